---@meta
-- Generated from spec/essential. Do not edit by hand.

---Asks for the bundles of coins and their prices.
---
---Replies: coins.ServerCoinBundleOptionsPacket
---@class parley.essential.c2s.coins.ClientCoinBundleOptionsPacket
---@field currency string

---Asks for the balance of coins.
---
---Replies: coins.ServerCoinsBalancePacket
---@class parley.essential.c2s.coins.ClientCoinsBalancePacket

---Bundles of coins that can be bought.
---@class parley.essential.s2c.coins.ServerCoinBundleOptionsPacket
---@field coinBundles parley.essential.CoinBundle[]

---The balance of coins.
---
---Notes: Comes without being asked for, too.
---@class parley.essential.s2c.coins.ServerCoinsBalancePacket
---@field coins integer
---@field coinsSpent integer
---@field topUpAmount? integer

---@class parley.essential.client.coins
local client = {}

---Asks for the bundles of coins and their prices.
---@param fields parley.essential.c2s.coins.ClientCoinBundleOptionsPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCoinBundleOptionsPacket(fields) end

---Asks for the balance of coins.
---@param fields parley.essential.c2s.coins.ClientCoinsBalancePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientCoinsBalancePacket(fields) end
