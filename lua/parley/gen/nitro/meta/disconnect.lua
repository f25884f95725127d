---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Tell why the connection is about to be closed.
---
---Server: Sent right before closing. Many servers close without it.
---
---Client: Keeps the reason for its user; connects again only if the reason leaves hope.
---@class parley.nitro.s2c.disconnect.reason
---@field reason? parley.nitro.DisconnectReason logout if left out
