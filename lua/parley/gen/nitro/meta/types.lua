---@meta
-- Generated from spec/nitro. Do not edit by hand.

---@class parley.nitro.RoomInfo
---@field roomId integer
---@field roomName string
---@field ownerId integer user id of the owner
---@field ownerName string
---@field doorMode parley.nitro.DoorMode how the room can be entered
---@field userCount integer users in the room now
---@field maxUserCount integer most users that fit in
---@field description string
---@field tradeMode parley.nitro.TradeMode who may trade there
---@field score integer votes the room has got
---@field ranking integer place in the list of best rated rooms
---@field categoryId integer one of the categories of `navigator.flat_cats`
---@field tags string[]
---@field bitMask integer 1 picture, 2 group, 4 advert, 8 show the owner, 16 pets allowed, 32 show the advert
---@field officialRoomPicRef? string picture of an official room, relative to the image library
---@field groupId? integer group whose home room this is
---@field groupName? string
---@field groupBadgeCode? string
---@field roomAdName? string title of the event advertised in the room
---@field roomAdDescription? string
---@field roomAdExpiresInMin? integer minutes until the advert ends

---@class parley.nitro.RoomModerationSettings
---@field allowMute parley.nitro.RoomModerationLevel who may silence users
---@field allowKick parley.nitro.RoomModerationLevel who may send users out
---@field allowBan parley.nitro.RoomModerationLevel who may ban users

---@class parley.nitro.RoomChatSettings
---@field mode parley.nitro.ChatFlow
---@field weight parley.nitro.ChatBubbleWidth
---@field speed parley.nitro.ChatScrollSpeed
---@field distance integer tiles from which a spoken line can still be read
---@field protection parley.nitro.FloodFilter

---@class parley.nitro.ObjectDataEntry
---@field key string e.g. state, imageUrl, rarity
---@field value string

---@class parley.nitro.HighScore
---@field score integer
---@field users string[] names of the players who reached it

---@class parley.nitro.ObjectData
---@field flags integer lowest 8 bits are the form, 0 to 7; 256 marks a numbered item of a limited series
---@field state? string mostly a number, e.g. 0 for off and 1 for on; its meaning depends on the furniture; or: 1 if the board is shown
---@field entries? parley.nitro.ObjectDataEntry[] the one with the key state, if any, is the state
---@field strings? string[] the first is the state
---@field result? integer votes so far
---@field numbers? integer[] the first is the state
---@field scoreType? parley.nitro.HighScoreType
---@field clearType? parley.nitro.HighScoreClearType
---@field highScores? parley.nitro.HighScore[] best first
---@field hits? integer hits so far
---@field target? integer hits it takes
---@field uniqueNumber? integer number of this item within its series
---@field uniqueSeries? integer how many items the series has

---@class parley.nitro.GiftSelection
---@field dayIndex integer day of the programme, from 0
---@field stepIndex integer step of that day, from 0
---@field giftIndex integer gift chosen in that step, from 0

---@class parley.nitro.ClassifiedUser
---@field userId integer
---@field username string
---@field userClassType string

---@class parley.nitro.RelationshipEntry
---@field relationshipStatus parley.nitro.RelationshipStatus
---@field friendCount integer friends with this mark
---@field randomFriendId integer user id of one of them, picked by the server
---@field randomFriendName string
---@field randomFriendFigure string

---@class parley.nitro.Perk
---@field code string name of the perk, such as CAMERA or TRADE
---@field errorMessage string key of the text that says why it is refused; empty if allowed
---@field isAllowed boolean

---@class parley.nitro.WardrobeOutfit
---@field slotId integer place in the wardrobe, from 1
---@field figure string
---@field gender string M or F

---@class parley.nitro.GroupEntry
---@field groupId integer
---@field groupName string
---@field badgeCode string
---@field colorA string first colour, RRGGBB in hex
---@field colorB string second colour, RRGGBB in hex
---@field favourite boolean shown beside the user's name
---@field ownerId integer user id of the group's owner
---@field hasForum boolean

---@class parley.nitro.OfficialRoom
---@field index integer place in the list
---@field popupCaption string heading of the pop-up
---@field popupDesc string text of the pop-up
---@field showDetails integer 1 if the details of the room are shown, 0 if not
---@field picText string text on the picture
---@field picRef string picture, relative to the image library
---@field folderId integer index of the folder that holds the entry; 0 at the top
---@field userCount integer users in there now
---@field type parley.nitro.OfficialRoomType
---@field tag? string the tag that is searched for
---@field guestRoomData? parley.nitro.RoomInfo
---@field open? boolean whether the folder is shown open

---@class parley.nitro.NavigatorSavedSearch
---@field id integer number of the saved search, for `navigator.search_delete`
---@field code string the tab that is searched, e.g. hotel_view
---@field filter string the text typed by the user, e.g. owner:Ann; empty for none
---@field localization string key of a text to show instead of the filter; usually empty

---@class parley.nitro.NavigatorTopLevelContext
---@field code string name of the tab, e.g. official_view, hotel_view, roomads_view, myworld_view
---@field savedSearches parley.nitro.NavigatorSavedSearch[]

---@class parley.nitro.NavigatorSearchResultList
---@field code string search code of the list, e.g. popular, my, favorites, query
---@field title string heading to show if the client has no text for the code
---@field action parley.nitro.NavigatorListAction
---@field closed boolean whether the list is shown collapsed
---@field mode parley.nitro.NavigatorListMode
---@field rooms parley.nitro.RoomInfo[]

---@class parley.nitro.NavigatorCategory
---@field id integer category number, as in a room's `categoryId`
---@field name string a text, or the key of one as ${key}
---@field visible boolean whether users can choose it
---@field automatic boolean whether the hotel puts rooms into it by itself
---@field automaticCategoryKey string names the automatic category
---@field globalCategoryKey string names the category that this one is shown under
---@field staffOnly boolean whether only staff can put rooms into it

---@class parley.nitro.NavigatorEventCategory
---@field id integer number of the category, as sent when a room advert is bought
---@field name string
---@field visible boolean whether users can choose it

---@class parley.nitro.NavigatorLiftedRoom
---@field roomId integer
---@field areaId integer place on the page where the room is shown
---@field image string picture, relative to the image library
---@field caption string text on the picture

---@class parley.nitro.CategoryVisitorCount
---@field categoryId integer one of the categories of `navigator.flat_cats`
---@field currentUserCount integer users in all rooms of the category now
---@field maxUserCount integer users that would fit into them

---@class parley.nitro.NamedUser
---@field userId integer
---@field username string

---@class parley.nitro.TilePosition
---@field x integer
---@field y integer

---@class parley.nitro.ChatLine
---@field roomIndex integer index of the speaking unit
---@field message string
---@field gesture parley.nitro.Gesture face the speaker makes
---@field bubble integer style of the chat bubble
---@field urls string[] links that the message mentions
---@field messageLength integer length of the message as it was typed

---@class parley.nitro.UnitStatus
---@field unitId integer index of the unit in its room
---@field x integer
---@field y integer
---@field z string height as a decimal number, such as 0.5
---@field headDirection parley.nitro.Direction where the head looks
---@field direction parley.nitro.Direction where the body looks
---@field actions string words between slashes, such as /mv 3,4,0.0/ or /sit 1.0/

---@class parley.nitro.BotSkillData
---@field id parley.nitro.BotSkill
---@field data string setting of the skill, in a form of its own

---@class parley.nitro.BotData
---@field id integer
---@field name string
---@field motto string
---@field gender string m or f
---@field figure string

---@class parley.nitro.Unit
---@field id integer id of the user, pet or bot
---@field username string
---@field custom string motto
---@field figure string looks of the avatar or pet
---@field roomIndex integer index that the other packets name the unit by
---@field x integer
---@field y integer
---@field z string height as a decimal number
---@field direction parley.nitro.Direction
---@field type parley.nitro.UnitType
---@field sex? string M or F
---@field groupId? integer group shown beside the name, -1 if there is none
---@field groupStatus? integer the user's standing in that group
---@field groupName? string
---@field swimFigure? string looks while swimming, empty for the usual ones
---@field activityPoints? integer achievement score
---@field isModerator? boolean
---@field subType? integer kind of animal
---@field ownerId? integer user id of the owner
---@field ownerName? string
---@field rarityLevel? integer of a monster plant
---@field hasSaddle? boolean
---@field isRiding? boolean somebody rides it
---@field canBreed? boolean
---@field canHarvest? boolean a monster plant that is fully grown
---@field canRevive? boolean a monster plant that has died
---@field hasBreedingPermission? boolean others may breed with it
---@field petLevel? integer
---@field petPosture? string name of its posture, such as std
---@field skills? integer[] numbers of `BotSkill`

---@class parley.nitro.FurnitureOwner
---@field userId integer
---@field username string

---@class parley.nitro.FloorItem
---@field itemId integer
---@field spriteId integer kind of furniture, as in the furniture list; negative if `spriteName` tells it
---@field x integer
---@field y integer
---@field direction integer 0 to 7, steps of 45 degrees clockwise from the one facing up right
---@field z string height above the floor level, a decimal number
---@field stackHeight string height of the item itself, a decimal number
---@field extra integer kind-specific, e.g. box and ribbon of a present or the song of a disc
---@field data parley.nitro.ObjectData
---@field secondsToExpiration integer -1 if the item stays for ever
---@field usagePolicy parley.nitro.UsagePolicy
---@field userId integer owner of the item
---@field spriteName? string class name of the furniture

---@class parley.nitro.WallItem
---@field itemId string a number
---@field spriteId integer kind of wall item, as in the furniture list
---@field wallPosition string where it hangs, e.g. :w=3,2 l=10,40 l (wall tile, offset in pixels, left or right)
---@field state string mostly a number; colour and text of a note, name of a poster
---@field secondsToExpiration integer -1 if the item stays for ever
---@field usagePolicy parley.nitro.UsagePolicy
---@field userId integer owner of the item

---@class parley.nitro.AvatarEffect
---@field type integer number of the effect
---@field subType integer kind of effect, 0 for the usual kind
---@field duration integer seconds that one of them lasts once it is switched on
---@field inactiveEffectsInInventory integer how many are left, not counting the running one
---@field secondsLeftIfActive integer -1 if none is running
---@field isPermanent boolean whether it never runs out

---@class parley.nitro.GroupBadge
---@field groupId integer
---@field badgeCode string parts, colours and places that the badge is drawn from

---@class parley.nitro.Achievement
---@field achievementId integer
---@field level integer level the user is working on, from 1
---@field badgeId string badge of that level
---@field scoreAtStartOfLevel integer points needed for the level before
---@field scoreLimit integer points needed to finish the level
---@field levelRewardPoints integer currency paid for the level
---@field levelRewardPointType integer which currency, e.g. 0 for duckets
---@field currentPoints integer points so far
---@field finalLevel boolean whether all levels are done
---@field category string
---@field subCategory string
---@field levelCount integer levels there are
---@field displayMethod parley.nitro.AchievementDisplayMethod

---@class parley.nitro.BadgeLevelLimit
---@field level integer last part of the badge's name
---@field limit integer points at which the level is reached

---@class parley.nitro.BadgePointLimits
---@field achievement string name; with ACH_ in front and the level behind it makes the badge's name
---@field levels parley.nitro.BadgeLevelLimit[]

---@class parley.nitro.GameCenterGame
---@field gameTypeId integer
---@field gameNameId string short name, used in texts and file names, e.g. snowwar
---@field bgColor string background colour, six hex digits
---@field textColor string six hex digits; may be empty
---@field assetUrl string folder with the game's pictures
---@field supportUrl string page with help; may be empty

---@class parley.nitro.CallForHelpTopic
---@field name string key of the topic's text
---@field id integer number to send with a call for help
---@field consequence string what follows, e.g. mods (a moderator looks at it) or auto_reply

---@class parley.nitro.CallForHelpCategory
---@field name string key of the category's text
---@field topics parley.nitro.CallForHelpTopic[]

---How a room can be entered.
---@alias parley.nitro.DoorMode
---| 0 # open: everybody may walk in
---| 1 # doorbell: visitors ring, the owner or somebody with rights lets them in
---| 2 # password: visitors type the room's password
---| 3 # invisible: not listed for users without rights
---| 4 # noobs_only: for new users
---| integer

---Who may trade items in a room.
---@alias parley.nitro.TradeMode
---| 0 # not_allowed
---| 1 # with_controller: only the owner and users with rights
---| 2 # allowed: everybody
---| integer

---Who may mute, kick or ban in a room, apart from its owner.
---@alias parley.nitro.RoomModerationLevel
---| 0 # none: nobody else
---| 1 # users_with_rights
---| 2 # all: everybody
---| integer

---How chat bubbles move up the screen.
---@alias parley.nitro.ChatFlow
---| 0 # free_flow: each bubble moves by itself
---| 1 # line_by_line: all bubbles move together, a line at a time
---| integer

---Width of the chat bubbles in a room.
---@alias parley.nitro.ChatBubbleWidth
---| 0 # wide
---| 1 # normal
---| 2 # thin
---| integer

---How fast chat bubbles move up the screen.
---@alias parley.nitro.ChatScrollSpeed
---| 0 # fast
---| 1 # normal
---| 2 # slow
---| integer

---How soon a user who writes too fast in a room is silenced.
---@alias parley.nitro.FloodFilter
---| 0 # strict
---| 1 # normal
---| 2 # loose
---| integer

---How the scores of a high score board are counted.
---@alias parley.nitro.HighScoreType
---| 0 # per_team
---| 1 # most_wins
---| 2 # classic
---| integer

---How often a high score board starts again.
---@alias parley.nitro.HighScoreClearType
---| 0 # all_time: never
---| 1 # daily
---| 2 # weekly
---| 3 # monthly
---| integer

---Why a server closes a connection.
---@alias parley.nitro.DisconnectReason
---| 0 # logout
---| 1 # just_banned
---| 2 # concurrent_login: the same user has logged in elsewhere
---| 3 # connection_lost_to_peer
---| 4 # avatar_identity_change: the person goes on as another character
---| 5 # remove_furniture_tool
---| 10 # still_banned
---| 11 # dual_login_by_user_id
---| 12 # hotel_closed
---| 13 # dual_login_by_ip
---| 16 # peer_connection_missing
---| 17 # no_login_permission
---| 18 # duplicate_connection
---| 19 # hotel_closing
---| 20 # incorrect_password
---| 22 # invalid_login_ticket
---| 23 # version_check_url
---| 24 # version_check_property
---| 25 # version_check_machine_id
---| 26 # no_messenger_session
---| 27 # user_not_found
---| 28 # crypto_not_initialized
---| 29 # dev_crypto_not_allowed
---| 100 # duplicate_uuid_detected
---| 101 # old_session_in_proxy
---| 102 # public_key_not_numeric
---| 103 # public_key_too_short
---| 104 # socket_read_generic
---| 105 # socket_read_first_byte
---| 106 # socket_read_length
---| 107 # socket_read_body
---| 108 # socket_read_policy
---| 109 # socket_io_exception
---| 110 # socket_wrong_crypto
---| 111 # proxy_runtime_exception
---| 112 # idle_connection
---| 113 # pong_timeout: no pong has come for too long
---| 114 # idle_connection_not_auth: connected, but not logged in in time
---| 115 # idle_connection_no_user_id
---| 116 # write_closed_channel
---| 117 # socket_write_exception_1
---| 118 # socket_write_exception_2
---| 119 # socket_write_exception_3
---| integer

---Errors that belong to no packet of their own.
---@alias parley.nitro.GenericErrorCode
---| -100002 # wrong_password: of the room the user wants to enter
---| -13001 # strip_locked_for_trading: the inventory is locked while a trade is open
---| 4008 # kicked_out_of_room
---| 4009 # vip_needed
---| 4010 # invalid_room_name
---| 4011 # cannot_ban_permanently
---| 4013 # room_in_maintenance
---| integer

---Membership of the club.
---@alias parley.nitro.ClubLevel
---| 0 # none
---| 1 # club
---| 2 # vip
---| integer

---Staff rank of an account; each rank includes the ones below it.
---@alias parley.nitro.SecurityLevel
---| 0 # none: an ordinary user
---| 1 # celebrity
---| 2 # partner
---| 3 # business_partner
---| 4 # employee
---| 5 # moderator
---| 6 # player_support
---| 7 # community
---| 8 # administrator
---| 9 # super_user
---| integer

---Whether a user name may be taken, and if not, why.
---@alias parley.nitro.NameResult
---| 0 # ok
---| 1 # required: the name is empty
---| 2 # too_short
---| 3 # too_long
---| 4 # not_valid: forbidden characters or words
---| 5 # in_use: the suggestions list free names
---| 6 # change_not_allowed
---| 7 # hotel_merging: no changes while hotels are being merged
---| integer

---Verdict on the name of a pet or another thing.
---@alias parley.nitro.ApproveNameResult
---| 0 # ok
---| 1 # too_long: validationInfo is the greatest length
---| 2 # too_short: validationInfo is the least length
---| 3 # invalid_characters: validationInfo lists them
---| 4 # forbidden_words
---| integer

---What became of an ignore or unignore request.
---@alias parley.nitro.IgnoreResult
---| 0 # failed
---| 1 # ignored
---| 2 # ignored_oldest_dropped: the list was full, its first entry made room
---| 3 # unignored
---| integer

---How a user marks a friend.
---@alias parley.nitro.RelationshipStatus
---| 0 # none
---| 1 # heart
---| 2 # smile
---| 3 # bobba: the skull
---| integer

---Whether the account's safety lock is closed.
---@alias parley.nitro.SafetyLockStatus
---| 0 # locked
---| 1 # unlocked
---| integer

---Why the welcome gift's e-mail address was refused.
---@alias parley.nitro.WelcomeGiftEmailResult
---| 0 # invalid
---| 1 # too_long
---| 3 # in_use
---| 4 # change_limit: changed too often
---| integer

---How new an account is.
---@alias parley.nitro.NoobnessLevel
---| 0 # old_identity
---| 1 # new_identity
---| 2 # real_noob: the person's first account
---| integer

---Whether a user may make one more room.
---@alias parley.nitro.CanCreateRoomResult
---| 0 # creation_allowed
---| 1 # room_limit_reached
---| integer

---What an entry of the official rooms stands for.
---@alias parley.nitro.OfficialRoomType
---| 1 # tag: a search for a tag
---| 2 # guest_room: one room
---| 4 # folder: a group of entries
---| integer

---The button beside the heading of a result list.
---@alias parley.nitro.NavigatorListAction
---| 0 # none
---| 1 # more: shows the whole list
---| 2 # back: goes back to the overview
---| integer

---How the rooms of a result list are drawn.
---@alias parley.nitro.NavigatorListMode
---| 0 # list: a line a room
---| 1 # thumbnails: pictures
---| 2 # forced_thumbnails: pictures, and the user cannot change it
---| integer

---Which of the older searches a list of rooms answers.
---@alias parley.nitro.RoomSearchType
---| 1 # popular_rooms
---| 2 # highest_score
---| 3 # my_friends_rooms
---| 4 # where_my_friends_are
---| 5 # my_rooms
---| 6 # my_favourites
---| 7 # my_history
---| 8 # text
---| 9 # tag
---| 10 # room_name
---| 13 # group
---| 14 # guild_bases
---| 15 # competition_rooms
---| 18 # rooms_with_rights
---| 19 # my_guild_bases
---| 20 # owner
---| integer

---How thick the walls or the floor of a room are drawn.
---@alias parley.nitro.PlaneThickness
---| -2 # thinnest
---| -1 # thin
---| 0 # normal
---| 1 # thick
---| integer

---What the user may do in the room, from the least to the most.
---@alias parley.nitro.RoomControllerLevel
---| 0 # none
---| 1 # guest: has been given rights
---| 2 # guild_member: of the group whose home the room is, with rights
---| 3 # guild_admin
---| 4 # room_owner
---| 5 # moderator: staff, may do everything
---| integer

---Why a room could not be entered.
---@alias parley.nitro.RoomEntryError
---| 1 # full
---| 2 # closed
---| 3 # queue_error
---| 4 # banned
---| integer

---Why new room settings were refused.
---@alias parley.nitro.RoomSettingsSaveError
---| 1 # room_not_found
---| 2 # not_owner
---| 3 # invalid_door_mode
---| 4 # invalid_user_limit
---| 5 # invalid_password
---| 6 # invalid_category
---| 7 # invalid_name
---| 8 # unacceptable_name: refused by the word filter
---| 9 # invalid_description
---| 10 # unacceptable_description: refused by the word filter
---| 11 # invalid_tag
---| 12 # non_user_choosable_tag
---| 13 # too_many_characters_in_tag
---| integer

---Which text of a room event was refused by the word filter.
---@alias parley.nitro.RoomAdError
---| 0 # name
---| 1 # description
---| integer

---Which list of advertised rooms is wanted.
---@alias parley.nitro.RoomAdSearchType
---| 16 # room_ads
---| 17 # new_room_ads: newest first
---| integer

---As what a waiting user will be let in.
---@alias parley.nitro.RoomQueueTarget
---| 1 # spectator
---| 2 # visitor
---| integer

---What a rented bot can do or be told.
---@alias parley.nitro.BotSkill
---| 0 # generic_skill
---| 1 # dress_up: wear what its owner wears
---| 2 # setup_chat: its lines and how often it says them
---| 3 # random_walk
---| 4 # dance
---| 5 # change_bot_name
---| 6 # serve_beverage
---| 7 # inclient_link
---| 8 # nux_proceed
---| 9 # change_bot_motto
---| 10 # nux_take_tour
---| 12 # no_pick_up: cannot be taken back into the inventory
---| 14 # navigator_search
---| 24 # donate_to_user
---| 25 # donate_to_all
---| integer

---What kind of unit stands in a room.
---@alias parley.nitro.UnitType
---| 1 # user
---| 2 # pet
---| 3 # bot: a bot of the hotel
---| 4 # rentable_bot: a bot that a user owns
---| integer

---One of eight directions, clockwise.
---@alias parley.nitro.Direction
---| 0 # north: towards smaller y
---| 1 # north_east
---| 2 # east: towards larger x
---| 3 # south_east
---| 4 # south: towards larger y
---| 5 # south_west
---| 6 # west: towards smaller x
---| 7 # north_west
---| integer

---A short animation of an avatar.
---@alias parley.nitro.Expression
---| 0 # none
---| 1 # wave
---| 2 # blow: blow a kiss
---| 3 # laugh
---| 4 # cry
---| 5 # idle: fall asleep
---| 6 # jump
---| 7 # respect
---| 8 # snowboard_ollie
---| 9 # snowboard_360
---| 10 # ride_jump: jump on horseback
---| integer

---Look of a face while its unit speaks; those from 5 on are for pets.
---@alias parley.nitro.Gesture
---| 0 # none
---| 1 # smile
---| 2 # aggravated
---| 3 # surprised
---| 4 # sad
---| 5 # joy
---| 6 # crazy
---| 7 # tongue
---| 8 # blink
---| 9 # miserable
---| 10 # puzzled
---| integer

---What an avatar dances.
---@alias parley.nitro.Dance
---| 0 # none: stop dancing
---| 1 # dance
---| 2 # pogo_mogo
---| 3 # duck_funk
---| 4 # the_rollie
---| integer

---A board that an avatar holds up for some seconds.
---@alias parley.nitro.Sign
---| 0 # zero
---| 1 # one
---| 2 # two
---| 3 # three
---| 4 # four
---| 5 # five
---| 6 # six
---| 7 # seven
---| 8 # eight
---| 9 # nine
---| 10 # ten
---| 11 # heart
---| 12 # skull
---| 13 # exclamation
---| 14 # soccer
---| 15 # smile
---| 16 # red_card
---| 17 # yellow_card
---| integer

---How an avatar rests.
---@alias parley.nitro.Posture
---| 0 # stand
---| 1 # sit
---| integer

---Why a bot could not be placed or changed.
---@alias parley.nitro.BotErrorCode
---| 0 # forbidden_in_hotel
---| 1 # forbidden_in_room
---| 2 # limit_reached: too many bots in the room
---| 3 # tile_not_free
---| 4 # name_not_accepted
---| integer

---Who may use a piece of furniture.
---@alias parley.nitro.UsagePolicy
---| 0 # nobody
---| 1 # controller: the owner of the room and users with rights
---| 2 # everybody
---| integer

---Why the state of a subscription is told.
---@alias parley.nitro.SubscriptionResponseType
---| 1 # login
---| 2 # purchase
---| 3 # discount_available
---| 4 # citizenship_discount
---| integer

---Which progress an achievement shows.
---@alias parley.nitro.AchievementDisplayMethod
---| -1 # obsolete: not in use any more
---| 0 # level_progress: within the present level
---| 1 # never
---| 2 # total_progress: over all levels
---| integer
