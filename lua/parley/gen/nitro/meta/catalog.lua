---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask how much borrowed furniture one has placed.
---
---Client: Sent with the first use of a catalog, whichever it is.
---
---Server: Counts what the user has placed with the builders club.
---
---Replies: catalog.builders_club_furni_count
---@class parley.nitro.c2s.catalog.builders_club_query_furni_count

---Ask what one saves by buying several of an offer at once.
---
---Client: Sent by older clients with the first use of the catalog; Nitro never sends it.
---
---Server: Answers with the rules for such a discount.
---
---Replies: catalog.bundle_discount_ruleset
---@class parley.nitro.c2s.catalog.bundle_discount_ruleset

---Ask whether an offer can be bought as a present.
---
---Client: Sent by older clients for the selected offer; Nitro has that in the offer itself.
---
---Server: Looks the offer up.
---
---Replies: catalog.is_offer_giftable
---@class parley.nitro.c2s.catalog.check_giftable
---@field offerId integer

---Ask what it costs to extend plain club membership early.
---
---Client: Nitro has the request but never sends it; it is meant for members who are not VIP.
---
---Server: Answers with a cheaper offer.
---
---Replies: catalog.club_extend_offer
---@class parley.nitro.c2s.catalog.get_basic_extend_offer

---Ask which club gifts one may choose.
---
---Client: Sent by the club center as the client starts, and with the first use of the catalog.
---
---Server: Lists the gifts and what each of them takes.
---
---Replies: catalog.club_gift_info
---@class parley.nitro.c2s.catalog.get_club_gift_info

---Ask which club memberships are sold.
---
---Client: Sent when the catalog's page for membership opens.
---
---Server: Lists the offers with the dates they would last to.
---
---Replies: catalog.club_offers
---@class parley.nitro.c2s.catalog.get_club_offers
---@field windowId integer where they are going to be shown; Nitro sends 1

---Ask whether club membership can be bought by text message.
---
---Client: A remnant of payment by telephone, which Nitro does not have.
---
---Server: Answers with where to buy it, if that is possible.
---
---Replies: catalog.direct_sms_club_buy
---@class parley.nitro.c2s.catalog.get_direct_club_buy
---@field days integer length of the membership

---Ask which page of the catalog is going to be closed first.
---
---Client: Sent by older clients for a panel of the hotel view; Nitro never sends it.
---
---Server: Answers with the page and the time that is left.
---
---Replies: catalog.earliest_expiry
---@class parley.nitro.c2s.catalog.get_earliest_expiry

---Ask for a gift.
---
---Client: Nitro has it beside the requests for confirming a telephone number, and never sends it.
---
---Server: What servers do with it is not known.
---@class parley.nitro.c2s.catalog.get_gift

---Ask which boxes and ribbons there are for presents.
---
---Client: Sent with the first use of the catalog, before a present can be made.
---
---Server: Lists the wrappings and what they cost.
---
---Replies: catalog.gift_wrapping_config
---@class parley.nitro.c2s.catalog.get_gift_wrapping_config

---Ask what it costs to extend VIP membership early.
---
---Client: Sent by the reminder that membership is about to end; Nitro never sends it.
---
---Server: Answers with a cheaper offer.
---
---Replies: catalog.club_extend_offer
---@class parley.nitro.c2s.catalog.get_hc_extend_offer

---Ask for the tree of the catalog's pages.
---
---Client: Sent when a catalog is opened and the tree is not known or out of date.
---
---Server: Answers with the pages that this user may see.
---
---Replies: catalog.index
---@class parley.nitro.c2s.catalog.get_index
---@field catalogType parley.nitro.CatalogType

---Ask when the next limited item is going to be sold.
---
---Client: Sent by a panel of the hotel view in older clients, every 30 seconds at most; Nitro never sends it.
---
---Server: Answers with time, page and offer.
---
---Replies: catalog.limited_offer_appearing_next
---@class parley.nitro.c2s.catalog.get_limited_offer_next

---Ask for what is on a page of the catalog.
---
---Client: Sent when a page of the tree is opened.
---
---Server: Answers with texts, pictures and offers of the page.
---
---Replies: catalog.page
---@class parley.nitro.c2s.catalog.get_page
---@field pageId integer
---@field offerId integer offer to show at first, -1 for none; the server sends it back
---@field catalogType parley.nitro.CatalogType

---Ask when a page of the catalog is going to be closed.
---
---Client: Meant for the hotel view; neither Nitro nor older clients send it.
---
---Server: Answers with the time that is left.
---
---Replies: catalog.page_expiration
---@class parley.nitro.c2s.catalog.get_page_expiration
---@field pageName string name of the page, by the form of the answer

---Ask which breeds of an animal are sold.
---
---Client: Sent when a catalog page with pets opens.
---
---Server: Lists the breeds with their colours.
---
---Replies: catalog.pet_breeds
---@class parley.nitro.c2s.catalog.get_pet_breeds
---@field productCode string product of the pet's offer, such as pet0

---Ask for one offer of the catalog.
---
---Client: Sent when furniture that a search has found is selected, as its price is not known then.
---
---Server: Answers with the offer.
---
---Replies: catalog.product_offer
---@class parley.nitro.c2s.catalog.get_product_offer
---@field offerId integer

---Tell that the page with new additions was looked at.
---
---Client: Sent by older clients when that page was opened; Nitro never sends it.
---
---Server: Does not mark the additions as new for this user any more.
---@class parley.nitro.c2s.catalog.mark_catalog_new_additions_page_opened

---Buy something from the catalog.
---
---Client: Sent when the purchase is confirmed.
---
---Server: Takes the price and gives the products, or says why not.
---
---Replies: catalog.purchase_ok, catalog.purchase_error, catalog.purchase_not_allowed, catalog.not_enough_balance, furniture.limited_sold_out
---@class parley.nitro.c2s.catalog.purchase
---@field pageId integer page of the catalog, -1 if it was found by a search
---@field offerId integer
---@field extraParam string kind-specific, e.g. name, breed and colour of a pet on lines of their own, or the text of a trophy
---@field amount integer how many

---Extend plain club membership early.
---
---Client: Sent when the cheaper offer was accepted; Nitro never sends it.
---
---Server: Takes the price and lengthens the membership.
---
---Replies: user.subscription
---@class parley.nitro.c2s.catalog.purchase_basic_extension
---@field offerId integer

---Buy something as a present for somebody.
---
---Client: Sent from the dialog in which receiver, text and wrapping were chosen.
---
---Server: Takes the price and puts the wrapped present into the other one's inventory.
---
---Replies: catalog.purchase_ok, catalog.gift_receiver_not_found, catalog.not_enough_balance, catalog.purchase_error
---@class parley.nitro.c2s.catalog.purchase_gift
---@field pageId integer page of the catalog, -1 if it was found by a search
---@field offerId integer
---@field extraParam string kind-specific, as in `catalog.purchase`
---@field receiverName string
---@field giftMessage string
---@field spriteId integer kind of present, one of giftWrappers or giftFurnis in `catalog.gift_wrapping_config`
---@field boxId integer number of the box; Nitro sends its place among boxTypes
---@field ribbonId integer number of the ribbon; Nitro sends its place among ribbonTypes
---@field showMyFace boolean the present shows who it is from

---Extend VIP membership early.
---
---Client: Sent when the cheaper offer for VIP members was accepted; Nitro never sends it.
---
---Server: Takes the price and lengthens the membership.
---
---Replies: user.subscription
---@class parley.nitro.c2s.catalog.purchase_vip_extension
---@field offerId integer

---Redeem the code of a voucher.
---
---Client: Sent from the field for codes on a catalog page.
---
---Server: Gives what the code is good for, once.
---
---Replies: catalog.voucher_ok, catalog.voucher_error
---@class parley.nitro.c2s.catalog.redeem_voucher
---@field voucherCode string

---Choose a club gift.
---
---Client: Sent when the choice is confirmed.
---
---Server: Gives the products if a gift is due.
---
---Replies: catalog.club_gift_selected
---@class parley.nitro.c2s.catalog.select_club_gift
---@field productCode string as `localizationId` of the offer has it

---Tells how much borrowed furniture the user has placed.
---
---Server: Sent in answer to `catalog.builders_club_query_furni_count`, and when the number changes.
---
---Client: Allows or forbids to place more.
---@class parley.nitro.s2c.catalog.builders_club_furni_count
---@field furniCount integer

---Tells how long the user's Builders Club lasts and how much it may place.
---
---Server: Sent after login and when the subscription or the limit changes.
---
---Client: Shows time and limit in the Builders Club catalog, and warns near the end.
---@class parley.nitro.s2c.catalog.builders_club_subscription
---@field secondsLeft integer 0 or less if there is no subscription
---@field furniLimit integer items the user may place now
---@field maxFurniLimit integer largest limit that can be reached
---@field secondsLeftWithGrace? integer time until placed items are locked; same if absent

---Tells what one saves by buying several of an offer at once.
---
---Server: Sent in answer to c2s `catalog.bundle_discount_ruleset`.
---
---Client: Older clients work out by it how many pieces are free; Nitro does nothing.
---@class parley.nitro.s2c.catalog.bundle_discount_ruleset
---@field maxPurchaseSize integer most pieces at once
---@field bundleSize integer pieces that make up a bundle
---@field bundleDiscountSize integer pieces of a bundle that are free
---@field bonusThreshold integer bundles after which each further one brings one more free
---@field additionalBonusDiscountThresholdQuantities integer[] numbers of pieces that bring one more free

---Gives a cheaper offer for extending club membership early.
---
---Server: Sent in answer to `catalog.get_hc_extend_offer` and `catalog.get_basic_extend_offer`.
---
---Client: Older clients show both prices and ask whether to extend; Nitro does nothing.
---
---Replies: catalog.purchase_vip_extension, catalog.purchase_basic_extension
---@class parley.nitro.s2c.catalog.club_extend_offer
---@field offer parley.nitro.ClubOffer
---@field originalPrice integer usual price of one month, in credits
---@field originalActivityPointPrice integer usual price of one month, in the other currency
---@field originalActivityPointType integer currency of `originalActivityPointPrice`
---@field subscriptionDaysLeft integer days of membership that are left now

---Lists the club gifts and which of them the user may choose.
---
---Server: Sent in answer to `catalog.get_club_gift_info`.
---
---Client: Shows the gifts, with a button where one can be chosen.
---
---Replies: catalog.select_club_gift
---@class parley.nitro.s2c.catalog.club_gift_info
---@field daysUntilNextGift integer
---@field giftsAvailable integer gifts that are due now
---@field offers parley.nitro.CatalogOffer[]
---@field gifts parley.nitro.ClubGift[] one for each offer

---Tells how many club gifts the user may choose.
---
---Server: Sent to a club member for whom gifts are waiting.
---
---Client: Shows a bubble that leads to the gifts in the catalog, unless the number is 0.
---@class parley.nitro.s2c.catalog.club_gift_notification
---@field numGifts integer

---Confirms that the user has got a club gift.
---
---Server: Sent in answer to `catalog.select_club_gift`.
---
---Client: Says so in a bubble, with a picture of the first product.
---@class parley.nitro.s2c.catalog.club_gift_selected
---@field productCode string as in the request
---@field products parley.nitro.CatalogProduct[]

---Lists the club memberships that are sold.
---
---Server: Sent in answer to `catalog.get_club_offers`.
---
---Client: Shows the offers on the page for membership.
---
---Notes: Some servers append the windowId of the request, which this client does not read.
---@class parley.nitro.s2c.catalog.club_offers
---@field offers parley.nitro.ClubOffer[]

---Tells where club membership can be bought by text message.
---
---Server: Sent in answer to `catalog.get_direct_club_buy`.
---
---Client: Takes an empty address as not available; Nitro does nothing with it.
---@class parley.nitro.s2c.catalog.direct_sms_club_buy
---@field pricePointUrl string address to buy it at, empty if that is not possible
---@field market string market the price is for
---@field lengthInDays integer

---Tells which page of the catalog is going to be closed first.
---
---Server: Sent in answer to `catalog.get_earliest_expiry`.
---
---Client: Older clients show the page and count down; Nitro does nothing.
---@class parley.nitro.s2c.catalog.earliest_expiry
---@field pageName string name that links use; empty if no page ends
---@field secondsToExpiry integer
---@field image string picture, relative to the image library

---Tells that there is nobody of the name the present is for.
---
---Server: Sent in answer to `catalog.purchase_gift`.
---
---Client: Marks the field with the name in the dialog.
---@class parley.nitro.s2c.catalog.gift_receiver_not_found

---Lists boxes and ribbons for presents.
---
---Server: Sent in answer to `catalog.get_gift_wrapping_config`.
---
---Client: Offers them in the dialog for presents.
---@class parley.nitro.s2c.catalog.gift_wrapping_config
---@field isEnabled boolean presents can be wrapped
---@field price integer credits for a coloured wrapping
---@field giftWrappers integer[] presents to choose for the price, one of each colour; kinds as in the furniture list
---@field boxTypes integer[] numbers of the boxes
---@field ribbonTypes integer[] numbers of the ribbons
---@field giftFurnis integer[] presents that cost nothing; kinds as in the furniture list

---Gives the tree of the catalog's pages.
---
---Server: Sent in answer to `catalog.get_index`.
---
---Client: Builds the tree beside the pages.
---@class parley.nitro.s2c.catalog.index
---@field root parley.nitro.CatalogNode
---@field newAdditionsAvailable boolean something is new for this user
---@field catalogType parley.nitro.CatalogType

---Tells whether an offer can be bought as a present.
---
---Server: Sent in answer to `catalog.check_giftable`.
---
---Client: Enables or disables the button for presents.
---@class parley.nitro.s2c.catalog.is_offer_giftable
---@field offerId integer
---@field isGiftable boolean

---Tells when the next limited item is going to be sold.
---
---Server: Sent in answer to `catalog.get_limited_offer_next`.
---
---Client: Older clients count down, and then lead to the page; Nitro does nothing.
---@class parley.nitro.s2c.catalog.limited_offer_appearing_next
---@field appearsInSeconds integer 0 or less if nothing is to wait for
---@field pageId integer page that sells it, -1 while it is not sold yet
---@field offerId integer -1 likewise
---@field productCode string name of the product; may be empty until it is sold

---Tells that the user has not enough money for a purchase.
---
---Server: Sent in answer to `catalog.purchase` and other purchases.
---
---Client: Older clients say what is missing and where to get it; Nitro shows nothing.
---@class parley.nitro.s2c.catalog.not_enough_balance
---@field notEnoughCredits boolean
---@field notEnoughActivityPoints boolean
---@field activityPointType? integer currency that is missing, e.g. 0 for duckets

---Gives what is on a page of the catalog.
---
---Server: Sent in answer to `catalog.get_page`.
---
---Client: Shows the page in the way its layout code says.
---@class parley.nitro.s2c.catalog.page
---@field pageId integer
---@field catalogType parley.nitro.CatalogType
---@field layoutCode string e.g. default_3x3, frontpage4, pets, vip_buy, marketplace
---@field images string[] pictures, relative to the image library; which goes where depends on the layout
---@field texts string[] texts; which goes where depends on the layout
---@field offers parley.nitro.CatalogOffer[]
---@field offerId integer offer to show at first, -1 for none
---@field acceptSeasonCurrencyAsCredits boolean prices in credits are paid in the season's currency
---@field frontPageItems? parley.nitro.FrontPageItem[] adverts of the front page

---Tells when a page of the catalog is going to be closed.
---
---Server: Sent in answer to `catalog.get_page_expiration`.
---
---Client: Nitro reads it, and does nothing with it.
---@class parley.nitro.s2c.catalog.page_expiration
---@field pageId integer
---@field pageName string name that links use
---@field secondsToExpiry integer
---@field image string picture, relative to the image library

---Lists the breeds of an animal that are sold.
---
---Server: Sent in answer to `catalog.get_pet_breeds`.
---
---Client: Lets the user choose among those that can be sold.
---@class parley.nitro.s2c.catalog.pet_breeds
---@field productCode string as in the request
---@field palettes parley.nitro.PetPalette[]

---Gives one offer of the catalog.
---
---Server: Sent in answer to `catalog.get_product_offer`.
---
---Client: Shows it with its price, ready to be bought.
---@class parley.nitro.s2c.catalog.product_offer
---@field offer parley.nitro.CatalogOffer

---Tells that the catalog has changed.
---
---Server: Sent to everybody when staff has published another catalog.
---
---Client: Forgets the pages and asks for them again when needed.
---
---Replies: catalog.get_index
---@class parley.nitro.s2c.catalog.published
---@field instantlyRefreshCatalogue boolean an open catalog is to change at once; Nitro resets it in any case
---@field newFurniDataHash? string version of the furniture list that goes with it

---Tells that a purchase has failed.
---
---Server: Sent in answer to `catalog.purchase` when something went wrong in the server.
---
---Client: Says so and lets the user try again.
---@class parley.nitro.s2c.catalog.purchase_error
---@field code integer reason, which Nitro does not show; common servers send 0 for an error, 1 for a badge the user has already

---Tells that the user may not buy this.
---
---Server: Sent in answer to `catalog.purchase`.
---
---Client: Marks the buy button as failed; older clients name the reason.
---@class parley.nitro.s2c.catalog.purchase_not_allowed
---@field code integer 1 for something that is for club members; others, such as 0, are general

---Confirms that the user has bought an offer.
---
---Server: Sent in answer to `catalog.purchase` and `catalog.purchase_gift`.
---
---Client: Resets the buy button; what was bought comes in packets of the inventory.
---@class parley.nitro.s2c.catalog.purchase_ok
---@field offer parley.nitro.PurchasedOffer

---Tells why a voucher was not redeemed.
---
---Server: Sent in answer to `catalog.redeem_voucher`.
---
---Client: Shows the reason in a window.
---@class parley.nitro.s2c.catalog.voucher_error
---@field errorCode string number of one of the client's texts, e.g. 0 for a wrong code, 1 for a technical error

---Confirms that a voucher was redeemed.
---
---Server: Sent in answer to `catalog.redeem_voucher`.
---
---Client: Tells what came of it.
---@class parley.nitro.s2c.catalog.voucher_ok
---@field productDescription string
---@field productName string empty if it was no product, but credits or the like

---@class parley.nitro.client.catalog
local client = {}

---Ask how much borrowed furniture one has placed.
---@param fields parley.nitro.c2s.catalog.builders_club_query_furni_count
---@return boolean? sent
---@return string? message
---@return string? code
function client.builders_club_query_furni_count(fields) end

---Ask what one saves by buying several of an offer at once.
---@param fields parley.nitro.c2s.catalog.bundle_discount_ruleset
---@return boolean? sent
---@return string? message
---@return string? code
function client.bundle_discount_ruleset(fields) end

---Ask whether an offer can be bought as a present.
---@param fields parley.nitro.c2s.catalog.check_giftable
---@return boolean? sent
---@return string? message
---@return string? code
function client.check_giftable(fields) end

---Ask what it costs to extend plain club membership early.
---@param fields parley.nitro.c2s.catalog.get_basic_extend_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_basic_extend_offer(fields) end

---Ask which club gifts one may choose.
---@param fields parley.nitro.c2s.catalog.get_club_gift_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_club_gift_info(fields) end

---Ask which club memberships are sold.
---@param fields parley.nitro.c2s.catalog.get_club_offers
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_club_offers(fields) end

---Ask whether club membership can be bought by text message.
---@param fields parley.nitro.c2s.catalog.get_direct_club_buy
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_direct_club_buy(fields) end

---Ask which page of the catalog is going to be closed first.
---@param fields parley.nitro.c2s.catalog.get_earliest_expiry
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_earliest_expiry(fields) end

---Ask for a gift.
---@param fields parley.nitro.c2s.catalog.get_gift
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_gift(fields) end

---Ask which boxes and ribbons there are for presents.
---@param fields parley.nitro.c2s.catalog.get_gift_wrapping_config
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_gift_wrapping_config(fields) end

---Ask what it costs to extend VIP membership early.
---@param fields parley.nitro.c2s.catalog.get_hc_extend_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_hc_extend_offer(fields) end

---Ask for the tree of the catalog's pages.
---@param fields parley.nitro.c2s.catalog.get_index
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_index(fields) end

---Ask when the next limited item is going to be sold.
---@param fields parley.nitro.c2s.catalog.get_limited_offer_next
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_limited_offer_next(fields) end

---Ask for what is on a page of the catalog.
---@param fields parley.nitro.c2s.catalog.get_page
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_page(fields) end

---Ask when a page of the catalog is going to be closed.
---@param fields parley.nitro.c2s.catalog.get_page_expiration
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_page_expiration(fields) end

---Ask which breeds of an animal are sold.
---@param fields parley.nitro.c2s.catalog.get_pet_breeds
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_pet_breeds(fields) end

---Ask for one offer of the catalog.
---@param fields parley.nitro.c2s.catalog.get_product_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_product_offer(fields) end

---Tell that the page with new additions was looked at.
---@param fields parley.nitro.c2s.catalog.mark_catalog_new_additions_page_opened
---@return boolean? sent
---@return string? message
---@return string? code
function client.mark_catalog_new_additions_page_opened(fields) end

---Buy something from the catalog.
---@param fields parley.nitro.c2s.catalog.purchase
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase(fields) end

---Extend plain club membership early.
---@param fields parley.nitro.c2s.catalog.purchase_basic_extension
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_basic_extension(fields) end

---Buy something as a present for somebody.
---@param fields parley.nitro.c2s.catalog.purchase_gift
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_gift(fields) end

---Extend VIP membership early.
---@param fields parley.nitro.c2s.catalog.purchase_vip_extension
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_vip_extension(fields) end

---Redeem the code of a voucher.
---@param fields parley.nitro.c2s.catalog.redeem_voucher
---@return boolean? sent
---@return string? message
---@return string? code
function client.redeem_voucher(fields) end

---Choose a club gift.
---@param fields parley.nitro.c2s.catalog.select_club_gift
---@return boolean? sent
---@return string? message
---@return string? code
function client.select_club_gift(fields) end
