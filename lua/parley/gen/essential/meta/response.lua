---@meta
-- Generated from spec/essential. Do not edit by hand.

---Whether a request succeeded.
---
---Server: The server, with the unique id of the request.
---@class parley.essential.s2c.response.ResponseActionPacket
---@field successful boolean
---@field errorMessage? string absent on success
