---@meta
-- Generated from spec/essential. Do not edit by hand.

---What the player does now.
---
---Notes: There is no member "b". Goes through the official client's queue: always with a unique id, given up after 10 s.
---@class parley.essential.c2s.profile.ClientProfileActivityPacket
---@field type? parley.essential.ActivityType absent for none
---@field metadata? string the game server's address

---Trusts a host that pictures may be loaded from.
---
---Notes: Sent without a unique id; no answer.
---@class parley.essential.c2s.profile.trustedhosts.ClientProfileTrustedHostsCreatePacket
---@field name string
---@field domains string[]

---Trusts a host no more.
---
---Notes: Sent without a unique id; no answer.
---@class parley.essential.c2s.profile.trustedhosts.ClientProfileTrustedHostsDeletePacket
---@field id string

---What another player does now.
---@class parley.essential.s2c.profile.ServerProfileActivityPacket
---@field uuid string
---@field type? parley.essential.ActivityType absent for none
---@field metadata? string the game server's address

---Whether another player is online.
---@class parley.essential.s2c.profile.ServerProfileStatusPacket
---@field uuid string
---@field status? parley.essential.ProfileStatus
---@field lastOnlineTimestamp? integer|string milliseconds since 1970
---@field punishmentStatus? any

---Takes away every trusted host.
---@class parley.essential.s2c.profile.trustedhosts.ServerProfileTrustedHostsClearPacket

---Trusted hosts.
---@class parley.essential.s2c.profile.trustedhosts.ServerProfileTrustedHostsPopulatePacket
---@field trustedHosts parley.essential.TrustedHost[]

---Trusted hosts that are gone.
---@class parley.essential.s2c.profile.trustedhosts.ServerProfileTrustedHostsRemovePacket
---@field ids string[]

---@class parley.essential.client.profile
local client = {}

---What the player does now.
---@param fields parley.essential.c2s.profile.ClientProfileActivityPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientProfileActivityPacket(fields) end

---Trusts a host that pictures may be loaded from.
---@param fields parley.essential.c2s.profile.trustedhosts.ClientProfileTrustedHostsCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["trustedhosts.ClientProfileTrustedHostsCreatePacket"] = function(fields) end

---Trusts a host no more.
---@param fields parley.essential.c2s.profile.trustedhosts.ClientProfileTrustedHostsDeletePacket
---@return boolean? sent
---@return string? message
---@return string? code
client["trustedhosts.ClientProfileTrustedHostsDeletePacket"] = function(fields) end
