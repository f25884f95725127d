-- Generated from spec/essential. Do not edit by hand.

return {
  ClientRelationshipCreatePacket = "relationships.ClientRelationshipCreatePacket",
  RelationshipDeletePacket = "relationships.RelationshipDeletePacket",
  ["privacy.FriendRequestPrivacySettingPacket"] = "relationships.privacy.FriendRequestPrivacySettingPacket",
}
