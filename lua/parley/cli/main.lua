#!/usr/bin/env lua
-- SPDX-License-Identifier: MIT
--
-- The command `parley`.

local args = require "parley.cli.args"

local COMMANDS = {
  {"run", "run a Lua program, closing its connections on signals"},
  {"demo", "watch two bots in the built-in demo hotel"},
  {"packets", "list the packets of a protocol"},
  {"packet", "show the page of a packet"},
  {"decode", "decode payloads"},
  {"encode", "encode payloads"},
  {"spec", "check spec files, and write what is made of them"},
}

local function help()
  local lines = {"usage: parley COMMAND [arguments]", "", "commands:"}
  for _, entry in ipairs(COMMANDS) do
    lines[#lines + 1] = ("  %-9s %s"):format(entry[1], entry[2])
  end
  lines[#lines + 1] = ""
  lines[#lines + 1] = "parley COMMAND --help tells more; " ..
    "parley --version prints the version."
  return table.concat(lines, "\n")
end

local function find(name)
  for _, entry in ipairs(COMMANDS) do
    if entry[1] == name then return require("parley.cli." .. name) end
  end
  args.usage("no command '%s'; parley --help lists them", name)
end

local function dispatch(list)
  local name = list[1]
  if not name then args.usage("which command? parley --help lists them") end
  if name == "--help" or name == "-h" then
    print(help())
    return 0
  elseif name == "--version" then
    print("parley " .. require("parley").version())
    return 0
  elseif name:sub(1, 1) == "-" then
    args.usage("unknown option %s", name)
  end
  local command = find(name)
  local rest = {}
  for i = 2, #list do rest[i - 1] = list[i] end
  if command.raw then return command.run(rest) end
  local opts, words = args.parse(rest, command.options)
  if opts.help then
    print(command.help)
    return 0
  end
  return command.run(opts, words)
end

local function handler(problem)
  if getmetatable(problem) == args.UsageError then return problem end
  return debug.traceback(tostring(problem), 2)
end

local given = {}
for i = 1, #arg do given[i] = arg[i] end
local ok, code = xpcall(function() return dispatch(given) end, handler)
if not ok then
  local usage = getmetatable(code) == args.UsageError
  io.stderr:write("parley: ", tostring(code), "\n")
  code = usage and 2 or 1
end
io.stdout:flush()
os.exit(code)
