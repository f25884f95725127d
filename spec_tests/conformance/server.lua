-- SPDX-License-Identifier: MIT
--
-- server.lua engineio|socketio [PORT]: the server that a suite talks to.

local parley = require "parley"
local servers = require "support.conformance"

local kind, port = ...

parley.run(function()
  local server = servers[kind]()
  local listener = assert(server:listen {port = tonumber(port)})
  print("listening on " .. listener.port)
  io.stdout:flush()
  while true do parley.sleep(3600) end
end)
