-- SPDX-License-Identifier: MIT
--
-- Certificates that are not trusted, and bytes that are not TLS.

local hostile = require "support.hostile"
local raw = require "support.raw"

local TIMES = 10 -- where each needs a key exchange
local TLS = "spec_tests/vectors/tls/"

local LISTEN = {transport = "tcp", tls = {certificate = TLS .. "server.pem",
                                          private_key = TLS .. "server.key"}}
local EXPIRED = {transport = "tcp", tls = {certificate = TLS .. "expired.pem",
                                           private_key = TLS .. "server.key"}}
local TRUST = {ca = TLS .. "ca.pem"}
local PIN = "789bd639fccfdea769cf4a1c1b1affbe70ff3a5b57892e1519b309106192e80b"

local function merge(a, b)
  local out = {}
  for name, value in pairs(a) do out[name] = value end
  for name, value in pairs(b or {}) do out[name] = value end
  return out
end

-- A record that begins a handshake and promises more than it holds.
local CUT_HELLO = "\22\3\1\2\0\1\0\1\252\3\3" .. ("x"):rep(32)

describe("a client with TLS", function()
  local function refuses(name, listen, tls, message)
    it("refuses " .. name, function()
      hostile.scene(listen, function(scene)
        local given = {url = "tls://127.0.0.1:" .. scene.port, tls = tls}
        -- The system's authorities take their time to load.
        scene:victim(given, {code = "ECERT", message = message},
                     tls.ca and TIMES or 2)
      end)
    end)
  end

  refuses("a certificate for another name", LISTEN,
          {ca = TLS .. "ca.pem", host = "other.example"},
          "certificate is for ..., not other.example")
  refuses("a certificate of an unknown authority", LISTEN,
          {host = "hotel.example"},
          "certificate of hotel.example is not trusted: ...")
  refuses("a certificate that has expired", EXPIRED,
          {ca = TLS .. "expired.pem", host = "hotel.example"},
          "certificate of hotel.example is not trusted: certificate has expired")
  refuses("a key that is not the pinned one", LISTEN,
          {ca = TLS .. "ca.pem", host = "hotel.example",
           pin = ("0"):rep(64)},
          "the server's key is not the pinned one but has SHA-256 ...")
  refuses("another key even if it is told to be insecure", LISTEN,
          {insecure = true, pin = ("0"):rep(64)},
          "the server's key is not the pinned one but has SHA-256 ...")

  it("takes what it is told to take", function()
    for _, case in ipairs {
      {LISTEN, {ca = TLS .. "ca.pem", host = "hotel.example"}},
      {LISTEN, {ca = TLS .. "ca.pem"}}, -- the address stands in it
      {LISTEN, {ca = TLS .. "ca.pem", pin = PIN}},
      {LISTEN, {insecure = true, pin = PIN}},
      {EXPIRED, {insecure = true}},
      {EXPIRED, {insecure = true, pin = PIN:upper()}},
    } do
      hostile.scene(case[1], function(scene)
        local bot = scene:client {url = "tls://127.0.0.1:" .. scene.port,
                                  tls = case[2], ticket = false}
        assert(bot:connect(5))
        bot:close()
        assert.is_true(bot:join(5))
      end)
    end
  end)

  local function refuses_answer(name, answer, code, message, hang_up)
    it("refuses " .. name, function()
      hostile.scene({}, function(scene)
        local port, close = raw.listen(function(peer)
          if not peer:wait(function(got) return #got > 5 end) then return end
          if answer ~= "" then peer:send(answer) end
          if hang_up then peer:half_close() end
          peer:wait_end()
        end)
        scene._handles = scene._handles + 1
        scene:victim({url = "tls://127.0.0.1:" .. port, tls = TRUST},
                     {code = code, message = message}, TIMES)
        scene._handles = scene._handles - 1
        close()
      end)
    end)
  end

  refuses_answer("plain HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", "ETLS",
                 "TLS handshake failed: ...")
  refuses_answer("an alert", "\21\3\3\0\2\2\40", "ETLS",
                 "TLS handshake failed: ...")
  refuses_answer("a cut handshake", "\22\3\3\0\80\2\0\0\76\3\3", "ECLOSED",
                 "the peer hung up during the TLS handshake", true)
  refuses_answer("no answer at all", "", "ECLOSED",
                 "the peer hung up during the TLS handshake", true)
end)

describe("a server with TLS", function()
  local function refuses(name, bytes, message, times)
    it("refuses " .. name, function()
      hostile.scene(LISTEN, function(scene)
        scene:attack(raw, {bytes = bytes, code = "ETLS", message = message},
                     times)
      end)
    end)
  end

  refuses("plain HTTP", "GET / HTTP/1.1\r\nHost: h\r\n\r\n",
          "TLS handshake failed: http request")
  refuses("packets", raw.packet(2419, raw.text "good"),
          "TLS handshake failed: ...")
  refuses("a record that is no hello", "\23\3\3\0\5hello",
          "TLS handshake failed: ...")

  it("notices a handshake that is cut", function()
    hostile.scene(LISTEN, function(scene)
      local function once()
        local peer = raw.connect(scene.port, CUT_HELLO)
        peer:half_close()
        return peer
      end
      once():wait_end()
      local code, message = scene:fault()
      hostile.check(code, message, "ECLOSED",
                    "the peer hung up during the TLS handshake")
      scene:well()
      scene:many(hostile.REPEATS, once)
    end)
  end)

  it("tells a cut stream from a good-bye", function()
    hostile.scene(LISTEN, function(scene)
      local function once(how)
        local bot = scene:client {url = "tls://127.0.0.1:" .. scene.port,
                                  tls = TRUST, ticket = false}
        assert(bot:connect(5))
        if how == "cut" then bot._conn:abort() else bot:close() end
        bot:join(5)
      end
      once "cut"
      local code, message = scene:fault()
      hostile.check(code, message, "ECLOSED", "the connection was cut: the " ..
                    "peer hung up without the good-bye of TLS")
      scene:well()
      scene:many(TIMES, function() once "cut" end)
      once "good-bye"
      scene:alone()
      assert.same({}, scene.faults)
    end)
  end)

  it("ends a stream that was changed", function()
    hostile.scene({transport = "tcp"}, function(scene)
      -- A wire between client and server that changes the server's packets.
      local listener = assert(scene.server:listen(LISTEN))
      local port, close = raw.listen(function(front)
        local back = raw.connect(listener.port)
        local sent, got = 0, 0
        while not front.ended and not back.ended do
          if #front.got > sent then
            local bytes = front.got:sub(sent + 1)
            sent = #front.got
            back:send(bytes)
          end
          if #back.got > got then
            local bytes = back.got:sub(got + 1)
            if got > 0 then -- past the handshake
              bytes = bytes:sub(1, -2) .. string.char(
                (bytes:byte(-1) + 1) % 256)
            end
            got = #back.got
            front:send(bytes)
          end
          require("parley.task").sleep(0.001)
        end
        back:cut()
        front:cut()
      end)
      scene._handles = scene._handles + 2
      scene:victim({url = "tls://127.0.0.1:" .. port, tls = TRUST},
                   {code = "ETLS", message = "TLS failed: ..."}, 5)
      scene._handles = scene._handles - 2
      close()
      listener.close()
    end)
  end)

  it("needs certificates that are some", function()
    hostile.scene({}, function(scene)
      local _, message, code = scene.server:listen(merge(LISTEN, {tls = {
        certificate = "-----BEGIN nonsense", private_key = TLS .. "server.key"},
      }))
      hostile.check(code, message, "ETLS",
                    "no certificate in the server's text")
    end)
  end)
end)
