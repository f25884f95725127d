---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Report a user or a room to the moderators.
---
---Client: Sent at the end of the report dialog, after a topic and the lines in question have been chosen.
---
---Server: Opens an issue for the moderators, or answers at once if the topic asks for that.
---
---Replies: moderation.cfh_result_message, moderation.cfh_disabled_notify
---@class parley.nitro.c2s.moderation.call_for_help
---@field message string what happened, in the user's words; the client wants at least 15 characters
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field reportedUserId integer -1 to report the room itself
---@field reportedRoomId integer room where it happened
---@field chatEntries parley.nitro.ReportedLine[] lines the user has selected as evidence

---Report somebody for private messages.
---
---Client: Sent at the end of the report dialog that was opened from the messenger.
---
---Server: Opens an issue with the selected messages.
---
---Replies: moderation.cfh_result_message, moderation.cfh_disabled_notify
---@class parley.nitro.c2s.moderation.call_for_help_from_im
---@field message string what happened, in the user's words
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field reportedUserId integer
---@field chatEntries parley.nitro.ReportedLine[] lines the user has selected as evidence

---Report a photo that hangs in a room.
---
---Client: Sent from the window that shows the photo, when a topic was chosen.
---
---Server: Opens an issue about the photo and its author.
---
---Notes: Nitro gives the id of the reporting user as `reportedUserId`.
---
---Replies: moderation.cfh_result_message
---@class parley.nitro.c2s.moderation.call_for_help_from_photo
---@field extraData string which photo it is, from the data of the furniture
---@field roomId integer
---@field reportedUserId integer author of the photo
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field itemId integer the piece of furniture that shows it

---Report a selfie that hangs in a room.
---
---Client: Sent from the window that shows the selfie in older clients; Nitro never sends it.
---
---Server: Opens an issue about the picture and its author.
---
---Replies: moderation.cfh_result_message
---@class parley.nitro.c2s.moderation.call_for_help_from_selfie
---@field extraData string which picture it is, from the data of the furniture
---@field roomId integer
---@field reportedUserId integer author of the picture
---@field message string what is wrong with it
---@field itemId integer the piece of furniture that shows it

---Accept or skip an offer to take part in a chat review.
---
---Client: Sent by a guardian before the time to accept is over.
---
---Server: Gives the chat to the guardian, or looks for another one.
---
---Replies: moderation.chat_review_session_started
---@class parley.nitro.c2s.moderation.chat_review_guide_decides
---@field accepted boolean

---Leave a chat review.
---
---Client: Sent when a guardian closes the window of the review, whether it has ended or not.
---
---Server: Sends this guardian nothing more about the review.
---@class parley.nitro.c2s.moderation.chat_review_guide_detached

---Vote on the chat that is under review.
---
---Client: Sent once by a guardian who has read the chat.
---
---Server: Counts the vote and tells the guardians who have voted already.
---
---Replies: moderation.chat_review_session_voting_status
---@class parley.nitro.c2s.moderation.chat_review_guide_vote
---@field vote parley.nitro.ChatReviewVote

---Report bullying, for guardians to review the chat.
---
---Client: Sent by older clients when a user is reported for bullying while guardians are in use; Nitro calls for help instead.
---
---Server: Takes the latest chat of the room and looks for guardians who judge it.
---
---Replies: moderation.guide_ticket_creation_result
---@class parley.nitro.c2s.moderation.chat_review_session_create
---@field reportedUserId integer
---@field reportedRoomId integer room where it happened

---Close issues by giving the reported user the default sanction.
---
---Client: Sent when a moderator chooses that in the window of an issue in older clients; Nitro never sends it.
---
---Server: Sanctions the user as the topic calls for and closes all the issues.
---
---Replies: moderation.issue_info
---@class parley.nitro.c2s.moderation.close_issue_default_action
---@field issueId integer the most urgent of the issues
---@field issueIds integer[] the others that are shown together with it
---@field topicId integer one of the topics of `moderation.cfh_topics`, -1 for that of the issue

---Close issues, saying what came out.
---
---Client: Sent when a moderator is done with issues that he or she has picked.
---
---Server: Closes them, tells the moderators, and lets the callers know with `moderation.issue_close_notification`.
---
---Replies: moderation.issue_info
---@class parley.nitro.c2s.moderation.close_issues
---@field resolutionType parley.nitro.IssueCloseReason
---@field issueIds integer[]

---Give a user the sanction that the topic calls for.
---
---Client: Sent when a moderator chooses the default sanction.
---
---Server: Chooses the sanction by the topic and the user's earlier ones, and applies it.
---
---Notes: Nitro puts the position of the topic in its list in place of the topic's id.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.default_sanction
---@field userId integer user to sanction
---@field topicId integer one of the topics of `moderation.cfh_topics`
---@field message string text for the user
---@field issueId? integer issue that led to it; left out if there is none

---Withdraw the user's own open calls for help.
---
---Client: Sent when the user chooses to discard them, mostly to be able to call anew.
---
---Server: Deletes the calls, so that moderators see them no longer.
---
---Replies: moderation.cfh_pending_calls_deleted
---@class parley.nitro.c2s.moderation.delete_pending_calls_for_help

---Ask for the chat that an issue is about.
---
---Client: Sent when a moderator opens the chat log of a call for help.
---
---Server: Looks up what was said around the call and returns it; nothing is sent if there is no chat.
---
---Replies: moderation.cfh_chatlog
---@class parley.nitro.c2s.moderation.get_cfh_chatlog
---@field issueId integer

---Ask which sanctions the user has got.
---
---Client: Sent when the user wants to see them in the help window; older clients sometimes asked at login.
---
---Server: Returns the last sanction of this user and the one to come next.
---
---Replies: moderation.cfh_sanction_status
---@class parley.nitro.c2s.moderation.get_cfh_status
---@field isAutomatic boolean the client asks by itself at login; Nitro always says false

---Ask whether the user may report bullying or has a request that is not done yet.
---
---Client: Sent by older clients before they open the help window; Nitro never sends it.
---
---Server: Checks the user's requests to guides and guardians.
---
---Replies: moderation.guide_reporting_status
---@class parley.nitro.c2s.moderation.get_guide_reporting_status

---Ask which of the user's own calls for help are still open.
---
---Client: Sent when a call was refused because of earlier ones.
---
---Server: Lists the calls of this user that no moderator has closed.
---
---Replies: moderation.cfh_pending_calls
---@class parley.nitro.c2s.moderation.get_pending_calls_for_help

---Ask for the help of a guide.
---
---Client: Sent when the user has described the problem in the help window.
---
---Server: Offers the request to the guides on duty, one after another.
---
---Replies: moderation.guide_session_attached, moderation.guide_session_error
---@class parley.nitro.c2s.moderation.guide_session_create
---@field requestType parley.nitro.GuideRequestType Nitro asks for help only
---@field description string the question; the client wants 15 to 140 characters

---Rate the guide after a session.
---
---Client: Sent when the user says whether the guide was helpful.
---
---Server: Counts the rating for the guide and lets the user go.
---
---Replies: moderation.guide_session_detached
---@class parley.nitro.c2s.moderation.guide_session_feedback
---@field recommend boolean whether the user would recommend the guide

---Ask where the user is who is being helped.
---
---Client: Sent by a guide who wants to visit that user.
---
---Server: Returns the room, if the user is in one.
---
---Replies: moderation.guide_session_requester_room
---@class parley.nitro.c2s.moderation.guide_session_get_requester_room

---Accept or skip a request for help.
---
---Client: Sent by a guide to whom the request was offered.
---
---Server: Starts the session, or offers the request to the next guide.
---
---Replies: moderation.guide_session_started
---@class parley.nitro.c2s.moderation.guide_session_guide_decides
---@field accepted boolean

---Invite the user who is being helped into the guide's room.
---
---Client: Sent by a guide during a session.
---
---Server: Tells both sides which room the guide is in.
---
---Replies: moderation.guide_session_invited_to_guide_room
---@class parley.nitro.c2s.moderation.guide_session_invite_requester

---Tell whether the user is writing a message in a guide session.
---
---Client: Sent by either side of a session when it begins or ends typing; Nitro does not send it.
---
---Server: Passes it on to the other side as `moderation.guide_session_partner_is_typing`.
---@class parley.nitro.c2s.moderation.guide_session_is_typing
---@field isTyping boolean

---Write to the other side of a guide session.
---
---Client: Sent when the guide or the user enters a line in the window of the session.
---
---Server: Delivers the line to both sides, the writer included.
---
---Replies: moderation.guide_session_message
---@class parley.nitro.c2s.moderation.guide_session_message
---@field message string

---Go on duty as a guide, or leave it.
---
---Client: Sent when a guide turns the switch in the guide tool, and when a user on duty loses the right to it.
---
---Server: Offers requests of the chosen kinds from now on, or none.
---
---Replies: moderation.guide_on_duty_status
---@class parley.nitro.c2s.moderation.guide_session_on_duty_update
---@field onDuty boolean
---@field isHandlingGuideRequests boolean takes tours for new users
---@field isHandlingHelpRequests boolean answers questions
---@field isHandlingBullyReports boolean takes part in chat reviews, as a guardian

---Report the other side of a guide session to the moderators.
---
---Client: Sent by the guide or by the user, during a session or right after it; Nitro never sends it.
---
---Server: Opens an issue about the other one and ends the session.
---
---Replies: moderation.cfh_result_message, moderation.guide_session_detached
---@class parley.nitro.c2s.moderation.guide_session_report
---@field message string what happened

---Withdraw a request for help before a guide has accepted it.
---
---Client: Sent when the user cancels while waiting for a guide.
---
---Server: Ends the search for a guide.
---
---Replies: moderation.guide_session_ended, moderation.guide_session_detached
---@class parley.nitro.c2s.moderation.guide_session_requester_cancels

---End a guide session because it is done.
---
---Client: Sent by the guide or by the user who was helped.
---
---Server: Ends the session for both sides.
---
---Replies: moderation.guide_session_ended
---@class parley.nitro.c2s.moderation.guide_session_resolved

---Ask for all levels of a talent track and one's progress.
---
---Client: Sent by clients that have a window for talent tracks; Nitro has none.
---
---Server: Answers with the tasks and rewards of each level and how far the user is.
---
---Replies: moderation.helper_talent_track
---@class parley.nitro.c2s.moderation.helper_talent_track
---@field talentTrackName string citizenship or helper

---Ask for what moderators may know about a user.
---
---Client: Sent when a moderator opens the info window of a user.
---
---Server: Returns the user's record to those with the permission.
---
---Replies: moderation.moderation_user_info
---@class parley.nitro.c2s.moderation.mod_tool_user_info
---@field userId integer

---Send a message to a user as a moderator.
---
---Client: Sent from the message window of the moderation tool, or with a message as the sanction.
---
---Server: Shows the text in a window of that user's client.
---@class parley.nitro.c2s.moderation.modtool_alertevent
---@field userId integer recipient
---@field message string
---@field reserved1? string always empty; meaning unknown
---@field reserved2? string always empty; meaning unknown
---@field topicId integer one of the topics of `moderation.cfh_topics`, -999 for none
---@field issueId? integer issue that led to it; left out if there is none

---Act on a room whose contents or visitors break the rules.
---
---Client: Sent after `moderation.modtool_room_alert`, with what the moderator has ticked in the room tool.
---
---Server: Puts a doorbell on the door, replaces the name by a neutral one, or sends everybody out.
---@class parley.nitro.c2s.moderation.modtool_change_room_settings
---@field roomId integer
---@field lockDoor integer 1 to let visitors in by doorbell only, else 0
---@field changeTitle integer 1 to replace the room's name, else 0
---@field kickUsers integer 1 to send all users out, else 0

---Save where the window for handling issues stands.
---
---Client: Sent some seconds after a moderator has moved or resized that window in older clients; Nitro never sends it.
---
---Server: Stores the numbers and returns them at the next login, in `moderation.moderator_tool_preferences`.
---@class parley.nitro.c2s.moderation.modtool_preferences
---@field windowX integer pixels
---@field windowY integer
---@field windowWidth integer
---@field windowHeight integer

---Ask for what was said in a room.
---
---Client: Sent when a moderator opens the chat log of a room.
---
---Server: Returns the latest lines of that room.
---
---Replies: moderation.modtool_room_chatlog
---@class parley.nitro.c2s.moderation.modtool_request_room_chatlog
---@field roomType? integer 0; much older clients sent 1 for public spaces
---@field roomId integer

---Ask for what moderators need to know about a room.
---
---Client: Sent when a moderator opens the room tool.
---
---Server: Returns name, owner and number of users to users with the permission.
---
---Replies: moderation.modtool_room_info
---@class parley.nitro.c2s.moderation.modtool_request_room_info
---@field roomId integer

---Ask for what a user has written lately.
---
---Client: Sent when a moderator opens the chat log of a user.
---
---Server: Collects the chat of the rooms the user was in.
---
---Replies: moderation.modtool_user_chatlog
---@class parley.nitro.c2s.moderation.modtool_request_user_chatlog
---@field userId integer

---Ask which rooms a user has visited lately.
---
---Client: Sent when a moderator opens the list of room visits of a user.
---
---Server: Returns the latest visits with their times.
---
---Replies: moderation.modtool_visited_rooms_user
---@class parley.nitro.c2s.moderation.modtool_request_user_rooms
---@field userId integer

---Show a message to everybody in the moderator's room.
---
---Client: Sent from the room tool, where a message is mandatory for every action.
---
---Server: Shows the text to all users in the room where the moderator stands.
---@class parley.nitro.c2s.moderation.modtool_room_alert
---@field actionType parley.nitro.RoomActionType
---@field message string
---@field reserved? string always empty; meaning unknown

---Ask which sanction would follow by default.
---
---Client: Sent when a moderator selects a topic for an issue or for a user in older clients; Nitro never sends it.
---
---Server: Works out the next sanction from the topic and the user's record. It sanctions nobody.
---
---Notes: Some servers change the topic of the issue instead.
---
---Replies: moderation.cfh_sanction
---@class parley.nitro.c2s.moderation.modtool_sanction
---@field issueId integer -1 to ask about a user without an issue
---@field userId integer -1 to ask about an issue
---@field topicId integer one of the topics of `moderation.cfh_topics`, -1 while none is selected

---Caution a user.
---
---Client: Sent when a moderator chooses an alert as the sanction.
---
---Server: Shows the message to the user as a warning.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.modtool_sanction_alert
---@field userId integer user to caution
---@field message string text for the user
---@field topicId integer reason, one of the topics of `moderation.cfh_topics`
---@field issueId? integer issue that led to it; left out if there is none

---Ban a user from the hotel.
---
---Client: Sent when a moderator with the right to ban chooses one of the bans.
---
---Server: Bans the user for that time and closes the connection.
---
---Notes: Nitro puts the position of the ban in its list of sanctions in place of the type, from 2 for 18 hours to 7 for 100 years of the avatar only, so that servers apply another ban or none.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.modtool_sanction_ban
---@field userId integer user to ban
---@field message string text for the user
---@field topicId integer reason, one of the topics of `moderation.cfh_topics`
---@field banType parley.nitro.BanType
---@field avatarOnly boolean ban this avatar alone, not the person's other ones
---@field issueId? integer issue that led to it; left out if there is none

---Send a user out of the room as a moderator.
---
---Client: Sent when a moderator with the right to kick chooses that sanction.
---
---Server: Takes the user out of the room and shows the message.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.modtool_sanction_kick
---@field userId integer user to send out
---@field message string text for the user
---@field topicId integer reason, one of the topics of `moderation.cfh_topics`
---@field issueId? integer issue that led to it; left out if there is none

---Silence a user in all rooms.
---
---Client: Sent when a moderator chooses to mute somebody.
---
---Server: Keeps the user from talking, for an hour if the server has no rule of its own, and shows the message.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.modtool_sanction_mute
---@field userId integer user to silence
---@field message string text for the user
---@field topicId integer reason, one of the topics of `moderation.cfh_topics`
---@field issueId? integer issue that led to it; left out if there is none

---Forbid a user to trade.
---
---Client: Sent when a moderator chooses one of the trade locks.
---
---Server: Refuses trades of this user until the time is over, and shows the message.
---
---Replies: moderation.moderator_action_result
---@class parley.nitro.c2s.moderation.modtool_sanction_tradelock
---@field userId integer
---@field message string text for the user
---@field duration integer minutes; 10080 for a week, 52560000 for good
---@field topicId integer reason, one of the topics of `moderation.cfh_topics`
---@field issueId? integer issue that led to it; left out if there is none

---Take on open issues as a moderator.
---
---Client: Sent when a moderator picks an issue from the list, or when the tool takes the next one by itself.
---
---Server: Marks the issues as picked by this moderator and tells all others; refuses those that somebody else has.
---
---Replies: moderation.issue_info, moderation.issue_pick_failed
---@class parley.nitro.c2s.moderation.pick_issues
---@field issueIds integer[]
---@field retryEnabled boolean whether the tool shall try another issue if these are taken
---@field retryCount integer tries before this one; the server sends it back with a failure
---@field message string why they are picked, for the server's log, e.g. pick issue button

---Give issues back that the moderator has picked.
---
---Client: Sent when a moderator does not want to handle them any more.
---
---Server: Opens the issues again and tells all moderators.
---
---Replies: moderation.issue_info
---@class parley.nitro.c2s.moderation.release_issues
---@field issueIds integer[]

---Gives a moderator the chat that an issue is about.
---
---Server: Answers `moderation.get_cfh_chatlog`.
---
---Client: Shows the lines in the window of that issue.
---@class parley.nitro.s2c.moderation.cfh_chatlog
---@field issueId integer
---@field callerUserId integer user who has called for help
---@field reportedUserId integer
---@field chatRecordId integer number of the chat record; some servers send the number of the room
---@field chatRecord parley.nitro.ChatRecord

---Tells that the user can not call for help at present.
---
---Server: Sent in answer to a report of somebody who is silenced in the whole hotel.
---
---Client: Says so, with a link to more about it.
---@class parley.nitro.s2c.moderation.cfh_disabled_notify
---@field infoUrl string page with more about it; may be empty

---Lists the user's own calls for help that are still open.
---
---Server: Answers `moderation.get_pending_calls_for_help`; some servers send it in place of a result when a further call is refused.
---
---Client: Shows the first one and asks whether to keep or to discard them; does nothing if the list is empty.
---@class parley.nitro.s2c.moderation.cfh_pending_calls
---@field calls parley.nitro.s2c.moderation.cfh_pending_calls.calls[]

---@class parley.nitro.s2c.moderation.cfh_pending_calls.calls
---@field callId string number of the issue, as text
---@field timestamp string when it was sent; some servers write the seconds since 1970
---@field message string what the user wrote

---Confirms that the user's open calls for help have been withdrawn.
---
---Server: Answers `moderation.delete_pending_calls_for_help`.
---
---Client: Says so; a new call can be sent now.
---@class parley.nitro.s2c.moderation.cfh_pending_calls_deleted

---Delivers a moderator's reply to the user's call for help.
---
---Server: Sent to the user who has called.
---
---Client: Shows the text in a window of its own.
---@class parley.nitro.s2c.moderation.cfh_reply
---@field message string

---Tells whether a call for help has been taken.
---
---Server: Sent in answer to a report of any kind.
---
---Client: Shows the text, or a standard one if it is empty; asks for the open calls if there are too many.
---
---Replies: moderation.get_pending_calls_for_help
---@class parley.nitro.s2c.moderation.cfh_result_message
---@field resultType parley.nitro.CallForHelpResult the client takes any other number as sent
---@field messageText string not shown if the call was refused

---Tells a moderator which sanction would follow by default.
---
---Server: Answers `moderation.modtool_sanction`.
---
---Client: Shows it beside the button for the default sanction; Nitro ignores it.
---@class parley.nitro.s2c.moderation.cfh_sanction
---@field issueId integer issue it was asked for, -1 if it was asked for a user
---@field userId integer user who would be sanctioned
---@field name string kind of the sanction
---@field sanctionLengthInHours integer
---@field probationDays integer days during which another offence has worse consequences
---@field avatarOnly boolean it is about this avatar alone, not the person's other ones
---@field tradeLockInfo? string trade lock that goes with it; empty for none
---@field machineBanInfo? string ban of the computer that goes with it; empty for none

---Tells the user about the last sanction and the one that would come next.
---
---Server: Answers `moderation.get_cfh_status`.
---
---Client: Shows both in a window. The reason cfh.reason.EMPTY stands for no sanction at all.
---
---Notes: A sanction's name is ALERT, MUTE or BAN_PERMANENT; every other name is a ban for the given hours.
---@class parley.nitro.s2c.moderation.cfh_sanction_status
---@field isSanctionNew boolean the user has not been shown it before
---@field isSanctionActive boolean it has not run out
---@field sanctionName string kind of the last sanction
---@field sanctionLengthHours integer
---@field sanctionReserved integer skipped by the client; some servers write 30
---@field sanctionReason string cfh.reason.EMPTY if there was no sanction
---@field sanctionCreationTime string when it began, as the server writes it
---@field probationHoursLeft integer hours during which another offence has worse consequences
---@field nextSanctionName string kind of the sanction to come next
---@field nextSanctionLengthHours integer
---@field nextSanctionReserved integer skipped by the client; some servers write 30
---@field hasCustomMute boolean a moderator has silenced the user apart from that
---@field tradeLockExpiryTime? string until when the user can not trade; empty for no lock

---Lists the topics a call for help can be about.
---
---Server: Sent once after login.
---
---Client: Offers the topics, by category, when the user reports somebody.
---@class parley.nitro.s2c.moderation.cfh_topics
---@field categories parley.nitro.CallForHelpCategory[]

---Tells a guardian that a chat review goes on without him or her.
---
---Server: Sent when the offer has been skipped, the time is over, or the review is cancelled.
---
---Client: Closes the window of the review.
---@class parley.nitro.s2c.moderation.chat_review_session_detached

---Asks a guardian to take part in a chat review.
---
---Server: Sent to some guardians on duty when bullying has been reported.
---
---Client: Shows the offer with a countdown.
---
---Replies: moderation.chat_review_guide_decides
---@class parley.nitro.s2c.moderation.chat_review_session_offered_to_guide
---@field acceptanceTimeout integer seconds to accept

---Tells a guardian how a chat review has ended.
---
---Server: Sent to the guardians who have voted.
---
---Client: Shows the result, the guardian's own vote and those of the others; Nitro ignores it.
---
---Notes: Some servers write numbers of `ChatReviewVoteStatus` in the first two fields as well.
---@class parley.nitro.s2c.moderation.chat_review_session_results
---@field winningVoteCode parley.nitro.ChatReviewVote
---@field ownVoteCode parley.nitro.ChatReviewVote
---@field finalStatus parley.nitro.ChatReviewVoteStatus[] one for each of the other guardians

---Gives a guardian the chat to judge.
---
---Server: Sent after the guardian has accepted the offer.
---
---Client: Shows the chat without names and lets the guardian vote in time.
---
---Notes: The chat begins with the time of the incident, six numbers from year to second, up to a semicolon. The lines follow, each after a carriage return; they have three parts with semicolons between: the first is not used, the second is the number of the writer (0 for the reported user), and the third is the text.
---@class parley.nitro.s2c.moderation.chat_review_session_started
---@field votingTimeout integer seconds to vote
---@field chatRecord string the chat, in the form that the notes describe

---Tells a guardian how far the others are with a chat review.
---
---Server: Sent to guardians who have voted, whenever something changes.
---
---Client: Shows the others' votes, in the order of the list.
---@class parley.nitro.s2c.moderation.chat_review_session_voting_status
---@field status parley.nitro.ChatReviewVoteStatus[] one for each of the other guardians

---Tells a guide whether he or she is on duty, and how many others are.
---
---Server: Sent after each change of the switch, and when a guide has finished a session.
---
---Client: Sets the switch and the numbers in the guide tool.
---@class parley.nitro.s2c.moderation.guide_on_duty_status
---@field onDuty boolean
---@field guidesOnDuty integer who take tours
---@field helpersOnDuty integer who answer questions
---@field guardiansOnDuty integer who review chats

---Tells whether the user may report bullying, or which request is not done yet.
---
---Server: Answers `moderation.get_guide_reporting_status`.
---
---Client: Opens the report dialog, or shows why it can not; Nitro ignores it.
---
---Notes: What follows the status describes the pending request and means nothing with another status. The client reads it in any case, though some servers leave it out.
---@class parley.nitro.s2c.moderation.guide_reporting_status
---@field statusCode parley.nitro.GuideReportingStatus
---@field type parley.nitro.GuideRequestType
---@field secondsAgo integer seconds since it was made
---@field isGuide boolean the user is the guide in it
---@field otherPartyName string user on the other side, or the reported one
---@field otherPartyFigure string
---@field description string the question
---@field roomName string room where the bullying happened

---Attaches the user to a request for help, as the guide or as the one who asks.
---
---Server: Sent to the user who has asked, and to the guide to whom the request is offered.
---
---Client: Lets a guide accept or skip the request; tells the other user to wait.
---
---Replies: moderation.guide_session_guide_decides
---@class parley.nitro.s2c.moderation.guide_session_attached
---@field asGuide boolean the receiver is the guide
---@field helpRequestType parley.nitro.GuideRequestType
---@field helpRequestDescription string the question
---@field roleSpecificWaitTime integer seconds; for a guide, time to accept; for the other, how long one usually waits

---Releases the user from a guide session.
---
---Server: Sent to each side when nothing is left to do, to the helped user after the rating.
---
---Client: Forgets the session; a guide on duty waits for the next request.
---@class parley.nitro.s2c.moderation.guide_session_detached

---Tells that a guide session is over.
---
---Server: Sent to both sides when one has ended it or is gone.
---
---Client: Closes the conversation; the helped user is asked for a rating, a guide is free again.
---
---Replies: moderation.guide_session_feedback
---@class parley.nitro.s2c.moderation.guide_session_ended
---@field endReason integer 0 if the other side is gone; to a guide, 0 and 1 mean that the user ended it; 1 is the usual one

---Tells that a guide session or a chat review has failed.
---
---Server: Sent when no guide can be found, when the request is refused, or when a review lacks guardians.
---
---Client: Shows what went wrong; a session that was going on is over.
---@class parley.nitro.s2c.moderation.guide_session_error
---@field errorCode parley.nitro.GuideSessionErrorCode

---Invites the helped user into the room of the guide.
---
---Server: Sent to both sides when the guide has asked for it.
---
---Client: Shows the user a link to the room, and the guide whether it worked.
---@class parley.nitro.s2c.moderation.guide_session_invited_to_guide_room
---@field roomId integer 0 if the guide is in no room, so that nobody is invited
---@field roomName string

---Delivers a line that was written in a guide session.
---
---Server: Sent to both sides for every line.
---
---Client: Adds the line to the conversation, on the side of its writer.
---@class parley.nitro.s2c.moderation.guide_session_message
---@field message string
---@field senderId integer user id of the writer

---Tells whether the other side of a guide session is writing.
---
---Server: Sent when that side begins or ends typing.
---
---Client: Shows or hides a hint below the conversation.
---@class parley.nitro.s2c.moderation.guide_session_partner_is_typing
---@field isTyping boolean

---Tells a guide where the helped user is.
---
---Server: Answers `moderation.guide_session_get_requester_room`.
---
---Client: Takes the guide into that room.
---@class parley.nitro.s2c.moderation.guide_session_requester_room
---@field requesterRoomId integer 0 if the user is in no room

---Starts the conversation between a user and a guide.
---
---Server: Sent to both sides once the guide has accepted.
---
---Client: Opens the conversation and marks the other one's avatar if it is in the same room.
---@class parley.nitro.s2c.moderation.guide_session_started
---@field requesterUserId integer user who has asked for help
---@field requesterName string
---@field requesterFigure string
---@field guideUserId integer
---@field guideName string
---@field guideFigure string

---Tells whether a report about bullying has been taken.
---
---Server: Answers `moderation.chat_review_session_create`; some servers send it for a call for help that goes to guardians.
---
---Client: Shows the outcome to the user who reported; Nitro ignores it.
---@class parley.nitro.s2c.moderation.guide_ticket_creation_result
---@field result parley.nitro.GuideTicketCreationResult

---Tells how a report about bullying has ended.
---
---Server: Sent to the user who reported, when the chat review is over.
---
---Client: Shows what became of it; Nitro ignores it.
---@class parley.nitro.s2c.moderation.guide_ticket_resolution
---@field resolution parley.nitro.GuideTicketResolution

---Gives all levels of a talent track with the user's progress.
---
---Server: Answers the request of the same name.
---
---Client: May draw the track level by level; Nitro shows nothing of it.
---@class parley.nitro.s2c.moderation.helper_talent_track
---@field talentTrackName string citizenship or helper
---@field levels parley.nitro.TalentLevel[]

---Tells that a call for help of the user has been closed.
---
---Server: Sent to the user who called, when a moderator has dealt with the call.
---
---Client: Shows the text, or if it is empty a standard text for the reason.
---@class parley.nitro.s2c.moderation.issue_close_notification
---@field closeReason parley.nitro.IssueCloseReason the client takes any other number as resolved
---@field messageText string may be empty

---Takes an issue out of the moderators' lists.
---
---Server: Sent to moderators when an issue exists no longer.
---
---Client: Removes the issue from its list.
---@class parley.nitro.s2c.moderation.issue_deleted
---@field issueId string a number, as text

---Gives moderators a new issue, or a changed one.
---
---Server: Sent to all moderators when an issue is opened, picked, released or closed.
---
---Client: Adds the issue to its list, with a sound, or replaces what it knows of it.
---@class parley.nitro.s2c.moderation.issue_info: parley.nitro.ModerationIssue

---Tells a moderator that issues could not be picked.
---
---Server: Sent when somebody else has been faster.
---
---Client: Shows an error; an older client tries the next issue up to ten times where that is enabled.
---@class parley.nitro.s2c.moderation.issue_pick_failed
---@field issues parley.nitro.s2c.moderation.issue_pick_failed.issues[]
---@field retryEnabled boolean as in `moderation.pick_issues`
---@field retryCount integer

---@class parley.nitro.s2c.moderation.issue_pick_failed.issues
---@field issueId integer
---@field pickerUserId integer moderator who has it, -1 for nobody
---@field pickerUsername string

---Opens the moderation tool, with the issues and what the moderator may do.
---
---Server: Sent after login to users with the right to moderate.
---
---Client: Keeps issues, message templates and permissions for the windows of the tool.
---@class parley.nitro.s2c.moderation.moderation_tool
---@field issues parley.nitro.ModerationIssue[]
---@field messageTemplates string[] ready-made texts for users
---@field categories string[] skipped by the client; some servers list kinds of offences
---@field cfhPermission boolean may handle issues and sanction users
---@field chatlogsPermission boolean may read what was said
---@field alertPermission boolean may caution users
---@field kickPermission boolean
---@field banPermission boolean
---@field roomAlertPermission boolean may send a message to a room
---@field roomKickPermission boolean may send everybody out of a room
---@field roomMessageTemplates string[] ready-made texts for rooms

---Tells a moderator about a user.
---
---Server: Answers `moderation.mod_tool_user_info`.
---
---Client: Fills the info window of that user.
---@class parley.nitro.s2c.moderation.moderation_user_info
---@field userId integer
---@field username string
---@field figure string
---@field registrationAgeInMinutes integer minutes since the user registered
---@field minutesSinceLastLogin integer
---@field online boolean
---@field cfhCount integer calls for help that the user has sent
---@field abusiveCfhCount integer those of them that were abuses
---@field cautionCount integer
---@field banCount integer
---@field tradingLockCount integer
---@field tradingExpiryDate string until when the user can not trade; empty for no lock
---@field lastPurchaseDate string empty for none
---@field identityId integer number of the person, who may have several avatars
---@field identityRelatedBanCount integer bans of that person
---@field primaryEmailAddress string empty where the moderator may not see it
---@field userClassification string class or rank, as text
---@field lastSanctionTime? string as the server writes it
---@field sanctionAgeHours? integer hours since then

---Tells a moderator whether a sanction has worked.
---
---Server: Sent in answer to a sanction; some servers never send it.
---
---Client: Shows the outcome. A ban fails, for one, if the user is banned already.
---@class parley.nitro.s2c.moderation.moderator_action_result
---@field userId integer user it was for
---@field success boolean

---Shows the user a message of the hotel's staff.
---
---Server: Sent for messages of a moderator, and by some servers for announcements with a link.
---
---Client: Shows the text in an alert window, with the link if there is one.
---@class parley.nitro.s2c.moderation.moderator_message
---@field message string
---@field url string page with more about it; may be empty

---Tells where a moderator's window for handling issues shall stand.
---
---Server: Sent to moderators after login, with the numbers of `moderation.modtool_preferences`.
---
---Client: Opens the window there; Nitro ignores it.
---@class parley.nitro.s2c.moderation.moderator_tool_preferences
---@field windowX integer pixels
---@field windowY integer
---@field windowWidth integer
---@field windowHeight integer

---Gives a moderator what was said in a room.
---
---Server: Answers `moderation.modtool_request_room_chatlog`.
---
---Client: Shows the lines if the context names the room that was asked for.
---@class parley.nitro.s2c.moderation.modtool_room_chatlog: parley.nitro.ChatRecord

---Tells a moderator about a room.
---
---Server: Answers `moderation.modtool_request_room_info`.
---
---Client: Fills the room tool.
---@class parley.nitro.s2c.moderation.modtool_room_info
---@field roomId integer
---@field userCount integer users in the room now
---@field ownerInRoom boolean the owner is among them
---@field ownerId integer
---@field ownerName string
---@field exists boolean the room has not been deleted
---@field roomName? string
---@field description? string
---@field tags? string[]

---Gives a moderator what was said around a user.
---
---Server: Answers `moderation.modtool_request_user_chatlog`.
---
---Client: Shows the lines, room by room.
---@class parley.nitro.s2c.moderation.modtool_user_chatlog
---@field userId integer
---@field username string
---@field roomChatlogs parley.nitro.ChatRecord[] one for each room the user was in

---Lists the rooms a user has visited lately.
---
---Server: Answers `moderation.modtool_request_user_rooms`.
---
---Client: Shows the visits to the moderator, who can follow into each room.
---@class parley.nitro.s2c.moderation.modtool_visited_rooms_user
---@field userId integer
---@field username string
---@field rooms parley.nitro.s2c.moderation.modtool_visited_rooms_user.rooms[]

---@class parley.nitro.s2c.moderation.modtool_visited_rooms_user.rooms
---@field roomId integer
---@field roomName string
---@field enterHour integer hour when the user came in; some servers count to 12 only
---@field enterMinute integer

---Tells about sanctions of the user, in a form that is not known.
---
---Server: Nothing is known of a server that sends it under this number; `moderation.cfh_sanction_status` is in use instead.
---
---Client: The Nitro client has the number, but does not read the packet.
---@class parley.nitro.s2c.moderation.user_sanction_status
---@field payload string nothing is known about it

---@class parley.nitro.client.moderation
local client = {}

---Report a user or a room to the moderators.
---@param fields parley.nitro.c2s.moderation.call_for_help
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help(fields) end

---Report somebody for private messages.
---@param fields parley.nitro.c2s.moderation.call_for_help_from_im
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help_from_im(fields) end

---Report a photo that hangs in a room.
---@param fields parley.nitro.c2s.moderation.call_for_help_from_photo
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help_from_photo(fields) end

---Report a selfie that hangs in a room.
---@param fields parley.nitro.c2s.moderation.call_for_help_from_selfie
---@return boolean? sent
---@return string? message
---@return string? code
function client.call_for_help_from_selfie(fields) end

---Accept or skip an offer to take part in a chat review.
---@param fields parley.nitro.c2s.moderation.chat_review_guide_decides
---@return boolean? sent
---@return string? message
---@return string? code
function client.chat_review_guide_decides(fields) end

---Leave a chat review.
---@param fields parley.nitro.c2s.moderation.chat_review_guide_detached
---@return boolean? sent
---@return string? message
---@return string? code
function client.chat_review_guide_detached(fields) end

---Vote on the chat that is under review.
---@param fields parley.nitro.c2s.moderation.chat_review_guide_vote
---@return boolean? sent
---@return string? message
---@return string? code
function client.chat_review_guide_vote(fields) end

---Report bullying, for guardians to review the chat.
---@param fields parley.nitro.c2s.moderation.chat_review_session_create
---@return boolean? sent
---@return string? message
---@return string? code
function client.chat_review_session_create(fields) end

---Close issues by giving the reported user the default sanction.
---@param fields parley.nitro.c2s.moderation.close_issue_default_action
---@return boolean? sent
---@return string? message
---@return string? code
function client.close_issue_default_action(fields) end

---Close issues, saying what came out.
---@param fields parley.nitro.c2s.moderation.close_issues
---@return boolean? sent
---@return string? message
---@return string? code
function client.close_issues(fields) end

---Give a user the sanction that the topic calls for.
---@param fields parley.nitro.c2s.moderation.default_sanction
---@return boolean? sent
---@return string? message
---@return string? code
function client.default_sanction(fields) end

---Withdraw the user's own open calls for help.
---@param fields parley.nitro.c2s.moderation.delete_pending_calls_for_help
---@return boolean? sent
---@return string? message
---@return string? code
function client.delete_pending_calls_for_help(fields) end

---Ask for the chat that an issue is about.
---@param fields parley.nitro.c2s.moderation.get_cfh_chatlog
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_cfh_chatlog(fields) end

---Ask which sanctions the user has got.
---@param fields parley.nitro.c2s.moderation.get_cfh_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_cfh_status(fields) end

---Ask whether the user may report bullying or has a request that is not done yet.
---@param fields parley.nitro.c2s.moderation.get_guide_reporting_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_guide_reporting_status(fields) end

---Ask which of the user's own calls for help are still open.
---@param fields parley.nitro.c2s.moderation.get_pending_calls_for_help
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_pending_calls_for_help(fields) end

---Ask for the help of a guide.
---@param fields parley.nitro.c2s.moderation.guide_session_create
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_create(fields) end

---Rate the guide after a session.
---@param fields parley.nitro.c2s.moderation.guide_session_feedback
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_feedback(fields) end

---Ask where the user is who is being helped.
---@param fields parley.nitro.c2s.moderation.guide_session_get_requester_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_get_requester_room(fields) end

---Accept or skip a request for help.
---@param fields parley.nitro.c2s.moderation.guide_session_guide_decides
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_guide_decides(fields) end

---Invite the user who is being helped into the guide's room.
---@param fields parley.nitro.c2s.moderation.guide_session_invite_requester
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_invite_requester(fields) end

---Tell whether the user is writing a message in a guide session.
---@param fields parley.nitro.c2s.moderation.guide_session_is_typing
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_is_typing(fields) end

---Write to the other side of a guide session.
---@param fields parley.nitro.c2s.moderation.guide_session_message
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_message(fields) end

---Go on duty as a guide, or leave it.
---@param fields parley.nitro.c2s.moderation.guide_session_on_duty_update
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_on_duty_update(fields) end

---Report the other side of a guide session to the moderators.
---@param fields parley.nitro.c2s.moderation.guide_session_report
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_report(fields) end

---Withdraw a request for help before a guide has accepted it.
---@param fields parley.nitro.c2s.moderation.guide_session_requester_cancels
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_requester_cancels(fields) end

---End a guide session because it is done.
---@param fields parley.nitro.c2s.moderation.guide_session_resolved
---@return boolean? sent
---@return string? message
---@return string? code
function client.guide_session_resolved(fields) end

---Ask for all levels of a talent track and one's progress.
---@param fields parley.nitro.c2s.moderation.helper_talent_track
---@return boolean? sent
---@return string? message
---@return string? code
function client.helper_talent_track(fields) end

---Ask for what moderators may know about a user.
---@param fields parley.nitro.c2s.moderation.mod_tool_user_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.mod_tool_user_info(fields) end

---Send a message to a user as a moderator.
---@param fields parley.nitro.c2s.moderation.modtool_alertevent
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_alertevent(fields) end

---Act on a room whose contents or visitors break the rules.
---@param fields parley.nitro.c2s.moderation.modtool_change_room_settings
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_change_room_settings(fields) end

---Save where the window for handling issues stands.
---@param fields parley.nitro.c2s.moderation.modtool_preferences
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_preferences(fields) end

---Ask for what was said in a room.
---@param fields parley.nitro.c2s.moderation.modtool_request_room_chatlog
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_request_room_chatlog(fields) end

---Ask for what moderators need to know about a room.
---@param fields parley.nitro.c2s.moderation.modtool_request_room_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_request_room_info(fields) end

---Ask for what a user has written lately.
---@param fields parley.nitro.c2s.moderation.modtool_request_user_chatlog
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_request_user_chatlog(fields) end

---Ask which rooms a user has visited lately.
---@param fields parley.nitro.c2s.moderation.modtool_request_user_rooms
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_request_user_rooms(fields) end

---Show a message to everybody in the moderator's room.
---@param fields parley.nitro.c2s.moderation.modtool_room_alert
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_room_alert(fields) end

---Ask which sanction would follow by default.
---@param fields parley.nitro.c2s.moderation.modtool_sanction
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction(fields) end

---Caution a user.
---@param fields parley.nitro.c2s.moderation.modtool_sanction_alert
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction_alert(fields) end

---Ban a user from the hotel.
---@param fields parley.nitro.c2s.moderation.modtool_sanction_ban
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction_ban(fields) end

---Send a user out of the room as a moderator.
---@param fields parley.nitro.c2s.moderation.modtool_sanction_kick
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction_kick(fields) end

---Silence a user in all rooms.
---@param fields parley.nitro.c2s.moderation.modtool_sanction_mute
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction_mute(fields) end

---Forbid a user to trade.
---@param fields parley.nitro.c2s.moderation.modtool_sanction_tradelock
---@return boolean? sent
---@return string? message
---@return string? code
function client.modtool_sanction_tradelock(fields) end

---Take on open issues as a moderator.
---@param fields parley.nitro.c2s.moderation.pick_issues
---@return boolean? sent
---@return string? message
---@return string? code
function client.pick_issues(fields) end

---Give issues back that the moderator has picked.
---@param fields parley.nitro.c2s.moderation.release_issues
---@return boolean? sent
---@return string? message
---@return string? code
function client.release_issues(fields) end
