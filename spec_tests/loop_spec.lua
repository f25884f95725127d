-- Client and server in one process, over real sockets.
local core = require "parley.core"

local TIMEOUT = 5000 -- ms, for anything that should happen at once

local nitro = assert(core.protocol("nitro"))
local crypto = core.crypto

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local vectors = read("spec_tests/vectors/nitro_crypto.json")
local KEY = { n = vectors:match('"n":%s*"(%x+)"'),
              d = vectors:match('"d":%s*"(%x+)"'), e = "3" }

local TLS = "spec_tests/vectors/tls/"
local CA, CERT, CERT_KEY = read(TLS .. "ca.pem"), read(TLS .. "server.pem"),
                           read(TLS .. "server.key")

local function merge(...)
  local out = {}
  for _, t in ipairs({ ... }) do
    for k, v in pairs(t) do out[k] = v end
  end
  return out
end

describe("loop", function()
  local loop

  before_each(function() loop = assert(core.loop()) end)
  after_each(function() loop:close() end)

  -- Steps until done() and returns all records; every packet with a ticket is
  -- accepted, every other record is only kept.
  local function run(done, on)
    local records, limit = {}, loop:now() + TIMEOUT
    repeat
      loop:step(50)
      while true do
        local r = { loop:next() }
        if r[1] == nil then break end
        records[#records + 1] = r
        if r[1] == "packet" and r[3] and tostring(r[3]):find("sso_ticket") then
          assert(r[2]:accept())
        end
        if on then on(r) end
        if done(r, records) then return records end
      end
      assert(loop:now() < limit, "nothing happened in time")
    until false
  end

  local function is(kind, conn)
    return function(r) return r[1] == kind and (not conn or r[2] == conn) end
  end

  local function find(records, kind, conn)
    for _, r in ipairs(records) do
      if r[1] == kind and (not conn or r[2] == conn) then return r end
    end
  end

  -- A listener and a connection to it, both ready.
  local function pair(both, server_options, client_options)
    local base = merge({ schema = nitro, host = "127.0.0.1" }, both or {})
    local listener = assert(loop:listen(merge(base, server_options or {})))
    local client = assert(loop:connect(
      merge(base, { port = listener:port(), ticket = "secret" },
            client_options or {})))
    local ready, server, records = 0, nil, {}
    run(function(r)
      records[#records + 1] = r
      if r[1] == "accept" then server = r[3] end
      if r[1] == "error" then error(r[3] .. " " .. r[4]) end
      if r[1] == "ready" then ready = ready + 1 end
      return ready == 2
    end)
    return client, server, listener, records
  end

  -- Sends a chat there and one back and checks what arrives.
  local function talk(client, server)
    local say = nitro:packet("room_entities.say", "c2s")
    local chat = nitro:packet("room_entities.chat", "s2c")
    local payload = say:encode({ message = "hello", styleId = 3 })
    assert(client:send(say, payload))
    local got = find(run(is("packet", server)), "packet", server)
    assert.equal(say, got[3])
    assert.equal(payload, got[5])
    assert.equal("hello", (got[3]:decode(got[5])).message)
    assert(server:send_id(12345, "raw bytes"))
    got = find(run(is("packet", client)), "packet", client)
    assert.is_nil(got[3])
    assert.equal(12345, got[4])
    assert.equal("raw bytes", got[5])
    return chat
  end

  -- Both sides close when one says so.
  local function finish(client, server)
    assert.is_true(client:close(1000, "bye"))
    local closed = 0
    local records = run(function(r)
      if r[1] == "closed" then closed = closed + 1 end
      return closed == 2
    end)
    assert.truthy(find(records, "close", client))
    assert.truthy(find(records, "close", server))
    assert.is_nil(find(records, "error"))
    for _, conn in ipairs({ client, server }) do
      local ok, message, code = conn:send_id(1, "")
      assert.is_nil(ok)
      assert.equal("closed", message)
      assert.equal("ECLOSED", code)
      assert.is_true(conn:close())
      assert.truthy(tostring(conn):find("%(closed%)$"))
    end
  end

  local function round(...)
    local client, server, listener, records = pair(...)
    talk(client, server)
    finish(client, server)
    return listener, records
  end

  describe("connections", function()
    it("talk over TCP", function() round() end)

    it("talk over a WebSocket", function() round({ transport = "ws" }) end)

    it("talk with deflate and headers", function()
      local client, server = pair(
        { transport = "ws", deflate = true, protocol = "hotel" }, {},
        { path = "/socket?x=1", origin = "https://hotel.example",
          headers = { ["X-One"] = "1", ["X-Two"] = "two" } })
      assert.equal("/socket?x=1", server:header(":path"))
      assert.equal("https://hotel.example", server:header("origin"))
      assert.equal("two", server:header("X-Two"))
      assert.equal("127.0.0.1", server:header("Host"):match("^[^:]+"))
      assert.is_nil(server:header("X-Three"))
      talk(client, server)
      finish(client, server)
    end)

    for _, transport in ipairs({ "tcp", "ws" }) do
      it("encrypt the stream over " .. transport, function()
        local _, records = round(
          { transport = transport, crypto = "stream", key_n = KEY.n,
            key_e = KEY.e }, { key_d = KEY.d })
        assert.truthy(find(records, "secure"))
      end)
    end

    it("encrypt the payload of a WebSocket", function()
      round({ transport = "ws", crypto = "payload", plain_numbers = true,
              key_derivation = "sha1" }, { plain_server = true })
    end)

    it("talk through TLS", function()
      round({ transport = "ws" },
            { tls = { certificate = CERT, private_key = CERT_KEY } },
            { tls = { ca = CA, host = "hotel.example" } })
    end)

    it("verify the name they dial", function()
      round({}, { tls = { certificate = CERT, private_key = CERT_KEY } },
            { host = "localhost", tls = { ca = CA } })
    end)

    it("are the same object in every record", function()
      local client, server = pair()
      assert(client:send(nitro:packet("client.pong", "c2s"), ""))
      assert(server:send_id(60000, ""))
      local seen = 0
      run(function(r)
        if r[1] == "packet" then
          assert.is_true(rawequal(r[2], client) or rawequal(r[2], server))
          seen = seen + 1
        end
        return seen == 2
      end)
    end)

    it("tell about themselves", function()
      local client, server, listener = pair()
      assert.equal("127.0.0.1:" .. listener:port(), client:peer())
      assert.truthy(server:peer():find("^127.0.0.1:%d+$"))
      assert.equal("parley.conn: " .. client:peer() .. " (open)",
                   tostring(client))
      assert.equal(1, listener:count())
      assert.are_not.equal(client:id(), server:id())
      local a, b = client:stats(), server:stats()
      assert.is_true(a.bytes_out > 0 and a.bytes_out == b.bytes_in)
      assert.equal(0, a.queued)
      assert.equal(2419, client:ids():id(
        nitro:packet("security.sso_ticket", "c2s")))
    end)

    it("use other numbers", function()
      local ids = nitro:ids()
      ids:set(nitro:packet("room_entities.say", "c2s"), 7)
      local client, server = pair({ ids = ids })
      client:send(nitro:packet("room_entities.say", "c2s"), "??")
      local got = find(run(is("packet", server)), "packet")
      assert.equal(7, got[4])
      assert.equal(nitro:packet("room_entities.say", "c2s"), got[3])
    end)

    it("refuse a send that can not be", function()
      local listener = loop:listen({ schema = nitro, host = "127.0.0.1" })
      local client = loop:connect({ schema = nitro, host = "127.0.0.1",
                                    port = listener:port() })
      local ok, message, code =
        client:send(nitro:packet("client.pong", "c2s"), "")
      assert.is_nil(ok)
      assert.is_string(message)
      assert.equal("EPHASE", code)
      run(is("open", client))
      assert.has_error(function()
        client:send(nitro:packet("client.ping", "s2c"), "")
      end, "a packet of this side's direction and schema expected")
    end)

    it("are refused with a reason", function()
      local listener = loop:listen({ schema = nitro, host = "127.0.0.1" })
      local client = loop:connect({ schema = nitro, host = "127.0.0.1",
                                    port = listener:port(), ticket = "wrong" })
      local limit, records = loop:now() + TIMEOUT, {}
      repeat
        loop:step(50)
        local r = { loop:next() }
        while r[1] do
          records[#records + 1] = r
          if r[1] == "packet" and r[4] == 2419 then assert(r[2]:refuse(10)) end
          r = { loop:next() }
        end
        assert(loop:now() < limit)
      until find(records, "closed", client)
      local r = find(records, "error", client)
      assert.truthy(r)
      assert.equal("EAUTH", r[4])
    end)

    it("hang up at once", function()
      local client = pair()
      client:abort()
      local r = find(run(is("closed", client)), "closed", client)
      assert.equal("ECANCELED", r[4])
    end)

    it("live on while nobody holds them", function()
      local listener = assert(loop:listen({ schema = nitro,
                                            host = "127.0.0.1" }))
      loop:connect({ schema = nitro, host = "127.0.0.1",
                     port = listener:port(), ticket = "t" })
      listener = nil -- luacheck: ignore
      local ready = 0
      run(function(r)
        collectgarbage()
        if r[1] == "ready" then ready = ready + 1 end
        return ready == 2
      end)
    end)
  end)

  describe("faults", function()
    -- A port nobody listens on.
    local function free_port()
      local listener = assert(loop:listen({ schema = nitro,
                                            host = "127.0.0.1" }))
      local port = listener:port()
      listener:close()
      assert.is_nil(listener:port())
      loop:step(0)
      return port
    end

    local function fails(options, listen)
      if listen then
        options.port = assert(loop:listen(
          merge({ schema = nitro, host = "127.0.0.1" }, listen))):port()
      end
      local conn = assert(loop:connect(
        merge({ schema = nitro, host = "127.0.0.1", ticket = "t" }, options)))
      local records = run(is("closed", conn))
      local r = find(records, "error", conn)
      assert.is_string(r[3])
      assert.equal(1, (function()
        local n = 0
        for _, other in ipairs(records) do
          if other[1] == "error" and other[2] == conn then n = n + 1 end
        end
        return n
      end)())
      return r[4], r[3]
    end

    it("of connecting come as records", function()
      local code, text = fails({ port = free_port() })
      assert.equal("ECONNECT", code)
      assert.truthy(text:find("refused"))
    end)

    it("of a name come as records", function()
      assert.equal("ERESOLVE",
                   (fails({ host = "no-such-host.invalid", port = 9 })))
    end)

    it("of certificates come as records", function()
      local server = { tls = { certificate = CERT, private_key = CERT_KEY } }
      assert.equal("ECERT", (fails({ tls = {} }, server)))
      assert.equal("ECERT", (fails({ tls = { ca = CA, host = "a.example" } },
                                   server)))
      assert.equal("ECERT", (fails(
        { tls = { insecure = true, pin = ("00"):rep(32) } }, server)))
    end)

    it("of a silent peer end with a timeout", function()
      local other = assert(core.loop()) -- accepts, and is never stepped
      local listener = other:listen({ schema = nitro, host = "127.0.0.1" })
      assert.equal("ETIMEOUT", (fails({ port = listener:port(),
                                        handshake_ms = 80 })))
      other:close()
    end)

    it("of an upgrade come as records", function()
      assert.equal("EUPGRADE", (fails(
        { transport = "ws", origin = "https://evil.example" },
        { transport = "ws", origin = "https://hotel.example" })))
    end)

    it("of keys are returned", function()
      local options = { schema = nitro, host = "127.0.0.1", port = 1,
                        crypto = "stream", key_n = "zz", key_e = "3" }
      local conn, message, code = loop:connect(options)
      assert.is_nil(conn)
      assert.is_string(message)
      assert.equal("ECRYPTO", code)
      local listener
      listener, message, code = loop:listen(
        { schema = nitro, host = "127.0.0.1",
          tls = { certificate = "nonsense", private_key = "nonsense" } })
      assert.is_nil(listener)
      assert.is_string(message)
      assert.equal("ETLS", code)
    end)

    it("of an address in use are returned", function()
      local first = assert(loop:listen({ schema = nitro, host = "127.0.0.1" }))
      local second, _, code = loop:listen({ schema = nitro, host = "127.0.0.1",
                                            port = first:port() })
      assert.is_nil(second)
      assert.equal("EIO", code)
    end)

    it("of too many connections are told", function()
      local client, server, listener = pair({}, { max_connections = 1 })
      local other = loop:connect({ schema = nitro, host = "127.0.0.1",
                                   port = listener:port() })
      local records = run(is("closed", other))
      local r = find(records, "fault")
      assert.equal(listener, r[2])
      assert.equal("ELIMIT", r[4])
      talk(client, server) -- the others are well
    end)
  end)

  describe("options", function()
    local function connect(options)
      return function()
        loop:connect(merge({ schema = nitro, host = "h", port = 1 }, options))
      end
    end

    it("are checked", function()
      assert.has_error(connect({ tikcet = "x" }),
                       "unknown option 'tikcet', did you mean 'ticket'?")
      assert.has_error(connect({ qqqqqq = 1 }), "unknown option 'qqqqqq'")
      assert.has_error(connect({ [1] = 1 }),
                       "options have names, not a key of type number")
      assert.has_error(connect({ ticket = 5 }),
                       "option 'ticket': string expected, got number")
      assert.has_error(connect({ ticket = "a\0b" }),
                       "option 'ticket': there is a zero byte in it")
      assert.has_error(connect({ port = 65536 }),
                       "option 'port': a number from 0 to 65535 expected")
      assert.has_error(connect({ deflate = 1 }),
                       "option 'deflate': boolean expected, got number")
      assert.has_error(connect({ crypto = "rot13" }),
        "option 'crypto': 'rot13' is not one of none, stream, payload")
      assert.has_error(connect({ tls = { pim = "" } }),
                       "unknown option 'pim', did you mean 'pin'?")
      assert.has_error(connect({ tls = { certificate = "" } }),
                       "unknown option 'certificate'")
      assert.has_error(connect({ headers = { A = 1 } }),
                       "option 'headers': string expected, got number")
      assert.has_error(connect({ ids = {} }),
                       "option 'ids': id map expected, got table")
      assert.has_error(connect({ transform = {} }),
                       "transform.recv: function expected, got nil")
      assert.has_error(connect({ max_connections = 1 }),
                       "unknown option 'max_connections'")
      assert.has_error(function() loop:connect({ host = "h", port = 1 }) end,
                       "option 'schema' is missing")
      assert.has_error(function() loop:connect({ schema = nitro, port = 1 }) end,
        "option 'host' is missing or longer than 255 bytes")
      assert.has_error(function() loop:connect({ schema = nitro, host = "h" })
      end, "option 'port' is missing")
    end)
  end)

  describe("transform", function()
    -- XOR with a byte that the server says first.
    local function xor(bytes, key)
      return crypto.rc4(key):apply(bytes)
    end

    local function server_side()
      local key = crypto.random(8)
      return {
        open = function() return "K" .. key, true end,
        recv = function(bytes) return xor(bytes, key) end,
        send = function(bytes) return xor(bytes, key) end,
      }
    end

    local function client_side()
      local key
      return {
        open = function() return nil, false end,
        recv = function(bytes)
          if key then return xor(bytes, key) end
          key = assert(bytes:match("^K(........)$"))
          return nil, nil, true
        end,
        send = function(bytes) return xor(bytes, key) end,
      }
    end

    it("wraps both sides, one for each connection", function()
      local made = 0
      local function factory()
        made = made + 1
        return server_side()
      end
      local both = { transport = "ws", transform = factory }
      local client, server, listener = pair(both, {},
                                            { transform = client_side() })
      talk(client, server)
      local again = assert(loop:connect(
        { schema = nitro, host = "127.0.0.1", port = listener:port(),
          transport = "ws", ticket = "t", transform = client_side }))
      run(is("ready", again))
      assert.equal(2, made)
      finish(client, server)
    end)

    local function broken(side, functions)
      local echo = { recv = function(b) return b end,
                     send = function(b) return b end }
      local listener = assert(loop:listen(
        { schema = nitro, host = "127.0.0.1", transport = "ws",
          transform = side == "server" and merge(echo, functions) or nil }))
      local client = assert(loop:connect(
        { schema = nitro, host = "127.0.0.1", transport = "ws", ticket = "t",
          port = listener:port(),
          transform = side == "client" and merge(echo, functions) or nil }))
      local records = run(is("closed", client))
      for _, r in ipairs(records) do
        if r[1] == "error" and r[4] == "ETRANSFORM" then return r[3] end
      end
    end

    it("ends its connection with its error", function()
      assert.truthy(broken("client", { send = function() error("oh no", 0) end })
                    :find("oh no", 1, true))
      assert.truthy(broken("client", { open = function() error({}) end })
                    :find("an error of type table", 1, true))
      assert.truthy(broken("server", { recv = function() return 5 end }):find(
        "transform.recv: string or nil expected as result 1, got number", 1,
        true))
    end)

    it("can not yield", function()
      local text
      local co = coroutine.wrap(function()
        text = broken("client", { send = coroutine.yield })
        return "done"
      end)
      assert.equal("done", co())
      assert.truthy(text:find("yield", 1, true))
    end)

    it("can not use its own loop", function()
      assert.truthy(broken("client", { send = function() loop:step(0) end })
                    :find("can not use its own", 1, true))
      assert.truthy(broken("client", { send = function() loop:close() end })
                    :find("can not use its own", 1, true))
    end)

    it("works in a loop that several coroutines use", function()
      local client, server
      coroutine.wrap(function()
        client, server = pair({ transport = "ws", transform = server_side }, {},
                              { transform = client_side })
      end)()
      collectgarbage()
      coroutine.wrap(function() talk(client, server) end)()
      collectgarbage()
      finish(client, server)
    end)

    it("is told as a fault of the listener if it can not be made", function()
      local listener = assert(loop:listen(
        { schema = nitro, host = "127.0.0.1",
          transform = function() error("no key today", 0) end }))
      local client = loop:connect({ schema = nitro, host = "127.0.0.1",
                                    port = listener:port() })
      local seen, closed
      run(function(r)
        seen = seen or (r[1] == "fault" and r)
        closed = closed or (r[1] == "closed" and r[2] == client)
        return seen and closed
      end)
      assert.equal(listener, seen[2])
      assert.equal("no key today", seen[3])
      assert.equal("ETRANSFORM", seen[4])
    end)
  end)

  describe("tap", function()
    it("shows what is on the wire, on both sides", function()
      local client, server, _, records = pair({ tap = true }, {}, {})
      talk(client, server)
      assert.is_true(client:close())
      local closed = 0
      local more = run(function(r)
        if r[1] == "closed" then closed = closed + 1 end
        return closed == 2
      end)
      local function bytes(conn, dir)
        local all = {}
        for _, list in ipairs({ records, more }) do
          for _, r in ipairs(list) do
            if r[1] == "tap" and r[2] == conn and r[3] == dir then
              all[#all + 1] = r[4]
            end
          end
        end
        return table.concat(all)
      end
      assert.truthy(bytes(client, "out"):find("secret", 1, true))
      assert.equal(bytes(client, "out"):sub(1, 40),
                   bytes(server, "in"):sub(1, 40))
      for i, r in ipairs(records) do
        if r[2] == server or r[3] == server then
          assert.equal("accept", r[1]) -- before anything else of it
          assert.truthy(i)
          break
        end
      end
    end)

    it("shows no plain text of an encrypted stream", function()
      local client, server = pair(
        { tap = true, crypto = "stream", plain_numbers = true })
      local say = nitro:packet("room_entities.say", "c2s")
      client:send(say, say:encode({ message = "xyzzy word", styleId = 0 }))
      local records = run(is("packet", server))
      assert.truthy(find(records, "packet")[5]:find("xyzzy word", 1, true))
      local seen = 0
      for _, r in ipairs(records) do
        if r[1] == "tap" then
          seen = seen + 1
          assert.is_nil(r[4]:find("xyzzy", 1, true))
        end
      end
      assert.is_true(seen >= 2)
    end)
  end)

  describe("timers", function()
    it("go off in order and only once", function()
      local late, early = loop:timer(30), loop:timer(1)
      local gone = loop:timer(5)
      assert.is_true(loop:cancel(gone))
      assert.is_false(loop:cancel(gone))
      local records = run(is("timer", late))
      assert.equal(2, #records)
      assert.equal(early, records[1][2])
      assert.is_false(loop:cancel(late))
      assert.is_false(loop:is_alive())
    end)

    it("have exact numbers", function()
      for _ = 1, 3 do
        local id = loop:timer(0)
        assert.equal(id, tonumber(string.format("%.0f", id)))
        assert.equal(id, run(is("timer"))[1][2])
      end
    end)
  end)

  describe("signals", function()
    it("are records", function()
      assert(loop:signal(10)) -- SIGUSR1
      assert(loop:signal(10))
      local pid = read("/proc/self/stat"):match("^%d+")
      os.execute("kill -USR1 " .. pid)
      local timer = loop:timer(TIMEOUT)
      local records = run(is("signal"))
      assert.equal(10, records[#records][2])
      loop:cancel(timer)
      loop:unsignal(10)
    end)

    it("must be catchable", function()
      assert.has_error(function() loop:signal(9) end)
      assert.has_error(function() loop:signal(0) end)
    end)
  end)

  describe("waiting elsewhere", function()
    it("has a descriptor, events and a timeout", function()
      local id = loop:timer(1000)
      loop:step(0)
      assert.is_true(loop:pollfd() >= 0)
      assert.equal("r", loop:events())
      local ms = loop:timeout()
      assert.is_true(ms > 0 and ms <= 1001)
      loop:cancel(id)
    end)

    it("steps no longer than told", function()
      local before = loop:now()
      loop:timer(60000)
      loop:step(20)
      local took = loop:now() - before
      assert.is_true(took >= 15 and took < 2000)
    end)
  end)

  describe("closing", function()
    it("ends everything on it, twice is once", function()
      local client, server, listener = pair({ tap = true })
      loop:close()
      loop:close()
      for _, conn in ipairs({ client, server }) do
        assert.equal("ECLOSED", (select(3, conn:send_id(1, ""))))
        assert.is_true(conn:close())
        assert.is_string(conn:peer())
      end
      assert.is_nil(listener:port())
      listener:close()
      assert.has_error(function() loop:step(0) end)
      assert.truthy(tostring(loop):find("%(closed%)$"))
    end)

    it("happens when nobody holds the loop", function()
      local watch = setmetatable({}, { __mode = "v" })
      do
        local own = loop
        loop = assert(core.loop())
        local loop_of_after_each = loop
        loop = own
        local client, server = pair({ transport = "ws", tap = true,
          transform = function()
            return { recv = function(b) return own and b end,
                     send = function(b) return own and b end }
          end })
        watch[1], watch[2], watch[3] = own, client, server
        loop = loop_of_after_each
      end
      for _ = 1, 4 do collectgarbage() end
      assert.is_nil(watch[1])
      assert.is_nil(watch[2])
      assert.is_nil(watch[3])
    end)

    it("survives a schema that is collected with it", function()
      for order = 1, 2 do
        local own = order == 1 and core.loop() or nil
        local schema = assert(core.load_spec(
          "spec_tests/c/session_schema.yaml", read))
        own = own or core.loop()
        local listener = own:listen({ schema = schema, host = "127.0.0.1" })
        own:connect({ schema = schema, host = "127.0.0.1",
                      port = listener:port(), ids = schema:ids() })
        own:step(20)
        while own:next() do collectgarbage() end
        local watch = setmetatable({own, schema}, {__mode = "v"})
        own, schema, listener = nil, nil, nil -- luacheck: ignore
        for _ = 1, 4 do collectgarbage() end
        assert.same({}, watch)
      end
    end)
  end)

  it("has texts for its errors", function()
    assert.equal("out of memory", core.errors.ENOMEM)
    assert.equal("timed out", core.errors.ETIMEOUT)
  end)
end)
