-- SPDX-License-Identifier: MIT
--
-- All that is known of a packet, ready to be shown: the pages of the catalog,
-- its site and the terminal say the same because they are made from this.

local reflect = require "parley.reflect"
local sample = require "parley.sample"

local M = {}

-- ---- texts -----------------------------------------------------------------

local function one_line(text) return (text:gsub("%s+", " ")) end

-- A value as conditions name it: that of an enum by its name.
local function value_text(value, field, enums)
  local enum = field and field.enum and enums[field.enum]
  for _, one in ipairs(enum and enum.values or {}) do
    if one.number == value and enum.kind ~= "string" or one.text == value then
      return one.name
    end
  end
  if field and field.kind == "bool" then return tostring(value == 1) end
  if type(value) == "string" then return ('"%s"'):format(value) end
  return ("%d"):format(value)
end

local WORDS = {
  eq = "is", ne = "is not", lt = "is less than", gt = "is greater than",
  le = "is at most", ge = "is at least", ["in"] = "is one of",
  not_in = "is none of", bits = "has a bit of", no_bits = "has no bit of",
  not_empty = "is not empty",
}

local OPPOSITE = {
  eq = "ne", ne = "eq", lt = "ge", gt = "le", le = "gt", ge = "lt",
  ["in"] = "not_in", not_in = "in", bits = "no_bits", no_bits = "bits",
}

local function cond_text(one, scope, enums)
  local field = scope[one.field]
  local subject, values = one.field, {}
  if one.op == "bits" or one.op == "no_bits" then
    values[1] = ("%d"):format(one.mask)
  else
    if one.mask then subject = ("%s & %d"):format(subject, one.mask) end
    for i, value in ipairs(one.values) do
      values[i] = value_text(value, field, enums)
    end
  end
  return ("%s %s %s"):format(subject, WORDS[one.op],
    table.concat(values, ", ")):gsub("%s+$", "")
end

local function conds_text(conds, scope, enums)
  local list = {}
  for i, one in ipairs(conds) do
    list[i] = cond_text(one, scope, enums)
  end
  return table.concat(list, " and ")
end

-- What holds on the other side of a block, as conditions, or nil.
local function opposite(conds)
  local one = conds[1]
  if #conds ~= 1 or not OPPOSITE[one.op] then return nil end
  return { { field = one.field, op = OPPOSITE[one.op], mask = one.mask,
             values = one.values } }
end

-- Several "is not" of one field as one "is none of".
local function joined(whens)
  local list, last = {}, nil
  for _, one in ipairs(whens) do
    local same = last and one.op == "ne" and last.field == one.field
                 and last.mask == one.mask
                 and (last.op == "ne" or last.op == "not_in")
    if same then
      local values = {}
      for i, value in ipairs(last.values) do values[i] = value end
      values[#values + 1] = one.values[1]
      last = { field = one.field, op = "not_in", mask = one.mask,
               values = values }
      list[#list] = last
    else
      last = one
      list[#list + 1] = one
    end
  end
  return list
end

--- The type of a field in words.
---@param node table a field as reflection gives it
---@return string
function M.type_text(node)
  if node.enum then return node.enum end
  if node.named then return node.named end
  if node.kind == "record" then return "record" end
  if node.kind == "map" then
    return ("map of %s to %s"):format(M.type_text(node.key),
                                      M.type_text(node.of))
  elseif node.kind == "one_of" then
    local types = {}
    for i, one in ipairs(node.one_of) do types[i] = M.type_text(one) end
    return table.concat(types, " or ")
  elseif node.kind == "set" or node.kind == "list" and not node.count then
    return ("%s of %s"):format(node.kind, node.of.kind == "record"
      and not node.of.named and "records" or M.type_text(node.of))
  elseif node.kind == "list" then
    local count = node.count == "field" and "counted by " .. node.counted_by
                  or node.count == "rest" and "to the end"
                  or node.count ~= "i32" and node.count .. " count" or nil
    if node.per then
      count = (count and count .. ", " or "") .. "counted times " .. node.per
    end
    local of = node.of.kind == "record" and not node.of.named and "records"
               or M.type_text(node.of)
    return "list of " .. of .. (count and " (" .. count .. ")" or "")
  end
  if node.kind == "bytes" then
    return node.count == "rest" and "bytes (to the end)"
           or ("bytes (%s count)"):format(node.count)
  end
  return node.kind
end

--- Which versions know a packet, field or value, or nil for all.
---@param since string|integer?
---@param until_version string|integer?
---@return string?
function M.versions(since, until_version)
  if since and since == until_version then
    return ("version %s only"):format(since)
  elseif since and until_version then
    return ("versions %s to %s"):format(since, until_version)
  elseif since then
    return ("since version %s"):format(since)
  end
  return until_version and ("until version %s"):format(until_version) or nil
end

local function marks_of(node)
  local marks = {}
  if node.also then
    marks[#marks + 1] = ('read as "%s" too'):format(node.also:gsub(",%s*", '", "'))
  end
  if node.nullable then marks[#marks + 1] = "nullable" end
  if node.optional then marks[#marks + 1] = "optional" end
  marks[#marks + 1] = M.versions(node.since, node.until_version)
  if node.secret then marks[#marks + 1] = "secret" end
  if node.default ~= nil then
    marks[#marks + 1] = "default " .. (type(node.default) == "string"
      and ("%q"):format(node.default) or tostring(node.default))
  end
  if node.count_of then marks[#marks + 1] = "counts " .. node.count_of end
  return marks
end

-- ---- the layout as lines ---------------------------------------------------

local add_nodes

-- A record's fields below its line; those of a type that the page has shown
-- are not repeated.
local function add_record(page, node, path, depth, outer)
  if node.record then
    -- Conditions in it may look at the record around it.
    return add_nodes(page, node.record, path, depth,
      { whens = {}, texts = {}, scope = setmetatable({}, { __index = outer.scope }) })
  end
  local line = page.lines[#page.lines]
  if page.shown[node.named] then
    line.same_as = page.shown[node.named]
    return
  end
  page.shown[node.named] = path
  line.type_doc = page.known.docs[node.named]
  add_nodes(page, page.known.types[node.named], path, depth,
            { whens = {}, texts = {}, scope = {} })
end

-- Remembers the enums of a type, those of a map's names and elements
-- included; the first of them.
local use_enums
function use_enums(page, node)
  local first = node.enum
  if node.enum and not page.used[node.enum] then
    page.used[node.enum] = true
    page.enums[#page.enums + 1] = node.enum
  end
  local key = node.key and use_enums(page, node.key)
  local of = node.of and use_enums(page, node.of)
  return first or key or of
end

-- The record that a list, a set or a map has in it, at whatever depth, and
-- how its path goes on: nil where there is none.
local function record_in(node)
  local path = ""
  while node.of do
    path = path .. (node.kind == "map" and "{}" or "[]")
    node = node.of
  end
  if node.kind == "record" then return node, path end
end

local function add_field(page, node, path, depth, context)
  local full = path == "" and node.name or path .. "." .. node.name
  local when = {}
  for _, text in ipairs(context.texts) do when[#when + 1] = text end
  if #context.whens > 0 then
    when[#when + 1] = conds_text(joined(context.whens), context.scope,
                                 page.known.enums)
  end
  local enum = use_enums(page, node)
  page.lines[#page.lines + 1] = {
    depth = depth, name = node.name, path = full, type = M.type_text(node),
    wire = node.wire, enum = enum, marks = marks_of(node), when = table.concat(when, ", "),
    doc = node.doc and one_line(node.doc),
  }
  context.scope[node.name] = node
  local record, more = record_in(node)
  if record then add_record(page, record, full .. more, depth + 1, context) end
end

local function with(context, whens, text)
  local inner = { scope = context.scope, whens = {}, texts = {} }
  for i, one in ipairs(context.whens) do inner.whens[i] = one end
  for i, one in ipairs(context.texts) do inner.texts[i] = one end
  for _, one in ipairs(whens or {}) do
    -- "is 2" says already that it is not 1.
    if one.op == "eq" then
      for i = #inner.whens, 1, -1 do
        local before = inner.whens[i]
        if before.field == one.field and before.op == "ne"
           and before.mask == one.mask then
          table.remove(inner.whens, i)
        end
      end
    end
    inner.whens[#inner.whens + 1] = one
  end
  inner.texts[#inner.texts + 1] = text
  return inner
end

local function add_line(page, depth, text)
  page.lines[#page.lines + 1] = { depth = depth, block = text }
end

local function add_block(page, node, path, depth, context, prefix)
  local text = node.conds and conds_text(node.conds, context.scope,
                                         page.known.enums)
  add_line(page, depth, prefix .. (text and "if " .. text
                                        or "if bytes are left") .. ":")
  local inside = text and with(context, node.conds)
                 or with(context, nil, "if bytes are left")
  add_nodes(page, node.fields, path, depth + 1, inside)
  local rest = node.otherwise
  if not rest then return end
  local other = node.conds and opposite(node.conds)
  local outside = other and with(context, other)
                  or with(context, nil, "not (" .. (text or "bytes left") .. ")")
  if #rest == 1 and rest[1].block and rest[1].block ~= "error" then
    add_block(page, rest[1], path, depth, outside, "else ")
  else
    add_line(page, depth, "else:")
    add_nodes(page, rest, path, depth + 1, outside)
  end
end

function add_nodes(page, nodes, path, depth, context)
  for _, node in ipairs(nodes) do
    if node.block == "error" then
      add_line(page, depth, "the packet is refused")
    elseif node.block then
      add_block(page, node, path, depth, context, "")
    else
      add_field(page, node, path, depth, context)
    end
  end
end

-- ---- the example -----------------------------------------------------------

local function is_name(text) return text:find("^[%a_][%w_]*$") end

local function quoted(text)
  return '"' .. text:gsub('["\\]', "\\%0"):gsub("%c", function(c)
    return ("\\%d"):format(c:byte())
  end) .. '"'
end

local function map_key(key)
  if type(key) == "number" then return ("[%d]"):format(key) end
  return is_name(key) and key or ("[%s]"):format(quoted(key))
end

local add_value

local function add_members(page, nodes, value, members, indent)
  for _, node in ipairs(nodes) do
    if node.block then
      add_members(page, node.fields or {}, value, members, indent)
      add_members(page, node.otherwise or {}, value, members, indent)
    elseif value[node.name] ~= nil and not members[node.name]
           and sample.in_version(node, page.version) then
      members[node.name] = true
      members[#members + 1] = map_key(node.name) .. " = "
        .. add_value(page, node, value[node.name], indent .. "  ")
    end
  end
end

-- Members on one line if they fit, else one a line.
local function braced(members, indent)
  local short = "{ " .. table.concat(members, ", ") .. " }"
  if #members == 0 then return "{}" end
  if #indent + #short <= 72 and not short:find("\n", 1, true) then
    return short
  end
  return "{\n" .. indent .. "  "
    .. table.concat(members, ",\n" .. indent .. "  ") .. ",\n" .. indent .. "}"
end

-- A value as Lua source.
function add_value(page, node, value, indent)
  if node.kind == "record" then
    local members = {}
    add_members(page, node.record or page.known.types[node.named], value,
                members, indent)
    return braced(members, indent)
  elseif node.kind == "one_of" then -- examples have the first
    return add_value(page, node.one_of[1], value, indent)
  elseif node.kind == "map" then
    local members = {}
    -- Examples have one member.
    for key, one in pairs(value) do
      members[1] = map_key(key) .. " = "
                   .. add_value(page, node.of, one, indent .. "  ")
    end
    return braced(members, indent)
  elseif node.of then
    local members = {}
    for i, one in ipairs(value) do
      members[i] = add_value(page, node.of, one, indent .. "  ")
    end
    return braced(members, indent)
  elseif type(value) == "string" then
    return quoted(value)
  elseif type(value) == "number" and node.kind ~= "f32"
         and node.kind ~= "f64" then
    return ("%d"):format(value)
  end
  return tostring(value)
end

local function hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

-- The elements of the example's bytes: {hex, path, value}.
local function ranges(packet, bytes)
  local list, at = {}, 0
  local pattern = '{"path":"(.-)","type":"%w+","offset":(%d+),"size":(%d+),'
                  .. '"value":(.-)}%f[],]'
  for path, offset, size, value in packet:trace(bytes):gmatch(pattern) do
    assert(tonumber(offset) == at, path)
    at = at + tonumber(size)
    list[#list + 1] = { hex = hex(bytes:sub(offset + 1, at)), path = path,
                        value = value }
  end
  assert(at == #bytes, packet:info().name)
  return list
end

-- Nil for a packet without fields, and for layouts of which no example can be
-- made.
local function example_of(schema, packet, page)
  if #page.lines == 0 then return nil end
  local fields = sample.example(schema, packet)
  if not fields then return nil end
  local members = {}
  add_members(page, (packet:layout()), fields, members, "")
  local lua = braced(members, "")
  if schema:info().wire ~= "json" then
    return { lua = lua, bytes = ranges(packet, packet:encode(fields)) }
  end
  -- Attachments can not stand in a text.
  local ok, text = pcall(packet.encode, packet, fields)
  return ok and { lua = lua, json = text } or nil
end

-- ---- the page --------------------------------------------------------------

-- How sure the layout is: what the tests have of this packet.
local function status_of(schema, info)
  local ok, status = pcall(require, ("parley.gen.%s.status"):format(
    schema:info().name))
  local known = {}
  for _, dir in ipairs(info.both and { "c2s", "s2c" } or { info.dir }) do
    for key, n in pairs(ok and status[dir .. "." .. info.name] or {}) do
      known[key] = (known[key] or 0) + n
    end
  end
  local list = {}
  if info.unverified then list[#list + 1] = "layout unverified" end
  if known.vectors then
    list[#list + 1] = known.vectors == 1 and "1 test vector"
                      or ("%d test vectors"):format(known.vectors)
  end
  if known.layout then list[#list + 1] = "from the client's layout" end
  if known.captured then list[#list + 1] = "seen on a real server" end
  return list
end

--- The packet of the same class in the other direction. A class of a JSON
--- protocol that stands in both with one layout has one page.
---@param schema userdata
---@param packet userdata
---@return userdata? other
function M.twin(schema, packet)
  if schema:info().wire ~= "json" then return nil end
  local info = packet:info()
  local other = schema:packet(info.name, info.dir == "c2s" and "s2c" or "c2s")
  if other and reflect.same(packet:layout(), other:layout()) then
    return other
  end
end

--- The page of a packet.
---@param schema userdata
---@param packet userdata
---@return table page `info` as packet:info() gives it, and `both` when the
--- page is that of both directions; `status`, a list of texts; `named`, the
--- type that is the body, or nil; `lines` of the layout, each `{depth, block =
--- text}` or `{depth, name, path, wire, type, when, doc, marks, enum,
--- same_as}`;
--- `enums`, the names of those used; `example` with `lua` and `bytes`, a list
--- of `{hex, path, value}`, or `json`, or nil.
function M.of(schema, packet)
  local page = { info = packet:info(), lines = {}, enums = {}, used = {},
                 shown = {}, known = reflect.of(schema),
                 version = schema:info().version or 0 }
  local layout, named = packet:layout()
  page.named = named
  if named then page.shown[named] = "the packet" end
  page.info.both = M.twin(schema, packet) ~= nil or nil
  page.status = status_of(schema, page.info)
  add_nodes(page, layout, "", 0, { whens = {}, texts = {}, scope = {} })
  page.example = example_of(schema, packet, page)
  return page
end

--- What a packet's values are called.
---@param info table as packet:info() gives it
---@return string
function M.values_name(info) return info.args and "arguments" or "fields" end

--- Who does what, in order: a list of {who, text}.
---@param info table as packet:info() gives it
---@return table list
function M.behaviour(info)
  local client = info.dir == "c2s"
  local from, to = client and "Client" or "Server",
                   client and "Server" or "Client"
  -- Either side may be the one that sends.
  if info.both then from, to = "Sender", "Receiver" end
  local list = {}
  for _, entry in ipairs {
    { from, info.sender }, { to, info.receiver },
    { "Notes", info.notes },
  } do
    if entry[2] then list[#list + 1] = { entry[1], one_line(entry[2]) } end
  end
  return list
end

--- The layout of a packet as an indented tree.
---@param model table a page
---@return table lines
function M.tree(model)
  local lines = {}
  for _, line in ipairs(model.lines) do
    local indent = ("  "):rep(line.depth)
    lines[#lines + 1] = indent .. (line.block
      or ("%s: %s%s"):format(line.name, line.type,
        line.same_as and (", as in %s"):format(line.same_as) or ""))
  end
  if #lines == 0 then
    lines[1] = model.info.free and "(not known)" or "(empty)"
  end
  return lines
end

-- Longer ranges of bytes are cut.
local MOST_HEX = 40

--- The bytes of a page's example as lines of text; JSON as it is.
---@param model table a page
---@return table lines
function M.bytes(model)
  if model.example.json then return { model.example.json } end
  local lines, width = {}, 0
  for _, range in ipairs(model.example.bytes) do
    width = math.max(width, math.min(#range.hex, MOST_HEX))
  end
  for _, range in ipairs(model.example.bytes) do
    local digits = range.hex
    if #digits > MOST_HEX then digits = digits:sub(1, MOST_HEX - 3) .. "..." end
    lines[#lines + 1] = ("%s  %s = %s"):format(
      digits .. (" "):rep(width - #digits), range.path, range.value)
  end
  return lines
end

--- The example as Lua: what a bot says, or the fields that its handler gets.
---@param model table a page
---@return string
function M.lua(model)
  local info = model.info
  if info.dir == "s2c" then return model.example.lua end
  if info.args then
    return ('bot:send("%s", %s)'):format(info.name, model.example.lua)
  end
  -- Only the first part of a name is a table of its own.
  local space, name = info.name:match("^(.-)%.(.+)$")
  if space and not is_name(name) then
    return ('bot.%s["%s"] %s'):format(space, name, model.example.lua)
  end
  return ("bot.%s %s"):format(info.name, model.example.lua)
end

return M
