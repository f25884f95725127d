---@meta
-- Generated from spec/essential. Do not edit by hand.

---Lets a player join by Discord, or not.
---
---Client: The client, with the unique id of the request it got.
---@class parley.essential.c2s.social.ClientSocialDiscordRequestJoinServerResponsePacket
---@field address string

---Asks a player by Discord to be let in.
---
---Client: Names the player who is asked.
---
---Server: Gets it from the server with the id of who asks, and answers with social.ClientSocialDiscordRequestJoinServerResponsePacket and the same unique id: a reply by the client.
---
---Replies: social.ClientSocialDiscordRequestJoinServerResponsePacket
---@class parley.essential.c2s.social.SocialDiscordRequestJoinServerPacket
---@field targetUUID string
---@field secret string

---Takes back an invitation.
---
---Client: Names the invited player.
---
---Server: Gets it from the server with the id of who invited.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.social.SocialInviteToServerCancelPacket
---@field uuid string

---Invites a player to a game server.
---
---Client: Names the invited player.
---
---Server: Gets it from the server with the id of who invites.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.social.SocialInviteToServerPacket
---@field uuid string
---@field address string

---Asks a player by Discord to be let in.
---
---Server: Names the player who is asked.
---
---Client: Gets it from the server with the id of who asks, and answers with social.ClientSocialDiscordRequestJoinServerResponsePacket and the same unique id: a reply by the client.
---
---Replies: social.ClientSocialDiscordRequestJoinServerResponsePacket
---@class parley.essential.s2c.social.SocialDiscordRequestJoinServerPacket
---@field targetUUID string
---@field secret string

---Takes back an invitation.
---
---Server: Names the invited player.
---
---Client: Gets it from the server with the id of who invited.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.social.SocialInviteToServerCancelPacket
---@field uuid string

---Invites a player to a game server.
---
---Server: Names the invited player.
---
---Client: Gets it from the server with the id of who invites.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.social.SocialInviteToServerPacket
---@field uuid string
---@field address string

---@class parley.essential.client.social
local client = {}

---Lets a player join by Discord, or not.
---@param fields parley.essential.c2s.social.ClientSocialDiscordRequestJoinServerResponsePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientSocialDiscordRequestJoinServerResponsePacket(fields) end

---Asks a player by Discord to be let in.
---@param fields parley.essential.c2s.social.SocialDiscordRequestJoinServerPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.SocialDiscordRequestJoinServerPacket(fields) end

---Takes back an invitation.
---@param fields parley.essential.c2s.social.SocialInviteToServerCancelPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.SocialInviteToServerCancelPacket(fields) end

---Invites a player to a game server.
---@param fields parley.essential.c2s.social.SocialInviteToServerPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.SocialInviteToServerPacket(fields) end
