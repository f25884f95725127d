-- SPDX-License-Identifier: MIT
--
-- The examples that listen and talk, and that each example has a test.

local examples = require "support.examples"
local managers = require "parley.manager"
local net = require "support.net"
local parley = require "parley"
local process = require "support.process"

local count, hear, lines, read = examples.count, examples.hear, examples.lines,
                                 examples.read
local see, test, till = examples.see, examples.test, examples.till

local function list(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return lines(text)
end

-- The tests without their comments.
local function text_of_specs()
  local kept = {}
  for _, path in ipairs(list(
    "ls spec_tests/*_spec.lua spec_tests/install/*.sh")) do
    for _, line in ipairs(lines(read(path))) do
      if not line:find "^%s*%-%-" and not line:find "^#" then kept[#kept + 1] = line end
    end
  end
  return table.concat(kept, "\n")
end

describe("the examples", function()
  it("are each run by a test", function()
    local specs = text_of_specs()
    -- Those of the demo are started by its script.
    local demo = read "examples/demo/demo.sh"
    local has_demo = specs:find("demo --word", 1, true) ~= nil
    for _, path in ipairs(list "ls examples/*.lua") do
      local by_demo = has_demo and
                      demo:find("$" .. path, 1, true) ~= nil
      assert.is_true(by_demo or specs:find(path, 1, true) ~= nil,
                     path .. " is run by no test")
    end
  end)

  it("are all in the list of examples", function()
    local readme = read "examples/README.md"
    for _, path in ipairs(list "ls examples/*.lua examples/*.c") do
      local name = path:match "[^/]*$"
      assert.is_truthy(readme:find("](" .. name .. ")", 1, true),
                       name .. " is not in examples/README.md")
    end
    for name in readme:gmatch "%]%(([%w_]+%.%w+)%)" do
      assert.is_truthy(read("examples/" .. name), name .. " is not there")
    end
  end)

  it("explain how they are used", test(function(stage)
    local programs = {}
    for _, name in ipairs {"auto_responder", "catalog_csv", "chat_logger",
                           "room_counter", "trade_watcher", "walker"} do
      programs[name] = stage:run("examples/" .. name .. ".lua")
    end
    for name, program in pairs(programs) do
      assert.equal(2, program.wait())
      assert.matches("^usage: HOTEL_TICKET=... parley run " .. name ..
                     "%.lua URL ", program.err())
    end
  end))

  it("tell why they can not go on", test(function(stage)
    local full = stage:run("examples/chat_logger.lua",
                           {stage.url, "44", stage.folder .. "/log"})
    local wrong = stage:run("examples/room_counter.lua",
                            {stage.url, "42", stage.folder .. "/csv"},
                            {HOTEL_TICKET = "wrong-ticket"})
    assert.equal(1, full.wait())
    assert.matches("the room can not be entered: full", full.err())
    assert.equal(1, wrong.wait())
    assert.matches("invalid login ticket", wrong.err())
    assert.is_nil(wrong.err():find("wrong-ticket", 1, true))
  end))
end)

describe("greeter.lua", function()
  it("greets, answers and leaves", test(function(stage)
    local bob = stage:enter "bob"
    local greeter = stage:run("examples/greeter.lua",
                              {}, {HOTEL_URL = stage.url, HOTEL_ROOM = "42"})
    hear(bob, "Hello, bob!", "ann", "chat")
    local cyd = stage:enter "cyd"
    hear(bob, "Hello, cyd!", "ann", "chat")
    bob:say "!ping"
    hear(cyd, "pong", "ann", "chat")
    cyd:whisper("ann", "a word")
    hear(cyd, "I heard: a word", "ann", "whisper")
    assert.equal(0, count(bob, "I heard: a word"))
    assert.equal(0, count(bob, "Hello, ann!"))
    bob:say "!bye"
    see(bob, "ann", true)
    assert.equal(0, greeter.wait())
  end))
end)

describe("essential_chat.lua", function()
  it("makes friends and leaves a talk behind", function()
    net.run_within(30, function()
      local manager = managers.new {players = {
        Alice = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        Bob = "069a79f4-44e9-4726-a5be-fca90e38aaf5",
      }}
      local url = ("ws://127.0.0.1:%d/v1"):format(assert(manager:listen()).port)
      local program = process.run("examples/essential_chat.lua", {url})
      assert.equal(0, program.wait(20), program.err())
      program.kill()
      local alice = assert(manager:find_player "Alice")
      local bob = assert(manager:find_player "Bob")
      assert.is_true(require("parley.manager.relationships").are_friends(
        manager, alice.uuid, bob.uuid))
      local _, channel = next(manager.channels)
      local said = {}
      for i, message in ipairs(channel.messages) do
        said[i] = {message.sender == alice.uuid, message.text}
      end
      assert.same({{true, "Grüße! <3"}, {true, "Ça va?"},
                   {false, "Très bien, 谢谢 😀"}}, said)
      assert.equal(channel.messages[2].id, channel.messages[3].reply_to)
      manager:close()
    end)
  end)
end)

-- ---- the logger -------------------------------------------------------------

describe("chat_logger.lua", function()
  -- The lines of the log and of the |most| files that were kept, oldest first.
  local function read_log(path, most)
    local all = {}
    for i = most, 0, -1 do
      local text = read(i == 0 and path or path .. "." .. i)
      for _, line in ipairs(lines(text)) do all[#all + 1] = line end
    end
    return all
  end

  local function start(stage, ...)
    local path = stage.folder .. "/room.log"
    stage:run("examples/chat_logger.lua", {stage.url, "42", path, ...})
    return path
  end

  it("writes one line a message, whatever is in it", test(function(stage)
    local bob = stage:enter "bob"
    local path = start(stage)
    see(bob, "ann")
    bob:say "two\nlines\r\n"
    bob:shout "a\ttab, a \\ and \27[31mred"
    bob:whisper("ann", "psst ☕")
    bob:say ""
    local log = till(function()
      local log = read_log(path, 0)
      return #log == 4 and log
    end, "four lines")
    for i, line in ipairs(log) do
      local time, rest = line:match "^(%d+%-%d%d%-%d%dT%d%d:%d%d:%d%dZ)\t(.*)$"
      assert.is_truthy(time, line)
      log[i] = rest
    end
    assert.same({
      "chat\tb\\to\\\\b\ttwo\\nlines\\r\\n",
      "shout\tb\\to\\\\b\ta\\ttab, a \\\\ and \\x1b[31mred",
      "whisper\tb\\to\\\\b\tpsst ☕",
      "chat\tb\\to\\\\b\t",
    }, log)
  end, {users = {bob = {name = "b\to\\b"}}}))

  local function say_numbers(bot, first, last)
    for i = first, last do bot:say("number " .. i) end
  end

  local function last_is(path, text)
    return function()
      local log = read_log(path, 0)
      return log[#log] and log[#log]:match "\t([^\t]*)$" == text
    end
  end

  it("loses no line when it rotates", test(function(stage)
    local path = stage.folder .. "/room.log"
    local old = assert(io.open(path, "w"))
    old:write "what was there\n"
    old:close()
    local bob = stage:enter "bob"
    start(stage, 300, 30)
    see(bob, "ann")
    say_numbers(bob, 1, 60)
    till(last_is(path, "number 60"), "the last line")
    local log = read_log(path, 30)
    assert.equal("what was there", log[1])
    assert.equal(61, #log)
    for i = 1, 60 do
      assert.equal("number " .. i, log[i + 1]:match "\t([^\t]*)$")
    end
    local files = list("ls " .. stage.folder)
    assert.is_true(#files >= 8 and #files <= 14, #files)
    for _, name in ipairs(files) do
      assert.is_true(#read(stage.folder .. "/" .. name) <= 300, name)
    end
  end))

  it("keeps so many files and no more", test(function(stage)
    local bob = stage:enter "bob"
    local path = start(stage, 100, 2)
    see(bob, "ann")
    say_numbers(bob, 1, 30)
    till(last_is(path, "number 30"), "the last line")
    assert.same({"room.log", "room.log.1", "room.log.2"},
                list("ls " .. stage.folder))
    local log = read_log(path, 2)
    for i, line in ipairs(log) do -- the newest, without a gap
      assert.equal("number " .. 30 - #log + i, line:match "\t([^\t]*)$")
    end
  end))

  it("comes back when the connection is lost", test(function(stage)
    local bob = stage:enter "bob"
    local path = start(stage)
    see(bob, "ann")
    bob:say "before"
    till(last_is(path, "before"), "a line")
    stage:cut "ann"
    see(bob, "ann", true)
    see(bob, "ann")
    bob:say "after"
    till(last_is(path, "after"), "a line")
    assert.equal(2, #read_log(path, 0))
  end))
end)

-- ---- the answers ------------------------------------------------------------

describe("auto_responder.lua", function()
  local users = {cyd = {name = "50%1"}}

  it("answers each user a limited number of times", test(function(stage)
    local bob, cyd = stage:enter "bob", stage:enter "cyd"
    stage:run("examples/auto_responder.lua", {stage.url, "42", "2", "1.5"})
    see(bob, "ann")
    see(cyd, "ann")
    for _ = 1, 5 do bob:say "Oh, HELLO there!" end
    hear(bob, "Oh, HELLO there!")
    cyd:say "hello"
    hear(bob, "Hello, 50%1!", "ann", "chat")
    assert.equal(2, count(bob, "Hello, bob!", "ann"))
    -- The window goes by, and it answers again.
    till(function()
      if count(bob, "Hello, bob!") > 2 then return true end
      bob:say "hello"
      parley.sleep(0.1)
    end, "another answer")
    -- It has heard itself say "Hello" all the time.
    assert.equal(1, count(bob, "Hello, 50%1!"))
    assert.equal(0, count(bob, "Hello, ann!"))
  end, {users = users}))

  it("knows words and patterns, and whispers to who whispers",
    test(function(stage)
      local bob = stage:enter "bob"
      local cyd = stage:enter "cyd"
      stage:run("examples/auto_responder.lua", {stage.url, "42", "9"})
      see(bob, "ann")
      see(cyd, "ann")
      local advice = "Click on somebody and choose Trade."
      bob:say "othello, hellos and shells"
      bob:say "how nice to trad"
      bob:shout "So HOW, pray, does one go about trades?"
      hear(bob, advice, "ann", "chat")
      assert.equal(1, count(bob, advice))
      assert.equal(0, count(bob, "Hello, bob!"))
      cyd:whisper("ann", "hello")
      hear(cyd, "Hello, cyd!", "ann", "whisper")
      bob:say "hello!!"
      hear(bob, "Hello, bob!", "ann", "chat")
      assert.equal(0, count(bob, "Hello, cyd!"))
    end))
end)

-- ---- the counter ------------------------------------------------------------

describe("room_counter.lua", function()
  local HEADER = "time,event,name,current,peak,unique"

  -- The lines but for those of the interval, without their time.
  local function events(path)
    local out = {}
    for i, line in ipairs(lines(read(path))) do
      local rest = line:match "^[%d%-]+T[%d:]+Z,(.*)$"
      if i == 1 then
        assert.equal(HEADER, line)
      else
        assert.is_truthy(rest, line)
        if not rest:find "^interval" then out[#out + 1] = rest end
      end
    end
    return out
  end

  it("counts who comes and goes", test(function(stage)
    local path = stage.folder .. "/room.csv"
    local function wait_for(n)
      return till(function()
        local now = events(path)
        return #now >= n and now
      end, n .. " events")
    end
    local bob = stage:enter "bob"
    local program = stage:run("examples/room_counter.lua",
                              {stage.url, "42", path, "0.1"})
    wait_for(1)
    local cyd = stage:enter "cyd"
    wait_for(2)
    assert(cyd:leave_room())
    wait_for(3)
    assert(cyd:enter_room(42))
    wait_for(4)
    stage:cut "ann"
    see(bob, "ann", true)
    assert(cyd:leave_room()) -- nobody counts it
    see(bob, "ann")
    assert.same({
      "list,,1,1,1",
      'enter,"c,""yd""",2,2,2', 'leave,"c,""yd""",1,2,2',
      'enter,"c,""yd""",2,2,2',
      "lost,,0,2,2", "list,,1,2,2",
    }, wait_for(6))
    till(function() return read(path):find "Z,interval,,1,2,2\n" end,
         "an interval")
    program.stop()
    -- A second run goes on in the same file.
    stage:run("examples/room_counter.lua", {stage.url, "42", path})
    till(function() return events(path)[7] or events(path)[8] end, "more")
    local _, headers = read(path):gsub(HEADER, "")
    assert.equal(1, headers)
  end, {users = {cyd = {name = 'c,"yd"'}}}))
end)
