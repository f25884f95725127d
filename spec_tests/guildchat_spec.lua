-- SPDX-License-Identifier: MIT
--
-- Guild chat: the recorded session through the example's server and through
-- the client, and what bots do.

local core = require "parley.core"
local net = require "support.net"
local parley = require "parley"
local process = require "support.process"
local task = require "parley.task"

local SESSION = "spec_tests/vectors/guildchat_session.jsonl"
local WORLD = "spec_tests/vectors/guildchat_world.json"
local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")
local PNG = core.crypto.unbase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjd" ..
  "AAAAD0lEQVR4nGP4z8DAwPAfAAcAAf9+CLHQAAAAAElFTkSuQmCC")

local session = {}
for line in io.lines(SESSION) do
  session[#session + 1] = assert(core.json_decode(line))
end

local folder = os.tmpname()
os.remove(folder)
os.execute("mkdir -p " .. folder)

local function start()
  return process.start(("env PARLEY_LUA=%s build/bin/parley run " ..
    "examples/guildchat_server.lua --port 0 --world %s --uploads %s 2>&1")
    :format(LUA, WORLD, folder), "^listening on (http://.*)$")
end

-- Runs |fn| with a server of its own.
local function with_server(fn)
  local server = start()
  local ok, message = pcall(net.run, fn, server.match)
  server.stop()
  if not ok then error(message, 0) end
end

local function test(name, fn)
  it(name, function() with_server(fn) end)
end

local function new(url, id, password, options)
  local given = {protocol = "guildchat", url = url, id = id,
                 password = password, timeout = 5}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.client(given)
end

-- ---- the recorded session -------------------------------------------------

-- What the server makes by itself, in a text that is sent: by shape.
local function shape(text)
  text = text:gsub('"sid":"[%w_-]+"', function(sid)
    return '"sid":' .. #sid
  end)
  return (text:gsub('("id":1%d%d%d,"created":)"20%d%d%-%d%d%-%d%dT' ..
                    '%d%d:%d%d:%d%d[%d%.]*%+00:00"', "%1date"))
end

-- A bare WebSocket: what came is kept in order.
local function open(url)
  local port = tonumber(url:match(":(%d+)$"))
  local self = {got = {}, closed = false, asked = 0, in_step = true}
  self.conn = assert(task.loop():connect {
    host = "127.0.0.1", port = port, transport = "ws",
    path = "/socket.io/?EIO=4&transport=websocket",
  })
  task.attach(self.conn, function(kind, a, b)
    if kind == "ready" then
      self.cors = self.conn:header("access-control-allow-origin")
      self.ready = true
    elseif kind == "message" then
      local is_list = a:sub(1, 14) == '42["listguilds'
      if is_list and self.asked == 0 then
        self.in_step = true
        return
      end
      if is_list then self.asked = self.asked - 1 end
      table.insert(self.got, {text = a, is_binary = b})
    elseif kind == "closed" then
      task.detach(self.conn)
      self.closed = true
    end
  end)
  return self
end

local function till(what, fn)
  local deadline = task.now() + 5
  while not fn() do
    if task.now() > deadline then error("it never came: " .. what, 2) end
    task.sleep(0.002)
  end
end

-- Waits until the server has done what the connection asked for: what is said
-- on another one may be read earlier. The answer is left out of |got|.
local function keep_step(conn)
  if not conn or not conn.talks or conn.closed then return end
  conn.in_step = false
  conn.conn:message('42["listguilds"]', false)
  till("step", function() return conn.in_step end)
  conn.talks = false
end

describe("the recorded session of guildchat", function()
  test("is what the server says", function(url)
    local conns, compared, last = {}, 0, nil
    for i, entry in ipairs(session) do
      local conn = conns[entry.conn]
      local what = ("line %d: %s"):format(i, entry.data)
      if entry.data == "2" or entry.data == "3" then
        conn = nil -- the heartbeat has a time of its own
      elseif entry.kind == "http" and entry.dir == "c2s" then
        conns[entry.conn] = open(url)
      elseif entry.kind == "http" then
        till(what, function() return conn.ready end)
        assert.equal("*", conn.cors)
      elseif entry.kind == "close" and entry.dir == "c2s" then
        conn.conn:close(1005)
      elseif entry.kind == "close" then
        till(what, function() return conn.closed end)
      elseif entry.dir == "c2s" then
        local binary = entry.kind == "binary"
        if last ~= conn then keep_step(last) end
        last = conn
        conn.talks = entry.data:sub(1, 2) ~= "40" and entry.data ~= "41" and
                     entry.data:sub(1, 3) ~= "451"
        if entry.data:find('^42%d*%["listguilds"') then
          conn.asked = conn.asked + 1
        end
        conn.conn:message(binary and core.crypto.unbase64(entry.data) or
                          entry.data, binary)
      else
        till(what, function() return #conn.got > 0 end)
        local got = table.remove(conn.got, 1)
        assert.equal(shape(entry.data), shape(got.text))
        assert.equal(entry.kind == "binary", got.is_binary)
        compared = compared + 1
      end
    end
    for _, conn in pairs(conns) do assert.same({}, conn.got) end
    assert.is_true(compared > 40)
    local file = assert(io.open(folder .. "/7ee5754129962f30.png", "rb"))
    assert.equal(PNG, file:read("*a"))
    file:close()
  end)

  -- A server that plays one connection of the recording to a client.
  local function play(number, id, password)
    net.run(function()
      local schema = require("parley.protocol").get("guildchat")
      local listener = assert(task.loop():listen {
        host = "127.0.0.1", port = 0, transport = "http",
      })
      local conn, got, ready = nil, {}, false
      task.attach(listener, function(kind, subject)
        if kind ~= "accept" then return end
        conn = subject
        task.attach(conn, function(name, a, b)
          if name == "request" then
            assert.equal("/socket.io/?EIO=4&transport=websocket", b)
            conn:upgrade()
          elseif name == "ready" then
            ready = true
          elseif name == "message" then
            got[#got + 1] = a
          elseif name == "closed" then
            task.detach(conn)
            conn = nil
          end
        end)
      end)
      local bot = new("http://127.0.0.1:" .. listener:port(), id, password,
                      {transports = {"websocket"}})
      local heard, bad = 0, 0
      bot:on("*", function() heard = heard + 1 end)
      bot:on("bad_packet", function(_, message)
        bad = bad + 1
        error(message, 0)
      end)
      local connecting = task.spawn(function() return bot:connect(5) end)
      till("upgrade", function() return ready end)
      local sent, played, told = 0, 0, false
      for _, entry in ipairs(session) do
        local name = entry.conn == number and entry.kind ~= "http" and
                     entry.data:match('^4[25]1?%-?%["(%w+)"')
        if entry.conn ~= number or entry.kind == "http" or
           entry.kind == "close" or entry.data == "3" then
          told = told or entry.kind == "close"
        elseif entry.dir == "s2c" then
          conn:message(entry.data, entry.kind == "binary")
          if name then played = played + 1 end
        elseif name then
          local spec = schema:packet(name, "c2s")
          local text = entry.data:match("%[.*$")
          local fields = spec:decode(text, {attachments = {PNG}})
          local ok, encoded = pcall(spec.encode, spec, fields or {})
          if fields and ok and entry.data:sub(1, 3) ~= "420" and
             encoded == text then
            till("ready", function() return bot:is_ready() end)
            got = {}
            assert(bot:send(name, fields))
            till(entry.data, function() return #got > 0 end)
            assert.equal(entry.data, got[1])
            if name == "upload" then
              till("attachment", function() return #got > 1 end)
              assert.equal(PNG, got[2])
            end
            sent = sent + 1
          end
        elseif entry.data:sub(1, 2) == "40" then
          till(entry.data, function() return #got > 0 end)
          assert.equal(entry.data, got[1])
        end
      end
      assert(connecting:join(5))
      till("events", function() return heard == played end)
      assert.is_true(sent > 5)
      assert.equal(0, bad)
      bot:close()
      till("end", function() return conn == nil end)
      task.detach(listener)
      listener:close()
    end)
  end

  it("is what the client says and hears, as ada", function()
    play(1, 1, "lovelace")
  end)

  it("is what the client says and hears, as bob", function()
    play(3, 2, "päss wörd ☕")
  end)
end)

-- ---- bots -----------------------------------------------------------------

describe("a bot of guildchat", function()
  it("checks its options at the caller's line", function()
    local cases = {
      {{protocol = "guildchat"}, "option 'url' is missing"},
      {{protocol = "guildchat", url = "http://h", ticket = "x"},
       "unknown option 'ticket'"},
      {{protocol = "guildchat", url = "http://h", id = 1},
       "id and password belong together"},
      {{protocol = "guildchat", url = "http://h/x"}, "a path in the url"},
    }
    for _, case in ipairs(cases) do
      local message = net.raised(function() parley.client(case[1]) end)
      assert.matches("guildchat_spec.lua:%d+: parley.client", message)
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
  end)

  test("looks around, talks and uploads", function(url)
    for _, transports in ipairs {{"websocket"}, {"polling"},
                                 {"polling", "websocket"}} do
      local ada = new(url, 1, "lovelace", {transports = transports})
      local bob = new(url, "2", "päss wörd ☕")
      assert(ada:connect())
      assert(bob:connect())
      assert.equal("ada", ada.user.handle)
      assert.is_true(ada:is_ready())
      local guilds = assert(ada:list_guilds())
      assert.same({10, 11, -1}, {guilds[1].id, guilds[2].id, guilds[3].id})
      assert.equal("gear.png", guilds[1].icon.fileName)
      assert.equal("general", assert(ada:guild(10)).channels[1].name)
      local direct = assert(ada:guild(-1))
      assert.equal(1, #direct.channels)
      local got, _, code = ada:guild(99, 0.1)
      assert.is_nil(got)
      assert.equal("ETIMEOUT", code)
      local contents = assert(ada:channel(900))
      assert.equal(2, #contents.users)
      assert.equal("psst", contents.messages[#contents.messages].content)

      got, _, code = ada:post("to nobody")
      assert.is_nil(got)
      assert.equal("EPHASE", code)
      assert(ada:set_active_channel(10, 100))
      assert(bob:set_active_channel(10, 100))
      local heard, typing
      bob:on("message", function(fields) heard = fields.message end)
      ada:on("typing", function(fields) typing = fields.user end)
      assert(bob:list_guilds()) -- the server has read what was before it
      local name = assert(ada:upload(PNG))
      assert.equal("7ee5754129962f30.png", name)
      local said = assert(ada:post("Grüße 😀", {{userId = 1, fileName = name}}))
      assert.equal(1, said.author)
      assert.equal("Grüße 😀", said.content)
      till("message", function() return heard end)
      assert.same(said, heard)
      assert(bob:send("typing", {}))
      till("typing", function() return typing end)
      assert.equal("bob", typing.handle)
      assert.is_nil(typing.email)
      assert(ada:unset_active_channel())
      ada:close()
      bob:close()
      assert.is_true((ada:join(2)))
      assert.is_true((bob:join(2)))
    end
  end)

  test("is told why it may not come in", function(url)
    for _, case in ipairs {
      {1, "wrong", "EAUTH", "Invalid credentials"},
      {99, "lovelace", "EAUTH", "Invalid credentials"},
      {0, "x", "EPROTO", "Invalid JSON (missing id or pass property)"},
      {1, "", "EPROTO", "Invalid JSON (missing id or pass property)"},
    } do
      local bot = new(url, case[1], case[2])
      local ok, message, code = bot:connect()
      assert.is_nil(ok)
      assert.equal(case[3], code)
      assert.equal(case[4], message:sub(1, #case[4]))
    end
    local nobody = parley.client {protocol = "guildchat", url = url}
    local ok, message, code = nobody:connect(5)
    assert.is_nil(ok)
    assert.equal("No authenthication provided: see spec for info", message)
    assert.equal("EPROTO", code)
  end)

  test("checks pictures before it sends them", function(url)
    local bot = new(url, 1, "lovelace")
    assert(bot:connect())
    local name, message, code = bot:upload("no picture")
    assert.is_nil(name)
    assert.equal("EUSAGE", code)
    assert.equal("not a PNG, JPEG or GIF", message)
    name, message = bot:upload(PNG .. ("x"):rep(3 * 1024 * 1024))
    assert.is_nil(name)
    assert.matches("at most 3145728", message)
    local largest = PNG .. ("x"):rep(3 * 1024 * 1024 - #PNG)
    assert.matches("^%x+%.png$", (assert(bot:upload(largest, 8))))
    local polls = new(url, 1, "lovelace", {transports = {"polling"}})
    assert(polls:connect())
    assert.matches("^%x+%.png$", (assert(polls:upload(largest, 8))))
    polls:close()
    local many = {}
    for i = 1, 3 do
      many[i] = task.spawn(function() return bot:upload(PNG) end)
    end
    for i = 1, 3 do assert.equal("7ee5754129962f30.png", many[i]:join(5)) end
    bot:close()
  end)

  test("sends strictly and hears of bad packets", function(url)
    local bot = new(url, 1, "lovelace")
    assert(bot:connect())
    for _, case in ipairs {
      function() bot:send("post", {post = {content = 5}}) end,
      function() bot:send("guild", {}) end,
      function() bot:send("guild", {guildId = 1, more = 2}) end,
      function() bot:send("gild", {}) end,
    } do
      assert.matches("guildchat_spec.lua:%d+: ", net.raised(case))
    end
    bot:close()
  end)
end)

describe("the bot of the examples", function()
  test("answers and posts a picture", function(url)
    local bot = process.start(("env PARLEY_LUA=%s build/bin/parley run " ..
      "examples/guildchat_bot.lua %s 2 'päss wörd ☕' 2>&1")
      :format(LUA, url), "^listening in channel (%d+)")
    assert.equal("100", bot.match)
    local fine, problem = parley.pcall(function()
      local ada = new(url, 1, "lovelace")
      assert(ada:connect())
      assert(ada:set_active_channel(10, 100))
      local function ask(text)
        assert(ada:post(text))
        local fields = assert(ada:wait("message", function(answer)
          return answer.message.author == 2
        end, 5))
        return fields.message
      end
      assert.equal("pong", ask("!ping").content)
      assert.equal('Ada, Bob "the" Builder', ask("!who").content)
      assert.equal("hi you", ask("!say hi you").content)
      local said = ask("!picture")
      local file = said.attachments[1]
      assert.equal(2, file.userId)
      local kept = assert(io.open(folder .. "/" .. file.fileName, "rb"))
      assert.equal("\137PNG", kept:read(4))
      kept:close()
      assert.equal("good bye", ask("!leave").content)
      ada:close()
    end)
    bot.stop()
    if not fine then error(problem, 0) end
  end)
end)

describe("a bot of guildchat that loses its server", function()
  it("knows when it is over", function()
    local server = start()
    local ok, message = pcall(net.run, function()
      local bot = new(server.match, 1, "lovelace")
      assert(bot:connect())
      local told
      bot:on("close", function(code) told = code end)
      server.stop("KILL")
      local orderly, text, code = bot:join(5)
      assert.is_nil(orderly)
      assert.is_string(text)
      assert.equal("ECLOSED", code)
      assert.equal("ECLOSED", told)
      local sent, _
      sent, _, code = bot:send("typing", {})
      assert.is_nil(sent)
      assert.equal("ECLOSED", code)
    end)
    server.stop()
    if not ok then error(message, 0) end
  end)

  it("comes back to its channel", function()
    local server = start()
    local port = server.match:match(":(%d+)$")
    local ok, message = pcall(net.run, function()
      local bot = new(server.match, 1, "lovelace",
                      {reconnect = {base = 0.05, cap = 0.2}})
      assert(bot:connect())
      assert(bot:set_active_channel(10, 100))
      assert(bot:post("before"))
      server.stop("KILL")
      till("loss", function() return not bot:is_ready() end)
      local again = process.start(("env PARLEY_LUA=%s build/bin/parley run " ..
        "examples/guildchat_server.lua --port %s --world %s --uploads %s 2>&1")
        :format(LUA, port, WORLD, folder), "^listening on (http://.*)$")
      local fine, problem = parley.pcall(function()
        till("return", function() return bot:is_ready() end)
        assert.equal("after", assert(bot:post("after")).content)
      end)
      bot:close()
      again.stop()
      if not fine then error(problem, 0) end
    end)
    server.stop()
    if not ok then error(message, 0) end
  end)
end)
