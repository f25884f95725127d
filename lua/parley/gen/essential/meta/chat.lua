---@meta
-- Generated from spec/essential. Do not edit by hand.

---Adds members to a channel.
---
---Receiver: The server answers who was added and tells the members by the same packet.
---
---Replies: chat.ServerChannelMemberActionResponsePacket
---@class parley.essential.c2s.chat.ChatChannelMemberAddPacket
---@field channelId integer|string
---@field members string[]

---Removes members from a channel; one's own id leaves it.
---
---Receiver: The server answers who was removed and tells the members by the same packet.
---
---Replies: chat.ServerChannelMemberActionResponsePacket
---@class parley.essential.c2s.chat.ChatChannelMemberRemovePacket
---@field channelId integer|string
---@field members string[]

---Deletes a message, or tells that one was deleted.
---
---Sender: The client sends it without a unique id and expects no answer.
---
---Receiver: The server passes it on to the members of the channel.
---@class parley.essential.c2s.chat.ChatChannelMessageDeletePacket
---@field channelId integer|string
---@field messageId integer|string

---Changes a channel's name or topic.
---
---Receiver: The server passes it on to the members of the channel.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.chat.ChatChannelUpdatePacket
---@field channelId integer|string
---@field name? string
---@field topic? string

---Opens a channel with other players.
---
---Server: The server answers with the new channel.
---
---Replies: chat.ServerChatChannelAddPacket
---@class parley.essential.c2s.chat.ClientChatChannelCreatePacket
---@field type parley.essential.ChannelType
---@field name? string
---@field members string[]

---Says something in a channel.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---
---Replies: chat.ServerChatChannelMessagePacket
---@class parley.essential.c2s.chat.ClientChatChannelMessageCreatePacket
---@field channelId integer|string
---@field content string
---@field replyTargetId? integer|string message that is answered

---Marks one message as read or unread.
---
---Notes: Sent without a unique id. Version 9 and later know a state of the whole channel instead.
---@class parley.essential.c2s.chat.ClientChatChannelMessageReadStatePacket
---@field channelId integer|string
---@field messageId integer|string
---@field state boolean

---Reports a message.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---
---Replies: chat.ServerChatChannelMessageReportPacket
---@class parley.essential.c2s.chat.ClientChatChannelMessageReportPacket
---@field channelId integer|string
---@field messageId integer|string
---@field reason string a key of the report reasons

---Changes the text of a message.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.chat.ClientChatChannelMessageUpdatePacket
---@field channelId integer|string
---@field messageId integer|string
---@field content string

---Asks for messages of a channel, from before or after one.
---
---Client: The official client asks for 50 at a time.
---
---Replies: chat.ServerChatChannelMessagePacket
---@class parley.essential.c2s.chat.ClientChatChannelMessagesRetrievePacket
---@field channelId integer|string
---@field before? integer|string a message
---@field after? integer|string a message
---@field limit integer 50 in the official client

---Mutes a channel, or unmutes it.
---
---Notes: Goes through the official client's queue: always with a unique id, again after 10 s until anything with that id comes back.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.chat.ClientChatChannelMutePacket
---@field channelId integer|string
---@field muted boolean

---Adds members to a channel.
---
---Receiver: The server answers who was added and tells the members by the same packet.
---
---Replies: chat.ServerChannelMemberActionResponsePacket
---@class parley.essential.s2c.chat.ChatChannelMemberAddPacket: parley.essential.c2s.chat.ChatChannelMemberAddPacket

---Removes members from a channel; one's own id leaves it.
---
---Receiver: The server answers who was removed and tells the members by the same packet.
---
---Replies: chat.ServerChannelMemberActionResponsePacket
---@class parley.essential.s2c.chat.ChatChannelMemberRemovePacket: parley.essential.c2s.chat.ChatChannelMemberRemovePacket

---Deletes a message, or tells that one was deleted.
---
---Sender: The client sends it without a unique id and expects no answer.
---
---Receiver: The server passes it on to the members of the channel.
---@class parley.essential.s2c.chat.ChatChannelMessageDeletePacket: parley.essential.c2s.chat.ChatChannelMessageDeletePacket

---Changes a channel's name or topic.
---
---Receiver: The server passes it on to the members of the channel.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.s2c.chat.ChatChannelUpdatePacket: parley.essential.c2s.chat.ChatChannelUpdatePacket

---Says for each member whether it was added or removed.
---@class parley.essential.s2c.chat.ServerChannelMemberActionResponsePacket
---@field results table<string, boolean> whether it succeeded

---Channels that the client is a member of now.
---
---Server: Pushed after connecting, and the answer to a new channel.
---@class parley.essential.s2c.chat.ServerChatChannelAddPacket
---@field channels parley.essential.Channel[]

---Takes away every channel.
---
---Client: The client forgets all channels it knows.
---@class parley.essential.s2c.chat.ServerChatChannelClearPacket

---Messages of channels: new ones, changed ones, or the answer to a request for older ones.
---@class parley.essential.s2c.chat.ServerChatChannelMessagePacket
---@field messages parley.essential.Message[]

---The report that was made, or what became of it.
---
---Notes: The one field has no short name; a later unofficial list calls it "a".
---@class parley.essential.s2c.chat.ServerChatChannelMessageReportPacket
---@field report parley.essential.MessageReport

---Reasons for a report, with their texts by language.
---
---Notes: Pushed after connecting. Seen keys: HARASSMENT, ILLEGAL_ACTIVITY, INAPPROPRIATE_CONTENT; seen language: en_US.
---@class parley.essential.s2c.chat.ServerChatChannelMessageReportReasonsPacket
---@field reasons table<string, table<string, string>> texts by language, by reason

---Channels that the client is no member of any more.
---@class parley.essential.s2c.chat.ServerChatChannelRemovePacket
---@field channelIds (integer|string)[]

---@class parley.essential.client.chat
local client = {}

---Adds members to a channel.
---@param fields parley.essential.c2s.chat.ChatChannelMemberAddPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ChatChannelMemberAddPacket(fields) end

---Removes members from a channel; one's own id leaves it.
---@param fields parley.essential.c2s.chat.ChatChannelMemberRemovePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ChatChannelMemberRemovePacket(fields) end

---Deletes a message, or tells that one was deleted.
---@param fields parley.essential.c2s.chat.ChatChannelMessageDeletePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ChatChannelMessageDeletePacket(fields) end

---Changes a channel's name or topic.
---@param fields parley.essential.c2s.chat.ChatChannelUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ChatChannelUpdatePacket(fields) end

---Opens a channel with other players.
---@param fields parley.essential.c2s.chat.ClientChatChannelCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelCreatePacket(fields) end

---Says something in a channel.
---@param fields parley.essential.c2s.chat.ClientChatChannelMessageCreatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMessageCreatePacket(fields) end

---Marks one message as read or unread.
---@param fields parley.essential.c2s.chat.ClientChatChannelMessageReadStatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMessageReadStatePacket(fields) end

---Reports a message.
---@param fields parley.essential.c2s.chat.ClientChatChannelMessageReportPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMessageReportPacket(fields) end

---Changes the text of a message.
---@param fields parley.essential.c2s.chat.ClientChatChannelMessageUpdatePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMessageUpdatePacket(fields) end

---Asks for messages of a channel, from before or after one.
---@param fields parley.essential.c2s.chat.ClientChatChannelMessagesRetrievePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMessagesRetrievePacket(fields) end

---Mutes a channel, or unmutes it.
---@param fields parley.essential.c2s.chat.ClientChatChannelMutePacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientChatChannelMutePacket(fields) end
