---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Have a name checked before it is bought.
---
---Client: Sent by the catalog when the user has typed the name of a pet.
---
---Server: Looks at length, characters and forbidden words, and returns a verdict; nothing is reserved.
---
---Replies: user.approve_name_result
---@class parley.nitro.c2s.user.approve_name
---@field name string
---@field type integer what the name is for; 1 is a pet

---Give the account another e-mail address.
---
---Client: Sent by the settings page when a new address is confirmed.
---
---Server: Validates and stores the address, which must then be confirmed by mail.
---
---Replies: user.change_email_result, user.email_status
---@class parley.nitro.c2s.user.change_email
---@field newEmail string

---Take a new user name for good.
---
---Client: Sent when the user confirms a name that has passed the check.
---
---Server: Checks once more and renames the account; everybody who sees the user is told.
---
---Replies: user.change_name_result, user.name_change
---@class parley.nitro.c2s.user.change_name
---@field name string the wanted name

---Try out a user name without taking it.
---
---Client: Sent while the rename dialog is open, for each name the user wants to try.
---
---Server: Says whether the name is free and allowed, and suggests others if it is not.
---
---Replies: user.check_name_result
---@class parley.nitro.c2s.user.check_name
---@field name string the wanted name

---Wear one of the effects in the inventory.
---
---Client: Sent when an active effect is picked in the effects list, or put away again.
---
---Server: Gives the avatar that effect and shows it to everybody in the room.
---
---Replies: room_entities.effect
---@class parley.nitro.c2s.user.effect_enable
---@field type integer number of the effect; -1 takes the effect off

---Ask for the account's e-mail address and whether it is confirmed.
---
---Client: Sent when the e-mail page of the settings opens.
---
---Server: Tells address, confirmation, and whether a change is possible now.
---
---Replies: user.email_status
---@class parley.nitro.c2s.user.get_email_status

---Ask for the ignore list.
---
---Client: Sent once after login, with the client's own user name.
---
---Server: Answers with every name that user ignores.
---
---Replies: user.ignored_users
---@class parley.nitro.c2s.user.get_ignored
---@field username string the asking user

---Ask who one is.
---
---Client: The client's first question after a successful login.
---
---Server: Sends the account's own record, and with it the perks and the saved settings.
---
---Replies: user.info, user.perks, user.settings
---@class parley.nitro.c2s.user.get_info

---Ask for the profile of a user by id.
---
---Client: Sent when a profile is opened from an avatar, a friend or a group.
---
---Server: Collects the public data of that account, online or not, and returns the flag with it.
---
---Replies: user.profile
---@class parley.nitro.c2s.user.get_profile
---@field userId integer
---@field openProfileWindow? boolean false to refresh data without opening a window

---Ask for the profile of a user known only by name.
---
---Client: Sent when a name in a text or a link is clicked.
---
---Server: Looks the name up and answers as for a request by id; an unknown name gets no answer.
---
---Replies: user.profile
---@class parley.nitro.c2s.user.get_profile_by_name
---@field username string

---Ask how a user has marked the friends.
---
---Client: Sent together with the request for a profile, to fill its row of hearts, smileys and skulls.
---
---Server: Counts that user's friends by mark and names one of each.
---
---Replies: user.relationship_status
---@class parley.nitro.c2s.user.get_relationship_status
---@field userId integer

---Ask for the profile tags of a user in the room.
---
---Client: Sent when an avatar's info panel opens.
---
---Server: Finds the avatar by its room index and answers with the tags its user has chosen.
---
---Replies: user.tags
---@class parley.nitro.c2s.user.get_tags
---@field roomIndex integer index of the user's avatar in the room

---Ask for a page of saved outfits.
---
---Client: Sent when the wardrobe of the avatar editor is opened for the first time.
---
---Server: Answers with the filled slots of that page.
---
---Replies: user.wardrobe_page
---@class parley.nitro.c2s.user.get_wardrobe
---@field pageId? integer

---Ignore a user, given by name.
---
---Client: Sent from the avatar menu, for a user whose chat is no longer wanted.
---
---Server: Puts the name on the sender's ignore list and tells the outcome.
---
---Replies: user.ignore_result
---@class parley.nitro.c2s.user.ignore
---@field username string

---Ignore a user, given by id.
---
---Client: Sent where only the id is at hand, such as a report about a forum message.
---
---Server: Does as for a request by name; the answer holds the name.
---
---Replies: user.ignore_result
---@class parley.nitro.c2s.user.ignore_id
---@field userId integer

---Choose the gifts offered to a newcomer.
---
---Client: Sent when every step of the gift window has a choice.
---
---Server: Checks that the choices were on offer and puts the gifts into the inventory.
---
---Notes: The number on the wire counts integers, three for each choice.
---@class parley.nitro.c2s.user.nux_get_gifts
---@field selections parley.nitro.GiftSelection[]

---Go on to the next step of the newcomers' tour.
---
---Client: Sent when a new user has finished or clicked away the step on screen.
---
---Server: Advances its script, which may send the next help bubble or offer gifts.
---
---Replies: user.in_client_link
---@class parley.nitro.c2s.user.nux_proceed

---Give a user in the room one of today's respects.
---
---Client: Sent from the menu of another user's avatar, as long as respects remain.
---
---Server: Takes one from the sender's daily respects and announces the other's new total to the room.
---
---Replies: user.respect_received, room_entities.expression
---@class parley.nitro.c2s.user.respect
---@field userId integer

---Keep an outfit in a slot of the wardrobe.
---
---Client: Sent by the avatar editor when the save button of a slot is pressed.
---
---Server: Overwrites the slot if the user's club level grants it; there is no answer.
---@class parley.nitro.c2s.user.save_wardrobe_outfit
---@field slotId integer place in the wardrobe, from 1
---@field figure string
---@field gender string M or F

---Ask which users of the room belong to a class.
---
---Client: Sent for staff tools, never in ordinary play.
---
---Server: Lists the matching users of the sender's room, if the sender's rank allows it.
---
---Replies: user.classification
---@class parley.nitro.c2s.user.set_classification
---@field userClassType string name of the class

---Make a room one's home.
---
---Client: Sent from the room info window by its house button.
---
---Server: Remembers the room as the place to go to after login, and confirms it.
---
---Replies: user.home_room
---@class parley.nitro.c2s.user.set_home_room
---@field roomId integer 0 for no home room

---Mark a friend with heart, smiley or skull.
---
---Client: Sent from the relationship menu of a friend's avatar.
---
---Server: Stores the mark, which replaces an earlier one, and sends the friend's changed entry.
---@class parley.nitro.c2s.user.set_relationship_status
---@field userId integer the friend
---@field relationshipStatus parley.nitro.RelationshipStatus none removes the mark

---Choose between the old and the new look of chat.
---
---Client: Sent when the user toggles the old chat style in the settings.
---
---Server: Remembers the choice, so that the next login brings it back in `user.settings`.
---@class parley.nitro.c2s.user.settings_old_chat
---@field oldChat boolean true for the old bubbles

---Switch room invitations from friends off or on.
---
---Client: Sent when the box in the settings window changes.
---
---Server: Stores the choice; while it is set, invitations are not handed to this user.
---@class parley.nitro.c2s.user.settings_room_invites
---@field roomInvites boolean true refuses invitations

---Save the three sound volumes.
---
---Client: Sent when a volume slider is let go.
---
---Server: Stores the volumes with the account.
---@class parley.nitro.c2s.user.settings_volume
---@field volumeSystem integer interface sounds, 0 to 100
---@field volumeFurni integer sounds of furniture, 0 to 100
---@field volumeTrax integer music, 0 to 100

---Listen to an ignored user again.
---
---Client: Sent from the avatar menu of a user who is on the ignore list.
---
---Server: Takes the name off the list and reports that it is gone.
---
---Replies: user.ignore_result
---@class parley.nitro.c2s.user.unignore
---@field username string

---Put on another look.
---
---Client: Sent when the avatar editor is closed with save.
---
---Server: Refuses parts the user does not own, stores the look, and shows it to the user and the room.
---
---Replies: user.figure, room_entities.info
---@class parley.nitro.c2s.user.update_figure
---@field gender string M or F
---@field figure string

---Change one's motto.
---
---Client: Sent when the motto line in the own info panel is edited and confirmed.
---
---Server: Filters and stores the text, then shows the avatar's new data to the room.
---
---Replies: room_entities.info
---@class parley.nitro.c2s.user.update_motto
---@field motto string

---Enter another e-mail address in the welcome gift dialog.
---
---Client: Sent by a new user who corrects the address that has to be confirmed before the gift can be opened.
---
---Server: Checks the address, keeps it if it is good, and mails the confirmation link again.
---
---Replies: user.welcome_gift_change_email_result, user.welcome_gift_status
---@class parley.nitro.c2s.user.welcome_gift_change_email
---@field newEmail string

---Tells that one achievement has moved on.
---
---Server: Sent whenever the user gains points in an achievement.
---
---Client: Replaces what it knew of this achievement.
---@class parley.nitro.s2c.user.achievement_progressed
---@field achievement parley.nitro.Achievement

---Verdict on the name of a pet.
---
---Server: Answers `user.approve_name`.
---
---Client: Goes on with the purchase, or tells the user what to change.
---@class parley.nitro.s2c.user.approve_name_result
---@field result parley.nitro.ApproveNameResult
---@field validationInfo string the limit or the characters that the result speaks of

---Tells how many points each level of each achievement takes.
---
---Server: Sent after login, or when the client asks for it.
---
---Client: Keeps the numbers, to put them into the texts of achievement badges.
---@class parley.nitro.s2c.user.badge_point_limits
---@field limits parley.nitro.BadgePointLimits[]

---This account is banned.
---
---Server: Sent by a moderator's action, shortly before the server closes the connection.
---
---Client: Shows the message and must not log in again by itself.
---@class parley.nitro.s2c.user.banned
---@field message string reason, written for the user

---Tell how the change of the e-mail address went.
---
---Server: Answers `user.change_email`.
---
---Client: Shows success, or the error that belongs to the number.
---@class parley.nitro.s2c.user.change_email_result
---@field result integer chosen by the server; the client names no values

---Tell whether the new user name was taken.
---
---Server: The answer to `user.change_name`.
---
---Client: Closes the rename dialog, or shows the reason and the suggested names.
---@class parley.nitro.s2c.user.change_name_result
---@field resultCode parley.nitro.NameResult
---@field name string the name that was wanted
---@field nameSuggestions string[]

---Tell whether a user name could be taken.
---
---Server: The answer to `user.check_name`, and nothing is changed by it.
---
---Client: Enables the confirm button, or explains what is wrong and offers the suggestions.
---@class parley.nitro.s2c.user.check_name_result
---@field resultCode parley.nitro.NameResult
---@field name string the name that was checked
---@field nameSuggestions string[]

---Users and the class each of them is in.
---
---Server: Answers `user.set_classification` and `session.peer_users_classification`.
---
---Client: Keeps name and class by user id, for staff tools that list them.
---@class parley.nitro.s2c.user.classification
---@field users parley.nitro.ClassifiedUser[]

---Lists the clothes the user has unlocked with clothing furniture.
---
---Server: Sent after login and when another piece was redeemed.
---
---Client: Offers these parts in the avatar editor and marks the furniture as redeemed.
---@class parley.nitro.s2c.user.clothing
---@field figureSetIds integer[] numbers of figure parts
---@field boundFurnitureNames string[] class names of the furniture that gave them

---Lists the avatar effects the user owns.
---
---Server: Sent after login.
---
---Client: Fills the effects in the inventory and notes which are running.
---@class parley.nitro.s2c.user.effects
---@field effects parley.nitro.AvatarEffect[]

---The account's e-mail address and its state.
---
---Server: Answers `user.get_email_status`; also sent after the address has changed.
---
---Client: Fills in the settings page and offers the change only if it is allowed.
---@class parley.nitro.s2c.user.email_status
---@field email string
---@field isVerified boolean confirmed by its owner
---@field allowChange boolean

---A profile is out of date.
---
---Server: Sent when something changed that the profile of this user shows, such as a friendship.
---
---Client: Asks for the profile again if it is on screen.
---@class parley.nitro.s2c.user.extended_profile_changed
---@field userId integer whose profile it is

---One's own look has changed.
---
---Server: Sent after `user.update_figure`, or when the server dresses the user differently.
---
---Client: Redraws the user's own head in toolbar and editor; the room learns of it separately.
---@class parley.nitro.s2c.user.figure
---@field figure string
---@field gender string M or F, in either case

---The home room, and the room to enter now.
---
---Server: Sent during login, and as confirmation of `user.set_home_room`.
---
---Client: Marks the home room in the navigator and, at login, enters the second room.
---@class parley.nitro.s2c.user.home_room
---@field homeRoomId integer 0 for no home room
---@field roomIdToEnter integer 0 stays in the hotel view

---One change to the ignore list.
---
---Server: Follows each request to ignore a user or to stop ignoring one.
---
---Client: Adds the name to its list or removes it, as the result says.
---@class parley.nitro.s2c.user.ignore_result
---@field result parley.nitro.IgnoreResult
---@field username string

---The names on the ignore list.
---
---Server: Answers `user.get_ignored`.
---
---Client: Replaces its list; chat of these users is not shown from then on.
---@class parley.nitro.s2c.user.ignored_users
---@field ignoredUsers string[] user names

---Open a part of the client.
---
---Server: Sent at will, for example to point a newcomer at a button.
---
---Client: Hands the link to the part it names, as if the user had clicked it.
---@class parley.nitro.s2c.user.in_client_link
---@field link string a path such as navigator/search/hotel_view

---One's own account.
---
---Server: Answers `user.get_info`.
---
---Client: Learns its user id and name here; much of what a client does waits for it.
---@class parley.nitro.s2c.user.info
---@field userId integer
---@field username string
---@field figure string
---@field gender string M or F
---@field motto string
---@field realName string
---@field directMail boolean wants news by e-mail
---@field respectsReceived integer since the account exists
---@field respectsRemaining integer to give to users today
---@field respectsPetRemaining integer to give to pets today
---@field streamPublishingAllowed boolean
---@field lastAccessedDate string time of the last login, as the server writes it
---@field canChangeName boolean
---@field safetyLocked boolean

---A user has another name now.
---
---Server: Sent to the user's room and friends once a change of name is done.
---
---Client: Writes the new name wherever it shows that user.
---@class parley.nitro.s2c.user.name_change
---@field userId integer
---@field roomIndex integer index of the user's avatar in the room
---@field newName string

---How new the account is.
---
---Server: Sent during login.
---
---Client: Shows newcomers a simpler interface, the tour and its gifts.
---@class parley.nitro.s2c.user.noobness_level
---@field noobnessLevel parley.nitro.NoobnessLevel

---What this account may use.
---
---Server: Follows `user.get_info`; sent again when a perk is earned.
---
---Client: Switches the tools named here on or off.
---@class parley.nitro.s2c.user.perks
---@field perks parley.nitro.Perk[]

---Club level and staff rank of one's own account.
---
---Server: Sent during login, and again when either changes.
---
---Client: Shows the staff and club parts of its interface accordingly.
---@class parley.nitro.s2c.user.permissions
---@field clubLevel parley.nitro.ClubLevel
---@field securityLevel parley.nitro.SecurityLevel
---@field isAmbassador boolean helps moderate rooms

---The public profile of a user.
---
---Server: Answers a request by id or by name.
---
---Client: Opens the profile window, or refreshes it, with what is said here.
---@class parley.nitro.s2c.user.profile
---@field userId integer
---@field username string
---@field figure string
---@field motto string
---@field registration string day the account was made, as the server writes it
---@field achievementPoints integer
---@field friendsCount integer
---@field isMyFriend boolean
---@field requestSent boolean a friend request is waiting for an answer
---@field isOnline boolean
---@field groups parley.nitro.GroupEntry[]
---@field secondsSinceLastVisit integer since the last login; -1 if hidden
---@field openProfileWindow boolean false only refreshes an open window

---How a user has marked the friends.
---
---Server: Answers `user.get_relationship_status`.
---
---Client: Shows for each mark one friend and how many more there are.
---@class parley.nitro.s2c.user.relationship_status
---@field userId integer
---@field relationships parley.nitro.RelationshipEntry[] one entry for each mark in use

---A user was given a respect.
---
---Server: Sent to everybody in the room after `user.respect`.
---
---Client: Congratulates if it is the own user, and updates the number in the info panel.
---@class parley.nitro.s2c.user.respect_received
---@field userId integer who was respected
---@field respectsReceived integer the new total

---The account was locked for safety, or unlocked.
---
---Server: Sent when the owner answers the security questions, or a strange login closes the lock.
---
---Client: Forbids or permits trading, spending and the like, and shows the matching notice.
---@class parley.nitro.s2c.user.safety_lock_status
---@field status parley.nitro.SafetyLockStatus

---The settings kept with the account.
---
---Server: Sent after `user.get_info`.
---
---Client: Applies volumes, chat look, camera and the state of its panels.
---@class parley.nitro.s2c.user.settings
---@field volumeSystem integer interface sounds, 0 to 100
---@field volumeFurni integer sounds of furniture, 0 to 100
---@field volumeTrax integer music, 0 to 100
---@field oldChat boolean true for the old bubbles
---@field roomInvites boolean true refuses invitations
---@field cameraFollow boolean true stops the view from following the avatar
---@field flags integer bits of the interface's state; 1 is an open friend bar, 2 open room tools
---@field styleId integer look of one's own speech bubbles

---Tells how long the user's club membership lasts.
---
---Server: Sent when the client asks for a subscription, and after one is bought.
---
---Client: Updates the club's days in the purse and what the membership allows.
---@class parley.nitro.s2c.user.subscription
---@field productName string which subscription, e.g. club_habbo
---@field daysToPeriodEnd integer days left in the running period
---@field memberPeriods integer periods of 31 days used so far
---@field periodsSubscribedAhead integer whole periods left after the running one
---@field responseType parley.nitro.SubscriptionResponseType
---@field hasEverBeenMember boolean
---@field isVip boolean whether it is the VIP level
---@field pastClubDays integer days of membership so far
---@field pastVipDays integer days of VIP membership so far
---@field minutesUntilExpiration integer
---@field minutesSinceLastModified? integer minutes since the membership last changed

---The profile tags of a user in the room.
---
---Server: Answers `user.get_tags`.
---
---Client: Lists them in the info panel of that avatar.
---@class parley.nitro.s2c.user.tags
---@field roomIndex integer index of the user's avatar in the room
---@field tags string[]

---Tells the user's total of achievement points.
---
---Server: Sent after login and when a level was reached.
---
---Client: Shows the total in the achievements window and in the user's own profile.
---@class parley.nitro.s2c.user.user_achievement_score
---@field score integer

---A page of saved outfits.
---
---Server: Answers `user.get_wardrobe`.
---
---Client: Draws each outfit in its slot of the avatar editor and leaves the others empty.
---@class parley.nitro.s2c.user.wardrobe_page
---@field state integer servers send 1; the client does not use it
---@field outfits parley.nitro.WardrobeOutfit[]

---Tell why the welcome gift's e-mail address was not accepted.
---
---Server: Answers `user.welcome_gift_change_email` when something is wrong with the address.
---
---Client: Shows the error in the gift dialog and lets the user try again.
---@class parley.nitro.s2c.user.welcome_gift_change_email_result
---@field result parley.nitro.WelcomeGiftEmailResult

---State of the e-mail check that guards the welcome gift.
---
---Server: Sent when a newcomer clicks the gift box, and after the address has changed.
---
---Client: Opens the dialog about the address, or lets the gift be opened if it is confirmed.
---@class parley.nitro.s2c.user.welcome_gift_status
---@field email string
---@field isVerified boolean confirmed by its owner
---@field allowChange boolean
---@field furniId integer item id of the gift box
---@field requestedByUser boolean the user asked; false if the server brings it up

---@class parley.nitro.client.user
local client = {}

---Have a name checked before it is bought.
---@param fields parley.nitro.c2s.user.approve_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.approve_name(fields) end

---Give the account another e-mail address.
---@param fields parley.nitro.c2s.user.change_email
---@return boolean? sent
---@return string? message
---@return string? code
function client.change_email(fields) end

---Take a new user name for good.
---@param fields parley.nitro.c2s.user.change_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.change_name(fields) end

---Try out a user name without taking it.
---@param fields parley.nitro.c2s.user.check_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.check_name(fields) end

---Wear one of the effects in the inventory.
---@param fields parley.nitro.c2s.user.effect_enable
---@return boolean? sent
---@return string? message
---@return string? code
function client.effect_enable(fields) end

---Ask for the account's e-mail address and whether it is confirmed.
---@param fields parley.nitro.c2s.user.get_email_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_email_status(fields) end

---Ask for the ignore list.
---@param fields parley.nitro.c2s.user.get_ignored
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_ignored(fields) end

---Ask who one is.
---@param fields parley.nitro.c2s.user.get_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_info(fields) end

---Ask for the profile of a user by id.
---@param fields parley.nitro.c2s.user.get_profile
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_profile(fields) end

---Ask for the profile of a user known only by name.
---@param fields parley.nitro.c2s.user.get_profile_by_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_profile_by_name(fields) end

---Ask how a user has marked the friends.
---@param fields parley.nitro.c2s.user.get_relationship_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_relationship_status(fields) end

---Ask for the profile tags of a user in the room.
---@param fields parley.nitro.c2s.user.get_tags
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_tags(fields) end

---Ask for a page of saved outfits.
---@param fields parley.nitro.c2s.user.get_wardrobe
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_wardrobe(fields) end

---Ignore a user, given by name.
---@param fields parley.nitro.c2s.user.ignore
---@return boolean? sent
---@return string? message
---@return string? code
function client.ignore(fields) end

---Ignore a user, given by id.
---@param fields parley.nitro.c2s.user.ignore_id
---@return boolean? sent
---@return string? message
---@return string? code
function client.ignore_id(fields) end

---Choose the gifts offered to a newcomer.
---@param fields parley.nitro.c2s.user.nux_get_gifts
---@return boolean? sent
---@return string? message
---@return string? code
function client.nux_get_gifts(fields) end

---Go on to the next step of the newcomers' tour.
---@param fields parley.nitro.c2s.user.nux_proceed
---@return boolean? sent
---@return string? message
---@return string? code
function client.nux_proceed(fields) end

---Give a user in the room one of today's respects.
---@param fields parley.nitro.c2s.user.respect
---@return boolean? sent
---@return string? message
---@return string? code
function client.respect(fields) end

---Keep an outfit in a slot of the wardrobe.
---@param fields parley.nitro.c2s.user.save_wardrobe_outfit
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_wardrobe_outfit(fields) end

---Ask which users of the room belong to a class.
---@param fields parley.nitro.c2s.user.set_classification
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_classification(fields) end

---Make a room one's home.
---@param fields parley.nitro.c2s.user.set_home_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_home_room(fields) end

---Mark a friend with heart, smiley or skull.
---@param fields parley.nitro.c2s.user.set_relationship_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_relationship_status(fields) end

---Choose between the old and the new look of chat.
---@param fields parley.nitro.c2s.user.settings_old_chat
---@return boolean? sent
---@return string? message
---@return string? code
function client.settings_old_chat(fields) end

---Switch room invitations from friends off or on.
---@param fields parley.nitro.c2s.user.settings_room_invites
---@return boolean? sent
---@return string? message
---@return string? code
function client.settings_room_invites(fields) end

---Save the three sound volumes.
---@param fields parley.nitro.c2s.user.settings_volume
---@return boolean? sent
---@return string? message
---@return string? code
function client.settings_volume(fields) end

---Listen to an ignored user again.
---@param fields parley.nitro.c2s.user.unignore
---@return boolean? sent
---@return string? message
---@return string? code
function client.unignore(fields) end

---Put on another look.
---@param fields parley.nitro.c2s.user.update_figure
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_figure(fields) end

---Change one's motto.
---@param fields parley.nitro.c2s.user.update_motto
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_motto(fields) end

---Enter another e-mail address in the welcome gift dialog.
---@param fields parley.nitro.c2s.user.welcome_gift_change_email
---@return boolean? sent
---@return string? message
---@return string? code
function client.welcome_gift_change_email(fields) end
