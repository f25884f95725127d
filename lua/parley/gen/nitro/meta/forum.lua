---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask for a list of forums.
---
---Client: Sent when an overview of forums is shown; Nitro has none.
---
---Server: Answers with a part of the list.
---
---Replies: forum.list
---@class parley.nitro.c2s.forum.get_list
---@field listCode parley.nitro.ForumListMode
---@field startIndex integer first forum, from 0
---@field amount integer most forums to send

---Ask for some of the messages in a thread.
---
---Client: Sent when a thread is opened or its next page is wanted.
---
---Server: Answers with the messages from the given one on.
---
---Replies: forum.messages
---@class parley.nitro.c2s.forum.get_messages
---@field groupId integer
---@field threadId integer
---@field startIndex integer first message, from 0
---@field amount integer most messages to send

---Ask what a group's forum holds and what one may do in it.
---
---Client: Sent before a forum is opened.
---
---Server: Answers with numbers, permissions and the reasons for those that are missing.
---
---Replies: forum.stats
---@class parley.nitro.c2s.forum.get_stats
---@field groupId integer

---Ask for one thread of a forum.
---
---Client: Sent when a link to the thread is followed.
---
---Server: Answers with that thread alone.
---
---Replies: forum.update_thread
---@class parley.nitro.c2s.forum.get_thread
---@field groupId integer
---@field threadId integer

---Ask for some of the threads of a forum.
---
---Client: Sent when a forum is opened or its list turns a page.
---
---Server: Answers with the threads from the given one on, pinned ones first.
---
---Replies: forum.threads
---@class parley.nitro.c2s.forum.get_threads
---@field groupId integer
---@field startIndex integer first thread, from 0
---@field amount integer most threads to send

---Ask how many forums have something new.
---
---Client: Sent after login by clients that show the number; Nitro never asks.
---
---Server: Counts the forums of the user's groups that have unread messages.
---
---Replies: forum.unread_count
---@class parley.nitro.c2s.forum.get_unread_count

---Hide a message of a forum or show it again.
---
---Client: Sent by those who may moderate the forum.
---
---Server: Changes the state of the message and sends it anew.
---
---Replies: forum.update_message
---@class parley.nitro.c2s.forum.moderate_message
---@field groupId integer
---@field threadId integer
---@field messageId integer
---@field state parley.nitro.ForumState `restored` shows it again

---Hide a thread of a forum or show it again.
---
---Client: Sent by an admin or staff member from the list of threads.
---
---Server: Changes the thread's state and sends the thread anew.
---
---Replies: forum.update_thread
---@class parley.nitro.c2s.forum.moderate_thread
---@field groupId integer
---@field threadId integer
---@field state parley.nitro.ForumState `restored` shows it again

---Write a message in a forum, or begin a thread with it.
---
---Client: Sent with the button of the form for messages.
---
---Server: Checks texts and permission, and sends what was written to the writer.
---
---Replies: forum.post, forum.post_thread
---@class parley.nitro.c2s.forum.post_message
---@field groupId integer
---@field threadId integer 0 to begin a thread
---@field subject string title of a new thread, else empty
---@field message string

---Tell how far the user has read in some forums.
---
---Client: Sent when messages have been looked at, for all forums that have changed since the last time.
---
---Server: Counts what is still unread from there.
---
---Replies: forum.unread_count
---@class parley.nitro.c2s.forum.update_read_marker
---@field markers parley.nitro.ForumReadMarker[]

---Change who may do what in a group's forum.
---
---Client: Sent by the owner from the settings of the forum.
---
---Server: Applies the four permissions and sends the forum's data again.
---
---Replies: forum.stats
---@class parley.nitro.c2s.forum.update_settings
---@field groupId integer
---@field readPermissions parley.nitro.ForumPermission who may read
---@field postMessagePermissions parley.nitro.ForumPermission who may answer
---@field postThreadPermissions parley.nitro.ForumPermission who may begin a thread
---@field moderatePermissions parley.nitro.ForumPermission who may hide things

---Pin or lock a thread of a forum, or undo it.
---
---Client: Sent by those who may moderate the forum.
---
---Server: Keeps both marks and sends the thread anew.
---
---Replies: forum.update_thread
---@class parley.nitro.c2s.forum.update_thread
---@field groupId integer
---@field threadId integer
---@field isPinned boolean it stays on top
---@field isLocked boolean it takes no more messages

---Gives a part of a list of forums.
---
---Server: Sent in answer to `forum.get_list`.
---
---Client: Shows the forums; Nitro keeps none of it.
---@class parley.nitro.s2c.forum.list
---@field listCode parley.nitro.ForumListMode which list was asked for
---@field totalAmount integer forums the whole list has
---@field startIndex integer place of the first one in the list
---@field forums parley.nitro.ForumData[]

---Gives messages of a thread.
---
---Server: Sent in answer to `forum.get_messages`.
---
---Client: Shows them as a page of the thread.
---@class parley.nitro.s2c.forum.messages
---@field groupId integer
---@field threadId integer
---@field startIndex integer place of the first one in the thread
---@field messages parley.nitro.ForumMessage[]

---Gives a message that the user has just written in a forum.
---
---Server: Sent to the writer once the message is stored.
---
---Client: Adds the message to the thread on screen.
---@class parley.nitro.s2c.forum.post
---@field groupId integer
---@field threadId integer
---@field message parley.nitro.ForumMessage

---Gives a thread that the user has just begun.
---
---Server: Sent to the writer once the thread is stored.
---
---Client: Adds the thread to the forum on screen.
---@class parley.nitro.s2c.forum.post_thread
---@field groupId integer
---@field thread parley.nitro.ForumThread

---Tells what a forum holds and what the user may do in it.
---
---Server: Sent on request and after the settings were changed.
---
---Client: Shows the forum and enables what is allowed. A permission is there if its error is empty.
---@class parley.nitro.s2c.forum.stats
---@field forum parley.nitro.ForumData
---@field readPermissions parley.nitro.ForumPermission who may read
---@field postMessagePermissions parley.nitro.ForumPermission who may answer
---@field postThreadPermissions parley.nitro.ForumPermission who may begin a thread
---@field moderatePermissions parley.nitro.ForumPermission who may hide things
---@field readPermissionError string why this user may not read, e.g. not_member; empty if allowed
---@field postMessagePermissionError string why this user may not answer
---@field postThreadPermissionError string why this user may not begin a thread
---@field moderatePermissionError string why this user may not hide things
---@field reportPermissionError string why this user may not report
---@field canChangeSettings boolean this user may change the permissions
---@field isStaff boolean this user belongs to the hotel's staff

---Gives threads of a forum.
---
---Server: Sent in answer to `forum.get_threads`.
---
---Client: Shows them as a page of the forum.
---@class parley.nitro.s2c.forum.threads
---@field groupId integer
---@field startIndex integer place of the first one in the forum
---@field threads parley.nitro.ForumThread[]

---Tells how many forums have something new for the user.
---
---Server: Sent on request, and when the number changes.
---
---Client: Shows the number on the button for forums; Nitro has no such button.
---@class parley.nitro.s2c.forum.unread_count
---@field count integer

---Gives a message of a forum that has changed.
---
---Server: Sent after the message was hidden or shown again.
---
---Client: Replaces the message where it is on screen.
---@class parley.nitro.s2c.forum.update_message
---@field groupId integer
---@field threadId integer
---@field message parley.nitro.ForumMessage

---Gives a thread of a forum as it is now.
---
---Server: Sent after the thread was pinned, locked, hidden or shown again, and in answer to `forum.get_thread`.
---
---Client: Replaces the thread in its list, or shows it alone.
---@class parley.nitro.s2c.forum.update_thread
---@field groupId integer
---@field thread parley.nitro.ForumThread

---@class parley.nitro.client.forum
local client = {}

---Ask for a list of forums.
---@param fields parley.nitro.c2s.forum.get_list
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_list(fields) end

---Ask for some of the messages in a thread.
---@param fields parley.nitro.c2s.forum.get_messages
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_messages(fields) end

---Ask what a group's forum holds and what one may do in it.
---@param fields parley.nitro.c2s.forum.get_stats
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_stats(fields) end

---Ask for one thread of a forum.
---@param fields parley.nitro.c2s.forum.get_thread
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_thread(fields) end

---Ask for some of the threads of a forum.
---@param fields parley.nitro.c2s.forum.get_threads
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_threads(fields) end

---Ask how many forums have something new.
---@param fields parley.nitro.c2s.forum.get_unread_count
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_unread_count(fields) end

---Hide a message of a forum or show it again.
---@param fields parley.nitro.c2s.forum.moderate_message
---@return boolean? sent
---@return string? message
---@return string? code
function client.moderate_message(fields) end

---Hide a thread of a forum or show it again.
---@param fields parley.nitro.c2s.forum.moderate_thread
---@return boolean? sent
---@return string? message
---@return string? code
function client.moderate_thread(fields) end

---Write a message in a forum, or begin a thread with it.
---@param fields parley.nitro.c2s.forum.post_message
---@return boolean? sent
---@return string? message
---@return string? code
function client.post_message(fields) end

---Tell how far the user has read in some forums.
---@param fields parley.nitro.c2s.forum.update_read_marker
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_read_marker(fields) end

---Change who may do what in a group's forum.
---@param fields parley.nitro.c2s.forum.update_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_settings(fields) end

---Pin or lock a thread of a forum, or undo it.
---@param fields parley.nitro.c2s.forum.update_thread
---@return boolean? sent
---@return string? message
---@return string? code
function client.update_thread(fields) end
