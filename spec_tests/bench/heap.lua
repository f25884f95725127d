-- SPDX-License-Identifier: MIT
--
-- Prints the KB of Lua heap that `require "parley"` leaves in use.

collectgarbage()
collectgarbage()
local before = collectgarbage "count"
local parley = require "parley"
local core = parley.core
collectgarbage()
collectgarbage()
print(("%.0f"):format(collectgarbage "count" - before))
return core
