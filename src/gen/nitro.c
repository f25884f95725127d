/* Generated from spec/nitro. Do not edit by hand. */
#include "parley/nitro.h"

#define NONE PARLEY_NONE

static const char strings[280712] =
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
  "ClubLevel\0"
  "Membership of the club.\0"
  "none\0"
  "club\0"
  "vip\0"
  "ApproveNameResult\0"
  "Verdict on the name of a pet or another thing.\0"
  "ok\0"
  "too_long\0"
  "validationInfo is the greatest length\0"
  "too_short\0"
  "validationInfo is the least length\0"
  "invalid_characters\0"
  "validationInfo lists them\0"
  "forbidden_words\0"
  "RelationshipStatus\0"
  "How a user marks a friend.\0"
  "heart\0"
  "smile\0"
  "bobba\0"
  "the skull\0"
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
  "UsagePolicy\0"
  "Who may use a piece of furniture.\0"
  "nobody\0"
  "controller\0"
  "the owner of the room and users with rights\0"
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
  "PollQuestionType\0"
  "How a question of a poll is answered.\0"
  "radio\0"
  "one of the choices\0"
  "checkbox\0"
  "any of the choices\0"
  "text\0"
  "a text of one's own; common servers also ask a room's yes or no with it\0"
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
  "required\0"
  "the name is empty\0"
  "not_valid\0"
  "forbidden characters or words\0"
  "in_use\0"
  "the suggestions list free names\0"
  "change_not_allowed\0"
  "hotel_merging\0"
  "no changes while hotels are being merged\0"
  "IgnoreResult\0"
  "What became of an ignore or unignore request.\0"
  "failed\0"
  "ignored\0"
  "ignored_oldest_dropped\0"
  "the list was full, its first entry made room\0"
  "unignored\0"
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
  "RoomSearchType\0"
  "Which of the older searches a list of rooms answers.\0"
  "popular_rooms\0"
  "highest_score\0"
  "my_friends_rooms\0"
  "where_my_friends_are\0"
  "my_rooms\0"
  "my_favourites\0"
  "my_history\0"
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
  "UnitType\0"
  "What kind of unit stands in a room.\0"
  "a bot of the hotel\0"
  "rentable_bot\0"
  "a bot that a user owns\0"
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
  "What a monster plant is given.\0"
  "water\0"
  "light\0"
  "revive\0"
  "brings a dead plant back\0"
  "rebreed_fertilizer\0"
  "it can be bred again\0"
  "speed_fertilizer\0"
  "it grows faster\0"
  "PetBreedingState\0"
  "How far two owners are with breeding their pets.\0"
  "start\0"
  "from the client only, asks the other owner\0"
  "cancel\0"
  "accept\0"
  "request\0"
  "from the server only, the other owner asks\0"
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
  "code\0"
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
  "whether the hotel puts rooms into it by itself\0"
  "automaticCategoryKey\0"
  "names the automatic category\0"
  "globalCategoryKey\0"
  "names the category that this one is shown under\0"
  "staffOnly\0"
  "whether only staff can put rooms into it\0"
  "NavigatorEventCategory\0"
  "number of the category, as sent when a room advert is bought\0"
  "BotSkillData\0"
  "data\0"
  "setting of the skill, in a form of its own\0"
  "BotData\0"
  "motto\0"
  "gender\0"
  "m or f\0"
  "figure\0"
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
  "FurnitureOwner\0"
  "userId\0"
  "username\0"
  "FloorItem\0"
  "itemId\0"
  "spriteId\0"
  "kind of furniture, as in the furniture list; negative if `spriteName` tel"
  "ls it\0"
  "x\0"
  "y\0"
  "direction\0"
  "where its front looks\0"
  "z\0"
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
  "WiredSettings\0"
  "stuffTypeSelectionEnabled\0"
  "whether `stuffTypeSelectionCode` may be chosen\0"
  "maximumItemSelectionCount\0"
  "most items that may be selected\0"
  "selectedItems\0"
  "ids of the floor items it is about\0"
  "kind of furniture of the wired box itself, as in the furniture list\0"
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
  "isRecyclable\0"
  "the recycler takes it\0"
  "tradable\0"
  "isGroupable\0"
  "shown on one pile with others of its kind\0"
  "sellable\0"
  "may be offered in the marketplace\0"
  "-1 if it is not rented\0"
  "hasRentPeriodStarted\0"
  "the time of the rent is running\0"
  "room the item stands in, -1 for none\0"
  "slotId\0"
  "mostly empty\0"
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
  "icon\0"
  "number of the picture beside its name\0"
  "pageId\0"
  "-1 for a page without content\0"
  "pageName\0"
  "name that links use\0"
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
  "figureData\0"
  "level\0"
  "FriendCategory\0"
  "FriendRequest\0"
  "requestId\0"
  "user id of the one who asks\0"
  "who asks\0"
  "Friend\0"
  "common servers write 0 for male and 1 for female\0"
  "isOnline\0"
  "followingAllowed\0"
  "the user may follow this friend into a room\0"
  "empty in some servers while offline\0"
  "one of the user's categories, 0 for none\0"
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
  "GroupEntry\0"
  "colorA\0"
  "first colour, RRGGBB in hex\0"
  "colorB\0"
  "second colour, RRGGBB in hex\0"
  "favourite\0"
  "shown beside the user's name\0"
  "user id of the group's owner\0"
  "hasForum\0"
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
  "PollChoice\0"
  "what is sent as the answer\0"
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
  "name of the perk, such as CAMERA or TRADE\0"
  "errorMessage\0"
  "key of the text that says why it is refused; empty if allowed\0"
  "isAllowed\0"
  "WardrobeOutfit\0"
  "place in the wardrobe, from 1\0"
  "M or F\0"
  "AcceptFailure\0"
  "senderId\0"
  "user id of the one who had asked\0"
  "errorCode\0"
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
  "height as a decimal number, such as 0.5\0"
  "headDirection\0"
  "where the head looks\0"
  "where the body looks\0"
  "actions\0"
  "words between slashes, such as /mv 3,4,0.0/ or /sit 1.0/\0"
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
  "Adds the requests to its list.\0"
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
  "Sent by older clients from the menu of a monster plant; Nitro sends `room"
  "_entities.respect_pet` instead.\0"
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
  "Sent by older clients when the owners of two plants want to cross them; N"
  "itro never sends it.\0"
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
  "Sent from the pet's menu, as often a day as `user.info` allows. For a mon"
  "ster plant it is a treat, which does not count against that.\0"
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
  "Sent from the menu of a monster plant; Nitro offers it to the owner of th"
  "e room, for living plants too.\0"
  "Replaces the plant by a piece of furniture if it is dead and the sender's"
  " own.\0"
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
  "it was bought as a present\0"
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
  "Gives the scratch back to those that are left today.\0"
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
  "Tells that somebody has given something to a plant in the room.\0"
  "Sent to the room after `user.pet_supplement`, and when a product such as "
  "a fertilizer was used.\0"
  "Shows a line above the plant; Nitro writes of a revival for water and lig"
  "ht, too.\0"
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
  24849, 24856, 24865, 24894, 24904, 24941, 24973, 14555, 25009, 25039, 25068,
  25114, 25172, 25177, 25269, 25347, 25385, 25395, 25410, 25463, 25481, 25553,
  25585, 25618, 25662, 25667, 25674, 25680, 25738, 25762, 25786, 25821, 25850,
  25911, 25939, 25985, 26068, 2097, 26102, 1038, 26170, 26231, 26278, 26344,
  26517, 26617, 26678, 9852, 26721, 14550, 26826, 9958, 26909, 26959, 27025,
  27173, 27229, 27235, 27249, 27272, 27305, 27321, 27374, 27462, 27551, 27608,
  27639, 27659, 27691, 27701, 27711, 27733, 27750, 27771, 27822, 27880, 27887,
  27906, 27913, 28001, 28003, 28005, 28037, 28086, 28142, 28218, 28268, 28298,
  28399, 28570, 28643, 28701, 28838, 28913, 28988, 29202, 29212, 29352, 29426,
  29461, 29470, 29524, 29590, 29680, 29778, 29790, 29819, 29956, 29982, 30050,
  30096, 30152, 30180, 30236, 30280, 30293, 30313, 30407, 30454, 30463, 30493,
  30578, 30584, 30670, 30713, 30750, 30801, 30829, 30848, 30860, 703, 30964,
  30971, 31007, 31073, 31113, 31119, 31293, 31364, 31378, 31443, 31450, 31494,
  31549, 31628, 31693, 31927, 31970, 31977, 32017, 32059, 32093, 32101, 32121,
  32132, 32167, 32270, 32279, 32417, 32426, 32483, 32533, 32543, 32586, 32663,
  32685, 32762, 32767, 32865, 32889, 33032, 33103, 33138, 33174, 33242, 33285,
  33298, 33339, 33353, 33399, 33413, 33433, 33455, 33495, 33504, 33513, 33524,
  33531, 33568, 33603, 33628, 33648, 33686, 33699, 33746, 33801, 33811, 33869,
  33879, 33920, 33933, 33975, 33987, 34054, 34090, 34162, 34207, 34268, 34316,
  34380, 34439, 34494, 34568, 34630, 34641, 34673, 34727, 34768, 34845, 34856,
  34960, 34997, 35010, 35023, 35085, 35130, 35150, 35235, 35358, 21812, 35409,
  35417, 35456, 35495, 35530, 35598, 35666, 35702, 35790, 35825, 35842, 35905,
  35922, 35980, 36017, 36075, 36226, 36302, 36386, 36397, 36449, 36471, 36509,
  36544, 36602, 36634, 36669, 36729, 36746, 36812, 36887, 36963, 37005, 37035,
  37084, 37113, 37232, 37269, 37300, 37332, 37369, 37502, 37558, 37655, 37811,
  37857, 37915, 37948, 37960, 37968, 37999, 38009, 38036, 38045, 38092, 38132,
  38179, 38188, 38232, 38277, 8149, 38301, 38360, 38387, 38407, 38427, 38467,
  38510, 38519, 38534, 38571, 38648, 38787, 38815, 38856, 38910, 38989, 39062,
  39093, 39108, 39166, 39262, 39301, 39420, 39471, 39522, 39585, 39665, 39764,
  39852, 39906, 39975, 40049, 40116, 40204, 40270, 40373, 40448, 40475, 40522,
  40573, 40608, 40626, 40667, 40707, 40736, 40796, 40859, 40922, 40997, 41039,
  41088, 41263, 41328, 41406, 41460, 41508, 41583, 41598, 41692, 41712, 41771,
  41788, 41859, 41914, 41959, 42005, 42061, 42089, 42128, 42140, 42168, 42228,
  23963, 42360, 42434, 42541, 42577, 458, 42602, 42718, 42757, 42763, 42864,
  42911, 9658, 42979, 43045, 43087, 43126, 43167, 43266, 43289, 43335, 43372,
  43431, 43440, 43451, 43460, 43725, 43838, 43936, 44109, 44116, 44158, 44202,
  44521, 45052, 45061, 45108, 45392, 45445, 45883, 45942, 45994, 46559, 46627,
  47041, 47383, 47420, 48255, 48512, 48574, 50590, 50639, 50692, 50708, 50724,
  50763, 50789, 50830, 50868, 50930, 51426, 52162, 52202, 52424, 52944, 53186,
  53215, 23482, 54214, 54253, 54489, 54666, 54727, 55034, 55887, 56148, 56618,
  57414, 57883, 58416, 58456, 58498, 59178, 62060, 63452, 63488, 63668, 63991,
  64005, 64232, 64365, 64776, 64782, 64816, 65846, 66476, 66656, 66873, 67653,
  67954, 67986, 68028, 68069, 68112, 68136, 68201, 68215, 68538, 68549, 68814,
  68969, 69122, 69185, 69203, 69216, 69227, 418, 69281, 69507, 70237, 71534,
  72395, 18436, 72609, 72822, 73087, 73261, 73269, 17672, 73627, 73682, 73929,
  73971, 74026, 74075, 19343, 74595, 74603, 74648, 75166, 75215, 76088, 77333,
  77652, 77685, 79060, 79306, 80711, 81751, 81809, 83404, 83730, 84931, 84959,
  84986, 85005, 85018, 85075, 86112, 86180, 86212, 86667, 86840, 87069, 236,
  87371, 87438, 87497, 545, 87546, 4332, 88029, 13015, 89252, 89429, 90021,
  90727, 90737, 90781, 91656, 91740, 91746, 91752, 91798, 91812, 91827, 93395,
  93667, 1136, 94719, 94751, 94812, 94863, 95182, 97905, 98584, 98620, 98861,
  99553, 99558, 100169, 100586, 101337, 101525, 102637, 102648, 102843, 102849,
  103095, 103318, 103666, 104338, 105170, 105595, 105775, 106406, 106635,
  106645, 106663, 106952, 107070, 107644, 107654, 107693, 109062, 109205,
  109444, 109465, 110075, 111014, 112695, 112955, 113367, 113586, 114709,
  115141, 115174, 115394, 115974, 115999, 116373, 116603, 116791, 116948,
  117371, 117553, 117737, 117897, 118434, 118482, 118694, 121357, 122586,
  122624, 122963, 124486, 126524, 127472, 129065, 129078, 129089, 130067,
  130323, 132906, 133914, 133994, 134215, 134269, 134330, 134367, 134420,
  134781, 135653, 135662, 135948, 135977, 136027, 136050, 136132, 136830,
  136840, 137045, 137443, 137877, 137928, 137943, 138198, 138449, 138679,
  139280, 139288, 139599, 139682, 140674, 142320, 142626, 142639, 142674,
  143065, 143111, 143376, 143382, 143445, 143488, 143575, 143588, 143643,
  144159, 144697, 144704, 144751, 144825, 144836, 145057, 145615, 145680,
  146204, 146483, 147398, 147411, 147508, 147570, 147641, 148943, 149011,
  149098, 149150, 149193, 149275, 149455, 149665, 149670, 150302, 150394,
  150646, 150712, 150810, 150840, 150875, 151097, 151133, 151173, 151225,
  151298, 151600, 151619, 153652, 155042, 157377, 158572, 159119, 159185,
  159216, 159426, 159444, 159482, 159871, 160076, 160124, 160169, 160233,
  160246, 160292, 160331, 160373, 160396, 160867, 160917, 160957, 161005,
  161347, 161431, 161472, 162356, 162395, 162427, 162456, 162493, 162724,
  162819, 162907, 163662, 164149, 164364, 164381, 164660, 164711, 164786,
  164853, 169363, 169392, 169401, 169451, 171579, 172716, 172976, 173159,
  173545, 173594, 174783, 175007, 175100, 175146, 175179, 175234, 175272,
  175308, 175505, 175696, 175733, 175748, 175785, 175852, 175865, 175881,
  175900, 176257, 176302, 176775, 176819, 176831, 177062, 177101, 177158,
  177211, 177260, 177311, 177365, 177441, 177464, 177711, 178156, 40514,
  179662, 180370, 183596, 183734, 184335, 184579, 184616, 8071, 186122, 430,
  8075, 187883, 188079, 188287, 191410, 192055, 192084, 192122, 192167, 193035,
  193998, 194323, 9069, 196284, 196412, 196637, 9435, 196697, 196738, 197173,
  197219, 197234, 197247, 197292, 197378, 197436, 197689, 197851, 198231,
  198241, 198434, 198452, 198460, 198503, 198536, 199152, 199804, 199877,
  200013, 200019, 200101, 200157, 200220, 200278, 200329, 200384, 200802,
  200815, 201331, 201526, 201641, 202352, 202600, 203588, 203597, 206058,
  206537, 206558, 206805, 206812, 206819, 206836, 207390, 207433, 207669,
  207718, 207951, 207982, 208462, 208487, 209069, 209495, 14931, 210004,
  210036, 210406, 210419, 210430, 210496, 210503, 210517, 210527, 210562,
  210623, 210681, 210731, 210817, 210880, 210922, 210972, 211275, 211705,
  212952, 214479, 214789, 215013, 215066, 215106, 215528, 215913, 215953,
  216017, 216137, 216517, 519, 217481, 217686, 217923, 217979, 217992, 218878,
  220442, 220945, 221891, 772, 222129, 24002, 222560, 222842, 490, 223218,
  223314, 223913, 223962, 224014, 224422, 224517, 224716, 224797, 224850,
  224879, 225231, 225463, 8588, 225855, 226144, 226316, 226325, 226583, 226784,
  227816, 227850, 227921, 227937, 227992, 228306, 229362, 229626, 231269,
  231652, 231899, 232347, 233330, 234205, 234261, 234306, 235198, 235255,
  235467, 235782, 235827, 235865, 235875, 235949, 236253, 237503, 237554,
  237618, 237646, 237692, 237708, 237903, 237912, 238558, 238698, 238707,
  238780, 240699, 243527, 243565, 243918, 243958, 244256, 244263, 244313,
  244354, 244965, 245685, 246408, 247130, 247138, 248177, 248232, 248281,
  249141, 251355, 252530, 252560, 253512, 254000, 254662, 254668, 255082,
  255118, 255274, 255577, 255605, 255640, 256152, 256186, 256202, 256225,
  256579, 256782, 256850, 257290, 257735, 257787, 257823, 257862, 257882,
  257944, 258001, 258061, 258138, 258189, 258213, 258234, 258298, 258901,
  259120, 259127, 259230, 259281, 259323, 259357, 259372, 259386, 259435,
  259487, 259887, 259909, 260039, 260098, 260348, 260407, 260429, 260436,
  260483, 260530, 260543, 260552, 260569, 260587, 260604, 260666, 260710,
  260771, 260813, 260854, 261473, 261517, 261531, 261547, 261559, 261569,
  261786, 261802, 261814, 262407, 262785, 262796, 262833, 262869, 262928,
  263566, 263855, 265266, 265542, 265585, 265629, 266985, 267041, 267440,
  267957, 267995, 268041, 269673, 270426, 271280, 271485, 271946, 272304,
  272565, 272908, 273679, 273692, 274866, 276674, 276697, 277052, 277060,
  277405, 278059, 278074, 278297, 278340, 278615, 279118, 280002, 280471,
};

static const uint32_t words[581] = {
  7310, 8172, 7310, 8145, 44581, 45847, 45865, 46036, 46301, 44581, 48241,
  48901, 49268, 49545, 53941, 53957, 50088, 56608, 56924, 56962, 57145, 57155,
  57166, 57864, 58396, 58871, 59157, 57864, 59914, 60182, 60403, 60653, 49545,
  61103, 61361, 61383, 61602, 60403, 61796, 62019, 62043, 60653, 57864, 62976,
  63201, 63427, 61103, 69692, 69709, 69955, 69968, 70434, 70665, 69692, 71038,
  69692, 71380, 71406, 71038, 71890, 72153, 69955, 72371, 69529, 71591, 76053,
  69955, 76866, 76053, 77305, 77624, 76053, 78492, 78505, 69955, 76053, 69955,
  69955, 76053, 80950, 81204, 81223, 81240, 80950, 81260, 81287, 81306, 80950,
  82219, 76053, 76053, 76053, 76053, 76053, 83707, 81306, 76053, 76053, 76053,
  69955, 84911, 85617, 77305, 76053, 48901, 91101, 91117, 91389, 91626, 69955,
  92595, 92817, 93077, 93077, 93620, 93640, 93934, 93957, 94197, 94417, 82219,
  95119, 95139, 95157, 95437, 95736, 95921, 96419, 96435, 96446, 93620, 96465,
  93934, 78492, 96782, 96804, 96822, 97432, 60403, 93640, 95736, 98152, 76053,
  96804, 99282, 99296, 99533, 95736, 93077, 100152, 96446, 100846, 101306,
  69955, 78505, 96822, 91101, 91117, 81892, 81892, 48901, 96152, 107484, 98873,
  93680, 81892, 78180, 111992, 103134, 112233, 112299, 112233, 112934, 112965,
  113174, 103134, 112934, 61383, 113826, 114047, 114047, 112934, 112934,
  119433, 119449, 119464, 119758, 119758, 119464, 102884, 120593, 120621,
  121051, 108663, 121335, 121646, 121675, 121893, 121917, 121940, 122005,
  122559, 122559, 121051, 121335, 102884, 123373, 121646, 124137, 124159,
  124394, 119464, 119758, 124394, 119464, 120621, 119758, 119464, 121051,
  126396, 126435, 124137, 124159, 119758, 127219, 57166, 127838, 128386,
  119433, 112934, 128815, 119464, 119449, 119464, 129560, 129592, 120621,
  129859, 121646, 130298, 130388, 124137, 124159, 121051, 119758, 131469,
  132036, 131469, 132065, 102884, 132348, 132615, 119433, 119449, 133164,
  133200, 133632, 119464, 133896, 96152, 121707, 131038, 132916, 145963,
  146380, 146399, 146664, 146897, 147122, 147332, 147918, 147938, 147970,
  147997, 147918, 147997, 148725, 147970, 135236, 146926, 152210, 152494,
  152744, 153064, 153079, 153345, 153628, 153912, 154111, 154130, 154547,
  147918, 147970, 155299, 155501, 153345, 153064, 153079, 156136, 156361,
  156598, 156862, 156598, 157347, 157614, 156598, 155299, 122677, 125414,
  154594, 154790, 155360, 59189, 157634, 156383, 165587, 165601, 165872,
  132065, 165903, 166164, 166185, 166786, 167088, 167604, 167982, 167995,
  168297, 165601, 132065, 166164, 168795, 168868, 169350, 169688, 169350,
  170148, 165601, 170379, 167604, 170789, 169350, 166786, 171252, 171555,
  121335, 171854, 166786, 167604, 172340, 170591, 169133, 180121, 180359,
  180669, 180669, 181255, 181519, 181741, 181979, 182291, 181979, 183020,
  187316, 187332, 187585, 187810, 188065, 188276, 188606, 188875, 188897,
  189096, 189293, 189489, 189746, 188875, 190141, 190152, 190360, 190536,
  190754, 188606, 188897, 191388, 191649, 188875, 191825, 188897, 192407,
  189096, 191649, 190141, 190754, 188897, 187332, 192407, 189096, 191825,
  188897, 194576, 194587, 191388, 195004, 190754, 193109, 188647, 187891,
  202158, 132065, 202578, 202158, 112934, 202158, 203044, 132036, 203242,
  202158, 93077, 93077, 185086, 203841, 203854, 204085, 204291, 93620, 186422,
  204506, 114047, 203242, 205333, 205352, 205371, 203044, 205814, 205842,
  112934, 206272, 93620, 93077, 122559, 205594, 204542, 203606, 206066, 211743,
  211995, 212589, 212617, 212921, 213246, 213503, 213733, 213994, 213246,
  185749, 154547, 218855, 219121, 219410, 219442, 81260, 219889, 220084,
  220423, 219410, 154547, 221247, 220084, 221615, 154547, 222109, 225213,
  221937, 90193, 227243, 227404, 227424, 227563, 227783, 228267, 228496,
  228698, 228723, 228748, 228763, 229346, 230023, 230256, 230511, 230744,
  230777, 231234, 224233, 228748, 230744, 232142, 231684, 230816, 225213,
  227268, 229004, 231955, 239195, 239217, 239792, 240123, 240369, 240634,
  240665, 240665, 241467, 240634, 241882, 242131, 242633, 242869, 239195,
  240123, 188606, 243877, 244683, 240123, 239195, 240123, 245934, 239195,
  246721, 188606, 240123, 188606, 243877, 248137, 248873, 249109, 249438,
  249472, 249733, 249987, 250275, 240123, 250850, 251126, 251567, 188606,
  240665, 249503, 240752, 242657, 248636, 264506, 264981, 265236, 265515,
  132065, 265956, 188606, 222160, 69955, 268736, 269182, 269385, 274012,
  274515, 274249, 275199, 132065, 121335, 275223, 275768, 121335, 132065,
  275838, 132036, 165601, 275199, 132065, 121335, 278585, 279478, 279746,
};

static const int64_t numbers[49] = {
  1, 2, 0, 1, 2, 3, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 1, 2, 3, 1, 2, 3, 1,
  2, 1, 2, 0, 1, 2, 1, 2, 4, 0, 1, 2, -1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1,
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
  {4, 0, 0, 29, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 30, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 31, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 32, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 34, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 35, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 3, 1, 0, 1, 3},
  {10, 0, 0, 37, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 4, 1, 0, 1, 1},
  {12, 0, 0, 38, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 39, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 43, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 44, 53, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 4, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 45, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 46, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 47, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 24, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 48, 60, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 50, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 51, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 52, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 54, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 50, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 59, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 61, 82, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 62, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 5, 1, 0, 1, 18},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 6, 1, 0, 1, 16},
  {13, 1, 0, 64, 108, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 7, 1, 0, 1, 14},
  {13, 1, 0, 65, 109, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 8, 1, 0, 2, 11},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 9, 1, 0, 1, 9},
  {13, 1, 0, 67, 110, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 10, 1, 0, 4, 4},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 68, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 69, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 70, 111, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 11, 1, 0, 3, 0},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 71, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 12, 1, 0, 3, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 13, 1, 0, 2, 0},
  {4, 0, 0, 73, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 11, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 12, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 82, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 83, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 84, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 85, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 14, 1, 0, 1, 0},
  {10, 0, 0, 87, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 77, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 63, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 85, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 86, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 89, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 90, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 91, 143, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 92, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 93, 144, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 94, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 95, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 98, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 99, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 100, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 101, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 85, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 102, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 15, 1, 0, 2, 0},
  {10, 0, 0, 103, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 84, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 104, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 16, 1, 0, 1, 7},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 106, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 107, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 108, NONE, NONE, 1, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 17, 1, 0, 2, 0},
  {4, 0, 0, 109, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 110, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 113, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 114, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 117, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 118, 183, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 120, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 121, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 122, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 50, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 123, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 125, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 43, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 126, 191, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 127, 192, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 21, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 129, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 114, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 130, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 131, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 132, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 117, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 133, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 134, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 135, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 95, NONE, NONE, 0, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 96, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 100, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 137, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 138, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 139, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 18, 1, 0, 1, 0},
  {4, 0, 0, 84, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 19, 1, 0, 2, 7},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 20, 1, 0, 2, 4},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 21, 1, 0, 3, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 73, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 143, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 22, 1, 0, 2, 7},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 23, 1, 0, 2, 4},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 24, 1, 0, 3, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 73, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 74, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 143, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 146, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 147, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 148, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 148, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 151, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 152, 260, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 26, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 153, 27, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 155, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 57, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 156, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 157, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 158, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 159, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 160, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 161, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 162, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {2, 0, 0, 163, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 156, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 157, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 164, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 57, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 158, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 166, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 167, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 168, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 169, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 59, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 150, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 170, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 171, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 172, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 173, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 174, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 123, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 175, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 176, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 177, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 178, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 179, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 180, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 181, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 182, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 184, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 185, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 186, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 187, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 188, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 189, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 177, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 190, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 179, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 191, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 192, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 193, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {1, 0, 0, 63, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 194, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 195, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 196, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 197, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 198, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 184, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 185, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 199, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 200, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {1, 0, 0, 63, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 194, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 195, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 196, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 202, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 203, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 204, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 205, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 206, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 207, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 208, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 209, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 210, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 211, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 212, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 213, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 214, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 215, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 216, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 217, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 218, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 219, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 214, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 222, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 223, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 224, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 8, 225, NONE, 384, 1, 1, 4, 25, 1, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 26, 1, 0, 1, 0},
  {13, 4, 0, 226, 385, 382, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 43, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 227, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 228, 391, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 45, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 230, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 232, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 234, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 235, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 236, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 237, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 238, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 239, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 241, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 242, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 243, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 244, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 245, 413, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 48, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 59, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {1, 0, 0, 36, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 1, 27, 1, 0, 1, 5},
  {9, 0, 0, 60, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 28, 1, 0, 1, 3},
  {4, 0, 0, 60, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 2, 29, 1, 0, 1, 1},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {16, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 246, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 247, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {1, 0, 0, 248, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 2, 0, 249, 431, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 2, 0, 250, 432, NONE, 65535, 1, 11, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 50, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 51, NONE, 65535, 1, 11, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 252, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 253, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 254, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 255, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 256, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 257, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 258, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 259, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 260, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 261, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 263, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 168, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 264, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 265, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 6, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 267, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 268, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 269, 469, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 270, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 82, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 271, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 272, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 273, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 82, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 30, 1, 0, 7, 18},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 274, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 275, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 276, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 277, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 31, 1, 0, 12, 5},
  {4, 0, 0, 278, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 279, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 280, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 281, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 282, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 283, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 284, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 285, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 286, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 287, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 32, 1, 0, 4, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 288, 513, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 289, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 290, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 291, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 293, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 293, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 294, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 295, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 296, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 45, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 170, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 297, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 298, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 33, 1, 0, 1, 4},
  {10, 0, 0, 299, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 34, 1, 0, 1, 2},
  {4, 0, 0, 300, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 35, 1, 0, 1, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 301, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 113, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 114, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 115, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 116, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 117, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 118, 548, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 120, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 302, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 303, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 304, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 305, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 307, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 206, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 310, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 301, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 45, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 311, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 312, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 313, 568, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 314, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 315, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {8, 0, 0, 316, NONE, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 317, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 318, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 319, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 320, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 321, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 322, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 323, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 324, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 325, 582, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 75, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 251, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 252, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 326, 586, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 76, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 328, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 329, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 330, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 331, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 332, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 333, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 334, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 335, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 166, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 336, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 278, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 338, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 339, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 340, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 341, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 342, 615, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 343, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 344, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 345, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 347, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 348, 629, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 349, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 279, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 350, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 149, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 151, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 148, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 101, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 351, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 341, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 353, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 354, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 355, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 356, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 357, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 358, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 97, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 359, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 360, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 361, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 362, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 363, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 364, 659, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 93, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 341, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 365, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 366, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 364, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 368, 670, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 96, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 369, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 365, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 336, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 370, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 371, 684, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {13, 1, 0, 372, 685, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 118, 686, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 99, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 98, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 373, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 374, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 375, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 376, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 377, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 378, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 379, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 380, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 166, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 59, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 134, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 381, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 382, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 383, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 384, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 45, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 385, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 386, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 387, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 388, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 311, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 59, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 297, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 297, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 104, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 106, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 726, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 111, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 347, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {10, 0, 4, 36, NONE, 2, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 406, NONE, 3, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 97, NONE, 4, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 408, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 409, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 402, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 410, 752, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 126, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 40, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 411, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {9, 0, 0, 412, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 155, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 254, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 62, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {11, 1, 0, 168, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 60, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 46, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 423, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 155, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 424, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 425, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 426, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 197, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 246, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 427, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 428, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 429, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 437, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 439, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 103, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 440, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 441, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 442, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 443, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 444, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 445, 824, NONE, 65535, 3, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 53, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 254, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 124, NONE, 5, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 4, 446, NONE, 6, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 163, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 439, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 448, 848, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 449, 850, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 119, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 450, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 451, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 442, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 443, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 444, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 441, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 440, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 452, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 62, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 453, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 448, 867, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 454, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 455, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 456, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 61, 873, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 54, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 877, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 457, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 458, 884, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 55, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {10, 0, 0, 459, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 460, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 372, 893, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 56, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {10, 0, 1, 454, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 455, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 456, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 461, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 158, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 462, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 463, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 464, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 465, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 466, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 467, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 468, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 469, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 463, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 471, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 472, 919, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 57, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 473, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 474, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 475, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 476, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 477, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 478, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 156, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 479, 934, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 480, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 446, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 38, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 936, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 482, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 940, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 942, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 483, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 481, 945, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 484, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 485, 952, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 30, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 486, 955, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 487, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 488, 959, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 58, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 489, 962, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {13, 1, 0, 490, 963, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 32, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 32, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 261, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 492, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 494, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 495, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 496, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 974, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 29, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 498, 30, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 978, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 499, 979, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 29, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 239, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 36, 1, 0, 1, 2},
  {4, 0, 0, 500, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 37, 1, 0, 1, 0},
  {12, 0, 0, 501, 31, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 489, 990, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 31, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 261, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 505, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 97, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 508, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 509, NONE, 7, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 72, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 510, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {13, 1, 0, 48, 1043, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {9, 0, 0, 522, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 38, 1, 0, 1, 0},
  {12, 0, 0, 523, 3, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 50, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 362, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, NONE, 60, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1072, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1074, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 13, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 535, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 42, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 536, 1080, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 6, NONE, 65535, 1, 17, NONE, 0, 0, 0, 0},
  {13, 1, 0, 537, 1082, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 5, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 48, 1084, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 59, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 1086, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {13, 1, 0, 538, 1088, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 4, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 539, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 540, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 541, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 542, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 543, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 544, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 545, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 548, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 58, NONE, 8, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 9, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 557, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 509, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 521, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 0, NONE, 11, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 563, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 564, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 55, 1174, NONE, 65535, 2, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 11, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 565, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 375, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 566, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 557, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 539, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 541, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 567, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 568, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 3, 0, 569, 1188, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 350, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {1, 0, 0, 79, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {1, 0, 0, 80, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {2, 0, 0, 570, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 571, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 572, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 573, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 571, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 574, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 533, 2, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 61, 1204, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 61, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {9, 0, 0, 575, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 548, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 542, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, NONE, 61, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 12, 1251, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 371, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 583, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 584, 1260, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 375, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 72, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 585, 1264, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 376, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 586, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {11, 5, 0, 407, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 230, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 302, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 48, 1273, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 382, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 343, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 587, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 588, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 589, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 590, 1282, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {2, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 591, 1286, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 555, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 546, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 547, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 592, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 569, 1296, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 62, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 453, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 12, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 13, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 593, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 594, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 4, 453, NONE, 14, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 595, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 596, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 597, 1315, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 9, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 598, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 599, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 600, 1320, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 65, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 601, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 602, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 603, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 605, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 606, 1333, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 64, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 607, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 608, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 609, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 610, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 266, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 10, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 57, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 56, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 613, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 63, NONE, 15, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 292, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 614, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 617, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 93, 1385, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 92, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 91, 1386, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 94, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 289, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 290, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 291, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 618, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 296, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 93, 1409, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 92, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 91, 1410, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 619, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 94, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 620, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 621, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 622, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 623, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 614, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 624, 1429, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 93, 1436, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 92, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 91, 1437, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 94, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 565, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 626, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 570, NONE, 16, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 627, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 628, 1455, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 67, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {10, 0, 0, 629, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 349, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 630, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 631, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 632, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 633, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 634, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 17, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 636, 1469, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 637, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 638, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 639, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 640, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 641, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 17, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 642, 1481, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 643, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 69, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 644, 68, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 645, 1485, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1486, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 14, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 16, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 293, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 646, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 647, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 648, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 635, 17, NONE, 65535, 1, 27, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 619, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 649, 1498, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 650, 1500, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 497, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 651, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 15, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 604, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 652, 1510, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 502, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 653, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 654, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 655, 1515, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 68, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {13, 1, 0, 645, 1518, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1519, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 14, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 15, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 16, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {4, 0, 0, 656, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 16, NONE, 65535, 1, 22, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 77, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 88, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 77, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 55, 13, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 628, 1535, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 67, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {10, 0, 0, 77, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 657, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 602, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 8, 658, NONE, 1542, 0, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 659, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 4, 0, 660, 1543, 1540, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 66, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 570, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 661, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 662, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 663, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 664, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1559, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 666, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 4, 0},
  {4, 0, 0, 667, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 668, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 669, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 520, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 570, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 665, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 77, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 670, 1566, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 523, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {4, 0, 0, 293, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 625, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 294, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 295, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 60, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 671, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 672, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 673, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 674, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 675, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 676, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 15, NONE, 65535, 1, 44, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 677, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 206, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 678, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 1, 679, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 681, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 682, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 78, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 683, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 684, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 685, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 105, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 262, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 686, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 687, 1620, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 688, 1621, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1622, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 690, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {13, 1, 0, 691, 1623, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 70, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 71, NONE, 65535, 1, 29, NONE, 0, 0, 0, 0},
  {12, 0, 0, 693, 21, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {9, 0, 0, 694, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 680, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 695, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 696, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 697, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 401, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 125, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 709, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 203, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 305, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 710, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 711, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 306, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 305, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 710, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 136, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 615, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 620, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 616, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 308, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 309, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 206, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 712, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 73, NONE, 65535, 1, 48, NONE, 0, 0, 0, 0},
  {10, 0, 0, 713, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 714, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 715, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 716, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 717, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1690, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 718, 1691, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 72, NONE, 65535, 1, 10, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 118, 1694, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 719, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 708, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 720, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 721, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 722, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 723, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 724, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 302, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 733, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 734, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 735, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 20, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1721, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 22, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {10, 0, 0, 125, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 301, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 168, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 125, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 301, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 168, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 20, NONE, 65535, 1, 32, NONE, 0, 0, 0, 0},
  {13, 1, 0, 744, 1743, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 77, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 745, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 746, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 747, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 206, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 692, 22, NONE, 65535, 1, 45, NONE, 0, 0, 0, 0},
  {4, 0, 0, 748, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 749, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 750, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 751, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 330, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 342, 1757, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 8, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 752, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 753, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 755, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 142, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 756, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 447, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 757, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 758, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1782, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 759, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 24, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 144, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 760, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 761, 1789, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 95, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 141, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 79, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, NONE, 78, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 771, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 772, 1812, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 773, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 774, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 775, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 776, 1813, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 777, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 778, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 23, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 23, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 779, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 780, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 793, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 5, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 794, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 64, 1840, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 81, NONE, 65535, 1, 16, NONE, 0, 0, 0, 0},
  {4, 0, 0, 111, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 392, 1844, NONE, 65535, 1, 15, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 80, NONE, 65535, 1, 15, NONE, 0, 0, 0, 0},
  {10, 0, 0, 795, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 796, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 689, 1848, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 25, NONE, 65535, 1, 24, NONE, 0, 0, 0, 0},
  {13, 5, 0, 797, 1850, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 84, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 342, 1854, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 97, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 18, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 549, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 798, 1862, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 82, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 1865, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 799, 1866, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 83, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 84, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1870, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 18, NONE, 65535, 1, 35, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 1873, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 84, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, 612, 10, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {9, 0, 0, 800, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 801, 1878, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 802, 1879, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 340, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 803, 28, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 391, 1886, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 85, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 341, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 278, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 340, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 804, 1895, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 10, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 502, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 503, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 805, 1901, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 28, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 171, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 806, 1908, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 197, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 124, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 807, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 808, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 197, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 171, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 810, 1952, NONE, 65535, 1, 9, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 87, NONE, 65535, 1, 9, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 806, 1957, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 811, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 812, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 813, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 814, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 815, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 187, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 188, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 816, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 817, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 818, 34, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 229, 41, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {13, 1, 0, 479, 1997, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 38, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 433, 2002, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 41, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 819, 2009, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 40, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 820, 34, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 821, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 822, 2023, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {9, 0, 0, 823, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 824, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 807, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 754, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 34, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 825, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, 832, 40, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 833, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 183, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 229, 41, NONE, 65535, 1, 37, NONE, 0, 0, 0, 0},
  {4, 0, 0, 834, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 835, 2052, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 86, NONE, 65535, 1, 7, NONE, 0, 0, 0, 0},
  {13, 1, 0, 836, 2058, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 837, 2059, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {13, 1, 0, 838, 2060, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 839, 2061, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 840, 2062, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 35, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 35, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 36, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 36, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 36, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 797, 2065, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 33, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 841, NONE, 17, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 832, 40, NONE, 65535, 1, 51, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 808, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 842, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 231, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 843, 2076, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 39, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
  {12, 0, 0, 844, 39, NONE, 65535, 1, 40, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 852, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 853, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 16, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 854, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 39, 1, 0, 3, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 343, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 572, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 15, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 470, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 171, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 172, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 855, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 188, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 856, 2119, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 827, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 37, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 857, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 858, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 859, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 860, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 859, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 860, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 79, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 80, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 81, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 861, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 862, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 863, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 864, 88, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, 865, 88, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {13, 1, 0, 866, 2164, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 867, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 89, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {9, 0, 0, 611, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, 803, 28, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 868, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 869, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 870, 2172, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 871, 2173, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 872, 90, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {12, 0, 0, 873, 90, NONE, 65535, 1, 21, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 63, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 874, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 875, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 282, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 283, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 284, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 285, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 153, 27, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {9, 0, 0, 280, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 281, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 876, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 877, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 878, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 879, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 880, 28, NONE, 65535, 1, 28, NONE, 0, 0, 0, 0},
  {4, 0, 0, 266, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 279, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 280, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 281, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 889, 2234, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 890, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 282, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 283, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 284, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 891, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 892, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 893, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 894, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 895, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 896, 2238, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 91, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 857, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 368, 2253, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 899, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 95, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {13, 1, 0, 368, 2256, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {10, 0, 0, 900, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 92, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 901, 2262, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 902, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 5, 0, 903, 2263, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 98, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 904, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 341, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 165, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 905, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 355, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 356, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 906, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 907, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 97, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 908, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 909, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 910, 2282, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 97, NONE, 65535, 1, 8, NONE, 0, 0, 0, 0},
  {4, 0, 0, 9, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 363, 92, NONE, 65535, 1, 43, NONE, 0, 0, 0, 0},
  {13, 1, 0, 911, 2286, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 94, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 898, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 912, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 352, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 913, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 914, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 915, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 899, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 897, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 364, 2297, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 100, NONE, 65535, 1, 20, NONE, 0, 0, 0, 0},
  {4, 0, 0, 207, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 217, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 29, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 917, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 918, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 207, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 916, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 919, 2309, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 920, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 921, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, 922, 42, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {12, 0, 0, 922, 42, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {9, 0, 0, 923, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 924, 2317, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 101, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 925, 2319, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 42, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 504, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 926, 2325, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 927, 2326, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 918, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 928, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 40, 1, 0, 3, 0},
  {12, 0, 0, 922, 42, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {4, 0, 0, 929, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 930, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 373, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 924, 2337, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 101, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 931, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 933, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 934, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 221, NONE, NONE, 0, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 935, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 41, 1, 0, 2, 0},
  {4, 0, 0, 936, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 445, 2349, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 102, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, NONE, 42, NONE, 65535, 1, 46, NONE, 0, 0, 0, 0},
  {9, 0, 0, 942, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 943, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 401, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 944, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 506, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 507, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 945, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 946, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 947, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 948, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 949, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 950, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 4, 951, NONE, 18, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 952, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 953, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 946, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 947, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 948, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 949, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 950, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 954, 2399, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 955, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 956, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 910, 2404, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 103, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {9, 0, 0, 957, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 170, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 955, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 959, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 960, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 961, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 118, 2426, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 962, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 963, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 19, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 961, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 964, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 965, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 966, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 967, 2435, NONE, 65535, 1, 30, NONE, 0, 0, 0, 0},
  {9, 0, 0, 969, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 884, NONE, 65535, 1, 30, NONE, 0, 0, 0, 0},
  {12, 0, 0, 968, 44, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {13, 1, 0, 127, 2438, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 44, NONE, 65535, 1, 26, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 438, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 970, 2443, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 104, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 958, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 430, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 971, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 972, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 973, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 974, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 975, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 976, 2454, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 105, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 932, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 977, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 978, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 367, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 140, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 968, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 226, 2463, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 968, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 226, 2467, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 979, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 894, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 375, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 374, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2474, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 981, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 982, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 515, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 516, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 517, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 518, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 983, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 607, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 208, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2494, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 984, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 985, 2505, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 47, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 986, NONE, 19, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 987, NONE, 20, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 988, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 989, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 990, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {9, 0, 0, 991, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 992, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2524, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 4, 993, NONE, 21, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 980, 2535, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 994, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 995, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 996, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 985, 2553, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 47, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 984, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 997, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 998, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 999, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1000, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 208, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 337, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 596, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 4, 841, NONE, 22, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1001, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1002, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1003, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 497, 2582, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 46, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1004, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 244, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 1003, 52, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {4, 0, 0, 262, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1005, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 261, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 607, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1006, 2594, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 950, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1007, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 246, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 48, 2626, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 958, NONE, 65535, 1, 14, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1019, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1020, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 140, 2632, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1021, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {12, 0, 0, NONE, 49, NONE, 65535, 1, 56, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1046, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1047, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 996, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1048, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1049, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 58, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 233, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 242, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 243, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 233, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {4, 0, 0, 66, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 76, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1075, 2720, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 52, NONE, 65535, 1, 5, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1076, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1077, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1078, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1079, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1080, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1081, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {11, 5, 0, 1082, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 452, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {11, 1, 0, 168, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1083, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1084, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1085, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1086, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 493, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 240, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 809, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
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
  {10, 0, 0, 97, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 2, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 375, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1093, 2768, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 107, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 346, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 861, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 154, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, 153, 27, NONE, 65535, 1, 18, NONE, 0, 0, 0, 0},
  {4, 0, 0, 41, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1094, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 201, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 0, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 344, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 59, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1095, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {10, 0, 0, 36, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1096, 2783, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 108, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1097, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 349, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 49, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 7, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1098, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 327, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1099, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 36, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1100, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 75, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 229, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1097, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 349, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1101, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {15, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 1, 0},
  {10, 0, 0, 1102, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1103, 2804, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 342, 2806, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1103, 2809, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 77, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 389, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1104, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1105, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 491, NONE, NONE, 0, 1, 1, NONE, 0, 0, 0, 0},
  {14, 0, 0, NONE, NONE, NONE, 65535, 1, 0, 44, 1, 0, 1, 0},
  {12, 0, 0, 66, 109, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1106, 2820, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1107, 2821, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 109, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 390, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {9, 0, 0, 1108, NONE, NONE, 65535, 1, 1, NONE, 0, 0, 0, 0},
  {13, 1, 0, 1107, 2825, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 110, NONE, 65535, 1, 6, NONE, 0, 0, 0, 0},
  {13, 1, 0, 364, 2827, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 113, NONE, 65535, 1, 12, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1109, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1110, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1111, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 1112, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {4, 0, 0, 1113, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 4, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1114, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
  {10, 0, 1, 41, NONE, NONE, 65535, 1, 2, NONE, 0, 0, 0, 0},
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
  {24873, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24913, 0, 0, 0, 0, 3},
  {24951, 0, 0, 0, 0, NONE},
  {24986, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25019, 0, 0, 0, 0, 4},
  {25045, 0, 0, 0, 0, NONE},
  {25076, 0, 0, 0, 0, NONE},
  {25125, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25185, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25288, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25355, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25421, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25500, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25563, 0, 0, 0, 0, 5},
  {25595, 0, 0, 0, 0, 5},
  {25627, 0, 0, 0, 0, 5},
  {0, 0, 0, 0, 0, 6},
  {0, 0, 0, 0, 0, 7},
  {0, 0, 0, 0, 0, 8},
  {25689, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 9},
  {25768, 0, 0, 0, 0, NONE},
  {25799, 0, 0, 0, 0, NONE},
  {25831, 0, 0, 0, 0, NONE},
  {25862, 0, 0, 0, 0, NONE},
  {25919, 0, 0, 0, 0, NONE},
  {25946, 0, 0, 0, 0, NONE},
  {25994, 0, 0, 0, 0, NONE},
  {26049, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 11},
  {0, 0, 0, 0, 0, NONE},
  {26073, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26116, 0, 0, 0, 0, NONE},
  {26173, 0, 0, 0, 0, NONE},
  {26236, 0, 0, 0, 0, NONE},
  {26285, 0, 0, 0, 0, NONE},
  {26357, 0, 0, 0, 0, NONE},
  {26441, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26557, 0, 0, 0, 0, NONE},
  {26623, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 12},
  {26685, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26745, 0, 0, 0, 0, NONE},
  {26790, 0, 0, 0, 0, NONE},
  {26834, 0, 0, 0, 0, NONE},
  {26862, 0, 0, 0, 0, NONE},
  {26930, 0, 0, 0, 0, NONE},
  {26977, 0, 0, 0, 0, NONE},
  {27035, 0, 0, 0, 0, NONE},
  {27099, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26834, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {27178, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27242, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27276, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27327, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27380, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27468, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27559, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27616, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27646, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27616, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27667, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 15},
  {0, 0, 0, 0, 0, 16},
  {27722, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27738, 0, 0, 0, 0, NONE},
  {27757, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27784, 0, 0, 0, 0, NONE},
  {27835, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27922, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28015, 0, 0, 0, 0, 10},
  {28039, 0, 0, 0, 0, NONE},
  {28098, 0, 0, 0, 0, NONE},
  {28148, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28238, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {28280, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28309, 0, 0, 0, 0, NONE},
  {28346, 0, 0, 0, 0, NONE},
  {28355, 0, 0, 0, 0, NONE},
  {28412, 0, 0, 0, 0, NONE},
  {28495, 0, 0, 0, 0, NONE},
  {28238, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 17},
  {28280, 0, 0, 0, 0, NONE},
  {28596, 0, 0, 0, 0, NONE},
  {28669, 0, 0, 0, 0, NONE},
  {28715, 0, 0, 0, 0, NONE},
  {28750, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {28849, 0, 0, 0, 0, NONE},
  {28921, 0, 0, 0, 0, NONE},
  {29011, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29108, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 22},
  {29216, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {29361, 0, 0, 0, 0, 23},
  {0, 0, 0, 0, 0, NONE},
  {29439, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29482, 0, 0, 0, 0, NONE},
  {29533, 0, 0, 0, 0, NONE},
  {29567, 0, 0, 0, 0, NONE},
  {29611, 0, 0, 0, 0, NONE},
  {29643, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29687, 0, 0, 0, 0, NONE},
  {29700, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {0, 0, 0, 0, 0, NONE},
  {29801, 0, 0, 0, 0, NONE},
  {29832, 0, 0, 0, 0, NONE},
  {29886, 0, 0, 0, 0, NONE},
  {29969, 0, 0, 0, 0, NONE},
  {30000, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30074, 0, 0, 0, 0, NONE},
  {30119, 0, 0, 0, 0, NONE},
  {30160, 0, 0, 0, 0, NONE},
  {30195, 0, 0, 0, 0, NONE},
  {30241, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30337, 0, 0, 0, 0, NONE},
  {30416, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30473, 0, 0, 0, 0, 0},
  {30515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30597, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30675, 0, 0, 0, 0, NONE},
  {30720, 0, 0, 0, 0, NONE},
  {30759, 0, 0, 0, 0, NONE},
  {30779, 0, 0, 0, 0, NONE},
  {30810, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30867, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30901, 0, 0, 0, 0, NONE},
  {30935, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30981, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31029, 0, 0, 0, 0, NONE},
  {31078, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31133, 0, 0, 0, 0, NONE},
  {31155, 0, 0, 0, 0, NONE},
  {31222, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 23},
  {29482, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31305, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31391, 0, 0, 0, 0, NONE},
  {30160, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 28},
  {0, 0, 0, 0, 0, 27},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {31458, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {27784, 0, 0, 0, 0, NONE},
  {27835, 0, 0, 0, 0, NONE},
  {31500, 0, 0, 0, 0, NONE},
  {31565, 0, 0, 0, 0, NONE},
  {31641, 0, 0, 0, 0, NONE},
  {31704, 0, 0, 0, 0, NONE},
  {31758, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 28},
  {0, 0, 0, 0, 0, 27},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {31458, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {27784, 0, 0, 0, 0, NONE},
  {27835, 0, 0, 0, 0, NONE},
  {31784, 0, 0, 0, 0, NONE},
  {31813, 0, 0, 0, 0, NONE},
  {31860, 0, 0, 0, 0, NONE},
  {31935, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {31987, 0, 0, 0, 0, NONE},
  {32024, 0, 0, 0, 0, NONE},
  {32039, 0, 0, 0, 0, NONE},
  {32065, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32177, 0, 0, 0, 0, NONE},
  {32205, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32221, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32296, 0, 0, 0, 0, NONE},
  {32340, 0, 0, 0, 0, NONE},
  {32376, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32437, 0, 0, 0, 0, NONE},
  {32504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32559, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32622, 0, 0, 0, 0, NONE},
  {29687, 0, 0, 0, 0, NONE},
  {32221, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32695, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 32},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32776, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32871, 0, 0, 0, 0, NONE},
  {32894, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32957, 0, 0, 0, 0, NONE},
  {32987, 0, 0, 0, 0, NONE},
  {33015, 0, 0, 0, 0, NONE},
  {33041, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33110, 0, 0, 0, 0, NONE},
  {33145, 0, 0, 0, 0, NONE},
  {33184, 0, 0, 0, 0, NONE},
  {33213, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33261, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33315, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33368, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {26617, 0, 0, 0, 0, NONE},
  {33540, 0, 0, 0, 0, NONE},
  {33577, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33659, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33715, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 33},
  {33754, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33842, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33892, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33946, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 33},
  {33754, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {33842, 0, 0, 0, 0, NONE},
  {34003, 0, 0, 0, 0, NONE},
  {34067, 0, 0, 0, 0, NONE},
  {34116, 0, 0, 0, 0, NONE},
  {34183, 0, 0, 0, 0, NONE},
  {34225, 0, 0, 0, 0, NONE},
  {34276, 0, 0, 0, 0, NONE},
  {34325, 0, 0, 0, 0, NONE},
  {34347, 0, 0, 0, 0, NONE},
  {34393, 0, 0, 0, 0, NONE},
  {34460, 0, 0, 0, 0, NONE},
  {34511, 0, 0, 0, 0, NONE},
  {34583, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34651, 0, 0, 0, 0, NONE},
  {34689, 0, 0, 0, 0, NONE},
  {34737, 0, 0, 0, 0, NONE},
  {34773, 0, 0, 0, 0, NONE},
  {34818, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34867, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {34971, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 36},
  {0, 0, 0, 0, 0, NONE},
  {35040, 0, 0, 0, 0, NONE},
  {35104, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35175, 0, 0, 0, 0, NONE},
  {35199, 0, 0, 0, 0, NONE},
  {35247, 0, 0, 0, 0, NONE},
  {35331, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35378, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35428, 0, 0, 0, 0, NONE},
  {35465, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 37},
  {35503, 0, 0, 0, 0, 38},
  {35549, 0, 0, 0, 0, NONE},
  {35611, 0, 0, 0, 0, NONE},
  {35675, 0, 0, 0, 0, NONE},
  {35713, 0, 0, 0, 0, NONE},
  {35805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35935, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {35995, 0, 0, 0, 0, NONE},
  {36030, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36102, 0, 0, 0, 0, NONE},
  {36151, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36236, 0, 0, 0, 0, NONE},
  {36278, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36318, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 40},
  {36405, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36480, 0, 0, 0, 0, NONE},
  {36519, 0, 0, 0, 0, NONE},
  {36554, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {36646, 0, 0, 0, 0, NONE},
  {36684, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36770, 0, 0, 0, 0, NONE},
  {36825, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36912, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {36972, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 29},
  {0, 0, 0, 0, 0, NONE},
  {37042, 0, 0, 0, 0, NONE},
  {25946, 0, 0, 0, 0, NONE},
  {25919, 0, 0, 0, 0, NONE},
  {25125, 0, 0, 0, 0, NONE},
  {37130, 0, 0, 0, 0, NONE},
  {37169, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37242, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37277, 0, 0, 0, 0, 63},
  {37307, 0, 0, 0, 0, NONE},
  {37337, 0, 0, 0, 0, NONE},
  {37383, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37462, 0, 0, 0, 0, NONE},
  {37516, 0, 0, 0, 0, 10},
  {37537, 0, 0, 0, 0, 10},
  {37566, 0, 0, 0, 0, NONE},
  {37628, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27229, 0, 0, 0, 0, NONE},
  {37662, 0, 0, 0, 0, NONE},
  {37689, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37735, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {0, 0, 0, 0, 0, 61},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {37762, 0, 0, 0, 0, NONE},
  {37823, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37868, 0, 0, 0, 0, NONE},
  {37930, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32024, 0, 0, 0, 0, NONE},
  {24873, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37980, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38018, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38056, 0, 0, 0, 0, NONE},
  {38102, 0, 0, 0, 0, NONE},
  {38154, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38199, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {24873, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38286, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 70},
  {38293, 0, 0, 0, 0, NONE},
  {38312, 0, 0, 0, 0, NONE},
  {38367, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38414, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38435, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38492, 0, 0, 0, 0, NONE},
  {26617, 0, 0, 0, 0, NONE},
  {25946, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 74},
  {0, 0, 0, 0, 0, NONE},
  {38554, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38586, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38664, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30195, 0, 0, 0, 0, NONE},
  {38701, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30901, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30473, 0, 0, 0, 0, 0},
  {38723, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38762, 0, 0, 0, 0, NONE},
  {38793, 0, 0, 0, 0, NONE},
  {38828, 0, 0, 0, 0, NONE},
  {38869, 0, 0, 0, 0, NONE},
  {38924, 0, 0, 0, 0, 76},
  {39005, 0, 0, 0, 0, NONE},
  {39073, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39130, 0, 0, 0, 0, NONE},
  {39180, 0, 0, 0, 0, NONE},
  {39212, 0, 0, 0, 0, NONE},
  {39239, 0, 0, 0, 0, NONE},
  {39239, 0, 0, 0, 0, NONE},
  {39271, 0, 0, 0, 0, NONE},
  {39314, 0, 0, 0, 0, NONE},
  {39372, 0, 0, 0, 0, NONE},
  {39436, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39487, 0, 0, 0, 0, NONE},
  {39544, 0, 0, 0, 0, NONE},
  {39604, 0, 0, 0, 0, NONE},
  {39684, 0, 0, 0, 0, NONE},
  {39785, 0, 0, 0, 0, NONE},
  {39870, 0, 0, 0, 0, NONE},
  {39933, 0, 0, 0, 0, NONE},
  {40003, 0, 0, 0, 0, NONE},
  {40065, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40126, 0, 0, 0, 0, NONE},
  {40217, 0, 0, 0, 0, NONE},
  {40287, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40318, 0, 0, 0, 0, NONE},
  {40340, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40397, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40485, 0, 0, 0, 0, NONE},
  {40514, 0, 0, 0, 0, NONE},
  {40533, 0, 0, 0, 0, NONE},
  {40589, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40635, 0, 0, 0, 0, NONE},
  {40678, 0, 0, 0, 0, NONE},
  {40715, 0, 0, 0, 0, NONE},
  {40750, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40782, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {40822, 0, 0, 0, 0, NONE},
  {40868, 0, 0, 0, 0, NONE},
  {40949, 0, 0, 0, 0, NONE},
  {41017, 0, 0, 0, 0, NONE},
  {41051, 0, 0, 0, 0, NONE},
  {41096, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41164, 0, 0, 0, 0, NONE},
  {41226, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {41271, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41343, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41419, 0, 0, 0, 0, NONE},
  {41472, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41514, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41590, 0, 0, 0, 0, NONE},
  {41607, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41644, 0, 0, 0, 0, NONE},
  {29308, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41700, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41724, 0, 0, 0, 0, NONE},
  {32024, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {32039, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {41802, 0, 0, 0, 0, NONE},
  {41839, 0, 0, 0, 0, NONE},
  {41879, 0, 0, 0, 0, NONE},
  {41925, 0, 0, 0, 0, NONE},
  {41977, 0, 0, 0, 0, NONE},
  {42026, 0, 0, 0, 0, NONE},
  {42075, 0, 0, 0, 0, NONE},
  {42100, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42151, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 92},
  {42198, 0, 0, 0, 0, NONE},
  {42234, 0, 0, 0, 0, NONE},
  {42288, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42389, 0, 0, 0, 0, NONE},
  {42408, 0, 0, 0, 0, NONE},
  {42448, 0, 0, 0, 0, NONE},
  {42468, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42151, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42610, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42679, 0, 0, 0, 0, NONE},
  {41839, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 93},
  {42075, 0, 0, 0, 0, NONE},
  {42729, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 93},
  {0, 0, 0, 0, 0, NONE},
  {42769, 0, 0, 0, 0, NONE},
  {42825, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42871, 0, 0, 0, 0, NONE},
  {42917, 0, 0, 0, 0, NONE},
  {34818, 0, 0, 0, 0, NONE},
  {42950, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {42990, 0, 0, 0, 0, NONE},
  {43053, 0, 0, 0, 0, NONE},
  {43097, 0, 0, 0, 0, NONE},
  {43135, 0, 0, 0, 0, NONE},
  {43178, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {43218, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43271, 0, 0, 0, 0, NONE},
  {43299, 0, 0, 0, 0, NONE},
  {43349, 0, 0, 0, 0, NONE},
  {43390, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 114},
  {43472, 0, 0, 0, 0, NONE},
  {43538, 0, 0, 0, 0, NONE},
  {43616, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {43736, 0, 0, 0, 0, NONE},
  {43782, 0, 0, 0, 0, NONE},
  {43844, 0, 0, 0, 0, NONE},
  {28309, 0, 0, 0, 0, NONE},
  {43878, 0, 0, 0, 0, 25},
  {29308, 0, 0, 0, 0, NONE},
  {43916, 0, 0, 0, 0, NONE},
  {43942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {44013, 0, 0, 0, 0, NONE},
  {44062, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {44126, 0, 0, 0, 0, NONE},
  {44176, 0, 0, 0, 0, NONE},
  {44214, 0, 0, 0, 0, NONE},
  {44531, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {45071, 0, 0, 0, 0, NONE},
  {45129, 0, 0, 0, 0, NONE},
  {45399, 0, 0, 0, 0, NONE},
  {45450, 0, 0, 0, 0, NONE},
  {45893, 0, 0, 0, 0, NONE},
  {45954, 0, 0, 0, 0, NONE},
  {46007, 0, 0, 0, 0, NONE},
  {46574, 0, 0, 0, 0, NONE},
  {46606, 0, 0, 0, 0, NONE},
  {46636, 0, 0, 0, 0, NONE},
  {46659, 0, 0, 0, 0, NONE},
  {47045, 0, 0, 0, 0, NONE},
  {47398, 0, 0, 0, 0, NONE},
  {47439, 0, 0, 0, 0, NONE},
  {47810, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {48264, 0, 0, 0, 0, NONE},
  {48272, 0, 0, 0, 0, NONE},
  {48531, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {48597, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {49292, 0, 0, 0, 0, NONE},
  {49565, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50325, 0, 0, 0, 0, NONE},
  {50602, 0, 0, 0, 0, NONE},
  {50649, 0, 0, 0, 0, NONE},
  {50669, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50735, 0, 0, 0, 0, NONE},
  {50775, 0, 0, 0, 0, NONE},
  {50803, 0, 0, 0, 0, NONE},
  {50838, 0, 0, 0, 0, NONE},
  {50890, 0, 0, 0, 0, NONE},
  {50946, 0, 0, 0, 0, NONE},
  {51152, 0, 0, 0, 0, NONE},
  {51171, 0, 0, 0, 0, NONE},
  {51194, 0, 0, 0, 0, NONE},
  {51216, 0, 0, 0, 0, NONE},
  {51439, 0, 0, 0, 0, NONE},
  {51662, 0, 0, 0, 0, NONE},
  {52169, 0, 0, 0, 0, NONE},
  {52221, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {52597, 0, 0, 0, 0, NONE},
  {52627, 0, 0, 0, 0, NONE},
  {52665, 0, 0, 0, 0, NONE},
  {52955, 0, 0, 0, 0, NONE},
  {53202, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {53239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 42},
  {0, 0, 0, 0, 0, NONE},
  {53974, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54225, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54269, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {54675, 0, 0, 0, 0, NONE},
  {54707, 0, 0, 0, 0, NONE},
  {54747, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55245, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {55896, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56155, 0, 0, 0, 0, 41},
  {56375, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36912, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {57426, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {57891, 0, 0, 0, 0, NONE},
  {58429, 0, 0, 0, 0, NONE},
  {58468, 0, 0, 0, 0, NONE},
  {58509, 0, 0, 0, 0, NONE},
  {58671, 0, 0, 0, 0, NONE},
  {58886, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {59653, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {49292, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {61815, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62078, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62537, 0, 0, 0, 0, NONE},
  {62548, 0, 0, 0, 0, 2},
  {62806, 0, 0, 0, 0, NONE},
  {61815, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 44},
  {63463, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {63681, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 45},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {0, 0, 0, 0, 0, 43},
  {64018, 0, 0, 0, 0, NONE},
  {58429, 0, 0, 0, 0, NONE},
  {58468, 0, 0, 0, 0, NONE},
  {58509, 0, 0, 0, 0, NONE},
  {57891, 0, 0, 0, 0, NONE},
  {57426, 0, 0, 0, 0, NONE},
  {64245, 0, 0, 0, 0, NONE},
  {64291, 0, 0, 0, 0, NONE},
  {64373, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 44},
  {64548, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64793, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {65031, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 46},
  {56375, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {65861, 0, 0, 0, 0, NONE},
  {66063, 0, 0, 0, 0, NONE},
  {66274, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {66490, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {66661, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {56375, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 47},
  {0, 0, 0, 0, 0, NONE},
  {67284, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64793, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67640, 0, 0, 0, 0, NONE},
  {67669, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {36942, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {67965, 0, 0, 0, 0, NONE},
  {68003, 0, 0, 0, 0, NONE},
  {68046, 0, 0, 0, 0, NONE},
  {68090, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {68153, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {68347, 0, 0, 0, 0, NONE},
  {68365, 0, 0, 0, 0, NONE},
  {58671, 0, 0, 0, 0, NONE},
  {68563, 0, 0, 0, 0, NONE},
  {68771, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 48},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69135, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69303, 0, 0, 0, 0, NONE},
  {69338, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {70244, 0, 0, 0, 0, NONE},
  {70458, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {71056, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {71544, 0, 0, 0, 0, NONE},
  {69515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62537, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {62537, 0, 0, 0, 0, NONE},
  {72409, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72626, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {72838, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 29},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73563, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73644, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {73692, 0, 0, 0, 0, NONE},
  {73945, 0, 0, 0, 0, NONE},
  {73989, 0, 0, 0, 0, NONE},
  {74046, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 49},
  {0, 0, 0, 0, 0, NONE},
  {74619, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 50},
  {75181, 0, 0, 0, 0, NONE},
  {75230, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 51},
  {62537, 0, 0, 0, 0, NONE},
  {75382, 0, 0, 0, 0, NONE},
  {62537, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {76121, 0, 0, 0, 0, NONE},
  {76423, 0, 0, 0, 0, NONE},
  {76477, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77342, 0, 0, 0, 0, NONE},
  {77659, 0, 0, 0, 0, NONE},
  {77695, 0, 0, 0, 0, NONE},
  {77934, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {77934, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {79314, 0, 0, 0, 0, NONE},
  {79917, 0, 0, 0, 0, NONE},
  {77934, 0, 0, 0, 0, NONE},
  {80720, 0, 0, 0, 0, NONE},
  {81492, 0, 0, 0, 0, NONE},
  {81517, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {81761, 0, 0, 0, 0, NONE},
  {81821, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {83391, 0, 0, 0, 0, NONE},
  {83414, 0, 0, 0, 0, NONE},
  {25125, 0, 0, 0, 0, NONE},
  {83451, 0, 0, 0, 0, NONE},
  {83486, 0, 0, 0, 0, 4},
  {83742, 0, 0, 0, 0, NONE},
  {79314, 0, 0, 0, 0, NONE},
  {79314, 0, 0, 0, 0, NONE},
  {79314, 0, 0, 0, 0, NONE},
  {84465, 0, 0, 0, 0, NONE},
  {84939, 0, 0, 0, 0, NONE},
  {84967, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {85031, 0, 0, 0, 0, NONE},
  {85087, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {85820, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 53},
  {86123, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {86186, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {86428, 0, 0, 0, 0, NONE},
  {86635, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 52},
  {86850, 0, 0, 0, 0, NONE},
  {84939, 0, 0, 0, 0, NONE},
  {84967, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {87085, 0, 0, 0, 0, NONE},
  {85087, 0, 0, 0, 0, NONE},
  {87302, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87333, 0, 0, 0, 0, NONE},
  {87381, 0, 0, 0, 0, NONE},
  {87452, 0, 0, 0, 0, NONE},
  {87512, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87554, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {87834, 0, 0, 0, 0, NONE},
  {88003, 0, 0, 0, 0, NONE},
  {88041, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {88423, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {88984, 0, 0, 0, 0, NONE},
  {89195, 0, 0, 0, 0, NONE},
  {89221, 0, 0, 0, 0, NONE},
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
  {76097, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90683, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90709, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90746, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90798, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91662, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91766, 0, 0, 0, 0, 10},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, 54},
  {91838, 0, 0, 0, 0, NONE},
  {92116, 0, 0, 0, 0, NONE},
  {92131, 0, 0, 0, 0, NONE},
  {92142, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {93099, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {93655, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 3},
  {94650, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {94692, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 4},
  {94729, 0, 0, 0, 0, NONE},
  {94768, 0, 0, 0, 0, NONE},
  {94829, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {96487, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {96839, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {97092, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {97910, 0, 0, 0, 0, NONE},
  {98173, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 59},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {98597, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 60},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100593, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101317, 0, 0, 0, 0, NONE},
  {32957, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101535, 0, 0, 0, 0, NONE},
  {101317, 0, 0, 0, 0, NONE},
  {97910, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {102656, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {102856, 0, 0, 0, 0, NONE},
  {103103, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 55},
  {103861, 0, 0, 0, 0, NONE},
  {104069, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 56},
  {104348, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {105176, 0, 0, 0, 0, NONE},
  {91838, 0, 0, 0, 0, NONE},
  {91662, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 3},
  {94692, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {105613, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 4},
  {105653, 0, 0, 0, 0, NONE},
  {105678, 0, 0, 0, 0, NONE},
  {105725, 0, 0, 0, 0, NONE},
  {105762, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, NONE},
  {105801, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 57},
  {106012, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {91766, 0, 0, 0, 0, 10},
  {0, 0, 0, 0, 0, 58},
  {106419, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {90798, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {107078, 0, 0, 0, 0, NONE},
  {107310, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 60},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {107661, 0, 0, 0, 0, NONE},
  {107698, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {108172, 0, 0, 0, 0, NONE},
  {108564, 0, 0, 0, 0, NONE},
  {108617, 0, 0, 0, 0, NONE},
  {108844, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {108870, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {109215, 0, 0, 0, 0, NONE},
  {109450, 0, 0, 0, 0, NONE},
  {109473, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 54},
  {0, 0, 0, 0, 0, 54},
  {110839, 0, 0, 0, 0, NONE},
  {111028, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37307, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37307, 0, 0, 0, 0, NONE},
  {112254, 0, 0, 0, 0, NONE},
  {37307, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 65},
  {0, 0, 0, 0, 0, 64},
  {0, 0, 0, 0, 0, NONE},
  {37307, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 66},
  {0, 0, 0, 0, 0, 62},
  {114071, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {115153, 0, 0, 0, 0, NONE},
  {6901, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 67},
  {37432, 0, 0, 0, 0, NONE},
  {115983, 0, 0, 0, 0, NONE},
  {116005, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {116380, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 14},
  {27178, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 62},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {117380, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 64},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118058, 0, 0, 0, 0, NONE},
  {118447, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118625, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118671, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {118963, 0, 0, 0, 0, NONE},
  {101317, 0, 0, 0, 0, NONE},
  {119493, 0, 0, 0, 0, NONE},
  {101317, 0, 0, 0, 0, NONE},
  {119786, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {120389, 0, 0, 0, 0, NONE},
  {120645, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120697, 0, 0, 0, 0, NONE},
  {119493, 0, 0, 0, 0, NONE},
  {121077, 0, 0, 0, 0, NONE},
  {38367, 0, 0, 0, 0, NONE},
  {121362, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {121966, 0, 0, 0, 0, NONE},
  {120645, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120697, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {0, 0, 0, 0, 0, NONE},
  {122597, 0, 0, 0, 0, NONE},
  {122633, 0, 0, 0, 0, NONE},
  {122973, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {123774, 0, 0, 0, 0, NONE},
  {123810, 0, 0, 0, 0, NONE},
  {123843, 0, 0, 0, 0, NONE},
  {123862, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {124181, 0, 0, 0, 0, NONE},
  {38286, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 70},
  {124415, 0, 0, 0, 0, NONE},
  {38312, 0, 0, 0, 0, NONE},
  {124492, 0, 0, 0, 0, NONE},
  {121966, 0, 0, 0, 0, NONE},
  {124181, 0, 0, 0, 0, NONE},
  {120389, 0, 0, 0, 0, NONE},
  {125143, 0, 0, 0, 0, NONE},
  {121077, 0, 0, 0, 0, NONE},
  {122633, 0, 0, 0, 0, NONE},
  {125703, 0, 0, 0, 0, NONE},
  {125921, 0, 0, 0, 0, NONE},
  {126176, 0, 0, 0, 0, NONE},
  {119493, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {126457, 0, 0, 0, 0, NONE},
  {126492, 0, 0, 0, 0, NONE},
  {123843, 0, 0, 0, 0, NONE},
  {126538, 0, 0, 0, 0, NONE},
  {123862, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {127490, 0, 0, 0, 0, NONE},
  {127548, 0, 0, 0, 0, NONE},
  {127869, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {128415, 0, 0, 0, 0, NONE},
  {125921, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {129049, 0, 0, 0, 0, NONE},
  {129069, 0, 0, 0, 0, NONE},
  {129069, 0, 0, 0, 0, NONE},
  {129069, 0, 0, 0, 0, NONE},
  {121966, 0, 0, 0, 0, NONE},
  {120389, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 72},
  {121362, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {130338, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {130612, 0, 0, 0, 0, NONE},
  {130650, 0, 0, 0, 0, NONE},
  {123843, 0, 0, 0, 0, NONE},
  {123862, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {130904, 0, 0, 0, 0, NONE},
  {130936, 0, 0, 0, 0, NONE},
  {130970, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {101317, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {131784, 0, 0, 0, 0, 68},
  {0, 0, 0, 0, 0, NONE},
  {132367, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {132637, 0, 0, 0, 0, NONE},
  {132891, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {133228, 0, 0, 0, 0, NONE},
  {133252, 0, 0, 0, 0, NONE},
  {133924, 0, 0, 0, 0, NONE},
  {134004, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {29308, 0, 0, 0, 0, NONE},
  {134224, 0, 0, 0, 0, NONE},
  {134282, 0, 0, 0, 0, NONE},
  {134345, 0, 0, 0, 0, 25},
  {134380, 0, 0, 0, 0, NONE},
  {134436, 0, 0, 0, 0, NONE},
  {134786, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 21},
  {132891, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 18},
  {135681, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {135962, 0, 0, 0, 0, NONE},
  {135993, 0, 0, 0, 0, NONE},
  {136038, 0, 0, 0, 0, NONE},
  {136063, 0, 0, 0, 0, NONE},
  {136142, 0, 0, 0, 0, NONE},
  {132891, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 20},
  {120389, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {125143, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137450, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137674, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {120389, 0, 0, 0, 0, NONE},
  {137885, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 73},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 19},
  {138153, 0, 0, 0, 0, NONE},
  {138218, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {126176, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {138874, 0, 0, 0, 0, NONE},
  {120389, 0, 0, 0, 0, NONE},
  {139048, 0, 0, 0, 0, 73},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28309, 0, 0, 0, 0, NONE},
  {139294, 0, 0, 0, 0, NONE},
  {139620, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {137450, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {28818, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 71},
  {0, 0, 0, 0, 0, NONE},
  {140685, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {138874, 0, 0, 0, 0, NONE},
  {141071, 0, 0, 0, 0, NONE},
  {141101, 0, 0, 0, 0, NONE},
  {141358, 0, 0, 0, 0, NONE},
  {141373, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {141623, 0, 0, 0, 0, NONE},
  {141911, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {141911, 0, 0, 0, 0, NONE},
  {142330, 0, 0, 0, 0, NONE},
  {41700, 0, 0, 0, 0, NONE},
  {142361, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {142656, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {133228, 0, 0, 0, 0, NONE},
  {142931, 0, 0, 0, 0, NONE},
  {143074, 0, 0, 0, 0, NONE},
  {143120, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {143497, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 69},
  {37432, 0, 0, 0, 0, NONE},
  {143599, 0, 0, 0, 0, NONE},
  {143658, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {143388, 0, 0, 0, 0, NONE},
  {143407, 0, 0, 0, 0, NONE},
  {143456, 0, 0, 0, 0, NONE},
  {141071, 0, 0, 0, 0, NONE},
  {41700, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144165, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144225, 0, 0, 0, 0, NONE},
  {38414, 0, 0, 0, 0, NONE},
  {38435, 0, 0, 0, 0, NONE},
  {124181, 0, 0, 0, 0, NONE},
  {144447, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144721, 0, 0, 0, 0, 71},
  {144760, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {144850, 0, 0, 0, 0, NONE},
  {40514, 0, 0, 0, 0, NONE},
  {132891, 0, 0, 0, 0, NONE},
  {145065, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {145596, 0, 0, 0, 0, NONE},
  {145623, 0, 0, 0, 0, NONE},
  {145636, 0, 0, 0, 0, NONE},
  {145654, 0, 0, 0, 0, NONE},
  {39130, 0, 0, 0, 0, NONE},
  {145696, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {146421, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 26},
  {0, 0, 0, 0, 0, 26},
  {0, 0, 0, 0, 0, NONE},
  {120645, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {147358, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {147423, 0, 0, 0, 0, NONE},
  {147514, 0, 0, 0, 0, NONE},
  {147579, 0, 0, 0, 0, NONE},
  {147652, 0, 0, 0, 0, NONE},
  {120645, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {148457, 0, 0, 0, 0, NONE},
  {148556, 0, 0, 0, 0, NONE},
  {148754, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 26},
  {148954, 0, 0, 0, 0, NONE},
  {149018, 0, 0, 0, 0, NONE},
  {149104, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {149157, 0, 0, 0, 0, NONE},
  {149223, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {149290, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {149692, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 26},
  {149853, 0, 0, 0, 0, NONE},
  {150328, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {150411, 0, 0, 0, 0, NONE},
  {150656, 0, 0, 0, 0, NONE},
  {150680, 0, 0, 0, 0, NONE},
  {150725, 0, 0, 0, 0, NONE},
  {150819, 0, 0, 0, 0, NONE},
  {150852, 0, 0, 0, 0, NONE},
  {150886, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {151113, 0, 0, 0, 0, NONE},
  {151144, 0, 0, 0, 0, NONE},
  {151192, 0, 0, 0, 0, NONE},
  {151240, 0, 0, 0, 0, NONE},
  {151341, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {151631, 0, 0, 0, 0, NONE},
  {151762, 0, 0, 0, 0, NONE},
  {152003, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {153371, 0, 0, 0, 0, NONE},
  {153657, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {154560, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 76},
  {0, 0, 0, 0, 0, NONE},
  {155055, 0, 0, 0, 0, NONE},
  {155320, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {156886, 0, 0, 0, 0, NONE},
  {157386, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 76},
  {0, 0, 0, 0, 0, NONE},
  {158011, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {158245, 0, 0, 0, 0, NONE},
  {158292, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {39130, 0, 0, 0, 0, NONE},
  {158589, 0, 0, 0, 0, NONE},
  {158625, 0, 0, 0, 0, NONE},
  {158673, 0, 0, 0, 0, NONE},
  {158685, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159133, 0, 0, 0, 0, NONE},
  {159192, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159459, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159488, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {160040, 0, 0, 0, 0, NONE},
  {160092, 0, 0, 0, 0, NONE},
  {160138, 0, 0, 0, 0, NONE},
  {160192, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 75},
  {0, 0, 0, 0, 0, NONE},
  {160264, 0, 0, 0, 0, NONE},
  {160305, 0, 0, 0, 0, NONE},
  {160343, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {160421, 0, 0, 0, 0, NONE},
  {160879, 0, 0, 0, 0, NONE},
  {160928, 0, 0, 0, 0, NONE},
  {160971, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {161026, 0, 0, 0, 0, NONE},
  {43916, 0, 0, 0, 0, NONE},
  {161362, 0, 0, 0, 0, NONE},
  {161450, 0, 0, 0, 0, NONE},
  {161496, 0, 0, 0, 0, NONE},
  {161698, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {162115, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25946, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {162370, 0, 0, 0, 0, NONE},
  {162406, 0, 0, 0, 0, NONE},
  {162440, 0, 0, 0, 0, NONE},
  {162467, 0, 0, 0, 0, NONE},
  {162504, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {162735, 0, 0, 0, 0, NONE},
  {162767, 0, 0, 0, 0, NONE},
  {162831, 0, 0, 0, 0, NONE},
  {162926, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {30759, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {25946, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {164405, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {164674, 0, 0, 0, 0, NONE},
  {164738, 0, 0, 0, 0, NONE},
  {164812, 0, 0, 0, 0, NONE},
  {164874, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {166435, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {94692, 0, 0, 0, 0, NONE},
  {25019, 0, 0, 0, 0, 4},
  {167619, 0, 0, 0, 0, NONE},
  {168013, 0, 0, 0, 0, NONE},
  {168817, 0, 0, 0, 0, NONE},
  {169372, 0, 0, 0, 0, NONE},
  {169372, 0, 0, 0, 0, NONE},
  {169407, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 82},
  {170805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 27},
  {29308, 0, 0, 0, 0, NONE},
  {171275, 0, 0, 0, 0, NONE},
  {43878, 0, 0, 0, 0, 27},
  {170805, 0, 0, 0, 0, NONE},
  {171590, 0, 0, 0, 0, NONE},
  {171888, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 79},
  {172727, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 77},
  {172990, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {173175, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {173502, 0, 0, 0, 0, NONE},
  {31704, 0, 0, 0, 0, NONE},
  {173559, 0, 0, 0, 0, NONE},
  {173602, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, 27},
  {159686, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 80},
  {174487, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 78},
  {174796, 0, 0, 0, 0, NONE},
  {174975, 0, 0, 0, 0, NONE},
  {175018, 0, 0, 0, 0, NONE},
  {175116, 0, 0, 0, 0, NONE},
  {175161, 0, 0, 0, 0, NONE},
  {175192, 0, 0, 0, 0, NONE},
  {175247, 0, 0, 0, 0, NONE},
  {175282, 0, 0, 0, 0, NONE},
  {175320, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175708, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175766, 0, 0, 0, 0, NONE},
  {175805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {175766, 0, 0, 0, 0, NONE},
  {175805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 81},
  {176221, 0, 0, 0, 0, NONE},
  {176266, 0, 0, 0, 0, NONE},
  {176319, 0, 0, 0, 0, NONE},
  {176723, 0, 0, 0, 0, NONE},
  {176788, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {176849, 0, 0, 0, 0, NONE},
  {177077, 0, 0, 0, 0, NONE},
  {177127, 0, 0, 0, 0, NONE},
  {177183, 0, 0, 0, 0, NONE},
  {177231, 0, 0, 0, 0, NONE},
  {177290, 0, 0, 0, 0, NONE},
  {177340, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177399, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177481, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {177723, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 83},
  {178143, 0, 0, 0, 0, NONE},
  {178170, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {27722, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {179440, 0, 0, 0, 0, NONE},
  {179677, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {180859, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {181994, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 24},
  {0, 0, 0, 0, 0, NONE},
  {170805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {183890, 0, 0, 0, 0, NONE},
  {75230, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {184349, 0, 0, 0, 0, NONE},
  {184592, 0, 0, 0, 0, NONE},
  {184636, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {184890, 0, 0, 0, 0, NONE},
  {184907, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {118447, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {185726, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {40822, 0, 0, 0, 0, NONE},
  {185918, 0, 0, 0, 0, NONE},
  {184907, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {6383, 0, 0, 0, 0, NONE},
  {75181, 0, 0, 0, 0, NONE},
  {75230, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {186982, 0, 0, 0, 0, NONE},
  {187032, 0, 0, 0, 0, NONE},
  {187055, 0, 0, 0, 0, NONE},
  {187079, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187355, 0, 0, 0, 0, NONE},
  {187377, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187600, 0, 0, 0, 0, 33},
  {0, 0, 0, 0, 0, NONE},
  {187831, 0, 0, 0, 0, NONE},
  {187838, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 84},
  {0, 0, 0, 0, 0, 35},
  {188088, 0, 0, 0, 0, NONE},
  {188108, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {188340, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188636, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188919, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {189507, 0, 0, 0, 0, NONE},
  {189528, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187600, 0, 0, 0, 0, 33},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {188340, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187032, 0, 0, 0, 0, NONE},
  {187055, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {187079, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {192071, 0, 0, 0, 0, 34},
  {192107, 0, 0, 0, 0, 34},
  {192144, 0, 0, 0, 0, 34},
  {192187, 0, 0, 0, 0, 34},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188636, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {193047, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {193294, 0, 0, 0, 0, NONE},
  {33577, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {69515, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 30},
  {194019, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {194303, 0, 0, 0, 0, NONE},
  {194331, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188636, 0, 0, 0, 0, NONE},
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
  {195733, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 85},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 87},
  {0, 0, 0, 0, 0, NONE},
  {196248, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196614, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196655, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {196705, 0, 0, 0, 0, NONE},
  {196747, 0, 0, 0, 0, NONE},
  {196762, 0, 0, 0, 0, NONE},
  {196780, 0, 0, 0, 0, 84},
  {196806, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197183, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 30},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197209, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 31},
  {0, 0, 0, 0, 0, NONE},
  {197258, 0, 0, 0, 0, NONE},
  {197302, 0, 0, 0, 0, NONE},
  {197331, 0, 0, 0, 0, NONE},
  {197348, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {197397, 0, 0, 0, 0, NONE},
  {197457, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {188636, 0, 0, 0, 0, NONE},
  {197866, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {40514, 0, 0, 0, 0, NONE},
  {198256, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {198440, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {198471, 0, 0, 0, 0, NONE},
  {198511, 0, 0, 0, 0, NONE},
  {198544, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {199161, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197209, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {199779, 0, 0, 0, 0, 35},
  {199816, 0, 0, 0, 0, NONE},
  {199842, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {192071, 0, 0, 0, 0, 34},
  {192107, 0, 0, 0, 0, 34},
  {192144, 0, 0, 0, 0, 34},
  {192187, 0, 0, 0, 0, 34},
  {200039, 0, 0, 0, 0, NONE},
  {200128, 0, 0, 0, 0, NONE},
  {200183, 0, 0, 0, 0, NONE},
  {200244, 0, 0, 0, 0, NONE},
  {200300, 0, 0, 0, 0, NONE},
  {200347, 0, 0, 0, 0, NONE},
  {200392, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {100857, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {200832, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {201082, 0, 0, 0, 0, NONE},
  {201099, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201343, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {197209, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201376, 0, 0, 0, 0, NONE},
  {201421, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {201466, 0, 0, 0, 0, NONE},
  {187032, 0, 0, 0, 0, NONE},
  {187055, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 30},
  {201541, 0, 0, 0, 0, NONE},
  {30867, 0, 0, 0, 0, NONE},
  {201607, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 86},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 88},
  {0, 0, 0, 0, 0, NONE},
  {202611, 0, 0, 0, 0, NONE},
  {202823, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 89},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {203874, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {204524, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {204524, 0, 0, 0, 0, NONE},
  {205572, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 10},
  {206050, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {206050, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 1},
  {206577, 0, 0, 0, 0, NONE},
  {204524, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {206852, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207194, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207401, 0, 0, 0, 0, NONE},
  {207445, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207678, 0, 0, 0, 0, NONE},
  {207734, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {207962, 0, 0, 0, 0, NONE},
  {207998, 0, 0, 0, 0, NONE},
  {204524, 0, 0, 0, 0, NONE},
  {208202, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 89},
  {208471, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {208698, 0, 0, 0, 0, NONE},
  {208716, 0, 0, 0, 0, NONE},
  {38154, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38018, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {206050, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {209248, 0, 0, 0, 0, NONE},
  {209481, 0, 0, 0, 0, NONE},
  {209510, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 91},
  {209981, 0, 0, 0, 0, NONE},
  {210015, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {37432, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210229, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210450, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210544, 0, 0, 0, 0, NONE},
  {24873, 0, 0, 0, 0, NONE},
  {153652, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210566, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210604, 0, 0, 0, 0, NONE},
  {210639, 0, 0, 0, 0, NONE},
  {210698, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {38056, 0, 0, 0, 0, NONE},
  {38102, 0, 0, 0, 0, NONE},
  {210743, 0, 0, 0, 0, NONE},
  {210835, 0, 0, 0, 0, NONE},
  {210900, 0, 0, 0, 0, NONE},
  {210940, 0, 0, 0, 0, NONE},
  {38154, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 90},
  {159686, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {211451, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 88},
  {211721, 0, 0, 0, 0, NONE},
  {181994, 0, 0, 0, 0, NONE},
  {212213, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {212964, 0, 0, 0, 0, NONE},
  {211721, 0, 0, 0, 0, NONE},
  {212964, 0, 0, 0, 0, NONE},
  {181994, 0, 0, 0, 0, NONE},
  {181994, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {214487, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {214805, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {211721, 0, 0, 0, 0, NONE},
  {214986, 0, 0, 0, 0, NONE},
  {215027, 0, 0, 0, 0, NONE},
  {215085, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {215538, 0, 0, 0, 0, NONE},
  {215560, 0, 0, 0, 0, NONE},
  {215836, 0, 0, 0, 0, NONE},
  {214986, 0, 0, 0, 0, NONE},
  {215877, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {215920, 0, 0, 0, 0, NONE},
  {41977, 0, 0, 0, 0, NONE},
  {42026, 0, 0, 0, 0, NONE},
  {215965, 0, 0, 0, 0, NONE},
  {215979, 0, 0, 0, 0, NONE},
  {216034, 0, 0, 0, 0, NONE},
  {216109, 0, 0, 0, 0, NONE},
  {216154, 0, 0, 0, 0, NONE},
  {211721, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {216526, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {212964, 0, 0, 0, 0, NONE},
  {217696, 0, 0, 0, 0, NONE},
  {181994, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {217946, 0, 0, 0, 0, NONE},
  {42075, 0, 0, 0, 0, NONE},
  {42729, 0, 0, 0, 0, NONE},
  {214487, 0, 0, 0, 0, NONE},
  {211721, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {218887, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {220107, 0, 0, 0, 0, NONE},
  {220158, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 95},
  {220959, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {221866, 0, 0, 0, 0, NONE},
  {221901, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {222141, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {222571, 0, 0, 0, 0, NONE},
  {222789, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77659, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 94},
  {223233, 0, 0, 0, 0, NONE},
  {223328, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {223645, 0, 0, 0, 0, NONE},
  {223922, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {223977, 0, 0, 0, 0, NONE},
  {224029, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224194, 0, 0, 0, 0, NONE},
  {224214, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224431, 0, 0, 0, 0, NONE},
  {224524, 0, 0, 0, 0, NONE},
  {224565, 0, 0, 0, 0, NONE},
  {224636, 0, 0, 0, 0, NONE},
  {224732, 0, 0, 0, 0, NONE},
  {224812, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 36},
  {224866, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224892, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {225258, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {225475, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {225634, 0, 0, 0, 0, NONE},
  {77659, 0, 0, 0, 0, NONE},
  {76097, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 96},
  {225870, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {226155, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {226334, 0, 0, 0, 0, NONE},
  {159686, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {77659, 0, 0, 0, 0, NONE},
  {196762, 0, 0, 0, 0, NONE},
  {226794, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {227823, 0, 0, 0, 0, NONE},
  {227860, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 102},
  {227946, 0, 0, 0, 0, NONE},
  {228003, 0, 0, 0, 0, NONE},
  {228327, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 103},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {229373, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {227823, 0, 0, 0, 0, NONE},
  {227860, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 102},
  {227946, 0, 0, 0, 0, NONE},
  {228003, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {231277, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {231627, 0, 0, 0, 0, NONE},
  {231662, 0, 0, 0, 0, NONE},
  {231911, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {231662, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {233343, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 97},
  {0, 0, 0, 0, 0, 98},
  {0, 0, 0, 0, 0, 100},
  {234217, 0, 0, 0, 0, NONE},
  {234273, 0, 0, 0, 0, NONE},
  {234320, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234977, 0, 0, 0, 0, NONE},
  {234998, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235219, 0, 0, 0, 0, NONE},
  {235267, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234320, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235795, 0, 0, 0, 0, NONE},
  {235838, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235957, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {235884, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 99},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {234977, 0, 0, 0, 0, NONE},
  {237461, 0, 0, 0, 0, NONE},
  {237511, 0, 0, 0, 0, NONE},
  {237564, 0, 0, 0, 0, NONE},
  {237628, 0, 0, 0, 0, NONE},
  {237662, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {237715, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {237840, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 101},
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
  {238720, 0, 0, 0, 0, NONE},
  {238791, 0, 0, 0, 0, NONE},
  {238854, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239815, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {239849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {240709, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {242163, 0, 0, 0, 0, NONE},
  {242203, 0, 0, 0, 0, NONE},
  {242228, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243101, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {243422, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {243498, 0, 0, 0, 0, NONE},
  {243542, 0, 0, 0, 0, NONE},
  {243577, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243908, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243928, 0, 0, 0, 0, NONE},
  {243928, 0, 0, 0, 0, NONE},
  {243968, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {244287, 0, 0, 0, 0, NONE},
  {244336, 0, 0, 0, 0, NONE},
  {244377, 0, 0, 0, 0, NONE},
  {244715, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {239849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 39},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {245447, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {239849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {245694, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {245966, 0, 0, 0, 0, NONE},
  {245996, 0, 0, 0, 0, NONE},
  {246039, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {246420, 0, 0, 0, 0, NONE},
  {246752, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {246804, 0, 0, 0, 0, NONE},
  {246826, 0, 0, 0, 0, NONE},
  {246848, 0, 0, 0, 0, NONE},
  {247118, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {239849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 104},
  {247149, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {247588, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243577, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {243542, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {248186, 0, 0, 0, 0, NONE},
  {248244, 0, 0, 0, 0, NONE},
  {248291, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {249153, 0, 0, 0, 0, 107},
  {249178, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239831, 0, 0, 0, 0, NONE},
  {250312, 0, 0, 0, 0, NONE},
  {239849, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {239902, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 105},
  {0, 0, 0, 0, 0, NONE},
  {243928, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 109},
  {251612, 0, 0, 0, 0, NONE},
  {252544, 0, 0, 0, 0, NONE},
  {252571, 0, 0, 0, 0, NONE},
  {253104, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {253525, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {253554, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 108},
  {254018, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {254266, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {254675, 0, 0, 0, 0, NONE},
  {254704, 0, 0, 0, 0, NONE},
  {254764, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {24951, 0, 0, 0, 0, NONE},
  {255094, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {255125, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {255284, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {255590, 0, 0, 0, 0, NONE},
  {255619, 0, 0, 0, 0, NONE},
  {255656, 0, 0, 0, 0, NONE},
  {84998, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {256160, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 107},
  {224866, 0, 0, 0, 0, NONE},
  {256246, 0, 0, 0, 0, NONE},
  {53974, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {256792, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257047, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 110},
  {257306, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {53974, 0, 0, 0, 0, NONE},
  {257749, 0, 0, 0, 0, NONE},
  {257804, 0, 0, 0, 0, NONE},
  {257836, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257899, 0, 0, 0, 0, NONE},
  {257959, 0, 0, 0, 0, NONE},
  {258022, 0, 0, 0, 0, NONE},
  {258080, 0, 0, 0, 0, NONE},
  {258155, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {257899, 0, 0, 0, 0, NONE},
  {258248, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {258318, 0, 0, 0, 0, NONE},
  {258682, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 112},
  {0, 0, 0, 0, 0, NONE},
  {259144, 0, 0, 0, 0, NONE},
  {259171, 0, 0, 0, 0, NONE},
  {259244, 0, 0, 0, 0, NONE},
  {259300, 0, 0, 0, 0, NONE},
  {259339, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259406, 0, 0, 0, 0, NONE},
  {259454, 0, 0, 0, 0, NONE},
  {259508, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259783, 0, 0, 0, 0, NONE},
  {259837, 0, 0, 0, 0, NONE},
  {259866, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {259923, 0, 0, 0, 0, NONE},
  {259980, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260053, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260113, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260373, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260445, 0, 0, 0, 0, NONE},
  {260499, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {258318, 0, 0, 0, 0, NONE},
  {125143, 0, 0, 0, 0, NONE},
  {260615, 0, 0, 0, 0, NONE},
  {260690, 0, 0, 0, 0, NONE},
  {260730, 0, 0, 0, 0, NONE},
  {260790, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {260830, 0, 0, 0, 0, NONE},
  {260871, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {261054, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {261018, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {261287, 0, 0, 0, 0, NONE},
  {261489, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 109},
  {0, 0, 0, 0, 0, 109},
  {257047, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 110},
  {0, 0, 0, 0, 0, 111},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {262420, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 113},
  {0, 0, 0, 0, 0, 107},
  {262807, 0, 0, 0, 0, NONE},
  {262841, 0, 0, 0, 0, NONE},
  {262884, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {224866, 0, 0, 0, 0, NONE},
  {262945, 0, 0, 0, 0, NONE},
  {263577, 0, 0, 0, 0, 106},
  {263619, 0, 0, 0, 0, NONE},
  {263863, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {64245, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {50325, 0, 0, 0, 0, NONE},
  {265274, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {265560, 0, 0, 0, 0, NONE},
  {265598, 0, 0, 0, 0, NONE},
  {265641, 0, 0, 0, 0, NONE},
  {265988, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266038, 0, 0, 0, 0, NONE},
  {188295, 0, 0, 0, 0, NONE},
  {246848, 0, 0, 0, 0, NONE},
  {266568, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266774, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {266999, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {267053, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {267457, 0, 0, 0, 0, NONE},
  {267729, 0, 0, 0, 0, NONE},
  {267969, 0, 0, 0, 0, NONE},
  {268007, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {268060, 0, 0, 0, 0, NONE},
  {268217, 0, 0, 0, 0, NONE},
  {268903, 0, 0, 0, 0, NONE},
  {269414, 0, 0, 0, 0, NONE},
  {269433, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {210229, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 115},
  {270438, 0, 0, 0, 0, 39},
  {83391, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {270738, 0, 0, 0, 0, NONE},
  {270991, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {271431, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {271958, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {272543, 0, 0, 0, 0, NONE},
  {272579, 0, 0, 0, 0, NONE},
  {40397, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 116},
  {62537, 0, 0, 0, 0, NONE},
  {272917, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 25},
  {29308, 0, 0, 0, 0, NONE},
  {39239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {273705, 0, 0, 0, 0, NONE},
  {274210, 0, 0, 0, 0, NONE},
  {274539, 0, 0, 0, 0, NONE},
  {274835, 0, 0, 0, 0, NONE},
  {274880, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {166435, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {274835, 0, 0, 0, 0, NONE},
  {275794, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {276152, 0, 0, 0, 0, NONE},
  {274835, 0, 0, 0, 0, NONE},
  {274210, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 118},
  {276705, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {277072, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {277362, 0, 0, 0, 0, NONE},
  {277416, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 117},
  {278097, 0, 0, 0, 0, NONE},
  {278309, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 120},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {279286, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {280028, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {280028, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 119},
  {0, 0, 0, 0, 0, 120},
  {280028, 0, 0, 0, 0, NONE},
};

static const parley_default defaults[23] = {
  {0, 0x0p+0, 0, 0},
  {0, 0x0p+0, 46594, 0},
  {0, 0x0p+0, 46621, 0},
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
  {0, 0, 0, 36, -1, 0, 1},
  {0, 0, 0, 36, -1, 1, 1},
  {0, 0, 0, 62, 255, 2, 1},
  {0, 0, 0, 62, 255, 3, 1},
  {0, 0, 0, 62, 255, 4, 1},
  {0, 0, 0, 62, 255, 5, 1},
  {0, 0, 0, 62, 255, 6, 1},
  {0, 0, 0, 62, 255, 7, 1},
  {0, 0, 0, 62, 255, 8, 1},
  {6, 0, 0, 62, 255, 9, 8},
  {8, 0, 0, 62, 256, 0, 0},
  {2, 0, 0, 78, -1, 17, 1},
  {0, 1, 0, 95, -1, 0, 1},
  {0, 1, 0, 104, -1, 1, 1},
  {0, 0, 1, 108, -1, 18, 1},
  {6, 1, 0, 95, -1, 2, 2},
  {0, 0, 0, 95, -1, 19, 1},
  {0, 0, 0, 95, -1, 20, 1},
  {0, 0, 0, 95, -1, 21, 1},
  {0, 0, 0, 95, -1, 22, 1},
  {0, 0, 0, 95, -1, 23, 1},
  {0, 0, 0, 95, -1, 24, 1},
  {6, 0, 0, 221, -1, 25, 2},
  {6, 0, 0, 221, -1, 27, 2},
  {0, 0, 0, 36, -1, 29, 1},
  {0, 0, 0, 36, -1, 30, 1},
  {0, 0, 0, 36, -1, 31, 1},
  {0, 0, 0, 36, -1, 32, 1},
  {0, 0, 0, 36, -1, 33, 1},
  {0, 0, 0, 36, -1, 34, 1},
  {0, 0, 0, 36, -1, 35, 1},
  {0, 0, 0, 36, -1, 36, 1},
  {0, 0, 0, 36, -1, 37, 1},
  {0, 0, 0, 36, -1, 38, 1},
  {6, 0, 0, 36, -1, 39, 2},
  {0, 0, 0, 522, -1, 41, 1},
  {0, 0, 0, 854, -1, 42, 1},
  {0, 0, 0, 928, -1, 43, 1},
  {6, 0, 0, 221, -1, 44, 2},
  {0, 0, 0, 1009, -1, 46, 1},
  {0, 0, 0, 920, -1, 47, 1},
  {0, 0, 0, 491, -1, 48, 1},
};

static const parley_record records[1042] = {
  {24840, 0, 24, 21, 50, 1, 2, 0},
  {25530, 25, 3, 3, 12, 0, 0, 0},
  {25645, 28, 5, 5, 20, 0, 0, 0},
  {25749, 33, 14, 10, 29, 1, 2, 0},
  {26149, 47, 4, 4, 10, 0, 0, 0},
  {26416, 51, 2, 2, 6, 0, 0, 0},
  {26531, 54, 6, 6, 17, 0, 0, 0},
  {26727, 61, 7, 7, 13, 0, 0, 0},
  {27076, 68, 3, 3, 7, 0, 0, 0},
  {27160, 71, 2, 2, 6, 0, 0, 0},
  {27221, 73, 5, 5, 12, 0, 0, 0},
  {27256, 78, 2, 2, 4, 0, 0, 0},
  {27311, 80, 2, 2, 8, 0, 0, 0},
  {27363, 83, 25, 7, 4, 1, 2, 0},
  {27865, 112, 2, 2, 6, 0, 0, 0},
  {27896, 114, 14, 13, 44, 1, 2, 0},
  {28337, 128, 7, 7, 22, 0, 0, 0},
  {28556, 135, 8, 8, 27, 0, 0, 0},
  {29090, 145, 16, 15, 35, 1, 2, 0},
  {29763, 161, 10, 7, 4, 2, 2, 0},
  {30139, 171, 12, 12, 32, 0, 0, 0},
  {30658, 184, 7, 7, 21, 0, 0, 0},
  {30838, 193, 14, 14, 45, 0, 0, 0},
  {31123, 207, 12, 11, 35, 1, 2, 0},
  {31426, 219, 17, 10, 28, 1, 2, 0},
  {31738, 236, 16, 9, 24, 1, 2, 0},
  {31913, 252, 3, 3, 12, 0, 0, 0},
  {32007, 255, 5, 5, 18, 0, 0, 0},
  {32113, 261, 4, 4, 28, 0, 0, 0},
  {32138, 265, 2, 2, 6, 0, 0, 0},
  {32153, 267, 3, 3, 8, 0, 0, 0},
  {32214, 270, 14, 14, 29, 0, 0, 0},
  {32605, 284, 9, 9, 20, 0, 0, 0},
  {32674, 293, 2, 2, 6, 0, 0, 0},
  {32750, 295, 5, 5, 14, 0, 0, 0},
  {32847, 300, 3, 3, 8, 0, 0, 0},
  {32946, 303, 2, 2, 6, 0, 0, 0},
  {32972, 305, 3, 3, 12, 0, 0, 0},
  {33092, 308, 8, 8, 18, 0, 0, 0},
  {33251, 316, 12, 12, 40, 0, 0, 0},
  {33483, 328, 17, 17, 51, 0, 0, 0},
  {33856, 345, 12, 12, 37, 0, 0, 0},
  {34048, 357, 16, 16, 46, 0, 0, 0},
  {34807, 373, 3, 3, 8, 0, 0, 0},
  {34947, 376, 9, 8, 26, 2, 2, 0},
  {35158, 386, 3, 3, 8, 0, 0, 0},
  {35311, 389, 2, 2, 6, 0, 0, 0},
  {35365, 392, 2, 2, 6, 0, 0, 0},
  {35396, 394, 3, 3, 10, 0, 0, 0},
  {35479, 397, 16, 16, 56, 0, 0, 0},
  {36084, 414, 9, 3, 4, 1, 2, 0},
  {36211, 423, 5, 5, 11, 0, 0, 0},
  {36375, 428, 3, 3, 5, 0, 0, 0},
  {36457, 433, 3, 3, 12, 0, 0, 0},
  {36587, 436, 3, 3, 8, 0, 0, 0},
  {36616, 439, 5, 5, 16, 0, 0, 0},
  {36765, 444, 3, 3, 5, 0, 0, 0},
  {36897, 447, 3, 3, 8, 0, 0, 0},
  {36949, 450, 2, 2, 8, 0, 0, 0},
  {37015, 452, 4, 4, 12, 0, 0, 0},
  {37092, 456, 3, 3, 12, 0, 0, 0},
  {37200, 459, 2, 2, 6, 0, 0, 0},
  {37210, 461, 2, 2, 8, 0, 0, 0},
  {37223, 463, 6, 6, 22, 0, 0, 0},
  {37421, 470, 7, 7, 24, 0, 0, 0},
  {37623, 477, 36, 22, 32, 1, 2, 0},
  {38261, 514, 4, 4, 14, 0, 0, 0},
  {38351, 518, 2, 2, 8, 0, 0, 0},
  {38394, 520, 4, 4, 12, 0, 0, 0},
  {38451, 524, 3, 3, 6, 0, 0, 0},
  {38478, 527, 11, 6, 16, 1, 2, 0},
  {38686, 538, 10, 10, 29, 0, 0, 0},
  {38753, 549, 4, 4, 10, 0, 0, 0},
  {38896, 553, 15, 15, 48, 0, 0, 0},
  {39462, 569, 9, 9, 38, 0, 0, 0},
  {40104, 578, 2, 2, 4, 0, 0, 0},
  {40193, 580, 2, 2, 6, 0, 0, 0},
  {40309, 583, 3, 3, 12, 0, 0, 0},
  {40381, 587, 2, 2, 8, 0, 0, 0},
  {40455, 589, 3, 3, 12, 0, 0, 0},
  {40554, 592, 6, 6, 15, 0, 0, 0},
  {40766, 598, 5, 5, 16, 0, 0, 0},
  {40809, 603, 6, 6, 21, 0, 0, 0},
  {41077, 609, 2, 2, 6, 0, 0, 0},
  {41154, 611, 2, 2, 6, 0, 0, 0},
  {41251, 613, 2, 2, 8, 0, 0, 0},
  {41314, 616, 3, 3, 7, 0, 0, 0},
  {41390, 619, 3, 3, 9, 0, 0, 0},
  {41496, 622, 5, 5, 14, 0, 0, 0},
  {41560, 627, 2, 2, 8, 0, 0, 0},
  {41629, 630, 7, 7, 21, 0, 0, 0},
  {41760, 637, 5, 5, 14, 0, 0, 0},
  {41776, 642, 13, 13, 43, 0, 0, 0},
  {42182, 655, 2, 2, 8, 0, 0, 0},
  {42271, 657, 2, 2, 6, 0, 0, 0},
  {42367, 660, 5, 5, 18, 0, 0, 0},
  {42525, 665, 3, 3, 10, 0, 0, 0},
  {42557, 668, 2, 2, 8, 0, 0, 0},
  {42588, 671, 2, 2, 6, 0, 0, 0},
  {42668, 673, 6, 6, 22, 0, 0, 0},
  {42745, 679, 5, 5, 20, 0, 0, 0},
  {42854, 687, 2, 2, 6, 0, 0, 0},
  {42935, 689, 2, 2, 4, 0, 0, 0},
  {42964, 691, 6, 6, 14, 0, 0, 0},
  {43207, 697, 5, 5, 14, 0, 0, 0},
  {43240, 702, 2, 2, 4, 0, 0, 0},
  {43254, 704, 5, 5, 20, 0, 0, 0},
  {43418, 709, 7, 7, 18, 0, 0, 0},
  {43594, 716, 2, 2, 4, 0, 0, 0},
  {43708, 718, 2, 2, 4, 0, 0, 0},
  {43819, 720, 2, 2, 6, 0, 0, 0},
  {43860, 722, 2, 2, 6, 0, 0, 0},
  {43902, 724, 2, 2, 6, 0, 0, 0},
  {43994, 727, 3, 3, 12, 0, 0, 0},
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
  {659, 669, 0, 3, 4, 1, 0, 0},
  {707, 725, 3, 5, 4, 1, 0, 0},
  {928, 947, 8, 4, 4, 1, 0, 0},
  {1002, 1011, 12, 5, 4, 1, 0, 0},
  {1250, 1260, 17, 3, 4, 1, 0, 0},
  {1374, 1394, 20, 3, 4, 1, 0, 0},
  {1487, 1496, 23, 2, 4, 1, 0, 0},
  {1628, 1644, 25, 3, 4, 1, 0, 0},
  {1698, 1714, 28, 3, 4, 1, 0, 0},
  {1766, 1778, 31, 3, 4, 1, 0, 0},
  {1850, 1860, 34, 8, 4, 1, 0, 0},
  {2032, 2049, 42, 3, 4, 1, 0, 0},
  {2166, 2186, 45, 3, 4, 1, 0, 0},
  {2291, 2309, 48, 3, 4, 1, 0, 0},
  {2448, 2457, 51, 15, 4, 1, 0, 0},
  {2794, 2808, 66, 3, 4, 1, 0, 0},
  {2885, 2904, 69, 4, 4, 1, 0, 0},
  {2983, 2995, 73, 3, 4, 1, 0, 0},
  {3091, 3108, 76, 14, 4, 1, 0, 0},
  {3888, 3904, 90, 26, 4, 1, 0, 0},
  {5623, 5642, 116, 26, 4, 1, 0, 0},
  {6925, 6943, 142, 9, 4, 1, 0, 0},
  {7223, 7241, 151, 2, 10, 1, 0, 0},
  {7324, 7342, 153, 23, 4, 1, 0, 0},
  {7977, 7996, 176, 6, 4, 1, 0, 0},
  {8085, 8097, 182, 8, 10, 1, 0, 0},
  {8257, 8269, 190, 2, 10, 1, 0, 0},
  {8369, 8389, 192, 3, 4, 1, 0, 0},
  {8473, 8495, 195, 3, 4, 1, 0, 0},
  {8641, 8656, 198, 4, 4, 1, 0, 0},
  {8882, 8892, 202, 3, 4, 1, 0, 0},
  {9013, 9029, 205, 3, 4, 1, 0, 0},
  {9092, 9102, 208, 5, 4, 1, 0, 0},
  {9190, 9201, 213, 4, 1, 1, 0, 0},
  {9386, 9402, 217, 4, 4, 1, 0, 0},
  {9450, 9464, 221, 3, 4, 1, 0, 0},
  {9550, 9567, 224, 3, 4, 1, 0, 0},
  {9735, 9746, 227, 3, 4, 1, 0, 0},
  {9859, 9871, 230, 14, 4, 1, 0, 0},
  {10314, 10331, 244, 3, 4, 1, 0, 0},
  {10451, 10466, 247, 7, 1, 1, 0, 0},
  {10711, 10728, 254, 43, 4, 1, 0, 0},
  {11772, 11789, 297, 7, 4, 1, 0, 0},
  {12048, 12062, 304, 10, 4, 1, 0, 0},
  {12247, 12258, 314, 8, 4, 1, 0, 0},
  {12489, 12502, 322, 4, 4, 1, 0, 0},
  {12641, 12658, 326, 2, 4, 1, 0, 0},
  {12719, 12742, 328, 4, 4, 1, 0, 0},
  {12832, 12846, 332, 3, 4, 1, 0, 0},
  {12932, 12949, 335, 3, 4, 1, 0, 0},
  {13021, 13033, 338, 4, 4, 1, 0, 0},
  {13177, 13197, 342, 8, 4, 1, 0, 0},
  {13442, 13462, 350, 2, 4, 1, 0, 0},
  {13537, 13552, 352, 16, 4, 1, 0, 0},
  {13784, 13799, 368, 4, 4, 1, 0, 0},
  {13868, 13888, 372, 6, 4, 1, 0, 0},
  {14088, 14103, 378, 4, 4, 1, 0, 0},
  {14160, 14182, 382, 13, 4, 1, 0, 0},
  {14479, 14491, 395, 2, 4, 1, 0, 0},
  {14567, 14584, 397, 2, 4, 1, 0, 0},
  {14661, 14677, 399, 2, 4, 1, 0, 0},
  {14734, 14743, 401, 4, 4, 1, 0, 0},
  {14834, 14845, 405, 11, 4, 1, 0, 0},
  {14997, 15005, 416, 11, 4, 1, 0, 0},
  {15139, 15145, 427, 5, 4, 1, 0, 0},
  {15212, 15217, 432, 18, 4, 1, 0, 0},
  {15367, 15375, 450, 2, 4, 1, 0, 0},
  {15406, 15419, 452, 5, 4, 1, 0, 0},
  {15570, 15589, 457, 5, 4, 1, 0, 0},
  {15703, 15719, 462, 3, 4, 1, 0, 0},
  {15828, 15844, 465, 2, 4, 1, 0, 0},
  {15934, 15953, 467, 11, 4, 1, 0, 0},
  {16363, 16378, 478, 4, 4, 1, 0, 0},
  {16436, 16454, 482, 6, 4, 1, 0, 0},
  {16579, 16597, 488, 3, 4, 1, 0, 0},
  {16755, 16780, 491, 4, 4, 1, 0, 0},
  {16876, 16895, 495, 6, 4, 1, 0, 0},
  {17072, 17092, 501, 6, 4, 1, 0, 0},
  {17317, 17334, 507, 2, 4, 1, 0, 0},
  {17442, 17468, 509, 4, 4, 1, 0, 0},
  {17598, 17620, 513, 4, 4, 1, 0, 0},
  {17773, 17794, 517, 4, 4, 1, 0, 0},
  {17935, 17955, 521, 6, 4, 1, 0, 0},
  {18164, 18189, 527, 4, 4, 1, 0, 0},
  {18381, 18399, 531, 3, 4, 1, 0, 0},
  {18474, 18489, 534, 7, 4, 1, 0, 0},
  {18834, 18849, 541, 4, 4, 1, 0, 0},
  {18944, 18961, 545, 3, 4, 1, 0, 0},
  {19052, 19066, 548, 5, 4, 1, 0, 0},
  {19214, 19231, 553, 4, 4, 1, 0, 0},
  {19394, 19410, 557, 6, 4, 1, 0, 0},
  {19638, 19658, 563, 1, 4, 1, 0, 0},
  {19716, 19741, 564, 4, 4, 1, 0, 0},
  {19878, 19890, 568, 3, 4, 1, 0, 0},
  {19972, 19995, 571, 7, 4, 1, 0, 0},
  {20262, 20286, 578, 4, 4, 1, 0, 0},
  {20528, 20552, 582, 3, 4, 1, 0, 0},
  {20646, 20660, 585, 8, 4, 1, 0, 0},
  {20975, 20990, 593, 2, 4, 1, 0, 0},
  {21072, 21087, 595, 1, 4, 1, 0, 0},
  {21125, 21145, 596, 4, 4, 1, 0, 0},
  {21213, 21224, 600, 2, 4, 1, 0, 0},
  {21285, 21301, 602, 2, 4, 1, 0, 0},
  {21420, 21437, 604, 2, 4, 1, 0, 0},
  {21576, 21584, 606, 5, 4, 1, 0, 0},
  {21701, 21716, 611, 4, 4, 1, 0, 0},
  {21883, 21901, 615, 3, 4, 1, 0, 0},
  {22102, 22119, 618, 4, 4, 1, 0, 0},
  {22269, 22291, 622, 5, 4, 1, 0, 0},
  {22521, 22536, 627, 4, 4, 1, 0, 0},
  {22618, 22639, 631, 6, 4, 1, 0, 0},
  {22832, 22858, 637, 4, 4, 1, 0, 0},
  {23035, 23057, 641, 3, 4, 1, 0, 0},
  {23196, 23217, 644, 4, 4, 1, 0, 0},
  {23428, 23442, 648, 3, 4, 1, 0, 0},
  {23566, 23585, 651, 5, 4, 1, 0, 0},
  {23846, 23869, 656, 7, 4, 1, 0, 0},
  {24121, 24136, 663, 3, 4, 1, 0, 0},
  {24235, 24250, 666, 2, 4, 1, 0, 0},
  {24337, 24355, 668, 9, 4, 1, 0, 0},
  {24622, 24644, 677, 3, 4, 1, 0, 0},
};

static const parley_enum_value enum_values[680] = {
  {693, 0, 0, 0, 0},
  {698, 0, 1, 0, 0},
  {703, 0, 2, 0, 0},
  {772, 0, 0, 0, 0},
  {775, 784, 1, 0, 0},
  {822, 832, 2, 0, 0},
  {867, 886, 3, 0, 0},
  {912, 0, 4, 0, 0},
  {693, 0, 0, 0, 0},
  {974, 0, 1, 0, 0},
  {980, 0, 2, 0, 0},
  {986, 992, 3, 0, 0},
  {1038, 1043, 0, 0, 0},
  {1065, 1074, 1, 0, 0},
  {1136, 1145, 2, 0, 0},
  {1179, 1189, 3, 0, 0},
  {1225, 1236, 4, 0, 0},
  {1291, 0, 0, 0, 0},
  {1303, 1319, 1, 0, 0},
  {1356, 1364, 2, 0, 0},
  {693, 1453, 0, 0, 0},
  {1465, 0, 1, 0, 0},
  {1483, 1364, 2, 0, 0},
  {1533, 1543, 0, 0, 0},
  {1571, 1584, 1, 0, 0},
  {1681, 0, 0, 0, 0},
  {1686, 0, 1, 0, 0},
  {1693, 0, 2, 0, 0},
  {1756, 0, 0, 0, 0},
  {1686, 0, 1, 0, 0},
  {1761, 0, 2, 0, 0},
  {1837, 0, 0, 0, 0},
  {1686, 0, 1, 0, 0},
  {1844, 0, 2, 0, 0},
  {1896, 1902, 0, 0, 0},
  {1920, 0, 1, 0, 0},
  {1931, 1936, 2, 0, 0},
  {1953, 0, 3, 0, 0},
  {1964, 1970, 4, 0, 0},
  {1987, 0, 5, 0, 0},
  {1998, 2003, 6, 0, 0},
  {2021, 0, 7, 0, 0},
  {2097, 2101, 1, 0, 0},
  {2120, 2131, 2, 0, 0},
  {2140, 2147, 4, 0, 0},
  {693, 0, 0, 0, 0},
  {2234, 2239, 1, 0, 0},
  {2260, 2265, 2, 0, 0},
  {2351, 2356, 0, 0, 0},
  {2370, 2381, 1, 0, 0},
  {2390, 2408, 2, 0, 0},
  {2494, 0, 0, 0, 0},
  {2508, 2517, 1, 0, 0},
  {2543, 2554, 2, 0, 0},
  {2591, 0, 3, 0, 0},
  {2603, 0, 4, 0, 0},
  {2609, 0, 5, 0, 0},
  {2625, 0, 6, 0, 0},
  {2640, 0, 7, 0, 0},
  {2654, 0, 8, 0, 0},
  {2666, 0, 9, 0, 0},
  {2683, 0, 10, 0, 0},
  {2697, 2708, 12, 0, 0},
  {2748, 0, 14, 0, 0},
  {2765, 0, 24, 0, 0},
  {2780, 0, 25, 0, 0},
  {2858, 0, 0, 0, 0},
  {2867, 0, 1, 0, 0},
  {2877, 0, 2, 0, 0},
  {2947, 2956, 0, 0, 0},
  {2962, 0, 1, 0, 0},
  {2968, 0, 2, 0, 0},
  {2975, 0, 3, 0, 0},
  {3029, 0, 0, 0, 0},
  {3036, 3047, 1, 0, 0},
  {1364, 0, 2, 0, 0},
  {3203, 3225, 0, 0, 0},
  {3292, 3314, 1, 0, 0},
  {3348, 3371, 2, 0, 0},
  {3403, 3416, 3, 0, 0},
  {3456, 3469, 4, 0, 0},
  {3509, 3530, 6, 0, 0},
  {3568, 3587, 7, 0, 0},
  {3629, 0, 8, 0, 0},
  {3641, 0, 9, 0, 0},
  {3651, 3666, 10, 0, 0},
  {3692, 0, 11, 0, 0},
  {3702, 3728, 12, 0, 0},
  {3776, 3794, 13, 0, 0},
  {3847, 3866, 14, 0, 0},
  {3994, 4013, 0, 0, 0},
  {4061, 0, 1, 0, 0},
  {4067, 4083, 3, 0, 0},
  {4167, 4178, 4, 0, 0},
  {4260, 4271, 6, 0, 0},
  {4332, 4337, 7, 0, 0},
  {4355, 4364, 8, 0, 0},
  {4393, 4403, 9, 0, 0},
  {4430, 0, 10, 0, 0},
  {4441, 4447, 11, 0, 0},
  {4485, 4490, 12, 0, 0},
  {4530, 4552, 13, 0, 0},
  {4633, 4663, 14, 0, 0},
  {4719, 0, 15, 0, 0},
  {4742, 4756, 16, 0, 0},
  {4837, 4849, 17, 0, 0},
  {5044, 5063, 18, 0, 0},
  {5113, 5128, 19, 0, 0},
  {5158, 5168, 20, 0, 0},
  {5213, 3866, 21, 0, 0},
  {5226, 3866, 22, 0, 0},
  {5235, 5244, 23, 0, 0},
  {5320, 5339, 24, 0, 0},
  {5386, 5404, 25, 0, 0},
  {5457, 5475, 26, 0, 0},
  {5519, 5545, 27, 0, 0},
  {5769, 5782, 0, 0, 0},
  {5877, 5897, 1, 0, 0},
  {5931, 0, 2, 0, 0},
  {5949, 3416, 3, 0, 0},
  {5967, 3416, 4, 0, 0},
  {5985, 5999, 5, 0, 0},
  {6051, 4403, 6, 0, 0},
  {6068, 6087, 7, 0, 0},
  {6167, 6186, 8, 0, 0},
  {6250, 0, 9, 0, 0},
  {6270, 6292, 10, 0, 0},
  {6312, 6335, 11, 0, 0},
  {6359, 6383, 12, 0, 0},
  {6404, 6421, 13, 0, 0},
  {6439, 0, 14, 0, 0},
  {6461, 0, 15, 0, 0},
  {6480, 6498, 16, 0, 0},
  {6517, 6535, 17, 0, 0},
  {6557, 6580, 18, 0, 0},
  {6650, 0, 19, 0, 0},
  {6671, 0, 20, 0, 0},
  {6695, 0, 21, 0, 0},
  {6714, 6736, 22, 0, 0},
  {6764, 6789, 23, 0, 0},
  {6818, 6836, 24, 0, 0},
  {6881, 6901, 25, 0, 0},
  {6998, 7008, 0, 0, 0},
  {7041, 0, 1, 0, 0},
  {7058, 0, 2, 0, 0},
  {7081, 0, 3, 0, 0},
  {7108, 0, 4, 0, 0},
  {7116, 7130, 5, 0, 0},
  {7165, 0, 6, 0, 0},
  {7179, 0, 7, 0, 0},
  {7194, 0, 8, 0, 0},
  {7299, 0, 0, 7310, 0},
  {7312, 0, 0, 7322, 0},
  {1686, 0, 1, 0, 0},
  {7429, 0, 2, 0, 0},
  {7439, 7445, 3, 0, 0},
  {7470, 7480, 4, 0, 0},
  {7504, 7512, 5, 0, 0},
  {7562, 7569, 6, 0, 0},
  {7607, 0, 7, 0, 0},
  {7617, 7627, 8, 0, 0},
  {7638, 0, 9, 0, 0},
  {7646, 7658, 10, 0, 0},
  {7680, 0, 11, 0, 0},
  {7687, 7700, 12, 0, 0},
  {7729, 0, 13, 0, 0},
  {7741, 0, 14, 0, 0},
  {7757, 0, 15, 0, 0},
  {7781, 0, 16, 0, 0},
  {7792, 7804, 17, 0, 0},
  {7841, 0, 18, 0, 0},
  {7852, 0, 19, 0, 0},
  {7870, 0, 20, 0, 0},
  {7891, 0, 21, 0, 0},
  {7912, 0, 22, 0, 0},
  {7935, 7958, 23, 0, 0},
  {287, 0, 1, 0, 0},
  {8045, 8054, 2, 0, 0},
  {8071, 0, 3, 0, 0},
  {8075, 0, 4, 0, 0},
  {8081, 0, 5, 0, 0},
  {519, 0, 6, 0, 0},
  {7299, 0, 0, 8145, 0},
  {7312, 0, 0, 8147, 0},
  {8149, 8156, 0, 8170, 0},
  {8075, 0, 0, 8172, 0},
  {8174, 8180, 0, 8205, 0},
  {8071, 0, 0, 8207, 0},
  {698, 8209, 0, 8233, 0},
  {8235, 0, 0, 8246, 0},
  {1686, 0, 0, 8293, 0},
  {8300, 8314, 0, 8355, 0},
  {7299, 0, 1, 0, 0},
  {7312, 0, 2, 0, 0},
  {8421, 8433, 3, 0, 0},
  {8535, 8543, 1, 0, 0},
  {8583, 0, 2, 0, 0},
  {8588, 8596, 3, 0, 0},
  {8694, 8708, 1, 0, 0},
  {8752, 8768, 2, 0, 0},
  {8786, 8798, 3, 0, 0},
  {8830, 8840, 4, 0, 0},
  {8919, 8927, 0, 0, 0},
  {8944, 8954, 1, 0, 0},
  {8989, 8997, 2, 0, 0},
  {9058, 0, 0, 0, 0},
  {9069, 0, 1, 0, 0},
  {9076, 0, 2, 0, 0},
  {9131, 0, 0, 0, 0},
  {9137, 0, 1, 0, 0},
  {9069, 0, 2, 0, 0},
  {9143, 9153, 3, 0, 0},
  {9171, 9179, 4, 0, 0},
  {1038, 0, 0, 0, 0},
  {9255, 9264, 1, 0, 0},
  {9294, 9310, 10, 0, 0},
  {9342, 9358, 20, 0, 0},
  {1364, 0, 0, 0, 0},
  {9435, 0, 1, 0, 0},
  {9443, 0, 2, 0, 0},
  {9131, 0, 3, 0, 0},
  {9489, 0, 0, 0, 0},
  {9501, 0, 1, 0, 0},
  {9513, 9523, 2, 0, 0},
  {9605, 9611, 1, 0, 0},
  {9630, 9639, 2, 0, 0},
  {9658, 9663, 3, 0, 0},
  {1038, 9794, 1, 0, 0},
  {9822, 9829, 2, 0, 0},
  {9852, 0, 3, 0, 0},
  {1686, 9898, 1, 0, 0},
  {9921, 9930, 2, 0, 0},
  {9958, 9968, 3, 0, 0},
  {9989, 10002, 4, 0, 0},
  {10052, 10065, 5, 0, 0},
  {10112, 10115, 6, 0, 0},
  {236, 10146, 7, 0, 0},
  {10166, 0, 8, 0, 0},
  {10172, 10181, 9, 0, 0},
  {10210, 0, 10, 0, 0},
  {10227, 10238, 11, 0, 0},
  {10290, 0, 12, 0, 0},
  {10297, 0, 14, 0, 0},
  {10303, 0, 15, 0, 0},
  {10371, 10379, 1, 0, 0},
  {10406, 10414, 2, 0, 0},
  {10442, 0, 3, 0, 0},
  {10532, 0, 0, 0, 0},
  {10539, 10549, 1, 0, 0},
  {10577, 10588, 2, 0, 0},
  {10605, 10623, 3, 0, 0},
  {10652, 10671, 4, 0, 0},
  {10290, 0, 5, 0, 0},
  {10297, 0, 6, 0, 0},
  {10762, 0, 0, 0, 0},
  {10769, 0, 1, 0, 0},
  {10781, 10798, 2, 0, 0},
  {10836, 0, 3, 0, 0},
  {10860, 10883, 4, 0, 0},
  {10923, 0, 5, 0, 0},
  {10945, 0, 10, 0, 0},
  {10958, 0, 11, 0, 0},
  {10980, 0, 12, 0, 0},
  {10993, 0, 13, 0, 0},
  {11010, 0, 16, 0, 0},
  {11034, 0, 17, 0, 0},
  {11054, 0, 18, 0, 0},
  {11075, 0, 19, 0, 0},
  {11089, 0, 20, 0, 0},
  {11108, 0, 22, 0, 0},
  {11129, 0, 23, 0, 0},
  {11147, 0, 24, 0, 0},
  {11170, 0, 25, 0, 0},
  {11195, 0, 26, 0, 0},
  {11216, 0, 27, 0, 0},
  {11231, 0, 28, 0, 0},
  {11254, 0, 29, 0, 0},
  {11277, 0, 100, 0, 0},
  {11301, 0, 101, 0, 0},
  {11322, 0, 102, 0, 0},
  {11345, 0, 103, 0, 0},
  {11366, 0, 104, 0, 0},
  {11386, 0, 105, 0, 0},
  {11409, 0, 106, 0, 0},
  {11428, 0, 107, 0, 0},
  {11445, 0, 108, 0, 0},
  {11464, 0, 109, 0, 0},
  {11484, 0, 110, 0, 0},
  {11504, 0, 111, 0, 0},
  {11528, 0, 112, 0, 0},
  {11544, 11557, 113, 0, 0},
  {11587, 11612, 114, 0, 0},
  {11649, 0, 115, 0, 0},
  {11676, 0, 116, 0, 0},
  {11697, 0, 117, 0, 0},
  {11722, 0, 118, 0, 0},
  {11747, 0, 119, 0, 0},
  {11835, 11850, -100002, 0, 0},
  {11886, 11911, -13001, 0, 0},
  {11957, 0, 4008, 0, 0},
  {11976, 0, 4009, 0, 0},
  {11987, 0, 4010, 0, 0},
  {12005, 0, 4011, 0, 0},
  {12028, 0, 4013, 0, 0},
  {693, 12126, 0, 0, 0},
  {12143, 0, 1, 0, 0},
  {12153, 0, 2, 0, 0},
  {12161, 0, 3, 0, 0},
  {12178, 0, 4, 0, 0},
  {12187, 0, 5, 0, 0},
  {12197, 0, 6, 0, 0},
  {12212, 0, 7, 0, 0},
  {12222, 0, 8, 0, 0},
  {12236, 0, 9, 0, 0},
  {772, 0, 0, 0, 0},
  {12309, 12318, 1, 0, 0},
  {822, 0, 2, 0, 0},
  {775, 0, 3, 0, 0},
  {12336, 12346, 4, 0, 0},
  {12376, 12383, 5, 0, 0},
  {12415, 0, 6, 0, 0},
  {12434, 12448, 7, 0, 0},
  {12548, 0, 0, 0, 0},
  {12555, 0, 1, 0, 0},
  {12563, 12586, 2, 0, 0},
  {12631, 0, 3, 0, 0},
  {12703, 0, 0, 0, 0},
  {12710, 0, 1, 0, 0},
  {12793, 0, 0, 0, 0},
  {775, 0, 1, 0, 0},
  {12376, 0, 3, 0, 0},
  {12801, 12814, 4, 0, 0},
  {12869, 0, 0, 0, 0},
  {12882, 0, 1, 0, 0},
  {12895, 12905, 2, 0, 0},
  {12999, 0, -1, 0, 0},
  {13007, 0, 0, 0, 0},
  {13015, 0, 1, 0, 0},
  {13069, 0, 0, 0, 0},
  {13082, 0, 1, 0, 0},
  {13090, 13104, 2, 0, 0},
  {13129, 13137, 3, 0, 0},
  {13248, 13264, 3, 0, 0},
  {13290, 0, 4, 0, 0},
  {13303, 0, 5, 0, 0},
  {13069, 0, 6, 0, 0},
  {13321, 0, 7, 0, 0},
  {13336, 0, 8, 0, 0},
  {13358, 0, 9, 0, 0},
  {13388, 13411, 10, 0, 0},
  {13501, 0, 0, 0, 0},
  {13518, 0, 1, 0, 0},
  {13605, 0, 1, 0, 0},
  {13619, 0, 2, 0, 0},
  {13633, 0, 3, 0, 0},
  {13650, 0, 4, 0, 0},
  {13671, 0, 5, 0, 0},
  {13680, 0, 6, 0, 0},
  {13694, 0, 7, 0, 0},
  {9658, 0, 8, 0, 0},
  {2097, 0, 9, 0, 0},
  {13705, 0, 10, 0, 0},
  {13715, 0, 13, 0, 0},
  {13721, 0, 14, 0, 0},
  {13733, 0, 15, 0, 0},
  {13751, 0, 18, 0, 0},
  {13769, 0, 19, 0, 0},
  {9131, 0, 20, 0, 0},
  {13853, 0, -2, 0, 0},
  {1693, 0, -1, 0, 0},
  {1686, 0, 0, 0, 0},
  {13862, 0, 1, 0, 0},
  {693, 0, 0, 0, 0},
  {13950, 13956, 1, 0, 0},
  {13978, 13991, 2, 0, 0},
  {14040, 0, 3, 0, 0},
  {14052, 0, 4, 0, 0},
  {12187, 14063, 5, 0, 0},
  {14136, 0, 1, 0, 0},
  {9852, 0, 2, 0, 0},
  {14141, 0, 3, 0, 0},
  {14153, 0, 4, 0, 0},
  {14218, 0, 1, 0, 0},
  {14233, 0, 2, 0, 0},
  {14243, 0, 3, 0, 0},
  {14261, 0, 4, 0, 0},
  {14280, 0, 5, 0, 0},
  {14297, 0, 6, 0, 0},
  {14314, 0, 7, 0, 0},
  {14327, 14345, 8, 0, 0},
  {14372, 0, 9, 0, 0},
  {14392, 14345, 10, 0, 0},
  {14417, 0, 11, 0, 0},
  {14429, 0, 12, 0, 0},
  {14452, 0, 13, 0, 0},
  {14550, 0, 0, 0, 0},
  {14555, 0, 1, 0, 0},
  {14626, 0, 16, 0, 0},
  {14635, 14648, 17, 0, 0},
  {14716, 0, 1, 0, 0},
  {14726, 0, 2, 0, 0},
  {177, 0, 1, 0, 0},
  {8071, 0, 2, 0, 0},
  {8081, 14779, 3, 0, 0},
  {14798, 14811, 4, 0, 0},
  {693, 0, 0, 0, 0},
  {14877, 0, 1, 0, 0},
  {14882, 14887, 2, 0, 0},
  {14899, 0, 3, 0, 0},
  {14905, 0, 4, 0, 0},
  {14909, 14914, 5, 0, 0},
  {14926, 0, 6, 0, 0},
  {14931, 0, 7, 0, 0},
  {14939, 0, 8, 0, 0},
  {14955, 0, 9, 0, 0},
  {14969, 14979, 10, 0, 0},
  {693, 0, 0, 0, 0},
  {980, 0, 1, 0, 0},
  {15073, 0, 2, 0, 0},
  {15084, 0, 3, 0, 0},
  {15094, 0, 4, 0, 0},
  {15098, 0, 5, 0, 0},
  {15102, 0, 6, 0, 0},
  {15108, 0, 7, 0, 0},
  {15115, 0, 8, 0, 0},
  {15121, 0, 9, 0, 0},
  {15131, 0, 10, 0, 0},
  {693, 15168, 0, 0, 0},
  {2603, 0, 1, 0, 0},
  {15181, 0, 2, 0, 0},
  {15191, 0, 3, 0, 0},
  {15201, 0, 4, 0, 0},
  {15267, 0, 0, 0, 0},
  {15272, 0, 1, 0, 0},
  {15276, 0, 2, 0, 0},
  {15280, 0, 3, 0, 0},
  {15286, 0, 4, 0, 0},
  {15291, 0, 5, 0, 0},
  {15296, 0, 6, 0, 0},
  {15300, 0, 7, 0, 0},
  {15306, 0, 8, 0, 0},
  {15312, 0, 9, 0, 0},
  {15317, 0, 10, 0, 0},
  {974, 0, 11, 0, 0},
  {15321, 0, 12, 0, 0},
  {15327, 0, 13, 0, 0},
  {15339, 0, 14, 0, 0},
  {980, 0, 15, 0, 0},
  {15346, 0, 16, 0, 0},
  {15355, 0, 17, 0, 0},
  {15396, 0, 0, 0, 0},
  {15402, 0, 1, 0, 0},
  {15461, 0, 0, 0, 0},
  {15480, 0, 1, 0, 0},
  {15498, 15512, 2, 0, 0},
  {15538, 0, 3, 0, 0},
  {15552, 0, 4, 0, 0},
  {236, 15632, 0, 0, 0},
  {7439, 15648, 10, 0, 0},
  {15659, 15664, 20, 0, 0},
  {15674, 15679, 100, 0, 0},
  {15696, 0, 200, 0, 0},
  {693, 15765, 0, 0, 0},
  {15788, 15793, 1, 0, 0},
  {15802, 15808, 2, 0, 0},
  {236, 15871, 1, 0, 0},
  {15902, 15918, 2, 0, 0},
  {693, 15993, 0, 0, 0},
  {16010, 0, 100, 0, 0},
  {16025, 16043, 101, 0, 0},
  {16098, 16123, 102, 0, 0},
  {16179, 16194, 103, 0, 0},
  {16236, 0, 200, 0, 0},
  {16255, 0, 201, 0, 0},
  {16274, 0, 202, 0, 0},
  {16288, 16296, 203, 0, 0},
  {16322, 16331, 300, 0, 0},
  {16355, 0, 400, 0, 0},
  {16407, 0, 0, 0, 0},
  {16416, 0, 1, 0, 0},
  {16421, 0, 2, 0, 0},
  {16427, 0, 3, 0, 0},
  {16533, 0, -1, 0, 0},
  {16543, 0, 0, 0, 0},
  {16549, 0, 1, 0, 0},
  {16557, 0, 2, 0, 0},
  {16564, 0, 3, 0, 0},
  {16574, 0, 5, 0, 0},
  {16646, 0, 0, 0, 0},
  {16659, 0, 1, 0, 0},
  {16673, 16689, 2, 0, 0},
  {16821, 0, 1, 0, 0},
  {16827, 0, 2, 0, 0},
  {16836, 0, 3, 0, 0},
  {16855, 0, 4, 0, 0},
  {693, 16939, 0, 0, 0},
  {16951, 16959, 1, 0, 0},
  {16981, 0, 2, 0, 0},
  {16990, 17000, 4, 0, 0},
  {17018, 0, 5, 0, 0},
  {17027, 17037, 6, 0, 0},
  {17125, 0, 1, 0, 0},
  {17148, 17164, 2, 0, 0},
  {17206, 17224, 4, 0, 0},
  {17253, 0, 6, 0, 0},
  {17275, 0, 7, 0, 0},
  {17295, 0, 8, 0, 0},
  {17362, 17372, 0, 0, 0},
  {17390, 17409, 1, 0, 0},
  {1356, 0, 1, 0, 0},
  {17520, 0, 2, 0, 0},
  {17541, 0, 3, 0, 0},
  {17557, 17567, 4, 0, 0},
  {17672, 0, 1, 0, 0},
  {17680, 0, 2, 0, 0},
  {17696, 0, 3, 0, 0},
  {17717, 17730, 4, 0, 0},
  {17672, 0, 1, 0, 0},
  {17845, 17859, 2, 0, 0},
  {17877, 17891, 3, 0, 0},
  {16236, 0, 4, 0, 0},
  {18015, 0, 1, 0, 0},
  {18029, 0, 2, 0, 0},
  {18042, 18054, 3, 0, 0},
  {18088, 0, 4, 0, 0},
  {18101, 18113, 5, 0, 0},
  {18151, 0, 6, 0, 0},
  {18256, 18265, 0, 0, 0},
  {18295, 18302, 1, 0, 0},
  {18318, 18326, 2, 0, 0},
  {18348, 18357, 3, 0, 0},
  {1483, 0, 0, 0, 0},
  {9443, 0, 1, 0, 0},
  {18436, 18445, 2, 0, 0},
  {18524, 0, 0, 0, 0},
  {18535, 18551, 1, 0, 0},
  {9852, 18602, 2, 0, 0},
  {8786, 18621, 3, 0, 0},
  {18647, 16296, 4, 0, 0},
  {18679, 18702, 5, 0, 0},
  {18779, 18807, 6, 0, 0},
  {18894, 18906, 0, 0, 0},
  {14314, 0, 1, 0, 0},
  {18647, 16296, 2, 0, 0},
  {18535, 0, 3, 0, 0},
  {19001, 0, 0, 0, 0},
  {19018, 0, 1, 0, 0},
  {19035, 0, 2, 0, 0},
  {19097, 0, 0, 0, 0},
  {19103, 0, 1, 0, 0},
  {19109, 19116, 2, 0, 0},
  {19141, 19160, 3, 0, 0},
  {19181, 19198, 4, 0, 0},
  {19280, 19286, 0, 0, 0},
  {19329, 0, 1, 0, 0},
  {19336, 0, 2, 0, 0},
  {19343, 19351, 3, 0, 0},
  {15461, 0, 0, 0, 0},
  {15480, 19453, 1, 0, 0},
  {19488, 19502, 2, 0, 0},
  {19527, 0, 3, 0, 0},
  {15538, 19541, 4, 0, 0},
  {19573, 19591, 5, 0, 0},
  {19702, 0, 6, 0, 0},
  {19778, 19787, -1, 0, 0},
  {19807, 19822, 0, 0, 0},
  {2956, 0, 1, 0, 0},
  {19847, 19862, 2, 0, 0},
  {12703, 0, 0, 0, 0},
  {19950, 0, 1, 0, 0},
  {19962, 0, 2, 0, 0},
  {20054, 20064, 0, 0, 0},
  {20084, 20099, 1, 0, 0},
  {20123, 20139, 2, 0, 0},
  {20166, 20188, 3, 0, 0},
  {20209, 0, 4, 0, 0},
  {20228, 0, 5, 0, 0},
  {20241, 0, 6, 0, 0},
  {20360, 20373, 0, 0, 0},
  {20415, 20429, 1, 0, 0},
  {20452, 20466, 2, 0, 0},
  {20492, 20499, 3, 0, 0},
  {1356, 0, 0, 0, 0},
  {20601, 0, 1, 0, 0},
  {20623, 0, 2, 0, 0},
  {20713, 20720, 1, 0, 0},
  {20750, 20771, 2, 0, 0},
  {20815, 0, 3, 0, 0},
  {20835, 0, 4, 0, 0},
  {20852, 0, 5, 0, 0},
  {20867, 20892, 6, 0, 0},
  {20922, 0, 7, 0, 0},
  {20956, 0, 8, 0, 0},
  {21035, 0, 1, 0, 0},
  {21054, 0, 2, 0, 0},
  {20750, 20771, 1, 0, 0},
  {772, 0, 0, 0, 0},
  {12548, 21182, 1, 0, 0},
  {17845, 0, 2, 0, 0},
  {10980, 0, 3, 0, 0},
  {772, 0, 0, 0, 0},
  {21273, 0, 1, 0, 0},
  {21341, 21346, 0, 0, 0},
  {21395, 21398, 1, 0, 0},
  {21487, 21502, 0, 0, 0},
  {21522, 21540, 1, 0, 0},
  {21622, 0, 3, 0, 0},
  {21631, 0, 4, 0, 0},
  {21638, 0, 5, 0, 0},
  {21646, 0, 6, 0, 0},
  {21656, 21671, 7, 0, 0},
  {21762, 0, 0, 0, 0},
  {21768, 21773, 1, 0, 0},
  {21812, 0, 3, 0, 0},
  {21820, 21842, 4, 0, 0},
  {21933, 21938, 0, 0, 0},
  {21969, 21992, 1, 0, 0},
  {22044, 22061, 2, 0, 0},
  {22150, 22155, 0, 0, 0},
  {22177, 22182, 1, 0, 0},
  {22206, 22213, 2, 0, 0},
  {22229, 22242, 3, 0, 0},
  {16355, 0, 0, 0, 0},
  {22335, 22349, 1, 0, 0},
  {22384, 22402, 2, 0, 0},
  {22460, 0, 3, 0, 0},
  {22477, 22494, 4, 0, 0},
  {693, 22570, -1, 0, 0},
  {772, 0, 0, 0, 0},
  {22605, 0, 1, 0, 0},
  {22609, 0, 2, 0, 0},
  {22681, 0, 0, 0, 0},
  {22695, 0, 1, 0, 0},
  {22704, 0, 2, 0, 0},
  {22714, 0, 3, 0, 0},
  {22729, 22737, 4, 0, 0},
  {22766, 22784, 5, 0, 0},
  {772, 22898, 0, 0, 0},
  {22937, 22954, 1, 0, 0},
  {22477, 22494, 2, 0, 0},
  {22978, 23001, 3, 0, 0},
  {23096, 0, 0, 0, 0},
  {23118, 0, 1, 0, 0},
  {23142, 23162, 2, 0, 0},
  {772, 0, 0, 0, 0},
  {23275, 23290, 1, 0, 0},
  {10406, 23325, 2, 0, 0},
  {23369, 23391, 3, 0, 0},
  {23482, 23486, 0, 0, 0},
  {23503, 23512, 1, 0, 0},
  {23539, 23547, 2, 0, 0},
  {23615, 23633, 1, 0, 0},
  {23687, 23700, 2, 0, 0},
  {23731, 23742, 3, 0, 0},
  {23771, 23791, 4, 0, 0},
  {23823, 23791, 5, 0, 0},
  {23905, 0, -1, 0, 0},
  {23921, 23932, 0, 0, 0},
  {23963, 23975, 1, 0, 0},
  {24002, 24008, 2, 0, 0},
  {24030, 24043, 3, 0, 0},
  {24061, 24075, 4, 0, 0},
  {24091, 24103, 5, 0, 0},
  {1038, 0, 1, 0, 0},
  {9852, 24172, 2, 0, 0},
  {24185, 24193, 3, 0, 0},
  {17672, 24275, 1, 0, 0},
  {9852, 24316, 2, 0, 0},
  {24437, 24450, 0, 0, 0},
  {24470, 24481, 1, 0, 0},
  {24497, 0, 2, 0, 0},
  {772, 0, 3, 0, 0},
  {24506, 0, 4, 0, 0},
  {24512, 24523, 5, 0, 0},
  {24539, 0, 6, 0, 0},
  {24555, 24568, 9, 0, 0},
  {24598, 0, 10, 0, 0},
  {24437, 24736, 0, 0, 0},
  {24752, 24764, 2, 0, 0},
  {24799, 24811, 3, 0, 0},
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
  {44245, 44278, 114, 0, 3, 44301, 44361, 44457, 0, 7, 0, 0, 0, 0, 1, 0},
  {44581, 44607, 115, 0, 1, 44633, 44688, 44786, 44862, 7, 0, 4, 1, 0, 0, 0},
  {45167, 45194, 116, 0, 0, 45211, 45268, 45337, 0, 7, 0, 0, 0, 0, 0, 0},
  {45492, 45512, 117, 0, 2, 45528, 45565, 45642, 45807, 7, 0, 5, 2, 0, 0, 0},
  {46036, 46056, 118, 0, 0, 46073, 46112, 46211, 0, 7, 0, 7, 1, 0, 0, 0},
  {46301, 46323, 119, 0, 1, 46345, 46378, 46461, 0, 7, 0, 8, 1, 0, 0, 0},
  {46689, 46715, 120, 0, 0, 46731, 46772, 46868, 0, 7, 0, 0, 0, 0, 0, 0},
  {47069, 47093, 121, 0, 3, 47107, 47197, 47290, 0, 7, 0, 0, 0, 0, 1, 0},
  {46301, 46323, 122, 0, 1, 47489, 47547, 47592, 47711, 7, 0, 9, 1, 1, 0, 0},
  {46036, 46056, 123, 0, 2, 47851, 47908, 47996, 0, 7, 0, 0, 0, 1, 1, 0},
  {45847, 48046, 124, 0, 2, 48060, 48085, 48165, 0, 7, 0, 10, 1, 1, 0, 0},
  {48282, 48310, 125, 0, 2, 48337, 48387, 48461, 0, 7, 0, 0, 0, 1, 0, 0},
  {44581, 44607, 127, 0, 1, 48640, 48695, 48787, 0, 7, 0, 0, 0, 1, 0, 0},
  {48901, 48922, 128, 1, 3, 48935, 48970, 49018, 0, 7, 0, 11, 1, 0, 0, 0},
  {49088, 49108, 129, 1, 3, 49123, 49156, 49231, 0, 7, 0, 12, 1, 0, 1, 0},
  {49310, 49344, 130, 1, 3, 49370, 49419, 49485, 0, 7, 0, 13, 1, 0, 0, 0},
  {49602, 49632, 131, 1, 3, 49654, 49705, 49754, 0, 7, 0, 0, 0, 0, 1, 0},
  {49832, 49850, 132, 1, 3, 49861, 49920, 50004, 0, 7, 0, 0, 0, 0, 0, 0},
  {50088, 50100, 133, 1, 3, 50112, 50143, 50232, 0, 7, 0, 0, 0, 0, 0, 0},
  {50336, 50356, 134, 1, 3, 50368, 50411, 50499, 0, 7, 0, 0, 0, 0, 0, 0},
  {50972, 51005, 135, 1, 3, 51030, 51067, 51119, 0, 7, 0, 0, 0, 0, 0, 0},
  {51231, 51253, 136, 1, 3, 51267, 51326, 51389, 0, 7, 0, 0, 0, 0, 1, 0},
  {51470, 51506, 137, 1, 3, 51534, 51581, 51627, 0, 7, 0, 0, 0, 0, 0, 0},
  {49268, 49108, 138, 1, 3, 51681, 51707, 51735, 0, 7, 0, 0, 0, 1, 1, 0},
  {48901, 48922, 139, 1, 3, 51804, 51837, 51909, 0, 7, 0, 0, 0, 1, 0, 0},
  {51961, 51984, 140, 1, 3, 51999, 52031, 52110, 0, 7, 0, 0, 0, 1, 0, 0},
  {52254, 52272, 141, 1, 3, 52290, 52343, 52392, 0, 7, 0, 0, 0, 1, 0, 0},
  {52442, 52469, 142, 1, 3, 52488, 52539, 52562, 0, 7, 0, 0, 0, 1, 1, 0},
  {52704, 52721, 143, 1, 3, 52738, 52776, 52866, 0, 7, 0, 0, 0, 1, 0, 0},
  {52986, 53003, 144, 1, 3, 53028, 53067, 53125, 0, 7, 0, 0, 0, 1, 0, 0},
  {53267, 53285, 145, 1, 3, 53303, 53356, 53427, 0, 7, 0, 0, 0, 1, 0, 0},
  {53471, 53493, 146, 1, 3, 53507, 53560, 53642, 0, 7, 0, 0, 0, 1, 0, 0},
  {53714, 53746, 147, 1, 3, 53770, 53836, 53897, 0, 7, 0, 14, 2, 1, 0, 0},
  {54012, 54039, 148, 1, 3, 54058, 54086, 54153, 0, 7, 0, 0, 0, 1, 0, 0},
  {54308, 54328, 149, 1, 3, 54348, 54380, 54430, 0, 7, 0, 0, 0, 1, 0, 0},
  {54498, 54520, 150, 1, 3, 54534, 54579, 54631, 0, 7, 0, 0, 0, 1, 0, 0},
  {54790, 54816, 151, 1, 3, 54842, 54900, 54950, 0, 7, 0, 0, 0, 1, 0, 0},
  {55042, 55067, 152, 1, 3, 55084, 55136, 55194, 0, 7, 0, 0, 0, 1, 0, 0},
  {55270, 55293, 153, 1, 3, 55316, 55356, 55439, 0, 7, 0, 0, 0, 1, 0, 0},
  {55504, 55526, 154, 1, 3, 55540, 55581, 55664, 0, 7, 0, 0, 0, 1, 0, 0},
  {55699, 55711, 155, 1, 3, 55723, 55765, 55858, 0, 7, 0, 16, 1, 1, 0, 0},
  {55950, 55969, 156, 1, 3, 55980, 56024, 56091, 0, 7, 0, 0, 0, 1, 0, 0},
  {45865, 56174, 157, 1, 3, 56192, 56239, 56297, 0, 7, 0, 0, 0, 1, 0, 0},
  {56414, 56428, 158, 2, 3, 56438, 56486, 56526, 0, 7, 0, 17, 1, 0, 0, 0},
  {56627, 56658, 159, 2, 3, 56684, 56741, 56841, 0, 7, 0, 18, 2, 0, 0, 0},
  {48241, 56987, 160, 2, 3, 56997, 57013, 57067, 0, 7, 0, 20, 3, 0, 0, 0},
  {57180, 57206, 161, 2, 3, 57227, 57269, 57338, 0, 7, 0, 0, 0, 0, 0, 0},
  {57451, 57478, 162, 2, 3, 57500, 57548, 57598, 0, 7, 0, 0, 0, 0, 0, 0},
  {57675, 57687, 163, 2, 3, 57699, 57729, 57799, 0, 7, 0, 23, 1, 0, 0, 0},
  {57916, 57939, 164, 2, 3, 57962, 58011, 58074, 0, 7, 0, 0, 0, 0, 0, 0},
  {58154, 58171, 165, 2, 3, 58206, 58253, 58323, 0, 7, 0, 24, 1, 0, 0, 0},
  {58525, 58546, 166, 2, 3, 58567, 58597, 58634, 0, 7, 0, 0, 0, 0, 0, 0},
  {58690, 58709, 167, 2, 3, 58724, 58748, 58800, 0, 7, 0, 25, 1, 0, 0, 0},
  {58932, 58951, 168, 2, 3, 58970, 59012, 59089, 0, 7, 0, 26, 1, 0, 0, 0},
  {59189, 59208, 169, 2, 3, 59238, 59278, 59332, 59409, 7, 0, 0, 0, 0, 0, 0},
  {59472, 59486, 170, 2, 3, 59500, 59533, 59596, 0, 7, 0, 27, 1, 0, 0, 0},
  {59686, 59704, 171, 2, 3, 59717, 59758, 59821, 0, 7, 0, 28, 1, 0, 0, 0},
  {59939, 59968, 172, 2, 3, 59992, 60031, 60124, 0, 7, 0, 29, 1, 0, 0, 0},
  {60207, 60225, 173, 2, 3, 60236, 60256, 60328, 0, 7, 0, 30, 1, 0, 0, 0},
  {60422, 60447, 174, 2, 3, 60468, 60518, 60567, 0, 7, 0, 31, 1, 0, 0, 0},
  {60666, 60690, 175, 2, 3, 60710, 60757, 60803, 0, 7, 0, 32, 1, 0, 0, 0},
  {60882, 60904, 176, 2, 3, 60921, 60987, 61036, 0, 7, 0, 33, 1, 0, 0, 0},
  {61121, 61134, 177, 2, 3, 61147, 61196, 61269, 0, 7, 0, 34, 2, 0, 0, 0},
  {61408, 61427, 178, 2, 3, 61439, 61460, 61509, 0, 7, 0, 36, 2, 0, 0, 0},
  {61614, 61632, 179, 2, 3, 61645, 61678, 61752, 0, 7, 0, 38, 1, 0, 0, 0},
  {53957, 61831, 180, 2, 3, 61847, 61878, 61940, 0, 7, 0, 39, 2, 0, 0, 0},
  {62125, 62142, 181, 2, 3, 62155, 62192, 62259, 0, 7, 0, 41, 1, 0, 0, 0},
  {62346, 62361, 182, 2, 3, 62376, 62404, 62479, 0, 7, 0, 42, 1, 0, 0, 0},
  {62570, 62599, 183, 2, 3, 62623, 62666, 62720, 0, 7, 0, 0, 0, 0, 0, 0},
  {62822, 62839, 184, 2, 3, 62852, 62877, 62933, 0, 7, 0, 43, 1, 0, 0, 0},
  {53941, 62995, 185, 2, 3, 63010, 63049, 63124, 0, 7, 0, 44, 1, 0, 0, 0},
  {63224, 63242, 186, 2, 3, 63255, 63296, 63355, 0, 7, 0, 45, 2, 0, 0, 0},
  {62019, 63504, 187, 2, 3, 63521, 63563, 63597, 0, 7, 0, 0, 0, 1, 0, 0},
  {62976, 62839, 188, 2, 3, 63692, 63722, 63750, 0, 7, 0, 0, 0, 1, 0, 0},
  {57864, 63816, 189, 2, 3, 63836, 63867, 63930, 0, 7, 0, 0, 0, 1, 0, 0},
  {64039, 64056, 190, 2, 3, 64073, 64121, 64171, 0, 7, 0, 0, 0, 1, 0, 0},
  {57166, 64406, 191, 2, 3, 64420, 64456, 64484, 0, 7, 0, 0, 0, 1, 0, 0},
  {63201, 64574, 192, 2, 3, 64590, 64631, 64694, 0, 7, 0, 0, 0, 1, 0, 0},
  {61103, 64828, 193, 2, 3, 64841, 64885, 64959, 0, 7, 0, 0, 0, 1, 0, 0},
  {65051, 65081, 194, 2, 3, 65106, 65132, 65219, 0, 7, 0, 0, 0, 1, 0, 0},
  {49545, 60690, 195, 2, 3, 65266, 65306, 65381, 0, 7, 0, 0, 0, 1, 0, 0},
  {65446, 65470, 196, 2, 3, 65504, 65552, 65640, 0, 7, 0, 0, 0, 1, 0, 0},
  {56608, 65722, 197, 2, 3, 65736, 65776, 65801, 0, 7, 0, 0, 0, 1, 0, 0},
  {59914, 65915, 198, 2, 3, 65943, 65973, 66002, 0, 7, 0, 0, 0, 1, 0, 0},
  {66092, 66104, 199, 2, 3, 66116, 66140, 66219, 0, 7, 0, 0, 0, 1, 0, 0},
  {63427, 66323, 200, 2, 3, 66343, 66391, 66420, 0, 7, 0, 0, 0, 1, 0, 0},
  {60182, 59968, 201, 2, 3, 66521, 66556, 66596, 0, 7, 0, 0, 0, 1, 0, 0},
  {58396, 66704, 202, 2, 3, 66719, 66746, 66805, 0, 7, 0, 0, 0, 1, 0, 0},
  {62043, 66881, 203, 2, 3, 66898, 66927, 66994, 0, 7, 0, 0, 0, 1, 0, 0},
  {56924, 67043, 204, 2, 3, 67076, 67137, 67220, 0, 7, 0, 0, 0, 1, 0, 0},
  {61602, 61427, 205, 2, 3, 67307, 67335, 67417, 0, 7, 0, 0, 0, 1, 0, 0},
  {57155, 67502, 206, 2, 3, 67513, 67540, 67599, 0, 7, 0, 0, 0, 1, 0, 0},
  {56962, 67718, 207, 2, 3, 67738, 67794, 67871, 0, 7, 0, 0, 0, 1, 0, 0},
  {57145, 56987, 208, 2, 3, 68228, 68247, 68272, 0, 7, 0, 0, 0, 1, 0, 0},
  {61361, 61134, 209, 2, 3, 68379, 68407, 68459, 0, 7, 0, 0, 0, 1, 0, 0},
  {58871, 58709, 210, 2, 3, 68589, 68631, 68695, 0, 7, 0, 0, 0, 1, 0, 0},
  {61796, 68822, 211, 2, 3, 68835, 68860, 68889, 0, 7, 0, 0, 0, 1, 0, 0},
  {68983, 69003, 212, 2, 3, 69018, 69042, 69061, 0, 7, 0, 0, 0, 1, 0, 0},
  {60653, 62142, 213, 2, 3, 69374, 69404, 69440, 0, 7, 0, 0, 0, 1, 0, 0},
  {69529, 69553, 214, 3, 3, 69567, 69591, 69651, 0, 7, 0, 47, 2, 0, 0, 0},
  {69733, 69760, 215, 3, 3, 69777, 69830, 69894, 0, 7, 0, 49, 2, 0, 0, 0},
  {69998, 70038, 216, 3, 3, 70068, 70131, 70212, 0, 7, 0, 0, 0, 0, 0, 0},
  {70266, 70283, 217, 3, 3, 70296, 70344, 70385, 0, 7, 0, 51, 1, 0, 0, 0},
  {70476, 70498, 218, 3, 3, 70515, 70555, 70615, 0, 7, 0, 52, 1, 0, 0, 0},
  {70693, 70711, 219, 3, 3, 70730, 70771, 70805, 0, 7, 0, 53, 1, 0, 0, 0},
  {70866, 70894, 220, 3, 3, 70912, 70937, 70998, 0, 7, 0, 54, 1, 0, 1, 0},
  {71074, 71098, 221, 3, 3, 71112, 71129, 71195, 0, 7, 0, 55, 1, 0, 0, 0},
  {71228, 71251, 222, 3, 3, 71271, 71324, 71359, 0, 7, 0, 56, 1, 0, 0, 0},
  {71406, 71421, 223, 3, 3, 71436, 71458, 71476, 0, 7, 0, 57, 2, 0, 0, 0},
  {71591, 71616, 224, 3, 3, 71631, 69591, 71656, 0, 7, 0, 0, 0, 0, 0, 0},
  {71706, 71731, 225, 3, 3, 71746, 71775, 71833, 0, 7, 0, 59, 1, 0, 0, 0},
  {71914, 71929, 226, 3, 3, 71944, 71980, 72078, 0, 7, 0, 60, 1, 0, 0, 0},
  {72185, 72209, 227, 3, 3, 72223, 72254, 72322, 0, 7, 0, 61, 2, 0, 0, 0},
  {71380, 72464, 228, 3, 3, 72483, 72534, 72578, 0, 7, 0, 0, 0, 1, 0, 0},
  {70665, 72665, 229, 3, 3, 72688, 72734, 72798, 0, 7, 0, 0, 0, 1, 0, 0},
  {71890, 72880, 230, 3, 3, 72904, 72945, 73034, 0, 7, 0, 0, 0, 1, 0, 0},
  {69709, 73096, 231, 3, 3, 73121, 73172, 73217, 0, 7, 0, 0, 0, 1, 0, 0},
  {70434, 73276, 232, 3, 3, 73293, 73334, 73372, 0, 7, 0, 0, 0, 1, 0, 0},
  {69968, 73404, 233, 3, 3, 73427, 73481, 73529, 0, 7, 0, 0, 0, 1, 0, 0},
  {71914, 71929, 234, 3, 3, 73769, 73811, 73888, 0, 7, 0, 0, 0, 1, 0, 0},
  {71406, 71421, 235, 3, 3, 74086, 74162, 74230, 0, 7, 0, 0, 0, 1, 0, 0},
  {74252, 74275, 236, 3, 3, 74298, 74328, 74378, 0, 7, 0, 0, 0, 1, 0, 0},
  {74425, 74450, 237, 3, 3, 74468, 74509, 74552, 0, 7, 0, 63, 2, 1, 0, 0},
  {69692, 74655, 238, 3, 3, 74672, 74715, 74784, 0, 7, 0, 0, 0, 1, 0, 0},
  {74817, 74842, 240, 3, 3, 74867, 74902, 74948, 0, 7, 0, 0, 0, 1, 0, 0},
  {72371, 75003, 241, 3, 3, 75027, 75069, 75114, 0, 7, 0, 0, 0, 1, 0, 0},
  {71038, 70894, 242, 3, 3, 75260, 75293, 75352, 0, 7, 0, 0, 0, 1, 0, 0},
  {72153, 75417, 243, 3, 3, 75450, 75507, 75543, 0, 7, 0, 0, 0, 1, 0, 0},
  {70476, 75592, 244, 3, 3, 75609, 75653, 75696, 0, 7, 0, 0, 0, 1, 0, 0},
  {75782, 75814, 245, 4, 3, 75836, 75881, 75976, 0, 7, 0, 65, 1, 0, 0, 0},
  {76137, 76177, 246, 4, 3, 76207, 76272, 76342, 0, 7, 0, 66, 1, 0, 0, 0},
  {76519, 76536, 247, 4, 3, 76553, 76599, 76693, 76782, 7, 0, 67, 1, 0, 0, 0},
  {76890, 76922, 248, 4, 3, 76944, 77002, 77081, 0, 7, 0, 68, 1, 0, 0, 0},
  {77133, 77160, 249, 4, 3, 77181, 77220, 77266, 0, 7, 0, 69, 1, 0, 0, 0},
  {77383, 77416, 250, 4, 3, 77439, 77490, 77553, 0, 7, 0, 70, 1, 0, 0, 0},
  {77720, 77754, 251, 4, 3, 77778, 77829, 77890, 0, 7, 0, 71, 1, 0, 0, 0},
  {77958, 77980, 252, 4, 3, 78002, 78053, 78118, 0, 7, 0, 0, 0, 0, 0, 0},
  {78180, 78201, 253, 4, 3, 78212, 78259, 78348, 78415, 7, 0, 72, 2, 0, 0, 0},
  {78521, 78566, 254, 4, 3, 78601, 78652, 78724, 0, 7, 0, 74, 1, 0, 0, 0},
  {78803, 78845, 255, 4, 3, 78877, 78917, 78985, 0, 7, 0, 75, 1, 0, 0, 0},
  {79069, 79093, 256, 4, 3, 79122, 79173, 79226, 0, 7, 0, 0, 0, 0, 0, 0},
  {79350, 79375, 257, 4, 3, 79394, 79430, 79505, 0, 7, 0, 0, 0, 0, 0, 0},
  {79606, 79646, 258, 4, 3, 79676, 79745, 79833, 0, 7, 0, 76, 1, 0, 0, 0},
  {79983, 80014, 259, 4, 3, 80035, 80099, 80177, 0, 7, 0, 77, 1, 0, 0, 0},
  {80229, 80266, 260, 4, 3, 80293, 80349, 80424, 0, 7, 0, 78, 1, 0, 0, 0},
  {80487, 80510, 261, 4, 3, 80533, 80577, 80632, 0, 7, 0, 0, 0, 0, 0, 0},
  {80749, 80773, 262, 4, 3, 80803, 80826, 80896, 0, 7, 0, 79, 1, 0, 0, 0},
  {80975, 80990, 263, 4, 3, 81005, 81052, 81101, 0, 7, 0, 80, 6, 0, 0, 0},
  {81306, 81332, 264, 4, 3, 81348, 81392, 81435, 0, 7, 0, 86, 1, 0, 0, 0},
  {81550, 81572, 265, 4, 3, 81594, 81625, 81690, 0, 7, 0, 87, 1, 0, 0, 0},
  {81892, 81916, 266, 4, 3, 81931, 81964, 82057, 82152, 7, 0, 88, 1, 0, 0, 0},
  {82239, 82272, 267, 4, 3, 82295, 82336, 82411, 0, 7, 0, 89, 1, 0, 0, 0},
  {82474, 82507, 268, 4, 3, 82530, 82577, 82661, 0, 7, 0, 90, 1, 0, 0, 0},
  {82731, 82757, 269, 4, 3, 82773, 82803, 82888, 0, 7, 0, 91, 1, 0, 0, 0},
  {82920, 82951, 270, 4, 3, 82972, 83024, 83069, 0, 7, 0, 92, 1, 0, 0, 0},
  {83126, 83162, 271, 4, 3, 83188, 83228, 83302, 0, 7, 0, 93, 1, 0, 0, 0},
  {83512, 83534, 272, 4, 3, 83546, 83563, 83609, 0, 7, 0, 94, 2, 0, 0, 0},
  {83787, 83818, 273, 4, 3, 83839, 83882, 83959, 0, 7, 0, 96, 1, 0, 0, 0},
  {84023, 84051, 274, 4, 3, 84069, 84112, 84183, 0, 7, 0, 97, 1, 0, 0, 0},
  {84231, 84273, 275, 4, 3, 84305, 84340, 84420, 0, 7, 0, 98, 1, 0, 0, 0},
  {84478, 84499, 276, 4, 3, 84510, 84558, 84616, 0, 7, 0, 99, 1, 0, 0, 0},
  {84706, 84730, 277, 4, 3, 84749, 84782, 84855, 0, 7, 0, 100, 1, 0, 0, 0},
  {85130, 85154, 278, 4, 3, 85178, 85224, 85298, 0, 7, 0, 0, 0, 0, 0, 0},
  {85378, 85415, 279, 4, 3, 85446, 85488, 85562, 0, 7, 0, 101, 1, 0, 0, 0},
  {85651, 85675, 280, 4, 3, 85689, 85717, 85763, 0, 7, 0, 102, 1, 0, 0, 0},
  {85887, 85914, 281, 4, 3, 85931, 85955, 86039, 0, 7, 0, 103, 1, 0, 0, 0},
  {76053, 86215, 282, 4, 3, 86240, 86292, 86359, 0, 7, 0, 0, 0, 1, 0, 0},
  {86458, 86481, 283, 4, 3, 86494, 86527, 86596, 0, 7, 0, 0, 0, 1, 0, 0},
  {86684, 86705, 284, 4, 3, 86730, 52539, 86772, 0, 7, 0, 0, 0, 1, 0, 0},
  {81306, 81332, 285, 4, 3, 86886, 86931, 87016, 0, 7, 0, 0, 0, 1, 0, 0},
  {81287, 87165, 286, 4, 3, 87184, 87238, 87271, 0, 7, 0, 0, 0, 1, 0, 0},
  {82219, 87598, 287, 4, 3, 87608, 87650, 87746, 0, 7, 0, 0, 0, 1, 0, 0},
  {83707, 87867, 288, 4, 3, 87880, 87913, 87958, 0, 7, 0, 0, 0, 1, 0, 0},
  {77624, 88059, 289, 4, 3, 88077, 88128, 88182, 0, 7, 0, 0, 0, 1, 0, 0},
  {85617, 88240, 290, 4, 3, 88270, 88322, 88380, 0, 7, 0, 0, 0, 1, 0, 0},
  {81240, 88449, 291, 4, 3, 88469, 87238, 88523, 0, 7, 0, 0, 0, 1, 0, 0},
  {84911, 88549, 292, 4, 3, 88570, 88609, 88654, 0, 7, 0, 0, 0, 1, 0, 0},
  {88728, 88756, 293, 4, 3, 88784, 88827, 88916, 0, 7, 0, 0, 0, 1, 0, 0},
  {77305, 89008, 294, 4, 3, 89027, 89084, 89137, 0, 7, 0, 0, 0, 1, 0, 0},
  {76866, 76536, 295, 4, 3, 89260, 89306, 89344, 0, 7, 0, 0, 0, 1, 0, 0},
  {81204, 89446, 296, 4, 3, 89465, 89498, 89543, 0, 7, 0, 0, 0, 1, 0, 0},
  {81223, 89609, 297, 4, 3, 89626, 89667, 89745, 0, 7, 0, 0, 0, 1, 0, 0},
  {81260, 89815, 298, 4, 3, 89842, 89888, 89956, 0, 7, 0, 0, 0, 1, 0, 0},
  {80950, 90030, 299, 4, 3, 90049, 90087, 90155, 0, 7, 0, 0, 0, 1, 0, 0},
  {90193, 90212, 300, 5, 3, 90226, 90275, 90368, 0, 7, 0, 0, 0, 0, 0, 0},
  {90443, 90455, 301, 5, 3, 90467, 90491, 90582, 0, 7, 0, 104, 1, 0, 0, 0},
  {90832, 90854, 302, 5, 3, 90871, 90922, 91016, 0, 7, 0, 105, 2, 0, 0, 0},
  {91136, 91153, 303, 5, 3, 91170, 91210, 91298, 0, 7, 0, 107, 1, 0, 0, 0},
  {91410, 91433, 304, 5, 3, 91455, 91512, 91554, 0, 7, 0, 108, 1, 0, 0, 0},
  {91881, 91902, 305, 5, 3, 91918, 91960, 92021, 0, 7, 0, 109, 1, 0, 0, 0},
  {92168, 92198, 306, 5, 3, 92223, 92290, 92332, 0, 7, 0, 0, 0, 0, 0, 0},
  {92396, 92412, 307, 5, 3, 92428, 92465, 92525, 0, 7, 0, 110, 1, 0, 0, 0},
  {92612, 92639, 308, 5, 3, 92665, 92711, 92765, 0, 7, 0, 111, 1, 0, 0, 0},
  {92839, 92854, 309, 5, 3, 92864, 92901, 92980, 0, 7, 0, 112, 1, 0, 0, 0},
  {93168, 93182, 310, 5, 3, 93196, 93254, 93332, 0, 7, 0, 113, 1, 0, 0, 0},
  {93401, 93416, 311, 5, 3, 93426, 93468, 93527, 0, 7, 0, 114, 2, 0, 0, 0},
  {93680, 93694, 312, 5, 3, 93708, 93747, 93835, 0, 7, 0, 116, 2, 0, 0, 0},
  {93980, 94004, 313, 5, 3, 94023, 94076, 94155, 0, 7, 0, 118, 1, 0, 0, 0},
  {94216, 94239, 314, 5, 3, 94257, 94312, 94367, 0, 7, 0, 119, 1, 0, 0, 0},
  {94435, 94456, 315, 5, 3, 94472, 94532, 94592, 0, 7, 0, 120, 1, 0, 0, 0},
  {94873, 94892, 316, 5, 3, 94911, 94948, 95031, 0, 7, 0, 121, 3, 0, 0, 0},
  {95190, 95217, 317, 5, 3, 95235, 95289, 95374, 0, 7, 0, 124, 1, 0, 0, 0},
  {95468, 95485, 318, 5, 3, 95504, 95557, 95638, 0, 7, 0, 125, 1, 0, 0, 0},
  {95760, 95778, 319, 5, 3, 95792, 95823, 95883, 0, 7, 0, 126, 1, 0, 0, 0},
  {95935, 95967, 320, 5, 3, 95994, 96044, 96106, 0, 7, 0, 0, 0, 0, 0, 0},
  {96152, 96167, 321, 5, 3, 96178, 96231, 96328, 0, 7, 0, 127, 5, 0, 0, 0},
  {96514, 96525, 322, 5, 3, 96536, 96552, 96631, 96705, 7, 0, 132, 5, 0, 0, 0},
  {96866, 96897, 323, 5, 3, 96923, 96987, 97039, 0, 7, 0, 0, 0, 0, 0, 0},
  {97195, 97215, 324, 5, 3, 97230, 97283, 97361, 0, 7, 0, 137, 3, 0, 0, 0},
  {97459, 97489, 325, 5, 3, 97514, 97556, 97614, 0, 7, 0, 0, 0, 0, 0, 0},
  {97666, 97689, 326, 5, 3, 97712, 97768, 97826, 0, 7, 0, 140, 1, 0, 0, 0},
  {97932, 97955, 327, 5, 3, 97973, 98015, 98087, 0, 7, 0, 141, 1, 0, 0, 0},
  {98226, 98246, 328, 5, 3, 98261, 98303, 98365, 0, 7, 0, 142, 1, 0, 0, 0},
  {98423, 98445, 329, 5, 3, 98467, 98490, 98540, 0, 7, 0, 0, 0, 0, 0, 0},
  {98625, 98655, 330, 5, 3, 98680, 98730, 98797, 0, 7, 0, 0, 0, 0, 0, 0},
  {98873, 98891, 331, 5, 3, 98904, 98951, 99032, 0, 7, 0, 143, 1, 0, 0, 0},
  {99101, 99119, 332, 5, 3, 99133, 99165, 99212, 0, 7, 0, 144, 2, 0, 0, 0},
  {99321, 99344, 333, 5, 3, 99367, 99403, 99479, 0, 7, 0, 146, 2, 0, 0, 0},
  {99563, 99586, 334, 5, 3, 99608, 99667, 99739, 0, 7, 0, 0, 0, 0, 0, 0},
  {99793, 99809, 335, 5, 3, 99820, 99870, 99934, 0, 7, 0, 148, 1, 0, 0, 0},
  {99993, 100014, 336, 5, 3, 100031, 100061, 100117, 0, 7, 0, 149, 1, 0, 0, 0},
  {100177, 100192, 337, 5, 3, 100207, 100250, 100329, 0, 7, 0, 0, 0, 0, 0, 0},
  {100417, 100437, 338, 5, 3, 100457, 100500, 100545, 0, 7, 0, 150, 1, 0, 0, 0},
  {100646, 100656, 339, 5, 3, 100666, 100710, 100786, 0, 7, 0, 151, 1, 0, 0, 0},
  {100878, 100899, 340, 5, 3, 100915, 100958, 101033, 0, 7, 0, 0, 0, 0, 0, 0},
  {101105, 101122, 341, 5, 3, 101132, 101201, 101258, 0, 7, 0, 152, 1, 0, 0, 0},
  {101346, 101365, 342, 5, 3, 101379, 101403, 101476, 0, 7, 0, 0, 0, 0, 0, 0},
  {101589, 101638, 343, 5, 3, 101682, 101728, 101793, 0, 7, 0, 153, 3, 0, 0, 0},
  {101864, 101883, 344, 5, 3, 101897, 101932, 101978, 0, 7, 0, 0, 0, 0, 0, 0},
  {102030, 102051, 345, 5, 3, 102067, 102114, 102172, 0, 7, 0, 156, 2, 0, 0, 0},
  {69955, 102255, 346, 5, 3, 102268, 102302, 102392, 0, 7, 0, 158, 1, 1, 0, 0},
  {102444, 102462, 347, 5, 3, 102480, 102505, 102566, 0, 7, 0, 0, 0, 1, 0, 0},
  {100846, 102681, 348, 5, 3, 102692, 102721, 102776, 0, 7, 0, 0, 0, 1, 0, 0},
  {102884, 102907, 349, 5, 3, 102930, 102988, 103041, 0, 7, 0, 0, 0, 1, 0, 0},
  {103134, 103153, 351, 5, 3, 103167, 103201, 103268, 0, 7, 0, 0, 0, 1, 0, 0},
  {103326, 103342, 352, 5, 3, 103358, 103411, 103445, 0, 7, 0, 159, 1, 1, 0, 0},
  {78492, 96525, 353, 5, 3, 103507, 103553, 103599, 0, 7, 0, 0, 0, 1, 0, 0},
  {103682, 103694, 354, 5, 3, 103706, 103741, 103795, 0, 7, 0, 0, 0, 1, 0, 0},
  {103878, 100192, 355, 5, 3, 103894, 103927, 104011, 0, 7, 0, 0, 0, 1, 0, 0},
  {93957, 104116, 356, 5, 3, 104139, 104178, 104256, 0, 7, 0, 0, 0, 1, 0, 0},
  {96822, 104405, 357, 5, 3, 104422, 104450, 104520, 0, 7, 0, 160, 1, 1, 0, 0},
  {95119, 94892, 358, 5, 3, 104570, 104596, 104623, 0, 7, 0, 0, 0, 1, 0, 0},
  {104696, 104716, 359, 5, 3, 104731, 104770, 104834, 0, 7, 0, 0, 0, 1, 0, 0},
  {104869, 104888, 360, 5, 3, 104907, 104959, 105003, 0, 7, 0, 0, 0, 1, 0, 0},
  {100152, 100014, 361, 5, 3, 105043, 105076, 105124, 0, 7, 0, 0, 0, 1, 0, 0},
  {96435, 96167, 362, 5, 3, 105253, 105281, 105344, 0, 7, 0, 0, 0, 1, 0, 0},
  {95736, 105425, 363, 5, 3, 105449, 105488, 105554, 0, 7, 0, 0, 0, 1, 0, 0},
  {99282, 99119, 364, 5, 3, 105860, 105904, 105967, 0, 7, 0, 0, 0, 1, 0, 0},
  {95157, 106060, 365, 5, 3, 106085, 106112, 106180, 0, 7, 0, 0, 0, 1, 0, 0},
  {96446, 106238, 366, 5, 3, 106254, 106273, 106333, 0, 7, 0, 0, 0, 1, 0, 0},
  {91117, 106453, 367, 5, 3, 106467, 106506, 106566, 0, 7, 0, 0, 0, 1, 0, 0},
  {91101, 106680, 368, 5, 3, 106691, 106730, 106804, 106858, 7, 0, 0, 0, 1, 0, 0},
  {95921, 95778, 369, 5, 3, 106964, 106994, 107027, 0, 7, 0, 0, 0, 1, 0, 0},
  {91626, 107107, 370, 5, 3, 107132, 107172, 107230, 0, 7, 0, 0, 0, 1, 0, 0},
  {78505, 107340, 372, 5, 3, 107356, 107388, 107419, 0, 7, 0, 161, 2, 1, 0, 0},
  {91389, 107512, 373, 5, 3, 107533, 107572, 107605, 0, 7, 0, 0, 0, 1, 0, 0},
  {96804, 107721, 374, 5, 3, 107739, 107791, 107858, 107916, 7, 0, 163, 1, 1, 1, 0},
  {108005, 108016, 377, 5, 3, 108031, 108084, 108149, 0, 7, 0, 0, 0, 1, 1, 0},
  {96782, 93694, 378, 5, 3, 108209, 108237, 108311, 0, 7, 0, 164, 1, 1, 0, 0},
  {99533, 108407, 379, 5, 3, 108425, 108468, 108528, 0, 7, 0, 0, 0, 1, 0, 0},
  {108663, 108674, 380, 5, 3, 108685, 108730, 108810, 0, 7, 0, 0, 0, 1, 0, 0},
  {92817, 108900, 381, 5, 3, 108917, 108964, 109022, 0, 7, 0, 0, 0, 1, 0, 0},
  {101306, 109070, 383, 5, 3, 109081, 109117, 109163, 0, 7, 0, 0, 0, 1, 0, 0},
  {109251, 109278, 384, 5, 3, 109300, 109342, 109385, 0, 7, 0, 0, 0, 1, 0, 0},
  {96419, 109498, 385, 5, 3, 109514, 109567, 109617, 109706, 7, 0, 0, 0, 1, 0, 0},
  {99296, 109898, 386, 5, 3, 109918, 109956, 110040, 0, 7, 0, 0, 0, 1, 0, 0},
  {94417, 110081, 387, 5, 3, 110103, 110150, 110188, 0, 7, 0, 0, 0, 1, 0, 0},
  {95139, 110226, 388, 5, 3, 110244, 110296, 110348, 0, 7, 0, 165, 1, 1, 0, 0},
  {92595, 92412, 389, 5, 3, 110376, 110410, 110446, 0, 7, 0, 0, 0, 1, 0, 0},
  {98152, 110484, 390, 5, 3, 110502, 110534, 110589, 0, 7, 0, 0, 0, 1, 0, 0},
  {110613, 110641, 391, 5, 3, 110656, 110711, 110760, 0, 7, 0, 0, 0, 1, 0, 0},
  {93934, 110883, 392, 5, 3, 110906, 104178, 110941, 0, 7, 0, 166, 1, 1, 0, 0},
  {111092, 111124, 393, 5, 3, 111151, 111200, 111272, 0, 7, 0, 0, 0, 1, 0, 0},
  {94197, 111340, 394, 5, 3, 111365, 111397, 111433, 0, 7, 0, 0, 0, 1, 0, 0},
  {111500, 111529, 395, 6, 3, 111554, 111611, 111668, 0, 7, 0, 0, 0, 0, 0, 0},
  {111756, 111774, 396, 6, 3, 111784, 111826, 111913, 0, 7, 0, 167, 2, 0, 0, 0},
  {112011, 112037, 397, 6, 3, 112054, 112097, 112161, 0, 7, 0, 169, 1, 0, 0, 0},
  {112299, 112321, 398, 6, 3, 112339, 112371, 112416, 0, 7, 0, 170, 1, 0, 0, 0},
  {112505, 112532, 399, 6, 3, 112544, 112582, 112631, 0, 7, 0, 171, 1, 0, 0, 0},
  {112704, 112728, 400, 6, 3, 112738, 112781, 112860, 0, 7, 0, 172, 1, 0, 0, 0},
  {112965, 112985, 401, 6, 3, 112996, 113038, 113104, 0, 7, 0, 173, 1, 0, 0, 0},
  {113174, 113194, 402, 6, 3, 113210, 113254, 113300, 0, 7, 0, 174, 2, 0, 0, 0},
  {113375, 113401, 403, 6, 3, 113414, 113454, 113524, 0, 7, 0, 176, 1, 0, 0, 0},
  {113597, 113618, 404, 6, 3, 113630, 113669, 113748, 0, 7, 0, 177, 2, 0, 0, 0},
  {113845, 113874, 405, 6, 3, 113894, 113928, 113993, 0, 7, 0, 179, 1, 0, 0, 0},
  {114096, 114125, 406, 6, 3, 114144, 114190, 114237, 0, 7, 0, 180, 1, 0, 0, 0},
  {114316, 114338, 407, 6, 3, 114348, 114369, 114433, 0, 7, 0, 181, 1, 0, 0, 0},
  {114489, 114508, 408, 6, 3, 114518, 114534, 114580, 0, 7, 0, 182, 1, 0, 0, 0},
  {97432, 114719, 409, 6, 3, 114741, 114787, 114841, 0, 7, 0, 0, 0, 1, 0, 0},
  {114909, 114942, 410, 6, 3, 114970, 115024, 115111, 0, 7, 0, 0, 0, 1, 0, 0},
  {115187, 115211, 411, 6, 3, 115230, 115287, 115368, 0, 7, 0, 0, 0, 1, 0, 0},
  {93620, 115400, 412, 6, 3, 115405, 115450, 115582, 115651, 7, 0, 0, 0, 1, 0, 0},
  {93640, 115732, 413, 6, 3, 115742, 115779, 115807, 0, 7, 0, 0, 0, 1, 0, 0},
  {113174, 113194, 63, 6, 3, 115837, 115852, 115911, 0, 7, 0, 0, 0, 1, 0, 0},
  {59157, 116026, 414, 6, 3, 116038, 116080, 116157, 0, 7, 0, 0, 0, 1, 0, 0},
  {111992, 111774, 63, 6, 3, 116206, 116229, 116297, 0, 7, 0, 0, 0, 1, 0, 0},
  {114047, 116425, 415, 6, 3, 116440, 116495, 116568, 0, 7, 0, 0, 0, 1, 0, 0},
  {95437, 116613, 416, 6, 3, 116639, 116682, 116743, 0, 7, 0, 0, 0, 1, 0, 0},
  {61383, 116802, 417, 6, 3, 116818, 116868, 116922, 0, 7, 0, 0, 0, 1, 0, 0},
  {112934, 116957, 418, 6, 3, 116969, 117020, 117110, 117237, 7, 0, 0, 0, 1, 0, 0},
  {112233, 112532, 419, 6, 3, 117409, 117443, 117510, 0, 7, 0, 0, 0, 1, 0, 0},
  {113826, 117560, 420, 6, 3, 117570, 117603, 117694, 0, 7, 0, 0, 0, 1, 0, 0},
  {112965, 112985, 421, 6, 3, 117745, 117777, 117850, 0, 7, 0, 0, 0, 1, 0, 0},
  {117904, 117925, 422, 6, 3, 117937, 117965, 118013, 0, 7, 0, 0, 0, 1, 0, 0},
  {93077, 118093, 423, 6, 3, 118105, 118131, 118218, 0, 7, 0, 0, 0, 1, 0, 0},
  {112299, 112321, 63, 6, 3, 118281, 118311, 118377, 0, 7, 0, 0, 0, 1, 0, 0},
  {118487, 118505, 424, 6, 3, 118518, 118542, 118580, 0, 7, 0, 0, 0, 1, 0, 0},
  {60403, 118711, 425, 6, 3, 118721, 118779, 118857, 118912, 7, 0, 0, 0, 1, 0, 0},
  {119019, 119047, 426, 7, 3, 119068, 119128, 119236, 119341, 7, 0, 183, 3, 0, 0, 0},
  {119515, 119537, 427, 7, 3, 119559, 119607, 119686, 0, 7, 0, 186, 1, 0, 0, 0},
  {119838, 119871, 428, 7, 3, 119897, 119956, 120036, 0, 7, 0, 187, 1, 0, 0, 0},
  {120119, 120142, 429, 7, 3, 120165, 120192, 120287, 0, 7, 0, 188, 2, 0, 0, 0},
  {120407, 120436, 430, 7, 3, 120463, 120495, 120542, 0, 7, 0, 190, 2, 0, 0, 0},
  {120725, 120765, 431, 7, 3, 120795, 120866, 120951, 0, 7, 0, 192, 1, 0, 0, 0},
  {121097, 121118, 432, 7, 3, 121129, 121199, 121283, 0, 7, 0, 193, 2, 0, 0, 0},
  {121392, 121419, 433, 7, 3, 121436, 121484, 121553, 0, 7, 0, 195, 2, 0, 0, 0},
  {121707, 121728, 434, 7, 3, 121739, 121776, 121824, 0, 7, 0, 197, 3, 0, 0, 0},
  {122005, 122037, 435, 7, 3, 122059, 122117, 122174, 0, 7, 0, 200, 1, 0, 0, 0},
  {122250, 122290, 436, 7, 3, 122320, 122392, 122477, 0, 7, 0, 201, 1, 0, 0, 0},
  {122677, 122724, 437, 7, 3, 122761, 122815, 122890, 0, 7, 0, 0, 0, 0, 0, 0},
  {123102, 123118, 438, 7, 3, 123134, 123180, 123290, 0, 7, 0, 202, 4, 0, 0, 0},
  {123373, 123395, 439, 7, 3, 123411, 123450, 123526, 0, 7, 0, 206, 1, 0, 0, 0},
  {123572, 123599, 440, 7, 3, 123620, 123666, 123728, 0, 7, 0, 207, 1, 0, 0, 0},
  {123884, 123913, 441, 7, 3, 123932, 123972, 124071, 0, 7, 0, 208, 2, 0, 0, 0},
  {124196, 124222, 442, 7, 3, 124238, 124252, 124329, 0, 7, 0, 210, 2, 0, 0, 0},
  {124510, 124532, 443, 7, 3, 124549, 124591, 124653, 0, 7, 0, 212, 1, 0, 0, 0},
  {124713, 124750, 444, 7, 3, 124777, 124818, 124896, 0, 7, 0, 0, 0, 0, 0, 0},
  {124967, 124991, 445, 7, 3, 125007, 125021, 125062, 0, 7, 0, 213, 2, 0, 0, 0},
  {125158, 125189, 446, 7, 3, 125218, 125258, 125361, 0, 7, 0, 215, 1, 0, 0, 0},
  {125414, 125466, 447, 7, 3, 125508, 125567, 125635, 0, 7, 0, 0, 0, 0, 0, 0},
  {125732, 125760, 448, 7, 3, 125783, 125820, 125864, 0, 7, 0, 216, 1, 0, 0, 0},
  {125941, 125971, 449, 7, 3, 125991, 126037, 126105, 0, 7, 0, 217, 1, 0, 0, 0},
  {126207, 126230, 450, 7, 3, 126253, 126305, 126345, 0, 7, 0, 218, 3, 0, 0, 0},
  {126582, 126610, 451, 7, 3, 126628, 126667, 126720, 0, 7, 0, 221, 2, 0, 0, 0},
  {126781, 126805, 452, 7, 3, 126824, 126864, 126911, 0, 7, 0, 223, 1, 0, 0, 0},
  {126994, 127020, 453, 7, 3, 127040, 127084, 127174, 0, 7, 0, 224, 1, 0, 0, 0},
  {127255, 127280, 454, 7, 3, 127299, 127352, 127445, 0, 7, 0, 225, 1, 0, 0, 0},
  {127586, 127630, 455, 7, 3, 127664, 127736, 127797, 0, 7, 0, 226, 1, 0, 0, 0},
  {127888, 127916, 456, 7, 3, 127934, 127971, 128069, 0, 7, 0, 0, 0, 0, 0, 0},
  {128134, 128165, 457, 7, 3, 128186, 128239, 128314, 0, 7, 0, 227, 1, 0, 0, 0},
  {128430, 128459, 458, 7, 3, 128478, 128505, 128548, 0, 7, 0, 228, 2, 0, 0, 0},
  {128627, 128657, 459, 7, 3, 128678, 128724, 128783, 0, 7, 0, 230, 1, 0, 0, 0},
  {128840, 128870, 460, 7, 3, 128890, 128922, 128999, 0, 7, 0, 231, 1, 0, 0, 0},
  {129099, 129121, 461, 7, 3, 129138, 129216, 129273, 0, 7, 0, 232, 2, 0, 0, 0},
  {129353, 129383, 462, 7, 3, 129403, 129429, 129485, 0, 7, 0, 234, 2, 0, 0, 0},
  {129629, 129655, 463, 7, 3, 129688, 129723, 129799, 0, 7, 0, 236, 2, 0, 0, 0},
  {129885, 129915, 464, 7, 3, 129935, 129967, 129998, 0, 7, 0, 238, 1, 0, 0, 0},
  {130075, 130095, 465, 7, 3, 130109, 130156, 130234, 0, 7, 0, 239, 1, 0, 0, 0},
  {130388, 130415, 466, 7, 3, 130436, 130492, 130565, 0, 7, 0, 240, 1, 0, 0, 0},
  {130685, 130716, 467, 7, 3, 130737, 130779, 130827, 0, 7, 0, 241, 2, 0, 0, 0},
  {131038, 131060, 468, 7, 3, 131094, 131134, 131202, 0, 7, 0, 243, 2, 0, 0, 0},
  {131257, 131284, 469, 7, 3, 131301, 131360, 131416, 0, 7, 0, 245, 1, 0, 0, 0},
  {131497, 131528, 470, 7, 3, 131549, 131611, 131703, 0, 7, 0, 0, 0, 0, 0, 0},
  {131833, 131850, 471, 7, 3, 131867, 131897, 131980, 0, 7, 0, 246, 4, 0, 0, 0},
  {132084, 132117, 472, 7, 3, 132144, 132196, 132285, 0, 7, 0, 250, 1, 0, 0, 0},
  {132385, 132416, 473, 7, 3, 132437, 132479, 132538, 0, 7, 0, 251, 1, 0, 0, 0},
  {132681, 132711, 474, 7, 3, 132733, 132784, 132841, 0, 7, 0, 252, 2, 0, 0, 0},
  {132916, 132952, 475, 7, 3, 132978, 133033, 133099, 0, 7, 0, 254, 2, 0, 0, 0},
  {133348, 133375, 476, 7, 3, 133393, 133454, 133557, 0, 7, 0, 256, 2, 0, 0, 0},
  {107484, 133655, 477, 7, 3, 133673, 133721, 133801, 0, 7, 0, 258, 1, 0, 0, 0},
  {121646, 134033, 478, 7, 3, 134052, 134096, 134154, 0, 7, 0, 0, 0, 1, 0, 0},
  {132615, 134470, 479, 7, 3, 134482, 134511, 134547, 0, 7, 0, 0, 0, 1, 0, 0},
  {121675, 134637, 480, 7, 3, 134659, 134706, 134760, 0, 7, 0, 0, 0, 1, 0, 0},
  {124159, 134829, 481, 7, 3, 134841, 134895, 134947, 0, 7, 0, 0, 0, 1, 0, 0},
  {135012, 135035, 482, 7, 3, 135048, 135107, 135149, 0, 7, 0, 0, 0, 1, 0, 0},
  {135236, 135263, 483, 7, 3, 135280, 135332, 135382, 0, 7, 0, 0, 0, 1, 0, 0},
  {133164, 135441, 484, 7, 3, 135473, 135528, 135576, 0, 7, 0, 0, 0, 1, 0, 0},
  {121893, 135745, 485, 7, 3, 135759, 135798, 135857, 0, 7, 0, 0, 0, 1, 0, 0},
  {123373, 136181, 486, 7, 3, 136193, 136229, 136311, 136395, 7, 0, 0, 0, 1, 0, 0},
  {133200, 136437, 487, 7, 3, 136461, 136494, 136588, 0, 7, 0, 0, 0, 1, 0, 0},
  {121940, 136666, 488, 7, 3, 136682, 136723, 136767, 0, 7, 0, 0, 0, 1, 0, 0},
  {120593, 136859, 489, 7, 3, 136885, 136925, 136977, 0, 7, 0, 0, 0, 1, 0, 0},
  {137051, 137081, 490, 7, 3, 137101, 137162, 137215, 0, 7, 0, 0, 0, 1, 0, 0},
  {124137, 137282, 491, 7, 3, 137293, 137347, 137418, 0, 7, 0, 0, 0, 1, 0, 0},
  {137490, 137511, 492, 7, 3, 137521, 137573, 137611, 0, 7, 0, 0, 0, 1, 0, 0},
  {130388, 137711, 493, 7, 3, 137728, 137787, 137834, 0, 7, 0, 0, 0, 1, 0, 0},
  {120621, 137956, 494, 7, 3, 137978, 138013, 138095, 0, 7, 0, 0, 0, 1, 0, 0},
  {121917, 138283, 495, 7, 3, 138296, 138334, 138391, 0, 7, 0, 0, 0, 1, 0, 0},
  {138457, 138487, 496, 7, 3, 138507, 138556, 138637, 0, 7, 0, 0, 0, 1, 0, 0},
  {126396, 138689, 498, 7, 3, 138718, 138765, 138807, 0, 7, 0, 0, 0, 1, 0, 0},
  {122559, 138899, 499, 7, 3, 138919, 138966, 139028, 0, 7, 0, 0, 0, 1, 0, 0},
  {129859, 139089, 500, 7, 3, 139111, 139159, 139217, 0, 7, 0, 0, 0, 1, 0, 0},
  {133896, 133655, 501, 7, 3, 139333, 139386, 139435, 139505, 7, 0, 259, 1, 1, 0, 0},
  {132348, 139691, 503, 7, 3, 139700, 139750, 139804, 0, 7, 0, 0, 0, 1, 0, 0},
  {96465, 139888, 504, 7, 3, 139904, 137573, 139947, 140012, 7, 0, 0, 0, 1, 0, 0},
  {140080, 121728, 505, 7, 3, 140103, 140141, 140248, 0, 7, 0, 260, 1, 1, 0, 0},
  {129592, 140303, 506, 7, 3, 140330, 140369, 140412, 0, 7, 0, 0, 0, 1, 0, 0},
  {119758, 140481, 507, 7, 3, 140498, 140553, 140630, 0, 7, 0, 0, 0, 1, 0, 0},
  {129560, 140764, 508, 7, 3, 140787, 140830, 140862, 0, 7, 0, 0, 0, 1, 0, 0},
  {121051, 140917, 509, 7, 3, 140931, 140979, 141043, 0, 7, 0, 0, 0, 1, 0, 0},
  {141152, 141180, 510, 7, 3, 141199, 141232, 141308, 0, 7, 0, 0, 0, 1, 0, 0},
  {126435, 141409, 511, 7, 3, 141443, 141485, 141581, 0, 7, 0, 261, 1, 1, 0, 0},
  {119433, 141656, 512, 7, 3, 141672, 141736, 141842, 0, 7, 0, 0, 0, 1, 0, 0},
  {119449, 141942, 513, 7, 3, 141957, 142002, 142063, 0, 7, 0, 0, 0, 1, 0, 0},
  {127219, 142133, 514, 7, 3, 142159, 142206, 142246, 0, 7, 0, 0, 0, 1, 0, 0},
  {132036, 142416, 515, 7, 3, 142439, 142482, 142554, 0, 7, 0, 0, 0, 1, 0, 0},
  {128815, 128657, 516, 7, 3, 142682, 142726, 142779, 142837, 7, 0, 0, 0, 1, 0, 0},
  {133632, 133375, 517, 7, 3, 142952, 142989, 143026, 0, 7, 0, 0, 0, 1, 0, 0},
  {143157, 143184, 518, 7, 3, 143201, 143254, 143324, 0, 7, 0, 0, 0, 1, 0, 0},
  {143696, 143714, 519, 7, 3, 143727, 143778, 143861, 143937, 7, 0, 0, 0, 1, 0, 0},
  {131469, 144017, 521, 7, 3, 144034, 144076, 144136, 0, 7, 0, 0, 0, 1, 0, 0},
  {130298, 144283, 522, 7, 3, 144298, 144349, 144390, 0, 7, 0, 0, 0, 1, 0, 0},
  {124394, 144501, 524, 7, 3, 144519, 144544, 144657, 0, 7, 0, 0, 0, 1, 0, 0},
  {122005, 122037, 525, 7, 3, 144878, 144929, 144982, 0, 7, 0, 0, 0, 1, 0, 0},
  {145151, 145176, 526, 7, 3, 145197, 145232, 145312, 0, 7, 0, 262, 1, 1, 0, 0},
  {119464, 120142, 527, 7, 3, 145413, 145467, 145550, 0, 7, 0, 0, 0, 1, 0, 0},
  {145716, 145747, 528, 7, 3, 145768, 145834, 145903, 0, 7, 0, 0, 0, 1, 0, 0},
  {145963, 145995, 529, 8, 3, 146023, 146081, 146160, 0, 7, 0, 263, 1, 0, 0, 0},
  {146216, 146239, 530, 8, 3, 146262, 146292, 146341, 0, 7, 0, 264, 2, 0, 0, 0},
  {146495, 146512, 531, 8, 3, 146529, 146571, 146611, 0, 7, 0, 266, 1, 0, 0, 0},
  {146677, 146710, 532, 8, 3, 146735, 146787, 146857, 0, 7, 0, 267, 1, 0, 0, 0},
  {146926, 146944, 533, 8, 3, 146962, 147003, 147075, 0, 7, 0, 268, 1, 0, 0, 0},
  {147136, 147159, 534, 8, 3, 147181, 147230, 147312, 0, 7, 0, 269, 1, 0, 0, 0},
  {147685, 147707, 535, 8, 3, 147729, 147770, 147841, 0, 7, 0, 270, 4, 0, 0, 0},
  {148020, 148067, 536, 8, 3, 148106, 148159, 148230, 0, 7, 0, 0, 0, 0, 0, 0},
  {148289, 148306, 537, 8, 3, 148315, 148331, 148419, 0, 7, 0, 0, 0, 0, 0, 0},
  {148565, 148582, 538, 8, 3, 148599, 148631, 148668, 0, 7, 0, 274, 5, 0, 0, 0},
  {146399, 148840, 539, 8, 3, 148861, 148899, 115807, 0, 7, 0, 0, 0, 1, 0, 0},
  {146664, 149316, 540, 8, 3, 149329, 149369, 149407, 0, 7, 0, 0, 0, 1, 0, 0},
  {147918, 149461, 541, 8, 3, 149481, 149525, 149591, 0, 7, 0, 0, 0, 1, 0, 0},
  {147122, 149723, 542, 8, 3, 149741, 149780, 149819, 0, 7, 0, 0, 0, 1, 0, 0},
  {147997, 149959, 543, 8, 3, 149982, 150016, 150094, 0, 7, 0, 0, 0, 1, 0, 0},
  {147938, 150131, 544, 8, 3, 150155, 150214, 150257, 0, 7, 0, 0, 0, 1, 0, 0},
  {150459, 150477, 545, 8, 3, 150495, 150531, 150591, 0, 7, 0, 279, 1, 1, 0, 0},
  {146897, 150945, 546, 8, 3, 150965, 151003, 151057, 0, 7, 0, 0, 0, 1, 0, 0},
  {145963, 151384, 547, 8, 3, 151408, 151468, 151525, 0, 7, 0, 0, 0, 1, 0, 0},
  {146380, 151683, 548, 8, 3, 151701, 148899, 151739, 0, 7, 0, 0, 0, 1, 0, 0},
  {148725, 151835, 549, 8, 3, 151864, 151902, 151940, 0, 7, 0, 0, 0, 1, 0, 0},
  {152050, 152077, 550, 9, 3, 152095, 152137, 152187, 0, 7, 0, 280, 1, 0, 0, 0},
  {152243, 152274, 551, 9, 3, 152307, 152359, 152459, 0, 7, 0, 281, 1, 0, 0, 0},
  {152531, 152558, 552, 9, 3, 152577, 152614, 152699, 0, 7, 0, 282, 1, 0, 0, 0},
  {152767, 152791, 553, 9, 3, 152815, 152851, 152893, 152947, 7, 0, 283, 2, 0, 0, 0},
  {153104, 153135, 554, 9, 3, 153175, 153232, 153315, 0, 7, 0, 285, 1, 0, 0, 0},
  {153415, 153443, 555, 9, 3, 153471, 153525, 153592, 0, 7, 0, 286, 1, 0, 0, 0},
  {153682, 153710, 556, 9, 3, 153740, 153799, 153861, 0, 7, 0, 287, 1, 0, 0, 0},
  {153940, 153963, 557, 9, 3, 153985, 154027, 154073, 0, 7, 0, 288, 1, 0, 0, 0},
  {154130, 154159, 558, 9, 3, 154179, 154232, 154290, 0, 7, 0, 289, 1, 0, 0, 0},
  {154342, 154370, 559, 9, 3, 154385, 154413, 154523, 0, 7, 0, 290, 1, 0, 0, 0},
  {154594, 154618, 560, 9, 3, 154642, 154664, 154750, 0, 7, 0, 291, 2, 0, 0, 0},
  {154790, 154815, 561, 9, 3, 154841, 154892, 154977, 0, 7, 0, 0, 0, 0, 0, 0},
  {155117, 155136, 562, 9, 3, 155164, 155202, 155255, 0, 7, 0, 293, 1, 0, 0, 0},
  {155360, 155385, 563, 9, 3, 155409, 155429, 155464, 0, 7, 0, 294, 1, 0, 0, 0},
  {155528, 155556, 564, 9, 3, 155584, 155634, 153315, 0, 7, 0, 295, 1, 0, 0, 0},
  {155710, 155729, 565, 9, 3, 155748, 155787, 155850, 0, 7, 0, 296, 2, 0, 0, 0},
  {155905, 155945, 566, 9, 3, 155977, 156025, 156080, 0, 7, 0, 298, 1, 0, 0, 0},
  {156170, 156196, 567, 9, 3, 156214, 156248, 156337, 0, 7, 0, 299, 1, 0, 0, 0},
  {156383, 156416, 568, 9, 3, 156452, 156488, 156552, 0, 7, 0, 300, 1, 0, 0, 0},
  {156616, 156644, 569, 9, 3, 156679, 156738, 156813, 0, 7, 0, 301, 1, 0, 0, 0},
  {156922, 156944, 570, 9, 3, 156962, 156999, 157044, 0, 7, 0, 302, 1, 0, 0, 0},
  {157089, 157123, 571, 9, 3, 157157, 157212, 157296, 0, 7, 0, 303, 1, 0, 0, 0},
  {157434, 157458, 572, 9, 3, 157474, 157511, 157562, 0, 7, 0, 304, 1, 0, 0, 0},
  {157634, 157665, 573, 9, 3, 157699, 157728, 156552, 0, 7, 0, 305, 1, 0, 0, 0},
  {157808, 157830, 574, 9, 3, 157857, 157924, 157997, 0, 7, 0, 0, 0, 0, 0, 0},
  {158030, 158055, 575, 9, 3, 158089, 158138, 158196, 0, 7, 0, 306, 1, 0, 0, 0},
  {127838, 158327, 576, 9, 3, 158363, 158437, 158502, 0, 7, 0, 307, 2, 1, 0, 0},
  {152494, 158736, 577, 9, 3, 158765, 158819, 158871, 0, 7, 0, 0, 0, 1, 0, 0},
  {153064, 158944, 578, 9, 3, 158957, 159001, 159073, 0, 7, 0, 309, 2, 1, 0, 0},
  {153912, 159229, 579, 9, 3, 159249, 159308, 159357, 0, 7, 0, 0, 0, 1, 0, 0},
  {152744, 159507, 580, 9, 3, 159522, 159582, 159630, 0, 7, 0, 311, 1, 1, 0, 0},
  {155501, 159704, 581, 9, 3, 159723, 159767, 159813, 0, 7, 0, 0, 0, 1, 0, 0},
  {147332, 159882, 582, 9, 3, 159900, 159951, 159995, 0, 7, 0, 0, 0, 1, 0, 0},
  {156598, 156944, 583, 9, 3, 160463, 160512, 160583, 0, 7, 0, 0, 0, 1, 0, 0},
  {153079, 160652, 584, 9, 3, 160675, 160714, 160790, 0, 7, 0, 0, 0, 1, 0, 0},
  {161077, 161112, 585, 9, 3, 161134, 161207, 161272, 0, 7, 0, 0, 0, 1, 0, 0},
  {154130, 161521, 586, 9, 3, 161537, 161597, 161651, 0, 7, 0, 0, 0, 1, 0, 0},
  {157347, 161717, 587, 9, 3, 161741, 161794, 161849, 0, 7, 0, 0, 0, 1, 0, 0},
  {157614, 161889, 588, 9, 3, 161901, 161943, 161988, 162033, 7, 0, 0, 0, 1, 0, 0},
  {156862, 162158, 589, 9, 3, 162182, 162243, 162292, 0, 7, 0, 0, 0, 1, 0, 0},
  {162542, 162556, 590, 9, 3, 162579, 162621, 162662, 0, 7, 0, 0, 0, 1, 0, 0},
  {155299, 162968, 591, 9, 3, 162998, 163044, 163115, 0, 7, 0, 0, 0, 1, 0, 0},
  {153628, 163182, 592, 9, 3, 163206, 163262, 163311, 0, 7, 0, 0, 0, 1, 0, 0},
  {154111, 163353, 74, 9, 3, 163376, 163425, 163469, 0, 7, 0, 0, 0, 1, 0, 0},
  {156361, 163524, 593, 9, 3, 163538, 163570, 163617, 0, 7, 0, 0, 0, 1, 0, 0},
  {163674, 163718, 594, 9, 3, 163749, 163793, 163825, 0, 7, 0, 312, 1, 1, 0, 0},
  {163902, 163948, 595, 9, 3, 163981, 164032, 164078, 0, 7, 0, 0, 0, 1, 0, 0},
  {156136, 164160, 596, 9, 3, 164186, 164241, 164331, 0, 7, 0, 0, 0, 1, 0, 0},
  {147970, 164450, 597, 9, 3, 164469, 164526, 164584, 0, 7, 0, 0, 0, 1, 0, 0},
  {153345, 164911, 598, 9, 3, 164931, 164990, 165076, 0, 7, 0, 313, 2, 1, 0, 0},
  {165154, 165190, 599, 10, 3, 165218, 165265, 165354, 0, 7, 0, 0, 0, 0, 0, 0},
  {165406, 165424, 600, 10, 3, 165438, 165466, 165520, 0, 7, 0, 315, 2, 0, 0, 0},
  {165614, 165638, 601, 10, 3, 165665, 165714, 165814, 0, 7, 0, 317, 3, 0, 0, 0},
  {165926, 165951, 602, 10, 3, 165969, 166022, 166105, 0, 7, 0, 320, 1, 0, 0, 0},
  {166185, 166217, 603, 10, 3, 166245, 166298, 166372, 0, 7, 0, 321, 1, 0, 0, 0},
  {166462, 166478, 604, 10, 3, 166490, 166532, 166619, 166696, 7, 0, 322, 1, 0, 0, 0},
  {166802, 166829, 605, 10, 3, 166874, 166937, 167047, 0, 7, 0, 0, 0, 0, 0, 0},
  {167088, 167127, 606, 10, 3, 167162, 167222, 167318, 0, 7, 0, 323, 1, 0, 0, 0},
  {167381, 167396, 607, 10, 3, 167411, 167475, 167558, 0, 7, 0, 324, 1, 0, 0, 0},
  {167677, 167688, 608, 10, 3, 167694, 114190, 167738, 167899, 7, 0, 325, 2, 0, 0, 0},
  {168038, 168060, 609, 10, 3, 168082, 168114, 168210, 0, 7, 0, 327, 3, 0, 0, 0},
  {168320, 168343, 610, 10, 3, 168366, 168410, 168496, 0, 7, 0, 330, 1, 0, 0, 0},
  {168574, 168600, 611, 10, 3, 168630, 168673, 168730, 0, 7, 0, 331, 1, 0, 0, 0},
  {168868, 168904, 612, 10, 3, 168936, 168980, 169046, 0, 7, 0, 332, 1, 0, 0, 0},
  {169133, 169146, 613, 10, 3, 169159, 169204, 169308, 0, 7, 0, 333, 1, 0, 0, 0},
  {169460, 169486, 614, 10, 3, 169513, 169537, 169617, 0, 7, 0, 334, 1, 0, 0, 0},
  {169715, 169727, 615, 10, 3, 169739, 169792, 169875, 0, 7, 0, 335, 1, 0, 0, 0},
  {169930, 169953, 616, 10, 3, 169972, 170019, 170095, 0, 7, 0, 336, 1, 0, 0, 0},
  {170167, 170194, 617, 10, 3, 170221, 170271, 170319, 0, 7, 0, 337, 1, 0, 0, 0},
  {170379, 170416, 618, 10, 3, 170449, 170504, 170562, 0, 7, 0, 338, 1, 0, 0, 0},
  {170591, 170605, 619, 10, 3, 170619, 170647, 170737, 0, 7, 0, 339, 3, 0, 0, 0},
  {170831, 170846, 620, 10, 3, 170857, 170885, 170943, 0, 7, 0, 342, 1, 0, 0, 0},
  {170998, 171025, 621, 10, 3, 171056, 171121, 171188, 0, 7, 0, 343, 1, 0, 0, 0},
  {171343, 171365, 622, 10, 3, 171387, 171421, 171492, 0, 7, 0, 344, 2, 0, 0, 0},
  {171617, 171654, 623, 10, 3, 171683, 171731, 171823, 0, 7, 0, 346, 1, 0, 0, 0},
  {171915, 171933, 624, 10, 3, 171951, 171991, 172074, 0, 7, 0, 347, 1, 0, 0, 0},
  {172135, 172148, 625, 10, 3, 172161, 172192, 172273, 0, 7, 0, 348, 2, 0, 0, 0},
  {172359, 172391, 626, 10, 3, 172419, 172476, 172563, 172619, 7, 0, 0, 0, 0, 0, 0},
  {166164, 171365, 627, 10, 3, 172747, 172807, 172846, 172939, 7, 0, 0, 0, 1, 0, 0},
  {167995, 173056, 628, 10, 3, 173074, 173105, 115807, 0, 7, 0, 0, 0, 1, 0, 0},
  {169688, 173231, 629, 10, 3, 173258, 173300, 173348, 173407, 7, 0, 0, 0, 1, 0, 0},
  {171252, 173637, 630, 10, 3, 173660, 173712, 173752, 0, 7, 0, 0, 0, 1, 0, 0},
  {170789, 173841, 631, 10, 3, 173857, 173916, 173961, 174036, 7, 0, 0, 0, 1, 0, 0},
  {174135, 174159, 632, 10, 3, 174183, 174225, 174297, 0, 7, 0, 0, 0, 1, 0, 0},
  {171555, 174358, 633, 10, 3, 174382, 174421, 174457, 0, 7, 0, 0, 0, 1, 0, 0},
  {169350, 174569, 634, 10, 3, 174582, 174619, 174712, 0, 7, 0, 0, 0, 1, 0, 0},
  {171854, 174812, 635, 10, 3, 174838, 174892, 174919, 0, 7, 0, 0, 0, 1, 0, 0},
  {170148, 169953, 636, 10, 3, 175357, 175402, 175441, 0, 7, 0, 0, 0, 1, 0, 0},
  {165587, 165424, 637, 10, 3, 175516, 175574, 175650, 0, 7, 0, 0, 0, 1, 0, 0},
  {166786, 175921, 638, 10, 3, 175937, 175984, 176054, 176113, 7, 0, 0, 0, 1, 0, 0},
  {168297, 176351, 639, 10, 3, 176382, 176436, 176472, 176575, 7, 0, 0, 0, 1, 0, 0},
  {167982, 176885, 640, 10, 3, 176896, 176944, 176987, 0, 7, 0, 0, 0, 1, 0, 0},
  {166185, 177537, 641, 10, 3, 177561, 177621, 177656, 0, 7, 0, 0, 0, 1, 0, 0},
  {167604, 177745, 642, 10, 3, 177760, 177814, 177902, 0, 7, 0, 0, 0, 1, 0, 0},
  {172340, 177955, 643, 10, 3, 177974, 178012, 178050, 0, 7, 0, 350, 2, 1, 0, 0},
  {167088, 178185, 644, 10, 3, 178216, 178280, 178313, 0, 7, 0, 0, 0, 1, 0, 0},
  {178402, 178421, 645, 10, 3, 178440, 178486, 178527, 0, 7, 0, 0, 0, 1, 0, 0},
  {168868, 178539, 646, 10, 3, 178567, 178609, 178645, 0, 7, 0, 0, 0, 1, 0, 0},
  {178705, 178727, 647, 10, 3, 178749, 178799, 178846, 0, 7, 0, 0, 0, 1, 0, 0},
  {178875, 178890, 648, 10, 3, 178905, 178949, 178995, 0, 7, 0, 0, 0, 1, 0, 0},
  {165872, 179050, 649, 10, 3, 179074, 179113, 179192, 0, 7, 0, 0, 0, 1, 0, 0},
  {170379, 179251, 650, 10, 3, 179280, 179339, 179392, 0, 7, 0, 0, 0, 1, 0, 0},
  {165601, 179501, 651, 10, 3, 179514, 179551, 179602, 0, 7, 0, 0, 0, 1, 0, 0},
  {168795, 179717, 652, 10, 3, 179739, 179787, 179827, 0, 7, 0, 0, 0, 1, 0, 0},
  {179912, 179934, 653, 11, 3, 179947, 180006, 180051, 0, 7, 0, 352, 1, 0, 0, 0},
  {180134, 180161, 654, 11, 3, 180179, 180214, 180302, 0, 7, 0, 353, 1, 0, 0, 0},
  {180377, 180396, 655, 11, 3, 180423, 180463, 180555, 180611, 7, 0, 354, 1, 0, 0, 0},
  {180689, 180713, 656, 11, 3, 180733, 180764, 180816, 0, 7, 0, 355, 1, 0, 0, 0},
  {180889, 180913, 657, 11, 3, 180932, 180991, 181042, 0, 7, 0, 0, 0, 0, 0, 0},
  {181077, 181093, 658, 11, 3, 181105, 181134, 181203, 0, 7, 0, 356, 1, 0, 0, 0},
  {181267, 181288, 659, 11, 3, 181309, 181362, 181467, 0, 7, 0, 357, 1, 0, 0, 0},
  {181541, 181555, 660, 11, 3, 181565, 181602, 181669, 0, 7, 0, 358, 1, 0, 0, 0},
  {181751, 181770, 661, 11, 3, 181785, 181827, 181921, 0, 7, 0, 359, 1, 0, 0, 0},
  {182008, 182029, 662, 11, 3, 182050, 182119, 182226, 0, 7, 0, 360, 1, 0, 0, 0},
  {182305, 182332, 663, 11, 3, 182354, 182424, 182505, 0, 7, 0, 0, 0, 0, 0, 0},
  {182540, 182571, 664, 11, 3, 182606, 182675, 182789, 0, 7, 0, 361, 1, 0, 0, 0},
  {182834, 182848, 665, 11, 3, 182858, 182895, 182962, 0, 7, 0, 362, 1, 0, 0, 0},
  {132065, 183030, 666, 11, 3, 183049, 183123, 183185, 0, 7, 0, 0, 0, 1, 0, 0},
  {121335, 183233, 667, 11, 3, 183255, 183311, 183367, 0, 7, 0, 0, 0, 1, 0, 0},
  {183442, 183459, 668, 11, 3, 183475, 183516, 183565, 0, 7, 0, 0, 0, 1, 0, 0},
  {183604, 183617, 669, 11, 3, 183630, 71458, 183670, 0, 7, 0, 0, 0, 1, 0, 0},
  {181255, 181093, 670, 11, 3, 183747, 183804, 183831, 0, 7, 0, 0, 0, 1, 0, 0},
  {181979, 181770, 671, 11, 3, 183929, 183977, 184046, 184105, 7, 0, 0, 0, 1, 0, 0},
  {180669, 180713, 672, 11, 3, 184155, 184186, 184279, 0, 7, 0, 0, 0, 1, 0, 0},
  {184390, 184405, 673, 11, 3, 184426, 184472, 184526, 0, 7, 0, 0, 0, 1, 0, 0},
  {182291, 184680, 674, 11, 3, 184694, 184759, 184813, 0, 7, 0, 0, 0, 1, 0, 0},
  {181519, 181288, 675, 11, 3, 184925, 184977, 185025, 0, 7, 0, 0, 0, 1, 0, 0},
  {185086, 185101, 676, 11, 3, 185114, 185160, 185221, 0, 7, 0, 0, 0, 1, 0, 0},
  {185247, 185265, 677, 11, 3, 185278, 185345, 185433, 0, 7, 0, 0, 0, 1, 0, 0},
  {185516, 185536, 678, 11, 3, 185560, 185609, 185642, 0, 7, 0, 0, 0, 1, 0, 0},
  {185749, 185769, 679, 11, 3, 185785, 185822, 185885, 0, 7, 0, 0, 0, 1, 0, 0},
  {185939, 185957, 680, 11, 3, 185978, 186024, 186063, 0, 7, 0, 0, 0, 1, 0, 0},
  {183020, 182848, 681, 11, 3, 186127, 186160, 186185, 0, 7, 0, 0, 0, 1, 0, 0},
  {165903, 186212, 682, 11, 3, 186235, 186290, 186352, 0, 7, 0, 0, 0, 1, 0, 0},
  {186422, 186439, 683, 11, 3, 186455, 186496, 186547, 0, 7, 0, 0, 0, 1, 0, 0},
  {186575, 186596, 684, 11, 3, 186619, 186669, 186730, 0, 7, 0, 0, 0, 1, 0, 0},
  {181741, 181555, 685, 11, 3, 186822, 186874, 186923, 0, 7, 0, 0, 0, 1, 0, 0},
  {187131, 187141, 686, 12, 3, 187151, 187166, 187247, 0, 7, 0, 363, 2, 0, 0, 0},
  {187399, 187418, 687, 12, 3, 187437, 187479, 187536, 0, 7, 0, 365, 1, 0, 0, 0},
  {187626, 187649, 688, 12, 3, 187672, 187716, 187758, 0, 7, 0, 366, 1, 0, 0, 0},
  {187891, 187909, 689, 12, 3, 187923, 187960, 188030, 0, 7, 0, 367, 1, 0, 0, 0},
  {188128, 188143, 690, 12, 3, 188159, 188185, 188243, 0, 7, 0, 368, 1, 0, 0, 0},
  {188383, 188422, 691, 12, 3, 188454, 188495, 188558, 0, 7, 0, 369, 1, 0, 0, 0},
  {188647, 188667, 692, 12, 3, 188687, 188730, 188799, 0, 7, 0, 370, 2, 0, 0, 0},
  {188929, 188948, 693, 12, 3, 188967, 189014, 189054, 0, 7, 0, 372, 1, 0, 0, 0},
  {189109, 189134, 694, 12, 3, 189155, 189191, 189236, 0, 7, 0, 373, 1, 0, 0, 0},
  {189314, 189336, 695, 12, 3, 189348, 189406, 189450, 0, 7, 0, 374, 1, 0, 0, 0},
  {189549, 189567, 696, 12, 3, 189585, 189625, 189679, 0, 7, 0, 375, 1, 0, 0, 0},
  {189760, 189787, 697, 12, 3, 189819, 189870, 189910, 0, 7, 0, 376, 1, 0, 0, 0},
  {189937, 189951, 698, 12, 3, 189965, 189990, 190039, 0, 7, 0, 377, 2, 0, 0, 0},
  {190170, 190189, 699, 12, 3, 190204, 190258, 190319, 0, 7, 0, 379, 1, 0, 0, 0},
  {190375, 190388, 700, 12, 3, 190401, 190428, 190486, 0, 7, 0, 380, 1, 0, 0, 0},
  {190554, 190576, 701, 12, 3, 190598, 190641, 190700, 0, 7, 0, 381, 1, 0, 0, 0},
  {190774, 190814, 702, 12, 3, 190847, 190894, 190965, 0, 7, 0, 382, 1, 0, 0, 0},
  {191014, 191032, 703, 12, 3, 191050, 191078, 191141, 0, 7, 0, 383, 1, 0, 0, 0},
  {191196, 191213, 704, 12, 3, 191230, 191270, 191332, 0, 7, 0, 384, 1, 0, 0, 0},
  {191418, 191443, 705, 12, 3, 191468, 191515, 191609, 0, 7, 0, 385, 1, 0, 0, 0},
  {191668, 191690, 706, 12, 3, 191712, 191762, 191806, 0, 7, 0, 386, 2, 0, 0, 0},
  {191855, 191872, 707, 12, 3, 191889, 191917, 191985, 0, 7, 0, 388, 1, 0, 0, 0},
  {192207, 192229, 708, 12, 3, 192251, 192294, 192344, 0, 7, 0, 389, 1, 0, 0, 0},
  {192419, 192440, 709, 12, 3, 192461, 192515, 192588, 0, 7, 0, 0, 0, 0, 0, 0},
  {192631, 192647, 710, 12, 3, 192663, 192698, 192742, 0, 7, 0, 390, 1, 0, 0, 0},
  {192814, 192837, 711, 12, 3, 192861, 192901, 192969, 0, 7, 0, 391, 1, 0, 0, 0},
  {193109, 193124, 712, 12, 3, 193135, 193161, 193240, 0, 7, 0, 392, 1, 0, 0, 0},
  {190754, 193310, 713, 12, 3, 193330, 187716, 193375, 0, 7, 0, 393, 1, 0, 0, 0},
  {193419, 193442, 714, 12, 3, 193465, 193505, 193571, 0, 7, 0, 394, 2, 0, 0, 0},
  {193606, 193622, 715, 12, 3, 193638, 193696, 193727, 0, 7, 0, 396, 1, 0, 0, 0},
  {193805, 193826, 716, 12, 3, 193847, 193897, 193952, 0, 7, 0, 397, 2, 0, 0, 0},
  {194071, 194094, 717, 12, 3, 194117, 194181, 194246, 0, 7, 0, 399, 1, 0, 0, 0},
  {194365, 194384, 718, 12, 3, 194403, 194458, 194505, 0, 7, 0, 400, 2, 0, 0, 0},
  {194605, 194620, 719, 12, 3, 194635, 194667, 194717, 0, 7, 0, 402, 1, 0, 0, 0},
  {194767, 194795, 720, 12, 3, 194823, 194888, 194950, 0, 7, 0, 403, 1, 0, 0, 0},
  {195032, 195049, 721, 12, 3, 195066, 195097, 195141, 0, 7, 0, 404, 1, 0, 0, 0},
  {189096, 195173, 722, 12, 3, 195186, 195228, 195321, 0, 7, 0, 0, 0, 1, 1, 0},
  {187810, 195392, 723, 12, 3, 195419, 195464, 195514, 0, 7, 0, 0, 0, 1, 0, 0},
  {180359, 195558, 724, 12, 3, 195569, 195602, 195650, 0, 7, 0, 0, 0, 1, 0, 0},
  {187585, 195770, 725, 12, 3, 195798, 195826, 195866, 0, 7, 0, 0, 0, 1, 0, 0},
  {190152, 195902, 726, 12, 3, 195926, 195969, 196009, 0, 7, 0, 0, 0, 1, 0, 0},
  {191825, 196063, 727, 12, 3, 196088, 196151, 196203, 0, 7, 0, 0, 0, 1, 0, 0},
  {189746, 196292, 728, 12, 3, 196312, 196338, 196377, 0, 7, 0, 0, 0, 1, 0, 0},
  {196422, 196454, 729, 12, 3, 196481, 196528, 196576, 0, 7, 0, 0, 0, 1, 0, 0},
  {188065, 187909, 730, 12, 3, 196830, 196865, 196904, 0, 7, 0, 0, 0, 1, 0, 0},
  {188897, 196979, 731, 12, 3, 197001, 197049, 197120, 0, 7, 0, 405, 1, 1, 0, 0},
  {190141, 193124, 732, 12, 3, 197517, 197572, 197628, 0, 7, 0, 0, 0, 1, 0, 0},
  {194587, 197696, 733, 12, 3, 197720, 197765, 197811, 0, 7, 0, 0, 0, 1, 0, 0},
  {195004, 194795, 734, 12, 3, 197898, 197965, 198014, 0, 7, 0, 406, 1, 1, 0, 0},
  {194576, 198066, 735, 12, 3, 198083, 198142, 198189, 0, 7, 0, 0, 0, 1, 0, 0},
  {189293, 189134, 736, 12, 3, 198302, 198340, 198386, 0, 7, 0, 0, 0, 1, 0, 0},
  {189489, 198570, 737, 12, 3, 198588, 198652, 198695, 0, 7, 0, 0, 0, 1, 0, 0},
  {191649, 198744, 738, 12, 3, 198769, 198824, 198870, 0, 7, 0, 0, 0, 1, 0, 0},
  {180121, 179934, 739, 12, 3, 198939, 198998, 199078, 0, 7, 0, 0, 0, 1, 0, 0},
  {188875, 199189, 740, 12, 3, 199211, 199259, 199329, 0, 7, 0, 407, 1, 1, 1, 0},
  {190754, 199404, 741, 12, 3, 199430, 199470, 199572, 0, 7, 0, 0, 0, 1, 0, 0},
  {187316, 199624, 742, 12, 3, 199640, 199684, 199712, 0, 7, 0, 0, 0, 1, 0, 0},
  {188276, 199884, 743, 12, 3, 199901, 199935, 199971, 0, 7, 0, 0, 0, 1, 0, 0},
  {192407, 200431, 744, 12, 3, 200448, 200505, 200558, 0, 7, 0, 0, 0, 1, 0, 0},
  {190536, 200648, 745, 12, 3, 200665, 200709, 200773, 0, 7, 0, 0, 0, 1, 0, 0},
  {128386, 200878, 746, 12, 3, 200912, 200966, 201008, 0, 7, 0, 0, 0, 1, 0, 0},
  {191388, 201132, 747, 12, 3, 201154, 201221, 201285, 0, 7, 0, 0, 0, 1, 0, 0},
  {190360, 190189, 748, 12, 3, 201652, 201710, 201750, 0, 7, 0, 0, 0, 1, 0, 0},
  {187332, 201791, 749, 12, 3, 201809, 201860, 201908, 0, 7, 0, 0, 0, 1, 0, 0},
  {201971, 201994, 750, 13, 3, 202012, 202045, 202091, 0, 7, 0, 408, 2, 0, 0, 0},
  {202176, 202192, 751, 13, 3, 202205, 202246, 202314, 0, 7, 0, 0, 0, 0, 0, 0},
  {202367, 202387, 752, 13, 3, 202402, 202426, 202531, 0, 7, 0, 410, 1, 0, 0, 0},
  {202644, 202659, 753, 13, 3, 202668, 202695, 202749, 0, 7, 0, 411, 2, 0, 0, 0},
  {202849, 202870, 754, 13, 3, 202886, 202925, 203006, 0, 7, 0, 413, 3, 0, 0, 0},
  {203055, 203078, 755, 13, 3, 203096, 203144, 203185, 0, 7, 0, 416, 2, 0, 0, 0},
  {203251, 203268, 756, 13, 3, 203280, 203317, 203376, 0, 7, 0, 418, 1, 0, 0, 0},
  {203439, 203455, 757, 13, 3, 203466, 203494, 203547, 0, 7, 0, 419, 2, 0, 0, 0},
  {203606, 203622, 758, 13, 3, 203633, 203683, 203777, 0, 7, 0, 421, 2, 0, 0, 0},
  {203915, 203938, 759, 13, 3, 203966, 204006, 204048, 0, 7, 0, 423, 1, 0, 0, 0},
  {204104, 204126, 760, 13, 3, 204149, 204185, 204231, 0, 7, 0, 424, 1, 0, 0, 0},
  {204310, 204325, 761, 13, 3, 204335, 204382, 204465, 0, 7, 0, 425, 3, 0, 0, 0},
  {204542, 204562, 762, 13, 3, 204582, 204615, 204685, 0, 7, 0, 0, 0, 0, 0, 0},
  {204710, 204743, 763, 13, 3, 204766, 204802, 204864, 0, 7, 0, 428, 1, 0, 0, 0},
  {204917, 204939, 764, 13, 3, 204948, 204992, 205021, 0, 7, 0, 429, 1, 0, 0, 0},
  {205068, 205094, 765, 13, 3, 205106, 205156, 205290, 0, 7, 0, 430, 3, 0, 0, 0},
  {205386, 205411, 766, 13, 3, 205431, 205485, 205526, 0, 7, 0, 433, 1, 0, 0, 0},
  {205594, 205615, 767, 13, 3, 205636, 205671, 205768, 0, 7, 0, 434, 2, 0, 0, 0},
  {205868, 205882, 768, 13, 3, 205891, 205937, 206008, 0, 7, 0, 436, 1, 0, 0, 0},
  {206066, 206088, 769, 13, 3, 206105, 206154, 206217, 0, 7, 0, 437, 2, 0, 0, 0},
  {206296, 206308, 770, 13, 3, 206322, 206354, 206458, 0, 7, 0, 439, 2, 0, 0, 0},
  {206272, 206623, 771, 13, 3, 206647, 206705, 206748, 0, 7, 0, 0, 0, 1, 0, 0},
  {206885, 206914, 772, 13, 3, 206943, 206995, 207045, 207109, 7, 0, 441, 2, 1, 0, 0},
  {207221, 207234, 773, 13, 3, 207247, 207282, 207335, 0, 7, 0, 0, 0, 1, 0, 0},
  {205352, 207459, 774, 13, 3, 207478, 207538, 207616, 0, 7, 0, 0, 0, 1, 0, 0},
  {204291, 207749, 775, 13, 3, 207768, 207797, 207880, 0, 7, 0, 0, 0, 1, 0, 0},
  {203854, 208024, 776, 13, 3, 208044, 208088, 208125, 0, 7, 0, 0, 0, 1, 0, 0},
  {205814, 208264, 777, 13, 3, 208292, 208340, 208382, 0, 7, 0, 0, 0, 1, 0, 0},
  {203841, 208498, 778, 13, 3, 208511, 208568, 208625, 0, 7, 0, 443, 1, 1, 0, 0},
  {203044, 208728, 779, 13, 3, 208739, 208788, 208870, 0, 7, 0, 0, 0, 1, 0, 0},
  {202158, 208919, 780, 13, 3, 208937, 208983, 209052, 0, 7, 0, 0, 0, 1, 0, 0},
  {205371, 209086, 781, 13, 3, 209101, 209153, 209212, 0, 7, 0, 0, 0, 1, 0, 0},
  {209311, 209338, 782, 13, 3, 209365, 209403, 209439, 0, 7, 0, 444, 1, 1, 0, 0},
  {205842, 209574, 783, 13, 3, 209600, 209653, 209698, 0, 7, 0, 0, 0, 1, 0, 0},
  {209764, 209796, 784, 13, 3, 209828, 209880, 209921, 0, 7, 0, 0, 0, 1, 0, 0},
  {205333, 210044, 785, 13, 3, 210058, 210102, 210154, 0, 7, 0, 0, 0, 1, 0, 0},
  {210243, 210260, 786, 13, 3, 210277, 210327, 210375, 0, 7, 0, 0, 0, 1, 0, 0},
  {203242, 204939, 787, 13, 3, 210990, 211032, 211113, 0, 7, 0, 0, 0, 1, 0, 0},
  {204506, 211141, 788, 13, 3, 211159, 211198, 211234, 0, 7, 0, 0, 0, 1, 0, 0},
  {204085, 211284, 789, 13, 3, 211311, 211356, 211400, 0, 7, 0, 0, 0, 1, 0, 0},
  {202578, 202387, 790, 13, 3, 211463, 211527, 211623, 0, 7, 0, 0, 0, 1, 0, 0},
  {211743, 211774, 791, 14, 3, 211794, 211851, 211921, 0, 7, 0, 445, 1, 0, 0, 0},
  {211995, 212017, 792, 14, 3, 212034, 212087, 212150, 0, 7, 0, 446, 1, 0, 0, 0},
  {212259, 212292, 793, 14, 3, 212320, 212389, 212500, 0, 7, 0, 447, 2, 0, 0, 0},
  {212652, 212689, 794, 14, 3, 212720, 212779, 212862, 0, 7, 0, 449, 1, 0, 0, 0},
  {212986, 213011, 795, 14, 3, 213038, 213092, 213175, 0, 7, 0, 450, 1, 0, 0, 0},
  {213275, 213303, 796, 14, 3, 213327, 213385, 213458, 0, 7, 0, 451, 1, 0, 0, 0},
  {213527, 213555, 797, 14, 3, 213578, 213621, 213684, 0, 7, 0, 452, 1, 0, 0, 0},
  {213757, 213790, 798, 14, 3, 213817, 213875, 213957, 0, 7, 0, 453, 1, 0, 0, 0},
  {214017, 214036, 799, 14, 3, 214050, 214092, 214164, 0, 7, 0, 454, 2, 0, 0, 0},
  {214237, 214276, 800, 14, 3, 214310, 214365, 214442, 0, 7, 0, 0, 0, 0, 0, 0},
  {212589, 214500, 801, 14, 3, 214523, 214582, 214650, 214731, 7, 0, 0, 0, 1, 0, 0},
  {211995, 212017, 802, 14, 3, 214842, 214891, 214942, 0, 7, 0, 0, 0, 1, 0, 0},
  {215121, 215148, 803, 14, 3, 215170, 215229, 215282, 215351, 7, 0, 0, 0, 1, 0, 0},
  {215583, 215619, 804, 14, 3, 215650, 215696, 215782, 0, 7, 0, 0, 0, 1, 0, 0},
  {216222, 216252, 805, 14, 3, 216277, 216336, 216443, 0, 7, 0, 0, 0, 1, 0, 0},
  {213733, 216553, 806, 14, 3, 216572, 216622, 216661, 0, 7, 0, 0, 0, 1, 0, 0},
  {213994, 216701, 807, 14, 3, 216718, 216781, 216825, 0, 7, 0, 0, 0, 1, 0, 0},
  {216845, 216873, 808, 14, 3, 216896, 216942, 216989, 0, 7, 0, 0, 0, 1, 0, 0},
  {217063, 217091, 809, 14, 3, 217114, 217155, 217210, 0, 7, 0, 0, 0, 1, 0, 0},
  {212921, 217253, 810, 14, 3, 217278, 217338, 217386, 0, 7, 0, 0, 0, 1, 0, 0},
  {213503, 217488, 811, 14, 3, 217507, 217567, 217617, 0, 7, 0, 0, 0, 1, 0, 0},
  {213246, 217719, 812, 14, 3, 217743, 217800, 217878, 0, 7, 0, 0, 0, 1, 0, 0},
  {212617, 218006, 813, 14, 3, 218036, 218094, 218168, 0, 7, 0, 0, 0, 1, 0, 0},
  {211743, 211774, 814, 14, 3, 218231, 218292, 218330, 0, 7, 0, 0, 0, 1, 0, 0},
  {218392, 218414, 815, 15, 3, 218429, 218470, 218567, 218602, 7, 0, 456, 1, 0, 0, 0},
  {218668, 218700, 816, 15, 3, 218725, 218759, 218822, 0, 7, 0, 457, 1, 0, 0, 0},
  {218912, 218938, 817, 15, 3, 218957, 218990, 219091, 0, 7, 0, 458, 1, 0, 0, 0},
  {219138, 219167, 818, 15, 3, 219189, 219239, 219329, 0, 7, 0, 459, 2, 0, 0, 0},
  {219473, 219500, 819, 15, 3, 219520, 219560, 219645, 0, 7, 0, 461, 1, 0, 0, 0},
  {219667, 219706, 820, 15, 3, 219738, 219788, 219844, 0, 7, 0, 462, 1, 0, 0, 0},
  {219921, 219941, 821, 15, 3, 219954, 219981, 220051, 0, 7, 0, 463, 1, 0, 0, 0},
  {220220, 220243, 822, 15, 3, 220259, 220287, 220380, 0, 7, 0, 464, 1, 0, 0, 0},
  {220455, 220489, 823, 15, 3, 220516, 220557, 220652, 0, 7, 0, 465, 1, 0, 0, 0},
  {220738, 220764, 824, 15, 3, 220783, 220835, 220911, 0, 7, 0, 466, 1, 0, 0, 0},
  {221035, 221066, 825, 15, 3, 221090, 221141, 221210, 0, 7, 0, 467, 1, 0, 0, 0},
  {221278, 221298, 826, 15, 3, 221311, 221335, 221427, 0, 7, 0, 468, 1, 0, 0, 0},
  {221475, 221493, 827, 15, 3, 221504, 221524, 221581, 0, 7, 0, 469, 1, 0, 0, 0},
  {221629, 221649, 828, 15, 3, 221662, 221693, 221798, 0, 7, 0, 470, 1, 0, 0, 0},
  {221937, 221962, 829, 15, 3, 221980, 222011, 222090, 0, 7, 0, 471, 1, 0, 0, 0},
  {222160, 222186, 830, 15, 3, 222205, 222259, 222306, 0, 7, 0, 0, 0, 1, 0, 0},
  {154547, 222368, 831, 15, 3, 222374, 222406, 222481, 0, 7, 0, 0, 0, 1, 0, 0},
  {222591, 222614, 832, 15, 3, 222630, 222672, 222745, 0, 7, 0, 0, 0, 1, 0, 0},
  {222855, 222880, 833, 15, 3, 222898, 222942, 222999, 0, 7, 0, 0, 0, 1, 0, 0},
  {218855, 223078, 834, 15, 3, 223094, 223126, 223179, 0, 7, 0, 0, 0, 1, 0, 0},
  {219410, 223356, 835, 15, 3, 223381, 223446, 223537, 223591, 7, 0, 0, 0, 1, 0, 0},
  {221247, 223699, 836, 15, 3, 223716, 223769, 223821, 0, 7, 0, 0, 0, 1, 0, 0},
  {220423, 224066, 837, 15, 3, 224078, 224104, 224148, 0, 7, 0, 0, 0, 1, 0, 0},
  {224233, 224258, 838, 15, 3, 224276, 224330, 224366, 0, 7, 0, 0, 0, 1, 0, 0},
  {224927, 224943, 839, 15, 3, 224952, 224991, 225052, 225133, 7, 0, 472, 1, 1, 0, 0},
  {222109, 225282, 840, 15, 3, 225295, 225337, 225383, 0, 7, 0, 0, 0, 1, 0, 0},
  {219121, 225503, 841, 15, 3, 225513, 225544, 225591, 0, 7, 0, 473, 1, 1, 0, 0},
  {220084, 225682, 842, 15, 3, 225698, 225742, 225804, 0, 7, 0, 0, 0, 1, 0, 0},
  {219442, 225894, 843, 15, 3, 225918, 225981, 226063, 0, 7, 0, 474, 1, 1, 0, 0},
  {221615, 226177, 844, 15, 3, 226184, 226218, 226286, 0, 7, 0, 0, 0, 1, 0, 0},
  {219889, 226362, 845, 15, 3, 226387, 226439, 226499, 0, 7, 0, 0, 0, 1, 0, 0},
  {152210, 226596, 846, 15, 3, 226622, 226666, 226714, 0, 7, 0, 0, 0, 1, 0, 0},
  {226810, 226840, 847, 15, 3, 226863, 226925, 226979, 0, 7, 0, 0, 0, 1, 0, 0},
  {227045, 227084, 848, 16, 3, 227117, 227158, 227205, 0, 7, 0, 475, 1, 0, 0, 0},
  {227268, 227285, 849, 16, 3, 227296, 227317, 227376, 0, 7, 0, 476, 2, 0, 0, 0},
  {227441, 227458, 850, 16, 3, 227469, 227506, 227539, 0, 7, 0, 478, 1, 0, 0, 0},
  {227591, 227624, 851, 16, 3, 227651, 227697, 227764, 0, 7, 0, 479, 1, 0, 0, 0},
  {228047, 228086, 852, 16, 3, 228119, 228179, 188243, 0, 7, 0, 480, 1, 0, 0, 0},
  {228365, 228392, 853, 16, 3, 228413, 228435, 228470, 0, 7, 0, 481, 1, 0, 0, 0},
  {228529, 228552, 854, 16, 3, 228569, 228594, 228640, 0, 7, 0, 482, 4, 0, 0, 0},
  {228783, 228825, 855, 16, 3, 228861, 228904, 228971, 0, 7, 0, 0, 0, 0, 0, 0},
  {229004, 229022, 856, 16, 3, 229034, 229066, 229144, 0, 7, 0, 0, 0, 0, 0, 0},
  {229188, 229212, 857, 16, 3, 229230, 229255, 229313, 0, 7, 0, 486, 1, 0, 0, 0},
  {229422, 229455, 858, 16, 3, 229482, 229523, 229585, 0, 7, 0, 0, 0, 0, 0, 0},
  {229635, 229662, 859, 16, 3, 229683, 229729, 229797, 0, 7, 0, 0, 0, 0, 0, 0},
  {229826, 229858, 860, 16, 3, 229884, 229924, 188243, 0, 7, 0, 487, 1, 0, 0, 0},
  {230054, 230071, 861, 16, 3, 230082, 230125, 230187, 230213, 7, 0, 488, 1, 0, 0, 0},
  {230281, 230308, 862, 16, 3, 230329, 230363, 230466, 0, 7, 0, 489, 1, 0, 0, 0},
  {230535, 230563, 863, 16, 3, 230585, 230630, 230693, 0, 7, 0, 490, 2, 0, 0, 0},
  {230816, 230842, 864, 16, 3, 230862, 230891, 230978, 0, 7, 0, 0, 0, 0, 0, 0},
  {231023, 231066, 865, 16, 3, 231103, 231144, 231210, 0, 7, 0, 492, 1, 0, 0, 0},
  {225213, 231355, 866, 16, 3, 231367, 231434, 231514, 231574, 7, 0, 493, 1, 0, 0, 0},
  {231684, 231707, 867, 16, 3, 231724, 231766, 231859, 0, 7, 0, 494, 2, 0, 0, 0},
  {231955, 231979, 868, 16, 3, 231997, 232033, 232125, 0, 7, 0, 496, 1, 0, 0, 0},
  {227563, 232165, 869, 16, 3, 232187, 232223, 232301, 0, 7, 0, 0, 0, 1, 0, 0},
  {232357, 232376, 870, 16, 3, 232389, 232446, 232509, 0, 7, 0, 0, 0, 1, 0, 0},
  {227424, 232601, 871, 16, 3, 232612, 232648, 232732, 232766, 7, 0, 0, 0, 1, 0, 0},
  {232802, 232835, 872, 16, 3, 232862, 232912, 232967, 0, 7, 0, 0, 0, 1, 0, 0},
  {233004, 233021, 873, 16, 3, 233032, 233082, 233121, 0, 7, 0, 497, 1, 1, 0, 0},
  {229346, 233165, 874, 16, 3, 233175, 233230, 233275, 0, 7, 0, 0, 0, 1, 0, 0},
  {233386, 233403, 875, 16, 3, 233414, 233448, 233502, 0, 7, 0, 498, 1, 1, 0, 0},
  {230744, 233552, 876, 16, 3, 233579, 233621, 233695, 0, 7, 0, 0, 0, 1, 0, 0},
  {230777, 233733, 877, 16, 3, 233766, 233798, 233695, 0, 7, 0, 0, 0, 1, 0, 0},
  {230023, 233832, 106, 16, 3, 233857, 233900, 233953, 234008, 7, 0, 0, 0, 1, 0, 0},
  {231234, 234336, 878, 16, 3, 234365, 234408, 234472, 0, 7, 0, 0, 0, 1, 0, 0},
  {228698, 234531, 879, 16, 3, 234550, 234591, 234635, 0, 7, 0, 0, 0, 1, 0, 0},
  {228267, 234692, 106, 16, 3, 234725, 234791, 234851, 234894, 7, 0, 0, 0, 1, 0, 0},
  {228763, 235040, 880, 16, 3, 235054, 235106, 235136, 0, 7, 0, 0, 0, 1, 0, 0},
  {230256, 235295, 881, 16, 3, 235314, 235359, 235397, 0, 7, 0, 0, 0, 1, 0, 0},
  {227243, 235484, 882, 16, 3, 235503, 235551, 235617, 235677, 7, 0, 0, 0, 1, 0, 0},
  {227404, 236019, 883, 16, 3, 236033, 236064, 236102, 0, 7, 0, 499, 1, 1, 0, 0},
  {228723, 236190, 885, 16, 3, 236209, 234591, 233695, 0, 7, 0, 0, 0, 1, 0, 0},
  {227783, 236261, 886, 16, 3, 236288, 236336, 236390, 0, 7, 0, 0, 0, 1, 0, 0},
  {228496, 236429, 887, 16, 3, 236456, 236495, 236522, 0, 7, 0, 0, 0, 1, 0, 0},
  {236575, 236606, 888, 16, 3, 236631, 236666, 236730, 0, 7, 0, 0, 0, 1, 0, 0},
  {236786, 236823, 106, 16, 3, 236854, 236917, 236985, 237034, 7, 0, 0, 0, 1, 0, 0},
  {237107, 237152, 106, 16, 3, 237191, 237266, 237347, 237401, 7, 0, 0, 0, 1, 0, 0},
  {228748, 237728, 889, 16, 3, 237737, 235106, 237770, 0, 7, 0, 0, 0, 1, 0, 0},
  {237920, 237937, 890, 16, 3, 237948, 237986, 238076, 0, 7, 0, 500, 2, 1, 0, 0},
  {230511, 238146, 891, 16, 3, 238164, 238200, 238248, 0, 7, 0, 0, 0, 1, 0, 0},
  {238308, 238330, 892, 16, 3, 238346, 238373, 238475, 0, 7, 0, 502, 1, 1, 0, 0},
  {232142, 238569, 893, 16, 3, 238586, 238616, 238653, 0, 7, 0, 0, 0, 1, 0, 0},
  {238920, 238943, 895, 17, 3, 238955, 238991, 239090, 0, 7, 0, 503, 2, 0, 0, 0},
  {239246, 239277, 896, 17, 3, 239297, 239347, 239456, 0, 7, 0, 0, 0, 0, 0, 0},
  {239555, 239582, 897, 17, 3, 239598, 239639, 239700, 0, 7, 0, 505, 1, 0, 0, 0},
  {239950, 239984, 898, 17, 3, 240007, 240023, 240079, 0, 7, 0, 506, 1, 0, 0, 0},
  {240158, 240200, 899, 17, 3, 240231, 240290, 240324, 0, 7, 0, 507, 1, 0, 0, 0},
  {240416, 240459, 900, 17, 3, 240491, 240551, 240605, 0, 7, 0, 508, 2, 0, 0, 0},
  {240752, 240786, 901, 17, 3, 240809, 240841, 240896, 0, 7, 0, 510, 1, 0, 0, 0},
  {240950, 240985, 902, 17, 3, 241009, 241072, 241160, 0, 7, 0, 0, 0, 0, 0, 0},
  {241240, 241277, 903, 17, 3, 241303, 241354, 241397, 0, 7, 0, 511, 1, 0, 0, 0},
  {241496, 241530, 904, 17, 3, 241553, 241593, 241642, 0, 7, 0, 512, 1, 0, 0, 0},
  {241675, 241719, 905, 17, 3, 241752, 241795, 241841, 0, 7, 0, 513, 1, 0, 0, 0},
  {241922, 241962, 906, 17, 3, 241991, 242031, 242083, 0, 7, 0, 514, 1, 0, 0, 0},
  {242300, 242328, 907, 17, 3, 242345, 242389, 242494, 242581, 7, 0, 515, 1, 0, 0, 0},
  {242657, 242696, 908, 17, 3, 242724, 242759, 242808, 0, 7, 0, 516, 1, 0, 0, 0},
  {242902, 242928, 909, 17, 3, 242943, 242991, 243052, 0, 7, 0, 517, 1, 0, 0, 0},
  {243118, 243146, 910, 17, 3, 243163, 243214, 243266, 243345, 7, 0, 518, 1, 0, 0, 0},
  {243617, 243642, 911, 17, 3, 243656, 243699, 243795, 0, 7, 0, 519, 2, 0, 0, 0},
  {244028, 244058, 912, 17, 3, 244077, 244118, 244206, 0, 7, 0, 0, 0, 0, 0, 0},
  {244419, 244459, 913, 17, 3, 244488, 244524, 244625, 0, 7, 0, 521, 1, 0, 0, 0},
  {244731, 244764, 914, 17, 3, 244786, 244815, 244863, 0, 7, 0, 522, 1, 0, 0, 0},
  {244980, 245004, 915, 17, 3, 245017, 245053, 245122, 0, 7, 0, 523, 1, 0, 0, 0},
  {245227, 245265, 916, 17, 3, 245292, 245313, 245396, 0, 7, 0, 0, 0, 0, 0, 0},
  {245464, 245497, 917, 17, 3, 245519, 245563, 245631, 0, 7, 0, 524, 1, 0, 0, 0},
  {245741, 245781, 918, 17, 3, 245810, 245843, 245895, 0, 7, 0, 525, 1, 0, 0, 0},
  {246110, 246148, 919, 17, 3, 246175, 246238, 246339, 0, 7, 0, 526, 1, 0, 0, 0},
  {246480, 246506, 920, 17, 3, 246521, 246559, 246656, 0, 7, 0, 527, 1, 0, 0, 0},
  {246885, 246922, 921, 17, 3, 246948, 246986, 247069, 0, 7, 0, 528, 1, 0, 0, 0},
  {247200, 247232, 922, 17, 3, 247253, 247280, 247349, 247404, 7, 0, 529, 1, 0, 0, 0},
  {247623, 247656, 923, 17, 3, 247678, 247716, 247789, 0, 7, 0, 530, 2, 0, 0, 0},
  {247832, 247870, 924, 17, 3, 247897, 247948, 248065, 0, 7, 0, 532, 1, 0, 0, 0},
  {248323, 248363, 925, 17, 3, 248392, 248450, 248547, 0, 7, 0, 0, 0, 0, 0, 0},
  {248636, 248674, 926, 17, 3, 248701, 248760, 248814, 0, 7, 0, 533, 1, 0, 0, 0},
  {248902, 248932, 927, 17, 3, 248951, 248998, 249053, 0, 7, 0, 534, 1, 0, 0, 0},
  {249230, 249262, 928, 17, 3, 249283, 249312, 249377, 0, 7, 0, 535, 2, 0, 0, 0},
  {249503, 249540, 929, 17, 3, 249566, 249621, 249675, 0, 7, 0, 537, 1, 0, 0, 0},
  {249772, 249810, 930, 17, 3, 249837, 249880, 249943, 0, 7, 0, 538, 1, 0, 0, 0},
  {250025, 250066, 931, 17, 3, 250096, 250141, 250217, 0, 7, 0, 539, 1, 0, 0, 0},
  {250357, 250395, 932, 17, 3, 250422, 250446, 250500, 0, 7, 0, 540, 1, 0, 0, 0},
  {250575, 250613, 933, 17, 3, 250640, 250720, 250798, 0, 7, 0, 541, 1, 0, 0, 0},
  {250884, 250914, 934, 17, 3, 250933, 250986, 251058, 0, 7, 0, 0, 0, 0, 0, 0},
  {251126, 251159, 935, 17, 3, 251181, 251225, 251301, 0, 7, 0, 542, 1, 0, 0, 0},
  {251360, 251394, 936, 17, 3, 251417, 251456, 251503, 0, 7, 0, 543, 1, 0, 0, 0},
  {251626, 251658, 937, 17, 3, 251679, 251739, 251831, 0, 7, 0, 544, 2, 0, 0, 0},
  {251888, 251928, 938, 17, 3, 251957, 252021, 252105, 0, 7, 0, 0, 0, 1, 0, 0},
  {250275, 252138, 939, 17, 3, 252164, 252230, 252282, 0, 7, 0, 0, 0, 1, 0, 0},
  {240665, 252319, 940, 17, 3, 252342, 252382, 252465, 0, 7, 0, 0, 0, 1, 0, 0},
  {249733, 252617, 941, 17, 3, 252645, 252681, 252729, 252794, 7, 0, 0, 0, 1, 0, 0},
  {240369, 253160, 942, 17, 3, 253196, 253248, 253300, 0, 7, 0, 0, 0, 1, 0, 0},
  {253368, 253390, 943, 17, 3, 253401, 52539, 253448, 0, 7, 0, 0, 0, 1, 0, 0},
  {239792, 253622, 944, 17, 3, 253634, 253685, 253723, 0, 7, 0, 0, 0, 1, 0, 0},
  {249472, 253768, 945, 17, 3, 253788, 253844, 253940, 0, 7, 0, 0, 0, 1, 0, 0},
  {254036, 254084, 946, 17, 3, 254121, 254168, 254232, 0, 7, 0, 546, 1, 1, 0, 0},
  {251126, 251159, 947, 17, 3, 254288, 254341, 254376, 0, 7, 0, 0, 0, 1, 0, 0},
  {254438, 254481, 948, 17, 3, 254513, 254573, 254616, 0, 7, 0, 0, 0, 1, 0, 0},
  {248873, 254784, 949, 17, 3, 254802, 254859, 254982, 0, 7, 0, 0, 0, 1, 0, 0},
  {241467, 255155, 951, 17, 3, 255173, 255205, 255253, 0, 7, 0, 0, 0, 1, 0, 0},
  {240634, 255381, 952, 17, 3, 255401, 255437, 255490, 0, 7, 0, 547, 1, 1, 0, 0},
  {244683, 255673, 953, 17, 3, 255694, 255763, 255842, 0, 7, 0, 0, 0, 1, 0, 0},
  {255893, 255931, 954, 17, 3, 255958, 256024, 256110, 0, 7, 0, 0, 0, 1, 0, 0},
  {249438, 256326, 955, 17, 3, 256349, 256427, 256508, 0, 7, 0, 548, 1, 1, 0, 0},
  {243877, 256587, 956, 17, 3, 256614, 256668, 256743, 0, 7, 0, 0, 0, 1, 0, 0},
  {249987, 256862, 957, 17, 3, 256889, 256932, 256981, 0, 7, 0, 0, 0, 1, 0, 0},
  {251567, 257083, 959, 17, 3, 257117, 257177, 257239, 0, 7, 0, 0, 0, 1, 0, 0},
  {241882, 257334, 960, 17, 3, 257363, 257403, 257458, 0, 7, 0, 0, 0, 1, 0, 0},
  {257490, 257519, 961, 17, 3, 257537, 257584, 257669, 0, 7, 0, 0, 0, 1, 0, 0},
  {246721, 258371, 962, 17, 3, 258391, 258464, 258501, 258584, 7, 0, 0, 0, 1, 0, 0},
  {240123, 258698, 963, 17, 3, 258722, 258771, 258829, 0, 7, 0, 0, 0, 1, 0, 0},
  {258912, 258947, 964, 17, 3, 258971, 259016, 259077, 0, 7, 0, 0, 0, 1, 0, 0},
  {259535, 259562, 965, 17, 3, 259578, 259652, 259706, 0, 7, 0, 0, 0, 1, 0, 0},
  {242633, 260167, 966, 17, 3, 260180, 260238, 260277, 0, 7, 0, 0, 0, 1, 0, 0},
  {249109, 260888, 967, 17, 3, 260909, 260941, 260982, 0, 7, 0, 0, 0, 1, 0, 0},
  {239217, 261085, 968, 17, 3, 261103, 261154, 261195, 0, 7, 0, 0, 0, 1, 0, 0},
  {261305, 261330, 970, 17, 3, 261344, 261389, 261440, 0, 7, 0, 0, 0, 1, 0, 0},
  {242869, 261581, 971, 17, 3, 261603, 261655, 261703, 0, 7, 0, 0, 0, 1, 0, 0},
  {261826, 261865, 972, 17, 3, 261893, 261939, 261977, 262062, 7, 0, 0, 0, 1, 0, 0},
  {248137, 262148, 973, 17, 3, 262177, 262231, 262345, 0, 7, 0, 0, 0, 1, 0, 0},
  {242131, 262454, 974, 17, 3, 262475, 262522, 262573, 0, 7, 0, 0, 0, 1, 0, 0},
  {245934, 262604, 52, 17, 3, 262625, 262668, 262719, 0, 7, 0, 0, 0, 1, 0, 0},
  {250850, 262978, 975, 17, 3, 263001, 263079, 263128, 263196, 7, 0, 0, 0, 1, 0, 0},
  {239195, 263356, 49, 17, 3, 263367, 263415, 263491, 0, 7, 0, 0, 0, 1, 0, 0},
  {188606, 263653, 976, 17, 3, 263672, 263718, 263758, 0, 7, 0, 549, 1, 1, 0, 0},
  {263889, 263921, 977, 17, 3, 263942, 264006, 264120, 0, 7, 0, 0, 0, 1, 1, 0},
  {264183, 264204, 978, 17, 3, 264214, 264272, 264305, 0, 7, 0, 0, 0, 1, 0, 0},
  {264344, 264381, 979, 18, 3, 264410, 264432, 264481, 0, 7, 0, 550, 1, 0, 0, 0},
  {264526, 264547, 980, 18, 3, 264568, 264614, 264662, 0, 7, 0, 0, 0, 0, 0, 0},
  {264725, 264755, 981, 18, 3, 264777, 264823, 264914, 0, 7, 0, 551, 1, 0, 0, 0},
  {265006, 265028, 982, 18, 3, 265042, 265081, 265148, 0, 7, 0, 552, 1, 0, 0, 0},
  {265295, 265318, 983, 18, 3, 265333, 265395, 265458, 0, 7, 0, 553, 2, 0, 0, 0},
  {265728, 265755, 984, 18, 3, 265777, 265840, 265909, 0, 7, 0, 555, 1, 0, 0, 0},
  {266058, 266094, 985, 18, 3, 266119, 266156, 266224, 266271, 7, 0, 556, 1, 0, 0, 0},
  {266333, 266359, 986, 18, 3, 266377, 266431, 266530, 0, 7, 0, 557, 1, 0, 0, 0},
  {266581, 266605, 987, 18, 3, 266621, 266679, 266726, 0, 7, 0, 0, 0, 1, 0, 0},
  {265956, 266805, 988, 18, 3, 266829, 266893, 266941, 0, 7, 0, 0, 0, 1, 0, 0},
  {265236, 267119, 989, 18, 3, 267141, 267178, 267221, 0, 7, 0, 0, 0, 1, 0, 0},
  {265515, 267294, 990, 18, 3, 267313, 267356, 267400, 0, 7, 0, 0, 0, 1, 0, 0},
  {264981, 267492, 991, 18, 3, 267509, 267552, 267634, 0, 7, 0, 0, 0, 1, 0, 0},
  {267772, 267799, 992, 18, 3, 267818, 267859, 267900, 0, 7, 0, 0, 0, 1, 0, 0},
  {264506, 268082, 993, 18, 3, 268094, 268118, 268176, 0, 7, 0, 0, 0, 1, 0, 0},
  {268253, 268295, 994, 19, 3, 268327, 268379, 268454, 0, 7, 0, 558, 1, 0, 0, 0},
  {268515, 268542, 995, 19, 3, 268561, 268593, 268677, 0, 7, 0, 0, 0, 0, 0, 0},
  {268736, 268764, 996, 19, 3, 268777, 268813, 268868, 0, 7, 0, 559, 1, 0, 0, 0},
  {268935, 268978, 997, 19, 3, 269011, 269061, 269118, 0, 7, 0, 560, 1, 0, 0, 0},
  {269220, 269243, 998, 19, 3, 269260, 269300, 269366, 0, 7, 0, 561, 1, 0, 0, 0},
  {269445, 269478, 999, 19, 3, 269501, 269562, 269620, 0, 7, 0, 0, 0, 0, 0, 0},
  {268736, 268764, 1000, 19, 3, 269682, 218292, 269716, 0, 7, 0, 0, 0, 1, 0, 0},
  {269182, 269774, 1001, 19, 3, 269802, 269851, 269931, 0, 7, 0, 0, 0, 1, 0, 0},
  {269958, 269981, 1002, 19, 3, 270004, 270054, 270115, 0, 7, 0, 0, 0, 1, 0, 0},
  {270170, 270200, 1003, 19, 3, 270225, 270289, 270355, 0, 7, 0, 0, 0, 1, 0, 0},
  {270484, 270520, 1004, 19, 3, 270545, 270601, 270672, 0, 7, 0, 0, 0, 1, 0, 0},
  {270762, 270793, 1005, 19, 3, 270819, 270860, 270920, 0, 7, 0, 0, 0, 1, 0, 0},
  {271060, 271097, 1006, 19, 3, 271126, 271167, 271218, 0, 7, 0, 0, 0, 1, 0, 0},
  {269385, 271300, 1007, 19, 3, 271321, 271359, 271393, 0, 7, 0, 0, 0, 1, 0, 0},
  {271496, 271522, 1008, 19, 3, 271540, 271590, 271675, 271827, 7, 0, 0, 0, 1, 0, 0},
  {272017, 272061, 1009, 19, 3, 272097, 272157, 272242, 0, 7, 0, 0, 0, 1, 0, 0},
  {272313, 272344, 1010, 19, 3, 272367, 272414, 272464, 0, 7, 0, 0, 0, 1, 0, 0},
  {272616, 272649, 1011, 19, 3, 272677, 272733, 272830, 0, 7, 0, 0, 0, 1, 0, 0},
  {272991, 273021, 1012, 19, 3, 273051, 273097, 273142, 0, 7, 0, 0, 0, 1, 0, 0},
  {273212, 273248, 1013, 19, 3, 273274, 273324, 273426, 0, 7, 0, 0, 0, 1, 0, 0},
  {273481, 273517, 1014, 19, 3, 273543, 273591, 273649, 0, 7, 0, 0, 0, 1, 0, 0},
  {273765, 273799, 1015, 19, 3, 273825, 273851, 273918, 0, 7, 0, 0, 0, 1, 0, 0},
  {274012, 274036, 1016, 20, 3, 274052, 274086, 274169, 0, 7, 0, 562, 1, 0, 1, 0},
  {274249, 274276, 1017, 20, 3, 274299, 274324, 274397, 274442, 7, 0, 563, 1, 0, 0, 0},
  {274515, 274584, 1018, 20, 3, 274604, 274646, 274701, 274759, 7, 0, 564, 1, 0, 0, 0},
  {274938, 274959, 1019, 20, 3, 274972, 275038, 275120, 0, 7, 0, 565, 3, 0, 0, 0},
  {275223, 275247, 1020, 20, 3, 275263, 275297, 275375, 0, 7, 0, 568, 1, 0, 0, 0},
  {275420, 275443, 1021, 20, 3, 275458, 275505, 275603, 0, 7, 0, 569, 3, 0, 0, 0},
  {275838, 275873, 1022, 20, 3, 275904, 275974, 276054, 0, 7, 0, 572, 1, 0, 0, 0},
  {276177, 276208, 1023, 20, 3, 276229, 276309, 276381, 0, 7, 0, 573, 2, 0, 0, 0},
  {276426, 276440, 1024, 20, 3, 276446, 276476, 276575, 0, 7, 0, 575, 3, 0, 0, 0},
  {275768, 276714, 1025, 20, 3, 276732, 276763, 276800, 0, 7, 0, 0, 0, 1, 0, 0},
  {275199, 276888, 1026, 20, 3, 276904, 276938, 276991, 0, 7, 0, 0, 0, 1, 0, 0},
  {274249, 277132, 1027, 20, 3, 277151, 277214, 277296, 0, 7, 0, 0, 0, 1, 0, 0},
  {275838, 277454, 1028, 20, 3, 277481, 277535, 277583, 0, 7, 0, 0, 0, 1, 0, 0},
  {274515, 277678, 1029, 20, 3, 277694, 277721, 277806, 0, 7, 0, 0, 0, 1, 0, 0},
  {274012, 274036, 1030, 20, 3, 277901, 277937, 277982, 0, 7, 0, 0, 0, 1, 1, 0},
  {275223, 275247, 1031, 20, 3, 278127, 278169, 278210, 0, 7, 0, 0, 0, 1, 0, 0},
  {278352, 278375, 1032, 21, 3, 278392, 278443, 278533, 0, 7, 0, 578, 1, 0, 0, 0},
  {278636, 278679, 1033, 21, 3, 278716, 278785, 278879, 0, 7, 0, 0, 0, 0, 0, 0},
  {278901, 278920, 1034, 21, 3, 278933, 278985, 279047, 0, 7, 0, 0, 0, 0, 0, 0},
  {279129, 279147, 1035, 21, 3, 279159, 279199, 279256, 0, 7, 0, 0, 0, 0, 0, 0},
  {279298, 279316, 1036, 21, 3, 279328, 279369, 279437, 0, 7, 0, 579, 1, 0, 0, 0},
  {279519, 279550, 1037, 21, 3, 279575, 279618, 279699, 0, 7, 0, 580, 1, 0, 0, 0},
  {279775, 279798, 1038, 21, 3, 279815, 279872, 279933, 0, 7, 0, 0, 0, 0, 0, 0},
  {279478, 280075, 1039, 21, 3, 280110, 280166, 280205, 0, 7, 0, 0, 0, 1, 0, 0},
  {278585, 280270, 1040, 21, 3, 280294, 280349, 280393, 0, 7, 0, 0, 0, 1, 0, 0},
  {279746, 280487, 1041, 21, 3, 280510, 280569, 280646, 0, 7, 0, 0, 0, 1, 0, 0},
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
  strings, 280712,
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
  enum_values, 680,
  realms, 22,
  packets, 922,
  by_name, 922,
  ids, 922,
  1, 7, 19, 0, 0,
};
