-- SPDX-License-Identifier: MIT
--
-- Messages as the Essential mod reads and writes them, byte for byte, through
-- packets and through the batch form.

local core = require "parley.core"
local vectors = require "support.vectors"

local schema = assert(core.protocol("essential"))

local WAYS = { "tree", "json", "lua" }
local VERSION = 6 -- what the vectors speak

-- Numbers of 16 digits and more as strings, for the Luas that have only
-- doubles.
local function parse(text)
  return vectors.json((text:gsub("([%[:,]%s*)(%-?%d%d%d%d%d%d%d%d%d%d%d%d%d%d%d"
    .. "%d+)%f[^%d]", '%1"%2"')))
end

local math_type = rawget(math, "type")

-- An integer as its digits.
local function digits(value)
  if math_type and math_type(value) == "integer" then return tostring(value) end
  return ("%.0f"):format(value)
end

-- Whether |got|, from parley or from JSON, is |want| of a vector.
local function same(got, want)
  if type(want) == "table" and want["$bytes"] then
    return got == vectors.unhex(want["$bytes"]) or type(got) == "table"
      and got["$bytes"] == want["$bytes"]
  end
  if type(want) == "string" and type(got) == "number" then
    return digits(got) == want
  end
  if type(want) ~= "table" or type(got) ~= "table" then return got == want end
  for key, value in pairs(want) do
    if not same(got[key], value) then return false end
  end
  for key in pairs(got) do
    if want[key] == nil then return false end
  end
  return true
end

-- What stands in envelopes: the body of |bytes|.
local function body(bytes)
  local id = 8 + bytes:byte(8)
  return bytes:sub(id + 5)
end

-- The lines, their bodies with all digits.
local function read(path)
  local lines = {}
  for text in vectors.read(path):gmatch("[^\n]+") do
    local line = vectors.json(text)
    local object = text:match('"body": (%b{}), "wire_json"')
    if object then line.body = parse(object) end
    line.bytes = vectors.unhex(line.hex)
    line.back = line.reencode_json or line.wire_json
    lines[#lines + 1] = line
  end
  return lines
end

-- Lua tables do not keep the order of a map's keys.
local function has_map(text)
  return text:find('"%x+%-%x+%-[%x-]+":.+"%x+%-%x+%-[%x-]+":') ~= nil
    or text:find '"TOP_HAT":.*"CAPE_1":' ~= nil
end

local function same_text(got, want)
  if has_map(want) then return same(parse(got), parse(want)) end
  return got == want
end

-- The value of a batch answer's member |name|, as text.
local function member(answer, name)
  return answer:match('"' .. name .. '":(%b{})')
    or answer:match('"' .. name .. '":"([^"]*)"')
    or answer:match('"' .. name .. '":(%-?%d+)')
end

local lines = read "spec_tests/vectors/essential.jsonl"

describe("spec_tests/vectors/essential.jsonl", function()
  it("has lines of both directions, one of a class in no list", function()
    assert.are.equal(35, #lines)
    local dirs, unknown = { c2s = 0, s2c = 0 }, 0
    for _, line in ipairs(lines) do
      dirs[line.dir] = dirs[line.dir] + 1
      if not schema:packet(line.class, line.dir) then unknown = unknown + 1 end
    end
    assert.are.same({ c2s = 15, s2c = 20 }, dirs)
    assert.are.equal(1, unknown)
  end)

  for _, line in ipairs(lines) do
    local packet = schema:packet(line.class, line.dir)
    if packet then
      it(("reads and writes line %d, %s"):format(line.n, line.class), function()
        assert.are.equal(line.wire_json, body(line.bytes))
        local fields, rest = packet:decode(line.wire_json)
        assert.is_table(fields, rest)
        assert.are.equal("", rest)
        assert.is_true(same(fields, line.body))
        assert.is_true(same_text(packet:encode(fields), line.back))
        local text, json_rest = packet:json(line.wire_json)
        assert.is_string(text, json_rest)
        assert.are.equal("", json_rest)
        assert.is_true(same(parse(text), line.body), text)
        assert.are.equal(line.back, packet:encode_json(text))
      end)

      it(("refuses every cut of line %d"):format(line.n), function()
        for size = 0, #line.wire_json - 1 do
          local cut = line.wire_json:sub(1, size)
          local fields, _, code = packet:decode(cut)
          if fields ~= nil or code ~= "EJSON" then
            error(("%q: %s"):format(cut, tostring(code)))
          end
        end
      end)
    end
  end

  for _, way in ipairs(WAYS) do
    it("is decoded in batch through " .. way, function()
      local registries = schema:registries()
      local function decode(dir, hex)
        return schema:batch_decode(registries, ('{"dir":"%s","hex":"%s"}')
          :format(dir, hex), way, VERSION)
      end
      for _, line in ipairs(lines) do
        if type(line.register_hex) == "string" then
          local answer = decode(line.dir, line.register_hex)
          assert.are.equal("0", member(answer, "typeId"))
          assert.are.equal(line.class, member(answer, "className"))
          assert.are.equal(tostring(line.typeId), member(answer, "packetId"))
        end
        local answer = decode(line.dir, line.hex)
        assert.are.equal(tostring(line.typeId), member(answer, "typeId"))
        assert.are.equal(line.class, member(answer, "name"))
        assert.are.equal(line.uniqueId, member(answer, "uniqueId"))
        assert.is_truthy(answer:find('"rest":0}', 1, true), answer)
        local fields = parse(answer).fields
        assert.is_true(same(fields, line.body), answer)
      end
    end)

    it("is encoded in batch through " .. way, function()
      local registries = schema:registries()
      for _, line in ipairs(lines) do
        -- A packet read by itself, to have its fields as text.
        local packet = schema:packet(line.class, line.dir)
        local fields = packet and packet:json(line.wire_json) or line.wire_json
        local answer = schema:batch_encode(registries, ('{"dir":"%s","name":'
          .. '"%s","typeId":%d,"uniqueId":"%s","fields":%s}'):format(line.dir,
          line.class, line.typeId, line.uniqueId, fields), way, VERSION)
        local bytes = vectors.unhex(member(answer, "hex") or error(answer))
        assert.is_true(same_text(body(bytes), line.back), answer)
        if line.back == line.wire_json and not has_map(line.back) then
          assert.are.equal(line.hex, vectors.hex(bytes))
        end
        local register = line.register_hex
        if type(register) ~= "string" then register = nil end
        assert.are.equal(register, member(answer, "register"))
      end
    end)
  end

  it("gives classes their numbers in the order of their use", function()
    local registries = schema:registries()
    local function encode(name, fields)
      return schema:batch_encode(registries, ('{"dir":"c2s","name":"%s",'
        .. '"fields":%s}'):format(name, fields or "{}"), "json", VERSION)
    end
    local first = encode "connection.ConnectionKeepAlivePacket"
    assert.are.equal("1", member(first, "typeId"))
    assert.is_truthy(member(first, "register"))
    assert.are.equal("2", member(encode("notices.ClientNoticeDismissPacket",
      '{"id":"x"}'), "typeId"))
    local again = encode "connection.ConnectionKeepAlivePacket"
    assert.are.equal("1", member(again, "typeId"))
    assert.is_nil(member(again, "register"))
  end)
end)

describe("spec_tests/vectors/essential_invalid.jsonl", function()
  local invalid = read "spec_tests/vectors/essential_invalid.jsonl"

  local GOOD = '{"dir":"s2c","hex":"00000002' .. '00000000' .. '0000000a'
    .. vectors.hex '{"a":true}' .. '"}'
  local GOOD_ANSWER = '{"typeId":2,"name":"response.ResponseActionPacket",'
    .. '"uniqueId":"","fields":{"successful":true},"rest":0}'

  it("has all its lines", function() assert.are.equal(19, #invalid) end)

  it("needs no way and no version", function()
    local answer = schema:batch_encode(schema:registries(), [[{"dir":"c2s",]]
      .. [["name":"coins.ClientCoinsBalancePacket","fields":{}}]])
    assert.are.equal("1", member(answer, "typeId"))
  end)

  for _, way in ipairs(WAYS) do
    it("is answered line by line through " .. way, function()
      local registries = schema:registries()
      for id, name in pairs { [2] = "response.ResponseActionPacket",
                              [11] = "relationships.ServerUuidNameMapPacket" } do
        local register = vectors.hex(('{"a":"%s","b":%d}'):format(name, id))
        local answer = schema:batch_decode(registries, ('{"dir":"s2c","hex":'
          .. '"0000000000000000%08x%s"}'):format(#register / 2, register), way,
          VERSION)
        assert.is_nil(member(answer, "error"))
      end
      for i, line in ipairs(invalid) do
        local answer = schema:batch_decode(registries,
          ('{"tag":%d,"dir":"s2c","hex":"%s"}'):format(i, line.hex), way,
          VERSION)
        assert.are.equal(tostring(i), member(answer, "tag"))
        local what, value = line.expect:match "^(%a+)%s*(.*)$"
        if what == "accept" then
          local id = value:match "^uniqueId (.+)$"
          assert.is_nil(member(answer, "error"))
          if id then
            assert.are.equal(id, member(answer, "uniqueId"))
            value = '{"successful":true}'
          end
          assert.are.same(vectors.json(value), vectors.json(answer).fields)
        else
          assert.is_truthy(member(answer, "error"), line.note)
          assert.is_nil(member(answer, "fields"), line.note)
        end
        assert.are.equal(GOOD_ANSWER,
          schema:batch_decode(registries, GOOD, way, VERSION))
      end
    end)
  end
end)
