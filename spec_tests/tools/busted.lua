-- SPDX-License-Identifier: MIT
--
-- Runs busted on the Lua that runs this file:
--
--   lua spec_tests/tools/busted.lua LUA [busted's options and files]
--
-- LUA names the folder of build/ with the module. With PARLEY_GC=1 in the
-- environment the collector starts anew as soon as it is through.

local name = table.remove(arg, 1)
package.path = "lua/?.lua;lua/?/init.lua;spec_tests/?.lua;" .. package.path
package.cpath = ("build/%s/?.so;"):format(name) .. package.cpath

if os.getenv("PARLEY_GC") == "1" then
  collectgarbage("setpause", 100)
  collectgarbage("setstepmul", 1000)
end

-- Modules of busted that a test must not lose with its sandbox.
require "parley.core"
require "busted.runner" { standalone = false }
