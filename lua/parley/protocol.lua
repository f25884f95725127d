-- SPDX-License-Identifier: MIT
--
-- Protocols and their revisions.

local data = require "parley.data"

local M = {}

local loaded = {}
local folders = setmetatable({}, {__mode = "k"}) -- of specs that were read

local function read_file(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

---@alias parley.dir "c2s"|"s2c"

--- What the packets of a protocol look like.
---@class parley.schema
---@field packet fun(self: self, name: any, dir?: parley.dir): parley.schema.packet?, any, any
--- by name, header or number; or nil, message, code
---@field packets fun(self: self): parley.schema.packet[]
---@field encode fun(self: self, dir: parley.dir, name: any, fields: table, rest?: string): string
--- the payload; of an event its attachments, too; raises on mistakes in the fields
---@field decode fun(self: self, dir: parley.dir, name: any, bytes: string, o?: table): table?, any
--- fields and rest; or nil, message, code, path, offset
---@field ids fun(self: self): userdata a new map of the numbers
---@field info fun(self: self): table about the protocol
---@field types fun(self: self): table[]
---@field enums fun(self: self): table[]

--- One packet of a schema.
---@class parley.schema.packet
---@field encode fun(self: self, fields: table, rest?: string, version?: integer): string
--- the payload; of an event its attachments, too; raises on mistakes in the fields
---@field decode fun(self: self, bytes: string, options?: table): table?, any, any, any, any
--- fields and rest; or nil, message, code, path, offset
---@field only fun(self: self, paths: string[]): userdata for the
--- option `only` of decode
---@field json fun(self: self, bytes: string, options?: table): string?, string, string?
---@field encode_json fun(self: self, text: string): string?, any
---@field trace fun(self: self, bytes: string, options?: table): string?, string, string?
---@field info fun(self: self): table what the spec says of it
---@field layout fun(self: self): table[] its fields and blocks

--- The schema of a protocol: `:packet`, `:encode`, `:decode`, `:packets` and
--- what it says about itself.
---@param name string "nitro", or the path of a spec's root file (.yaml); a
--- file is read once
---@return parley.schema? schema
---@return string? message
---@return string? code
function M.get(name)
  if type(name) ~= "string" then
    error("protocol: string expected, got " .. type(name), 2)
  end
  if not loaded[name] then
    local core = require "parley.core"
    local schema, message, code
    if name:find("%.ya?ml$") then
      schema, message, code = core.load_spec(name, read_file)
      if code == "ENOENT" then message = name .. ": can not be read" end
    else
      schema, message, code = core.protocol(name)
    end
    if not schema then return nil, message, code end
    loaded[name] = schema
    if name:find("%.ya?ml$") then
      folders[schema] = name:match("^(.*[/\\])") or ""
    end
  end
  return loaded[name]
end

--- What the option `protocol` means; raises at `level`.
---@param wanted string|parley.schema
---@param level integer
---@return parley.schema
function M.schema(wanted, level)
  if type(wanted) ~= "string" then return wanted end
  local schema, why = M.get(wanted)
  if not schema then error("protocol: " .. why, level) end
  return schema
end

-- A revision's file: a path, or a name in `revisions` beside the spec's root,
-- which for a protocol that is compiled in is in spec/<protocol>.
local function find_revision(schema, name)
  if name:find("%.ya?ml$") or name:find("[/\\]") then
    return name, read_file(name)
  end
  local own = folders[schema]
  if own then
    local path = ("%srevisions/%s.yaml"):format(own, name)
    return path, read_file(path)
  end
  local file = ("%s/revisions/%s.yaml"):format(schema:info().name, name)
  local places = {data.find("spec/" .. file)}
  local share = os.getenv("PARLEY_SPEC")
  if share then table.insert(places, 1, share .. "/" .. file) end
  for _, path in ipairs(places) do
    local text = read_file(path)
    if text then return path, text end
  end
  return places[1] or "spec/" .. file, nil
end

--- The numbers of a revision.
---@param schema userdata
---@param revision? string nil: the default one
---@return userdata? ids
---@return string? message
---@return string? code
function M.ids(schema, revision)
  local ids = schema:ids()
  if revision == nil or revision == schema:info().revision then return ids end
  local path, text = find_revision(schema, revision)
  if not text then
    return nil, ("no revision '%s' (%s)"):format(revision, path), "ENOENT"
  end
  local ok, message, code = ids:load(path, text)
  if not ok then return nil, message, code end
  return ids
end

M.read_file = read_file

return M
