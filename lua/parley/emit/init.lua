-- SPDX-License-Identifier: MIT
--
-- Writes the generated files of a protocol:
--
--   lua lua/parley/emit/init.lua OUTDIR [SPECDIR]
--
-- reads SPECDIR/protocol.yaml (spec/nitro if it is left out), and writes below
-- OUTDIR, whose folders must be there, the files by the paths they have in the
-- project. Everything is made before anything is written.

local core = require "parley.core"
local emit_c = require "parley.emit.c"
local emit_lua = require "parley.emit.lua"

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
local function files_of(spec)
  local schema, message = core.load_spec(spec .. "/protocol.yaml", read)
  if schema == nil then return nil, message end
  local name = schema:info().name
  local files = {
    [("src/gen/%s.c"):format(name)] = emit_c.source(schema, spec),
    [("src/gen/parley/%s.h"):format(name)] = emit_c.header(schema, spec),
  }
  for path, text in pairs(emit_lua.files(schema, spec)) do
    files[("lua/parley/gen/%s/%s"):format(name, path)] = text
  end
  return files
end

local function main(out, spec)
  if out == nil then
    io.stderr:write("usage: init.lua OUTDIR [SPECDIR]\n")
    return 2
  end
  local files, message = files_of(spec or "spec/nitro")
  if files == nil then
    io.stderr:write(message, "\n")
    return 1
  end
  for path, text in pairs(files) do write(out .. "/" .. path, text) end
  return 0
end

os.exit(main(...))
