-- SPDX-License-Identifier: MIT
--
-- The public headers as Doxygen reads them. In them a comment is prose that
-- marks parameters, |name|; here the sentences about a parameter become its
-- description, and those about the result that of the result.

local M = {}

local CONVENTIONS = "docs/reference/c.md"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

-- What parameters of a name are everywhere, as the main page says.
local function conventions()
  local list = {}
  for name, text in read(CONVENTIONS):gmatch("\n| `(%w+)` | ([^|]+) |") do
    list[name] = text
  end
  return list
end

-- The text of a comment without its stars, on one line.
local function prose(comment)
  local text = comment:gsub("^/%*%*", ""):gsub("%*/$", "")
    :gsub("\n%s*%* ?", " "):gsub("%s+", " ")
  return (text:gsub("^ ", ""):gsub(" $", ""))
end

local function sentences(text)
  local list = {}
  for sentence in (text .. " "):gmatch("(.-[.;:]) ") do
    list[#list + 1] = sentence
  end
  local rest = text:match("[.;:] ([^.;:]+)$") or not text:find("[.;:]") and text
  if rest then list[#list + 1] = rest end
  return list
end

-- The parameters of a declaration: names, in order.
local function parameters(declaration)
  local inner = declaration:match("%((.*)%)")
  local list = {}
  -- A callback's own parameters do not count.
  inner = inner:gsub("%(%*([%w_]+)%)%b()", " %1"):gsub("%b[]", "")
  for one in inner:gmatch("[^,]+") do
    local name = one:match("([%w_]+)%s*$")
    if name and name ~= "void" then list[#list + 1] = name end
  end
  return list
end

local RESULT = {"^Returns ", "^True", "^False", "^NULL", "^E%u%u+", "^PARLEY_",
                "^%-1", "^0 ", "^OK"}

-- The sentences about the result; of a getter the first one is.
local function result_of(list, returns)
  local found = {}
  for _, sentence in ipairs(list) do
    for _, pattern in ipairs(RESULT) do
      if sentence:find(pattern) then
        found[#found + 1] = sentence:gsub("^Returns ", "")
        break
      end
    end
  end
  if #found > 0 then
    return (returns:find("parley_err") and "PARLEY_OK, or an error: " or "")
           .. table.concat(found, " ")
  end
  if not (list[1] or ""):find("^%u%l+s ") then return list[1] end
  return nil
end

-- What of a handle's type its parameter is: "the loop".
local function handle_of(declaration, name)
  local kind = declaration:match("parley_([%w_]+) %*" .. name .. "[,)]")
  return kind and "the " .. kind:gsub("_", " ")
end

-- The tags for the function that |comment| is about; says what is missing.
local function tags(comment, declaration, common, say)
  local text = prose(comment)
  local list, lines = sentences(text), {}
  local name = declaration:match("([%w_]+)%s*%(")
  for _, param in ipairs(parameters(declaration)) do
    local found = {}
    for _, sentence in ipairs(list) do
      if sentence:find("|%*?" .. param .. "|") then
        found[#found + 1] = sentence
      end
    end
    local what = #found > 0 and table.concat(found, " ") or common[param]
                 or handle_of(declaration, param)
    if what then
      lines[#lines + 1] = ("@param %s %s"):format(param, what)
    else
      say(("%s: nothing is said about |%s|"):format(name, param))
    end
  end
  local returns = declaration:match("^PARLEY_API (.-)[%w_]+%(")
  if returns and not returns:find("^void $") then
    local what = result_of(list, returns)
    if what then
      lines[#lines + 1] = "@return " .. what
    else
      say(name .. ": nothing is said about the result")
    end
  end
  return lines
end

--- A header with Doxygen's tags; `say(text)` is told what its comments leave
-- out.
function M.convert(path, say)
  local common = conventions()
  local text = read(path)
  text = text:gsub("(/%*%*[^/].-%*/)(\nPARLEY_API [^;{]+;)",
    function(comment, declaration)
      -- Of several comments in a row the last one is meant.
      local before, own = comment:match("^(.*)(/%*%*.-%*/)$")
      if not own or own:find("*/.", 1, true) then
        before, own = "", comment
      end
      local flat = declaration:gsub("%s+", " "):gsub("^ ", ""):gsub("%( ", "(")
        :gsub(" #if defined%(__GNUC__%) __attribute__.*#endif", "")
      if not flat:find("(", 1, true) then return nil end
      local lines = tags(own, flat, common, say)
      return before .. own:gsub("%s*%*/$", "") .. "\n *\n * " ..
             table.concat(lines, "\n * ") .. " */" .. declaration
    end)
  -- Macros that only this header uses.
  text = text:gsub("\n(#define PARLEY_[%u_]+_%()", "\n/** Used below. */\n%1")
  return (text:gsub("|%*?([%a_][%w_]*)|", "@p %1"))
end

return M
