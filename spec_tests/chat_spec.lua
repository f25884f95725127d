-- SPDX-License-Identifier: MIT
local chats = require "parley.chat"
local managers = require "parley.manager"
local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

local ALICE = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
local EVE = "1c7b2c5e-90a1-4a35-9d7e-3f0a5d6c8b21"

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

-- Notes what is said, and waits for so many lines.
local function ear()
  local lines = {}
  return lines, function(name, text) lines[#lines + 1] = name .. ": " .. text end
end

local function till(fn)
  while not fn() do task.sleep(0.01) end
end

describe("parley.chat", function()
  it("tells mistakes at the caller's line", function()
    local bot = net.bot(1)
    local message = net.raised(function() chats.join(bot, {room = 42}) end)
    assert.matches("chat_spec.lua:%d+: join: function expected, got nil",
                   message)
    local own = parley.client {url = "tcp://127.0.0.1:1",
                               protocol = "examples/own_protocol/protocol.yaml"}
    message = net.raised(function() chats.join(own, {}, print) end)
    assert.matches("chat_spec.lua:%d+: join: no chats of 'noughts'", message)
  end)

  test("hears a room, and comes back to it", function()
    local hotel, port = net.hotel {reusable_tickets = true}
    local ann = net.bot(port, {reconnect = {base = 0.01}})
    local lines, said = ear()
    local chat = assert(chats.join(ann, {room = 42}, said))
    local bob = net.bot(port, {ticket = "bob"})
    assert(bob:connect(5))
    assert(bob:enter_room(42))
    bob:say("hello")
    bob:whisper("ann", "not for all")
    bob:shout("HELLO")
    till(function() return #lines == 2 end)
    assert(chat:say("I do not hear myself"))
    assert(bob:wait("room_entities.chat", function(line)
      return line.message == "I do not hear myself"
    end, 5))
    ann._conn:abort()
    assert(bob:wait("room_entities.units", 5)) -- she has come back
    bob:say("again")
    till(function() return #lines == 3 end)
    assert.same({"bob: hello", "bob: HELLO", "bob: again"}, lines)
    ann:close()
    bob:close()
    hotel:close()
  end)

  test("tells why a chat can not be joined", function()
    local hotel, port = net.hotel {reusable_tickets = true}
    local ann = net.bot(port)
    local chat, message, code = chats.join(ann, {room = 43, password = "no"},
                                           print)
    assert.is_nil(chat)
    assert.matches("wrong password", message)
    assert.equal("EREFUSED", code)
    local nobody = net.bot(port, {ticket = "nobody"})
    assert.equal("EAUTH", (select(3, chats.join(nobody, {room = 42}, print))))
    ann:close()
    hotel:close()
  end)

  test("hears a channel, whatever its players are called", function()
    local manager = managers.new {players = {Alice = ALICE, Eve = EVE}}
    local url = ("ws://127.0.0.1:%d/v1"):format(assert(manager:listen()).port)
    local function bot(name, uuid)
      return parley.client {protocol = "essential", url = url, user = name,
                            uuid = uuid}
    end
    local alice, eve = bot("Alice", ALICE:upper()), bot("Eve", EVE)
    assert(alice:connect(5))
    assert(eve:connect(5))
    local channel = assert(eve:create_channel({ALICE}, "ours"))
    local other = assert(eve:create_channel({ALICE}, "another"))
    local lines, said = ear()
    local chat = assert(chats.join(alice, {channel = channel.id,
                                           names = {[EVE:upper()] = "Eve"}},
                                   said))
    local unnamed, said_unnamed = ear()
    assert(chats.join(alice, {channel = channel.id}, said_unnamed))
    assert(eve:say(other.id, "elsewhere"))
    assert(chat:say("my own"))
    assert(eve:say(channel.id, "here"))
    till(function() return #lines == 1 and #unnamed == 1 end)
    assert.same({"Eve: here"}, lines)
    assert.same({EVE .. ": here"}, unnamed)
    alice:close()
    eve:close()
    manager:close()
  end)
end)
