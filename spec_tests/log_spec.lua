-- SPDX-License-Identifier: MIT
local logs = require "parley.log"
local protocol = require "parley.protocol"

local schema = assert(protocol.get("nitro"))

local function make(level)
  local lines = {}
  local log = logs.new(level, schema)
  log._write = function(line) lines[#lines + 1] = line end
  return log, lines
end

local function encode(dir, name, fields)
  local spec = assert(schema:packet(name, dir))
  return spec, spec:encode(fields)
end

describe("log", function()
  it("has times that go on as the loop's clock does", function()
    local log, lines = make("info")
    for i = 0, 5 do log:info(1000.9 + 0.25 * i, "line") end
    local times = {}
    for i, line in ipairs(lines) do
      local minute, second = line:match("^%d%d:(%d%d):(%d%d%.%d%d%d) line$")
      times[i] = minute * 60 + second
    end
    for i = 2, #times do
      assert.are.equal(250, math.floor((times[i] - times[i - 1]) % 3600 * 1000 +
                                       0.5))
    end
    -- The machine has slept for a day.
    log:info(1000 + 86400, "later")
    assert.matches("%.000 later", lines[7])
  end)

  it("hides secrets in every level", function()
    for _, level in ipairs {"packets", "bytes"} do
      local log, lines = make(level)
      local spec, raw = encode("c2s", "security.sso_ticket",
                               {ticket = "SECRET-TICKET", time = 5})
      log:packet(1.5, ">", spec, 2419, raw)
      log:packet(1.5, ">", spec, 2419, raw:sub(1, 8)) -- does not decode
      for _, line in ipairs(lines) do
        assert.is_nil(line:find("SECRET", 1, true))
        assert.is_nil(line:find("534543524554", 1, true)) -- in hex
      end
      assert.matches("%.500 > security.sso_ticket {ticket=%*%*%*, time=5}",
                     lines[1])
      assert.matches("ETRUNCATED: not shown", lines[2])
    end
  end)

  it("hides secrets inside of types and blocks", function()
    local types = {Inner = {{name = "key", secret = true}, {name = "open"}}}
    local tree = logs.secret_tree({
      {block = "when", fields = {{name = "a", secret = true}},
       otherwise = {{name = "b", kind = "record", named = "Inner"}}},
      {name = "c", kind = "list", of = {kind = "record", named = "Inner"}},
      {name = "d", kind = "i32"},
    }, types, {})
    assert.same({a = true, b = {key = true}, c = {key = true}}, tree)
    assert.equal('{a=***, b={key=***, open="y"}, c=[{key=***}, {key=***}], d=1}',
      logs.value({a = "x", b = {key = "x", open = "y"},
                  c = {{key = "x"}, {key = "z"}}, d = 1}, tree))
  end)

  it("shows bytes only when asked for", function()
    local spec, raw = encode("c2s", "room_entities.walk", {x = 3, y = 4})
    local log, lines = make("packets")
    log:packet(0, ">", spec, 3320, raw)
    log:packet(0, "<", nil, 65000, "ab")
    assert.matches("> room_entities.walk {x=3, y=4}$", lines[1])
    assert.matches("< 65000 %(unknown%), 2 bytes$", lines[2])
    log, lines = make("bytes")
    log:packet(0, ">", spec, 3320, raw)
    assert.matches("| 0000000300000004$", lines[1])
    log, lines = make("info")
    log:packet(0, ">", spec, 3320, raw)
    log:info(0, "open")
    assert.equal(1, #lines)
    assert.matches(" open$", lines[1])
  end)

  it("escapes and cuts what is long", function()
    assert.equal([["a\"\\\n\x1b[0m"]], logs.value('a"\\\n\27[0m'))
    assert.matches('^"x+"%.%.%. %(500 bytes%)$', logs.value(("x"):rep(500)))
    assert.equal("[1, 2, 3, 4, 5, 6, 7, 8, ... 1 more]",
                 logs.value {1, 2, 3, 4, 5, 6, 7, 8, 9})
    assert.equal("0.5", logs.value(0.5))
    assert.equal("3", logs.value(3.0))
  end)

  it("is nothing when nothing is to be logged", function()
    assert.is_nil(logs.new(nil, schema))
  end)
end)

describe("protocol", function()
  it("tells what it does not know", function()
    local none, message, code = protocol.get("chess")
    assert.is_nil(none)
    assert.matches("no protocol 'chess'", message)
    assert.equal("ENOENT", code)
    none, message, code = protocol.ids(schema, "no-such-revision")
    assert.is_nil(none)
    assert.matches("no revision 'no%-such%-revision'", message)
    assert.equal("ENOENT", code)
  end)

  it("is loaded once, also from a file", function()
    assert.equal(schema, protocol.get("nitro"))
    local own = assert(protocol.get("spec/nitro/protocol.yaml"))
    assert.is_true(own:equal(schema))
  end)
end)

describe("require 'parley'", function()
  it("loads nothing before it is used", function()
    local kept = {}
    for name in pairs(package.loaded) do
      if name:match("^parley%.") or name == "parley" then
        kept[name] = package.loaded[name]
        package.loaded[name] = nil
      end
    end
    require "parley"
    local loaded = {}
    for name in pairs(package.loaded) do
      if name:match("^parley") then loaded[#loaded + 1] = name end
    end
    for name, value in pairs(kept) do package.loaded[name] = value end
    assert.same({"parley"}, loaded)
  end)
end)
