-- SPDX-License-Identifier: MIT
--
-- A small hotel: tickets, rooms, units that walk, chat, trades, a catalog. A
-- program on the server's side of parley, for demonstrations and tests of
-- bots.

local server = require "parley.server"

local M = {}

local REASON_CONCURRENT = 2 -- logged in from somewhere else

-- What the parts of a hotel may have: setup(hotel, options), setup_user(hotel,
-- user, given), leave(hotel, unit), methods, handlers(hotel, peer, fields), and
-- in_room(hotel, unit, fields) for packets that are ignored outside of rooms.
-- Those that leave first come first.
local PARTS = {"trade", "rooms", "chat", "inventory", "catalog"}

--- A server of `nitro` with rooms, for demonstrations and tests.
---@class parley.Hotel
---@field server parley.server
local Hotel = {__name = "parley.Hotel"}
Hotel.__index = Hotel

local parts = {}
for i, name in ipairs(PARTS) do
  parts[i] = require("parley.hotel." .. name)
  for key, method in pairs(parts[i].methods or {}) do Hotel[key] = method end
end

-- Calls a function of each part that has it.
local function each_part(name, ...)
  for _, part in ipairs(parts) do
    if part[name] then part[name](...) end
  end
end

-- ---- logins ---------------------------------------------------------------

-- A ticket is good for one login.
local function check_ticket(hotel, peer, ticket)
  local user = hotel._tickets[ticket]
  if not user then
    hotel:_say("refused a wrong ticket")
    return false
  end
  if not hotel._reusable then hotel._tickets[ticket] = nil end
  for other in pairs(hotel._online) do
    if other.account == user then
      other:send("disconnect.reason", {reason = REASON_CONCURRENT})
      other:close(1000, "Bye")
    end
  end
  peer.account = user
  return true
end

local function welcome(hotel, peer)
  hotel._online[peer] = true
  hotel:_say(peer.account.name .. " has logged in")
  peer:send("availability.status", {isOpen = true, onShutdown = false,
                                    isAuthenticUser = true})
  peer:send("client.ping")
  peer:send("session.info_feed_enable", {enabled = true})
end

local function on_closed(hotel, peer)
  if peer.unit then hotel:_leave(peer.unit) end
  if hotel._online[peer] then
    hotel._online[peer] = nil
    hotel:_say(peer.account.name .. " has gone")
  end
end

local function send_info(peer)
  local user = peer.account
  peer:send("user.info", {
    userId = user.id, username = user.name, figure = user.figure,
    gender = user.gender, motto = user.motto, realName = "",
    directMail = false, respectsReceived = 0, respectsRemaining = 3,
    respectsPetRemaining = 3, streamPublishingAllowed = false,
    lastAccessedDate = "", canChangeName = false, safetyLocked = false,
  })
  peer:send("user.perks", {perks = {}})
  peer:send("user.settings", {
    volumeSystem = 100, volumeFurni = 100, volumeTrax = 100, oldChat = false,
    roomInvites = false, cameraFollow = false, flags = 0, styleId = 0,
  })
end

local function add_handlers(hotel)
  local s = hotel.server
  s:on("login", function(peer, ticket)
    return check_ticket(hotel, peer, ticket)
  end)
  s:on("ready", function(peer) welcome(hotel, peer) end)
  s:on("close", function(peer) on_closed(hotel, peer) end)
  s:on("user.get_info", function(peer) send_info(peer) end)
  for _, part in ipairs(parts) do
    for name, fn in pairs(part.handlers or {}) do
      s:on(name, function(peer, fields) fn(hotel, peer, fields) end)
    end
    for name, fn in pairs(part.in_room or {}) do
      s:on(name, function(peer, fields)
        if peer.unit then fn(hotel, peer.unit, fields) end
      end)
    end
  end
end

-- ---- hotel ----------------------------------------------------------------

function Hotel:_say(text)
  if self._report then self._report(text) end
end

function Hotel:_leave(unit)
  each_part("leave", self, unit)
end

function Hotel:_new_item_id()
  self._last_item = self._last_item + 1
  return self._last_item
end

local function new_user(hotel, id, given)
  local user = {
    id = id, name = given.name, motto = given.motto or "",
    figure = given.figure or "hd-180-1.ch-210-66.lg-270-82.sh-290-80",
    gender = given.gender or "M", may_trade = given.may_trade ~= false,
  }
  each_part("setup_user", hotel, user, given)
  return user
end

---@class parley.hotel.options
---@field tickets table<string, table> users by their tickets: {name, motto?,
--- figure?, gender?, may_trade?, furniture?}; furniture is a list of {sprite,
--- wall?, tradable?, state?, credits?}
---@field rooms? table<integer, table> rooms by number: {rows?, door?,
--- password?, most?, model?, may_trade?, furniture?}; furniture is a list of
--- {x, y, sprite?, height?} as for `put`. Default: one room, 42
---@field catalog? table[] pages: {title, name?, id?, layout?, texts?, images?,
--- visible?, offers?, pages?, closed?}; offers are {name, credits?, points?,
--- points_type?, club?, rent?, id?, products?}, products {sprite?, kind?,
--- count?, extra?, series?, left?}. A closed page is in the tree, but asking
--- for it brings no answer; that may change at any time
---@field step? number seconds that a step of a unit takes
---@field report? fun(text: string) hears what happens
---@field reusable_tickets? boolean a ticket is good for more than one login
---@field server? table options of the server

--- Makes a hotel; `hotel.server:listen{...}` opens it, as often as wanted.
---@param options parley.hotel.options
---@return parley.Hotel
function M.new(options)
  local given = {protocol = "nitro"}
  for name, value in pairs(options.server or {}) do given[name] = value end
  local self = setmetatable({
    server = server.new(given), _tickets = {}, _online = {}, _last_item = 0,
    _report = options.report, _reusable = options.reusable_tickets,
  }, Hotel)
  each_part("setup", self, options)
  local names = {}
  for ticket in pairs(options.tickets) do names[#names + 1] = ticket end
  table.sort(names)
  for id, ticket in ipairs(names) do
    self._tickets[ticket] = new_user(self, id, options.tickets[ticket])
  end
  add_handlers(self)
  return self
end

--- Sends everybody away and closes the listeners.
function Hotel:close()
  self.server:close(1000, "Bye")
end

return M
