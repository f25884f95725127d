-- SPDX-License-Identifier: MIT
--
-- Packets as an independent client reads and writes them, and a session
-- captured from a real server.

local vectors = require "support.vectors"

local schema = vectors.nitro()

-- How many lines each file has, and how many belong to packets of the spec.
local FILES = {
  { "spec_tests/vectors/nitro_s2c.jsonl", 2054, 2054 },
  { "spec_tests/vectors/nitro_c2s.jsonl", 1358, 1358 },
}

local SIZES = { i8 = 1, u8 = 1, bool = 1, i16 = 2, u16 = 2, i32 = 4, u32 = 4,
                i64 = 8, f32 = 4, f64 = 8 }

-- Whether the line is marked as odd in this way.
local function is_odd(line, what)
  for _, word in ipairs(line.odd or {}) do
    if word:find(what, 1, true) then return true end
  end
  return false
end

-- What the trace must show for one read of the client: size, value.
local function expected(read, line)
  local kind, value = read[1], read[2]
  if kind == "str" then return 2 + #value, value end
  if kind == "bytes" then return #value / 2, value end
  if kind == "i16" and value == 0 and is_odd(line, "null argument") then
    return 2, ""
  end
  if kind == "u8" then value = value % 256 end
  return SIZES[kind], value
end

local function check_trace(packet, line, bytes)
  local entries = vectors.json(assert(packet:trace(bytes)))
  local n, offset = 0, 0
  for _, read in ipairs(line.reads) do
    if read[1] ~= "more" then
      n = n + 1
      local entry = entries[n]
      local where = ("%s, element %d"):format(line.hex, n)
      assert.is_table(entry, where)
      local size, value = expected(read, line)
      where = where .. " " .. entry.path
      assert.are.equal(offset, entry.offset, where)
      assert.are.equal(size, entry.size, where)
      local got = entry.value
      if read[1] == "u8" and type(got) == "number" then got = got % 256 end
      if read[1] == "u8" and type(got) == "boolean" then got = got and 1 or 0 end
      assert.are.equal(value, got, where)
      offset = offset + entry.size
    end
  end
  assert.is_nil(entries[n + 1], line.hex)
  assert.are.equal(#bytes, offset, line.hex)
end

local function check_round_trip(packet, line, bytes)
  local fields, rest = packet:decode(bytes)
  assert.is_table(fields, line.hex)
  assert.are.equal("", rest, line.hex)
  assert.are.equal(line.hex, vectors.hex(packet:encode(fields)))
  local text, json_rest = packet:json(bytes)
  assert.is_string(text, line.hex)
  assert.are.equal("", json_rest)
  local again, message = packet:encode_json(text)
  assert.is_string(again, message)
  assert.are.equal(line.hex, vectors.hex(again))
end

-- A packet that ends early is an error, or it is what remains when optional
-- fields are left out; nothing is made up.
local function check_cuts(packet, bytes)
  for size = 0, #bytes - 1 do
    local cut = bytes:sub(1, size)
    local fields, rest, code, _, offset = packet:decode(cut)
    if fields == nil then
      if code ~= "ETRUNCATED" and code ~= "ECOUNT" then
        error(("%s after %d bytes: %s"):format(vectors.hex(bytes), size,
          tostring(code)))
      end
      if offset > size then error("offset behind the end") end
    elseif rest ~= "" or packet:encode(fields) ~= cut then
      error(("%s after %d bytes is not what was sent"):format(
        vectors.hex(bytes), size))
    end
  end
end

-- Lines of a file by packet, packets in the order of the file.
local function by_packet(lines)
  local list, seen = {}, {}
  for _, line in ipairs(lines) do
    local group = seen[line.name]
    if group == nil then
      group = { name = line.name, dir = line.dir, id = line.id }
      seen[line.name] = group
      list[#list + 1] = group
    end
    group[#group + 1] = line
  end
  return list
end

for _, file in ipairs(FILES) do
  local path, lines_total, lines_run = file[1], file[2], file[3]
  local lines = vectors.lines(path)

  describe(path, function()
    local ran = 0
    for _, group in ipairs(by_packet(lines)) do
      local packet = schema:packet(group.id, group.dir)
      if packet then
        ran = ran + #group
        it(("%s, %d times"):format(group.name, #group), function()
          assert.are.equal(group.name, packet:info().name)
          for _, line in ipairs(group) do
            local bytes = vectors.unhex(line.hex)
            check_trace(packet, line, bytes)
            check_round_trip(packet, line, bytes)
            check_cuts(packet, bytes)
          end
        end)
      end
    end

    it("gives the same answer through all sinks and sources", function()
      local ids = schema:ids()
      for _, line in ipairs(lines) do
        local ask = ('{"dir":"%s","id":%d,"hex":"%s"}'):format(line.dir,
          line.id, line.hex)
        local tree = schema:batch_decode(ids, ask)
        assert.are.equal(tree, schema:batch_decode(ids, ask, "json"))
        assert.are.equal(tree, schema:batch_decode(ids, ask, "lua"))
        local fields = tree:match('"fields":(.*),"rest":0,"trace":')
        local back = ('{"dir":"%s","id":%d,"fields":%s}'):format(line.dir,
          line.id, fields)
        local hex = ('"hex":"%s"}'):format(line.hex)
        for _, way in ipairs { "tree", "json", "lua" } do
          local answer = schema:batch_encode(ids, back, way)
          assert.is_truthy(answer:find(hex, 1, true), line.name)
        end
      end
    end)

    it("has the lines of every packet of the spec", function()
      assert.are.equal(lines_total, #lines)
      assert.are.equal(lines_run, ran)
    end)
  end)
end

-- What that server writes longer than the client reads: number to bytes.
local UNREAD = { [222] = 97, [1452] = 4 }

describe("a captured session", function()
  local frames = vectors.lines("spec_tests/vectors/nitro_capture.jsonl")

  it("has all its frames", function() assert.are.equal(72, #frames) end)

  it("decodes, and encodes back to the same bytes", function()
    for i, frame in ipairs(frames) do
      local bytes = vectors.unhex(frame.hex)
      local b = { bytes:byte(1, 6) }
      assert.are.equal(#bytes - 4,
        ((b[1] * 256 + b[2]) * 256 + b[3]) * 256 + b[4])
      assert.are.equal(frame.id, b[5] * 256 + b[6])
      local payload = bytes:sub(7)
      local packet = assert(schema:packet(frame.id, frame.dir))
      assert.are.equal(frame.name, packet:info().name)
      local fields, rest, code = packet:decode(payload)
      assert.is_table(fields, ("frame %d: %s %s"):format(i, tostring(rest),
        tostring(code)))
      assert.are.equal(UNREAD[frame.id] or 0, #rest, frame.name)
      assert.are.equal(vectors.hex(payload),
        vectors.hex(packet:encode(fields, rest)))
      local text, json_rest = packet:json(payload)
      assert.are.equal(rest, json_rest)
      assert.are.equal(vectors.hex(payload),
        vectors.hex(assert(packet:encode_json(text)) .. rest))
    end
  end)

  it("ends early without harm at every byte", function()
    for _, frame in ipairs(frames) do
      local payload = vectors.unhex(frame.hex):sub(7)
      local packet = schema:packet(frame.id, frame.dir)
      local _, rest = packet:decode(payload)
      check_cuts(packet, payload:sub(1, #payload - #rest))
    end
  end)
end)
