-- SPDX-License-Identifier: MIT
--
-- The demo hotel: what stands in its rooms, trades, furniture, the catalog.

local net = require "support.net"
local parley = require "parley"
local floors = require "parley.floor"

local STEP = 0.01
local FURNITURE = {
  ann = {{sprite = 10, credits = 5}, {sprite = 11}, {sprite = 12, wall = true},
         {sprite = 13, tradable = false}},
  bob = {{sprite = 20}, {sprite = 21}},
  cyd = {{sprite = 30}},
}

local function till(fn, what)
  local deadline = parley.now() + 5
  while not fn() do
    if parley.now() > deadline then error("it never came true: " .. what, 2) end
    parley.sleep(0.002)
  end
end

-- Waits until the hotel has done what the bot asked for.
local function settle(bot)
  assert(bot:request("user.get_info", {}, "user.info", 5))
end

-- A bot that keeps what it gets of some packets: bot.got[name], a list.
local function enter(port, ticket)
  local bot = net.bot(port, {ticket = ticket, pace = false})
  bot.got = {}
  bot:on("*", function(_, packet)
    local list = bot.got[packet.name] or {}
    bot.got[packet.name] = list
    list[#list + 1] = packet:decode()
  end)
  assert(bot:connect(5))
  bot.me = assert(bot:request("user.get_info", {}, "user.info", 5))
  assert(bot:enter_room(42, "", 5))
  settle(bot)
  return bot
end

local function last(bot, name)
  local list = bot.got[name]
  return list and list[#list]
end

local function count(bot, name) return #(bot.got[name] or {}) end

-- A test with a hotel and two bots in room 42; ann has index 0, bob 1.
local function test(name, fn, options)
  it(name, function()
    net.run(function()
      local given = {step = STEP, tickets = {}}
      for user, furniture in pairs(FURNITURE) do
        given.tickets[user] = {name = user, furniture = furniture}
      end
      for key, value in pairs(options or {}) do given[key] = value end
      local hotel, port = net.hotel(given)
      local ann, bob = enter(port, "ann"), enter(port, "bob")
      fn(ann, bob, hotel, port)
      hotel:close()
    end)
  end)
end

local function index_of(bot, name)
  for _, list in ipairs(bot.got["room_entities.units"]) do
    for _, unit in ipairs(list.units) do
      if unit.username == name then return unit.roomIndex end
    end
  end
  error(name .. " is not here")
end

local function inventory(bot)
  bot.got["user.furniture"] = nil
  bot.user.get_furniture()
  till(function()
    local part = last(bot, "user.furniture")
    return part and part.fragmentNumber == part.totalFragments - 1
  end, "inventory")
  local items = {}
  for _, part in ipairs(bot.got["user.furniture"]) do
    for _, item in ipairs(part.items) do items[#items + 1] = item end
  end
  return items
end

local function sprites(items)
  local list = {}
  for i, item in ipairs(items) do list[i] = item.spriteId end
  return list
end

-- ---- trades -----------------------------------------------------------------

local function open_trade(ann, bob)
  ann.trade.open {roomIndex = index_of(ann, "bob")}
  for _, bot in ipairs {ann, bob} do
    till(function() return count(bot, "trade.opened") == 1 end, "trade.opened")
  end
end

local function actions_of(bot, name)
  local index, actions = index_of(bot, name), nil
  for _, list in ipairs(bot.got["room_entities.status"]) do
    for _, status in ipairs(list.statuses) do
      if status.roomIndex == index then actions = status.actions end
    end
  end
  return actions
end

describe("a trade in the hotel", function()
  test("lets two users swap furniture", function(ann, bob)
    local anns, bobs = inventory(ann), inventory(bob)
    open_trade(ann, bob)
    assert.same({userId = ann.me.userId, userCanTrade = 1,
                 otherUserId = bob.me.userId, otherUserCanTrade = 1},
                last(bob, "trade.opened"))
    till(function() return actions_of(bob, "ann") == "/trd /" end, "trd")

    ann.trade.add_items {itemIds = {anns[1].itemId, anns[3].itemId}}
    bob.trade.add_item {itemId = bobs[2].itemId}
    till(function() return count(ann, "trade.list_item") == 2 end, "offers")
    settle(bob)
    for _, bot in ipairs {ann, bob} do
      local offers = last(bot, "trade.list_item")
      assert.equal(ann.me.userId, offers.firstUserId)
      assert.same({10, 12}, sprites(offers.firstUserItems))
      assert.equal("I", offers.firstUserItems[2].furniType)
      assert.equal(2, offers.firstUserNumItems)
      assert.equal(5, offers.firstUserNumCredits)
      assert.same({21}, sprites(offers.secondUserItems))
    end

    ann.trade.accept()
    settle(ann)
    assert.equal(0, count(ann, "trade.confirmation"))
    bob.trade.accept()
    till(function() return last(ann, "trade.confirmation") end, "confirmation")
    assert.equal(2, count(ann, "trade.accepted"))
    ann.trade.add_item {itemId = anns[2].itemId} -- too late
    ann.trade.unaccept()
    ann.trade.confirm()
    ann.trade.confirm() -- twice is not both
    settle(ann)
    assert.equal(2, count(ann, "trade.list_item"))
    assert.equal(0, count(ann, "trade.completed"))
    bob.trade.confirm()
    till(function() return last(ann, "trade.completed") end, "completed")
    assert.same({11, 13, 21}, sprites(inventory(ann)))
    assert.same({10, 12, 20}, sprites(inventory(bob)))
    assert.equal(2, count(ann, "user.furniture_remove"))
    assert.equal(21, last(ann, "user.furniture_add").item.spriteId)
    assert.equal(anns[3].itemId, last(bob, "user.furniture_add").item.itemId)
    assert.equal("//", actions_of(bob, "ann"))
  end)

  test("takes back what was accepted when an offer changes", function(ann, bob)
    local bobs = inventory(bob)
    open_trade(ann, bob)
    bob.trade.add_item {itemId = bobs[1].itemId}
    settle(bob)
    ann.trade.accept()
    settle(ann)
    bob.trade.remove_item {itemId = bobs[1].itemId}
    bob.trade.accept()
    settle(bob)
    settle(ann)
    assert.same({}, last(ann, "trade.list_item").secondUserItems)
    assert.equal(0, count(ann, "trade.confirmation"))
    bob.trade.unaccept()
    settle(bob)
    assert.equal(0, last(bob, "trade.accepted").userAccepts)
    ann.trade.accept()
    settle(ann)
    assert.equal(0, count(ann, "trade.confirmation"))
    bob.trade.accept()
    settle(bob)
    assert.equal(1, count(bob, "trade.confirmation"))
  end)

  test("is refused where there is nobody to trade with", function(ann, bob)
    ann.trade.open {roomIndex = index_of(ann, "ann")} -- with oneself
    ann.trade.open {roomIndex = 99}
    settle(ann)
    assert.equal(0, count(ann, "trade.opened"))
    assert.equal(0, count(bob, "trade.opened"))
    assert.equal(0, count(ann, "trade.open_failed"))
    for _, name in ipairs {"accept", "unaccept", "confirm", "close", "cancel"} do
      ann.trade[name]()
    end
    ann.trade.add_item {itemId = 1}
    ann.trade.remove_item {itemId = 1}
    settle(ann)
    assert.equal(7, count(ann, "trade.not_open"))
  end)

  test("is one at a time", function(ann, bob, _, port)
    local cyd = enter(port, "cyd")
    open_trade(ann, bob)
    cyd.trade.open {roomIndex = index_of(cyd, "bob")}
    settle(cyd)
    assert.same({reason = 8, otherUsername = "bob"},
                last(cyd, "trade.open_failed"))
    ann.trade.open {roomIndex = index_of(ann, "cyd")}
    settle(ann)
    assert.same({reason = 7, otherUsername = ""},
                last(ann, "trade.open_failed"))
    assert.equal(0, count(cyd, "trade.opened"))
  end)

  test("takes only what one has and may trade", function(ann, bob)
    local anns, bobs = inventory(ann), inventory(bob)
    open_trade(ann, bob)
    ann.trade.add_item {itemId = 100000}
    ann.trade.add_item {itemId = bobs[1].itemId}
    ann.trade.remove_item {itemId = anns[1].itemId}
    settle(ann)
    assert.equal(3, count(ann, "trade.no_such_item"))
    ann.trade.add_item {itemId = anns[4].itemId} -- must not be traded
    settle(ann)
    assert.equal(0, count(ann, "trade.list_item"))
    ann.trade.add_item {itemId = anns[1].itemId}
    ann.trade.add_items {itemIds = {anns[1].itemId, anns[2].itemId}}
    settle(ann)
    assert.same({10, 11}, sprites(last(ann, "trade.list_item").firstUserItems))
    assert.equal(0, count(bob, "trade.no_such_item"))
  end)

  for name, leave in pairs {
    ["is called off by one"] = function(ann) ann.trade.close() end,
    ["ends with who leaves the room"] = function(ann) ann:leave_room() end,
    ["ends with the connection"] = function(ann) ann:close() end,
  } do
    test(name, function(ann, bob)
      local bobs = inventory(bob)
      open_trade(ann, bob)
      bob.trade.add_item {itemId = bobs[1].itemId}
      settle(bob)
      leave(ann)
      till(function() return last(bob, "trade.closed") end, "closed")
      assert.same({userId = ann.me.userId, reason = 0},
                  last(bob, "trade.closed"))
      bob.trade.accept()
      settle(bob)
      assert.equal(1, count(bob, "trade.not_open"))
      assert.same({20, 21}, sprites(inventory(bob)))
    end)
  end

  test("needs a room where it is allowed", function(ann, bob)
    ann.trade.open {roomIndex = index_of(ann, "bob")}
    settle(ann)
    assert.same({reason = 6, otherUsername = ""},
                last(ann, "trade.open_failed"))
    assert.equal(0, count(bob, "trade.opened"))
  end, {rooms = {[42] = {may_trade = false}}})

  test("needs users who may trade", function(ann, bob)
    ann.trade.open {roomIndex = index_of(ann, "bob")}
    bob.trade.open {roomIndex = index_of(bob, "ann")}
    settle(ann)
    settle(bob)
    assert.same({reason = 4, otherUsername = "bob"},
                last(ann, "trade.open_failed"))
    assert.same({reason = 2, otherUsername = ""},
                last(bob, "trade.open_failed"))
  end, {tickets = {ann = {name = "ann"},
                   bob = {name = "bob", may_trade = false}}})
end)

describe("an inventory of the hotel", function()
  local many = {}
  for i = 1, 501 do many[i] = {sprite = i} end

  test("comes in fragments", function(ann, bob)
    local items = inventory(ann)
    assert.equal(501, #items)
    assert.equal(2, last(ann, "user.furniture").totalFragments)
    assert.same({}, inventory(bob))
    assert.equal(1, count(bob, "user.furniture"))
  end, {tickets = {ann = {name = "ann", furniture = many},
                   bob = {name = "bob", furniture = {}}}})

  test("has a few things if nothing is said", function(ann)
    assert.same({18, 18, 4001}, sprites(inventory(ann)))
  end, {tickets = {ann = {name = "ann"}, bob = {name = "bob"}}})
end)

-- ---- the catalog ------------------------------------------------------------

local function tree(bot, kind)
  return assert(bot:request("catalog.get_index",
    {catalogType = kind or "NORMAL"}, "catalog.index", 5)).root
end

local function ask_page(bot, id, kind)
  bot.catalog.get_page {pageId = id, offerId = -1,
                        catalogType = kind or "NORMAL"}
  settle(bot)
  return last(bot, "catalog.page")
end

describe("the hotel's catalog", function()
  local closed = {title = "Secret", id = 3, offers = {{id = 2}}, closed = true}
  local catalog = {
    {title = "Top", pages = {
      {title = "A", id = 1, texts = {"hello"}, offers = {
        {name = "x", credits = 3, points = 4, points_type = 5, club = 1,
         rent = true, products = {
           {kind = "b", extra = "B1"},
           {sprite = 7, count = 2, series = 10, left = 3}}},
      }},
      {title = "B", offers = {}, visible = false},
    }},
    closed,
  }

  test("is a tree of pages with offers", function(ann)
    local root = tree(ann)
    assert.equal(-1, root.pageId)
    local top = root.children[1]
    assert.equal("Top", top.localization)
    assert.equal(-1, top.pageId)
    assert.equal(1, top.children[1].pageId)
    assert.same({1}, top.children[1].offerIds)
    assert.equal(2, top.children[2].pageId) -- 1 and 3 are taken
    assert.is_false(top.children[2].visible)
    assert.same({2}, root.children[2].offerIds)

    local page = ask_page(ann, 1)
    assert.same({"hello"}, page.texts)
    assert.equal(-1, page.offerId)
    local offer = page.offers[1]
    assert.same({1, "x", true, 3, 4, 5, 1}, {
      offer.offerId, offer.localizationId, offer.rent, offer.priceCredits,
      offer.priceActivityPoints, offer.priceActivityPointsType,
      offer.clubLevel})
    assert.same({productType = "b", extraParam = "B1"}, offer.products[1])
    assert.same({productType = "s", furniClassId = 7, extraParam = "",
                 productCount = 2, uniqueLimitedItem = true,
                 uniqueLimitedSeriesSize = 10, uniqueLimitedItemsLeft = 3},
                offer.products[2])
    assert.same({}, ask_page(ann, 2).offers)
  end, {catalog = catalog})

  test("is silent about pages that are not there", function(ann)
    for _, id in ipairs {99, -1, 3} do assert.is_nil(ask_page(ann, id)) end
    assert.is_nil(ask_page(ann, 1, "BUILDERS_CLUB"))
    assert.same({}, tree(ann, "BUILDERS_CLUB").children)
    closed.closed = nil -- it opens
    assert.equal(3, ask_page(ann, 3).pageId)
    closed.closed = true
  end, {catalog = catalog})

  test("has a few pages if nothing is said", function(ann)
    local pages, offers = 0, 0
    local function visit(node)
      if node.pageId >= 0 then
        local page = ask_page(ann, node.pageId)
        assert.equal(node.pageId, page.pageId)
        assert.equal(#node.offerIds, #page.offers)
        pages, offers = pages + 1, offers + #page.offers
      end
      for _, child in ipairs(node.children) do visit(child) end
    end
    visit(tree(ann))
    assert.same({4, 4}, {pages, offers})
  end)
end)

-- ---- floors and furniture in rooms ------------------------------------------

local function path_text(path)
  local list = {}
  for i, tile in ipairs(path) do list[i] = tile.x .. "," .. tile.y end
  return table.concat(list, " ")
end

describe("a floor", function()
  it("has ways around what stands on it", function()
    local plan = floors.new {"0000", "0000", "0000"}
    assert.equal("1,1 2,1 3,1", path_text(plan:path(0, 1, 3, 1)))
    plan:block(1, 1)
    assert.is_false(plan:is_free(1, 1))
    assert.equal("1,0 2,0 3,1", path_text(plan:path(0, 1, 3, 1)))
    plan:block(1, 0)
    plan:block(1, 2)
    assert.is_nil(plan:path(0, 1, 3, 1))
    assert.is_nil(plan:path(0, 1, 1, 1))
    plan:unblock(1, 2)
    assert.equal("1,2 2,2 3,1", path_text(plan:path(0, 1, 3, 1)))
  end)

  it("does not squeeze between two blocked tiles", function()
    local plan = floors.new {"00", "00"}
    plan:block(1, 0)
    assert.equal("1,1", path_text(plan:path(0, 0, 1, 1)))
    plan:block(0, 1)
    assert.is_nil(plan:path(0, 0, 1, 1))
  end)

  it("knows where a way turns", function()
    local function corner(x, y, path)
      local tile = floors.first_corner(x, y, path)
      return tile.x .. "," .. tile.y
    end
    local bend = {{x = 1, y = 0}, {x = 2, y = 0}, {x = 3, y = 1}}
    assert.equal("2,0", corner(0, 0, bend))
    assert.equal("1,0", corner(0, 1, bend))
    assert.equal("3,1", corner(2, 0, {bend[3]}))
  end)

  it("tells and reads heights", function()
    local plan = floors.new {"01x", "000"}
    plan:block(1, 1)
    local heights = plan:stack_heights()
    assert.same({0, 256, -1, 0, 16384, 0}, heights)
    plan:block(0, 1, 0.5) -- a table, which others can be put on
    assert.equal(128, plan:stack_height(0, 1))
    assert.is_false(plan:is_free(0, 1))
    local copy = floors.new(plan:text())
    copy:block(0, 0)
    copy:read_stack_heights(heights, 3)
    assert.is_true(copy:is_free(0, 0))
    assert.is_true(copy:is_free(1, 0))
    assert.is_false(copy:is_free(2, 0))
    assert.is_false(copy:is_free(1, 1))
    -- Too high to climb, hardly higher, and a tile that is none any more.
    copy:read_stack_heights {0, 256, 32767, 257, 256, 32767}
    assert.is_false(copy:is_free(0, 1))
    assert.is_true(copy:is_free(1, 1))
    assert.is_false(copy:is_free(2, 1))
  end)
end)

local CORRIDOR = {
  "xxxxxxx",
  "x00000x",
  "x00000x",
  "xxxxxxx",
}

-- The tiles on which |name| is seen, until it stands still at |x|, |y|.
local function follow(bot, name, x, y)
  local index, tiles = index_of(bot, name), {}
  assert(bot:wait("room_entities.status", function(list)
    for _, status in ipairs(list.statuses) do
      if status.roomIndex == index then
        tiles[#tiles + 1] = status.x .. "," .. status.y
        return not status.actions:find "mv" and status.x == x and
               status.y == y
      end
    end
  end, 5))
  return table.concat(tiles, " ")
end

describe("furniture in a room of the hotel", function()
  local rooms = {[42] = {rows = CORRIDOR, door = {x = 1, y = 1, direction = 2},
                         furniture = {{x = 3, y = 1, sprite = 77}}}}

  test("is told to who comes in, and is walked around", function(ann, bob)
    local items = last(ann, "furniture.floor_items")
    assert.equal(77, items.items[1].spriteId)
    assert.equal(1, #items.owners)
    local map = last(ann, "room.height_map")
    assert.equal(16384, map.heights[map.width + 4])
    ann:walk(5, 1)
    assert.equal("1,1 2,1 3,2 4,2 5,1", follow(bob, "ann", 5, 1))
    ann:walk(3, 1) -- there is no way on to it
    settle(ann)
    assert.is_nil(last(ann, "room_entities.status").statuses[1].actions
      :match "mv")
  end, {rooms = rooms})

  test("comes and goes, and stops who walks", function(ann, bob, hotel)
    ann:walk(5, 2)
    till(function()
      return last(bob, "room_entities.status").statuses[1].x == 2
    end, "the first step")
    local id = hotel:put(42, {x = 4, y = 1})
    hotel:put(42, {x = 4, y = 2})
    till(function() return actions_of(bob, "ann") == "//" end, "stop")
    settle(bob)
    local stopped = last(bob, "room_entities.status").statuses[1]
    assert.is_true(stopped.x < 4)
    assert.equal(2, count(bob, "furniture.floor_item_added"))
    assert.same({tiles = {{x = 4, y = 2, height = 16384}}},
                last(bob, "room.height_map_update"))
    assert.is_true(hotel:take(42, 4, 1))
    assert.is_false(hotel:take(42, 4, 1))
    ann:walk(5, 2)
    assert.matches("4,1 5,2$", follow(bob, "ann", 5, 2))
    assert.equal(tostring(id),
                 last(bob, "furniture.floor_item_removed").itemId)
    assert.same({tiles = {{x = 4, y = 1, height = 0}}},
                last(bob, "room.height_map_update"))
    assert.matches("there is no room 7", net.raised(hotel.put, hotel, 7,
                                                    {x = 1, y = 1}))
  end, {rooms = {[42] = {rows = CORRIDOR,
                         door = {x = 1, y = 1, direction = 2}}}})

  test("may carry somebody away", function(ann, bob, hotel)
    ann:walk(5, 2)
    till(function() return actions_of(bob, "ann"):find "mv" end, "walking")
    assert.is_true(hotel:move("ann", 1, 2))
    settle(ann)
    assert.equal("//", actions_of(ann, "ann"))
    assert.equal(1, last(ann, "room_entities.status").statuses[1].x)
    assert.is_false(hotel:move("nobody", 1, 2))
  end, {rooms = rooms})
end)
