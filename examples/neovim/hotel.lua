-- SPDX-License-Identifier: MIT
--
-- Hotel chat in Neovim (0.7 or newer). The bot runs inside the editor's own
-- loop: nothing waits, you can go on editing.
--
--   :luafile examples/neovim/hotel.lua
--   :HotelJoin ws://127.0.0.1:2096/ 42        asks for the ticket
--   :HotelSay Hello from the editor
--   :HotelLeave
--
-- The ticket can be in $HOTEL_TICKET, too. The modules must be where Neovim
-- looks for them: after `luarocks install parley`,
--   nvim --cmd "lua package.path = '...'"       as `luarocks path` prints it
local parley = require "parley"

local detach = require("parley.luv").attach(vim.loop, vim.schedule)
local buffer, bot
local names = {} -- users by their index in the room

parley.on_error(function(message)
  vim.notify(message, vim.log.levels.ERROR)
end)

local function show(...)
  local line = string.format(...):gsub("%s+", " ")
  vim.api.nvim_buf_set_lines(buffer, -1, -1, true, {line})
end

local function open_buffer()
  if buffer and vim.api.nvim_buf_is_valid(buffer) then return end
  buffer = vim.api.nvim_create_buf(true, true)
  vim.api.nvim_buf_set_name(buffer, "hotel")
  vim.api.nvim_set_current_buf(buffer)
end

local function listen()
  bot:on("room_entities.units", function(room)
    for _, unit in ipairs(room.units) do
      names[unit.roomIndex] = unit.username
      show("* %s is here", unit.username)
    end
  end)
  bot:on("room_entities.removed", function(unit)
    show("* %s has left", names[tonumber(unit.roomIndex)] or "?")
  end)
  for _, kind in ipairs {"chat", "shout", "whisper"} do
    bot:on("room_entities." .. kind, function(chat)
      show("<%s> %s", names[chat.roomIndex] or "?", chat.message)
    end)
  end
  bot:on("close", function(_, text) show("* disconnected: %s", text) end)
end

local function join(url, room)
  local ticket = os.getenv "HOTEL_TICKET" or vim.fn.inputsecret("Ticket: ")
  open_buffer()
  bot = parley.client {protocol = "nitro", url = url, ticket = ticket}
  listen()
  parley.spawn(function()
    local ok, message = bot:connect(10)
    if ok then ok, message = bot:enter_room(room, "", 10) end
    if not ok then show("* %s", message) end
  end)
end

local function command(name, nargs, fn)
  vim.api.nvim_create_user_command(name, fn, {nargs = nargs})
end

command("HotelJoin", "+", function(given)
  local url, room = given.args:match("^(%S+)%s+(%d+)$")
  if not url then return vim.notify("usage: HotelJoin URL ROOM") end
  if bot then bot:close() end
  join(url, tonumber(room))
end)

command("HotelSay", "+", function(given)
  local ok, message = bot, "join a room first"
  if bot then ok, message = bot:say(given.args) end
  if not ok then vim.notify(message, vim.log.levels.WARN) end
end)

command("HotelLeave", 0, function()
  if bot then bot:close() end
  bot = nil
end)

vim.api.nvim_create_autocmd("VimLeavePre", {callback = function() detach() end})
