-- SPDX-License-Identifier: MIT
--
-- A second revision: every packet under another number, loaded at run time.

local net = require "support.net"
local vectors = require "support.vectors"

local schema = vectors.nitro()

-- A revision in which no packet has the number it has by default.
local function write_revision(path)
  local out = { "revision: moved" }
  for _, dir in ipairs { "c2s", "s2c" } do
    out[#out + 1] = dir .. ":"
    for i, packet in ipairs(schema:packets()) do
      local info = packet:info()
      if info.dir == dir then
        out[#out + 1] = ("  %s: %d"):format(info.name, 40000 + i)
      end
    end
  end
  local file = assert(io.open(path, "w"))
  assert(file:write(table.concat(out, "\n"), "\n"))
  file:close()
end

local function with_revision(fn)
  local temporary = os.tmpname()
  local path = temporary .. ".yaml"
  write_revision(path)
  local ok, problem = pcall(fn, path)
  os.remove(path)
  os.remove(temporary)
  if not ok then error(problem, 0) end
end

describe("a revision", function()
  it("gives every packet another number", function()
    with_revision(function(path)
      local ids = assert(require("parley.protocol").ids(schema, path))
      for i, packet in ipairs(schema:packets()) do
        assert.are.equal(40000 + i, ids:id(packet))
        assert.are.equal(packet, ids:packet(packet:info().dir, 40000 + i))
        assert.is_nil((ids:packet(packet:info().dir, packet:info().id)))
      end
    end)
  end)

  it("is spoken from login to a room", function()
    with_revision(function(path)
      net.run(function()
        local hotel, port = net.hotel { server = { revision = path } }
        local bot = net.bot(port, { revision = path })
        local seen, least = 0, 65536
        bot:on("*", function(_, packet)
          seen = seen + 1
          least = math.min(least, packet.id)
        end)
        assert(bot:connect(5))
        assert(bot:enter_room(42, "", 5))
        bot:say("by another number")
        local chat = assert(bot:wait("room_entities.chat", 5))
        assert.are.equal("by another number", chat.message)
        assert.is_true(seen > 5 and least > 40000)
        bot:close()
        hotel.server:close()
      end)
    end)
  end)
end)

describe("parley packets --as-revision", function()
  it("writes a revision that changes nothing", function()
    local pipe = assert(io.popen("build/bin/parley packets --as-revision same"))
    local text = pipe:read("*a")
    pipe:close()
    local ids = schema:ids()
    assert(ids:load("same.yaml", text))
    local n = 0
    for _, packet in ipairs(schema:packets()) do
      assert.are.equal(packet:info().id, ids:id(packet))
    end
    for _ in text:gmatch("\n  [%w_.]+: %d+") do n = n + 1 end
    assert.are.equal(#schema:packets(), n)
  end)
end)
