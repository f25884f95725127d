-- SPDX-License-Identifier: MIT
--
-- Client session against server session of the Essential protocol, in memory
-- and with time as a number.

local core = require "parley.core"
local hostile = require "support.hostile"
local vectors = require "support.vectors"

local essential = assert(core.protocol "essential")

local KEEP_ALIVE = "connection.ConnectionKeepAlivePacket"
local SECRET = core.crypto.unhex "00017f80ff10203040a0b0c0d0e0f00a"
local UUID = "00000001-0000-4000-8000-000000000001"

local function merge(a, b)
  local out = {}
  for k, v in pairs(a) do out[k] = v end
  for k, v in pairs(b or {}) do out[k] = v end
  return out
end

-- Big-endian, four bytes.
local function u32(n)
  n = n % 4294967296
  return string.char(math.floor(n / 16777216), math.floor(n / 65536) % 256,
                     math.floor(n / 256) % 256, n % 256)
end

local function envelope(id, unique_id, body)
  return u32(id) .. u32(#unique_id) .. unique_id .. u32(#body) .. body
end

local function register(name, id)
  return envelope(0, "", ('{"a":"%s","b":%d}'):format(name, id))
end

-- An unmasked frame, as servers send them.
local function frame(bytes, opcode)
  local head = string.char(0x80 + (opcode or 2))
  if #bytes < 126 then return head .. string.char(#bytes) .. bytes end
  return head .. "\126" .. u32(#bytes):sub(3) .. bytes
end

describe("essential session", function()
  local now

  local function new(role, options)
    local session = assert(core.session(merge({
      schema = essential, role = role, transport = "ws",
      host_header = role == "client" and "connect.example.org" or nil,
    }, options)))
    assert(session:start(now))
    return session
  end

  local function client_of(options)
    return new("client", merge({user = "Bot_One", secret = SECRET}, options))
  end

  -- All events of a session, each a list.
  local function events(session, list)
    list = list or {}
    while true do
      local event = {session:next()}
      if event[1] == nil then return list end
      list[#list + 1] = event
    end
  end

  -- Moves bytes in pieces of |size| until nothing moves; logins are answered
  -- by |decide(server, event)|.
  local function exchange(client, server, got, size, decide)
    got = got or {client = {}, server = {}}
    decide = decide or function(one) assert(one:accept()) end
    local moved
    repeat
      moved = false
      for _, way in ipairs {{client, server, "server"},
                            {server, client, "client"}} do
        local bytes = way[1]:out()
        local step = size or math.max(#bytes, 1)
        for i = 1, #bytes, step do
          moved = true
          way[2]:feed(bytes:sub(i, i + step - 1), now)
        end
        local before = #got[way[3]]
        events(way[2], got[way[3]])
        for n = before + 1, #got[way[3]] do
          if got[way[3]][n][1] == "login" then decide(server, got[way[3]][n]) end
        end
        events(way[2], got[way[3]])
      end
    until not moved
    return got
  end

  local function kinds(list)
    local names = {}
    for i, event in ipairs(list) do names[i] = event[1] end
    return table.concat(names, " ")
  end

  -- Both sides, logged in.
  local function pair(client_options, server_options, size)
    local client, server = client_of(client_options), new("server", server_options)
    local got = exchange(client, server, nil, size)
    assert.equal("open ready", kinds(got.client))
    assert.equal("login open ready", kinds(got.server))
    return client, server, got
  end

  -- A client whose server is the test: past the upgrade, with version 6.
  local function alone(options)
    local client, server, got = pair(options)
    return client, server, got
  end

  local function tick(session, at)
    now = at
    assert(session:tick(now))
  end

  before_each(function() now = 1000 end)

  -- ---- login --------------------------------------------------------------

  it("logs in by the headers of the upgrade", function()
    local client = client_of()
    local request = client:out()
    assert.is_truthy(request:find(
      "\r\nAuthorization: Basic Qm90X09uZToAAX+A/xAgMECgsMDQ4PAK\r\n", 1, true))
    assert.is_truthy(request:find(
      "\r\nEssential-Max-Protocol-Version: 6\r\n", 1, true))
    assert.is_falsy(request:find("Extensions", 1, true))
    local server = new "server"
    server:feed(request, now)
    local login = events(server)[1]
    assert.same({"login", "Bot_One", SECRET, 6}, login)
    assert.equal("", server:out()) -- it waits for the program
    assert(server:accept())
    local answer = server:out()
    assert.is_truthy(answer:find("^HTTP/1.1 101 "))
    assert.is_truthy(answer:find(
      "\r\nEssential-Protocol-Version: 6\r\n", 1, true))
    client:feed(answer, now)
    assert.equal("open ready", kinds(events(client)))
    assert.equal("open ready", kinds(events(server)))
    assert.equal(6, client:version())
    assert.equal(6, server:version())
    assert.equal("6", client:header "essential-protocol-version")
  end)

  it("goes through any split of the bytes", function()
    for _, size in ipairs {1, 2, 3, 7, 100} do pair(nil, nil, size) end
  end)

  it("takes what a client sends before its login is accepted", function()
    local client, server = client_of(), new "server"
    local request = client:out()
    local mask = "\0\0\0\0"
    local message = register("coins.ClientCoinsBalancePacket", 1)
    server:feed(request .. "\130" .. string.char(128 + #message) .. mask ..
                message, now)
    events(server)
    assert(server:accept())
    message = envelope(1, UUID, "{}")
    server:feed("\130" .. string.char(128 + #message) .. mask .. message, now)
    local got = events(server)
    assert.equal("open ready packet", kinds(got))
    assert.equal("coins.ClientCoinsBalancePacket", got[3][5])
  end)

  it("ends a server that is flooded before its answer", function()
    local client, server = client_of(), new "server"
    server:feed(client:out(), now)
    server:feed(("x"):rep(70000), now)
    local got = events(server)
    assert.equal("login error", kinds(got))
    assert.equal("EHTTP", got[2][3])
  end)

  it("agrees on the lower version", function()
    local cases = {
      {client = 11, server = 6, agreed = 6}, {client = 6, server = 11, agreed = 6},
      {client = 9, server = 9, agreed = 9},
      {client = 5, server = 6, exact = true, agreed = 5},
      {client = 11, server = 6, exact = true, status = "410"},
      {client = 3, server = 6, least = 5, status = "410"},
    }
    for _, case in ipairs(cases) do
      local client = client_of {version = case.client, exact_version = case.exact}
      local server = new("server", {version = case.server,
                                    least_version = case.least})
      local got = exchange(client, server)
      if case.agreed then
        assert.equal(case.agreed, client:version())
        assert.equal(case.agreed, server:version())
      else
        local last = got.client[#got.client]
        assert.equal("error", last[1])
        assert.matches("^" .. case.status, last[2])
        assert.equal("EUPGRADE", last[3])
        assert.equal(tonumber(case.status), last[4])
      end
    end
  end)

  it("names the status that refused the upgrade", function()
    for _, status in ipairs {404, 410, 401, 503} do
      local client = client_of()
      client:out()
      client:feed(("HTTP/1.1 %d No\r\nContent-Length: 0\r\n\r\n")
        :format(status), now)
      local got = events(client)
      assert.same({"error", status .. " No", "EUPGRADE", status}, got[1])
    end
  end)

  local function accept_of(request)
    local key = request:match "Sec%-WebSocket%-Key: (%S+)"
    return core.crypto.base64(core.crypto.sha1(
      key .. "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"))
  end

  it("wants the version in the answer", function()
    for header, message in pairs {
      [""] = "the server's answer has no Essential-Protocol-Version",
      ["Essential-Protocol-Version: 7\r\n"] =
        "the server speaks version 7, this client at most 6",
      ["Essential-Protocol-Version: x\r\n"] =
        "the server speaks version x, this client at most 6",
    } do
      local client = client_of()
      local accept = accept_of(client:out())
      client:feed("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n" ..
                  "Connection: Upgrade\r\nSec-WebSocket-Accept: " .. accept ..
                  "\r\n" .. header .. "\r\n", now)
      assert.same({"error", message, "EUPGRADE", 0}, events(client)[2])
    end
  end)

  it("refuses requests without a login, or with a bad one", function()
    local head = "GET /v1 HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n" ..
      "Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" ..
      "Sec-WebSocket-Version: 13\r\n"
    local good = "Authorization: Basic Qm90X09uZToAAX+A/xAgMECgsMDQ4PAK\r\n"
    local cases = {
      ["401"] = {"", "Essential-Max-Protocol-Version: 6\r\n"},
      ["400"] = {
        good, "Authorization: Bearer x\r\nEssential-Max-Protocol-Version: 6\r\n",
        "Authorization: Basic QQ==\r\nEssential-Max-Protocol-Version: 6\r\n",
        good .. "Essential-Max-Protocol-Version: six\r\n",
      },
      ["410"] = {good .. "Essential-Max-Protocol-Version: 1\r\n"},
    }
    for status, list in pairs(cases) do
      for _, headers in ipairs(list) do
        local server = new "server"
        server:feed(head .. headers .. "\r\n", now)
        assert.matches("^HTTP/1.1 " .. status .. " ", server:out())
        local got = events(server)
        assert.equal("error", kinds(got))
        assert.equal("EUPGRADE", got[1][3])
      end
    end
  end)

  it("lets the program refuse, with a status", function()
    for _, status in ipairs {401, 404, 429} do
      local client, server = client_of(), new "server"
      local got = exchange(client, server, nil, nil, function(one)
        assert(one:refuse(status))
      end)
      assert.equal("login close", kinds(got.server))
      assert.equal("EUPGRADE", got.client[1][3])
      assert.equal(status, got.client[1][4])
    end
  end)

  it("does not wait for ever for the program", function()
    local client, server = client_of(), new("server", {handshake_ms = 500})
    server:feed(client:out(), now)
    events(server)
    assert.equal(1500, server:deadline())
    tick(server, 1500)
    local got = events(server)
    assert.equal("ETIMEOUT", got[1][3])
    assert.is_nil((server:accept()))
  end)

  -- ---- version 1 ----------------------------------------------------------

  local function old_pair(decide)
    local client = client_of {version = 1}
    local server = new("server", {least_version = 1})
    return client, server, exchange(client, server, nil, nil, decide)
  end

  it("logs in by a packet in version 1", function()
    local client, server, got = old_pair()
    assert.equal("open ready", kinds(got.client))
    assert.equal("open login ready", kinds(got.server))
    assert.same({"login", "Bot_One", SECRET, 1}, got.server[2])
    assert.equal(1, client:version())
    assert.equal(1, server:version())
    assert.is_nil(client_of({version = 1}):out():find("Authorization", 1, true))
  end)

  it("closes with the code of what went wrong in version 1", function()
    local _, _, got = old_pair(function(one) assert(one:refuse()) end)
    assert.same({"error", "the server refused the login", "EAUTH", 4505},
                got.client[#got.client])
    assert.same({"close", 4505, "LOGIN_REQUEST_FAILED"},
                got.server[#got.server])

    local client, server
    client, server, got = old_pair(function() end)
    tick(client, 20000)
    exchange(client, server, got)
    assert.same({"error", "the login was not answered", "ETIMEOUT", 4503},
                got.client[#got.client])
    assert.same({"close", 4503, "LOGIN_REQUEST_NO_RESPONSE"},
                got.server[#got.server])
  end)

  -- ---- numbers ------------------------------------------------------------

  it("gives each class its number right before its first packet", function()
    local client, server, got = pair()
    local balance = essential:packet("coins.ClientCoinsBalancePacket", "c2s")
    local options = essential:packet("currency.ClientCurrencyOptionsPacket", "c2s")
    assert(client:send(balance, "{}"))
    assert(client:send(options, "{}"))
    assert(client:send(balance, "{}"))
    assert(client:send_class("new.ThingPacket", '{"x":[1,null]}', UUID:upper()))
    exchange(client, server, got)
    local seen = {}
    for i = 4, #got.server do
      local event = got.server[i]
      seen[#seen + 1] = ("%s %d %s %s"):format(event[5], event[3], event[4],
                                               event[6])
    end
    assert.same({
      "coins.ClientCoinsBalancePacket 1 {} ",
      "currency.ClientCurrencyOptionsPacket 2 {} ",
      "coins.ClientCoinsBalancePacket 1 {} ",
      "new.ThingPacket 3 {\"x\":[1,null]} " .. UUID,
    }, seen)
    assert.is_nil(got.server[7][2]) -- in no list
  end)

  it("sends the bytes of the vectors", function()
    local _, server = pair()
    local wanted, sent = {}, {}
    for _, vector in ipairs(vectors.lines "spec_tests/vectors/essential.jsonl") do
      if vector.dir == "s2c" and not vector.decode_only then
        wanted[#wanted + 1] = vector
      end
    end
    for i = 1, 3 do
      -- The numbers of a session count on, those of the vectors have gaps.
      local vector = wanted[i + 1]
      assert(server:send_class(vector.class, vector.wire_json, vector.uniqueId))
      sent[i] = vector
    end
    local bytes = server:out()
    for i, vector in ipairs(sent) do
      local message = envelope(i, vector.uniqueId, vector.wire_json)
      local place = bytes:find(frame(register(vector.class, i)) .. frame(message),
                               1, true)
      assert.equal(1, place)
      bytes = bytes:sub(#frame(register(vector.class, i)) + #frame(message) + 1)
    end
    assert.equal("", bytes)
  end)

  it("takes numbers in any order, and the last one counts", function()
    local client = alone()
    client:feed(frame(register("coins.ServerCoinsBalancePacket", -7)), now)
    client:feed(frame(envelope(-7, "", '{"coins":1}')), now)
    client:feed(frame(register("currency.ServerCurrencyOptionsPacket", -7)), now)
    client:feed(frame(register("currency.ServerCurrencyOptionsPacket", 9)), now)
    client:feed(frame(envelope(-7, "", "{}")), now)
    client:feed(frame(envelope(9, "", "{}")), now)
    local names = {}
    for i, event in ipairs(events(client)) do
      assert.equal("packet", event[1])
      names[i] = event[5]
    end
    assert.same({"coins.ServerCoinsBalancePacket",
                 "currency.ServerCurrencyOptionsPacket",
                 "currency.ServerCurrencyOptionsPacket"}, names)
  end)

  it("lives on after messages that can not be read", function()
    local client = alone()
    local bad = {
      "", "\0\0\0", envelope(99, "", "{}"), envelope(0, "", "[]"),
      envelope(0, "", "{}"), envelope(0, "", '{"a":"x","b":0}'),
      envelope(0, "", '{"a":"","b":1}'),
      envelope(0, "", ('{"a":"%s","b":1}'):format(("x"):rep(300))),
      u32(1) .. u32(-1), envelope(1, "no-uuid", "{}"), envelope(1, "", ""),
    }
    for _, message in ipairs(bad) do
      client:feed(frame(message), now)
      local got = events(client)
      assert.equal("bad", kinds(got))
      if message == "\0\0\0" or message:byte(4) == 99 then
        hostile.documented(got[1][3], got[1][2])
      end
      assert.equal(message, got[1][4])
    end
    client:feed(frame(register("a.B", 1)) .. frame(envelope(1, "1-1-1-1-1", "{}")),
                now)
    local got = events(client)
    assert.equal("packet", kinds(got))
    assert.equal("00000001-0001-0001-0001-000000000001", got[1][6])
  end)

  it("does not look at text messages", function()
    local client = alone()
    client:feed(frame("hello", 1), now)
    client:feed(frame(register("a.B", 1)) .. frame(envelope(1, "", "{}")), now)
    assert.equal("packet", kinds(events(client)))
  end)

  it("holds no more than 4096 classes of a peer", function()
    local client = alone()
    for i = 1, 4096 do client:feed(frame(register("a.B" .. i, i)), now) end
    assert.equal("", kinds(events(client)))
    client:feed(frame(register("a.B4097", 4097)), now)
    local got = events(client)
    hostile.documented("ELIMIT", got[1][2])
    client:feed(frame(register("a.C", 7)), now) -- in place of another
    client:feed(frame(envelope(7, "", "{}")), now)
    assert.equal("a.C", events(client)[1][5])
  end)

  -- ---- sending ------------------------------------------------------------

  it("sends nothing before the login", function()
    local client = client_of()
    local balance = essential:packet("coins.ClientCoinsBalancePacket", "c2s")
    local ok, _, code = client:send(balance, "{}")
    assert.is_nil(ok)
    assert.equal("EPHASE", code)
    assert.has_error(function() client:send_id(1, "{}") end)
  end)

  it("refuses a unique id that is none", function()
    local client = alone()
    assert.has_error(function() client:send_class("a.B", "{}", "x") end)
  end)

  it("registers nothing when the queue is full", function()
    local client, server, got = pair {limits = {queue = 5000}}
    assert(client:send_class("a.First", '{"x":"' .. ("x"):rep(4000) .. '"}'))
    local ok, _, code = client:send_class("a.Second", '{"x":"' ..
                                          ("y"):rep(4000) .. '"}')
    assert.is_nil(ok)
    assert.equal("EQUEUE", code)
    exchange(client, server, got)
    assert(client:send_class("a.Second", "{}"))
    exchange(client, server, got)
    assert.equal("a.Second", got.server[#got.server][5])
  end)

  -- ---- keep-alive ---------------------------------------------------------

  it("answers a keep-alive before anything else", function()
    local client = alone()
    client:feed(frame(register(KEEP_ALIVE, 1)), now)
    client:feed(frame(envelope(1, UUID, "{}")), now)
    local answer = client:out() -- before any event is taken
    assert.is_true(#answer > 100)
    assert.equal("packet", kinds(events(client)))
  end)

  it("asks for life every 30 seconds, and ends without it after 60", function()
    local client, server, got = pair()
    assert.equal(31000, server:deadline())
    assert.equal(61000, client:deadline())
    tick(server, 31000)
    exchange(client, server, got)
    assert.equal(KEEP_ALIVE, got.client[#got.client][5])
    assert.equal(got.client[#got.client][6], got.server[#got.server][6])
    assert.equal(91000, client:deadline())
    assert.equal(61000, server:deadline())
  end)

  it("closes with 4500 without a keep-alive, whatever else comes", function()
    local client, server, got = pair(nil, {ping_ms = 1000000, idle_ms = 1000000})
    for at = 10000, 60000, 10000 do
      now = at
      assert(server:send_class("a.B", "{}"))
      exchange(client, server, got)
      tick(client, at)
    end
    assert.is_false(client:is_done())
    tick(client, 61000)
    exchange(client, server, got)
    local last = got.client[#got.client]
    assert.same({"error", "no keep-alive for 60000 ms", "ETIMEOUT", 4500}, last)
    assert.same({"close", 4500, "SERVER_KEEP_ALIVE_TIMEOUT"},
                got.server[#got.server])
  end)

  it("ends a client that does not answer", function()
    local client, server, got = pair()
    for _, at in ipairs {31000, 61000} do
      tick(server, at)
      server:out() -- lost on its way
    end
    exchange(client, server, got)
    assert.equal("ETIMEOUT", got.server[#got.server][3])
    assert.equal(4500, got.server[#got.server][4])
  end)

  -- ---- ends ---------------------------------------------------------------

  it("does what the server asks for", function()
    for class, code in pairs {
      ["connection.ClientConnectionDisconnectPacket"] = 4501,
      ["connection.ServerConnectionReconnectPacket"] = 4507,
    } do
      local client, server, got = pair()
      assert(server:send_class(class, '{"message":"bye"}'))
      exchange(client, server, got)
      assert.equal(class, got.client[#got.client - 1][5])
      assert.equal("close", got.client[#got.client][1])
      assert.equal(code, got.client[#got.client][2])
      assert.same({"close", code, core.close_name(code)},
                  got.server[#got.server])
    end
  end)

  it("names close codes", function()
    assert.equal("SERVER_KEEP_ALIVE_TIMEOUT", core.close_name(4500))
    assert.equal("USER_TOS_REVOKED", core.close_name(4509))
    assert.equal("ACCOUNT_SUSPENDED", core.close_name(4008))
    assert.is_nil(core.close_name(4510))
    local client, server, got = pair()
    server:close(4008, "")
    exchange(client, server, got)
    assert.same({"close", 4008, "ACCOUNT_SUSPENDED"}, got.client[#got.client])
  end)

  it("makes the hash of a secret", function()
    for secret, hash in pairs {
      ["000102030405060708090a0b0c0d0e0f"] =
        "-136075dfe5c1dfb1478ef0c2db2d1b3d467b4792",
      ["002a0000000000000000000000000000"] =
        "f819a833139e8bb11b8dae43f73083a2957eb9",
      ["00910000000000000000000000000000"] =
        "-ba2b7c8c3e44163f5c07905164d2302a9607e0",
    } do
      assert.equal(hash, core.crypto.join_hash(core.crypto.unhex(secret)))
    end
    assert.has_error(function() core.crypto.join_hash "short" end)
    local uuid = core.crypto.uuid()
    assert.matches("^%x+%-%x+%-4%x+%-[89ab]%x+%-%x+$", uuid)
    assert.not_equal(uuid, core.crypto.uuid())
  end)

  it("takes options that fit only", function()
    local wrong = {
      {transport = "tcp"}, {crypto = "stream", plain_numbers = true},
      {user = "a:b", secret = SECRET}, {user = "", secret = SECRET},
      {user = "a", secret = "short"}, {user = "a"},
    }
    for _, options in ipairs(wrong) do
      assert.has_error(function()
        core.session(merge({schema = essential, role = "client",
                            transport = "ws", host_header = "h"}, options))
      end)
    end
  end)
end)
