---@meta
-- Generated from spec/essential. Do not edit by hand.

---Plays an animation of a worn cosmetic.
---
---Notes: Sent without a unique id; no answer.
---@class parley.essential.c2s.cosmetic.ClientCosmeticAnimationTriggerPacket
---@field slot parley.essential.CosmeticSlot
---@field triggerName string name of the animation; reset stops an emote

---Asks which players have a cosmetic.
---
---Replies: cosmetic.ServerCosmeticBulkRequestUnlockStateResponsePacket
---@class parley.essential.c2s.cosmetic.ClientCosmeticBulkRequestUnlockStatePacket
---@field targetUserIds string[]
---@field cosmeticId string

---Unlocks cosmetics that cost nothing.
---
---Notes: An older way than checkout.ClientCheckoutCosmeticsPacket.
---
---Replies: cosmetic.ServerCosmeticsUserUnlockedPacket, response.ResponseActionPacket
---@class parley.essential.c2s.cosmetic.ClientCosmeticCheckoutPacket
---@field cosmeticIds string[]

---Asks for cosmetics by their ids or packages.
---
---Replies: cosmetic.ServerCosmeticsPopulatePacket
---@class parley.essential.c2s.cosmetic.ClientCosmeticRequestPacket
---@field cosmeticIds? string[]
---@field packageIds? integer[]

---Presumably asks whether a player has a cosmetic.
---
---Notes: Only its name is known, from an unofficial list of December 2023; no public version has it. Its body is carried as it is.
---@alias parley.essential.c2s.cosmetic.ClientCosmeticRequestUnlockStatePacket table<string, any>

---Shows or hides one's own cosmetics to others.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket
---@field state boolean

---The capes that the player has at Mojang.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.cosmetic.capes.ClientCosmeticCapesUnlockedPacket
---@field capes table<string, string> signature by value of the textures property, both Base64

---Asks for categories of cosmetics.
---
---Notes: An unofficial list spells the package cosmetic.catagories.
---
---Replies: cosmetic.categories.ServerCosmeticCategoriesPopulatePacket
---@class parley.essential.c2s.cosmetic.categories.ClientCosmeticCategoriesRequestPacket
---@field identifiers? string[]
---@field slots? parley.essential.CosmeticSlot[]
---@field tags? string[]

---Chooses an emote wheel.
---
---Notes: Sent without a unique id; no answer.
---@class parley.essential.c2s.cosmetic.emote.ClientCosmeticEmoteWheelSelectPacket
---@field id string

---Puts an emote into a place of an emote wheel, or takes it away.
---
---Notes: Sent without a unique id; no answer. One packet a place.
---@class parley.essential.c2s.cosmetic.emote.ClientCosmeticEmoteWheelUpdatePacket
---@field id string
---@field index integer
---@field value? string

---Changes the settings of a cosmetic in an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket
---@field outfitId string
---@field cosmeticId string
---@field settings parley.essential.CosmeticSetting[]

---Makes an outfit.
---
---Server: The server answers with the new outfit.
---
---Replies: cosmetic.outfit.ServerCosmeticOutfitPopulatePacket
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitCreatePacket
---@field name string
---@field skinId string
---@field equippedCosmetics? table<parley.essential.CosmeticSlot, string>
---@field cosmeticSettings? table<string, parley.essential.CosmeticSetting[]>

---Deletes an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitDeletePacket
---@field outfitId string

---Puts on or takes off a cosmetic in an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket
---@field outfitId string
---@field slot parley.essential.CosmeticSlot
---@field cosmeticId? string absent to take off

---Renames an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitNameUpdatePacket
---@field outfitId string
---@field name string

---Puts on an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSelectPacket
---@field outfitId string

---Asks what a player wears.
---
---Client: The official client asks without a unique id right after subscribing to the player, and knows the answer by its class and player.
---
---Replies: cosmetic.outfit.ServerCosmeticOutfitSelectedResponsePacket
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSelectedRequestPacket
---@field uuid string

---Changes the skin of an outfit.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSkinUpdatePacket
---@field outfitId string
---@field skinTexture? string null from the official client
---@field skinId? string

---Makes an outfit a favorite, or no more.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket
---@field outfitId string
---@field state boolean

---A player's cosmetic plays an animation.
---@class parley.essential.s2c.cosmetic.ServerCosmeticAnimationTriggerPacket
---@field userId string
---@field cosmeticSlot parley.essential.CosmeticSlot
---@field triggerName string

---Says for each player whether it has the cosmetic.
---@class parley.essential.s2c.cosmetic.ServerCosmeticBulkRequestUnlockStateResponsePacket
---@field unlockStates table<string, boolean>

---Settings of the cosmetics that a player wears.
---@class parley.essential.s2c.cosmetic.ServerCosmeticPlayerSettingsPacket
---@field uuid string
---@field settings table<string, parley.essential.CosmeticSetting[]> settings by cosmetic

---Types of cosmetics.
---@class parley.essential.s2c.cosmetic.ServerCosmeticTypesPopulatePacket
---@field cosmeticTypes parley.essential.CosmeticType[]

---Cosmetics with their names, prices and files.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsPopulatePacket
---@field cosmetics parley.essential.Cosmetic[]

---Cosmetics that are taken away again.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsRevokePurchasePacket
---@field revokedIds string[]

---The skin that a player wears.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsSkinTexturePacket
---@field uuid string
---@field skinTexture? string

---The cosmetics that a player wears.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsUserEquippedPacket
---@field uuid string
---@field equipped table<parley.essential.CosmeticSlot, string> cosmetic by slot

---Whether one's own cosmetics are shown to others.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsUserEquippedVisibilityPacket
---@field state boolean

---Cosmetics that a player has unlocked.
---
---Notes: A server may still send the older list "a"; later versions ignore it.
---@class parley.essential.s2c.cosmetic.ServerCosmeticsUserUnlockedPacket
---@field unlocked? string[]
---@field occurredFromPurchase boolean
---@field targetUUID? string
---@field unlockedCosmetics? table<string, parley.essential.CosmeticUnlockData> by cosmetic

---Categories of cosmetics.
---
---Notes: An unofficial list spells the package cosmetic.catagories.
---@class parley.essential.s2c.cosmetic.categories.ServerCosmeticCategoriesPopulatePacket
---@field categories parley.essential.CosmeticCategory[]

---The player's emote wheels.
---
---Notes: Pushed after connecting.
---@class parley.essential.s2c.cosmetic.emote.ServerCosmeticEmoteWheelPopulatePacket
---@field emoteWheels parley.essential.EmoteWheel[]

---The player's outfits.
---
---Notes: Pushed after connecting, and the answer to a new outfit.
---@class parley.essential.s2c.cosmetic.outfit.ServerCosmeticOutfitPopulatePacket
---@field outfits parley.essential.CosmeticOutfit[]

---What a player wears.
---
---Notes: All names on the wire are the long ones.
---@class parley.essential.s2c.cosmetic.outfit.ServerCosmeticOutfitSelectedResponsePacket
---@field uuid string
---@field skinTexture? string
---@field equippedCosmetics? table<parley.essential.CosmeticSlot, string>
---@field cosmeticSettings? table<string, parley.essential.CosmeticSetting[]>

---@class parley.essential.client.cosmetic
local client = {}

---Plays an animation of a worn cosmetic.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticAnimationTriggerPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticAnimationTriggerPacket(fields) end

---Asks which players have a cosmetic.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticBulkRequestUnlockStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticBulkRequestUnlockStatePacket(fields) end

---Unlocks cosmetics that cost nothing.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticCheckoutPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticCheckoutPacket(fields) end

---Asks for cosmetics by their ids or packages.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticRequestPacket(fields) end

---Presumably asks whether a player has a cosmetic.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticRequestUnlockStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticRequestUnlockStatePacket(fields) end

---Shows or hides one's own cosmetics to others.
---@param fields parley.essential.c2s.cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCosmeticsUserEquippedVisibilityTogglePacket(fields) end

---The capes that the player has at Mojang.
---@param fields parley.essential.c2s.cosmetic.capes.ClientCosmeticCapesUnlockedPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["capes.ClientCosmeticCapesUnlockedPacket"] = function(fields) end

---Asks for categories of cosmetics.
---@param fields parley.essential.c2s.cosmetic.categories.ClientCosmeticCategoriesRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["categories.ClientCosmeticCategoriesRequestPacket"] = function(fields) end

---Chooses an emote wheel.
---@param fields parley.essential.c2s.cosmetic.emote.ClientCosmeticEmoteWheelSelectPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["emote.ClientCosmeticEmoteWheelSelectPacket"] = function(fields) end

---Puts an emote into a place of an emote wheel, or takes it away.
---@param fields parley.essential.c2s.cosmetic.emote.ClientCosmeticEmoteWheelUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["emote.ClientCosmeticEmoteWheelUpdatePacket"] = function(fields) end

---Changes the settings of a cosmetic in an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket"] = function(fields) end

---Makes an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitCreatePacket"] = function(fields) end

---Deletes an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitDeletePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitDeletePacket"] = function(fields) end

---Puts on or takes off a cosmetic in an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket"] = function(fields) end

---Renames an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitNameUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitNameUpdatePacket"] = function(fields) end

---Puts on an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSelectPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitSelectPacket"] = function(fields) end

---Asks what a player wears.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSelectedRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitSelectedRequestPacket"] = function(fields) end

---Changes the skin of an outfit.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitSkinUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitSkinUpdatePacket"] = function(fields) end

---Makes an outfit a favorite, or no more.
---@param fields parley.essential.c2s.cosmetic.outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket"] = function(fields) end
