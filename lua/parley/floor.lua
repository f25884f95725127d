-- SPDX-License-Identifier: MIT
--
-- Floor plans: rows of tiles, "x" for none or a height 0-9, a-z; what stands
-- on them; and ways over them.

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

-- Heights as room.height_map has them.
local PER_LEVEL = 256
local NO_STACKING = 16384 -- added where nothing can be put on top
local NO_TILE = 32767     -- as servers write it; a negative one says the same

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

--- The tile where a way turns for the first time, or its last one: how far
--- one gets by walking straight on.
---@param path {x: integer, y: integer}[] not empty
---@return {x: integer, y: integer}
function M.first_corner(x, y, path)
  local heading = M.direction(x, y, path[1].x, path[1].y)
  for i = 1, #path - 1 do
    local from, to = path[i], path[i + 1]
    if M.direction(from.x, from.y, to.x, to.y) ~= heading then return from end
  end
  return path[#path]
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
  local self = setmetatable({
    width = 0, depth = #rows, _rows = rows, _blocked = {},
  }, Floor)
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

-- ---- what stands on the tiles ---------------------------------------------

local function key_of(self, x, y) return y * self.width + x end

--- Puts something on a tile that nobody can pass.
---@param height? number levels of a thing that others can be put on top of
function Floor:block(x, y, height)
  self._blocked[key_of(self, x, y)] = height or NO_STACKING / PER_LEVEL
end

--- Takes it away again.
function Floor:unblock(x, y)
  self._blocked[key_of(self, x, y)] = nil
end

--- True if there is a tile and nothing on it that is in the way.
---@return boolean
function Floor:is_free(x, y)
  return self:height(x, y) ~= nil and not self._blocked[key_of(self, x, y)]
end

--- Height of a tile as room.height_map has it.
---@return integer
function Floor:stack_height(x, y)
  local height = self:height(x, y)
  if not height then return -1 end
  height = height + (self._blocked[key_of(self, x, y)] or 0)
  return math.floor(height * PER_LEVEL)
end

--- The same of all tiles, row by row.
---@return integer[]
function Floor:stack_heights()
  local list = {}
  for y = 0, self.depth - 1 do
    for x = 0, self.width - 1 do
      list[#list + 1] = self:stack_height(x, y)
    end
  end
  return list
end

--- Learns from room.height_map_update whether something is in the way. It is
--- a guess: nothing can be stacked there, or what is there can not be climbed.
--- Only the server knows where one can walk.
---@param coded integer height as in room.height_map
function Floor:read_stack_height(x, y, coded)
  local height = self:height(x, y)
  if height and (coded < 0 or coded == NO_TILE or coded >= NO_STACKING or
                 coded > (height + 1) * PER_LEVEL) then
    self:block(x, y)
  else
    self:unblock(x, y)
  end
end

--- The same for all heights of room.height_map.
---@param heights integer[] row by row
---@param width? integer tiles in a row; default: that of the floor plan
function Floor:read_stack_heights(heights, width)
  width = width or self.width
  for i, coded in ipairs(heights) do
    local x = (i - 1) % width
    self:read_stack_height(x, (i - 1 - x) / width, coded)
  end
end

-- ---- ways -----------------------------------------------------------------

-- One can climb one level, and pass a corner if one of its sides is free.
local function can_step(self, x, y, dx, dy)
  if not self:is_free(x + dx, y + dy) then return false end
  local from, to = self:height(x, y), self:height(x + dx, y + dy)
  if math.abs(to - from) > 1 then return false end
  return dx == 0 or dy == 0 or self:is_free(x + dx, y) or
         self:is_free(x, y + dy)
end

--- The shortest way, without the first tile.
---@return {x: integer, y: integer}[]? path nil if there is none
function Floor:path(x, y, to_x, to_y)
  if not self:height(x, y) or not self:height(to_x, to_y) then return nil end
  local came, at = {[key_of(self, x, y)] = false}, 1
  local queue = {{x = x, y = y}}
  while queue[at] do
    local tile = queue[at]
    at = at + 1
    if tile.x == to_x and tile.y == to_y then
      local path = {}
      while came[key_of(self, tile.x, tile.y)] do
        table.insert(path, 1, tile)
        tile = came[key_of(self, tile.x, tile.y)]
      end
      return path
    end
    for _, step in ipairs(STEPS) do
      local nx, ny = tile.x + step[1], tile.y + step[2]
      if can_step(self, tile.x, tile.y, step[1], step[2]) and
         came[key_of(self, nx, ny)] == nil then
        came[key_of(self, nx, ny)] = tile
        queue[#queue + 1] = {x = nx, y = ny}
      end
    end
  end
  return nil
end

return M
