-- SPDX-License-Identifier: MIT
--
-- The other side of the examples: the hotel of `parley demo` on free ports of
-- this machine, which it writes to the file arg[1] as "PLAIN ENCRYPTED SILENT".
-- It prints what it sees, and ends when the file arg[1].end is there. A user
-- named Tester speaks to everybody who comes to room 42: what arg[4] says, one
-- line after each line that it hears from another.
--
--   parley run hotel.lua PORTS KEY_N KEY_D LINES TICKET...
local hotels = require "parley.hotel"
local parley = require "parley"

local path, lines = arg[1], arg[4]
local tickets = {Tester = {name = "Tester"}}
for i = 5, #arg do tickets[arg[i]] = {name = arg[i]} end

local hotel = hotels.new {tickets = tickets, report = print,
                          reusable_tickets = true}
hotel.server:on("room_entities.say", function(peer, fields)
  print(("%s: %s"):format(peer.account.name, fields.message))
end)

-- Takes logins and never answers them.
local silent = parley.server {protocol = "nitro"}
silent:on("login", function()
  print "a login that waits"
  parley.sleep(60)
end)

local function exists(name)
  local file = io.open(name)
  if file then file:close() end
  return file ~= nil
end

-- The user who speaks.
local function converse(port)
  local bot = parley.client {protocol = "nitro", ticket = "Tester",
                             url = "tcp://127.0.0.1:" .. port}
  local me
  assert(bot:connect(10))
  local room = assert(bot:enter_room(42))
  for _, unit in ipairs(room.units) do me = unit.roomIndex end
  local script
  bot:on("room_entities.units", function(list)
    for _, unit in ipairs(list.units) do
      if unit.roomIndex ~= me then
        script = lines:gmatch("[^,]+")
        bot:say(script())
      end
    end
  end)
  bot:on("room_entities.chat", function(chat)
    if chat.roomIndex == me or not script then return end
    local line = script()
    if line then bot:say(line) end
  end)
end

parley.run(function()
  local plain = assert(hotel.server:listen {transport = "tcp"})
  local encrypted = assert(hotel.server:listen {
    transport = "tcp", crypto = "stream", key = {n = arg[2], e = "3", d = arg[3]},
  })
  local quiet = assert(silent:listen {transport = "tcp"})
  if lines ~= "" then converse(plain.port) end
  local file = assert(io.open(path .. ".new", "w"))
  file:write(("%d %d %d\n"):format(plain.port, encrypted.port, quiet.port))
  file:close()
  assert(os.rename(path .. ".new", path))
  while not exists(path .. ".end") do parley.sleep(0.02) end
end)
