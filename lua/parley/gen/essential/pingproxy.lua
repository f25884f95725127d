-- Generated from spec/essential. Do not edit by hand.

return {
  ClientPingProxyPacket = "pingproxy.ClientPingProxyPacket",
}
