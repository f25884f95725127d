-- SPDX-License-Identifier: MIT
--
-- Tasks: the only file with coroutines. A task's coroutine.resume is the
-- protected call around it, so waiting works on every Lua, and a task that
-- fails is reported with its traceback and never ends the loop.

local M = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")
local close_coroutine = rawget(coroutine, "close")

-- What a task's coroutine yields; anything else is a yield of the program's
-- own, which lets the other tasks run.
local DONE, WAIT, CANCEL = {}, {}, {}

local loop                         -- made when it is needed
local current                      -- the task that runs
local first, last = 1, 0           -- the queue of tasks to resume
local ready = {}
local timers, timer_count = {}, 0  -- timer number -> function
local sinks, sink_count = {}, 0    -- handle of the loop -> function
local tasks = {}                   -- every task that has not ended
local closers = setmetatable({}, {__mode = "k"})
local pool = {}                    -- coroutines that wait for another job
local running = false
local stop_signals, stopped_by = {}, nil

local function pack(...)
  return {n = select("#", ...), ...}
end

local function default_hook(message)
  io.stderr:write("parley: ", message, "\n")
end

local error_hook = default_hook

--- Sets what is called with the message (a traceback in it) of a task that
--- failed and that nobody joins. Without argument: print on stderr.
---@param fn? fun(message: string, task: parley.Task)
function M.on_error(fn)
  error_hook = fn or default_hook
end

--- Gives an error that nobody else takes to the hook.
---@param message string
function M.report(message)
  error_hook(message)
end

-- ---- loop -----------------------------------------------------------------

--- The loop everything runs on.
---@return userdata loop owned by parley; it ends with the program
function M.loop()
  if not loop then loop = require("parley.core").loop() end
  return loop
end

--- Puts another loop in its place (one with the same methods); nothing may
--- run on the old one.
function M.use(other)
  loop = other
end

--- Seconds of the loop's clock, exact to the millisecond; it never goes back.
---@return number
function M.now()
  return M.loop():now() / 1000
end

--- Lets `sink(kind, ...)` be called with every record of a handle.
function M.attach(handle, sink)
  if not sinks[handle] then sink_count = sink_count + 1 end
  sinks[handle] = sink
end

function M.detach(handle)
  if sinks[handle] then
    sinks[handle] = nil
    sink_count = sink_count - 1
  end
end

--- Registers an object whose `_shutdown(abort)` closes what it has open.
function M.register(object)
  closers[object] = true
end

--- Calls `fn` once, after `seconds`; it must not wait.
---@return any timer for M.cancel_timer
function M.timer(seconds, fn)
  local id = M.loop():timer(math.max(0, math.ceil(seconds * 1000)))
  timers[id] = fn
  timer_count = timer_count + 1
  return id
end

function M.cancel_timer(id)
  if timers[id] then
    timers[id] = nil
    timer_count = timer_count - 1
    loop:cancel(id)
  end
end

--- Numbers of what is open: connections and listeners, timers, tasks.
function M.counts()
  local n = 0
  for _ in pairs(tasks) do n = n + 1 end
  return {handles = sink_count, timers = timer_count, tasks = n}
end

-- ---- tasks ----------------------------------------------------------------

--- A coroutine that may wait without holding up the others.
---@class parley.Task
local Task = {__name = "parley.Task"}
Task.__index = Task

function Task.__tostring(self)
  return "parley.Task (" .. self._state .. ")"
end

-- Runs one job after another, so that a packet costs no new coroutine.
local function body(fn, ...)
  return body(coroutine.yield(DONE, fn(...)))
end

local function enqueue(task, ...)
  last = last + 1
  ready[last] = {task, pack(...)}
end

local function finish(task, state, results)
  task._state = state
  task._results = results
  task._co = nil
  tasks[task] = nil
  local joiners = task._joiners
  task._joiners = nil
  if joiners then
    for _, waiter in ipairs(joiners) do
      waiter:wake(unpack(results, 1, results.n))
    end
  end
  return joiners ~= nil
end

-- What became of a resumed task.
local function settle(task, co, ok, tag, ...)
  if not ok then
    if tag == CANCEL then
      finish(task, "canceled", pack(nil, "canceled", "ECANCELED"))
      return
    end
    task._error = tag
    local message = debug.traceback(co, tostring(tag))
    local joined = finish(task, "failed", pack(nil, message, "ETASK"))
    if task._on_error then
      task._on_error(message, task._context, tag)
    elseif not joined and not task._quiet then
      error_hook(message, task)
    end
  elseif tag == DONE then
    if task._state == "running" then
      finish(task, "done",
             select("#", ...) > 0 and pack(...) or {n = 1, true})
    end
    if #pool < 64 then pool[#pool + 1] = co end
  else
    tasks[task] = true
    if task._state == "canceled" then return end
    task._state = "waiting"
    if tag ~= WAIT then enqueue(task) end
  end
end

local function resume(task, ...)
  local outer = current
  local co = task._co
  current = task
  task._state = "running"
  settle(task, co, coroutine.resume(co, ...))
  current = outer
end

local function new_task()
  local co = table.remove(pool) or coroutine.create(body)
  return setmetatable({_co = co, _state = "ready"}, Task)
end

--- Starts a task: `fn` runs beside the others as soon as these wait.
---@param fn function
---@param ... any its arguments
---@return parley.Task
function M.spawn(fn, ...)
  if type(fn) ~= "function" then error("spawn: function expected", 2) end
  local task = new_task()
  tasks[task] = true
  enqueue(task, fn, ...)
  return task
end

--- Runs `fn` at once as a task of its own, until it waits. If it fails,
--- `on_error(message, context, error)` is called.
function M.call(fn, on_error, context, ...)
  local task = new_task()
  task._on_error, task._context = on_error, context
  resume(task, fn, ...)
  return task
end

--- Ends the task where it waits. One that has ended already stays as it is.
function Task:cancel()
  if self == current then error(CANCEL, 0) end
  if self._state ~= "waiting" and self._state ~= "ready" then return end
  local co, waiter = self._co, self._waiter
  if waiter then waiter:drop() end
  finish(self, "canceled", pack(nil, "canceled", "ECANCELED"))
  if close_coroutine and coroutine.status(co) == "suspended" then
    local ok, message = close_coroutine(co)
    if not ok then error_hook(tostring(message), self) end
  end
end

--- Waits until the task has ended.
---@param timeout? number seconds
---@return any what its function returned, or nil, message, code
function Task:join(timeout)
  if self._results then
    return unpack(self._results, 1, self._results.n)
  end
  local waiter = M.waiter()
  self._joiners = self._joiners or {}
  table.insert(self._joiners, waiter)
  return waiter:wait(timeout)
end

--- "ready", "running", "waiting", "done", "failed" or "canceled".
---@return string
function Task:status()
  return self._state
end

-- ---- waiting --------------------------------------------------------------

local Waiter = {}
Waiter.__index = Waiter

--- Makes something that one task waits for and anybody may wake, once.
function M.waiter()
  return setmetatable({_woken = false}, Waiter)
end

local function check_task()
  if not current or not current._co or
     coroutine.running() ~= current._co then
    error(current and "waiting inside a coroutine that is not a task"
          or "waiting outside of a task: use parley.run or parley.spawn", 3)
  end
  return current
end

--- True inside a task, where waiting is possible.
function M.in_task()
  return current ~= nil and coroutine.running() == current._co
end

--- Waits for wake and returns what it was called with; after `seconds`
--- (nil: never) nil, "timed out", "ETIMEOUT".
function Waiter:wait(seconds)
  if self._woken then return unpack(self._values, 1, self._values.n) end
  local task = check_task()
  if seconds and seconds < math.huge then
    self._timer = M.timer(seconds, function()
      self._timer = nil
      self._timed_out = true
      self:wake(nil, "timed out", "ETIMEOUT")
    end)
  end
  self._task = task
  task._waiter = self
  return coroutine.yield(WAIT)
end

--- Ends the waiting, or makes the wait to come return at once. False if that
--- happened already.
function Waiter:wake(...)
  if self._woken then return false end
  local task = self._task
  self:drop()
  if task then
    task._waiter = nil
    enqueue(task, ...)
  else
    self._values = pack(...)
  end
  return true
end

--- Makes the waiter deaf.
function Waiter:drop()
  self._woken = true
  if self._timer then
    M.cancel_timer(self._timer)
    self._timer = nil
  end
end

function Waiter:is_woken()
  return self._woken
end

--- Lets this task wait.
---@param seconds number
---@return boolean true
function M.sleep(seconds)
  if type(seconds) ~= "number" then error("sleep: number expected", 2) end
  M.waiter():wait(math.max(0, seconds))
  return true
end

--- pcall for functions that wait, on every Lua (5.1 can not wait inside its
--- own pcall).
---@param fn function
---@param ... any its arguments
---@return boolean ok
---@return any ... what fn returned, or its error
function M.pcall(fn, ...)
  local task = M.spawn(fn, ...)
  task._quiet = true
  local waiter = M.waiter()
  task._joiners = {waiter}
  waiter:wait()
  if task._state == "done" then
    return true, unpack(task._results, 1, task._results.n)
  end
  return false, task._error or task._results[2]
end

-- ---- running --------------------------------------------------------------

local function run_ready()
  while first <= last do
    local entry = ready[first]
    ready[first] = nil
    first = first + 1
    local task, values = entry[1], entry[2]
    if task._state == "waiting" or task._state == "ready" then
      resume(task, unpack(values, 1, values.n))
    end
  end
  first, last = 1, 0
end

-- Gives a record to whom it concerns. An error in there is parley's own or a
-- fault of a function that must not fail; it must not end the loop.
local function guarded(fn, ...)
  local ok, message = pcall(fn, ...)
  if not ok then error_hook(tostring(message)) end
end

-- Signals are watched only while run runs: elsewhere nobody would look.
local function watch()
  for _, number in ipairs(stop_signals) do M.loop():signal(number) end
end

local function unwatch()
  for _, number in ipairs(stop_signals) do M.loop():unsignal(number) end
end

local function dispatch(kind, handle, ...)
  if kind == "timer" then
    local fn = timers[handle]
    if fn then
      timers[handle] = nil
      timer_count = timer_count - 1
      guarded(fn)
    end
  elseif kind == "signal" then
    stopped_by = stopped_by or handle
    unwatch()
  elseif handle ~= nil and sinks[handle] then
    guarded(sinks[handle], kind, ...)
  elseif kind == "accept" then
    (...):abort() -- its listener was closed meanwhile
  end
  return kind ~= nil
end

-- Handles all records; true if there were any.
local function take_records()
  while dispatch(loop:next()) do run_ready() end
  run_ready()
end

--- Lets the tasks run, waits at most `timeout_ms` (-1: until something
--- happens) and handles what came. Woken tasks run before the next record is
--- taken, so that none of two packets in a row is missed.
---@param timeout_ms integer
function M.step(timeout_ms)
  run_ready()
  M.loop():step(timeout_ms)
  take_records()
end

--- True when a task could run now.
function M.has_ready()
  return first <= last
end

--- False when all tasks wait and nothing can wake them.
function M.is_alive()
  return first <= last or timer_count > 0 or sink_count > 0
end

-- Closes what is open, within |seconds|, and ends the tasks that are left.
local function shutdown(seconds)
  for object in pairs(closers) do guarded(object._shutdown, object, false) end
  local late = false
  local timer = M.timer(seconds, function() late = true end)
  while sink_count > 0 and not late do M.step(-1) end
  M.cancel_timer(timer)
  if sink_count > 0 then
    for object in pairs(closers) do guarded(object._shutdown, object, true) end
    local abort = M.timer(0.3, function() late = false end)
    while sink_count > 0 and late do M.step(-1) end
    M.cancel_timer(abort)
  end
  run_ready()
  for task in pairs(tasks) do task:cancel() end
  for id in pairs(timers) do M.cancel_timer(id) end
  ready, first, last = {}, 1, 0
end

--- Runs `main` as a task, and everything else, until it has returned. Then
--- connections that are still open are closed and other tasks end.
---@param main function
---@param ... any its arguments
---@return any what main returned; its error is raised
function M.run(main, ...)
  if type(main) ~= "function" then error("run: function expected", 2) end
  if running then error("parley.run: it is running already", 2) end
  running = true
  local task = M.spawn(main, ...)
  task._quiet = true
  watch()
  while not task._results and not stopped_by do
    run_ready()
    if task._results then break end
    if not M.is_alive() then
      task._error = "parley.run: all tasks wait and nothing can wake them"
      task:cancel()
      task._state = "failed"
      break
    end
    M.step(-1)
  end
  shutdown(M.close_seconds)
  unwatch()
  running = false
  if stopped_by then error("stopped by signal " .. stopped_by, 0) end
  if task._state == "failed" then
    error(task._results[3] == "ETASK" and task._results[2] or task._error, 0)
  end
  return unpack(task._results, 1, task._results.n)
end

--- How long connections may take to say good-bye when run ends, in seconds.
M.close_seconds = 1.2

--- True while parley.run runs.
function M.is_running()
  return running
end

--- From now on `run` ends at the first of these signals, as if main had
--- returned. A second signal has its usual effect: it ends the process.
---@param numbers integer[]
function M.stop_on_signals(numbers)
  stop_signals = numbers
end

--- The signal that came, or nil.
function M.stop_signal()
  return stopped_by
end

--- Closes everything; used by programs that end without parley.run's help.
function M.shutdown(seconds)
  shutdown(seconds or M.close_seconds)
end

--- Closes the loop itself. Another one is made when it is needed.
function M.reset()
  if loop then
    shutdown(0.2)
    loop:close()
    loop = nil
  end
end

return M
