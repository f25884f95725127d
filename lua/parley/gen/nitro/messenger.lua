-- Generated from spec/nitro. Do not edit by hand.

return {
  accept_friend = "messenger.accept_friend",
  chat = "messenger.chat",
  decline_friend = "messenger.decline_friend",
  find_new_friends = "messenger.find_new_friends",
  follow_friend = "messenger.follow_friend",
  friend_request_quest_complete = "messenger.friend_request_quest_complete",
  get_requests = "messenger.get_requests",
  init = "messenger.init",
  messenger_friends = "messenger.messenger_friends",
  refresh = "messenger.refresh",
  remove_friend = "messenger.remove_friend",
  request_friend = "messenger.request_friend",
  room_invite = "messenger.room_invite",
  search = "messenger.search",
}
