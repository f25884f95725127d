-- SPDX-License-Identifier: MIT
--
-- server.lua engineio|socketio [PORT]: the server that a suite talks to.

local parley = require "parley"
local servers = require "support.conformance"

-- The suites ask for the next message when they have seen the one before: of
-- two that come in one TCP segment they never see the second. parley sends
-- what is there in one segment, so the event waits until the answer to the
-- connect packet is out.
local PAUSE = 0.02

local kind, port = ...

parley.run(function()
  local server = servers[kind](nil, PAUSE)
  local listener = assert(server:listen {port = tonumber(port)})
  print("listening on " .. listener.port)
  io.stdout:flush()
  while true do parley.sleep(3600) end
end)
