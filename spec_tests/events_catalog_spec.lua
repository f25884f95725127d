-- SPDX-License-Identifier: MIT
--
-- The catalog of events: every name once with what it means either way, types
-- on a page of their own, links that lead somewhere; pages in the terminal, in
-- a browser and in an editor.

local core = require "parley.core"
local emit_lua = require "parley.emit.lua"
local events = require "parley.emit.events"
local site = require "parley.emit.site"
local vectors = require "support.vectors"

local schema = assert(core.protocol("guildchat"))
local FOLDER = "spec/catalog/guildchat/"
local pages = {
  ["packets.md"] = assert(vectors.read(FOLDER .. "packets.md")),
  ["types.md"] = assert(vectors.read(FOLDER .. "types.md")),
}

-- The events that the protocol's documents name, by what is sent there.
local DOCUMENTED = {
  hello = "s2c", listguilds = "c2s s2c", guild = "c2s s2c",
  channel = "c2s s2c", setactivechannel = "c2s", unsetactivechannel = "c2s",
  post = "c2s", typing = "s2c", message = "s2c", upload = "c2s",
  uploadstatus = "s2c",
}
-- What parley adds.
local ADDED = { typing = "c2s" }

local TYPES = { "Authentication", "User", "SelfUser", "File", "Guild",
                "Membership", "Channel", "Message" }

-- How Markdown readers make an anchor of a heading.
local function anchor(heading)
  return (heading:lower():gsub("[^%w_ -]", ""):gsub(" ", "-"))
end

-- Headings of a page in order, and the text below each.
local function headings_of(text)
  local list, sections, heading = {}, {}, ""
  for line in text:gmatch("([^\n]*)\n") do
    local mark, words = line:match("^(#+) (.+)$")
    if mark then
      heading = words
      list[#list + 1] = { level = #mark, text = words }
      assert.is_nil(sections[words], words)
      sections[words] = ""
    else
      sections[heading] = (sections[heading] or "") .. line .. "\n"
    end
  end
  return list, sections
end

local headings, sections = headings_of(pages["packets.md"])
local type_headings, type_sections = headings_of(pages["types.md"])

local function has(text, what)
  if not text:find(what, 1, true) then
    error(("no '%s' in:\n%s"):format(what, text), 2)
  end
end

-- The text about one direction of an event.
local function direction(name, dir)
  local text = sections[("`%s`"):format(name)]
  local at = assert(text:find(dir == "c2s" and "When sent to the server, "
                              or "When sent to the client, ", 1, true), name)
  local stop = text:find("\nWhen sent to the ", at + 1, true)
  return text:sub(at, stop)
end

describe("the spec of guildchat", function()
  it("has the documented events, and what parley adds", function()
    local found, wanted = {}, {}
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      assert.is_true(info.args, info.name)
      found[info.dir .. " " .. info.name] = true
    end
    for _, list in ipairs { DOCUMENTED, ADDED } do
      for name, dirs in pairs(list) do
        for dir in dirs:gmatch("%w+") do wanted[dir .. " " .. name] = true end
      end
    end
    assert.are.same(wanted, found)
  end)

  it("has the documented types", function()
    local found = {}
    for i, record in ipairs(schema:types()) do found[i] = record.name end
    assert.are.same(TYPES, found)
  end)

  it("tells the two revisions apart", function()
    local fields = {}
    for _, record in ipairs(schema:types()) do
      for _, node in ipairs(record.fields) do
        local name = record.name .. "." .. node.name
        if node.since then name = name .. " since " .. node.since end
        if node.until_version then
          name = name .. " until " .. node.until_version
        end
        fields[name] = node.kind
      end
    end
    for _, name in ipairs { "Guild", "Channel", "Message" } do
      assert.are.equal("string", fields[name .. ".created since 2"])
    end
    assert.are.equal("i64", fields["Message.guild until 1"])
    assert.are.equal("record", fields["Message.author until 1"])
    assert.are.equal("one_of", fields["Message.author since 2"])
    assert.are.equal(2, schema:info().version)
  end)

  it("says more than a name about each event", function()
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      assert.is_truthy(info.summary, info.name)
      assert.is_truthy(info.dir == "c2s" and info.receiver or info.sender,
                       info.name)
    end
  end)
end)

-- What is wrong with a JSON value as one of |node|, or nil. |path| is where it
-- stands.
local fits

local types = {}
for _, record in ipairs(schema:types()) do types[record.name] = record.fields end

local function misfit(path, what) return path .. " is no " .. what end

local function fits_record(nodes, value, path)
  if type(value) ~= "table" then return misfit(path, "object") end
  local known = {}
  for _, node in ipairs(nodes) do
    if not node.until_version then
      known[node.name] = true
      local member = value[node.name]
      if member ~= nil or not node.optional then
        local problem = fits(node, member, path .. "." .. node.name)
        if problem then return problem end
      end
    end
  end
  for name in pairs(value) do
    if not known[name] then return misfit(path .. "." .. name, "member") end
  end
end

function fits(node, value, path)
  if node.kind == "record" then
    return fits_record(node.record or types[node.named], value, path)
  elseif node.kind == "list" then
    if type(value) ~= "table" then return misfit(path, "list") end
    for i, one in ipairs(value) do
      local problem = fits(node.of, one, ("%s[%d]"):format(path, i))
      if problem then return problem end
    end
  elseif node.kind == "one_of" then
    for _, one in ipairs(node.one_of) do
      if not fits(one, value, path) then return nil end
    end
    return misfit(path, "one of them")
  elseif node.kind == "i64" then
    return type(value) ~= "number" and misfit(path, "number") or nil
  elseif node.kind == "binary" then
    return (type(value) ~= "table" or value._placeholder ~= true)
           and misfit(path, "attachment") or nil
  else
    return type(value) ~= node.kind and misfit(path, node.kind) or nil
  end
end

-- The first thing wrong with an event of the recorded session.
local function misfit_of(name, dir, values)
  local at = 1
  for _, node in ipairs((schema:packet(name, dir):layout())) do
    if not node.until_version then
      at = at + 1
      local problem = fits(node, values[at], node.name)
      if problem then return problem end
    end
  end
  return values[at + 1] ~= nil and "too many arguments" or nil
end

describe("the recorded session", function()
  it("has what the spec says, and wrong questions", function()
    local wrong, right = {}, 0
    for _, line in ipairs(vectors.lines
                          "spec_tests/vectors/guildchat_session.jsonl") do
      local json = line.kind == "text" and line.data:match("^4[25][%d-]*(%[.*)$")
      local values = json and vectors.json(json)
      local problem = values and misfit_of(values[1], line.dir, values)
      if problem then
        wrong[#wrong + 1] = ("%s %s"):format(line.dir, problem)
      elseif values then
        right = right + 1
      end
    end
    -- A guild is asked for with null, true, {} and without an id; 0 and texts
    -- fit, and are not answered.
    assert.are.same({
      "c2s guildId is no one of them", "c2s guildId is no one of them",
      "c2s guildId is no one of them", "c2s guildId is no one of them",
      "c2s file is no attachment",
    }, wrong)
    assert.is_true(right > 40)
  end)
end)

describe("the catalog of guildchat", function()
  it("is what the spec gives", function()
    assert.are.same(pages, events.files(schema, "spec/guildchat"))
  end)

  it("has the sections and events of the documents in their order", function()
    local found = {}
    for i, heading in ipairs(headings) do
      found[i] = ("#"):rep(heading.level) .. " " .. heading.text
    end
    assert.are.same({
      "#### `hello`",
      "# Guilds & Channels",
      "#### `listguilds`", "#### `guild`", "#### `channel`",
      "# Active Channels & Messages",
      "#### `setactivechannel`", "#### `unsetactivechannel`", "#### `post`",
      "#### `typing`", "#### `message`",
      "# Files",
      "#### `upload`", "#### `uploadstatus`",
    }, found)
  end)

  it("tells of each direction and all arguments", function()
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local text = direction(info.name, info.dir)
      local layout = packet:layout()
      if #layout == 0 then has(text, " No arguments.") end
      for _, node in ipairs(layout) do
        has(text, ("`%s`"):format(node.name))
        for _, member in ipairs(node.record or {}) do
          has(text, ("\n\t%s: "):format(member.name))
        end
      end
    end
  end)

  it("tells of no direction that is none", function()
    for name in pairs(DOCUMENTED) do
      local _, n = sections[("`%s`"):format(name)]:gsub("When sent to the ", "")
      local _, wanted = (DOCUMENTED[name] .. " " .. (ADDED[name] or ""))
        :gsub("%w+", "")
      assert.are.equal(wanted, n, name)
    end
  end)

  it("has blocks with tabs, types and remarks", function()
    has(direction("guild", "s2c"),
        "```json\n{\n\tguild: Guild,\n\tchannels: Channel[]\n}\n```\n")
    has(direction("channel", "s2c"),
        "```json\n{\n\tmessages: Message[],\n\tusers: User[]\n}\n```\n")
    has(direction("post", "c2s"), "```json\n{\n\tcontent: string, // what is "
      .. "said\n\t// all properties below are optional\n\tattachments: File[]")
    has(direction("uploadstatus", "s2c"),
        '```json\n{\n\tresult: "success" | "failure",\n\t// all')
    has(type_sections.Message, "\tauthor: User, // until version 1\n"
      .. "\tauthor: number | string | User, // ")
    has(type_sections.Guild,
        "\t// all properties below are optional\n\ticon: File")
  end)

  it("has every type and enum with its members", function()
    local wanted = {}
    for _, record in ipairs(schema:types()) do
      wanted[#wanted + 1] = record.name
      for _, node in ipairs(record.fields) do
        has(type_sections[record.name], ("\n\t%s: "):format(node.name))
      end
    end
    for _, enum in ipairs(schema:enums()) do
      wanted[#wanted + 1] = enum.name
      for _, value in ipairs(enum.values) do
        has(type_sections[enum.name], ('| `"%s"` |'):format(value.text))
      end
    end
    for i, heading in ipairs(type_headings) do
      assert.are.equal(wanted[i], heading.text)
      assert.are.equal(4, heading.level)
    end
    assert.are.equal(#wanted, #type_headings)
  end)

  it("has links that lead somewhere", function()
    local anchors, n = { ["packets.md"] = {}, ["types.md"] = {} }, 0
    for _, heading in ipairs(headings) do
      anchors["packets.md"][anchor(heading.text)] = true
    end
    for _, heading in ipairs(type_headings) do
      anchors["types.md"][anchor(heading.text)] = true
    end
    for name, text in pairs(pages) do
      for target in text:gmatch("%]%(([^)]+)%)") do
        local file, place = target:match("^([^#]*)#?(.*)$")
        local known = anchors[file == "" and name or file]
        assert.is_table(known, target)
        assert.is_true(place == "" or known[place], target)
        n = n + 1
      end
    end
    assert.is_true(n > 15)
    has(direction("hello", "s2c"), "[SelfUser](types.md#selfuser)")
    has(direction("guild", "c2s"), "[`guild`](#guild)")
  end)

  it("knows the recorded session", function()
    local status = require "parley.gen.guildchat.status"
    local counts = {}
    for _, line in ipairs(vectors.lines
                          "spec_tests/vectors/guildchat_session.jsonl") do
      local name = line.kind == "text"
                   and line.data:match('^4[25][%d-]*%["(%w+)"')
      if name then
        local key = line.dir .. "." .. name
        counts[key] = { vectors = (counts[key] and counts[key].vectors or 0)
                                  + 1 }
      end
    end
    assert.are.same(counts, status)
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      assert.is_truthy(status[info.dir .. "." .. info.name], info.name)
    end
  end)
end)

local SPEC = [[
protocol: t
wire: json
version: 3
realm: T
enums:
  Size: {values: [SMALL, BIG]}
types:
  Node:
    - size: Size
    - child: {type: Node, optional: true}
both:
  ping:
    summary: Asks < back.
    args:
      - n: i32
      - word: {type: "string?", optional: true, doc: what to say, since: 2}
c2s:
  draw:
    summary: Draws.
    replies: [ping]
    args:
      - sizes: list<Size>
      - parts: {record: [{by: "map<string,list<one_of<i32,Node>>>"},
                         {all: {record: [{x: {type: f32, optional: true}}]}}]}
  room.draw: {summary: Draws in a room., args: [{node: Node}]}
]]

describe("the catalog of every form of event", function()
  local made = events.files(assert(vectors.load(SPEC)), "t")

  it("tells once what goes both ways", function()
    has(made["packets.md"], "#### `ping`\nWhen sent to the server or the "
      .. "client, asks &lt; back. The arguments are:\n\n1. `n` (`number`)\n"
      .. "2. `word` (`string | null`): what to say; since version 2; may be "
      .. "left out\n")
    local _, n = made["packets.md"]:gsub("#### `ping`\n", "")
    assert.are.equal(1, n)
  end)

  it("nests what is nested", function()
    has(made["packets.md"], '1. `sizes` (`("SMALL" | "BIG")[]`)\n2. `parts`, '
      .. "an object of the following schema\n\n```json\n{\n\tby: "
      .. "{ [string]: (number | Node)[] },\n\tall: {\n\t\t// all properties "
      .. "are optional\n\t\tx: number\n\t}\n}\n```\n")
    has(made["packets.md"], "- Types: [Node](types.md#node)\n")
    has(made["packets.md"], "#### `room.draw`\nWhen sent to the server, draws "
      .. "in a room. The argument is `node`, a [Node](types.md#node).")
    has(made["types.md"], '#### Node\n\nTypes: [Node](types.md#node)\n\n'
      .. '```json\n{\n\tsize: "SMALL" | "BIG",\n')
  end)
end)

-- ---- the terminal ----------------------------------------------------------

local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")

local function parley(words)
  local pipe = assert(io.popen(("PARLEY_LUA=%s build/bin/parley %s 2>&1")
    :format(LUA, words)))
  local out = pipe:read("*a")
  pipe:close()
  return out
end

describe("events in the terminal", function()
  it("are listed, each direction by itself", function()
    local out, n = parley "packets -p guildchat", 0
    for dir, name, summary in out:gmatch("(%w+) +(%w+) +([^\n]+)\n") do
      local packet = assert(schema:packet(name, dir))
      assert.are.equal(packet:info().summary, summary)
      n = n + 1
    end
    assert.are.equal(#schema:packets(), n)
  end)

  it("are shown in both directions", function()
    local out = parley "packet -p guildchat guild"
    for _, part in ipairs {
      "c2s guild\nGuilds & Channels\n", "\ns2c guild\nGuilds & Channels\n",
      "\nArguments:\n  guildId: i64 or string -- id of the guild\n",
      'bot:send("guild", { guildId = 10 })', "\n  contents: record\n",
      "\n      icon: File (optional) -- ", "\nReplies: guild\n",
    } do
      has(out, part)
    end
    has(parley "packet -p guildchat --dir c2s typing", "\nArguments: none\n")
    has(parley "packet -p guildchat uploadstatus",
        "\nUploadResult -- What became of an upload.\n  success: success")
    has(parley "packet -p guildchat gild", "did you mean 'guild'?")
  end)
end)

-- ---- the site --------------------------------------------------------------

describe("events in a browser", function()
  local files = site.files({ schema }, vectors.read)

  it("have each a section, and the search finds it", function()
    local found, n = {}, 0
    for path, page in pairs(files) do
      if path:find("^guildchat/") and path ~= "guildchat/enums.html" then
        for id in page:gmatch('<section id="([^"]+)">') do
          assert.is_nil(found[id], id)
          found[id] = path
          n = n + 1
        end
      end
    end
    assert.are.equal(#schema:packets(), n)
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local other = schema:packet(info.name,
                                  info.dir == "c2s" and "s2c" or "c2s")
      local id = other and info.dir .. "." .. info.name or info.name
      local path = ("guildchat/%s.html"):format(info.file:match("%w+"))
      assert.are.equal(path, found[id], id)
      has(files[path], ('<a href="#%s">%s</a>'):format(id, info.name))
      has(files["guildchat/index.js"], ('["%s","","","%s",'):format(info.dir,
                                                                    info.name))
      if other then has(files["guildchat/index.js"], (',"%s"],'):format(id)) end
    end
  end)

  it("have links that lead somewhere", function()
    local n = 0
    for path, page in pairs(files) do
      for target in page:gmatch('href="([^"]+)"') do
        local file, id = target:match("^([^#]*)#?(.*)$")
        local folder = path:match("^(.*/)") or ""
        if file == "" then file = path else file = folder .. file end
        file = file:gsub("^%w+/%.%./", "")
        assert.is_string(files[file], path .. ": " .. target)
        if id ~= "" then has(files[file], ('id="%s"'):format(id)) end
        n = n + 1
      end
    end
    assert.is_true(n > 50)
    has(files["guildchat/guilds.html"],
        '<dt>Replies</dt><dd><a href="guilds.html#s2c.guild">guild</a></dd>')
  end)
end)

-- ---- editors ---------------------------------------------------------------

describe("events in an editor", function()
  local files = emit_lua.files(schema, "spec/guildchat")

  it("are as the spec gives them", function()
    for path, text in pairs(files) do
      assert.are.equal(text, vectors.read("lua/parley/gen/guildchat/" .. path))
    end
    assert.are.same({}, require "parley.gen.guildchat")
  end)

  it("are sent and handled with their arguments", function()
    local bot, classes = files["meta/bot.lua"], files["meta/events.lua"]
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local class = ("parley.guildchat.%s.%s"):format(info.dir, info.name)
      has(classes, ("---@class %s\n"):format(class))
      if info.dir == "c2s" then
        has(bot, ('name: "%s", arguments%s: %s): boolean?'):format(info.name,
          #packet:layout() == 0 and "?" or "", class))
      else
        has(bot, ('name: "%s", handler: fun(fields: %s, '):format(info.name,
                                                                  class))
      end
    end
    has(classes, "---@field guildId integer|string id of the guild\n")
    has(classes, "---@field message parley.guildchat.Message\n")
    has(files["meta/types.lua"],
        "---@field author? parley.guildchat.User|integer|string ")
  end)
end)
