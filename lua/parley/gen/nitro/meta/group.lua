---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Take somebody into a group who has asked to join.
---
---Client: Sent by an admin from the requests in the member list.
---
---Server: Makes the user a member and tells both sides.
---
---Replies: group.member, user.guild_member_mgmt_failed
---@class parley.nitro.c2s.group.accept_request
---@field groupId integer
---@field userId integer who has asked

---Make a member of a group an admin.
---
---Client: Sent by the owner from the list of members.
---
---Server: Gives the rights, also those in the home room, and tells the list anew.
---
---Replies: group.member
---@class parley.nitro.c2s.group.admin_add
---@field groupId integer
---@field userId integer the member

---Make an admin of a group a plain member again.
---
---Client: Sent by the owner from the member list.
---
---Server: Takes the rights and tells the list anew.
---
---Replies: group.member
---@class parley.nitro.c2s.group.admin_remove
---@field groupId integer
---@field userId integer the admin

---Take everybody into a group who has asked to join.
---
---Client: Sent by an admin; Nitro never sends it.
---
---Server: Makes all of them members.
---
---Replies: group.members_refresh
---@class parley.nitro.c2s.group.approve_all_requests
---@field groupId integer

---Found a group.
---
---Client: Sent at the end of the steps in which name, room, colours and badge were chosen.
---
---Server: Takes the price and makes the user the owner, or says what is wrong.
---
---Replies: group.purchased, user.guild_edit_failed
---@class parley.nitro.c2s.group.buy
---@field name string
---@field description string
---@field roomId integer home room, one of those in `group.create_options`
---@field colorA integer id of the first colour
---@field colorB integer id of the second colour
---@field badge integer[] three numbers for each part, as in `GroupBadgePart`

---Turn down somebody who has asked to join a group.
---
---Client: Sent by an admin from the list of requests.
---
---Server: Drops the request.
---
---Replies: group.members_refresh, user.guild_member_mgmt_failed
---@class parley.nitro.c2s.group.decline_request
---@field groupId integer
---@field userId integer who has asked

---Dissolve a group for good.
---
---Client: Sent by the owner after a question whether that is meant.
---
---Server: Removes the group, its forum and its memberships.
---
---Replies: group.deactivated
---@class parley.nitro.c2s.group.delete
---@field groupId integer

---Show a group beside one's name.
---
---Client: Sent with the star of a group in the own profile.
---
---Server: Makes it the user's favourite and tells the room.
---
---Replies: group.favorite_update
---@class parley.nitro.c2s.group.favorite
---@field groupId integer

---Ask for shapes and colours that group badges are made of.
---
---Client: Sent once, before the badge editor is used.
---
---Server: Lists everything the editor can offer.
---
---Replies: group.badge_parts
---@class parley.nitro.c2s.group.get_badge_parts

---Ask what it takes to found a group.
---
---Client: Sent when the window for founding one opens.
---
---Server: Answers with the price and the rooms that can be a home.
---
---Replies: group.create_options
---@class parley.nitro.c2s.group.get_create_options

---Ask what a group is like.
---
---Client: Sent when a group is shown, in a profile, in a room or in a window of its own.
---
---Server: Answers with texts, room and the user's own standing.
---
---Replies: group.info
---@class parley.nitro.c2s.group.get_info
---@field groupId integer
---@field openDetails boolean a window shall open with the answer; the server sends it back

---Ask for a page of a group's members.
---
---Client: Sent when the member list opens, turns a page or gets another filter.
---
---Server: Answers with the members that fit.
---
---Replies: group.members
---@class parley.nitro.c2s.group.get_members
---@field groupId integer
---@field pageId integer from 0
---@field query string beginning of the names wanted; empty for all
---@field levelId parley.nitro.GroupMemberFilter

---Ask for everything about a group that can be changed.
---
---Client: Sent when the owner opens the window for managing the group.
---
---Server: Sends the present settings to the owner.
---
---Replies: group.settings
---@class parley.nitro.c2s.group.get_settings
---@field groupId integer

---Take a member out of a group, or leave it.
---
---Client: Sent after the user has confirmed it; one's own id leaves the group.
---
---Server: Ends the membership and gives furniture in the home room back to its owner.
---
---Replies: group.members_refresh, group.details_changed
---@class parley.nitro.c2s.group.remove_member
---@field groupId integer
---@field userId integer the member

---Ask how much furniture a member has in the home room of a group.
---
---Client: Sent before a member is taken out, to say what that would do.
---
---Server: Counts the furniture that would go back to that user.
---
---Replies: group.member_remove_confirm
---@class parley.nitro.c2s.group.remove_member_confirm
---@field groupId integer
---@field userId integer the member

---Join a group, or ask to.
---
---Client: Sent with the join button of the group's window.
---
---Server: Makes the user a member of a regular group, and puts a request before the admins of an exclusive one.
---
---Replies: group.info, group.join_failed
---@class parley.nitro.c2s.group.request
---@field groupId integer

---Give a group another badge.
---
---Client: Sent when the owner leaves the badge editor of the managing window.
---
---Server: Draws up the new badge code and shows it wherever the group is shown.
---
---Replies: group.details_changed
---@class parley.nitro.c2s.group.save_badge
---@field groupId integer
---@field badge integer[] three numbers for each part, as in `GroupBadgePart`

---Give a group other colours.
---
---Client: Sent when the owner leaves the colours of the managing window.
---
---Server: Keeps the colours and recolours the group's furniture.
---
---Replies: group.details_changed
---@class parley.nitro.c2s.group.save_colors
---@field groupId integer
---@field colorA integer id of the first colour
---@field colorB integer id of the second colour

---Change name and description of a group.
---
---Client: Sent when the owner leaves the first part of the managing window.
---
---Server: Filters both texts and keeps them.
---
---Replies: group.details_changed, user.guild_edit_failed
---@class parley.nitro.c2s.group.save_information
---@field groupId integer
---@field name string
---@field description string

---Change who may join a group and who may decorate its home room.
---
---Client: Sent when the owner leaves the last part of the managing window.
---
---Server: Applies it; members get or lose rights in the home room.
---
---Replies: group.details_changed
---@class parley.nitro.c2s.group.save_preferences
---@field groupId integer
---@field state parley.nitro.GroupType
---@field onlyAdminCanDecorate integer 1 if only admins may decorate, 0 if all members may

---Allow somebody who was blocked to join a group again.
---
---Client: Sent by an admin from the list of blocked users; Nitro has no such list.
---
---Server: Takes the user off the group's block list.
---@class parley.nitro.c2s.group.unblock_member
---@field groupId integer
---@field userId integer

---Stop showing a group beside one's name.
---
---Client: Sent with the star of the favourite group in the own profile.
---
---Server: Leaves the user without a favourite and tells the room.
---
---Replies: group.favorite_update
---@class parley.nitro.c2s.group.unfavorite
---@field groupId integer

---Lists everything that group badges and colours are chosen from.
---
---Server: Sent in answer to `group.get_badge_parts`.
---
---Client: Fills the badge editor and draws badges with it.
---@class parley.nitro.s2c.group.badge_parts
---@field bases parley.nitro.GroupBadgeGraphic[] backgrounds
---@field symbols parley.nitro.GroupBadgeGraphic[]
---@field partColors parley.nitro.GroupColor[] colours of the parts of a badge
---@field colorsA parley.nitro.GroupColor[] first colours of a group
---@field colorsB parley.nitro.GroupColor[] second colours of a group

---Gives the badges of the groups that are visible in a room.
---
---Server: Sent while a user enters a room, and when somebody with another group comes in.
---
---Client: Keeps the codes to draw a group's badge beside its members and furniture.
---@class parley.nitro.s2c.group.badges
---@field badges parley.nitro.GroupBadge[]

---Tells what it takes to found a group.
---
---Server: Sent in answer to `group.get_create_options`.
---
---Client: Shows the price and offers the rooms as a home.
---@class parley.nitro.s2c.group.create_options
---@field groupCost integer credits
---@field availableRooms parley.nitro.GroupHomeRoom[] the user's rooms that are no group's home yet

---Tells that a group does not exist any more.
---
---Server: Sent to those in its home room when the owner has dissolved it.
---
---Client: Closes what shows the group.
---@class parley.nitro.s2c.group.deactivated
---@field groupId integer

---Tells that something about a group has changed.
---
---Server: Sent to those in the group's home room after its owner has changed it.
---
---Client: Asks for the group's information if it is on screen.
---
---Replies: group.get_info
---@class parley.nitro.s2c.group.details_changed
---@field groupId integer

---Tells that a user in the room shows another group beside the name.
---
---Server: Sent to the room after `group.favorite` and `group.unfavorite`.
---
---Client: Shows the new group, or none, with that user.
---@class parley.nitro.s2c.group.favorite_update
---@field roomIndex integer index of the unit in its room
---@field groupId integer -1 or 0 for none
---@field status integer the user's standing in the group
---@field groupName string

---Tells what a group is like and what the user is in it.
---
---Server: Sent on request, and after the user has joined or left.
---
---Client: Shows the group, in its own window if `openDetails` says so.
---@class parley.nitro.s2c.group.info
---@field groupId integer
---@field isVisible boolean true; the client skips it
---@field type parley.nitro.GroupType
---@field name string
---@field description string
---@field badgeCode string
---@field roomId integer home room
---@field roomName string
---@field membershipType parley.nitro.GroupMembership
---@field membersCount integer
---@field isFavorite boolean the user shows it beside the name
---@field createdAt string date as the server writes it
---@field isOwner boolean the user owns it
---@field isAdmin boolean the user is one of its admins
---@field ownerName string
---@field openDetails boolean as in the request
---@field canMembersDecorate boolean all members may decorate the home room
---@field pendingRequestsCount integer users who have asked to join; 0 for those who are no admins

---Tells why the user could not join a group.
---
---Server: Sent after a join that is not possible.
---
---Client: Explains in a window why the group can not be joined.
---@class parley.nitro.s2c.group.join_failed
---@field reason parley.nitro.GroupJoinError

---Lists the groups the user is in.
---
---Server: Sent in answer to `user.get_group_memberships`.
---
---Client: Offers the groups for choosing, for example to buy furniture in a group's colours.
---@class parley.nitro.s2c.group.list
---@field groups parley.nitro.GroupEntry[]

---Gives one member of a group as it is now.
---
---Server: Sent to those who look at the member list when a rank has changed or a request was accepted.
---
---Client: Nitro does not read it; other clients replace the entry in their list.
---@class parley.nitro.s2c.group.member
---@field groupId integer
---@field member parley.nitro.GroupMember

---Tells how much furniture would go back if a member were taken out.
---
---Server: Sent in answer to `group.remove_member_confirm`.
---
---Client: Puts the number into the question whether to go on.
---
---Replies: group.remove_member
---@class parley.nitro.s2c.group.member_remove_confirm
---@field userId integer the member
---@field furnitureCount integer pieces in the group's home room

---Gives a page of a group's members.
---
---Server: Sent in answer to `group.get_members`.
---
---Client: Shows the page, with buttons for managing members if the user is an admin.
---@class parley.nitro.s2c.group.members
---@field groupId integer
---@field groupName string
---@field roomId integer home room of the group
---@field badgeCode string
---@field totalMembersCount integer members that fit the filter, on all pages
---@field members parley.nitro.GroupMember[]
---@field isAdmin boolean this user may manage the members
---@field pageSize integer members a page
---@field pageIndex integer this page, from 0
---@field levelId parley.nitro.GroupMemberFilter filter that was asked for
---@field query string text that was asked for

---Tells that the members of a group have changed.
---
---Server: Sent to admins after somebody was taken in, turned down or taken out.
---
---Client: Asks for the member list again if it is on screen; Nitro does not read it.
---
---Replies: group.get_members
---@class parley.nitro.s2c.group.members_refresh
---@field groupId integer
---@field reserved? integer always 0; meaning not known

---Confirms that the user has founded a group.
---
---Server: Sent once the group exists.
---
---Client: Closes the window for founding and may show the group's home room.
---@class parley.nitro.s2c.group.purchased
---@field roomId integer home room
---@field groupId integer

---Gives everything about a group that its owner can change.
---
---Server: Sent in answer to `group.get_settings`.
---
---Client: Opens the window for managing the group.
---@class parley.nitro.s2c.group.settings
---@field hasRoomData integer 1 if a home room follows, else 0
---@field roomId? integer home room
---@field roomName? string
---@field hasControllers? boolean users have rights there; the client skips it
---@field isOwner boolean the user owns the group; the client skips it
---@field groupId integer
---@field name string
---@field description string
---@field homeRoomId integer the home room again, or a fixed number; the client skips it
---@field colorA integer id of the first colour
---@field colorB integer id of the second colour
---@field state parley.nitro.GroupType
---@field decorateRights integer 0 if all members may decorate the home room, 1 if only admins may
---@field isLocked boolean mostly false; the client skips it
---@field url string mostly empty; the client skips it
---@field badgeParts parley.nitro.GroupBadgePart[]
---@field badgeCode string
---@field membersCount integer

---@class parley.nitro.client.group
local client = {}

---Take somebody into a group who has asked to join.
---@param fields parley.nitro.c2s.group.accept_request
---@return boolean? sent
---@return string? message
---@return string? code
function client.accept_request(fields) end

---Make a member of a group an admin.
---@param fields parley.nitro.c2s.group.admin_add
---@return boolean? sent
---@return string? message
---@return string? code
function client.admin_add(fields) end

---Make an admin of a group a plain member again.
---@param fields parley.nitro.c2s.group.admin_remove
---@return boolean? sent
---@return string? message
---@return string? code
function client.admin_remove(fields) end

---Take everybody into a group who has asked to join.
---@param fields parley.nitro.c2s.group.approve_all_requests
---@return boolean? sent
---@return string? message
---@return string? code
function client.approve_all_requests(fields) end

---Found a group.
---@param fields parley.nitro.c2s.group.buy
---@return boolean? sent
---@return string? message
---@return string? code
function client.buy(fields) end

---Turn down somebody who has asked to join a group.
---@param fields parley.nitro.c2s.group.decline_request
---@return boolean? sent
---@return string? message
---@return string? code
function client.decline_request(fields) end

---Dissolve a group for good.
---@param fields parley.nitro.c2s.group.delete
---@return boolean? sent
---@return string? message
---@return string? code
function client.delete(fields) end

---Show a group beside one's name.
---@param fields parley.nitro.c2s.group.favorite
---@return boolean? sent
---@return string? message
---@return string? code
function client.favorite(fields) end

---Ask for shapes and colours that group badges are made of.
---@param fields parley.nitro.c2s.group.get_badge_parts
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_badge_parts(fields) end

---Ask what it takes to found a group.
---@param fields parley.nitro.c2s.group.get_create_options
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_create_options(fields) end

---Ask what a group is like.
---@param fields parley.nitro.c2s.group.get_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_info(fields) end

---Ask for a page of a group's members.
---@param fields parley.nitro.c2s.group.get_members
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_members(fields) end

---Ask for everything about a group that can be changed.
---@param fields parley.nitro.c2s.group.get_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_settings(fields) end

---Take a member out of a group, or leave it.
---@param fields parley.nitro.c2s.group.remove_member
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_member(fields) end

---Ask how much furniture a member has in the home room of a group.
---@param fields parley.nitro.c2s.group.remove_member_confirm
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_member_confirm(fields) end

---Join a group, or ask to.
---@param fields parley.nitro.c2s.group.request
---@return boolean? sent
---@return string? message
---@return string? code
function client.request(fields) end

---Give a group another badge.
---@param fields parley.nitro.c2s.group.save_badge
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_badge(fields) end

---Give a group other colours.
---@param fields parley.nitro.c2s.group.save_colors
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_colors(fields) end

---Change name and description of a group.
---@param fields parley.nitro.c2s.group.save_information
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_information(fields) end

---Change who may join a group and who may decorate its home room.
---@param fields parley.nitro.c2s.group.save_preferences
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_preferences(fields) end

---Allow somebody who was blocked to join a group again.
---@param fields parley.nitro.c2s.group.unblock_member
---@return boolean? sent
---@return string? message
---@return string? code
function client.unblock_member(fields) end

---Stop showing a group beside one's name.
---@param fields parley.nitro.c2s.group.unfavorite
---@return boolean? sent
---@return string? message
---@return string? code
function client.unfavorite(fields) end
