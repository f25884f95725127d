-- SPDX-License-Identifier: MIT
--
-- What guild chat is to parley.client and parley.server: it has classes of its
-- own, since it runs on Socket.IO.

local M = {methods = {}}

--- Makes a client.
function M.client(given)
  return require("parley.guildchat.client").new(given)
end

--- Makes a server.
function M.server(given)
  return require("parley.guildchat.server").new(given)
end

return M
