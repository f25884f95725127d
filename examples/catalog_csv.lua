-- SPDX-License-Identifier: MIT
--
-- Writes a hotel's catalog as CSV: a line for each offer of each page.
--
--   HOTEL_TICKET=... parley run examples/catalog_csv.lua URL FILE
--     [PAUSE [TIMEOUT]]
--
-- One page is asked for after the other, with PAUSE (0.3) seconds between. A
-- page that has not come within TIMEOUT (5) seconds is asked for once more;
-- then it is left out and named at the end. How far it is can be seen on
-- stderr. FILE may be /dev/stdout.
local parley = require "parley"

local url, path = arg[1], arg[2]
local pause, timeout = tonumber(arg[3] or 0.3), tonumber(arg[4] or 5)
local ticket = os.getenv "HOTEL_TICKET"
if not (ticket and path and pause and timeout) then
  io.stderr:write("usage: HOTEL_TICKET=... parley run catalog_csv.lua URL ",
                  "FILE [PAUSE [TIMEOUT]]\n")
  os.exit(2)
end

local file = assert(io.open(path, "w"))
local bot = parley.client {protocol = "nitro", url = url, ticket = ticket}

-- A line of CSV: what has commas, quotes or line breaks in it is quoted.
local function write_row(...)
  local cells = {...}
  for i, cell in ipairs(cells) do
    local text = tostring(cell)
    if text:find '[,"\r\n]' then text = '"' .. text:gsub('"', '""') .. '"' end
    cells[i] = text
  end
  assert(file:write(table.concat(cells, ","), "\n"))
end

-- What an offer has in it: "2 x s18; badge ACH1".
local function describe(products)
  local list = {}
  for i, product in ipairs(products) do
    if product.productType == "b" then
      list[i] = "badge " .. product.extraParam
    else
      list[i] = ("%d x %s%d"):format(product.productCount, product.productType,
                                     product.furniClassId)
    end
  end
  return table.concat(list, "; ")
end

-- The pages of a tree that have something on them, in its order.
local function collect(node, above, pages)
  local title = above .. node.localization
  if node.pageId >= 0 then
    pages[#pages + 1] = {id = node.pageId, title = title}
  end
  for _, child in ipairs(node.children) do
    collect(child, title == "" and "" or title .. " / ", pages)
  end
  return pages
end

local function show_progress(done, total, title)
  io.stderr:write(("\r[%-24s] %d/%d %-40.40s"):format(
    ("#"):rep(math.floor(24 * done / total)), done, total,
    (title:gsub("%c", " "))))
end

-- A page, or nil if it does not come even when it is asked for again.
local function get_page(id)
  for _ = 1, 2 do
    assert(bot.catalog.get_page {pageId = id, offerId = -1,
                                 catalogType = "NORMAL"})
    local page, message, code = bot:wait("catalog.page", function(fields)
      return fields.pageId == id
    end, timeout)
    if page then return page end
    if code ~= "ETIMEOUT" then error(message, 0) end
  end
  return nil
end

parley.run(function()
  assert(bot:connect(10))
  local index = assert(bot:request("catalog.get_index",
    {catalogType = "NORMAL"}, "catalog.index", 10))
  local pages, silent, offers = collect(index.root, "", {}), {}, 0
  write_row("page_id", "page", "offer_id", "name", "credits", "points",
            "points_type", "club_level", "rent", "products")
  for i, entry in ipairs(pages) do
    show_progress(i - 1, #pages, entry.title)
    local page = get_page(entry.id)
    if not page then silent[#silent + 1] = entry end
    for _, offer in ipairs(page and page.offers or {}) do
      write_row(entry.id, entry.title, offer.offerId, offer.localizationId,
                offer.priceCredits, offer.priceActivityPoints,
                offer.priceActivityPointsType, offer.clubLevel, offer.rent,
                describe(offer.products))
      offers = offers + 1
    end
    if i < #pages then parley.sleep(pause) end
  end
  show_progress(1, 1, "")
  io.stderr:write(("\n%d offers on %d pages\n"):format(offers,
                                                      #pages - #silent))
  for _, entry in ipairs(silent) do
    io.stderr:write(("no answer: page %d, %s\n"):format(entry.id, entry.title))
  end
  bot:close()
  bot:join(2)
end)
assert(file:close())
