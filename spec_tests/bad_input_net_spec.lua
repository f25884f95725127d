-- SPDX-License-Identifier: MIT
--
-- Peers that are not there, say nothing, stop in the middle, do not read, or
-- do things before their time.

local core = require "parley.core"
local hostile = require "support.hostile"
local net = require "support.net"
local raw = require "support.raw"
local task = require "parley.task"

local nitro = assert(core.protocol "nitro")
local SILENCE = 0.12 -- seconds until a silent peer is given up
local LATE = ("timed out after %d ms: "):format(SILENCE * 1000)

local function id(name, dir)
  return nitro:ids():id(assert(nitro:packet(name, dir)))
end

local TICKET = raw.packet(id("security.sso_ticket", "c2s"),
                          raw.text "other" .. "\0\0\0\1")
local WELCOME = raw.packet(id("authentication.ok", "s2c"), "")
local WALK = raw.packet(id("room_entities.walk", "c2s"), ("\0"):rep(8))

describe("connecting", function()
  it("to a closed port is told", function()
    hostile.scene({transport = "tcp"}, function(scene)
      local listener = assert(scene.server:listen())
      local given = {url = "ws://127.0.0.1:" .. listener.port}
      listener.close()
      scene._handles = task.counts().handles
      scene:victim(given, {code = "ECONNECT", message =
        "no connection to 127.0.0.1 port ...: connection refused"})
    end)
  end)

  it("to an unknown name is told", function()
    hostile.scene({}, function(scene)
      local bot = scene:client {url = "ws://name.invalid:80"}
      local ok, message, code = bot:connect(10)
      assert.is_nil(ok)
      hostile.check(code, message, "ERESOLVE",
                    "name.invalid can not be resolved: ...")
    end)
  end)
end)

describe("a silent server", function()
  -- `says` maps what the server waits for to what it answers.
  local function is_given_up(where, url, given, says, message)
    it("is given up: " .. where, function()
      hostile.scene({}, function(scene)
        local port, close = raw.listen(function(peer)
          for _, line in ipairs(says) do
            if not peer:wait(function(got)
              return got:find(line[1], 1, true)
            end) then return end
            peer:send(line[2])
          end
          peer:wait_end()
        end)
        scene._handles = scene._handles + 1
        given.url, given.timeout = url:format(port), SILENCE
        local bots, done = {}, 0
        for i = 1, 10 do -- all at once: each has to wait
          bots[i] = scene:client(given)
          task.spawn(function()
            local ok, text, code = bots[i]:connect(5)
            assert.is_nil(ok)
            hostile.check(code, text, "ETIMEOUT", message)
            done = done + 1
          end)
        end
        scene:till(function() return done == 10 end)
        scene:alone()
        scene._handles = scene._handles - 1
        close()
      end)
    end)
  end

  is_given_up("TLS", "tls://127.0.0.1:%d",
              {tls = {ca = "spec_tests/vectors/tls/ca.pem"}}, {},
              LATE .. "connecting, waiting for the TLS handshake")
  is_given_up("upgrade", "ws://127.0.0.1:%d", {}, {},
              LATE .. "connecting, waiting for the WebSocket upgrade")
  is_given_up("parameters", "tcp://127.0.0.1:%d",
              {crypto = "stream", plain_numbers = true}, {},
              LATE .. "key exchange, waiting for handshake.init_diffie")
  is_given_up("public number", "tcp://127.0.0.1:%d",
              {crypto = "stream", plain_numbers = true},
              {{raw.packet(id("handshake.init_diffie", "c2s"), ""),
                raw.packet(id("handshake.init_diffie", "s2c"),
                           raw.text "100003" .. raw.text "2")}},
              LATE .. "key exchange, waiting for handshake.complete_diffie")
  is_given_up("login", "tcp://127.0.0.1:%d", {}, {},
              LATE .. "login, waiting for authentication.ok")
end)

describe("a silent client", function()
  local function is_sent_away(where, listen, bytes, message)
    it("is sent away: " .. where, function()
      listen.timeout = listen.timeout or SILENCE
      hostile.scene(listen, function(scene)
        local peers = {}
        for i = 1, 50 do peers[i] = raw.connect(scene.port, bytes) end
        for _, peer in ipairs(peers) do peer:wait_end() end
        for _ = 1, 50 do
          local code, text = scene:fault()
          hostile.check(code, text, "ETIMEOUT", message)
        end
      end)
    end)
  end

  is_sent_away("nothing at all", {transport = "tcp"}, nil,
    LATE .. "login, waiting for security.sso_ticket")
  is_sent_away("half an upgrade", {transport = "ws"}, "GET / HT",
    LATE .. "connecting, waiting for the WebSocket upgrade")
  is_sent_away("no ticket", {transport = "ws"}, raw.upgrade(),
    LATE .. "login, waiting for security.sso_ticket")
  is_sent_away("no key exchange",
    {transport = "tcp", crypto = "stream", plain_numbers = true}, nil,
    LATE .. "key exchange, waiting for handshake.init_diffie")
  is_sent_away("no pong",
    {transport = "tcp", timeout = 30, idle = SILENCE, ping = SILENCE / 3},
    TICKET,
    LATE .. "session, waiting for client.pong")
end)

describe("a peer that ends in the middle", function()
  local function is_told(where, listen, bytes, code, message)
    it("is told: " .. where, function()
      hostile.scene(listen, function(scene)
        for _, way in ipairs {"half_close", "cut"} do
          local function once()
            local peer = raw.connect(scene.port, bytes)
            task.sleep(0)
            scene:till(function() return peer._open end)
            peer[way](peer)
            return peer
          end
          once():wait_end()
          local got, text = scene:fault()
          hostile.check(got, text, code, message)
          scene:alone()
          scene:well()
          scene:many(50, once)
        end
      end)
    end)
  end

  is_told("of a length", {transport = "tcp"}, "\0\0", "ETRUNCATED",
          "the connection ended inside a packet")
  is_told("of a packet", {transport = "tcp"}, WALK:sub(1, 9), "ETRUNCATED",
          "the connection ended inside a packet")
  is_told("of a packet after the login", {transport = "tcp"},
          TICKET .. WALK:sub(1, 9), "ETRUNCATED",
          "the connection ended inside a packet")
  is_told("of a policy request", {transport = "tcp"}, "<policy", "ETRUNCATED",
          "the connection ended inside a policy request")
  is_told("of an upgrade", {transport = "ws"}, "GET / HT", "ECLOSED",
          "the connection ended before the WebSocket upgrade")
  is_told("of a frame", {transport = "ws"},
          raw.upgrade() .. "\130\138\0\0\0\0half", "ETRUNCATED",
          "the connection ended inside a WebSocket message")
  is_told("of a message", {transport = "ws"},
          raw.upgrade() .. raw.frame(2, "half"), "ETRUNCATED",
          "the connection ended inside a WebSocket message")
  is_told("of a WebSocket", {transport = "ws"}, raw.upgrade(), "ECLOSED",
          "the connection ended without a close frame")

  it("is an end like others between two packets", function()
    hostile.scene({transport = "tcp"}, function(scene)
      for _, bytes in ipairs {"", TICKET, TICKET .. WALK} do
        local peer = raw.connect(scene.port, bytes)
        scene:till(function() return peer._open end)
        peer:half_close()
        peer:wait_end()
        local number, message = scene:close_told()
        assert.equal(0, number)
        assert.equal("the peer closed the connection", message)
      end
      assert.same({}, scene.faults)
    end)
  end)

  it("still gets what was sent to it", function()
    hostile.scene({transport = "tcp"}, function(scene)
      local peer = raw.connect(scene.port, TICKET)
      peer:wait(function(got) return got:find(WELCOME, 1, true) end)
      peer:half_close()
      peer:wait_end()
      scene:close_told()
    end)
  end)
end)

describe("a packet before its time", function()
  local function ends(name, bytes, code, message, listen)
    it("ends the connection: " .. name, function()
      hostile.scene(listen or {transport = "tcp"}, function(scene)
        scene:attack(raw, {bytes = bytes, code = code, message = message})
      end)
    end)
  end

  ends("many that need a login", WALK:rep(16), "EPHASE", "16 packets came " ..
       "before the login that they need, the last one room_entities.walk")
  ends("a second ticket", TICKET .. TICKET, "EPHASE", "a second ticket came")
  ends("a wrong policy request", "<xml/>", "EPROTO", "the connection begins " ..
       "with '<', but not with a policy request")
  ends("of one byte", "\0\0\0\1x", "EFRAME",
       "a packet of 1 byte has no room for its number")
  ends("that is oversized", raw.be(2001, 4), "EFRAME",
       "a packet of 2001 bytes is over the limit of 2000",
       {transport = "tcp", limits = {message = 2000}})

  it("is dropped, and the login goes on", function()
    hostile.scene({transport = "tcp"}, function(scene)
      local walked = 0
      scene.server:on("room_entities.walk", function() walked = walked + 1 end)
      local peer = raw.connect(scene.port, WALK:rep(15) .. TICKET)
      peer:wait(function(got) return got:find(WELCOME, 1, true) end)
      peer:send(WALK)
      scene:till(function() return walked > 0 end)
      peer:half_close()
      peer:wait_end()
      assert.equal(1, walked)
    end)
  end)

  it("is not sent", function()
    hostile.scene({transport = "tcp"}, function(scene)
      local bot = scene:client {ticket = false, pace = false}
      assert(bot:connect(5))
      local before = bot:stats().bytes_out
      for _ = 1, hostile.REPEATS do
        local ok, message, code = bot:send("room_entities.walk", {x = 1, y = 1})
        assert.is_nil(ok)
        hostile.check(code, message, "EPHASE", "not allowed in this phase")
      end
      assert.equal(before, bot:stats().bytes_out)
      assert(bot:request("security.sso_ticket", {ticket = "other"},
                         "authentication.ok", 5))
      assert(bot:send("room_entities.walk", {x = 1, y = 1}))
      bot:close()
      bot:join(5)
    end)
  end)
end)

describe("a wrong ticket", function()
  it("is refused with a reason", function()
    hostile.scene({transport = "ws"}, function(scene)
      local ticket = raw.packet(id("security.sso_ticket", "c2s"),
                                raw.text "stolen" .. "\0\0\0\1")
      local reason = raw.packet(id("disconnect.reason", "s2c"), raw.be(22, 4))
      local bot = scene:client {url = "ws://127.0.0.1:" .. scene.port,
                                ticket = "stolen"}
      local _, message, code = bot:connect(5)
      hostile.check(code, message, "EAUTH", "the server refused the login: " ..
                    "invalid login ticket (reason 22)")
      assert.is_nil(message:find("stolen", 1, true))
      local listener = assert(scene.server:listen {transport = "tcp"})
      scene._handles = scene._handles + 1
      scene:many(hostile.REPEATS, function()
        return raw.connect(listener.port, ticket)
      end)
      assert.equal(reason, raw.connect(listener.port, ticket):wait_end())
      scene._handles = scene._handles - 1
      listener.close()
    end)
  end)
end)

describe("a peer that never reads", function()
  it("fills its own queue and nobody else's", function()
    hostile.scene({transport = "tcp", queue = 100000}, function(scene)
      local loop = core.loop() -- not stepped after the login
      local victim
      scene.server:on("ready", function(peer) victim = peer end)
      loop:connect {schema = nitro, host = "127.0.0.1", port = scene.port,
                    ticket = "other"}
      scene:till(function()
        loop:step(0)
        return victim
      end)
      local bytes, sent = ("x"):rep(60000), 0
      local ok, message, code
      repeat
        ok, message, code = victim:send_raw(65000, bytes)
        sent = sent + 1
      until not ok or sent > 1000
      hostile.check(code, message, "EQUEUE", "the send queue is full")
      assert.is_true(victim:stats().queued <= 100000)
      for _ = 1, hostile.REPEATS do -- and nothing is kept of what is refused
        assert.is_nil((victim:send_raw(65000, bytes)))
      end
      assert.is_true(victim:stats().queued <= 100000)
      assert.is_true(victim:is_ready())
      scene:well()
      loop:close()
    end)
  end)
end)

describe("waiting", function()
  it("ends with the connection, which says why", function()
    net.run(function()
      local hotel, port = net.hotel()
      local bot = net.bot(port)
      assert(bot:connect(5))
      local waiting = task.spawn(function()
        return bot:request("client.latency_test", {requestId = 1},
                           "client.latency_response", 5)
      end)
      local ok, message, code = bot:wait("room.entered", 0.01)
      assert.is_nil(ok)
      hostile.check(code, message, "ETIMEOUT",
                    "timed out waiting for room.entered")
      assert.is_table((waiting:join(5)))
      waiting = task.spawn(function() return bot:wait("room.entered", 5) end)
      task.sleep(0)
      bot._conn:abort()
      ok, message, code = waiting:join(5)
      assert.is_nil(ok)
      hostile.check(code, message, "ECLOSED", "closed")
      hotel:close()
    end)
  end)
end)
