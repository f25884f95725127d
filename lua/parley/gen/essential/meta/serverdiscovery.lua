---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks for recommended and featured game servers.
---
---Replies: serverdiscovery.ServerServerDiscoveryResponsePacket
---@class parley.essential.c2s.serverdiscovery.ClientServerDiscoveryRequestPacket

---Asks for game servers that are worth a visit.
---
---Notes: Deprecated, but still sent after connecting, without a unique id.
---
---Replies: serverdiscovery.ServerServerDiscoveryPopulatePacket
---@class parley.essential.c2s.serverdiscovery.ClientServerDiscoveryRequestPopulatePacket
---@field protocolVersion integer of the game

---Game servers that are worth a visit.
---
---Notes: Deprecated.
---@class parley.essential.s2c.serverdiscovery.ServerServerDiscoveryPopulatePacket
---@field servers parley.essential.ServerDiscovery[]

---Recommended and featured game servers.
---@class parley.essential.s2c.serverdiscovery.ServerServerDiscoveryResponsePacket
---@field recommended parley.essential.DiscoveryServer[]
---@field featured parley.essential.DiscoveryServer[]

---@class parley.essential.client.serverdiscovery
local client = {}

---Asks for recommended and featured game servers.
---@param fields parley.essential.c2s.serverdiscovery.ClientServerDiscoveryRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientServerDiscoveryRequestPacket(fields) end

---Asks for game servers that are worth a visit.
---@param fields parley.essential.c2s.serverdiscovery.ClientServerDiscoveryRequestPopulatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientServerDiscoveryRequestPopulatePacket(fields) end
