---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks for the currencies one can pay in.
---
---Replies: currency.ServerCurrencyOptionsPacket
---@class parley.essential.c2s.currency.ClientCurrencyOptionsPacket

---The currencies one can pay in.
---@class parley.essential.s2c.currency.ServerCurrencyOptionsPacket
---@field currencies string[]

---@class parley.essential.client.currency
local client = {}

---Asks for the currencies one can pay in.
---@param fields parley.essential.c2s.currency.ClientCurrencyOptionsPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCurrencyOptionsPacket(fields) end
