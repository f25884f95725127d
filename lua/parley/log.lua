-- SPDX-License-Identifier: MIT
--
-- What happens, as lines: one a packet with time, direction, name and fields.
-- Fields that the spec calls secret are ***.

local packets = require "parley.packet"

local M = {}

local RANK = {info = 1, packets = 2, bytes = 3}
local MAX_TEXT = 120   -- bytes of a string that are shown
local MAX_ITEMS = 8    -- elements of a list that are shown

-- ---- secrets --------------------------------------------------------------

-- Per packet of a schema: false, or a tree {name = true | tree} of the fields
-- to hide. Named types are looked up by name.
local secrets = setmetatable({}, {__mode = "k"})

local function type_tree(node, types, open)
  local fields = node.record
  if node.named then
    if open[node.named] then return nil end
    open[node.named] = true
    local tree = M.secret_tree(types[node.named] or {}, types, open)
    open[node.named] = nil
    return tree
  end
  if fields then return M.secret_tree(fields, types, open) end
  return node.of and type_tree(node.of, types, open)
end

--- The secret fields below a list of nodes of a layout, or nil.
function M.secret_tree(nodes, types, open)
  local tree
  local function merge(other)
    for name, sub in pairs(other or {}) do
      tree = tree or {}
      tree[name] = sub
    end
  end
  for _, node in ipairs(nodes) do
    if node.block then
      merge(M.secret_tree(node.fields or {}, types, open))
      merge(M.secret_tree(node.otherwise or {}, types, open))
    elseif node.secret then
      merge({[node.name] = true})
    else
      local sub = type_tree(node, types, open)
      if sub then merge({[node.name] = sub}) end
    end
  end
  return tree
end

local types_of = setmetatable({}, {__mode = "k"})

local function secret_fields(schema, spec)
  if secrets[spec] == nil then
    local types = types_of[schema]
    if not types then
      types = {}
      for _, entry in ipairs(schema:types()) do
        types[entry.name] = entry.fields
      end
      types_of[schema] = types
    end
    secrets[spec] = M.secret_tree(spec:layout(), types, {}) or false
  end
  return secrets[spec]
end

-- ---- text -----------------------------------------------------------------

local function quote(text)
  local cut = #text > MAX_TEXT and ("... (%d bytes)"):format(#text) or ""
  text = text:sub(1, MAX_TEXT):gsub('[%c"\\\127]', function(c)
    if c == '"' or c == "\\" then return "\\" .. c end
    if c == "\n" then return "\\n" end
    if c == "\r" then return "\\r" end
    return ("\\x%02x"):format(c:byte())
  end)
  return '"' .. text .. '"' .. cut
end

-- Numbers look the same on every Lua: 3, 0.5.
local function number_text(value)
  if value == math.floor(value) and value > -1e15 and value < 1e15 then
    return ("%d"):format(value)
  end
  return ("%.14g"):format(value)
end

--- A value as text; secret fields of `tree` are hidden.
function M.value(value, tree)
  if tree == true then return "***" end
  local kind = type(value)
  if kind == "string" then return quote(value) end
  if kind == "number" then return number_text(value) end
  if kind == "userdata" and getmetatable(value) == "parley.binary" then
    return quote(value:bytes())
  end
  if kind ~= "table" then return tostring(value) end
  local parts = {}
  if value[1] ~= nil then
    for i = 1, math.min(#value, MAX_ITEMS) do
      parts[i] = M.value(value[i], tree)
    end
    if #value > MAX_ITEMS then
      parts[#parts + 1] = ("... %d more"):format(#value - MAX_ITEMS)
    end
    return "[" .. table.concat(parts, ", ") .. "]"
  end
  local names = {}
  for name in pairs(value) do names[#names + 1] = tostring(name) end
  table.sort(names)
  for i, name in ipairs(names) do
    parts[i] = name .. "=" .. M.value(value[name], tree and tree[name])
  end
  return "{" .. table.concat(parts, ", ") .. "}"
end

--- The fields of a packet as text, without its secrets.
function M.fields(schema, spec, fields)
  return M.value(fields, secret_fields(schema, spec) or nil)
end

-- ---- logger ---------------------------------------------------------------

---@class parley.Log
local Log = {__name = "parley.Log"}
Log.__index = Log

local function write_stderr(line)
  io.stderr:write(line, "\n")
end

--- Makes a log, or nil when nothing is to be logged.
---@param option? string|fun(line: string) "info", "packets", "bytes", or a
--- function that gets every line of "packets"; nil: the variable PARLEY_LOG
---@return parley.Log?
function M.new(option, schema)
  local level, write = option, write_stderr
  if option == nil then
    level = os.getenv("PARLEY_LOG")
    if not RANK[level or ""] then return nil end
  elseif type(option) == "function" then
    level, write = "packets", option
  end
  return setmetatable({_rank = RANK[level], _write = write, _schema = schema,
                       _epoch = false}, Log)
end

-- The loop's clock has the milliseconds, the system's the time of day. They are
-- set by each other, so that lines stay in order, and again where they part:
-- the machine slept, or its clock was set.
local function line(self, now, text)
  local whole, day = math.floor(now), os.time()
  if not self._epoch or math.abs(day - self._epoch - whole) > 2 then
    self._epoch = day - whole
  end
  self._write(("%s.%03d %s"):format(os.date("%H:%M:%S", self._epoch + whole),
                                    math.floor((now - whole) * 1000), text))
end

--- One line about the connection.
function Log:info(now, text)
  line(self, now, text)
end

--- One line about a packet; `mark` is "<" (received) or ">" (sent).
function Log:packet(now, mark, spec, id, raw, fields)
  if self._rank < RANK.packets then return end
  local text, hidden
  if not spec then
    text = ("%s (unknown), %d bytes"):format(id, #raw)
  else
    hidden = secret_fields(self._schema, spec)
    local message, code
    if not fields then fields, message, code = spec:decode(raw) end
    local name = packets.names(spec).name
    if fields then
      text = name .. (next(fields) and " " .. M.value(fields, hidden or nil)
                      or "")
    else
      text = ("%s, %d bytes: %s: %s"):format(
        name, #raw, code, hidden and "not shown" or message)
    end
  end
  if self._rank >= RANK.bytes and #raw > 0 then
    text = text .. " | " .. (hidden and "***" or raw:gsub(".", function(c)
      return ("%02x"):format(c:byte())
    end))
  end
  line(self, now, mark .. " " .. text)
end

return M
