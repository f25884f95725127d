-- SPDX-License-Identifier: MIT
--
-- For the specs of the examples: each runs as its user would start it, beside
-- a hotel in the test's own process and bots that are the other side.

local net = require "support.net"
local parley = require "parley"
local process = require "support.process"

local M = {}

local SECONDS = 30
-- Not to be seen anywhere: the tickets are secrets.
local TICKETS = {ann = "ticket-of-ann", bob = "ticket-of-bob",
                 cyd = "ticket-of-cyd"}

--- Waits until `fn` is true; returns what it gave.
function M.till(fn, what)
  local deadline = parley.now() + SECONDS / 2
  while true do
    local value = fn()
    if value then return value end
    if parley.now() > deadline then
      error("it never came true: " .. what, 2)
    end
    parley.sleep(0.005)
  end
end

function M.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

function M.lines(text)
  local list = {}
  for line in (text or ""):gmatch("[^\n]*\n") do list[#list + 1] = line:sub(1, -2) end
  return list
end

-- ---- the stage --------------------------------------------------------------

---@class Stage
---@field hotel parley.Hotel
---@field url string
---@field folder string for files of the test
local Stage = {}
Stage.__index = Stage

--- Runs an example as ann, who is let in by HOTEL_TICKET.
function Stage:run(file, arguments, set)
  local given = {HOTEL_TICKET = TICKETS.ann}
  for name, value in pairs(set or {}) do given[name] = value end
  local program = process.run(file, arguments or {}, given)
  table.insert(self.programs, program)
  return program
end

--- A bot in room 42 that keeps what it hears: bot.heard, a list of {kind,
--- name, text}, and who is here: bot.here, by name.
function Stage:enter(user)
  local bot = net.bot(self.port, {ticket = TICKETS[user], pace = false})
  local names = {}
  bot.heard, bot.here = {}, {}
  bot:on("room_entities.units", function(room)
    for _, unit in ipairs(room.units) do
      names[unit.roomIndex] = unit.username
      bot.here[unit.username] = unit.roomIndex
    end
  end)
  bot:on("room_entities.removed", function(unit)
    local name = names[tonumber(unit.roomIndex)]
    if name then bot.here[name] = nil end
  end)
  for _, kind in ipairs {"chat", "shout", "whisper"} do
    bot:on("room_entities." .. kind, function(line)
      table.insert(bot.heard, {kind = kind, text = line.message,
                               name = names[line.roomIndex]})
    end)
  end
  assert(bot:connect(10))
  assert(bot:enter_room(42, "", 10))
  return bot
end

--- How often |bot| has heard a text; `name` and `kind` if they matter.
function M.count(bot, text, name, kind)
  local n = 0
  for _, line in ipairs(bot.heard) do
    if line.text == text and (not name or line.name == name) and
       (not kind or line.kind == kind) then n = n + 1 end
  end
  return n
end

--- Waits until |bot| has heard a text.
function M.hear(bot, text, name, kind)
  M.till(function() return M.count(bot, text, name, kind) > 0 end,
         "hearing " .. text)
end

--- Waits until |bot| sees somebody (or does not see them).
function M.see(bot, name, absent)
  M.till(function() return (bot.here[name] == nil) == (absent or false) end,
         "seeing " .. name)
end

--- Hangs up on a user.
function Stage:cut(name)
  for _, peer in ipairs(self.hotel.server:peers()) do
    if peer.account and peer.account.name == name then peer:close() end
  end
end

-- What the programs have said must not have a ticket in it.
local function check_output(stage)
  for _, program in ipairs(stage.programs) do
    local said = program.out() .. program.err()
    for _, ticket in pairs(TICKETS) do
      if said:find(ticket, 1, true) then error("a ticket is told: " .. said, 0) end
    end
  end
end

-- Opens the hotel for a test.
local function set_stage(options)
  local given = {reusable_tickets = true, step = 0.01, tickets = {},
                 rooms = {[42] = {}, [44] = {most = 0}}}
  local users = options and options.users or {}
  for user, ticket in pairs(TICKETS) do
    given.tickets[ticket] = users[user] or {name = user}
  end
  for name, value in pairs(options or {}) do given[name] = value end
  given.users = nil
  local hotel, port = net.hotel(given)
  return hotel, port
end

-- Ends what still runs; what it has said goes into |message|, if there is one.
local function clean_up(stage, message)
  for _, program in ipairs(stage.programs) do
    if message then
      message = ("%s\nout: %s\nerr: %s"):format(message, program.out(),
                                                program.err())
    end
    program.kill()
  end
  os.execute("rm -rf " .. stage.folder)
  return message
end

--- Makes a test of fn(stage). `options` are those of the hotel; users are ann,
--- bob and cyd, whose names and furniture `users` may change.
function M.test(fn, options)
  return function()
    local folder = os.tmpname()
    os.execute("rm -f " .. folder .. "; mkdir " .. folder)
    local stage = setmetatable({folder = folder, programs = {}}, Stage)
    local ok, message = pcall(net.run_within, SECONDS, function()
      stage.hotel, stage.port = set_stage(options)
      stage.url = ("ws://127.0.0.1:%d/"):format(stage.port)
      fn(stage)
      check_output(stage)
      for _, program in ipairs(stage.programs) do program.kill() end
      stage.hotel:close()
    end)
    message = clean_up(stage, not ok and tostring(message) or nil)
    if not ok then error(message, 0) end
  end
end

return M
