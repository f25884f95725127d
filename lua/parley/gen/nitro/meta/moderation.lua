---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Lists the topics a call for help can be about.
---
---Server: Sent once after login.
---
---Client: Offers the topics, by category, when the user reports somebody.
---@class parley.nitro.s2c.moderation.cfh_topics
---@field categories parley.nitro.CallForHelpCategory[]
