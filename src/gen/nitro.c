/* Generated from spec/nitro. Do not edit by hand. */
#include "parley/nitro.h"

#define NONE PARLEY_NONE

static const char strings[87625] =
  "\0"
  "nitro\0"
  "nitro-1.6.6\0"
  "The protocol between Habbo-style hotels and the Nitro client.\0"
  "pre-auth\0"
  "crypto\0"
  "auth\0"
  "session\0"
  "Handshake & Security\0"
  "handshake\0"
  "Session & Connection\0"
  "User & Profile\0"
  "user\0"
  "Navigator\0"
  "navigator\0"
  "Room\0"
  "room\0"
  "Room Entities\0"
  "room_entities\0"
  "Furniture & Items\0"
  "furniture\0"
  "Subscription & Offers\0"
  "subscription\0"
  "Inventory\0"
  "inventory\0"
  "Groups & Forums\0"
  "groups\0"
  "Achievements & Talents\0"
  "achievements\0"
  "Games & Entertainment\0"
  "games\0"
  "Moderation & Safety\0"
  "moderation\0"
  "DoorMode\0"
  "How a room can be entered.\0"
  "open\0"
  "everybody may walk in\0"
  "doorbell\0"
  "visitors ring, the owner or somebody with rights lets them in\0"
  "password\0"
  "visitors type the room's password\0"
  "invisible\0"
  "not listed for users without rights\0"
  "noobs_only\0"
  "for new users\0"
  "TradeMode\0"
  "Who may trade items in a room.\0"
  "not_allowed\0"
  "with_controller\0"
  "only the owner and users with rights\0"
  "allowed\0"
  "everybody\0"
  "RoomModerationLevel\0"
  "Who may mute, kick or ban in a room, apart from its owner.\0"
  "none\0"
  "nobody else\0"
  "users_with_rights\0"
  "all\0"
  "ChatFlow\0"
  "How chat bubbles move up the screen.\0"
  "free_flow\0"
  "each bubble moves by itself\0"
  "line_by_line\0"
  "all bubbles move together, a line at a time\0"
  "ChatBubbleWidth\0"
  "Width of the chat bubbles in a room.\0"
  "wide\0"
  "normal\0"
  "thin\0"
  "ChatScrollSpeed\0"
  "How fast chat bubbles move up the screen.\0"
  "fast\0"
  "slow\0"
  "FloodFilter\0"
  "How soon a user who writes too fast in a room is silenced.\0"
  "strict\0"
  "loose\0"
  "HighScoreType\0"
  "How the scores of a high score board are counted.\0"
  "per_team\0"
  "most_wins\0"
  "classic\0"
  "HighScoreClearType\0"
  "How often a high score board starts again.\0"
  "all_time\0"
  "never\0"
  "daily\0"
  "weekly\0"
  "monthly\0"
  "DisconnectReason\0"
  "Why a server closes a connection.\0"
  "logout\0"
  "just_banned\0"
  "concurrent_login\0"
  "the same user has logged in elsewhere\0"
  "connection_lost_to_peer\0"
  "avatar_identity_change\0"
  "the person goes on as another character\0"
  "remove_furniture_tool\0"
  "still_banned\0"
  "dual_login_by_user_id\0"
  "hotel_closed\0"
  "dual_login_by_ip\0"
  "peer_connection_missing\0"
  "no_login_permission\0"
  "duplicate_connection\0"
  "hotel_closing\0"
  "incorrect_password\0"
  "invalid_login_ticket\0"
  "version_check_url\0"
  "version_check_property\0"
  "version_check_machine_id\0"
  "no_messenger_session\0"
  "user_not_found\0"
  "crypto_not_initialized\0"
  "dev_crypto_not_allowed\0"
  "duplicate_uuid_detected\0"
  "old_session_in_proxy\0"
  "public_key_not_numeric\0"
  "public_key_too_short\0"
  "socket_read_generic\0"
  "socket_read_first_byte\0"
  "socket_read_length\0"
  "socket_read_body\0"
  "socket_read_policy\0"
  "socket_io_exception\0"
  "socket_wrong_crypto\0"
  "proxy_runtime_exception\0"
  "idle_connection\0"
  "pong_timeout\0"
  "no pong has come for too long\0"
  "idle_connection_not_auth\0"
  "connected, but not logged in in time\0"
  "idle_connection_no_user_id\0"
  "write_closed_channel\0"
  "socket_write_exception_1\0"
  "socket_write_exception_2\0"
  "socket_write_exception_3\0"
  "GenericErrorCode\0"
  "Errors that belong to no packet of their own.\0"
  "wrong_password\0"
  "of the room the user wants to enter\0"
  "strip_locked_for_trading\0"
  "the inventory is locked while a trade is open\0"
  "kicked_out_of_room\0"
  "vip_needed\0"
  "invalid_room_name\0"
  "cannot_ban_permanently\0"
  "room_in_maintenance\0"
  "ClubLevel\0"
  "Membership of the club.\0"
  "club\0"
  "vip\0"
  "SecurityLevel\0"
  "Staff rank of an account; each rank includes the ones below it.\0"
  "an ordinary user\0"
  "celebrity\0"
  "partner\0"
  "business_partner\0"
  "employee\0"
  "moderator\0"
  "player_support\0"
  "community\0"
  "administrator\0"
  "super_user\0"
  "NameResult\0"
  "Whether a user name may be taken, and if not, why.\0"
  "ok\0"
  "required\0"
  "the name is empty\0"
  "too_short\0"
  "too_long\0"
  "not_valid\0"
  "forbidden characters or words\0"
  "in_use\0"
  "the suggestions list free names\0"
  "change_not_allowed\0"
  "hotel_merging\0"
  "no changes while hotels are being merged\0"
  "ApproveNameResult\0"
  "Verdict on the name of a pet or another thing.\0"
  "validationInfo is the greatest length\0"
  "validationInfo is the least length\0"
  "invalid_characters\0"
  "validationInfo lists them\0"
  "forbidden_words\0"
  "IgnoreResult\0"
  "What became of an ignore or unignore request.\0"
  "failed\0"
  "ignored\0"
  "ignored_oldest_dropped\0"
  "the list was full, its first entry made room\0"
  "unignored\0"
  "RelationshipStatus\0"
  "How a user marks a friend.\0"
  "heart\0"
  "smile\0"
  "bobba\0"
  "the skull\0"
  "SafetyLockStatus\0"
  "Whether the account's safety lock is closed.\0"
  "locked\0"
  "unlocked\0"
  "WelcomeGiftEmailResult\0"
  "Why the welcome gift's e-mail address was refused.\0"
  "invalid\0"
  "change_limit\0"
  "changed too often\0"
  "NoobnessLevel\0"
  "How new an account is.\0"
  "old_identity\0"
  "new_identity\0"
  "real_noob\0"
  "the person's first account\0"
  "CanCreateRoomResult\0"
  "Whether a user may make one more room.\0"
  "creation_allowed\0"
  "room_limit_reached\0"
  "OfficialRoomType\0"
  "What an entry of the official rooms stands for.\0"
  "tag\0"
  "a search for a tag\0"
  "guest_room\0"
  "one room\0"
  "folder\0"
  "a group of entries\0"
  "NavigatorListAction\0"
  "The button beside the heading of a result list.\0"
  "more\0"
  "shows the whole list\0"
  "back\0"
  "goes back to the overview\0"
  "NavigatorListMode\0"
  "How the rooms of a result list are drawn.\0"
  "list\0"
  "a line a room\0"
  "thumbnails\0"
  "pictures\0"
  "forced_thumbnails\0"
  "pictures, and the user cannot change it\0"
  "RoomSearchType\0"
  "Which of the older searches a list of rooms answers.\0"
  "popular_rooms\0"
  "highest_score\0"
  "my_friends_rooms\0"
  "where_my_friends_are\0"
  "my_rooms\0"
  "my_favourites\0"
  "my_history\0"
  "text\0"
  "room_name\0"
  "group\0"
  "guild_bases\0"
  "competition_rooms\0"
  "rooms_with_rights\0"
  "my_guild_bases\0"
  "owner\0"
  "PlaneThickness\0"
  "How thick the walls or the floor of a room are drawn.\0"
  "thinnest\0"
  "thick\0"
  "RoomControllerLevel\0"
  "What the user may do in the room, from the least to the most.\0"
  "guest\0"
  "has been given rights\0"
  "guild_member\0"
  "of the group whose home the room is, with rights\0"
  "guild_admin\0"
  "room_owner\0"
  "staff, may do everything\0"
  "RoomEntryError\0"
  "Why a room could not be entered.\0"
  "full\0"
  "closed\0"
  "queue_error\0"
  "banned\0"
  "RoomSettingsSaveError\0"
  "Why new room settings were refused.\0"
  "room_not_found\0"
  "not_owner\0"
  "invalid_door_mode\0"
  "invalid_user_limit\0"
  "invalid_password\0"
  "invalid_category\0"
  "invalid_name\0"
  "unacceptable_name\0"
  "refused by the word filter\0"
  "invalid_description\0"
  "unacceptable_description\0"
  "invalid_tag\0"
  "non_user_choosable_tag\0"
  "too_many_characters_in_tag\0"
  "RoomAdError\0"
  "Which text of a room event was refused by the word filter.\0"
  "name\0"
  "description\0"
  "RoomAdSearchType\0"
  "Which list of advertised rooms is wanted.\0"
  "room_ads\0"
  "new_room_ads\0"
  "newest first\0"
  "RoomQueueTarget\0"
  "As what a waiting user will be let in.\0"
  "spectator\0"
  "visitor\0"
  "BotSkill\0"
  "What a rented bot can do or be told.\0"
  "generic_skill\0"
  "dress_up\0"
  "wear what its owner wears\0"
  "setup_chat\0"
  "its lines and how often it says them\0"
  "random_walk\0"
  "dance\0"
  "change_bot_name\0"
  "serve_beverage\0"
  "inclient_link\0"
  "nux_proceed\0"
  "change_bot_motto\0"
  "nux_take_tour\0"
  "no_pick_up\0"
  "cannot be taken back into the inventory\0"
  "navigator_search\0"
  "donate_to_user\0"
  "donate_to_all\0"
  "UnitType\0"
  "What kind of unit stands in a room.\0"
  "pet\0"
  "bot\0"
  "a bot of the hotel\0"
  "rentable_bot\0"
  "a bot that a user owns\0"
  "Direction\0"
  "One of eight directions, clockwise.\0"
  "north\0"
  "towards smaller y\0"
  "north_east\0"
  "east\0"
  "towards larger x\0"
  "south_east\0"
  "south\0"
  "towards larger y\0"
  "south_west\0"
  "west\0"
  "towards smaller x\0"
  "north_west\0"
  "Expression\0"
  "A short animation of an avatar.\0"
  "wave\0"
  "blow\0"
  "blow a kiss\0"
  "laugh\0"
  "cry\0"
  "idle\0"
  "fall asleep\0"
  "jump\0"
  "respect\0"
  "snowboard_ollie\0"
  "snowboard_360\0"
  "ride_jump\0"
  "jump on horseback\0"
  "Gesture\0"
  "Look of a face while its unit speaks; those from 5 on are for pets.\0"
  "aggravated\0"
  "surprised\0"
  "sad\0"
  "joy\0"
  "crazy\0"
  "tongue\0"
  "blink\0"
  "miserable\0"
  "puzzled\0"
  "Dance\0"
  "What an avatar dances.\0"
  "stop dancing\0"
  "pogo_mogo\0"
  "duck_funk\0"
  "the_rollie\0"
  "Sign\0"
  "A board that an avatar holds up for some seconds.\0"
  "zero\0"
  "one\0"
  "two\0"
  "three\0"
  "four\0"
  "five\0"
  "six\0"
  "seven\0"
  "eight\0"
  "nine\0"
  "ten\0"
  "skull\0"
  "exclamation\0"
  "soccer\0"
  "red_card\0"
  "yellow_card\0"
  "Posture\0"
  "How an avatar rests.\0"
  "stand\0"
  "sit\0"
  "BotErrorCode\0"
  "Why a bot could not be placed or changed.\0"
  "forbidden_in_hotel\0"
  "forbidden_in_room\0"
  "limit_reached\0"
  "too many bots in the room\0"
  "tile_not_free\0"
  "name_not_accepted\0"
  "UsagePolicy\0"
  "Who may use a piece of furniture.\0"
  "nobody\0"
  "controller\0"
  "the owner of the room and users with rights\0"
  "SubscriptionResponseType\0"
  "Why the state of a subscription is told.\0"
  "login\0"
  "purchase\0"
  "discount_available\0"
  "citizenship_discount\0"
  "AchievementDisplayMethod\0"
  "Which progress an achievement shows.\0"
  "obsolete\0"
  "not in use any more\0"
  "level_progress\0"
  "within the present level\0"
  "total_progress\0"
  "over all levels\0"
  "RoomInfo\0"
  "roomId\0"
  "roomName\0"
  "ownerId\0"
  "user id of the owner\0"
  "ownerName\0"
  "doorMode\0"
  "how the room can be entered\0"
  "userCount\0"
  "users in the room now\0"
  "maxUserCount\0"
  "most users that fit in\0"
  "tradeMode\0"
  "who may trade there\0"
  "score\0"
  "votes the room has got\0"
  "ranking\0"
  "place in the list of best rated rooms\0"
  "categoryId\0"
  "one of the categories of `navigator.flat_cats`\0"
  "tags\0"
  "bitMask\0"
  "1 picture, 2 group, 4 advert, 8 show the owner, 16 pets allowed, 32 show "
  "the advert\0"
  "officialRoomPicRef\0"
  "picture of an official room, relative to the image library\0"
  "groupId\0"
  "group whose home room this is\0"
  "groupName\0"
  "groupBadgeCode\0"
  "roomAdName\0"
  "title of the event advertised in the room\0"
  "roomAdDescription\0"
  "roomAdExpiresInMin\0"
  "minutes until the advert ends\0"
  "RoomModerationSettings\0"
  "allowMute\0"
  "who may silence users\0"
  "allowKick\0"
  "who may send users out\0"
  "allowBan\0"
  "who may ban users\0"
  "RoomChatSettings\0"
  "mode\0"
  "weight\0"
  "speed\0"
  "distance\0"
  "tiles from which a spoken line can still be read\0"
  "protection\0"
  "ObjectDataEntry\0"
  "key\0"
  "e.g. state, imageUrl, rarity\0"
  "value\0"
  "HighScore\0"
  "users\0"
  "names of the players who reached it\0"
  "ObjectData\0"
  "flags\0"
  "lowest 8 bits are the form, 0 to 7; 256 marks a numbered item of a limite"
  "d series\0"
  "state\0"
  "mostly a number, e.g. 0 for off and 1 for on; its meaning depends on the "
  "furniture\0"
  "entries\0"
  "the one with the key state, if any, is the state\0"
  "strings\0"
  "the first is the state\0"
  "result\0"
  "votes so far\0"
  "numbers\0"
  "1 if the board is shown\0"
  "scoreType\0"
  "clearType\0"
  "highScores\0"
  "best first\0"
  "hits\0"
  "hits so far\0"
  "target\0"
  "hits it takes\0"
  "uniqueNumber\0"
  "number of this item within its series\0"
  "uniqueSeries\0"
  "how many items the series has\0"
  "GiftSelection\0"
  "dayIndex\0"
  "day of the programme, from 0\0"
  "stepIndex\0"
  "step of that day, from 0\0"
  "giftIndex\0"
  "gift chosen in that step, from 0\0"
  "ClassifiedUser\0"
  "userId\0"
  "username\0"
  "userClassType\0"
  "RelationshipEntry\0"
  "relationshipStatus\0"
  "friendCount\0"
  "friends with this mark\0"
  "randomFriendId\0"
  "user id of one of them, picked by the server\0"
  "randomFriendName\0"
  "randomFriendFigure\0"
  "Perk\0"
  "code\0"
  "name of the perk, such as CAMERA or TRADE\0"
  "errorMessage\0"
  "key of the text that says why it is refused; empty if allowed\0"
  "isAllowed\0"
  "WardrobeOutfit\0"
  "slotId\0"
  "place in the wardrobe, from 1\0"
  "figure\0"
  "gender\0"
  "M or F\0"
  "GroupEntry\0"
  "badgeCode\0"
  "colorA\0"
  "first colour, RRGGBB in hex\0"
  "colorB\0"
  "second colour, RRGGBB in hex\0"
  "favourite\0"
  "shown beside the user's name\0"
  "user id of the group's owner\0"
  "hasForum\0"
  "OfficialRoom\0"
  "index\0"
  "place in the list\0"
  "popupCaption\0"
  "heading of the pop-up\0"
  "popupDesc\0"
  "text of the pop-up\0"
  "showDetails\0"
  "1 if the details of the room are shown, 0 if not\0"
  "picText\0"
  "text on the picture\0"
  "picRef\0"
  "picture, relative to the image library\0"
  "folderId\0"
  "index of the folder that holds the entry; 0 at the top\0"
  "users in there now\0"
  "type\0"
  "the tag that is searched for\0"
  "guestRoomData\0"
  "whether the folder is shown open\0"
  "NavigatorSavedSearch\0"
  "id\0"
  "number of the saved search, for `navigator.search_delete`\0"
  "the tab that is searched, e.g. hotel_view\0"
  "filter\0"
  "the text typed by the user, e.g. owner:Ann; empty for none\0"
  "localization\0"
  "key of a text to show instead of the filter; usually empty\0"
  "NavigatorTopLevelContext\0"
  "name of the tab, e.g. official_view, hotel_view, roomads_view, myworld_vi"
  "ew\0"
  "savedSearches\0"
  "NavigatorSearchResultList\0"
  "search code of the list, e.g. popular, my, favorites, query\0"
  "title\0"
  "heading to show if the client has no text for the code\0"
  "action\0"
  "whether the list is shown collapsed\0"
  "rooms\0"
  "NavigatorCategory\0"
  "category number, as in a room's `categoryId`\0"
  "a text, or the key of one as ${key}\0"
  "visible\0"
  "whether users can choose it\0"
  "automatic\0"
  "whether the hotel puts rooms into it by itself\0"
  "automaticCategoryKey\0"
  "names the automatic category\0"
  "globalCategoryKey\0"
  "names the category that this one is shown under\0"
  "staffOnly\0"
  "whether only staff can put rooms into it\0"
  "NavigatorEventCategory\0"
  "number of the category, as sent when a room advert is bought\0"
  "NavigatorLiftedRoom\0"
  "areaId\0"
  "place on the page where the room is shown\0"
  "image\0"
  "caption\0"
  "CategoryVisitorCount\0"
  "currentUserCount\0"
  "users in all rooms of the category now\0"
  "users that would fit into them\0"
  "NamedUser\0"
  "TilePosition\0"
  "x\0"
  "y\0"
  "ChatLine\0"
  "roomIndex\0"
  "index of the speaking unit\0"
  "message\0"
  "gesture\0"
  "face the speaker makes\0"
  "bubble\0"
  "style of the chat bubble\0"
  "urls\0"
  "links that the message mentions\0"
  "messageLength\0"
  "length of the message as it was typed\0"
  "UnitStatus\0"
  "unitId\0"
  "index of the unit in its room\0"
  "z\0"
  "height as a decimal number, such as 0.5\0"
  "headDirection\0"
  "where the head looks\0"
  "direction\0"
  "where the body looks\0"
  "actions\0"
  "words between slashes, such as /mv 3,4,0.0/ or /sit 1.0/\0"
  "BotSkillData\0"
  "data\0"
  "setting of the skill, in a form of its own\0"
  "BotData\0"
  "motto\0"
  "m or f\0"
  "Unit\0"
  "id of the user, pet or bot\0"
  "custom\0"
  "looks of the avatar or pet\0"
  "index that the other packets name the unit by\0"
  "height as a decimal number\0"
  "sex\0"
  "group shown beside the name, -1 if there is none\0"
  "groupStatus\0"
  "the user's standing in that group\0"
  "swimFigure\0"
  "looks while swimming, empty for the usual ones\0"
  "activityPoints\0"
  "achievement score\0"
  "isModerator\0"
  "subType\0"
  "kind of animal\0"
  "rarityLevel\0"
  "of a monster plant\0"
  "hasSaddle\0"
  "isRiding\0"
  "somebody rides it\0"
  "canBreed\0"
  "canHarvest\0"
  "a monster plant that is fully grown\0"
  "canRevive\0"
  "a monster plant that has died\0"
  "hasBreedingPermission\0"
  "others may breed with it\0"
  "petLevel\0"
  "petPosture\0"
  "name of its posture, such as std\0"
  "skills\0"
  "numbers of `BotSkill`\0"
  "FurnitureOwner\0"
  "FloorItem\0"
  "itemId\0"
  "spriteId\0"
  "kind of furniture, as in the furniture list; negative if `spriteName` tel"
  "ls it\0"
  "0 to 7, steps of 45 degrees clockwise from the one facing up right\0"
  "height above the floor level, a decimal number\0"
  "stackHeight\0"
  "height of the item itself, a decimal number\0"
  "extra\0"
  "kind-specific, e.g. box and ribbon of a present or the song of a disc\0"
  "secondsToExpiration\0"
  "-1 if the item stays for ever\0"
  "usagePolicy\0"
  "owner of the item\0"
  "spriteName\0"
  "class name of the furniture\0"
  "WallItem\0"
  "a number\0"
  "kind of wall item, as in the furniture list\0"
  "wallPosition\0"
  "where it hangs, e.g. :w=3,2 l=10,40 l (wall tile, offset in pixels, left "
  "or right)\0"
  "mostly a number; colour and text of a note, name of a poster\0"
  "AvatarEffect\0"
  "number of the effect\0"
  "kind of effect, 0 for the usual kind\0"
  "duration\0"
  "seconds that one of them lasts once it is switched on\0"
  "inactiveEffectsInInventory\0"
  "how many are left, not counting the running one\0"
  "secondsLeftIfActive\0"
  "-1 if none is running\0"
  "isPermanent\0"
  "whether it never runs out\0"
  "GroupBadge\0"
  "parts, colours and places that the badge is drawn from\0"
  "Achievement\0"
  "achievementId\0"
  "level\0"
  "level the user is working on, from 1\0"
  "badgeId\0"
  "badge of that level\0"
  "scoreAtStartOfLevel\0"
  "points needed for the level before\0"
  "scoreLimit\0"
  "points needed to finish the level\0"
  "levelRewardPoints\0"
  "currency paid for the level\0"
  "levelRewardPointType\0"
  "which currency, e.g. 0 for duckets\0"
  "currentPoints\0"
  "points so far\0"
  "finalLevel\0"
  "whether all levels are done\0"
  "category\0"
  "subCategory\0"
  "levelCount\0"
  "levels there are\0"
  "displayMethod\0"
  "BadgeLevelLimit\0"
  "last part of the badge's name\0"
  "limit\0"
  "points at which the level is reached\0"
  "BadgePointLimits\0"
  "achievement\0"
  "name; with ACH_ in front and the level behind it makes the badge's name\0"
  "levels\0"
  "GameCenterGame\0"
  "gameTypeId\0"
  "gameNameId\0"
  "short name, used in texts and file names, e.g. snowwar\0"
  "bgColor\0"
  "background colour, six hex digits\0"
  "textColor\0"
  "six hex digits; may be empty\0"
  "assetUrl\0"
  "folder with the game's pictures\0"
  "supportUrl\0"
  "page with help; may be empty\0"
  "CallForHelpTopic\0"
  "key of the topic's text\0"
  "number to send with a call for help\0"
  "consequence\0"
  "what follows, e.g. mods (a moderator looks at it) or auto_reply\0"
  "CallForHelpCategory\0"
  "key of the category's text\0"
  "topics\0"
  "averageMs\0"
  "mean round trip in milliseconds\0"
  "filteredAverageMs\0"
  "the same without outliers\0"
  "sampleCount\0"
  "tests the averages are made of\0"
  "handshake.client_latency_measure\0"
  "CLIENT_LATENCY_MEASURE\0"
  "Report the delays that a series of latency tests has shown.\0"
  "Sent by some clients after a number of answered latency tests; the Nitro "
  "client never sends it.\0"
  "May keep the figures as statistics; servers in use ignore them.\0"
  "publicKey\0"
  "the client's public number, RSA encrypted, in hex\0"
  "handshake.complete_diffie\0"
  "HANDSHAKE_COMPLETE_DIFFIE\0"
  "Give the server the client's half of the key exchange.\0"
  "Sent once the server's prime and generator are there. All the client send"
  "s after it is encrypted.\0"
  "Decrypts the number, computes the shared key and answers with its own hal"
  "f.\0"
  "The public number travels as decimal text, encrypted with the server's RS"
  "A key (block type 2) and written in hex. Servers that cannot read it stay"
  " silent, so a client needs a deadline here.\0"
  "clientID\0"
  "clientURL\0"
  "address the client program came from\0"
  "externalVariablesURL\0"
  "address of the client's settings file\0"
  "handshake.client_variables\0"
  "CLIENT_VARIABLES\0"
  "Tell where the client and its settings were loaded from.\0"
  "Sent before login by older clients that were loaded from a web page.\0"
  "Nothing needs to be done; servers in use read past it.\0"
  "ticket\0"
  "the ticket, as the hotel's web site issued it\0"
  "time\0"
  "milliseconds since the client was started\0"
  "security.sso_ticket\0"
  "SECURITY_TICKET\0"
  "Log in with a single sign-on ticket.\0"
  "Sent after the hello, the machine id and, if there is one, the key exchan"
  "ge.\0"
  "Looks the ticket up. If it is good the user is logged in and `authenticat"
  "ion.ok` begins the session; if not, the server closes the connection, oft"
  "en without a word.\0"
  "Most servers accept a ticket once only.\0"
  "authentication.ok\0"
  "disconnect.reason\0"
  "machineId\0"
  "64 hex digits, kept from one session to the next\0"
  "fingerprint\0"
  "hash of traits of the browser or system\0"
  "flashVersion\0"
  "capabilities of the platform\0"
  "security.machine_id\0"
  "SECURITY_MACHINE\0"
  "Tell which machine the client runs on.\0"
  "Sent between the hello and the ticket. Some servers refuse a login that n"
  "o machine id came before.\0"
  "Keeps the id for bans; where it is not 64 characters long the server may "
  "issue a new one.\0"
  "handshake.init_diffie\0"
  "HANDSHAKE_INIT_DIFFIE\0"
  "Ask for an encrypted connection.\0"
  "Sent right after the hello by clients that want encryption, mostly over p"
  "lain TCP.\0"
  "Picks a prime and a generator and answers with both; a server without key"
  "s closes the connection.\0"
  "releaseVersion\0"
  "name of the release\0"
  "NITRO-1-6-6\0"
  "kind of client\0"
  "HTML5\0"
  "platform\0"
  "number of the platform\0"
  "number of the device category\0"
  "handshake.release_version\0"
  "RELEASE_VERSION\0"
  "Say hello and name the client's release.\0"
  "The first packet of every connection. Clients that encrypt send it again "
  "once the cipher is on.\0"
  "Chooses the packet numbers that belong to the release. Many servers read "
  "nothing of it; one that serves several releases closes the connection if "
  "it does not know the name.\0"
  "raw\0"
  "what follows the number\0"
  "handshake.client_policy\0"
  "CLIENT_POLICY\0"
  "Entry of the number that a cross-domain policy request shows when it is r"
  "ead as a packet.\0"
  "Never sent as a packet; it is how the text `<policy-file-request/>` of a "
  "Flash client looks.\0"
  "A server that listens on raw TCP answers the text with its policy and clo"
  "ses the connection.\0"
  "encryptedPrime\0"
  "prime, signed, in hex\0"
  "encryptedGenerator\0"
  "generator, smaller than the prime, signed, in hex\0"
  "Hand out the prime and the generator of the key exchange.\0"
  "Answers the client's request for encryption.\0"
  "Checks both signatures, refuses numbers that are too small or equal, pick"
  "s a private number and sends its public half.\0"
  "Each number is decimal text in an RSA block of type 1, made with the serv"
  "er's private key, in hex.\0"
  "64 hex digits, or as the server likes it\0"
  "Give the client the machine id it shall use from now on.\0"
  "Sent when the id a client came with is not acceptable; some servers send "
  "every id back.\0"
  "Stores the id and sends it in its later sessions.\0"
  "AUTHENTICATED\0"
  "The login has succeeded.\0"
  "Sent as soon as the ticket was accepted, before everything else of the se"
  "ssion.\0"
  "May use all packets of the session now; asks for the user's own data firs"
  "t.\0"
  "user.get_info\0"
  "accounts\0"
  "user id\0"
  "user name\0"
  "handshake.identity_accounts\0"
  "HANDSHAKE_IDENTITY_ACCOUNT\0"
  "List the accounts that belong to the same person.\0"
  "Sent after login by hotels where one identity may own several characters.\0"
  "Can offer a change to one of the other characters.\0"
  "encryptedPublicKey\0"
  "the server's public number, signed, in hex\0"
  "serverClientEncryption\0"
  "the server encrypts too; false if left out\0"
  "Give the client the server's half of the key exchange.\0"
  "The last packet that is sent in clear; sent once the client's public numb"
  "er was understood.\0"
  "Computes the shared key and starts RC4 for what it sends. What it receive"
  "s is decrypted only if the flag is true.\0"
  "session.desktop_view\0"
  "DESKTOP_VIEW\0"
  "Leave the room for the hotel view.\0"
  "Sent when the user goes back to the hotel view.\0"
  "Takes the user's unit out of the room, tells the others and confirms.\0"
  "requestId\0"
  "client.latency_test\0"
  "CLIENT_LATENCY\0"
  "Measure the delay to the server.\0"
  "Sent at will after login, with a number that tells one test from the next"
  ".\0"
  "Sends the number back without delay.\0"
  "client.latency_response\0"
  "name of the class\0"
  "session.peer_users_classification\0"
  "PEER_USERS_CLASSIFICATION\0"
  "Ask which of the users around belong to a class.\0"
  "Sent by staff tools that mark users of a class, such as new ones.\0"
  "Answers with those of the users nearby that the class fits.\0"
  "user.classification\0"
  "one bit a part of the user interface\0"
  "session.client_toolbar_toggle\0"
  "CLIENT_TOOLBAR_TOGGLE\0"
  "Save which parts of the client's toolbar are open.\0"
  "Sent when the user folds or unfolds the toolbar.\0"
  "Stores the flags with the user's settings and returns them at the next lo"
  "gin.\0"
  "client.disconnect\0"
  "DISCONNECT\0"
  "Announce that the client is about to close the connection.\0"
  "Sent last by a client that quits on purpose; closing the socket alone doe"
  "s as well.\0"
  "Logs the user out at once instead of waiting for a timeout; some servers "
  "ignore it.\0"
  "client.pong\0"
  "CLIENT_PONG\0"
  "Show that the client is alive.\0"
  "Sent in answer to each ping, and by timer every 20 seconds where a server"
  " does not ping.\0"
  "Starts its timeout anew; without a pong for about a minute the server clo"
  "ses the connection.\0"
  "a PNG file\0"
  "session.render_room\0"
  "RENDER_ROOM\0"
  "Upload a photo that was taken in the room.\0"
  "Sent when the user takes a picture with the camera; without the image if "
  "there is none.\0"
  "Stores the PNG and answers with its address, so that the photo can be bou"
  "ght or published.\0"
  "elapsedTime\0"
  "seconds since the client was started\0"
  "userAgent\0"
  "name of the browser\0"
  "version of the runtime\0"
  "operatingSystem\0"
  "cpuArchitecture\0"
  "isDebugger\0"
  "runs in a debugging runtime\0"
  "totalMemory\0"
  "memory in use\0"
  "garbageMemory\0"
  "memory that could be freed\0"
  "gcCount\0"
  "runs of the garbage collector\0"
  "averageUpdateInterval\0"
  "milliseconds from one frame to the next\0"
  "slowUpdateCount\0"
  "frames that took too long\0"
  "session.tracking_performance_log\0"
  "TRACKING_PERFORMANCE_LOG\0"
  "Report how smoothly the client runs.\0"
  "Sent from time to time while the user is logged in.\0"
  "Keeps the figures as statistics.\0"
  "part of the client\0"
  "what was touched there\0"
  "what was done with it\0"
  "further values\0"
  "session.event_tracker\0"
  "EVENT_TRACKER\0"
  "Report one step of the user in the client, for statistics.\0"
  "Sent when the user opens a window, follows a link or the like.\0"
  "Writes it to its log, or ignores it.\0"
  "warningCount\0"
  "warnings since the last report\0"
  "session.tracking_lag_warning_report\0"
  "TRACKING_LAG_WARNING_REPORT\0"
  "Report how often the client has been too slow.\0"
  "Sent after the client has shown lag warnings.\0"
  "Adds the number to its statistics.\0"
  "number of the test\0"
  "Answer to a latency test.\0"
  "Sent at once for each test.\0"
  "Finds its test by the number; the time since then is the round trip.\0"
  "The user is no longer in a room.\0"
  "Sent when the user has left the room, was sent out, or could not enter.\0"
  "Drops the room's contents and shows the hotel view.\0"
  "session.restore_client\0"
  "RESTORE_CLIENT\0"
  "Bring the client's window back.\0"
  "Sent when the server wants the user's attention while the client is minim"
  "ised.\0"
  "Restores its window; the Nitro client does nothing.\0"
  "isOpen\0"
  "more than 0 if the hotel is open\0"
  "minutesUntilChange\0"
  "minutes until it closes or opens\0"
  "availability.time\0"
  "AVAILABILITY_TIME\0"
  "Tell how long the hotel stays open, or stays closed.\0"
  "Sent by hotels with opening hours, around login.\0"
  "Can show how much time is left.\0"
  "isFirstLoginOfDay\0"
  "session.first_login_of_day\0"
  "FIRST_LOGIN_OF_DAY\0"
  "Tell whether this is the user's first login today.\0"
  "Sent once after login.\0"
  "May show the news or a daily gift.\0"
  "messageId\0"
  "number of the client's packet\0"
  "errorCode\0"
  "4013 if the room is under maintenance\0"
  "timestamp\0"
  "date and time, as the server writes it\0"
  "connection.error\0"
  "CONNECTION_ERROR\0"
  "The server failed to handle a packet.\0"
  "Sent in place of an answer when a packet was refused or the server had an"
  " internal error.\0"
  "Shows the error; for the codes 1001 to 1019 the client closes the connect"
  "ion.\0"
  "openMinute\0"
  "minutes until the hotel closes\0"
  "hotel.will_close\0"
  "HOTEL_WILL_CLOSE_MINUTES\0"
  "Warn that the hotel is going to close.\0"
  "Sent to everybody some minutes ahead, perhaps repeatedly.\0"
  "Shows the warning; the user should finish what is under way.\0"
  "isInMaintenance\0"
  "it has begun\0"
  "minutesUntilMaintenance\0"
  "minutes it is going to take\0"
  "hotel.maintenance\0"
  "HOTEL_MAINTENANCE\0"
  "Tell about maintenance that is planned or under way.\0"
  "Sent when maintenance is announced, and to users who log in meanwhile.\0"
  "Shows when it starts and how long it lasts.\0"
  "session.generic_error\0"
  "GENERIC_ERROR\0"
  "A request failed for one of several general reasons.\0"
  "Sent instead of the usual answer, for example when the room's password wa"
  "s wrong.\0"
  "Shows the text that goes with the code, or asks for the password again.\0"
  "session.hotel_merge_name_change\0"
  "HOTEL_MERGE_NAME_CHANGE\0"
  "The user has to choose a new name because two hotels were joined.\0"
  "Sent after login to a user whose name exists in both hotels.\0"
  "Opens the dialog in which a name is chosen.\0"
  "user.check_name\0"
  "user.change_name\0"
  "url\0"
  "page with more about it; may be empty\0"
  "session.moderation_caution\0"
  "MODERATION_CAUTION\0"
  "A moderator warns the user.\0"
  "Sent when a moderator cautions this user or everybody in the room.\0"
  "Shows the message in a window that has to be closed by hand.\0"
  "onShutdown\0"
  "it is about to be shut down\0"
  "isAuthenticUser\0"
  "the user's identity has been confirmed\0"
  "availability.status\0"
  "AVAILABILITY_STATUS\0"
  "Tell whether the hotel is open.\0"
  "Sent once after login, and again when it changes.\0"
  "Can stop trades and purchases before the hotel shuts down.\0"
  "messages\0"
  "session.motd_messages\0"
  "MOTD_MESSAGES\0"
  "Greet the user with the messages of the day.\0"
  "Sent after login if the hotel has something to say.\0"
  "Shows one window with all of them.\0"
  "openHour\0"
  "hour at which it opens, 0 to 23\0"
  "minute of that hour\0"
  "userThrowOutAtClose\0"
  "all users are disconnected at closing time\0"
  "hotel.closes_and_opens_at\0"
  "HOTEL_CLOSES_AND_OPENS_AT\0"
  "The hotel is closing now and opens again at a given time.\0"
  "Sent to everybody when the closing time has come.\0"
  "Tells the user when to come back, and whether the connection is going to "
  "be closed.\0"
  "enabled\0"
  "session.info_feed_enable\0"
  "INFO_FEED_ENABLE\0"
  "Switch the client's notification bubbles on or off.\0"
  "Sent after login, and when the hotel changes the setting.\0"
  "Shows no bubbles until they are switched on again.\0"
  "hour of the day, 0 to 23\0"
  "hotel.closed_and_opens\0"
  "HOTEL_CLOSED_AND_OPENS\0"
  "The hotel is closed until a given time.\0"
  "Sent to a user who connects outside the opening hours, before the connect"
  "ion ends.\0"
  "Shows the opening time; there is no use in trying again earlier.\0"
  "session.generic_alert\0"
  "GENERIC_ALERT\0"
  "Show a message of the hotel to the user.\0"
  "Sent for announcements of the staff, and to a session that another login "
  "replaces.\0"
  "Shows the text in an alert window.\0"
  "client.ping\0"
  "CLIENT_PING\0"
  "Ask the client whether it is still there.\0"
  "Sent every 30 seconds by most servers, some of them even before login; ot"
  "hers never send it.\0"
  "Answers with a pong at once.\0"
  "imageUri\0"
  "address of the picture, relative to the image library\0"
  "session.epic_popup\0"
  "EPIC_POPUP\0"
  "Show a picture in the middle of the screen.\0"
  "Sent during campaigns, for example when a quest has been finished.\0"
  "Loads the picture and shows it until the user closes it.\0"
  "reason\0"
  "logout if left out\0"
  "DISCONNECT_REASON\0"
  "Tell why the connection is about to be closed.\0"
  "Sent right before closing. Many servers close without it.\0"
  "Keeps the reason for its user; connects again only if the reason leaves h"
  "ope.\0"
  "index of the user's avatar in the room\0"
  "user.get_tags\0"
  "USER_TAGS\0"
  "Ask for the profile tags of a user in the room.\0"
  "Sent when an avatar's info panel opens.\0"
  "Finds the avatar by its room index and answers with the tags its user has"
  " chosen.\0"
  "user.tags\0"
  "newEmail\0"
  "user.welcome_gift_change_email\0"
  "WELCOME_GIFT_CHANGE_EMAIL\0"
  "Enter another e-mail address in the welcome gift dialog.\0"
  "Sent by a new user who corrects the address that has to be confirmed befo"
  "re the gift can be opened.\0"
  "Checks the address, keeps it if it is good, and mails the confirmation li"
  "nk again.\0"
  "user.welcome_gift_change_email_result\0"
  "user.welcome_gift_status\0"
  "USER_INFO\0"
  "Ask who one is.\0"
  "The client's first question after a successful login.\0"
  "Sends the account's own record, and with it the perks and the saved setti"
  "ngs.\0"
  "user.info\0"
  "user.perks\0"
  "user.settings\0"
  "user.save_wardrobe_outfit\0"
  "SAVE_WARDROBE_OUTFIT\0"
  "Keep an outfit in a slot of the wardrobe.\0"
  "Sent by the avatar editor when the save button of a slot is pressed.\0"
  "Overwrites the slot if the user's club level grants it; there is no answe"
  "r.\0"
  "roomInvites\0"
  "true refuses invitations\0"
  "user.settings_room_invites\0"
  "USER_SETTINGS_INVITES\0"
  "Switch room invitations from friends off or on.\0"
  "Sent when the box in the settings window changes.\0"
  "Stores the choice; while it is set, invitations are not handed to this us"
  "er.\0"
  "user.ignore\0"
  "USER_IGNORE\0"
  "Ignore a user, given by name.\0"
  "Sent from the avatar menu, for a user whose chat is no longer wanted.\0"
  "Puts the name on the sender's ignore list and tells the outcome.\0"
  "user.ignore_result\0"
  "oldChat\0"
  "true for the old bubbles\0"
  "user.settings_old_chat\0"
  "USER_SETTINGS_OLD_CHAT\0"
  "Choose between the old and the new look of chat.\0"
  "Sent when the user toggles the old chat style in the settings.\0"
  "Remembers the choice, so that the next login brings it back in `user.sett"
  "ings`.\0"
  "user.nux_proceed\0"
  "NEW_USER_EXPERIENCE_SCRIPT_PROCEED\0"
  "Go on to the next step of the newcomers' tour.\0"
  "Sent when a new user has finished or clicked away the step on screen.\0"
  "Advances its script, which may send the next help bubble or offer gifts.\0"
  "user.in_client_link\0"
  "volumeSystem\0"
  "interface sounds, 0 to 100\0"
  "volumeFurni\0"
  "sounds of furniture, 0 to 100\0"
  "volumeTrax\0"
  "music, 0 to 100\0"
  "user.settings_volume\0"
  "USER_SETTINGS_VOLUME\0"
  "Save the three sound volumes.\0"
  "Sent when a volume slider is let go.\0"
  "Stores the volumes with the account.\0"
  "0 for no home room\0"
  "user.set_home_room\0"
  "USER_HOME_ROOM\0"
  "Make a room one's home.\0"
  "Sent from the room info window by its house button.\0"
  "Remembers the room as the place to go to after login, and confirms it.\0"
  "user.home_room\0"
  "number of the effect; -1 takes the effect off\0"
  "user.effect_enable\0"
  "USER_EFFECT_ENABLE\0"
  "Wear one of the effects in the inventory.\0"
  "Sent when an active effect is picked in the effects list, or put away aga"
  "in.\0"
  "Gives the avatar that effect and shows it to everybody in the room.\0"
  "room_entities.effect\0"
  "selections\0"
  "user.nux_get_gifts\0"
  "NEW_USER_EXPERIENCE_GET_GIFTS\0"
  "Choose the gifts offered to a newcomer.\0"
  "Sent when every step of the gift window has a choice.\0"
  "Checks that the choices were on offer and puts the gifts into the invento"
  "ry.\0"
  "The number on the wire counts integers, three for each choice.\0"
  "user.unignore\0"
  "USER_UNIGNORE\0"
  "Listen to an ignored user again.\0"
  "Sent from the avatar menu of a user who is on the ignore list.\0"
  "Takes the name off the list and reports that it is gone.\0"
  "what the name is for; 1 is a pet\0"
  "user.approve_name\0"
  "APPROVE_NAME\0"
  "Have a name checked before it is bought.\0"
  "Sent by the catalog when the user has typed the name of a pet.\0"
  "Looks at length, characters and forbidden words, and returns a verdict; n"
  "othing is reserved.\0"
  "user.approve_name_result\0"
  "user.get_relationship_status\0"
  "MESSENGER_RELATIONSHIPS\0"
  "Ask how a user has marked the friends.\0"
  "Sent together with the request for a profile, to fill its row of hearts, "
  "smileys and skulls.\0"
  "Counts that user's friends by mark and names one of each.\0"
  "user.relationship_status\0"
  "user.update_motto\0"
  "USER_MOTTO\0"
  "Change one's motto.\0"
  "Sent when the motto line in the own info panel is edited and confirmed.\0"
  "Filters and stores the text, then shows the avatar's new data to the room"
  ".\0"
  "room_entities.info\0"
  "user.get_profile_by_name\0"
  "USER_PROFILE_BY_NAME\0"
  "Ask for the profile of a user known only by name.\0"
  "Sent when a name in a text or a link is clicked.\0"
  "Looks the name up and answers as for a request by id; an unknown name get"
  "s no answer.\0"
  "user.profile\0"
  "user.set_classification\0"
  "USER_CLASSIFICATION\0"
  "Ask which users of the room belong to a class.\0"
  "Sent for staff tools, never in ordinary play.\0"
  "Lists the matching users of the sender's room, if the sender's rank allow"
  "s it.\0"
  "user.get_email_status\0"
  "EMAIL_GET_STATUS\0"
  "Ask for the account's e-mail address and whether it is confirmed.\0"
  "Sent when the e-mail page of the settings opens.\0"
  "Tells address, confirmation, and whether a change is possible now.\0"
  "user.email_status\0"
  "user.respect\0"
  "USER_RESPECT\0"
  "Give a user in the room one of today's respects.\0"
  "Sent from the menu of another user's avatar, as long as respects remain.\0"
  "Takes one from the sender's daily respects and announces the other's new "
  "total to the room.\0"
  "user.respect_received\0"
  "room_entities.expression\0"
  "user.update_figure\0"
  "USER_FIGURE\0"
  "Put on another look.\0"
  "Sent when the avatar editor is closed with save.\0"
  "Refuses parts the user does not own, stores the look, and shows it to the"
  " user and the room.\0"
  "user.figure\0"
  "pageId\0"
  "user.get_wardrobe\0"
  "GET_WARDROBE\0"
  "Ask for a page of saved outfits.\0"
  "Sent when the wardrobe of the avatar editor is opened for the first time.\0"
  "Answers with the filled slots of that page.\0"
  "user.wardrobe_page\0"
  "the wanted name\0"
  "CHANGE_USERNAME\0"
  "Take a new user name for good.\0"
  "Sent when the user confirms a name that has passed the check.\0"
  "Checks once more and renames the account; everybody who sees the user is "
  "told.\0"
  "user.change_name_result\0"
  "user.name_change\0"
  "openProfileWindow\0"
  "false to refresh data without opening a window\0"
  "user.get_profile\0"
  "USER_PROFILE\0"
  "Ask for the profile of a user by id.\0"
  "Sent when a profile is opened from an avatar, a friend or a group.\0"
  "Collects the public data of that account, online or not, and returns the "
  "flag with it.\0"
  "user.ignore_id\0"
  "USER_IGNORE_ID\0"
  "Ignore a user, given by id.\0"
  "Sent where only the id is at hand, such as a report about a forum message"
  ".\0"
  "Does as for a request by name; the answer holds the name.\0"
  "the friend\0"
  "none removes the mark\0"
  "user.set_relationship_status\0"
  "SET_RELATIONSHIP_STATUS\0"
  "Mark a friend with heart, smiley or skull.\0"
  "Sent from the relationship menu of a friend's avatar.\0"
  "Stores the mark, which replaces an earlier one, and sends the friend's ch"
  "anged entry.\0"
  "the asking user\0"
  "user.get_ignored\0"
  "USER_IGNORED\0"
  "Ask for the ignore list.\0"
  "Sent once after login, with the client's own user name.\0"
  "Answers with every name that user ignores.\0"
  "user.ignored_users\0"
  "CHECK_USERNAME\0"
  "Try out a user name without taking it.\0"
  "Sent while the rename dialog is open, for each name the user wants to try"
  ".\0"
  "Says whether the name is free and allowed, and suggests others if it is n"
  "ot.\0"
  "user.check_name_result\0"
  "user.change_email\0"
  "EMAIL_CHANGE\0"
  "Give the account another e-mail address.\0"
  "Sent by the settings page when a new address is confirmed.\0"
  "Validates and stores the address, which must then be confirmed by mail.\0"
  "user.change_email_result\0"
  "resultCode\0"
  "the name that was wanted\0"
  "nameSuggestions\0"
  "USER_CHANGE_NAME\0"
  "Tell whether the new user name was taken.\0"
  "The answer to `user.change_name`.\0"
  "Closes the rename dialog, or shows the reason and the suggested names.\0"
  "ignoredUsers\0"
  "user names\0"
  "The names on the ignore list.\0"
  "Answers `user.get_ignored`.\0"
  "Replaces its list; chat of these users is not shown from then on.\0"
  "USER_IGNORED_RESULT\0"
  "One change to the ignore list.\0"
  "Follows each request to ignore a user or to stop ignoring one.\0"
  "Adds the name to its list or removes it, as the result says.\0"
  "clubLevel\0"
  "securityLevel\0"
  "isAmbassador\0"
  "helps moderate rooms\0"
  "user.permissions\0"
  "USER_PERMISSIONS\0"
  "Club level and staff rank of one's own account.\0"
  "Sent during login, and again when either changes.\0"
  "Shows the staff and club parts of its interface accordingly.\0"
  "cameraFollow\0"
  "true stops the view from following the avatar\0"
  "bits of the interface's state; 1 is an open friend bar, 2 open room tools\0"
  "styleId\0"
  "look of one's own speech bubbles\0"
  "USER_SETTINGS\0"
  "The settings kept with the account.\0"
  "Sent after `user.get_info`.\0"
  "Applies volumes, chat look, camera and the state of its panels.\0"
  "the name that was checked\0"
  "CHECK_USER_NAME\0"
  "Tell whether a user name could be taken.\0"
  "The answer to `user.check_name`, and nothing is changed by it.\0"
  "Enables the confirm button, or explains what is wrong and offers the sugg"
  "estions.\0"
  "email\0"
  "isVerified\0"
  "confirmed by its owner\0"
  "allowChange\0"
  "EMAIL_STATUS\0"
  "The account's e-mail address and its state.\0"
  "Answers `user.get_email_status`; also sent after the address has changed.\0"
  "Fills in the settings page and offers the change only if it is allowed.\0"
  "whose profile it is\0"
  "user.extended_profile_changed\0"
  "EXTENDED_PROFILE_CHANGED\0"
  "A profile is out of date.\0"
  "Sent when something changed that the profile of this user shows, such as "
  "a friendship.\0"
  "Asks for the profile again if it is on screen.\0"
  "Users and the class each of them is in.\0"
  "Answers `user.set_classification` and `session.peer_users_classification`"
  ".\0"
  "Keeps name and class by user id, for staff tools that list them.\0"
  "status\0"
  "user.safety_lock_status\0"
  "ACCOUNT_SAFETY_LOCK_STATUS_CHANGE\0"
  "The account was locked for safety, or unlocked.\0"
  "Sent when the owner answers the security questions, or a strange login cl"
  "oses the lock.\0"
  "Forbids or permits trading, spending and the like, and shows the matching"
  " notice.\0"
  "GET_USER_TAGS\0"
  "The profile tags of a user in the room.\0"
  "Answers `user.get_tags`.\0"
  "Lists them in the info panel of that avatar.\0"
  "validationInfo\0"
  "the limit or the characters that the result speaks of\0"
  "CATALOG_APPROVE_NAME_RESULT\0"
  "Verdict on the name of a pet.\0"
  "Answers `user.approve_name`.\0"
  "Goes on with the purchase, or tells the user what to change.\0"
  "reason, written for the user\0"
  "user.banned\0"
  "USER_BANNED\0"
  "This account is banned.\0"
  "Sent by a moderator's action, shortly before the server closes the connec"
  "tion.\0"
  "Shows the message and must not log in again by itself.\0"
  "chosen by the server; the client names no values\0"
  "CHANGE_EMAIL_RESULT\0"
  "Tell how the change of the e-mail address went.\0"
  "Answers `user.change_email`.\0"
  "Shows success, or the error that belongs to the number.\0"
  "relationships\0"
  "one entry for each mark in use\0"
  "How a user has marked the friends.\0"
  "Answers `user.get_relationship_status`.\0"
  "Shows for each mark one friend and how many more there are.\0"
  "link\0"
  "a path such as navigator/search/hotel_view\0"
  "IN_CLIENT_LINK\0"
  "Open a part of the client.\0"
  "Sent at will, for example to point a newcomer at a button.\0"
  "Hands the link to the part it names, as if the user had clicked it.\0"
  "newName\0"
  "UNIT_CHANGE_NAME\0"
  "A user has another name now.\0"
  "Sent to the user's room and friends once a change of name is done.\0"
  "Writes the new name wherever it shows that user.\0"
  "WELCOME_GIFT_CHANGE_EMAIL_RESULT\0"
  "Tell why the welcome gift's e-mail address was not accepted.\0"
  "Answers `user.welcome_gift_change_email` when something is wrong with the"
  " address.\0"
  "Shows the error in the gift dialog and lets the user try again.\0"
  "M or F, in either case\0"
  "One's own look has changed.\0"
  "Sent after `user.update_figure`, or when the server dresses the user diff"
  "erently.\0"
  "Redraws the user's own head in toolbar and editor; the room learns of it "
  "separately.\0"
  "perks\0"
  "USER_PERKS\0"
  "What this account may use.\0"
  "Follows `user.get_info`; sent again when a perk is earned.\0"
  "Switches the tools named here on or off.\0"
  "furniId\0"
  "item id of the gift box\0"
  "requestedByUser\0"
  "the user asked; false if the server brings it up\0"
  "WELCOME_GIFT_STATUS\0"
  "State of the e-mail check that guards the welcome gift.\0"
  "Sent when a newcomer clicks the gift box, and after the address has chang"
  "ed.\0"
  "Opens the dialog about the address, or lets the gift be opened if it is c"
  "onfirmed.\0"
  "realName\0"
  "directMail\0"
  "wants news by e-mail\0"
  "respectsReceived\0"
  "since the account exists\0"
  "respectsRemaining\0"
  "to give to users today\0"
  "respectsPetRemaining\0"
  "to give to pets today\0"
  "streamPublishingAllowed\0"
  "lastAccessedDate\0"
  "time of the last login, as the server writes it\0"
  "canChangeName\0"
  "safetyLocked\0"
  "One's own account.\0"
  "Answers `user.get_info`.\0"
  "Learns its user id and name here; much of what a client does waits for it"
  ".\0"
  "who was respected\0"
  "the new total\0"
  "A user was given a respect.\0"
  "Sent to everybody in the room after `user.respect`.\0"
  "Congratulates if it is the own user, and updates the number in the info p"
  "anel.\0"
  "homeRoomId\0"
  "roomIdToEnter\0"
  "0 stays in the hotel view\0"
  "The home room, and the room to enter now.\0"
  "Sent during login, and as confirmation of `user.set_home_room`.\0"
  "Marks the home room in the navigator and, at login, enters the second roo"
  "m.\0"
  "servers send 1; the client does not use it\0"
  "outfits\0"
  "USER_OUTFITS\0"
  "A page of saved outfits.\0"
  "Answers `user.get_wardrobe`.\0"
  "Draws each outfit in its slot of the avatar editor and leaves the others "
  "empty.\0"
  "noobnessLevel\0"
  "user.noobness_level\0"
  "NOOBNESS_LEVEL\0"
  "How new the account is.\0"
  "Sent during login.\0"
  "Shows newcomers a simpler interface, the tour and its gifts.\0"
  "registration\0"
  "day the account was made, as the server writes it\0"
  "achievementPoints\0"
  "friendsCount\0"
  "isMyFriend\0"
  "requestSent\0"
  "a friend request is waiting for an answer\0"
  "isOnline\0"
  "secondsSinceLastVisit\0"
  "since the last login; -1 if hidden\0"
  "false only refreshes an open window\0"
  "The public profile of a user.\0"
  "Answers a request by id or by name.\0"
  "Opens the profile window, or refreshes it, with what is said here.\0"
  "navigator.my_guild_bases_search\0"
  "MY_GUILD_BASES_SEARCH\0"
  "Lists the home rooms of the user's groups.\0"
  "Sent by a client with the older navigator when the user opens the list of"
  " their groups' rooms.\0"
  "Collects the home room of each group the user belongs to and sends the li"
  "st.\0"
  "navigator.guest_room_search_result\0"
  "goalCode\0"
  "code of the competition\0"
  "the participant\0"
  "navigator.forward_to_a_competition_room\0"
  "FORWARD_TO_A_COMPETITION_ROOM\0"
  "Asks to be taken to one participant's room in a room competition.\0"
  "Sent when the user clicks a participant on the page of a competition.\0"
  "Looks up the room that this participant has entered and forwards the user"
  " to it.\0"
  "room.forward\0"
  "the tab or list to search, e.g. hotel_view or popular\0"
  "what the user typed; empty for everything\0"
  "navigator.search\0"
  "NAVIGATOR_SEARCH\0"
  "Searches for rooms in one tab of the navigator.\0"
  "Sent when a tab is opened, when the user types into the search box, and t"
  "o load a list again.\0"
  "Runs the search of that tab, narrowed by the filter, and sends the lists "
  "of rooms found.\0"
  "A filter may begin with owner, roomname, tag or group and a colon, as in "
  "owner:Ann.\0"
  "navigator.search_result\0"
  "navigator.my_room_rights_search\0"
  "MY_ROOM_RIGHTS_SEARCH\0"
  "Lists the rooms of others in which the user has rights.\0"
  "Sent by a client with the older navigator, from the list of rooms with ri"
  "ghts.\0"
  "Finds the rooms whose owners gave this user rights.\0"
  "navigator.favourite_remove\0"
  "ROOM_FAVORITE_REMOVE\0"
  "Takes a room off the user's favourites.\0"
  "Sent when the user clears the star of a room.\0"
  "Forgets the favourite and confirms it.\0"
  "navigator.favourite_changed\0"
  "globalId\0"
  "the public id, as it stands in web links\0"
  "navigator.convert_global_room_id\0"
  "CONVERT_GLOBAL_ROOM_ID\0"
  "Asks for the room number behind a room's public id.\0"
  "Sent when a link into the hotel names a room by its public id.\0"
  "Looks the id up and answers with the number used in all other packets.\0"
  "navigator.converted_room_id\0"
  "goalId\0"
  "number of the competition\0"
  "pageIndex\0"
  "page of the list, from 0\0"
  "navigator.competition_room_search\0"
  "COMPETITION_ROOM_SEARCH\0"
  "Lists a page of the rooms in a room competition.\0"
  "Sent when the user leafs through the rooms of a competition.\0"
  "Sends that page of the competition's rooms.\0"
  "search code of the list\0"
  "navigator.search_open\0"
  "NAVIGATOR_SEARCH_OPEN\0"
  "Says that the user opened a collapsed result list.\0"
  "Sent when the user clicks the heading of a list that was closed.\0"
  "Remembers it, so that later results come with this list open.\0"
  "navigator.go_to_flat\0"
  "GO_TO_FLAT\0"
  "Goes on into a room whose doorbell was answered.\0"
  "Sent by the client as soon as it hears that the visitor waiting at the do"
  "or may come in.\0"
  "Lets the user in, as if they had just asked to enter an open room.\0"
  "The server's sign to send it is `room.doorbell_accepted` with an empty na"
  "me.\0"
  "room.entered\0"
  "room.model_name\0"
  "navigator.forward_to_random_competition_room\0"
  "FORWARD_TO_RANDOM_COMPETITION_ROOM\0"
  "Asks to be taken to any room of a room competition.\0"
  "Sent from the page of a competition when the user wants to look around.\0"
  "Picks one of the rooms entered in the competition and forwards the user t"
  "here.\0"
  "navigator.my_frequent_room_history_search\0"
  "MY_FREQUENT_ROOM_HISTORY_SEARCH\0"
  "Lists the rooms the user visits most.\0"
  "Sent by a client with the older navigator when that list is opened.\0"
  "Counts the user's past visits and sends the rooms with most of them first"
  ".\0"
  "listMode\0"
  "navigator.category_mode\0"
  "NAVIGATOR_CATEGORY_LIST_MODE\0"
  "Sets whether a result list shows lines or pictures.\0"
  "Sent when the user clicks the view switch of a list.\0"
  "Stores the choice for this user and list; later results carry it as their"
  " mode.\0"
  "adIndex\0"
  "which advert to show below the list\0"
  "navigator.official_rooms\0"
  "GET_OFFICIAL_ROOMS\0"
  "Asks for the hotel's official rooms.\0"
  "Sent by a client with the older navigator when its official tab is opened"
  ".\0"
  "Servers of this revision have no packet for the list and ignore the reque"
  "st; see `navigator.lifted`.\0"
  "navigator.forward_to_a_submittable_room\0"
  "FORWARD_TO_A_SUBMITTABLE_ROOM\0"
  "Asks to be taken to an own room that can be entered in a competition.\0"
  "Sent when the user takes part in a room competition but stands in no room"
  " of their own.\0"
  "Picks one of the user's own rooms that meets the terms and forwards the u"
  "ser there.\0"
  "kind of room, e.g. random_friending_room or predefined_noob_lobby\0"
  "navigator.forward_to_some_room\0"
  "FORWARD_TO_SOME_ROOM\0"
  "Asks to be taken to a room of some kind that the server chooses.\0"
  "Sent for a link into the hotel that names a kind of room instead of a num"
  "ber.\0"
  "Chooses a fitting room and forwards the user to it.\0"
  "navigator.rooms_where_my_friends_are\0"
  "ROOMS_WHERE_MY_FRIENDS_ARE\0"
  "Lists the rooms in which friends of the user are now.\0"
  "Sent by a client with the older navigator when the user looks for friends"
  ".\0"
  "Gathers the rooms of all friends who are online and in a room.\0"
  "navigator.search_close\0"
  "NAVIGATOR_SEARCH_CLOSE\0"
  "Says that the user collapsed a result list.\0"
  "Sent when the user clicks the heading of an open list.\0"
  "Notes the list as collapsed; `navigator.collapsed` names it at the next l"
  "ogin.\0"
  "searchId\0"
  "the `id` of the saved search\0"
  "navigator.search_delete\0"
  "NAVIGATOR_DELETE_SAVED_SEARCH\0"
  "Deletes a saved search.\0"
  "Sent when the user removes an entry from the panel of saved searches.\0"
  "Deletes the entry and sends the searches that remain.\0"
  "navigator.saved_searches\0"
  "navigator.init\0"
  "NAVIGATOR_INIT\0"
  "Asks for everything the navigator window needs.\0"
  "Sent once, before the navigator is first opened.\0"
  "Sends the tabs, featured rooms, collapsed lists, saved searches and windo"
  "w layout, each in its packet.\0"
  "navigator.metadata\0"
  "navigator.lifted\0"
  "navigator.collapsed\0"
  "navigator.event_categories\0"
  "navigator.settings\0"
  "navigator.can_create_room\0"
  "CAN_CREATE_ROOM\0"
  "Asks whether the user may make another room.\0"
  "Sent when the user opens the room creator.\0"
  "Compares the user's rooms with the limit of the account.\0"
  "the tab that is searched\0"
  "text of the search; may be empty\0"
  "navigator.search_save\0"
  "NAVIGATOR_SEARCH_SAVE\0"
  "Saves a search to use it again.\0"
  "Sent when the user clicks the save button beside the search box.\0"
  "Adds the search to the user's list and sends the whole list.\0"
  "enterRoom\0"
  "1 if the user is just entering the room, else 0\0"
  "forwardRoom\0"
  "1 if the client means to go to the room when it has the answer, else 0\0"
  "navigator.get_room_info\0"
  "GET_GUEST_ROOM\0"
  "Asks for the details of one room.\0"
  "Sent on a forward to a room, just after entering one, and when the info o"
  "f a room is opened.\0"
  "Answers with the room's details and echoes both flags; they tell the clie"
  "nt what it asked for.\0"
  "The flags travel as 32-bit numbers here and come back as booleans.\0"
  "navigator.room_info\0"
  "navigator.my_room_history_search\0"
  "MY_ROOM_HISTORY_SEARCH\0"
  "Lists the rooms the user visited last.\0"
  "Sent by a client with the older navigator when the user opens the history"
  ".\0"
  "Sends the rooms of the user's recent visits, the latest first.\0"
  "navigator.my_friends_room_search\0"
  "MY_FRIENDS_ROOM_SEARCH\0"
  "Lists the rooms owned by the user's friends.\0"
  "Sent by a client with the older navigator when the tab of friends' rooms "
  "is opened.\0"
  "Collects the rooms that friends own, whether they are in them or not.\0"
  "navigator.my_rooms_search\0"
  "MY_ROOMS_SEARCH\0"
  "Lists the user's own rooms.\0"
  "Sent wherever the user has to choose one of their rooms, and by the older"
  " navigator.\0"
  "Sends every room the user owns.\0"
  "navigator.my_recommended_rooms\0"
  "MY_RECOMMENDED_ROOMS\0"
  "Lists rooms that the hotel suggests to this user.\0"
  "Sent when the list of suggestions is opened.\0"
  "Picks rooms the user may like, by the hotel's own rules.\0"
  "navigator.my_favourite_rooms_search\0"
  "MY_FAVOURITE_ROOMS_SEARCH\0"
  "Lists the rooms marked as favourites.\0"
  "Sent by a client with the older navigator when the favourites are opened.\0"
  "Sends the details of each favourite; their numbers alone come in `navigat"
  "or.favourites`.\0"
  "may be empty\0"
  "modelName\0"
  "name of the floor plan, e.g. model_a\0"
  "most users that may be in the room\0"
  "who may trade in the room\0"
  "navigator.create_room\0"
  "ROOM_CREATE\0"
  "Makes a new room.\0"
  "Sent when the user confirms the room creator.\0"
  "Checks name, model and limit, makes the room and answers with its number."
  " Refusals have no reply.\0"
  "navigator.room_created\0"
  "searchParam\0"
  "category number as text; -1 or empty for all\0"
  "navigator.popular_rooms_search\0"
  "POPULAR_ROOMS_SEARCH\0"
  "Lists the rooms with most users in them.\0"
  "Sent by a client with the older navigator when the popular rooms are open"
  "ed.\0"
  "Sends the fullest rooms, of one category or of the whole hotel.\0"
  "navigator.guild_base_search\0"
  "GUILD_BASE_SEARCH\0"
  "Lists home rooms of groups in the hotel.\0"
  "Sent by a client with the older navigator from its tab of group rooms.\0"
  "Sends the most visited home rooms of any group.\0"
  "navigator.rooms_with_highest_score_search\0"
  "ROOMS_WITH_HIGHEST_SCORE_SEARCH\0"
  "Lists the rooms with most votes.\0"
  "Sent by a client with the older navigator when the best rated rooms are o"
  "pened.\0"
  "Sends the rooms in the order of their score.\0"
  "who to visit\0"
  "navigator.visit_user\0"
  "VISIT_USER\0"
  "Asks to be taken to the room in which a user is.\0"
  "Sent for a link or a button that visits somebody by name.\0"
  "Finds the user's present room and forwards the sender to it, if the user "
  "can be followed.\0"
  "navigator.get_flat_cats\0"
  "GET_USER_FLAT_CATS\0"
  "Asks for the categories of rooms.\0"
  "Sent when the client starts, for the room creator and the room settings.\0"
  "Sends the categories that the rank of this user allows.\0"
  "navigator.flat_cats\0"
  "windowX\0"
  "left edge in pixels\0"
  "windowY\0"
  "top edge in pixels\0"
  "windowWidth\0"
  "pixels\0"
  "windowHeight\0"
  "leftSideOpen\0"
  "whether the panel of saved searches is open\0"
  "resultsMode\0"
  "how results are shown; 0 is the usual look\0"
  "navigator.settings_save\0"
  "NAVIGATOR_SETTINGS_SAVE\0"
  "Stores place and look of the navigator window.\0"
  "Sent when the user has moved or resized the window or changed its panels.\0"
  "Keeps the values and gives them back in `navigator.settings` at the next "
  "login.\0"
  "navigator.categories_with_user_count\0"
  "GET_CATEGORIES_WITH_USER_COUNT\0"
  "Asks how full the categories of rooms are.\0"
  "Sent by a client with the older navigator before it shows the categories.\0"
  "Adds up the users and places of all rooms by category.\0"
  "navigator.category_visitor_counts\0"
  "navigator.favourite_add\0"
  "ROOM_FAVORITE\0"
  "Marks a room as a favourite.\0"
  "Sent when the user clicks the star of a room.\0"
  "Adds the room, unless the list is full, and confirms it.\0"
  "the text; may begin with owner, roomname, tag or group and a colon\0"
  "navigator.room_text_search\0"
  "ROOM_TEXT_SEARCH\0"
  "Searches rooms by a text.\0"
  "Sent by a client with the older navigator when a text is typed or a tag i"
  "s clicked.\0"
  "Searches names, owners, tags and groups, or the one named by the prefix.\0"
  "searchType\0"
  "what was searched for; empty if the search takes no text\0"
  "hasAd\0"
  "whether an advert follows\0"
  "ad\0"
  "GUEST_ROOM_SEARCH_RESULT\0"
  "Gives the rooms found by one of the older searches.\0"
  "Sent in answer to any search packet other than `navigator.search`.\0"
  "Shows the rooms as a list and, if there is one, the advert below it.\0"
  "the number that was asked for\0"
  "navigator.no_such_flat\0"
  "NO_SUCH_FLAT\0"
  "Says that a room does not exist.\0"
  "Sent when the user asks for a room that is not there or was deleted.\0"
  "Gives up the visit and tells the user.\0"
  "most favourites a user may have\0"
  "favouriteRoomIds\0"
  "navigator.favourites\0"
  "USER_FAVORITE_ROOM_COUNT\0"
  "Gives the numbers of all favourite rooms.\0"
  "Keeps the set, to draw the stars and to know when the list is full.\0"
  "roomLimit\0"
  "rooms that the user may own at most\0"
  "Says whether the user may make another room.\0"
  "Sent when the client has asked, and when a new room is refused because of"
  " the limit.\0"
  "Opens the room creator, or tells the user the limit.\0"
  "leftPanelHidden\0"
  "whether the panel of saved searches is closed; some servers echo `leftSid"
  "eOpen`\0"
  "NAVIGATOR_SETTINGS\0"
  "Gives back the stored layout of the navigator window.\0"
  "Sent while the navigator starts.\0"
  "Places the window accordingly.\0"
  "the user is entering this room\0"
  "the client should go to this room now\0"
  "staffPick\0"
  "whether staff chose it for the list of recommended rooms\0"
  "isGroupMember\0"
  "whether the user belongs to the room's group\0"
  "allInRoomMuted\0"
  "whether all visitors are silenced\0"
  "canMute\0"
  "whether the user may silence the whole room\0"
  "chat\0"
  "ROOM_INFO\0"
  "Gives the details and settings of a room.\0"
  "Sent in answer to `navigator.get_room_info`, and to forward a user or ref"
  "resh a room's details.\0"
  "Goes to the room, fills the room info panel, or updates its data, as the "
  "two flags say.\0"
  "the name as the server stored it\0"
  "ROOM_CREATED\0"
  "Says that the new room is there.\0"
  "Sent when `navigator.create_room` succeeded.\0"
  "Closes the room creator and enters the room.\0"
  "the id that was asked for\0"
  "convertedId\0"
  "the room's number\0"
  "CONVERTED_ROOM_ID\0"
  "Gives the room number that belongs to a public id.\0"
  "Sent in answer to `navigator.convert_global_room_id`.\0"
  "Goes on with the number, as for any other link to a room.\0"
  "categories\0"
  "CATEGORIES_WITH_VISITOR_COUNT\0"
  "Tells how many users are in each category of rooms.\0"
  "Sent in answer to `navigator.categories_with_user_count`.\0"
  "Shows beside each category how full it is.\0"
  "search codes of the lists\0"
  "NAVIGATOR_COLLAPSED\0"
  "Names the result lists that the user keeps collapsed.\0"
  "Shows these lists closed.\0"
  "NAVIGATOR_CATEGORIES\0"
  "Lists the categories a room can be in.\0"
  "Sent in answer to `navigator.get_flat_cats`.\0"
  "Fills the choice of categories in the room creator and the room settings.\0"
  "navigator.open_room_creator\0"
  "NAVIGATOR_OPEN_ROOM_CREATOR\0"
  "Tells the client to open the room creator.\0"
  "Sent when something in the hotel leads the user to make a room, such as a"
  " welcome offer.\0"
  "Opens the window in which a new room is named and its model chosen.\0"
  "added\0"
  "false if it was removed\0"
  "USER_FAVORITE_ROOM\0"
  "Says that a room became a favourite or is none any more.\0"
  "Sent when the user's list of favourites has changed.\0"
  "Adds or removes the room in its set and redraws the star.\0"
  "the tab that was searched\0"
  "the text that was searched for\0"
  "results\0"
  "Gives the lists of rooms that a search found.\0"
  "Sent in answer to `navigator.search`.\0"
  "Replaces the lists of the tab; each has a heading, a way to be drawn, and"
  " its rooms.\0"
  "topLevelContexts\0"
  "NAVIGATOR_METADATA\0"
  "Names the tabs of the navigator.\0"
  "Sent first of all when the navigator starts.\0"
  "Makes a tab of each entry, in this order, and searches the first.\0"
  "NAVIGATOR_LIFTED\0"
  "Lists the rooms featured with a picture.\0"
  "Sent while the navigator starts, and again when the hotel changes the cho"
  "ice.\0"
  "Shows the pictures above the lists of rooms; a click enters the room.\0"
  "NAVIGATOR_EVENT_CATEGORIES\0"
  "Lists the categories a room advert can be in.\0"
  "Sent while the navigator starts, and when the client asks for them.\0"
  "Offers the visible ones to a user who buys an advert for a room.\0"
  "searches\0"
  "NAVIGATOR_SEARCHES\0"
  "Gives all saved searches of the user.\0"
  "Sent while the navigator starts and after one was saved or deleted.\0"
  "Replaces the panel of saved searches.\0"
  "room.vote_for_room\0"
  "VOTE_FOR_ROOM\0"
  "Vote for the current room in a room competition.\0"
  "Sent when the user presses the vote button that the competition shows in "
  "a taking-part room.\0"
  "Counts one of the user's votes for the room and reports how many are left"
  ".\0"
  "room.delete\0"
  "ROOM_DELETE\0"
  "Delete a room for good.\0"
  "Sent by the owner from the settings window, after a question whether that"
  " is really meant.\0"
  "Checks the ownership, returns the furniture to its owners, sends everybod"
  "y out and removes the room.\0"
  "catalog page of the offer\0"
  "offerId\0"
  "room to advertise\0"
  "eventName\0"
  "extended\0"
  "prolongs the event that is running\0"
  "eventDescription\0"
  "one of navigator.event_categories\0"
  "room.purchase_room_ad\0"
  "PURCHASE_ROOM_AD\0"
  "Buy an event that advertises one of the own rooms.\0"
  "Sent from the catalog page for room events once room, title, text and cat"
  "egory are filled in.\0"
  "Takes the price, starts or prolongs the event and shows it to everybody i"
  "n the room.\0"
  "room.event_info\0"
  "room.room_ad_error\0"
  "room.give_rights\0"
  "ROOM_RIGHTS_GIVE\0"
  "Give a user rights in the current room.\0"
  "Sent by the owner from the menu of an avatar, or from the settings window"
  " for a friend.\0"
  "Adds the user to the room's list and tells both sides, the new holder thr"
  "ough room.rights.\0"
  "room.rights_list_add\0"
  "room.popular_room_tags\0"
  "GET_POPULAR_ROOM_TAGS\0"
  "Ask for the tags that most users are gathered under now.\0"
  "Sent when a navigator opens its tag page.\0"
  "Counts the users of all tagged rooms and answers with the leading tags.\0"
  "room.room_popular_tags_result\0"
  "model\0"
  "rows parted by a carriage return, a tile is `x` (none) or its height 0-9,"
  " a-z\0"
  "doorX\0"
  "doorY\0"
  "doorDirection\0"
  "where a user looks who comes in\0"
  "wallThickness\0"
  "floorThickness\0"
  "wallHeight\0"
  "in tile heights, -1 lets the client choose\0"
  "room.save_floor_plan\0"
  "ROOM_MODEL_SAVE\0"
  "Give the current room another floor plan.\0"
  "Sent by the floor plan editor on saving or importing a plan.\0"
  "Checks the plan against the furniture, stores it and loads the room anew "
  "for everybody inside.\0"
  "objectId\0"
  "id of the floor item\0"
  "\"M\" or \"F\"\0"
  "figure text of the outfit\0"
  "room.set_clothing_change_data\0"
  "SET_CLOTHING_CHANGE_DATA\0"
  "Store the outfit that a football gate puts on users of one gender.\0"
  "Sent from the gate's editor by its owner.\0"
  "Keeps the outfit in the item's data and sends that to the room.\0"
  "room.unban_user\0"
  "ROOM_BAN_REMOVE\0"
  "Let a banned user into a room again.\0"
  "Sent by the owner from the ban list of the settings window.\0"
  "Deletes the ban and confirms it, so that the name can leave the list.\0"
  "room.ban_removed\0"
  "room.room_ad_purchase_info\0"
  "GET_ROOM_AD_PURCHASE_INFO\0"
  "Ask which of the own rooms can be advertised.\0"
  "Sent when the catalog shows the page for room events.\0"
  "Lists the rooms that the user owns or helps to run.\0"
  "room.room_ad_purchase\0"
  "room.kick_user\0"
  "ROOM_KICK\0"
  "Send a user out of the current room.\0"
  "Sent from the menu of an avatar by somebody whom the room's settings let "
  "kick.\0"
  "Walks the user to the door or removes the avatar at once, and tells that "
  "user's client to leave.\0"
  "room_entities.removed\0"
  "\"RWUAM_BAN_USER_HOUR\", \"RWUAM_BAN_USER_DAY\" or \"RWUAM_BAN_USER_PERM"
  "\"\0"
  "room.ban_user\0"
  "ROOM_BAN_GIVE\0"
  "Keep a user out of a room for an hour, a day or for good.\0"
  "Sent from the menu of an avatar by somebody whom the room's settings let "
  "ban.\0"
  "Notes the ban with its end and removes the user from the room.\0"
  "botId\0"
  "room.place_bot\0"
  "BOT_PLACE\0"
  "Put a bot from the inventory onto a tile.\0"
  "Sent when the user drops the bot on the floor of the room.\0"
  "Takes the bot out of the inventory and shows it in the room, or says what"
  " stands against it.\0"
  "room_entities.units\0"
  "room.bot_error\0"
  "the visitor\0"
  "allowedEntry\0"
  "room.doorbell\0"
  "ROOM_DOORBELL\0"
  "Answer a visitor who rang at the door.\0"
  "Sent by somebody with rights in the room after room.doorbell_ringing name"
  "d the visitor.\0"
  "Lets the visitor in or turns them away, and tells the others in the room "
  "that this one is settled.\0"
  "room.doorbell_accepted\0"
  "room.doorbell_rejected\0"
  "room.get_occupied_tiles\0"
  "GET_OCCUPIED_TILES\0"
  "Ask which tiles of the current room carry furniture.\0"
  "Sent by the floor plan editor when it opens, as such tiles may not be rem"
  "oved.\0"
  "Collects the tiles below all floor items.\0"
  "room.blocked_tiles\0"
  "room.room_filter_words\0"
  "ROOM_FILTER_WORDS\0"
  "Ask for the words that a room's own chat filter hides.\0"
  "Sent when the owner opens the word filter of the room.\0"
  "Answers with the stored list, which may be empty.\0"
  "room.filter_words\0"
  "room.room_staff_pick\0"
  "ROOM_STAFF_PICK\0"
  "Put a room among the rooms picked by staff, or take it out.\0"
  "Sent by staff with the star button of the room's info card.\0"
  "Turns the mark around and sends the room's details again.\0"
  "asked at the door if doorMode is password\0"
  "one of navigator.flat_cats\0"
  "allowPets\0"
  "others may bring pets\0"
  "allowFoodConsume\0"
  "pets of others may eat the food lying there\0"
  "allowWalkThrough\0"
  "users may walk through each other\0"
  "hideWalls\0"
  "room.save_settings\0"
  "ROOM_SETTINGS_SAVE\0"
  "Save all settings of a room at once.\0"
  "Sent by the settings window after each change, with every other setting a"
  "s it was.\0"
  "Checks and stores the record, then tells the room; a mistake is answered "
  "with its kind.\0"
  "room.settings_saved\0"
  "room.info_updated\0"
  "room.settings_save_error\0"
  "skillId\0"
  "room.get_bot_configuration\0"
  "BOT_CONFIGURATION\0"
  "Ask for the present setting of one of a bot's skills.\0"
  "Sent when the owner of the bot picks a command whose form has to be fille"
  "d in first.\0"
  "Answers with the stored text, such as the bot's name or lines.\0"
  "room.bot_command_configuration\0"
  "userIds\0"
  "room.take_rights\0"
  "ROOM_RIGHTS_REMOVE\0"
  "Take the rights in the current room from some users.\0"
  "Sent by the owner from the menu of an avatar or the list in the settings "
  "window.\0"
  "Strikes the users off the list, one confirmation for each, and lowers the"
  " level of those present.\0"
  "room.rights_list_remove\0"
  "room.get_ban_list\0"
  "ROOM_BAN_LIST\0"
  "Ask who is banned from a room.\0"
  "Sent when the moderation page of the settings window opens.\0"
  "Lists the bans that have not run out.\0"
  "room.ban_list\0"
  "room.room_ad_purchase_initiated\0"
  "ROOM_AD_PURCHASE_INITIATED\0"
  "Report that the user set out to buy a room event.\0"
  "Sent when the user follows an invitation to advertise a room.\0"
  "Counts it for statistics and answers nothing.\0"
  "room.get_model\0"
  "ROOM_MODEL\0"
  "Ask for everything that is in the room just entered.\0"
  "Sent after room.model_name; in the first room of a session once the furni"
  "ture aliases have come.\0"
  "Sends height map, floor plan, items, units and settings, and from then on"
  " the room's news.\0"
  "room.height_map\0"
  "room.model\0"
  "room.door_settings\0"
  "furniture.floor_items\0"
  "empty where none is needed\0"
  "room.enter\0"
  "ROOM_ENTER\0"
  "Go into a room.\0"
  "Sent when the user picks a room, again with the password if one was asked"
  " for.\0"
  "Checks bans, lock and free places, then lets the user in or says why not.\0"
  "A wrong password is answered by session.generic_error with the code -1000"
  "02.\0"
  "room.doorbell_ringing\0"
  "room.queue_status\0"
  "room.entry_error\0"
  "minutes the event had left\0"
  "room.room_ad_event_tab_clicked\0"
  "ROOM_AD_EVENT_TAB_CLICKED\0"
  "Report which advertised room the user picked in the event list.\0"
  "Sent by navigators together with entering the room.\0"
  "Counts the click for statistics and answers nothing.\0"
  "new name or motto; for setup_chat the lines, automatic, seconds and mixed"
  ", parted by \";#;\"; else empty\0"
  "room.save_bot_skill\0"
  "BOT_SKILL_SAVE\0"
  "Give one of the own bots a command or a new setting.\0"
  "Sent from the bot's menu, or from the form that get_bot_configuration fil"
  "led.\0"
  "Changes the bot and shows the change to the room, or refuses the text.\0"
  "room.bot_skill_list_update\0"
  "room.room_ad_event_tab_viewed\0"
  "ROOM_AD_EVENT_TAB_VIEWED\0"
  "Report that the event list was looked at.\0"
  "Sent when the user turns to the event tab of a navigator.\0"
  "Counts the view for statistics and answers nothing.\0"
  "room.remove_all_rights\0"
  "ROOM_RIGHTS_REMOVE_ALL\0"
  "Take the rights in a room from everybody but its owner.\0"
  "Sent with the button below the list of users with rights.\0"
  "Empties the list, confirms each removal and lowers the level of those pre"
  "sent.\0"
  "adId\0"
  "as in room.event_info\0"
  "room.cancel_room_event\0"
  "CANCEL_ROOM_EVENT\0"
  "End a running room event before its time.\0"
  "Sent by the owner of the event with the end button of the event window.\0"
  "Stops the event and takes its card from the screens in the room.\0"
  "room.event_cancelled\0"
  "which advert was shown last, so that they take turns\0"
  "room.room_ad_search\0"
  "ROOM_AD_SEARCH\0"
  "Ask for the rooms that have an event now.\0"
  "Sent when a navigator lists the current or the newest events.\0"
  "Answers with the rooms and a number for the next adIndex.\0"
  "room.ambassador_alert\0"
  "ROOM_AMBASSADOR_ALERT\0"
  "Warn a user to behave.\0"
  "Sent by an ambassador from the menu of an avatar.\0"
  "Shows the warned user a notice and logs it.\0"
  "isAddingWord\0"
  "false removes the word\0"
  "word\0"
  "room.room_filter_words_modify\0"
  "ROOM_FILTER_WORDS_MODIFY\0"
  "Add a word to a room's chat filter or remove one.\0"
  "Sent by the owner from the word filter window, one word at a time.\0"
  "Stores the change; the window asks for the list anew to see it.\0"
  "targetQueue\0"
  "room.change_queue\0"
  "CHANGE_QUEUE\0"
  "Wait for another kind of place in a full room.\0"
  "Sent by a waiting user who would rather watch than wait, or the other way"
  " round.\0"
  "Moves the user to the end of the other queue and reports the places.\0"
  "room.get_settings\0"
  "ROOM_SETTINGS\0"
  "Ask for all settings of a room.\0"
  "Sent when the owner opens the settings window.\0"
  "Sends the record to users who may change it, an error code to others.\0"
  "room.settings\0"
  "room.room_settings_error\0"
  "room.remove_own_rights\0"
  "ROOM_RIGHTS_REMOVE_OWN\0"
  "Give up one's own rights in a room.\0"
  "Sent from the room's info card by a user who no longer wants to help ther"
  "e.\0"
  "Strikes the user off the list and lowers their level.\0"
  "room.rights_cleared\0"
  "tag1\0"
  "tag2\0"
  "room.room_session_tags\0"
  "SET_ROOM_SESSION_TAGS\0"
  "Name two tags under which the user is looking for company.\0"
  "Sent after entering a room that was created or found through such tags.\0"
  "Keeps the tags as long as the user stays in the room.\0"
  "room.pickup_bot\0"
  "BOT_PICKUP\0"
  "Take a bot from the room back into the inventory.\0"
  "Sent by the bot's or the room's owner from the menu of the bot.\0"
  "Removes the bot from the room and returns it to its owner.\0"
  "room.get_rights_list\0"
  "ROOM_RIGHTS_LIST\0"
  "Ask who has rights in a room.\0"
  "Sent when the rights page of the settings window opens.\0"
  "Lists all holders, present or not.\0"
  "room.rights_list\0"
  "minutes\0"
  "room.mute_user\0"
  "ROOM_MUTE_USER\0"
  "Silence a user in a room for some minutes.\0"
  "Sent from the menu of an avatar by somebody whom the room's settings let "
  "mute.\0"
  "Drops what the user writes there until the time is over; the user sees ro"
  "om.user_muted.\0"
  "room.get_entry_tile\0"
  "GET_ROOM_ENTRY_TILE\0"
  "Ask where the door of the current room is.\0"
  "Sent by the floor plan editor when it opens.\0"
  "Answers with the tile and the direction.\0"
  "rating\0"
  "1 likes the room, -1 was a thumb down in old clients\0"
  "room.like\0"
  "ROOM_LIKE\0"
  "Give the current room a vote for its score.\0"
  "Sent with the thumb button, which is there as long as room.score allows i"
  "t.\0"
  "Counts the first vote of each user and sends the new score.\0"
  "room.score\0"
  "room.set_object_data\0"
  "SET_OBJECT_DATA\0"
  "Change the named settings of a floor item.\0"
  "Sent from the forms of items such as advertisement boards and backgrounds"
  ".\0"
  "Keeps the pairs in the item's data and shows the item anew to the room.\0"
  "room.toggle_mute\0"
  "ROOM_MUTE\0"
  "Silence everybody in the current room, or allow them to speak again.\0"
  "Sent by the owner with a button of the room's info card.\0"
  "Turns the state around and reports the new one.\0"
  "room.muted\0"
  "id of the wall item\0"
  "colorHex\0"
  "six hex digits\0"
  "room.set_item_data\0"
  "SET_ITEM_DATA\0"
  "Write on a sticky note.\0"
  "Sent when the note's window closes after a change of its text or colour.\0"
  "Stores both and shows the note anew to the room.\0"
  "networkId\0"
  "the user's home, 0 if that may not be the room picked\0"
  "room.room_directory_room_network_open_connection\0"
  "ROOM_DIRECTORY_ROOM_NETWORK_OPEN_CONNECTION\0"
  "Go to some room of a network of linked rooms.\0"
  "Sent by a button of the hotel view that leads to such a network.\0"
  "Picks a room of the network and lets the user in, as after room.enter.\0"
  "room.get_item_data\0"
  "GET_ITEM_DATA\0"
  "Ask for the text of a sticky note.\0"
  "Sent when a user clicks the note on the wall.\0"
  "Answers with the colour and the text in one string.\0"
  "room.edit_room_event\0"
  "EDIT_ROOM_EVENT\0"
  "Change title and text of a running room event.\0"
  "Sent by the event's owner from the window for editing it.\0"
  "Stores the texts and shows them to the room, or says which of them is not"
  " allowed.\0"
  "ROOM_FORWARD\0"
  "Send the user on to another room.\0"
  "Sent after a teleport, an invitation that was followed, or a search for a"
  "ny fitting room.\0"
  "Leaves the present room and asks for the named one.\0"
  "room.rights_owner\0"
  "ROOM_RIGHTS_OWNER\0"
  "The user owns this room.\0"
  "Sent while the owner, or staff with the same powers, enters.\0"
  "Offers the owner's buttons, settings and floor plan editor among them.\0"
  "totalLikes\0"
  "canLike\0"
  "this user may still vote\0"
  "ROOM_SCORE\0"
  "How many votes the room has.\0"
  "Sent on entering and to everybody inside after a vote.\0"
  "Shows the number and hides the thumb button unless canLike is set.\0"
  "tiles\0"
  "height\0"
  "coded as in room.height_map\0"
  "room.height_map_update\0"
  "ROOM_HEIGHT_MAP_UPDATE\0"
  "Some tiles changed the height on which things can be put.\0"
  "Sent after an item was put down, moved or picked up.\0"
  "Corrects these tiles in the map from room.height_map.\0"
  "seconds\0"
  "until the user may write again\0"
  "room.flood_control\0"
  "FLOOD_CONTROL\0"
  "The user wrote too much too fast.\0"
  "Sent in place of a chat line that the room's flood filter dropped.\0"
  "Locks the chat field and counts the seconds down.\0"
  "isOwner\0"
  "room.owner_info\0"
  "ROOM_INFO_OWNER\0"
  "Which room the user is in, and whether it is theirs.\0"
  "Sent once at the end of entering.\0"
  "Asks for the details of that room and opens the room's tools.\0"
  "The server is letting the user into the room.\0"
  "Sent as soon as room.enter passed all checks.\0"
  "Marks the room session as connected and waits for room.model_name.\0"
  "controllerLevel\0"
  "room.rights\0"
  "ROOM_RIGHTS\0"
  "What the user may do in this room.\0"
  "Sent on entering and when rights were given or taken.\0"
  "Shows or hides the tools for moving furniture and for moderation.\0"
  "left of the mute\0"
  "room.user_muted\0"
  "The user is silenced for a time.\0"
  "Sent to the one who was muted, also when entering during a mute or trying"
  " to speak.\0"
  "Shows the time left and keeps chat lines back until then.\0"
  "empty if it is the receiver who is turned away\0"
  "ROOM_DOORBELL_REJECTED\0"
  "A visitor at the door was turned away.\0"
  "Sent to the visitor without a name, and with it to those inside who can o"
  "pen.\0"
  "The visitor gives up waiting; the others take the name off their doorbell"
  " window.\0"
  "parameter\0"
  "for queue_error the rest of the name of the text to show\0"
  "ROOM_ENTER_ERROR\0"
  "The room cannot be entered.\0"
  "Sent instead of room.entered, or when a waiting user loses the place.\0"
  "Shows the reason and goes back to the hotel view.\0"
  "New settings were stored.\0"
  "Sent to the one who saved.\0"
  "May close the settings window; what changed comes in packets of its own.\0"
  "room.spectator_mode\0"
  "ROOM_SPECTATOR\0"
  "The user is in the room to watch only.\0"
  "Sent on entering a full room as a spectator, without an avatar.\0"
  "Hides chat field and avatar tools.\0"
  "room.chat_settings\0"
  "ROOM_SETTINGS_CHAT\0"
  "How chat looks and how far it carries in this room.\0"
  "Sent when the owner changed these settings.\0"
  "Draws bubbles accordingly from then on.\0"
  "All users with rights in a room.\0"
  "Sent on request, and to owners when they enter.\0"
  "Fills the rights page of the settings window.\0"
  "scale\0"
  "false fixes the view at half size, true leaves zoom and position to the u"
  "ser\0"
  "The floor plan of the room.\0"
  "Sent after room.get_model, once door and height map are known.\0"
  "Builds floor, walls and door from it; a user can walk where a tile has a "
  "height.\0"
  "ROOM_RIGHTS_LIST_REMOVE\0"
  "A user no longer has rights in a room.\0"
  "Sent to owners for each user whose rights were taken or given up.\0"
  "Takes the name off the open rights page.\0"
  "maxUserCountLimit\0"
  "highest maxUserCount that may be chosen\0"
  "1 lets others bring pets\0"
  "1 lets pets of others eat the food lying there\0"
  "1 lets users walk through each other\0"
  "1 hides them\0"
  "allowNavigatorDynamicCats\0"
  "navigators may list the room under categories they make up\0"
  "All settings of a room, ready to be edited.\0"
  "Sent after room.get_settings to users who may change the room.\0"
  "Opens the settings window with these values.\0"
  "more about the mistake, such as the refused tag\0"
  "ROOM_SETTINGS_SAVE_ERROR\0"
  "New settings were refused.\0"
  "Sent for the first mistake found; nothing of the record was stored.\0"
  "Marks the field in question and lets the owner try again.\0"
  "ROOM_MODEL_DOOR\0"
  "Where the door is.\0"
  "Sent before room.model, or when the floor plan editor asks.\0"
  "Keeps the tile and breaks the wall open there once the floor plan comes.\0"
  "filteredText\0"
  "the text with the words taken out\0"
  "ROOM_AD_ERROR\0"
  "A text of a room event is not allowed.\0"
  "Sent when the word filter objects to a new or edited event.\0"
  "Puts the filtered text into the field and shows the error beside it.\0"
  "eventType\0"
  "createdMinutesAgo\0"
  "expiresInMinutes\0"
  "ROOM_EVENT\0"
  "The event that is running in the room.\0"
  "Sent on entering and to everybody inside when an event starts or changes.\0"
  "Shows the event card, or none if adId is not above 0.\0"
  "Without an event, servers send -1 as adId and ownerId, and empty texts an"
  "d zeros in the rest.\0"
  "bannedUsers\0"
  "All users banned from a room.\0"
  "Sent when the owner asks for it.\0"
  "Fills the ban list of the settings window.\0"
  "tagName\0"
  "users in rooms with this tag\0"
  "ROOM_POPULAR_TAGS_RESULT\0"
  "The tags with the most users right now.\0"
  "Sent after room.popular_room_tags, the leading tag first.\0"
  "Draws the tags, the more users the larger; a click searches the rooms of "
  "a tag.\0"
  "floor plan, such as \"model_a\"\0"
  "ROOM_MODEL_NAME\0"
  "The room is ready to be loaded.\0"
  "Sent right after room.entered.\0"
  "Drops what it knew of the room before and asks for the contents.\0"
  "furniture.furniture_aliases\0"
  "ROOM_RIGHTS_LIST_ADD\0"
  "Another user has rights in a room now.\0"
  "Sent to the owner who gave them.\0"
  "Adds the name to the open rights page.\0"
  "queueSets\0"
  "queues\0"
  "\"d\" everybody, \"c\" club members\0"
  "size\0"
  "users waiting in front\0"
  "ROOM_QUEUE_STATUS\0"
  "The place of the user in the queues of a full room.\0"
  "Sent when the user starts to wait and whenever the queue moves on.\0"
  "Shows how many wait in front, and offers the other queue.\0"
  "The first queue set is the one the user waits in. Some servers put the ro"
  "om id in front.\0"
  "room.event\0"
  "ROOM_PROMOTION\0"
  "A promotion of the room; what it holds is not known.\0"
  "Not seen from any server; room.event_info tells of events today.\0"
  "The client ignores it.\0"
  "empty if it is the receiver who rang\0"
  "Somebody rings at the door.\0"
  "Sent to everybody inside who can open, and without a name to the visitor.\0"
  "Those inside see the visitor's name with two buttons; the visitor sees th"
  "at the bell was heard.\0"
  "ROOM_RIGHTS_CLEAR\0"
  "The user has lost all rights in this room.\0"
  "Sent to a present user whose rights were taken or given up.\0"
  "Hides every tool that needs rights.\0"
  "\"floor\", \"wallpaper\", \"landscape\" or \"landscapeanim\"\0"
  "number of the pattern, such as \"101\" or \"0.0\"\0"
  "room.paint\0"
  "ROOM_PAINT\0"
  "A wallpaper, floor or landscape of the room.\0"
  "Sent on entering, once for each that is set, and when somebody puts up an"
  "other.\0"
  "Draws that part of the room anew.\0"
  "isVip\0"
  "the user is a club member\0"
  "hasControllers\0"
  "other users have rights there\0"
  "ROOM_AD_PURCHASE\0"
  "The rooms for which the user can buy an event.\0"
  "Sent when the catalog page for room events asks for them.\0"
  "Fills the choice of rooms on that page.\0"
  "isMuted\0"
  "ROOM_MUTED\0"
  "Whether the whole room is silenced.\0"
  "Sent to the room after its owner switched it.\0"
  "Changes the mute button of the info card.\0"
  "canCreate\0"
  "part of a text's name, 0 if allowed\0"
  "room.can_create_room_event\0"
  "CAN_CREATE_ROOM_EVENT\0"
  "Whether the user may start an event here.\0"
  "Sent when the user is about to create one.\0"
  "Opens the event form, or shows the text of the error code.\0"
  "width\0"
  "tiles in a row\0"
  "heights\0"
  "row by row, from the top\0"
  "ROOM_HEIGHT_MAP\0"
  "How high things can be put on each tile of the room.\0"
  "Sent after room.get_model, before the floor plan.\0"
  "Uses it to check where furniture fits; the number of rows is that of the "
  "tiles by width.\0"
  "The low 14 bits of a height are 256 times the height in tiles; with 16384"
  " added nothing can be stacked there; a negative one is no tile of the roo"
  "m. Servers send 32767 for missing tiles, too.\0"
  "ROOM_SETTINGS_ERROR\0"
  "The settings of a room cannot be had.\0"
  "Sent after room.get_settings if the user may not see them or there is no "
  "such room.\0"
  "Leaves the settings window closed.\0"
  "words\0"
  "ROOM_GET_FILTER_WORDS\0"
  "The words that a room's own chat filter hides.\0"
  "Sent when the owner opens the filter.\0"
  "Lists them with a way to remove each.\0"
  "ROOM_INFO_UPDATED\0"
  "Name, lock or other details of a room have changed.\0"
  "Sent to everybody inside after settings were saved.\0"
  "Asks for the details again.\0"
  "A user may come back into a room.\0"
  "Sent to the one who lifted the ban.\0"
  "Takes the name off the open ban list.\0"
  "ROOM_EVENT_CANCEL\0"
  "The event in this room is over.\0"
  "Sent to everybody inside when it was ended or ran out.\0"
  "Removes the event card.\0"
  "room.visualization_settings\0"
  "ROOM_THICKNESS\0"
  "Whether walls show, and how thick walls and floor are.\0"
  "Sent on entering and after the owner changed it.\0"
  "Draws the room accordingly; values beyond the known ones count as the nea"
  "rest.\0"
  "empty if it is the receiver who may come in\0"
  "ROOM_DOORBELL_ACCEPTED\0"
  "A visitor at the door may come in.\0"
  "The visitor goes in; the others take the name off their doorbell window.\0"
  "selectionType\0"
  "what has to be chosen; the client shows the same window for all\0"
  "room.show_enforce_room_category\0"
  "SHOW_ENFORCE_ROOM_CATEGORY\0"
  "The owner has to choose a category for the room.\0"
  "Sent to owners of rooms whose category is missing or no longer allowed.\0"
  "Shows a window that stays until category and trade mode are chosen.\0"
  "ROOM_MODEL_BLOCKED_TILES\0"
  "The tiles that carry furniture.\0"
  "Sent after room.get_occupied_tiles.\0"
  "Marks them in the floor plan editor, where they cannot be removed.\0"
  "room_entities.set_chat_style\0"
  "USER_SETTINGS_CHAT_STYLE\0"
  "Choose the chat bubble the user speaks with from now on.\0"
  "Sent when another style is picked beside the chat input.\0"
  "Saves the style if the user owns it; it comes back with the settings at t"
  "he next login.\0"
  "room_entities.say\0"
  "UNIT_CHAT\0"
  "Say something that units nearby can read.\0"
  "Sent when a line is entered. Lines with a leading colon may be commands o"
  "f the server.\0"
  "Filters the text and shows it to everybody close enough, the speaker incl"
  "uded.\0"
  "room_entities.chat\0"
  "room_entities.typing_stop\0"
  "UNIT_TYPING_STOP\0"
  "Tell that the chat input has been emptied.\0"
  "Sent when the user deletes what was typed or stops for a while.\0"
  "Takes the typing balloon off the user's unit for everybody in the room.\0"
  "room_entities.typing\0"
  "name of the recipient, a blank, and the text\0"
  "room_entities.whisper\0"
  "UNIT_CHAT_WHISPER\0"
  "Say something to one user only.\0"
  "Sent when a line is entered in whisper mode.\0"
  "Cuts the name off at the first blank and shows the rest to that user and "
  "to the speaker.\0"
  "room_entities.typing_start\0"
  "UNIT_TYPING\0"
  "Tell that the user has begun to type.\0"
  "Sent with the first character in the chat input.\0"
  "Shows a typing balloon above the user's unit to the whole room.\0"
  "signType\0"
  "room_entities.hold_sign\0"
  "UNIT_SIGN\0"
  "Hold up a board with a number or a symbol.\0"
  "Sent when a sign is chosen from the avatar's menu or with the command `:s"
  "ign`.\0"
  "Adds the sign to the unit's actions and takes it away some seconds later.\0"
  "room_entities.status\0"
  "danceType\0"
  "room_entities.dance\0"
  "UNIT_DANCE\0"
  "Start dancing, change the dance, or stop.\0"
  "Sent when a dance is chosen; dances above 1 are for club members.\0"
  "Checks that the avatar may dance where it stands, and tells the room.\0"
  "room_entities.shout\0"
  "UNIT_CHAT_SHOUT\0"
  "Say something that the whole room can read.\0"
  "Sent when a line is entered in shouting mode.\0"
  "Shows the filtered text to everyone in the room, however far away.\0"
  "posture\0"
  "room_entities.set_posture\0"
  "UNIT_POSTURE\0"
  "Sit down on the floor, or get up again.\0"
  "Sent from the avatar's menu or with the commands `:sit` and `:stand`.\0"
  "Changes the unit's posture unless it is walking or on a seat.\0"
  "actionType\0"
  "room_entities.action\0"
  "UNIT_ACTION\0"
  "Play a short animation such as waving.\0"
  "Sent when an expression is chosen from the avatar's menu or typed as a sm"
  "iley.\0"
  "Plays it for all in the room; `idle` puts the avatar to sleep until it mo"
  "ves.\0"
  "room_entities.idle\0"
  "room_entities.drop_hand_item\0"
  "UNIT_DROP_HAND_ITEM\0"
  "Put away what the avatar carries.\0"
  "Sent when the user chooses to drop a drink or another hand item.\0"
  "Empties the avatar's hand and tells everybody around.\0"
  "room_entities.hand_item\0"
  "user id of the one who shall get it\0"
  "room_entities.give_hand_item\0"
  "UNIT_GIVE_HANDITEM\0"
  "Pass what the avatar carries to another user.\0"
  "Sent from the menu of the other user's avatar.\0"
  "Lets the giver walk up to the other user and moves the item from hand to "
  "hand.\0"
  "room_entities.look_at\0"
  "UNIT_LOOK\0"
  "Turn towards a tile.\0"
  "Sent when the user clicks another unit or a piece of furniture.\0"
  "Turns the avatar's head, and its body too if it stands.\0"
  "room_entities.walk\0"
  "UNIT_WALK\0"
  "Walk to a tile.\0"
  "Sent when the user clicks a tile of the room.\0"
  "Finds a path and moves the avatar one tile every half second. Each step i"
  "s one status; a tile that cannot be reached is ignored.\0"
  "skillList\0"
  "BOT_SKILL_LIST_UPDATE\0"
  "The skills of a bot in the room have changed.\0"
  "Sent after a skill was added to a bot or set up anew.\0"
  "Replaces the skills it knows of that bot and renews the bot's menu.\0"
  "room.bot_force_open_context_menu\0"
  "BOT_FORCE_OPEN_CONTEXT_MENU\0"
  "Open the menu of a bot as if the user had clicked it.\0"
  "Sent when a bot wants an answer from this user, for example in the tour f"
  "or new users.\0"
  "Opens the menu above the bot.\0"
  "giverUserId\0"
  "user id of the giver\0"
  "handItemType\0"
  "number of the hand item\0"
  "room.hand_item_received\0"
  "HAND_ITEM_RECEIVED\0"
  "Another user has passed something to this user's avatar.\0"
  "Sent to the one who gets the item; the room learns of it from a separate "
  "packet.\0"
  "Shows who has given what.\0"
  "units\0"
  "UNIT\0"
  "Units are in the room, or have just come in.\0"
  "Sent on entry with everybody who is there, and again whenever users, pets"
  " or bots come in, with the new ones only. It may be empty.\0"
  "Adds the units, under the index that all other packets name them by.\0"
  "The hotel's own bots, and kinds that are not known, have nothing after th"
  "e type.\0"
  "BOT_ERROR\0"
  "A bot could not be placed or set up.\0"
  "Sent to the user who tried.\0"
  "Shows the reason in a window.\0"
  "A unit shouts.\0"
  "Sent to every user in the room, the shouting one included.\0"
  "Shows the line in bold above the unit, however far away it is.\0"
  "effectId\0"
  "0 for no effect\0"
  "delay\0"
  "milliseconds to wait\0"
  "UNIT_EFFECT\0"
  "A unit puts on an effect or takes it off.\0"
  "Sent when a user enables an effect, and when furniture gives one or ends "
  "it.\0"
  "Draws the unit with the effect, after the delay.\0"
  "A unit says something.\0"
  "Sent to the users close enough to hear it; the speaker gets it too.\0"
  "Shows the line in a bubble above the unit and keeps it in the chat histor"
  "y.\0"
  "handId\0"
  "number of the hand item, 0 for an empty hand\0"
  "UNIT_HAND_ITEM\0"
  "A unit takes something into its hand, or puts it away.\0"
  "Sent to the room when a drink is fetched, passed on, used up or dropped.\0"
  "Draws the item in the unit's hand.\0"
  "commandId\0"
  "BOT_COMMAND_CONFIGURATION\0"
  "How a skill of a bot is set up at present.\0"
  "Sent when the owner has asked for the settings of one skill.\0"
  "Fills the dialog of that skill with the values.\0"
  "expression\0"
  "UNIT_EXPRESSION\0"
  "A unit waves, laughs or shows another expression.\0"
  "Sent to all in the room when the user has chosen one.\0"
  "Plays the animation once.\0"
  "statuses\0"
  "UNIT_STATUS\0"
  "Where units are, where they look and what they do.\0"
  "Sent every half second with all units that have changed, and on entry wit"
  "h all there are.\0"
  "Moves the units. The word `mv` in the actions names the tile that the uni"
  "t is stepping on to; x and y are where it comes from.\0"
  "Common actions are mv (target tile and height), sit and lay (height), sig"
  "n (number), flatctrl (rights in the room) and trd (trading).\0"
  "isTyping\0"
  "1 while typing, 0 afterwards\0"
  "A unit has begun or ended typing.\0"
  "Sent to the room when the user types, and when the line is spoken.\0"
  "Shows or hides the balloon above the unit.\0"
  "isIdle\0"
  "UNIT_IDLE\0"
  "A unit falls asleep or wakes up.\0"
  "Sent when a user has done nothing for some minutes, and with the next thi"
  "ng the user does.\0"
  "Draws the unit with closed eyes, or awake.\0"
  "danceId\0"
  "A unit starts or stops dancing.\0"
  "Sent to everyone around, and for each dancing unit to a user who enters.\0"
  "Lets the unit dance until the dance is `none`.\0"
  "the number\0"
  "room_entities.number\0"
  "UNIT_NUMBER\0"
  "Show a number above a unit.\0"
  "Sent during games and by furniture that counts.\0"
  "Draws the number with the unit for a moment.\0"
  "index of the unit, as decimal text\0"
  "UNIT_REMOVE\0"
  "A unit has left the room.\0"
  "Sent when a user goes, is sent out or disconnects, and when a pet or bot "
  "is picked up.\0"
  "Removes the unit; its index may be given to another one later.\0"
  "A unit whispers to this user.\0"
  "Sent to the two users concerned, and to staff who may read along.\0"
  "Shows the line in small grey letters, to its user alone.\0"
  "boughtAsGift\0"
  "it is a present from somebody else\0"
  "item\0"
  "room.bot_received\0"
  "BOT_RECEIVED\0"
  "The user has got a bot.\0"
  "Sent after a bot was bought or given.\0"
  "Puts the bot into the inventory and says so.\0"
  "index of the unit in its room, -1 for oneself\0"
  "m or f, in either case\0"
  "achievementScore\0"
  "UNIT_INFO\0"
  "The looks, the motto or the score of a unit have changed.\0"
  "Sent to the room when a user changes clothes or motto, or gains achieveme"
  "nts.\0"
  "Redraws the unit and renews what its info panel shows.\0"
  "With the index -1 it is about the user's own data.\0"
  "FURNITURE_ALIASES\0"
  "Asks which furniture classes go by another name.\0"
  "Sent when the client begins to load a room, before it asks for the room's"
  " model.\0"
  "Answers with pairs of class name and the name whose graphics are used; ma"
  "ny servers have none.\0"
  "owners\0"
  "each owner of at least one of the items\0"
  "items\0"
  "furniture.wall_items\0"
  "ITEM_WALL\0"
  "Gives everything that hangs on the walls of a room.\0"
  "Sent once while a user enters a room.\0"
  "Hangs up the items; owners are looked up in the list in front.\0"
  "FURNITURE_FLOOR\0"
  "Gives all furniture that stands in a room.\0"
  "Places the furniture; owners are looked up in the list in front.\0"
  "Later changes come one by one, for an item added, moved or removed.\0"
  "boxColor\0"
  "name of the colour; empty for no box\0"
  "keyColor\0"
  "name of the colour; empty for no key\0"
  "furniture.mystery_box_keys\0"
  "MYSTERY_BOX_KEYS\0"
  "Tells the colours of the user's mystery box and key.\0"
  "Sent after login and whenever the user gets or spends a box or a key.\0"
  "Shows both in the mystery box display, or hides it.\0"
  "productName\0"
  "which subscription, e.g. club_habbo\0"
  "daysToPeriodEnd\0"
  "days left in the running period\0"
  "memberPeriods\0"
  "periods of 31 days used so far\0"
  "periodsSubscribedAhead\0"
  "whole periods left after the running one\0"
  "responseType\0"
  "hasEverBeenMember\0"
  "whether it is the VIP level\0"
  "pastClubDays\0"
  "days of membership so far\0"
  "pastVipDays\0"
  "days of VIP membership so far\0"
  "minutesUntilExpiration\0"
  "minutesSinceLastModified\0"
  "minutes since the membership last changed\0"
  "user.subscription\0"
  "USER_SUBSCRIPTION\0"
  "Tells how long the user's club membership lasts.\0"
  "Sent when the client asks for a subscription, and after one is bought.\0"
  "Updates the club's days in the purse and what the membership allows.\0"
  "secondsLeft\0"
  "0 or less if there is no subscription\0"
  "furniLimit\0"
  "items the user may place now\0"
  "maxFurniLimit\0"
  "largest limit that can be reached\0"
  "secondsLeftWithGrace\0"
  "time until placed items are locked; same if absent\0"
  "catalog.builders_club_subscription\0"
  "BUILDERS_CLUB_EXPIRED\0"
  "Tells how long the user's Builders Club lasts and how much it may place.\0"
  "Sent after login and when the subscription or the limit changes.\0"
  "Shows time and limit in the Builders Club catalog, and warns near the end"
  ".\0"
  "effects\0"
  "user.effects\0"
  "USER_EFFECTS\0"
  "Lists the avatar effects the user owns.\0"
  "Sent after login.\0"
  "Fills the effects in the inventory and notes which are running.\0"
  "figureSetIds\0"
  "numbers of figure parts\0"
  "boundFurnitureNames\0"
  "class names of the furniture that gave them\0"
  "user.clothing\0"
  "USER_CLOTHING\0"
  "Lists the clothes the user has unlocked with clothing furniture.\0"
  "Sent after login and when another piece was redeemed.\0"
  "Offers these parts in the avatar editor and marks the furniture as redeem"
  "ed.\0"
  "badges\0"
  "group.badges\0"
  "GROUP_BADGES\0"
  "Gives the badges of the groups that are visible in a room.\0"
  "Sent while a user enters a room, and when somebody with another group com"
  "es in.\0"
  "Keeps the codes to draw a group's badge beside its members and furniture.\0"
  "user.user_achievement_score\0"
  "USER_ACHIEVEMENT_SCORE\0"
  "Tells the user's total of achievement points.\0"
  "Sent after login and when a level was reached.\0"
  "Shows the total in the achievements window and in the user's own profile.\0"
  "user.achievement_progressed\0"
  "ACHIEVEMENT_PROGRESSED\0"
  "Tells that one achievement has moved on.\0"
  "Sent whenever the user gains points in an achievement.\0"
  "Replaces what it knew of this achievement.\0"
  "limits\0"
  "user.badge_point_limits\0"
  "BADGE_POINT_LIMITS\0"
  "Tells how many points each level of each achievement takes.\0"
  "Sent after login, or when the client asks for it.\0"
  "Keeps the numbers, to put them into the texts of achievement badges.\0"
  "games.game_center_game_list\0"
  "GAME_CENTER_GAME_LIST\0"
  "Lists the games of the game center.\0"
  "Sent when the client opens the game center; some servers send it after lo"
  "gin.\0"
  "Shows an entry for each game, in its colours.\0"
  "freeGamesLeft\0"
  "-1 for no limit\0"
  "gamesPlayedTotal\0"
  "games.game_center_status\0"
  "GAME_CENTER_STATUS\0"
  "Tells how often the user may still play a game.\0"
  "Sent when a game is picked in the game center, and after a match.\0"
  "Enables the play button and shows the number of games left.\0"
  "moderation.cfh_topics\0"
  "CFH_TOPICS\0"
  "Lists the topics a call for help can be about.\0"
  "Offers the topics, by category, when the user reports somebody.\0";

static const uint32_t keys[405] = {
  7540, 7547, 7556, 7585, 7595, 7632, 7664, 5589, 7700, 7730, 7759, 7805, 7863,
  7868, 7960, 8038, 8076, 8086, 8101, 8154, 8172, 8244, 8276, 8309, 8353, 8358,
  8365, 8371, 8429, 8456, 8489, 8505, 8558, 8646, 8735, 8792, 8823, 8843, 8875,
  8885, 8895, 8917, 8934, 8955, 9006, 9063, 9101, 9136, 9194, 9201, 9210, 9242,
  9261, 9296, 9356, 9373, 9397, 9444, 9519, 9544, 9581, 9588, 9613, 9623, 9658,
  9694, 9762, 9784, 9808, 9843, 9872, 9933, 9961, 10007, 10090, 4202, 10124,
  477, 10192, 10295, 10361, 10534, 10634, 10695, 5168, 10738, 5584, 10843,
  10879, 10936, 10986, 11052, 11207, 11256, 11262, 11291, 11401, 11403, 11414,
  11451, 11459, 11490, 11522, 11559, 11622, 11659, 11701, 11736, 11767, 11845,
  11901, 11946, 12053, 12106, 12152, 12210, 12243, 12255, 12278, 12309, 12319,
  12346, 12355, 12402, 12442, 12489, 12498, 12542, 12596, 12603, 12805, 12861,
  12937, 12987, 13017, 13118, 13346, 13409, 13484, 13526, 13642, 13656, 13699,
  13727, 13782, 13827, 13873, 13929, 13957, 13996, 14005, 14017, 14045, 14105,
  14165, 14249, 14271, 14282, 14348, 14390, 14429, 14470, 14587, 14710, 14717,
  14759, 14803, 15122, 15653, 15662, 15709, 15993, 16046, 16484, 16543, 16595,
  17160, 17228, 17642, 17984, 18021, 18856, 19113, 19175, 19689, 21201, 21250,
  21303, 21319, 21335, 21374, 21400, 21441, 21479, 21541, 22037, 22773, 22813,
  23035, 23208, 23248, 23296, 23585, 23827, 23856, 24615, 24859, 24898, 25134,
  25311, 25372, 25679, 26532, 26793, 27263, 28059, 28528, 29061, 29101, 29143,
  29823, 32259, 32712, 34104, 34140, 34320, 34643, 34653, 34667, 34894, 35027,
  35438, 35444, 35478, 36108, 36515, 37145, 37325, 37542, 38171, 38315, 38347,
  38648, 38657, 38689, 38731, 38772, 38815, 38839, 38904, 38918, 39241, 39252,
  39517, 39672, 39825, 39888, 39906, 39919, 39930, 39984, 339, 39993, 40523,
  41783, 42103, 42136, 43510, 43757, 45163, 46207, 46265, 47851, 48178, 49375,
  49403, 49430, 49449, 49462, 49519, 50561, 50629, 50661, 51116, 51289, 51518,
  207, 51820, 51887, 51946, 430, 51995, 52047, 52483, 52694, 53449, 53723,
  53900, 54492, 55180, 55206, 55216, 55260, 56135, 56219, 56225, 56231, 56277,
  56291, 56306, 56595, 57889, 58161, 575, 59213, 59245, 59306, 59357, 59676,
  59962, 62407, 63086, 63122, 63363, 64055, 64060, 64671, 65088, 65818, 4721,
  66021, 67133, 67144, 67339, 67345, 67591, 67814, 68162, 68834, 69666, 70091,
  70271, 70902, 71131, 71141, 71159, 71448, 71566, 72140, 72150, 72189, 73340,
  73372, 73579, 73722, 73961, 73982, 74592, 75531, 77212, 77472, 77884, 78103,
  79237, 79669, 79702, 79946, 80526, 80551, 80925, 81155, 81343, 81500, 81923,
  82105, 82289, 82990, 83038, 83250, 83762, 83809, 84191, 84237, 84502, 84550,
  84598, 84643, 84707, 84720, 84766, 84805, 84847, 84870, 85162, 85212, 85252,
  85300, 85642, 85798, 85835, 86123, 86777, 404, 87216, 87246,
};

static const uint32_t words[161] = {
  15182, 16448, 16466, 16637, 16902, 15182, 18842, 19502, 19879, 20156, 24582,
  24598, 20699, 27253, 27569, 27607, 27790, 27800, 27811, 28509, 29041, 29516,
  29802, 28509, 30559, 30827, 31048, 31298, 20156, 31748, 32006, 32028, 32247,
  31048, 32448, 32671, 32695, 31298, 28509, 33628, 33853, 34079, 31748, 40488,
  40859, 41317, 40488, 41755, 42075, 40488, 42943, 42956, 40859, 40488, 40859,
  40859, 40488, 45403, 45658, 45677, 45694, 45403, 45714, 45741, 45760, 45403,
  46676, 40488, 40488, 40488, 40488, 40488, 48155, 45760, 40488, 40488, 40488,
  40859, 49355, 50063, 41755, 40488, 19502, 55580, 55596, 55868, 56105, 40859,
  57089, 57311, 57571, 57571, 58114, 58134, 58428, 58451, 58691, 58911, 46676,
  59613, 59633, 59651, 59931, 60238, 60423, 60921, 60937, 60948, 58114, 60967,
  58428, 42943, 61284, 61306, 61324, 61934, 31048, 58134, 60238, 62654, 40488,
  61306, 63784, 63798, 64035, 60238, 57571, 64654, 60948, 65348, 65787, 40859,
  42956, 61324, 55580, 55596, 46348, 46348, 19502, 60654, 71980, 63375, 58174,
  46348, 42629, 76509, 67630, 76750, 76816, 76750, 77451, 77482, 77691, 67630,
  77451, 32028, 78343, 78564, 78564, 77451, 77451,
};

static const int64_t numbers[22] = {
  0, 1, 2, 3, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 1, 2, 4, 0, 1,
};

static const uint32_t phases[4] = {
  81, 90, 97, 102,
};

static const parley_field fields[866] = {
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 4, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 10, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 24, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 13, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 0, 1, 0, 1, 0},
  {10, 0, 0, 14, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 1, 1, 0, 3, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 17, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 2, 1, 0, 3, 0},
  {10, 0, 0, 18, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 19, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 20, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 21, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 22, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 23, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 24, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 25, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 26, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 27, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 28, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 31, 37, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 3, 1, 0, 1, 18},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 4, 1, 0, 1, 16},
  {13, 1, 0, 34, 63, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 5, 1, 0, 1, 14},
  {13, 1, 0, 35, 64, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 6, 1, 0, 2, 11},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 7, 1, 0, 1, 9},
  {13, 1, 0, 37, 65, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 8, 1, 0, 4, 4},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 38, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 39, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 40, 66, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 9, 1, 0, 3, 0},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 42, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 10, 1, 0, 3, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 11, 1, 0, 2, 0},
  {4, 0, 0, 43, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 44, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 3, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 4, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 45, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 46, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 47, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 51, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 52, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 54, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 58, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 59, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 62, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 64, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 65, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 66, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 67, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 68, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 69, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 70, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 71, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 72, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 73, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 12, 1, 0, 1, 3},
  {10, 0, 0, 75, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 13, 1, 0, 1, 1},
  {12, 0, 0, 76, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 77, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 80, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 81, 112, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 13, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 82, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 83, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 84, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 24, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 85, 119, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 87, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 88, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 89, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 90, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 91, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 87, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 92, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 93, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 94, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 100, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 101, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 102, 147, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 106, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 108, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 109, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 110, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 111, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 14, 1, 0, 7, 18},
  {10, 0, 0, 112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 113, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 114, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 116, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 15, 1, 0, 12, 5},
  {4, 0, 0, 117, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 118, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 119, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 120, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 121, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 122, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 123, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 124, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 125, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 126, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 16, 1, 0, 4, 0},
  {10, 0, 0, 112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 127, 198, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 128, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 129, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 130, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 131, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 109, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 132, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 133, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 17, 1, 0, 1, 0},
  {10, 0, 0, 134, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 129, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 132, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 133, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 117, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 137, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 138, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 139, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 62, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 142, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 143, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 146, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 147, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 148, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 149, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 151, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 152, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 153, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 154, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 155, 247, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 33, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 156, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 157, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 158, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 159, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 160, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 161, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 162, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 163, 259, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 36, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 164, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 165, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 166, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 167, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 168, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 169, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 170, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 171, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 172, NONE, 0, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 173, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 174, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 176, NONE, 1, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 74, NONE, 2, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 177, NONE, 3, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 149, NONE, 4, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 178, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 179, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 180, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 173, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 181, 281, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 50, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 182, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {9, 0, 0, 183, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 184, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {11, 1, 0, 93, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 185, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 186, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 188, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 189, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 190, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 192, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 193, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 194, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 74, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 83, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {11, 5, 0, 178, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 195, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 184, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 196, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 197, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 198, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 199, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 203, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 204, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 205, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 196, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 206, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {9, 0, 0, 207, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 208, 328, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 209, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 210, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 211, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 209, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 212, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 213, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 214, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 59, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 215, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 216, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 218, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 219, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 220, 353, NONE, 65535, 3, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 6, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 110, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 221, NONE, 5, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 4, 222, NONE, 6, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 51, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 214, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 223, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 224, 377, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 225, 379, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 226, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 227, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 228, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 218, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 219, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 216, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 215, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 229, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 230, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 223, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 224, 396, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 231, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 232, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 233, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 31, 402, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 234, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 406, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 235, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 236, 413, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {10, 0, 0, 237, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 238, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 239, 422, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 9, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {10, 0, 1, 231, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 232, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 233, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 241, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 110, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 242, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 243, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 244, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 245, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 246, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 247, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 248, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 249, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 250, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 244, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 252, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 253, 448, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 10, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 254, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 110, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 255, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 256, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 257, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 258, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 259, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 260, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 261, 463, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 222, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 11, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {10, 0, 0, 263, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 264, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 265, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 263, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 149, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 267, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 268, NONE, 7, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 269, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 270, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 271, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 272, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 273, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 268, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 268, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 268, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 274, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 275, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 276, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 277, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 278, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 279, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 273, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 280, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 273, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 85, 511, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 281, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 18, 1, 0, 1, 0},
  {12, 0, 0, 282, 12, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 153, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 283, 515, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 223, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 284, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 274, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 275, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 276, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 277, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 285, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 279, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 270, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 286, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 271, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 287, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 288, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 289, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 290, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {9, 0, 0, 291, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 292, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 264, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 293, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 294, 538, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 294, 540, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 294, 542, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 16, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 295, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 296, 548, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 15, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {13, 1, 0, 297, 550, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 14, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 85, 552, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 18, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 294, 554, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 17, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {13, 1, 0, 298, 556, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 13, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 263, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 299, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 300, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 301, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 302, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 303, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 304, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 305, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 307, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 310, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 60, NONE, 8, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 9, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 74, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 312, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 4, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 313, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 607, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 314, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 315, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 316, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 317, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 307, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 290, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, 292, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 319, 611, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 5, 313, NONE, 10, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 18, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 20, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 109, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 320, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 268, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 280, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 321, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 322, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 323, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 324, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 325, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 11, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 326, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 310, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 109, 642, NONE, 65535, 2, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 234, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 128, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 328, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 329, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 330, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 128, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 320, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 300, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 302, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 331, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 332, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 3, 0, 333, 658, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 244, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {1, 0, 0, 96, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {1, 0, 0, 97, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {2, 0, 0, 334, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 335, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 336, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 335, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 213, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 338, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 292, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 31, 674, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {9, 0, 0, 339, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 303, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 4, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 340, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 698, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 314, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 315, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 316, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 317, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 307, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 292, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {9, 0, 0, 341, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 290, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 56, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 342, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 320, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 300, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 302, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 344, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 345, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 346, 719, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 721, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 265, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 347, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 348, 730, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 269, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 86, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 42, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 349, 734, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 270, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 74, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 350, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 178, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 74, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 351, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 85, 743, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 276, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 352, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 353, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 354, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 355, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 356, 752, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 56, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 357, 756, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 317, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 307, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 333, 766, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 21, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 230, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 230, NONE, 12, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 230, NONE, 13, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 359, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 360, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 99, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 230, NONE, 14, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 361, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 362, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 363, 785, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 24, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 364, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 365, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 366, 790, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 26, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 368, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 369, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 370, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 109, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 371, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 372, 803, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 23, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 373, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 374, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 375, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 30, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 104, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 376, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 377, 25, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 61, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 110, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 379, 822, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 380, 823, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 27, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 29, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {13, 1, 0, 379, 826, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 380, 827, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 27, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 28, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {10, 0, 0, 381, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 382, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 383, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 384, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 385, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 386, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 387, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 388, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 351, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 389, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 391, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 392, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 393, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 394, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 395, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 396, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 397, 848, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 30, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {13, 1, 0, 398, 851, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 399, 852, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 400, 854, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 31, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 154, 32, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {13, 1, 0, 401, 858, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 34, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 402, 860, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 35, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 156, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 403, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 404, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 294, 865, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 37, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
};

static const parley_field_info infos[866] = {
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {7564, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {7604, 0, 0, 0, 0, 0},
  {7642, 0, 0, 0, 0, NONE},
  {7677, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {7710, 0, 0, 0, 0, 1},
  {7736, 0, 0, 0, 0, NONE},
  {7767, 0, 0, 0, 0, NONE},
  {7816, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {7876, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {7979, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8046, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8112, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8191, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8254, 0, 0, 0, 0, 2},
  {8286, 0, 0, 0, 0, 2},
  {8318, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, 3},
  {0, 0, 0, 0, 0, 4},
  {0, 0, 0, 0, 0, 5},
  {8380, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 6},
  {8460, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8511, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8564, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8652, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8743, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8800, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8830, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8800, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8851, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 7},
  {0, 0, 0, 0, 0, 8},
  {8906, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8922, 0, 0, 0, 0, NONE},
  {8941, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8968, 0, 0, 0, 0, NONE},
  {9019, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9072, 0, 0, 0, 0, NONE},
  {9111, 0, 0, 0, 0, NONE},
  {9146, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 16},
  {9273, 0, 0, 0, 0, NONE},
  {9311, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9402, 0, 0, 0, 0, NONE},
  {9457, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9551, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9630, 0, 0, 0, 0, NONE},
  {9665, 0, 0, 0, 0, NONE},
  {9704, 0, 0, 0, 0, NONE},
  {9733, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9790, 0, 0, 0, 0, NONE},
  {9821, 0, 0, 0, 0, NONE},
  {9853, 0, 0, 0, 0, NONE},
  {9884, 0, 0, 0, 0, NONE},
  {9941, 0, 0, 0, 0, NONE},
  {9968, 0, 0, 0, 0, NONE},
  {10016, 0, 0, 0, 0, NONE},
  {10071, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 21},
  {0, 0, 0, 0, 0, NONE},
  {10095, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {10138, 0, 0, 0, 0, NONE},
  {10195, 0, 0, 0, 0, NONE},
  {10253, 0, 0, 0, 0, NONE},
  {10302, 0, 0, 0, 0, NONE},
  {10374, 0, 0, 0, 0, NONE},
  {10458, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {10574, 0, 0, 0, 0, NONE},
  {10640, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 22},
  {10702, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 23},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {10762, 0, 0, 0, 0, NONE},
  {10807, 0, 0, 0, 0, NONE},
  {10851, 0, 0, 0, 0, NONE},
  {10889, 0, 0, 0, 0, NONE},
  {10957, 0, 0, 0, 0, NONE},
  {11004, 0, 0, 0, 0, NONE},
  {11062, 0, 0, 0, 0, NONE},
  {11126, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {10851, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11214, 0, 0, 0, 0, NONE},
  {9968, 0, 0, 0, 0, NONE},
  {9941, 0, 0, 0, 0, NONE},
  {7816, 0, 0, 0, 0, NONE},
  {11308, 0, 0, 0, 0, NONE},
  {11347, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11424, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11467, 0, 0, 0, 0, 36},
  {11497, 0, 0, 0, 0, NONE},
  {11527, 0, 0, 0, 0, NONE},
  {11573, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11661, 0, 0, 0, 0, NONE},
  {11715, 0, 0, 0, 0, 34},
  {11746, 0, 0, 0, 0, 34},
  {11775, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {11850, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11907, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11919, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11901, 0, 0, 0, 0, NONE},
  {11953, 0, 0, 0, 0, NONE},
  {11980, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12026, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 34},
  {0, 0, 0, 0, 0, 33},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {12057, 0, 0, 0, 0, NONE},
  {12118, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12163, 0, 0, 0, 0, NONE},
  {12225, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12263, 0, 0, 0, 0, NONE},
  {7564, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12290, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12328, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12366, 0, 0, 0, 0, NONE},
  {12412, 0, 0, 0, 0, NONE},
  {12464, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12509, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {7564, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12549, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12612, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12691, 0, 0, 0, 0, NONE},
  {12758, 0, 0, 0, 0, NONE},
  {12817, 0, 0, 0, 0, NONE},
  {12867, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {12957, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 41},
  {12999, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {13028, 0, 0, 0, 0, NONE},
  {13065, 0, 0, 0, 0, NONE},
  {13074, 0, 0, 0, 0, NONE},
  {13131, 0, 0, 0, 0, NONE},
  {13214, 0, 0, 0, 0, NONE},
  {12957, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 41},
  {12999, 0, 0, 0, 0, NONE},
  {13288, 0, 0, 0, 0, NONE},
  {13309, 0, 0, 0, 0, NONE},
  {13355, 0, 0, 0, 0, NONE},
  {13436, 0, 0, 0, 0, NONE},
  {13504, 0, 0, 0, 0, NONE},
  {13538, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {13575, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {13662, 0, 0, 0, 0, NONE},
  {13707, 0, 0, 0, 0, NONE},
  {13747, 0, 0, 0, 0, NONE},
  {13793, 0, 0, 0, 0, NONE},
  {13845, 0, 0, 0, 0, NONE},
  {13894, 0, 0, 0, 0, NONE},
  {13943, 0, 0, 0, 0, NONE},
  {13968, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {14028, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 43},
  {14075, 0, 0, 0, 0, NONE},
  {14111, 0, 0, 0, 0, NONE},
  {14177, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {14293, 0, 0, 0, 0, NONE},
  {14356, 0, 0, 0, 0, NONE},
  {14400, 0, 0, 0, 0, NONE},
  {14438, 0, 0, 0, 0, NONE},
  {14481, 0, 0, 0, 0, NONE},
  {14527, 0, 0, 0, 0, NONE},
  {14551, 0, 0, 0, 0, NONE},
  {14599, 0, 0, 0, 0, NONE},
  {14683, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {14727, 0, 0, 0, 0, NONE},
  {14777, 0, 0, 0, 0, NONE},
  {14815, 0, 0, 0, 0, NONE},
  {15132, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {15672, 0, 0, 0, 0, NONE},
  {15730, 0, 0, 0, 0, NONE},
  {16000, 0, 0, 0, 0, NONE},
  {16051, 0, 0, 0, 0, NONE},
  {16494, 0, 0, 0, 0, NONE},
  {16555, 0, 0, 0, 0, NONE},
  {16608, 0, 0, 0, 0, NONE},
  {17175, 0, 0, 0, 0, NONE},
  {17207, 0, 0, 0, 0, NONE},
  {17237, 0, 0, 0, 0, NONE},
  {17260, 0, 0, 0, 0, NONE},
  {17646, 0, 0, 0, 0, NONE},
  {17999, 0, 0, 0, 0, NONE},
  {18040, 0, 0, 0, 0, NONE},
  {18411, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {18865, 0, 0, 0, 0, NONE},
  {18873, 0, 0, 0, 0, NONE},
  {19132, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {19198, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {19903, 0, 0, 0, 0, NONE},
  {20176, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {20936, 0, 0, 0, 0, NONE},
  {21213, 0, 0, 0, 0, NONE},
  {21260, 0, 0, 0, 0, NONE},
  {21280, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {21346, 0, 0, 0, 0, NONE},
  {21386, 0, 0, 0, 0, NONE},
  {21414, 0, 0, 0, 0, NONE},
  {21449, 0, 0, 0, 0, NONE},
  {21501, 0, 0, 0, 0, NONE},
  {21557, 0, 0, 0, 0, NONE},
  {21763, 0, 0, 0, 0, NONE},
  {21782, 0, 0, 0, 0, NONE},
  {21805, 0, 0, 0, 0, NONE},
  {21827, 0, 0, 0, 0, NONE},
  {22050, 0, 0, 0, 0, NONE},
  {22273, 0, 0, 0, 0, NONE},
  {22780, 0, 0, 0, 0, NONE},
  {22832, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {23218, 0, 0, 0, 0, NONE},
  {23258, 0, 0, 0, 0, NONE},
  {23306, 0, 0, 0, 0, NONE},
  {23596, 0, 0, 0, 0, NONE},
  {23843, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {23880, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {0, 0, 0, 0, 0, NONE},
  {24619, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24870, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24914, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25320, 0, 0, 0, 0, NONE},
  {25352, 0, 0, 0, 0, NONE},
  {25392, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25890, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26541, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26800, 0, 0, 0, 0, 9},
  {27020, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9551, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {28071, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28536, 0, 0, 0, 0, NONE},
  {29074, 0, 0, 0, 0, NONE},
  {29113, 0, 0, 0, 0, NONE},
  {29154, 0, 0, 0, 0, NONE},
  {29316, 0, 0, 0, 0, NONE},
  {29531, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30298, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {19903, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32467, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32730, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33189, 0, 0, 0, 0, NONE},
  {33200, 0, 0, 0, 0, 16},
  {33458, 0, 0, 0, 0, NONE},
  {32467, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {34115, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34333, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 15},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 11},
  {0, 0, 0, 0, 0, 12},
  {34680, 0, 0, 0, 0, NONE},
  {29074, 0, 0, 0, 0, NONE},
  {29113, 0, 0, 0, 0, NONE},
  {29154, 0, 0, 0, 0, NONE},
  {28536, 0, 0, 0, 0, NONE},
  {28071, 0, 0, 0, 0, NONE},
  {34907, 0, 0, 0, 0, NONE},
  {34953, 0, 0, 0, 0, NONE},
  {35035, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {35210, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35455, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {27020, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {36530, 0, 0, 0, 0, NONE},
  {36732, 0, 0, 0, 0, NONE},
  {36943, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37159, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37330, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27020, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 18},
  {0, 0, 0, 0, 0, NONE},
  {37953, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35455, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38323, 0, 0, 0, 0, NONE},
  {38363, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {9595, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38668, 0, 0, 0, 0, NONE},
  {38706, 0, 0, 0, 0, NONE},
  {38749, 0, 0, 0, 0, NONE},
  {38793, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38856, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39050, 0, 0, 0, 0, NONE},
  {39068, 0, 0, 0, 0, NONE},
  {29316, 0, 0, 0, 0, NONE},
  {39266, 0, 0, 0, 0, NONE},
  {39474, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 19},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39838, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40015, 0, 0, 0, 0, NONE},
  {40050, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40532, 0, 0, 0, 0, NONE},
  {40556, 0, 0, 0, 0, NONE},
  {40872, 0, 0, 0, 0, NONE},
  {40926, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41792, 0, 0, 0, 0, NONE},
  {42110, 0, 0, 0, 0, NONE},
  {42146, 0, 0, 0, 0, NONE},
  {42383, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40532, 0, 0, 0, 0, NONE},
  {42383, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 23},
  {43765, 0, 0, 0, 0, NONE},
  {44370, 0, 0, 0, 0, NONE},
  {42383, 0, 0, 0, 0, NONE},
  {45172, 0, 0, 0, 0, NONE},
  {45947, 0, 0, 0, 0, NONE},
  {45972, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {46217, 0, 0, 0, 0, NONE},
  {46277, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {47838, 0, 0, 0, 0, NONE},
  {47861, 0, 0, 0, 0, NONE},
  {7816, 0, 0, 0, 0, NONE},
  {47898, 0, 0, 0, 0, NONE},
  {47933, 0, 0, 0, 0, 1},
  {48190, 0, 0, 0, 0, NONE},
  {43765, 0, 0, 0, 0, NONE},
  {43765, 0, 0, 0, 0, NONE},
  {43765, 0, 0, 0, 0, NONE},
  {48907, 0, 0, 0, 0, NONE},
  {49383, 0, 0, 0, 0, NONE},
  {49411, 0, 0, 0, 0, NONE},
  {49442, 0, 0, 0, 0, NONE},
  {49442, 0, 0, 0, 0, NONE},
  {49475, 0, 0, 0, 0, NONE},
  {49531, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50267, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {50572, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50635, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50877, 0, 0, 0, 0, NONE},
  {51084, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 20},
  {51299, 0, 0, 0, 0, NONE},
  {49383, 0, 0, 0, 0, NONE},
  {49411, 0, 0, 0, 0, NONE},
  {49442, 0, 0, 0, 0, NONE},
  {49442, 0, 0, 0, 0, NONE},
  {51534, 0, 0, 0, 0, NONE},
  {49531, 0, 0, 0, 0, NONE},
  {51751, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {51782, 0, 0, 0, 0, NONE},
  {51830, 0, 0, 0, 0, NONE},
  {51901, 0, 0, 0, 0, NONE},
  {51961, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {52003, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {52288, 0, 0, 0, 0, NONE},
  {52457, 0, 0, 0, 0, NONE},
  {52495, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {52888, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {53455, 0, 0, 0, 0, NONE},
  {53666, 0, 0, 0, 0, NONE},
  {53692, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40532, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55154, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55188, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55225, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55277, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56141, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56245, 0, 0, 0, 0, 34},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, 25},
  {56317, 0, 0, 0, 0, NONE},
  {56604, 0, 0, 0, 0, NONE},
  {56625, 0, 0, 0, 0, NONE},
  {56636, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {57593, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {58149, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {59144, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {59186, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {59223, 0, 0, 0, 0, NONE},
  {59262, 0, 0, 0, 0, NONE},
  {59323, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {60989, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {61341, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {61594, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62412, 0, 0, 0, 0, NONE},
  {62675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 30},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {63099, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 31},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {65095, 0, 0, 0, 0, NONE},
  {56604, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {65798, 0, 0, 0, 0, NONE},
  {65827, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {66031, 0, 0, 0, 0, NONE},
  {65798, 0, 0, 0, 0, NONE},
  {62412, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67152, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67352, 0, 0, 0, 0, NONE},
  {67599, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 26},
  {68357, 0, 0, 0, 0, NONE},
  {68565, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 27},
  {68844, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69672, 0, 0, 0, 0, NONE},
  {56317, 0, 0, 0, 0, NONE},
  {56141, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {59186, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {70109, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {70149, 0, 0, 0, 0, NONE},
  {70174, 0, 0, 0, 0, NONE},
  {70221, 0, 0, 0, 0, NONE},
  {70258, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, NONE},
  {70297, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 28},
  {70508, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56245, 0, 0, 0, 0, 34},
  {0, 0, 0, 0, 0, 29},
  {70915, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55277, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {71574, 0, 0, 0, 0, NONE},
  {71806, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 31},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72157, 0, 0, 0, 0, NONE},
  {72194, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72668, 0, 0, 0, 0, NONE},
  {73060, 0, 0, 0, 0, NONE},
  {73113, 0, 0, 0, 0, NONE},
  {73346, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73387, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73732, 0, 0, 0, 0, NONE},
  {73967, 0, 0, 0, 0, NONE},
  {73990, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, 25},
  {75356, 0, 0, 0, 0, NONE},
  {75545, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11497, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11497, 0, 0, 0, 0, NONE},
  {76771, 0, 0, 0, 0, NONE},
  {11497, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 38},
  {0, 0, 0, 0, 0, 37},
  {0, 0, 0, 0, 0, NONE},
  {11497, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 39},
  {0, 0, 0, 0, 0, 35},
  {78588, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {79681, 0, 0, 0, 0, NONE},
  {79715, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 40},
  {11629, 0, 0, 0, 0, NONE},
  {80535, 0, 0, 0, 0, NONE},
  {80557, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {80932, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {11850, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 35},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {81932, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11629, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 37},
  {11629, 0, 0, 0, 0, NONE},
  {82449, 0, 0, 0, 0, NONE},
  {82614, 0, 0, 0, 0, NONE},
  {83003, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83181, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83227, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83769, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83769, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {84200, 0, 0, 0, 0, NONE},
  {84246, 0, 0, 0, 0, NONE},
  {84514, 0, 0, 0, 0, NONE},
  {84566, 0, 0, 0, 0, NONE},
  {84612, 0, 0, 0, 0, NONE},
  {84666, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 42},
  {0, 0, 0, 0, 0, NONE},
  {84738, 0, 0, 0, 0, NONE},
  {84779, 0, 0, 0, 0, NONE},
  {84817, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {84895, 0, 0, 0, 0, NONE},
  {85174, 0, 0, 0, 0, NONE},
  {85223, 0, 0, 0, 0, NONE},
  {85266, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {85321, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {85811, 0, 0, 0, 0, NONE},
  {85855, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87230, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
};

static const parley_default defaults[15] = {
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 17195, 0},
  {0, 0x0p+0, 17222, 0},
  {2, 0x0p+0, 0, 0},
  {1, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {1, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
};

static const parley_cond conds[19] = {
  {8, 0, 0, 13, 1, 0, 0},
  {8, 0, 0, 13, 2, 0, 0},
  {8, 0, 0, 13, 4, 0, 0},
  {0, 0, 0, 32, 255, 0, 1},
  {0, 0, 0, 32, 255, 1, 1},
  {0, 0, 0, 32, 255, 2, 1},
  {0, 0, 0, 32, 255, 3, 1},
  {0, 0, 0, 32, 255, 4, 1},
  {0, 0, 0, 32, 255, 5, 1},
  {0, 0, 0, 32, 255, 6, 1},
  {6, 0, 0, 32, 255, 7, 8},
  {8, 0, 0, 32, 256, 0, 0},
  {0, 0, 0, 74, -1, 15, 1},
  {0, 0, 0, 74, -1, 16, 1},
  {0, 0, 0, 74, -1, 17, 1},
  {0, 0, 0, 74, -1, 18, 1},
  {0, 0, 0, 74, -1, 19, 1},
  {2, 0, 0, 129, -1, 20, 1},
  {0, 0, 0, 281, -1, 21, 1},
};

static const parley_record records[335] = {
  {7531, 0, 24, 21, 50, 1, 2, 0},
  {8221, 25, 3, 3, 12, 0, 0, 0},
  {8336, 28, 5, 5, 20, 0, 0, 0},
  {8440, 33, 2, 2, 4, 0, 0, 0},
  {8495, 35, 2, 2, 8, 0, 0, 0},
  {8547, 38, 25, 7, 4, 1, 2, 0},
  {9049, 67, 3, 3, 12, 0, 0, 0},
  {9179, 70, 3, 3, 8, 0, 0, 0},
  {9224, 73, 5, 5, 16, 0, 0, 0},
  {9392, 78, 3, 3, 5, 0, 0, 0},
  {9529, 81, 3, 3, 8, 0, 0, 0},
  {9602, 84, 8, 8, 18, 0, 0, 0},
  {9771, 92, 14, 10, 29, 1, 2, 0},
  {10171, 106, 4, 4, 10, 0, 0, 0},
  {10433, 110, 2, 2, 6, 0, 0, 0},
  {10548, 113, 6, 6, 17, 0, 0, 0},
  {10744, 120, 7, 7, 13, 0, 0, 0},
  {11103, 127, 3, 3, 7, 0, 0, 0},
  {11187, 130, 4, 4, 12, 0, 0, 0},
  {11270, 134, 3, 3, 12, 0, 0, 0},
  {11378, 137, 2, 2, 6, 0, 0, 0},
  {11388, 139, 2, 2, 8, 0, 0, 0},
  {11405, 141, 6, 6, 22, 0, 0, 0},
  {11611, 148, 7, 7, 24, 0, 0, 0},
  {11832, 155, 2, 2, 6, 0, 0, 0},
  {11893, 157, 5, 5, 12, 0, 0, 0},
  {11914, 162, 36, 22, 32, 1, 2, 0},
  {12571, 199, 2, 2, 6, 0, 0, 0},
  {12586, 201, 14, 13, 44, 1, 2, 0},
  {13056, 215, 7, 7, 22, 0, 0, 0},
  {13275, 222, 6, 6, 21, 0, 0, 0},
  {13564, 228, 2, 2, 6, 0, 0, 0},
  {13630, 230, 13, 13, 43, 0, 0, 0},
  {14059, 243, 2, 2, 8, 0, 0, 0},
  {14148, 245, 2, 2, 6, 0, 0, 0},
  {14256, 248, 6, 6, 14, 0, 0, 0},
  {14510, 254, 3, 3, 8, 0, 0, 0},
  {14663, 257, 2, 2, 6, 0, 0, 0},
  {0, 260, 3, 3, 12, 0, 0, 0},
  {0, 263, 1, 1, 2, 0, 0, 0},
  {0, 264, 3, 3, 8, 0, 0, 0},
  {0, 267, 2, 2, 6, 0, 0, 0},
  {0, 269, 3, 3, 6, 0, 0, 0},
  {0, 272, 0, 0, 0, 0, 0, 0},
  {0, 272, 4, 4, 12, 0, 0, 0},
  {0, 276, 1, 1, 0, 0, 0, 0},
  {0, 277, 2, 2, 4, 0, 0, 0},
  {0, 279, 1, 1, 2, 0, 0, 0},
  {0, 280, 0, 0, 0, 0, 0, 0},
  {0, 280, 1, 1, 4, 0, 0, 0},
  {0, 282, 2, 2, 6, 0, 1, 0},
  {0, 284, 3, 2, 2, 0, 2, 0},
  {0, 287, 0, 0, 0, 0, 0, 0},
  {0, 287, 1, 1, 4, 0, 0, 0},
  {0, 288, 1, 1, 2, 0, 0, 0},
  {0, 289, 1, 1, 4, 0, 0, 0},
  {0, 290, 0, 0, 0, 0, 0, 0},
  {0, 290, 0, 0, 0, 0, 0, 0},
  {0, 290, 2, 1, 0, 0, 2, 0},
  {0, 292, 11, 11, 33, 0, 0, 0},
  {0, 303, 4, 4, 6, 0, 0, 0},
  {0, 307, 1, 1, 4, 0, 0, 0},
  {0, 308, 1, 1, 4, 0, 0, 0},
  {0, 309, 0, 0, 0, 0, 0, 0},
  {0, 309, 0, 0, 0, 0, 0, 0},
  {0, 309, 2, 2, 8, 0, 0, 0},
  {0, 311, 1, 1, 1, 0, 0, 0},
  {0, 312, 3, 3, 10, 0, 0, 0},
  {0, 315, 1, 1, 4, 0, 0, 0},
  {0, 316, 4, 3, 5, 0, 2, 0},
  {0, 320, 1, 1, 4, 0, 0, 0},
  {0, 321, 0, 0, 0, 0, 0, 0},
  {0, 321, 2, 2, 4, 0, 0, 0},
  {0, 323, 4, 3, 2, 0, 2, 0},
  {0, 327, 1, 1, 4, 0, 0, 0},
  {0, 329, 3, 3, 9, 0, 0, 0},
  {0, 332, 1, 1, 1, 0, 0, 0},
  {0, 333, 2, 2, 8, 0, 0, 0},
  {0, 335, 1, 1, 2, 0, 0, 0},
  {0, 336, 0, 0, 0, 0, 0, 0},
  {0, 336, 1, 1, 2, 0, 0, 0},
  {0, 337, 2, 1, 0, 0, 2, 0},
  {0, 339, 1, 1, 4, 0, 0, 0},
  {0, 340, 1, 1, 2, 0, 0, 0},
  {0, 341, 0, 0, 0, 0, 0, 0},
  {0, 341, 3, 3, 8, 0, 0, 0},
  {0, 344, 1, 1, 1, 0, 0, 0},
  {0, 345, 1, 1, 2, 0, 0, 0},
  {0, 346, 1, 1, 1, 0, 0, 0},
  {0, 347, 0, 0, 0, 0, 0, 0},
  {0, 347, 3, 3, 12, 0, 0, 0},
  {0, 350, 1, 1, 4, 0, 0, 0},
  {0, 351, 1, 1, 4, 0, 0, 0},
  {0, 352, 1, 1, 4, 0, 0, 0},
  {0, 354, 1, 1, 2, 0, 0, 0},
  {0, 355, 2, 2, 6, 0, 0, 0},
  {0, 357, 1, 1, 4, 0, 0, 0},
  {0, 358, 1, 1, 2, 0, 0, 0},
  {0, 359, 1, 1, 2, 0, 0, 0},
  {0, 360, 1, 1, 2, 0, 0, 0},
  {0, 361, 0, 0, 0, 0, 0, 0},
  {0, 361, 1, 1, 4, 0, 0, 0},
  {0, 362, 2, 2, 4, 0, 0, 0},
  {0, 364, 1, 1, 4, 0, 0, 0},
  {0, 365, 1, 1, 2, 0, 0, 0},
  {0, 366, 2, 2, 5, 0, 0, 0},
  {0, 368, 1, 1, 4, 0, 0, 0},
  {0, 369, 2, 2, 8, 0, 0, 0},
  {0, 371, 1, 1, 2, 0, 0, 0},
  {0, 372, 1, 1, 2, 0, 0, 0},
  {0, 373, 1, 1, 2, 0, 0, 0},
  {0, 374, 3, 3, 10, 0, 0, 0},
  {0, 378, 1, 1, 4, 0, 0, 0},
  {0, 380, 2, 2, 6, 0, 0, 0},
  {0, 382, 3, 3, 9, 0, 0, 0},
  {0, 385, 8, 8, 23, 0, 0, 0},
  {0, 393, 3, 3, 10, 0, 0, 0},
  {0, 397, 3, 3, 4, 0, 0, 0},
  {0, 400, 1, 1, 4, 0, 0, 0},
  {0, 401, 1, 1, 4, 0, 0, 0},
  {0, 403, 1, 1, 4, 0, 0, 0},
  {0, 404, 2, 2, 8, 0, 0, 0},
  {0, 407, 2, 2, 6, 0, 0, 0},
  {0, 409, 1, 1, 2, 0, 0, 0},
  {0, 410, 1, 1, 4, 0, 0, 0},
  {0, 411, 2, 2, 8, 0, 0, 0},
  {0, 414, 1, 1, 2, 0, 0, 0},
  {0, 415, 3, 3, 10, 0, 0, 0},
  {0, 418, 1, 1, 4, 0, 0, 0},
  {0, 419, 2, 2, 4, 0, 0, 0},
  {0, 421, 1, 1, 4, 0, 0, 0},
  {0, 423, 5, 5, 9, 0, 0, 0},
  {0, 428, 14, 14, 32, 0, 0, 0},
  {0, 442, 2, 2, 8, 0, 0, 0},
  {0, 444, 2, 2, 8, 0, 0, 0},
  {0, 446, 2, 2, 8, 0, 0, 0},
  {0, 449, 1, 1, 4, 0, 0, 0},
  {0, 450, 13, 13, 32, 0, 0, 0},
  {0, 464, 0, 0, 0, 0, 0, 0},
  {0, 464, 2, 2, 6, 0, 0, 0},
  {0, 466, 2, 2, 4, 0, 0, 0},
  {0, 468, 0, 0, 0, 0, 0, 0},
  {0, 468, 1, 1, 4, 0, 0, 0},
  {0, 469, 1, 1, 2, 0, 0, 0},
  {0, 470, 2, 2, 8, 0, 0, 0},
  {0, 472, 1, 1, 2, 0, 0, 0},
  {0, 473, 1, 1, 4, 0, 0, 0},
  {0, 474, 1, 1, 2, 0, 0, 0},
  {0, 475, 0, 0, 0, 0, 0, 0},
  {0, 475, 2, 2, 6, 0, 0, 0},
  {0, 477, 1, 1, 4, 0, 0, 0},
  {0, 478, 0, 0, 0, 0, 0, 0},
  {0, 478, 1, 1, 2, 0, 0, 0},
  {0, 479, 0, 0, 0, 0, 0, 0},
  {0, 479, 1, 1, 2, 0, 0, 0},
  {0, 480, 1, 1, 4, 0, 0, 0},
  {0, 481, 0, 0, 0, 0, 0, 0},
  {0, 481, 0, 0, 0, 0, 0, 0},
  {0, 481, 2, 2, 4, 0, 0, 0},
  {0, 483, 3, 3, 12, 0, 0, 0},
  {0, 486, 0, 0, 0, 0, 0, 0},
  {0, 486, 0, 0, 0, 0, 0, 0},
  {0, 486, 0, 0, 0, 0, 0, 0},
  {0, 486, 0, 0, 0, 0, 0, 0},
  {0, 486, 0, 0, 0, 0, 0, 0},
  {0, 486, 6, 6, 18, 0, 0, 0},
  {0, 492, 2, 2, 6, 0, 0, 0},
  {0, 494, 1, 1, 4, 0, 0, 0},
  {0, 495, 1, 1, 4, 0, 0, 0},
  {0, 496, 1, 1, 2, 0, 0, 0},
  {0, 497, 0, 0, 0, 0, 0, 0},
  {0, 497, 6, 6, 21, 0, 0, 0},
  {0, 503, 0, 0, 0, 0, 0, 0},
  {0, 503, 1, 1, 4, 0, 0, 0},
  {0, 504, 1, 1, 2, 0, 0, 0},
  {0, 505, 6, 5, 11, 1, 2, 0},
  {0, 512, 1, 1, 4, 0, 0, 0},
  {0, 513, 2, 2, 8, 0, 0, 0},
  {0, 516, 2, 2, 8, 0, 0, 0},
  {0, 518, 6, 6, 21, 0, 0, 0},
  {0, 524, 9, 9, 88, 0, 0, 0},
  {0, 533, 2, 2, 6, 0, 0, 0},
  {0, 535, 2, 2, 6, 0, 0, 0},
  {0, 537, 1, 1, 4, 0, 0, 0},
  {0, 539, 1, 1, 4, 0, 0, 0},
  {0, 541, 1, 1, 4, 0, 0, 0},
  {0, 543, 0, 0, 0, 0, 0, 0},
  {0, 543, 2, 2, 5, 0, 0, 0},
  {0, 545, 3, 3, 8, 0, 0, 0},
  {0, 549, 1, 1, 4, 0, 0, 0},
  {0, 551, 1, 1, 4, 0, 0, 0},
  {0, 553, 1, 1, 4, 0, 0, 0},
  {0, 555, 1, 1, 4, 0, 0, 0},
  {0, 557, 1, 1, 2, 0, 0, 0},
  {0, 558, 1, 1, 4, 0, 0, 0},
  {0, 559, 7, 7, 21, 0, 0, 0},
  {0, 566, 1, 1, 4, 0, 0, 0},
  {0, 567, 0, 0, 0, 0, 0, 0},
  {0, 567, 7, 7, 26, 0, 0, 0},
  {0, 574, 3, 3, 8, 0, 0, 0},
  {0, 577, 2, 2, 8, 0, 0, 0},
  {0, 579, 0, 0, 0, 0, 0, 0},
  {0, 579, 1, 1, 4, 0, 0, 0},
  {0, 580, 3, 3, 10, 0, 0, 0},
  {0, 583, 3, 3, 12, 0, 0, 0},
  {0, 586, 2, 2, 3, 0, 0, 0},
  {0, 588, 0, 0, 0, 0, 0, 0},
  {0, 588, 1, 1, 4, 0, 0, 0},
  {0, 589, 1, 1, 4, 0, 0, 0},
  {0, 590, 17, 17, 74, 0, 0, 0},
  {0, 608, 2, 2, 8, 0, 0, 0},
  {0, 610, 1, 1, 4, 0, 0, 0},
  {0, 612, 1, 1, 4, 0, 0, 0},
  {0, 613, 0, 0, 0, 0, 0, 0},
  {0, 613, 0, 0, 0, 0, 0, 0},
  {0, 613, 2, 2, 6, 0, 0, 0},
  {0, 615, 3, 3, 10, 0, 0, 0},
  {0, 618, 3, 3, 10, 0, 0, 0},
  {0, 621, 0, 0, 0, 0, 0, 0},
  {0, 621, 1, 1, 4, 0, 0, 0},
  {0, 622, 1, 1, 4, 0, 0, 0},
  {0, 623, 2, 2, 8, 0, 0, 0},
  {0, 625, 1, 1, 4, 0, 0, 0},
  {0, 626, 3, 3, 7, 0, 0, 0},
  {0, 629, 1, 1, 4, 0, 0, 0},
  {0, 630, 1, 1, 4, 0, 0, 0},
  {0, 631, 1, 1, 4, 0, 0, 0},
  {0, 632, 2, 2, 4, 0, 0, 0},
  {0, 634, 1, 1, 4, 0, 0, 0},
  {0, 635, 1, 1, 4, 0, 0, 0},
  {0, 636, 3, 3, 12, 0, 0, 0},
  {0, 639, 0, 0, 0, 0, 0, 0},
  {0, 639, 1, 1, 4, 0, 0, 0},
  {0, 640, 2, 2, 8, 0, 0, 0},
  {0, 643, 2, 2, 4, 0, 1, 0},
  {0, 645, 0, 0, 0, 0, 0, 0},
  {0, 645, 3, 3, 8, 0, 0, 0},
  {0, 648, 2, 2, 8, 0, 0, 0},
  {0, 650, 1, 1, 4, 0, 0, 0},
  {0, 651, 3, 3, 8, 0, 0, 0},
  {0, 654, 1, 1, 4, 0, 0, 0},
  {0, 655, 0, 0, 0, 0, 0, 0},
  {0, 655, 2, 2, 5, 0, 0, 0},
  {0, 657, 1, 1, 1, 0, 0, 0},
  {0, 659, 3, 3, 4, 0, 1, 0},
  {0, 662, 1, 1, 4, 0, 0, 0},
  {0, 663, 2, 2, 5, 0, 0, 0},
  {0, 665, 0, 0, 0, 0, 0, 0},
  {0, 665, 1, 1, 4, 0, 0, 0},
  {0, 666, 1, 1, 4, 0, 0, 0},
  {0, 667, 1, 1, 2, 0, 0, 0},
  {0, 668, 2, 2, 6, 0, 0, 0},
  {0, 670, 1, 1, 4, 0, 0, 0},
  {0, 671, 0, 0, 0, 0, 0, 0},
  {0, 671, 1, 1, 20, 0, 0, 0},
  {0, 672, 2, 2, 8, 0, 0, 0},
  {0, 675, 3, 3, 7, 0, 0, 0},
  {0, 678, 2, 2, 8, 0, 0, 0},
  {0, 680, 18, 18, 89, 0, 0, 0},
  {0, 699, 3, 3, 10, 0, 0, 0},
  {0, 702, 3, 3, 12, 0, 0, 0},
  {0, 705, 2, 2, 6, 0, 0, 0},
  {0, 707, 10, 10, 34, 0, 0, 0},
  {0, 717, 2, 2, 8, 0, 0, 0},
  {0, 720, 1, 1, 4, 0, 0, 0},
  {0, 722, 2, 2, 6, 0, 1, 0},
  {0, 724, 2, 2, 6, 0, 0, 0},
  {0, 726, 3, 3, 10, 0, 0, 0},
  {0, 729, 1, 1, 4, 0, 0, 0},
  {0, 731, 3, 3, 10, 0, 1, 0},
  {0, 735, 2, 2, 6, 0, 1, 0},
  {0, 737, 1, 1, 0, 0, 0, 0},
  {0, 738, 1, 1, 2, 0, 0, 0},
  {0, 739, 0, 0, 0, 0, 0, 0},
  {0, 739, 2, 2, 4, 0, 0, 0},
  {0, 741, 2, 2, 5, 0, 0, 0},
  {0, 744, 3, 3, 7, 0, 1, 0},
  {0, 747, 1, 1, 1, 0, 0, 0},
  {0, 748, 2, 2, 5, 0, 0, 0},
  {0, 750, 2, 2, 8, 0, 0, 0},
  {0, 753, 2, 2, 8, 0, 0, 0},
  {0, 755, 1, 1, 4, 0, 0, 0},
  {0, 757, 1, 1, 4, 0, 0, 0},
  {0, 758, 2, 2, 8, 0, 0, 0},
  {0, 760, 0, 0, 0, 0, 0, 0},
  {0, 760, 3, 3, 9, 0, 0, 0},
  {0, 763, 1, 1, 2, 0, 0, 0},
  {0, 764, 1, 1, 4, 0, 0, 0},
  {0, 765, 1, 1, 4, 0, 0, 0},
  {0, 767, 1, 1, 4, 0, 0, 0},
  {0, 768, 2, 2, 6, 0, 0, 0},
  {0, 770, 0, 0, 0, 0, 0, 0},
  {0, 770, 2, 2, 6, 0, 0, 0},
  {0, 772, 0, 0, 0, 0, 0, 0},
  {0, 772, 1, 1, 4, 0, 0, 0},
  {0, 773, 1, 1, 4, 0, 0, 0},
  {0, 774, 2, 2, 6, 0, 0, 0},
  {0, 776, 1, 1, 4, 0, 0, 0},
  {0, 777, 1, 1, 4, 0, 0, 0},
  {0, 778, 0, 0, 0, 0, 0, 0},
  {0, 778, 1, 1, 4, 0, 0, 0},
  {0, 779, 2, 2, 8, 0, 0, 0},
  {0, 781, 2, 2, 8, 0, 0, 0},
  {0, 783, 2, 2, 8, 0, 0, 0},
  {0, 786, 1, 1, 4, 0, 0, 0},
  {0, 787, 2, 2, 8, 0, 0, 0},
  {0, 789, 1, 1, 4, 0, 0, 0},
  {0, 791, 1, 1, 4, 0, 0, 0},
  {0, 792, 3, 3, 12, 0, 0, 0},
  {0, 795, 2, 2, 8, 0, 0, 0},
  {0, 797, 3, 3, 10, 0, 0, 0},
  {0, 800, 2, 2, 8, 0, 0, 0},
  {0, 802, 1, 1, 4, 0, 0, 0},
  {0, 804, 2, 2, 8, 0, 0, 0},
  {0, 806, 2, 2, 5, 0, 0, 0},
  {0, 808, 2, 2, 8, 0, 0, 0},
  {0, 810, 2, 2, 8, 0, 0, 0},
  {0, 812, 1, 1, 2, 0, 0, 0},
  {0, 813, 2, 2, 13, 0, 0, 0},
  {0, 815, 5, 5, 14, 0, 0, 0},
  {0, 820, 0, 0, 0, 0, 0, 0},
  {0, 820, 2, 2, 8, 0, 0, 0},
  {0, 824, 2, 2, 8, 0, 0, 0},
  {0, 828, 2, 2, 4, 0, 0, 0},
  {0, 830, 12, 11, 32, 0, 2, 0},
  {0, 842, 5, 4, 12, 0, 2, 0},
  {0, 847, 1, 1, 4, 0, 0, 0},
  {0, 849, 2, 2, 8, 0, 0, 0},
  {0, 853, 1, 1, 4, 0, 0, 0},
  {0, 855, 1, 1, 4, 0, 0, 0},
  {0, 856, 1, 1, 43, 0, 0, 0},
  {0, 857, 1, 1, 4, 0, 0, 0},
  {0, 859, 1, 1, 4, 0, 0, 0},
  {0, 861, 3, 3, 12, 0, 0, 0},
  {0, 864, 1, 1, 4, 0, 0, 0},
};

static const parley_enum enums[44] = {
  {441, 450, 0, 5, 4, 1, 0},
  {689, 699, 5, 3, 4, 1, 0},
  {813, 833, 8, 3, 4, 1, 0},
  {931, 940, 11, 2, 4, 1, 0},
  {1072, 1088, 13, 3, 4, 1, 0},
  {1142, 1158, 16, 3, 4, 1, 0},
  {1210, 1222, 19, 3, 4, 1, 0},
  {1294, 1308, 22, 3, 4, 1, 0},
  {1385, 1404, 25, 4, 4, 1, 0},
  {1483, 1500, 29, 43, 4, 1, 0},
  {2544, 2561, 72, 7, 4, 1, 0},
  {2820, 2830, 79, 3, 4, 1, 0},
  {2863, 2877, 82, 10, 4, 1, 0},
  {3062, 3073, 92, 8, 4, 1, 0},
  {3326, 3344, 100, 5, 4, 1, 0},
  {3525, 3538, 105, 4, 4, 1, 0},
  {3677, 3696, 109, 4, 4, 1, 0},
  {3751, 3768, 113, 2, 4, 1, 0},
  {3829, 3852, 115, 4, 4, 1, 0},
  {3942, 3956, 119, 3, 4, 1, 0},
  {4042, 4062, 122, 2, 4, 1, 0},
  {4137, 4154, 124, 3, 4, 1, 0},
  {4271, 4291, 127, 3, 4, 1, 0},
  {4396, 4414, 130, 3, 4, 1, 0},
  {4553, 4568, 133, 16, 4, 1, 0},
  {4811, 4826, 149, 4, 4, 1, 0},
  {4895, 4915, 153, 6, 4, 1, 0},
  {5115, 5130, 159, 4, 4, 1, 0},
  {5194, 5216, 163, 13, 4, 1, 0},
  {5513, 5525, 176, 2, 4, 1, 0},
  {5601, 5618, 178, 2, 4, 1, 0},
  {5695, 5711, 180, 2, 4, 1, 0},
  {5768, 5777, 182, 15, 4, 1, 0},
  {6114, 6123, 197, 4, 4, 1, 0},
  {6222, 6232, 201, 8, 4, 1, 0},
  {6404, 6415, 209, 11, 4, 1, 0},
  {6567, 6575, 220, 11, 4, 1, 0},
  {6709, 6715, 231, 5, 4, 1, 0},
  {6782, 6787, 236, 18, 4, 1, 0},
  {6937, 6945, 254, 2, 4, 1, 0},
  {6976, 6989, 256, 5, 4, 1, 0},
  {7140, 7152, 261, 3, 4, 1, 0},
  {7248, 7273, 264, 4, 4, 1, 0},
  {7369, 7394, 268, 4, 4, 1, 0},
};

static const parley_enum_value enum_values[272] = {
  {477, 482, 0, 0, 0},
  {504, 513, 1, 0, 0},
  {575, 584, 2, 0, 0},
  {618, 628, 3, 0, 0},
  {664, 675, 4, 0, 0},
  {730, 0, 0, 0, 0},
  {742, 758, 1, 0, 0},
  {795, 803, 2, 0, 0},
  {892, 897, 0, 0, 0},
  {909, 0, 1, 0, 0},
  {927, 803, 2, 0, 0},
  {977, 987, 0, 0, 0},
  {1015, 1028, 1, 0, 0},
  {1125, 0, 0, 0, 0},
  {1130, 0, 1, 0, 0},
  {1137, 0, 2, 0, 0},
  {1200, 0, 0, 0, 0},
  {1130, 0, 1, 0, 0},
  {1205, 0, 2, 0, 0},
  {1281, 0, 0, 0, 0},
  {1130, 0, 1, 0, 0},
  {1288, 0, 2, 0, 0},
  {1358, 0, 0, 0, 0},
  {1367, 0, 1, 0, 0},
  {1377, 0, 2, 0, 0},
  {1447, 1456, 0, 0, 0},
  {1462, 0, 1, 0, 0},
  {1468, 0, 2, 0, 0},
  {1475, 0, 3, 0, 0},
  {1534, 0, 0, 0, 0},
  {1541, 0, 1, 0, 0},
  {1553, 1570, 2, 0, 0},
  {1608, 0, 3, 0, 0},
  {1632, 1655, 4, 0, 0},
  {1695, 0, 5, 0, 0},
  {1717, 0, 10, 0, 0},
  {1730, 0, 11, 0, 0},
  {1752, 0, 12, 0, 0},
  {1765, 0, 13, 0, 0},
  {1782, 0, 16, 0, 0},
  {1806, 0, 17, 0, 0},
  {1826, 0, 18, 0, 0},
  {1847, 0, 19, 0, 0},
  {1861, 0, 20, 0, 0},
  {1880, 0, 22, 0, 0},
  {1901, 0, 23, 0, 0},
  {1919, 0, 24, 0, 0},
  {1942, 0, 25, 0, 0},
  {1967, 0, 26, 0, 0},
  {1988, 0, 27, 0, 0},
  {2003, 0, 28, 0, 0},
  {2026, 0, 29, 0, 0},
  {2049, 0, 100, 0, 0},
  {2073, 0, 101, 0, 0},
  {2094, 0, 102, 0, 0},
  {2117, 0, 103, 0, 0},
  {2138, 0, 104, 0, 0},
  {2158, 0, 105, 0, 0},
  {2181, 0, 106, 0, 0},
  {2200, 0, 107, 0, 0},
  {2217, 0, 108, 0, 0},
  {2236, 0, 109, 0, 0},
  {2256, 0, 110, 0, 0},
  {2276, 0, 111, 0, 0},
  {2300, 0, 112, 0, 0},
  {2316, 2329, 113, 0, 0},
  {2359, 2384, 114, 0, 0},
  {2421, 0, 115, 0, 0},
  {2448, 0, 116, 0, 0},
  {2469, 0, 117, 0, 0},
  {2494, 0, 118, 0, 0},
  {2519, 0, 119, 0, 0},
  {2607, 2622, -100002, 0, 0},
  {2658, 2683, -13001, 0, 0},
  {2729, 0, 4008, 0, 0},
  {2748, 0, 4009, 0, 0},
  {2759, 0, 4010, 0, 0},
  {2777, 0, 4011, 0, 0},
  {2800, 0, 4013, 0, 0},
  {892, 0, 0, 0, 0},
  {2854, 0, 1, 0, 0},
  {2859, 0, 2, 0, 0},
  {892, 2941, 0, 0, 0},
  {2958, 0, 1, 0, 0},
  {2968, 0, 2, 0, 0},
  {2976, 0, 3, 0, 0},
  {2993, 0, 4, 0, 0},
  {3002, 0, 5, 0, 0},
  {3012, 0, 6, 0, 0},
  {3027, 0, 7, 0, 0},
  {3037, 0, 8, 0, 0},
  {3051, 0, 9, 0, 0},
  {3124, 0, 0, 0, 0},
  {3127, 3136, 1, 0, 0},
  {3154, 0, 2, 0, 0},
  {3164, 0, 3, 0, 0},
  {3173, 3183, 4, 0, 0},
  {3213, 3220, 5, 0, 0},
  {3252, 0, 6, 0, 0},
  {3271, 3285, 7, 0, 0},
  {3124, 0, 0, 0, 0},
  {3164, 3391, 1, 0, 0},
  {3154, 3429, 2, 0, 0},
  {3464, 3483, 3, 0, 0},
  {3509, 0, 4, 0, 0},
  {3584, 0, 0, 0, 0},
  {3591, 0, 1, 0, 0},
  {3599, 3622, 2, 0, 0},
  {3667, 0, 3, 0, 0},
  {892, 0, 0, 0, 0},
  {3723, 0, 1, 0, 0},
  {3729, 0, 2, 0, 0},
  {3735, 3741, 3, 0, 0},
  {3813, 0, 0, 0, 0},
  {3820, 0, 1, 0, 0},
  {3903, 0, 0, 0, 0},
  {3164, 0, 1, 0, 0},
  {3213, 0, 3, 0, 0},
  {3911, 3924, 4, 0, 0},
  {3979, 0, 0, 0, 0},
  {3992, 0, 1, 0, 0},
  {4005, 4015, 2, 0, 0},
  {4101, 0, 0, 0, 0},
  {4118, 0, 1, 0, 0},
  {4202, 4206, 1, 0, 0},
  {4225, 4236, 2, 0, 0},
  {4245, 4252, 4, 0, 0},
  {892, 0, 0, 0, 0},
  {4339, 4344, 1, 0, 0},
  {4365, 4370, 2, 0, 0},
  {4456, 4461, 0, 0, 0},
  {4475, 4486, 1, 0, 0},
  {4495, 4513, 2, 0, 0},
  {4621, 0, 1, 0, 0},
  {4635, 0, 2, 0, 0},
  {4649, 0, 3, 0, 0},
  {4666, 0, 4, 0, 0},
  {4687, 0, 5, 0, 0},
  {4696, 0, 6, 0, 0},
  {4710, 0, 7, 0, 0},
  {4721, 0, 8, 0, 0},
  {4202, 0, 9, 0, 0},
  {4726, 0, 10, 0, 0},
  {4736, 0, 13, 0, 0},
  {4742, 0, 14, 0, 0},
  {4754, 0, 15, 0, 0},
  {4772, 0, 18, 0, 0},
  {4790, 0, 19, 0, 0},
  {4805, 0, 20, 0, 0},
  {4880, 0, -2, 0, 0},
  {1137, 0, -1, 0, 0},
  {1130, 0, 0, 0, 0},
  {4889, 0, 1, 0, 0},
  {892, 0, 0, 0, 0},
  {4977, 4983, 1, 0, 0},
  {5005, 5018, 2, 0, 0},
  {5067, 0, 3, 0, 0},
  {5079, 0, 4, 0, 0},
  {3002, 5090, 5, 0, 0},
  {5163, 0, 1, 0, 0},
  {5168, 0, 2, 0, 0},
  {5175, 0, 3, 0, 0},
  {5187, 0, 4, 0, 0},
  {5252, 0, 1, 0, 0},
  {5267, 0, 2, 0, 0},
  {5277, 0, 3, 0, 0},
  {5295, 0, 4, 0, 0},
  {5314, 0, 5, 0, 0},
  {5331, 0, 6, 0, 0},
  {5348, 0, 7, 0, 0},
  {5361, 5379, 8, 0, 0},
  {5406, 0, 9, 0, 0},
  {5426, 5379, 10, 0, 0},
  {5451, 0, 11, 0, 0},
  {5463, 0, 12, 0, 0},
  {5486, 0, 13, 0, 0},
  {5584, 0, 0, 0, 0},
  {5589, 0, 1, 0, 0},
  {5660, 0, 16, 0, 0},
  {5669, 5682, 17, 0, 0},
  {5750, 0, 1, 0, 0},
  {5760, 0, 2, 0, 0},
  {5814, 0, 0, 0, 0},
  {5828, 5837, 1, 0, 0},
  {5863, 5874, 2, 0, 0},
  {5911, 0, 3, 0, 0},
  {5923, 0, 4, 0, 0},
  {5929, 0, 5, 0, 0},
  {5945, 0, 6, 0, 0},
  {5960, 0, 7, 0, 0},
  {5974, 0, 8, 0, 0},
  {5986, 0, 9, 0, 0},
  {6003, 0, 10, 0, 0},
  {6017, 6028, 12, 0, 0},
  {6068, 0, 14, 0, 0},
  {6085, 0, 24, 0, 0},
  {6100, 0, 25, 0, 0},
  {177, 0, 1, 0, 0},
  {6159, 0, 2, 0, 0},
  {6163, 6167, 3, 0, 0},
  {6186, 6199, 4, 0, 0},
  {6268, 6274, 0, 0, 0},
  {6292, 0, 1, 0, 0},
  {6303, 6308, 2, 0, 0},
  {6325, 0, 3, 0, 0},
  {6336, 6342, 4, 0, 0},
  {6359, 0, 5, 0, 0},
  {6370, 6375, 6, 0, 0},
  {6393, 0, 7, 0, 0},
  {892, 0, 0, 0, 0},
  {6447, 0, 1, 0, 0},
  {6452, 6457, 2, 0, 0},
  {6469, 0, 3, 0, 0},
  {6475, 0, 4, 0, 0},
  {6479, 6484, 5, 0, 0},
  {6496, 0, 6, 0, 0},
  {6501, 0, 7, 0, 0},
  {6509, 0, 8, 0, 0},
  {6525, 0, 9, 0, 0},
  {6539, 6549, 10, 0, 0},
  {892, 0, 0, 0, 0},
  {3729, 0, 1, 0, 0},
  {6643, 0, 2, 0, 0},
  {6654, 0, 3, 0, 0},
  {6664, 0, 4, 0, 0},
  {6668, 0, 5, 0, 0},
  {6672, 0, 6, 0, 0},
  {6678, 0, 7, 0, 0},
  {6685, 0, 8, 0, 0},
  {6691, 0, 9, 0, 0},
  {6701, 0, 10, 0, 0},
  {892, 6738, 0, 0, 0},
  {5923, 0, 1, 0, 0},
  {6751, 0, 2, 0, 0},
  {6761, 0, 3, 0, 0},
  {6771, 0, 4, 0, 0},
  {6837, 0, 0, 0, 0},
  {6842, 0, 1, 0, 0},
  {6846, 0, 2, 0, 0},
  {6850, 0, 3, 0, 0},
  {6856, 0, 4, 0, 0},
  {6861, 0, 5, 0, 0},
  {6866, 0, 6, 0, 0},
  {6870, 0, 7, 0, 0},
  {6876, 0, 8, 0, 0},
  {6882, 0, 9, 0, 0},
  {6887, 0, 10, 0, 0},
  {3723, 0, 11, 0, 0},
  {6891, 0, 12, 0, 0},
  {6897, 0, 13, 0, 0},
  {6909, 0, 14, 0, 0},
  {3729, 0, 15, 0, 0},
  {6916, 0, 16, 0, 0},
  {6925, 0, 17, 0, 0},
  {6966, 0, 0, 0, 0},
  {6972, 0, 1, 0, 0},
  {7031, 0, 0, 0, 0},
  {7050, 0, 1, 0, 0},
  {7068, 7082, 2, 0, 0},
  {7108, 0, 3, 0, 0},
  {7122, 0, 4, 0, 0},
  {7186, 0, 0, 0, 0},
  {7193, 7204, 1, 0, 0},
  {803, 0, 2, 0, 0},
  {7314, 0, 1, 0, 0},
  {7320, 0, 2, 0, 0},
  {7329, 0, 3, 0, 0},
  {7348, 0, 4, 0, 0},
  {7431, 7440, -1, 0, 0},
  {7460, 7475, 0, 0, 0},
  {1456, 0, 1, 0, 0},
  {7500, 7515, 2, 0, 0},
};

static const parley_realm realms[13] = {
  {110, 131},
  {141, 102},
  {162, 177},
  {182, 192},
  {202, 207},
  {212, 226},
  {240, 258},
  {268, 290},
  {303, 313},
  {323, 339},
  {346, 369},
  {382, 404},
  {410, 430},
};

static const parley_packet packets[293] = {
  {14846, 14879, 38, 0, 3, 14902, 14962, 15058, 0, 7, 0, 0, 0, 1, 0},
  {15182, 15208, 39, 0, 1, 15234, 15289, 15387, 15463, 7, 0, 1, 0, 0, 0},
  {15768, 15795, 40, 0, 0, 15812, 15869, 15938, 0, 7, 0, 0, 0, 0, 0},
  {16093, 16113, 41, 0, 2, 16129, 16166, 16243, 16408, 7, 1, 2, 0, 0, 0},
  {16637, 16657, 42, 0, 0, 16674, 16713, 16812, 0, 7, 3, 1, 0, 0, 0},
  {16902, 16924, 43, 0, 1, 16946, 16979, 17062, 0, 7, 4, 1, 0, 0, 0},
  {17290, 17316, 44, 0, 0, 17332, 17373, 17469, 0, 7, 0, 0, 0, 0, 0},
  {17670, 17694, 45, 0, 3, 17708, 17798, 17891, 0, 7, 0, 0, 0, 1, 0},
  {16902, 16924, 46, 0, 1, 18090, 18148, 18193, 18312, 7, 5, 1, 1, 0, 0},
  {16637, 16657, 47, 0, 2, 18452, 18509, 18597, 0, 7, 0, 0, 1, 1, 0},
  {16448, 18647, 48, 0, 2, 18661, 18686, 18766, 0, 7, 6, 1, 1, 0, 0},
  {18883, 18911, 49, 0, 2, 18938, 18988, 19062, 0, 7, 0, 0, 1, 0, 0},
  {15182, 15208, 51, 0, 1, 19241, 19296, 19388, 0, 7, 0, 0, 1, 0, 0},
  {19502, 19523, 52, 1, 3, 19536, 19571, 19619, 0, 7, 7, 1, 0, 0, 0},
  {19699, 19719, 53, 1, 3, 19734, 19767, 19842, 0, 7, 8, 1, 0, 1, 0},
  {19921, 19955, 54, 1, 3, 19981, 20030, 20096, 0, 7, 9, 1, 0, 0, 0},
  {20213, 20243, 55, 1, 3, 20265, 20316, 20365, 0, 7, 0, 0, 0, 1, 0},
  {20443, 20461, 56, 1, 3, 20472, 20531, 20615, 0, 7, 0, 0, 0, 0, 0},
  {20699, 20711, 57, 1, 3, 20723, 20754, 20843, 0, 7, 0, 0, 0, 0, 0},
  {20947, 20967, 58, 1, 3, 20979, 21022, 21110, 0, 7, 0, 0, 0, 0, 0},
  {21583, 21616, 59, 1, 3, 21641, 21678, 21730, 0, 7, 0, 0, 0, 0, 0},
  {21842, 21864, 60, 1, 3, 21878, 21937, 22000, 0, 7, 0, 0, 0, 1, 0},
  {22081, 22117, 61, 1, 3, 22145, 22192, 22238, 0, 7, 0, 0, 0, 0, 0},
  {19879, 19719, 62, 1, 3, 22292, 22318, 22346, 0, 7, 0, 0, 1, 1, 0},
  {19502, 19523, 63, 1, 3, 22415, 22448, 22520, 0, 7, 0, 0, 1, 0, 0},
  {22572, 22595, 64, 1, 3, 22610, 22642, 22721, 0, 7, 0, 0, 1, 0, 0},
  {22865, 22883, 65, 1, 3, 22901, 22954, 23003, 0, 7, 0, 0, 1, 0, 0},
  {23053, 23080, 66, 1, 3, 23099, 23150, 23173, 0, 7, 0, 0, 1, 1, 0},
  {23345, 23362, 67, 1, 3, 23379, 23417, 23507, 0, 7, 0, 0, 1, 0, 0},
  {23627, 23644, 68, 1, 3, 23669, 23708, 23766, 0, 7, 0, 0, 1, 0, 0},
  {23908, 23926, 69, 1, 3, 23944, 23997, 24068, 0, 7, 0, 0, 1, 0, 0},
  {24112, 24134, 70, 1, 3, 24148, 24201, 24283, 0, 7, 0, 0, 1, 0, 0},
  {24355, 24387, 71, 1, 3, 24411, 24477, 24538, 0, 7, 10, 2, 1, 0, 0},
  {24657, 24684, 72, 1, 3, 24703, 24731, 24798, 0, 7, 0, 0, 1, 0, 0},
  {24953, 24973, 73, 1, 3, 24993, 25025, 25075, 0, 7, 0, 0, 1, 0, 0},
  {25143, 25165, 74, 1, 3, 25179, 25224, 25276, 0, 7, 0, 0, 1, 0, 0},
  {25435, 25461, 75, 1, 3, 25487, 25545, 25595, 0, 7, 0, 0, 1, 0, 0},
  {25687, 25712, 76, 1, 3, 25729, 25781, 25839, 0, 7, 0, 0, 1, 0, 0},
  {25915, 25938, 77, 1, 3, 25961, 26001, 26084, 0, 7, 0, 0, 1, 0, 0},
  {26149, 26171, 78, 1, 3, 26185, 26226, 26309, 0, 7, 0, 0, 1, 0, 0},
  {26344, 26356, 79, 1, 3, 26368, 26410, 26503, 0, 7, 12, 1, 1, 0, 0},
  {26595, 26614, 80, 1, 3, 26625, 26669, 26736, 0, 7, 0, 0, 1, 0, 0},
  {16466, 26819, 81, 1, 3, 26837, 26884, 26942, 0, 7, 0, 0, 1, 0, 0},
  {27059, 27073, 82, 2, 3, 27083, 27131, 27171, 0, 7, 13, 1, 0, 0, 0},
  {27272, 27303, 83, 2, 3, 27329, 27386, 27486, 0, 7, 14, 2, 0, 0, 0},
  {18842, 27632, 84, 2, 3, 27642, 27658, 27712, 0, 7, 16, 3, 0, 0, 0},
  {27825, 27851, 85, 2, 3, 27872, 27914, 27983, 0, 7, 0, 0, 0, 0, 0},
  {28096, 28123, 86, 2, 3, 28145, 28193, 28243, 0, 7, 0, 0, 0, 0, 0},
  {28320, 28332, 87, 2, 3, 28344, 28374, 28444, 0, 7, 19, 1, 0, 0, 0},
  {28561, 28584, 88, 2, 3, 28607, 28656, 28719, 0, 7, 0, 0, 0, 0, 0},
  {28799, 28816, 89, 2, 3, 28851, 28898, 28968, 0, 7, 20, 1, 0, 0, 0},
  {29170, 29191, 90, 2, 3, 29212, 29242, 29279, 0, 7, 0, 0, 0, 0, 0},
  {29335, 29354, 91, 2, 3, 29369, 29393, 29445, 0, 7, 21, 1, 0, 0, 0},
  {29577, 29596, 92, 2, 3, 29615, 29657, 29734, 0, 7, 22, 1, 0, 0, 0},
  {29834, 29853, 93, 2, 3, 29883, 29923, 29977, 30054, 7, 0, 0, 0, 0, 0},
  {30117, 30131, 94, 2, 3, 30145, 30178, 30241, 0, 7, 23, 1, 0, 0, 0},
  {30331, 30349, 95, 2, 3, 30362, 30403, 30466, 0, 7, 24, 1, 0, 0, 0},
  {30584, 30613, 96, 2, 3, 30637, 30676, 30769, 0, 7, 25, 1, 0, 0, 0},
  {30852, 30870, 97, 2, 3, 30881, 30901, 30973, 0, 7, 26, 1, 0, 0, 0},
  {31067, 31092, 98, 2, 3, 31113, 31163, 31212, 0, 7, 27, 1, 0, 0, 0},
  {31311, 31335, 99, 2, 3, 31355, 31402, 31448, 0, 7, 28, 1, 0, 0, 0},
  {31527, 31549, 100, 2, 3, 31566, 31632, 31681, 0, 7, 29, 1, 0, 0, 0},
  {31766, 31779, 101, 2, 3, 31792, 31841, 31914, 0, 7, 30, 2, 0, 0, 0},
  {32053, 32072, 102, 2, 3, 32084, 32105, 32154, 0, 7, 32, 2, 0, 0, 0},
  {32266, 32284, 103, 2, 3, 32297, 32330, 32404, 0, 7, 34, 1, 0, 0, 0},
  {24598, 32483, 104, 2, 3, 32499, 32530, 32592, 0, 7, 35, 2, 0, 0, 0},
  {32777, 32794, 105, 2, 3, 32807, 32844, 32911, 0, 7, 37, 1, 0, 0, 0},
  {32998, 33013, 106, 2, 3, 33028, 33056, 33131, 0, 7, 38, 1, 0, 0, 0},
  {33222, 33251, 107, 2, 3, 33275, 33318, 33372, 0, 7, 0, 0, 0, 0, 0},
  {33474, 33491, 108, 2, 3, 33504, 33529, 33585, 0, 7, 39, 1, 0, 0, 0},
  {24582, 33647, 109, 2, 3, 33662, 33701, 33776, 0, 7, 40, 1, 0, 0, 0},
  {33876, 33894, 110, 2, 3, 33907, 33948, 34007, 0, 7, 41, 2, 0, 0, 0},
  {32671, 34156, 111, 2, 3, 34173, 34215, 34249, 0, 7, 0, 0, 1, 0, 0},
  {33628, 33491, 112, 2, 3, 34344, 34374, 34402, 0, 7, 0, 0, 1, 0, 0},
  {28509, 34468, 113, 2, 3, 34488, 34519, 34582, 0, 7, 0, 0, 1, 0, 0},
  {34701, 34718, 114, 2, 3, 34735, 34783, 34833, 0, 7, 0, 0, 1, 0, 0},
  {27811, 35068, 115, 2, 3, 35082, 35118, 35146, 0, 7, 0, 0, 1, 0, 0},
  {33853, 35236, 116, 2, 3, 35252, 35293, 35356, 0, 7, 0, 0, 1, 0, 0},
  {31748, 35490, 117, 2, 3, 35503, 35547, 35621, 0, 7, 0, 0, 1, 0, 0},
  {35713, 35743, 118, 2, 3, 35768, 35794, 35881, 0, 7, 0, 0, 1, 0, 0},
  {20156, 31335, 119, 2, 3, 35928, 35968, 36043, 0, 7, 0, 0, 1, 0, 0},
  {36115, 36139, 120, 2, 3, 36173, 36221, 36309, 0, 7, 0, 0, 1, 0, 0},
  {27253, 36391, 121, 2, 3, 36405, 36445, 36470, 0, 7, 0, 0, 1, 0, 0},
  {30559, 36584, 122, 2, 3, 36612, 36642, 36671, 0, 7, 0, 0, 1, 0, 0},
  {36761, 36773, 123, 2, 3, 36785, 36809, 36888, 0, 7, 0, 0, 1, 0, 0},
  {34079, 36992, 124, 2, 3, 37012, 37060, 37089, 0, 7, 0, 0, 1, 0, 0},
  {30827, 30613, 125, 2, 3, 37190, 37225, 37265, 0, 7, 0, 0, 1, 0, 0},
  {29041, 37373, 126, 2, 3, 37388, 37415, 37474, 0, 7, 0, 0, 1, 0, 0},
  {32695, 37550, 127, 2, 3, 37567, 37596, 37663, 0, 7, 0, 0, 1, 0, 0},
  {27569, 37712, 128, 2, 3, 37745, 37806, 37889, 0, 7, 0, 0, 1, 0, 0},
  {32247, 32072, 129, 2, 3, 37976, 38004, 38086, 0, 7, 0, 0, 1, 0, 0},
  {27800, 38177, 130, 2, 3, 38188, 38215, 38274, 0, 7, 0, 0, 1, 0, 0},
  {27607, 38412, 131, 2, 3, 38432, 38488, 38565, 0, 7, 0, 0, 1, 0, 0},
  {27790, 27632, 132, 2, 3, 38931, 38950, 38975, 0, 7, 0, 0, 1, 0, 0},
  {32006, 31779, 133, 2, 3, 39082, 39110, 39162, 0, 7, 0, 0, 1, 0, 0},
  {29516, 29354, 134, 2, 3, 39292, 39334, 39398, 0, 7, 0, 0, 1, 0, 0},
  {32448, 39525, 135, 2, 3, 39538, 39563, 39592, 0, 7, 0, 0, 1, 0, 0},
  {39686, 39706, 136, 2, 3, 39721, 39745, 39764, 0, 7, 0, 0, 1, 0, 0},
  {31298, 32794, 137, 2, 3, 40086, 40116, 40152, 0, 7, 0, 0, 1, 0, 0},
  {40219, 40251, 138, 3, 3, 40273, 40316, 40411, 0, 7, 43, 1, 0, 0, 0},
  {40572, 40612, 139, 3, 3, 40642, 40708, 40778, 0, 7, 44, 1, 0, 0, 0},
  {40968, 40985, 140, 3, 3, 41002, 41050, 41144, 41233, 7, 45, 1, 0, 0, 0},
  {41341, 41373, 141, 3, 3, 41395, 41451, 41530, 0, 7, 46, 1, 0, 0, 0},
  {41582, 41609, 142, 3, 3, 41630, 41670, 41716, 0, 7, 47, 1, 0, 0, 0},
  {41833, 41866, 143, 3, 3, 41889, 41941, 42004, 0, 7, 48, 1, 0, 0, 0},
  {42171, 42205, 144, 3, 3, 42229, 42278, 42339, 0, 7, 49, 1, 0, 0, 0},
  {42407, 42429, 145, 3, 3, 42451, 42502, 42567, 0, 7, 0, 0, 0, 0, 0},
  {42629, 42650, 146, 3, 3, 42661, 42710, 42799, 42866, 7, 50, 2, 0, 0, 0},
  {42972, 43017, 147, 3, 3, 43052, 43104, 43176, 0, 7, 52, 1, 0, 0, 0},
  {43255, 43297, 148, 3, 3, 43329, 43367, 43435, 0, 7, 53, 1, 0, 0, 0},
  {43519, 43543, 149, 3, 3, 43572, 43624, 43677, 0, 7, 0, 0, 0, 0, 0},
  {43801, 43826, 150, 3, 3, 43845, 43882, 43957, 0, 7, 0, 0, 0, 0, 0},
  {44058, 44098, 151, 3, 3, 44128, 44198, 44286, 0, 7, 54, 1, 0, 0, 0},
  {44436, 44467, 152, 3, 3, 44488, 44553, 44631, 0, 7, 55, 1, 0, 0, 0},
  {44683, 44720, 153, 3, 3, 44747, 44801, 44876, 0, 7, 56, 1, 0, 0, 0},
  {44939, 44962, 154, 3, 3, 44985, 45029, 45084, 0, 7, 0, 0, 0, 0, 0},
  {45201, 45225, 155, 3, 3, 45255, 45279, 45349, 0, 7, 57, 1, 0, 0, 0},
  {45428, 45443, 156, 3, 3, 45458, 45506, 45555, 0, 7, 58, 6, 0, 0, 0},
  {45760, 45786, 157, 3, 3, 45802, 45847, 45890, 0, 7, 64, 1, 0, 0, 0},
  {46005, 46027, 158, 3, 3, 46049, 46081, 46146, 0, 7, 65, 1, 0, 0, 0},
  {46348, 46372, 159, 3, 3, 46387, 46421, 46514, 46609, 7, 66, 1, 0, 0, 0},
  {46696, 46729, 160, 3, 3, 46752, 46791, 46866, 0, 7, 67, 1, 0, 0, 0},
  {46929, 46962, 161, 3, 3, 46985, 47030, 47114, 0, 7, 68, 1, 0, 0, 0},
  {47184, 47210, 162, 3, 3, 47226, 47254, 47339, 0, 7, 69, 1, 0, 0, 0},
  {47371, 47402, 163, 3, 3, 47423, 47473, 47518, 0, 7, 70, 1, 0, 0, 0},
  {47575, 47611, 164, 3, 3, 47637, 47675, 47749, 0, 7, 71, 1, 0, 0, 0},
  {47959, 47981, 165, 3, 3, 47993, 48011, 48057, 0, 7, 72, 2, 0, 0, 0},
  {48235, 48266, 166, 3, 3, 48287, 48328, 48405, 0, 7, 74, 1, 0, 0, 0},
  {48469, 48497, 167, 3, 3, 48515, 48556, 48627, 0, 7, 75, 1, 0, 0, 0},
  {48675, 48717, 168, 3, 3, 48749, 48782, 48862, 0, 7, 76, 1, 0, 0, 0},
  {48920, 48941, 169, 3, 3, 48952, 49001, 49059, 0, 7, 77, 1, 0, 0, 0},
  {49149, 49173, 170, 3, 3, 49192, 49226, 49299, 0, 7, 78, 1, 0, 0, 0},
  {49574, 49598, 171, 3, 3, 49622, 49669, 49743, 0, 7, 0, 0, 0, 0, 0},
  {49823, 49860, 172, 3, 3, 49891, 49934, 50008, 0, 7, 79, 1, 0, 0, 0},
  {50097, 50121, 173, 3, 3, 50135, 50164, 50210, 0, 7, 80, 1, 0, 0, 0},
  {50334, 50361, 174, 3, 3, 50378, 50404, 50488, 0, 7, 81, 1, 0, 0, 0},
  {40488, 50664, 175, 3, 3, 50689, 50741, 50808, 0, 7, 0, 0, 1, 0, 0},
  {50907, 50930, 176, 3, 3, 50943, 50976, 51045, 0, 7, 0, 0, 1, 0, 0},
  {51133, 51154, 177, 3, 3, 51179, 23150, 51221, 0, 7, 0, 0, 1, 0, 0},
  {45760, 45786, 178, 3, 3, 51335, 51380, 51465, 0, 7, 0, 0, 1, 0, 0},
  {45741, 51614, 179, 3, 3, 51633, 51687, 51720, 0, 7, 0, 0, 1, 0, 0},
  {46676, 52052, 180, 3, 3, 52062, 52104, 52200, 0, 7, 0, 0, 1, 0, 0},
  {48155, 52321, 181, 3, 3, 52334, 52367, 52412, 0, 7, 0, 0, 1, 0, 0},
  {42075, 52513, 182, 3, 3, 52531, 52582, 52636, 0, 7, 0, 0, 1, 0, 0},
  {50063, 52705, 183, 3, 3, 52735, 52787, 52845, 0, 7, 0, 0, 1, 0, 0},
  {45694, 52914, 184, 3, 3, 52934, 51687, 52988, 0, 7, 0, 0, 1, 0, 0},
  {49355, 53014, 185, 3, 3, 53035, 53074, 53119, 0, 7, 0, 0, 1, 0, 0},
  {53193, 53221, 186, 3, 3, 53249, 53292, 53381, 0, 7, 0, 0, 1, 0, 0},
  {41755, 53479, 187, 3, 3, 53498, 53555, 53608, 0, 7, 0, 0, 1, 0, 0},
  {41317, 40985, 188, 3, 3, 53731, 53777, 53815, 0, 7, 0, 0, 1, 0, 0},
  {45658, 53917, 189, 3, 3, 53936, 53969, 54014, 0, 7, 0, 0, 1, 0, 0},
  {45677, 54080, 190, 3, 3, 54097, 54138, 54216, 0, 7, 0, 0, 1, 0, 0},
  {45714, 54286, 191, 3, 3, 54313, 54359, 54427, 0, 7, 0, 0, 1, 0, 0},
  {45403, 54501, 192, 3, 3, 54520, 54558, 54626, 0, 7, 0, 0, 1, 0, 0},
  {54664, 54683, 193, 4, 3, 54697, 54746, 54839, 0, 7, 0, 0, 0, 0, 0},
  {54914, 54926, 194, 4, 3, 54938, 54962, 55053, 0, 7, 82, 1, 0, 0, 0},
  {55311, 55333, 195, 4, 3, 55350, 55401, 55495, 0, 7, 83, 2, 0, 0, 0},
  {55615, 55632, 196, 4, 3, 55649, 55689, 55777, 0, 7, 85, 1, 0, 0, 0},
  {55889, 55912, 197, 4, 3, 55934, 55991, 56033, 0, 7, 86, 1, 0, 0, 0},
  {56360, 56381, 198, 4, 3, 56397, 56439, 56500, 0, 7, 87, 1, 0, 0, 0},
  {56662, 56692, 199, 4, 3, 56717, 56784, 56826, 0, 7, 0, 0, 0, 0, 0},
  {56890, 56906, 200, 4, 3, 56922, 56959, 57019, 0, 7, 88, 1, 0, 0, 0},
  {57106, 57133, 201, 4, 3, 57159, 57205, 57259, 0, 7, 89, 1, 0, 0, 0},
  {57333, 57348, 202, 4, 3, 57358, 57395, 57474, 0, 7, 90, 1, 0, 0, 0},
  {57662, 57676, 203, 4, 3, 57690, 57748, 57826, 0, 7, 91, 1, 0, 0, 0},
  {57895, 57910, 204, 4, 3, 57920, 57962, 58021, 0, 7, 92, 2, 0, 0, 0},
  {58174, 58188, 205, 4, 3, 58202, 58241, 58329, 0, 7, 94, 2, 0, 0, 0},
  {58474, 58498, 206, 4, 3, 58517, 58570, 58649, 0, 7, 96, 1, 0, 0, 0},
  {58710, 58733, 207, 4, 3, 58751, 58806, 58861, 0, 7, 97, 1, 0, 0, 0},
  {58929, 58950, 208, 4, 3, 58966, 59026, 59086, 0, 7, 98, 1, 0, 0, 0},
  {59367, 59386, 209, 4, 3, 59405, 59442, 59525, 0, 7, 99, 3, 0, 0, 0},
  {59684, 59711, 210, 4, 3, 59729, 59783, 59868, 0, 7, 102, 1, 0, 0, 0},
  {59970, 59987, 211, 4, 3, 60006, 60059, 60140, 0, 7, 103, 1, 0, 0, 0},
  {60262, 60280, 212, 4, 3, 60294, 60325, 60385, 0, 7, 104, 1, 0, 0, 0},
  {60437, 60469, 213, 4, 3, 60496, 60546, 60608, 0, 7, 0, 0, 0, 0, 0},
  {60654, 60669, 214, 4, 3, 60680, 60733, 60830, 0, 7, 105, 5, 0, 0, 0},
  {61016, 61027, 215, 4, 3, 61038, 61054, 61133, 61207, 7, 110, 5, 0, 0, 0},
  {61368, 61399, 216, 4, 3, 61425, 61489, 61541, 0, 7, 0, 0, 0, 0, 0},
  {61697, 61717, 217, 4, 3, 61732, 61785, 61863, 0, 7, 115, 3, 0, 0, 0},
  {61961, 61991, 218, 4, 3, 62016, 62058, 62116, 0, 7, 0, 0, 0, 0, 0},
  {62168, 62191, 219, 4, 3, 62214, 62270, 62328, 0, 7, 118, 1, 0, 0, 0},
  {62434, 62457, 220, 4, 3, 62475, 62517, 62589, 0, 7, 119, 1, 0, 0, 0},
  {62728, 62748, 221, 4, 3, 62763, 62805, 62867, 0, 7, 120, 1, 0, 0, 0},
  {62925, 62947, 222, 4, 3, 62969, 62992, 63042, 0, 7, 0, 0, 0, 0, 0},
  {63127, 63157, 223, 4, 3, 63182, 63232, 63299, 0, 7, 0, 0, 0, 0, 0},
  {63375, 63393, 224, 4, 3, 63406, 63453, 63534, 0, 7, 121, 1, 0, 0, 0},
  {63603, 63621, 225, 4, 3, 63635, 63667, 63714, 0, 7, 122, 2, 0, 0, 0},
  {63823, 63846, 226, 4, 3, 63869, 63905, 63981, 0, 7, 124, 2, 0, 0, 0},
  {64065, 64088, 227, 4, 3, 64110, 64169, 64241, 0, 7, 0, 0, 0, 0, 0},
  {64295, 64311, 228, 4, 3, 64322, 64372, 64436, 0, 7, 126, 1, 0, 0, 0},
  {64495, 64516, 229, 4, 3, 64533, 64563, 64619, 0, 7, 127, 1, 0, 0, 0},
  {64679, 64694, 230, 4, 3, 64709, 64752, 64831, 0, 7, 0, 0, 0, 0, 0},
  {64919, 64939, 231, 4, 3, 64959, 65002, 65047, 0, 7, 128, 1, 0, 0, 0},
  {65148, 65158, 232, 4, 3, 65168, 65212, 65288, 0, 7, 129, 1, 0, 0, 0},
  {65359, 65380, 233, 4, 3, 65396, 65439, 65514, 0, 7, 0, 0, 0, 0, 0},
  {65586, 65603, 235, 4, 3, 65613, 65682, 65739, 0, 7, 130, 1, 0, 0, 0},
  {65842, 65861, 236, 4, 3, 65875, 65899, 65972, 0, 7, 0, 0, 0, 0, 0},
  {66085, 66134, 237, 4, 3, 66178, 66224, 66289, 0, 7, 131, 3, 0, 0, 0},
  {66360, 66379, 238, 4, 3, 66393, 66428, 66474, 0, 7, 0, 0, 0, 0, 0},
  {66526, 66547, 239, 4, 3, 66563, 66610, 66668, 0, 7, 134, 2, 0, 0, 0},
  {40859, 66751, 240, 4, 3, 66764, 66798, 66888, 0, 7, 136, 1, 1, 0, 0},
  {66940, 66958, 241, 4, 3, 66976, 67001, 67062, 0, 7, 0, 0, 1, 0, 0},
  {65348, 67177, 242, 4, 3, 67188, 67217, 67272, 0, 7, 0, 0, 1, 0, 0},
  {67380, 67403, 243, 4, 3, 67426, 67484, 67537, 0, 7, 0, 0, 1, 0, 0},
  {67630, 67649, 245, 4, 3, 67663, 67697, 67764, 0, 7, 0, 0, 1, 0, 0},
  {67822, 67838, 246, 4, 3, 67854, 67907, 67941, 0, 7, 137, 1, 1, 0, 0},
  {42943, 61027, 247, 4, 3, 68003, 68049, 68095, 0, 7, 0, 0, 1, 0, 0},
  {68178, 68190, 248, 4, 3, 68202, 68237, 68291, 0, 7, 0, 0, 1, 0, 0},
  {68374, 64694, 249, 4, 3, 68390, 68423, 68507, 0, 7, 0, 0, 1, 0, 0},
  {58451, 68612, 250, 4, 3, 68635, 68674, 68752, 0, 7, 0, 0, 1, 0, 0},
  {61324, 68901, 251, 4, 3, 68918, 68946, 69016, 0, 7, 138, 1, 1, 0, 0},
  {59613, 59386, 252, 4, 3, 69066, 69092, 69119, 0, 7, 0, 0, 1, 0, 0},
  {69192, 69212, 253, 4, 3, 69227, 69266, 69330, 0, 7, 0, 0, 1, 0, 0},
  {69365, 69384, 254, 4, 3, 69403, 69455, 69499, 0, 7, 0, 0, 1, 0, 0},
  {64654, 64516, 255, 4, 3, 69539, 69572, 69620, 0, 7, 0, 0, 1, 0, 0},
  {60937, 60669, 256, 4, 3, 69749, 69777, 69840, 0, 7, 0, 0, 1, 0, 0},
  {60238, 69921, 257, 4, 3, 69945, 69984, 70050, 0, 7, 0, 0, 1, 0, 0},
  {63784, 63621, 258, 4, 3, 70356, 70400, 70463, 0, 7, 0, 0, 1, 0, 0},
  {59651, 70556, 259, 4, 3, 70581, 70608, 70676, 0, 7, 0, 0, 1, 0, 0},
  {60948, 70734, 260, 4, 3, 70750, 70769, 70829, 0, 7, 0, 0, 1, 0, 0},
  {55596, 70949, 261, 4, 3, 70963, 71002, 71062, 0, 7, 0, 0, 1, 0, 0},
  {55580, 71176, 262, 4, 3, 71187, 71226, 71300, 71354, 7, 0, 0, 1, 0, 0},
  {60423, 60280, 263, 4, 3, 71460, 71490, 71523, 0, 7, 0, 0, 1, 0, 0},
  {56105, 71603, 264, 4, 3, 71628, 71668, 71726, 0, 7, 0, 0, 1, 0, 0},
  {42956, 71836, 266, 4, 3, 71852, 71884, 71915, 0, 7, 139, 2, 1, 0, 0},
  {55868, 72008, 267, 4, 3, 72029, 72068, 72101, 0, 7, 0, 0, 1, 0, 0},
  {61306, 72217, 268, 4, 3, 72235, 72287, 72354, 72412, 7, 141, 1, 1, 1, 0},
  {72501, 72512, 271, 4, 3, 72527, 72580, 72645, 0, 7, 0, 0, 1, 1, 0},
  {61284, 58188, 272, 4, 3, 72705, 72733, 72807, 0, 7, 142, 1, 1, 0, 0},
  {64035, 72903, 273, 4, 3, 72921, 72964, 73024, 0, 7, 0, 0, 1, 0, 0},
  {73159, 73170, 274, 4, 3, 73181, 73226, 73306, 0, 7, 0, 0, 1, 0, 0},
  {57311, 73417, 275, 4, 3, 73434, 73481, 73539, 0, 7, 0, 0, 1, 0, 0},
  {65787, 73587, 277, 4, 3, 73598, 73634, 73680, 0, 7, 0, 0, 1, 0, 0},
  {73768, 73795, 278, 4, 3, 73817, 73859, 73902, 0, 7, 0, 0, 1, 0, 0},
  {60921, 74015, 279, 4, 3, 74031, 74084, 74134, 74223, 7, 0, 0, 1, 0, 0},
  {63798, 74415, 280, 4, 3, 74435, 74473, 74557, 0, 7, 0, 0, 1, 0, 0},
  {58911, 74598, 281, 4, 3, 74620, 74667, 74705, 0, 7, 0, 0, 1, 0, 0},
  {59633, 74743, 282, 4, 3, 74761, 74813, 74865, 0, 7, 143, 1, 1, 0, 0},
  {57089, 56906, 283, 4, 3, 74893, 74927, 74963, 0, 7, 0, 0, 1, 0, 0},
  {62654, 75001, 284, 4, 3, 75019, 75051, 75106, 0, 7, 0, 0, 1, 0, 0},
  {75130, 75158, 285, 4, 3, 75173, 75228, 75277, 0, 7, 0, 0, 1, 0, 0},
  {58428, 75400, 286, 4, 3, 75423, 68674, 75458, 0, 7, 144, 1, 1, 0, 0},
  {75609, 75641, 287, 4, 3, 75668, 75717, 75789, 0, 7, 0, 0, 1, 0, 0},
  {58691, 75857, 288, 4, 3, 75882, 75914, 75950, 0, 7, 0, 0, 1, 0, 0},
  {76017, 76046, 289, 5, 3, 76071, 76128, 76185, 0, 7, 0, 0, 0, 0, 0},
  {76273, 76291, 290, 5, 3, 76301, 76343, 76430, 0, 7, 145, 2, 0, 0, 0},
  {76528, 76554, 291, 5, 3, 76571, 76614, 76678, 0, 7, 147, 1, 0, 0, 0},
  {76816, 76838, 292, 5, 3, 76856, 76888, 76933, 0, 7, 148, 1, 0, 0, 0},
  {77022, 77049, 293, 5, 3, 77061, 77099, 77148, 0, 7, 149, 1, 0, 0, 0},
  {77221, 77245, 294, 5, 3, 77255, 77298, 77377, 0, 7, 150, 1, 0, 0, 0},
  {77482, 77502, 295, 5, 3, 77513, 77555, 77621, 0, 7, 151, 1, 0, 0, 0},
  {77691, 77711, 296, 5, 3, 77727, 77771, 77817, 0, 7, 152, 2, 0, 0, 0},
  {77892, 77918, 297, 5, 3, 77931, 77971, 78041, 0, 7, 154, 1, 0, 0, 0},
  {78114, 78135, 298, 5, 3, 78147, 78186, 78265, 0, 7, 155, 2, 0, 0, 0},
  {78362, 78391, 299, 5, 3, 78411, 78445, 78510, 0, 7, 157, 1, 0, 0, 0},
  {78624, 78653, 300, 5, 3, 78672, 78718, 78765, 0, 7, 158, 1, 0, 0, 0},
  {78844, 78866, 301, 5, 3, 78876, 78897, 78961, 0, 7, 159, 1, 0, 0, 0},
  {79017, 79036, 302, 5, 3, 79046, 79062, 79108, 0, 7, 160, 1, 0, 0, 0},
  {61934, 79247, 303, 5, 3, 79269, 79315, 79369, 0, 7, 0, 0, 1, 0, 0},
  {79437, 79470, 304, 5, 3, 79498, 79552, 79639, 0, 7, 0, 0, 1, 0, 0},
  {79739, 79763, 305, 5, 3, 79782, 79839, 79920, 0, 7, 0, 0, 1, 0, 0},
  {58114, 79952, 306, 5, 3, 79957, 80002, 80134, 80203, 7, 0, 0, 1, 0, 0},
  {58134, 80284, 307, 5, 3, 80294, 80331, 80359, 0, 7, 0, 0, 1, 0, 0},
  {77691, 77711, 22, 5, 3, 80389, 80404, 80463, 0, 7, 0, 0, 1, 0, 0},
  {29802, 80578, 308, 5, 3, 80590, 80632, 80709, 0, 7, 0, 0, 1, 0, 0},
  {76509, 76291, 22, 5, 3, 80758, 80781, 80849, 0, 7, 0, 0, 1, 0, 0},
  {78564, 80977, 309, 5, 3, 80992, 81047, 81120, 0, 7, 0, 0, 1, 0, 0},
  {59931, 81165, 310, 5, 3, 81191, 81234, 81295, 0, 7, 0, 0, 1, 0, 0},
  {32028, 81354, 311, 5, 3, 81370, 81420, 81474, 0, 7, 0, 0, 1, 0, 0},
  {77451, 81509, 312, 5, 3, 81521, 81572, 81662, 81789, 7, 0, 0, 1, 0, 0},
  {76750, 77049, 313, 5, 3, 81961, 81995, 82062, 0, 7, 0, 0, 1, 0, 0},
  {78343, 82112, 314, 5, 3, 82122, 82155, 82246, 0, 7, 0, 0, 1, 0, 0},
  {77482, 77502, 315, 5, 3, 82297, 82329, 82402, 0, 7, 0, 0, 1, 0, 0},
  {82460, 82481, 316, 5, 3, 82493, 82521, 82569, 0, 7, 0, 0, 1, 0, 0},
  {57571, 82649, 317, 5, 3, 82661, 82687, 82774, 0, 7, 0, 0, 1, 0, 0},
  {76816, 76838, 22, 5, 3, 82837, 82867, 82933, 0, 7, 0, 0, 1, 0, 0},
  {83043, 83061, 318, 5, 3, 83074, 83098, 83136, 0, 7, 0, 0, 1, 0, 0},
  {31048, 83267, 319, 5, 3, 83277, 83335, 83413, 83468, 7, 0, 0, 1, 0, 0},
  {71980, 83519, 320, 6, 3, 83537, 83586, 83667, 0, 7, 0, 0, 0, 0, 0},
  {83815, 83836, 321, 6, 3, 83846, 83898, 83936, 0, 7, 0, 0, 1, 0, 0},
  {60967, 83999, 322, 6, 3, 84015, 83898, 84058, 84123, 7, 0, 0, 1, 0, 0},
  {84283, 84310, 323, 6, 3, 84327, 84380, 84450, 0, 7, 0, 0, 1, 0, 0},
  {84937, 84955, 324, 7, 3, 84973, 85022, 85093, 0, 7, 0, 0, 1, 0, 0},
  {85372, 85407, 325, 7, 3, 85429, 85502, 85567, 0, 7, 0, 0, 1, 0, 0},
  {85650, 85663, 326, 8, 3, 85676, 85716, 85734, 0, 7, 0, 0, 1, 0, 0},
  {85899, 85913, 327, 8, 3, 85927, 85992, 86046, 0, 7, 0, 0, 1, 0, 0},
  {86130, 86143, 328, 9, 3, 86156, 86215, 86295, 0, 7, 0, 0, 1, 0, 0},
  {86369, 86397, 329, 10, 3, 86420, 86466, 86513, 0, 7, 0, 0, 1, 0, 0},
  {86587, 86615, 330, 10, 3, 86638, 86679, 86734, 0, 7, 0, 0, 1, 0, 0},
  {86784, 86808, 331, 10, 3, 86827, 86887, 86937, 0, 7, 0, 0, 1, 0, 0},
  {87006, 87034, 332, 11, 3, 87056, 87092, 87170, 0, 7, 0, 0, 1, 0, 0},
  {87263, 87288, 333, 11, 3, 87307, 87355, 87421, 0, 7, 0, 0, 1, 0, 0},
  {87481, 87503, 334, 12, 3, 87514, 23150, 87561, 0, 7, 0, 0, 1, 0, 0},
};

static const uint32_t by_name[293] = {
  17, 14, 18, 278, 0, 7, 2, 1, 5, 6, 118, 133, 110, 105, 104, 126, 134, 103,
  100, 112, 108, 113, 131, 120, 107, 128, 117, 125, 109, 122, 99, 124, 121,
  102, 123, 111, 127, 135, 114, 129, 101, 115, 116, 106, 119, 132, 130, 183,
  164, 181, 185, 155, 166, 199, 176, 173, 171, 192, 198, 175, 167, 190, 186,
  157, 163, 193, 191, 189, 165, 158, 156, 180, 187, 177, 179, 162, 174, 182,
  197, 168, 184, 188, 169, 178, 159, 170, 160, 196, 194, 172, 195, 161, 154,
  253, 250, 254, 255, 249, 256, 245, 244, 252, 251, 248, 246, 257, 247, 4, 3,
  16, 13, 21, 15, 19, 22, 20, 56, 71, 65, 70, 53, 61, 69, 45, 66, 59, 57, 43,
  64, 48, 67, 54, 50, 62, 46, 60, 52, 68, 49, 47, 51, 55, 63, 58, 44, 10, 34,
  26, 283, 23, 40, 28, 42, 280, 281, 279, 290, 291, 286, 12, 11, 8, 38, 36, 30,
  29, 292, 139, 144, 145, 143, 152, 148, 138, 146, 136, 151, 150, 137, 147,
  142, 141, 153, 149, 140, 222, 238, 243, 267, 262, 259, 276, 258, 233, 213,
  219, 241, 209, 228, 206, 210, 227, 239, 221, 236, 204, 200, 260, 234, 203,
  237, 215, 224, 232, 205, 230, 226, 207, 229, 214, 225, 216, 201, 220, 231,
  223, 235, 202, 217, 218, 211, 242, 212, 208, 240, 265, 272, 264, 268, 266,
  271, 277, 273, 274, 263, 269, 270, 261, 275, 9, 24, 41, 27, 39, 31, 32, 37,
  33, 35, 25, 288, 83, 289, 84, 85, 72, 77, 80, 285, 284, 78, 79, 90, 95, 74,
  73, 87, 93, 88, 97, 91, 75, 98, 86, 94, 81, 76, 282, 82, 287, 96, 89, 92,
};

static const parley_number ids[293] = {
  {43, 17, 0, 0},
  {99, 39, 0, 0},
  {44, 66, 0, 0},
  {0, 96, 0, 0},
  {13, 105, 0, 0},
  {154, 143, 0, 0},
  {100, 172, 0, 0},
  {101, 249, 0, 0},
  {102, 272, 0, 0},
  {14, 295, 0, 0},
  {103, 309, 0, 0},
  {104, 314, 0, 0},
  {45, 357, 0, 0},
  {105, 433, 0, 0},
  {155, 532, 0, 0},
  {106, 637, 0, 0},
  {107, 685, 0, 0},
  {1, 773, 0, 0},
  {156, 777, 0, 0},
  {46, 800, 0, 0},
  {157, 808, 0, 0},
  {158, 826, 0, 0},
  {108, 865, 0, 0},
  {159, 875, 0, 0},
  {160, 924, 0, 0},
  {161, 992, 0, 0},
  {109, 1002, 0, 0},
  {244, 1030, 0, 0},
  {2, 1053, 0, 0},
  {162, 1075, 0, 0},
  {47, 1086, 0, 0},
  {48, 1117, 0, 0},
  {15, 1160, 0, 0},
  {110, 1202, 0, 0},
  {111, 1229, 0, 0},
  {49, 1262, 0, 0},
  {50, 1299, 0, 0},
  {245, 1314, 0, 0},
  {163, 1320, 0, 0},
  {51, 1367, 0, 0},
  {112, 1450, 0, 0},
  {246, 1474, 0, 0},
  {164, 1477, 0, 0},
  {247, 1543, 0, 0},
  {165, 1592, 0, 0},
  {248, 1597, 0, 0},
  {166, 1644, 0, 0},
  {167, 1687, 0, 0},
  {113, 1703, 0, 0},
  {52, 1740, 0, 0},
  {53, 1752, 0, 0},
  {114, 1786, 0, 0},
  {54, 1822, 0, 0},
  {115, 1834, 0, 0},
  {168, 1911, 0, 0},
  {169, 1918, 0, 0},
  {116, 1954, 0, 0},
  {170, 1969, 0, 0},
  {249, 1975, 0, 0},
  {171, 1986, 0, 0},
  {55, 2061, 0, 0},
  {172, 2064, 0, 0},
  {250, 2080, 0, 0},
  {251, 2085, 0, 0},
  {56, 2109, 0, 0},
  {117, 2110, 0, 0},
  {118, 2128, 0, 0},
  {57, 2138, 0, 0},
  {119, 2226, 0, 0},
  {58, 2228, 0, 0},
  {120, 2230, 0, 0},
  {252, 2235, 0, 0},
  {59, 2249, 0, 0},
  {121, 2264, 0, 0},
  {122, 2266, 0, 0},
  {173, 2267, 0, 0},
  {123, 2277, 0, 0},
  {174, 2283, 0, 0},
  {60, 2285, 0, 0},
  {175, 2300, 0, 0},
  {176, 2312, 0, 0},
  {16, 2313, 0, 0},
  {177, 2412, 0, 0},
  {3, 2419, 0, 0},
  {17, 2445, 0, 0},
  {253, 2456, 0, 0},
  {4, 2490, 0, 0},
  {124, 2537, 0, 0},
  {61, 2557, 0, 0},
  {125, 2578, 0, 0},
  {18, 2596, 0, 0},
  {178, 2624, 0, 0},
  {179, 2668, 0, 0},
  {180, 2683, 0, 0},
  {62, 2694, 0, 0},
  {181, 2725, 0, 0},
  {63, 2730, 0, 0},
  {64, 2742, 0, 0},
  {126, 2752, 0, 0},
  {127, 2758, 0, 0},
  {182, 2809, 0, 0},
  {254, 2814, 0, 0},
  {128, 2930, 0, 0},
  {129, 2939, 0, 0},
  {255, 2941, 0, 0},
  {130, 2970, 0, 0},
  {65, 2977, 0, 0},
  {183, 2996, 0, 0},
  {184, 3001, 0, 0},
  {131, 3027, 0, 0},
  {185, 3093, 0, 0},
  {5, 3110, 0, 0},
  {186, 3129, 0, 0},
  {132, 3159, 0, 0},
  {187, 3182, 0, 0},
  {19, 3226, 0, 0},
  {20, 3230, 0, 0},
  {66, 3265, 0, 0},
  {256, 3301, 0, 0},
  {188, 3305, 0, 0},
  {67, 3314, 0, 0},
  {257, 3320, 0, 0},
  {189, 3323, 0, 0},
  {190, 3385, 0, 0},
  {21, 3457, 0, 0},
  {191, 3485, 0, 0},
  {192, 3559, 0, 0},
  {193, 3582, 0, 0},
  {194, 3608, 0, 0},
  {195, 3637, 0, 0},
  {196, 3666, 0, 0},
  {197, 3736, 0, 0},
  {68, 3768, 0, 0},
  {133, 3782, 0, 0},
  {134, 3817, 0, 0},
  {22, 3847, 0, 0},
  {69, 3878, 0, 0},
  {278, 3898, 0, 0},
  {135, 3943, 0, 0},
  {70, 3950, 0, 0},
  {198, 3964, 0, 0},
  {71, 3965, 0, 0},
  {199, 3991, 0, 0},
  {6, 4000, 0, 0},
  {7, 26979, 0, 0},
  {23, 10, 1, 0},
  {136, 52, 1, 0},
  {258, 69, 1, 0},
  {137, 84, 1, 0},
  {72, 118, 1, 0},
  {24, 122, 1, 0},
  {73, 126, 1, 0},
  {138, 151, 1, 0},
  {200, 160, 1, 0},
  {74, 207, 1, 0},
  {290, 222, 1, 0},
  {259, 296, 1, 0},
  {292, 325, 1, 0},
  {201, 339, 1, 0},
  {284, 340, 1, 0},
  {260, 354, 1, 0},
  {261, 374, 1, 0},
  {139, 378, 1, 0},
  {75, 411, 1, 0},
  {25, 426, 1, 0},
  {202, 482, 1, 0},
  {76, 513, 1, 0},
  {140, 518, 1, 0},
  {203, 558, 1, 0},
  {77, 563, 1, 0},
  {204, 566, 1, 0},
  {26, 600, 1, 0},
  {78, 612, 1, 0},
  {262, 639, 1, 0},
  {141, 687, 1, 0},
  {205, 749, 1, 0},
  {206, 758, 1, 0},
  {207, 780, 1, 0},
  {27, 793, 1, 0},
  {208, 826, 1, 0},
  {79, 876, 1, 0},
  {209, 878, 1, 0},
  {210, 899, 1, 0},
  {211, 948, 1, 0},
  {282, 954, 1, 0},
  {80, 966, 1, 0},
  {28, 1004, 1, 0},
  {212, 1033, 1, 0},
  {263, 1036, 1, 0},
  {29, 1050, 1, 0},
  {264, 1167, 1, 0},
  {213, 1191, 1, 0},
  {81, 1243, 1, 0},
  {82, 1255, 1, 0},
  {214, 1284, 1, 0},
  {215, 1301, 1, 0},
  {142, 1304, 1, 0},
  {216, 1327, 1, 0},
  {143, 1331, 1, 0},
  {8, 1347, 1, 0},
  {30, 1350, 1, 0},
  {279, 1369, 1, 0},
  {265, 1446, 1, 0},
  {285, 1450, 1, 0},
  {283, 1452, 1, 0},
  {144, 1455, 1, 0},
  {266, 1474, 1, 0},
  {9, 1488, 1, 0},
  {217, 1498, 1, 0},
  {83, 1503, 1, 0},
  {145, 1543, 1, 0},
  {218, 1555, 1, 0},
  {146, 1562, 1, 0},
  {31, 1600, 1, 0},
  {267, 1618, 1, 0},
  {268, 1631, 1, 0},
  {269, 1640, 1, 0},
  {32, 1663, 1, 0},
  {219, 1664, 1, 0},
  {84, 1683, 1, 0},
  {270, 1717, 1, 0},
  {220, 1759, 1, 0},
  {280, 1778, 1, 0},
  {271, 1797, 1, 0},
  {85, 1815, 1, 0},
  {221, 1840, 1, 0},
  {222, 1869, 1, 0},
  {33, 1890, 1, 0},
  {287, 1968, 1, 0},
  {223, 2012, 1, 0},
  {86, 2016, 1, 0},
  {87, 2023, 1, 0},
  {224, 2031, 1, 0},
  {34, 2033, 1, 0},
  {35, 2035, 1, 0},
  {147, 2064, 1, 0},
  {225, 2088, 1, 0},
  {288, 2107, 1, 0},
  {88, 2182, 1, 0},
  {226, 2208, 1, 0},
  {272, 2233, 1, 0},
  {227, 2274, 1, 0},
  {89, 2293, 1, 0},
  {228, 2309, 1, 0},
  {273, 2324, 1, 0},
  {229, 2392, 1, 0},
  {286, 2402, 1, 0},
  {90, 2429, 1, 0},
  {230, 2454, 1, 0},
  {231, 2468, 1, 0},
  {10, 2491, 1, 0},
  {289, 2501, 1, 0},
  {148, 2524, 1, 0},
  {232, 2533, 1, 0},
  {91, 2586, 1, 0},
  {233, 2599, 1, 0},
  {274, 2661, 1, 0},
  {149, 2690, 1, 0},
  {275, 2704, 1, 0},
  {92, 2707, 1, 0},
  {93, 2725, 1, 0},
  {234, 2753, 1, 0},
  {36, 2771, 1, 0},
  {94, 2815, 1, 0},
  {281, 2833, 1, 0},
  {95, 2875, 1, 0},
  {291, 2893, 1, 0},
  {235, 2897, 1, 0},
  {236, 2937, 1, 0},
  {150, 3052, 1, 0},
  {151, 3104, 1, 0},
  {152, 3244, 1, 0},
  {37, 3284, 1, 0},
  {237, 3297, 1, 0},
  {96, 3315, 1, 0},
  {238, 3429, 1, 0},
  {239, 3479, 1, 0},
  {11, 3523, 1, 0},
  {240, 3547, 1, 0},
  {276, 3684, 1, 0},
  {38, 3728, 1, 0},
  {97, 3738, 1, 0},
  {241, 3783, 1, 0},
  {39, 3801, 1, 0},
  {12, 3885, 1, 0},
  {242, 3896, 1, 0},
  {98, 3898, 1, 0},
  {277, 3920, 1, 0},
  {40, 3928, 1, 0},
  {41, 3945, 1, 0},
  {153, 3984, 1, 0},
  {243, 3990, 1, 0},
  {42, 4000, 1, 0},
};

const parley_schema parley_nitro_schema = {
  strings, 87625,
  keys, 405,
  words, 161,
  numbers, 22,
  phases, 4,
  fields, 866,
  infos, 866,
  defaults, 15,
  conds, 19,
  records, 335,
  enums, 44,
  enum_values, 272,
  realms, 13,
  packets, 293,
  by_name, 293,
  ids, 293,
  1, 7, 19, 0,
};
