-- SPDX-License-Identifier: MIT
--
-- A connection manager of the Essential protocol in memory: players, their
-- relationships, channels, cosmetics and the rest. A program on the server's
-- side of parley, for demonstrations and tests of bots.
--
--   local manager = require("parley.manager").new {
--     players = {Alice = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"},
--   }
--   local listener = assert(manager:listen())

local core = require "parley.core"
local server = require "parley.server"
local snowflake = require "parley.manager.snowflake"

local M = {}

local TOPICS = {"chat", "relationships", "wardrobe", "shop", "social"}
local REPEATS = 64 -- answers kept for requests that are sent again

--- A server of `essential` with a world in memory.
---@class parley.Manager
---@field players table<string, table> by UUID
local Manager = {__name = "parley.Manager"}
Manager.__index = Manager

-- ---- answers --------------------------------------------------------------

--- The answer that all is well.
function M.ok()
  return "response.ResponseActionPacket", {successful = true}
end

--- The answer that it is not.
function M.fail(reason)
  return "response.ResponseActionPacket",
    {successful = false, errorMessage = reason}
end

-- ---- players --------------------------------------------------------------

--- Adds a player, who may then log in.
---@param name string
---@param uuid? string default: a random one
---@return table player
function Manager:add_player(name, uuid)
  uuid = (uuid or assert(core.crypto.uuid())):lower()
  local player = {
    uuid = uuid, name = name, peers = {}, subscriptions = {},
    privacy = "ANY_ONE", coins = 1000, spent = 0, visible = true,
    unlocked = {}, outfits = {}, skins = {}, wheels = {}, medias = {},
    uploads = {}, notices = {}, trusted = {}, mods = {}, telemetry = {},
    claimed = {}, answers = {}, answer_order = {},
  }
  self.players[uuid] = player
  self._by_name[name] = player
  for _, topic in ipairs(self._topics) do
    if topic.add_player then topic.add_player(self, player) end
  end
  return player
end

--- The player of that name, or nil.
---@param name string
---@return table? player
function Manager:find_player(name)
  return self._by_name[name]
end

--- True if the player is connected.
---@param player table
---@return boolean
function Manager.is_online(_, player)
  return next(player.peers) ~= nil
end

--- Sends a packet to a player on every connection.
---@param player table
---@param name string class
---@param fields? table
---@param except? table a peer
function Manager.push(_, player, name, fields, except)
  for peer in pairs(player.peers) do
    if peer ~= except then peer:send(name, fields) end
  end
end

--- Sends a packet to those who subscribed to a player.
---@param player table whose news it is
---@param name string class
---@param fields? table
function Manager:publish(player, name, fields)
  for _, other in pairs(self.players) do
    if other ~= player and other.subscriptions[player.uuid] then
      self:push(other, name, fields)
    end
  end
end

--- Milliseconds since 1970.
---@return integer|string
function Manager:now()
  return self._clock()
end

--- A new id: a snowflake, as integer or decimal text.
---@return integer|string
function Manager:new_id()
  return self._ids(self:now())
end

-- ---- requests -------------------------------------------------------------

-- A request that is sent again gets the same answer again, and has no effect.
local function repeated(player, packet)
  local known = packet.unique_id ~= "" and player.answers[packet.unique_id]
  return known or nil
end

local function remember(player, packet, name, fields)
  if packet.unique_id == "" or player.answers[packet.unique_id] then return end
  player.answers[packet.unique_id] = {name, fields}
  table.insert(player.answer_order, packet.unique_id)
  if #player.answer_order > REPEATS then
    player.answers[table.remove(player.answer_order, 1)] = nil
  end
end

-- Lets a topic's handler answer a packet.
local function handle(self, handler, peer, fields, packet)
  local player = peer.player
  if not player then return end
  local known = repeated(player, packet)
  local name, answer
  if known then
    name, answer = known[1], known[2]
  else
    name, answer = handler(self, player, fields, packet, peer)
    if name then remember(player, packet, name, answer) end
  end
  if name then
    peer:reply(packet, name, answer)
  elseif packet.unique_id ~= "" then
    -- The official client's queue waits for anything with its id.
    peer:reply(packet, M.ok())
  end
end

-- ---- connections ----------------------------------------------------------

local function log_in(self, peer, who)
  local player = self._by_name[who.user]
  if not player and self._open then
    player = self:add_player(who.user, who.uuid)
  end
  if not player then return false, 401 end
  if self._verify and not self._verify(who) then return false, 401 end
  peer.player = player
  return true
end

local function enter(self, peer)
  local player = peer.player
  if not player then return end
  local first = not self:is_online(player)
  player.peers[peer] = true
  for _, topic in ipairs(self._topics) do
    if topic.enter then topic.enter(self, player, peer, first) end
  end
end

local function leave(self, peer)
  local player = peer.player
  if not player then return end
  player.peers[peer] = nil
  if self:is_online(player) then return end
  player.last_online = self:now()
  for _, topic in ipairs(self._topics) do
    if topic.leave then topic.leave(self, player) end
  end
end

-- ---- making ---------------------------------------------------------------

--- What `manager.new` takes.
---@class parley.manager.options
---@field players? table<string, string> UUIDs by name
---@field open? boolean anybody may come in
---@field verify? fun(who: table): boolean asks whether the hash was made known
---@field clock? fun(): integer milliseconds since 1970
---@field version? integer
---@field least_version? integer
---@field ping? number seconds between keep-alives
---@field idle? number seconds without one
---@field log? string|function

--- Makes a connection manager.
---@param given? parley.manager.options
---@return parley.Manager
function M.new(given)
  given = given or {}
  local self = setmetatable({
    players = {}, _by_name = {}, _open = given.open, _verify = given.verify,
    _clock = given.clock or function() return os.time() * 1000 end,
    _ids = snowflake.new(), _topics = {}, handled = {},
  }, Manager)
  self.server = server.new {
    protocol = "essential", version = given.version,
    least_version = given.least_version, ping = given.ping, idle = given.idle,
    log = given.log,
  }
  self.server:on("login", function(peer, who) return log_in(self, peer, who) end)
  self.server:on("ready", function(peer) enter(self, peer) end)
  self.server:on("close", function(peer) leave(self, peer) end)
  for _, name in ipairs(TOPICS) do
    local topic = require("parley.manager." .. name)
    self._topics[#self._topics + 1] = topic
    if topic.setup then topic.setup(self) end
    for class, handler in pairs(topic.handlers) do
      self.handled[class] = true
      self.server:on(class, function(peer, fields, packet)
        handle(self, handler, peer, fields, packet)
      end)
    end
  end
  for name, uuid in pairs(given.players or {}) do self:add_player(name, uuid) end
  return self
end

--- Opens a listener, as of a server.
---@param own? table options of the listener
---@return table? listener {port, close}
---@return string? message
---@return string? code
function Manager:listen(own)
  local listener, message, code = self.server:listen(own)
  return listener, message, code
end

--- Ends every connection and accepts no more.
---@param code? integer close code or disconnect reason to tell the peer
---@param reason? string text to tell it
function Manager:close(code, reason)
  self.server:close(code, reason)
end

--- Names of the classes that the manager answers, sorted.
---@return string[]
function Manager:classes()
  local list = {}
  for class in pairs(self.handled) do list[#list + 1] = class end
  table.sort(list)
  return list
end

return M
