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

for _, name in ipairs { "nitro", "essential", "guildchat" } do
  local spec = "spec/" .. name
  local compiled = assert(core.protocol(name))
  local loaded = assert(core.load_spec(spec .. "/protocol.yaml", read))
  if not compiled:equal(loaded) then
    io.stderr:write("the compiled-in schema differs from ", spec, "\n")
    os.exit(1)
  end
end
