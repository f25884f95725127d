-- SPDX-License-Identifier: MIT
--
-- What guild chat is to parley.client and parley.server: it has classes of its
-- own, since it runs on Socket.IO.

local M = {methods = {}}

--- Makes a client; mistakes are raised at `level`.
function M.client(given, level)
  local client = require("parley.guildchat.client").new(given, level)
  return client
end

--- Makes a server.
function M.server(given, level)
  local server = require("parley.guildchat.server").new(given, level)
  return server
end

return M
