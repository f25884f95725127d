-- SPDX-License-Identifier: MIT
--
-- The generated catalog: its rows are those of the public catalog, its links
-- lead somewhere, its examples are what they say.

local vectors = require "support.vectors"

local schema = vectors.nitro()

local FOLDER = "spec/catalog/nitro/"

-- Realms in the order in which the public catalog has them, and its rows:
-- {dir, id, header, name, realm, phase}.
local function public_rows()
  local rows, realms, seen = {}, {}, {}
  for line in assert(vectors.read("spec_tests/vectors/nitro_catalog.tsv"))
    :gmatch("[^\n]+") do
    local row = {}
    for cell in line:gmatch("[^\t]+") do row[#row + 1] = cell end
    if row[1] ~= "direction" then
      rows[#rows + 1] = { dir = row[1], id = row[2], header = row[3],
                          name = row[4], realm = row[5], phase = row[6] }
      if not seen[row[5]] then
        seen[row[5]] = true
        realms[#realms + 1] = row[5]
      end
    end
  end
  return rows, realms
end

local TITLES = { ["Client to Server"] = "c2s", ["Server to Client"] = "s2c" }

local function cells(line)
  local list = {}
  for cell in line:gmatch("|%s*([^|]*)%s") do list[#list + 1] = cell end
  for i, cell in ipairs(list) do list[i] = cell:gsub("%s+$", "") end
  return list
end

-- How Markdown readers make an anchor of a heading.
local function anchor(heading)
  return (heading:lower():gsub("[^%w_ -]", ""):gsub(" ", "-"))
end

-- Name and text of every page.
local function pages()
  local list = {}
  local pipe = assert(io.popen("ls " .. FOLDER))
  for name in pipe:lines() do list[name] = vectors.read(FOLDER .. name) end
  pipe:close()
  return list
end

describe("the index of the catalog", function()
  local text = assert(vectors.read(FOLDER .. "packet-catalog.md"))
  local rows, realms = public_rows()

  it("begins as it must", function()
    assert.are.equal("# Packet catalog\n\nGenerated from spec/nitro. "
      .. "Do not edit by hand.\n\nTotal packets: 922 (463 c2s, 459 s2c)\n",
      text:match("^.-c2s, %d+ s2c%)\n"))
  end)

  it("has the rows of the public catalog, in its order of realms", function()
    local expected = {}
    for _, row in ipairs(rows) do expected[row.dir .. row.id] = row end
    local realm, dir, promised, order, n = nil, nil, 0, {}, 0
    for line in text:gmatch("[^\n]+") do
      if line:find("^## ") then
        realm = line:sub(4)
        order[#order + 1] = realm
      elseif line:find("^### ") then
        assert.are.equal(0, promised, realm)
        local title, count = line:match("^### (.-) %((%d+)%)$")
        dir, promised = TITLES[title], tonumber(count)
      elseif line:find("^| %d") then
        local row = cells(line)
        assert.are.equal(5, #row, line)
        local public = expected[dir .. row[1]]
        assert.is_table(public, line)
        local name, target = row[3]:match("^%[(.-)%]%((.-)%)$")
        assert.are.same({ public.header, public.name, public.realm,
                          public.phase }, { row[2], name, realm, row[5] })
        assert.matches("^[%w_]+%." .. dir .. "%.md#", target)
        assert.is_true(#row[4] > 8, line)
        expected[dir .. row[1]] = nil
        promised, n = promised - 1, n + 1
      end
    end
    assert.are.equal(0, promised)
    assert.are.equal(922, n)
    assert.is_nil(next(expected))
    assert.are.same(realms, order)
  end)
end)

describe("the pages of the catalog", function()
  local all = pages()

  it("are one a realm and direction, with its packets", function()
    local rows = public_rows()
    local counts = {}
    for _, row in ipairs(rows) do
      local key = row.realm .. row.dir
      counts[key] = (counts[key] or 0) + 1
    end
    for name, text in pairs(all) do
      local dir = name:match("%.(%w+)%.md$")
      if dir then
        local realm = text:match("\n%- Realm: ([^\n]+)\n")
        local total = tonumber(text:match("\n%- Total packets: (%d+)\n"))
        assert.are.equal(counts[realm .. dir], total, name)
        counts[realm .. dir] = nil
        assert.is_truthy(text:find("\n| ID | Header | Packet | Summary | Phase "
          .. "| Since |\n", 1, true))
        local n, sections = 0, 0
        for line in text:gmatch("[^\n]+") do
          if line:find("^| %d") then
            n = n + 1
            local row = cells(line)
            assert.are.equal(6, #row, line)
            assert.are.equal("nitro-1.6.6", row[6])
          end
          if line:find("^## ") then sections = sections + 1 end
        end
        assert.are.equal(total, n, name)
        assert.are.equal(total, sections, name)
      end
    end
    assert.is_nil(next(counts))
  end)

  it("have links that lead somewhere", function()
    local anchors = {}
    for name, text in pairs(all) do
      anchors[name] = {}
      for heading in text:gmatch("\n#+ ([^\n]+)") do
        anchors[name][anchor(heading)] = true
      end
    end
    for name, text in pairs(all) do
      for target in text:gmatch("%]%(([^)]+)%)") do
        local file, part = target:match("^([^#]*)#?(.*)$")
        if file == "" then file = name end
        assert.is_table(anchors[file], name .. ": " .. target)
        assert.is_true(part == "" or anchors[file][part] or false,
                       name .. ": " .. target)
      end
    end
  end)

  -- Each packet's section: direction .. name to text.
  local sections = {}
  for name, text in pairs(all) do
    local dir = name:match("%.(%w+)%.md$")
    if dir then
      for heading, body in (text:gsub("\n## ", "\n\1") .. "\1")
        :gmatch("\1([^\n]+)\n([^\1]*)") do
        sections[dir .. heading] = body
      end
    end
  end

  it("say of each packet what there is to say", function()
    local n = 0
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local body = sections[info.dir .. info.name]
      assert.is_string(body, info.name)
      n = n + 1
      for _, word in ipairs { "Header: `" .. info.header .. "`, number "
        .. info.id, "- Status: ", "\nBehaviour:\n", "- Client: ",
        "- Server: " } do
        assert.is_truthy(body:find(word, 1, true), info.name .. ": " .. word)
      end
      if #packet:layout() > 0 then
        for _, word in ipairs { "\nLayout:\n", "\nExample:\n",
                                "\n| Name | Type | Present | Description |" } do
          assert.is_truthy(body:find(word, 1, true), info.name .. ": " .. word)
        end
      end
    end
    assert.are.equal(922, n)
  end)

  it("have examples whose bytes and values are the same", function()
    local load_text = loadstring or load -- luacheck: ignore 113
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local body = sections[info.dir .. info.name]
      if #packet:layout() > 0 then
        local bytes, lua = body:match(
          "\nExample:\n\n```text\n(.-)```\n\n```lua\n(.-)\n```")
        local value = lua:gsub("^bot%.[%w_.]+ ", "")
        assert.are.equal(info.dir == "c2s", value ~= lua, info.name)
        local hex, cut = {}, false
        for line in bytes:gmatch("[^\n]+") do
          local digits = line:match("^(%x*)")
          cut = cut or line:find("^%x+%.%.%.") ~= nil
          hex[#hex + 1] = digits
        end
        local made = vectors.hex(packet:encode(
          assert(load_text("return " .. value))()))
        if not cut then
          assert.are.equal(made, table.concat(hex), info.name)
        end
      end
    end
  end)

  it("tell the status as the tests' data has it", function()
    local lines, captured = {}, {}
    for _, dir in ipairs { "c2s", "s2c" } do
      for _, line in ipairs(vectors.lines("spec_tests/vectors/nitro_" .. dir
                                          .. ".jsonl")) do
        local key = dir .. line.name
        lines[key] = (lines[key] or 0) + 1
      end
    end
    for _, line in ipairs(vectors.lines(
      "spec_tests/vectors/nitro_capture.jsonl")) do
      captured[line.dir .. line.name] = true
    end
    for key, body in pairs(sections) do
      local status = body:match("\n%- Status: ([^\n]+)")
      local n = tonumber(status:match("(%d+) test vectors?"))
      assert.are.equal(lines[key], n, key)
      assert.are.equal(captured[key] or false,
        status:find("seen on a real server", 1, true) ~= nil, key)
    end
  end)
end)
