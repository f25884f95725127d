---@meta
-- Generated from spec/guildchat. Do not edit by hand.

---Asks for the messages and users of a channel.
---
---Server: Answers with an event of the same name, or not at all where there is no such channel or the user may not see it.
---
---Notes: In version 1 of the documents the guild's id stands first; the published server looks at one argument only, as version 2 has it.
---
---Replies: channel
---@class parley.guildchat.c2s.channel
---@field guildId? integer|string id of the guild
---@field channelId integer|string id of the channel

---Asks for a guild and its channels.
---
---Server: Answers with an event of the same name, or not at all where there is no such guild or the user is not in it.
---
---Notes: A text that JavaScript reads as a number does as well ("10", " 10 ", "0x0a"); 0, an empty text and what is no number are not answered. In parley's server -1, the guild of direct messages, is asked for as any other.
---
---Replies: guild
---@class parley.guildchat.c2s.guild
---@field guildId integer|string id of the guild

---Asks for the guilds that the user is in.
---
---Server: Answers with an event of the same name.
---
---Replies: listguilds
---@class parley.guildchat.c2s.listguilds

---Says something in the active channel.
---
---Server: Sends message to all whose active channel it is, the author included.
---
---Notes: Not in the published server. parley's server forgets a post without an active channel, without a text, or with an empty one and no attachments.
---
---Replies: message
---@class parley.guildchat.c2s.post
---@field post parley.guildchat.c2s.post.post

---@class parley.guildchat.c2s.post.post
---@field content string what is said
---@field attachments? parley.guildchat.File[] files uploaded before

---Chooses the channel that the client writes to and hears from.
---
---Server: Sends typing and message of that channel from now on. There is no answer.
---
---Notes: Not in the published server. The documents tell of no refusal; parley's server forgets what names a channel that is not in that guild or that the user may not see, and the channel of before stays.
---@class parley.guildchat.c2s.setactivechannel
---@field activeChannel parley.guildchat.c2s.setactivechannel.activeChannel

---@class parley.guildchat.c2s.setactivechannel.activeChannel
---@field guild integer|string id of the guild
---@field channel integer|string id of the channel

---Tells that the user has started to type in the active channel.
---
---Server: Sends typing to the others whose active channel it is.
---
---Notes: Not in the documents, which have only the event that goes to the client: an addition of parley, with which its server can be told.
---@class parley.guildchat.c2s.typing

---Leaves the active channel.
---
---Server: Sends neither typing nor message any more.
---
---Notes: Not in the published server.
---@class parley.guildchat.c2s.unsetactivechannel

---Hands over a picture to be kept.
---
---Server: Keeps it or not, and answers with uploadstatus.
---
---Notes: The documents allow 3 MB of PNG, JPEG or GIF. Not in the published server, whose limit for a message, 1 MB, would end the connection first. parley's server takes at most 3145728 bytes and tells the type from how they begin.
---
---Replies: uploadstatus
---@class parley.guildchat.c2s.upload
---@field file string the bytes of the picture

---Shows the messages and users of a channel.
---
---Server: When it was asked.
---
---Notes: The documents say all messages, and not in which order; the published server gives 50 at most, the newest first, without their attachments. parley's server gives all, the newest first. The users are the guild's members, and of a conversation those who take part in it.
---@class parley.guildchat.s2c.channel
---@field contents parley.guildchat.s2c.channel.contents

---@class parley.guildchat.s2c.channel.contents
---@field messages parley.guildchat.Message[]
---@field users parley.guildchat.User[]

---Shows a guild and its channels.
---
---Server: When it was asked.
---
---Notes: Of the guild -1, parley's server shows a user only the conversations that the user takes part in.
---@class parley.guildchat.s2c.guild
---@field contents parley.guildchat.s2c.guild.contents

---@class parley.guildchat.s2c.guild.contents
---@field guild parley.guildchat.Guild
---@field channels parley.guildchat.Channel[]

---Tells the client which user it is.
---
---Server: As the first event after the login.
---
---Client: May begin to ask and to write.
---@class parley.guildchat.s2c.hello
---@field self parley.guildchat.SelfUser

---Lists the guilds that the user is in.
---
---Server: When it was asked.
---
---Notes: The published server leaves all icons out. In parley's the guild -1 is among them.
---@class parley.guildchat.s2c.listguilds
---@field guilds parley.guildchat.Guild[]

---Tells that a user said something in the active channel.
---
---Server: To all whose active channel it is, the author included.
---
---Notes: Not in the published server.
---@class parley.guildchat.s2c.message
---@field message parley.guildchat.Message

---Tells that a user has started to type in the active channel.
---
---Server: To all whose active channel it is but the one who types.
---
---Notes: Not in the published server.
---@class parley.guildchat.s2c.typing
---@field user parley.guildchat.User who types

---Tells what became of an upload.
---
---Server: After each upload.
---
---Notes: Not in the published server. A failure has no reason. The documents do not say what `uploadedAs` is; in parley's server it is the `fileName` of the File, made of 16 hex digits of the picture's SHA-256 and its ending.
---@class parley.guildchat.s2c.uploadstatus
---@field status parley.guildchat.s2c.uploadstatus.status

---@class parley.guildchat.s2c.uploadstatus.status
---@field result parley.guildchat.UploadResult
---@field uploadedAs? string name of the file, if it was kept
