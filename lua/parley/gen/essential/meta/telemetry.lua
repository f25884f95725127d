---@meta
-- Generated from spec/essential. Do not edit by hand.

---Tells the server what the player does with the mod.
---
---Notes: Goes through the official client's queue: always with a unique id, given up after 10 s.
---@class parley.essential.c2s.telemetry.ClientTelemetryPacket
---@field key string
---@field metadata table<string, any>

---@class parley.essential.client.telemetry
local client = {}

---Tells the server what the player does with the mod.
---@param fields parley.essential.c2s.telemetry.ClientTelemetryPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientTelemetryPacket(fields) end
