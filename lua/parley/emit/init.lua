-- SPDX-License-Identifier: MIT
--
-- Writes the generated files of protocols:
--
--   lua lua/parley/emit/init.lua OUTDIR SPECDIR...
--   lua lua/parley/emit/init.lua --site OUTDIR SPECDIR...
--
-- reads SPECDIR/protocol.yaml and writes below OUTDIR, whose folders must be
-- there, the files by the paths they have in the project, or the pages of the
-- site. The files of a protocol are all made before any is written.

local core = require "parley.core"
local emit_c = require "parley.emit.c"
local emit_catalog = require "parley.emit.catalog"
local emit_events = require "parley.emit.events"
local emit_lua = require "parley.emit.lua"
local emit_overview = require "parley.emit.overview"
local emit_site = require "parley.emit.site"
local emit_status = require "parley.emit.status"
local reflect = require "parley.reflect"

local function read(path)
  local file = io.open(path, "rb")
  if file == nil then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

-- All files of the protocol in |spec|: path to text.
local function files_of(schema, spec)
  local name = schema:info().name
  local status = emit_status.file(schema, spec, read)
  -- The pages say what the status says, as it is now.
  local module = ("parley.gen.%s.status"):format(name)
  package.loaded[module] = assert((loadstring or load)(status))() -- luacheck: ignore 113
  local files = {
    [("src/gen/%s.c"):format(name)] = emit_c.source(schema, spec),
    [("src/gen/parley/%s.h"):format(name)] = emit_c.header(schema, spec),
    [("lua/parley/gen/%s/status.lua"):format(name)] = status,
  }
  for path, text in pairs(emit_lua.files(schema, spec)) do
    files[("lua/parley/gen/%s/%s"):format(name, path)] = text
  end
  local catalog = reflect.has_events(schema) and emit_events
                  or schema:info().wire == "json" and emit_overview
                  or emit_catalog
  for path, text in pairs(catalog.files(schema, spec)) do
    files[("spec/catalog/%s/%s"):format(name, path)] = text
  end
  return files
end

local function load_spec(spec)
  local schema, message = core.load_spec(spec .. "/protocol.yaml", read)
  if schema == nil then io.stderr:write(message, "\n") end
  return schema
end

local function write_all(out, files)
  for path, text in pairs(files) do write(out .. "/" .. path, text) end
end

local function main(...)
  local args = { ... }
  local site = args[1] == "--site"
  if site then table.remove(args, 1) end
  if #args < 2 then
    io.stderr:write("usage: init.lua [--site] OUTDIR SPECDIR...\n")
    return 2
  end
  local schemas = {}
  for i = 2, #args do
    local schema = load_spec(args[i])
    if not schema then return 1 end
    schemas[i - 1] = schema
    if not site then write_all(args[1], files_of(schema, args[i])) end
  end
  if site then write_all(args[1], emit_site.files(schemas, read)) end
  return 0
end

os.exit(main(...))
