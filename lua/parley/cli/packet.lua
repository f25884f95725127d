-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local page = require "parley.page"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley packet [-p PROTOCOL] [--dir DIR] NAME

Shows what is known about a packet, as the catalog does. NAME is its name, header or number; if
there are two of that name, one each way, both are shown. A class of JSON
packets that goes both ways is shown once; an event's values are arguments.

  -p, --protocol NAME  or a spec's root file; default: nitro
  --revision NAME      numbers of another revision
  --dir c2s|s2c        one direction only

Exit: 0, 1 when there is no such packet, 2 for wrong arguments.]]

M.options = {
  ["-p"] = "--protocol", ["--protocol"] = "value", ["--revision"] = "value",
  ["--dir"] = "value",
}

local WIDTH = 78

-- Words in lines, indented.
local function wrap(text, indent)
  local lines, line = {}, ""
  for word in text:gmatch("%S+") do
    if line ~= "" and #indent + #line + 1 + #word > WIDTH then
      lines[#lines + 1] = indent .. line
      line = word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = indent .. line
  return table.concat(lines, "\n")
end

local function show_line(line)
  local indent = ("  "):rep(line.depth + 1)
  if line.block then return print(indent .. line.block) end
  local marks = { line.wire and ('"%s" on the wire'):format(line.wire) }
  for _, mark in ipairs(line.marks) do marks[#marks + 1] = mark end
  if line.same_as then marks[#marks + 1] = "as in " .. line.same_as end
  local head = ("%s%s: %s%s"):format(indent, line.name, line.type,
    #marks > 0 and " (" .. table.concat(marks, ", ") .. ")" or "")
  if line.doc and #head + #line.doc + 4 <= WIDTH then
    print(head .. " -- " .. line.doc)
  else
    print(head)
    if line.doc then print(wrap(line.doc, indent .. "    -- ")) end
  end
end

-- The values of the enums that the pages have named.
local function show_enums(schema, used)
  for _, enum in ipairs(schema:enums()) do
    if used[enum.name] then
      print("\n" .. enum.name .. (enum.doc and " -- " .. enum.doc or ""))
      for _, value in ipairs(enum.values) do
        local versions = page.versions(value.since)
        print(("  %s: %s%s%s"):format(value.name,
          value.text or tostring(value.number),
          versions and (" (%s)"):format(versions) or "",
          value.doc and " -- " .. value.doc or ""))
      end
    end
  end
end

-- JSON packets have neither a header nor a number that is always theirs.
local function show_head(schema, info, id)
  local json = schema:info().wire == "json"
  local line = {}
  if info.realm then line[#line + 1] = info.realm end
  if info.phase then line[#line + 1] = "phase " .. info.phase end
  if json then
    print(("%s %s"):format(info.both and "c2s, s2c" or info.dir, info.name))
    line[#line + 1] = page.versions(info.since, info["until"])
  else
    print(("%s %s  %s  (number %s)"):format(info.dir, info.name,
      info.header or "", id or "none"))
    if info.since then line[#line + 1] = "since " .. info.since end
  end
  print(table.concat(line, ", "))
end

local function show(schema, packet, id)
  local model = page.of(schema, packet)
  local info = model.info
  show_head(schema, info, id)
  if #model.status > 0 then
    print("Status: " .. table.concat(model.status, ", "))
  end
  if info.summary then print("\n" .. wrap(info.summary, "")) end
  local behaviour = page.behaviour(info)
  if #info.replies > 0 then
    behaviour[#behaviour + 1] = { "Replies",
                                  table.concat(info.replies, ", ") }
  end
  for _, entry in ipairs(behaviour) do
    print("\n" .. wrap(entry[1] .. ": " .. entry[2], ""))
  end
  print("\n" .. page.values_name(info):gsub("^%l", string.upper) ..
        (model.named and " (" .. model.named .. ")" or "") ..
        (#model.lines > 0 and ":" or info.free and ": not known" or ": none"))
  for _, one in ipairs(model.lines) do show_line(one) end
  if model.example then
    print("\nExample:")
    for _, text in ipairs(page.bytes(model)) do print("  " .. text) end
    print("\n  " .. page.lua(model):gsub("\n", "\n  "))
  end
  return model
end

function M.run(opts, words)
  args.count(words, 1, 1, "NAME")
  local schema = shared.schema(opts)
  local ids = shared.ids(schema, opts)
  local dirs = opts.dir and {shared.direction(opts.dir)} or {"c2s", "s2c"}
  local found, problem, used, both = 0, nil, {}, false
  for _, dir in ipairs(dirs) do
    local packet, message = shared.packet(schema, ids, dir, words[1])
    if both then
      break
    elseif packet then
      if found > 0 then print("\n" .. ("-"):rep(WIDTH) .. "\n") end
      found = found + 1
      local model = show(schema, packet, ids:id(packet))
      for _, enum in ipairs(model.enums) do used[enum] = true end
      both = model.info.both
    elseif not problem or not problem:find("did you mean", 1, true) then
      problem = message
    end
  end
  if found == 0 then return shared.fail(problem) end
  show_enums(schema, used)
  return 0
end

return M
