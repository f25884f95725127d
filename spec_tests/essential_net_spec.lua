-- SPDX-License-Identifier: MIT
--
-- Clients of the Essential protocol against servers, on the loopback: a
-- server of the library, the connection manager, and peers that misbehave.

local core = require "parley.core"
local essential = require "parley.essential"
local hostile = require "support.hostile"
local managers = require "parley.manager"
local net = require "support.net"
local parley = require "parley"
local raw = require "support.raw"
local task = require "parley.task"

local TLS = "spec_tests/vectors/tls/"
local ALICE = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
local BALANCE = "coins.ClientCoinsBalancePacket"
local ANSWER = "coins.ServerCoinsBalancePacket"

local function client(port, options)
  local given = {protocol = "essential", user = "Alice",
                 url = ("ws://127.0.0.1:%d/v1"):format(port)}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.client(given)
end

-- A server that lets everybody in, and a bot that is in.
local function test(name, fn, options, server_options)
  it(name, function()
    net.run(function()
      local given = {protocol = "essential"}
      for key, value in pairs(server_options or {}) do given[key] = value end
      local server = parley.server(given)
      server:on("login", function() return true end)
      local listener = assert(server:listen())
      local bot = client(listener.port, options)
      assert(bot:connect(5))
      fn(bot, server, listener.port)
      bot:close()
      bot:join(2)
      server:close()
    end)
  end)
end

local function wait_for(what)
  for _ = 1, 300 do
    if what() then return end
    task.sleep(0.01)
  end
  error("it did not come to this", 2)
end

local function u32(n) return raw.be(n, 4) end

local function envelope(id, unique_id, body)
  return u32(id) .. u32(#unique_id) .. unique_id .. u32(#body) .. body
end

local function register(name, id)
  return envelope(0, "", ('{"a":"%s","b":%d}'):format(name, id))
end

local function frame(bytes) return raw.frame(0x82, bytes, true) end

-- A listener for raw peers, which are cut when it is closed.
local function listen_peers(fn)
  local peers = {}
  local port, close = raw.listen(function(peer)
    peers[#peers + 1] = peer
    fn(peer)
  end)
  return port, function()
    close()
    for _, peer in ipairs(peers) do
      if not peer.ended then peer:cut() end
    end
  end
end

-- A server in raw bytes: answers the upgrade, then |fn(peer)|.
local function listen_raw(fn, headers)
  return listen_peers(function(peer)
    local request = peer:wait(function(got)
      return got:find("\r\n\r\n", 1, true)
    end)
    if not request then return end
    local key = request:match "Sec%-WebSocket%-Key: (%S+)"
    peer:send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n" ..
      "Connection: Upgrade\r\nSec-WebSocket-Accept: " ..
      core.crypto.base64(core.crypto.sha1(
        key .. "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")) ..
      "\r\n" .. (headers or "Essential-Protocol-Version: 6\r\n") .. "\r\n")
    fn(peer)
  end)
end

-- The unique id of the last request in the bytes of a client, which masks
-- them.
local function unmask(bytes)
  local out, at = {}, (bytes:find("\r\n\r\n", 1, true)) + 4
  while at + 6 <= #bytes do
    local size, head = bytes:byte(at + 1) - 128, 2
    if size == 126 then
      size, head = bytes:byte(at + 2) * 256 + bytes:byte(at + 3), 4
    end
    if at + head + 4 + size - 1 > #bytes then break end
    local mask = {bytes:byte(at + head, at + head + 3)}
    local piece = {}
    for i = 1, size do
      local a, b = bytes:byte(at + head + 3 + i), mask[(i - 1) % 4 + 1]
      local value, bit = 0, 1
      for _ = 1, 8 do
        if a % 2 ~= b % 2 then value = value + bit end
        a, b, bit = math.floor(a / 2), math.floor(b / 2), bit * 2
      end
      piece[i] = string.char(value)
    end
    out[#out + 1] = table.concat(piece)
    at = at + head + 4 + size
  end
  return out
end

local function last_unique_id(bytes)
  local messages = unmask(bytes)
  return (messages[#messages] or ""):match(
    "%x%x%x%x%x%x%x%x%-%x+%-%x+%-%x+%-%x+")
end

describe("essential client and server", function()
  for _, scheme in ipairs {"ws", "wss"} do
    it("talk over " .. scheme .. "://", function()
      net.run(function()
        local manager = managers.new {players = {Alice = ALICE}}
        local listener = assert(manager:listen(scheme == "wss" and {tls = {
          certificate = TLS .. "server.pem", private_key = TLS .. "server.key",
        }} or nil))
        local bot = client(listener.port, {
          url = ("%s://localhost:%d/v1"):format(scheme, listener.port),
          tls = scheme == "wss" and {ca = TLS .. "ca.pem"} or nil,
        })
        assert(bot:connect(5))
        assert.equal(1000, assert(bot:request(BALANCE)).coins)
        bot:close()
        bot:join(2)
        manager:close()
      end)
    end)
  end

  test("a request times out, and its late answer goes by its class",
       function(bot, server)
    server:on(BALANCE, function(peer, _, packet)
      task.sleep(0.1)
      peer:reply(packet, ANSWER, {coins = 7, coinsSpent = 0})
    end)
    local late
    bot:on(ANSWER, function(fields) late = fields.coins end)
    local fields, message, code = bot:request(BALANCE, {}, 0.03)
    assert.is_nil(fields)
    assert.equal("no answer to " .. BALANCE .. " within 0.03 s", message)
    hostile.documented("ETIMEOUT", message)
    assert.equal("ETIMEOUT", code)
    wait_for(function() return late == 7 end)
    assert.equal(7, assert(bot:request(BALANCE, {}, 1)).coins)
  end)

  test("a request is sent again under the same unique id",
       function(bot, server)
    local ids = {}
    server:on(BALANCE, function(peer, _, packet)
      ids[#ids + 1] = packet.unique_id
      if #ids == 2 then
        peer:reply(packet, ANSWER, {coins = 7, coinsSpent = 0})
      end
    end)
    assert(bot:request(BALANCE, {}, {timeout = 0.05, tries = 3}))
    assert.equal(2, #ids)
    assert.equal(ids[1], ids[2])
    assert(bot:request(BALANCE, {}, {timeout = 0.05}) == nil)
    assert.not_equal(ids[1], ids[3])
  end)

  test("any class answers, unless classes are named", function(bot, server)
    server:on(BALANCE, function(peer, _, packet)
      peer:send_free("new.AnswerPacket", {x = {1, 2}}, packet.unique_id)
    end)
    local fields, packet = assert(bot:request(BALANCE))
    assert.same({x = {1, 2}}, fields)
    assert.equal("new.AnswerPacket", packet.name)
    local no, message, code, culprit =
      bot:request(BALANCE, {}, {replies = {ANSWER}})
    assert.is_nil(no)
    assert.equal(BALANCE .. " was answered by new.AnswerPacket", message)
    hostile.documented("EPROTO", message)
    assert.equal("EPROTO", code)
    assert.equal("new.AnswerPacket", culprit.name)
  end)

  test("an answer that can not be read ends its request alone",
       function(bot, server)
    local told
    bot:on("bad_packet", function(packet, message, path)
      told = packet.name .. " " .. path .. ": " .. message
    end)
    local good = false
    server:on(BALANCE, function(peer, _, packet)
      if good then
        peer:reply(packet, ANSWER, {coins = 1, coinsSpent = 0})
      else
        peer:send_raw(ANSWER, '{"coins":"many"}', packet.unique_id)
      end
    end)
    local fields, message, code = bot:request(BALANCE)
    assert.is_nil(fields)
    assert.equal("i32 expected, got a string that is no number", message)
    assert.equal("ETYPE", code)
    assert.equal(ANSWER .. " coins: " .. message, told)
    good = true
    assert(bot:request(BALANCE))
    assert.same({[ANSWER] = 1}, bot:bad_packets())
  end)

  test("a cut wire ends requests, and the bot comes back",
       function(bot, server)
    local ready, ids = 0, {}
    server:on(BALANCE, function(peer, _, packet)
      ids[#ids + 1] = packet.id
      if ready == 0 then peer:abort() return end
      peer:reply(packet, ANSWER, {coins = 1, coinsSpent = 0})
    end)
    bot:on("ready", function() ready = ready + 1 end)
    local fields, _, code = bot:request(BALANCE)
    assert.is_nil(fields)
    assert.is_truthy(code == "ECLOSED" or code == "EIO" or code == "ECONNECT",
                     code)
    wait_for(function() return ready == 1 end)
    assert(bot:request(BALANCE))
    assert.same({1, 1}, ids) -- numbers begin anew
  end, {reconnect = {base = 0.01, cap = 0.02}})

  it("a new secret is made known for each try", function()
    net.run(function()
      local server = parley.server {protocol = "essential"}
      local seen = {}
      server:on("login", function(_, who) seen[#seen + 1] = who.hash return true end)
      local listener = assert(server:listen())
      local told = {}
      local bot = client(listener.port, {uuid = ALICE, login = function(hash, who)
        task.sleep(0.001)
        told[#told + 1] = hash
        assert.equal(ALICE, who.uuid)
        return true
      end, reconnect = {base = 0.01}})
      assert(bot:connect(5))
      server:peers()[1]:send("connection.ServerConnectionReconnectPacket")
      wait_for(function() return #seen == 2 end)
      assert.same(told, seen)
      assert.not_equal(seen[1], seen[2])
      wait_for(function() return bot:is_ready() end)
      bot:close()
      bot:join(2)
      server:close()
    end)
  end)

  it("a login that fails is told", function()
    net.run(function()
      local bot = client(1, {login = function() return nil, "no token" end})
      local ok, message, code = bot:connect(1)
      assert.is_nil(ok)
      assert.equal("login: no token", message)
      hostile.documented("EAUTH", message)
      assert.equal("EAUTH", code)
      bot = client(1, {login = function() error("oops", 0) end})
      assert.matches("oops", net.raised(function() bot:connect(1) end))
    end)
  end)

  it("ends after silence, with the code for it", function()
    net.run(function()
      local server = parley.server {protocol = "essential", ping = 100, idle = 100}
      server:on("login", function() return true end)
      local code
      server:on("close", function(_, number, text)
        code = ("%d %s"):format(number, text)
      end)
      local listener = assert(server:listen())
      local bot = client(listener.port, {idle = 0.05})
      assert(bot:connect(5))
      local ok, message, fault = bot:join(2)
      assert.is_nil(ok)
      assert.equal("no keep-alive for 50 ms", message)
      hostile.documented("ETIMEOUT", message)
      assert.equal("ETIMEOUT", fault)
      wait_for(function() return code end)
      assert.equal("4500 SERVER_KEEP_ALIVE_TIMEOUT", code)
      server:close()
    end)
  end)

  it("a client that is outdated stops for good", function()
    net.run(function()
      local count = 0
      local port, close = listen_peers(function(peer)
        peer:wait(function(got) return got:find("\r\n\r\n", 1, true) end)
        count = count + 1
        if count == 1 then
          local key = peer.got:match "Sec%-WebSocket%-Key: (%S+)"
          peer:send("HTTP/1.1 101 OK\r\nUpgrade: websocket\r\nConnection: " ..
            "Upgrade\r\nEssential-Protocol-Version: 6\r\n" ..
            "Sec-WebSocket-Accept: " .. core.crypto.base64(core.crypto.sha1(
              key .. "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")) .. "\r\n\r\n")
          task.sleep(0.02)
          peer:cut()
        else
          peer:send("HTTP/1.1 " .. (count == 2 and "503 Busy" or "404 Gone") ..
                    "\r\nContent-Length: 0\r\n\r\n")
        end
      end)
      local bot = client(port, {reconnect = {base = 0.01, cap = 0.02}})
      assert(bot:connect(2))
      local ok, message, code = bot:join(3)
      assert.is_nil(ok)
      assert.equal("404 Gone", message)
      assert.equal("EUPGRADE", code)
      assert.equal(3, count)
      close()
    end)
  end)

  it("a wrong version is told", function()
    net.run(function()
      local port, close = listen_raw(function() end,
                                     "Essential-Protocol-Version: 12\r\n")
      local bot = client(port)
      local ok, message, code = bot:connect(2)
      assert.is_nil(ok)
      assert.equal("the server speaks version 12, this client at most 6", message)
      assert.equal("EUPGRADE", code)
      close()
    end)
  end)

  it("lives with a server that repeats, reuses and crawls", function()
    net.run(function()
      local port, close = listen_raw(function(peer)
        local id = nil
        peer:wait(function(got) id = last_unique_id(got) return id end)
        local bytes = frame(register(ANSWER, 5)) .. frame(register(ANSWER, 5)) ..
          frame(register("other.ThingPacket", 5)) .. frame(register(ANSWER, 5)) ..
          frame("junk") .. frame(envelope(77, "", "{}")) ..
          raw.frame(0x81, "text", true) ..
          frame(envelope(5, id, '{"coins":3}'))
        for i = 1, #bytes, 9 do -- slowly
          peer:send(bytes:sub(i, i + 8))
          task.sleep(0.001)
        end
        peer:wait_end()
      end)
      local bot = client(port)
      local bad = 0
      bot:on("bad_packet", function() bad = bad + 1 end)
      assert(bot:connect(2))
      local fields = assert(bot:request(BALANCE, {}, 5))
      assert.same({coins = 3, coinsSpent = 0}, fields)
      assert.equal(1, bad) -- once, then counted
      assert.equal(2, bot:bad_packets()["?"])
      bot:close()
      close()
      bot:join(2)
    end)
  end)

  test("a class in no list comes with its name", function(bot, server)
    local seen
    bot:on("features.ServerDisabledFeaturesPacket", function(fields, packet)
      seen = {fields, packet.name, packet:decode()}
    end)
    local peer = server:peers()[1]
    peer:send_free("features.ServerDisabledFeaturesPacket",
                   {disabled_features = {"cosmetics"}, none = core.array {}})
    wait_for(function() return seen end)
    assert.equal("cosmetics", seen[1].disabled_features[1])
    assert.equal("features.ServerDisabledFeaturesPacket", seen[2])
    assert.equal(seen[1], seen[3])
    assert.matches("did you mean", net.raised(function()
      bot:on("chat.ServerChatChannelAdPacket", function() end)
    end))
    assert.matches("no", net.raised(function() bot:on("nonsense", function() end) end))
    assert.matches("a class expected", net.raised(function()
      bot:send_raw(5, "{}")
    end))
  end)

  it("the version chooses the layouts", function()
    net.run(function()
      local manager = managers.new {players = {Alice = ALICE}, version = 11}
      local listener = assert(manager:listen())
      local add = "chat.ServerChatChannelMessagePacket"
      local message = {id = 1, channelId = 2, sender = ALICE, read = false}
      for version, content in pairs {
        [6] = {contents = "x"}, [11] = {content = {text = "x"}, createdAt = 5},
      } do
        local bot = client(listener.port, {version = version, uuid = ALICE})
        assert(bot:connect(5))
        assert.equal(version, bot:version())
        local peer = next(manager:find_player("Alice").peers)
        assert.equal(version >= 8 and ALICE or nil,
                     peer:header "Essential-User-UUID")
        local fields = {}
        for key, value in pairs(message) do fields[key] = value end
        for key, value in pairs(content) do fields[key] = value end
        if version == 11 then fields.read = nil end
        local got = task.spawn(function() return assert(bot:wait(add, 2)) end)
        assert(peer:send(add, {messages = {fields}}))
        local seen = got:join(2)
        assert.same(fields, seen.messages[1])
        bot:close()
        bot:join(2)
      end
      manager:close()
    end)
  end)

  it("a token of the server is given back the next time", function()
    net.run(function()
      local seen = {}
      local port, close = listen_peers(function(peer)
        peer:wait(function(got) return got:find("\r\n\r\n", 1, true) end)
        seen[#seen + 1] =
          peer.got:match "Essential%-Authentication%-Token: (%S+)" or "none"
        local key = peer.got:match "Sec%-WebSocket%-Key: (%S+)"
        peer:send("HTTP/1.1 101 OK\r\nUpgrade: websocket\r\nConnection: " ..
          "Upgrade\r\nEssential-Protocol-Version: 9\r\n" ..
          "Essential-Authentication-Token: tok" .. #seen .. "\r\n" ..
          "Sec-WebSocket-Accept: " .. core.crypto.base64(core.crypto.sha1(
            key .. "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")) .. "\r\n\r\n")
        if #seen == 1 then
          task.sleep(0.02)
          peer:cut()
        end
      end)
      local lines = {}
      local bot = client(port, {version = 9, reconnect = {base = 0.01},
                                log = function(line) lines[#lines + 1] = line end})
      assert(bot:connect(2))
      wait_for(function() return #seen == 2 end)
      assert.same({"none", "tok1"}, seen)
      wait_for(function() return bot:is_ready() end)
      assert.is_nil(table.concat(lines):find("tok1", 1, true))
      bot:close()
      close()
      bot:join(2)
    end)
  end)

  it("keeps secrets out of logs and errors", function()
    net.run(function()
      local lines = {}
      local function log(line) lines[#lines + 1] = line end
      local server = parley.server {protocol = "essential", log = log,
                                    least_version = 1}
      server:on("login", function() return true end)
      local listener = assert(server:listen())
      local secret = "0123456789abcdef"
      local bot = client(listener.port, {log = log, secret = secret, version = 1})
      assert(bot:connect(2))
      local bot2 = client(listener.port, {log = log, secret = secret})
      assert(bot2:connect(2))
      assert(bot2:send("ice.IceSessionPacket",
                       {user = ALICE, ufrag = "u", password = "hush-hush"}))
      task.sleep(0.05)
      local text = table.concat(lines, "\n")
      assert.is_truthy(text:find("password=***", 1, true))
      for _, what in ipairs {
        secret, "hush-hush", core.crypto.base64("Alice:" .. secret),
        core.crypto.join_hash(secret), "Authorization", "48, 49, 50, 51",
      } do
        assert.is_nil(text:find(what, 1, true), what)
      end
      for _, one in ipairs {bot, bot2} do
        one:close()
        one:join(2)
      end
      server:close()
    end)
  end)

  it("logs in as the example does", function()
    local joined = {}
    local status = 204
    local fake = {
      ["ssl.https"] = {request = function(request)
        joined[#joined + 1] = {request.url, request.method, request.source,
                               request.headers["Content-Type"]}
        return 1, status
      end},
      ltn12 = {source = {string = function(text) return text end}},
    }
    -- The example, with an HTTP library that only takes notes, in this task.
    local function example(port)
      local printed = {}
      local env = setmetatable({
        arg = {"Alice", ALICE, ("ws://127.0.0.1:%d/v1"):format(port)},
        require = function(name)
          if name ~= "parley" then return assert(fake[name], name) end
          return setmetatable({run = function(fn) fn() end}, {__index = parley})
        end,
        os = setmetatable({getenv = function(name)
          return name == "GAME_TOKEN" and "token-of-alice" or nil
        end}, {__index = os}),
        print = function(...) printed[#printed + 1] = table.concat({...}, " ") end,
      }, {__index = _G})
      local file = assert(io.open "examples/essential_login.lua")
      local text = file:read "*a"
      file:close()
      local chunk
      if setfenv then -- luacheck: ignore 113
        chunk = setfenv(assert(loadstring(text)), env) -- luacheck: ignore 113
      else
        chunk = assert(load(text, "example", "t", env))
      end
      chunk()
      return printed
    end
    net.run(function()
      local hashes = {}
      local manager = managers.new {players = {Alice = ALICE}, verify = function(who)
        hashes[#hashes + 1] = who.hash
        return true
      end}
      local listener = assert(manager:listen())
      assert.same({"logged in, version 6", "1000 coins"}, example(listener.port))
      assert.equal("https://sessionserver.mojang.com/session/minecraft/join",
                   joined[1][1])
      assert.equal("POST", joined[1][2])
      assert.equal(('{"accessToken":"token-of-alice","selectedProfile":"%s",' ..
                    '"serverId":"%s"}'):format((ALICE:gsub("-", "")), hashes[1]),
                   joined[1][3])
      assert.equal("application/json; charset=UTF-8", joined[1][4])
      status = 403
      assert.matches("login: the token is refused",
                     net.raised(function() example(listener.port) end))
      manager:close()
    end)
  end)

  it("knows which ends to come back from", function()
    local cases = {
      {{code = "EUPGRADE", reason = 404}, "config"},
      {{code = "EUPGRADE", reason = 410}, "config"},
      {{code = "EUPGRADE", reason = 401}, "auth"},
      {{code = "EUPGRADE", reason = 502}, "network"},
      {{code = "ECLOSED", close_code = 4501}, "closed"},
      {{code = "ECLOSED", close_code = 4507}, "closed"},
      {{code = "ECLOSED", close_code = 4008}, "banned"},
      {{code = "EIO"}, nil},
    }
    for _, case in ipairs(cases) do
      assert.equal(case[2], (essential.reconnect_class(case[1])))
    end
  end)

  test("requests that wait are bounded", function(bot)
    local tasks = {}
    for i = 1, 10000 do
      tasks[i] = parley.spawn(function() bot:request(BALANCE, {}, 60) end)
    end
    wait_for(function() return bot._request_count == 10000 end)
    local ok, _, code = bot:request(BALANCE)
    assert.is_nil(ok)
    assert.equal("EQUEUE", code)
    for _, one in ipairs(tasks) do one:cancel() end
    local _, _, late = bot:request(BALANCE, {}, 0.01)
    assert.equal("ETIMEOUT", late)
    assert.matches("unknown option 'timeoutt'", net.raised(function()
      bot:request(BALANCE, {}, {timeoutt = 1})
    end))
  end)
end)
