-- SPDX-License-Identifier: MIT
--
-- Tests that wait: each runs as a task with a limit of time, and fails if it
-- leaves something open or a task has failed unseen.

local hotels = require "parley.hotel"
local task = require "parley.task"

local M = {TEST_TIMEOUT = 10}

--- Runs `fn` as a task of a loop of its own.
function M.run(fn, ...)
  M.run_within(M.TEST_TIMEOUT, fn, ...)
end

--- The same with another limit of time, in seconds.
function M.run_within(seconds, fn, ...)
  local unseen = {}
  task.on_error(function(message) unseen[#unseen + 1] = message end)
  local left
  local ok, problem = pcall(task.run, function(...)
    local test = task.spawn(fn, ...)
    local _, message, code = test:join(seconds)
    if code == "ETIMEOUT" then
      test:cancel()
      error("TEST_TIMEOUT: the test has not ended", 0)
    elseif code == "ETASK" then
      error(message, 0)
    end
    for _ = 1, 50 do -- what was told to close may need a moment
      left = task.counts()
      if left.handles == 0 and left.timers == 0 then break end
      task.sleep(0.01)
    end
  end, ...)
  task.on_error()
  task.reset()
  if not ok then error(problem, 0) end
  if left.handles > 0 or left.timers > 0 then
    error(("the test left %d handles and %d timers open"):format(
      left.handles, left.timers), 0)
  end
  if unseen[1] then error("a task has failed: " .. unseen[1], 0) end
end

--- A hotel with the users ann and bob (tickets "ann", "bob") on a free port.
--- The rooms: 42, 43 (password "open"), 44 (full). `options` are those of a
--- hotel, and `listen`.
function M.hotel(options)
  local given = {
    tickets = {ann = {name = "ann"}, bob = {name = "bob"}},
    rooms = {[42] = {}, [43] = {password = "open"}, [44] = {most = 0}},
  }
  for name, value in pairs(options or {}) do given[name] = value end
  given.listen = nil
  local hotel = hotels.new(given)
  local listener = assert(hotel.server:listen(options and options.listen))
  return hotel, listener.port
end

--- A client of it.
function M.bot(port, options)
  local given = {protocol = "nitro", ticket = "ann",
                 url = ("ws://127.0.0.1:%d/"):format(port)}
  for name, value in pairs(options or {}) do given[name] = value end
  return require("parley.client").new(given)
end

--- The message of the error that `fn` raises.
function M.raised(fn, ...)
  local ok, message = pcall(fn, ...)
  if ok then error("an error was expected", 2) end
  return tostring(message)
end

return M
