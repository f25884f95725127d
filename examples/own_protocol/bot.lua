-- SPDX-License-Identifier: MIT
--
-- Plays one game of noughts and crosses.
--
--   parley run examples/own_protocol/bot.lua URL NAME TOKEN [CELLS]
--
-- CELLS are the cells it tries, in this order; a taken one is refused by the
-- server, and the next one tried. The default is 402681357.
local parley = require "parley"

local url, name, token = arg[1], arg[2], arg[3]
if not token then error("usage: parley run bot.lua URL NAME TOKEN [CELLS]", 0) end
local cells = arg[4] or "402681357"

local here = arg[0]:match("^.*/") or ""
local schema = assert(parley.protocol(here .. "protocol.yaml"))
local enums = parley.enums(schema)
local Mark, MoveError = enums.Mark, enums.MoveError
local name_of = require("parley.enum").name_of

local bot = parley.client {protocol = schema, url = url, reconnect = true}
local mark, next_cell
local signs = {[Mark.none] = ".", [Mark.cross] = "X", [Mark.nought] = "O"}

local function say(...) print(name .. " | " .. string.format(...)) end

local function try()
  local cell = tonumber(cells:sub(next_cell, next_cell))
  next_cell = next_cell + 1
  if cell then bot.game.move {cell = cell} else bot:close() end
end

-- At first, and again when a lost connection is back.
bot:on("ready", function()
  bot.lobby.join {name = name, token = token}
end)

bot:on("lobby.welcome", function(welcome)
  bot.lobby.play()
  say("in the lobby, %d games won", welcome.you.wins)
end)

bot:on("lobby.refused", function(refused)
  say("not let in: %s", name_of(enums.JoinError, refused.reason))
  bot:close()
end)

bot:on("game.begin", function(game)
  mark, next_cell = game.mark, 1
  say("I play %s against %s", name_of(Mark, mark), game.opponent.name)
  bot.game.say {text = "good luck"}
  if mark == Mark.cross then try() end
end)

bot:on("game.moved", function(move)
  if move.turn == mark then try() end
end)

bot:on("game.refused", function(refused)
  if refused.reason == MoveError.taken then try() end
end)

bot:on("game.said", function(said) say("%s says: %s", said.author, said.text) end)

bot:on("game.over", function(over)
  local result = name_of(enums.Outcome, over.outcome)
  if over.winner then
    result = over.winner == mark and "I have won" or "I have lost"
  end
  say("%s", result)
  for row = 0, 2 do
    say("%s%s%s", signs[over.board[3 * row + 1]], signs[over.board[3 * row + 2]],
        signs[over.board[3 * row + 3]])
  end
  bot:close()
end)

parley.run(function()
  assert(bot:connect(10))
  assert(bot:join())
end)
