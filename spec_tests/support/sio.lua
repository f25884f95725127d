-- SPDX-License-Identifier: MIT
--
-- Peers of Socket.IO for its specs: well-behaved ones, and bare connections
-- that say what they like.

local parley = require "parley"
local task = require "parley.task"

local M = {}

--- Delays of a client that tries again.
M.FAST = {base = 0.01, cap = 0.05}
--- Where connections begin.
M.POLL = "/socket.io/?EIO=4&transport=polling"
M.WS = "/socket.io/?EIO=4&transport=websocket"

-- Waits until |fn| is true.
function M.till(fn, what)
  local deadline = task.now() + 5
  while not fn() do
    if task.now() > deadline then
      error("it never came true" .. (what and ": " .. what or ""), 2)
    end
    task.sleep(0.002)
  end
end

function M.open_server(options)
  local server = parley.socketio.server(options)
  local listener = assert(server:listen())
  return server, listener.url, listener.port
end

function M.client(url, options)
  local given = {url = url, timeout = 5, reconnect = false}
  for name, value in pairs(options or {}) do given[name] = value end
  return parley.socketio.client(given)
end

-- An HTTP connection on which one may ask.
function M.http(port)
  local self = {ended = false}
  self.conn = assert(task.loop():connect {
    host = "127.0.0.1", port = port, transport = "http",
  })
  local waiter = task.waiter()
  task.attach(self.conn, function(kind, a, b)
    if kind == "response" then
      waiter:wake(a, b)
    elseif kind == "open" then
      waiter:wake()
    elseif kind == "closed" then
      task.detach(self.conn)
      self.ended = true
      waiter:wake(nil, "closed")
    end
  end)
  waiter:wait(5)
  function self.begin(method, target, body, headers)
    waiter = task.waiter()
    assert(self.conn:request(method, target, headers, body))
  end
  function self.answer() return waiter:wait(5) end
  function self.ask(...)
    self.begin(...)
    return self.answer()
  end
  return self
end

-- A connection that polls: its sid.
function M.open_polling(port)
  local peer = M.http(port)
  local _, body = peer.ask("GET", M.POLL)
  return peer, M.POLL .. "&sid=" .. body:match('"sid":"([^"]+)"')
end

-- A bare WebSocket on which a peer says what it likes.
function M.websocket(port, target)
  local self = {got = {}, closed = false, code = nil}
  self.conn = assert(task.loop():connect {
    host = "127.0.0.1", port = port, transport = "ws", path = target or M.WS,
  })
  task.attach(self.conn, function(kind, a)
    if kind == "ready" then
      self.ready = true
    elseif kind == "message" then
      self.got[#self.got + 1] = a
    elseif kind == "close" then
      self.code = a
    elseif kind == "closed" then
      task.detach(self.conn)
      self.closed = true
    end
  end)
  function self.has(text)
    for _, message in ipairs(self.got) do
      if message:find(text, 1, true) then return true end
    end
    return false
  end
  function self.say(text, is_binary)
    M.till(function() return self.ready end)
    self.conn:message(text, is_binary or false)
  end
  function self.wait_closed() M.till(function() return self.closed end) end
  return self
end

-- A server that is played by hand: fn(say, conn) for each WebSocket that
-- joins; on_text(text, say).
function M.play(on_text, interval, timeout)
  local listener = assert(task.loop():listen {
    host = "127.0.0.1", port = 0, transport = "http",
  })
  local open = {}
  task.attach(listener, function(kind, conn)
    if kind ~= "accept" then return end
    open[conn] = true
    local function say(text, is_binary)
      if open[conn] then conn:message(text, is_binary or false) end
    end
    task.attach(conn, function(name, a, b)
      if name == "request" then
        conn:upgrade()
      elseif name == "ready" then
        say(('0{"sid":"x","upgrades":[],"pingInterval":%d,"pingTimeout":%d,' ..
             '"maxPayload":1000000}'):format(interval or 25000,
                                             timeout or 20000))
      elseif name == "message" and not b then
        on_text(a, say, conn)
      elseif name == "closed" then
        task.detach(conn)
        open[conn] = nil
      end
    end)
  end)
  return ("http://127.0.0.1:%d"):format(listener:port()), function()
    task.detach(listener)
    listener:close()
  end, open
end

M.ONLY_WS = {transports = {"websocket"}}

--- Runs fn(list): the list gets what nobody else is told of failed tasks.
function M.unheard(fn)
  local list = {}
  task.on_error(function(message) list[#list + 1] = message end)
  fn(list)
end

return M
