-- SPDX-License-Identifier: MIT
--
-- The packet catalog as Markdown: an index, a page for each realm and
-- direction, and one with the enums.

local page = require "parley.page"

local M = {}

local TITLES = { c2s = "Client to Server", s2c = "Server to Client" }
local PAGES = { c2s = "Client Packets (c2s)", s2c = "Server Packets (s2c)" }

local function text_of(out) return table.concat(out, "\n") .. "\n" end

local function add(out, ...)
  for _, line in ipairs { ... } do out[#out + 1] = line end
end

-- Text as it may stand in a table's cell, or among other text.
local function cell(text)
  text = (text or ""):gsub("%s+", " "):gsub("|", "&#124;"):gsub("<", "&lt;")
  -- What stands between backquotes is shown as it is written.
  return (text:gsub("`[^`]*`", function(code)
    return (code:gsub("&lt;", "<"))
  end))
end

-- Where the packets of a realm are listed: by direction, or in one list for
-- JSON packets, of which some go both ways.
local LISTS = { "c2s", "s2c", "all" }

local function by_number(a, b)
  if a.info.id and b.info.id then return a.info.id < b.info.id end
  local x, y = a.info.name:lower(), b.info.name:lower()
  if x ~= y then return x < y end
  return a.info.dir < b.info.dir
end

-- The list that shows a packet; nil for one that its twin's page shows.
local function list_of(schema, model)
  if schema:info().wire ~= "json" then return model.info.dir end
  if not model.info.both or model.info.dir == "c2s" then return "all" end
end

-- The realms in order, each {name, stem, c2s = packets, s2c = packets, all =
-- packets}, the packets {info, model, packet} by number or name, where |model|
-- is the packet's page.
local function realms_of(schema)
  local list, by_name = {}, {}
  for _, realm in ipairs(schema:info().realms) do
    local one = { name = realm.name,
                  stem = realm.file:match("([%w_]+)%.yaml$") or realm.file,
                  c2s = {}, s2c = {}, all = {} }
    by_name[realm.name] = one
    list[#list + 1] = one
  end
  for _, packet in ipairs(schema:packets()) do
    local realm = packet:info().realm
    if realm then
      local model = page.of(schema, packet)
      local packets = by_name[realm][list_of(schema, model)]
      if packets then
        packets[#packets + 1] = { info = model.info, model = model,
                                  packet = packet }
      end
    end
  end
  for _, realm in ipairs(list) do
    for _, name in ipairs(LISTS) do table.sort(realm[name], by_number) end
  end
  return list
end

M.realms_of = realms_of
M.TITLES = TITLES
M.OTHER = { c2s = "s2c", s2c = "c2s" }

--- Where the pages of packets are: the list's name .. the packet's to path.
---@param realms table
---@param path_of fun(realm: table, dir: string): string
---@return table<string, string>
function M.places(realms, path_of)
  local where = {}
  for _, one in ipairs(M.pages(realms)) do
    for _, item in ipairs(one.realm[one.dir]) do
      where[one.dir .. item.info.name] = path_of(one.realm, one.dir)
    end
  end
  return where
end

--- Where the page of a reply is: a packet of the other direction, or else of the
--- same one.
function M.place_of_reply(where, dir, name)
  return where[M.OTHER[dir] .. name] or where[dir .. name]
         or where["all" .. name]
end

--- The pages of all realms and directions that have packets, in order: a list
--- of {realm, dir}, |dir| the name of the realm's list.
---@param realms table
---@return table
function M.pages(realms)
  local list = {}
  for _, realm in ipairs(realms) do
    for _, dir in ipairs(LISTS) do
      if #realm[dir] > 0 then
        list[#list + 1] = { realm = realm, dir = dir }
      end
    end
  end
  return list
end

--- How many packets there are each way: {c2s, s2c, all}, in `all` those that go
--- both ways once.
---@param realms table
---@return table<string, integer>
function M.totals(realms)
  local totals = { c2s = 0, s2c = 0, all = 0 }
  for _, realm in ipairs(realms) do
    for _, name in ipairs(LISTS) do
      for _, item in ipairs(realm[name]) do
        totals.all = totals.all + 1
        for dir in pairs(TITLES) do
          if item.info.both or item.info.dir == dir then
            totals[dir] = totals[dir] + 1
          end
        end
      end
    end
  end
  return totals
end

-- How Markdown readers make an anchor of a heading.
local function anchor(heading)
  return (heading:lower():gsub("[^%w_ -]", ""):gsub(" ", "-"))
end

M.cell = cell
M.anchor = anchor

--- Where a packet is on the page that has both directions: its name, or, where
--- two different packets have that, its direction too.
---@param schema userdata
---@param info table a page's
---@return string
function M.id_of(schema, info)
  local other = schema:info().wire == "json" and not info.both
                and schema:packet(info.name, M.OTHER[info.dir])
  return other and ("%s.%s"):format(info.dir, info.name) or info.name
end

local function packet_path(realm, dir) return realm.stem .. "." .. dir .. ".md" end

local function add_row(out, item, target, since)
  local info = item.info
  add(out, ("| %s | %s | [%s](%s#%s) | %s | %s |%s"):format(info.id or "",
    info.header or "", info.name, target, anchor(info.name),
    cell(info.summary), info.phase or "",
    since and (" %s |"):format(info.since or "") or ""))
end

-- ---- a packet --------------------------------------------------------------

local function add_fields(out, model)
  add(out, "", "Fields:", "")
  local any
  for _, line in ipairs(model.lines) do
    if line.name then
      if not any then
        add(out, "| Name | Type | Present | Description |",
            "| --- | --- | --- | --- |")
        any = true
      end
      local doc = {}
      if line.doc then doc[#doc + 1] = cell(line.doc) end
      if line.type_doc then doc[#doc + 1] = cell(line.type_doc) end
      if line.same_as then
        doc[#doc + 1] = ("fields as in `%s`"):format(line.same_as)
      end
      for _, mark in ipairs(line.marks) do doc[#doc + 1] = mark end
      local kind = cell(line.type)
      if line.enum then
        kind = kind:gsub(line.enum, function(name)
          return ("[%s](enums.md#%s)"):format(name, anchor(name))
        end)
      end
      add(out, ("| `%s` | %s | %s | %s |"):format(line.path, kind,
        line.when == "" and "always" or cell(line.when),
        table.concat(doc, "; ")))
    end
  end
  if not any then out[#out] = "This packet has no fields." end
end

-- Names of packets with links to their pages.
local function links(names, dir, where)
  local list = {}
  for i, name in ipairs(names) do
    list[i] = ("[%s](%s#%s)"):format(name, M.place_of_reply(where, dir, name),
                                     anchor(name))
  end
  return table.concat(list, ", ")
end

-- One line of what is known of it; a protocol of one's own may have less.
local function add_facts(out, ...)
  local facts = {}
  for i = 1, select("#", ...), 2 do
    local name, value = select(i, ...)
    if value then facts[#facts + 1] = name .. value end
  end
  if #facts > 0 then
    add(out, "- " .. table.concat(facts, ", "):gsub("^%l", string.upper))
  end
end

local function add_packet(out, item, where)
  local info, model = item.info, item.model
  add(out, "", "## " .. info.name, "", cell(info.summary), "")
  add_facts(out, "header: ", info.header and ("`%s`"):format(info.header),
            "number ", info.id)
  add_facts(out, "phase: ", info.phase, "since ", info.since)
  if model.named then
    add(out, ("- Body: type %s"):format(model.named))
  end
  if #model.status > 0 then
    add(out, "- Status: " .. table.concat(model.status, ", "))
  end
  add_fields(out, model)
  if #model.lines > 0 then
    add(out, "", "Layout:", "", "```text")
    for _, line in ipairs(page.tree(model)) do add(out, line) end
    add(out, "```")
  end
  local behaviour = page.behaviour(info)
  if #behaviour + #info.replies > 0 then add(out, "", "Behaviour:", "") end
  for _, entry in ipairs(behaviour) do
    add(out, ("- %s: %s"):format(entry[1], cell(entry[2])))
  end
  if #info.replies > 0 then
    add(out, "- Replies: " .. links(info.replies, info.dir, where))
  end
  if model.example then
    add(out, "", "Example:", "", "```text")
    for _, line in ipairs(page.bytes(model)) do add(out, line) end
    add(out, "```", "", "```lua", page.lua(model), "```")
  end
end

-- ---- pages -----------------------------------------------------------------

local function realm_page(realm, dir, source, where)
  local out = {
    "# " .. PAGES[dir], "",
    ("Generated from %s. Do not edit by hand."):format(source), "",
    "- Realm: " .. realm.name, ("- Total packets: %d"):format(#realm[dir]), "",
    "[All packets](packet-catalog.md), [enums](enums.md)", "",
    "| ID | Header | Packet | Summary | Phase | Since |",
    "| ---: | --- | --- | --- | --- | --- |",
  }
  for _, item in ipairs(realm[dir]) do add_row(out, item, "", true) end
  for _, item in ipairs(realm[dir]) do add_packet(out, item, where) end
  return text_of(out)
end

local function index_page(realms, source)
  local count = M.totals(realms)
  local out = {
    "# Packet catalog", "",
    ("Generated from %s. Do not edit by hand."):format(source), "",
    ("Total packets: %d (%d c2s, %d s2c)"):format(count.c2s + count.s2c,
      count.c2s, count.s2c), "",
    "[The values of enums](enums.md)",
  }
  for _, realm in ipairs(realms) do
    add(out, "", "## " .. realm.name)
    for _, dir in ipairs { "c2s", "s2c" } do
      if #realm[dir] > 0 then
        add(out, "", ("### %s (%d)"):format(TITLES[dir], #realm[dir]), "",
            "| ID | Header | Packet | Summary | Phase |",
            "| ---: | --- | --- | --- | --- |")
        for _, item in ipairs(realm[dir]) do
          add_row(out, item, packet_path(realm, dir))
        end
      end
    end
  end
  return text_of(out)
end

local function enums_page(schema, source)
  local out = { "# Enums", "",
    ("Generated from %s. Do not edit by hand."):format(source), "",
    "[All packets](packet-catalog.md)" }
  local enums = schema:enums()
  table.sort(enums, function(a, b) return a.name < b.name end)
  for _, enum in ipairs(enums) do
    add(out, "", "## " .. enum.name, "")
    if enum.doc then add(out, cell(enum.doc), "") end
    if not enum.open then add(out, "Other values are refused.", "") end
    add(out, "| Value | Name | Description |", "| ---: | --- | --- |")
    for _, value in ipairs(enum.values) do
      add(out, ("| %s | `%s` | %s |"):format(
        enum.kind == "string" and ("`%s`"):format(value.text or value.name)
          or ("%d"):format(value.number),
        value.name, value.doc and cell(value.doc) or ""))
    end
  end
  return text_of(out)
end

--- The files of the catalog.
---@param schema userdata
---@param source string what the schema was made from
---@return table<string, string> files name to text
function M.files(schema, source)
  local realms = realms_of(schema)
  local where = M.places(realms, packet_path)
  local files = { ["packet-catalog.md"] = index_page(realms, source),
                  ["enums.md"] = enums_page(schema, source) }
  for _, one in ipairs(M.pages(realms)) do
    files[packet_path(one.realm, one.dir)] = realm_page(one.realm, one.dir,
                                                        source, where)
  end
  return files
end

return M
