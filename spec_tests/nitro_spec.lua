-- SPDX-License-Identifier: MIT
--
-- Bots in the hotel: what a bot does in a room, and what the hotel does.
local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

-- An `it` with a hotel, ann and bob, both logged in.
local function test(name, fn, options)
  it(name, function()
    net.run(function()
      local hotel, port = net.hotel(options)
      local ann, bob = net.bot(port), net.bot(port, {ticket = "bob"})
      assert(ann:connect(5))
      assert(bob:connect(5))
      fn(ann, bob, hotel, port)
      ann:close()
      bob:close()
      hotel:close()
    end)
  end)
end

describe("enter_room", function()
  test("waits until the first units", function(ann, bob)
    local order = {}
    ann:on("*", function(_, packet) order[#order + 1] = packet.name end)
    local room = assert(ann:enter_room(42, "", 5))
    assert.equal(42, room.id)
    assert.equal("model_a", room.model)
    assert.same({"ann"}, {room.units[1].username, room.units[2]})
    assert.same({"room.doorbell_accepted", "room.entered", "room.model_name",
                 "room.rights", "room.score", "room.height_map",
                 "room.door_settings", "room.model", "room_entities.units"},
                order)
    local seen = task.spawn(ann.wait, ann, "room_entities.units", 5)
    room = assert(bob:enter_room(42, nil, 5))
    assert.equal(2, #room.units)
    assert.equal("bob", assert(seen:join()).units[1].username)
  end)

  test("tells what stands against it", function(ann)
    local cases = {
      {43, "wrong", "wrong password", "EREFUSED"},
      {44, "", "full", "EREFUSED"},
      {999, "", "closed", "EREFUSED"},
    }
    for _, case in ipairs(cases) do
      local room, message, code = ann:enter_room(case[1], case[2], 5)
      assert.is_nil(room)
      assert.matches(case[3], message)
      assert.equal(case[4], code)
    end
    assert(ann:enter_room(43, "open", 5))
  end)

  it("times out when the server stays silent", function()
    net.run(function()
      local server = parley.server {protocol = "nitro"}
      server:on("login", function() return true end)
      local bot = net.bot(assert(server:listen()).port)
      assert(bot:connect(5))
      local room, message, code = bot:enter_room(42, "", 0.05)
      assert.is_nil(room)
      assert.matches("timed out waiting for .*room.model_name", message)
      assert.equal("ETIMEOUT", code)
      bot:close()
      server:close()
    end)
  end)
end)

describe("stay_in_room", function()
  test("enters again when the connection is back", function(_, bob, hotel, port)
    assert(bob:enter_room(42, "", 5))
    local cyd = net.bot(port, {ticket = "cyd", reconnect = {base = 0.01}})
    assert(cyd:connect(5))
    local stay = task.spawn(cyd.stay_in_room, cyd, 42)
    assert(bob:wait("room_entities.units", 5))
    for _, peer in ipairs(hotel.server:peers()) do
      if peer.account.name == "cyd" then peer:close() end
    end
    local back = assert(bob:wait("room_entities.units", 5))
    assert.equal("cyd", back.units[1].username)
    cyd:close()
    assert.is_true(stay:join(5))
  end, {reusable_tickets = true, tickets = {
    ann = {name = "ann"}, bob = {name = "bob"}, cyd = {name = "cyd"}}})

  test("ends when the room is refused", function(ann)
    local ok, message, code = ann:stay_in_room(43, "wrong")
    assert.is_nil(ok)
    assert.matches("wrong password", message)
    assert.equal("EREFUSED", code)
    assert.is_false(ann:is_ready())
  end)

  test("tells how the connection has ended", function(_, _, _, port)
    local cyd = net.bot(port)
    local ok, _, code = cyd:stay_in_room(42)
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
  end)
end)

describe("in a room", function()
  test("bots talk", function(ann, bob)
    assert(ann:enter_room(42, "", 5))
    assert(bob:enter_room(42, "", 5))
    local heard = {}
    for _, name in ipairs {"chat", "shout", "whisper"} do
      ann:on("room_entities." .. name, function(line)
        heard[#heard + 1] = ("%s %d %s %d"):format(
          name, line.roomIndex, line.message, line.bubble)
      end)
    end
    assert.is_true(bob:say("hello"))
    assert.is_true(bob:shout("HELLO", 3))
    assert.is_true(bob:whisper("ann", "a secret"))
    assert.is_true(bob:whisper("nobody", "lost"))
    assert(bob:wait("room_entities.whisper", 5))
    task.sleep(0.02)
    assert.same({"chat 1 hello 0", "shout 1 HELLO 3", "whisper 1 a secret 0"},
                heard)
  end)

  test("a walk goes step by step around what stands there", function(ann)
    assert(ann:enter_room(42, "", 5))
    local steps = {}
    ann:on("room_entities.status", function(list)
      local s = list.statuses[1]
      steps[#steps + 1] = ("%d,%d %s"):format(s.x, s.y, s.actions)
    end)
    assert.is_true(ann:walk(2, 1))
    assert(ann:wait("room_entities.status", function(list)
      return list.statuses[1].x == 2
    end, 5))
    assert.same({"0,3 //", "0,3 /mv 1,2,0.0/", "1,2 /mv 2,1,0.0/", "2,1 //"},
                steps)
    ann:walk(3, 4) -- no tile there
    assert.equal("ETIMEOUT",
                 (select(3, ann:wait("room_entities.status", 0.1))))
  end)

  test("the others see who leaves", function(ann, bob, hotel)
    assert(ann:enter_room(42, "", 5))
    assert(bob:enter_room(42, "", 5))
    local waiting = task.spawn(function()
      return ann:wait("room_entities.removed", 5)
    end)
    assert.is_true(bob:leave_room(5))
    assert.equal("1", waiting:join().roomIndex)
    assert(bob:enter_room(42, "", 5))
    assert.equal(2, #hotel.server:peers())
    bob:close()
    assert(ann:wait("room_entities.removed", 5))
  end)
end)

describe("the hotel", function()
  test("sends the room only after it was asked for", function(ann)
    assert(ann:request("room.enter", {roomId = 42}, "room.model_name", 5))
    assert.equal("ETIMEOUT", (select(3, ann:wait("room.height_map", 0.1))))
    assert(ann:request("room.get_model", {}, "room_entities.units", 5))
    -- and once only
    ann:send("room.get_model")
    assert.equal("ETIMEOUT", (select(3, ann:wait("room_entities.units", 0.1))))
  end)

  test("ignores what needs a room outside of one", function(ann)
    ann:say("anybody?")
    ann:walk(1, 1)
    assert(ann:request("client.latency_test", {requestId = 1},
                       "client.latency_response", 5))
    assert.equal("ETIMEOUT", (select(3, ann:wait("room_entities.chat", 0.05))))
  end)

  it("refuses packets before login", function()
    net.run(function()
      local hotel, port = net.hotel()
      local bot = parley.client {protocol = "nitro", pace = false,
                                 url = "ws://127.0.0.1:" .. port}
      assert(bot:connect(5))
      assert.equal("EPHASE", (select(3, bot:send("user.get_info"))))
      bot:close()
      assert(bot:join(2))
      -- One that does not care: its first packets have that number.
      local hello = assert(bot._schema:packet("handshake.client_variables",
                                              "c2s"))
      bot._ids:set(hello, 357)
      assert(bot:connect(5))
      local fields = {clientID = 0, clientURL = "", externalVariablesURL = ""}
      assert(bot:send("handshake.client_variables", fields))
      assert.equal("ETIMEOUT", (select(3, bot:wait("user.info", 0.1))))
      assert.equal(1, #hotel.server:peers())
      local waiting = task.spawn(bot.join, bot, 5)
      for _ = 1, 20 do bot:send("handshake.client_variables", fields) end
      local ended, _, code = waiting:join()
      assert.is_true(ended or code ~= "ETIMEOUT")
      task.sleep(0.05)
      assert.equal(0, #hotel.server:peers())
      hotel:close()
    end)
  end)

  it("refuses wrong tickets and takes each once", function()
    net.run(function()
      local told = {}
      local hotel, port = net.hotel {report = function(text)
        told[#told + 1] = text
      end}
      assert.equal("EAUTH", (select(3, net.bot(port, {ticket = "x"}):connect(5))))
      local bot = net.bot(port)
      assert(bot:connect(5))
      assert.equal("EAUTH", (select(3, net.bot(port):connect(5))))
      assert.is_true(bot:is_ready())
      bot:close()
      hotel:close()
      assert.equal("refused a wrong ticket", told[1])
    end)
  end)

  it("sends the first one away when a user logs in twice", function()
    net.run(function()
      local hotel, port = net.hotel {reusable_tickets = true}
      local first, second = net.bot(port), net.bot(port)
      assert(first:connect(5))
      local code
      first:on("close", function(c) code = c end)
      assert(second:connect(5))
      first:join(2)
      assert.equal(2, code)
      assert.is_true(second:is_ready())
      second:close()
      hotel:close()
    end)
  end)
end)
