---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Throw a dice.
---
---Client: Sent when the user double-clicks a dice.
---
---Server: Lets it roll if the user stands next to it, and tells the number a moment later.
---
---Replies: furniture.dice_value, furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.activate_dice
---@field itemId integer id of the dice

---Put a music disc of one's own into the jukebox.
---
---Client: Sent from the playlist editor, to put the disc behind the last song.
---
---Server: Takes the disc out of the inventory and sends the longer playlist, or refuses if it is full.
---
---Replies: furniture.jukebox_song_disks, furniture.jukebox_playlist_full
---@class parley.nitro.c2s.furniture.add_jukebox_disk
---@field discId integer item id of the disc
---@field slot integer place in the playlist, from 0

---Choose the colour that a background toner gives to what lies behind the room.
---
---Client: Sent with the button for applying in the toner's window.
---
---Server: Keeps the colour in the item's data and recolours the background for everybody.
---
---Replies: furniture.data, furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.apply_toner
---@field itemId integer id of the toner
---@field hue integer 0 to 255
---@field saturation integer 0 to 255
---@field lightness integer 0 to 255

---Put furniture back into the state that a wired box remembers.
---
---Client: Sent by clients whose windows of such boxes have a link for it; this client never sends it.
---
---Server: Gives the box's items the state, direction and place they had when it was saved.
---@class parley.nitro.c2s.furniture.apply_wired_snapshot
---@field itemId integer id of the wired box

---Put a floor item from the builders club catalog straight into the room.
---
---Client: Sent when a member of the builders club drops something from that catalog on a tile.
---
---Server: Lends the item to the user and sets it down, within the member's furniture limit.
---
---Replies: furniture.floor_item_added
---@class parley.nitro.c2s.furniture.builders_club_place_room_item
---@field pageId integer page of the catalog, -1 if it was found by a search
---@field offerId integer
---@field extraParam string that of the offer's product
---@field x integer
---@field y integer
---@field direction parley.nitro.Direction

---Put a wall item from the builders club catalog straight into the room.
---
---Client: Sent when a member of the builders club drops something from that catalog on a wall.
---
---Server: Lends the item to the user and hangs it up, as long as the member's furniture limit is not reached.
---
---Replies: furniture.wall_item_added
---@class parley.nitro.c2s.furniture.builders_club_place_wall_item
---@field pageId integer page of the catalog, -1 if it was found by a search
---@field offerId integer
---@field extraParam string that of the offer's product
---@field wallPosition string form as in `WallItem`

---Spin a wheel of fortune on the wall.
---
---Client: Sent when the user double-clicks the wheel.
---
---Server: Lets it spin, and stops it at random some seconds later.
---
---Replies: furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.click_color_wheel
---@field itemId integer id of the wheel, a wall item

---Go through a one-way gate.
---
---Client: Sent when the user double-clicks the gate.
---
---Server: Opens it for an avatar in front of it, walks the avatar through, and shuts it.
---
---Replies: furniture.state, room_entities.status
---@class parley.nitro.c2s.furniture.click_one_way_door
---@field itemId integer id of the gate

---Press a button of a video display.
---
---Client: Sent from the display's window; play and pause are for its owner and staff.
---
---Server: Changes or stops the video for all who look at the display.
---
---Replies: furniture.youtube_video, furniture.youtube_control
---@class parley.nitro.c2s.furniture.control_youtube
---@field itemId integer id of the display
---@field commandId parley.nitro.YoutubeCommand

---Close a dice.
---
---Client: Sent when the user double-clicks the off part of a dice that shows a number.
---
---Server: Sets the dice to 0 for everybody, if the user stands next to it.
---
---Replies: furniture.dice_value, furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.deactivate_dice
---@field itemId integer id of the dice

---Move or turn a floor item.
---
---Client: Sent when an item is dropped after moving it, and with each click on the button that turns it.
---
---Server: Moves it if it fits and the user has rights; if not, sends the item as it stands, which puts it back.
---
---Replies: furniture.floor_item_updated, room.height_map_update
---@class parley.nitro.c2s.furniture.floor_update
---@field itemId integer id of the floor item
---@field x integer
---@field y integer
---@field direction parley.nitro.Direction

---Agree or refuse to seal a friendship with a love lock.
---
---Client: Sent by each of the two users with a button of the lock's dialog.
---
---Server: Waits for both; then engraves names, looks and date in the lock.
---
---Replies: furniture.lovelock_friend_confirmed, furniture.lovelock_finished
---@class parley.nitro.c2s.furniture.friend_furni_confirm_lock
---@field itemId integer id of the lock
---@field confirmed boolean

---Ask which furniture classes go by another name.
---
---Client: Sent when the client loads its first room, before it asks for the room's model.
---
---Server: Answers with pairs of class name and the name whose graphics are used; many servers have none.
---
---Replies: furniture.aliases
---@class parley.nitro.c2s.furniture.furniture_aliases

---Ask about the group a piece of furniture belongs to.
---
---Client: Sent when the user clicks furniture with the badge and colours of a group.
---
---Server: Tells the group's name and home room, and whether the user is a member.
---
---Replies: furniture.group_context_menu
---@class parley.nitro.c2s.furniture.furniture_group_info
---@field itemId integer id of the floor item
---@field groupId integer

---Ask for the presets of the room's mood light.
---
---Client: Sent when a user with rights double-clicks the mood light.
---
---Server: Answers with its three presets.
---
---Replies: furniture.dimmer_presets
---@class parley.nitro.c2s.furniture.get_dimmer_settings

---Ask what a video display shows.
---
---Client: Sent when the user opens the display's window.
---
---Server: Sends its playlists and the video that runs there.
---
---Replies: furniture.youtube_playlists, furniture.youtube_video
---@class parley.nitro.c2s.furniture.get_youtube_status
---@field itemId integer id of the display

---Turn a piece of exchange furniture, such as a coin or a gold bar, into credits.
---
---Client: Sent when its owner has used it in the room and confirmed the exchange.
---
---Server: Destroys the item and pays what it is worth.
---
---Replies: furniture.floor_item_removed, user.credits
---@class parley.nitro.c2s.furniture.item_exchange_redeem
---@field itemId integer a floor item in the room

---Use up a wallpaper, floor covering or landscape to decorate the room.
---
---Client: Sent when the user places such an item from the inventory or right after buying it.
---
---Server: Takes the item away and gives the room its pattern.
---
---Replies: room.paint, user.furniture_remove
---@class parley.nitro.c2s.furniture.item_paint
---@field itemId integer id in the inventory

---Ask for the discs in the jukebox of the room.
---
---Client: Sent when the owner of the jukebox opens the playlist editor.
---
---Server: Lists the discs in the order they are played.
---
---Replies: furniture.jukebox_song_disks
---@class parley.nitro.c2s.furniture.jukebox_playlist

---Turn a mystery trophy in the room into a trophy with a text.
---
---Client: Sent when the user has typed a text for it and confirmed.
---
---Server: Replaces the item by a trophy that carries the text.
---@class parley.nitro.c2s.furniture.mysterybox_open_trophy
---@field itemId integer the mystery trophy
---@field text string inscription

---Stop waiting at a mystery box for the other user.
---
---Client: Sent when the user closes the waiting window of the box.
---
---Server: Ends the opening of the box and tells whoever else was waiting.
---
---Replies: furniture.cancelmysteryboxwaitmessage
---@class parley.nitro.c2s.furniture.mysteryboxwaitingcanceledmessage
---@field ownerId integer user id of the owner of the box

---Ask which song the jukebox is playing.
---
---Client: Sent when a room with a jukebox has been loaded, to join in with the music.
---
---Server: Answers with the song and how far it has got.
---
---Replies: furniture.now_playing
---@class parley.nitro.c2s.furniture.now_playing

---Ask for the number of a song that is sold under a code.
---
---Client: Sent when the catalog shows a music disc, so that its song can be tried.
---
---Server: Looks up the code and answers with the number.
---
---Replies: furniture.official_song_id
---@class parley.nitro.c2s.furniture.official_song_id
---@field officialSongId string code of the song, the `extraParam` of the product

---Ask for the settings of a wired box.
---
---Client: Sent by clients that were told to open the box.
---
---Server: Sends the settings, in a packet for triggers, actions or conditions.
---
---Replies: furniture.wired_trigger, furniture.wired_action, furniture.wired_condition
---@class parley.nitro.c2s.furniture.open_wired
---@field itemId integer id of the wired box

---Take an item out of the room.
---
---Client: Sent with the button for picking up, or for sending back an item of somebody else.
---
---Server: Removes it and puts it into the inventory of its owner.
---
---Replies: furniture.floor_item_removed, furniture.wall_item_removed, user.furniture_add, room.height_map_update
---@class parley.nitro.c2s.furniture.pickup
---@field category parley.nitro.RoomObjectCategory floor or wall; servers mostly go by the id alone
---@field itemId integer

---Put an item from the inventory into the room.
---
---Client: Sent when the user drops an item on a tile or a wall. Sticky notes and decorations have packets of their own.
---
---Server: Sets it down if it fits and the user may do so, and takes it out of the inventory.
---
---Replies: furniture.floor_item_added, furniture.wall_item_added, user.furniture_remove, room.height_map_update
---@class parley.nitro.c2s.furniture.place
---@field placement string words with blanks between. Floor item: id, x, y, direction. Wall item: id and position as in `WallItem`, with a blank at the end

---Stick a note from a pad in the inventory on a wall.
---
---Client: Sent when the user drops a sticky note.
---
---Server: Takes one note off the pad and hangs it up, empty.
---
---Replies: furniture.wall_item_added, furniture.user_furniture_postit_placed, furniture.postit_open
---@class parley.nitro.c2s.furniture.place_postit
---@field itemId integer id of the pad in the inventory
---@field wallPosition string form as in `WallItem`

---Unwrap a present that stands in the room.
---
---Client: Sent by its owner with the button of the present's window.
---
---Server: Takes the box away and leaves what is in it in the room or in the inventory.
---
---Replies: furniture.gift_opened
---@class parley.nitro.c2s.furniture.present_open_present
---@field itemId integer id of the present

---Take a disc out of the jukebox.
---
---Client: Sent from the playlist editor.
---
---Server: Gives the disc back to the inventory and sends the shorter playlist.
---
---Replies: furniture.jukebox_song_disks
---@class parley.nitro.c2s.furniture.remove_jukebox_disk
---@field slot integer place in the playlist, from 0

---Throw away something that hangs on a wall, such as a note.
---
---Client: Sent with the button for deleting in the note's window.
---
---Server: Removes it for good if the user has rights to do so.
---
---Replies: furniture.wall_item_removed
---@class parley.nitro.c2s.furniture.remove_wall_item
---@field itemId integer id of the wall item

---Rent a rented item in the room for longer, or buy it.
---
---Client: Sent when the user confirms the offer for an item that stands in the room.
---
---Server: Takes the price and prolongs the rent, or makes the item the user's own.
---@class parley.nitro.c2s.furniture.rentable_extend_rent_or_buyout_furni
---@field isWallItem boolean
---@field itemId integer id of the item in the room
---@field isBuyout boolean true to buy it, false to rent it for longer

---Rent a rented item in the inventory for longer, or buy it.
---
---Client: Sent when the user confirms the offer for an item in the inventory.
---
---Server: Charges the user and changes the item in the inventory accordingly.
---@class parley.nitro.c2s.furniture.rentable_extend_rent_or_buyout_strip_item
---@field itemId integer id in the inventory
---@field isBuyout boolean true to buy it, false to rent it for longer

---Ask what it costs to rent a kind of furniture for longer, or to buy it.
---
---Client: Sent when the user wants to prolong a rent or keep the item.
---
---Server: Answers with the price, to be confirmed.
---
---Replies: furniture.rentable_furni_offer
---@class parley.nitro.c2s.furniture.rentable_get_rent_or_buyout_offer
---@field isWallItem boolean
---@field furnitureFullName string class name of the furniture with its colour, e.g. chair*2
---@field isBuyout boolean true to buy, false to rent for longer

---End the rent of a space before its time.
---
---Client: Sent by the room's owner or staff, from the window of a space that is rented.
---
---Server: Frees the space; what the renter has put there goes back to its owner.
---@class parley.nitro.c2s.furniture.rentable_space_cancel_rent
---@field itemId integer id of the floor item that is the space

---Rent a space in the room.
---
---Client: Sent with the button for renting in the space's window.
---
---Server: Takes the price and lets the user put furniture there until the rent ends.
---
---Replies: furniture.rentable_space_rented, furniture.rentable_space_rent_failed
---@class parley.nitro.c2s.furniture.rentable_space_rent
---@field itemId integer id of the floor item that is the space

---Ask who has rented a space in the room and what it costs.
---
---Client: Sent when the user opens the window of a rentable space.
---
---Server: Answers with the renter, the time left, and whether the user could rent it.
---
---Replies: furniture.rentable_space_status
---@class parley.nitro.c2s.furniture.rentable_space_status
---@field itemId integer id of the floor item that is the space

---Change a preset of the room's mood light.
---
---Client: Sent when the user applies a colour in the mood light window.
---
---Server: Keeps the preset and, if asked to, lights the room with it.
---
---Replies: furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.save_dimmer
---@field presetId integer 1 to 3
---@field effect parley.nitro.MoodLightEffect
---@field color string #RRGGBB, in capitals; servers may allow the colours of the client only
---@field brightness integer 76 for the darkest, 255 for full light
---@field apply boolean also switch to it

---Dress a mannequin in what one's avatar wears.
---
---Client: Sent from the mannequin's window, by users with rights in the room.
---
---Server: Keeps clothes and gender in the item's data and redraws the mannequin.
---
---Replies: furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.save_mannequin_look
---@field itemId integer id of the mannequin

---Name the outfit of a mannequin.
---
---Client: Sent when a user with rights has changed the name in the mannequin's window.
---
---Server: Filters the name and keeps it in the item's data.
---
---Replies: furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.save_mannequin_name
---@field itemId integer id of the mannequin
---@field name string

---Write a new sticky note and hang it up.
---
---Client: Sent when the window that `furniture.postit_open` opened is closed.
---
---Server: Hangs the note at its place with this colour and text.
---
---Replies: furniture.wall_item_added, furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.save_postit
---@field itemId integer id from `furniture.postit_open`
---@field wallPosition string that from `furniture.postit_open`
---@field colorHex string six hex digits; the client offers 9CCEFF, FF9CFF, 9CFF9C and FFFF33
---@field message string

---Change the settings of a wired action.
---
---Client: Sent when the user is done with the action's window.
---
---Server: Checks and keeps the settings; rewards may be left to staff.
---
---Replies: furniture.wired_saved, furniture.wired_error
---@class parley.nitro.c2s.furniture.save_wired_action
---@field itemId integer id of the wired box
---@field intData integer[] numbers, as `WiredActionType` says
---@field stringData string text, as `WiredActionType` says
---@field selectedItems integer[] ids of floor items
---@field delayInPulses integer half seconds to wait before acting, 0 to 20
---@field stuffTypeSelectionCode integer as in `WiredSettings`

---Change the settings of a wired condition.
---
---Client: Sent with the button of the condition's window.
---
---Server: Checks and keeps the settings; actions on the same tile then depend on them.
---
---Replies: furniture.wired_saved, furniture.wired_error
---@class parley.nitro.c2s.furniture.save_wired_condition
---@field itemId integer id of the wired box
---@field intData integer[] numbers, as `WiredConditionType` says
---@field stringData string text, as `WiredConditionType` says
---@field selectedItems integer[] ids of floor items
---@field stuffTypeSelectionCode integer as in `WiredSettings`

---Change the settings of a wired trigger.
---
---Client: Sent with the button of the trigger's window; the client asks first if the box is somebody else's.
---
---Server: Checks and keeps the settings; the trigger works by them at once.
---
---Replies: furniture.wired_saved, furniture.wired_error
---@class parley.nitro.c2s.furniture.save_wired_trigger
---@field itemId integer id of the wired box
---@field intData integer[] numbers, as `WiredTriggerType` says
---@field stringData string text, as `WiredTriggerType` says
---@field selectedItems integer[] ids of floor items
---@field stuffTypeSelectionCode integer as in `WiredSettings`

---Set the height at which furniture is put on a stacking tile.
---
---Client: Sent while the user moves the slider, and with the buttons for the floor and for the top of the stack.
---
---Server: Raises or lowers the tile, within its limits, and answers with the height.
---
---Replies: furniture.stack_height, furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.set_stack_height
---@field itemId integer id of the stacking tile
---@field height? integer hundredths of a unit, the client allows 4000; 0 for the floor, -100 for above what stands there

---Choose the playlist of a video display.
---
---Client: Sent when the owner of the display picks a playlist in its window, or the chosen one again to drop it.
---
---Server: Starts the playlist for all who look at the display.
---
---Replies: furniture.youtube_video
---@class parley.nitro.c2s.furniture.set_youtube_playlist
---@field itemId integer id of the display
---@field playlistId string empty for none

---Ask for songs, with the notes to play them by.
---
---Client: Sent once in a while with all songs the client has met and does not know yet.
---
---Server: Answers with name, composer and music of each song that exists.
---
---Replies: furniture.trax_song_info
---@class parley.nitro.c2s.furniture.song_info
---@field songIds integer[]

---Ask for the songs in the sound machine of the room.
---
---Client: Sent by clients with sound machines when one is switched on; this client never sends it.
---
---Server: Lists the songs and tells how long the music has been running.
---
---Replies: furniture.playlist
---@class parley.nitro.c2s.furniture.sound_machine_playlist

---Ask for the volumes that are saved with the account.
---
---Client: Sent by older clients after login; this client never sends it, as the settings come unasked.
---
---Server: Sends the user's settings.
---
---Replies: user.settings
---@class parley.nitro.c2s.furniture.sound_settings

---Switch the room's mood light on or off.
---
---Client: Sent with the button in the mood light window.
---
---Server: Switches the light, of which a room has one only, and tells everybody in the room.
---
---Replies: furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.toggle_dimmer

---Use a floor item, which mostly puts it into its next state.
---
---Client: Sent when the user double-clicks a lamp, gate, vending machine or the like, or wears a mannequin's clothes.
---
---Server: Checks the item's usage policy, works the item as its kind demands, and shows the new state to the room.
---
---Notes: A jukebox plays or stops with it; there the state is the place in the playlist to begin at.
---
---Replies: furniture.state, furniture.data, furniture.floor_item_updated
---@class parley.nitro.c2s.furniture.toggle_multistate
---@field itemId integer id of the floor item
---@field state? integer a hint that matters to few kinds of furniture; mostly 0

---Use a floor item that goes into a state by chance.
---
---Client: Sent when the user double-clicks furniture of that sort.
---
---Server: Picks a state at random and shows it to the room.
---
---Replies: furniture.state, furniture.data
---@class parley.nitro.c2s.furniture.toggle_random_state
---@field itemId integer id of the floor item
---@field state integer mostly 0; the outcome does not depend on it

---Use a wall item, which mostly puts it into its next state.
---
---Client: Sent when the user double-clicks something on the wall that has several states.
---
---Server: Changes the state if the user may use the item, and redraws the item for the room.
---
---Replies: furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.toggle_wall_multistate
---@field itemId integer id of the wall item
---@field state integer a hint that matters to few kinds of items; mostly 0

---Ask for the music discs in one's inventory.
---
---Client: Sent when the playlist editor opens, and while it is open whenever the inventory changes.
---
---Server: Lists the user's discs and the song on each.
---
---Replies: furniture.user_song_disks_inventory
---@class parley.nitro.c2s.furniture.user_song_disks

---Move a wall item to another place on the walls.
---
---Client: Sent when the user drops a wall item that was picked with the tool for moving.
---
---Server: Hangs it there if the user has rights in the room, and tells everybody.
---
---Replies: furniture.wall_item_updated
---@class parley.nitro.c2s.furniture.wall_update
---@field itemId integer id of the wall item
---@field wallPosition string form as in `WallItem`

---Open the welcome gift of a new user.
---
---Client: Sent from the gift's window once the e-mail address is confirmed; this client has no such window.
---
---Server: Makes sure of the address and replaces the box by what is in it.
---@class parley.nitro.c2s.furniture.welcome_open_gift
---@field itemId integer id of the gift box

---Gives the furniture classes that go by another name.
---
---Server: Sent in answer to `furniture.furniture_aliases`.
---
---Client: Goes on with loading the room; this client makes no use of the pairs.
---
---Notes: Without it, be the list empty or not, this client never asks for the model of its first room.
---
---Replies: room.get_model
---@class parley.nitro.s2c.furniture.aliases
---@field aliases parley.nitro.s2c.furniture.aliases.aliases[]

---@class parley.nitro.s2c.furniture.aliases.aliases
---@field name string class name of the furniture
---@field alias string class name whose graphics stand for it

---Tells that a mystery box will not be opened now.
---
---Server: Sent to the users at the box when one of them has stopped waiting or gone away.
---
---Client: Closes the waiting window.
---@class parley.nitro.s2c.furniture.cancelmysteryboxwaitmessage

---Tells why a hopper, a gate or other furniture refuses the user.
---
---Server: Sent to a user who tries such furniture without what it asks for.
---
---Client: Explains what is missing and offers the catalog page where it is sold.
---@class parley.nitro.s2c.furniture.custom_notification
---@field code parley.nitro.CustomNotification

---Tells the new object data of one floor item.
---
---Server: Sent to the room when the item is used or changes by itself.
---
---Client: Redraws the item where it stands, with the state that the data holds.
---@class parley.nitro.s2c.furniture.data
---@field itemId string id of the floor item, a number
---@field data parley.nitro.ObjectData

---Tells what a dice shows.
---
---Server: Sent to the room when a dice is thrown, comes to rest, or is closed; common servers send the whole item instead.
---
---Client: Lets the dice roll or shows its number.
---@class parley.nitro.s2c.furniture.dice_value
---@field itemId integer id of the dice
---@field value integer -1 while it rolls, 0 if it is closed, else the number

---Gives the presets of the room's mood light.
---
---Server: Sent to a user with rights who opens the mood light.
---
---Client: Opens the mood light's window with a tab for each preset.
---
---Notes: Whether the light is on, and which preset it shows, stands in the state of the wall item too.
---@class parley.nitro.s2c.furniture.dimmer_presets
---@field totalPresets? integer
---@field selectedPresetId integer the preset in use
---@field presets parley.nitro.MoodLightPreset[]

---Tells how many charges a firework has and what more of them cost.
---
---Server: Sent when a user wants to set off a firework that has to be charged.
---
---Client: May offer to buy charges; this client does nothing with it.
---@class parley.nitro.s2c.furniture.firework_charge_data
---@field itemId integer id of the firework
---@field charges integer charges left
---@field priceInCredits integer price of one pack
---@field priceInActivityPoints integer further price of one pack
---@field activityPointType integer currency of `priceInActivityPoints`
---@field chargePatchSize integer charges in one pack

---Tells that a floor item was put into the room.
---
---Server: Sent to everybody in the room when somebody places furniture.
---
---Client: Sets the item down.
---@class parley.nitro.s2c.furniture.floor_item_added
---@field item parley.nitro.FloorItem
---@field username string name of the item's owner

---Tells that a floor item has left the room.
---
---Server: Sent to everybody in the room when it is picked up, used up or expires.
---
---Client: Removes the item; to the user who gets it, it flies into the inventory.
---@class parley.nitro.s2c.furniture.floor_item_removed
---@field itemId string id of the floor item, a number
---@field isExpired boolean its time is up, nobody gets it
---@field userId integer who gets it
---@field delay integer milliseconds to wait before removing it, 0 for at once

---Tells that a floor item was moved, turned or changed.
---
---Server: Sent to the room after the change, and to a user alone whose own move was refused.
---
---Client: Puts the item where it is now and redraws it.
---@class parley.nitro.s2c.furniture.floor_item_updated
---@field item parley.nitro.FloorItem

---Gives all furniture that stands in a room.
---
---Server: Sent once while a user enters a room.
---
---Client: Places the furniture; owners are looked up in the list in front.
---
---Notes: Later changes come one by one, for an item added, moved or removed.
---@class parley.nitro.s2c.furniture.floor_items
---@field owners parley.nitro.FurnitureOwner[] each owner of at least one of the items
---@field items parley.nitro.FloorItem[]

---Tells what was in a present.
---
---Server: Sent to the user who has opened it.
---
---Client: Shows the contents in the present's window, with buttons to leave it there or to take it.
---@class parley.nitro.s2c.furniture.gift_opened
---@field itemType parley.nitro.ProductType
---@field classId integer kind of furniture, as in the furniture list
---@field productCode string name of the product among the client's texts
---@field placedItemId integer id of the item, in the room or in the inventory
---@field placedItemType parley.nitro.ProductType pet if a pet came out
---@field placedInRoom boolean it stands in the room where the box was
---@field petFigureString string looks of a pet, else mostly empty

---Tells what the user has won with a mystery box.
---
---Server: Sent to each user who wins something, when the box opens.
---
---Client: Shows a picture of the prize.
---@class parley.nitro.s2c.furniture.gotmysteryboxprizemessage
---@field contentType parley.nitro.ProductType
---@field classId integer kind of furniture, as in the furniture list

---Tells what the menu of a group's furniture can offer.
---
---Server: Sent when the user clicks such furniture.
---
---Client: Opens the menu, to join the group, visit its home room or read its forum.
---@class parley.nitro.s2c.furniture.group_context_menu
---@field itemId integer id of the floor item
---@field groupId integer
---@field groupName string
---@field homeRoomId integer
---@field userIsMember boolean
---@field hasReadableForum boolean the group has a forum that this user may read

---Gives the text of a sticky note.
---
---Server: Sent to a user who has clicked the note, in answer to `room.get_item_data`.
---
---Client: Opens the note's window with its colour and text.
---@class parley.nitro.s2c.furniture.item_data_updated
---@field itemId string id of the wall item, a number
---@field data string six hex digits of the colour, a blank and the text

---Tells that no more discs fit into the jukebox.
---
---Server: Sent when the owner has tried to add a disc too many.
---
---Client: Says so in a window.
---@class parley.nitro.s2c.furniture.jukebox_playlist_full

---Lists the discs in the jukebox of the room.
---
---Server: Sent on request and after a disc was put in or taken out.
---
---Client: Shows the playlist, and asks for the songs it does not know.
---@class parley.nitro.s2c.furniture.jukebox_song_disks
---@field maxLength integer most discs the jukebox takes, by its name; the client does not use it
---@field songDiscs parley.nitro.SongDisc[] in the order they are played

---Tells that all pieces of a limited series are gone.
---
---Server: Sent to a user who has tried to buy one too late.
---
---Client: Shows on the button for buying that the offer is sold out.
---@class parley.nitro.s2c.furniture.limited_sold_out

---Ends the sealing of a love lock.
---
---Server: Sent to both users when the lock is engraved; some servers also send it when one has refused.
---
---Client: Closes the dialog. The engraving itself comes as a change of the item's data.
---@class parley.nitro.s2c.furniture.lovelock_finished
---@field itemId integer id of the lock

---Tells that the other one agrees to seal the love lock.
---
---Server: Sent to the partner of the user who has agreed.
---
---Client: Closes the lock's dialog; other clients show in it that the friend is ready.
---@class parley.nitro.s2c.furniture.lovelock_friend_confirmed
---@field itemId integer id of the lock

---Asks the user to seal a love lock.
---
---Server: Sent to each of two users who stand beside the lock, when they have clicked it.
---
---Client: Opens the dialog for agreeing, with an open lock for the first user and a closed one for the second.
---
---Replies: furniture.friend_furni_confirm_lock
---@class parley.nitro.s2c.furniture.lovelock_start
---@field itemId integer id of the lock
---@field isFirst boolean this user began it; the other one's dialog says that the friend has locked it already

---Tells the colours of the user's mystery box and key.
---
---Server: Sent after login and whenever the user gets or spends a box or a key.
---
---Client: Shows both in the mystery box display, or hides it.
---@class parley.nitro.s2c.furniture.mystery_box_keys
---@field boxColor string name of the colour; empty for no box
---@field keyColor string name of the colour; empty for no key

---Tells which song the jukebox plays.
---
---Server: Sent on request, and to the room whenever another song begins or the music stops.
---
---Client: Plays the song from where it has got to, or falls silent, and fetches the next one.
---
---Notes: All values are -1 when nothing is played.
---@class parley.nitro.s2c.furniture.now_playing
---@field currentSongId integer -1 for silence
---@field currentPosition integer its place in the playlist, from 0
---@field nextSongId integer -1 for none
---@field nextPosition integer place of the next song; some servers put the length of the song here
---@field syncCount integer milliseconds of the song that are over

---Tells new states of several floor items at once.
---
---Server: Sent to the room when a game or wired furniture has changed many items together.
---
---Client: Redraws each of the items with its state.
---@class parley.nitro.s2c.furniture.objects_data_update
---@field objects parley.nitro.s2c.furniture.objects_data_update.objects[]

---@class parley.nitro.s2c.furniture.objects_data_update.objects
---@field itemId integer id of the floor item
---@field data parley.nitro.ObjectData

---Gives the number of a song that was asked for by its code.
---
---Server: Sent in answer to the packet of the same name.
---
---Client: Lets the user try the song in the catalog.
---@class parley.nitro.s2c.furniture.official_song_id
---@field officialSongId string code of the song, as in the question
---@field songId integer

---Lists the songs of the sound machine in the room.
---
---Server: Sent in answer to `furniture.sound_machine_playlist`.
---
---Client: Works out which song it is at and plays from there; this client ignores the packet.
---@class parley.nitro.s2c.furniture.playlist
---@field synchronizationCount integer milliseconds since the music began, over all songs and rounds
---@field playList parley.nitro.PlaylistSong[]

---Tells that a song was added to the sound machine's playlist.
---
---Server: Sent to the room when the machine gets another song.
---
---Client: Puts the song behind the last one; this client ignores the packet.
---@class parley.nitro.s2c.furniture.playlist_song_added
---@field entry parley.nitro.PlaylistSong

---Asks the user to write a new sticky note.
---
---Server: Sent to a user who has placed a note where anybody may leave one, such as beside a sticky pole.
---
---Client: Opens an empty note; closing it saves it.
---
---Replies: furniture.save_postit
---@class parley.nitro.s2c.furniture.postit_open
---@field itemId integer id of the note
---@field wallPosition string form as in `WallItem`; may be empty

---Tells what it costs to rent a kind of furniture for longer, or to buy it.
---
---Server: Sent in answer to `furniture.rentable_get_rent_or_buyout_offer`.
---
---Client: Older clients show the price and ask for consent; Nitro does nothing.
---
---Replies: furniture.rentable_extend_rent_or_buyout_furni, furniture.rentable_extend_rent_or_buyout_strip_item
---@class parley.nitro.s2c.furniture.rentable_furni_offer
---@field isWallItem boolean
---@field furnitureFullName string class name of the furniture, as in the request
---@field isBuyout boolean true for buying, false for renting
---@field priceInCredits integer
---@field priceInActivityPoints integer
---@field activityPointType integer currency of `priceInActivityPoints`

---Tells why a space could not be rented.
---
---Server: Sent to the user who has tried to rent it.
---
---Client: May show the reason in the space's window; this client does nothing.
---@class parley.nitro.s2c.furniture.rentable_space_rent_failed
---@field reason parley.nitro.RentableSpaceError

---Confirms that the user has rented a space.
---
---Server: Sent after the price was taken.
---
---Client: May ask for the status anew; this client does nothing.
---@class parley.nitro.s2c.furniture.rentable_space_rented
---@field expiryTime integer end of the rent; some servers give the seconds left. Better ask for the status

---Tells whether a space is rented and what it costs.
---
---Server: Sent in answer to `furniture.rentable_space_status`.
---
---Client: Shows the renter and the time left, or the price and a button for renting.
---@class parley.nitro.s2c.furniture.rentable_space_status
---@field rented boolean
---@field canRentErrorCode parley.nitro.RentableSpaceError why this user can not rent it
---@field renterId integer user id of the renter; without a meaning if nobody has rented it
---@field renterName string
---@field timeRemaining integer seconds until the rent ends
---@field price integer credits

---Moves things and a unit from one tile to the next.
---
---Server: Sent for each tile that a roller empties, and by wired furniture that moves items.
---
---Client: Glides everything over in half a second, from the first tile to the second.
---
---Notes: It holds one unit at most; with several on the tile there is a packet for each.
---@class parley.nitro.s2c.furniture.rolling
---@field x integer
---@field y integer
---@field nextX integer
---@field nextY integer
---@field items parley.nitro.s2c.furniture.rolling.items[]
---@field rollerId integer id of the roller, which is set going; of no item if something else moves them
---@field movementType? parley.nitro.RollingMovement
---@field roomIndex? integer index of the unit in its room
---@field unitHeight? string where the unit comes from, a decimal number
---@field unitNextHeight? string where the unit goes, a decimal number

---@class parley.nitro.s2c.furniture.rolling.items
---@field itemId integer id of a floor item
---@field height string where it comes from, a decimal number
---@field nextHeight string where it goes, a decimal number

---Tells that a mystery box waits for a second user.
---
---Server: Sent to a user who has used the box, as it takes two to open it, the owner and somebody with the key.
---
---Client: Opens a waiting window from which the user can cancel.
---@class parley.nitro.s2c.furniture.showmysteryboxwaitmessage

---Tells the height of a stacking tile.
---
---Server: Sent to the user who has changed it.
---
---Client: Moves the slider in the tile's window.
---@class parley.nitro.s2c.furniture.stack_height
---@field itemId integer id of the stacking tile
---@field height integer hundredths of a unit

---Tells a new state of a floor item, above all of a one-way gate.
---
---Server: Sent to the room when a gate opens or shuts; common servers send it for any item whose state is a number.
---
---Client: Draws the item in that state, which replaces all of its object data.
---@class parley.nitro.s2c.furniture.state
---@field itemId integer id of the floor item
---@field state integer of a gate 0 for shut, 1 for open

---Gives songs with everything it takes to play them.
---
---Server: Sent in answer to `furniture.song_info`.
---
---Client: Keeps the songs, and starts the one that was waited for.
---@class parley.nitro.s2c.furniture.trax_song_info
---@field songs parley.nitro.s2c.furniture.trax_song_info.songs[]

---@class parley.nitro.s2c.furniture.trax_song_info.songs
---@field songId integer
---@field officialSongId string code of the song in the catalog; the client does not use it
---@field name string
---@field data string the tracks of the song, each a row of samples and lengths
---@field length integer milliseconds
---@field creator string who composed it

---Tells how many sticky notes are left on a pad.
---
---Server: Sent to the user who has stuck up a note.
---
---Client: May correct the number in the inventory; this client does nothing.
---@class parley.nitro.s2c.furniture.user_furniture_postit_placed
---@field itemId integer id of the pad in the inventory
---@field itemsLeft integer

---Lists the music discs in the user's inventory.
---
---Server: Sent on request of the playlist editor.
---
---Client: Shows the discs beside the playlist, and asks for songs it does not know.
---@class parley.nitro.s2c.furniture.user_song_disks_inventory
---@field songDiscs parley.nitro.SongDisc[]

---Tells that a wall item was hung up in the room.
---
---Server: Sent to everybody in the room, the user who placed it included.
---
---Client: Hangs the item on the wall.
---@class parley.nitro.s2c.furniture.wall_item_added
---@field item parley.nitro.WallItem
---@field username string name of the item's owner

---Tells that a wall item has left the room.
---
---Server: Sent to the room when the item is picked up or thrown away.
---
---Client: Takes it off the wall.
---@class parley.nitro.s2c.furniture.wall_item_removed
---@field itemId string id of the wall item, a number
---@field userId integer who gets it

---Tells that a wall item has moved or changed its state.
---
---Server: Sent to the room when a user moves or uses the item, and when a wheel stops.
---
---Client: Draws the item at its place with its state.
---@class parley.nitro.s2c.furniture.wall_item_updated
---@field item parley.nitro.WallItem

---Gives everything that hangs on the walls of a room.
---
---Server: Sent once while a user enters a room.
---
---Client: Hangs up the items; owners are looked up in the list in front.
---@class parley.nitro.s2c.furniture.wall_items
---@field owners parley.nitro.FurnitureOwner[] each owner of at least one of the items
---@field items parley.nitro.WallItem[]

---Gives the settings of a wired action.
---
---Server: Sent when an action box is opened by a user with rights.
---
---Client: Opens the window for this type of action, with its delay.
---@class parley.nitro.s2c.furniture.wired_action
---@field settings parley.nitro.WiredSettings
---@field code parley.nitro.WiredActionType
---@field delayInPulses integer half seconds it waits before acting, 0 to 20
---@field conflictingTriggers integer[] sprite ids of triggers on the same tile that do not work with it

---Gives the settings of a wired condition.
---
---Server: Sent when a user with rights opens the box.
---
---Client: Opens the window for this type of condition with the settings.
---@class parley.nitro.s2c.furniture.wired_condition
---@field settings parley.nitro.WiredSettings
---@field code parley.nitro.WiredConditionType

---Tells why the settings of a wired box were not saved.
---
---Server: Sent after one of the three packets that save them.
---
---Client: May show the reason; the box's window stays open, to correct it.
---@class parley.nitro.s2c.furniture.wired_error
---@field info string a text, or the name of one of the client's

---Tells the client to open a wired box.
---
---Server: Sent by some servers when a user with rights has double-clicked the box; others send its settings at once.
---
---Client: Asks for the settings; this client ignores the packet.
---
---Replies: furniture.open_wired
---@class parley.nitro.s2c.furniture.wired_opened
---@field itemId integer id of the wired box

---Tells whether the user has won a reward of a wired action.
---
---Server: Sent to the user for whom the action ran.
---
---Client: May congratulate the user or explain why there was nothing; this client shows neither.
---@class parley.nitro.s2c.furniture.wired_reward
---@field reason parley.nitro.WiredRewardResult

---Confirms that the settings of a wired box were saved.
---
---Server: Sent after a trigger, action or condition was saved without a mistake.
---
---Client: Closes the box's window.
---@class parley.nitro.s2c.furniture.wired_saved

---Gives the settings of a wired trigger.
---
---Server: Sent to a user with rights who has double-clicked the box.
---
---Client: Opens the window for this type of trigger with the settings, and marks the selected items.
---@class parley.nitro.s2c.furniture.wired_trigger
---@field settings parley.nitro.WiredSettings
---@field code parley.nitro.WiredTriggerType
---@field conflictingActions integer[] sprite ids of actions on the same tile that do not work with it

---Stops the video of a display, or lets it go on.
---
---Server: Sent to the viewers when the owner presses pause or play.
---
---Client: Pauses or continues the video if the display's window is open.
---@class parley.nitro.s2c.furniture.youtube_control
---@field itemId integer id of the display
---@field commandId parley.nitro.YoutubeVideoState `playing` or `paused`; others do nothing

---Lists the playlists of a video display.
---
---Server: Sent to a user who has opened the display's window.
---
---Client: Offers them to the owner for choosing, and marks the one that runs.
---@class parley.nitro.s2c.furniture.youtube_playlists
---@field itemId integer id of the display
---@field playlists parley.nitro.YoutubePlaylist[]
---@field selectedPlaylistId string empty for none

---Tells which video a display shows.
---
---Server: Sent when a user opens the display, and to its viewers when another video starts.
---
---Client: Plays the video from the given second, or holds it there.
---@class parley.nitro.s2c.furniture.youtube_video
---@field itemId integer id of the display
---@field videoId string id of the video at YouTube; empty for none
---@field startAtSeconds integer
---@field endAtSeconds integer
---@field state parley.nitro.YoutubeVideoState

---@class parley.nitro.client.furniture
local client = {}

---Throw a dice.
---@param fields parley.nitro.c2s.furniture.activate_dice
---@return boolean? sent
---@return string? message
---@return string? code
function client.activate_dice(fields) end

---Put a music disc of one's own into the jukebox.
---@param fields parley.nitro.c2s.furniture.add_jukebox_disk
---@return boolean? sent
---@return string? message
---@return string? code
function client.add_jukebox_disk(fields) end

---Choose the colour that a background toner gives to what lies behind the room.
---@param fields parley.nitro.c2s.furniture.apply_toner
---@return boolean? sent
---@return string? message
---@return string? code
function client.apply_toner(fields) end

---Put furniture back into the state that a wired box remembers.
---@param fields parley.nitro.c2s.furniture.apply_wired_snapshot
---@return boolean? sent
---@return string? message
---@return string? code
function client.apply_wired_snapshot(fields) end

---Put a floor item from the builders club catalog straight into the room.
---@param fields parley.nitro.c2s.furniture.builders_club_place_room_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.builders_club_place_room_item(fields) end

---Put a wall item from the builders club catalog straight into the room.
---@param fields parley.nitro.c2s.furniture.builders_club_place_wall_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.builders_club_place_wall_item(fields) end

---Spin a wheel of fortune on the wall.
---@param fields parley.nitro.c2s.furniture.click_color_wheel
---@return boolean? sent
---@return string? message
---@return string? code
function client.click_color_wheel(fields) end

---Go through a one-way gate.
---@param fields parley.nitro.c2s.furniture.click_one_way_door
---@return boolean? sent
---@return string? message
---@return string? code
function client.click_one_way_door(fields) end

---Press a button of a video display.
---@param fields parley.nitro.c2s.furniture.control_youtube
---@return boolean? sent
---@return string? message
---@return string? code
function client.control_youtube(fields) end

---Close a dice.
---@param fields parley.nitro.c2s.furniture.deactivate_dice
---@return boolean? sent
---@return string? message
---@return string? code
function client.deactivate_dice(fields) end

---Move or turn a floor item.
---@param fields parley.nitro.c2s.furniture.floor_update
---@return boolean? sent
---@return string? message
---@return string? code
function client.floor_update(fields) end

---Agree or refuse to seal a friendship with a love lock.
---@param fields parley.nitro.c2s.furniture.friend_furni_confirm_lock
---@return boolean? sent
---@return string? message
---@return string? code
function client.friend_furni_confirm_lock(fields) end

---Ask which furniture classes go by another name.
---@param fields parley.nitro.c2s.furniture.furniture_aliases
---@return boolean? sent
---@return string? message
---@return string? code
function client.furniture_aliases(fields) end

---Ask about the group a piece of furniture belongs to.
---@param fields parley.nitro.c2s.furniture.furniture_group_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.furniture_group_info(fields) end

---Ask for the presets of the room's mood light.
---@param fields parley.nitro.c2s.furniture.get_dimmer_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_dimmer_settings(fields) end

---Ask what a video display shows.
---@param fields parley.nitro.c2s.furniture.get_youtube_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_youtube_status(fields) end

---Turn a piece of exchange furniture, such as a coin or a gold bar, into credits.
---@param fields parley.nitro.c2s.furniture.item_exchange_redeem
---@return boolean? sent
---@return string? message
---@return string? code
function client.item_exchange_redeem(fields) end

---Use up a wallpaper, floor covering or landscape to decorate the room.
---@param fields parley.nitro.c2s.furniture.item_paint
---@return boolean? sent
---@return string? message
---@return string? code
function client.item_paint(fields) end

---Ask for the discs in the jukebox of the room.
---@param fields parley.nitro.c2s.furniture.jukebox_playlist
---@return boolean? sent
---@return string? message
---@return string? code
function client.jukebox_playlist(fields) end

---Turn a mystery trophy in the room into a trophy with a text.
---@param fields parley.nitro.c2s.furniture.mysterybox_open_trophy
---@return boolean? sent
---@return string? message
---@return string? code
function client.mysterybox_open_trophy(fields) end

---Stop waiting at a mystery box for the other user.
---@param fields parley.nitro.c2s.furniture.mysteryboxwaitingcanceledmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.mysteryboxwaitingcanceledmessage(fields) end

---Ask which song the jukebox is playing.
---@param fields parley.nitro.c2s.furniture.now_playing
---@return boolean? sent
---@return string? message
---@return string? code
function client.now_playing(fields) end

---Ask for the number of a song that is sold under a code.
---@param fields parley.nitro.c2s.furniture.official_song_id
---@return boolean? sent
---@return string? message
---@return string? code
function client.official_song_id(fields) end

---Ask for the settings of a wired box.
---@param fields parley.nitro.c2s.furniture.open_wired
---@return boolean? sent
---@return string? message
---@return string? code
function client.open_wired(fields) end

---Take an item out of the room.
---@param fields parley.nitro.c2s.furniture.pickup
---@return boolean? sent
---@return string? message
---@return string? code
function client.pickup(fields) end

---Put an item from the inventory into the room.
---@param fields parley.nitro.c2s.furniture.place
---@return boolean? sent
---@return string? message
---@return string? code
function client.place(fields) end

---Stick a note from a pad in the inventory on a wall.
---@param fields parley.nitro.c2s.furniture.place_postit
---@return boolean? sent
---@return string? message
---@return string? code
function client.place_postit(fields) end

---Unwrap a present that stands in the room.
---@param fields parley.nitro.c2s.furniture.present_open_present
---@return boolean? sent
---@return string? message
---@return string? code
function client.present_open_present(fields) end

---Take a disc out of the jukebox.
---@param fields parley.nitro.c2s.furniture.remove_jukebox_disk
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_jukebox_disk(fields) end

---Throw away something that hangs on a wall, such as a note.
---@param fields parley.nitro.c2s.furniture.remove_wall_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_wall_item(fields) end

---Rent a rented item in the room for longer, or buy it.
---@param fields parley.nitro.c2s.furniture.rentable_extend_rent_or_buyout_furni
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_extend_rent_or_buyout_furni(fields) end

---Rent a rented item in the inventory for longer, or buy it.
---@param fields parley.nitro.c2s.furniture.rentable_extend_rent_or_buyout_strip_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_extend_rent_or_buyout_strip_item(fields) end

---Ask what it costs to rent a kind of furniture for longer, or to buy it.
---@param fields parley.nitro.c2s.furniture.rentable_get_rent_or_buyout_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_get_rent_or_buyout_offer(fields) end

---End the rent of a space before its time.
---@param fields parley.nitro.c2s.furniture.rentable_space_cancel_rent
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_space_cancel_rent(fields) end

---Rent a space in the room.
---@param fields parley.nitro.c2s.furniture.rentable_space_rent
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_space_rent(fields) end

---Ask who has rented a space in the room and what it costs.
---@param fields parley.nitro.c2s.furniture.rentable_space_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.rentable_space_status(fields) end

---Change a preset of the room's mood light.
---@param fields parley.nitro.c2s.furniture.save_dimmer
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_dimmer(fields) end

---Dress a mannequin in what one's avatar wears.
---@param fields parley.nitro.c2s.furniture.save_mannequin_look
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_mannequin_look(fields) end

---Name the outfit of a mannequin.
---@param fields parley.nitro.c2s.furniture.save_mannequin_name
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_mannequin_name(fields) end

---Write a new sticky note and hang it up.
---@param fields parley.nitro.c2s.furniture.save_postit
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_postit(fields) end

---Change the settings of a wired action.
---@param fields parley.nitro.c2s.furniture.save_wired_action
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_wired_action(fields) end

---Change the settings of a wired condition.
---@param fields parley.nitro.c2s.furniture.save_wired_condition
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_wired_condition(fields) end

---Change the settings of a wired trigger.
---@param fields parley.nitro.c2s.furniture.save_wired_trigger
---@return boolean? sent
---@return string? message
---@return string? code
function client.save_wired_trigger(fields) end

---Set the height at which furniture is put on a stacking tile.
---@param fields parley.nitro.c2s.furniture.set_stack_height
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_stack_height(fields) end

---Choose the playlist of a video display.
---@param fields parley.nitro.c2s.furniture.set_youtube_playlist
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_youtube_playlist(fields) end

---Ask for songs, with the notes to play them by.
---@param fields parley.nitro.c2s.furniture.song_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.song_info(fields) end

---Ask for the songs in the sound machine of the room.
---@param fields parley.nitro.c2s.furniture.sound_machine_playlist
---@return boolean? sent
---@return string? message
---@return string? code
function client.sound_machine_playlist(fields) end

---Ask for the volumes that are saved with the account.
---@param fields parley.nitro.c2s.furniture.sound_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.sound_settings(fields) end

---Switch the room's mood light on or off.
---@param fields parley.nitro.c2s.furniture.toggle_dimmer
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_dimmer(fields) end

---Use a floor item, which mostly puts it into its next state.
---@param fields parley.nitro.c2s.furniture.toggle_multistate
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_multistate(fields) end

---Use a floor item that goes into a state by chance.
---@param fields parley.nitro.c2s.furniture.toggle_random_state
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_random_state(fields) end

---Use a wall item, which mostly puts it into its next state.
---@param fields parley.nitro.c2s.furniture.toggle_wall_multistate
---@return boolean? sent
---@return string? message
---@return string? code
function client.toggle_wall_multistate(fields) end

---Ask for the music discs in one's inventory.
---@param fields parley.nitro.c2s.furniture.user_song_disks
---@return boolean? sent
---@return string? message
---@return string? code
function client.user_song_disks(fields) end

---Move a wall item to another place on the walls.
---@param fields parley.nitro.c2s.furniture.wall_update
---@return boolean? sent
---@return string? message
---@return string? code
function client.wall_update(fields) end

---Open the welcome gift of a new user.
---@param fields parley.nitro.c2s.furniture.welcome_open_gift
---@return boolean? sent
---@return string? message
---@return string? code
function client.welcome_open_gift(fields) end
