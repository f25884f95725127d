---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask for the questions in one category of the help pages.
---
---Client: Sent when a category is opened in the help of older clients.
---
---Server: Lists its questions; the packet for it is not part of this revision.
---@class parley.nitro.c2s.other.get_faq_category
---@field categoryId integer

---Ask for the answer to a question of the help pages.
---
---Client: Sent when a question is clicked in the help of older clients.
---
---Server: Answers with the text; the packet for it is not part of this revision.
---@class parley.nitro.c2s.other.get_faq_text
---@field questionId integer

---Ask whether an advert may be shown now.
---
---Client: Sent by older clients before a room is entered; Nitro never asks.
---
---Server: Answers yes or no.
---
---Replies: session.interstitial_message
---@class parley.nitro.c2s.other.get_interstitial

---Begin anew with giving a telephone number.
---
---Client: Sent when the user wants to give another number than the one a code was sent to.
---
---Server: Forgets the number, if enough time has passed.
---
---Replies: other.phone_collection_state
---@class parley.nitro.c2s.other.reset_phone_number_state

---Search the questions of the help pages.
---
---Client: Sent from the search field in the help of older clients.
---
---Server: Looks for questions that fit.
---@class parley.nitro.c2s.other.search_faqs
---@field searchText string

---Say that one does not want to be asked for a telephone number again.
---
---Client: Sent when the user refuses the dialog for good; older clients send nothing but `never_again`.
---
---Server: Remembers the answer.
---@class parley.nitro.c2s.other.set_phone_number_verification_status
---@field collectionStatusCode parley.nitro.PhoneCollectionStatus

---Give a telephone number, to get a code sent to it.
---
---Client: Sent from the dialog in which older clients ask for the number; Nitro has no such dialog.
---
---Server: Checks the number and sends a code by text message.
---
---Replies: other.phone_try_number_result
---@class parley.nitro.c2s.other.try_phone_number
---@field countryCode string which country the number is of
---@field phoneNumber string

---Give the code that came by text message.
---
---Client: Sent from the second step of the dialog about the telephone number.
---
---Server: Compares it with the code that was sent.
---
---Replies: other.phone_try_verification_code_result
---@class parley.nitro.c2s.other.verify_code
---@field code string in capitals

---Tells whether the hotel wants the user's telephone number.
---
---Server: Sent after login by hotels that ask for it, and after the state has changed.
---
---Client: Opens the dialog at the right step, or none; Nitro shows nothing.
---@class parley.nitro.s2c.other.phone_collection_state
---@field phoneStatusCode parley.nitro.PhoneNumberStatus
---@field collectionStatusCode parley.nitro.PhoneCollectionStatus
---@field millisToAllowProcessReset integer milliseconds until another number can be given

---Tells whether a code was sent to the telephone number.
---
---Server: Sent in answer to `other.try_phone_number`.
---
---Client: Asks for the code or says what is wrong with the number; Nitro shows nothing.
---@class parley.nitro.s2c.other.phone_try_number_result
---@field resultCode parley.nitro.PhoneNumberStatus
---@field millisToAllowProcessReset integer milliseconds until another number can be given

---Tells whether the code from the text message was right.
---
---Server: Sent in answer to `other.verify_code`.
---
---Client: Ends the dialog or lets the user try again; Nitro shows nothing.
---@class parley.nitro.s2c.other.phone_try_verification_code_result
---@field resultCode parley.nitro.PhoneNumberStatus
---@field millisToAllowProcessReset integer milliseconds until another number can be given

---@class parley.nitro.client.other
local client = {}

---Ask for the questions in one category of the help pages.
---@param fields parley.nitro.c2s.other.get_faq_category
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_faq_category(fields) end

---Ask for the answer to a question of the help pages.
---@param fields parley.nitro.c2s.other.get_faq_text
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_faq_text(fields) end

---Ask whether an advert may be shown now.
---@param fields parley.nitro.c2s.other.get_interstitial
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_interstitial(fields) end

---Begin anew with giving a telephone number.
---@param fields parley.nitro.c2s.other.reset_phone_number_state
---@return boolean? sent
---@return string? message
---@return string? code
function client.reset_phone_number_state(fields) end

---Search the questions of the help pages.
---@param fields parley.nitro.c2s.other.search_faqs
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_faqs(fields) end

---Say that one does not want to be asked for a telephone number again.
---@param fields parley.nitro.c2s.other.set_phone_number_verification_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.set_phone_number_verification_status(fields) end

---Give a telephone number, to get a code sent to it.
---@param fields parley.nitro.c2s.other.try_phone_number
---@return boolean? sent
---@return string? message
---@return string? code
function client.try_phone_number(fields) end

---Give the code that came by text message.
---@param fields parley.nitro.c2s.other.verify_code
---@return boolean? sent
---@return string? message
---@return string? code
function client.verify_code(fields) end
