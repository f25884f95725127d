---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Buy an item in the marketplace.
---
---Client: Sent when the user has confirmed the purchase, also that of an offer which replaces a lost one.
---
---Server: Takes the price, marks the offer as sold and puts the item into the buyer's inventory.
---
---Replies: marketplace.buy_result, user.credits, user.furniture_add
---@class parley.nitro.c2s.marketplace.buy_offer
---@field offerId integer offer of the last search

---Buy a batch of the tokens that offers cost.
---
---Client: Sent when `marketplace.can_sell` told that there are none left; Nitro never sends it.
---
---Server: Takes the price that is in `marketplace.config`; most servers know no tokens.
---
---Replies: marketplace.can_sell
---@class parley.nitro.c2s.marketplace.buy_tokens

---Take an unsold item back out of the marketplace.
---
---Client: Sent with the button beside an own offer that is not sold, whether it is still open or has expired.
---
---Server: Ends the offer and puts the item back into the inventory.
---
---Replies: marketplace.cancel_sale_result, user.furniture_add, user.furniture_refresh
---@class parley.nitro.c2s.marketplace.cancel_sale
---@field offerId integer

---Ask whether one may offer things in the marketplace.
---
---Client: Sent by clients before they show the dialog for the price; Nitro shows it at once.
---
---Server: Looks at the user's permission to trade and at the tokens.
---
---Replies: marketplace.can_sell
---@class parley.nitro.c2s.marketplace.get_can_sell

---Ask for the rules and fees of the marketplace.
---
---Client: Sent when the user wants to sell something and the rules are not known yet.
---
---Server: Answers with commission, limits of prices and times.
---
---Replies: marketplace.config
---@class parley.nitro.c2s.marketplace.get_config

---Ask what a kind of furniture has cost in the marketplace lately.
---
---Client: Sent by clients that show a chart of prices; Nitro never sends it.
---
---Server: Answers with the history of prices, and repeats the two values.
---
---Replies: marketplace.item_stats
---@class parley.nitro.c2s.marketplace.get_item_stats
---@field furniType parley.nitro.MarketplaceItemType
---@field furniId integer kind of furniture, as in the furniture list

---Ask for the own offers in the marketplace.
---
---Client: Sent each time the catalog page of own offers is opened.
---
---Server: Lists open, sold and expired offers, and the credits to collect.
---
---Replies: marketplace.own_items
---@class parley.nitro.c2s.marketplace.get_own_items

---Collect the credits for all items that were sold.
---
---Client: Sent with the button on the page of own offers.
---
---Server: Pays the sum out and removes the sold offers from the list.
---
---Replies: user.credits
---@class parley.nitro.c2s.marketplace.redeem_credits

---Search the marketplace.
---
---Client: Sent when a search is started or its order changed, and again after a purchase.
---
---Server: Looks for open offers and answers with one for each kind of furniture.
---
---Replies: marketplace.items_searched
---@class parley.nitro.c2s.marketplace.search_offers
---@field minPrice integer credits, -1 for any
---@field maxPrice integer credits, -1 for any
---@field query string part of the furniture's name, empty for all
---@field sortType parley.nitro.MarketplaceSortType

---Offer an item in the marketplace.
---
---Client: Sent when the user has set a price within the limits and confirmed it.
---
---Server: Takes the item out of the inventory and opens an offer for it.
---
---Replies: marketplace.item_posted, user.furniture_remove
---@class parley.nitro.c2s.marketplace.sell_item
---@field price integer credits that the seller wants; the buyer pays the commission on top
---@field furniType parley.nitro.MarketplaceItemType floor_item or wall_item
---@field itemId integer id as in `user.furniture`

---Tells whether an offer of the marketplace was bought.
---
---Server: Sent after `marketplace.buy_offer`.
---
---Client: Searches anew after a purchase, takes a lost offer off the list, or asks whether to buy the other one.
---
---Notes: Servers of the Arcturus family put the numbers elsewhere: the other offer (or the one asked for) stands in newPrice, its price in requestedOfferId.
---@class parley.nitro.s2c.marketplace.buy_result
---@field result parley.nitro.MarketplaceBuyResult
---@field offerId integer the other offer, if `offer_changed`
---@field newPrice integer price of the other offer in credits
---@field requestedOfferId integer the offer that was to be bought

---Tells whether the user may offer things in the marketplace.
---
---Server: Sent after `marketplace.get_can_sell`.
---
---Client: Clients go on to the price, offer tokens, or show why it is not allowed; Nitro does nothing.
---
---Notes: Some servers write one more integer.
---@class parley.nitro.s2c.marketplace.can_sell
---@field resultCode parley.nitro.MarketplaceSellPermission
---@field tokenCount integer tokens the user has

---Tells whether an offer was taken back.
---
---Server: Sent after `marketplace.cancel_sale`; the item comes with a packet of its own.
---
---Client: Takes the offer off the list, or shows that it went wrong.
---@class parley.nitro.s2c.marketplace.cancel_sale_result
---@field offerId integer
---@field success boolean

---Gives the rules and fees of the marketplace.
---
---Server: Sent when a client wants to know them.
---
---Client: Keeps them, and checks prices by them before it sends an offer.
---@class parley.nitro.s2c.marketplace.config
---@field enabled boolean whether the marketplace is open
---@field commission integer percent of the price that the buyer pays on top, rounded up and at least 1 credit
---@field tokenBatchPrice integer credits for a batch of tokens
---@field tokenBatchSize integer tokens in a batch
---@field minimumPrice integer lowest price in credits that may be asked
---@field maximumPrice integer highest price in credits
---@field offerTime integer hours that an offer lasts
---@field displayTime integer days that average prices are made of

---Tells whether an item is now for sale.
---
---Server: Sent after `marketplace.sell_item`.
---
---Client: Shows the result in a window.
---@class parley.nitro.s2c.marketplace.item_posted
---@field result parley.nitro.MarketplaceSellResult

---Gives the history of prices of a kind of furniture.
---
---Server: Sent after a request for these numbers.
---
---Client: Clients draw a chart of it if it is still about what they asked for; Nitro does nothing.
---@class parley.nitro.s2c.marketplace.item_stats
---@field averagePrice integer credits paid on average over the last days
---@field offerCount integer offers of this kind that are open
---@field historyLength integer days that the history reaches back
---@field history parley.nitro.MarketplaceDayStats[] days without sales may be left out
---@field furniType parley.nitro.MarketplaceItemType as in the request
---@field furniId integer as in the request

---Lists the offers that a search has found.
---
---Server: Sent once for each `marketplace.search_offers`.
---
---Client: Shows the first 500 of them, each with a button to buy it.
---
---Notes: An offer of another type than the three known ones has nothing between its type and its price.
---@class parley.nitro.s2c.marketplace.items_searched
---@field offers parley.nitro.MarketplaceOffer[]
---@field totalItemsFound integer how many there are, which may be more than the list has

---Lists the user's own offers in the marketplace.
---
---Server: Sent after `marketplace.get_own_items`.
---
---Client: Shows the offers, at most 500, and a button to collect the credits if there are any.
---@class parley.nitro.s2c.marketplace.own_items
---@field creditsWaiting integer credits for sold items, to be collected
---@field offers parley.nitro.OwnMarketplaceOffer[]

---@class parley.nitro.client.marketplace
local client = {}

---Buy an item in the marketplace.
---@param fields parley.nitro.c2s.marketplace.buy_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.buy_offer(fields) end

---Buy a batch of the tokens that offers cost.
---@param fields parley.nitro.c2s.marketplace.buy_tokens
---@return boolean? sent
---@return string? message
---@return string? code
function client.buy_tokens(fields) end

---Take an unsold item back out of the marketplace.
---@param fields parley.nitro.c2s.marketplace.cancel_sale
---@return boolean? sent
---@return string? message
---@return string? code
function client.cancel_sale(fields) end

---Ask whether one may offer things in the marketplace.
---@param fields parley.nitro.c2s.marketplace.get_can_sell
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_can_sell(fields) end

---Ask for the rules and fees of the marketplace.
---@param fields parley.nitro.c2s.marketplace.get_config
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_config(fields) end

---Ask what a kind of furniture has cost in the marketplace lately.
---@param fields parley.nitro.c2s.marketplace.get_item_stats
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_item_stats(fields) end

---Ask for the own offers in the marketplace.
---@param fields parley.nitro.c2s.marketplace.get_own_items
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_own_items(fields) end

---Collect the credits for all items that were sold.
---@param fields parley.nitro.c2s.marketplace.redeem_credits
---@return boolean? sent
---@return string? message
---@return string? code
function client.redeem_credits(fields) end

---Search the marketplace.
---@param fields parley.nitro.c2s.marketplace.search_offers
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_offers(fields) end

---Offer an item in the marketplace.
---@param fields parley.nitro.c2s.marketplace.sell_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.sell_item(fields) end
