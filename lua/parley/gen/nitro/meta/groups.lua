---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Report a message of a forum to the moderators.
---
---Client: Sent from the report dialog when a single message is what it is about.
---
---Server: Opens an issue with the message as its evidence.
---
---Replies: moderation.cfh_result_message
---@class parley.nitro.c2s.groups.call_for_help_from_forum_message
---@field groupId integer
---@field threadId integer
---@field messageId integer
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field message string what is wrong with it, in the user's words

---Report a forum thread to the moderators.
---
---Client: Sent from the report dialog when a thread is what it is about.
---
---Server: Opens an issue with the thread as its evidence.
---
---Replies: moderation.cfh_result_message
---@class parley.nitro.c2s.groups.call_for_help_from_forum_thread
---@field groupId integer
---@field threadId integer
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field message string what is wrong with it, in the user's words

---@class parley.nitro.client.groups
local client = {}

---Report a message of a forum to the moderators.
---@param fields parley.nitro.c2s.groups.call_for_help_from_forum_message
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help_from_forum_message(fields) end

---Report a forum thread to the moderators.
---@param fields parley.nitro.c2s.groups.call_for_help_from_forum_thread
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help_from_forum_thread(fields) end
