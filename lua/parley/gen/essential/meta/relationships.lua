---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks to be friends, accepts a request, or blocks a player.
---
---Replies: relationships.ServerRelationshipPopulatePacket, relationships.ServerRelationshipCreateFailedResponsePacket
---@class parley.essential.c2s.relationships.ClientRelationshipCreatePacket
---@field uuid string
---@field type parley.essential.RelationshipType

---Ends a friendship, declines a request, or unblocks a player.
---
---Server: The server tells the other player with relationships.ServerRelationshipDeletePacket.
---
---Replies: response.ResponseActionPacket, relationships.ServerRelationshipCreateFailedResponsePacket
---@class parley.essential.c2s.relationships.RelationshipDeletePacket
---@field uuid string
---@field type parley.essential.RelationshipType

---Who may send friend requests.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.relationships.privacy.FriendRequestPrivacySettingPacket
---@field setting parley.essential.FriendRequestPrivacySetting

---Why a relationship was not made or ended.
---@class parley.essential.s2c.relationships.ServerRelationshipCreateFailedResponsePacket
---@field reason parley.essential.RelationshipErrorResponse

---A relationship that has ended.
---@class parley.essential.s2c.relationships.ServerRelationshipDeletePacket
---@field relationship parley.essential.Relationship

---Relationships of the player.
---
---Notes: Pushed after connecting, and the answer to a new one.
---@class parley.essential.s2c.relationships.ServerRelationshipPopulatePacket
---@field relationships parley.essential.Relationship[]

---Names of players.
---@class parley.essential.s2c.relationships.ServerUuidNameMapPacket
---@field mappedUuids table<string, string>

---Who may send friend requests.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.s2c.relationships.privacy.FriendRequestPrivacySettingPacket: parley.essential.c2s.relationships.privacy.FriendRequestPrivacySettingPacket

---@class parley.essential.client.relationships
local client = {}

---Asks to be friends, accepts a request, or blocks a player.
---@param fields parley.essential.c2s.relationships.ClientRelationshipCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientRelationshipCreatePacket(fields) end

---Ends a friendship, declines a request, or unblocks a player.
---@param fields parley.essential.c2s.relationships.RelationshipDeletePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.RelationshipDeletePacket(fields) end

---Who may send friend requests.
---@param fields parley.essential.c2s.relationships.privacy.FriendRequestPrivacySettingPacket
---@return boolean? sent
---@return string? message
---@return string? code
client["privacy.FriendRequestPrivacySettingPacket"] = function(fields) end
