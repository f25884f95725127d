-- Generated from spec/essential. Do not edit by hand.

return {
  ClientWardrobeSettingsPacket = "wardrobe.ClientWardrobeSettingsPacket",
  ClientWardrobeStoreBundleRequestPacket = "wardrobe.ClientWardrobeStoreBundleRequestPacket",
}
