---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Warn a user to behave.
---
---Client: Sent by an ambassador from the menu of an avatar.
---
---Server: Shows the warned user a notice and logs it.
---@class parley.nitro.c2s.room.ambassador_alert
---@field userId integer

---Keep a user out of a room for an hour, a day or for good.
---
---Client: Sent from the menu of an avatar by somebody whom the room's settings let ban.
---
---Server: Notes the ban with its end and removes the user from the room.
---
---Replies: room_entities.removed
---@class parley.nitro.c2s.room.ban_user
---@field userId integer
---@field roomId? integer
---@field type string "RWUAM_BAN_USER_HOUR", "RWUAM_BAN_USER_DAY" or "RWUAM_BAN_USER_PERM"

---Ask to breed two pets, or answer such a question.
---
---Client: Sent by older clients when the owners of two plants want to cross them; Nitro never sends it.
---
---Server: Passes the question on, or starts the breeding once both agree.
---
---Replies: pet.breeding, pet.breeding_result
---@class parley.nitro.c2s.room.breed_pets
---@field state parley.nitro.PetBreedingState
---@field petOneId integer
---@field petTwoId integer

---End a running room event before its time.
---
---Client: Sent by the owner of the event with the end button of the event window.
---
---Server: Stops the event and takes its card from the screens in the room.
---
---Replies: room.event_cancelled
---@class parley.nitro.c2s.room.cancel_room_event
---@field adId integer as in room.event_info

---Wait for another kind of place in a full room.
---
---Client: Sent by a waiting user who would rather watch than wait, or the other way round.
---
---Server: Moves the user to the end of the other queue and reports the places.
---
---Replies: room.queue_status
---@class parley.nitro.c2s.room.change_queue
---@field targetQueue parley.nitro.RoomQueueTarget

---Delete a room for good.
---
---Client: Sent by the owner from the settings window, after a question whether that is really meant.
---
---Server: Checks the ownership, returns the furniture to its owners, sends everybody out and removes the room.
---
---Replies: session.desktop_view
---@class parley.nitro.c2s.room.delete
---@field roomId integer

---Answer a visitor who rang at the door.
---
---Client: Sent by somebody with rights in the room after room.doorbell_ringing named the visitor.
---
---Server: Lets the visitor in or turns them away, and tells the others in the room that this one is settled.
---
---Replies: room.doorbell_accepted, room.doorbell_rejected
---@class parley.nitro.c2s.room.doorbell
---@field username string the visitor
---@field allowedEntry boolean

---Change title and text of a running room event.
---
---Client: Sent by the event's owner from the window for editing it.
---
---Server: Stores the texts and shows them to the room, or says which of them is not allowed.
---
---Replies: room.event_info, room.room_ad_error
---@class parley.nitro.c2s.room.edit_room_event
---@field adId integer as in room.event_info
---@field eventName string
---@field eventDescription string

---Go into a room.
---
---Client: Sent when the user picks a room, again with the password if one was asked for.
---
---Server: Checks bans, lock and free places, then lets the user in or says why not.
---
---Notes: A wrong password is answered by session.generic_error with the code -100002.
---
---Replies: room.doorbell_accepted, room.entered, room.doorbell_ringing, room.queue_status, room.entry_error
---@class parley.nitro.c2s.room.enter
---@field roomId integer
---@field password? string empty where none is needed

---Ask who is banned from a room.
---
---Client: Sent when the moderation page of the settings window opens.
---
---Server: Lists the bans that have not run out.
---
---Replies: room.ban_list
---@class parley.nitro.c2s.room.get_ban_list
---@field roomId integer

---Ask for the present setting of one of a bot's skills.
---
---Client: Sent when the owner of the bot picks a command whose form has to be filled in first.
---
---Server: Answers with the stored text, such as the bot's name or lines.
---
---Replies: room.bot_command_configuration
---@class parley.nitro.c2s.room.get_bot_configuration
---@field botId integer
---@field skillId parley.nitro.BotSkill

---Ask where the door of the current room is.
---
---Client: Sent by the floor plan editor when it opens.
---
---Server: Answers with the tile and the direction.
---
---Replies: room.door_settings
---@class parley.nitro.c2s.room.get_entry_tile

---Ask for the text of a sticky note.
---
---Client: Sent when a user clicks the note on the wall.
---
---Server: Answers with the colour and the text in one string.
---@class parley.nitro.c2s.room.get_item_data
---@field itemId integer id of the wall item

---Ask for everything that is in the room just entered.
---
---Client: Sent after room.model_name; in the first room of a session once the furniture aliases have come.
---
---Server: Sends height map, floor plan, items, units and settings, and from then on the room's news.
---
---Replies: room.height_map, room.model, room.door_settings, room_entities.units, furniture.floor_items
---@class parley.nitro.c2s.room.get_model

---Ask which tiles of the current room carry furniture.
---
---Client: Sent by the floor plan editor when it opens, as such tiles may not be removed.
---
---Server: Collects the tiles below all floor items.
---
---Replies: room.blocked_tiles
---@class parley.nitro.c2s.room.get_occupied_tiles

---Ask which commands one's pet knows.
---
---Client: Sent when the training window of a pet opens.
---
---Server: Lists all commands of this animal and those it has learned.
---
---Replies: pet.training_panel
---@class parley.nitro.c2s.room.get_pet_commands
---@field petId integer

---Ask who has rights in a room.
---
---Client: Sent when the rights page of the settings window opens.
---
---Server: Lists all holders, present or not.
---
---Replies: room.rights_list
---@class parley.nitro.c2s.room.get_rights_list
---@field roomId integer

---Ask for all settings of a room.
---
---Client: Sent when the owner opens the settings window.
---
---Server: Sends the record to users who may change it, an error code to others.
---
---Replies: room.settings, room.room_settings_error
---@class parley.nitro.c2s.room.get_settings
---@field roomId integer

---Give a user rights in the current room.
---
---Client: Sent by the owner from the menu of an avatar, or from the settings window for a friend.
---
---Server: Adds the user to the room's list and tells both sides, the new holder through room.rights.
---
---Replies: room.rights_list_add
---@class parley.nitro.c2s.room.give_rights
---@field userId integer

---Pick the fruit of one's grown plant.
---
---Client: Sent from the menu of a monster plant that is fully grown.
---
---Server: Gives the owner a seed or another yield and removes the plant.
---
---Replies: room_entities.removed
---@class parley.nitro.c2s.room.harvest_pet
---@field petId integer

---Send a user out of the current room.
---
---Client: Sent from the menu of an avatar by somebody whom the room's settings let kick.
---
---Server: Walks the user to the door or removes the avatar at once, and tells that user's client to leave.
---
---Replies: room_entities.removed
---@class parley.nitro.c2s.room.kick_user
---@field userId integer

---Give the current room a vote for its score.
---
---Client: Sent with the thumb button, which is there as long as room.score allows it.
---
---Server: Counts the first vote of each user and sends the new score.
---
---Replies: room.score
---@class parley.nitro.c2s.room.like
---@field rating integer 1 likes the room, -1 was a thumb down in old clients

---Get on a horse, or off it.
---
---Client: Sent from the menu of a horse that the user may ride.
---
---Server: Walks the avatar to the horse and seats it there, or sets it down beside.
---
---Replies: pet.figure_update, room_entities.status
---@class parley.nitro.c2s.room.mount_pet
---@field petId integer
---@field isMounting boolean true to get on, false to get off

---Move or turn a plant that stands in the room.
---
---Client: Sent when its owner drops a monster plant on another tile or turns it.
---
---Server: Puts the plant there if the tile is free.
---
---Replies: room_entities.status
---@class parley.nitro.c2s.room.move_pet
---@field petId integer
---@field x integer
---@field y integer
---@field direction parley.nitro.Direction

---Silence a user in a room for some minutes.
---
---Client: Sent from the menu of an avatar by somebody whom the room's settings let mute.
---
---Server: Drops what the user writes there until the time is over; the user sees room.user_muted.
---@class parley.nitro.c2s.room.mute_user
---@field userId integer
---@field roomId? integer
---@field minutes integer

---Open a box with a pet and give the pet its name.
---
---Client: Sent from the dialog that `pet.open_package_requested` opened.
---
---Server: Checks the name, removes the box and lets the pet out.
---
---Replies: pet.open_package_result, room_entities.units
---@class parley.nitro.c2s.room.open_pet_package
---@field itemId integer the box
---@field petName string

---Take a bot from the room back into the inventory.
---
---Client: Sent by the bot's or the room's owner from the menu of the bot.
---
---Server: Removes the bot from the room and returns it to its owner.
---
---Replies: room_entities.removed
---@class parley.nitro.c2s.room.pickup_bot
---@field botId integer

---Take a pet out of the room.
---
---Client: Sent from the pet's menu by its owner or the room's.
---
---Server: Puts the pet into its owner's inventory.
---
---Replies: room_entities.removed, user.pet_added
---@class parley.nitro.c2s.room.pickup_pet
---@field petId integer

---Put a bot from the inventory onto a tile.
---
---Client: Sent when the user drops the bot on the floor of the room.
---
---Server: Takes the bot out of the inventory and shows it in the room, or says what stands against it.
---
---Replies: room_entities.units, room.bot_error
---@class parley.nitro.c2s.room.place_bot
---@field botId integer
---@field x integer
---@field y integer

---Set a pet from the inventory down in the room.
---
---Client: Sent when the user drops the pet on a tile, or with 0, 0 to let the server choose.
---
---Server: Puts the pet there if the room takes it.
---
---Replies: room_entities.units, user.pet_removed, pet.placing_error
---@class parley.nitro.c2s.room.place_pet
---@field petId integer
---@field x integer
---@field y integer

---Ask for the tags that most users are gathered under now.
---
---Client: Sent when a navigator opens its tag page.
---
---Server: Counts the users of all tagged rooms and answers with the leading tags.
---
---Replies: room.room_popular_tags_result
---@class parley.nitro.c2s.room.popular_room_tags

---Buy an event that advertises one of the own rooms.
---
---Client: Sent from the catalog page for room events once room, title, text and category are filled in.
---
---Server: Takes the price, starts or prolongs the event and shows it to everybody in the room.
---
---Replies: room.event_info, room.room_ad_error
---@class parley.nitro.c2s.room.purchase_room_ad
---@field pageId integer catalog page of the offer
---@field offerId integer
---@field roomId integer room to advertise
---@field eventName string
---@field extended boolean prolongs the event that is running
---@field eventDescription string
---@field categoryId integer one of navigator.event_categories

---Take the rights in a room from everybody but its owner.
---
---Client: Sent with the button below the list of users with rights.
---
---Server: Empties the list, confirms each removal and lowers the level of those present.
---
---Replies: room.rights_list_remove
---@class parley.nitro.c2s.room.remove_all_rights
---@field roomId integer

---Give up one's own rights in a room.
---
---Client: Sent from the room's info card by a user who no longer wants to help there.
---
---Server: Strikes the user off the list and lowers their level.
---
---Replies: room.rights_cleared, room.rights_list_remove
---@class parley.nitro.c2s.room.remove_own_rights
---@field roomId integer

---Take the saddle off one's horse.
---
---Client: Sent from the menu of the horse by its owner.
---
---Server: Puts the saddle into the inventory and shows the horse without it.
---
---Replies: pet.figure_update, user.furniture_add
---@class parley.nitro.c2s.room.remove_pet_saddle
---@field petId integer

---Ask for everything about a pet in the room.
---
---Client: Sent when a pet is selected.
---
---Server: Answers with level, mood, owner and abilities.
---
---Replies: pet.info
---@class parley.nitro.c2s.room.request_pet_info
---@field petId integer

---Report which advertised room the user picked in the event list.
---
---Client: Sent by navigators together with entering the room.
---
---Server: Counts the click for statistics and answers nothing.
---@class parley.nitro.c2s.room.room_ad_event_tab_clicked
---@field roomId integer
---@field roomAdName string
---@field roomAdExpiresInMin integer minutes the event had left

---Report that the event list was looked at.
---
---Client: Sent when the user turns to the event tab of a navigator.
---
---Server: Counts the view for statistics and answers nothing.
---@class parley.nitro.c2s.room.room_ad_event_tab_viewed

---Ask which of the own rooms can be advertised.
---
---Client: Sent when the catalog shows the page for room events.
---
---Server: Lists the rooms that the user owns or helps to run.
---
---Replies: room.room_ad_purchase
---@class parley.nitro.c2s.room.room_ad_purchase_info

---Report that the user set out to buy a room event.
---
---Client: Sent when the user follows an invitation to advertise a room.
---
---Server: Counts it for statistics and answers nothing.
---@class parley.nitro.c2s.room.room_ad_purchase_initiated

---Ask for the rooms that have an event now.
---
---Client: Sent when a navigator lists the current or the newest events.
---
---Server: Answers with the rooms and a number for the next adIndex.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.room.room_ad_search
---@field adIndex integer which advert was shown last, so that they take turns
---@field searchType parley.nitro.RoomAdSearchType

---Go to some room of a network of linked rooms.
---
---Client: Sent by a button of the hotel view that leads to such a network.
---
---Server: Picks a room of the network and lets the user in, as after room.enter.
---
---Replies: room.forward, room.model_name, room.entry_error
---@class parley.nitro.c2s.room.room_directory_room_network_open_connection
---@field networkId integer
---@field homeRoomId integer the user's home, 0 if that may not be the room picked

---Ask for the words that a room's own chat filter hides.
---
---Client: Sent when the owner opens the word filter of the room.
---
---Server: Answers with the stored list, which may be empty.
---
---Replies: room.filter_words
---@class parley.nitro.c2s.room.room_filter_words
---@field roomId integer

---Add a word to a room's chat filter or remove one.
---
---Client: Sent by the owner from the word filter window, one word at a time.
---
---Server: Stores the change; the window asks for the list anew to see it.
---@class parley.nitro.c2s.room.room_filter_words_modify
---@field roomId integer
---@field isAddingWord boolean false removes the word
---@field word string

---Name two tags under which the user is looking for company.
---
---Client: Sent after entering a room that was created or found through such tags.
---
---Server: Keeps the tags as long as the user stays in the room.
---@class parley.nitro.c2s.room.room_session_tags
---@field tag1 string
---@field tag2 string

---Put a room among the rooms picked by staff, or take it out.
---
---Client: Sent by staff with the star button of the room's info card.
---
---Server: Turns the mark around and sends the room's details again.
---
---Replies: navigator.room_info
---@class parley.nitro.c2s.room.room_staff_pick
---@field roomId integer

---Give one of the own bots a command or a new setting.
---
---Client: Sent from the bot's menu, or from the form that get_bot_configuration filled.
---
---Server: Changes the bot and shows the change to the room, or refuses the text.
---
---Replies: room.bot_skill_list_update, room_entities.info, room.bot_error
---@class parley.nitro.c2s.room.save_bot_skill
---@field botId integer
---@field skillId parley.nitro.BotSkill
---@field data string new name or motto; for setup_chat the lines, automatic, seconds and mixed, parted by ";#;"; else empty

---Give the current room another floor plan.
---
---Client: Sent by the floor plan editor on saving or importing a plan.
---
---Server: Checks the plan against the furniture, stores it and loads the room anew for everybody inside.
---
---Replies: room.forward
---@class parley.nitro.c2s.room.save_floor_plan
---@field model string rows parted by a carriage return, a tile is `x` (none) or its height 0-9, a-z
---@field doorX integer
---@field doorY integer
---@field doorDirection parley.nitro.Direction where a user looks who comes in
---@field wallThickness parley.nitro.PlaneThickness
---@field floorThickness parley.nitro.PlaneThickness
---@field wallHeight integer in tile heights, -1 lets the client choose

---Save all settings of a room at once.
---
---Client: Sent by the settings window after each change, with every other setting as it was.
---
---Server: Checks and stores the record, then tells the room; a mistake is answered with its kind.
---
---Replies: room.settings_saved, room.info_updated, room.settings_save_error
---@class parley.nitro.c2s.room.save_settings
---@field roomId integer
---@field roomName string
---@field description string
---@field doorMode parley.nitro.DoorMode
---@field password string asked at the door if doorMode is password
---@field maxUserCount integer
---@field categoryId integer one of navigator.flat_cats
---@field tags string[]
---@field tradeMode parley.nitro.TradeMode
---@field allowPets boolean others may bring pets
---@field allowFoodConsume boolean pets of others may eat the food lying there
---@field allowWalkThrough boolean users may walk through each other
---@field hideWalls boolean
---@field wallThickness parley.nitro.PlaneThickness
---@field floorThickness parley.nitro.PlaneThickness
---@field moderation parley.nitro.RoomModerationSettings
---@field chat parley.nitro.RoomChatSettings

---Tell that a pet in the room was clicked.
---
---Client: Sent by older clients when a pet is selected; Nitro never sends it.
---
---Server: May note it, for example for a quest.
---@class parley.nitro.c2s.room.select_pet
---@field petId integer

---Store the outfit that a football gate puts on users of one gender.
---
---Client: Sent from the gate's editor by its owner.
---
---Server: Keeps the outfit in the item's data and sends that to the room.
---@class parley.nitro.c2s.room.set_clothing_change_data
---@field itemId integer the floor item
---@field gender string "M" or "F"
---@field figure? string figure text of the outfit

---Write on a sticky note.
---
---Client: Sent when the note's window closes after a change of its text or colour.
---
---Server: Stores both and shows the note anew to the room.
---@class parley.nitro.c2s.room.set_item_data
---@field itemId integer id of the wall item
---@field colorHex string six hex digits
---@field text string

---Change the named settings of a floor item.
---
---Client: Sent from the forms of items such as advertisement boards and backgrounds.
---
---Server: Keeps the pairs in the item's data and shows the item anew to the room.
---@class parley.nitro.c2s.room.set_object_data
---@field itemId integer id of the floor item
---@field data parley.nitro.ObjectDataEntry[]

---Take the rights in the current room from some users.
---
---Client: Sent by the owner from the menu of an avatar or the list in the settings window.
---
---Server: Strikes the users off the list, one confirmation for each, and lowers the level of those present.
---
---Replies: room.rights_list_remove
---@class parley.nitro.c2s.room.take_rights
---@field userIds integer[]

---Silence everybody in the current room, or allow them to speak again.
---
---Client: Sent by the owner with a button of the room's info card.
---
---Server: Turns the state around and reports the new one.
---
---Replies: room.muted
---@class parley.nitro.c2s.room.toggle_mute

---Allow others to breed with one's plant, or forbid it.
---
---Client: Sent from the owner's menu of the plant.
---
---Server: Turns the permission over and tells the room.
---
---Replies: pet.status
---@class parley.nitro.c2s.room.toggle_pet_breeding
---@field petId integer

---Allow others to ride one's horse, or forbid it.
---
---Client: Sent from the owner's menu of the horse.
---
---Server: Turns the permission over and sends the horse's details.
---
---Replies: pet.info, pet.figure_update
---@class parley.nitro.c2s.room.toggle_pet_riding
---@field petId integer

---Let a banned user into a room again.
---
---Client: Sent by the owner from the ban list of the settings window.
---
---Server: Deletes the ban and confirms it, so that the name can leave the list.
---
---Replies: room.ban_removed
---@class parley.nitro.c2s.room.unban_user
---@field userId integer
---@field roomId integer

---Set category and trade mode of a room, and nothing else of it.
---
---Client: Sent from the window that `room.show_enforce_room_category` opens in older clients; Nitro has no such window.
---
---Server: Stores both if the sender owns the room.
---@class parley.nitro.c2s.room.update_category_trade
---@field roomId integer
---@field categoryId integer one of navigator.flat_cats
---@field tradeMode parley.nitro.TradeMode who may trade there

---Put a room's picture for lists together from ready-made parts.
---
---Client: Sent from the picture editor of older clients; Nitro never sends it.
---
---Server: Keeps the choice and says whether that worked.
---
---Replies: session.thumbnail_update_result
---@class parley.nitro.c2s.room.update_room_thumbnail
---@field roomId integer
---@field backgroundImageId integer number of the background
---@field frontImageId integer number of the picture in front
---@field objectCount integer small pictures placed on it; older clients add place and image of each, Nitro does not

---Use a product for pets on one of them.
---
---Client: Sent when the owner confirms a dye, a saddle, a haircut or a potion for a plant.
---
---Server: Uses up the item and changes the pet.
---
---Replies: pet.figure_update, pet.status, furniture.floor_item_removed
---@class parley.nitro.c2s.room.use_pet_product
---@field itemId integer the product, a floor item
---@field petId integer

---Vote for the current room in a room competition.
---
---Client: Sent when the user presses the vote button that the competition shows in a taking-part room.
---
---Server: Counts one of the user's votes for the room and reports how many are left.
---@class parley.nitro.c2s.room.vote_for_room
---@field goalCode string code of the competition

---All users banned from a room.
---
---Server: Sent when the owner asks for it.
---
---Client: Fills the ban list of the settings window.
---@class parley.nitro.s2c.room.ban_list
---@field roomId integer
---@field bannedUsers parley.nitro.NamedUser[]

---A user may come back into a room.
---
---Server: Sent to the one who lifted the ban.
---
---Client: Takes the name off the open ban list.
---@class parley.nitro.s2c.room.ban_removed
---@field roomId integer
---@field userId integer

---The tiles that carry furniture.
---
---Server: Sent after room.get_occupied_tiles.
---
---Client: Marks them in the floor plan editor, where they cannot be removed.
---@class parley.nitro.s2c.room.blocked_tiles
---@field tiles parley.nitro.TilePosition[]

---How a skill of a bot is set up at present.
---
---Server: Sent when the owner has asked for the settings of one skill.
---
---Client: Fills the dialog of that skill with the values.
---@class parley.nitro.s2c.room.bot_command_configuration
---@field botId integer
---@field commandId parley.nitro.BotSkill
---@field data string setting of the skill, in a form of its own

---A bot could not be placed or set up.
---
---Server: Sent to the user who tried.
---
---Client: Shows the reason in a window.
---@class parley.nitro.s2c.room.bot_error
---@field errorCode parley.nitro.BotErrorCode

---Open the menu of a bot as if the user had clicked it.
---
---Server: Sent when a bot wants an answer from this user, for example in the tour for new users.
---
---Client: Opens the menu above the bot.
---@class parley.nitro.s2c.room.bot_force_open_context_menu
---@field botId integer

---The user has got a bot.
---
---Server: Sent after a bot was bought or given.
---
---Client: Puts the bot into the inventory and says so.
---@class parley.nitro.s2c.room.bot_received
---@field boughtAsGift boolean it is a present from somebody else
---@field item parley.nitro.BotData

---The skills of a bot in the room have changed.
---
---Server: Sent after a skill was added to a bot or set up anew.
---
---Client: Replaces the skills it knows of that bot and renews the bot's menu.
---@class parley.nitro.s2c.room.bot_skill_list_update
---@field botId integer
---@field skillList parley.nitro.BotSkillData[]

---Whether the user may start an event here.
---
---Server: Sent when the user is about to create one.
---
---Client: Opens the event form, or shows the text of the error code.
---@class parley.nitro.s2c.room.can_create_room_event
---@field canCreate boolean
---@field errorCode integer part of a text's name, 0 if allowed

---How chat looks and how far it carries in this room.
---
---Server: Sent when the owner changed these settings.
---
---Client: Draws bubbles accordingly from then on.
---@class parley.nitro.s2c.room.chat_settings
---@field chat parley.nitro.RoomChatSettings

---Where the door is.
---
---Server: Sent before room.model, or when the floor plan editor asks.
---
---Client: Keeps the tile and breaks the wall open there once the floor plan comes.
---@class parley.nitro.s2c.room.door_settings
---@field x integer
---@field y integer
---@field direction parley.nitro.Direction where a user looks who comes in

---A visitor at the door may come in.
---
---Server: Sent to the visitor without a name, and with it to those inside who can open.
---
---Client: The visitor goes in; the others take the name off their doorbell window.
---
---Replies: navigator.go_to_flat
---@class parley.nitro.s2c.room.doorbell_accepted
---@field username string empty if it is the receiver who may come in

---A visitor at the door was turned away.
---
---Server: Sent to the visitor without a name, and with it to those inside who can open.
---
---Client: The visitor gives up waiting; the others take the name off their doorbell window.
---@class parley.nitro.s2c.room.doorbell_rejected
---@field username string empty if it is the receiver who is turned away

---Somebody rings at the door.
---
---Server: Sent to everybody inside who can open, and without a name to the visitor.
---
---Client: Those inside see the visitor's name with two buttons; the visitor sees that the bell was heard.
---
---Replies: room.doorbell
---@class parley.nitro.s2c.room.doorbell_ringing
---@field username string empty if it is the receiver who rang

---The server is letting the user into the room.
---
---Server: Sent as soon as room.enter passed all checks.
---
---Client: Marks the room session as connected and waits for room.model_name.
---@class parley.nitro.s2c.room.entered

---The room cannot be entered.
---
---Server: Sent instead of room.entered, or when a waiting user loses the place.
---
---Client: Shows the reason and goes back to the hotel view.
---
---Replies: session.desktop_view
---@class parley.nitro.s2c.room.entry_error
---@field reason parley.nitro.RoomEntryError
---@field parameter string for queue_error the rest of the name of the text to show

---A promotion of the room; what it holds is not known.
---
---Server: Not seen from any server; room.event_info tells of events today.
---
---Client: The client ignores it.
---@class parley.nitro.s2c.room.event
---@field raw string

---The event in this room is over.
---
---Server: Sent to everybody inside when it was ended or ran out.
---
---Client: Removes the event card.
---@class parley.nitro.s2c.room.event_cancelled

---The event that is running in the room.
---
---Server: Sent on entering and to everybody inside when an event starts or changes.
---
---Client: Shows the event card, or none if adId is not above 0.
---
---Notes: Without an event, servers send -1 as adId and ownerId, and empty texts and zeros in the rest.
---@class parley.nitro.s2c.room.event_info
---@field adId integer
---@field ownerId integer
---@field ownerName string
---@field roomId integer
---@field eventType integer
---@field eventName string
---@field eventDescription string
---@field createdMinutesAgo integer
---@field expiresInMinutes integer
---@field categoryId integer one of navigator.event_categories

---The words that a room's own chat filter hides.
---
---Server: Sent when the owner opens the filter.
---
---Client: Lists them with a way to remove each.
---@class parley.nitro.s2c.room.filter_words
---@field words string[]

---The user wrote too much too fast.
---
---Server: Sent in place of a chat line that the room's flood filter dropped.
---
---Client: Locks the chat field and counts the seconds down.
---@class parley.nitro.s2c.room.flood_control
---@field seconds integer until the user may write again

---Send the user on to another room.
---
---Server: Sent after a teleport, an invitation that was followed, or a search for any fitting room.
---
---Client: Leaves the present room and asks for the named one.
---
---Replies: navigator.get_room_info
---@class parley.nitro.s2c.room.forward
---@field roomId integer

---Another user has passed something to this user's avatar.
---
---Server: Sent to the one who gets the item; the room learns of it from a separate packet.
---
---Client: Shows who has given what.
---@class parley.nitro.s2c.room.hand_item_received
---@field giverUserId integer user id of the giver
---@field handItemType integer number of the hand item

---How high things can be put on each tile of the room.
---
---Server: Sent after room.get_model, before the floor plan.
---
---Client: Uses it to check where furniture fits; the number of rows is that of the tiles by width.
---
---Notes: The low 14 bits of a height are 256 times the height in tiles; with 16384 added nothing can be stacked there; a negative one is no tile of the room. Servers send 32767 for missing tiles, too.
---@class parley.nitro.s2c.room.height_map
---@field width integer tiles in a row
---@field heights integer[] row by row, from the top

---Some tiles changed the height on which things can be put.
---
---Server: Sent after an item was put down, moved or picked up.
---
---Client: Corrects these tiles in the map from room.height_map.
---@class parley.nitro.s2c.room.height_map_update
---@field tiles parley.nitro.s2c.room.height_map_update.tiles[]

---@class parley.nitro.s2c.room.height_map_update.tiles
---@field x integer
---@field y integer
---@field height integer coded as in room.height_map

---Name, lock or other details of a room have changed.
---
---Server: Sent to everybody inside after settings were saved.
---
---Client: Asks for the details again.
---
---Replies: navigator.get_room_info
---@class parley.nitro.s2c.room.info_updated
---@field roomId integer

---The floor plan of the room.
---
---Server: Sent after room.get_model, once door and height map are known.
---
---Client: Builds floor, walls and door from it; a user can walk where a tile has a height.
---@class parley.nitro.s2c.room.model
---@field scale boolean false fixes the view at half size, true leaves zoom and position to the user
---@field wallHeight integer in tile heights, -1 lets the client choose
---@field model string rows parted by a carriage return, a tile is `x` (none) or its height 0-9, a-z

---The room is ready to be loaded.
---
---Server: Sent right after room.entered.
---
---Client: Drops what it knew of the room before and asks for the contents.
---
---Replies: room.get_model, furniture.furniture_aliases
---@class parley.nitro.s2c.room.model_name
---@field name string floor plan, such as "model_a"
---@field roomId integer

---Whether the whole room is silenced.
---
---Server: Sent to the room after its owner switched it.
---
---Client: Changes the mute button of the info card.
---@class parley.nitro.s2c.room.muted
---@field isMuted boolean

---Which room the user is in, and whether it is theirs.
---
---Server: Sent once at the end of entering.
---
---Client: Asks for the details of that room and opens the room's tools.
---
---Replies: navigator.get_room_info
---@class parley.nitro.s2c.room.owner_info
---@field roomId integer
---@field isOwner boolean

---A wallpaper, floor or landscape of the room.
---
---Server: Sent on entering, once for each that is set, and when somebody puts up another.
---
---Client: Draws that part of the room anew.
---@class parley.nitro.s2c.room.paint
---@field type string "floor", "wallpaper", "landscape" or "landscapeanim"
---@field pattern string number of the pattern, such as "101" or "0.0"

---The place of the user in the queues of a full room.
---
---Server: Sent when the user starts to wait and whenever the queue moves on.
---
---Client: Shows how many wait in front, and offers the other queue.
---
---Notes: The first queue set is the one the user waits in. Some servers put the room id in front.
---
---Replies: room.change_queue
---@class parley.nitro.s2c.room.queue_status
---@field queueSets parley.nitro.s2c.room.queue_status.queueSets[]

---@class parley.nitro.s2c.room.queue_status.queueSets
---@field name string
---@field target parley.nitro.RoomQueueTarget
---@field queues parley.nitro.s2c.room.queue_status.queueSets.queues[]

---@class parley.nitro.s2c.room.queue_status.queueSets.queues
---@field type string "d" everybody, "c" club members
---@field size integer users waiting in front

---What the user may do in this room.
---
---Server: Sent on entering and when rights were given or taken.
---
---Client: Shows or hides the tools for moving furniture and for moderation.
---@class parley.nitro.s2c.room.rights
---@field controllerLevel parley.nitro.RoomControllerLevel

---The user has lost all rights in this room.
---
---Server: Sent to a present user whose rights were taken or given up.
---
---Client: Hides every tool that needs rights.
---@class parley.nitro.s2c.room.rights_cleared

---All users with rights in a room.
---
---Server: Sent on request, and to owners when they enter.
---
---Client: Fills the rights page of the settings window.
---@class parley.nitro.s2c.room.rights_list
---@field roomId integer
---@field users parley.nitro.NamedUser[]

---Another user has rights in a room now.
---
---Server: Sent to the owner who gave them.
---
---Client: Adds the name to the open rights page.
---@class parley.nitro.s2c.room.rights_list_add
---@field roomId integer
---@field userId integer
---@field username string

---A user no longer has rights in a room.
---
---Server: Sent to owners for each user whose rights were taken or given up.
---
---Client: Takes the name off the open rights page.
---@class parley.nitro.s2c.room.rights_list_remove
---@field roomId integer
---@field userId integer

---The user owns this room.
---
---Server: Sent while the owner, or staff with the same powers, enters.
---
---Client: Offers the owner's buttons, settings and floor plan editor among them.
---@class parley.nitro.s2c.room.rights_owner

---A text of a room event is not allowed.
---
---Server: Sent when the word filter objects to a new or edited event.
---
---Client: Puts the filtered text into the field and shows the error beside it.
---@class parley.nitro.s2c.room.room_ad_error
---@field errorCode parley.nitro.RoomAdError
---@field filteredText string the text with the words taken out

---The rooms for which the user can buy an event.
---
---Server: Sent when the catalog page for room events asks for them.
---
---Client: Fills the choice of rooms on that page.
---@class parley.nitro.s2c.room.room_ad_purchase
---@field isVip boolean the user is a club member
---@field rooms parley.nitro.s2c.room.room_ad_purchase.rooms[]

---@class parley.nitro.s2c.room.room_ad_purchase.rooms
---@field roomId integer
---@field roomName string
---@field hasControllers boolean other users have rights there

---Tells that messages were left in a room.
---
---Server: Sent by servers that let visitors leave messages in a room.
---
---Client: Older clients show a bubble with room and number; Nitro shows nothing.
---@class parley.nitro.s2c.room.room_message_notification
---@field roomId integer
---@field roomName string
---@field messageCount integer messages that were left

---The tags with the most users right now.
---
---Server: Sent after room.popular_room_tags, the leading tag first.
---
---Client: Draws the tags, the more users the larger; a click searches the rooms of a tag.
---@class parley.nitro.s2c.room.room_popular_tags_result
---@field tags parley.nitro.s2c.room.room_popular_tags_result.tags[]

---@class parley.nitro.s2c.room.room_popular_tags_result.tags
---@field tagName string
---@field userCount integer users in rooms with this tag

---The settings of a room cannot be had.
---
---Server: Sent after room.get_settings if the user may not see them or there is no such room.
---
---Client: Leaves the settings window closed.
---@class parley.nitro.s2c.room.room_settings_error
---@field roomId integer
---@field code integer

---How many votes the room has.
---
---Server: Sent on entering and to everybody inside after a vote.
---
---Client: Shows the number and hides the thumb button unless canLike is set.
---@class parley.nitro.s2c.room.score
---@field totalLikes integer
---@field canLike boolean this user may still vote

---All settings of a room, ready to be edited.
---
---Server: Sent after room.get_settings to users who may change the room.
---
---Client: Opens the settings window with these values.
---@class parley.nitro.s2c.room.settings
---@field roomId integer
---@field roomName string
---@field description string
---@field doorMode parley.nitro.DoorMode
---@field categoryId integer one of navigator.flat_cats
---@field maxUserCount integer
---@field maxUserCountLimit integer highest maxUserCount that may be chosen
---@field tags string[]
---@field tradeMode parley.nitro.TradeMode
---@field allowPets integer 1 lets others bring pets
---@field allowFoodConsume integer 1 lets pets of others eat the food lying there
---@field allowWalkThrough integer 1 lets users walk through each other
---@field hideWalls integer 1 hides them
---@field wallThickness parley.nitro.PlaneThickness
---@field floorThickness parley.nitro.PlaneThickness
---@field chat parley.nitro.RoomChatSettings
---@field allowNavigatorDynamicCats boolean navigators may list the room under categories they make up
---@field moderation parley.nitro.RoomModerationSettings

---New settings were refused.
---
---Server: Sent for the first mistake found; nothing of the record was stored.
---
---Client: Marks the field in question and lets the owner try again.
---@class parley.nitro.s2c.room.settings_save_error
---@field roomId integer
---@field code parley.nitro.RoomSettingsSaveError
---@field message string more about the mistake, such as the refused tag

---New settings were stored.
---
---Server: Sent to the one who saved.
---
---Client: May close the settings window; what changed comes in packets of its own.
---@class parley.nitro.s2c.room.settings_saved
---@field roomId integer

---The owner has to choose a category for the room.
---
---Server: Sent to owners of rooms whose category is missing or no longer allowed.
---
---Client: Shows a window that stays until category and trade mode are chosen.
---@class parley.nitro.s2c.room.show_enforce_room_category
---@field selectionType integer what has to be chosen; the client shows the same window for all

---The user is in the room to watch only.
---
---Server: Sent on entering a full room as a spectator, without an avatar.
---
---Client: Hides chat field and avatar tools.
---@class parley.nitro.s2c.room.spectator_mode

---The user is silenced for a time.
---
---Server: Sent to the one who was muted, also when entering during a mute or trying to speak.
---
---Client: Shows the time left and keeps chat lines back until then.
---@class parley.nitro.s2c.room.user_muted
---@field seconds integer left of the mute

---Whether walls show, and how thick walls and floor are.
---
---Server: Sent on entering and after the owner changed it.
---
---Client: Draws the room accordingly; values beyond the known ones count as the nearest.
---@class parley.nitro.s2c.room.visualization_settings
---@field hideWalls boolean
---@field wallThickness parley.nitro.PlaneThickness
---@field floorThickness parley.nitro.PlaneThickness

---@class parley.nitro.client.room
local client = {}

---Warn a user to behave.
---@param fields parley.nitro.c2s.room.ambassador_alert
---@return boolean? sent
---@return string? message
---@return string? code
function client.ambassador_alert(fields) end

---Keep a user out of a room for an hour, a day or for good.
---@param fields parley.nitro.c2s.room.ban_user
---@return boolean? sent
---@return string? message
---@return string? code
function client.ban_user(fields) end

---Ask to breed two pets, or answer such a question.
---@param fields parley.nitro.c2s.room.breed_pets
---@return boolean? sent
---@return string? message
---@return string? code
function client.breed_pets(fields) end

---End a running room event before its time.
---@param fields parley.nitro.c2s.room.cancel_room_event
---@return boolean? sent
---@return string? message
---@return string? code
function client.cancel_room_event(fields) end

---Wait for another kind of place in a full room.
---@param fields parley.nitro.c2s.room.change_queue
---@return boolean? sent
---@return string? message
---@return string? code
function client.change_queue(fields) end

---Delete a room for good.
---@param fields parley.nitro.c2s.room.delete
---@return boolean? sent
---@return string? message
---@return string? code
function client.delete(fields) end

---Answer a visitor who rang at the door.
---@param fields parley.nitro.c2s.room.doorbell
---@return boolean? sent
---@return string? message
---@return string? code
function client.doorbell(fields) end

---Change title and text of a running room event.
---@param fields parley.nitro.c2s.room.edit_room_event
---@return boolean? sent
---@return string? message
---@return string? code
function client.edit_room_event(fields) end

---Go into a room.
---@param fields parley.nitro.c2s.room.enter
---@return boolean? sent
---@return string? message
---@return string? code
function client.enter(fields) end

---Ask who is banned from a room.
---@param fields parley.nitro.c2s.room.get_ban_list
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_ban_list(fields) end

---Ask for the present setting of one of a bot's skills.
---@param fields parley.nitro.c2s.room.get_bot_configuration
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_bot_configuration(fields) end

---Ask where the door of the current room is.
---@param fields parley.nitro.c2s.room.get_entry_tile
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_entry_tile(fields) end

---Ask for the text of a sticky note.
---@param fields parley.nitro.c2s.room.get_item_data
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_item_data(fields) end

---Ask for everything that is in the room just entered.
---@param fields parley.nitro.c2s.room.get_model
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_model(fields) end

---Ask which tiles of the current room carry furniture.
---@param fields parley.nitro.c2s.room.get_occupied_tiles
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_occupied_tiles(fields) end

---Ask which commands one's pet knows.
---@param fields parley.nitro.c2s.room.get_pet_commands
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_pet_commands(fields) end

---Ask who has rights in a room.
---@param fields parley.nitro.c2s.room.get_rights_list
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_rights_list(fields) end

---Ask for all settings of a room.
---@param fields parley.nitro.c2s.room.get_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_settings(fields) end

---Give a user rights in the current room.
---@param fields parley.nitro.c2s.room.give_rights
---@return boolean? sent
---@return string? message
---@return string? code
function client.give_rights(fields) end

---Pick the fruit of one's grown plant.
---@param fields parley.nitro.c2s.room.harvest_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.harvest_pet(fields) end

---Send a user out of the current room.
---@param fields parley.nitro.c2s.room.kick_user
---@return boolean? sent
---@return string? message
---@return string? code
function client.kick_user(fields) end

---Give the current room a vote for its score.
---@param fields parley.nitro.c2s.room.like
---@return boolean? sent
---@return string? message
---@return string? code
function client.like(fields) end

---Get on a horse, or off it.
---@param fields parley.nitro.c2s.room.mount_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.mount_pet(fields) end

---Move or turn a plant that stands in the room.
---@param fields parley.nitro.c2s.room.move_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.move_pet(fields) end

---Silence a user in a room for some minutes.
---@param fields parley.nitro.c2s.room.mute_user
---@return boolean? sent
---@return string? message
---@return string? code
function client.mute_user(fields) end

---Open a box with a pet and give the pet its name.
---@param fields parley.nitro.c2s.room.open_pet_package
---@return boolean? sent
---@return string? message
---@return string? code
function client.open_pet_package(fields) end

---Take a bot from the room back into the inventory.
---@param fields parley.nitro.c2s.room.pickup_bot
---@return boolean? sent
---@return string? message
---@return string? code
function client.pickup_bot(fields) end

---Take a pet out of the room.
---@param fields parley.nitro.c2s.room.pickup_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.pickup_pet(fields) end

---Put a bot from the inventory onto a tile.
---@param fields parley.nitro.c2s.room.place_bot
---@return boolean? sent
---@return string? message
---@return string? code
function client.place_bot(fields) end

---Set a pet from the inventory down in the room.
---@param fields parley.nitro.c2s.room.place_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.place_pet(fields) end

---Ask for the tags that most users are gathered under now.
---@param fields parley.nitro.c2s.room.popular_room_tags
---@return boolean? sent
---@return string? message
---@return string? code
function client.popular_room_tags(fields) end

---Buy an event that advertises one of the own rooms.
---@param fields parley.nitro.c2s.room.purchase_room_ad
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_room_ad(fields) end

---Take the rights in a room from everybody but its owner.
---@param fields parley.nitro.c2s.room.remove_all_rights
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_all_rights(fields) end

---Give up one's own rights in a room.
---@param fields parley.nitro.c2s.room.remove_own_rights
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_own_rights(fields) end

---Take the saddle off one's horse.
---@param fields parley.nitro.c2s.room.remove_pet_saddle
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_pet_saddle(fields) end

---Ask for everything about a pet in the room.
---@param fields parley.nitro.c2s.room.request_pet_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.request_pet_info(fields) end

---Report which advertised room the user picked in the event list.
---@param fields parley.nitro.c2s.room.room_ad_event_tab_clicked
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_ad_event_tab_clicked(fields) end

---Report that the event list was looked at.
---@param fields parley.nitro.c2s.room.room_ad_event_tab_viewed
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_ad_event_tab_viewed(fields) end

---Ask which of the own rooms can be advertised.
---@param fields parley.nitro.c2s.room.room_ad_purchase_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_ad_purchase_info(fields) end

---Report that the user set out to buy a room event.
---@param fields parley.nitro.c2s.room.room_ad_purchase_initiated
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_ad_purchase_initiated(fields) end

---Ask for the rooms that have an event now.
---@param fields parley.nitro.c2s.room.room_ad_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_ad_search(fields) end

---Go to some room of a network of linked rooms.
---@param fields parley.nitro.c2s.room.room_directory_room_network_open_connection
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_directory_room_network_open_connection(fields) end

---Ask for the words that a room's own chat filter hides.
---@param fields parley.nitro.c2s.room.room_filter_words
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_filter_words(fields) end

---Add a word to a room's chat filter or remove one.
---@param fields parley.nitro.c2s.room.room_filter_words_modify
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_filter_words_modify(fields) end

---Name two tags under which the user is looking for company.
---@param fields parley.nitro.c2s.room.room_session_tags
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_session_tags(fields) end

---Put a room among the rooms picked by staff, or take it out.
---@param fields parley.nitro.c2s.room.room_staff_pick
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_staff_pick(fields) end

---Give one of the own bots a command or a new setting.
---@param fields parley.nitro.c2s.room.save_bot_skill
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_bot_skill(fields) end

---Give the current room another floor plan.
---@param fields parley.nitro.c2s.room.save_floor_plan
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_floor_plan(fields) end

---Save all settings of a room at once.
---@param fields parley.nitro.c2s.room.save_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_settings(fields) end

---Tell that a pet in the room was clicked.
---@param fields parley.nitro.c2s.room.select_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.select_pet(fields) end

---Store the outfit that a football gate puts on users of one gender.
---@param fields parley.nitro.c2s.room.set_clothing_change_data
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_clothing_change_data(fields) end

---Write on a sticky note.
---@param fields parley.nitro.c2s.room.set_item_data
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_item_data(fields) end

---Change the named settings of a floor item.
---@param fields parley.nitro.c2s.room.set_object_data
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_object_data(fields) end

---Take the rights in the current room from some users.
---@param fields parley.nitro.c2s.room.take_rights
---@return boolean? sent
---@return string? message
---@return string? code
function client.take_rights(fields) end

---Silence everybody in the current room, or allow them to speak again.
---@param fields parley.nitro.c2s.room.toggle_mute
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_mute(fields) end

---Allow others to breed with one's plant, or forbid it.
---@param fields parley.nitro.c2s.room.toggle_pet_breeding
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_pet_breeding(fields) end

---Allow others to ride one's horse, or forbid it.
---@param fields parley.nitro.c2s.room.toggle_pet_riding
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_pet_riding(fields) end

---Let a banned user into a room again.
---@param fields parley.nitro.c2s.room.unban_user
---@return boolean? sent
---@return string? message
---@return string? code
function client.unban_user(fields) end

---Set category and trade mode of a room, and nothing else of it.
---@param fields parley.nitro.c2s.room.update_category_trade
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_category_trade(fields) end

---Put a room's picture for lists together from ready-made parts.
---@param fields parley.nitro.c2s.room.update_room_thumbnail
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_room_thumbnail(fields) end

---Use a product for pets on one of them.
---@param fields parley.nitro.c2s.room.use_pet_product
---@return boolean? sent
---@return string? message
---@return string? code
function client.use_pet_product(fields) end

---Vote for the current room in a room competition.
---@param fields parley.nitro.c2s.room.vote_for_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.vote_for_room(fields) end
