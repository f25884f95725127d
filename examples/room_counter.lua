-- SPDX-License-Identifier: MIT
--
-- A bot that counts who is in a room, without itself.
--
--   HOTEL_TICKET=... parley run examples/room_counter.lua URL ROOM FILE
--     [SECONDS]
--
-- FILE gets a line of CSV on each change, and every SECONDS (60): the time;
-- what happened (list, enter, leave, lost, interval) and to whom; how many are
-- there now, how many there were at most, and how many users were ever there.
local parley = require "parley"

local url, room_id, path = arg[1], tonumber(arg[2]), arg[3]
local seconds = tonumber(arg[4] or 60)
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and room_id and path and seconds) then
  io.stderr:write("usage: HOTEL_TICKET=... parley run room_counter.lua URL ",
                  "ROOM FILE [SECONDS]\n")
  os.exit(2)
end

local file = assert(io.open(path, "a"))
file:setvbuf "line"
if file:seek "end" == 0 then
  file:write "time,event,name,current,peak,unique\n"
end

local here, seen = {}, {}  -- users by their index in the room; ids ever seen
local current, peak, unique = 0, 0, 0
local entering, me = true, nil

local function quote(text)
  if not text:find '[,"\r\n]' then return text end
  return '"' .. text:gsub('"', '""') .. '"'
end

local function report(event, name)
  local line = ("%s,%s,%s,%d,%d,%d"):format(os.date "!%Y-%m-%dT%H:%M:%SZ",
    event, quote(name or ""), current, peak, unique)
  assert(file:write(line, "\n"))
  print("counter | " .. line)
end

local function add(unit)
  if unit.type ~= 1 or unit.id == me.userId or here[unit.roomIndex] then
    return false -- a pet or a bot, myself, or somebody in new clothes
  end
  here[unit.roomIndex] = unit
  current = current + 1
  peak = math.max(peak, current)
  if not seen[unit.id] then unique = unique + 1 end
  seen[unit.id] = true
  return true
end

local bot = parley.client {
  protocol = "nitro", url = url, ticket = ticket, reconnect = true,
}

bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    if add(unit) and not entering then report("enter", unit.username) end
  end
  if entering then report "list" end -- the first tells who was there before
  entering = false
end)

bot:on("room_entities.removed", function(unit)
  local index = tonumber(unit.roomIndex)
  local user = here[index]
  if not user then return end
  here[index] = nil
  current = current - 1
  report("leave", user.username)
end)

bot:on("close", function() -- nobody knows who comes and goes meanwhile
  here, current, entering = {}, 0, true
  report "lost"
end)

parley.run(function()
  assert(bot:connect(10))
  me = assert(bot:request("user.get_info", {}, "user.info", 5))
  parley.spawn(function()
    while parley.sleep(seconds) do report "interval" end
  end)
  assert(bot:stay_in_room(room_id))
end)
