-- SPDX-License-Identifier: MIT
--
-- Engine.IO through the binding: what goes in and what comes out. Its rules
-- are in the C tests.
local core = require "parley.core"

-- All actions of an engine, each a list.
local function actions(engine)
  local list = {}
  while true do
    local action = { engine:next() }
    if action[1] == nil then return list end
    list[#list + 1] = action
  end
end

local function open_server(options)
  options = options or {}
  options.role = "server"
  local server = assert(core.engine(options))
  assert(server:request(7, "GET", nil, "", 0))
  local list = actions(server)
  assert.are.same({ "open", server:sid() }, list[1])
  return server, list[2]
end

describe("core.engine", function()
  it("refuses what is no option", function()
    local function refuses(text, options)
      assert.has_error(function() core.engine(options) end, text)
    end
    refuses("option 'role': 'client' or 'server' expected", {})
    refuses("option 'role': 'client' or 'server' expected", { role = "x" })
    refuses("unknown option 'querry', did you mean 'query'?",
      { role = "client", querry = "" })
    refuses("unknown option 'zzzzzz'", { role = "client", zzzzzz = 1 })
    refuses("options have names, not a key of type number",
      { "client" })
    refuses("option 'transports': table expected, got string",
      { role = "client", transports = "polling" })
    refuses("option 'transports': 'polling' or 'websocket' expected",
      { role = "client", transports = { "smoke" } })
    refuses("option 'transports': the list is empty",
      { role = "client", transports = {} })
    refuses("option 'no_upgrade': boolean expected, got number",
      { role = "client", no_upgrade = 1 })
    refuses("option 'path': string expected, got boolean",
      { role = "client", path = true })
    refuses("option 'query': there is a zero byte in it",
      { role = "client", query = "a\0b" })
    refuses("a path begins with '/' and is percent-encoded",
      { role = "client", path = "x" })
    refuses("option 'queue': a number from 1 to 2147483647 expected",
      { role = "client", queue = 0 })
    assert.has_error(function() core.engine() end)
  end)

  it("polls as a client", function()
    local client = assert(core.engine { role = "client", path = "/e/",
      query = "a=b", transports = { "polling" } })
    assert.is_nil(client:transport())
    assert.are.equal("", client:sid())
    local ok, _, code = client:send("early")
    assert.is_nil(ok)
    assert.are.equal("EPHASE", code)
    assert(client:start(5))
    assert.are.same(
      { { "get", 1, "/e/?EIO=4&transport=polling&a=b&t=1" } }, actions(client))
    assert.are.equal(20005, client:deadline())
    assert(client:answered(1, 200, '0{"sid":"s","upgrades":["websocket"],' ..
      '"pingInterval":100,"pingTimeout":50,"maxPayload":9}\0304hi\030bAAE=', 5))
    assert.are.same({
      { "open", "s" }, { "message", "hi", false },
      { "message", "\0\1", true },
      { "get", 1, "/e/?EIO=4&transport=polling&sid=s&a=b&t=2" },
    }, actions(client))
    assert.are.equal("s", client:sid())
    assert.are.equal("polling", client:transport())
    assert.are.equal(9, client:max_payload())
    assert.are.equal(155, client:deadline())
    assert(client:send("x"))
    assert(client:send("\0", true))
    assert.are.same({
      { "post", 2, "/e/?EIO=4&transport=polling&sid=s&a=b&t=3", "4x" },
    }, actions(client))
    assert.are.equal(1, client:waiting())
    assert.is_false(client:is_drained())
    assert(client:answered(2, 200, "ok", 6))
    assert.are.equal("bAA==", actions(client)[1][4])
    assert(client:answered(2, 200, "ok", 6))
    assert.is_true(client:is_drained())
    assert(client:tick(155))
    assert.are.same({ { "hang_up", 1, 0 },
      { "close", "ping timeout", "ETIMEOUT" } }, actions(client))
    assert.is_nil(client:deadline())
    ok, _, code = client:tick(156)
    assert.is_nil(ok)
    assert.are.equal("ECLOSED", code)
  end)

  it("dials, and upgrades", function()
    local client = assert(core.engine { role = "client" })
    assert(client:start(0))
    actions(client)
    assert(client:answered(1, 200, '0{"sid":"s","upgrades":["websocket"],' ..
      '"pingInterval":100,"pingTimeout":50,"maxPayload":9}', 0))
    assert.are.same(
      { "dial", 3, "/socket.io/?EIO=4&transport=websocket&sid=s" },
      actions(client)[3])
    assert(client:attach(3, 0))
    assert.are.same({ { "send", 3, "2probe", false } }, actions(client))
    assert(client:receive(3, "3probe", false, 0))
    assert(client:answered(1, 200, "6", 0))
    assert.are.same({ { "send", 3, "5", false }, { "upgraded" } },
      actions(client))
    assert.are.equal("websocket", client:transport())
    assert(client:send("\255", true))
    assert(client:receive(3, "\254", true, 0))
    assert.are.same({ { "send", 3, "\255", true },
      { "message", "\254", true } }, actions(client))
    assert(client:lost(3, "gone", 0))
    assert.are.same({ { "close", "transport close", "ECLOSED" } },
      actions(client))
  end)

  it("answers as a server", function()
    local server, first = open_server { ping_interval_ms = 11,
      ping_timeout_ms = 12, max_payload = 13, queue = 20 }
    assert.are.same({ "answer", 7, 200, "text/plain; charset=UTF-8",
      '0{"sid":"' .. server:sid() .. '","upgrades":["websocket"],' ..
      '"pingInterval":11,"pingTimeout":12,"maxPayload":13}' }, first)
    assert.is_truthy(server:sid():find("^[%w_-]+$"))
    assert.are.equal(20, #server:sid())
    assert(server:request(8, "POST", "text/plain", "4a", 0))
    assert.are.same({ { "message", "a", false },
      { "answer", 8, 200, "text/html", "ok" } }, actions(server))
    assert.has_error(function() server:send("a\030b") end,
      "a text with the byte 0x1E can not be sent by polling")
    assert(server:send(("x"):rep(19)))
    local ok, message, code = server:send("y")
    assert.is_nil(ok)
    assert.are.equal("the send queue is full", message)
    assert.are.equal("EQUEUE", code)
    assert(server:fail(0))
    assert.are.same({ { "close", "parse error", "EPROTO" } }, actions(server))
  end)

  it("closes as a server", function()
    local server = open_server()
    assert(server:request(9, "GET", nil, "", 0))
    assert(server:close(0))
    assert.are.same({
      { "answer", 9, 200, "text/plain; charset=UTF-8", "1" },
      { "close", "forced close" },
    }, actions(server))
    server = assert(core.engine { role = "server" })
    assert(server:attach(4, 0))
    assert.are.equal("send", actions(server)[2][1])
    assert(server:receive(4, "x", false, 0))
    assert.are.same({ { "hang_up", 4, 0 },
      { "close", "parse error", "EPROTO" } }, actions(server))
  end)

  it("raises for the wrong role and wrong arguments", function()
    local client = assert(core.engine { role = "client" })
    local server = assert(core.engine { role = "server" })
    assert.has_error(function() server:start(0) end)
    assert.has_error(function() client:request(1, "GET", nil, "", 0) end)
    assert.has_error(function() client:answered(1, 200, "", 0) end)
    assert.has_error(function() client:start(-1) end)
    assert.has_error(function() client:start("x") end)
    assert.has_error(function() server:attach(1.5, 0) end)
    assert.has_error(function() server.next({}) end)
    assert.is_truthy(tostring(client):find("^parley.engine: "))
  end)
end)

describe("core.engine_route", function()
  it("tells whose request it is", function()
    assert.are.same({ "", "polling" },
      { core.engine_route("GET", "/?EIO=4&transport=polling", false) })
    assert.are.same({ "ab", "websocket" },
      { core.engine_route("GET", "/?EIO=4&transport=websocket&sid=ab", true,
        { "websocket" }) })
    assert.are.same({ nil, "Transport unknown", 0, 400 },
      { core.engine_route("GET", "/?EIO=4&transport=polling", false,
        { "websocket" }) })
    assert.are.same({ nil, "Unsupported protocol version", 5, 400 },
      { core.engine_route("GET", "/?transport=polling", false) })
  end)

  it("has the words of refusals", function()
    assert.are.same({ 400, "Session ID unknown" }, { core.engine_refusal(1) })
    assert.are.same({ 403, "Forbidden" }, { core.engine_refusal(4) })
    assert.has_error(function() core.engine_refusal(6) end)
  end)
end)
