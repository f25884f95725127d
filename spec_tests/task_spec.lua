-- SPDX-License-Identifier: MIT
local net = require "support.net"
local task = require "parley.task"

-- An `it` that runs as a task.
local function test(name, fn)
  it(name, function() net.run(fn) end)
end

describe("task.spawn", function()
  test("runs tasks beside each other, in the order they wait", function()
    local order = {}
    local function worker(name, seconds)
      order[#order + 1] = name .. " begins"
      task.sleep(seconds)
      order[#order + 1] = name .. " ends"
    end
    local a = task.spawn(worker, "a", 0.04)
    local b = task.spawn(worker, "b", 0.01)
    a:join()
    b:join()
    assert.same({"a begins", "b begins", "b ends", "a ends"}, order)
  end)

  test("refuses what is no function", function()
    assert.matches("function expected", net.raised(task.spawn, 3))
  end)

  test("lets a task yield to the others by itself", function()
    local steps = {}
    local a = task.spawn(function()
      for i = 1, 3 do
        steps[#steps + 1] = "a" .. i
        coroutine.yield()
      end
    end)
    local b = task.spawn(function()
      for i = 1, 3 do
        steps[#steps + 1] = "b" .. i
        coroutine.yield()
      end
    end)
    a:join()
    b:join()
    assert.same({"a1", "b1", "a2", "b2", "a3", "b3"}, steps)
  end)
end)

describe("task:join", function()
  test("gives what the function returned", function()
    local t = task.spawn(function() return 1, nil, "three" end)
    local a, b, c = t:join()
    assert.same({1, "three"}, {a, c})
    assert.is_nil(b)
    assert.equal("done", t:status())
    assert.equal(1, (t:join()))
  end)

  test("gives the error of a task that failed", function()
    local t = task.spawn(function() error("oops") end)
    local result, message, code = t:join()
    assert.is_nil(result)
    assert.matches("oops", message)
    assert.matches("stack traceback", message)
    assert.equal("ETASK", code)
  end)

  test("times out", function()
    local t = task.spawn(task.sleep, 60)
    local result, message, code = t:join(0.02)
    assert.is_nil(result)
    assert.equal("timed out", message)
    assert.equal("ETIMEOUT", code)
    t:cancel()
  end)
end)

describe("task:cancel", function()
  test("ends a task where it waits", function()
    local reached = false
    local t = task.spawn(function()
      task.sleep(60)
      reached = true
    end)
    task.sleep(0.01)
    t:cancel()
    local _, message, code = t:join()
    assert.equal("canceled", message)
    assert.equal("ECANCELED", code)
    assert.is_false(reached)
  end)

  test("ends a task before it begins, and itself", function()
    local reached = false
    local t = task.spawn(function() reached = true end)
    t:cancel()
    assert.equal("canceled", t:status())
    local own
    own = task.spawn(function()
      own:cancel()
      reached = true
    end)
    local _, _, code = own:join()
    assert.equal("ECANCELED", code)
    assert.is_false(reached)
  end)

  test("does nothing to a task that has ended", function()
    local t = task.spawn(function() return 7 end)
    t:join()
    t:cancel()
    assert.equal("done", t:status())
  end)
end)

describe("an error in a task", function()
  test("is reported with its traceback and ends nothing else", function()
    local seen
    task.on_error(function(message) seen = message end)
    task.spawn(function()
      task.sleep(0)
      error("broken")
    end)
    task.sleep(0.02)
    task.on_error(function(message) error(message) end)
    assert.matches("broken", seen)
    assert.matches("task_spec.lua", seen)
  end)

  test("is given to the function of the call", function()
    local got, where
    task.call(function() error("in a handler") end,
              function(message, context)
                got, where = message, context
              end, "here")
    assert.matches("in a handler", got)
    assert.equal("here", where)
  end)
end)

describe("task.pcall", function()
  test("may wait inside", function()
    local ok, a, b = task.pcall(function(x)
      task.sleep(0.01)
      return x, 2
    end, 1)
    assert.same({true, 1, 2}, {ok, a, b})
  end)

  test("gives the error itself", function()
    local problem = {}
    local ok, got = task.pcall(function()
      task.sleep(0)
      error(problem)
    end)
    assert.is_false(ok)
    assert.equal(problem, got)
  end)
end)

describe("a waiter", function()
  test("takes what it is woken with, and wakes once", function()
    local waiter = task.waiter()
    task.spawn(function()
      assert.is_true(waiter:wake("a", nil, "b"))
      assert.is_false(waiter:wake("late"))
    end)
    local a, b, c = waiter:wait(1)
    assert.same({"a", "b"}, {a, c})
    assert.is_nil(b)
  end)

  test("that was woken before returns at once", function()
    local waiter = task.waiter()
    waiter:wake(5)
    assert.equal(5, waiter:wait(0.01))
  end)
end)

describe("waiting", function()
  it("outside of tasks is an error", function()
    assert.matches("use parley.run", net.raised(task.sleep, 1))
  end)

  test("inside a coroutine of the program is an error", function()
    local co = coroutine.create(function() task.sleep(1) end)
    local ok, message = coroutine.resume(co)
    assert.is_false(ok)
    assert.matches("not a task", message)
  end)
end)

describe("task.run", function()
  it("returns what main returns", function()
    local a, b = task.run(function() return 1, "x" end)
    assert.same({1, "x"}, {a, b})
    task.reset()
  end)

  it("raises main's error with its traceback", function()
    local message = net.raised(task.run, function() error("main broke") end)
    assert.matches("main broke", message)
    assert.matches("stack traceback", message)
    task.reset()
  end)

  it("ends the tasks that are left", function()
    local left
    task.run(function()
      left = task.spawn(task.sleep, 60)
      task.sleep(0)
    end)
    assert.equal("canceled", left:status())
    assert.same({handles = 0, timers = 0, tasks = 0}, task.counts())
    task.reset()
  end)

  it("says so when nothing can wake anybody", function()
    local message = net.raised(task.run, function() task.waiter():wait() end)
    assert.matches("nothing can wake them", message)
    task.reset()
  end)

  test("does not run inside itself", function()
    assert.matches("running already", net.raised(task.run, function() end))
  end)
end)
