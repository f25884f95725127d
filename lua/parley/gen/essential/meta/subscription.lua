---@meta
-- Generated from spec/essential. Do not edit by hand.

---Subscribes to what other players do, or ends that.
---
---Notes: Subscribe: newSubscription true. Unsubscribe: newSubscription false. End all: unsubscribeFromAll true, no uuids. It goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.subscription.SubscriptionUpdatePacket
---@field uuids? string[]
---@field unsubscribeFromAll boolean
---@field newSubscription boolean

---@class parley.essential.client.subscription
local client = {}

---Subscribes to what other players do, or ends that.
---@param fields parley.essential.c2s.subscription.SubscriptionUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.SubscriptionUpdatePacket(fields) end
