-- SPDX-License-Identifier: MIT
--
-- Socket.IO of the library against itself, over each transport.

local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

local TLS = "spec_tests/vectors/tls/"
local FAST = {base = 0.01, cap = 0.05}

local TRANSPORTS = {
  polling = {"polling"}, websocket = {"websocket"},
  upgrade = {"polling", "websocket"},
}

local function open_server(options)
  local server = parley.socketio.server(options)
  local listener = assert(server:listen())
  return server, listener.url, listener
end

local function client(url, options)
  local given = {url = url, timeout = 5, reconnect = false}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.socketio.client(given)
end

-- Waits until |fn| is true.
local function till(fn)
  local deadline = task.now() + 5
  while not fn() do
    if task.now() > deadline then error("it never came true", 2) end
    task.sleep(0.005)
  end
end

-- A server, and a socket connected to it over each transport.
local function each(name, fn, server_options, options)
  for kind, list in pairs(TRANSPORTS) do
    it(name .. " (" .. kind .. ")", function()
      net.run(function()
        local server, url = open_server(server_options)
        local peer
        server:on("connection", function(socket) peer = socket end)
        local given = {transports = list}
        for key, value in pairs(options or {}) do given[key] = value end
        local bot = client(url, given)
        assert(bot:connect())
        if kind == "upgrade" then
          till(function() return bot:transport() == "websocket" end)
        end
        fn(bot, peer, server, url)
        bot:close()
        server:close()
      end)
    end)
  end
end

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

describe("parley.socketio", function()
  it("checks its options at the caller's line", function()
    local cases = {
      {{}, "option 'url' is missing"},
      {{url = "http://h", transport = {}}, "unknown option 'transport'"},
      {{url = "tcp://h:1"}, "tcp:// does not fit"},
      {{url = "http://h/chat"}, "a path in the url could mean two things"},
      {{url = "http://h", tls = {}}, "tls is given"},
      {{url = "http://h", transports = {"pigeon"}}, "option 'transports'"},
    }
    for _, case in ipairs(cases) do
      local message =
        net.raised(function() parley.socketio.client(case[1]) end)
      assert.matches("socketio_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
    local message = net.raised(function()
      parley.socketio.server {pathh = "/"}
    end)
    assert.matches("socketio_spec.lua:%d+: .*unknown option 'pathh'", message)
  end)

  each("sends values both ways", function(bot, peer)
    local got
    peer:on("values", function(...) got = {n = select("#", ...), ...} end)
    bot:emit("values", 1, "Grüße 😀", true, nil, {1, {a = "b"}}, 1.5)
    till(function() return got end)
    assert.equal(6, got.n)
    assert.equal(1, got[1])
    assert.equal("Grüße 😀", got[2])
    assert.is_true(got[3])
    assert.equal(parley.null, got[4])
    assert.same({1, {a = "b"}}, got[5])
    assert.equal(1.5, got[6])
    local waiting = task.spawn(function() return bot:wait("news", 5) end)
    task.sleep(0)
    peer:emit("news", "x", 7)
    local first, second = waiting:join(5)
    assert.equal("x", first)
    assert.equal(7, second)
  end)

  each("tells bytes from text", function(bot, peer)
    peer:on("echo", function(a, b, ack) ack(b, a) end)
    local bytes = parley.binary("\0\255\0")
    local b, a = bot:request("echo", bytes, {deep = {bytes, "text"}})
    assert.equal("\0\255\0", a:bytes())
    assert.equal("\0\255\0", b.deep[1]:bytes())
    assert.equal("text", b.deep[2])
    assert.equal(3, #a)
  end)

  each("acknowledges in both directions", function(bot, peer)
    peer:on("double", function(n, ack)
      assert.is_true(ack(n * 2))
      local again, _, code = ack(0)
      assert.is_nil(again)
      assert.equal("EUSAGE", code)
    end)
    bot:on("triple", function(n, ack) ack(n * 3) end)
    peer:on("nothing", function(ack) ack() end)
    assert.equal(8, (bot:request("double", 4)))
    assert.equal(12, (peer:request("triple", 4)))
    assert.is_true((bot:request("nothing")))
    local got, message, code = bot:timeout(0.05):request("unheard")
    assert.is_nil(got)
    assert.equal("no acknowledgement came", message)
    assert.equal("ETIMEOUT", code)
    local late
    bot:timeout(0.05):emit("unheard", function(...) late = {...} end)
    till(function() return late end)
    assert.equal("ETIMEOUT", late[3])
  end)

  each("keeps the order of many events", function(bot, peer)
    local got = {}
    peer:on("n", function(n) got[#got + 1] = n end)
    for i = 1, 300 do bot:emit("n", i) end
    till(function() return #got == 300 end)
    for i = 1, 300 do assert.equal(i, got[i]) end
  end)

  each("loses nothing while it changes the transport",
    function(bot, peer, _, url)
      local got = {}
      peer:on("n", function(n) got[#got + 1] = n end)
      local other = client(url)
      assert(other:connect())
      other:close()
      for i = 1, 50 do
        bot:emit("n", i)
        if i % 5 == 0 then task.sleep(0.001) end
      end
      till(function() return #got == 50 end)
      for i = 1, 50 do assert.equal(i, got[i]) end
    end)

  test("events sent before and during the upgrade arrive in order", function()
    local server, url = open_server()
    local got = {}
    server:on("connection", function(socket)
      socket:on("n", function(n) got[#got + 1] = n end)
    end)
    local bot = client(url)
    bot:emit("n", 1)
    bot:emit("n", 2)
    assert(bot:connect())
    local sent = 2
    while bot:transport() ~= "websocket" and sent < 5000 do
      sent = sent + 1
      bot:emit("n", sent)
      task.sleep(0)
    end
    till(function() return #got == sent end)
    for i = 1, sent do assert.equal(i, got[i]) end
    assert.equal("websocket", bot:transport())
    bot:close()
    server:close()
  end)

  each("has namespaces of their own", function(bot, _, server)
    local other = server:of("/other")
    local seen
    other:on("connection", function(socket)
      seen = socket.handshake.auth
      socket:on("who", function(ack) ack("other") end)
    end)
    local second = bot:of("/other", {name = "ann"})
    assert(second:connect())
    assert.same({name = "ann"}, seen)
    assert.equal("other", (second:request("who")))
    second:close()
    assert.is_false(second.connected)
    assert.is_true(bot.connected)
    local third = bot:of("/nowhere")
    local ok, message, code = third:connect()
    assert.is_nil(ok)
    assert.equal("Invalid namespace", message)
    assert.equal("EAUTH", code)
    assert.is_true(bot.connected)
  end)

  each("asks who joins", function(_, _, server, url)
    local space = server:of("/private")
    space:use(function(socket)
      task.sleep(0.01)
      if socket.handshake.auth.token == "right" then
        socket.data.name = "ann"
        return true
      end
      return nil, "wrong token", {hint = 7}
    end)
    local name
    space:on("connection", function(socket) name = socket.data.name end)
    local good = client(url, {namespace = "/private",
                              auth = function() return {token = "right"} end})
    assert(good:connect())
    assert.equal("ann", name)
    local bad = client(url, {namespace = "private", auth = {token = "no"}})
    local told
    bad:on("connect_error", function(message) told = message end)
    local ok, message, code, data = bad:connect()
    assert.is_nil(ok)
    assert.equal("wrong token", message)
    assert.equal("EAUTH", code)
    assert.same({hint = 7}, data)
    assert.equal("wrong token", told)
    good:close()
  end)

  each("broadcasts to rooms", function(bot, peer, server, url)
    local second = client(url)
    local heard = {}
    for name, socket in pairs {first = bot, second = second} do
      socket:on("news", function(text)
        heard[#heard + 1] = name .. ":" .. text
      end)
    end
    local other
    server:on("connection", function(socket) other = socket end)
    assert(second:connect())
    peer:join("red")
    peer:join("blue")
    other:join("blue")
    assert.same({"blue", "red"}, (function()
      local list = {}
      for _, room in ipairs(peer:rooms()) do
        if room ~= peer.id then list[#list + 1] = room end
      end
      return list
    end)())
    assert.equal(1, server:to("red"):emit("news", "red"))
    assert.equal(2, server:to("red"):to("blue"):emit("news", "all"))
    assert.equal(1, server:to("blue"):except("red"):emit("news", "blue"))
    assert.equal(1, peer:to("blue"):emit("news", "others"))
    assert.equal(1, other:broadcast():emit("news", "back"))
    assert.equal(0, server:to("green"):emit("news", "nobody"))
    peer:leave("red")
    assert.equal(0, server:to("red"):emit("news", "gone"))
    till(function() return #heard == 6 end)
    table.sort(heard)
    assert.same({"first:all", "first:back", "first:red", "second:all",
                 "second:blue", "second:others"}, heard)
    second:close()
  end)

  each("says who ended it, and why", function(bot, peer)
    local why, reason
    peer:on("disconnect", function(text) why = text end)
    bot:on("disconnect", function(text) reason = text end)
    bot:close()
    till(function() return why end)
    assert.equal("client namespace disconnect", why)
    assert.equal("io client disconnect", reason)
    assert.is_false(peer.connected)
    local ok, _, code = peer:emit("late")
    assert.is_nil(ok)
    assert.equal("ECLOSED", code)
  end)

  each("a socket that was sent away stays away", function(bot, peer)
    local reason
    bot:on("disconnect", function(text) reason = text end)
    peer:disconnect(true)
    assert.is_true((bot:join(5)))
    assert.equal("io server disconnect", reason)
  end, nil, {reconnect = FAST})

  each("comes back and sends what waited", function(bot, peer, server)
    local got, back = {}, 0
    server:on("connection", function(socket)
      back = back + 1
      socket:on("late", function(n) got[#got + 1] = n end)
    end)
    local lost, code
    bot:emit("unheard", function(_, _, why) lost, code = true, why end)
    local first = bot.id
    peer:drop()
    till(function() return not bot.connected end)
    assert.is_true(lost)
    assert.equal("ECLOSED", code)
    for i = 1, 3 do assert.is_true((bot:emit("late", i))) end
    till(function() return #got == 3 end)
    assert.same({1, 2, 3}, got)
    assert.equal(1, back)
    assert.are_not.equal(first, bot.id)
    assert.is_false(bot.recovered)
  end, nil, {reconnect = FAST})

  test("bounds what waits for a connection", function()
    local bot = client("http://127.0.0.1:1", {buffer = 2})
    assert.is_true((bot:emit("a")))
    assert.is_true((bot:emit("b")))
    local ok, _, code = bot:emit("c")
    assert.is_nil(ok)
    assert.equal("EQUEUE", code)
    local message
    ok, message, code = bot:connect(2)
    assert.is_nil(ok)
    assert.is_string(message)
    assert.equal("ECONNECT", code)
  end)

  each("gives back what was missed", function(bot, peer, server)
    local got = {}
    bot:on("news", function(n) got[#got + 1] = n end)
    peer.data.name = "ann"
    peer:join("hall")
    server:to("hall"):emit("news", 1)
    till(function() return #got == 1 end)
    local again
    server:on("connection", function(socket) again = socket end)
    local id = bot.id
    peer:drop()
    server:to("hall"):emit("news", 2)
    server:to("attic"):emit("news", 0)
    server:emit("news", 3)
    till(function() return #got == 3 end)
    assert.same({1, 2, 3}, got)
    assert.is_true(bot.recovered)
    assert.equal(id, bot.id)
    assert.equal("ann", again.data.name)
    assert.is_true(again.recovered)
    server:to("hall"):emit("news", 4)
    till(function() return #got == 4 end)
  end, {recovery = {seconds = 10}}, {reconnect = FAST})

  each("over TLS, verified", function(_, _, _, _)
    local server, url = open_server {tls = {
      certificate = TLS .. "server.pem", private_key = TLS .. "server.key",
    }}
    server:on("connection", function(socket)
      socket:on("echo", function(x, ack) ack(x) end)
    end)
    url = url:gsub("127%.0%.0%.1", "localhost")
    for _, list in pairs(TRANSPORTS) do
      local bot = client(url, {transports = list, tls = {ca = TLS .. "ca.pem"}})
      assert(bot:connect())
      assert.equal(9, (bot:request("echo", 9)))
      bot:close()
      local wary = client(url, {transports = list})
      local ok, _, code = wary:connect()
      assert.is_nil(ok)
      assert.equal("ECERT", code)
    end
    server:close()
  end)

  each("notices a silent peer", function(bot, peer)
    assert.is_true(bot.connected)
    task.sleep(0.3)
    assert.is_true(bot.connected)
    assert.is_true(peer.connected)
  end, {ping_interval = 0.05, ping_timeout = 0.2})

  test("answers other requests with the program's function", function()
    local server, url = open_server {cors = "*", http = function(request)
      if request.target == "/health" then
        return 200, {["Content-Type"] = "text/plain"}, "fine"
      end
    end}
    local port = tonumber(url:match(":(%d+)$"))
    local answers = {}
    local conn = assert(task.loop():connect {
      host = "127.0.0.1", port = port, transport = "http",
    })
    local waiter
    task.attach(conn, function(kind, a, b)
      if kind == "response" then
        answers[#answers + 1] = {a, b}
        waiter:wake(a, b)
      elseif kind == "open" and waiter then
        waiter:wake()
      elseif kind == "closed" then
        task.detach(conn)
      end
    end)
    waiter = task.waiter()
    waiter:wait(5)
    local function ask(method, target, body)
      waiter = task.waiter()
      assert(conn:request(method, target, nil, body))
      return waiter:wait(5)
    end
    local status, body = ask("GET", "/health")
    assert.equal(200, status)
    assert.equal("fine", body)
    assert.equal(404, (ask("GET", "/socket.io")))
    status, body = ask("GET", "/socket.io/?EIO=4&transport=pigeon")
    assert.equal(400, status)
    assert.equal('{"code":0,"message":"Transport unknown"}', body)
    assert.equal("*", conn:header("access-control-allow-origin"))
    status, body = ask("GET", "/socket.io/?EIO=4&transport=polling&sid=no")
    assert.equal(400, status)
    assert.equal('{"code":1,"message":"Session ID unknown"}', body)
    status, body = ask("GET", "/socket.io/?EIO=3&transport=polling")
    assert.equal(400, status)
    assert.equal('{"code":5,"message":"Unsupported protocol version"}', body)
    status = ask("OPTIONS", "/socket.io/?EIO=4&transport=polling")
    assert.equal(204, status)
    assert.equal("GET,HEAD,PUT,PATCH,POST,DELETE",
                 conn:header("access-control-allow-methods"))
    conn:close()
    server:close()
  end)

  test("takes the server's path in the url", function()
    local server, url = open_server()
    for _, path in ipairs {"/", "/socket.io", "/socket.io/", "/?a=b"} do
      local bot = client(url .. path)
      assert(bot:connect())
      bot:close()
    end
    server:close()
  end)

  test("raises mistakes at the caller's line", function()
    local bot = client("http://127.0.0.1:1")
    local cases = {
      function() bot:emit("connect") end,
      function() bot:emit({}) end,
      function() bot:emit("x", print, 1) end,
      function() bot:on(1, print) end,
      function() bot:timeout("1") end,
    }
    for _, case in ipairs(cases) do
      assert.matches("socketio_spec.lua:%d+: ", net.raised(case))
    end
  end)
end)
