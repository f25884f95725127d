-- SPDX-License-Identifier: MIT
--
-- The generated Lua files, and the emitters on a schema of every form.

local core = require "parley.core"
local emit_c = require "parley.emit.c"
local emit_lua = require "parley.emit.lua"
local enum = require "parley.enum"
local vectors = require "support.vectors"

local nitro = vectors.nitro()
local essential = assert(core.protocol("essential"))
local guildchat = assert(core.protocol("guildchat"))

describe("the namespaces", function()
  for name, schema in pairs { nitro = nitro, essential = essential } do
    it("hold every packet of the client, and nothing else: " .. name, function()
      local n = 0
      for space, module in pairs(require("parley.gen." .. name)) do
        for key, packet in pairs(require(module)) do
          n = n + 1
          assert.are.equal(space .. "." .. key, packet)
          assert.is_not_nil((schema:packet(packet, "c2s")))
        end
      end
      local all = 0
      for _, packet in ipairs(schema:packets()) do
        if packet:info().dir == "c2s" then all = all + 1 end
      end
      assert.are.equal(all, n)
    end)
  end

  it("have the further parts of a name in their keys", function()
    assert.are.equal("cosmetic.outfit.ClientCosmeticOutfitCreatePacket",
      require("parley.gen.essential.cosmetic")[
        "outfit.ClientCosmeticOutfitCreatePacket"])
  end)
end)

describe("the enums", function()
  local enums = require "parley.gen.nitro.enums"

  it("are those of the schema", function()
    for name, schema in pairs { nitro = nitro, essential = essential,
                                guildchat = guildchat } do
      local values = require("parley.gen." .. name .. ".enums")
      for _, e in ipairs(schema:enums()) do
        for _, value in ipairs(e.values) do
          local expected = value.number
          if e.kind == "string" then expected = value.text end
          assert.are.equal(expected, values[e.name][value.name])
        end
      end
    end
    assert.are.equal(1, enums.UnitType.user)
    assert.are.equal("pet", enum.name_of(enums.UnitType, 2))
    assert.is_nil(enum.name_of(enums.UnitType, 99))
  end)

  it("are strict", function()
    local ok, message = pcall(function() return enums.UnitType.uesr end)
    assert.is_false(ok)
    assert.truthy(message:find("UnitType has no 'uesr', did you mean 'user'?",
      1, true))
    assert.has_error(function() return enums.UnitTyp end)
    assert.has_error(function() enums.UnitType.cat = 5 end)
    assert.are.equal("UnitType", tostring(enums.UnitType))
  end)
end)

local SPEC = [[
protocol: t
wire: binary
realm: T
enums:
  Size:
    doc: How big.
    values: {small: 0, big: 1}
types:
  Line:
    - text: string -- what is said
    - size: Size
c2s:
  a.end:
    id: 1
    header: THE_END
    summary: Ends it.
    fields: Line
  a.go:
    id: 2
    header: GO
    summary: '"Why??/" a \ b'
    sender: Sent.
    replies: [b.x]
    fields:
      - n: {type: i64, doc: 'ünïcode'}
      - style: {type: i32, default: -2147483648}
      - ratio: {type: f64, default: 0.1}
      - lines: list<Line>
      - part: {record: [{x: f32}, {y: bytes}]}
      - when: {n: {ne: 5}}
        fields: [{v: string}, {w: i8}]
        else: [{v: i32}]
s2c:
  b.x:
    id: 3
    header: X
    summary: X.
]]

describe("the Lua emitter", function()
  local schema = assert(vectors.load(SPEC))
  local files = emit_lua.files(schema, "t")

  local function has(path, text)
    if not files[path]:find(text, 1, true) then
      error(("%s has no '%s':\n%s"):format(path, text, files[path]), 2)
    end
  end

  it("makes Lua that loads on its own Lua", function()
    local n = 0
    for path, text in pairs(files) do
      n = n + 1
      assert((loadstring or load)(text, path)) -- luacheck: ignore 113
      assert.truthy(text:find("Generated from t. Do not edit by hand.", 1, true))
    end
    assert.are.equal(7, n)
  end)

  it("quotes names that are words of Lua", function()
    has("a.lua", '["end"] = "a.end"')
    has("a.lua", 'go = "a.go"')
    has("meta/a.lua", 'client["end"] = function(fields) end')
  end)

  it("annotates fields", function()
    has("meta/a.lua", "---@class parley.t.c2s.a.end: parley.t.Line\n")
    has("meta/a.lua", "---@class parley.t.c2s.a.go\n")
    has("meta/a.lua", "---@field n integer|string ünïcode\n")
    has("meta/a.lua", "---@field style? integer\n")
    has("meta/a.lua", "---@field lines parley.t.Line[]\n")
    has("meta/a.lua", "---@field part parley.t.c2s.a.go.part\n")
    has("meta/a.lua", "---@class parley.t.c2s.a.go.part\n---@field x number\n"
      .. "---@field y string\n")
    has("meta/a.lua", "---@field v? string|integer\n")
    has("meta/a.lua", "---@field w? integer\n")
    has("meta/a.lua", "---@param fields parley.t.c2s.a.go\n")
    has("meta/a.lua", "---Replies: b.x\n")
    has("meta/types.lua", "---@field text string what is said\n")
    has("meta/types.lua", "---@field size parley.t.Size\n")
    has("meta/types.lua", "---@alias parley.t.Size\n---| 0 # small\n")
    has("meta/bot.lua", "---@field a parley.t.client.a\n")
    has("meta/bot.lua", 'name: "b.x", handler: fun(fields: parley.t.s2c.b.x')
  end)

  it("gives the same twice", function()
    assert.are.same(files, emit_lua.files(assert(vectors.load(SPEC)), "t"))
  end)

  it("refuses names that its own files have", function()
    local clash = assert(vectors.load((SPEC:gsub("b%.x", "enums.x"))))
    local ok, message = pcall(emit_lua.files, clash, "t")
    assert.is_false(ok)
    assert.truthy(message:find("enums: this namespace is reserved", 1, true))
  end)
end)

local JSON_SPEC = [[
protocol: t
wire: json
version: 3
realm: T
enums:
  Size: {open: false, values: [SMALL, BIG]}
both:
  a.b.XPacket:
    summary: Either way.
    sender: Whoever wants to.
    fields:
      - at: {wire: a, type: datetime}
      - size: {wire: b, type: "Size?"}
      - old: {type: bool, until: 2}
      - who: {type: "map<uuid,set<i32>>", doc: players}
      - id: {type: "one_of<string,i64>"}
      - more: any
c2s:
  a.YPacket:
    summary: Y.
    layout: unknown
]]

describe("the Lua emitter on JSON packets", function()
  local files = emit_lua.files(assert(vectors.load(JSON_SPEC)), "t")

  local function has(path, text)
    if not files[path]:find(text, 1, true) then
      error(("%s has no '%s':\n%s"):format(path, text, files[path]), 2)
    end
  end

  it("makes Lua that loads", function()
    for path, text in pairs(files) do
      assert((loadstring or load)(text, path)) -- luacheck: ignore 113
    end
  end)

  it("annotates their kinds, and what may be left out", function()
    has("meta/a.lua", "---Sender: Whoever wants to.\n"
      .. "---@class parley.t.c2s.a.b.XPacket\n"
      .. "---@field at integer|string\n---@field size? parley.t.Size\n"
      .. "---@field old? boolean\n"
      .. "---@field who table<string, integer[]> players\n"
      .. "---@field id string|integer\n---@field more any\n")
    has("meta/types.lua", '---@alias parley.t.Size\n---| "SMALL" # small\n'
      .. '---| "BIG" # big\n')
  end)

  it("writes the fields of what goes both ways once", function()
    has("meta/a.lua",
        "---@class parley.t.s2c.a.b.XPacket: parley.t.c2s.a.b.XPacket\n\n")
    has("meta/bot.lua", 'name: "a.b.XPacket", handler: fun(fields: '
      .. "parley.t.s2c.a.b.XPacket, ")
  end)

  it("leaves bodies free that are not known", function()
    has("meta/a.lua", "---@alias parley.t.c2s.a.YPacket table<string, any>\n")
    has("meta/a.lua", "---@param fields parley.t.c2s.a.YPacket\n")
    has("meta/a.lua", 'client["b.XPacket"] = function(fields) end')
  end)
end)

describe("the C emitter", function()
  local schema = assert(vectors.load(SPEC))

  it("names packets and enum values", function()
    local header = emit_c.header(schema, "t")
    for _, line in ipairs {
      '#define PARLEY_T_C2S_THE_END "a.end"', '#define PARLEY_T_S2C_X "b.x"',
      "  PARLEY_T_SIZE_SMALL = 0,", "  PARLEY_T_SIZE_BIG = 1\n",
      "/* Size: How big. */",
      "extern PARLEY_API const parley_schema parley_t_schema;",
    } do
      assert.truthy(header:find(line, 1, true), line)
    end
  end)

  it("escapes texts and keeps numbers exact", function()
    local source = emit_c.source(schema, "t")
    assert.truthy(source:find([["\"Why\?\?/\" a \\ b\0"]], 1, true))
    assert.truthy(source:find([["\303\274n\303\257code\0"]], 1, true))
    assert.truthy(source:find("{-2147483648, ", 1, true))
    assert.truthy(source:find("0x1.999999999999ap-4", 1, true))
    assert.are.equal(source, emit_c.source(assert(vectors.load(SPEC)), "t"))
    for line in source:gmatch("[^\n]+") do
      if line:find('^  "') then assert.is_true(#line <= 80) end
    end
  end)
end)
