-- Generated from spec/essential. Do not edit by hand.

return {
  ChatChannelMemberAddPacket = "chat.ChatChannelMemberAddPacket",
  ChatChannelMemberRemovePacket = "chat.ChatChannelMemberRemovePacket",
  ChatChannelMessageDeletePacket = "chat.ChatChannelMessageDeletePacket",
  ChatChannelUpdatePacket = "chat.ChatChannelUpdatePacket",
  ClientChatChannelCreatePacket = "chat.ClientChatChannelCreatePacket",
  ClientChatChannelMessageCreatePacket = "chat.ClientChatChannelMessageCreatePacket",
  ClientChatChannelMessageReadStatePacket = "chat.ClientChatChannelMessageReadStatePacket",
  ClientChatChannelMessageReportPacket = "chat.ClientChatChannelMessageReportPacket",
  ClientChatChannelMessageUpdatePacket = "chat.ClientChatChannelMessageUpdatePacket",
  ClientChatChannelMessagesRetrievePacket = "chat.ClientChatChannelMessagesRetrievePacket",
  ClientChatChannelMutePacket = "chat.ClientChatChannelMutePacket",
}
