-- SPDX-License-Identifier: MIT
--
-- parley run: a program with its arguments. SIGINT and SIGTERM close its
-- connections, run its close handlers and end it.

local args = require "parley.cli.args"

local M = {raw = true}

M.help = [[
usage: parley run FILE [arguments]

Runs a Lua program; its arguments are in `arg` and `...`. On SIGINT and
SIGTERM connections are closed, handlers of "close" run, and the program ends
with 130 or 143 within 2 seconds; a second signal ends it at once.

Exit: 0, or 1 when the program failed.]]

local SIGNALS = {[2] = 130, [15] = 143} -- SIGINT, SIGTERM

function M.run(list)
  local file = list[1]
  if file == "--help" or file == "-h" then
    print(M.help)
    return 0
  end
  if not file then args.usage("parley run: which file?") end
  if file:sub(1, 1) == "-" then args.usage("unknown option %s", file) end
  local chunk, message = loadfile(file)
  if not chunk then
    io.stderr:write("parley: ", message, "\n")
    return 1
  end
  local given = {[0] = file}
  for i = 2, #list do given[i - 1] = list[i] end
  rawset(_G, "arg", given)
  local task = require "parley.task"
  task.stop_on_signals {2, 15}
  io.stdout:setvbuf("line")
  local unpack = rawget(table, "unpack") or rawget(_G, "unpack")
  local ok, problem = xpcall(function() chunk(unpack(given)) end,
    function(text)
      if type(text) == "string" and text:find("stack traceback:", 1, true) then
        return text
      end
      return debug.traceback(tostring(text), 2)
    end)
  local signal = task.stop_signal()
  if signal then return SIGNALS[signal] or 1 end
  if ok then return 0 end
  io.stderr:write("parley: ", problem, "\n")
  return 1
end

return M
