---@meta
-- Generated from spec/essential. Do not edit by hand.

---A candidate of a direct connection between two players, or the end of them.
---
---Sender: Names the player it is for.
---
---Receiver: Gets it from the server with the sender's id in its place.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.ice.IceCandidatePacket
---@field user string
---@field candidate? string absent at the end of the candidates

---The credentials of a direct connection between two players.
---
---Sender: Names the player it is for.
---
---Receiver: Gets it from the server with the sender's id in its place.
---
---Notes: No unique id, no answer.
---@class parley.essential.c2s.ice.IceSessionPacket
---@field user string
---@field ufrag string
---@field password string

---A candidate of a direct connection between two players, or the end of them.
---
---Sender: Names the player it is for.
---
---Receiver: Gets it from the server with the sender's id in its place.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.ice.IceCandidatePacket: parley.essential.c2s.ice.IceCandidatePacket

---The credentials of a direct connection between two players.
---
---Sender: Names the player it is for.
---
---Receiver: Gets it from the server with the sender's id in its place.
---
---Notes: No unique id, no answer.
---@class parley.essential.s2c.ice.IceSessionPacket: parley.essential.c2s.ice.IceSessionPacket

---@class parley.essential.client.ice
local client = {}

---A candidate of a direct connection between two players, or the end of them.
---@param fields parley.essential.c2s.ice.IceCandidatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.IceCandidatePacket(fields) end

---The credentials of a direct connection between two players.
---@param fields parley.essential.c2s.ice.IceSessionPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.IceSessionPacket(fields) end
