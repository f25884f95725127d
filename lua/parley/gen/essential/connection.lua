-- Generated from spec/essential. Do not edit by hand.

return {
  ClientConnectionDisconnectPacket = "connection.ClientConnectionDisconnectPacket",
  ClientConnectionLoginPacket = "connection.ClientConnectionLoginPacket",
  ConnectionKeepAlivePacket = "connection.ConnectionKeepAlivePacket",
  ConnectionRegisterPacketTypeIdPacket = "connection.ConnectionRegisterPacketTypeIdPacket",
}
