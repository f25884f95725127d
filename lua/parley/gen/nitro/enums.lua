-- Generated from spec/nitro. Do not edit by hand.

local strict = require("parley.enum").strict

return strict("parley.nitro enums", {
  -- Membership of the club.
  ClubLevel = strict("ClubLevel", {
    none = 0,
    club = 1,
    vip = 2,
  }),
  -- Verdict on the name of a pet or another thing.
  ApproveNameResult = strict("ApproveNameResult", {
    ok = 0,
    too_long = 1, -- validationInfo is the greatest length
    too_short = 2, -- validationInfo is the least length
    invalid_characters = 3, -- validationInfo lists them
    forbidden_words = 4,
  }),
  -- How a user marks a friend.
  RelationshipStatus = strict("RelationshipStatus", {
    none = 0,
    heart = 1,
    smile = 2,
    bobba = 3, -- the skull
  }),
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
  -- Who may use a piece of furniture.
  UsagePolicy = strict("UsagePolicy", {
    nobody = 0,
    controller = 1, -- the owner of the room and users with rights
    everybody = 2,
  }),
  -- What sets off a wired trigger. The numbers and the text it takes are those of `WiredSettings`.
  WiredTriggerType = strict("WiredTriggerType", {
    avatar_says_something = 0, -- text, the words; number, 1 if only the owner's words count, else 0
    avatar_walks_on_furni = 1, -- somebody steps on a selected item
    avatar_walks_off_furni = 2, -- somebody leaves a selected item
    execute_once = 3, -- number, time in half seconds, 1 to 1200
    toggle_furni = 4, -- the state of a selected item is changed
    execute_periodically = 6, -- number, time in half seconds, 1 to 60
    avatar_enters_room = 7, -- text, name of the user, empty for anybody
    game_starts = 8,
    game_ends = 9,
    score_achieved = 10, -- number, points, 1 to 1000
    collision = 11,
    execute_periodically_long = 12, -- number, time in units of five seconds, 1 to 120
    bot_reached_stuff = 13, -- text, name of the bot, which reaches a selected item
    bot_reached_avatar = 14, -- text, name of the bot
  }),
  -- What a wired action does. The numbers and the text it takes are those of `WiredSettings`.
  WiredActionType = strict("WiredActionType", {
    toggle_furni_state = 0, -- switches the selected items to their next state
    reset = 1,
    set_furni_state = 3, -- numbers, 1 to restore the remembered state, direction and position, 0 to leave each
    move_furni = 4, -- numbers, movement (0 none, 4 to 7 north, east, south, west) and rotation (0 none)
    give_score = 6, -- numbers, points (1 to 100) and how often in a game (1 to 10)
    chat = 7, -- text, the message
    teleport = 8, -- to one of the selected items
    join_team = 9, -- number of the team, 1 to 4
    leave_team = 10,
    chase = 11, -- the selected items move towards users
    flee = 12, -- the selected items move away from users
    move_and_rotate_furni = 13, -- numbers, first direction (0, 2, 4, 6 as in `Direction`) and how to turn (0 to 6)
    give_score_to_predefined_team = 14, -- numbers, points, how often in a game, and team (1 to 4)
    toggle_to_random_state = 15,
    move_furni_to = 16, -- numbers, direction (0, 2, 4, 6 as in `Direction`) and tiles to keep off (1 to 5)
    give_reward = 17, -- numbers, unit of the wait (0 once only, 1 days, 2 hours, 3 minutes), 1 if each reward comes once, limit, wait; text, TYPE,CODE,PROBABILITY of each with semicolons between (type 0 badge, 1 other)
    call_another_stack = 18, -- runs the boxes on the tiles of the selected items
    kick_from_room = 19, -- text, the message to the user
    mute_user = 20, -- number, minutes (1 to 10); text, the message
    bot_teleport = 21, -- text, name of the bot
    bot_move = 22, -- text, name of the bot
    bot_talk = 23, -- text, name of the bot, a tab and the message; number, 0 to talk, 1 to shout
    bot_give_hand_item = 24, -- text, name of the bot; number of the hand item
    bot_follow_avatar = 25, -- text, name of the bot; number, 1 to start, 0 to stop
    bot_change_figure = 26, -- text, name of the bot, a tab and the figure
    bot_talk_direct_to_avatar = 27, -- text, name of the bot, a tab and the message; number, 0 to talk, 1 to whisper
  }),
  -- What a wired condition asks for. The actor is the user who set off the trigger; numbers and text are those of `WiredSettings`.
  WiredConditionType = strict("WiredConditionType", {
    states_match = 0, -- numbers, 1 to compare state, direction and position with the remembered ones, 0 to ignore each
    furnis_have_avatars = 1, -- users stand on the selected items
    actor_is_on_furni = 2,
    time_elapsed_more = 3, -- number, time in half seconds, 1 to 1200
    time_elapsed_less = 4, -- number, time in half seconds, 1 to 1200
    user_count_in = 5, -- numbers, fewest and most users in the room, 1 to 50
    actor_is_in_team = 6, -- number of the team, 1 to 4
    has_stacked_furnis = 7, -- number, 1 if all selected items must have furniture on them, 0 if one is enough
    stuff_type_matches = 8, -- what set off the trigger is of the same kind as a selected item
    stuffs_in_formation = 9,
    actor_is_group_member = 10, -- of the room's group
    actor_is_wearing_badge = 11, -- text, code of the badge
    actor_is_wearing_effect = 12, -- number of the effect
    not_states_match = 13, -- as `states_match`
    furni_not_have_avatar = 14,
    not_actor_on_furni = 15,
    not_user_count_in = 16, -- as `user_count_in`
    not_actor_in_team = 17, -- as `actor_is_in_team`
    not_has_stacked_furnis = 18, -- number, 0 or 1, which says whether the check is on one item or on all
    not_furni_is_of_type = 19,
    not_stuffs_in_formation = 20,
    not_actor_in_group = 21,
    not_actor_wears_badge = 22, -- as `actor_is_wearing_badge`
    not_actor_wearing_effect = 23, -- as `actor_is_wearing_effect`
    date_range_active = 24, -- numbers, begin and end in seconds since 1970
    actor_has_hand_item = 25, -- number of the hand item
  }),
  -- How a try to win a reward of a wired action has ended.
  WiredRewardResult = strict("WiredRewardResult", {
    none_left = 0, -- all rewards have been given away
    already_received = 1,
    already_received_today = 2,
    already_received_this_hour = 3,
    no_luck = 4,
    all_collected = 5, -- the user has every reward there is
    item_received = 6,
    badge_received = 7,
    already_received_this_minute = 8,
  }),
  -- Whether furniture stands on the floor or hangs on a wall.
  InventoryItemType = strict("InventoryItemType", {
    floor_item = "S",
    wall_item = "I",
  }),
  -- Kind of furniture, as far as it matters for what can be done with it in the inventory.
  FurnitureCategory = strict("FurnitureCategory", {
    normal = 1,
    wallpaper = 2,
    floor = 3, -- floor covering of a room
    landscape = 4, -- view out of the windows
    post_it = 5, -- pad of sticky notes; the state is the number left
    poster = 6, -- the state is the number of the poster
    sound_set = 7,
    trax_song = 8, -- music disc
    present = 9,
    ecotron_box = 10, -- box from the recycler
    trophy = 11,
    credit_furni = 12, -- can be exchanged for credits
    pet_shampoo = 13,
    pet_custom_part = 14,
    pet_custom_part_shampoo = 15,
    pet_saddle = 16,
    guild_furni = 17, -- carries badge and colours of a group
    game_furni = 18,
    monsterplant_seed = 19,
    monsterplant_revival = 20,
    monsterplant_rebreed = 21,
    monsterplant_fertilize = 22,
    figure_purchasable_set = 23, -- clothing to redeem
  }),
  -- The parts of the inventory that mark new things.
  UnseenItemCategory = strict("UnseenItemCategory", {
    furniture = 1,
    rentable = 2, -- rented furniture
    pet = 3,
    badge = 4,
    bot = 5,
    games = 6,
  }),
  -- What kind of thing a product of the catalog is.
  ProductType = strict("ProductType", {
    floor_item = "s",
    wall_item = "i",
    effect = "e", -- avatar effect
    badge = "b",
    robot = "r", -- bot that stands in rooms
    pet = "p",
    club = "h", -- days of club membership
    game_token = "GAME_TOKEN",
  }),
  -- Which catalog is meant.
  CatalogType = strict("CatalogType", {
    normal = "NORMAL",
    builders_club = "BUILDERS_CLUB", -- furniture is borrowed in place of bought
  }),
  -- What a marketplace offer sells.
  MarketplaceItemType = strict("MarketplaceItemType", {
    floor_item = 1,
    wall_item = 2,
    unique_item = 3, -- numbered floor item of a limited series
  }),
  -- What has become of a marketplace offer.
  MarketplaceOfferState = strict("MarketplaceOfferState", {
    ongoing = 1, -- for sale, or run out if no time is left
    sold = 2,
    expired = 3, -- not sold in time, the item can be taken back
  }),
  -- Why a friendship does not come about.
  MessengerError = strict("MessengerError", {
    own_list_full = 1, -- the user has as many friends as are allowed
    other_list_full = 2, -- the other one has
    no_requests = 3, -- the other one takes no requests
    not_found = 4, -- there is no such user, or no such request
  }),
  -- How one gets into a group.
  GroupType = strict("GroupType", {
    regular = 0, -- anybody may join
    exclusive = 1, -- requests are decided by the admins
    private = 2, -- nobody can join
  }),
  -- What the user is to a group.
  GroupMembership = strict("GroupMembership", {
    not_member = 0,
    member = 1,
    request_pending = 2,
  }),
  -- What a member is in a group.
  GroupRank = strict("GroupRank", {
    owner = 0,
    admin = 1,
    member = 2,
    requested = 3, -- has asked to join
    deleted = 4, -- is blocked
  }),
  -- Whether a thread or a message of a forum can be read.
  ForumState = strict("ForumState", {
    open = 0,
    restored = 1, -- was hidden and is shown again
    hidden_by_admin = 10, -- hidden by an admin of the group
    hidden_by_staff = 20, -- hidden by the hotel's staff
  }),
  -- Who may do something in a forum.
  ForumPermission = strict("ForumPermission", {
    everybody = 0,
    members = 1,
    admins = 2,
    owner = 3,
  }),
  -- Which forums a list has.
  ForumListMode = strict("ForumListMode", {
    most_active = 0,
    most_viewed = 1,
    my_forums = 2, -- those of the user's groups
  }),
  -- How a question of a poll is answered.
  PollQuestionType = strict("PollQuestionType", {
    radio = 1, -- one of the choices
    checkbox = 2, -- any of the choices
    text = 3, -- a text of one's own; common servers also ask a room's yes or no with it
  }),
  -- How far the moderators have come with an issue.
  IssueState = strict("IssueState", {
    open = 1, -- nobody takes care of it yet
    picked = 2, -- a moderator handles it
    closed = 3,
  }),
  -- Where an issue comes from.
  IssueSource = strict("IssueSource", {
    normal = 1, -- a user called for help
    normal_2 = 2, -- shown to moderators as 1 is
    automatic = 3, -- raised by the server
    automatic_im = 4, -- raised by the server because of a private message
    guide_system = 5, -- one side of a guide session reported the other
    im = 6, -- a private message was reported
    room = 7, -- a room was reported
    panic = 8,
    guardian = 9, -- handed on from a chat review
    automatic_helper = 10,
    discussion = 11, -- a thread or a message of a group forum was reported
    selfie = 12,
    photo = 14,
    ambassador = 15,
  }),
  -- How a moderator closes a call for help.
  IssueCloseReason = strict("IssueCloseReason", {
    useless = 1, -- there is nothing to act on
    abusive = 2, -- the call itself is an abuse
    resolved = 3,
  }),
  -- What a chat record holds, which says also what its context names.
  ChatRecordType = strict("ChatRecordType", {
    simple = 0,
    room_chat = 1, -- context roomId and roomName
    im_session = 2, -- private messages
    discussion_thread = 3, -- context groupId and threadId
    discussion_message = 4, -- context groupId, threadId and messageId
    selfie = 5,
    photo = 6,
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
  -- What became of an ignore or unignore request.
  IgnoreResult = strict("IgnoreResult", {
    failed = 0,
    ignored = 1,
    ignored_oldest_dropped = 2, -- the list was full, its first entry made room
    unignored = 3,
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
  -- What has happened to an entry of the friend list.
  FriendUpdateType = strict("FriendUpdateType", {
    removed = -1,
    updated = 0,
    added = 1,
  }),
  -- Why a friend could not be followed.
  FollowError = strict("FollowError", {
    not_a_friend = 0,
    offline = 1,
    in_hotel_view = 2, -- the friend is in no room
    refused = 3, -- the friend does not want to be followed
  }),
  -- Why a private message did not arrive as it should.
  InstantMessageError = strict("InstantMessageError", {
    recipient_muted = 3, -- the friend can not answer
    sender_muted = 4,
    recipient_offline = 5,
    not_a_friend = 6,
    recipient_busy = 7,
    recipient_has_no_chat = 8,
    recipient_has_no_chat_in_room = 9,
    offline_message_failed = 10, -- it could not be kept for later
  }),
  -- Whether a user may make one more room.
  CanCreateRoomResult = strict("CanCreateRoomResult", {
    creation_allowed = 0,
    room_limit_reached = 1,
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
  -- What kind of unit stands in a room.
  UnitType = strict("UnitType", {
    user = 1,
    pet = 2,
    bot = 3, -- a bot of the hotel
    rentable_bot = 4, -- a bot that a user owns
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
  -- What sort of thing an object in a room is.
  RoomObjectCategory = strict("RoomObjectCategory", {
    room = 0, -- the room itself
    floor = 10, -- floor item
    wall = 20, -- wall item
    unit = 100, -- user, pet or bot
    cursor = 200,
  }),
  -- How a unit gets to the next tile of a roller.
  RollingMovement = strict("RollingMovement", {
    none = 0, -- nothing is to be shown
    move = 1, -- it walks
    slide = 2, -- it is carried along
  }),
  -- What a mood light colours.
  MoodLightEffect = strict("MoodLightEffect", {
    room = 1, -- the room and all that is in it
    background_only = 2, -- walls and floor
  }),
  -- Why a rentable space can not be rented.
  RentableSpaceError = strict("RentableSpaceError", {
    none = 0, -- it can be rented
    already_rented = 100,
    extend_not_rented = 101, -- the rent can not be extended, for nobody has rented it
    extend_not_rented_by_you = 102, -- the rent can not be extended, for it is somebody else's
    only_one_space = 103, -- the user has rented another space already
    not_enough_credits = 200,
    not_enough_duckets = 201,
    no_permission = 202,
    no_club = 203, -- club membership is needed
    disabled = 300, -- renting is switched off
    generic = 400,
  }),
  -- A button of a video display.
  YoutubeCommand = strict("YoutubeCommand", {
    previous = 0,
    next = 1,
    pause = 2,
    continue = 3,
  }),
  -- What the player of a video display does, by the numbers of the YouTube player.
  YoutubeVideoState = strict("YoutubeVideoState", {
    unstarted = -1,
    ended = 0,
    playing = 1,
    paused = 2,
    buffering = 3,
    cued = 5,
  }),
  -- Where an item of the catalog's front page leads.
  FrontPageItemType = strict("FrontPageItemType", {
    catalog_page = 0,
    product_offer = 1,
    in_app_purchase = 2, -- something that is sold for money; the client does nothing with it
  }),
  -- Why the state of a subscription is told.
  SubscriptionResponseType = strict("SubscriptionResponseType", {
    login = 1,
    purchase = 2,
    discount_available = 3,
    citizenship_discount = 4,
  }),
  -- What a user has done with a targeted offer.
  TargetedOfferState = strict("TargetedOfferState", {
    none = 0, -- nothing yet
    offered = 1, -- its window was opened
    rejected = 2,
    minimized = 4, -- it was made small
    selected = 5,
    previewed = 6, -- an offer of the web shop was shown
  }),
  -- Why a trade could not be opened.
  TradeOpenFailReason = strict("TradeOpenFailReason", {
    hotel_trading_disabled = 1,
    you_not_allowed = 2, -- trading is off for the receiver's account
    other_not_allowed = 4, -- the other user can not trade
    room_trading_disabled = 6,
    you_already_trading = 7,
    other_already_trading = 8,
  }),
  -- Why a trade was called off.
  TradeCloseReason = strict("TradeCloseReason", {
    cancelled = 0, -- by one of the two
    error_while_commit = 1, -- the items could not be exchanged
  }),
  -- Whether a user may offer things in the marketplace.
  MarketplaceSellPermission = strict("MarketplaceSellPermission", {
    allowed = 1,
    no_trading_privilege = 2,
    no_trading_pass = 3,
    no_tokens = 4, -- tokens have to be bought first
  }),
  -- Whether an item is now for sale in the marketplace.
  MarketplaceSellResult = strict("MarketplaceSellResult", {
    success = 1,
    technical_error = 2,
    marketplace_disabled = 3,
    item_too_new = 4, -- it has come into the catalog only just now
  }),
  -- How the purchase of a marketplace offer has ended.
  MarketplaceBuyResult = strict("MarketplaceBuyResult", {
    success = 1,
    not_available = 2, -- the offer is gone
    offer_changed = 3, -- the offer is gone, but there is another one
    not_enough_credits = 4,
  }),
  -- Order of the offers that a search of the marketplace finds.
  MarketplaceSortType = strict("MarketplaceSortType", {
    highest_price = 1,
    lowest_price = 2,
    most_trades = 3, -- kinds sold most often today first
    least_trades = 4,
    most_offers = 5, -- kinds with the most open offers first
    least_offers = 6,
  }),
  -- How a user stands with the goal to have many users online at once.
  ConcurrentUsersGoalState = strict("ConcurrentUsersGoalState", {
    inactive = 0, -- clients show it like `active`
    active = 1, -- not reached yet
    reached = 2, -- the reward can be had
    rewarded = 3, -- the user has the reward
  }),
  -- Which members of a group a list has.
  GroupMemberFilter = strict("GroupMemberFilter", {
    all = 0,
    admins = 1,
    requests = 2, -- those who have asked to join
  }),
  -- Why a user could not join a group.
  GroupJoinError = strict("GroupJoinError", {
    group_full = 0,
    too_many_groups = 1, -- the user is in as many groups as the server allows
    closed = 2, -- nobody can join it
    no_requests = 3, -- it takes no more requests
    insufficient_subscription_level = 4, -- club membership is needed
    member_too_many_groups = 5, -- told to an admin; the one who asked is in too many groups and no club member
    member_too_many_groups_club = 6, -- the same, of a club member
  }),
  -- Why a group could not be founded or changed.
  GroupEditError = strict("GroupEditError", {
    room_in_use = 0, -- the room is the home of another group
    invalid_name = 1,
    insufficient_subscription_level = 2, -- club membership is needed
    too_many_groups = 3,
  }),
  -- Why a change of a member had no effect.
  GroupMemberError = strict("GroupMemberError", {
    no_longer_member = 0,
    already_rejected = 1,
    already_accepted = 2,
  }),
  -- What a monster plant is given.
  PetSupplement = strict("PetSupplement", {
    water = 0,
    light = 1,
    revive = 2, -- brings a dead plant back
    rebreed_fertilizer = 3, -- it can be bred again
    speed_fertilizer = 4, -- it grows faster
  }),
  -- How far two owners are with breeding their pets.
  PetBreedingState = strict("PetBreedingState", {
    start = 0, -- from the client only, asks the other owner
    cancel = 1,
    accept = 2,
    request = 3, -- from the server only, the other owner asks
  }),
  -- Why a pet could not be set down in a room.
  PetPlacingError = strict("PetPlacingError", {
    forbidden_in_hotel = 0,
    forbidden_in_room = 1, -- the room takes no pets of visitors
    too_many_pets = 2, -- the room is full of pets
    no_free_tiles = 3,
    tile_not_free = 4, -- something is on the chosen tile
    too_many_own_pets = 5, -- the user has as many pets there as are allowed
  }),
  -- Why a pet does not go into a breeding nest.
  BreedingNestFailure = strict("BreedingNestFailure", {
    pet_too_tired = 6,
  }),
  -- Which progress an achievement shows.
  AchievementDisplayMethod = strict("AchievementDisplayMethod", {
    obsolete = -1, -- not in use any more
    level_progress = 0, -- within the present level
    never = 1,
    total_progress = 2, -- over all levels
  }),
  -- How far a user is with a level or a task of a talent track.
  TalentState = strict("TalentState", {
    locked = 0,
    in_progress = 1,
    completed = 2,
  }),
  -- How far the user is with entering a room in a competition.
  CompetitionEntryResult = strict("CompetitionEntryResult", {
    submitted = 0, -- the room takes part
    ask_for_submit = 1, -- the room can be entered
    ask_for_confirm = 2, -- the user has to confirm it
    prerequisites_not_met = 3, -- furniture is missing
    room_door_not_open = 4,
    room_too_old = 5,
    ask_for_accept_rules = 6,
  }),
  -- What the owner of a room has agreed to when entering it in a competition.
  CompetitionConfirmLevel = strict("CompetitionConfirmLevel", {
    not_accepted = 0, -- nothing; the server checks the room again
    not_submitted = 1, -- the rules are accepted
    not_confirmed = 2, -- the room shall be entered
    commit = 3, -- the owner has confirmed that
  }),
  -- Whether the user may vote in a room competition.
  CompetitionVotingResult = strict("CompetitionVotingResult", {
    allowed = 0,
    required_perk_missing = 1,
    required_badge_missing = 2,
  }),
  -- Why a user could not join a game of the game center.
  GameJoinError = strict("GameJoinError", {
    kicked = 1, -- the user was thrown out of it
    duplicate_machine_id = 2, -- somebody plays on the same computer already
    invitation_required = 3,
    no_space_in_team = 4,
    team_not_found = 5,
    user_has_active_instance = 6, -- the user is in a game already
    user_has_pending_instance_request = 7,
    no_free_games_left = 8,
  }),
  -- Why a game of the game center did not begin.
  GameStartError = strict("GameStartError", {
    not_enough_players = 1,
    game_has_no_owner = 2,
  }),
  -- Why a user could not wait for a game.
  QueueJoinError = strict("QueueJoinError", {
    duplicate_machine_id = 1, -- somebody plays on the same computer already
  }),
  -- Whether the game center can be used.
  GameDirectoryStatus = strict("GameDirectoryStatus", {
    ok = 0,
    failed = 1, -- for a reason that is not known
    not_available = 2,
    hotel_closed = 3,
  }),
  -- Whether a game of the game center can be played.
  GameStatus = strict("GameStatus", {
    ok = 0,
    maintenance = 1,
  }),
  -- Which way a list of the best is turned.
  ScrollDirection = strict("ScrollDirection", {
    down = 0, -- towards worse places, also for the first request
    up = 1, -- towards better places
  }),
  -- Why a game client asks for the whole state again.
  FullStatusReason = strict("FullStatusReason", {
    too_far_behind = 0, -- it has missed turns
    checksum_mismatch = 1, -- its state differs from the server's
  }),
  -- How long a moderator bans a user for.
  BanType = strict("BanType", {
    hours_18 = 3,
    days_7 = 4,
    days_30 = 5,
    years_100 = 6,
    days_30_step_2 = 7, -- 30 days too, as a second step
  }),
  -- What a moderator does to everybody in a room.
  RoomActionType = strict("RoomActionType", {
    alert = 0,
    kick = 1, -- as `alert`, and the users are sent out
    message = 3,
    message_and_soft_kick = 4, -- as `message`, and the users are sent out
  }),
  -- What became of a call for help.
  CallForHelpResult = strict("CallForHelpResult", {
    sent = 0, -- moderators are going to see it
    too_many_pending_calls = 1, -- an earlier call has to be answered or deleted first
    has_abusive_call = 2, -- refused, as an earlier call was an abuse
  }),
  -- What a user wants from guides.
  GuideRequestType = strict("GuideRequestType", {
    tour = 0, -- a tour for a new user
    help = 1, -- an answer to a question
    tour_2 = 2, -- treated as 0 is
    bully_report = 3, -- a chat review by guardians
  }),
  -- Why a guide session or a chat review fails.
  GuideSessionErrorCode = strict("GuideSessionErrorCode", {
    generic = 0,
    guides_reject = 1, -- no guide is free, or none wants to
    not_enough_guides = 2, -- too few are on duty; for a chat review, too few guardians
    not_enough_votes = 3,
    no_chatlog_found = 4, -- there is no chat to review
  }),
  -- What a guardian thinks of a chat.
  ChatReviewVote = strict("ChatReviewVote", {
    none = -1, -- no vote; as a result, inconclusive
    ok = 0,
    bad = 1,
    very_bad = 2,
  }),
  -- How far one guardian of a chat review is.
  ChatReviewVoteStatus = strict("ChatReviewVoteStatus", {
    awaiting_vote = 0,
    voted_ok = 1,
    voted_bad = 2,
    voted_very_bad = 3,
    no_vote = 4, -- has refused or been too slow
    finding_new_voter = 5, -- the place is free, and a guardian is looked for
  }),
  -- What became of a report about bullying.
  GuideTicketCreationResult = strict("GuideTicketCreationResult", {
    ok = 0, -- guardians are going to review the chat
    unable_to_report = 1, -- the user may not report
    no_chatlog_found = 2, -- there is no chat to review
    bully_already_reported = 3, -- the same user is under review now
  }),
  -- How a report about bullying has ended.
  GuideTicketResolution = strict("GuideTicketResolution", {
    guardians_took_action = 0,
    forwarded_to_moderators = 1,
    reporter_is_abusive = 2, -- the guardians found nothing wrong
  }),
  -- Whether a user may ask guides or guardians for something.
  GuideReportingStatus = strict("GuideReportingStatus", {
    ok = 0,
    pending_ticket = 1, -- an earlier request is not done yet
    abusive = 2, -- the user has reported others without reason
    reporting_too_quickly = 3, -- the last report was a short time ago
  }),
  -- What the button of a news article does.
  PromoLinkType = strict("PromoLinkType", {
    url = 0, -- opens a web page
    internal = 1, -- opens a part of the client
    no_link = 2, -- there is no button
  }),
  -- Why furniture refuses a user.
  CustomNotification = strict("CustomNotification", {
    hopper_no_costume = 1, -- the hopper takes only users who wear a certain effect
    hopper_no_hc = 2, -- the hopper is for club members
    gate_no_hc = 3, -- the gate is for club members
    stars_not_candidate = 4, -- the client shows nothing for it
    stars_not_enough_users = 5, -- the client shows nothing for it
  }),
  -- What a friend is doing or has done.
  FriendNotificationType = strict("FriendNotificationType", {
    instant_message = -1,
    room_event = 0, -- has started an event in a room
    achievement = 1, -- has reached an achievement
    quest = 2, -- has completed a quest
    playing_game = 3, -- is playing a game
    finished_game = 4, -- plays no longer
    game_invite = 5, -- invites to a game
  }),
  -- Whether things can be recycled now.
  RecyclerStatus = strict("RecyclerStatus", {
    open = 1,
    closed = 2, -- out of order
    waiting = 3, -- the user has to wait before the next time
  }),
  -- How recycling has ended.
  RecyclerResult = strict("RecyclerResult", {
    success = 1, -- a box with the prize is in the inventory
    closed = 2, -- nothing was recycled
  }),
  -- What is known of a user's telephone number; the names are those of older clients.
  PhoneNumberStatus = strict("PhoneNumberStatus", {
    non_existing = 0, -- no number was given
    token_sent = 1, -- a code was sent
    verified = 2,
    ok = 3,
    error = 4,
    rate_limit = 5, -- tried too often
    number_mistyped = 6,
    non_verified = 9, -- the code is still to be given
    number_already_verified = 10,
  }),
  -- Whether a user shall be asked for a telephone number; the names are those of older clients.
  PhoneCollectionStatus = strict("PhoneCollectionStatus", {
    non_existing = 0, -- nothing decided
    never_again = 2, -- the user does not want to be asked
    token_input = 3, -- the user shall give the code
  }),
})
