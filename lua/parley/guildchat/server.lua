-- SPDX-License-Identifier: MIT
--
-- The server's side of guild chat: logins, and a peer for each user that is
-- connected. What guilds there are is the program's part.

local core = require "parley.core"
local events = require "parley.events.server"
local options = require "parley.options"

local M = {}

-- 3 MiB of a picture as Base64 have room in it.
local MAX_PAYLOAD = 5000000

local rules = {}
for name, rule in pairs(events.rules) do rules[name] = rule end
rules.version = {type = "number", min = 1, max = 2, integer = true}

--- A server of `guildchat`.
---@class parley.guildchat.server: parley.events.server
local Server = {}
for name, method in pairs(events.methods) do Server[name] = method end

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
function Server:_log_in(socket)
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

function Server._greet(_, peer)
  peer:_send(2, "hello", {self = peer.user})
end

-- ---- server ---------------------------------------------------------------

local class = events.class(Server)

--- Makes a server; `listen` opens it. The handler of "login" gets what the
--- Socket.IO socket is and {id, password}; it returns the SelfUser who logs
--- in, or nil and a message.
---@param given table
---@return parley.guildchat.server
function M.new(given, level)
  options.check(given, rules, "parley.server", level)
  local self = events.make(class, given,
                           {cors = "*", max_payload = MAX_PAYLOAD}, level + 1)
  return self
end

return M
