-- SPDX-License-Identifier: MIT
--
-- Lists of handlers by name. Who calls them decides how.

---@class parley.Emitter
local Emitter = {__name = "parley.Emitter"}
Emitter.__index = Emitter

local M = {}

--- Makes an emitter. `resolve(name)` gives the key of a name, or nil and why
--- there is no such name.
---@param resolve fun(name: any): any, string?
---@return parley.Emitter
function M.new(resolve)
  return setmetatable({_resolve = resolve, _lists = {}}, Emitter)
end

-- The key of a name; an unknown one is the mistake of who called `on`.
local function key_of(self, name, fn, level)
  if type(fn) ~= "function" then
    error("handler: function expected, got " .. type(fn), level + 1)
  end
  local key, message = self._resolve(name)
  if key == nil then error(message, level + 1) end
  return key
end

-- Lists are replaced, never changed: a handler may add and remove others
-- while the list is walked. Those with a handler for once are marked.
local function set(self, key, list)
  for _, entry in ipairs(list) do
    if entry.once then list.once = true end
  end
  self._lists[key] = #list > 0 and list or nil
end

local function add(self, key, entry)
  local list = {}
  for i, old in ipairs(self._lists[key] or {}) do list[i] = old end
  list[#list + 1] = entry
  set(self, key, list)
end

function Emitter:on(name, fn, level)
  local key = key_of(self, name, fn, (level or 1) + 1)
  add(self, key, {fn = fn})
end

function Emitter:once(name, fn, level)
  local key = key_of(self, name, fn, (level or 1) + 1)
  add(self, key, {fn = fn, once = true})
end

--- Removes a handler, or all of a name.
---@return boolean there was one
function Emitter:off(name, fn, level)
  local key = key_of(self, name, fn or error, (level or 1) + 1)
  local list = {}
  for _, entry in ipairs(self._lists[key] or {}) do
    if fn and entry.fn ~= fn then list[#list + 1] = entry end
  end
  local found = #list < #(self._lists[key] or {})
  set(self, key, list)
  return found
end

--- The handlers of a key, or nil; those for once are gone afterwards.
---@return table? list of {fn}
function Emitter:take(key)
  local list = self._lists[key]
  if not list or not list.once then return list end
  local left = {}
  for _, entry in ipairs(list) do
    if not entry.once then left[#left + 1] = entry end
  end
  set(self, key, left)
  return list
end

function Emitter:has(key)
  return self._lists[key] ~= nil
end

return M
