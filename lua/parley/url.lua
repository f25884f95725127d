-- SPDX-License-Identifier: MIT
--
-- Addresses of servers: ws://host:port/path and its relatives.

local M = {}

local schemes = {
  ws = {transport = "ws", port = 80, tls = false},
  wss = {transport = "ws", port = 443, tls = true},
  http = {transport = "http", port = 80, tls = false},
  https = {transport = "http", port = 443, tls = true},
  tcp = {transport = "tcp", tls = false},
  tls = {transport = "tcp", tls = true},
}

-- "host", "[v6]", each with or without ":port".
local function split_host(text)
  local host, rest
  if text:sub(1, 1) == "[" then
    host, rest = text:match("^%[([%x:%.]+%%?[%w%.%-_]*)%](.*)$")
    if not host or not host:find(":", 1, true) then
      return nil, "no IPv6 address in the brackets"
    end
  else
    host, rest = text:match("^([^:]*)(.*)$")
  end
  if host == "" then return nil, "no host" end
  if host:find("[%c%s@<>\"]") then return nil, "a character no host has" end
  if rest == "" then return host end
  local digits = rest:match("^:(%d+)$")
  local port = digits and #digits <= 5 and tonumber(digits)
  if not port or port < 1 or port > 65535 then
    return nil, "the port is no number from 1 to 65535"
  end
  return host, port
end

--- Takes a URL apart.
---@param text string
---@return table? parts scheme, transport, tls, host (IPv6 without brackets),
--- port, path (with query), authority (host and port as in a Host header)
---@return string? message
function M.parse(text)
  local scheme, rest = text:match("^(%a[%w+.-]*)://(.*)$")
  if not scheme then
    return nil, ("url '%s': ws://, wss://, tcp://, tls://, http:// or " ..
                 "https:// expected"):format(text)
  end
  scheme = scheme:lower()
  local known = schemes[scheme]
  if not known then
    return nil, ("url '%s': unknown scheme '%s'"):format(text, scheme)
  end
  local head, path = rest:match("^([^/?#]*)(.*)$")
  if head:find("@", 1, true) then
    -- Not repeated: it may hold a password.
    return nil, "url: names and passwords are not supported in it"
  end
  local host, port = split_host(head)
  if not host then return nil, ("url '%s': %s"):format(text, port) end
  path = path:gsub("#.*$", "")
  if path:sub(1, 1) ~= "/" then path = "/" .. path end
  if path:find("[%c%s]") then
    return nil, ("url '%s': a blank in the path"):format(text)
  end
  port = port or known.port
  if not port then
    return nil, ("url '%s': %s:// needs a port"):format(text, scheme)
  end
  -- As browsers send it: without the usual port.
  local name = host:find(":", 1, true) and "[" .. host .. "]" or host
  local authority = port == known.port and name or name .. ":" .. port
  return {scheme = scheme, transport = known.transport, tls = known.tls,
          host = host, port = port, path = path, authority = authority}
end

return M
