---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Accept the trade as it is now.
---
---Client: Sent with the button below the lists, which is off while nobody offers anything.
---
---Server: Tells both users; when both have accepted it asks them to confirm.
---
---Replies: trade.accepted, trade.confirmation
---@class parley.nitro.c2s.trade.accept

---Put an item into the trade.
---
---Client: Sent when the user offers a single item of the inventory.
---
---Server: Adds it if it can be traded; both have to accept anew.
---
---Replies: trade.list_item
---@class parley.nitro.c2s.trade.add_item
---@field itemId integer id as in `user.furniture`

---Put several items into the trade at once.
---
---Client: Sent when more than one piece of a pile is offered; for one there is `trade.add_item`.
---
---Server: Adds the items if they can be traded, and shows the new lists to both users.
---
---Notes: Clients offer at most 9 kinds of items and stop at 1500 pieces; servers may stop earlier.
---
---Replies: trade.list_item
---@class parley.nitro.c2s.trade.add_items
---@field itemIds integer[] ids as in `user.furniture`

---Call the trade off after both have accepted.
---
---Client: Sent with the button for cancelling or by closing the window, in the steps before and after confirming.
---
---Server: Ends the trade and gives everything back.
---
---Replies: trade.closed
---@class parley.nitro.c2s.trade.cancel

---Call the trade off while it is still being arranged.
---
---Client: Sent by the cancel button or the closing of the window, before both have accepted.
---
---Server: Puts all items back and tells both users who has left.
---
---Replies: trade.closed
---@class parley.nitro.c2s.trade.close

---Confirm the trade for good.
---
---Client: Sent with the button that is there after the countdown which `trade.confirmation` starts.
---
---Server: Exchanges the items as soon as both have confirmed.
---
---Replies: trade.accepted, trade.completed, trade.closed
---@class parley.nitro.c2s.trade.confirm

---Open a trade with another user in the room.
---
---Client: Sent from the menu of the other user's avatar.
---
---Server: Opens the trade for both without asking the other one, if hotel, room and both users allow it. Servers may ignore requests that come within seconds of the last.
---
---Notes: Nitro calls the parameter userId but sends the room index, and servers read it so.
---
---Replies: trade.opened, trade.open_failed
---@class parley.nitro.c2s.trade.open
---@field roomIndex integer index of the other user's unit in the room, not a user id

---Take an own item back out of the trade.
---
---Client: Sent when the user clicks the cross at an offered item, one packet for each piece.
---
---Server: Removes it from the offer and shows both users what is left.
---
---Replies: trade.list_item
---@class parley.nitro.c2s.trade.remove_item
---@field itemId integer id as in `trade.list_item`

---Take the own consent to the trade back, to change it once more.
---
---Client: Sent with the same button that accepts, as long as the other one has not accepted.
---
---Server: Tells both users; items can be changed again.
---
---Replies: trade.accepted
---@class parley.nitro.c2s.trade.unaccept

---Tells whether one of the two users accepts the trade.
---
---Server: Sent to both when one accepts or takes it back, by some servers also when one confirms.
---
---Client: Shows a closed or open lock beside that user's list.
---@class parley.nitro.s2c.trade.accepted
---@field userId integer
---@field userAccepts integer 1 accepts, 0 does not

---Tells that the trade was called off.
---
---Server: Sent to both users when one has cancelled or left the room, or when the exchange went wrong.
---
---Client: Closes the trade window, and says so unless the user has cancelled it.
---@class parley.nitro.s2c.trade.closed
---@field userId integer who has ended it; some servers write a room index here if the exchange went wrong
---@field reason parley.nitro.TradeCloseReason

---Tells that the items were exchanged and the trade is over.
---
---Server: Sent to both users when both have confirmed.
---
---Client: Closes the trade window; the new items come with packets of the inventory.
---
---Notes: Some servers send it also when the exchange has failed, right after a `trade.closed` that says so.
---@class parley.nitro.s2c.trade.completed

---Asks both users to confirm the trade.
---
---Server: Sent to both when both have accepted.
---
---Client: Counts three seconds down and then lets the user confirm; items can not be changed any more.
---
---Replies: trade.confirm, trade.cancel
---@class parley.nitro.s2c.trade.confirmation

---Lists what the two users offer in their trade.
---
---Server: Sent to both after each change of the offers, always with everything.
---
---Client: Shows both lists and locks the own items in the inventory.
---
---Notes: A change also takes back what was accepted, on both sides. Servers need not say so with a `trade.accepted`.
---@class parley.nitro.s2c.trade.list_item
---@field firstUserId integer may be either of the two
---@field firstUserItems parley.nitro.TradeItem[]
---@field firstUserNumItems integer how many these are
---@field firstUserNumCredits integer credits that their exchange furniture is worth
---@field secondUserId integer
---@field secondUserItems parley.nitro.TradeItem[]
---@field secondUserNumItems integer how many these are
---@field secondUserNumCredits integer credits that their exchange furniture is worth

---Tells that an item of the trade is not there.
---
---Server: Sent to the user who has named the item.
---
---Client: Ignores it.
---@class parley.nitro.s2c.trade.no_such_item

---Tells that there is no trade to do this in.
---
---Server: Sent after a packet that needs an open trade.
---
---Client: Does nothing with it, the trade window stays as it is.
---@class parley.nitro.s2c.trade.not_open

---Tells why no trade was opened.
---
---Server: Sent to the user who wanted to trade, to no one else.
---
---Client: Shows the reason in a window.
---@class parley.nitro.s2c.trade.open_failed
---@field reason parley.nitro.TradeOpenFailReason
---@field otherUsername string name of the other user where the reason is about them, else empty

---Tells that a trade between two users has begun.
---
---Server: Sent to both users, with the same content.
---
---Client: Opens the trade window and looks the names up among the users of the room.
---@class parley.nitro.s2c.trade.opened
---@field userId integer one of the two, mostly the one who opened the trade
---@field userCanTrade integer 1 if that user may offer items
---@field otherUserId integer
---@field otherUserCanTrade integer 1 if the other user may offer items

---Tells that the other user must not trade.
---
---Server: Sent to the user who takes part in, or wants, a trade with such a user.
---
---Client: Shows it as it shows the same reason of `trade.open_failed`.
---@class parley.nitro.s2c.trade.other_not_allowed

---Tells the user that trading is forbidden to them.
---
---Server: Sent instead of opening or continuing a trade.
---
---Client: Shows an alert that says so.
---@class parley.nitro.s2c.trade.you_not_allowed

---@class parley.nitro.client.trade
local client = {}

---Accept the trade as it is now.
---@param fields parley.nitro.c2s.trade.accept
---@return boolean? sent
---@return string? message
---@return string? code
function client.accept(fields) end

---Put an item into the trade.
---@param fields parley.nitro.c2s.trade.add_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.add_item(fields) end

---Put several items into the trade at once.
---@param fields parley.nitro.c2s.trade.add_items
---@return boolean? sent
---@return string? message
---@return string? code
function client.add_items(fields) end

---Call the trade off after both have accepted.
---@param fields parley.nitro.c2s.trade.cancel
---@return boolean? sent
---@return string? message
---@return string? code
function client.cancel(fields) end

---Call the trade off while it is still being arranged.
---@param fields parley.nitro.c2s.trade.close
---@return boolean? sent
---@return string? message
---@return string? code
function client.close(fields) end

---Confirm the trade for good.
---@param fields parley.nitro.c2s.trade.confirm
---@return boolean? sent
---@return string? message
---@return string? code
function client.confirm(fields) end

---Open a trade with another user in the room.
---@param fields parley.nitro.c2s.trade.open
---@return boolean? sent
---@return string? message
---@return string? code
function client.open(fields) end

---Take an own item back out of the trade.
---@param fields parley.nitro.c2s.trade.remove_item
---@return boolean? sent
---@return string? message
---@return string? code
function client.remove_item(fields) end

---Take the own consent to the trade back, to change it once more.
---@param fields parley.nitro.c2s.trade.unaccept
---@return boolean? sent
---@return string? message
---@return string? code
function client.unaccept(fields) end
