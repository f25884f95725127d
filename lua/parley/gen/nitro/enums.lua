-- Generated from spec/nitro. Do not edit by hand.

local strict = require("parley.enum").strict

return strict("parley.nitro enums", {
  -- How a room can be entered.
  DoorMode = strict("DoorMode", {
    open = 0, -- everybody may walk in
    doorbell = 1, -- visitors ring, the owner or somebody with rights lets them in
    password = 2, -- visitors type the room's password
    invisible = 3, -- not listed for users without rights
    noobs_only = 4, -- for new users
  }),
  -- Who may trade items in a room.
  TradeMode = strict("TradeMode", {
    not_allowed = 0,
    with_controller = 1, -- only the owner and users with rights
    allowed = 2, -- everybody
  }),
  -- Who may mute, kick or ban in a room, apart from its owner.
  RoomModerationLevel = strict("RoomModerationLevel", {
    none = 0, -- nobody else
    users_with_rights = 1,
    all = 2, -- everybody
  }),
  -- How chat bubbles move up the screen.
  ChatFlow = strict("ChatFlow", {
    free_flow = 0, -- each bubble moves by itself
    line_by_line = 1, -- all bubbles move together, a line at a time
  }),
  -- Width of the chat bubbles in a room.
  ChatBubbleWidth = strict("ChatBubbleWidth", {
    wide = 0,
    normal = 1,
    thin = 2,
  }),
  -- How fast chat bubbles move up the screen.
  ChatScrollSpeed = strict("ChatScrollSpeed", {
    fast = 0,
    normal = 1,
    slow = 2,
  }),
  -- How soon a user who writes too fast in a room is silenced.
  FloodFilter = strict("FloodFilter", {
    strict = 0,
    normal = 1,
    loose = 2,
  }),
  -- How the scores of a high score board are counted.
  HighScoreType = strict("HighScoreType", {
    per_team = 0,
    most_wins = 1,
    classic = 2,
  }),
  -- How often a high score board starts again.
  HighScoreClearType = strict("HighScoreClearType", {
    all_time = 0, -- never
    daily = 1,
    weekly = 2,
    monthly = 3,
  }),
  -- Why a server closes a connection.
  DisconnectReason = strict("DisconnectReason", {
    logout = 0,
    just_banned = 1,
    concurrent_login = 2, -- the same user has logged in elsewhere
    connection_lost_to_peer = 3,
    avatar_identity_change = 4, -- the person goes on as another character
    remove_furniture_tool = 5,
    still_banned = 10,
    dual_login_by_user_id = 11,
    hotel_closed = 12,
    dual_login_by_ip = 13,
    peer_connection_missing = 16,
    no_login_permission = 17,
    duplicate_connection = 18,
    hotel_closing = 19,
    incorrect_password = 20,
    invalid_login_ticket = 22,
    version_check_url = 23,
    version_check_property = 24,
    version_check_machine_id = 25,
    no_messenger_session = 26,
    user_not_found = 27,
    crypto_not_initialized = 28,
    dev_crypto_not_allowed = 29,
    duplicate_uuid_detected = 100,
    old_session_in_proxy = 101,
    public_key_not_numeric = 102,
    public_key_too_short = 103,
    socket_read_generic = 104,
    socket_read_first_byte = 105,
    socket_read_length = 106,
    socket_read_body = 107,
    socket_read_policy = 108,
    socket_io_exception = 109,
    socket_wrong_crypto = 110,
    proxy_runtime_exception = 111,
    idle_connection = 112,
    pong_timeout = 113, -- no pong has come for too long
    idle_connection_not_auth = 114, -- connected, but not logged in in time
    idle_connection_no_user_id = 115,
    write_closed_channel = 116,
    socket_write_exception_1 = 117,
    socket_write_exception_2 = 118,
    socket_write_exception_3 = 119,
  }),
  -- Errors that belong to no packet of their own.
  GenericErrorCode = strict("GenericErrorCode", {
    wrong_password = -100002, -- of the room the user wants to enter
    strip_locked_for_trading = -13001, -- the inventory is locked while a trade is open
    kicked_out_of_room = 4008,
    vip_needed = 4009,
    invalid_room_name = 4010,
    cannot_ban_permanently = 4011,
    room_in_maintenance = 4013,
  }),
  -- Membership of the club.
  ClubLevel = strict("ClubLevel", {
    none = 0,
    club = 1,
    vip = 2,
  }),
  -- Staff rank of an account; each rank includes the ones below it.
  SecurityLevel = strict("SecurityLevel", {
    none = 0, -- an ordinary user
    celebrity = 1,
    partner = 2,
    business_partner = 3,
    employee = 4,
    moderator = 5,
    player_support = 6,
    community = 7,
    administrator = 8,
    super_user = 9,
  }),
  -- Whether a user name may be taken, and if not, why.
  NameResult = strict("NameResult", {
    ok = 0,
    required = 1, -- the name is empty
    too_short = 2,
    too_long = 3,
    not_valid = 4, -- forbidden characters or words
    in_use = 5, -- the suggestions list free names
    change_not_allowed = 6,
    hotel_merging = 7, -- no changes while hotels are being merged
  }),
  -- Verdict on the name of a pet or another thing.
  ApproveNameResult = strict("ApproveNameResult", {
    ok = 0,
    too_long = 1, -- validationInfo is the greatest length
    too_short = 2, -- validationInfo is the least length
    invalid_characters = 3, -- validationInfo lists them
    forbidden_words = 4,
  }),
  -- What became of an ignore or unignore request.
  IgnoreResult = strict("IgnoreResult", {
    failed = 0,
    ignored = 1,
    ignored_oldest_dropped = 2, -- the list was full, its first entry made room
    unignored = 3,
  }),
  -- How a user marks a friend.
  RelationshipStatus = strict("RelationshipStatus", {
    none = 0,
    heart = 1,
    smile = 2,
    bobba = 3, -- the skull
  }),
  -- Whether the account's safety lock is closed.
  SafetyLockStatus = strict("SafetyLockStatus", {
    locked = 0,
    unlocked = 1,
  }),
  -- Why the welcome gift's e-mail address was refused.
  WelcomeGiftEmailResult = strict("WelcomeGiftEmailResult", {
    invalid = 0,
    too_long = 1,
    in_use = 3,
    change_limit = 4, -- changed too often
  }),
  -- How new an account is.
  NoobnessLevel = strict("NoobnessLevel", {
    old_identity = 0,
    new_identity = 1,
    real_noob = 2, -- the person's first account
  }),
  -- Whether a user may make one more room.
  CanCreateRoomResult = strict("CanCreateRoomResult", {
    creation_allowed = 0,
    room_limit_reached = 1,
  }),
  -- What an entry of the official rooms stands for.
  OfficialRoomType = strict("OfficialRoomType", {
    tag = 1, -- a search for a tag
    guest_room = 2, -- one room
    folder = 4, -- a group of entries
  }),
  -- The button beside the heading of a result list.
  NavigatorListAction = strict("NavigatorListAction", {
    none = 0,
    more = 1, -- shows the whole list
    back = 2, -- goes back to the overview
  }),
  -- How the rooms of a result list are drawn.
  NavigatorListMode = strict("NavigatorListMode", {
    list = 0, -- a line a room
    thumbnails = 1, -- pictures
    forced_thumbnails = 2, -- pictures, and the user cannot change it
  }),
  -- Which of the older searches a list of rooms answers.
  RoomSearchType = strict("RoomSearchType", {
    popular_rooms = 1,
    highest_score = 2,
    my_friends_rooms = 3,
    where_my_friends_are = 4,
    my_rooms = 5,
    my_favourites = 6,
    my_history = 7,
    text = 8,
    tag = 9,
    room_name = 10,
    group = 13,
    guild_bases = 14,
    competition_rooms = 15,
    rooms_with_rights = 18,
    my_guild_bases = 19,
    owner = 20,
  }),
  -- How thick the walls or the floor of a room are drawn.
  PlaneThickness = strict("PlaneThickness", {
    thinnest = -2,
    thin = -1,
    normal = 0,
    thick = 1,
  }),
  -- What the user may do in the room, from the least to the most.
  RoomControllerLevel = strict("RoomControllerLevel", {
    none = 0,
    guest = 1, -- has been given rights
    guild_member = 2, -- of the group whose home the room is, with rights
    guild_admin = 3,
    room_owner = 4,
    moderator = 5, -- staff, may do everything
  }),
  -- Why a room could not be entered.
  RoomEntryError = strict("RoomEntryError", {
    full = 1,
    closed = 2,
    queue_error = 3,
    banned = 4,
  }),
  -- Why new room settings were refused.
  RoomSettingsSaveError = strict("RoomSettingsSaveError", {
    room_not_found = 1,
    not_owner = 2,
    invalid_door_mode = 3,
    invalid_user_limit = 4,
    invalid_password = 5,
    invalid_category = 6,
    invalid_name = 7,
    unacceptable_name = 8, -- refused by the word filter
    invalid_description = 9,
    unacceptable_description = 10, -- refused by the word filter
    invalid_tag = 11,
    non_user_choosable_tag = 12,
    too_many_characters_in_tag = 13,
  }),
  -- Which text of a room event was refused by the word filter.
  RoomAdError = strict("RoomAdError", {
    name = 0,
    description = 1,
  }),
  -- Which list of advertised rooms is wanted.
  RoomAdSearchType = strict("RoomAdSearchType", {
    room_ads = 16,
    new_room_ads = 17, -- newest first
  }),
  -- As what a waiting user will be let in.
  RoomQueueTarget = strict("RoomQueueTarget", {
    spectator = 1,
    visitor = 2,
  }),
  -- What a rented bot can do or be told.
  BotSkill = strict("BotSkill", {
    generic_skill = 0,
    dress_up = 1, -- wear what its owner wears
    setup_chat = 2, -- its lines and how often it says them
    random_walk = 3,
    dance = 4,
    change_bot_name = 5,
    serve_beverage = 6,
    inclient_link = 7,
    nux_proceed = 8,
    change_bot_motto = 9,
    nux_take_tour = 10,
    no_pick_up = 12, -- cannot be taken back into the inventory
    navigator_search = 14,
    donate_to_user = 24,
    donate_to_all = 25,
  }),
  -- What kind of unit stands in a room.
  UnitType = strict("UnitType", {
    user = 1,
    pet = 2,
    bot = 3, -- a bot of the hotel
    rentable_bot = 4, -- a bot that a user owns
  }),
  -- One of eight directions, clockwise.
  Direction = strict("Direction", {
    north = 0, -- towards smaller y
    north_east = 1,
    east = 2, -- towards larger x
    south_east = 3,
    south = 4, -- towards larger y
    south_west = 5,
    west = 6, -- towards smaller x
    north_west = 7,
  }),
  -- A short animation of an avatar.
  Expression = strict("Expression", {
    none = 0,
    wave = 1,
    blow = 2, -- blow a kiss
    laugh = 3,
    cry = 4,
    idle = 5, -- fall asleep
    jump = 6,
    respect = 7,
    snowboard_ollie = 8,
    snowboard_360 = 9,
    ride_jump = 10, -- jump on horseback
  }),
  -- Look of a face while its unit speaks; those from 5 on are for pets.
  Gesture = strict("Gesture", {
    none = 0,
    smile = 1,
    aggravated = 2,
    surprised = 3,
    sad = 4,
    joy = 5,
    crazy = 6,
    tongue = 7,
    blink = 8,
    miserable = 9,
    puzzled = 10,
  }),
  -- What an avatar dances.
  Dance = strict("Dance", {
    none = 0, -- stop dancing
    dance = 1,
    pogo_mogo = 2,
    duck_funk = 3,
    the_rollie = 4,
  }),
  -- A board that an avatar holds up for some seconds.
  Sign = strict("Sign", {
    zero = 0,
    one = 1,
    two = 2,
    three = 3,
    four = 4,
    five = 5,
    six = 6,
    seven = 7,
    eight = 8,
    nine = 9,
    ten = 10,
    heart = 11,
    skull = 12,
    exclamation = 13,
    soccer = 14,
    smile = 15,
    red_card = 16,
    yellow_card = 17,
  }),
  -- How an avatar rests.
  Posture = strict("Posture", {
    stand = 0,
    sit = 1,
  }),
  -- Why a bot could not be placed or changed.
  BotErrorCode = strict("BotErrorCode", {
    forbidden_in_hotel = 0,
    forbidden_in_room = 1,
    limit_reached = 2, -- too many bots in the room
    tile_not_free = 3,
    name_not_accepted = 4,
  }),
  -- Who may use a piece of furniture.
  UsagePolicy = strict("UsagePolicy", {
    nobody = 0,
    controller = 1, -- the owner of the room and users with rights
    everybody = 2,
  }),
  -- Why the state of a subscription is told.
  SubscriptionResponseType = strict("SubscriptionResponseType", {
    login = 1,
    purchase = 2,
    discount_available = 3,
    citizenship_discount = 4,
  }),
  -- Which progress an achievement shows.
  AchievementDisplayMethod = strict("AchievementDisplayMethod", {
    obsolete = -1, -- not in use any more
    level_progress = 0, -- within the present level
    never = 1,
    total_progress = 2, -- over all levels
  }),
})
