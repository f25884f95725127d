-- SPDX-License-Identifier: MIT
--
-- The hotel's catalog: a tree of pages, and offers on them.

local M = {handlers = {}}

local NORMAL = "NORMAL"

local DEFAULT = {
  {title = "Front Page", name = "frontpage", layout = "frontpage4",
   texts = {"Welcome!"}},
  {title = "Furniture", pages = {
    {title = "Chairs", offers = {
      {name = "chair_plasto", credits = 3, products = {{sprite = 18}}},
      {name = "chair_plasto_set", credits = 10,
       products = {{sprite = 18, count = 4}}},
    }},
    {title = "Posters", offers = {
      {name = "poster_5", credits = 2, points = 5,
       products = {{kind = "i", sprite = 4001, extra = "5"}}},
    }},
  }},
  {title = "Badges", offers = {
    {name = "badge_early", points = 50, points_type = 5, club = 1,
     products = {{kind = "b", extra = "EARLY1"}}},
  }},
}

-- ---- packets' fields ------------------------------------------------------

local function product_fields(product)
  local kind = product.kind or "s"
  if kind == "b" then
    return {productType = kind, extraParam = product.extra or ""}
  end
  return {
    productType = kind, furniClassId = product.sprite or 1,
    extraParam = product.extra or "", productCount = product.count or 1,
    uniqueLimitedItem = product.series ~= nil,
    uniqueLimitedSeriesSize = product.series,
    uniqueLimitedItemsLeft = product.series and (product.left or 0),
  }
end

local function offer_fields(offer)
  local products = {}
  for i, product in ipairs(offer.products or {{}}) do
    products[i] = product_fields(product)
  end
  return {
    offerId = offer.id, localizationId = offer.name or "",
    rent = offer.rent or false, priceCredits = offer.credits or 0,
    priceActivityPoints = offer.points or 0,
    priceActivityPointsType = offer.points_type or 0, giftable = true,
    products = products, clubLevel = offer.club or 0,
    bundlePurchaseAllowed = false, isPet = false, previewImage = "",
  }
end

local function node_fields(page)
  local offer_ids, children = {}, {}
  for i, offer in ipairs(page.offers) do offer_ids[i] = offer.id end
  for i, child in ipairs(page.pages) do children[i] = node_fields(child) end
  return {
    visible = page.visible, icon = 1, pageId = page.id, pageName = page.name,
    localization = page.title, offerIds = offer_ids, children = children,
  }
end

-- ---- making ---------------------------------------------------------------

-- Gives each page and offer that has none a number, in order of the tree.
local function number_from(numbers, given)
  if given then return given end
  repeat numbers.last = numbers.last + 1 until not numbers.taken[numbers.last]
  return numbers.last
end

local function collect_ids(pages, page_ids, offer_ids)
  for _, page in ipairs(pages) do
    if page.id then page_ids[page.id] = true end
    for _, offer in ipairs(page.offers or {}) do
      if offer.id then offer_ids[offer.id] = true end
    end
    collect_ids(page.pages or {}, page_ids, offer_ids)
  end
end

local function read_pages(catalog, given, pages, offers)
  local list = {}
  for i, source in ipairs(given) do
    -- A page without content only holds others.
    local has_content = source.offers or source.texts or source.layout
    local page = {
      id = has_content and number_from(pages, source.id) or -1,
      name = source.name or "", title = source.title or "",
      layout = source.layout or "default_3x3", images = source.images or {},
      texts = source.texts or {}, visible = source.visible ~= false,
      offers = {}, source = source,
    }
    for k, offer in ipairs(source.offers or {}) do
      local copy = {}
      for name, value in pairs(offer) do copy[name] = value end
      copy.id = number_from(offers, offer.id)
      page.offers[k] = copy
    end
    if has_content then catalog.pages[page.id] = page end
    page.pages = read_pages(catalog, source.pages or {}, pages, offers)
    list[i] = page
  end
  return list
end

function M.setup(hotel, options)
  local given = options.catalog or DEFAULT
  local pages, offers = {last = 0, taken = {}}, {last = 0, taken = {}}
  collect_ids(given, pages.taken, offers.taken)
  local catalog = {pages = {}}
  catalog.tree = read_pages(catalog, given, pages, offers)
  hotel._catalog = catalog
end

-- ---- packets --------------------------------------------------------------

-- What can be borrowed is another catalog, an empty one here.
M.handlers["catalog.get_index"] = function(hotel, peer, fields)
  local kind = fields.catalogType
  local root = {id = -1, name = "root", title = "", visible = true,
                offers = {}, pages = kind == NORMAL and hotel._catalog.tree or {}}
  peer:send("catalog.index", {root = node_fields(root),
                              newAdditionsAvailable = false, catalogType = kind})
end

-- There is no answer for a page that is not there, or not any more.
M.handlers["catalog.get_page"] = function(hotel, peer, fields)
  local page = hotel._catalog.pages[fields.pageId]
  if not page or page.source.closed or fields.catalogType ~= NORMAL then
    return
  end
  local offers = {}
  for i, offer in ipairs(page.offers) do offers[i] = offer_fields(offer) end
  peer:send("catalog.page", {
    pageId = page.id, catalogType = NORMAL, layoutCode = page.layout,
    images = page.images, texts = page.texts, offers = offers,
    offerId = fields.offerId, acceptSeasonCurrencyAsCredits = false,
  })
end

return M
