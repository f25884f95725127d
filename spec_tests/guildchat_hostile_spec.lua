-- SPDX-License-Identifier: MIT
--
-- Guild chat with users that send anything at all, and where it keeps what is
-- said.

local core = require "parley.core"
local net = require "support.net"
local parley = require "parley"
local process = require "support.process"
local sio = require "support.sio"
local store = require "parley.guildchat.store"
local task = require "parley.task"
local worlds = require "parley.guildchat.world"

local till, websocket = sio.till, sio.websocket

local WORLD = "spec_tests/vectors/guildchat_world.json"
local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")
local PNG = "\137PNG\r\n\26\n"
local LARGEST = 3 * 1024 * 1024

local folder = os.tmpname()
os.remove(folder)
os.execute("mkdir -p " .. folder)
local said = folder .. "/stderr"

local function start(more)
  return process.start(("env PARLEY_LUA=%s build/bin/parley run " ..
    "examples/guildchat_server.lua --port 0 --world %s --uploads %s %s 2>%s")
    :format(LUA, WORLD, folder, more or "", said),
    "^listening on (http://.*)$")
end

-- Runs fn(url, port) with the example's server, which must not complain.
local function with_server(fn, more)
  local server = start(more)
  local ok, message = pcall(net.run, fn, server.match,
                            tonumber(server.match:match(":(%d+)$")))
  server.stop()
  if not ok then error(message, 0) end
  local file = assert(io.open(said, "rb"))
  assert.equal("", file:read("*a"))
  file:close()
end

local function new(url, id, password, options)
  local given = {protocol = "guildchat", url = url, id = id,
                 password = password, timeout = 5}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.client(given)
end

-- A bare WebSocket that has logged in with |token| (JSON).
local function join(port, token)
  local peer = websocket(port)
  peer.say("40" .. token)
  till(function() return #peer.got >= 2 end)
  return peer
end

local function token_of(text)
  return core.json_encode {token = core.crypto.base64(text)}
end

local ADA = token_of '{"id":1,"pass":"lovelace"}'

local function leave(peer)
  peer.conn:close()
  peer.wait_closed()
end

describe("a guild chat", function()
  it("refuses odd logins in its words", function()
    with_server(function(_, port)
      for _, case in ipairs {
        {"", "No authen"}, {'{"token":null}', "No authen"},
        {'{"token":0}', "No authen"}, {'{"token":5}', "Invalid Base64"},
        {'{"token":{}}', "Invalid Base64"}, {'{"token":[]}', "Invalid Base64"},
        {'{"token":true}', "Invalid Base64"}, {'{"token":"?"}', "Invalid Base"},
        {token_of "{", "Invalid JSON (unp"}, {token_of "\255", "Invalid JSON"},
        {token_of "null", "Invalid JSON (miss"}, {token_of "[]", "Invalid JSON"},
        {token_of '"x"', "Invalid JSON"}, {token_of "1", "Invalid JSON"},
        {token_of '{"id":1,"pass":{}}', "Invalid cred"},
        {token_of '{"id":{},"pass":"x"}', "Invalid cred"},
        {token_of '{"id":[1],"pass":"lovelace"}', "Invalid cred"},
        {token_of '{"id":1e999,"pass":"lovelace"}', "Invalid"},
        {token_of(("["):rep(100000)), "Invalid JSON"},
      } do
        local peer = join(port, case[1])
        local wanted = '44{"message":"' .. case[2]
        assert.equal(wanted, peer.got[2]:sub(1, #wanted), case[1]:sub(1, 50))
        leave(peer)
      end
    end)
  end)

  it("passes over what makes no sense", function()
    with_server(function(_, port)
      local peer = join(port, ADA)
      local values = {"null", "true", "0", '""', '"x"', "[]", "{}", "-1", "1e308",
                      '"1e400"', "1.5", '"100"', '[100]', '{"id":1}',
                      '{"guild":null}', '{"guild":{},"channel":[]}',
                      '{"guild":10,"channel":"\\u0000"}', '{"content":null}',
                      '{"content":""}', '{"content":"x","attachments":5}',
                      '{"content":"x","attachments":[null,1,"x",{}]}',
                      '{"content":"x","attachments":{"0":1}}',
                      '{"content":"","attachments":[]}',
                      '{"content":"x","attachments":[{"userId":{},' ..
                        '"fileName":"../../etc/passwd"}]}'}
      for _, name in ipairs {"listguilds", "guild", "channel", "typing", "post",
                             "setactivechannel", "unsetactivechannel", "upload",
                             "hello", "message", "no_such", "__proto__"} do
        for _, value in ipairs(values) do
          peer.say(('42["%s",%s]'):format(name, value))
          peer.say(('420["%s",%s,%s]'):format(name, value, value))
        end
        peer.say(('42["%s"]'):format(name))
      end
      for i = 1, 1000 do peer.say(('42["unknown%d",1]'):format(i)) end
      for _ = 1, 1000 do peer.say('42["post",5]') end
      peer.got = {}
      peer.say('42["setactivechannel",{"guild":"10","channel":" 100 "}]')
      peer.say('42["post",{"content":"x","attachments":[{"userId":1,' ..
               '"fileName":"../../etc/passwd"}]}]')
      till(function() return peer.has('"fileName":"../../etc/passwd"') end)
      peer.say('42["listguilds"]')
      till(function() return peer.has('42["listguilds",') end)
      assert.is_false(peer.closed)
      leave(peer)
    end)
  end)

  it("takes the largest picture, and not one byte more", function()
    with_server(function(url, port)
      local peer = join(port, ADA)
      local function upload(bytes)
        peer.got = {}
        peer.say('451-["upload",{"_placeholder":true,"num":0}]')
        peer.say(bytes, true)
        till(function() return peer.has("uploadstatus") end)
        return peer.has('"success"')
      end
      local largest = PNG .. ("x"):rep(LARGEST - #PNG)
      assert.is_true(upload(largest))
      assert.is_false(upload(largest .. "x"))
      assert.is_false(upload(""))
      assert.is_false(upload("../../x.png"))
      leave(peer)
      -- An upload whose task is canceled holds up the others for its time.
      local bot = new(url, 1, "lovelace")
      assert(bot:connect())
      local first = task.spawn(function()
        return bot:upload(largest, 0.3)
      end)
      task.sleep(0)
      local second = task.spawn(function() return bot:upload(PNG) end)
      task.sleep(0)
      first:cancel()
      assert.is_truthy((second:join(5)))
      bot:close()
    end)
  end)

  it("has no recovery", function()
    local message = net.raised(function()
      parley.server {protocol = "guildchat", recovery = {seconds = 1}}
    end)
    assert.is_truthy(message:find("unknown option 'recovery'", 1, true), message)
  end)

  it("lets a user in twice", function()
    with_server(function(url)
      local one, two = new(url, 1, "lovelace"), new(url, "1", "lovelace")
      assert(one:connect())
      local ok, _, code = one:connect()
      assert.is_nil(ok)
      assert.equal("EUSAGE", code)
      assert(two:connect())
      local heard
      two:on("message", function(fields) heard = fields.message.content end)
      assert(one:set_active_channel(10, 100))
      assert(two:set_active_channel(10, 100))
      assert(two:list_guilds())
      assert(one:post("to myself"))
      till(function() return heard end)
      one:close()
      assert.is_true((one:join(5)))
      assert.equal("still here", assert(two:post("still here")).content)
      assert.equal("lovelace", two._options.password)
      assert.is_nil(tostring(two):find("lovelace", 1, true))
      two:close()
    end)
  end)
end)

-- ---- worlds and stores ------------------------------------------------------

describe("a world of guild chat", function()
  it("says what is wrong with it", function()
    local function with(changes)
      local data = {users = {}, guilds = {}, memberships = {}, channels = {}}
      for name, value in pairs(changes) do data[name] = value or nil end
      return worlds.new(data)
    end
    assert.is_truthy(with {})
    for _, case in ipairs {
      {{users = false}, "the world has no list 'users'"},
      {{users = {1}}, "users[1]: 'id' expected, a number"},
      {{users = {{id = 1, handle = "x"}}},
       "users[1]: 'pass' expected, a string"},
      {{guilds = {{}}}, "guilds[1]: 'id' expected, a number"},
      {{memberships = {{guild = 1}}},
       "memberships[1]: 'user' expected, a number"},
      {{channels = {{id = 1}, {}}}, "channels[1]: 'guild' expected, a number"},
      {{messages = 5}, "the world has no list 'messages'"},
      {{messages = {{id = 1}}}, "messages[1]: 'channel' expected, a number"},
    } do
      local world, message = with(case[1])
      assert.is_nil(world)
      assert.equal(case[2], message)
    end
  end)
end)

local function check_store(path)
  local keep = assert(store.sqlite(path))
  assert.is_true(keep:is_empty())
  assert.equal(1, keep:next_id())
  local texts = {"it's", "'; DROP TABLE message; --", "Grüße\0😀", ""}
  for i, text in ipairs(texts) do
    keep:add {id = i, channel = 7, content = text}
  end
  keep:add {id = 9, channel = 8, content = "other"}
  keep:close()
  keep = assert(store.sqlite(path))
  assert.is_false(keep:is_empty())
  assert.equal(10, keep:next_id())
  local list = keep:history(7)
  assert.equal(#texts, #list)
  for i, text in ipairs(texts) do
    assert.equal(text, list[#texts + 1 - i].content)
  end
  assert.equal("[]", core.json_encode(keep:history(5)))
  keep:close()
end

-- A binding that knows just the statements of the store.
local files = {}
local function fake()
  local db = {}
  function db.execute(_, sql)
    local rows = db.rows
    local id, channel, text =
      sql:match("^INSERT OR REPLACE INTO message VALUES %((%d+), (%d+), '(.*)'%)$")
    if id then
      rows[#rows + 1] = {tonumber(id), tonumber(channel),
                         (text:gsub("''", "'"))}
      return 1
    end
    if sql:find("^CREATE TABLE IF NOT EXISTS message ") then return 0 end
    local out, n = {}, 0
    if sql == "SELECT max(id) FROM message" then
      for _, row in ipairs(rows) do
        out[1] = math.max(out[1] or 0, row[1])
      end
    else
      channel = sql:match("^SELECT said FROM message WHERE channel = (%d+) " ..
                          "ORDER BY id DESC$")
      if not channel then return nil, "near: syntax error" end
      for i = #rows, 1, -1 do
        if rows[i][2] == tonumber(channel) then out[#out + 1] = rows[i][3] end
      end
    end
    return {fetch = function() n = n + 1; return out[n] end,
            close = function() end}
  end
  function db.close() end
  return {
    connect = function(_, path)
      if path:find("no_such") then return nil, "unable to open" end
      files[path] = files[path] or {}
      db.rows = files[path]
      return db
    end,
    close = function() end,
  }
end

describe("the store of guild chat", function()
  local real

  before_each(function() real = package.loaded["luasql.sqlite3"] end)
  after_each(function() package.loaded["luasql.sqlite3"] = real end)

  it("keeps messages with any binding of SQLite", function()
    package.loaded["luasql.sqlite3"] = {sqlite3 = fake}
    check_store "a"
    local keep, message = store.sqlite("no_such/x")
    assert.is_nil(keep)
    assert.matches("unable to open", message)
  end)

  local has_binding = pcall(require, "luasql.sqlite3")

  if has_binding then
    it("keeps messages with LuaSQL", function()
      check_store(folder .. "/store.db")
      local keep, message = store.sqlite(folder .. "/no_such/x")
      assert.is_nil(keep)
      assert.matches("unable to open", message)
    end)

    it("keeps messages when the server starts again", function()
      local more = "--database " .. folder .. "/messages.db"
      local id
      with_server(function(url)
        local bot = new(url, 1, "lovelace")
        assert(bot:connect())
        assert(bot:set_active_channel(10, 100))
        id = assert(bot:post("it's kept")).id
        bot:close()
      end, more)
      with_server(function(url)
        local bot = new(url, 1, "lovelace")
        assert(bot:connect())
        local messages = assert(bot:channel(100)).messages
        assert.equal("it's kept", messages[1].content)
        assert.equal(id, messages[1].id)
        assert(bot:set_active_channel(10, 100))
        assert.equal(id + 1, assert(bot:post("next")).id)
        bot:close()
      end, more)
    end)
  end
end)
