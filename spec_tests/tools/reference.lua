-- SPDX-License-Identifier: MIT
--
-- usage: reference.lua FOLDER
--
-- Writes what LDoc and Doxygen make the reference from: into FOLDER/lua the
-- public functions of Lua with their comments, which editors read, in LDoc's
-- words, into FOLDER/c the headers with tags for their parameters. Both tools
-- compare the arguments with what is said about them. Exit 1, and a line for
-- each, if a comment leaves something out.

package.path = "spec_tests/?.lua;" .. package.path

local headers = require "support.headers"
local reference = require "support.reference"

local folder = assert(arg[1], "a folder expected")

local SUMMARIES = {
  parley = "Making clients and servers, tasks, and what packets are.",
  client = "Clients, and what they share with the peers of servers.",
  server = "Servers and their peers.",
  nitro = "What clients of `nitro` can do besides.",
  essential = "What clients and peers of `essential` can do besides.",
  guildchat = "Clients and servers of `guildchat`.",
  events = "Protocols of one's own whose packets are events, over Socket.IO.",
  socketio = "Socket.IO: clients and servers.",
  chat = "`parley.chat`: chats of all networks, handled alike.",
  manager = "`parley.manager`: a connection manager of `essential` in memory.",
  hotel = "`parley.hotel`: a hotel of `nitro` in memory.",
}

local file

local function put(...)
  file:write(...)
  file:write("\n")
end

local ENTITIES = {["<"] = "&lt;", [">"] = "&gt;", ["?"] = "&#63;"}

-- LDoc reads a type up to the first blank, and takes "?" in front of one for
-- "or nil".
local function type_of(one)
  local text = one.type:gsub("%s+", "")
  local plain = text:match("^([^(]+)%?$")
  return (plain and "?" or "") .. (plain or text):gsub("[<>?]", ENTITIES)
end

local function comment(text)
  for line in (text .. "\n"):gmatch("(.-)\n") do put("-- ", line) end
end

local function start(text)
  put("---")
  comment(text)
end

local function tags(item)
  for _, param in ipairs(item.params) do
    local mark = param.optional and "[opt" ..
                 (param.default and "=" .. param.default or "") .. "]" or ""
    comment(("@tparam%s %s %s %s"):format(mark, type_of(param), param.name,
                                          param.text))
  end
  for _, result in ipairs(item.returns) do
    comment(result.type and ("@treturn %s %s"):format(type_of(result),
                                                      result.text)
            or "@return " .. result.text)
  end
end

local function put_function(item, name)
  start(item.text)
  if not item.args then comment("@function " .. name) end
  tags(item)
  put(item.args and ("function %s(%s) end"):format(name, item.args) or "")
  put()
end

local function short_name(class)
  return (class.name:gsub("^parley%.", ""):gsub("%.", "_"))
end

local function put_fields(class)
  if #class.fields == 0 then return end
  local short = short_name(class)
  start(class.text)
  comment("@table " .. (#class.methods > 0 and short .. "_fields" or short))
  for _, field in ipairs(class.fields) do
    comment(("@tfield %s %s %s"):format(type_of(field), field.name,
      (field.optional and "(optional) " or "") .. field.text))
  end
  put()
end

local function put_methods(class)
  if #class.methods == 0 then return end
  local short = short_name(class)
  start(class.text .. (class.parents ~= "" and
        "\nIt has the methods of `" .. class.parents .. "`, too." or ""))
  comment("@type " .. short)
  put()
  for _, item in ipairs(class.methods) do
    put_function(item, short .. ":" .. item.name)
  end
end

local function open(name, summary)
  file = assert(io.open(("%s/lua/%s.lua"):format(folder, name), "wb"))
  start(summary)
  comment("@module " .. name)
  put()
end

local function put_page(page)
  open(page.name, SUMMARIES[page.name])
  for _, item in ipairs(page.functions) do put_function(item, item.name) end
  for _, class in ipairs(page.classes) do put_fields(class) end
  for _, class in ipairs(page.classes) do put_methods(class) end
  file:close()
end

-- The functions of the C module, by what they belong to.
local function put_binding(items)
  local groups, order = {}, {}
  for _, item in ipairs(items) do
    local owner = item.name:match("^([%w_]+)[:.]") or "core"
    if not groups[owner] then
      groups[owner] = {}
      order[#order + 1] = owner
    end
    table.insert(groups[owner], item)
  end
  table.sort(order)
  open("core", "`parley.core`: the C module.")
  for _, item in ipairs(groups.core) do
    put_function(item, "core." .. item.name)
  end
  for _, owner in ipairs(order) do
    if owner ~= "core" then
      start("")
      comment("@type " .. owner)
      put()
      for _, item in ipairs(groups[owner]) do put_function(item, item.name) end
    end
  end
  file:close()
end

local function put_headers(problems)
  local pipe = assert(io.popen("ls src/include/parley/*.h"))
  for path in pipe:lines() do
    local name = path:match("[^/]+$")
    local text = headers.convert(path, function(problem)
      problems[#problems + 1] = name .. ": " .. problem
    end)
    file = assert(io.open(("%s/c/%s"):format(folder, name), "wb"))
    file:write(text)
    file:close()
  end
  pipe:close()
end

local problems = reference.problems()
put_headers(problems)
for _, problem in ipairs(problems) do print(problem) end
for _, page in ipairs(reference.pages()) do put_page(page) end
put_binding((reference.binding()))
os.exit(#problems == 0 and 0 or 1)
