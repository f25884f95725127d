-- SPDX-License-Identifier: MIT
--
-- The schema that the YAML gives must be the compiled-in one, byte by byte.

local core = require "parley.core"

local function read(path)
  local file = io.open(path, "rb")
  if file == nil then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local compiled = assert(core.protocol("nitro"))
local loaded = assert(core.load_spec("spec/nitro/protocol.yaml", read))
if not compiled:equal(loaded) then
  io.stderr:write("the compiled-in schema differs from spec/nitro\n")
  os.exit(1)
end
