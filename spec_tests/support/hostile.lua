-- SPDX-License-Identifier: MIT
--
-- Scenes with bad peers: a server that does its work, a client that behaves
-- and must be answered all the time, and what is told of the others.

local client = require "parley.client"
local net = require "support.net"
local parley = require "parley"
local task = require "parley.task"

local M = {REPEATS = 200, WARM_UP = 100}

local SECONDS = 5
local GROWTH_KB, RESIDENT_PAGES = 64, 2048

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local page

--- Fails unless docs/errors.md has a line with this code and message. Parts
--- of a message that change from run to run are `...` in both.
function M.documented(code, message)
  page = page or assert(read "docs/errors.md")
  for line in page:gmatch("[^\n]+") do
    if line:find("`" .. code .. "`", 1, true) and
       line:find("`" .. message .. "`", 1, true) then
      return
    end
  end
  error(("docs/errors.md has no line with `%s` and `%s`"):format(
    code, message), 2)
end

--- Fails unless `message` is the documented one.
function M.check(code, message, wanted_code, wanted)
  local parts = {}
  for part in (wanted .. "..."):gmatch("(.-)%.%.%.") do
    parts[#parts + 1] = part:gsub("%p", "%%%0")
  end
  local same = type(message) == "string" and
               message:find("^" .. table.concat(parts, ".-") .. "$")
  if code ~= wanted_code or not same then
    error(("%s: %s\nexpected: %s: %s"):format(
      tostring(code), tostring(message), wanted_code, wanted), 2)
  end
  M.documented(wanted_code, wanted)
end

-- ---- scenes ---------------------------------------------------------------

local Scene = {}
Scene.__index = Scene

--- Sends an echo through the well-behaved client and waits for it.
function Scene:well()
  self._echo = self._echo + 1
  local answer = assert(self.bot:request(
    "client.latency_test", {requestId = self._echo},
    "client.latency_response", SECONDS))
  if answer.requestId ~= self._echo then error("a wrong echo", 2) end
  if not self.bot:is_ready() then error("the good client is out", 2) end
end

--- Waits until `done()`.
function Scene.till(_, done)
  local limit = task.now() + SECONDS
  while not done() do
    if task.now() >= limit then error("it has not happened in time", 2) end
    task.sleep(0.001)
  end
end

--- The next fault that the server told of: code and message.
function Scene:fault()
  self:till(function() return self.faults[1] ~= nil end)
  local fault = table.remove(self.faults, 1)
  return fault[1], fault[2], fault[3]
end

--- The next connection of the server that ended: number and message.
function Scene:close_told()
  self:till(function() return self.closes[1] ~= nil end)
  local close = table.remove(self.closes, 1)
  return close[1], close[2]
end

-- Waits until nothing but the good client is left on the server.
function Scene:alone()
  self:till(function()
    return #self.server:peers() == 1 and
           task.counts().handles == self._handles
  end)
end

local function memory()
  collectgarbage()
  collectgarbage()
  local pages = (read "/proc/self/statm" or "0 0"):match("^%d+ (%d+)")
  return collectgarbage("count"), tonumber(pages)
end

--- Runs `once()` many times, a few at a time, and compares what is open and
--- how much memory is used with how it was. `once` returns a raw peer, whose
--- end is waited for, or nothing.
function Scene:many(times, once)
  local function batch(n)
    local list = {}
    for i = 1, n do
      list[#list + 1] = once() or nil
      if #list == 20 or i == n then
        for _, peer in ipairs(list) do peer:wait_end(SECONDS) end
        list = {}
      end
    end
    self:alone()
    self.faults, self.closes = {}, {}
  end
  batch(math.min(M.WARM_UP, times))
  local heap, pages = memory()
  batch(times)
  self:well()
  local heap_after, pages_after = memory()
  if heap_after - heap > GROWTH_KB then
    error(("%d times cost %.1f KB of Lua's heap"):format(
      times, heap_after - heap), 2)
  end
  if pages_after - pages > RESIDENT_PAGES then
    error(("%d times cost %d pages"):format(times, pages_after - pages), 2)
  end
end

--- Sends bytes to the scene's port and checks what comes of it, then does it
--- many times. `case`: bytes, code, message, says (a part of the answer),
--- stays (the connection has to be ended here).
function Scene:attack(raw, case, times)
  local peer = raw.connect(self.port, case.bytes)
  local got = peer:wait_end(SECONDS)
  local code, message = self:fault()
  M.check(code, message, case.code, case.message)
  if case.says and not got:find(case.says, 1, true) then
    error(("%q was answered, without %q"):format(got, case.says), 2)
  end
  self:alone()
  self:well()
  self:many(times or M.REPEATS, function()
    return raw.connect(self.port, case.bytes)
  end)
end

--- Runs `fn(scene)` with a server, the good client, and a listener with the
--- options `listen` on `scene.port` for the bad peers. Only the tickets
--- "good" and "other" are let in.
function M.scene(listen, fn)
  net.run(function()
    local server = parley.server {protocol = "nitro"}
    local self = setmetatable({
      server = server, faults = {}, closes = {}, bad = {}, _echo = 0,
    }, Scene)
    server:on("login", function(_, ticket)
      return ticket == "good" or ticket == "other"
    end)
    server:on("error", function(peer, message, code)
      self.faults[#self.faults + 1] = {code, message, peer}
    end)
    server:on("close", function(_, number, message)
      self.closes[#self.closes + 1] = {number, message}
    end)
    server:on("bad_packet", function(_, packet, message, path, offset)
      self.bad[#self.bad + 1] = {packet.name, message, path, offset}
    end)
    local port = assert(server:listen()).port
    self.port = assert(server:listen(listen)).port
    -- A ticket sent here spares the pause that the client makes before it.
    self.bot = client.new {protocol = "nitro", pace = false,
                           url = ("ws://127.0.0.1:%d/"):format(port)}
    assert(self.bot:connect(SECONDS))
    assert(self.bot:request("security.sso_ticket", {ticket = "good"},
                            "authentication.ok", SECONDS))
    self._handles = task.counts().handles
    fn(self)
    self:alone()
    self:well()
    self.bot:close()
    server:close()
    self.bot:join(SECONDS)
  end)
end

--- A client of `scene.port`, over TCP unless the url says otherwise;
--- `ticket = false` is for none.
function Scene:client(given)
  local options = {protocol = "nitro", ticket = "other",
                   url = "tcp://127.0.0.1:" .. self.port}
  for name, value in pairs(given or {}) do options[name] = value end
  options.ticket = options.ticket or nil
  return client.new(options)
end

--- Lets a client fail against a server, and checks what it tells; then does
--- it many times.
function Scene:victim(given, case, times)
  local function once()
    local bot = self:client(given)
    bot:on("error", function() end)
    local ok, message, code = bot:connect(SECONDS)
    if ok then
      ok, message, code = bot:join(SECONDS)
    else
      bot:join(SECONDS)
    end
    return ok, message, code
  end
  local ok, message, code = once()
  if ok then error("the client has noticed nothing", 2) end
  M.check(code, message, case.code, case.message)
  self:many(times or M.REPEATS, function() once() end)
end

return M
