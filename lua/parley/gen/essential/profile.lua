-- Generated from spec/essential. Do not edit by hand.

return {
  ClientProfileActivityPacket = "profile.ClientProfileActivityPacket",
  ["trustedhosts.ClientProfileTrustedHostsCreatePacket"] = "profile.trustedhosts.ClientProfileTrustedHostsCreatePacket",
  ["trustedhosts.ClientProfileTrustedHostsDeletePacket"] = "profile.trustedhosts.ClientProfileTrustedHostsDeletePacket",
}
