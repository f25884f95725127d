-- SPDX-License-Identifier: MIT
--
-- What players wear: cosmetics, outfits, skins, emotes.

local M = {handlers = {}}

local OUTFITS_LIMIT, SKINS_LIMIT = 20, 50
local ASSET = {url = "https://assets.example.org/config.json",
               checksum = "d41d8cd98f00b204e9800998ecf8427e"}

local function manager() return require "parley.manager" end

-- The cosmetics there are: id, slot, name and price in coins.
M.CATALOG = {
  {"TOP_HAT", "HAT", "Top hat", 0},
  {"CAPE_1", "CAPE", "Red cape", 250},
  {"WAVE", "EMOTE", "Wave", 100},
}

function M.setup(self)
  self.cosmetics = {}
  for _, row in ipairs(M.CATALOG) do
    self.cosmetics[row[1]] = {id = row[1], slot = row[2], name = row[3],
                              price = row[4]}
  end
end

local function new_key(self, kind)
  self._keys = (self._keys or 0) + 1
  return ("%s-%d"):format(kind, self._keys)
end

local function find(list, id)
  for i, item in ipairs(list) do
    if item.id == id then return item, i end
  end
  return nil
end

-- ---- cosmetics ------------------------------------------------------------

local function cosmetic_fields(cosmetic, version)
  local fields = {
    id = cosmetic.id, type = cosmetic.slot, displayNames = {en_us = cosmetic.name},
    storePackageId = 0, tags = {}, createdAt = 0, priceCoins = cosmetic.price,
    tier = "COMMON", assetsMap = {["thumbnail.png"] = ASSET},
  }
  if version <= 5 then fields.settings = {} end
  return fields
end

local function wanted_cosmetics(self, ids)
  local list = {}
  for _, row in ipairs(M.CATALOG) do
    local found = ids == nil
    for _, id in ipairs(ids or {}) do found = found or id == row[1] end
    if found then list[#list + 1] = self.cosmetics[row[1]] end
  end
  return list
end

M.handlers["cosmetic.ClientCosmeticRequestPacket"] =
  function(self, _, fields, _, peer)
    local list = {}
    for i, cosmetic in ipairs(wanted_cosmetics(self, fields.cosmeticIds)) do
      list[i] = cosmetic_fields(cosmetic, peer._version or 6)
    end
    return "cosmetic.ServerCosmeticsPopulatePacket", {cosmetics = list}
  end

M.handlers["cosmetic.categories.ClientCosmeticCategoriesRequestPacket"] =
  function(_, _, fields)
    local list = {}
    for i, slot in ipairs {"HAT", "CAPE", "EMOTE"} do
      local wanted = not fields.identifiers and not fields.slots
      for _, id in ipairs(fields.identifiers or {}) do
        wanted = wanted or id == slot:lower()
      end
      for _, name in ipairs(fields.slots or {}) do wanted = wanted or name == slot end
      if wanted then
        list[#list + 1] = {id = slot:lower(), displayNames = {en_us = slot},
                           icon = ASSET, slots = {slot}, order = i}
      end
    end
    return "cosmetic.categories.ServerCosmeticCategoriesPopulatePacket",
      {categories = list}
  end

--- Unlocks cosmetics; the packet that tells of it.
---@param giver? string UUID
function M.unlock(self, player, ids, bought, giver)
  local unlocked = {}
  for _, id in ipairs(ids) do
    local data = player.unlocked[id] or
      {unlockedAt = self:now(), giftedBy = giver, wardrobeUnlock = false}
    player.unlocked[id] = data
    unlocked[id] = data
  end
  return "cosmetic.ServerCosmeticsUserUnlockedPacket",
    {occurredFromPurchase = bought, targetUUID = player.uuid,
     unlockedCosmetics = unlocked}
end

M.handlers["cosmetic.ClientCosmeticCheckoutPacket"] =
  function(self, player, fields)
    for _, id in ipairs(fields.cosmeticIds or {}) do
      local cosmetic = self.cosmetics[id]
      if not cosmetic then return manager().fail("COSMETIC_NOT_FOUND") end
      if cosmetic.price > 0 then return manager().fail("COSMETIC_NOT_FREE") end
    end
    return M.unlock(self, player, fields.cosmeticIds or {}, false)
  end

M.handlers["cosmetic.ClientCosmeticBulkRequestUnlockStatePacket"] =
  function(self, _, fields)
    local states = {}
    for _, uuid in ipairs(fields.targetUserIds or {}) do
      local other = self.players[uuid]
      states[uuid] = other ~= nil and other.unlocked[fields.cosmeticId] ~= nil
    end
    return "cosmetic.ServerCosmeticBulkRequestUnlockStateResponsePacket",
      {unlockStates = states}
  end

M.handlers["cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket"] =
  function(self, player, fields)
    if fields.state == player.visible then
      return manager().fail("ALREADY_IN_THIS_STATE")
    end
    player.visible = fields.state
    self:push(player, "cosmetic.ServerCosmeticsUserEquippedVisibilityPacket",
              {state = player.visible})
    return manager().ok()
  end

M.handlers["cosmetic.ClientCosmeticAnimationTriggerPacket"] =
  function(self, player, fields)
    self:publish(player, "cosmetic.ServerCosmeticAnimationTriggerPacket",
      {userId = player.uuid, cosmeticSlot = fields.slot,
       triggerName = fields.triggerName})
    return nil
  end

M.handlers["cosmetic.capes.ClientCosmeticCapesUnlockedPacket"] =
  function(_, player, fields)
    if next(fields.capes or {}) == nil then return manager().fail("NO_CAPES") end
    player.capes = fields.capes
    return manager().ok()
  end

-- ---- outfits --------------------------------------------------------------

local function outfit_fields(outfit)
  return {
    id = outfit.id, name = outfit.name, skinTexture = outfit.skin_texture,
    equippedCosmetics = outfit.equipped, cosmeticSettings = outfit.settings,
    selected = outfit.selected, createdAt = outfit.created_at,
    favoritedAt = outfit.favorited_at, skinId = outfit.skin_id,
  }
end

local function outfits_packet(list)
  local outfits = {}
  for i, outfit in ipairs(list) do outfits[i] = outfit_fields(outfit) end
  return "cosmetic.outfit.ServerCosmeticOutfitPopulatePacket",
    {outfits = outfits}
end

local function selected(player)
  for _, outfit in ipairs(player.outfits) do
    if outfit.selected then return outfit end
  end
  return nil
end

-- Others see what has changed of the outfit that is worn.
local function changed(self, player, outfit)
  if not outfit.selected then return end
  self:publish(player, "cosmetic.ServerCosmeticsUserEquippedPacket",
               {uuid = player.uuid, equipped = outfit.equipped})
  self:publish(player, "cosmetic.ServerCosmeticPlayerSettingsPacket",
               {uuid = player.uuid, settings = outfit.settings})
  self:publish(player, "cosmetic.ServerCosmeticsSkinTexturePacket",
               {uuid = player.uuid, skinTexture = outfit.skin_texture})
end

local OUTFIT = "cosmetic.outfit.ClientCosmeticOutfit"

M.handlers[OUTFIT .. "CreatePacket"] = function(self, player, fields)
  if #player.outfits >= OUTFITS_LIMIT then
    return manager().fail("OUTFITS_LIMIT_REACHED")
  end
  local outfit = {
    id = new_key(self, "outfit"), name = fields.name, skin_id = fields.skinId,
    equipped = fields.equippedCosmetics or {},
    settings = fields.cosmeticSettings or {},
    selected = #player.outfits == 0, created_at = self:now(),
  }
  table.insert(player.outfits, outfit)
  return outfits_packet({outfit})
end

-- A handler that changes one outfit and tells of it.
local function change_outfit(change)
  return function(self, player, fields)
    local outfit, place = find(player.outfits, fields.outfitId)
    if not outfit then return manager().fail("OUTFIT_NOT_FOUND") end
    local reason = change(self, player, outfit, fields, place)
    if reason then return manager().fail(reason) end
    changed(self, player, outfit)
    return manager().ok()
  end
end

M.handlers[OUTFIT .. "DeletePacket"] =
  change_outfit(function(_, player, outfit, _, place)
    if outfit.selected then return "OUTFIT_IS_SELECTED" end
    table.remove(player.outfits, place)
    return nil
  end)

M.handlers[OUTFIT .. "NameUpdatePacket"] =
  change_outfit(function(_, _, outfit, fields)
    if (fields.name or "") == "" then return "INVALID_NAME" end
    outfit.name = fields.name
    return nil
  end)

M.handlers[OUTFIT .. "EquippedCosmeticsUpdatePacket"] =
  change_outfit(function(self, player, outfit, fields)
    local cosmetic = fields.cosmeticId and self.cosmetics[fields.cosmeticId]
    if fields.cosmeticId and not cosmetic then return "COSMETIC_NOT_FOUND" end
    if cosmetic and not player.unlocked[cosmetic.id] then
      return "COSMETIC_NOT_UNLOCKED"
    end
    outfit.equipped[fields.slot] = fields.cosmeticId
    return nil
  end)

M.handlers[OUTFIT .. "CosmeticSettingsUpdatePacket"] =
  change_outfit(function(_, _, outfit, fields)
    outfit.settings[fields.cosmeticId] = fields.settings
    return nil
  end)

M.handlers[OUTFIT .. "SkinUpdatePacket"] =
  change_outfit(function(_, _, outfit, fields)
    outfit.skin_texture, outfit.skin_id = fields.skinTexture, fields.skinId
    return nil
  end)

M.handlers[OUTFIT .. "UpdateFavoriteStatePacket"] =
  change_outfit(function(self, _, outfit, fields)
    outfit.favorited_at = fields.state and self:now() or nil
    return nil
  end)

M.handlers[OUTFIT .. "SelectPacket"] =
  change_outfit(function(_, player, outfit)
    for _, other in ipairs(player.outfits) do other.selected = other == outfit end
    return nil
  end)

M.handlers[OUTFIT .. "SelectedRequestPacket"] = function(self, _, fields)
  local player = self.players[fields.uuid]
  if not player then return manager().fail("ESSENTIAL_USER_NOT_FOUND") end
  local outfit = selected(player)
  return "cosmetic.outfit.ServerCosmeticOutfitSelectedResponsePacket", {
    uuid = player.uuid, skinTexture = outfit and outfit.skin_texture,
    equippedCosmetics = player.visible and outfit and outfit.equipped or {},
    cosmeticSettings = outfit and outfit.settings or {},
  }
end

-- ---- emotes ---------------------------------------------------------------

local function wheels_packet(player)
  local list = {}
  for i, wheel in ipairs(player.wheels) do
    list[i] = {id = wheel.id, selected = wheel.selected, slots = wheel.slots,
               createdAt = wheel.created_at, updatedAt = wheel.updated_at}
  end
  return "cosmetic.emote.ServerCosmeticEmoteWheelPopulatePacket",
    {emoteWheels = list}
end

M.handlers["cosmetic.emote.ClientCosmeticEmoteWheelSelectPacket"] =
  function(_, player, fields)
    if not find(player.wheels, fields.id) then return nil end
    for _, wheel in ipairs(player.wheels) do
      wheel.selected = wheel.id == fields.id
    end
    return nil
  end

M.handlers["cosmetic.emote.ClientCosmeticEmoteWheelUpdatePacket"] =
  function(self, player, fields)
    local wheel = find(player.wheels, fields.id)
    if wheel then
      wheel.slots[fields.index] = fields.value
      wheel.updated_at = self:now()
    end
    return nil
  end

-- ---- skins ----------------------------------------------------------------

local function skins_packet(list)
  local skins = {}
  for i, skin in ipairs(list) do
    skins[i] = {id = skin.id, name = skin.name, model = skin.model,
                hash = skin.hash, createdAt = skin.created_at,
                favoritedAt = skin.favorited_at, lastUsedAt = skin.last_used_at}
  end
  return "skin.ServerSkinPopulatePacket", {skins = skins}
end

M.handlers["skin.ClientSkinCreatePacket"] = function(self, player, fields)
  if #player.skins >= SKINS_LIMIT then
    return manager().fail("SKINS_LIMIT_REACHED")
  end
  local skin = {id = new_key(self, "skin"), name = fields.name,
                model = fields.model, hash = fields.hash,
                created_at = self:now(),
                favorited_at = fields.favorite and self:now() or nil}
  table.insert(player.skins, skin)
  return skins_packet({skin})
end

-- A handler that changes one skin and answers with it.
local function change_skin(change)
  return function(self, player, fields)
    local skin = find(player.skins, fields.id)
    if not skin then return manager().fail("SKIN_NOT_FOUND") end
    change(self, skin, fields)
    return skins_packet({skin})
  end
end

M.handlers["skin.ClientSkinUpdateDataPacket"] =
  change_skin(function(_, skin, fields)
    skin.model, skin.hash = fields.model, fields.hash
  end)

M.handlers["skin.ClientSkinUpdateNamePacket"] =
  change_skin(function(_, skin, fields) skin.name = fields.name end)

M.handlers["skin.ClientSkinUpdateFavoriteStatePacket"] =
  change_skin(function(self, skin, fields)
    skin.favorited_at = fields.favorited and self:now() or nil
  end)

M.handlers["skin.ClientSkinUpdateLastUsedStatePacket"] =
  change_skin(function(self, skin) skin.last_used_at = self:now() end)

M.handlers["skin.ClientSkinDeletePacket"] = function(_, player, fields)
  local skin, place = find(player.skins, fields.id)
  if not skin then return manager().fail("SKIN_NOT_FOUND") end
  table.remove(player.skins, place)
  return manager().ok()
end

-- ---- settings -------------------------------------------------------------

M.handlers["wardrobe.ClientWardrobeSettingsPacket"] = function()
  return "wardrobe.ServerWardrobeSettingsPacket", {
    outfitsLimit = OUTFITS_LIMIT, skinsLimit = SKINS_LIMIT,
    giftingCoinSpendRequirement = 0, fallbackFeaturedPageConfig = ASSET,
  }
end

M.handlers["wardrobe.ClientWardrobeStoreBundleRequestPacket"] =
  function(self, _, fields)
    local list = {}
    for _, id in ipairs(fields.storeBundleIds or {}) do
      if self.bundles[id] then list[#list + 1] = self.bundles[id].fields end
    end
    return "wardrobe.ServerWardrobeStoreBundlePacket", {storeBundles = list}
  end

-- ---- entering -------------------------------------------------------------

function M.add_player(self, player)
  player.wheels[1] = {id = new_key(self, "wheel"), selected = true, slots = {},
                      created_at = self:now()}
end

function M.enter(self, player, peer)
  peer:send(wheels_packet(player))
  peer:send(skins_packet(player.skins))
  peer:send(outfits_packet(player.outfits))
  peer:send(M.unlock(self, player, {}, false))
end

return M
