---@meta
-- Generated from spec/guildchat. Do not edit by hand.

---Who logs in. The `token` of the login is this as JSON text in base64; no event has it.
---@class parley.guildchat.Authentication
---@field id integer|string the user's id
---@field pass string the password

---What everybody may know of a user.
---@class parley.guildchat.User
---@field id integer|string a number from servers; a text on the documents' page, and where the login had one
---@field created string time, with an offset or Z
---@field handle string the short name, of which there is only one
---@field displayName string the name to show

---A user as only that user may see it.
---@class parley.guildchat.SelfUser
---@field id integer|string as it was in the login
---@field created string time, with an offset or Z
---@field handle string the short name, of which there is only one
---@field displayName string the name to show
---@field handleLastUpdated string time, with an offset or Z
---@field email string

---A picture that a user has uploaded.
---@class parley.guildchat.File
---@field userId integer|string who uploaded it
---@field fileName string as `uploadedAs` told it
---@field width? integer|string at which it is to be shown, not the picture's own
---@field height? integer|string at which it is to be shown, not the picture's own

---A group of channels and of users who may see them. The guild -1 is that of direct messages.
---@class parley.guildchat.Guild
---@field id integer|string
---@field name string
---@field created? string time, with an offset or Z
---@field icon? parley.guildchat.File no published server sends it

---That a user is in a guild. No event has it.
---@class parley.guildchat.Membership
---@field guild integer|string id of the guild
---@field user integer|string id of the user

---Where users talk. In the guild -1, a conversation of a few.
---@class parley.guildchat.Channel
---@field id integer|string
---@field guild integer|string id of the guild that has it
---@field created? string time, with an offset or Z
---@field name string any text
---@field description? string what it is for; may be empty

---What a user said in a channel.
---@class parley.guildchat.Message
---@field id integer|string
---@field created? string time, with an offset or Z
---@field channel integer|string id of the channel
---@field guild? integer|string id of the guild; or: id of the guild; only servers of version 1 send it
---@field content string may be empty if there are attachments
---@field author? parley.guildchat.User|integer|string the user's id; servers of version 1 send the user
---@field attachments parley.guildchat.File[]

---What became of an upload.
---@alias parley.guildchat.UploadResult
---| "success" # success: the file is kept
---| "failure" # failure: it is not; no reason is given
