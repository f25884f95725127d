-- SPDX-License-Identifier: MIT
--
-- The catalog of a protocol whose packets are events: a page with the events
-- by realm, each name once with what it means either way, and a page with the
-- types that their arguments have.

local catalog = require "parley.emit.catalog"
local page = require "parley.page"
local reflect = require "parley.reflect"

local M = {}

local cell, anchor = catalog.cell, catalog.anchor

local function add(out, ...)
  for _, line in ipairs { ... } do out[#out + 1] = line end
end

-- ---- types as text ---------------------------------------------------------

local WORDS = {
  string = "string", uuid = "string", currency = "string", datetime = "number",
  i8 = "number", u8 = "number", i16 = "number", u16 = "number",
  i32 = "number", u32 = "number", i64 = "number", f32 = "number",
  f64 = "number", bool = "boolean", sbytes = "number[]", any = "any",
  binary = "binary",
}

local members

-- The text of a type; lines behind the first are indented.
local function type_text(known, node, indent)
  local text
  if node.enum and node.kind == "string" then
    local values = {}
    for i, value in ipairs(known.enums[node.enum].values) do
      values[i] = ('"%s"'):format(value.text or value.name)
    end
    text = table.concat(values, " | ")
  elseif node.kind == "record" then
    text = node.named or members(known, node.record, indent)
  elseif node.of and node.kind ~= "map" then
    local of = type_text(known, node.of, indent)
    text = (of:find(" | ", 1, true) and "(%s)[]" or "%s[]"):format(of)
  elseif node.kind == "map" then
    text = ("{ [%s]: %s }"):format(type_text(known, node.key, indent),
                                   type_text(known, node.of, indent))
  elseif node.kind == "one_of" then
    local types = {}
    for i, one in ipairs(node.one_of) do
      types[i] = type_text(known, one, indent)
    end
    text = table.concat(types, " | ")
  else
    text = WORDS[node.kind] or error("no word for " .. node.kind)
  end
  return node.nullable and text .. " | null" or text
end

-- A member's line, without a comma if it is the last one.
local function member(known, node, indent, last)
  local text = ("%s\t%s: %s%s"):format(indent, node.wire or node.name,
    type_text(known, node, indent .. "\t"), last and "" or ",")
  local notes = { page.versions(node.since, node.until_version) }
  if node.doc then table.insert(notes, 1, (node.doc:gsub("%s+", " "))) end
  if #notes == 0 then return text end
  -- They stand where the member begins.
  local first, rest = text:match("^([^\n]*)(.*)$")
  return ("%s // %s%s"):format(first, table.concat(notes, "; "), rest)
end

-- The members of a record: those that must be there, then the others.
function members(known, nodes, indent)
  local lines, sorted, needed = { "{" }, {}, 0
  for _, optional in ipairs { false, true } do
    for _, node in ipairs(nodes) do
      if (node.optional or false) == optional then
        sorted[#sorted + 1] = node
      end
    end
    if not optional then needed = #sorted end
  end
  for i, node in ipairs(sorted) do
    if i == needed + 1 then
      lines[#lines + 1] = indent .. (needed > 0
        and "\t// all properties below are optional"
        or "\t// all properties are optional")
    end
    lines[#lines + 1] = member(known, node, indent, i == #sorted)
  end
  lines[#lines + 1] = indent .. "}"
  return table.concat(lines, "\n")
end

--- The text of a record's members.
---@param schema userdata
---@param nodes table a layout
---@return string
function M.form(schema, nodes)
  return members(reflect.of(schema), nodes, "")
end

-- ---- events ----------------------------------------------------------------

--- The events of each realm in the order of the spec: a list of {name, events},
--- each event {name, c2s = model, s2c = model}, of which one may be missing.
---@param schema userdata
---@return table realms
function M.realms(schema)
  local list, by_realm, by_name = {}, {}, {}
  for _, realm in ipairs(schema:info().realms) do
    list[#list + 1] = { name = realm.name, events = {} }
    by_realm[realm.name] = list[#list]
  end
  for _, packet in ipairs(schema:packets()) do
    local model = page.of(schema, packet)
    local info = model.info
    if not by_name[info.name] then
      by_name[info.name] = { name = info.name }
      table.insert(by_realm[info.realm].events, by_name[info.name])
    end
    model.layout = packet:layout()
    by_name[info.name][info.dir] = model
  end
  return list
end

local function type_link(name)
  return ("[%s](types.md#%s)"):format(name, anchor(name))
end

-- Types that a layout names, in order, each once.
local function used_in(nodes)
  local list, seen = {}, {}
  local function walk(node)
    if node.named and not seen[node.named] then
      seen[node.named] = true
      list[#list + 1] = type_link(node.named)
    end
    for _, one in ipairs(node.one_of or node.record or {}) do walk(one) end
    if node.key then walk(node.key) end
    if node.of then walk(node.of) end
  end
  for _, node in ipairs(nodes) do walk(node) end
  return table.concat(list, ", ")
end

local PEERS = { c2s = "server", s2c = "client" }

-- "Asks for it." as "asks for it."
local function lower(text) return text:sub(1, 1):lower() .. text:sub(2) end

-- An argument in words: its name, type and description.
local function argument(known, node)
  local text = ("`%s`"):format(node.name)
  if node.record then
    text = text .. ", an object of the following schema"
  elseif node.named then
    text = text .. ", a " .. type_link(node.named)
  elseif node.of and node.of.named then
    text = ("%s, a list of %s (`%s`)"):format(text, type_link(node.of.named),
      type_text(known, node, ""))
  else
    text = ("%s (`%s`)"):format(text, type_text(known, node, ""))
  end
  local notes = { page.versions(node.since, node.until_version) }
  if node.doc then table.insert(notes, 1, cell(node.doc)) end
  if node.optional then notes[#notes + 1] = "may be left out" end
  return #notes > 0 and ("%s: %s"):format(text, table.concat(notes, "; "))
         or text
end

local function add_arguments(out, schema, model)
  local known = reflect.of(schema)
  if #model.layout == 0 then
    out[#out] = out[#out] .. " No arguments."
    return
  end
  if #model.layout == 1 then
    out[#out] = ("%s The argument is %s%s"):format(out[#out],
      argument(known, model.layout[1]), model.layout[1].record and ":" or ".")
  else
    out[#out] = out[#out] .. " The arguments are:"
    add(out, "")
    for i, node in ipairs(model.layout) do
      add(out, ("%d. %s"):format(i, argument(known, node)))
    end
  end
  for _, node in ipairs(model.layout) do
    if node.record then
      add(out, "", "```json", M.form(schema, node.record), "```")
    end
  end
end

local function add_direction(out, schema, model)
  local info = model.info
  add(out, ("When sent to the %s, %s"):format(
    info.both and "server or the client" or PEERS[info.dir],
    lower(cell(info.summary))))
  add_arguments(out, schema, model)
  add(out, "")
  for _, entry in ipairs(page.behaviour(info)) do
    add(out, ("- %s: %s"):format(entry[1], cell(entry[2])))
  end
  local replies = {}
  for i, name in ipairs(info.replies) do
    replies[i] = ("[`%s`](#%s)"):format(name, anchor(name))
  end
  if #replies > 0 then
    add(out, "- Answer: " .. table.concat(replies, ", "))
  end
  local records = {}
  for _, node in ipairs(model.layout) do
    if node.record then records[#records + 1] = node end
  end
  local used = used_in(records)
  if used ~= "" then add(out, "- Types: " .. used) end
  local versions = page.versions(info.since, info["until"])
  if versions then add(out, "- Known: " .. versions) end
  if #model.status > 0 then
    add(out, "- Status: " .. table.concat(model.status, ", "))
  end
  if out[#out] == "" then out[#out] = nil end
end

local function add_event(out, schema, event)
  add(out, "", ("#### `%s`"):format(event.name))
  local begun
  for _, dir in ipairs { "c2s", "s2c" } do
    local model = event[dir]
    if model and not (begun and model.info.both) then
      if begun then add(out, "") end
      add_direction(out, schema, model)
      begun = true
    end
  end
end

-- ---- pages -----------------------------------------------------------------

local EVENTS = [[
The events of `%s`, in both directions. On the wire an event is a JSON
array, its name and then its arguments, which have names for programs only. The
[types](types.md) are on a page of their own. Version %d is the one that is
spoken unless another is asked for.]]

local TYPES = [[
The types that the [events](packets.md) of `%s` have in their arguments.]]

local function head(source, text)
  return {
    ("<!-- Generated from %s. Do not edit by hand. -->"):format(source), "",
    text,
  }
end

local function events_page(schema, source)
  local info = schema:info()
  local out = head(source, EVENTS:format(info.name, info.version or 1))
  for i, realm in ipairs(M.realms(schema)) do
    -- The first one is the introduction.
    if i > 1 then add(out, "", "# " .. realm.name) end
    for _, event in ipairs(realm.events) do add_event(out, schema, event) end
  end
  return table.concat(out, "\n") .. "\n"
end

local function types_page(schema, source)
  local out = head(source, TYPES:format(schema:info().name))
  for _, record in ipairs(schema:types()) do
    add(out, "", "#### " .. record.name)
    if record.doc then add(out, cell(record.doc)) end
    local used = used_in(record.fields)
    if used ~= "" then add(out, "", "Types: " .. used) end
    add(out, "", "```json", M.form(schema, record.fields), "```")
  end
  for _, enum in ipairs(schema:enums()) do
    add(out, "", "#### " .. enum.name)
    if enum.doc then add(out, cell(enum.doc)) end
    add(out, "", "| Value | Description |", "| --- | --- |")
    for _, value in ipairs(enum.values) do
      local notes = { page.versions(value.since) }
      if value.doc then notes[#notes + 1] = cell(value.doc) end
      add(out, ("| `%s` | %s |"):format(enum.kind == "string"
        and ('"%s"'):format(value.text or value.name)
        or ("%d"):format(value.number), table.concat(notes, "; ")))
    end
  end
  return table.concat(out, "\n") .. "\n"
end

--- The files of the catalog.
---@param schema userdata
---@param source string what the schema was made from
---@return table<string, string> files name to text
function M.files(schema, source)
  return { ["packets.md"] = events_page(schema, source),
           ["types.md"] = types_page(schema, source) }
end

return M
