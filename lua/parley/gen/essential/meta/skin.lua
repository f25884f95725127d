---@meta
-- Generated from spec/essential. Do not edit by hand.

---Adds a skin to the player's skins.
---
---Replies: skin.ServerSkinPopulatePacket
---@class parley.essential.c2s.skin.ClientSkinCreatePacket
---@field name string
---@field model parley.essential.SkinModel
---@field hash string
---@field favorite boolean

---Deletes a skin.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.skin.ClientSkinDeletePacket
---@field id string

---Changes the picture of a skin.
---
---Notes: Goes through the official client's queue: always with a unique id, given up after 10 s.
---
---Replies: skin.ServerSkinPopulatePacket
---@class parley.essential.c2s.skin.ClientSkinUpdateDataPacket
---@field id string
---@field model parley.essential.SkinModel
---@field hash string

---Makes a skin a favorite, or no more.
---
---Notes: Goes through the official client's queue: always with a unique id, given up after 10 s.
---
---Replies: skin.ServerSkinPopulatePacket
---@class parley.essential.c2s.skin.ClientSkinUpdateFavoriteStatePacket
---@field id string
---@field favorited boolean

---Tells that a skin was used just now.
---
---Notes: Goes through the official client's queue: always with a unique id, given up after 10 s.
---
---Replies: skin.ServerSkinPopulatePacket
---@class parley.essential.c2s.skin.ClientSkinUpdateLastUsedStatePacket
---@field id string

---Renames a skin.
---
---Notes: Goes through the official client's queue: always with a unique id, given up after 10 s.
---
---Replies: skin.ServerSkinPopulatePacket
---@class parley.essential.c2s.skin.ClientSkinUpdateNamePacket
---@field id string
---@field name string

---The player's skins.
---
---Notes: Pushed after connecting, and the answer to a change.
---@class parley.essential.s2c.skin.ServerSkinPopulatePacket
---@field skins parley.essential.Skin[]

---@class parley.essential.client.skin
local client = {}

---Adds a skin to the player's skins.
---@param fields parley.essential.c2s.skin.ClientSkinCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinCreatePacket(fields) end

---Deletes a skin.
---@param fields parley.essential.c2s.skin.ClientSkinDeletePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinDeletePacket(fields) end

---Changes the picture of a skin.
---@param fields parley.essential.c2s.skin.ClientSkinUpdateDataPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinUpdateDataPacket(fields) end

---Makes a skin a favorite, or no more.
---@param fields parley.essential.c2s.skin.ClientSkinUpdateFavoriteStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinUpdateFavoriteStatePacket(fields) end

---Tells that a skin was used just now.
---@param fields parley.essential.c2s.skin.ClientSkinUpdateLastUsedStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinUpdateLastUsedStatePacket(fields) end

---Renames a skin.
---@param fields parley.essential.c2s.skin.ClientSkinUpdateNamePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSkinUpdateNamePacket(fields) end
