-- SPDX-License-Identifier: MIT
local net = require "support.net"
local emitter = require "parley.emitter"
local floor = require "parley.floor"
local options = require "parley.options"
local pace = require "parley.pace"
local reconnect = require "parley.reconnect"
local urls = require "parley.url"

describe("url.parse", function()
  it("takes addresses apart", function()
    local cases = {
      {"ws://a", "a", 80, "/", false, "a"},
      {"wss://hotel.example:2096", "hotel.example", 2096, "/", true,
       "hotel.example:2096"},
      {"WSS://h/p/q?x=1#frag", "h", 443, "/p/q?x=1", true, "h"},
      {"ws://h?x=1", "h", 80, "/?x=1", false, "h"},
      {"tcp://10.0.0.1:30000", "10.0.0.1", 30000, "/", false,
       "10.0.0.1:30000"},
      {"ws://[::1]:8080/x", "::1", 8080, "/x", false, "[::1]:8080"},
      {"https://h:443/", "h", 443, "/", true, "h"},
      {"ws://[fe80::1%eth0]/", "fe80::1%eth0", 80, "/", false,
       "[fe80::1%eth0]"},
    }
    for _, case in ipairs(cases) do
      local got = assert(urls.parse(case[1]))
      assert.same({case[2], case[3], case[4], case[5], case[6]},
                  {got.host, got.port, got.path, got.tls, got.authority})
    end
  end)

  it("says what is wrong", function()
    local cases = {
      {"hotel.example", "expected"}, {"ftp://h/", "unknown scheme"},
      {"ws://", "no host"}, {"ws://:80/", "no host"},
      {"ws://h:0/", "port"}, {"ws://h:65536/", "port"},
      {"ws://h:x/", "port"}, {"ws://[::1/", "brackets"},
      {"ws://[host]/", "brackets"}, {"tcp://h", "needs a port"},
      {"ws://h/a b", "blank"}, {"ws://h\r\nX: y/", "character"},
    }
    for _, case in ipairs(cases) do
      local got, message = urls.parse(case[1])
      assert.is_nil(got)
      assert.matches(case[2], message)
    end
  end)

  it("does not repeat a password", function()
    local _, message = urls.parse("ws://me:secret@h/")
    assert.matches("not supported", message)
    assert.is_nil(message:find("secret", 1, true))
  end)
end)

describe("options", function()
  local rules = {
    url = {type = "string", required = true},
    port = {type = "number", min = 1, max = 10, integer = true},
    mode = {type = "string", one_of = {"a", "b"}},
    deep = {type = "table", fields = {inner = "boolean"}},
    headers = {type = "table", map = "string"},
    log = "string function",
  }

  it("may be right", function()
    assert.is_nil(options.problem({url = "x", port = 3, mode = "b", log = print,
      deep = {inner = true}, headers = {A = "b"}}, rules))
  end)

  it("are unknown, missing or of the wrong type", function()
    local cases = {
      {{url = "x", prot = 1}, "unknown option 'prot', did you mean 'port'?"},
      {{}, "option 'url' is missing"},
      {{url = 1}, "url: string expected, got number"},
      {{url = "x", port = 0}, "port: an integer from 1 to 10 expected, got 0"},
      {{url = "x", port = 1.5}, "port: an integer .* got 1.5"},
      {{url = "x", mode = "c"}, 'mode: "a" or "b" expected, got "c"'},
      {{url = "x", deep = {iner = 1}}, "'deep.iner', did you mean 'inner'"},
      {{url = "x", headers = {"x"}}, "headers: a table of names"},
      {{url = "x", log = 1}, "log: string or function expected"},
    }
    for _, case in ipairs(cases) do
      assert.matches(case[2], options.problem(case[1], rules))
    end
  end)

  it("raise at the line of the caller", function()
    local function api(given) options.check(given, rules, "api", 2) end
    assert.matches("^[^:]*util_spec.lua:%d+: api: unknown option",
                   net.raised(function() api {url = "x", nope = 1} end))
  end)
end)

describe("emitter", function()
  local function make()
    return emitter.new(function(name)
      if name == "bad" then return nil, "no such name" end
      return name
    end)
  end
  local function names(list)
    local out = {}
    for i, entry in ipairs(list or {}) do out[i] = entry.fn() end
    return out
  end

  it("keeps handlers in order and forgets those for once", function()
    local e = make()
    e:on("x", function() return 1 end)
    e:once("x", function() return 2 end)
    e:on("x", function() return 3 end)
    assert.same({1, 2, 3}, names(e:take("x")))
    assert.same({1, 3}, names(e:take("x")))
    assert.is_nil(e:take("y"))
  end)

  it("removes one or all", function()
    local e = make()
    local function one() return 1 end
    e:on("x", one)
    e:on("x", function() return 2 end)
    assert.is_true(e:off("x", one))
    assert.is_false(e:off("x", one))
    assert.same({2}, names(e:take("x")))
    assert.is_true(e:off("x"))
    assert.is_false(e:has("x"))
  end)

  it("lets a handler change the list while it is walked", function()
    local e = make()
    local count = 0
    e:on("x", function() e:off("x") end)
    e:on("x", function() count = count + 1 end)
    for _, entry in ipairs(e:take("x")) do entry.fn() end
    assert.equal(1, count)
    assert.is_nil(e:take("x"))
  end)

  it("raises unknown names and what is no function", function()
    local e = make()
    assert.matches("no such name", net.raised(e.on, e, "bad", print))
    assert.matches("function expected", net.raised(e.on, e, "x", 1))
  end)
end)

describe("pace", function()
  it("lets ten of one header through and the others wait", function()
    local p = pace.new {per_header = 10, window = 2}
    for i = 1, 10 do assert.is_true(p:push("say", i, 0)) end
    assert.is_false(p:push("say", 11, 0.5))
    assert.is_true(p:push("walk", "w", 0.5))
    local items, delay = p:due(1)
    assert.same({}, items)
    assert.is_true(delay > 1 and delay < 1.3)
    items, delay = p:due(2.2)
    assert.same({11}, items)
    assert.is_nil(delay)
  end)

  it("keeps the order of one header", function()
    local p = pace.new {per_header = 1, window = 1}
    assert.is_true(p:push("a", 1, 0))
    assert.is_false(p:push("a", 2, 0))
    assert.is_false(p:push("a", 3, 5)) -- behind 2, though there is room
    assert.same({2}, (p:due(5)))
    assert.same({}, (p:due(5.5)))
    assert.same({3}, (p:due(6.2)))
  end)

  it("never sends more within any window", function()
    local p = pace.new {per_header = 10, window = 2}
    local sent, now = {}, 0
    for i = 1, 45 do
      if p:push("h", i, now) then sent[#sent + 1] = now end
    end
    while p:waiting() > 0 do
      now = now + 0.05
      for _ = 1, #(p:due(now)) do sent[#sent + 1] = now end
    end
    assert.equal(45, #sent)
    for i = 11, #sent do assert.is_true(sent[i] - sent[i - 10] >= 2) end
  end)

  it("is bounded", function()
    local p = pace.new {per_header = 1, window = 1, queue = 2}
    p:push("a", 1, 0)
    assert.is_false(p:push("a", 2, 0))
    assert.is_false(p:push("a", 3, 0))
    assert.is_nil(p:push("a", 4, 0))
  end)
end)

describe("reconnect", function()
  it("waits twice as long each time, up to the cap", function()
    local r = reconnect.new({base = 1, cap = 5, jitter = 0})
    local got = {}
    for i = 1, 5 do got[i] = r:next("network") end
    assert.same({1, 2, 4, 5, 5}, got)
    r:reset()
    assert.equal(1, (r:next("network")))
  end)

  it("takes some of it away at random", function()
    local r = reconnect.new({base = 8, jitter = 0.5}, function() return 1 end)
    assert.equal(4, (r:next("network")))
  end)

  it("gives up after the last try and for reasons that will not go", function()
    local r = reconnect.new({max = 1})
    assert.is_nil(r:next("banned"))
    assert.is_number((r:next("network")))
    assert.is_nil(r:next("network"))
    r = reconnect.new({reasons = {auth = true, network = false}})
    assert.is_number((r:next("auth")))
    assert.is_nil(r:next("network"))
  end)

  it("knows the classes", function()
    local cases = {
      {"ECONNECT", nil, "network"}, {"ETIMEOUT", nil, "network"},
      {"EAUTH", 0, "auth"}, {"EAUTH", 10, "banned"}, {"ECERT", nil, "config"},
      {2, nil, "kicked"}, {1, nil, "banned"}, {22, nil, "auth"},
      {1000, nil, "closed"}, {113, nil, "network"}, {1006, nil, "network"},
    }
    for _, case in ipairs(cases) do
      assert.equal(case[3], reconnect.class(case[1], case[2]))
    end
  end)
end)

describe("floor", function()
  it("finds the shortest way around what stands there", function()
    local f = floor.new {"000", "xx0", "000"}
    local path = assert(f:path(0, 0, 0, 2))
    assert.same({x = 0, y = 2}, path[#path])
    assert.equal(4, #path)
    assert.same({}, f:path(1, 0, 1, 0))
  end)

  it("finds none to islands, cliffs and nowhere", function()
    local f = floor.new {"0x0", "0x2", "012"}
    assert.is_nil(floor.new({"0x0"}):path(0, 0, 2, 0))
    assert.is_nil(floor.new({"02"}):path(0, 0, 1, 0))
    assert.is_nil(f:path(0, 0, 9, 9))
    assert.is_nil(f:path(0, 0, 0.5, 0))
    assert.is_table(f:path(0, 0, 2, 1))
  end)

  it("reads and writes the packets' forms", function()
    local f = floor.new("x0\r\nb1\r")
    assert.equal(2, f.width)
    assert.equal(11, f:height(0, 1))
    assert.equal("x0\rb1", f:text())
    assert.same({-1, 0, 11 * 256, 256}, f:stack_heights())
    assert.equal("11.0", f:height_text(0, 1))
  end)
end)
