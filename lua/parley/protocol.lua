-- SPDX-License-Identifier: MIT
--
-- Protocols and their revisions.

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

--- The schema of a protocol: `:packet`, `:encode`, `:decode`, `:packets` and
--- what it says about itself.
---@param name string "nitro", or the path of a spec's root file (.yaml); a
--- file is read once
---@return userdata? schema
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

-- Where this file is, for what lies beside the library.
local function root()
  local source = debug.getinfo(1, "S").source
  return source:match("^@(.*)lua[/\\]parley[/\\]protocol%.lua$")
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
  local file = ("spec/%s/revisions/%s.yaml"):format(schema:info().name, name)
  local places = {(root() or "") .. file}
  local share = os.getenv("PARLEY_SPEC")
  if share then
    places[2] = ("%s/%s/revisions/%s.yaml"):format(
      share, schema:info().name, name)
  end
  for _, path in ipairs(places) do
    local text = read_file(path)
    if text then return path, text end
  end
  return places[1], nil
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
