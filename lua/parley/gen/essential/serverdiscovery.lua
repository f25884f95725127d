-- Generated from spec/essential. Do not edit by hand.

return {
  ClientServerDiscoveryRequestPacket = "serverdiscovery.ClientServerDiscoveryRequestPacket",
  ClientServerDiscoveryRequestPopulatePacket = "serverdiscovery.ClientServerDiscoveryRequestPopulatePacket",
}
