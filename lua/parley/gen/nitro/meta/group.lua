---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Gives the badges of the groups that are visible in a room.
---
---Server: Sent while a user enters a room, and when somebody with another group comes in.
---
---Client: Keeps the codes to draw a group's badge beside its members and furniture.
---@class parley.nitro.s2c.group.badges
---@field badges parley.nitro.GroupBadge[]
