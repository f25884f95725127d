-- SPDX-License-Identifier: MIT
--
-- Protocols that parley does not know: length, number and payload over TCP or
-- WebSocket, no login and no key exchange. Ready as soon as it is open.

local M = {methods = {}}

local NO_LOGIN = "this protocol has no login of parley's; it can have a " ..
                 "packet for that"
local NO_KEYS = "this protocol has no key exchange; use tls or a transform"

local function unfit(text, names)
  local rules = {}
  for name in names:gmatch("%S+") do rules[name] = {unfit = text} end
  return rules
end

local function merge(a, b)
  for name, rule in pairs(b) do a[name] = rule end
  return a
end

--- Options of other protocols are mistakes here.
M.server_rules = unfit(NO_KEYS,
  "crypto key key_derivation plain_numbers plain_server")
M.rules = merge(unfit(NO_LOGIN, "ticket machine_id release user login"),
  unfit(NO_KEYS, "crypto key key_derivation plain_numbers"))

--- Events that a server never has.
M.unfit_events = {login = NO_LOGIN, secure = NO_KEYS}

--- Why there are no connections for a schema, or nil.
---@param schema userdata
---@return string?
function M.problem(schema)
  local info = schema:info()
  if info.wire ~= "json" then return nil end
  return ("there are no connections for '%s': its packets are JSON and no " ..
          "events (args), so how they travel is not known; encode and " ..
          "decode with the schema, and send the text yourself")
    :format(info.name)
end

return M
