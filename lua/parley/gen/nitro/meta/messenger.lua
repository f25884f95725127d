---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Accept friend requests.
---
---Client: Sent from the list of requests, for one of them or for all.
---
---Server: Makes both sides friends and tells them.
---
---Replies: messenger.update, messenger.accept_result
---@class parley.nitro.c2s.messenger.accept_friend
---@field userIds integer[] who has asked

---Send a private message to a friend.
---
---Client: Sent from the messenger's window. A negative number means a group chat in servers that have them.
---
---Server: Filters the text and passes it on, or keeps it until the friend is online.
---
---Replies: messenger.instant_message_error
---@class parley.nitro.c2s.messenger.chat
---@field userId integer the friend
---@field message string

---Decline friend requests.
---
---Client: Sent from the list of requests, for one of them or for all.
---
---Server: Drops the requests; those who asked are not told.
---@class parley.nitro.c2s.messenger.decline_friend
---@field removeAll boolean all requests are declined, the list is ignored
---@field userIds integer[] who has asked

---Ask to be taken to a room where one may meet people.
---
---Client: Sent with the button for finding new friends in the friend bar.
---
---Server: Chooses a room with other users and forwards the user there.
---
---Replies: room.forward, messenger.find_friends_result
---@class parley.nitro.c2s.messenger.find_new_friends

---Go to the room a friend is in.
---
---Client: Sent with the button for following in the friend list or a profile.
---
---Server: Forwards the user there if the friend allows it.
---
---Replies: room.forward, messenger.follow_failed
---@class parley.nitro.c2s.messenger.follow_friend
---@field userId integer the friend

---Tell that the quest of asking somebody for friendship is done.
---
---Client: Sent by the friend bar of older clients during that quest; Nitro never sends it.
---
---Server: Counts it for the quest.
---@class parley.nitro.c2s.messenger.friend_request_quest_complete

---Ask for the friend requests that wait for an answer.
---
---Client: Sent once the messenger is set up.
---
---Server: Lists who has asked.
---
---Replies: messenger.friend_requests
---@class parley.nitro.c2s.messenger.get_requests

---Set up the messenger.
---
---Client: Sent after login.
---
---Server: Answers with limits and categories, and then the friends.
---
---Replies: messenger.init, messenger.friends
---@class parley.nitro.c2s.messenger.init

---Ask for the friend list.
---
---Client: Sent by some clients after login; Nitro has no class for it.
---
---Server: Answers with all friends, in fragments.
---
---Replies: messenger.friends
---@class parley.nitro.c2s.messenger.messenger_friends

---Ask what has changed in the friend list.
---
---Client: Sent by timer, every two minutes.
---
---Server: Sends changes that have not been sent yet, if there are any.
---
---Replies: messenger.update
---@class parley.nitro.c2s.messenger.refresh

---End friendships.
---
---Client: Sent from the friend list after a question whether that is meant.
---
---Server: Takes each off the other's list.
---
---Replies: messenger.update
---@class parley.nitro.c2s.messenger.remove_friend
---@field userIds integer[] friends to remove

---Ask somebody for friendship.
---
---Client: Sent from a profile, an avatar's menu or a search result.
---
---Server: Passes the request on, or says why that is not possible.
---
---Replies: messenger.message_error
---@class parley.nitro.c2s.messenger.request_friend
---@field username string

---Invite friends into the room one is in.
---
---Client: Sent from the friend list, to the friends that were marked.
---
---Server: Passes the text on to those who take invitations.
---
---Replies: messenger.room_invite_error
---@class parley.nitro.c2s.messenger.room_invite
---@field userIds integer[] friends to invite
---@field message string

---Look for users by the beginning of their names.
---
---Client: Sent from the search of the friend list.
---
---Server: Answers with friends and others whose names fit.
---
---Replies: messenger.search_result
---@class parley.nitro.c2s.messenger.search
---@field search string beginning of the name

---Tells which friend requests could not be accepted.
---
---Server: Sent in answer to `messenger.accept_friend`.
---
---Client: Shows the reasons and drops these requests.
---@class parley.nitro.s2c.messenger.accept_result
---@field failures parley.nitro.AcceptFailure[]

---Delivers a private message from a friend.
---
---Server: Sent when a friend has written, and after login for what was kept meanwhile.
---
---Client: Shows it in the thread with that friend.
---@class parley.nitro.s2c.messenger.chat
---@field senderId integer the friend; negative for a group chat in servers that have them
---@field message string
---@field secondsSinceSent integer 0 for a message that was just written
---@field extraData? string who of a group chat has written, as name, figure and id with slashes between

---Tells whether a room with possible friends was found.
---
---Server: Sent in answer to `messenger.find_new_friends`.
---
---Client: Says in a window what came of it.
---@class parley.nitro.s2c.messenger.find_friends_result
---@field success boolean

---Tells why a friend could not be followed.
---
---Server: Sent in answer to `messenger.follow_friend`.
---
---Client: Tells the user where the friend is not to be found.
---@class parley.nitro.s2c.messenger.follow_failed
---@field errorCode parley.nitro.FollowError

---Tells what a friend is doing or has achieved.
---
---Server: Sent to the friends of the user it is about.
---
---Client: Older clients mark the friend in the friend bar; Nitro shows nothing.
---@class parley.nitro.s2c.messenger.friend_notification
---@field typeCode parley.nitro.FriendNotificationType
---@field userId integer the friend
---@field message string detail by type, e.g. the badge of the achievement or the name of the game

---Tells that somebody asks for friendship.
---
---Server: Sent at once when the other one has asked.
---
---Client: Adds the request to its list and shows it.
---
---Replies: messenger.accept_friend, messenger.decline_friend
---@class parley.nitro.s2c.messenger.friend_request
---@field request parley.nitro.FriendRequest

---Lists the friend requests that wait for an answer.
---
---Server: Sent in answer to `messenger.get_requests`.
---
---Client: Adds the requests to its list.
---@class parley.nitro.s2c.messenger.friend_requests
---@field totalRequests integer the number of requests, once more; the client skips it
---@field requests parley.nitro.FriendRequest[]

---Gives a part of the friend list.
---
---Server: Sent once for each fragment while the messenger is set up.
---
---Client: Adds the friends to its list.
---@class parley.nitro.s2c.messenger.friends
---@field totalFragments integer how many packets make up the list
---@field fragmentNumber integer which of them this is, from 0
---@field friends parley.nitro.Friend[]

---Tells how many friends one may have, and the categories of the friend list.
---
---Server: Sent in answer to the request of the same name, before the friends.
---
---Client: Makes the categories.
---@class parley.nitro.s2c.messenger.init
---@field userFriendLimit integer most friends of this user
---@field normalFriendLimit integer most friends without club membership
---@field extendedFriendLimit integer most friends of club members
---@field categories parley.nitro.FriendCategory[]

---Tells why a private message did not arrive as it should.
---
---Server: Sent in answer to `messenger.chat`.
---
---Client: Shows the reason in the thread with that friend.
---@class parley.nitro.s2c.messenger.instant_message_error
---@field errorCode parley.nitro.InstantMessageError
---@field userId integer the friend
---@field message string the message, in some servers empty

---Tells why a friend request was not sent.
---
---Server: Sent in answer to what the messenger could not do, above all `messenger.request_friend`.
---
---Client: Tells the user what stood in the way of the request.
---@class parley.nitro.s2c.messenger.message_error
---@field clientMessageId integer number of the client's packet that failed
---@field errorCode parley.nitro.MessengerError

---Tells how many letters are unread.
---
---Server: Sent after login and when the number changes.
---
---Client: Shows the number, where the client has a place for it.
---@class parley.nitro.s2c.messenger.minimail_count
---@field count integer

---Tells that a letter has come.
---
---Server: Sent by hotels that have mail on their web pages.
---
---Client: Older clients show a sign; Nitro does nothing.
---@class parley.nitro.s2c.messenger.minimail_new

---Delivers a friend's invitation into a room.
---
---Server: Sent when the friend has invited the user.
---
---Client: Shows the text in the thread with that friend, from where the friend can be followed.
---@class parley.nitro.s2c.messenger.room_invite
---@field senderId integer the friend
---@field message string

---Tells that some friends could not be invited.
---
---Server: Sent after `messenger.room_invite` if somebody was not reached.
---
---Client: Names them in a window.
---@class parley.nitro.s2c.messenger.room_invite_error
---@field errorCode integer
---@field failedRecipients integer[] user ids of those who were not reached

---Lists the users that a search has found.
---
---Server: Sent in answer to `messenger.search`.
---
---Client: Shows friends and others apart.
---@class parley.nitro.s2c.messenger.search_result
---@field friends parley.nitro.UserSearchResult[]
---@field others parley.nitro.UserSearchResult[]

---Tells what has changed in the friend list.
---
---Server: Sent when a friend comes online, leaves, changes, is gained or lost.
---
---Client: Applies the changes to its list.
---@class parley.nitro.s2c.messenger.update
---@field categories parley.nitro.FriendCategory[]
---@field updates parley.nitro.s2c.messenger.update.updates[]

---@class parley.nitro.s2c.messenger.update.updates
---@field type parley.nitro.FriendUpdateType
---@field removedFriendId? integer user id of the former friend
---@field friend? parley.nitro.Friend

---@class parley.nitro.client.messenger
local client = {}

---Accept friend requests.
---@param fields parley.nitro.c2s.messenger.accept_friend
---@return boolean? sent
---@return string? message
---@return string? code
function client.accept_friend(fields) end

---Send a private message to a friend.
---@param fields parley.nitro.c2s.messenger.chat
---@return boolean? sent
---@return string? message
---@return string? code
function client.chat(fields) end

---Decline friend requests.
---@param fields parley.nitro.c2s.messenger.decline_friend
---@return boolean? sent
---@return string? message
---@return string? code
function client.decline_friend(fields) end

---Ask to be taken to a room where one may meet people.
---@param fields parley.nitro.c2s.messenger.find_new_friends
---@return boolean? sent
---@return string? message
---@return string? code
function client.find_new_friends(fields) end

---Go to the room a friend is in.
---@param fields parley.nitro.c2s.messenger.follow_friend
---@return boolean? sent
---@return string? message
---@return string? code
function client.follow_friend(fields) end

---Tell that the quest of asking somebody for friendship is done.
---@param fields parley.nitro.c2s.messenger.friend_request_quest_complete
---@return boolean? sent
---@return string? message
---@return string? code
function client.friend_request_quest_complete(fields) end

---Ask for the friend requests that wait for an answer.
---@param fields parley.nitro.c2s.messenger.get_requests
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_requests(fields) end

---Set up the messenger.
---@param fields parley.nitro.c2s.messenger.init
---@return boolean? sent
---@return string? message
---@return string? code
function client.init(fields) end

---Ask for the friend list.
---@param fields parley.nitro.c2s.messenger.messenger_friends
---@return boolean? sent
---@return string? message
---@return string? code
function client.messenger_friends(fields) end

---Ask what has changed in the friend list.
---@param fields parley.nitro.c2s.messenger.refresh
---@return boolean? sent
---@return string? message
---@return string? code
function client.refresh(fields) end

---End friendships.
---@param fields parley.nitro.c2s.messenger.remove_friend
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_friend(fields) end

---Ask somebody for friendship.
---@param fields parley.nitro.c2s.messenger.request_friend
---@return boolean? sent
---@return string? message
---@return string? code
function client.request_friend(fields) end

---Invite friends into the room one is in.
---@param fields parley.nitro.c2s.messenger.room_invite
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_invite(fields) end

---Look for users by the beginning of their names.
---@param fields parley.nitro.c2s.messenger.search
---@return boolean? sent
---@return string? message
---@return string? code
function client.search(fields) end
