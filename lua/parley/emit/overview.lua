-- SPDX-License-Identifier: MIT
--
-- The catalog of a protocol whose packets are JSON: one page.

local M = {}

function M.files(schema, source) -- luacheck: ignore
  return {}
end

return M
