-- SPDX-License-Identifier: MIT
--
-- Socket.IO for any server and any client: parley.socketio.

local M = {}

local FROM = {
  client = "parley.socketio.client",
  server = "parley.socketio.server",
}

--- `client{url=}` and `server{}`.
return setmetatable(M, {
  __name = "parley.socketio",
  __index = function(self, key)
    local value
    if FROM[key] then value = require(FROM[key]).new end
    self[key] = value
    return value
  end,
})
