-- SPDX-License-Identifier: MIT
--
-- spec.lua ROOT: prints the median milliseconds that loading a spec takes, and
-- the number of its packets.

local core = require "parley.core"
local read = require("parley.protocol").read_file

local RUNS = 15

local times, packets = {}, 0
for i = 1, RUNS do
  collectgarbage()
  local start = os.clock()
  local schema = assert(core.load_spec(arg[1], read))
  times[i] = (os.clock() - start) * 1e3
  packets = #schema:packets()
end
table.sort(times)
print(("%.1f %d"):format(times[(RUNS + 1) / 2], packets))
