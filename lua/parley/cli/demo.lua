-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local data = require "parley.data"
local shared = require "parley.cli.shared"

local M = {options = {["--word"] = "value", ["--tap"] = "value"}}

M.help = [[
usage: parley demo [--word WORD] [--tap FILE]

Starts the demo hotel on free ports of this machine, a bot over WebSocket and
a bot over encrypted TCP, and prints what their event handlers have to say.

  --word WORD  what the second bot whispers to the first (default: psst)
  --tap FILE   write the bytes of the encrypted connection, as they are on the
               wire, to a file

Exit: 0 when everybody met, 1 otherwise, 2 for wrong arguments.]]

local function quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- The Lua that runs this, as it was called: the first word of the command.
local function interpreter()
  local i = -1
  while arg[i - 1] do i = i - 1 end
  return arg[i] or "lua"
end

-- The bots are processes of their own, which have to find the modules where
-- this one does. The paths of one version would go before the common ones.
local function shell_command(words)
  for i, word in ipairs(words) do words[i] = quote(word) end
  return ("unset LUA_PATH_5_2 LUA_PATH_5_3 LUA_PATH_5_4 LUA_CPATH_5_2 " ..
          "LUA_CPATH_5_3 LUA_CPATH_5_4; LUA_PATH=%s LUA_CPATH=%s sh %s"):format(
    quote(package.path), quote(package.cpath), table.concat(words, " "))
end

function M.run(opts, words)
  args.count(words, 0, 0)
  if opts.word == "" then args.usage("--word: a word, please") end
  local script = data.find("examples/demo/demo.sh")
  if not script then
    return shared.fail("the examples are not installed")
  end
  local command = shell_command {script, interpreter(), arg[0],
                                 script:gsub("/demo/demo.sh$", ""),
                                 opts.word or "psst", opts.tap}
  io.stdout:flush()
  local a, b, c = os.execute(command)
  -- 5.1 gives the number of wait(2), later Luas true or nil and more.
  if type(a) == "number" then return a == 0 and 0 or 1 end
  if a and c == 0 then return 0 end
  return b == "exit" and c > 128 and c or 1
end

return M
