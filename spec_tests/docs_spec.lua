-- SPDX-License-Identifier: MIT
--
-- The documentation: what it shows works, what it links to is there, and what
-- it lists is complete.

local docs = require "support.docs"
local reference = require "support.reference"
local vectors = require "support.vectors"

local PAGES = docs.glob("README.md CHANGELOG.md CONTRIBUTING.md " ..
                        "examples/README.md docs/*.md docs/*/*.md " ..
                        "spec/README.md spec/*/README.md spec/*/*/README.md")
local GUIDE = "docs/guide.md"

local RUNS = {lua = true, sh = true}

local function hotel_block()
  for _, block in ipairs(docs.blocks(GUIDE)) do
    if block.text:find("^%-%- hotel.lua\n") then return block end
  end
  error("the guide has no hotel")
end

describe("the documentation", function()
  local ports
  setup(function() ports = docs.open_servers(hotel_block()) end)
  teardown(function() docs.close_servers() end)

  for _, page in ipairs(PAGES) do
    it(page .. " has no broken links", function()
      assert.are.same({}, docs.broken_links(page))
    end)

    for _, block in ipairs(docs.blocks(page)) do
      if RUNS[block.kind] and not docs.why_not(block) and
         not block.text:find("^%-%- hotel.lua\n") then
        it(("%s, line %d runs"):format(page, block.line), function()
          local code, printed, errors = docs.run(page, block, ports)
          assert.are.equal("", errors)
          assert.are.equal(0, code, printed)
          if block.output and not docs.fits(printed, block.output) then
            assert.are.equal(block.output, printed)
          end
        end)
      end
    end
  end

  it("says why blocks are not run", function()
    for _, page in ipairs(PAGES) do
      for _, block in ipairs(docs.blocks(page)) do
        local why = docs.why_not(block)
        assert.is_true(not why or #why >= 12, page .. ": " .. tostring(why))
      end
    end
  end)

  it("knows its own rules", function()
    assert.is_true(docs.fits("a\nb\n", "a\nb\n"))
    assert.is_true(docs.fits("a\nx\nb\nc\n", "a\n...\nb\nc\n"))
    assert.is_true(docs.fits("a\nb\n", "a\n...\n"))
    assert.is_false(docs.fits("a\nb\n", "a\n"))
    assert.is_false(docs.fits("x\na\n", "a\n"))
    assert.is_false(docs.fits("a\nb\n", "...\na\n"))
  end)

  it("would notice a broken link", function()
    assert.are.same({"nowhere.md", "#none", "bad.md#none"},
                    docs.broken_links(docs.page("bad.md", [[
# A heading: 1 `x`

[good](#a-heading-1-x) [web](https://example.org) [bad](nowhere.md)
[bad](#none) [good](bad.md#a-heading-1-x) [bad](bad.md#none)
]])))
  end)

  it("would notice a block that fails", function()
    local page = docs.page("fails.md", "```lua\nrequire 'parley'\n" ..
      "error('here')\n```\n```sh\nbuild/bin/parley packet nothing\n```\n")
    local blocks = docs.blocks(page)
    local code, _, errors = docs.run(page, blocks[1], ports)
    assert.are.equal(1, code)
    assert.is_truthy(errors:find("fails_md-1.lua:3: here", 1, true), errors)
    code = docs.run(page, blocks[2], ports)
    assert.are.equal(1, code)
  end)
end)

-- The pages that say everything about a part of the library.
local WHERE = {socketio = "docs/socketio.md",
               guildchat = "docs/protocols/guildchat.md"}

describe("the reference to read", function()
  -- Methods of clients and sockets that a page need not repeat.
  local shared = docs.read("docs/lua-api.md")

  for _, page in ipairs(reference.pages()) do
    local path = WHERE[page.name] or "docs/lua-api.md"
    local text = docs.read(path)

    it(("%s has every function of %s"):format(path, page.name), function()
      local missing = {}
      for _, item in ipairs(page.functions) do
        local name = item.name:gsub("^%l+%.new$", "parley.%0")
        if not text:find(name .. "(", 1, true) and
           not text:find(('require("%s").new('):format(
             name:gsub("%.new$", "")), 1, true) then
          missing[#missing + 1] = item.name
        end
      end
      for _, class in ipairs(page.classes) do
        for _, item in ipairs(class.methods) do
          local call = "[:.]" .. item.name .. "%("
          if not text:find(call) and not shared:find(call) then
            missing[#missing + 1] = class.name .. ":" .. item.name
          end
        end
      end
      assert.are.same({}, missing)
    end)
  end

  local function check_names(path, names)
    local text, missing = docs.read(path), {}
    for name in pairs(names) do
      if not text:find("`" .. name .. "`", 1, true) then
        missing[#missing + 1] = name
      end
    end
    table.sort(missing)
    assert.are.same({}, missing)
  end

  it("has every option", function()
    local client, server = require "parley.client", require "parley.server"
    local essential = require "parley.essential"
    check_names("docs/lua-api.md", client.rules)
    check_names("docs/lua-api.md", server.rules)
    check_names("docs/lua-api.md", essential.rules)
    check_names("docs/lua-api.md", essential.server_rules)
    check_names("docs/lua-api.md", client.shared_rules.limits.fields)
    check_names("docs/socketio.md", require("parley.socketio.client").rules)
    check_names("docs/socketio.md", require("parley.socketio.server").rules)
  end)

  it("has every event", function()
    check_names("docs/lua-api.md", require("parley.client").events)
    check_names("docs/lua-api.md", require("parley.server").events)
    check_names("docs/lua-api.md", require("parley.server").peer_events)
  end)
end)

describe("docs/lua-api.md", function()
  local text = docs.read("docs/lua-api.md")

  it("has every error code", function()
    for name in pairs(require("parley.core").errors) do
      assert.is_truthy(text:find("`" .. name .. "`", 1, true), name)
    end
  end)

  it("has every function of the C module", function()
    local missing = {}
    for _, item in ipairs((reference.binding())) do
      local owner, name = item.name:match("^([%w_]+)[:.]([%w_]+)$")
      local call = owner == "crypto" and "crypto." .. name .. "(" or
                   owner and ":" .. name .. "(" or item.name .. "("
      if not text:find(call, 1, true) then missing[#missing + 1] = item.name end
    end
    assert.are.same({}, missing)
  end)

  it("has every function of the crypto module", function()
    for name in pairs(require("parley.core").crypto) do
      assert.is_truthy(text:find("crypto." .. name .. "(", 1, true), name)
    end
  end)
end)

describe("spec/nitro/README.md", function()
  local text = docs.read("spec/nitro/README.md")
  local schema = vectors.nitro()

  it("has every realm with its number of packets", function()
    local counts, listed = {}, {}
    for _, packet in ipairs(schema:packets()) do
      local realm = packet:info().realm
      counts[realm] = (counts[realm] or 0) + 1
    end
    for realm, count in text:gmatch("\n| ([%u][^|]-) | (%d+) | `") do
      listed[realm] = tonumber(count)
    end
    assert.are.same(counts, listed)
  end)

  it("has every packet whose layout is unverified", function()
    local marked, listed = {}, {}
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      if info.unverified then
        marked[("%s %d %s"):format(info.dir, info.id, info.name)] = true
      end
    end
    local part = text:match("\n## How sure a layout is\n(.-)\n## ")
    for dir, id, name in part:gmatch("\n| ([cs]2[cs]) | (%d+) | `([%w_.]+)`") do
      listed[("%s %s %s"):format(dir, id, name)] = true
    end
    assert.are.same(marked, listed)
  end)

  it("names packets that are there, by their numbers", function()
    local part = text:match("\n## Where the catalogue says otherwise\n(.-)\n## ")
    local n = 0
    for dir, ids, names in part:gmatch("\n| ([cs]2[cs]) | ([%d, ]+) | ([^|]+) |") do
      local id = ids:gmatch("%d+")
      for name in names:gmatch("`([%w_.]+)`") do
        assert.are.equal(name, schema:packet(tonumber(id()), dir):info().name)
        n = n + 1
      end
      assert.is_nil(id(), names)
    end
    assert.is_true(n > 30)
  end)
end)

describe("README.md", function()
  local text = docs.read("README.md")

  it("has the rock's external dependencies by their names", function()
    local named, listed = {}, {}
    local rockspec = docs.read("rockspec/parley-scm-1.rockspec")
    for name in rockspec:match("external_dependencies = (%b{})")
                        :gmatch("\n%s*([%u%d]+)%s*=") do
      named[name] = true
    end
    local part = text:match("\n| library | in LuaRocks |.-\n\n")
    for name in part:gmatch("| `(%u+)` |") do listed[name] = true end
    assert.are.same(named, listed)
  end)

  it("is short", function()
    assert.is_true(select(2, text:gsub("\n", "")) < 120)
  end)
end)

describe("docs/security.md", function()
  it("has every limit with its default", function()
    local text, count = docs.read("docs/security.md"), 0
    local struct = docs.read("src/include/parley/base.h")
      :match("typedef struct parley_limits (%b{})")
    for name, comment in struct:gmatch("uint32_t (%w+);%s*/%*%*<%s*(.-)%*/") do
      local default = comment:match("(%d+[%sKMi]*)%s*$"):gsub("%s+$", "")
      local row = text:match("\n| `" .. name .. "` | ([^|]*) |")
      assert.is_truthy(row, name)
      assert.are.equal(default, row:match("^%d+ ?[KMi]*"):gsub("%s+$", ""), name)
      count = count + 1
    end
    assert.are.equal(9, count)
  end)
end)
