-- SPDX-License-Identifier: MIT
--
-- A schema as C: const arrays (src/gen/NAME.c) and a header with names for
-- packets and enum values (gen/parley/NAME.h).

local M = {}

local WIDTH = 79

-- One character of a C string literal. Three octal digits never swallow what
-- follows; "?" is escaped because C99 knows trigraphs.
local function escape_char(c)
  if c == "\n" then return "\\n" end
  if c == "\t" then return "\\t" end
  if c == '"' or c == "\\" or c == "?" then return "\\" .. c end
  local byte = c:byte()
  if byte < 32 or byte > 126 then return ("\\%03o"):format(byte) end
  return c
end

-- Adds |text| and its NUL as string literals of at most a line each.
local function add_text(out, text)
  local line, size = {}, 0
  for i = 1, #text do
    local piece = escape_char(text:sub(i, i))
    if size + #piece > WIDTH - 6 then
      out[#out + 1] = '  "' .. table.concat(line) .. '"'
      line, size = {}, 0
    end
    line[#line + 1] = piece
    size = size + #piece
  end
  out[#out + 1] = '  "' .. table.concat(line) .. '\\0"'
end

local function add_strings(out, array)
  out[#out + 1] = ("static const char strings[%d] ="):format(#array)
  for text in array:gmatch("([^%z]*)%z") do add_text(out, text) end
  out[#out] = out[#out] .. ";"
end

-- A number of the schema as a C constant.
local function number(text)
  if text == "-9223372036854775808" then return "INT64_MIN" end
  if text == "4294967295" then return "NONE" end
  return text
end

local function add_wrapped(out, values)
  local line = " "
  for i = 1, #values do
    local text = number(values[i]) .. ","
    if #line + 1 + #text > WIDTH then
      out[#out + 1] = line
      line = " "
    end
    line = line .. " " .. text
  end
  out[#out + 1] = line
end

local function add_rows(out, rows)
  for i = 1, #rows do
    local row = {}
    for k = 1, #rows[i] do row[k] = number(rows[i][k]) end
    out[#out + 1] = "  {" .. table.concat(row, ", ") .. "},"
  end
end

local function add_array(out, order, array)
  out[#out + 1] = ""
  if order.name == "strings" then return add_strings(out, array) end
  out[#out + 1] = ("static const %s %s[%s] = {"):format(order.type, order.name,
                                                       order.count)
  if type(array[1]) == "table" then
    add_rows(out, array)
  else
    add_wrapped(out, array)
  end
  out[#out + 1] = "};"
end

--- The C file with the arrays of a schema.
---@param schema table userdata of parley.core
---@param source string what the schema was made from, for the first line
---@return string text
function M.source(schema, source)
  local raw, info = schema:raw(), schema:info()
  local out = {
    ("/* Generated from %s. Do not edit by hand. */"):format(source),
    ('#include "parley/%s.h"'):format(info.name),
    "",
    "#define NONE PARLEY_NONE",
  }
  local members = {}
  for _, order in ipairs(raw.order) do
    if order.count == "0" then
      members[#members + 1] = "  NULL, 0,"
    else
      add_array(out, order, raw[order.name])
      members[#members + 1] = ("  %s, %s,"):format(order.name, order.count)
    end
  end
  out[#out + 1] = ""
  out[#out + 1] = ("const parley_schema parley_%s_schema = {"):format(info.name)
  for _, line in ipairs(members) do out[#out + 1] = line end
  out[#out + 1] = "  " .. table.concat(raw.head, ", ") .. ","
  out[#out + 1] = "};"
  return table.concat(out, "\n") .. "\n"
end

-- "UnitType" to "UNIT_TYPE".
local function upper_snake(name)
  name = name:gsub("(%l)(%u)", "%1_%2"):gsub("(%d)(%u%l)", "%1_%2")
  return name:upper()
end

-- A comment in front of a group, wrapped.
local function add_comment(out, text)
  local line = "/*"
  for word in (text .. " */"):gmatch("%S+") do
    -- A last line holds " */" too, so room for it is kept on every line.
    if #line + 1 + #word + 3 > WIDTH and word ~= "*/" then
      out[#out + 1] = line
      line = " *"
    end
    line = line .. " " .. word
  end
  out[#out + 1] = line
end

local function add_packets(out, schema, prefix, dir)
  local list = {}
  for _, packet in ipairs(schema:packets()) do
    local info = packet:info()
    if info.dir == dir then
      local name = info.header or info.name:gsub("%.", "_"):upper()
      list[#list + 1] = { prefix .. dir:upper() .. "_" .. name, info.name }
    end
  end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  for i, item in ipairs(list) do
    if i > 1 and list[i - 1][1] == item[1] then
      error(("packets '%s' and '%s' have the same constant %s"):format(
        list[i - 1][2], item[2], item[1]))
    end
    local line = ('#define %s "%s"'):format(item[1], item[2])
    if #line > WIDTH then
      line = ('#define %s \\\n  "%s"'):format(item[1], item[2])
    end
    out[#out + 1] = line
  end
end

local function add_enum(out, prefix, enum)
  local name = prefix .. upper_snake(enum.name) .. "_"
  out[#out + 1] = ""
  add_comment(out, enum.name .. (enum.doc and ": " .. enum.doc or "."))
  if enum.kind == "string" then
    for _, value in ipairs(enum.values) do
      out[#out + 1] = ('#define %s "%s"'):format(
        name .. value.name:upper(), value.text or value.name)
    end
    return
  end
  out[#out + 1] = "enum {"
  for i, value in ipairs(enum.values) do
    out[#out + 1] = ("  %s = %d%s"):format(name .. value.name:upper(),
      value.number, i < #enum.values and "," or "")
  end
  out[#out + 1] = "};"
end

--- The header with the names of packets and enum values.
---@param schema table userdata of parley.core
---@param source string what the schema was made from, for the first line
---@param is_own? boolean the protocol is not part of the library
---@return string text
function M.header(schema, source, is_own)
  local name = schema:info().name
  local upper = name:upper()
  local prefix = ("PARLEY_%s_"):format(upper)
  local out = {
    ("/* Generated from %s. Do not edit by hand. */"):format(source),
    ("#ifndef PARLEY_%s_H"):format(upper),
    ("#define PARLEY_%s_H"):format(upper),
    "",
    '#include "parley/schema.h"',
    "",
    "#ifdef __cplusplus",
    'extern "C" {',
    "#endif",
    "",
    is_own and "/* The schema. */" or
      ('/* The compiled-in schema; parley_protocol("%s") gives it too. */')
        :format(name),
    ("extern PARLEY_API const parley_schema parley_%s_schema;"):format(name),
  }
  for _, dir in ipairs { "c2s", "s2c" } do
    out[#out + 1] = ""
    add_comment(out, dir == "c2s"
      and "Names of the client's packets, for parley_schema_find."
      or "Names of the server's packets, for parley_schema_find.")
    add_packets(out, schema, prefix, dir)
  end
  for _, enum in ipairs(schema:enums()) do add_enum(out, prefix, enum) end
  for _, line in ipairs { "", "#ifdef __cplusplus", "}", "#endif", "#endif" } do
    out[#out + 1] = line
  end
  return table.concat(out, "\n") .. "\n"
end

return M
