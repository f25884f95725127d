-- SPDX-License-Identifier: MIT
--
-- Conditions of a layout, as reflection gives them: {field, op, mask, values}.

local M = {}

--- a & b of 32 bits, on every Lua.
---@param a integer
---@param b integer
---@return integer
function M.bit_and(a, b)
  local result, bit = 0, 1
  a, b = a % 2 ^ 32, b % 2 ^ 32
  while a > 0 and b > 0 do
    if a % 2 == 1 and b % 2 == 1 then result = result + bit end
    a, b, bit = math.floor(a / 2), math.floor(b / 2), bit * 2
  end
  return result
end

local OPS = {}
function OPS.eq(v, c) return v == c.values[1] end
function OPS.ne(v, c) return v ~= c.values[1] end
function OPS.lt(v, c) return v < c.values[1] end
function OPS.gt(v, c) return v > c.values[1] end
function OPS.le(v, c) return v <= c.values[1] end
function OPS.ge(v, c) return v >= c.values[1] end
function OPS.bits(v) return v ~= 0 end
function OPS.no_bits(v) return v == 0 end
function OPS.not_empty(v) return v ~= "" end
OPS["in"] = function(v, c)
  for _, value in ipairs(c.values) do
    if v == value then return true end
  end
  return false
end
function OPS.not_in(v, c) return not OPS["in"](v, c) end

--- Whether a comparison holds.
---@param cond table
---@param value integer|string|boolean the value of its field
---@return boolean
function M.holds(cond, value)
  if value == true then value = 1 elseif value == false then value = 0 end
  if cond.mask then value = M.bit_and(value, cond.mask) end
  return OPS[cond.op](value, cond)
end

return M
