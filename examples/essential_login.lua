-- SPDX-License-Identifier: MIT
--
-- How a player logs in: the hash of the connection's secret is made known to
-- the game's session service, which the server then asks. parley sends nothing
-- there itself; this file does, with LuaSec (`luarocks install luasec`). Any
-- other HTTP library does as well. LuaSec waits without letting other tasks
-- run, which is of no matter for one bot.
--
--   GAME_TOKEN=... parley run examples/essential_login.lua NAME UUID [URL]
--
-- The token is that of the player's account. It is neither printed nor put in
-- a log; do not give it on the command line, where others can see it.
local https = require "ssl.https"
local ltn12 = require "ltn12"
local parley = require "parley"

local JOIN = os.getenv "JOIN_URL" or
             "https://sessionserver.mojang.com/session/minecraft/join"

local name, uuid = arg[1], arg[2]
local url = arg[3] or "wss://connect.essential.gg/v1"
local token = os.getenv "GAME_TOKEN"
if not name or not uuid or not token then
  error("usage: GAME_TOKEN=... parley run essential_login.lua NAME UUID [URL]", 0)
end

-- Called before each connection, with a new hash each time. What it returns
-- besides nil goes into the error; a code of "EIO" lets the client try again.
local function login(hash)
  local body = ('{"accessToken":"%s","selectedProfile":"%s","serverId":"%s"}')
    :format(token, (uuid:gsub("-", "")), hash)
  local _, status = https.request {
    url = JOIN, method = "POST", source = ltn12.source.string(body),
    headers = {
      ["Content-Type"] = "application/json; charset=UTF-8",
      ["Content-Length"] = tostring(#body),
    },
  }
  if status == 204 then return true end
  if status == 403 then return nil, "the token is refused", "EAUTH" end
  return nil, "the session service answers " .. tostring(status), "EIO"
end

local bot = parley.client {
  protocol = "essential", url = url, user = name, uuid = uuid, login = login,
  reconnect = {base = 4},
}

parley.run(function()
  assert(bot:connect(30))
  print("logged in, version " .. bot:version())
  local coins = assert(bot:request("coins.ClientCoinsBalancePacket"))
  print(("%d coins"):format(coins.coins))
  bot:close()
  bot:join(2)
end)
