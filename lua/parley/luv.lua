-- SPDX-License-Identifier: MIT
--
-- parley inside a loop of luv, as Neovim and luvit have one: it runs whenever
-- its own descriptor, its timers or its tasks want it to, and never waits.

local task = require "parley.task"

local M = {}

local attached = false -- there is one loop of parley in a Lua

-- Runs parley's part, and finds out when it wants to run again.
local function turn(self)
  self.scheduled = false
  if not self.poll then return end
  task.step(0)
  self.poll:start("r", self.wanted)
end

-- Before luv waits: a task may have been started, a timer set.
local function before_waiting(self)
  if self.scheduled then return end
  if task.has_ready() then return self.wanted() end
  local ms = task.loop():timeout()
  if ms ~= self.armed then
    self.armed = ms
    if ms < 0 then self.timer:stop() else
      self.timer:start(ms, 0, self.wanted)
    end
  end
end

--- Lets parley run inside a loop of luv, in place of `parley.run`: tasks,
--- clients and servers work from then on, `parley.spawn` starts a task.
---@param uv table the module luv, `vim.loop` in Neovim
---@param schedule? fun(fn: function) calls a function later, where handlers
--- may do what they like: `vim.schedule` in Neovim; default: at once
---@return fun(seconds?: number) detach closes what is open, for at most so
--- many seconds (default 1.2, meanwhile the loop stands still), and lets go
--- of the loop
function M.attach(uv, schedule)
  if task.is_running() then error("parley.run is running", 2) end
  if attached then error("parley is attached to a loop already", 2) end
  local self = {armed = -1, scheduled = false}
  local function run() turn(self) end
  function self.wanted()
    if self.scheduled or not self.poll then return end
    self.scheduled = true
    self.poll:stop() -- it would go on calling until somebody reads
    self.armed = -1
    self.timer:stop()
    if schedule then schedule(run) else run() end
  end
  task.step(0)
  self.poll = uv.new_poll(task.loop():pollfd())
  self.timer = uv.new_timer()
  self.prepare = uv.new_prepare()
  attached = true
  self.poll:start("r", self.wanted)
  self.prepare:start(function() before_waiting(self) end)
  return function(seconds)
    if not self.poll then return end
    self.prepare:close()
    self.timer:close()
    self.poll:close()
    self.poll, attached = nil, false
    task.shutdown(seconds)
  end
end

return M
