-- SPDX-License-Identifier: MIT
--
-- Programs that run beside a test.

local M = {}

local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")

local function quote(text)
  return "'" .. tostring(text):gsub("'", "'\\''") .. "'"
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return "" end
  local text = file:read("*a")
  file:close()
  return text
end

--- Runs `parley run FILE ...` with the Lua under test, beside the tasks of the
--- test, which may be its other side. What it prints is kept in files.
---@param file string
---@param arguments string[]
---@param set? table<string, string> variables of the environment
---@return table program {out(), err(), status(), wait(seconds), stop(), kill()}
function M.run(file, arguments, set)
  local task = require "parley.task"
  local base = os.tmpname()
  local words = {"exec env PARLEY_LUA=" .. LUA}
  for name, value in pairs(set or {}) do
    words[#words + 1] = name .. "=" .. quote(value)
  end
  words[#words + 1] = "build/bin/parley run " .. quote(file)
  for _, word in ipairs(arguments) do words[#words + 1] = quote(word) end
  -- The program is a child of a shell that waits for it and keeps its status.
  os.execute(("(sh -c %s >%s.out 2>%s.err </dev/null & echo $! >%s.new; " ..
    "mv %s.new %s.pid; wait $!; echo $? >%s.new; mv %s.new %s.status) " ..
    ">/dev/null 2>&1 &"):format(quote(table.concat(words, " ")), base, base, base, base, base,
            base, base, base))
  local program, killed = {}, false
  function program.out() return read(base .. ".out") end
  function program.err() return read(base .. ".err") end
  --- Its exit status, nil while it runs.
  function program.status() return tonumber(read(base .. ".status")) end
  --- Waits until it has ended: its status; an error with what it said if not.
  function program.wait(seconds)
    local deadline = task.now() + (seconds or 10)
    while not program.status() do
      if task.now() > deadline then
        error(("%s does not end\n%s%s"):format(file, program.out(),
                                               program.err()), 2)
      end
      task.sleep(0.01)
    end
    return program.status()
  end
  --- Asks it to end, and waits until it has.
  function program.stop()
    os.execute(("kill $(cat %s.pid) 2>/dev/null"):format(base))
    return program.wait()
  end
  --- Ends it at once, if it runs, and removes its files; also outside of tasks.
  function program.kill()
    if killed then return end
    killed = true
    os.execute(("while ! [ -s %s.pid ]; do sleep 0.01; done; " ..
      "[ -e %s.status ] || kill -KILL $(cat %s.pid); " ..
      "while ! [ -e %s.status ]; do sleep 0.01; done; rm -f %s %s.*"):format(
      base, base, base, base, base, base))
  end
  return program
end

--- Starts a command of the shell in the background and waits for its first
--- line that has `pattern`.
---@return table process {line, match, stop()}
function M.start(command, pattern)
  local pipe = assert(io.popen(("echo $$; exec %s"):format(command), "r"))
  local pid = pipe:read("*l")
  local process = {pid = pid}
  local seen = {}
  for line in pipe:lines() do
    process.match = line:match(pattern)
    process.line = line
    seen[#seen + 1] = line
    if process.match then break end
  end
  --- Ends it by a signal ("TERM" unless told otherwise).
  function process.stop(signal)
    if not pipe then return end
    os.execute(("kill -%s %s 2>/dev/null"):format(signal or "TERM", pid))
    pipe:close()
    pipe = nil
  end
  if not process.match then
    process.stop("KILL")
    error("it did not start: " .. command .. "\n" .. table.concat(seen, "\n"),
          2)
  end
  return process
end

return M
