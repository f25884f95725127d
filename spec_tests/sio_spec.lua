-- SPDX-License-Identifier: MIT
--
-- Socket.IO through the C module: packets as text, and a client against a
-- server in memory.

local core = require "parley.core"

local P0 = '{"_placeholder":true,"num":0}'

-- All results in a table with their number.
local function pack(...)
  return {n = select("#", ...), ...}
end

local function raises(text, fn, ...)
  local good, err = pcall(fn, ...)
  assert.is_false(good)
  assert.is_truthy(err:find(text, 1, true), err)
end

-- Takes all messages out: texts as they are, bytes in <>.
local function drain(sio)
  local out = {}
  for bytes, is_binary in function() return sio:out() end do
    out[#out + 1] = is_binary and "<" .. bytes .. ">" or bytes
  end
  return out
end

local function carry(from, to)
  for bytes, is_binary in function() return from:out() end do
    assert.is_true(to:receive(bytes, is_binary))
  end
end

local function joined()
  local client, server = core.sio {role = "client"}, core.sio {role = "server"}
  assert.is_true(client:send("connect", "/x"))
  carry(client, server)
  assert.are.same({"connect", "/x", n = 4}, pack(server:next()))
  assert.is_true(server:send("connect", "/x", nil, '{"sid":"s"}'))
  carry(server, client)
  assert.are.same({"connect", "/x", nil, '{"sid":"s"}', n = 4},
                  pack(client:next()))
  return client, server
end

describe("sio_read and sio_write", function()
  it("read what they write", function()
    for _, case in ipairs {
      {"0", "connect", "/", nil, nil, 0},
      {'0/x,{"a":1}', "connect", "/x", nil, '{"a":1}', 0},
      {"1/x,", "disconnect", "/x", nil, nil, 0},
      {'27["a",1]', "event", "/", 7, '["a",1]', 0},
      {"3/x,0[]", "ack", "/x", 0, "[]", 0},
      {'4"no"', "connect_error", "/", nil, '"no"', 0},
      {'51-["a",' .. P0 .. "]", "binary_event", "/", nil,
       '["a",' .. P0 .. "]", 1},
      {"62-/x,7[]", "binary_ack", "/x", 7, "[]", 2},
    } do
      local text, kind, nsp, id, json, count = case[1], case[2], case[3], case[4], case[5], case[6]
      assert.are.same({kind, nsp, id, json, count, n = 5},
                      pack(core.sio_read(text)))
      assert.are.equal(text, core.sio_write(kind, nsp, id, json, count))
    end
  end)

  it("read an event without payload", function()
    assert.are.same({"event", "/", nil, nil, 0, n = 5}, pack(core.sio_read "2"))
  end)

  it("say what is wrong, and where", function()
    assert.are.same({nil, "this name of an event is reserved", "EPROTO", 3,
                     n = 4}, pack(core.sio_read '21["connect"]'))
    assert.are.same({nil, "the text ends too early", "EJSON", 5, n = 4},
                    pack(core.sio_read '2["a"'))
    assert.are.same({nil, "more attachments than the 10 allowed", "ELIMIT", 1,
                     n = 4}, pack(core.sio_read '511-["a"]'))
  end)

  it("keep ids as far as JavaScript does", function()
    local _, _, id = core.sio_read "39007199254740993[]"
    assert.are.equal(9007199254740992, id)
    assert.are.equal("39007199254740992[]",
                     core.sio_write("ack", "/", id, "[]"))
    _, _, id = core.sio_read "39223372036854774784[]"
    assert.are.equal("39223372036854774784[]",
                     core.sio_write("ack", "/", id, "[]"))
  end)

  it("raise an error for what is no packet", function()
    raises("this is no packet", core.sio_write, "event", "/", nil, "{}")
    raises("this is no packet", core.sio_write, "event", "x", nil, '["a"]')
    raises("invalid option 'evnt'", core.sio_write, "evnt", "/", nil, '["a"]')
    for _, id in ipairs {-1, 1.5, "x", "", "-1", {}, true} do
      raises("an id from 0 expected", core.sio_write, "ack", "/", id, "[]")
    end
    raises("not an integer in range", core.sio_write, "event", "/", nil,
           '["a"]', -1)
  end)
end)

describe("sio", function()
  it("talks", function()
    local client, server = joined()
    assert.is_true(client:is_joined "/x")
    assert.is_true(server:is_joined "/x")
    assert.is_false(server:is_joined "/")
    assert.is_true(client:send("event", "/x", 5, '["e",' .. P0 .. "]",
                               {"b\0ytes", ""}))
    assert.is_true(client:send("event", "/x", nil, '["f"]', {}))
    carry(client, server)
    assert.are.same({"event", "/x", 5, '["e",' .. P0 .. "]",
                     {"b\0ytes", ""}, n = 5}, pack(server:next()))
    assert.are.same({"event", "/x", nil, '["f"]', n = 4}, pack(server:next()))
    assert.are.same({n = 0}, pack(server:next()))
    assert.is_true(server:send("ack", "/x", 5, "[1]"))
    assert.is_true(server:send("disconnect", "/x"))
    carry(server, client)
    assert.are.same({"ack", "/x", 5, "[1]", n = 4}, pack(client:next()))
    assert.are.same({"disconnect", "/x", n = 4}, pack(client:next()))
    assert.is_false(client:is_joined "/x")
    assert.are.same({n = 0}, pack(client:out()))
  end)

  it("writes attachments behind their packet", function()
    local client = joined()
    assert.is_true(client:send("event", "/x", nil, '["e",' .. P0 .. "]",
                               {"one", "two"}))
    assert.is_true(client:send("event", "/x", nil, '["f"]'))
    assert.are.same({'52-/x,["e",' .. P0 .. "]", "<one>", "<two>",
                     '2/x,["f"]'}, drain(client))
  end)

  it("tells events that came too early behind the answer", function()
    local client = core.sio {role = "client"}
    assert.is_true(client:send("connect", "/"))
    assert.is_true(client:receive '2["missed"]')
    assert.are.same({n = 0}, pack(client:next()))
    assert.is_true(client:receive '0{"sid":"s","pid":"p"}')
    assert.are.equal("connect", (client:next()))
    assert.are.same({"event", "/", nil, '["missed"]', n = 4},
                    pack(client:next()))
  end)

  it("fails once and for all", function()
    local _, server = joined()
    assert.are.same({nil, "a packet for /y, which is not joined", "EPHASE", 0,
                     n = 4}, pack(server:receive '2/y,["e"]'))
    assert.are.equal("ECLOSED", (select(3, server:receive "0")))
    assert.are.same({nil, "the connection has failed", "ECLOSED", n = 3},
                    pack(server:send("event", "/x", nil, '["e"]')))
    _, server = joined()
    assert.are.equal("EPROTO", (select(3, server:receive("x", true))))
    _, server = joined()
    assert.is_true(server:receive '51-/x,["e"]')
    assert.are.equal("EPROTO", (select(3, server:receive '2/x,["e"]')))
  end)

  it("keeps the rules when it sends", function()
    local client, server = joined()
    assert.are.same({nil, "the namespace is not joined", "EPHASE", n = 3},
                    pack(client:send("event", "/", nil, '["e"]')))
    assert.are.same({nil, "nobody asked to join", "EPHASE", n = 3},
                    pack(server:send("connect", "/", nil, "{}")))
    raises("this name of an event is reserved", client.send, client, "event",
           "/x", nil, '["connect"]')
    raises("an id expected", client.send, client, "ack", "/x", nil, "[]")
    raises("binary ones follow", client.send, client, "binary_event", "/x",
           nil, '["e"]')
    raises("a list of strings expected", client.send, client, "event", "/x",
           nil, '["e"]', {1})
    raises("zero byte", client.send, client, "event", "/x\0", nil, '["e"]')
    assert.are.same({}, drain(client))
  end)

  it("waits so long for a namespace", function()
    local server = core.sio {role = "server", connect_timeout_ms = 500}
    assert.are.same({n = 0}, pack(server:deadline()))
    assert.is_true(server:start(1000))
    assert.are.equal(1500, server:deadline())
    raises("started before", server.start, server, 1000)
    assert.is_true(server:tick(1499))
    assert.are.same({nil, "no namespace was joined in time", "ETIMEOUT", n = 3},
                    pack(server:tick(1500)))
    assert.are.same({n = 0}, pack(server:deadline()))
  end)

  it("has bounds", function()
    local server = core.sio {role = "server", max_attachments = 1, queue = 10}
    assert.is_true(server:receive "0")
    assert.are.equal("EQUEUE", (select(3, server:send("connect", "/", nil,
                                                      '{"sid":"long"}'))))
    assert.is_true(server:send("connect", "/", nil, "{}"))
    assert.are.equal("ELIMIT", (select(3, server:receive '52-["e"]')))
    server = core.sio {role = "server", limits = {depth = 1}}
    assert.are.equal("ELIMIT", (select(3, server:receive '0{"a":{}}')))
  end)

  it("knows its options", function()
    raises("table expected", core.sio)
    raises("option 'role'", core.sio, {})
    raises("option 'role'", core.sio, {role = "peer"})
    raises("unknown option 'quue', did you mean 'queue'?", core.sio,
           {role = "client", quue = 1})
    raises("a key of type number", core.sio, {role = "client", 1})
    raises("option 'queue': a whole number", core.sio,
           {role = "client", queue = 0})
    raises("option 'max_attachments': a whole number", core.sio,
           {role = "client", max_attachments = "1"})
    raises("option 'limits': table", core.sio, {role = "client", limits = 1})
  end)

  it("raises an error for another object", function()
    local client = core.sio {role = "client"}
    raises("parley.sio", client.next, io.stdout)
    raises("parley.sio", client.next, {})
  end)
end)

describe("docs/lua-api.md", function()
  it("has every method of sio", function()
    local file = assert(io.open("docs/lua-api.md"))
    local text = file:read "*a"
    file:close()
    local methods = {"start", "receive", "next", "send", "out", "is_joined",
                     "deadline", "tick"}
    local client = core.sio {role = "client"}
    for _, name in ipairs(methods) do
      assert.are.equal("function", type(client[name]))
      assert.is_truthy(text:find("sio:" .. name .. "(", 1, true), name)
    end
  end)
end)
