-- SPDX-License-Identifier: MIT
--
-- The examples that do things in a hotel: walk, trade, read the catalog.

local examples = require "support.examples"

local lines, read, see, test, till = examples.lines, examples.read,
                                     examples.see, examples.test, examples.till

-- ---- the walker -------------------------------------------------------------

local WALLED = {
  "xxxxxxxx",
  "x000x00x",
  "x000x00x",
  "x000000x",
  "x0000x0x",
  "xxxxxxxx",
}

describe("walker.lua", function()
  local FURNITURE = {{x = 3, y = 3}}
  local function rooms(furniture)
    return {[42] = {rows = WALLED, door = {x = 1, y = 1, direction = 2},
                    furniture = furniture}}
  end

  -- The tiles of the walker as |bot| sees them: bot.tiles.
  local function watch(bot)
    bot.tiles = {}
    bot:on("room_entities.status", function(list)
      for _, status in ipairs(list.statuses) do
        local tile = status.x .. "," .. status.y
        if status.roomIndex == bot.here.ann and
           bot.tiles[#bot.tiles] ~= tile then
          bot.tiles[#bot.tiles + 1] = tile
        end
      end
    end)
  end

  local function printed(program)
    local list = {}
    for _, line in ipairs(lines(program.out())) do
      list[#list + 1] = line:match "| at (.*)$"
    end
    return list
  end

  it("goes around walls and furniture", test(function(stage)
    local bob = stage:enter "bob"
    watch(bob)
    local program = stage:run("examples/walker.lua",
                              {stage.url, "42", "6,1", "1,4"})
    assert.equal(0, program.wait())
    see(bob, "ann", true)
    assert.same(bob.tiles, printed(program))
    local text = table.concat(bob.tiles, " ")
    assert.is_nil(text:find("3,3", 1, true), text)
    assert.matches("^1,1 .* 6,1 .* 1,4$", text)
    assert.matches("reached 6,1\n.*reached 1,4\n$", program.out())
  end, {rooms = rooms(FURNITURE)}))

  it("leaves out what can not be reached", test(function(stage)
    local bob = stage:enter "bob"
    watch(bob)
    local program = stage:run("examples/walker.lua",
                              {stage.url, "42", "6,1", "4,1", "3,4", "2,1"})
    assert.equal(1, program.wait())
    assert.matches("can not reach 6,1: there is no way", program.out())
    assert.matches("can not reach 4,1: there is no way", program.out())
    assert.matches("reached 3,4\n.*reached 2,1\n", program.out())
    assert.matches("2 of 4 tiles not reached", program.err())
    see(bob, "ann", true)
    assert.equal("2,1", bob.tiles[#bob.tiles])
  end, {rooms = rooms {{x = 3, y = 3}, {x = 4, y = 3}}}))

  it("walks on when it was carried away", test(function(stage)
    local bob = stage:enter "bob"
    watch(bob)
    local program = stage:run("examples/walker.lua", {stage.url, "42", "6,1"})
    till(function() return bob.tiles[4] end, "some steps")
    stage.hotel:move("ann", 1, 4)
    assert.equal(0, program.wait())
    see(bob, "ann", true)
    local text = table.concat(bob.tiles, " ")
    assert.matches("1,1 .*1,4 .*6,1$", text)
  end, {step = 0.05, rooms = rooms()}))

  it("finds another way when something is put into its way",
    test(function(stage)
      local bob = stage:enter "bob"
      watch(bob)
      local program = stage:run("examples/walker.lua", {stage.url, "42", "6,2"})
      till(function() return bob.tiles[2] end, "the first step")
      stage.hotel:put(42, {x = 3, y = 3})
      assert.equal(0, program.wait())
      see(bob, "ann", true)
      local text = table.concat(bob.tiles, " ")
      assert.is_nil(text:find("3,3", 1, true), text)
      assert.matches("6,2$", text)
    end, {step = 0.05, rooms = rooms()}))

  it("learns what the map does not show", test(function(stage)
    local bob = stage:enter "bob"
    watch(bob)
    -- A table where its way turns: the hotel does not answer to that.
    local program = stage:run("examples/walker.lua", {stage.url, "42", "6,1"},
                              {PATIENCE = "0.3"})
    assert.equal(0, program.wait())
    see(bob, "ann", true)
    local text = table.concat(bob.tiles, " ")
    assert.matches("stuck at ", program.out())
    assert.is_nil(text:find("4,3", 1, true), text)
    assert.matches("6,1$", text)
  end, {rooms = {[42] = {
    rows = {"xxxxxxxx", "x000x00x", "x000x00x", "x000000x", "x000000x",
            "xxxxxxxx"},
    door = {x = 1, y = 1, direction = 2},
    furniture = {{x = 4, y = 3, height = 0.5}, {x = 3, y = 3, height = 0.5},
                 {x = 5, y = 3, height = 0.5}},
  }}}))
end)

-- ---- trades -----------------------------------------------------------------

describe("trade_watcher.lua", function()
  local users = {
    ann = {name = "ann", furniture = {}},
    bob = {name = "bob", furniture = {{sprite = 10}, {sprite = 11},
                                      {sprite = 12, wall = true}}},
  }

  local function settle(bot)
    assert(bot:request("user.get_info", {}, "user.info", 10))
  end

  local function items_of(bot)
    local list = assert(bot:request("user.get_furniture", {}, "user.furniture",
                                    10)).items
    local ids = {}
    for i, item in ipairs(list) do ids[i] = item.itemId end
    return ids
  end

  -- Starts it and opens a trade: its file, the bot, and the bot's items.
  local function open_trade(stage, ...)
    local path = stage.folder .. "/trades"
    local bob = stage:enter "bob"
    local program = stage:run("examples/trade_watcher.lua",
                              {stage.url, "42", path, ...})
    see(bob, "ann")
    bob.seen = {}
    bob:on("*", function(_, packet)
      bob.seen[packet.name] = (bob.seen[packet.name] or 0) + 1
    end)
    local items = items_of(bob)
    bob.trade.open {roomIndex = bob.here.ann}
    till(function() return bob.seen["trade.opened"] end, "the trade")
    return path, bob, items, program
  end

  -- The lines of the file without their time.
  local function events(path)
    local list = {}
    for i, line in ipairs(lines(read(path))) do
      list[i] = line:match "^[%d%-]+T[%d:]+Z\t(.*)$"
    end
    return list
  end

  local function wait_for(path, last)
    return till(function()
      local list = events(path)
      return list[#list] and list[#list]:find(last) and list
    end, last)
  end

  -- Waits until the watcher has accepted; the bot hears of it, too.
  local function accepted_by_watcher(bob, times)
    till(function() return bob.seen["trade.accepted"] == times end, "consent")
  end

  it("takes a present", test(function(stage)
    local path, bob, items = open_trade(stage)
    bob.trade.add_items {itemIds = {items[1], items[3]}}
    accepted_by_watcher(bob, 1)
    bob.trade.accept()
    till(function() return bob.seen["trade.confirmation"] end, "confirmation")
    bob.trade.confirm()
    till(function() return bob.seen["trade.completed"] end, "the end")
    assert.same({items[2]}, items_of(bob))
    local offer = ("floor item %d of kind 10, wall item %d of kind 12"):format(
      items[1], items[3])
    local list = wait_for(path, "^completed")
    local confirms = {list[6], list[7]} -- in any order
    table.sort(confirms)
    assert.same({
      "opened\tbob\twith ann", "offers\tbob\t" .. offer, "accepts\tann\t",
      "accepts\tbob\t", "confirm\t\tboth have accepted", "accepts\tann\t",
      "accepts\tbob\t", "gave\tbob\t" .. offer, "gave\tann\tnothing",
      "completed\t\t",
    }, {list[1], list[2], list[3], list[4], list[5], confirms[1], confirms[2],
        list[8], list[9], list[10]})
  end, {users = users}))

  it("warns of an item that is taken back", test(function(stage)
    local path, bob, items = open_trade(stage)
    bob.trade.add_items {itemIds = {items[1], items[2]}}
    accepted_by_watcher(bob, 1)
    bob.trade.remove_item {itemId = items[2]}
    local list = wait_for(path, "^closed")
    assert.same({
      ("offers\tbob\tfloor item %d of kind 10"):format(items[1]),
      ("WARNING\tbob\ttakes back after the other has accepted: " ..
       "floor item %d of kind 11"):format(items[2]),
      "closed\tann\t",
    }, {list[4], list[5], list[6]})
    till(function() return bob.seen["trade.closed"] end, "the end")
    assert.same(items, items_of(bob))
  end, {users = users}))

  it("warns of an item that is swapped", test(function(stage)
    local path, bob, items = open_trade(stage)
    bob.trade.add_item {itemId = items[1]}
    accepted_by_watcher(bob, 1)
    bob.trade.remove_item {itemId = items[1]}
    bob.trade.add_item {itemId = items[2]}
    bob.trade.accept()
    wait_for(path, "^closed")
    local text = read(path)
    assert.matches("WARNING\tbob\ttakes back [^\n]* of kind 10\n", text)
    assert.is_truthy(text:find((
      "WARNING\tbob\tputs floor item %d of kind 11 in the place of floor " ..
      "item %d of kind 10\n"):format(items[2], items[1]), 1, true), text)
    settle(bob)
    assert.is_nil(bob.seen["trade.confirmation"])
    assert.same(items, items_of(bob))
  end, {users = users}))

  it("does not mind a change before it has accepted, and is ready for the next",
    test(function(stage)
      local path, bob, items = open_trade(stage)
      bob.trade.add_item {itemId = items[1]}
      bob.trade.remove_item {itemId = items[1]}
      bob.trade.close()
      wait_for(path, "^closed\tbob")
      -- Its consent may have come before the change; then it has warned.
      if not read(path):find("accepts\tann.*offers\tbob\tnothing") then
        assert.is_nil(read(path):find "WARNING")
      end
      bob.trade.open {roomIndex = bob.here.ann}
      bob.trade.add_item {itemId = items[3]}
      till(function()
        return read(path):find "offers\tbob\twall item %d+ of kind 12\n"
      end, "another offer")
    end, {users = users}))

  it("only watches if it is told to", test(function(stage)
    local path, bob, items = open_trade(stage, "watch")
    bob.trade.add_item {itemId = items[1]}
    bob.trade.accept()
    wait_for(path, "^accepts\tbob")
    bob.trade.unaccept()
    wait_for(path, "^hesitates\tbob")
    bob.trade.remove_item {itemId = items[1]}
    wait_for(path, "^offers\tbob\tnothing")
    bob.trade.close()
    assert.same({
      "opened\tbob\twith ann",
      ("offers\tbob\tfloor item %d of kind 10"):format(items[1]),
      "accepts\tbob\t", "hesitates\tbob\t", "offers\tbob\tnothing",
      "closed\tbob\t",
    }, wait_for(path, "^closed"))
    assert.equal(2, bob.seen["trade.accepted"])
  end, {users = users}))
end)

-- ---- the catalog ------------------------------------------------------------

-- Reads CSV by RFC 4180, apart from the ends of lines.
local function parse_csv(text)
  local rows, row, at = {}, {}, 1
  while at <= #text do
    local cell, mark
    if text:sub(at, at) == '"' then
      local parts, from = {}, at + 1
      repeat
        local till_quote = assert(text:find('"', from, true), "an open quote")
        parts[#parts + 1] = text:sub(from, till_quote - 1)
        from = till_quote + 2
      until text:sub(till_quote + 1, till_quote + 1) ~= '"'
      cell, at = table.concat(parts, '"'), from - 1
    else
      local last = text:find("[,\n]", at) - 1
      cell, at = text:sub(at, last), last + 1
      assert(not cell:find '"', "a quote in the middle: " .. cell)
    end
    mark, at = text:sub(at, at), at + 1
    assert(mark == "," or mark == "\n", "no end of a cell: " .. mark)
    row[#row + 1] = cell
    if mark == "\n" then
      rows[#rows + 1] = row
      row = {}
    end
  end
  return rows
end

describe("catalog_csv.lua", function()
  local HEAD = {"page_id", "page", "offer_id", "name", "credits", "points",
                "points_type", "club_level", "rent", "products"}

  local function count_requests(stage)
    local asked = {}
    stage.hotel.server:on("catalog.get_page", function(_, fields)
      asked[fields.pageId] = (asked[fields.pageId] or 0) + 1
    end)
    return asked
  end

  it("writes a line for each offer", test(function(stage)
    local asked, path = count_requests(stage), stage.folder .. "/catalog.csv"
    local program = stage:run("examples/catalog_csv.lua",
                              {stage.url, path, "0"})
    assert.equal(0, program.wait())
    assert.same({
      HEAD,
      {"1", 'Chairs, "soft"', "7", 'a "good" chair, red\nwith two lines', "3",
       "0", "0", "0", "false", "1 x s18"},
      {"1", 'Chairs, "soft"', "1", "plain", "0", "20", "5", "2", "true",
       "2 x s18; badge B1; 1 x i9"},
      {"3", 'Chairs, "soft" / Deep', "2", "", "1", "0", "0", "0", "false",
       "1 x s1"},
    }, parse_csv(read(path)))
    assert.same({1, 1, 1}, asked)
    assert.matches("%[#+ *%] 2/3 ", program.err())
    assert.matches("\n3 offers on 3 pages\n$", program.err())
  end, {catalog = {
    {title = 'Chairs, "soft"', offers = {
      {id = 7, name = 'a "good" chair, red\nwith two lines', credits = 3,
       products = {{sprite = 18}}},
      {name = "plain", points = 20, points_type = 5, club = 2, rent = true,
       products = {{sprite = 18, count = 2}, {kind = "b", extra = "B1"},
                   {kind = "i", sprite = 9}}},
    }, pages = {{title = "Empty", offers = {}}, {title = "Deep", offers = {
      {credits = 1},
    }}}},
    {title = "Only a heading"},
  }}))

  local silent = {title = "Si\nlent", id = 5, offers = {{name = "x"}},
                  closed = true}
  local slow = {title = "Slow", id = 6, offers = {{name = "y"}}, closed = true}

  it("asks again once, then goes on and tells", test(function(stage)
    local asked, path = count_requests(stage), stage.folder .. "/catalog.csv"
    stage.hotel.server:on("catalog.get_page", function(_, fields)
      if fields.pageId == 6 then slow.closed = false end -- for the second time
    end)
    local program = stage:run("examples/catalog_csv.lua",
                              {stage.url, path, "0", "0.3"})
    assert.equal(0, program.wait())
    local names = {}
    for i, row in ipairs(parse_csv(read(path))) do names[i] = row[4] end
    assert.same({"name", "y", "z"}, names)
    assert.equal(2, asked[5])
    assert.is_true(asked[6] >= 1)
    assert.matches("\n2 offers on 2 pages\nno answer: page 5, Si", program.err())
    assert.is_nil(program.err():find "page 6")
  end, {catalog = {silent, slow, {title = "Fine", offers = {{name = "z"}}}}}))

  it("ends when the connection is lost", test(function(stage)
    stage.hotel.server:on("catalog.get_page", function() stage:cut "ann" end)
    local program = stage:run("examples/catalog_csv.lua",
                              {stage.url, stage.folder .. "/x", "0"})
    assert.equal(1, program.wait())
    assert.is_nil(program.err():find "no answer")
  end, {catalog = {silent}}))
end)
