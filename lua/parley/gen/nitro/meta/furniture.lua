---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Asks which furniture classes go by another name.
---
---Client: Sent when the client begins to load a room, before it asks for the room's model.
---
---Server: Answers with pairs of class name and the name whose graphics are used; many servers have none.
---@class parley.nitro.c2s.furniture.furniture_aliases

---Gives all furniture that stands in a room.
---
---Server: Sent once while a user enters a room.
---
---Client: Places the furniture; owners are looked up in the list in front.
---
---Notes: Later changes come one by one, for an item added, moved or removed.
---@class parley.nitro.s2c.furniture.floor_items
---@field owners parley.nitro.FurnitureOwner[] each owner of at least one of the items
---@field items parley.nitro.FloorItem[]

---Tells the colours of the user's mystery box and key.
---
---Server: Sent after login and whenever the user gets or spends a box or a key.
---
---Client: Shows both in the mystery box display, or hides it.
---@class parley.nitro.s2c.furniture.mystery_box_keys
---@field boxColor string name of the colour; empty for no box
---@field keyColor string name of the colour; empty for no key

---Gives everything that hangs on the walls of a room.
---
---Server: Sent once while a user enters a room.
---
---Client: Hangs up the items; owners are looked up in the list in front.
---@class parley.nitro.s2c.furniture.wall_items
---@field owners parley.nitro.FurnitureOwner[] each owner of at least one of the items
---@field items parley.nitro.WallItem[]

---@class parley.nitro.client.furniture
local client = {}

---Asks which furniture classes go by another name.
---@param fields parley.nitro.c2s.furniture.furniture_aliases
---@return boolean? sent
---@return string? message
---@return string? code
function client.furniture_aliases(fields) end
