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

---Tell that the advert was shown.
---
---Client: Sent after an advert that `session.interstitial_message` allowed; Nitro shows none.
---
---Server: May count it and wait some time before it allows the next.
---@class parley.nitro.c2s.session.interstitial_shown

---Ask which of the users around belong to a class.
---
---Client: Sent by staff tools that mark users of a class, such as new ones.
---
---Server: Answers with those of the users nearby that the class fits.
---
---Replies: user.classification
---@class parley.nitro.c2s.session.peer_users_classification
---@field userClassType string name of the class

---Enter the photo that was taken last in a competition.
---
---Client: Sent with the button for taking part, where the hotel has such a competition; Nitro has no button.
---
---Server: Takes the photo into the competition.
---
---Replies: quests.competition_status
---@class parley.nitro.c2s.session.photo_competition

---Publish the photo that was taken last.
---
---Client: Sent with the button for publishing, after the photo was uploaded.
---
---Server: Takes the price and puts the photo on the hotel's web pages, or names the time to wait.
---
---Replies: session.camera_publish_status
---@class parley.nitro.c2s.session.publish_photo

---Buy the photo that was taken last, as a picture for the wall.
---
---Client: Sent with the button for buying, after the photo was uploaded.
---
---Server: Takes the price and puts the picture into the inventory.
---
---Replies: session.camera_purchase_ok, user.furniture_add
---@class parley.nitro.c2s.session.purchase_photo
---@field photoId string Nitro sends it empty

---Upload a photo that was taken in the room.
---
---Client: Sent when the user takes a picture with the camera; without the image if there is none.
---
---Server: Stores the PNG and answers with its address, so that the photo can be bought or published.
---@class parley.nitro.c2s.session.render_room
---@field image? string a PNG file

---Upload a picture of a room for the navigator.
---
---Client: Sent when the owner takes the picture with the camera; without the image if there is none.
---
---Server: Stores the PNG as the room's picture and says whether that worked.
---
---Replies: session.thumbnail_status
---@class parley.nitro.c2s.session.render_room_thumbnail
---@field image? string a PNG file

---Ask what photos cost.
---
---Client: Sent when the camera is used for the first time.
---
---Server: Answers with the prices.
---
---Replies: session.init_camera
---@class parley.nitro.c2s.session.request_camera_configuration

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

---Tells whether a photo was published.
---
---Server: Sent in answer to `session.publish_photo`.
---
---Client: Shows the success, or how long the user has to wait before the next one.
---@class parley.nitro.s2c.session.camera_publish_status
---@field ok boolean
---@field secondsToWait integer time until another photo can be published
---@field extraDataId? string id of the photo on the hotel's web pages; Nitro uses it as a link

---Confirms that the user has bought a photo.
---
---Server: Sent in answer to `session.purchase_photo`.
---
---Client: Counts the copy in the camera's window.
---@class parley.nitro.s2c.session.camera_purchase_ok

---Tells the client to take a picture of the room by itself.
---
---Server: Sent by servers that want a picture of a room.
---
---Client: May take one and upload it; Nitro does nothing.
---@class parley.nitro.s2c.session.camera_snapshot
---@field roomType string kind of room
---@field roomId integer

---Tells where an uploaded photo is stored.
---
---Server: Sent in answer to `session.render_room`.
---
---Client: Shows the photo in the window for buying and publishing.
---@class parley.nitro.s2c.session.camera_storage_url
---@field url string relative to the hotel's address for photos

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

---Tells what photos cost.
---
---Server: Sent in answer to `session.request_camera_configuration`.
---
---Client: Shows the prices in the camera's window.
---@class parley.nitro.s2c.session.init_camera
---@field creditPrice integer of a picture for the wall
---@field ducketPrice integer of a picture for the wall, on top
---@field publishDucketPrice? integer of publishing a photo

---Tells whether an advert may be shown.
---
---Server: Answers `other.get_interstitial`.
---
---Client: Shows its advert, or goes on at once.
---@class parley.nitro.s2c.session.interstitial_message
---@field canShowInterstitial boolean

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

---Points the user at a part of the screen.
---
---Server: Sent at will, for example by a tour for newcomers.
---
---Client: Older clients show an arrow at that part; Nitro does nothing.
---@class parley.nitro.s2c.session.notification_element_pointer
---@field key string name of the part, as the client knows it; empty takes the arrow away

---Shows a notification, as a window or as a bubble.
---
---Server: Sent for events of all sorts; what to show follows from the type and its parameters.
---
---Client: Takes title, message, link and picture from the parameters. What is missing there comes from its own texts, under keys such as notification.TYPE.title.
---
---Notes: The parameter display with the value BUBBLE makes it a bubble; without it a window opens. Sound names a sound to play.
---@class parley.nitro.s2c.session.notification_list
---@field type string name of the notification, e.g. floorplan_editor.error
---@field parameters parley.nitro.NotificationParameter[]

---Tells that a reward of the offer center has been delivered.
---
---Server: Sent when the user has earned something with an advertiser's offer, such as a video.
---
---Client: Older clients list it among the rewards; Nitro shows nothing.
---@class parley.nitro.s2c.session.notification_offer_reward_delivered
---@field contentType parley.nitro.ProductType
---@field classId integer kind of furniture or other thing, as in the furniture list
---@field name string
---@field description string

---Shows a text in a window.
---
---Server: Sent at will, by servers that use what Nitro adds to the protocol.
---
---Client: Looks message and title up among its texts, and shows them as they are if they are not found.
---@class parley.nitro.s2c.session.notification_simple_alert
---@field alertMessage string text, or key of a text
---@field titleMessage? string text, or key of a text; the usual title of alerts if absent

---Bring the client's window back.
---
---Server: Sent when the server wants the user's attention while the client is minimised.
---
---Client: Restores its window; the Nitro client does nothing.
---@class parley.nitro.s2c.session.restore_client

---Tells whether a room's picture was stored.
---
---Server: Sent in answer to `session.render_room_thumbnail`. An empty packet means success.
---
---Client: Older clients say that the picture was saved, or that there were too many; Nitro does nothing.
---@class parley.nitro.s2c.session.thumbnail_status
---@field ok? boolean
---@field isRenderLimitHit? boolean too many pictures were made lately

---Tells whether a room has got its picture from ready-made parts.
---
---Server: Sent in answer to `room.update_room_thumbnail`.
---
---Client: Closes the picture editor of older clients.
---@class parley.nitro.s2c.session.thumbnail_update_result
---@field roomId integer
---@field resultCode integer meaning of the codes not known

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

---Tell that the advert was shown.
---@param fields parley.nitro.c2s.session.interstitial_shown
---@return boolean? sent
---@return string? message
---@return string? code
function client.interstitial_shown(fields) end

---Ask which of the users around belong to a class.
---@param fields parley.nitro.c2s.session.peer_users_classification
---@return boolean? sent
---@return string? message
---@return string? code
function client.peer_users_classification(fields) end

---Enter the photo that was taken last in a competition.
---@param fields parley.nitro.c2s.session.photo_competition
---@return boolean? sent
---@return string? message
---@return string? code
function client.photo_competition(fields) end

---Publish the photo that was taken last.
---@param fields parley.nitro.c2s.session.publish_photo
---@return boolean? sent
---@return string? message
---@return string? code
function client.publish_photo(fields) end

---Buy the photo that was taken last, as a picture for the wall.
---@param fields parley.nitro.c2s.session.purchase_photo
---@return boolean? sent
---@return string? message
---@return string? code
function client.purchase_photo(fields) end

---Upload a photo that was taken in the room.
---@param fields parley.nitro.c2s.session.render_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.render_room(fields) end

---Upload a picture of a room for the navigator.
---@param fields parley.nitro.c2s.session.render_room_thumbnail
---@return boolean? sent
---@return string? message
---@return string? code
function client.render_room_thumbnail(fields) end

---Ask what photos cost.
---@param fields parley.nitro.c2s.session.request_camera_configuration
---@return boolean? sent
---@return string? message
---@return string? code
function client.request_camera_configuration(fields) end

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
