---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Play a short animation such as waving.
---
---Client: Sent when an expression is chosen from the avatar's menu or typed as a smiley.
---
---Server: Plays it for all in the room; `idle` puts the avatar to sleep until it moves.
---
---Replies: room_entities.expression, room_entities.idle
---@class parley.nitro.c2s.room_entities.action
---@field actionType parley.nitro.Expression

---Start dancing, change the dance, or stop.
---
---Client: Sent when a dance is chosen; dances above 1 are for club members.
---
---Server: Checks that the avatar may dance where it stands, and tells the room.
---
---Replies: room_entities.dance
---@class parley.nitro.c2s.room_entities.dance
---@field danceType parley.nitro.Dance

---Put away what the avatar carries.
---
---Client: Sent when the user chooses to drop a drink or another hand item.
---
---Server: Empties the avatar's hand and tells everybody around.
---
---Replies: room_entities.hand_item
---@class parley.nitro.c2s.room_entities.drop_hand_item

---Pass what the avatar carries to another user.
---
---Client: Sent from the menu of the other user's avatar.
---
---Server: Lets the giver walk up to the other user and moves the item from hand to hand.
---
---Replies: room_entities.hand_item
---@class parley.nitro.c2s.room_entities.give_hand_item
---@field userId integer the one who shall get it

---Give a pet what the avatar carries.
---
---Client: Sent from the menu of a pet while the avatar holds something.
---
---Server: Walks the avatar to the pet and hands the item over.
---
---Replies: room_entities.hand_item
---@class parley.nitro.c2s.room_entities.give_hand_item_pet
---@field petId integer

---Hold up a board with a number or a symbol.
---
---Client: Sent when a sign is chosen from the avatar's menu or with the command `:sign`.
---
---Server: Adds the sign to the unit's actions and takes it away some seconds later.
---
---Replies: room_entities.status
---@class parley.nitro.c2s.room_entities.hold_sign
---@field signType parley.nitro.Sign

---Turn towards a tile.
---
---Client: Sent when the user clicks another unit or a piece of furniture.
---
---Server: Turns the avatar's head, and its body too if it stands.
---
---Replies: room_entities.status
---@class parley.nitro.c2s.room_entities.look_at
---@field x integer
---@field y integer

---Scratch a pet, which gives it a point of respect.
---
---Client: Sent from the pet's menu, as often a day as `user.info` allows. For a monster plant it is a treat, which does not count against that.
---
---Server: Counts the point and shows it to the room.
---
---Replies: user.pet_respected, pet.scratch_failed, pet.experience
---@class parley.nitro.c2s.room_entities.respect_pet
---@field petId integer

---Say something that units nearby can read.
---
---Client: Sent when a line is entered. Lines with a leading colon may be commands of the server.
---
---Server: Filters the text and shows it to everybody close enough, the speaker included.
---
---Replies: room_entities.chat, room.flood_control
---@class parley.nitro.c2s.room_entities.say
---@field message string
---@field styleId? integer style of the chat bubble

---Choose the chat bubble the user speaks with from now on.
---
---Client: Sent when another style is picked beside the chat input.
---
---Server: Saves the style if the user owns it; it comes back with the settings at the next login.
---@class parley.nitro.c2s.room_entities.set_chat_style
---@field styleId integer style of the chat bubble

---Sit down on the floor, or get up again.
---
---Client: Sent from the avatar's menu or with the commands `:sit` and `:stand`.
---
---Server: Changes the unit's posture unless it is walking or on a seat.
---
---Replies: room_entities.status
---@class parley.nitro.c2s.room_entities.set_posture
---@field posture parley.nitro.Posture

---Say something that the whole room can read.
---
---Client: Sent when a line is entered in shouting mode.
---
---Server: Shows the filtered text to everyone in the room, however far away.
---
---Replies: room_entities.shout, room.flood_control
---@class parley.nitro.c2s.room_entities.shout
---@field message string
---@field styleId? integer style of the chat bubble

---Tell that the user has begun to type.
---
---Client: Sent with the first character in the chat input.
---
---Server: Shows a typing balloon above the user's unit to the whole room.
---
---Replies: room_entities.typing
---@class parley.nitro.c2s.room_entities.typing_start

---Tell that the chat input has been emptied.
---
---Client: Sent when the user deletes what was typed or stops for a while.
---
---Server: Takes the typing balloon off the user's unit for everybody in the room.
---
---Replies: room_entities.typing
---@class parley.nitro.c2s.room_entities.typing_stop

---Walk to a tile.
---
---Client: Sent when the user clicks a tile of the room.
---
---Server: Finds a path and moves the avatar one tile every half second. Each step is one status; a tile that cannot be reached is ignored.
---
---Replies: room_entities.status
---@class parley.nitro.c2s.room_entities.walk
---@field x integer
---@field y integer

---Say something to one user only.
---
---Client: Sent when a line is entered in whisper mode.
---
---Server: Cuts the name off at the first blank and shows the rest to that user and to the speaker.
---
---Replies: room_entities.whisper
---@class parley.nitro.c2s.room_entities.whisper
---@field message string name of the recipient, a blank, and the text
---@field styleId? integer style of the chat bubble

---A unit says something.
---
---Server: Sent to the users close enough to hear it; the speaker gets it too.
---
---Client: Shows the line in a bubble above the unit and keeps it in the chat history.
---@class parley.nitro.s2c.room_entities.chat: parley.nitro.ChatLine

---A unit starts or stops dancing.
---
---Server: Sent to everyone around, and for each dancing unit to a user who enters.
---
---Client: Lets the unit dance until the dance is `none`.
---@class parley.nitro.s2c.room_entities.dance
---@field roomIndex integer index of the unit in its room
---@field danceId parley.nitro.Dance

---A unit puts on an effect or takes it off.
---
---Server: Sent when a user enables an effect, and when furniture gives one or ends it.
---
---Client: Draws the unit with the effect, after the delay.
---@class parley.nitro.s2c.room_entities.effect
---@field roomIndex integer index of the unit in its room
---@field effectId integer 0 for no effect
---@field delay integer milliseconds to wait

---A unit waves, laughs or shows another expression.
---
---Server: Sent to all in the room when the user has chosen one.
---
---Client: Plays the animation once.
---@class parley.nitro.s2c.room_entities.expression
---@field roomIndex integer index of the unit in its room
---@field expression parley.nitro.Expression

---A unit takes something into its hand, or puts it away.
---
---Server: Sent to the room when a drink is fetched, passed on, used up or dropped.
---
---Client: Draws the item in the unit's hand.
---@class parley.nitro.s2c.room_entities.hand_item
---@field roomIndex integer index of the unit in its room
---@field handId integer number of the hand item, 0 for an empty hand

---A unit falls asleep or wakes up.
---
---Server: Sent when a user has done nothing for some minutes, and with the next thing the user does.
---
---Client: Draws the unit with closed eyes, or awake.
---@class parley.nitro.s2c.room_entities.idle
---@field roomIndex integer index of the unit in its room
---@field isIdle boolean

---The looks, the motto or the score of a unit have changed.
---
---Server: Sent to the room when a user changes clothes or motto, or gains achievements.
---
---Client: Redraws the unit and renews what its info panel shows.
---
---Notes: With the index -1 it is about the user's own data.
---@class parley.nitro.s2c.room_entities.info
---@field roomIndex integer index of the unit in its room, -1 for oneself
---@field figure string
---@field gender string m or f, in either case
---@field motto string
---@field achievementScore integer

---Show a number above a unit.
---
---Server: Sent during games and by furniture that counts.
---
---Client: Draws the number with the unit for a moment.
---@class parley.nitro.s2c.room_entities.number
---@field roomIndex integer index of the unit in its room
---@field number integer

---A unit has left the room.
---
---Server: Sent when a user goes, is sent out or disconnects, and when a pet or bot is picked up.
---
---Client: Removes the unit; its index may be given to another one later.
---@class parley.nitro.s2c.room_entities.removed
---@field roomIndex string index of the unit, as decimal text

---A unit shouts.
---
---Server: Sent to every user in the room, the shouting one included.
---
---Client: Shows the line in bold above the unit, however far away it is.
---@class parley.nitro.s2c.room_entities.shout: parley.nitro.ChatLine

---Where units are, where they look and what they do.
---
---Server: Sent every half second with all units that have changed, and on entry with all there are.
---
---Client: Moves the units. The word `mv` in the actions names the tile that the unit is stepping on to; x and y are where it comes from.
---
---Notes: Common actions are mv (target tile and height), sit and lay (height), sign (number), flatctrl (rights in the room) and trd (trading).
---@class parley.nitro.s2c.room_entities.status
---@field statuses parley.nitro.UnitStatus[]

---A unit has begun or ended typing.
---
---Server: Sent to the room when the user types, and when the line is spoken.
---
---Client: Shows or hides the balloon above the unit.
---@class parley.nitro.s2c.room_entities.typing
---@field roomIndex integer index of the unit in its room
---@field isTyping integer 1 while typing, 0 afterwards

---Units are in the room, or have just come in.
---
---Server: Sent on entry with everybody who is there, and again whenever users, pets or bots come in, with the new ones only. It may be empty.
---
---Client: Adds the units, under the index that all other packets name them by.
---
---Notes: The hotel's own bots, and kinds that are not known, have nothing after the type.
---@class parley.nitro.s2c.room_entities.units
---@field units parley.nitro.Unit[]

---A unit whispers to this user.
---
---Server: Sent to the two users concerned, and to staff who may read along.
---
---Client: Shows the line in small grey letters, to its user alone.
---@class parley.nitro.s2c.room_entities.whisper: parley.nitro.ChatLine

---@class parley.nitro.client.room_entities
local client = {}

---Play a short animation such as waving.
---@param fields parley.nitro.c2s.room_entities.action
---@return boolean? sent
---@return string? message
---@return string? code
function client.action(fields) end

---Start dancing, change the dance, or stop.
---@param fields parley.nitro.c2s.room_entities.dance
---@return boolean? sent
---@return string? message
---@return string? code
function client.dance(fields) end

---Put away what the avatar carries.
---@param fields parley.nitro.c2s.room_entities.drop_hand_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.drop_hand_item(fields) end

---Pass what the avatar carries to another user.
---@param fields parley.nitro.c2s.room_entities.give_hand_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.give_hand_item(fields) end

---Give a pet what the avatar carries.
---@param fields parley.nitro.c2s.room_entities.give_hand_item_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.give_hand_item_pet(fields) end

---Hold up a board with a number or a symbol.
---@param fields parley.nitro.c2s.room_entities.hold_sign
---@return boolean? sent
---@return string? message
---@return string? code
function client.hold_sign(fields) end

---Turn towards a tile.
---@param fields parley.nitro.c2s.room_entities.look_at
---@return boolean? sent
---@return string? message
---@return string? code
function client.look_at(fields) end

---Scratch a pet, which gives it a point of respect.
---@param fields parley.nitro.c2s.room_entities.respect_pet
---@return boolean? sent
---@return string? message
---@return string? code
function client.respect_pet(fields) end

---Say something that units nearby can read.
---@param fields parley.nitro.c2s.room_entities.say
---@return boolean? sent
---@return string? message
---@return string? code
function client.say(fields) end

---Choose the chat bubble the user speaks with from now on.
---@param fields parley.nitro.c2s.room_entities.set_chat_style
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_chat_style(fields) end

---Sit down on the floor, or get up again.
---@param fields parley.nitro.c2s.room_entities.set_posture
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_posture(fields) end

---Say something that the whole room can read.
---@param fields parley.nitro.c2s.room_entities.shout
---@return boolean? sent
---@return string? message
---@return string? code
function client.shout(fields) end

---Tell that the user has begun to type.
---@param fields parley.nitro.c2s.room_entities.typing_start
---@return boolean? sent
---@return string? message
---@return string? code
function client.typing_start(fields) end

---Tell that the chat input has been emptied.
---@param fields parley.nitro.c2s.room_entities.typing_stop
---@return boolean? sent
---@return string? message
---@return string? code
function client.typing_stop(fields) end

---Walk to a tile.
---@param fields parley.nitro.c2s.room_entities.walk
---@return boolean? sent
---@return string? message
---@return string? code
function client.walk(fields) end

---Say something to one user only.
---@param fields parley.nitro.c2s.room_entities.whisper
---@return boolean? sent
---@return string? message
---@return string? code
function client.whisper(fields) end
