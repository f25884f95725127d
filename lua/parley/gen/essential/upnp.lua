-- Generated from spec/essential. Do not edit by hand.

return {
  ClientUPnPSessionClosePacket = "upnp.ClientUPnPSessionClosePacket",
  ClientUPnPSessionCreatePacket = "upnp.ClientUPnPSessionCreatePacket",
  ClientUPnPSessionInvitesAddPacket = "upnp.ClientUPnPSessionInvitesAddPacket",
  ClientUPnPSessionInvitesRemovePacket = "upnp.ClientUPnPSessionInvitesRemovePacket",
  ClientUPnPSessionPingProxyUpdatePacket = "upnp.ClientUPnPSessionPingProxyUpdatePacket",
  ClientUPnPSessionUpdatePacket = "upnp.ClientUPnPSessionUpdatePacket",
}
