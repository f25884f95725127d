-- SPDX-License-Identifier: MIT
--
-- Socket.IO servers with peers that break the rules, leave at the wrong moment
-- or do too much of something.

local core = require "parley.core"
local net = require "support.net"
local parley = require "parley"
local raw = require "support.raw"
local sio = require "support.sio"
local task = require "parley.task"

local ONLY_WS = sio.ONLY_WS
local POLL = sio.POLL
local WS = sio.WS
local client = sio.client
local http = sio.http
local open_polling = sio.open_polling
local open_server = sio.open_server
local till = sio.till
local unheard = sio.unheard
local websocket = sio.websocket

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

describe("a Socket.IO server", function()
  local function count(server) return server._count end

  test("forgets a handshake that is cut before it is answered", function()
    local server, _, port = open_server {max_connections = 5}
    for _ = 1, 20 do
      local peer = raw.connect(port, "GET " .. WS .. " HTTP/1.1\r\nHost: h\r\n" ..
        "Upgrade: websocket\r\nConnection: Upgrade\r\n" ..
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n")
      peer:wait_end()
    end
    for _ = 1, 20 do
      local peer = raw.connect(port, raw.upgrade(nil, "GET " .. WS ..
                                                 " HTTP/1.1"))
      till(function() return peer._open end)
      peer:cut()
      peer:wait_end()
    end
    till(function() return count(server) == 0 end, "count")
    server:close()
  end)

  test("comes back to its memory after many connections", function()
    local server, url = open_server {recovery = {seconds = 3600, sockets = 20}}
    local function round()
      for _ = 1, 20 do
        local list = {}
        for i = 1, 5 do
          list[i] = client(url, i > 2 and ONLY_WS or {transports = {"polling"}})
          assert(list[i]:connect())
          list[i]:emit("hello", ("x"):rep(100))
        end
        server:emit("news", ("y"):rep(1000))
        for i, bot in ipairs(list) do
          if i % 2 == 0 then bot._manager._carrier.links:abort() end
          bot:close()
        end
      end
      till(function() return count(server) == 0 end, "count")
      server:emit("end")
      collectgarbage()
      collectgarbage()
      return collectgarbage("count")
    end
    server._given.recovery.events, server._given.recovery.bytes = 50, 20000
    round()
    local before = round()
    local after = round()
    assert.is_true(after - before < 64, ("%.0f KB more"):format(after - before))
    local rooms = server:of("/")._rooms
    assert.is_true(rooms._last - rooms._first < 50)
    assert.is_true(rooms._bytes <= 20000)
    assert.is_true(rooms._last_lost - rooms._first_lost < 20)
    server:close()
    assert.is_nil(next(rooms._lost))
    assert.equal(0, rooms._bytes)
  end)

  test("survives events that do not fit into a call", function()
    local server, _, port = open_server()
    local faults, heard = {}, 0
    server:on("connection", function(socket)
      socket:on("error", function(message) faults[#faults + 1] = message end)
      socket:on("many", function() heard = heard + 1 end)
      socket:on("more", function() heard = heard + 1 end)
    end)
    local peer = websocket(port)
    peer.say("40")
    peer.say('42["many"' .. (",1"):rep(300000) .. "]")
    peer.say('42["more"' .. (",1"):rep(900) .. "]")
    till(function() return heard == 1 end)
    assert.same({"an event that can not be read: 300001 arguments, at most " ..
                 "1000 are taken"}, faults)
    assert.is_false(peer.closed)
    peer.conn:close()
    peer.wait_closed()
    server:close()
  end)

  test("ends only the connection whose handling fails", function()
    local server, _, port = open_server()
    local peers = {}
    server:on("connection", function(socket)
      peers[#peers + 1] = socket
      function socket._receive() error("broken inside") end
    end)
    local bad = websocket(port)
    bad.say("40")
    till(function() return #peers == 1 end)
    unheard(function(list)
      bad.say('42["x"]')
      bad.wait_closed()
      assert.equal(1, #list)
      assert.matches("broken inside", list[1])
    end)
    assert.is_false(peers[1].connected)
    local good = websocket(port)
    good.say("40")
    till(function() return #peers == 2 end)
    peers[2]:emit("fine")
    till(function() return good.has('42["fine"]') end)
    good.conn:close()
    good.wait_closed()
    server:close()
  end)

  test("gives up a peer that does not read", function()
    local server, _, port = open_server {queue = 100000}
    local socket
    server:on("connection", function(peer) socket = peer end)
    -- Over a WebSocket whose bytes nobody takes.
    local peer = raw.connect(port, raw.upgrade(nil, "GET " .. WS ..
                             " HTTP/1.1") .. raw.frame(0x81, "40"))
    till(function() return socket end)
    local why
    socket:on("disconnect", function(reason) why = reason end)
    for _ = 1, 2000 do -- no step of the loop in between
      socket:emit("flood", ("x"):rep(10000))
      if why then break end
    end
    till(function() return why end, "disconnect")
    peer:wait_end()
    -- Over polling, without a GET.
    socket = nil
    local http_peer, target = open_polling(port)
    assert.equal(200, (http_peer.ask("POST", target, "40")))
    till(function() return socket end)
    why = nil
    socket:on("disconnect", function(reason) why = reason end)
    local code
    for _ = 1, 100 do
      local ok, _
      ok, _, code = socket:emit("flood", ("x"):rep(10000))
      if not ok then break end
    end
    assert.equal("EQUEUE", code)
    till(function() return why end, "end")
    http_peer.conn:close()
    till(function() return http_peer.ended and count(server) == 0 end)
    server:close()
  end)

  test("does not take what can never be sent for a slow peer", function()
    local server, url = open_server {queue = 10000}
    local peer
    server:on("connection", function(socket) peer = socket end)
    for _, list in ipairs {{"polling"}, {"websocket"}} do
      local bot = client(url, {transports = list})
      assert(bot:connect())
      till(function() return peer end)
      local ok, message, code = peer:emit("x", ("y"):rep(20000))
      assert.is_nil(ok)
      assert.equal("ELIMIT", code)
      assert.matches("^a packet of %d+ bytes, at most 10000 may wait", message)
      assert.is_true((peer:emit("x", parley.binary(("y"):rep(9900)))))
      assert.equal(9900, #bot:wait("x", 5))
      peer = nil
      bot:close()
    end
    server:close()
  end)

  test("does not greet who left while the middleware waited", function()
    local server, _, port = open_server()
    local waiting, joined = 0, 0
    local gate = task.waiter()
    server:use(function()
      waiting = waiting + 1
      gate:wait()
      return true
    end)
    server:on("connection", function() joined = joined + 1 end)
    local peer = websocket(port)
    peer.say("40")
    till(function() return waiting == 1 end)
    peer.conn:abort()
    till(function() return count(server) == 0 end)
    gate:wake()
    task.sleep(0.01)
    assert.equal(0, joined)
    assert.same({}, server:sockets())
    -- And who is there while the server closes.
    gate = task.waiter()
    peer = websocket(port)
    peer.say("40")
    till(function() return waiting == 2 end)
    server:close()
    gate:wake()
    peer.wait_closed()
    assert.equal(0, joined)
  end)

  test("ends connections that wait for a middleware for ever", function()
    local server, _, port = open_server {connect_timeout = 0.05}
    server:use(function() task.waiter():wait() end)
    local peer = websocket(port)
    peer.say("40")
    peer.wait_closed()
    till(function() return count(server) == 0 end)
    server:close()
  end)

  test("takes odd payloads of CONNECT", function()
    local server, _, port = open_server {recovery = {seconds = 10}}
    local auth
    server:on("connection", function(socket) auth = socket.handshake.auth end)
    for _, payload in ipairs {"", "{}", '{"pid":1,"offset":2}',
                              '{"pid":null,"offset":null}',
                              '{"pid":"x","offset":{}}'} do
      auth = nil
      local peer = websocket(port)
      peer.say("40" .. payload)
      till(function() return auth end, payload)
      peer.conn:close()
      peer.wait_closed()
    end
    for _, payload in ipairs {"[]", "1", '"x"', "null", "{", "true"} do
      auth = nil
      local peer = websocket(port)
      peer.say("40" .. payload)
      till(function() return auth or peer.closed end, payload)
      if not peer.closed then
        peer.conn:close()
        peer.wait_closed()
      end
    end
    server:close()
  end)

  test("refuses what belongs nowhere, and lives on", function()
    local server, _, port = open_server()
    for _, text in ipairs {'42["early"]', "41", "44", "45", '40/x,{"a":1', "4",
                           "4x", '40{}'} do
      local peer = websocket(port)
      peer.say(text)
      if text == "40{}" then
        till(function() return #peer.got == 2 end)
        peer.say("40")
      end
      till(function() return peer.closed end, text)
    end
    local peer = websocket(port)
    peer.say("40")
    peer.say('4511-["x"]') -- more than ten attachments
    peer.wait_closed()
    server:close()
  end)

  test("has a limit of size on both transports", function()
    local server, _, port = open_server {max_payload = 1000}
    local heard
    server:on("connection", function(socket)
      socket:on("x", function(text) heard = #text end)
    end)
    local peer, target = open_polling(port)
    assert.equal(200, (peer.ask("POST", target, "40")))
    assert.equal(413, (peer.ask("POST", target,
                                '42["x","' .. ("y"):rep(2000) .. '"]')))
    peer.conn:abort()
    peer = http(port)
    assert.equal(200, (peer.ask("POST", target, '42["x","abc"]')))
    till(function() return heard == 3 end)
    assert.equal(200, (peer.ask("GET", target)))
    peer.conn:close()
    local ws = websocket(port)
    ws.say("40")
    ws.say('42["x","' .. ("y"):rep(2000) .. '"]')
    ws.wait_closed()
    assert.equal(1009, ws.code)
    till(function() return peer.ended end)
    server:close()
    till(function() return count(server) == 0 end)
  end)

  test("answers strange requests", function()
    local server, _, port = open_server()
    local peer, target = open_polling(port)
    local other = http(port)
    assert.equal(404, (other.ask("GET", "/socket.io?EIO=4&transport=polling")))
    assert.equal(404, (other.ask("GET", "/")))
    for _, case in ipairs {
      {"OPTIONS", POLL, 400}, {"HEAD", POLL, 400}, {"POST", POLL, 400},
      {"PUT", POLL, 400}, {"PUT", target, 500},
      {"GET", POLL .. "&sid=%00%ff", 400}, {"GET", POLL .. "&sid=%", 400},
      {"GET", "/socket.io/?EIO=4&transport=%22%3Cb", 400},
      {"GET", "/socket.io/?" .. ("a"):rep(3000), 400},
      {"GET", "/socket.io/", 400},
      {"GET", target:gsub("polling", "websocket"), 400},
    } do
      local status, body = other.ask(case[1], case[2])
      assert.equal(case[3], status, case[1] .. " " .. case[2])
      if status == 400 and case[1] ~= "HEAD" then
        assert(core.json_decode(body), body)
      end
    end
    assert.equal(1, count(server))
    -- Two GETs at a time end it.
    assert.equal(200, (peer.ask("POST", target, "40")))
    assert.equal(200, (peer.ask("GET", target)))
    peer.begin("GET", target)
    task.sleep(0.02)
    assert.equal(400, (other.ask("GET", target)))
    assert.equal(200, (peer.answer()))
    assert.equal(0, count(server))
    assert.equal(400, (other.ask("GET", target)))
    -- A GET that is cut ends it, too.
    peer, target = open_polling(port)
    peer.begin("GET", target)
    task.sleep(0.02)
    peer.conn:abort()
    till(function() return count(server) == 0 end)
    other.conn:close()
    till(function() return other.ended end)
    server:close()
  end)

  test("serves only the transports it is told to", function()
    local server, url, port = open_server {transports = {"websocket"}}
    local peer = http(port)
    local status, body = peer.ask("GET", POLL)
    assert.equal(400, status)
    assert.equal('{"code":0,"message":"Transport unknown"}', body)
    peer.conn:close()
    local bot = client(url, ONLY_WS)
    assert(bot:connect())
    bot:close()
    till(function() return peer.ended end)
    server:close()
    for _, case in ipairs {{{upgrade = false}}, {nil, {upgrade = false}}} do
      server, url = open_server(case[1])
      bot = client(url, case[2])
      assert(bot:connect())
      task.sleep(0.05)
      assert.equal("polling", bot:transport())
      bot:close()
      server:close()
    end
  end)

  test("notices who goes silent", function()
    local server, _, port = open_server {ping_interval = 0.05,
                                         ping_timeout = 0.05}
    local why
    server:on("connection", function(socket)
      socket:on("disconnect", function(reason) why = reason end)
    end)
    local peer = websocket(port) -- it answers no ping
    peer.say("40")
    till(function() return why end)
    assert.equal("ping timeout", why)
    peer.wait_closed()
    -- One that polls, and does not ask again.
    local polls, target = open_polling(port)
    assert.equal(200, (polls.ask("POST", target, "40")))
    why = nil
    till(function() return why end)
    assert.equal("ping timeout", why)
    polls.conn:abort()
    till(function() return polls.ended end)
    server:close()
  end)

  test("takes only so many connections", function()
    local server, _, port = open_server {max_connections = 2}
    local idle = {}
    for i = 1, 6 do idle[i] = http(port) end
    local more = raw.connect(port, "GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    assert.equal("", more:wait_end())
    assert.equal(200, (idle[1].ask("GET", POLL)))
    assert.equal(200, (idle[2].ask("GET", POLL)))
    local status, body = idle[3].ask("GET", POLL)
    assert.equal(403, status)
    assert.equal('{"code":4,"message":"Forbidden"}', body)
    for i = 1, 6 do idle[i].conn:abort() end
    till(function() return server._link_count == 0 end)
    local late = http(port)
    assert.equal(404, (late.ask("GET", "/")))
    server:close()
    till(function() return late.ended end)
    till(function() return count(server) == 0 end)
  end)

  test("takes its path with and without slashes", function()
    for _, path in ipairs {"chat", "/chat", "/chat/", "chat/"} do
      local server, url = open_server {path = path}
      local bot = client(url, {path = "/chat"})
      assert(bot:connect())
      bot:close()
      server:close()
    end
  end)

  it("checks what it is given", function()
    for _, case in ipairs {
      {{keep_headers = {1}}, "a list of names expected"},
      {{cors = "a\nb"}, "there is a control character in it"},
      {{transports = {}}, "the list is empty"},
      {{recovery = {}}, "option 'recovery.seconds' is missing"},
      {{recovery = {seconds = 1e9}}, "a number from 0 to 86400 expected"},
    } do
      local message =
        net.raised(function() parley.socketio.server(case[1]) end)
      assert.matches("socketio_hostile_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
  end)

  test("closes with everything open, and opens again", function()
    local server, url, port = open_server()
    local reasons = {}
    server:on("connection", function(socket)
      socket:on("disconnect", function(reason)
        reasons[#reasons + 1] = reason
        server:of("/late") -- handlers may do what they like
      end)
    end)
    local bots = {client(url, ONLY_WS), client(url, {transports = {"polling"}}),
                  client(url)}
    for _, bot in ipairs(bots) do assert(bot:connect()) end
    local idle = http(port)
    local half = raw.connect(port, "GET /soc")
    till(function() return half._open end)
    task.sleep(0.01)
    server:close()
    for _, bot in ipairs(bots) do
      till(function() return not bot.connected end)
    end
    till(function() return idle.ended and half.ended end, "idle")
    local down = "server shutting down"
    assert.same({down, down, down}, reasons)
    local again = assert(server:listen {port = port})
    assert.equal(port, again.port)
    assert(bots[1]:connect())
    bots[1]:close()
    server:close()
  end)

  test("raises mistakes at the caller's line", function()
    local server = parley.socketio.server()
    for _, case in ipairs {
      {function() server:on("conection", print) end, "only 'connection'"},
      {function() server:off("x") end, "only 'connection'"},
      {function() server:use(1) end, "use: function expected, got number"},
      {function() server:of("/a,b") end, "'/a,b' is no name of a namespace"},
      {function() server:of() end, "of: a namespace's name expected, got nil"},
      {function() server:of("/"):on("x", print) end, "only 'connection'"},
      {function() server:of("/"):use() end, "use: function expected"},
      {function() server:emit("connect") end, "'connect' is reserved"},
      {function() server:of("/"):emit({}) end, "name expected, got table"},
      {function() server:of("/"):to("a"):emit("disconnect") end, "reserved"},
      {function() server:emit("x", print) end, "not acknowledged"},
      {function() server:emit("x", 0 / 0) end, "NaN"},
      {function() server:of("/"):to(nil) end,
       "to: a room's name expected, got nil"},
      {function() server:of("/"):to {} end, "a list with nil"},
      {function() server:of("/"):to("a"):except({"b", false}) end,
       "except: a room's name expected, got a list with boolean"},
    } do
      local message = net.raised(case[1])
      assert.matches("socketio_hostile_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
    task.sleep(0)
  end)
end)

-- ---- recovery ---------------------------------------------------------------

describe("recovery", function()
  -- What a raw WebSocket hears after CONNECT with |payload|.
  local function join(port, payload, nsp)
    local peer = websocket(port)
    peer.say("40" .. (nsp and nsp .. "," or "") .. (payload or ""))
    till(function() return #peer.got > 1 end)
    peer.sid = peer.got[2]:match('"sid":"([^"]+)"')
    peer.pid = peer.got[2]:match('"pid":"([^"]+)"')
    return peer
  end

  local function leave(peer)
    peer.conn:abort()
    peer.wait_closed()
  end

  local function again(peer, offset)
    return core.json_encode {pid = peer.pid, offset = offset}
  end

  test("is only for who proves it, once, and in its namespace", function()
    local server, _, port = open_server {recovery = {seconds = 10}}
    server:of("/x")
    local first = join(port)
    server:emit("news", 1)
    till(function() return #first.got == 3 end)
    local offset = first.got[3]:match('"([^"]+)"%]$')
    -- While it is there, nobody else can be it.
    local thief = join(port, again(first, offset))
    assert.are_not.equal(first.sid, thief.sid)
    leave(thief)
    leave(first)
    till(function() return server._count == 0 end)
    server:emit("news", 2)
    for _, payload in ipairs {again(first, "x"), again(first, 5),
                              again({pid = "x"}, offset), again(first)} do
      local wrong = join(port, payload)
      assert.are_not.equal(first.sid, wrong.sid)
      assert.are_not.equal(first.pid, wrong.pid)
      leave(wrong)
    end
    local other = join(port, again(first, offset), "/x")
    assert.are_not.equal(first.sid, other.sid)
    leave(other)
    local back = join(port, again(first, offset))
    assert.equal(first.sid, back.sid)
    till(function() return #back.got == 3 end)
    assert.is_truthy(back.got[3]:find('42["news",2,', 1, true))
    local twice = join(port, again(first, offset))
    assert.are_not.equal(first.sid, twice.sid)
    leave(twice)
    leave(back)
    server:close()
  end)

  test("misses nothing that is said while the middleware waits", function()
    local server, _, port = open_server {recovery = {seconds = 10}}
    local gate
    server:use(function()
      if gate then gate:wait() end
      return true
    end)
    local first = join(port)
    server:emit("news", 1)
    till(function() return #first.got == 3 end)
    local offset = first.got[3]:match('"([^"]+)"%]$')
    leave(first)
    till(function() return server._count == 0 end)
    -- One that is lost while it is asked may try again.
    gate = task.waiter()
    local lost = websocket(port)
    lost.say("40" .. again(first, offset))
    till(function() return server._count == 1 end)
    task.sleep(0.02)
    leave(lost)
    till(function() return server._count == 0 end)
    gate:wake()
    task.sleep(0)
    gate = task.waiter()
    local back = websocket(port)
    back.say("40" .. again(first, offset))
    task.sleep(0.02)
    server:emit("news", 2)
    gate:wake()
    till(function() return #back.got == 3 end)
    assert.is_truthy(back.got[2]:find(first.sid, 1, true))
    assert.is_truthy(back.got[3]:find('42["news",2,', 1, true))
    leave(back)
    server:close()
  end)

  test("ends with what is kept", function()
    local server, _, port = open_server {recovery = {seconds = 10, events = 3}}
    local first = join(port)
    server:emit("news", 1)
    till(function() return #first.got == 3 end)
    local offset = first.got[3]:match('"([^"]+)"%]$')
    leave(first)
    till(function() return server._count == 0 end)
    for i = 2, 5 do server:emit("news", i) end
    local late = join(port, again(first, offset))
    assert.are_not.equal(first.sid, late.sid)
    leave(late)
    server:close()
  end)
end)
