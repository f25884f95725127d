-- SPDX-License-Identifier: MIT
--
-- Socket.IO clients that change their minds, lose their connection at the wrong
-- moment, or have a bad server.

local net = require "support.net"
local parley = require "parley"
local sio = require "support.sio"
local task = require "parley.task"

local FAST = sio.FAST
local ONLY_WS = sio.ONLY_WS
local client = sio.client
local open_server = sio.open_server
local play = sio.play
local till = sio.till
local unheard = sio.unheard

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

describe("a Socket.IO client", function()
  test("may close and connect at once, again and again", function()
    local server, url = open_server()
    for _, options in ipairs {ONLY_WS, {transports = {"polling"}}, {}} do
      local bot = client(url, options)
      for _ = 1, 5 do
        assert(bot:connect())
        assert.is_true(bot:close())
      end
      assert.is_true((bot:join()))
      local ok, _, code = bot:wait("x")
      assert.is_nil(ok)
      assert.equal("ECLOSED", code)
    end
    till(function() return server._count == 0 end)
    server:close()
  end)

  test("connects once for many tasks", function()
    local server, url = open_server()
    local joined = 0
    server:use(function() task.sleep(0.02) return true end)
    server:on("connection", function() joined = joined + 1 end)
    local bot = client(url, ONLY_WS)
    local tasks = {}
    for i = 1, 5 do tasks[i] = task.spawn(function() return bot:connect() end) end
    for i = 1, 5 do assert.is_true((tasks[i]:join(5))) end
    assert.equal(1, joined)
    assert.equal(bot:of("/"), bot)
    assert.equal(bot:of("x"), bot:of("/x"))
    bot:close()
    server:close()
  end)

  test("can be closed while it connects", function()
    -- One that has answered, but was not heard, finds out by its heartbeat.
    local server, url = open_server {ping_interval = 0.1, ping_timeout = 0.1}
    server:use(function() task.sleep(0.05) return true end)
    for _, delay in ipairs {0, 0.001, 0.01} do
      local bot = client(url)
      local connecting = task.spawn(function() return bot:connect() end)
      task.sleep(delay)
      bot:close()
      local ok, message, code = connecting:join(5)
      assert.is_nil(ok)
      assert.equal("closed", message)
      assert.equal("ECLOSED", code)
      assert.is_false(bot.connected)
    end
    till(function() return server._count == 0 end)
    server:close()
  end)

  test("leaves a namespace whose answer comes too late", function()
    local server, url = open_server()
    local left
    local is_open = false
    local space = server:of("/slow"):use(function()
      till(function() return is_open end)
      return true
    end)
    space:on("connection", function(socket)
      socket:on("disconnect", function(reason) left = reason end)
    end)
    local bot = client(url, ONLY_WS)
    assert(bot:connect())
    local slow = bot:of("/slow")
    local ok, message, code = slow:connect(0.02)
    assert.is_nil(ok)
    assert.equal("timed out after 0.02 s", message)
    assert.equal("ETIMEOUT", code)
    is_open = true
    till(function() return left end)
    assert.equal("client namespace disconnect", left)
    assert.is_false(slow.connected)
    assert.is_true(bot.connected)
    assert(slow:connect())
    -- Given up, and wanted again before the answer.
    slow:close()
    is_open = false
    ok = slow:connect(0.02)
    assert.is_nil(ok)
    local connecting = task.spawn(function() return slow:connect() end)
    task.sleep(0.01)
    is_open = true
    assert.is_true((connecting:join(5)))
    bot:close()
    assert.is_true(slow.connected)
    slow:close()
    server:close()
  end)

  test("may do all it likes in its handlers", function()
    local server, url, port = open_server()
    local peer
    server:on("connection", function(socket) peer = socket end)
    local bot = client(url, {reconnect = FAST, transports = {"websocket"}})
    local other = bot:of("/other")
    server:of("/other")
    local again, made = 0, 0
    bot:on("disconnect", function()
      made = made + 1
      bot:of("/made" .. made)
    end)
    bot:on("connect", function() again = again + 1 end)
    assert(bot:connect())
    assert(other:connect())
    peer:drop()
    till(function() return again == 2 and other.connected end)
    -- connect in the handler of the end.
    bot:once("disconnect", function() assert(bot:connect()) end)
    bot:close()
    till(function() return again == 3 end)
    assert.is_true(other.connected)
    -- close in the handler of a try.
    bot:on("reconnect_attempt", function()
      bot:close()
      other:close()
    end)
    server:close()
    assert.is_true((bot:join(5)))
    assert.is_true((other:join(5)))
    assert.is_nil(bot:transport())
    assert(server:listen {port = port})
    task.sleep(0.1)
    assert.is_false(bot.connected)
    server:close()
  end)

  test("comes back to a server that was started again", function()
    local server, url, port = open_server()
    local bot = client(url, {reconnect = FAST})
    assert(bot:connect())
    local second = bot:of("/second", {token = 1})
    server:of("/second"):use(function(socket)
      return socket.handshake.auth.token == 1, "no"
    end)
    assert(second:connect())
    server:close()
    till(function() return not bot.connected end)
    task.sleep(0.05)
    local third = bot:of("/third")
    local connecting = task.spawn(function() return third:connect() end)
    server = parley.socketio.server {port = port}
    server:of("/third")
    server:of("/second"):use(function() return nil, "not any more" end)
    local told
    second:on("connect_error", function(message, _, code)
      told = {message, code}
    end)
    assert(server:listen())
    assert.is_true((connecting:join(5)))
    till(function() return bot.connected and told end)
    assert.same({"not any more", "EAUTH"}, told)
    assert.is_true((second:join(1)))
    bot:close()
    third:close()
    server:close()
  end)

  test("gives up when it may not try any longer", function()
    local server, url = open_server()
    local bot = client(url, {reconnect = {base = 0.01, cap = 0.01, max = 2}})
    local tries, failed = 0, false
    bot:on("reconnect_attempt", function() tries = tries + 1 end)
    bot:on("reconnect_failed", function() failed = true end)
    assert(bot:connect())
    server:close()
    till(function() return not bot.connected end)
    local lost
    bot:emit("late", function(_, _, code) lost = code end)
    local ok, _, code = bot:connect(5)
    assert.is_nil(ok)
    assert.equal("ECONNECT", code)
    assert.is_true(failed)
    assert.equal(2, tries)
    assert.equal("ECONNECT", lost)
    assert.is_true((bot:join()))
  end)

  test("goes on trying if a connection is lost as soon as it is open",
    function()
      local opened, joined = 0, false
      local url, close = play(function(text, say, conn)
        if text:sub(1, 2) ~= "40" then return end
        opened = opened + 1
        if opened > 1 and opened < 4 then
          conn:abort()
        else
          joined = opened > 1
          say('40{"sid":"s"}')
          if opened == 1 then say("1") end
        end
      end)
      local bot = client(url, {reconnect = FAST, transports = {"websocket"}})
      assert(bot:connect())
      till(function() return joined and bot.connected end)
      bot:close()
      close()
    end)

  test("notices a server that goes silent", function()
    local url, close = play(function(text, say)
      if text == "40" then say('40{"sid":"a"}') end
    end, 40, 40)
    local bot = client(url, ONLY_WS)
    local why
    bot:on("disconnect", function(reason) why = reason end)
    assert(bot:connect())
    till(function() return why end)
    assert.equal("ping timeout", why)
    assert.is_true((bot:join(1)))
    close()
  end)

  test("says why it can not connect", function()
    local server, url = open_server {transports = {"websocket"}}
    for _, case in ipairs {
      {{transports = {"polling"}},
       "the server answered 400: Transport unknown", "EHTTP"},
      {{path = "/other", transports = {"polling"}}, "the server answered 404",
       "EHTTP"},
      {{headers = {["a b"] = "c"}}, 'bad header name "a b"', "EUSAGE"},
      {{headers = {A = "b\r\nC: d"}}, "control character 0x0d in header A",
       "EUSAGE"},
      {{origin = "a\nb"}, "control character 0x0a in header Origin", "EUSAGE"},
    } do
      local bot = client(url, case[1])
      local ok, message, code = bot:connect()
      assert.is_nil(ok)
      assert.equal(case[2], message)
      assert.equal(case[3], code)
    end
    for _, name in ipairs {"/a,b", "/a\30b", "/a\0b", "/\255"} do
      local message = net.raised(function() client(url, {namespace = name}) end)
      assert.is_truthy(message:find("' is no name of a namespace", 1, true))
    end
    server:close()
  end)

  test("takes odd answers", function()
    local reply
    local url, close = play(function(text, say)
      if text:sub(1, 2) == "40" then say(reply) end
    end)
    for _, case in ipairs {
      {'44{"message":"no"}', "no", "EAUTH"}, {'44"text"', "text", "EAUTH"},
      {"44{}", "refused", "EAUTH"}, {'44{"message":{}}', "refused", "EAUTH"},
      {'44{"message":null}', "refused", "EAUTH"}, {"44", nil, nil},
      {'44{"message":7}', "7", "EAUTH"}, {"44[]", nil, nil},
      {"40", nil, nil}, {"40{}", nil, "EPROTO"}, {"40[]", nil, nil},
      {'40{"sid":5}', nil, "EPROTO"}, {"41", "the server ended it", "ECLOSED"},
      {"43", nil, nil}, {"1", nil, nil},
    } do
      reply = case[1]
      local bot = client(url, {transports = {"websocket"}, timeout = 0.2})
      local ok, message, code = bot:connect()
      assert.is_nil(ok, reply)
      assert.is_string(message)
      if case[2] then assert.equal(case[2], message) end
      if case[3] then assert.equal(case[3], code) end
      assert.is_true((bot:join(1)))
      assert.is_nil(bot:transport())
    end
    close()
  end)

  test("takes odd events and acknowledgements", function()
    local url, close = play(function(text, say)
      if text == "40" then
        say('42["early",1]') -- told after the answer
        say('40{"sid":"s"}')
      elseif text:sub(1, 3) == "420" then
        say('430["first"]')
        say('430["second"]')
        say('4377["of nothing"]')
        say('42["*","star"]')
        say("42[7,8]")
        say('43-1["x"]')
      end
    end)
    local bot = client(url, ONLY_WS)
    local early, stars, seven
    bot:on("early", function(n) early = n end)
    bot:on("*", function(name, value)
      stars = (stars or "") .. name .. ":" .. tostring(value) .. " "
    end)
    bot:on("7", function(n) seven = n end)
    assert(bot:connect())
    till(function() return early == 1 end)
    local acks = {}
    bot:emit("x", function(text) acks[#acks + 1] = text end)
    till(function() return seven == 8 end)
    assert.same({"first"}, acks)
    assert.equal("early:1 *:star 7:8 ", stars)
    bot:close()
    close()
  end)

  test("has answers for who waits when the end comes", function()
    local server, url = open_server()
    local peer
    server:on("connection", function(socket) peer = socket end)
    local bot = client(url, ONLY_WS)
    assert(bot:connect())
    local late
    peer:on("ask", function(ack) late = ack end)
    local asking = task.spawn(function() return bot:request("ask") end)
    local waiting = task.spawn(function() return peer:wait("never") end)
    till(function() return late end)
    bot:close()
    local ok, _, code = asking:join(5)
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
    ok, _, code = waiting:join(5)
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
    ok, _, code = peer:wait("never")
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
    ok, _, code = late("answer")
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
    server:close()
  end)

  test("keeps no waiters and no acknowledgements that timed out", function()
    local server, url = open_server()
    local bot = client(url, ONLY_WS)
    assert(bot:connect())
    for _ = 1, 10 do
      assert.is_nil((bot:wait("never", 0.001)))
      assert.is_nil((bot:timeout(0.001):request("unheard")))
    end
    assert.same({}, bot._waits)
    assert.same({}, bot._acks)
    bot:close()
    for _ = 1, 10 do
      assert.is_nil((bot:timeout(0.001):request("unheard")))
    end
    assert.same({}, bot._buffer)
    assert.equal(0, bot._buffered)
    server:close()
  end)

  test("sends nothing that the server will not take", function()
    local server, url = open_server {max_payload = 1000}
    server:on("connection", function(socket)
      socket:on("x", function(_, ack) ack("fine") end)
    end)
    for _, list in ipairs {{"polling"}, {"websocket"}} do
      local bot = client(url, {transports = list})
      local waited
      bot:emit("x", ("y"):rep(2000), function(_, _, code) waited = code end)
      assert(bot:connect())
      assert.equal("ELIMIT", waited)
      for _, value in ipairs {("y"):rep(995), parley.binary(("y"):rep(1001))} do
        local ok, message, code = bot:request("x", value)
        assert.is_nil(ok)
        assert.matches("^a message of %d+ bytes, the server takes at most 1000$",
                       message)
        assert.equal("ELIMIT", code)
      end
      assert.equal("fine", (bot:request("x", ("y"):rep(900))))
      assert.equal("fine", (bot:request("x", parley.binary(("y"):rep(700)))))
      assert.is_true(bot.connected)
      bot:close()
    end
    server:close()
  end)

  test("forgets what waited when it is closed or refused", function()
    local server, url = open_server()
    local got, allowed = {}, false
    server:use(function() return allowed end)
    server:on("connection", function(socket)
      socket:on("n", function(n) got[#got + 1] = n end)
    end)
    local bot = client(url, ONLY_WS)
    local codes = {}
    local function answer(_, _, code) codes[#codes + 1] = code end
    bot:emit("n", 1, answer)
    bot:close() -- it was never open
    assert.same({"ECLOSED"}, codes)
    bot:emit("n", 2, answer)
    bot:emit("n", 3)
    assert.is_nil((bot:connect()))
    assert.same({"ECLOSED", "EAUTH"}, codes)
    allowed = true
    assert(bot:connect())
    till(function() return #got > 0 end)
    assert.same({3}, got)
    bot:close()
    server:close()
  end)

  test("bounds the bytes that wait for a connection", function()
    local bot = client("http://127.0.0.1:1", {queue = 1000})
    assert.is_true((bot:emit("x", ("y"):rep(900))))
    local ok, _, code = bot:emit("x", parley.binary(("y"):rep(900)))
    assert.is_nil(ok)
    assert.equal("EQUEUE", code)
    task.sleep(0)
  end)

  test("tells errors of handlers to on(\"error\"), else to the hook", function()
    local server, url = open_server()
    local peer
    server:on("connection", function(socket) peer = socket end)
    local bot = client(url, ONLY_WS)
    assert(bot:connect())
    unheard(function(list)
      bot:on("bad", function() error("oh") end)
      peer:emit("bad")
      till(function() return #list == 1 end)
      assert.matches("oh", list[1])
      local told
      bot:on("error", function(message) told = message; error("again") end)
      peer:emit("bad")
      till(function() return #list == 2 end)
      assert.matches("oh", told)
      assert.matches("again", list[2])
      bot:emit("ask", function() error("in the ack") end)
    end)
    assert.is_true(bot.connected)
    bot:off("error")
    unheard(function(list)
      bot:close()
      till(function() return #list == 1 end)
      assert.matches("in the ack", list[1])
    end)
    server:close()
  end)

  test("gives a login that waits, fails or is none", function()
    local server, url = open_server()
    local cases = {
      {function() error("secret-trouble") end, "the auth function failed",
       "EHANDLER", 1},
      {function() return nil, "no network" end, "no login: no network",
       "EAUTH", 0},
      {function() return "text" end, "auth: table expected, got string",
       "EUSAGE", 0},
      {{token = print}, "auth: ", "EUSAGE", 0},
    }
    for _, case in ipairs(cases) do
      unheard(function(list)
        local bot = client(url, {auth = case[1], transports = {"websocket"}})
        local ok, message, code = bot:connect()
        assert.is_nil(ok)
        assert.equal(case[2], message:sub(1, #case[2]))
        assert.equal(case[3], code)
        assert.equal(case[4], #list)
      end)
    end
    -- The connection is lost, and another one made, while a login waits.
    local asked, peers = 0, {}
    server:on("connection", function(socket) peers[#peers + 1] = socket end)
    unheard(function() end)
    task.on_error()
    local bot = client(url, {reconnect = FAST, transports = {"websocket"},
                             auth = function()
      asked = asked + 1
      if asked == 2 then task.sleep(0.1) end
      return {n = asked}
    end})
    assert(bot:connect())
    peers[1]:drop()
    till(function() return asked == 2 end)
    local _, link = next(bot._manager._carrier.links._entries)
    link.conn:abort()
    till(function() return asked == 3 and bot.connected end)
    task.sleep(0.15)
    assert.equal(2, #peers)
    assert.equal(3, peers[2].handshake.auth.n)
    bot:close()
    server:close()
  end)

  test("does not tell secrets", function()
    local server, url = open_server()
    server:use(function() return nil, "no" end)
    local lines = {}
    local function log(line) lines[#lines + 1] = line end
    local bot = client(url .. "?key=hidden1", {
      auth = {token = "hidden2"}, query = {pass = "hidden3"}, log = log,
      headers = {Authorization = "hidden4"},
    })
    assert.is_nil((bot:connect()))
    lines[#lines + 1] = tostring(bot)
    bot:close()
    assert.is_true(#lines > 1)
    for _, line in ipairs(lines) do assert.is_nil(line:find("hidden"), line) end
    server:close()
  end)

  test("tells its headers, query and origin", function()
    local server, url = open_server {keep_headers = {"X-Extra"}}
    local facts
    server:on("connection", function(socket) facts = socket.handshake end)
    for _, list in ipairs {{"polling"}, {"websocket"}} do
      local bot = client(url, {
        transports = list, origin = "http://page.example",
        headers = {["X-Extra"] = "1"}, query = {a = "b c&d", e = "é"},
      })
      assert(bot:connect())
      assert.equal("http://page.example", facts.headers.origin)
      assert.equal("1", facts.headers["x-extra"])
      assert.is_truthy(facts.query:find("a=b%20c%26d&e=%C3%A9", 1, true))
      assert.equal("127.0.0.1", facts.address:match("^[%d.]+"))
      bot:close()
    end
    server:close()
  end)

  test("compresses if both sides say so", function()
    for _, case in ipairs {{true, true, true}, {true, false, false},
                           {false, true, false}} do
      local server, url = open_server {deflate = case[1]}
      local heard
      server:on("connection", function(socket)
        socket:on("x", function(text) heard = #text; socket:emit("y", text) end)
      end)
      local bot = client(url, {deflate = case[2], transports = {"websocket"}})
      assert(bot:connect())
      bot:emit("x", ("z"):rep(50000))
      assert.equal(50000, #bot:wait("y", 5))
      assert.equal(50000, heard)
      local stats = bot:stats()
      assert.equal(case[3], stats.bytes_out < 10000)
      assert.equal(case[3], stats.bytes_in < 10000)
      bot:close()
      server:close()
    end
  end)
end)
