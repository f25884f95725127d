-- SPDX-License-Identifier: MIT
--
-- Socket.IO for any server and any client: parley.socketio.

--- Clients and servers of Socket.IO.
---@class parley.socketio
---@field client fun(options: parley.socketio.client.options): parley.socketio.client
---@field server fun(options?: parley.socketio.server.options): parley.socketio.server
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
