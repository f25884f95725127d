---@meta
-- Generated from spec/essential. Do not edit by hand.

---Tells the server which game and mods the client runs.
---
---Client: The client, once a connection, some time after it is open.
---
---Notes: The member "b" stands before "a". Version 1 sent it with the unique id of the login's answer.
---@class parley.essential.c2s.mod.ClientModsAnnouncePacket
---@field minecraftVersion string
---@field modChecksums? string[] MD5 of each mod file in hex, or what its manifest says, or 32 times f without a file
---@field platform parley.essential.Platform
---@field platformVersion string as in fabricloader:0.14.9
---@field modpackId? string

---Presumably says how revenue is shared.
---
---Notes: Only its name is known, from an unofficial list of December 2023; no public version has it. Its body is carried as it is.
---@alias parley.essential.s2c.mod.ServerRevenueSplitPacket table<string, any>

---@class parley.essential.client.mod
local client = {}

---Tells the server which game and mods the client runs.
---@param fields parley.essential.c2s.mod.ClientModsAnnouncePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientModsAnnouncePacket(fields) end
