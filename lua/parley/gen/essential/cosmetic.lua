-- Generated from spec/essential. Do not edit by hand.

return {
  ClientCosmeticAnimationTriggerPacket = "cosmetic.ClientCosmeticAnimationTriggerPacket",
  ClientCosmeticBulkRequestUnlockStatePacket = "cosmetic.ClientCosmeticBulkRequestUnlockStatePacket",
  ClientCosmeticCheckoutPacket = "cosmetic.ClientCosmeticCheckoutPacket",
  ClientCosmeticRequestPacket = "cosmetic.ClientCosmeticRequestPacket",
  ClientCosmeticRequestUnlockStatePacket = "cosmetic.ClientCosmeticRequestUnlockStatePacket",
  ClientCosmeticsUserEquippedVisibilityTogglePacket = "cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket",
  ["capes.ClientCosmeticCapesUnlockedPacket"] = "cosmetic.capes.ClientCosmeticCapesUnlockedPacket",
  ["categories.ClientCosmeticCategoriesRequestPacket"] = "cosmetic.categories.ClientCosmeticCategoriesRequestPacket",
  ["emote.ClientCosmeticEmoteWheelSelectPacket"] = "cosmetic.emote.ClientCosmeticEmoteWheelSelectPacket",
  ["emote.ClientCosmeticEmoteWheelUpdatePacket"] = "cosmetic.emote.ClientCosmeticEmoteWheelUpdatePacket",
  ["outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket",
  ["outfit.ClientCosmeticOutfitCreatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitCreatePacket",
  ["outfit.ClientCosmeticOutfitDeletePacket"] = "cosmetic.outfit.ClientCosmeticOutfitDeletePacket",
  ["outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket",
  ["outfit.ClientCosmeticOutfitNameUpdatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitNameUpdatePacket",
  ["outfit.ClientCosmeticOutfitSelectPacket"] = "cosmetic.outfit.ClientCosmeticOutfitSelectPacket",
  ["outfit.ClientCosmeticOutfitSelectedRequestPacket"] = "cosmetic.outfit.ClientCosmeticOutfitSelectedRequestPacket",
  ["outfit.ClientCosmeticOutfitSkinUpdatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitSkinUpdatePacket",
  ["outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket"] = "cosmetic.outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket",
}
