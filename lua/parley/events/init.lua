-- SPDX-License-Identifier: MIT
--
-- Protocols whose packets are events (`args`), over Socket.IO: what they are to
-- parley.client and parley.server.

local M = {methods = {}}

--- Makes a client; mistakes are raised at `level`.
function M.client(given, level)
  local client = require("parley.events.client").new(given, level)
  return client
end

--- Makes a server.
function M.server(given, level)
  local server = require("parley.events.server").new(given, level)
  return server
end

return M
