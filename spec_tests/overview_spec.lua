-- SPDX-License-Identifier: MIT
--
-- The overview of JSON packets: every class once, its names in both forms,
-- links that lead somewhere.

local core = require "parley.core"
local overview = require "parley.emit.overview"
local site = require "parley.emit.site"
local vectors = require "support.vectors"

local schema = assert(core.protocol("essential"))
local text = assert(vectors.read("spec/catalog/essential/packets.md"))

-- How Markdown readers make an anchor of a heading.
local function anchor(heading)
  return (heading:lower():gsub("[^%w_ -]", ""):gsub(" ", "-"))
end

-- Text below each heading of level two or three, up to the next of them.
local sections, headings = {}, {}
for mark, heading, body in (text:gsub("\n(##+ )", function(hashes)
  return #hashes < 5 and "\n\1" .. hashes
end) .. "\1"):gmatch("\1(#+) ([^\n]+)\n([^\1]*)") do
  sections[heading] = body
  headings[#headings + 1] = { level = #mark, text = heading }
end

local function has(where, what)
  assert.is_truthy(sections[where], where)
  if not sections[where]:find(what, 1, true) then
    error(("%s has no '%s':\n%s"):format(where, what, sections[where]), 2)
  end
end

-- The two blocks of a section.
local function blocks(name)
  local long, short = sections[name]:match(
    "```json\n(.-)\n```\n\n#### Serialized Schema\n\n```json\n(.-)\n```")
  return long, short
end

-- Names of classes, each once: last part to {full name, directions}.
local classes, total = {}, 0
for _, packet in ipairs(schema:packets()) do
  local info = packet:info()
  local name = info.name:match("[^.]+$")
  if not classes[name] then
    classes[name] = { info = info, packet = packet, dirs = {} }
    total = total + 1
  end
  classes[name].dirs[info.dir] = true
end

describe("the overview", function()
  it("begins as it must", function()
    assert.are.equal(1, (text:find(
      "<!-- Generated from spec/essential. Do not edit by hand. -->\n\n"
      .. "# Table of Contents\n\n- [chat.](#chat-packets)\n    - ["
      .. "ChatChannelMemberAddPacket](#chatchannelmemberaddpacket)\n", 1, true)))
  end)

  it("has each class once, with its direction", function()
    assert.are.equal(140, total)
    local seen = {}
    for _, heading in ipairs(headings) do
      assert.is_nil(seen[heading.text], heading.text)
      seen[heading.text] = true
    end
    for name, class in pairs(classes) do
      has(name, ("\n- Class: `%s`\n"):format(class.info.name))
      has(name, "\n- Direction: " .. (class.dirs.c2s and class.dirs.s2c
        and "both ways" or class.dirs.c2s and "client to server"
        or "server to client") .. "\n")
      if class.info.notes then has(name, "\n- Notes: ") end
    end
  end)

  it("has the classes below their packages", function()
    local package
    for _, heading in ipairs(headings) do
      if heading.level == 2 then
        package = heading.text
      elseif classes[heading.text] then
        local path = classes[heading.text].info.name:match("^(.*)%.")
        assert.are.equal(package, (path:gsub("%.", " "):gsub("%f[%w]%l",
          string.upper)) .. " Packets")
      end
    end
    has("Cosmetic Outfit Packets", "")
  end)

  it("lists in its contents every section, nested as the packages are",
    function()
      local listed, n = {}, 0
      local contents = text:match("# Table of Contents\n(.-)\n%-%-%-\n")
      for indent, name, target in
        contents:gmatch("\n( *)%- %[([^%]]+)%]%(#([^)]+)%)") do
        listed[target] = true
        n = n + 1
        if classes[name] then
          local _, dots = classes[name].info.name:gsub("%.", "")
          assert.are.equal(4 * dots, #indent, name)
        end
      end
      assert.are.equal(#headings, n)
      for _, heading in ipairs(headings) do
        assert.is_true(listed[anchor(heading.text)], heading.text)
      end
    end)

  it("has links that lead somewhere", function()
    local anchors = {}
    for _, heading in ipairs(headings) do anchors[anchor(heading.text)] = true end
    for target in text:gmatch("%]%(([^)]+)%)") do
      assert.is_true(anchors[target:match("^#(.+)$")], target)
    end
  end)

  it("names every field in both forms", function()
    for name, class in pairs(classes) do
      local long, short = blocks(name)
      if class.info.free then
        assert.is_nil(long)
        has(name, "Its body is not known: any object.")
      else
        local layout = class.packet:layout()
        if #layout == 0 then
          assert.are.same({ "{}", "{}" }, { long, short }, name)
        end
        for _, node in ipairs(layout) do
          assert.is_truthy(long:find('\n  "' .. node.name .. '": ', 1, true),
                           name .. "." .. node.name)
          assert.is_truthy(short:find('\n  "' .. (node.wire or node.name)
                                      .. '": ', 1, true),
                           name .. "." .. node.name)
        end
      end
    end
  end)

  it("has the names that the test vectors have on the wire", function()
    local n = 0
    for _, line in ipairs(vectors.lines("spec_tests/vectors/essential.jsonl")) do
      local name = (line.class or ""):match("[^.]+$")
      local class = classes[name]
      local short = class and not class.info.free and select(2, blocks(name))
      for key in pairs(short and vectors.json(line.wire_json) or {}) do
        n = n + 1
        if not short:find('\n  "' .. key .. '": ', 1, true)
           and not short:find('read as "' .. key .. '" too', 1, true) then
          error(name .. ": no " .. key .. " in\n" .. short)
        end
      end
    end
    assert.is_true(n > 20)
  end)

  it("writes types as they are in JSON", function()
    local long, short = blocks("ConnectionRegisterPacketTypeIdPacket")
    assert.matches('^{\n  "className": string, // .-\n  "packetId": number', long)
    assert.are.equal('{\n  "a": string,\n  "b": number\n}', short)
    long, short = blocks("ClientConnectionLoginPacket")
    assert.matches('"sharedSecret": byte%[%] // 16 bytes\n}$', long)
    assert.are.equal('{\n  "a": string,\n  "b": byte[]\n}', short)
    long = blocks("ServerChannelMemberActionResponsePacket")
    assert.matches('"results": { string: boolean } // by uuid', long)
    long, short = blocks("EmoteWheel")
    assert.matches('"slots": { number: string }, // cosmetic by place', long)
    assert.matches('"c": { string: string }', short)
    long = blocks("ServerChatChannelAddPacket")
    for _, part in ipairs {
      '"channels": [{ // Channel\n', '    "id": number, // 64 bits\n',
      '    "topic": string | null,\n', '    "type": string, // ChannelType\n',
      '    "joinedAt": number, // 64 bits; since version 8\n',
      '    "createdInfo": { // CreatedInfo\n'
        .. '      "at": number, // milliseconds since 1970\n',
    } do
      assert.is_truthy(long:find(part, 1, true), part)
    end
  end)

  it("says what versions know", function()
    has("ClientConnectionLoginPacket", "\n- Known: until version 1\n")
    has("Message", '"contents": string, // until version 9\n')
    has("Message", "// version 9 only\n")
    has("Platform", "| `NEOFORGE` | `neoforge` | since version 8 |")
  end)

  it("has every type and enum", function()
    for _, record in ipairs(schema:types()) do
      local long, short = blocks(record.name)
      for _, node in ipairs(record.fields) do
        assert.is_truthy(long:find('\n  "' .. node.name .. '": ', 1, true))
        assert.is_truthy(short:find('\n  "' .. (node.wire or node.name)
                                    .. '": ', 1, true))
      end
    end
    for _, enum in ipairs(schema:enums()) do
      for _, value in ipairs(enum.values) do
        has(enum.name, ("| `%s` | `%s` |"):format(value.text, value.name))
      end
    end
  end)

  it("is the same twice", function()
    assert.are.same({ ["packets.md"] = text },
                    overview.files(schema, "spec/essential"))
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
    - size: {wire: s, type: Size, doc: how big}
    - child: {wire: c, type: "Node?"}
    - old: {wire: o, type: u8, also: [old, older], since: 1, until: 2}
both:
  one.two.XPacket:
    summary: Both < one.
    fields: Node
c2s:
  one.YPacket:
    summary: Y.
    since: "2"
    until: "4"
    replies: [one.two.XPacket]
    fields:
      - id: {type: "one_of<string,i64>"}
      - part: {record: [{x: f32}, {y: "list<list<Node>>"}]}
      - sizes: {wire: z, type: "map<Size,set<uuid>>"}
]]

describe("the overview of every form", function()
  local other = assert(vectors.load(SPEC))
  local made = overview.files(other, "t")["packets.md"]

  local function contains(what)
    if not made:find(what, 1, true) then
      error(("no '%s' in\n%s"):format(what, made), 2)
    end
  end

  it("ends records inside of themselves", function()
    contains('{\n  "size": string, // Size; how big\n  "child": { // Node\n'
      .. '    "size": string, // Size; how big\n    "child": Node | null, // '
      .. 'Node\n    "old": number // versions 1 to 2\n  } | null,')
    contains('  "c": {\n    "s": string,\n    "c": Node | null,\n    "o": '
      .. 'number // versions 1 to 2; read as "old", "older" too\n  } | null,')
  end)

  it("nests what is nested", function()
    contains('  "id": string | number, // 64 bits\n')
    contains('  "part": {\n    "x": number, // 32-bit float\n    "y": [[{ '
      .. '// Node\n      "size": string,')
    contains('  "sizes": { string: [string] } // by Size; none twice; uuid\n')
    contains('  "z": { string: [string] }\n')
  end)

  it("puts packages inside of others, and escapes what looks like a tag", function()
    contains("- [one.](#one-packets)\n    - [two.](#one-two-packets)\n"
      .. "        - [XPacket](#xpacket)\n    - [YPacket](#ypacket)\n")
    contains("Both &lt; one.\n\n- Class: `one.two.XPacket`\n"
      .. "- Direction: both ways\n")
    contains("- Known: versions 2 to 4\n- Replies: [XPacket](#xpacket)\n")
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

describe("pages in the terminal", function()
  it("are one for a class that goes both ways", function()
    local out = parley "packet -p essential chat.ChatChannelUpdatePacket"
    local _, n = out:gsub("chat%.ChatChannelUpdatePacket\n", "")
    assert.are.equal(1, n)
    for _, part in ipairs {
      "c2s, s2c chat.ChatChannelUpdatePacket\n", "\nReceiver: ",
      "\nReplies: response.ResponseActionPacket\n",
      '\n  topic: string ("c" on the wire, nullable)\n',
      '{"a":1,"b":"Ada","c":"text"}', "bot.chat.ChatChannelUpdatePacket {",
    } do
      assert.is_truthy(out:find(part, 1, true), part)
    end
  end)

  it("tell types, versions and enums", function()
    local out = parley "packet -p essential mod.ClientModsAnnouncePacket"
    assert.matches("neoforge: NEOFORGE %(since version 8%)", out)
    out = parley "packet -p essential chat.ServerChatChannelAddPacket"
    assert.matches('\n    members: set of uuid %("f" on the wire%)\n', out)
    assert.matches('joinedAt: i64 %("joined_at" on the wire, since version 8%)',
                   out)
    assert.matches("\nChannelType %-%- ", out)
    out = parley "packet -p essential mod.ServerRevenueSplitPacket"
    assert.matches("\nFields: not known", out)
  end)

  it("are listed, each with its directions", function()
    local out, n = parley "packets -p essential", 0
    for dirs, name in out:gmatch("([cs2 ]+)  ([%w.]+)[^\n]*\n") do
      local class = classes[name:match("[^.]+$")]
      assert.are.equal(class.info.name, name)
      assert.are.equal(class.dirs.c2s or false, dirs:find("c2s") ~= nil, name)
      assert.are.equal(class.dirs.s2c or false, dirs:find("s2c") ~= nil, name)
      n = n + 1
    end
    assert.are.equal(140, n)
  end)
end)

-- ---- the site --------------------------------------------------------------

describe("pages for a browser", function()
  local files = site.files({ vectors.nitro(), schema,
                             assert(core.protocol("guildchat")) }, vectors.read)

  it("have a first page that leads to all protocols", function()
    for _, name in ipairs { "nitro", "essential", "guildchat" } do
      assert.is_string(files[name .. "/index.html"])
      assert.is_string(files[name .. "/index.js"])
      assert.is_truthy(files["index.html"]:find(
        ('href="%s/index.html"'):format(name), 1, true))
    end
  end)

  it("have each class once, and the search finds it", function()
    local n = 0
    for path, page in pairs(files) do
      if path:find("^essential/") then
        for name in page:gmatch('<section id="([%w.]+%.[%w.]+)">') do
          n = n + 1
          assert.are.equal(name, classes[name:match("[^.]+$")].info.name)
        end
      end
    end
    assert.are.equal(140, n)
    for _, class in pairs(classes) do
      local entry = ('["%s","","","%s",'):format(class.dirs.c2s
        and class.dirs.s2c and "c2s s2c" or class.info.dir, class.info.name)
      assert.is_truthy(files["essential/index.js"]:find(entry, 1, true), entry)
    end
  end)
end)
