-- SPDX-License-Identifier: MIT
--
-- Prints the results of run.sh as a matrix of counts: features down, role and
-- transport across. An empty cell fails.

local path, kills = ...

local features = {"event", "ack", "server_ack", "binary", "large", "order",
                  "namespace", "refused", "rooms", "heartbeat", "recovery",
                  "dismissed"}
local storm = "killed_" .. kills
local pairs_of = {"lua-js", "js-lua", "lua-lua"}
local transports = {"polling", "websocket", "upgrade", "polling+tls",
                    "websocket+tls", "upgrade+tls"}

local counts = {}
for line in io.lines(path) do
  local pair, transport, feature, count =
    line:match("^(%S+) (%S+) (%S+) (%d+)$")
  counts[pair .. transport .. feature] = tonumber(count)
end

local good, bad = 0, 0

local function row(feature, columns)
  local cells = {}
  for i, column in ipairs(columns) do
    local count = counts[column .. feature]
    if count and count > 0 then good = good + 1 else bad = bad + 1 end
    cells[i] = ("%12s"):format(count and count > 0 and count or "EMPTY")
  end
  print(("%-10s%s"):format(feature, table.concat(cells)))
end

for _, pair in ipairs(pairs_of) do
  local client, server = pair:match("^(%a+)-(%a+)$")
  print(("\n%s client, %s server"):format(client, server))
  local columns, heads = {}, {}
  for i, transport in ipairs(transports) do
    columns[i] = pair .. transport
    heads[i] = ("%12s"):format((transport:gsub("websocket", "ws")))
  end
  print((" "):rep(10) .. table.concat(heads))
  for _, feature in ipairs(features) do row(feature, columns) end
  row(storm, {columns[1], columns[2], columns[3]})
end

print()
print(("peers: %d passed, %d failed"):format(good, bad))
os.exit(bad == 0 and 0 or 1)
