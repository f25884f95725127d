-- Client session against server session, in memory.
local core = require "parley.core"

local nitro = assert(core.protocol("nitro"))

local function merge(a, b)
  local out = {}
  for k, v in pairs(a) do out[k] = v end
  for k, v in pairs(b or {}) do out[k] = v end
  return out
end

describe("session", function()
  local now

  local function new(role, options)
    local session = assert(core.session(
      merge({ schema = nitro, role = role }, options)))
    assert(session:start(now))
    return session
  end

  -- All events of a session, each a list.
  local function events(session, list)
    list = list or {}
    while true do
      local event = { session:next() }
      if event[1] == nil then return list end
      list[#list + 1] = event
    end
  end

  -- Moves bytes in pieces of |size| until nothing moves, also not 100 ms
  -- later (a client waits a moment with its ticket); accepts the ticket.
  local function exchange(client, server, size)
    local got = { client = {}, server = {} }
    local moved
    repeat
      moved = false
      for _, way in ipairs({ { client, server, "server" },
                             { server, client, "client" } }) do
        local bytes = way[1]:out()
        size = size or math.max(#bytes, 1)
        for i = 1, #bytes, size do
          moved = true
          way[2]:feed(bytes:sub(i, i + size - 1), now)
          local before = #got[way[3]]
          events(way[2], got[way[3]])
          for n = before + 1, #got[way[3]] do
            local event = got[way[3]][n]
            if event[1] == "packet" and event[3] == 2419 then
              assert(way[2]:accept())
              events(way[2], got[way[3]])
            end
          end
        end
      end
      local at = client:deadline()
      if not moved and at and at <= now + 100 then
        now = at
        assert(client:tick(now))
        moved = true
      end
    until not moved
    return got
  end

  local function kinds(list)
    local out = {}
    for _, event in ipairs(list) do
      if event[1] ~= "packet" then out[#out + 1] = event[1] end
    end
    return table.concat(out, " ")
  end

  before_each(function() now = 1000 end)

  for _, case in ipairs({
    { "plain", {} },
    { "over a WebSocket", { transport = "ws", host_header = "a.example" } },
    { "encrypted", { crypto = "stream", plain_numbers = true }, true },
    { "encrypted inside of WebSocket messages",
      { transport = "ws", host_header = "a.example", crypto = "payload",
        plain_numbers = true, key_derivation = "sha1" }, true },
  }) do
    for _, size in ipairs({ 1, 7, 1000000 }) do
      it(("logs in %s, fed %d bytes at a time"):format(case[1], size),
         function()
        local client = new("client", merge(case[2], { ticket = "sso" }))
        local server = new("server", case[2])
        local got = exchange(client, server, size)
        local want = case[3] and "open secure ready" or "open ready"
        assert.equal(want, kinds(got.client))
        assert.equal(want, kinds(got.server))
        local say = nitro:packet("room_entities.say", "c2s")
        local payload = say:encode({ message = "hi", styleId = 1 })
        assert(client:send(say, payload))
        got = exchange(client, server, size)
        assert.same({ "packet", say, nitro:ids():id(say), payload }, got.server[1])
        assert.is_true(client:close(1000, "bye"))
        got = exchange(client, server, size)
        events(client, got.client)
        if not server:is_done() then
          server:eof(now)
          events(server, got.server)
        end
        assert.equal("close", kinds(got.server))
        assert.equal("close", kinds(got.client))
        assert.is_true(client:is_done())
        assert.equal("ECLOSED", (select(3, client:send(say, payload))))
      end)
    end
  end

  it("asks to be ticked and ends when the peer is silent", function()
    local client = new("client", { ticket = "sso", handshake_ms = 500 })
    client:out()
    local at = assert(client:deadline())
    assert.is_true(at > now and at <= now + 500)
    now = now + 500
    assert(client:tick(now))
    local list = events(client)
    assert.equal("ETIMEOUT", list[#list][3])
    assert.is_true(client:is_done())
    assert.is_nil(client:deadline())
    assert.equal("ECLOSED", (select(3, client:feed("x", now))))
  end)

  it("tells faults of the peer as events", function()
    local server = new("server")
    assert.is_true(server:feed(("\255"):rep(64), now))
    local list = events(server)
    local last = list[#list]
    assert.equal("error", last[1])
    assert.equal("EFRAME", last[3])
    assert.is_true(server:is_done())
  end)

  it("raises what the program does wrong", function()
    local session = assert(core.session({ schema = nitro }))
    assert.has_error(function() session:feed("x", 1) end,
                     "the session was not started, or twice")
    assert(session:start(1))
    assert.has_error(function() session:start(1) end)
    assert.has_error(function() session:accept() end, "only a server accepts")
    assert.has_error(function() session:tick(-1) end)
    assert.has_error(function() session:send_id(65536, "") end)
    assert.has_error(function()
      core.session({ schema = nitro, host = "x" })
    end)
    assert.has_error(function()
      core.session({ schema = nitro, rolle = "x" })
    end, "unknown option 'rolle', did you mean 'role'?")
  end)

  it("reads the head of an upgrade", function()
    local client = new("client", { transport = "ws", path = "/here",
                                   host_header = "a.example", ticket = "t",
                                   headers = { ["X-Name"] = "value" } })
    local server = new("server", { transport = "ws" })
    exchange(client, server)
    assert.equal("/here", server:header(":path"))
    assert.equal("value", server:header("x-name"))
    assert.is_nil(server:header("absent"))
    assert.is_nil(client:header("x-name"))
  end)

  it("runs transforms, functions or factories", function()
    local function shift(by)
      return function()
        local function map(bytes, d)
          return (bytes:gsub(".", function(c)
            return string.char((c:byte() + d) % 256)
          end))
        end
        return { open = function() return nil, true end,
                 recv = function(bytes) return map(bytes, -by) end,
                 send = function(bytes) return map(bytes, by) end }
      end
    end
    local client = new("client", { ticket = "secret", transform = shift(3) })
    local server = new("server", { transform = shift(3)() })
    local first = client:out()
    assert.is_nil(first:find("NITRO", 1, true))
    assert.truthy(first:find("QLWUR", 1, true))
    server:feed(first, now)
    local got = exchange(client, server)
    assert.equal("open ready", kinds(got.client))
  end)

  it("gives the text of a transform's error", function()
    local client = new("client", {
      ticket = "x", transform = { recv = function() end,
        send = function() error("no more", 0) end } })
    local list = events(client)
    assert.equal("ETRANSFORM", list[#list][3])
    assert.truthy(list[#list][2]:find("no more", 1, true))
  end)

  it("keeps a transform from using its session", function()
    local client
    local text
    client = assert(core.session({ schema = nitro, ticket = "x", transform = {
      recv = function() end,
      send = function(bytes)
        text = select(2, pcall(client.tick, client, 1))
        return bytes
      end } }))
    client:start(now)
    assert.truthy(text:find("can not use its own", 1, true))
  end)

  it("is collected with all it has", function()
    local watch = setmetatable({}, { __mode = "v" })
    do
      local session
      session = new("client", { ticket = "t", transport = "ws",
                                host_header = "a",
        transform = { recv = function() return session and "" end,
                      send = function(b) return b end } })
      watch[1] = session
    end
    for _ = 1, 4 do collectgarbage() end
    assert.is_nil(watch[1])
  end)
end)
