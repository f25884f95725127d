-- SPDX-License-Identifier: MIT
--
-- The codec on Lua tables: strict encoding and its messages, ranges, the rule
-- of 64-bit numbers, selections, limits.

local core = require "parley.core"
local vectors = require "support.vectors"

local hex, unhex = vectors.hex, vectors.unhex
local nitro = vectors.nitro()

-- Whether this Lua tells integers from other numbers.
local INTEGERS = math.type ~= nil -- luacheck: ignore 143

-- The error that encode raises, without the place in the source.
local function refusal(packet, fields, rest)
  local ok, message = pcall(packet.encode, packet, fields, rest)
  assert.is_false(ok)
  return (message:gsub("^[^:]+:%d+: ", ""))
end

local function roundtrip(packet, fields)
  local value, rest = packet:decode(packet:encode(fields))
  assert.are.equal("", rest)
  return value
end

describe("encode", function()
  local p = vectors.packet [[
      - kind: i32
      - units:
          list:
            - x: i32
            - name: string
            - skills: list<i16>
      - when: {kind: {gt: 2}}
        fields: [{extra: string}]
      - flag: {type: bool, default: true}]]

  local function good()
    return { kind = 1, units = { { x = 1, name = "a", skills = { 2 } } } }
  end

  it("takes what decode gives", function()
    local bytes = p:encode(good())
    assert.are.equal("00000001" .. "00000001" .. "00000001" .. "000161"
      .. "00000001" .. "0002" .. "01", hex(bytes))
    local fields, rest = p:decode(bytes)
    local want = good()
    want.flag = true
    assert.are.same(want, fields)
    assert.are.equal("", rest)
  end)

  it("appends the rest", function()
    assert.are.equal("ff00", hex(p:encode(good(), "\255\0")):sub(-4))
    local fields, rest = p:decode(p:encode(good(), "\255\0"))
    assert.is_true(fields.flag)
    assert.are.equal("\255\0", rest)
  end)

  it("names a missing field by its path, from 1", function()
    local v = good()
    v.units[2] = { x = 1, skills = {} }
    assert.are.equal("units[2].name: missing, string expected",
      refusal(p, v))
    v = good()
    v.kind = nil
    assert.are.equal("kind: missing, i32 expected", refusal(p, v))
    v = good()
    v.units = nil
    assert.truthy(refusal(p, v):find("^units: missing, "))
  end)

  it("guesses what a wrong name meant", function()
    local v = good()
    v.units[1].nmae, v.units[1].name = "b", nil
    assert.are.equal("units[1].name: missing, string expected; 'nmae' is given,"
      .. " which is no field", refusal(p, v))
    v = good()
    v.flags = true
    assert.are.equal("flags: no such field, did you mean 'flag'?",
      refusal(p, v))
    v = good()
    v.zzzzzzzz = true
    assert.are.equal("zzzzzzzz: no such field", refusal(p, v))
    v = good()
    v[1] = true
    assert.truthy(refusal(p, v):find("^<1>: no such field"))
  end)

  it("says which condition a given field needs", function()
    local v = good()
    v.extra = "x"
    assert.are.equal("extra: only there if kind is greater than 2",
      refusal(p, v))
    v.kind = 3
    assert.are.equal("x", roundtrip(p, v).extra)
    v.extra = nil
    assert.are.equal("extra: missing, string expected", refusal(p, v))
  end)

  it("does not convert", function()
    for _, case in ipairs {
      { "kind", "1", "kind: i32 expected, got string" },
      { "kind", true, "kind: i32 expected, got boolean" },
      { "kind", {}, "kind: i32 expected, got table" },
      { "kind", print, "kind: i32 expected, got function" },
      { "flag", 1, "flag: bool expected, got integer" },
      { "units", "x", "units: list expected, got string" },
      { "units", { a = 1 }, "units: list expected" },
      { "units", { 5 }, "units[1]: record expected, got integer" },
    } do
      local v = good()
      v[case[1]] = case[2]
      local message = refusal(p, v)
      assert.are.equal(case[3], message:sub(1, #case[3]))
    end
    local v = good()
    v.units[1].name = 5
    assert.truthy(refusal(p, v):find("^units%[1%]%.name: string expected"))
    v = good()
    v.units[1].skills = { 1, "2" }
    assert.truthy(refusal(p, v):find("^units%[1%]%.skills%[2%]: i16 expected"))
    v.units[1].skills = { 1, 2.5 }
    assert.truthy(refusal(p, v):find("not integral"))
  end)

  it("raises for what is no table, and stays usable", function()
    assert.has_error(function() p:encode(nil) end)
    assert.has_error(function() p:encode("x") end)
    assert.is_string(p:encode(good()))
  end)

  it("refuses a string that its length can not say", function()
    local v = good()
    v.units[1].name = ("x"):rep(65535)
    assert.are.equal(65535, #roundtrip(p, v).units[1].name)
    v.units[1].name = ("x"):rep(65536)
    assert.are.equal("units[1].name: a string of 65536 bytes, at most 65535 fit",
      refusal(p, v))
  end)

  it("keeps strings as the bytes they are", function()
    local v = good()
    v.units[1].name = "\0\255\128x"
    assert.are.equal("\0\255\128x", roundtrip(p, v).units[1].name)
  end)

  it("says which packets there are", function()
    local ok, message = pcall(nitro.encode, nitro, "c2s", "room_entities.wlak",
      {})
    assert.is_false(ok)
    assert.truthy(message:find("did you mean 'room_entities.walk'?", 1, true))
  end)
end)

describe("integers", function()
  -- Kind, least, greatest, bytes of both.
  local RANGES = {
    { "i8", -128, 127, "80", "7f" },
    { "u8", 0, 255, "00", "ff" },
    { "i16", -32768, 32767, "8000", "7fff" },
    { "u16", 0, 65535, "0000", "ffff" },
    { "i32", -2147483648, 2147483647, "80000000", "7fffffff" },
    { "u32", 0, 4294967295, "00000000", "ffffffff" },
  }
  for _, range in ipairs(RANGES) do
    local kind, least, greatest = range[1], range[2], range[3]
    it(kind .. " holds its range and nothing else", function()
      local p = vectors.packet("      - v: " .. kind)
      assert.are.equal(range[4], hex(p:encode { v = least }))
      assert.are.equal(range[5], hex(p:encode { v = greatest }))
      assert.are.equal(least, (p:decode(unhex(range[4]))).v)
      assert.are.equal(greatest, (p:decode(unhex(range[5]))).v)
      for _, v in ipairs { least - 1, greatest + 1, 1e15, -1e15 } do
        assert.truthy(refusal(p, { v = v }):find("v: .* is out of range for "
          .. kind, 1))
      end
      for _, v in ipairs { 0.5, 1e300, -1e300, 1 / 0, -1 / 0, 0 / 0 } do
        assert.truthy(refusal(p, { v = v }):find("^v: "))
      end
    end)
  end

  it("may be given as whole floats, on every Lua", function()
    local p = vectors.packet "      - v: i32"
    assert.are.equal("00000003", hex(p:encode { v = 3.0 }))
    assert.are.equal("7fffffff", hex(p:encode { v = 2 ^ 31 - 1 }))
    assert.truthy(refusal(p, { v = 2 ^ 31 }):find("out of range", 1, true))
  end)
end)

describe("i64", function()
  local p = vectors.packet "      - v: i64"
  local MOST, LEAST = "7fffffffffffffff", "8000000000000000"

  it("is exact at both ends", function()
    for bytes, text in pairs {
      [MOST] = "9223372036854775807", [LEAST] = "-9223372036854775808",
      ["0020000000000001"] = "9007199254740993",
      ["ffdfffffffffffff"] = "-9007199254740993",
    } do
      local v = (p:decode(unhex(bytes))).v
      if INTEGERS then
        assert.are.equal("integer", math.type(v)) -- luacheck: ignore 143
      else
        assert.are.equal("string", type(v))
      end
      assert.are.equal(text, tostring(v))
      assert.are.equal(bytes, hex(p:encode { v = v }))
      assert.are.equal(bytes, hex(p:encode { v = text }))
    end
  end)

  it("is a number where that is exact", function()
    for bytes, number in pairs {
      ["0000000000000000"] = 0, ["ffffffffffffffff"] = -1,
      ["0020000000000000"] = 2 ^ 53, ["ffe0000000000000"] = -2 ^ 53,
    } do
      local v = (p:decode(unhex(bytes))).v
      assert.are.equal("number", type(v))
      assert.are.equal(number, v)
      assert.are.equal(bytes, hex(p:encode { v = v }))
    end
  end)

  it("refuses text that is no such number", function()
    for _, text in ipairs { "", "x", "1.5", "1e3", "0x10", " 1", "1 ", "--1",
                            "9223372036854775808", "-9223372036854775809" } do
      assert.truthy(refusal(p, { v = text }):find("^v: "), text)
    end
  end)

  it("is only there where 64 bits are", function()
    assert.truthy(refusal(vectors.packet "      - v: i32", { v = "1" })
      :find("i32 expected", 1, true))
  end)
end)

describe("floats", function()
  it("keep every bit", function()
    local p = vectors.packet "      - v: f64"
    for _, v in ipairs { 0.1, -1.5, 1e300, 5e-324, 1 / 0, -1 / 0 } do
      assert.are.equal(v, roundtrip(p, { v = v }).v)
    end
    local nan = roundtrip(p, { v = 0 / 0 }).v
    assert.are_not.equal(nan, nan)
    assert.are.equal(3, roundtrip(p, { v = 3 }).v)
  end)

  it("of 32 bits have a range", function()
    local p = vectors.packet "      - v: f32"
    assert.are.equal(0.5, roundtrip(p, { v = 0.5 }).v)
    assert.truthy(refusal(p, { v = 1e39 }):find("out of range for f32", 1, true))
  end)
end)

describe("bool", function()
  local p = vectors.packet "      - v: bool"
  it("is true for 1 alone", function()
    assert.is_true((p:decode("\1")).v)
    assert.is_false((p:decode("\0")).v)
    assert.is_false((p:decode("\2")).v)
    assert.are.equal("01", hex(p:encode { v = true }))
    assert.are.equal("00", hex(p:encode { v = false }))
  end)
end)

describe("lists", function()
  it("are counted as the layout says", function()
    for count, bytes in pairs { i32 = "00000002", i16 = "0002", u8 = "02",
                                rest = "" } do
      local p = vectors.packet(
        ("      - v: {type: list<u8>, count: %s}"):format(count))
      assert.are.equal(bytes .. "0708", hex(p:encode { v = { 7, 8 } }))
      assert.are.same({ v = { 7, 8 } }, (p:decode(unhex(bytes .. "0708"))))
    end
  end)

  it("do not take more than the count can say", function()
    local p = vectors.packet "      - v: {type: list<u8>, count: u8}"
    local v = {}
    for i = 1, 255 do v[i] = i end
    assert.are.same({ v = v }, roundtrip(p, { v = v }))
    v[256] = 0
    assert.truthy(refusal(p, { v = v }):find("the count holds at most 255", 1,
      true))
  end)

  it("with holes are not lists", function()
    local p = vectors.packet "      - v: list<i32>"
    assert.has_error(function() p:encode { v = { 1, nil, 3, x = 1 } } end)
  end)

  it("have their count in a field of its own", function()
    local p = vectors.packet [[
      - n: {type: i32, count_of: v}
      - other: i8
      - v: list<i8>]]
    assert.are.equal("00000002" .. "05" .. "0708",
      hex(p:encode { other = 5, v = { 7, 8 } }))
    assert.are.same({ other = 5, v = { 7, 8 } },
      (p:decode(unhex "00000002050708")))
    assert.truthy(refusal(p, { n = 2, other = 5, v = { 7, 8 } })
      :find("^n: the count is taken from the list"))
  end)

  it("never trust a count", function()
    local p = vectors.packet "      - v: list<i32>"
    for _, bytes in ipairs { "7fffffff", "ffffffff", "80000000",
                             "0000000200000001", "10000000" .. "00000000" } do
      local fields, _, code, path, offset = p:decode(unhex(bytes))
      assert.is_nil(fields)
      assert.truthy(code == "ECOUNT" or code == "ETRUNCATED")
      assert.are.equal("v", path:sub(1, 1))
      assert.are.equal(0, offset)
    end
  end)

  it("count from 1 in what Lua is told, from 0 in the byte map", function()
    local p = vectors.packet [[
      - rows:
          list:
            - cells: list<i16>]]
    local bytes = unhex("00000002" .. "00000001" .. "0005" .. "00000001" .. "05")
    local path = "rows[2].cells#"
    for _, method in ipairs { "decode", "json" } do
      local result = { p[method](p, bytes) }
      assert.are.same({ "ECOUNT", path, 10 },
                      { result[3], result[4], result[5] }, method)
    end
    local result = { p:trace(bytes) }
    assert.are.same({ "ECOUNT", "rows[1].cells#", 10 },
                    { result[3], result[4], result[5] })
    assert.truthy(result[6]:find('"rows[0].cells[0]"', 1, true), result[6])
    assert.truthy(refusal(p, { rows = { { cells = {} }, {} } })
      :find("^rows%[2%]%.cells: missing"))
  end)

  it("are capped", function()
    local p = vectors.packet "      - v: list<i8>"
    local many = ("\0"):rep(50)
    local _, _, code = p:decode("\0\0\0\50" .. many,
      { limits = { list = 49 } })
    assert.are.equal("ELIMIT", code)
    assert.is_table((p:decode("\0\0\0\50" .. many, { limits = { list = 50 } })))
  end)
end)

describe("optional tails", function()
  local p = vectors.packet [[
      - a: i8
      - {optional: tail, fields: [{b: i16}, {c: i8}]}]]

  it("are there or not", function()
    assert.are.same({ a = 1 }, (p:decode "\1"))
    assert.are.same({ a = 1, b = 2, c = 3 }, (p:decode "\1\0\2\3"))
    assert.are.equal("01", hex(p:encode { a = 1 }))
    assert.are.equal("01000203", hex(p:encode { a = 1, b = 2, c = 3 }))
  end)

  it("that are cut are truncated", function()
    local fields, message, code, path, offset = p:decode "\1\0"
    assert.is_nil(fields)
    assert.are.equal("ETRUNCATED", code)
    assert.are.equal("b", path)
    assert.are.equal(1, offset)
    assert.is_string(message)
    fields, message, code, path, offset = p:decode "\1\0\2"
    assert.is_string(message)
    assert.is_nil(fields)
    assert.are.equal("ETRUNCATED", code)
    assert.are.equal("c", path)
    assert.are.equal(3, offset)
  end)

  it("are given whole", function()
    assert.truthy(refusal(p, { a = 1, b = 2 }):find("^c: missing"))
    assert.truthy(refusal(p, { a = 1, c = 2 }):find("^b: missing"))
  end)
end)

describe("switch", function()
  local p = vectors.packet [[
      - kind: i8
      - switch: kind
        cases:
          1: [{v: i8}]
          "2, 3": [{v: string}]
        else: error]]

  it("chooses", function()
    assert.are.same({ kind = 1, v = 5 }, (p:decode "\1\5"))
    assert.are.same({ kind = 3, v = "a" }, (p:decode "\3\0\1a"))
    assert.are.equal("03000161", hex(p:encode { kind = 3, v = "a" }))
  end)

  it("refuses what has no case", function()
    local fields, _, code = p:decode "\9"
    assert.is_nil(fields)
    assert.are.equal("EREFUSED", code)
    assert.truthy(refusal(p, { kind = 9 }):find("no case of the layout fits", 1,
      true))
  end)
end)

describe("recursion", function()
  local schema = assert(vectors.load [[
protocol: t
wire: binary
realm: T
types:
  Node:
    - v: i8
    - nodes: {type: list<Node>, count: u8}
s2c:
  t.x:
    id: 1
    header: X
    summary: A tree.
    fields: Node
]])
  local p = schema:packet("t.x", "s2c")

  local function chain(n)
    local v = { v = n % 100, nodes = {} }
    for i = n - 1, 1, -1 do v = { v = i % 100, nodes = { v } } end
    return v
  end

  it("goes as deep as the limit", function()
    local v = chain(30)
    assert.are.same(v, roundtrip(p, v))
    local bytes = ("\1\1"):rep(500) .. "\1\0"
    local fields, _, code = p:decode(bytes)
    assert.is_nil(fields)
    assert.are.equal("ELIMIT", code)
    assert.truthy(refusal(p, chain(500)):find("nested deeper than", 1, true))
    fields, _, code = p:decode(bytes, { limits = { depth = 10 } })
    assert.is_nil(fields)
    assert.are.equal("ELIMIT", code)
    bytes = ("\1\1"):rep(60) .. "\1\0"
    assert.is_nil((p:decode(bytes)))
    assert.is_table((p:decode(bytes, { limits = { depth = 150 } })))
  end)

  it("does not run in a circle", function()
    local v = { v = 1, nodes = {} }
    v.nodes[1] = v
    assert.truthy(refusal(p, v):find("nested deeper than", 1, true))
  end)
end)

describe("only", function()
  local p = vectors.packet [[
      - kind: i32
      - units:
          list:
            - x: i32
            - name: string
            - at: {record: [{y: i8}, {z: i8}]}
      - last: string]]
  local bytes = p:encode {
    kind = 7, last = "l",
    units = { { x = 1, name = "a", at = { y = 2, z = 3 } },
              { x = 4, name = "b", at = { y = 5, z = 6 } } },
  }

  it("gives tables of the same shape with these fields", function()
    for _, case in ipairs {
      { { "units[].x" }, { units = { { x = 1 }, { x = 4 } } } },
      { { "last" }, { last = "l" } },
      { { "kind", "units[].at.z" },
        { kind = 7, units = { { at = { z = 3 } }, { at = { z = 6 } } } } },
      { { "units[].at" },
        { units = { { at = { y = 2, z = 3 } }, { at = { y = 5, z = 6 } } } } },
      { {}, {} },
    } do
      local fields, rest = p:decode(bytes .. "rest", { only = case[1] })
      assert.are.same(case[2], fields)
      assert.are.equal("rest", rest)
    end
    assert.are.same((p:decode(bytes)),
      (p:decode(bytes, { only = { "kind", "units", "last" } })))
  end)

  it("is compiled once", function()
    local only = p:only { "units[].x" }
    for _ = 1, 3 do
      assert.are.same({ units = { { x = 1 }, { x = 4 } } },
        (p:decode(bytes, { only = only })))
    end
    local other = vectors.packet "      - v: i8"
    assert.has_error(function() other:decode("\1", { only = only }) end)
  end)

  it("names a path that can not be", function()
    local ok, message = pcall(p.only, p, { "units[].xx" })
    assert.is_false(ok)
    assert.truthy(message:find("units[].xx", 1, true)
      or message:find("no such field", 1, true))
    assert.has_error(function() p:only { 5 } end)
    assert.has_error(function() p:decode(bytes, { only = { "nothing" } }) end)
  end)

  it("still sees what is cut", function()
    for size = 0, #bytes - 1 do
      local fields = p:decode(bytes:sub(1, size), { only = { "units[].x" } })
      assert.is_nil(fields)
    end
  end)

  it("agrees with the full decode of every captured frame", function()
    for _, frame in ipairs(vectors.lines
                           "spec_tests/vectors/nitro_capture.jsonl") do
      local packet = nitro:packet(frame.id, frame.dir)
      local payload = unhex(frame.hex):sub(7)
      local all, rest = packet:decode(payload)
      for key, value in pairs(all) do
        local one, one_rest = packet:decode(payload, { only = { key } })
        assert.are.same({ [key] = value }, one)
        assert.are.equal(rest, one_rest)
      end
    end
  end)
end)

describe("limits", function()
  local p = vectors.packet "      - v: string"

  it("cap strings", function()
    local bytes = p:encode { v = ("x"):rep(100) }
    local fields, _, code = p:decode(bytes, { limits = { string = 99 } })
    assert.is_nil(fields)
    assert.are.equal("ELIMIT", code)
    assert.is_table((p:decode(bytes, { limits = { string = 100 } })))
  end)

  it("are checked themselves", function()
    for _, limits in ipairs { { nothing = 1 }, { list = 0 }, { list = "x" },
                              { depth = 1000 }, 5 } do
      assert.has_error(function() p:decode("", { limits = limits }) end)
    end
  end)
end)

describe("a collector that never rests", function()
  it("changes nothing", function()
    local pause = collectgarbage("setpause", 100)
    local mul = collectgarbage("setstepmul", 400)
    local frames = vectors.lines "spec_tests/vectors/nitro_capture.jsonl"
    for i = 1, #frames do
      local packet = nitro:packet(frames[i].id, frames[i].dir)
      local payload = unhex(frames[i].hex):sub(7)
      collectgarbage()
      local fields, rest = packet:decode(payload)
      collectgarbage("step", 0)
      assert.are.equal(hex(payload), hex(packet:encode(fields, rest)))
    end
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", mul)
  end)

  it("keeps a schema while one of its packets lives", function()
    local packet = vectors.packet "      - v: i8"
    local only = packet:only { "v" }
    collectgarbage()
    collectgarbage()
    assert.are.same({ v = 5 }, (packet:decode("\5", { only = only })))
    assert.are.equal("t.x", packet:info().name)
  end)
end)

describe("core.protocol", function()
  it("has nitro and says what it has not", function()
    assert.are.equal("nitro", nitro:info().name)
    local schema, message, code = core.protocol("nothing")
    assert.is_nil(schema)
    assert.are.equal("no protocol 'nothing'", message)
    assert.are.equal("ENOENT", code)
  end)
end)
