-- SPDX-License-Identifier: MIT
--
-- A bot that answers keywords, each user a limited number of times.
--
--   HOTEL_TICKET=... parley run examples/auto_responder.lua URL ROOM
--     [LIMIT [SECONDS]]
--
-- A user gets at most LIMIT (3) answers within SECONDS (60). Change RULES to
-- what your bot is to know: the first that fits counts. The words may stand
-- anywhere in what is said, in any case, with any marks between them; `*` is
-- any text. {name} in an answer is who is answered.
local parley = require "parley"

local RULES = {
  {words = "hello", answer = "Hello, {name}!"},
  {words = "how * trade*", answer = "Click on somebody and choose Trade."},
}

local url, room_id = arg[1], tonumber(arg[2])
local limit, window = tonumber(arg[3] or 3), tonumber(arg[4] or 60)
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and room_id and limit and window) then
  io.stderr:write("usage: HOTEL_TICKET=... parley run auto_responder.lua ",
                  "URL ROOM [LIMIT [SECONDS]]\n")
  os.exit(2)
end

-- Small letters, and one blank for all that is neither a letter nor a |mark|.
local function words_of(text, mark)
  return ((" " .. text:lower() .. " "):gsub("[^%w\128-\255" .. mark .. "]+",
                                            " "))
end

local function answer_to(text, name)
  for _, rule in ipairs(RULES) do
    local pattern = words_of(rule.words, "*"):gsub("%*", ".-")
    if words_of(text, ""):find(pattern) then
      return (rule.answer:gsub("{name}", function() return name end))
    end
  end
  return nil
end

local answered = {} -- times of the answers within the window, by user id

-- Counts an answer to a user; false if that is one too many.
local function may_answer(id)
  local now = parley.now()
  for user, times in pairs(answered) do
    while times[1] and times[1] <= now - window do table.remove(times, 1) end
    if not times[1] then answered[user] = nil end
  end
  local times = answered[id] or {}
  if #times >= limit then return false end
  times[#times + 1] = now
  answered[id] = times
  return true
end

local bot = parley.client {
  protocol = "nitro", url = url, ticket = ticket, reconnect = true,
}
local users, me = {}, nil -- users by their index in the room; my own record

bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do users[unit.roomIndex] = unit end
end)

-- Makes a handler of what is said; |reply| sends the answer.
local function hear(reply)
  return function(line)
    local user = users[line.roomIndex]
    if not user or user.id == me.userId then return end -- my own words
    local answer = answer_to(line.message, user.username)
    if answer and may_answer(user.id) then
      print(("answers | to %s: %s"):format(user.username, answer))
      reply(user.username, answer)
    end
  end
end

local function aloud(_, text) bot:say(text) end
bot:on("room_entities.chat", hear(aloud))
bot:on("room_entities.shout", hear(aloud))
bot:on("room_entities.whisper", hear(function(name, text)
  bot:whisper(name, text)
end))

parley.run(function()
  assert(bot:connect(10))
  me = assert(bot:request("user.get_info", {}, "user.info", 5))
  assert(bot:stay_in_room(room_id))
end)
