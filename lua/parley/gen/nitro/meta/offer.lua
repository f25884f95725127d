---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask for a targeted offer by number.
---
---Client: Nitro has the request but never sends it.
---
---Server: Answers with an offer, if there is one for this user.
---
---Notes: By its header it asks for the offer after the one named; older clients have a request like it for that offer itself.
---
---Replies: offer.targeted, offer.targeted_not_found
---@class parley.nitro.c2s.offer.get_next_targeted
---@field targetedOfferId integer

---Ask whether there is a targeted offer.
---
---Client: Sent as the client starts, and after such an offer was bought.
---
---Server: Answers with the offer for this user, if there is one.
---
---Replies: offer.targeted, offer.targeted_not_found
---@class parley.nitro.c2s.offer.get_targeted

---Buy a targeted offer.
---
---Client: Sent with the button of the offer's window; the client then asks for the offer again.
---
---Server: Takes the price and gives the products.
---
---Replies: catalog.purchase_ok, catalog.not_enough_balance
---@class parley.nitro.c2s.offer.purchase_targeted
---@field targetedOfferId integer
---@field amount integer how many, up to the offer's limit

---Tell what the user has done with a targeted offer.
---
---Client: Sent by older clients when its window is opened or made small; Nitro never sends it.
---
---Server: Keeps the state and sends it along with the offer the next time.
---@class parley.nitro.c2s.offer.set_targeted_state
---@field targetedOfferId integer
---@field trackingState parley.nitro.TargetedOfferState

---Tell what the user has done with a targeted offer of the web shop.
---
---Client: Sent by older clients when such an offer is shown, opened or made small.
---
---Server: May count it.
---@class parley.nitro.c2s.offer.targeted_viewed
---@field targetedOfferId integer
---@field trackingState parley.nitro.TargetedOfferState

---Makes the user an offer for a limited time.
---
---Server: Sent in answer to `offer.get_targeted`, and by the server's own choice.
---
---Client: Shows a bubble that opens the offer's window.
---
---Replies: offer.purchase_targeted, offer.set_targeted_state
---@class parley.nitro.s2c.offer.targeted
---@field offer parley.nitro.TargetedOffer

---Tells that there is no targeted offer.
---
---Server: Sent in answer to `offer.get_targeted` if nothing is on offer to this user.
---
---Client: Older clients look for an offer of the web shop instead; Nitro does nothing.
---@class parley.nitro.s2c.offer.targeted_not_found

---@class parley.nitro.client.offer
local client = {}

---Ask for a targeted offer by number.
---@param fields parley.nitro.c2s.offer.get_next_targeted
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_next_targeted(fields) end

---Ask whether there is a targeted offer.
---@param fields parley.nitro.c2s.offer.get_targeted
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_targeted(fields) end

---Buy a targeted offer.
---@param fields parley.nitro.c2s.offer.purchase_targeted
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_targeted(fields) end

---Tell what the user has done with a targeted offer.
---@param fields parley.nitro.c2s.offer.set_targeted_state
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_targeted_state(fields) end

---Tell what the user has done with a targeted offer of the web shop.
---@param fields parley.nitro.c2s.offer.targeted_viewed
---@return boolean? sent
---@return string? message
---@return string? code
function client.targeted_viewed(fields) end
