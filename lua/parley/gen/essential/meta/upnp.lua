---@meta
-- Generated from spec/essential. Do not edit by hand.

---Closes the player's world to others.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionClosePacket

---Opens the player's world to others.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionCreatePacket
---@field ip string
---@field port integer
---@field privacy parley.essential.UPnPPrivacy
---@field protocolVersion? integer of the game
---@field worldName? string
---@field modLoader? string

---Invites players into the world.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionInvitesAddPacket
---@field uuids string[]

---Takes back invitations into the world.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionInvitesRemovePacket
---@field uuids string[]

---The status that others see of the world.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionPingProxyUpdatePacket
---@field rawJson string a JSON text

---Changes the address or privacy of the open world.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---@class parley.essential.c2s.upnp.ClientUPnPSessionUpdatePacket
---@field ip? string
---@field port? integer
---@field privacy? parley.essential.UPnPPrivacy

---The player was invited into a world.
---@class parley.essential.s2c.upnp.ServerUPnPSessionInviteAddPacket
---@field hostUUID string

---Worlds of other players that are open.
---@class parley.essential.s2c.upnp.ServerUPnPSessionPopulatePacket
---@field sessions parley.essential.UPnPSession[]

---Worlds that are closed now.
---@class parley.essential.s2c.upnp.ServerUPnPSessionRemovePacket
---@field hostUUIDs string[]

---@class parley.essential.client.upnp
local client = {}

---Closes the player's world to others.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionClosePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionClosePacket(fields) end

---Opens the player's world to others.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionCreatePacket(fields) end

---Invites players into the world.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionInvitesAddPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionInvitesAddPacket(fields) end

---Takes back invitations into the world.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionInvitesRemovePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionInvitesRemovePacket(fields) end

---The status that others see of the world.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionPingProxyUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionPingProxyUpdatePacket(fields) end

---Changes the address or privacy of the open world.
---@param fields parley.essential.c2s.upnp.ClientUPnPSessionUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientUPnPSessionUpdatePacket(fields) end
