-- SPDX-License-Identifier: MIT
--
-- A transform stage: some hotels wrap each WebSocket message in AES-GCM, with
-- a key that both sides agree on first. This file is that wrapping, for the
-- client and for the server:
--
--   local transform = dofile "examples/transform_aesgcm.lua"
--   local bot = parley.client {protocol = "nitro", url = "wss://...",
--                              ticket = "...", transform = transform}
--
-- The server begins with C0DEC0DE, 01, and its P-256 key (16 bits of length,
-- then the key in DER), the client answers with C0DEC0DE, 02, and its own.
-- Every message after that is a nonce of 12 bytes, the encrypted bytes and a
-- tag of 16. Nothing of the session is sent before that is done.
local crypto = require("parley").core.crypto

local MAGIC, FROM_SERVER, FROM_CLIENT = "\192\222\192\222", 1, 2

local function hello(kind, key)
  local public = key:public()
  return MAGIC .. string.char(kind, math.floor(#public / 256), #public % 256)
         .. public
end

-- The other side's key in its hello; what may follow it is a signature.
local function read_hello(bytes, kind)
  local high, low = bytes:byte(6, 7)
  if bytes:sub(1, 4) ~= MAGIC or bytes:byte(5) ~= kind or not low or
     #bytes < 7 + high * 256 + low then
    error("no key exchange where one was expected", 0)
  end
  return bytes:sub(8, 7 + high * 256 + low)
end

return function(role)
  local server = role == "server"
  local own, key = assert(crypto.p256_new()), nil
  local stage = {}

  function stage.open()
    return server and hello(FROM_SERVER, own) or nil
  end

  -- Bytes of one message; gives plain bytes, an answer, and whether both
  -- sides have the key now.
  function stage.recv(bytes)
    if key then
      return assert(crypto.aes_gcm_open(key, bytes:sub(1, 12), bytes:sub(13)))
    end
    local public = read_hello(bytes, server and FROM_CLIENT or FROM_SERVER)
    local secret = assert(own:shared(public))
    key = crypto.hkdf(secret, ("\0"):rep(32), "nitro-ws-v1", 32)
    return nil, not server and hello(FROM_CLIENT, own) or nil, true
  end

  function stage.send(plain)
    local nonce = assert(crypto.random(12))
    return nonce .. crypto.aes_gcm_seal(key, nonce, plain)
  end

  return stage
end
