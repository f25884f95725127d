-- SPDX-License-Identifier: MIT
--
-- busted's output: what failed, and at the end a line with the counts.

local base = require "busted.outputHandlers.base"
local busted = require "busted"

local function describe(failure)
  local message = failure.message
  local text = type(message) == "string" and message
    or message == nil and "no message" or require("pl.pretty").write(message)
  local trace = failure.trace and failure.trace.traceback or ""
  local element = failure.element and failure.element.trace
  local where = element and ("%s:%d"):format(element.short_src or "?",
    element.currentline or 0) or ""
  return ("FAILED %s (%s)\n  %s%s"):format(failure.name or "?", where,
    text:gsub("\n", "\n  "), trace:gsub("\n", "\n  "))
end

return function()
  local handler = base()
  local slow = os.getenv("PARLEY_SLOW")

  handler.testEnd = function(element, _, status)
    if slow and element.duration and element.duration > 0.5 then
      print(("%6.2f s  %s"):format(element.duration, handler.getFullName(element)))
    end
    if status == "failure" then
      print(describe(handler.failures[#handler.failures]))
    elseif status == "error" then
      print(describe(handler.errors[#handler.errors]))
    end
    io.flush()
    return nil, true
  end

  handler.error = function(element)
    if element.descriptor ~= "it" then
      print(describe(handler.errors[#handler.errors]))
    end
    return nil, true
  end

  -- A test that does not run is a failure: nothing is left out quietly.
  handler.suiteEnd = function()
    print(("%d passed, %d failed"):format(handler.successesCount,
      handler.failuresCount + handler.errorsCount + handler.pendingsCount))
    io.flush()
    return nil, true
  end

  busted.subscribe({ "suite", "end" }, handler.suiteEnd)
  busted.subscribe({ "test", "end" }, handler.testEnd,
    { predicate = handler.cancelOnPending })
  busted.subscribe({ "error" }, handler.error)
  return handler
end
