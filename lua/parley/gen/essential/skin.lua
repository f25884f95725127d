-- Generated from spec/essential. Do not edit by hand.

return {
  ClientSkinCreatePacket = "skin.ClientSkinCreatePacket",
  ClientSkinDeletePacket = "skin.ClientSkinDeletePacket",
  ClientSkinUpdateDataPacket = "skin.ClientSkinUpdateDataPacket",
  ClientSkinUpdateFavoriteStatePacket = "skin.ClientSkinUpdateFavoriteStatePacket",
  ClientSkinUpdateLastUsedStatePacket = "skin.ClientSkinUpdateLastUsedStatePacket",
  ClientSkinUpdateNamePacket = "skin.ClientSkinUpdateNamePacket",
}
