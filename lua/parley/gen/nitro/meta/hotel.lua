---@meta
-- Generated from spec/nitro. Do not edit by hand.

---The hotel is closed until a given time.
---
---Server: Sent to a user who connects outside the opening hours, before the connection ends.
---
---Client: Shows the opening time; there is no use in trying again earlier.
---@class parley.nitro.s2c.hotel.closed_and_opens
---@field openHour integer hour of the day, 0 to 23
---@field openMinute integer

---The hotel is closing now and opens again at a given time.
---
---Server: Sent to everybody when the closing time has come.
---
---Client: Tells the user when to come back, and whether the connection is going to be closed.
---@class parley.nitro.s2c.hotel.closes_and_opens_at
---@field openHour integer hour at which it opens, 0 to 23
---@field openMinute integer minute of that hour
---@field userThrowOutAtClose boolean all users are disconnected at closing time

---Tell about maintenance that is planned or under way.
---
---Server: Sent when maintenance is announced, and to users who log in meanwhile.
---
---Client: Shows when it starts and how long it lasts.
---@class parley.nitro.s2c.hotel.maintenance
---@field isInMaintenance boolean it has begun
---@field minutesUntilMaintenance integer
---@field duration? integer minutes it is going to take

---Warn that the hotel is going to close.
---
---Server: Sent to everybody some minutes ahead, perhaps repeatedly.
---
---Client: Shows the warning; the user should finish what is under way.
---@class parley.nitro.s2c.hotel.will_close
---@field openMinute integer minutes until the hotel closes
