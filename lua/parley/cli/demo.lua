-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
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

local function is_file(path)
  local file = io.open(path, "rb")
  if file then file:close() end
  return file ~= nil
end

-- The examples of a checkout, or of an installation beside its modules.
local function find_examples(folder)
  for _, path in ipairs {
    folder .. "/../../../examples",
    folder .. "/../../../../parley/examples",
  } do
    if is_file(path .. "/visitor.lua") then return path end
  end
  return nil
end

function M.run(opts, words)
  args.count(words, 0, 0)
  if opts.word == "" then args.usage("--word: a word, please") end
  local main = arg[0]
  local folder = main:match("^(.*)/[^/]*$") or "."
  local examples = find_examples(folder)
  if not examples then
    return shared.fail("the examples are not there: " .. folder ..
                       "/../../../examples")
  end
  local lua = os.getenv("PARLEY_LUA") or arg[-1] or "lua"
  local command = {"sh", folder .. "/demo.sh", lua, main, examples,
                   opts.word or "psst", opts.tap}
  for i, word in ipairs(command) do command[i] = quote(word) end
  io.stdout:flush()
  local a, b, c = os.execute(table.concat(command, " "))
  -- 5.1 gives the number of wait(2), later Luas true or nil and more.
  if type(a) == "number" then return a == 0 and 0 or 1 end
  if a and c == 0 then return 0 end
  return b == "exit" and c > 128 and c or 1
end

return M
