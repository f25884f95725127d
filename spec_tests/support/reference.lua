-- SPDX-License-Identifier: MIT
--
-- What the Lua library offers: the public functions, methods and fields, with
-- their comments, as the sources have them. The reference is made of it, and
-- the tests compare the hand-written one with it.

local M = {}

--- The pages of the reference. A source gives the functions listed in it
-- (name in the file to name for the reader), and the methods of its classes.
M.PAGES = {
  {name = "parley", {"init", classes = {"parley", "parley.binary"},
                     functions = {version = "parley.version"}},
   {"task", classes = {"parley.Task"}},
   {"protocol", classes = {"parley.schema", "parley.schema.packet"}},
   {"packet", classes = {"parley.packet"}}},
  {name = "client", {"client", classes = {"parley.client.options",
                                          "parley.client"}},
   {"endpoint", classes = {"parley.Endpoint"}}},
  {name = "server", {"server", classes = {"parley.server.options",
                                          "parley.server", "parley.peer"}}},
  {name = "nitro", {"nitro", classes = {"parley.nitro.client"}}},
  {name = "essential", {"essential", classes = {"parley.essential.client"}},
   {"exchange", classes = {"parley.Exchange"}}},
  {name = "guildchat",
   {"guildchat/client", classes = {"parley.guildchat.client"}},
   {"guildchat/server", classes = {"parley.guildchat.server"}}},
  {name = "events", {"events/client", classes = {"parley.events.client"}},
   {"events/server", classes = {"parley.events.server",
                                "parley.events.peer"}}},
  {name = "socketio",
   {"socketio/client", classes = {"parley.socketio.client.options",
                                  "parley.socketio.client"},
    functions = {new = "parley.socketio.client"}},
   {"socketio/server", classes = {"parley.socketio.server.options",
                                  "parley.socketio.server"},
    functions = {new = "parley.socketio.server"}},
   {"socketio/socket", classes = {"parley.socketio.socket"}},
   {"socketio/namespace", classes = {"parley.socketio.peer",
                                     "parley.socketio.namespace"}},
   {"socketio/rooms", classes = {"parley.socketio.broadcast"}}},
  {name = "chat", {"chat", classes = {"parley.Chat"},
                   functions = {join = "chat.join"}}},
  {name = "manager", {"manager", classes = {"parley.manager.options",
                                            "parley.Manager"},
                      functions = {new = "manager.new"}}},
  {name = "hotel", {"hotel", classes = {"parley.Hotel"},
                    functions = {new = "hotel.new"}}},
}

local function lines_of(path)
  local list, file = {}, assert(io.open(path, "rb"))
  for line in file:lines() do list[#list + 1] = line end
  file:close()
  return list
end

-- Takes a type off the front of |text|: up to a blank that is not inside
-- brackets, not behind a "," or ":", and not before a "|".
local function take_type(text)
  local depth = 0
  for at = 1, #text do
    local c = text:sub(at, at)
    if c:find("[%(<{]") then depth = depth + 1 end
    if c:find("[%)>}]") then depth = depth - 1 end
    if c == " " and depth == 0 and not text:sub(at - 1, at - 1):find("[:,]") then
      return text:sub(1, at - 1), (text:sub(at + 1):gsub("^%s+", ""))
    end
  end
  return text, ""
end

local TAGS = {}

function TAGS.param(doc, rest)
  local name, optional, more = rest:match("^([%w_.]+)(%??)%s+(.*)$")
  if not name then return nil end
  local kind, text = take_type(more)
  doc.params[#doc.params + 1] = {name = name, optional = optional == "?",
                                 type = kind, text = text}
  return doc.params[#doc.params]
end

TAGS["return"] = function(doc, rest)
  local kind, text = take_type(rest)
  doc.returns[#doc.returns + 1] = {type = kind, text = text}
  return doc.returns[#doc.returns]
end

function TAGS.field(doc, rest)
  local name, optional, more = rest:match("^([%w_]+)(%??)%s+(.*)$")
  if not name then return nil end
  local kind, text = take_type(more)
  doc.fields[#doc.fields + 1] = {name = name, optional = optional == "?",
                                 type = kind, text = text}
  return doc.fields[#doc.fields]
end

function TAGS.class(doc, rest)
  doc.class, doc.parents = rest:match("^([%w_.]+)%s*:?%s*(.*)$")
  return {text = ""}
end

-- The comment above line |at|: {text, params, returns, fields}.
local function comment_above(lines, at)
  local first = at
  while first > 1 and lines[first - 1]:find("^%-%-%-") do first = first - 1 end
  local doc = {text = "", params = {}, returns = {}, fields = {}}
  local last = doc
  for i = first, at - 1 do
    local tag, rest = lines[i]:match("^%-%-%-@(%l+)%s*(.*)$")
    if tag then
      last = TAGS[tag] and TAGS[tag](doc, rest) or {text = ""}
    else
      local text = lines[i]:gsub("^%-%-%-%s?", "")
      last.text = (last.text == "" and "" or last.text .. "\n") .. text
    end
  end
  return doc
end

-- True if the function that begins at |at| returns something on its level.
local function gives(lines, at)
  for i = at + 1, #lines do
    if lines[i] == "end" then return false end
    if lines[i]:find("^  return ") or lines[i]:find("^  return%(") then
      return true
    end
  end
  return false
end

-- What a module's `M.name = ...` and methods belong to: variable to class.
local function read_classes(lines, source)
  local classes, by_variable = {}, {}
  for i, line in ipairs(lines) do
    if line:find("^%-%-%-@class ") then
      local last = i
      while lines[last + 1]:find("^%-%-%-") do last = last + 1 end
      local doc = comment_above(lines, last + 1)
      local class = {name = doc.class, parents = doc.parents, text = doc.text,
                     fields = doc.fields, methods = {}, place = source}
      classes[doc.class] = class
      local variable = lines[last + 1]:match("^local (%w+) =")
      if variable then by_variable[variable] = class end
    end
  end
  return classes, by_variable
end

-- The functions of `require "parley"`, by module: its name to parley's.
local function offered()
  local text = table.concat(lines_of("lua/parley/init.lua"), "\n")
  local list = {}
  for name, module, fn in text:gmatch('([%w_]+) = {"parley%.([%w_]+)", "([%w_]+)"}') do
    list[module] = list[module] or {}
    list[module][fn] = "parley." .. name
  end
  return list
end

local function read_source(source, functions)
  local path = ("lua/parley/%s.lua"):format(source[1])
  local lines = lines_of(path)
  local classes, by_variable = read_classes(lines, path)
  -- The methods of packets stand beside their class, which looks things up.
  if source[1] == "packet" then
    by_variable.methods = classes["parley.packet"]
  end
  local found = {functions = {}, classes = {}}
  for i, line in ipairs(lines) do
    local owner, sep, name, args =
      line:match("^function (%w+)([.:])([%w_]+)%((.-)%)$")
    if owner then
      local item = comment_above(lines, i)
      item.args, item.line, item.path = args, i, path
      item.gives = gives(lines, i)
      if owner == "M" and functions[name] then
        item.name = functions[name]
        found.functions[#found.functions + 1] = item
      elseif by_variable[owner] and name:sub(1, 1) ~= "_" then
        item.name = name
        -- A method that does not need its object is one all the same.
        if sep == "." then item.args = args:gsub("^[%w_]+,?%s*", "") end
        table.insert(by_variable[owner].methods, item)
      end
    end
  end
  for _, name in ipairs(source.classes or {}) do
    found.classes[#found.classes + 1] =
      assert(classes[name], path .. ": no class " .. name)
  end
  return found
end

--- Reads the pages: {{name, functions, classes}}. A function is {name, args,
-- text, params, returns, gives, path, line}, a class {name, parents, text,
-- fields, methods}.
function M.pages()
  local from, pages = offered(), {}
  for _, page in ipairs(M.PAGES) do
    local one = {name = page.name, functions = {}, classes = {}}
    for _, source in ipairs(page) do
      local functions = {}
      for _, list in ipairs {from[source[1]] or {}, source.functions or {}} do
        for key, value in pairs(list) do functions[key] = value end
      end
      local found = read_source(source, functions)
      for _, item in ipairs(found.functions) do
        -- Those of parley stand on its page, wherever they are written.
        local target = item.name:find("^parley%.%w+$") and pages[1] or one
        table.insert(target.functions, item)
      end
      for _, class in ipairs(found.classes) do
        table.insert(one.classes, class)
      end
      if not pages[1] then pages[1] = one end
    end
    if pages[1] ~= one then pages[#pages + 1] = one end
  end
  return pages
end

-- ---- the C module ---------------------------------------------------------

-- The comment of a function in C, "/*** ... */": its text and its tags.
local function read_block(text, path, line)
  local item = {path = path, line = line, params = {}, returns = {}, text = ""}
  local last = item
  for one in (text .. "\n"):gmatch("(.-)\n") do
    local tag, rest = one:match("^@(%l+)(.*)$")
    if tag == "function" then
      item.name = rest:match("%S+")
    elseif tag == "tparam" then
      local mark, more = rest:match("^(%[?[^%]%s]*%]?)%s+(.*)$")
      local kind, name, words = more:match("^(%S+)%s+(%S+)%s*(.*)$")
      last = {type = kind or more, name = name or "?", text = words or "",
              optional = mark:find("opt", 1, true) ~= nil,
              default = mark:match("opt=([^%]]+)")}
      item.params[#item.params + 1] = last
    elseif tag == "treturn" then
      last = {text = rest:gsub("^%s+", "")}
      item.returns[#item.returns + 1] = last
    else
      last.text = (last.text == "" and "" or last.text .. "\n") .. one
    end
  end
  return item
end

--- The functions of the binding that are documented, and the names that Lua
-- is given by it: two lists.
function M.binding()
  local items, names = {}, {}
  local pipe = assert(io.popen("ls src/lua/*.c"))
  for path in pipe:lines() do
    local text = table.concat(lines_of(path), "\n")
    for at, block in text:gmatch("()/%*%*%*%s*(.-)%s*%*/") do
      local _, line = text:sub(1, at):gsub("\n", "")
      items[#items + 1] = read_block(block, path, line + 1)
    end
    for name, fn in text:gmatch('{"([%l%d_]+)",%s*([%l%d_]+)}') do
      if name:sub(1, 2) ~= "__" then
        names[#names + 1] = {name = name, fn = fn, path = path}
      end
    end
  end
  pipe:close()
  return items, names
end

-- ---- what is missing ------------------------------------------------------

local function check_params(item, say)
  local documented = {}
  for _, param in ipairs(item.params) do documented[param.name] = true end
  for name in item.args:gmatch("[%w_]+") do
    if not documented[name] then say("no @param " .. name) end
    documented[name] = nil
  end
  for name in pairs(documented) do
    if name ~= "..." then say("@param " .. name .. " is no parameter") end
  end
end

local function check_function(item, problems)
  local function say(text)
    problems[#problems + 1] = ("%s:%d: %s: %s"):format(item.path, item.line,
                                                       item.name, text)
  end
  if item.text == "" then say("no description") end
  check_params(item, say)
  if item.gives and #item.returns == 0 then say("no @return") end
end

--- What the comments of the Lua library and of the binding leave out: a list
-- of "file:line: name: what".
function M.problems()
  local problems = {}
  for _, page in ipairs(M.pages()) do
    for _, item in ipairs(page.functions) do check_function(item, problems) end
    for _, class in ipairs(page.classes) do
      if class.text == "" then
        problems[#problems + 1] = ("%s: class %s: no description"):format(
          class.place, class.name)
      end
      for _, item in ipairs(class.methods) do check_function(item, problems) end
    end
  end
  local items, names = M.binding()
  local documented = {}
  for _, item in ipairs(items) do
    documented[item.name:match("[%w_]+$")] = true
    if item.text == "" then
      problems[#problems + 1] = ("%s:%d: %s: no description"):format(
        item.path, item.line, item.name)
    end
  end
  for _, one in ipairs(names) do
    if not documented[one.name] then
      problems[#problems + 1] = ("%s: %s: no comment for Lua"):format(one.path,
                                                                      one.fn)
    end
  end
  return problems
end

return M
