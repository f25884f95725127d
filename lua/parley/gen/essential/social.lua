-- Generated from spec/essential. Do not edit by hand.

return {
  ClientSocialDiscordRequestJoinServerResponsePacket = "social.ClientSocialDiscordRequestJoinServerResponsePacket",
  SocialDiscordRequestJoinServerPacket = "social.SocialDiscordRequestJoinServerPacket",
  SocialInviteToServerCancelPacket = "social.SocialInviteToServerCancelPacket",
  SocialInviteToServerPacket = "social.SocialInviteToServerPacket",
}
