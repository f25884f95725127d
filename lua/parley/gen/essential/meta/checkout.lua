---@meta
-- Generated from spec/essential. Do not edit by hand.

---Claims coins that are given away.
---
---Notes: The official client claims "WARDROBE_REFRESH". A success comes with a push of the new balance.
---
---Replies: checkout.ServerCheckoutClaimCoinsResponsePacket, response.ResponseActionPacket
---@class parley.essential.c2s.checkout.ClientCheckoutClaimCoinsPacket
---@field claimId string

---Buys a bundle of coins.
---
---Server: The server answers with a page for the payment.
---
---Replies: checkout.ServerCheckoutUrlPacket
---@class parley.essential.c2s.checkout.ClientCheckoutCoinBundlePacket
---@field bundleID string
---@field currency string
---@field partnerCode? string
---@field partneredModIds? string[]

---Buys cosmetics with coins, for oneself or as a gift.
---
---Notes: A gift is answered by response.ResponseActionPacket, anything else by the unlocked cosmetics. Known errors: TARGET_MUST_BE_FRIEND, ESSENTIAL_USER_NOT_FOUND.
---
---Replies: cosmetic.ServerCosmeticsUserUnlockedPacket, response.ResponseActionPacket
---@class parley.essential.c2s.checkout.ClientCheckoutCosmeticsPacket
---@field cosmeticIds string[]
---@field giftTo? string

---Buys just so many coins.
---
---Server: The server answers with a page for the payment.
---
---Replies: checkout.ServerCheckoutUrlPacket
---@class parley.essential.c2s.checkout.ClientCheckoutDynamicCoinBundlePacket
---@field coins integer
---@field currency string
---@field partnerCode? string
---@field partneredModIds? string[]

---Asks whose code a creator code is.
---
---Notes: Response.ResponseActionPacket with an error message means that there is no such code; without one the official client takes it for a fault of the server.
---
---Replies: checkout.ServerCheckoutPartnerCodeDataPacket, response.ResponseActionPacket
---@class parley.essential.c2s.checkout.ClientCheckoutPartnerCodeRequestDataPacket
---@field partnerCode string

---Buys a bundle of cosmetics with coins.
---
---Replies: cosmetic.ServerCosmeticsUserUnlockedPacket
---@class parley.essential.c2s.checkout.ClientCheckoutStoreBundlePacket
---@field storeBundleId string

---How many coins were claimed.
---@class parley.essential.s2c.checkout.ServerCheckoutClaimCoinsResponsePacket
---@field coinsClaimed integer

---Whose code a creator code is.
---
---Notes: Comes without being asked for, too.
---@class parley.essential.s2c.checkout.ServerCheckoutPartnerCodeDataPacket
---@field partnerCode string
---@field partnerName string
---@field persist boolean

---The page on which to pay.
---@class parley.essential.s2c.checkout.ServerCheckoutUrlPacket
---@field url string

---@class parley.essential.client.checkout
local client = {}

---Claims coins that are given away.
---@param fields parley.essential.c2s.checkout.ClientCheckoutClaimCoinsPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutClaimCoinsPacket(fields) end

---Buys a bundle of coins.
---@param fields parley.essential.c2s.checkout.ClientCheckoutCoinBundlePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutCoinBundlePacket(fields) end

---Buys cosmetics with coins, for oneself or as a gift.
---@param fields parley.essential.c2s.checkout.ClientCheckoutCosmeticsPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutCosmeticsPacket(fields) end

---Buys just so many coins.
---@param fields parley.essential.c2s.checkout.ClientCheckoutDynamicCoinBundlePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutDynamicCoinBundlePacket(fields) end

---Asks whose code a creator code is.
---@param fields parley.essential.c2s.checkout.ClientCheckoutPartnerCodeRequestDataPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutPartnerCodeRequestDataPacket(fields) end

---Buys a bundle of cosmetics with coins.
---@param fields parley.essential.c2s.checkout.ClientCheckoutStoreBundlePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCheckoutStoreBundlePacket(fields) end
