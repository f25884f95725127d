-- SPDX-License-Identifier: MIT
--
-- The connection manager answers every request as the spec says it may be
-- answered.

local managers = require "parley.manager"
local net = require "support.net"
local parley = require "parley"
local snowflake = require "parley.manager.snowflake"

local ALICE = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
local BOB = "069a79f4-44e9-4726-a5be-fca90e38aaf5"
local CAROL = "853c80ef-3c37-49fd-aa49-938b674adae6"
local NOBODY = "00000000-0000-4000-8000-000000000001"

local OK = "response.ResponseActionPacket"
local CREATE = "chat.ClientChatChannelCreatePacket"
local OUTFIT = "cosmetic.outfit.ClientCosmeticOutfit"

-- A manager with three players and the bots of two of them.
local function world(fn, options)
  net.run(function()
    options = options or {}
    options.players = {Alice = ALICE, Bob = BOB, Carol = CAROL}
    local manager = managers.new(options)
    local listener = assert(manager:listen())
    local function bot(name, more)
      local given = {protocol = "essential", user = name,
                     url = ("ws://127.0.0.1:%d/v1"):format(listener.port)}
      for key, value in pairs(more or {}) do given[key] = value end
      local client = parley.client(given)
      assert(client:connect(5))
      return client
    end
    local alice, bob = bot "Alice", bot "Bob"
    fn(alice, bob, manager, bot)
    alice:close()
    bob:close()
    alice:join(2)
    bob:join(2)
    manager:close()
  end)
end

-- Asks, and gives the class of the answer and its fields.
local function ask(bot, name, fields)
  local answer, packet, code, culprit = bot:request(name, fields, 2)
  if answer then return packet.name, answer end
  if code ~= "EREFUSED" then error(name .. ": " .. tostring(packet)) end
  return culprit.name, assert(culprit:decode())
end

local function befriend(a, b)
  assert(a:befriend(b == "bob" and BOB or b))
end

-- Waits until something is so.
local function wait_for(what)
  for _ = 1, 200 do
    if what() then return end
    parley.sleep(0.01)
  end
  error("it did not come to this", 2)
end

-- What a request needs before it can succeed, and what makes it fail; each
-- gives the fields. Requests of a kind that can not fail have no `no`.
local cases = {}

local function dm(alice)
  return assert(alice:create_channel({BOB})).id
end

local function group(alice)
  return assert(alice:create_channel({BOB}, "Group")).id
end

local function said(alice)
  local channel = dm(alice)
  return channel, assert(alice:say(channel, "Hello")).id
end

cases["chat.ChatChannelMemberAddPacket"] = {
  yes = function(alice) return {channelId = group(alice), members = {CAROL}} end,
}
cases["chat.ChatChannelMemberRemovePacket"] = {
  yes = function(alice) return {channelId = group(alice), members = {BOB}} end,
}
cases["chat.ChatChannelUpdatePacket"] = {
  yes = function(alice) return {channelId = group(alice), name = "New"} end,
  no = function() return {channelId = 1, name = "New"} end,
}
cases[CREATE] = {
  yes = function() return {type = "DIRECT_MESSAGE", members = {BOB}} end,
  no = function() return {type = "DIRECT_MESSAGE", members = {NOBODY}} end,
}
cases["chat.ClientChatChannelMessageCreatePacket"] = {
  yes = function(alice) return {channelId = dm(alice), content = "Hi"} end,
  no = function() return {channelId = 1, content = "Hi"} end,
}
cases["chat.ClientChatChannelMessageReportPacket"] = {
  yes = function(alice)
    local channel, id = said(alice)
    return {channelId = channel, messageId = id, reason = "HARASSMENT"}
  end,
  no = function() return {channelId = 1, messageId = 1, reason = "X"} end,
}
cases["chat.ClientChatChannelMessagesRetrievePacket"] = {
  yes = function(alice) return {channelId = said(alice), limit = 50} end,
  no = function() return {channelId = 1, limit = 50} end,
}
cases["chat.ClientChatChannelMessageUpdatePacket"] = {
  yes = function(alice)
    local channel, id = said(alice)
    return {channelId = channel, messageId = id, content = "Changed"}
  end,
  no = function() return {channelId = 1, messageId = 1, content = "X"} end,
}
cases["chat.ClientChatChannelMutePacket"] = {
  yes = function(alice) return {channelId = dm(alice), muted = true} end,
  no = function() return {channelId = 1, muted = true} end,
}
cases["checkout.ClientCheckoutClaimCoinsPacket"] = {
  yes = function() return {claimId = "WARDROBE_REFRESH"} end,
  no = function() return {claimId = "NONE"} end,
}
cases["checkout.ClientCheckoutCoinBundlePacket"] = {
  yes = function()
    return {bundleID = "small", currency = "USD", partneredModIds = {}}
  end,
  no = function()
    return {bundleID = "none", currency = "USD", partneredModIds = {}}
  end,
}
cases["checkout.ClientCheckoutCosmeticsPacket"] = {
  yes = function() return {cosmeticIds = {"CAPE_1"}} end,
  also = function(alice, bob) -- a gift
    befriend(alice, BOB)
    befriend(bob, ALICE)
    return {cosmeticIds = {"CAPE_1"}, giftTo = BOB}
  end,
  no = function() return {cosmeticIds = {"CAPE_1"}, giftTo = NOBODY} end,
}
cases["checkout.ClientCheckoutDynamicCoinBundlePacket"] = {
  yes = function()
    return {coins = 10, currency = "EUR", partneredModIds = {}}
  end,
  no = function() return {coins = 0, currency = "EUR", partneredModIds = {}} end,
}
cases["checkout.ClientCheckoutPartnerCodeRequestDataPacket"] = {
  yes = function() return {partnerCode = "parley"} end,
  no = function() return {partnerCode = "none"} end,
}
cases["checkout.ClientCheckoutStoreBundlePacket"] = {
  yes = function() return {storeBundleId = "starter"} end,
  no = function() return {storeBundleId = "none"} end,
}
cases["coins.ClientCoinBundleOptionsPacket"] =
  {yes = function() return {currency = "USD"} end}
cases["coins.ClientCoinsBalancePacket"] = {yes = function() return {} end}
cases["cosmetic.capes.ClientCosmeticCapesUnlockedPacket"] = {
  yes = function() return {capes = {value = "signature"}} end,
  no = function() return {capes = {}} end,
}
cases["cosmetic.categories.ClientCosmeticCategoriesRequestPacket"] =
  {yes = function() return {} end}
cases[OUTFIT .. "CreatePacket"] = {
  yes = function() return {name = "Mine", skinId = "skin"} end,
  no = function(alice)
    for _ = 1, 20 do
      assert(alice:request(OUTFIT .. "CreatePacket",
                           {name = "Mine", skinId = "skin"}))
    end
    return {name = "One too many", skinId = "skin"}
  end,
}
cases[OUTFIT .. "SelectedRequestPacket"] = {
  yes = function() return {uuid = BOB} end,
  no = function() return {uuid = NOBODY} end,
}
cases["cosmetic.ClientCosmeticCheckoutPacket"] = {
  yes = function() return {cosmeticIds = {"TOP_HAT"}} end,
  no = function() return {cosmeticIds = {"CAPE_1"}} end,
}
cases["cosmetic.ClientCosmeticRequestPacket"] =
  {yes = function() return {cosmeticIds = {"TOP_HAT"}} end}
cases["cosmetic.ClientCosmeticBulkRequestUnlockStatePacket"] = {
  yes = function()
    return {targetUserIds = {ALICE, NOBODY}, cosmeticId = "TOP_HAT"}
  end,
}
cases["cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket"] = {
  yes = function() return {state = false} end,
  no = function() return {state = true} end,
}
cases["currency.ClientCurrencyOptionsPacket"] = {yes = function() return {} end}
cases["knownservers.ClientKnownServersRequestPacket"] =
  {yes = function() return {} end}

local METADATA = {
  authorId = ALICE, time = 1733184000123,
  locationMetadata = {type = "MENU"}, favorite = false, edited = false,
}

local function upload(alice)
  local answer =
    assert(alice:request("media.ClientMediaGetUploadUrlPacket"))
  return answer.mediaId
end

local function picture(alice)
  local id = upload(alice)
  assert(alice:request("media.ClientMediaCreatePacket",
                       {mediaId = id, metadata = METADATA}))
  return id
end

cases["media.ClientMediaGetUploadUrlPacket"] = {yes = function() return {} end}
cases["media.ClientMediaCreatePacket"] = {
  yes = function(alice) return {mediaId = upload(alice), metadata = METADATA} end,
  no = function() return {mediaId = "none", metadata = METADATA} end,
}
cases["media.ClientMediaDeleteRequestPacket"] = {
  yes = function(alice) return {mediaId = picture(alice)} end,
  no = function() return {mediaId = "none"} end,
}
cases["media.ClientMediaRequestPacket"] = {yes = function() return {} end}
cases["media.ClientMediaUpdatePacket"] = {
  yes = function(alice) return {mediaId = picture(alice), title = "New"} end,
  no = function() return {mediaId = "none", title = "New"} end,
}
cases["notices.ClientNoticeDismissPacket"] = {
  yes = function() return {id = "welcome"} end,
  no = function() return {id = "none"} end,
}
cases["notices.ClientNoticeBulkDismissPacket"] =
  {yes = function() return {noticeIds = {"welcome", "none"}} end}
cases["notices.ClientNoticeRequestPacket"] =
  {yes = function() return {types = {"DISMISSIBLE_TOAST"}} end}
cases["pingproxy.ClientPingProxyPacket"] = {
  yes = function()
    return {hostname = "mc.example.org", port = 25565, protocolVersion = 765}
  end,
  no = function()
    return {hostname = "none.example.org", port = 1, protocolVersion = 765}
  end,
}
cases["relationships.privacy.FriendRequestPrivacySettingPacket"] =
  {yes = function() return {setting = "NO_ONE"} end}
cases["relationships.ClientRelationshipCreatePacket"] = {
  yes = function() return {uuid = BOB, type = "FRIENDS"} end,
  no = function() return {uuid = NOBODY, type = "FRIENDS"} end,
}
cases["relationships.RelationshipDeletePacket"] = {
  yes = function(alice)
    befriend(alice, BOB)
    return {uuid = BOB, type = "FRIENDS"}
  end,
  no = function() return {uuid = BOB, type = "FRIENDS"} end,
}
cases["serverdiscovery.ClientServerDiscoveryRequestPopulatePacket"] =
  {yes = function() return {protocolVersion = 765} end}
cases["serverdiscovery.ClientServerDiscoveryRequestPacket"] =
  {yes = function() return {} end}
cases["wardrobe.ClientWardrobeSettingsPacket"] = {yes = function() return {} end}
cases["wardrobe.ClientWardrobeStoreBundleRequestPacket"] =
  {yes = function() return {storeBundleIds = {"starter"}} end}

local function skin(alice)
  local answer = assert(alice:request("skin.ClientSkinCreatePacket",
    {name = "Mine", model = "SLIM", hash = "ff00", favorite = true}))
  return answer.skins[1].id
end

cases["skin.ClientSkinCreatePacket"] = {
  yes = function()
    return {name = "Mine", model = "SLIM", hash = "ff00", favorite = true}
  end,
  no = function(alice)
    for _ = 1, 50 do skin(alice) end
    return {name = "Mine", model = "SLIM", hash = "ff00", favorite = true}
  end,
}
for name, fields in pairs {
  Delete = {}, UpdateData = {model = "CLASSIC", hash = "00ff"},
  UpdateFavoriteState = {favorited = true}, UpdateLastUsedState = {},
  UpdateName = {name = "New"},
} do
  local function with(id)
    local all = {id = id}
    for key, value in pairs(fields) do all[key] = value end
    return all
  end
  cases[("skin.ClientSkin%sPacket"):format(name)] = {
    yes = function(alice) return with(skin(alice)) end,
    no = function() return with("none") end,
  }
end

-- Answered by the other side of the connection, or by the session.
local elsewhere = {
  ["connection.ConnectionKeepAlivePacket"] = "the client answers the server",
  ["connection.ClientConnectionLoginPacket"] = "the session's, in version 1",
  ["social.SocialDiscordRequestJoinServerPacket"] = "the host answers",
}

describe("parley.manager", function()
  local schema = parley.protocol "essential"

  local function replies_of(name)
    local list = {}
    for _, reply in ipairs(schema:packet(name, "c2s"):info().replies) do
      list[reply] = true
    end
    return list
  end

  for _, spec in ipairs(schema:packets()) do
    local info = spec:info()
    if info.dir == "c2s" and #info.replies > 0 and not elsewhere[info.name] then
      it("answers " .. info.name, function()
        local case = assert(cases[info.name], "no handler is tested")
        local wanted, got = replies_of(info.name), {}
        world(function(alice, bob)
          got[ask(alice, info.name, case.yes(alice, bob))] = true
          if case.also then
            got[ask(alice, info.name, case.also(alice, bob))] = true
          end
        end)
        if case.no then
          world(function(alice, bob)
            local name, fields = ask(alice, info.name, case.no(alice, bob))
            got[name] = true
            assert.is_falsy(fields.successful)
            assert.is_truthy(fields.errorMessage or fields.reason)
          end)
        end
        for name in pairs(wanted) do
          assert.is_truthy(got[name], "never answered by " .. name)
        end
        -- What the spec does not list is an error.
        got[OK] = nil
        for name in pairs(got) do
          assert.is_truthy(wanted[name], "answered by " .. name)
        end
      end)
    end
  end

  it("has a handler for every class that a client sends", function()
    local manager = managers.new()
    local session = {
      ["connection.ConnectionKeepAlivePacket"] = true,
      ["connection.ConnectionRegisterPacketTypeIdPacket"] = true,
      ["connection.ClientConnectionLoginPacket"] = true,
      ["cosmetic.ClientCosmeticRequestUnlockStatePacket"] = true, -- unknown body
    }
    for _, spec in ipairs(schema:packets()) do
      local info = spec:info()
      if info.dir == "c2s" and not session[info.name] then
        assert.is_truthy(manager.handled[info.name], info.name)
      end
    end
  end)

  it("lets the client answer keep-alives", function()
    world(function(alice, _, manager)
      local heard = alice:wait("connection.ConnectionKeepAlivePacket", 2)
      assert.is_truthy(heard)
      local peer = next(manager:find_player("Alice").peers)
      local _, packet = assert(
        peer:wait("connection.ConnectionKeepAlivePacket", 2))
      assert.equal(36, #packet.unique_id)
    end, {ping = 0.05})
  end)

  it("asks the host who may come in by Discord", function()
    world(function(alice, bob)
      bob:on("social.SocialDiscordRequestJoinServerPacket", function(fields, packet)
        assert.equal(ALICE, fields.targetUUID)
        bob:reply(packet,
          "social.ClientSocialDiscordRequestJoinServerResponsePacket",
          {address = "mc.example.org"})
      end)
      local waited = parley.spawn(function()
        return assert(alice:wait("multiplayer.ServerMultiplayerJoinServerPacket", 2))
      end)
      assert(alice:request("social.SocialDiscordRequestJoinServerPacket",
                           {targetUUID = BOB, secret = "s"}, 2))
      local fields = waited:join(2)
      assert.equal("mc.example.org", fields.address)
    end)
  end)

  it("relays what players send each other", function()
    world(function(alice, bob)
      local got = parley.spawn(function()
        return assert(bob:wait("ice.IceSessionPacket", 2))
      end)
      assert(alice:send("ice.IceSessionPacket",
                        {user = BOB, ufrag = "u", password = "p"}))
      local fields = got:join(2)
      assert.same({user = ALICE, ufrag = "u", password = "p"}, fields)
    end)
  end)

  it("answers a request that is sent again once", function()
    world(function(alice, bob, manager)
      local channel = dm(alice)
      local id = parley.core.crypto.uuid()
      local spec, payload = alice:_encode(1,
        "chat.ClientChatChannelMessageCreatePacket",
        {channelId = channel, content = "Once"})
      local count = 0
      bob:on("chat.ServerChatChannelMessagePacket", function() count = count + 1 end)
      for _ = 1, 3 do
        alice:_transmit(spec, payload, id)
        local _, packet =
          assert(alice:wait("chat.ServerChatChannelMessagePacket", 2))
        assert.equal(id, packet.unique_id)
      end
      wait_for(function() return count > 0 end)
      assert.equal(1, count)
      assert.equal(1, #manager.channels[snowflake.key(channel)].messages)
    end)
  end)

  it("tells friends who comes and goes, and what they play", function()
    world(function(alice, bob, _, bot)
      befriend(alice, BOB)
      befriend(bob, ALICE)
      local seen = {}
      bob:on("profile.ServerProfileStatusPacket", function(fields)
        if fields.uuid == ALICE then seen[#seen + 1] = fields.status end
      end)
      alice:close()
      alice:join(2)
      wait_for(function() return #seen == 1 end)
      local again = bot "Alice"
      wait_for(function() return #seen == 2 end)
      assert.same({"OFFLINE", "ONLINE"}, seen)
      local playing = parley.spawn(function()
        return assert(bob:wait("profile.ServerProfileActivityPacket", 2))
      end)
      assert(again:request("profile.ClientProfileActivityPacket",
                           {type = "PLAYING", metadata = "mc.example.org"}))
      local fields = playing:join(2)
      assert.equal("mc.example.org", fields.metadata)
      again:close()
      again:join(2)
    end)
  end)

  it("keeps ids beyond 53 bits exact", function()
    local ids = snowflake.new()
    local first, second = ids(1733184000123), ids(1733184000123)
    assert.equal("07262750023291502592", snowflake.key(first))
    assert.equal("07262750023291502593", snowflake.key(second))
    assert.is_true(snowflake.key(ids(1733184000124)) > snowflake.key(second))
    world(function(alice)
      local channel = dm(alice)
      local message = assert(alice:say(channel, "Hello"))
      assert.equal(snowflake.key(channel), snowflake.key(message.channelId))
      local history = assert(alice:history(channel))
      assert.equal(snowflake.key(message.id), snowflake.key(history[1].id))
    end, {clock = function() return 1733184000123 end})
  end)

  it("turns away whom it does not know", function()
    world(function(_, _, manager)
      local listener = assert(manager:listen())
      local stranger = parley.client {
        protocol = "essential", user = "Stranger",
        url = ("ws://127.0.0.1:%d/v1"):format(listener.port),
      }
      local ok, message, code = stranger:connect(2)
      assert.is_nil(ok)
      assert.equal("401 the login was refused", message)
      assert.equal("EUPGRADE", code)
      listener.close()
    end)
  end)
end)
