-- SPDX-License-Identifier: MIT
--
-- Programs that run beside a test.

local M = {}

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
