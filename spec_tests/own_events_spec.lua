-- SPDX-License-Identifier: MIT
--
-- A protocol of events that parley does not know, over Socket.IO.

local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

local core = parley.core

local function load(text)
  return assert(core.load_spec("board.yaml", function() return text end))
end

local board = load [[
protocol: board
wire: json
realm: Board
types:
  Note:
    - number: i32
    - text: string
c2s:
  pin:
    args:
      - text: string
      - picture: {type: binary, optional: true}
  unlock:
    args: [{word: {type: string, secret: true}}]
  wipe: {args: []}
s2c:
  pinned:
    args:
      - note: Note
      - picture: {type: binary, optional: true}
]]

local function test(name, fn)
  it(name, function() net.run(fn) end)
end

-- A server that pins what it is told.
local function open(options)
  local given = {protocol = board}
  for name, value in pairs(options or {}) do given[name] = value end
  local server = parley.server(given)
  local number = 0
  server:on("pin", function(peer, pin)
    number = number + 1
    peer:send("pinned", {note = {number = number, text = pin.text},
                         picture = pin.picture})
  end)
  return server, assert(server:listen {port = 0}).url
end

local function client(url, options)
  local given = {protocol = board, url = url}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.client(given)
end

describe("events of one's own", function()
  test("go both ways, with bytes", function()
    local lines, seen, wiped = {}, {}, 0
    local server, url = open()
    server:on("wipe", function() wiped = wiped + 1 end)
    local bot = client(url, {log = function(line) lines[#lines + 1] = line end})
    for _, event in ipairs {"open", "ready", "close"} do
      bot:on(event, function() seen[#seen + 1] = event end)
    end
    assert(bot:connect(10))
    assert.is_true(bot:is_ready())
    assert.same({note = {number = 1, text = "hi"}},
                (assert(bot:request("pin", {text = "hi"}, "pinned", 5))))
    bot:send("wipe")
    bot:send("unlock", {word = "s3cret"})
    local bytes = "\0\255" .. ("x"):rep(1000)
    local pinned = assert(bot:request("pin", {text = "", picture = bytes},
                                      "pinned", 5))
    assert.same({note = {number = 2, text = ""}, picture = bytes}, pinned)
    assert.equal(1, wiped)
    bot:close()
    assert(bot:join(5))
    assert.same({"open", "ready", "close"}, seen)
    local text = table.concat(lines, "\n")
    assert.matches("> unlock {word=%*%*%*}", text)
    assert.matches('> pin {picture=".-x"%.%.%. %(1002 bytes%), text=""}', text)
    assert.is_nil(text:find("s3cret", 1, true))
    server:close()
  end)

  test("may have a login", function()
    local server, url = open()
    server:on("login", function(_, auth)
      if type(auth) == "table" and auth.word == "sesame" then
        return {name = auth.name}
      end
      return nil, "the word is wrong"
    end)
    local who
    server:on("ready", function(peer) who = peer.user end)
    local bot = client(url, {auth = {word = "sesame", name = "Ada"}})
    assert(bot:connect(10))
    assert(bot:request("pin", {text = ""}, "pinned", 5))
    assert.same({name = "Ada"}, who)
    bot:close()
    local other = client(url, {auth = {word = "please"}})
    local ok, message, code = other:connect(10)
    assert.is_nil(ok)
    assert.same({"the word is wrong", "EAUTH"}, {message, code})
    server:close()
  end)

  test("come back after a lost connection", function()
    local server, url = open()
    local bot = client(url, {reconnect = {base = 0.01, jitter = 0}})
    local readies, back, last = 0, task.waiter(), nil
    server:on("login", function(socket)
      last = socket
      return true
    end)
    bot:on("ready", function()
      readies = readies + 1
      if readies == 2 then back:wake(true) end
    end)
    assert(bot:connect(10))
    assert(bot:request("pin", {text = ""}, "pinned", 5))
    last:drop()
    assert(back:wait(5))
    assert(bot:request("pin", {text = ""}, "pinned", 5))
    bot:close()
    server:close()
  end)

  test("that do not fit are told, and do no harm", function()
    local bad
    local server, url = open()
    server:on("bad_packet", function(_, packet, message)
      bad = {packet.name, message}
    end)
    local bot = parley.socketio.client {url = url}
    assert(bot:connect(10))
    bot:emit("pin", {})
    bot:emit("nothing", 1)
    bot:emit("wipe", 1, 2)
    local answer = task.waiter()
    bot:on("pinned", function(note) answer:wake(note) end)
    bot:emit("pin", "still here")
    assert.same({number = 1, text = "still here"}, (answer:wait(5)))
    assert.equal("pin", bad[1])
    bot:close()
    server:close()
  end)

  it("check their options", function()
    local url = "http://127.0.0.1:1"
    for option, value in pairs {ticket = "t", id = 1, crypto = "none"} do
      local message = net.raised(client, url, {[option] = value})
      assert.is_truthy(message:find("unknown option '" .. option .. "'", 1,
                                    true), message)
    end
    assert.matches("own_events_spec.lua:%d+: parley.client: unknown option",
                   net.raised(function()
                     parley.client {protocol = board, url = url, tiket = "t"}
                   end))
    assert.matches("own_events_spec.lua:%d+: parley.server: unknown option",
                   net.raised(function()
                     parley.server {protocol = board, recovery = {}}
                   end))
  end)
end)

describe("JSON that is no events", function()
  local talk = load [[
protocol: talk
wire: json
realm: Talk
c2s:
  talk.Say: {fields: [{text: string}]}
]]

  it("has no connections, and says so", function()
    for _, make in ipairs {parley.client, parley.server} do
      local message = net.raised(function()
        make {protocol = talk, url = make == parley.client and "ws://h/" or nil}
      end)
      assert.matches("own_events_spec.lua:%d+: protocol: there are no " ..
                     "connections for 'talk': its packets are JSON", message)
    end
  end)

  it("is encoded and decoded all the same", function()
    local say = talk:packet("talk.Say", "c2s")
    local text = say:encode {text = "hi"}
    assert.equal('{"text":"hi"}', text)
    assert.same({text = "hi"}, (say:decode(text)))
  end)
end)
