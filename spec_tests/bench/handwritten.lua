-- SPDX-License-Identifier: MIT
--
-- What one writes by hand for the three packets of the benchmark, without the
-- library: decoders on string.unpack, encoders on string.pack with and without
-- checks, and decoders on LuaJIT's FFI (a file of their own). The tables are
-- those of the codec.
--
-- M.unpack, M.pack, M.pack_checked and M.ffi each hold chat, units and floor;
-- a set is nil where the running Lua lacks what it is made of. Decoders take
-- bytes, encoders take a table, and all raise on bad input.

local M = {}

local unpack, pack = rawget(string, "unpack"), rawget(string, "pack")
local math_type = rawget(math, "type")
local concat, floor = table.concat, math.floor

-- Refuses a count that is negative or more than the bytes left can hold.
local function count(n, bytes, pos, least)
  if n < 0 or n * least > #bytes - pos + 1 then
    error("count is wrong", 0)
  end
  return n
end

local CHAT = ">i4s2i4i4i4"
local UNIT = ">i4s2s2s2i4i4i4s2i4i4"
local USER = ">s2i4i4s2s2i4B"
local PET = ">i4i4s2i4BBBBBBi4s2"
local BOT = ">s2i4s2i4"
local OWNER = ">i4s2"
local ITEM = ">i4i4i4i4i4s2s2i4i4"
local ITEM_TAIL = ">i4i4i4"

-- ---- string.unpack --------------------------------------------------------

local function unpack_texts(bytes, pos, n)
  local list = {}
  for i = 1, count(n, bytes, pos, 2) do
    list[i], pos = unpack(">s2", bytes, pos)
  end
  return list, pos
end

local function unpack_chat(bytes)
  local room_index, message, gesture, bubble, n, pos = unpack(CHAT, bytes)
  local urls, length
  urls, pos = unpack_texts(bytes, pos, n)
  length = unpack(">i4", bytes, pos)
  return {
    roomIndex = room_index, message = message, gesture = gesture,
    bubble = bubble, urls = urls, messageLength = length,
  }
end

local function unpack_user(bytes, pos, id, username, custom, figure,
                           room_index, x, y, z, direction)
  local gender, group, status, group_name, swim, points, moderator
  gender, group, status, group_name, swim, points, moderator, pos =
    unpack(USER, bytes, pos)
  return {
    id = id, username = username, custom = custom, figure = figure,
    roomIndex = room_index, x = x, y = y, z = z, direction = direction,
    type = 1, gender = gender, groupId = group, groupStatus = status,
    groupName = group_name, swimFigure = swim, activityPoints = points,
    isModerator = moderator == 1,
  }, pos
end

local function unpack_pet(bytes, pos, id, username, custom, figure,
                          room_index, x, y, z, direction)
  local kind, owner, owner_name, rarity, saddle, riding, breed, harvest
  local revive, permission, level, posture
  kind, owner, owner_name, rarity, saddle, riding, breed, harvest, revive,
    permission, level, posture, pos = unpack(PET, bytes, pos)
  return {
    id = id, username = username, custom = custom, figure = figure,
    roomIndex = room_index, x = x, y = y, z = z, direction = direction,
    type = 2, subType = kind, ownerId = owner, ownerName = owner_name,
    rarityLevel = rarity, hasSaddle = saddle == 1, isRiding = riding == 1,
    canBreed = breed == 1, canHarvest = harvest == 1,
    canRevive = revive == 1, hasBreedingPermission = permission == 1,
    petLevel = level, petPosture = posture,
  }, pos
end

local function unpack_bot(bytes, pos, id, username, custom, figure,
                          room_index, x, y, z, direction)
  local gender, owner, owner_name, n
  local skills = {}
  gender, owner, owner_name, n, pos = unpack(BOT, bytes, pos)
  for i = 1, count(n, bytes, pos, 2) do
    skills[i], pos = unpack(">i2", bytes, pos)
  end
  return {
    id = id, username = username, custom = custom, figure = figure,
    roomIndex = room_index, x = x, y = y, z = z, direction = direction,
    type = 4, gender = gender, ownerId = owner, ownerName = owner_name,
    skills = skills,
  }, pos
end

local function unpack_unit(bytes, pos)
  local id, username, custom, figure, room_index, x, y, z, direction, kind
  id, username, custom, figure, room_index, x, y, z, direction, kind, pos =
    unpack(UNIT, bytes, pos)
  local rest = kind == 1 and unpack_user or kind == 2 and unpack_pet
    or kind == 4 and unpack_bot
  if rest then
    return rest(bytes, pos, id, username, custom, figure, room_index, x, y, z,
      direction)
  end
  return {
    id = id, username = username, custom = custom, figure = figure,
    roomIndex = room_index, x = x, y = y, z = z, direction = direction,
    type = kind,
  }, pos
end

local function unpack_units(bytes)
  local n, pos = unpack(">i4", bytes)
  local units = {}
  for i = 1, count(n, bytes, pos, 32) do
    units[i], pos = unpack_unit(bytes, pos)
  end
  return { units = units }
end

local function unpack_entries(bytes, pos, n)
  local entries = {}
  for i = 1, count(n, bytes, pos, 4) do
    local key, value
    key, value, pos = unpack(">s2s2", bytes, pos)
    entries[i] = { key = key, value = value }
  end
  return entries, pos
end

local function unpack_numbers(bytes, pos, n)
  local numbers = {}
  for i = 1, count(n, bytes, pos, 4) do
    numbers[i], pos = unpack(">i4", bytes, pos)
  end
  return numbers, pos
end

local function unpack_scores(bytes, pos, n)
  local scores = {}
  for i = 1, count(n, bytes, pos, 8) do
    local score, users
    score, n, pos = unpack(">i4i4", bytes, pos)
    users, pos = unpack_texts(bytes, pos, n)
    scores[i] = { score = score, users = users }
  end
  return scores, pos
end

-- The forms of a piece of furniture's state, by the low byte of its flags.
local unpack_form = {
  [0] = function(bytes, pos, data)
    data.state, pos = unpack(">s2", bytes, pos)
    return pos
  end,
  [1] = function(bytes, pos, data)
    local n
    n, pos = unpack(">i4", bytes, pos)
    data.entries, pos = unpack_entries(bytes, pos, n)
    return pos
  end,
  [2] = function(bytes, pos, data)
    local n
    n, pos = unpack(">i4", bytes, pos)
    data.strings, pos = unpack_texts(bytes, pos, n)
    return pos
  end,
  [3] = function(bytes, pos, data)
    data.state, data.result, pos = unpack(">s2i4", bytes, pos)
    return pos
  end,
  [4] = function(_, pos) return pos end,
  [5] = function(bytes, pos, data)
    local n
    n, pos = unpack(">i4", bytes, pos)
    data.numbers, pos = unpack_numbers(bytes, pos, n)
    return pos
  end,
  [6] = function(bytes, pos, data)
    local n
    data.state, data.scoreType, data.clearType, n, pos =
      unpack(">s2i4i4i4", bytes, pos)
    data.highScores, pos = unpack_scores(bytes, pos, n)
    return pos
  end,
  [7] = function(bytes, pos, data)
    data.state, data.hits, data.target, pos = unpack(">s2i4i4", bytes, pos)
    return pos
  end,
}

local function unpack_data(bytes, pos, flags)
  local data
  local form = unpack_form[flags % 256]
  if flags == 0 then -- by far the most frequent
    local state
    state, pos = unpack(">s2", bytes, pos)
    return { flags = 0, state = state }, pos
  end
  data = { flags = flags }
  if not form then return data, pos end
  pos = form(bytes, pos, data)
  if floor(flags / 256) % 2 == 1 then
    data.uniqueNumber, data.uniqueSeries, pos = unpack(">i4i4", bytes, pos)
  end
  return data, pos
end

local function unpack_item(bytes, pos)
  local id, sprite, x, y, direction, z, height, extra, flags, data
  local seconds, policy, user, name
  id, sprite, x, y, direction, z, height, extra, flags, pos =
    unpack(ITEM, bytes, pos)
  data, pos = unpack_data(bytes, pos, flags)
  seconds, policy, user, pos = unpack(ITEM_TAIL, bytes, pos)
  if sprite < 0 then name, pos = unpack(">s2", bytes, pos) end
  return {
    itemId = id, spriteId = sprite, x = x, y = y, direction = direction,
    z = z, stackHeight = height, extra = extra, data = data,
    secondsToExpiration = seconds, usagePolicy = policy, userId = user,
    spriteName = name,
  }, pos
end

local function unpack_floor(bytes)
  local owners, items = {}, {}
  local n, pos = unpack(">i4", bytes)
  for i = 1, count(n, bytes, pos, 6) do
    local id, name
    id, name, pos = unpack(OWNER, bytes, pos)
    owners[i] = { userId = id, username = name }
  end
  n, pos = unpack(">i4", bytes, pos)
  for i = 1, count(n, bytes, pos, 44) do
    items[i], pos = unpack_item(bytes, pos)
  end
  return { owners = owners, items = items }
end

-- ---- string.pack without checks -------------------------------------------

local function pack_texts(out, list)
  out[#out + 1] = pack(">i4", #list)
  for i = 1, #list do
    out[#out + 1] = pack(">s2", list[i])
  end
end

local function pack_chat(t)
  local out = { pack(">i4s2i4i4", t.roomIndex, t.message, t.gesture, t.bubble) }
  pack_texts(out, t.urls)
  out[#out + 1] = pack(">i4", t.messageLength)
  return concat(out)
end

local function bit_of(value) return value and 1 or 0 end

local function pack_unit(out, u)
  local kind = u.type
  out[#out + 1] = pack(UNIT, u.id, u.username, u.custom, u.figure,
    u.roomIndex, u.x, u.y, u.z, u.direction, kind)
  if kind == 1 then
    out[#out + 1] = pack(USER, u.gender, u.groupId, u.groupStatus, u.groupName,
      u.swimFigure, u.activityPoints, bit_of(u.isModerator))
  elseif kind == 2 then
    out[#out + 1] = pack(PET, u.subType, u.ownerId, u.ownerName,
      u.rarityLevel, bit_of(u.hasSaddle), bit_of(u.isRiding),
      bit_of(u.canBreed), bit_of(u.canHarvest), bit_of(u.canRevive),
      bit_of(u.hasBreedingPermission), u.petLevel, u.petPosture)
  elseif kind == 4 then
    local skills = u.skills
    out[#out + 1] = pack(BOT, u.gender, u.ownerId, u.ownerName, #skills)
    for i = 1, #skills do
      out[#out + 1] = pack(">i2", skills[i])
    end
  end
end

local function pack_units(t)
  local units = t.units
  local out = { pack(">i4", #units) }
  for i = 1, #units do
    pack_unit(out, units[i])
  end
  return concat(out)
end

local pack_form = {
  [0] = function(out, d) out[#out + 1] = pack(">s2", d.state) end,
  [1] = function(out, d)
    out[#out + 1] = pack(">i4", #d.entries)
    for _, e in ipairs(d.entries) do
      out[#out + 1] = pack(">s2s2", e.key, e.value)
    end
  end,
  [2] = function(out, d) pack_texts(out, d.strings) end,
  [3] = function(out, d) out[#out + 1] = pack(">s2i4", d.state, d.result) end,
  [5] = function(out, d)
    out[#out + 1] = pack(">i4", #d.numbers)
    for _, n in ipairs(d.numbers) do
      out[#out + 1] = pack(">i4", n)
    end
  end,
  [6] = function(out, d)
    out[#out + 1] =
      pack(">s2i4i4i4", d.state, d.scoreType, d.clearType, #d.highScores)
    for _, s in ipairs(d.highScores) do
      out[#out + 1] = pack(">i4", s.score)
      pack_texts(out, s.users)
    end
  end,
  [7] = function(out, d)
    out[#out + 1] = pack(">s2i4i4", d.state, d.hits, d.target)
  end,
}

local function pack_item(out, t)
  local data = t.data
  local flags = data.flags
  local kind = flags % 256
  out[#out + 1] = pack(ITEM, t.itemId, t.spriteId, t.x, t.y, t.direction, t.z,
    t.stackHeight, t.extra, flags)
  if pack_form[kind] then pack_form[kind](out, data) end
  if kind < 8 and floor(flags / 256) % 2 == 1 then
    out[#out + 1] = pack(">i4i4", data.uniqueNumber, data.uniqueSeries)
  end
  out[#out + 1] =
    pack(ITEM_TAIL, t.secondsToExpiration, t.usagePolicy, t.userId)
  if t.spriteId < 0 then out[#out + 1] = pack(">s2", t.spriteName) end
end

local function pack_floor(t)
  local owners, items = t.owners, t.items
  local out = { pack(">i4", #owners) }
  for i = 1, #owners do
    out[#out + 1] = pack(OWNER, owners[i].userId, owners[i].username)
  end
  out[#out + 1] = pack(">i4", #items)
  for i = 1, #items do
    pack_item(out, items[i])
  end
  return concat(out)
end

-- ---- string.pack with checks ----------------------------------------------
-- A place is `key`, or `key` in element `i` of `list`, or `key` in element `j`
-- of `sub` (in `sub` itself without j) of that element.

local function fail(text, key, list, i, sub, j)
  local path = type(key) == "number" and "[" .. key .. "]" or "." .. key
  if j then path = "[" .. j .. "]" .. path end
  if sub then path = "." .. sub .. path end
  if i then path = list .. "[" .. i .. "]" .. path
  elseif list then path = list .. path end
  path = path:gsub("^%.", "")
  error(path .. ": " .. text, 0)
end

local function mistyped(want, value, ...)
  if value == nil then fail("missing", ...) end
  fail(want .. " expected, got " .. type(value), ...)
end

-- Takes a float without a fraction for an integer; refuses all else.
local function integral(value, ...)
  if math_type(value) ~= "float" or value ~= floor(value) then
    mistyped("integer", value, ...)
  end
  return value
end

local function i32(t, key, list, i, sub, j)
  local value = t[key]
  if math_type(value) ~= "integer" then
    value = integral(value, key, list, i, sub, j)
  end
  if value < -0x80000000 or value > 0x7FFFFFFF then
    fail("out of range", key, list, i, sub, j)
  end
  return value
end

local function i16(t, key, list, i, sub, j)
  local value = i32(t, key, list, i, sub, j)
  if value < -0x8000 or value > 0x7FFF then
    fail("out of range", key, list, i, sub, j)
  end
  return value
end

local function text(t, key, list, i, sub, j)
  local value = t[key]
  if type(value) ~= "string" then
    mistyped("string", value, key, list, i, sub, j)
  end
  if #value > 0xFFFF then fail("string is too long", key, list, i, sub, j) end
  return value
end

local function bool(t, key, list, i)
  local value = t[key]
  if type(value) ~= "boolean" then
    mistyped("boolean", value, key, list, i)
  end
  return value and 1 or 0
end

local function list_of(t, key, list, i, sub, j)
  local value = t[key]
  if type(value) ~= "table" then
    mistyped("table", value, key, list, i, sub, j)
  end
  return value
end

-- Refuses keys of |t| that are not in the set |known|.
local function only(t, known, list, i, sub, j)
  for key in pairs(t) do
    if not known[key] then fail("unknown field", key, list, i, sub, j) end
  end
end

local function set(names)
  local result = {}
  for name in names:gmatch("%S+") do result[name] = true end
  return result
end

local UNIT_NAMES =
  "id username custom figure roomIndex x y z direction type "
local ITEM_NAMES = "itemId spriteId x y direction z stackHeight extra data " ..
  "secondsToExpiration usagePolicy userId "
local KNOWN_CHAT = set "roomIndex message gesture bubble urls messageLength"
local KNOWN_UNITS = set "units"
local KNOWN_OTHER_UNIT = set(UNIT_NAMES)
local KNOWN_UNIT = {
  set(UNIT_NAMES .. "gender groupId groupStatus groupName swimFigure " ..
    "activityPoints isModerator"),
  set(UNIT_NAMES .. "subType ownerId ownerName rarityLevel hasSaddle " ..
    "isRiding canBreed canHarvest canRevive hasBreedingPermission " ..
    "petLevel petPosture"),
  KNOWN_OTHER_UNIT,
  set(UNIT_NAMES .. "gender ownerId ownerName skills"),
}
local KNOWN_FLOOR = set "owners items"
local KNOWN_OWNER = set "userId username"
local KNOWN_ITEM = set(ITEM_NAMES)
local KNOWN_NAMED_ITEM = set(ITEM_NAMES .. "spriteName")
local KNOWN_ENTRY = set "key value"
local KNOWN_SCORE = set "score users"
local KNOWN_FORM, KNOWN_UNIQUE_FORM = {}, {}
for form, names in pairs { [0] = "state", "entries", "strings",
  "state result", "", "numbers", "state scoreType clearType highScores",
  "state hits target" } do
  KNOWN_FORM[form] = set("flags " .. names)
  KNOWN_UNIQUE_FORM[form] =
    set("flags uniqueNumber uniqueSeries " .. names)
end
local KNOWN_NO_FORM = set "flags"

local function pack_checked_texts(out, texts, list, i, sub)
  out[#out + 1] = pack(">i4", #texts)
  for k = 1, #texts do
    out[#out + 1] = pack(">s2", text(texts, k, list, i, sub))
  end
end

local function pack_checked_chat(t)
  only(t, KNOWN_CHAT)
  local out = { pack(">i4s2i4i4", i32(t, "roomIndex"), text(t, "message"),
    i32(t, "gesture"), i32(t, "bubble")) }
  pack_checked_texts(out, list_of(t, "urls"), "urls")
  out[#out + 1] = pack(">i4", i32(t, "messageLength"))
  return concat(out)
end

local function pack_checked_user(u, i)
  return pack(USER, text(u, "gender", "units", i), i32(u, "groupId", "units", i),
    i32(u, "groupStatus", "units", i), text(u, "groupName", "units", i),
    text(u, "swimFigure", "units", i), i32(u, "activityPoints", "units", i),
    bool(u, "isModerator", "units", i))
end

local function pack_checked_pet(u, i)
  return pack(PET, i32(u, "subType", "units", i), i32(u, "ownerId", "units", i),
    text(u, "ownerName", "units", i), i32(u, "rarityLevel", "units", i),
    bool(u, "hasSaddle", "units", i), bool(u, "isRiding", "units", i),
    bool(u, "canBreed", "units", i), bool(u, "canHarvest", "units", i),
    bool(u, "canRevive", "units", i),
    bool(u, "hasBreedingPermission", "units", i),
    i32(u, "petLevel", "units", i), text(u, "petPosture", "units", i))
end

local function pack_checked_bot(out, u, i)
  local skills = list_of(u, "skills", "units", i)
  out[#out + 1] = pack(BOT, text(u, "gender", "units", i),
    i32(u, "ownerId", "units", i), text(u, "ownerName", "units", i), #skills)
  for k = 1, #skills do
    out[#out + 1] = pack(">i2", i16(skills, k, "units", i, "skills"))
  end
end

local function pack_checked_unit(out, u, i)
  local kind = i32(u, "type", "units", i)
  only(u, KNOWN_UNIT[kind] or KNOWN_OTHER_UNIT, "units", i)
  out[#out + 1] = pack(UNIT, i32(u, "id", "units", i),
    text(u, "username", "units", i), text(u, "custom", "units", i),
    text(u, "figure", "units", i), i32(u, "roomIndex", "units", i),
    i32(u, "x", "units", i), i32(u, "y", "units", i),
    text(u, "z", "units", i), i32(u, "direction", "units", i), kind)
  if kind == 1 then
    out[#out + 1] = pack_checked_user(u, i)
  elseif kind == 2 then
    out[#out + 1] = pack_checked_pet(u, i)
  elseif kind == 4 then
    pack_checked_bot(out, u, i)
  end
end

local function pack_checked_units(t)
  only(t, KNOWN_UNITS)
  local units = list_of(t, "units")
  local out = { pack(">i4", #units) }
  for i = 1, #units do
    pack_checked_unit(out, list_of(units, i, "units"), i)
  end
  return concat(out)
end

local checked_form = {
  [0] = function(out, d, i)
    out[#out + 1] = pack(">s2", text(d, "state", "items", i, "data"))
  end,
  [1] = function(out, d, i)
    local entries = list_of(d, "entries", "items", i, "data")
    out[#out + 1] = pack(">i4", #entries)
    for j = 1, #entries do
      local e = list_of(entries, j, "items", i, "data.entries")
      only(e, KNOWN_ENTRY, "items", i, "data.entries", j)
      out[#out + 1] = pack(">s2s2",
        text(e, "key", "items", i, "data.entries", j),
        text(e, "value", "items", i, "data.entries", j))
    end
  end,
  [2] = function(out, d, i)
    pack_checked_texts(out, list_of(d, "strings", "items", i, "data"),
      "items", i, "data.strings")
  end,
  [3] = function(out, d, i)
    out[#out + 1] = pack(">s2i4", text(d, "state", "items", i, "data"),
      i32(d, "result", "items", i, "data"))
  end,
  [5] = function(out, d, i)
    local numbers = list_of(d, "numbers", "items", i, "data")
    out[#out + 1] = pack(">i4", #numbers)
    for j = 1, #numbers do
      out[#out + 1] =
        pack(">i4", i32(numbers, j, "items", i, "data.numbers"))
    end
  end,
  [6] = function(out, d, i)
    local scores = list_of(d, "highScores", "items", i, "data")
    out[#out + 1] = pack(">s2i4i4i4", text(d, "state", "items", i, "data"),
      i32(d, "scoreType", "items", i, "data"),
      i32(d, "clearType", "items", i, "data"), #scores)
    for j = 1, #scores do
      local s = list_of(scores, j, "items", i, "data.highScores")
      only(s, KNOWN_SCORE, "items", i, "data.highScores", j)
      out[#out + 1] =
        pack(">i4", i32(s, "score", "items", i, "data.highScores", j))
      pack_checked_texts(out,
        list_of(s, "users", "items", i, "data.highScores", j),
        "items", i, "data.highScores[" .. j .. "].users")
    end
  end,
  [7] = function(out, d, i)
    out[#out + 1] = pack(">s2i4i4", text(d, "state", "items", i, "data"),
      i32(d, "hits", "items", i, "data"),
      i32(d, "target", "items", i, "data"))
  end,
}

local function pack_checked_data(out, d, i, flags)
  local kind = flags % 256
  local unique = kind < 8 and floor(flags / 256) % 2 == 1
  only(d, (unique and KNOWN_UNIQUE_FORM or KNOWN_FORM)[kind] or KNOWN_NO_FORM,
    "items", i, "data")
  if checked_form[kind] then checked_form[kind](out, d, i) end
  if unique then
    out[#out + 1] = pack(">i4i4", i32(d, "uniqueNumber", "items", i, "data"),
      i32(d, "uniqueSeries", "items", i, "data"))
  end
end

local function pack_checked_item(out, t, i)
  local sprite = i32(t, "spriteId", "items", i)
  local data = list_of(t, "data", "items", i)
  local flags = i32(data, "flags", "items", i, "data")
  only(t, sprite < 0 and KNOWN_NAMED_ITEM or KNOWN_ITEM, "items", i)
  out[#out + 1] = pack(ITEM, i32(t, "itemId", "items", i), sprite,
    i32(t, "x", "items", i), i32(t, "y", "items", i),
    i32(t, "direction", "items", i), text(t, "z", "items", i),
    text(t, "stackHeight", "items", i), i32(t, "extra", "items", i), flags)
  pack_checked_data(out, data, i, flags)
  out[#out + 1] = pack(ITEM_TAIL, i32(t, "secondsToExpiration", "items", i),
    i32(t, "usagePolicy", "items", i), i32(t, "userId", "items", i))
  if sprite < 0 then
    out[#out + 1] = pack(">s2", text(t, "spriteName", "items", i))
  end
end

local function pack_checked_floor(t)
  only(t, KNOWN_FLOOR)
  local owners, items = list_of(t, "owners"), list_of(t, "items")
  local out = { pack(">i4", #owners) }
  for i = 1, #owners do
    local owner = list_of(owners, i, "owners")
    only(owner, KNOWN_OWNER, "owners", i)
    out[#out + 1] = pack(OWNER, i32(owner, "userId", "owners", i),
      text(owner, "username", "owners", i))
  end
  out[#out + 1] = pack(">i4", #items)
  for i = 1, #items do
    pack_checked_item(out, list_of(items, i, "items"), i)
  end
  return concat(out)
end

if unpack then
  M.unpack = { chat = unpack_chat, units = unpack_units, floor = unpack_floor }
  M.pack = { chat = pack_chat, units = pack_units, floor = pack_floor }
  M.pack_checked = {
    chat = pack_checked_chat, units = pack_checked_units,
    floor = pack_checked_floor,
  }
end

-- On LuaJIT only; beside this file.
if pcall(require, "ffi") then M.ffi = require "handwritten_ffi" end

return M
