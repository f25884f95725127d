---@meta
-- Generated from spec/essential. Do not edit by hand.

---Lets a player join by Discord, or not.
---
---Client: The client, with the unique id of the request it got.
---@class parley.essential.c2s.social.ClientSocialDiscordRequestJoinServerResponsePacket
---@field address? string

---Asks a player by Discord to be let in.
---
---Sender: Names the player who is asked.
---
---Receiver: Gets it from the server with the id of who asks, and answers with social.ClientSocialDiscordRequestJoinServerResponsePacket and the same unique id: a reply by the client.
---
---Replies: social.ClientSocialDiscordRequestJoinServerResponsePacket
---@class parley.essential.c2s.social.SocialDiscordRequestJoinServerPacket
---@field targetUUID string
---@field secret string

---Takes back an invitation.
---
---Sender: Names the invited player.
---
---Receiver: Gets it from the server with the id of who invited.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.social.SocialInviteToServerCancelPacket
---@field uuid string

---Invites a player to a game server.
---
---Sender: Names the invited player.
---
---Receiver: Gets it from the server with the id of who invites.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.social.SocialInviteToServerPacket
---@field uuid string
---@field address string

---Asks a player by Discord to be let in.
---
---Sender: Names the player who is asked.
---
---Receiver: Gets it from the server with the id of who asks, and answers with social.ClientSocialDiscordRequestJoinServerResponsePacket and the same unique id: a reply by the client.
---
---Replies: social.ClientSocialDiscordRequestJoinServerResponsePacket
---@class parley.essential.s2c.social.SocialDiscordRequestJoinServerPacket: parley.essential.c2s.social.SocialDiscordRequestJoinServerPacket

---Takes back an invitation.
---
---Sender: Names the invited player.
---
---Receiver: Gets it from the server with the id of who invited.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.social.SocialInviteToServerCancelPacket: parley.essential.c2s.social.SocialInviteToServerCancelPacket

---Invites a player to a game server.
---
---Sender: Names the invited player.
---
---Receiver: Gets it from the server with the id of who invites.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.social.SocialInviteToServerPacket: parley.essential.c2s.social.SocialInviteToServerPacket

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
