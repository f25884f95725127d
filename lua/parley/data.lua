-- SPDX-License-Identifier: MIT
--
-- The files that come along with the modules: spec/ and examples/.

local M = {}

-- Where they may be, by where this module was found: in a checkout beside
-- lua/, after `make install` in share/parley, after LuaRocks in the folder of
-- the rock.
local function roots()
  local source = debug.getinfo(1, "S").source
  local checkout = source:match("^@(.*)lua[/\\]parley[/\\]data%.lua$")
  if checkout then return {checkout} end
  local tree, version =
    source:match("^@(.*)share[/\\]lua[/\\]([%d.]+)[/\\]parley[/\\]data%.lua$")
  if not tree then return {} end
  local rock = ("%slib/luarocks/rocks-%s/parley/"):format(tree, version)
  local list = {tree .. "share/parley/", rock .. "scm-1/"}
  for revision = 1, 9 do
    list[#list + 1] = ("%s%s-%d/"):format(
      rock, require("parley.core").version(), revision)
  end
  return list
end

--- Finds a file that was installed along with parley.
---@param name string from the project's root, such as "examples/greeter.lua"
---@return string? path nil when it is not there
function M.find(name)
  for _, root in ipairs(roots()) do
    local file = io.open(root .. name, "rb")
    if file then
      file:close()
      return root .. name
    end
  end
  return nil
end

return M
