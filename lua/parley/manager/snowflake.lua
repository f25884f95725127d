-- SPDX-License-Identifier: MIT
--
-- Ids that hold their time: (ms since 1970 - 1609459200) << 22, and a count.
-- They are beyond 2^53, so where Lua has no such integers they are decimal
-- text, as decoded packets have them.

local M = {}

local EPOCH = 1609459200 -- added as milliseconds, although it looks like seconds
local SHIFT = 4194304    -- 2^22
local MILLION = 1000000

-- The 64-bit number |high| * 10^6 + |low|.
local function join(high, low)
  local text = ("%.0f%06.0f"):format(high, low)
  if math.type then return math.tointeger(tonumber(text)) end -- luacheck: ignore 143
  return text
end

--- Makes a counter: a function that gives a new id for a time.
---@return fun(now: integer): integer|string
function M.new()
  local last, count = nil, 0
  return function(now)
    now = math.floor(now)
    count = now == last and count + 1 or 0
    last = now
    local since = now - EPOCH
    local high, low = math.floor(since / MILLION), since % MILLION
    low = low * SHIFT + count
    return join(high * SHIFT + math.floor(low / MILLION), low % MILLION)
  end
end

--- Ids as keys of tables and in comparisons: text of one length.
---@param id integer|string
---@return string
function M.key(id)
  if type(id) == "number" then id = ("%d"):format(id) end
  return ("0"):rep(20 - #id) .. id
end

return M
