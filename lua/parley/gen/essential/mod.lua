-- Generated from spec/essential. Do not edit by hand.

return {
  ClientModsAnnouncePacket = "mod.ClientModsAnnouncePacket",
}
