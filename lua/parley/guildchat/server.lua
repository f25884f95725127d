-- SPDX-License-Identifier: MIT
--
-- The server's side of guild chat: logins, and a peer for each user that is
-- connected. What guilds there are is the program's part.

local conns = require "parley.guildchat.conn"
local core = require "parley.core"
local endpoint = require "parley.endpoint"
local options = require "parley.options"
local protocol = require "parley.protocol"
local server = require "parley.server"
local socketio = require "parley.socketio.server"
local task = require "parley.task"

local M = {}

-- 3 MiB of a picture as Base64 have room in it.
local MAX_PAYLOAD = 5000000

local rules = {
  protocol = {type = "string", schema = true, required = true},
  version = {type = "number", min = 1, max = 2, integer = true},
}
for name, rule in pairs(socketio.rules) do rules[name] = rule end
rules.recovery = nil -- it puts offsets into events, which have none here

--- What it has of each client.
---@class parley.guildchat.peer: parley.peer
---@field user table who it is
local Peer = {}
for name, method in pairs(server.peer_methods) do Peer[name] = method end

--- Hangs up at once.
function Peer:abort()
  if self._conn then self._conn:abort() end
end

local peer_class = {
  __name = "parley.peer",
  __index = endpoint.index(Peer),
  __tostring = function(self)
    return "parley.peer: " .. self:peer_address()
  end,
}

--- A server of `guildchat`.
---@class parley.guildchat.server: parley.server
local Server = {}
for name, method in pairs(server.methods) do Server[name] = method end

-- ---- login ----------------------------------------------------------------

-- Refusals, as the documents have them; the misspelling is theirs.
local NO_TOKEN = "No authenthication provided: see spec for info"
local NO_BASE64 = "Invalid Base64: see spec for info"
local NO_JSON = "Invalid JSON (unparsable): see spec for info"
local NO_MEMBERS =
  "Invalid JSON (missing id or pass property): see spec for info"
local WRONG = "Invalid credentials"

local function is_nothing(value)
  return value == nil or value == false or value == core.null or
         value == "" or value == 0
end

-- What a login says: {id, password}, or nil and the refusal.
local function read_token(token)
  if is_nothing(token) then return nil, NO_TOKEN end
  if type(token) ~= "string" then return nil, NO_BASE64 end
  local text = token:gsub("[ \t\r\n\f]", "")
  if text:find("[^%w+/=]") then return nil, NO_BASE64 end
  text = text:gsub("=+$", "")
  if #text % 4 == 1 or text:find("=", 1, true) then return nil, NO_BASE64 end
  text = text .. ("="):rep(-#text % 4)
  local bytes = core.crypto.unbase64(text)
  if not bytes then return nil, NO_BASE64 end
  local value, _, code = core.json_decode(bytes)
  if value == nil and code then return nil, NO_JSON end
  if type(value) ~= "table" or is_nothing(value.id) or
     is_nothing(value.pass) then
    return nil, NO_MEMBERS
  end
  if type(value.pass) ~= "string" then return nil, WRONG end
  return {id = value.id, password = value.pass}
end

-- The user that the program's handler knows by a login, or nil and why not.
local function log_in(self, socket)
  local auth = socket.handshake.auth
  local who, refusal = read_token(type(auth) == "table" and auth.token)
  if not who then return nil, refusal end
  local list = self._handlers:take("login")
  if not list then
    self:_peer_failed(nil, "no handler for login: it is refused", "EAUTH")
    return nil, WRONG
  end
  local user, message = list[1].fn(socket, who)
  if type(user) ~= "table" then return nil, message or WRONG end
  socket.data.user = user
  return true
end

-- ---- peers ----------------------------------------------------------------

local function tell(self, peer, event, ...)
  peer:_emit(event, ...)
  self:_emit(event == "open" and "connect" or event, peer, ...)
end

local function gone(self, peer, reason)
  peer._conn = false
  peer._closed = {message = reason, code = "ECLOSED", orderly = true}
  self._peers[peer] = nil
  peer:_ended(reason, "ECLOSED")
  tell(self, peer, "close", "ECLOSED", reason)
  peer:_release(true)
end

local function welcome(self, socket)
  local peer = setmetatable({}, peer_class)
  endpoint.init(peer, self._schema, self._ids, "c2s", server.peer_events)
  local facts = socket.handshake
  peer._conn = conns.new(socket, {
    address = facts.address,
    header = function(name) return facts.headers[name:lower()] end,
    close = function() return socket:disconnect(true) end,
  })
  peer._parent, peer._log, peer._limits = self, self._log, false
  peer._version = self._options.version
  peer._was_open, peer._ready, peer.user = true, true, socket.data.user
  self._peers[peer] = true
  function socket._receive(_, _, json, attachments)
    conns.receive(peer, json, attachments)
  end
  socket:on("disconnect", function(reason) gone(self, peer, reason) end)
  tell(self, peer, "open")
  local ok, fault = pcall(peer._send, peer, 2, "hello", {self = peer.user})
  if not ok then
    peer:_fail("hello: " .. tostring(fault), "EHANDLER")
    peer:close()
    return
  end
  tell(self, peer, "ready")
end

-- ---- server ---------------------------------------------------------------

local class = {
  __name = "parley.server",
  __index = Server,
  __tostring = function(self)
    return ("parley.server: %d peers"):format(#self:peers())
  end,
}

--- Makes a server; `listen` opens it. The handler of "login" gets what the
--- Socket.IO socket is and {id, password}; it returns the SelfUser who logs
--- in, or nil and a message.
---@param given table
---@return parley.guildchat.server
function M.new(given, level)
  options.check(given, rules, "parley.server", level)
  local schema = given.protocol
  if type(schema) == "string" then
    local message
    schema, message = protocol.get(schema)
    if not schema then error("protocol: " .. message, level) end
  end
  local self = setmetatable({}, class)
  server.init(self, given, schema, assert(protocol.ids(schema)))
  local set = {cors = "*", max_payload = MAX_PAYLOAD}
  for name in pairs(socketio.rules) do
    if given[name] ~= nil then set[name] = given[name] end
  end
  self._io = socketio.new(set)
  self._io:use(function(socket) return log_in(self, socket) end)
  self._io:on("connection", function(socket) welcome(self, socket) end)
  task.register(self)
  return self
end

--- Opens a listener.
---@param own? {host: string?, port: integer?}
---@return table? listener {port, url, close}
---@return string? message
---@return string? code
function Server:listen(own)
  local listener, message, code = self._io:listen(own)
  if not listener then return nil, message, code end
  self._listeners[listener] = true
  self:_emit("listen", listener)
  return listener
end

--- Accepts no more and closes every connection.
function Server:close()
  self._io:close()
end

function Server:_shutdown(abort)
  self._io:_shutdown(abort)
end

return M
