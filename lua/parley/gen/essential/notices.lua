-- Generated from spec/essential. Do not edit by hand.

return {
  ClientNoticeBulkDismissPacket = "notices.ClientNoticeBulkDismissPacket",
  ClientNoticeDismissPacket = "notices.ClientNoticeDismissPacket",
  ClientNoticeRequestPacket = "notices.ClientNoticeRequestPacket",
}
