-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local page = require "parley.page"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley packets [-p PROTOCOL] [--dir DIR] [PATTERN]

Lists packets: direction, number, name, summary; JSON packets have no number,
and one that goes both ways has both directions. PATTERN is part of a name, a
header or a realm, in any case, or a number.

  -p, --protocol NAME  or a spec's root file; default: nitro
  --revision NAME      numbers of another revision
  --dir c2s|s2c        one direction only
  --long               with header, realm, phase and since, tabs between
  --as-revision NAME   writes them as a revision file: names to numbers

Exit: 0, 1 when there is no such packet, 2 for wrong arguments.]]

M.options = {
  ["-p"] = "--protocol", ["--protocol"] = "value", ["--revision"] = "value",
  ["--dir"] = "value", ["--as-revision"] = "value",
  ["--long"] = "flag",
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

-- The packets in each direction as {name, id}, by name.
local function print_revision(name, listed)
  print("revision: " .. name)
  for _, dir in ipairs {"c2s", "s2c"} do
    table.sort(listed[dir], function(a, b) return a.info.name < b.info.name end)
    if #listed[dir] > 0 then print(dir .. ":") end
    for _, item in ipairs(listed[dir]) do
      print(("  %s: %d"):format(item.info.name, item.id))
    end
  end
end

local function print_list(listed)
  for _, item in ipairs(listed) do
    print(("%s %5s  %-42s %s"):format(item.info.dir, item.id or "-",
      item.info.name, item.info.summary or ""))
  end
end

-- JSON packets have no numbers, and what goes both ways is one packet; two
-- different ones may have the same name.
local function print_classes(schema, listed)
  local there, width = {}, 0
  for _, item in ipairs(listed) do
    there[item.info.dir .. item.info.name] = true
    width = math.max(width, #item.info.name)
  end
  for _, item in ipairs(listed) do
    local name, dir = item.info.name, item.info.dir
    local both = there["c2s" .. name] and there["s2c" .. name]
                 and page.twin(schema, item.packet)
    if there[dir .. name] then
      print(("%-7s  %s  %s"):format(both and "c2s s2c" or dir,
        name .. (" "):rep(width - #name), item.info.summary or ""))
    end
    if both then there["c2s" .. name], there["s2c" .. name] = nil, nil end
  end
end

-- The columns of the catalog.
local function print_long(listed)
  for _, item in ipairs(listed) do
    local info = item.info
    print(table.concat({info.dir, item.id or "-", info.header or "-", info.name,
                        info.realm or "-", info.phase or "-",
                        info.since or "-", info.summary or ""}, "\t"))
  end
end

function M.run(opts, words)
  args.count(words, 0, 1)
  if opts.dir then shared.direction(opts.dir) end
  local schema = shared.schema(opts)
  local ids = shared.ids(schema, opts)
  local listed = {c2s = {}, s2c = {}}
  for _, packet in ipairs(schema:packets()) do
    local info = packet:info()
    local id = ids:id(packet)
    if (not opts.dir or opts.dir == info.dir) and fits(info, id, words[1]) then
      local item = {info = info, id = id, packet = packet}
      listed[#listed + 1] = item
      if id then table.insert(listed[info.dir], item) end
    end
  end
  if opts["as-revision"] and schema:info().wire == "json" then
    args.usage("--as-revision is for protocols with fixed numbers")
  end
  if #listed == 0 then
    return shared.fail("no packet fits '" .. tostring(words[1]) .. "'")
  end
  if opts["as-revision"] then
    print_revision(opts["as-revision"], listed)
  elseif opts.long then
    print_long(listed)
  elseif schema:info().wire == "json" then
    print_classes(schema, listed)
  else
    print_list(listed)
  end
  return 0
end

return M
