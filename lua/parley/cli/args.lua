-- SPDX-License-Identifier: MIT
--
-- Arguments of a command: options and words.

local options = require "parley.options"

local M = {}

--- Raised for wrong arguments: main prints it and exits with 2.
M.UsageError = {__name = "parley.UsageError",
                __tostring = function(self) return self.message end}

function M.usage(message, ...)
  error(setmetatable({message = message:format(...)}, M.UsageError), 0)
end

--- Takes arguments apart.
---@param list string[]
---@param known table option ("--through") -> "flag", "value" or another
--- option's name, for which it is short
---@return table opts by name without dashes
---@return string[] words
function M.parse(list, known)
  local opts, words = {}, {}
  local i, only_words = 1, false
  while i <= #list do
    local word = list[i]
    local name, value = word:match("^(%-%-[%w%-]+)=(.*)$")
    name = name or word
    if only_words or word == "-" or word:sub(1, 1) ~= "-" or
       word:match("^%-%d") then
      words[#words + 1] = word
    elseif word == "--" then
      only_words = true
    elseif name == "--help" or name == "-h" then
      opts.help = true
    else
      local kind = known[name]
      if not kind then
        local hint = options.near(name, known)
        M.usage("unknown option %s%s", name,
                hint and (", did you mean %s?"):format(hint) or "")
      end
      if kind:sub(1, 1) == "-" then name, kind = kind, known[kind] end
      if kind == "flag" then
        if value then M.usage("%s takes no value", name) end
        value = true
      elseif not value then
        i = i + 1
        value = list[i]
        if not value then M.usage("%s needs a value", name) end
      end
      opts[name:sub(3)] = value
    end
    i = i + 1
  end
  return opts, words
end

--- Exactly `least` to `most` words, or a usage error.
function M.count(words, least, most, what)
  if #words < least then M.usage("%s missing", what) end
  if #words > most then
    M.usage("too many arguments: '%s'", words[most + 1])
  end
end

return M
