-- SPDX-License-Identifier: MIT
--
-- The demo, as its user sees it, and what a tap on the wire sees of it.

local BIN = os.getenv("PARLEY_BIN") or "build/bin/parley"
local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")

describe("parley demo", function()
  it("shows a word to the other bot and hides it on the wire", function()
    local urandom = assert(io.open("/dev/urandom", "rb"))
    local word = "w" .. urandom:read(8):gsub(".", function(c)
      return ("%02x"):format(c:byte())
    end)
    urandom:close()
    local tap = os.tmpname()
    local pipe = assert(io.popen(
      ("PARLEY_LUA=%s '%s' demo --word %s --tap %s 2>&1; echo exit $?")
      :format(LUA, BIN, word, tap)))
    local out = pipe:read("*a")
    pipe:close()
    local file = assert(io.open(tap, "rb"))
    local wire = file:read("*a")
    file:close()
    os.remove(tap)

    assert.matches("exit 0\n$", out)
    for _, text in ipairs {
      "greeter | connected, upgraded to WebSocket",
      "visitor | key exchange: got the server's prime",
      "visitor | RC4 is on", "hotel   | Visitor has logged in",
      "hotel   | Greeter has logged in", "visitor | ping;", "pong from Visitor",
      "pong from Greeter", "visitor | room 42 is ready",
      "visitor | height map: 10 x 8 tiles",
      "visitor | Visitor is here, at 0,3", "stepping to 6,6,0.0",
      "visitor | at 6,6", "visitor | Greeter says: Hello, Visitor!",
      "greeter | Visitor says: !ping", "visitor | Greeter says: pong",
      "greeter | Visitor whispers: " .. word,
      "visitor | Greeter whispers: I heard: " .. word,
      "visitor | disconnected: closed", "greeter | disconnected: closed",
    } do
      assert.is_truthy(out:find(text, 1, true), text .. "\n" .. out)
    end

    -- The tap works: it has what went over the wire before RC4 was on.
    assert.is_truthy(wire:find("NITRO-1-6-6", 1, true))
    assert.is_true(#wire > 1500)
    assert.is_nil(wire:find(word, 1, true))
    assert.is_nil(wire:find("Hello, Visitor", 1, true))
  end)
end)
