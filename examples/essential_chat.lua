-- SPDX-License-Identifier: MIT
--
-- Two players become friends, open a channel and talk.
--
--   parley run examples/essential_chat.lua [URL]
--
-- Without an address it runs a connection manager of its own, in memory, that
-- lets anybody in. (A real one wants to know the players: see
-- essential_login.lua.)
local parley = require "parley"

local ALICE = {user = "Alice", uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}
local BOB = {user = "Bob", uuid = "069a79f4-44e9-4726-a5be-fca90e38aaf5"}

local function say(...) print("chat | " .. string.format(...)) end

-- The address of a server that this program runs itself.
local function own_server()
  local manager = require("parley.manager").new {
    players = {[ALICE.user] = ALICE.uuid, [BOB.user] = BOB.uuid},
  }
  local listener = assert(manager:listen {host = "127.0.0.1"})
  return ("ws://127.0.0.1:%d/v1"):format(listener.port), manager
end

local function connect(url, who)
  local bot = parley.client {
    protocol = "essential", url = url, user = who.user, uuid = who.uuid,
    reconnect = true,
  }
  assert(bot:connect(10))
  say("%s is connected, version %d of the protocol", who.user, bot:version())
  return bot
end

parley.run(function()
  local url, manager = arg and arg[1] or nil, nil
  if not url then url, manager = own_server() end
  local alice, bob = connect(url, ALICE), connect(url, BOB)

  -- What the server pushes comes to handlers by its class.
  bob:on("relationships.ServerRelationshipPopulatePacket", function(push)
    for _, relationship in ipairs(push.relationships) do
      say("Bob hears: %s, %s", relationship.type, relationship.state)
      if relationship.state == "PENDING" then assert(bob:befriend(ALICE.uuid)) end
    end
  end)
  bob:on("chat.ServerChatChannelMessagePacket", function(push, packet)
    if packet.unique_id ~= "" then return end -- the answer to a request
    for _, message in ipairs(push.messages) do
      say("Bob reads: %s", message.contents)
      if message.contents:find "%?" then
        assert(bob:say(message.channelId, "Très bien, 谢谢 😀", message.id))
      end
    end
  end)

  local friends = parley.spawn(function()
    return alice:wait("relationships.ServerRelationshipPopulatePacket",
      function(push) return push.relationships[1].state == "VERIFIED" end, 5)
  end)
  assert(alice:befriend(BOB.uuid))
  assert(friends:join())
  say("Alice and Bob are friends")

  local channel = assert(alice:create_channel {BOB.uuid})
  say("Alice opened a channel with %d members", #channel.members)
  assert(alice:say(channel.id, "Grüße! <3"))
  local answer = parley.spawn(function()
    return alice:wait("chat.ServerChatChannelMessagePacket", function(_, packet)
      return packet.unique_id == ""
    end, 5)
  end)
  assert(alice:say(channel.id, "Ça va?"))
  say("Alice reads: %s", assert(answer:join()).messages[1].contents)

  for i, message in ipairs(assert(alice:history(channel.id))) do
    say("%d. %s", i, message.contents)
  end
  alice:close()
  bob:close()
  alice:join(2)
  bob:join(2)
  if manager then manager:close() end
end)
