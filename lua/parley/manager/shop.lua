-- SPDX-License-Identifier: MIT
--
-- Coins, what they buy, and pages to pay on.

local relationships = require "parley.manager.relationships"
local wardrobe = require "parley.manager.wardrobe"

local M = {handlers = {}}

local CURRENCIES = {"USD", "EUR", "GBP"}
local CLAIMS = {WARDROBE_REFRESH = 500}
local PARTNERS = {PARLEY = "The parley project"}
local COIN_BUNDLES = {
  {id = "small", coins = 500, price = 4.99, extra = 0},
  {id = "large", coins = 2200, price = 19.99, extra = 10},
}
local ICON = {url = "https://assets.example.org/coins.png",
              checksum = "d41d8cd98f00b204e9800998ecf8427e"}

local function manager() return require "parley.manager" end

function M.setup(self)
  self.bundles = {
    starter = {price = 300, cosmetics = {"TOP_HAT", "CAPE_1"}, fields = {
      id = "starter", name = "Starter bundle",
      skin = {model = "CLASSIC", hash = "ff00"}, tier = "RARE",
      discount = 0.25, rotateOnPreview = true,
      cosmetics = {HAT = "TOP_HAT", CAPE = "CAPE_1"}, settings = {},
    }},
  }
end

-- ---- coins ----------------------------------------------------------------

local function balance(player)
  return "coins.ServerCoinsBalancePacket",
    {coins = player.coins, coinsSpent = player.spent}
end

-- Takes coins; false if there are not so many.
local function pay(self, player, coins)
  if player.coins < coins then return false end
  player.coins, player.spent = player.coins - coins, player.spent + coins
  if coins > 0 then self:push(player, balance(player)) end
  return true
end

M.handlers["coins.ClientCoinsBalancePacket"] = function(_, player)
  return balance(player)
end

M.handlers["coins.ClientCoinBundleOptionsPacket"] = function(_, _, fields)
  local list = {}
  for i, bundle in ipairs(COIN_BUNDLES) do
    list[i] = {id = bundle.id, coins = bundle.coins, price = bundle.price,
               extraPercent = bundle.extra, icon = ICON, highlighted = i == 2,
               exchangeBundle = false}
  end
  if not fields.currency then return manager().fail("CURRENCY_NOT_FOUND") end
  return "coins.ServerCoinBundleOptionsPacket", {coinBundles = list}
end

M.handlers["currency.ClientCurrencyOptionsPacket"] = function()
  return "currency.ServerCurrencyOptionsPacket", {currencies = CURRENCIES}
end

M.handlers["checkout.ClientCheckoutClaimCoinsPacket"] =
  function(self, player, fields)
    local coins = CLAIMS[fields.claimId]
    if not coins then return manager().fail("CLAIM_NOT_FOUND") end
    if player.claimed[fields.claimId] then
      return manager().fail("ALREADY_CLAIMED")
    end
    player.claimed[fields.claimId] = true
    player.coins = player.coins + coins
    self:push(player, balance(player))
    return "checkout.ServerCheckoutClaimCoinsResponsePacket",
      {coinsClaimed = coins}
  end

local function page(what)
  return "checkout.ServerCheckoutUrlPacket",
    {url = "https://pay.example.org/" .. what}
end

M.handlers["checkout.ClientCheckoutCoinBundlePacket"] =
  function(_, _, fields)
    for _, bundle in ipairs(COIN_BUNDLES) do
      if bundle.id == fields.bundleID then return page(bundle.id) end
    end
    return manager().fail("BUNDLE_NOT_FOUND")
  end

M.handlers["checkout.ClientCheckoutDynamicCoinBundlePacket"] =
  function(_, _, fields)
    if fields.coins < 1 then return manager().fail("INVALID_AMOUNT") end
    return page("coins-" .. ("%d"):format(fields.coins))
  end

M.handlers["checkout.ClientCheckoutPartnerCodeRequestDataPacket"] =
  function(_, _, fields)
    local name = PARTNERS[(fields.partnerCode or ""):upper()]
    if not name then return manager().fail("CODE_NOT_FOUND") end
    return "checkout.ServerCheckoutPartnerCodeDataPacket",
      {partnerCode = fields.partnerCode, partnerName = name, persist = true}
  end

-- ---- cosmetics ------------------------------------------------------------

-- The price of cosmetics; nil, reason if one is not there.
local function price_of(self, ids)
  local sum = 0
  if #ids == 0 then return nil, "NO_COSMETICS" end
  for _, id in ipairs(ids) do
    local cosmetic = self.cosmetics[id]
    if not cosmetic then return nil, "COSMETIC_NOT_FOUND" end
    sum = sum + cosmetic.price
  end
  return sum
end

local function give(self, player, target, ids, price)
  if not target then return manager().fail("ESSENTIAL_USER_NOT_FOUND") end
  if not relationships.are_friends(self, player.uuid, target.uuid) then
    return manager().fail("TARGET_MUST_BE_FRIEND")
  end
  if not pay(self, player, price) then return manager().fail("NOT_ENOUGH_COINS") end
  self:push(target, wardrobe.unlock(self, target, ids, false, player.uuid))
  return manager().ok()
end

M.handlers["checkout.ClientCheckoutCosmeticsPacket"] =
  function(self, player, fields)
    local ids = fields.cosmeticIds or {}
    local price, reason = price_of(self, ids)
    if not price then return manager().fail(reason) end
    if fields.giftTo then
      return give(self, player, self.players[fields.giftTo], ids, price)
    end
    if not pay(self, player, price) then
      return manager().fail("NOT_ENOUGH_COINS")
    end
    return wardrobe.unlock(self, player, ids, true)
  end

M.handlers["checkout.ClientCheckoutStoreBundlePacket"] =
  function(self, player, fields)
    local bundle = self.bundles[fields.storeBundleId]
    if not bundle then return manager().fail("BUNDLE_NOT_FOUND") end
    if not pay(self, player, bundle.price) then
      return manager().fail("NOT_ENOUGH_COINS")
    end
    return wardrobe.unlock(self, player, bundle.cosmetics, true)
  end

return M
