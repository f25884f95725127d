-- SPDX-License-Identifier: MIT
--
-- A bot that walks to some tiles of a room, around what stands in its way.
--
--   HOTEL_TICKET=... parley run examples/walker.lua URL ROOM X,Y [X,Y ...]
--
-- It prints each tile it comes to. A tile that can not be reached is told of
-- and left out; then the exit code is 1. PATIENCE in the environment is how
-- many seconds (1.5) it waits for a step before it believes to be stuck.
local floors = require "parley.floor"
local parley = require "parley"

local url, room_id, goals = arg[1], tonumber(arg[2]), {}
for i = 3, #arg do
  local x, y = arg[i]:match "^(%d+),(%d+)$"
  goals[#goals + 1] = x and {x = tonumber(x), y = tonumber(y)} or nil
end
local patience = tonumber(os.getenv "PATIENCE" or 1.5)
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and room_id and goals[1] and #goals == #arg - 2) then
  io.stderr:write("usage: HOTEL_TICKET=... parley run walker.lua URL ROOM ",
                  "X,Y [X,Y ...]\n")
  os.exit(2)
end

local MOST_LEGS = 100 -- to a goal; more is no progress
local bot = parley.client {protocol = "nitro", url = url, ticket = ticket}
local map, plan               -- heights of the room, and its floor
local me, index, at, standing -- my record, unit, tile, and whether I stand

local function say(...) print("walker  | " .. string.format(...)) end

local function arrive(x, y)
  if not at or at.x ~= x or at.y ~= y then
    at = {x = x, y = y}
    say("at %d,%d", x, y)
  end
end

bot:on("room.height_map", function(heights) map = heights end)
bot:on("room.model", function(room)
  plan = floors.new(room.model)
  plan:read_stack_heights(map.heights, map.width)
end)
bot:on("room.height_map_update", function(update) -- furniture comes and goes
  for _, tile in ipairs(update.tiles) do
    plan:read_stack_height(tile.x, tile.y, tile.height)
  end
end)
bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do
    if unit.id == me.userId then
      index = unit.roomIndex
      arrive(unit.x, unit.y)
    end
  end
end)
bot:on("room_entities.status", function(list)
  for _, status in ipairs(list.statuses) do
    if status.roomIndex == index then
      arrive(status.x, status.y)
      standing = not status.actions:find("/mv ", 1, true)
    end
  end
end)

local function is_mine(list)
  for _, status in ipairs(list.statuses) do
    if status.roomIndex == index then return true end
  end
  return false
end

-- Walks until I stand, or until nothing happens any more.
local function go(x, y)
  assert(bot:walk(x, y))
  repeat
    local step, message, code = bot:wait("room_entities.status", is_mine,
                                         patience)
    if not step and code ~= "ETIMEOUT" then error(message, 0) end
  until not step or standing
end

-- Each leg begins with a new look at the map, wherever the last one has ended.
local function walk_to(goal)
  local tries = 0
  for _ = 1, MOST_LEGS do
    if at.x == goal.x and at.y == goal.y then return true end
    local path = plan:path(at.x, at.y, goal.x, goal.y)
    if not path then return nil, "there is no way" end
    local corner, from = floors.first_corner(at.x, at.y, path), at
    go(corner.x, corner.y)
    tries = at == from and tries + 1 or 0
    if tries == 1 then
      say("stuck at %d,%d", at.x, at.y)
    elseif tries == 2 then -- something is there that the map does not show
      plan:block(corner.x, corner.y)
      tries = 0
    end
  end
  return nil, "no progress"
end

parley.run(function()
  assert(bot:connect(10))
  me = assert(bot:request("user.get_info", {}, "user.info", 5))
  assert(bot:enter_room(room_id, "", 10))
  bot:wait("room_entities.status", is_mine, patience) -- how I stand
  local missed = 0
  for _, goal in ipairs(goals) do
    local ok, why = walk_to(goal)
    say(ok and "reached %d,%d" or "can not reach %d,%d: %s", goal.x, goal.y, why)
    if not ok then missed = missed + 1 end
  end
  bot:close()
  bot:join(2)
  if missed > 0 then
    error(("%d of %d tiles not reached"):format(missed, #goals), 0)
  end
end)
