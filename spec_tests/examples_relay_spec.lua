-- SPDX-License-Identifier: MIT
--
-- The relay between three networks, seen from each of them.

local examples = require "support.examples"
local managers = require "parley.manager"
local parley = require "parley"
local process = require "support.process"

local see, test, till = examples.see, examples.test, examples.till

local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")
local WORLD = "spec_tests/vectors/guildchat_world.json"
local ALICE = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
local EVE = "1c7b2c5e-90a1-4a35-9d7e-3f0a5d6c8b21"
local RELAY = "069a79f4-44e9-4726-a5be-fca90e38aaf5"
local PASSWORD = "päss wörd ☕"

local function text_of(id)
  return type(id) == "number" and ("%d"):format(id) or id
end

-- A player in a channel with the relay: {say, heard}, and the channel's id.
local function open_essential(stage)
  local manager = managers.new {players = {Alice = ALICE, Eve = EVE,
                                           Relay = RELAY}}
  local url = ("ws://127.0.0.1:%d/v1"):format(assert(manager:listen()).port)
  local function join(name, uuid)
    local bot = parley.client {protocol = "essential", url = url, user = name,
                               uuid = uuid}
    assert(bot:connect(10))
    return bot
  end
  local alice, eve = join("Alice", ALICE), join("Eve", EVE)
  local again = join("Relay", RELAY) -- the relay's player, once more
  local channel = assert(alice:create_channel({EVE, RELAY}, "bridge"))
  local other = assert(alice:create_channel({EVE, RELAY}, "another"))
  local heard = {}
  eve:on("chat.ServerChatChannelMessagePacket", function(push)
    for _, message in ipairs(push.messages) do
      heard[#heard + 1] = {relayed = message.sender == RELAY,
                           text = message.contents}
    end
  end)
  stage.manager = manager
  return {
    url = url, channel = text_of(channel.id), heard = heard,
    say = function(text) assert(alice:say(channel.id, text)) end,
    say_as_relay = function(text) assert(again:say(channel.id, text)) end,
    say_elsewhere = function(text) assert(alice:say(other.id, text)) end,
  }
end

local function open_guild(url)
  local ada = parley.client {protocol = "guildchat", url = url, id = 1,
                             password = "lovelace"}
  assert(ada:connect(10))
  assert(ada:set_active_channel(10, 100))
  local heard = {}
  ada:on("message", function(fields)
    heard[#heard + 1] = {relayed = fields.message.author == 2,
                         text = fields.message.content}
  end)
  return {say = function(text) assert(ada:post(text)) end, heard = heard,
          client = ada}
end

local function open_hotel(stage)
  local bob = stage:enter "bob"
  return {say = function(text) bob:say(text) end, bot = bob, heard = bob.heard}
end

-- How much the relay has said in a place: in all, or a text.
local function count(place, text)
  local n = 0
  for _, line in ipairs(place.heard) do
    local relayed = line.relayed or line.name == "ann"
    if relayed and (not text or line.text == text) then n = n + 1 end
  end
  return n
end

local function start(stage, essential, guild_url)
  return stage:run("examples/relay.lua", {}, {
    HOTEL_URL = stage.url, HOTEL_ROOM = "42", ESSENTIAL_URL = essential.url,
    ESSENTIAL_NAME = "Relay", ESSENTIAL_UUID = RELAY,
    ESSENTIAL_CHANNEL = essential.channel, ESSENTIAL_NAMES = ALICE:upper() ..
    "=Alice", GUILD_URL = guild_url, GUILD_USER = "2", GUILD_PASSWORD = PASSWORD,
    GUILD = "10", GUILD_CHANNEL = "100",
  })
end

describe("relay.lua", function()
  local folder, server

  setup(function()
    folder = os.tmpname()
    os.execute("rm -f " .. folder .. "; mkdir " .. folder)
    server = process.start(("env PARLEY_LUA=%s build/bin/parley run " ..
      "examples/guildchat_server.lua --port 0 --world %s --uploads %s 2>&1")
      :format(LUA, WORLD, folder), "^listening on (http://.*)$")
  end)

  teardown(function()
    server.stop()
    os.execute("rm -rf " .. folder)
  end)

  it("says in two networks what was said in the third", test(function(stage)
    local places = {hotel = open_hotel(stage),
                    essential = open_essential(stage),
                    guild = open_guild(server.match)}
    local program = start(stage, places.essential, server.match)
    see(places.hotel.bot, "ann")
    local names = {hotel = "bob", essential = "Alice", guild = "Ada"}
    -- Three rounds: an echo of one would be heard before the end of the next.
    for round = 1, 3 do
      for from in pairs(places) do
        local text = ("round %d, käse  from %s"):format(round, from)
        local line = ("[%s] %s: round %d, käse from %s"):format(
          from, names[from], round, from)
        places[from].say(text)
        for to, place in pairs(places) do
          if to ~= from then
            till(function() return count(place, line) == 1 end,
                 ("%s: %s"):format(to, line))
          end
        end
      end
    end
    places.essential.say_elsewhere "not for others"
    places.essential.say_as_relay "nor is this"
    places.essential.say "the end"
    for _, name in ipairs {"hotel", "guild"} do
      till(function()
        return count(places[name], "[essential] Alice: the end") == 1
      end, "the end in " .. name)
    end
    for name, place in pairs(places) do
      -- Two of each round, the end where it was not said, and in Essential
      -- what its player said in another program.
      assert.equal(7, count(place), name)
    end
    assert.equal("", program.out() .. program.err())
    assert.is_nil(program.out():find(PASSWORD, 1, true))
    places.guild.client:close()
    stage.manager:close()
  end))

  it("tells what it needs", test(function(stage)
    local program = stage:run("examples/relay.lua", {},
                              {HOTEL_URL = stage.url})
    assert.equal(1, program.wait())
    assert.matches("relay.lua needs ESSENTIAL_URL", program.err())
    assert.is_nil(program.err():find("ticket", 1, true))
  end))
end)
