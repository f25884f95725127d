-- SPDX-License-Identifier: MIT
--
-- A server on parley: server.lua PORT FILE [CERT KEY]
-- It does what server.js does.

local parley = require "parley"

local port, path, cert, key = ...

local server = parley.socketio.server {
  recovery = {seconds = 60}, max_payload = 5000000, ping_interval = 0.3,
  ping_timeout = 2,
  tls = cert and {certificate = cert, private_key = key} or nil,
}

-- Calls the acknowledgement behind the arguments, if there is one.
local function split(...)
  local n = select("#", ...)
  local last = select(n, ...)
  if n > 0 and type(last) == "function" then return last, n - 1 end
  return nil, n
end

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")

local function serve(socket)
  socket:on("echo", function(...)
    local ack, n = split(...)
    local args = {...}
    if ack then
      ack(unpack(args, 1, n))
    else
      socket:emit("echoed", unpack(args, 1, n))
    end
  end)
  socket:on("ask", function(question, ack)
    local answer = socket:timeout(5):request("question", question)
    ack(answer == nil and "no answer" or answer)
  end)
  socket:on("silent", function() end)
  socket:on("join", function(room, ack)
    socket:join(room)
    ack("joined")
  end)
  local space = server:of(socket.nsp)
  socket:on("tell", function(room, text) space:to(room):emit("told", text) end)
  socket:on("number", function(n, ack)
    local file = assert(io.open(path, "a"))
    file:write(("%d\n"):format(n))
    file:close()
    ack(n)
  end)
  socket:on("kick", function() socket:disconnect(true) end)
  socket:on("leave", function() socket:disconnect() end)
  socket:on("cut", function()
    local room = socket.id
    socket:drop()
    parley.sleep(0.05)
    space:to(room):emit("missed", "while away")
  end)
  socket:emit("welcome", {recovered = socket.recovered})
end

server:on("connection", serve)
local secret = server:of("/private")
secret:use(function(socket)
  if socket.handshake.auth.token == "open sesame" then return true end
  return nil, "wrong token", {code = 7}
end)
secret:on("connection", serve)

parley.run(function()
  local listener =
    assert(server:listen {host = "127.0.0.1", port = tonumber(port)})
  print("listening on " .. listener.port)
  io.stdout:flush()
  while true do parley.sleep(3600) end
end)
