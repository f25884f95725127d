-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley packet [-p PROTOCOL] [--dir DIR] NAME

Shows what is known about a packet. NAME is its name, header or number; if
there are two of that name, one each way, both are shown.

  -p, --protocol NAME  default: nitro
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

local function type_text(node)
  if node.enum then return node.enum end
  if node.named then return node.named end
  if node.kind == "list" then
    local count = node.count == "field" and "counted by " .. node.counted_by
                  or node.count == "rest" and "to the end" or
                  node.count ~= "i32" and node.count .. " count" or nil
    return "list of " .. (node.of.kind == "record" and not node.of.named and
                          "records" or type_text(node.of)) ..
           (count and " (" .. count .. ")" or "")
  end
  return node.kind
end

local used -- named types met on the page, in order

local function note(node)
  if node.enum or node.named then
    local name = node.enum or node.named
    if not used[name] then
      used[name] = true
      used[#used + 1] = name
    end
  end
  if node.of then note(node.of) end
end

local show_nodes

local function show_field(node, indent)
  note(node)
  local marks = {}
  if node.secret then marks[#marks + 1] = "secret" end
  if node.optional then marks[#marks + 1] = "may be missing" end
  if node.default ~= nil then
    marks[#marks + 1] = "default " .. (type(node.default) == "string" and
      ("%q"):format(node.default) or tostring(node.default))
  end
  if node.count_of then marks[#marks + 1] = "counts " .. node.count_of end
  local head = ("%s%s: %s%s"):format(indent, node.name, type_text(node),
    #marks > 0 and " (" .. table.concat(marks, ", ") .. ")" or "")
  if node.doc and #head + #node.doc + 4 <= WIDTH then
    print(head .. " -- " .. node.doc)
  else
    print(head)
    if node.doc then print(wrap(node.doc, indent .. "    -- ")) end
  end
  local inner = node.record or node.of and node.of.record
  if inner then show_nodes(inner, indent .. "  ") end
end

-- A block; one that is all of an "otherwise" stands beside it.
local function show_block(node, indent, otherwise)
  local condition = node.cond and "if " .. node.cond or "if bytes are left"
  print(indent .. otherwise .. condition .. ":")
  show_nodes(node.fields, indent .. "  ")
  local rest = node.otherwise
  if not rest then return end
  if #rest == 1 and rest[1].block and rest[1].block ~= "error" then
    show_block(rest[1], indent, "otherwise, ")
  else
    print(indent .. "otherwise:")
    show_nodes(rest, indent .. "  ")
  end
end

function show_nodes(nodes, indent)
  for _, node in ipairs(nodes) do
    if node.block == "error" then
      print(indent .. "the packet is refused")
    elseif node.block then
      show_block(node, indent, "")
    else
      show_field(node, indent)
    end
  end
end

-- The types that the page has named, and those that they name.
local function show_types(schema)
  local types, enums = {}, {}
  for _, entry in ipairs(schema:types()) do types[entry.name] = entry end
  for _, entry in ipairs(schema:enums()) do enums[entry.name] = entry end
  local i = 1
  while used[i] do
    local name = used[i]
    print(("\n%s%s"):format(name, (types[name] or enums[name]).doc and
      " -- " .. (types[name] or enums[name]).doc or ""))
    if types[name] then
      show_nodes(types[name].fields, "  ")
    else
      for _, value in ipairs(enums[name].values) do
        print(("  %s: %s%s"):format(value.name,
          value.text or tostring(value.number),
          value.doc and " -- " .. value.doc or ""))
      end
    end
    i = i + 1
  end
end

local function show(packet, id)
  local info = packet:info()
  print(("%s %s  %s  (number %s)"):format(info.dir, info.name,
    info.header or "", id or "none"))
  local line = {}
  if info.realm then line[#line + 1] = info.realm end
  if info.phase then line[#line + 1] = "phase " .. info.phase end
  if info.since then line[#line + 1] = "since " .. info.since end
  if info.unverified then line[#line + 1] = "layout not verified" end
  print(table.concat(line, ", "))
  if info.summary then print("\n" .. wrap(info.summary, "")) end
  local client = info.dir == "c2s"
  for _, entry in ipairs {
    {client and "Client" or "Server", info.sender},
    {client and "Server" or "Client", info.receiver},
    {"Notes", info.notes},
    {"Replies", #info.replies > 0 and table.concat(info.replies, ", ")},
  } do
    if entry[2] then print("\n" .. wrap(entry[1] .. ": " .. entry[2], "")) end
  end
  local layout, named = packet:layout()
  print("\nFields" .. (named and " (" .. named .. ")" or "") ..
        (#layout == 0 and ": none" or ":"))
  show_nodes(layout, "  ")
end

function M.run(opts, words)
  args.count(words, 1, 1, "NAME")
  local schema = shared.schema(opts)
  local ids = shared.ids(schema, opts)
  local dirs = opts.dir and {shared.direction(opts.dir)} or {"c2s", "s2c"}
  local found, problem = 0, nil
  used = {}
  for _, dir in ipairs(dirs) do
    local packet, message = shared.packet(schema, ids, dir, words[1])
    if packet then
      if found > 0 then print("\n" .. ("-"):rep(WIDTH) .. "\n") end
      found = found + 1
      show(packet, ids:id(packet))
    elseif not problem or not problem:find("did you mean", 1, true) then
      problem = message
    end
  end
  if found == 0 then return shared.fail(problem) end
  show_types(schema)
  return 0
end

return M
