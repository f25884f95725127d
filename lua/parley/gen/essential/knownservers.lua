-- Generated from spec/essential. Do not edit by hand.

return {
  ClientKnownServersRequestPacket = "knownservers.ClientKnownServersRequestPacket",
}
