-- SPDX-License-Identifier: MIT
--
-- The annotations for editors: every packet and field once, nothing undefined.

local core = require "parley.core"
local luals = require "support.luals"
local vectors = require "support.vectors"

local found = {}
local pipe = assert(io.popen("find lua/parley -name '*.lua' | sort"))
for path in pipe:lines() do luals.read(found, vectors.read(path), path) end
pipe:close()

local BUILTIN = {}
for word in ([[nil any boolean string number integer function table thread
  userdata lightuserdata self fun false true]]):gmatch("%a+") do
  BUILTIN[word] = true
end

local function is_defined(name)
  return BUILTIN[name] or found.classes[name] or found.aliases[name]
         or found.generics[name]
end

local function check_type(text, where)
  for _, name in ipairs(luals.names_in(text)) do
    assert.is_truthy(is_defined(name), where .. ": " .. name)
  end
end

-- The names of a record's own fields, blocks dissolved, each once.
local function names_of(nodes, names)
  for _, node in ipairs(nodes) do
    if node.block then
      names_of(node.fields or {}, names)
      names_of(node.otherwise or {}, names)
    else
      names[node.name] = true
    end
  end
  return names
end

-- The fields of a class and of those it inherits from; each once.
local function fields_of(class, fields)
  for _, field in ipairs(class.fields) do
    assert.is_nil(fields[field.name], class.name .. "." .. field.name)
    fields[field.name] = true
  end
  for _, parent in ipairs(class.parents) do
    fields_of(found.classes[parent], fields)
  end
  return fields
end

-- The annotations of a protocol with |total| packets.
local function check_protocol(protocol, total)
  local schema = assert(core.protocol(protocol))
  local prefix = "parley." .. protocol .. "."

  it("have a class for each packet, with its fields", function()
    local n = 0
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local name = prefix .. info.dir .. "." .. info.name
      if info.free then
        assert.are.same({ "table<string, any>" }, found.aliases[name].types)
      else
        local class = found.classes[name]
        assert.is_table(class, name)
        assert.are.equal(1, #class.places, name)
        assert.are.same(names_of(packet:layout(), {}), fields_of(class, {}),
                        name)
      end
      n = n + 1
    end
    assert.are.equal(total, n)
  end)

  it("have a class for each type, and an alias for each enum", function()
    for _, record in ipairs(schema:types()) do
      local class = found.classes[prefix .. record.name]
      assert.is_table(class, record.name)
      assert.are.same(names_of(record.fields, {}), fields_of(class, {}),
                      record.name)
    end
    for _, enum in ipairs(schema:enums()) do
      local alias = found.aliases[prefix .. enum.name]
      assert.is_table(alias, enum.name)
      assert.are.equal(1, #alias.places, enum.name)
      assert.is_true(#alias.types >= #enum.values)
    end
  end)

  it("let handlers of every packet know its fields", function()
    local text = vectors.read(("lua/parley/gen/%s/meta/bot.lua"):format(
      protocol))
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      if info.dir == "s2c" then
        assert.is_truthy(text:find(('name: "%s", handler: fun(fields: '
          .. "parley.%s.s2c.%s, "):format(info.name, protocol, info.name), 1,
          true),
          info.name)
      end
    end
  end)

  it("let be left out what may be null or is of some versions", function()
    for _, record in ipairs(schema:types()) do
      local class, optional = found.classes[prefix .. record.name], {}
      for _, field in ipairs(class.fields) do
        optional[field.name] = field.optional
      end
      for _, node in ipairs(record.fields) do
        if node.nullable or node.since or node.until_version then
          assert.is_true(optional[node.name], class.name .. "." .. node.name)
        end
      end
    end
  end)
end

-- Those of a protocol whose packets have namespaces.
local function check_namespaces(protocol)
  local schema = assert(core.protocol(protocol))
  local prefix = ("parley.%s."):format(protocol)

  it("have no packet that is none", function()
    for name in pairs(found.classes) do
      if name:sub(1, #prefix) == prefix then
        local dir, packet = name:sub(#prefix + 1)
          :match("^([cs]2[cs])%.([%w_]+%.[%w_.]+)$")
        -- Records without a name have that of their packet before theirs.
        if dir and not packet:find("%.%l[%w_]*%.%l") then
          assert.is_truthy(schema:packet(packet, dir), name)
        end
      end
    end
  end)

  it("have a function for each packet that a client sends", function()
    local by_name = {}
    for _, one in ipairs(found.functions) do
      local space = one.class:match("^parley%." .. protocol
                                    .. "%.client%.([%w_]+)$")
      if space then
        local name = one.name:match("%.([%w_]+)$")
                     or one.name:match('%["(.-)"%]')
        by_name[space .. "." .. name] = one
      end
    end
    local client = {}
    for _, field in ipairs(found.classes[prefix .. "client"].fields) do
      client[field.name] = field.type
    end
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local one = by_name[info.name]
      assert.are.equal(info.dir == "c2s" or by_name[info.name] ~= nil,
                       one ~= nil, info.name)
      if info.dir == "c2s" then
        assert.are.equal("fields", one.params[1].name)
        assert.are.equal(prefix .. "c2s." .. info.name, one.params[1].type)
        local space = info.name:match("^[%w_]+")
        assert.are.equal(prefix .. "client." .. space, client[space])
        by_name[info.name] = nil
      end
    end
    assert.is_nil(next(by_name))
  end)
end

describe("annotations of nitro", function()
  check_protocol("nitro", 922)
  check_namespaces("nitro")
end)

describe("annotations of essential", function()
  check_protocol("essential", 153)
  check_namespaces("essential")

  it("have the types that its values have in Lua", function()
    local types = {}
    for _, field in ipairs(found.classes["parley.essential.Message"].fields) do
      types[field.name] = field.type
    end
    assert.are.equal("integer|string", types.id)
    assert.are.equal("string", types.sender)
    assert.are.equal("any", types.content)
    for _, field in ipairs(found.classes["parley.essential.Cosmetic"].fields) do
      types[field.name] = field.type
    end
    assert.are.equal("integer|string", types.createdAt)
    assert.are.equal("table<parley.essential.SkinLayer, boolean>",
                     types.skinLayers)
    assert.are.equal("string[]", types.tags)
  end)
end)

describe("annotations of guildchat", function()
  check_protocol("guildchat", 15)

  it("have a way to send each event, and no event that is none", function()
    local schema = assert(core.protocol("guildchat"))
    local text = vectors.read("lua/parley/gen/guildchat/meta/bot.lua")
    for name, class in text:gmatch('name: "([%w_]+)", arguments%??: ([%w_.]+)') do
      assert.is_truthy(schema:packet(name, "c2s"), name)
      assert.are.equal("parley.guildchat.c2s." .. name, class)
    end
    for name in pairs(found.classes) do
      local dir, event = name:match("^parley%.guildchat%.([cs]2[cs])%.([%w_]+)")
      if dir then assert.is_truthy(schema:packet(event, dir), name) end
    end
  end)
end)

describe("annotations", function()
  it("are in files that the language server reads: below 500 KB", function()
    local files = assert(io.popen("find lua/parley -name '*.lua'"))
    for path in files:lines() do
      assert.is_true(#vectors.read(path) < 500000, path)
    end
    files:close()
  end)

  it("name no class that is not defined", function()
    for name, class in pairs(found.classes) do
      for _, parent in ipairs(class.parents) do check_type(parent, name) end
      for _, field in ipairs(class.fields) do
        check_type(field.type, name .. "." .. field.name)
      end
    end
    for name, alias in pairs(found.aliases) do
      for _, kind in ipairs(alias.types) do check_type(kind, name) end
    end
    for _, one in ipairs(found.functions) do
      for _, param in ipairs(one.params) do
        check_type(param.type, one.name .. " " .. param.name)
      end
    end
  end)
end)

describe("the reader of annotations", function()
  it("sees what is undefined", function()
    local other = {}
    luals.read(other, '---@class A: B\n---@field x C[]|"d" text of x\n'
      .. "---@field on fun(self: A, name: \"n\", h: fun(f: D)): E here\n"
      .. "---@alias F\n---| 1 # one\n---| integer\n"
      .. "---@param g? G|H text\nfunction a.b(g) end\n", "t")
    assert.are.same({ "B" }, other.classes.A.parents)
    assert.are.equal('C[]|"d"', other.classes.A.fields[1].type)
    assert.are.same({ "C" }, luals.names_in(other.classes.A.fields[1].type))
    assert.are.same({ "fun", "A", "fun", "D", "E" },
                    luals.names_in(other.classes.A.fields[2].type))
    assert.are.same({ "1", "integer" }, other.aliases.F.types)
    assert.are.equal("G|H", other.functions[1].params[1].type)
  end)
end)
