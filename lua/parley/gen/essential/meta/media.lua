---@meta
-- Generated from spec/essential. Do not edit by hand.

---Adds an uploaded picture to the player's media.
---
---Replies: media.ServerMediaPopulatePacket
---@class parley.essential.c2s.media.ClientMediaCreatePacket
---@field mediaId string
---@field title? string
---@field description? string
---@field metadata parley.essential.MediaMetadata

---Deletes one of the player's media.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.media.ClientMediaDeleteRequestPacket
---@field mediaId string

---Asks where to upload a picture.
---
---Replies: media.ServerMediaUploadUrlPacket
---@class parley.essential.c2s.media.ClientMediaGetUploadUrlPacket

---Asks for the player's media.
---
---Client: Sent without a unique id after connecting, without ids: all of them.
---
---Replies: media.ServerMediaPopulatePacket
---@class parley.essential.c2s.media.ClientMediaRequestPacket
---@field mediaIds? string[]

---Changes what is said about one of the player's media.
---
---Replies: media.ServerMediaPopulatePacket
---@class parley.essential.c2s.media.ClientMediaUpdatePacket
---@field mediaId string
---@field title? string
---@field description? string
---@field favorite? boolean

---The player's media.
---@class parley.essential.s2c.media.ServerMediaPopulatePacket
---@field medias parley.essential.Media[]

---Where to upload a picture, and its id.
---@class parley.essential.s2c.media.ServerMediaUploadUrlPacket
---@field mediaId string
---@field uploadUrl string

---@class parley.essential.client.media
local client = {}

---Adds an uploaded picture to the player's media.
---@param fields parley.essential.c2s.media.ClientMediaCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientMediaCreatePacket(fields) end

---Deletes one of the player's media.
---@param fields parley.essential.c2s.media.ClientMediaDeleteRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientMediaDeleteRequestPacket(fields) end

---Asks where to upload a picture.
---@param fields parley.essential.c2s.media.ClientMediaGetUploadUrlPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientMediaGetUploadUrlPacket(fields) end

---Asks for the player's media.
---@param fields parley.essential.c2s.media.ClientMediaRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientMediaRequestPacket(fields) end

---Changes what is said about one of the player's media.
---@param fields parley.essential.c2s.media.ClientMediaUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientMediaUpdatePacket(fields) end
