-- SPDX-License-Identifier: MIT
--
-- Hand-written decoders of the benchmark's three packets on LuaJIT's FFI. They
-- read the string's bytes in place, and a trace compiler inlines the readers.

local ffi = require "ffi"
local bit = require "bit"
local new_table = require "table.new"

local bor, band, lshift = bit.bor, bit.band, bit.lshift
local cast, to_string = ffi.cast, ffi.string
local BYTES = ffi.typeof("const uint8_t *")

-- Readers take the bytes' address, a position from 0 and their number; they
-- return the value and the position behind it.
local function read_i32(p, pos, size)
  if size - pos < 4 then error("packet is cut off", 0) end
  return bor(lshift(p[pos], 24), lshift(p[pos + 1], 16),
    lshift(p[pos + 2], 8), p[pos + 3]), pos + 4
end

local function read_i16(p, pos, size)
  if size - pos < 2 then error("packet is cut off", 0) end
  return bit.arshift(bor(lshift(p[pos], 24), lshift(p[pos + 1], 16)), 16),
    pos + 2
end

local function read_bool(p, pos, size)
  if size - pos < 1 then error("packet is cut off", 0) end
  return p[pos] == 1, pos + 1
end

local function read_text(p, pos, size)
  if size - pos < 2 then error("packet is cut off", 0) end
  local n = bor(lshift(p[pos], 8), p[pos + 1])
  if size - pos - 2 < n then error("packet is cut off", 0) end
  return to_string(p + pos + 2, n), pos + 2 + n
end

local function read_count(p, pos, size, least)
  local n
  n, pos = read_i32(p, pos, size)
  if n < 0 or n * least > size - pos then error("count is wrong", 0) end
  return n, pos
end

local function read_list(p, pos, size, least, read)
  local n
  local list = {}
  n, pos = read_count(p, pos, size, least)
  for i = 1, n do
    list[i], pos = read(p, pos, size)
  end
  return list, pos
end

local function ffi_chat(bytes)
  local p, size = cast(BYTES, bytes), #bytes
  local t, pos = {
    roomIndex = 0, message = "", gesture = 0, bubble = 0, urls = false,
    messageLength = 0,
  }, 0
  t.roomIndex, pos = read_i32(p, pos, size)
  t.message, pos = read_text(p, pos, size)
  t.gesture, pos = read_i32(p, pos, size)
  t.bubble, pos = read_i32(p, pos, size)
  t.urls, pos = read_list(p, pos, size, 2, read_text)
  t.messageLength = read_i32(p, pos, size)
  return t
end

local ffi_unit = {
  function(p, pos, size, u)
    u.gender, pos = read_text(p, pos, size)
    u.groupId, pos = read_i32(p, pos, size)
    u.groupStatus, pos = read_i32(p, pos, size)
    u.groupName, pos = read_text(p, pos, size)
    u.swimFigure, pos = read_text(p, pos, size)
    u.activityPoints, pos = read_i32(p, pos, size)
    u.isModerator, pos = read_bool(p, pos, size)
    return pos
  end,
  function(p, pos, size, u)
    u.subType, pos = read_i32(p, pos, size)
    u.ownerId, pos = read_i32(p, pos, size)
    u.ownerName, pos = read_text(p, pos, size)
    u.rarityLevel, pos = read_i32(p, pos, size)
    u.hasSaddle, pos = read_bool(p, pos, size)
    u.isRiding, pos = read_bool(p, pos, size)
    u.canBreed, pos = read_bool(p, pos, size)
    u.canHarvest, pos = read_bool(p, pos, size)
    u.canRevive, pos = read_bool(p, pos, size)
    u.hasBreedingPermission, pos = read_bool(p, pos, size)
    u.petLevel, pos = read_i32(p, pos, size)
    u.petPosture, pos = read_text(p, pos, size)
    return pos
  end,
  function(_, pos) return pos end,
  function(p, pos, size, u)
    u.gender, pos = read_text(p, pos, size)
    u.ownerId, pos = read_i32(p, pos, size)
    u.ownerName, pos = read_text(p, pos, size)
    u.skills, pos = read_list(p, pos, size, 2, read_i16)
    return pos
  end,
}

local function read_unit(p, pos, size)
  local u = new_table(0, 17)
  u.id, pos = read_i32(p, pos, size)
  u.username, pos = read_text(p, pos, size)
  u.custom, pos = read_text(p, pos, size)
  u.figure, pos = read_text(p, pos, size)
  u.roomIndex, pos = read_i32(p, pos, size)
  u.x, pos = read_i32(p, pos, size)
  u.y, pos = read_i32(p, pos, size)
  u.z, pos = read_text(p, pos, size)
  u.direction, pos = read_i32(p, pos, size)
  u.type, pos = read_i32(p, pos, size)
  local rest = ffi_unit[u.type]
  if rest then pos = rest(p, pos, size, u) end
  return u, pos
end

local function ffi_units(bytes)
  local units = read_list(cast(BYTES, bytes), 0, #bytes, 32, read_unit)
  return { units = units }
end

local function read_entry(p, pos, size)
  local key, value
  key, pos = read_text(p, pos, size)
  value, pos = read_text(p, pos, size)
  return { key = key, value = value }, pos
end

local function read_score(p, pos, size)
  local score, users
  score, pos = read_i32(p, pos, size)
  users, pos = read_list(p, pos, size, 2, read_text)
  return { score = score, users = users }, pos
end

local ffi_form = {
  function(p, pos, size, d)
    d.entries, pos = read_list(p, pos, size, 4, read_entry)
    return pos
  end,
  function(p, pos, size, d)
    d.strings, pos = read_list(p, pos, size, 2, read_text)
    return pos
  end,
  function(p, pos, size, d)
    d.state, pos = read_text(p, pos, size)
    d.result, pos = read_i32(p, pos, size)
    return pos
  end,
  function(_, pos) return pos end,
  function(p, pos, size, d)
    d.numbers, pos = read_list(p, pos, size, 4, read_i32)
    return pos
  end,
  function(p, pos, size, d)
    d.state, pos = read_text(p, pos, size)
    d.scoreType, pos = read_i32(p, pos, size)
    d.clearType, pos = read_i32(p, pos, size)
    d.highScores, pos = read_list(p, pos, size, 8, read_score)
    return pos
  end,
  function(p, pos, size, d)
    d.state, pos = read_text(p, pos, size)
    d.hits, pos = read_i32(p, pos, size)
    d.target, pos = read_i32(p, pos, size)
    return pos
  end,
}

local function read_data(p, pos, size)
  local flags, form, d
  flags, pos = read_i32(p, pos, size)
  form = band(flags, 0xFF)
  if form == 0 then
    local state
    state, pos = read_text(p, pos, size)
    d = { flags = flags, state = state }
  else
    d = { flags = flags }
    if form > 7 then return d, pos end
    pos = ffi_form[form](p, pos, size, d)
  end
  if band(flags, 256) ~= 0 then
    d.uniqueNumber, pos = read_i32(p, pos, size)
    d.uniqueSeries, pos = read_i32(p, pos, size)
  end
  return d, pos
end

local function read_item(p, pos, size)
  local t = new_table(0, 13)
  t.itemId, pos = read_i32(p, pos, size)
  t.spriteId, pos = read_i32(p, pos, size)
  t.x, pos = read_i32(p, pos, size)
  t.y, pos = read_i32(p, pos, size)
  t.direction, pos = read_i32(p, pos, size)
  t.z, pos = read_text(p, pos, size)
  t.stackHeight, pos = read_text(p, pos, size)
  t.extra, pos = read_i32(p, pos, size)
  t.data, pos = read_data(p, pos, size)
  t.secondsToExpiration, pos = read_i32(p, pos, size)
  t.usagePolicy, pos = read_i32(p, pos, size)
  t.userId, pos = read_i32(p, pos, size)
  if t.spriteId < 0 then t.spriteName, pos = read_text(p, pos, size) end
  return t, pos
end

local function read_owner(p, pos, size)
  local id, name
  id, pos = read_i32(p, pos, size)
  name, pos = read_text(p, pos, size)
  return { userId = id, username = name }, pos
end

local function ffi_floor(bytes)
  local p, size = cast(BYTES, bytes), #bytes
  local owners, pos = read_list(p, 0, size, 6, read_owner)
  local items = read_list(p, pos, size, 44, read_item)
  return { owners = owners, items = items }
end

return { chat = ffi_chat, units = ffi_units, floor = ffi_floor }
