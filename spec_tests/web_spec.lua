-- HTTP and WebSocket without a schema: over real sockets, and in memory.
local core = require "parley.core"

local TIMEOUT = 5000 -- ms, for anything that should happen at once

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local TLS = "spec_tests/vectors/tls/"
local SERVER_TLS = { certificate = read(TLS .. "server.pem"),
                     private_key = read(TLS .. "server.key") }
local CLIENT_TLS = { ca = read(TLS .. "ca.pem"), host = "hotel.example" }

local function merge(a, b)
  local out = {}
  for k, v in pairs(a) do out[k] = v end
  for k, v in pairs(b or {}) do out[k] = v end
  return out
end

describe("connections without a schema", function()
  local loop

  before_each(function() loop = assert(core.loop()) end)
  after_each(function() loop:close() end)

  -- Steps until a record of the kind comes (of the connection, if given) and
  -- returns it. Requests are answered by on_request, others are only kept.
  local on_request, records

  before_each(function()
    records = {}
    on_request = function(conn, method, target, body)
      assert(conn:respond(200, { ["Content-Type"] = "text/plain" },
                          method .. " " .. target .. " " .. body))
    end
  end)

  local function take(kind, conn)
    local limit = loop:now() + TIMEOUT
    while true do
      local r = { loop:next() }
      while r[1] do
        records[#records + 1] = r
        if r[1] == "request" and on_request then
          on_request(r[2], r[3], r[4], r[5], r[6])
        end
        if r[1] == kind and (not conn or rawequal(r[2], conn)) then return r end
        r = { loop:next() }
      end
      assert(loop:now() < limit, "nothing happened in time")
      loop:step(50)
    end
  end

  local function listen(options)
    return assert(loop:listen(merge({ transport = "http",
                                      host = "127.0.0.1" }, options)))
  end

  local function connect(listener, options)
    return assert(loop:connect(merge({ transport = "http", host = "127.0.0.1",
                                       port = listener:port() }, options)))
  end

  for _, tls in ipairs({ false, true }) do
    local name = tls and " through TLS" or ""
    local on_server = tls and { tls = SERVER_TLS } or {}
    local on_client = tls and { tls = CLIENT_TLS } or {}

    it("make requests" .. name, function()
      local listener = listen(on_server)
      local conn = connect(listener, merge({ headers = { ["X-All"] = "1" } },
                                           on_client))
      take("open", conn)
      local headers
      on_request = function(server, method, target, body, is_upgrade)
        assert.is_false(is_upgrade)
        headers = { server:header("x-all"), server:header("x-one"),
                    server:header("host"), server:header(":path") }
        assert.is_true(server:respond(201, { ["X-Answer"] = "yes" },
                                      method .. target .. body))
      end
      assert.is_true(conn:request("POST", "/a?b", { ["X-One"] = "2" },
                                  "body\0\255"))
      local _, message, code = conn:request("GET", "/")
      assert.is_truthy(message)
      assert.equal("EPHASE", code)
      local r = take("response", conn)
      assert.same({ 201, "POST/a?bbody\0\255" }, { r[3], r[4] })
      assert.same({ "1", "2", "127.0.0.1:" .. listener:port(), "/a?b" },
                  headers)
      assert.equal("yes", conn:header("x-answer"))
      on_request = function(server) assert(server:respond(204)) end
      assert(conn:request("GET", "/"))
      r = take("response", conn)
      assert.same({ 204, "" }, { r[3], r[4] })
      assert.is_nil(conn:header("x-answer"))
      assert.is_nil(conn:ids())
      assert.is_nil(conn:version())
      assert.is_truthy(tostring(conn):find("open"))
      assert(conn:close())
      take("closed")
      take("closed")
      assert.same({ nil, "closed", "ECLOSED" }, { conn:request("GET", "/") })
      assert.same({ nil, "closed", "ECLOSED" }, { conn:message("x") })
    end)

    it("exchange messages" .. name, function()
      local listener = listen(merge({ deflate = true }, on_server))
      on_request = function(server, method, target, body, is_upgrade)
        assert.same({ "GET", "/ws?x=1", "", true },
                    { method, target, body, is_upgrade })
        assert.is_true(server:upgrade({ ["X-Up"] = "1" }))
      end
      local conn = connect(listener, merge({ transport = "ws", deflate = true,
                                             path = "/ws?x=1" }, on_client))
      local server
      take("open", conn)
      if records[#records][1] ~= "ready" then take("ready", conn) end
      for _, r in ipairs(records) do
        if r[1] == "accept" then server = r[3] end
      end
      assert.equal("1", conn:header("X-Up"))
      assert.is_true(conn:message("h\195\182"))
      local r = take("message", server)
      assert.same({ "h\195\182", false }, { r[3], r[4] })
      assert.is_true(server:message(("\255\0"):rep(5000), true))
      r = take("message", conn)
      assert.same({ ("\255\0"):rep(5000), true }, { r[3], r[4] })
      assert.error(function() conn:message("\255") end)
      assert.is_true(conn:message("still there"))
      r = take("message", server)
      assert.equal("still there", r[3])
      assert.is_true(server:close(4001, "enough"))
      r = take("close", conn)
      assert.same({ 4001, "enough" }, { r[3], r[4] })
      take("closed")
      take("closed")
    end)
  end

  it("listen for both on one port", function()
    local listener = listen()
    local plain = connect(listener)
    take("open", plain)
    assert(plain:request("GET", "/first"))
    assert.equal("GET /first ", take("response", plain)[4])
    on_request = function(server, _, _, _, is_upgrade)
      if is_upgrade then assert(server:upgrade())
      else assert(server:respond(404)) end
    end
    take("ready", connect(listener, { transport = "ws" }))
    assert(plain:request("GET", "/second"))
    assert.equal(404, take("response", plain)[3])
  end)

  it("tell that a requester has gone", function()
    local listener, server = listen(), nil
    on_request = function(conn) server = conn end
    local conn = connect(listener)
    take("open", conn)
    assert(conn:request("GET", "/poll"))
    take("request")
    conn:abort()
    local r = take("close", server)
    assert.equal(0, r[3])
    assert.equal("ECLOSED", (select(3, server:respond(200))))
  end)

  it("are told of a refused upgrade", function()
    local listener = listen()
    local conn = connect(listener, { transport = "ws", path = "/no" })
    on_request = function(server) assert(server:respond(403, nil, "go away")) end
    local r = take("error", conn)
    assert.same({ "403 go away", "EUPGRADE", 403 }, { r[3], r[4], r[5] })
  end)

  it("send large answers whole", function()
    local big = ("0123456789abcdef"):rep(200000)
    local listener = listen()
    on_request = function(server) assert(server:respond(200, nil, big)) end
    local conn = connect(listener)
    take("open", conn)
    for _ = 1, 2 do
      assert(conn:request("GET", "/"))
      local r = take("response", conn)
      assert.equal(#big, #r[4])
      assert.is_true(big == r[4])
    end
  end)

  it("refuse what can not be sent", function()
    local listener = listen()
    local conn = connect(listener)
    take("open", conn)
    assert.error(function() conn:request("G T", "/") end)
    assert.error(function() conn:request("GET", "/a b") end)
    assert.error(function() conn:request("GET", "/\0") end)
    assert.error(function() conn:request("GET", "/", { Host = "b" }) end)
    assert.error(function() conn:request("GET", "/", { X = "a\r\nb" }) end)
    assert.error(function() conn:request("GET", "/", { X = 1 }) end)
    assert.error(function() conn:request("GET", "/", "x") end)
    assert.error(function() conn:request("GET") end)
    assert.error(function() conn:respond(200) end)
    assert.error(function() conn:respond(99) end)
    assert.error(function() conn:upgrade() end)
    assert.error(function() conn:send_id(1, "") end)
    assert.error(function() conn:send_class("a", "{}") end)
    assert.same({ nil, "EPHASE" },
                { (conn:message("x")), (select(3, conn:message("x"))) })
    assert.error(function() conn:message() end)
    assert(conn:request("GET", "/"))
    take("response", conn)
  end)

  it("need a transport", function()
    local function fails(options, text)
      local ok, message = pcall(loop.connect, loop, merge(
        { host = "127.0.0.1", port = 1 }, options))
      assert.is_false(ok)
      assert.is_truthy(message:find(text, 1, true), message)
    end
    fails({}, "option 'schema' is missing")
    fails({ transport = "http", schema = core.protocol("nitro") },
          "without a schema")
    fails({ transport = "ws", crypto = "stream" }, "without a schema")
    fails({ transport = "udp" }, "is not one of tcp, ws, http")
  end)
end)

describe("sessions without a schema", function()
  local now = 1000

  local function new(role, options)
    local session = assert(core.session(
      merge({ role = role, transport = "http", host_header = "a.example" },
            options)))
    assert(session:start(now))
    return session
  end

  local function events(session)
    local list = {}
    while true do
      local event = { session:next() }
      if event[1] == nil then return list end
      list[#list + 1] = event
    end
  end

  it("make requests, in memory", function()
    local client, server = new("client"), new("server")
    assert.same({ { "open" } }, events(client))
    assert.same({ { "open" } }, events(server))
    assert.is_nil(client:ids())
    assert.is_true(client:request("PUT", "/x", { A = "b" }, "text"))
    assert(server:feed(client:out(), now))
    assert.same({ { "request", "PUT", "/x", "text", false } }, events(server))
    assert.equal("b", server:header("a"))
    assert.is_true(server:respond(200, nil, "hello"))
    assert(client:feed(server:out(), now))
    assert.same({ { "response", 200, "hello" } }, events(client))
    assert.is_true(client:close())
    assert.same({ { "close", 1000, "" } }, events(client))
    assert.equal("ECLOSED", (select(3, client:request("GET", "/"))))
  end)

  it("become WebSockets, in memory", function()
    local client, server = new("client", { transport = "ws" }), new("server")
    assert(server:feed(client:out(), now))
    assert.same({ { "open" }, { "request", "GET", "/", "", true } },
                events(server))
    assert.is_true(server:upgrade({ ["X-Up"] = "1" }))
    assert.same({ { "ready" } }, events(server))
    assert(client:feed(server:out(), now))
    assert.same({ { "open" }, { "ready" } }, events(client))
    assert.is_true(client:message("text"))
    assert.is_true(client:message("bytes", true))
    assert(server:feed(client:out(), now))
    assert.same({ { "message", "text", false }, { "message", "bytes", true } },
                events(server))
    assert.is_nil(server:deadline())
  end)

  it("compress answers for those who can read that", function()
    local server = new("server")
    assert(server:feed("GET / HTTP/1.1\r\nHost: a\r\n" ..
                       "Accept-Encoding: gzip\r\n\r\n", now))
    assert(server:respond(200, nil, ("a"):rep(5000)))
    local out = server:out()
    assert.is_truthy(out:find("Content-Encoding: gzip", 1, true))
    assert.is_true(#out < 500)
  end)
end)
