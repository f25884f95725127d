-- SPDX-License-Identifier: MIT
--
-- The servers that the public conformance suites of Engine.IO and Socket.IO
-- talk to: the times and events that the suites expect.

local parley = require "parley"

local M = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")

local function server_with(own, given)
  local options = {ping_interval = 0.3, ping_timeout = 0.2, cors = "*",
                   max_payload = 1000000}
  for name, value in pairs(own) do options[name] = value end
  for name, value in pairs(given or {}) do options[name] = value end
  return parley.socketio.server(options)
end

-- Stands where Socket.IO stands, and sends every message back.
local function echo()
  local waiting = {}
  return {
    start = function() end,
    receive = function(_, bytes, is_binary)
      waiting[#waiting + 1] = {bytes, is_binary}
      return true
    end,
    next = function() end,
    out = function()
      local message = table.remove(waiting, 1)
      if message then return message[1], message[2] end
    end,
    tick = function() return true end,
    deadline = function() end,
  }
end

--- A server of plain Engine.IO that sends every message back.
---@param given? table options of parley.socketio.server
function M.engineio(given)
  local server = server_with({path = "/engine.io"}, given)
  server._protocol = echo
  return server
end

--- A server of Socket.IO: "auth" to all who come, echoes on "/".
---@param given? table options of parley.socketio.server
---@param pause? number seconds before "auth"
function M.socketio(given, pause)
  local server = server_with({connect_timeout = 1}, given)
  local function greet(socket)
    if pause then parley.sleep(pause) end
    socket:emit("auth", socket.handshake.auth)
  end
  server:on("connection", function(socket)
    socket:on("message", function(...)
      socket:emit("message-back", ...)
    end)
    socket:on("message-with-ack", function(...)
      local n = select("#", ...)
      local ack = select(n, ...)
      ack(unpack({...}, 1, n - 1))
    end)
    greet(socket)
  end)
  server:of("/custom"):on("connection", greet)
  return server
end

return M
