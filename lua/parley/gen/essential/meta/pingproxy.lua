---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks the server to ask a game server for its status.
---
---Notes: The official client waits 7 s for the answer.
---
---Replies: pingproxy.ServerPingProxyResponsePacket
---@class parley.essential.c2s.pingproxy.ClientPingProxyPacket
---@field hostname string
---@field port integer
---@field protocolVersion integer of the game

---The status of a game server.
---@class parley.essential.s2c.pingproxy.ServerPingProxyResponsePacket
---@field rawJson string the game server's status, a JSON text
---@field latency integer|string milliseconds
---@field region string

---@class parley.essential.client.pingproxy
local client = {}

---Asks the server to ask a game server for its status.
---@param fields parley.essential.c2s.pingproxy.ClientPingProxyPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientPingProxyPacket(fields) end
