---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask for all achievements and one's progress in them.
---
---Client: Sent once by the client, when it first needs the achievements.
---
---Server: Lists every achievement with the level that the user works on.
---
---Replies: user.achievement_list
---@class parley.nitro.c2s.user.achievement_list

---Open a resolution furni, or choose the achievement to reach with it.
---
---Client: Sent when a resolution furni that has not been reached yet is used, and when an offered achievement is picked.
---
---Server: Offers achievements if none is chosen yet, or else tells the progress of the chosen one.
---
---Replies: user.achievementresolutions, user.achievementresolutionprogress
---@class parley.nitro.c2s.user.achievement_resolution_open
---@field itemId integer the furniture
---@field achievementId integer achievement that is chosen, 0 just to open it

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

---Ask whether one already has the badge of a promotion.
---
---Client: Sent by a promotion's panel in the hotel view, to know whether to offer the badge.
---
---Server: Looks the code up and tells whether this user's request was fulfilled.
---
---Replies: user.badge_request_fulfilled
---@class parley.nitro.c2s.user.check_badge_request
---@field requestCode string code of the promotion

---Try out a user name without taking it.
---
---Client: Sent while the rename dialog is open, for each name the user wants to try.
---
---Server: Says whether the name is free and allowed, and suggests others if it is not.
---
---Replies: user.check_name_result
---@class parley.nitro.c2s.user.check_name
---@field name string the wanted name

---Turn a piece of clothing furniture in the room into clothes to wear.
---
---Client: Sent when the owner confirms the use of such furniture; `user.update_figure` with the new clothes follows.
---
---Server: Removes the furniture and unlocks its figure parts for the user.
---
---Replies: user.clothing
---@class parley.nitro.c2s.user.clothing_redeem
---@field itemId integer the furniture

---Start the time of an avatar effect in the inventory.
---
---Client: Sent when the user switches on an effect that is not running yet; to wear it takes `user.effect_enable`.
---
---Server: Uses up one of these effects and lets its time run.
---
---Replies: user.effect_activated
---@class parley.nitro.c2s.user.effect_activate
---@field type integer number of the effect

---Wear one of the effects in the inventory.
---
---Client: Sent when an active effect is picked in the effects list, or put away again.
---
---Server: Gives the avatar that effect and shows it to everybody in the room.
---
---Replies: room_entities.effect
---@class parley.nitro.c2s.user.effect_enable
---@field type integer number of the effect; -1 takes the effect off

---Ask how many points each level of each achievement takes.
---
---Client: Sent by a client that wants to put the numbers into the texts of badges.
---
---Server: Answers with the limits of all achievements.
---
---Replies: user.badge_point_limits
---@class parley.nitro.c2s.user.get_badge_point_limits

---Ask for all badges one owns.
---
---Client: Sent when the badges of the inventory are opened for the first time.
---
---Server: Lists the owned badges, and which of them are worn.
---
---Replies: user.badges
---@class parley.nitro.c2s.user.get_badges

---Ask for the bots in one's inventory.
---
---Client: Sent when the bots of the inventory are opened for the first time.
---
---Server: Lists the bots of the user that are not placed in a room.
---
---Replies: user.bots
---@class parley.nitro.c2s.user.get_bots

---Ask how much money one has.
---
---Client: Sent once after login, when the purse is first shown.
---
---Server: Answers with the activity points, and mostly with the credits too.
---
---Replies: user.currency, user.credits
---@class parley.nitro.c2s.user.get_currency

---Ask which badges a user wears.
---
---Client: Sent when an avatar is selected or a profile opens.
---
---Server: Answers with the worn badges of that user.
---
---Replies: user.current_badges
---@class parley.nitro.c2s.user.get_current_badges
---@field userId integer

---Ask for the account's e-mail address and whether it is confirmed.
---
---Client: Sent when the e-mail page of the settings opens.
---
---Server: Tells address, confirmation, and whether a change is possible now.
---
---Replies: user.email_status
---@class parley.nitro.c2s.user.get_email_status

---Ask for the furniture in one's inventory.
---
---Client: Sent when the furniture of the inventory is opened, and again after `user.furniture_refresh`.
---
---Server: Sends the whole furniture of the inventory, in fragments.
---
---Replies: user.furniture
---@class parley.nitro.c2s.user.get_furniture

---Ask for the furniture in one's inventory while outside of all rooms.
---
---Client: Sent in place of `user.get_furniture` by clients that show the inventory in the hotel view; Nitro never sends it.
---
---Server: Answers as for a request from within a room.
---
---Replies: user.furniture
---@class parley.nitro.c2s.user.get_furniture_not_in_room

---Ask for the badges of the groups that show up in the room.
---
---Client: Sent each time a room is ready to be loaded.
---
---Server: Answers with a badge code for each group that users in the room wear.
---
---Replies: group.badges
---@class parley.nitro.c2s.user.get_group_badges

---Ask for the groups one belongs to.
---
---Client: Sent when a catalog page sells things made for a group, such as its furniture or forum.
---
---Server: Answers with all groups of the user, to choose one from.
---
---Replies: group.list
---@class parley.nitro.c2s.user.get_group_memberships

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

---Ask what one's club membership pays back.
---
---Client: Sent by the club center as the client starts.
---
---Server: Answers with the streak and the sums.
---
---Replies: user.kickback_info
---@class parley.nitro.c2s.user.get_kickback_info

---Ask for the pets in one's inventory.
---
---Client: Sent when the pets of the inventory are opened for the first time.
---
---Server: Answers with all pets that are not in a room, in one packet or several.
---
---Replies: user.pets
---@class parley.nitro.c2s.user.get_pets

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

---Ask how long one's membership lasts.
---
---Client: Sent after login, and then every 50 seconds.
---
---Server: Answers with the state of that subscription.
---
---Replies: user.subscription
---@class parley.nitro.c2s.user.get_subscription
---@field productName string which subscription, e.g. habbo_club

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

---Water or light a plant.
---
---Client: Sent by older clients from the menu of a monster plant; Nitro sends `room_entities.respect_pet` instead.
---
---Server: Lets the plant live longer and tells the room.
---
---Replies: user.pet_supplemented
---@class parley.nitro.c2s.user.pet_supplement
---@field petId integer
---@field supplementType parley.nitro.PetSupplement

---Ask to be given the badge of a promotion.
---
---Client: Sent when the user presses the button of a promotion in the hotel view.
---
---Server: Gives the badge if the promotion runs and the user does not have it yet.
---
---Replies: user.badge_request_fulfilled, user.badge_received
---@class parley.nitro.c2s.user.request_badge
---@field requestCode string code of the promotion

---Give up the achievement chosen for a resolution furni.
---
---Client: Sent when the user wants to choose another achievement and has confirmed it.
---
---Server: Forgets the choice and its progress.
---@class parley.nitro.c2s.user.resetresolutionachievementmessage
---@field itemId integer the furniture

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

---Save whether the view follows the own avatar.
---
---Client: Sent when the switch in the settings is turned.
---
---Server: Keeps it with the account; it comes back with `user.settings`.
---@class parley.nitro.c2s.user.settings_camera
---@field cameraFollow boolean true stops the view from following the avatar

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

---Ask which level one has in a talent track.
---
---Client: Sent when only the level is wanted, without tasks and rewards.
---
---Server: Answers with the level and the highest there is.
---
---Replies: user.talent_track_level
---@class parley.nitro.c2s.user.talent_track_get_level
---@field talentTrackName string citizenship or helper

---Listen to an ignored user again.
---
---Client: Sent from the avatar menu of a user who is on the ignore list.
---
---Server: Takes the name off the list and reports that it is gone.
---
---Replies: user.ignore_result
---@class parley.nitro.c2s.user.unignore
---@field username string

---Tell that all new things in one part of the inventory have been seen.
---
---Client: Sent when the user leaves that part of the inventory, if anything in it was new.
---
---Server: Forgets what was new in this part.
---@class parley.nitro.c2s.user.unseen_reset_category
---@field category parley.nitro.UnseenItemCategory

---Tell that some new things in the inventory have been seen.
---
---Client: Sent when the user has looked at single new items.
---
---Server: Forgets that these items were new.
---@class parley.nitro.c2s.user.unseen_reset_items
---@field category parley.nitro.UnseenItemCategory
---@field itemIds integer[] ids as in `user.unseen_items`

---Choose which badges to wear, and where.
---
---Client: Sent whenever a badge is put on or taken off in the inventory; it always names every place.
---
---Server: Saves the choice and shows it to the users in the room.
---
---Notes: There is no count; the places fill the packet to its end.
---
---Replies: user.current_badges
---@class parley.nitro.c2s.user.update_badges
---@field badges parley.nitro.WornBadge[]

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

---Lists all achievements with the user's progress.
---
---Server: Answers the client's request for the achievements.
---
---Client: Fills the achievements window, by category.
---@class parley.nitro.s2c.user.achievement_list
---@field achievements parley.nitro.Achievement[]
---@field defaultCategory string category to show first; may be empty

---Tells that the user has reached a level of an achievement.
---
---Server: Sent to the user at the moment the level is done; the new badge and progress come in packets of their own.
---
---Client: Shows a bubble with the badge, which leads to the achievement's category.
---@class parley.nitro.s2c.user.achievement_notification
---@field type integer kind of achievement; servers send its id
---@field level integer the level that was reached
---@field badgeId integer id of this user's copy of the badge
---@field badgeCode string
---@field points integer achievement points for the level
---@field levelRewardPoints integer currency paid for the level
---@field levelRewardPointType integer which currency, e.g. 0 for duckets
---@field bonusPoints integer points on top
---@field achievementId integer some servers send a fixed number here
---@field removedBadgeCode string badge of the level before, which this one replaces; empty if there is none
---@field category string category of the achievement
---@field showDialogToUser boolean a window may be shown, not just a bubble; Nitro does not look at it

---Tells that one achievement has moved on.
---
---Server: Sent whenever the user gains points in an achievement.
---
---Client: Replaces what it knew of this achievement.
---@class parley.nitro.s2c.user.achievement_progressed
---@field achievement parley.nitro.Achievement

---Tells that the user has reached a resolution.
---
---Server: Sent when the achievement chosen for a resolution furni has got to its level in time.
---
---Client: Congratulates the user with the picture of the badge.
---@class parley.nitro.s2c.user.achievementresolutioncompleted
---@field stuffCode string code of the furniture
---@field badgeCode string badge that was reached

---Tells how far the user is with the resolution of a furni.
---
---Server: Answers `user.achievement_resolution_open` once an achievement is chosen.
---
---Client: Shows the badge to be reached, the progress and the time left.
---@class parley.nitro.s2c.user.achievementresolutionprogress
---@field itemId integer the furniture
---@field achievementId integer
---@field requiredLevelBadgeCode string badge of the level to be reached
---@field userProgress integer points so far
---@field totalProgress integer points it takes
---@field endTime integer seconds left

---Offers achievements to choose from for a resolution furni.
---
---Server: Answers `user.achievement_resolution_open` while nothing is chosen.
---
---Client: Shows the achievements with the level to be reached, and lets the user pick one.
---
---Notes: The Nitro client 1.6.6 fails on a list that is not empty.
---@class parley.nitro.s2c.user.achievementresolutions
---@field itemId integer the furniture
---@field achievements parley.nitro.AchievementResolution[]
---@field endTime integer seconds left

---Tells that the user's amount of a currency has changed.
---
---Server: Sent when duckets, diamonds or the like are earned or spent; credits have a packet of their own.
---
---Client: Puts the new amount into the purse, and announces diamonds that have come in.
---@class parley.nitro.s2c.user.activity_point_notification
---@field amount integer what the user has now
---@field amountChanged integer difference, negative if it was spent
---@field type integer which currency, e.g. 0 for duckets, 5 for diamonds

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

---Tells that the user has got a badge.
---
---Server: Sent when a badge was awarded, for example for an achievement.
---
---Client: Adds the badge to the inventory.
---@class parley.nitro.s2c.user.badge_received
---@field badgeId integer id of this user's copy
---@field badgeCode string

---Tells whether the user has got the badge of a promotion.
---
---Server: Answers `user.check_badge_request`, and `user.request_badge` in some servers.
---
---Client: Offers the badge, or says that it was given.
---@class parley.nitro.s2c.user.badge_request_fulfilled
---@field requestCode string code of the promotion
---@field fulfilled boolean the user has the badge

---Lists the badges the user owns and those the user wears.
---
---Server: Answers `user.get_badges`.
---
---Client: Fills the badges of the inventory and marks the worn ones.
---@class parley.nitro.s2c.user.badges
---@field badges parley.nitro.OwnedBadge[]
---@field activeBadges parley.nitro.WornBadge[]

---This account is banned.
---
---Server: Sent by a moderator's action, shortly before the server closes the connection.
---
---Client: Shows the message and must not log in again by itself.
---@class parley.nitro.s2c.user.banned
---@field message string reason, written for the user

---Tells that a bot has come into the inventory.
---
---Server: Sent when a bot was bought, or picked up from a room.
---
---Client: Adds the bot to the list unless it is there already.
---@class parley.nitro.s2c.user.bot_added
---@field item parley.nitro.BotData
---@field openInventory boolean the inventory shall open to show the bot

---Tells that a bot has left the inventory.
---
---Server: Sent when the user has placed the bot in a room.
---
---Client: Takes the bot out of the list.
---@class parley.nitro.s2c.user.bot_removed
---@field botId integer

---Lists the bots in the inventory.
---
---Server: Answers `user.get_bots`.
---
---Client: Replaces its list of bots.
---@class parley.nitro.s2c.user.bots
---@field bots parley.nitro.BotData[]

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

---Tells how many credits the user has.
---
---Server: Sent on request, and each time the amount changes.
---
---Client: Puts the amount into the purse, with a sound if it differs.
---@class parley.nitro.s2c.user.credits
---@field credits string decimal number, mostly written with one place, such as 150.0

---Lists what the user has of every currency except credits.
---
---Server: Sent on request; single changes come as `user.activity_point_notification`.
---
---Client: Replaces all amounts in the purse with these.
---@class parley.nitro.s2c.user.currency
---@field currencies parley.nitro.CurrencyBalance[]

---Lists the badges a user wears.
---
---Server: Answers `user.get_current_badges`; also sent to the room when somebody puts on other badges.
---
---Client: Shows the badges in that user's profile and info panel.
---@class parley.nitro.s2c.user.current_badges
---@field userId integer
---@field badges parley.nitro.WornBadge[]

---Tells that the time of an avatar effect is running.
---
---Server: Sent to the owner after `user.effect_activate`.
---
---Client: Counts down the effect in the inventory and lets it be worn.
---@class parley.nitro.s2c.user.effect_activated
---@field type integer number of the effect
---@field duration integer seconds it lasts
---@field isPermanent boolean it never runs out

---Tells that the user has got an avatar effect.
---
---Server: Sent when an effect was bought or won.
---
---Client: Adds one of this effect to the inventory, not yet running.
---@class parley.nitro.s2c.user.effect_added
---@field type integer number of the effect
---@field subType integer kind of effect, 0 for the usual kind
---@field duration integer seconds it will last
---@field isPermanent boolean it never runs out

---Tells that the time of an avatar effect is over.
---
---Server: Sent when a running effect ends.
---
---Client: Counts one less of the effect and drops it from the inventory if that was the last.
---@class parley.nitro.s2c.user.effect_removed
---@field type integer number of the effect

---Confirms which avatar effect the user has chosen.
---
---Server: Sent after `user.effect_enable`, by servers that confirm it.
---
---Client: Marks the effect in the inventory; what the avatar wears comes with `room_entities.effect`.
---@class parley.nitro.s2c.user.effect_selected
---@field type integer number of the effect

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

---Gives a part of the furniture in the inventory.
---
---Server: Sent several times in a row after a request, once for each fragment.
---
---Client: Waits for all fragments, then replaces what it had listed.
---
---Notes: An empty inventory is one fragment without items.
---@class parley.nitro.s2c.user.furniture
---@field totalFragments integer how many packets make up the inventory
---@field fragmentNumber integer which of them this is, from 0
---@field items parley.nitro.FurnitureListItem[]

---Gives one piece of furniture that is new in the inventory or has changed.
---
---Server: Sent when an item was bought, unpacked, picked up or changed.
---
---Client: Replaces the item with the same id, or adds it.
---@class parley.nitro.s2c.user.furniture_add
---@field item parley.nitro.FurnitureListItem

---Tells that the known list of furniture is out of date.
---
---Server: Sent after purchases, trades and other changes of many items.
---
---Client: Asks with `user.get_furniture` as soon as the inventory is on screen.
---@class parley.nitro.s2c.user.furniture_refresh

---Tells that a piece of furniture has left the inventory.
---
---Server: Sent when the item was placed, traded, sold or used up.
---
---Client: Takes the item out of the list, and stops placing it if that was going on.
---@class parley.nitro.s2c.user.furniture_remove
---@field itemId integer id as in `user.furniture`

---Tells that somebody has asked to join a group.
---
---Server: Sent to the admins of the group who are online.
---
---Client: May show the request; Nitro does not.
---@class parley.nitro.s2c.user.group_membership_requested
---@field groupId integer
---@field requester parley.nitro.GroupMember

---Tells why a group could not be founded or changed.
---
---Server: Sent after what the owner has sent was refused.
---
---Client: Explains what is wrong; the dialog stays open for another try.
---@class parley.nitro.s2c.user.guild_edit_failed
---@field reason parley.nitro.GroupEditError

---Tells why a request to join was neither accepted nor declined.
---
---Server: Sent to an admin when another one has been quicker.
---
---Client: Says so, and asks for the member list again.
---@class parley.nitro.s2c.user.guild_member_mgmt_failed
---@field groupId integer
---@field reason parley.nitro.GroupMemberError

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

---Tells what the user's club membership pays back.
---
---Server: Sent in answer to `user.get_kickback_info`.
---
---Client: Shows streak, sums and the time until the next payday.
---@class parley.nitro.s2c.user.kickback_info: parley.nitro.Kickback

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

---Tells that a pet has come into the inventory.
---
---Server: Sent when a pet was bought, given, or picked up from a room.
---
---Client: Adds the pet to the list.
---@class parley.nitro.s2c.user.pet_added
---@field pet parley.nitro.PetData
---@field boughtAsGift boolean it is a present from somebody else

---Tells that a pet has left the inventory.
---
---Server: Sent when the user has set the pet down in a room.
---
---Client: Takes the pet off its list.
---@class parley.nitro.s2c.user.pet_removed
---@field petId integer

---Tells that a pet in the room was scratched.
---
---Server: Sent to the room after `room_entities.respect_pet`.
---
---Client: Shows the point above the pet and in its details; the owner gets a bubble.
---@class parley.nitro.s2c.user.pet_respected
---@field respect integer points the pet has now
---@field petOwnerId integer user id of its owner
---@field petData parley.nitro.PetData

---Tells that somebody has given something to a plant in the room.
---
---Server: Sent to the room after `user.pet_supplement`, and when a product such as a fertilizer was used.
---
---Client: Shows a line above the plant; Nitro writes of a revival for water and light, too.
---@class parley.nitro.s2c.user.pet_supplemented
---@field petId integer
---@field userId integer who gave it
---@field supplementType parley.nitro.PetSupplement

---Gives the pets in the inventory, or a part of them.
---
---Server: Answers `user.get_pets`, once for each fragment.
---
---Client: Puts the fragments together and replaces its list of pets.
---@class parley.nitro.s2c.user.pets
---@field totalFragments integer how many packets make up the list
---@field fragmentNumber integer which of them this is, from 0
---@field pets parley.nitro.PetData[]

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

---Tells which level the user has in a talent track.
---
---Server: Answers `user.talent_track_get_level`.
---
---Client: Keeps the level for what depends on it.
---@class parley.nitro.s2c.user.talent_track_level
---@field talentTrackName string citizenship or helper
---@field level integer
---@field maxLevel integer the highest level there is

---Tells that the user has reached a level of a talent track.
---
---Server: Sent when the last task of the level before is done.
---
---Client: May congratulate the user and show the rewards; Nitro shows nothing.
---
---Notes: Servers write as many products as they announce. The client 1.6.6 reads the products only if there are more of them than perks, so they are read here as far as the packet goes.
---@class parley.nitro.s2c.user.talent_track_level_up
---@field talentTrackName string citizenship or helper
---@field level integer the level that was reached
---@field rewardPerkIds integer[] numbers of the perks that come with it
---@field rewardProductCount integer products that follow
---@field rewardProducts parley.nitro.TalentProduct[]

---Names things in the inventory that the user has not looked at yet.
---
---Server: Sent when something new arrives in the inventory, and some servers send it after login.
---
---Client: Adds them to what it knows as new, shows how many there are, and lists them first.
---@class parley.nitro.s2c.user.unseen_items
---@field items parley.nitro.UnseenItems[]

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
---@field itemId integer the gift box
---@field requestedByUser boolean the user asked; false if the server brings it up

---@class parley.nitro.client.user
local client = {}

---Ask for all achievements and one's progress in them.
---@param fields parley.nitro.c2s.user.achievement_list
---@return boolean? sent
---@return string? message
---@return string? code
function client.achievement_list(fields) end

---Open a resolution furni, or choose the achievement to reach with it.
---@param fields parley.nitro.c2s.user.achievement_resolution_open
---@return boolean? sent
---@return string? message
---@return string? code
function client.achievement_resolution_open(fields) end

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

---Ask whether one already has the badge of a promotion.
---@param fields parley.nitro.c2s.user.check_badge_request
---@return boolean? sent
---@return string? message
---@return string? code
function client.check_badge_request(fields) end

---Try out a user name without taking it.
---@param fields parley.nitro.c2s.user.check_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.check_name(fields) end

---Turn a piece of clothing furniture in the room into clothes to wear.
---@param fields parley.nitro.c2s.user.clothing_redeem
---@return boolean? sent
---@return string? message
---@return string? code
function client.clothing_redeem(fields) end

---Start the time of an avatar effect in the inventory.
---@param fields parley.nitro.c2s.user.effect_activate
---@return boolean? sent
---@return string? message
---@return string? code
function client.effect_activate(fields) end

---Wear one of the effects in the inventory.
---@param fields parley.nitro.c2s.user.effect_enable
---@return boolean? sent
---@return string? message
---@return string? code
function client.effect_enable(fields) end

---Ask how many points each level of each achievement takes.
---@param fields parley.nitro.c2s.user.get_badge_point_limits
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_badge_point_limits(fields) end

---Ask for all badges one owns.
---@param fields parley.nitro.c2s.user.get_badges
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_badges(fields) end

---Ask for the bots in one's inventory.
---@param fields parley.nitro.c2s.user.get_bots
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_bots(fields) end

---Ask how much money one has.
---@param fields parley.nitro.c2s.user.get_currency
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_currency(fields) end

---Ask which badges a user wears.
---@param fields parley.nitro.c2s.user.get_current_badges
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_current_badges(fields) end

---Ask for the account's e-mail address and whether it is confirmed.
---@param fields parley.nitro.c2s.user.get_email_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_email_status(fields) end

---Ask for the furniture in one's inventory.
---@param fields parley.nitro.c2s.user.get_furniture
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_furniture(fields) end

---Ask for the furniture in one's inventory while outside of all rooms.
---@param fields parley.nitro.c2s.user.get_furniture_not_in_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_furniture_not_in_room(fields) end

---Ask for the badges of the groups that show up in the room.
---@param fields parley.nitro.c2s.user.get_group_badges
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_group_badges(fields) end

---Ask for the groups one belongs to.
---@param fields parley.nitro.c2s.user.get_group_memberships
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_group_memberships(fields) end

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

---Ask what one's club membership pays back.
---@param fields parley.nitro.c2s.user.get_kickback_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_kickback_info(fields) end

---Ask for the pets in one's inventory.
---@param fields parley.nitro.c2s.user.get_pets
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_pets(fields) end

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

---Ask how long one's membership lasts.
---@param fields parley.nitro.c2s.user.get_subscription
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_subscription(fields) end

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

---Water or light a plant.
---@param fields parley.nitro.c2s.user.pet_supplement
---@return boolean? sent
---@return string? message
---@return string? code
function client.pet_supplement(fields) end

---Ask to be given the badge of a promotion.
---@param fields parley.nitro.c2s.user.request_badge
---@return boolean? sent
---@return string? message
---@return string? code
function client.request_badge(fields) end

---Give up the achievement chosen for a resolution furni.
---@param fields parley.nitro.c2s.user.resetresolutionachievementmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.resetresolutionachievementmessage(fields) end

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

---Save whether the view follows the own avatar.
---@param fields parley.nitro.c2s.user.settings_camera
---@return boolean? sent
---@return string? message
---@return string? code
function client.settings_camera(fields) end

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

---Ask which level one has in a talent track.
---@param fields parley.nitro.c2s.user.talent_track_get_level
---@return boolean? sent
---@return string? message
---@return string? code
function client.talent_track_get_level(fields) end

---Listen to an ignored user again.
---@param fields parley.nitro.c2s.user.unignore
---@return boolean? sent
---@return string? message
---@return string? code
function client.unignore(fields) end

---Tell that all new things in one part of the inventory have been seen.
---@param fields parley.nitro.c2s.user.unseen_reset_category
---@return boolean? sent
---@return string? message
---@return string? code
function client.unseen_reset_category(fields) end

---Tell that some new things in the inventory have been seen.
---@param fields parley.nitro.c2s.user.unseen_reset_items
---@return boolean? sent
---@return string? message
---@return string? code
function client.unseen_reset_items(fields) end

---Choose which badges to wear, and where.
---@param fields parley.nitro.c2s.user.update_badges
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_badges(fields) end

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
