-- SPDX-License-Identifier: MIT
--
-- The layouts of the spec beside those of the real client: kinds, order,
-- counts, loops, conditions, ends.

local facts = require "support.layout_facts"
local vectors = require "support.vectors"

local schema = vectors.nitro()

-- "c2s3320" to why the spec says otherwise than the client.
local DIFFERENCES = {
  s2c638 = "the client reads products only if there are more than perks; "
    .. "servers write as many as they announce",
}

-- The client has no class for these, so nothing is known that could be
-- compared; spec/nitro/README.md says where their layouts come from.
local UNKNOWN = {
  c2s96 = true, c2s295 = true, c2s398 = true, c2s1523 = true, c2s2313 = true,
  c2s3457 = true, c2s26979 = true, s2c10 = true, s2c265 = true, s2c793 = true,
  s2c1488 = true, s2c2208 = true, s2c2274 = true, s2c2445 = true,
  s2c3164 = true, s2c3679 = true,
}

-- A protocol with one packet of that number and these fields.
local function one_packet(dir, id, fields)
  local one, mistakes = vectors.load(([[
protocol: t
wire: binary
realm: T
%s:
  t.x:
    id: %d
    header: X
    summary: A packet.
    fields:
%s
]]):format(dir, id, fields))
  assert.is_nil(mistakes)
  return one, one:packet("t.x", dir)
end

local function difference(dir, id, fields)
  return (facts.difference(one_packet(dir, id, fields)))
end

describe("layouts", function()
  for _, realm in ipairs(vectors.by_realm(schema)) do
    it("of " .. realm.name .. " are the client's", function()
      for _, packet in ipairs(realm) do
        local info = packet:info()
        local key = info.dir .. info.id
        local found, walks = facts.difference(schema, packet)
        local where = ("%s %s %d"):format(info.dir, info.name, info.id)
        assert.are.equal(DIFFERENCES[key] ~= nil, found ~= nil,
                         where .. ": " .. tostring(found))
        assert.are.equal(UNKNOWN[key] or false, walks == 0, where)
        assert.are.equal(UNKNOWN[key] or false, info.unverified or false,
                         where)
      end
    end)
  end

  it("are known of 906 packets, all of them in the spec", function()
    local n = 0
    for key, fact in pairs(facts.known()) do
      n = n + 1
      assert.is_not_nil(schema:packet(fact.id, fact.dir), key)
    end
    assert.are.equal(906, n)
  end)
end)

describe("a difference", function()
  it("is not seen where there is none", function()
    assert.is_nil(difference("c2s", 3320, "      - x: i32\n      - y: i32"))
  end)

  it("is another kind, order or number of elements", function()
    assert.matches("element 2 is i16", difference("c2s", 3320,
      "      - x: i32\n      - y: i16"))
    assert.matches("element 3 is i32", difference("c2s", 3320,
      "      - x: i32\n      - y: i32\n      - z: i32"))
    assert.matches("element 2 is missing", difference("c2s", 3320,
      "      - x: i32"))
  end)

  it("is another count of a list", function()
    -- 558: u8 count, then u8, u8, i16
    local body = [[
      - tiles:
          list: [{x: u8}, {y: u8}, {height: i16}]
          count: %s]]
    assert.is_nil(difference("s2c", 558, body:format("u8")))
    assert.matches("element 1 is i16",
                   difference("s2c", 558, body:format("i16")))
    assert.matches("element 3 is loop 2/1", difference("c2s", 3608, [[
      - objectId: i32
      - data: {list: [{key: string}, {value: string}]}]]))
  end)

  it("is another end", function()
    local body = "      - isInMaintenance: bool\n"
      .. "      - minutesUntilMaintenance: i32\n      - duration: "
    assert.is_nil(difference("s2c", 1350, body .. "{type: i32, optional: tail}"))
    assert.matches("element 3 is i32", difference("s2c", 1350, body .. "i32"))
  end)

  it("is another condition, also on a value that no sample has", function()
    local body = [[
      - success: bool
      - when: {success: %s}
        fields: [{recipeName: string}, {itemName: string}]]
    assert.is_nil(difference("s2c", 618, body:format("true") .. "]"))
    assert.matches("element 2 is",
                   difference("s2c", 618, body:format("false") .. "]"))
    local list = [[
      - recordType: u8
      - context:
          list:
            - key: string
            - type: u8
            - switch: type
              cases:
                0: [{value: bool}]
                1: [{value: i32}]
                2: [{value: string}]%s
          count: i16
      - lines:
          list: [{t: string}, {id: i32}, {name: string}, {text: string}, {h: bool}]
          count: i16]]
    assert.is_nil(difference("s2c", 3434, list:format(
      "\n              else: error")))
    assert.matches("refuse", difference("s2c", 3434, list:format("")))
  end)
end)
