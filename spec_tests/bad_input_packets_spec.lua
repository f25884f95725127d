-- SPDX-License-Identifier: MIT
--
-- Packets that do not decode, and packets that can not be sent: the
-- connection goes on.

local core = require "parley.core"
local hostile = require "support.hostile"
local net = require "support.net"
local raw = require "support.raw"

local be, text = raw.be, raw.text

local MOTTO = text "a" .. be(1, 4) .. text "b" -- a topic of a call for help

-- The only peer of the good client.
local function peer_of(scene)
  return scene.server:peers()[1]
end

describe("a packet that does not decode", function()
  -- case: name, payload, code, message, path, offset, limits
  local function tells(what, case)
    it("is told: " .. what, function()
      hostile.scene({}, function(scene)
        local bot, told = scene.bot, {}
        if case.limits then bot._limits = case.limits end
        bot:on("bad_packet", function(packet, message, path, offset)
          told[#told + 1] = {packet, message, path, offset}
        end)
        bot:on(case.name, function() error("must not be called") end)
        local number = scene.server._ids:id(
          scene.server._schema:packet(case.name, "s2c"))
        local peer = peer_of(scene)
        assert(peer:send_raw(number, case.payload))
        scene:well()
        assert.equal(1, #told)
        local packet, message, path, offset = told[1][1], told[1][2],
          told[1][3], told[1][4]
        assert.equal(case.name, packet.name)
        assert.equal(case.payload, packet.raw)
        assert.same({case.path, case.offset}, {path, offset})
        local _, _, code = packet:decode()
        hostile.check(code, message, case.code, case.message)
        -- Told once, then counted.
        scene:many(hostile.REPEATS, function()
          assert(peer:send_raw(number, case.payload))
        end)
        assert.equal(1, #told)
        scene:well()
        assert.equal(hostile.REPEATS + hostile.WARM_UP + 1, bot:bad_packets()[case.name])
      end)
    end)
  end

  tells("a number that is cut", {
    name = "room_entities.typing", payload = "\0\0\0\1\0\0",
    code = "ETRUNCATED", message = "i32 needs 4 bytes, the packet has 2 left",
    path = "isTyping", offset = 4,
  })
  tells("a string that is cut", {
    name = "room.model_name", payload = "\0\9cut",
    code = "ETRUNCATED",
    message = "string needs 11 bytes, the packet has 5 left",
    path = "name", offset = 0,
  })
  tells("a count that is cut", {
    name = "user.clothing", payload = "\0\0", code = "ETRUNCATED",
    message = "a count needs 4 bytes, the packet has 2 left",
    path = "figureSetIds#", offset = 0,
  })
  tells("no byte at all", {
    name = "user.clothing", payload = "", code = "ETRUNCATED",
    message = "a count needs 4 bytes, the packet has 0 left",
    path = "figureSetIds#", offset = 0,
  })
  tells("a negative count", {
    name = "user.clothing", payload = "\255\255\255\255", code = "ECOUNT",
    message = "the count is negative: -1", path = "figureSetIds#", offset = 0,
  })
  tells("the most negative count", {
    name = "user.clothing", payload = "\128\0\0\0", code = "ECOUNT",
    message = "the count is negative: -2147483648",
    path = "figureSetIds#", offset = 0,
  })
  tells("a huge count", {
    name = "user.clothing", payload = "\127\255\255\255abcd", code = "ECOUNT",
    message = "2147483647 elements of at least 4 bytes do not fit in the 4 " ..
              "bytes left",
    path = "figureSetIds#", offset = 0,
  })
  tells("a count of one too many", {
    name = "user.clothing", payload = be(2, 4) .. "abcdefg", code = "ECOUNT",
    message = "2 elements of at least 4 bytes do not fit in the 7 bytes left",
    path = "figureSetIds#", offset = 0,
  })
  tells("an element that is cut", {
    name = "moderation.cfh_topics",
    payload = be(2, 4) .. text "x" .. be(0, 4) .. text "y" .. be(1, 4) ..
              "\0\9too short",
    code = "ETRUNCATED", message = "i32 needs 4 bytes, the packet has 0 left",
    path = "categories[2].topics[1].id", offset = 29,
  })
  tells("more elements than the limit", {
    name = "user.clothing", payload = be(4, 4) .. ("abcd"):rep(4),
    limits = {list = 3}, code = "ELIMIT",
    message = "4 elements, the limit is 3", path = "figureSetIds#", offset = 0,
  })
  tells("more elements than the limit of a packet", {
    name = "moderation.cfh_topics", limits = {elements = 3},
    payload = be(2, 4) .. text "x" .. be(1, 4) .. MOTTO ..
              text "y" .. be(1, 4) .. MOTTO,
    code = "ELIMIT", message = "more than 3 list elements in the packet",
    path = "categories[2].topics", offset = 28,
  })
  tells("a string longer than the limit", {
    name = "room.model_name", payload = text "model_a" .. be(1, 4),
    limits = {string = 5}, code = "ELIMIT",
    message = "a string of 7 bytes, the limit is 5", path = "name", offset = 0,
  })
  tells("deeper nesting than the limit", {
    name = "moderation.cfh_topics", limits = {depth = 2}, code = "ELIMIT",
    payload = be(1, 4) .. text "x" .. be(1, 4) .. MOTTO,
    message = "nested deeper than 2", path = "categories[1]", offset = 4,
  })

  it("is no packet with an unknown number, or bytes behind it", function()
    hostile.scene({}, function(scene)
      local bot, got = scene.bot, {}
      bot:on("bad_packet", function() error("must not be called") end)
      bot:on(65000, function(fields, packet)
        got[#got + 1] = {fields, packet.name, packet.raw}
      end)
      bot:on("room.model_name", function(fields, packet)
        got[#got + 1] = {fields.name, packet.rest}
      end)
      local peer = peer_of(scene)
      local number = scene.server._ids:id(
        scene.server._schema:packet("room.model_name", "s2c"))
      assert(peer:send_raw(65000, "\0\255raw"))
      assert(peer:send_raw(number, text "\255\254" .. be(1, 4) .. "more"))
      scene:well()
      assert.equal(2, #got)
      assert.same({nil, nil, "\0\255raw"}, got[1])
      assert.same({"\255\254", "more"}, got[2]) -- a string is bytes
      bot:off(65000)
      scene:many(hostile.REPEATS, function()
        assert(peer:send_raw(65000, ("x"):rep(1000)))
      end)
    end)
  end)

  it("is told by a server, whose other packets go on", function()
    hostile.scene({}, function(scene)
      local walked = 0
      scene.server:on("room_entities.walk", function() walked = walked + 1 end)
      assert(scene.bot:send_raw(3320, "\0\0\0\1\0"))
      assert(scene.bot:send("room_entities.walk", {x = 1, y = 2}))
      scene:well()
      assert.equal(1, walked)
      assert.same({{"room_entities.walk",
                    "i32 needs 4 bytes, the packet has 1 left", "y", 4}},
                  scene.bad)
    end)
  end)
end)

describe("nesting without end", function()
  local DEEP = [[
protocol: nitro
wire: binary
revision: deep
phases: [session]
realm: Deep
phase: session
types:
  Node:
    fields:
      - children: list<Node>
s2c:
  deep.tree:
    id: 1
    fields:
      - root: Node
]]

  local schema = assert(core.load_spec("deep.yaml", function() return DEEP end))

  it("ends at the limit when decoding", function()
    local fields, message, code, path, offset = schema:decode(
      "s2c", "deep.tree", ("\0\0\0\1"):rep(100000))
    assert.is_nil(fields)
    hostile.check(code, message, "ELIMIT", "nested deeper than 64")
    assert.matches("^root%.children%[1%]%.children%[1%]", path)
    assert.is_true(offset <= 256)
    assert.is_table(schema:decode("s2c", "deep.tree",
                                  ("\0\0\0\1"):rep(20) .. "\0\0\0\0"))
  end)

  it("ends at the limit when encoding a table that holds itself", function()
    local node = {}
    node.children = {node}
    local message = net.raised(function()
      schema:encode("s2c", "deep.tree", {root = node})
    end)
    assert.matches("nested deeper than 64", message)
    hostile.documented("ELIMIT", "nested deeper than 64")
  end)
end)

describe("a mistake of the program", function()
  it("raises where it was made, and changes nothing", function()
    hostile.scene({}, function(scene)
      local bot, peer = scene.bot, peer_of(scene)
      local topics = "moderation.cfh_topics"
      local function topic(value)
        return {categories = {{name = "x", topics = {}},
                              {name = "y", topics = {value}}}}
      end
      local cases = {
        {bot, "room_entities.walk", {x = 1},
         "room_entities.walk: y: missing, i32 expected", "EMISSING",
         "missing, i32 expected"},
        {bot, "room_entities.walk", {x = 1, y = "2"},
         "room_entities.walk: y: i32 expected, got string", "ETYPE",
         "i32 expected, got string"},
        {bot, "room_entities.walk", {x = 1, y = 1.5},
         "room_entities.walk: y: i32 expected, got a number that is not " ..
         "integral", "ETYPE",
         "i32 expected, got a number that is not integral"},
        {bot, "room_entities.walk", {x = 1, y = 2147483648},
         "room_entities.walk: y: 2147483648 is out of range for i32 " ..
         "(-2147483648 to 2147483647)", "ERANGE",
         "2147483648 is out of range for i32 (-2147483648 to 2147483647)"},
        {bot, "room_entities.walk", {x = 1, y = 2, z = 3},
         "room_entities.walk: z: no such field", "EUNKNOWN", "no such field"},
        {bot, "room_entities.say", {message = "x", stileId = 1},
         "room_entities.say: stileId: no such field, did you mean 'styleId'?",
         "EUNKNOWN", "no such field, did you mean '...'?"},
        {bot, "room_entities.say", {mesage = "x"},
         "room_entities.say: message: missing, string expected; 'mesage' " ..
         "is given, which is no field", "EMISSING",
         "missing, string expected; '...' is given, which is no field"},
        {bot, "room_entities.say", {message = ("x"):rep(65536)},
         "room_entities.say: message: a string of 65536 bytes, at most 65535 " ..
         "fit", "ERANGE", "a string of 65536 bytes, at most 65535 fit"},
        {peer, topics, {categories = "x"},
         topics .. ": categories: list expected, got string", "ETYPE",
         "list expected, got string"},
        {peer, topics, topic {name = "a", id = "b", consequence = "c"},
         topics .. ": categories[2].topics[1].id: i32 expected, got string",
         "ETYPE", "i32 expected, got string"},
        {peer, topics, topic {name = "a", consequence = "c"},
         topics .. ": categories[2].topics[1].id: missing, i32 expected",
         "EMISSING", "missing, i32 expected"},
        {peer, "user.clothing", {figureSetIds = {1, "x"},
                                 boundFurnitureNames = {}},
         "user.clothing: figureSetIds[2]: i32 expected, got string", "ETYPE",
         "i32 expected, got string"},
      }
      local before = {bot:stats().bytes_out, peer:stats().bytes_out}
      for _, case in ipairs(cases) do
        local message = net.raised(function() case[1]:send(case[2], case[3]) end)
        assert.matches("bad_input_packets_spec.lua:%d+: ", message)
        assert.is_truthy(message:find(case[4], 1, true), message)
        hostile.documented(case[5], case[6])
      end
      scene:many(hostile.REPEATS, function()
        for _, case in ipairs(cases) do
          pcall(case[1].send, case[1], case[2], case[3])
        end
      end)
      -- An echo (4 + 2 + 4 bytes) in its frame is all that was sent.
      assert.same({before[1] + 16, before[2] + 12},
                  {bot:stats().bytes_out, peer:stats().bytes_out})
    end)
  end)

  it("of a header is told when connecting", function()
    hostile.scene({transport = "ws"}, function(scene)
      local url = "ws://127.0.0.1:" .. scene.port
      local bot = scene:client {url = url, origin = "bad\r\norigin"}
      assert.matches("control character 0x0d in header Origin",
                     net.raised(function() bot:connect(5) end))
      bot = scene:client {url = url, headers = {["Bad name"] = "x"}}
      assert.matches('bad header name "Bad name"',
                     net.raised(function() bot:connect(5) end))
    end)
  end)
end)
