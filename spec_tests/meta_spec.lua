-- SPDX-License-Identifier: MIT
--
-- The annotations for editors: every packet and field once, nothing undefined.

local luals = require "support.luals"
local vectors = require "support.vectors"

local schema = vectors.nitro()

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

describe("annotations", function()
  it("have a class for each packet, with its fields", function()
    local n = 0
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local name = ("parley.nitro.%s.%s"):format(info.dir, info.name)
      local class = found.classes[name]
      assert.is_table(class, name)
      assert.are.equal(1, #class.places, name)
      assert.are.same(names_of(packet:layout(), {}), fields_of(class, {}), name)
      n = n + 1
    end
    assert.are.equal(922, n)
  end)

  it("have no packet that is none", function()
    for name in pairs(found.classes) do
      local dir, packet = name:match("^parley%.nitro%.([cs]2[cs])%.([%w_]+%.[%w_]+)$")
      if dir then assert.is_truthy(schema:packet(packet, dir), name) end
    end
  end)

  it("have a class for each type, and an alias for each enum", function()
    for _, record in ipairs(schema:types()) do
      local class = found.classes["parley.nitro." .. record.name]
      assert.is_table(class, record.name)
      assert.are.same(names_of(record.fields, {}), fields_of(class, {}),
                      record.name)
    end
    for _, enum in ipairs(schema:enums()) do
      local alias = found.aliases["parley.nitro." .. enum.name]
      assert.is_table(alias, enum.name)
      assert.are.equal(1, #alias.places, enum.name)
      assert.is_true(#alias.types >= #enum.values)
    end
  end)

  it("have a function for each packet that a client sends", function()
    local by_name = {}
    for _, one in ipairs(found.functions) do
      local space = one.class:match("^parley%.nitro%.client%.([%w_]+)$")
      if space then
        local name = one.name:match("%.([%w_]+)$")
                     or one.name:match('%["(.-)"%]')
        by_name[space .. "." .. name] = one
      end
    end
    local client = {}
    for _, field in ipairs(found.classes["parley.nitro.client"].fields) do
      client[field.name] = field.type
    end
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      local one = by_name[info.name]
      assert.are.equal(info.dir == "c2s" or by_name[info.name] ~= nil,
                       one ~= nil, info.name)
      if info.dir == "c2s" then
        assert.are.equal("fields", one.params[1].name)
        assert.are.equal("parley.nitro.c2s." .. info.name, one.params[1].type)
        local space = info.name:match("^[%w_]+")
        assert.are.equal("parley.nitro.client." .. space, client[space])
        by_name[info.name] = nil
      end
    end
    assert.is_nil(next(by_name))
  end)

  it("let handlers of every packet know its fields", function()
    local text = vectors.read("lua/parley/gen/nitro/meta/bot.lua")
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      if info.dir == "s2c" then
        assert.is_truthy(text:find(('name: "%s", handler: fun(fields: '
          .. "parley.nitro.s2c.%s, "):format(info.name, info.name), 1, true),
          info.name)
      end
    end
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
