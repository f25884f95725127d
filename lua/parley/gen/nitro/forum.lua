-- Generated from spec/nitro. Do not edit by hand.

return {
  get_list = "forum.get_list",
  get_messages = "forum.get_messages",
  get_stats = "forum.get_stats",
  get_thread = "forum.get_thread",
  get_threads = "forum.get_threads",
  get_unread_count = "forum.get_unread_count",
  moderate_message = "forum.moderate_message",
  moderate_thread = "forum.moderate_thread",
  post_message = "forum.post_message",
  update_read_marker = "forum.update_read_marker",
  update_settings = "forum.update_settings",
  update_thread = "forum.update_thread",
}
