-- SPDX-License-Identifier: MIT
--
-- The hotel of `parley demo`, as a program: opens a WebSocket and an
-- encrypted TCP port, writes their numbers to the file arg[1], and runs until
-- it is ended or everybody has gone.
local hotels = require "parley.hotel"
local parley = require "parley"

-- The key that most servers are shipped with; its private part is public.
local KEY = {
  e = "3",
  n = "86851dd364d5c5cece3c883171cc6ddc5760779b992482bd1e20dd296888df91" ..
      "b33b936a7b93f06d29e8870f703a216257dec7c81de0058fea4cc5116f75e6ef" ..
      "c4e9113513e45357dc3fd43d4efab5963ef178b78bd61e81a14c603b24c8bcce" ..
      "0a12230b320045498edc29282ff0603bc7b7dae8fc1b05b52b2f301a9dc783b7",
  d = "59ae13e243392e89ded305764bdd9e92e4eafa67bb6dac7e1415e8c645b0950b" ..
      "ccd26246fd0d4af37145af5fa026c0ec3a94853013eaae5ff1888360f4f9449e" ..
      "e023762ec195dff3f30ca0b08b8c947e3859877b5d7dced5c8715c58b53740b8" ..
      "4e11fbc71349a27c31745fcefeeea57cff291099205e230e0c7c27e8e1c0512b",
}

local function say(text) print("hotel   | " .. text) end

local hotel = hotels.new {
  tickets = {
    [arg[2]] = {name = "Greeter", motto = "Welcome!"},
    [arg[3]] = {name = "Visitor", motto = "Just looking", gender = "F"},
  },
  report = say,
}
local server = hotel.server

server:on("connect", function(peer)
  local agent = peer:header(":path")
  say(agent and "a connection, upgraded to WebSocket" or "a TCP connection")
end)
server:on("handshake.init_diffie", function()
  say("key exchange: asked for prime and generator")
end)
server:on("secure", function() say("key exchange is done, RC4 is on") end)
server:on("security.sso_ticket", function() say("a ticket has come") end)
server:on("client.pong", function(peer)
  say("pong from " .. (peer.account and peer.account.name or "somebody"))
end)
server:on("room_entities.walk", function(peer, goal)
  say(("%s wants to walk to %d,%d"):format(peer.account.name, goal.x, goal.y))
end)

server:on("listen", function(listener)
  say(("open on port %d of this machine"):format(listener.port))
end)

local been, gone = 0, 0
server:on("ready", function() been = been + 1 end)
server:on("close", function() gone = gone + 1 end)

parley.run(function()
  local ws = assert(server:listen {transport = "ws"})
  local tcp = assert(server:listen {transport = "tcp", crypto = "stream",
                                    key = KEY})
  local file = assert(io.open(arg[1] .. ".new", "w"))
  file:write(("ws=%d tcp=%d\n"):format(ws.port, tcp.port))
  file:close()
  assert(os.rename(arg[1] .. ".new", arg[1]))
  while been < 2 or gone < been do parley.sleep(0.05) end
end)
