---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask for the offer of the day in the season's calendar.
---
---Client: Sent by older clients with the window of the season's quests; Nitro never sends it.
---
---Server: Answers with the offer and the page that sells it.
---
---Replies: calendar.seasonal_daily_offer
---@class parley.nitro.c2s.calendar.get_seasonal_daily_offer

---Open a door of a campaign's calendar.
---
---Client: Sent when the user clicks a door that can be opened.
---
---Server: Gives what is behind it, once for each day.
---
---Replies: calendar.door_opened
---@class parley.nitro.c2s.calendar.open_door
---@field campaignName string
---@field day integer which door, from 0; not later than the calendar's current day

---Open any door of a campaign's calendar as staff.
---
---Client: Sent with a button that moderators have beside the doors.
---
---Server: Gives what is behind the door, whatever the day.
---
---Replies: calendar.door_opened
---@class parley.nitro.c2s.calendar.open_door_staff
---@field campaignName string
---@field day integer which door, from 0

---Gives the state of a campaign's calendar.
---
---Server: Sent after login while a campaign is on.
---
---Client: Keeps it, and shows the doors when a link opens the calendar.
---@class parley.nitro.s2c.calendar.data
---@field campaignName string
---@field campaignImage string picture behind the doors
---@field currentDay integer today's door, from 0
---@field campaignDays integer doors there are
---@field openedDays integer[] doors the user has opened
---@field missedDays integer[] doors that can not be opened any more

---Tells what was behind a door of the calendar.
---
---Server: Sent in answer to `calendar.open_door` and `calendar.open_door_staff`.
---
---Client: Marks the door that was tried last as open, and shows the product.
---@class parley.nitro.s2c.calendar.door_opened
---@field doorOpened boolean false if it could not be opened
---@field productName string code of the product, or class name of the furniture
---@field customImage string picture to show, relative to the image library; empty for the product's own
---@field furnitureClassName string class name of the furniture; may be empty

---Gives the offer of the day in the season's calendar.
---
---Server: Sent in answer to `calendar.get_seasonal_daily_offer`.
---
---Client: May show the offer; Nitro does nothing.
---@class parley.nitro.s2c.calendar.seasonal_daily_offer
---@field pageId integer page that sells it
---@field offer parley.nitro.CatalogOffer

---@class parley.nitro.client.calendar
local client = {}

---Ask for the offer of the day in the season's calendar.
---@param fields parley.nitro.c2s.calendar.get_seasonal_daily_offer
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_seasonal_daily_offer(fields) end

---Open a door of a campaign's calendar.
---@param fields parley.nitro.c2s.calendar.open_door
---@return boolean? sent
---@return string? message
---@return string? code
function client.open_door(fields) end

---Open any door of a campaign's calendar as staff.
---@param fields parley.nitro.c2s.calendar.open_door_staff
---@return boolean? sent
---@return string? message
---@return string? code
function client.open_door_staff(fields) end
