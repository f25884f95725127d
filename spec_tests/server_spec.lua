-- SPDX-License-Identifier: MIT
local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local vectors = read("spec_tests/vectors/nitro_crypto.json")
local KEY = {n = vectors:match('"n":%s*"(%x+)"'), e = "3",
             d = vectors:match('"d":%s*"(%x+)"')}
local TLS = "spec_tests/vectors/tls/"

-- A server that lets everybody in.
local function open_server(options)
  local given = {protocol = "nitro"}
  for name, value in pairs(options or {}) do given[name] = value end
  local server = parley.server(given)
  server:on("login", function() return true end)
  return server, assert(server:listen()).port
end

describe("parley.server", function()
  it("checks its options at the caller's line", function()
    local cases = {
      {{}, "option 'protocol' is missing"},
      {{protocol = "nitro", prot = 1}, "unknown option 'prot'"},
      {{protocol = "nitro", port = 70000}, "port: an integer from 0 to 65535"},
      {{protocol = "nitro", transport = "udp"}, 'transport: "ws" or "tcp"'},
      {{protocol = "nitro", key = {n = "1", e = "3"}}, "'key.d' is missing"},
    }
    for _, case in ipairs(cases) do
      local message = net.raised(function() parley.server(case[1]) end)
      assert.matches("server_spec.lua:%d+: ", message)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
  end)

  test("tells why it can not listen", function()
    local server, port = open_server()
    local listener, message = server:listen {port = port}
    assert.is_nil(listener)
    assert.is_string(message)
    local second = parley.server {protocol = "nitro", transport = "tcp",
      tls = {certificate = "/no/file", private_key = "/no/file"}}
    listener, message = second:listen()
    assert.is_nil(listener)
    assert.matches("tls.certificate: /no/file", message)
    server:close()
  end)

  test("tells of connections beyond the cap", function()
    local server, port = open_server {max_connections = 1}
    local faults = {}
    server:on("error", function(peer, _, code)
      faults[#faults + 1] = {peer or "no peer", code}
    end)
    local first, second = net.bot(port), net.bot(port)
    assert(first:connect(5))
    assert.is_nil((second:connect(5)))
    assert.same({{"no peer", "ELIMIT"}}, faults)
    first:close()
    server:close()
  end)

  test("tells of peers and their packets", function()
    local events, opened = {}, nil
    local server, port = open_server()
    server:on("listen", function(listener) opened = listener end)
    local second = assert(server:listen())
    assert.equal(second, opened)
    second.close()
    for _, name in ipairs {"connect", "ready", "close"} do
      server:on(name, function(peer)
        events[#events + 1] = name
        if name == "connect" then
          assert.equal("/hotel?x=1", peer:header(":path"))
          assert.equal("https://hotel.example", peer:header("Origin"))
          assert.matches("^127.0.0.1:%d+$", peer:peer_address())
        end
      end)
    end
    local walks = {}
    server:on("UNIT_WALK", function(peer, goal, packet)
      walks[#walks + 1] = {#server:peers(), goal.x, packet.name}
      peer:send("client.latency_response", {requestId = 9})
    end)
    local bot = net.bot(port, {url = ("ws://127.0.0.1:%d/hotel?x=1"):format(port),
                               origin = "https://hotel.example"})
    assert(bot:connect(5))
    assert.equal(9, bot:request("room_entities.walk", {x = 4, y = 5},
                                "client.latency_response", 5).requestId)
    bot:close()
    assert.is_true(bot:join(2))
    server:close()
    task.sleep(0.05)
    assert.same({"connect", "ready", "close"}, events)
    assert.same({{1, 4, "room_entities.walk"}}, walks)
    assert.same({}, server:peers())
  end)

  test("asks its peers, and they answer", function()
    local server, port = open_server()
    local answer
    server:on("ready", function(peer)
      local pong, packet = peer:request("client.ping", {}, "client.pong", 5)
      answer = {pong, packet.name}
      peer.room.entered()
    end)
    local bot = net.bot(port)
    local entered = task.waiter()
    bot:on("room.entered", function() entered:wake(true) end)
    assert(bot:connect(5))
    assert.is_true(entered:wait(5))
    assert.same({{}, "client.pong"}, answer)
    bot:close()
    server:close()
  end)

  test("refuses with the handler's reason", function()
    local server = parley.server {protocol = "nitro"}
    server:on("login", function(_, ticket)
      if ticket == "banned" then return false, 10 end
      if ticket == "broken" then error("no database") end
      return ticket == "good"
    end)
    local errors = {}
    server:on("error", function(_, message, code)
      errors[#errors + 1] = code .. " " .. message:match("[^\n]*")
    end)
    local port = assert(server:listen()).port
    local function try(ticket)
      local bot = net.bot(port, {ticket = ticket})
      local ok, message, code = bot:connect(5)
      bot:close()
      return ok or code .. ": " .. message
    end
    assert.is_true(try("good"))
    assert.matches("EAUTH: .*still banned", try("banned"))
    assert.matches("EAUTH: .*invalid login ticket", try("bad"))
    assert.matches("EAUTH: ", try("broken"))
    assert.equal(1, #errors)
    assert.matches("EHANDLER .*no database", errors[1])
    server:close()
  end)

  test("refuses everybody without a handler for logins", function()
    local server = parley.server {protocol = "nitro"}
    local message
    server:on("error", function(_, text) message = text end)
    local bot = net.bot(assert(server:listen()).port)
    local _, _, code = bot:connect(5)
    assert.equal("EAUTH", code)
    assert.matches("no handler for login", message)
    server:close()
  end)

  test("goes on after errors in handlers and bad packets", function()
    local server, port = open_server()
    local errors, bad = {}, {}
    server:on("error", function(peer, message, code, packet)
      errors[#errors + 1] = {tostring(peer):match("^[%w.]+"), code,
                             packet.name, message}
    end)
    server:on("bad_packet", function(peer, packet, message, path, offset)
      bad[#bad + 1] = {packet.name, path, offset, message, peer:is_ready()}
    end)
    server:on("room_entities.walk", function() error("can not walk") end)
    server:on("room_entities.say", function() error("not to be called") end)
    local bot = net.bot(port)
    assert(bot:connect(5))
    assert(bot:send("room_entities.walk", {x = 1, y = 1}))
    assert(bot:send_raw(1314, "\0\9cut"))
    assert(bot:send_raw(1314, "\0\9cut"))
    assert(bot:request("client.latency_test", {requestId = 1},
                       "client.latency_response", 5))
    assert.equal(1, #errors)
    assert.same({"parley.peer", "EHANDLER", "room_entities.walk"},
                {errors[1][1], errors[1][2], errors[1][3]})
    assert.matches("can not walk", errors[1][4])
    assert.matches("stack traceback", errors[1][4])
    assert.equal(1, #bad)
    assert.same({"room_entities.say", "message", 0}, {bad[1][1], bad[1][2],
                                                      bad[1][3]})
    assert.is_true(bad[1][5])
    bot:close()
    server:close()
  end)

  test("serves several listeners, each with its options", function()
    local server, ws = open_server {transport = "ws"}
    local tcp = assert(server:listen {transport = "tcp", crypto = "stream",
                                      key = KEY}).port
    local tls = assert(server:listen {tls = {
      certificate = TLS .. "server.pem", private_key = TLS .. "server.key",
    }}).port
    local secure = 0
    server:on("secure", function() secure = secure + 1 end)
    local bots = {
      net.bot(ws),
      net.bot(tcp, {url = "tcp://127.0.0.1:" .. tcp, crypto = "stream",
                    key = {n = KEY.n, e = KEY.e}}),
      net.bot(tls, {url = "wss://127.0.0.1:" .. tls,
                    tls = {ca = TLS .. "ca.pem", host = "hotel.example"}}),
    }
    for _, bot in ipairs(bots) do
      assert(bot:connect(5))
      assert(bot:request("client.latency_test", {requestId = 1},
                         "client.latency_response", 5))
    end
    assert.equal(3, #server:peers())
    assert.equal(1, secure)
    local wrong = net.bot(tls, {url = "wss://127.0.0.1:" .. tls,
                                tls = {ca = TLS .. "ca.pem",
                                       host = "other.example"}})
    assert.equal("ECERT", (select(3, wrong:connect(5))))
    assert.is_true(bots[3]:is_ready())
    for _, bot in ipairs(bots) do bot:close() end
    server:close()
  end)

  test("outlives a peer that cuts the wire or stays silent", function()
    local server, port = open_server {timeout = 0.3}
    local codes = {}
    server:on("close", function(_, code) codes[#codes + 1] = code end)
    local silent = parley.client {protocol = "nitro",
                                  url = "ws://127.0.0.1:" .. port}
    assert(silent:connect(5)) -- and no ticket
    local cut, other = net.bot(port), net.bot(port)
    assert(cut:connect(5))
    assert(other:connect(5))
    cut._conn:abort()
    assert.is_nil((silent:join(5)))
    assert(other:request("client.latency_test", {requestId = 1},
                         "client.latency_response", 5))
    assert.equal(2, #codes)
    other:close()
    server:close()
  end)

  test("uses the numbers of a revision", function()
    local path = os.tmpname() .. ".yaml"
    local file = assert(io.open(path, "w"))
    file:write("revision: moved\nc2s:\n" ..
               "  security.sso_ticket: 102\ns2c:\n  authentication.ok: 710\n")
    file:close()
    local ok, server, port = pcall(open_server, {revision = path})
    local made, bot = pcall(net.bot, port, {revision = path})
    os.remove(path)
    os.remove((path:gsub("%.yaml$", "")))
    assert.is_true(ok, tostring(server))
    assert.is_true(made, tostring(bot))
    local numbers = {}
    bot:on("*", function(_, packet) numbers[packet.name] = packet.id end)
    assert(bot:connect(5))
    assert.equal(710, numbers["authentication.ok"])
    bot:close()
    server:close()
  end)
end)
