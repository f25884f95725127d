-- SPDX-License-Identifier: MIT
--
-- The packet catalog as a static site that works from disk: an index, a page
-- for each realm and direction, one with the enums, and a search.

local catalog = require "parley.emit.catalog"
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

local function page_path(realm, dir) return realm.stem .. "." .. dir .. ".html" end

local function add_head(out, title, protocol)
  add(out, "<!doctype html>", '<html lang="en">', "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      ("<title>%s</title>"):format(escape(title)),
      '<link rel="stylesheet" href="site.css">', "</head>", "<body>",
      "<header><div>",
      ('<a class="home" href="index.html">%s packets</a>'):format(protocol),
      '<a href="enums.html">enums</a>',
      '<div class="search"><input id="search" type="search" autocomplete="off" '
        .. 'aria-label="Search packets" '
        .. 'placeholder="name, header, number or field"><ul id="hits"></ul></div>',
      "</div></header>", "<main>")
end

local function add_foot(out)
  add(out, "</main>", '<script src="index.js"></script>',
      '<script src="site.js"></script>', "</body>", "</html>")
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

local function add_fields(out, model)
  if #model.lines == 0 then
    return add(out, '<p class="dim">This packet has no fields.</p>')
  end
  add(out, "<h3>Fields</h3>", '<div class="wide"><table class="fields">',
      "<thead><tr><th>Name</th><th>Type</th><th>Present</th>"
        .. "<th>Description</th></tr></thead><tbody>")
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
        escape(line.path), type_cell(line),
        line.when == "" and "always" or escape(line.when),
        table.concat(doc, "; ")))
    end
  end
  add(out, "</tbody></table></div>")
end

local function add_pre(out, lines)
  add(out, "<pre>" .. escape(table.concat(lines, "\n")) .. "</pre>")
end

local function add_packet(out, item, where)
  local info, model = item.info, item.model
  add(out, ('<section id="%s">'):format(info.name),
      ('<h2>%s <span class="%s">%s</span></h2>'):format(info.name, info.dir,
                                                         info.dir),
      ("<p>%s</p>"):format(prose(info.summary)),
      ('<p class="facts"><code>%s</code>, number %d; phase %s, since %s; %s'
        .. "%s</p>"):format(info.header, info.id, info.phase, info.since,
        model.named and ("body is a %s; "):format(model.named) or "",
        escape(table.concat(model.status, ", "))))
  add_fields(out, model)
  if #model.lines > 0 then
    add(out, "<h3>Layout</h3>")
    add_pre(out, page.tree(model))
  end
  add(out, "<h3>Behaviour</h3>", "<dl>")
  for _, entry in ipairs(page.behaviour(info)) do
    add(out, ("<dt>%s</dt><dd>%s</dd>"):format(entry[1], prose(entry[2])))
  end
  if #info.replies > 0 then
    local list = {}
    for i, name in ipairs(info.replies) do
      list[i] = ('<a href="%s#%s">%s</a>'):format(
        catalog.place_of_reply(where, info.dir, name), name, name)
    end
    add(out, ("<dt>Replies</dt><dd>%s</dd>"):format(table.concat(list, ", ")))
  end
  add(out, "</dl>")
  if model.example then
    add(out, "<h3>Example</h3>")
    add_pre(out, page.bytes(model))
    add_pre(out, { page.lua(model) })
  end
  add(out, "</section>")
end

-- ---- pages -----------------------------------------------------------------

local function realm_page(schema, realm, dir, where)
  local out = {}
  local other = catalog.OTHER[dir]
  add_head(out, ("%s, %s"):format(realm.name, catalog.TITLES[dir]),
           schema:info().name)
  add(out, ("<h1>%s: %s</h1>"):format(escape(realm.name), catalog.TITLES[dir]),
      ('<p class="facts">%d packets%s</p>'):format(#realm[dir],
        #realm[other] > 0 and ('; <a href="%s">%s</a>'):format(
          page_path(realm, other), catalog.TITLES[other]) or ""),
      '<div class="wide"><table class="packets"><thead><tr><th>ID</th>'
        .. "<th>Packet</th><th>Header</th><th>Summary</th><th>Phase</th>"
        .. "<th>Since</th></tr></thead><tbody>")
  for _, item in ipairs(realm[dir]) do
    local info = item.info
    add(out, ('<tr><td class="number">%d</td><td><a href="#%s">%s</a></td>'
        .. '<td class="extra"><code>%s</code></td><td>%s</td>'
        .. '<td class="extra">%s</td><td class="extra">%s</td></tr>'):format(
      info.id, info.name, info.name, info.header, prose(info.summary),
      info.phase, info.since))
  end
  add(out, "</tbody></table></div>")
  for _, item in ipairs(realm[dir]) do add_packet(out, item, where) end
  add_foot(out)
  return text_of(out)
end

local function index_page(schema, realms)
  local out, count = {}, catalog.totals(realms)
  local info = schema:info()
  add_head(out, info.name .. " packets", info.name)
  add(out, ("<h1>%s packets</h1>"):format(info.name),
      ("<p>%s</p>"):format(prose(info.doc or "")),
      ("<p>%d packets: %d from client to server, %d from server to client. "
        .. "Press <code>/</code> to search.</p>"):format(
        count.c2s + count.s2c, count.c2s, count.s2c),
      '<ul class="realms">')
  for _, realm in ipairs(realms) do
    local links = {}
    for _, dir in ipairs { "c2s", "s2c" } do
      if #realm[dir] > 0 then
        links[#links + 1] = ('<a href="%s">%s (%d)</a>'):format(
          page_path(realm, dir), catalog.TITLES[dir], #realm[dir])
      end
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
      add(out, ('<tr><td class="number">%s</td><td><code>%s</code></td>'
          .. "<td>%s</td></tr>"):format(
        enum.kind == "string" and escape(value.text or value.name)
          or ("%d"):format(value.number),
        value.name, prose(value.doc or "")))
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
local function index_script(realms)
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
      out[#out + 1] = ("[%s,%d,%s,%s,%s,%s,%s],"):format(quoted(one.dir),
        info.id, quoted(info.header), quoted(info.name), quoted(info.summary),
        quoted(page_path(one.realm, one.dir)),
        quoted(table.concat(names, " ")))
    end
  end
  out[#out + 1] = "];"
  return text_of(out)
end

--- The files of the site.
---@param schema userdata
---@param read fun(path: string): string? the project's files
---@return table<string, string> files name to text
function M.files(schema, read)
  local realms = catalog.realms_of(schema)
  local where = catalog.places(realms, page_path)
  local files = {
    ["index.html"] = index_page(schema, realms),
    ["enums.html"] = enums_page(schema),
    ["index.js"] = index_script(realms),
    ["site.js"] = assert(read "lua/parley/emit/site/site.js"),
    ["site.css"] = assert(read "lua/parley/emit/site/site.css"),
  }
  for _, one in ipairs(catalog.pages(realms)) do
    files[page_path(one.realm, one.dir)] = realm_page(schema, one.realm,
                                                      one.dir, where)
  end
  return files
end

return M
