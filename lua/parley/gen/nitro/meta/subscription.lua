---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask how near one is to the bonus for buying credits.
---
---Client: Sent by the panel of the hotel view that shows the bonus.
---
---Server: Answers with the product and what is still missing.
---
---Replies: subscription.bonus_rare_info
---@class parley.nitro.c2s.subscription.bonus_rare_info

---Ask for the news of the hotel view.
---
---Client: Sent when the hotel view comes up with its news panel.
---
---Server: Answers with the current articles.
---
---Replies: subscription.promo_articles
---@class parley.nitro.c2s.subscription.promo_articles

---Ask how long it is until a point in time.
---
---Client: Sent by panels of the hotel view that count down.
---
---Server: Works out the seconds.
---
---Replies: quests.competition_seconds_until
---@class parley.nitro.c2s.subscription.seconds_until
---@field time string date and time, as the hotel's settings have it

---Begin a campaign of quests.
---
---Client: Sent by older clients from an advert, or on their own for the hotel's default campaign; Nitro never sends it.
---
---Server: Starts its first quest.
---
---Replies: quests.quest
---@class parley.nitro.c2s.subscription.start_campaign
---@field campaignCode string

---Tells how near the user is to the bonus for buying credits.
---
---Server: Sent in answer to c2s `subscription.bonus_rare_info`.
---
---Client: Shows the product and a bar in the hotel view.
---@class parley.nitro.s2c.subscription.bonus_rare_info
---@field productCode string name of the product
---@field productClassId integer kind of furniture, as in the furniture list; -1 if there is no bonus
---@field totalCoinsForBonus integer credits to buy for it
---@field coinsStillRequiredToBuy integer credits that are missing

---Lists gifts of which a new user may choose.
---
---Server: Sent when such a choice is due.
---
---Client: Older clients let the user choose one gift of each step; Nitro does nothing.
---
---Replies: user.nux_get_gifts
---@class parley.nitro.s2c.subscription.new_user_experience_gift_offer
---@field giftOptions parley.nitro.GiftStep[]

---Tells that the tour for new users is not finished.
---
---Server: Sent to a user who has never gone through it.
---
---Client: Older clients ask in a window whether to begin it; Nitro does nothing.
---@class parley.nitro.s2c.subscription.new_user_experience_not_complete

---Gives the news of the hotel view.
---
---Server: Answers the request of the same name.
---
---Client: Shows one article at a time, with its picture and button.
---@class parley.nitro.s2c.subscription.promo_articles
---@field articles parley.nitro.PromoArticle[]

---@class parley.nitro.client.subscription
local client = {}

---Ask how near one is to the bonus for buying credits.
---@param fields parley.nitro.c2s.subscription.bonus_rare_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.bonus_rare_info(fields) end

---Ask for the news of the hotel view.
---@param fields parley.nitro.c2s.subscription.promo_articles
---@return boolean? sent
---@return string? message
---@return string? code
function client.promo_articles(fields) end

---Ask how long it is until a point in time.
---@param fields parley.nitro.c2s.subscription.seconds_until
---@return boolean? sent
---@return string? message
---@return string? code
function client.seconds_until(fields) end

---Begin a campaign of quests.
---@param fields parley.nitro.c2s.subscription.start_campaign
---@return boolean? sent
---@return string? message
---@return string? code
function client.start_campaign(fields) end
