-- SPDX-License-Identifier: MIT
--
-- The rockspec must name every Lua module, every source of the C module and
-- every compiled-in protocol: its lists are between marks, and are what the
-- folders hold.
--
--   lua spec_tests/tools/rockspec.lua           says what differs, and fails
--   lua spec_tests/tools/rockspec.lua --write   brings the lists up to date

local PATH = "rockspec/parley-scm-1.rockspec"

local function files(command)
  local list = {}
  local pipe = assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  table.sort(list)
  return list
end

-- "lua/parley/init.lua" to "parley".
local function module_of(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", "")
    :gsub("/", "."))
end

local function modules()
  local lines = {}
  for _, path in ipairs(files("find lua -name '*.lua'")) do
    lines[#lines + 1] = ('    ["%s"] = "%s",'):format(module_of(path), path)
  end
  return lines
end

local function sources()
  local lines = {}
  for _, path in ipairs(files("find src -name '*.c'")) do
    lines[#lines + 1] = ('        "%s",'):format(path)
  end
  return lines
end

local function protocols()
  local lines = {}
  for _, path in ipairs(files("find src/gen -name '*.c'")) do
    lines[#lines + 1] = ('        "PARLEY_HAVE_%s",'):format(
      path:match("([^/]*)%.c$"):upper())
  end
  return lines
end

-- |text| with the lines between the marks of |name| replaced.
local function replace(text, name, lines)
  local first, last = "-- begin " .. name .. "\n", "-- end " .. name
  local _, start = text:find(first, 1, true)
  local stop = text:find("[^\n]*" .. last:gsub("%-", "%%-"))
  assert(start and stop, "no marks for " .. name)
  return text:sub(1, start) .. table.concat(lines, "\n") .. "\n"
    .. text:sub(stop)
end

-- The rockspec is Lua; it must load, and say what it must.
local function check_loads(text)
  local env = {}
  local chunk
  if rawget(_G, "setfenv") then
    chunk = assert(loadstring(text, "@" .. PATH)) -- luacheck: ignore 113
    setfenv(chunk, env) -- luacheck: ignore 113
  else
    chunk = assert(load(text, "@" .. PATH, "t", env)) -- luacheck: ignore
  end
  chunk()
  for _, key in ipairs { "rockspec_format", "package", "version", "source",
                         "description", "dependencies", "build", "test" } do
    assert(env[key], "the rockspec has no " .. key)
  end
end

local file = assert(io.open(PATH, "rb"))
local text = file:read("*a")
file:close()
local want = replace(text, "modules", modules())
want = replace(want, "sources", sources())
want = replace(want, "protocols", protocols())
check_loads(want)
if arg[1] == "--write" then
  file = assert(io.open(PATH, "wb"))
  file:write(want)
  file:close()
elseif want ~= text then
  print(PATH .. " does not name what is there;"
    .. " run lua spec_tests/tools/rockspec.lua --write")
  local has = {}
  for line in text:gmatch("[^\n]+") do has[line] = true end
  for line in want:gmatch("[^\n]+") do
    if not has[line] then print("  missing: " .. line) end
  end
  os.exit(1)
end
