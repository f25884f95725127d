---@meta
-- Generated from spec/essential. Do not edit by hand.

---Tells the other side to end the connection.
---
---Sender: Only a server is known to send it, despite its name.
---
---Receiver: The client closes with 4501 and connects again.
---
---Notes: One third-party server takes it from clients.
---@class parley.essential.c2s.connection.ClientConnectionDisconnectPacket
---@field message string

---Logs in, in version 1 of the protocol.
---
---Client: The client, as its first packet, with a unique id.
---
---Server: The server answers with response.ResponseActionPacket within 10 s.
---
---Notes: From version 2 on the same data is in the Authorization header of the upgrade, and this packet is not sent.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.connection.ClientConnectionLoginPacket
---@field username string
---@field sharedSecret string 16 bytes

---Asks whether the other side is alive.
---
---Sender: The server, more often than every 60 s.
---
---Receiver: The client sends the same packet with the same unique id back, before anything else, and starts its clock of 60 s anew.
---
---Replies: connection.ConnectionKeepAlivePacket
---@class parley.essential.c2s.connection.ConnectionKeepAlivePacket

---Gives a class of packets a number, for this direction of this connection.
---
---Sender: Each side, as number 0 and without a unique id, right before it sends the first packet of the class.
---
---Receiver: Remembers the number; a second one for the same number takes its place.
---
---Notes: Handled by the session; a program does not see it.
---@class parley.essential.c2s.connection.ConnectionRegisterPacketTypeIdPacket
---@field className string of the packets, as in chat.ServerChatChannelAddPacket
---@field packetId integer the sender's number for them

---Tells the other side to end the connection.
---
---Sender: Only a server is known to send it, despite its name.
---
---Receiver: The client closes with 4501 and connects again.
---
---Notes: One third-party server takes it from clients.
---@class parley.essential.s2c.connection.ClientConnectionDisconnectPacket: parley.essential.c2s.connection.ClientConnectionDisconnectPacket

---Asks whether the other side is alive.
---
---Sender: The server, more often than every 60 s.
---
---Receiver: The client sends the same packet with the same unique id back, before anything else, and starts its clock of 60 s anew.
---
---Replies: connection.ConnectionKeepAlivePacket
---@class parley.essential.s2c.connection.ConnectionKeepAlivePacket: parley.essential.c2s.connection.ConnectionKeepAlivePacket

---Gives a class of packets a number, for this direction of this connection.
---
---Sender: Each side, as number 0 and without a unique id, right before it sends the first packet of the class.
---
---Receiver: Remembers the number; a second one for the same number takes its place.
---
---Notes: Handled by the session; a program does not see it.
---@class parley.essential.s2c.connection.ConnectionRegisterPacketTypeIdPacket: parley.essential.c2s.connection.ConnectionRegisterPacketTypeIdPacket

---Tells the client to connect anew.
---
---Client: The client closes with 4507 and connects again, with a new secret and new numbers.
---@class parley.essential.s2c.connection.ServerConnectionReconnectPacket

---@class parley.essential.client.connection
local client = {}

---Tells the other side to end the connection.
---@param fields parley.essential.c2s.connection.ClientConnectionDisconnectPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientConnectionDisconnectPacket(fields) end

---Logs in, in version 1 of the protocol.
---@param fields parley.essential.c2s.connection.ClientConnectionLoginPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientConnectionLoginPacket(fields) end

---Asks whether the other side is alive.
---@param fields parley.essential.c2s.connection.ConnectionKeepAlivePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ConnectionKeepAlivePacket(fields) end

---Gives a class of packets a number, for this direction of this connection.
---@param fields parley.essential.c2s.connection.ConnectionRegisterPacketTypeIdPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ConnectionRegisterPacketTypeIdPacket(fields) end
