-- SPDX-License-Identifier: MIT
--
-- A schema as Lua: the client's packets by namespace, the enums, and the
-- annotations that editors read (LuaLS).

local page = require "parley.page"
local reflect = require "parley.reflect"

local M = {}

local KEYWORDS = {}
for word in ([[and break do else elseif end false for function goto if in local
  nil not or repeat return then true until while]]):gmatch("%a+") do
  KEYWORDS[word] = true
end

-- Files beside the namespaces' own.
local RESERVED = { init = true, enums = true, meta = true, types = true,
                   status = true, bot = true, events = true }

local function head(source, more)
  return { (more or "")
    .. ("-- Generated from %s. Do not edit by hand."):format(source) }
end

local function text_of(out) return table.concat(out, "\n") .. "\n" end

local function is_name(text)
  return text:find("^[%a_][%w_]*$") and not KEYWORDS[text]
end

local function key_of(name)
  return is_name(name) and name or ('["%s"]'):format(name)
end

-- Namespaces in order, each {name, c2s = packets, s2c = packets} where a
-- packet is {name = last part, info, packet}. Events have none; they are in
-- one without a name.
local function namespaces(schema)
  local by_name, list = {}, {}
  for _, packet in ipairs(schema:packets()) do
    local info = packet:info()
    info.both = page.twin(schema, packet) ~= nil or nil
    local space, name = info.name:match("^(.-)%.(.+)$")
    if info.args then space, name = "", info.name end
    if space == nil then error(info.name .. ": a name without a namespace") end
    if RESERVED[space] then error(space .. ": this namespace is reserved") end
    if by_name[space] == nil then
      by_name[space] = { name = space, c2s = {}, s2c = {} }
      list[#list + 1] = by_name[space]
    end
    local packets = by_name[space][info.dir]
    packets[#packets + 1] = { name = name, info = info, packet = packet }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  for _, space in ipairs(list) do
    for _, dir in ipairs { "c2s", "s2c" } do
      table.sort(space[dir], function(a, b) return a.name < b.name end)
    end
  end
  return list
end

-- ---- modules ---------------------------------------------------------------

local function index_file(spaces, protocol, source)
  local out = head(source)
  out[#out + 1] = ""
  if spaces.events then
    out[#out + 1] = "-- Events have no namespaces: bot:send(NAME, ARGUMENTS)."
    out[#out + 1] = "return {}"
    return text_of(out)
  end
  out[#out + 1] = "-- Namespace of the client's packets to the module that "
    .. "lists them."
  out[#out + 1] = "return {"
  for _, space in ipairs(spaces) do
    if #space.c2s > 0 then
      out[#out + 1] = ('  %s = "parley.gen.%s.%s",'):format(
        key_of(space.name), protocol, space.name)
    end
  end
  out[#out + 1] = "}"
  return text_of(out)
end

local function namespace_file(space, source)
  local out = head(source)
  out[#out + 1] = ""
  out[#out + 1] = "return {"
  for _, item in ipairs(space.c2s) do
    out[#out + 1] = ('  %s = "%s",'):format(key_of(item.name), item.info.name)
  end
  out[#out + 1] = "}"
  return text_of(out)
end

local function enums_file(schema, protocol, source)
  local out = head(source)
  out[#out + 1] = ""
  out[#out + 1] = 'local strict = require("parley.enum").strict'
  out[#out + 1] = ""
  out[#out + 1] = ('return strict("parley.%s enums", {'):format(protocol)
  for _, enum in ipairs(schema:enums()) do
    for line in (enum.doc or ""):gmatch("[^\n]+") do
      out[#out + 1] = "  -- " .. line
    end
    out[#out + 1] = ('  %s = strict("%s", {'):format(key_of(enum.name),
                                                     enum.name)
    for _, value in ipairs(enum.values) do
      local v = enum.kind == "string"
        and ("%q"):format(value.text or value.name)
        or ("%d"):format(value.number)
      out[#out + 1] = ("    %s = %s,%s"):format(key_of(value.name), v,
        value.doc and " -- " .. value.doc or "")
    end
    out[#out + 1] = "  }),"
  end
  out[#out + 1] = "})"
  return text_of(out)
end

-- ---- annotations -----------------------------------------------------------

local SCALARS = {
  i8 = "integer", u8 = "integer", i16 = "integer", u16 = "integer",
  i32 = "integer", u32 = "integer", i64 = "integer|string", f32 = "number",
  f64 = "number", bool = "boolean", string = "string", bytes = "string",
  uuid = "string", datetime = "integer|string", currency = "string",
  sbytes = "string", binary = "string", any = "any",
}

local add_class

-- The annotation of a value that has one of several types; some of them may be
-- several already, as a number of 64 bits.
local function union(types)
  local parts, seen, depth, at = {}, {}, 0, ""
  for c in (table.concat(types, "|") .. "|"):gmatch(".") do
    if c:find("[(<{]") then depth = depth + 1 end
    if c:find("[)>}]") then depth = depth - 1 end
    if c == "|" and depth == 0 then
      if not seen[at] then parts[#parts + 1] = at end
      seen[at], at = true, ""
    else
      at = at .. c
    end
  end
  return table.concat(parts, "|")
end

-- The annotation type of a field; records without a name get a class of
-- their own, |path|, which is appended to |classes|.
local function type_of(field, protocol, path, classes)
  if field.enum then return ("parley.%s.%s"):format(protocol, field.enum) end
  if field.kind == "record" then
    if field.named then
      return ("parley.%s.%s"):format(protocol, field.named)
    end
    classes[#classes + 1] = { name = path, fields = field.record }
    return path
  end
  if field.kind == "list" or field.kind == "set" then
    local of = type_of(field.of, protocol, path, classes)
    return of:find("|", 1, true) and ("(%s)[]"):format(of) or of .. "[]"
  end
  if field.kind == "map" then
    return ("table<%s, %s>"):format(
      type_of(field.key, protocol, path .. ".key", classes),
      type_of(field.of, protocol, path, classes))
  end
  if field.kind == "one_of" then
    local types = {}
    for i, one in ipairs(field.one_of) do
      types[i] = type_of(one, protocol, path .. i, classes)
    end
    return union(types)
  end
  return SCALARS[field.kind] or error("no annotation for " .. field.kind)
end

-- Collects the members of a record in order of appearance, blocks dissolved:
-- {name, types in order, docs, always}.
local function collect(nodes, always, context, members)
  for _, node in ipairs(nodes) do
    if node.block then
      if node.fields then collect(node.fields, false, context, members) end
      if node.otherwise then
        collect(node.otherwise, false, context, members)
      end
    else
      local member = members[node.name]
      if member == nil then
        member = { name = node.name, types = {}, docs = {}, always = false }
        members[node.name] = member
        members[#members + 1] = member
      end
      -- Null is what is not there, and so is what other versions have.
      member.always = always and node.default == nil
        and node.count_of == nil and not node.optional and not node.nullable
        and not node.since and not node.until_version
      local path = context.path .. "." .. node.name
      if #member.types > 0 then path = path .. #member.types + 1 end
      local t = type_of(node, context.protocol, path, context.classes)
      if not member.types[t] then
        member.types[t] = true
        member.types[#member.types + 1] = t
      end
      if node.doc and not member.docs[node.doc] then
        member.docs[node.doc] = true
        member.docs[#member.docs + 1] = node.doc
      end
    end
  end
  return members
end

local function one_line(text) return (text:gsub("%s+", " ")) end

local function add_doc(out, text)
  for line in (text .. "\n"):gmatch("(.-)\n") do
    out[#out + 1] = "---" .. line
  end
end

function add_class(out, protocol, class)
  local context = { protocol = protocol, path = class.name, classes = {} }
  local members = collect(class.fields or {}, true, context, {})
  if class.doc then add_doc(out, class.doc) end
  if class.free then -- whatever it is
    out[#out + 1] = ("---@alias %s table<string, any>"):format(class.name)
    out[#out + 1] = ""
    return
  end
  out[#out + 1] = ("---@class %s%s"):format(class.name,
    class.parent and ": " .. class.parent or "")
  for _, member in ipairs(members) do
    out[#out + 1] = ("---@field %s%s %s%s"):format(member.name,
      member.always and "" or "?", union(member.types),
      #member.docs > 0
        and " " .. one_line(table.concat(member.docs, "; or: ")) or "")
  end
  out[#out + 1] = ""
  for _, inner in ipairs(context.classes) do add_class(out, protocol, inner) end
end

-- What the spec says about a packet, as the text above its class.
local function packet_doc(info)
  local lines = {}
  if info.summary then lines[#lines + 1] = info.summary end
  local words = page.behaviour(info)
  if #info.replies > 0 then
    words[#words + 1] = { "Replies", table.concat(info.replies, ", ") }
  end
  for _, pair in ipairs(words) do
    lines[#lines + 1] = ""
    lines[#lines + 1] = pair[1] .. ": " .. pair[2]
  end
  return table.concat(lines, "\n")
end

local function packet_class(protocol, dir, item)
  local fields, named = item.packet:layout()
  local both = item.info.both and dir == "s2c"
  local class = {
    name = ("parley.%s.%s.%s"):format(protocol, dir, item.info.name),
    doc = packet_doc(item.info),
    parent = named and ("parley.%s.%s"):format(protocol, named),
    fields = not named and fields or nil, free = item.info.free,
  }
  if both then -- the fields are those of the client's
    class.parent = ("parley.%s.c2s.%s"):format(protocol, item.info.name)
    class.fields = nil
  end
  return class
end

local function meta_namespace(space, protocol, source)
  local out = head(source, "---@meta\n")
  out[#out + 1] = ""
  for _, dir in ipairs { "c2s", "s2c" } do
    for _, item in ipairs(space[dir]) do
      add_class(out, protocol, packet_class(protocol, dir, item))
    end
  end
  if #space.c2s > 0 and space.name ~= "" then
    out[#out + 1] = ("---@class parley.%s.client.%s"):format(protocol,
                                                            space.name)
    out[#out + 1] = "local client = {}"
    for _, item in ipairs(space.c2s) do
      out[#out + 1] = ""
      add_doc(out, item.info.summary or item.info.name)
      out[#out + 1] = ("---@param fields parley.%s.c2s.%s.%s"):format(
        protocol, space.name, item.name)
      out[#out + 1] = "---@return boolean? sent"
      out[#out + 1] = "---@return string? message"
      out[#out + 1] = "---@return string? code"
      if is_name(item.name) then
        out[#out + 1] = ("function client.%s(fields) end"):format(item.name)
      else
        out[#out + 1] = ("client[\"%s\"] = function(fields) end"):format(
          item.name)
      end
    end
  end
  while out[#out] == "" do out[#out] = nil end
  return text_of(out)
end

local function meta_types(schema, protocol, source)
  local out = head(source, "---@meta\n")
  out[#out + 1] = ""
  for _, record in ipairs(schema:types()) do
    add_class(out, protocol, {
      name = ("parley.%s.%s"):format(protocol, record.name),
      doc = record.doc, fields = record.fields,
    })
  end
  for _, enum in ipairs(schema:enums()) do
    if enum.doc then add_doc(out, enum.doc) end
    out[#out + 1] = ("---@alias parley.%s.%s"):format(protocol, enum.name)
    for _, value in ipairs(enum.values) do
      local v = enum.kind == "string"
        and ('"%s"'):format(value.text or value.name)
        or ("%d"):format(value.number)
      out[#out + 1] = ("---| %s # %s%s"):format(v, value.name,
        value.doc and ": " .. one_line(value.doc) or "")
    end
    if enum.open then
      out[#out + 1] = "---| " .. (SCALARS[enum.kind] or "integer")
    end
    out[#out + 1] = ""
  end
  while out[#out] == "" do out[#out] = nil end
  return text_of(out)
end

-- The arguments of an event; one without any needs none.
local function arguments_of(item, protocol)
  local optional = #item.packet:layout() == 0
  return ("arguments%s: parley.%s.c2s.%s"):format(optional and "?" or "",
                                                  protocol, item.info.name)
end

-- The client class: its namespaces, or what it sends; handlers by packet name.
local function meta_client(spaces, protocol, source)
  local out = head(source, "---@meta\n")
  out[#out + 1] = ""
  out[#out + 1] = ("---@class parley.%s.client: parley.client"):format(protocol)
  for _, space in ipairs(spaces) do
    if #space.c2s > 0 and space.name ~= "" then
      out[#out + 1] = ("---@field %s parley.%s.client.%s"):format(
        space.name, protocol, space.name)
    end
  end
  for _, item in ipairs(spaces.events and spaces[1].c2s or {}) do
    out[#out + 1] = ("---@field send fun(self: parley.%s.client, "
      .. 'name: "%s", %s): boolean?, string?, string?'):format(protocol,
      item.info.name, arguments_of(item, protocol))
  end
  for _, method in ipairs { "on", "once" } do
    for _, space in ipairs(spaces) do
      for _, item in ipairs(space.s2c) do
        out[#out + 1] = ("---@field %s fun(self: parley.%s.client, "
          .. 'name: "%s", handler: fun(fields: parley.%s.s2c.%s, '
          .. "packet: parley.packet))"):format(method, protocol,
          item.info.name, protocol, item.info.name)
      end
    end
  end
  return text_of(out)
end

--- The Lua files of a schema.
---@param schema table userdata of parley.core
---@param source string what the schema was made from, for the first line
---@return table files path below lua/parley/gen/PROTOCOL to text
function M.files(schema, source)
  local protocol = schema:info().name
  local spaces = namespaces(schema)
  spaces.events = reflect.has_events(schema) or nil
  local files = {
    ["init.lua"] = index_file(spaces, protocol, source),
    ["enums.lua"] = enums_file(schema, protocol, source),
    ["meta/types.lua"] = meta_types(schema, protocol, source),
  }
  for _, space in ipairs(spaces) do
    if #space.c2s > 0 and space.name ~= "" then
      files[space.name .. ".lua"] = namespace_file(space, source)
    end
    files[("meta/%s.lua"):format(space.name ~= "" and space.name or "events")] =
      meta_namespace(space, protocol, source)
  end
  files["meta/bot.lua"] = meta_client(spaces, protocol, source)
  return files
end

return M
