---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks for the limits and pages of the wardrobe.
---
---Notes: Sent after connecting, without a unique id.
---
---Replies: wardrobe.ServerWardrobeSettingsPacket
---@class parley.essential.c2s.wardrobe.ClientWardrobeSettingsPacket

---Asks for bundles of cosmetics.
---
---Replies: wardrobe.ServerWardrobeStoreBundlePacket
---@class parley.essential.c2s.wardrobe.ClientWardrobeStoreBundleRequestPacket
---@field storeBundleIds string[]

---Limits and pages of the wardrobe.
---@class parley.essential.s2c.wardrobe.ServerWardrobeSettingsPacket
---@field outfitsLimit integer
---@field skinsLimit integer
---@field giftingCoinSpendRequirement integer
---@field fallbackFeaturedPageConfig parley.essential.EssentialAsset
---@field currentFeaturedPageConfig? parley.essential.EssentialAsset
---@field youNeedMinimumAmount? integer

---Bundles of cosmetics.
---@class parley.essential.s2c.wardrobe.ServerWardrobeStoreBundlePacket
---@field storeBundles parley.essential.CosmeticStoreBundle[]

---@class parley.essential.client.wardrobe
local client = {}

---Asks for the limits and pages of the wardrobe.
---@param fields parley.essential.c2s.wardrobe.ClientWardrobeSettingsPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientWardrobeSettingsPacket(fields) end

---Asks for bundles of cosmetics.
---@param fields parley.essential.c2s.wardrobe.ClientWardrobeStoreBundleRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientWardrobeStoreBundleRequestPacket(fields) end
