-- Generated from spec/essential. Do not edit by hand.

return {
  IceCandidatePacket = "ice.IceCandidatePacket",
  IceSessionPacket = "ice.IceSessionPacket",
}
