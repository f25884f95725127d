/* Generated from spec/nitro. Do not edit by hand. */
#include "parley/nitro.h"

#define NONE PARLEY_NONE

static const char strings[280133] =
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
  "Messenger & Social\0"
  "messenger\0"
  "Navigator\0"
  "navigator\0"
  "Room\0"
  "room\0"
  "Room Entities\0"
  "room_entities\0"
  "Furniture & Items\0"
  "furniture\0"
  "Catalog & Store\0"
  "catalog\0"
  "Subscription & Offers\0"
  "subscription\0"
  "Economy & Trading\0"
  "economy\0"
  "Inventory\0"
  "inventory\0"
  "Groups & Forums\0"
  "groups\0"
  "Pets\0"
  "pets\0"
  "Achievements & Talents\0"
  "achievements\0"
  "Quests & Campaigns\0"
  "quests\0"
  "Games & Entertainment\0"
  "games\0"
  "Moderation & Safety\0"
  "moderation\0"
  "Camera & Photos\0"
  "camera\0"
  "Notifications & Landing\0"
  "notifications\0"
  "Crafting & Recycling\0"
  "crafting\0"
  "Other\0"
  "other\0"
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
  "WiredTriggerType\0"
  "What sets off a wired trigger. The numbers and the text it takes are thos"
  "e of `WiredSettings`.\0"
  "avatar_says_something\0"
  "text, the words; number, 1 if only the owner's words count, else 0\0"
  "avatar_walks_on_furni\0"
  "somebody steps on a selected item\0"
  "avatar_walks_off_furni\0"
  "somebody leaves a selected item\0"
  "execute_once\0"
  "number, time in half seconds, 1 to 1200\0"
  "toggle_furni\0"
  "the state of a selected item is changed\0"
  "execute_periodically\0"
  "number, time in half seconds, 1 to 60\0"
  "avatar_enters_room\0"
  "text, name of the user, empty for anybody\0"
  "game_starts\0"
  "game_ends\0"
  "score_achieved\0"
  "number, points, 1 to 1000\0"
  "collision\0"
  "execute_periodically_long\0"
  "number, time in units of five seconds, 1 to 120\0"
  "bot_reached_stuff\0"
  "text, name of the bot, which reaches a selected item\0"
  "bot_reached_avatar\0"
  "text, name of the bot\0"
  "WiredActionType\0"
  "What a wired action does. The numbers and the text it takes are those of "
  "`WiredSettings`.\0"
  "toggle_furni_state\0"
  "switches the selected items to their next state\0"
  "reset\0"
  "set_furni_state\0"
  "numbers, 1 to restore the remembered state, direction and position, 0 to "
  "leave each\0"
  "move_furni\0"
  "numbers, movement (0 none, 4 to 7 north, east, south, west) and rotation "
  "(0 none)\0"
  "give_score\0"
  "numbers, points (1 to 100) and how often in a game (1 to 10)\0"
  "chat\0"
  "text, the message\0"
  "teleport\0"
  "to one of the selected items\0"
  "join_team\0"
  "number of the team, 1 to 4\0"
  "leave_team\0"
  "chase\0"
  "the selected items move towards users\0"
  "flee\0"
  "the selected items move away from users\0"
  "move_and_rotate_furni\0"
  "numbers, first direction (0, 2, 4, 6 as in `Direction`) and how to turn ("
  "0 to 6)\0"
  "give_score_to_predefined_team\0"
  "numbers, points, how often in a game, and team (1 to 4)\0"
  "toggle_to_random_state\0"
  "move_furni_to\0"
  "numbers, direction (0, 2, 4, 6 as in `Direction`) and tiles to keep off ("
  "1 to 5)\0"
  "give_reward\0"
  "numbers, unit of the wait (0 once only, 1 days, 2 hours, 3 minutes), 1 if"
  " each reward comes once, limit, wait; text, TYPE,CODE,PROBABILITY of each"
  " with semicolons between (type 0 badge, 1 other)\0"
  "call_another_stack\0"
  "runs the boxes on the tiles of the selected items\0"
  "kick_from_room\0"
  "text, the message to the user\0"
  "mute_user\0"
  "number, minutes (1 to 10); text, the message\0"
  "bot_teleport\0"
  "bot_move\0"
  "bot_talk\0"
  "text, name of the bot, a tab and the message; number, 0 to talk, 1 to sho"
  "ut\0"
  "bot_give_hand_item\0"
  "text, name of the bot; number of the hand item\0"
  "bot_follow_avatar\0"
  "text, name of the bot; number, 1 to start, 0 to stop\0"
  "bot_change_figure\0"
  "text, name of the bot, a tab and the figure\0"
  "bot_talk_direct_to_avatar\0"
  "text, name of the bot, a tab and the message; number, 0 to talk, 1 to whi"
  "sper\0"
  "WiredConditionType\0"
  "What a wired condition asks for. The actor is the user who set off the tr"
  "igger; numbers and text are those of `WiredSettings`.\0"
  "states_match\0"
  "numbers, 1 to compare state, direction and position with the remembered o"
  "nes, 0 to ignore each\0"
  "furnis_have_avatars\0"
  "users stand on the selected items\0"
  "actor_is_on_furni\0"
  "time_elapsed_more\0"
  "time_elapsed_less\0"
  "user_count_in\0"
  "numbers, fewest and most users in the room, 1 to 50\0"
  "actor_is_in_team\0"
  "has_stacked_furnis\0"
  "number, 1 if all selected items must have furniture on them, 0 if one is "
  "enough\0"
  "stuff_type_matches\0"
  "what set off the trigger is of the same kind as a selected item\0"
  "stuffs_in_formation\0"
  "actor_is_group_member\0"
  "of the room's group\0"
  "actor_is_wearing_badge\0"
  "text, code of the badge\0"
  "actor_is_wearing_effect\0"
  "number of the effect\0"
  "not_states_match\0"
  "as `states_match`\0"
  "furni_not_have_avatar\0"
  "not_actor_on_furni\0"
  "not_user_count_in\0"
  "as `user_count_in`\0"
  "not_actor_in_team\0"
  "as `actor_is_in_team`\0"
  "not_has_stacked_furnis\0"
  "number, 0 or 1, which says whether the check is on one item or on all\0"
  "not_furni_is_of_type\0"
  "not_stuffs_in_formation\0"
  "not_actor_in_group\0"
  "not_actor_wears_badge\0"
  "as `actor_is_wearing_badge`\0"
  "not_actor_wearing_effect\0"
  "as `actor_is_wearing_effect`\0"
  "date_range_active\0"
  "numbers, begin and end in seconds since 1970\0"
  "actor_has_hand_item\0"
  "number of the hand item\0"
  "WiredRewardResult\0"
  "How a try to win a reward of a wired action has ended.\0"
  "none_left\0"
  "all rewards have been given away\0"
  "already_received\0"
  "already_received_today\0"
  "already_received_this_hour\0"
  "no_luck\0"
  "all_collected\0"
  "the user has every reward there is\0"
  "item_received\0"
  "badge_received\0"
  "already_received_this_minute\0"
  "InventoryItemType\0"
  "Whether furniture stands on the floor or hangs on a wall.\0"
  "floor_item\0"
  "S\0"
  "wall_item\0"
  "I\0"
  "FurnitureCategory\0"
  "Kind of furniture, as far as it matters for what can be done with it in t"
  "he inventory.\0"
  "wallpaper\0"
  "floor\0"
  "floor covering of a room\0"
  "landscape\0"
  "view out of the windows\0"
  "post_it\0"
  "pad of sticky notes; the state is the number left\0"
  "poster\0"
  "the state is the number of the poster\0"
  "sound_set\0"
  "trax_song\0"
  "music disc\0"
  "present\0"
  "ecotron_box\0"
  "box from the recycler\0"
  "trophy\0"
  "credit_furni\0"
  "can be exchanged for credits\0"
  "pet_shampoo\0"
  "pet_custom_part\0"
  "pet_custom_part_shampoo\0"
  "pet_saddle\0"
  "guild_furni\0"
  "carries badge and colours of a group\0"
  "game_furni\0"
  "monsterplant_seed\0"
  "monsterplant_revival\0"
  "monsterplant_rebreed\0"
  "monsterplant_fertilize\0"
  "figure_purchasable_set\0"
  "clothing to redeem\0"
  "UnseenItemCategory\0"
  "The parts of the inventory that mark new things.\0"
  "rentable\0"
  "rented furniture\0"
  "pet\0"
  "badge\0"
  "bot\0"
  "ProductType\0"
  "What kind of thing a product of the catalog is.\0"
  "s\0"
  "i\0"
  "effect\0"
  "avatar effect\0"
  "e\0"
  "b\0"
  "robot\0"
  "bot that stands in rooms\0"
  "r\0"
  "p\0"
  "club\0"
  "days of club membership\0"
  "h\0"
  "game_token\0"
  "GAME_TOKEN\0"
  "CatalogType\0"
  "Which catalog is meant.\0"
  "NORMAL\0"
  "builders_club\0"
  "furniture is borrowed in place of bought\0"
  "BUILDERS_CLUB\0"
  "MarketplaceItemType\0"
  "What a marketplace offer sells.\0"
  "unique_item\0"
  "numbered floor item of a limited series\0"
  "MarketplaceOfferState\0"
  "What has become of a marketplace offer.\0"
  "ongoing\0"
  "for sale, or run out if no time is left\0"
  "sold\0"
  "expired\0"
  "not sold in time, the item can be taken back\0"
  "MessengerError\0"
  "Why a friendship does not come about.\0"
  "own_list_full\0"
  "the user has as many friends as are allowed\0"
  "other_list_full\0"
  "the other one has\0"
  "no_requests\0"
  "the other one takes no requests\0"
  "not_found\0"
  "there is no such user, or no such request\0"
  "GroupType\0"
  "How one gets into a group.\0"
  "regular\0"
  "anybody may join\0"
  "exclusive\0"
  "requests are decided by the admins\0"
  "private\0"
  "nobody can join\0"
  "GroupMembership\0"
  "What the user is to a group.\0"
  "not_member\0"
  "member\0"
  "request_pending\0"
  "GroupRank\0"
  "What a member is in a group.\0"
  "owner\0"
  "admin\0"
  "requested\0"
  "has asked to join\0"
  "deleted\0"
  "is blocked\0"
  "ForumState\0"
  "Whether a thread or a message of a forum can be read.\0"
  "restored\0"
  "was hidden and is shown again\0"
  "hidden_by_admin\0"
  "hidden by an admin of the group\0"
  "hidden_by_staff\0"
  "hidden by the hotel's staff\0"
  "ForumPermission\0"
  "Who may do something in a forum.\0"
  "members\0"
  "admins\0"
  "ForumListMode\0"
  "Which forums a list has.\0"
  "most_active\0"
  "most_viewed\0"
  "my_forums\0"
  "those of the user's groups\0"
  "IssueState\0"
  "How far the moderators have come with an issue.\0"
  "nobody takes care of it yet\0"
  "picked\0"
  "a moderator handles it\0"
  "closed\0"
  "IssueSource\0"
  "Where an issue comes from.\0"
  "a user called for help\0"
  "normal_2\0"
  "shown to moderators as 1 is\0"
  "automatic\0"
  "raised by the server\0"
  "automatic_im\0"
  "raised by the server because of a private message\0"
  "guide_system\0"
  "one side of a guide session reported the other\0"
  "im\0"
  "a private message was reported\0"
  "a room was reported\0"
  "panic\0"
  "guardian\0"
  "handed on from a chat review\0"
  "automatic_helper\0"
  "discussion\0"
  "a thread or a message of a group forum was reported\0"
  "selfie\0"
  "photo\0"
  "ambassador\0"
  "IssueCloseReason\0"
  "How a moderator closes a call for help.\0"
  "useless\0"
  "there is nothing to act on\0"
  "abusive\0"
  "the call itself is an abuse\0"
  "resolved\0"
  "ChatRecordType\0"
  "What a chat record holds, which says also what its context names.\0"
  "simple\0"
  "room_chat\0"
  "context roomId and roomName\0"
  "im_session\0"
  "private messages\0"
  "discussion_thread\0"
  "context groupId and threadId\0"
  "discussion_message\0"
  "context groupId, threadId and messageId\0"
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
  "FriendUpdateType\0"
  "What has happened to an entry of the friend list.\0"
  "removed\0"
  "updated\0"
  "added\0"
  "FollowError\0"
  "Why a friend could not be followed.\0"
  "not_a_friend\0"
  "offline\0"
  "in_hotel_view\0"
  "the friend is in no room\0"
  "refused\0"
  "the friend does not want to be followed\0"
  "InstantMessageError\0"
  "Why a private message did not arrive as it should.\0"
  "recipient_muted\0"
  "the friend can not answer\0"
  "sender_muted\0"
  "recipient_offline\0"
  "recipient_busy\0"
  "recipient_has_no_chat\0"
  "recipient_has_no_chat_in_room\0"
  "offline_message_failed\0"
  "it could not be kept for later\0"
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
  "RoomObjectCategory\0"
  "What sort of thing an object in a room is.\0"
  "the room itself\0"
  "floor item\0"
  "wall\0"
  "wall item\0"
  "unit\0"
  "user, pet or bot\0"
  "cursor\0"
  "RollingMovement\0"
  "How a unit gets to the next tile of a roller.\0"
  "nothing is to be shown\0"
  "move\0"
  "it walks\0"
  "slide\0"
  "it is carried along\0"
  "MoodLightEffect\0"
  "What a mood light colours.\0"
  "the room and all that is in it\0"
  "background_only\0"
  "walls and floor\0"
  "RentableSpaceError\0"
  "Why a rentable space can not be rented.\0"
  "it can be rented\0"
  "already_rented\0"
  "extend_not_rented\0"
  "the rent can not be extended, for nobody has rented it\0"
  "extend_not_rented_by_you\0"
  "the rent can not be extended, for it is somebody else's\0"
  "only_one_space\0"
  "the user has rented another space already\0"
  "not_enough_credits\0"
  "not_enough_duckets\0"
  "no_permission\0"
  "no_club\0"
  "club membership is needed\0"
  "disabled\0"
  "renting is switched off\0"
  "generic\0"
  "YoutubeCommand\0"
  "A button of a video display.\0"
  "previous\0"
  "next\0"
  "pause\0"
  "continue\0"
  "YoutubeVideoState\0"
  "What the player of a video display does, by the numbers of the YouTube pl"
  "ayer.\0"
  "unstarted\0"
  "ended\0"
  "playing\0"
  "paused\0"
  "buffering\0"
  "cued\0"
  "FrontPageItemType\0"
  "Where an item of the catalog's front page leads.\0"
  "catalog_page\0"
  "product_offer\0"
  "in_app_purchase\0"
  "something that is sold for money; the client does nothing with it\0"
  "SubscriptionResponseType\0"
  "Why the state of a subscription is told.\0"
  "login\0"
  "purchase\0"
  "discount_available\0"
  "citizenship_discount\0"
  "TargetedOfferState\0"
  "What a user has done with a targeted offer.\0"
  "nothing yet\0"
  "offered\0"
  "its window was opened\0"
  "rejected\0"
  "minimized\0"
  "it was made small\0"
  "selected\0"
  "previewed\0"
  "an offer of the web shop was shown\0"
  "TradeOpenFailReason\0"
  "Why a trade could not be opened.\0"
  "hotel_trading_disabled\0"
  "you_not_allowed\0"
  "trading is off for the receiver's account\0"
  "other_not_allowed\0"
  "the other user can not trade\0"
  "room_trading_disabled\0"
  "you_already_trading\0"
  "other_already_trading\0"
  "TradeCloseReason\0"
  "Why a trade was called off.\0"
  "cancelled\0"
  "by one of the two\0"
  "error_while_commit\0"
  "the items could not be exchanged\0"
  "MarketplaceSellPermission\0"
  "Whether a user may offer things in the marketplace.\0"
  "no_trading_privilege\0"
  "no_trading_pass\0"
  "no_tokens\0"
  "tokens have to be bought first\0"
  "MarketplaceSellResult\0"
  "Whether an item is now for sale in the marketplace.\0"
  "success\0"
  "technical_error\0"
  "marketplace_disabled\0"
  "item_too_new\0"
  "it has come into the catalog only just now\0"
  "MarketplaceBuyResult\0"
  "How the purchase of a marketplace offer has ended.\0"
  "not_available\0"
  "the offer is gone\0"
  "offer_changed\0"
  "the offer is gone, but there is another one\0"
  "MarketplaceSortType\0"
  "Order of the offers that a search of the marketplace finds.\0"
  "highest_price\0"
  "lowest_price\0"
  "most_trades\0"
  "kinds sold most often today first\0"
  "least_trades\0"
  "most_offers\0"
  "kinds with the most open offers first\0"
  "least_offers\0"
  "ConcurrentUsersGoalState\0"
  "How a user stands with the goal to have many users online at once.\0"
  "inactive\0"
  "clients show it like `active`\0"
  "active\0"
  "not reached yet\0"
  "reached\0"
  "the reward can be had\0"
  "rewarded\0"
  "the user has the reward\0"
  "GroupMemberFilter\0"
  "Which members of a group a list has.\0"
  "requests\0"
  "those who have asked to join\0"
  "GroupJoinError\0"
  "Why a user could not join a group.\0"
  "group_full\0"
  "too_many_groups\0"
  "the user is in as many groups as the server allows\0"
  "nobody can join it\0"
  "it takes no more requests\0"
  "insufficient_subscription_level\0"
  "member_too_many_groups\0"
  "told to an admin; the one who asked is in too many groups and no club mem"
  "ber\0"
  "member_too_many_groups_club\0"
  "the same, of a club member\0"
  "GroupEditError\0"
  "Why a group could not be founded or changed.\0"
  "room_in_use\0"
  "the room is the home of another group\0"
  "GroupMemberError\0"
  "Why a change of a member had no effect.\0"
  "no_longer_member\0"
  "already_rejected\0"
  "already_accepted\0"
  "PetSupplement\0"
  "What a pet is given to keep well.\0"
  "water\0"
  "for a plant\0"
  "light\0"
  "PetBreedingState\0"
  "How far two owners are with breeding their pets.\0"
  "cancel\0"
  "accept\0"
  "request\0"
  "PetPlacingError\0"
  "Why a pet could not be set down in a room.\0"
  "the room takes no pets of visitors\0"
  "too_many_pets\0"
  "the room is full of pets\0"
  "no_free_tiles\0"
  "something is on the chosen tile\0"
  "too_many_own_pets\0"
  "the user has as many pets there as are allowed\0"
  "BreedingNestFailure\0"
  "Why a pet does not go into a breeding nest.\0"
  "pet_too_tired\0"
  "AchievementDisplayMethod\0"
  "Which progress an achievement shows.\0"
  "obsolete\0"
  "not in use any more\0"
  "level_progress\0"
  "within the present level\0"
  "total_progress\0"
  "over all levels\0"
  "TalentState\0"
  "How far a user is with a level or a task of a talent track.\0"
  "in_progress\0"
  "completed\0"
  "CompetitionEntryResult\0"
  "How far the user is with entering a room in a competition.\0"
  "submitted\0"
  "the room takes part\0"
  "ask_for_submit\0"
  "the room can be entered\0"
  "ask_for_confirm\0"
  "the user has to confirm it\0"
  "prerequisites_not_met\0"
  "furniture is missing\0"
  "room_door_not_open\0"
  "room_too_old\0"
  "ask_for_accept_rules\0"
  "CompetitionConfirmLevel\0"
  "What the owner of a room has agreed to when entering it in a competition.\0"
  "not_accepted\0"
  "nothing; the server checks the room again\0"
  "not_submitted\0"
  "the rules are accepted\0"
  "not_confirmed\0"
  "the room shall be entered\0"
  "commit\0"
  "the owner has confirmed that\0"
  "CompetitionVotingResult\0"
  "Whether the user may vote in a room competition.\0"
  "required_perk_missing\0"
  "required_badge_missing\0"
  "GameJoinError\0"
  "Why a user could not join a game of the game center.\0"
  "kicked\0"
  "the user was thrown out of it\0"
  "duplicate_machine_id\0"
  "somebody plays on the same computer already\0"
  "invitation_required\0"
  "no_space_in_team\0"
  "team_not_found\0"
  "user_has_active_instance\0"
  "the user is in a game already\0"
  "user_has_pending_instance_request\0"
  "no_free_games_left\0"
  "GameStartError\0"
  "Why a game of the game center did not begin.\0"
  "not_enough_players\0"
  "game_has_no_owner\0"
  "QueueJoinError\0"
  "Why a user could not wait for a game.\0"
  "GameDirectoryStatus\0"
  "Whether the game center can be used.\0"
  "for a reason that is not known\0"
  "GameStatus\0"
  "Whether a game of the game center can be played.\0"
  "maintenance\0"
  "ScrollDirection\0"
  "Which way a list of the best is turned.\0"
  "down\0"
  "towards worse places, also for the first request\0"
  "up\0"
  "towards better places\0"
  "FullStatusReason\0"
  "Why a game client asks for the whole state again.\0"
  "too_far_behind\0"
  "it has missed turns\0"
  "checksum_mismatch\0"
  "its state differs from the server's\0"
  "PollQuestionType\0"
  "How a question of a poll is answered.\0"
  "radio\0"
  "one of the choices\0"
  "checkbox\0"
  "any of the choices\0"
  "a text of one's own; common servers also ask a room's yes or no with it\0"
  "BanType\0"
  "How long a moderator bans a user for.\0"
  "hours_18\0"
  "days_7\0"
  "days_30\0"
  "years_100\0"
  "days_30_step_2\0"
  "30 days too, as a second step\0"
  "RoomActionType\0"
  "What a moderator does to everybody in a room.\0"
  "alert\0"
  "kick\0"
  "as `alert`, and the users are sent out\0"
  "message\0"
  "message_and_soft_kick\0"
  "as `message`, and the users are sent out\0"
  "CallForHelpResult\0"
  "What became of a call for help.\0"
  "sent\0"
  "moderators are going to see it\0"
  "too_many_pending_calls\0"
  "an earlier call has to be answered or deleted first\0"
  "has_abusive_call\0"
  "refused, as an earlier call was an abuse\0"
  "GuideRequestType\0"
  "What a user wants from guides.\0"
  "tour\0"
  "a tour for a new user\0"
  "help\0"
  "an answer to a question\0"
  "tour_2\0"
  "treated as 0 is\0"
  "bully_report\0"
  "a chat review by guardians\0"
  "GuideSessionErrorCode\0"
  "Why a guide session or a chat review fails.\0"
  "guides_reject\0"
  "no guide is free, or none wants to\0"
  "not_enough_guides\0"
  "too few are on duty; for a chat review, too few guardians\0"
  "not_enough_votes\0"
  "no_chatlog_found\0"
  "there is no chat to review\0"
  "ChatReviewVote\0"
  "What a guardian thinks of a chat.\0"
  "no vote; as a result, inconclusive\0"
  "bad\0"
  "very_bad\0"
  "ChatReviewVoteStatus\0"
  "How far one guardian of a chat review is.\0"
  "awaiting_vote\0"
  "voted_ok\0"
  "voted_bad\0"
  "voted_very_bad\0"
  "no_vote\0"
  "has refused or been too slow\0"
  "finding_new_voter\0"
  "the place is free, and a guardian is looked for\0"
  "GuideTicketCreationResult\0"
  "What became of a report about bullying.\0"
  "guardians are going to review the chat\0"
  "unable_to_report\0"
  "the user may not report\0"
  "bully_already_reported\0"
  "the same user is under review now\0"
  "GuideTicketResolution\0"
  "How a report about bullying has ended.\0"
  "guardians_took_action\0"
  "forwarded_to_moderators\0"
  "reporter_is_abusive\0"
  "the guardians found nothing wrong\0"
  "GuideReportingStatus\0"
  "Whether a user may ask guides or guardians for something.\0"
  "pending_ticket\0"
  "an earlier request is not done yet\0"
  "the user has reported others without reason\0"
  "reporting_too_quickly\0"
  "the last report was a short time ago\0"
  "PromoLinkType\0"
  "What the button of a news article does.\0"
  "url\0"
  "opens a web page\0"
  "internal\0"
  "opens a part of the client\0"
  "no_link\0"
  "there is no button\0"
  "CustomNotification\0"
  "Why furniture refuses a user.\0"
  "hopper_no_costume\0"
  "the hopper takes only users who wear a certain effect\0"
  "hopper_no_hc\0"
  "the hopper is for club members\0"
  "gate_no_hc\0"
  "the gate is for club members\0"
  "stars_not_candidate\0"
  "the client shows nothing for it\0"
  "stars_not_enough_users\0"
  "FriendNotificationType\0"
  "What a friend is doing or has done.\0"
  "instant_message\0"
  "room_event\0"
  "has started an event in a room\0"
  "achievement\0"
  "has reached an achievement\0"
  "quest\0"
  "has completed a quest\0"
  "playing_game\0"
  "is playing a game\0"
  "finished_game\0"
  "plays no longer\0"
  "game_invite\0"
  "invites to a game\0"
  "RecyclerStatus\0"
  "Whether things can be recycled now.\0"
  "out of order\0"
  "waiting\0"
  "the user has to wait before the next time\0"
  "RecyclerResult\0"
  "How recycling has ended.\0"
  "a box with the prize is in the inventory\0"
  "nothing was recycled\0"
  "PhoneNumberStatus\0"
  "What is known of a user's telephone number; the names are those of older "
  "clients.\0"
  "non_existing\0"
  "no number was given\0"
  "token_sent\0"
  "a code was sent\0"
  "verified\0"
  "error\0"
  "rate_limit\0"
  "tried too often\0"
  "number_mistyped\0"
  "non_verified\0"
  "the code is still to be given\0"
  "number_already_verified\0"
  "PhoneCollectionStatus\0"
  "Whether a user shall be asked for a telephone number; the names are those"
  " of older clients.\0"
  "nothing decided\0"
  "never_again\0"
  "the user does not want to be asked\0"
  "token_input\0"
  "the user shall give the code\0"
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
  "WiredSettings\0"
  "stuffTypeSelectionEnabled\0"
  "whether `stuffTypeSelectionCode` may be chosen\0"
  "maximumItemSelectionCount\0"
  "most items that may be selected\0"
  "selectedItems\0"
  "ids of the floor items it is about\0"
  "spriteId\0"
  "kind of furniture of the wired box itself, as in the furniture list\0"
  "itemId\0"
  "id of the wired box\0"
  "stringData\0"
  "text it is set to; what it means depends on the type of the box\0"
  "intData\0"
  "numbers it is set to; their meaning depends on the type of the box\0"
  "stuffTypeSelectionCode\0"
  "0 for the selected items alone, 1 for all of their kind, 2 for what set i"
  "t off\0"
  "FurnitureListItem\0"
  "id to place, trade or sell it by; negative in some servers while it is fr"
  "esh out of a present\0"
  "furniType\0"
  "ref\0"
  "id of the piece itself, by which lists of traded items show it; mostly th"
  "e same as `itemId`\0"
  "kind of furniture, as in the furniture list\0"
  "category\0"
  "some servers give a present's box and ribbon here, as in `extra`\0"
  "data\0"
  "isRecyclable\0"
  "the recycler takes it\0"
  "tradable\0"
  "isGroupable\0"
  "shown on one pile with others of its kind\0"
  "sellable\0"
  "may be offered in the marketplace\0"
  "secondsToExpiration\0"
  "-1 if it is not rented\0"
  "hasRentPeriodStarted\0"
  "the time of the rent is running\0"
  "room the item stands in, -1 for none\0"
  "slotId\0"
  "mostly empty\0"
  "extra\0"
  "kind-specific; of a present 1000 times the box plus the ribbon\0"
  "CatalogProduct\0"
  "productType\0"
  "extraParam\0"
  "code of the badge\0"
  "furniClassId\0"
  "kind of furniture or effect, as in the furniture list\0"
  "kind-specific, e.g. a poster's number, a pet's breed or a bot's looks\0"
  "productCount\0"
  "pieces of it\0"
  "uniqueLimitedItem\0"
  "whether it is a numbered item of a limited series\0"
  "uniqueLimitedSeriesSize\0"
  "pieces the series has\0"
  "uniqueLimitedItemsLeft\0"
  "pieces not sold yet\0"
  "CatalogOffer\0"
  "offerId\0"
  "number to buy it by\0"
  "localizationId\0"
  "key of its name among the client's texts\0"
  "rent\0"
  "whether it is rented instead of bought\0"
  "priceCredits\0"
  "priceActivityPoints\0"
  "priceActivityPointsType\0"
  "currency of `priceActivityPoints`, e.g. 0 for duckets, 5 for diamonds\0"
  "giftable\0"
  "whether it can be bought as a present\0"
  "products\0"
  "clubLevel\0"
  "membership it takes\0"
  "bundlePurchaseAllowed\0"
  "whether several can be bought at once, perhaps with a discount\0"
  "isPet\0"
  "previewImage\0"
  "picture to show, relative to the image library; may be empty\0"
  "CatalogNode\0"
  "visible\0"
  "icon\0"
  "number of the picture beside its name\0"
  "pageId\0"
  "-1 for a page without content\0"
  "pageName\0"
  "name that links use\0"
  "localization\0"
  "title, as it is shown\0"
  "offerIds\0"
  "offers on the page\0"
  "children\0"
  "ClubOffer\0"
  "productCode\0"
  "isDeal\0"
  "mostly false; the client skips it\0"
  "currency of `priceActivityPoints`\0"
  "whether it is VIP membership\0"
  "months\0"
  "extraDays\0"
  "days on top of the months\0"
  "daysLeftAfterPurchase\0"
  "days of membership the user would have then\0"
  "year\0"
  "date when the membership would end\0"
  "month\0"
  "day\0"
  "TradeItem\0"
  "id to take it back by\0"
  "S for a floor item, I for a wall item; some servers write it small\0"
  "id of the piece itself, the `ref` that it has in its owner's inventory\0"
  "creationDay\0"
  "date the piece was made; many servers write 0 in all three\0"
  "creationMonth\0"
  "creationYear\0"
  "kind-specific, as in the inventory\0"
  "MarketplaceOffer\0"
  "status\0"
  "furniId\0"
  "number of a poster, otherwise empty\0"
  "price\0"
  "credits that the buyer pays, commission included\0"
  "timeLeftMinutes\0"
  "minutes until it runs out; often 0, as nobody looks at it here\0"
  "averagePrice\0"
  "credits paid for this kind on average, 0 if unknown\0"
  "offerCount\0"
  "offers of this kind that are open\0"
  "OwnMarketplaceOffer\0"
  "number to take it back by\0"
  "credits that the seller gets\0"
  "minutes until it runs out; 0 or less if it has\0"
  "credits paid for this kind on average; mostly 0 here\0"
  "PetCustomPart\0"
  "layerId\0"
  "layer of the animal it is drawn on\0"
  "partId\0"
  "paletteId\0"
  "colours of the part\0"
  "PetFigure\0"
  "typeId\0"
  "kind of animal\0"
  "colours of its coat\0"
  "color\0"
  "six hex digits that tint it\0"
  "breedId\0"
  "customParts\0"
  "PetData\0"
  "id\0"
  "figureData\0"
  "level\0"
  "FriendCategory\0"
  "FriendRequest\0"
  "requestId\0"
  "user id of the one who asks\0"
  "username\0"
  "who asks\0"
  "figure\0"
  "Friend\0"
  "userId\0"
  "gender\0"
  "common servers write 0 for male and 1 for female\0"
  "isOnline\0"
  "followingAllowed\0"
  "the user may follow this friend into a room\0"
  "empty in some servers while offline\0"
  "one of the user's categories, 0 for none\0"
  "motto\0"
  "realName\0"
  "lastAccess\0"
  "when the friend was last online; mostly empty\0"
  "persistedMessageUser\0"
  "takes messages while offline\0"
  "vipMember\0"
  "pocketHabboUser\0"
  "is online with a telephone\0"
  "relationshipStatus\0"
  "UserSearchResult\0"
  "the user may follow this one into a room\0"
  "lastOnline\0"
  "GroupBadge\0"
  "badgeCode\0"
  "parts, colours and places that the badge is drawn from\0"
  "GroupMember\0"
  "rank\0"
  "joinedAt\0"
  "date as the server writes it; empty for somebody who has asked to join\0"
  "GroupBadgeGraphic\0"
  "image\0"
  "file of the shape\0"
  "mask\0"
  "file of the part that is not coloured; may be empty\0"
  "GroupColor\0"
  "six hex digits\0"
  "GroupBadgePart\0"
  "id of the shape, 0 for none\0"
  "id of the colour\0"
  "position\0"
  "place on the badge, 0 to 8, rows from the top left\0"
  "ForumData\0"
  "badge code of the group\0"
  "totalThreads\0"
  "leaderboardScore\0"
  "how active the forum is\0"
  "totalMessages\0"
  "unreadMessages\0"
  "messages the user has not read\0"
  "lastMessageId\0"
  "lastMessageAuthorId\0"
  "lastMessageAuthorName\0"
  "lastMessageTimeAsSecondsAgo\0"
  "ForumThread\0"
  "threadId\0"
  "authorId\0"
  "authorName\0"
  "header\0"
  "title\0"
  "isPinned\0"
  "it stays on top of the list\0"
  "isLocked\0"
  "it takes no more messages\0"
  "creationTimeAsSecondsAgo\0"
  "unreadMessagesCount\0"
  "lastUserId\0"
  "who wrote the last message\0"
  "lastUserName\0"
  "lastCommentTime\0"
  "seconds since the last message\0"
  "adminId\0"
  "who has hidden or shown it; 0 or -1 for nobody\0"
  "adminName\0"
  "adminOperationTimeAsSecondsAgo\0"
  "when that was\0"
  "ForumMessage\0"
  "messageId\0"
  "messageIndex\0"
  "place in the thread, from 0\0"
  "authorFigure\0"
  "creationTime\0"
  "seconds since it was written\0"
  "messageText\0"
  "authorPostCount\0"
  "messages the author has written in the forum\0"
  "Quest\0"
  "campaignCode\0"
  "campaign it belongs to\0"
  "completedQuestsInCampaign\0"
  "quests of the campaign that the user has done\0"
  "questCountInCampaign\0"
  "quests the campaign has\0"
  "activityPointType\0"
  "currency of the reward, e.g. 0 for duckets\0"
  "questId\0"
  "0 or less if the whole campaign is done\0"
  "accepted\0"
  "the user is at it now\0"
  "type\0"
  "what it is about, e.g. MOVE_ITEM\0"
  "imageVersion\0"
  "which picture, added to the name of the quest\0"
  "rewardCurrencyAmount\0"
  "how much of the currency one gets\0"
  "localizationCode\0"
  "its texts have keys that begin with quests.CAMPAIGN.CODE\0"
  "completedSteps\0"
  "the quest is done when it reaches `totalSteps`\0"
  "totalSteps\0"
  "sortOrder\0"
  "place in the campaign\0"
  "catalogPageName\0"
  "page that helps with it; may be empty\0"
  "chainCode\0"
  "series of quests it belongs to\0"
  "easy\0"
  "one of the easy quests of the day\0"
  "CallForHelpTopic\0"
  "key of the topic's text\0"
  "number to send with a call for help\0"
  "consequence\0"
  "what follows, e.g. mods (a moderator looks at it) or auto_reply\0"
  "CallForHelpCategory\0"
  "key of the category's text\0"
  "topics\0"
  "ReportedLine\0"
  "user who wrote it\0"
  "PatternMatch\0"
  "pattern\0"
  "startIndex\0"
  "where it begins in the text\0"
  "endIndex\0"
  "where it ends\0"
  "ModerationIssue\0"
  "issueId\0"
  "where the issue comes from\0"
  "reportedCategoryId\0"
  "topic of the call, as in `moderation.cfh_topics`\0"
  "issueAgeInMs\0"
  "milliseconds since the call; some servers send seconds\0"
  "priority\0"
  "the lower, the more urgent\0"
  "groupingId\0"
  "issues with the same number about the same user are shown as one; 0 for n"
  "one\0"
  "reporterUserId\0"
  "user who has called\0"
  "reporterUsername\0"
  "reportedUserId\0"
  "user the call is about, 0 if it is about nobody\0"
  "reportedUsername\0"
  "pickerUserId\0"
  "moderator who handles it, 0 or -1 for nobody\0"
  "pickerUsername\0"
  "what the caller wrote\0"
  "chatRecordId\0"
  "number of the chat record that belongs to it\0"
  "patterns\0"
  "ChatRecordContext\0"
  "roomId, roomName, groupId, threadId or messageId\0"
  "what the value is, 0 for a bool, 1 for a number, 2 for text\0"
  "ChatRecordLine\0"
  "timestamp\0"
  "time, as the server writes it, e.g. 18:05\0"
  "user who wrote the line\0"
  "hasHighlighting\0"
  "the line deserves attention, e.g. it is the reported one\0"
  "ChatRecord\0"
  "recordType\0"
  "context\0"
  "where it was said, e.g. roomId and roomName\0"
  "chatlog\0"
  "GiftSelection\0"
  "dayIndex\0"
  "day of the programme, from 0\0"
  "stepIndex\0"
  "step of that day, from 0\0"
  "giftIndex\0"
  "gift chosen in that step, from 0\0"
  "ClassifiedUser\0"
  "userClassType\0"
  "RelationshipEntry\0"
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
  "place in the wardrobe, from 1\0"
  "M or F\0"
  "GroupEntry\0"
  "colorA\0"
  "first colour, RRGGBB in hex\0"
  "colorB\0"
  "second colour, RRGGBB in hex\0"
  "favourite\0"
  "shown beside the user's name\0"
  "user id of the group's owner\0"
  "hasForum\0"
  "AcceptFailure\0"
  "senderId\0"
  "user id of the one who had asked\0"
  "errorCode\0"
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
  "the tag that is searched for\0"
  "guestRoomData\0"
  "whether the folder is shown open\0"
  "NavigatorSavedSearch\0"
  "number of the saved search, for `navigator.search_delete`\0"
  "the tab that is searched, e.g. hotel_view\0"
  "filter\0"
  "the text typed by the user, e.g. owner:Ann; empty for none\0"
  "key of a text to show instead of the filter; usually empty\0"
  "NavigatorTopLevelContext\0"
  "name of the tab, e.g. official_view, hotel_view, roomads_view, myworld_vi"
  "ew\0"
  "savedSearches\0"
  "NavigatorSearchResultList\0"
  "search code of the list, e.g. popular, my, favorites, query\0"
  "heading to show if the client has no text for the code\0"
  "action\0"
  "whether the list is shown collapsed\0"
  "rooms\0"
  "NavigatorCategory\0"
  "category number, as in a room's `categoryId`\0"
  "a text, or the key of one as ${key}\0"
  "whether users can choose it\0"
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
  "gesture\0"
  "face the speaker makes\0"
  "bubble\0"
  "style of the chat bubble\0"
  "urls\0"
  "links that the message mentions\0"
  "messageLength\0"
  "length of the message as it was typed\0"
  "UnitStatus\0"
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
  "setting of the skill, in a form of its own\0"
  "BotData\0"
  "m or f\0"
  "Unit\0"
  "id of the user, pet or bot\0"
  "custom\0"
  "looks of the avatar or pet\0"
  "index that the other packets name the unit by\0"
  "height as a decimal number\0"
  "group shown beside the name, -1 if there is none\0"
  "groupStatus\0"
  "the user's standing in that group\0"
  "swimFigure\0"
  "looks while swimming, empty for the usual ones\0"
  "activityPoints\0"
  "achievement score\0"
  "isModerator\0"
  "subType\0"
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
  "kind of furniture, as in the furniture list; negative if `spriteName` tel"
  "ls it\0"
  "where its front looks\0"
  "height above the floor level, a decimal number\0"
  "stackHeight\0"
  "height of the item itself, a decimal number\0"
  "kind-specific, e.g. box and ribbon of a present or the song of a disc\0"
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
  "MoodLightPreset\0"
  "presetId\0"
  "1 to 3\0"
  "#RRGGBB\0"
  "brightness\0"
  "76 for the darkest, 255 for full light\0"
  "SongDisc\0"
  "discId\0"
  "item id of the disc\0"
  "songId\0"
  "PlaylistSong\0"
  "length\0"
  "milliseconds\0"
  "creator\0"
  "who composed it\0"
  "YoutubePlaylist\0"
  "playlistId\0"
  "FrontPageItem\0"
  "place on the page\0"
  "itemName\0"
  "itemPromoImage\0"
  "catalogPageLocation\0"
  "name of the page\0"
  "productOfferId\0"
  "number of the offer, which Nitro takes for the name of a page\0"
  "secondsToExpiry\0"
  "0 or less if it stays\0"
  "PurchasedOffer\0"
  "whether it was rented\0"
  "several can be bought at once\0"
  "ClubGift\0"
  "as in the list of offers\0"
  "isVip\0"
  "it is for VIP members\0"
  "daysRequired\0"
  "days of membership it takes\0"
  "isSelectable\0"
  "the user may choose it now\0"
  "TargetedOffer\0"
  "trackingState\0"
  "how the user left it; older clients show it small if `minimized`\0"
  "targetedOfferId\0"
  "number to buy it by, not that of an offer in the catalog\0"
  "identifier\0"
  "name for statistics\0"
  "priceInCredits\0"
  "priceInActivityPoints\0"
  "currency of `priceInActivityPoints`\0"
  "purchaseLimit\0"
  "how many the user may still buy\0"
  "0 or less if it has no end\0"
  "text, or key of a text\0"
  "imageUrl\0"
  "relative to the image library\0"
  "iconImageUrl\0"
  "picture for the small form, relative to the image library\0"
  "servers send 0 or 1; the client does not use it\0"
  "subProductCodes\0"
  "products it is made up of\0"
  "Kickback\0"
  "currentHcStreak\0"
  "days of membership without a break\0"
  "firstSubscriptionDate\0"
  "as the server writes it, e.g. 31-12-2020\0"
  "kickbackPercentage\0"
  "share of spent credits that is paid back, 0.1 for 10 percent\0"
  "totalCreditsMissed\0"
  "by its name, credits missed for lack of membership; the client does not s"
  "how it\0"
  "totalCreditsRewarded\0"
  "by its name, credits paid back so far; the client does not show it\0"
  "totalCreditsSpent\0"
  "credits spent since the last payday\0"
  "creditRewardForStreakBonus\0"
  "credits of the next payday for the streak\0"
  "creditRewardForMonthlySpent\0"
  "credits of the next payday for what was spent\0"
  "timeUntilPayday\0"
  "minutes; below 60 the client says soon\0"
  "GiftProduct\0"
  "extraInfo\0"
  "key of a text to show in place of the product's name; mostly empty\0"
  "GiftOption\0"
  "thumbnailUrl\0"
  "picture, relative to the image library; may be empty\0"
  "productOfferList\0"
  "what it is made up of\0"
  "GiftStep\0"
  "day it is for, from 0\0"
  "which choice of that day, from 0\0"
  "options\0"
  "CurrencyBalance\0"
  "which currency, e.g. 0 for duckets, 5 for diamonds\0"
  "amount\0"
  "MarketplaceDayStats\0"
  "dayOffset\0"
  "days from today, so negative\0"
  "credits\0"
  "soldAmount\0"
  "pieces sold that day\0"
  "CommunityGoalPrize\0"
  "communityGoalId\0"
  "id to redeem it by\0"
  "communityGoalCode\0"
  "userRank\0"
  "place that the user has reached\0"
  "rewardCode\0"
  "code of the badge or product\0"
  "isBadge\0"
  "the prize is a badge\0"
  "localizedName\0"
  "what to call it\0"
  "HallOfFameEntry\0"
  "place, from 1\0"
  "currentScore\0"
  "AvatarEffect\0"
  "kind of effect, 0 for the usual kind\0"
  "duration\0"
  "seconds that one of them lasts once it is switched on\0"
  "inactiveEffectsInInventory\0"
  "how many are left, not counting the running one\0"
  "secondsLeftIfActive\0"
  "-1 if none is running\0"
  "isPermanent\0"
  "whether it never runs out\0"
  "OwnedBadge\0"
  "badgeId\0"
  "id of this user's copy; unseen items name the badge by it\0"
  "WornBadge\0"
  "place beside the avatar's picture, from 1; most hotels have 5\0"
  "empty for an empty place\0"
  "UnseenItems\0"
  "itemIds\0"
  "ids of the furniture, pets, badges or bots\0"
  "GroupHomeRoom\0"
  "hasControllers\0"
  "users have rights there, which they would lose\0"
  "ForumReadMarker\0"
  "messageCount\0"
  "messages of the forum that count as read\0"
  "markAllRead\0"
  "the whole forum is read\0"
  "BreedingPet\0"
  "petId\0"
  "type, palette and colour, with blanks between\0"
  "BreedingRarityCategory\0"
  "chance\0"
  "percent\0"
  "breedIds\0"
  "breeds of this rarity\0"
  "BreedingResult\0"
  "id of the new piece of furniture, a seed or box\0"
  "classId\0"
  "who gets it\0"
  "hasMutation\0"
  "the offspring is of an unusual kind\0"
  "PetPalette\0"
  "rare\0"
  "Achievement\0"
  "achievementId\0"
  "level the user is working on, from 1\0"
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
  "subCategory\0"
  "levelCount\0"
  "levels there are\0"
  "displayMethod\0"
  "BadgeLevelLimit\0"
  "last part of the badge's name\0"
  "limit\0"
  "points at which the level is reached\0"
  "BadgePointLimits\0"
  "name; with ACH_ in front and the level behind it makes the badge's name\0"
  "levels\0"
  "AchievementResolution\0"
  "level the user has\0"
  "code of the badge to show\0"
  "requiredLevel\0"
  "level to be reached\0"
  "0 if it can be chosen; other numbers are reasons why not\0"
  "GameAchievement\0"
  "achievementName\0"
  "GameAchievementList\0"
  "gameTypeId\0"
  "TalentProduct\0"
  "vipDays\0"
  "days of VIP membership, 0 if the reward is something else\0"
  "TalentTask\0"
  "level of the achievement to be reached\0"
  "totalScore\0"
  "points it takes\0"
  "TalentLevel\0"
  "tasks\0"
  "perks\0"
  "codes of the perks that the level brings, such as TRADE\0"
  "things that the level brings\0"
  "VoteCount\0"
  "answer\0"
  "in a room's vote 1 for yes and 0 for no\0"
  "votes\0"
  "users who gave it\0"
  "QuestionChoice\0"
  "what is sent as the answer\0"
  "what is shown\0"
  "GameCenterGame\0"
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
  "GameWinner\0"
  "place, 1 for the best\0"
  "GameParameter\0"
  "Leaderboard\0"
  "week\0"
  "week of that year\0"
  "maxOffset\0"
  "how many weeks back there are lists\0"
  "currentOffset\0"
  "weeks back of this one\0"
  "minutesUntilReset\0"
  "minutes until the week ends\0"
  "PollChoice\0"
  "choiceText\0"
  "choiceType\0"
  "in an NPS poll, the `questionCategory` of the question that follows this "
  "choice\0"
  "PollQuestion\0"
  "questionId\0"
  "place among the questions\0"
  "questionType\0"
  "questionText\0"
  "questionCategory\0"
  "tells further questions of an NPS poll apart\0"
  "questionAnswerType\0"
  "Nitro does not look at it\0"
  "questionAnswerCount\0"
  "choices\0"
  "PromoArticle\0"
  "bodyText\0"
  "buttonText\0"
  "linkType\0"
  "linkContent\0"
  "address of a web page, or a client link such as catalog/open/pets\0"
  "picture, as an address or relative to the image library\0"
  "NotificationParameter\0"
  "title, message, linkTitle, linkUrl, image, display, sound, or a word to f"
  "ill into the texts\0"
  "CraftableProduct\0"
  "recipeName\0"
  "name that the recipe is asked for and used by\0"
  "class name of the furniture it makes\0"
  "CraftingIngredient\0"
  "count\0"
  "pieces it takes\0"
  "RecyclerPrizeItem\0"
  "floor_item or wall_item\0"
  "RecyclerPrize\0"
  "name of the product\0"
  "items\0"
  "what it consists of, one thing in all known servers\0"
  "RecyclerPrizeLevel\0"
  "1 for the commonest prizes, then ever rarer ones\0"
  "one of so many boxes has a prize of this level\0"
  "prizes\0"
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
  "number of the client's packet\0"
  "4013 if the room is under maintenance\0"
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
  "USER_PERKS\0"
  "What this account may use.\0"
  "Follows `user.get_info`; sent again when a perk is earned.\0"
  "Switches the tools named here on or off.\0"
  "the gift box\0"
  "requestedByUser\0"
  "the user asked; false if the server brings it up\0"
  "WELCOME_GIFT_STATUS\0"
  "State of the e-mail check that guards the welcome gift.\0"
  "Sent when a newcomer clicks the gift box, and after the address has chang"
  "ed.\0"
  "Opens the dialog about the address, or lets the gift be opened if it is c"
  "onfirmed.\0"
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
  "secondsSinceLastVisit\0"
  "since the last login; -1 if hidden\0"
  "false only refreshes an open window\0"
  "The public profile of a user.\0"
  "Answers a request by id or by name.\0"
  "Opens the profile window, or refreshes it, with what is said here.\0"
  "userIds\0"
  "who has asked\0"
  "messenger.accept_friend\0"
  "ACCEPT_FRIEND\0"
  "Accept friend requests.\0"
  "Sent from the list of requests, for one of them or for all.\0"
  "Makes both sides friends and tells them.\0"
  "messenger.update\0"
  "messenger.accept_result\0"
  "messenger.find_new_friends\0"
  "FIND_NEW_FRIENDS\0"
  "Ask to be taken to a room where one may meet people.\0"
  "Sent with the button for finding new friends in the friend bar.\0"
  "Chooses a room with other users and forwards the user there.\0"
  "room.forward\0"
  "messenger.find_friends_result\0"
  "messenger.friend_request_quest_complete\0"
  "FRIEND_REQUEST_QUEST_COMPLETE\0"
  "Tell that the quest of asking somebody for friendship is done.\0"
  "Sent by the friend bar of older clients during that quest; Nitro never se"
  "nds it.\0"
  "Counts it for the quest.\0"
  "search\0"
  "beginning of the name\0"
  "messenger.search\0"
  "HABBO_SEARCH\0"
  "Look for users by the beginning of their names.\0"
  "Sent from the search of the friend list.\0"
  "Answers with friends and others whose names fit.\0"
  "messenger.search_result\0"
  "friends to invite\0"
  "messenger.room_invite\0"
  "SEND_ROOM_INVITE\0"
  "Invite friends into the room one is in.\0"
  "Sent from the friend list, to the friends that were marked.\0"
  "Passes the text on to those who take invitations.\0"
  "messenger.room_invite_error\0"
  "messenger.refresh\0"
  "FRIEND_LIST_UPDATE\0"
  "Ask what has changed in the friend list.\0"
  "Sent by timer, every two minutes.\0"
  "Sends changes that have not been sent yet, if there are any.\0"
  "messenger.messenger_friends\0"
  "MESSENGER_FRIENDS\0"
  "Ask for the friend list.\0"
  "Sent by some clients after login; Nitro has no class for it.\0"
  "Answers with all friends, in fragments.\0"
  "messenger.friends\0"
  "friends to remove\0"
  "messenger.remove_friend\0"
  "REMOVE_FRIEND\0"
  "End friendships.\0"
  "Sent from the friend list after a question whether that is meant.\0"
  "Takes each off the other's list.\0"
  "messenger.get_requests\0"
  "GET_FRIEND_REQUESTS\0"
  "Ask for the friend requests that wait for an answer.\0"
  "Sent once the messenger is set up.\0"
  "Lists who has asked.\0"
  "messenger.friend_requests\0"
  "messenger.init\0"
  "MESSENGER_INIT\0"
  "Set up the messenger.\0"
  "Sent after login.\0"
  "Answers with limits and categories, and then the friends.\0"
  "removeAll\0"
  "all requests are declined, the list is ignored\0"
  "messenger.decline_friend\0"
  "DECLINE_FRIEND\0"
  "Decline friend requests.\0"
  "Drops the requests; those who asked are not told.\0"
  "messenger.request_friend\0"
  "REQUEST_FRIEND\0"
  "Ask somebody for friendship.\0"
  "Sent from a profile, an avatar's menu or a search result.\0"
  "Passes the request on, or says why that is not possible.\0"
  "messenger.message_error\0"
  "messenger.chat\0"
  "MESSENGER_CHAT\0"
  "Send a private message to a friend.\0"
  "Sent from the messenger's window. A negative number means a group chat in"
  " servers that have them.\0"
  "Filters the text and passes it on, or keeps it until the friend is online"
  ".\0"
  "messenger.instant_message_error\0"
  "messenger.follow_friend\0"
  "FOLLOW_FRIEND\0"
  "Go to the room a friend is in.\0"
  "Sent with the button for following in the friend list or a profile.\0"
  "Forwards the user there if the friend allows it.\0"
  "messenger.follow_failed\0"
  "totalRequests\0"
  "the number of requests, once more; the client skips it\0"
  "MESSENGER_REQUESTS\0"
  "Lists the friend requests that wait for an answer.\0"
  "Sent in answer to `messenger.get_requests`.\0"
  "Replaces its list of requests.\0"
  "failedRecipients\0"
  "user ids of those who were not reached\0"
  "MESSENGER_INVITE_ERROR\0"
  "Tells that some friends could not be invited.\0"
  "Sent after `messenger.room_invite` if somebody was not reached.\0"
  "Names them in a window.\0"
  "clientMessageId\0"
  "number of the client's packet that failed\0"
  "MESSENGER_MESSAGE_ERROR\0"
  "Tells why a friend request was not sent.\0"
  "Sent in answer to what the messenger could not do, above all `messenger.r"
  "equest_friend`.\0"
  "Tells the user what stood in the way of the request.\0"
  "failures\0"
  "MESSENGER_ACCEPT_FRIENDS\0"
  "Tells which friend requests could not be accepted.\0"
  "Sent in answer to `messenger.accept_friend`.\0"
  "Shows the reasons and drops these requests.\0"
  "friends\0"
  "others\0"
  "MESSENGER_SEARCH\0"
  "Lists the users that a search has found.\0"
  "Sent in answer to `messenger.search`.\0"
  "Shows friends and others apart.\0"
  "MESSENGER_FIND_FRIENDS\0"
  "Tells whether a room with possible friends was found.\0"
  "Sent in answer to `messenger.find_new_friends`.\0"
  "Says in a window what came of it.\0"
  "the friend; negative for a group chat in servers that have them\0"
  "secondsSinceSent\0"
  "0 for a message that was just written\0"
  "extraData\0"
  "who of a group chat has written, as name, figure and id with slashes betw"
  "een\0"
  "Delivers a private message from a friend.\0"
  "Sent when a friend has written, and after login for what was kept meanwhi"
  "le.\0"
  "Shows it in the thread with that friend.\0"
  "userFriendLimit\0"
  "most friends of this user\0"
  "normalFriendLimit\0"
  "most friends without club membership\0"
  "extendedFriendLimit\0"
  "most friends of club members\0"
  "categories\0"
  "Tells how many friends one may have, and the categories of the friend lis"
  "t.\0"
  "Sent in answer to the request of the same name, before the friends.\0"
  "Makes the categories.\0"
  "messenger.minimail_new\0"
  "MESSENGER_MINIMAIL_NEW\0"
  "Tells that a letter has come.\0"
  "Sent by hotels that have mail on their web pages.\0"
  "Older clients show a sign; Nitro does nothing.\0"
  "messenger.friend_request\0"
  "MESSENGER_REQUEST\0"
  "Tells that somebody asks for friendship.\0"
  "Sent at once when the other one has asked.\0"
  "Adds the request to its list and shows it.\0"
  "updates\0"
  "removedFriendId\0"
  "user id of the former friend\0"
  "friend\0"
  "MESSENGER_UPDATE\0"
  "Tells what has changed in the friend list.\0"
  "Sent when a friend comes online, leaves, changes, is gained or lost.\0"
  "Applies the changes to its list.\0"
  "messenger.minimail_count\0"
  "MESSENGER_MINIMAIL_COUNT\0"
  "Tells how many letters are unread.\0"
  "Sent after login and when the number changes.\0"
  "Shows the number, where the client has a place for it.\0"
  "MESSENGER_FOLLOW_FAILED\0"
  "Tells why a friend could not be followed.\0"
  "Sent in answer to `messenger.follow_friend`.\0"
  "Tells the user where the friend is not to be found.\0"
  "totalFragments\0"
  "how many packets make up the list\0"
  "fragmentNumber\0"
  "which of them this is, from 0\0"
  "Gives a part of the friend list.\0"
  "Sent once for each fragment while the messenger is set up.\0"
  "Adds the friends to its list.\0"
  "the message, in some servers empty\0"
  "MESSENGER_INSTANCE_MESSAGE_ERROR\0"
  "Tells why a private message did not arrive as it should.\0"
  "Sent in answer to `messenger.chat`.\0"
  "Shows the reason in the thread with that friend.\0"
  "MESSENGER_INVITE\0"
  "Delivers a friend's invitation into a room.\0"
  "Sent when the friend has invited the user.\0"
  "Shows the text in the thread with that friend, from where the friend can "
  "be followed.\0"
  "navigator.my_guild_bases_search\0"
  "MY_GUILD_BASES_SEARCH\0"
  "Ask for the home rooms of the user's groups.\0"
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
  "Ask to be taken to one participant's room in a room competition.\0"
  "Sent when the user clicks a participant on the page of a competition.\0"
  "Looks up the room that this participant has entered and forwards the user"
  " to it.\0"
  "the tab or list to search, e.g. hotel_view or popular\0"
  "what the user typed; empty for everything\0"
  "navigator.search\0"
  "NAVIGATOR_SEARCH\0"
  "Search for rooms in one tab of the navigator.\0"
  "Sent when a tab is opened, when the user types into the search box, and t"
  "o load a list again.\0"
  "Runs the search of that tab, narrowed by the filter, and sends the lists "
  "of rooms found.\0"
  "A filter may begin with owner, roomname, tag or group and a colon, as in "
  "owner:Ann.\0"
  "navigator.search_result\0"
  "navigator.my_room_rights_search\0"
  "MY_ROOM_RIGHTS_SEARCH\0"
  "Ask for the rooms of others in which the user has rights.\0"
  "Sent by a client with the older navigator, from the list of rooms with ri"
  "ghts.\0"
  "Finds the rooms whose owners gave this user rights.\0"
  "navigator.favourite_remove\0"
  "ROOM_FAVORITE_REMOVE\0"
  "Take a room off the user's favourites.\0"
  "Sent when the user clears the star of a room.\0"
  "Forgets the favourite and confirms it.\0"
  "navigator.favourite_changed\0"
  "globalId\0"
  "the public id, as it stands in web links\0"
  "navigator.convert_global_room_id\0"
  "CONVERT_GLOBAL_ROOM_ID\0"
  "Ask for the room number behind a room's public id.\0"
  "Sent when a link into the hotel names a room by its public id.\0"
  "Looks the id up and answers with the number used in all other packets.\0"
  "navigator.converted_room_id\0"
  "goalId\0"
  "number of the competition\0"
  "pageIndex\0"
  "page of the list, from 0\0"
  "navigator.competition_room_search\0"
  "COMPETITION_ROOM_SEARCH\0"
  "Ask for a page of the rooms in a room competition.\0"
  "Sent when the user leafs through the rooms of a competition.\0"
  "Sends that page of the competition's rooms.\0"
  "search code of the list\0"
  "navigator.search_open\0"
  "NAVIGATOR_SEARCH_OPEN\0"
  "Tell that the user opened a collapsed result list.\0"
  "Sent when the user clicks the heading of a list that was closed.\0"
  "Remembers it, so that later results come with this list open.\0"
  "navigator.go_to_flat\0"
  "GO_TO_FLAT\0"
  "Go on into a room whose doorbell was answered.\0"
  "Sent by the client as soon as it hears that the visitor waiting at the do"
  "or may come in.\0"
  "Lets the user in, as if they had just asked to enter an open room.\0"
  "The server's sign to send it is `room.doorbell_accepted` with an empty na"
  "me.\0"
  "room.entered\0"
  "room.model_name\0"
  "navigator.forward_to_random_competition_room\0"
  "FORWARD_TO_RANDOM_COMPETITION_ROOM\0"
  "Ask to be taken to any room of a room competition.\0"
  "Sent from the page of a competition when the user wants to look around.\0"
  "Picks one of the rooms entered in the competition and forwards the user t"
  "here.\0"
  "navigator.my_frequent_room_history_search\0"
  "MY_FREQUENT_ROOM_HISTORY_SEARCH\0"
  "Ask for the rooms the user visits most.\0"
  "Sent by a client with the older navigator when that list is opened.\0"
  "Counts the user's past visits and sends the rooms with most of them first"
  ".\0"
  "listMode\0"
  "navigator.category_mode\0"
  "NAVIGATOR_CATEGORY_LIST_MODE\0"
  "Set whether a result list shows lines or pictures.\0"
  "Sent when the user clicks the view switch of a list.\0"
  "Stores the choice for this user and list; later results carry it as their"
  " mode.\0"
  "adIndex\0"
  "which advert to show below the list\0"
  "navigator.official_rooms\0"
  "GET_OFFICIAL_ROOMS\0"
  "Ask for the hotel's official rooms.\0"
  "Sent by a client with the older navigator when its official tab is opened"
  ".\0"
  "Servers of this revision have no packet for the list and ignore the reque"
  "st; see `navigator.lifted`.\0"
  "navigator.forward_to_a_submittable_room\0"
  "FORWARD_TO_A_SUBMITTABLE_ROOM\0"
  "Ask to be taken to an own room that can be entered in a competition.\0"
  "Sent when the user takes part in a room competition but stands in no room"
  " of their own.\0"
  "Picks one of the user's own rooms that meets the terms and forwards the u"
  "ser there.\0"
  "kind of room, e.g. random_friending_room or predefined_noob_lobby\0"
  "navigator.forward_to_some_room\0"
  "FORWARD_TO_SOME_ROOM\0"
  "Ask to be taken to a room of some kind that the server chooses.\0"
  "Sent for a link into the hotel that names a kind of room instead of a num"
  "ber.\0"
  "Chooses a fitting room and forwards the user to it.\0"
  "navigator.rooms_where_my_friends_are\0"
  "ROOMS_WHERE_MY_FRIENDS_ARE\0"
  "Ask for the rooms in which friends of the user are now.\0"
  "Sent by a client with the older navigator when the user looks for friends"
  ".\0"
  "Gathers the rooms of all friends who are online and in a room.\0"
  "navigator.search_close\0"
  "NAVIGATOR_SEARCH_CLOSE\0"
  "Tell that the user collapsed a result list.\0"
  "Sent when the user clicks the heading of an open list.\0"
  "Notes the list as collapsed; `navigator.collapsed` names it at the next l"
  "ogin.\0"
  "searchId\0"
  "the `id` of the saved search\0"
  "navigator.search_delete\0"
  "NAVIGATOR_DELETE_SAVED_SEARCH\0"
  "Delete a saved search.\0"
  "Sent when the user removes an entry from the panel of saved searches.\0"
  "Deletes the entry and sends the searches that remain.\0"
  "navigator.saved_searches\0"
  "navigator.init\0"
  "NAVIGATOR_INIT\0"
  "Ask for everything the navigator window needs.\0"
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
  "Ask whether the user may make another room.\0"
  "Sent when the user opens the room creator.\0"
  "Compares the user's rooms with the limit of the account.\0"
  "the tab that is searched\0"
  "text of the search; may be empty\0"
  "navigator.search_save\0"
  "NAVIGATOR_SEARCH_SAVE\0"
  "Save a search to use it again.\0"
  "Sent when the user clicks the save button beside the search box.\0"
  "Adds the search to the user's list and sends the whole list.\0"
  "enterRoom\0"
  "1 if the user is just entering the room, else 0\0"
  "forwardRoom\0"
  "1 if the client means to go to the room when it has the answer, else 0\0"
  "navigator.get_room_info\0"
  "GET_GUEST_ROOM\0"
  "Ask for the details of one room.\0"
  "Sent on a forward to a room, just after entering one, and when the info o"
  "f a room is opened.\0"
  "Answers with the room's details and echoes both flags; they tell the clie"
  "nt what it asked for.\0"
  "The flags travel as 32-bit numbers here and come back as booleans.\0"
  "navigator.room_info\0"
  "navigator.my_room_history_search\0"
  "MY_ROOM_HISTORY_SEARCH\0"
  "Ask for the rooms the user visited last.\0"
  "Sent by a client with the older navigator when the user opens the history"
  ".\0"
  "Sends the rooms of the user's recent visits, the latest first.\0"
  "navigator.my_friends_room_search\0"
  "MY_FRIENDS_ROOM_SEARCH\0"
  "Ask for the rooms owned by the user's friends.\0"
  "Sent by a client with the older navigator when the tab of friends' rooms "
  "is opened.\0"
  "Collects the rooms that friends own, whether they are in them or not.\0"
  "navigator.my_rooms_search\0"
  "MY_ROOMS_SEARCH\0"
  "Ask for the user's own rooms.\0"
  "Sent wherever the user has to choose one of their rooms, and by the older"
  " navigator.\0"
  "Sends every room the user owns.\0"
  "navigator.my_recommended_rooms\0"
  "MY_RECOMMENDED_ROOMS\0"
  "Ask for rooms that the hotel suggests to this user.\0"
  "Sent when the list of suggestions is opened.\0"
  "Picks rooms the user may like, by the hotel's own rules.\0"
  "navigator.my_favourite_rooms_search\0"
  "MY_FAVOURITE_ROOMS_SEARCH\0"
  "Ask for the rooms marked as favourites.\0"
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
  "Make a new room.\0"
  "Sent when the user confirms the room creator.\0"
  "Checks name, model and limit, makes the room and answers with its number."
  " Refusals have no reply.\0"
  "navigator.room_created\0"
  "searchParam\0"
  "category number as text; -1 or empty for all\0"
  "navigator.popular_rooms_search\0"
  "POPULAR_ROOMS_SEARCH\0"
  "Ask for the rooms with most users in them.\0"
  "Sent by a client with the older navigator when the popular rooms are open"
  "ed.\0"
  "Sends the fullest rooms, of one category or of the whole hotel.\0"
  "navigator.guild_base_search\0"
  "GUILD_BASE_SEARCH\0"
  "Ask for home rooms of groups in the hotel.\0"
  "Sent by a client with the older navigator from its tab of group rooms.\0"
  "Sends the most visited home rooms of any group.\0"
  "navigator.rooms_with_highest_score_search\0"
  "ROOMS_WITH_HIGHEST_SCORE_SEARCH\0"
  "Ask for the rooms with most votes.\0"
  "Sent by a client with the older navigator when the best rated rooms are o"
  "pened.\0"
  "Sends the rooms in the order of their score.\0"
  "who to visit\0"
  "navigator.visit_user\0"
  "VISIT_USER\0"
  "Ask to be taken to the room in which a user is.\0"
  "Sent for a link or a button that visits somebody by name.\0"
  "Finds the user's present room and forwards the sender to it, if the user "
  "can be followed.\0"
  "navigator.get_flat_cats\0"
  "GET_USER_FLAT_CATS\0"
  "Ask for the categories of rooms.\0"
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
  "Store place and look of the navigator window.\0"
  "Sent when the user has moved or resized the window or changed its panels.\0"
  "Keeps the values and gives them back in `navigator.settings` at the next "
  "login.\0"
  "navigator.categories_with_user_count\0"
  "GET_CATEGORIES_WITH_USER_COUNT\0"
  "Ask how full the categories of rooms are.\0"
  "Sent by a client with the older navigator before it shows the categories.\0"
  "Adds up the users and places of all rooms by category.\0"
  "navigator.category_visitor_counts\0"
  "navigator.favourite_add\0"
  "ROOM_FAVORITE\0"
  "Mark a room as a favourite.\0"
  "Sent when the user clicks the star of a room.\0"
  "Adds the room, unless the list is full, and confirms it.\0"
  "the text; may begin with owner, roomname, tag or group and a colon\0"
  "navigator.room_text_search\0"
  "ROOM_TEXT_SEARCH\0"
  "Search rooms by a text.\0"
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
  "the floor item\0"
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
  "id of the floor item\0"
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
  "the user is a club member\0"
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
  "the one who shall get it\0"
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
  "number\0"
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
  "a hint that matters to few kinds of furniture; mostly 0\0"
  "furniture.toggle_multistate\0"
  "FURNITURE_MULTISTATE\0"
  "Use a floor item, which mostly puts it into its next state.\0"
  "Sent when the user double-clicks a lamp, gate, vending machine or the lik"
  "e, or wears a mannequin's clothes.\0"
  "Checks the item's usage policy, works the item as its kind demands, and s"
  "hows the new state to the room.\0"
  "A jukebox plays or stops with it; there the state is the place in the pla"
  "ylist to begin at.\0"
  "furniture.state\0"
  "furniture.data\0"
  "furniture.floor_item_updated\0"
  "form as in `WallItem`\0"
  "furniture.wall_update\0"
  "FURNITURE_WALL_UPDATE\0"
  "Move a wall item to another place on the walls.\0"
  "Sent when the user drops a wall item that was picked with the tool for mo"
  "ving.\0"
  "Hangs it there if the user has rights in the room, and tells everybody.\0"
  "furniture.wall_item_updated\0"
  "a hint that matters to few kinds of items; mostly 0\0"
  "furniture.toggle_wall_multistate\0"
  "FURNITURE_WALL_MULTISTATE\0"
  "Use a wall item, which mostly puts it into its next state.\0"
  "Sent when the user double-clicks something on the wall that has several s"
  "tates.\0"
  "Changes the state if the user may use the item, and redraws the item for "
  "the room.\0"
  "furniture.floor_update\0"
  "FURNITURE_FLOOR_UPDATE\0"
  "Move or turn a floor item.\0"
  "Sent when an item is dropped after moving it, and with each click on the "
  "button that turns it.\0"
  "Moves it if it fits and the user has rights; if not, sends the item as it"
  " stands, which puts it back.\0"
  "id of the display\0"
  "furniture.get_youtube_status\0"
  "GET_YOUTUBE_DISPLAY_STATUS\0"
  "Ask what a video display shows.\0"
  "Sent when the user opens the display's window.\0"
  "Sends its playlists and the video that runs there.\0"
  "furniture.youtube_playlists\0"
  "furniture.youtube_video\0"
  "page of the catalog, -1 if it was found by a search\0"
  "that of the offer's product\0"
  "furniture.builders_club_place_wall_item\0"
  "BUILDERS_CLUB_PLACE_WALL_ITEM\0"
  "Put a wall item from the builders club catalog straight into the room.\0"
  "Sent when a member of the builders club drops something from that catalog"
  " on a wall.\0"
  "Lends the item to the user and hangs it up, as long as the member's furni"
  "ture limit is not reached.\0"
  "furniture.wall_item_added\0"
  "id in the inventory\0"
  "furniture.item_paint\0"
  "ITEM_PAINT\0"
  "Use up a wallpaper, floor covering or landscape to decorate the room.\0"
  "Sent when the user places such an item from the inventory or right after "
  "buying it.\0"
  "Takes the item away and gives the room its pattern.\0"
  "user.furniture_remove\0"
  "slot\0"
  "place in the playlist, from 0\0"
  "furniture.add_jukebox_disk\0"
  "ADD_JUKEBOX_DISK\0"
  "Put a music disc of one's own into the jukebox.\0"
  "Sent from the playlist editor, to put the disc behind the last song.\0"
  "Takes the disc out of the inventory and sends the longer playlist, or ref"
  "uses if it is full.\0"
  "furniture.jukebox_song_disks\0"
  "furniture.jukebox_playlist_full\0"
  "furniture.open_wired\0"
  "WIRED_OPEN\0"
  "Ask for the settings of a wired box.\0"
  "Sent by clients that were told to open the box.\0"
  "Sends the settings, in a packet for triggers, actions or conditions.\0"
  "furniture.wired_trigger\0"
  "furniture.wired_action\0"
  "furniture.wired_condition\0"
  "id of the floor item that is the space\0"
  "furniture.rentable_space_status\0"
  "RENTABLE_SPACE_STATUS\0"
  "Ask who has rented a space in the room and what it costs.\0"
  "Sent when the user opens the window of a rentable space.\0"
  "Answers with the renter, the time left, and whether the user could rent i"
  "t.\0"
  "furniture.builders_club_place_room_item\0"
  "BUILDERS_CLUB_PLACE_ROOM_ITEM\0"
  "Put a floor item from the builders club catalog straight into the room.\0"
  "Sent when a member of the builders club drops something from that catalog"
  " on a tile.\0"
  "Lends the item to the user and sets it down, within the member's furnitur"
  "e limit.\0"
  "furniture.floor_item_added\0"
  "isWallItem\0"
  "id of the item in the room\0"
  "isBuyout\0"
  "true to buy it, false to rent it for longer\0"
  "furniture.rentable_extend_rent_or_buyout_furni\0"
  "RENTABLE_EXTEND_RENT_OR_BUYOUT_FURNI\0"
  "Rent a rented item in the room for longer, or buy it.\0"
  "Sent when the user confirms the offer for an item that stands in the room"
  ".\0"
  "Takes the price and prolongs the rent, or makes the item the user's own.\0"
  "placement\0"
  "words with blanks between. Floor item: id, x, y, direction. Wall item: id"
  " and position as in `WallItem`, with a blank at the end\0"
  "furniture.place\0"
  "FURNITURE_PLACE\0"
  "Put an item from the inventory into the room.\0"
  "Sent when the user drops an item on a tile or a wall. Sticky notes and de"
  "corations have packets of their own.\0"
  "Sets it down if it fits and the user may do so, and takes it out of the i"
  "nventory.\0"
  "furniture.now_playing\0"
  "GET_NOW_PLAYING\0"
  "Ask which song the jukebox is playing.\0"
  "Sent when a room with a jukebox has been loaded, to join in with the musi"
  "c.\0"
  "Answers with the song and how far it has got.\0"
  "furniture.jukebox_playlist\0"
  "GET_JUKEBOX_PLAYLIST\0"
  "Ask for the discs in the jukebox of the room.\0"
  "Sent when the owner of the jukebox opens the playlist editor.\0"
  "Lists the discs in the order they are played.\0"
  "numbers, as `WiredTriggerType` says\0"
  "text, as `WiredTriggerType` says\0"
  "ids of floor items\0"
  "as in `WiredSettings`\0"
  "furniture.save_wired_trigger\0"
  "WIRED_TRIGGER_SAVE\0"
  "Change the settings of a wired trigger.\0"
  "Sent with the button of the trigger's window; the client asks first if th"
  "e box is somebody else's.\0"
  "Checks and keeps the settings; the trigger works by them at once.\0"
  "furniture.wired_saved\0"
  "furniture.wired_error\0"
  "id of the dice\0"
  "furniture.deactivate_dice\0"
  "ITEM_DICE_CLOSE\0"
  "Close a dice.\0"
  "Sent when the user double-clicks the off part of a dice that shows a numb"
  "er.\0"
  "Sets the dice to 0 for everybody, if the user stands next to it.\0"
  "furniture.dice_value\0"
  "#RRGGBB, in capitals; servers may allow the colours of the client only\0"
  "apply\0"
  "also switch to it\0"
  "furniture.save_dimmer\0"
  "ITEM_DIMMER_SAVE\0"
  "Change a preset of the room's mood light.\0"
  "Sent when the user applies a colour in the mood light window.\0"
  "Keeps the preset and, if asked to, lights the room with it.\0"
  "furniture.rentable_space_cancel_rent\0"
  "RENTABLE_SPACE_CANCEL_RENT\0"
  "End the rent of a space before its time.\0"
  "Sent by the room's owner or staff, from the window of a space that is ren"
  "ted.\0"
  "Frees the space; what the renter has put there goes back to its owner.\0"
  "furniture.activate_dice\0"
  "ITEM_DICE_CLICK\0"
  "Throw a dice.\0"
  "Sent when the user double-clicks a dice.\0"
  "Lets it roll if the user stands next to it, and tells the number a moment"
  " later.\0"
  "empty for none\0"
  "furniture.set_youtube_playlist\0"
  "SET_YOUTUBE_DISPLAY_PLAYLIST\0"
  "Choose the playlist of a video display.\0"
  "Sent when the owner of the display picks a playlist in its window, or the"
  " chosen one again to drop it.\0"
  "Starts the playlist for all who look at the display.\0"
  "furniture.rentable_extend_rent_or_buyout_strip_item\0"
  "RENTABLE_EXTEND_RENT_OR_BUYOUT_STRIP_ITEM\0"
  "Rent a rented item in the inventory for longer, or buy it.\0"
  "Sent when the user confirms the offer for an item in the inventory.\0"
  "Charges the user and changes the item in the inventory accordingly.\0"
  "id of the wheel, a wall item\0"
  "furniture.click_color_wheel\0"
  "ITEM_COLOR_WHEEL_CLICK\0"
  "Spin a wheel of fortune on the wall.\0"
  "Sent when the user double-clicks the wheel.\0"
  "Lets it spin, and stops it at random some seconds later.\0"
  "id of the mannequin\0"
  "furniture.save_mannequin_look\0"
  "MANNEQUIN_SAVE_LOOK\0"
  "Dress a mannequin in what one's avatar wears.\0"
  "Sent from the mannequin's window, by users with rights in the room.\0"
  "Keeps clothes and gender in the item's data and redraws the mannequin.\0"
  "id of the pad in the inventory\0"
  "furniture.place_postit\0"
  "FURNITURE_POSTIT_PLACE\0"
  "Stick a note from a pad in the inventory on a wall.\0"
  "Sent when the user drops a sticky note.\0"
  "Takes one note off the pad and hangs it up, empty.\0"
  "furniture.user_furniture_postit_placed\0"
  "furniture.postit_open\0"
  "numbers, as `WiredActionType` says\0"
  "text, as `WiredActionType` says\0"
  "delayInPulses\0"
  "half seconds to wait before acting, 0 to 20\0"
  "furniture.save_wired_action\0"
  "WIRED_ACTION_SAVE\0"
  "Change the settings of a wired action.\0"
  "Sent when the user is done with the action's window.\0"
  "Checks and keeps the settings; rewards may be left to staff.\0"
  "furniture.toggle_dimmer\0"
  "ITEM_DIMMER_TOGGLE\0"
  "Switch the room's mood light on or off.\0"
  "Sent with the button in the mood light window.\0"
  "Switches the light, of which a room has one only, and tells everybody in "
  "the room.\0"
  "furniture.user_song_disks\0"
  "GET_USER_SONG_DISKS\0"
  "Ask for the music discs in one's inventory.\0"
  "Sent when the playlist editor opens, and while it is open whenever the in"
  "ventory changes.\0"
  "Lists the user's discs and the song on each.\0"
  "furniture.user_song_disks_inventory\0"
  "furniture.sound_settings\0"
  "GET_SOUND_SETTINGS\0"
  "Ask for the volumes that are saved with the account.\0"
  "Sent by older clients after login; this client never sends it, as the set"
  "tings come unasked.\0"
  "Sends the user's settings.\0"
  "furnitureFullName\0"
  "class name of the furniture with its colour, e.g. chair*2\0"
  "true to buy, false to rent for longer\0"
  "furniture.rentable_get_rent_or_buyout_offer\0"
  "RENTABLE_GET_RENT_OR_BUYOUT_OFFER\0"
  "Ask what it costs to rent a kind of furniture for longer, or to buy it.\0"
  "Sent when the user wants to prolong a rent or keep the item.\0"
  "Answers with the price, to be confirmed.\0"
  "furniture.rentable_furni_offer\0"
  "id of the gift box\0"
  "furniture.welcome_open_gift\0"
  "WELCOME_OPEN_GIFT\0"
  "Open the welcome gift of a new user.\0"
  "Sent from the gift's window once the e-mail address is confirmed; this cl"
  "ient has no such window.\0"
  "Makes sure of the address and replaces the box by what is in it.\0"
  "furniture.furniture_group_info\0"
  "FURNITURE_GROUP_INFO\0"
  "Ask about the group a piece of furniture belongs to.\0"
  "Sent when the user clicks furniture with the badge and colours of a group"
  ".\0"
  "Tells the group's name and home room, and whether the user is a member.\0"
  "furniture.group_context_menu\0"
  "id of the gate\0"
  "furniture.click_one_way_door\0"
  "ONE_WAY_DOOR_CLICK\0"
  "Go through a one-way gate.\0"
  "Sent when the user double-clicks the gate.\0"
  "Opens it for an avatar in front of it, walks the avatar through, and shut"
  "s it.\0"
  "furniture.get_dimmer_settings\0"
  "ITEM_DIMMER_SETTINGS\0"
  "Ask for the presets of the room's mood light.\0"
  "Sent when a user with rights double-clicks the mood light.\0"
  "Answers with its three presets.\0"
  "furniture.dimmer_presets\0"
  "furniture.save_mannequin_name\0"
  "MANNEQUIN_SAVE_NAME\0"
  "Name the outfit of a mannequin.\0"
  "Sent when a user with rights has changed the name in the mannequin's wind"
  "ow.\0"
  "Filters the name and keeps it in the item's data.\0"
  "id of the toner\0"
  "hue\0"
  "0 to 255\0"
  "saturation\0"
  "lightness\0"
  "furniture.apply_toner\0"
  "ROOM_TONER_APPLY\0"
  "Choose the colour that a background toner gives to what lies behind the r"
  "oom.\0"
  "Sent with the button for applying in the toner's window.\0"
  "Keeps the colour in the item's data and recolours the background for ever"
  "ybody.\0"
  "furniture.rentable_space_rent\0"
  "RENTABLE_SPACE_RENT\0"
  "Rent a space in the room.\0"
  "Sent with the button for renting in the space's window.\0"
  "Takes the price and lets the user put furniture there until the rent ends"
  ".\0"
  "furniture.rentable_space_rented\0"
  "furniture.rentable_space_rent_failed\0"
  "furniture.control_youtube\0"
  "CONTROL_YOUTUBE_DISPLAY_PLAYBACK\0"
  "Press a button of a video display.\0"
  "Sent from the display's window; play and pause are for its owner and staf"
  "f.\0"
  "Changes or stops the video for all who look at the display.\0"
  "furniture.youtube_control\0"
  "furniture.remove_jukebox_disk\0"
  "REMOVE_JUKEBOX_DISK\0"
  "Take a disc out of the jukebox.\0"
  "Sent from the playlist editor.\0"
  "Gives the disc back to the inventory and sends the shorter playlist.\0"
  "songIds\0"
  "furniture.song_info\0"
  "GET_SONG_INFO\0"
  "Ask for songs, with the notes to play them by.\0"
  "Sent once in a while with all songs the client has met and does not know "
  "yet.\0"
  "Answers with name, composer and music of each song that exists.\0"
  "furniture.trax_song_info\0"
  "officialSongId\0"
  "code of the song, the `extraParam` of the product\0"
  "furniture.official_song_id\0"
  "GET_OFFICIAL_SONG_ID\0"
  "Ask for the number of a song that is sold under a code.\0"
  "Sent when the catalog shows a music disc, so that its song can be tried.\0"
  "Looks up the code and answers with the number.\0"
  "numbers, as `WiredConditionType` says\0"
  "text, as `WiredConditionType` says\0"
  "furniture.save_wired_condition\0"
  "WIRED_CONDITION_SAVE\0"
  "Change the settings of a wired condition.\0"
  "Sent with the button of the condition's window.\0"
  "Checks and keeps the settings; actions on the same tile then depend on th"
  "em.\0"
  "id from `furniture.postit_open`\0"
  "that from `furniture.postit_open`\0"
  "six hex digits; the client offers 9CCEFF, FF9CFF, 9CFF9C and FFFF33\0"
  "furniture.save_postit\0"
  "FURNITURE_POSTIT_SAVE_STICKY_POLE\0"
  "Write a new sticky note and hang it up.\0"
  "Sent when the window that `furniture.postit_open` opened is closed.\0"
  "Hangs the note at its place with this colour and text.\0"
  "furniture.remove_wall_item\0"
  "REMOVE_WALL_ITEM\0"
  "Throw away something that hangs on a wall, such as a note.\0"
  "Sent with the button for deleting in the note's window.\0"
  "Removes it for good if the user has rights to do so.\0"
  "furniture.wall_item_removed\0"
  "furniture.apply_wired_snapshot\0"
  "WIRED_APPLY_SNAPSHOT\0"
  "Put furniture back into the state that a wired box remembers.\0"
  "Sent by clients whose windows of such boxes have a link for it; this clie"
  "nt never sends it.\0"
  "Gives the box's items the state, direction and place they had when it was"
  " saved.\0"
  "floor or wall; servers mostly go by the id alone\0"
  "furniture.pickup\0"
  "FURNITURE_PICKUP\0"
  "Take an item out of the room.\0"
  "Sent with the button for picking up, or for sending back an item of someb"
  "ody else.\0"
  "Removes it and puts it into the inventory of its owner.\0"
  "furniture.floor_item_removed\0"
  "user.furniture_add\0"
  "furniture.sound_machine_playlist\0"
  "GET_SOUND_MACHINE_PLAYLIST\0"
  "Ask for the songs in the sound machine of the room.\0"
  "Sent by clients with sound machines when one is switched on; this client "
  "never sends it.\0"
  "Lists the songs and tells how long the music has been running.\0"
  "furniture.playlist\0"
  "id of the present\0"
  "furniture.present_open_present\0"
  "PRESENT_OPEN_PRESENT\0"
  "Unwrap a present that stands in the room.\0"
  "Sent by its owner with the button of the present's window.\0"
  "Takes the box away and leaves what is in it in the room or in the invento"
  "ry.\0"
  "furniture.gift_opened\0"
  "mostly 0; the outcome does not depend on it\0"
  "furniture.toggle_random_state\0"
  "FURNITURE_RANDOMSTATE\0"
  "Use a floor item that goes into a state by chance.\0"
  "Sent when the user double-clicks furniture of that sort.\0"
  "Picks a state at random and shows it to the room.\0"
  "id of the lock\0"
  "confirmed\0"
  "furniture.friend_furni_confirm_lock\0"
  "FRIEND_FURNI_CONFIRM_LOCK\0"
  "Agree or refuse to seal a friendship with a love lock.\0"
  "Sent by each of the two users with a button of the lock's dialog.\0"
  "Waits for both; then engraves names, looks and date in the lock.\0"
  "furniture.lovelock_friend_confirmed\0"
  "furniture.lovelock_finished\0"
  "id of the stacking tile\0"
  "hundredths of a unit, the client allows 4000; 0 for the floor, -100 for a"
  "bove what stands there\0"
  "furniture.set_stack_height\0"
  "ITEM_STACK_HELPER\0"
  "Set the height at which furniture is put on a stacking tile.\0"
  "Sent while the user moves the slider, and with the buttons for the floor "
  "and for the top of the stack.\0"
  "Raises or lowers the tile, within its limits, and answers with the height"
  ".\0"
  "furniture.stack_height\0"
  "FURNITURE_ALIASES\0"
  "Ask which furniture classes go by another name.\0"
  "Sent when the client loads its first room, before it asks for the room's "
  "model.\0"
  "Answers with pairs of class name and the name whose graphics are used; ma"
  "ny servers have none.\0"
  "furniture.aliases\0"
  "maxLength\0"
  "most discs the jukebox takes, by its name; the client does not use it\0"
  "songDiscs\0"
  "in the order they are played\0"
  "JUKEBOX_SONG_DISKS\0"
  "Lists the discs in the jukebox of the room.\0"
  "Sent on request and after a disc was put in or taken out.\0"
  "Shows the playlist, and asks for the songs it does not know.\0"
  "itemType\0"
  "name of the product among the client's texts\0"
  "placedItemId\0"
  "id of the item, in the room or in the inventory\0"
  "placedItemType\0"
  "pet if a pet came out\0"
  "placedInRoom\0"
  "it stands in the room where the box was\0"
  "petFigureString\0"
  "looks of a pet, else mostly empty\0"
  "GIFT_OPENED\0"
  "Tells what was in a present.\0"
  "Sent to the user who has opened it.\0"
  "Shows the contents in the present's window, with buttons to leave it ther"
  "e or to take it.\0"
  "JUKEBOX_PLAYLIST_FULL\0"
  "Tells that no more discs fit into the jukebox.\0"
  "Sent when the owner has tried to add a disc too many.\0"
  "Says so in a window.\0"
  "info\0"
  "a text, or the name of one of the client's\0"
  "WIRED_ERROR\0"
  "Tells why the settings of a wired box were not saved.\0"
  "Sent after one of the three packets that save them.\0"
  "May show the reason; the box's window stays open, to correct it.\0"
  "furniture.wired_reward\0"
  "WIRED_REWARD\0"
  "Tells whether the user has won a reward of a wired action.\0"
  "Sent to the user for whom the action ran.\0"
  "May congratulate the user or explain why there was nothing; this client s"
  "hows neither.\0"
  "furniture.limited_sold_out\0"
  "LIMITED_SOLD_OUT\0"
  "Tells that all pieces of a limited series are gone.\0"
  "Sent to a user who has tried to buy one too late.\0"
  "Shows on the button for buying that the offer is sold out.\0"
  "LOVELOCK_FURNI_FRIEND_COMFIRMED\0"
  "Tells that the other one agrees to seal the love lock.\0"
  "Sent to the partner of the user who has agreed.\0"
  "Closes the lock's dialog; other clients show in it that the friend is rea"
  "dy.\0"
  "settings\0"
  "conflictingActions\0"
  "sprite ids of actions on the same tile that do not work with it\0"
  "WIRED_TRIGGER\0"
  "Gives the settings of a wired trigger.\0"
  "Sent to a user with rights who has double-clicked the box.\0"
  "Opens the window for this type of trigger with the settings, and marks th"
  "e selected items.\0"
  "currentSongId\0"
  "-1 for silence\0"
  "currentPosition\0"
  "its place in the playlist, from 0\0"
  "nextSongId\0"
  "-1 for none\0"
  "nextPosition\0"
  "place of the next song; some servers put the length of the song here\0"
  "syncCount\0"
  "milliseconds of the song that are over\0"
  "NOW_PLAYING\0"
  "Tells which song the jukebox plays.\0"
  "Sent on request, and to the room whenever another song begins or the musi"
  "c stops.\0"
  "Plays the song from where it has got to, or falls silent, and fetches the"
  " next one.\0"
  "All values are -1 when nothing is played.\0"
  "LOVELOCK_FURNI_FINISHED\0"
  "Ends the sealing of a love lock.\0"
  "Sent to both users when the lock is engraved; some servers also send it w"
  "hen one has refused.\0"
  "Closes the dialog. The engraving itself comes as a change of the item's d"
  "ata.\0"
  "WIRED_CONDITION\0"
  "Gives the settings of a wired condition.\0"
  "Sent when a user with rights opens the box.\0"
  "Opens the window for this type of condition with the settings.\0"
  "playlists\0"
  "selectedPlaylistId\0"
  "YOUTUBE_DISPLAY_PLAYLISTS\0"
  "Lists the playlists of a video display.\0"
  "Sent to a user who has opened the display's window.\0"
  "Offers them to the owner for choosing, and marks the one that runs.\0"
  "entry\0"
  "furniture.playlist_song_added\0"
  "PLAYLIST_SONG_ADDED\0"
  "Tells that a song was added to the sound machine's playlist.\0"
  "Sent to the room when the machine gets another song.\0"
  "Puts the song behind the last one; this client ignores the packet.\0"
  "WIRED_SAVE\0"
  "Confirms that the settings of a wired box were saved.\0"
  "Sent after a trigger, action or condition was saved without a mistake.\0"
  "Closes the box's window.\0"
  "owners\0"
  "each owner of at least one of the items\0"
  "furniture.wall_items\0"
  "ITEM_WALL\0"
  "Gives everything that hangs on the walls of a room.\0"
  "Sent once while a user enters a room.\0"
  "Hangs up the items; owners are looked up in the list in front.\0"
  "code of the song, as in the question\0"
  "OFFICIAL_SONG_ID\0"
  "Gives the number of a song that was asked for by its code.\0"
  "Sent in answer to the packet of the same name.\0"
  "Lets the user try the song in the catalog.\0"
  "videoId\0"
  "id of the video at YouTube; empty for none\0"
  "startAtSeconds\0"
  "endAtSeconds\0"
  "YOUTUBE_DISPLAY_VIDEO\0"
  "Tells which video a display shows.\0"
  "Sent when a user opens the display, and to its viewers when another video"
  " starts.\0"
  "Plays the video from the given second, or holds it there.\0"
  "half seconds it waits before acting, 0 to 20\0"
  "conflictingTriggers\0"
  "sprite ids of triggers on the same tile that do not work with it\0"
  "WIRED_ACTION\0"
  "Gives the settings of a wired action.\0"
  "Sent when an action box is opened by a user with rights.\0"
  "Opens the window for this type of action, with its delay.\0"
  "objects\0"
  "furniture.objects_data_update\0"
  "OBJECTS_DATA_UPDATE\0"
  "Tells new states of several floor items at once.\0"
  "Sent to the room when a game or wired furniture has changed many items to"
  "gether.\0"
  "Redraws each of the items with its state.\0"
  "itemsLeft\0"
  "USER_FURNITURE_POSTIT_PLACED\0"
  "Tells how many sticky notes are left on a pad.\0"
  "Sent to the user who has stuck up a note.\0"
  "May correct the number in the inventory; this client does nothing.\0"
  "name of the item's owner\0"
  "FURNITURE_FLOOR_ADD\0"
  "Tells that a floor item was put into the room.\0"
  "Sent to everybody in the room when somebody places furniture.\0"
  "Sets the item down.\0"
  "`playing` or `paused`; others do nothing\0"
  "YOUTUBE_CONTROL_VIDEO\0"
  "Stops the video of a display, or lets it go on.\0"
  "Sent to the viewers when the owner presses pause or play.\0"
  "Pauses or continues the video if the display's window is open.\0"
  "aliases\0"
  "alias\0"
  "class name whose graphics stand for it\0"
  "Gives the furniture classes that go by another name.\0"
  "Sent in answer to `furniture.furniture_aliases`.\0"
  "Goes on with loading the room; this client makes no use of the pairs.\0"
  "Without it, be the list empty or not, this client never asks for the mode"
  "l of its first room.\0"
  "synchronizationCount\0"
  "milliseconds since the music began, over all songs and rounds\0"
  "playList\0"
  "PLAYLIST\0"
  "Lists the songs of the sound machine in the room.\0"
  "Sent in answer to `furniture.sound_machine_playlist`.\0"
  "Works out which song it is at and plays from there; this client ignores t"
  "he packet.\0"
  "FURNITURE_FLOOR\0"
  "Gives all furniture that stands in a room.\0"
  "Places the furniture; owners are looked up in the list in front.\0"
  "Later changes come one by one, for an item added, moved or removed.\0"
  "furniture.wired_opened\0"
  "Tells the client to open a wired box.\0"
  "Sent by some servers when a user with rights has double-clicked the box; "
  "others send its settings at once.\0"
  "Asks for the settings; this client ignores the packet.\0"
  "RENTABLE_SPACE_RENT_FAILED\0"
  "Tells why a space could not be rented.\0"
  "Sent to the user who has tried to rent it.\0"
  "May show the reason in the space's window; this client does nothing.\0"
  "ITEM_WALL_UPDATE\0"
  "Tells that a wall item has moved or changed its state.\0"
  "Sent to the room when a user moves or uses the item, and when a wheel sto"
  "ps.\0"
  "Draws the item at its place with its state.\0"
  "expiryTime\0"
  "end of the rent; some servers give the seconds left. Better ask for the s"
  "tatus\0"
  "RENTABLE_SPACE_RENT_OK\0"
  "Confirms that the user has rented a space.\0"
  "Sent after the price was taken.\0"
  "May ask for the status anew; this client does nothing.\0"
  "ITEM_WALL_ADD\0"
  "Tells that a wall item was hung up in the room.\0"
  "Sent to everybody in the room, the user who placed it included.\0"
  "Hangs the item on the wall.\0"
  "id of the wall item, a number\0"
  "six hex digits of the colour, a blank and the text\0"
  "furniture.item_data_updated\0"
  "FURNITURE_ITEMDATA\0"
  "Gives the text of a sticky note.\0"
  "Sent to a user who has clicked the note, in answer to `room.get_item_data"
  "`.\0"
  "Opens the note's window with its colour and text.\0"
  "id of the note\0"
  "form as in `WallItem`; may be empty\0"
  "FURNITURE_POSTIT_STICKY_POLE_OPEN\0"
  "Asks the user to write a new sticky note.\0"
  "Sent to a user who has placed a note where anybody may leave one, such as"
  " beside a sticky pole.\0"
  "Opens an empty note; closing it saves it.\0"
  "of a gate 0 for shut, 1 for open\0"
  "FURNITURE_STATE\0"
  "Tells a new state of a floor item, above all of a one-way gate.\0"
  "Sent to the room when a gate opens or shuts; common servers send it for a"
  "ny item whose state is a number.\0"
  "Draws the item in that state, which replaces all of its object data.\0"
  "id of the floor item, a number\0"
  "FURNITURE_DATA\0"
  "Tells the new object data of one floor item.\0"
  "Sent to the room when the item is used or changes by itself.\0"
  "Redraws the item where it stands, with the state that the data holds.\0"
  "USER_SONG_DISKS_INVENTORY\0"
  "Lists the music discs in the user's inventory.\0"
  "Sent on request of the playlist editor.\0"
  "Shows the discs beside the playlist, and asks for songs it does not know.\0"
  "isExpired\0"
  "its time is up, nobody gets it\0"
  "milliseconds to wait before removing it, 0 for at once\0"
  "FURNITURE_FLOOR_REMOVE\0"
  "Tells that a floor item has left the room.\0"
  "Sent to everybody in the room when it is picked up, used up or expires.\0"
  "Removes the item; to the user who gets it, it flies into the inventory.\0"
  "totalPresets\0"
  "selectedPresetId\0"
  "the preset in use\0"
  "presets\0"
  "Gives the presets of the room's mood light.\0"
  "Sent to a user with rights who opens the mood light.\0"
  "Opens the mood light's window with a tab for each preset.\0"
  "Whether the light is on, and which preset it shows, stands in the state o"
  "f the wall item too.\0"
  "hundredths of a unit\0"
  "Tells the height of a stacking tile.\0"
  "Sent to the user who has changed it.\0"
  "Moves the slider in the tile's window.\0"
  "boxColor\0"
  "name of the colour; empty for no box\0"
  "keyColor\0"
  "name of the colour; empty for no key\0"
  "furniture.mystery_box_keys\0"
  "MYSTERY_BOX_KEYS\0"
  "Tells the colours of the user's mystery box and key.\0"
  "Sent after login and whenever the user gets or spends a box or a key.\0"
  "Shows both in the mystery box display, or hides it.\0"
  "nextX\0"
  "nextY\0"
  "id of a floor item\0"
  "where it comes from, a decimal number\0"
  "nextHeight\0"
  "where it goes, a decimal number\0"
  "rollerId\0"
  "id of the roller, which is set going; of no item if something else moves "
  "them\0"
  "movementType\0"
  "unitHeight\0"
  "where the unit comes from, a decimal number\0"
  "unitNextHeight\0"
  "where the unit goes, a decimal number\0"
  "furniture.rolling\0"
  "ROOM_ROLLING\0"
  "Moves things and a unit from one tile to the next.\0"
  "Sent for each tile that a roller empties, and by wired furniture that mov"
  "es items.\0"
  "Glides everything over in half a second, from the first tile to the secon"
  "d.\0"
  "It holds one unit at most; with several on the tile there is a packet for"
  " each.\0"
  "ITEM_WALL_REMOVE\0"
  "Tells that a wall item has left the room.\0"
  "Sent to the room when the item is picked up or thrown away.\0"
  "Takes it off the wall.\0"
  "songs\0"
  "code of the song in the catalog; the client does not use it\0"
  "the tracks of the song, each a row of samples and lengths\0"
  "TRAX_SONG_INFO\0"
  "Gives songs with everything it takes to play them.\0"
  "Sent in answer to `furniture.song_info`.\0"
  "Keeps the songs, and starts the one that was waited for.\0"
  "-1 while it rolls, 0 if it is closed, else the number\0"
  "FURNITURE_STATE_2\0"
  "Tells what a dice shows.\0"
  "Sent to the room when a dice is thrown, comes to rest, or is closed; comm"
  "on servers send the whole item instead.\0"
  "Lets the dice roll or shows its number.\0"
  "rented\0"
  "canRentErrorCode\0"
  "why this user can not rent it\0"
  "renterId\0"
  "user id of the renter; without a meaning if nobody has rented it\0"
  "renterName\0"
  "timeRemaining\0"
  "seconds until the rent ends\0"
  "Tells whether a space is rented and what it costs.\0"
  "Sent in answer to `furniture.rentable_space_status`.\0"
  "Shows the renter and the time left, or the price and a button for renting"
  ".\0"
  "isFirst\0"
  "this user began it; the other one's dialog says that the friend has locke"
  "d it already\0"
  "furniture.lovelock_start\0"
  "LOVELOCK_FURNI_START\0"
  "Asks the user to seal a love lock.\0"
  "Sent to each of two users who stand beside the lock, when they have click"
  "ed it.\0"
  "Opens the dialog for agreeing, with an open lock for the first user and a"
  " closed one for the second.\0"
  "Tells that a floor item was moved, turned or changed.\0"
  "Sent to the room after the change, and to a user alone whose own move was"
  " refused.\0"
  "Puts the item where it is now and redraws it.\0"
  "id of the firework\0"
  "charges\0"
  "charges left\0"
  "price of one pack\0"
  "further price of one pack\0"
  "chargePatchSize\0"
  "charges in one pack\0"
  "furniture.firework_charge_data\0"
  "FIREWORK_CHARGE_DATA\0"
  "Tells how many charges a firework has and what more of them cost.\0"
  "Sent when a user wants to set off a firework that has to be charged.\0"
  "May offer to buy charges; this client does nothing with it.\0"
  "catalog.bundle_discount_ruleset\0"
  "GET_BUNDLE_DISCOUNT_RULESET\0"
  "Ask what one saves by buying several of an offer at once.\0"
  "Sent by older clients with the first use of the catalog; Nitro never send"
  "s it.\0"
  "Answers with the rules for such a discount.\0"
  "voucherCode\0"
  "catalog.redeem_voucher\0"
  "CATALOG_REDEEM_VOUCHER\0"
  "Redeem the code of a voucher.\0"
  "Sent from the field for codes on a catalog page.\0"
  "Gives what the code is good for, once.\0"
  "catalog.voucher_ok\0"
  "catalog.voucher_error\0"
  "offer to show at first, -1 for none; the server sends it back\0"
  "catalogType\0"
  "catalog.get_page\0"
  "GET_CATALOG_PAGE\0"
  "Ask for what is on a page of the catalog.\0"
  "Sent when a page of the tree is opened.\0"
  "Answers with texts, pictures and offers of the page.\0"
  "catalog.page\0"
  "catalog.get_gift_wrapping_config\0"
  "GET_GIFT_WRAPPING_CONFIG\0"
  "Ask which boxes and ribbons there are for presents.\0"
  "Sent with the first use of the catalog, before a present can be made.\0"
  "Lists the wrappings and what they cost.\0"
  "catalog.gift_wrapping_config\0"
  "catalog.get_index\0"
  "GET_CATALOG_INDEX\0"
  "Ask for the tree of the catalog's pages.\0"
  "Sent when a catalog is opened and the tree is not known or out of date.\0"
  "Answers with the pages that this user may see.\0"
  "catalog.index\0"
  "catalog.check_giftable\0"
  "GET_IS_OFFER_GIFTABLE\0"
  "Ask whether an offer can be bought as a present.\0"
  "Sent by older clients for the selected offer; Nitro has that in the offer"
  " itself.\0"
  "Looks the offer up.\0"
  "catalog.is_offer_giftable\0"
  "kind-specific, as in `catalog.purchase`\0"
  "receiverName\0"
  "giftMessage\0"
  "kind of present, one of giftWrappers or giftFurnis in `catalog.gift_wrapp"
  "ing_config`\0"
  "boxId\0"
  "number of the box; Nitro sends its place among boxTypes\0"
  "ribbonId\0"
  "number of the ribbon; Nitro sends its place among ribbonTypes\0"
  "showMyFace\0"
  "the present shows who it is from\0"
  "catalog.purchase_gift\0"
  "CATALOG_PURCHASE_GIFT\0"
  "Buy something as a present for somebody.\0"
  "Sent from the dialog in which receiver, text and wrapping were chosen.\0"
  "Takes the price and puts the wrapped present into the other one's invento"
  "ry.\0"
  "catalog.purchase_ok\0"
  "catalog.gift_receiver_not_found\0"
  "catalog.not_enough_balance\0"
  "catalog.purchase_error\0"
  "catalog.mark_catalog_new_additions_page_opened\0"
  "MARK_CATALOG_NEW_ADDITIONS_PAGE_OPENED\0"
  "Tell that the page with new additions was looked at.\0"
  "Sent by older clients when that page was opened; Nitro never sends it.\0"
  "Does not mark the additions as new for this user any more.\0"
  "catalog.get_gift\0"
  "GET_GIFT\0"
  "Ask for a gift.\0"
  "Nitro has it beside the requests for confirming a telephone number, and n"
  "ever sends it.\0"
  "What servers do with it is not known.\0"
  "kind-specific, e.g. name, breed and colour of a pet on lines of their own"
  ", or the text of a trophy\0"
  "how many\0"
  "catalog.purchase\0"
  "CATALOG_PURCHASE\0"
  "Buy something from the catalog.\0"
  "Sent when the purchase is confirmed.\0"
  "Takes the price and gives the products, or says why not.\0"
  "catalog.purchase_not_allowed\0"
  "number of one of the client's texts, e.g. 0 for a wrong code, 1 for a tec"
  "hnical error\0"
  "REDEEM_VOUCHER_ERROR\0"
  "Tells why a voucher was not redeemed.\0"
  "Sent in answer to `catalog.redeem_voucher`.\0"
  "layoutCode\0"
  "e.g. default_3x3, frontpage4, pets, vip_buy, marketplace\0"
  "images\0"
  "pictures, relative to the image library; which goes where depends on the "
  "layout\0"
  "texts\0"
  "texts; which goes where depends on the layout\0"
  "offers\0"
  "offer to show at first, -1 for none\0"
  "acceptSeasonCurrencyAsCredits\0"
  "prices in credits are paid in the season's currency\0"
  "frontPageItems\0"
  "adverts of the front page\0"
  "CATALOG_PAGE\0"
  "Gives what is on a page of the catalog.\0"
  "Sent in answer to `catalog.get_page`.\0"
  "Shows the page in the way its layout code says.\0"
  "offer\0"
  "CATALOG_PURCHASE_OK\0"
  "Confirms that the user has bought an offer.\0"
  "Sent in answer to `catalog.purchase` and `catalog.purchase_gift`.\0"
  "Resets the buy button; what was bought comes in packets of the inventory.\0"
  "root\0"
  "newAdditionsAvailable\0"
  "something is new for this user\0"
  "CATALOG_PAGE_LIST\0"
  "Gives the tree of the catalog's pages.\0"
  "Sent in answer to `catalog.get_index`.\0"
  "Builds the tree beside the pages.\0"
  "reason, which Nitro does not show; common servers send 0 for an error, 1 "
  "for a badge the user has already\0"
  "CATALOG_PURCHASE_ERROR\0"
  "Tells that a purchase has failed.\0"
  "Sent in answer to `catalog.purchase` when something went wrong in the ser"
  "ver.\0"
  "Says so and lets the user try again.\0"
  "GIFT_RECEIVER_NOT_FOUND\0"
  "Tells that there is nobody of the name the present is for.\0"
  "Sent in answer to `catalog.purchase_gift`.\0"
  "Marks the field with the name in the dialog.\0"
  "instantlyRefreshCatalogue\0"
  "an open catalog is to change at once; Nitro resets it in any case\0"
  "newFurniDataHash\0"
  "version of the furniture list that goes with it\0"
  "catalog.published\0"
  "CATALOG_PUBLISHED\0"
  "Tells that the catalog has changed.\0"
  "Sent to everybody when staff has published another catalog.\0"
  "Forgets the pages and asks for them again when needed.\0"
  "isEnabled\0"
  "presents can be wrapped\0"
  "credits for a coloured wrapping\0"
  "giftWrappers\0"
  "presents to choose for the price, one of each colour; kinds as in the fur"
  "niture list\0"
  "boxTypes\0"
  "numbers of the boxes\0"
  "ribbonTypes\0"
  "numbers of the ribbons\0"
  "giftFurnis\0"
  "presents that cost nothing; kinds as in the furniture list\0"
  "GIFT_WRAPPER_CONFIG\0"
  "Lists boxes and ribbons for presents.\0"
  "Sent in answer to `catalog.get_gift_wrapping_config`.\0"
  "Offers them in the dialog for presents.\0"
  "maxPurchaseSize\0"
  "most pieces at once\0"
  "bundleSize\0"
  "pieces that make up a bundle\0"
  "bundleDiscountSize\0"
  "pieces of a bundle that are free\0"
  "bonusThreshold\0"
  "bundles after which each further one brings one more free\0"
  "additionalBonusDiscountThresholdQuantities\0"
  "numbers of pieces that bring one more free\0"
  "BUNDLE_DISCOUNT_RULESET\0"
  "Tells what one saves by buying several of an offer at once.\0"
  "Sent in answer to c2s `catalog.bundle_discount_ruleset`.\0"
  "Older clients work out by it how many pieces are free; Nitro does nothing"
  ".\0"
  "productDescription\0"
  "productName\0"
  "empty if it was no product, but credits or the like\0"
  "REDEEM_VOUCHER_OK\0"
  "Confirms that a voucher was redeemed.\0"
  "Tells what came of it.\0"
  "1 for something that is for club members; others, such as 0, are general\0"
  "CATALOG_PURCHASE_NOT_ALLOWED\0"
  "Tells that the user may not buy this.\0"
  "Sent in answer to `catalog.purchase`.\0"
  "Marks the buy button as failed; older clients name the reason.\0"
  "date and time, as the hotel's settings have it\0"
  "subscription.seconds_until\0"
  "GET_SECONDS_UNTIL\0"
  "Ask how long it is until a point in time.\0"
  "Sent by panels of the hotel view that count down.\0"
  "Works out the seconds.\0"
  "quests.competition_seconds_until\0"
  "catalog.get_limited_offer_next\0"
  "GET_LIMITED_OFFER_APPEARING_NEXT\0"
  "Ask when the next limited item is going to be sold.\0"
  "Sent by a panel of the hotel view in older clients, every 30 seconds at m"
  "ost; Nitro never sends it.\0"
  "Answers with time, page and offer.\0"
  "catalog.limited_offer_appearing_next\0"
  "catalog.get_club_gift_info\0"
  "GET_CLUB_GIFT_INFO\0"
  "Ask which club gifts one may choose.\0"
  "Sent by the club center as the client starts, and with the first use of t"
  "he catalog.\0"
  "Lists the gifts and what each of them takes.\0"
  "catalog.club_gift_info\0"
  "offer.get_next_targeted\0"
  "GET_NEXT_TARGETED_OFFER\0"
  "Ask for a targeted offer by number.\0"
  "Nitro has the request but never sends it.\0"
  "Answers with an offer, if there is one for this user.\0"
  "By its header it asks for the offer after the one named; older clients ha"
  "ve a request like it for that offer itself.\0"
  "offer.targeted\0"
  "offer.targeted_not_found\0"
  "catalog.get_basic_extend_offer\0"
  "GET_HABBO_BASIC_MEMBERSHIP_EXTEND_OFFER\0"
  "Ask what it costs to extend plain club membership early.\0"
  "Nitro has the request but never sends it; it is meant for members who are"
  " not VIP.\0"
  "Answers with a cheaper offer.\0"
  "catalog.club_extend_offer\0"
  "name of the page, by the form of the answer\0"
  "catalog.get_page_expiration\0"
  "GET_CATALOG_PAGE_EXPIRATION\0"
  "Ask when a page of the catalog is going to be closed.\0"
  "Meant for the hotel view; neither Nitro nor older clients send it.\0"
  "Answers with the time that is left.\0"
  "catalog.page_expiration\0"
  "days\0"
  "length of the membership\0"
  "catalog.get_direct_club_buy\0"
  "GET_DIRECT_CLUB_BUY_AVAILABLE\0"
  "Ask whether club membership can be bought by text message.\0"
  "A remnant of payment by telephone, which Nitro does not have.\0"
  "Answers with where to buy it, if that is possible.\0"
  "catalog.direct_sms_club_buy\0"
  "user.get_kickback_info\0"
  "SCR_GET_KICKBACK_INFO\0"
  "Ask what one's club membership pays back.\0"
  "Sent by the club center as the client starts.\0"
  "Answers with the streak and the sums.\0"
  "user.kickback_info\0"
  "subscription.bonus_rare_info\0"
  "GET_BONUS_RARE_INFO\0"
  "Ask how near one is to the bonus for buying credits.\0"
  "Sent by the panel of the hotel view that shows the bonus.\0"
  "Answers with the product and what is still missing.\0"
  "subscription.start_campaign\0"
  "START_CAMPAIGN\0"
  "Begin a campaign of quests.\0"
  "Sent by older clients from an advert, or on their own for the hotel's def"
  "ault campaign; Nitro never sends it.\0"
  "Starts its first quest.\0"
  "quests.quest\0"
  "how many, up to the offer's limit\0"
  "offer.purchase_targeted\0"
  "PURCHASE_TARGETED_OFFER\0"
  "Buy a targeted offer.\0"
  "Sent with the button of the offer's window; the client then asks for the "
  "offer again.\0"
  "Takes the price and gives the products.\0"
  "offer.set_targeted_state\0"
  "SET_TARGETTED_OFFER_STATE\0"
  "Tell what the user has done with a targeted offer.\0"
  "Sent by older clients when its window is opened or made small; Nitro neve"
  "r sends it.\0"
  "Keeps the state and sends it along with the offer the next time.\0"
  "campaignName\0"
  "which door, from 0; not later than the calendar's current day\0"
  "calendar.open_door\0"
  "OPEN_CAMPAIGN_CALENDAR_DOOR\0"
  "Open a door of a campaign's calendar.\0"
  "Sent when the user clicks a door that can be opened.\0"
  "Gives what is behind it, once for each day.\0"
  "calendar.door_opened\0"
  "as `localizationId` of the offer has it\0"
  "catalog.select_club_gift\0"
  "CATALOG_SELECT_VIP_GIFT\0"
  "Choose a club gift.\0"
  "Sent when the choice is confirmed.\0"
  "Gives the products if a gift is due.\0"
  "catalog.club_gift_selected\0"
  "catalog.get_hc_extend_offer\0"
  "GET_HABBO_CLUB_EXTEND_OFFER\0"
  "Ask what it costs to extend VIP membership early.\0"
  "Sent by the reminder that membership is about to end; Nitro never sends i"
  "t.\0"
  "offer.get_targeted\0"
  "GET_TARGETED_OFFER\0"
  "Ask whether there is a targeted offer.\0"
  "Sent as the client starts, and after such an offer was bought.\0"
  "Answers with the offer for this user, if there is one.\0"
  "catalog.builders_club_query_furni_count\0"
  "BUILDERS_CLUB_QUERY_FURNI_COUNT\0"
  "Ask how much borrowed furniture one has placed.\0"
  "Sent with the first use of a catalog, whichever it is.\0"
  "Counts what the user has placed with the builders club.\0"
  "catalog.builders_club_furni_count\0"
  "catalog.get_product_offer\0"
  "GET_PRODUCT_OFFER\0"
  "Ask for one offer of the catalog.\0"
  "Sent when furniture that a search has found is selected, as its price is "
  "not known then.\0"
  "Answers with the offer.\0"
  "catalog.product_offer\0"
  "catalog.purchase_basic_extension\0"
  "PURCHASE_BASIC_MEMBERSHIP_EXTENSION\0"
  "Extend plain club membership early.\0"
  "Sent when the cheaper offer was accepted; Nitro never sends it.\0"
  "Takes the price and lengthens the membership.\0"
  "user.subscription\0"
  "catalog.get_earliest_expiry\0"
  "GET_CATALOG_PAGE_WITH_EARLIEST_EXP\0"
  "Ask which page of the catalog is going to be closed first.\0"
  "Sent by older clients for a panel of the hotel view; Nitro never sends it"
  ".\0"
  "Answers with the page and the time that is left.\0"
  "catalog.earliest_expiry\0"
  "which subscription, e.g. habbo_club\0"
  "user.get_subscription\0"
  "USER_SUBSCRIPTION\0"
  "Ask how long one's membership lasts.\0"
  "Sent after login, and then every 50 seconds.\0"
  "Answers with the state of that subscription.\0"
  "calendar.get_seasonal_daily_offer\0"
  "GET_SEASONAL_CALENDAR_DAILY_OFFER\0"
  "Ask for the offer of the day in the season's calendar.\0"
  "Sent by older clients with the window of the season's quests; Nitro never"
  " sends it.\0"
  "Answers with the offer and the page that sells it.\0"
  "calendar.seasonal_daily_offer\0"
  "windowId\0"
  "where they are going to be shown; Nitro sends 1\0"
  "catalog.get_club_offers\0"
  "GET_CLUB_OFFERS\0"
  "Ask which club memberships are sold.\0"
  "Sent when the catalog's page for membership opens.\0"
  "Lists the offers with the dates they would last to.\0"
  "catalog.club_offers\0"
  "catalog.purchase_vip_extension\0"
  "PURCHASE_VIP_MEMBERSHIP_EXTENSION\0"
  "Extend VIP membership early.\0"
  "Sent when the cheaper offer for VIP members was accepted; Nitro never sen"
  "ds it.\0"
  "offer.targeted_viewed\0"
  "SHOP_TARGETED_OFFER_VIEWED\0"
  "Tell what the user has done with a targeted offer of the web shop.\0"
  "Sent by older clients when such an offer is shown, opened or made small.\0"
  "May count it.\0"
  "which door, from 0\0"
  "calendar.open_door_staff\0"
  "OPEN_CAMPAIGN_CALENDAR_DOOR_STAFF\0"
  "Open any door of a campaign's calendar as staff.\0"
  "Sent with a button that moderators have beside the doors.\0"
  "Gives what is behind the door, whatever the day.\0"
  "class name of the furniture, as in the request\0"
  "true for buying, false for renting\0"
  "RENTABLE_FURNI_RENT_OR_BUYOUT_OFFER\0"
  "Tells what it costs to rent a kind of furniture for longer, or to buy it.\0"
  "Sent in answer to `furniture.rentable_get_rent_or_buyout_offer`.\0"
  "Older clients show the price and ask for consent; Nitro does nothing.\0"
  "appearsInSeconds\0"
  "0 or less if nothing is to wait for\0"
  "page that sells it, -1 while it is not sold yet\0"
  "-1 likewise\0"
  "name of the product; may be empty until it is sold\0"
  "LIMITED_OFFER_APPEARING_NEXT\0"
  "Tells when the next limited item is going to be sold.\0"
  "Sent in answer to `catalog.get_limited_offer_next`.\0"
  "Older clients count down, and then lead to the page; Nitro does nothing.\0"
  "TARGET_OFFER\0"
  "Makes the user an offer for a limited time.\0"
  "Sent in answer to `offer.get_targeted`, and by the server's own choice.\0"
  "Shows a bubble that opens the offer's window.\0"
  "pricePointUrl\0"
  "address to buy it at, empty if that is not possible\0"
  "market\0"
  "market the price is for\0"
  "lengthInDays\0"
  "DIRECT_SMS_CLUB_BUY\0"
  "Tells where club membership can be bought by text message.\0"
  "Sent in answer to `catalog.get_direct_club_buy`.\0"
  "Takes an empty address as not available; Nitro does nothing with it.\0"
  "daysUntilNextGift\0"
  "giftsAvailable\0"
  "gifts that are due now\0"
  "gifts\0"
  "one for each offer\0"
  "CLUB_GIFT_INFO\0"
  "Lists the club gifts and which of them the user may choose.\0"
  "Sent in answer to `catalog.get_club_gift_info`.\0"
  "Shows the gifts, with a button where one can be chosen.\0"
  "as in the request\0"
  "CLUB_GIFT_SELECTED\0"
  "Confirms that the user has got a club gift.\0"
  "Sent in answer to `catalog.select_club_gift`.\0"
  "Says so in a bubble, with a picture of the first product.\0"
  "isGiftable\0"
  "IS_OFFER_GIFTABLE\0"
  "Tells whether an offer can be bought as a present.\0"
  "Sent in answer to `catalog.check_giftable`.\0"
  "Enables or disables the button for presents.\0"
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
  "Tells how long the user's club membership lasts.\0"
  "Sent when the client asks for a subscription, and after one is bought.\0"
  "Updates the club's days in the purse and what the membership allows.\0"
  "TARGET_OFFER_NOT_FOUND\0"
  "Tells that there is no targeted offer.\0"
  "Sent in answer to `offer.get_targeted` if nothing is on offer to this use"
  "r.\0"
  "Older clients look for an offer of the web shop instead; Nitro does nothi"
  "ng.\0"
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
  "productClassId\0"
  "kind of furniture, as in the furniture list; -1 if there is no bonus\0"
  "totalCoinsForBonus\0"
  "credits to buy for it\0"
  "coinsStillRequiredToBuy\0"
  "credits that are missing\0"
  "BONUS_RARE_INFO\0"
  "Tells how near the user is to the bonus for buying credits.\0"
  "Sent in answer to c2s `subscription.bonus_rare_info`.\0"
  "Shows the product and a bar in the hotel view.\0"
  "page that sells it\0"
  "SEASONAL_CALENDAR_OFFER\0"
  "Gives the offer of the day in the season's calendar.\0"
  "Sent in answer to `calendar.get_seasonal_daily_offer`.\0"
  "May show the offer; Nitro does nothing.\0"
  "CLUB_OFFERS\0"
  "Lists the club memberships that are sold.\0"
  "Sent in answer to `catalog.get_club_offers`.\0"
  "Shows the offers on the page for membership.\0"
  "Some servers append the windowId of the request, which this client does n"
  "ot read.\0"
  "name that links use; empty if no page ends\0"
  "CATALOG_EARLIEST_EXPIRY\0"
  "Tells which page of the catalog is going to be closed first.\0"
  "Sent in answer to `catalog.get_earliest_expiry`.\0"
  "Older clients show the page and count down; Nitro does nothing.\0"
  "campaignImage\0"
  "picture behind the doors\0"
  "currentDay\0"
  "today's door, from 0\0"
  "campaignDays\0"
  "doors there are\0"
  "openedDays\0"
  "doors the user has opened\0"
  "missedDays\0"
  "doors that can not be opened any more\0"
  "calendar.data\0"
  "CAMPAIGN_CALENDAR_DATA\0"
  "Gives the state of a campaign's calendar.\0"
  "Sent after login while a campaign is on.\0"
  "Keeps it, and shows the doors when a link opens the calendar.\0"
  "doorOpened\0"
  "false if it could not be opened\0"
  "code of the product, or class name of the furniture\0"
  "customImage\0"
  "picture to show, relative to the image library; empty for the product's o"
  "wn\0"
  "furnitureClassName\0"
  "class name of the furniture; may be empty\0"
  "CAMPAIGN_CALENDAR_DOOR_OPENED\0"
  "Tells what was behind a door of the calendar.\0"
  "Sent in answer to `calendar.open_door` and `calendar.open_door_staff`.\0"
  "Marks the door that was tried last as open, and shows the product.\0"
  "CATALOG_PAGE_EXPIRATION\0"
  "Tells when a page of the catalog is going to be closed.\0"
  "Sent in answer to `catalog.get_page_expiration`.\0"
  "Nitro reads it, and does nothing with it.\0"
  "SCR_SEND_KICKBACK_INFO\0"
  "Tells what the user's club membership pays back.\0"
  "Sent in answer to `user.get_kickback_info`.\0"
  "Shows streak, sums and the time until the next payday.\0"
  "PRODUCT_OFFER\0"
  "Gives one offer of the catalog.\0"
  "Sent in answer to `catalog.get_product_offer`.\0"
  "Shows it with its price, ready to be bought.\0"
  "giftOptions\0"
  "subscription.new_user_experience_gift_offer\0"
  "NEW_USER_EXPERIENCE_GIFT_OFFER\0"
  "Lists gifts of which a new user may choose.\0"
  "Sent when such a choice is due.\0"
  "Older clients let the user choose one gift of each step; Nitro does nothi"
  "ng.\0"
  "subscription.new_user_experience_not_complete\0"
  "NEW_USER_EXPERIENCE_NOT_COMPLETE\0"
  "Tells that the tour for new users is not finished.\0"
  "Sent to a user who has never gone through it.\0"
  "Older clients ask in a window whether to begin it; Nitro does nothing.\0"
  "furniCount\0"
  "BUILDERS_CLUB_FURNI_COUNT\0"
  "Tells how much borrowed furniture the user has placed.\0"
  "Sent in answer to `catalog.builders_club_query_furni_count`, and when the"
  " number changes.\0"
  "Allows or forbids to place more.\0"
  "notEnoughCredits\0"
  "notEnoughActivityPoints\0"
  "currency that is missing, e.g. 0 for duckets\0"
  "NOT_ENOUGH_BALANCE\0"
  "Tells that the user has not enough money for a purchase.\0"
  "Sent in answer to `catalog.purchase` and other purchases.\0"
  "Older clients say what is missing and where to get it; Nitro shows nothin"
  "g.\0"
  "originalPrice\0"
  "usual price of one month, in credits\0"
  "originalActivityPointPrice\0"
  "usual price of one month, in the other currency\0"
  "originalActivityPointType\0"
  "currency of `originalActivityPointPrice`\0"
  "subscriptionDaysLeft\0"
  "days of membership that are left now\0"
  "CLUB_EXTENDED_OFFER\0"
  "Gives a cheaper offer for extending club membership early.\0"
  "Sent in answer to `catalog.get_hc_extend_offer` and `catalog.get_basic_ex"
  "tend_offer`.\0"
  "Older clients show both prices and ask whether to extend; Nitro does noth"
  "ing.\0"
  "economy.redeem_community_goal_prize\0"
  "REDEEM_COMMUNITY_GOAL_PRIZE\0"
  "Take a prize that was won in a community goal.\0"
  "Sent for an entry of `economy.community_goal_earned_prizes`; Nitro has no"
  " button for it.\0"
  "Gives the prize if it was won and not taken before.\0"
  "user.get_currency\0"
  "USER_CURRENCY\0"
  "Ask how much money one has.\0"
  "Sent once after login, when the purse is first shown.\0"
  "Answers with the activity points, and mostly with the credits too.\0"
  "user.currency\0"
  "user.credits\0"
  "marketplace.cancel_sale\0"
  "MARKETPLACE_TAKE_BACK_ITEM\0"
  "Take an unsold item back out of the marketplace.\0"
  "Sent with the button beside an own offer that is not sold, whether it is "
  "still open or has expired.\0"
  "Ends the offer and puts the item back into the inventory.\0"
  "marketplace.cancel_sale_result\0"
  "user.furniture_refresh\0"
  "marketplace.get_can_sell\0"
  "REQUEST_SELL_ITEM\0"
  "Ask whether one may offer things in the marketplace.\0"
  "Sent by clients before they show the dialog for the price; Nitro shows it"
  " at once.\0"
  "Looks at the user's permission to trade and at the tokens.\0"
  "marketplace.can_sell\0"
  "economy.community_goal_progress\0"
  "GET_COMMUNITY_GOAL_PROGRESS\0"
  "Ask how far the hotel has come with its common goal.\0"
  "Sent when a hotel view with such a goal is shown; that of Nitro has none.\0"
  "Answers with the state of the goal and the user's share in it.\0"
  "ids as in `user.furniture`\0"
  "trade.add_items\0"
  "TRADE_ITEMS\0"
  "Put several items into the trade at once.\0"
  "Sent when more than one piece of a pile is offered; for one there is `tra"
  "de.add_item`.\0"
  "Adds the items if they can be traded, and shows the new lists to both use"
  "rs.\0"
  "Clients offer at most 9 kinds of items and stop at 1500 pieces; servers m"
  "ay stop earlier.\0"
  "trade.list_item\0"
  "room.update_category_trade\0"
  "ROOM_SETTINGS_UPDATE_ROOM_CATEGORY_AND_TRADE\0"
  "Set category and trade mode of a room, and nothing else of it.\0"
  "Sent from the window that `room.show_enforce_room_category` opens in olde"
  "r clients; Nitro has no such window.\0"
  "Stores both if the sender owns the room.\0"
  "economy.concurrent_users_goal_progress\0"
  "GET_CONCURRENT_USERS_GOAL_PROGRESS\0"
  "Ask how many users are online of those that a goal demands.\0"
  "Sent every few seconds by hotel views that show this goal, until it is re"
  "ached; never by Nitro.\0"
  "Counts the users and looks whether this one has been rewarded.\0"
  "trade.unaccept\0"
  "TRADE_UNACCEPT\0"
  "Take the own consent to the trade back, to change it once more.\0"
  "Sent with the same button that accepts, as long as the other one has not "
  "accepted.\0"
  "Tells both users; items can be changed again.\0"
  "trade.accepted\0"
  "index of the other user's unit in the room, not a user id\0"
  "trade.open\0"
  "TRADE\0"
  "Open a trade with another user in the room.\0"
  "Opens the trade for both without asking the other one, if hotel, room and"
  " both users allow it. Servers may ignore requests that come within second"
  "s of the last.\0"
  "Nitro calls the parameter userId but sends the room index, and servers re"
  "ad it so.\0"
  "trade.opened\0"
  "trade.open_failed\0"
  "offer of the last search\0"
  "marketplace.buy_offer\0"
  "MARKETPLACE_BUY_OFFER\0"
  "Buy an item in the marketplace.\0"
  "Sent when the user has confirmed the purchase, also that of an offer whic"
  "h replaces a lost one.\0"
  "Takes the price, marks the offer as sold and puts the item into the buyer"
  "'s inventory.\0"
  "marketplace.buy_result\0"
  "marketplace.buy_tokens\0"
  "MARKETPLACE_BUY_TOKENS\0"
  "Buy a batch of the tokens that offers cost.\0"
  "Sent when `marketplace.can_sell` told that there are none left; Nitro nev"
  "er sends it.\0"
  "Takes the price that is in `marketplace.config`; most servers know no tok"
  "ens.\0"
  "marketplace.get_own_items\0"
  "MARKETPLACE_REQUEST_OWN_ITEMS\0"
  "Ask for the own offers in the marketplace.\0"
  "Sent each time the catalog page of own offers is opened.\0"
  "Lists open, sold and expired offers, and the credits to collect.\0"
  "marketplace.own_items\0"
  "code of the goal; empty if the client has none set\0"
  "economy.community_goal_hall_of_fame\0"
  "GET_COMMUNITY_GOAL_HALL_OF_FAME\0"
  "Ask for the best users of a community goal.\0"
  "Sent when the hotel view has a hall of fame in one of its places.\0"
  "Answers with the winners of that goal; some servers know one only and ign"
  "ore the code.\0"
  "trade.cancel\0"
  "TRADE_CANCEL\0"
  "Call the trade off after both have accepted.\0"
  "Sent with the button for cancelling or by closing the window, in the step"
  "s before and after confirming.\0"
  "Ends the trade and gives everything back.\0"
  "trade.closed\0"
  "minPrice\0"
  "credits, -1 for any\0"
  "maxPrice\0"
  "query\0"
  "part of the furniture's name, empty for all\0"
  "sortType\0"
  "marketplace.search_offers\0"
  "MARKETPLACE_REQUEST_OFFERS\0"
  "Search the marketplace.\0"
  "Sent when a search is started or its order changed, and again after a pur"
  "chase.\0"
  "Looks for open offers and answers with one for each kind of furniture.\0"
  "marketplace.items_searched\0"
  "trade.close\0"
  "TRADE_CLOSE\0"
  "Call the trade off while it is still being arranged.\0"
  "Sent by the cancel button or the closing of the window, before both have "
  "accepted.\0"
  "Puts all items back and tells both users who has left.\0"
  "marketplace.get_config\0"
  "MARKETPLACE_CONFIG\0"
  "Ask for the rules and fees of the marketplace.\0"
  "Sent when the user wants to sell something and the rules are not known ye"
  "t.\0"
  "Answers with commission, limits of prices and times.\0"
  "marketplace.config\0"
  "marketplace.redeem_credits\0"
  "MARKETPLACE_REDEEM_CREDITS\0"
  "Collect the credits for all items that were sold.\0"
  "Sent with the button on the page of own offers.\0"
  "Pays the sum out and removes the sold offers from the list.\0"
  "economy.community_goal_earned_prizes\0"
  "GET_COMMUNITY_GOAL_EARNED_PRIZES\0"
  "Ask which prizes of community goals wait for the user.\0"
  "Sent by clients that let prizes be taken; Nitro does not.\0"
  "Lists what the user has won.\0"
  "trade.confirm\0"
  "TRADE_CONFIRM\0"
  "Confirm the trade for good.\0"
  "Sent with the button that is there after the countdown which `trade.confi"
  "rmation` starts.\0"
  "Exchanges the items as soon as both have confirmed.\0"
  "trade.completed\0"
  "id as in `user.furniture`\0"
  "trade.add_item\0"
  "TRADE_ITEM\0"
  "Put an item into the trade.\0"
  "Sent when the user offers a single item of the inventory.\0"
  "Adds it if it can be traded; both have to accept anew.\0"
  "marketplace.get_item_stats\0"
  "REQUEST_MARKETPLACE_ITEM_STATS\0"
  "Ask what a kind of furniture has cost in the marketplace lately.\0"
  "Sent by clients that show a chart of prices; Nitro never sends it.\0"
  "Answers with the history of prices, and repeats the two values.\0"
  "marketplace.item_stats\0"
  "credits that the seller wants; the buyer pays the commission on top\0"
  "marketplace.sell_item\0"
  "MARKETPLACE_SELL_ITEM\0"
  "Offer an item in the marketplace.\0"
  "Sent when the user has set a price within the limits and confirmed it.\0"
  "Takes the item out of the inventory and opens an offer for it.\0"
  "marketplace.item_posted\0"
  "voteOption\0"
  "number of the side, 1 or 2\0"
  "economy.community_goal_vote_composer\0"
  "COMMUNITY_GOAL_VOTE_COMPOSER\0"
  "Vote in a community goal where one takes sides.\0"
  "Sent with one of two buttons in the hotel view of other clients; Nitro ha"
  "s no such buttons.\0"
  "Counts the vote for that side.\0"
  "economy.community_goal_vote_event\0"
  "id as in `trade.list_item`\0"
  "trade.remove_item\0"
  "TRADE_ITEM_REMOVE\0"
  "Take an own item back out of the trade.\0"
  "Sent when the user clicks the cross at an offered item, one packet for ea"
  "ch piece.\0"
  "Removes it from the offer and shows both users what is left.\0"
  "trade.accept\0"
  "TRADE_ACCEPT\0"
  "Accept the trade as it is now.\0"
  "Sent with the button below the lists, which is off while nobody offers an"
  "ything.\0"
  "Tells both users; when both have accepted it asks them to confirm.\0"
  "trade.confirmation\0"
  "economy.concurrent_users_reward\0"
  "GET_CONCURRENT_USERS_REWARD\0"
  "Take the reward for reaching the number of users online.\0"
  "Sent with a button that hotel views show in the state `reached`; Nitro ne"
  "ver sends it.\0"
  "Gives the reward, a badge as a rule, once to each user.\0"
  "Clients ask for `economy.concurrent_users_goal_progress` right afterwards"
  ", to see the new state.\0"
  "tokenCount\0"
  "tokens the user has\0"
  "Tells whether the user may offer things in the marketplace.\0"
  "Sent after `marketplace.get_can_sell`.\0"
  "Clients go on to the price, offer tokens, or show why it is not allowed; "
  "Nitro does nothing.\0"
  "Some servers write one more integer.\0"
  "otherUsername\0"
  "name of the other user where the reason is about them, else empty\0"
  "TRADE_OPEN_FAILED\0"
  "Tells why no trade was opened.\0"
  "Sent to the user who wanted to trade, to no one else.\0"
  "totalItemsFound\0"
  "how many there are, which may be more than the list has\0"
  "MARKETPLACE_ITEMS_SEARCHED\0"
  "Lists the offers that a search has found.\0"
  "Sent once for each `marketplace.search_offers`.\0"
  "Shows the first 500 of them, each with a button to buy it.\0"
  "An offer of another type than the three known ones has nothing between it"
  "s type and its price.\0"
  "credits paid on average over the last days\0"
  "historyLength\0"
  "days that the history reaches back\0"
  "history\0"
  "days without sales may be left out\0"
  "MARKETPLACE_ITEM_STATS\0"
  "Gives the history of prices of a kind of furniture.\0"
  "Sent after a request for these numbers.\0"
  "Clients draw a chart of it if it is still about what they asked for; Nitr"
  "o does nothing.\0"
  "TRADE_COMPLETED\0"
  "Tells that the items were exchanged and the trade is over.\0"
  "Sent to both users when both have confirmed.\0"
  "Closes the trade window; the new items come with packets of the inventory"
  ".\0"
  "Some servers send it also when the exchange has failed, right after a `tr"
  "ade.closed` that says so.\0"
  "trade.other_not_allowed\0"
  "TRADE_OTHER_NOT_ALLOWED\0"
  "Tells that the other user must not trade.\0"
  "Sent to the user who takes part in, or wants, a trade with such a user.\0"
  "Shows it as it shows the same reason of `trade.open_failed`.\0"
  "MARKETPLACE_ITEM_POSTED\0"
  "Tells whether an item is now for sale.\0"
  "Sent after `marketplace.sell_item`.\0"
  "Shows the result in a window.\0"
  "who has ended it; some servers write a room index here if the exchange we"
  "nt wrong\0"
  "TRADE_CLOSED\0"
  "Tells that the trade was called off.\0"
  "Sent to both users when one has cancelled or left the room, or when the e"
  "xchange went wrong.\0"
  "Closes the trade window, and says so unless the user has cancelled it.\0"
  "acknowledged\0"
  "the vote counts\0"
  "COMMUNITY_GOAL_VOTE_EVENT\0"
  "Tells whether the vote in a community goal was taken.\0"
  "Sent to the one who voted.\0"
  "Clients hide the buttons if it was; Nitro does nothing.\0"
  "whether the marketplace is open\0"
  "commission\0"
  "percent of the price that the buyer pays on top, rounded up and at least "
  "1 credit\0"
  "tokenBatchPrice\0"
  "credits for a batch of tokens\0"
  "tokenBatchSize\0"
  "tokens in a batch\0"
  "minimumPrice\0"
  "lowest price in credits that may be asked\0"
  "maximumPrice\0"
  "highest price in credits\0"
  "offerTime\0"
  "hours that an offer lasts\0"
  "displayTime\0"
  "days that average prices are made of\0"
  "Gives the rules and fees of the marketplace.\0"
  "Sent when a client wants to know them.\0"
  "Keeps them, and checks prices by them before it sends an offer.\0"
  "currencies\0"
  "Lists what the user has of every currency except credits.\0"
  "Sent on request; single changes come as `user.activity_point_notification"
  "`.\0"
  "Replaces all amounts in the purse with these.\0"
  "firstUserId\0"
  "may be either of the two\0"
  "firstUserItems\0"
  "firstUserNumItems\0"
  "how many these are\0"
  "firstUserNumCredits\0"
  "credits that their exchange furniture is worth\0"
  "secondUserId\0"
  "secondUserItems\0"
  "secondUserNumItems\0"
  "secondUserNumCredits\0"
  "TRADE_LIST_ITEM\0"
  "Lists what the two users offer in their trade.\0"
  "Sent to both after each change of the offers, always with everything.\0"
  "Shows both lists and locks the own items in the inventory.\0"
  "A change also takes back what was accepted, on both sides. Servers need n"
  "ot say so with a `trade.accepted`.\0"
  "the other offer, if `offer_changed`\0"
  "newPrice\0"
  "price of the other offer in credits\0"
  "requestedOfferId\0"
  "the offer that was to be bought\0"
  "MARKETPLACE_AFTER_ORDER_STATUS\0"
  "Tells whether an offer of the marketplace was bought.\0"
  "Sent after `marketplace.buy_offer`.\0"
  "Searches anew after a purchase, takes a lost offer off the list, or asks "
  "whether to buy the other one.\0"
  "Servers of the Arcturus family put the numbers elsewhere: the other offer"
  " (or the one asked for) stands in newPrice, its price in requestedOfferId"
  ".\0"
  "one of the two, mostly the one who opened the trade\0"
  "userCanTrade\0"
  "1 if that user may offer items\0"
  "otherUserId\0"
  "otherUserCanTrade\0"
  "1 if the other user may offer items\0"
  "TRADE_OPEN\0"
  "Tells that a trade between two users has begun.\0"
  "Sent to both users, with the same content.\0"
  "Opens the trade window and looks the names up among the users of the room"
  ".\0"
  "hasGoalExpired\0"
  "the time for it is over\0"
  "personalContributionScore\0"
  "points that the user has added\0"
  "personalContributionRank\0"
  "place of the user among all\0"
  "communityTotalScore\0"
  "points of all users together\0"
  "communityHighestAchievedLevel\0"
  "level reached so far\0"
  "scoreRemainingUntilNextLevel\0"
  "points to the next level\0"
  "percentCompletionTowardsNextLevel\0"
  "code that texts and pictures are found by\0"
  "timeRemainingInSeconds\0"
  "rewardUserLimits\0"
  "how many users get each of the prizes, best prize first\0"
  "COMMUNITY_GOAL_PROGRESS\0"
  "Gives the state of the goal that the whole hotel works for.\0"
  "Sent when a client shows the goal.\0"
  "Clients draw it in the hotel view; Nitro does nothing.\0"
  "userAccepts\0"
  "1 accepts, 0 does not\0"
  "TRADE_ACCEPTED\0"
  "Tells whether one of the two users accepts the trade.\0"
  "Sent to both when one accepts or takes it back, by some servers also when"
  " one confirms.\0"
  "Shows a closed or open lock beside that user's list.\0"
  "TRADE_CONFIRMATION\0"
  "Asks both users to confirm the trade.\0"
  "Sent to both when both have accepted.\0"
  "Counts three seconds down and then lets the user confirm; items can not b"
  "e changed any more.\0"
  "users online\0"
  "userCountGoal\0"
  "users it takes\0"
  "CONCURRENT_USERS_GOAL_PROGRESS\0"
  "Tells how many users are online of those that the goal demands.\0"
  "Sent on request, each time anew.\0"
  "Clients show the numbers and, once reached, a button for the reward; Nitr"
  "o does nothing.\0"
  "trade.no_such_item\0"
  "TRADE_NO_SUCH_ITEM\0"
  "Tells that an item of the trade is not there.\0"
  "Sent to the user who has named the item.\0"
  "Ignores it.\0"
  "COMMUNITY_GOAL_HALL_OF_FAME\0"
  "Lists the best users of a community goal.\0"
  "Sent when a hotel view asks for it.\0"
  "Shows their avatars side by side, in the order of the list.\0"
  "trade.you_not_allowed\0"
  "TRADE_YOU_NOT_ALLOWED\0"
  "Tells the user that trading is forbidden to them.\0"
  "Sent instead of opening or continuing a trade.\0"
  "Shows an alert that says so.\0"
  "trade.not_open\0"
  "TRADE_NOT_OPEN\0"
  "Tells that there is no trade to do this in.\0"
  "Sent after a packet that needs an open trade.\0"
  "Does nothing with it, the trade window stays as it is.\0"
  "MARKETPLACE_CANCEL_SALE\0"
  "Tells whether an offer was taken back.\0"
  "Sent after `marketplace.cancel_sale`; the item comes with a packet of its"
  " own.\0"
  "Takes the offer off the list, or shows that it went wrong.\0"
  "COMMUNITY_GOAL_EARNED_PRIZES\0"
  "Lists the prizes that the user has won in community goals.\0"
  "Sent to a client that asked what there is to redeem.\0"
  "Clients let the user take them; Nitro does not.\0"
  "decimal number, mostly written with one place, such as 150.0\0"
  "USER_CREDITS\0"
  "Tells how many credits the user has.\0"
  "Sent on request, and each time the amount changes.\0"
  "Puts the amount into the purse, with a sound if it differs.\0"
  "creditsWaiting\0"
  "credits for sold items, to be collected\0"
  "MARKETPLACE_OWN_ITEMS\0"
  "Lists the user's own offers in the marketplace.\0"
  "Sent after `marketplace.get_own_items`.\0"
  "Shows the offers, at most 500, and a button to collect the credits if the"
  "re are any.\0"
  "user.get_group_badges\0"
  "GROUP_BADGES\0"
  "Ask for the badges of the groups that show up in the room.\0"
  "Sent each time a room is ready to be loaded.\0"
  "Answers with a badge code for each group that users in the room wear.\0"
  "group.badges\0"
  "user.get_group_memberships\0"
  "GROUP_MEMBERSHIPS\0"
  "Ask for the groups one belongs to.\0"
  "Sent when a catalog page sells things made for a group, such as its furni"
  "ture or forum.\0"
  "Answers with all groups of the user, to choose one from.\0"
  "group.list\0"
  "badges\0"
  "user.update_badges\0"
  "USER_BADGES_CURRENT_UPDATE\0"
  "Choose which badges to wear, and where.\0"
  "Sent whenever a badge is put on or taken off in the inventory; it always "
  "names every place.\0"
  "Saves the choice and shows it to the users in the room.\0"
  "There is no count; the places fill the packet to its end.\0"
  "user.current_badges\0"
  "user.get_current_badges\0"
  "USER_BADGES_CURRENT\0"
  "Ask which badges a user wears.\0"
  "Sent when an avatar is selected or a profile opens.\0"
  "Answers with the worn badges of that user.\0"
  "ids as in `user.unseen_items`\0"
  "user.unseen_reset_items\0"
  "UNSEEN_RESET_ITEMS\0"
  "Tell that some new things in the inventory have been seen.\0"
  "Sent when the user has looked at single new items.\0"
  "Forgets that these items were new.\0"
  "user.get_badges\0"
  "USER_BADGES\0"
  "Ask for all badges one owns.\0"
  "Sent when the badges of the inventory are opened for the first time.\0"
  "Lists the owned badges, and which of them are worn.\0"
  "user.badges\0"
  "user.effect_activate\0"
  "USER_EFFECT_ACTIVATE\0"
  "Start the time of an avatar effect in the inventory.\0"
  "Sent when the user switches on an effect that is not running yet; to wear"
  " it takes `user.effect_enable`.\0"
  "Uses up one of these effects and lets its time run.\0"
  "user.effect_activated\0"
  "user.get_pets\0"
  "USER_PETS\0"
  "Ask for the pets in one's inventory.\0"
  "Sent when the pets of the inventory are opened for the first time.\0"
  "Answers with all pets that are not in a room, in one packet or several.\0"
  "user.pets\0"
  "user.get_furniture\0"
  "USER_FURNITURE\0"
  "Ask for the furniture in one's inventory.\0"
  "Sent when the furniture of the inventory is opened, and again after `user"
  ".furniture_refresh`.\0"
  "Sends the whole furniture of the inventory, in fragments.\0"
  "user.furniture\0"
  "the furniture\0"
  "user.clothing_redeem\0"
  "ITEM_CLOTHING_REDEEM\0"
  "Turn a piece of clothing furniture in the room into clothes to wear.\0"
  "Sent when the owner confirms the use of such furniture; `user.update_figu"
  "re` with the new clothes follows.\0"
  "Removes the furniture and unlocks its figure parts for the user.\0"
  "user.clothing\0"
  "user.unseen_reset_category\0"
  "UNSEEN_RESET_CATEGORY\0"
  "Tell that all new things in one part of the inventory have been seen.\0"
  "Sent when the user leaves that part of the inventory, if anything in it w"
  "as new.\0"
  "Forgets what was new in this part.\0"
  "user.get_furniture_not_in_room\0"
  "REQUESTFURNIINVENTORYWHENNOTINROOM\0"
  "Ask for the furniture in one's inventory while outside of all rooms.\0"
  "Sent in place of `user.get_furniture` by clients that show the inventory "
  "in the hotel view; Nitro never sends it.\0"
  "Answers as for a request from within a room.\0"
  "user.get_bots\0"
  "USER_BOTS\0"
  "Ask for the bots in one's inventory.\0"
  "Sent when the bots of the inventory are opened for the first time.\0"
  "Lists the bots of the user that are not placed in a room.\0"
  "user.bots\0"
  "USER_FURNITURE_ADD\0"
  "Gives one piece of furniture that is new in the inventory or has changed.\0"
  "Sent when an item was bought, unpacked, picked up or changed.\0"
  "Replaces the item with the same id, or adds it.\0"
  "USER_FURNITURE_REMOVE\0"
  "Tells that a piece of furniture has left the inventory.\0"
  "Sent when the item was placed, traded, sold or used up.\0"
  "Takes the item out of the list, and stops placing it if that was going on"
  ".\0"
  "user.bot_removed\0"
  "USER_BOT_REMOVE\0"
  "Tells that a bot has left the inventory.\0"
  "Sent when the user has placed the bot in a room.\0"
  "Takes the bot out of the list.\0"
  "effects\0"
  "user.effects\0"
  "USER_EFFECTS\0"
  "Lists the avatar effects the user owns.\0"
  "Fills the effects in the inventory and notes which are running.\0"
  "activeBadges\0"
  "Lists the badges the user owns and those the user wears.\0"
  "Answers `user.get_badges`.\0"
  "Fills the badges of the inventory and marks the worn ones.\0"
  "how many packets make up the inventory\0"
  "Gives a part of the furniture in the inventory.\0"
  "Sent several times in a row after a request, once for each fragment.\0"
  "Waits for all fragments, then replaces what it had listed.\0"
  "An empty inventory is one fragment without items.\0"
  "Lists the badges a user wears.\0"
  "Answers `user.get_current_badges`; also sent to the room when somebody pu"
  "ts on other badges.\0"
  "Shows the badges in that user's profile and info panel.\0"
  "openInventory\0"
  "the inventory shall open to show the bot\0"
  "user.bot_added\0"
  "ADD_BOT_TO_INVENTORY\0"
  "Tells that a bot has come into the inventory.\0"
  "Sent when a bot was bought, or picked up from a room.\0"
  "Adds the bot to the list unless it is there already.\0"
  "figureSetIds\0"
  "numbers of figure parts\0"
  "boundFurnitureNames\0"
  "class names of the furniture that gave them\0"
  "USER_CLOTHING\0"
  "Lists the clothes the user has unlocked with clothing furniture.\0"
  "Sent after login and when another piece was redeemed.\0"
  "Offers these parts in the avatar editor and marks the furniture as redeem"
  "ed.\0"
  "seconds it lasts\0"
  "it never runs out\0"
  "Tells that the time of an avatar effect is running.\0"
  "Sent to the owner after `user.effect_activate`.\0"
  "Counts down the effect in the inventory and lets it be worn.\0"
  "user.pet_added\0"
  "USER_PET_ADD\0"
  "Tells that a pet has come into the inventory.\0"
  "Sent when a pet was bought, given, or picked up from a room.\0"
  "Adds the pet to the list.\0"
  "user.unseen_items\0"
  "UNSEEN_ITEMS\0"
  "Names things in the inventory that the user has not looked at yet.\0"
  "Sent when something new arrives in the inventory, and some servers send i"
  "t after login.\0"
  "Adds them to what it knows as new, shows how many there are, and lists th"
  "em first.\0"
  "user.effect_removed\0"
  "USER_EFFECT_LIST_REMOVE\0"
  "Tells that the time of an avatar effect is over.\0"
  "Sent when a running effect ends.\0"
  "Counts one less of the effect and drops it from the inventory if that was"
  " the last.\0"
  "id of this user's copy\0"
  "user.badge_received\0"
  "USER_BADGES_ADD\0"
  "Tells that the user has got a badge.\0"
  "Sent when a badge was awarded, for example for an achievement.\0"
  "Adds the badge to the inventory.\0"
  "seconds it will last\0"
  "user.effect_added\0"
  "USER_EFFECT_LIST_ADD\0"
  "Tells that the user has got an avatar effect.\0"
  "Sent when an effect was bought or won.\0"
  "Adds one of this effect to the inventory, not yet running.\0"
  "bots\0"
  "Lists the bots in the inventory.\0"
  "Answers `user.get_bots`.\0"
  "Replaces its list of bots.\0"
  "USER_FURNITURE_REFRESH\0"
  "Tells that the known list of furniture is out of date.\0"
  "Sent after purchases, trades and other changes of many items.\0"
  "Asks with `user.get_furniture` as soon as the inventory is on screen.\0"
  "user.pet_removed\0"
  "USER_PET_REMOVE\0"
  "Tells that a pet has left the inventory.\0"
  "Sent when the user has set the pet down in a room.\0"
  "Takes the pet off its list.\0"
  "user.effect_selected\0"
  "AVATAR_EFFECT_SELECTED\0"
  "Confirms which avatar effect the user has chosen.\0"
  "Sent after `user.effect_enable`, by servers that confirm it.\0"
  "Marks the effect in the inventory; what the avatar wears comes with `room"
  "_entities.effect`.\0"
  "Gives the pets in the inventory, or a part of them.\0"
  "Answers `user.get_pets`, once for each fragment.\0"
  "Puts the fragments together and replaces its list of pets.\0"
  "home room, one of those in `group.create_options`\0"
  "id of the first colour\0"
  "id of the second colour\0"
  "three numbers for each part, as in `GroupBadgePart`\0"
  "group.buy\0"
  "GROUP_BUY\0"
  "Found a group.\0"
  "Sent at the end of the steps in which name, room, colours and badge were "
  "chosen.\0"
  "Takes the price and makes the user the owner, or says what is wrong.\0"
  "group.purchased\0"
  "user.guild_edit_failed\0"
  "first message, from 0\0"
  "most messages to send\0"
  "forum.get_messages\0"
  "GET_FORUM_MESSAGES\0"
  "Ask for some of the messages in a thread.\0"
  "Sent when a thread is opened or its next page is wanted.\0"
  "Answers with the messages from the given one on.\0"
  "forum.messages\0"
  "`restored` shows it again\0"
  "forum.moderate_message\0"
  "FORUM_MODERATE_MESSAGE\0"
  "Hide a message of a forum or show it again.\0"
  "Sent by those who may moderate the forum.\0"
  "Changes the state of the message and sends it anew.\0"
  "forum.update_message\0"
  "from 0\0"
  "beginning of the names wanted; empty for all\0"
  "levelId\0"
  "group.get_members\0"
  "GROUP_MEMBERS\0"
  "Ask for a page of a group's members.\0"
  "Sent when the member list opens, turns a page or gets another filter.\0"
  "Answers with the members that fit.\0"
  "group.members\0"
  "listCode\0"
  "first forum, from 0\0"
  "most forums to send\0"
  "forum.get_list\0"
  "GET_FORUMS_LIST\0"
  "Ask for a list of forums.\0"
  "Sent when an overview of forums is shown; Nitro has none.\0"
  "Answers with a part of the list.\0"
  "forum.list\0"
  "topicId\0"
  "one of the topics of `moderation.cfh_topics`\0"
  "what is wrong with it, in the user's words\0"
  "groups.call_for_help_from_forum_thread\0"
  "CALL_FOR_HELP_FROM_FORUM_THREAD\0"
  "Report a forum thread to the moderators.\0"
  "Sent from the report dialog when a thread is what it is about.\0"
  "Opens an issue with the thread as its evidence.\0"
  "moderation.cfh_result_message\0"
  "the member\0"
  "group.remove_member\0"
  "GROUP_MEMBER_REMOVE\0"
  "Take a member out of a group, or leave it.\0"
  "Sent after the user has confirmed it; one's own id leaves the group.\0"
  "Ends the membership and gives furniture in the home room back to its owne"
  "r.\0"
  "group.members_refresh\0"
  "group.details_changed\0"
  "the admin\0"
  "group.admin_remove\0"
  "GROUP_ADMIN_REMOVE\0"
  "Make an admin of a group a plain member again.\0"
  "Sent by the owner from the member list.\0"
  "Takes the rights and tells the list anew.\0"
  "group.member\0"
  "group.get_create_options\0"
  "GROUP_CREATE_OPTIONS\0"
  "Ask what it takes to found a group.\0"
  "Sent when the window for founding one opens.\0"
  "Answers with the price and the rooms that can be a home.\0"
  "group.create_options\0"
  "group.get_badge_parts\0"
  "GROUP_PARTS\0"
  "Ask for shapes and colours that group badges are made of.\0"
  "Sent once, before the badge editor is used.\0"
  "Lists everything the editor can offer.\0"
  "group.badge_parts\0"
  "first thread, from 0\0"
  "most threads to send\0"
  "forum.get_threads\0"
  "GET_FORUM_THREADS\0"
  "Ask for some of the threads of a forum.\0"
  "Sent when a forum is opened or its list turns a page.\0"
  "Answers with the threads from the given one on, pinned ones first.\0"
  "forum.threads\0"
  "group.approve_all_requests\0"
  "APPROVE_ALL_MEMBERSHIP_REQUESTS\0"
  "Take everybody into a group who has asked to join.\0"
  "Sent by an admin; Nitro never sends it.\0"
  "Makes all of them members.\0"
  "group.request\0"
  "GROUP_REQUEST\0"
  "Join a group, or ask to.\0"
  "Sent with the join button of the group's window.\0"
  "Makes the user a member of a regular group, and puts a request before the"
  " admins of an exclusive one.\0"
  "group.info\0"
  "group.join_failed\0"
  "group.get_settings\0"
  "GROUP_SETTINGS\0"
  "Ask for everything about a group that can be changed.\0"
  "Sent when the owner opens the window for managing the group.\0"
  "Sends the present settings to the owner.\0"
  "group.settings\0"
  "group.delete\0"
  "GROUP_DELETE\0"
  "Dissolve a group for good.\0"
  "Sent by the owner after a question whether that is meant.\0"
  "Removes the group, its forum and its memberships.\0"
  "group.deactivated\0"
  "forum.moderate_thread\0"
  "FORUM_MODERATE_THREAD\0"
  "Hide a thread of a forum or show it again.\0"
  "Sent by an admin or staff member from the list of threads.\0"
  "Changes the thread's state and sends the thread anew.\0"
  "forum.update_thread\0"
  "groups.call_for_help_from_forum_message\0"
  "CALL_FOR_HELP_FROM_FORUM_MESSAGE\0"
  "Report a message of a forum to the moderators.\0"
  "Sent from the report dialog when a single message is what it is about.\0"
  "Opens an issue with the message as its evidence.\0"
  "group.save_colors\0"
  "GROUP_SAVE_COLORS\0"
  "Give a group other colours.\0"
  "Sent when the owner leaves the colours of the managing window.\0"
  "Keeps the colours and recolours the group's furniture.\0"
  "group.unfavorite\0"
  "GROUP_UNFAVORITE\0"
  "Stop showing a group beside one's name.\0"
  "Sent with the star of the favourite group in the own profile.\0"
  "Leaves the user without a favourite and tells the room.\0"
  "group.favorite_update\0"
  "markers\0"
  "forum.update_read_marker\0"
  "UPDATE_FORUM_READ_MARKER\0"
  "Tell how far the user has read in some forums.\0"
  "Sent when messages have been looked at, for all forums that have changed "
  "since the last time.\0"
  "Counts what is still unread from there.\0"
  "forum.unread_count\0"
  "group.decline_request\0"
  "GROUP_REQUEST_DECLINE\0"
  "Turn down somebody who has asked to join a group.\0"
  "Sent by an admin from the list of requests.\0"
  "Drops the request.\0"
  "user.guild_member_mgmt_failed\0"
  "group.save_badge\0"
  "GROUP_SAVE_BADGE\0"
  "Give a group another badge.\0"
  "Sent when the owner leaves the badge editor of the managing window.\0"
  "Draws up the new badge code and shows it wherever the group is shown.\0"
  "readPermissions\0"
  "who may read\0"
  "postMessagePermissions\0"
  "who may answer\0"
  "postThreadPermissions\0"
  "who may begin a thread\0"
  "moderatePermissions\0"
  "who may hide things\0"
  "forum.update_settings\0"
  "UPDATE_FORUM_SETTINGS\0"
  "Change who may do what in a group's forum.\0"
  "Sent by the owner from the settings of the forum.\0"
  "Applies the four permissions and sends the forum's data again.\0"
  "forum.stats\0"
  "group.unblock_member\0"
  "GROUP_UNBLOCK_MEMBER\0"
  "Allow somebody who was blocked to join a group again.\0"
  "Sent by an admin from the list of blocked users; Nitro has no such list.\0"
  "Takes the user off the group's block list.\0"
  "group.admin_add\0"
  "GROUP_ADMIN_ADD\0"
  "Make a member of a group an admin.\0"
  "Sent by the owner from the list of members.\0"
  "Gives the rights, also those in the home room, and tells the list anew.\0"
  "forum.get_unread_count\0"
  "GET_UNREAD_FORUMS_COUNT\0"
  "Ask how many forums have something new.\0"
  "Sent after login by clients that show the number; Nitro never asks.\0"
  "Counts the forums of the user's groups that have unread messages.\0"
  "openDetails\0"
  "a window shall open with the answer; the server sends it back\0"
  "group.get_info\0"
  "GROUP_INFO\0"
  "Ask what a group is like.\0"
  "Sent when a group is shown, in a profile, in a room or in a window of its"
  " own.\0"
  "Answers with texts, room and the user's own standing.\0"
  "it stays on top\0"
  "FORUM_UPDATE_THREAD\0"
  "Pin or lock a thread of a forum, or undo it.\0"
  "Keeps both marks and sends the thread anew.\0"
  "group.save_information\0"
  "GROUP_SAVE_INFORMATION\0"
  "Change name and description of a group.\0"
  "Sent when the owner leaves the first part of the managing window.\0"
  "Filters both texts and keeps them.\0"
  "forum.get_stats\0"
  "GET_FORUM_STATS\0"
  "Ask what a group's forum holds and what one may do in it.\0"
  "Sent before a forum is opened.\0"
  "Answers with numbers, permissions and the reasons for those that are miss"
  "ing.\0"
  "group.accept_request\0"
  "GROUP_REQUEST_ACCEPT\0"
  "Take somebody into a group who has asked to join.\0"
  "Sent by an admin from the requests in the member list.\0"
  "Makes the user a member and tells both sides.\0"
  "onlyAdminCanDecorate\0"
  "1 if only admins may decorate, 0 if all members may\0"
  "group.save_preferences\0"
  "GROUP_SAVE_PREFERENCES\0"
  "Change who may join a group and who may decorate its home room.\0"
  "Sent when the owner leaves the last part of the managing window.\0"
  "Applies it; members get or lose rights in the home room.\0"
  "0 to begin a thread\0"
  "subject\0"
  "title of a new thread, else empty\0"
  "forum.post_message\0"
  "FORUM_POST_MESSAGE\0"
  "Write a message in a forum, or begin a thread with it.\0"
  "Sent with the button of the form for messages.\0"
  "Checks texts and permission, and sends what was written to the writer.\0"
  "forum.post\0"
  "forum.post_thread\0"
  "group.favorite\0"
  "GROUP_FAVORITE\0"
  "Show a group beside one's name.\0"
  "Sent with the star of a group in the own profile.\0"
  "Makes it the user's favourite and tells the room.\0"
  "group.remove_member_confirm\0"
  "GROUP_MEMBER_REMOVE_CONFIRM\0"
  "Ask how much furniture a member has in the home room of a group.\0"
  "Sent before a member is taken out, to say what that would do.\0"
  "Counts the furniture that would go back to that user.\0"
  "group.member_remove_confirm\0"
  "forum.get_thread\0"
  "GET_FORUM_THREAD\0"
  "Ask for one thread of a forum.\0"
  "Sent when a link to the thread is followed.\0"
  "Answers with that thread alone.\0"
  "GROUP_MEMBER\0"
  "Gives one member of a group as it is now.\0"
  "Sent to those who look at the member list when a rank has changed or a re"
  "quest was accepted.\0"
  "Nitro does not read it; other clients replace the entry in their list.\0"
  "GROUP_FORUM_UPDATE_MESSAGE\0"
  "Gives a message of a forum that has changed.\0"
  "Sent after the message was hidden or shown again.\0"
  "Replaces the message where it is on screen.\0"
  "GROUP_LIST\0"
  "Lists the groups the user is in.\0"
  "Sent in answer to `user.get_group_memberships`.\0"
  "Offers the groups for choosing, for example to buy furniture in a group's"
  " colours.\0"
  "place of the first one in the thread\0"
  "GROUP_FORUM_THREAD_MESSAGES\0"
  "Gives messages of a thread.\0"
  "Sent in answer to `forum.get_messages`.\0"
  "Shows them as a page of the thread.\0"
  "GROUP_HABBO_JOIN_FAILED\0"
  "Tells why the user could not join a group.\0"
  "Sent after a join that is not possible.\0"
  "Explains in a window why the group can not be joined.\0"
  "GUILD_MEMBER_MGMT_FAILED\0"
  "Tells why a request to join was neither accepted nor declined.\0"
  "Sent to an admin when another one has been quicker.\0"
  "Says so, and asks for the member list again.\0"
  "place of the first one in the forum\0"
  "threads\0"
  "GROUP_FORUM_THREADS\0"
  "Gives threads of a forum.\0"
  "Sent in answer to `forum.get_threads`.\0"
  "Shows them as a page of the forum.\0"
  "requester\0"
  "user.group_membership_requested\0"
  "GROUP_MEMBERSHIP_REQUESTED\0"
  "Tells that somebody has asked to join a group.\0"
  "Sent to the admins of the group who are online.\0"
  "May show the request; Nitro does not.\0"
  "home room of the group\0"
  "totalMembersCount\0"
  "members that fit the filter, on all pages\0"
  "isAdmin\0"
  "this user may manage the members\0"
  "pageSize\0"
  "members a page\0"
  "this page, from 0\0"
  "filter that was asked for\0"
  "text that was asked for\0"
  "Gives a page of a group's members.\0"
  "Sent in answer to `group.get_members`.\0"
  "Shows the page, with buttons for managing members if the user is an admin"
  ".\0"
  "GROUP_DETAILS_CHANGED\0"
  "Tells that something about a group has changed.\0"
  "Sent to those in the group's home room after its owner has changed it.\0"
  "Asks for the group's information if it is on screen.\0"
  "isVisible\0"
  "true; the client skips it\0"
  "home room\0"
  "membershipType\0"
  "membersCount\0"
  "isFavorite\0"
  "the user shows it beside the name\0"
  "createdAt\0"
  "date as the server writes it\0"
  "the user owns it\0"
  "the user is one of its admins\0"
  "canMembersDecorate\0"
  "all members may decorate the home room\0"
  "pendingRequestsCount\0"
  "users who have asked to join; 0 for those who are no admins\0"
  "Tells what a group is like and what the user is in it.\0"
  "Sent on request, and after the user has joined or left.\0"
  "Shows the group, in its own window if `openDetails` says so.\0"
  "thread\0"
  "GROUP_FORUM_POST_THREAD\0"
  "Gives a thread that the user has just begun.\0"
  "Sent to the writer once the thread is stored.\0"
  "Adds the thread to the forum on screen.\0"
  "furnitureCount\0"
  "pieces in the group's home room\0"
  "Tells how much furniture would go back if a member were taken out.\0"
  "Sent in answer to `group.remove_member_confirm`.\0"
  "Puts the number into the question whether to go on.\0"
  "GROUP_FORUM_POST\0"
  "Gives a message that the user has just written in a forum.\0"
  "Sent to the writer once the message is stored.\0"
  "Adds the message to the thread on screen.\0"
  "groupCost\0"
  "availableRooms\0"
  "the user's rooms that are no group's home yet\0"
  "Tells what it takes to found a group.\0"
  "Sent in answer to `group.get_create_options`.\0"
  "Shows the price and offers the rooms as a home.\0"
  "bases\0"
  "backgrounds\0"
  "symbols\0"
  "partColors\0"
  "colours of the parts of a badge\0"
  "colorsA\0"
  "first colours of a group\0"
  "colorsB\0"
  "second colours of a group\0"
  "GROUP_BADGE_PARTS\0"
  "Lists everything that group badges and colours are chosen from.\0"
  "Sent in answer to `group.get_badge_parts`.\0"
  "Fills the badge editor and draws badges with it.\0"
  "GROUP_FORUM_UNREAD_COUNT\0"
  "Tells how many forums have something new for the user.\0"
  "Sent on request, and when the number changes.\0"
  "Shows the number on the button for forums; Nitro has no such button.\0"
  "Gives the badges of the groups that are visible in a room.\0"
  "Sent while a user enters a room, and when somebody with another group com"
  "es in.\0"
  "Keeps the codes to draw a group's badge beside its members and furniture.\0"
  "reserved\0"
  "always 0; meaning not known\0"
  "GROUP_MEMBERS_REFRESH\0"
  "Tells that the members of a group have changed.\0"
  "Sent to admins after somebody was taken in, turned down or taken out.\0"
  "Asks for the member list again if it is on screen; Nitro does not read it"
  ".\0"
  "GROUP_FORUM_UPDATE_THREAD\0"
  "Gives a thread of a forum as it is now.\0"
  "Sent after the thread was pinned, locked, hidden or shown again, and in a"
  "nswer to `forum.get_thread`.\0"
  "Replaces the thread in its list, or shows it alone.\0"
  "GROUP_PURCHASED\0"
  "Confirms that the user has founded a group.\0"
  "Sent once the group exists.\0"
  "Closes the window for founding and may show the group's home room.\0"
  "which list was asked for\0"
  "totalAmount\0"
  "forums the whole list has\0"
  "place of the first one in the list\0"
  "forums\0"
  "GROUP_FORUM_LIST\0"
  "Gives a part of a list of forums.\0"
  "Sent in answer to `forum.get_list`.\0"
  "Shows the forums; Nitro keeps none of it.\0"
  "forum\0"
  "readPermissionError\0"
  "why this user may not read, e.g. not_member; empty if allowed\0"
  "postMessagePermissionError\0"
  "why this user may not answer\0"
  "postThreadPermissionError\0"
  "why this user may not begin a thread\0"
  "moderatePermissionError\0"
  "why this user may not hide things\0"
  "reportPermissionError\0"
  "why this user may not report\0"
  "canChangeSettings\0"
  "this user may change the permissions\0"
  "isStaff\0"
  "this user belongs to the hotel's staff\0"
  "GROUP_FORUM_DATA\0"
  "Tells what a forum holds and what the user may do in it.\0"
  "Sent on request and after the settings were changed.\0"
  "Shows the forum and enables what is allowed. A permission is there if its"
  " error is empty.\0"
  "GROUP_DEACTIVATE\0"
  "Tells that a group does not exist any more.\0"
  "Sent to those in its home room when the owner has dissolved it.\0"
  "Closes what shows the group.\0"
  "userIsMember\0"
  "hasReadableForum\0"
  "the group has a forum that this user may read\0"
  "FURNITURE_GROUP_CONTEXT_MENU_INFO\0"
  "Tells what the menu of a group's furniture can offer.\0"
  "Sent when the user clicks such furniture.\0"
  "Opens the menu, to join the group, visit its home room or read its forum.\0"
  "-1 or 0 for none\0"
  "the user's standing in the group\0"
  "FAVORITE_GROUP_UDPATE\0"
  "Tells that a user in the room shows another group beside the name.\0"
  "Sent to the room after `group.favorite` and `group.unfavorite`.\0"
  "Shows the new group, or none, with that user.\0"
  "hasRoomData\0"
  "1 if a home room follows, else 0\0"
  "users have rights there; the client skips it\0"
  "the user owns the group; the client skips it\0"
  "the home room again, or a fixed number; the client skips it\0"
  "decorateRights\0"
  "0 if all members may decorate the home room, 1 if only admins may\0"
  "mostly empty; the client skips it\0"
  "badgeParts\0"
  "Gives everything about a group that its owner can change.\0"
  "Sent in answer to `group.get_settings`.\0"
  "Opens the window for managing the group.\0"
  "GUILD_EDIT_FAILED\0"
  "Tells why a group could not be founded or changed.\0"
  "Sent after what the owner has sent was refused.\0"
  "Explains what is wrong; the dialog stays open for another try.\0"
  "room.remove_pet_saddle\0"
  "REMOVE_PET_SADDLE\0"
  "Take the saddle off one's horse.\0"
  "Sent from the menu of the horse by its owner.\0"
  "Puts the saddle into the inventory and shows the horse without it.\0"
  "pet.figure_update\0"
  "room.select_pet\0"
  "PET_SELECTED\0"
  "Tell that a pet in the room was clicked.\0"
  "Sent by older clients when a pet is selected; Nitro never sends it.\0"
  "May note it, for example for a quest.\0"
  "supplementType\0"
  "user.pet_supplement\0"
  "PET_SUPPLEMENT\0"
  "Water or light a plant.\0"
  "Sent from the menu of a monster plant.\0"
  "Lets the plant live longer and tells the room.\0"
  "user.pet_supplemented\0"
  "isMounting\0"
  "true to get on, false to get off\0"
  "room.mount_pet\0"
  "PET_RIDE\0"
  "Get on a horse, or off it.\0"
  "Sent from the menu of a horse that the user may ride.\0"
  "Walks the avatar to the horse and seats it there, or sets it down beside.\0"
  "the product, a floor item\0"
  "room.use_pet_product\0"
  "USE_PET_PRODUCT\0"
  "Use a product for pets on one of them.\0"
  "Sent when the owner confirms a dye, a saddle, a haircut or a potion for a"
  " plant.\0"
  "Uses up the item and changes the pet.\0"
  "pet.status\0"
  "room.toggle_pet_riding\0"
  "TOGGLE_PET_RIDING\0"
  "Allow others to ride one's horse, or forbid it.\0"
  "Sent from the owner's menu of the horse.\0"
  "Turns the permission over and sends the horse's details.\0"
  "pet.info\0"
  "room.harvest_pet\0"
  "HARVEST_PET\0"
  "Pick the fruit of one's grown plant.\0"
  "Sent from the menu of a monster plant that is fully grown.\0"
  "Gives the owner a seed or another yield and removes the plant.\0"
  "room.pickup_pet\0"
  "PET_PICKUP\0"
  "Take a pet out of the room.\0"
  "Sent from the pet's menu by its owner or the room's.\0"
  "Puts the pet into its owner's inventory.\0"
  "petOneId\0"
  "petTwoId\0"
  "room.breed_pets\0"
  "PETS_BREED\0"
  "Ask to breed two pets, or answer such a question.\0"
  "Sent when the owners of two plants want to cross them.\0"
  "Passes the question on, or starts the breeding once both agree.\0"
  "pet.breeding\0"
  "pet.breeding_result\0"
  "product of the pet's offer, such as pet0\0"
  "catalog.get_pet_breeds\0"
  "CATALOG_REQUESET_PET_BREEDS\0"
  "Ask which breeds of an animal are sold.\0"
  "Sent when a catalog page with pets opens.\0"
  "Lists the breeds with their colours.\0"
  "catalog.pet_breeds\0"
  "room.get_pet_commands\0"
  "GET_PET_TRAINING_PANEL\0"
  "Ask which commands one's pet knows.\0"
  "Sent when the training window of a pet opens.\0"
  "Lists all commands of this animal and those it has learned.\0"
  "pet.training_panel\0"
  "room.place_pet\0"
  "PET_PLACE\0"
  "Set a pet from the inventory down in the room.\0"
  "Sent when the user drops the pet on a tile, or with 0, 0 to let the serve"
  "r choose.\0"
  "Puts the pet there if the room takes it.\0"
  "pet.placing_error\0"
  "the breeding nest\0"
  "pet.cancel_breeding\0"
  "PET_CANCEL_BREEDING\0"
  "Call off the breeding in a nest.\0"
  "Sent when the dialog about the offspring is closed without an answer.\0"
  "Lets both pets go again.\0"
  "room_entities.give_hand_item_pet\0"
  "UNIT_GIVE_HANDITEM_PET\0"
  "Give a pet what the avatar carries.\0"
  "Sent from the menu of a pet while the avatar holds something.\0"
  "Walks the avatar to the pet and hands the item over.\0"
  "room.request_pet_info\0"
  "PET_INFO\0"
  "Ask for everything about a pet in the room.\0"
  "Sent when a pet is selected.\0"
  "Answers with level, mood, owner and abilities.\0"
  "room_entities.respect_pet\0"
  "PET_RESPECT\0"
  "Scratch a pet, which gives it a point of respect.\0"
  "Sent from the pet's menu, as often a day as `user.info` allows.\0"
  "Counts the point and shows it to the room.\0"
  "user.pet_respected\0"
  "pet.scratch_failed\0"
  "pet.experience\0"
  "room.toggle_pet_breeding\0"
  "TOGGLE_PET_BREEDING\0"
  "Allow others to breed with one's plant, or forbid it.\0"
  "Sent from the owner's menu of the plant.\0"
  "Turns the permission over and tells the room.\0"
  "name of the offspring\0"
  "pet.confirm_breeding\0"
  "PET_CONFIRM_BREEDING\0"
  "Go on with the breeding in a nest.\0"
  "Sent with the name for the offspring from the dialog that `pet.confirm_br"
  "eeding_request` opened.\0"
  "Checks the name and lets the new pet be born.\0"
  "pet.confirm_breeding_result\0"
  "pet.nest_breeding_success\0"
  "room.move_pet\0"
  "PET_MOVE\0"
  "Move or turn a plant that stands in the room.\0"
  "Sent when its owner drops a monster plant on another tile or turns it.\0"
  "Puts the plant there if the tile is free.\0"
  "the box\0"
  "petName\0"
  "room.open_pet_package\0"
  "PET_OPEN_PACKAGE\0"
  "Open a box with a pet and give the pet its name.\0"
  "Sent from the dialog that `pet.open_package_requested` opened.\0"
  "Checks the name, removes the box and lets the pet out.\0"
  "pet.open_package_result\0"
  "pet.compost\0"
  "COMPOST_PLANT\0"
  "Turn a dead plant into compost.\0"
  "Sent from the owner's menu of a monster plant that has died.\0"
  "Replaces the plant by a piece of furniture.\0"
  "nameValidationStatus\0"
  "nameValidationInfo\0"
  "detail of the status, e.g. the forbidden word\0"
  "PET_OPEN_PACKAGE_RESULT\0"
  "Tells whether the name for a pet from a box was accepted.\0"
  "Sent in answer to `room.open_pet_package`.\0"
  "Closes the dialog, or shows what is wrong with the name.\0"
  "petOne\0"
  "petTwo\0"
  "rarityCategories\0"
  "resultPetTypeId\0"
  "kind of animal that will be born\0"
  "pet.confirm_breeding_request\0"
  "PET_CONFIRM_BREEDING_REQUEST\0"
  "Asks for a name before two pets in a nest are bred.\0"
  "Sent to the owner when both pets are in the nest.\0"
  "Shows both pets, what may come of it, and a field for the name.\0"
  "The Nitro client 1.6.6 has the class but does not register it, and would "
  "fail on it.\0"
  "pet.received\0"
  "PET_RECEIVED\0"
  "Tells that the user has got a pet.\0"
  "Sent when a pet was bought or came out of a present.\0"
  "Shows the pet in a bubble that leads to the inventory.\0"
  "currentAge\0"
  "days since the account was made\0"
  "requiredAge\0"
  "days it takes\0"
  "PET_SCRATCH_FAILED\0"
  "Tells that the user's account is too young to scratch pets.\0"
  "Sent in answer to `room_entities.respect_pet` by servers that ask for an "
  "age.\0"
  "May say so; Nitro does nothing.\0"
  "commands\0"
  "numbers of all commands for this animal\0"
  "enabledCommands\0"
  "those it knows\0"
  "PET_TRAINING_PANEL\0"
  "Lists the commands of a pet.\0"
  "Sent in answer to `room.get_pet_commands`, and when the pet has learned s"
  "omething.\0"
  "Shows a button for each command, those not learned yet without effect.\0"
  "resultData\0"
  "what this user gets\0"
  "otherResultData\0"
  "what the other owner gets\0"
  "PET_BREEDING_RESULT\0"
  "Tells what has come of breeding two plants.\0"
  "Sent to both owners when it is done.\0"
  "Shows the two seeds; the client takes the one of its own user as the resu"
  "lt.\0"
  "0 if all is well, else what is wrong, above all with the name\0"
  "PET_CONFIRM_BREEDING_RESULT\0"
  "Tells whether the breeding in a nest can go on.\0"
  "Sent in answer to `pet.confirm_breeding`.\0"
  "Closes the dialog or shows the error; Nitro 1.6.6 does not register the p"
  "acket.\0"
  "ownPetId\0"
  "this user's pet\0"
  "otherPetId\0"
  "PET_BREEDING\0"
  "Tells what the other owner says about breeding two pets.\0"
  "Sent when that owner has asked, agreed or called it off.\0"
  "Shows the question or its end; Nitro 1.6.6 does not register the packet.\0"
  "it is fully grown\0"
  "it has died\0"
  "PET_STATUS\0"
  "Tells what can be done with a plant in the room.\0"
  "Sent to the room when a monster plant has grown, died, or changed its per"
  "mission.\0"
  "Offers the matching entries in the plant's menu.\0"
  "PET_FIGURE_UPDATE\0"
  "Tells that a pet in the room looks different.\0"
  "Sent to the room when a pet was dyed, saddled, mounted or has grown.\0"
  "Redraws the pet.\0"
  "gainedExperience\0"
  "PET_EXPERIENCE\0"
  "Tells that a pet in the room has gained experience.\0"
  "Sent to the room when the pet has obeyed or was scratched.\0"
  "Lets the number rise above the pet.\0"
  "looks of the pet, type, palette and colour with blanks between\0"
  "pet.open_package_requested\0"
  "PET_OPEN_PACKAGE_REQUESTED\0"
  "Asks for a name for the pet in a box.\0"
  "Sent when the owner clicks the box.\0"
  "Opens a dialog with a picture of the pet.\0"
  "the offspring\0"
  "rarityCategory\0"
  "place of its kind in the list of `pet.confirm_breeding_request`\0"
  "PET_NEST_BREEDING_SUCCESS\0"
  "Tells that two pets in a nest have got an offspring.\0"
  "Sent to the owner once the new pet is there.\0"
  "Congratulates the user; Nitro 1.6.6 does not register the packet.\0"
  "pet.go_to_breeding_nest_failure\0"
  "PET_GO_TO_BREEDING_NEST_FAILURE\0"
  "Tells why a pet does not go into the breeding nest.\0"
  "Sent to the owner who has sent it there.\0"
  "Shows the reason; Nitro 1.6.6 does not register the packet.\0"
  "points the pet has now\0"
  "petOwnerId\0"
  "user id of its owner\0"
  "petData\0"
  "PET_RESPECTED\0"
  "Tells that a pet in the room was scratched.\0"
  "Sent to the room after `room_entities.respect_pet`.\0"
  "Shows the point above the pet and in its details; the owner gets a bubble"
  ".\0"
  "the new level\0"
  "pet.level_update\0"
  "PET_LEVEL_UPDATE\0"
  "Tells that a pet in the room has reached a level.\0"
  "Sent to the room when its experience is enough.\0"
  "Shows the level above the pet.\0"
  "maximumLevel\0"
  "experience\0"
  "levelExperienceGoal\0"
  "experience at which the next level is reached\0"
  "energy\0"
  "maximumEnergy\0"
  "happiness\0"
  "maximumHappiness\0"
  "points it has got\0"
  "age\0"
  "of a monster plant, -1 for other pets\0"
  "this user rides it\0"
  "skillThresholds\0"
  "levels at which a horse learns its tricks\0"
  "publiclyRideable\0"
  "1 if anybody may ride it, else 0\0"
  "rarityGroup\0"
  "by older clients a part of the plant's rarity; the client does not use it\0"
  "maximumTimeToLive\0"
  "seconds a monster plant lives after watering\0"
  "remainingTimeToLive\0"
  "seconds until it dies\0"
  "remainingGrowTime\0"
  "seconds until it is fully grown\0"
  "publiclyBreedable\0"
  "Gives everything about a pet in the room.\0"
  "Sent in answer to `room.request_pet_info`, and when one of these things c"
  "hanges.\0"
  "Fills the pet's info panel.\0"
  "PET_PLACING_ERROR\0"
  "Tells why a pet could not be set down.\0"
  "Sent in answer to `room.place_pet`.\0"
  "Says in a window what keeps the pet out.\0"
  "palettes\0"
  "CATALOG_RECEIVE_PET_BREEDS\0"
  "Lists the breeds of an animal that are sold.\0"
  "Sent in answer to `catalog.get_pet_breeds`.\0"
  "Lets the user choose among those that can be sold.\0"
  "who gave it\0"
  "Tells that somebody has watered or lit a plant in the room.\0"
  "Sent to the room after `user.pet_supplement`.\0"
  "May show it; the owner sees who it was.\0"
  "talentTrackName\0"
  "citizenship or helper\0"
  "moderation.helper_talent_track\0"
  "HELPER_TALENT_TRACK\0"
  "Ask for all levels of a talent track and one's progress.\0"
  "Sent by clients that have a window for talent tracks; Nitro has none.\0"
  "Answers with the tasks and rewards of each level and how far the user is.\0"
  "user.achievement_list\0"
  "ACHIEVEMENT_LIST\0"
  "Ask for all achievements and one's progress in them.\0"
  "Sent once by the client, when it first needs the achievements.\0"
  "Lists every achievement with the level that the user works on.\0"
  "achievement that is chosen, 0 just to open it\0"
  "user.achievement_resolution_open\0"
  "ACHIEVEMENT_RESOLUTION_OPEN\0"
  "Open a resolution furni, or choose the achievement to reach with it.\0"
  "Sent when a resolution furni that has not been reached yet is used, and w"
  "hen an offered achievement is picked.\0"
  "Offers achievements if none is chosen yet, or else tells the progress of "
  "the chosen one.\0"
  "user.achievementresolutions\0"
  "user.achievementresolutionprogress\0"
  "games.getusergameachievementsmessage\0"
  "GETUSERGAMEACHIEVEMENTSMESSAGE\0"
  "Ask for one's achievements in one game of the game center.\0"
  "Sent by the game center of older clients; Nitro has the packet but never "
  "sends it.\0"
  "Answers with the user's state in this game's achievements.\0"
  "games.game_center_achievements\0"
  "requestCode\0"
  "code of the promotion\0"
  "user.check_badge_request\0"
  "GETISBADGEREQUESTFULFILLED\0"
  "Ask whether one already has the badge of a promotion.\0"
  "Sent by a promotion's panel in the hotel view, to know whether to offer t"
  "he badge.\0"
  "Looks the code up and tells whether this user's request was fulfilled.\0"
  "user.badge_request_fulfilled\0"
  "user.get_badge_point_limits\0"
  "GET_BADGE_POINTS_LIMITS\0"
  "Ask how many points each level of each achievement takes.\0"
  "Sent by a client that wants to put the numbers into the texts of badges.\0"
  "Answers with the limits of all achievements.\0"
  "user.badge_point_limits\0"
  "user.talent_track_get_level\0"
  "TALENT_TRACK_GET_LEVEL\0"
  "Ask which level one has in a talent track.\0"
  "Sent when only the level is wanted, without tasks and rewards.\0"
  "Answers with the level and the highest there is.\0"
  "user.talent_track_level\0"
  "games.getgameachievementsmessage\0"
  "GETGAMEACHIEVEMENTSMESSAGE\0"
  "Ask which achievements the games of the game center have.\0"
  "Sent by a game center that lists achievements; Nitro shows none and does "
  "not ask.\0"
  "Lists the achievements of each game.\0"
  "games.gameachievements\0"
  "user.request_badge\0"
  "REQUESTABADGE\0"
  "Ask to be given the badge of a promotion.\0"
  "Sent when the user presses the button of a promotion in the hotel view.\0"
  "Gives the badge if the promotion runs and the user does not have it yet.\0"
  "user.resetresolutionachievementmessage\0"
  "RESETRESOLUTIONACHIEVEMENTMESSAGE\0"
  "Give up the achievement chosen for a resolution furni.\0"
  "Sent when the user wants to choose another achievement and has confirmed "
  "it.\0"
  "Forgets the choice and its progress.\0"
  "endTime\0"
  "seconds left\0"
  "ACHIEVEMENTRESOLUTIONS\0"
  "Offers achievements to choose from for a resolution furni.\0"
  "Answers `user.achievement_resolution_open` while nothing is chosen.\0"
  "Shows the achievements with the level to be reached, and lets the user pi"
  "ck one.\0"
  "The Nitro client 1.6.6 fails on a list that is not empty.\0"
  "defaultCategory\0"
  "category to show first; may be empty\0"
  "Lists all achievements with the user's progress.\0"
  "Answers the client's request for the achievements.\0"
  "Fills the achievements window, by category.\0"
  "the level that was reached\0"
  "rewardPerkIds\0"
  "numbers of the perks that come with it\0"
  "rewardProductCount\0"
  "products that follow\0"
  "rewardProducts\0"
  "user.talent_track_level_up\0"
  "TALENT_TRACK_LEVEL_UP\0"
  "Tells that the user has reached a level of a talent track.\0"
  "Sent when the last task of the level before is done.\0"
  "May congratulate the user and show the rewards; Nitro shows nothing.\0"
  "Servers write as many products as they announce. The client 1.6.6 reads t"
  "he products only if there are more of them than perks, so they are read h"
  "ere as far as the packet goes.\0"
  "stuffCode\0"
  "code of the furniture\0"
  "badge that was reached\0"
  "user.achievementresolutioncompleted\0"
  "ACHIEVEMENTRESOLUTIONCOMPLETED\0"
  "Tells that the user has reached a resolution.\0"
  "Sent when the achievement chosen for a resolution furni has got to its le"
  "vel in time.\0"
  "Congratulates the user with the picture of the badge.\0"
  "kind of achievement; servers send its id\0"
  "id of this user's copy of the badge\0"
  "points\0"
  "achievement points for the level\0"
  "bonusPoints\0"
  "points on top\0"
  "some servers send a fixed number here\0"
  "removedBadgeCode\0"
  "badge of the level before, which this one replaces; empty if there is non"
  "e\0"
  "category of the achievement\0"
  "showDialogToUser\0"
  "a window may be shown, not just a bubble; Nitro does not look at it\0"
  "user.achievement_notification\0"
  "ACHIEVEMENT_NOTIFICATION\0"
  "Tells that the user has reached a level of an achievement.\0"
  "Sent to the user at the moment the level is done; the new badge and progr"
  "ess come in packets of their own.\0"
  "Shows a bubble with the badge, which leads to the achievement's category.\0"
  "maxLevel\0"
  "the highest level there is\0"
  "TALENT_TRACK_LEVEL\0"
  "Tells which level the user has in a talent track.\0"
  "Answers `user.talent_track_get_level`.\0"
  "Keeps the level for what depends on it.\0"
  "GAMEACHIEVEMENTS\0"
  "Lists the achievements that the games of the game center have.\0"
  "Answers `games.getgameachievementsmessage`.\0"
  "Keeps them by game.\0"
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
  "GAME_CENTER_ACHIEVEMENTS\0"
  "Gives the user's achievements in a game of the game center.\0"
  "Answers `games.getusergameachievementsmessage`.\0"
  "Takes note of it only; the Nitro client reads nothing of the body, whatev"
  "er the server writes.\0"
  "limits\0"
  "BADGE_POINT_LIMITS\0"
  "Tells how many points each level of each achievement takes.\0"
  "Sent after login, or when the client asks for it.\0"
  "Keeps the numbers, to put them into the texts of achievement badges.\0"
  "fulfilled\0"
  "the user has the badge\0"
  "BADGE_REQUEST_FULFILLED\0"
  "Tells whether the user has got the badge of a promotion.\0"
  "Answers `user.check_badge_request`, and `user.request_badge` in some serv"
  "ers.\0"
  "Offers the badge, or says that it was given.\0"
  "requiredLevelBadgeCode\0"
  "badge of the level to be reached\0"
  "userProgress\0"
  "totalProgress\0"
  "ACHIEVEMENTRESOLUTIONPROGRESS\0"
  "Tells how far the user is with the resolution of a furni.\0"
  "Answers `user.achievement_resolution_open` once an achievement is chosen.\0"
  "Shows the badge to be reached, the progress and the time left.\0"
  "Gives all levels of a talent track with the user's progress.\0"
  "Answers the request of the same name.\0"
  "May draw the track level by level; Nitro shows nothing of it.\0"
  "quests.activate_quest\0"
  "ACTIVATE_QUEST\0"
  "Begin a quest while outside of any room.\0"
  "Sent when a quest is accepted in the hotel view; in rooms `quests.accept_"
  "quest` is sent instead.\0"
  "Makes it the user's present quest.\0"
  "Nitro has no windows for quests and sends none of these requests.\0"
  "quests.get_seasonal_quests_only\0"
  "GET_SEASONAL_QUESTS_ONLY\0"
  "Ask for the quests of the season.\0"
  "Sent by older clients that show a season's calendar of quests.\0"
  "Lists the season's quests alone.\0"
  "quests.seasonal_quests\0"
  "quizCode\0"
  "SafetyQuiz1 or HabboWay1\0"
  "quests.get_quiz_questions\0"
  "GET_QUIZ_QUESTIONS\0"
  "Ask for the questions of a quiz.\0"
  "Sent when the user starts the quiz about safety or the one about good con"
  "duct; Nitro has no quizzes.\0"
  "Draws questions for the user.\0"
  "quests.quiz_data\0"
  "quests.room_competition_init\0"
  "ROOM_COMPETITION_INIT\0"
  "Ask whether the room takes part in a competition.\0"
  "Sent by older clients after entering a room, unless the user wants to hea"
  "r no more of it.\0"
  "Tells what the user can do here, as owner or as visitor, if a competition"
  " is on.\0"
  "quests.competition_entry_submit\0"
  "quests.competition_voting_info\0"
  "quests.get_user_event_cats\0"
  "GET_USER_EVENT_CATS\0"
  "Ask which categories an event can have.\0"
  "Sent when the navigator is set up, and when the catalog page for room adv"
  "erts opens.\0"
  "Lists the categories.\0"
  "quests.get_is_user_part_of_competition\0"
  "GET_IS_USER_PART_OF_COMPETITION\0"
  "Ask whether one takes part in a room competition.\0"
  "Sent by the panel of the hotel view that advertises it.\0"
  "Looks for the user's room among the entries.\0"
  "quests.competition_user_part_of\0"
  "quests.reject_quest\0"
  "REJECT_QUEST\0"
  "Give the present quest up.\0"
  "Sent with the cancel button of the quest's details or of the tracker.\0"
  "Leaves the user without a quest.\0"
  "quests.quest_cancelled\0"
  "one of the easy quests, otherwise of the hard ones\0"
  "0 at first, and one more each time the user asks for the next\0"
  "quests.get_daily_quest\0"
  "GET_DAILY_QUEST\0"
  "Ask for a quest of the day.\0"
  "Sent by the panel of the hotel view for daily quests when it opens, and f"
  "or each next quest.\0"
  "Picks the quest at that place of the list.\0"
  "quests.quest_daily\0"
  "confirmLevel\0"
  "quests.submit_room_to_competition\0"
  "SUBMIT_ROOM_TO_COMPETITION\0"
  "Enter the present room in a competition.\0"
  "Sent by its owner step by step, and again when furniture or settings of t"
  "he room have changed.\0"
  "Checks the room and answers with the next step; with the last one it ente"
  "rs the room.\0"
  "quests.open_quest_tracker\0"
  "OPEN_QUEST_TRACKER\0"
  "Ask for the next quest, to be shown in the tracker.\0"
  "Sent from the window about a completed quest, when the user wants to go o"
  "n.\0"
  "Sends the quest, if there is one.\0"
  "schedulingStr\0"
  "pairs \"date,code\" separated by semicolons, e.g. 2013-05-08 13:00,gamesm"
  "aker\0"
  "quests.get_current_timing_code\0"
  "GET_CURRENT_TIMING_CODE\0"
  "Ask what a panel of the hotel view is to show now.\0"
  "Sent by older clients for each panel whose content changes by dates.\0"
  "Finds the entry whose date has come.\0"
  "quests.competition_timing_code\0"
  "quests.cancel_quest\0"
  "CANCEL_QUEST\0"
  "Stop the present quest.\0"
  "Sent from the hotel view's panel for daily quests; elsewhere `quests.reje"
  "ct_quest` is sent.\0"
  "Takes the quest back; it can be accepted again.\0"
  "quests.get_quests\0"
  "GET_QUESTS\0"
  "Ask for all quests.\0"
  "Sent by older clients when the window with quests opens.\0"
  "Lists one quest of each campaign.\0"
  "quests.quests\0"
  "quests.accept_quest\0"
  "ACCEPT_QUEST\0"
  "Begin a quest while in a room.\0"
  "Sent when the user accepts one in its details; outside of rooms `quests.a"
  "ctivate_quest` is sent instead.\0"
  "Makes it the user's present quest and counts its steps from now on.\0"
  "as in `quests.quiz_data`\0"
  "answerIds\0"
  "one for each question, in its order\0"
  "quests.post_quiz_answers\0"
  "POST_QUIZ_ANSWERS\0"
  "Hand in the answers of a quiz.\0"
  "Sent once, after the last question, so that answers can be changed until "
  "then.\0"
  "Marks the answers.\0"
  "quests.quiz_results\0"
  "errorReason\0"
  "empty if it worked\0"
  "quests.competition_status\0"
  "COMPETITION_STATUS\0"
  "Tells whether a photo was entered in the competition.\0"
  "Sent in answer to `session.photo_competition`.\0"
  "Older clients say so, or show the reason; Nitro does nothing.\0"
  "QUEST\0"
  "Gives the user's present quest.\0"
  "Sent when a quest was accepted, when a step of it is done, and on request"
  ".\0"
  "Shows it in the tracker; Nitro reads the packets about quests, but shows "
  "none.\0"
  "showDialog\0"
  "a window shall open\0"
  "quests.quest_completed\0"
  "QUEST_COMPLETED\0"
  "Tells that the user has finished a quest.\0"
  "Sent when its last step is done; the reward comes in packets of its own.\0"
  "Shows the success, in a window if it shall.\0"
  "compared with the second number in `quests.question`\0"
  "answerCounts\0"
  "quests.question_finished\0"
  "QUESTION_FINISHED\0"
  "Tells how the room has answered a question.\0"
  "Sent to the room when the time for the question is over.\0"
  "Shows the counts of yes and no for four seconds, then takes the question "
  "away.\0"
  "SEASONAL_QUESTS\0"
  "Lists the quests of the season.\0"
  "Sent in answer to `quests.get_seasonal_quests_only`.\0"
  "Fills the season's calendar of quests.\0"
  "requiredFurnis\0"
  "class names of furniture that the room must have, with a colour behind * "
  "or none\0"
  "missingFurnis\0"
  "those that it does not have\0"
  "COMPETITION_ENTRY_SUBMIT\0"
  "Tells how far the user is with entering a room in a competition.\0"
  "Sent in answer to `quests.submit_room_to_competition`, and when the owner"
  " enters the room.\0"
  "Older clients show the next step, or what is missing.\0"
  "The Nitro client 1.6.6 fails if furniture is missing.\0"
  "code of the entry whose date has come; empty for none\0"
  "DESKTOP_CAMPAIGN\0"
  "Tells what a panel of the hotel view is to show now.\0"
  "Sent in answer to `quests.get_current_timing_code`.\0"
  "Older clients show what goes with the code, if the string is the one they"
  " have asked about.\0"
  "hasQuest\0"
  "false if all quests of the day are done\0"
  "easyQuestCount\0"
  "easy quests there are to choose from\0"
  "hardQuestCount\0"
  "hard quests there are to choose from\0"
  "QUEST_DAILY\0"
  "Gives a quest of the day.\0"
  "Sent in answer to `quests.get_daily_quest`.\0"
  "Shows the quest, and how many more there are.\0"
  "1 for yes, 0 for no\0"
  "all answers so far\0"
  "quests.question_answered\0"
  "QUESTION_ANSWERED\0"
  "Tells how a user in the room has answered a question.\0"
  "Sent to the room after each answer.\0"
  "Shows the answer above the user, and the counts so far.\0"
  "pollType\0"
  "e.g. MATCHING_POLL; common servers write the question, the client does no"
  "t look at it\0"
  "pollId\0"
  "common servers write 0 for a room's vote\0"
  "mostly the same as `questionIdAgain`; the client does not use this one\0"
  "milliseconds for answering, 0 for no limit; from 1 to 999 the client take"
  "s 4000\0"
  "questionIdAgain\0"
  "number to answer with, and that `quests.question_finished` names\0"
  "questionNumber\0"
  "place among the questions of the poll\0"
  "questionContent\0"
  "the question\0"
  "selectionMin\0"
  "how many choices have to be picked\0"
  "quests.question\0"
  "QUESTION\0"
  "Asks everybody in the room a question.\0"
  "Sent to the room when its owner or staff has started a vote.\0"
  "Shows the question with a button for yes and one for no, until the time i"
  "s over.\0"
  "Nitro answers every kind of question with 1 or 0; it does not show the ch"
  "oices.\0"
  "games.poll_answer\0"
  "questionIdsForWrongAnswers\0"
  "empty if all were right\0"
  "QUIZ_RESULTS\0"
  "Tells which answers of a quiz were wrong.\0"
  "Sent in answer to `quests.post_quiz_answers`.\0"
  "Older clients explain the mistakes, or congratulate the user if there are"
  " none.\0"
  "questionIds\0"
  "in the order they are asked\0"
  "QUIZ_DATA\0"
  "Gives the questions of a quiz.\0"
  "Sent in answer to `quests.get_quiz_questions`.\0"
  "Asks them; the texts are the client's own.\0"
  "its time was over; false if the user gave it up\0"
  "QUEST_CANCELLED\0"
  "Tells that the user's quest was taken back.\0"
  "Sent when the user has canceled it, or when its time is over.\0"
  "Closes the tracker, and says so if it has expired.\0"
  "votesRemaining\0"
  "votes the user has left\0"
  "COMPETITION_VOTING_INFO\0"
  "Tells whether the user may vote for the room in a competition.\0"
  "Sent when the user enters a room that takes part, and after `room.vote_fo"
  "r_room`.\0"
  "Older clients show the button for voting and the votes left; Nitro does n"
  "othing.\0"
  "openWindow\0"
  "the window shall open\0"
  "QUESTS\0"
  "Lists the quests the user can do.\0"
  "Sent in answer to `quests.get_quests`, and after a quest has ended.\0"
  "Fills the window with quests.\0"
  "isPartOf\0"
  "targetId\0"
  "room id of the user's entry\0"
  "COMPETITION_USER_PART_OF\0"
  "Tells whether the user takes part in a competition.\0"
  "Sent in answer to `quests.get_is_user_part_of_competition`.\0"
  "Older clients offer to visit the user's entry, or to take part; Nitro doe"
  "s nothing.\0"
  "secondsUntil\0"
  "COMPETITION_SECONDS_UNTIL\0"
  "Tells how long it is until a point in time.\0"
  "Sent in answer to `subscription.seconds_until`.\0"
  "Older clients count down in the panel that asked; Nitro does nothing.\0"
  "pageCount\0"
  "pages there are\0"
  "quests.competition_rooms_data\0"
  "COMPETITION_ROOMS_DATA\0"
  "Tells which part of a competition's rooms a search has given.\0"
  "Sent along with a page of the rooms in a competition.\0"
  "Lets older navigators turn the pages; that of Nitro does nothing.\0"
  "games.game2getaccountgamestatusmessage\0"
  "GAME2GETACCOUNTGAMESTATUSMESSAGE\0"
  "Ask how often one may still play a game.\0"
  "Sent when a game is picked in the game center.\0"
  "Answers with the games that are left.\0"
  "games.game_center_status\0"
  "games.poll_start\0"
  "POLL_START\0"
  "Take part in a poll.\0"
  "Sent when the user agrees to what `games.poll_offer` asks.\0"
  "Answers with the questions.\0"
  "games.poll_contents\0"
  "games.poll_error\0"
  "games.games_list\0"
  "GAMES_LIST\0"
  "Ask which games the game center has.\0"
  "Sent when the game center opens.\0"
  "Answers with the games.\0"
  "games.game_center_game_list\0"
  "games.getweeklygamerewardwinners\0"
  "GETWEEKLYGAMEREWARDWINNERS\0"
  "Ask who has won last week's reward of a game.\0"
  "Sent by the panel with the list of the best; Nitro never sends it.\0"
  "Lists the winners.\0"
  "games.weekly_game_reward_winners\0"
  "offset\0"
  "weeks back, 0 for this one\0"
  "startRank\0"
  "place of the first entry wanted, -1 to let the server choose\0"
  "scrollDirection\0"
  "viewSize\0"
  "entries that the client shows at once, e.g. 8\0"
  "windowSize\0"
  "entries that the server shall send, e.g. 50\0"
  "games.game2getweeklyfriendsleaderboard\0"
  "GAME2GETWEEKLYFRIENDSLEADERBOARD\0"
  "Ask which of one's friends are best at a game in some week.\0"
  "Sent when that list is opened, turned, or another week is chosen; Nitro n"
  "ever sends it.\0"
  "games.weekly_game2_friends_leaderboard\0"
  "exitToRoomBeforeGame\0"
  "go back to the room one was in before\0"
  "games.game2exitgamemessage\0"
  "GAME2EXITGAMEMESSAGE\0"
  "Leave a running game.\0"
  "Sent when the user quits the game.\0"
  "Takes the user out of it.\0"
  "games.game_center_user_left_game\0"
  "games.joinqueuemessage\0"
  "JOINQUEUEMESSAGE\0"
  "Wait for a game to play.\0"
  "Sent with the play button of the game center.\0"
  "Puts the user into the queue, or starts the game at once.\0"
  "games.joinedqueuemessage\0"
  "games.joiningqueuefailed\0"
  "games.loadgame\0"
  "games.load_game_url\0"
  "games.game2requestfullstatusupdatemessage\0"
  "GAME2REQUESTFULLSTATUSUPDATEMESSAGE\0"
  "Ask for the whole state of a running game.\0"
  "Sent by a game client that has lost track; Nitro has no such game.\0"
  "Sends everything about the game.\0"
  "games.poll_reject\0"
  "POLL_REJECT\0"
  "Decline to take part in a poll.\0"
  "Sent when the user refuses the offer; older clients send nothing for \"la"
  "ter\".\0"
  "Does not offer this poll to the user again.\0"
  "games.leavequeuemessage\0"
  "LEAVEQUEUEMESSAGE\0"
  "Stop waiting for a game.\0"
  "Sent by game centers that can wait; Nitro never sends it.\0"
  "Takes the user out of the queue.\0"
  "games.leftqueue\0"
  "percentage\0"
  "what is loaded; older clients only ever send 100\0"
  "games.game2loadstagereadymessage\0"
  "GAME2LOADSTAGEREADYMESSAGE\0"
  "Tell how far the game's stage is loaded.\0"
  "Sent by a game client while it loads; Nitro has no such game.\0"
  "Begins the game once everybody is ready.\0"
  "chatLine\0"
  "games.game2gamechatmessage\0"
  "GAME2GAMECHATMESSAGE\0"
  "Say something to the other players of a game.\0"
  "Sent from the chat input of a running game; Nitro has no such game.\0"
  "Passes it on to the players.\0"
  "games.game2getweeklyleaderboard\0"
  "GAME2GETWEEKLYLEADERBOARD\0"
  "Ask who is best at a game in some week.\0"
  "Sent when the list of the best is opened, turned, or another week is chos"
  "en; Nitro never sends it.\0"
  "games.weekly_game2_leaderboard\0"
  "games.games_init\0"
  "GAMES_INIT\0"
  "Ask what can be won with a game this week.\0"
  "Sent by game centers that show rewards; Nitro never sends it.\0"
  "Answers with the rewards.\0"
  "The name misleads, it initialises nothing.\0"
  "games.weekly_game_reward\0"
  "games.getgamestatusmessage\0"
  "GETGAMESTATUSMESSAGE\0"
  "Ask whether a game can be played.\0"
  "Sent when a game is picked in the game center, together with `games.game2"
  "getaccountgamestatusmessage`.\0"
  "Answers whether the game is being worked on.\0"
  "games.gamestatusmessage\0"
  "games.game2playagainmessage\0"
  "GAME2PLAYAGAINMESSAGE\0"
  "Ask for another round with the same players.\0"
  "Sent with a button at the end of a game; Nitro never sends it.\0"
  "Begins the next round when enough players want it.\0"
  "games.game_center_joining_failed\0"
  "games.game_center_starting_game_failed\0"
  "games.gameunloadedmessage\0"
  "GAMEUNLOADEDMESSAGE\0"
  "Tell that a game was closed.\0"
  "Sent when the game's window is gone; Nitro sends `games.game2exitgamemess"
  "age` instead.\0"
  "Notes that the user is not playing any more.\0"
  "games.game2checkgamedirectorystatusmessage\0"
  "GAME2CHECKGAMEDIRECTORYSTATUSMESSAGE\0"
  "Ask whether the game center can be used.\0"
  "Sent by older clients before a game begins; Nitro never sends it.\0"
  "Answers with its state.\0"
  "games.game_center_directory_status\0"
  "answers\0"
  "values of the choices or an own text; 1 for yes and 0 for no in a room's "
  "vote\0"
  "POLL_ANSWER\0"
  "Answer a question of a poll, or the question that a room is asked.\0"
  "Sent for each question of a poll, and when the user votes on `quests.ques"
  "tion`.\0"
  "Stores the answer; a vote is counted and shown to the room.\0"
  "Some servers read only the first of several answers.\0"
  "as in `games.gameinvite`\0"
  "inviterId\0"
  "user id of the friend\0"
  "games.acceptgameinvite\0"
  "ACCEPTGAMEINVITE\0"
  "Accept a friend's invitation into a game.\0"
  "Sent from the question that `games.gameinvite` opens in older clients; Ni"
  "tro never sends it.\0"
  "Brings the user into the friend's game.\0"
  "choiceIndex\0"
  "which choice, as the room's poll lists them\0"
  "games.poll_vote_counter\0"
  "POLL_VOTE_COUNTER\0"
  "Vote in the poll that a room holds.\0"
  "Sent by clients that show the choices of `games.poll_start_room`; Nitro's"
  " own pages do not.\0"
  "Counts the vote.\0"
  "games.poll_room_result\0"
  "GAME_CENTER_GAME_LIST\0"
  "Lists the games of the game center.\0"
  "Sent when the client opens the game center; some servers send it after lo"
  "gin.\0"
  "Shows an entry for each game, in its colours.\0"
  "isPlaying\0"
  "games.playing_game\0"
  "PLAYING_GAME\0"
  "Tells whether the user takes part in a game of the room.\0"
  "Sent when the user joins or leaves a team of the room's games.\0"
  "Hides menus and names at the units, and the arrow above a chosen one, whi"
  "le the game lasts.\0"
  "POLL_ERROR\0"
  "Tells that a poll can not be taken.\0"
  "Sent in answer to `games.poll_start` when the poll is over or was answere"
  "d already.\0"
  "Older clients say so in a window.\0"
  "The Nitro client 1.6.6 fails on it.\0"
  "games.game_center_in_arena_queue\0"
  "GAME_CENTER_IN_ARENA_QUEUE\0"
  "Tells the user's place in the queue for an arena.\0"
  "Sent while the user waits, whenever the place changes.\0"
  "Shows the place; Nitro does nothing.\0"
  "games.gameinvite\0"
  "GAMEINVITE\0"
  "Tells that a friend invites the user into a game.\0"
  "Sent when the friend has asked for it.\0"
  "Asks whether to accept; Nitro does nothing.\0"
  "LEFTQUEUE\0"
  "Tells that the user does not wait for a game any more.\0"
  "Sent in answer to `games.leavequeuemessage`.\0"
  "Older clients offer to play again; Nitro does nothing.\0"
  "gameClientId\0"
  "which instance, as `games.loadgame` had it\0"
  "games.unloadgame\0"
  "UNLOADGAME\0"
  "Tells the client to close a game.\0"
  "Sent when the game has ended or its server goes down.\0"
  "Older clients close the game; Nitro does nothing.\0"
  "GAME_CENTER_JOINING_FAILED\0"
  "Tells why the user could not join a game.\0"
  "Sent in answer to a join, an invitation or `games.game2playagainmessage`.\0"
  "Shows the reason; Nitro does nothing.\0"
  "GAME_CENTER_STARTING_GAME_FAILED\0"
  "Tells why a game did not begin.\0"
  "Sent to those who wanted to play.\0"
  "WEEKLY_GAME2_LEADERBOARD\0"
  "Gives a week's list of the best at a game.\0"
  "Sent in answer to `games.game2getweeklyleaderboard`.\0"
  "Nitro reads which week it is and does nothing with it.\0"
  "Servers that keep such lists write more behind these fields, which Nitro "
  "does not read: a list of entries (user id, score, rank, name, figure, gen"
  "der), how many users there are, and the game type.\0"
  "blockLength\0"
  "seconds that the user is kept out, 0 if not\0"
  "gamesPlayed\0"
  "games the user has played so far\0"
  "freeGamesLeft\0"
  "-1 for no limit\0"
  "GAME_CENTER_DIRECTORY_STATUS\0"
  "Tells whether the game center can be used.\0"
  "Sent in answer to `games.game2checkgamedirectorystatusmessage`.\0"
  "Opens the game center or says why not; Nitro does nothing.\0"
  "JOINEDQUEUEMESSAGE\0"
  "Confirms that the user waits for a game.\0"
  "Sent in answer to `games.joinqueuemessage`.\0"
  "Older clients offer to stop waiting; Nitro does nothing.\0"
  "WEEKLY_GAME2_FRIENDS_LEADERBOARD\0"
  "Gives a week's list of the user's friends who are best at a game.\0"
  "Sent in answer to `games.game2getweeklyfriendsleaderboard`.\0"
  "Older clients show it; Nitro does nothing.\0"
  "As in `games.weekly_game2_leaderboard`, servers write entries behind thes"
  "e fields.\0"
  "which instance it is\0"
  "address of the page; it may hold a ticket\0"
  "LOAD_GAME_URL\0"
  "Tells the client to open a game that is a web page.\0"
  "Sent when the game can begin.\0"
  "Shows the page in the game center, unless the game type is 2.\0"
  "minutesUntilNextWeek\0"
  "minutes until the winners are found\0"
  "rewardingOn\0"
  "rewards are given this week\0"
  "WEEKLY_GAME_REWARD\0"
  "Tells what can be won with a game this week.\0"
  "Sent in answer to `games.games_init`.\0"
  "Older clients show the rewards and the time left; Nitro does nothing.\0"
  "gamesPlayedTotal\0"
  "GAME_CENTER_STATUS\0"
  "Tells how often the user may still play a game.\0"
  "Sent when a game is picked in the game center, and after a match.\0"
  "Enables the play button and shows the number of games left.\0"
  "Nitro's game center stays hidden until this has come, so servers send it "
  "unasked with the list of games.\0"
  "startMessage\0"
  "shown before the first question\0"
  "endMessage\0"
  "thanks, after the last one\0"
  "questions\0"
  "question\0"
  "further questions, one of which is asked depending on the answer\0"
  "npsPoll\0"
  "a further question depends on the answer (net promoter score)\0"
  "POLL_CONTENTS\0"
  "Gives the questions of a poll.\0"
  "Sent in answer to `games.poll_start`.\0"
  "Asks one question after the other; the Nitro client reads it, but has no "
  "dialog for it.\0"
  "JOININGQUEUEFAILED\0"
  "Tells why the user can not wait for a game.\0"
  "winners\0"
  "WEEKLY_GAME_REWARD_WINNERS\0"
  "Lists who has won last week's reward of a game.\0"
  "Sent in answer to `games.getweeklygamerewardwinners`.\0"
  "Shows the winners; Nitro does nothing.\0"
  "GAME_CENTER_USER_LEFT_GAME\0"
  "Tells that a player has left the game.\0"
  "Sent to the other players.\0"
  "Takes the player off the screen; Nitro does nothing.\0"
  "games.game_center_stop_counter\0"
  "GAME_CENTER_STOP_COUNTER\0"
  "Stops the countdown before a game.\0"
  "Sent to the players when there are not enough of them any more.\0"
  "Takes the countdown off the screen; Nitro does nothing.\0"
  "games.weekly_competitive_leaderboard\0"
  "WEEKLY_COMPETITIVE_LEADERBOARD\0"
  "Gives a week's list of the best at playing against each other.\0"
  "Sent to clients that have such a list; Nitro has no request for it.\0"
  "Older clients list the best; Nitro does nothing.\0"
  "Servers write entries behind it, as in `games.weekly_game2_leaderboard`.\0"
  "games.weekly_competitive_friends_leaderboard\0"
  "WEEKLY_COMPETITIVE_FRIENDS_LEADERBOARD\0"
  "Gives a week's list of friends who are best at playing against each other"
  ".\0"
  "Sent to clients that compare the user with friends; Nitro has no request "
  "for it.\0"
  "Older clients list these friends; Nitro does nothing.\0"
  "Entries may follow, as in `games.weekly_game2_leaderboard`.\0"
  "address of the game; it may hold a ticket\0"
  "quality\0"
  "of the drawing, as Flash has it, e.g. high\0"
  "scaleMode\0"
  "how it fits its window, as Flash has it, e.g. noScale\0"
  "frameRate\0"
  "pictures a second\0"
  "minMajorVersion\0"
  "oldest Flash that can play it\0"
  "minMinorVersion\0"
  "params\0"
  "for the game\0"
  "LOADGAME\0"
  "Tells the client to load a game.\0"
  "Opens the game with these settings; Nitro cannot, they are for Flash.\0"
  "kind of poll; common servers leave it empty or write the title\0"
  "headline\0"
  "summary\0"
  "games.poll_offer\0"
  "POLL_OFFER\0"
  "Asks the user to take part in a poll.\0"
  "Sent when the user enters a room that has one, or at another time of the "
  "server's choice.\0"
  "Shows the offer; the Nitro client reads it, but has no window for it.\0"
  "GAMESTATUSMESSAGE\0"
  "Tells whether a game can be played.\0"
  "Sent in answer to `games.getgamestatusmessage`.\0"
  "Keeps it; while in maintenance, the game counts as offline.\0"
  "games.poll_start_room\0"
  "POLL_START_ROOM\0"
  "Begins a poll in the room.\0"
  "Sent to the room when its owner has started one, by servers that use what"
  " Nitro adds to the protocol.\0"
  "Hands question and choices to the page, which shows nothing in Nitro as p"
  "ublished.\0"
  "totalVotes\0"
  "POLL_ROOM_RESULT\0"
  "Tells how the room has voted.\0"
  "Sent to the room when its poll ends.\0"
  "Hands the votes to the page in the same way.\0"
  "issueIds\0"
  "retryEnabled\0"
  "whether the tool shall try another issue if these are taken\0"
  "retryCount\0"
  "tries before this one; the server sends it back with a failure\0"
  "why they are picked, for the server's log, e.g. pick issue button\0"
  "moderation.pick_issues\0"
  "PICK_ISSUES\0"
  "Take on open issues as a moderator.\0"
  "Sent when a moderator picks an issue from the list, or when the tool take"
  "s the next one by itself.\0"
  "Marks the issues as picked by this moderator and tells all others; refuse"
  "s those that somebody else has.\0"
  "moderation.issue_info\0"
  "moderation.issue_pick_failed\0"
  "moderation.modtool_preferences\0"
  "MODTOOL_PREFERENCES\0"
  "Save where the window for handling issues stands.\0"
  "Sent some seconds after a moderator has moved or resized that window in o"
  "lder clients; Nitro never sends it.\0"
  "Stores the numbers and returns them at the next login, in `moderation.mod"
  "erator_tool_preferences`.\0"
  "moderation.get_cfh_chatlog\0"
  "GET_CFH_CHATLOG\0"
  "Ask for the chat that an issue is about.\0"
  "Sent when a moderator opens the chat log of a call for help.\0"
  "Looks up what was said around the call and returns it; nothing is sent if"
  " there is no chat.\0"
  "moderation.cfh_chatlog\0"
  "user to caution\0"
  "text for the user\0"
  "reason, one of the topics of `moderation.cfh_topics`\0"
  "issue that led to it; left out if there is none\0"
  "moderation.modtool_sanction_alert\0"
  "MODTOOL_SANCTION_ALERT\0"
  "Caution a user.\0"
  "Sent when a moderator chooses an alert as the sanction.\0"
  "Shows the message to the user as a warning.\0"
  "moderation.moderator_action_result\0"
  "moderation.guide_session_invite_requester\0"
  "GUIDE_SESSION_INVITE_REQUESTER\0"
  "Invite the user who is being helped into the guide's room.\0"
  "Sent by a guide during a session.\0"
  "Tells both sides which room the guide is in.\0"
  "moderation.guide_session_invited_to_guide_room\0"
  "moderation.guide_session_requester_cancels\0"
  "GUIDE_SESSION_REQUESTER_CANCELS\0"
  "Withdraw a request for help before a guide has accepted it.\0"
  "Sent when the user cancels while waiting for a guide.\0"
  "Ends the search for a guide.\0"
  "moderation.guide_session_ended\0"
  "moderation.guide_session_detached\0"
  "recommend\0"
  "whether the user would recommend the guide\0"
  "moderation.guide_session_feedback\0"
  "GUIDE_SESSION_FEEDBACK\0"
  "Rate the guide after a session.\0"
  "Sent when the user says whether the guide was helpful.\0"
  "Counts the rating for the guide and lets the user go.\0"
  "moderation.guide_session_is_typing\0"
  "GUIDE_SESSION_IS_TYPING\0"
  "Tell whether the user is writing a message in a guide session.\0"
  "Sent by either side of a session when it begins or ends typing; Nitro doe"
  "s not send it.\0"
  "Passes it on to the other side as `moderation.guide_session_partner_is_ty"
  "ping`.\0"
  "moderation.modtool_request_room_info\0"
  "MODTOOL_REQUEST_ROOM_INFO\0"
  "Ask for what moderators need to know about a room.\0"
  "Sent when a moderator opens the room tool.\0"
  "Returns name, owner and number of users to users with the permission.\0"
  "moderation.modtool_room_info\0"
  "moderation.guide_session_resolved\0"
  "GUIDE_SESSION_RESOLVED\0"
  "End a guide session because it is done.\0"
  "Sent by the guide or by the user who was helped.\0"
  "Ends the session for both sides.\0"
  "moderation.guide_session_get_requester_room\0"
  "GUIDE_SESSION_GET_REQUESTER_ROOM\0"
  "Ask where the user is who is being helped.\0"
  "Sent by a guide who wants to visit that user.\0"
  "Returns the room, if the user is in one.\0"
  "moderation.guide_session_requester_room\0"
  "moderation.modtool_request_user_chatlog\0"
  "MODTOOL_REQUEST_USER_CHATLOG\0"
  "Ask for what a user has written lately.\0"
  "Sent when a moderator opens the chat log of a user.\0"
  "Collects the chat of the rooms the user was in.\0"
  "moderation.modtool_user_chatlog\0"
  "-1 to ask about a user without an issue\0"
  "-1 to ask about an issue\0"
  "one of the topics of `moderation.cfh_topics`, -1 while none is selected\0"
  "moderation.modtool_sanction\0"
  "MODTOOL_SANCTION\0"
  "Ask which sanction would follow by default.\0"
  "Sent when a moderator selects a topic for an issue or for a user in older"
  " clients; Nitro never sends it.\0"
  "Works out the next sanction from the topic and the user's record. It sanc"
  "tions nobody.\0"
  "Some servers change the topic of the issue instead.\0"
  "moderation.cfh_sanction\0"
  "moderation.guide_session_guide_decides\0"
  "GUIDE_SESSION_GUIDE_DECIDES\0"
  "Accept or skip a request for help.\0"
  "Sent by a guide to whom the request was offered.\0"
  "Starts the session, or offers the request to the next guide.\0"
  "moderation.guide_session_started\0"
  "moderation.release_issues\0"
  "RELEASE_ISSUES\0"
  "Give issues back that the moderator has picked.\0"
  "Sent when a moderator does not want to handle them any more.\0"
  "Opens the issues again and tells all moderators.\0"
  "user to sanction\0"
  "moderation.default_sanction\0"
  "DEFAULT_SANCTION\0"
  "Give a user the sanction that the topic calls for.\0"
  "Sent when a moderator chooses the default sanction.\0"
  "Chooses the sanction by the topic and the user's earlier ones, and applie"
  "s it.\0"
  "Nitro puts the position of the topic in its list in place of the topic's "
  "id.\0"
  "what happened, in the user's words; the client wants at least 15 characte"
  "rs\0"
  "-1 to report the room itself\0"
  "reportedRoomId\0"
  "room where it happened\0"
  "chatEntries\0"
  "lines the user has selected as evidence\0"
  "moderation.call_for_help\0"
  "CALL_FOR_HELP\0"
  "Report a user or a room to the moderators.\0"
  "Sent at the end of the report dialog, after a topic and the lines in ques"
  "tion have been chosen.\0"
  "Opens an issue for the moderators, or answers at once if the topic asks f"
  "or that.\0"
  "moderation.cfh_disabled_notify\0"
  "recipient\0"
  "reserved1\0"
  "always empty; meaning unknown\0"
  "reserved2\0"
  "one of the topics of `moderation.cfh_topics`, -999 for none\0"
  "moderation.modtool_alertevent\0"
  "MODTOOL_ALERTEVENT\0"
  "Send a message to a user as a moderator.\0"
  "Sent from the message window of the moderation tool, or with a message as"
  " the sanction.\0"
  "Shows the text in a window of that user's client.\0"
  "onDuty\0"
  "isHandlingGuideRequests\0"
  "takes tours for new users\0"
  "isHandlingHelpRequests\0"
  "answers questions\0"
  "isHandlingBullyReports\0"
  "takes part in chat reviews, as a guardian\0"
  "moderation.guide_session_on_duty_update\0"
  "GUIDE_SESSION_ON_DUTY_UPDATE\0"
  "Go on duty as a guide, or leave it.\0"
  "Sent when a guide turns the switch in the guide tool, and when a user on "
  "duty loses the right to it.\0"
  "Offers requests of the chosen kinds from now on, or none.\0"
  "moderation.guide_on_duty_status\0"
  "user to silence\0"
  "moderation.modtool_sanction_mute\0"
  "MODTOOL_SANCTION_MUTE\0"
  "Silence a user in all rooms.\0"
  "Sent when a moderator chooses to mute somebody.\0"
  "Keeps the user from talking, for an hour if the server has no rule of its"
  " own, and shows the message.\0"
  "resolutionType\0"
  "moderation.close_issues\0"
  "CLOSE_ISSUES\0"
  "Close issues, saying what came out.\0"
  "Sent when a moderator is done with issues that he or she has picked.\0"
  "Closes them, tells the moderators, and lets the callers know with `modera"
  "tion.issue_close_notification`.\0"
  "moderation.chat_review_guide_detached\0"
  "CHAT_REVIEW_GUIDE_DETACHED\0"
  "Leave a chat review.\0"
  "Sent when a guardian closes the window of the review, whether it has ende"
  "d or not.\0"
  "Sends this guardian nothing more about the review.\0"
  "user to send out\0"
  "moderation.modtool_sanction_kick\0"
  "MODTOOL_SANCTION_KICK\0"
  "Send a user out of the room as a moderator.\0"
  "Sent when a moderator with the right to kick chooses that sanction.\0"
  "Takes the user out of the room and shows the message.\0"
  "roomType\0"
  "0; much older clients sent 1 for public spaces\0"
  "moderation.modtool_request_room_chatlog\0"
  "MODTOOL_REQUEST_ROOM_CHATLOG\0"
  "Ask for what was said in a room.\0"
  "Sent when a moderator opens the chat log of a room.\0"
  "Returns the latest lines of that room.\0"
  "moderation.modtool_room_chatlog\0"
  "the most urgent of the issues\0"
  "the others that are shown together with it\0"
  "one of the topics of `moderation.cfh_topics`, -1 for that of the issue\0"
  "moderation.close_issue_default_action\0"
  "CLOSE_ISSUE_DEFAULT_ACTION\0"
  "Close issues by giving the reported user the default sanction.\0"
  "Sent when a moderator chooses that in the window of an issue in older cli"
  "ents; Nitro never sends it.\0"
  "Sanctions the user as the topic calls for and closes all the issues.\0"
  "isAutomatic\0"
  "the client asks by itself at login; Nitro always says false\0"
  "moderation.get_cfh_status\0"
  "GET_CFH_STATUS\0"
  "Ask which sanctions the user has got.\0"
  "Sent when the user wants to see them in the help window; older clients so"
  "metimes asked at login.\0"
  "Returns the last sanction of this user and the one to come next.\0"
  "moderation.cfh_sanction_status\0"
  "which picture it is, from the data of the furniture\0"
  "author of the picture\0"
  "what is wrong with it\0"
  "the piece of furniture that shows it\0"
  "moderation.call_for_help_from_selfie\0"
  "CALL_FOR_HELP_FROM_SELFIE\0"
  "Report a selfie that hangs in a room.\0"
  "Sent from the window that shows the selfie in older clients; Nitro never "
  "sends it.\0"
  "Opens an issue about the picture and its author.\0"
  "user to ban\0"
  "banType\0"
  "avatarOnly\0"
  "ban this avatar alone, not the person's other ones\0"
  "moderation.modtool_sanction_ban\0"
  "MODTOOL_SANCTION_BAN\0"
  "Ban a user from the hotel.\0"
  "Sent when a moderator with the right to ban chooses one of the bans.\0"
  "Bans the user for that time and closes the connection.\0"
  "Nitro puts the position of the ban in its list of sanctions in place of t"
  "he type, from 2 for 18 hours to 7 for 100 years of the avatar only, so th"
  "at servers apply another ban or none.\0"
  "what happened, in the user's words\0"
  "moderation.call_for_help_from_im\0"
  "CALL_FOR_HELP_FROM_IM\0"
  "Report somebody for private messages.\0"
  "Sent at the end of the report dialog that was opened from the messenger.\0"
  "Opens an issue with the selected messages.\0"
  "moderation.chat_review_session_create\0"
  "CHAT_REVIEW_SESSION_CREATE\0"
  "Report bullying, for guardians to review the chat.\0"
  "Sent by older clients when a user is reported for bullying while guardian"
  "s are in use; Nitro calls for help instead.\0"
  "Takes the latest chat of the room and looks for guardians who judge it.\0"
  "moderation.guide_ticket_creation_result\0"
  "lockDoor\0"
  "1 to let visitors in by doorbell only, else 0\0"
  "changeTitle\0"
  "1 to replace the room's name, else 0\0"
  "kickUsers\0"
  "1 to send all users out, else 0\0"
  "moderation.modtool_change_room_settings\0"
  "MODTOOL_CHANGE_ROOM_SETTINGS\0"
  "Act on a room whose contents or visitors break the rules.\0"
  "Sent after `moderation.modtool_room_alert`, with what the moderator has t"
  "icked in the room tool.\0"
  "Puts a doorbell on the door, replaces the name by a neutral one, or sends"
  " everybody out.\0"
  "moderation.get_pending_calls_for_help\0"
  "GET_PENDING_CALLS_FOR_HELP\0"
  "Ask which of the user's own calls for help are still open.\0"
  "Sent when a call was refused because of earlier ones.\0"
  "Lists the calls of this user that no moderator has closed.\0"
  "moderation.cfh_pending_calls\0"
  "moderation.mod_tool_user_info\0"
  "MOD_TOOL_USER_INFO\0"
  "Ask for what moderators may know about a user.\0"
  "Sent when a moderator opens the info window of a user.\0"
  "Returns the user's record to those with the permission.\0"
  "moderation.moderation_user_info\0"
  "requestType\0"
  "Nitro asks for help only\0"
  "the question; the client wants 15 to 140 characters\0"
  "moderation.guide_session_create\0"
  "GUIDE_SESSION_CREATE\0"
  "Ask for the help of a guide.\0"
  "Sent when the user has described the problem in the help window.\0"
  "Offers the request to the guides on duty, one after another.\0"
  "moderation.guide_session_attached\0"
  "moderation.guide_session_error\0"
  "moderation.chat_review_guide_decides\0"
  "CHAT_REVIEW_GUIDE_DECIDES\0"
  "Accept or skip an offer to take part in a chat review.\0"
  "Sent by a guardian before the time to accept is over.\0"
  "Gives the chat to the guardian, or looks for another one.\0"
  "moderation.chat_review_session_started\0"
  "moderation.modtool_request_user_rooms\0"
  "MODTOOL_REQUEST_USER_ROOMS\0"
  "Ask which rooms a user has visited lately.\0"
  "Sent when a moderator opens the list of room visits of a user.\0"
  "Returns the latest visits with their times.\0"
  "moderation.modtool_visited_rooms_user\0"
  "moderation.delete_pending_calls_for_help\0"
  "DELETE_PENDING_CALLS_FOR_HELP\0"
  "Withdraw the user's own open calls for help.\0"
  "Sent when the user chooses to discard them, mostly to be able to call ane"
  "w.\0"
  "Deletes the calls, so that moderators see them no longer.\0"
  "moderation.cfh_pending_calls_deleted\0"
  "minutes; 10080 for a week, 52560000 for good\0"
  "moderation.modtool_sanction_tradelock\0"
  "MODTOOL_SANCTION_TRADELOCK\0"
  "Forbid a user to trade.\0"
  "Sent when a moderator chooses one of the trade locks.\0"
  "Refuses trades of this user until the time is over, and shows the message"
  ".\0"
  "moderation.get_guide_reporting_status\0"
  "GET_GUIDE_REPORTING_STATUS\0"
  "Ask whether the user may report bullying or has a request that is not don"
  "e yet.\0"
  "Sent by older clients before they open the help window; Nitro never sends"
  " it.\0"
  "Checks the user's requests to guides and guardians.\0"
  "moderation.guide_reporting_status\0"
  "moderation.modtool_room_alert\0"
  "MODTOOL_ROOM_ALERT\0"
  "Show a message to everybody in the moderator's room.\0"
  "Sent from the room tool, where a message is mandatory for every action.\0"
  "Shows the text to all users in the room where the moderator stands.\0"
  "moderation.guide_session_message\0"
  "GUIDE_SESSION_MESSAGE\0"
  "Write to the other side of a guide session.\0"
  "Sent when the guide or the user enters a line in the window of the sessio"
  "n.\0"
  "Delivers the line to both sides, the writer included.\0"
  "vote\0"
  "moderation.chat_review_guide_vote\0"
  "CHAT_REVIEW_GUIDE_VOTE\0"
  "Vote on the chat that is under review.\0"
  "Sent once by a guardian who has read the chat.\0"
  "Counts the vote and tells the guardians who have voted already.\0"
  "moderation.chat_review_session_voting_status\0"
  "what happened\0"
  "moderation.guide_session_report\0"
  "GUIDE_SESSION_REPORT\0"
  "Report the other side of a guide session to the moderators.\0"
  "Sent by the guide or by the user, during a session or right after it; Nit"
  "ro never sends it.\0"
  "Opens an issue about the other one and ends the session.\0"
  "moderation.chat_review_session_detached\0"
  "CHAT_REVIEW_SESSION_DETACHED\0"
  "Tells a guardian that a chat review goes on without him or her.\0"
  "Sent when the offer has been skipped, the time is over, or the review is "
  "cancelled.\0"
  "Closes the window of the review.\0"
  "CFH_PENDING_CALLS_DELETED\0"
  "Confirms that the user's open calls for help have been withdrawn.\0"
  "Answers `moderation.delete_pending_calls_for_help`.\0"
  "Says so; a new call can be sent now.\0"
  "GUIDE_SESSION_DETACHED\0"
  "Releases the user from a guide session.\0"
  "Sent to each side when nothing is left to do, to the helped user after th"
  "e rating.\0"
  "Forgets the session; a guide on duty waits for the next request.\0"
  "votingTimeout\0"
  "seconds to vote\0"
  "chatRecord\0"
  "the chat, in the form that the notes describe\0"
  "CHAT_REVIEW_SESSION_STARTED\0"
  "Gives a guardian the chat to judge.\0"
  "Sent after the guardian has accepted the offer.\0"
  "Shows the chat without names and lets the guardian vote in time.\0"
  "The chat begins with the time of the incident, six numbers from year to s"
  "econd, up to a semicolon. The lines follow, each after a carriage return;"
  " they have three parts with semicolons between: the first is not used, th"
  "e second is the number of the writer (0 for the reported user), and the t"
  "hird is the text.\0"
  "0 if the guide is in no room, so that nobody is invited\0"
  "GUIDE_SESSION_INVITED_TO_GUIDE_ROOM\0"
  "Invites the helped user into the room of the guide.\0"
  "Sent to both sides when the guide has asked for it.\0"
  "Shows the user a link to the room, and the guide whether it worked.\0"
  "moderation.cfh_topics\0"
  "CFH_TOPICS\0"
  "Lists the topics a call for help can be about.\0"
  "Offers the topics, by category, when the user reports somebody.\0"
  "callerUserId\0"
  "user who has called for help\0"
  "number of the chat record; some servers send the number of the room\0"
  "CFH_CHATLOG\0"
  "Gives a moderator the chat that an issue is about.\0"
  "Answers `moderation.get_cfh_chatlog`.\0"
  "Shows the lines in the window of that issue.\0"
  "GUIDE_SESSION_ERROR\0"
  "Tells that a guide session or a chat review has failed.\0"
  "Sent when no guide can be found, when the request is refused, or when a r"
  "eview lacks guardians.\0"
  "Shows what went wrong; a session that was going on is over.\0"
  "acceptanceTimeout\0"
  "seconds to accept\0"
  "moderation.chat_review_session_offered_to_guide\0"
  "CHAT_REVIEW_SESSION_OFFERED_TO_GUIDE\0"
  "Asks a guardian to take part in a chat review.\0"
  "Sent to some guardians on duty when bullying has been reported.\0"
  "Shows the offer with a countdown.\0"
  "user id of the writer\0"
  "Delivers a line that was written in a guide session.\0"
  "Sent to both sides for every line.\0"
  "Adds the line to the conversation, on the side of its writer.\0"
  "moderation.guide_session_partner_is_typing\0"
  "GUIDE_SESSION_PARTNER_IS_TYPING\0"
  "Tells whether the other side of a guide session is writing.\0"
  "Sent when that side begins or ends typing.\0"
  "Shows or hides a hint below the conversation.\0"
  "calls\0"
  "callId\0"
  "number of the issue, as text\0"
  "when it was sent; some servers write the seconds since 1970\0"
  "what the user wrote\0"
  "CFH_PENDING_CALLS\0"
  "Lists the user's own calls for help that are still open.\0"
  "Answers `moderation.get_pending_calls_for_help`; some servers send it in "
  "place of a result when a further call is refused.\0"
  "Shows the first one and asks whether to keep or to discard them; does not"
  "hing if the list is empty.\0"
  "ownerInRoom\0"
  "the owner is among them\0"
  "exists\0"
  "the room has not been deleted\0"
  "MODTOOL_ROOM_INFO\0"
  "Tells a moderator about a room.\0"
  "Answers `moderation.modtool_request_room_info`.\0"
  "Fills the room tool.\0"
  "endReason\0"
  "0 if the other side is gone; to a guide, 0 and 1 mean that the user ended"
  " it; 1 is the usual one\0"
  "GUIDE_SESSION_ENDED\0"
  "Tells that a guide session is over.\0"
  "Sent to both sides when one has ended it or is gone.\0"
  "Closes the conversation; the helped user is asked for a rating, a guide i"
  "s free again.\0"
  "guidesOnDuty\0"
  "who take tours\0"
  "helpersOnDuty\0"
  "who answer questions\0"
  "guardiansOnDuty\0"
  "who review chats\0"
  "GUIDE_ON_DUTY_STATUS\0"
  "Tells a guide whether he or she is on duty, and how many others are.\0"
  "Sent after each change of the switch, and when a guide has finished a ses"
  "sion.\0"
  "Sets the switch and the numbers in the guide tool.\0"
  "moderation.moderator_tool_preferences\0"
  "MODERATOR_TOOL_PREFERENCES\0"
  "Tells where a moderator's window for handling issues shall stand.\0"
  "Sent to moderators after login, with the numbers of `moderation.modtool_p"
  "references`.\0"
  "Opens the window there; Nitro ignores it.\0"
  "asGuide\0"
  "the receiver is the guide\0"
  "helpRequestType\0"
  "helpRequestDescription\0"
  "roleSpecificWaitTime\0"
  "seconds; for a guide, time to accept; for the other, how long one usually"
  " waits\0"
  "GUIDE_SESSION_ATTACHED\0"
  "Attaches the user to a request for help, as the guide or as the one who a"
  "sks.\0"
  "Sent to the user who has asked, and to the guide to whom the request is o"
  "ffered.\0"
  "Lets a guide accept or skip the request; tells the other user to wait.\0"
  "infoUrl\0"
  "MODERATION_REPORT_DISABLED\0"
  "Tells that the user can not call for help at present.\0"
  "Sent in answer to a report of somebody who is silenced in the whole hotel"
  ".\0"
  "Says so, with a link to more about it.\0"
  "enterHour\0"
  "hour when the user came in; some servers count to 12 only\0"
  "enterMinute\0"
  "MODTOOL_VISITED_ROOMS_USER\0"
  "Lists the rooms a user has visited lately.\0"
  "Answers `moderation.modtool_request_user_rooms`.\0"
  "Shows the visits to the moderator, who can follow into each room.\0"
  "one for each of the other guardians\0"
  "CHAT_REVIEW_SESSION_VOTING_STATUS\0"
  "Tells a guardian how far the others are with a chat review.\0"
  "Sent to guardians who have voted, whenever something changes.\0"
  "Shows the others' votes, in the order of the list.\0"
  "requesterRoomId\0"
  "0 if the user is in no room\0"
  "GUIDE_SESSION_REQUESTER_ROOM\0"
  "Tells a guide where the helped user is.\0"
  "Answers `moderation.guide_session_get_requester_room`.\0"
  "Takes the guide into that room.\0"
  "moderation.moderator_message\0"
  "MODERATOR_MESSAGE\0"
  "Shows the user a message of the hotel's staff.\0"
  "Sent for messages of a moderator, and by some servers for announcements w"
  "ith a link.\0"
  "Shows the text in an alert window, with the link if there is one.\0"
  "isSanctionNew\0"
  "the user has not been shown it before\0"
  "isSanctionActive\0"
  "it has not run out\0"
  "sanctionName\0"
  "kind of the last sanction\0"
  "sanctionLengthHours\0"
  "sanctionReserved\0"
  "skipped by the client; some servers write 30\0"
  "sanctionReason\0"
  "cfh.reason.EMPTY if there was no sanction\0"
  "sanctionCreationTime\0"
  "when it began, as the server writes it\0"
  "probationHoursLeft\0"
  "hours during which another offence has worse consequences\0"
  "nextSanctionName\0"
  "kind of the sanction to come next\0"
  "nextSanctionLengthHours\0"
  "nextSanctionReserved\0"
  "hasCustomMute\0"
  "a moderator has silenced the user apart from that\0"
  "tradeLockExpiryTime\0"
  "until when the user can not trade; empty for no lock\0"
  "CFH_SANCTION_STATUS\0"
  "Tells the user about the last sanction and the one that would come next.\0"
  "Answers `moderation.get_cfh_status`.\0"
  "Shows both in a window. The reason cfh.reason.EMPTY stands for no sanctio"
  "n at all.\0"
  "A sanction's name is ALERT, MUTE or BAN_PERMANENT; every other name is a "
  "ban for the given hours.\0"
  "user it was for\0"
  "MODERATOR_ACTION_RESULT\0"
  "Tells a moderator whether a sanction has worked.\0"
  "Sent in answer to a sanction; some servers never send it.\0"
  "Shows the outcome. A ban fails, for one, if the user is banned already.\0"
  "resolution\0"
  "moderation.guide_ticket_resolution\0"
  "GUIDE_TICKET_RESOLUTION\0"
  "Tells how a report about bullying has ended.\0"
  "Sent to the user who reported, when the chat review is over.\0"
  "Shows what became of it; Nitro ignores it.\0"
  "issues\0"
  "messageTemplates\0"
  "ready-made texts for users\0"
  "skipped by the client; some servers list kinds of offences\0"
  "cfhPermission\0"
  "may handle issues and sanction users\0"
  "chatlogsPermission\0"
  "may read what was said\0"
  "alertPermission\0"
  "may caution users\0"
  "kickPermission\0"
  "banPermission\0"
  "roomAlertPermission\0"
  "may send a message to a room\0"
  "roomKickPermission\0"
  "may send everybody out of a room\0"
  "roomMessageTemplates\0"
  "ready-made texts for rooms\0"
  "moderation.moderation_tool\0"
  "MODERATION_TOOL\0"
  "Opens the moderation tool, with the issues and what the moderator may do.\0"
  "Sent after login to users with the right to moderate.\0"
  "Keeps issues, message templates and permissions for the windows of the to"
  "ol.\0"
  "issue it was asked for, -1 if it was asked for a user\0"
  "user who would be sanctioned\0"
  "kind of the sanction\0"
  "sanctionLengthInHours\0"
  "probationDays\0"
  "days during which another offence has worse consequences\0"
  "it is about this avatar alone, not the person's other ones\0"
  "tradeLockInfo\0"
  "trade lock that goes with it; empty for none\0"
  "machineBanInfo\0"
  "ban of the computer that goes with it; empty for none\0"
  "CFH_SANCTION\0"
  "Tells a moderator which sanction would follow by default.\0"
  "Answers `moderation.modtool_sanction`.\0"
  "Shows it beside the button for the default sanction; Nitro ignores it.\0"
  "registrationAgeInMinutes\0"
  "minutes since the user registered\0"
  "minutesSinceLastLogin\0"
  "online\0"
  "cfhCount\0"
  "calls for help that the user has sent\0"
  "abusiveCfhCount\0"
  "those of them that were abuses\0"
  "cautionCount\0"
  "banCount\0"
  "tradingLockCount\0"
  "tradingExpiryDate\0"
  "lastPurchaseDate\0"
  "identityId\0"
  "number of the person, who may have several avatars\0"
  "identityRelatedBanCount\0"
  "bans of that person\0"
  "primaryEmailAddress\0"
  "empty where the moderator may not see it\0"
  "userClassification\0"
  "class or rank, as text\0"
  "lastSanctionTime\0"
  "as the server writes it\0"
  "sanctionAgeHours\0"
  "hours since then\0"
  "MODERATION_USER_INFO\0"
  "Tells a moderator about a user.\0"
  "Answers `moderation.mod_tool_user_info`.\0"
  "Fills the info window of that user.\0"
  "moderator who has it, -1 for nobody\0"
  "as in `moderation.pick_issues`\0"
  "ISSUE_PICK_FAILED\0"
  "Tells a moderator that issues could not be picked.\0"
  "Sent when somebody else has been faster.\0"
  "Shows an error; an older client tries the next issue up to ten times wher"
  "e that is enabled.\0"
  "a number, as text\0"
  "moderation.issue_deleted\0"
  "ISSUE_DELETED\0"
  "Takes an issue out of the moderators' lists.\0"
  "Sent to moderators when an issue exists no longer.\0"
  "Removes the issue from its list.\0"
  "requesterUserId\0"
  "user who has asked for help\0"
  "requesterName\0"
  "requesterFigure\0"
  "guideUserId\0"
  "guideName\0"
  "guideFigure\0"
  "GUIDE_SESSION_STARTED\0"
  "Starts the conversation between a user and a guide.\0"
  "Sent to both sides once the guide has accepted.\0"
  "Opens the conversation and marks the other one's avatar if it is in the s"
  "ame room.\0"
  "winningVoteCode\0"
  "ownVoteCode\0"
  "finalStatus\0"
  "moderation.chat_review_session_results\0"
  "CHAT_REVIEW_SESSION_RESULTS\0"
  "Tells a guardian how a chat review has ended.\0"
  "Sent to the guardians who have voted.\0"
  "Shows the result, the guardian's own vote and those of the others; Nitro "
  "ignores it.\0"
  "Some servers write numbers of `ChatReviewVoteStatus` in the first two fie"
  "lds as well.\0"
  "GUIDE_TICKET_CREATION_RESULT\0"
  "Tells whether a report about bullying has been taken.\0"
  "Answers `moderation.chat_review_session_create`; some servers send it for"
  " a call for help that goes to guardians.\0"
  "Shows the outcome to the user who reported; Nitro ignores it.\0"
  "roomChatlogs\0"
  "one for each room the user was in\0"
  "MODTOOL_USER_CHATLOG\0"
  "Gives a moderator what was said around a user.\0"
  "Answers `moderation.modtool_request_user_chatlog`.\0"
  "Shows the lines, room by room.\0"
  "MODTOOL_ROOM_CHATLOG\0"
  "Gives a moderator what was said in a room.\0"
  "Answers `moderation.modtool_request_room_chatlog`.\0"
  "Shows the lines if the context names the room that was asked for.\0"
  "statusCode\0"
  "secondsAgo\0"
  "seconds since it was made\0"
  "isGuide\0"
  "the user is the guide in it\0"
  "otherPartyName\0"
  "user on the other side, or the reported one\0"
  "otherPartyFigure\0"
  "room where the bullying happened\0"
  "GUIDE_REPORTING_STATUS\0"
  "Tells whether the user may report bullying, or which request is not done "
  "yet.\0"
  "Answers `moderation.get_guide_reporting_status`.\0"
  "Opens the report dialog, or shows why it can not; Nitro ignores it.\0"
  "What follows the status describes the pending request and means nothing w"
  "ith another status. The client reads it in any case, though some servers "
  "leave it out.\0"
  "ISSUE_INFO\0"
  "Gives moderators a new issue, or a changed one.\0"
  "Sent to all moderators when an issue is opened, picked, released or close"
  "d.\0"
  "Adds the issue to its list, with a sound, or replaces what it knows of it"
  ".\0"
  "resultType\0"
  "the client takes any other number as sent\0"
  "not shown if the call was refused\0"
  "CFH_RESULT_MESSAGE\0"
  "Tells whether a call for help has been taken.\0"
  "Sent in answer to a report of any kind.\0"
  "Shows the text, or a standard one if it is empty; asks for the open calls"
  " if there are too many.\0"
  "payload\0"
  "nothing is known about it\0"
  "moderation.user_sanction_status\0"
  "USER_SANCTION_STATUS\0"
  "Tells about sanctions of the user, in a form that is not known.\0"
  "Nothing is known of a server that sends it under this number; `moderation"
  ".cfh_sanction_status` is in use instead.\0"
  "The Nitro client has the number, but does not read the packet.\0"
  "moderation.cfh_reply\0"
  "CFH_REPLY\0"
  "Delivers a moderator's reply to the user's call for help.\0"
  "Sent to the user who has called.\0"
  "Shows the text in a window of its own.\0"
  "session.request_camera_configuration\0"
  "REQUEST_CAMERA_CONFIGURATION\0"
  "Ask what photos cost.\0"
  "Sent when the camera is used for the first time.\0"
  "Answers with the prices.\0"
  "session.init_camera\0"
  "user.settings_camera\0"
  "USER_SETTINGS_CAMERA\0"
  "Save whether the view follows the own avatar.\0"
  "Sent when the switch in the settings is turned.\0"
  "Keeps it with the account; it comes back with `user.settings`.\0"
  "session.render_room_thumbnail\0"
  "RENDER_ROOM_THUMBNAIL\0"
  "Upload a picture of a room for the navigator.\0"
  "Sent when the owner takes the picture with the camera; without the image "
  "if there is none.\0"
  "Stores the PNG as the room's picture and says whether that worked.\0"
  "session.thumbnail_status\0"
  "session.publish_photo\0"
  "PUBLISH_PHOTO\0"
  "Publish the photo that was taken last.\0"
  "Sent with the button for publishing, after the photo was uploaded.\0"
  "Takes the price and puts the photo on the hotel's web pages, or names the"
  " time to wait.\0"
  "session.camera_publish_status\0"
  "photoId\0"
  "Nitro sends it empty\0"
  "session.purchase_photo\0"
  "PURCHASE_PHOTO\0"
  "Buy the photo that was taken last, as a picture for the wall.\0"
  "Sent with the button for buying, after the photo was uploaded.\0"
  "Takes the price and puts the picture into the inventory.\0"
  "session.camera_purchase_ok\0"
  "backgroundImageId\0"
  "number of the background\0"
  "frontImageId\0"
  "number of the picture in front\0"
  "objectCount\0"
  "small pictures placed on it; older clients add place and image of each, N"
  "itro does not\0"
  "room.update_room_thumbnail\0"
  "UPDATE_ROOM_THUMBNAIL\0"
  "Put a room's picture for lists together from ready-made parts.\0"
  "Sent from the picture editor of older clients; Nitro never sends it.\0"
  "Keeps the choice and says whether that worked.\0"
  "session.thumbnail_update_result\0"
  "which photo it is, from the data of the furniture\0"
  "author of the photo\0"
  "moderation.call_for_help_from_photo\0"
  "CALL_FOR_HELP_FROM_PHOTO\0"
  "Report a photo that hangs in a room.\0"
  "Sent from the window that shows the photo, when a topic was chosen.\0"
  "Opens an issue about the photo and its author.\0"
  "Nitro gives the id of the reporting user as `reportedUserId`.\0"
  "session.photo_competition\0"
  "PHOTO_COMPETITION\0"
  "Enter the photo that was taken last in a competition.\0"
  "Sent with the button for taking part, where the hotel has such a competit"
  "ion; Nitro has no button.\0"
  "Takes the photo into the competition.\0"
  "kind of room\0"
  "session.camera_snapshot\0"
  "CAMERA_SNAPSHOT\0"
  "Tells the client to take a picture of the room by itself.\0"
  "Sent by servers that want a picture of a room.\0"
  "May take one and upload it; Nitro does nothing.\0"
  "meaning of the codes not known\0"
  "THUMBNAIL_UPDATE_RESULT\0"
  "Tells whether a room has got its picture from ready-made parts.\0"
  "Sent in answer to `room.update_room_thumbnail`.\0"
  "Closes the picture editor of older clients.\0"
  "secondsToWait\0"
  "time until another photo can be published\0"
  "extraDataId\0"
  "id of the photo on the hotel's web pages; Nitro uses it as a link\0"
  "CAMERA_PUBLISH_STATUS\0"
  "Tells whether a photo was published.\0"
  "Sent in answer to `session.publish_photo`.\0"
  "Shows the success, or how long the user has to wait before the next one.\0"
  "CAMERA_PURCHASE_OK\0"
  "Confirms that the user has bought a photo.\0"
  "Sent in answer to `session.purchase_photo`.\0"
  "Counts the copy in the camera's window.\0"
  "isRenderLimitHit\0"
  "too many pictures were made lately\0"
  "THUMBNAIL_STATUS\0"
  "Tells whether a room's picture was stored.\0"
  "Sent in answer to `session.render_room_thumbnail`. An empty packet means "
  "success.\0"
  "Older clients say that the picture was saved, or that there were too many"
  "; Nitro does nothing.\0"
  "relative to the hotel's address for photos\0"
  "session.camera_storage_url\0"
  "CAMERA_STORAGE_URL\0"
  "Tells where an uploaded photo is stored.\0"
  "Sent in answer to `session.render_room`.\0"
  "Shows the photo in the window for buying and publishing.\0"
  "creditPrice\0"
  "of a picture for the wall\0"
  "ducketPrice\0"
  "of a picture for the wall, on top\0"
  "publishDucketPrice\0"
  "of publishing a photo\0"
  "INIT_CAMERA\0"
  "Tells what photos cost.\0"
  "Sent in answer to `session.request_camera_configuration`.\0"
  "Shows the prices in the camera's window.\0"
  "which promoted rooms to choose from\0"
  "navigator.forward_to_random_promoted_room\0"
  "FORWARD_TO_RANDOM_PROMOTED_ROOM\0"
  "Ask to be taken to any room that is being promoted.\0"
  "Sent by a button of the hotel view in older clients; Nitro never sends it"
  ".\0"
  "Picks one of the promoted rooms and forwards the user there.\0"
  "session.interstitial_shown\0"
  "INTERSTITIAL_SHOWN\0"
  "Tell that the advert was shown.\0"
  "Sent after an advert that `session.interstitial_message` allowed; Nitro s"
  "hows none.\0"
  "May count it and wait some time before it allows the next.\0"
  "subscription.promo_articles\0"
  "DESKTOP_NEWS\0"
  "Ask for the news of the hotel view.\0"
  "Sent when the hotel view comes up with its news panel.\0"
  "Answers with the current articles.\0"
  "user id of the owner of the box\0"
  "furniture.mysteryboxwaitingcanceledmessage\0"
  "MYSTERYBOXWAITINGCANCELEDMESSAGE\0"
  "Stop waiting at a mystery box for the other user.\0"
  "Sent when the user closes the waiting window of the box.\0"
  "Ends the opening of the box and tells whoever else was waiting.\0"
  "furniture.cancelmysteryboxwaitmessage\0"
  "other.get_interstitial\0"
  "GET_INTERSTITIAL\0"
  "Ask whether an advert may be shown now.\0"
  "Sent by older clients before a room is entered; Nitro never asks.\0"
  "Answers yes or no.\0"
  "session.interstitial_message\0"
  "the mystery trophy\0"
  "inscription\0"
  "furniture.mysterybox_open_trophy\0"
  "MYSTERYBOX_OPEN_TROPHY\0"
  "Turn a mystery trophy in the room into a trophy with a text.\0"
  "Sent when the user has typed a text for it and confirmed.\0"
  "Replaces the item by a trophy that carries the text.\0"
  "articles\0"
  "Gives the news of the hotel view.\0"
  "Shows one article at a time, with its picture and button.\0"
  "CANCELMYSTERYBOXWAITMESSAGE\0"
  "Tells that a mystery box will not be opened now.\0"
  "Sent to the users at the box when one of them has stopped waiting or gone"
  " away.\0"
  "Closes the waiting window.\0"
  "pet.level_notification\0"
  "PET_LEVEL_NOTIFICATION\0"
  "Tells that a pet of the user has reached a level.\0"
  "Sent to the owner when the pet has gained enough experience.\0"
  "Shows a bubble with the pet's picture, name and level.\0"
  "furniture.custom_notification\0"
  "CUSTOM_USER_NOTIFICATION\0"
  "Tells why a hopper, a gate or other furniture refuses the user.\0"
  "Sent to a user who tries such furniture without what it asks for.\0"
  "Explains what is missing and offers the catalog page where it is sold.\0"
  "closeReason\0"
  "the client takes any other number as resolved\0"
  "moderation.issue_close_notification\0"
  "ISSUE_CLOSE_NOTIFICATION\0"
  "Tells that a call for help of the user has been closed.\0"
  "Sent to the user who called, when a moderator has dealt with the call.\0"
  "Shows the text, or if it is empty a standard text for the reason.\0"
  "messages that were left\0"
  "room.room_message_notification\0"
  "ROOM_MESSAGE_NOTIFICATION\0"
  "Tells that messages were left in a room.\0"
  "Sent by servers that let visitors leave messages in a room.\0"
  "Older clients show a bubble with room and number; Nitro shows nothing.\0"
  "name of the part, as the client knows it; empty takes the arrow away\0"
  "session.notification_element_pointer\0"
  "NOTIFICATION_ELEMENT_POINTER\0"
  "Points the user at a part of the screen.\0"
  "Sent at will, for example by a tour for newcomers.\0"
  "Older clients show an arrow at that part; Nitro does nothing.\0"
  "canShowInterstitial\0"
  "INTERSTITIAL_MESSAGE\0"
  "Tells whether an advert may be shown.\0"
  "Answers `other.get_interstitial`.\0"
  "Shows its advert, or goes on at once.\0"
  "name of the notification, e.g. floorplan_editor.error\0"
  "parameters\0"
  "session.notification_list\0"
  "NOTIFICATION_LIST\0"
  "Shows a notification, as a window or as a bubble.\0"
  "Sent for events of all sorts; what to show follows from the type and its "
  "parameters.\0"
  "Takes title, message, link and picture from the parameters. What is missi"
  "ng there comes from its own texts, under keys such as notification.TYPE.t"
  "itle.\0"
  "The parameter display with the value BUBBLE makes it a bubble; without it"
  " a window opens. Sound names a sound to play.\0"
  "contentType\0"
  "kind of furniture or other thing, as in the furniture list\0"
  "session.notification_offer_reward_delivered\0"
  "NOTIFICATION_OFFER_REWARD_DELIVERED\0"
  "Tells that a reward of the offer center has been delivered.\0"
  "Sent when the user has earned something with an advertiser's offer, such "
  "as a video.\0"
  "Older clients list it among the rewards; Nitro shows nothing.\0"
  "numGifts\0"
  "catalog.club_gift_notification\0"
  "CLUB_GIFT_NOTIFICATION\0"
  "Tells how many club gifts the user may choose.\0"
  "Sent to a club member for whom gifts are waiting.\0"
  "Shows a bubble that leads to the gifts in the catalog, unless the number "
  "is 0.\0"
  "what the user has now\0"
  "amountChanged\0"
  "difference, negative if it was spent\0"
  "user.activity_point_notification\0"
  "ACTIVITY_POINT_NOTIFICATION\0"
  "Tells that the user's amount of a currency has changed.\0"
  "Sent when duckets, diamonds or the like are earned or spent; credits have"
  " a packet of their own.\0"
  "Puts the new amount into the purse, and announces diamonds that have come"
  " in.\0"
  "typeCode\0"
  "detail by type, e.g. the badge of the achievement or the name of the game\0"
  "messenger.friend_notification\0"
  "MESSENGER_FRIEND_NOTIFICATION\0"
  "Tells what a friend is doing or has achieved.\0"
  "Sent to the friends of the user it is about.\0"
  "Older clients mark the friend in the friend bar; Nitro shows nothing.\0"
  "furniture.showmysteryboxwaitmessage\0"
  "SHOWMYSTERYBOXWAITMESSAGE\0"
  "Tells that a mystery box waits for a second user.\0"
  "Sent to a user who has used the box, as it takes two to open it, the owne"
  "r and somebody with the key.\0"
  "Opens a waiting window from which the user can cancel.\0"
  "furniture.gotmysteryboxprizemessage\0"
  "GOTMYSTERYBOXPRIZEMESSAGE\0"
  "Tells what the user has won with a mystery box.\0"
  "Sent to each user who wins something, when the box opens.\0"
  "Shows a picture of the prize.\0"
  "alertMessage\0"
  "titleMessage\0"
  "text, or key of a text; the usual title of alerts if absent\0"
  "session.notification_simple_alert\0"
  "NOTIFICATION_SIMPLE_ALERT\0"
  "Shows a text in a window.\0"
  "Sent at will, by servers that use what Nitro adds to the protocol.\0"
  "Looks message and title up among its texts, and shows them as they are if"
  " they are not found.\0"
  "economy.recycler_prizes\0"
  "RECYCLER_PRIZES\0"
  "Ask what can be won by recycling.\0"
  "Sent when a catalog page shows the prizes of the recycler; Nitro has no s"
  "uch page.\0"
  "Answers with the prizes by their rarity.\0"
  "as in s2c `economy.craftable_products`\0"
  "economy.craftable_products\0"
  "GET_CRAFTABLE_PRODUCTS\0"
  "Ask what a recipe takes.\0"
  "Sent when a product of the crafting window is chosen for the first time.\0"
  "Answers with the ingredients of that recipe.\0"
  "The name is that of the other request, 1173; this one is about a recipe.\0"
  "economy.crafting_recipe\0"
  "the crafting table, a floor item in the room\0"
  "GET_CRAFTING_RECIPE\0"
  "Ask what can be made at a crafting table.\0"
  "Sent when the user opens a crafting table in the room.\0"
  "Lists the products that the user knows how to make there.\0"
  "The name is that of the other request, 633; this one is about all product"
  "s.\0"
  "the crafting table in the room\0"
  "ingredientIds\0"
  "item ids of what shall be used up, as in `user.furniture`\0"
  "economy.craft_secret\0"
  "CRAFT_SECRET\0"
  "Try to make something of the given items, without a known recipe.\0"
  "Sent by clients that have a place to mix things; Nitro makes known produc"
  "ts only.\0"
  "Uses the items up if a recipe takes exactly these, and hands the product "
  "over.\0"
  "economy.crafting_result\0"
  "economy.recycler_status\0"
  "RECYCLER_STATUS\0"
  "Ask whether the recycler is open.\0"
  "Sent when the recycler's page of the catalog opens, in clients that have "
  "one.\0"
  "Answers with its state and the time to wait.\0"
  "economy.recycler_items\0"
  "RECYCLER_ITEMS\0"
  "Give items away for a box with a random prize.\0"
  "Sent when all places of the recycler are filled and its button is clicked"
  "; Nitro has no recycler.\0"
  "Destroys the items and puts a box into the inventory. It refuses all of t"
  "hem if there are fewer than it wants (often 5 or 8), or if one of them ca"
  "n not be recycled.\0"
  "economy.recycler_finished\0"
  "item ids of the mix, as in `user.furniture`\0"
  "economy.crafting_recipes_available\0"
  "GET_CRAFTING_RECIPES_AVAILABLE\0"
  "Ask whether the given items fit a recipe that the user does not know.\0"
  "Sent by clients each time the mix of ingredients changes; Nitro never sen"
  "ds it.\0"
  "Compares the mix with the recipes of the table; it may stay silent if the"
  " user knows that recipe.\0"
  "a floor item in the room\0"
  "furniture.item_exchange_redeem\0"
  "ITEM_EXCHANGE_REDEEM\0"
  "Turn a piece of exchange furniture, such as a coin or a gold bar, into cr"
  "edits.\0"
  "Sent when its owner has used it in the room and confirmed the exchange.\0"
  "Destroys the item and pays what it is worth.\0"
  "economy.craft\0"
  "CRAFT\0"
  "Make a product by its recipe.\0"
  "Sent when the button is clicked twice, by the owner of the crafting table"
  " who has all ingredients.\0"
  "Takes the ingredients from the inventory, whichever pieces it likes, and "
  "puts the product into it.\0"
  "recyclerFinishedStatus\0"
  "prizeId\0"
  "mostly 0\0"
  "RECYCLER_FINISHED\0"
  "Tells how recycling has ended.\0"
  "Sent after `economy.recycler_items`.\0"
  "Clients show that the box is ready, or that the recycler is closed; Nitro"
  " does nothing.\0"
  "CRAFTING_RESULT\0"
  "Tells whether a product was made.\0"
  "Sent after a try to craft, with a recipe or without.\0"
  "Ends the waiting, and shows a message if there is a product.\0"
  "recipes\0"
  "ingredients\0"
  "class names of all furniture that can be used at this table\0"
  "CRAFTABLE_PRODUCTS\0"
  "Lists what the user can make at a crafting table, and of what.\0"
  "Sent when a crafting table is opened; asked for by c2s `economy.crafting_"
  "recipe`.\0"
  "Fills the crafting window, and closes it if both lists are empty.\0"
  "unknown recipes that these items belong to\0"
  "hasRecipes\0"
  "one of them takes exactly these items\0"
  "CRAFTING_RECIPES_AVAILABLE\0"
  "Tells how close a mix of items is to unknown recipes.\0"
  "Sent after a request with the items of the mix.\0"
  "Clients show the number and switch the button on if something can be made"
  "; Nitro does nothing.\0"
  "CRAFTING_RECIPE\0"
  "Lists what a recipe takes.\0"
  "Sent to a user who looks at a recipe; asked for by c2s `economy.craftable"
  "_products`.\0"
  "Shows the ingredients beside those that the user has. Which recipe it is "
  "has to be remembered.\0"
  "Lists what can be won by recycling.\0"
  "Sent when a client wants to show the prizes.\0"
  "Clients show the prizes by level, with their chances; Nitro can not read "
  "it.\0"
  "recyclerStatus\0"
  "recyclerTimeoutSeconds\0"
  "seconds to wait, if `waiting`\0"
  "Tells whether things can be recycled now.\0"
  "Sent after the request of the same name.\0"
  "Clients show the recycler, that it is closed, or the time to wait; Nitro "
  "does nothing.\0"
  "countryCode\0"
  "which country the number is of\0"
  "phoneNumber\0"
  "other.try_phone_number\0"
  "TRY_PHONE_NUMBER\0"
  "Give a telephone number, to get a code sent to it.\0"
  "Sent from the dialog in which older clients ask for the number; Nitro has"
  " no such dialog.\0"
  "Checks the number and sends a code by text message.\0"
  "other.phone_try_number_result\0"
  "collectionStatusCode\0"
  "other.set_phone_number_verification_status\0"
  "SET_PHONE_NUMBER_VERIFICATION_STATUS\0"
  "Say that one does not want to be asked for a telephone number again.\0"
  "Sent when the user refuses the dialog for good; older clients send nothin"
  "g but `never_again`.\0"
  "Remembers the answer.\0"
  "other.get_faq_text\0"
  "GET_FAQ_TEXT\0"
  "Ask for the answer to a question of the help pages.\0"
  "Sent when a question is clicked in the help of older clients.\0"
  "Answers with the text; the packet for it is not part of this revision.\0"
  "searchText\0"
  "other.search_faqs\0"
  "SEARCH_FAQS\0"
  "Search the questions of the help pages.\0"
  "Sent from the search field in the help of older clients.\0"
  "Looks for questions that fit.\0"
  "in capitals\0"
  "other.verify_code\0"
  "VERIFY_CODE\0"
  "Give the code that came by text message.\0"
  "Sent from the second step of the dialog about the telephone number.\0"
  "Compares it with the code that was sent.\0"
  "other.phone_try_verification_code_result\0"
  "other.reset_phone_number_state\0"
  "RESET_PHONE_NUMBER_STATE\0"
  "Begin anew with giving a telephone number.\0"
  "Sent when the user wants to give another number than the one a code was s"
  "ent to.\0"
  "Forgets the number, if enough time has passed.\0"
  "other.phone_collection_state\0"
  "other.get_faq_category\0"
  "GET_FAQ_CATEGORY\0"
  "Ask for the questions in one category of the help pages.\0"
  "Sent when a category is opened in the help of older clients.\0"
  "Lists its questions; the packet for it is not part of this revision.\0"
  "millisToAllowProcessReset\0"
  "milliseconds until another number can be given\0"
  "PHONE_TRY_VERIFICATION_CODE_RESULT\0"
  "Tells whether the code from the text message was right.\0"
  "Sent in answer to `other.verify_code`.\0"
  "Ends the dialog or lets the user try again; Nitro shows nothing.\0"
  "PHONE_TRY_NUMBER_RESULT\0"
  "Tells whether a code was sent to the telephone number.\0"
  "Sent in answer to `other.try_phone_number`.\0"
  "Asks for the code or says what is wrong with the number; Nitro shows noth"
  "ing.\0"
  "phoneStatusCode\0"
  "PHONE_COLLECTION_STATE\0"
  "Tells whether the hotel wants the user's telephone number.\0"
  "Sent after login by hotels that ask for it, and after the state has chang"
  "ed.\0"
  "Opens the dialog at the right step, or none; Nitro shows nothing.\0";

static const uint32_t keys[1117] = {
  24667, 24674, 24683, 24712, 24722, 24759, 24791, 13739, 24827, 24857, 24886,
  24932, 24990, 24995, 25087, 25165, 25203, 25213, 25228, 25281, 25299, 25371,
  25403, 25436, 25480, 25485, 25492, 25498, 25556, 25583, 25616, 25632, 25685,
  25773, 25862, 25919, 25950, 25970, 26002, 26012, 26022, 26044, 26061, 26082,
  26133, 26190, 26263, 26321, 26370, 26447, 26474, 26549, 26624, 26838, 26848,
  26988, 27062, 27067, 27102, 27111, 27165, 27208, 27251, 27341, 27361, 27445,
  27457, 27486, 27623, 27649, 27717, 27763, 27819, 27847, 27903, 27947, 27960,
  27980, 28074, 28121, 28130, 28160, 28245, 28251, 28337, 28345, 28388, 28425,
  28454, 28489, 28517, 28536, 28548, 10512, 28652, 28659, 28695, 28761, 28801,
  28807, 28981, 29052, 29066, 29131, 29138, 29182, 29237, 29316, 29381, 29615,
  29658, 29665, 29705, 29747, 29781, 29789, 29809, 13734, 29812, 29823, 29858,
  29896, 29914, 29928, 29935, 29991, 30000, 30138, 30144, 30153, 30210, 30260,
  30270, 30313, 30390, 30412, 30489, 30494, 30592, 30616, 30759, 30853, 30866,
  30907, 30921, 30967, 30981, 31001, 31023, 31063, 31072, 31081, 31092, 31105,
  31142, 31177, 31202, 31222, 31260, 31273, 31320, 31375, 31385, 31443, 31453,
  31494, 31507, 31549, 31561, 31628, 31664, 31736, 31781, 31842, 31890, 31921,
  31959, 32018, 32073, 32147, 32209, 32220, 32252, 32306, 32347, 32463, 32586,
  21630, 32637, 32645, 32684, 32723, 32758, 32826, 32894, 32930, 33018, 33053,
  33070, 33133, 33150, 33208, 33245, 33303, 33454, 33530, 33614, 33625, 33677,
  33699, 33737, 33772, 33830, 33862, 33897, 33957, 33974, 33998, 34045, 34120,
  34193, 34228, 34264, 34332, 34355, 34397, 34420, 34444, 34479, 34508, 34569,
  34597, 34643, 12365, 34755, 695, 34923, 35149, 31099, 35304, 8282, 35347,
  8388, 35527, 35577, 35643, 35798, 35847, 35876, 35986, 35988, 35999, 36036,
  36067, 36099, 36136, 36229, 36271, 36306, 36337, 36505, 36661, 36707, 36765,
  36798, 36810, 36818, 36849, 36859, 36886, 36895, 36942, 36982, 37029, 37038,
  37082, 37284, 37440, 37470, 37571, 37744, 6759, 37768, 37827, 37854, 37874,
  37894, 37934, 37977, 37986, 38001, 38038, 38115, 38254, 38282, 38323, 38377,
  38456, 38529, 38560, 38575, 38633, 38729, 38768, 38887, 38938, 38989, 39052,
  39132, 39231, 39319, 39373, 39442, 39516, 39583, 39671, 39737, 39840, 39915,
  39942, 39989, 40040, 40075, 40093, 40134, 40174, 40203, 40263, 40326, 40389,
  40464, 40506, 40555, 40730, 40795, 40873, 40927, 40975, 41050, 41065, 41159,
  41179, 41238, 41255, 41326, 41381, 41426, 41472, 41528, 41556, 41595, 41607,
  41635, 41695, 23781, 41827, 41901, 42008, 42044, 458, 42069, 42185, 42224,
  42230, 42331, 42378, 12884, 42473, 42539, 42581, 42620, 42661, 42760, 42783,
  42829, 42866, 42923, 42934, 43038, 43075, 43088, 43101, 43163, 43208, 43228,
  43249, 43258, 43269, 43278, 43543, 43656, 43754, 43927, 43934, 43976, 44020,
  44339, 44870, 44879, 44926, 45210, 45263, 45701, 45760, 45812, 46377, 46445,
  46859, 47201, 47238, 48073, 48330, 48392, 50408, 50457, 50510, 50526, 50542,
  50581, 50607, 50648, 50686, 50748, 51244, 51980, 52020, 52242, 52762, 53004,
  53033, 23300, 54032, 54071, 54307, 54484, 54545, 54852, 55705, 55966, 56436,
  57232, 57701, 58234, 58274, 58316, 58996, 61878, 63270, 63306, 63486, 63809,
  63823, 64050, 64183, 64594, 64600, 64634, 65664, 66294, 66474, 66691, 67471,
  67772, 67804, 67846, 67887, 67930, 67954, 68019, 68033, 68356, 68367, 68632,
  68787, 68940, 69003, 69021, 69034, 69045, 418, 69099, 69325, 70055, 71352,
  72213, 18256, 72427, 72640, 72905, 73079, 73087, 17492, 73445, 73500, 73747,
  73789, 73844, 73893, 19024, 74413, 74421, 74466, 74984, 75033, 75906, 77151,
  77470, 77503, 78878, 79124, 80529, 81569, 81627, 83222, 83548, 84749, 84777,
  84804, 84823, 84836, 84893, 85930, 85998, 86030, 86485, 86658, 86887, 236,
  87189, 87256, 87315, 545, 87364, 2942, 87847, 11778, 89070, 89247, 89839,
  90545, 90555, 90599, 91474, 91558, 91564, 91570, 91616, 91630, 91645, 93213,
  93485, 793, 94537, 94569, 94630, 94681, 95000, 97723, 98402, 98438, 98679,
  99371, 99376, 99987, 100404, 101155, 101343, 102455, 102466, 102661, 102667,
  102913, 103136, 103484, 104156, 104988, 105413, 105593, 106224, 106453,
  106463, 106481, 106770, 106888, 107462, 107472, 107511, 108880, 109023,
  109262, 109283, 109893, 110832, 112513, 112773, 113185, 113404, 114527,
  114959, 114992, 115212, 115792, 115817, 116191, 116421, 116609, 116766,
  117189, 117371, 117555, 117715, 118252, 118300, 118512, 121175, 122404,
  122442, 122781, 124304, 126342, 127290, 128883, 128896, 128907, 129885,
  130141, 132724, 133732, 133812, 134033, 134087, 134148, 134185, 134238,
  134599, 135471, 135480, 135766, 135795, 135845, 135868, 135950, 136648,
  136658, 136863, 137261, 137695, 137746, 137761, 138016, 138267, 138497,
  139098, 139106, 139417, 139500, 140492, 142138, 142444, 142457, 142492,
  142883, 142929, 143194, 143200, 143263, 143306, 143393, 143406, 143461,
  143977, 144515, 144522, 144569, 144643, 144654, 144875, 145433, 145498,
  146022, 146301, 147216, 147229, 147326, 147388, 147459, 148761, 148829,
  148916, 148968, 149011, 149093, 149273, 149483, 149488, 150120, 150212,
  150464, 150530, 150628, 150658, 150693, 150915, 150951, 150991, 151043,
  151116, 151418, 151437, 153470, 154860, 157195, 158390, 158937, 159003,
  159034, 159244, 159262, 159300, 159689, 159894, 159942, 159987, 160051,
  160064, 160110, 160149, 160191, 160214, 160685, 160735, 160775, 160823,
  161165, 161249, 161290, 162174, 162213, 162245, 162274, 162311, 162542,
  162637, 162725, 163480, 163967, 164182, 164199, 164478, 164529, 164604,
  164671, 169181, 169210, 169219, 169269, 171397, 172534, 172794, 172977,
  173363, 173412, 174601, 174825, 174918, 174964, 174997, 175052, 175090,
  175126, 175323, 175514, 175551, 175566, 175603, 175670, 175683, 175699,
  175718, 176075, 176120, 176593, 176637, 176649, 176880, 176919, 176976,
  177029, 177078, 177129, 177183, 177259, 177282, 177529, 177974, 39981,
  179480, 180188, 183414, 183552, 184153, 184397, 184434, 6681, 185940, 430,
  6685, 187701, 187897, 188105, 191228, 191873, 191902, 191940, 191985, 192853,
  193816, 194141, 7684, 196102, 196230, 196455, 8050, 196515, 196556, 196991,
  197037, 197052, 197065, 197110, 197196, 197254, 197507, 197669, 198049,
  198059, 198252, 198270, 198278, 198321, 198354, 198970, 199622, 199695,
  199831, 199837, 199919, 199975, 200038, 200096, 200147, 200202, 200620,
  200633, 201149, 201344, 201459, 202170, 202352, 203340, 203349, 205701,
  206102, 206123, 206370, 206377, 206384, 206401, 206928, 206971, 207186,
  207235, 207468, 207499, 207979, 208004, 208586, 209012, 14643, 209521,
  209553, 209923, 209936, 209947, 210013, 210020, 210034, 210044, 210079,
  210140, 210198, 210248, 210334, 210397, 210439, 210489, 210792, 211126,
  212373, 213900, 214210, 214434, 214487, 214527, 214949, 215334, 215374,
  215438, 215558, 215938, 519, 216902, 217107, 217344, 217400, 217413, 218299,
  219863, 220366, 221312, 10777, 221550, 23820, 221981, 222263, 490, 222639,
  222735, 223334, 223383, 223435, 223843, 223938, 224137, 224218, 224271,
  224300, 224652, 224884, 7203, 225276, 225565, 225737, 225746, 226004, 226205,
  227237, 227271, 227342, 227358, 227413, 227727, 228783, 229047, 230690,
  231073, 231320, 231768, 232751, 233626, 233682, 233727, 234619, 234676,
  234888, 235203, 235248, 235286, 235296, 235370, 235674, 236924, 236975,
  237039, 237067, 237113, 237129, 237324, 237333, 237979, 238119, 238128,
  238201, 240120, 242948, 242986, 243339, 243379, 243677, 243684, 243734,
  243775, 244386, 245106, 245829, 246551, 246559, 247598, 247653, 247702,
  248562, 250776, 251951, 251981, 252933, 253421, 254083, 254089, 254503,
  254539, 254695, 254998, 255026, 255061, 255573, 255607, 255623, 255646,
  256000, 256203, 256271, 256711, 257156, 257208, 257244, 257283, 257303,
  257365, 257422, 257482, 257559, 257610, 257634, 257655, 257719, 258322,
  258541, 258548, 258651, 258702, 258744, 258778, 258793, 258807, 258856,
  258908, 259308, 259330, 259460, 259519, 259769, 259828, 259850, 259857,
  259904, 259951, 259964, 259973, 259990, 260008, 260025, 260087, 260131,
  260192, 260234, 260275, 260894, 260938, 260952, 260968, 260980, 260990,
  261207, 261223, 261235, 261828, 262206, 262217, 262254, 262290, 262349,
  262987, 263276, 264687, 264963, 265006, 265050, 266406, 266462, 266861,
  267378, 267416, 267462, 269094, 269847, 270701, 270906, 271367, 271725,
  271986, 272329, 273100, 273113, 274287, 276095, 276118, 276473, 276481,
  276826, 277480, 277495, 277718, 277761, 278036, 278539, 279423, 279892,
};

static const uint32_t words[581] = {
  5920, 6782, 5920, 6755, 44399, 45665, 45683, 45854, 46119, 44399, 48059,
  48719, 49086, 49363, 53759, 53775, 49906, 56426, 56742, 56780, 56963, 56973,
  56984, 57682, 58214, 58689, 58975, 57682, 59732, 60000, 60221, 60471, 49363,
  60921, 61179, 61201, 61420, 60221, 61614, 61837, 61861, 60471, 57682, 62794,
  63019, 63245, 60921, 69510, 69527, 69773, 69786, 70252, 70483, 69510, 70856,
  69510, 71198, 71224, 70856, 71708, 71971, 69773, 72189, 69347, 71409, 75871,
  69773, 76684, 75871, 77123, 77442, 75871, 78310, 78323, 69773, 75871, 69773,
  69773, 75871, 80768, 81022, 81041, 81058, 80768, 81078, 81105, 81124, 80768,
  82037, 75871, 75871, 75871, 75871, 75871, 83525, 81124, 75871, 75871, 75871,
  69773, 84729, 85435, 77123, 75871, 48719, 90919, 90935, 91207, 91444, 69773,
  92413, 92635, 92895, 92895, 93438, 93458, 93752, 93775, 94015, 94235, 82037,
  94937, 94957, 94975, 95255, 95554, 95739, 96237, 96253, 96264, 93438, 96283,
  93752, 78310, 96600, 96622, 96640, 97250, 60221, 93458, 95554, 97970, 75871,
  96622, 99100, 99114, 99351, 95554, 92895, 99970, 96264, 100664, 101124,
  69773, 78323, 96640, 90919, 90935, 81710, 81710, 48719, 95970, 107302, 98691,
  93498, 81710, 77998, 111810, 102952, 112051, 112117, 112051, 112752, 112783,
  112992, 102952, 112752, 61201, 113644, 113865, 113865, 112752, 112752,
  119251, 119267, 119282, 119576, 119576, 119282, 102702, 120411, 120439,
  120869, 108481, 121153, 121464, 121493, 121711, 121735, 121758, 121823,
  122377, 122377, 120869, 121153, 102702, 123191, 121464, 123955, 123977,
  124212, 119282, 119576, 124212, 119282, 120439, 119576, 119282, 120869,
  126214, 126253, 123955, 123977, 119576, 127037, 56984, 127656, 128204,
  119251, 112752, 128633, 119282, 119267, 119282, 129378, 129410, 120439,
  129677, 121464, 130116, 130206, 123955, 123977, 120869, 119576, 131287,
  131854, 131287, 131883, 102702, 132166, 132433, 119251, 119267, 132982,
  133018, 133450, 119282, 133714, 95970, 121525, 130856, 132734, 145781,
  146198, 146217, 146482, 146715, 146940, 147150, 147736, 147756, 147788,
  147815, 147736, 147815, 148543, 147788, 135054, 146744, 152028, 152312,
  152562, 152882, 152897, 153163, 153446, 153730, 153929, 153948, 154365,
  147736, 147788, 155117, 155319, 153163, 152882, 152897, 155954, 156179,
  156416, 156680, 156416, 157165, 157432, 156416, 155117, 122495, 125232,
  154412, 154608, 155178, 59007, 157452, 156201, 165405, 165419, 165690,
  131883, 165721, 165982, 166003, 166604, 166906, 167422, 167800, 167813,
  168115, 165419, 131883, 165982, 168613, 168686, 169168, 169506, 169168,
  169966, 165419, 170197, 167422, 170607, 169168, 166604, 171070, 171373,
  121153, 171672, 166604, 167422, 172158, 170409, 168951, 179939, 180177,
  180487, 180487, 181073, 181337, 181559, 181797, 182109, 181797, 182838,
  187134, 187150, 187403, 187628, 187883, 188094, 188424, 188693, 188715,
  188914, 189111, 189307, 189564, 188693, 189959, 189970, 190178, 190354,
  190572, 188424, 188715, 191206, 191467, 188693, 191643, 188715, 192225,
  188914, 191467, 189959, 190572, 188715, 187150, 192225, 188914, 191643,
  188715, 194394, 194405, 191206, 194822, 190572, 192927, 188465, 187709,
  201976, 131883, 202330, 201976, 112752, 201976, 202796, 131854, 202994,
  201976, 92895, 92895, 184904, 203554, 203567, 203798, 204004, 93438, 186240,
  204219, 113865, 202994, 204976, 204995, 205014, 202796, 205457, 205485,
  112752, 205915, 93438, 92895, 122377, 205237, 204255, 203358, 205709, 211164,
  211416, 212010, 212038, 212342, 212667, 212924, 213154, 213415, 212667,
  185567, 154365, 218276, 218542, 218831, 218863, 81078, 219310, 219505,
  219844, 218831, 154365, 220668, 219505, 221036, 154365, 221530, 224634,
  221358, 90011, 226664, 226825, 226845, 226984, 227204, 227688, 227917,
  228119, 228144, 228169, 228184, 228767, 229444, 229677, 229932, 230165,
  230198, 230655, 223654, 228169, 230165, 231563, 231105, 230237, 224634,
  226689, 228425, 231376, 238616, 238638, 239213, 239544, 239790, 240055,
  240086, 240086, 240888, 240055, 241303, 241552, 242054, 242290, 238616,
  239544, 188424, 243298, 244104, 239544, 238616, 239544, 245355, 238616,
  246142, 188424, 239544, 188424, 243298, 247558, 248294, 248530, 248859,
  248893, 249154, 249408, 249696, 239544, 250271, 250547, 250988, 188424,
  240086, 248924, 240173, 242078, 248057, 263927, 264402, 264657, 264936,
  131883, 265377, 188424, 221581, 69773, 268157, 268603, 268806, 273433,
  273936, 273670, 274620, 131883, 121153, 274644, 275189, 121153, 131883,
  275259, 131854, 165419, 274620, 131883, 121153, 278006, 278899, 279167,
};

static const int64_t numbers[49] = {
  0, 1, 2, 3, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 1, 1, 2, 3, 1, 2, 3, 0, 1, 2, 1,
  2, 1, 2, 4, 0, 0, 1, 2, 1, 2, 1, 2, -1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1,
};

static const uint32_t phases[4] = {
  81, 90, 97, 102,
};

static const parley_field fields[2844] = {
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
  {9, 0, 0, 45, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 46, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 47, 75, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 51, 76, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 52, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 54, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 57, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 58, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 59, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 60, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 61, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 62, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 12, 1, 0, 2, 0},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 64, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 65, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 13, 1, 0, 1, 7},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 67, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 68, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 69, NONE, NONE, 1, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 14, 1, 0, 2, 0},
  {4, 0, 0, 70, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 71, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 73, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 74, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 76, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 78, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 79, 115, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 81, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 82, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 83, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 84, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 85, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 87, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 89, 123, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 90, 124, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 10, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 92, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 76, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 93, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 94, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 78, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 98, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 99, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 54, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 59, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 100, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 101, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 102, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 15, 1, 0, 1, 0},
  {4, 0, 0, 64, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 16, 1, 0, 2, 7},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 17, 1, 0, 2, 4},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 18, 1, 0, 3, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 43, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 44, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 106, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 108, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 19, 1, 0, 2, 7},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 20, 1, 0, 2, 4},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 21, 1, 0, 3, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 43, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 44, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 106, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 109, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 110, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 112, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 113, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 114, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 115, 192, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 15, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 118, 16, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 120, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 125, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 126, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 129, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 130, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 131, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 132, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {2, 0, 0, 133, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 125, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 126, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 134, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 137, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 138, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 139, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 113, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 29, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 113, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 85, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 143, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 146, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 147, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 148, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 150, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 151, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 152, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 153, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 154, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 155, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 143, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 156, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 157, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 158, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 159, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {1, 0, 0, 33, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 160, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 161, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 162, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 164, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 150, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 151, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 166, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 167, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {1, 0, 0, 33, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 160, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 161, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 162, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 168, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 169, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 170, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 171, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 173, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 174, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 176, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 177, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 178, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 179, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 180, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 181, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 182, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 183, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 184, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 185, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 186, 302, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 31, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 188, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 190, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 192, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 193, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 194, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 195, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 196, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 197, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 199, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 203, 324, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 34, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {1, 0, 0, 175, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 22, 1, 0, 1, 5},
  {9, 0, 0, 30, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 23, 1, 0, 1, 3},
  {4, 0, 0, 30, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 24, 1, 0, 1, 1},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {16, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 204, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 205, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {1, 0, 0, 206, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 2, 0, 207, 342, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 2, 0, 208, 343, NONE, 65535, 1, 11, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 36, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 37, NONE, 65535, 1, 11, NONE, 0, 0, 0, 0},
  {4, 0, 0, 209, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 210, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 211, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 212, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 133, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 213, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 214, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 215, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 216, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 218, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 219, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 220, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 221, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 222, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 223, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 224, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 226, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 227, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 228, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 229, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 230, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 231, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 232, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 25, 1, 0, 1, 3},
  {10, 0, 0, 233, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 26, 1, 0, 1, 1},
  {12, 0, 0, 234, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 235, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 236, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 237, 391, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 47, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 238, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 239, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 240, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 24, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 241, 398, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 84, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 242, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 243, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 244, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 245, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 84, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 246, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 138, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 247, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 248, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 252, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 253, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 254, 426, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 255, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 256, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 257, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 259, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 260, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 256, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 27, 1, 0, 7, 18},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 261, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 262, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 263, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 264, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 28, 1, 0, 12, 5},
  {4, 0, 0, 265, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 267, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 268, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 269, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 270, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 271, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 272, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 273, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 274, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 29, 1, 0, 4, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 275, 477, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 256, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 276, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 64, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 61, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 277, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 30, 1, 0, 1, 0},
  {10, 0, 0, 278, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 61, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 277, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 280, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 281, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 113, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 282, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 283, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 284, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 284, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 285, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 286, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 287, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 238, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 288, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 289, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 31, 1, 0, 1, 4},
  {10, 0, 0, 290, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 32, 1, 0, 1, 2},
  {4, 0, 0, 291, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 33, 1, 0, 1, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 73, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 74, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 76, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 78, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 79, 535, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 81, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 293, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 294, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 295, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 296, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 297, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 298, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 299, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 300, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 301, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 238, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 302, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 303, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 304, 555, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 305, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 306, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {8, 0, 0, 307, NONE, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 310, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 311, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 312, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 313, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 314, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 315, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 316, 569, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 73, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 209, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 210, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 317, 573, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 74, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 319, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 320, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 321, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 322, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 323, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 324, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 325, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 326, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 265, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 329, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 330, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 331, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 332, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 333, 602, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 334, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 335, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 336, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 338, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 339, 616, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 340, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 341, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 112, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 114, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 60, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 342, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 332, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 344, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 345, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 347, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 348, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 349, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 350, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 351, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 353, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 354, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 355, 646, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 91, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 332, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 356, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 357, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 355, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 359, 657, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 94, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 360, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 356, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 361, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 362, 671, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {13, 1, 0, 363, 672, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 79, 673, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 97, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 96, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 364, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 365, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 366, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 367, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 368, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 369, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 370, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 371, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 372, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 373, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 374, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 375, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 376, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 377, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 181, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 379, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 380, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 381, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 382, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 8, 383, NONE, 707, 1, 1, 4, 34, 1, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 35, 1, 0, 1, 0},
  {13, 4, 0, 384, 708, 705, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 105, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 238, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 385, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 386, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 387, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 388, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 302, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 288, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 288, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 65, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 67, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 726, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 111, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 338, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 392, 730, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 112, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 393, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 394, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 395, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 396, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 397, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 398, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 399, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 400, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 401, NONE, 0, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 402, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 403, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 404, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 405, NONE, 1, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 175, NONE, 2, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 406, NONE, 3, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 55, NONE, 4, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 408, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 409, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 402, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 410, 752, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 126, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 411, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {9, 0, 0, 412, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 120, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 212, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {11, 1, 0, 138, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 413, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 414, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 404, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 415, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 416, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 417, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 418, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 419, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 420, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 421, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 422, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 239, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 423, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 120, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 424, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 425, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 426, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 204, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 427, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 428, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 429, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 424, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 431, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {9, 0, 0, 432, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 433, 799, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 434, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 427, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 435, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 436, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 434, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 427, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 437, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 439, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 440, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 441, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 442, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 443, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 444, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 445, 824, NONE, 65535, 3, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 39, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 212, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 86, NONE, 5, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 4, 446, NONE, 6, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 133, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 439, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 448, 848, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 449, 850, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 450, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 451, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 442, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 443, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 444, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 441, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 440, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 452, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 453, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 448, 867, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 454, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 455, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 456, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 31, 873, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 40, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 877, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 457, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 458, 884, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 41, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {10, 0, 0, 459, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 460, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 363, 893, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 42, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {10, 0, 1, 454, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 455, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 456, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 461, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 462, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 463, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 464, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 465, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 466, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 467, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 468, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 469, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 463, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 471, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 472, 919, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 43, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 473, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 474, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 475, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 476, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 477, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 478, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 125, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 479, 934, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 480, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 446, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 44, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 936, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 482, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 940, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 942, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 483, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 945, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 484, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 485, 952, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 486, 955, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 487, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 488, 959, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 45, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 489, 962, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {13, 1, 0, 490, 963, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 21, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 21, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 224, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 492, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 494, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 495, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 496, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 974, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 18, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 498, 19, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 978, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 499, 979, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 18, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 239, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 36, 1, 0, 1, 2},
  {4, 0, 0, 500, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 37, 1, 0, 1, 0},
  {12, 0, 0, 501, 20, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 489, 990, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 224, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 236, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 505, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 508, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 509, NONE, 7, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 510, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 236, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 511, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 512, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 513, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 514, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 509, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 509, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 509, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 515, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 516, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 517, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 518, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 519, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 520, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 514, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 521, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 514, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 241, 1043, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 522, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 38, 1, 0, 1, 0},
  {12, 0, 0, 523, 46, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 353, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 524, 1047, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 525, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 515, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 516, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 517, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 518, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 526, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 520, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 511, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 527, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 512, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 528, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 529, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 530, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 531, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {9, 0, 0, 532, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 533, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 505, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 534, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1070, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 53, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1072, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1074, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 50, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 535, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 236, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 536, 1080, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 49, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {13, 1, 0, 537, 1082, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 48, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 241, 1084, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 52, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1086, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 51, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {13, 1, 0, 538, 1088, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 47, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 539, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 540, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 541, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 542, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 543, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 544, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 545, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 548, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 122, NONE, 8, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 9, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 550, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 4, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 551, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 1139, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 552, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 553, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 554, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 555, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 531, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, 533, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 556, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 1143, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 5, 551, NONE, 10, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 18, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 20, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 556, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 557, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 509, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 521, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 558, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 559, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 560, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 561, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 562, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 11, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 563, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 564, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 56, 1174, NONE, 65535, 2, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 3, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 565, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 366, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 566, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 557, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 539, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 541, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 567, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 568, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 3, 0, 569, 1188, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 350, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {1, 0, 0, 249, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {1, 0, 0, 250, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {2, 0, 0, 570, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 571, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 572, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 573, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 571, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 574, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 533, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 31, 1204, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 54, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {9, 0, 0, 575, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 548, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 542, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 4, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 576, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 1228, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 552, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 553, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 554, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 555, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 533, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {9, 0, 0, 577, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 531, 1, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 578, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 557, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 579, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 539, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 541, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 580, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 581, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 582, 1249, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 54, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 1251, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 371, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 583, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 584, 1260, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 375, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 42, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 585, 1264, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 376, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 586, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 188, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 293, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 241, 1273, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 382, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 334, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 587, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 588, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 589, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 590, 1282, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 591, 1286, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 555, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 592, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 569, 1296, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 55, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 453, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 12, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 13, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 593, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 594, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 14, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 595, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 596, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 597, 1315, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 58, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 598, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 599, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 600, 1320, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 60, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 601, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 602, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 603, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 605, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 606, 1333, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 57, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 607, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 608, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 609, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 610, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 251, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 59, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 124, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 613, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 33, NONE, 15, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 283, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 614, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 617, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 51, 1385, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 47, 1386, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 52, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 280, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 281, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 113, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 282, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 618, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 287, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 51, 1409, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 47, 1410, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 619, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 52, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 620, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 621, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 622, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 623, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 614, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 624, 1429, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 51, 1436, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 50, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 47, 1437, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 52, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 565, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 626, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 570, NONE, 16, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 627, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 628, 1455, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 65, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {10, 0, 0, 629, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 340, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 630, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 631, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 632, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 633, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 634, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 6, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 636, 1469, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 637, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 638, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 639, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 640, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 641, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 6, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 642, 1481, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 643, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 67, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 644, 66, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 645, 1485, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1486, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 61, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 63, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 284, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 646, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 647, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 648, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 6, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 619, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 649, 1498, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 650, 1500, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 497, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 651, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 62, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 652, 1510, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 502, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 653, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 654, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 655, 1515, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 66, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 645, 1518, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1519, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 61, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 62, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 63, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {4, 0, 0, 656, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 63, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 279, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 56, 5, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 628, 1535, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 65, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 657, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 602, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 8, 658, NONE, 1542, 0, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 659, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 4, 0, 660, 1543, 1540, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 64, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 570, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 661, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 662, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 663, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 664, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1559, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 666, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 4, 0},
  {4, 0, 0, 667, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 668, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 669, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 520, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 570, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 665, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 670, 1566, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 523, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {4, 0, 0, 284, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 285, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 286, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 30, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 671, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 672, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 673, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 674, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 675, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 676, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 62, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 677, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 299, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 300, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 678, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 679, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 681, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 682, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 48, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 683, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 684, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 685, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 66, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 225, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 686, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 687, 1620, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 688, 1621, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1622, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 690, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {13, 1, 0, 691, 1623, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 9, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 68, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 69, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, 693, 10, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {9, 0, 0, 694, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 695, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 696, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 697, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 698, 1638, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 699, 1639, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 700, 1640, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 701, 1641, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 702, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 703, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 704, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 705, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 706, 1647, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 707, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 401, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 297, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 87, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 709, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 169, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 297, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 297, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 296, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 710, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 99, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 711, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 297, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 296, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 710, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 99, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 620, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 299, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 300, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 712, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 71, NONE, 65535, 1, 48, NONE, 0, 0, 0, 0},
  {10, 0, 0, 713, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 714, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 715, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 716, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 717, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1690, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 718, 1691, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 9, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 70, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 79, 1694, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 719, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 720, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 721, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 722, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 723, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 724, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 293, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 725, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 726, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 727, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 728, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 729, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 730, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 731, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 732, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 733, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 734, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 735, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 9, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1721, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 11, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {10, 0, 0, 87, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 138, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 710, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 736, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 737, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 738, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 739, 1731, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 740, 1732, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 741, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 742, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 743, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 87, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 138, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 9, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 744, 1743, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 75, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 745, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 746, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 747, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 11, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {4, 0, 0, 748, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 749, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 750, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 751, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 321, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 333, 1757, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 752, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 753, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 755, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 756, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 757, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 758, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1782, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 759, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 13, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 108, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 760, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 761, 1789, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 53, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 77, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 762, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 436, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 763, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 764, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 765, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 766, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 767, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 768, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 769, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 770, 1803, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 76, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 771, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 772, 1812, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 773, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 774, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 775, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 776, 1813, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 777, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 778, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 12, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 12, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 779, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 780, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 781, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 782, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 783, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 784, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 785, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 786, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 787, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 788, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 789, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 790, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 791, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 792, 1832, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 793, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 794, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 34, 1840, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 79, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 392, 1844, NONE, 65535, 1, 15, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 78, NONE, 65535, 1, 15, NONE, 0, 0, 0, 0},
  {10, 0, 0, 795, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 796, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1848, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 14, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {13, 5, 0, 797, 1850, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 82, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 333, 1854, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 55, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 7, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 798, 1862, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 80, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 1865, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 799, 1866, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 81, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 82, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1870, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 1873, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 82, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 59, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {9, 0, 0, 800, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 801, 1878, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 802, 1879, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 331, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 803, 17, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1886, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 83, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 332, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 265, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 331, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 804, 1895, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 59, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 805, 1901, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 17, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 806, 1908, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 807, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 808, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 810, 1952, NONE, 65535, 1, 9, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 85, NONE, 65535, 1, 9, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 806, 1957, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 811, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 812, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 813, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 814, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 815, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 153, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 154, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 816, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 817, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 818, 23, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 187, 29, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {13, 1, 0, 479, 1997, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 44, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 433, 2002, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 29, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 819, 2009, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 28, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 820, 23, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 821, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 822, 2023, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {9, 0, 0, 823, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 824, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 807, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 23, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 825, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 826, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 827, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 828, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 829, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 572, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 823, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 815, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 830, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 831, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 832, 28, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 833, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 187, 29, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {4, 0, 0, 834, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 835, 2052, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 84, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {13, 1, 0, 836, 2058, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 837, 2059, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 838, 2060, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 839, 2061, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 840, 2062, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 24, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 24, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 25, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 25, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 25, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 2065, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 22, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 841, NONE, 17, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 832, 28, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 808, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 842, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 843, 2076, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 27, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
  {12, 0, 0, 844, 27, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
  {4, 0, 0, 811, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 812, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 813, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 814, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 845, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 846, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 847, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 848, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 849, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 850, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 851, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 852, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 853, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 854, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 39, 1, 0, 3, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 334, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 572, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 855, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 154, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 856, 2119, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 827, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 26, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 857, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 858, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 859, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 860, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 859, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 860, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 249, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 250, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 258, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 861, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 862, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 863, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 864, 86, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, 865, 86, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {13, 1, 0, 866, 2164, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 867, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 87, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 803, 17, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 868, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 869, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 870, 2172, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 871, 2173, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 872, 88, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {12, 0, 0, 873, 88, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 33, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 874, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 875, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 269, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 270, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 271, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 272, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 118, 16, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {9, 0, 0, 267, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 268, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 876, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 877, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 878, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 879, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 880, 17, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 881, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 882, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 883, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 884, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 885, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 886, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 887, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 878, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 888, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 267, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 268, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 889, 2234, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 890, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 269, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 270, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 271, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 891, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 892, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 893, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 894, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 895, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 896, 2238, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 89, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 857, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 359, 2253, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 899, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 93, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {13, 1, 0, 359, 2256, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {10, 0, 0, 900, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 90, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 901, 2262, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 902, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 5, 0, 903, 2263, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 96, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 904, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 332, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 135, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 905, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 347, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 906, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 907, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 908, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 909, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 910, 2282, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 95, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 354, 90, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {13, 1, 0, 911, 2286, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 92, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 912, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 343, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 913, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 914, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 915, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 899, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 355, 2297, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 98, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 173, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 184, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 226, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 917, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 918, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 173, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 919, 2309, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 920, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 921, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 922, 30, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {12, 0, 0, 922, 30, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {9, 0, 0, 923, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 924, 2317, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 99, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 925, 2319, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 30, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 926, 2325, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 927, 2326, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 918, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 928, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 40, 1, 0, 3, 0},
  {12, 0, 0, 922, 30, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {4, 0, 0, 929, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 930, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 364, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 924, 2337, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 99, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 931, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 933, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 934, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 379, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 935, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 41, 1, 0, 2, 0},
  {4, 0, 0, 936, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 445, 2349, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 100, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 937, 2352, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 938, 2355, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 939, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 940, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 925, 2363, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {9, 0, 0, 941, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 30, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {9, 0, 0, 942, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 943, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 401, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 944, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 945, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 946, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 947, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 948, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 949, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 950, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 4, 951, NONE, 18, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 952, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 953, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 946, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 947, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 948, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 949, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 950, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 954, 2399, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 955, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 956, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 910, 2404, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 101, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {9, 0, 0, 957, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 955, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 959, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 960, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 961, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 79, 2426, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 962, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 963, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 961, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 964, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 965, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 966, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 967, 2435, NONE, 65535, 1, 30, NONE, 0, 0, 0, 0},
  {9, 0, 0, 969, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 884, NONE, 65535, 1, 30, NONE, 0, 0, 0, 0},
  {12, 0, 0, 968, 106, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {13, 1, 0, 90, 2438, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 106, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 970, 2443, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 102, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 971, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 972, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 973, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 974, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 975, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 976, 2454, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 103, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 977, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 978, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 358, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 968, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 384, 2463, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 968, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 384, 2467, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 979, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 894, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 366, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 365, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2474, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 981, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 982, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 515, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 516, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 517, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 518, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 983, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 607, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 174, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2494, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 984, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 985, 2505, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 33, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 986, NONE, 19, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 987, NONE, 20, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 988, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 989, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 990, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 991, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 992, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2524, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 993, NONE, 21, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2535, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 994, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 995, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 996, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 985, 2553, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 33, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 984, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 997, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 998, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 999, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1000, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 174, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 596, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 841, NONE, 22, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1001, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1002, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1003, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 2582, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 32, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1004, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 1003, 38, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {4, 0, 0, 225, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1005, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 224, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 607, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1006, 2594, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 950, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1007, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 204, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1008, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1009, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 42, 1, 0, 3, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 2608, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1010, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 988, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1011, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1012, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1013, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 515, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 516, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 517, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 518, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1014, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1015, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1016, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1017, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1018, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 241, 2626, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 958, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1019, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1020, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 103, 2632, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1021, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1022, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1023, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1024, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1025, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1026, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1027, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1028, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1029, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1030, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1031, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1032, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1033, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1034, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1035, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1036, 2664, NONE, 65535, 1, 56, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1037, 2665, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 2666, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1038, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1039, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1040, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1041, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1042, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1043, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1044, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1045, 2667, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 35, NONE, 65535, 1, 56, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1046, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1047, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 996, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1048, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1049, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1050, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1051, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1052, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1053, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1054, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1055, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1056, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1057, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1058, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1059, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1060, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1061, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 1062, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1063, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {10, 0, 0, 1064, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1065, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1036, 2701, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {9, 0, 0, 981, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 982, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 969, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 191, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1066, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1067, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1068, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1069, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1070, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1071, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1072, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1073, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1074, 2715, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 121, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1075, 2720, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 38, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1076, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1077, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1078, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1079, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1080, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1081, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 167, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {11, 5, 0, 1082, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 452, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {11, 1, 0, 138, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1083, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1084, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1085, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1086, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 993, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 920, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1087, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 43, 1, 0, 2, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1088, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {9, 0, 0, 920, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1089, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1090, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1091, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 1092, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 366, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1093, 2768, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 107, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 861, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 118, 16, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 217, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1094, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 167, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 335, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 29, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1095, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 175, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1096, 2783, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 108, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1097, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 340, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 117, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1098, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1099, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1100, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 187, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1097, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 340, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1101, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1102, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1103, 2804, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 333, 2806, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1103, 2809, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 49, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 44, 1, 0, 1, 0},
  {12, 0, 0, 36, 109, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1106, 2820, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1107, 2821, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 109, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1108, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1107, 2825, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 110, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 355, 2827, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 113, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1109, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1110, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1111, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 1112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1113, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 378, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1114, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 217, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1113, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
};

static const parley_field_info infos[2844] = {
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24691, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24731, 0, 0, 0, 0, 0},
  {24769, 0, 0, 0, 0, NONE},
  {24804, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24837, 0, 0, 0, 0, 1},
  {24863, 0, 0, 0, 0, NONE},
  {24894, 0, 0, 0, 0, NONE},
  {24943, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25003, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25106, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25173, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25318, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25381, 0, 0, 0, 0, 2},
  {25413, 0, 0, 0, 0, 2},
  {25445, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, 3},
  {0, 0, 0, 0, 0, 4},
  {0, 0, 0, 0, 0, 5},
  {25507, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 6},
  {25587, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25638, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25691, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25779, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25870, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25927, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25957, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25927, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25978, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 7},
  {0, 0, 0, 0, 0, 8},
  {26033, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26049, 0, 0, 0, 0, NONE},
  {26068, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26095, 0, 0, 0, 0, NONE},
  {26146, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26216, 0, 0, 0, 0, NONE},
  {26289, 0, 0, 0, 0, NONE},
  {26335, 0, 0, 0, 0, NONE},
  {26379, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {26485, 0, 0, 0, 0, NONE},
  {26557, 0, 0, 0, 0, NONE},
  {26647, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26744, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {26852, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {26997, 0, 0, 0, 0, 14},
  {0, 0, 0, 0, 0, NONE},
  {27080, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27123, 0, 0, 0, 0, NONE},
  {27174, 0, 0, 0, 0, NONE},
  {27228, 0, 0, 0, 0, NONE},
  {27272, 0, 0, 0, 0, NONE},
  {27304, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27348, 0, 0, 0, 0, NONE},
  {27367, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 16},
  {0, 0, 0, 0, 0, NONE},
  {27468, 0, 0, 0, 0, NONE},
  {27499, 0, 0, 0, 0, NONE},
  {27553, 0, 0, 0, 0, NONE},
  {27636, 0, 0, 0, 0, NONE},
  {27667, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27741, 0, 0, 0, 0, NONE},
  {27786, 0, 0, 0, 0, NONE},
  {27827, 0, 0, 0, 0, NONE},
  {27862, 0, 0, 0, 0, NONE},
  {27908, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28004, 0, 0, 0, 0, NONE},
  {28083, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28140, 0, 0, 0, 0, 33},
  {28182, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28264, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28350, 0, 0, 0, 0, NONE},
  {28395, 0, 0, 0, 0, NONE},
  {28434, 0, 0, 0, 0, NONE},
  {28467, 0, 0, 0, 0, NONE},
  {28498, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28555, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28589, 0, 0, 0, 0, NONE},
  {28623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28669, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28717, 0, 0, 0, 0, NONE},
  {28766, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28821, 0, 0, 0, 0, NONE},
  {28843, 0, 0, 0, 0, NONE},
  {28910, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {27123, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28993, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29079, 0, 0, 0, 0, NONE},
  {27827, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 19},
  {0, 0, 0, 0, 0, 18},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {29146, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {26095, 0, 0, 0, 0, NONE},
  {26146, 0, 0, 0, 0, NONE},
  {29188, 0, 0, 0, 0, NONE},
  {29253, 0, 0, 0, 0, NONE},
  {29329, 0, 0, 0, 0, NONE},
  {29392, 0, 0, 0, 0, NONE},
  {29446, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 19},
  {0, 0, 0, 0, 0, 18},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {29146, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {26095, 0, 0, 0, 0, NONE},
  {26146, 0, 0, 0, 0, NONE},
  {29472, 0, 0, 0, 0, NONE},
  {29501, 0, 0, 0, 0, NONE},
  {29548, 0, 0, 0, 0, NONE},
  {29623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29675, 0, 0, 0, 0, NONE},
  {29712, 0, 0, 0, 0, NONE},
  {29727, 0, 0, 0, 0, NONE},
  {29753, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29868, 0, 0, 0, 0, NONE},
  {29905, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30017, 0, 0, 0, 0, NONE},
  {30061, 0, 0, 0, 0, NONE},
  {30097, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30164, 0, 0, 0, 0, NONE},
  {30231, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30286, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 38},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30349, 0, 0, 0, 0, NONE},
  {27348, 0, 0, 0, 0, NONE},
  {29942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30422, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 23},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30503, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30598, 0, 0, 0, 0, NONE},
  {30621, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30684, 0, 0, 0, 0, NONE},
  {30714, 0, 0, 0, 0, NONE},
  {30742, 0, 0, 0, 0, NONE},
  {30768, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30829, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30883, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30936, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31099, 0, 0, 0, 0, NONE},
  {31114, 0, 0, 0, 0, NONE},
  {31151, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31233, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31289, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {31328, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31416, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31466, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31520, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {31328, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31416, 0, 0, 0, 0, NONE},
  {31577, 0, 0, 0, 0, NONE},
  {31641, 0, 0, 0, 0, NONE},
  {31690, 0, 0, 0, 0, NONE},
  {31757, 0, 0, 0, 0, NONE},
  {31799, 0, 0, 0, 0, NONE},
  {31850, 0, 0, 0, 0, NONE},
  {31899, 0, 0, 0, 0, NONE},
  {31926, 0, 0, 0, 0, NONE},
  {31972, 0, 0, 0, 0, NONE},
  {32039, 0, 0, 0, 0, NONE},
  {32090, 0, 0, 0, 0, NONE},
  {32162, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32230, 0, 0, 0, 0, NONE},
  {32268, 0, 0, 0, 0, NONE},
  {32316, 0, 0, 0, 0, NONE},
  {32352, 0, 0, 0, 0, NONE},
  {32403, 0, 0, 0, 0, NONE},
  {32427, 0, 0, 0, 0, NONE},
  {32475, 0, 0, 0, 0, NONE},
  {32559, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32606, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32656, 0, 0, 0, 0, NONE},
  {32693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 27},
  {32731, 0, 0, 0, 0, 28},
  {32777, 0, 0, 0, 0, NONE},
  {32839, 0, 0, 0, 0, NONE},
  {32903, 0, 0, 0, 0, NONE},
  {32941, 0, 0, 0, 0, NONE},
  {33033, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33085, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33163, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33223, 0, 0, 0, 0, NONE},
  {33258, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33330, 0, 0, 0, 0, NONE},
  {33379, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33464, 0, 0, 0, 0, NONE},
  {33506, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33546, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 30},
  {33633, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33708, 0, 0, 0, 0, NONE},
  {33747, 0, 0, 0, 0, NONE},
  {33782, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 38},
  {33874, 0, 0, 0, 0, NONE},
  {33912, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34003, 0, 0, 0, 0, NONE},
  {34058, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34145, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34200, 0, 0, 0, 0, NONE},
  {34235, 0, 0, 0, 0, NONE},
  {34274, 0, 0, 0, 0, NONE},
  {34303, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34364, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 20},
  {34426, 0, 0, 0, 0, NONE},
  {34457, 0, 0, 0, 0, NONE},
  {34489, 0, 0, 0, 0, NONE},
  {34520, 0, 0, 0, 0, NONE},
  {34577, 0, 0, 0, 0, NONE},
  {34604, 0, 0, 0, 0, NONE},
  {34652, 0, 0, 0, 0, NONE},
  {34707, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 46},
  {0, 0, 0, 0, 0, NONE},
  {34726, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34769, 0, 0, 0, 0, NONE},
  {34823, 0, 0, 0, 0, NONE},
  {34881, 0, 0, 0, 0, NONE},
  {34930, 0, 0, 0, 0, NONE},
  {34989, 0, 0, 0, 0, NONE},
  {35073, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35189, 0, 0, 0, 0, NONE},
  {35249, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 47},
  {35311, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 48},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35371, 0, 0, 0, 0, NONE},
  {35416, 0, 0, 0, 0, NONE},
  {35452, 0, 0, 0, 0, NONE},
  {35480, 0, 0, 0, 0, NONE},
  {35548, 0, 0, 0, 0, NONE},
  {35595, 0, 0, 0, 0, NONE},
  {35653, 0, 0, 0, 0, NONE},
  {35717, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35452, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35805, 0, 0, 0, 0, NONE},
  {34604, 0, 0, 0, 0, NONE},
  {34577, 0, 0, 0, 0, NONE},
  {24943, 0, 0, 0, 0, NONE},
  {35893, 0, 0, 0, 0, NONE},
  {35932, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36009, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36044, 0, 0, 0, 0, 61},
  {36074, 0, 0, 0, 0, NONE},
  {36104, 0, 0, 0, 0, NONE},
  {36150, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36231, 0, 0, 0, 0, NONE},
  {36285, 0, 0, 0, 0, 59},
  {36316, 0, 0, 0, 0, 59},
  {36345, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 57},
  {36415, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36466, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36478, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30138, 0, 0, 0, 0, NONE},
  {36512, 0, 0, 0, 0, NONE},
  {36539, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36585, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 59},
  {0, 0, 0, 0, 0, 58},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {36612, 0, 0, 0, 0, NONE},
  {36673, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36718, 0, 0, 0, 0, NONE},
  {36780, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29712, 0, 0, 0, 0, NONE},
  {24691, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36830, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36868, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36906, 0, 0, 0, 0, NONE},
  {36952, 0, 0, 0, 0, NONE},
  {37004, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37049, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {24691, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37089, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37136, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37215, 0, 0, 0, 0, 59},
  {37237, 0, 0, 0, 0, NONE},
  {37296, 0, 0, 0, 0, NONE},
  {37340, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37410, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 66},
  {37452, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37481, 0, 0, 0, 0, NONE},
  {37518, 0, 0, 0, 0, NONE},
  {37527, 0, 0, 0, 0, NONE},
  {37584, 0, 0, 0, 0, NONE},
  {37667, 0, 0, 0, 0, NONE},
  {37410, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 66},
  {37452, 0, 0, 0, 0, NONE},
  {37753, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 69},
  {37760, 0, 0, 0, 0, NONE},
  {37779, 0, 0, 0, 0, NONE},
  {37834, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37881, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37902, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37959, 0, 0, 0, 0, NONE},
  {31099, 0, 0, 0, 0, NONE},
  {34604, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 73},
  {0, 0, 0, 0, 0, NONE},
  {38021, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38053, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38131, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27862, 0, 0, 0, 0, NONE},
  {38168, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28589, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28140, 0, 0, 0, 0, 33},
  {38190, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38229, 0, 0, 0, 0, NONE},
  {38260, 0, 0, 0, 0, NONE},
  {38295, 0, 0, 0, 0, NONE},
  {38336, 0, 0, 0, 0, NONE},
  {38391, 0, 0, 0, 0, 75},
  {38472, 0, 0, 0, 0, NONE},
  {38540, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38597, 0, 0, 0, 0, NONE},
  {38647, 0, 0, 0, 0, NONE},
  {38679, 0, 0, 0, 0, NONE},
  {38706, 0, 0, 0, 0, NONE},
  {38706, 0, 0, 0, 0, NONE},
  {38738, 0, 0, 0, 0, NONE},
  {38781, 0, 0, 0, 0, NONE},
  {38839, 0, 0, 0, 0, NONE},
  {38903, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38954, 0, 0, 0, 0, NONE},
  {39011, 0, 0, 0, 0, NONE},
  {39071, 0, 0, 0, 0, NONE},
  {39151, 0, 0, 0, 0, NONE},
  {39252, 0, 0, 0, 0, NONE},
  {39337, 0, 0, 0, 0, NONE},
  {39400, 0, 0, 0, 0, NONE},
  {39470, 0, 0, 0, 0, NONE},
  {39532, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39593, 0, 0, 0, 0, NONE},
  {39684, 0, 0, 0, 0, NONE},
  {39754, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39785, 0, 0, 0, 0, NONE},
  {39807, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39864, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39952, 0, 0, 0, 0, NONE},
  {39981, 0, 0, 0, 0, NONE},
  {40000, 0, 0, 0, 0, NONE},
  {40056, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40102, 0, 0, 0, 0, NONE},
  {40145, 0, 0, 0, 0, NONE},
  {40182, 0, 0, 0, 0, NONE},
  {40217, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40249, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {40289, 0, 0, 0, 0, NONE},
  {40335, 0, 0, 0, 0, NONE},
  {40416, 0, 0, 0, 0, NONE},
  {40484, 0, 0, 0, 0, NONE},
  {40518, 0, 0, 0, 0, NONE},
  {40563, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40631, 0, 0, 0, 0, NONE},
  {40693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 15},
  {40738, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40810, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40886, 0, 0, 0, 0, NONE},
  {40939, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40981, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41057, 0, 0, 0, 0, NONE},
  {41074, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41111, 0, 0, 0, 0, NONE},
  {26944, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41167, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41191, 0, 0, 0, 0, NONE},
  {29712, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29727, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41269, 0, 0, 0, 0, NONE},
  {41306, 0, 0, 0, 0, NONE},
  {41346, 0, 0, 0, 0, NONE},
  {41392, 0, 0, 0, 0, NONE},
  {41444, 0, 0, 0, 0, NONE},
  {41493, 0, 0, 0, 0, NONE},
  {41542, 0, 0, 0, 0, NONE},
  {41567, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41618, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 91},
  {41665, 0, 0, 0, 0, NONE},
  {41701, 0, 0, 0, 0, NONE},
  {41755, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41856, 0, 0, 0, 0, NONE},
  {41875, 0, 0, 0, 0, NONE},
  {41915, 0, 0, 0, 0, NONE},
  {41935, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41618, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42077, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42146, 0, 0, 0, 0, NONE},
  {41306, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 92},
  {41542, 0, 0, 0, 0, NONE},
  {42196, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 92},
  {0, 0, 0, 0, 0, NONE},
  {42236, 0, 0, 0, 0, NONE},
  {42292, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42338, 0, 0, 0, 0, NONE},
  {42384, 0, 0, 0, 0, NONE},
  {42417, 0, 0, 0, 0, NONE},
  {42444, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42484, 0, 0, 0, 0, NONE},
  {42547, 0, 0, 0, 0, NONE},
  {42591, 0, 0, 0, 0, NONE},
  {42629, 0, 0, 0, 0, NONE},
  {42672, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {42712, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42765, 0, 0, 0, 0, NONE},
  {42793, 0, 0, 0, 0, NONE},
  {42843, 0, 0, 0, 0, NONE},
  {42884, 0, 0, 0, 0, NONE},
  {42417, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42945, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43049, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 103},
  {0, 0, 0, 0, 0, NONE},
  {43118, 0, 0, 0, 0, NONE},
  {43182, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 114},
  {43290, 0, 0, 0, 0, NONE},
  {43356, 0, 0, 0, 0, NONE},
  {43434, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43554, 0, 0, 0, 0, NONE},
  {43600, 0, 0, 0, 0, NONE},
  {43662, 0, 0, 0, 0, NONE},
  {37481, 0, 0, 0, 0, NONE},
  {43696, 0, 0, 0, 0, 16},
  {26944, 0, 0, 0, 0, NONE},
  {43734, 0, 0, 0, 0, NONE},
  {43760, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43831, 0, 0, 0, 0, NONE},
  {43880, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43944, 0, 0, 0, 0, NONE},
  {43994, 0, 0, 0, 0, NONE},
  {44032, 0, 0, 0, 0, NONE},
  {44349, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {44889, 0, 0, 0, 0, NONE},
  {44947, 0, 0, 0, 0, NONE},
  {45217, 0, 0, 0, 0, NONE},
  {45268, 0, 0, 0, 0, NONE},
  {45711, 0, 0, 0, 0, NONE},
  {45772, 0, 0, 0, 0, NONE},
  {45825, 0, 0, 0, 0, NONE},
  {46392, 0, 0, 0, 0, NONE},
  {46424, 0, 0, 0, 0, NONE},
  {46454, 0, 0, 0, 0, NONE},
  {46477, 0, 0, 0, 0, NONE},
  {46863, 0, 0, 0, 0, NONE},
  {47216, 0, 0, 0, 0, NONE},
  {47257, 0, 0, 0, 0, NONE},
  {47628, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {48082, 0, 0, 0, 0, NONE},
  {48090, 0, 0, 0, 0, NONE},
  {48349, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {48415, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {49110, 0, 0, 0, 0, NONE},
  {49383, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50143, 0, 0, 0, 0, NONE},
  {50420, 0, 0, 0, 0, NONE},
  {50467, 0, 0, 0, 0, NONE},
  {50487, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50553, 0, 0, 0, 0, NONE},
  {50593, 0, 0, 0, 0, NONE},
  {50621, 0, 0, 0, 0, NONE},
  {50656, 0, 0, 0, 0, NONE},
  {50708, 0, 0, 0, 0, NONE},
  {50764, 0, 0, 0, 0, NONE},
  {50970, 0, 0, 0, 0, NONE},
  {50989, 0, 0, 0, 0, NONE},
  {51012, 0, 0, 0, 0, NONE},
  {51034, 0, 0, 0, 0, NONE},
  {51257, 0, 0, 0, 0, NONE},
  {51480, 0, 0, 0, 0, NONE},
  {51987, 0, 0, 0, 0, NONE},
  {52039, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {52415, 0, 0, 0, 0, NONE},
  {52445, 0, 0, 0, 0, NONE},
  {52483, 0, 0, 0, 0, NONE},
  {52773, 0, 0, 0, 0, NONE},
  {53020, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {53057, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {0, 0, 0, 0, 0, NONE},
  {53792, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54043, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54087, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54493, 0, 0, 0, 0, NONE},
  {54525, 0, 0, 0, 0, NONE},
  {54565, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55063, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55714, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55973, 0, 0, 0, 0, 31},
  {56193, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34145, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {57244, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {57709, 0, 0, 0, 0, NONE},
  {58247, 0, 0, 0, 0, NONE},
  {58286, 0, 0, 0, 0, NONE},
  {58327, 0, 0, 0, 0, NONE},
  {58489, 0, 0, 0, 0, NONE},
  {58704, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {59471, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {49110, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {61633, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {61896, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62355, 0, 0, 0, 0, NONE},
  {62366, 0, 0, 0, 0, 38},
  {62624, 0, 0, 0, 0, NONE},
  {61633, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 35},
  {63281, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {63499, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 37},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 33},
  {0, 0, 0, 0, 0, 34},
  {63836, 0, 0, 0, 0, NONE},
  {58247, 0, 0, 0, 0, NONE},
  {58286, 0, 0, 0, 0, NONE},
  {58327, 0, 0, 0, 0, NONE},
  {57709, 0, 0, 0, 0, NONE},
  {57244, 0, 0, 0, 0, NONE},
  {64063, 0, 0, 0, 0, NONE},
  {64109, 0, 0, 0, 0, NONE},
  {64191, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 35},
  {64366, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64611, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 39},
  {56193, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 36},
  {65679, 0, 0, 0, 0, NONE},
  {65881, 0, 0, 0, 0, NONE},
  {66092, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {66308, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {66479, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56193, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 40},
  {0, 0, 0, 0, 0, NONE},
  {67102, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64611, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67458, 0, 0, 0, 0, NONE},
  {67487, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34175, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67783, 0, 0, 0, 0, NONE},
  {67821, 0, 0, 0, 0, NONE},
  {67864, 0, 0, 0, 0, NONE},
  {67908, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67971, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {68165, 0, 0, 0, 0, NONE},
  {68183, 0, 0, 0, 0, NONE},
  {58489, 0, 0, 0, 0, NONE},
  {68381, 0, 0, 0, 0, NONE},
  {68589, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 41},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {68953, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69057, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69121, 0, 0, 0, 0, NONE},
  {69156, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69333, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {70062, 0, 0, 0, 0, NONE},
  {70276, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {70874, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {71362, 0, 0, 0, 0, NONE},
  {69333, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62355, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62355, 0, 0, 0, 0, NONE},
  {72227, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72444, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72656, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 20},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73381, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73462, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73510, 0, 0, 0, 0, NONE},
  {73763, 0, 0, 0, 0, NONE},
  {73807, 0, 0, 0, 0, NONE},
  {73864, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 42},
  {0, 0, 0, 0, 0, NONE},
  {74437, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 43},
  {74999, 0, 0, 0, 0, NONE},
  {75048, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 44},
  {62355, 0, 0, 0, 0, NONE},
  {75200, 0, 0, 0, 0, NONE},
  {62355, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {75939, 0, 0, 0, 0, NONE},
  {76241, 0, 0, 0, 0, NONE},
  {76295, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77160, 0, 0, 0, 0, NONE},
  {77477, 0, 0, 0, 0, NONE},
  {77513, 0, 0, 0, 0, NONE},
  {77752, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {77752, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 48},
  {79132, 0, 0, 0, 0, NONE},
  {79735, 0, 0, 0, 0, NONE},
  {77752, 0, 0, 0, 0, NONE},
  {80538, 0, 0, 0, 0, NONE},
  {81310, 0, 0, 0, 0, NONE},
  {81335, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {81579, 0, 0, 0, 0, NONE},
  {81639, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83209, 0, 0, 0, 0, NONE},
  {83232, 0, 0, 0, 0, NONE},
  {24943, 0, 0, 0, 0, NONE},
  {83269, 0, 0, 0, 0, NONE},
  {83304, 0, 0, 0, 0, 1},
  {83560, 0, 0, 0, 0, NONE},
  {79132, 0, 0, 0, 0, NONE},
  {79132, 0, 0, 0, 0, NONE},
  {79132, 0, 0, 0, 0, NONE},
  {84283, 0, 0, 0, 0, NONE},
  {84757, 0, 0, 0, 0, NONE},
  {84785, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {84849, 0, 0, 0, 0, NONE},
  {84905, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {85638, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 49},
  {85941, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {86004, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {86246, 0, 0, 0, 0, NONE},
  {86453, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 45},
  {86668, 0, 0, 0, 0, NONE},
  {84757, 0, 0, 0, 0, NONE},
  {84785, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {86903, 0, 0, 0, 0, NONE},
  {84905, 0, 0, 0, 0, NONE},
  {87120, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87151, 0, 0, 0, 0, NONE},
  {87199, 0, 0, 0, 0, NONE},
  {87270, 0, 0, 0, 0, NONE},
  {87330, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87372, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87652, 0, 0, 0, 0, NONE},
  {87821, 0, 0, 0, 0, NONE},
  {87859, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {88241, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {88802, 0, 0, 0, 0, NONE},
  {89013, 0, 0, 0, 0, NONE},
  {89039, 0, 0, 0, 0, NONE},
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
  {75915, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90501, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90527, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90564, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90616, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91480, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91584, 0, 0, 0, 0, 59},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, 50},
  {91656, 0, 0, 0, 0, NONE},
  {91934, 0, 0, 0, 0, NONE},
  {91949, 0, 0, 0, 0, NONE},
  {91960, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {92917, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {93473, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {94468, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {94510, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {94547, 0, 0, 0, 0, NONE},
  {94586, 0, 0, 0, 0, NONE},
  {94647, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 57},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {96305, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {96657, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 57},
  {96910, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {97728, 0, 0, 0, 0, NONE},
  {97991, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 55},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {98415, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 56},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100411, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101135, 0, 0, 0, 0, NONE},
  {30684, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101353, 0, 0, 0, 0, NONE},
  {101135, 0, 0, 0, 0, NONE},
  {97728, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {102474, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {102674, 0, 0, 0, 0, NONE},
  {102921, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 51},
  {103679, 0, 0, 0, 0, NONE},
  {103887, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 52},
  {104166, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {104994, 0, 0, 0, 0, NONE},
  {91656, 0, 0, 0, 0, NONE},
  {91480, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {94510, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {105431, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {105471, 0, 0, 0, 0, NONE},
  {105496, 0, 0, 0, 0, NONE},
  {105543, 0, 0, 0, 0, NONE},
  {105580, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, NONE},
  {105619, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 53},
  {105830, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91584, 0, 0, 0, 0, 59},
  {0, 0, 0, 0, 0, 54},
  {106237, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90616, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {106896, 0, 0, 0, 0, NONE},
  {107128, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 56},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {107479, 0, 0, 0, 0, NONE},
  {107516, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {107990, 0, 0, 0, 0, NONE},
  {108382, 0, 0, 0, 0, NONE},
  {108435, 0, 0, 0, 0, NONE},
  {108662, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {108688, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {109033, 0, 0, 0, 0, NONE},
  {109268, 0, 0, 0, 0, NONE},
  {109291, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 50},
  {0, 0, 0, 0, 0, 50},
  {110657, 0, 0, 0, 0, NONE},
  {110846, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36074, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36074, 0, 0, 0, 0, NONE},
  {112072, 0, 0, 0, 0, NONE},
  {36074, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 63},
  {0, 0, 0, 0, 0, 62},
  {0, 0, 0, 0, 0, NONE},
  {36074, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 64},
  {0, 0, 0, 0, 0, 60},
  {113889, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {114971, 0, 0, 0, 0, NONE},
  {5511, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 65},
  {36199, 0, 0, 0, 0, NONE},
  {115801, 0, 0, 0, 0, NONE},
  {115823, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {116198, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 57},
  {36415, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 60},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {117198, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 62},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {117876, 0, 0, 0, 0, NONE},
  {118265, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118443, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118489, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {118781, 0, 0, 0, 0, NONE},
  {101135, 0, 0, 0, 0, NONE},
  {119311, 0, 0, 0, 0, NONE},
  {101135, 0, 0, 0, 0, NONE},
  {119604, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 59},
  {120207, 0, 0, 0, 0, NONE},
  {120463, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120515, 0, 0, 0, 0, NONE},
  {119311, 0, 0, 0, 0, NONE},
  {120895, 0, 0, 0, 0, NONE},
  {37834, 0, 0, 0, 0, NONE},
  {121180, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {121784, 0, 0, 0, 0, NONE},
  {120463, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 59},
  {0, 0, 0, 0, 0, NONE},
  {122415, 0, 0, 0, 0, NONE},
  {122451, 0, 0, 0, 0, NONE},
  {122791, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {123592, 0, 0, 0, 0, NONE},
  {123628, 0, 0, 0, 0, NONE},
  {123661, 0, 0, 0, 0, NONE},
  {123680, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {123999, 0, 0, 0, 0, NONE},
  {37753, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 69},
  {124233, 0, 0, 0, 0, NONE},
  {37779, 0, 0, 0, 0, NONE},
  {124310, 0, 0, 0, 0, NONE},
  {121784, 0, 0, 0, 0, NONE},
  {123999, 0, 0, 0, 0, NONE},
  {120207, 0, 0, 0, 0, NONE},
  {124961, 0, 0, 0, 0, NONE},
  {120895, 0, 0, 0, 0, NONE},
  {122451, 0, 0, 0, 0, NONE},
  {125521, 0, 0, 0, 0, NONE},
  {125739, 0, 0, 0, 0, NONE},
  {125994, 0, 0, 0, 0, NONE},
  {119311, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {126275, 0, 0, 0, 0, NONE},
  {126310, 0, 0, 0, 0, NONE},
  {123661, 0, 0, 0, 0, NONE},
  {126356, 0, 0, 0, 0, NONE},
  {123680, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {127308, 0, 0, 0, 0, NONE},
  {127366, 0, 0, 0, 0, NONE},
  {127687, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {128233, 0, 0, 0, 0, NONE},
  {125739, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {128867, 0, 0, 0, 0, NONE},
  {128887, 0, 0, 0, 0, NONE},
  {128887, 0, 0, 0, 0, NONE},
  {128887, 0, 0, 0, 0, NONE},
  {121784, 0, 0, 0, 0, NONE},
  {120207, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 71},
  {121180, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {130156, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {130430, 0, 0, 0, 0, NONE},
  {130468, 0, 0, 0, 0, NONE},
  {123661, 0, 0, 0, 0, NONE},
  {123680, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {130722, 0, 0, 0, 0, NONE},
  {130754, 0, 0, 0, 0, NONE},
  {130788, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101135, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {131602, 0, 0, 0, 0, 67},
  {0, 0, 0, 0, 0, NONE},
  {132185, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {132455, 0, 0, 0, 0, NONE},
  {132709, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {133046, 0, 0, 0, 0, NONE},
  {133070, 0, 0, 0, 0, NONE},
  {133742, 0, 0, 0, 0, NONE},
  {133822, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 16},
  {26944, 0, 0, 0, 0, NONE},
  {134042, 0, 0, 0, 0, NONE},
  {134100, 0, 0, 0, 0, NONE},
  {134163, 0, 0, 0, 0, 16},
  {134198, 0, 0, 0, 0, NONE},
  {134254, 0, 0, 0, 0, NONE},
  {134604, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 12},
  {132709, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 9},
  {135499, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {135780, 0, 0, 0, 0, NONE},
  {135811, 0, 0, 0, 0, NONE},
  {135856, 0, 0, 0, 0, NONE},
  {135881, 0, 0, 0, 0, NONE},
  {135960, 0, 0, 0, 0, NONE},
  {132709, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 11},
  {120207, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {124961, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137268, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137492, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120207, 0, 0, 0, 0, NONE},
  {137703, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 72},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {137971, 0, 0, 0, 0, NONE},
  {138036, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {125994, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {138692, 0, 0, 0, 0, NONE},
  {120207, 0, 0, 0, 0, NONE},
  {138866, 0, 0, 0, 0, 72},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37481, 0, 0, 0, 0, NONE},
  {139112, 0, 0, 0, 0, NONE},
  {139438, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137268, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26454, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 70},
  {0, 0, 0, 0, 0, NONE},
  {140503, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {138692, 0, 0, 0, 0, NONE},
  {140889, 0, 0, 0, 0, NONE},
  {140919, 0, 0, 0, 0, NONE},
  {141176, 0, 0, 0, 0, NONE},
  {141191, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {141441, 0, 0, 0, 0, NONE},
  {141729, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {141729, 0, 0, 0, 0, NONE},
  {142148, 0, 0, 0, 0, NONE},
  {41167, 0, 0, 0, 0, NONE},
  {142179, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {142474, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {133046, 0, 0, 0, 0, NONE},
  {142749, 0, 0, 0, 0, NONE},
  {142892, 0, 0, 0, 0, NONE},
  {142938, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {143315, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 68},
  {36199, 0, 0, 0, 0, NONE},
  {143417, 0, 0, 0, 0, NONE},
  {143476, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {143206, 0, 0, 0, 0, NONE},
  {143225, 0, 0, 0, 0, NONE},
  {143274, 0, 0, 0, 0, NONE},
  {140889, 0, 0, 0, 0, NONE},
  {41167, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {143983, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144043, 0, 0, 0, 0, NONE},
  {37881, 0, 0, 0, 0, NONE},
  {37902, 0, 0, 0, 0, NONE},
  {123999, 0, 0, 0, 0, NONE},
  {144265, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144539, 0, 0, 0, 0, 70},
  {144578, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144668, 0, 0, 0, 0, NONE},
  {39981, 0, 0, 0, 0, NONE},
  {132709, 0, 0, 0, 0, NONE},
  {144883, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {145414, 0, 0, 0, 0, NONE},
  {145441, 0, 0, 0, 0, NONE},
  {145454, 0, 0, 0, 0, NONE},
  {145472, 0, 0, 0, 0, NONE},
  {38597, 0, 0, 0, 0, NONE},
  {145514, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {146239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {0, 0, 0, 0, 0, 17},
  {0, 0, 0, 0, 0, NONE},
  {120463, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {147176, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {147241, 0, 0, 0, 0, NONE},
  {147332, 0, 0, 0, 0, NONE},
  {147397, 0, 0, 0, 0, NONE},
  {147470, 0, 0, 0, 0, NONE},
  {120463, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {148275, 0, 0, 0, 0, NONE},
  {148374, 0, 0, 0, 0, NONE},
  {148572, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {148772, 0, 0, 0, 0, NONE},
  {148836, 0, 0, 0, 0, NONE},
  {148922, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {148975, 0, 0, 0, 0, NONE},
  {149041, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {149108, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {149510, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {149671, 0, 0, 0, 0, NONE},
  {150146, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {150229, 0, 0, 0, 0, NONE},
  {150474, 0, 0, 0, 0, NONE},
  {150498, 0, 0, 0, 0, NONE},
  {150543, 0, 0, 0, 0, NONE},
  {150637, 0, 0, 0, 0, NONE},
  {150670, 0, 0, 0, 0, NONE},
  {150704, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {150931, 0, 0, 0, 0, NONE},
  {150962, 0, 0, 0, 0, NONE},
  {151010, 0, 0, 0, 0, NONE},
  {151058, 0, 0, 0, 0, NONE},
  {151159, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {151449, 0, 0, 0, 0, NONE},
  {151580, 0, 0, 0, 0, NONE},
  {151821, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {153189, 0, 0, 0, 0, NONE},
  {153475, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {154378, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 75},
  {0, 0, 0, 0, 0, NONE},
  {154873, 0, 0, 0, 0, NONE},
  {155138, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {156704, 0, 0, 0, 0, NONE},
  {157204, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 75},
  {0, 0, 0, 0, 0, NONE},
  {157829, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {158063, 0, 0, 0, 0, NONE},
  {158110, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38597, 0, 0, 0, 0, NONE},
  {158407, 0, 0, 0, 0, NONE},
  {158443, 0, 0, 0, 0, NONE},
  {158491, 0, 0, 0, 0, NONE},
  {158503, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {158951, 0, 0, 0, 0, NONE},
  {159010, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159277, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159306, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159858, 0, 0, 0, 0, NONE},
  {159910, 0, 0, 0, 0, NONE},
  {159956, 0, 0, 0, 0, NONE},
  {160010, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 74},
  {0, 0, 0, 0, 0, NONE},
  {160082, 0, 0, 0, 0, NONE},
  {160123, 0, 0, 0, 0, NONE},
  {160161, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {160239, 0, 0, 0, 0, NONE},
  {160697, 0, 0, 0, 0, NONE},
  {160746, 0, 0, 0, 0, NONE},
  {160789, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {160844, 0, 0, 0, 0, NONE},
  {43734, 0, 0, 0, 0, NONE},
  {161180, 0, 0, 0, 0, NONE},
  {161268, 0, 0, 0, 0, NONE},
  {161314, 0, 0, 0, 0, NONE},
  {161516, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {161933, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34604, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {162188, 0, 0, 0, 0, NONE},
  {162224, 0, 0, 0, 0, NONE},
  {162258, 0, 0, 0, 0, NONE},
  {162285, 0, 0, 0, 0, NONE},
  {162322, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {162553, 0, 0, 0, 0, NONE},
  {162585, 0, 0, 0, 0, NONE},
  {162649, 0, 0, 0, 0, NONE},
  {162744, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28434, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34604, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {164223, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {164492, 0, 0, 0, 0, NONE},
  {164556, 0, 0, 0, 0, NONE},
  {164630, 0, 0, 0, 0, NONE},
  {164692, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {166253, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {94510, 0, 0, 0, 0, NONE},
  {24837, 0, 0, 0, 0, 1},
  {167437, 0, 0, 0, 0, NONE},
  {167831, 0, 0, 0, 0, NONE},
  {168635, 0, 0, 0, 0, NONE},
  {169190, 0, 0, 0, 0, NONE},
  {169190, 0, 0, 0, 0, NONE},
  {169225, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 81},
  {170623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 18},
  {26944, 0, 0, 0, 0, NONE},
  {171093, 0, 0, 0, 0, NONE},
  {43696, 0, 0, 0, 0, 18},
  {170623, 0, 0, 0, 0, NONE},
  {171408, 0, 0, 0, 0, NONE},
  {171706, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 78},
  {172545, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 76},
  {172808, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {172993, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {173320, 0, 0, 0, 0, NONE},
  {29392, 0, 0, 0, 0, NONE},
  {173377, 0, 0, 0, 0, NONE},
  {173420, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, 18},
  {159504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 79},
  {174305, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 77},
  {174614, 0, 0, 0, 0, NONE},
  {174793, 0, 0, 0, 0, NONE},
  {174836, 0, 0, 0, 0, NONE},
  {174934, 0, 0, 0, 0, NONE},
  {174979, 0, 0, 0, 0, NONE},
  {175010, 0, 0, 0, 0, NONE},
  {175065, 0, 0, 0, 0, NONE},
  {175100, 0, 0, 0, 0, NONE},
  {175138, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175526, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175584, 0, 0, 0, 0, NONE},
  {175623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175584, 0, 0, 0, 0, NONE},
  {175623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 80},
  {176039, 0, 0, 0, 0, NONE},
  {176084, 0, 0, 0, 0, NONE},
  {176137, 0, 0, 0, 0, NONE},
  {176541, 0, 0, 0, 0, NONE},
  {176606, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {176667, 0, 0, 0, 0, NONE},
  {176895, 0, 0, 0, 0, NONE},
  {176945, 0, 0, 0, 0, NONE},
  {177001, 0, 0, 0, 0, NONE},
  {177049, 0, 0, 0, 0, NONE},
  {177108, 0, 0, 0, 0, NONE},
  {177158, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177217, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177299, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177541, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 82},
  {177961, 0, 0, 0, 0, NONE},
  {177988, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26033, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {179258, 0, 0, 0, 0, NONE},
  {179495, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 15},
  {180677, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {181812, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 15},
  {0, 0, 0, 0, 0, NONE},
  {170623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {183708, 0, 0, 0, 0, NONE},
  {75048, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {184167, 0, 0, 0, 0, NONE},
  {184410, 0, 0, 0, 0, NONE},
  {184454, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {184708, 0, 0, 0, 0, NONE},
  {184725, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118265, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {185544, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {40289, 0, 0, 0, 0, NONE},
  {185736, 0, 0, 0, 0, NONE},
  {184725, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4993, 0, 0, 0, 0, NONE},
  {74999, 0, 0, 0, 0, NONE},
  {75048, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {186800, 0, 0, 0, 0, NONE},
  {186850, 0, 0, 0, 0, NONE},
  {186873, 0, 0, 0, 0, NONE},
  {186897, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187173, 0, 0, 0, 0, NONE},
  {187195, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187418, 0, 0, 0, 0, 24},
  {0, 0, 0, 0, 0, NONE},
  {187649, 0, 0, 0, 0, NONE},
  {187656, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 83},
  {0, 0, 0, 0, 0, 26},
  {187906, 0, 0, 0, 0, NONE},
  {187926, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {188158, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188454, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188737, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {189325, 0, 0, 0, 0, NONE},
  {189346, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187418, 0, 0, 0, 0, 24},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {188158, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {186850, 0, 0, 0, 0, NONE},
  {186873, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69333, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {186897, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {191889, 0, 0, 0, 0, 25},
  {191925, 0, 0, 0, 0, 25},
  {191962, 0, 0, 0, 0, 25},
  {192005, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188454, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {192865, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {193112, 0, 0, 0, 0, NONE},
  {31151, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69333, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 21},
  {193837, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {194121, 0, 0, 0, 0, NONE},
  {194149, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188454, 0, 0, 0, 0, NONE},
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
  {195551, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 84},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 86},
  {0, 0, 0, 0, 0, NONE},
  {196066, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196473, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196523, 0, 0, 0, 0, NONE},
  {196565, 0, 0, 0, 0, NONE},
  {196580, 0, 0, 0, 0, NONE},
  {196598, 0, 0, 0, 0, 83},
  {196624, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197001, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 21},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197027, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 22},
  {0, 0, 0, 0, 0, NONE},
  {197076, 0, 0, 0, 0, NONE},
  {197120, 0, 0, 0, 0, NONE},
  {197149, 0, 0, 0, 0, NONE},
  {197166, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {197215, 0, 0, 0, 0, NONE},
  {197275, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188454, 0, 0, 0, 0, NONE},
  {197684, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39981, 0, 0, 0, 0, NONE},
  {198074, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {198258, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {198289, 0, 0, 0, 0, NONE},
  {198329, 0, 0, 0, 0, NONE},
  {198362, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {198979, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197027, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {199597, 0, 0, 0, 0, 26},
  {199634, 0, 0, 0, 0, NONE},
  {199660, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {191889, 0, 0, 0, 0, 25},
  {191925, 0, 0, 0, 0, 25},
  {191962, 0, 0, 0, 0, 25},
  {192005, 0, 0, 0, 0, 25},
  {199857, 0, 0, 0, 0, NONE},
  {199946, 0, 0, 0, 0, NONE},
  {200001, 0, 0, 0, 0, NONE},
  {200062, 0, 0, 0, 0, NONE},
  {200118, 0, 0, 0, 0, NONE},
  {200165, 0, 0, 0, 0, NONE},
  {200210, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100675, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {200650, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {200900, 0, 0, 0, 0, NONE},
  {200917, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201161, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197027, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201194, 0, 0, 0, 0, NONE},
  {201239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201284, 0, 0, 0, 0, NONE},
  {186850, 0, 0, 0, 0, NONE},
  {186873, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 21},
  {201359, 0, 0, 0, 0, NONE},
  {28555, 0, 0, 0, 0, NONE},
  {201425, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 85},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 87},
  {0, 0, 0, 0, 0, NONE},
  {202363, 0, 0, 0, 0, NONE},
  {202575, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 88},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {203587, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {204237, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {204237, 0, 0, 0, 0, NONE},
  {205215, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 59},
  {205693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {205693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 36},
  {206142, 0, 0, 0, 0, NONE},
  {204237, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {206417, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118265, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {206939, 0, 0, 0, 0, NONE},
  {206983, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207195, 0, 0, 0, 0, NONE},
  {207251, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207479, 0, 0, 0, 0, NONE},
  {207515, 0, 0, 0, 0, NONE},
  {204237, 0, 0, 0, 0, NONE},
  {207719, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 88},
  {207988, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {208215, 0, 0, 0, 0, NONE},
  {208233, 0, 0, 0, 0, NONE},
  {37004, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36868, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {205693, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {208765, 0, 0, 0, 0, NONE},
  {208998, 0, 0, 0, 0, NONE},
  {209027, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 90},
  {209498, 0, 0, 0, 0, NONE},
  {209532, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {209746, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {209967, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210061, 0, 0, 0, 0, NONE},
  {24691, 0, 0, 0, 0, NONE},
  {153470, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210083, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210121, 0, 0, 0, 0, NONE},
  {210156, 0, 0, 0, 0, NONE},
  {210215, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36906, 0, 0, 0, 0, NONE},
  {36952, 0, 0, 0, 0, NONE},
  {210260, 0, 0, 0, 0, NONE},
  {210352, 0, 0, 0, 0, NONE},
  {210417, 0, 0, 0, 0, NONE},
  {210457, 0, 0, 0, 0, NONE},
  {37004, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 89},
  {159504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210968, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 87},
  {211142, 0, 0, 0, 0, NONE},
  {181812, 0, 0, 0, 0, NONE},
  {211634, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {212385, 0, 0, 0, 0, NONE},
  {211142, 0, 0, 0, 0, NONE},
  {212385, 0, 0, 0, 0, NONE},
  {181812, 0, 0, 0, 0, NONE},
  {181812, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {213908, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {214226, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {211142, 0, 0, 0, 0, NONE},
  {214407, 0, 0, 0, 0, NONE},
  {214448, 0, 0, 0, 0, NONE},
  {214506, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {214959, 0, 0, 0, 0, NONE},
  {214981, 0, 0, 0, 0, NONE},
  {215257, 0, 0, 0, 0, NONE},
  {214407, 0, 0, 0, 0, NONE},
  {215298, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {215341, 0, 0, 0, 0, NONE},
  {41444, 0, 0, 0, 0, NONE},
  {41493, 0, 0, 0, 0, NONE},
  {215386, 0, 0, 0, 0, NONE},
  {215400, 0, 0, 0, 0, NONE},
  {215455, 0, 0, 0, 0, NONE},
  {215530, 0, 0, 0, 0, NONE},
  {215575, 0, 0, 0, 0, NONE},
  {211142, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {215947, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {212385, 0, 0, 0, 0, NONE},
  {217117, 0, 0, 0, 0, NONE},
  {181812, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {217367, 0, 0, 0, 0, NONE},
  {41542, 0, 0, 0, 0, NONE},
  {42196, 0, 0, 0, 0, NONE},
  {213908, 0, 0, 0, 0, NONE},
  {211142, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {218308, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {219528, 0, 0, 0, 0, NONE},
  {219579, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 94},
  {220380, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {221287, 0, 0, 0, 0, NONE},
  {221322, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {221562, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {221992, 0, 0, 0, 0, NONE},
  {222210, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77477, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 93},
  {222654, 0, 0, 0, 0, NONE},
  {222749, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {223066, 0, 0, 0, 0, NONE},
  {223343, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {223398, 0, 0, 0, 0, NONE},
  {223450, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {223615, 0, 0, 0, 0, NONE},
  {223635, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {223852, 0, 0, 0, 0, NONE},
  {223945, 0, 0, 0, 0, NONE},
  {223986, 0, 0, 0, 0, NONE},
  {224057, 0, 0, 0, 0, NONE},
  {224153, 0, 0, 0, 0, NONE},
  {224233, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 103},
  {224287, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224313, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {224679, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {224896, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {225055, 0, 0, 0, 0, NONE},
  {77477, 0, 0, 0, 0, NONE},
  {75915, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 95},
  {225291, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {225576, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {225755, 0, 0, 0, 0, NONE},
  {159504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77477, 0, 0, 0, 0, NONE},
  {196580, 0, 0, 0, 0, NONE},
  {226215, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {227244, 0, 0, 0, 0, NONE},
  {227281, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 101},
  {227367, 0, 0, 0, 0, NONE},
  {227424, 0, 0, 0, 0, NONE},
  {227748, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 102},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {228794, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {227244, 0, 0, 0, 0, NONE},
  {227281, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 101},
  {227367, 0, 0, 0, 0, NONE},
  {227424, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {230698, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {231048, 0, 0, 0, 0, NONE},
  {231083, 0, 0, 0, 0, NONE},
  {231332, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {231083, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {232764, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 96},
  {0, 0, 0, 0, 0, 97},
  {0, 0, 0, 0, 0, 99},
  {233638, 0, 0, 0, 0, NONE},
  {233694, 0, 0, 0, 0, NONE},
  {233741, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234398, 0, 0, 0, 0, NONE},
  {234419, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234640, 0, 0, 0, 0, NONE},
  {234688, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {233741, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235216, 0, 0, 0, 0, NONE},
  {235259, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235378, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235305, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 98},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234398, 0, 0, 0, 0, NONE},
  {236882, 0, 0, 0, 0, NONE},
  {236932, 0, 0, 0, 0, NONE},
  {236985, 0, 0, 0, 0, NONE},
  {237049, 0, 0, 0, 0, NONE},
  {237083, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {237136, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {237261, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 100},
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
  {238141, 0, 0, 0, 0, NONE},
  {238212, 0, 0, 0, 0, NONE},
  {238275, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239236, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {239270, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {240130, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {241584, 0, 0, 0, 0, NONE},
  {241624, 0, 0, 0, 0, NONE},
  {241649, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {242522, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {242843, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {242919, 0, 0, 0, 0, NONE},
  {242963, 0, 0, 0, 0, NONE},
  {242998, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243329, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243349, 0, 0, 0, 0, NONE},
  {243349, 0, 0, 0, 0, NONE},
  {243389, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243708, 0, 0, 0, 0, NONE},
  {243757, 0, 0, 0, 0, NONE},
  {243798, 0, 0, 0, 0, NONE},
  {244136, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {239270, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 29},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {244868, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {239270, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {245115, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {245387, 0, 0, 0, 0, NONE},
  {245417, 0, 0, 0, 0, NONE},
  {245460, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {245841, 0, 0, 0, 0, NONE},
  {246173, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {246225, 0, 0, 0, 0, NONE},
  {246247, 0, 0, 0, 0, NONE},
  {246269, 0, 0, 0, 0, NONE},
  {246539, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {239270, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 104},
  {246570, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {247009, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {242998, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {242963, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {247607, 0, 0, 0, 0, NONE},
  {247665, 0, 0, 0, 0, NONE},
  {247712, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {248574, 0, 0, 0, 0, 107},
  {248599, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239252, 0, 0, 0, 0, NONE},
  {249733, 0, 0, 0, 0, NONE},
  {239270, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239323, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 105},
  {0, 0, 0, 0, 0, NONE},
  {243349, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 109},
  {251033, 0, 0, 0, 0, NONE},
  {251965, 0, 0, 0, 0, NONE},
  {251992, 0, 0, 0, 0, NONE},
  {252525, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {252946, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {252975, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 108},
  {253439, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {253687, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {254096, 0, 0, 0, 0, NONE},
  {254125, 0, 0, 0, 0, NONE},
  {254185, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24769, 0, 0, 0, 0, NONE},
  {254515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {254546, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {254705, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {255011, 0, 0, 0, 0, NONE},
  {255040, 0, 0, 0, 0, NONE},
  {255077, 0, 0, 0, 0, NONE},
  {84816, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {255581, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 107},
  {224287, 0, 0, 0, 0, NONE},
  {255667, 0, 0, 0, 0, NONE},
  {53792, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {256213, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {256468, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 110},
  {256727, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {53792, 0, 0, 0, 0, NONE},
  {257170, 0, 0, 0, 0, NONE},
  {257225, 0, 0, 0, 0, NONE},
  {257257, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257320, 0, 0, 0, 0, NONE},
  {257380, 0, 0, 0, 0, NONE},
  {257443, 0, 0, 0, 0, NONE},
  {257501, 0, 0, 0, 0, NONE},
  {257576, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257320, 0, 0, 0, 0, NONE},
  {257669, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257739, 0, 0, 0, 0, NONE},
  {258103, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 112},
  {0, 0, 0, 0, 0, NONE},
  {258565, 0, 0, 0, 0, NONE},
  {258592, 0, 0, 0, 0, NONE},
  {258665, 0, 0, 0, 0, NONE},
  {258721, 0, 0, 0, 0, NONE},
  {258760, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {258827, 0, 0, 0, 0, NONE},
  {258875, 0, 0, 0, 0, NONE},
  {258929, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259204, 0, 0, 0, 0, NONE},
  {259258, 0, 0, 0, 0, NONE},
  {259287, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259344, 0, 0, 0, 0, NONE},
  {259401, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259474, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259534, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259794, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259866, 0, 0, 0, 0, NONE},
  {259920, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257739, 0, 0, 0, 0, NONE},
  {124961, 0, 0, 0, 0, NONE},
  {260036, 0, 0, 0, 0, NONE},
  {260111, 0, 0, 0, 0, NONE},
  {260151, 0, 0, 0, 0, NONE},
  {260211, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260251, 0, 0, 0, 0, NONE},
  {260292, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260475, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260439, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260708, 0, 0, 0, 0, NONE},
  {260910, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 109},
  {0, 0, 0, 0, 0, 109},
  {256468, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 110},
  {0, 0, 0, 0, 0, 111},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {261841, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 113},
  {0, 0, 0, 0, 0, 107},
  {262228, 0, 0, 0, 0, NONE},
  {262262, 0, 0, 0, 0, NONE},
  {262305, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224287, 0, 0, 0, 0, NONE},
  {262366, 0, 0, 0, 0, NONE},
  {262998, 0, 0, 0, 0, 106},
  {263040, 0, 0, 0, 0, NONE},
  {263284, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64063, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50143, 0, 0, 0, 0, NONE},
  {264695, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {264981, 0, 0, 0, 0, NONE},
  {265019, 0, 0, 0, 0, NONE},
  {265062, 0, 0, 0, 0, NONE},
  {265409, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {265459, 0, 0, 0, 0, NONE},
  {188113, 0, 0, 0, 0, NONE},
  {246269, 0, 0, 0, 0, NONE},
  {265989, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266195, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266420, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266474, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266878, 0, 0, 0, 0, NONE},
  {267150, 0, 0, 0, 0, NONE},
  {267390, 0, 0, 0, 0, NONE},
  {267428, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {267481, 0, 0, 0, 0, NONE},
  {267638, 0, 0, 0, 0, NONE},
  {268324, 0, 0, 0, 0, NONE},
  {268835, 0, 0, 0, 0, NONE},
  {268854, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {209746, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 115},
  {269859, 0, 0, 0, 0, 29},
  {83209, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {270159, 0, 0, 0, 0, NONE},
  {270412, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {270852, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 16},
  {271379, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {271964, 0, 0, 0, 0, NONE},
  {272000, 0, 0, 0, 0, NONE},
  {39864, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 116},
  {62355, 0, 0, 0, 0, NONE},
  {272338, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 16},
  {26944, 0, 0, 0, 0, NONE},
  {38706, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {273126, 0, 0, 0, 0, NONE},
  {273631, 0, 0, 0, 0, NONE},
  {273960, 0, 0, 0, 0, NONE},
  {274256, 0, 0, 0, 0, NONE},
  {274301, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {166253, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {274256, 0, 0, 0, 0, NONE},
  {275215, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {275573, 0, 0, 0, 0, NONE},
  {274256, 0, 0, 0, 0, NONE},
  {273631, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 118},
  {276126, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {276493, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {276783, 0, 0, 0, 0, NONE},
  {276837, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 117},
  {277518, 0, 0, 0, 0, NONE},
  {277730, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 120},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {278707, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {279449, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {279449, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {0, 0, 0, 0, 0, 120},
  {279449, 0, 0, 0, 0, NONE},
};

static const parley_default defaults[23] = {
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 46412, 0},
  {0, 0x0p+0, 46439, 0},
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
  {0, 0x0p+0, 0, 0},
  {-100, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {1, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 0, 0},
};

static const parley_cond conds[45] = {
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
  {0, 1, 0, 53, -1, 0, 1},
  {0, 1, 0, 65, -1, 1, 1},
  {0, 0, 1, 69, -1, 15, 1},
  {6, 1, 0, 53, -1, 2, 2},
  {0, 0, 0, 53, -1, 16, 1},
  {0, 0, 0, 53, -1, 17, 1},
  {0, 0, 0, 53, -1, 18, 1},
  {0, 0, 0, 53, -1, 19, 1},
  {0, 0, 0, 53, -1, 20, 1},
  {0, 0, 0, 53, -1, 21, 1},
  {0, 0, 0, 175, -1, 22, 1},
  {0, 0, 0, 175, -1, 23, 1},
  {0, 0, 0, 175, -1, 24, 1},
  {0, 0, 0, 175, -1, 25, 1},
  {0, 0, 0, 175, -1, 26, 1},
  {0, 0, 0, 175, -1, 27, 1},
  {0, 0, 0, 175, -1, 28, 1},
  {0, 0, 0, 175, -1, 29, 1},
  {2, 0, 0, 48, -1, 30, 1},
  {0, 0, 0, 175, -1, 31, 1},
  {0, 0, 0, 175, -1, 32, 1},
  {0, 0, 0, 175, -1, 33, 1},
  {6, 0, 0, 379, -1, 34, 2},
  {6, 0, 0, 379, -1, 36, 2},
  {0, 0, 0, 175, -1, 38, 1},
  {6, 0, 0, 175, -1, 39, 2},
  {0, 0, 0, 522, -1, 41, 1},
  {0, 0, 0, 854, -1, 42, 1},
  {0, 0, 0, 928, -1, 43, 1},
  {6, 0, 0, 379, -1, 44, 2},
  {0, 0, 0, 1009, -1, 46, 1},
  {0, 0, 0, 920, -1, 47, 1},
  {0, 0, 0, 491, -1, 48, 1},
};

static const parley_record records[1042] = {
  {24658, 0, 24, 21, 50, 1, 2, 0},
  {25348, 25, 3, 3, 12, 0, 0, 0},
  {25463, 28, 5, 5, 20, 0, 0, 0},
  {25567, 33, 2, 2, 4, 0, 0, 0},
  {25622, 35, 2, 2, 8, 0, 0, 0},
  {25674, 38, 25, 7, 4, 1, 2, 0},
  {26176, 67, 8, 8, 27, 0, 0, 0},
  {26726, 77, 16, 15, 35, 1, 2, 0},
  {27430, 93, 10, 7, 4, 2, 2, 0},
  {27806, 103, 12, 12, 32, 0, 0, 0},
  {28325, 116, 7, 7, 21, 0, 0, 0},
  {28526, 125, 14, 14, 45, 0, 0, 0},
  {28811, 139, 12, 11, 35, 1, 2, 0},
  {29114, 151, 17, 10, 28, 1, 2, 0},
  {29426, 168, 16, 9, 24, 1, 2, 0},
  {29601, 184, 3, 3, 12, 0, 0, 0},
  {29695, 187, 5, 5, 18, 0, 0, 0},
  {29801, 193, 4, 4, 28, 0, 0, 0},
  {29829, 197, 2, 2, 6, 0, 0, 0},
  {29844, 199, 3, 3, 8, 0, 0, 0},
  {29921, 202, 14, 14, 29, 0, 0, 0},
  {30332, 216, 9, 9, 20, 0, 0, 0},
  {30401, 225, 2, 2, 6, 0, 0, 0},
  {30477, 227, 5, 5, 14, 0, 0, 0},
  {30574, 232, 3, 3, 8, 0, 0, 0},
  {30673, 235, 2, 2, 6, 0, 0, 0},
  {30699, 237, 3, 3, 12, 0, 0, 0},
  {30819, 240, 12, 12, 40, 0, 0, 0},
  {31051, 252, 17, 17, 51, 0, 0, 0},
  {31430, 269, 12, 12, 37, 0, 0, 0},
  {31622, 281, 16, 16, 46, 0, 0, 0},
  {32386, 297, 3, 3, 8, 0, 0, 0},
  {32539, 300, 2, 2, 6, 0, 0, 0},
  {32593, 303, 2, 2, 6, 0, 0, 0},
  {32624, 305, 3, 3, 10, 0, 0, 0},
  {32707, 308, 16, 16, 56, 0, 0, 0},
  {33312, 325, 9, 3, 4, 1, 2, 0},
  {33439, 334, 5, 5, 11, 0, 0, 0},
  {33603, 339, 3, 3, 5, 0, 0, 0},
  {33685, 344, 3, 3, 12, 0, 0, 0},
  {33815, 347, 3, 3, 8, 0, 0, 0},
  {33844, 350, 5, 5, 16, 0, 0, 0},
  {33993, 355, 3, 3, 5, 0, 0, 0},
  {34130, 358, 3, 3, 8, 0, 0, 0},
  {34182, 361, 8, 8, 18, 0, 0, 0},
  {34341, 369, 2, 2, 8, 0, 0, 0},
  {34407, 371, 14, 10, 29, 1, 2, 0},
  {34802, 385, 4, 4, 10, 0, 0, 0},
  {35048, 389, 2, 2, 6, 0, 0, 0},
  {35163, 392, 6, 6, 17, 0, 0, 0},
  {35353, 399, 7, 7, 13, 0, 0, 0},
  {35694, 406, 3, 3, 7, 0, 0, 0},
  {35778, 409, 4, 4, 12, 0, 0, 0},
  {35855, 413, 3, 3, 12, 0, 0, 0},
  {35963, 416, 2, 2, 6, 0, 0, 0},
  {35973, 418, 2, 2, 8, 0, 0, 0},
  {35990, 420, 6, 6, 22, 0, 0, 0},
  {36188, 427, 7, 7, 24, 0, 0, 0},
  {36402, 434, 2, 2, 6, 0, 0, 0},
  {36458, 436, 5, 5, 12, 0, 0, 0},
  {36473, 441, 36, 22, 32, 1, 2, 0},
  {37111, 478, 2, 2, 6, 0, 0, 0},
  {37126, 480, 14, 13, 44, 1, 2, 0},
  {37509, 494, 7, 7, 22, 0, 0, 0},
  {37728, 501, 4, 4, 14, 0, 0, 0},
  {37818, 505, 2, 2, 8, 0, 0, 0},
  {37861, 507, 4, 4, 12, 0, 0, 0},
  {37918, 511, 3, 3, 6, 0, 0, 0},
  {37945, 514, 11, 6, 16, 1, 2, 0},
  {38153, 525, 10, 10, 29, 0, 0, 0},
  {38220, 536, 4, 4, 10, 0, 0, 0},
  {38363, 540, 15, 15, 48, 0, 0, 0},
  {38929, 556, 9, 9, 38, 0, 0, 0},
  {39571, 565, 2, 2, 4, 0, 0, 0},
  {39660, 567, 2, 2, 6, 0, 0, 0},
  {39776, 570, 3, 3, 12, 0, 0, 0},
  {39848, 574, 2, 2, 8, 0, 0, 0},
  {39922, 576, 3, 3, 12, 0, 0, 0},
  {40021, 579, 6, 6, 15, 0, 0, 0},
  {40233, 585, 5, 5, 16, 0, 0, 0},
  {40276, 590, 6, 6, 21, 0, 0, 0},
  {40544, 596, 2, 2, 6, 0, 0, 0},
  {40621, 598, 2, 2, 6, 0, 0, 0},
  {40718, 600, 2, 2, 8, 0, 0, 0},
  {40781, 603, 3, 3, 7, 0, 0, 0},
  {40857, 606, 3, 3, 9, 0, 0, 0},
  {40963, 609, 5, 5, 14, 0, 0, 0},
  {41027, 614, 2, 2, 8, 0, 0, 0},
  {41096, 617, 7, 7, 21, 0, 0, 0},
  {41227, 624, 5, 5, 14, 0, 0, 0},
  {41243, 629, 13, 13, 43, 0, 0, 0},
  {41649, 642, 2, 2, 8, 0, 0, 0},
  {41738, 644, 2, 2, 6, 0, 0, 0},
  {41834, 647, 5, 5, 18, 0, 0, 0},
  {41992, 652, 3, 3, 10, 0, 0, 0},
  {42024, 655, 2, 2, 8, 0, 0, 0},
  {42055, 658, 2, 2, 6, 0, 0, 0},
  {42135, 660, 6, 6, 22, 0, 0, 0},
  {42212, 666, 5, 5, 20, 0, 0, 0},
  {42321, 674, 2, 2, 6, 0, 0, 0},
  {42402, 676, 2, 2, 4, 0, 0, 0},
  {42458, 678, 6, 6, 14, 0, 0, 0},
  {42701, 684, 5, 5, 14, 0, 0, 0},
  {42734, 689, 2, 2, 4, 0, 0, 0},
  {42748, 691, 5, 5, 20, 0, 0, 0},
  {42912, 696, 3, 3, 8, 0, 0, 0},
  {43025, 699, 9, 8, 26, 2, 2, 0},
  {43236, 709, 7, 7, 18, 0, 0, 0},
  {43412, 716, 2, 2, 4, 0, 0, 0},
  {43526, 718, 2, 2, 4, 0, 0, 0},
  {43637, 720, 2, 2, 6, 0, 0, 0},
  {43678, 722, 2, 2, 6, 0, 0, 0},
  {43720, 724, 2, 2, 6, 0, 0, 0},
  {43812, 727, 3, 3, 12, 0, 0, 0},
  {0, 731, 3, 3, 12, 0, 0, 0},
  {0, 734, 1, 1, 2, 0, 0, 0},
  {0, 735, 3, 3, 8, 0, 0, 0},
  {0, 738, 2, 2, 6, 0, 0, 0},
  {0, 740, 3, 3, 6, 0, 0, 0},
  {0, 743, 0, 0, 0, 0, 0, 0},
  {0, 743, 4, 4, 12, 0, 0, 0},
  {0, 747, 1, 1, 0, 0, 0, 0},
  {0, 748, 2, 2, 4, 0, 0, 0},
  {0, 750, 1, 1, 2, 0, 0, 0},
  {0, 751, 0, 0, 0, 0, 0, 0},
  {0, 751, 1, 1, 4, 0, 0, 0},
  {0, 753, 2, 2, 6, 0, 1, 0},
  {0, 755, 3, 2, 2, 0, 2, 0},
  {0, 758, 0, 0, 0, 0, 0, 0},
  {0, 758, 1, 1, 4, 0, 0, 0},
  {0, 759, 1, 1, 2, 0, 0, 0},
  {0, 760, 1, 1, 4, 0, 0, 0},
  {0, 761, 0, 0, 0, 0, 0, 0},
  {0, 761, 0, 0, 0, 0, 0, 0},
  {0, 761, 2, 1, 0, 0, 2, 0},
  {0, 763, 11, 11, 33, 0, 0, 0},
  {0, 774, 4, 4, 6, 0, 0, 0},
  {0, 778, 1, 1, 4, 0, 0, 0},
  {0, 779, 1, 1, 4, 0, 0, 0},
  {0, 780, 0, 0, 0, 0, 0, 0},
  {0, 780, 0, 0, 0, 0, 0, 0},
  {0, 780, 2, 2, 8, 0, 0, 0},
  {0, 782, 1, 1, 1, 0, 0, 0},
  {0, 783, 3, 3, 10, 0, 0, 0},
  {0, 786, 1, 1, 4, 0, 0, 0},
  {0, 787, 4, 3, 5, 0, 2, 0},
  {0, 791, 1, 1, 4, 0, 0, 0},
  {0, 792, 0, 0, 0, 0, 0, 0},
  {0, 792, 2, 2, 4, 0, 0, 0},
  {0, 794, 4, 3, 2, 0, 2, 0},
  {0, 798, 1, 1, 4, 0, 0, 0},
  {0, 800, 3, 3, 9, 0, 0, 0},
  {0, 803, 1, 1, 1, 0, 0, 0},
  {0, 804, 2, 2, 8, 0, 0, 0},
  {0, 806, 1, 1, 2, 0, 0, 0},
  {0, 807, 0, 0, 0, 0, 0, 0},
  {0, 807, 1, 1, 2, 0, 0, 0},
  {0, 808, 2, 1, 0, 0, 2, 0},
  {0, 810, 1, 1, 4, 0, 0, 0},
  {0, 811, 1, 1, 2, 0, 0, 0},
  {0, 812, 0, 0, 0, 0, 0, 0},
  {0, 812, 3, 3, 8, 0, 0, 0},
  {0, 815, 1, 1, 1, 0, 0, 0},
  {0, 816, 1, 1, 2, 0, 0, 0},
  {0, 817, 1, 1, 1, 0, 0, 0},
  {0, 818, 0, 0, 0, 0, 0, 0},
  {0, 818, 3, 3, 12, 0, 0, 0},
  {0, 821, 1, 1, 4, 0, 0, 0},
  {0, 822, 1, 1, 4, 0, 0, 0},
  {0, 823, 1, 1, 4, 0, 0, 0},
  {0, 825, 1, 1, 2, 0, 0, 0},
  {0, 826, 2, 2, 6, 0, 0, 0},
  {0, 828, 1, 1, 4, 0, 0, 0},
  {0, 829, 1, 1, 2, 0, 0, 0},
  {0, 830, 1, 1, 2, 0, 0, 0},
  {0, 831, 1, 1, 2, 0, 0, 0},
  {0, 832, 0, 0, 0, 0, 0, 0},
  {0, 832, 1, 1, 4, 0, 0, 0},
  {0, 833, 2, 2, 4, 0, 0, 0},
  {0, 835, 1, 1, 4, 0, 0, 0},
  {0, 836, 1, 1, 2, 0, 0, 0},
  {0, 837, 2, 2, 5, 0, 0, 0},
  {0, 839, 1, 1, 4, 0, 0, 0},
  {0, 840, 2, 2, 8, 0, 0, 0},
  {0, 842, 1, 1, 2, 0, 0, 0},
  {0, 843, 1, 1, 2, 0, 0, 0},
  {0, 844, 1, 1, 2, 0, 0, 0},
  {0, 845, 3, 3, 10, 0, 0, 0},
  {0, 849, 1, 1, 4, 0, 0, 0},
  {0, 851, 2, 2, 6, 0, 0, 0},
  {0, 853, 3, 3, 9, 0, 0, 0},
  {0, 856, 8, 8, 23, 0, 0, 0},
  {0, 864, 3, 3, 10, 0, 0, 0},
  {0, 868, 3, 3, 4, 0, 0, 0},
  {0, 871, 1, 1, 4, 0, 0, 0},
  {0, 872, 1, 1, 4, 0, 0, 0},
  {0, 874, 1, 1, 4, 0, 0, 0},
  {0, 875, 2, 2, 8, 0, 0, 0},
  {0, 878, 2, 2, 6, 0, 0, 0},
  {0, 880, 1, 1, 2, 0, 0, 0},
  {0, 881, 1, 1, 4, 0, 0, 0},
  {0, 882, 2, 2, 8, 0, 0, 0},
  {0, 885, 1, 1, 2, 0, 0, 0},
  {0, 886, 3, 3, 10, 0, 0, 0},
  {0, 889, 1, 1, 4, 0, 0, 0},
  {0, 890, 2, 2, 4, 0, 0, 0},
  {0, 892, 1, 1, 4, 0, 0, 0},
  {0, 894, 5, 5, 9, 0, 0, 0},
  {0, 899, 14, 14, 32, 0, 0, 0},
  {0, 913, 2, 2, 8, 0, 0, 0},
  {0, 915, 2, 2, 8, 0, 0, 0},
  {0, 917, 2, 2, 8, 0, 0, 0},
  {0, 920, 1, 1, 4, 0, 0, 0},
  {0, 921, 13, 13, 32, 0, 0, 0},
  {0, 935, 1, 1, 4, 0, 0, 0},
  {0, 937, 0, 0, 0, 0, 0, 0},
  {0, 937, 0, 0, 0, 0, 0, 0},
  {0, 937, 1, 1, 2, 0, 0, 0},
  {0, 938, 2, 2, 6, 0, 0, 0},
  {0, 941, 0, 0, 0, 0, 0, 0},
  {0, 941, 0, 0, 0, 0, 0, 0},
  {0, 941, 1, 1, 4, 0, 0, 0},
  {0, 943, 0, 0, 0, 0, 0, 0},
  {0, 943, 0, 0, 0, 0, 0, 0},
  {0, 943, 2, 2, 5, 0, 0, 0},
  {0, 946, 1, 1, 2, 0, 0, 0},
  {0, 947, 2, 2, 6, 0, 0, 0},
  {0, 949, 1, 1, 4, 0, 0, 0},
  {0, 950, 2, 2, 8, 0, 0, 0},
  {0, 953, 2, 2, 8, 0, 0, 0},
  {0, 956, 2, 2, 8, 0, 0, 0},
  {0, 958, 1, 1, 4, 0, 0, 0},
  {0, 960, 2, 2, 8, 0, 0, 0},
  {0, 964, 1, 1, 1, 0, 0, 0},
  {0, 965, 5, 4, 10, 0, 2, 0},
  {0, 970, 4, 4, 16, 0, 0, 0},
  {0, 975, 0, 0, 0, 0, 0, 0},
  {0, 975, 1, 1, 8, 0, 0, 0},
  {0, 976, 2, 2, 8, 1, 0, 0},
  {0, 980, 5, 2, 4, 0, 3, 0},
  {0, 985, 1, 1, 4, 0, 0, 0},
  {0, 986, 1, 1, 4, 0, 0, 0},
  {0, 987, 3, 3, 12, 0, 0, 0},
  {0, 991, 3, 3, 10, 0, 0, 0},
  {0, 994, 2, 2, 6, 0, 0, 0},
  {0, 996, 0, 0, 0, 0, 0, 0},
  {0, 996, 2, 2, 6, 0, 0, 0},
  {0, 998, 2, 2, 4, 0, 0, 0},
  {0, 1000, 0, 0, 0, 0, 0, 0},
  {0, 1000, 1, 1, 4, 0, 0, 0},
  {0, 1001, 1, 1, 2, 0, 0, 0},
  {0, 1002, 2, 2, 8, 0, 0, 0},
  {0, 1004, 1, 1, 2, 0, 0, 0},
  {0, 1005, 1, 1, 4, 0, 0, 0},
  {0, 1006, 1, 1, 2, 0, 0, 0},
  {0, 1007, 0, 0, 0, 0, 0, 0},
  {0, 1007, 2, 2, 6, 0, 0, 0},
  {0, 1009, 1, 1, 4, 0, 0, 0},
  {0, 1010, 0, 0, 0, 0, 0, 0},
  {0, 1010, 1, 1, 2, 0, 0, 0},
  {0, 1011, 0, 0, 0, 0, 0, 0},
  {0, 1011, 1, 1, 2, 0, 0, 0},
  {0, 1012, 1, 1, 4, 0, 0, 0},
  {0, 1013, 0, 0, 0, 0, 0, 0},
  {0, 1013, 0, 0, 0, 0, 0, 0},
  {0, 1013, 2, 2, 4, 0, 0, 0},
  {0, 1015, 3, 3, 12, 0, 0, 0},
  {0, 1018, 0, 0, 0, 0, 0, 0},
  {0, 1018, 0, 0, 0, 0, 0, 0},
  {0, 1018, 0, 0, 0, 0, 0, 0},
  {0, 1018, 0, 0, 0, 0, 0, 0},
  {0, 1018, 0, 0, 0, 0, 0, 0},
  {0, 1018, 6, 6, 18, 0, 0, 0},
  {0, 1024, 2, 2, 6, 0, 0, 0},
  {0, 1026, 1, 1, 4, 0, 0, 0},
  {0, 1027, 1, 1, 4, 0, 0, 0},
  {0, 1028, 1, 1, 2, 0, 0, 0},
  {0, 1029, 0, 0, 0, 0, 0, 0},
  {0, 1029, 6, 6, 21, 0, 0, 0},
  {0, 1035, 0, 0, 0, 0, 0, 0},
  {0, 1035, 1, 1, 4, 0, 0, 0},
  {0, 1036, 1, 1, 2, 0, 0, 0},
  {0, 1037, 6, 5, 11, 1, 2, 0},
  {0, 1044, 1, 1, 4, 0, 0, 0},
  {0, 1045, 2, 2, 8, 0, 0, 0},
  {0, 1048, 2, 2, 8, 0, 0, 0},
  {0, 1050, 6, 6, 21, 0, 0, 0},
  {0, 1056, 9, 9, 88, 0, 0, 0},
  {0, 1065, 2, 2, 6, 0, 0, 0},
  {0, 1067, 2, 2, 6, 0, 0, 0},
  {0, 1069, 1, 1, 4, 0, 0, 0},
  {0, 1071, 1, 1, 4, 0, 0, 0},
  {0, 1073, 1, 1, 4, 0, 0, 0},
  {0, 1075, 0, 0, 0, 0, 0, 0},
  {0, 1075, 2, 2, 5, 0, 0, 0},
  {0, 1077, 3, 3, 8, 0, 0, 0},
  {0, 1081, 1, 1, 4, 0, 0, 0},
  {0, 1083, 1, 1, 4, 0, 0, 0},
  {0, 1085, 1, 1, 4, 0, 0, 0},
  {0, 1087, 1, 1, 4, 0, 0, 0},
  {0, 1089, 1, 1, 2, 0, 0, 0},
  {0, 1090, 1, 1, 4, 0, 0, 0},
  {0, 1091, 7, 7, 21, 0, 0, 0},
  {0, 1098, 1, 1, 4, 0, 0, 0},
  {0, 1099, 0, 0, 0, 0, 0, 0},
  {0, 1099, 7, 7, 26, 0, 0, 0},
  {0, 1106, 3, 3, 8, 0, 0, 0},
  {0, 1109, 2, 2, 8, 0, 0, 0},
  {0, 1111, 0, 0, 0, 0, 0, 0},
  {0, 1111, 1, 1, 4, 0, 0, 0},
  {0, 1112, 3, 3, 10, 0, 0, 0},
  {0, 1115, 3, 3, 12, 0, 0, 0},
  {0, 1118, 2, 2, 3, 0, 0, 0},
  {0, 1120, 0, 0, 0, 0, 0, 0},
  {0, 1120, 1, 1, 4, 0, 0, 0},
  {0, 1121, 1, 1, 4, 0, 0, 0},
  {0, 1122, 17, 17, 74, 0, 0, 0},
  {0, 1140, 2, 2, 8, 0, 0, 0},
  {0, 1142, 1, 1, 4, 0, 0, 0},
  {0, 1144, 1, 1, 4, 0, 0, 0},
  {0, 1145, 0, 0, 0, 0, 0, 0},
  {0, 1145, 0, 0, 0, 0, 0, 0},
  {0, 1145, 2, 2, 6, 0, 0, 0},
  {0, 1147, 3, 3, 10, 0, 0, 0},
  {0, 1150, 3, 3, 10, 0, 0, 0},
  {0, 1153, 0, 0, 0, 0, 0, 0},
  {0, 1153, 1, 1, 4, 0, 0, 0},
  {0, 1154, 1, 1, 4, 0, 0, 0},
  {0, 1155, 2, 2, 8, 0, 0, 0},
  {0, 1157, 1, 1, 4, 0, 0, 0},
  {0, 1158, 3, 3, 7, 0, 0, 0},
  {0, 1161, 1, 1, 4, 0, 0, 0},
  {0, 1162, 1, 1, 4, 0, 0, 0},
  {0, 1163, 1, 1, 4, 0, 0, 0},
  {0, 1164, 2, 2, 4, 0, 0, 0},
  {0, 1166, 1, 1, 4, 0, 0, 0},
  {0, 1167, 1, 1, 4, 0, 0, 0},
  {0, 1168, 3, 3, 12, 0, 0, 0},
  {0, 1171, 0, 0, 0, 0, 0, 0},
  {0, 1171, 1, 1, 4, 0, 0, 0},
  {0, 1172, 2, 2, 8, 0, 0, 0},
  {0, 1175, 0, 0, 0, 0, 0, 0},
  {0, 1175, 3, 3, 8, 0, 0, 0},
  {0, 1178, 2, 2, 8, 0, 0, 0},
  {0, 1180, 1, 1, 4, 0, 0, 0},
  {0, 1181, 3, 3, 8, 0, 0, 0},
  {0, 1184, 1, 1, 4, 0, 0, 0},
  {0, 1185, 0, 0, 0, 0, 0, 0},
  {0, 1185, 2, 2, 5, 0, 0, 0},
  {0, 1187, 1, 1, 1, 0, 0, 0},
  {0, 1189, 3, 3, 4, 0, 1, 0},
  {0, 1192, 1, 1, 4, 0, 0, 0},
  {0, 1193, 2, 2, 5, 0, 0, 0},
  {0, 1195, 0, 0, 0, 0, 0, 0},
  {0, 1195, 1, 1, 4, 0, 0, 0},
  {0, 1196, 1, 1, 4, 0, 0, 0},
  {0, 1197, 1, 1, 2, 0, 0, 0},
  {0, 1198, 2, 2, 6, 0, 0, 0},
  {0, 1200, 1, 1, 4, 0, 0, 0},
  {0, 1201, 0, 0, 0, 0, 0, 0},
  {0, 1201, 1, 1, 20, 0, 0, 0},
  {0, 1202, 2, 2, 8, 0, 0, 0},
  {0, 1205, 3, 3, 7, 0, 0, 0},
  {0, 1208, 2, 2, 8, 0, 0, 0},
  {0, 1210, 18, 18, 89, 0, 0, 0},
  {0, 1229, 3, 3, 10, 0, 0, 0},
  {0, 1232, 3, 3, 12, 0, 0, 0},
  {0, 1235, 2, 2, 6, 0, 0, 0},
  {0, 1237, 10, 10, 34, 0, 0, 0},
  {0, 1247, 2, 2, 8, 0, 0, 0},
  {0, 1250, 1, 1, 4, 0, 0, 0},
  {0, 1252, 2, 2, 6, 0, 1, 0},
  {0, 1254, 2, 2, 6, 0, 0, 0},
  {0, 1256, 3, 3, 10, 0, 0, 0},
  {0, 1259, 1, 1, 4, 0, 0, 0},
  {0, 1261, 3, 3, 10, 0, 1, 0},
  {0, 1265, 2, 2, 6, 0, 1, 0},
  {0, 1267, 1, 1, 0, 0, 0, 0},
  {0, 1268, 1, 1, 2, 0, 0, 0},
  {0, 1269, 0, 0, 0, 0, 0, 0},
  {0, 1269, 2, 2, 4, 0, 0, 0},
  {0, 1271, 2, 2, 5, 0, 0, 0},
  {0, 1274, 3, 3, 7, 0, 1, 0},
  {0, 1277, 1, 1, 1, 0, 0, 0},
  {0, 1278, 2, 2, 5, 0, 0, 0},
  {0, 1280, 2, 2, 8, 0, 0, 0},
  {0, 1283, 2, 2, 8, 0, 0, 0},
  {0, 1285, 1, 1, 4, 0, 0, 0},
  {0, 1287, 1, 1, 4, 0, 0, 0},
  {0, 1288, 2, 2, 8, 0, 0, 0},
  {0, 1290, 0, 0, 0, 0, 0, 0},
  {0, 1290, 3, 3, 9, 0, 0, 0},
  {0, 1293, 1, 1, 2, 0, 0, 0},
  {0, 1294, 1, 1, 4, 0, 0, 0},
  {0, 1295, 1, 1, 4, 0, 0, 0},
  {0, 1297, 1, 1, 4, 0, 0, 0},
  {0, 1298, 2, 2, 6, 0, 0, 0},
  {0, 1300, 0, 0, 0, 0, 0, 0},
  {0, 1300, 2, 2, 6, 0, 0, 0},
  {0, 1302, 0, 0, 0, 0, 0, 0},
  {0, 1302, 1, 1, 4, 0, 0, 0},
  {0, 1303, 1, 1, 4, 0, 0, 0},
  {0, 1304, 2, 2, 6, 0, 0, 0},
  {0, 1306, 1, 1, 4, 0, 0, 0},
  {0, 1307, 1, 1, 4, 0, 0, 0},
  {0, 1308, 0, 0, 0, 0, 0, 0},
  {0, 1308, 1, 1, 4, 0, 0, 0},
  {0, 1309, 2, 2, 8, 0, 0, 0},
  {0, 1311, 2, 2, 8, 0, 0, 0},
  {0, 1313, 2, 2, 8, 0, 0, 0},
  {0, 1316, 1, 1, 4, 0, 0, 0},
  {0, 1317, 2, 2, 8, 0, 0, 0},
  {0, 1319, 1, 1, 4, 0, 0, 0},
  {0, 1321, 1, 1, 4, 0, 0, 0},
  {0, 1322, 3, 3, 12, 0, 0, 0},
  {0, 1325, 2, 2, 8, 0, 0, 0},
  {0, 1327, 3, 3, 10, 0, 0, 0},
  {0, 1330, 2, 2, 8, 0, 0, 0},
  {0, 1332, 1, 1, 4, 0, 0, 0},
  {0, 1334, 2, 2, 8, 0, 0, 0},
  {0, 1336, 2, 2, 5, 0, 0, 0},
  {0, 1338, 2, 2, 8, 0, 0, 0},
  {0, 1340, 2, 2, 8, 0, 0, 0},
  {0, 1342, 1, 1, 2, 0, 0, 0},
  {0, 1343, 2, 2, 13, 0, 0, 0},
  {0, 1345, 5, 5, 14, 0, 0, 0},
  {0, 1350, 2, 2, 8, 0, 0, 0},
  {0, 1352, 2, 2, 6, 0, 0, 0},
  {0, 1354, 2, 2, 8, 0, 0, 0},
  {0, 1356, 4, 4, 16, 0, 0, 0},
  {0, 1360, 1, 1, 4, 0, 0, 0},
  {0, 1361, 4, 4, 12, 0, 0, 0},
  {0, 1365, 1, 1, 4, 0, 0, 0},
  {0, 1366, 2, 2, 8, 0, 0, 0},
  {0, 1368, 1, 1, 4, 0, 0, 0},
  {0, 1369, 1, 1, 4, 0, 0, 0},
  {0, 1370, 6, 6, 22, 0, 0, 0},
  {0, 1376, 3, 3, 6, 0, 0, 0},
  {0, 1379, 1, 1, 2, 0, 0, 0},
  {0, 1380, 0, 0, 0, 0, 0, 0},
  {0, 1380, 0, 0, 0, 0, 0, 0},
  {0, 1380, 5, 5, 18, 0, 0, 0},
  {0, 1387, 1, 1, 4, 0, 0, 0},
  {0, 1388, 5, 5, 15, 0, 0, 0},
  {0, 1393, 1, 1, 4, 0, 0, 0},
  {0, 1394, 1, 1, 4, 0, 0, 0},
  {0, 1395, 2, 2, 6, 0, 0, 0},
  {0, 1397, 2, 2, 5, 0, 0, 0},
  {0, 1399, 1, 1, 4, 0, 0, 0},
  {0, 1400, 1, 1, 4, 0, 0, 0},
  {0, 1401, 2, 2, 6, 0, 0, 0},
  {0, 1403, 6, 6, 22, 0, 0, 0},
  {0, 1411, 0, 0, 0, 0, 0, 0},
  {0, 1411, 0, 0, 0, 0, 0, 0},
  {0, 1411, 0, 0, 0, 0, 0, 0},
  {0, 1411, 3, 3, 4, 0, 0, 0},
  {0, 1414, 1, 1, 4, 0, 0, 0},
  {0, 1415, 2, 2, 8, 0, 0, 0},
  {0, 1417, 1, 1, 4, 0, 0, 0},
  {0, 1418, 0, 0, 0, 0, 0, 0},
  {0, 1418, 2, 2, 6, 0, 0, 0},
  {0, 1420, 4, 4, 16, 0, 0, 0},
  {0, 1424, 1, 1, 4, 0, 0, 0},
  {0, 1425, 2, 2, 8, 0, 0, 0},
  {0, 1427, 1, 1, 4, 0, 0, 0},
  {0, 1428, 1, 1, 4, 0, 0, 0},
  {0, 1430, 1, 1, 2, 0, 0, 0},
  {0, 1431, 5, 5, 18, 0, 0, 0},
  {0, 1438, 4, 4, 10, 0, 0, 0},
  {0, 1442, 1, 1, 4, 0, 0, 0},
  {0, 1443, 1, 1, 4, 0, 0, 0},
  {0, 1444, 2, 2, 8, 0, 0, 0},
  {0, 1446, 0, 0, 0, 0, 0, 0},
  {0, 1446, 1, 1, 4, 0, 0, 0},
  {0, 1447, 2, 2, 8, 0, 0, 0},
  {0, 1449, 2, 2, 5, 0, 0, 0},
  {0, 1451, 2, 2, 8, 0, 0, 0},
  {0, 1453, 0, 0, 0, 0, 0, 0},
  {0, 1453, 2, 2, 8, 0, 0, 0},
  {0, 1456, 7, 7, 17, 0, 0, 0},
  {0, 1463, 0, 0, 0, 0, 0, 0},
  {0, 1463, 1, 1, 2, 0, 0, 0},
  {0, 1464, 1, 1, 4, 0, 0, 0},
  {0, 1465, 0, 0, 0, 0, 0, 0},
  {0, 1465, 1, 1, 4, 0, 0, 0},
  {0, 1466, 3, 3, 35, 0, 0, 0},
  {0, 1470, 5, 5, 20, 0, 0, 0},
  {0, 1475, 1, 1, 4, 0, 0, 0},
  {0, 1476, 2, 2, 31, 0, 0, 0},
  {0, 1478, 3, 3, 10, 0, 0, 0},
  {0, 1482, 1, 1, 12, 0, 0, 0},
  {0, 1483, 0, 0, 0, 0, 0, 0},
  {0, 1483, 2, 2, 8, 0, 0, 0},
  {0, 1487, 2, 2, 6, 0, 0, 0},
  {0, 1489, 5, 5, 18, 0, 0, 0},
  {0, 1494, 4, 4, 39, 0, 0, 0},
  {0, 1499, 1, 1, 4, 0, 0, 0},
  {0, 1501, 2, 2, 8, 0, 1, 0},
  {0, 1503, 2, 2, 8, 0, 0, 0},
  {0, 1505, 2, 2, 46, 0, 0, 0},
  {0, 1507, 2, 2, 8, 0, 0, 0},
  {0, 1509, 1, 1, 4, 0, 0, 0},
  {0, 1511, 2, 2, 4, 0, 1, 0},
  {0, 1513, 2, 2, 8, 0, 0, 0},
  {0, 1516, 2, 2, 8, 0, 0, 0},
  {0, 1520, 1, 1, 4, 0, 0, 0},
  {0, 1521, 1, 1, 4, 0, 0, 0},
  {0, 1522, 1, 1, 22, 0, 0, 0},
  {0, 1523, 1, 1, 4, 0, 0, 0},
  {0, 1524, 2, 2, 24, 0, 0, 0},
  {0, 1526, 2, 2, 4, 0, 0, 0},
  {0, 1528, 2, 2, 6, 0, 0, 0},
  {0, 1530, 2, 2, 8, 0, 0, 0},
  {0, 1532, 2, 2, 6, 0, 0, 0},
  {0, 1534, 1, 1, 4, 0, 0, 0},
  {0, 1536, 4, 4, 11, 0, 0, 0},
  {0, 1540, 3, 2, 8, 1, 0, 0},
  {0, 1544, 2, 2, 8, 0, 0, 0},
  {0, 1546, 2, 2, 4, 0, 0, 0},
  {0, 1548, 11, 10, 24, 0, 2, 0},
  {0, 1560, 3, 3, 8, 0, 1, 0},
  {0, 1563, 2, 2, 6, 0, 0, 0},
  {0, 1565, 1, 1, 4, 0, 0, 0},
  {0, 1567, 6, 6, 16, 0, 1, 0},
  {0, 1573, 2, 2, 8, 0, 0, 0},
  {0, 1575, 6, 6, 19, 0, 0, 0},
  {0, 1581, 2, 2, 5, 0, 0, 0},
  {0, 1583, 1, 1, 44, 0, 0, 0},
  {0, 1584, 6, 6, 24, 0, 0, 0},
  {0, 1590, 0, 0, 0, 0, 0, 0},
  {0, 1590, 1, 1, 2, 0, 0, 0},
  {0, 1591, 3, 3, 10, 0, 0, 0},
  {0, 1594, 0, 0, 0, 0, 0, 0},
  {0, 1594, 1, 1, 2, 0, 0, 0},
  {0, 1595, 1, 1, 4, 0, 0, 0},
  {0, 1596, 9, 9, 27, 0, 0, 0},
  {0, 1605, 0, 0, 0, 0, 0, 0},
  {0, 1605, 0, 0, 0, 0, 0, 0},
  {0, 1605, 4, 4, 14, 0, 0, 0},
  {0, 1609, 1, 1, 2, 0, 0, 0},
  {0, 1610, 10, 9, 25, 0, 2, 0},
  {0, 1624, 1, 1, 29, 0, 0, 0},
  {0, 1625, 3, 3, 24, 0, 0, 0},
  {0, 1628, 1, 1, 4, 0, 0, 0},
  {0, 1629, 0, 0, 0, 0, 0, 0},
  {0, 1629, 3, 2, 1, 0, 2, 0},
  {0, 1632, 6, 6, 21, 0, 0, 0},
  {0, 1642, 5, 5, 20, 0, 0, 0},
  {0, 1648, 2, 2, 4, 0, 0, 0},
  {0, 1650, 1, 1, 4, 0, 0, 0},
  {0, 1651, 1, 1, 2, 0, 0, 0},
  {0, 1652, 0, 0, 0, 0, 0, 0},
  {0, 1652, 0, 0, 0, 0, 0, 0},
  {0, 1652, 1, 1, 4, 0, 0, 0},
  {0, 1653, 0, 0, 0, 0, 0, 0},
  {0, 1653, 1, 1, 2, 0, 0, 0},
  {0, 1654, 1, 1, 4, 0, 0, 0},
  {0, 1655, 0, 0, 0, 0, 0, 0},
  {0, 1655, 0, 0, 0, 0, 0, 0},
  {0, 1655, 1, 1, 2, 0, 0, 0},
  {0, 1656, 2, 2, 8, 0, 0, 0},
  {0, 1658, 2, 2, 8, 0, 0, 0},
  {0, 1660, 2, 2, 6, 0, 0, 0},
  {0, 1662, 1, 1, 2, 0, 0, 0},
  {0, 1663, 0, 0, 0, 0, 0, 0},
  {0, 1663, 0, 0, 0, 0, 0, 0},
  {0, 1663, 0, 0, 0, 0, 0, 0},
  {0, 1663, 1, 1, 4, 0, 0, 0},
  {0, 1664, 1, 1, 4, 0, 0, 0},
  {0, 1665, 0, 0, 0, 0, 0, 0},
  {0, 1665, 1, 1, 2, 0, 0, 0},
  {0, 1666, 0, 0, 0, 0, 0, 0},
  {0, 1666, 1, 1, 4, 0, 0, 0},
  {0, 1667, 1, 1, 4, 0, 0, 0},
  {0, 1668, 2, 2, 8, 0, 0, 0},
  {0, 1670, 2, 2, 6, 0, 0, 0},
  {0, 1672, 6, 6, 16, 0, 0, 0},
  {0, 1678, 4, 4, 14, 0, 0, 0},
  {0, 1682, 1, 1, 48, 0, 0, 0},
  {0, 1683, 3, 3, 8, 0, 0, 0},
  {0, 1686, 4, 4, 16, 0, 0, 0},
  {0, 1692, 2, 2, 6, 0, 0, 0},
  {0, 1695, 2, 2, 5, 0, 0, 0},
  {0, 1697, 12, 11, 32, 0, 2, 0},
  {0, 1709, 0, 0, 0, 0, 0, 0},
  {0, 1709, 5, 4, 12, 0, 2, 0},
  {0, 1714, 4, 4, 14, 0, 0, 0},
  {0, 1718, 2, 2, 36, 0, 0, 0},
  {0, 1720, 1, 1, 4, 0, 0, 0},
  {0, 1722, 3, 3, 8, 0, 0, 0},
  {0, 1725, 6, 6, 20, 0, 0, 0},
  {0, 1733, 4, 4, 7, 0, 0, 0},
  {0, 1737, 4, 4, 12, 0, 0, 0},
  {0, 1741, 1, 1, 32, 0, 0, 0},
  {0, 1742, 1, 1, 4, 0, 0, 0},
  {0, 1744, 0, 0, 0, 0, 0, 0},
  {0, 1744, 1, 1, 4, 0, 0, 0},
  {0, 1745, 4, 3, 2, 0, 2, 0},
  {0, 1749, 5, 5, 61, 0, 0, 0},
  {0, 1754, 1, 1, 4, 0, 0, 0},
  {0, 1755, 0, 0, 0, 0, 0, 0},
  {0, 1755, 1, 1, 4, 0, 0, 0},
  {0, 1756, 0, 0, 0, 0, 0, 0},
  {0, 1756, 0, 0, 0, 0, 0, 0},
  {0, 1756, 1, 1, 4, 0, 0, 0},
  {0, 1758, 3, 3, 12, 0, 0, 0},
  {0, 1761, 0, 0, 0, 0, 0, 0},
  {0, 1761, 0, 0, 0, 0, 0, 0},
  {0, 1761, 1, 1, 4, 0, 0, 0},
  {0, 1762, 1, 1, 4, 0, 0, 0},
  {0, 1763, 0, 0, 0, 0, 0, 0},
  {0, 1763, 0, 0, 0, 0, 0, 0},
  {0, 1763, 1, 1, 2, 0, 0, 0},
  {0, 1764, 0, 0, 0, 0, 0, 0},
  {0, 1764, 4, 4, 14, 0, 0, 0},
  {0, 1768, 0, 0, 0, 0, 0, 0},
  {0, 1768, 0, 0, 0, 0, 0, 0},
  {0, 1768, 0, 0, 0, 0, 0, 0},
  {0, 1768, 0, 0, 0, 0, 0, 0},
  {0, 1768, 0, 0, 0, 0, 0, 0},
  {0, 1768, 1, 1, 4, 0, 0, 0},
  {0, 1769, 2, 2, 8, 0, 0, 0},
  {0, 1771, 3, 3, 12, 0, 0, 0},
  {0, 1774, 1, 1, 4, 0, 0, 0},
  {0, 1775, 1, 1, 4, 0, 0, 0},
  {0, 1776, 0, 0, 0, 0, 0, 0},
  {0, 1776, 0, 0, 0, 0, 0, 0},
  {0, 1776, 2, 2, 8, 0, 0, 0},
  {0, 1778, 2, 2, 6, 0, 0, 0},
  {0, 1780, 2, 2, 8, 0, 0, 0},
  {0, 1783, 6, 6, 24, 0, 0, 0},
  {0, 1790, 0, 0, 0, 0, 0, 0},
  {0, 1790, 0, 0, 0, 0, 0, 0},
  {0, 1790, 1, 1, 4, 0, 0, 0},
  {0, 1791, 2, 2, 8, 0, 0, 0},
  {0, 1793, 1, 1, 1, 0, 0, 0},
  {0, 1794, 8, 8, 29, 0, 0, 0},
  {0, 1802, 1, 1, 4, 0, 0, 0},
  {0, 1804, 8, 8, 32, 0, 0, 0},
  {0, 1814, 4, 4, 16, 0, 0, 0},
  {0, 1818, 4, 4, 16, 0, 0, 0},
  {0, 1822, 10, 10, 35, 0, 0, 0},
  {0, 1833, 2, 2, 8, 0, 0, 0},
  {0, 1835, 0, 0, 0, 0, 0, 0},
  {0, 1835, 3, 3, 12, 0, 0, 0},
  {0, 1838, 0, 0, 0, 0, 0, 0},
  {0, 1838, 2, 2, 6, 0, 0, 0},
  {0, 1841, 0, 0, 0, 0, 0, 0},
  {0, 1841, 0, 0, 0, 0, 0, 0},
  {0, 1841, 2, 2, 5, 0, 0, 0},
  {0, 1843, 1, 1, 4, 0, 0, 0},
  {0, 1845, 1, 1, 2, 0, 0, 0},
  {0, 1846, 2, 2, 8, 0, 0, 0},
  {0, 1849, 0, 0, 0, 0, 0, 0},
  {0, 1849, 0, 0, 0, 0, 0, 0},
  {0, 1849, 1, 1, 0, 0, 0, 0},
  {0, 1851, 1, 1, 4, 0, 0, 0},
  {0, 1852, 2, 2, 8, 0, 0, 0},
  {0, 1855, 0, 0, 0, 0, 0, 0},
  {0, 1855, 1, 1, 4, 0, 0, 0},
  {0, 1856, 0, 0, 0, 0, 0, 0},
  {0, 1856, 0, 0, 0, 0, 0, 0},
  {0, 1856, 1, 1, 4, 0, 0, 0},
  {0, 1857, 1, 1, 4, 0, 0, 0},
  {0, 1858, 0, 0, 0, 0, 0, 0},
  {0, 1858, 0, 0, 0, 0, 0, 0},
  {0, 1858, 1, 1, 35, 0, 0, 0},
  {0, 1859, 1, 1, 4, 0, 0, 0},
  {0, 1860, 1, 1, 4, 0, 0, 0},
  {0, 1861, 1, 1, 4, 0, 0, 0},
  {0, 1863, 2, 2, 8, 0, 0, 0},
  {0, 1867, 3, 3, 12, 0, 0, 0},
  {0, 1871, 2, 2, 8, 0, 0, 0},
  {0, 1874, 2, 2, 13, 0, 0, 0},
  {0, 1876, 2, 2, 8, 0, 0, 0},
  {0, 1880, 3, 3, 9, 0, 0, 0},
  {0, 1883, 2, 2, 29, 0, 0, 0},
  {0, 1885, 1, 1, 4, 0, 0, 0},
  {0, 1887, 1, 1, 4, 0, 0, 0},
  {0, 1888, 2, 2, 6, 0, 0, 0},
  {0, 1890, 4, 4, 13, 0, 0, 0},
  {0, 1894, 1, 1, 4, 0, 0, 0},
  {0, 1896, 0, 0, 0, 0, 0, 0},
  {0, 1896, 1, 1, 4, 0, 0, 0},
  {0, 1897, 1, 1, 4, 0, 0, 0},
  {0, 1898, 3, 3, 12, 0, 0, 0},
  {0, 1902, 6, 6, 20, 0, 0, 0},
  {0, 1909, 4, 4, 16, 0, 0, 0},
  {0, 1913, 4, 4, 16, 0, 0, 0},
  {0, 1917, 4, 4, 14, 0, 0, 0},
  {0, 1921, 3, 3, 12, 0, 0, 0},
  {0, 1924, 4, 4, 14, 0, 0, 0},
  {0, 1928, 2, 2, 8, 0, 0, 0},
  {0, 1930, 2, 2, 8, 0, 0, 0},
  {0, 1932, 0, 0, 0, 0, 0, 0},
  {0, 1932, 0, 0, 0, 0, 0, 0},
  {0, 1932, 3, 3, 12, 0, 0, 0},
  {0, 1935, 1, 1, 4, 0, 0, 0},
  {0, 1936, 1, 1, 4, 0, 0, 0},
  {0, 1937, 1, 1, 4, 0, 0, 0},
  {0, 1938, 1, 1, 4, 0, 0, 0},
  {0, 1939, 3, 3, 12, 0, 0, 0},
  {0, 1942, 5, 5, 18, 0, 0, 0},
  {0, 1947, 3, 3, 12, 0, 0, 0},
  {0, 1950, 1, 1, 4, 0, 0, 0},
  {0, 1951, 1, 1, 4, 0, 0, 0},
  {0, 1953, 2, 2, 8, 0, 0, 0},
  {0, 1955, 2, 2, 8, 0, 0, 0},
  {0, 1958, 5, 5, 20, 0, 0, 0},
  {0, 1963, 2, 2, 8, 0, 0, 0},
  {0, 1965, 2, 2, 8, 0, 0, 0},
  {0, 1967, 0, 0, 0, 0, 0, 0},
  {0, 1967, 2, 2, 5, 0, 0, 0},
  {0, 1969, 4, 4, 10, 0, 0, 0},
  {0, 1973, 3, 3, 8, 0, 0, 0},
  {0, 1976, 1, 1, 4, 0, 0, 0},
  {0, 1977, 2, 2, 8, 0, 0, 0},
  {0, 1979, 3, 3, 12, 0, 0, 0},
  {0, 1982, 4, 4, 12, 0, 0, 0},
  {0, 1986, 1, 1, 4, 0, 0, 0},
  {0, 1987, 2, 2, 8, 0, 0, 0},
  {0, 1989, 2, 2, 8, 0, 0, 0},
  {0, 1991, 2, 2, 18, 0, 0, 0},
  {0, 1993, 3, 3, 45, 0, 0, 0},
  {0, 1996, 1, 1, 4, 0, 0, 0},
  {0, 1998, 4, 4, 16, 0, 0, 0},
  {0, 2003, 1, 1, 4, 0, 0, 0},
  {0, 2004, 2, 2, 8, 0, 0, 0},
  {0, 2006, 3, 3, 12, 0, 0, 0},
  {0, 2010, 2, 2, 18, 0, 0, 0},
  {0, 2012, 11, 11, 35, 0, 0, 0},
  {0, 2024, 1, 1, 4, 0, 0, 0},
  {0, 2025, 18, 18, 42, 0, 0, 0},
  {0, 2043, 2, 2, 55, 0, 0, 0},
  {0, 2045, 2, 2, 8, 0, 0, 0},
  {0, 2047, 3, 3, 45, 0, 0, 0},
  {0, 2050, 2, 2, 8, 0, 0, 0},
  {0, 2053, 5, 5, 20, 0, 0, 0},
  {0, 2063, 1, 1, 4, 0, 0, 0},
  {0, 2064, 1, 1, 4, 0, 0, 0},
  {0, 2066, 2, 2, 8, 0, 0, 0},
  {0, 2068, 2, 2, 55, 0, 0, 0},
  {0, 2070, 2, 2, 8, 0, 0, 0},
  {0, 2072, 4, 4, 16, 0, 0, 0},
  {0, 2077, 12, 12, 68, 0, 0, 0},
  {0, 2089, 1, 1, 4, 0, 0, 0},
  {0, 2090, 6, 6, 16, 0, 0, 0},
  {0, 2096, 4, 4, 14, 0, 0, 0},
  {0, 2100, 19, 18, 46, 1, 2, 0},
  {0, 2120, 1, 1, 4, 0, 0, 0},
  {0, 2121, 1, 1, 4, 0, 0, 0},
  {0, 2122, 1, 1, 4, 0, 0, 0},
  {0, 2123, 2, 2, 8, 0, 0, 0},
  {0, 2125, 2, 2, 5, 0, 0, 0},
  {0, 2127, 2, 2, 8, 0, 0, 0},
  {0, 2129, 1, 1, 4, 0, 0, 0},
  {0, 2130, 1, 1, 4, 0, 0, 0},
  {0, 2131, 1, 1, 4, 0, 0, 0},
  {0, 2132, 3, 3, 12, 0, 0, 0},
  {0, 2135, 1, 1, 2, 0, 0, 0},
  {0, 2136, 1, 1, 4, 0, 0, 0},
  {0, 2137, 3, 3, 12, 0, 0, 0},
  {0, 2140, 1, 1, 4, 0, 0, 0},
  {0, 2141, 1, 1, 4, 0, 0, 0},
  {0, 2142, 1, 1, 4, 0, 0, 0},
  {0, 2143, 1, 1, 4, 0, 0, 0},
  {0, 2144, 1, 1, 4, 0, 0, 0},
  {0, 2145, 4, 4, 14, 0, 0, 0},
  {0, 2149, 4, 4, 16, 0, 0, 0},
  {0, 2153, 2, 2, 6, 0, 0, 0},
  {0, 2155, 1, 1, 4, 0, 0, 0},
  {0, 2156, 3, 3, 10, 0, 0, 0},
  {0, 2159, 5, 5, 40, 0, 0, 0},
  {0, 2165, 2, 2, 29, 0, 0, 0},
  {0, 2167, 2, 2, 8, 0, 0, 0},
  {0, 2169, 3, 3, 12, 0, 0, 0},
  {0, 2174, 2, 2, 42, 0, 0, 0},
  {0, 2176, 2, 2, 8, 0, 0, 0},
  {0, 2178, 3, 3, 12, 0, 0, 0},
  {0, 2181, 6, 6, 12, 0, 0, 0},
  {0, 2187, 5, 5, 28, 0, 0, 0},
  {0, 2192, 3, 3, 12, 0, 0, 0},
  {0, 2195, 3, 2, 4, 0, 2, 0},
  {0, 2198, 2, 2, 8, 0, 0, 0},
  {0, 2200, 1, 1, 4, 0, 0, 0},
  {0, 2201, 3, 3, 36, 0, 0, 0},
  {0, 2204, 3, 3, 12, 0, 0, 0},
  {0, 2207, 27, 27, 86, 0, 0, 0},
  {0, 2235, 1, 1, 4, 0, 0, 0},
  {0, 2236, 2, 2, 6, 0, 0, 0},
  {0, 2239, 3, 3, 12, 0, 0, 0},
  {0, 2242, 1, 1, 2, 0, 0, 0},
  {0, 2243, 0, 0, 0, 0, 0, 0},
  {0, 2243, 2, 2, 8, 0, 0, 0},
  {0, 2245, 1, 1, 4, 0, 0, 0},
  {0, 2246, 1, 1, 2, 0, 0, 0},
  {0, 2247, 0, 0, 0, 0, 0, 0},
  {0, 2247, 1, 1, 2, 0, 0, 0},
  {0, 2248, 0, 0, 0, 0, 0, 0},
  {0, 2248, 1, 1, 2, 0, 0, 0},
  {0, 2249, 1, 1, 4, 0, 0, 0},
  {0, 2250, 3, 3, 12, 0, 0, 0},
  {0, 2254, 2, 2, 6, 0, 0, 0},
  {0, 2257, 5, 5, 14, 0, 0, 0},
  {0, 2264, 2, 2, 4, 0, 0, 0},
  {0, 2266, 12, 12, 39, 0, 0, 0},
  {0, 2278, 3, 3, 10, 0, 0, 0},
  {0, 2281, 1, 1, 4, 0, 0, 0},
  {0, 2283, 1, 1, 4, 0, 0, 0},
  {0, 2284, 1, 1, 43, 0, 0, 0},
  {0, 2285, 0, 0, 0, 0, 0, 0},
  {0, 2285, 1, 1, 4, 0, 0, 0},
  {0, 2287, 2, 2, 3, 0, 0, 0},
  {0, 2289, 6, 6, 22, 0, 0, 0},
  {0, 2295, 2, 2, 6, 0, 0, 0},
  {0, 2298, 1, 1, 4, 0, 0, 0},
  {0, 2299, 0, 0, 0, 0, 0, 0},
  {0, 2299, 1, 1, 2, 0, 0, 0},
  {0, 2300, 0, 0, 0, 0, 0, 0},
  {0, 2300, 0, 0, 0, 0, 0, 0},
  {0, 2300, 1, 1, 2, 0, 0, 0},
  {0, 2301, 0, 0, 0, 0, 0, 0},
  {0, 2301, 2, 2, 5, 0, 0, 0},
  {0, 2303, 2, 2, 6, 0, 0, 0},
  {0, 2305, 0, 0, 0, 0, 0, 0},
  {0, 2305, 1, 1, 2, 0, 0, 0},
  {0, 2306, 0, 0, 0, 0, 0, 0},
  {0, 2306, 0, 0, 0, 0, 0, 0},
  {0, 2306, 1, 1, 4, 0, 0, 0},
  {0, 2307, 2, 2, 6, 0, 0, 0},
  {0, 2310, 2, 2, 3, 0, 0, 0},
  {0, 2312, 1, 1, 46, 0, 0, 0},
  {0, 2313, 2, 2, 47, 0, 0, 0},
  {0, 2315, 2, 2, 8, 0, 0, 0},
  {0, 2318, 1, 1, 4, 0, 0, 0},
  {0, 2320, 5, 5, 18, 0, 0, 0},
  {0, 2327, 2, 2, 4, 0, 0, 0},
  {0, 2329, 5, 4, 1, 1, 2, 0},
  {0, 2334, 3, 3, 10, 0, 0, 0},
  {0, 2338, 11, 10, 28, 1, 2, 0},
  {0, 2350, 2, 2, 6, 0, 0, 0},
  {0, 2353, 2, 2, 6, 0, 0, 0},
  {0, 2356, 1, 1, 1, 0, 0, 0},
  {0, 2357, 4, 4, 14, 0, 0, 0},
  {0, 2361, 2, 2, 5, 0, 0, 0},
  {0, 2364, 2, 2, 5, 0, 0, 0},
  {0, 2366, 2, 2, 6, 0, 0, 0},
  {0, 2368, 3, 3, 12, 0, 0, 0},
  {0, 2371, 1, 1, 4, 0, 0, 0},
  {0, 2372, 1, 1, 4, 0, 0, 0},
  {0, 2373, 0, 0, 0, 0, 0, 0},
  {0, 2373, 1, 1, 4, 0, 0, 0},
  {0, 2374, 6, 6, 24, 0, 0, 0},
  {0, 2380, 1, 1, 1, 0, 0, 0},
  {0, 2381, 1, 1, 4, 0, 0, 0},
  {0, 2382, 1, 1, 4, 0, 0, 0},
  {0, 2383, 1, 1, 4, 0, 0, 0},
  {0, 2384, 1, 1, 4, 0, 0, 0},
  {0, 2385, 1, 1, 4, 0, 0, 0},
  {0, 2386, 1, 1, 2, 0, 0, 0},
  {0, 2387, 6, 6, 24, 0, 0, 0},
  {0, 2393, 1, 1, 4, 0, 0, 0},
  {0, 2394, 1, 1, 4, 0, 0, 0},
  {0, 2395, 0, 0, 0, 0, 0, 0},
  {0, 2395, 1, 1, 4, 0, 0, 0},
  {0, 2396, 0, 0, 0, 0, 0, 0},
  {0, 2396, 3, 3, 12, 0, 0, 0},
  {0, 2400, 2, 2, 8, 0, 0, 0},
  {0, 2402, 1, 1, 4, 0, 0, 0},
  {0, 2403, 1, 1, 4, 0, 0, 0},
  {0, 2405, 1, 1, 1, 0, 0, 0},
  {0, 2406, 0, 0, 0, 0, 0, 0},
  {0, 2406, 1, 1, 4, 0, 0, 0},
  {0, 2407, 2, 2, 8, 0, 0, 0},
  {0, 2409, 1, 1, 4, 0, 0, 0},
  {0, 2410, 2, 2, 6, 0, 0, 0},
  {0, 2412, 1, 1, 4, 0, 0, 0},
  {0, 2413, 1, 1, 4, 0, 0, 0},
  {0, 2414, 4, 4, 16, 0, 0, 0},
  {0, 2418, 1, 1, 4, 0, 0, 0},
  {0, 2419, 3, 3, 8, 0, 0, 0},
  {0, 2422, 4, 4, 13, 0, 0, 0},
  {0, 2427, 3, 3, 12, 0, 0, 0},
  {0, 2430, 5, 5, 13, 0, 0, 0},
  {0, 2436, 2, 2, 30, 0, 1, 0},
  {0, 2439, 2, 2, 8, 0, 0, 0},
  {0, 2441, 2, 2, 8, 0, 0, 0},
  {0, 2444, 1, 1, 4, 0, 0, 0},
  {0, 2445, 0, 0, 0, 0, 0, 0},
  {0, 2445, 9, 9, 28, 0, 0, 0},
  {0, 2455, 4, 4, 10, 0, 0, 0},
  {0, 2459, 2, 2, 8, 0, 0, 0},
  {0, 2461, 2, 2, 6, 0, 0, 0},
  {0, 2464, 3, 3, 10, 0, 0, 0},
  {0, 2468, 2, 2, 6, 0, 1, 0},
  {0, 2470, 4, 4, 11, 0, 0, 0},
  {0, 2475, 4, 4, 16, 0, 0, 0},
  {0, 2479, 1, 1, 4, 0, 0, 0},
  {0, 2480, 5, 4, 10, 0, 2, 0},
  {0, 2485, 0, 0, 0, 0, 0, 0},
  {0, 2485, 0, 0, 0, 0, 0, 0},
  {0, 2485, 1, 1, 1, 0, 0, 0},
  {0, 2486, 1, 1, 1, 0, 0, 0},
  {0, 2487, 1, 1, 4, 0, 0, 0},
  {0, 2488, 0, 0, 0, 0, 0, 0},
  {0, 2488, 0, 0, 0, 0, 0, 0},
  {0, 2488, 1, 1, 4, 0, 0, 0},
  {0, 2489, 3, 3, 12, 0, 0, 0},
  {0, 2492, 1, 1, 1, 0, 0, 0},
  {0, 2493, 1, 1, 4, 0, 0, 0},
  {0, 2495, 5, 4, 10, 0, 2, 0},
  {0, 2500, 5, 5, 18, 0, 0, 0},
  {0, 2506, 7, 6, 14, 0, 2, 0},
  {0, 2513, 4, 4, 4, 0, 0, 0},
  {0, 2517, 5, 4, 10, 0, 2, 0},
  {0, 2522, 2, 2, 8, 0, 0, 0},
  {0, 2525, 0, 0, 0, 0, 0, 0},
  {0, 2525, 5, 4, 10, 0, 2, 0},
  {0, 2530, 2, 2, 8, 0, 0, 0},
  {0, 2532, 3, 3, 12, 0, 0, 0},
  {0, 2536, 1, 1, 1, 0, 0, 0},
  {0, 2537, 5, 5, 16, 0, 0, 0},
  {0, 2542, 7, 6, 15, 0, 2, 0},
  {0, 2549, 4, 4, 14, 0, 0, 0},
  {0, 2554, 2, 2, 8, 0, 0, 0},
  {0, 2556, 4, 4, 16, 0, 0, 0},
  {0, 2560, 0, 0, 0, 0, 0, 0},
  {0, 2560, 1, 1, 4, 0, 0, 0},
  {0, 2561, 2, 2, 6, 0, 0, 0},
  {0, 2563, 1, 1, 1, 0, 0, 0},
  {0, 2564, 1, 1, 4, 0, 0, 0},
  {0, 2565, 0, 0, 0, 0, 0, 0},
  {0, 2565, 6, 5, 14, 0, 2, 0},
  {0, 2571, 0, 0, 0, 0, 0, 0},
  {0, 2571, 3, 3, 8, 0, 0, 0},
  {0, 2574, 1, 1, 2, 0, 0, 0},
  {0, 2575, 1, 1, 4, 0, 0, 0},
  {0, 2576, 1, 1, 2, 0, 0, 0},
  {0, 2577, 0, 0, 0, 0, 0, 0},
  {0, 2577, 0, 0, 0, 0, 0, 0},
  {0, 2577, 0, 0, 0, 0, 0, 0},
  {0, 2577, 2, 2, 6, 0, 0, 0},
  {0, 2579, 2, 2, 6, 0, 0, 0},
  {0, 2581, 1, 1, 4, 0, 0, 0},
  {0, 2583, 5, 5, 21, 0, 0, 0},
  {0, 2588, 1, 1, 4, 0, 0, 0},
  {0, 2589, 1, 1, 4, 0, 0, 0},
  {0, 2590, 2, 2, 6, 0, 0, 0},
  {0, 2592, 1, 1, 1, 0, 0, 0},
  {0, 2593, 1, 1, 4, 0, 0, 0},
  {0, 2595, 3, 3, 6, 0, 1, 0},
  {0, 2598, 10, 9, 16, 1, 2, 0},
  {0, 2609, 1, 1, 4, 0, 0, 0},
  {0, 2610, 4, 4, 13, 0, 0, 0},
  {0, 2614, 4, 4, 16, 0, 0, 0},
  {0, 2618, 4, 4, 11, 0, 0, 0},
  {0, 2622, 1, 1, 2, 0, 0, 0},
  {0, 2623, 3, 3, 10, 0, 0, 0},
  {0, 2627, 4, 4, 14, 0, 1, 0},
  {0, 2631, 1, 1, 4, 0, 0, 0},
  {0, 2633, 1, 1, 4, 0, 0, 0},
  {0, 2634, 2, 2, 4, 0, 0, 0},
  {0, 2636, 14, 13, 31, 0, 2, 0},
  {0, 2650, 2, 2, 5, 0, 0, 0},
  {0, 2652, 1, 1, 4, 0, 0, 0},
  {0, 2653, 11, 11, 23, 0, 0, 0},
  {0, 2668, 10, 8, 19, 0, 2, 0},
  {0, 2678, 20, 19, 53, 0, 2, 0},
  {0, 2698, 3, 3, 9, 0, 0, 0},
  {0, 2702, 3, 3, 10, 0, 1, 0},
  {0, 2705, 1, 1, 2, 0, 0, 0},
  {0, 2706, 6, 6, 16, 0, 0, 0},
  {0, 2712, 3, 3, 12, 0, 0, 0},
  {0, 2716, 1, 1, 4, 0, 0, 0},
  {0, 2717, 3, 3, 10, 0, 0, 0},
  {0, 2721, 8, 8, 21, 0, 0, 0},
  {0, 2729, 2, 2, 6, 0, 0, 0},
  {0, 2731, 1, 1, 0, 0, 0, 0},
  {0, 2732, 1, 1, 2, 0, 0, 0},
  {0, 2733, 0, 0, 0, 0, 0, 0},
  {0, 2733, 1, 1, 1, 0, 0, 0},
  {0, 2734, 2, 1, 0, 0, 2, 0},
  {0, 2736, 0, 0, 0, 0, 0, 0},
  {0, 2736, 1, 1, 2, 0, 0, 0},
  {0, 2737, 4, 4, 16, 0, 0, 0},
  {0, 2741, 5, 5, 18, 0, 0, 0},
  {0, 2746, 0, 0, 0, 0, 0, 0},
  {0, 2746, 2, 2, 6, 0, 0, 0},
  {0, 2748, 2, 2, 8, 0, 0, 0},
  {0, 2750, 5, 3, 5, 1, 2, 0},
  {0, 2755, 0, 0, 0, 0, 0, 0},
  {0, 2755, 3, 2, 0, 0, 2, 0},
  {0, 2758, 1, 1, 2, 0, 0, 0},
  {0, 2759, 4, 3, 8, 0, 2, 0},
  {0, 2763, 1, 1, 2, 0, 0, 0},
  {0, 2764, 0, 0, 0, 0, 0, 0},
  {0, 2764, 0, 0, 0, 0, 0, 0},
  {0, 2764, 1, 1, 4, 0, 0, 0},
  {0, 2765, 0, 0, 0, 0, 0, 0},
  {0, 2765, 2, 2, 6, 0, 0, 0},
  {0, 2767, 1, 1, 4, 0, 0, 0},
  {0, 2769, 0, 0, 0, 0, 0, 0},
  {0, 2769, 4, 4, 28, 0, 0, 0},
  {0, 2773, 1, 1, 4, 0, 0, 0},
  {0, 2774, 2, 2, 6, 0, 0, 0},
  {0, 2776, 3, 3, 10, 0, 0, 0},
  {0, 2779, 1, 1, 2, 0, 0, 0},
  {0, 2780, 1, 1, 1, 0, 0, 0},
  {0, 2781, 2, 2, 6, 0, 0, 0},
  {0, 2784, 4, 4, 10, 0, 0, 0},
  {0, 2788, 1, 1, 4, 0, 0, 0},
  {0, 2789, 3, 3, 12, 0, 0, 0},
  {0, 2792, 3, 3, 10, 0, 0, 0},
  {0, 2795, 0, 0, 0, 0, 0, 0},
  {0, 2795, 2, 2, 6, 0, 0, 0},
  {0, 2797, 3, 2, 2, 0, 2, 0},
  {0, 2800, 0, 0, 0, 0, 0, 0},
  {0, 2800, 1, 1, 2, 0, 0, 0},
  {0, 2801, 1, 1, 4, 0, 0, 0},
  {0, 2802, 2, 2, 8, 0, 0, 0},
  {0, 2805, 0, 0, 0, 0, 0, 0},
  {0, 2805, 1, 1, 4, 0, 0, 0},
  {0, 2807, 2, 2, 8, 0, 0, 0},
  {0, 2810, 1, 1, 4, 0, 0, 0},
  {0, 2811, 2, 2, 6, 0, 0, 0},
  {0, 2813, 2, 2, 8, 0, 0, 0},
  {0, 2815, 3, 2, 1, 1, 2, 0},
  {0, 2818, 2, 2, 8, 0, 0, 0},
  {0, 2822, 2, 2, 5, 0, 0, 0},
  {0, 2824, 1, 1, 4, 0, 0, 0},
  {0, 2826, 1, 1, 4, 0, 0, 0},
  {0, 2828, 2, 2, 8, 0, 0, 0},
  {0, 2830, 2, 2, 4, 0, 0, 0},
  {0, 2832, 1, 1, 4, 0, 0, 0},
  {0, 2833, 1, 1, 4, 0, 0, 0},
  {0, 2834, 1, 1, 2, 0, 0, 0},
  {0, 2835, 1, 1, 2, 0, 0, 0},
  {0, 2836, 0, 0, 0, 0, 0, 0},
  {0, 2836, 1, 1, 4, 0, 0, 0},
  {0, 2837, 2, 2, 8, 0, 0, 0},
  {0, 2839, 2, 2, 8, 0, 0, 0},
  {0, 2841, 3, 3, 12, 0, 0, 0},
};

static const parley_enum enums[121] = {
  {659, 668, 0, 5, 4, 1, 0},
  {907, 917, 5, 3, 4, 1, 0},
  {1031, 1051, 8, 3, 4, 1, 0},
  {1149, 1158, 11, 2, 4, 1, 0},
  {1290, 1306, 13, 3, 4, 1, 0},
  {1360, 1376, 16, 3, 4, 1, 0},
  {1428, 1440, 19, 3, 4, 1, 0},
  {1512, 1526, 22, 3, 4, 1, 0},
  {1603, 1622, 25, 4, 4, 1, 0},
  {1701, 1718, 29, 14, 4, 1, 0},
  {2498, 2514, 43, 26, 4, 1, 0},
  {4233, 4252, 69, 26, 4, 1, 0},
  {5535, 5553, 95, 9, 4, 1, 0},
  {5833, 5851, 104, 2, 10, 1, 0},
  {5934, 5952, 106, 23, 4, 1, 0},
  {6587, 6606, 129, 6, 4, 1, 0},
  {6695, 6707, 135, 8, 10, 1, 0},
  {6872, 6884, 143, 2, 10, 1, 0},
  {6984, 7004, 145, 3, 4, 1, 0},
  {7088, 7110, 148, 3, 4, 1, 0},
  {7256, 7271, 151, 4, 4, 1, 0},
  {7497, 7507, 155, 3, 4, 1, 0},
  {7628, 7644, 158, 3, 4, 1, 0},
  {7707, 7717, 161, 5, 4, 1, 0},
  {7805, 7816, 166, 4, 1, 1, 0},
  {8001, 8017, 170, 4, 4, 1, 0},
  {8065, 8079, 174, 3, 4, 1, 0},
  {8165, 8176, 177, 3, 4, 1, 0},
  {8289, 8301, 180, 14, 4, 1, 0},
  {8744, 8761, 194, 3, 4, 1, 0},
  {8881, 8896, 197, 7, 1, 1, 0},
  {9141, 9158, 204, 43, 4, 1, 0},
  {10202, 10219, 247, 7, 4, 1, 0},
  {10478, 10488, 254, 3, 4, 1, 0},
  {10516, 10530, 257, 10, 4, 1, 0},
  {10715, 10726, 267, 8, 4, 1, 0},
  {10979, 10997, 275, 5, 4, 1, 0},
  {11178, 11191, 280, 4, 4, 1, 0},
  {11330, 11349, 284, 4, 4, 1, 0},
  {11404, 11421, 288, 2, 4, 1, 0},
  {11482, 11505, 290, 4, 4, 1, 0},
  {11595, 11609, 294, 3, 4, 1, 0},
  {11695, 11712, 297, 3, 4, 1, 0},
  {11784, 11796, 300, 4, 4, 1, 0},
  {11940, 11960, 304, 8, 4, 1, 0},
  {12205, 12225, 312, 2, 4, 1, 0},
  {12300, 12317, 314, 3, 4, 1, 0},
  {12434, 12454, 317, 3, 4, 1, 0},
  {12559, 12577, 320, 3, 4, 1, 0},
  {12716, 12731, 323, 16, 4, 1, 0},
  {12968, 12983, 339, 4, 4, 1, 0},
  {13052, 13072, 343, 6, 4, 1, 0},
  {13272, 13287, 349, 4, 4, 1, 0},
  {13344, 13366, 353, 13, 4, 1, 0},
  {13663, 13675, 366, 2, 4, 1, 0},
  {13751, 13768, 368, 2, 4, 1, 0},
  {13845, 13861, 370, 2, 4, 1, 0},
  {13918, 13927, 372, 15, 4, 1, 0},
  {14264, 14273, 387, 4, 4, 1, 0},
  {14364, 14374, 391, 8, 4, 1, 0},
  {14546, 14557, 399, 11, 4, 1, 0},
  {14709, 14717, 410, 11, 4, 1, 0},
  {14851, 14857, 421, 5, 4, 1, 0},
  {14924, 14929, 426, 18, 4, 1, 0},
  {15079, 15087, 444, 2, 4, 1, 0},
  {15118, 15131, 446, 5, 4, 1, 0},
  {15282, 15294, 451, 3, 4, 1, 0},
  {15390, 15409, 454, 5, 4, 1, 0},
  {15523, 15539, 459, 3, 4, 1, 0},
  {15648, 15664, 462, 2, 4, 1, 0},
  {15754, 15773, 464, 11, 4, 1, 0},
  {16183, 16198, 475, 4, 4, 1, 0},
  {16256, 16274, 479, 6, 4, 1, 0},
  {16399, 16417, 485, 3, 4, 1, 0},
  {16575, 16600, 488, 4, 4, 1, 0},
  {16696, 16715, 492, 6, 4, 1, 0},
  {16892, 16912, 498, 6, 4, 1, 0},
  {17137, 17154, 504, 2, 4, 1, 0},
  {17262, 17288, 506, 4, 4, 1, 0},
  {17418, 17440, 510, 4, 4, 1, 0},
  {17593, 17614, 514, 4, 4, 1, 0},
  {17755, 17775, 518, 6, 4, 1, 0},
  {17984, 18009, 524, 4, 4, 1, 0},
  {18201, 18219, 528, 3, 4, 1, 0},
  {18294, 18309, 531, 7, 4, 1, 0},
  {18654, 18669, 538, 4, 4, 1, 0},
  {18764, 18781, 542, 3, 4, 1, 0},
  {18872, 18886, 545, 2, 4, 1, 0},
  {18944, 18961, 547, 3, 4, 1, 0},
  {19032, 19048, 550, 6, 4, 1, 0},
  {19276, 19296, 556, 1, 4, 1, 0},
  {19354, 19379, 557, 4, 4, 1, 0},
  {19516, 19528, 561, 3, 4, 1, 0},
  {19610, 19633, 564, 7, 4, 1, 0},
  {19900, 19924, 571, 4, 4, 1, 0},
  {20166, 20190, 575, 3, 4, 1, 0},
  {20284, 20298, 578, 8, 4, 1, 0},
  {20613, 20628, 586, 2, 4, 1, 0},
  {20710, 20725, 588, 1, 4, 1, 0},
  {20763, 20783, 589, 4, 4, 1, 0},
  {20851, 20862, 593, 2, 4, 1, 0},
  {20923, 20939, 595, 2, 4, 1, 0},
  {21058, 21075, 597, 2, 4, 1, 0},
  {21214, 21231, 599, 3, 4, 1, 0},
  {21394, 21402, 602, 5, 4, 1, 0},
  {21519, 21534, 607, 4, 4, 1, 0},
  {21701, 21719, 611, 3, 4, 1, 0},
  {21920, 21937, 614, 4, 4, 1, 0},
  {22087, 22109, 618, 5, 4, 1, 0},
  {22339, 22354, 623, 4, 4, 1, 0},
  {22436, 22457, 627, 6, 4, 1, 0},
  {22650, 22676, 633, 4, 4, 1, 0},
  {22853, 22875, 637, 3, 4, 1, 0},
  {23014, 23035, 640, 4, 4, 1, 0},
  {23246, 23260, 644, 3, 4, 1, 0},
  {23384, 23403, 647, 5, 4, 1, 0},
  {23664, 23687, 652, 7, 4, 1, 0},
  {23939, 23954, 659, 3, 4, 1, 0},
  {24053, 24068, 662, 2, 4, 1, 0},
  {24155, 24173, 664, 9, 4, 1, 0},
  {24440, 24462, 673, 3, 4, 1, 0},
};

static const parley_enum_value enum_values[676] = {
  {695, 700, 0, 0, 0},
  {722, 731, 1, 0, 0},
  {793, 802, 2, 0, 0},
  {836, 846, 3, 0, 0},
  {882, 893, 4, 0, 0},
  {948, 0, 0, 0, 0},
  {960, 976, 1, 0, 0},
  {1013, 1021, 2, 0, 0},
  {1110, 1115, 0, 0, 0},
  {1127, 0, 1, 0, 0},
  {1145, 1021, 2, 0, 0},
  {1195, 1205, 0, 0, 0},
  {1233, 1246, 1, 0, 0},
  {1343, 0, 0, 0, 0},
  {1348, 0, 1, 0, 0},
  {1355, 0, 2, 0, 0},
  {1418, 0, 0, 0, 0},
  {1348, 0, 1, 0, 0},
  {1423, 0, 2, 0, 0},
  {1499, 0, 0, 0, 0},
  {1348, 0, 1, 0, 0},
  {1506, 0, 2, 0, 0},
  {1576, 0, 0, 0, 0},
  {1585, 0, 1, 0, 0},
  {1595, 0, 2, 0, 0},
  {1665, 1674, 0, 0, 0},
  {1680, 0, 1, 0, 0},
  {1686, 0, 2, 0, 0},
  {1693, 0, 3, 0, 0},
  {1813, 1835, 0, 0, 0},
  {1902, 1924, 1, 0, 0},
  {1958, 1981, 2, 0, 0},
  {2013, 2026, 3, 0, 0},
  {2066, 2079, 4, 0, 0},
  {2119, 2140, 6, 0, 0},
  {2178, 2197, 7, 0, 0},
  {2239, 0, 8, 0, 0},
  {2251, 0, 9, 0, 0},
  {2261, 2276, 10, 0, 0},
  {2302, 0, 11, 0, 0},
  {2312, 2338, 12, 0, 0},
  {2386, 2404, 13, 0, 0},
  {2457, 2476, 14, 0, 0},
  {2604, 2623, 0, 0, 0},
  {2671, 0, 1, 0, 0},
  {2677, 2693, 3, 0, 0},
  {2777, 2788, 4, 0, 0},
  {2870, 2881, 6, 0, 0},
  {2942, 2947, 7, 0, 0},
  {2965, 2974, 8, 0, 0},
  {3003, 3013, 9, 0, 0},
  {3040, 0, 10, 0, 0},
  {3051, 3057, 11, 0, 0},
  {3095, 3100, 12, 0, 0},
  {3140, 3162, 13, 0, 0},
  {3243, 3273, 14, 0, 0},
  {3329, 0, 15, 0, 0},
  {3352, 3366, 16, 0, 0},
  {3447, 3459, 17, 0, 0},
  {3654, 3673, 18, 0, 0},
  {3723, 3738, 19, 0, 0},
  {3768, 3778, 20, 0, 0},
  {3823, 2476, 21, 0, 0},
  {3836, 2476, 22, 0, 0},
  {3845, 3854, 23, 0, 0},
  {3930, 3949, 24, 0, 0},
  {3996, 4014, 25, 0, 0},
  {4067, 4085, 26, 0, 0},
  {4129, 4155, 27, 0, 0},
  {4379, 4392, 0, 0, 0},
  {4487, 4507, 1, 0, 0},
  {4541, 0, 2, 0, 0},
  {4559, 2026, 3, 0, 0},
  {4577, 2026, 4, 0, 0},
  {4595, 4609, 5, 0, 0},
  {4661, 3013, 6, 0, 0},
  {4678, 4697, 7, 0, 0},
  {4777, 4796, 8, 0, 0},
  {4860, 0, 9, 0, 0},
  {4880, 4902, 10, 0, 0},
  {4922, 4945, 11, 0, 0},
  {4969, 4993, 12, 0, 0},
  {5014, 5031, 13, 0, 0},
  {5049, 0, 14, 0, 0},
  {5071, 0, 15, 0, 0},
  {5090, 5108, 16, 0, 0},
  {5127, 5145, 17, 0, 0},
  {5167, 5190, 18, 0, 0},
  {5260, 0, 19, 0, 0},
  {5281, 0, 20, 0, 0},
  {5305, 0, 21, 0, 0},
  {5324, 5346, 22, 0, 0},
  {5374, 5399, 23, 0, 0},
  {5428, 5446, 24, 0, 0},
  {5491, 5511, 25, 0, 0},
  {5608, 5618, 0, 0, 0},
  {5651, 0, 1, 0, 0},
  {5668, 0, 2, 0, 0},
  {5691, 0, 3, 0, 0},
  {5718, 0, 4, 0, 0},
  {5726, 5740, 5, 0, 0},
  {5775, 0, 6, 0, 0},
  {5789, 0, 7, 0, 0},
  {5804, 0, 8, 0, 0},
  {5909, 0, 0, 5920, 0},
  {5922, 0, 0, 5932, 0},
  {1348, 0, 1, 0, 0},
  {6039, 0, 2, 0, 0},
  {6049, 6055, 3, 0, 0},
  {6080, 6090, 4, 0, 0},
  {6114, 6122, 5, 0, 0},
  {6172, 6179, 6, 0, 0},
  {6217, 0, 7, 0, 0},
  {6227, 6237, 8, 0, 0},
  {6248, 0, 9, 0, 0},
  {6256, 6268, 10, 0, 0},
  {6290, 0, 11, 0, 0},
  {6297, 6310, 12, 0, 0},
  {6339, 0, 13, 0, 0},
  {6351, 0, 14, 0, 0},
  {6367, 0, 15, 0, 0},
  {6391, 0, 16, 0, 0},
  {6402, 6414, 17, 0, 0},
  {6451, 0, 18, 0, 0},
  {6462, 0, 19, 0, 0},
  {6480, 0, 20, 0, 0},
  {6501, 0, 21, 0, 0},
  {6522, 0, 22, 0, 0},
  {6545, 6568, 23, 0, 0},
  {287, 0, 1, 0, 0},
  {6655, 6664, 2, 0, 0},
  {6681, 0, 3, 0, 0},
  {6685, 0, 4, 0, 0},
  {6691, 0, 5, 0, 0},
  {519, 0, 6, 0, 0},
  {5909, 0, 0, 6755, 0},
  {5922, 0, 0, 6757, 0},
  {6759, 6766, 0, 6780, 0},
  {6685, 0, 0, 6782, 0},
  {6784, 6790, 0, 6815, 0},
  {6681, 0, 0, 6817, 0},
  {6819, 6824, 0, 6848, 0},
  {6850, 0, 0, 6861, 0},
  {1348, 0, 0, 6908, 0},
  {6915, 6929, 0, 6970, 0},
  {5909, 0, 1, 0, 0},
  {5922, 0, 2, 0, 0},
  {7036, 7048, 3, 0, 0},
  {7150, 7158, 1, 0, 0},
  {7198, 0, 2, 0, 0},
  {7203, 7211, 3, 0, 0},
  {7309, 7323, 1, 0, 0},
  {7367, 7383, 2, 0, 0},
  {7401, 7413, 3, 0, 0},
  {7445, 7455, 4, 0, 0},
  {7534, 7542, 0, 0, 0},
  {7559, 7569, 1, 0, 0},
  {7604, 7612, 2, 0, 0},
  {7673, 0, 0, 0, 0},
  {7684, 0, 1, 0, 0},
  {7691, 0, 2, 0, 0},
  {7746, 0, 0, 0, 0},
  {7752, 0, 1, 0, 0},
  {7684, 0, 2, 0, 0},
  {7758, 7768, 3, 0, 0},
  {7786, 7794, 4, 0, 0},
  {695, 0, 0, 0, 0},
  {7870, 7879, 1, 0, 0},
  {7909, 7925, 10, 0, 0},
  {7957, 7973, 20, 0, 0},
  {1021, 0, 0, 0, 0},
  {8050, 0, 1, 0, 0},
  {8058, 0, 2, 0, 0},
  {7746, 0, 3, 0, 0},
  {8104, 0, 0, 0, 0},
  {8116, 0, 1, 0, 0},
  {8128, 8138, 2, 0, 0},
  {695, 8224, 1, 0, 0},
  {8252, 8259, 2, 0, 0},
  {8282, 0, 3, 0, 0},
  {1348, 8328, 1, 0, 0},
  {8351, 8360, 2, 0, 0},
  {8388, 8398, 3, 0, 0},
  {8419, 8432, 4, 0, 0},
  {8482, 8495, 5, 0, 0},
  {8542, 8545, 6, 0, 0},
  {236, 8576, 7, 0, 0},
  {8596, 0, 8, 0, 0},
  {8602, 8611, 9, 0, 0},
  {8640, 0, 10, 0, 0},
  {8657, 8668, 11, 0, 0},
  {8720, 0, 12, 0, 0},
  {8727, 0, 14, 0, 0},
  {8733, 0, 15, 0, 0},
  {8801, 8809, 1, 0, 0},
  {8836, 8844, 2, 0, 0},
  {8872, 0, 3, 0, 0},
  {8962, 0, 0, 0, 0},
  {8969, 8979, 1, 0, 0},
  {9007, 9018, 2, 0, 0},
  {9035, 9053, 3, 0, 0},
  {9082, 9101, 4, 0, 0},
  {8720, 0, 5, 0, 0},
  {8727, 0, 6, 0, 0},
  {9192, 0, 0, 0, 0},
  {9199, 0, 1, 0, 0},
  {9211, 9228, 2, 0, 0},
  {9266, 0, 3, 0, 0},
  {9290, 9313, 4, 0, 0},
  {9353, 0, 5, 0, 0},
  {9375, 0, 10, 0, 0},
  {9388, 0, 11, 0, 0},
  {9410, 0, 12, 0, 0},
  {9423, 0, 13, 0, 0},
  {9440, 0, 16, 0, 0},
  {9464, 0, 17, 0, 0},
  {9484, 0, 18, 0, 0},
  {9505, 0, 19, 0, 0},
  {9519, 0, 20, 0, 0},
  {9538, 0, 22, 0, 0},
  {9559, 0, 23, 0, 0},
  {9577, 0, 24, 0, 0},
  {9600, 0, 25, 0, 0},
  {9625, 0, 26, 0, 0},
  {9646, 0, 27, 0, 0},
  {9661, 0, 28, 0, 0},
  {9684, 0, 29, 0, 0},
  {9707, 0, 100, 0, 0},
  {9731, 0, 101, 0, 0},
  {9752, 0, 102, 0, 0},
  {9775, 0, 103, 0, 0},
  {9796, 0, 104, 0, 0},
  {9816, 0, 105, 0, 0},
  {9839, 0, 106, 0, 0},
  {9858, 0, 107, 0, 0},
  {9875, 0, 108, 0, 0},
  {9894, 0, 109, 0, 0},
  {9914, 0, 110, 0, 0},
  {9934, 0, 111, 0, 0},
  {9958, 0, 112, 0, 0},
  {9974, 9987, 113, 0, 0},
  {10017, 10042, 114, 0, 0},
  {10079, 0, 115, 0, 0},
  {10106, 0, 116, 0, 0},
  {10127, 0, 117, 0, 0},
  {10152, 0, 118, 0, 0},
  {10177, 0, 119, 0, 0},
  {10265, 10280, -100002, 0, 0},
  {10316, 10341, -13001, 0, 0},
  {10387, 0, 4008, 0, 0},
  {10406, 0, 4009, 0, 0},
  {10417, 0, 4010, 0, 0},
  {10435, 0, 4011, 0, 0},
  {10458, 0, 4013, 0, 0},
  {1110, 0, 0, 0, 0},
  {6819, 0, 1, 0, 0},
  {10512, 0, 2, 0, 0},
  {1110, 10594, 0, 0, 0},
  {10611, 0, 1, 0, 0},
  {10621, 0, 2, 0, 0},
  {10629, 0, 3, 0, 0},
  {10646, 0, 4, 0, 0},
  {10655, 0, 5, 0, 0},
  {10665, 0, 6, 0, 0},
  {10680, 0, 7, 0, 0},
  {10690, 0, 8, 0, 0},
  {10704, 0, 9, 0, 0},
  {10777, 0, 0, 0, 0},
  {10780, 10789, 1, 0, 0},
  {10807, 0, 2, 0, 0},
  {10817, 0, 3, 0, 0},
  {10826, 10836, 4, 0, 0},
  {10866, 10873, 5, 0, 0},
  {10905, 0, 6, 0, 0},
  {10924, 10938, 7, 0, 0},
  {10777, 0, 0, 0, 0},
  {10817, 11044, 1, 0, 0},
  {10807, 11082, 2, 0, 0},
  {11117, 11136, 3, 0, 0},
  {11162, 0, 4, 0, 0},
  {11237, 0, 0, 0, 0},
  {11244, 0, 1, 0, 0},
  {11252, 11275, 2, 0, 0},
  {11320, 0, 3, 0, 0},
  {1110, 0, 0, 0, 0},
  {11376, 0, 1, 0, 0},
  {11382, 0, 2, 0, 0},
  {11388, 11394, 3, 0, 0},
  {11466, 0, 0, 0, 0},
  {11473, 0, 1, 0, 0},
  {11556, 0, 0, 0, 0},
  {10817, 0, 1, 0, 0},
  {10866, 0, 3, 0, 0},
  {11564, 11577, 4, 0, 0},
  {11632, 0, 0, 0, 0},
  {11645, 0, 1, 0, 0},
  {11658, 11668, 2, 0, 0},
  {11762, 0, -1, 0, 0},
  {11770, 0, 0, 0, 0},
  {11778, 0, 1, 0, 0},
  {11832, 0, 0, 0, 0},
  {11845, 0, 1, 0, 0},
  {11853, 11867, 2, 0, 0},
  {11892, 11900, 3, 0, 0},
  {12011, 12027, 3, 0, 0},
  {12053, 0, 4, 0, 0},
  {12066, 0, 5, 0, 0},
  {11832, 0, 6, 0, 0},
  {12084, 0, 7, 0, 0},
  {12099, 0, 8, 0, 0},
  {12121, 0, 9, 0, 0},
  {12151, 12174, 10, 0, 0},
  {12264, 0, 0, 0, 0},
  {12281, 0, 1, 0, 0},
  {12365, 12369, 1, 0, 0},
  {12388, 12399, 2, 0, 0},
  {12408, 12415, 4, 0, 0},
  {1110, 0, 0, 0, 0},
  {12502, 12507, 1, 0, 0},
  {12528, 12533, 2, 0, 0},
  {12619, 12624, 0, 0, 0},
  {12638, 12649, 1, 0, 0},
  {12658, 12676, 2, 0, 0},
  {12784, 0, 1, 0, 0},
  {12798, 0, 2, 0, 0},
  {12812, 0, 3, 0, 0},
  {12829, 0, 4, 0, 0},
  {12850, 0, 5, 0, 0},
  {12859, 0, 6, 0, 0},
  {12873, 0, 7, 0, 0},
  {12884, 0, 8, 0, 0},
  {12365, 0, 9, 0, 0},
  {12889, 0, 10, 0, 0},
  {12899, 0, 13, 0, 0},
  {12905, 0, 14, 0, 0},
  {12917, 0, 15, 0, 0},
  {12935, 0, 18, 0, 0},
  {12953, 0, 19, 0, 0},
  {7746, 0, 20, 0, 0},
  {13037, 0, -2, 0, 0},
  {1355, 0, -1, 0, 0},
  {1348, 0, 0, 0, 0},
  {13046, 0, 1, 0, 0},
  {1110, 0, 0, 0, 0},
  {13134, 13140, 1, 0, 0},
  {13162, 13175, 2, 0, 0},
  {13224, 0, 3, 0, 0},
  {13236, 0, 4, 0, 0},
  {10655, 13247, 5, 0, 0},
  {13320, 0, 1, 0, 0},
  {8282, 0, 2, 0, 0},
  {13325, 0, 3, 0, 0},
  {13337, 0, 4, 0, 0},
  {13402, 0, 1, 0, 0},
  {13417, 0, 2, 0, 0},
  {13427, 0, 3, 0, 0},
  {13445, 0, 4, 0, 0},
  {13464, 0, 5, 0, 0},
  {13481, 0, 6, 0, 0},
  {13498, 0, 7, 0, 0},
  {13511, 13529, 8, 0, 0},
  {13556, 0, 9, 0, 0},
  {13576, 13529, 10, 0, 0},
  {13601, 0, 11, 0, 0},
  {13613, 0, 12, 0, 0},
  {13636, 0, 13, 0, 0},
  {13734, 0, 0, 0, 0},
  {13739, 0, 1, 0, 0},
  {13810, 0, 16, 0, 0},
  {13819, 13832, 17, 0, 0},
  {13900, 0, 1, 0, 0},
  {13910, 0, 2, 0, 0},
  {13964, 0, 0, 0, 0},
  {13978, 13987, 1, 0, 0},
  {14013, 14024, 2, 0, 0},
  {14061, 0, 3, 0, 0},
  {14073, 0, 4, 0, 0},
  {14079, 0, 5, 0, 0},
  {14095, 0, 6, 0, 0},
  {14110, 0, 7, 0, 0},
  {14124, 0, 8, 0, 0},
  {14136, 0, 9, 0, 0},
  {14153, 0, 10, 0, 0},
  {14167, 14178, 12, 0, 0},
  {14218, 0, 14, 0, 0},
  {14235, 0, 24, 0, 0},
  {14250, 0, 25, 0, 0},
  {177, 0, 1, 0, 0},
  {6681, 0, 2, 0, 0},
  {6691, 14309, 3, 0, 0},
  {14328, 14341, 4, 0, 0},
  {14410, 14416, 0, 0, 0},
  {14434, 0, 1, 0, 0},
  {14445, 14450, 2, 0, 0},
  {14467, 0, 3, 0, 0},
  {14478, 14484, 4, 0, 0},
  {14501, 0, 5, 0, 0},
  {14512, 14517, 6, 0, 0},
  {14535, 0, 7, 0, 0},
  {1110, 0, 0, 0, 0},
  {14589, 0, 1, 0, 0},
  {14594, 14599, 2, 0, 0},
  {14611, 0, 3, 0, 0},
  {14617, 0, 4, 0, 0},
  {14621, 14626, 5, 0, 0},
  {14638, 0, 6, 0, 0},
  {14643, 0, 7, 0, 0},
  {14651, 0, 8, 0, 0},
  {14667, 0, 9, 0, 0},
  {14681, 14691, 10, 0, 0},
  {1110, 0, 0, 0, 0},
  {11382, 0, 1, 0, 0},
  {14785, 0, 2, 0, 0},
  {14796, 0, 3, 0, 0},
  {14806, 0, 4, 0, 0},
  {14810, 0, 5, 0, 0},
  {14814, 0, 6, 0, 0},
  {14820, 0, 7, 0, 0},
  {14827, 0, 8, 0, 0},
  {14833, 0, 9, 0, 0},
  {14843, 0, 10, 0, 0},
  {1110, 14880, 0, 0, 0},
  {14073, 0, 1, 0, 0},
  {14893, 0, 2, 0, 0},
  {14903, 0, 3, 0, 0},
  {14913, 0, 4, 0, 0},
  {14979, 0, 0, 0, 0},
  {14984, 0, 1, 0, 0},
  {14988, 0, 2, 0, 0},
  {14992, 0, 3, 0, 0},
  {14998, 0, 4, 0, 0},
  {15003, 0, 5, 0, 0},
  {15008, 0, 6, 0, 0},
  {15012, 0, 7, 0, 0},
  {15018, 0, 8, 0, 0},
  {15024, 0, 9, 0, 0},
  {15029, 0, 10, 0, 0},
  {11376, 0, 11, 0, 0},
  {15033, 0, 12, 0, 0},
  {15039, 0, 13, 0, 0},
  {15051, 0, 14, 0, 0},
  {11382, 0, 15, 0, 0},
  {15058, 0, 16, 0, 0},
  {15067, 0, 17, 0, 0},
  {15108, 0, 0, 0, 0},
  {15114, 0, 1, 0, 0},
  {15173, 0, 0, 0, 0},
  {15192, 0, 1, 0, 0},
  {15210, 15224, 2, 0, 0},
  {15250, 0, 3, 0, 0},
  {15264, 0, 4, 0, 0},
  {15328, 0, 0, 0, 0},
  {15335, 15346, 1, 0, 0},
  {1021, 0, 2, 0, 0},
  {236, 15452, 0, 0, 0},
  {6049, 15468, 10, 0, 0},
  {15479, 15484, 20, 0, 0},
  {15494, 15499, 100, 0, 0},
  {15516, 0, 200, 0, 0},
  {1110, 15585, 0, 0, 0},
  {15608, 15613, 1, 0, 0},
  {15622, 15628, 2, 0, 0},
  {236, 15691, 1, 0, 0},
  {15722, 15738, 2, 0, 0},
  {1110, 15813, 0, 0, 0},
  {15830, 0, 100, 0, 0},
  {15845, 15863, 101, 0, 0},
  {15918, 15943, 102, 0, 0},
  {15999, 16014, 103, 0, 0},
  {16056, 0, 200, 0, 0},
  {16075, 0, 201, 0, 0},
  {16094, 0, 202, 0, 0},
  {16108, 16116, 203, 0, 0},
  {16142, 16151, 300, 0, 0},
  {16175, 0, 400, 0, 0},
  {16227, 0, 0, 0, 0},
  {16236, 0, 1, 0, 0},
  {16241, 0, 2, 0, 0},
  {16247, 0, 3, 0, 0},
  {16353, 0, -1, 0, 0},
  {16363, 0, 0, 0, 0},
  {16369, 0, 1, 0, 0},
  {16377, 0, 2, 0, 0},
  {16384, 0, 3, 0, 0},
  {16394, 0, 5, 0, 0},
  {16466, 0, 0, 0, 0},
  {16479, 0, 1, 0, 0},
  {16493, 16509, 2, 0, 0},
  {16641, 0, 1, 0, 0},
  {16647, 0, 2, 0, 0},
  {16656, 0, 3, 0, 0},
  {16675, 0, 4, 0, 0},
  {1110, 16759, 0, 0, 0},
  {16771, 16779, 1, 0, 0},
  {16801, 0, 2, 0, 0},
  {16810, 16820, 4, 0, 0},
  {16838, 0, 5, 0, 0},
  {16847, 16857, 6, 0, 0},
  {16945, 0, 1, 0, 0},
  {16968, 16984, 2, 0, 0},
  {17026, 17044, 4, 0, 0},
  {17073, 0, 6, 0, 0},
  {17095, 0, 7, 0, 0},
  {17115, 0, 8, 0, 0},
  {17182, 17192, 0, 0, 0},
  {17210, 17229, 1, 0, 0},
  {1013, 0, 1, 0, 0},
  {17340, 0, 2, 0, 0},
  {17361, 0, 3, 0, 0},
  {17377, 17387, 4, 0, 0},
  {17492, 0, 1, 0, 0},
  {17500, 0, 2, 0, 0},
  {17516, 0, 3, 0, 0},
  {17537, 17550, 4, 0, 0},
  {17492, 0, 1, 0, 0},
  {17665, 17679, 2, 0, 0},
  {17697, 17711, 3, 0, 0},
  {16056, 0, 4, 0, 0},
  {17835, 0, 1, 0, 0},
  {17849, 0, 2, 0, 0},
  {17862, 17874, 3, 0, 0},
  {17908, 0, 4, 0, 0},
  {17921, 17933, 5, 0, 0},
  {17971, 0, 6, 0, 0},
  {18076, 18085, 0, 0, 0},
  {18115, 18122, 1, 0, 0},
  {18138, 18146, 2, 0, 0},
  {18168, 18177, 3, 0, 0},
  {1145, 0, 0, 0, 0},
  {8058, 0, 1, 0, 0},
  {18256, 18265, 2, 0, 0},
  {18344, 0, 0, 0, 0},
  {18355, 18371, 1, 0, 0},
  {8282, 18422, 2, 0, 0},
  {7401, 18441, 3, 0, 0},
  {18467, 16116, 4, 0, 0},
  {18499, 18522, 5, 0, 0},
  {18599, 18627, 6, 0, 0},
  {18714, 18726, 0, 0, 0},
  {13498, 0, 1, 0, 0},
  {18467, 16116, 2, 0, 0},
  {18355, 0, 3, 0, 0},
  {18821, 0, 0, 0, 0},
  {18838, 0, 1, 0, 0},
  {18855, 0, 2, 0, 0},
  {18920, 18926, 0, 0, 0},
  {18938, 18926, 1, 0, 0},
  {19010, 0, 1, 0, 0},
  {19017, 0, 2, 0, 0},
  {19024, 0, 3, 0, 0},
  {15173, 0, 0, 0, 0},
  {15192, 19091, 1, 0, 0},
  {19126, 19140, 2, 0, 0},
  {19165, 0, 3, 0, 0},
  {15250, 19179, 4, 0, 0},
  {19211, 19229, 5, 0, 0},
  {19340, 0, 6, 0, 0},
  {19416, 19425, -1, 0, 0},
  {19445, 19460, 0, 0, 0},
  {1674, 0, 1, 0, 0},
  {19485, 19500, 2, 0, 0},
  {11466, 0, 0, 0, 0},
  {19588, 0, 1, 0, 0},
  {19600, 0, 2, 0, 0},
  {19692, 19702, 0, 0, 0},
  {19722, 19737, 1, 0, 0},
  {19761, 19777, 2, 0, 0},
  {19804, 19826, 3, 0, 0},
  {19847, 0, 4, 0, 0},
  {19866, 0, 5, 0, 0},
  {19879, 0, 6, 0, 0},
  {19998, 20011, 0, 0, 0},
  {20053, 20067, 1, 0, 0},
  {20090, 20104, 2, 0, 0},
  {20130, 20137, 3, 0, 0},
  {1013, 0, 0, 0, 0},
  {20239, 0, 1, 0, 0},
  {20261, 0, 2, 0, 0},
  {20351, 20358, 1, 0, 0},
  {20388, 20409, 2, 0, 0},
  {20453, 0, 3, 0, 0},
  {20473, 0, 4, 0, 0},
  {20490, 0, 5, 0, 0},
  {20505, 20530, 6, 0, 0},
  {20560, 0, 7, 0, 0},
  {20594, 0, 8, 0, 0},
  {20673, 0, 1, 0, 0},
  {20692, 0, 2, 0, 0},
  {20388, 20409, 1, 0, 0},
  {10777, 0, 0, 0, 0},
  {11237, 20820, 1, 0, 0},
  {17665, 0, 2, 0, 0},
  {9410, 0, 3, 0, 0},
  {10777, 0, 0, 0, 0},
  {20911, 0, 1, 0, 0},
  {20979, 20984, 0, 0, 0},
  {21033, 21036, 1, 0, 0},
  {21125, 21140, 0, 0, 0},
  {21160, 21178, 1, 0, 0},
  {21269, 21275, 1, 0, 0},
  {21294, 21303, 2, 0, 0},
  {12884, 21322, 3, 0, 0},
  {21440, 0, 3, 0, 0},
  {21449, 0, 4, 0, 0},
  {21456, 0, 5, 0, 0},
  {21464, 0, 6, 0, 0},
  {21474, 21489, 7, 0, 0},
  {21580, 0, 0, 0, 0},
  {21586, 21591, 1, 0, 0},
  {21630, 0, 3, 0, 0},
  {21638, 21660, 4, 0, 0},
  {21751, 21756, 0, 0, 0},
  {21787, 21810, 1, 0, 0},
  {21862, 21879, 2, 0, 0},
  {21968, 21973, 0, 0, 0},
  {21995, 22000, 1, 0, 0},
  {22024, 22031, 2, 0, 0},
  {22047, 22060, 3, 0, 0},
  {16175, 0, 0, 0, 0},
  {22153, 22167, 1, 0, 0},
  {22202, 22220, 2, 0, 0},
  {22278, 0, 3, 0, 0},
  {22295, 22312, 4, 0, 0},
  {1110, 22388, -1, 0, 0},
  {10777, 0, 0, 0, 0},
  {22423, 0, 1, 0, 0},
  {22427, 0, 2, 0, 0},
  {22499, 0, 0, 0, 0},
  {22513, 0, 1, 0, 0},
  {22522, 0, 2, 0, 0},
  {22532, 0, 3, 0, 0},
  {22547, 22555, 4, 0, 0},
  {22584, 22602, 5, 0, 0},
  {10777, 22716, 0, 0, 0},
  {22755, 22772, 1, 0, 0},
  {22295, 22312, 2, 0, 0},
  {22796, 22819, 3, 0, 0},
  {22914, 0, 0, 0, 0},
  {22936, 0, 1, 0, 0},
  {22960, 22980, 2, 0, 0},
  {10777, 0, 0, 0, 0},
  {23093, 23108, 1, 0, 0},
  {8836, 23143, 2, 0, 0},
  {23187, 23209, 3, 0, 0},
  {23300, 23304, 0, 0, 0},
  {23321, 23330, 1, 0, 0},
  {23357, 23365, 2, 0, 0},
  {23433, 23451, 1, 0, 0},
  {23505, 23518, 2, 0, 0},
  {23549, 23560, 3, 0, 0},
  {23589, 23609, 4, 0, 0},
  {23641, 23609, 5, 0, 0},
  {23723, 0, -1, 0, 0},
  {23739, 23750, 0, 0, 0},
  {23781, 23793, 1, 0, 0},
  {23820, 23826, 2, 0, 0},
  {23848, 23861, 3, 0, 0},
  {23879, 23893, 4, 0, 0},
  {23909, 23921, 5, 0, 0},
  {695, 0, 1, 0, 0},
  {8282, 23990, 2, 0, 0},
  {24003, 24011, 3, 0, 0},
  {17492, 24093, 1, 0, 0},
  {8282, 24134, 2, 0, 0},
  {24255, 24268, 0, 0, 0},
  {24288, 24299, 1, 0, 0},
  {24315, 0, 2, 0, 0},
  {10777, 0, 3, 0, 0},
  {24324, 0, 4, 0, 0},
  {24330, 24341, 5, 0, 0},
  {24357, 0, 6, 0, 0},
  {24373, 24386, 9, 0, 0},
  {24416, 0, 10, 0, 0},
  {24255, 24554, 0, 0, 0},
  {24570, 24582, 2, 0, 0},
  {24617, 24629, 3, 0, 0},
};

static const parley_realm realms[22] = {
  {110, 131},
  {141, 102},
  {162, 177},
  {182, 201},
  {211, 221},
  {231, 236},
  {241, 255},
  {269, 287},
  {297, 313},
  {321, 343},
  {356, 374},
  {382, 392},
  {402, 418},
  {425, 430},
  {435, 458},
  {471, 490},
  {497, 519},
  {525, 545},
  {556, 572},
  {579, 603},
  {617, 638},
  {647, 653},
};

static const parley_packet packets[922] = {
  {44063, 44096, 114, 0, 3, 44119, 44179, 44275, 0, 7, 0, 0, 0, 1, 0},
  {44399, 44425, 115, 0, 1, 44451, 44506, 44604, 44680, 7, 4, 1, 0, 0, 0},
  {44985, 45012, 116, 0, 0, 45029, 45086, 45155, 0, 7, 0, 0, 0, 0, 0},
  {45310, 45330, 117, 0, 2, 45346, 45383, 45460, 45625, 7, 5, 2, 0, 0, 0},
  {45854, 45874, 118, 0, 0, 45891, 45930, 46029, 0, 7, 7, 1, 0, 0, 0},
  {46119, 46141, 119, 0, 1, 46163, 46196, 46279, 0, 7, 8, 1, 0, 0, 0},
  {46507, 46533, 120, 0, 0, 46549, 46590, 46686, 0, 7, 0, 0, 0, 0, 0},
  {46887, 46911, 121, 0, 3, 46925, 47015, 47108, 0, 7, 0, 0, 0, 1, 0},
  {46119, 46141, 122, 0, 1, 47307, 47365, 47410, 47529, 7, 9, 1, 1, 0, 0},
  {45854, 45874, 123, 0, 2, 47669, 47726, 47814, 0, 7, 0, 0, 1, 1, 0},
  {45665, 47864, 124, 0, 2, 47878, 47903, 47983, 0, 7, 10, 1, 1, 0, 0},
  {48100, 48128, 125, 0, 2, 48155, 48205, 48279, 0, 7, 0, 0, 1, 0, 0},
  {44399, 44425, 127, 0, 1, 48458, 48513, 48605, 0, 7, 0, 0, 1, 0, 0},
  {48719, 48740, 128, 1, 3, 48753, 48788, 48836, 0, 7, 11, 1, 0, 0, 0},
  {48906, 48926, 129, 1, 3, 48941, 48974, 49049, 0, 7, 12, 1, 0, 1, 0},
  {49128, 49162, 130, 1, 3, 49188, 49237, 49303, 0, 7, 13, 1, 0, 0, 0},
  {49420, 49450, 131, 1, 3, 49472, 49523, 49572, 0, 7, 0, 0, 0, 1, 0},
  {49650, 49668, 132, 1, 3, 49679, 49738, 49822, 0, 7, 0, 0, 0, 0, 0},
  {49906, 49918, 133, 1, 3, 49930, 49961, 50050, 0, 7, 0, 0, 0, 0, 0},
  {50154, 50174, 134, 1, 3, 50186, 50229, 50317, 0, 7, 0, 0, 0, 0, 0},
  {50790, 50823, 135, 1, 3, 50848, 50885, 50937, 0, 7, 0, 0, 0, 0, 0},
  {51049, 51071, 136, 1, 3, 51085, 51144, 51207, 0, 7, 0, 0, 0, 1, 0},
  {51288, 51324, 137, 1, 3, 51352, 51399, 51445, 0, 7, 0, 0, 0, 0, 0},
  {49086, 48926, 138, 1, 3, 51499, 51525, 51553, 0, 7, 0, 0, 1, 1, 0},
  {48719, 48740, 139, 1, 3, 51622, 51655, 51727, 0, 7, 0, 0, 1, 0, 0},
  {51779, 51802, 140, 1, 3, 51817, 51849, 51928, 0, 7, 0, 0, 1, 0, 0},
  {52072, 52090, 141, 1, 3, 52108, 52161, 52210, 0, 7, 0, 0, 1, 0, 0},
  {52260, 52287, 142, 1, 3, 52306, 52357, 52380, 0, 7, 0, 0, 1, 1, 0},
  {52522, 52539, 143, 1, 3, 52556, 52594, 52684, 0, 7, 0, 0, 1, 0, 0},
  {52804, 52821, 144, 1, 3, 52846, 52885, 52943, 0, 7, 0, 0, 1, 0, 0},
  {53085, 53103, 145, 1, 3, 53121, 53174, 53245, 0, 7, 0, 0, 1, 0, 0},
  {53289, 53311, 146, 1, 3, 53325, 53378, 53460, 0, 7, 0, 0, 1, 0, 0},
  {53532, 53564, 147, 1, 3, 53588, 53654, 53715, 0, 7, 14, 2, 1, 0, 0},
  {53830, 53857, 148, 1, 3, 53876, 53904, 53971, 0, 7, 0, 0, 1, 0, 0},
  {54126, 54146, 149, 1, 3, 54166, 54198, 54248, 0, 7, 0, 0, 1, 0, 0},
  {54316, 54338, 150, 1, 3, 54352, 54397, 54449, 0, 7, 0, 0, 1, 0, 0},
  {54608, 54634, 151, 1, 3, 54660, 54718, 54768, 0, 7, 0, 0, 1, 0, 0},
  {54860, 54885, 152, 1, 3, 54902, 54954, 55012, 0, 7, 0, 0, 1, 0, 0},
  {55088, 55111, 153, 1, 3, 55134, 55174, 55257, 0, 7, 0, 0, 1, 0, 0},
  {55322, 55344, 154, 1, 3, 55358, 55399, 55482, 0, 7, 0, 0, 1, 0, 0},
  {55517, 55529, 155, 1, 3, 55541, 55583, 55676, 0, 7, 16, 1, 1, 0, 0},
  {55768, 55787, 156, 1, 3, 55798, 55842, 55909, 0, 7, 0, 0, 1, 0, 0},
  {45683, 55992, 157, 1, 3, 56010, 56057, 56115, 0, 7, 0, 0, 1, 0, 0},
  {56232, 56246, 158, 2, 3, 56256, 56304, 56344, 0, 7, 17, 1, 0, 0, 0},
  {56445, 56476, 159, 2, 3, 56502, 56559, 56659, 0, 7, 18, 2, 0, 0, 0},
  {48059, 56805, 160, 2, 3, 56815, 56831, 56885, 0, 7, 20, 3, 0, 0, 0},
  {56998, 57024, 161, 2, 3, 57045, 57087, 57156, 0, 7, 0, 0, 0, 0, 0},
  {57269, 57296, 162, 2, 3, 57318, 57366, 57416, 0, 7, 0, 0, 0, 0, 0},
  {57493, 57505, 163, 2, 3, 57517, 57547, 57617, 0, 7, 23, 1, 0, 0, 0},
  {57734, 57757, 164, 2, 3, 57780, 57829, 57892, 0, 7, 0, 0, 0, 0, 0},
  {57972, 57989, 165, 2, 3, 58024, 58071, 58141, 0, 7, 24, 1, 0, 0, 0},
  {58343, 58364, 166, 2, 3, 58385, 58415, 58452, 0, 7, 0, 0, 0, 0, 0},
  {58508, 58527, 167, 2, 3, 58542, 58566, 58618, 0, 7, 25, 1, 0, 0, 0},
  {58750, 58769, 168, 2, 3, 58788, 58830, 58907, 0, 7, 26, 1, 0, 0, 0},
  {59007, 59026, 169, 2, 3, 59056, 59096, 59150, 59227, 7, 0, 0, 0, 0, 0},
  {59290, 59304, 170, 2, 3, 59318, 59351, 59414, 0, 7, 27, 1, 0, 0, 0},
  {59504, 59522, 171, 2, 3, 59535, 59576, 59639, 0, 7, 28, 1, 0, 0, 0},
  {59757, 59786, 172, 2, 3, 59810, 59849, 59942, 0, 7, 29, 1, 0, 0, 0},
  {60025, 60043, 173, 2, 3, 60054, 60074, 60146, 0, 7, 30, 1, 0, 0, 0},
  {60240, 60265, 174, 2, 3, 60286, 60336, 60385, 0, 7, 31, 1, 0, 0, 0},
  {60484, 60508, 175, 2, 3, 60528, 60575, 60621, 0, 7, 32, 1, 0, 0, 0},
  {60700, 60722, 176, 2, 3, 60739, 60805, 60854, 0, 7, 33, 1, 0, 0, 0},
  {60939, 60952, 177, 2, 3, 60965, 61014, 61087, 0, 7, 34, 2, 0, 0, 0},
  {61226, 61245, 178, 2, 3, 61257, 61278, 61327, 0, 7, 36, 2, 0, 0, 0},
  {61432, 61450, 179, 2, 3, 61463, 61496, 61570, 0, 7, 38, 1, 0, 0, 0},
  {53775, 61649, 180, 2, 3, 61665, 61696, 61758, 0, 7, 39, 2, 0, 0, 0},
  {61943, 61960, 181, 2, 3, 61973, 62010, 62077, 0, 7, 41, 1, 0, 0, 0},
  {62164, 62179, 182, 2, 3, 62194, 62222, 62297, 0, 7, 42, 1, 0, 0, 0},
  {62388, 62417, 183, 2, 3, 62441, 62484, 62538, 0, 7, 0, 0, 0, 0, 0},
  {62640, 62657, 184, 2, 3, 62670, 62695, 62751, 0, 7, 43, 1, 0, 0, 0},
  {53759, 62813, 185, 2, 3, 62828, 62867, 62942, 0, 7, 44, 1, 0, 0, 0},
  {63042, 63060, 186, 2, 3, 63073, 63114, 63173, 0, 7, 45, 2, 0, 0, 0},
  {61837, 63322, 187, 2, 3, 63339, 63381, 63415, 0, 7, 0, 0, 1, 0, 0},
  {62794, 62657, 188, 2, 3, 63510, 63540, 63568, 0, 7, 0, 0, 1, 0, 0},
  {57682, 63634, 189, 2, 3, 63654, 63685, 63748, 0, 7, 0, 0, 1, 0, 0},
  {63857, 63874, 190, 2, 3, 63891, 63939, 63989, 0, 7, 0, 0, 1, 0, 0},
  {56984, 64224, 191, 2, 3, 64238, 64274, 64302, 0, 7, 0, 0, 1, 0, 0},
  {63019, 64392, 192, 2, 3, 64408, 64449, 64512, 0, 7, 0, 0, 1, 0, 0},
  {60921, 64646, 193, 2, 3, 64659, 64703, 64777, 0, 7, 0, 0, 1, 0, 0},
  {64869, 64899, 194, 2, 3, 64924, 64950, 65037, 0, 7, 0, 0, 1, 0, 0},
  {49363, 60508, 195, 2, 3, 65084, 65124, 65199, 0, 7, 0, 0, 1, 0, 0},
  {65264, 65288, 196, 2, 3, 65322, 65370, 65458, 0, 7, 0, 0, 1, 0, 0},
  {56426, 65540, 197, 2, 3, 65554, 65594, 65619, 0, 7, 0, 0, 1, 0, 0},
  {59732, 65733, 198, 2, 3, 65761, 65791, 65820, 0, 7, 0, 0, 1, 0, 0},
  {65910, 65922, 199, 2, 3, 65934, 65958, 66037, 0, 7, 0, 0, 1, 0, 0},
  {63245, 66141, 200, 2, 3, 66161, 66209, 66238, 0, 7, 0, 0, 1, 0, 0},
  {60000, 59786, 201, 2, 3, 66339, 66374, 66414, 0, 7, 0, 0, 1, 0, 0},
  {58214, 66522, 202, 2, 3, 66537, 66564, 66623, 0, 7, 0, 0, 1, 0, 0},
  {61861, 66699, 203, 2, 3, 66716, 66745, 66812, 0, 7, 0, 0, 1, 0, 0},
  {56742, 66861, 204, 2, 3, 66894, 66955, 67038, 0, 7, 0, 0, 1, 0, 0},
  {61420, 61245, 205, 2, 3, 67125, 67153, 67235, 0, 7, 0, 0, 1, 0, 0},
  {56973, 67320, 206, 2, 3, 67331, 67358, 67417, 0, 7, 0, 0, 1, 0, 0},
  {56780, 67536, 207, 2, 3, 67556, 67612, 67689, 0, 7, 0, 0, 1, 0, 0},
  {56963, 56805, 208, 2, 3, 68046, 68065, 68090, 0, 7, 0, 0, 1, 0, 0},
  {61179, 60952, 209, 2, 3, 68197, 68225, 68277, 0, 7, 0, 0, 1, 0, 0},
  {58689, 58527, 210, 2, 3, 68407, 68449, 68513, 0, 7, 0, 0, 1, 0, 0},
  {61614, 68640, 211, 2, 3, 68653, 68678, 68707, 0, 7, 0, 0, 1, 0, 0},
  {68801, 68821, 212, 2, 3, 68836, 68860, 68879, 0, 7, 0, 0, 1, 0, 0},
  {60471, 61960, 213, 2, 3, 69192, 69222, 69258, 0, 7, 0, 0, 1, 0, 0},
  {69347, 69371, 214, 3, 3, 69385, 69409, 69469, 0, 7, 47, 2, 0, 0, 0},
  {69551, 69578, 215, 3, 3, 69595, 69648, 69712, 0, 7, 49, 2, 0, 0, 0},
  {69816, 69856, 216, 3, 3, 69886, 69949, 70030, 0, 7, 0, 0, 0, 0, 0},
  {70084, 70101, 217, 3, 3, 70114, 70162, 70203, 0, 7, 51, 1, 0, 0, 0},
  {70294, 70316, 218, 3, 3, 70333, 70373, 70433, 0, 7, 52, 1, 0, 0, 0},
  {70511, 70529, 219, 3, 3, 70548, 70589, 70623, 0, 7, 53, 1, 0, 0, 0},
  {70684, 70712, 220, 3, 3, 70730, 70755, 70816, 0, 7, 54, 1, 0, 1, 0},
  {70892, 70916, 221, 3, 3, 70930, 70947, 71013, 0, 7, 55, 1, 0, 0, 0},
  {71046, 71069, 222, 3, 3, 71089, 71142, 71177, 0, 7, 56, 1, 0, 0, 0},
  {71224, 71239, 223, 3, 3, 71254, 71276, 71294, 0, 7, 57, 2, 0, 0, 0},
  {71409, 71434, 224, 3, 3, 71449, 69409, 71474, 0, 7, 0, 0, 0, 0, 0},
  {71524, 71549, 225, 3, 3, 71564, 71593, 71651, 0, 7, 59, 1, 0, 0, 0},
  {71732, 71747, 226, 3, 3, 71762, 71798, 71896, 0, 7, 60, 1, 0, 0, 0},
  {72003, 72027, 227, 3, 3, 72041, 72072, 72140, 0, 7, 61, 2, 0, 0, 0},
  {71198, 72282, 228, 3, 3, 72301, 72352, 72396, 0, 7, 0, 0, 1, 0, 0},
  {70483, 72483, 229, 3, 3, 72506, 72552, 72616, 0, 7, 0, 0, 1, 0, 0},
  {71708, 72698, 230, 3, 3, 72722, 72763, 72852, 0, 7, 0, 0, 1, 0, 0},
  {69527, 72914, 231, 3, 3, 72939, 72990, 73035, 0, 7, 0, 0, 1, 0, 0},
  {70252, 73094, 232, 3, 3, 73111, 73152, 73190, 0, 7, 0, 0, 1, 0, 0},
  {69786, 73222, 233, 3, 3, 73245, 73299, 73347, 0, 7, 0, 0, 1, 0, 0},
  {71732, 71747, 234, 3, 3, 73587, 73629, 73706, 0, 7, 0, 0, 1, 0, 0},
  {71224, 71239, 235, 3, 3, 73904, 73980, 74048, 0, 7, 0, 0, 1, 0, 0},
  {74070, 74093, 236, 3, 3, 74116, 74146, 74196, 0, 7, 0, 0, 1, 0, 0},
  {74243, 74268, 237, 3, 3, 74286, 74327, 74370, 0, 7, 63, 2, 1, 0, 0},
  {69510, 74473, 238, 3, 3, 74490, 74533, 74602, 0, 7, 0, 0, 1, 0, 0},
  {74635, 74660, 240, 3, 3, 74685, 74720, 74766, 0, 7, 0, 0, 1, 0, 0},
  {72189, 74821, 241, 3, 3, 74845, 74887, 74932, 0, 7, 0, 0, 1, 0, 0},
  {70856, 70712, 242, 3, 3, 75078, 75111, 75170, 0, 7, 0, 0, 1, 0, 0},
  {71971, 75235, 243, 3, 3, 75268, 75325, 75361, 0, 7, 0, 0, 1, 0, 0},
  {70294, 75410, 244, 3, 3, 75427, 75471, 75514, 0, 7, 0, 0, 1, 0, 0},
  {75600, 75632, 245, 4, 3, 75654, 75699, 75794, 0, 7, 65, 1, 0, 0, 0},
  {75955, 75995, 246, 4, 3, 76025, 76090, 76160, 0, 7, 66, 1, 0, 0, 0},
  {76337, 76354, 247, 4, 3, 76371, 76417, 76511, 76600, 7, 67, 1, 0, 0, 0},
  {76708, 76740, 248, 4, 3, 76762, 76820, 76899, 0, 7, 68, 1, 0, 0, 0},
  {76951, 76978, 249, 4, 3, 76999, 77038, 77084, 0, 7, 69, 1, 0, 0, 0},
  {77201, 77234, 250, 4, 3, 77257, 77308, 77371, 0, 7, 70, 1, 0, 0, 0},
  {77538, 77572, 251, 4, 3, 77596, 77647, 77708, 0, 7, 71, 1, 0, 0, 0},
  {77776, 77798, 252, 4, 3, 77820, 77871, 77936, 0, 7, 0, 0, 0, 0, 0},
  {77998, 78019, 253, 4, 3, 78030, 78077, 78166, 78233, 7, 72, 2, 0, 0, 0},
  {78339, 78384, 254, 4, 3, 78419, 78470, 78542, 0, 7, 74, 1, 0, 0, 0},
  {78621, 78663, 255, 4, 3, 78695, 78735, 78803, 0, 7, 75, 1, 0, 0, 0},
  {78887, 78911, 256, 4, 3, 78940, 78991, 79044, 0, 7, 0, 0, 0, 0, 0},
  {79168, 79193, 257, 4, 3, 79212, 79248, 79323, 0, 7, 0, 0, 0, 0, 0},
  {79424, 79464, 258, 4, 3, 79494, 79563, 79651, 0, 7, 76, 1, 0, 0, 0},
  {79801, 79832, 259, 4, 3, 79853, 79917, 79995, 0, 7, 77, 1, 0, 0, 0},
  {80047, 80084, 260, 4, 3, 80111, 80167, 80242, 0, 7, 78, 1, 0, 0, 0},
  {80305, 80328, 261, 4, 3, 80351, 80395, 80450, 0, 7, 0, 0, 0, 0, 0},
  {80567, 80591, 262, 4, 3, 80621, 80644, 80714, 0, 7, 79, 1, 0, 0, 0},
  {80793, 80808, 263, 4, 3, 80823, 80870, 80919, 0, 7, 80, 6, 0, 0, 0},
  {81124, 81150, 264, 4, 3, 81166, 81210, 81253, 0, 7, 86, 1, 0, 0, 0},
  {81368, 81390, 265, 4, 3, 81412, 81443, 81508, 0, 7, 87, 1, 0, 0, 0},
  {81710, 81734, 266, 4, 3, 81749, 81782, 81875, 81970, 7, 88, 1, 0, 0, 0},
  {82057, 82090, 267, 4, 3, 82113, 82154, 82229, 0, 7, 89, 1, 0, 0, 0},
  {82292, 82325, 268, 4, 3, 82348, 82395, 82479, 0, 7, 90, 1, 0, 0, 0},
  {82549, 82575, 269, 4, 3, 82591, 82621, 82706, 0, 7, 91, 1, 0, 0, 0},
  {82738, 82769, 270, 4, 3, 82790, 82842, 82887, 0, 7, 92, 1, 0, 0, 0},
  {82944, 82980, 271, 4, 3, 83006, 83046, 83120, 0, 7, 93, 1, 0, 0, 0},
  {83330, 83352, 272, 4, 3, 83364, 83381, 83427, 0, 7, 94, 2, 0, 0, 0},
  {83605, 83636, 273, 4, 3, 83657, 83700, 83777, 0, 7, 96, 1, 0, 0, 0},
  {83841, 83869, 274, 4, 3, 83887, 83930, 84001, 0, 7, 97, 1, 0, 0, 0},
  {84049, 84091, 275, 4, 3, 84123, 84158, 84238, 0, 7, 98, 1, 0, 0, 0},
  {84296, 84317, 276, 4, 3, 84328, 84376, 84434, 0, 7, 99, 1, 0, 0, 0},
  {84524, 84548, 277, 4, 3, 84567, 84600, 84673, 0, 7, 100, 1, 0, 0, 0},
  {84948, 84972, 278, 4, 3, 84996, 85042, 85116, 0, 7, 0, 0, 0, 0, 0},
  {85196, 85233, 279, 4, 3, 85264, 85306, 85380, 0, 7, 101, 1, 0, 0, 0},
  {85469, 85493, 280, 4, 3, 85507, 85535, 85581, 0, 7, 102, 1, 0, 0, 0},
  {85705, 85732, 281, 4, 3, 85749, 85773, 85857, 0, 7, 103, 1, 0, 0, 0},
  {75871, 86033, 282, 4, 3, 86058, 86110, 86177, 0, 7, 0, 0, 1, 0, 0},
  {86276, 86299, 283, 4, 3, 86312, 86345, 86414, 0, 7, 0, 0, 1, 0, 0},
  {86502, 86523, 284, 4, 3, 86548, 52357, 86590, 0, 7, 0, 0, 1, 0, 0},
  {81124, 81150, 285, 4, 3, 86704, 86749, 86834, 0, 7, 0, 0, 1, 0, 0},
  {81105, 86983, 286, 4, 3, 87002, 87056, 87089, 0, 7, 0, 0, 1, 0, 0},
  {82037, 87416, 287, 4, 3, 87426, 87468, 87564, 0, 7, 0, 0, 1, 0, 0},
  {83525, 87685, 288, 4, 3, 87698, 87731, 87776, 0, 7, 0, 0, 1, 0, 0},
  {77442, 87877, 289, 4, 3, 87895, 87946, 88000, 0, 7, 0, 0, 1, 0, 0},
  {85435, 88058, 290, 4, 3, 88088, 88140, 88198, 0, 7, 0, 0, 1, 0, 0},
  {81058, 88267, 291, 4, 3, 88287, 87056, 88341, 0, 7, 0, 0, 1, 0, 0},
  {84729, 88367, 292, 4, 3, 88388, 88427, 88472, 0, 7, 0, 0, 1, 0, 0},
  {88546, 88574, 293, 4, 3, 88602, 88645, 88734, 0, 7, 0, 0, 1, 0, 0},
  {77123, 88826, 294, 4, 3, 88845, 88902, 88955, 0, 7, 0, 0, 1, 0, 0},
  {76684, 76354, 295, 4, 3, 89078, 89124, 89162, 0, 7, 0, 0, 1, 0, 0},
  {81022, 89264, 296, 4, 3, 89283, 89316, 89361, 0, 7, 0, 0, 1, 0, 0},
  {81041, 89427, 297, 4, 3, 89444, 89485, 89563, 0, 7, 0, 0, 1, 0, 0},
  {81078, 89633, 298, 4, 3, 89660, 89706, 89774, 0, 7, 0, 0, 1, 0, 0},
  {80768, 89848, 299, 4, 3, 89867, 89905, 89973, 0, 7, 0, 0, 1, 0, 0},
  {90011, 90030, 300, 5, 3, 90044, 90093, 90186, 0, 7, 0, 0, 0, 0, 0},
  {90261, 90273, 301, 5, 3, 90285, 90309, 90400, 0, 7, 104, 1, 0, 0, 0},
  {90650, 90672, 302, 5, 3, 90689, 90740, 90834, 0, 7, 105, 2, 0, 0, 0},
  {90954, 90971, 303, 5, 3, 90988, 91028, 91116, 0, 7, 107, 1, 0, 0, 0},
  {91228, 91251, 304, 5, 3, 91273, 91330, 91372, 0, 7, 108, 1, 0, 0, 0},
  {91699, 91720, 305, 5, 3, 91736, 91778, 91839, 0, 7, 109, 1, 0, 0, 0},
  {91986, 92016, 306, 5, 3, 92041, 92108, 92150, 0, 7, 0, 0, 0, 0, 0},
  {92214, 92230, 307, 5, 3, 92246, 92283, 92343, 0, 7, 110, 1, 0, 0, 0},
  {92430, 92457, 308, 5, 3, 92483, 92529, 92583, 0, 7, 111, 1, 0, 0, 0},
  {92657, 92672, 309, 5, 3, 92682, 92719, 92798, 0, 7, 112, 1, 0, 0, 0},
  {92986, 93000, 310, 5, 3, 93014, 93072, 93150, 0, 7, 113, 1, 0, 0, 0},
  {93219, 93234, 311, 5, 3, 93244, 93286, 93345, 0, 7, 114, 2, 0, 0, 0},
  {93498, 93512, 312, 5, 3, 93526, 93565, 93653, 0, 7, 116, 2, 0, 0, 0},
  {93798, 93822, 313, 5, 3, 93841, 93894, 93973, 0, 7, 118, 1, 0, 0, 0},
  {94034, 94057, 314, 5, 3, 94075, 94130, 94185, 0, 7, 119, 1, 0, 0, 0},
  {94253, 94274, 315, 5, 3, 94290, 94350, 94410, 0, 7, 120, 1, 0, 0, 0},
  {94691, 94710, 316, 5, 3, 94729, 94766, 94849, 0, 7, 121, 3, 0, 0, 0},
  {95008, 95035, 317, 5, 3, 95053, 95107, 95192, 0, 7, 124, 1, 0, 0, 0},
  {95286, 95303, 318, 5, 3, 95322, 95375, 95456, 0, 7, 125, 1, 0, 0, 0},
  {95578, 95596, 319, 5, 3, 95610, 95641, 95701, 0, 7, 126, 1, 0, 0, 0},
  {95753, 95785, 320, 5, 3, 95812, 95862, 95924, 0, 7, 0, 0, 0, 0, 0},
  {95970, 95985, 321, 5, 3, 95996, 96049, 96146, 0, 7, 127, 5, 0, 0, 0},
  {96332, 96343, 322, 5, 3, 96354, 96370, 96449, 96523, 7, 132, 5, 0, 0, 0},
  {96684, 96715, 323, 5, 3, 96741, 96805, 96857, 0, 7, 0, 0, 0, 0, 0},
  {97013, 97033, 324, 5, 3, 97048, 97101, 97179, 0, 7, 137, 3, 0, 0, 0},
  {97277, 97307, 325, 5, 3, 97332, 97374, 97432, 0, 7, 0, 0, 0, 0, 0},
  {97484, 97507, 326, 5, 3, 97530, 97586, 97644, 0, 7, 140, 1, 0, 0, 0},
  {97750, 97773, 327, 5, 3, 97791, 97833, 97905, 0, 7, 141, 1, 0, 0, 0},
  {98044, 98064, 328, 5, 3, 98079, 98121, 98183, 0, 7, 142, 1, 0, 0, 0},
  {98241, 98263, 329, 5, 3, 98285, 98308, 98358, 0, 7, 0, 0, 0, 0, 0},
  {98443, 98473, 330, 5, 3, 98498, 98548, 98615, 0, 7, 0, 0, 0, 0, 0},
  {98691, 98709, 331, 5, 3, 98722, 98769, 98850, 0, 7, 143, 1, 0, 0, 0},
  {98919, 98937, 332, 5, 3, 98951, 98983, 99030, 0, 7, 144, 2, 0, 0, 0},
  {99139, 99162, 333, 5, 3, 99185, 99221, 99297, 0, 7, 146, 2, 0, 0, 0},
  {99381, 99404, 334, 5, 3, 99426, 99485, 99557, 0, 7, 0, 0, 0, 0, 0},
  {99611, 99627, 335, 5, 3, 99638, 99688, 99752, 0, 7, 148, 1, 0, 0, 0},
  {99811, 99832, 336, 5, 3, 99849, 99879, 99935, 0, 7, 149, 1, 0, 0, 0},
  {99995, 100010, 337, 5, 3, 100025, 100068, 100147, 0, 7, 0, 0, 0, 0, 0},
  {100235, 100255, 338, 5, 3, 100275, 100318, 100363, 0, 7, 150, 1, 0, 0, 0},
  {100464, 100474, 339, 5, 3, 100484, 100528, 100604, 0, 7, 151, 1, 0, 0, 0},
  {100696, 100717, 340, 5, 3, 100733, 100776, 100851, 0, 7, 0, 0, 0, 0, 0},
  {100923, 100940, 341, 5, 3, 100950, 101019, 101076, 0, 7, 152, 1, 0, 0, 0},
  {101164, 101183, 342, 5, 3, 101197, 101221, 101294, 0, 7, 0, 0, 0, 0, 0},
  {101407, 101456, 343, 5, 3, 101500, 101546, 101611, 0, 7, 153, 3, 0, 0, 0},
  {101682, 101701, 344, 5, 3, 101715, 101750, 101796, 0, 7, 0, 0, 0, 0, 0},
  {101848, 101869, 345, 5, 3, 101885, 101932, 101990, 0, 7, 156, 2, 0, 0, 0},
  {69773, 102073, 346, 5, 3, 102086, 102120, 102210, 0, 7, 158, 1, 1, 0, 0},
  {102262, 102280, 347, 5, 3, 102298, 102323, 102384, 0, 7, 0, 0, 1, 0, 0},
  {100664, 102499, 348, 5, 3, 102510, 102539, 102594, 0, 7, 0, 0, 1, 0, 0},
  {102702, 102725, 349, 5, 3, 102748, 102806, 102859, 0, 7, 0, 0, 1, 0, 0},
  {102952, 102971, 351, 5, 3, 102985, 103019, 103086, 0, 7, 0, 0, 1, 0, 0},
  {103144, 103160, 352, 5, 3, 103176, 103229, 103263, 0, 7, 159, 1, 1, 0, 0},
  {78310, 96343, 353, 5, 3, 103325, 103371, 103417, 0, 7, 0, 0, 1, 0, 0},
  {103500, 103512, 354, 5, 3, 103524, 103559, 103613, 0, 7, 0, 0, 1, 0, 0},
  {103696, 100010, 355, 5, 3, 103712, 103745, 103829, 0, 7, 0, 0, 1, 0, 0},
  {93775, 103934, 356, 5, 3, 103957, 103996, 104074, 0, 7, 0, 0, 1, 0, 0},
  {96640, 104223, 357, 5, 3, 104240, 104268, 104338, 0, 7, 160, 1, 1, 0, 0},
  {94937, 94710, 358, 5, 3, 104388, 104414, 104441, 0, 7, 0, 0, 1, 0, 0},
  {104514, 104534, 359, 5, 3, 104549, 104588, 104652, 0, 7, 0, 0, 1, 0, 0},
  {104687, 104706, 360, 5, 3, 104725, 104777, 104821, 0, 7, 0, 0, 1, 0, 0},
  {99970, 99832, 361, 5, 3, 104861, 104894, 104942, 0, 7, 0, 0, 1, 0, 0},
  {96253, 95985, 362, 5, 3, 105071, 105099, 105162, 0, 7, 0, 0, 1, 0, 0},
  {95554, 105243, 363, 5, 3, 105267, 105306, 105372, 0, 7, 0, 0, 1, 0, 0},
  {99100, 98937, 364, 5, 3, 105678, 105722, 105785, 0, 7, 0, 0, 1, 0, 0},
  {94975, 105878, 365, 5, 3, 105903, 105930, 105998, 0, 7, 0, 0, 1, 0, 0},
  {96264, 106056, 366, 5, 3, 106072, 106091, 106151, 0, 7, 0, 0, 1, 0, 0},
  {90935, 106271, 367, 5, 3, 106285, 106324, 106384, 0, 7, 0, 0, 1, 0, 0},
  {90919, 106498, 368, 5, 3, 106509, 106548, 106622, 106676, 7, 0, 0, 1, 0, 0},
  {95739, 95596, 369, 5, 3, 106782, 106812, 106845, 0, 7, 0, 0, 1, 0, 0},
  {91444, 106925, 370, 5, 3, 106950, 106990, 107048, 0, 7, 0, 0, 1, 0, 0},
  {78323, 107158, 372, 5, 3, 107174, 107206, 107237, 0, 7, 161, 2, 1, 0, 0},
  {91207, 107330, 373, 5, 3, 107351, 107390, 107423, 0, 7, 0, 0, 1, 0, 0},
  {96622, 107539, 374, 5, 3, 107557, 107609, 107676, 107734, 7, 163, 1, 1, 1, 0},
  {107823, 107834, 377, 5, 3, 107849, 107902, 107967, 0, 7, 0, 0, 1, 1, 0},
  {96600, 93512, 378, 5, 3, 108027, 108055, 108129, 0, 7, 164, 1, 1, 0, 0},
  {99351, 108225, 379, 5, 3, 108243, 108286, 108346, 0, 7, 0, 0, 1, 0, 0},
  {108481, 108492, 380, 5, 3, 108503, 108548, 108628, 0, 7, 0, 0, 1, 0, 0},
  {92635, 108718, 381, 5, 3, 108735, 108782, 108840, 0, 7, 0, 0, 1, 0, 0},
  {101124, 108888, 383, 5, 3, 108899, 108935, 108981, 0, 7, 0, 0, 1, 0, 0},
  {109069, 109096, 384, 5, 3, 109118, 109160, 109203, 0, 7, 0, 0, 1, 0, 0},
  {96237, 109316, 385, 5, 3, 109332, 109385, 109435, 109524, 7, 0, 0, 1, 0, 0},
  {99114, 109716, 386, 5, 3, 109736, 109774, 109858, 0, 7, 0, 0, 1, 0, 0},
  {94235, 109899, 387, 5, 3, 109921, 109968, 110006, 0, 7, 0, 0, 1, 0, 0},
  {94957, 110044, 388, 5, 3, 110062, 110114, 110166, 0, 7, 165, 1, 1, 0, 0},
  {92413, 92230, 389, 5, 3, 110194, 110228, 110264, 0, 7, 0, 0, 1, 0, 0},
  {97970, 110302, 390, 5, 3, 110320, 110352, 110407, 0, 7, 0, 0, 1, 0, 0},
  {110431, 110459, 391, 5, 3, 110474, 110529, 110578, 0, 7, 0, 0, 1, 0, 0},
  {93752, 110701, 392, 5, 3, 110724, 103996, 110759, 0, 7, 166, 1, 1, 0, 0},
  {110910, 110942, 393, 5, 3, 110969, 111018, 111090, 0, 7, 0, 0, 1, 0, 0},
  {94015, 111158, 394, 5, 3, 111183, 111215, 111251, 0, 7, 0, 0, 1, 0, 0},
  {111318, 111347, 395, 6, 3, 111372, 111429, 111486, 0, 7, 0, 0, 0, 0, 0},
  {111574, 111592, 396, 6, 3, 111602, 111644, 111731, 0, 7, 167, 2, 0, 0, 0},
  {111829, 111855, 397, 6, 3, 111872, 111915, 111979, 0, 7, 169, 1, 0, 0, 0},
  {112117, 112139, 398, 6, 3, 112157, 112189, 112234, 0, 7, 170, 1, 0, 0, 0},
  {112323, 112350, 399, 6, 3, 112362, 112400, 112449, 0, 7, 171, 1, 0, 0, 0},
  {112522, 112546, 400, 6, 3, 112556, 112599, 112678, 0, 7, 172, 1, 0, 0, 0},
  {112783, 112803, 401, 6, 3, 112814, 112856, 112922, 0, 7, 173, 1, 0, 0, 0},
  {112992, 113012, 402, 6, 3, 113028, 113072, 113118, 0, 7, 174, 2, 0, 0, 0},
  {113193, 113219, 403, 6, 3, 113232, 113272, 113342, 0, 7, 176, 1, 0, 0, 0},
  {113415, 113436, 404, 6, 3, 113448, 113487, 113566, 0, 7, 177, 2, 0, 0, 0},
  {113663, 113692, 405, 6, 3, 113712, 113746, 113811, 0, 7, 179, 1, 0, 0, 0},
  {113914, 113943, 406, 6, 3, 113962, 114008, 114055, 0, 7, 180, 1, 0, 0, 0},
  {114134, 114156, 407, 6, 3, 114166, 114187, 114251, 0, 7, 181, 1, 0, 0, 0},
  {114307, 114326, 408, 6, 3, 114336, 114352, 114398, 0, 7, 182, 1, 0, 0, 0},
  {97250, 114537, 409, 6, 3, 114559, 114605, 114659, 0, 7, 0, 0, 1, 0, 0},
  {114727, 114760, 410, 6, 3, 114788, 114842, 114929, 0, 7, 0, 0, 1, 0, 0},
  {115005, 115029, 411, 6, 3, 115048, 115105, 115186, 0, 7, 0, 0, 1, 0, 0},
  {93438, 115218, 412, 6, 3, 115223, 115268, 115400, 115469, 7, 0, 0, 1, 0, 0},
  {93458, 115550, 413, 6, 3, 115560, 115597, 115625, 0, 7, 0, 0, 1, 0, 0},
  {112992, 113012, 56, 6, 3, 115655, 115670, 115729, 0, 7, 0, 0, 1, 0, 0},
  {58975, 115844, 414, 6, 3, 115856, 115898, 115975, 0, 7, 0, 0, 1, 0, 0},
  {111810, 111592, 56, 6, 3, 116024, 116047, 116115, 0, 7, 0, 0, 1, 0, 0},
  {113865, 116243, 415, 6, 3, 116258, 116313, 116386, 0, 7, 0, 0, 1, 0, 0},
  {95255, 116431, 416, 6, 3, 116457, 116500, 116561, 0, 7, 0, 0, 1, 0, 0},
  {61201, 116620, 417, 6, 3, 116636, 116686, 116740, 0, 7, 0, 0, 1, 0, 0},
  {112752, 116775, 418, 6, 3, 116787, 116838, 116928, 117055, 7, 0, 0, 1, 0, 0},
  {112051, 112350, 419, 6, 3, 117227, 117261, 117328, 0, 7, 0, 0, 1, 0, 0},
  {113644, 117378, 420, 6, 3, 117388, 117421, 117512, 0, 7, 0, 0, 1, 0, 0},
  {112783, 112803, 421, 6, 3, 117563, 117595, 117668, 0, 7, 0, 0, 1, 0, 0},
  {117722, 117743, 422, 6, 3, 117755, 117783, 117831, 0, 7, 0, 0, 1, 0, 0},
  {92895, 117911, 423, 6, 3, 117923, 117949, 118036, 0, 7, 0, 0, 1, 0, 0},
  {112117, 112139, 56, 6, 3, 118099, 118129, 118195, 0, 7, 0, 0, 1, 0, 0},
  {118305, 118323, 424, 6, 3, 118336, 118360, 118398, 0, 7, 0, 0, 1, 0, 0},
  {60221, 118529, 425, 6, 3, 118539, 118597, 118675, 118730, 7, 0, 0, 1, 0, 0},
  {118837, 118865, 426, 7, 3, 118886, 118946, 119054, 119159, 7, 183, 3, 0, 0, 0},
  {119333, 119355, 427, 7, 3, 119377, 119425, 119504, 0, 7, 186, 1, 0, 0, 0},
  {119656, 119689, 428, 7, 3, 119715, 119774, 119854, 0, 7, 187, 1, 0, 0, 0},
  {119937, 119960, 429, 7, 3, 119983, 120010, 120105, 0, 7, 188, 2, 0, 0, 0},
  {120225, 120254, 430, 7, 3, 120281, 120313, 120360, 0, 7, 190, 2, 0, 0, 0},
  {120543, 120583, 431, 7, 3, 120613, 120684, 120769, 0, 7, 192, 1, 0, 0, 0},
  {120915, 120936, 432, 7, 3, 120947, 121017, 121101, 0, 7, 193, 2, 0, 0, 0},
  {121210, 121237, 433, 7, 3, 121254, 121302, 121371, 0, 7, 195, 2, 0, 0, 0},
  {121525, 121546, 434, 7, 3, 121557, 121594, 121642, 0, 7, 197, 3, 0, 0, 0},
  {121823, 121855, 435, 7, 3, 121877, 121935, 121992, 0, 7, 200, 1, 0, 0, 0},
  {122068, 122108, 436, 7, 3, 122138, 122210, 122295, 0, 7, 201, 1, 0, 0, 0},
  {122495, 122542, 437, 7, 3, 122579, 122633, 122708, 0, 7, 0, 0, 0, 0, 0},
  {122920, 122936, 438, 7, 3, 122952, 122998, 123108, 0, 7, 202, 4, 0, 0, 0},
  {123191, 123213, 439, 7, 3, 123229, 123268, 123344, 0, 7, 206, 1, 0, 0, 0},
  {123390, 123417, 440, 7, 3, 123438, 123484, 123546, 0, 7, 207, 1, 0, 0, 0},
  {123702, 123731, 441, 7, 3, 123750, 123790, 123889, 0, 7, 208, 2, 0, 0, 0},
  {124014, 124040, 442, 7, 3, 124056, 124070, 124147, 0, 7, 210, 2, 0, 0, 0},
  {124328, 124350, 443, 7, 3, 124367, 124409, 124471, 0, 7, 212, 1, 0, 0, 0},
  {124531, 124568, 444, 7, 3, 124595, 124636, 124714, 0, 7, 0, 0, 0, 0, 0},
  {124785, 124809, 445, 7, 3, 124825, 124839, 124880, 0, 7, 213, 2, 0, 0, 0},
  {124976, 125007, 446, 7, 3, 125036, 125076, 125179, 0, 7, 215, 1, 0, 0, 0},
  {125232, 125284, 447, 7, 3, 125326, 125385, 125453, 0, 7, 0, 0, 0, 0, 0},
  {125550, 125578, 448, 7, 3, 125601, 125638, 125682, 0, 7, 216, 1, 0, 0, 0},
  {125759, 125789, 449, 7, 3, 125809, 125855, 125923, 0, 7, 217, 1, 0, 0, 0},
  {126025, 126048, 450, 7, 3, 126071, 126123, 126163, 0, 7, 218, 3, 0, 0, 0},
  {126400, 126428, 451, 7, 3, 126446, 126485, 126538, 0, 7, 221, 2, 0, 0, 0},
  {126599, 126623, 452, 7, 3, 126642, 126682, 126729, 0, 7, 223, 1, 0, 0, 0},
  {126812, 126838, 453, 7, 3, 126858, 126902, 126992, 0, 7, 224, 1, 0, 0, 0},
  {127073, 127098, 454, 7, 3, 127117, 127170, 127263, 0, 7, 225, 1, 0, 0, 0},
  {127404, 127448, 455, 7, 3, 127482, 127554, 127615, 0, 7, 226, 1, 0, 0, 0},
  {127706, 127734, 456, 7, 3, 127752, 127789, 127887, 0, 7, 0, 0, 0, 0, 0},
  {127952, 127983, 457, 7, 3, 128004, 128057, 128132, 0, 7, 227, 1, 0, 0, 0},
  {128248, 128277, 458, 7, 3, 128296, 128323, 128366, 0, 7, 228, 2, 0, 0, 0},
  {128445, 128475, 459, 7, 3, 128496, 128542, 128601, 0, 7, 230, 1, 0, 0, 0},
  {128658, 128688, 460, 7, 3, 128708, 128740, 128817, 0, 7, 231, 1, 0, 0, 0},
  {128917, 128939, 461, 7, 3, 128956, 129034, 129091, 0, 7, 232, 2, 0, 0, 0},
  {129171, 129201, 462, 7, 3, 129221, 129247, 129303, 0, 7, 234, 2, 0, 0, 0},
  {129447, 129473, 463, 7, 3, 129506, 129541, 129617, 0, 7, 236, 2, 0, 0, 0},
  {129703, 129733, 464, 7, 3, 129753, 129785, 129816, 0, 7, 238, 1, 0, 0, 0},
  {129893, 129913, 465, 7, 3, 129927, 129974, 130052, 0, 7, 239, 1, 0, 0, 0},
  {130206, 130233, 466, 7, 3, 130254, 130310, 130383, 0, 7, 240, 1, 0, 0, 0},
  {130503, 130534, 467, 7, 3, 130555, 130597, 130645, 0, 7, 241, 2, 0, 0, 0},
  {130856, 130878, 468, 7, 3, 130912, 130952, 131020, 0, 7, 243, 2, 0, 0, 0},
  {131075, 131102, 469, 7, 3, 131119, 131178, 131234, 0, 7, 245, 1, 0, 0, 0},
  {131315, 131346, 470, 7, 3, 131367, 131429, 131521, 0, 7, 0, 0, 0, 0, 0},
  {131651, 131668, 471, 7, 3, 131685, 131715, 131798, 0, 7, 246, 4, 0, 0, 0},
  {131902, 131935, 472, 7, 3, 131962, 132014, 132103, 0, 7, 250, 1, 0, 0, 0},
  {132203, 132234, 473, 7, 3, 132255, 132297, 132356, 0, 7, 251, 1, 0, 0, 0},
  {132499, 132529, 474, 7, 3, 132551, 132602, 132659, 0, 7, 252, 2, 0, 0, 0},
  {132734, 132770, 475, 7, 3, 132796, 132851, 132917, 0, 7, 254, 2, 0, 0, 0},
  {133166, 133193, 476, 7, 3, 133211, 133272, 133375, 0, 7, 256, 2, 0, 0, 0},
  {107302, 133473, 477, 7, 3, 133491, 133539, 133619, 0, 7, 258, 1, 0, 0, 0},
  {121464, 133851, 478, 7, 3, 133870, 133914, 133972, 0, 7, 0, 0, 1, 0, 0},
  {132433, 134288, 479, 7, 3, 134300, 134329, 134365, 0, 7, 0, 0, 1, 0, 0},
  {121493, 134455, 480, 7, 3, 134477, 134524, 134578, 0, 7, 0, 0, 1, 0, 0},
  {123977, 134647, 481, 7, 3, 134659, 134713, 134765, 0, 7, 0, 0, 1, 0, 0},
  {134830, 134853, 482, 7, 3, 134866, 134925, 134967, 0, 7, 0, 0, 1, 0, 0},
  {135054, 135081, 483, 7, 3, 135098, 135150, 135200, 0, 7, 0, 0, 1, 0, 0},
  {132982, 135259, 484, 7, 3, 135291, 135346, 135394, 0, 7, 0, 0, 1, 0, 0},
  {121711, 135563, 485, 7, 3, 135577, 135616, 135675, 0, 7, 0, 0, 1, 0, 0},
  {123191, 135999, 486, 7, 3, 136011, 136047, 136129, 136213, 7, 0, 0, 1, 0, 0},
  {133018, 136255, 487, 7, 3, 136279, 136312, 136406, 0, 7, 0, 0, 1, 0, 0},
  {121758, 136484, 488, 7, 3, 136500, 136541, 136585, 0, 7, 0, 0, 1, 0, 0},
  {120411, 136677, 489, 7, 3, 136703, 136743, 136795, 0, 7, 0, 0, 1, 0, 0},
  {136869, 136899, 490, 7, 3, 136919, 136980, 137033, 0, 7, 0, 0, 1, 0, 0},
  {123955, 137100, 491, 7, 3, 137111, 137165, 137236, 0, 7, 0, 0, 1, 0, 0},
  {137308, 137329, 492, 7, 3, 137339, 137391, 137429, 0, 7, 0, 0, 1, 0, 0},
  {130206, 137529, 493, 7, 3, 137546, 137605, 137652, 0, 7, 0, 0, 1, 0, 0},
  {120439, 137774, 494, 7, 3, 137796, 137831, 137913, 0, 7, 0, 0, 1, 0, 0},
  {121735, 138101, 495, 7, 3, 138114, 138152, 138209, 0, 7, 0, 0, 1, 0, 0},
  {138275, 138305, 496, 7, 3, 138325, 138374, 138455, 0, 7, 0, 0, 1, 0, 0},
  {126214, 138507, 498, 7, 3, 138536, 138583, 138625, 0, 7, 0, 0, 1, 0, 0},
  {122377, 138717, 499, 7, 3, 138737, 138784, 138846, 0, 7, 0, 0, 1, 0, 0},
  {129677, 138907, 500, 7, 3, 138929, 138977, 139035, 0, 7, 0, 0, 1, 0, 0},
  {133714, 133473, 501, 7, 3, 139151, 139204, 139253, 139323, 7, 259, 1, 1, 0, 0},
  {132166, 139509, 503, 7, 3, 139518, 139568, 139622, 0, 7, 0, 0, 1, 0, 0},
  {96283, 139706, 504, 7, 3, 139722, 137391, 139765, 139830, 7, 0, 0, 1, 0, 0},
  {139898, 121546, 505, 7, 3, 139921, 139959, 140066, 0, 7, 260, 1, 1, 0, 0},
  {129410, 140121, 506, 7, 3, 140148, 140187, 140230, 0, 7, 0, 0, 1, 0, 0},
  {119576, 140299, 507, 7, 3, 140316, 140371, 140448, 0, 7, 0, 0, 1, 0, 0},
  {129378, 140582, 508, 7, 3, 140605, 140648, 140680, 0, 7, 0, 0, 1, 0, 0},
  {120869, 140735, 509, 7, 3, 140749, 140797, 140861, 0, 7, 0, 0, 1, 0, 0},
  {140970, 140998, 510, 7, 3, 141017, 141050, 141126, 0, 7, 0, 0, 1, 0, 0},
  {126253, 141227, 511, 7, 3, 141261, 141303, 141399, 0, 7, 261, 1, 1, 0, 0},
  {119251, 141474, 512, 7, 3, 141490, 141554, 141660, 0, 7, 0, 0, 1, 0, 0},
  {119267, 141760, 513, 7, 3, 141775, 141820, 141881, 0, 7, 0, 0, 1, 0, 0},
  {127037, 141951, 514, 7, 3, 141977, 142024, 142064, 0, 7, 0, 0, 1, 0, 0},
  {131854, 142234, 515, 7, 3, 142257, 142300, 142372, 0, 7, 0, 0, 1, 0, 0},
  {128633, 128475, 516, 7, 3, 142500, 142544, 142597, 142655, 7, 0, 0, 1, 0, 0},
  {133450, 133193, 517, 7, 3, 142770, 142807, 142844, 0, 7, 0, 0, 1, 0, 0},
  {142975, 143002, 518, 7, 3, 143019, 143072, 143142, 0, 7, 0, 0, 1, 0, 0},
  {143514, 143532, 519, 7, 3, 143545, 143596, 143679, 143755, 7, 0, 0, 1, 0, 0},
  {131287, 143835, 521, 7, 3, 143852, 143894, 143954, 0, 7, 0, 0, 1, 0, 0},
  {130116, 144101, 522, 7, 3, 144116, 144167, 144208, 0, 7, 0, 0, 1, 0, 0},
  {124212, 144319, 524, 7, 3, 144337, 144362, 144475, 0, 7, 0, 0, 1, 0, 0},
  {121823, 121855, 525, 7, 3, 144696, 144747, 144800, 0, 7, 0, 0, 1, 0, 0},
  {144969, 144994, 526, 7, 3, 145015, 145050, 145130, 0, 7, 262, 1, 1, 0, 0},
  {119282, 119960, 527, 7, 3, 145231, 145285, 145368, 0, 7, 0, 0, 1, 0, 0},
  {145534, 145565, 528, 7, 3, 145586, 145652, 145721, 0, 7, 0, 0, 1, 0, 0},
  {145781, 145813, 529, 8, 3, 145841, 145899, 145978, 0, 7, 263, 1, 0, 0, 0},
  {146034, 146057, 530, 8, 3, 146080, 146110, 146159, 0, 7, 264, 2, 0, 0, 0},
  {146313, 146330, 531, 8, 3, 146347, 146389, 146429, 0, 7, 266, 1, 0, 0, 0},
  {146495, 146528, 532, 8, 3, 146553, 146605, 146675, 0, 7, 267, 1, 0, 0, 0},
  {146744, 146762, 533, 8, 3, 146780, 146821, 146893, 0, 7, 268, 1, 0, 0, 0},
  {146954, 146977, 534, 8, 3, 146999, 147048, 147130, 0, 7, 269, 1, 0, 0, 0},
  {147503, 147525, 535, 8, 3, 147547, 147588, 147659, 0, 7, 270, 4, 0, 0, 0},
  {147838, 147885, 536, 8, 3, 147924, 147977, 148048, 0, 7, 0, 0, 0, 0, 0},
  {148107, 148124, 537, 8, 3, 148133, 148149, 148237, 0, 7, 0, 0, 0, 0, 0},
  {148383, 148400, 538, 8, 3, 148417, 148449, 148486, 0, 7, 274, 5, 0, 0, 0},
  {146217, 148658, 539, 8, 3, 148679, 148717, 115625, 0, 7, 0, 0, 1, 0, 0},
  {146482, 149134, 540, 8, 3, 149147, 149187, 149225, 0, 7, 0, 0, 1, 0, 0},
  {147736, 149279, 541, 8, 3, 149299, 149343, 149409, 0, 7, 0, 0, 1, 0, 0},
  {146940, 149541, 542, 8, 3, 149559, 149598, 149637, 0, 7, 0, 0, 1, 0, 0},
  {147815, 149777, 543, 8, 3, 149800, 149834, 149912, 0, 7, 0, 0, 1, 0, 0},
  {147756, 149949, 544, 8, 3, 149973, 150032, 150075, 0, 7, 0, 0, 1, 0, 0},
  {150277, 150295, 545, 8, 3, 150313, 150349, 150409, 0, 7, 279, 1, 1, 0, 0},
  {146715, 150763, 546, 8, 3, 150783, 150821, 150875, 0, 7, 0, 0, 1, 0, 0},
  {145781, 151202, 547, 8, 3, 151226, 151286, 151343, 0, 7, 0, 0, 1, 0, 0},
  {146198, 151501, 548, 8, 3, 151519, 148717, 151557, 0, 7, 0, 0, 1, 0, 0},
  {148543, 151653, 549, 8, 3, 151682, 151720, 151758, 0, 7, 0, 0, 1, 0, 0},
  {151868, 151895, 550, 9, 3, 151913, 151955, 152005, 0, 7, 280, 1, 0, 0, 0},
  {152061, 152092, 551, 9, 3, 152125, 152177, 152277, 0, 7, 281, 1, 0, 0, 0},
  {152349, 152376, 552, 9, 3, 152395, 152432, 152517, 0, 7, 282, 1, 0, 0, 0},
  {152585, 152609, 553, 9, 3, 152633, 152669, 152711, 152765, 7, 283, 2, 0, 0, 0},
  {152922, 152953, 554, 9, 3, 152993, 153050, 153133, 0, 7, 285, 1, 0, 0, 0},
  {153233, 153261, 555, 9, 3, 153289, 153343, 153410, 0, 7, 286, 1, 0, 0, 0},
  {153500, 153528, 556, 9, 3, 153558, 153617, 153679, 0, 7, 287, 1, 0, 0, 0},
  {153758, 153781, 557, 9, 3, 153803, 153845, 153891, 0, 7, 288, 1, 0, 0, 0},
  {153948, 153977, 558, 9, 3, 153997, 154050, 154108, 0, 7, 289, 1, 0, 0, 0},
  {154160, 154188, 559, 9, 3, 154203, 154231, 154341, 0, 7, 290, 1, 0, 0, 0},
  {154412, 154436, 560, 9, 3, 154460, 154482, 154568, 0, 7, 291, 2, 0, 0, 0},
  {154608, 154633, 561, 9, 3, 154659, 154710, 154795, 0, 7, 0, 0, 0, 0, 0},
  {154935, 154954, 562, 9, 3, 154982, 155020, 155073, 0, 7, 293, 1, 0, 0, 0},
  {155178, 155203, 563, 9, 3, 155227, 155247, 155282, 0, 7, 294, 1, 0, 0, 0},
  {155346, 155374, 564, 9, 3, 155402, 155452, 153133, 0, 7, 295, 1, 0, 0, 0},
  {155528, 155547, 565, 9, 3, 155566, 155605, 155668, 0, 7, 296, 2, 0, 0, 0},
  {155723, 155763, 566, 9, 3, 155795, 155843, 155898, 0, 7, 298, 1, 0, 0, 0},
  {155988, 156014, 567, 9, 3, 156032, 156066, 156155, 0, 7, 299, 1, 0, 0, 0},
  {156201, 156234, 568, 9, 3, 156270, 156306, 156370, 0, 7, 300, 1, 0, 0, 0},
  {156434, 156462, 569, 9, 3, 156497, 156556, 156631, 0, 7, 301, 1, 0, 0, 0},
  {156740, 156762, 570, 9, 3, 156780, 156817, 156862, 0, 7, 302, 1, 0, 0, 0},
  {156907, 156941, 571, 9, 3, 156975, 157030, 157114, 0, 7, 303, 1, 0, 0, 0},
  {157252, 157276, 572, 9, 3, 157292, 157329, 157380, 0, 7, 304, 1, 0, 0, 0},
  {157452, 157483, 573, 9, 3, 157517, 157546, 156370, 0, 7, 305, 1, 0, 0, 0},
  {157626, 157648, 574, 9, 3, 157675, 157742, 157815, 0, 7, 0, 0, 0, 0, 0},
  {157848, 157873, 575, 9, 3, 157907, 157956, 158014, 0, 7, 306, 1, 0, 0, 0},
  {127656, 158145, 576, 9, 3, 158181, 158255, 158320, 0, 7, 307, 2, 1, 0, 0},
  {152312, 158554, 577, 9, 3, 158583, 158637, 158689, 0, 7, 0, 0, 1, 0, 0},
  {152882, 158762, 578, 9, 3, 158775, 158819, 158891, 0, 7, 309, 2, 1, 0, 0},
  {153730, 159047, 579, 9, 3, 159067, 159126, 159175, 0, 7, 0, 0, 1, 0, 0},
  {152562, 159325, 580, 9, 3, 159340, 159400, 159448, 0, 7, 311, 1, 1, 0, 0},
  {155319, 159522, 581, 9, 3, 159541, 159585, 159631, 0, 7, 0, 0, 1, 0, 0},
  {147150, 159700, 582, 9, 3, 159718, 159769, 159813, 0, 7, 0, 0, 1, 0, 0},
  {156416, 156762, 583, 9, 3, 160281, 160330, 160401, 0, 7, 0, 0, 1, 0, 0},
  {152897, 160470, 584, 9, 3, 160493, 160532, 160608, 0, 7, 0, 0, 1, 0, 0},
  {160895, 160930, 585, 9, 3, 160952, 161025, 161090, 0, 7, 0, 0, 1, 0, 0},
  {153948, 161339, 586, 9, 3, 161355, 161415, 161469, 0, 7, 0, 0, 1, 0, 0},
  {157165, 161535, 587, 9, 3, 161559, 161612, 161667, 0, 7, 0, 0, 1, 0, 0},
  {157432, 161707, 588, 9, 3, 161719, 161761, 161806, 161851, 7, 0, 0, 1, 0, 0},
  {156680, 161976, 589, 9, 3, 162000, 162061, 162110, 0, 7, 0, 0, 1, 0, 0},
  {162360, 162374, 590, 9, 3, 162397, 162439, 162480, 0, 7, 0, 0, 1, 0, 0},
  {155117, 162786, 591, 9, 3, 162816, 162862, 162933, 0, 7, 0, 0, 1, 0, 0},
  {153446, 163000, 592, 9, 3, 163024, 163080, 163129, 0, 7, 0, 0, 1, 0, 0},
  {153929, 163171, 72, 9, 3, 163194, 163243, 163287, 0, 7, 0, 0, 1, 0, 0},
  {156179, 163342, 593, 9, 3, 163356, 163388, 163435, 0, 7, 0, 0, 1, 0, 0},
  {163492, 163536, 594, 9, 3, 163567, 163611, 163643, 0, 7, 312, 1, 1, 0, 0},
  {163720, 163766, 595, 9, 3, 163799, 163850, 163896, 0, 7, 0, 0, 1, 0, 0},
  {155954, 163978, 596, 9, 3, 164004, 164059, 164149, 0, 7, 0, 0, 1, 0, 0},
  {147788, 164268, 597, 9, 3, 164287, 164344, 164402, 0, 7, 0, 0, 1, 0, 0},
  {153163, 164729, 598, 9, 3, 164749, 164808, 164894, 0, 7, 313, 2, 1, 0, 0},
  {164972, 165008, 599, 10, 3, 165036, 165083, 165172, 0, 7, 0, 0, 0, 0, 0},
  {165224, 165242, 600, 10, 3, 165256, 165284, 165338, 0, 7, 315, 2, 0, 0, 0},
  {165432, 165456, 601, 10, 3, 165483, 165532, 165632, 0, 7, 317, 3, 0, 0, 0},
  {165744, 165769, 602, 10, 3, 165787, 165840, 165923, 0, 7, 320, 1, 0, 0, 0},
  {166003, 166035, 603, 10, 3, 166063, 166116, 166190, 0, 7, 321, 1, 0, 0, 0},
  {166280, 166296, 604, 10, 3, 166308, 166350, 166437, 166514, 7, 322, 1, 0, 0, 0},
  {166620, 166647, 605, 10, 3, 166692, 166755, 166865, 0, 7, 0, 0, 0, 0, 0},
  {166906, 166945, 606, 10, 3, 166980, 167040, 167136, 0, 7, 323, 1, 0, 0, 0},
  {167199, 167214, 607, 10, 3, 167229, 167293, 167376, 0, 7, 324, 1, 0, 0, 0},
  {167495, 167506, 608, 10, 3, 167512, 114008, 167556, 167717, 7, 325, 2, 0, 0, 0},
  {167856, 167878, 609, 10, 3, 167900, 167932, 168028, 0, 7, 327, 3, 0, 0, 0},
  {168138, 168161, 610, 10, 3, 168184, 168228, 168314, 0, 7, 330, 1, 0, 0, 0},
  {168392, 168418, 611, 10, 3, 168448, 168491, 168548, 0, 7, 331, 1, 0, 0, 0},
  {168686, 168722, 612, 10, 3, 168754, 168798, 168864, 0, 7, 332, 1, 0, 0, 0},
  {168951, 168964, 613, 10, 3, 168977, 169022, 169126, 0, 7, 333, 1, 0, 0, 0},
  {169278, 169304, 614, 10, 3, 169331, 169355, 169435, 0, 7, 334, 1, 0, 0, 0},
  {169533, 169545, 615, 10, 3, 169557, 169610, 169693, 0, 7, 335, 1, 0, 0, 0},
  {169748, 169771, 616, 10, 3, 169790, 169837, 169913, 0, 7, 336, 1, 0, 0, 0},
  {169985, 170012, 617, 10, 3, 170039, 170089, 170137, 0, 7, 337, 1, 0, 0, 0},
  {170197, 170234, 618, 10, 3, 170267, 170322, 170380, 0, 7, 338, 1, 0, 0, 0},
  {170409, 170423, 619, 10, 3, 170437, 170465, 170555, 0, 7, 339, 3, 0, 0, 0},
  {170649, 170664, 620, 10, 3, 170675, 170703, 170761, 0, 7, 342, 1, 0, 0, 0},
  {170816, 170843, 621, 10, 3, 170874, 170939, 171006, 0, 7, 343, 1, 0, 0, 0},
  {171161, 171183, 622, 10, 3, 171205, 171239, 171310, 0, 7, 344, 2, 0, 0, 0},
  {171435, 171472, 623, 10, 3, 171501, 171549, 171641, 0, 7, 346, 1, 0, 0, 0},
  {171733, 171751, 624, 10, 3, 171769, 171809, 171892, 0, 7, 347, 1, 0, 0, 0},
  {171953, 171966, 625, 10, 3, 171979, 172010, 172091, 0, 7, 348, 2, 0, 0, 0},
  {172177, 172209, 626, 10, 3, 172237, 172294, 172381, 172437, 7, 0, 0, 0, 0, 0},
  {165982, 171183, 627, 10, 3, 172565, 172625, 172664, 172757, 7, 0, 0, 1, 0, 0},
  {167813, 172874, 628, 10, 3, 172892, 172923, 115625, 0, 7, 0, 0, 1, 0, 0},
  {169506, 173049, 629, 10, 3, 173076, 173118, 173166, 173225, 7, 0, 0, 1, 0, 0},
  {171070, 173455, 630, 10, 3, 173478, 173530, 173570, 0, 7, 0, 0, 1, 0, 0},
  {170607, 173659, 631, 10, 3, 173675, 173734, 173779, 173854, 7, 0, 0, 1, 0, 0},
  {173953, 173977, 632, 10, 3, 174001, 174043, 174115, 0, 7, 0, 0, 1, 0, 0},
  {171373, 174176, 633, 10, 3, 174200, 174239, 174275, 0, 7, 0, 0, 1, 0, 0},
  {169168, 174387, 634, 10, 3, 174400, 174437, 174530, 0, 7, 0, 0, 1, 0, 0},
  {171672, 174630, 635, 10, 3, 174656, 174710, 174737, 0, 7, 0, 0, 1, 0, 0},
  {169966, 169771, 636, 10, 3, 175175, 175220, 175259, 0, 7, 0, 0, 1, 0, 0},
  {165405, 165242, 637, 10, 3, 175334, 175392, 175468, 0, 7, 0, 0, 1, 0, 0},
  {166604, 175739, 638, 10, 3, 175755, 175802, 175872, 175931, 7, 0, 0, 1, 0, 0},
  {168115, 176169, 639, 10, 3, 176200, 176254, 176290, 176393, 7, 0, 0, 1, 0, 0},
  {167800, 176703, 640, 10, 3, 176714, 176762, 176805, 0, 7, 0, 0, 1, 0, 0},
  {166003, 177355, 641, 10, 3, 177379, 177439, 177474, 0, 7, 0, 0, 1, 0, 0},
  {167422, 177563, 642, 10, 3, 177578, 177632, 177720, 0, 7, 0, 0, 1, 0, 0},
  {172158, 177773, 643, 10, 3, 177792, 177830, 177868, 0, 7, 350, 2, 1, 0, 0},
  {166906, 178003, 644, 10, 3, 178034, 178098, 178131, 0, 7, 0, 0, 1, 0, 0},
  {178220, 178239, 645, 10, 3, 178258, 178304, 178345, 0, 7, 0, 0, 1, 0, 0},
  {168686, 178357, 646, 10, 3, 178385, 178427, 178463, 0, 7, 0, 0, 1, 0, 0},
  {178523, 178545, 647, 10, 3, 178567, 178617, 178664, 0, 7, 0, 0, 1, 0, 0},
  {178693, 178708, 648, 10, 3, 178723, 178767, 178813, 0, 7, 0, 0, 1, 0, 0},
  {165690, 178868, 649, 10, 3, 178892, 178931, 179010, 0, 7, 0, 0, 1, 0, 0},
  {170197, 179069, 650, 10, 3, 179098, 179157, 179210, 0, 7, 0, 0, 1, 0, 0},
  {165419, 179319, 651, 10, 3, 179332, 179369, 179420, 0, 7, 0, 0, 1, 0, 0},
  {168613, 179535, 652, 10, 3, 179557, 179605, 179645, 0, 7, 0, 0, 1, 0, 0},
  {179730, 179752, 653, 11, 3, 179765, 179824, 179869, 0, 7, 352, 1, 0, 0, 0},
  {179952, 179979, 654, 11, 3, 179997, 180032, 180120, 0, 7, 353, 1, 0, 0, 0},
  {180195, 180214, 655, 11, 3, 180241, 180281, 180373, 180429, 7, 354, 1, 0, 0, 0},
  {180507, 180531, 656, 11, 3, 180551, 180582, 180634, 0, 7, 355, 1, 0, 0, 0},
  {180707, 180731, 657, 11, 3, 180750, 180809, 180860, 0, 7, 0, 0, 0, 0, 0},
  {180895, 180911, 658, 11, 3, 180923, 180952, 181021, 0, 7, 356, 1, 0, 0, 0},
  {181085, 181106, 659, 11, 3, 181127, 181180, 181285, 0, 7, 357, 1, 0, 0, 0},
  {181359, 181373, 660, 11, 3, 181383, 181420, 181487, 0, 7, 358, 1, 0, 0, 0},
  {181569, 181588, 661, 11, 3, 181603, 181645, 181739, 0, 7, 359, 1, 0, 0, 0},
  {181826, 181847, 662, 11, 3, 181868, 181937, 182044, 0, 7, 360, 1, 0, 0, 0},
  {182123, 182150, 663, 11, 3, 182172, 182242, 182323, 0, 7, 0, 0, 0, 0, 0},
  {182358, 182389, 664, 11, 3, 182424, 182493, 182607, 0, 7, 361, 1, 0, 0, 0},
  {182652, 182666, 665, 11, 3, 182676, 182713, 182780, 0, 7, 362, 1, 0, 0, 0},
  {131883, 182848, 666, 11, 3, 182867, 182941, 183003, 0, 7, 0, 0, 1, 0, 0},
  {121153, 183051, 667, 11, 3, 183073, 183129, 183185, 0, 7, 0, 0, 1, 0, 0},
  {183260, 183277, 668, 11, 3, 183293, 183334, 183383, 0, 7, 0, 0, 1, 0, 0},
  {183422, 183435, 669, 11, 3, 183448, 71276, 183488, 0, 7, 0, 0, 1, 0, 0},
  {181073, 180911, 670, 11, 3, 183565, 183622, 183649, 0, 7, 0, 0, 1, 0, 0},
  {181797, 181588, 671, 11, 3, 183747, 183795, 183864, 183923, 7, 0, 0, 1, 0, 0},
  {180487, 180531, 672, 11, 3, 183973, 184004, 184097, 0, 7, 0, 0, 1, 0, 0},
  {184208, 184223, 673, 11, 3, 184244, 184290, 184344, 0, 7, 0, 0, 1, 0, 0},
  {182109, 184498, 674, 11, 3, 184512, 184577, 184631, 0, 7, 0, 0, 1, 0, 0},
  {181337, 181106, 675, 11, 3, 184743, 184795, 184843, 0, 7, 0, 0, 1, 0, 0},
  {184904, 184919, 676, 11, 3, 184932, 184978, 185039, 0, 7, 0, 0, 1, 0, 0},
  {185065, 185083, 677, 11, 3, 185096, 185163, 185251, 0, 7, 0, 0, 1, 0, 0},
  {185334, 185354, 678, 11, 3, 185378, 185427, 185460, 0, 7, 0, 0, 1, 0, 0},
  {185567, 185587, 679, 11, 3, 185603, 185640, 185703, 0, 7, 0, 0, 1, 0, 0},
  {185757, 185775, 680, 11, 3, 185796, 185842, 185881, 0, 7, 0, 0, 1, 0, 0},
  {182838, 182666, 681, 11, 3, 185945, 185978, 186003, 0, 7, 0, 0, 1, 0, 0},
  {165721, 186030, 682, 11, 3, 186053, 186108, 186170, 0, 7, 0, 0, 1, 0, 0},
  {186240, 186257, 683, 11, 3, 186273, 186314, 186365, 0, 7, 0, 0, 1, 0, 0},
  {186393, 186414, 684, 11, 3, 186437, 186487, 186548, 0, 7, 0, 0, 1, 0, 0},
  {181559, 181373, 685, 11, 3, 186640, 186692, 186741, 0, 7, 0, 0, 1, 0, 0},
  {186949, 186959, 686, 12, 3, 186969, 186984, 187065, 0, 7, 363, 2, 0, 0, 0},
  {187217, 187236, 687, 12, 3, 187255, 187297, 187354, 0, 7, 365, 1, 0, 0, 0},
  {187444, 187467, 688, 12, 3, 187490, 187534, 187576, 0, 7, 366, 1, 0, 0, 0},
  {187709, 187727, 689, 12, 3, 187741, 187778, 187848, 0, 7, 367, 1, 0, 0, 0},
  {187946, 187961, 690, 12, 3, 187977, 188003, 188061, 0, 7, 368, 1, 0, 0, 0},
  {188201, 188240, 691, 12, 3, 188272, 188313, 188376, 0, 7, 369, 1, 0, 0, 0},
  {188465, 188485, 692, 12, 3, 188505, 188548, 188617, 0, 7, 370, 2, 0, 0, 0},
  {188747, 188766, 693, 12, 3, 188785, 188832, 188872, 0, 7, 372, 1, 0, 0, 0},
  {188927, 188952, 694, 12, 3, 188973, 189009, 189054, 0, 7, 373, 1, 0, 0, 0},
  {189132, 189154, 695, 12, 3, 189166, 189224, 189268, 0, 7, 374, 1, 0, 0, 0},
  {189367, 189385, 696, 12, 3, 189403, 189443, 189497, 0, 7, 375, 1, 0, 0, 0},
  {189578, 189605, 697, 12, 3, 189637, 189688, 189728, 0, 7, 376, 1, 0, 0, 0},
  {189755, 189769, 698, 12, 3, 189783, 189808, 189857, 0, 7, 377, 2, 0, 0, 0},
  {189988, 190007, 699, 12, 3, 190022, 190076, 190137, 0, 7, 379, 1, 0, 0, 0},
  {190193, 190206, 700, 12, 3, 190219, 190246, 190304, 0, 7, 380, 1, 0, 0, 0},
  {190372, 190394, 701, 12, 3, 190416, 190459, 190518, 0, 7, 381, 1, 0, 0, 0},
  {190592, 190632, 702, 12, 3, 190665, 190712, 190783, 0, 7, 382, 1, 0, 0, 0},
  {190832, 190850, 703, 12, 3, 190868, 190896, 190959, 0, 7, 383, 1, 0, 0, 0},
  {191014, 191031, 704, 12, 3, 191048, 191088, 191150, 0, 7, 384, 1, 0, 0, 0},
  {191236, 191261, 705, 12, 3, 191286, 191333, 191427, 0, 7, 385, 1, 0, 0, 0},
  {191486, 191508, 706, 12, 3, 191530, 191580, 191624, 0, 7, 386, 2, 0, 0, 0},
  {191673, 191690, 707, 12, 3, 191707, 191735, 191803, 0, 7, 388, 1, 0, 0, 0},
  {192025, 192047, 708, 12, 3, 192069, 192112, 192162, 0, 7, 389, 1, 0, 0, 0},
  {192237, 192258, 709, 12, 3, 192279, 192333, 192406, 0, 7, 0, 0, 0, 0, 0},
  {192449, 192465, 710, 12, 3, 192481, 192516, 192560, 0, 7, 390, 1, 0, 0, 0},
  {192632, 192655, 711, 12, 3, 192679, 192719, 192787, 0, 7, 391, 1, 0, 0, 0},
  {192927, 192942, 712, 12, 3, 192953, 192979, 193058, 0, 7, 392, 1, 0, 0, 0},
  {190572, 193128, 713, 12, 3, 193148, 187534, 193193, 0, 7, 393, 1, 0, 0, 0},
  {193237, 193260, 714, 12, 3, 193283, 193323, 193389, 0, 7, 394, 2, 0, 0, 0},
  {193424, 193440, 715, 12, 3, 193456, 193514, 193545, 0, 7, 396, 1, 0, 0, 0},
  {193623, 193644, 716, 12, 3, 193665, 193715, 193770, 0, 7, 397, 2, 0, 0, 0},
  {193889, 193912, 717, 12, 3, 193935, 193999, 194064, 0, 7, 399, 1, 0, 0, 0},
  {194183, 194202, 718, 12, 3, 194221, 194276, 194323, 0, 7, 400, 2, 0, 0, 0},
  {194423, 194438, 719, 12, 3, 194453, 194485, 194535, 0, 7, 402, 1, 0, 0, 0},
  {194585, 194613, 720, 12, 3, 194641, 194706, 194768, 0, 7, 403, 1, 0, 0, 0},
  {194850, 194867, 721, 12, 3, 194884, 194915, 194959, 0, 7, 404, 1, 0, 0, 0},
  {188914, 194991, 722, 12, 3, 195004, 195046, 195139, 0, 7, 0, 0, 1, 1, 0},
  {187628, 195210, 723, 12, 3, 195237, 195282, 195332, 0, 7, 0, 0, 1, 0, 0},
  {180177, 195376, 724, 12, 3, 195387, 195420, 195468, 0, 7, 0, 0, 1, 0, 0},
  {187403, 195588, 725, 12, 3, 195616, 195644, 195684, 0, 7, 0, 0, 1, 0, 0},
  {189970, 195720, 726, 12, 3, 195744, 195787, 195827, 0, 7, 0, 0, 1, 0, 0},
  {191643, 195881, 727, 12, 3, 195906, 195969, 196021, 0, 7, 0, 0, 1, 0, 0},
  {189564, 196110, 728, 12, 3, 196130, 196156, 196195, 0, 7, 0, 0, 1, 0, 0},
  {196240, 196272, 729, 12, 3, 196299, 196346, 196394, 0, 7, 0, 0, 1, 0, 0},
  {187883, 187727, 730, 12, 3, 196648, 196683, 196722, 0, 7, 0, 0, 1, 0, 0},
  {188715, 196797, 731, 12, 3, 196819, 196867, 196938, 0, 7, 405, 1, 1, 0, 0},
  {189959, 192942, 732, 12, 3, 197335, 197390, 197446, 0, 7, 0, 0, 1, 0, 0},
  {194405, 197514, 733, 12, 3, 197538, 197583, 197629, 0, 7, 0, 0, 1, 0, 0},
  {194822, 194613, 734, 12, 3, 197716, 197783, 197832, 0, 7, 406, 1, 1, 0, 0},
  {194394, 197884, 735, 12, 3, 197901, 197960, 198007, 0, 7, 0, 0, 1, 0, 0},
  {189111, 188952, 736, 12, 3, 198120, 198158, 198204, 0, 7, 0, 0, 1, 0, 0},
  {189307, 198388, 737, 12, 3, 198406, 198470, 198513, 0, 7, 0, 0, 1, 0, 0},
  {191467, 198562, 738, 12, 3, 198587, 198642, 198688, 0, 7, 0, 0, 1, 0, 0},
  {179939, 179752, 739, 12, 3, 198757, 198816, 198896, 0, 7, 0, 0, 1, 0, 0},
  {188693, 199007, 740, 12, 3, 199029, 199077, 199147, 0, 7, 407, 1, 1, 1, 0},
  {190572, 199222, 741, 12, 3, 199248, 199288, 199390, 0, 7, 0, 0, 1, 0, 0},
  {187134, 199442, 742, 12, 3, 199458, 199502, 199530, 0, 7, 0, 0, 1, 0, 0},
  {188094, 199702, 743, 12, 3, 199719, 199753, 199789, 0, 7, 0, 0, 1, 0, 0},
  {192225, 200249, 744, 12, 3, 200266, 200323, 200376, 0, 7, 0, 0, 1, 0, 0},
  {190354, 200466, 745, 12, 3, 200483, 200527, 200591, 0, 7, 0, 0, 1, 0, 0},
  {128204, 200696, 746, 12, 3, 200730, 200784, 200826, 0, 7, 0, 0, 1, 0, 0},
  {191206, 200950, 747, 12, 3, 200972, 201039, 201103, 0, 7, 0, 0, 1, 0, 0},
  {190178, 190007, 748, 12, 3, 201470, 201528, 201568, 0, 7, 0, 0, 1, 0, 0},
  {187150, 201609, 749, 12, 3, 201627, 201678, 201726, 0, 7, 0, 0, 1, 0, 0},
  {201789, 201812, 750, 13, 3, 201830, 201863, 201909, 0, 7, 408, 2, 0, 0, 0},
  {201994, 202010, 751, 13, 3, 202023, 202064, 202132, 0, 7, 0, 0, 0, 0, 0},
  {202185, 202205, 752, 13, 3, 202220, 202244, 202283, 0, 7, 410, 1, 0, 0, 0},
  {202396, 202411, 753, 13, 3, 202420, 202447, 202501, 0, 7, 411, 2, 0, 0, 0},
  {202601, 202622, 754, 13, 3, 202638, 202677, 202758, 0, 7, 413, 3, 0, 0, 0},
  {202807, 202830, 755, 13, 3, 202848, 202896, 202937, 0, 7, 416, 2, 0, 0, 0},
  {203003, 203020, 756, 13, 3, 203032, 203069, 203128, 0, 7, 418, 1, 0, 0, 0},
  {203191, 203207, 757, 13, 3, 203218, 203246, 203299, 0, 7, 419, 2, 0, 0, 0},
  {203358, 203374, 758, 13, 3, 203385, 203435, 203490, 0, 7, 421, 2, 0, 0, 0},
  {203628, 203651, 759, 13, 3, 203679, 203719, 203761, 0, 7, 423, 1, 0, 0, 0},
  {203817, 203839, 760, 13, 3, 203862, 203898, 203944, 0, 7, 424, 1, 0, 0, 0},
  {204023, 204038, 761, 13, 3, 204048, 204095, 204178, 0, 7, 425, 3, 0, 0, 0},
  {204255, 204275, 762, 13, 3, 204295, 204328, 204398, 0, 7, 0, 0, 0, 0, 0},
  {204423, 204456, 763, 13, 3, 204479, 204515, 204577, 0, 7, 428, 1, 0, 0, 0},
  {204630, 204652, 764, 13, 3, 204661, 204705, 204734, 0, 7, 429, 1, 0, 0, 0},
  {204781, 204807, 765, 13, 3, 204819, 204869, 204933, 0, 7, 430, 3, 0, 0, 0},
  {205029, 205054, 766, 13, 3, 205074, 205128, 205169, 0, 7, 433, 1, 0, 0, 0},
  {205237, 205258, 767, 13, 3, 205279, 205314, 205411, 0, 7, 434, 2, 0, 0, 0},
  {205511, 205525, 768, 13, 3, 205534, 205580, 205651, 0, 7, 436, 1, 0, 0, 0},
  {205709, 205731, 769, 13, 3, 205748, 205797, 205860, 0, 7, 437, 2, 0, 0, 0},
  {205939, 205951, 770, 13, 3, 205965, 205997, 206058, 0, 7, 439, 2, 0, 0, 0},
  {205915, 206188, 771, 13, 3, 206212, 206270, 206313, 0, 7, 0, 0, 1, 0, 0},
  {206450, 206479, 772, 13, 3, 206508, 206560, 206610, 206674, 7, 441, 2, 1, 0, 0},
  {206759, 206772, 773, 13, 3, 206785, 206820, 206873, 0, 7, 0, 0, 1, 0, 0},
  {204995, 206997, 774, 13, 3, 207016, 207076, 207154, 0, 7, 0, 0, 1, 0, 0},
  {204004, 207266, 775, 13, 3, 207285, 207314, 207397, 0, 7, 0, 0, 1, 0, 0},
  {203567, 207541, 776, 13, 3, 207561, 207605, 207642, 0, 7, 0, 0, 1, 0, 0},
  {205457, 207781, 777, 13, 3, 207809, 207857, 207899, 0, 7, 0, 0, 1, 0, 0},
  {203554, 208015, 778, 13, 3, 208028, 208085, 208142, 0, 7, 443, 1, 1, 0, 0},
  {202796, 208245, 779, 13, 3, 208256, 208305, 208387, 0, 7, 0, 0, 1, 0, 0},
  {201976, 208436, 780, 13, 3, 208454, 208500, 208569, 0, 7, 0, 0, 1, 0, 0},
  {205014, 208603, 781, 13, 3, 208618, 208670, 208729, 0, 7, 0, 0, 1, 0, 0},
  {208828, 208855, 782, 13, 3, 208882, 208920, 208956, 0, 7, 444, 1, 1, 0, 0},
  {205485, 209091, 783, 13, 3, 209117, 209170, 209215, 0, 7, 0, 0, 1, 0, 0},
  {209281, 209313, 784, 13, 3, 209345, 209397, 209438, 0, 7, 0, 0, 1, 0, 0},
  {204976, 209561, 785, 13, 3, 209575, 209619, 209671, 0, 7, 0, 0, 1, 0, 0},
  {209760, 209777, 786, 13, 3, 209794, 209844, 209892, 0, 7, 0, 0, 1, 0, 0},
  {202994, 204652, 787, 13, 3, 210507, 210549, 210630, 0, 7, 0, 0, 1, 0, 0},
  {204219, 210658, 788, 13, 3, 210676, 210715, 210751, 0, 7, 0, 0, 1, 0, 0},
  {203798, 210801, 789, 13, 3, 210828, 210873, 210917, 0, 7, 0, 0, 1, 0, 0},
  {202330, 202205, 790, 13, 3, 210980, 211040, 211086, 0, 7, 0, 0, 1, 0, 0},
  {211164, 211195, 791, 14, 3, 211215, 211272, 211342, 0, 7, 445, 1, 0, 0, 0},
  {211416, 211438, 792, 14, 3, 211455, 211508, 211571, 0, 7, 446, 1, 0, 0, 0},
  {211680, 211713, 793, 14, 3, 211741, 211810, 211921, 0, 7, 447, 2, 0, 0, 0},
  {212073, 212110, 794, 14, 3, 212141, 212200, 212283, 0, 7, 449, 1, 0, 0, 0},
  {212407, 212432, 795, 14, 3, 212459, 212513, 212596, 0, 7, 450, 1, 0, 0, 0},
  {212696, 212724, 796, 14, 3, 212748, 212806, 212879, 0, 7, 451, 1, 0, 0, 0},
  {212948, 212976, 797, 14, 3, 212999, 213042, 213105, 0, 7, 452, 1, 0, 0, 0},
  {213178, 213211, 798, 14, 3, 213238, 213296, 213378, 0, 7, 453, 1, 0, 0, 0},
  {213438, 213457, 799, 14, 3, 213471, 213513, 213585, 0, 7, 454, 2, 0, 0, 0},
  {213658, 213697, 800, 14, 3, 213731, 213786, 213863, 0, 7, 0, 0, 0, 0, 0},
  {212010, 213921, 801, 14, 3, 213944, 214003, 214071, 214152, 7, 0, 0, 1, 0, 0},
  {211416, 211438, 802, 14, 3, 214263, 214312, 214363, 0, 7, 0, 0, 1, 0, 0},
  {214542, 214569, 803, 14, 3, 214591, 214650, 214703, 214772, 7, 0, 0, 1, 0, 0},
  {215004, 215040, 804, 14, 3, 215071, 215117, 215203, 0, 7, 0, 0, 1, 0, 0},
  {215643, 215673, 805, 14, 3, 215698, 215757, 215864, 0, 7, 0, 0, 1, 0, 0},
  {213154, 215974, 806, 14, 3, 215993, 216043, 216082, 0, 7, 0, 0, 1, 0, 0},
  {213415, 216122, 807, 14, 3, 216139, 216202, 216246, 0, 7, 0, 0, 1, 0, 0},
  {216266, 216294, 808, 14, 3, 216317, 216363, 216410, 0, 7, 0, 0, 1, 0, 0},
  {216484, 216512, 809, 14, 3, 216535, 216576, 216631, 0, 7, 0, 0, 1, 0, 0},
  {212342, 216674, 810, 14, 3, 216699, 216759, 216807, 0, 7, 0, 0, 1, 0, 0},
  {212924, 216909, 811, 14, 3, 216928, 216988, 217038, 0, 7, 0, 0, 1, 0, 0},
  {212667, 217140, 812, 14, 3, 217164, 217221, 217299, 0, 7, 0, 0, 1, 0, 0},
  {212038, 217427, 813, 14, 3, 217457, 217515, 217589, 0, 7, 0, 0, 1, 0, 0},
  {211164, 211195, 814, 14, 3, 217652, 217713, 217751, 0, 7, 0, 0, 1, 0, 0},
  {217813, 217835, 815, 15, 3, 217850, 217891, 217988, 218023, 7, 456, 1, 0, 0, 0},
  {218089, 218121, 816, 15, 3, 218146, 218180, 218243, 0, 7, 457, 1, 0, 0, 0},
  {218333, 218359, 817, 15, 3, 218378, 218411, 218512, 0, 7, 458, 1, 0, 0, 0},
  {218559, 218588, 818, 15, 3, 218610, 218660, 218750, 0, 7, 459, 2, 0, 0, 0},
  {218894, 218921, 819, 15, 3, 218941, 218981, 219066, 0, 7, 461, 1, 0, 0, 0},
  {219088, 219127, 820, 15, 3, 219159, 219209, 219265, 0, 7, 462, 1, 0, 0, 0},
  {219342, 219362, 821, 15, 3, 219375, 219402, 219472, 0, 7, 463, 1, 0, 0, 0},
  {219641, 219664, 822, 15, 3, 219680, 219708, 219801, 0, 7, 464, 1, 0, 0, 0},
  {219876, 219910, 823, 15, 3, 219937, 219978, 220073, 0, 7, 465, 1, 0, 0, 0},
  {220159, 220185, 824, 15, 3, 220204, 220256, 220332, 0, 7, 466, 1, 0, 0, 0},
  {220456, 220487, 825, 15, 3, 220511, 220562, 220631, 0, 7, 467, 1, 0, 0, 0},
  {220699, 220719, 826, 15, 3, 220732, 220756, 220848, 0, 7, 468, 1, 0, 0, 0},
  {220896, 220914, 827, 15, 3, 220925, 220945, 221002, 0, 7, 469, 1, 0, 0, 0},
  {221050, 221070, 828, 15, 3, 221083, 221114, 221219, 0, 7, 470, 1, 0, 0, 0},
  {221358, 221383, 829, 15, 3, 221401, 221432, 221511, 0, 7, 471, 1, 0, 0, 0},
  {221581, 221607, 830, 15, 3, 221626, 221680, 221727, 0, 7, 0, 0, 1, 0, 0},
  {154365, 221789, 831, 15, 3, 221795, 221827, 221902, 0, 7, 0, 0, 1, 0, 0},
  {222012, 222035, 832, 15, 3, 222051, 222093, 222166, 0, 7, 0, 0, 1, 0, 0},
  {222276, 222301, 833, 15, 3, 222319, 222363, 222420, 0, 7, 0, 0, 1, 0, 0},
  {218276, 222499, 834, 15, 3, 222515, 222547, 222600, 0, 7, 0, 0, 1, 0, 0},
  {218831, 222777, 835, 15, 3, 222802, 222867, 222958, 223012, 7, 0, 0, 1, 0, 0},
  {220668, 223120, 836, 15, 3, 223137, 223190, 223242, 0, 7, 0, 0, 1, 0, 0},
  {219844, 223487, 837, 15, 3, 223499, 223525, 223569, 0, 7, 0, 0, 1, 0, 0},
  {223654, 223679, 838, 15, 3, 223697, 223751, 223787, 0, 7, 0, 0, 1, 0, 0},
  {224348, 224364, 839, 15, 3, 224373, 224412, 224473, 224554, 7, 472, 1, 1, 0, 0},
  {221530, 224703, 840, 15, 3, 224716, 224758, 224804, 0, 7, 0, 0, 1, 0, 0},
  {218542, 224924, 841, 15, 3, 224934, 224965, 225012, 0, 7, 473, 1, 1, 0, 0},
  {219505, 225103, 842, 15, 3, 225119, 225163, 225225, 0, 7, 0, 0, 1, 0, 0},
  {218863, 225315, 843, 15, 3, 225339, 225402, 225484, 0, 7, 474, 1, 1, 0, 0},
  {221036, 225598, 844, 15, 3, 225605, 225639, 225707, 0, 7, 0, 0, 1, 0, 0},
  {219310, 225783, 845, 15, 3, 225808, 225860, 225920, 0, 7, 0, 0, 1, 0, 0},
  {152028, 226017, 846, 15, 3, 226043, 226087, 226135, 0, 7, 0, 0, 1, 0, 0},
  {226231, 226261, 847, 15, 3, 226284, 226346, 226400, 0, 7, 0, 0, 1, 0, 0},
  {226466, 226505, 848, 16, 3, 226538, 226579, 226626, 0, 7, 475, 1, 0, 0, 0},
  {226689, 226706, 849, 16, 3, 226717, 226738, 226797, 0, 7, 476, 2, 0, 0, 0},
  {226862, 226879, 850, 16, 3, 226890, 226927, 226960, 0, 7, 478, 1, 0, 0, 0},
  {227012, 227045, 851, 16, 3, 227072, 227118, 227185, 0, 7, 479, 1, 0, 0, 0},
  {227468, 227507, 852, 16, 3, 227540, 227600, 188061, 0, 7, 480, 1, 0, 0, 0},
  {227786, 227813, 853, 16, 3, 227834, 227856, 227891, 0, 7, 481, 1, 0, 0, 0},
  {227950, 227973, 854, 16, 3, 227990, 228015, 228061, 0, 7, 482, 4, 0, 0, 0},
  {228204, 228246, 855, 16, 3, 228282, 228325, 228392, 0, 7, 0, 0, 0, 0, 0},
  {228425, 228443, 856, 16, 3, 228455, 228487, 228565, 0, 7, 0, 0, 0, 0, 0},
  {228609, 228633, 857, 16, 3, 228651, 228676, 228734, 0, 7, 486, 1, 0, 0, 0},
  {228843, 228876, 858, 16, 3, 228903, 228944, 229006, 0, 7, 0, 0, 0, 0, 0},
  {229056, 229083, 859, 16, 3, 229104, 229150, 229218, 0, 7, 0, 0, 0, 0, 0},
  {229247, 229279, 860, 16, 3, 229305, 229345, 188061, 0, 7, 487, 1, 0, 0, 0},
  {229475, 229492, 861, 16, 3, 229503, 229546, 229608, 229634, 7, 488, 1, 0, 0, 0},
  {229702, 229729, 862, 16, 3, 229750, 229784, 229887, 0, 7, 489, 1, 0, 0, 0},
  {229956, 229984, 863, 16, 3, 230006, 230051, 230114, 0, 7, 490, 2, 0, 0, 0},
  {230237, 230263, 864, 16, 3, 230283, 230312, 230399, 0, 7, 0, 0, 0, 0, 0},
  {230444, 230487, 865, 16, 3, 230524, 230565, 230631, 0, 7, 492, 1, 0, 0, 0},
  {224634, 230776, 866, 16, 3, 230788, 230855, 230935, 230995, 7, 493, 1, 0, 0, 0},
  {231105, 231128, 867, 16, 3, 231145, 231187, 231280, 0, 7, 494, 2, 0, 0, 0},
  {231376, 231400, 868, 16, 3, 231418, 231454, 231546, 0, 7, 496, 1, 0, 0, 0},
  {226984, 231586, 869, 16, 3, 231608, 231644, 231722, 0, 7, 0, 0, 1, 0, 0},
  {231778, 231797, 870, 16, 3, 231810, 231867, 231930, 0, 7, 0, 0, 1, 0, 0},
  {226845, 232022, 871, 16, 3, 232033, 232069, 232153, 232187, 7, 0, 0, 1, 0, 0},
  {232223, 232256, 872, 16, 3, 232283, 232333, 232388, 0, 7, 0, 0, 1, 0, 0},
  {232425, 232442, 873, 16, 3, 232453, 232503, 232542, 0, 7, 497, 1, 1, 0, 0},
  {228767, 232586, 874, 16, 3, 232596, 232651, 232696, 0, 7, 0, 0, 1, 0, 0},
  {232807, 232824, 875, 16, 3, 232835, 232869, 232923, 0, 7, 498, 1, 1, 0, 0},
  {230165, 232973, 876, 16, 3, 233000, 233042, 233116, 0, 7, 0, 0, 1, 0, 0},
  {230198, 233154, 877, 16, 3, 233187, 233219, 233116, 0, 7, 0, 0, 1, 0, 0},
  {229444, 233253, 104, 16, 3, 233278, 233321, 233374, 233429, 7, 0, 0, 1, 0, 0},
  {230655, 233757, 878, 16, 3, 233786, 233829, 233893, 0, 7, 0, 0, 1, 0, 0},
  {228119, 233952, 879, 16, 3, 233971, 234012, 234056, 0, 7, 0, 0, 1, 0, 0},
  {227688, 234113, 104, 16, 3, 234146, 234212, 234272, 234315, 7, 0, 0, 1, 0, 0},
  {228184, 234461, 880, 16, 3, 234475, 234527, 234557, 0, 7, 0, 0, 1, 0, 0},
  {229677, 234716, 881, 16, 3, 234735, 234780, 234818, 0, 7, 0, 0, 1, 0, 0},
  {226664, 234905, 882, 16, 3, 234924, 234972, 235038, 235098, 7, 0, 0, 1, 0, 0},
  {226825, 235440, 883, 16, 3, 235454, 235485, 235523, 0, 7, 499, 1, 1, 0, 0},
  {228144, 235611, 885, 16, 3, 235630, 234012, 233116, 0, 7, 0, 0, 1, 0, 0},
  {227204, 235682, 886, 16, 3, 235709, 235757, 235811, 0, 7, 0, 0, 1, 0, 0},
  {227917, 235850, 887, 16, 3, 235877, 235916, 235943, 0, 7, 0, 0, 1, 0, 0},
  {235996, 236027, 888, 16, 3, 236052, 236087, 236151, 0, 7, 0, 0, 1, 0, 0},
  {236207, 236244, 104, 16, 3, 236275, 236338, 236406, 236455, 7, 0, 0, 1, 0, 0},
  {236528, 236573, 104, 16, 3, 236612, 236687, 236768, 236822, 7, 0, 0, 1, 0, 0},
  {228169, 237149, 889, 16, 3, 237158, 234527, 237191, 0, 7, 0, 0, 1, 0, 0},
  {237341, 237358, 890, 16, 3, 237369, 237407, 237497, 0, 7, 500, 2, 1, 0, 0},
  {229932, 237567, 891, 16, 3, 237585, 237621, 237669, 0, 7, 0, 0, 1, 0, 0},
  {237729, 237751, 892, 16, 3, 237767, 237794, 237896, 0, 7, 502, 1, 1, 0, 0},
  {231563, 237990, 893, 16, 3, 238007, 238037, 238074, 0, 7, 0, 0, 1, 0, 0},
  {238341, 238364, 895, 17, 3, 238376, 238412, 238511, 0, 7, 503, 2, 0, 0, 0},
  {238667, 238698, 896, 17, 3, 238718, 238768, 238877, 0, 7, 0, 0, 0, 0, 0},
  {238976, 239003, 897, 17, 3, 239019, 239060, 239121, 0, 7, 505, 1, 0, 0, 0},
  {239371, 239405, 898, 17, 3, 239428, 239444, 239500, 0, 7, 506, 1, 0, 0, 0},
  {239579, 239621, 899, 17, 3, 239652, 239711, 239745, 0, 7, 507, 1, 0, 0, 0},
  {239837, 239880, 900, 17, 3, 239912, 239972, 240026, 0, 7, 508, 2, 0, 0, 0},
  {240173, 240207, 901, 17, 3, 240230, 240262, 240317, 0, 7, 510, 1, 0, 0, 0},
  {240371, 240406, 902, 17, 3, 240430, 240493, 240581, 0, 7, 0, 0, 0, 0, 0},
  {240661, 240698, 903, 17, 3, 240724, 240775, 240818, 0, 7, 511, 1, 0, 0, 0},
  {240917, 240951, 904, 17, 3, 240974, 241014, 241063, 0, 7, 512, 1, 0, 0, 0},
  {241096, 241140, 905, 17, 3, 241173, 241216, 241262, 0, 7, 513, 1, 0, 0, 0},
  {241343, 241383, 906, 17, 3, 241412, 241452, 241504, 0, 7, 514, 1, 0, 0, 0},
  {241721, 241749, 907, 17, 3, 241766, 241810, 241915, 242002, 7, 515, 1, 0, 0, 0},
  {242078, 242117, 908, 17, 3, 242145, 242180, 242229, 0, 7, 516, 1, 0, 0, 0},
  {242323, 242349, 909, 17, 3, 242364, 242412, 242473, 0, 7, 517, 1, 0, 0, 0},
  {242539, 242567, 910, 17, 3, 242584, 242635, 242687, 242766, 7, 518, 1, 0, 0, 0},
  {243038, 243063, 911, 17, 3, 243077, 243120, 243216, 0, 7, 519, 2, 0, 0, 0},
  {243449, 243479, 912, 17, 3, 243498, 243539, 243627, 0, 7, 0, 0, 0, 0, 0},
  {243840, 243880, 913, 17, 3, 243909, 243945, 244046, 0, 7, 521, 1, 0, 0, 0},
  {244152, 244185, 914, 17, 3, 244207, 244236, 244284, 0, 7, 522, 1, 0, 0, 0},
  {244401, 244425, 915, 17, 3, 244438, 244474, 244543, 0, 7, 523, 1, 0, 0, 0},
  {244648, 244686, 916, 17, 3, 244713, 244734, 244817, 0, 7, 0, 0, 0, 0, 0},
  {244885, 244918, 917, 17, 3, 244940, 244984, 245052, 0, 7, 524, 1, 0, 0, 0},
  {245162, 245202, 918, 17, 3, 245231, 245264, 245316, 0, 7, 525, 1, 0, 0, 0},
  {245531, 245569, 919, 17, 3, 245596, 245659, 245760, 0, 7, 526, 1, 0, 0, 0},
  {245901, 245927, 920, 17, 3, 245942, 245980, 246077, 0, 7, 527, 1, 0, 0, 0},
  {246306, 246343, 921, 17, 3, 246369, 246407, 246490, 0, 7, 528, 1, 0, 0, 0},
  {246621, 246653, 922, 17, 3, 246674, 246701, 246770, 246825, 7, 529, 1, 0, 0, 0},
  {247044, 247077, 923, 17, 3, 247099, 247137, 247210, 0, 7, 530, 2, 0, 0, 0},
  {247253, 247291, 924, 17, 3, 247318, 247369, 247486, 0, 7, 532, 1, 0, 0, 0},
  {247744, 247784, 925, 17, 3, 247813, 247871, 247968, 0, 7, 0, 0, 0, 0, 0},
  {248057, 248095, 926, 17, 3, 248122, 248181, 248235, 0, 7, 533, 1, 0, 0, 0},
  {248323, 248353, 927, 17, 3, 248372, 248419, 248474, 0, 7, 534, 1, 0, 0, 0},
  {248651, 248683, 928, 17, 3, 248704, 248733, 248798, 0, 7, 535, 2, 0, 0, 0},
  {248924, 248961, 929, 17, 3, 248987, 249042, 249096, 0, 7, 537, 1, 0, 0, 0},
  {249193, 249231, 930, 17, 3, 249258, 249301, 249364, 0, 7, 538, 1, 0, 0, 0},
  {249446, 249487, 931, 17, 3, 249517, 249562, 249638, 0, 7, 539, 1, 0, 0, 0},
  {249778, 249816, 932, 17, 3, 249843, 249867, 249921, 0, 7, 540, 1, 0, 0, 0},
  {249996, 250034, 933, 17, 3, 250061, 250141, 250219, 0, 7, 541, 1, 0, 0, 0},
  {250305, 250335, 934, 17, 3, 250354, 250407, 250479, 0, 7, 0, 0, 0, 0, 0},
  {250547, 250580, 935, 17, 3, 250602, 250646, 250722, 0, 7, 542, 1, 0, 0, 0},
  {250781, 250815, 936, 17, 3, 250838, 250877, 250924, 0, 7, 543, 1, 0, 0, 0},
  {251047, 251079, 937, 17, 3, 251100, 251160, 251252, 0, 7, 544, 2, 0, 0, 0},
  {251309, 251349, 938, 17, 3, 251378, 251442, 251526, 0, 7, 0, 0, 1, 0, 0},
  {249696, 251559, 939, 17, 3, 251585, 251651, 251703, 0, 7, 0, 0, 1, 0, 0},
  {240086, 251740, 940, 17, 3, 251763, 251803, 251886, 0, 7, 0, 0, 1, 0, 0},
  {249154, 252038, 941, 17, 3, 252066, 252102, 252150, 252215, 7, 0, 0, 1, 0, 0},
  {239790, 252581, 942, 17, 3, 252617, 252669, 252721, 0, 7, 0, 0, 1, 0, 0},
  {252789, 252811, 943, 17, 3, 252822, 52357, 252869, 0, 7, 0, 0, 1, 0, 0},
  {239213, 253043, 944, 17, 3, 253055, 253106, 253144, 0, 7, 0, 0, 1, 0, 0},
  {248893, 253189, 945, 17, 3, 253209, 253265, 253361, 0, 7, 0, 0, 1, 0, 0},
  {253457, 253505, 946, 17, 3, 253542, 253589, 253653, 0, 7, 546, 1, 1, 0, 0},
  {250547, 250580, 947, 17, 3, 253709, 253762, 253797, 0, 7, 0, 0, 1, 0, 0},
  {253859, 253902, 948, 17, 3, 253934, 253994, 254037, 0, 7, 0, 0, 1, 0, 0},
  {248294, 254205, 949, 17, 3, 254223, 254280, 254403, 0, 7, 0, 0, 1, 0, 0},
  {240888, 254576, 951, 17, 3, 254594, 254626, 254674, 0, 7, 0, 0, 1, 0, 0},
  {240055, 254802, 952, 17, 3, 254822, 254858, 254911, 0, 7, 547, 1, 1, 0, 0},
  {244104, 255094, 953, 17, 3, 255115, 255184, 255263, 0, 7, 0, 0, 1, 0, 0},
  {255314, 255352, 954, 17, 3, 255379, 255445, 255531, 0, 7, 0, 0, 1, 0, 0},
  {248859, 255747, 955, 17, 3, 255770, 255848, 255929, 0, 7, 548, 1, 1, 0, 0},
  {243298, 256008, 956, 17, 3, 256035, 256089, 256164, 0, 7, 0, 0, 1, 0, 0},
  {249408, 256283, 957, 17, 3, 256310, 256353, 256402, 0, 7, 0, 0, 1, 0, 0},
  {250988, 256504, 959, 17, 3, 256538, 256598, 256660, 0, 7, 0, 0, 1, 0, 0},
  {241303, 256755, 960, 17, 3, 256784, 256824, 256879, 0, 7, 0, 0, 1, 0, 0},
  {256911, 256940, 961, 17, 3, 256958, 257005, 257090, 0, 7, 0, 0, 1, 0, 0},
  {246142, 257792, 962, 17, 3, 257812, 257885, 257922, 258005, 7, 0, 0, 1, 0, 0},
  {239544, 258119, 963, 17, 3, 258143, 258192, 258250, 0, 7, 0, 0, 1, 0, 0},
  {258333, 258368, 964, 17, 3, 258392, 258437, 258498, 0, 7, 0, 0, 1, 0, 0},
  {258956, 258983, 965, 17, 3, 258999, 259073, 259127, 0, 7, 0, 0, 1, 0, 0},
  {242054, 259588, 966, 17, 3, 259601, 259659, 259698, 0, 7, 0, 0, 1, 0, 0},
  {248530, 260309, 967, 17, 3, 260330, 260362, 260403, 0, 7, 0, 0, 1, 0, 0},
  {238638, 260506, 968, 17, 3, 260524, 260575, 260616, 0, 7, 0, 0, 1, 0, 0},
  {260726, 260751, 970, 17, 3, 260765, 260810, 260861, 0, 7, 0, 0, 1, 0, 0},
  {242290, 261002, 971, 17, 3, 261024, 261076, 261124, 0, 7, 0, 0, 1, 0, 0},
  {261247, 261286, 972, 17, 3, 261314, 261360, 261398, 261483, 7, 0, 0, 1, 0, 0},
  {247558, 261569, 973, 17, 3, 261598, 261652, 261766, 0, 7, 0, 0, 1, 0, 0},
  {241552, 261875, 974, 17, 3, 261896, 261943, 261994, 0, 7, 0, 0, 1, 0, 0},
  {245355, 262025, 38, 17, 3, 262046, 262089, 262140, 0, 7, 0, 0, 1, 0, 0},
  {250271, 262399, 975, 17, 3, 262422, 262500, 262549, 262617, 7, 0, 0, 1, 0, 0},
  {238616, 262777, 35, 17, 3, 262788, 262836, 262912, 0, 7, 0, 0, 1, 0, 0},
  {188424, 263074, 976, 17, 3, 263093, 263139, 263179, 0, 7, 549, 1, 1, 0, 0},
  {263310, 263342, 977, 17, 3, 263363, 263427, 263541, 0, 7, 0, 0, 1, 1, 0},
  {263604, 263625, 978, 17, 3, 263635, 263693, 263726, 0, 7, 0, 0, 1, 0, 0},
  {263765, 263802, 979, 18, 3, 263831, 263853, 263902, 0, 7, 550, 1, 0, 0, 0},
  {263947, 263968, 980, 18, 3, 263989, 264035, 264083, 0, 7, 0, 0, 0, 0, 0},
  {264146, 264176, 981, 18, 3, 264198, 264244, 264335, 0, 7, 551, 1, 0, 0, 0},
  {264427, 264449, 982, 18, 3, 264463, 264502, 264569, 0, 7, 552, 1, 0, 0, 0},
  {264716, 264739, 983, 18, 3, 264754, 264816, 264879, 0, 7, 553, 2, 0, 0, 0},
  {265149, 265176, 984, 18, 3, 265198, 265261, 265330, 0, 7, 555, 1, 0, 0, 0},
  {265479, 265515, 985, 18, 3, 265540, 265577, 265645, 265692, 7, 556, 1, 0, 0, 0},
  {265754, 265780, 986, 18, 3, 265798, 265852, 265951, 0, 7, 557, 1, 0, 0, 0},
  {266002, 266026, 987, 18, 3, 266042, 266100, 266147, 0, 7, 0, 0, 1, 0, 0},
  {265377, 266226, 988, 18, 3, 266250, 266314, 266362, 0, 7, 0, 0, 1, 0, 0},
  {264657, 266540, 989, 18, 3, 266562, 266599, 266642, 0, 7, 0, 0, 1, 0, 0},
  {264936, 266715, 990, 18, 3, 266734, 266777, 266821, 0, 7, 0, 0, 1, 0, 0},
  {264402, 266913, 991, 18, 3, 266930, 266973, 267055, 0, 7, 0, 0, 1, 0, 0},
  {267193, 267220, 992, 18, 3, 267239, 267280, 267321, 0, 7, 0, 0, 1, 0, 0},
  {263927, 267503, 993, 18, 3, 267515, 267539, 267597, 0, 7, 0, 0, 1, 0, 0},
  {267674, 267716, 994, 19, 3, 267748, 267800, 267875, 0, 7, 558, 1, 0, 0, 0},
  {267936, 267963, 995, 19, 3, 267982, 268014, 268098, 0, 7, 0, 0, 0, 0, 0},
  {268157, 268185, 996, 19, 3, 268198, 268234, 268289, 0, 7, 559, 1, 0, 0, 0},
  {268356, 268399, 997, 19, 3, 268432, 268482, 268539, 0, 7, 560, 1, 0, 0, 0},
  {268641, 268664, 998, 19, 3, 268681, 268721, 268787, 0, 7, 561, 1, 0, 0, 0},
  {268866, 268899, 999, 19, 3, 268922, 268983, 269041, 0, 7, 0, 0, 0, 0, 0},
  {268157, 268185, 1000, 19, 3, 269103, 217713, 269137, 0, 7, 0, 0, 1, 0, 0},
  {268603, 269195, 1001, 19, 3, 269223, 269272, 269352, 0, 7, 0, 0, 1, 0, 0},
  {269379, 269402, 1002, 19, 3, 269425, 269475, 269536, 0, 7, 0, 0, 1, 0, 0},
  {269591, 269621, 1003, 19, 3, 269646, 269710, 269776, 0, 7, 0, 0, 1, 0, 0},
  {269905, 269941, 1004, 19, 3, 269966, 270022, 270093, 0, 7, 0, 0, 1, 0, 0},
  {270183, 270214, 1005, 19, 3, 270240, 270281, 270341, 0, 7, 0, 0, 1, 0, 0},
  {270481, 270518, 1006, 19, 3, 270547, 270588, 270639, 0, 7, 0, 0, 1, 0, 0},
  {268806, 270721, 1007, 19, 3, 270742, 270780, 270814, 0, 7, 0, 0, 1, 0, 0},
  {270917, 270943, 1008, 19, 3, 270961, 271011, 271096, 271248, 7, 0, 0, 1, 0, 0},
  {271438, 271482, 1009, 19, 3, 271518, 271578, 271663, 0, 7, 0, 0, 1, 0, 0},
  {271734, 271765, 1010, 19, 3, 271788, 271835, 271885, 0, 7, 0, 0, 1, 0, 0},
  {272037, 272070, 1011, 19, 3, 272098, 272154, 272251, 0, 7, 0, 0, 1, 0, 0},
  {272412, 272442, 1012, 19, 3, 272472, 272518, 272563, 0, 7, 0, 0, 1, 0, 0},
  {272633, 272669, 1013, 19, 3, 272695, 272745, 272847, 0, 7, 0, 0, 1, 0, 0},
  {272902, 272938, 1014, 19, 3, 272964, 273012, 273070, 0, 7, 0, 0, 1, 0, 0},
  {273186, 273220, 1015, 19, 3, 273246, 273272, 273339, 0, 7, 0, 0, 1, 0, 0},
  {273433, 273457, 1016, 20, 3, 273473, 273507, 273590, 0, 7, 562, 1, 0, 1, 0},
  {273670, 273697, 1017, 20, 3, 273720, 273745, 273818, 273863, 7, 563, 1, 0, 0, 0},
  {273936, 274005, 1018, 20, 3, 274025, 274067, 274122, 274180, 7, 564, 1, 0, 0, 0},
  {274359, 274380, 1019, 20, 3, 274393, 274459, 274541, 0, 7, 565, 3, 0, 0, 0},
  {274644, 274668, 1020, 20, 3, 274684, 274718, 274796, 0, 7, 568, 1, 0, 0, 0},
  {274841, 274864, 1021, 20, 3, 274879, 274926, 275024, 0, 7, 569, 3, 0, 0, 0},
  {275259, 275294, 1022, 20, 3, 275325, 275395, 275475, 0, 7, 572, 1, 0, 0, 0},
  {275598, 275629, 1023, 20, 3, 275650, 275730, 275802, 0, 7, 573, 2, 0, 0, 0},
  {275847, 275861, 1024, 20, 3, 275867, 275897, 275996, 0, 7, 575, 3, 0, 0, 0},
  {275189, 276135, 1025, 20, 3, 276153, 276184, 276221, 0, 7, 0, 0, 1, 0, 0},
  {274620, 276309, 1026, 20, 3, 276325, 276359, 276412, 0, 7, 0, 0, 1, 0, 0},
  {273670, 276553, 1027, 20, 3, 276572, 276635, 276717, 0, 7, 0, 0, 1, 0, 0},
  {275259, 276875, 1028, 20, 3, 276902, 276956, 277004, 0, 7, 0, 0, 1, 0, 0},
  {273936, 277099, 1029, 20, 3, 277115, 277142, 277227, 0, 7, 0, 0, 1, 0, 0},
  {273433, 273457, 1030, 20, 3, 277322, 277358, 277403, 0, 7, 0, 0, 1, 1, 0},
  {274644, 274668, 1031, 20, 3, 277548, 277590, 277631, 0, 7, 0, 0, 1, 0, 0},
  {277773, 277796, 1032, 21, 3, 277813, 277864, 277954, 0, 7, 578, 1, 0, 0, 0},
  {278057, 278100, 1033, 21, 3, 278137, 278206, 278300, 0, 7, 0, 0, 0, 0, 0},
  {278322, 278341, 1034, 21, 3, 278354, 278406, 278468, 0, 7, 0, 0, 0, 0, 0},
  {278550, 278568, 1035, 21, 3, 278580, 278620, 278677, 0, 7, 0, 0, 0, 0, 0},
  {278719, 278737, 1036, 21, 3, 278749, 278790, 278858, 0, 7, 579, 1, 0, 0, 0},
  {278940, 278971, 1037, 21, 3, 278996, 279039, 279120, 0, 7, 580, 1, 0, 0, 0},
  {279196, 279219, 1038, 21, 3, 279236, 279293, 279354, 0, 7, 0, 0, 0, 0, 0},
  {278899, 279496, 1039, 21, 3, 279531, 279587, 279626, 0, 7, 0, 0, 1, 0, 0},
  {278006, 279691, 1040, 21, 3, 279715, 279770, 279814, 0, 7, 0, 0, 1, 0, 0},
  {279167, 279908, 1041, 21, 3, 279931, 279990, 280067, 0, 7, 0, 0, 1, 0, 0},
};

static const uint32_t by_name[922] = {
  449, 440, 453, 444, 407, 412, 432, 430, 450, 434, 447, 415, 410, 442, 411,
  429, 409, 433, 638, 445, 414, 416, 446, 413, 451, 408, 441, 17, 14, 18, 497,
  491, 482, 502, 485, 505, 904, 899, 897, 898, 902, 901, 896, 900, 478, 569,
  566, 594, 600, 575, 590, 567, 580, 597, 584, 587, 592, 327, 315, 343, 352,
  318, 313, 330, 340, 345, 324, 311, 357, 359, 339, 341, 312, 903, 314, 322,
  879, 877, 321, 348, 316, 353, 320, 332, 355, 346, 351, 319, 329, 337, 326,
  344, 317, 325, 331, 342, 350, 333, 349, 323, 358, 328, 347, 354, 336, 334,
  308, 356, 310, 335, 309, 338, 746, 744, 732, 738, 727, 731, 739, 737, 742,
  734, 740, 729, 743, 677, 741, 673, 730, 733, 736, 745, 735, 728, 747, 595,
  589, 572, 576, 565, 585, 579, 598, 574, 573, 591, 568, 578, 571, 599, 577,
  586, 582, 593, 596, 588, 583, 581, 570, 0, 7, 2, 1, 5, 6, 488, 489, 480, 481,
  495, 500, 490, 496, 493, 501, 99, 111, 109, 100, 112, 101, 107, 108, 105,
  104, 106, 110, 103, 102, 792, 804, 865, 802, 810, 797, 817, 805, 800, 796,
  791, 812, 778, 801, 814, 807, 809, 782, 786, 789, 780, 783, 816, 794, 818,
  781, 785, 670, 808, 793, 806, 777, 799, 784, 787, 811, 815, 788, 779, 803,
  798, 795, 813, 776, 790, 148, 163, 140, 135, 134, 156, 164, 133, 130, 142,
  138, 874, 143, 161, 150, 137, 158, 147, 155, 139, 152, 129, 154, 151, 132,
  153, 141, 157, 165, 144, 159, 131, 145, 146, 136, 149, 162, 160, 431, 443,
  438, 439, 452, 918, 914, 878, 917, 915, 913, 912, 916, 641, 649, 646, 707,
  694, 705, 704, 701, 699, 706, 696, 695, 698, 703, 708, 700, 697, 702, 213,
  194, 637, 211, 215, 185, 196, 229, 206, 203, 201, 222, 228, 205, 197, 639,
  220, 216, 187, 635, 193, 223, 632, 647, 221, 648, 219, 636, 195, 640, 188,
  186, 210, 217, 629, 643, 207, 209, 192, 204, 212, 227, 198, 214, 218, 199,
  208, 189, 200, 630, 190, 226, 224, 202, 225, 645, 634, 191, 484, 864, 633,
  184, 283, 280, 284, 285, 642, 279, 286, 644, 275, 274, 282, 281, 278, 276,
  287, 277, 4, 3, 16, 13, 21, 875, 15, 866, 862, 863, 19, 861, 859, 22, 20,
  436, 876, 428, 437, 504, 499, 483, 492, 494, 498, 487, 503, 486, 671, 672,
  56, 71, 65, 674, 70, 541, 538, 53, 675, 537, 544, 479, 535, 61, 540, 543,
  532, 533, 69, 45, 435, 539, 66, 59, 57, 448, 43, 64, 48, 67, 54, 50, 631,
  678, 679, 62, 46, 60, 52, 68, 860, 49, 47, 51, 676, 55, 542, 536, 534, 63,
  58, 44, 10, 34, 26, 468, 469, 465, 475, 463, 425, 477, 458, 890, 459, 466,
  457, 467, 422, 424, 420, 460, 455, 476, 418, 470, 668, 472, 423, 421, 427,
  419, 417, 426, 23, 40, 28, 42, 529, 525, 520, 514, 523, 907, 909, 908, 906,
  905, 910, 911, 622, 604, 614, 612, 623, 607, 617, 602, 620, 382, 881, 883,
  393, 402, 396, 406, 380, 395, 405, 384, 361, 894, 625, 390, 362, 360, 365,
  369, 366, 404, 398, 368, 378, 375, 383, 372, 391, 454, 386, 388, 403, 399,
  893, 397, 392, 401, 379, 394, 389, 400, 387, 374, 377, 370, 363, 385, 364,
  373, 367, 381, 371, 376, 689, 758, 748, 751, 755, 756, 763, 768, 767, 686,
  752, 773, 759, 765, 753, 761, 771, 749, 764, 750, 772, 775, 774, 754, 770,
  769, 760, 757, 762, 766, 616, 618, 615, 624, 610, 626, 611, 605, 603, 601,
  613, 609, 619, 621, 627, 12, 11, 8, 38, 36, 30, 29, 518, 506, 528, 515, 512,
  509, 508, 531, 116, 119, 118, 125, 892, 122, 113, 126, 120, 127, 115, 124,
  121, 128, 114, 117, 123, 825, 836, 830, 820, 858, 856, 845, 841, 824, 819,
  827, 850, 822, 838, 833, 854, 835, 821, 832, 826, 823, 828, 829, 839, 849,
  851, 843, 693, 884, 848, 855, 847, 844, 846, 842, 840, 834, 853, 831, 852,
  837, 857, 169, 174, 175, 173, 182, 178, 168, 176, 166, 181, 180, 167, 177,
  172, 171, 183, 179, 170, 456, 462, 921, 920, 919, 657, 655, 651, 656, 660,
  659, 663, 666, 882, 665, 662, 661, 650, 667, 652, 653, 658, 654, 714, 726,
  725, 709, 715, 724, 722, 710, 721, 711, 716, 718, 717, 712, 723, 720, 719,
  713, 252, 268, 273, 297, 292, 289, 306, 288, 263, 243, 249, 271, 239, 258,
  236, 240, 257, 269, 251, 266, 234, 230, 290, 264, 233, 267, 245, 254, 262,
  235, 260, 256, 237, 259, 244, 255, 246, 231, 250, 261, 885, 253, 265, 232,
  247, 248, 241, 272, 242, 238, 270, 295, 302, 294, 298, 296, 301, 307, 303,
  304, 293, 299, 300, 291, 305, 9, 869, 870, 867, 872, 24, 41, 27, 39, 31, 32,
  37, 873, 887, 33, 35, 886, 888, 889, 895, 25, 871, 868, 464, 473, 474, 880,
  521, 513, 510, 522, 517, 524, 527, 507, 519, 511, 526, 681, 684, 688, 683,
  692, 680, 891, 83, 690, 558, 691, 549, 84, 552, 547, 560, 85, 72, 77, 80,
  553, 530, 516, 551, 554, 559, 557, 563, 548, 78, 79, 90, 550, 545, 561, 546,
  608, 628, 606, 95, 74, 73, 87, 93, 471, 88, 97, 91, 75, 555, 562, 664, 669,
  564, 98, 86, 94, 81, 76, 461, 82, 685, 682, 556, 687, 96, 89, 92,
};

static const parley_number ids[922] = {
  {874, 10, 0, 0},
  {727, 11, 0, 0},
  {776, 15, 0, 0},
  {43, 17, 0, 0},
  {532, 21, 0, 0},
  {777, 31, 0, 0},
  {129, 39, 0, 0},
  {44, 66, 0, 0},
  {478, 90, 0, 0},
  {0, 96, 0, 0},
  {308, 99, 0, 0},
  {13, 105, 0, 0},
  {728, 109, 0, 0},
  {99, 137, 0, 0},
  {184, 143, 0, 0},
  {309, 168, 0, 0},
  {130, 172, 0, 0},
  {629, 186, 0, 0},
  {670, 196, 0, 0},
  {310, 210, 0, 0},
  {778, 211, 0, 0},
  {671, 219, 0, 0},
  {407, 223, 0, 0},
  {779, 229, 0, 0},
  {565, 230, 0, 0},
  {566, 232, 0, 0},
  {780, 234, 0, 0},
  {311, 248, 0, 0},
  {131, 249, 0, 0},
  {428, 271, 0, 0},
  {132, 272, 0, 0},
  {479, 273, 0, 0},
  {567, 286, 0, 0},
  {781, 291, 0, 0},
  {14, 295, 0, 0},
  {133, 309, 0, 0},
  {568, 312, 0, 0},
  {134, 314, 0, 0},
  {312, 336, 0, 0},
  {408, 339, 0, 0},
  {45, 357, 0, 0},
  {672, 359, 0, 0},
  {533, 367, 0, 0},
  {673, 389, 0, 0},
  {896, 398, 0, 0},
  {429, 410, 0, 0},
  {409, 412, 0, 0},
  {410, 418, 0, 0},
  {135, 433, 0, 0},
  {480, 434, 0, 0},
  {569, 436, 0, 0},
  {313, 462, 0, 0},
  {782, 477, 0, 0},
  {430, 487, 0, 0},
  {100, 516, 0, 0},
  {783, 519, 0, 0},
  {185, 532, 0, 0},
  {570, 534, 0, 0},
  {630, 549, 0, 0},
  {571, 593, 0, 0},
  {431, 596, 0, 0},
  {432, 603, 0, 0},
  {897, 633, 0, 0},
  {136, 637, 0, 0},
  {534, 644, 0, 0},
  {137, 685, 0, 0},
  {784, 707, 0, 0},
  {314, 711, 0, 0},
  {572, 722, 0, 0},
  {729, 741, 0, 0},
  {433, 742, 0, 0},
  {631, 749, 0, 0},
  {315, 753, 0, 0},
  {316, 768, 0, 0},
  {1, 773, 0, 0},
  {186, 777, 0, 0},
  {912, 790, 0, 0},
  {694, 793, 0, 0},
  {859, 796, 0, 0},
  {573, 798, 0, 0},
  {46, 800, 0, 0},
  {434, 801, 0, 0},
  {187, 808, 0, 0},
  {574, 813, 0, 0},
  {188, 826, 0, 0},
  {481, 848, 0, 0},
  {138, 865, 0, 0},
  {435, 869, 0, 0},
  {317, 872, 0, 0},
  {575, 873, 0, 0},
  {189, 875, 0, 0},
  {576, 882, 0, 0},
  {785, 887, 0, 0},
  {190, 924, 0, 0},
  {436, 957, 0, 0},
  {191, 992, 0, 0},
  {577, 998, 0, 0},
  {139, 1002, 0, 0},
  {578, 1004, 0, 0},
  {274, 1030, 0, 0},
  {632, 1036, 0, 0},
  {318, 1051, 0, 0},
  {786, 1052, 0, 0},
  {2, 1053, 0, 0},
  {730, 1054, 0, 0},
  {319, 1071, 0, 0},
  {192, 1075, 0, 0},
  {47, 1086, 0, 0},
  {875, 1109, 0, 0},
  {48, 1117, 0, 0},
  {579, 1134, 0, 0},
  {482, 1145, 0, 0},
  {101, 1148, 0, 0},
  {15, 1160, 0, 0},
  {898, 1173, 0, 0},
  {695, 1190, 0, 0},
  {411, 1195, 0, 0},
  {140, 1202, 0, 0},
  {102, 1210, 0, 0},
  {141, 1229, 0, 0},
  {731, 1232, 0, 0},
  {899, 1251, 0, 0},
  {320, 1258, 0, 0},
  {49, 1262, 0, 0},
  {483, 1263, 0, 0},
  {484, 1265, 0, 0},
  {103, 1276, 0, 0},
  {696, 1296, 0, 0},
  {50, 1299, 0, 0},
  {275, 1314, 0, 0},
  {193, 1320, 0, 0},
  {321, 1325, 0, 0},
  {633, 1328, 0, 0},
  {697, 1334, 0, 0},
  {900, 1342, 0, 0},
  {485, 1343, 0, 0},
  {412, 1347, 0, 0},
  {674, 1364, 0, 0},
  {51, 1367, 0, 0},
  {675, 1371, 0, 0},
  {913, 1379, 0, 0},
  {787, 1391, 0, 0},
  {788, 1392, 0, 0},
  {580, 1397, 0, 0},
  {413, 1411, 0, 0},
  {581, 1412, 0, 0},
  {104, 1419, 0, 0},
  {789, 1424, 0, 0},
  {322, 1435, 0, 0},
  {486, 1444, 0, 0},
  {732, 1445, 0, 0},
  {142, 1450, 0, 0},
  {733, 1458, 0, 0},
  {860, 1461, 0, 0},
  {634, 1472, 0, 0},
  {276, 1474, 0, 0},
  {194, 1477, 0, 0},
  {487, 1481, 0, 0},
  {323, 1520, 0, 0},
  {635, 1521, 0, 0},
  {105, 1523, 0, 0},
  {324, 1533, 0, 0},
  {277, 1543, 0, 0},
  {790, 1572, 0, 0},
  {636, 1581, 0, 0},
  {195, 1592, 0, 0},
  {278, 1597, 0, 0},
  {734, 1598, 0, 0},
  {488, 1603, 0, 0},
  {637, 1638, 0, 0},
  {196, 1644, 0, 0},
  {325, 1648, 0, 0},
  {326, 1667, 0, 0},
  {791, 1681, 0, 0},
  {197, 1687, 0, 0},
  {106, 1689, 0, 0},
  {792, 1691, 0, 0},
  {437, 1697, 0, 0},
  {143, 1703, 0, 0},
  {52, 1740, 0, 0},
  {53, 1752, 0, 0},
  {638, 1756, 0, 0},
  {582, 1764, 0, 0},
  {735, 1773, 0, 0},
  {698, 1782, 0, 0},
  {144, 1786, 0, 0},
  {583, 1820, 0, 0},
  {54, 1822, 0, 0},
  {438, 1826, 0, 0},
  {876, 1827, 0, 0},
  {145, 1834, 0, 0},
  {793, 1840, 0, 0},
  {914, 1849, 0, 0},
  {584, 1855, 0, 0},
  {489, 1866, 0, 0},
  {585, 1894, 0, 0},
  {198, 1911, 0, 0},
  {199, 1918, 0, 0},
  {794, 1922, 0, 0},
  {795, 1945, 0, 0},
  {146, 1954, 0, 0},
  {200, 1969, 0, 0},
  {279, 1975, 0, 0},
  {861, 1982, 0, 0},
  {201, 1986, 0, 0},
  {327, 1990, 0, 0},
  {586, 1991, 0, 0},
  {877, 2012, 0, 0},
  {915, 2031, 0, 0},
  {439, 2041, 0, 0},
  {55, 2061, 0, 0},
  {202, 2064, 0, 0},
  {796, 2067, 0, 0},
  {862, 2068, 0, 0},
  {328, 2069, 0, 0},
  {699, 2077, 0, 0},
  {280, 2080, 0, 0},
  {281, 2085, 0, 0},
  {535, 2091, 0, 0},
  {490, 2105, 0, 0},
  {56, 2109, 0, 0},
  {147, 2110, 0, 0},
  {329, 2115, 0, 0},
  {676, 2127, 0, 0},
  {148, 2128, 0, 0},
  {57, 2138, 0, 0},
  {330, 2144, 0, 0},
  {414, 2150, 0, 0},
  {639, 2161, 0, 0},
  {491, 2167, 0, 0},
  {331, 2209, 0, 0},
  {587, 2214, 0, 0},
  {149, 2226, 0, 0},
  {58, 2228, 0, 0},
  {150, 2230, 0, 0},
  {282, 2235, 0, 0},
  {332, 2248, 0, 0},
  {59, 2249, 0, 0},
  {440, 2257, 0, 0},
  {151, 2264, 0, 0},
  {152, 2266, 0, 0},
  {203, 2267, 0, 0},
  {441, 2276, 0, 0},
  {153, 2277, 0, 0},
  {333, 2281, 0, 0},
  {204, 2283, 0, 0},
  {60, 2285, 0, 0},
  {334, 2296, 0, 0},
  {205, 2300, 0, 0},
  {335, 2304, 0, 0},
  {206, 2312, 0, 0},
  {16, 2313, 0, 0},
  {492, 2341, 0, 0},
  {536, 2343, 0, 0},
  {736, 2384, 0, 0},
  {336, 2388, 0, 0},
  {700, 2397, 0, 0},
  {677, 2399, 0, 0},
  {493, 2407, 0, 0},
  {863, 2408, 0, 0},
  {207, 2412, 0, 0},
  {737, 2415, 0, 0},
  {3, 2419, 0, 0},
  {415, 2436, 0, 0},
  {17, 2445, 0, 0},
  {107, 2448, 0, 0},
  {283, 2456, 0, 0},
  {442, 2462, 0, 0},
  {864, 2468, 0, 0},
  {701, 2486, 0, 0},
  {443, 2487, 0, 0},
  {4, 2490, 0, 0},
  {865, 2492, 0, 0},
  {797, 2501, 0, 0},
  {738, 2502, 0, 0},
  {337, 2518, 0, 0},
  {878, 2519, 0, 0},
  {444, 2529, 0, 0},
  {154, 2537, 0, 0},
  {494, 2551, 0, 0},
  {61, 2557, 0, 0},
  {739, 2565, 0, 0},
  {155, 2578, 0, 0},
  {798, 2582, 0, 0},
  {799, 2587, 0, 0},
  {445, 2594, 0, 0},
  {702, 2595, 0, 0},
  {18, 2596, 0, 0},
  {495, 2597, 0, 0},
  {208, 2624, 0, 0},
  {338, 2638, 0, 0},
  {640, 2647, 0, 0},
  {496, 2650, 0, 0},
  {339, 2651, 0, 0},
  {209, 2668, 0, 0},
  {210, 2683, 0, 0},
  {497, 2688, 0, 0},
  {62, 2694, 0, 0},
  {641, 2713, 0, 0},
  {800, 2717, 0, 0},
  {916, 2721, 0, 0},
  {211, 2725, 0, 0},
  {63, 2730, 0, 0},
  {446, 2735, 0, 0},
  {917, 2741, 0, 0},
  {64, 2742, 0, 0},
  {801, 2746, 0, 0},
  {703, 2750, 0, 0},
  {156, 2752, 0, 0},
  {802, 2755, 0, 0},
  {157, 2758, 0, 0},
  {498, 2760, 0, 0},
  {340, 2765, 0, 0},
  {803, 2766, 0, 0},
  {642, 2768, 0, 0},
  {537, 2769, 0, 0},
  {901, 2771, 0, 0},
  {108, 2781, 0, 0},
  {212, 2809, 0, 0},
  {341, 2813, 0, 0},
  {284, 2814, 0, 0},
  {342, 2850, 0, 0},
  {588, 2864, 0, 0},
  {343, 2880, 0, 0},
  {109, 2890, 0, 0},
  {589, 2894, 0, 0},
  {590, 2908, 0, 0},
  {704, 2912, 0, 0},
  {740, 2914, 0, 0},
  {158, 2930, 0, 0},
  {643, 2934, 0, 0},
  {159, 2939, 0, 0},
  {285, 2941, 0, 0},
  {344, 2946, 0, 0},
  {804, 2950, 0, 0},
  {538, 2959, 0, 0},
  {160, 2970, 0, 0},
  {65, 2977, 0, 0},
  {591, 2991, 0, 0},
  {213, 2996, 0, 0},
  {214, 3001, 0, 0},
  {345, 3005, 0, 0},
  {161, 3027, 0, 0},
  {592, 3045, 0, 0},
  {346, 3050, 0, 0},
  {805, 3060, 0, 0},
  {879, 3074, 0, 0},
  {678, 3077, 0, 0},
  {347, 3082, 0, 0},
  {902, 3086, 0, 0},
  {215, 3093, 0, 0},
  {539, 3095, 0, 0},
  {499, 3107, 0, 0},
  {5, 3110, 0, 0},
  {903, 3115, 0, 0},
  {216, 3129, 0, 0},
  {705, 3133, 0, 0},
  {447, 3135, 0, 0},
  {593, 3137, 0, 0},
  {679, 3144, 0, 0},
  {594, 3149, 0, 0},
  {540, 3150, 0, 0},
  {110, 3157, 0, 0},
  {162, 3159, 0, 0},
  {448, 3166, 0, 0},
  {741, 3171, 0, 0},
  {217, 3182, 0, 0},
  {348, 3189, 0, 0},
  {742, 3196, 0, 0},
  {644, 3202, 0, 0},
  {349, 3203, 0, 0},
  {743, 3207, 0, 0},
  {19, 3226, 0, 0},
  {20, 3230, 0, 0},
  {449, 3257, 0, 0},
  {744, 3259, 0, 0},
  {806, 3260, 0, 0},
  {66, 3265, 0, 0},
  {807, 3267, 0, 0},
  {350, 3283, 0, 0},
  {450, 3285, 0, 0},
  {500, 3288, 0, 0},
  {808, 3295, 0, 0},
  {286, 3301, 0, 0},
  {218, 3305, 0, 0},
  {67, 3314, 0, 0},
  {287, 3320, 0, 0},
  {219, 3323, 0, 0},
  {706, 3333, 0, 0},
  {351, 3336, 0, 0},
  {809, 3338, 0, 0},
  {810, 3365, 0, 0},
  {352, 3373, 0, 0},
  {541, 3374, 0, 0},
  {645, 3379, 0, 0},
  {646, 3382, 0, 0},
  {220, 3385, 0, 0},
  {595, 3386, 0, 0},
  {451, 3407, 0, 0},
  {596, 3435, 0, 0},
  {918, 3445, 0, 0},
  {501, 3447, 0, 0},
  {647, 3449, 0, 0},
  {353, 3456, 0, 0},
  {21, 3457, 0, 0},
  {452, 3483, 0, 0},
  {221, 3485, 0, 0},
  {416, 3492, 0, 0},
  {542, 3493, 0, 0},
  {354, 3498, 0, 0},
  {543, 3500, 0, 0},
  {745, 3505, 0, 0},
  {811, 3526, 0, 0},
  {597, 3529, 0, 0},
  {502, 3536, 0, 0},
  {598, 3549, 0, 0},
  {355, 3558, 0, 0},
  {222, 3559, 0, 0},
  {111, 3567, 0, 0},
  {223, 3582, 0, 0},
  {904, 3591, 0, 0},
  {599, 3593, 0, 0},
  {707, 3604, 0, 0},
  {812, 3605, 0, 0},
  {224, 3608, 0, 0},
  {356, 3617, 0, 0},
  {225, 3637, 0, 0},
  {226, 3666, 0, 0},
  {648, 3698, 0, 0},
  {708, 3720, 0, 0},
  {227, 3736, 0, 0},
  {813, 3742, 0, 0},
  {68, 3768, 0, 0},
  {357, 3775, 0, 0},
  {163, 3782, 0, 0},
  {814, 3786, 0, 0},
  {746, 3802, 0, 0},
  {164, 3817, 0, 0},
  {649, 3835, 0, 0},
  {358, 3839, 0, 0},
  {815, 3842, 0, 0},
  {503, 3845, 0, 0},
  {22, 3847, 0, 0},
  {544, 3848, 0, 0},
  {504, 3863, 0, 0},
  {505, 3872, 0, 0},
  {69, 3878, 0, 0},
  {453, 3889, 0, 0},
  {359, 3898, 0, 0},
  {816, 3899, 0, 0},
  {600, 3900, 0, 0},
  {165, 3943, 0, 0},
  {70, 3950, 0, 0},
  {866, 3959, 0, 0},
  {817, 3961, 0, 0},
  {228, 3964, 0, 0},
  {71, 3965, 0, 0},
  {818, 3969, 0, 0},
  {229, 3991, 0, 0},
  {112, 3997, 0, 0},
  {6, 4000, 0, 0},
  {747, 6200, 0, 0},
  {7, 26979, 0, 0},
  {23, 10, 1, 0},
  {819, 30, 1, 0},
  {360, 34, 1, 0},
  {454, 35, 1, 0},
  {455, 44, 1, 0},
  {166, 52, 1, 0},
  {506, 54, 1, 0},
  {361, 56, 1, 0},
  {680, 66, 1, 0},
  {288, 69, 1, 0},
  {820, 77, 1, 0},
  {167, 84, 1, 0},
  {919, 91, 1, 0},
  {545, 104, 1, 0},
  {362, 105, 1, 0},
  {72, 118, 1, 0},
  {456, 119, 1, 0},
  {24, 122, 1, 0},
  {73, 126, 1, 0},
  {709, 133, 1, 0},
  {821, 138, 1, 0},
  {822, 143, 1, 0},
  {168, 151, 1, 0},
  {363, 156, 1, 0},
  {546, 159, 1, 0},
  {230, 160, 1, 0},
  {364, 178, 1, 0},
  {457, 195, 1, 0},
  {74, 207, 1, 0},
  {507, 217, 1, 0},
  {823, 219, 1, 0},
  {748, 222, 1, 0},
  {710, 230, 1, 0},
  {547, 233, 1, 0},
  {601, 265, 1, 0},
  {113, 280, 1, 0},
  {880, 286, 1, 0},
  {289, 296, 1, 0},
  {681, 305, 1, 0},
  {602, 324, 1, 0},
  {824, 325, 1, 0},
  {231, 339, 1, 0},
  {548, 340, 1, 0},
  {290, 354, 1, 0},
  {291, 374, 1, 0},
  {365, 377, 1, 0},
  {169, 378, 1, 0},
  {366, 382, 1, 0},
  {367, 383, 1, 0},
  {75, 411, 1, 0},
  {603, 420, 1, 0},
  {25, 426, 1, 0},
  {749, 448, 1, 0},
  {114, 462, 1, 0},
  {867, 463, 1, 0},
  {905, 468, 1, 0},
  {368, 469, 1, 0},
  {232, 482, 1, 0},
  {604, 509, 1, 0},
  {76, 513, 1, 0},
  {170, 518, 1, 0},
  {650, 546, 1, 0},
  {233, 558, 1, 0},
  {77, 563, 1, 0},
  {234, 566, 1, 0},
  {881, 596, 1, 0},
  {26, 600, 1, 0},
  {825, 607, 1, 0},
  {78, 612, 1, 0},
  {906, 618, 1, 0},
  {458, 619, 1, 0},
  {651, 634, 1, 0},
  {682, 638, 1, 0},
  {292, 639, 1, 0},
  {459, 659, 1, 0},
  {750, 662, 1, 0},
  {826, 673, 1, 0},
  {508, 680, 1, 0},
  {171, 687, 1, 0},
  {417, 714, 1, 0},
  {549, 717, 1, 0},
  {509, 725, 1, 0},
  {827, 735, 1, 0},
  {683, 740, 1, 0},
  {235, 749, 1, 0},
  {236, 758, 1, 0},
  {460, 761, 1, 0},
  {605, 762, 1, 0},
  {369, 770, 1, 0},
  {237, 780, 1, 0},
  {27, 793, 1, 0},
  {920, 800, 1, 0},
  {418, 804, 1, 0},
  {684, 806, 1, 0},
  {606, 818, 1, 0},
  {238, 826, 1, 0},
  {828, 841, 1, 0},
  {882, 859, 1, 0},
  {419, 869, 1, 0},
  {751, 872, 1, 0},
  {79, 876, 1, 0},
  {239, 878, 1, 0},
  {115, 892, 1, 0},
  {116, 896, 1, 0},
  {240, 899, 1, 0},
  {752, 904, 1, 0},
  {883, 909, 1, 0},
  {884, 934, 1, 0},
  {241, 948, 1, 0},
  {711, 949, 1, 0},
  {461, 954, 1, 0},
  {80, 966, 1, 0},
  {117, 973, 1, 0},
  {550, 994, 1, 0},
  {907, 1000, 1, 0},
  {510, 1001, 1, 0},
  {28, 1004, 1, 0},
  {829, 1016, 1, 0},
  {420, 1032, 1, 0},
  {242, 1033, 1, 0},
  {293, 1036, 1, 0},
  {29, 1050, 1, 0},
  {712, 1066, 1, 0},
  {607, 1073, 1, 0},
  {551, 1087, 1, 0},
  {370, 1108, 1, 0},
  {652, 1111, 1, 0},
  {371, 1112, 1, 0},
  {830, 1121, 1, 0},
  {713, 1122, 1, 0},
  {653, 1130, 1, 0},
  {372, 1140, 1, 0},
  {373, 1155, 1, 0},
  {654, 1164, 1, 0},
  {294, 1167, 1, 0},
  {714, 1177, 1, 0},
  {608, 1180, 1, 0},
  {243, 1191, 1, 0},
  {609, 1200, 1, 0},
  {685, 1203, 1, 0},
  {118, 1210, 1, 0},
  {462, 1237, 1, 0},
  {81, 1243, 1, 0},
  {511, 1254, 1, 0},
  {82, 1255, 1, 0},
  {244, 1284, 1, 0},
  {245, 1301, 1, 0},
  {172, 1304, 1, 0},
  {246, 1327, 1, 0},
  {173, 1331, 1, 0},
  {831, 1333, 1, 0},
  {8, 1347, 1, 0},
  {30, 1350, 1, 0},
  {552, 1352, 1, 0},
  {512, 1359, 1, 0},
  {374, 1369, 1, 0},
  {513, 1373, 1, 0},
  {375, 1381, 1, 0},
  {421, 1404, 1, 0},
  {376, 1411, 1, 0},
  {377, 1434, 1, 0},
  {514, 1435, 1, 0},
  {295, 1446, 1, 0},
  {553, 1450, 1, 0},
  {463, 1452, 1, 0},
  {378, 1453, 1, 0},
  {174, 1455, 1, 0},
  {832, 1456, 1, 0},
  {610, 1459, 1, 0},
  {296, 1474, 1, 0},
  {753, 1477, 1, 0},
  {9, 1488, 1, 0},
  {247, 1498, 1, 0},
  {379, 1501, 1, 0},
  {83, 1503, 1, 0},
  {422, 1517, 1, 0},
  {464, 1533, 1, 0},
  {380, 1534, 1, 0},
  {175, 1543, 1, 0},
  {833, 1548, 1, 0},
  {655, 1553, 1, 0},
  {381, 1554, 1, 0},
  {248, 1555, 1, 0},
  {176, 1562, 1, 0},
  {834, 1576, 1, 0},
  {119, 1587, 1, 0},
  {835, 1591, 1, 0},
  {31, 1600, 1, 0},
  {120, 1605, 1, 0},
  {297, 1618, 1, 0},
  {656, 1625, 1, 0},
  {298, 1631, 1, 0},
  {885, 1634, 1, 0},
  {299, 1640, 1, 0},
  {836, 1651, 1, 0},
  {32, 1663, 1, 0},
  {249, 1664, 1, 0},
  {84, 1683, 1, 0},
  {686, 1689, 1, 0},
  {611, 1702, 1, 0},
  {754, 1715, 1, 0},
  {300, 1717, 1, 0},
  {382, 1723, 1, 0},
  {755, 1730, 1, 0},
  {715, 1745, 1, 0},
  {657, 1746, 1, 0},
  {383, 1748, 1, 0},
  {837, 1752, 1, 0},
  {250, 1759, 1, 0},
  {384, 1778, 1, 0},
  {886, 1787, 1, 0},
  {301, 1797, 1, 0},
  {887, 1808, 1, 0},
  {85, 1815, 1, 0},
  {515, 1823, 1, 0},
  {838, 1829, 1, 0},
  {385, 1830, 1, 0},
  {251, 1840, 1, 0},
  {839, 1847, 1, 0},
  {612, 1862, 1, 0},
  {423, 1866, 1, 0},
  {386, 1868, 1, 0},
  {252, 1869, 1, 0},
  {613, 1876, 1, 0},
  {716, 1878, 1, 0},
  {465, 1889, 1, 0},
  {33, 1890, 1, 0},
  {658, 1907, 1, 0},
  {121, 1911, 1, 0},
  {659, 1924, 1, 0},
  {868, 1927, 1, 0},
  {554, 1959, 1, 0},
  {687, 1968, 1, 0},
  {888, 1992, 1, 0},
  {387, 2009, 1, 0},
  {253, 2012, 1, 0},
  {86, 2016, 1, 0},
  {516, 2018, 1, 0},
  {87, 2023, 1, 0},
  {517, 2024, 1, 0},
  {840, 2030, 1, 0},
  {254, 2031, 1, 0},
  {518, 2032, 1, 0},
  {34, 2033, 1, 0},
  {35, 2035, 1, 0},
  {388, 2046, 1, 0},
  {614, 2049, 1, 0},
  {869, 2057, 1, 0},
  {177, 2064, 1, 0},
  {255, 2088, 1, 0},
  {555, 2101, 1, 0},
  {556, 2103, 1, 0},
  {688, 2107, 1, 0},
  {908, 2124, 1, 0},
  {889, 2125, 1, 0},
  {756, 2142, 1, 0},
  {660, 2156, 1, 0},
  {615, 2159, 1, 0},
  {88, 2182, 1, 0},
  {389, 2187, 1, 0},
  {890, 2188, 1, 0},
  {757, 2196, 1, 0},
  {390, 2202, 1, 0},
  {256, 2208, 1, 0},
  {122, 2219, 1, 0},
  {841, 2221, 1, 0},
  {557, 2228, 1, 0},
  {302, 2233, 1, 0},
  {424, 2234, 1, 0},
  {616, 2238, 1, 0},
  {758, 2246, 1, 0},
  {759, 2260, 1, 0},
  {689, 2265, 1, 0},
  {760, 2270, 1, 0},
  {257, 2274, 1, 0},
  {891, 2275, 1, 0},
  {89, 2293, 1, 0},
  {258, 2309, 1, 0},
  {303, 2324, 1, 0},
  {842, 2335, 1, 0},
  {425, 2347, 1, 0},
  {391, 2366, 1, 0},
  {392, 2376, 1, 0},
  {617, 2379, 1, 0},
  {661, 2380, 1, 0},
  {259, 2392, 1, 0},
  {618, 2402, 1, 0},
  {466, 2405, 1, 0},
  {90, 2429, 1, 0},
  {619, 2445, 1, 0},
  {260, 2454, 1, 0},
  {261, 2468, 1, 0},
  {10, 2491, 1, 0},
  {558, 2493, 1, 0},
  {690, 2501, 1, 0},
  {519, 2505, 1, 0},
  {467, 2515, 1, 0},
  {178, 2524, 1, 0},
  {520, 2525, 1, 0},
  {662, 2527, 1, 0},
  {620, 2528, 1, 0},
  {468, 2531, 1, 0},
  {262, 2533, 1, 0},
  {393, 2547, 1, 0},
  {469, 2551, 1, 0},
  {521, 2568, 1, 0},
  {91, 2586, 1, 0},
  {717, 2589, 1, 0},
  {263, 2599, 1, 0},
  {394, 2602, 1, 0},
  {663, 2621, 1, 0},
  {761, 2624, 1, 0},
  {762, 2641, 1, 0},
  {304, 2661, 1, 0},
  {718, 2665, 1, 0},
  {470, 2668, 1, 0},
  {843, 2674, 1, 0},
  {179, 2690, 1, 0},
  {844, 2696, 1, 0},
  {395, 2703, 1, 0},
  {305, 2704, 1, 0},
  {92, 2707, 1, 0},
  {396, 2710, 1, 0},
  {522, 2720, 1, 0},
  {93, 2725, 1, 0},
  {523, 2737, 1, 0},
  {264, 2753, 1, 0},
  {36, 2771, 1, 0},
  {719, 2772, 1, 0},
  {909, 2774, 1, 0},
  {845, 2782, 1, 0},
  {870, 2783, 1, 0},
  {664, 2788, 1, 0},
  {123, 2800, 1, 0},
  {124, 2803, 1, 0},
  {621, 2808, 1, 0},
  {94, 2815, 1, 0},
  {397, 2816, 1, 0},
  {665, 2824, 1, 0},
  {398, 2833, 1, 0},
  {846, 2866, 1, 0},
  {559, 2867, 1, 0},
  {524, 2873, 1, 0},
  {95, 2875, 1, 0},
  {921, 2890, 1, 0},
  {763, 2893, 1, 0},
  {265, 2897, 1, 0},
  {666, 2901, 1, 0},
  {667, 2913, 1, 0},
  {720, 2927, 1, 0},
  {266, 2937, 1, 0},
  {764, 2997, 1, 0},
  {691, 2998, 1, 0},
  {622, 3001, 1, 0},
  {525, 3005, 1, 0},
  {623, 3011, 1, 0},
  {721, 3027, 1, 0},
  {765, 3035, 1, 0},
  {125, 3048, 1, 0},
  {180, 3052, 1, 0},
  {526, 3058, 1, 0},
  {892, 3082, 1, 0},
  {560, 3086, 1, 0},
  {766, 3097, 1, 0},
  {181, 3104, 1, 0},
  {527, 3128, 1, 0},
  {624, 3129, 1, 0},
  {126, 3130, 1, 0},
  {767, 3138, 1, 0},
  {847, 3150, 1, 0},
  {561, 3151, 1, 0},
  {910, 3164, 1, 0},
  {768, 3191, 1, 0},
  {848, 3192, 1, 0},
  {893, 3201, 1, 0},
  {399, 3207, 1, 0},
  {400, 3208, 1, 0},
  {849, 3209, 1, 0},
  {182, 3244, 1, 0},
  {562, 3253, 1, 0},
  {528, 3264, 1, 0},
  {850, 3276, 1, 0},
  {471, 3277, 1, 0},
  {37, 3284, 1, 0},
  {851, 3285, 1, 0},
  {625, 3293, 1, 0},
  {267, 3297, 1, 0},
  {96, 3315, 1, 0},
  {529, 3319, 1, 0},
  {668, 3331, 1, 0},
  {426, 3336, 1, 0},
  {127, 3359, 1, 0},
  {401, 3365, 1, 0},
  {692, 3370, 1, 0},
  {852, 3377, 1, 0},
  {472, 3388, 1, 0},
  {626, 3403, 1, 0},
  {693, 3406, 1, 0},
  {268, 3429, 1, 0},
  {402, 3431, 1, 0},
  {911, 3433, 1, 0},
  {853, 3434, 1, 0},
  {669, 3441, 1, 0},
  {854, 3463, 1, 0},
  {563, 3473, 1, 0},
  {530, 3475, 1, 0},
  {269, 3479, 1, 0},
  {722, 3506, 1, 0},
  {769, 3512, 1, 0},
  {564, 3522, 1, 0},
  {11, 3523, 1, 0},
  {270, 3547, 1, 0},
  {403, 3559, 1, 0},
  {770, 3560, 1, 0},
  {473, 3575, 1, 0},
  {871, 3595, 1, 0},
  {855, 3609, 1, 0},
  {723, 3625, 1, 0},
  {856, 3635, 1, 0},
  {474, 3639, 1, 0},
  {771, 3654, 1, 0},
  {857, 3679, 1, 0},
  {306, 3684, 1, 0},
  {872, 3696, 1, 0},
  {894, 3712, 1, 0},
  {38, 3728, 1, 0},
  {97, 3738, 1, 0},
  {404, 3753, 1, 0},
  {427, 3770, 1, 0},
  {405, 3776, 1, 0},
  {271, 3783, 1, 0},
  {772, 3785, 1, 0},
  {858, 3796, 1, 0},
  {39, 3801, 1, 0},
  {773, 3805, 1, 0},
  {475, 3828, 1, 0},
  {724, 3841, 1, 0},
  {128, 3870, 1, 0},
  {873, 3878, 1, 0},
  {531, 3884, 1, 0},
  {12, 3885, 1, 0},
  {272, 3896, 1, 0},
  {98, 3898, 1, 0},
  {476, 3914, 1, 0},
  {307, 3920, 1, 0},
  {725, 3926, 1, 0},
  {40, 3928, 1, 0},
  {41, 3945, 1, 0},
  {726, 3954, 1, 0},
  {477, 3964, 1, 0},
  {627, 3965, 1, 0},
  {183, 3984, 1, 0},
  {628, 3988, 1, 0},
  {273, 3990, 1, 0},
  {42, 4000, 1, 0},
  {895, 5100, 1, 0},
  {774, 5200, 1, 0},
  {775, 5201, 1, 0},
  {406, 5210, 1, 0},
};

const parley_schema parley_nitro_schema = {
  strings, 280133,
  keys, 1117,
  words, 581,
  numbers, 49,
  phases, 4,
  fields, 2844,
  infos, 2844,
  defaults, 23,
  conds, 45,
  records, 1042,
  enums, 121,
  enum_values, 676,
  realms, 22,
  packets, 922,
  by_name, 922,
  ids, 922,
  1, 7, 19, 0,
};
