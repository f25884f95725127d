-- Generated from spec/essential. Do not edit by hand.

return {
  ClientMediaCreatePacket = "media.ClientMediaCreatePacket",
  ClientMediaDeleteRequestPacket = "media.ClientMediaDeleteRequestPacket",
  ClientMediaGetUploadUrlPacket = "media.ClientMediaGetUploadUrlPacket",
  ClientMediaRequestPacket = "media.ClientMediaRequestPacket",
  ClientMediaUpdatePacket = "media.ClientMediaUpdatePacket",
}
