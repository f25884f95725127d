-- SPDX-License-Identifier: MIT
--
-- bench.lua MISSED: decoding and encoding of three packets on the running Lua,
-- against straight-line C and what one writes by hand. Prints a table; appends
-- a line to the file MISSED for each figure beyond its limit. Run by run.sh,
-- with the paths set.

local missed_file = assert(arg[1], "the file for missed limits is missing")
local core = require "parley.core"
local straight = require "straight"
local hand = require "handwritten"

local RUNS = 9 -- interleaved; the medians count
local SPAN = 0.06 -- seconds of one measurement, at least
local MAX_STRAIGHT, MIN_CHECKED, MIN_ONLY = 1.20, 1.2, 4

local JIT = rawget(_G, "jit")
local NAME = JIT and "LuaJIT" or _VERSION
local clock, floor = os.clock, math.floor
local math_type = rawget(math, "type") or type

-- ---- measuring ---------------------------------------------------------------

local function median(list)
  local sorted = {}
  for i = 1, #list do sorted[i] = list[i] end
  table.sort(sorted)
  return sorted[floor(#sorted / 2) + 1]
end

-- Calls |n| times with as many arguments as there are.
local LOOPS = {
  function(n, fn, a) for _ = 1, n do fn(a) end end,
  function(n, fn, a, b) for _ = 1, n do fn(a, b) end end,
  function(n, fn, a, b, c) for _ = 1, n do fn(a, b, c) end end,
}

-- For what a trace compiler would otherwise see through: the results are kept,
-- and no call has the bytes of the one before.
local function opaque_loop(n, fn, inputs)
  local kept = {}
  for i = 1, n do kept[1] = fn(inputs[i % #inputs + 1]) end
  return kept
end

-- Seconds of CPU that |n| calls of |subject|, {fn, arguments}, take.
local function seconds(subject, n)
  local loop = subject.loop or LOOPS[#subject - 1]
  collectgarbage()
  collectgarbage()
  local start = clock()
  loop(n, subject[1], subject[2], subject[3], subject[4])
  return clock() - start
end

-- How many calls fill the span.
local function calls(subject)
  local n = 1
  while true do
    local took = seconds(subject, n)
    if took >= SPAN / 4 then return math.ceil(n * SPAN / took) end
    n = n * 2
  end
end

-- Measures |subjects| in turn, every other run backwards. Returns for each its
-- median seconds a call and a list of the seconds of every run.
local function measure(subjects)
  local counts, runs, medians = {}, {}, {}
  for i, subject in ipairs(subjects) do
    counts[i], runs[i] = calls(subject), {}
  end
  for run = 1, RUNS do
    for k = 1, #subjects do
      local i = run % 2 == 1 and k or #subjects + 1 - k
      runs[i][run] = seconds(subjects[i], counts[i]) / counts[i]
    end
  end
  for i = 1, #subjects do medians[i] = median(runs[i]) end
  return medians, runs
end

-- The median of the ratios run by run: what disturbs a run disturbs both.
local function ratio(above, below)
  local list = {}
  for i = 1, RUNS do list[i] = above[i] / below[i] end
  return median(list)
end

-- ---- comparing ---------------------------------------------------------------

-- Where |a| and |b| differ, or nil.
local function difference(a, b, path)
  if type(a) ~= "table" or type(b) ~= "table" then
    if a == b and math_type(a) == math_type(b) then return nil end
    return path .. ": " .. tostring(a) .. " and " .. tostring(b)
  end
  for key, value in pairs(a) do
    local where = difference(value, b[key], path .. "." .. tostring(key))
    if where then return where end
  end
  for key in pairs(b) do
    if a[key] == nil then return path .. "." .. tostring(key) .. ": only one" end
  end
  return nil
end

-- The values that are not tables.
local function count_fields(value)
  if type(value) ~= "table" then return 1 end
  local n = 0
  for _, inner in pairs(value) do n = n + count_fields(inner) end
  return n
end

local function same(want, got, what)
  local where = difference(want, got, "packet")
  if where then error(what .. " gives something else: " .. where, 0) end
end

-- ---- the packets -------------------------------------------------------------

local function read(name)
  local path = "spec_tests/bench/payloads/bench_" .. name .. ".bin"
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "*a"
  file:close()
  return bytes
end

local schema = core.protocol "nitro"
local room = read "unit"
local PACKETS = {
  { key = "chat", label = "chat", name = "room_entities.chat",
    bytes = read "chat" },
  { key = "units", label = "50 units", name = "room_entities.units",
    bytes = "\0\0\0\50" .. room:sub(5) .. room:sub(5) },
  { key = "floor", label = "300 items", name = "furniture.floor_items",
    bytes = read "floor" },
}

local decode, encode

-- All must agree before anything is measured. No table outlives this: strings
-- that something else keeps alive would cost the decoders less than they do.
local function check(p)
  local value = assert(decode(p.packet, p.bytes))
  p.fields = count_fields(value)
  same(value, straight[p.key](p.bytes), p.label .. ": straight-line C")
  for _, by in ipairs { "unpack", "ffi" } do
    if hand[by] then
      same(value, hand[by][p.key](p.bytes), p.label .. ": " .. by)
    end
  end
  same(p.bytes, encode(p.packet, value), p.label .. ": encode")
  for _, by in ipairs { "pack", "pack_checked" } do
    if hand[by] then
      same(p.bytes, hand[by][p.key](value), p.label .. ": " .. by)
    end
  end
end

for _, p in ipairs(PACKETS) do
  p.packet = assert(schema:packet(p.name, "s2c"), p.name)
  decode, encode = p.packet.decode, p.packet.encode
  check(p)
end

-- ---- the report --------------------------------------------------------------

local missed = {}

-- Notes that |figure| is beyond its limit.
local function limit(ok, figure, value, text)
  if not ok then
    missed[#missed + 1] =
      ("%s: %s is %.2f, the limit is %s"):format(NAME, figure, value, text)
  end
end

local function row(label, ...)
  io.write(("  %-28s"):format(label), ("%13s"):rep(select("#", ...)):format(...),
    "\n")
end

-- A line of times: packets a second, time a packet, a field, and the ratio.
local function line(label, p, time, note)
  local unit, scaled = "us", time * 1e6
  if scaled < 1 then unit, scaled = "ns", time * 1e9 end
  row(label, ("%.0f"):format(1 / time), ("%.4g %s"):format(scaled, unit),
    ("%.1f"):format(time * 1e9 / p.fields), note or "")
end

-- The bytes, and the same with another last byte: that of a number in all three
-- packets (of a unit's type, which stays one without further fields).
local function variants(bytes)
  local list = {}
  for i = 0, 3 do
    list[i + 1] = bytes:sub(1, -2) .. string.char((bytes:byte(-1) + 2 * i) % 256)
  end
  return list
end

local function report_decode(p)
  local subjects = { { decode, p.packet, p.bytes },
                     { straight[p.key], p.bytes } }
  if hand.unpack then
    subjects[3] = { hand.unpack[p.key], p.bytes, label = "  string.unpack" }
  elseif hand.ffi then
    subjects[3] = { hand.ffi[p.key], variants(p.bytes), label = "  by hand, FFI",
                    loop = opaque_loop }
  end
  local times, runs = measure(subjects)
  local against = ratio(runs[1], runs[2])
  line("decode " .. p.label, p, times[1])
  line("  straight-line C", p, times[2], ("x %.2f"):format(against))
  limit(against <= MAX_STRAIGHT, "decode " .. p.label .. ", codec / straight-line C",
    against, ("at most %.2f"):format(MAX_STRAIGHT))
  if subjects[3] then
    local r = ratio(runs[1], runs[3])
    line(subjects[3].label, p, times[3], ("x %.2f"):format(r))
    if r > 1 then
      p.note = ("%s wins, %.2f times as quick as the codec")
        :format(subjects[3].label:match "%S.*", r)
    end
  end
end

local function report_only(p)
  local options = { only = p.packet:only { "units[].x" } }
  local times, runs = measure {
    { decode, p.packet, p.bytes }, { decode, p.packet, p.bytes, options } }
  local r = ratio(runs[1], runs[2])
  line("decode only units[].x", p, times[2], ("%.2f quicker"):format(r))
  limit(r >= MIN_ONLY, "full decode / only units[].x", r,
    ("at least %g"):format(MIN_ONLY))
end

local function report_encode(p)
  local value = assert(decode(p.packet, p.bytes))
  local subjects = { { encode, p.packet, value } }
  if hand.pack then
    subjects[2] = { hand.pack_checked[p.key], value }
    subjects[3] = { hand.pack[p.key], value }
  end
  local times, runs = measure(subjects)
  line("encode " .. p.label, p, times[1])
  if not hand.pack then return end
  line("  string.pack, checking", p, times[2],
    ("x %.2f"):format(ratio(runs[1], runs[2])))
  line("  string.pack, unchecked", p, times[3],
    ("x %.2f"):format(ratio(runs[1], runs[3])))
  local quicker = ratio(runs[2], runs[1])
  limit(quicker >= MIN_CHECKED,
    "encode " .. p.label .. ", checking string.pack / codec", quicker,
    ("at least %.1f"):format(MIN_CHECKED))
end

io.write(JIT and JIT.version or _VERSION, "\n")
row("", "packets/s", "a packet", "ns a field", "codec takes")
for _, p in ipairs(PACKETS) do report_decode(p) end
report_only(PACKETS[2])
for _, p in ipairs(PACKETS) do report_encode(p) end
for _, p in ipairs(PACKETS) do
  if p.note then io.write("  ", p.label, ": ", p.note, "\n") end
end


local out = assert(io.open(missed_file, "a"))
for _, text in ipairs(missed) do out:write(text, "\n") end
out:close()
