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

---@class parley.nitro.BotSkillData
---@field id parley.nitro.BotSkill
---@field data string setting of the skill, in a form of its own

---@class parley.nitro.BotData
---@field id integer
---@field name string
---@field motto string
---@field gender string m or f
---@field figure string

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

---@class parley.nitro.FurnitureOwner
---@field userId integer
---@field username string

---@class parley.nitro.FloorItem
---@field itemId integer
---@field spriteId integer kind of furniture, as in the furniture list; negative if `spriteName` tells it
---@field x integer
---@field y integer
---@field direction parley.nitro.Direction where its front looks
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

---@class parley.nitro.WiredSettings
---@field stuffTypeSelectionEnabled boolean whether `stuffTypeSelectionCode` may be chosen
---@field maximumItemSelectionCount integer most items that may be selected
---@field selectedItems integer[] ids of the floor items it is about
---@field spriteId integer kind of furniture of the wired box itself, as in the furniture list
---@field itemId integer id of the wired box
---@field stringData string text it is set to; what it means depends on the type of the box
---@field intData integer[] numbers it is set to; their meaning depends on the type of the box
---@field stuffTypeSelectionCode integer 0 for the selected items alone, 1 for all of their kind, 2 for what set it off

---@class parley.nitro.FurnitureListItem
---@field itemId integer id to place, trade or sell it by; negative in some servers while it is fresh out of a present
---@field furniType parley.nitro.InventoryItemType
---@field ref integer id of the piece itself, by which lists of traded items show it; mostly the same as `itemId`
---@field spriteId integer kind of furniture, as in the furniture list
---@field category parley.nitro.FurnitureCategory some servers give a present's box and ribbon here, as in `extra`
---@field data parley.nitro.ObjectData
---@field isRecyclable boolean the recycler takes it
---@field tradable boolean
---@field isGroupable boolean shown on one pile with others of its kind
---@field sellable boolean may be offered in the marketplace
---@field secondsToExpiration integer -1 if it is not rented
---@field hasRentPeriodStarted boolean the time of the rent is running
---@field roomId integer room the item stands in, -1 for none
---@field slotId? string mostly empty
---@field extra? integer kind-specific; of a present 1000 times the box plus the ribbon

---@class parley.nitro.CatalogProduct
---@field productType parley.nitro.ProductType
---@field extraParam? string code of the badge; or: kind-specific, e.g. a poster's number, a pet's breed or a bot's looks
---@field furniClassId? integer kind of furniture or effect, as in the furniture list
---@field productCount? integer pieces of it
---@field uniqueLimitedItem? boolean whether it is a numbered item of a limited series
---@field uniqueLimitedSeriesSize? integer pieces the series has
---@field uniqueLimitedItemsLeft? integer pieces not sold yet

---@class parley.nitro.CatalogOffer
---@field offerId integer number to buy it by
---@field localizationId string key of its name among the client's texts
---@field rent boolean whether it is rented instead of bought
---@field priceCredits integer
---@field priceActivityPoints integer
---@field priceActivityPointsType integer currency of `priceActivityPoints`, e.g. 0 for duckets, 5 for diamonds
---@field giftable boolean whether it can be bought as a present
---@field products parley.nitro.CatalogProduct[]
---@field clubLevel parley.nitro.ClubLevel membership it takes
---@field bundlePurchaseAllowed boolean whether several can be bought at once, perhaps with a discount
---@field isPet boolean
---@field previewImage string picture to show, relative to the image library; may be empty

---@class parley.nitro.CatalogNode
---@field visible boolean
---@field icon integer number of the picture beside its name
---@field pageId integer -1 for a page without content
---@field pageName string name that links use
---@field localization string title, as it is shown
---@field offerIds integer[] offers on the page
---@field children parley.nitro.CatalogNode[]

---@class parley.nitro.ClubOffer
---@field offerId integer
---@field productCode string
---@field isDeal boolean mostly false; the client skips it
---@field priceCredits integer
---@field priceActivityPoints integer
---@field priceActivityPointsType integer currency of `priceActivityPoints`
---@field vip boolean whether it is VIP membership
---@field months integer
---@field extraDays integer days on top of the months
---@field giftable boolean
---@field daysLeftAfterPurchase integer days of membership the user would have then
---@field year integer date when the membership would end
---@field month integer
---@field day integer

---@class parley.nitro.TradeItem
---@field itemId integer id to take it back by
---@field furniType string S for a floor item, I for a wall item; some servers write it small
---@field ref integer id of the piece itself, the `ref` that it has in its owner's inventory
---@field spriteId integer kind of furniture, as in the furniture list
---@field category parley.nitro.FurnitureCategory
---@field isGroupable boolean shown on one pile with others of its kind
---@field data parley.nitro.ObjectData
---@field creationDay integer date the piece was made; many servers write 0 in all three
---@field creationMonth integer
---@field creationYear integer
---@field extra? integer kind-specific, as in the inventory

---@class parley.nitro.MarketplaceOffer
---@field offerId integer number to buy it by
---@field status parley.nitro.MarketplaceOfferState
---@field furniType parley.nitro.MarketplaceItemType
---@field furniId? integer kind of furniture, as in the furniture list
---@field data? parley.nitro.ObjectData
---@field extraParam? string number of a poster, otherwise empty
---@field uniqueNumber? integer number of this item within its series
---@field uniqueSeries? integer how many items the series has
---@field price integer credits that the buyer pays, commission included
---@field timeLeftMinutes integer minutes until it runs out; often 0, as nobody looks at it here
---@field averagePrice integer credits paid for this kind on average, 0 if unknown
---@field offerCount integer offers of this kind that are open

---@class parley.nitro.OwnMarketplaceOffer
---@field offerId integer number to take it back by
---@field status parley.nitro.MarketplaceOfferState
---@field furniType parley.nitro.MarketplaceItemType
---@field furniId? integer kind of furniture, as in the furniture list
---@field data? parley.nitro.ObjectData
---@field extraParam? string number of a poster, otherwise empty
---@field uniqueNumber? integer number of this item within its series
---@field uniqueSeries? integer how many items the series has
---@field price integer credits that the seller gets
---@field timeLeftMinutes integer minutes until it runs out; 0 or less if it has
---@field averagePrice integer credits paid for this kind on average; mostly 0 here

---@class parley.nitro.PetCustomPart
---@field layerId integer layer of the animal it is drawn on
---@field partId integer
---@field paletteId integer colours of the part

---@class parley.nitro.PetFigure
---@field typeId integer kind of animal
---@field paletteId integer colours of its coat
---@field color string six hex digits that tint it
---@field breedId integer
---@field customParts parley.nitro.PetCustomPart[]

---@class parley.nitro.PetData
---@field id integer
---@field name string
---@field figureData parley.nitro.PetFigure
---@field level integer

---@class parley.nitro.FriendCategory
---@field id integer
---@field name string

---@class parley.nitro.FriendRequest
---@field requestId integer user id of the one who asks
---@field username string who asks
---@field figure string

---@class parley.nitro.Friend
---@field userId integer
---@field username string
---@field gender integer common servers write 0 for male and 1 for female
---@field isOnline boolean
---@field followingAllowed boolean the user may follow this friend into a room
---@field figure string empty in some servers while offline
---@field categoryId integer one of the user's categories, 0 for none
---@field motto string
---@field realName string
---@field lastAccess string when the friend was last online; mostly empty
---@field persistedMessageUser boolean takes messages while offline
---@field vipMember boolean
---@field pocketHabboUser boolean is online with a telephone
---@field relationshipStatus parley.nitro.RelationshipStatus

---@class parley.nitro.UserSearchResult
---@field userId integer
---@field username string
---@field motto string
---@field isOnline boolean
---@field followingAllowed boolean the user may follow this one into a room
---@field lastOnline string mostly empty
---@field gender integer common servers write 0 for male and 1 for female
---@field figure string
---@field realName string

---@class parley.nitro.GroupBadge
---@field groupId integer
---@field badgeCode string parts, colours and places that the badge is drawn from

---@class parley.nitro.GroupMember
---@field rank parley.nitro.GroupRank
---@field userId integer
---@field username string
---@field figure string
---@field joinedAt string date as the server writes it; empty for somebody who has asked to join

---@class parley.nitro.GroupBadgeGraphic
---@field id integer
---@field image string file of the shape
---@field mask string file of the part that is not coloured; may be empty

---@class parley.nitro.GroupColor
---@field id integer
---@field color string six hex digits

---@class parley.nitro.GroupBadgePart
---@field key integer id of the shape, 0 for none
---@field color integer id of the colour
---@field position integer place on the badge, 0 to 8, rows from the top left

---@class parley.nitro.GroupEntry
---@field groupId integer
---@field groupName string
---@field badgeCode string
---@field colorA string first colour, RRGGBB in hex
---@field colorB string second colour, RRGGBB in hex
---@field favourite boolean shown beside the user's name
---@field ownerId integer user id of the group's owner
---@field hasForum boolean

---@class parley.nitro.ForumData
---@field groupId integer
---@field name string
---@field description string
---@field icon string badge code of the group
---@field totalThreads integer
---@field leaderboardScore integer how active the forum is
---@field totalMessages integer
---@field unreadMessages integer messages the user has not read
---@field lastMessageId integer
---@field lastMessageAuthorId integer
---@field lastMessageAuthorName string
---@field lastMessageTimeAsSecondsAgo integer

---@class parley.nitro.ForumThread
---@field threadId integer
---@field authorId integer
---@field authorName string
---@field header string title
---@field isPinned boolean it stays on top of the list
---@field isLocked boolean it takes no more messages
---@field creationTimeAsSecondsAgo integer
---@field totalMessages integer
---@field unreadMessagesCount integer
---@field lastMessageId integer
---@field lastUserId integer who wrote the last message
---@field lastUserName string
---@field lastCommentTime integer seconds since the last message
---@field state parley.nitro.ForumState
---@field adminId integer who has hidden or shown it; 0 or -1 for nobody
---@field adminName string
---@field adminOperationTimeAsSecondsAgo integer when that was

---@class parley.nitro.ForumMessage
---@field messageId integer
---@field messageIndex integer place in the thread, from 0
---@field authorId integer
---@field authorName string
---@field authorFigure string
---@field creationTime integer seconds since it was written
---@field messageText string
---@field state parley.nitro.ForumState
---@field adminId integer who has hidden or shown it; 0 or -1 for nobody
---@field adminName string
---@field adminOperationTimeAsSecondsAgo integer when that was
---@field authorPostCount integer messages the author has written in the forum

---@class parley.nitro.Quest
---@field campaignCode string campaign it belongs to
---@field completedQuestsInCampaign integer quests of the campaign that the user has done
---@field questCountInCampaign integer quests the campaign has
---@field activityPointType integer currency of the reward, e.g. 0 for duckets
---@field questId integer 0 or less if the whole campaign is done
---@field accepted boolean the user is at it now
---@field type string what it is about, e.g. MOVE_ITEM
---@field imageVersion string which picture, added to the name of the quest
---@field rewardCurrencyAmount integer how much of the currency one gets
---@field localizationCode string its texts have keys that begin with quests.CAMPAIGN.CODE
---@field completedSteps integer the quest is done when it reaches `totalSteps`
---@field totalSteps integer
---@field sortOrder integer place in the campaign
---@field catalogPageName string page that helps with it; may be empty
---@field chainCode string series of quests it belongs to
---@field easy boolean one of the easy quests of the day

---@class parley.nitro.PollChoice
---@field value string what is sent as the answer
---@field choiceText string
---@field choiceType integer in an NPS poll, the `questionCategory` of the question that follows this choice

---@class parley.nitro.PollQuestion
---@field questionId integer
---@field sortOrder integer place among the questions
---@field questionType parley.nitro.PollQuestionType
---@field questionText string
---@field questionCategory integer tells further questions of an NPS poll apart
---@field questionAnswerType integer Nitro does not look at it
---@field questionAnswerCount? integer
---@field choices? parley.nitro.PollChoice[]

---@class parley.nitro.CallForHelpTopic
---@field name string key of the topic's text
---@field id integer number to send with a call for help
---@field consequence string what follows, e.g. mods (a moderator looks at it) or auto_reply

---@class parley.nitro.CallForHelpCategory
---@field name string key of the category's text
---@field topics parley.nitro.CallForHelpTopic[]

---@class parley.nitro.ReportedLine
---@field userId integer user who wrote it
---@field message string

---@class parley.nitro.PatternMatch
---@field pattern string
---@field startIndex integer where it begins in the text
---@field endIndex integer where it ends

---@class parley.nitro.ModerationIssue
---@field issueId integer
---@field state parley.nitro.IssueState
---@field categoryId parley.nitro.IssueSource where the issue comes from
---@field reportedCategoryId integer topic of the call, as in `moderation.cfh_topics`
---@field issueAgeInMs integer milliseconds since the call; some servers send seconds
---@field priority integer the lower, the more urgent
---@field groupingId integer issues with the same number about the same user are shown as one; 0 for none
---@field reporterUserId integer user who has called
---@field reporterUsername string
---@field reportedUserId integer user the call is about, 0 if it is about nobody
---@field reportedUsername string
---@field pickerUserId integer moderator who handles it, 0 or -1 for nobody
---@field pickerUsername string
---@field message string what the caller wrote
---@field chatRecordId integer number of the chat record that belongs to it
---@field patterns parley.nitro.PatternMatch[]

---@class parley.nitro.ChatRecordContext
---@field key string roomId, roomName, groupId, threadId or messageId
---@field type integer what the value is, 0 for a bool, 1 for a number, 2 for text
---@field value? boolean|integer|string

---@class parley.nitro.ChatRecordLine
---@field timestamp string time, as the server writes it, e.g. 18:05
---@field userId integer user who wrote the line
---@field username string
---@field message string
---@field hasHighlighting boolean the line deserves attention, e.g. it is the reported one

---@class parley.nitro.ChatRecord
---@field recordType parley.nitro.ChatRecordType
---@field context parley.nitro.ChatRecordContext[] where it was said, e.g. roomId and roomName
---@field chatlog parley.nitro.ChatRecordLine[]

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

---@class parley.nitro.AcceptFailure
---@field senderId integer user id of the one who had asked
---@field errorCode parley.nitro.MessengerError

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
---@field roomIndex integer index of the unit in its room
---@field x integer
---@field y integer
---@field z string height as a decimal number, such as 0.5
---@field headDirection parley.nitro.Direction where the head looks
---@field direction parley.nitro.Direction where the body looks
---@field actions string words between slashes, such as /mv 3,4,0.0/ or /sit 1.0/

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
---@field gender? string M or F
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

---@class parley.nitro.MoodLightPreset
---@field presetId integer 1 to 3
---@field effect parley.nitro.MoodLightEffect
---@field color string #RRGGBB
---@field brightness integer 76 for the darkest, 255 for full light

---@class parley.nitro.SongDisc
---@field discId integer item id of the disc
---@field songId integer

---@class parley.nitro.PlaylistSong
---@field songId integer
---@field length integer milliseconds
---@field name string
---@field creator string who composed it

---@class parley.nitro.YoutubePlaylist
---@field playlistId string
---@field title string
---@field description string

---@class parley.nitro.FrontPageItem
---@field position integer place on the page
---@field itemName string title
---@field itemPromoImage string picture, relative to the image library
---@field type parley.nitro.FrontPageItemType
---@field catalogPageLocation? string name of the page
---@field productOfferId? integer number of the offer, which Nitro takes for the name of a page
---@field productCode? string
---@field secondsToExpiry integer 0 or less if it stays

---@class parley.nitro.PurchasedOffer
---@field offerId integer
---@field localizationId string key of its name among the client's texts
---@field rent boolean whether it was rented
---@field priceCredits integer
---@field priceActivityPoints integer
---@field priceActivityPointsType integer currency of `priceActivityPoints`
---@field giftable boolean
---@field products parley.nitro.CatalogProduct[]
---@field clubLevel parley.nitro.ClubLevel membership it takes
---@field bundlePurchaseAllowed boolean several can be bought at once

---@class parley.nitro.ClubGift
---@field offerId integer as in the list of offers
---@field isVip boolean it is for VIP members
---@field daysRequired integer days of membership it takes
---@field isSelectable boolean the user may choose it now

---@class parley.nitro.TargetedOffer
---@field trackingState parley.nitro.TargetedOfferState how the user left it; older clients show it small if `minimized`
---@field targetedOfferId integer number to buy it by, not that of an offer in the catalog
---@field identifier string name for statistics
---@field productCode string
---@field priceInCredits integer
---@field priceInActivityPoints integer
---@field activityPointType integer currency of `priceInActivityPoints`
---@field purchaseLimit integer how many the user may still buy
---@field secondsToExpiry integer 0 or less if it has no end
---@field title string text, or key of a text
---@field description string text, or key of a text
---@field imageUrl string relative to the image library
---@field iconImageUrl string picture for the small form, relative to the image library
---@field type integer servers send 0 or 1; the client does not use it
---@field subProductCodes string[] products it is made up of

---@class parley.nitro.Kickback
---@field currentHcStreak integer days of membership without a break
---@field firstSubscriptionDate string as the server writes it, e.g. 31-12-2020
---@field kickbackPercentage number share of spent credits that is paid back, 0.1 for 10 percent
---@field totalCreditsMissed integer by its name, credits missed for lack of membership; the client does not show it
---@field totalCreditsRewarded integer by its name, credits paid back so far; the client does not show it
---@field totalCreditsSpent integer credits spent since the last payday
---@field creditRewardForStreakBonus integer credits of the next payday for the streak
---@field creditRewardForMonthlySpent integer credits of the next payday for what was spent
---@field timeUntilPayday integer minutes; below 60 the client says soon

---@class parley.nitro.GiftProduct
---@field productCode string
---@field extraInfo string key of a text to show in place of the product's name; mostly empty

---@class parley.nitro.GiftOption
---@field thumbnailUrl string picture, relative to the image library; may be empty
---@field productOfferList parley.nitro.GiftProduct[] what it is made up of

---@class parley.nitro.GiftStep
---@field dayIndex integer day it is for, from 0
---@field stepIndex integer which choice of that day, from 0
---@field options parley.nitro.GiftOption[]

---@class parley.nitro.CurrencyBalance
---@field type integer which currency, e.g. 0 for duckets, 5 for diamonds
---@field amount integer

---@class parley.nitro.MarketplaceDayStats
---@field dayOffset integer days from today, so negative
---@field averagePrice integer credits
---@field soldAmount integer pieces sold that day

---@class parley.nitro.CommunityGoalPrize
---@field communityGoalId integer id to redeem it by
---@field communityGoalCode string
---@field userRank integer place that the user has reached
---@field rewardCode string code of the badge or product
---@field isBadge boolean the prize is a badge
---@field localizedName string what to call it

---@class parley.nitro.HallOfFameEntry
---@field userId integer
---@field username string
---@field figure string
---@field rank integer place, from 1
---@field currentScore integer

---@class parley.nitro.AvatarEffect
---@field type integer number of the effect
---@field subType integer kind of effect, 0 for the usual kind
---@field duration integer seconds that one of them lasts once it is switched on
---@field inactiveEffectsInInventory integer how many are left, not counting the running one
---@field secondsLeftIfActive integer -1 if none is running
---@field isPermanent boolean whether it never runs out

---@class parley.nitro.OwnedBadge
---@field badgeId integer id of this user's copy; unseen items name the badge by it
---@field badgeCode string

---@class parley.nitro.WornBadge
---@field slotId integer place beside the avatar's picture, from 1; most hotels have 5
---@field badgeCode string empty for an empty place

---@class parley.nitro.UnseenItems
---@field category parley.nitro.UnseenItemCategory
---@field itemIds integer[] ids of the furniture, pets, badges or bots

---@class parley.nitro.GroupHomeRoom
---@field roomId integer
---@field roomName string
---@field hasControllers boolean users have rights there, which they would lose

---@class parley.nitro.ForumReadMarker
---@field groupId integer
---@field messageCount integer messages of the forum that count as read
---@field markAllRead boolean the whole forum is read

---@class parley.nitro.BreedingPet
---@field petId integer
---@field name string
---@field level integer
---@field figure string type, palette and colour, with blanks between
---@field ownerName string

---@class parley.nitro.BreedingRarityCategory
---@field chance integer percent
---@field breedIds integer[] breeds of this rarity

---@class parley.nitro.BreedingResult
---@field itemId integer id of the new piece of furniture, a seed or box
---@field classId integer kind of furniture, as in the furniture list
---@field productCode string
---@field userId integer who gets it
---@field username string
---@field rarityLevel integer
---@field hasMutation boolean the offspring is of an unusual kind

---@class parley.nitro.PetPalette
---@field typeId integer kind of animal
---@field breedId integer
---@field paletteId integer colours of its coat
---@field sellable boolean
---@field rare boolean

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

---@class parley.nitro.AchievementResolution
---@field achievementId integer
---@field level integer level the user has
---@field badgeId string code of the badge to show
---@field requiredLevel integer level to be reached
---@field state integer 0 if it can be chosen; other numbers are reasons why not

---@class parley.nitro.GameAchievement
---@field achievementId integer
---@field achievementName string
---@field levels integer levels there are

---@class parley.nitro.GameAchievementList
---@field gameTypeId integer
---@field achievements parley.nitro.GameAchievement[]

---@class parley.nitro.TalentProduct
---@field productCode string
---@field vipDays integer days of VIP membership, 0 if the reward is something else

---@class parley.nitro.TalentTask
---@field achievementId integer
---@field requiredLevel integer level of the achievement to be reached
---@field badgeCode string badge of that level
---@field state parley.nitro.TalentState
---@field currentScore integer points so far
---@field totalScore integer points it takes

---@class parley.nitro.TalentLevel
---@field level integer
---@field state parley.nitro.TalentState
---@field tasks parley.nitro.TalentTask[]
---@field perks string[] codes of the perks that the level brings, such as TRADE
---@field products parley.nitro.TalentProduct[] things that the level brings

---@class parley.nitro.VoteCount
---@field answer string in a room's vote 1 for yes and 0 for no
---@field votes integer users who gave it

---@class parley.nitro.QuestionChoice
---@field value string what is sent as the answer
---@field text string what is shown

---@class parley.nitro.GameCenterGame
---@field gameTypeId integer
---@field gameNameId string short name, used in texts and file names, e.g. snowwar
---@field bgColor string background colour, six hex digits
---@field textColor string six hex digits; may be empty
---@field assetUrl string folder with the game's pictures
---@field supportUrl string page with help; may be empty

---@class parley.nitro.GameWinner
---@field username string
---@field figure string
---@field gender string M or F
---@field rank integer place, 1 for the best
---@field score integer

---@class parley.nitro.GameParameter
---@field key string
---@field value string

---@class parley.nitro.Leaderboard
---@field year integer
---@field week integer week of that year
---@field maxOffset integer how many weeks back there are lists
---@field currentOffset integer weeks back of this one
---@field minutesUntilReset integer minutes until the week ends

---@class parley.nitro.PromoArticle
---@field id integer
---@field title string
---@field bodyText string
---@field buttonText string
---@field linkType parley.nitro.PromoLinkType
---@field linkContent string address of a web page, or a client link such as catalog/open/pets
---@field imageUrl string picture, as an address or relative to the image library

---@class parley.nitro.NotificationParameter
---@field key string title, message, linkTitle, linkUrl, image, display, sound, or a word to fill into the texts
---@field value string

---@class parley.nitro.CraftableProduct
---@field recipeName string name that the recipe is asked for and used by
---@field itemName string class name of the furniture it makes

---@class parley.nitro.CraftingIngredient
---@field count integer pieces it takes
---@field itemName string class name of the furniture

---@class parley.nitro.RecyclerPrizeItem
---@field productType parley.nitro.ProductType floor_item or wall_item
---@field furniClassId integer kind of furniture, as in the furniture list

---@class parley.nitro.RecyclerPrize
---@field productCode string name of the product
---@field items parley.nitro.RecyclerPrizeItem[] what it consists of, one thing in all known servers

---@class parley.nitro.RecyclerPrizeLevel
---@field level integer 1 for the commonest prizes, then ever rarer ones
---@field chance integer one of so many boxes has a prize of this level
---@field prizes parley.nitro.RecyclerPrize[]

---Membership of the club.
---@alias parley.nitro.ClubLevel
---| 0 # none
---| 1 # club
---| 2 # vip
---| integer

---Verdict on the name of a pet or another thing.
---@alias parley.nitro.ApproveNameResult
---| 0 # ok
---| 1 # too_long: validationInfo is the greatest length
---| 2 # too_short: validationInfo is the least length
---| 3 # invalid_characters: validationInfo lists them
---| 4 # forbidden_words
---| integer

---How a user marks a friend.
---@alias parley.nitro.RelationshipStatus
---| 0 # none
---| 1 # heart
---| 2 # smile
---| 3 # bobba: the skull
---| integer

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

---Who may use a piece of furniture.
---@alias parley.nitro.UsagePolicy
---| 0 # nobody
---| 1 # controller: the owner of the room and users with rights
---| 2 # everybody
---| integer

---What sets off a wired trigger. The numbers and the text it takes are those of `WiredSettings`.
---@alias parley.nitro.WiredTriggerType
---| 0 # avatar_says_something: text, the words; number, 1 if only the owner's words count, else 0
---| 1 # avatar_walks_on_furni: somebody steps on a selected item
---| 2 # avatar_walks_off_furni: somebody leaves a selected item
---| 3 # execute_once: number, time in half seconds, 1 to 1200
---| 4 # toggle_furni: the state of a selected item is changed
---| 6 # execute_periodically: number, time in half seconds, 1 to 60
---| 7 # avatar_enters_room: text, name of the user, empty for anybody
---| 8 # game_starts
---| 9 # game_ends
---| 10 # score_achieved: number, points, 1 to 1000
---| 11 # collision
---| 12 # execute_periodically_long: number, time in units of five seconds, 1 to 120
---| 13 # bot_reached_stuff: text, name of the bot, which reaches a selected item
---| 14 # bot_reached_avatar: text, name of the bot
---| integer

---What a wired action does. The numbers and the text it takes are those of `WiredSettings`.
---@alias parley.nitro.WiredActionType
---| 0 # toggle_furni_state: switches the selected items to their next state
---| 1 # reset
---| 3 # set_furni_state: numbers, 1 to restore the remembered state, direction and position, 0 to leave each
---| 4 # move_furni: numbers, movement (0 none, 4 to 7 north, east, south, west) and rotation (0 none)
---| 6 # give_score: numbers, points (1 to 100) and how often in a game (1 to 10)
---| 7 # chat: text, the message
---| 8 # teleport: to one of the selected items
---| 9 # join_team: number of the team, 1 to 4
---| 10 # leave_team
---| 11 # chase: the selected items move towards users
---| 12 # flee: the selected items move away from users
---| 13 # move_and_rotate_furni: numbers, first direction (0, 2, 4, 6 as in `Direction`) and how to turn (0 to 6)
---| 14 # give_score_to_predefined_team: numbers, points, how often in a game, and team (1 to 4)
---| 15 # toggle_to_random_state
---| 16 # move_furni_to: numbers, direction (0, 2, 4, 6 as in `Direction`) and tiles to keep off (1 to 5)
---| 17 # give_reward: numbers, unit of the wait (0 once only, 1 days, 2 hours, 3 minutes), 1 if each reward comes once, limit, wait; text, TYPE,CODE,PROBABILITY of each with semicolons between (type 0 badge, 1 other)
---| 18 # call_another_stack: runs the boxes on the tiles of the selected items
---| 19 # kick_from_room: text, the message to the user
---| 20 # mute_user: number, minutes (1 to 10); text, the message
---| 21 # bot_teleport: text, name of the bot
---| 22 # bot_move: text, name of the bot
---| 23 # bot_talk: text, name of the bot, a tab and the message; number, 0 to talk, 1 to shout
---| 24 # bot_give_hand_item: text, name of the bot; number of the hand item
---| 25 # bot_follow_avatar: text, name of the bot; number, 1 to start, 0 to stop
---| 26 # bot_change_figure: text, name of the bot, a tab and the figure
---| 27 # bot_talk_direct_to_avatar: text, name of the bot, a tab and the message; number, 0 to talk, 1 to whisper
---| integer

---What a wired condition asks for. The actor is the user who set off the trigger; numbers and text are those of `WiredSettings`.
---@alias parley.nitro.WiredConditionType
---| 0 # states_match: numbers, 1 to compare state, direction and position with the remembered ones, 0 to ignore each
---| 1 # furnis_have_avatars: users stand on the selected items
---| 2 # actor_is_on_furni
---| 3 # time_elapsed_more: number, time in half seconds, 1 to 1200
---| 4 # time_elapsed_less: number, time in half seconds, 1 to 1200
---| 5 # user_count_in: numbers, fewest and most users in the room, 1 to 50
---| 6 # actor_is_in_team: number of the team, 1 to 4
---| 7 # has_stacked_furnis: number, 1 if all selected items must have furniture on them, 0 if one is enough
---| 8 # stuff_type_matches: what set off the trigger is of the same kind as a selected item
---| 9 # stuffs_in_formation
---| 10 # actor_is_group_member: of the room's group
---| 11 # actor_is_wearing_badge: text, code of the badge
---| 12 # actor_is_wearing_effect: number of the effect
---| 13 # not_states_match: as `states_match`
---| 14 # furni_not_have_avatar
---| 15 # not_actor_on_furni
---| 16 # not_user_count_in: as `user_count_in`
---| 17 # not_actor_in_team: as `actor_is_in_team`
---| 18 # not_has_stacked_furnis: number, 0 or 1, which says whether the check is on one item or on all
---| 19 # not_furni_is_of_type
---| 20 # not_stuffs_in_formation
---| 21 # not_actor_in_group
---| 22 # not_actor_wears_badge: as `actor_is_wearing_badge`
---| 23 # not_actor_wearing_effect: as `actor_is_wearing_effect`
---| 24 # date_range_active: numbers, begin and end in seconds since 1970
---| 25 # actor_has_hand_item: number of the hand item
---| integer

---How a try to win a reward of a wired action has ended.
---@alias parley.nitro.WiredRewardResult
---| 0 # none_left: all rewards have been given away
---| 1 # already_received
---| 2 # already_received_today
---| 3 # already_received_this_hour
---| 4 # no_luck
---| 5 # all_collected: the user has every reward there is
---| 6 # item_received
---| 7 # badge_received
---| 8 # already_received_this_minute
---| integer

---Whether furniture stands on the floor or hangs on a wall.
---@alias parley.nitro.InventoryItemType
---| "S" # floor_item
---| "I" # wall_item
---| string

---Kind of furniture, as far as it matters for what can be done with it in the inventory.
---@alias parley.nitro.FurnitureCategory
---| 1 # normal
---| 2 # wallpaper
---| 3 # floor: floor covering of a room
---| 4 # landscape: view out of the windows
---| 5 # post_it: pad of sticky notes; the state is the number left
---| 6 # poster: the state is the number of the poster
---| 7 # sound_set
---| 8 # trax_song: music disc
---| 9 # present
---| 10 # ecotron_box: box from the recycler
---| 11 # trophy
---| 12 # credit_furni: can be exchanged for credits
---| 13 # pet_shampoo
---| 14 # pet_custom_part
---| 15 # pet_custom_part_shampoo
---| 16 # pet_saddle
---| 17 # guild_furni: carries badge and colours of a group
---| 18 # game_furni
---| 19 # monsterplant_seed
---| 20 # monsterplant_revival
---| 21 # monsterplant_rebreed
---| 22 # monsterplant_fertilize
---| 23 # figure_purchasable_set: clothing to redeem
---| integer

---The parts of the inventory that mark new things.
---@alias parley.nitro.UnseenItemCategory
---| 1 # furniture
---| 2 # rentable: rented furniture
---| 3 # pet
---| 4 # badge
---| 5 # bot
---| 6 # games
---| integer

---What kind of thing a product of the catalog is.
---@alias parley.nitro.ProductType
---| "s" # floor_item
---| "i" # wall_item
---| "e" # effect: avatar effect
---| "b" # badge
---| "r" # robot: bot that stands in rooms
---| "p" # pet
---| "h" # club: days of club membership
---| "GAME_TOKEN" # game_token
---| string

---Which catalog is meant.
---@alias parley.nitro.CatalogType
---| "NORMAL" # normal
---| "BUILDERS_CLUB" # builders_club: furniture is borrowed in place of bought
---| string

---What a marketplace offer sells.
---@alias parley.nitro.MarketplaceItemType
---| 1 # floor_item
---| 2 # wall_item
---| 3 # unique_item: numbered floor item of a limited series
---| integer

---What has become of a marketplace offer.
---@alias parley.nitro.MarketplaceOfferState
---| 1 # ongoing: for sale, or run out if no time is left
---| 2 # sold
---| 3 # expired: not sold in time, the item can be taken back
---| integer

---Why a friendship does not come about.
---@alias parley.nitro.MessengerError
---| 1 # own_list_full: the user has as many friends as are allowed
---| 2 # other_list_full: the other one has
---| 3 # no_requests: the other one takes no requests
---| 4 # not_found: there is no such user, or no such request
---| integer

---How one gets into a group.
---@alias parley.nitro.GroupType
---| 0 # regular: anybody may join
---| 1 # exclusive: requests are decided by the admins
---| 2 # private: nobody can join
---| integer

---What the user is to a group.
---@alias parley.nitro.GroupMembership
---| 0 # not_member
---| 1 # member
---| 2 # request_pending
---| integer

---What a member is in a group.
---@alias parley.nitro.GroupRank
---| 0 # owner
---| 1 # admin
---| 2 # member
---| 3 # requested: has asked to join
---| 4 # deleted: is blocked
---| integer

---Whether a thread or a message of a forum can be read.
---@alias parley.nitro.ForumState
---| 0 # open
---| 1 # restored: was hidden and is shown again
---| 10 # hidden_by_admin: hidden by an admin of the group
---| 20 # hidden_by_staff: hidden by the hotel's staff
---| integer

---Who may do something in a forum.
---@alias parley.nitro.ForumPermission
---| 0 # everybody
---| 1 # members
---| 2 # admins
---| 3 # owner
---| integer

---Which forums a list has.
---@alias parley.nitro.ForumListMode
---| 0 # most_active
---| 1 # most_viewed
---| 2 # my_forums: those of the user's groups
---| integer

---How a question of a poll is answered.
---@alias parley.nitro.PollQuestionType
---| 1 # radio: one of the choices
---| 2 # checkbox: any of the choices
---| 3 # text: a text of one's own; common servers also ask a room's yes or no with it
---| integer

---How far the moderators have come with an issue.
---@alias parley.nitro.IssueState
---| 1 # open: nobody takes care of it yet
---| 2 # picked: a moderator handles it
---| 3 # closed
---| integer

---Where an issue comes from.
---@alias parley.nitro.IssueSource
---| 1 # normal: a user called for help
---| 2 # normal_2: shown to moderators as 1 is
---| 3 # automatic: raised by the server
---| 4 # automatic_im: raised by the server because of a private message
---| 5 # guide_system: one side of a guide session reported the other
---| 6 # im: a private message was reported
---| 7 # room: a room was reported
---| 8 # panic
---| 9 # guardian: handed on from a chat review
---| 10 # automatic_helper
---| 11 # discussion: a thread or a message of a group forum was reported
---| 12 # selfie
---| 14 # photo
---| 15 # ambassador
---| integer

---How a moderator closes a call for help.
---@alias parley.nitro.IssueCloseReason
---| 1 # useless: there is nothing to act on
---| 2 # abusive: the call itself is an abuse
---| 3 # resolved
---| integer

---What a chat record holds, which says also what its context names.
---@alias parley.nitro.ChatRecordType
---| 0 # simple
---| 1 # room_chat: context roomId and roomName
---| 2 # im_session: private messages
---| 3 # discussion_thread: context groupId and threadId
---| 4 # discussion_message: context groupId, threadId and messageId
---| 5 # selfie
---| 6 # photo
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

---What became of an ignore or unignore request.
---@alias parley.nitro.IgnoreResult
---| 0 # failed
---| 1 # ignored
---| 2 # ignored_oldest_dropped: the list was full, its first entry made room
---| 3 # unignored
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

---What has happened to an entry of the friend list.
---@alias parley.nitro.FriendUpdateType
---| -1 # removed
---| 0 # updated
---| 1 # added
---| integer

---Why a friend could not be followed.
---@alias parley.nitro.FollowError
---| 0 # not_a_friend
---| 1 # offline
---| 2 # in_hotel_view: the friend is in no room
---| 3 # refused: the friend does not want to be followed
---| integer

---Why a private message did not arrive as it should.
---@alias parley.nitro.InstantMessageError
---| 3 # recipient_muted: the friend can not answer
---| 4 # sender_muted
---| 5 # recipient_offline
---| 6 # not_a_friend
---| 7 # recipient_busy
---| 8 # recipient_has_no_chat
---| 9 # recipient_has_no_chat_in_room
---| 10 # offline_message_failed: it could not be kept for later
---| integer

---Whether a user may make one more room.
---@alias parley.nitro.CanCreateRoomResult
---| 0 # creation_allowed
---| 1 # room_limit_reached
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

---What kind of unit stands in a room.
---@alias parley.nitro.UnitType
---| 1 # user
---| 2 # pet
---| 3 # bot: a bot of the hotel
---| 4 # rentable_bot: a bot that a user owns
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

---What sort of thing an object in a room is.
---@alias parley.nitro.RoomObjectCategory
---| 0 # room: the room itself
---| 10 # floor: floor item
---| 20 # wall: wall item
---| 100 # unit: user, pet or bot
---| 200 # cursor
---| integer

---How a unit gets to the next tile of a roller.
---@alias parley.nitro.RollingMovement
---| 0 # none: nothing is to be shown
---| 1 # move: it walks
---| 2 # slide: it is carried along
---| integer

---What a mood light colours.
---@alias parley.nitro.MoodLightEffect
---| 1 # room: the room and all that is in it
---| 2 # background_only: walls and floor
---| integer

---Why a rentable space can not be rented.
---@alias parley.nitro.RentableSpaceError
---| 0 # none: it can be rented
---| 100 # already_rented
---| 101 # extend_not_rented: the rent can not be extended, for nobody has rented it
---| 102 # extend_not_rented_by_you: the rent can not be extended, for it is somebody else's
---| 103 # only_one_space: the user has rented another space already
---| 200 # not_enough_credits
---| 201 # not_enough_duckets
---| 202 # no_permission
---| 203 # no_club: club membership is needed
---| 300 # disabled: renting is switched off
---| 400 # generic
---| integer

---A button of a video display.
---@alias parley.nitro.YoutubeCommand
---| 0 # previous
---| 1 # next
---| 2 # pause
---| 3 # continue
---| integer

---What the player of a video display does, by the numbers of the YouTube player.
---@alias parley.nitro.YoutubeVideoState
---| -1 # unstarted
---| 0 # ended
---| 1 # playing
---| 2 # paused
---| 3 # buffering
---| 5 # cued
---| integer

---Where an item of the catalog's front page leads.
---@alias parley.nitro.FrontPageItemType
---| 0 # catalog_page
---| 1 # product_offer
---| 2 # in_app_purchase: something that is sold for money; the client does nothing with it
---| integer

---Why the state of a subscription is told.
---@alias parley.nitro.SubscriptionResponseType
---| 1 # login
---| 2 # purchase
---| 3 # discount_available
---| 4 # citizenship_discount
---| integer

---What a user has done with a targeted offer.
---@alias parley.nitro.TargetedOfferState
---| 0 # none: nothing yet
---| 1 # offered: its window was opened
---| 2 # rejected
---| 4 # minimized: it was made small
---| 5 # selected
---| 6 # previewed: an offer of the web shop was shown
---| integer

---Why a trade could not be opened.
---@alias parley.nitro.TradeOpenFailReason
---| 1 # hotel_trading_disabled
---| 2 # you_not_allowed: trading is off for the receiver's account
---| 4 # other_not_allowed: the other user can not trade
---| 6 # room_trading_disabled
---| 7 # you_already_trading
---| 8 # other_already_trading
---| integer

---Why a trade was called off.
---@alias parley.nitro.TradeCloseReason
---| 0 # cancelled: by one of the two
---| 1 # error_while_commit: the items could not be exchanged
---| integer

---Whether a user may offer things in the marketplace.
---@alias parley.nitro.MarketplaceSellPermission
---| 1 # allowed
---| 2 # no_trading_privilege
---| 3 # no_trading_pass
---| 4 # no_tokens: tokens have to be bought first
---| integer

---Whether an item is now for sale in the marketplace.
---@alias parley.nitro.MarketplaceSellResult
---| 1 # success
---| 2 # technical_error
---| 3 # marketplace_disabled
---| 4 # item_too_new: it has come into the catalog only just now
---| integer

---How the purchase of a marketplace offer has ended.
---@alias parley.nitro.MarketplaceBuyResult
---| 1 # success
---| 2 # not_available: the offer is gone
---| 3 # offer_changed: the offer is gone, but there is another one
---| 4 # not_enough_credits
---| integer

---Order of the offers that a search of the marketplace finds.
---@alias parley.nitro.MarketplaceSortType
---| 1 # highest_price
---| 2 # lowest_price
---| 3 # most_trades: kinds sold most often today first
---| 4 # least_trades
---| 5 # most_offers: kinds with the most open offers first
---| 6 # least_offers
---| integer

---How a user stands with the goal to have many users online at once.
---@alias parley.nitro.ConcurrentUsersGoalState
---| 0 # inactive: clients show it like `active`
---| 1 # active: not reached yet
---| 2 # reached: the reward can be had
---| 3 # rewarded: the user has the reward
---| integer

---Which members of a group a list has.
---@alias parley.nitro.GroupMemberFilter
---| 0 # all
---| 1 # admins
---| 2 # requests: those who have asked to join
---| integer

---Why a user could not join a group.
---@alias parley.nitro.GroupJoinError
---| 0 # group_full
---| 1 # too_many_groups: the user is in as many groups as the server allows
---| 2 # closed: nobody can join it
---| 3 # no_requests: it takes no more requests
---| 4 # insufficient_subscription_level: club membership is needed
---| 5 # member_too_many_groups: told to an admin; the one who asked is in too many groups and no club member
---| 6 # member_too_many_groups_club: the same, of a club member
---| integer

---Why a group could not be founded or changed.
---@alias parley.nitro.GroupEditError
---| 0 # room_in_use: the room is the home of another group
---| 1 # invalid_name
---| 2 # insufficient_subscription_level: club membership is needed
---| 3 # too_many_groups
---| integer

---Why a change of a member had no effect.
---@alias parley.nitro.GroupMemberError
---| 0 # no_longer_member
---| 1 # already_rejected
---| 2 # already_accepted
---| integer

---What a monster plant is given.
---@alias parley.nitro.PetSupplement
---| 0 # water
---| 1 # light
---| 2 # revive: brings a dead plant back
---| 3 # rebreed_fertilizer: it can be bred again
---| 4 # speed_fertilizer: it grows faster
---| integer

---How far two owners are with breeding their pets.
---@alias parley.nitro.PetBreedingState
---| 0 # start: from the client only, asks the other owner
---| 1 # cancel
---| 2 # accept
---| 3 # request: from the server only, the other owner asks
---| integer

---Why a pet could not be set down in a room.
---@alias parley.nitro.PetPlacingError
---| 0 # forbidden_in_hotel
---| 1 # forbidden_in_room: the room takes no pets of visitors
---| 2 # too_many_pets: the room is full of pets
---| 3 # no_free_tiles
---| 4 # tile_not_free: something is on the chosen tile
---| 5 # too_many_own_pets: the user has as many pets there as are allowed
---| integer

---Why a pet does not go into a breeding nest.
---@alias parley.nitro.BreedingNestFailure
---| 6 # pet_too_tired
---| integer

---Which progress an achievement shows.
---@alias parley.nitro.AchievementDisplayMethod
---| -1 # obsolete: not in use any more
---| 0 # level_progress: within the present level
---| 1 # never
---| 2 # total_progress: over all levels
---| integer

---How far a user is with a level or a task of a talent track.
---@alias parley.nitro.TalentState
---| 0 # locked
---| 1 # in_progress
---| 2 # completed
---| integer

---How far the user is with entering a room in a competition.
---@alias parley.nitro.CompetitionEntryResult
---| 0 # submitted: the room takes part
---| 1 # ask_for_submit: the room can be entered
---| 2 # ask_for_confirm: the user has to confirm it
---| 3 # prerequisites_not_met: furniture is missing
---| 4 # room_door_not_open
---| 5 # room_too_old
---| 6 # ask_for_accept_rules
---| integer

---What the owner of a room has agreed to when entering it in a competition.
---@alias parley.nitro.CompetitionConfirmLevel
---| 0 # not_accepted: nothing; the server checks the room again
---| 1 # not_submitted: the rules are accepted
---| 2 # not_confirmed: the room shall be entered
---| 3 # commit: the owner has confirmed that
---| integer

---Whether the user may vote in a room competition.
---@alias parley.nitro.CompetitionVotingResult
---| 0 # allowed
---| 1 # required_perk_missing
---| 2 # required_badge_missing
---| integer

---Why a user could not join a game of the game center.
---@alias parley.nitro.GameJoinError
---| 1 # kicked: the user was thrown out of it
---| 2 # duplicate_machine_id: somebody plays on the same computer already
---| 3 # invitation_required
---| 4 # no_space_in_team
---| 5 # team_not_found
---| 6 # user_has_active_instance: the user is in a game already
---| 7 # user_has_pending_instance_request
---| 8 # no_free_games_left
---| integer

---Why a game of the game center did not begin.
---@alias parley.nitro.GameStartError
---| 1 # not_enough_players
---| 2 # game_has_no_owner
---| integer

---Why a user could not wait for a game.
---@alias parley.nitro.QueueJoinError
---| 1 # duplicate_machine_id: somebody plays on the same computer already
---| integer

---Whether the game center can be used.
---@alias parley.nitro.GameDirectoryStatus
---| 0 # ok
---| 1 # failed: for a reason that is not known
---| 2 # not_available
---| 3 # hotel_closed
---| integer

---Whether a game of the game center can be played.
---@alias parley.nitro.GameStatus
---| 0 # ok
---| 1 # maintenance
---| integer

---Which way a list of the best is turned.
---@alias parley.nitro.ScrollDirection
---| 0 # down: towards worse places, also for the first request
---| 1 # up: towards better places
---| integer

---Why a game client asks for the whole state again.
---@alias parley.nitro.FullStatusReason
---| 0 # too_far_behind: it has missed turns
---| 1 # checksum_mismatch: its state differs from the server's
---| integer

---How long a moderator bans a user for.
---@alias parley.nitro.BanType
---| 3 # hours_18
---| 4 # days_7
---| 5 # days_30
---| 6 # years_100
---| 7 # days_30_step_2: 30 days too, as a second step
---| integer

---What a moderator does to everybody in a room.
---@alias parley.nitro.RoomActionType
---| 0 # alert
---| 1 # kick: as `alert`, and the users are sent out
---| 3 # message
---| 4 # message_and_soft_kick: as `message`, and the users are sent out
---| integer

---What became of a call for help.
---@alias parley.nitro.CallForHelpResult
---| 0 # sent: moderators are going to see it
---| 1 # too_many_pending_calls: an earlier call has to be answered or deleted first
---| 2 # has_abusive_call: refused, as an earlier call was an abuse
---| integer

---What a user wants from guides.
---@alias parley.nitro.GuideRequestType
---| 0 # tour: a tour for a new user
---| 1 # help: an answer to a question
---| 2 # tour_2: treated as 0 is
---| 3 # bully_report: a chat review by guardians
---| integer

---Why a guide session or a chat review fails.
---@alias parley.nitro.GuideSessionErrorCode
---| 0 # generic
---| 1 # guides_reject: no guide is free, or none wants to
---| 2 # not_enough_guides: too few are on duty; for a chat review, too few guardians
---| 3 # not_enough_votes
---| 4 # no_chatlog_found: there is no chat to review
---| integer

---What a guardian thinks of a chat.
---@alias parley.nitro.ChatReviewVote
---| -1 # none: no vote; as a result, inconclusive
---| 0 # ok
---| 1 # bad
---| 2 # very_bad
---| integer

---How far one guardian of a chat review is.
---@alias parley.nitro.ChatReviewVoteStatus
---| 0 # awaiting_vote
---| 1 # voted_ok
---| 2 # voted_bad
---| 3 # voted_very_bad
---| 4 # no_vote: has refused or been too slow
---| 5 # finding_new_voter: the place is free, and a guardian is looked for
---| integer

---What became of a report about bullying.
---@alias parley.nitro.GuideTicketCreationResult
---| 0 # ok: guardians are going to review the chat
---| 1 # unable_to_report: the user may not report
---| 2 # no_chatlog_found: there is no chat to review
---| 3 # bully_already_reported: the same user is under review now
---| integer

---How a report about bullying has ended.
---@alias parley.nitro.GuideTicketResolution
---| 0 # guardians_took_action
---| 1 # forwarded_to_moderators
---| 2 # reporter_is_abusive: the guardians found nothing wrong
---| integer

---Whether a user may ask guides or guardians for something.
---@alias parley.nitro.GuideReportingStatus
---| 0 # ok
---| 1 # pending_ticket: an earlier request is not done yet
---| 2 # abusive: the user has reported others without reason
---| 3 # reporting_too_quickly: the last report was a short time ago
---| integer

---What the button of a news article does.
---@alias parley.nitro.PromoLinkType
---| 0 # url: opens a web page
---| 1 # internal: opens a part of the client
---| 2 # no_link: there is no button
---| integer

---Why furniture refuses a user.
---@alias parley.nitro.CustomNotification
---| 1 # hopper_no_costume: the hopper takes only users who wear a certain effect
---| 2 # hopper_no_hc: the hopper is for club members
---| 3 # gate_no_hc: the gate is for club members
---| 4 # stars_not_candidate: the client shows nothing for it
---| 5 # stars_not_enough_users: the client shows nothing for it
---| integer

---What a friend is doing or has done.
---@alias parley.nitro.FriendNotificationType
---| -1 # instant_message
---| 0 # room_event: has started an event in a room
---| 1 # achievement: has reached an achievement
---| 2 # quest: has completed a quest
---| 3 # playing_game: is playing a game
---| 4 # finished_game: plays no longer
---| 5 # game_invite: invites to a game
---| integer

---Whether things can be recycled now.
---@alias parley.nitro.RecyclerStatus
---| 1 # open
---| 2 # closed: out of order
---| 3 # waiting: the user has to wait before the next time
---| integer

---How recycling has ended.
---@alias parley.nitro.RecyclerResult
---| 1 # success: a box with the prize is in the inventory
---| 2 # closed: nothing was recycled
---| integer

---What is known of a user's telephone number; the names are those of older clients.
---@alias parley.nitro.PhoneNumberStatus
---| 0 # non_existing: no number was given
---| 1 # token_sent: a code was sent
---| 2 # verified
---| 3 # ok
---| 4 # error
---| 5 # rate_limit: tried too often
---| 6 # number_mistyped
---| 9 # non_verified: the code is still to be given
---| 10 # number_already_verified
---| integer

---Whether a user shall be asked for a telephone number; the names are those of older clients.
---@alias parley.nitro.PhoneCollectionStatus
---| 0 # non_existing: nothing decided
---| 2 # never_again: the user does not want to be asked
---| 3 # token_input: the user shall give the code
---| integer
