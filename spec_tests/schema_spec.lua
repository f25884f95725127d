-- SPDX-License-Identifier: MIT
--
-- Schemas: the compiled-in one and the one from YAML are the same; what they
-- say about themselves.

local core = require "parley.core"
local vectors = require "support.vectors"

local nitro = vectors.nitro()

describe("the schema from spec/nitro", function()
  it("equals the compiled-in one", function()
    local loaded = assert(core.load_spec("spec/nitro/protocol.yaml",
      vectors.read))
    assert.is_true(nitro:equal(loaded))
    assert.is_true(loaded:equal(nitro))
    assert.are.same(nitro:raw(), loaded:raw())
  end)

  it("equals no other", function()
    local other = assert(core.load_spec("spec/nitro/protocol.yaml",
      function(path)
        local text = vectors.read(path)
        return text and (text:gsub("Walk to a tile", "Run to a tile"))
      end))
    assert.is_false(nitro:equal(other))
    assert.are.equal(#nitro:packets(), #other:packets())
  end)

  it("decodes the same", function()
    local loaded = assert(core.load_spec("spec/nitro/protocol.yaml",
      vectors.read))
    for _, frame in ipairs(vectors.lines
                           "spec_tests/vectors/nitro_capture.jsonl") do
      local payload = vectors.unhex(frame.hex):sub(7)
      local a, a_rest = nitro:decode(frame.dir, frame.id, payload)
      local b, b_rest = loaded:decode(frame.dir, frame.id, payload)
      assert.are.same(a, b)
      assert.are.equal(a_rest, b_rest)
    end
  end)
end)

describe("schema:packet", function()
  it("finds by name, header and number", function()
    local walk = assert(nitro:packet("room_entities.walk", "c2s"))
    assert.are.equal(walk, nitro:packet("UNIT_WALK", "c2s"))
    assert.are.equal(walk, nitro:packet(3320, "c2s"))
    assert.are.equal(walk, nitro:packet("room_entities.walk"))
    assert.are.equal("room_entities.walk", walk:info().name)
    assert.are.equal(3320, walk:info().id)
  end)

  it("says what it has not", function()
    local packet, message, code = nitro:packet("room_entities.wakl", "c2s")
    assert.is_nil(packet)
    assert.are.equal("ENOENT", code)
    assert.are.equal("no c2s packet 'room_entities.wakl', "
      .. "did you mean 'room_entities.walk'?", message)
    packet, message = nitro:packet(65535, "c2s")
    assert.is_nil(packet)
    assert.are.equal("no c2s packet has the number 65535", message)
    assert.is_nil((nitro:packet(-1, "c2s")))
    assert.is_nil((nitro:packet(1.5, "c2s")))
    assert.is_nil((nitro:packet(1e300, "c2s")))
    assert.has_error(function() nitro:packet("x", "up") end)
  end)
end)

describe("every packet", function()
  local ids = {}
  for _, packet in ipairs(nitro:packets()) do
    local info = packet:info()
    it(("%s %s is described"):format(info.dir, info.name), function()
      for _, key in ipairs { "header", "id", "realm", "phase", "since",
                             "summary", "sender", "receiver", "file" } do
        assert.is_not_nil(info[key], key)
      end
      local place = info.dir .. info.id
      assert.is_nil(ids[place])
      ids[place] = true
      assert.are.equal(packet, nitro:packet(info.id, info.dir))
      assert.are.equal(packet, nitro:packet(info.header, info.dir))
      for _, reply in ipairs(info.replies) do
        assert.is_not_nil((nitro:packet(reply,
          info.dir == "c2s" and "s2c" or "c2s")))
      end
    end)
  end
end)

describe("load_spec", function()
  it("reports all mistakes in one run", function()
    local schema, message, code = vectors.load [[
protocol: t
wire: binary
realm: T
s2c:
  t.x:
    id: 1
    header: X
    summary: A packet.
    fields:
      - a: i23
      - b: strng
]]
    assert.is_nil(schema)
    assert.are.equal("ESPEC", code)
    assert.truthy(message:find("t.yaml:10:", 1, true))
    assert.truthy(message:find("t.yaml:11:", 1, true))
  end)

  it("says that a file is not there", function()
    local schema, message, code = core.load_spec("nothing.yaml",
      function() end)
    assert.is_nil(schema)
    assert.are.equal("ENOENT", code)
    assert.truthy(message:find("nothing.yaml", 1, true))
  end)

  it("outlives an error of the reader", function()
    local schema, message, code = core.load_spec("x.yaml",
      function() error("boom") end)
    assert.is_nil(schema)
    assert.is_string(message)
    assert.are.equal("ENOENT", code)
  end)
end)
