-- SPDX-License-Identifier: MIT
--
-- A client on parley:
--   client.lua URL TRANSPORT features [CA]
--   client.lua URL TRANSPORT storm COUNT
-- It does what client.js does, and prints "FEATURE ok N" or "FEATURE failed".

local parley = require "parley"

local url, transport, mode, extra = ...
local transports = ({
  polling = {"polling"}, websocket = {"websocket"},
  upgrade = {"polling", "websocket"},
})[transport]
local tls = mode == "features" and extra and {ca = extra} or nil
local delays = {base = 0.02, cap = 0.1}

local function new(given)
  local set = {url = url, transports = transports, tls = tls,
               reconnect = delays, timeout = 8}
  for name, value in pairs(given or {}) do set[name] = value end
  return parley.socketio.client(set)
end

local checks = 0

local function text_of(value)
  if tostring(value):find("^parley.binary") or type(value) == "function" then
    return tostring(value)
  end
  return parley.core.json_encode({value}, {})
end

local function same(a, b)
  checks = checks + 1
  if text_of(a) ~= text_of(b) then
    error(("%s is not %s"):format(text_of(a), text_of(b)), 2)
  end
end

local names = {"event", "ack", "server_ack", "binary", "large", "order",
               "namespace", "refused", "rooms", "heartbeat", "recovery",
               "dismissed"}
local features = {}

function features.event(s)
  local values = {1, "Grüße 😀 \226\128\168", parley.null, true,
                  parley.array {}, {}, {1, {a = {parley.null}}}}
  for _, value in ipairs(values) do
    s:emit("echo", value, "x")
    local got, x = s:wait("echoed", 8)
    same(got, value)
    same(x, "x")
  end
end

function features.ack(s)
  for i = 0, 19 do same(s:timeout(5):request("echo", i), i) end
  local got, _, code = s:timeout(0.1):request("silent")
  same({got == nil, code}, {true, "ETIMEOUT"})
end

function features.server_ack(s)
  s:on("question", function(n, answer) answer(n * 2) end)
  same(s:timeout(5):request("ask", 21), 42)
end

function features.binary(s)
  local bytes = "\0\1\2\253\254\255"
  for _, each in ipairs {bytes, "", ("\7"):rep(200000)} do
    s:emit("echo", {deep = {parley.binary(each)}}, parley.binary(each))
    local deep, flat = s:wait("echoed", 8)
    same(deep.deep[1] == parley.binary(each), true)
    same(flat == parley.binary(each), true)
  end
  local back = s:timeout(5):request("echo", parley.binary(bytes))
  same(back:bytes() == bytes, true)
end

function features.large(s)
  local text = ("ü€😀"):rep(20000)
  same(s:timeout(8):request("echo", text) == text, true)
end

function features.order(s)
  local got = {}
  s:on("echoed", function(n) got[#got + 1] = n end)
  for i = 0, 499 do s:emit("echo", i) end
  while #got < 500 do parley.sleep(0.005) end
  for i = 0, 499 do same(got[i + 1], i) end
  s:off("echoed")
end

function features.namespace(s)
  local other = s:of("/private", {token = "open sesame"})
  assert(other:connect(8))
  same(other:timeout(5):request("echo", 5), 5)
  other:close()
  same(s:timeout(5):request("echo", 6), 6)
end

function features.refused()
  local other = new {namespace = "/private", auth = {token = "wrong"}}
  local ok, message, code, data = other:connect(8)
  same({ok == nil, message, code, data},
       {true, "wrong token", "EAUTH", {code = 7}})
end

function features.rooms(s)
  same(s:timeout(5):request("join", "hall"), "joined")
  s:emit("tell", "attic", "nobody")
  s:emit("tell", "hall", "hear, hear")
  same(s:wait("told", 8), "hear, hear")
end

function features.heartbeat(s)
  parley.sleep(1)
  same({s.connected, s:timeout(5):request("echo", 1)}, {true, 1})
end

function features.recovery(s)
  s:emit("tell", s.id, "noted")
  assert(s:wait("told", 8))
  local id, missed, back = s.id, nil, false
  s:once("missed", function(text) missed = text end)
  s:once("connect", function() back = true end)
  s:emit("cut")
  while not (back and missed) do parley.sleep(0.01) end
  same({s.recovered, s.id == id, missed}, {true, true, "while away"})
end

function features.dismissed()
  local other = new()
  assert(other:connect(8))
  local reason
  other:on("disconnect", function(why) reason = why end)
  other:emit("kick")
  other:join(8)
  same(reason, "io server disconnect")
end

local function run()
  local s = new()
  local welcome = false
  s:on("welcome", function() welcome = true end)
  assert(s:connect(8))
  while not welcome do parley.sleep(0.01) end
  while transport == "upgrade" and s:transport() ~= "websocket" do
    parley.sleep(0.01)
  end
  for _, name in ipairs(names) do
    checks = 0
    local guard = parley.spawn(function()
      local ok, message = parley.pcall(features[name], s)
      print(name, ok and "ok" or "failed", ok and checks or message)
    end)
    local _, message, code = guard:join(15)
    if code == "ETIMEOUT" then
      print(name, "failed", message)
      guard:cancel()
    end
    io.stdout:flush()
  end
  s:close()
end

-- Numbers, each until it is acknowledged, while the server dies again and
-- again; prints those that were.
local function storm(count)
  local s = new {timeout = 2}
  while not s:connect(2) do parley.sleep(0.05) end
  for n = 1, count do
    while s:timeout(1):request("number", n) ~= n do
      if not s.connected then s:connect(2) end
    end
    print(n)
    io.stdout:flush()
  end
end

parley.run(function()
  if mode == "storm" then storm(tonumber(extra)) else run() end
end)
