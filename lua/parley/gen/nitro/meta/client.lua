---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Announce that the client is about to close the connection.
---
---Client: Sent last by a client that quits on purpose; closing the socket alone does as well.
---
---Server: Logs the user out at once instead of waiting for a timeout; some servers ignore it.
---@class parley.nitro.c2s.client.disconnect

---Measure the delay to the server.
---
---Client: Sent at will after login, with a number that tells one test from the next.
---
---Server: Sends the number back without delay.
---
---Replies: client.latency_response
---@class parley.nitro.c2s.client.latency_test
---@field requestId integer

---Show that the client is alive.
---
---Client: Sent in answer to each ping, and by timer every 20 seconds where a server does not ping.
---
---Server: Starts its timeout anew; without a pong for about a minute the server closes the connection.
---@class parley.nitro.c2s.client.pong

---Answer to a latency test.
---
---Server: Sent at once for each test.
---
---Client: Finds its test by the number; the time since then is the round trip.
---@class parley.nitro.s2c.client.latency_response
---@field requestId integer number of the test

---Ask the client whether it is still there.
---
---Server: Sent every 30 seconds by most servers, some of them even before login; others never send it.
---
---Client: Answers with a pong at once.
---
---Replies: client.pong
---@class parley.nitro.s2c.client.ping

---@class parley.nitro.client.client
local client = {}

---Announce that the client is about to close the connection.
---@param fields parley.nitro.c2s.client.disconnect
---@return boolean? sent
---@return string? message
---@return string? code
function client.disconnect(fields) end

---Measure the delay to the server.
---@param fields parley.nitro.c2s.client.latency_test
---@return boolean? sent
---@return string? message
---@return string? code
function client.latency_test(fields) end

---Show that the client is alive.
---@param fields parley.nitro.c2s.client.pong
---@return boolean? sent
---@return string? message
---@return string? code
function client.pong(fields) end
