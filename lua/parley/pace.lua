-- SPDX-License-Identifier: MIT
--
-- Pacing: a known server silently drops the 12th packet of one header within
-- one to two seconds. Packets that would be too many wait for their turn,
-- those of one header in their order.

---@class parley.Pace
local Pace = {__name = "parley.Pace"}
Pace.__index = Pace

local M = {}

-- The server counts in whole seconds of its own and packets may bunch up on
-- their way, so a place becomes free a little later than the window says.
local SLACK = 0.1

--- Makes a pace.
---@param options {per_header: integer, window: number, queue: integer?}
---@return parley.Pace
function M.new(options)
  return setmetatable({
    _most = options.per_header,
    _window = options.window + SLACK,
    _cap = options.queue or 1000,
    _headers = {},
    _waiting = 0,
  }, Pace)
end

-- Times of sending, oldest first; those out of the window are dropped.
local function prune(self, header, now)
  local times = header.times
  local keep = 1
  while times[keep] and now - times[keep] >= self._window do keep = keep + 1 end
  if keep > 1 then
    local left = {}
    for i = keep, #times do left[#left + 1] = times[i] end
    header.times = left
  end
end

local function header_of(self, key)
  local header = self._headers[key]
  if not header then
    header = {times = {}, items = {}}
    self._headers[key] = header
  end
  return header
end

--- Takes an item to be sent now (true), later (false: ask `due`), or not at
--- all, as too many wait (nil).
---@param key any the header
---@param item any
---@param now number seconds
---@return boolean?
function Pace:push(key, item, now)
  local header = header_of(self, key)
  prune(self, header, now)
  if #header.items == 0 and #header.times < self._most then
    header.times[#header.times + 1] = now
    return true
  end
  if self._waiting >= self._cap then return nil end
  header.items[#header.items + 1] = item
  self._waiting = self._waiting + 1
  return false
end

--- Items whose turn has come, and the seconds until the next ones (nil: none
--- wait).
---@param now number
---@return table items
---@return number? delay
function Pace:due(now)
  local items, delay = {}, nil
  for key, header in pairs(self._headers) do
    prune(self, header, now)
    while header.items[1] ~= nil and #header.times < self._most do
      header.times[#header.times + 1] = now
      items[#items + 1] = table.remove(header.items, 1)
      self._waiting = self._waiting - 1
    end
    if header.items[1] ~= nil then
      local wait = header.times[1] + self._window - now
      if not delay or wait < delay then delay = wait end
    elseif #header.times == 0 then
      self._headers[key] = nil
    end
  end
  return items, delay
end

--- Number of items that wait.
function Pace:waiting()
  return self._waiting
end

return M
