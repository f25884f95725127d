-- Generated from spec/essential. Do not edit by hand.

local strict = require("parley.enum").strict

return strict("parley.essential enums", {
  -- What a player does.
  ActivityType = strict("ActivityType", {
    playing = "PLAYING",
  }),
  -- Kind of a channel.
  ChannelType = strict("ChannelType", {
    announcement = "ANNOUNCEMENT",
    text = "TEXT",
    direct_message = "DIRECT_MESSAGE",
    group_direct_message = "GROUP_DIRECT_MESSAGE",
  }),
  -- Where a cosmetic is worn. Any other text is kept as it is.
  CosmeticSlot = strict("CosmeticSlot", {
    back = "BACK",
    ears = "EARS",
    face = "FACE",
    full_body = "FULL_BODY",
    hat = "HAT",
    pet = "PET",
    tail = "TAIL",
    arms = "ARMS",
    shoulders = "SHOULDERS",
    suits = "SUITS",
    shoes = "SHOES",
    pants = "PANTS",
    wings = "WINGS",
    effect = "EFFECT",
    cape = "CAPE",
    emote = "EMOTE",
    icon = "ICON",
    top = "TOP",
    accessory = "ACCESSORY",
    head = "HEAD",
  }),
  -- How rare a cosmetic is.
  CosmeticTier = strict("CosmeticTier", {
    common = "COMMON",
    uncommon = "UNCOMMON",
    rare = "RARE",
    epic = "EPIC",
    legendary = "LEGENDARY",
  }),
  -- Who may send friend requests.
  FriendRequestPrivacySetting = strict("FriendRequestPrivacySetting", {
    any_one = "ANY_ONE",
    friend_of_friends = "FRIEND_OF_FRIENDS",
    no_one = "NO_ONE",
  }),
  -- Where a picture was taken.
  MediaLocationType = strict("MediaLocationType", {
    single_player = "SINGLE_PLAYER",
    shared_world = "SHARED_WORLD",
    multiplayer = "MULTIPLAYER",
    menu = "MENU",
    unknown = "UNKNOWN",
  }),
  -- Kind of a notice.
  NoticeType = strict("NoticeType", {
    new_banner = "NEW_BANNER",
    sale = "SALE",
    friend_request_toast = "FRIEND_REQUEST_TOAST",
    friend_request_new_indicator = "FRIEND_REQUEST_NEW_INDICATOR",
    dismissible_toast = "DISMISSIBLE_TOAST",
    wardrobe_banner = "WARDROBE_BANNER",
    gifted_cosmetic_toast = "GIFTED_COSMETIC_TOAST",
  }),
  -- What loads the mods.
  Platform = strict("Platform", {
    forge = "FORGE",
    fabric = "FABRIC",
    neoforge = "NEOFORGE",
  }),
  -- Whether a player is online.
  ProfileStatus = strict("ProfileStatus", {
    online = "ONLINE",
    offline = "OFFLINE",
  }),
  -- State of a relationship.
  RelationshipState = strict("RelationshipState", {
    pending = "PENDING",
    verified = "VERIFIED",
    declined = "DECLINED",
  }),
  -- Kind of a relationship.
  RelationshipType = strict("RelationshipType", {
    neutral = "NEUTRAL",
    friends = "FRIENDS",
    friend_of_friends = "FRIEND_OF_FRIENDS",
    blocked = "BLOCKED",
  }),
  -- What was done about a report.
  ReportVerdictAction = strict("ReportVerdictAction", {
    no_action = "NO_ACTION",
    delete_messages = "DELETE_MESSAGES",
    delete_user_messages = "DELETE_USER_MESSAGES",
  }),
  -- Layer of a skin that a cosmetic hides.
  SkinLayer = strict("SkinLayer", {
    cape = "CAPE",
    jacket = "JACKET",
    left_sleeve = "LEFT_SLEEVE",
    right_sleeve = "RIGHT_SLEEVE",
    left_pants_leg = "LEFT_PANTS_LEG",
    right_pants_leg = "RIGHT_PANTS_LEG",
    hat = "HAT",
  }),
  -- Model of a skin.
  SkinModel = strict("SkinModel", {
    classic = "CLASSIC",
    slim = "SLIM",
  }),
  -- Who may join a world.
  UPnPPrivacy = strict("UPnPPrivacy", {
    invite_only = "INVITE_ONLY",
    friends = "FRIENDS",
  }),
  -- Why a relationship was refused. Other texts are possible.
  RelationshipErrorResponse = strict("RelationshipErrorResponse", {
    existing_request_is_pending = "EXISTING_REQUEST_IS_PENDING",
    sender_type_verified_slot_limit = "SENDER_TYPE_VERIFIED_SLOT_LIMIT",
    target_type_verified_slot_limit = "TARGET_TYPE_VERIFIED_SLOT_LIMIT",
    no_pending_request_to_verify = "NO_PENDING_REQUEST_TO_VERIFY",
    verified_relationship_already_exists = "VERIFIED_RELATIONSHIP_ALREADY_EXISTS",
    no_blocked_relationship_to_convert = "NO_BLOCKED_RELATIONSHIP_TO_CONVERT",
    sender_blocked_target = "SENDER_BLOCKED_TARGET",
    target_blocked_sender = "TARGET_BLOCKED_SENDER",
    sender_type_outgoing_slot_limit = "SENDER_TYPE_OUTGOING_SLOT_LIMIT",
    target_type_incoming_slot_limit = "TARGET_TYPE_INCOMING_SLOT_LIMIT",
    target_privacy_setting_friend_of_friends = "TARGET_PRIVACY_SETTING_FRIEND_OF_FRIENDS",
    target_privacy_setting_no_one = "TARGET_PRIVACY_SETTING_NO_ONE",
    target_not_exist = "TARGET_NOT_EXIST",
    user_is_temporarily_suspended = "USER_IS_TEMPORARILY_SUSPENDED",
    user_is_permanently_suspended = "USER_IS_PERMANENTLY_SUSPENDED",
  }),
})
