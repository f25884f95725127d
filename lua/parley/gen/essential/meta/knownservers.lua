---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks for game servers that are known by name.
---
---Replies: knownservers.ServerKnownServersResponsePacket
---@class parley.essential.c2s.knownservers.ClientKnownServersRequestPacket

---Game servers that are known by name.
---@class parley.essential.s2c.knownservers.ServerKnownServersResponsePacket
---@field knownServers parley.essential.KnownServer[]

---@class parley.essential.client.knownservers
local client = {}

---Asks for game servers that are known by name.
---@param fields parley.essential.c2s.knownservers.ClientKnownServersRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientKnownServersRequestPacket(fields) end
