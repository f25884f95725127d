---@meta
-- Generated from spec/essential. Do not edit by hand.

---Puts notices away.
---
---Replies: notices.ServerNoticeBulkDismissPacket
---@class parley.essential.c2s.notices.ClientNoticeBulkDismissPacket
---@field noticeIds string[]

---Puts a notice away.
---
---Notes: Notices.ClientNoticeBulkDismissPacket took its place.
---
---Replies: response.ResponseActionPacket
---@class parley.essential.c2s.notices.ClientNoticeDismissPacket
---@field id string

---Asks for notices by id, type or metadata.
---
---Client: After connecting without a unique id, for all types; the answer is known by its class.
---
---Notes: At least one of ids, types and metadataKeys is there.
---
---Replies: notices.ServerNoticePopulatePacket
---@class parley.essential.c2s.notices.ClientNoticeRequestPacket
---@field ids? string[]
---@field types? parley.essential.NoticeType[]
---@field metadataKeys? string[]
---@field metadataValues? any[]

---Which notices were put away, and which not.
---
---Notes: Known reasons: NOTICE_NOT_FOUND, NOTICE_ALREADY_DISMISSED.
---@class parley.essential.s2c.notices.ServerNoticeBulkDismissPacket
---@field noticeIds string[]
---@field errors parley.essential.NoticeDismissError[]

---Notices to show.
---@class parley.essential.s2c.notices.ServerNoticePopulatePacket
---@field notices parley.essential.Notice[]

---Notices that are gone.
---
---Notes: Without ids, all of them.
---@class parley.essential.s2c.notices.ServerNoticeRemovePacket
---@field ids? string[]

---@class parley.essential.client.notices
local client = {}

---Puts notices away.
---@param fields parley.essential.c2s.notices.ClientNoticeBulkDismissPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientNoticeBulkDismissPacket(fields) end

---Puts a notice away.
---@param fields parley.essential.c2s.notices.ClientNoticeDismissPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientNoticeDismissPacket(fields) end

---Asks for notices by id, type or metadata.
---@param fields parley.essential.c2s.notices.ClientNoticeRequestPacket
---@return boolean? sent
---@return string? message
---@return string? code
function client.ClientNoticeRequestPacket(fields) end
