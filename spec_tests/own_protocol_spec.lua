-- SPDX-License-Identifier: MIT
--
-- A protocol that parley does not know, by the files of examples/own_protocol:
-- its packets, a game between two bots, a server that gets nonsense.

local docs = require "support.docs"
local net = require "support.net"
local parley = require "parley"
local processes = require "support.process"
local task = require "parley.task"

local FOLDER = "examples/own_protocol/"
local ROOT = FOLDER .. "protocol.yaml"
local LUA = os.getenv "PARLEY_LUA" or "lua5.4"
local TLS = "spec_tests/vectors/tls/"

local schema = assert(parley.protocol(ROOT))
local enums = parley.enums(schema)
local Mark, MoveError = enums.Mark, enums.MoveError

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

local function run(command)
  return ("env PARLEY_LUA=%s build/bin/parley run %s%s 2>&1"):format(LUA, FOLDER,
                                                                command)
end

-- A server of the test's own, that gives moves back.
local function open(options, listen)
  local given = {protocol = schema}
  for name, value in pairs(options or {}) do given[name] = value end
  local server = parley.server(given)
  server:on("game.move", function(peer, move)
    peer.game.moved {mark = Mark.cross, cell = move.cell, turn = Mark.nought}
  end)
  local listener = assert(server:listen(listen))
  local scheme = (listen or {}).transport or "ws"
  if given.tls then scheme = scheme == "ws" and "wss" or "tls" end
  return server, ("%s://localhost:%d"):format(scheme, listener.port)
end

local function client(url, options)
  local given = {protocol = ROOT, url = url}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.client(given)
end

describe("a protocol of one's own", function()
  it("comes back from the wire as it was sent", function()
    local player = {name = "Ada", wins = 3}
    local board = {1, 1, 1, 2, 2, 0, 0, 0, 0}
    local packets = {
      {"c2s", "lobby.join", {name = "Ada", token = "s3cret"}},
      {"c2s", "lobby.play", {}},
      {"c2s", "lobby.play", {wish = Mark.nought}},
      {"c2s", "game.move", {cell = 8}},
      {"c2s", "game.say", {text = "hé"}},
      {"s2c", "lobby.welcome", {you = player}},
      {"s2c", "lobby.refused", {reason = enums.JoinError.bad_name}},
      {"s2c", "lobby.players", {players = {}}},
      {"s2c", "lobby.players", {players = {player, player}}},
      {"s2c", "game.begin", {opponent = player, mark = Mark.cross}},
      {"s2c", "game.moved", {mark = 1, cell = 4, turn = 2}},
      {"s2c", "game.refused", {reason = MoveError.no_game}},
      {"s2c", "game.refused", {reason = MoveError.taken, owner = 2}},
      {"s2c", "game.over", {outcome = enums.Outcome.won, winner = 1,
                            line = {0, 1, 2}, board = board}},
      {"s2c", "game.over", {outcome = enums.Outcome.drawn, board = board}},
      {"s2c", "game.over", {outcome = enums.Outcome.left, name = "Bob",
                            board = board}},
      {"s2c", "game.said", {author = "Bob", text = ""}},
    }
    local seen = {}
    for _, entry in ipairs(packets) do
      local packet = assert(schema:packet(entry[2], entry[1]))
      local bytes = packet:encode(entry[3])
      assert.same(entry[3], (packet:decode(bytes)))
      for cut = 0, #bytes - 1 do
        local fields, rest = packet:decode(bytes:sub(1, cut))
        -- Without its tail a packet is whole, too.
        assert.is_true(fields == nil or entry[2] == "lobby.play", rest)
      end
      seen[entry[1] .. entry[2]] = true
    end
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      assert.is_true(seen[info.dir .. info.name], info.name)
    end
  end)

  it("has its enums as constants", function()
    assert.equal(2, Mark.nought)
    assert.equal("taken", require("parley.enum").name_of(MoveError, 3))
    assert.matches("Mark has no 'croos', did you mean 'cross'",
                   net.raised(function() return Mark.croos end))
    assert.matches("noughts enums has no 'Marc'",
                   net.raised(function() return enums.Marc end))
    assert.equal("GROUP_DIRECT_MESSAGE", parley.enums(
      assert(parley.protocol("essential"))).ChannelType.group_direct_message)
  end)

  it("refuses what belongs to other protocols", function()
    local url = "ws://127.0.0.1:1"
    local cases = {
      {{ticket = "t"}, "ticket: this protocol has no login"},
      {{machine_id = "m"}, "machine_id: this protocol has no login"},
      {{user = "Ada"}, "user: this protocol has no login"},
      {{crypto = "stream"}, "crypto: this protocol has no key exchange"},
      {{key = {n = "1", e = "3"}}, "key: this protocol has no key exchange"},
      {{tickets = "t"}, "unknown option 'tickets', did you mean 'ticket'"},
    }
    for _, case in ipairs(cases) do
      local message = net.raised(function() client(url, case[1]) end)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
    assert.matches("plain_server: this protocol has no key exchange",
      net.raised(parley.server, {protocol = ROOT, plain_server = true}))
    local server = parley.server {protocol = ROOT}
    assert.matches("own_protocol_spec.lua:%d+: login: this protocol has no",
                   net.raised(function() server:on("login", print) end))
    assert.matches("nowhere/p.yaml: can not be read", net.raised(function()
      parley.client {protocol = "nowhere/p.yaml", url = url}
    end))
  end)
end)

describe("docs/own-protocol.md", function()
  local files = {}
  for _, path in ipairs(docs.glob(FOLDER .. "*.yaml " .. FOLDER .. "*.c " ..
                                  FOLDER .. "revisions/*.yaml")) do
    files[#files + 1] = docs.read(path)
  end
  local all = table.concat(files)

  it("shows the files as they are", function()
    local n = 0
    for _, block in ipairs(docs.blocks("docs/own-protocol.md")) do
      if block.kind == "yaml" or block.kind == "c" then
        assert.is_truthy(all:find(block.text, 1, true), block.text)
        n = n + 1
      end
    end
    assert.is_true(n > 8)
  end)
end)

describe("parley spec emit", function()
  local out = "build/own-emit-" .. LUA

  local function emit(root)
    local pipe = io.popen(("env PARLEY_LUA=%s build/bin/parley spec emit '%s' " ..
                           "%s 2>&1; echo $?"):format(LUA, out, root))
    local text = pipe:read("*a")
    pipe:close()
    return text
  end
  teardown(function() os.execute("rm -rf " .. out) end)

  it("writes annotations, enums, C and pages", function()
    local text = emit(ROOT)
    for _, name in ipairs {"c/noughts.c", "c/parley/noughts.h",
                           "catalog/game.c2s.md", "catalog/packet-catalog.md",
                           "enums.lua", "meta/bot.lua", "meta/game.lua",
                           "meta/types.lua"} do
      local path = out .. "/" .. name
      assert.is_truthy(text:find(path .. "\n", 1, true), text)
      assert.matches("Generated from examples/own_protocol/protocol.yaml",
                     docs.read(path))
      assert.is_nil(docs.read(path):find("%f[%w]nil%f[%W]"), path)
    end
    assert.matches("\n0\n$", text)
    assert.same(enums, dofile(out .. "/enums.lua"))
    assert.matches("game.moved: parley.noughts.s2c.game.moved",
                   (docs.read(out .. "/meta/bot.lua"):gsub(
                     'name: "(game.moved)", handler: fun%(fields', "%1")))
  end)

  it("makes C that has the same schema", function()
    assert.equal(0, (function(a, _, c) return c or a end)(os.execute(
      ("cc -std=c99 -Wall -Werror -Isrc/include -I%s/c -fsyntax-only " ..
       "%s/c/noughts.c"):format(out, out))))
  end)

  it("tells what it can not read or write", function()
    assert.matches("nowhere.yaml: can not be read\n1\n", emit("nowhere.yaml"))
    assert.matches(":%d+:%d+: unknown", emit(
      "spec_tests/badspec/type_unknown.yaml"))
    local kept = out
    out = "examples/own_protocol/bot.lua"
    assert.matches("bot.lua.*\n1\n$", emit(ROOT))
    out = kept
  end)
end)

describe("a connection of it", function()
  for _, transport in ipairs {"ws", "tcp"} do
    local listen = {transport = transport}

    test(transport .. " carries packets with and without a name", function()
      local server, url = open(nil, listen)
      local bot = client(url)
      local seen = {}
      for _, event in ipairs {"open", "ready", "close"} do
        bot:on(event, function() seen[#seen + 1] = event end)
      end
      server:on(999, function(peer, _, packet)
        peer:send_raw(998, packet.raw:reverse())
      end)
      assert(bot:connect(10))
      assert.is_true(bot:is_ready())
      assert.same({mark = 1, cell = 3, turn = 2},
                  (assert(bot:request("game.move", {cell = 3}, "game.moved", 5))))
      bot.game.move {cell = 5}
      assert.equal(5, assert(bot:wait("game.moved", 5)).cell)
      local answer = task.waiter()
      bot:on(998, function(fields, packet) answer:wake(packet, fields) end)
      assert(bot:send_raw(999, "abc"))
      local packet, fields = answer:wait(5)
      assert.equal("cba", packet.raw)
      assert.is_nil(fields)
      assert.matches("game.move: cell: 256 is out of range",
                     net.raised(bot.game.move, {cell = 256}))
      assert.matches("no packet 'game.moove' to send, did you mean 'game.move'",
                     net.raised(function() return bot.game.moove end))
      bot:close(4001, "done")
      assert(bot:join(5))
      assert.same({"open", "ready", "close"}, seen)
      server:close()
    end)

    test(transport .. " comes back when it was lost", function()
      local server, url = open(nil, listen)
      local bot = client(url, {reconnect = {base = 0.01, jitter = 0}})
      local readies, back = 0, task.waiter()
      bot:on("ready", function()
        readies = readies + 1
        if readies == 2 then back:wake(true) end
      end)
      assert(bot:connect(10))
      assert(bot:request("game.move", {cell = 1}, "game.moved", 5))
      server:peers()[1]:abort()
      assert(back:wait(5))
      assert(bot:request("game.move", {cell = 1}, "game.moved", 5))
      bot:close()
      assert(bot:join(5))
      server:close()
    end)

    test(transport .. " may be encrypted", function()
      local server, url = open({tls = {certificate = TLS .. "server.pem",
                                       private_key = TLS .. "server.key"}},
                               listen)
      local bot = client(url, {tls = {ca = TLS .. "ca.pem"}})
      assert(bot:connect(10))
      assert(bot:request("game.move", {cell = 1}, "game.moved", 5))
      bot:close()
      server:close()
    end)
  end

  test("has the numbers of a revision", function()
    local server, url = open {revision = "noughts-2"}
    local bot = client(url, {revision = FOLDER .. "revisions/noughts-2.yaml"})
    local number
    server:on("*", function(_, _, packet) number = packet.id end)
    assert(bot:connect(10))
    assert(bot:request("game.move", {cell = 1}, "game.moved", 5))
    assert.equal(20, number)
    bot:close()
    server:close()
    assert.matches("no revision 'noughts%-9' %(examples/own_protocol/revisions/",
                   net.raised(client, url, {revision = "noughts-9"}))
  end)

  test("tells of packets that do not decode, and goes on", function()
    local server, url = open()
    local bot = client(url)
    local bad
    bot:on("bad_packet", function(packet, message, path)
      bad = {packet.name, message, path}
    end)
    server:on("game.say", function(peer)
      peer:send_raw(11, "\1") -- game.moved, cut
      peer.game.said {author = "", text = ""}
    end)
    bot:on("game.moved", function() end)
    assert(bot:connect(10))
    assert(bot:request("game.say", {text = ""}, "game.said", 5))
    assert.equal("game.moved", bad[1])
    assert.equal("cell", bad[3])
    assert.same({["game.moved"] = 1}, bot:bad_packets())
    bot:close()
    server:close()
  end)

  test("does not write tokens into its log", function()
    local lines = {}
    local server, url = open()
    local bot = client(url, {log = function(line) lines[#lines + 1] = line end})
    assert(bot:connect(10))
    bot.lobby.join {name = "Ada", token = "s3cret"}
    assert(bot:request("game.move", {cell = 1}, "game.moved", 5))
    bot:close()
    local text = table.concat(lines, "\n")
    assert.matches('> lobby.join {name="Ada", token=%*%*%*}', text)
    assert.is_nil(text:find("s3cret", 1, true))
    server:close()
  end)

  test("notices that nobody is there", function()
    local server, url = open(nil, {transport = "tcp"})
    local bot = client(url, {idle = 0.2})
    assert(bot:connect(10))
    local ok, message, code = bot:join(5)
    assert.is_nil(ok)
    assert.equal("ETIMEOUT", code)
    assert.matches("without a byte", message)
    server:close()
    bot = client(url, {ping = 1})
    assert.matches("no pings over TCP", net.raised(bot.connect, bot, 1))
  end)
end)

describe("a game of two bots", function()
  local server, ws, tcp
  setup(function()
    server = processes.start(run "server.lua", "^server | (ws://.*)$")
    ws, tcp = server.match:match("^(%S+) (%S+)$")
  end)
  teardown(function() if server then server.stop() end end)

  -- Plays a game; returns what the bots have printed. The first one has asked
  -- for a game before the second one comes, and so plays cross.
  local function play(one, two)
    local file = "build/own-bot-" .. LUA
    os.execute(("timeout 60 sh -c '%s' >%s-1 & n=0; until grep -qs lobby %s-1 " ..
                "|| [ $n = 300 ]; do sleep 0.1; n=$((n+1)); done; " ..
                "timeout 60 sh -c '%s' >%s-2; wait"):format(
      run("bot.lua " .. one), file, file, run("bot.lua " .. two), file))
    local first, second = docs.read(file .. "-1"), docs.read(file .. "-2")
    os.remove(file .. "-1")
    os.remove(file .. "-2")
    return first, second
  end

  it("ends with one board, over WebSocket", function()
    local ada, bob = play(ws .. " Ada s3cret 012", ws .. " Bob geheim 345")
    assert.equal([[
Ada | in the lobby, 0 games won
Ada | I play cross against Bob
Ada | Bob says: good luck
Ada | I have won
Ada | XXX
Ada | OO.
Ada | ...
]], ada)
    assert.equal([[
Bob | in the lobby, 0 games won
Bob | I play nought against Ada
Bob | Ada says: good luck
Bob | I have lost
Bob | XXX
Bob | OO.
Bob | ...
]], bob)
  end)

  it("ends with one board, over TCP and with moves refused", function()
    local ada, bob = play(tcp .. " Ada s3cret", tcp .. " Bob geheim")
    assert.matches("in the lobby, 1 games won", ada)
    for name, text in pairs {Ada = ada, Bob = bob} do
      assert.is_truthy(text:find(([[
%s | drawn
%s | OOX
%s | XXO
%s | OXX
]]):format(name, name, name, name), 1, true), text)
    end
  end)

  it("does not ask how the other one came", function()
    local ada, bob = play(ws .. " Ada s3cret 036", tcp .. " Bob geheim 147")
    assert.matches("I have won", ada)
    assert.matches("I have lost", bob)
    local pipe = io.popen("timeout 60 " .. run("bot.lua " .. tcp ..
                                               " Ada guess"))
    assert.equal("Ada | not let in: wrong_token\n", pipe:read("*a"))
    pipe:close()
  end)

  -- A client that is in.
  local function joined(name, url)
    local bot = client(url or ws)
    assert(bot:connect(10))
    assert(bot:request("lobby.join", {name = name, token = name},
                       "lobby.welcome", 5))
    return bot
  end

  local function refused(bot, cell)
    return (assert(bot:request("game.move", {cell = cell}, "game.refused", 5)))
  end

  test("is refused wrong moves", function()
    local one, two = joined("Dan"), joined("Eve", tcp)
    one.lobby.play {wish = Mark.nought}
    -- Its answer says that the server knows of the wish, too.
    assert.same({reason = MoveError.no_game}, refused(one, 0))
    local begun = assert(two:request("lobby.play", {}, "game.begin", 5))
    assert.same({opponent = {name = "Dan", wins = 0}, mark = Mark.cross}, begun)
    assert.same({reason = MoveError.not_your_turn}, refused(one, 0))
    assert.same({reason = MoveError.no_such_cell}, refused(two, 9))
    assert.same({reason = MoveError.no_such_cell}, refused(two, 255))
    assert.same({mark = Mark.cross, cell = 4, turn = Mark.nought},
      (assert(two:request("game.move", {cell = 4}, "game.moved", 5))))
    assert.same({reason = MoveError.taken, owner = Mark.cross}, refused(one, 4))
    one:close()
    local over = assert(two:wait("game.over", 5))
    assert.same({outcome = enums.Outcome.left, name = "Dan",
                 board = {0, 0, 0, 0, 1, 0, 0, 0, 0}}, over)
    assert.same({reason = MoveError.no_game}, refused(two, 0))
    two:close()
  end)

  test("lets nobody in twice, or without a name", function()
    local bot, other = joined "Flo", client(tcp)
    assert(other:connect(10))
    for name, reason in pairs {Flo = "already_here", [""] = "bad_name",
                               [("x"):rep(21)] = "bad_name"} do
      local answer = assert(other:request("lobby.join",
        {name = name, token = "Flo"}, "lobby.refused", 5))
      assert.equal(enums.JoinError[reason], answer.reason)
    end
    bot:close()
    other:close()
  end)

  test("goes on when somebody else sends nonsense", function()
    local watcher = joined "Gil"
    for _, bytes in ipairs {
      "\0\0\0\3\0\1\0", "\0\0\0\2\0\10", "\255\255\255\255", "\0\0\0\1\0",
      "\0\0\0\6\0\1\255\255ab", "GET / HTTP/1.1\r\n\r\n",
    } do
      -- The transform puts other bytes in place of the packet.
      local bot = client(tcp, {transform = function()
        return {send = function() return bytes end,
                recv = function(input) return input end}
      end})
      assert(bot:connect(10))
      assert(bot:send_raw(999, ""))
      local _, _, code = bot:join(5)
      assert.not_equal("ETIMEOUT", code)
      bot:close()
    end
    assert(watcher:send_raw(999, "who knows"))
    assert.same({reason = MoveError.no_game}, refused(watcher, 0))
    watcher:close()
  end)
end)
