-- Generated from spec/nitro. Do not edit by hand.

return {
  call_for_help_from_forum_message = "groups.call_for_help_from_forum_message",
  call_for_help_from_forum_thread = "groups.call_for_help_from_forum_thread",
}
