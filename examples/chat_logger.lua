-- SPDX-License-Identifier: MIT
--
-- A bot that writes down what is said in a room.
--
--   HOTEL_TICKET=... parley run examples/chat_logger.lua URL ROOM FILE
--     [BYTES [KEEP]]
--
-- A message is one line: time, kind (chat, shout, whisper), name and text,
-- with tabs between. What would break a line is written as \n, \t, \x1b or \\.
-- A file that would grow beyond BYTES (1000000) becomes FILE.1, the one before
-- FILE.2, up to FILE.KEEP (5); what is older is deleted.
--
-- The bot comes back when the connection is lost, if its ticket is good for
-- more than one login; `ticket` may also be a function that gets a new one.
local parley = require "parley"

local url, room_id, path = arg[1], tonumber(arg[2]), arg[3]
local most, keep = tonumber(arg[4] or 1000000), tonumber(arg[5] or 5)
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and path and room_id and most and keep and keep >= 1) then
  io.stderr:write("usage: HOTEL_TICKET=... parley run chat_logger.lua URL ",
                  "ROOM FILE [BYTES [KEEP]]\n")
  os.exit(2)
end

local function say(...) print("logger  | " .. string.format(...)) end

-- ---- the file ---------------------------------------------------------------

local file, size

local function open()
  file = assert(io.open(path, "ab"))
  file:setvbuf "line" -- a crash loses nothing
  size = file:seek "end"
end

local function rotate()
  file:close()
  for i = keep - 1, 1, -1 do
    os.rename(("%s.%d"):format(path, i), ("%s.%d"):format(path, i + 1))
  end
  assert(os.rename(path, path .. ".1"))
  open()
end

local ESCAPES = {["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ["\\"] = "\\\\"}

local function escape(text)
  return (text:gsub("[%c\\]", function(char)
    return ESCAPES[char] or ("\\x%02x"):format(char:byte())
  end))
end

local function write(kind, name, text)
  local line = table.concat({os.date "!%Y-%m-%dT%H:%M:%SZ", kind, escape(name),
                             escape(text)}, "\t") .. "\n"
  if size > 0 and size + #line > most then rotate() end
  assert(file:write(line))
  size = size + #line
end

-- ---- the bot ----------------------------------------------------------------

local bot = parley.client {
  protocol = "nitro", url = url, ticket = ticket, reconnect = true,
}
local names = {} -- users by their index in the room

bot:on("room_entities.units", function(room)
  for _, unit in ipairs(room.units) do names[unit.roomIndex] = unit.username end
end)

for _, kind in ipairs {"chat", "shout", "whisper"} do
  bot:on("room_entities." .. kind, function(line)
    write(kind, names[line.roomIndex] or "?", line.message)
  end)
end

bot:on("close", function(_, text) say("disconnected: %s", text) end)
bot:on("reconnect", function(try, delay)
  say("try %d in %.1f s", try, delay)
end)

parley.run(function()
  open()
  assert(bot:connect(10))
  assert(bot:stay_in_room(room_id))
end)
