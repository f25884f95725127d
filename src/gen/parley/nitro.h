/* Generated from spec/nitro. Do not edit by hand. */
#ifndef PARLEY_NITRO_H
#define PARLEY_NITRO_H

#include "parley/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The compiled-in schema; parley_protocol("nitro") gives it too. */
extern PARLEY_API const parley_schema parley_nitro_schema;

/* Names of the client's packets, for parley_schema_find. */
#define PARLEY_NITRO_C2S_ACCEPTGAMEINVITE "games.acceptgameinvite"
#define PARLEY_NITRO_C2S_ACCEPT_FRIEND "messenger.accept_friend"
#define PARLEY_NITRO_C2S_ACCEPT_QUEST "quests.accept_quest"
#define PARLEY_NITRO_C2S_ACHIEVEMENT_LIST "user.achievement_list"
#define PARLEY_NITRO_C2S_ACHIEVEMENT_RESOLUTION_OPEN \
  "user.achievement_resolution_open"
#define PARLEY_NITRO_C2S_ACTIVATE_QUEST "quests.activate_quest"
#define PARLEY_NITRO_C2S_ADD_JUKEBOX_DISK "furniture.add_jukebox_disk"
#define PARLEY_NITRO_C2S_APPROVE_ALL_MEMBERSHIP_REQUESTS \
  "group.approve_all_requests"
#define PARLEY_NITRO_C2S_APPROVE_NAME "user.approve_name"
#define PARLEY_NITRO_C2S_BOT_CONFIGURATION "room.get_bot_configuration"
#define PARLEY_NITRO_C2S_BOT_PICKUP "room.pickup_bot"
#define PARLEY_NITRO_C2S_BOT_PLACE "room.place_bot"
#define PARLEY_NITRO_C2S_BOT_SKILL_SAVE "room.save_bot_skill"
#define PARLEY_NITRO_C2S_BUILDERS_CLUB_PLACE_ROOM_ITEM \
  "furniture.builders_club_place_room_item"
#define PARLEY_NITRO_C2S_BUILDERS_CLUB_PLACE_WALL_ITEM \
  "furniture.builders_club_place_wall_item"
#define PARLEY_NITRO_C2S_BUILDERS_CLUB_QUERY_FURNI_COUNT \
  "catalog.builders_club_query_furni_count"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP "moderation.call_for_help"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP_FROM_FORUM_MESSAGE \
  "groups.call_for_help_from_forum_message"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP_FROM_FORUM_THREAD \
  "groups.call_for_help_from_forum_thread"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP_FROM_IM \
  "moderation.call_for_help_from_im"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP_FROM_PHOTO \
  "moderation.call_for_help_from_photo"
#define PARLEY_NITRO_C2S_CALL_FOR_HELP_FROM_SELFIE \
  "moderation.call_for_help_from_selfie"
#define PARLEY_NITRO_C2S_CANCEL_QUEST "quests.cancel_quest"
#define PARLEY_NITRO_C2S_CANCEL_ROOM_EVENT "room.cancel_room_event"
#define PARLEY_NITRO_C2S_CAN_CREATE_ROOM "navigator.can_create_room"
#define PARLEY_NITRO_C2S_CATALOG_PURCHASE "catalog.purchase"
#define PARLEY_NITRO_C2S_CATALOG_PURCHASE_GIFT "catalog.purchase_gift"
#define PARLEY_NITRO_C2S_CATALOG_REDEEM_VOUCHER "catalog.redeem_voucher"
#define PARLEY_NITRO_C2S_CATALOG_REQUESET_PET_BREEDS "catalog.get_pet_breeds"
#define PARLEY_NITRO_C2S_CATALOG_SELECT_VIP_GIFT "catalog.select_club_gift"
#define PARLEY_NITRO_C2S_CHANGE_QUEUE "room.change_queue"
#define PARLEY_NITRO_C2S_CHANGE_USERNAME "user.change_name"
#define PARLEY_NITRO_C2S_CHAT_REVIEW_GUIDE_DECIDES \
  "moderation.chat_review_guide_decides"
#define PARLEY_NITRO_C2S_CHAT_REVIEW_GUIDE_DETACHED \
  "moderation.chat_review_guide_detached"
#define PARLEY_NITRO_C2S_CHAT_REVIEW_GUIDE_VOTE \
  "moderation.chat_review_guide_vote"
#define PARLEY_NITRO_C2S_CHAT_REVIEW_SESSION_CREATE \
  "moderation.chat_review_session_create"
#define PARLEY_NITRO_C2S_CHECK_USERNAME "user.check_name"
#define PARLEY_NITRO_C2S_CLIENT_LATENCY "client.latency_test"
#define PARLEY_NITRO_C2S_CLIENT_LATENCY_MEASURE \
  "handshake.client_latency_measure"
#define PARLEY_NITRO_C2S_CLIENT_POLICY "handshake.client_policy"
#define PARLEY_NITRO_C2S_CLIENT_PONG "client.pong"
#define PARLEY_NITRO_C2S_CLIENT_TOOLBAR_TOGGLE "session.client_toolbar_toggle"
#define PARLEY_NITRO_C2S_CLIENT_VARIABLES "handshake.client_variables"
#define PARLEY_NITRO_C2S_CLOSE_ISSUES "moderation.close_issues"
#define PARLEY_NITRO_C2S_CLOSE_ISSUE_DEFAULT_ACTION \
  "moderation.close_issue_default_action"
#define PARLEY_NITRO_C2S_COMMUNITY_GOAL_VOTE_COMPOSER \
  "economy.community_goal_vote_composer"
#define PARLEY_NITRO_C2S_COMPETITION_ROOM_SEARCH \
  "navigator.competition_room_search"
#define PARLEY_NITRO_C2S_COMPOST_PLANT "pet.compost"
#define PARLEY_NITRO_C2S_CONTROL_YOUTUBE_DISPLAY_PLAYBACK \
  "furniture.control_youtube"
#define PARLEY_NITRO_C2S_CONVERT_GLOBAL_ROOM_ID \
  "navigator.convert_global_room_id"
#define PARLEY_NITRO_C2S_CRAFT "economy.craft"
#define PARLEY_NITRO_C2S_CRAFT_SECRET "economy.craft_secret"
#define PARLEY_NITRO_C2S_DECLINE_FRIEND "messenger.decline_friend"
#define PARLEY_NITRO_C2S_DEFAULT_SANCTION "moderation.default_sanction"
#define PARLEY_NITRO_C2S_DELETE_PENDING_CALLS_FOR_HELP \
  "moderation.delete_pending_calls_for_help"
#define PARLEY_NITRO_C2S_DESKTOP_NEWS "subscription.promo_articles"
#define PARLEY_NITRO_C2S_DESKTOP_VIEW "session.desktop_view"
#define PARLEY_NITRO_C2S_DISCONNECT "client.disconnect"
#define PARLEY_NITRO_C2S_EDIT_ROOM_EVENT "room.edit_room_event"
#define PARLEY_NITRO_C2S_EMAIL_CHANGE "user.change_email"
#define PARLEY_NITRO_C2S_EMAIL_GET_STATUS "user.get_email_status"
#define PARLEY_NITRO_C2S_EVENT_TRACKER "session.event_tracker"
#define PARLEY_NITRO_C2S_FIND_NEW_FRIENDS "messenger.find_new_friends"
#define PARLEY_NITRO_C2S_FOLLOW_FRIEND "messenger.follow_friend"
#define PARLEY_NITRO_C2S_FORUM_MODERATE_MESSAGE "forum.moderate_message"
#define PARLEY_NITRO_C2S_FORUM_MODERATE_THREAD "forum.moderate_thread"
#define PARLEY_NITRO_C2S_FORUM_POST_MESSAGE "forum.post_message"
#define PARLEY_NITRO_C2S_FORUM_UPDATE_THREAD "forum.update_thread"
#define PARLEY_NITRO_C2S_FORWARD_TO_A_COMPETITION_ROOM \
  "navigator.forward_to_a_competition_room"
#define PARLEY_NITRO_C2S_FORWARD_TO_A_SUBMITTABLE_ROOM \
  "navigator.forward_to_a_submittable_room"
#define PARLEY_NITRO_C2S_FORWARD_TO_RANDOM_COMPETITION_ROOM \
  "navigator.forward_to_random_competition_room"
#define PARLEY_NITRO_C2S_FORWARD_TO_RANDOM_PROMOTED_ROOM \
  "navigator.forward_to_random_promoted_room"
#define PARLEY_NITRO_C2S_FORWARD_TO_SOME_ROOM "navigator.forward_to_some_room"
#define PARLEY_NITRO_C2S_FRIEND_FURNI_CONFIRM_LOCK \
  "furniture.friend_furni_confirm_lock"
#define PARLEY_NITRO_C2S_FRIEND_LIST_UPDATE "messenger.refresh"
#define PARLEY_NITRO_C2S_FRIEND_REQUEST_QUEST_COMPLETE \
  "messenger.friend_request_quest_complete"
#define PARLEY_NITRO_C2S_FURNITURE_ALIASES "furniture.furniture_aliases"
#define PARLEY_NITRO_C2S_FURNITURE_FLOOR_UPDATE "furniture.floor_update"
#define PARLEY_NITRO_C2S_FURNITURE_GROUP_INFO "furniture.furniture_group_info"
#define PARLEY_NITRO_C2S_FURNITURE_MULTISTATE "furniture.toggle_multistate"
#define PARLEY_NITRO_C2S_FURNITURE_PICKUP "furniture.pickup"
#define PARLEY_NITRO_C2S_FURNITURE_PLACE "furniture.place"
#define PARLEY_NITRO_C2S_FURNITURE_POSTIT_PLACE "furniture.place_postit"
#define PARLEY_NITRO_C2S_FURNITURE_POSTIT_SAVE_STICKY_POLE \
  "furniture.save_postit"
#define PARLEY_NITRO_C2S_FURNITURE_RANDOMSTATE "furniture.toggle_random_state"
#define PARLEY_NITRO_C2S_FURNITURE_WALL_MULTISTATE \
  "furniture.toggle_wall_multistate"
#define PARLEY_NITRO_C2S_FURNITURE_WALL_UPDATE "furniture.wall_update"
#define PARLEY_NITRO_C2S_GAME2CHECKGAMEDIRECTORYSTATUSMESSAGE \
  "games.game2checkgamedirectorystatusmessage"
#define PARLEY_NITRO_C2S_GAME2EXITGAMEMESSAGE "games.game2exitgamemessage"
#define PARLEY_NITRO_C2S_GAME2GAMECHATMESSAGE "games.game2gamechatmessage"
#define PARLEY_NITRO_C2S_GAME2GETACCOUNTGAMESTATUSMESSAGE \
  "games.game2getaccountgamestatusmessage"
#define PARLEY_NITRO_C2S_GAME2GETWEEKLYFRIENDSLEADERBOARD \
  "games.game2getweeklyfriendsleaderboard"
#define PARLEY_NITRO_C2S_GAME2GETWEEKLYLEADERBOARD \
  "games.game2getweeklyleaderboard"
#define PARLEY_NITRO_C2S_GAME2LOADSTAGEREADYMESSAGE \
  "games.game2loadstagereadymessage"
#define PARLEY_NITRO_C2S_GAME2PLAYAGAINMESSAGE "games.game2playagainmessage"
#define PARLEY_NITRO_C2S_GAME2REQUESTFULLSTATUSUPDATEMESSAGE \
  "games.game2requestfullstatusupdatemessage"
#define PARLEY_NITRO_C2S_GAMES_INIT "games.games_init"
#define PARLEY_NITRO_C2S_GAMES_LIST "games.games_list"
#define PARLEY_NITRO_C2S_GAMEUNLOADEDMESSAGE "games.gameunloadedmessage"
#define PARLEY_NITRO_C2S_GETGAMEACHIEVEMENTSMESSAGE \
  "games.getgameachievementsmessage"
#define PARLEY_NITRO_C2S_GETGAMESTATUSMESSAGE "games.getgamestatusmessage"
#define PARLEY_NITRO_C2S_GETISBADGEREQUESTFULFILLED "user.check_badge_request"
#define PARLEY_NITRO_C2S_GETUSERGAMEACHIEVEMENTSMESSAGE \
  "games.getusergameachievementsmessage"
#define PARLEY_NITRO_C2S_GETWEEKLYGAMEREWARDWINNERS \
  "games.getweeklygamerewardwinners"
#define PARLEY_NITRO_C2S_GET_BADGE_POINTS_LIMITS "user.get_badge_point_limits"
#define PARLEY_NITRO_C2S_GET_BONUS_RARE_INFO "subscription.bonus_rare_info"
#define PARLEY_NITRO_C2S_GET_BUNDLE_DISCOUNT_RULESET \
  "catalog.bundle_discount_ruleset"
#define PARLEY_NITRO_C2S_GET_CATALOG_INDEX "catalog.get_index"
#define PARLEY_NITRO_C2S_GET_CATALOG_PAGE "catalog.get_page"
#define PARLEY_NITRO_C2S_GET_CATALOG_PAGE_EXPIRATION \
  "catalog.get_page_expiration"
#define PARLEY_NITRO_C2S_GET_CATALOG_PAGE_WITH_EARLIEST_EXP \
  "catalog.get_earliest_expiry"
#define PARLEY_NITRO_C2S_GET_CATEGORIES_WITH_USER_COUNT \
  "navigator.categories_with_user_count"
#define PARLEY_NITRO_C2S_GET_CFH_CHATLOG "moderation.get_cfh_chatlog"
#define PARLEY_NITRO_C2S_GET_CFH_STATUS "moderation.get_cfh_status"
#define PARLEY_NITRO_C2S_GET_CLUB_GIFT_INFO "catalog.get_club_gift_info"
#define PARLEY_NITRO_C2S_GET_CLUB_OFFERS "catalog.get_club_offers"
#define PARLEY_NITRO_C2S_GET_COMMUNITY_GOAL_EARNED_PRIZES \
  "economy.community_goal_earned_prizes"
#define PARLEY_NITRO_C2S_GET_COMMUNITY_GOAL_HALL_OF_FAME \
  "economy.community_goal_hall_of_fame"
#define PARLEY_NITRO_C2S_GET_COMMUNITY_GOAL_PROGRESS \
  "economy.community_goal_progress"
#define PARLEY_NITRO_C2S_GET_CONCURRENT_USERS_GOAL_PROGRESS \
  "economy.concurrent_users_goal_progress"
#define PARLEY_NITRO_C2S_GET_CONCURRENT_USERS_REWARD \
  "economy.concurrent_users_reward"
#define PARLEY_NITRO_C2S_GET_CRAFTABLE_PRODUCTS "economy.craftable_products"
#define PARLEY_NITRO_C2S_GET_CRAFTING_RECIPE "economy.crafting_recipe"
#define PARLEY_NITRO_C2S_GET_CRAFTING_RECIPES_AVAILABLE \
  "economy.crafting_recipes_available"
#define PARLEY_NITRO_C2S_GET_CURRENT_TIMING_CODE \
  "quests.get_current_timing_code"
#define PARLEY_NITRO_C2S_GET_DAILY_QUEST "quests.get_daily_quest"
#define PARLEY_NITRO_C2S_GET_DIRECT_CLUB_BUY_AVAILABLE \
  "catalog.get_direct_club_buy"
#define PARLEY_NITRO_C2S_GET_FAQ_CATEGORY "other.get_faq_category"
#define PARLEY_NITRO_C2S_GET_FAQ_TEXT "other.get_faq_text"
#define PARLEY_NITRO_C2S_GET_FORUMS_LIST "forum.get_list"
#define PARLEY_NITRO_C2S_GET_FORUM_MESSAGES "forum.get_messages"
#define PARLEY_NITRO_C2S_GET_FORUM_STATS "forum.get_stats"
#define PARLEY_NITRO_C2S_GET_FORUM_THREAD "forum.get_thread"
#define PARLEY_NITRO_C2S_GET_FORUM_THREADS "forum.get_threads"
#define PARLEY_NITRO_C2S_GET_FRIEND_REQUESTS "messenger.get_requests"
#define PARLEY_NITRO_C2S_GET_GIFT "catalog.get_gift"
#define PARLEY_NITRO_C2S_GET_GIFT_WRAPPING_CONFIG \
  "catalog.get_gift_wrapping_config"
#define PARLEY_NITRO_C2S_GET_GUEST_ROOM "navigator.get_room_info"
#define PARLEY_NITRO_C2S_GET_GUIDE_REPORTING_STATUS \
  "moderation.get_guide_reporting_status"
#define PARLEY_NITRO_C2S_GET_HABBO_BASIC_MEMBERSHIP_EXTEND_OFFER \
  "catalog.get_basic_extend_offer"
#define PARLEY_NITRO_C2S_GET_HABBO_CLUB_EXTEND_OFFER \
  "catalog.get_hc_extend_offer"
#define PARLEY_NITRO_C2S_GET_INTERSTITIAL "other.get_interstitial"
#define PARLEY_NITRO_C2S_GET_IS_OFFER_GIFTABLE "catalog.check_giftable"
#define PARLEY_NITRO_C2S_GET_IS_USER_PART_OF_COMPETITION \
  "quests.get_is_user_part_of_competition"
#define PARLEY_NITRO_C2S_GET_ITEM_DATA "room.get_item_data"
#define PARLEY_NITRO_C2S_GET_JUKEBOX_PLAYLIST "furniture.jukebox_playlist"
#define PARLEY_NITRO_C2S_GET_LIMITED_OFFER_APPEARING_NEXT \
  "catalog.get_limited_offer_next"
#define PARLEY_NITRO_C2S_GET_NEXT_TARGETED_OFFER "offer.get_next_targeted"
#define PARLEY_NITRO_C2S_GET_NOW_PLAYING "furniture.now_playing"
#define PARLEY_NITRO_C2S_GET_OCCUPIED_TILES "room.get_occupied_tiles"
#define PARLEY_NITRO_C2S_GET_OFFICIAL_ROOMS "navigator.official_rooms"
#define PARLEY_NITRO_C2S_GET_OFFICIAL_SONG_ID "furniture.official_song_id"
#define PARLEY_NITRO_C2S_GET_PENDING_CALLS_FOR_HELP \
  "moderation.get_pending_calls_for_help"
#define PARLEY_NITRO_C2S_GET_PET_TRAINING_PANEL "room.get_pet_commands"
#define PARLEY_NITRO_C2S_GET_POPULAR_ROOM_TAGS "room.popular_room_tags"
#define PARLEY_NITRO_C2S_GET_PRODUCT_OFFER "catalog.get_product_offer"
#define PARLEY_NITRO_C2S_GET_QUESTS "quests.get_quests"
#define PARLEY_NITRO_C2S_GET_QUIZ_QUESTIONS "quests.get_quiz_questions"
#define PARLEY_NITRO_C2S_GET_ROOM_AD_PURCHASE_INFO "room.room_ad_purchase_info"
#define PARLEY_NITRO_C2S_GET_ROOM_ENTRY_TILE "room.get_entry_tile"
#define PARLEY_NITRO_C2S_GET_SEASONAL_CALENDAR_DAILY_OFFER \
  "calendar.get_seasonal_daily_offer"
#define PARLEY_NITRO_C2S_GET_SEASONAL_QUESTS_ONLY \
  "quests.get_seasonal_quests_only"
#define PARLEY_NITRO_C2S_GET_SECONDS_UNTIL "subscription.seconds_until"
#define PARLEY_NITRO_C2S_GET_SONG_INFO "furniture.song_info"
#define PARLEY_NITRO_C2S_GET_SOUND_MACHINE_PLAYLIST \
  "furniture.sound_machine_playlist"
#define PARLEY_NITRO_C2S_GET_SOUND_SETTINGS "furniture.sound_settings"
#define PARLEY_NITRO_C2S_GET_TARGETED_OFFER "offer.get_targeted"
#define PARLEY_NITRO_C2S_GET_UNREAD_FORUMS_COUNT "forum.get_unread_count"
#define PARLEY_NITRO_C2S_GET_USER_EVENT_CATS "quests.get_user_event_cats"
#define PARLEY_NITRO_C2S_GET_USER_FLAT_CATS "navigator.get_flat_cats"
#define PARLEY_NITRO_C2S_GET_USER_SONG_DISKS "furniture.user_song_disks"
#define PARLEY_NITRO_C2S_GET_WARDROBE "user.get_wardrobe"
#define PARLEY_NITRO_C2S_GET_YOUTUBE_DISPLAY_STATUS \
  "furniture.get_youtube_status"
#define PARLEY_NITRO_C2S_GO_TO_FLAT "navigator.go_to_flat"
#define PARLEY_NITRO_C2S_GROUP_ADMIN_ADD "group.admin_add"
#define PARLEY_NITRO_C2S_GROUP_ADMIN_REMOVE "group.admin_remove"
#define PARLEY_NITRO_C2S_GROUP_BADGES "user.get_group_badges"
#define PARLEY_NITRO_C2S_GROUP_BUY "group.buy"
#define PARLEY_NITRO_C2S_GROUP_CREATE_OPTIONS "group.get_create_options"
#define PARLEY_NITRO_C2S_GROUP_DELETE "group.delete"
#define PARLEY_NITRO_C2S_GROUP_FAVORITE "group.favorite"
#define PARLEY_NITRO_C2S_GROUP_INFO "group.get_info"
#define PARLEY_NITRO_C2S_GROUP_MEMBERS "group.get_members"
#define PARLEY_NITRO_C2S_GROUP_MEMBERSHIPS "user.get_group_memberships"
#define PARLEY_NITRO_C2S_GROUP_MEMBER_REMOVE "group.remove_member"
#define PARLEY_NITRO_C2S_GROUP_MEMBER_REMOVE_CONFIRM \
  "group.remove_member_confirm"
#define PARLEY_NITRO_C2S_GROUP_PARTS "group.get_badge_parts"
#define PARLEY_NITRO_C2S_GROUP_REQUEST "group.request"
#define PARLEY_NITRO_C2S_GROUP_REQUEST_ACCEPT "group.accept_request"
#define PARLEY_NITRO_C2S_GROUP_REQUEST_DECLINE "group.decline_request"
#define PARLEY_NITRO_C2S_GROUP_SAVE_BADGE "group.save_badge"
#define PARLEY_NITRO_C2S_GROUP_SAVE_COLORS "group.save_colors"
#define PARLEY_NITRO_C2S_GROUP_SAVE_INFORMATION "group.save_information"
#define PARLEY_NITRO_C2S_GROUP_SAVE_PREFERENCES "group.save_preferences"
#define PARLEY_NITRO_C2S_GROUP_SETTINGS "group.get_settings"
#define PARLEY_NITRO_C2S_GROUP_UNBLOCK_MEMBER "group.unblock_member"
#define PARLEY_NITRO_C2S_GROUP_UNFAVORITE "group.unfavorite"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_CREATE "moderation.guide_session_create"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_FEEDBACK \
  "moderation.guide_session_feedback"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_GET_REQUESTER_ROOM \
  "moderation.guide_session_get_requester_room"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_GUIDE_DECIDES \
  "moderation.guide_session_guide_decides"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_INVITE_REQUESTER \
  "moderation.guide_session_invite_requester"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_IS_TYPING \
  "moderation.guide_session_is_typing"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_MESSAGE \
  "moderation.guide_session_message"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_ON_DUTY_UPDATE \
  "moderation.guide_session_on_duty_update"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_REPORT "moderation.guide_session_report"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_REQUESTER_CANCELS \
  "moderation.guide_session_requester_cancels"
#define PARLEY_NITRO_C2S_GUIDE_SESSION_RESOLVED \
  "moderation.guide_session_resolved"
#define PARLEY_NITRO_C2S_GUILD_BASE_SEARCH "navigator.guild_base_search"
#define PARLEY_NITRO_C2S_HABBO_SEARCH "messenger.search"
#define PARLEY_NITRO_C2S_HANDSHAKE_COMPLETE_DIFFIE "handshake.complete_diffie"
#define PARLEY_NITRO_C2S_HANDSHAKE_INIT_DIFFIE "handshake.init_diffie"
#define PARLEY_NITRO_C2S_HARVEST_PET "room.harvest_pet"
#define PARLEY_NITRO_C2S_HELPER_TALENT_TRACK "moderation.helper_talent_track"
#define PARLEY_NITRO_C2S_INTERSTITIAL_SHOWN "session.interstitial_shown"
#define PARLEY_NITRO_C2S_ITEM_CLOTHING_REDEEM "user.clothing_redeem"
#define PARLEY_NITRO_C2S_ITEM_COLOR_WHEEL_CLICK "furniture.click_color_wheel"
#define PARLEY_NITRO_C2S_ITEM_DICE_CLICK "furniture.activate_dice"
#define PARLEY_NITRO_C2S_ITEM_DICE_CLOSE "furniture.deactivate_dice"
#define PARLEY_NITRO_C2S_ITEM_DIMMER_SAVE "furniture.save_dimmer"
#define PARLEY_NITRO_C2S_ITEM_DIMMER_SETTINGS "furniture.get_dimmer_settings"
#define PARLEY_NITRO_C2S_ITEM_DIMMER_TOGGLE "furniture.toggle_dimmer"
#define PARLEY_NITRO_C2S_ITEM_EXCHANGE_REDEEM "furniture.item_exchange_redeem"
#define PARLEY_NITRO_C2S_ITEM_PAINT "furniture.item_paint"
#define PARLEY_NITRO_C2S_ITEM_STACK_HELPER "furniture.set_stack_height"
#define PARLEY_NITRO_C2S_JOINQUEUEMESSAGE "games.joinqueuemessage"
#define PARLEY_NITRO_C2S_LEAVEQUEUEMESSAGE "games.leavequeuemessage"
#define PARLEY_NITRO_C2S_MANNEQUIN_SAVE_LOOK "furniture.save_mannequin_look"
#define PARLEY_NITRO_C2S_MANNEQUIN_SAVE_NAME "furniture.save_mannequin_name"
#define PARLEY_NITRO_C2S_MARKETPLACE_BUY_OFFER "marketplace.buy_offer"
#define PARLEY_NITRO_C2S_MARKETPLACE_BUY_TOKENS "marketplace.buy_tokens"
#define PARLEY_NITRO_C2S_MARKETPLACE_CONFIG "marketplace.get_config"
#define PARLEY_NITRO_C2S_MARKETPLACE_REDEEM_CREDITS \
  "marketplace.redeem_credits"
#define PARLEY_NITRO_C2S_MARKETPLACE_REQUEST_OFFERS "marketplace.search_offers"
#define PARLEY_NITRO_C2S_MARKETPLACE_REQUEST_OWN_ITEMS \
  "marketplace.get_own_items"
#define PARLEY_NITRO_C2S_MARKETPLACE_SELL_ITEM "marketplace.sell_item"
#define PARLEY_NITRO_C2S_MARKETPLACE_TAKE_BACK_ITEM "marketplace.cancel_sale"
#define PARLEY_NITRO_C2S_MARK_CATALOG_NEW_ADDITIONS_PAGE_OPENED \
  "catalog.mark_catalog_new_additions_page_opened"
#define PARLEY_NITRO_C2S_MESSENGER_CHAT "messenger.chat"
#define PARLEY_NITRO_C2S_MESSENGER_FRIENDS "messenger.messenger_friends"
#define PARLEY_NITRO_C2S_MESSENGER_INIT "messenger.init"
#define PARLEY_NITRO_C2S_MESSENGER_RELATIONSHIPS "user.get_relationship_status"
#define PARLEY_NITRO_C2S_MODTOOL_ALERTEVENT "moderation.modtool_alertevent"
#define PARLEY_NITRO_C2S_MODTOOL_CHANGE_ROOM_SETTINGS \
  "moderation.modtool_change_room_settings"
#define PARLEY_NITRO_C2S_MODTOOL_PREFERENCES "moderation.modtool_preferences"
#define PARLEY_NITRO_C2S_MODTOOL_REQUEST_ROOM_CHATLOG \
  "moderation.modtool_request_room_chatlog"
#define PARLEY_NITRO_C2S_MODTOOL_REQUEST_ROOM_INFO \
  "moderation.modtool_request_room_info"
#define PARLEY_NITRO_C2S_MODTOOL_REQUEST_USER_CHATLOG \
  "moderation.modtool_request_user_chatlog"
#define PARLEY_NITRO_C2S_MODTOOL_REQUEST_USER_ROOMS \
  "moderation.modtool_request_user_rooms"
#define PARLEY_NITRO_C2S_MODTOOL_ROOM_ALERT "moderation.modtool_room_alert"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION "moderation.modtool_sanction"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION_ALERT \
  "moderation.modtool_sanction_alert"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION_BAN "moderation.modtool_sanction_ban"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION_KICK \
  "moderation.modtool_sanction_kick"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION_MUTE \
  "moderation.modtool_sanction_mute"
#define PARLEY_NITRO_C2S_MODTOOL_SANCTION_TRADELOCK \
  "moderation.modtool_sanction_tradelock"
#define PARLEY_NITRO_C2S_MOD_TOOL_USER_INFO "moderation.mod_tool_user_info"
#define PARLEY_NITRO_C2S_MYSTERYBOXWAITINGCANCELEDMESSAGE \
  "furniture.mysteryboxwaitingcanceledmessage"
#define PARLEY_NITRO_C2S_MYSTERYBOX_OPEN_TROPHY \
  "furniture.mysterybox_open_trophy"
#define PARLEY_NITRO_C2S_MY_FAVOURITE_ROOMS_SEARCH \
  "navigator.my_favourite_rooms_search"
#define PARLEY_NITRO_C2S_MY_FREQUENT_ROOM_HISTORY_SEARCH \
  "navigator.my_frequent_room_history_search"
#define PARLEY_NITRO_C2S_MY_FRIENDS_ROOM_SEARCH \
  "navigator.my_friends_room_search"
#define PARLEY_NITRO_C2S_MY_GUILD_BASES_SEARCH \
  "navigator.my_guild_bases_search"
#define PARLEY_NITRO_C2S_MY_RECOMMENDED_ROOMS "navigator.my_recommended_rooms"
#define PARLEY_NITRO_C2S_MY_ROOMS_SEARCH "navigator.my_rooms_search"
#define PARLEY_NITRO_C2S_MY_ROOM_HISTORY_SEARCH \
  "navigator.my_room_history_search"
#define PARLEY_NITRO_C2S_MY_ROOM_RIGHTS_SEARCH \
  "navigator.my_room_rights_search"
#define PARLEY_NITRO_C2S_NAVIGATOR_CATEGORY_LIST_MODE "navigator.category_mode"
#define PARLEY_NITRO_C2S_NAVIGATOR_DELETE_SAVED_SEARCH \
  "navigator.search_delete"
#define PARLEY_NITRO_C2S_NAVIGATOR_INIT "navigator.init"
#define PARLEY_NITRO_C2S_NAVIGATOR_SEARCH "navigator.search"
#define PARLEY_NITRO_C2S_NAVIGATOR_SEARCH_CLOSE "navigator.search_close"
#define PARLEY_NITRO_C2S_NAVIGATOR_SEARCH_OPEN "navigator.search_open"
#define PARLEY_NITRO_C2S_NAVIGATOR_SEARCH_SAVE "navigator.search_save"
#define PARLEY_NITRO_C2S_NAVIGATOR_SETTINGS_SAVE "navigator.settings_save"
#define PARLEY_NITRO_C2S_NEW_USER_EXPERIENCE_GET_GIFTS "user.nux_get_gifts"
#define PARLEY_NITRO_C2S_NEW_USER_EXPERIENCE_SCRIPT_PROCEED "user.nux_proceed"
#define PARLEY_NITRO_C2S_ONE_WAY_DOOR_CLICK "furniture.click_one_way_door"
#define PARLEY_NITRO_C2S_OPEN_CAMPAIGN_CALENDAR_DOOR "calendar.open_door"
#define PARLEY_NITRO_C2S_OPEN_CAMPAIGN_CALENDAR_DOOR_STAFF \
  "calendar.open_door_staff"
#define PARLEY_NITRO_C2S_OPEN_QUEST_TRACKER "quests.open_quest_tracker"
#define PARLEY_NITRO_C2S_PEER_USERS_CLASSIFICATION \
  "session.peer_users_classification"
#define PARLEY_NITRO_C2S_PETS_BREED "room.breed_pets"
#define PARLEY_NITRO_C2S_PET_CANCEL_BREEDING "pet.cancel_breeding"
#define PARLEY_NITRO_C2S_PET_CONFIRM_BREEDING "pet.confirm_breeding"
#define PARLEY_NITRO_C2S_PET_INFO "room.request_pet_info"
#define PARLEY_NITRO_C2S_PET_MOVE "room.move_pet"
#define PARLEY_NITRO_C2S_PET_OPEN_PACKAGE "room.open_pet_package"
#define PARLEY_NITRO_C2S_PET_PICKUP "room.pickup_pet"
#define PARLEY_NITRO_C2S_PET_PLACE "room.place_pet"
#define PARLEY_NITRO_C2S_PET_RESPECT "room_entities.respect_pet"
#define PARLEY_NITRO_C2S_PET_RIDE "room.mount_pet"
#define PARLEY_NITRO_C2S_PET_SELECTED "room.select_pet"
#define PARLEY_NITRO_C2S_PET_SUPPLEMENT "user.pet_supplement"
#define PARLEY_NITRO_C2S_PHOTO_COMPETITION "session.photo_competition"
#define PARLEY_NITRO_C2S_PICK_ISSUES "moderation.pick_issues"
#define PARLEY_NITRO_C2S_POLL_ANSWER "games.poll_answer"
#define PARLEY_NITRO_C2S_POLL_REJECT "games.poll_reject"
#define PARLEY_NITRO_C2S_POLL_START "games.poll_start"
#define PARLEY_NITRO_C2S_POLL_VOTE_COUNTER "games.poll_vote_counter"
#define PARLEY_NITRO_C2S_POPULAR_ROOMS_SEARCH "navigator.popular_rooms_search"
#define PARLEY_NITRO_C2S_POST_QUIZ_ANSWERS "quests.post_quiz_answers"
#define PARLEY_NITRO_C2S_PRESENT_OPEN_PRESENT "furniture.present_open_present"
#define PARLEY_NITRO_C2S_PUBLISH_PHOTO "session.publish_photo"
#define PARLEY_NITRO_C2S_PURCHASE_BASIC_MEMBERSHIP_EXTENSION \
  "catalog.purchase_basic_extension"
#define PARLEY_NITRO_C2S_PURCHASE_PHOTO "session.purchase_photo"
#define PARLEY_NITRO_C2S_PURCHASE_ROOM_AD "room.purchase_room_ad"
#define PARLEY_NITRO_C2S_PURCHASE_TARGETED_OFFER "offer.purchase_targeted"
#define PARLEY_NITRO_C2S_PURCHASE_VIP_MEMBERSHIP_EXTENSION \
  "catalog.purchase_vip_extension"
#define PARLEY_NITRO_C2S_RECYCLER_ITEMS "economy.recycler_items"
#define PARLEY_NITRO_C2S_RECYCLER_PRIZES "economy.recycler_prizes"
#define PARLEY_NITRO_C2S_RECYCLER_STATUS "economy.recycler_status"
#define PARLEY_NITRO_C2S_REDEEM_COMMUNITY_GOAL_PRIZE \
  "economy.redeem_community_goal_prize"
#define PARLEY_NITRO_C2S_REJECT_QUEST "quests.reject_quest"
#define PARLEY_NITRO_C2S_RELEASE_ISSUES "moderation.release_issues"
#define PARLEY_NITRO_C2S_RELEASE_VERSION "handshake.release_version"
#define PARLEY_NITRO_C2S_REMOVE_FRIEND "messenger.remove_friend"
#define PARLEY_NITRO_C2S_REMOVE_JUKEBOX_DISK "furniture.remove_jukebox_disk"
#define PARLEY_NITRO_C2S_REMOVE_PET_SADDLE "room.remove_pet_saddle"
#define PARLEY_NITRO_C2S_REMOVE_WALL_ITEM "furniture.remove_wall_item"
#define PARLEY_NITRO_C2S_RENDER_ROOM "session.render_room"
#define PARLEY_NITRO_C2S_RENDER_ROOM_THUMBNAIL "session.render_room_thumbnail"
#define PARLEY_NITRO_C2S_RENTABLE_EXTEND_RENT_OR_BUYOUT_FURNI \
  "furniture.rentable_extend_rent_or_buyout_furni"
#define PARLEY_NITRO_C2S_RENTABLE_EXTEND_RENT_OR_BUYOUT_STRIP_ITEM \
  "furniture.rentable_extend_rent_or_buyout_strip_item"
#define PARLEY_NITRO_C2S_RENTABLE_GET_RENT_OR_BUYOUT_OFFER \
  "furniture.rentable_get_rent_or_buyout_offer"
#define PARLEY_NITRO_C2S_RENTABLE_SPACE_CANCEL_RENT \
  "furniture.rentable_space_cancel_rent"
#define PARLEY_NITRO_C2S_RENTABLE_SPACE_RENT "furniture.rentable_space_rent"
#define PARLEY_NITRO_C2S_RENTABLE_SPACE_STATUS \
  "furniture.rentable_space_status"
#define PARLEY_NITRO_C2S_REQUESTABADGE "user.request_badge"
#define PARLEY_NITRO_C2S_REQUESTFURNIINVENTORYWHENNOTINROOM \
  "user.get_furniture_not_in_room"
#define PARLEY_NITRO_C2S_REQUEST_CAMERA_CONFIGURATION \
  "session.request_camera_configuration"
#define PARLEY_NITRO_C2S_REQUEST_FRIEND "messenger.request_friend"
#define PARLEY_NITRO_C2S_REQUEST_MARKETPLACE_ITEM_STATS \
  "marketplace.get_item_stats"
#define PARLEY_NITRO_C2S_REQUEST_SELL_ITEM "marketplace.get_can_sell"
#define PARLEY_NITRO_C2S_RESETRESOLUTIONACHIEVEMENTMESSAGE \
  "user.resetresolutionachievementmessage"
#define PARLEY_NITRO_C2S_RESET_PHONE_NUMBER_STATE \
  "other.reset_phone_number_state"
#define PARLEY_NITRO_C2S_ROOMS_WHERE_MY_FRIENDS_ARE \
  "navigator.rooms_where_my_friends_are"
#define PARLEY_NITRO_C2S_ROOMS_WITH_HIGHEST_SCORE_SEARCH \
  "navigator.rooms_with_highest_score_search"
#define PARLEY_NITRO_C2S_ROOM_AD_EVENT_TAB_CLICKED \
  "room.room_ad_event_tab_clicked"
#define PARLEY_NITRO_C2S_ROOM_AD_EVENT_TAB_VIEWED \
  "room.room_ad_event_tab_viewed"
#define PARLEY_NITRO_C2S_ROOM_AD_PURCHASE_INITIATED \
  "room.room_ad_purchase_initiated"
#define PARLEY_NITRO_C2S_ROOM_AD_SEARCH "room.room_ad_search"
#define PARLEY_NITRO_C2S_ROOM_AMBASSADOR_ALERT "room.ambassador_alert"
#define PARLEY_NITRO_C2S_ROOM_BAN_GIVE "room.ban_user"
#define PARLEY_NITRO_C2S_ROOM_BAN_LIST "room.get_ban_list"
#define PARLEY_NITRO_C2S_ROOM_BAN_REMOVE "room.unban_user"
#define PARLEY_NITRO_C2S_ROOM_COMPETITION_INIT "quests.room_competition_init"
#define PARLEY_NITRO_C2S_ROOM_CREATE "navigator.create_room"
#define PARLEY_NITRO_C2S_ROOM_DELETE "room.delete"
#define PARLEY_NITRO_C2S_ROOM_DIRECTORY_ROOM_NETWORK_OPEN_CONNECTION \
  "room.room_directory_room_network_open_connection"
#define PARLEY_NITRO_C2S_ROOM_DOORBELL "room.doorbell"
#define PARLEY_NITRO_C2S_ROOM_ENTER "room.enter"
#define PARLEY_NITRO_C2S_ROOM_FAVORITE "navigator.favourite_add"
#define PARLEY_NITRO_C2S_ROOM_FAVORITE_REMOVE "navigator.favourite_remove"
#define PARLEY_NITRO_C2S_ROOM_FILTER_WORDS "room.room_filter_words"
#define PARLEY_NITRO_C2S_ROOM_FILTER_WORDS_MODIFY \
  "room.room_filter_words_modify"
#define PARLEY_NITRO_C2S_ROOM_KICK "room.kick_user"
#define PARLEY_NITRO_C2S_ROOM_LIKE "room.like"
#define PARLEY_NITRO_C2S_ROOM_MODEL "room.get_model"
#define PARLEY_NITRO_C2S_ROOM_MODEL_SAVE "room.save_floor_plan"
#define PARLEY_NITRO_C2S_ROOM_MUTE "room.toggle_mute"
#define PARLEY_NITRO_C2S_ROOM_MUTE_USER "room.mute_user"
#define PARLEY_NITRO_C2S_ROOM_RIGHTS_GIVE "room.give_rights"
#define PARLEY_NITRO_C2S_ROOM_RIGHTS_LIST "room.get_rights_list"
#define PARLEY_NITRO_C2S_ROOM_RIGHTS_REMOVE "room.take_rights"
#define PARLEY_NITRO_C2S_ROOM_RIGHTS_REMOVE_ALL "room.remove_all_rights"
#define PARLEY_NITRO_C2S_ROOM_RIGHTS_REMOVE_OWN "room.remove_own_rights"
#define PARLEY_NITRO_C2S_ROOM_SETTINGS "room.get_settings"
#define PARLEY_NITRO_C2S_ROOM_SETTINGS_SAVE "room.save_settings"
#define PARLEY_NITRO_C2S_ROOM_SETTINGS_UPDATE_ROOM_CATEGORY_AND_TRADE \
  "room.update_category_trade"
#define PARLEY_NITRO_C2S_ROOM_STAFF_PICK "room.room_staff_pick"
#define PARLEY_NITRO_C2S_ROOM_TEXT_SEARCH "navigator.room_text_search"
#define PARLEY_NITRO_C2S_ROOM_TONER_APPLY "furniture.apply_toner"
#define PARLEY_NITRO_C2S_SAVE_WARDROBE_OUTFIT "user.save_wardrobe_outfit"
#define PARLEY_NITRO_C2S_SCR_GET_KICKBACK_INFO "user.get_kickback_info"
#define PARLEY_NITRO_C2S_SEARCH_FAQS "other.search_faqs"
#define PARLEY_NITRO_C2S_SECURITY_MACHINE "security.machine_id"
#define PARLEY_NITRO_C2S_SECURITY_TICKET "security.sso_ticket"
#define PARLEY_NITRO_C2S_SEND_ROOM_INVITE "messenger.room_invite"
#define PARLEY_NITRO_C2S_SET_CLOTHING_CHANGE_DATA \
  "room.set_clothing_change_data"
#define PARLEY_NITRO_C2S_SET_ITEM_DATA "room.set_item_data"
#define PARLEY_NITRO_C2S_SET_OBJECT_DATA "room.set_object_data"
#define PARLEY_NITRO_C2S_SET_PHONE_NUMBER_VERIFICATION_STATUS \
  "other.set_phone_number_verification_status"
#define PARLEY_NITRO_C2S_SET_RELATIONSHIP_STATUS "user.set_relationship_status"
#define PARLEY_NITRO_C2S_SET_ROOM_SESSION_TAGS "room.room_session_tags"
#define PARLEY_NITRO_C2S_SET_TARGETTED_OFFER_STATE "offer.set_targeted_state"
#define PARLEY_NITRO_C2S_SET_YOUTUBE_DISPLAY_PLAYLIST \
  "furniture.set_youtube_playlist"
#define PARLEY_NITRO_C2S_SHOP_TARGETED_OFFER_VIEWED "offer.targeted_viewed"
#define PARLEY_NITRO_C2S_START_CAMPAIGN "subscription.start_campaign"
#define PARLEY_NITRO_C2S_SUBMIT_ROOM_TO_COMPETITION \
  "quests.submit_room_to_competition"
#define PARLEY_NITRO_C2S_TALENT_TRACK_GET_LEVEL "user.talent_track_get_level"
#define PARLEY_NITRO_C2S_TOGGLE_PET_BREEDING "room.toggle_pet_breeding"
#define PARLEY_NITRO_C2S_TOGGLE_PET_RIDING "room.toggle_pet_riding"
#define PARLEY_NITRO_C2S_TRACKING_LAG_WARNING_REPORT \
  "session.tracking_lag_warning_report"
#define PARLEY_NITRO_C2S_TRACKING_PERFORMANCE_LOG \
  "session.tracking_performance_log"
#define PARLEY_NITRO_C2S_TRADE "trade.open"
#define PARLEY_NITRO_C2S_TRADE_ACCEPT "trade.accept"
#define PARLEY_NITRO_C2S_TRADE_CANCEL "trade.cancel"
#define PARLEY_NITRO_C2S_TRADE_CLOSE "trade.close"
#define PARLEY_NITRO_C2S_TRADE_CONFIRM "trade.confirm"
#define PARLEY_NITRO_C2S_TRADE_ITEM "trade.add_item"
#define PARLEY_NITRO_C2S_TRADE_ITEMS "trade.add_items"
#define PARLEY_NITRO_C2S_TRADE_ITEM_REMOVE "trade.remove_item"
#define PARLEY_NITRO_C2S_TRADE_UNACCEPT "trade.unaccept"
#define PARLEY_NITRO_C2S_TRY_PHONE_NUMBER "other.try_phone_number"
#define PARLEY_NITRO_C2S_UNIT_ACTION "room_entities.action"
#define PARLEY_NITRO_C2S_UNIT_CHAT "room_entities.say"
#define PARLEY_NITRO_C2S_UNIT_CHAT_SHOUT "room_entities.shout"
#define PARLEY_NITRO_C2S_UNIT_CHAT_WHISPER "room_entities.whisper"
#define PARLEY_NITRO_C2S_UNIT_DANCE "room_entities.dance"
#define PARLEY_NITRO_C2S_UNIT_DROP_HAND_ITEM "room_entities.drop_hand_item"
#define PARLEY_NITRO_C2S_UNIT_GIVE_HANDITEM "room_entities.give_hand_item"
#define PARLEY_NITRO_C2S_UNIT_GIVE_HANDITEM_PET \
  "room_entities.give_hand_item_pet"
#define PARLEY_NITRO_C2S_UNIT_LOOK "room_entities.look_at"
#define PARLEY_NITRO_C2S_UNIT_POSTURE "room_entities.set_posture"
#define PARLEY_NITRO_C2S_UNIT_SIGN "room_entities.hold_sign"
#define PARLEY_NITRO_C2S_UNIT_TYPING "room_entities.typing_start"
#define PARLEY_NITRO_C2S_UNIT_TYPING_STOP "room_entities.typing_stop"
#define PARLEY_NITRO_C2S_UNIT_WALK "room_entities.walk"
#define PARLEY_NITRO_C2S_UNSEEN_RESET_CATEGORY "user.unseen_reset_category"
#define PARLEY_NITRO_C2S_UNSEEN_RESET_ITEMS "user.unseen_reset_items"
#define PARLEY_NITRO_C2S_UPDATE_FORUM_READ_MARKER "forum.update_read_marker"
#define PARLEY_NITRO_C2S_UPDATE_FORUM_SETTINGS "forum.update_settings"
#define PARLEY_NITRO_C2S_UPDATE_ROOM_THUMBNAIL "room.update_room_thumbnail"
#define PARLEY_NITRO_C2S_USER_BADGES "user.get_badges"
#define PARLEY_NITRO_C2S_USER_BADGES_CURRENT "user.get_current_badges"
#define PARLEY_NITRO_C2S_USER_BADGES_CURRENT_UPDATE "user.update_badges"
#define PARLEY_NITRO_C2S_USER_BOTS "user.get_bots"
#define PARLEY_NITRO_C2S_USER_CLASSIFICATION "user.set_classification"
#define PARLEY_NITRO_C2S_USER_CURRENCY "user.get_currency"
#define PARLEY_NITRO_C2S_USER_EFFECT_ACTIVATE "user.effect_activate"
#define PARLEY_NITRO_C2S_USER_EFFECT_ENABLE "user.effect_enable"
#define PARLEY_NITRO_C2S_USER_FIGURE "user.update_figure"
#define PARLEY_NITRO_C2S_USER_FURNITURE "user.get_furniture"
#define PARLEY_NITRO_C2S_USER_HOME_ROOM "user.set_home_room"
#define PARLEY_NITRO_C2S_USER_IGNORE "user.ignore"
#define PARLEY_NITRO_C2S_USER_IGNORED "user.get_ignored"
#define PARLEY_NITRO_C2S_USER_IGNORE_ID "user.ignore_id"
#define PARLEY_NITRO_C2S_USER_INFO "user.get_info"
#define PARLEY_NITRO_C2S_USER_MOTTO "user.update_motto"
#define PARLEY_NITRO_C2S_USER_PETS "user.get_pets"
#define PARLEY_NITRO_C2S_USER_PROFILE "user.get_profile"
#define PARLEY_NITRO_C2S_USER_PROFILE_BY_NAME "user.get_profile_by_name"
#define PARLEY_NITRO_C2S_USER_RESPECT "user.respect"
#define PARLEY_NITRO_C2S_USER_SETTINGS_CAMERA "user.settings_camera"
#define PARLEY_NITRO_C2S_USER_SETTINGS_CHAT_STYLE \
  "room_entities.set_chat_style"
#define PARLEY_NITRO_C2S_USER_SETTINGS_INVITES "user.settings_room_invites"
#define PARLEY_NITRO_C2S_USER_SETTINGS_OLD_CHAT "user.settings_old_chat"
#define PARLEY_NITRO_C2S_USER_SETTINGS_VOLUME "user.settings_volume"
#define PARLEY_NITRO_C2S_USER_SUBSCRIPTION "user.get_subscription"
#define PARLEY_NITRO_C2S_USER_TAGS "user.get_tags"
#define PARLEY_NITRO_C2S_USER_UNIGNORE "user.unignore"
#define PARLEY_NITRO_C2S_USE_PET_PRODUCT "room.use_pet_product"
#define PARLEY_NITRO_C2S_VERIFY_CODE "other.verify_code"
#define PARLEY_NITRO_C2S_VISIT_USER "navigator.visit_user"
#define PARLEY_NITRO_C2S_VOTE_FOR_ROOM "room.vote_for_room"
#define PARLEY_NITRO_C2S_WELCOME_GIFT_CHANGE_EMAIL \
  "user.welcome_gift_change_email"
#define PARLEY_NITRO_C2S_WELCOME_OPEN_GIFT "furniture.welcome_open_gift"
#define PARLEY_NITRO_C2S_WIRED_ACTION_SAVE "furniture.save_wired_action"
#define PARLEY_NITRO_C2S_WIRED_APPLY_SNAPSHOT "furniture.apply_wired_snapshot"
#define PARLEY_NITRO_C2S_WIRED_CONDITION_SAVE "furniture.save_wired_condition"
#define PARLEY_NITRO_C2S_WIRED_OPEN "furniture.open_wired"
#define PARLEY_NITRO_C2S_WIRED_TRIGGER_SAVE "furniture.save_wired_trigger"

/* Names of the server's packets, for parley_schema_find. */
#define PARLEY_NITRO_S2C_ACCOUNT_SAFETY_LOCK_STATUS_CHANGE \
  "user.safety_lock_status"
#define PARLEY_NITRO_S2C_ACHIEVEMENTRESOLUTIONCOMPLETED \
  "user.achievementresolutioncompleted"
#define PARLEY_NITRO_S2C_ACHIEVEMENTRESOLUTIONPROGRESS \
  "user.achievementresolutionprogress"
#define PARLEY_NITRO_S2C_ACHIEVEMENTRESOLUTIONS "user.achievementresolutions"
#define PARLEY_NITRO_S2C_ACHIEVEMENT_LIST "user.achievement_list"
#define PARLEY_NITRO_S2C_ACHIEVEMENT_NOTIFICATION \
  "user.achievement_notification"
#define PARLEY_NITRO_S2C_ACHIEVEMENT_PROGRESSED "user.achievement_progressed"
#define PARLEY_NITRO_S2C_ACTIVITY_POINT_NOTIFICATION \
  "user.activity_point_notification"
#define PARLEY_NITRO_S2C_ADD_BOT_TO_INVENTORY "user.bot_added"
#define PARLEY_NITRO_S2C_AUTHENTICATED "authentication.ok"
#define PARLEY_NITRO_S2C_AVAILABILITY_STATUS "availability.status"
#define PARLEY_NITRO_S2C_AVAILABILITY_TIME "availability.time"
#define PARLEY_NITRO_S2C_AVATAR_EFFECT_SELECTED "user.effect_selected"
#define PARLEY_NITRO_S2C_BADGE_POINT_LIMITS "user.badge_point_limits"
#define PARLEY_NITRO_S2C_BADGE_REQUEST_FULFILLED "user.badge_request_fulfilled"
#define PARLEY_NITRO_S2C_BONUS_RARE_INFO "subscription.bonus_rare_info"
#define PARLEY_NITRO_S2C_BOT_COMMAND_CONFIGURATION \
  "room.bot_command_configuration"
#define PARLEY_NITRO_S2C_BOT_ERROR "room.bot_error"
#define PARLEY_NITRO_S2C_BOT_FORCE_OPEN_CONTEXT_MENU \
  "room.bot_force_open_context_menu"
#define PARLEY_NITRO_S2C_BOT_RECEIVED "room.bot_received"
#define PARLEY_NITRO_S2C_BOT_SKILL_LIST_UPDATE "room.bot_skill_list_update"
#define PARLEY_NITRO_S2C_BUILDERS_CLUB_EXPIRED \
  "catalog.builders_club_subscription"
#define PARLEY_NITRO_S2C_BUILDERS_CLUB_FURNI_COUNT \
  "catalog.builders_club_furni_count"
#define PARLEY_NITRO_S2C_BUNDLE_DISCOUNT_RULESET \
  "catalog.bundle_discount_ruleset"
#define PARLEY_NITRO_S2C_CAMERA_PUBLISH_STATUS "session.camera_publish_status"
#define PARLEY_NITRO_S2C_CAMERA_PURCHASE_OK "session.camera_purchase_ok"
#define PARLEY_NITRO_S2C_CAMERA_SNAPSHOT "session.camera_snapshot"
#define PARLEY_NITRO_S2C_CAMERA_STORAGE_URL "session.camera_storage_url"
#define PARLEY_NITRO_S2C_CAMPAIGN_CALENDAR_DATA "calendar.data"
#define PARLEY_NITRO_S2C_CAMPAIGN_CALENDAR_DOOR_OPENED "calendar.door_opened"
#define PARLEY_NITRO_S2C_CANCELMYSTERYBOXWAITMESSAGE \
  "furniture.cancelmysteryboxwaitmessage"
#define PARLEY_NITRO_S2C_CAN_CREATE_ROOM "navigator.can_create_room"
#define PARLEY_NITRO_S2C_CAN_CREATE_ROOM_EVENT "room.can_create_room_event"
#define PARLEY_NITRO_S2C_CATALOG_APPROVE_NAME_RESULT "user.approve_name_result"
#define PARLEY_NITRO_S2C_CATALOG_EARLIEST_EXPIRY "catalog.earliest_expiry"
#define PARLEY_NITRO_S2C_CATALOG_PAGE "catalog.page"
#define PARLEY_NITRO_S2C_CATALOG_PAGE_EXPIRATION "catalog.page_expiration"
#define PARLEY_NITRO_S2C_CATALOG_PAGE_LIST "catalog.index"
#define PARLEY_NITRO_S2C_CATALOG_PUBLISHED "catalog.published"
#define PARLEY_NITRO_S2C_CATALOG_PURCHASE_ERROR "catalog.purchase_error"
#define PARLEY_NITRO_S2C_CATALOG_PURCHASE_NOT_ALLOWED \
  "catalog.purchase_not_allowed"
#define PARLEY_NITRO_S2C_CATALOG_PURCHASE_OK "catalog.purchase_ok"
#define PARLEY_NITRO_S2C_CATALOG_RECEIVE_PET_BREEDS "catalog.pet_breeds"
#define PARLEY_NITRO_S2C_CATEGORIES_WITH_VISITOR_COUNT \
  "navigator.category_visitor_counts"
#define PARLEY_NITRO_S2C_CFH_CHATLOG "moderation.cfh_chatlog"
#define PARLEY_NITRO_S2C_CFH_PENDING_CALLS "moderation.cfh_pending_calls"
#define PARLEY_NITRO_S2C_CFH_PENDING_CALLS_DELETED \
  "moderation.cfh_pending_calls_deleted"
#define PARLEY_NITRO_S2C_CFH_REPLY "moderation.cfh_reply"
#define PARLEY_NITRO_S2C_CFH_RESULT_MESSAGE "moderation.cfh_result_message"
#define PARLEY_NITRO_S2C_CFH_SANCTION "moderation.cfh_sanction"
#define PARLEY_NITRO_S2C_CFH_SANCTION_STATUS "moderation.cfh_sanction_status"
#define PARLEY_NITRO_S2C_CFH_TOPICS "moderation.cfh_topics"
#define PARLEY_NITRO_S2C_CHANGE_EMAIL_RESULT "user.change_email_result"
#define PARLEY_NITRO_S2C_CHAT_REVIEW_SESSION_DETACHED \
  "moderation.chat_review_session_detached"
#define PARLEY_NITRO_S2C_CHAT_REVIEW_SESSION_OFFERED_TO_GUIDE \
  "moderation.chat_review_session_offered_to_guide"
#define PARLEY_NITRO_S2C_CHAT_REVIEW_SESSION_RESULTS \
  "moderation.chat_review_session_results"
#define PARLEY_NITRO_S2C_CHAT_REVIEW_SESSION_STARTED \
  "moderation.chat_review_session_started"
#define PARLEY_NITRO_S2C_CHAT_REVIEW_SESSION_VOTING_STATUS \
  "moderation.chat_review_session_voting_status"
#define PARLEY_NITRO_S2C_CHECK_USER_NAME "user.check_name_result"
#define PARLEY_NITRO_S2C_CLIENT_LATENCY "client.latency_response"
#define PARLEY_NITRO_S2C_CLIENT_PING "client.ping"
#define PARLEY_NITRO_S2C_CLUB_EXTENDED_OFFER "catalog.club_extend_offer"
#define PARLEY_NITRO_S2C_CLUB_GIFT_INFO "catalog.club_gift_info"
#define PARLEY_NITRO_S2C_CLUB_GIFT_NOTIFICATION \
  "catalog.club_gift_notification"
#define PARLEY_NITRO_S2C_CLUB_GIFT_SELECTED "catalog.club_gift_selected"
#define PARLEY_NITRO_S2C_CLUB_OFFERS "catalog.club_offers"
#define PARLEY_NITRO_S2C_COMMUNITY_GOAL_EARNED_PRIZES \
  "economy.community_goal_earned_prizes"
#define PARLEY_NITRO_S2C_COMMUNITY_GOAL_HALL_OF_FAME \
  "economy.community_goal_hall_of_fame"
#define PARLEY_NITRO_S2C_COMMUNITY_GOAL_PROGRESS \
  "economy.community_goal_progress"
#define PARLEY_NITRO_S2C_COMMUNITY_GOAL_VOTE_EVENT \
  "economy.community_goal_vote_event"
#define PARLEY_NITRO_S2C_COMPETITION_ENTRY_SUBMIT \
  "quests.competition_entry_submit"
#define PARLEY_NITRO_S2C_COMPETITION_ROOMS_DATA "quests.competition_rooms_data"
#define PARLEY_NITRO_S2C_COMPETITION_SECONDS_UNTIL \
  "quests.competition_seconds_until"
#define PARLEY_NITRO_S2C_COMPETITION_STATUS "quests.competition_status"
#define PARLEY_NITRO_S2C_COMPETITION_USER_PART_OF \
  "quests.competition_user_part_of"
#define PARLEY_NITRO_S2C_COMPETITION_VOTING_INFO \
  "quests.competition_voting_info"
#define PARLEY_NITRO_S2C_CONCURRENT_USERS_GOAL_PROGRESS \
  "economy.concurrent_users_goal_progress"
#define PARLEY_NITRO_S2C_CONNECTION_ERROR "connection.error"
#define PARLEY_NITRO_S2C_CONVERTED_ROOM_ID "navigator.converted_room_id"
#define PARLEY_NITRO_S2C_CRAFTABLE_PRODUCTS "economy.craftable_products"
#define PARLEY_NITRO_S2C_CRAFTING_RECIPE "economy.crafting_recipe"
#define PARLEY_NITRO_S2C_CRAFTING_RECIPES_AVAILABLE \
  "economy.crafting_recipes_available"
#define PARLEY_NITRO_S2C_CRAFTING_RESULT "economy.crafting_result"
#define PARLEY_NITRO_S2C_CUSTOM_USER_NOTIFICATION \
  "furniture.custom_notification"
#define PARLEY_NITRO_S2C_DESKTOP_CAMPAIGN "quests.competition_timing_code"
#define PARLEY_NITRO_S2C_DESKTOP_NEWS "subscription.promo_articles"
#define PARLEY_NITRO_S2C_DESKTOP_VIEW "session.desktop_view"
#define PARLEY_NITRO_S2C_DIRECT_SMS_CLUB_BUY "catalog.direct_sms_club_buy"
#define PARLEY_NITRO_S2C_DISCONNECT_REASON "disconnect.reason"
#define PARLEY_NITRO_S2C_EMAIL_STATUS "user.email_status"
#define PARLEY_NITRO_S2C_EPIC_POPUP "session.epic_popup"
#define PARLEY_NITRO_S2C_EXTENDED_PROFILE_CHANGED \
  "user.extended_profile_changed"
#define PARLEY_NITRO_S2C_FAVORITE_GROUP_UDPATE "group.favorite_update"
#define PARLEY_NITRO_S2C_FIREWORK_CHARGE_DATA "furniture.firework_charge_data"
#define PARLEY_NITRO_S2C_FIRST_LOGIN_OF_DAY "session.first_login_of_day"
#define PARLEY_NITRO_S2C_FLOOD_CONTROL "room.flood_control"
#define PARLEY_NITRO_S2C_FURNITURE_ALIASES "furniture.aliases"
#define PARLEY_NITRO_S2C_FURNITURE_DATA "furniture.data"
#define PARLEY_NITRO_S2C_FURNITURE_FLOOR "furniture.floor_items"
#define PARLEY_NITRO_S2C_FURNITURE_FLOOR_ADD "furniture.floor_item_added"
#define PARLEY_NITRO_S2C_FURNITURE_FLOOR_REMOVE "furniture.floor_item_removed"
#define PARLEY_NITRO_S2C_FURNITURE_FLOOR_UPDATE "furniture.floor_item_updated"
#define PARLEY_NITRO_S2C_FURNITURE_GROUP_CONTEXT_MENU_INFO \
  "furniture.group_context_menu"
#define PARLEY_NITRO_S2C_FURNITURE_ITEMDATA "furniture.item_data_updated"
#define PARLEY_NITRO_S2C_FURNITURE_POSTIT_STICKY_POLE_OPEN \
  "furniture.postit_open"
#define PARLEY_NITRO_S2C_FURNITURE_STATE "furniture.state"
#define PARLEY_NITRO_S2C_FURNITURE_STATE_2 "furniture.dice_value"
#define PARLEY_NITRO_S2C_GAMEACHIEVEMENTS "games.gameachievements"
#define PARLEY_NITRO_S2C_GAMEINVITE "games.gameinvite"
#define PARLEY_NITRO_S2C_GAMESTATUSMESSAGE "games.gamestatusmessage"
#define PARLEY_NITRO_S2C_GAME_CENTER_ACHIEVEMENTS \
  "games.game_center_achievements"
#define PARLEY_NITRO_S2C_GAME_CENTER_DIRECTORY_STATUS \
  "games.game_center_directory_status"
#define PARLEY_NITRO_S2C_GAME_CENTER_GAME_LIST "games.game_center_game_list"
#define PARLEY_NITRO_S2C_GAME_CENTER_IN_ARENA_QUEUE \
  "games.game_center_in_arena_queue"
#define PARLEY_NITRO_S2C_GAME_CENTER_JOINING_FAILED \
  "games.game_center_joining_failed"
#define PARLEY_NITRO_S2C_GAME_CENTER_STARTING_GAME_FAILED \
  "games.game_center_starting_game_failed"
#define PARLEY_NITRO_S2C_GAME_CENTER_STATUS "games.game_center_status"
#define PARLEY_NITRO_S2C_GAME_CENTER_STOP_COUNTER \
  "games.game_center_stop_counter"
#define PARLEY_NITRO_S2C_GAME_CENTER_USER_LEFT_GAME \
  "games.game_center_user_left_game"
#define PARLEY_NITRO_S2C_GENERIC_ALERT "session.generic_alert"
#define PARLEY_NITRO_S2C_GENERIC_ERROR "session.generic_error"
#define PARLEY_NITRO_S2C_GET_USER_TAGS "user.tags"
#define PARLEY_NITRO_S2C_GIFT_OPENED "furniture.gift_opened"
#define PARLEY_NITRO_S2C_GIFT_RECEIVER_NOT_FOUND \
  "catalog.gift_receiver_not_found"
#define PARLEY_NITRO_S2C_GIFT_WRAPPER_CONFIG "catalog.gift_wrapping_config"
#define PARLEY_NITRO_S2C_GOTMYSTERYBOXPRIZEMESSAGE \
  "furniture.gotmysteryboxprizemessage"
#define PARLEY_NITRO_S2C_GROUP_BADGES "group.badges"
#define PARLEY_NITRO_S2C_GROUP_BADGE_PARTS "group.badge_parts"
#define PARLEY_NITRO_S2C_GROUP_CREATE_OPTIONS "group.create_options"
#define PARLEY_NITRO_S2C_GROUP_DEACTIVATE "group.deactivated"
#define PARLEY_NITRO_S2C_GROUP_DETAILS_CHANGED "group.details_changed"
#define PARLEY_NITRO_S2C_GROUP_FORUM_DATA "forum.stats"
#define PARLEY_NITRO_S2C_GROUP_FORUM_LIST "forum.list"
#define PARLEY_NITRO_S2C_GROUP_FORUM_POST "forum.post"
#define PARLEY_NITRO_S2C_GROUP_FORUM_POST_THREAD "forum.post_thread"
#define PARLEY_NITRO_S2C_GROUP_FORUM_THREADS "forum.threads"
#define PARLEY_NITRO_S2C_GROUP_FORUM_THREAD_MESSAGES "forum.messages"
#define PARLEY_NITRO_S2C_GROUP_FORUM_UNREAD_COUNT "forum.unread_count"
#define PARLEY_NITRO_S2C_GROUP_FORUM_UPDATE_MESSAGE "forum.update_message"
#define PARLEY_NITRO_S2C_GROUP_FORUM_UPDATE_THREAD "forum.update_thread"
#define PARLEY_NITRO_S2C_GROUP_HABBO_JOIN_FAILED "group.join_failed"
#define PARLEY_NITRO_S2C_GROUP_INFO "group.info"
#define PARLEY_NITRO_S2C_GROUP_LIST "group.list"
#define PARLEY_NITRO_S2C_GROUP_MEMBER "group.member"
#define PARLEY_NITRO_S2C_GROUP_MEMBERS "group.members"
#define PARLEY_NITRO_S2C_GROUP_MEMBERSHIP_REQUESTED \
  "user.group_membership_requested"
#define PARLEY_NITRO_S2C_GROUP_MEMBERS_REFRESH "group.members_refresh"
#define PARLEY_NITRO_S2C_GROUP_MEMBER_REMOVE_CONFIRM \
  "group.member_remove_confirm"
#define PARLEY_NITRO_S2C_GROUP_PURCHASED "group.purchased"
#define PARLEY_NITRO_S2C_GROUP_SETTINGS "group.settings"
#define PARLEY_NITRO_S2C_GUEST_ROOM_SEARCH_RESULT \
  "navigator.guest_room_search_result"
#define PARLEY_NITRO_S2C_GUIDE_ON_DUTY_STATUS "moderation.guide_on_duty_status"
#define PARLEY_NITRO_S2C_GUIDE_REPORTING_STATUS \
  "moderation.guide_reporting_status"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_ATTACHED \
  "moderation.guide_session_attached"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_DETACHED \
  "moderation.guide_session_detached"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_ENDED "moderation.guide_session_ended"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_ERROR "moderation.guide_session_error"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_INVITED_TO_GUIDE_ROOM \
  "moderation.guide_session_invited_to_guide_room"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_MESSAGE \
  "moderation.guide_session_message"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_PARTNER_IS_TYPING \
  "moderation.guide_session_partner_is_typing"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_REQUESTER_ROOM \
  "moderation.guide_session_requester_room"
#define PARLEY_NITRO_S2C_GUIDE_SESSION_STARTED \
  "moderation.guide_session_started"
#define PARLEY_NITRO_S2C_GUIDE_TICKET_CREATION_RESULT \
  "moderation.guide_ticket_creation_result"
#define PARLEY_NITRO_S2C_GUIDE_TICKET_RESOLUTION \
  "moderation.guide_ticket_resolution"
#define PARLEY_NITRO_S2C_GUILD_EDIT_FAILED "user.guild_edit_failed"
#define PARLEY_NITRO_S2C_GUILD_MEMBER_MGMT_FAILED \
  "user.guild_member_mgmt_failed"
#define PARLEY_NITRO_S2C_HANDSHAKE_COMPLETE_DIFFIE "handshake.complete_diffie"
#define PARLEY_NITRO_S2C_HANDSHAKE_IDENTITY_ACCOUNT \
  "handshake.identity_accounts"
#define PARLEY_NITRO_S2C_HANDSHAKE_INIT_DIFFIE "handshake.init_diffie"
#define PARLEY_NITRO_S2C_HAND_ITEM_RECEIVED "room.hand_item_received"
#define PARLEY_NITRO_S2C_HELPER_TALENT_TRACK "moderation.helper_talent_track"
#define PARLEY_NITRO_S2C_HOTEL_CLOSED_AND_OPENS "hotel.closed_and_opens"
#define PARLEY_NITRO_S2C_HOTEL_CLOSES_AND_OPENS_AT "hotel.closes_and_opens_at"
#define PARLEY_NITRO_S2C_HOTEL_MAINTENANCE "hotel.maintenance"
#define PARLEY_NITRO_S2C_HOTEL_MERGE_NAME_CHANGE \
  "session.hotel_merge_name_change"
#define PARLEY_NITRO_S2C_HOTEL_WILL_CLOSE_MINUTES "hotel.will_close"
#define PARLEY_NITRO_S2C_INFO_FEED_ENABLE "session.info_feed_enable"
#define PARLEY_NITRO_S2C_INIT_CAMERA "session.init_camera"
#define PARLEY_NITRO_S2C_INTERSTITIAL_MESSAGE "session.interstitial_message"
#define PARLEY_NITRO_S2C_IN_CLIENT_LINK "user.in_client_link"
#define PARLEY_NITRO_S2C_ISSUE_CLOSE_NOTIFICATION \
  "moderation.issue_close_notification"
#define PARLEY_NITRO_S2C_ISSUE_DELETED "moderation.issue_deleted"
#define PARLEY_NITRO_S2C_ISSUE_INFO "moderation.issue_info"
#define PARLEY_NITRO_S2C_ISSUE_PICK_FAILED "moderation.issue_pick_failed"
#define PARLEY_NITRO_S2C_IS_OFFER_GIFTABLE "catalog.is_offer_giftable"
#define PARLEY_NITRO_S2C_ITEM_DIMMER_SETTINGS "furniture.dimmer_presets"
#define PARLEY_NITRO_S2C_ITEM_STACK_HELPER "furniture.stack_height"
#define PARLEY_NITRO_S2C_ITEM_WALL "furniture.wall_items"
#define PARLEY_NITRO_S2C_ITEM_WALL_ADD "furniture.wall_item_added"
#define PARLEY_NITRO_S2C_ITEM_WALL_REMOVE "furniture.wall_item_removed"
#define PARLEY_NITRO_S2C_ITEM_WALL_UPDATE "furniture.wall_item_updated"
#define PARLEY_NITRO_S2C_JOINEDQUEUEMESSAGE "games.joinedqueuemessage"
#define PARLEY_NITRO_S2C_JOININGQUEUEFAILED "games.joiningqueuefailed"
#define PARLEY_NITRO_S2C_JUKEBOX_PLAYLIST_FULL \
  "furniture.jukebox_playlist_full"
#define PARLEY_NITRO_S2C_JUKEBOX_SONG_DISKS "furniture.jukebox_song_disks"
#define PARLEY_NITRO_S2C_LEFTQUEUE "games.leftqueue"
#define PARLEY_NITRO_S2C_LIMITED_OFFER_APPEARING_NEXT \
  "catalog.limited_offer_appearing_next"
#define PARLEY_NITRO_S2C_LIMITED_SOLD_OUT "furniture.limited_sold_out"
#define PARLEY_NITRO_S2C_LOADGAME "games.loadgame"
#define PARLEY_NITRO_S2C_LOAD_GAME_URL "games.load_game_url"
#define PARLEY_NITRO_S2C_LOVELOCK_FURNI_FINISHED "furniture.lovelock_finished"
#define PARLEY_NITRO_S2C_LOVELOCK_FURNI_FRIEND_COMFIRMED \
  "furniture.lovelock_friend_confirmed"
#define PARLEY_NITRO_S2C_LOVELOCK_FURNI_START "furniture.lovelock_start"
#define PARLEY_NITRO_S2C_MARKETPLACE_AFTER_ORDER_STATUS \
  "marketplace.buy_result"
#define PARLEY_NITRO_S2C_MARKETPLACE_CANCEL_SALE \
  "marketplace.cancel_sale_result"
#define PARLEY_NITRO_S2C_MARKETPLACE_CONFIG "marketplace.config"
#define PARLEY_NITRO_S2C_MARKETPLACE_ITEMS_SEARCHED \
  "marketplace.items_searched"
#define PARLEY_NITRO_S2C_MARKETPLACE_ITEM_POSTED "marketplace.item_posted"
#define PARLEY_NITRO_S2C_MARKETPLACE_ITEM_STATS "marketplace.item_stats"
#define PARLEY_NITRO_S2C_MARKETPLACE_OWN_ITEMS "marketplace.own_items"
#define PARLEY_NITRO_S2C_MARKETPLACE_SELL_ITEM "marketplace.can_sell"
#define PARLEY_NITRO_S2C_MESSENGER_ACCEPT_FRIENDS "messenger.accept_result"
#define PARLEY_NITRO_S2C_MESSENGER_CHAT "messenger.chat"
#define PARLEY_NITRO_S2C_MESSENGER_FIND_FRIENDS "messenger.find_friends_result"
#define PARLEY_NITRO_S2C_MESSENGER_FOLLOW_FAILED "messenger.follow_failed"
#define PARLEY_NITRO_S2C_MESSENGER_FRIENDS "messenger.friends"
#define PARLEY_NITRO_S2C_MESSENGER_FRIEND_NOTIFICATION \
  "messenger.friend_notification"
#define PARLEY_NITRO_S2C_MESSENGER_INIT "messenger.init"
#define PARLEY_NITRO_S2C_MESSENGER_INSTANCE_MESSAGE_ERROR \
  "messenger.instant_message_error"
#define PARLEY_NITRO_S2C_MESSENGER_INVITE "messenger.room_invite"
#define PARLEY_NITRO_S2C_MESSENGER_INVITE_ERROR "messenger.room_invite_error"
#define PARLEY_NITRO_S2C_MESSENGER_MESSAGE_ERROR "messenger.message_error"
#define PARLEY_NITRO_S2C_MESSENGER_MINIMAIL_COUNT "messenger.minimail_count"
#define PARLEY_NITRO_S2C_MESSENGER_MINIMAIL_NEW "messenger.minimail_new"
#define PARLEY_NITRO_S2C_MESSENGER_RELATIONSHIPS "user.relationship_status"
#define PARLEY_NITRO_S2C_MESSENGER_REQUEST "messenger.friend_request"
#define PARLEY_NITRO_S2C_MESSENGER_REQUESTS "messenger.friend_requests"
#define PARLEY_NITRO_S2C_MESSENGER_SEARCH "messenger.search_result"
#define PARLEY_NITRO_S2C_MESSENGER_UPDATE "messenger.update"
#define PARLEY_NITRO_S2C_MODERATION_CAUTION "session.moderation_caution"
#define PARLEY_NITRO_S2C_MODERATION_REPORT_DISABLED \
  "moderation.cfh_disabled_notify"
#define PARLEY_NITRO_S2C_MODERATION_TOOL "moderation.moderation_tool"
#define PARLEY_NITRO_S2C_MODERATION_USER_INFO "moderation.moderation_user_info"
#define PARLEY_NITRO_S2C_MODERATOR_ACTION_RESULT \
  "moderation.moderator_action_result"
#define PARLEY_NITRO_S2C_MODERATOR_MESSAGE "moderation.moderator_message"
#define PARLEY_NITRO_S2C_MODERATOR_TOOL_PREFERENCES \
  "moderation.moderator_tool_preferences"
#define PARLEY_NITRO_S2C_MODTOOL_ROOM_CHATLOG "moderation.modtool_room_chatlog"
#define PARLEY_NITRO_S2C_MODTOOL_ROOM_INFO "moderation.modtool_room_info"
#define PARLEY_NITRO_S2C_MODTOOL_USER_CHATLOG "moderation.modtool_user_chatlog"
#define PARLEY_NITRO_S2C_MODTOOL_VISITED_ROOMS_USER \
  "moderation.modtool_visited_rooms_user"
#define PARLEY_NITRO_S2C_MOTD_MESSAGES "session.motd_messages"
#define PARLEY_NITRO_S2C_MYSTERY_BOX_KEYS "furniture.mystery_box_keys"
#define PARLEY_NITRO_S2C_NAVIGATOR_CATEGORIES "navigator.flat_cats"
#define PARLEY_NITRO_S2C_NAVIGATOR_COLLAPSED "navigator.collapsed"
#define PARLEY_NITRO_S2C_NAVIGATOR_EVENT_CATEGORIES \
  "navigator.event_categories"
#define PARLEY_NITRO_S2C_NAVIGATOR_LIFTED "navigator.lifted"
#define PARLEY_NITRO_S2C_NAVIGATOR_METADATA "navigator.metadata"
#define PARLEY_NITRO_S2C_NAVIGATOR_OPEN_ROOM_CREATOR \
  "navigator.open_room_creator"
#define PARLEY_NITRO_S2C_NAVIGATOR_SEARCH "navigator.search_result"
#define PARLEY_NITRO_S2C_NAVIGATOR_SEARCHES "navigator.saved_searches"
#define PARLEY_NITRO_S2C_NAVIGATOR_SETTINGS "navigator.settings"
#define PARLEY_NITRO_S2C_NEW_USER_EXPERIENCE_GIFT_OFFER \
  "subscription.new_user_experience_gift_offer"
#define PARLEY_NITRO_S2C_NEW_USER_EXPERIENCE_NOT_COMPLETE \
  "subscription.new_user_experience_not_complete"
#define PARLEY_NITRO_S2C_NOOBNESS_LEVEL "user.noobness_level"
#define PARLEY_NITRO_S2C_NOTIFICATION_ELEMENT_POINTER \
  "session.notification_element_pointer"
#define PARLEY_NITRO_S2C_NOTIFICATION_LIST "session.notification_list"
#define PARLEY_NITRO_S2C_NOTIFICATION_OFFER_REWARD_DELIVERED \
  "session.notification_offer_reward_delivered"
#define PARLEY_NITRO_S2C_NOTIFICATION_SIMPLE_ALERT \
  "session.notification_simple_alert"
#define PARLEY_NITRO_S2C_NOT_ENOUGH_BALANCE "catalog.not_enough_balance"
#define PARLEY_NITRO_S2C_NOW_PLAYING "furniture.now_playing"
#define PARLEY_NITRO_S2C_NO_SUCH_FLAT "navigator.no_such_flat"
#define PARLEY_NITRO_S2C_OBJECTS_DATA_UPDATE "furniture.objects_data_update"
#define PARLEY_NITRO_S2C_OFFICIAL_SONG_ID "furniture.official_song_id"
#define PARLEY_NITRO_S2C_PET_BREEDING "pet.breeding"
#define PARLEY_NITRO_S2C_PET_BREEDING_RESULT "pet.breeding_result"
#define PARLEY_NITRO_S2C_PET_CONFIRM_BREEDING_REQUEST \
  "pet.confirm_breeding_request"
#define PARLEY_NITRO_S2C_PET_CONFIRM_BREEDING_RESULT \
  "pet.confirm_breeding_result"
#define PARLEY_NITRO_S2C_PET_EXPERIENCE "pet.experience"
#define PARLEY_NITRO_S2C_PET_FIGURE_UPDATE "pet.figure_update"
#define PARLEY_NITRO_S2C_PET_GO_TO_BREEDING_NEST_FAILURE \
  "pet.go_to_breeding_nest_failure"
#define PARLEY_NITRO_S2C_PET_INFO "pet.info"
#define PARLEY_NITRO_S2C_PET_LEVEL_NOTIFICATION "pet.level_notification"
#define PARLEY_NITRO_S2C_PET_LEVEL_UPDATE "pet.level_update"
#define PARLEY_NITRO_S2C_PET_NEST_BREEDING_SUCCESS "pet.nest_breeding_success"
#define PARLEY_NITRO_S2C_PET_OPEN_PACKAGE_REQUESTED \
  "pet.open_package_requested"
#define PARLEY_NITRO_S2C_PET_OPEN_PACKAGE_RESULT "pet.open_package_result"
#define PARLEY_NITRO_S2C_PET_PLACING_ERROR "pet.placing_error"
#define PARLEY_NITRO_S2C_PET_RECEIVED "pet.received"
#define PARLEY_NITRO_S2C_PET_RESPECTED "user.pet_respected"
#define PARLEY_NITRO_S2C_PET_SCRATCH_FAILED "pet.scratch_failed"
#define PARLEY_NITRO_S2C_PET_STATUS "pet.status"
#define PARLEY_NITRO_S2C_PET_SUPPLEMENT "user.pet_supplemented"
#define PARLEY_NITRO_S2C_PET_TRAINING_PANEL "pet.training_panel"
#define PARLEY_NITRO_S2C_PHONE_COLLECTION_STATE "other.phone_collection_state"
#define PARLEY_NITRO_S2C_PHONE_TRY_NUMBER_RESULT \
  "other.phone_try_number_result"
#define PARLEY_NITRO_S2C_PHONE_TRY_VERIFICATION_CODE_RESULT \
  "other.phone_try_verification_code_result"
#define PARLEY_NITRO_S2C_PLAYING_GAME "games.playing_game"
#define PARLEY_NITRO_S2C_PLAYLIST "furniture.playlist"
#define PARLEY_NITRO_S2C_PLAYLIST_SONG_ADDED "furniture.playlist_song_added"
#define PARLEY_NITRO_S2C_POLL_CONTENTS "games.poll_contents"
#define PARLEY_NITRO_S2C_POLL_ERROR "games.poll_error"
#define PARLEY_NITRO_S2C_POLL_OFFER "games.poll_offer"
#define PARLEY_NITRO_S2C_POLL_ROOM_RESULT "games.poll_room_result"
#define PARLEY_NITRO_S2C_POLL_START_ROOM "games.poll_start_room"
#define PARLEY_NITRO_S2C_PRODUCT_OFFER "catalog.product_offer"
#define PARLEY_NITRO_S2C_QUEST "quests.quest"
#define PARLEY_NITRO_S2C_QUESTION "quests.question"
#define PARLEY_NITRO_S2C_QUESTION_ANSWERED "quests.question_answered"
#define PARLEY_NITRO_S2C_QUESTION_FINISHED "quests.question_finished"
#define PARLEY_NITRO_S2C_QUESTS "quests.quests"
#define PARLEY_NITRO_S2C_QUEST_CANCELLED "quests.quest_cancelled"
#define PARLEY_NITRO_S2C_QUEST_COMPLETED "quests.quest_completed"
#define PARLEY_NITRO_S2C_QUEST_DAILY "quests.quest_daily"
#define PARLEY_NITRO_S2C_QUIZ_DATA "quests.quiz_data"
#define PARLEY_NITRO_S2C_QUIZ_RESULTS "quests.quiz_results"
#define PARLEY_NITRO_S2C_RECYCLER_FINISHED "economy.recycler_finished"
#define PARLEY_NITRO_S2C_RECYCLER_PRIZES "economy.recycler_prizes"
#define PARLEY_NITRO_S2C_RECYCLER_STATUS "economy.recycler_status"
#define PARLEY_NITRO_S2C_REDEEM_VOUCHER_ERROR "catalog.voucher_error"
#define PARLEY_NITRO_S2C_REDEEM_VOUCHER_OK "catalog.voucher_ok"
#define PARLEY_NITRO_S2C_RENTABLE_FURNI_RENT_OR_BUYOUT_OFFER \
  "furniture.rentable_furni_offer"
#define PARLEY_NITRO_S2C_RENTABLE_SPACE_RENT_FAILED \
  "furniture.rentable_space_rent_failed"
#define PARLEY_NITRO_S2C_RENTABLE_SPACE_RENT_OK \
  "furniture.rentable_space_rented"
#define PARLEY_NITRO_S2C_RENTABLE_SPACE_STATUS \
  "furniture.rentable_space_status"
#define PARLEY_NITRO_S2C_RESTORE_CLIENT "session.restore_client"
#define PARLEY_NITRO_S2C_ROOM_AD_ERROR "room.room_ad_error"
#define PARLEY_NITRO_S2C_ROOM_AD_PURCHASE "room.room_ad_purchase"
#define PARLEY_NITRO_S2C_ROOM_BAN_LIST "room.ban_list"
#define PARLEY_NITRO_S2C_ROOM_BAN_REMOVE "room.ban_removed"
#define PARLEY_NITRO_S2C_ROOM_CREATED "navigator.room_created"
#define PARLEY_NITRO_S2C_ROOM_DOORBELL "room.doorbell_ringing"
#define PARLEY_NITRO_S2C_ROOM_DOORBELL_ACCEPTED "room.doorbell_accepted"
#define PARLEY_NITRO_S2C_ROOM_DOORBELL_REJECTED "room.doorbell_rejected"
#define PARLEY_NITRO_S2C_ROOM_ENTER "room.entered"
#define PARLEY_NITRO_S2C_ROOM_ENTER_ERROR "room.entry_error"
#define PARLEY_NITRO_S2C_ROOM_EVENT "room.event_info"
#define PARLEY_NITRO_S2C_ROOM_EVENT_CANCEL "room.event_cancelled"
#define PARLEY_NITRO_S2C_ROOM_FORWARD "room.forward"
#define PARLEY_NITRO_S2C_ROOM_GET_FILTER_WORDS "room.filter_words"
#define PARLEY_NITRO_S2C_ROOM_HEIGHT_MAP "room.height_map"
#define PARLEY_NITRO_S2C_ROOM_HEIGHT_MAP_UPDATE "room.height_map_update"
#define PARLEY_NITRO_S2C_ROOM_INFO "navigator.room_info"
#define PARLEY_NITRO_S2C_ROOM_INFO_OWNER "room.owner_info"
#define PARLEY_NITRO_S2C_ROOM_INFO_UPDATED "room.info_updated"
#define PARLEY_NITRO_S2C_ROOM_MESSAGE_NOTIFICATION \
  "room.room_message_notification"
#define PARLEY_NITRO_S2C_ROOM_MODEL "room.model"
#define PARLEY_NITRO_S2C_ROOM_MODEL_BLOCKED_TILES "room.blocked_tiles"
#define PARLEY_NITRO_S2C_ROOM_MODEL_DOOR "room.door_settings"
#define PARLEY_NITRO_S2C_ROOM_MODEL_NAME "room.model_name"
#define PARLEY_NITRO_S2C_ROOM_MUTED "room.muted"
#define PARLEY_NITRO_S2C_ROOM_MUTE_USER "room.user_muted"
#define PARLEY_NITRO_S2C_ROOM_PAINT "room.paint"
#define PARLEY_NITRO_S2C_ROOM_POPULAR_TAGS_RESULT \
  "room.room_popular_tags_result"
#define PARLEY_NITRO_S2C_ROOM_PROMOTION "room.event"
#define PARLEY_NITRO_S2C_ROOM_QUEUE_STATUS "room.queue_status"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS "room.rights"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS_CLEAR "room.rights_cleared"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS_LIST "room.rights_list"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS_LIST_ADD "room.rights_list_add"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS_LIST_REMOVE "room.rights_list_remove"
#define PARLEY_NITRO_S2C_ROOM_RIGHTS_OWNER "room.rights_owner"
#define PARLEY_NITRO_S2C_ROOM_ROLLING "furniture.rolling"
#define PARLEY_NITRO_S2C_ROOM_SCORE "room.score"
#define PARLEY_NITRO_S2C_ROOM_SETTINGS "room.settings"
#define PARLEY_NITRO_S2C_ROOM_SETTINGS_CHAT "room.chat_settings"
#define PARLEY_NITRO_S2C_ROOM_SETTINGS_ERROR "room.room_settings_error"
#define PARLEY_NITRO_S2C_ROOM_SETTINGS_SAVE "room.settings_saved"
#define PARLEY_NITRO_S2C_ROOM_SETTINGS_SAVE_ERROR "room.settings_save_error"
#define PARLEY_NITRO_S2C_ROOM_SPECTATOR "room.spectator_mode"
#define PARLEY_NITRO_S2C_ROOM_THICKNESS "room.visualization_settings"
#define PARLEY_NITRO_S2C_SCR_SEND_KICKBACK_INFO "user.kickback_info"
#define PARLEY_NITRO_S2C_SEASONAL_CALENDAR_OFFER \
  "calendar.seasonal_daily_offer"
#define PARLEY_NITRO_S2C_SEASONAL_QUESTS "quests.seasonal_quests"
#define PARLEY_NITRO_S2C_SECURITY_MACHINE "security.machine_id"
#define PARLEY_NITRO_S2C_SHOWMYSTERYBOXWAITMESSAGE \
  "furniture.showmysteryboxwaitmessage"
#define PARLEY_NITRO_S2C_SHOW_ENFORCE_ROOM_CATEGORY \
  "room.show_enforce_room_category"
#define PARLEY_NITRO_S2C_TALENT_TRACK_LEVEL "user.talent_track_level"
#define PARLEY_NITRO_S2C_TALENT_TRACK_LEVEL_UP "user.talent_track_level_up"
#define PARLEY_NITRO_S2C_TARGET_OFFER "offer.targeted"
#define PARLEY_NITRO_S2C_TARGET_OFFER_NOT_FOUND "offer.targeted_not_found"
#define PARLEY_NITRO_S2C_THUMBNAIL_STATUS "session.thumbnail_status"
#define PARLEY_NITRO_S2C_THUMBNAIL_UPDATE_RESULT \
  "session.thumbnail_update_result"
#define PARLEY_NITRO_S2C_TRADE_ACCEPTED "trade.accepted"
#define PARLEY_NITRO_S2C_TRADE_CLOSED "trade.closed"
#define PARLEY_NITRO_S2C_TRADE_COMPLETED "trade.completed"
#define PARLEY_NITRO_S2C_TRADE_CONFIRMATION "trade.confirmation"
#define PARLEY_NITRO_S2C_TRADE_LIST_ITEM "trade.list_item"
#define PARLEY_NITRO_S2C_TRADE_NOT_OPEN "trade.not_open"
#define PARLEY_NITRO_S2C_TRADE_NO_SUCH_ITEM "trade.no_such_item"
#define PARLEY_NITRO_S2C_TRADE_OPEN "trade.opened"
#define PARLEY_NITRO_S2C_TRADE_OPEN_FAILED "trade.open_failed"
#define PARLEY_NITRO_S2C_TRADE_OTHER_NOT_ALLOWED "trade.other_not_allowed"
#define PARLEY_NITRO_S2C_TRADE_YOU_NOT_ALLOWED "trade.you_not_allowed"
#define PARLEY_NITRO_S2C_TRAX_SONG_INFO "furniture.trax_song_info"
#define PARLEY_NITRO_S2C_UNIT "room_entities.units"
#define PARLEY_NITRO_S2C_UNIT_CHANGE_NAME "user.name_change"
#define PARLEY_NITRO_S2C_UNIT_CHAT "room_entities.chat"
#define PARLEY_NITRO_S2C_UNIT_CHAT_SHOUT "room_entities.shout"
#define PARLEY_NITRO_S2C_UNIT_CHAT_WHISPER "room_entities.whisper"
#define PARLEY_NITRO_S2C_UNIT_DANCE "room_entities.dance"
#define PARLEY_NITRO_S2C_UNIT_EFFECT "room_entities.effect"
#define PARLEY_NITRO_S2C_UNIT_EXPRESSION "room_entities.expression"
#define PARLEY_NITRO_S2C_UNIT_HAND_ITEM "room_entities.hand_item"
#define PARLEY_NITRO_S2C_UNIT_IDLE "room_entities.idle"
#define PARLEY_NITRO_S2C_UNIT_INFO "room_entities.info"
#define PARLEY_NITRO_S2C_UNIT_NUMBER "room_entities.number"
#define PARLEY_NITRO_S2C_UNIT_REMOVE "room_entities.removed"
#define PARLEY_NITRO_S2C_UNIT_STATUS "room_entities.status"
#define PARLEY_NITRO_S2C_UNIT_TYPING "room_entities.typing"
#define PARLEY_NITRO_S2C_UNLOADGAME "games.unloadgame"
#define PARLEY_NITRO_S2C_UNSEEN_ITEMS "user.unseen_items"
#define PARLEY_NITRO_S2C_USER_ACHIEVEMENT_SCORE "user.user_achievement_score"
#define PARLEY_NITRO_S2C_USER_BADGES "user.badges"
#define PARLEY_NITRO_S2C_USER_BADGES_ADD "user.badge_received"
#define PARLEY_NITRO_S2C_USER_BADGES_CURRENT "user.current_badges"
#define PARLEY_NITRO_S2C_USER_BANNED "user.banned"
#define PARLEY_NITRO_S2C_USER_BOTS "user.bots"
#define PARLEY_NITRO_S2C_USER_BOT_REMOVE "user.bot_removed"
#define PARLEY_NITRO_S2C_USER_CHANGE_NAME "user.change_name_result"
#define PARLEY_NITRO_S2C_USER_CLASSIFICATION "user.classification"
#define PARLEY_NITRO_S2C_USER_CLOTHING "user.clothing"
#define PARLEY_NITRO_S2C_USER_CREDITS "user.credits"
#define PARLEY_NITRO_S2C_USER_CURRENCY "user.currency"
#define PARLEY_NITRO_S2C_USER_EFFECTS "user.effects"
#define PARLEY_NITRO_S2C_USER_EFFECT_ACTIVATE "user.effect_activated"
#define PARLEY_NITRO_S2C_USER_EFFECT_LIST_ADD "user.effect_added"
#define PARLEY_NITRO_S2C_USER_EFFECT_LIST_REMOVE "user.effect_removed"
#define PARLEY_NITRO_S2C_USER_FAVORITE_ROOM "navigator.favourite_changed"
#define PARLEY_NITRO_S2C_USER_FAVORITE_ROOM_COUNT "navigator.favourites"
#define PARLEY_NITRO_S2C_USER_FIGURE "user.figure"
#define PARLEY_NITRO_S2C_USER_FURNITURE "user.furniture"
#define PARLEY_NITRO_S2C_USER_FURNITURE_ADD "user.furniture_add"
#define PARLEY_NITRO_S2C_USER_FURNITURE_POSTIT_PLACED \
  "furniture.user_furniture_postit_placed"
#define PARLEY_NITRO_S2C_USER_FURNITURE_REFRESH "user.furniture_refresh"
#define PARLEY_NITRO_S2C_USER_FURNITURE_REMOVE "user.furniture_remove"
#define PARLEY_NITRO_S2C_USER_HOME_ROOM "user.home_room"
#define PARLEY_NITRO_S2C_USER_IGNORED "user.ignored_users"
#define PARLEY_NITRO_S2C_USER_IGNORED_RESULT "user.ignore_result"
#define PARLEY_NITRO_S2C_USER_INFO "user.info"
#define PARLEY_NITRO_S2C_USER_OUTFITS "user.wardrobe_page"
#define PARLEY_NITRO_S2C_USER_PERKS "user.perks"
#define PARLEY_NITRO_S2C_USER_PERMISSIONS "user.permissions"
#define PARLEY_NITRO_S2C_USER_PETS "user.pets"
#define PARLEY_NITRO_S2C_USER_PET_ADD "user.pet_added"
#define PARLEY_NITRO_S2C_USER_PET_REMOVE "user.pet_removed"
#define PARLEY_NITRO_S2C_USER_PROFILE "user.profile"
#define PARLEY_NITRO_S2C_USER_RESPECT "user.respect_received"
#define PARLEY_NITRO_S2C_USER_SANCTION_STATUS "moderation.user_sanction_status"
#define PARLEY_NITRO_S2C_USER_SETTINGS "user.settings"
#define PARLEY_NITRO_S2C_USER_SONG_DISKS_INVENTORY \
  "furniture.user_song_disks_inventory"
#define PARLEY_NITRO_S2C_USER_SUBSCRIPTION "user.subscription"
#define PARLEY_NITRO_S2C_WEEKLY_COMPETITIVE_FRIENDS_LEADERBOARD \
  "games.weekly_competitive_friends_leaderboard"
#define PARLEY_NITRO_S2C_WEEKLY_COMPETITIVE_LEADERBOARD \
  "games.weekly_competitive_leaderboard"
#define PARLEY_NITRO_S2C_WEEKLY_GAME2_FRIENDS_LEADERBOARD \
  "games.weekly_game2_friends_leaderboard"
#define PARLEY_NITRO_S2C_WEEKLY_GAME2_LEADERBOARD \
  "games.weekly_game2_leaderboard"
#define PARLEY_NITRO_S2C_WEEKLY_GAME_REWARD "games.weekly_game_reward"
#define PARLEY_NITRO_S2C_WEEKLY_GAME_REWARD_WINNERS \
  "games.weekly_game_reward_winners"
#define PARLEY_NITRO_S2C_WELCOME_GIFT_CHANGE_EMAIL_RESULT \
  "user.welcome_gift_change_email_result"
#define PARLEY_NITRO_S2C_WELCOME_GIFT_STATUS "user.welcome_gift_status"
#define PARLEY_NITRO_S2C_WIRED_ACTION "furniture.wired_action"
#define PARLEY_NITRO_S2C_WIRED_CONDITION "furniture.wired_condition"
#define PARLEY_NITRO_S2C_WIRED_ERROR "furniture.wired_error"
#define PARLEY_NITRO_S2C_WIRED_OPEN "furniture.wired_opened"
#define PARLEY_NITRO_S2C_WIRED_REWARD "furniture.wired_reward"
#define PARLEY_NITRO_S2C_WIRED_SAVE "furniture.wired_saved"
#define PARLEY_NITRO_S2C_WIRED_TRIGGER "furniture.wired_trigger"
#define PARLEY_NITRO_S2C_YOUTUBE_CONTROL_VIDEO "furniture.youtube_control"
#define PARLEY_NITRO_S2C_YOUTUBE_DISPLAY_PLAYLISTS \
  "furniture.youtube_playlists"
#define PARLEY_NITRO_S2C_YOUTUBE_DISPLAY_VIDEO "furniture.youtube_video"

/* ClubLevel: Membership of the club. */
enum {
  PARLEY_NITRO_CLUB_LEVEL_NONE = 0,
  PARLEY_NITRO_CLUB_LEVEL_CLUB = 1,
  PARLEY_NITRO_CLUB_LEVEL_VIP = 2
};

/* ApproveNameResult: Verdict on the name of a pet or another thing. */
enum {
  PARLEY_NITRO_APPROVE_NAME_RESULT_OK = 0,
  PARLEY_NITRO_APPROVE_NAME_RESULT_TOO_LONG = 1,
  PARLEY_NITRO_APPROVE_NAME_RESULT_TOO_SHORT = 2,
  PARLEY_NITRO_APPROVE_NAME_RESULT_INVALID_CHARACTERS = 3,
  PARLEY_NITRO_APPROVE_NAME_RESULT_FORBIDDEN_WORDS = 4
};

/* RelationshipStatus: How a user marks a friend. */
enum {
  PARLEY_NITRO_RELATIONSHIP_STATUS_NONE = 0,
  PARLEY_NITRO_RELATIONSHIP_STATUS_HEART = 1,
  PARLEY_NITRO_RELATIONSHIP_STATUS_SMILE = 2,
  PARLEY_NITRO_RELATIONSHIP_STATUS_BOBBA = 3
};

/* DoorMode: How a room can be entered. */
enum {
  PARLEY_NITRO_DOOR_MODE_OPEN = 0,
  PARLEY_NITRO_DOOR_MODE_DOORBELL = 1,
  PARLEY_NITRO_DOOR_MODE_PASSWORD = 2,
  PARLEY_NITRO_DOOR_MODE_INVISIBLE = 3,
  PARLEY_NITRO_DOOR_MODE_NOOBS_ONLY = 4
};

/* TradeMode: Who may trade items in a room. */
enum {
  PARLEY_NITRO_TRADE_MODE_NOT_ALLOWED = 0,
  PARLEY_NITRO_TRADE_MODE_WITH_CONTROLLER = 1,
  PARLEY_NITRO_TRADE_MODE_ALLOWED = 2
};

/* RoomModerationLevel: Who may mute, kick or ban in a room, apart from its
 * owner. */
enum {
  PARLEY_NITRO_ROOM_MODERATION_LEVEL_NONE = 0,
  PARLEY_NITRO_ROOM_MODERATION_LEVEL_USERS_WITH_RIGHTS = 1,
  PARLEY_NITRO_ROOM_MODERATION_LEVEL_ALL = 2
};

/* ChatFlow: How chat bubbles move up the screen. */
enum {
  PARLEY_NITRO_CHAT_FLOW_FREE_FLOW = 0,
  PARLEY_NITRO_CHAT_FLOW_LINE_BY_LINE = 1
};

/* ChatBubbleWidth: Width of the chat bubbles in a room. */
enum {
  PARLEY_NITRO_CHAT_BUBBLE_WIDTH_WIDE = 0,
  PARLEY_NITRO_CHAT_BUBBLE_WIDTH_NORMAL = 1,
  PARLEY_NITRO_CHAT_BUBBLE_WIDTH_THIN = 2
};

/* ChatScrollSpeed: How fast chat bubbles move up the screen. */
enum {
  PARLEY_NITRO_CHAT_SCROLL_SPEED_FAST = 0,
  PARLEY_NITRO_CHAT_SCROLL_SPEED_NORMAL = 1,
  PARLEY_NITRO_CHAT_SCROLL_SPEED_SLOW = 2
};

/* FloodFilter: How soon a user who writes too fast in a room is silenced. */
enum {
  PARLEY_NITRO_FLOOD_FILTER_STRICT = 0,
  PARLEY_NITRO_FLOOD_FILTER_NORMAL = 1,
  PARLEY_NITRO_FLOOD_FILTER_LOOSE = 2
};

/* Direction: One of eight directions, clockwise. */
enum {
  PARLEY_NITRO_DIRECTION_NORTH = 0,
  PARLEY_NITRO_DIRECTION_NORTH_EAST = 1,
  PARLEY_NITRO_DIRECTION_EAST = 2,
  PARLEY_NITRO_DIRECTION_SOUTH_EAST = 3,
  PARLEY_NITRO_DIRECTION_SOUTH = 4,
  PARLEY_NITRO_DIRECTION_SOUTH_WEST = 5,
  PARLEY_NITRO_DIRECTION_WEST = 6,
  PARLEY_NITRO_DIRECTION_NORTH_WEST = 7
};

/* OfficialRoomType: What an entry of the official rooms stands for. */
enum {
  PARLEY_NITRO_OFFICIAL_ROOM_TYPE_TAG = 1,
  PARLEY_NITRO_OFFICIAL_ROOM_TYPE_GUEST_ROOM = 2,
  PARLEY_NITRO_OFFICIAL_ROOM_TYPE_FOLDER = 4
};

/* NavigatorListAction: The button beside the heading of a result list. */
enum {
  PARLEY_NITRO_NAVIGATOR_LIST_ACTION_NONE = 0,
  PARLEY_NITRO_NAVIGATOR_LIST_ACTION_MORE = 1,
  PARLEY_NITRO_NAVIGATOR_LIST_ACTION_BACK = 2
};

/* NavigatorListMode: How the rooms of a result list are drawn. */
enum {
  PARLEY_NITRO_NAVIGATOR_LIST_MODE_LIST = 0,
  PARLEY_NITRO_NAVIGATOR_LIST_MODE_THUMBNAILS = 1,
  PARLEY_NITRO_NAVIGATOR_LIST_MODE_FORCED_THUMBNAILS = 2
};

/* BotSkill: What a rented bot can do or be told. */
enum {
  PARLEY_NITRO_BOT_SKILL_GENERIC_SKILL = 0,
  PARLEY_NITRO_BOT_SKILL_DRESS_UP = 1,
  PARLEY_NITRO_BOT_SKILL_SETUP_CHAT = 2,
  PARLEY_NITRO_BOT_SKILL_RANDOM_WALK = 3,
  PARLEY_NITRO_BOT_SKILL_DANCE = 4,
  PARLEY_NITRO_BOT_SKILL_CHANGE_BOT_NAME = 5,
  PARLEY_NITRO_BOT_SKILL_SERVE_BEVERAGE = 6,
  PARLEY_NITRO_BOT_SKILL_INCLIENT_LINK = 7,
  PARLEY_NITRO_BOT_SKILL_NUX_PROCEED = 8,
  PARLEY_NITRO_BOT_SKILL_CHANGE_BOT_MOTTO = 9,
  PARLEY_NITRO_BOT_SKILL_NUX_TAKE_TOUR = 10,
  PARLEY_NITRO_BOT_SKILL_NO_PICK_UP = 12,
  PARLEY_NITRO_BOT_SKILL_NAVIGATOR_SEARCH = 14,
  PARLEY_NITRO_BOT_SKILL_DONATE_TO_USER = 24,
  PARLEY_NITRO_BOT_SKILL_DONATE_TO_ALL = 25
};

/* HighScoreType: How the scores of a high score board are counted. */
enum {
  PARLEY_NITRO_HIGH_SCORE_TYPE_PER_TEAM = 0,
  PARLEY_NITRO_HIGH_SCORE_TYPE_MOST_WINS = 1,
  PARLEY_NITRO_HIGH_SCORE_TYPE_CLASSIC = 2
};

/* HighScoreClearType: How often a high score board starts again. */
enum {
  PARLEY_NITRO_HIGH_SCORE_CLEAR_TYPE_ALL_TIME = 0,
  PARLEY_NITRO_HIGH_SCORE_CLEAR_TYPE_DAILY = 1,
  PARLEY_NITRO_HIGH_SCORE_CLEAR_TYPE_WEEKLY = 2,
  PARLEY_NITRO_HIGH_SCORE_CLEAR_TYPE_MONTHLY = 3
};

/* UsagePolicy: Who may use a piece of furniture. */
enum {
  PARLEY_NITRO_USAGE_POLICY_NOBODY = 0,
  PARLEY_NITRO_USAGE_POLICY_CONTROLLER = 1,
  PARLEY_NITRO_USAGE_POLICY_EVERYBODY = 2
};

/* WiredTriggerType: What sets off a wired trigger. The numbers and the text
 * it takes are those of `WiredSettings`. */
enum {
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_AVATAR_SAYS_SOMETHING = 0,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_AVATAR_WALKS_ON_FURNI = 1,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_AVATAR_WALKS_OFF_FURNI = 2,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_EXECUTE_ONCE = 3,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_TOGGLE_FURNI = 4,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_EXECUTE_PERIODICALLY = 6,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_AVATAR_ENTERS_ROOM = 7,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_GAME_STARTS = 8,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_GAME_ENDS = 9,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_SCORE_ACHIEVED = 10,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_COLLISION = 11,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_EXECUTE_PERIODICALLY_LONG = 12,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_BOT_REACHED_STUFF = 13,
  PARLEY_NITRO_WIRED_TRIGGER_TYPE_BOT_REACHED_AVATAR = 14
};

/* WiredActionType: What a wired action does. The numbers and the text it
 * takes are those of `WiredSettings`. */
enum {
  PARLEY_NITRO_WIRED_ACTION_TYPE_TOGGLE_FURNI_STATE = 0,
  PARLEY_NITRO_WIRED_ACTION_TYPE_RESET = 1,
  PARLEY_NITRO_WIRED_ACTION_TYPE_SET_FURNI_STATE = 3,
  PARLEY_NITRO_WIRED_ACTION_TYPE_MOVE_FURNI = 4,
  PARLEY_NITRO_WIRED_ACTION_TYPE_GIVE_SCORE = 6,
  PARLEY_NITRO_WIRED_ACTION_TYPE_CHAT = 7,
  PARLEY_NITRO_WIRED_ACTION_TYPE_TELEPORT = 8,
  PARLEY_NITRO_WIRED_ACTION_TYPE_JOIN_TEAM = 9,
  PARLEY_NITRO_WIRED_ACTION_TYPE_LEAVE_TEAM = 10,
  PARLEY_NITRO_WIRED_ACTION_TYPE_CHASE = 11,
  PARLEY_NITRO_WIRED_ACTION_TYPE_FLEE = 12,
  PARLEY_NITRO_WIRED_ACTION_TYPE_MOVE_AND_ROTATE_FURNI = 13,
  PARLEY_NITRO_WIRED_ACTION_TYPE_GIVE_SCORE_TO_PREDEFINED_TEAM = 14,
  PARLEY_NITRO_WIRED_ACTION_TYPE_TOGGLE_TO_RANDOM_STATE = 15,
  PARLEY_NITRO_WIRED_ACTION_TYPE_MOVE_FURNI_TO = 16,
  PARLEY_NITRO_WIRED_ACTION_TYPE_GIVE_REWARD = 17,
  PARLEY_NITRO_WIRED_ACTION_TYPE_CALL_ANOTHER_STACK = 18,
  PARLEY_NITRO_WIRED_ACTION_TYPE_KICK_FROM_ROOM = 19,
  PARLEY_NITRO_WIRED_ACTION_TYPE_MUTE_USER = 20,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_TELEPORT = 21,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_MOVE = 22,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_TALK = 23,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_GIVE_HAND_ITEM = 24,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_FOLLOW_AVATAR = 25,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_CHANGE_FIGURE = 26,
  PARLEY_NITRO_WIRED_ACTION_TYPE_BOT_TALK_DIRECT_TO_AVATAR = 27
};

/* WiredConditionType: What a wired condition asks for. The actor is the
 * user who set off the trigger; numbers and text are those of
 * `WiredSettings`. */
enum {
  PARLEY_NITRO_WIRED_CONDITION_TYPE_STATES_MATCH = 0,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_FURNIS_HAVE_AVATARS = 1,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_IS_ON_FURNI = 2,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_TIME_ELAPSED_MORE = 3,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_TIME_ELAPSED_LESS = 4,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_USER_COUNT_IN = 5,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_IS_IN_TEAM = 6,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_HAS_STACKED_FURNIS = 7,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_STUFF_TYPE_MATCHES = 8,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_STUFFS_IN_FORMATION = 9,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_IS_GROUP_MEMBER = 10,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_IS_WEARING_BADGE = 11,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_IS_WEARING_EFFECT = 12,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_STATES_MATCH = 13,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_FURNI_NOT_HAVE_AVATAR = 14,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_ACTOR_ON_FURNI = 15,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_USER_COUNT_IN = 16,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_ACTOR_IN_TEAM = 17,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_HAS_STACKED_FURNIS = 18,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_FURNI_IS_OF_TYPE = 19,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_STUFFS_IN_FORMATION = 20,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_ACTOR_IN_GROUP = 21,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_ACTOR_WEARS_BADGE = 22,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_NOT_ACTOR_WEARING_EFFECT = 23,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_DATE_RANGE_ACTIVE = 24,
  PARLEY_NITRO_WIRED_CONDITION_TYPE_ACTOR_HAS_HAND_ITEM = 25
};

/* WiredRewardResult: How a try to win a reward of a wired action has ended. */
enum {
  PARLEY_NITRO_WIRED_REWARD_RESULT_NONE_LEFT = 0,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ALREADY_RECEIVED = 1,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ALREADY_RECEIVED_TODAY = 2,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ALREADY_RECEIVED_THIS_HOUR = 3,
  PARLEY_NITRO_WIRED_REWARD_RESULT_NO_LUCK = 4,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ALL_COLLECTED = 5,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ITEM_RECEIVED = 6,
  PARLEY_NITRO_WIRED_REWARD_RESULT_BADGE_RECEIVED = 7,
  PARLEY_NITRO_WIRED_REWARD_RESULT_ALREADY_RECEIVED_THIS_MINUTE = 8
};

/* InventoryItemType: Whether furniture stands on the floor or hangs on a
 * wall. */
#define PARLEY_NITRO_INVENTORY_ITEM_TYPE_FLOOR_ITEM "S"
#define PARLEY_NITRO_INVENTORY_ITEM_TYPE_WALL_ITEM "I"

/* FurnitureCategory: Kind of furniture, as far as it matters for what can
 * be done with it in the inventory. */
enum {
  PARLEY_NITRO_FURNITURE_CATEGORY_NORMAL = 1,
  PARLEY_NITRO_FURNITURE_CATEGORY_WALLPAPER = 2,
  PARLEY_NITRO_FURNITURE_CATEGORY_FLOOR = 3,
  PARLEY_NITRO_FURNITURE_CATEGORY_LANDSCAPE = 4,
  PARLEY_NITRO_FURNITURE_CATEGORY_POST_IT = 5,
  PARLEY_NITRO_FURNITURE_CATEGORY_POSTER = 6,
  PARLEY_NITRO_FURNITURE_CATEGORY_SOUND_SET = 7,
  PARLEY_NITRO_FURNITURE_CATEGORY_TRAX_SONG = 8,
  PARLEY_NITRO_FURNITURE_CATEGORY_PRESENT = 9,
  PARLEY_NITRO_FURNITURE_CATEGORY_ECOTRON_BOX = 10,
  PARLEY_NITRO_FURNITURE_CATEGORY_TROPHY = 11,
  PARLEY_NITRO_FURNITURE_CATEGORY_CREDIT_FURNI = 12,
  PARLEY_NITRO_FURNITURE_CATEGORY_PET_SHAMPOO = 13,
  PARLEY_NITRO_FURNITURE_CATEGORY_PET_CUSTOM_PART = 14,
  PARLEY_NITRO_FURNITURE_CATEGORY_PET_CUSTOM_PART_SHAMPOO = 15,
  PARLEY_NITRO_FURNITURE_CATEGORY_PET_SADDLE = 16,
  PARLEY_NITRO_FURNITURE_CATEGORY_GUILD_FURNI = 17,
  PARLEY_NITRO_FURNITURE_CATEGORY_GAME_FURNI = 18,
  PARLEY_NITRO_FURNITURE_CATEGORY_MONSTERPLANT_SEED = 19,
  PARLEY_NITRO_FURNITURE_CATEGORY_MONSTERPLANT_REVIVAL = 20,
  PARLEY_NITRO_FURNITURE_CATEGORY_MONSTERPLANT_REBREED = 21,
  PARLEY_NITRO_FURNITURE_CATEGORY_MONSTERPLANT_FERTILIZE = 22,
  PARLEY_NITRO_FURNITURE_CATEGORY_FIGURE_PURCHASABLE_SET = 23
};

/* UnseenItemCategory: The parts of the inventory that mark new things. */
enum {
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_FURNITURE = 1,
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_RENTABLE = 2,
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_PET = 3,
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_BADGE = 4,
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_BOT = 5,
  PARLEY_NITRO_UNSEEN_ITEM_CATEGORY_GAMES = 6
};

/* ProductType: What kind of thing a product of the catalog is. */
#define PARLEY_NITRO_PRODUCT_TYPE_FLOOR_ITEM "s"
#define PARLEY_NITRO_PRODUCT_TYPE_WALL_ITEM "i"
#define PARLEY_NITRO_PRODUCT_TYPE_EFFECT "e"
#define PARLEY_NITRO_PRODUCT_TYPE_BADGE "b"
#define PARLEY_NITRO_PRODUCT_TYPE_ROBOT "r"
#define PARLEY_NITRO_PRODUCT_TYPE_PET "p"
#define PARLEY_NITRO_PRODUCT_TYPE_CLUB "h"
#define PARLEY_NITRO_PRODUCT_TYPE_GAME_TOKEN "GAME_TOKEN"

/* CatalogType: Which catalog is meant. */
#define PARLEY_NITRO_CATALOG_TYPE_NORMAL "NORMAL"
#define PARLEY_NITRO_CATALOG_TYPE_BUILDERS_CLUB "BUILDERS_CLUB"

/* MarketplaceItemType: What a marketplace offer sells. */
enum {
  PARLEY_NITRO_MARKETPLACE_ITEM_TYPE_FLOOR_ITEM = 1,
  PARLEY_NITRO_MARKETPLACE_ITEM_TYPE_WALL_ITEM = 2,
  PARLEY_NITRO_MARKETPLACE_ITEM_TYPE_UNIQUE_ITEM = 3
};

/* MarketplaceOfferState: What has become of a marketplace offer. */
enum {
  PARLEY_NITRO_MARKETPLACE_OFFER_STATE_ONGOING = 1,
  PARLEY_NITRO_MARKETPLACE_OFFER_STATE_SOLD = 2,
  PARLEY_NITRO_MARKETPLACE_OFFER_STATE_EXPIRED = 3
};

/* MessengerError: Why a friendship does not come about. */
enum {
  PARLEY_NITRO_MESSENGER_ERROR_OWN_LIST_FULL = 1,
  PARLEY_NITRO_MESSENGER_ERROR_OTHER_LIST_FULL = 2,
  PARLEY_NITRO_MESSENGER_ERROR_NO_REQUESTS = 3,
  PARLEY_NITRO_MESSENGER_ERROR_NOT_FOUND = 4
};

/* GroupType: How one gets into a group. */
enum {
  PARLEY_NITRO_GROUP_TYPE_REGULAR = 0,
  PARLEY_NITRO_GROUP_TYPE_EXCLUSIVE = 1,
  PARLEY_NITRO_GROUP_TYPE_PRIVATE = 2
};

/* GroupMembership: What the user is to a group. */
enum {
  PARLEY_NITRO_GROUP_MEMBERSHIP_NOT_MEMBER = 0,
  PARLEY_NITRO_GROUP_MEMBERSHIP_MEMBER = 1,
  PARLEY_NITRO_GROUP_MEMBERSHIP_REQUEST_PENDING = 2
};

/* GroupRank: What a member is in a group. */
enum {
  PARLEY_NITRO_GROUP_RANK_OWNER = 0,
  PARLEY_NITRO_GROUP_RANK_ADMIN = 1,
  PARLEY_NITRO_GROUP_RANK_MEMBER = 2,
  PARLEY_NITRO_GROUP_RANK_REQUESTED = 3,
  PARLEY_NITRO_GROUP_RANK_DELETED = 4
};

/* ForumState: Whether a thread or a message of a forum can be read. */
enum {
  PARLEY_NITRO_FORUM_STATE_OPEN = 0,
  PARLEY_NITRO_FORUM_STATE_RESTORED = 1,
  PARLEY_NITRO_FORUM_STATE_HIDDEN_BY_ADMIN = 10,
  PARLEY_NITRO_FORUM_STATE_HIDDEN_BY_STAFF = 20
};

/* ForumPermission: Who may do something in a forum. */
enum {
  PARLEY_NITRO_FORUM_PERMISSION_EVERYBODY = 0,
  PARLEY_NITRO_FORUM_PERMISSION_MEMBERS = 1,
  PARLEY_NITRO_FORUM_PERMISSION_ADMINS = 2,
  PARLEY_NITRO_FORUM_PERMISSION_OWNER = 3
};

/* ForumListMode: Which forums a list has. */
enum {
  PARLEY_NITRO_FORUM_LIST_MODE_MOST_ACTIVE = 0,
  PARLEY_NITRO_FORUM_LIST_MODE_MOST_VIEWED = 1,
  PARLEY_NITRO_FORUM_LIST_MODE_MY_FORUMS = 2
};

/* PollQuestionType: How a question of a poll is answered. */
enum {
  PARLEY_NITRO_POLL_QUESTION_TYPE_RADIO = 1,
  PARLEY_NITRO_POLL_QUESTION_TYPE_CHECKBOX = 2,
  PARLEY_NITRO_POLL_QUESTION_TYPE_TEXT = 3
};

/* IssueState: How far the moderators have come with an issue. */
enum {
  PARLEY_NITRO_ISSUE_STATE_OPEN = 1,
  PARLEY_NITRO_ISSUE_STATE_PICKED = 2,
  PARLEY_NITRO_ISSUE_STATE_CLOSED = 3
};

/* IssueSource: Where an issue comes from. */
enum {
  PARLEY_NITRO_ISSUE_SOURCE_NORMAL = 1,
  PARLEY_NITRO_ISSUE_SOURCE_NORMAL_2 = 2,
  PARLEY_NITRO_ISSUE_SOURCE_AUTOMATIC = 3,
  PARLEY_NITRO_ISSUE_SOURCE_AUTOMATIC_IM = 4,
  PARLEY_NITRO_ISSUE_SOURCE_GUIDE_SYSTEM = 5,
  PARLEY_NITRO_ISSUE_SOURCE_IM = 6,
  PARLEY_NITRO_ISSUE_SOURCE_ROOM = 7,
  PARLEY_NITRO_ISSUE_SOURCE_PANIC = 8,
  PARLEY_NITRO_ISSUE_SOURCE_GUARDIAN = 9,
  PARLEY_NITRO_ISSUE_SOURCE_AUTOMATIC_HELPER = 10,
  PARLEY_NITRO_ISSUE_SOURCE_DISCUSSION = 11,
  PARLEY_NITRO_ISSUE_SOURCE_SELFIE = 12,
  PARLEY_NITRO_ISSUE_SOURCE_PHOTO = 14,
  PARLEY_NITRO_ISSUE_SOURCE_AMBASSADOR = 15
};

/* IssueCloseReason: How a moderator closes a call for help. */
enum {
  PARLEY_NITRO_ISSUE_CLOSE_REASON_USELESS = 1,
  PARLEY_NITRO_ISSUE_CLOSE_REASON_ABUSIVE = 2,
  PARLEY_NITRO_ISSUE_CLOSE_REASON_RESOLVED = 3
};

/* ChatRecordType: What a chat record holds, which says also what its
 * context names. */
enum {
  PARLEY_NITRO_CHAT_RECORD_TYPE_SIMPLE = 0,
  PARLEY_NITRO_CHAT_RECORD_TYPE_ROOM_CHAT = 1,
  PARLEY_NITRO_CHAT_RECORD_TYPE_IM_SESSION = 2,
  PARLEY_NITRO_CHAT_RECORD_TYPE_DISCUSSION_THREAD = 3,
  PARLEY_NITRO_CHAT_RECORD_TYPE_DISCUSSION_MESSAGE = 4,
  PARLEY_NITRO_CHAT_RECORD_TYPE_SELFIE = 5,
  PARLEY_NITRO_CHAT_RECORD_TYPE_PHOTO = 6
};

/* DisconnectReason: Why a server closes a connection. */
enum {
  PARLEY_NITRO_DISCONNECT_REASON_LOGOUT = 0,
  PARLEY_NITRO_DISCONNECT_REASON_JUST_BANNED = 1,
  PARLEY_NITRO_DISCONNECT_REASON_CONCURRENT_LOGIN = 2,
  PARLEY_NITRO_DISCONNECT_REASON_CONNECTION_LOST_TO_PEER = 3,
  PARLEY_NITRO_DISCONNECT_REASON_AVATAR_IDENTITY_CHANGE = 4,
  PARLEY_NITRO_DISCONNECT_REASON_REMOVE_FURNITURE_TOOL = 5,
  PARLEY_NITRO_DISCONNECT_REASON_STILL_BANNED = 10,
  PARLEY_NITRO_DISCONNECT_REASON_DUAL_LOGIN_BY_USER_ID = 11,
  PARLEY_NITRO_DISCONNECT_REASON_HOTEL_CLOSED = 12,
  PARLEY_NITRO_DISCONNECT_REASON_DUAL_LOGIN_BY_IP = 13,
  PARLEY_NITRO_DISCONNECT_REASON_PEER_CONNECTION_MISSING = 16,
  PARLEY_NITRO_DISCONNECT_REASON_NO_LOGIN_PERMISSION = 17,
  PARLEY_NITRO_DISCONNECT_REASON_DUPLICATE_CONNECTION = 18,
  PARLEY_NITRO_DISCONNECT_REASON_HOTEL_CLOSING = 19,
  PARLEY_NITRO_DISCONNECT_REASON_INCORRECT_PASSWORD = 20,
  PARLEY_NITRO_DISCONNECT_REASON_INVALID_LOGIN_TICKET = 22,
  PARLEY_NITRO_DISCONNECT_REASON_VERSION_CHECK_URL = 23,
  PARLEY_NITRO_DISCONNECT_REASON_VERSION_CHECK_PROPERTY = 24,
  PARLEY_NITRO_DISCONNECT_REASON_VERSION_CHECK_MACHINE_ID = 25,
  PARLEY_NITRO_DISCONNECT_REASON_NO_MESSENGER_SESSION = 26,
  PARLEY_NITRO_DISCONNECT_REASON_USER_NOT_FOUND = 27,
  PARLEY_NITRO_DISCONNECT_REASON_CRYPTO_NOT_INITIALIZED = 28,
  PARLEY_NITRO_DISCONNECT_REASON_DEV_CRYPTO_NOT_ALLOWED = 29,
  PARLEY_NITRO_DISCONNECT_REASON_DUPLICATE_UUID_DETECTED = 100,
  PARLEY_NITRO_DISCONNECT_REASON_OLD_SESSION_IN_PROXY = 101,
  PARLEY_NITRO_DISCONNECT_REASON_PUBLIC_KEY_NOT_NUMERIC = 102,
  PARLEY_NITRO_DISCONNECT_REASON_PUBLIC_KEY_TOO_SHORT = 103,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_READ_GENERIC = 104,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_READ_FIRST_BYTE = 105,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_READ_LENGTH = 106,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_READ_BODY = 107,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_READ_POLICY = 108,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_IO_EXCEPTION = 109,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_WRONG_CRYPTO = 110,
  PARLEY_NITRO_DISCONNECT_REASON_PROXY_RUNTIME_EXCEPTION = 111,
  PARLEY_NITRO_DISCONNECT_REASON_IDLE_CONNECTION = 112,
  PARLEY_NITRO_DISCONNECT_REASON_PONG_TIMEOUT = 113,
  PARLEY_NITRO_DISCONNECT_REASON_IDLE_CONNECTION_NOT_AUTH = 114,
  PARLEY_NITRO_DISCONNECT_REASON_IDLE_CONNECTION_NO_USER_ID = 115,
  PARLEY_NITRO_DISCONNECT_REASON_WRITE_CLOSED_CHANNEL = 116,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_WRITE_EXCEPTION_1 = 117,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_WRITE_EXCEPTION_2 = 118,
  PARLEY_NITRO_DISCONNECT_REASON_SOCKET_WRITE_EXCEPTION_3 = 119
};

/* GenericErrorCode: Errors that belong to no packet of their own. */
enum {
  PARLEY_NITRO_GENERIC_ERROR_CODE_WRONG_PASSWORD = -100002,
  PARLEY_NITRO_GENERIC_ERROR_CODE_STRIP_LOCKED_FOR_TRADING = -13001,
  PARLEY_NITRO_GENERIC_ERROR_CODE_KICKED_OUT_OF_ROOM = 4008,
  PARLEY_NITRO_GENERIC_ERROR_CODE_VIP_NEEDED = 4009,
  PARLEY_NITRO_GENERIC_ERROR_CODE_INVALID_ROOM_NAME = 4010,
  PARLEY_NITRO_GENERIC_ERROR_CODE_CANNOT_BAN_PERMANENTLY = 4011,
  PARLEY_NITRO_GENERIC_ERROR_CODE_ROOM_IN_MAINTENANCE = 4013
};

/* SecurityLevel: Staff rank of an account; each rank includes the ones
 * below it. */
enum {
  PARLEY_NITRO_SECURITY_LEVEL_NONE = 0,
  PARLEY_NITRO_SECURITY_LEVEL_CELEBRITY = 1,
  PARLEY_NITRO_SECURITY_LEVEL_PARTNER = 2,
  PARLEY_NITRO_SECURITY_LEVEL_BUSINESS_PARTNER = 3,
  PARLEY_NITRO_SECURITY_LEVEL_EMPLOYEE = 4,
  PARLEY_NITRO_SECURITY_LEVEL_MODERATOR = 5,
  PARLEY_NITRO_SECURITY_LEVEL_PLAYER_SUPPORT = 6,
  PARLEY_NITRO_SECURITY_LEVEL_COMMUNITY = 7,
  PARLEY_NITRO_SECURITY_LEVEL_ADMINISTRATOR = 8,
  PARLEY_NITRO_SECURITY_LEVEL_SUPER_USER = 9
};

/* NameResult: Whether a user name may be taken, and if not, why. */
enum {
  PARLEY_NITRO_NAME_RESULT_OK = 0,
  PARLEY_NITRO_NAME_RESULT_REQUIRED = 1,
  PARLEY_NITRO_NAME_RESULT_TOO_SHORT = 2,
  PARLEY_NITRO_NAME_RESULT_TOO_LONG = 3,
  PARLEY_NITRO_NAME_RESULT_NOT_VALID = 4,
  PARLEY_NITRO_NAME_RESULT_IN_USE = 5,
  PARLEY_NITRO_NAME_RESULT_CHANGE_NOT_ALLOWED = 6,
  PARLEY_NITRO_NAME_RESULT_HOTEL_MERGING = 7
};

/* IgnoreResult: What became of an ignore or unignore request. */
enum {
  PARLEY_NITRO_IGNORE_RESULT_FAILED = 0,
  PARLEY_NITRO_IGNORE_RESULT_IGNORED = 1,
  PARLEY_NITRO_IGNORE_RESULT_IGNORED_OLDEST_DROPPED = 2,
  PARLEY_NITRO_IGNORE_RESULT_UNIGNORED = 3
};

/* SafetyLockStatus: Whether the account's safety lock is closed. */
enum {
  PARLEY_NITRO_SAFETY_LOCK_STATUS_LOCKED = 0,
  PARLEY_NITRO_SAFETY_LOCK_STATUS_UNLOCKED = 1
};

/* WelcomeGiftEmailResult: Why the welcome gift's e-mail address was
 * refused. */
enum {
  PARLEY_NITRO_WELCOME_GIFT_EMAIL_RESULT_INVALID = 0,
  PARLEY_NITRO_WELCOME_GIFT_EMAIL_RESULT_TOO_LONG = 1,
  PARLEY_NITRO_WELCOME_GIFT_EMAIL_RESULT_IN_USE = 3,
  PARLEY_NITRO_WELCOME_GIFT_EMAIL_RESULT_CHANGE_LIMIT = 4
};

/* NoobnessLevel: How new an account is. */
enum {
  PARLEY_NITRO_NOOBNESS_LEVEL_OLD_IDENTITY = 0,
  PARLEY_NITRO_NOOBNESS_LEVEL_NEW_IDENTITY = 1,
  PARLEY_NITRO_NOOBNESS_LEVEL_REAL_NOOB = 2
};

/* FriendUpdateType: What has happened to an entry of the friend list. */
enum {
  PARLEY_NITRO_FRIEND_UPDATE_TYPE_REMOVED = -1,
  PARLEY_NITRO_FRIEND_UPDATE_TYPE_UPDATED = 0,
  PARLEY_NITRO_FRIEND_UPDATE_TYPE_ADDED = 1
};

/* FollowError: Why a friend could not be followed. */
enum {
  PARLEY_NITRO_FOLLOW_ERROR_NOT_A_FRIEND = 0,
  PARLEY_NITRO_FOLLOW_ERROR_OFFLINE = 1,
  PARLEY_NITRO_FOLLOW_ERROR_IN_HOTEL_VIEW = 2,
  PARLEY_NITRO_FOLLOW_ERROR_REFUSED = 3
};

/* InstantMessageError: Why a private message did not arrive as it should. */
enum {
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_RECIPIENT_MUTED = 3,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_SENDER_MUTED = 4,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_RECIPIENT_OFFLINE = 5,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_NOT_A_FRIEND = 6,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_RECIPIENT_BUSY = 7,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_RECIPIENT_HAS_NO_CHAT = 8,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_RECIPIENT_HAS_NO_CHAT_IN_ROOM = 9,
  PARLEY_NITRO_INSTANT_MESSAGE_ERROR_OFFLINE_MESSAGE_FAILED = 10
};

/* CanCreateRoomResult: Whether a user may make one more room. */
enum {
  PARLEY_NITRO_CAN_CREATE_ROOM_RESULT_CREATION_ALLOWED = 0,
  PARLEY_NITRO_CAN_CREATE_ROOM_RESULT_ROOM_LIMIT_REACHED = 1
};

/* RoomSearchType: Which of the older searches a list of rooms answers. */
enum {
  PARLEY_NITRO_ROOM_SEARCH_TYPE_POPULAR_ROOMS = 1,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_HIGHEST_SCORE = 2,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_MY_FRIENDS_ROOMS = 3,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_WHERE_MY_FRIENDS_ARE = 4,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_MY_ROOMS = 5,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_MY_FAVOURITES = 6,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_MY_HISTORY = 7,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_TEXT = 8,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_TAG = 9,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_ROOM_NAME = 10,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_GROUP = 13,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_GUILD_BASES = 14,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_COMPETITION_ROOMS = 15,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_ROOMS_WITH_RIGHTS = 18,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_MY_GUILD_BASES = 19,
  PARLEY_NITRO_ROOM_SEARCH_TYPE_OWNER = 20
};

/* PlaneThickness: How thick the walls or the floor of a room are drawn. */
enum {
  PARLEY_NITRO_PLANE_THICKNESS_THINNEST = -2,
  PARLEY_NITRO_PLANE_THICKNESS_THIN = -1,
  PARLEY_NITRO_PLANE_THICKNESS_NORMAL = 0,
  PARLEY_NITRO_PLANE_THICKNESS_THICK = 1
};

/* RoomControllerLevel: What the user may do in the room, from the least to
 * the most. */
enum {
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_NONE = 0,
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_GUEST = 1,
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_GUILD_MEMBER = 2,
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_GUILD_ADMIN = 3,
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_ROOM_OWNER = 4,
  PARLEY_NITRO_ROOM_CONTROLLER_LEVEL_MODERATOR = 5
};

/* RoomEntryError: Why a room could not be entered. */
enum {
  PARLEY_NITRO_ROOM_ENTRY_ERROR_FULL = 1,
  PARLEY_NITRO_ROOM_ENTRY_ERROR_CLOSED = 2,
  PARLEY_NITRO_ROOM_ENTRY_ERROR_QUEUE_ERROR = 3,
  PARLEY_NITRO_ROOM_ENTRY_ERROR_BANNED = 4
};

/* RoomSettingsSaveError: Why new room settings were refused. */
enum {
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_ROOM_NOT_FOUND = 1,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_NOT_OWNER = 2,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_DOOR_MODE = 3,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_USER_LIMIT = 4,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_PASSWORD = 5,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_CATEGORY = 6,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_NAME = 7,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_UNACCEPTABLE_NAME = 8,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_DESCRIPTION = 9,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_UNACCEPTABLE_DESCRIPTION = 10,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_INVALID_TAG = 11,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_NON_USER_CHOOSABLE_TAG = 12,
  PARLEY_NITRO_ROOM_SETTINGS_SAVE_ERROR_TOO_MANY_CHARACTERS_IN_TAG = 13
};

/* RoomAdError: Which text of a room event was refused by the word filter. */
enum {
  PARLEY_NITRO_ROOM_AD_ERROR_NAME = 0,
  PARLEY_NITRO_ROOM_AD_ERROR_DESCRIPTION = 1
};

/* RoomAdSearchType: Which list of advertised rooms is wanted. */
enum {
  PARLEY_NITRO_ROOM_AD_SEARCH_TYPE_ROOM_ADS = 16,
  PARLEY_NITRO_ROOM_AD_SEARCH_TYPE_NEW_ROOM_ADS = 17
};

/* RoomQueueTarget: As what a waiting user will be let in. */
enum {
  PARLEY_NITRO_ROOM_QUEUE_TARGET_SPECTATOR = 1,
  PARLEY_NITRO_ROOM_QUEUE_TARGET_VISITOR = 2
};

/* UnitType: What kind of unit stands in a room. */
enum {
  PARLEY_NITRO_UNIT_TYPE_USER = 1,
  PARLEY_NITRO_UNIT_TYPE_PET = 2,
  PARLEY_NITRO_UNIT_TYPE_BOT = 3,
  PARLEY_NITRO_UNIT_TYPE_RENTABLE_BOT = 4
};

/* Expression: A short animation of an avatar. */
enum {
  PARLEY_NITRO_EXPRESSION_NONE = 0,
  PARLEY_NITRO_EXPRESSION_WAVE = 1,
  PARLEY_NITRO_EXPRESSION_BLOW = 2,
  PARLEY_NITRO_EXPRESSION_LAUGH = 3,
  PARLEY_NITRO_EXPRESSION_CRY = 4,
  PARLEY_NITRO_EXPRESSION_IDLE = 5,
  PARLEY_NITRO_EXPRESSION_JUMP = 6,
  PARLEY_NITRO_EXPRESSION_RESPECT = 7,
  PARLEY_NITRO_EXPRESSION_SNOWBOARD_OLLIE = 8,
  PARLEY_NITRO_EXPRESSION_SNOWBOARD_360 = 9,
  PARLEY_NITRO_EXPRESSION_RIDE_JUMP = 10
};

/* Gesture: Look of a face while its unit speaks; those from 5 on are for
 * pets. */
enum {
  PARLEY_NITRO_GESTURE_NONE = 0,
  PARLEY_NITRO_GESTURE_SMILE = 1,
  PARLEY_NITRO_GESTURE_AGGRAVATED = 2,
  PARLEY_NITRO_GESTURE_SURPRISED = 3,
  PARLEY_NITRO_GESTURE_SAD = 4,
  PARLEY_NITRO_GESTURE_JOY = 5,
  PARLEY_NITRO_GESTURE_CRAZY = 6,
  PARLEY_NITRO_GESTURE_TONGUE = 7,
  PARLEY_NITRO_GESTURE_BLINK = 8,
  PARLEY_NITRO_GESTURE_MISERABLE = 9,
  PARLEY_NITRO_GESTURE_PUZZLED = 10
};

/* Dance: What an avatar dances. */
enum {
  PARLEY_NITRO_DANCE_NONE = 0,
  PARLEY_NITRO_DANCE_DANCE = 1,
  PARLEY_NITRO_DANCE_POGO_MOGO = 2,
  PARLEY_NITRO_DANCE_DUCK_FUNK = 3,
  PARLEY_NITRO_DANCE_THE_ROLLIE = 4
};

/* Sign: A board that an avatar holds up for some seconds. */
enum {
  PARLEY_NITRO_SIGN_ZERO = 0,
  PARLEY_NITRO_SIGN_ONE = 1,
  PARLEY_NITRO_SIGN_TWO = 2,
  PARLEY_NITRO_SIGN_THREE = 3,
  PARLEY_NITRO_SIGN_FOUR = 4,
  PARLEY_NITRO_SIGN_FIVE = 5,
  PARLEY_NITRO_SIGN_SIX = 6,
  PARLEY_NITRO_SIGN_SEVEN = 7,
  PARLEY_NITRO_SIGN_EIGHT = 8,
  PARLEY_NITRO_SIGN_NINE = 9,
  PARLEY_NITRO_SIGN_TEN = 10,
  PARLEY_NITRO_SIGN_HEART = 11,
  PARLEY_NITRO_SIGN_SKULL = 12,
  PARLEY_NITRO_SIGN_EXCLAMATION = 13,
  PARLEY_NITRO_SIGN_SOCCER = 14,
  PARLEY_NITRO_SIGN_SMILE = 15,
  PARLEY_NITRO_SIGN_RED_CARD = 16,
  PARLEY_NITRO_SIGN_YELLOW_CARD = 17
};

/* Posture: How an avatar rests. */
enum {
  PARLEY_NITRO_POSTURE_STAND = 0,
  PARLEY_NITRO_POSTURE_SIT = 1
};

/* BotErrorCode: Why a bot could not be placed or changed. */
enum {
  PARLEY_NITRO_BOT_ERROR_CODE_FORBIDDEN_IN_HOTEL = 0,
  PARLEY_NITRO_BOT_ERROR_CODE_FORBIDDEN_IN_ROOM = 1,
  PARLEY_NITRO_BOT_ERROR_CODE_LIMIT_REACHED = 2,
  PARLEY_NITRO_BOT_ERROR_CODE_TILE_NOT_FREE = 3,
  PARLEY_NITRO_BOT_ERROR_CODE_NAME_NOT_ACCEPTED = 4
};

/* RoomObjectCategory: What sort of thing an object in a room is. */
enum {
  PARLEY_NITRO_ROOM_OBJECT_CATEGORY_ROOM = 0,
  PARLEY_NITRO_ROOM_OBJECT_CATEGORY_FLOOR = 10,
  PARLEY_NITRO_ROOM_OBJECT_CATEGORY_WALL = 20,
  PARLEY_NITRO_ROOM_OBJECT_CATEGORY_UNIT = 100,
  PARLEY_NITRO_ROOM_OBJECT_CATEGORY_CURSOR = 200
};

/* RollingMovement: How a unit gets to the next tile of a roller. */
enum {
  PARLEY_NITRO_ROLLING_MOVEMENT_NONE = 0,
  PARLEY_NITRO_ROLLING_MOVEMENT_MOVE = 1,
  PARLEY_NITRO_ROLLING_MOVEMENT_SLIDE = 2
};

/* MoodLightEffect: What a mood light colours. */
enum {
  PARLEY_NITRO_MOOD_LIGHT_EFFECT_ROOM = 1,
  PARLEY_NITRO_MOOD_LIGHT_EFFECT_BACKGROUND_ONLY = 2
};

/* RentableSpaceError: Why a rentable space can not be rented. */
enum {
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_NONE = 0,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_ALREADY_RENTED = 100,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_EXTEND_NOT_RENTED = 101,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_EXTEND_NOT_RENTED_BY_YOU = 102,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_ONLY_ONE_SPACE = 103,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_NOT_ENOUGH_CREDITS = 200,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_NOT_ENOUGH_DUCKETS = 201,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_NO_PERMISSION = 202,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_NO_CLUB = 203,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_DISABLED = 300,
  PARLEY_NITRO_RENTABLE_SPACE_ERROR_GENERIC = 400
};

/* YoutubeCommand: A button of a video display. */
enum {
  PARLEY_NITRO_YOUTUBE_COMMAND_PREVIOUS = 0,
  PARLEY_NITRO_YOUTUBE_COMMAND_NEXT = 1,
  PARLEY_NITRO_YOUTUBE_COMMAND_PAUSE = 2,
  PARLEY_NITRO_YOUTUBE_COMMAND_CONTINUE = 3
};

/* YoutubeVideoState: What the player of a video display does, by the
 * numbers of the YouTube player. */
enum {
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_UNSTARTED = -1,
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_ENDED = 0,
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_PLAYING = 1,
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_PAUSED = 2,
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_BUFFERING = 3,
  PARLEY_NITRO_YOUTUBE_VIDEO_STATE_CUED = 5
};

/* FrontPageItemType: Where an item of the catalog's front page leads. */
enum {
  PARLEY_NITRO_FRONT_PAGE_ITEM_TYPE_CATALOG_PAGE = 0,
  PARLEY_NITRO_FRONT_PAGE_ITEM_TYPE_PRODUCT_OFFER = 1,
  PARLEY_NITRO_FRONT_PAGE_ITEM_TYPE_IN_APP_PURCHASE = 2
};

/* SubscriptionResponseType: Why the state of a subscription is told. */
enum {
  PARLEY_NITRO_SUBSCRIPTION_RESPONSE_TYPE_LOGIN = 1,
  PARLEY_NITRO_SUBSCRIPTION_RESPONSE_TYPE_PURCHASE = 2,
  PARLEY_NITRO_SUBSCRIPTION_RESPONSE_TYPE_DISCOUNT_AVAILABLE = 3,
  PARLEY_NITRO_SUBSCRIPTION_RESPONSE_TYPE_CITIZENSHIP_DISCOUNT = 4
};

/* TargetedOfferState: What a user has done with a targeted offer. */
enum {
  PARLEY_NITRO_TARGETED_OFFER_STATE_NONE = 0,
  PARLEY_NITRO_TARGETED_OFFER_STATE_OFFERED = 1,
  PARLEY_NITRO_TARGETED_OFFER_STATE_REJECTED = 2,
  PARLEY_NITRO_TARGETED_OFFER_STATE_MINIMIZED = 4,
  PARLEY_NITRO_TARGETED_OFFER_STATE_SELECTED = 5,
  PARLEY_NITRO_TARGETED_OFFER_STATE_PREVIEWED = 6
};

/* TradeOpenFailReason: Why a trade could not be opened. */
enum {
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_HOTEL_TRADING_DISABLED = 1,
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_YOU_NOT_ALLOWED = 2,
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_OTHER_NOT_ALLOWED = 4,
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_ROOM_TRADING_DISABLED = 6,
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_YOU_ALREADY_TRADING = 7,
  PARLEY_NITRO_TRADE_OPEN_FAIL_REASON_OTHER_ALREADY_TRADING = 8
};

/* TradeCloseReason: Why a trade was called off. */
enum {
  PARLEY_NITRO_TRADE_CLOSE_REASON_CANCELLED = 0,
  PARLEY_NITRO_TRADE_CLOSE_REASON_ERROR_WHILE_COMMIT = 1
};

/* MarketplaceSellPermission: Whether a user may offer things in the
 * marketplace. */
enum {
  PARLEY_NITRO_MARKETPLACE_SELL_PERMISSION_ALLOWED = 1,
  PARLEY_NITRO_MARKETPLACE_SELL_PERMISSION_NO_TRADING_PRIVILEGE = 2,
  PARLEY_NITRO_MARKETPLACE_SELL_PERMISSION_NO_TRADING_PASS = 3,
  PARLEY_NITRO_MARKETPLACE_SELL_PERMISSION_NO_TOKENS = 4
};

/* MarketplaceSellResult: Whether an item is now for sale in the
 * marketplace. */
enum {
  PARLEY_NITRO_MARKETPLACE_SELL_RESULT_SUCCESS = 1,
  PARLEY_NITRO_MARKETPLACE_SELL_RESULT_TECHNICAL_ERROR = 2,
  PARLEY_NITRO_MARKETPLACE_SELL_RESULT_MARKETPLACE_DISABLED = 3,
  PARLEY_NITRO_MARKETPLACE_SELL_RESULT_ITEM_TOO_NEW = 4
};

/* MarketplaceBuyResult: How the purchase of a marketplace offer has ended. */
enum {
  PARLEY_NITRO_MARKETPLACE_BUY_RESULT_SUCCESS = 1,
  PARLEY_NITRO_MARKETPLACE_BUY_RESULT_NOT_AVAILABLE = 2,
  PARLEY_NITRO_MARKETPLACE_BUY_RESULT_OFFER_CHANGED = 3,
  PARLEY_NITRO_MARKETPLACE_BUY_RESULT_NOT_ENOUGH_CREDITS = 4
};

/* MarketplaceSortType: Order of the offers that a search of the marketplace
 * finds. */
enum {
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_HIGHEST_PRICE = 1,
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_LOWEST_PRICE = 2,
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_MOST_TRADES = 3,
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_LEAST_TRADES = 4,
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_MOST_OFFERS = 5,
  PARLEY_NITRO_MARKETPLACE_SORT_TYPE_LEAST_OFFERS = 6
};

/* ConcurrentUsersGoalState: How a user stands with the goal to have many
 * users online at once. */
enum {
  PARLEY_NITRO_CONCURRENT_USERS_GOAL_STATE_INACTIVE = 0,
  PARLEY_NITRO_CONCURRENT_USERS_GOAL_STATE_ACTIVE = 1,
  PARLEY_NITRO_CONCURRENT_USERS_GOAL_STATE_REACHED = 2,
  PARLEY_NITRO_CONCURRENT_USERS_GOAL_STATE_REWARDED = 3
};

/* GroupMemberFilter: Which members of a group a list has. */
enum {
  PARLEY_NITRO_GROUP_MEMBER_FILTER_ALL = 0,
  PARLEY_NITRO_GROUP_MEMBER_FILTER_ADMINS = 1,
  PARLEY_NITRO_GROUP_MEMBER_FILTER_REQUESTS = 2
};

/* GroupJoinError: Why a user could not join a group. */
enum {
  PARLEY_NITRO_GROUP_JOIN_ERROR_GROUP_FULL = 0,
  PARLEY_NITRO_GROUP_JOIN_ERROR_TOO_MANY_GROUPS = 1,
  PARLEY_NITRO_GROUP_JOIN_ERROR_CLOSED = 2,
  PARLEY_NITRO_GROUP_JOIN_ERROR_NO_REQUESTS = 3,
  PARLEY_NITRO_GROUP_JOIN_ERROR_INSUFFICIENT_SUBSCRIPTION_LEVEL = 4,
  PARLEY_NITRO_GROUP_JOIN_ERROR_MEMBER_TOO_MANY_GROUPS = 5,
  PARLEY_NITRO_GROUP_JOIN_ERROR_MEMBER_TOO_MANY_GROUPS_CLUB = 6
};

/* GroupEditError: Why a group could not be founded or changed. */
enum {
  PARLEY_NITRO_GROUP_EDIT_ERROR_ROOM_IN_USE = 0,
  PARLEY_NITRO_GROUP_EDIT_ERROR_INVALID_NAME = 1,
  PARLEY_NITRO_GROUP_EDIT_ERROR_INSUFFICIENT_SUBSCRIPTION_LEVEL = 2,
  PARLEY_NITRO_GROUP_EDIT_ERROR_TOO_MANY_GROUPS = 3
};

/* GroupMemberError: Why a change of a member had no effect. */
enum {
  PARLEY_NITRO_GROUP_MEMBER_ERROR_NO_LONGER_MEMBER = 0,
  PARLEY_NITRO_GROUP_MEMBER_ERROR_ALREADY_REJECTED = 1,
  PARLEY_NITRO_GROUP_MEMBER_ERROR_ALREADY_ACCEPTED = 2
};

/* PetSupplement: What a monster plant is given. */
enum {
  PARLEY_NITRO_PET_SUPPLEMENT_WATER = 0,
  PARLEY_NITRO_PET_SUPPLEMENT_LIGHT = 1,
  PARLEY_NITRO_PET_SUPPLEMENT_REVIVE = 2,
  PARLEY_NITRO_PET_SUPPLEMENT_REBREED_FERTILIZER = 3,
  PARLEY_NITRO_PET_SUPPLEMENT_SPEED_FERTILIZER = 4
};

/* PetBreedingState: How far two owners are with breeding their pets. */
enum {
  PARLEY_NITRO_PET_BREEDING_STATE_START = 0,
  PARLEY_NITRO_PET_BREEDING_STATE_CANCEL = 1,
  PARLEY_NITRO_PET_BREEDING_STATE_ACCEPT = 2,
  PARLEY_NITRO_PET_BREEDING_STATE_REQUEST = 3
};

/* PetPlacingError: Why a pet could not be set down in a room. */
enum {
  PARLEY_NITRO_PET_PLACING_ERROR_FORBIDDEN_IN_HOTEL = 0,
  PARLEY_NITRO_PET_PLACING_ERROR_FORBIDDEN_IN_ROOM = 1,
  PARLEY_NITRO_PET_PLACING_ERROR_TOO_MANY_PETS = 2,
  PARLEY_NITRO_PET_PLACING_ERROR_NO_FREE_TILES = 3,
  PARLEY_NITRO_PET_PLACING_ERROR_TILE_NOT_FREE = 4,
  PARLEY_NITRO_PET_PLACING_ERROR_TOO_MANY_OWN_PETS = 5
};

/* BreedingNestFailure: Why a pet does not go into a breeding nest. */
enum {
  PARLEY_NITRO_BREEDING_NEST_FAILURE_PET_TOO_TIRED = 6
};

/* AchievementDisplayMethod: Which progress an achievement shows. */
enum {
  PARLEY_NITRO_ACHIEVEMENT_DISPLAY_METHOD_OBSOLETE = -1,
  PARLEY_NITRO_ACHIEVEMENT_DISPLAY_METHOD_LEVEL_PROGRESS = 0,
  PARLEY_NITRO_ACHIEVEMENT_DISPLAY_METHOD_NEVER = 1,
  PARLEY_NITRO_ACHIEVEMENT_DISPLAY_METHOD_TOTAL_PROGRESS = 2
};

/* TalentState: How far a user is with a level or a task of a talent track. */
enum {
  PARLEY_NITRO_TALENT_STATE_LOCKED = 0,
  PARLEY_NITRO_TALENT_STATE_IN_PROGRESS = 1,
  PARLEY_NITRO_TALENT_STATE_COMPLETED = 2
};

/* CompetitionEntryResult: How far the user is with entering a room in a
 * competition. */
enum {
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_SUBMITTED = 0,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_ASK_FOR_SUBMIT = 1,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_ASK_FOR_CONFIRM = 2,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_PREREQUISITES_NOT_MET = 3,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_ROOM_DOOR_NOT_OPEN = 4,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_ROOM_TOO_OLD = 5,
  PARLEY_NITRO_COMPETITION_ENTRY_RESULT_ASK_FOR_ACCEPT_RULES = 6
};

/* CompetitionConfirmLevel: What the owner of a room has agreed to when
 * entering it in a competition. */
enum {
  PARLEY_NITRO_COMPETITION_CONFIRM_LEVEL_NOT_ACCEPTED = 0,
  PARLEY_NITRO_COMPETITION_CONFIRM_LEVEL_NOT_SUBMITTED = 1,
  PARLEY_NITRO_COMPETITION_CONFIRM_LEVEL_NOT_CONFIRMED = 2,
  PARLEY_NITRO_COMPETITION_CONFIRM_LEVEL_COMMIT = 3
};

/* CompetitionVotingResult: Whether the user may vote in a room competition. */
enum {
  PARLEY_NITRO_COMPETITION_VOTING_RESULT_ALLOWED = 0,
  PARLEY_NITRO_COMPETITION_VOTING_RESULT_REQUIRED_PERK_MISSING = 1,
  PARLEY_NITRO_COMPETITION_VOTING_RESULT_REQUIRED_BADGE_MISSING = 2
};

/* GameJoinError: Why a user could not join a game of the game center. */
enum {
  PARLEY_NITRO_GAME_JOIN_ERROR_KICKED = 1,
  PARLEY_NITRO_GAME_JOIN_ERROR_DUPLICATE_MACHINE_ID = 2,
  PARLEY_NITRO_GAME_JOIN_ERROR_INVITATION_REQUIRED = 3,
  PARLEY_NITRO_GAME_JOIN_ERROR_NO_SPACE_IN_TEAM = 4,
  PARLEY_NITRO_GAME_JOIN_ERROR_TEAM_NOT_FOUND = 5,
  PARLEY_NITRO_GAME_JOIN_ERROR_USER_HAS_ACTIVE_INSTANCE = 6,
  PARLEY_NITRO_GAME_JOIN_ERROR_USER_HAS_PENDING_INSTANCE_REQUEST = 7,
  PARLEY_NITRO_GAME_JOIN_ERROR_NO_FREE_GAMES_LEFT = 8
};

/* GameStartError: Why a game of the game center did not begin. */
enum {
  PARLEY_NITRO_GAME_START_ERROR_NOT_ENOUGH_PLAYERS = 1,
  PARLEY_NITRO_GAME_START_ERROR_GAME_HAS_NO_OWNER = 2
};

/* QueueJoinError: Why a user could not wait for a game. */
enum {
  PARLEY_NITRO_QUEUE_JOIN_ERROR_DUPLICATE_MACHINE_ID = 1
};

/* GameDirectoryStatus: Whether the game center can be used. */
enum {
  PARLEY_NITRO_GAME_DIRECTORY_STATUS_OK = 0,
  PARLEY_NITRO_GAME_DIRECTORY_STATUS_FAILED = 1,
  PARLEY_NITRO_GAME_DIRECTORY_STATUS_NOT_AVAILABLE = 2,
  PARLEY_NITRO_GAME_DIRECTORY_STATUS_HOTEL_CLOSED = 3
};

/* GameStatus: Whether a game of the game center can be played. */
enum {
  PARLEY_NITRO_GAME_STATUS_OK = 0,
  PARLEY_NITRO_GAME_STATUS_MAINTENANCE = 1
};

/* ScrollDirection: Which way a list of the best is turned. */
enum {
  PARLEY_NITRO_SCROLL_DIRECTION_DOWN = 0,
  PARLEY_NITRO_SCROLL_DIRECTION_UP = 1
};

/* FullStatusReason: Why a game client asks for the whole state again. */
enum {
  PARLEY_NITRO_FULL_STATUS_REASON_TOO_FAR_BEHIND = 0,
  PARLEY_NITRO_FULL_STATUS_REASON_CHECKSUM_MISMATCH = 1
};

/* BanType: How long a moderator bans a user for. */
enum {
  PARLEY_NITRO_BAN_TYPE_HOURS_18 = 3,
  PARLEY_NITRO_BAN_TYPE_DAYS_7 = 4,
  PARLEY_NITRO_BAN_TYPE_DAYS_30 = 5,
  PARLEY_NITRO_BAN_TYPE_YEARS_100 = 6,
  PARLEY_NITRO_BAN_TYPE_DAYS_30_STEP_2 = 7
};

/* RoomActionType: What a moderator does to everybody in a room. */
enum {
  PARLEY_NITRO_ROOM_ACTION_TYPE_ALERT = 0,
  PARLEY_NITRO_ROOM_ACTION_TYPE_KICK = 1,
  PARLEY_NITRO_ROOM_ACTION_TYPE_MESSAGE = 3,
  PARLEY_NITRO_ROOM_ACTION_TYPE_MESSAGE_AND_SOFT_KICK = 4
};

/* CallForHelpResult: What became of a call for help. */
enum {
  PARLEY_NITRO_CALL_FOR_HELP_RESULT_SENT = 0,
  PARLEY_NITRO_CALL_FOR_HELP_RESULT_TOO_MANY_PENDING_CALLS = 1,
  PARLEY_NITRO_CALL_FOR_HELP_RESULT_HAS_ABUSIVE_CALL = 2
};

/* GuideRequestType: What a user wants from guides. */
enum {
  PARLEY_NITRO_GUIDE_REQUEST_TYPE_TOUR = 0,
  PARLEY_NITRO_GUIDE_REQUEST_TYPE_HELP = 1,
  PARLEY_NITRO_GUIDE_REQUEST_TYPE_TOUR_2 = 2,
  PARLEY_NITRO_GUIDE_REQUEST_TYPE_BULLY_REPORT = 3
};

/* GuideSessionErrorCode: Why a guide session or a chat review fails. */
enum {
  PARLEY_NITRO_GUIDE_SESSION_ERROR_CODE_GENERIC = 0,
  PARLEY_NITRO_GUIDE_SESSION_ERROR_CODE_GUIDES_REJECT = 1,
  PARLEY_NITRO_GUIDE_SESSION_ERROR_CODE_NOT_ENOUGH_GUIDES = 2,
  PARLEY_NITRO_GUIDE_SESSION_ERROR_CODE_NOT_ENOUGH_VOTES = 3,
  PARLEY_NITRO_GUIDE_SESSION_ERROR_CODE_NO_CHATLOG_FOUND = 4
};

/* ChatReviewVote: What a guardian thinks of a chat. */
enum {
  PARLEY_NITRO_CHAT_REVIEW_VOTE_NONE = -1,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_OK = 0,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_BAD = 1,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_VERY_BAD = 2
};

/* ChatReviewVoteStatus: How far one guardian of a chat review is. */
enum {
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_AWAITING_VOTE = 0,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_VOTED_OK = 1,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_VOTED_BAD = 2,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_VOTED_VERY_BAD = 3,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_NO_VOTE = 4,
  PARLEY_NITRO_CHAT_REVIEW_VOTE_STATUS_FINDING_NEW_VOTER = 5
};

/* GuideTicketCreationResult: What became of a report about bullying. */
enum {
  PARLEY_NITRO_GUIDE_TICKET_CREATION_RESULT_OK = 0,
  PARLEY_NITRO_GUIDE_TICKET_CREATION_RESULT_UNABLE_TO_REPORT = 1,
  PARLEY_NITRO_GUIDE_TICKET_CREATION_RESULT_NO_CHATLOG_FOUND = 2,
  PARLEY_NITRO_GUIDE_TICKET_CREATION_RESULT_BULLY_ALREADY_REPORTED = 3
};

/* GuideTicketResolution: How a report about bullying has ended. */
enum {
  PARLEY_NITRO_GUIDE_TICKET_RESOLUTION_GUARDIANS_TOOK_ACTION = 0,
  PARLEY_NITRO_GUIDE_TICKET_RESOLUTION_FORWARDED_TO_MODERATORS = 1,
  PARLEY_NITRO_GUIDE_TICKET_RESOLUTION_REPORTER_IS_ABUSIVE = 2
};

/* GuideReportingStatus: Whether a user may ask guides or guardians for
 * something. */
enum {
  PARLEY_NITRO_GUIDE_REPORTING_STATUS_OK = 0,
  PARLEY_NITRO_GUIDE_REPORTING_STATUS_PENDING_TICKET = 1,
  PARLEY_NITRO_GUIDE_REPORTING_STATUS_ABUSIVE = 2,
  PARLEY_NITRO_GUIDE_REPORTING_STATUS_REPORTING_TOO_QUICKLY = 3
};

/* PromoLinkType: What the button of a news article does. */
enum {
  PARLEY_NITRO_PROMO_LINK_TYPE_URL = 0,
  PARLEY_NITRO_PROMO_LINK_TYPE_INTERNAL = 1,
  PARLEY_NITRO_PROMO_LINK_TYPE_NO_LINK = 2
};

/* CustomNotification: Why furniture refuses a user. */
enum {
  PARLEY_NITRO_CUSTOM_NOTIFICATION_HOPPER_NO_COSTUME = 1,
  PARLEY_NITRO_CUSTOM_NOTIFICATION_HOPPER_NO_HC = 2,
  PARLEY_NITRO_CUSTOM_NOTIFICATION_GATE_NO_HC = 3,
  PARLEY_NITRO_CUSTOM_NOTIFICATION_STARS_NOT_CANDIDATE = 4,
  PARLEY_NITRO_CUSTOM_NOTIFICATION_STARS_NOT_ENOUGH_USERS = 5
};

/* FriendNotificationType: What a friend is doing or has done. */
enum {
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_INSTANT_MESSAGE = -1,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_ROOM_EVENT = 0,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_ACHIEVEMENT = 1,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_QUEST = 2,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_PLAYING_GAME = 3,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_FINISHED_GAME = 4,
  PARLEY_NITRO_FRIEND_NOTIFICATION_TYPE_GAME_INVITE = 5
};

/* RecyclerStatus: Whether things can be recycled now. */
enum {
  PARLEY_NITRO_RECYCLER_STATUS_OPEN = 1,
  PARLEY_NITRO_RECYCLER_STATUS_CLOSED = 2,
  PARLEY_NITRO_RECYCLER_STATUS_WAITING = 3
};

/* RecyclerResult: How recycling has ended. */
enum {
  PARLEY_NITRO_RECYCLER_RESULT_SUCCESS = 1,
  PARLEY_NITRO_RECYCLER_RESULT_CLOSED = 2
};

/* PhoneNumberStatus: What is known of a user's telephone number; the names
 * are those of older clients. */
enum {
  PARLEY_NITRO_PHONE_NUMBER_STATUS_NON_EXISTING = 0,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_TOKEN_SENT = 1,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_VERIFIED = 2,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_OK = 3,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_ERROR = 4,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_RATE_LIMIT = 5,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_NUMBER_MISTYPED = 6,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_NON_VERIFIED = 9,
  PARLEY_NITRO_PHONE_NUMBER_STATUS_NUMBER_ALREADY_VERIFIED = 10
};

/* PhoneCollectionStatus: Whether a user shall be asked for a telephone
 * number; the names are those of older clients. */
enum {
  PARLEY_NITRO_PHONE_COLLECTION_STATUS_NON_EXISTING = 0,
  PARLEY_NITRO_PHONE_COLLECTION_STATUS_NEVER_AGAIN = 2,
  PARLEY_NITRO_PHONE_COLLECTION_STATUS_TOKEN_INPUT = 3
};

#ifdef __cplusplus
}
#endif
#endif
