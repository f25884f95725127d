-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley packets [-p PROTOCOL] [--dir DIR] [PATTERN]

Lists packets: direction, number, name, summary. PATTERN is part of a name, a
header or a realm, in any case, or a number.

  -p, --protocol NAME  default: nitro
  --revision NAME      numbers of another revision
  --dir c2s|s2c        one direction only

Exit: 0, 1 when there is no such packet, 2 for wrong arguments.]]

M.options = {
  ["-p"] = "--protocol", ["--protocol"] = "value", ["--revision"] = "value",
  ["--dir"] = "value",
}

local function fits(info, id, pattern)
  if not pattern then return true end
  if tonumber(pattern) then return id == tonumber(pattern) end
  pattern = pattern:lower()
  for _, text in ipairs {info.name, info.header or "", info.realm or ""} do
    if text:lower():find(pattern, 1, true) then return true end
  end
  return false
end

function M.run(opts, words)
  args.count(words, 0, 1)
  if opts.dir then shared.direction(opts.dir) end
  local schema = shared.schema(opts)
  local ids = shared.ids(schema, opts)
  local count = 0
  for _, packet in ipairs(schema:packets()) do
    local info = packet:info()
    local id = ids:id(packet)
    if (not opts.dir or opts.dir == info.dir) and fits(info, id, words[1]) then
      count = count + 1
      print(("%s %5s  %-42s %s"):format(info.dir, id or "-", info.name,
                                        info.summary or ""))
    end
  end
  if count > 0 then return 0 end
  return shared.fail("no packet fits '" .. tostring(words[1]) .. "'")
end

return M
