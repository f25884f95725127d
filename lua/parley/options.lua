-- SPDX-License-Identifier: MIT
--
-- Tables of options, checked against a description: an unknown name or a
-- wrong type is raised at the line of the caller.

local M = {}

-- The known name nearest to |name|, if it is near.
local function near(name, known)
  local best, least
  for other in pairs(known) do
    local a, b = name:lower(), other:lower()
    local row = {}
    for j = 0, #b do row[j] = j end
    for i = 1, #a do
      local corner
      corner, row[0] = row[0], i
      for j = 1, #b do
        local cost = a:sub(i, i) == b:sub(j, j) and 0 or 1
        local value = math.min(row[j] + 1, row[j - 1] + 1, corner + cost)
        corner, row[j] = row[j], value
      end
    end
    local distance = row[#b]
    if not least or distance < least or
       distance == least and other < best then
      best, least = other, distance
    end
  end
  local most = math.max(#name > 3 and 2 or 1, math.floor(#name / 3))
  return least and least <= most and best or nil
end

M.near = near

local function check_value(value, rule, path)
  if type(rule) == "string" then rule = {type = rule} end
  local kind = type(value)
  if rule.schema and kind == "userdata" then return nil end
  if rule.unfit then return ("%s: %s"):format(path, rule.unfit) end
  if not (" " .. rule.type .. " "):find(" " .. kind .. " ", 1, true) then
    return ("%s: %s expected, got %s"):format(
      path, (rule.type:gsub(" ", " or ")), kind)
  end
  if kind == "number" then
    if value ~= value or rule.min and value < rule.min or
       rule.max and value > rule.max or
       rule.integer and value ~= math.floor(value) then
      return ("%s: %s%s expected, got %s"):format(
        path, rule.integer and "an integer" or "a number",
        rule.min and rule.max and (" from %d to %d"):format(rule.min, rule.max)
        or rule.min and (" from %s"):format(tostring(rule.min)) or "",
        tostring(value))
    end
  end
  if kind == "string" and rule.one_of then
    for _, word in ipairs(rule.one_of) do
      if word == value then return nil end
    end
    local words = {}
    for i, word in ipairs(rule.one_of) do words[i] = '"' .. word .. '"' end
    return ("%s: %s expected, got \"%s\""):format(
      path, table.concat(words, " or "), value)
  end
  if kind == "table" and rule.fields then
    return M.problem(value, rule.fields, path)
  end
  if kind == "table" and rule.map then
    for name, text in pairs(value) do
      if type(name) ~= "string" or type(text) ~= rule.map then
        return ("%s: a table of names and %ss expected"):format(path, rule.map)
      end
    end
  end
  return nil
end

--- What is wrong with a table of options, or nil.
---@param given table
---@param rules table name -> "string" or {type=, required=, fields=, ...}
---@param path? string in front of the names
---@return string?
function M.problem(given, rules, path)
  local prefix = path and path .. "." or ""
  local wrong = {}
  for name, value in pairs(given) do
    local rule = rules[name]
    if rule == nil then
      local hint = type(name) == "string" and near(name, rules)
      wrong[#wrong + 1] = ("unknown option '%s%s'%s"):format(
        prefix, tostring(name), hint and ", did you mean '" .. hint .. "'?"
        or "")
    else
      wrong[#wrong + 1] = check_value(value, rule, prefix .. name)
    end
  end
  for name, rule in pairs(rules) do
    if type(rule) == "table" and rule.required and given[name] == nil then
      wrong[#wrong + 1] = ("option '%s%s' is missing"):format(prefix, name)
    end
  end
  table.sort(wrong)
  return wrong[1]
end

--- Checks options; raises at `level` (2: the caller of who calls this).
function M.check(given, rules, what, level)
  if type(given) ~= "table" then
    error(what .. ": a table of options expected", (level or 2) + 1)
  end
  local wrong = M.problem(given, rules)
  if wrong then error(what .. ": " .. wrong, (level or 2) + 1) end
end

--- A file's text, or the text itself if it is PEM already.
---@return string? pem
---@return string? message
function M.pem(value)
  if value:find("-----BEGIN", 1, true) then return value end
  local file, message = io.open(value, "rb")
  if not file then return nil, message end
  local text = file:read("*a")
  file:close()
  return text
end

--- The core's TLS options of a client: those given, and the name to verify.
--- `address` is a parsed URL. False: no TLS.
---@return table|false|nil
---@return string? message
function M.client_tls(given, address)
  if not address.tls then
    if given then
      return nil, ("tls is given, but the url begins with %s://"):format(
        address.scheme)
    end
    return false
  end
  local tls = {host = address.host}
  for name, value in pairs(given or {}) do tls[name] = value end
  if tls.ca then
    local pem, message = M.pem(tls.ca)
    if not pem then return nil, "tls.ca: " .. message end
    tls.ca = pem
  end
  return tls
end

--- The core's TLS options of a server, or nil and why not.
function M.server_tls(given)
  local tls = {}
  for _, name in ipairs {"certificate", "private_key"} do
    local pem, message = M.pem(given[name])
    if not pem then return nil, "tls." .. name .. ": " .. message end
    tls[name] = pem
  end
  return tls
end

--- Rules of the TLS options.
M.client_tls_rules = {
  ca = "string", pin = "string", insecure = "boolean", host = "string",
}
M.server_tls_rules = {
  certificate = {type = "string", required = true},
  private_key = {type = "string", required = true},
}

--- Bytes that may wait on a link of Socket.IO, for the option `queue`: what may
--- wait there becomes more by Base64 and heads.
---@param queue? integer
---@return integer
function M.link_queue(queue)
  return math.ceil((queue or 16777216) * 4 / 3) + 65536
end

return M
