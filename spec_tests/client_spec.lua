-- SPDX-License-Identifier: MIT
local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

-- An `it` with a hotel and a bot that has logged in.
local function test(name, fn, options, hotel_options)
  it(name, function()
    net.run(function()
      local hotel, port = net.hotel(hotel_options)
      local bot = net.bot(port, options)
      assert(bot:connect(5))
      fn(bot, hotel, port)
      bot:close()
      bot:join(2)
      hotel:close()
    end)
  end)
end

-- The same, without logging in.
local function plain(name, fn, hotel_options)
  it(name, function()
    net.run(function()
      local hotel, port = net.hotel(hotel_options)
      fn(port, hotel)
      hotel:close()
    end)
  end)
end

-- The peer of the only bot in the hotel.
local function peer_of(hotel)
  return hotel.server:peers()[1]
end

describe("parley.client", function()
  it("checks its options at the caller's line", function()
    local cases = {
      {{url = "ws://h/"}, "option 'protocol' is missing"},
      {{protocol = "nitro"}, "option 'url' is missing"},
      {{protocol = "nitro", url = "ws://h/", tiket = "x"},
       "unknown option 'tiket', did you mean 'ticket'?"},
      {{protocol = "nitro", url = "h"}, "expected"},
      {{protocol = "nitro", url = "http://h/"}, "does not fit"},
      {{protocol = "chess", url = "ws://h/"}, "no protocol 'chess'"},
      {{protocol = "nitro", url = "ws://h/", revision = "none"},
       "no revision 'none'"},
      {{protocol = "nitro", url = "ws://h/", crypto = "rc4"}, "crypto"},
      {{protocol = "nitro", url = "ws://h/", crypto = "stream"}, "key"},
      {{protocol = "nitro", url = "ws://h/", tls = {}}, "tls is given"},
      {{protocol = "nitro", url = "wss://h/", tls = {ca = "/no/file"}},
       "tls.ca"},
      {{protocol = "nitro", url = "ws://h/", pace = {window = 1}},
       "pace.per_header' is missing"},
      {{protocol = "nitro", url = "ws://h/", reconnect = {mx = 1}},
       "'reconnect.mx'"},
      {{protocol = "nitro", url = "tcp://h:1", origin = "http://h"},
       "origin is of WebSocket"},
      {{protocol = "nitro", url = "ws://h/", limits = {dept = 1}},
       "'limits.dept', did you mean 'depth'"},
    }
    for _, case in ipairs(cases) do
      local message = net.raised(function() parley.client(case[1]) end)
      assert.matches("client_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true),
                       message .. " / " .. case[2])
    end
  end)

  it("connects inside of a task only", function()
    local bot = net.bot(1)
    assert.matches("client_spec.lua:%d+: connect waits: .*parley.run",
                   net.raised(function() bot:connect(1) end))
    assert.equal(0, task.counts().handles)
  end)

  it("does nothing before it is told to", function()
    net.run(function()
      local bot = net.bot(1)
      local sent, message, code = bot:send("room_entities.walk", {x = 1, y = 1})
      assert.is_nil(sent)
      assert.equal("not connected", message)
      assert.equal("ECLOSED", code)
      assert.equal("ECLOSED", (select(3, bot:join(1))))
      assert.is_false(bot:is_ready())
    end)
  end)
end)

describe("client:connect", function()
  plain("logs in and tells each step", function(port)
    local bot, steps = net.bot(port), {}
    for _, name in ipairs {"open", "ready", "close"} do
      bot:on(name, function() steps[#steps + 1] = name end)
    end
    assert.is_true(bot:connect(5))
    assert.is_true(bot:is_ready())
    assert.equal("EUSAGE", (select(3, bot:connect(1))))
    bot:close()
    assert.is_true(bot:join(2))
    assert.same({"open", "ready", "close"}, steps)
    assert.is_false(bot:is_ready())
  end)

  plain("tells a wrong ticket with its reason", function(port)
    local bot = net.bot(port, {ticket = "wrong"})
    local ok, message, code = bot:connect(5)
    assert.is_nil(ok)
    assert.equal("EAUTH", code)
    assert.matches("invalid login ticket", message)
    assert.is_nil(message:find("wrong", 1, true))
  end)

  it("tells that nobody is there", function()
    net.run(function()
      local hotel, port = net.hotel()
      hotel:close()
      task.sleep(0.05)
      local ok, _, code = net.bot(port):connect(5)
      assert.is_nil(ok)
      assert.equal("ECONNECT", code)
    end)
  end)

  it("tells how far it got when the time is over", function()
    net.run(function()
      local server = parley.server {protocol = "nitro"}
      server:on("login", function() task.waiter():wait() end)
      local bot = net.bot(assert(server:listen()).port)
      local ok, message, code = bot:connect(0.3)
      assert.is_nil(ok)
      assert.equal("ETIMEOUT", code)
      assert.equal("timed out after 300 ms: login, waiting for " ..
                   "authentication.ok", message)
      server:close()
    end)
  end)

  plain("raises what the core does not take", function(port)
    local bot = net.bot(port, {machine_id = "zero\0byte"})
    assert.matches("client_spec.lua:%d+: .*machine_id",
                   net.raised(function() bot:connect(5) end))
    assert.is_false(bot:is_ready())
  end)

  plain("can be done again", function(port)
    local bot = net.bot(port)
    for _ = 1, 2 do
      assert(bot:connect(5))
      assert(bot:request("user.get_info", {}, "user.info", 5))
      bot:close()
      assert.is_true(bot:join(2))
    end
  end, {reusable_tickets = true})

  plain("lets the program log in without a ticket", function(port)
    local bot = net.bot(port, {ticket = false or nil})
    bot = parley.client {protocol = "nitro", url = bot._options.url}
    assert.is_true(bot:connect(5))
    assert.is_false(bot:is_ready())
    assert(bot:send("handshake.release_version", {}))
    assert(bot:request("security.sso_ticket", {ticket = "bob"},
                       "authentication.ok", 5))
    assert(bot:request("user.get_info", {}, "user.info", 5))
    bot:close()
    bot:join(2)
  end)

  plain("asks a function for the ticket, which may wait", function(port)
    local bot = net.bot(port, {ticket = function()
      task.sleep(0.01)
      return "bob"
    end})
    assert(bot:connect(5))
    assert.equal("bob", bot:request("user.get_info", {}, "user.info",
                                    5).username)
    bot:close()
    bot:join(2)
    bot = net.bot(port, {ticket = function() return nil, "shop closed" end})
    local ok, message, code = bot:connect(5)
    assert.is_nil(ok)
    assert.equal("no ticket: shop closed", message)
    assert.equal("EAUTH", code)
  end)
end)

describe("client:send", function()
  test("raises mistakes at the caller's line", function(bot)
    local cases = {
      {function() bot:send("room_entities.walk", {x = 1}) end,
       "room_entities.walk: y: missing"},
      {function() bot:send("UNIT_WALK", {x = 1, y = "a"}) end,
       "room_entities.walk: y: i32 expected"},
      {function() bot:send("room_entities.wlak", {}) end,
       "did you mean 'room_entities.walk'"},
      {function() bot.room_entities.walk {x = 1} end, "y: missing"},
      {function() bot.room_entities.wlak {} end,
       "did you mean 'room_entities.walk'"},
      {function() bot:request("room_entities.walk", {}, "user.info", 1) end,
       "x: missing"},
      {function() bot:request("user.get_info", {}, "user.inf", 1) end,
       "did you mean 'user.info'"},
      {function() bot:walk("a", 1) end, "x: i32 expected"},
    }
    for _, case in ipairs(cases) do
      local message = net.raised(case[1])
      assert.matches("client_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true),
                       message .. " / " .. case[2])
    end
  end)

  test("knows packets by name, header and number", function(bot, hotel)
    local got = {}
    hotel.server:on("room_entities.walk", function(_, goal)
      got[#got + 1] = goal.x
    end)
    assert.is_true(bot:send("room_entities.walk", {x = 1, y = 0}))
    assert.is_true(bot:send("UNIT_WALK", {x = 2, y = 0}))
    assert.is_true(bot:send(3320, {x = 3, y = 0}))
    assert.is_true(bot.room_entities.walk {x = 4, y = 0})
    assert.is_true(bot:send_raw(3320, "\0\0\0\5\0\0\0\0"))
    assert(bot:request("client.latency_test", {requestId = 1},
                       "client.latency_response", 5))
    assert.same({1, 2, 3, 4, 5}, got)
  end)

  test("keeps to the pace", function(bot, hotel)
    local count = 0
    hotel.server:on("room_entities.look_at", function() count = count + 1 end)
    for _ = 1, 6 do assert(bot:send("room_entities.look_at", {x = 0, y = 0})) end
    assert(bot:request("client.latency_test", {requestId = 1},
                       "client.latency_response", 5))
    assert.equal(3, count)
    task.sleep(0.45)
    assert.equal(6, count)
  end, {pace = {per_header = 3, window = 0.2}})
end)

describe("client:on", function()
  test("gives the fields and the packet", function(bot)
    local fields, packet
    bot:on("user.info", function(a, b) fields, packet = a, b end)
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.equal("ann", fields.username)
    assert.equal("user.info", packet.name)
    assert.equal("USER_INFO", packet.header)
    assert.equal("s2c", packet.dir)
    assert.equal(2725, packet.id)
    assert.equal("", packet.rest)
    assert.equal(#packet.raw * 2, #packet:hex())
    assert.equal(fields, packet:decode())
    assert.same({username = "ann"}, packet:decode {only = {"username"}})
  end)

  test("raises unknown names with a hint", function(bot)
    local message = net.raised(function() bot:on("user.inof", print) end)
    assert.matches("client_spec.lua:%d+: .*did you mean 'user.info'", message)
    assert.matches("function expected",
                   net.raised(function() bot:on("user.info") end))
  end)

  test("once is once, off is off, * is everything", function(bot)
    local once, other, names = 0, 0, {}
    bot:once("user.info", function() once = once + 1 end)
    local function count() other = other + 1 end
    bot:on("USER_INFO", count)
    bot:on("*", function(fields, packet)
      assert.is_nil(fields)
      names[packet.name] = true
    end)
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.is_true(bot:off("user.info", count))
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.equal(1, once)
    assert.equal(2, other)
    assert.is_true(names["user.info"] and names["user.perks"])
  end)

  test("decodes only what somebody listens for", function(bot)
    local seen
    bot:on("*", function(_, packet)
      if packet.name == "user.info" then seen = packet end
    end)
    assert(bot:send("user.get_info"))
    assert(bot:wait("user.settings", 5))
    assert.is_nil(rawget(seen, "_decoded"))
    assert.equal("ann", seen:decode().username)
  end)

  test("lets a handler wait", function(bot)
    local name
    bot:on("client.latency_response", function()
      local info = assert(bot:request("user.get_info", {}, "user.info", 5))
      task.sleep(0.01)
      name = info.username
    end)
    assert(bot:send("client.latency_test", {requestId = 1}))
    while not name do task.sleep(0.01) end
    assert.equal("ann", name)
  end)

  test("reports a handler's error and goes on", function(bot)
    local got
    bot:on("error", function(message, code, packet)
      got = {message, code, packet.name}
    end)
    local after = false
    bot:on("user.info", function() error("my mistake") end)
    bot:on("user.info", function() after = true end)
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.is_true(after)
    assert.matches("my mistake", got[1])
    assert.matches("stack traceback", got[1])
    assert.same({"EHANDLER", "user.info"}, {got[2], got[3]})
    assert(bot:request("user.get_info", {}, "user.info", 5))
  end)
end)

describe("a packet that does not decode", function()
  test("is told once a name and counted", function(bot, hotel)
    local told = {}
    bot:on("bad_packet", function(packet, message, path, offset)
      told[#told + 1] = {packet.name, message, path, offset}
    end)
    bot:on("room_entities.chat", function() error("not to be called") end)
    local peer = peer_of(hotel)
    for _ = 1, 3 do peer:send_raw(1446, "\0\0\0\1\0\9short") end
    peer:send_raw(65000, "what?")
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.equal(1, #told)
    assert.equal("room_entities.chat", told[1][1])
    assert.equal("message", told[1][3])
    assert.equal(4, told[1][4])
    assert.same({["room_entities.chat"] = 3}, bot:bad_packets())
  end)

  test("ends the wait for it", function(bot, hotel)
    task.spawn(function() peer_of(hotel):send_raw(1446, "\0") end)
    local fields, _, code = bot:wait("room_entities.chat", 5)
    assert.is_nil(fields)
    assert.equal("ETRUNCATED", code)
  end)

  test("may have an unknown number", function(bot, hotel)
    local raw
    bot:on(65000, function(fields, packet)
      assert.is_nil(fields)
      assert.is_nil(packet.name)
      raw = packet.raw
    end)
    peer_of(hotel):send_raw(65000, "what?")
    assert(bot:request("user.get_info", {}, "user.info", 5))
    assert.equal("what?", raw)
  end)
end)

describe("client:wait", function()
  test("takes a predicate", function(bot, hotel)
    task.spawn(function()
      for i = 1, 3 do
        peer_of(hotel):send("client.latency_response", {requestId = i})
      end
    end)
    local fields, packet = bot:wait("client.latency_response",
      function(answer) return answer.requestId == 2 end, 5)
    assert.equal(2, fields.requestId)
    assert.equal("client.latency_response", packet.name)
    assert.equal(3, bot:wait("client.latency_response", 5).requestId)
  end)

  test("raises a predicate's error", function(bot, hotel)
    task.spawn(function()
      peer_of(hotel):send("client.latency_response", {requestId = 1})
    end)
    local ok, message = task.pcall(bot.wait, bot, "client.latency_response",
      function() error("bad predicate") end, 5)
    assert.is_false(ok)
    assert.matches("bad predicate", message)
  end)

  test("times out, and does not take what comes later", function(bot)
    local fields, message, code = bot:wait("room_entities.chat", 0.02)
    assert.is_nil(fields)
    assert.equal("timed out waiting for room_entities.chat", message)
    assert.equal("ETIMEOUT", code)
    assert.is_nil(next(bot._waits))
  end)

  test("waits for the first of several", function(bot, hotel)
    task.spawn(function() peer_of(hotel):send("room.entered") end)
    local _, packet = bot:wait_any({"user.info", "room.entered"}, 5)
    assert.equal("room.entered", packet.name)
    assert.is_nil(next(bot._waits))
  end)

  test("ends when the connection does", function(bot, hotel)
    task.spawn(function()
      task.sleep(0.02)
      peer_of(hotel):close(1000, "Bye")
    end)
    local fields, message, code = bot:wait("room_entities.chat", 5)
    assert.is_nil(fields)
    assert.matches("Bye", message)
    assert.equal("ECLOSED", code)
    assert.equal("ECLOSED", (select(3, bot:wait("user.info", 5))))
    assert.equal("ECLOSED", (select(3, bot:send("user.get_info"))))
  end)
end)

describe("reconnecting", function()
  local options = {reconnect = {base = 0.02, jitter = 0, max = 3}}

  test("logs in again after a fault of the network", function(bot, hotel)
    local again
    bot:on("reconnect", function(try) again = try end)
    local joined = false
    local joiner = task.spawn(function()
      bot:join()
      joined = true
    end)
    peer_of(hotel):abort()
    while bot:is_ready() do task.sleep(0.01) end
    while not bot:is_ready() do task.sleep(0.01) end
    assert.equal(1, again)
    assert.is_false(joined)
    assert(bot:request("user.get_info", {}, "user.info", 5))
    bot:close()
    assert(joiner:join(2))
    assert.is_true(joined)
  end, options, {reusable_tickets = true})

  test("does not when it was sent away", function(bot, hotel)
    peer_of(hotel):send("disconnect.reason", {reason = 1})
    peer_of(hotel):close(1000, "Bye")
    assert.is_true(bot:join(2))
    assert.is_false(bot:is_ready())
  end, options, {reusable_tickets = true})

  test("does not when the ticket is refused", function(bot, hotel)
    local tries = 0
    bot:on("reconnect", function() tries = tries + 1 end)
    peer_of(hotel):abort()
    local ok, _, code = bot:join(5)
    assert.is_nil(ok)
    assert.equal("EAUTH", code)
    assert.equal(1, tries)
  end, options)

  plain("does not after a connect that failed", function(port)
    local bot, tries = net.bot(port, {ticket = "wrong",
      reconnect = {base = 0, reasons = {auth = true}}}), 0
    bot:on("reconnect", function() tries = tries + 1 end)
    assert.is_nil((bot:connect(5)))
    task.sleep(0.05)
    assert.equal(0, tries)
  end)

  test("gives up", function(bot, hotel)
    local tries = 0
    bot:on("reconnect", function() tries = tries + 1 end)
    hotel:close()
    for _, peer in ipairs(hotel.server:peers()) do peer:abort() end
    bot:join(5)
    assert.equal(3, tries)
  end, options)

  test("ends when the program closes", function(bot, hotel)
    hotel:close()
    while bot:is_ready() do task.sleep(0.01) end
    bot:close()
    assert.is_true(bot:join(1))
  end, {reconnect = {base = 60}})
end)

describe("client option", function()
  local lines = {}
  test("log writes a line a packet, without secrets", function(bot)
    assert(bot:request("user.get_info", {}, "user.info", 5))
    bot:send_raw(65000, "x")
    local text = table.concat(lines, "\n")
    assert.matches("%d%d:%d%d:%d%d%.%d%d%d > user.get_info\n", text)
    assert.matches("< user.info {.*realName=%*%*%*.*username=\"ann\"}", text)
    assert.matches("> 65000 %(unknown%), 1 bytes", text)
  end, {log = function(line) lines[#lines + 1] = line end})

  local bytes = {["in"] = 0, out = 0}
  test("tap gives the bytes of the connection", function(bot)
    local stats = bot:stats()
    task.sleep(0.02)
    assert.is_true(bytes["in"] >= stats.bytes_in and bytes["in"] > 0)
    assert.is_true(bytes.out >= stats.bytes_out and bytes.out > 0)
  end, {tap = function(dir, data) bytes[dir] = bytes[dir] + #data end})

  plain("transform wraps the messages", function(port)
    local stream = {}
    local bot = net.bot(port, {
      transform = dofile "examples/transform_aesgcm.lua",
      tap = function(_, data) stream[#stream + 1] = data end})
    assert(bot:connect(5))
    local room = assert(bot:enter_room(42, "", 5))
    assert.equal(1, #room.units)
    bot:close()
    bot:join(2)
    local all = table.concat(stream)
    assert.is_truthy(all:find("\192\222\192\222", 1, true))
    assert.is_nil(all:find("model_a", 1, true))
  end, {listen = {transform = dofile "examples/transform_aesgcm.lua"}})

  plain("transform's error ends the connection, nothing else", function(port)
    local bot = net.bot(port, {transform = function()
      return {recv = function() error("no such cipher") end,
              send = function(plain_bytes) return plain_bytes end}
    end})
    local ok, message, code = bot:connect(5)
    assert.is_nil(ok)
    assert.equal("ETRANSFORM", code)
    assert.matches("no such cipher", message)
  end)
end)
