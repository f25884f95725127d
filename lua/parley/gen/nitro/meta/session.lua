---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Save which parts of the client's toolbar are open.
---
---Client: Sent when the user folds or unfolds the toolbar.
---
---Server: Stores the flags with the user's settings and returns them at the next login.
---@class parley.nitro.c2s.session.client_toolbar_toggle
---@field flags integer one bit a part of the user interface

---Leave the room for the hotel view.
---
---Client: Sent when the user goes back to the hotel view.
---
---Server: Takes the user's unit out of the room, tells the others and confirms.
---
---Replies: session.desktop_view
---@class parley.nitro.c2s.session.desktop_view

---Report one step of the user in the client, for statistics.
---
---Client: Sent when the user opens a window, follows a link or the like.
---
---Server: Writes it to its log, or ignores it.
---@class parley.nitro.c2s.session.event_tracker
---@field type string part of the client
---@field value string what was touched there
---@field action string what was done with it
---@field raw string further values

---Ask which of the users around belong to a class.
---
---Client: Sent by staff tools that mark users of a class, such as new ones.
---
---Server: Answers with those of the users nearby that the class fits.
---
---Replies: user.classification
---@class parley.nitro.c2s.session.peer_users_classification
---@field userClassType string name of the class

---Upload a photo that was taken in the room.
---
---Client: Sent when the user takes a picture with the camera; without the image if there is none.
---
---Server: Stores the PNG and answers with its address, so that the photo can be bought or published.
---@class parley.nitro.c2s.session.render_room
---@field image? string a PNG file

---Report how often the client has been too slow.
---
---Client: Sent after the client has shown lag warnings.
---
---Server: Adds the number to its statistics.
---@class parley.nitro.c2s.session.tracking_lag_warning_report
---@field warningCount integer warnings since the last report

---Report how smoothly the client runs.
---
---Client: Sent from time to time while the user is logged in.
---
---Server: Keeps the figures as statistics.
---@class parley.nitro.c2s.session.tracking_performance_log
---@field elapsedTime integer seconds since the client was started
---@field userAgent string name of the browser
---@field flashVersion string version of the runtime
---@field operatingSystem string
---@field cpuArchitecture string
---@field isDebugger boolean runs in a debugging runtime
---@field totalMemory integer memory in use
---@field garbageMemory integer memory that could be freed
---@field gcCount integer runs of the garbage collector
---@field averageUpdateInterval integer milliseconds from one frame to the next
---@field slowUpdateCount integer frames that took too long

---The user is no longer in a room.
---
---Server: Sent when the user has left the room, was sent out, or could not enter.
---
---Client: Drops the room's contents and shows the hotel view.
---@class parley.nitro.s2c.session.desktop_view

---Show a picture in the middle of the screen.
---
---Server: Sent during campaigns, for example when a quest has been finished.
---
---Client: Loads the picture and shows it until the user closes it.
---@class parley.nitro.s2c.session.epic_popup
---@field imageUri string address of the picture, relative to the image library

---Tell whether this is the user's first login today.
---
---Server: Sent once after login.
---
---Client: May show the news or a daily gift.
---@class parley.nitro.s2c.session.first_login_of_day
---@field isFirstLoginOfDay boolean

---Show a message of the hotel to the user.
---
---Server: Sent for announcements of the staff, and to a session that another login replaces.
---
---Client: Shows the text in an alert window.
---@class parley.nitro.s2c.session.generic_alert
---@field message string

---A request failed for one of several general reasons.
---
---Server: Sent instead of the usual answer, for example when the room's password was wrong.
---
---Client: Shows the text that goes with the code, or asks for the password again.
---@class parley.nitro.s2c.session.generic_error
---@field errorCode parley.nitro.GenericErrorCode

---The user has to choose a new name because two hotels were joined.
---
---Server: Sent after login to a user whose name exists in both hotels.
---
---Client: Opens the dialog in which a name is chosen.
---
---Replies: user.check_name, user.change_name
---@class parley.nitro.s2c.session.hotel_merge_name_change

---Switch the client's notification bubbles on or off.
---
---Server: Sent after login, and when the hotel changes the setting.
---
---Client: Shows no bubbles until they are switched on again.
---@class parley.nitro.s2c.session.info_feed_enable
---@field enabled boolean

---A moderator warns the user.
---
---Server: Sent when a moderator cautions this user or everybody in the room.
---
---Client: Shows the message in a window that has to be closed by hand.
---@class parley.nitro.s2c.session.moderation_caution
---@field message string
---@field url string page with more about it; may be empty

---Greet the user with the messages of the day.
---
---Server: Sent after login if the hotel has something to say.
---
---Client: Shows one window with all of them.
---@class parley.nitro.s2c.session.motd_messages
---@field messages string[]

---Bring the client's window back.
---
---Server: Sent when the server wants the user's attention while the client is minimised.
---
---Client: Restores its window; the Nitro client does nothing.
---@class parley.nitro.s2c.session.restore_client

---@class parley.nitro.client.session
local client = {}

---Save which parts of the client's toolbar are open.
---@param fields parley.nitro.c2s.session.client_toolbar_toggle
---@return boolean? sent
---@return string? message
---@return string? code
function client.client_toolbar_toggle(fields) end

---Leave the room for the hotel view.
---@param fields parley.nitro.c2s.session.desktop_view
---@return boolean? sent
---@return string? message
---@return string? code
function client.desktop_view(fields) end

---Report one step of the user in the client, for statistics.
---@param fields parley.nitro.c2s.session.event_tracker
---@return boolean? sent
---@return string? message
---@return string? code
function client.event_tracker(fields) end

---Ask which of the users around belong to a class.
---@param fields parley.nitro.c2s.session.peer_users_classification
---@return boolean? sent
---@return string? message
---@return string? code
function client.peer_users_classification(fields) end

---Upload a photo that was taken in the room.
---@param fields parley.nitro.c2s.session.render_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.render_room(fields) end

---Report how often the client has been too slow.
---@param fields parley.nitro.c2s.session.tracking_lag_warning_report
---@return boolean? sent
---@return string? message
---@return string? code
function client.tracking_lag_warning_report(fields) end

---Report how smoothly the client runs.
---@param fields parley.nitro.c2s.session.tracking_performance_log
---@return boolean? sent
---@return string? message
---@return string? code
function client.tracking_performance_log(fields) end
