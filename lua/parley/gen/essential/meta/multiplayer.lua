---@meta
-- Generated from spec/essential. Do not edit by hand.

---Tells the client to join a game server.
---@class parley.essential.s2c.multiplayer.ServerMultiplayerJoinServerPacket
---@field address string
