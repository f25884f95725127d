-- SPDX-License-Identifier: MIT
--
-- The catalog of a protocol whose packets are JSON: one page of Markdown with
-- the packets by package, each in its long form and as it is on the wire, and
-- the types and enums that they use.

local catalog = require "parley.emit.catalog"
local page = require "parley.page"
local reflect = require "parley.reflect"

local M = {}

local cell, anchor = catalog.cell, catalog.anchor

local function add(out, ...)
  for _, line in ipairs { ... } do out[#out + 1] = line end
end

-- ---- packages --------------------------------------------------------------

local function by_name(a, b)
  local x, y = a.name:lower(), b.name:lower()
  if x ~= y then return x < y end
  return a.name < b.name
end

-- The package |path|, and those around it, below |root|.
local function package_of(root, path)
  local at, title = root, ""
  for part in path:gmatch("[^.]+") do
    title = title .. part:sub(1, 1):upper() .. part:sub(2) .. " "
    if not at.by_name[part] then
      at.by_name[part] = { name = part, title = title .. "Packets",
                           by_name = {}, packages = {}, packets = {} }
      table.insert(at.packages, at.by_name[part])
    end
    at = at.by_name[part]
  end
  return at
end

local function sort_package(one)
  table.sort(one.packages, by_name)
  table.sort(one.packets, by_name)
  for _, inner in ipairs(one.packages) do sort_package(inner) end
end

--- The packets by package, as a tree: each package {name, title, packages,
--- packets}, each packet {name = last part, packet, model}. A class that goes
--- both ways stands once.
---@param schema userdata
---@return table root
function M.packages(schema)
  local root = { by_name = {}, packages = {}, packets = {} }
  for _, packet in ipairs(schema:packets()) do
    local model = page.of(schema, packet)
    if not model.info.both or model.info.dir == "c2s" then
      local path, name = model.info.name:match("^(.-)%.?([^.]+)$")
      table.insert(package_of(root, path).packets,
                   { name = name, packet = packet, model = model })
    end
  end
  sort_package(root)
  return root
end

-- Calls |fn| for each package, those inside of it after it.
local function each_package(one, fn)
  for _, inner in ipairs(one.packages) do
    fn(inner)
    each_package(inner, fn)
  end
end

local function add_contents(out, one, indent)
  for _, inner in ipairs(one.packages) do
    add(out, ("%s- [%s.](#%s)"):format(indent, inner.name, anchor(inner.title)))
    add_contents(out, inner, indent .. "    ")
  end
  for _, item in ipairs(one.packets) do
    add(out, ("%s- [%s](#%s)"):format(indent, item.name, anchor(item.name)))
  end
end

-- ---- layouts ---------------------------------------------------------------

local WORDS = {
  string = "string", uuid = "string", currency = "string", datetime = "number",
  i8 = "number", u8 = "number", i16 = "number", u16 = "number",
  i32 = "number", u32 = "number", i64 = "number", f32 = "number",
  f64 = "number", bool = "boolean", sbytes = "byte[]", any = "any",
  binary = "binary",
}

-- What the words leave out.
local KINDS = {
  uuid = "uuid", currency = "currency", datetime = "milliseconds since 1970",
  i64 = "64 bits", f32 = "32-bit float", f64 = "64-bit float",
}

local object

-- The text of a type; lines behind the first are indented. A record inside of
-- one of its own type has that type's name.
local function type_text(known, node, indent, short)
  local text
  if node.kind == "record" then
    text = known.open[node.named or 0] and node.named
           or object(known, node, indent, short)
  elseif node.kind == "list" or node.kind == "set" then
    text = ("[%s]"):format(type_text(known, node.of, indent, short))
  elseif node.kind == "map" then
    -- On the wire all names are strings.
    text = ("{ %s: %s }"):format(short and "string"
      or type_text(known, node.key, indent),
      type_text(known, node.of, indent, short))
  elseif node.kind == "one_of" then
    local types = {}
    for i, one in ipairs(node.one_of) do
      types[i] = type_text(known, one, indent, short)
    end
    text = table.concat(types, " | ")
  else
    text = WORDS[node.kind] or error("no word for " .. node.kind)
  end
  return node.nullable and text .. " | null" or text
end

-- What is to be said of a type beside its text.
local function kind_notes(node, notes)
  if node.kind == "map" then
    local key = {}
    kind_notes(node.key, key)
    if key[1] then notes[#notes + 1] = "by " .. table.concat(key, " or ") end
  elseif node.kind == "set" then
    notes[#notes + 1] = "none twice"
  end
  notes[#notes + 1] = node.enum or node.named or KINDS[node.kind]
  for _, one in ipairs(node.one_of or {}) do kind_notes(one, notes) end
  if node.of then kind_notes(node.of, notes) end
end

local function notes_of(node, short)
  local notes = {}
  if not short then kind_notes(node, notes) end
  notes[#notes + 1] = page.versions(node.since, node.until_version)
  if short then
    if node.also then
      notes[#notes + 1] = ('read as "%s" too'):format(
        node.also:gsub(",%s*", '", "'))
    end
  elseif node.doc then
    notes[#notes + 1] = node.doc:gsub("%s+", " ")
  end
  return table.concat(notes, "; ")
end

-- The members of a record; |short|: with the names on the wire.
local function members(known, nodes, indent, short)
  if #nodes == 0 then return "{}" end
  local lines = { "{" }
  for i, node in ipairs(nodes) do
    local text = ('%s  "%s": %s%s'):format(indent,
      short and node.wire or node.name,
      type_text(known, node, indent .. "  ", short), i < #nodes and "," or "")
    local notes = notes_of(node, short)
    if notes ~= "" then
      -- They stand where the member begins.
      local first, rest = text:match("^([^\n]*)(.*)$")
      text = first .. " // " .. notes .. rest
    end
    lines[#lines + 1] = text
  end
  lines[#lines + 1] = indent .. "}"
  return table.concat(lines, "\n")
end

function object(known, node, indent, short)
  local name = node.named or 0
  known.open[name] = node.named and true
  local text = members(known, node.record or known.types[node.named], indent,
                       short)
  known.open[name] = nil
  return text
end

--- The text of a layout.
---@param schema userdata
---@param nodes table
---@param short? boolean with the names on the wire
---@return string
function M.form(schema, nodes, short)
  return members({ types = reflect.of(schema).types, open = {} }, nodes, "",
                 short)
end

local function add_forms(out, schema, nodes)
  add(out, "", "```json", M.form(schema, nodes), "```", "",
      "#### Serialized Schema", "", "```json", M.form(schema, nodes, true),
      "```")
end

-- ---- sections --------------------------------------------------------------

-- Names of types, enums or packets with links to their sections.
local function links(names)
  local list = {}
  for i, name in ipairs(names) do
    local last = name:match("[^.]+$")
    list[i] = ("[%s](#%s)"):format(last, anchor(last))
  end
  return table.concat(list, ", ")
end

-- The types and enums that |nodes| use themselves, in order, each once.
local function used_in(nodes)
  local list, seen = {}, {}
  local function walk(node)
    local name = node.enum or node.named
    if name and not seen[name] then
      seen[name] = true
      list[#list + 1] = name
    end
    for _, one in ipairs(node.one_of or node.record or {}) do walk(one) end
    if node.key then walk(node.key) end
    if node.of then walk(node.of) end
  end
  for _, node in ipairs(nodes) do walk(node) end
  return list
end

local DIRECTIONS = { c2s = "client to server", s2c = "server to client" }

-- A line before each section but the first.
local function add_rule(out, i)
  if i > 1 then add(out, "", "---") end
end

local function add_packet(out, schema, item)
  local info, model = item.model.info, item.model
  add(out, "", "### " .. item.name, "", cell(info.summary), "",
      ("- Class: `%s`"):format(info.name),
      "- Direction: " .. (info.both and "both ways" or DIRECTIONS[info.dir]))
  local versions = page.versions(info.since, info["until"])
  if versions then add(out, "- Known: " .. versions) end
  for _, entry in ipairs(page.behaviour(info)) do
    add(out, ("- %s: %s"):format(entry[1], cell(entry[2])))
  end
  if #info.replies > 0 then add(out, "- Replies: " .. links(info.replies)) end
  local layout = item.packet:layout()
  local used = used_in(layout)
  if #used > 0 then add(out, "- Types: " .. links(used)) end
  if #model.status > 0 then
    add(out, "- Status: " .. table.concat(model.status, ", "))
  end
  if info.free then
    return add(out, "", "Its body is not known: any object.")
  end
  add_forms(out, schema, layout)
end

local function add_types(out, schema, types)
  add(out, "", "---", "", "## Types")
  for i, record in ipairs(types) do
    add_rule(out, i)
    add(out, "", "### " .. record.name)
    if record.doc then add(out, "", cell(record.doc)) end
    local used = used_in(record.fields)
    if #used > 0 then add(out, "", "- Types: " .. links(used)) end
    add_forms(out, schema, record.fields)
  end
end

local function add_enums(out, enums)
  add(out, "", "---", "", "## Enums")
  for i, enum in ipairs(enums) do
    add_rule(out, i)
    add(out, "", "### " .. enum.name, "")
    if enum.doc then add(out, cell(enum.doc), "") end
    if not enum.open then add(out, "Other values are refused.", "") end
    add(out, "| Value | Name | Description |", "| --- | --- | --- |")
    for _, value in ipairs(enum.values) do
      local notes = { page.versions(value.since) }
      if value.doc then notes[#notes + 1] = cell(value.doc) end
      add(out, ("| `%s` | `%s` | %s |"):format(
        enum.kind == "string" and (value.text or value.name)
          or ("%d"):format(value.number),
        value.name, table.concat(notes, "; ")))
    end
  end
end

local NOTES = [[
Packets of %s by package. The first block of each is the long form, which
programs see, the second what goes over the wire. A type in brackets is a list,
`{ string: T }` a map; a member that may be `null` is left out on the wire when
it is. Members without a mark are in every version, the others in those that
stand beside them; version %d is the one that is spoken unless another is asked
for.]]

local function sorted(list)
  table.sort(list, by_name)
  return list
end

--- The files of the catalog.
---@param schema userdata
---@param source string what the schema was made from
---@return table<string, string> files name to text
function M.files(schema, source)
  local info = schema:info()
  local root = M.packages(schema)
  local types, enums = sorted(schema:types()), sorted(schema:enums())
  local out = {
    ("<!-- Generated from %s. Do not edit by hand. -->"):format(source), "",
    "# Table of Contents", "",
  }
  add_contents(out, root, "")
  for _, group in ipairs { { "Types", types }, { "Enums", enums } } do
    add(out, ("- [%s](#%s)"):format(group[1], group[1]:lower()))
    for _, one in ipairs(group[2]) do
      add(out, ("    - [%s](#%s)"):format(one.name, anchor(one.name)))
    end
  end
  add(out, "", "---", "", NOTES:format(info.name, info.version or 1))
  each_package(root, function(one)
    add(out, "", "---", "", "## " .. one.title)
    for i, item in ipairs(one.packets) do
      add_rule(out, i)
      add_packet(out, schema, item)
    end
  end)
  add_types(out, schema, types)
  add_enums(out, enums)
  return { ["packets.md"] = table.concat(out, "\n") .. "\n" }
end

return M
