-- SPDX-License-Identifier: MIT
--
-- Floor plans: rows of tiles, "x" for none or a height 0-9, a-z; and ways
-- over them.

local M = {}

---@class parley.Floor
---@field width integer
---@field depth integer
local Floor = {__name = "parley.Floor"}
Floor.__index = Floor

local DEFAULT = {
  "xxxxxxxxxx",
  "x00000000x",
  "x00000011x",
  "000000011x",
  "x00xx0000x",
  "x00xx0000x",
  "x00000000x",
  "xxxxxxxxxx",
}

-- By dx and dy: north is 0, clockwise.
local DIRECTIONS = {
  ["0,-1"] = 0, ["1,-1"] = 1, ["1,0"] = 2, ["1,1"] = 3,
  ["0,1"] = 4, ["-1,1"] = 5, ["-1,0"] = 6, ["-1,-1"] = 7,
}

-- Straight steps first: of ways of the same length, the straighter one.
local STEPS = {{0, -1}, {1, 0}, {0, 1}, {-1, 0},
               {1, -1}, {1, 1}, {-1, 1}, {-1, -1}}

local function sign(n)
  return n > 0 and 1 or n < 0 and -1 or 0
end

--- Where somebody looks who goes from one tile to another.
---@return integer 0 to 7
function M.direction(x, y, to_x, to_y)
  return DIRECTIONS[("%d,%d"):format(sign(to_x - x), sign(to_y - y))] or 0
end

--- Reads a floor plan.
---@param rows? string[]|string nil: a small room; a text has its rows parted
--- by carriage returns, as room.model has them
---@return parley.Floor
function M.new(rows)
  if type(rows) == "string" then
    local list = {}
    for row in rows:gmatch("[^\r\n]+") do list[#list + 1] = row end
    rows = list
  end
  rows = rows or DEFAULT
  local self = setmetatable({width = 0, depth = #rows, _rows = rows}, Floor)
  for _, row in ipairs(rows) do self.width = math.max(self.width, #row) end
  return self
end

--- Height of a tile, nil where there is none.
---@return integer?
function Floor:height(x, y)
  local row = self._rows[y + 1]
  if not row or x < 0 or x ~= math.floor(x) then return nil end
  local tile = row:sub(x + 1, x + 1):lower()
  if tile == "" or tile == "x" then return nil end
  return tonumber(tile, 36)
end

--- The height as packets have it: "0.0".
function Floor:height_text(x, y)
  return ("%d.0"):format(self:height(x, y) or 0)
end

--- The plan as room.model has it.
function Floor:text()
  return table.concat(self._rows, "\r")
end

--- The heights as room.height_map has them, row by row.
function Floor:stack_heights()
  local list = {}
  for y = 0, self.depth - 1 do
    for x = 0, self.width - 1 do
      local height = self:height(x, y)
      list[#list + 1] = height and height * 256 or -1
    end
  end
  return list
end

-- One can climb one level, and pass a corner if one of its sides is free.
local function can_step(self, x, y, dx, dy)
  local from, to = self:height(x, y), self:height(x + dx, y + dy)
  if not to or math.abs(to - from) > 1 then return false end
  return dx == 0 or dy == 0 or self:height(x + dx, y) ~= nil or
         self:height(x, y + dy) ~= nil
end

--- The shortest way, without the first tile.
---@return {x: integer, y: integer}[]? path nil if there is none
function Floor:path(x, y, to_x, to_y)
  if not self:height(x, y) or not self:height(to_x, to_y) then return nil end
  local function key(a, b) return b * self.width + a end
  local came, queue, at = {[key(x, y)] = false}, {{x = x, y = y}}, 1
  while queue[at] do
    local tile = queue[at]
    at = at + 1
    if tile.x == to_x and tile.y == to_y then
      local path = {}
      while came[key(tile.x, tile.y)] do
        table.insert(path, 1, tile)
        tile = came[key(tile.x, tile.y)]
      end
      return path
    end
    for _, step in ipairs(STEPS) do
      local nx, ny = tile.x + step[1], tile.y + step[2]
      if can_step(self, tile.x, tile.y, step[1], step[2]) and
         came[key(nx, ny)] == nil then
        came[key(nx, ny)] = tile
        queue[#queue + 1] = {x = nx, y = ny}
      end
    end
  end
  return nil
end

return M
