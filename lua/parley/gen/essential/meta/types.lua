---@meta
-- Generated from spec/essential. Do not edit by hand.

---A channel of messages between players.
---@class parley.essential.Channel
---@field id integer|string
---@field type parley.essential.ChannelType
---@field name string
---@field topic? string
---@field settings? parley.essential.ChannelSettings
---@field members string[]
---@field createdInfo parley.essential.CreatedInfo
---@field closedInfo? parley.essential.ClosedInfo
---@field muted boolean
---@field joinedAt? integer|string
---@field lastReadMessageId? integer|string
---@field unreadMessages? integer

---Limits of a channel.
---@class parley.essential.ChannelSettings
---@field userLimit integer

---When, by whom and why a channel was closed.
---@class parley.essential.ClosedInfo
---@field at integer|string
---@field by string
---@field reason string

---A bundle of coins and its price.
---@class parley.essential.CoinBundle
---@field id string
---@field coins integer
---@field price number
---@field extraPercent number
---@field icon parley.essential.EssentialAsset
---@field highlighted boolean
---@field exchangeBundle boolean

---Something that a player can wear.
---@class parley.essential.Cosmetic
---@field id string
---@field type string
---@field displayNames table<string, string>
---@field assets? parley.essential.CosmeticAssets
---@field settings? parley.essential.CosmeticSetting[]
---@field storePackageId integer
---@field prices? table<string, number>
---@field tags? string[]
---@field createdAt integer|string
---@field availableAfter? integer|string
---@field availableUntil? integer|string
---@field skinLayers? table<parley.essential.SkinLayer, boolean>
---@field categories? table<string, integer>
---@field defaultSortWeight? integer
---@field priceCoins? integer
---@field tier? parley.essential.CosmeticTier
---@field assetsMap? table<string, parley.essential.EssentialAsset>
---@field showTimerAfter? integer|string

---A category of cosmetics.
---@class parley.essential.CosmeticCategory
---@field id string
---@field displayNames table<string, string>
---@field icon parley.essential.EssentialAsset
---@field slots? parley.essential.CosmeticSlot[]
---@field tags? string[]
---@field order integer
---@field availableAfter? integer|string
---@field availableUntil? integer|string
---@field compactNames? table<string, string>
---@field descriptions? table<string, string>

---A set of cosmetics that is worn together.
---@class parley.essential.CosmeticOutfit
---@field id string
---@field name string
---@field skinTexture? string
---@field equippedCosmetics? table<parley.essential.CosmeticSlot, string>
---@field cosmeticSettings? table<string, parley.essential.CosmeticSetting[]>
---@field selected boolean
---@field createdAt integer|string
---@field favoritedAt? integer|string
---@field skinId? string

---A setting of a worn cosmetic. By type, data holds: PLAYER_POSITION_ADJUSTMENT x, y, z; SIDE the key SIDE; VARIANT the key variant; anything else is free.
---@class parley.essential.CosmeticSetting
---@field id? string
---@field type string
---@field enabled boolean
---@field data table<string, any>

---Cosmetics that are sold together.
---@class parley.essential.CosmeticStoreBundle
---@field id string
---@field name string
---@field skin parley.essential.CosmeticStoreBundleSkin
---@field tier parley.essential.CosmeticTier
---@field discount number
---@field rotateOnPreview? boolean
---@field cosmetics table<parley.essential.CosmeticSlot, string>
---@field settings table<string, parley.essential.CosmeticSetting[]>

---The skin that a bundle is shown on.
---@class parley.essential.CosmeticStoreBundleSkin
---@field model parley.essential.SkinModel
---@field hash string
---@field name? string

---A kind of cosmetic and where it is worn.
---@class parley.essential.CosmeticType
---@field id string
---@field slot parley.essential.CosmeticSlot
---@field displayNames table<string, string>
---@field skinLayers? table<parley.essential.SkinLayer, boolean>

---How a cosmetic was unlocked.
---@class parley.essential.CosmeticUnlockData
---@field unlockedAt integer|string
---@field giftedBy? string
---@field wardrobeUnlock boolean

---When and by whom something was made.
---@class parley.essential.CreatedInfo
---@field at integer|string
---@field by? string

---A game server that is recommended or featured.
---@class parley.essential.DiscoveryServer
---@field id string
---@field names table<string, string>
---@field addresses string[]
---@field protocolVersions integer[]
---@field recommendedVersion string

---Emotes by their places on a wheel.
---@class parley.essential.EmoteWheel
---@field id string
---@field selected boolean
---@field slots table<integer, string> cosmetic by place
---@field createdAt integer|string
---@field updatedAt? integer|string

---A file to download.
---@class parley.essential.EssentialAsset
---@field url string
---@field checksum string

---A game server known by name.
---@class parley.essential.KnownServer
---@field id string
---@field names table<string, string>
---@field addresses string[]

---A picture of the player.
---@class parley.essential.Media
---@field id string
---@field title? string
---@field description? string
---@field variants table<string, parley.essential.MediaVariant>
---@field metadata parley.essential.MediaMetadata
---@field createdAt integer|string

---Where a picture was taken.
---@class parley.essential.MediaLocationMetadata
---@field type parley.essential.MediaLocationType
---@field identifier? string
---@field spsHost? string

---When, where and by whom a picture was taken.
---@class parley.essential.MediaMetadata
---@field authorId string
---@field time integer|string
---@field locationMetadata parley.essential.MediaLocationMetadata
---@field favorite boolean
---@field edited boolean

---A file of a picture.
---@class parley.essential.MediaVariant
---@field url string

---A message in a channel. Its time in milliseconds since 1970 is (id >> 22) + 1609459200.
---@class parley.essential.Message
---@field id integer|string snowflake
---@field channelId integer|string
---@field sender string
---@field content? any
---@field contents? string
---@field read? boolean
---@field replyTargetId? integer|string
---@field lastEditTime? integer|string milliseconds since 1970
---@field createdAt? integer|string milliseconds since 1970
---@field unfilteredContents? string

---A report of a message.
---@class parley.essential.MessageReport
---@field id integer|string
---@field channelId integer|string
---@field messageId integer|string
---@field reason string
---@field createdInfo parley.essential.CreatedInfo
---@field closed boolean
---@field reportVerdict? parley.essential.ReportVerdict

---Something to be shown to the player. What metadata holds depends on the type.
---@class parley.essential.Notice
---@field id string
---@field type parley.essential.NoticeType
---@field metadata table<string, any>
---@field dismissible boolean
---@field activeAfter? integer|string
---@field expiresAt? integer|string

---Why a notice was not put away.
---@class parley.essential.NoticeDismissError
---@field noticeId string
---@field reason string

---A mod whose makers are partners.
---@class parley.essential.PartneredMod
---@field id string
---@field displayName string

---What one player is to another.
---@class parley.essential.Relationship
---@field senderUUID string
---@field targetUUID string
---@field type parley.essential.RelationshipType
---@field state parley.essential.RelationshipState
---@field since integer|string

---What became of a report.
---@class parley.essential.ReportVerdict
---@field by string
---@field at integer|string
---@field reason? string
---@field verdict parley.essential.ReportVerdictAction

---A game server that is worth a visit.
---@class parley.essential.ServerDiscovery
---@field id string
---@field displayNames table<string, string>
---@field addresses string[]
---@field assets? parley.essential.ServerDiscoveryAssets
---@field protocolVersions integer[]
---@field tags? string[]

---Pictures of a game server.
---@class parley.essential.ServerDiscoveryAssets
---@field logo? parley.essential.EssentialAsset
---@field background? parley.essential.EssentialAsset

---A skin of the player.
---@class parley.essential.Skin
---@field id string
---@field name string
---@field model parley.essential.SkinModel
---@field hash string
---@field createdAt integer|string
---@field favoritedAt? integer|string
---@field lastUsedAt? integer|string

---A host that pictures may be loaded from.
---@class parley.essential.TrustedHost
---@field id string
---@field name string
---@field domains string[]
---@field profileId? string

---A player's world that is open to others.
---@class parley.essential.UPnPSession
---@field hostUUID string
---@field ip string
---@field port integer
---@field privacy parley.essential.UPnPPrivacy
---@field invites string[]
---@field createdAt integer|string
---@field protocolVersion? integer
---@field worldName? string
---@field modLoader? string

---Files of a cosmetic, up to version 5.
---@class parley.essential.CosmeticAssets
---@field thumbnail parley.essential.EssentialAsset
---@field texture? parley.essential.EssentialAsset
---@field geometry parley.essential.CosmeticGeometry
---@field animations? parley.essential.EssentialAsset
---@field skinMask? parley.essential.CosmeticSkinMask
---@field settings? parley.essential.EssentialAsset

---Models of a cosmetic, up to version 5.
---@class parley.essential.CosmeticGeometry
---@field steve parley.essential.EssentialAsset
---@field alex? parley.essential.EssentialAsset

---Masks of a cosmetic, up to version 5.
---@class parley.essential.CosmeticSkinMask
---@field steve? parley.essential.EssentialAsset
---@field alex? parley.essential.EssentialAsset

---What a player does.
---@alias parley.essential.ActivityType
---| "PLAYING" # playing

---Kind of a channel.
---@alias parley.essential.ChannelType
---| "ANNOUNCEMENT" # announcement
---| "TEXT" # text
---| "DIRECT_MESSAGE" # direct_message
---| "GROUP_DIRECT_MESSAGE" # group_direct_message

---Where a cosmetic is worn. Any other text is kept as it is.
---@alias parley.essential.CosmeticSlot
---| "BACK" # back
---| "EARS" # ears
---| "FACE" # face
---| "FULL_BODY" # full_body
---| "HAT" # hat
---| "PET" # pet
---| "TAIL" # tail
---| "ARMS" # arms
---| "SHOULDERS" # shoulders
---| "SUITS" # suits
---| "SHOES" # shoes
---| "PANTS" # pants
---| "WINGS" # wings
---| "EFFECT" # effect
---| "CAPE" # cape
---| "EMOTE" # emote
---| "ICON" # icon
---| "TOP" # top
---| "ACCESSORY" # accessory
---| "HEAD" # head
---| string

---How rare a cosmetic is.
---@alias parley.essential.CosmeticTier
---| "COMMON" # common
---| "UNCOMMON" # uncommon
---| "RARE" # rare
---| "EPIC" # epic
---| "LEGENDARY" # legendary

---Who may send friend requests.
---@alias parley.essential.FriendRequestPrivacySetting
---| "ANY_ONE" # any_one
---| "FRIEND_OF_FRIENDS" # friend_of_friends
---| "NO_ONE" # no_one

---Where a picture was taken.
---@alias parley.essential.MediaLocationType
---| "SINGLE_PLAYER" # single_player
---| "SHARED_WORLD" # shared_world
---| "MULTIPLAYER" # multiplayer
---| "MENU" # menu
---| "UNKNOWN" # unknown

---Kind of a notice.
---@alias parley.essential.NoticeType
---| "NEW_BANNER" # new_banner
---| "SALE" # sale
---| "FRIEND_REQUEST_TOAST" # friend_request_toast
---| "FRIEND_REQUEST_NEW_INDICATOR" # friend_request_new_indicator
---| "DISMISSIBLE_TOAST" # dismissible_toast
---| "WARDROBE_BANNER" # wardrobe_banner
---| "GIFTED_COSMETIC_TOAST" # gifted_cosmetic_toast

---What loads the mods.
---@alias parley.essential.Platform
---| "FORGE" # forge
---| "FABRIC" # fabric
---| "NEOFORGE" # neoforge

---Whether a player is online.
---@alias parley.essential.ProfileStatus
---| "ONLINE" # online
---| "OFFLINE" # offline

---State of a relationship.
---@alias parley.essential.RelationshipState
---| "PENDING" # pending
---| "VERIFIED" # verified
---| "DECLINED" # declined

---Kind of a relationship.
---@alias parley.essential.RelationshipType
---| "NEUTRAL" # neutral
---| "FRIENDS" # friends
---| "FRIEND_OF_FRIENDS" # friend_of_friends
---| "BLOCKED" # blocked

---What was done about a report.
---@alias parley.essential.ReportVerdictAction
---| "NO_ACTION" # no_action
---| "DELETE_MESSAGES" # delete_messages
---| "DELETE_USER_MESSAGES" # delete_user_messages

---Layer of a skin that a cosmetic hides.
---@alias parley.essential.SkinLayer
---| "CAPE" # cape
---| "JACKET" # jacket
---| "LEFT_SLEEVE" # left_sleeve
---| "RIGHT_SLEEVE" # right_sleeve
---| "LEFT_PANTS_LEG" # left_pants_leg
---| "RIGHT_PANTS_LEG" # right_pants_leg
---| "HAT" # hat

---Model of a skin.
---@alias parley.essential.SkinModel
---| "CLASSIC" # classic
---| "SLIM" # slim

---Who may join a world.
---@alias parley.essential.UPnPPrivacy
---| "INVITE_ONLY" # invite_only
---| "FRIENDS" # friends

---Why a relationship was refused. Other texts are possible.
---@alias parley.essential.RelationshipErrorResponse
---| "EXISTING_REQUEST_IS_PENDING" # existing_request_is_pending
---| "SENDER_TYPE_VERIFIED_SLOT_LIMIT" # sender_type_verified_slot_limit
---| "TARGET_TYPE_VERIFIED_SLOT_LIMIT" # target_type_verified_slot_limit
---| "NO_PENDING_REQUEST_TO_VERIFY" # no_pending_request_to_verify
---| "VERIFIED_RELATIONSHIP_ALREADY_EXISTS" # verified_relationship_already_exists
---| "NO_BLOCKED_RELATIONSHIP_TO_CONVERT" # no_blocked_relationship_to_convert
---| "SENDER_BLOCKED_TARGET" # sender_blocked_target
---| "TARGET_BLOCKED_SENDER" # target_blocked_sender
---| "SENDER_TYPE_OUTGOING_SLOT_LIMIT" # sender_type_outgoing_slot_limit
---| "TARGET_TYPE_INCOMING_SLOT_LIMIT" # target_type_incoming_slot_limit
---| "TARGET_PRIVACY_SETTING_FRIEND_OF_FRIENDS" # target_privacy_setting_friend_of_friends
---| "TARGET_PRIVACY_SETTING_NO_ONE" # target_privacy_setting_no_one
---| "TARGET_NOT_EXIST" # target_not_exist
---| "USER_IS_TEMPORARILY_SUSPENDED" # user_is_temporarily_suspended
---| "USER_IS_PERMANENTLY_SUSPENDED" # user_is_permanently_suspended
---| string
