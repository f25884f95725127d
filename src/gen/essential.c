/* Generated from spec/essential. Do not edit by hand. */
#include "parley/essential.h"

#define NONE PARLEY_NONE

static const char strings[24853] =
  "\0"
  "essential\0"
  "The protocol between the Essential mod of Minecraft and its connection ma"
  "nager.\0"
  "Chat\0"
  "chat\0"
  "Checkout\0"
  "checkout\0"
  "Coins\0"
  "coins\0"
  "Connection\0"
  "connection\0"
  "Cosmetic\0"
  "cosmetic\0"
  "Currency\0"
  "currency\0"
  "ICE\0"
  "ice\0"
  "Known Servers\0"
  "knownservers\0"
  "Media\0"
  "media\0"
  "Mod\0"
  "mod\0"
  "Multiplayer\0"
  "multiplayer\0"
  "Notices\0"
  "notices\0"
  "Partner\0"
  "partner\0"
  "Ping Proxy\0"
  "pingproxy\0"
  "Profile\0"
  "profile\0"
  "Relationships\0"
  "relationships\0"
  "Response\0"
  "response\0"
  "Server Discovery\0"
  "serverdiscovery\0"
  "Skin\0"
  "skin\0"
  "Social\0"
  "social\0"
  "Subscription\0"
  "subscription\0"
  "Telemetry\0"
  "telemetry\0"
  "UPnP\0"
  "upnp\0"
  "Wardrobe\0"
  "wardrobe\0"
  "ActivityType\0"
  "What a player does.\0"
  "playing\0"
  "PLAYING\0"
  "ChannelType\0"
  "Kind of a channel.\0"
  "announcement\0"
  "ANNOUNCEMENT\0"
  "text\0"
  "TEXT\0"
  "direct_message\0"
  "DIRECT_MESSAGE\0"
  "group_direct_message\0"
  "GROUP_DIRECT_MESSAGE\0"
  "CosmeticSlot\0"
  "Where a cosmetic is worn. Any other text is kept as it is.\0"
  "back\0"
  "BACK\0"
  "ears\0"
  "EARS\0"
  "face\0"
  "FACE\0"
  "full_body\0"
  "FULL_BODY\0"
  "hat\0"
  "HAT\0"
  "pet\0"
  "PET\0"
  "tail\0"
  "TAIL\0"
  "arms\0"
  "ARMS\0"
  "shoulders\0"
  "SHOULDERS\0"
  "suits\0"
  "SUITS\0"
  "shoes\0"
  "SHOES\0"
  "pants\0"
  "PANTS\0"
  "wings\0"
  "WINGS\0"
  "effect\0"
  "EFFECT\0"
  "cape\0"
  "CAPE\0"
  "emote\0"
  "EMOTE\0"
  "icon\0"
  "ICON\0"
  "top\0"
  "TOP\0"
  "accessory\0"
  "ACCESSORY\0"
  "head\0"
  "HEAD\0"
  "CosmeticTier\0"
  "How rare a cosmetic is.\0"
  "common\0"
  "COMMON\0"
  "uncommon\0"
  "UNCOMMON\0"
  "rare\0"
  "RARE\0"
  "epic\0"
  "EPIC\0"
  "legendary\0"
  "LEGENDARY\0"
  "FriendRequestPrivacySetting\0"
  "Who may send friend requests.\0"
  "any_one\0"
  "ANY_ONE\0"
  "friend_of_friends\0"
  "FRIEND_OF_FRIENDS\0"
  "no_one\0"
  "NO_ONE\0"
  "MediaLocationType\0"
  "Where a picture was taken.\0"
  "single_player\0"
  "SINGLE_PLAYER\0"
  "shared_world\0"
  "SHARED_WORLD\0"
  "MULTIPLAYER\0"
  "menu\0"
  "MENU\0"
  "unknown\0"
  "UNKNOWN\0"
  "NoticeType\0"
  "Kind of a notice.\0"
  "new_banner\0"
  "NEW_BANNER\0"
  "sale\0"
  "SALE\0"
  "friend_request_toast\0"
  "FRIEND_REQUEST_TOAST\0"
  "friend_request_new_indicator\0"
  "FRIEND_REQUEST_NEW_INDICATOR\0"
  "dismissible_toast\0"
  "DISMISSIBLE_TOAST\0"
  "wardrobe_banner\0"
  "WARDROBE_BANNER\0"
  "gifted_cosmetic_toast\0"
  "GIFTED_COSMETIC_TOAST\0"
  "Platform\0"
  "What loads the mods.\0"
  "forge\0"
  "FORGE\0"
  "fabric\0"
  "FABRIC\0"
  "neoforge\0"
  "NEOFORGE\0"
  "ProfileStatus\0"
  "Whether a player is online.\0"
  "online\0"
  "ONLINE\0"
  "offline\0"
  "OFFLINE\0"
  "RelationshipState\0"
  "State of a relationship.\0"
  "pending\0"
  "PENDING\0"
  "verified\0"
  "VERIFIED\0"
  "declined\0"
  "DECLINED\0"
  "RelationshipType\0"
  "Kind of a relationship.\0"
  "neutral\0"
  "NEUTRAL\0"
  "friends\0"
  "FRIENDS\0"
  "blocked\0"
  "BLOCKED\0"
  "ReportVerdictAction\0"
  "What was done about a report.\0"
  "no_action\0"
  "NO_ACTION\0"
  "delete_messages\0"
  "DELETE_MESSAGES\0"
  "delete_user_messages\0"
  "DELETE_USER_MESSAGES\0"
  "SkinLayer\0"
  "Layer of a skin that a cosmetic hides.\0"
  "jacket\0"
  "JACKET\0"
  "left_sleeve\0"
  "LEFT_SLEEVE\0"
  "right_sleeve\0"
  "RIGHT_SLEEVE\0"
  "left_pants_leg\0"
  "LEFT_PANTS_LEG\0"
  "right_pants_leg\0"
  "RIGHT_PANTS_LEG\0"
  "SkinModel\0"
  "Model of a skin.\0"
  "classic\0"
  "CLASSIC\0"
  "slim\0"
  "SLIM\0"
  "UPnPPrivacy\0"
  "Who may join a world.\0"
  "invite_only\0"
  "INVITE_ONLY\0"
  "RelationshipErrorResponse\0"
  "Why a relationship was refused. Other texts are possible.\0"
  "existing_request_is_pending\0"
  "EXISTING_REQUEST_IS_PENDING\0"
  "sender_type_verified_slot_limit\0"
  "SENDER_TYPE_VERIFIED_SLOT_LIMIT\0"
  "target_type_verified_slot_limit\0"
  "TARGET_TYPE_VERIFIED_SLOT_LIMIT\0"
  "no_pending_request_to_verify\0"
  "NO_PENDING_REQUEST_TO_VERIFY\0"
  "verified_relationship_already_exists\0"
  "VERIFIED_RELATIONSHIP_ALREADY_EXISTS\0"
  "no_blocked_relationship_to_convert\0"
  "NO_BLOCKED_RELATIONSHIP_TO_CONVERT\0"
  "sender_blocked_target\0"
  "SENDER_BLOCKED_TARGET\0"
  "target_blocked_sender\0"
  "TARGET_BLOCKED_SENDER\0"
  "sender_type_outgoing_slot_limit\0"
  "SENDER_TYPE_OUTGOING_SLOT_LIMIT\0"
  "target_type_incoming_slot_limit\0"
  "TARGET_TYPE_INCOMING_SLOT_LIMIT\0"
  "target_privacy_setting_friend_of_friends\0"
  "TARGET_PRIVACY_SETTING_FRIEND_OF_FRIENDS\0"
  "target_privacy_setting_no_one\0"
  "TARGET_PRIVACY_SETTING_NO_ONE\0"
  "target_not_exist\0"
  "TARGET_NOT_EXIST\0"
  "user_is_temporarily_suspended\0"
  "USER_IS_TEMPORARILY_SUSPENDED\0"
  "user_is_permanently_suspended\0"
  "USER_IS_PERMANENTLY_SUSPENDED\0"
  "Channel\0"
  "A channel of messages between players.\0"
  "id\0"
  "a\0"
  "type\0"
  "b\0"
  "name\0"
  "c\0"
  "topic\0"
  "d\0"
  "settings\0"
  "e\0"
  "members\0"
  "f\0"
  "createdInfo\0"
  "g\0"
  "closedInfo\0"
  "h\0"
  "muted\0"
  "i\0"
  "joinedAt\0"
  "joined_at\0"
  "lastReadMessageId\0"
  "last_read_message_id\0"
  "unreadMessages\0"
  "unread_messages\0"
  "ChannelSettings\0"
  "Limits of a channel.\0"
  "userLimit\0"
  "ClosedInfo\0"
  "When, by whom and why a channel was closed.\0"
  "at\0"
  "by\0"
  "reason\0"
  "CoinBundle\0"
  "A bundle of coins and its price.\0"
  "price\0"
  "extraPercent\0"
  "extra_percent\0"
  "highlighted\0"
  "exchangeBundle\0"
  "exchange_bundle\0"
  "Something that a player can wear.\0"
  "displayNames\0"
  "assets\0"
  "storePackageId\0"
  "prices\0"
  "tags\0"
  "createdAt\0"
  "availableAfter\0"
  "j\0"
  "availableUntil\0"
  "k\0"
  "skinLayers\0"
  "l\0"
  "categories\0"
  "m\0"
  "defaultSortWeight\0"
  "n\0"
  "priceCoins\0"
  "o\0"
  "tier\0"
  "p\0"
  "assetsMap\0"
  "q\0"
  "showTimerAfter\0"
  "show_timer_after\0"
  "CosmeticCategory\0"
  "A category of cosmetics.\0"
  "slots\0"
  "order\0"
  "compactNames\0"
  "descriptions\0"
  "CosmeticOutfit\0"
  "A set of cosmetics that is worn together.\0"
  "skinTexture\0"
  "equippedCosmetics\0"
  "cosmeticSettings\0"
  "selected\0"
  "favoritedAt\0"
  "skinId\0"
  "CosmeticSetting\0"
  "A setting of a worn cosmetic. By type, data holds: PLAYER_POSITION_ADJUST"
  "MENT x, y, z; SIDE the key SIDE; VARIANT the key variant; anything else i"
  "s free.\0"
  "enabled\0"
  "data\0"
  "CosmeticStoreBundle\0"
  "Cosmetics that are sold together.\0"
  "discount\0"
  "rotateOnPreview\0"
  "rotate_on_preview\0"
  "cosmetics\0"
  "CosmeticStoreBundleSkin\0"
  "The skin that a bundle is shown on.\0"
  "model\0"
  "hash\0"
  "CosmeticType\0"
  "A kind of cosmetic and where it is worn.\0"
  "slot\0"
  "CosmeticUnlockData\0"
  "How a cosmetic was unlocked.\0"
  "unlockedAt\0"
  "unlocked_at\0"
  "giftedBy\0"
  "gifted_by\0"
  "wardrobeUnlock\0"
  "wardrobe_unlock\0"
  "CreatedInfo\0"
  "When and by whom something was made.\0"
  "DiscoveryServer\0"
  "A game server that is recommended or featured.\0"
  "names\0"
  "addresses\0"
  "protocolVersions\0"
  "recommendedVersion\0"
  "EmoteWheel\0"
  "Emotes by their places on a wheel.\0"
  "cosmetic by place\0"
  "updatedAt\0"
  "EssentialAsset\0"
  "A file to download.\0"
  "url\0"
  "checksum\0"
  "KnownServer\0"
  "A game server known by name.\0"
  "A picture of the player.\0"
  "title\0"
  "description\0"
  "variants\0"
  "metadata\0"
  "MediaLocationMetadata\0"
  "identifier\0"
  "spsHost\0"
  "MediaMetadata\0"
  "When, where and by whom a picture was taken.\0"
  "authorId\0"
  "time\0"
  "locationMetadata\0"
  "favorite\0"
  "edited\0"
  "MediaVariant\0"
  "A file of a picture.\0"
  "Message\0"
  "A message in a channel. Its time in milliseconds since 1970 is (id >> 22)"
  " + 1609459200.\0"
  "snowflake\0"
  "channelId\0"
  "sender\0"
  "content\0"
  "contents\0"
  "read\0"
  "replyTargetId\0"
  "lastEditTime\0"
  "milliseconds since 1970\0"
  "created_at\0"
  "unfilteredContents\0"
  "unfiltered_contents\0"
  "MessageReport\0"
  "A report of a message.\0"
  "messageId\0"
  "closed\0"
  "reportVerdict\0"
  "Notice\0"
  "Something to be shown to the player. What metadata holds depends on the t"
  "ype.\0"
  "dismissible\0"
  "activeAfter\0"
  "expiresAt\0"
  "NoticeDismissError\0"
  "Why a notice was not put away.\0"
  "noticeId\0"
  "notice_id\0"
  "PartneredMod\0"
  "A mod whose makers are partners.\0"
  "displayName\0"
  "Relationship\0"
  "What one player is to another.\0"
  "senderUUID\0"
  "targetUUID\0"
  "state\0"
  "since\0"
  "ReportVerdict\0"
  "What became of a report.\0"
  "verdict\0"
  "ServerDiscovery\0"
  "A game server that is worth a visit.\0"
  "ServerDiscoveryAssets\0"
  "Pictures of a game server.\0"
  "logo\0"
  "background\0"
  "A skin of the player.\0"
  "favorited_at\0"
  "lastUsedAt\0"
  "last_used_at\0"
  "TrustedHost\0"
  "A host that pictures may be loaded from.\0"
  "domains\0"
  "profileId\0"
  "UPnPSession\0"
  "A player's world that is open to others.\0"
  "hostUUID\0"
  "ip\0"
  "port\0"
  "privacy\0"
  "invites\0"
  "protocolVersion\0"
  "worldName\0"
  "modLoader\0"
  "mod_loader\0"
  "CosmeticAssets\0"
  "Files of a cosmetic, up to version 5.\0"
  "thumbnail\0"
  "texture\0"
  "geometry\0"
  "animations\0"
  "skinMask\0"
  "CosmeticGeometry\0"
  "Models of a cosmetic, up to version 5.\0"
  "steve\0"
  "alex\0"
  "CosmeticSkinMask\0"
  "Masks of a cosmetic, up to version 5.\0"
  "chat.ClientChatChannelCreatePacket\0"
  "Opens a channel with other players.\0"
  "The server answers with the new channel.\0"
  "chat.ServerChatChannelAddPacket\0"
  "message that is answered\0"
  "chat.ClientChatChannelMessageCreatePacket\0"
  "Says something in a channel.\0"
  "Goes through the official client's queue: always with a unique id, again "
  "after 10 s until anything with that id comes back.\0"
  "chat.ServerChatChannelMessagePacket\0"
  "chat.ClientChatChannelMessageReadStatePacket\0"
  "Marks one message as read or unread.\0"
  "Sent without a unique id. Version 9 and later know a state of the whole c"
  "hannel instead.\0"
  "10\0"
  "a key of the report reasons\0"
  "chat.ClientChatChannelMessageReportPacket\0"
  "Reports a message.\0"
  "chat.ServerChatChannelMessageReportPacket\0"
  "before\0"
  "a message\0"
  "after\0"
  "limit\0"
  "50 in the official client\0"
  "chat.ClientChatChannelMessagesRetrievePacket\0"
  "Asks for messages of a channel, from before or after one.\0"
  "The official client asks for 50 at a time.\0"
  "chat.ClientChatChannelMessageUpdatePacket\0"
  "Changes the text of a message.\0"
  "response.ResponseActionPacket\0"
  "chat.ClientChatChannelMutePacket\0"
  "Mutes a channel, or unmutes it.\0"
  "results\0"
  "whether it succeeded\0"
  "chat.ServerChannelMemberActionResponsePacket\0"
  "Says for each member whether it was added or removed.\0"
  "channels\0"
  "Channels that the client is a member of now.\0"
  "Pushed after connecting, and the answer to a new channel.\0"
  "chat.ServerChatChannelClearPacket\0"
  "Takes away every channel.\0"
  "The client forgets all channels it knows.\0"
  "messages\0"
  "Messages of channels: new ones, changed ones, or the answer to a request "
  "for older ones.\0"
  "report\0"
  "The report that was made, or what became of it.\0"
  "The one field has no short name; a later unofficial list calls it \"a\".\0"
  "reasons\0"
  "texts by language, by reason\0"
  "chat.ServerChatChannelMessageReportReasonsPacket\0"
  "Reasons for a report, with their texts by language.\0"
  "Pushed after connecting. Seen keys: HARASSMENT, ILLEGAL_ACTIVITY, INAPPRO"
  "PRIATE_CONTENT; seen language: en_US.\0"
  "channelIds\0"
  "chat.ServerChatChannelRemovePacket\0"
  "Channels that the client is no member of any more.\0"
  "chat.ChatChannelMemberAddPacket\0"
  "Adds members to a channel.\0"
  "The server answers who was added and tells the members by the same packet"
  ".\0"
  "chat.ChatChannelMemberRemovePacket\0"
  "Removes members from a channel; one's own id leaves it.\0"
  "The server answers who was removed and tells the members by the same pack"
  "et.\0"
  "chat.ChatChannelMessageDeletePacket\0"
  "Deletes a message, or tells that one was deleted.\0"
  "The client sends it without a unique id and expects no answer.\0"
  "The server passes it on to the members of the channel.\0"
  "chat.ChatChannelUpdatePacket\0"
  "Changes a channel's name or topic.\0"
  "claimId\0"
  "claim_id\0"
  "checkout.ClientCheckoutClaimCoinsPacket\0"
  "Claims coins that are given away.\0"
  "The official client claims \"WARDROBE_REFRESH\". A success comes with a p"
  "ush of the new balance.\0"
  "9\0"
  "checkout.ServerCheckoutClaimCoinsResponsePacket\0"
  "bundleID\0"
  "bundle_id\0"
  "partnerCode\0"
  "partner_code\0"
  "partneredModIds\0"
  "partnered_mod_ids\0"
  "checkout.ClientCheckoutCoinBundlePacket\0"
  "Buys a bundle of coins.\0"
  "The server answers with a page for the payment.\0"
  "checkout.ServerCheckoutUrlPacket\0"
  "cosmeticIds\0"
  "cosmetic_ids\0"
  "giftTo\0"
  "gift_to\0"
  "checkout.ClientCheckoutCosmeticsPacket\0"
  "Buys cosmetics with coins, for oneself or as a gift.\0"
  "A gift is answered by response.ResponseActionPacket, anything else by the"
  " unlocked cosmetics. Known errors: TARGET_MUST_BE_FRIEND, ESSENTIAL_USER_"
  "NOT_FOUND.\0"
  "cosmetic.ServerCosmeticsUserUnlockedPacket\0"
  "checkout.ClientCheckoutDynamicCoinBundlePacket\0"
  "Buys just so many coins.\0"
  "checkout.ClientCheckoutPartnerCodeRequestDataPacket\0"
  "Asks whose code a creator code is.\0"
  "Response.ResponseActionPacket with an error message means that there is n"
  "o such code; without one the official client takes it for a fault of the "
  "server.\0"
  "checkout.ServerCheckoutPartnerCodeDataPacket\0"
  "storeBundleId\0"
  "checkout.ClientCheckoutStoreBundlePacket\0"
  "Buys a bundle of cosmetics with coins.\0"
  "coinsClaimed\0"
  "coins_claimed\0"
  "How many coins were claimed.\0"
  "partnerName\0"
  "partner_name\0"
  "persist\0"
  "Whose code a creator code is.\0"
  "Comes without being asked for, too.\0"
  "The page on which to pay.\0"
  "coins.ClientCoinBundleOptionsPacket\0"
  "Asks for the bundles of coins and their prices.\0"
  "coins.ServerCoinBundleOptionsPacket\0"
  "coins.ClientCoinsBalancePacket\0"
  "Asks for the balance of coins.\0"
  "coins.ServerCoinsBalancePacket\0"
  "coinBundles\0"
  "Bundles of coins that can be bought.\0"
  "coinsSpent\0"
  "coins_spent\0"
  "topUpAmount\0"
  "top_up_amount\0"
  "The balance of coins.\0"
  "username\0"
  "sharedSecret\0"
  "16 bytes\0"
  "connection.ClientConnectionLoginPacket\0"
  "Logs in, in version 1 of the protocol.\0"
  "The client, as its first packet, with a unique id.\0"
  "The server answers with response.ResponseActionPacket within 10 s.\0"
  "From version 2 on the same data is in the Authorization header of the upg"
  "rade, and this packet is not sent.\0"
  "1\0"
  "connection.ServerConnectionReconnectPacket\0"
  "Tells the client to connect anew.\0"
  "The client closes with 4507 and connects again, with a new secret and new"
  " numbers.\0"
  "message\0"
  "connection.ClientConnectionDisconnectPacket\0"
  "Tells the other side to end the connection.\0"
  "Only a server is known to send it, despite its name.\0"
  "The client closes with 4501 and connects again.\0"
  "One third-party server takes it from clients.\0"
  "connection.ConnectionKeepAlivePacket\0"
  "Asks whether the other side is alive.\0"
  "The server, more often than every 60 s.\0"
  "The client sends the same packet with the same unique id back, before any"
  "thing else, and starts its clock of 60 s anew.\0"
  "className\0"
  "of the packets, as in chat.ServerChatChannelAddPacket\0"
  "packetId\0"
  "the sender's number for them\0"
  "connection.ConnectionRegisterPacketTypeIdPacket\0"
  "Gives a class of packets a number, for this direction of this connection.\0"
  "Each side, as number 0 and without a unique id, right before it sends the"
  " first packet of the class.\0"
  "Remembers the number; a second one for the same number takes its place.\0"
  "Handled by the session; a program does not see it.\0"
  "capes\0"
  "signature by value of the textures property, both Base64\0"
  "cosmetic.capes.ClientCosmeticCapesUnlockedPacket\0"
  "The capes that the player has at Mojang.\0"
  "identifiers\0"
  "cosmetic.categories.ClientCosmeticCategoriesRequestPacket\0"
  "Asks for categories of cosmetics.\0"
  "An unofficial list spells the package cosmetic.catagories.\0"
  "cosmetic.categories.ServerCosmeticCategoriesPopulatePacket\0"
  "cosmetic.emote.ClientCosmeticEmoteWheelSelectPacket\0"
  "Chooses an emote wheel.\0"
  "Sent without a unique id; no answer.\0"
  "index\0"
  "value\0"
  "cosmetic.emote.ClientCosmeticEmoteWheelUpdatePacket\0"
  "Puts an emote into a place of an emote wheel, or takes it away.\0"
  "Sent without a unique id; no answer. One packet a place.\0"
  "outfitId\0"
  "cosmeticId\0"
  "cosmetic.outfit.ClientCosmeticOutfitCosmeticSettingsUpdatePacket\0"
  "Changes the settings of a cosmetic in an outfit.\0"
  "skin_id\0"
  "equipped_cosmetics\0"
  "cosmetic_settings\0"
  "cosmetic.outfit.ClientCosmeticOutfitCreatePacket\0"
  "Makes an outfit.\0"
  "The server answers with the new outfit.\0"
  "cosmetic.outfit.ServerCosmeticOutfitPopulatePacket\0"
  "cosmetic.outfit.ClientCosmeticOutfitDeletePacket\0"
  "Deletes an outfit.\0"
  "absent to take off\0"
  "cosmetic.outfit.ClientCosmeticOutfitEquippedCosmeticsUpdatePacket\0"
  "Puts on or takes off a cosmetic in an outfit.\0"
  "cosmetic.outfit.ClientCosmeticOutfitNameUpdatePacket\0"
  "Renames an outfit.\0"
  "uuid\0"
  "cosmetic.outfit.ClientCosmeticOutfitSelectedRequestPacket\0"
  "Asks what a player wears.\0"
  "The official client asks without a unique id right after subscribing to t"
  "he player, and knows the answer by its class and player.\0"
  "cosmetic.outfit.ServerCosmeticOutfitSelectedResponsePacket\0"
  "cosmetic.outfit.ClientCosmeticOutfitSelectPacket\0"
  "Puts on an outfit.\0"
  "null from the official client\0"
  "cosmetic.outfit.ClientCosmeticOutfitSkinUpdatePacket\0"
  "Changes the skin of an outfit.\0"
  "cosmetic.outfit.ClientCosmeticOutfitUpdateFavoriteStatePacket\0"
  "Makes an outfit a favorite, or no more.\0"
  "triggerName\0"
  "name of the animation; reset stops an emote\0"
  "cosmetic.ClientCosmeticAnimationTriggerPacket\0"
  "Plays an animation of a worn cosmetic.\0"
  "cosmetic.ClientCosmeticCheckoutPacket\0"
  "Unlocks cosmetics that cost nothing.\0"
  "An older way than checkout.ClientCheckoutCosmeticsPacket.\0"
  "packageIds\0"
  "cosmetic.ClientCosmeticRequestPacket\0"
  "Asks for cosmetics by their ids or packages.\0"
  "cosmetic.ServerCosmeticsPopulatePacket\0"
  "cosmetic.ClientCosmeticRequestUnlockStatePacket\0"
  "Presumably asks whether a player has a cosmetic.\0"
  "Only its name is known, from an unofficial list of December 2023; no publ"
  "ic version has it. Its body is carried as it is.\0"
  "cosmetic.ClientCosmeticsUserEquippedVisibilityTogglePacket\0"
  "Shows or hides one's own cosmetics to others.\0"
  "targetUserIds\0"
  "target_user_ids\0"
  "cosmetic_id\0"
  "cosmetic.ClientCosmeticBulkRequestUnlockStatePacket\0"
  "Asks which players have a cosmetic.\0"
  "cosmetic.ServerCosmeticBulkRequestUnlockStateResponsePacket\0"
  "Categories of cosmetics.\0"
  "emoteWheels\0"
  "cosmetic.emote.ServerCosmeticEmoteWheelPopulatePacket\0"
  "The player's emote wheels.\0"
  "Pushed after connecting.\0"
  "outfits\0"
  "The player's outfits.\0"
  "Pushed after connecting, and the answer to a new outfit.\0"
  "What a player wears.\0"
  "All names on the wire are the long ones.\0"
  "userId\0"
  "cosmeticSlot\0"
  "cosmetic.ServerCosmeticAnimationTriggerPacket\0"
  "A player's cosmetic plays an animation.\0"
  "settings by cosmetic\0"
  "cosmetic.ServerCosmeticPlayerSettingsPacket\0"
  "Settings of the cosmetics that a player wears.\0"
  "Cosmetics with their names, prices and files.\0"
  "revokedIds\0"
  "cosmetic.ServerCosmeticsRevokePurchasePacket\0"
  "Cosmetics that are taken away again.\0"
  "cosmetic.ServerCosmeticsSkinTexturePacket\0"
  "The skin that a player wears.\0"
  "equipped\0"
  "cosmetic by slot\0"
  "cosmetic.ServerCosmeticsUserEquippedPacket\0"
  "The cosmetics that a player wears.\0"
  "cosmetic.ServerCosmeticsUserEquippedVisibilityPacket\0"
  "Whether one's own cosmetics are shown to others.\0"
  "unlocked\0"
  "occurredFromPurchase\0"
  "unlockedCosmetics\0"
  "by cosmetic\0"
  "Cosmetics that a player has unlocked.\0"
  "A server may still send the older list \"a\"; later versions ignore it.\0"
  "cosmeticTypes\0"
  "cosmetic.ServerCosmeticTypesPopulatePacket\0"
  "Types of cosmetics.\0"
  "unlockStates\0"
  "unlock_states\0"
  "Says for each player whether it has the cosmetic.\0"
  "currency.ClientCurrencyOptionsPacket\0"
  "Asks for the currencies one can pay in.\0"
  "currency.ServerCurrencyOptionsPacket\0"
  "currencies\0"
  "The currencies one can pay in.\0"
  "user\0"
  "candidate\0"
  "absent at the end of the candidates\0"
  "ice.IceCandidatePacket\0"
  "A candidate of a direct connection between two players, or the end of the"
  "m.\0"
  "Names the player it is for.\0"
  "Gets it from the server with the sender's id in its place.\0"
  "No unique id, no answer.\0"
  "ufrag\0"
  "password\0"
  "ice.IceSessionPacket\0"
  "The credentials of a direct connection between two players.\0"
  "knownservers.ClientKnownServersRequestPacket\0"
  "Asks for game servers that are known by name.\0"
  "5\0"
  "knownservers.ServerKnownServersResponsePacket\0"
  "knownServers\0"
  "Game servers that are known by name.\0"
  "mediaId\0"
  "media.ClientMediaCreatePacket\0"
  "Adds an uploaded picture to the player's media.\0"
  "media.ServerMediaPopulatePacket\0"
  "media.ClientMediaDeleteRequestPacket\0"
  "Deletes one of the player's media.\0"
  "media.ClientMediaGetUploadUrlPacket\0"
  "Asks where to upload a picture.\0"
  "media.ServerMediaUploadUrlPacket\0"
  "mediaIds\0"
  "media.ClientMediaRequestPacket\0"
  "Asks for the player's media.\0"
  "Sent without a unique id after connecting, without ids: all of them.\0"
  "media.ClientMediaUpdatePacket\0"
  "Changes what is said about one of the player's media.\0"
  "medias\0"
  "The player's media.\0"
  "media_id\0"
  "uploadUrl\0"
  "upload_url\0"
  "Where to upload a picture, and its id.\0"
  "minecraftVersion\0"
  "modChecksums\0"
  "MD5 of each mod file in hex, or what its manifest says, or 32 times f wit"
  "hout a file\0"
  "platform\0"
  "platformVersion\0"
  "as in fabricloader:0.14.9\0"
  "modpackId\0"
  "mod.ClientModsAnnouncePacket\0"
  "Tells the server which game and mods the client runs.\0"
  "The client, once a connection, some time after it is open.\0"
  "The member \"b\" stands before \"a\". Version 1 sent it with the unique i"
  "d of the login's answer.\0"
  "mod.ServerRevenueSplitPacket\0"
  "Presumably says how revenue is shared.\0"
  "address\0"
  "multiplayer.ServerMultiplayerJoinServerPacket\0"
  "Tells the client to join a game server.\0"
  "notices.ClientNoticeDismissPacket\0"
  "Puts a notice away.\0"
  "Notices.ClientNoticeBulkDismissPacket took its place.\0"
  "ids\0"
  "types\0"
  "metadataKeys\0"
  "metadataValues\0"
  "notices.ClientNoticeRequestPacket\0"
  "Asks for notices by id, type or metadata.\0"
  "After connecting without a unique id, for all types; the answer is known "
  "by its class.\0"
  "At least one of ids, types and metadataKeys is there.\0"
  "notices.ServerNoticePopulatePacket\0"
  "noticeIds\0"
  "notice_ids\0"
  "notices.ClientNoticeBulkDismissPacket\0"
  "Puts notices away.\0"
  "notices.ServerNoticeBulkDismissPacket\0"
  "Notices to show.\0"
  "notices.ServerNoticeRemovePacket\0"
  "Notices that are gone.\0"
  "Without ids, all of them.\0"
  "dismissed_notice_ids\0"
  "errors\0"
  "Which notices were put away, and which not.\0"
  "Known reasons: NOTICE_NOT_FOUND, NOTICE_ALREADY_DISMISSED.\0"
  "mods\0"
  "partner.ServerPartneredModsPopulatePacket\0"
  "Mods whose makers are partners.\0"
  "The member on the wire is called like the field.\0"
  "6\0"
  "hostname\0"
  "of the game\0"
  "pingproxy.ClientPingProxyPacket\0"
  "Asks the server to ask a game server for its status.\0"
  "The official client waits 7 s for the answer.\0"
  "pingproxy.ServerPingProxyResponsePacket\0"
  "rawJson\0"
  "the game server's status, a JSON text\0"
  "latency\0"
  "milliseconds\0"
  "region\0"
  "The status of a game server.\0"
  "profile.trustedhosts.ClientProfileTrustedHostsCreatePacket\0"
  "Trusts a host that pictures may be loaded from.\0"
  "profile.trustedhosts.ClientProfileTrustedHostsDeletePacket\0"
  "Trusts a host no more.\0"
  "absent for none\0"
  "the game server's address\0"
  "profile.ClientProfileActivityPacket\0"
  "What the player does now.\0"
  "There is no member \"b\". Goes through the official client's queue: alway"
  "s with a unique id, given up after 10 s.\0"
  "profile.trustedhosts.ServerProfileTrustedHostsClearPacket\0"
  "Takes away every trusted host.\0"
  "trustedHosts\0"
  "profile.trustedhosts.ServerProfileTrustedHostsPopulatePacket\0"
  "Trusted hosts.\0"
  "profile.trustedhosts.ServerProfileTrustedHostsRemovePacket\0"
  "Trusted hosts that are gone.\0"
  "profile.ServerProfileActivityPacket\0"
  "What another player does now.\0"
  "status\0"
  "lastOnlineTimestamp\0"
  "punishmentStatus\0"
  "punishment_status\0"
  "profile.ServerProfileStatusPacket\0"
  "Whether another player is online.\0"
  "relationships.ClientRelationshipCreatePacket\0"
  "Asks to be friends, accepts a request, or blocks a player.\0"
  "relationships.ServerRelationshipPopulatePacket\0"
  "relationships.ServerRelationshipCreateFailedResponsePacket\0"
  "relationships.RelationshipDeletePacket\0"
  "Ends a friendship, declines a request, or unblocks a player.\0"
  "The server tells the other player with relationships.ServerRelationshipDe"
  "letePacket.\0"
  "Why a relationship was not made or ended.\0"
  "relationship\0"
  "relationships.ServerRelationshipDeletePacket\0"
  "A relationship that has ended.\0"
  "Relationships of the player.\0"
  "Pushed after connecting, and the answer to a new one.\0"
  "mappedUuids\0"
  "relationships.ServerUuidNameMapPacket\0"
  "Names of players.\0"
  "setting\0"
  "relationships.privacy.FriendRequestPrivacySettingPacket\0"
  "successful\0"
  "errorMessage\0"
  "absent on success\0"
  "error_message\0"
  "Whether a request succeeded.\0"
  "The server, with the unique id of the request.\0"
  "serverdiscovery.ClientServerDiscoveryRequestPopulatePacket\0"
  "Asks for game servers that are worth a visit.\0"
  "Deprecated, but still sent after connecting, without a unique id.\0"
  "serverdiscovery.ServerServerDiscoveryPopulatePacket\0"
  "serverdiscovery.ClientServerDiscoveryRequestPacket\0"
  "Asks for recommended and featured game servers.\0"
  "serverdiscovery.ServerServerDiscoveryResponsePacket\0"
  "servers\0"
  "Game servers that are worth a visit.\0"
  "Deprecated.\0"
  "recommended\0"
  "featured\0"
  "Recommended and featured game servers.\0"
  "skin.ClientSkinCreatePacket\0"
  "Adds a skin to the player's skins.\0"
  "skin.ServerSkinPopulatePacket\0"
  "skin.ClientSkinDeletePacket\0"
  "Deletes a skin.\0"
  "skin.ClientSkinUpdateDataPacket\0"
  "Changes the picture of a skin.\0"
  "Goes through the official client's queue: always with a unique id, given "
  "up after 10 s.\0"
  "favorited\0"
  "skin.ClientSkinUpdateFavoriteStatePacket\0"
  "Makes a skin a favorite, or no more.\0"
  "skin.ClientSkinUpdateLastUsedStatePacket\0"
  "Tells that a skin was used just now.\0"
  "skin.ClientSkinUpdateNamePacket\0"
  "Renames a skin.\0"
  "skins\0"
  "The player's skins.\0"
  "Pushed after connecting, and the answer to a change.\0"
  "social.ClientSocialDiscordRequestJoinServerResponsePacket\0"
  "Lets a player join by Discord, or not.\0"
  "The client, with the unique id of the request it got.\0"
  "secret\0"
  "social.SocialDiscordRequestJoinServerPacket\0"
  "Asks a player by Discord to be let in.\0"
  "Names the player who is asked.\0"
  "Gets it from the server with the id of who asks, and answers with social."
  "ClientSocialDiscordRequestJoinServerResponsePacket and the same unique id"
  ": a reply by the client.\0"
  "social.SocialInviteToServerCancelPacket\0"
  "Takes back an invitation.\0"
  "Names the invited player.\0"
  "Gets it from the server with the id of who invited.\0"
  "social.SocialInviteToServerPacket\0"
  "Invites a player to a game server.\0"
  "Gets it from the server with the id of who invites.\0"
  "uuids\0"
  "unsubscribeFromAll\0"
  "newSubscription\0"
  "subscription.SubscriptionUpdatePacket\0"
  "Subscribes to what other players do, or ends that.\0"
  "Subscribe: newSubscription true. Unsubscribe: newSubscription false. End "
  "all: unsubscribeFromAll true, no uuids. It goes through the official clie"
  "nt's queue: always with a unique id, again after 10 s until anything with"
  " that id comes back.\0"
  "key\0"
  "telemetry.ClientTelemetryPacket\0"
  "Tells the server what the player does with the mod.\0"
  "upnp.ClientUPnPSessionClosePacket\0"
  "Closes the player's world to others.\0"
  "upnp.ClientUPnPSessionCreatePacket\0"
  "Opens the player's world to others.\0"
  "upnp.ClientUPnPSessionInvitesAddPacket\0"
  "Invites players into the world.\0"
  "upnp.ClientUPnPSessionInvitesRemovePacket\0"
  "Takes back invitations into the world.\0"
  "a JSON text\0"
  "upnp.ClientUPnPSessionPingProxyUpdatePacket\0"
  "The status that others see of the world.\0"
  "upnp.ClientUPnPSessionUpdatePacket\0"
  "Changes the address or privacy of the open world.\0"
  "upnp.ServerUPnPSessionInviteAddPacket\0"
  "The player was invited into a world.\0"
  "sessions\0"
  "upnp.ServerUPnPSessionPopulatePacket\0"
  "Worlds of other players that are open.\0"
  "hostUUIDs\0"
  "upnp.ServerUPnPSessionRemovePacket\0"
  "Worlds that are closed now.\0"
  "wardrobe.ClientWardrobeSettingsPacket\0"
  "Asks for the limits and pages of the wardrobe.\0"
  "Sent after connecting, without a unique id.\0"
  "wardrobe.ServerWardrobeSettingsPacket\0"
  "storeBundleIds\0"
  "store_bundle_ids\0"
  "wardrobe.ClientWardrobeStoreBundleRequestPacket\0"
  "Asks for bundles of cosmetics.\0"
  "wardrobe.ServerWardrobeStoreBundlePacket\0"
  "outfitsLimit\0"
  "outfits_limit\0"
  "skinsLimit\0"
  "skins_limit\0"
  "giftingCoinSpendRequirement\0"
  "gifting_coin_spend_requirement\0"
  "fallbackFeaturedPageConfig\0"
  "fallback_featured_page_config\0"
  "currentFeaturedPageConfig\0"
  "current_featured_page_config\0"
  "youNeedMinimumAmount\0"
  "you_need_minimum_amount\0"
  "Limits and pages of the wardrobe.\0"
  "storeBundles\0"
  "store_bundles\0"
  "Bundles of cosmetics.\0";

static const uint32_t keys[225] = {
  3444, 3449, 3456, 3463, 3471, 3482, 3492, 3506, 3519, 3527, 3546, 3585, 3653,
  3718, 3721, 3724, 125, 3775, 3781, 964, 3808, 3820, 3885, 3898, 3905, 3920,
  3927, 3932, 3942, 3959, 3976, 3989, 4002, 4022, 4035, 4042, 4054, 4128, 4134,
  4140, 4153, 4223, 4235, 4253, 4270, 4279, 4291, 4468, 4476, 421, 4535, 4544,
  4578, 4648, 4654, 4713, 4766, 4789, 4808, 4951, 4957, 4967, 4984, 5067, 5112,
  5116, 5191, 5197, 5209, 5218, 5249, 5260, 5327, 5336, 5341, 5358, 5367, 5514,
  5524, 5531, 5539, 5548, 5553, 5567, 5615, 5691, 5701, 5708, 5807, 5819, 5831,
  5891, 5956, 6012, 6023, 6034, 6040, 6085, 6195, 6200, 6246, 6323, 6331, 6394,
  6403, 6406, 6411, 6419, 6427, 6443, 6453, 6527, 6537, 6545, 6554, 6565, 6630,
  6636, 7401, 7418, 7424, 7770, 7898, 8112, 8210, 8336, 8585, 9252, 9488, 180,
  9507, 9532, 9711, 9736, 10401, 10495, 10551, 10576, 10889, 10938, 10961,
  11009, 11018, 11506, 11984, 12048, 12432, 12585, 12920, 12926, 13105, 13114,
  13712, 14274, 14548, 15004, 15219, 15337, 15486, 15493, 15750, 15915, 16121,
  16130, 16151, 16289, 16366, 16557, 16599, 16604, 16861, 16867, 17096, 17146,
  17437, 17659, 17695, 17755, 17772, 17870, 17879, 17921, 18235, 18437, 18441,
  18447, 18460, 18727, 276, 18963, 19073, 19203, 19395, 19441, 19462, 19992,
  20235, 20242, 20262, 20802, 351, 20974, 21042, 21106, 21117, 21612, 21669,
  21681, 22017, 22231, 22461, 23018, 23024, 23043, 23388, 24027, 24112, 24352,
  24504, 24531, 24554, 24613, 24670, 24725, 24804,
};

static const uint32_t words[64] = {
  6808, 7060, 7359, 7060, 7675, 7675, 7799, 7799, 7799, 7799, 7675, 7675, 9440,
  7675, 9678, 10000, 7675, 9678, 10356, 7675, 10000, 10760, 10858, 7675, 11749,
  11749, 7675, 12748, 13390, 13931, 10000, 7675, 14641, 7675, 15134, 16520,
  17050, 17232, 7675, 17404, 17232, 17232, 7675, 18692, 18805, 19355, 20469,
  20516, 7675, 20516, 7675, 7675, 21409, 21560, 21792, 7675, 21792, 21792,
  21792, 21792, 22310, 22310, 24314, 24463,
};

static const parley_field fields[577] = {
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 3, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 4, 1, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 5, 12, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 6, 12, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 7, 2, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 8, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 9, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 10, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 11, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 12, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 14, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 16, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {8, 0, 0, 17, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {7, 0, 0, 18, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 19, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 20, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 21, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 22, 42, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 23, 33, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 2, 4, 44, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 24, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 25, 45, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 26, 47, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 28, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 29, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 30, 48, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 31, 50, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 32, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 33, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 34, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 35, 52, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 36, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {8, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 22, 64, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 19, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 37, 66, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 26, 67, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 38, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 28, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 29, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 39, 68, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 40, 70, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 41, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 42, 81, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 43, 83, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 44, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 45, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 46, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, NONE, 85, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 47, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 48, 90, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 49, 9, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 34, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {7, 0, 0, 50, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 51, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 51, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 52, 101, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 4, 103, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, NONE, 105, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 54, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 22, 113, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 30, 115, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 56, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 57, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 58, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 14, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 59, 127, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 60, 129, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 61, 130, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 62, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 44, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 37, 136, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 63, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 64, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 65, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 59, 143, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 60, 145, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 66, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 67, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 68, 152, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 69, 19, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 20, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 70, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 71, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 72, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 73, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 74, 18, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 75, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 76, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 64, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 78, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 0, 79, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 80, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 81, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 82, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 83, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 84, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 85, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 6, 12, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 86, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 87, 27, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 69, 186, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 88, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 89, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 90, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 91, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 92, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 93, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 94, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 95, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 96, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 14, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 97, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 22, 207, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 60, 209, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 23, 29, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 61, 210, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 2, 26, 211, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 98, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 99, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 54, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 45, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 2, 100, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 101, 225, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 102, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 103, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 104, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 106, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 107, 235, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {22, 0, 0, 27, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 108, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 109, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 110, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 111, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 112, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 113, 34, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 114, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 115, 35, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 4, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 116, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 117, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 116, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 117, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 5, 249, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 82, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 85, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 95, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 85, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 118, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 119, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 120, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 85, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 79, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 8, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 121, 269, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 122, 272, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 0, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 123, 274, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 21, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 124, 22, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 125, 277, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, NONE, 279, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 126, 282, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 5, 285, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 5, 288, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 85, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 77, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 3, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 127, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 128, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {23, 0, 0, 129, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 130, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 131, 299, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 132, 302, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 133, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 16, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {23, 0, 0, 129, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 130, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 131, 307, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 130, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 134, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 135, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 130, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 136, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 137, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 64, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {23, 0, 0, 129, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 138, 317, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 3, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 16, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 139, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 140, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 141, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {24, 0, 1, 142, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 143, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 144, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 145, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 146, 327, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 147, 332, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 37, 333, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 26, 334, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 148, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 149, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 151, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 4, 342, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 46, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 42, 347, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 43, 349, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, NONE, 351, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 151, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 41, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 46, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 150, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 95, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 55, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 153, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 132, 368, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 132, 371, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 154, 372, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 95, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 155, 376, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 151, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 31, 378, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 5, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 156, 380, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 14, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 157, 382, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 6, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 41, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 42, 387, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 2, 43, 389, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, NONE, 391, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 158, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 159, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 153, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 4, 397, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, NONE, 399, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 52, 401, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 4, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 160, 403, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 41, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 161, 408, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 95, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 162, 415, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 163, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 2, 94, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 164, 416, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 11, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 165, 419, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 10, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 166, 421, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 167, 424, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {23, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 168, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 169, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 168, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 170, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 1, 171, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 172, 431, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 16, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 173, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 66, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 67, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 69, 19, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 173, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 174, 438, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 173, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 66, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 67, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 2, 75, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 175, 444, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 17, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 173, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 1, 176, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 177, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 178, 452, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 179, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 180, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 181, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 182, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 183, 459, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 184, 460, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 2, 185, 461, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 2, 186, 462, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 187, 464, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 188, 466, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 23, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 2, 183, 468, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 187, 471, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 189, 472, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 24, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 190, 474, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 25, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 191, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 108, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 192, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 193, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 194, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 101, 483, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 69, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 195, 488, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 31, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 183, 490, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 69, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 196, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 2, 197, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 2, 198, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 199, 26, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 200, 505, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 26, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 201, 507, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 202, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 203, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 204, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 108, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 205, 514, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 28, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 206, 517, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 207, 518, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 13, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 13, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 54, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 75, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 53, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 54, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 208, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 209, 533, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 30, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 182, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 94, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 1, 210, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 152, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 182, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 2, 211, 543, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 212, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {9, 0, 0, 213, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 214, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {17, 0, 0, 69, 546, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {20, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 104, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 105, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 106, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 108, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 109, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 110, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 211, 555, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 211, 557, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 192, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 104, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 105, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 2, 106, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, 103, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 215, 564, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 32, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 216, 566, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {21, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {18, 0, 0, 217, 568, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 218, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 219, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 0, 220, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 221, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 2, 222, 15, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {4, 0, 2, 223, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 224, 576, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 8, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
};

static const parley_field_info infos[577] = {
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 1},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 0, 0, NONE},
  {0, 3517, 0, 0, 0, NONE},
  {0, 3525, 0, 0, 0, NONE},
  {0, 3536, 0, 8, 0, NONE},
  {0, 3564, 0, 9, 0, NONE},
  {0, 3600, 0, 9, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3794, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3835, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 5, NONE},
  {0, 3480, 0, 0, 5, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 0, 0, NONE},
  {0, 3517, 0, 0, 0, NONE},
  {0, 3525, 0, 0, 0, NONE},
  {0, 3957, 0, 0, 0, NONE},
  {0, 3974, 0, 0, 0, NONE},
  {0, 3987, 0, 0, 0, NONE},
  {0, 4000, 0, 0, 0, NONE},
  {0, 4020, 0, 2, 0, NONE},
  {0, 4033, 0, 2, 0, NONE},
  {0, 4040, 0, 2, 0, 3},
  {0, 4052, 0, 2, 0, NONE},
  {0, 4069, 0, 8, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 12},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 0, 0, NONE},
  {0, 3517, 0, 0, 0, NONE},
  {0, 3525, 0, 0, 0, NONE},
  {0, 3957, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 0, 0, NONE},
  {0, 3517, 0, 2, 0, NONE},
  {0, 3957, 0, 2, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 3444, 0, 0, NONE},
  {0, 3454, 3449, 0, 0, NONE},
  {0, 3461, 4468, 0, 0, NONE},
  {0, 3469, 4476, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 3},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 4560, 0, 7, NONE},
  {0, 4560, 4544, 8, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 2},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 12},
  {0, 0, 0, 0, 0, NONE},
  {0, 4777, 0, 0, 0, NONE},
  {0, 4798, 0, 0, 0, NONE},
  {0, 4823, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {5049, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 5112, 0, 0, NONE},
  {0, 3454, 5116, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, 5},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {5504, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 10, 0, NONE},
  {0, 3469, 0, 0, 9, NONE},
  {0, 3480, 0, 0, 10, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {5580, 3504, 0, 0, 0, NONE},
  {5580, 5604, 0, 8, 0, NONE},
  {0, 5634, 0, 9, 9, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 6},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 5900, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, 10},
  {0, 3469, 0, 0, 0, 9},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, 11},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {0, 0, 0, 0, 0, NONE},
  {0, 5604, 0, 0, 0, NONE},
  {0, 6233, 0, 0, 0, NONE},
  {0, 6257, 0, 0, 0, NONE},
  {0, 3447, 3444, 0, 0, NONE},
  {0, 3454, 3456, 0, 0, NONE},
  {0, 3461, 6323, 0, 0, NONE},
  {0, 3469, 6331, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, 14},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3504, 0, 2, 0, NONE},
  {0, 3517, 0, 2, 0, NONE},
  {0, 6463, 0, 11, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3480, 0, 0, 0, NONE},
  {0, 3490, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, 1},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {6840, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {7270, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {7408, 3454, 0, 0, 0, NONE},
  {7408, 3461, 0, 0, 0, NONE},
  {7430, 3469, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {7778, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {8344, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 9260, 0, 0, 0, NONE},
  {0, 9497, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 9519, 0, 0, 0, NONE},
  {0, 9548, 0, 6, 7, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 9723, 0, 0, 0, NONE},
  {0, 9743, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 9519, 0, 0, 0, NONE},
  {0, 9548, 0, 6, 7, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 9519, 0, 0, 0, NONE},
  {0, 3444, 0, 0, 0, NONE},
  {0, 10508, 0, 0, 0, NONE},
  {0, 9519, 0, 0, 0, NONE},
  {0, 10563, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 10949, 0, 0, 0, NONE},
  {0, 10973, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {11031, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {11994, 3447, 0, 0, 0, NONE},
  {12057, 3454, 0, 0, 0, NONE},
  {12438, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 13239, 0, 0, 0, NONE},
  {0, 13247, 0, 0, 0, NONE},
  {0, 13266, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3444, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 2},
  {13509, 3461, 0, 0, 0, NONE},
  {0, 3444, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {14058, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 2, 0, NONE},
  {0, 3444, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, 2},
  {14286, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 15018, 0, 0, 0, NONE},
  {0, 15034, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 2},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {15592, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {15924, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 2},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 1, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {16169, 3469, 0, 2, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 16379, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {16614, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 17686, 0, 0, 0, NONE},
  {0, 17705, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {17785, 3447, 0, 0, 9, NONE},
  {0, 3461, 0, 0, 0, 7},
  {17895, 3469, 0, 0, 0, NONE},
  {0, 0, 0, 2, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3469, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 6},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 18737, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 18942, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {19212, 3461, 0, 0, 0, NONE},
  {19403, 3447, 0, 0, 0, NONE},
  {19449, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {19687, 3447, 0, 0, 0, 0},
  {19703, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {19687, 3454, 0, 0, 0, 0},
  {19703, 3461, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 8},
  {5580, 0, 0, 2, 0, NONE},
  {0, 20279, 0, 9, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 10},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, 10},
  {0, 3447, 0, 0, 0, 15},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, 4},
  {0, 3447, 21106, 0, 0, NONE},
  {21130, 3454, 21148, 2, 0, NONE},
  {19212, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 13},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, 14},
  {19212, 3469, 0, 2, 0, NONE},
  {0, 3480, 0, 2, 0, NONE},
  {0, 6463, 0, 11, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {23770, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3454, 0, 0, 0, NONE},
  {0, 3461, 0, 0, 0, 14},
  {0, 3447, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 3447, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 24367, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 24517, 0, 0, 0, NONE},
  {0, 24542, 0, 0, 0, NONE},
  {0, 24582, 0, 0, 0, NONE},
  {0, 24640, 0, 0, 0, NONE},
  {0, 24696, 0, 0, 0, NONE},
  {0, 24746, 0, 0, 0, NONE},
  {0, 24817, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
};

static const parley_record records[176] = {
  {3397, 0, 12, 12, 0, 0, 0, 3405},
  {3616, 13, 1, 1, 0, 0, 0, 3632},
  {3663, 14, 3, 3, 0, 0, 0, 3674},
  {3731, 17, 7, 7, 0, 0, 0, 3742},
  {153, 24, 18, 18, 0, 0, 0, 3851},
  {4086, 54, 10, 10, 0, 0, 0, 4103},
  {4166, 72, 9, 9, 0, 0, 0, 4181},
  {4298, 86, 4, 4, 0, 0, 0, 4314},
  {4481, 92, 9, 8, 0, 0, 0, 4501},
  {4588, 106, 3, 3, 0, 0, 0, 4612},
  {4659, 109, 4, 4, 0, 0, 0, 4672},
  {4718, 117, 3, 3, 0, 0, 0, 4737},
  {4839, 120, 2, 2, 0, 0, 0, 4851},
  {4888, 122, 5, 5, 0, 0, 0, 4904},
  {5003, 131, 5, 5, 0, 0, 0, 5014},
  {5077, 138, 2, 2, 0, 0, 0, 5092},
  {5125, 140, 3, 3, 0, 0, 0, 5137},
  {224, 146, 6, 6, 0, 0, 0, 5166},
  {5227, 154, 3, 3, 0, 0, 0, 1263},
  {5268, 157, 5, 5, 0, 0, 0, 5282},
  {5374, 162, 1, 1, 0, 0, 0, 5387},
  {5408, 163, 10, 10, 0, 0, 0, 5416},
  {5654, 173, 7, 7, 0, 0, 0, 5668},
  {5722, 180, 6, 6, 0, 0, 0, 5729},
  {5841, 188, 2, 2, 0, 0, 0, 5860},
  {5910, 190, 2, 2, 0, 0, 0, 5923},
  {5968, 192, 5, 5, 0, 0, 0, 5981},
  {6046, 197, 4, 4, 0, 0, 0, 6060},
  {6093, 201, 6, 6, 0, 0, 0, 6109},
  {6146, 212, 2, 2, 0, 0, 0, 6168},
  {416, 214, 7, 7, 0, 0, 0, 6211},
  {6270, 221, 4, 4, 0, 0, 0, 6282},
  {6341, 226, 9, 9, 0, 0, 0, 6353},
  {6474, 236, 6, 6, 0, 0, 0, 6489},
  {6574, 242, 2, 2, 0, 0, 0, 6591},
  {6641, 244, 2, 2, 0, 0, 0, 6658},
  {0, 246, 3, 3, 0, 0, 0, 0},
  {0, 250, 3, 3, 0, 0, 0, 0},
  {0, 253, 3, 3, 0, 0, 0, 0},
  {0, 256, 3, 3, 0, 0, 0, 0},
  {0, 259, 4, 4, 0, 0, 0, 0},
  {0, 263, 3, 3, 0, 0, 0, 0},
  {0, 266, 2, 2, 0, 0, 0, 0},
  {0, 268, 1, 1, 0, 0, 0, 0},
  {0, 271, 1, 1, 0, 0, 0, 0},
  {0, 273, 0, 0, 0, 0, 0, 0},
  {0, 273, 1, 1, 0, 0, 0, 0},
  {0, 275, 1, 1, 0, 0, 0, 0},
  {0, 276, 1, 1, 0, 0, 0, 0},
  {0, 281, 1, 1, 0, 0, 0, 0},
  {0, 283, 2, 2, 0, 0, 0, 0},
  {0, 286, 2, 2, 0, 0, 0, 0},
  {0, 289, 2, 2, 0, 0, 0, 0},
  {0, 291, 3, 3, 0, 0, 0, 0},
  {0, 294, 1, 1, 0, 0, 0, 0},
  {0, 295, 4, 4, 0, 0, 0, 0},
  {0, 300, 2, 2, 0, 0, 0, 0},
  {0, 303, 4, 4, 0, 0, 0, 0},
  {0, 308, 1, 1, 0, 0, 0, 0},
  {0, 309, 1, 1, 0, 0, 0, 0},
  {0, 310, 1, 1, 0, 0, 0, 0},
  {0, 311, 3, 3, 0, 0, 0, 0},
  {0, 314, 1, 1, 0, 0, 0, 0},
  {0, 315, 1, 1, 0, 0, 0, 0},
  {0, 316, 0, 0, 0, 0, 0, 0},
  {0, 316, 1, 1, 0, 0, 0, 0},
  {0, 318, 3, 3, 0, 0, 0, 0},
  {0, 321, 2, 2, 0, 0, 0, 0},
  {0, 323, 0, 0, 0, 0, 0, 0},
  {0, 323, 1, 1, 0, 0, 0, 0},
  {0, 324, 0, 0, 0, 0, 0, 0},
  {0, 324, 2, 2, 0, 0, 0, 0},
  {0, 326, 1, 1, 0, 0, 0, 0},
  {0, 329, 3, 3, 0, 0, 0, 0},
  {0, 335, 1, 1, 0, 0, 0, 0},
  {0, 336, 3, 3, 0, 0, 0, 0},
  {0, 339, 3, 3, 0, 0, 0, 0},
  {0, 343, 4, 4, 0, 0, 0, 0},
  {0, 352, 1, 1, 0, 0, 0, 0},
  {0, 353, 3, 3, 0, 0, 0, 0},
  {0, 356, 2, 2, 0, 0, 0, 0},
  {0, 358, 1, 1, 0, 0, 0, 0},
  {0, 359, 1, 1, 0, 0, 0, 0},
  {0, 360, 3, 3, 0, 0, 0, 0},
  {0, 363, 2, 2, 0, 0, 0, 0},
  {0, 365, 2, 2, 0, 0, 0, 0},
  {0, 367, 1, 1, 0, 0, 0, 0},
  {0, 369, 2, 2, 0, 0, 0, 0},
  {0, 373, 0, 0, 0, 0, 0, 0},
  {0, 373, 1, 1, 0, 0, 0, 0},
  {0, 374, 2, 2, 0, 0, 0, 0},
  {0, 377, 1, 1, 0, 0, 0, 0},
  {0, 379, 1, 1, 0, 0, 0, 0},
  {0, 381, 1, 1, 0, 0, 0, 0},
  {0, 383, 4, 4, 0, 0, 0, 0},
  {0, 392, 3, 3, 0, 0, 0, 0},
  {0, 395, 2, 2, 0, 0, 0, 0},
  {0, 400, 1, 1, 0, 0, 0, 0},
  {0, 402, 1, 1, 0, 0, 0, 0},
  {0, 404, 2, 2, 0, 0, 0, 0},
  {0, 406, 2, 2, 0, 0, 0, 0},
  {0, 410, 1, 1, 0, 0, 0, 0},
  {0, 411, 4, 4, 0, 0, 0, 0},
  {0, 418, 1, 1, 0, 0, 0, 0},
  {0, 420, 1, 1, 0, 0, 0, 0},
  {0, 423, 0, 0, 0, 0, 0, 0},
  {0, 423, 1, 1, 0, 0, 0, 0},
  {0, 425, 2, 2, 0, 0, 0, 0},
  {0, 427, 3, 3, 0, 0, 0, 0},
  {0, 430, 0, 0, 0, 0, 0, 0},
  {0, 430, 1, 1, 0, 0, 0, 0},
  {0, 432, 4, 4, 0, 0, 0, 0},
  {0, 436, 1, 1, 0, 0, 0, 0},
  {0, 437, 0, 0, 0, 0, 0, 0},
  {0, 437, 1, 1, 0, 0, 0, 0},
  {0, 439, 4, 4, 0, 0, 0, 0},
  {0, 443, 1, 1, 0, 0, 0, 0},
  {0, 445, 2, 2, 0, 0, 0, 0},
  {0, 447, 5, 5, 0, 0, 0, 0},
  {0, 453, 0, 0, 0, 0, 0, 0},
  {0, 453, 1, 1, 0, 0, 0, 0},
  {0, 454, 1, 1, 0, 0, 0, 0},
  {0, 455, 4, 4, 0, 0, 0, 0},
  {0, 463, 1, 1, 0, 0, 0, 0},
  {0, 465, 1, 1, 0, 0, 0, 0},
  {0, 467, 1, 1, 0, 0, 0, 0},
  {0, 469, 2, 2, 0, 0, 0, 0},
  {0, 473, 1, 1, 0, 0, 0, 0},
  {0, 475, 3, 3, 0, 0, 0, 0},
  {0, 478, 3, 3, 0, 0, 0, 0},
  {0, 481, 2, 2, 0, 0, 0, 0},
  {0, 484, 1, 1, 0, 0, 0, 0},
  {0, 485, 2, 2, 0, 0, 0, 0},
  {0, 487, 0, 0, 0, 0, 0, 0},
  {0, 487, 1, 1, 0, 0, 0, 0},
  {0, 489, 1, 1, 0, 0, 0, 0},
  {0, 491, 3, 3, 0, 0, 0, 0},
  {0, 494, 4, 4, 0, 0, 0, 0},
  {0, 498, 2, 2, 0, 0, 0, 0},
  {0, 500, 2, 2, 0, 0, 0, 0},
  {0, 502, 1, 1, 0, 0, 0, 0},
  {0, 503, 1, 1, 0, 0, 0, 0},
  {0, 504, 1, 1, 0, 0, 0, 0},
  {0, 506, 1, 1, 0, 0, 0, 0},
  {0, 509, 1, 1, 0, 0, 0, 0},
  {0, 510, 2, 2, 0, 0, 0, 0},
  {0, 512, 1, 1, 0, 0, 0, 0},
  {0, 513, 0, 0, 0, 0, 0, 0},
  {0, 513, 1, 1, 0, 0, 0, 0},
  {0, 515, 2, 2, 0, 0, 0, 0},
  {0, 519, 4, 4, 0, 0, 0, 0},
  {0, 523, 1, 1, 0, 0, 0, 0},
  {0, 524, 3, 3, 0, 0, 0, 0},
  {0, 527, 2, 2, 0, 0, 0, 0},
  {0, 529, 1, 1, 0, 0, 0, 0},
  {0, 530, 2, 2, 0, 0, 0, 0},
  {0, 532, 1, 1, 0, 0, 0, 0},
  {0, 534, 1, 1, 0, 0, 0, 0},
  {0, 535, 2, 2, 0, 0, 0, 0},
  {0, 537, 1, 1, 0, 0, 0, 0},
  {0, 538, 2, 2, 0, 0, 0, 0},
  {0, 540, 3, 3, 0, 0, 0, 0},
  {0, 544, 2, 2, 0, 0, 0, 0},
  {0, 548, 0, 0, 0, 0, 0, 0},
  {0, 548, 6, 6, 0, 0, 0, 0},
  {0, 554, 1, 1, 0, 0, 0, 0},
  {0, 556, 1, 1, 0, 0, 0, 0},
  {0, 558, 1, 1, 0, 0, 0, 0},
  {0, 559, 3, 3, 0, 0, 0, 0},
  {0, 562, 1, 1, 0, 0, 0, 0},
  {0, 563, 1, 1, 0, 0, 0, 0},
  {0, 565, 1, 1, 0, 0, 0, 0},
  {0, 567, 0, 0, 0, 0, 0, 0},
  {0, 567, 1, 1, 0, 0, 0, 0},
  {0, 569, 6, 6, 0, 0, 0, 0},
  {0, 575, 1, 1, 0, 0, 0, 0},
};

static const parley_enum enums[16] = {
  {514, 527, 0, 1, 10, 0, 0, 0},
  {563, 575, 1, 4, 10, 0, 0, 0},
  {702, 715, 5, 20, 10, 1, 0, 0},
  {1012, 1025, 25, 5, 10, 0, 0, 0},
  {1121, 1149, 30, 3, 10, 0, 1, 0},
  {1245, 1263, 33, 5, 10, 0, 0, 0},
  {1382, 1393, 38, 7, 10, 0, 0, 0},
  {1655, 1664, 45, 3, 10, 0, 0, 0},
  {1729, 1743, 48, 2, 10, 0, 0, 0},
  {1801, 1819, 50, 3, 10, 0, 1, 0},
  {1896, 1913, 53, 4, 10, 0, 1, 0},
  {1985, 2005, 57, 3, 10, 0, 0, 0},
  {2129, 2139, 60, 7, 10, 0, 0, 0},
  {2304, 2314, 67, 2, 10, 0, 0, 0},
  {2357, 2369, 69, 2, 10, 0, 0, 0},
  {2415, 2441, 71, 15, 10, 1, 0, 0},
};

static const parley_enum_value enum_values[86] = {
  {547, 0, 0, 555, 0},
  {594, 0, 0, 607, 0},
  {620, 0, 0, 625, 0},
  {630, 0, 0, 645, 0},
  {660, 0, 0, 681, 0},
  {774, 0, 0, 779, 0},
  {784, 0, 0, 789, 0},
  {794, 0, 0, 799, 0},
  {804, 0, 0, 814, 0},
  {824, 0, 0, 828, 0},
  {832, 0, 0, 836, 0},
  {840, 0, 0, 845, 0},
  {850, 0, 0, 855, 0},
  {860, 0, 0, 870, 0},
  {880, 0, 0, 886, 0},
  {892, 0, 0, 898, 0},
  {904, 0, 0, 910, 0},
  {916, 0, 0, 922, 0},
  {928, 0, 0, 935, 0},
  {942, 0, 0, 947, 0},
  {952, 0, 0, 958, 0},
  {964, 0, 0, 969, 0},
  {974, 0, 0, 978, 0},
  {982, 0, 0, 992, 0},
  {1002, 0, 0, 1007, 0},
  {1049, 0, 0, 1056, 0},
  {1063, 0, 0, 1072, 0},
  {1081, 0, 0, 1086, 0},
  {1091, 0, 0, 1096, 0},
  {1101, 0, 0, 1111, 0},
  {1179, 0, 0, 1187, 0},
  {1195, 0, 0, 1213, 0},
  {1231, 0, 0, 1238, 0},
  {1290, 0, 0, 1304, 0},
  {1318, 0, 0, 1331, 0},
  {256, 0, 0, 1344, 0},
  {1356, 0, 0, 1361, 0},
  {1366, 0, 0, 1374, 0},
  {1411, 0, 0, 1422, 0},
  {1433, 0, 0, 1438, 0},
  {1443, 0, 0, 1464, 0},
  {1485, 0, 0, 1514, 0},
  {1543, 0, 0, 1561, 2},
  {1579, 0, 0, 1595, 2},
  {1611, 0, 0, 1633, 2},
  {1685, 0, 0, 1691, 0},
  {1697, 0, 0, 1704, 0},
  {1711, 0, 0, 1720, 8},
  {1771, 0, 0, 1778, 0},
  {1785, 0, 0, 1793, 0},
  {1844, 0, 0, 1852, 0},
  {1860, 0, 0, 1869, 0},
  {1878, 0, 0, 1887, 0},
  {1937, 0, 0, 1945, 0},
  {1953, 0, 0, 1961, 0},
  {1195, 0, 0, 1213, 0},
  {1969, 0, 0, 1977, 0},
  {2035, 0, 0, 2045, 0},
  {2055, 0, 0, 2071, 0},
  {2087, 0, 0, 2108, 0},
  {942, 0, 0, 947, 0},
  {2178, 0, 0, 2185, 0},
  {2192, 0, 0, 2204, 0},
  {2216, 0, 0, 2229, 0},
  {2242, 0, 0, 2257, 0},
  {2272, 0, 0, 2288, 0},
  {824, 0, 0, 828, 0},
  {2331, 0, 0, 2339, 0},
  {2347, 0, 0, 2352, 0},
  {2391, 0, 0, 2403, 0},
  {1953, 0, 0, 1961, 0},
  {2499, 0, 0, 2527, 0},
  {2555, 0, 0, 2587, 0},
  {2619, 0, 0, 2651, 0},
  {2683, 0, 0, 2712, 0},
  {2741, 0, 0, 2778, 0},
  {2815, 0, 0, 2850, 0},
  {2885, 0, 0, 2907, 0},
  {2929, 0, 0, 2951, 0},
  {2973, 0, 0, 3005, 0},
  {3037, 0, 0, 3069, 0},
  {3101, 0, 0, 3142, 0},
  {3183, 0, 0, 3213, 0},
  {3243, 0, 0, 3260, 0},
  {3277, 0, 0, 3307, 0},
  {3337, 0, 0, 3367, 0},
};

static const parley_realm realms[24] = {
  {91, 96},
  {101, 110},
  {119, 125},
  {131, 142},
  {153, 162},
  {171, 180},
  {189, 193},
  {197, 211},
  {224, 230},
  {236, 240},
  {244, 256},
  {268, 276},
  {284, 292},
  {300, 311},
  {321, 329},
  {337, 351},
  {365, 374},
  {383, 400},
  {416, 421},
  {426, 433},
  {440, 453},
  {466, 476},
  {486, 491},
  {496, 505},
};

static const parley_packet packets[153] = {
  {6696, 0, 36, 0, NONE, 6731, 0, 6767, 0, 0, 0, 0, 1, 0, 0, 0},
  {6865, 0, 37, 0, NONE, 6907, 0, 0, 6936, 0, 0, 1, 1, 0, 0, 0},
  {7096, 0, 38, 0, NONE, 7141, 0, 0, 7178, 0, 7267, 0, 0, 0, 0, 0},
  {7298, 0, 39, 0, NONE, 7340, 0, 0, 6936, 0, 0, 2, 1, 0, 0, 0},
  {7456, 0, 40, 0, NONE, 7501, 7559, 0, 0, 0, 0, 3, 1, 0, 0, 0},
  {7602, 0, 41, 0, NONE, 7644, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0},
  {7705, 0, 42, 0, NONE, 7738, 0, 0, 6936, 0, 0, 5, 1, 0, 0, 0},
  {7799, 0, 43, 0, NONE, 7844, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {6808, 0, 44, 0, NONE, 7907, 7952, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {8010, 0, 45, 0, NONE, 8044, 0, 8070, 0, 0, 0, 0, 0, 1, 0, 0},
  {7060, 0, 46, 0, NONE, 8121, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {7359, 0, 47, 0, NONE, 8217, 0, 0, 8265, 0, 0, 0, 0, 1, 0, 0},
  {8373, 0, 48, 0, NONE, 8422, 0, 0, 8474, 0, 0, 0, 0, 1, 0, 0},
  {8596, 0, 49, 0, NONE, 8631, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {8682, 0, 50, 0, NONE, 8714, 0, 8741, 0, 0, 0, 6, 1, 0, 0, 0},
  {8682, 0, 50, 0, NONE, 8714, 0, 8741, 0, 0, 0, 7, 1, 1, 0, 0},
  {8816, 0, 51, 0, NONE, 8851, 0, 8907, 0, 0, 0, 8, 1, 0, 0, 0},
  {8816, 0, 51, 0, NONE, 8851, 0, 8907, 0, 0, 0, 9, 1, 1, 0, 0},
  {8984, 0, 52, 0, NONE, 9020, 9070, 9133, 0, 0, 0, 0, 0, 0, 0, 0},
  {8984, 0, 52, 0, NONE, 9020, 9070, 9133, 0, 0, 0, 0, 0, 1, 0, 0},
  {9188, 0, 53, 0, NONE, 9217, 0, 9133, 0, 0, 0, 10, 1, 0, 0, 0},
  {9188, 0, 53, 0, NONE, 9217, 0, 9133, 0, 0, 0, 11, 1, 1, 0, 0},
  {9269, 0, 54, 1, NONE, 9309, 0, 0, 9343, 0, 9438, 12, 2, 0, 0, 0},
  {9566, 0, 55, 1, NONE, 9606, 0, 9630, 0, 0, 0, 14, 1, 0, 0, 0},
  {9751, 0, 56, 1, NONE, 9790, 0, 0, 9843, 0, 0, 15, 2, 0, 0, 0},
  {10043, 0, 57, 1, NONE, 10090, 0, 9630, 0, 0, 0, 17, 1, 0, 0, 0},
  {10115, 0, 58, 1, NONE, 10167, 0, 0, 10202, 0, 0, 18, 2, 0, 0, 0},
  {10415, 0, 59, 1, NONE, 10456, 0, 0, 0, 0, 0, 20, 1, 0, 0, 0},
  {9440, 0, 60, 1, NONE, 10522, 0, 0, 0, 0, 9438, 0, 0, 1, 0, 0},
  {10356, 0, 61, 1, NONE, 10584, 0, 0, 10614, 0, 0, 0, 0, 1, 0, 0},
  {9678, 0, 62, 1, NONE, 10650, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {10676, 0, 63, 2, NONE, 10712, 0, 0, 0, 0, 0, 21, 1, 0, 0, 0},
  {10796, 0, 64, 2, NONE, 10827, 0, 0, 0, 0, 0, 22, 1, 0, 0, 0},
  {10760, 0, 65, 2, NONE, 10901, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {10858, 0, 66, 2, NONE, 10987, 0, 0, 10614, 0, 0, 0, 0, 1, 0, 0},
  {11040, 0, 67, 3, NONE, 11079, 11118, 11169, 11236, 0, 11344, 23, 1, 0, 0, 0},
  {11346, 0, 68, 3, NONE, 11389, 0, 11423, 0, 0, 0, 0, 0, 1, 0, 0},
  {11514, 0, 69, 3, NONE, 11558, 11602, 11655, 11703, 0, 0, 0, 0, 0, 0, 0},
  {11514, 0, 69, 3, NONE, 11558, 11602, 11655, 11703, 0, 0, 0, 0, 1, 0, 0},
  {11749, 0, 70, 3, NONE, 11786, 11824, 11864, 0, 0, 0, 24, 1, 0, 0, 0},
  {11749, 0, 70, 3, NONE, 11786, 11824, 11864, 0, 0, 0, 25, 1, 1, 0, 0},
  {12086, 0, 71, 3, NONE, 12134, 12208, 12309, 12381, 0, 0, 0, 0, 0, 0, 0},
  {12086, 0, 71, 3, NONE, 12134, 12208, 12309, 12381, 0, 0, 0, 0, 1, 0, 0},
  {12495, 0, 72, 4, NONE, 12544, 0, 0, 0, 0, 0, 26, 1, 0, 0, 0},
  {12597, 0, 73, 4, NONE, 12655, 0, 0, 12689, 0, 0, 27, 1, 0, 0, 0},
  {12807, 0, 74, 4, NONE, 12859, 0, 0, 12883, 0, 0, 0, 0, 0, 0, 0},
  {12932, 0, 75, 4, NONE, 12984, 0, 0, 13048, 0, 0, 0, 0, 0, 0, 0},
  {13125, 0, 76, 4, NONE, 13190, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {13284, 0, 77, 4, NONE, 13333, 0, 13350, 0, 0, 0, 28, 1, 0, 0, 0},
  {13441, 0, 78, 4, NONE, 13490, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {13528, 0, 79, 4, NONE, 13594, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {13640, 0, 80, 4, NONE, 13693, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {13717, 0, 81, 4, NONE, 13775, 13801, 0, 0, 0, 0, 29, 1, 0, 0, 0},
  {13990, 0, 82, 4, NONE, 14039, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {14088, 0, 83, 4, NONE, 14141, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {14172, 0, 84, 4, NONE, 14234, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {14330, 0, 85, 4, NONE, 14376, 0, 0, 12883, 0, 0, 0, 0, 0, 0, 0},
  {14415, 0, 86, 4, NONE, 14453, 0, 0, 14490, 0, 0, 30, 2, 0, 0, 0},
  {14559, 0, 87, 4, NONE, 14596, 0, 0, 0, 0, 0, 32, 1, 0, 0, 0},
  {14680, 0, 88, 4, NONE, 14728, 0, 0, 14777, 0, 0, 0, 0, 0, 5, 0},
  {14899, 0, 89, 4, NONE, 14958, 0, 0, 0, 0, 0, 33, 1, 0, 0, 0},
  {15046, 0, 90, 4, NONE, 15098, 0, 0, 0, 0, 0, 34, 1, 0, 0, 0},
  {12748, 0, 91, 4, NONE, 15194, 0, 0, 12689, 0, 0, 0, 0, 1, 0, 0},
  {15231, 0, 92, 4, NONE, 15285, 0, 0, 15312, 0, 0, 0, 0, 1, 0, 0},
  {13390, 0, 93, 4, NONE, 15345, 0, 0, 15367, 0, 0, 0, 0, 1, 0, 0},
  {13931, 0, 94, 4, NONE, 15424, 0, 0, 15445, 0, 0, 0, 0, 1, 0, 0},
  {15506, 0, 95, 4, NONE, 15552, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {15613, 0, 96, 4, NONE, 15657, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {14641, 0, 97, 4, NONE, 15704, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {15761, 0, 98, 4, NONE, 15806, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {15843, 0, 99, 4, NONE, 15885, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {15941, 0, 100, 4, NONE, 15984, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {16019, 0, 101, 4, NONE, 16072, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {10000, 0, 102, 4, NONE, 16181, 0, 0, 16219, 0, 0, 0, 0, 1, 0, 0},
  {16303, 0, 103, 4, NONE, 16346, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {15134, 0, 104, 4, NONE, 16393, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {16443, 0, 105, 5, NONE, 16480, 0, 0, 0, 0, 0, 35, 1, 0, 0, 0},
  {16520, 0, 106, 5, NONE, 16568, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {16650, 0, 107, 6, NONE, 16673, 16749, 16777, 16836, 0, 0, 0, 0, 0, 0, 0},
  {16650, 0, 107, 6, NONE, 16673, 16749, 16777, 16836, 0, 0, 0, 0, 1, 0, 0},
  {16876, 0, 108, 6, NONE, 16897, 16749, 16777, 16836, 0, 0, 0, 0, 0, 0, 0},
  {16876, 0, 108, 6, NONE, 16897, 16749, 16777, 16836, 0, 0, 0, 0, 1, 0, 0},
  {16957, 0, 109, 7, NONE, 17002, 0, 0, 0, 17048, 0, 36, 1, 0, 0, 0},
  {17050, 0, 110, 7, NONE, 17109, 0, 0, 0, 17048, 0, 0, 0, 1, 0, 0},
  {17154, 0, 111, 8, NONE, 17184, 0, 0, 0, 0, 0, 37, 1, 0, 0, 0},
  {17264, 0, 112, 8, NONE, 17301, 0, 0, 0, 0, 0, 38, 1, 0, 0, 0},
  {17336, 0, 113, 8, NONE, 17372, 0, 0, 0, 0, 0, 39, 1, 0, 0, 0},
  {17446, 0, 114, 8, NONE, 17477, 17506, 0, 0, 0, 0, 40, 1, 0, 0, 0},
  {17575, 0, 115, 8, NONE, 17605, 0, 0, 0, 0, 0, 41, 1, 0, 0, 0},
  {17232, 0, 116, 8, NONE, 17666, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {17404, 0, 117, 8, NONE, 17716, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {17931, 0, 118, 9, NONE, 17960, 18014, 0, 18073, 0, 0, 0, 0, 0, 0, 0},
  {18167, 0, 119, 9, NONE, 18196, 0, 0, 14777, 0, 0, 0, 0, 1, 5, 0},
  {18243, 0, 120, 10, NONE, 18289, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {18329, 0, 121, 11, NONE, 18363, 0, 0, 18383, 0, 17048, 42, 1, 0, 0, 0},
  {18475, 0, 122, 11, NONE, 18509, 18551, 0, 18638, 0, 0, 43, 1, 0, 0, 0},
  {18748, 0, 123, 11, NONE, 18786, 0, 0, 0, 17048, 0, 44, 1, 0, 0, 0},
  {18692, 0, 124, 11, NONE, 18843, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {18860, 0, 125, 11, NONE, 18893, 0, 0, 18916, 0, 0, 0, 0, 1, 0, 0},
  {18805, 0, 126, 11, NONE, 18970, 0, 0, 19014, 17048, 0, 0, 0, 1, 0, 0},
  {19078, 0, 127, 12, NONE, 19120, 0, 0, 19152, 19201, 0, 0, 0, 1, 0, 0},
  {19224, 0, 128, 13, NONE, 19256, 0, 0, 19309, 0, 0, 45, 1, 0, 0, 0},
  {19355, 0, 129, 13, NONE, 19469, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {19498, 0, 130, 14, NONE, 19557, 0, 0, 12883, 0, 0, 0, 0, 0, 0, 0},
  {19605, 0, 131, 14, NONE, 19664, 0, 0, 12883, 0, 0, 0, 0, 0, 0, 0},
  {19729, 0, 132, 14, NONE, 19765, 0, 0, 19791, 0, 0, 0, 0, 0, 0, 0},
  {19903, 0, 133, 14, NONE, 19961, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20005, 0, 134, 14, NONE, 20066, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20081, 0, 135, 14, NONE, 20140, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20169, 0, 136, 14, NONE, 20205, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20297, 0, 137, 14, NONE, 20331, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20365, 0, 138, 15, NONE, 20410, 0, 0, 0, 0, 0, 46, 2, 0, 0, 0},
  {20575, 0, 139, 15, NONE, 20614, 0, 20675, 0, 0, 0, 48, 2, 0, 0, 0},
  {20516, 0, 140, 15, NONE, 20760, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20815, 0, 141, 15, NONE, 20860, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {20469, 0, 142, 15, NONE, 20891, 0, 0, 20920, 0, 0, 0, 0, 1, 0, 0},
  {20986, 0, 143, 15, NONE, 21024, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {21050, 0, 144, 15, NONE, 1149, 0, 0, 0, 0, 0, 50, 1, 0, 0, 0},
  {21050, 0, 144, 15, NONE, 1149, 0, 0, 0, 0, 0, 51, 1, 1, 0, 0},
  {7675, 0, 145, 16, NONE, 21162, 21191, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {21238, 0, 146, 17, NONE, 21297, 0, 0, 21343, 0, 0, 52, 1, 0, 0, 0},
  {21461, 0, 147, 17, NONE, 21512, 0, 0, 0, 17048, 0, 53, 1, 0, 0, 0},
  {21409, 0, 148, 17, NONE, 21620, 0, 0, 21657, 0, 0, 0, 0, 1, 0, 0},
  {21560, 0, 149, 17, NONE, 21690, 0, 0, 0, 17048, 0, 0, 0, 1, 0, 0},
  {21729, 0, 150, 18, NONE, 21757, 0, 0, 0, 0, 0, 54, 1, 0, 0, 0},
  {21822, 0, 151, 18, NONE, 21850, 0, 0, 0, 0, 0, 55, 1, 0, 0, 0},
  {21866, 0, 152, 18, NONE, 21898, 0, 0, 21929, 0, 0, 56, 1, 0, 0, 0},
  {22027, 0, 153, 18, NONE, 22068, 0, 0, 21929, 0, 0, 57, 1, 0, 0, 0},
  {22105, 0, 154, 18, NONE, 22146, 0, 0, 21929, 0, 0, 58, 1, 0, 0, 0},
  {22183, 0, 155, 18, NONE, 22215, 0, 0, 21929, 0, 0, 59, 1, 0, 0, 0},
  {21792, 0, 156, 18, NONE, 22237, 0, 0, 22257, 0, 0, 0, 0, 1, 0, 0},
  {22310, 0, 157, 19, NONE, 22368, 22407, 0, 0, 0, 7267, 0, 0, 0, 0, 0},
  {22468, 0, 158, 19, NONE, 22512, 22551, 22582, 0, 0, 7267, 60, 1, 0, 0, 0},
  {22468, 0, 158, 19, NONE, 22512, 22551, 22582, 0, 0, 7267, 61, 1, 1, 0, 0},
  {22753, 0, 159, 19, NONE, 22793, 22819, 22845, 16836, 0, 0, 0, 0, 0, 0, 0},
  {22753, 0, 159, 19, NONE, 22793, 22819, 22845, 16836, 0, 0, 0, 0, 1, 0, 0},
  {22897, 0, 160, 19, NONE, 22931, 22819, 22966, 16836, 0, 0, 0, 0, 0, 0, 0},
  {22897, 0, 160, 19, NONE, 22931, 22819, 22966, 16836, 0, 0, 0, 0, 1, 0, 0},
  {23059, 0, 161, 20, NONE, 23097, 0, 0, 23148, 0, 0, 0, 0, 0, 0, 0},
  {23392, 0, 162, 21, NONE, 23424, 0, 0, 21929, 0, 0, 0, 0, 0, 0, 0},
  {23476, 0, 163, 22, NONE, 23510, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23547, 0, 164, 22, NONE, 23582, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23618, 0, 165, 22, NONE, 23657, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23689, 0, 166, 22, NONE, 23731, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23782, 0, 167, 22, NONE, 23826, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23867, 0, 168, 22, NONE, 23902, 0, 0, 6936, 0, 0, 0, 0, 0, 0, 0},
  {23952, 0, 169, 22, NONE, 23990, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {24036, 0, 170, 22, NONE, 24073, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {24122, 0, 171, 22, NONE, 24157, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {24185, 0, 172, 23, NONE, 24223, 0, 0, 24270, 0, 0, 62, 1, 0, 0, 0},
  {24384, 0, 173, 23, NONE, 24432, 0, 0, 0, 0, 0, 63, 1, 0, 0, 0},
  {24314, 0, 174, 23, NONE, 24770, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
  {24463, 0, 175, 23, NONE, 24831, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0},
};

static const uint32_t by_name[153] = {
  14, 16, 18, 20, 0, 1, 2, 3, 5, 4, 6, 22, 23, 24, 25, 26, 27, 31, 32, 37, 35,
  39, 41, 56, 61, 57, 58, 59, 60, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 52,
  54, 55, 76, 78, 80, 82, 84, 85, 86, 87, 88, 91, 96, 94, 95, 101, 105, 103,
  104, 111, 112, 117, 121, 120, 124, 125, 126, 127, 128, 129, 131, 132, 134,
  136, 138, 139, 140, 141, 142, 143, 144, 145, 149, 150, 15, 17, 19, 21, 7, 8,
  9, 10, 11, 12, 13, 28, 29, 30, 33, 34, 38, 40, 42, 36, 66, 75, 67, 74, 68,
  69, 70, 71, 72, 73, 62, 63, 64, 65, 77, 79, 81, 83, 89, 90, 92, 93, 99, 97,
  98, 100, 102, 109, 110, 106, 107, 108, 113, 114, 115, 116, 118, 119, 122,
  123, 130, 133, 135, 137, 146, 147, 148, 151, 152,
};

const parley_schema parley_essential_schema = {
  strings, 24853,
  keys, 225,
  words, 64,
  NULL, 0,
  NULL, 0,
  fields, 577,
  infos, 577,
  NULL, 0,
  NULL, 0,
  records, 176,
  enums, 16,
  enum_values, 86,
  realms, 24,
  packets, 153,
  by_name, 153,
  NULL, 0,
  1, 0, 11, 1, 6,
};
