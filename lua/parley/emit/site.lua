-- SPDX-License-Identifier: MIT
--
-- The packet catalog as a static site that works from disk: a first page with
-- the protocols, and for each, in a folder of its own, an index, a page for
-- each realm and direction, one with the enums, and a search. A realm of JSON
-- packets has one page.

local catalog = require "parley.emit.catalog"
local overview = require "parley.emit.overview"
local page = require "parley.page"

local M = {}

local function text_of(out) return table.concat(out, "\n") .. "\n" end

local function add(out, ...)
  for _, line in ipairs { ... } do out[#out + 1] = line end
end

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;",
                   ['"'] = "&quot;" }

local function escape(text) return (text:gsub('[&<>"]', ENTITIES)) end

-- Prose, with what stands between backquotes as code.
local function prose(text)
  return (escape(text):gsub("`([^`]+)`", "<code>%1</code>"))
end

local function page_path(realm, dir)
  return realm.stem .. (dir == "all" and "" or "." .. dir) .. ".html"
end

-- Titles of lists.
local function title_of(realm, dir)
  return dir == "all" and realm.name
         or ("%s, %s"):format(realm.name, catalog.TITLES[dir])
end

-- What to show a packet's directions with.
local function badges(info)
  local list = {}
  for _, dir in ipairs(info.both and { "c2s", "s2c" } or { info.dir }) do
    list[#list + 1] = ('<span class="%s">%s</span>'):format(dir, dir)
  end
  return table.concat(list, " ")
end

-- |up|: the way to the folder of the style.
local function add_start(out, title, up)
  add(out, "<!doctype html>", '<html lang="en">', "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      ("<title>%s</title>"):format(escape(title)),
      ('<link rel="stylesheet" href="%ssite.css">'):format(up), "</head>",
      "<body>", "<header><div>")
end

local function add_head(out, title, protocol)
  add_start(out, title, "../")
  add(out, ('<a class="home" href="index.html">%s packets</a>'):format(protocol),
      '<a href="enums.html">enums</a>',
      '<a href="../index.html">protocols</a>',
      '<div class="search"><input id="search" type="search" autocomplete="off" '
        .. 'aria-label="Search packets" '
        .. 'placeholder="name, header, number or field"><ul id="hits"></ul></div>',
      "</div></header>", "<main>")
end

local function add_foot(out)
  add(out, "</main>", '<script src="index.js"></script>',
      '<script src="../site.js"></script>', "</body>", "</html>")
end

-- ---- a packet --------------------------------------------------------------

local function type_cell(line)
  local text = escape(line.type)
  if line.enum then
    text = text:gsub(line.enum, function(name)
      return ('<a href="enums.html#%s">%s</a>'):format(name, name)
    end)
  end
  return text
end

local HEADS = {
  binary = "<thead><tr><th>Name</th><th>Type</th><th>Present</th>"
    .. "<th>Description</th></tr></thead><tbody>",
  json = "<thead><tr><th>Name</th><th>Type</th><th>On the wire</th>"
    .. "<th>Description</th></tr></thead><tbody>",
}

-- The third column: when the field is there, or its name on the wire, where
-- arguments have none.
local function third_cell(line, wire, args)
  if args and line.depth == 0 then return "argument" end
  if wire == "json" then
    return ("<code>%s</code>"):format(escape(line.wire or line.name))
  end
  return line.when == "" and "always" or escape(line.when)
end

local function add_fields(out, model, wire)
  if #model.lines == 0 then
    return add(out, ('<p class="dim">%s</p>'):format(model.info.free
      and "The body is not known."
      or ("This packet has no %s."):format(page.values_name(model.info))))
  end
  local name = page.values_name(model.info)
  add(out, ("<h3>%s</h3>"):format(name:gsub("^%l", string.upper)),
      '<div class="wide"><table class="fields">',
      HEADS[wire])
  for _, line in ipairs(model.lines) do
    if line.name then
      local doc = {}
      if line.doc then doc[#doc + 1] = prose(line.doc) end
      if line.type_doc then doc[#doc + 1] = prose(line.type_doc) end
      if line.same_as then
        doc[#doc + 1] = ("fields as in <code>%s</code>"):format(line.same_as)
      end
      for _, mark in ipairs(line.marks) do doc[#doc + 1] = escape(mark) end
      add(out, ("<tr><td><code>%s</code></td><td>%s</td>"
          .. '<td class="dim">%s</td><td>%s</td></tr>'):format(
        escape(line.path), type_cell(line), third_cell(line, wire, model.info.args),
        table.concat(doc, "; ")))
    end
  end
  add(out, "</tbody></table></div>")
end

local function add_pre(out, lines)
  add(out, "<pre>" .. escape(table.concat(lines, "\n")) .. "</pre>")
end

local function facts_of(info, model)
  local list = {}
  if info.header then
    list[1] = ("<code>%s</code>, number %d"):format(info.header, info.id)
    list[2] = ("phase %s, since %s"):format(info.phase, info.since)
  else
    list[1] = page.versions(info.since, info["until"])
  end
  if model.named then list[#list + 1] = ("body is a %s"):format(model.named) end
  if #model.status > 0 then
    list[#list + 1] = escape(table.concat(model.status, ", "))
  end
  return table.concat(list, "; ")
end

local function add_layout(out, schema, item)
  if #item.model.lines == 0 then return end
  if schema:info().wire ~= "json" then
    add(out, "<h3>Layout</h3>")
    return add_pre(out, page.tree(item.model))
  end
  local layout = item.packet:layout()
  add(out, "<h3>Layout</h3>")
  add_pre(out, { overview.form(schema, layout) })
  if item.model.info.args then return end
  add(out, "<h3>On the wire</h3>")
  add_pre(out, { overview.form(schema, layout, true) })
end

-- The packet that a reply names: of the other direction, or the same one.
local function reply_id(schema, info, name)
  for _, dir in ipairs { catalog.OTHER[info.dir], info.dir } do
    local packet = schema:packet(name, dir)
    if packet then
      return catalog.id_of(schema, page.of(schema, packet).info)
    end
  end
end

local function add_behaviour(out, schema, info, where)
  local entries = page.behaviour(info)
  if #entries == 0 and #info.replies == 0 then return end
  add(out, "<h3>Behaviour</h3>", "<dl>")
  for _, entry in ipairs(entries) do
    add(out, ("<dt>%s</dt><dd>%s</dd>"):format(entry[1], prose(entry[2])))
  end
  if #info.replies > 0 then
    local list = {}
    for i, name in ipairs(info.replies) do
      list[i] = ('<a href="%s#%s">%s</a>'):format(
        catalog.place_of_reply(where, info.dir, name),
        reply_id(schema, info, name), name)
    end
    add(out, ("<dt>Replies</dt><dd>%s</dd>"):format(table.concat(list, ", ")))
  end
  add(out, "</dl>")
end

local function add_packet(out, schema, item, where)
  local info, model = item.info, item.model
  local facts = facts_of(info, model)
  add(out, ('<section id="%s">'):format(catalog.id_of(schema, info)),
      ('<h2>%s %s</h2>'):format(info.name, badges(info)),
      ("<p>%s</p>"):format(prose(info.summary)))
  if facts ~= "" then add(out, ('<p class="facts">%s</p>'):format(facts)) end
  add_fields(out, model, schema:info().wire)
  add_layout(out, schema, item)
  add_behaviour(out, schema, info, where)
  if model.example then
    add(out, "<h3>Example</h3>")
    add_pre(out, page.bytes(model))
    add_pre(out, { page.lua(model) })
  end
  add(out, "</section>")
end

-- ---- pages -----------------------------------------------------------------

-- The columns of a packet in its page's table, after its name.
local function row_cells(info, dir)
  if dir == "all" then
    return ('<td>%s</td><td>%s</td><td class="extra">%s</td>'):format(
      badges(info), prose(info.summary),
      page.versions(info.since, info["until"]) or "")
  end
  return ('<td class="extra"><code>%s</code></td><td>%s</td>'
    .. '<td class="extra">%s</td><td class="extra">%s</td>'):format(
    info.header, prose(info.summary), info.phase, info.since)
end

local function add_list(out, schema, packets, dir)
  local all = dir == "all"
  add(out, '<div class="wide"><table class="packets"><thead><tr>'
    .. (all and "<th>Packet</th><th>Direction</th><th>Summary</th>"
                .. "<th>Versions</th>"
        or "<th>ID</th><th>Packet</th><th>Header</th><th>Summary</th>"
           .. "<th>Phase</th><th>Since</th>") .. "</tr></thead><tbody>")
  for _, item in ipairs(packets) do
    local info = item.info
    add(out, ('<tr>%s<td><a href="#%s">%s</a></td>%s</tr>'):format(
      all and "" or ('<td class="number">%d</td>'):format(info.id),
      catalog.id_of(schema, info), info.name, row_cells(info, dir)))
  end
  add(out, "</tbody></table></div>")
end

local function realm_page(schema, realm, dir, where)
  local out = {}
  local other = catalog.OTHER[dir]
  add_head(out, title_of(realm, dir), schema:info().name)
  add(out, ("<h1>%s</h1>"):format(escape(title_of(realm, dir))),
      ('<p class="facts">%d packet%s%s</p>'):format(#realm[dir],
        #realm[dir] == 1 and "" or "s",
        other and #realm[other] > 0 and ('; <a href="%s">%s</a>'):format(
          page_path(realm, other), catalog.TITLES[other]) or ""))
  add_list(out, schema, realm[dir], dir)
  for _, item in ipairs(realm[dir]) do add_packet(out, schema, item, where) end
  add_foot(out)
  return text_of(out)
end

-- How many packets there are, in words.
local function totals_text(realms)
  local count = catalog.totals(realms)
  local both = count.c2s + count.s2c - count.all
  return ("%d packets: %d from client to server, %d from server to client%s")
    :format(count.all, count.c2s, count.s2c,
            both > 0 and (", %d of them both ways"):format(both) or "")
end

local function index_page(schema, realms)
  local out, info = {}, schema:info()
  add_head(out, info.name .. " packets", info.name)
  add(out, ("<h1>%s packets</h1>"):format(info.name),
      ("<p>%s</p>"):format(prose(info.doc or "")),
      ("<p>%s. Press <code>/</code> to search.</p>"):format(
        totals_text(realms)),
      '<ul class="realms">')
  for _, realm in ipairs(realms) do
    local links = {}
    for _, one in ipairs(catalog.pages { realm }) do
      links[#links + 1] = ('<a href="%s">%s (%d)</a>'):format(
        page_path(realm, one.dir), catalog.TITLES[one.dir] or "Packets",
        #realm[one.dir])
    end
    add(out, ("<li><strong>%s</strong>%s</li>"):format(escape(realm.name),
      table.concat(links, "<br>")))
  end
  add(out, "</ul>")
  add_foot(out)
  return text_of(out)
end

local function enums_page(schema)
  local out = {}
  add_head(out, "Enums", schema:info().name)
  add(out, "<h1>Enums</h1>")
  local enums = schema:enums()
  table.sort(enums, function(a, b) return a.name < b.name end)
  for _, enum in ipairs(enums) do
    add(out, ('<section id="%s"><h2>%s</h2>'):format(enum.name, enum.name),
        ("<p>%s</p>"):format(prose(enum.doc or "")),
        '<div class="wide"><table><tbody>')
    for _, value in ipairs(enum.values) do
      local notes = { page.versions(value.since) }
      if value.doc then notes[#notes + 1] = prose(value.doc) end
      add(out, ('<tr><td class="number">%s</td><td><code>%s</code></td>'
          .. "<td>%s</td></tr>"):format(
        enum.kind == "string" and escape(value.text or value.name)
          or ("%d"):format(value.number),
        value.name, table.concat(notes, "; ")))
    end
    add(out, "</tbody></table></div></section>")
  end
  add_foot(out)
  return text_of(out)
end

-- A text as a string of JavaScript.
local function quoted(text)
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("<", "\\x3c")
    :gsub("%s+", " ") .. '"'
end

-- What the search looks through, as a script: pages opened from disk may not
-- read other files.
local function index_script(schema, realms)
  local out = { "var PARLEY_INDEX = [" }
  for _, one in ipairs(catalog.pages(realms)) do
    for _, item in ipairs(one.realm[one.dir]) do
      local info, names, seen = item.info, {}, {}
      for _, line in ipairs(item.model.lines) do
        if line.name and not seen[line.name] then
          seen[line.name] = true
          names[#names + 1] = line.name
        end
      end
      local id = catalog.id_of(schema, info)
      out[#out + 1] = ("[%s,%s,%s,%s,%s,%s,%s%s],"):format(
        quoted(info.both and "c2s s2c" or info.dir), info.id or '""',
        quoted(info.header or ""), quoted(info.name), quoted(info.summary),
        quoted(page_path(one.realm, one.dir)),
        quoted(table.concat(names, " ")),
        id ~= info.name and "," .. quoted(id) or "")
    end
  end
  out[#out + 1] = "];"
  return text_of(out)
end

-- The pages of a protocol, by their names in its folder.
local function protocol_files(schema, realms)
  local where = catalog.places(realms, page_path)
  local files = {
    ["index.html"] = index_page(schema, realms),
    ["enums.html"] = enums_page(schema),
    ["index.js"] = index_script(schema, realms),
  }
  for _, one in ipairs(catalog.pages(realms)) do
    files[page_path(one.realm, one.dir)] = realm_page(schema, one.realm,
                                                      one.dir, where)
  end
  return files
end

-- The first page.
local function first_page(protocols)
  local out = {}
  add_start(out, "Packets", "")
  add(out, '<span class="home">Packets</span>', "</div></header>", "<main>",
      "<h1>Protocols</h1>", '<ul class="realms">')
  for _, one in ipairs(protocols) do
    local info = one.schema:info()
    add(out, ('<li><strong><a href="%s/index.html">%s</a></strong>%s<br>%s.</li>')
      :format(info.name, info.name, prose(info.doc or ""),
              totals_text(one.realms)))
  end
  add(out, "</ul>", "</main>", "</body>", "</html>")
  return text_of(out)
end

--- The files of the site; those of a protocol are in a folder of its name.
---@param schemas userdata[]
---@param read fun(path: string): string? the project's files
---@return table<string, string> files path to text
function M.files(schemas, read)
  local protocols = {}
  local files = {
    ["site.js"] = assert(read "lua/parley/emit/site/site.js"),
    ["site.css"] = assert(read "lua/parley/emit/site/site.css"),
  }
  for i, schema in ipairs(schemas) do
    local realms = catalog.realms_of(schema)
    protocols[i] = { schema = schema, realms = realms }
    for name, text in pairs(protocol_files(schema, realms)) do
      files[schema:info().name .. "/" .. name] = text
    end
  end
  files["index.html"] = first_page(protocols)
  return files
end

return M
