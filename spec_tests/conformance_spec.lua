-- SPDX-License-Identifier: MIT
--
-- What the public test suites of Engine.IO and Socket.IO look at, against our
-- server: clients here speak HTTP and WebSocket messages, and nothing above.
-- `make conformance` runs the suites themselves.

local core = require "parley.core"
local net = require "support.net"
local raw = require "support.raw"
local servers = require "support.conformance"
local task = require "parley.task"

local SECONDS = 5
local CALM = {ping_interval = 25, ping_timeout = 20} -- no ping in between
local HASTY = {ping_interval = 0.05, ping_timeout = 0.05}

-- Whoever dials a port that was another server's before finds nothing here.
local PATHS = {engineio = "/conformance/engine.io/",
               socketio = "/conformance/socket.io/"}

-- ---- clients --------------------------------------------------------------

-- Connects to |port| and hands each record of the connection to |sink|.
local function dial(port, transport, path, sink)
  local conn = assert(task.loop():connect {
    host = "127.0.0.1", port = port, transport = transport, path = path,
  })
  task.attach(conn, function(kind, ...)
    if kind == "closed" then task.detach(conn) end
    sink(kind, ...)
  end)
  return conn
end

-- One request on a connection of its own: status and body of the answer.
local function ask(port, method, target, body)
  local opened, answered = task.waiter(), task.waiter()
  local conn = dial(port, "http", nil, function(kind, a, b)
    if kind == "open" then
      opened:wake(true)
    elseif kind == "response" then
      answered:wake(a, b)
    elseif kind == "closed" then
      opened:wake(nil, "closed")
      answered:wake(nil, "closed")
    end
  end)
  assert(opened:wait(SECONDS))
  assert(conn:request(method, target, nil, body))
  local status, text = answered:wait(SECONDS)
  conn:close()
  return status, text
end

local Socket = {}
Socket.__index = Socket

-- A WebSocket. What comes waits in a list; "closed" is the last thing in it.
local function websocket(port, target)
  local self = setmetatable({_list = {}, is_ready = false, _ready = task.waiter()},
                            Socket)
  local function put(entry)
    self._list[#self._list + 1] = entry
    if self._waiter then self._waiter:wake() end
  end
  self._conn = dial(port, "ws", target, function(kind, a, b, c)
    if kind == "ready" then
      self.is_ready = true
      self._ready:wake()
    elseif kind == "message" then
      put({text = a, is_binary = b})
    elseif kind == "error" then
      self.status = c
    elseif kind == "closed" then
      self._ready:wake()
      put({is_end = true})
    end
  end)
  return self
end

-- What comes next.
function Socket:_next()
  local entry = table.remove(self._list, 1)
  if not entry then
    self._waiter = task.waiter()
    self._waiter:wait(SECONDS)
    self._waiter = nil
    entry = table.remove(self._list, 1)
  end
  return entry or error("nothing came in time", 3)
end

-- The message that comes next, and whether it is binary.
function Socket:take()
  local entry = self:_next()
  if entry.is_end then error("it was closed", 2) end
  return entry.text, entry.is_binary
end

function Socket:send(text, is_binary)
  if not self.is_ready then self._ready:wait(SECONDS) end
  assert(self._conn:message(text, is_binary))
end

-- The server hangs up; pings may come before.
function Socket:sees_end()
  local entry
  repeat entry = self:_next() until entry.is_end or entry.text ~= "2"
  assert.is_true(entry.is_end, entry.text)
end

function Socket:close()
  self._conn:close()
end

-- ---- tests ----------------------------------------------------------------

-- A test with a server of that kind: fn(port, path, server).
local function test(kind, name, options, fn)
  it(name .. " (" .. kind .. ")", function()
    net.run(function()
      local given = {path = PATHS[kind]}
      for key, value in pairs(options or {}) do given[key] = value end
      local server = servers[kind](given)
      local listener = assert(server:listen())
      fn(listener.port, PATHS[kind], server)
      server:close()
    end)
  end)
end

local function both(name, options, fn)
  for _, kind in ipairs {"engineio", "socketio"} do
    test(kind, name, options, fn)
  end
end

-- The target of requests of a session: a new one without |sid|.
local function target(path, transport, sid)
  return ("%s?EIO=4&transport=%s%s"):format(path, transport,
                                             sid and "&sid=" .. sid or "")
end

-- The object in an open packet.
local function read_open(text)
  assert.equal("0", text:sub(1, 1))
  return (assert(core.json_decode(text:sub(2))))
end

-- Opens a session over polling: its target, and its id.
local function poll_session(port, path)
  local status, text = ask(port, "GET", target(path, "polling"))
  assert.equal(200, status)
  local sid = read_open(text).sid
  return target(path, "polling", sid), sid
end

-- Closes a session over polling. The server would wait for a poll otherwise,
-- to say that it closes.
local function leave(port, at)
  assert.equal(200, (ask(port, "POST", at, "1")))
end

-- Opens a session over WebSocket.
local function ws_session(port, path)
  local socket = websocket(port, target(path, "websocket"))
  read_open((socket:take()))
  return socket
end

-- Waits until the server has no connection any longer.
local function emptied(server)
  local deadline = task.now() + SECONDS
  while not tostring(server):find(" 0 connections", 1, true) do
    if task.now() > deadline then error("a session stays", 2) end
    task.sleep(0.005)
  end
end

local function check_open(text, upgrades)
  local value = read_open(text)
  assert.equal("string", type(value.sid))
  assert.is_true(#value.sid > 0)
  local sid = value.sid
  value.sid = nil
  assert.same({upgrades = upgrades, pingInterval = 300, pingTimeout = 200,
               maxPayload = 1000000}, value)
  return sid
end

-- Queries that open nothing.
local BAD_QUERIES = {
  "?transport=%s", "?EIO=abc&transport=%s", "?EIO=3&transport=%s", "?EIO=4",
  "?EIO=4&transport=abc",
}

describe("Engine.IO", function()
  both("opens a session over polling", nil, function(port, path)
    local status, text = ask(port, "GET", target(path, "polling"))
    assert.equal(200, status)
    local sid = check_open(text, {"websocket"})
    leave(port, target(path, "polling", sid))
  end)

  both("opens a session over WebSocket", nil, function(port, path)
    local socket = websocket(port, target(path, "websocket"))
    check_open((socket:take()), {})
    socket:close()
  end)

  both("refuses other versions, transports and methods", CALM,
       function(port, path, server)
    for _, query in ipairs(BAD_QUERIES) do
      local status = ask(port, "GET", path .. query:format("polling"))
      assert.equal(400, status, query)
    end
    for _, method in ipairs {"POST", "PUT"} do
      local status = ask(port, method, target(path, "polling"), "")
      assert.equal(400, status, method)
    end
    emptied(server)
  end)

  both("refuses WebSockets of other versions and transports", CALM,
       function(port, path, server)
    for _, query in ipairs(BAD_QUERIES) do
      local socket = websocket(port, path .. query:format("websocket"))
      socket:sees_end()
      assert.is_false(socket.is_ready, query)
      assert.equal(400, socket.status, query)
    end
    emptied(server)
  end)

  -- Once each of these held a place among the server's connections for ever.
  both("keeps nothing of a WebSocket whose handshake fails", CALM,
       function(port, path, server)
    local first = ("GET %s HTTP/1.1"):format(target(path, "websocket"))
    for name, value in pairs {
      ["Sec-WebSocket-Key"] = "short", ["Sec-WebSocket-Version"] = "8",
    } do
      local peer = raw.connect(port, raw.upgrade({[name] = value}, first))
      assert.matches("^HTTP/1.1 4%d%d ", peer:wait_end())
    end
    emptied(server)
  end)

  for name, payload in pairs {
    ["a packet"] = "4hello",
    ["several packets"] = "4test1\0304test2\0304test3",
    ["text and bytes"] = "4hello\030bAQIDBA==",
  } do
    test("engineio", "carries " .. name .. " over polling", CALM,
         function(port, path)
      local at = poll_session(port, path)
      assert.same({200, "ok"}, {ask(port, "POST", at, payload)})
      assert.same({200, payload}, {ask(port, "GET", at)})
      leave(port, at)
    end)
  end

  test("engineio", "carries text and bytes over WebSocket", CALM,
       function(port, path)
    local socket = ws_session(port, path)
    socket:send("4hello")
    assert.same({"4hello", false}, {socket:take()})
    socket:send("\1\2\3\255", true)
    assert.same({"\1\2\3\255", true}, {socket:take()})
    socket:close()
  end)

  both("ends a session that posts what is no packet", CALM,
       function(port, path)
    for _, body in ipairs {"abc", "", "4a\030x"} do
      local at = poll_session(port, path)
      assert.equal(200, (ask(port, "POST", at, body)), body) -- as JavaScript's
      assert.equal(400, (ask(port, "GET", at)), body)
    end
  end)

  both("ends a session that sends what is no packet", CALM,
       function(port, path)
    for _, text in ipairs {"abc", ""} do
      local socket = ws_session(port, path)
      socket:send(text)
      socket:sees_end()
    end
  end)

  both("ends a session that polls twice", CALM, function(port, path)
    local at = poll_session(port, path)
    local first = task.spawn(ask, port, "GET", at)
    task.sleep(0)
    local second = task.spawn(ask, port, "GET", at)
    local one, other = {first:join(SECONDS)}, {second:join(SECONDS)}
    if one[1] ~= 200 then one, other = other, one end
    assert.same({200, "1"}, one)
    assert.equal(400, other[1])
    assert.equal(400, (ask(port, "GET", at)))
  end)

  both("ends a session whose poll is cut", CALM, function(port, path, server)
    local at = poll_session(port, path)
    local conn
    conn = dial(port, "http", nil, function(kind)
      if kind == "open" then assert(conn:request("GET", at)) end
    end)
    for _ = 1, 2 do ask(port, "GET", path) end -- the poll comes before these
    conn:abort()
    emptied(server)
    assert.equal(400, (ask(port, "GET", at)))
  end)

  both("pings a session over polling", {ping_interval = 0.05,
                                        ping_timeout = 5},
       function(port, path)
    local at = poll_session(port, path)
    for _ = 1, 3 do
      assert.same({200, "2"}, {ask(port, "GET", at)})
      assert.equal(200, (ask(port, "POST", at, "3")))
    end
    leave(port, at)
  end)

  both("pings a session over WebSocket", {ping_interval = 0.05,
                                          ping_timeout = 5},
       function(port, path)
    local socket = ws_session(port, path)
    for _ = 1, 3 do
      assert.equal("2", (socket:take()))
      socket:send("3")
    end
    socket:close()
  end)

  both("ends a session that does not answer pings", HASTY,
       function(port, path, server)
    local at = poll_session(port, path)
    emptied(server)
    assert.equal(400, (ask(port, "GET", at)))
    local socket = ws_session(port, path)
    assert.equal("2", (socket:take()))
    socket:sees_end()
  end)

  both("lets a client close its session over polling", CALM,
       function(port, path)
    local at = poll_session(port, path)
    local hanging = task.spawn(ask, port, "GET", at)
    for _ = 1, 2 do ask(port, "GET", path) end -- the poll comes before these
    assert.equal(200, (ask(port, "POST", at, "1")))
    assert.same({200, "6"}, {hanging:join(SECONDS)})
    assert.equal(400, (ask(port, "GET", at)))
  end)

  both("lets a client close its session over WebSocket", CALM,
       function(port, path, server)
    local socket = ws_session(port, path)
    socket:send("1")
    socket:sees_end()
    emptied(server)
  end)

  -- A session that has been upgraded.
  local function upgraded(port, path)
    local at, sid = poll_session(port, path)
    local socket = websocket(port, target(path, "websocket", sid))
    socket:send("2probe")
    assert.equal("3probe", (socket:take()))
    assert.same({200, "6"}, {ask(port, "GET", at)})
    socket:send("5")
    return socket, at, sid
  end

  test("engineio", "goes on over WebSocket after an upgrade", CALM,
       function(port, path)
    local socket, at, sid = upgraded(port, path)
    socket:send("4hello")
    assert.equal("4hello", (socket:take()))
    assert.equal(400, (ask(port, "GET", at)))
    assert.equal(400, (ask(port, "POST", at, "4never")))
    local other = websocket(port, target(path, "websocket", sid))
    other:sees_end()
    socket:send("4again")
    assert.equal("4again", (socket:take()))
    socket:close()
  end)

  test("socketio", "goes on over WebSocket after an upgrade", CALM,
       function(port, path)
    local socket, at, sid = upgraded(port, path)
    socket:send("40")
    assert.matches("^40{", (socket:take()))
    assert.equal('42["auth",{}]', (socket:take()))
    assert.equal(400, (ask(port, "GET", at)))
    local other = websocket(port, target(path, "websocket", sid))
    other:sees_end()
    socket:send('42["message","still"]')
    assert.equal('42["message-back","still"]', (socket:take()))
    socket:close()
  end)

  test("engineio", "is upgraded at once by who does not wait", CALM,
       function(port, path)
    local _, sid = poll_session(port, path)
    local socket = websocket(port, target(path, "websocket", sid))
    socket:send("2probe")
    socket:send("5")
    socket:send("4hello")
    assert.equal("3probe", (socket:take()))
    assert.equal("4hello", (socket:take()))
    socket:close()
  end)
end)

describe("Socket.IO", function()
  -- Joins |name| ("" or "/custom,"), with |auth|.
  local function join(socket, name, auth)
    socket:send("40" .. name .. (auth or ""))
    local text = socket:take()
    local head = "40" .. name
    assert.equal(head, text:sub(1, #head))
    local value = assert(core.json_decode(text:sub(#head + 1)))
    assert.equal("string", type(value.sid))
    value.sid = nil
    assert.is_nil(next(value))
    assert.equal(("42%s[\"auth\",%s]"):format(name, auth or "{}"),
                 (socket:take()))
  end

  local function with_session(name, fn)
    test("socketio", name, CALM, function(port, path, server)
      local socket = ws_session(port, path)
      fn(socket, server)
      socket:close()
    end)
  end

  -- The same, with a socket that has joined "/".
  local function joined(name, fn)
    with_session(name, function(socket, server)
      join(socket, "")
      fn(socket, server)
    end)
  end

  for _, case in ipairs {
    {"the main namespace", ""}, {"another namespace", "/custom,"},
    {"the main namespace with a payload", "", '{"token":"123"}'},
    {"another namespace with a payload", "/custom,", '{"token":"abc"}'},
  } do
    with_session("connects to " .. case[1], function(socket)
      join(socket, case[2], case[3])
    end)
  end

  with_session("refuses an unknown namespace", function(socket)
    socket:send("40/random")
    assert.equal('44/random,{"message":"Invalid namespace"}',
                 (socket:take()))
  end)

  with_session("hangs up on a bad connect packet", function(socket)
    socket:send("4abc")
    socket:sees_end()
  end)

  test("socketio", "hangs up on who does not connect",
       {ping_interval = 25, connect_timeout = 0.05}, function(port, path)
    ws_session(port, path):sees_end()
  end)

  joined("leaves the main namespace, and keeps the connection",
         function(socket)
    socket:send("41")
    join(socket, "/custom,")
  end)

  joined("leaves another namespace alone", function(socket)
    socket:send("40/custom")
    assert.matches("^40/custom,{", (socket:take()))
    assert.equal('42/custom,["auth",{}]', (socket:take()))
    socket:send("41/custom")
    socket:send('42["message","here"]')
    assert.equal('42["message-back","here"]', (socket:take()))
  end)

  for name, case in pairs {
    ["an event"] = {
      '42["message",1,"2",{"3":[true]}]',
      '42["message-back",1,"2",{"3":[true]}]',
    },
    ["an event with an acknowledgement"] = {
      '42456["message-with-ack",1,"2",{"3":[false]}]',
      '43456[1,"2",{"3":[false]}]',
    },
  } do
    joined("carries " .. name, function(socket)
      socket:send(case[1])
      assert.equal(case[2], (socket:take()))
    end)
  end

  local PLACES = '{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}'
  for name, case in pairs {
    ["attachments"] = {'452-["message",%s]', '452-["message-back",%s]'},
    ["attachments with an acknowledgement"] = {
      '452-789["message-with-ack",%s]', "462-789[%s]",
    },
  } do
    joined("carries " .. name, function(socket)
      socket:send(case[1]:format(PLACES))
      socket:send("\1\2\3", true)
      socket:send("\4\5\0", true)
      assert.same({case[2]:format(PLACES), false}, {socket:take()})
      assert.same({"\1\2\3", true}, {socket:take()})
      assert.same({"\4\5\0", true}, {socket:take()})
    end)
  end

  for name, text in pairs {
    ["packets of no type"] = "4abc",
    ["events that are no lists"] = "42{}",
    ["numbers of acknowledgements that are none"] =
      '42abc["message-with-ack",1,"2",{"3":[false]}]',
  } do
    joined("hangs up on " .. name, function(socket, server)
      socket:send(text)
      socket:sees_end()
      emptied(server)
    end)
  end
end)
