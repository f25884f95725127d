---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Tell which machine the client runs on.
---
---Client: Sent between the hello and the ticket. Some servers refuse a login that no machine id came before.
---
---Server: Keeps the id for bans; where it is not 64 characters long the server may issue a new one.
---
---Replies: security.machine_id
---@class parley.nitro.c2s.security.machine_id
---@field machineId string 64 hex digits, kept from one session to the next
---@field fingerprint string hash of traits of the browser or system
---@field flashVersion string capabilities of the platform

---Log in with a single sign-on ticket.
---
---Client: Sent after the hello, the machine id and, if there is one, the key exchange.
---
---Server: Looks the ticket up. If it is good the user is logged in and `authentication.ok` begins the session; if not, the server closes the connection, often without a word.
---
---Notes: Most servers accept a ticket once only.
---
---Replies: authentication.ok, disconnect.reason
---@class parley.nitro.c2s.security.sso_ticket
---@field ticket string the ticket, as the hotel's web site issued it
---@field time? integer milliseconds since the client was started

---Give the client the machine id it shall use from now on.
---
---Server: Sent when the id a client came with is not acceptable; some servers send every id back.
---
---Client: Stores the id and sends it in its later sessions.
---@class parley.nitro.s2c.security.machine_id
---@field machineId string 64 hex digits, or as the server likes it

---@class parley.nitro.client.security
local client = {}

---Tell which machine the client runs on.
---@param fields parley.nitro.c2s.security.machine_id
---@return boolean? sent
---@return string? message
---@return string? code
function client.machine_id(fields) end

---Log in with a single sign-on ticket.
---@param fields parley.nitro.c2s.security.sso_ticket
---@return boolean? sent
---@return string? message
---@return string? code
function client.sso_ticket(fields) end
