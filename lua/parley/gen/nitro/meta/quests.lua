---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Begin a quest while in a room.
---
---Client: Sent when the user accepts one in its details; outside of rooms `quests.activate_quest` is sent instead.
---
---Server: Makes it the user's present quest and counts its steps from now on.
---
---Replies: quests.quest
---@class parley.nitro.c2s.quests.accept_quest
---@field questId integer

---Begin a quest while outside of any room.
---
---Client: Sent when a quest is accepted in the hotel view; in rooms `quests.accept_quest` is sent instead.
---
---Server: Makes it the user's present quest.
---
---Notes: Nitro has no windows for quests and sends none of these requests.
---
---Replies: quests.quest
---@class parley.nitro.c2s.quests.activate_quest
---@field questId integer

---Stop the present quest.
---
---Client: Sent from the hotel view's panel for daily quests; elsewhere `quests.reject_quest` is sent.
---
---Server: Takes the quest back; it can be accepted again.
---
---Replies: quests.quest_cancelled
---@class parley.nitro.c2s.quests.cancel_quest

---Ask what a panel of the hotel view is to show now.
---
---Client: Sent by older clients for each panel whose content changes by dates.
---
---Server: Finds the entry whose date has come.
---
---Replies: quests.competition_timing_code
---@class parley.nitro.c2s.quests.get_current_timing_code
---@field schedulingStr string pairs "date,code" separated by semicolons, e.g. 2013-05-08 13:00,gamesmaker

---Ask for a quest of the day.
---
---Client: Sent by the panel of the hotel view for daily quests when it opens, and for each next quest.
---
---Server: Picks the quest at that place of the list.
---
---Replies: quests.quest_daily
---@class parley.nitro.c2s.quests.get_daily_quest
---@field easy boolean one of the easy quests, otherwise of the hard ones
---@field index integer 0 at first, and one more each time the user asks for the next

---Ask whether one takes part in a room competition.
---
---Client: Sent by the panel of the hotel view that advertises it.
---
---Server: Looks for the user's room among the entries.
---
---Replies: quests.competition_user_part_of
---@class parley.nitro.c2s.quests.get_is_user_part_of_competition
---@field goalCode string code of the competition

---Ask for all quests.
---
---Client: Sent by older clients when the window with quests opens.
---
---Server: Lists one quest of each campaign.
---
---Replies: quests.quests
---@class parley.nitro.c2s.quests.get_quests

---Ask for the questions of a quiz.
---
---Client: Sent when the user starts the quiz about safety or the one about good conduct; Nitro has no quizzes.
---
---Server: Draws questions for the user.
---
---Replies: quests.quiz_data
---@class parley.nitro.c2s.quests.get_quiz_questions
---@field quizCode string SafetyQuiz1 or HabboWay1

---Ask for the quests of the season.
---
---Client: Sent by older clients that show a season's calendar of quests.
---
---Server: Lists the season's quests alone.
---
---Replies: quests.seasonal_quests
---@class parley.nitro.c2s.quests.get_seasonal_quests_only

---Ask which categories an event can have.
---
---Client: Sent when the navigator is set up, and when the catalog page for room adverts opens.
---
---Server: Lists the categories.
---
---Replies: navigator.event_categories
---@class parley.nitro.c2s.quests.get_user_event_cats

---Ask for the next quest, to be shown in the tracker.
---
---Client: Sent from the window about a completed quest, when the user wants to go on.
---
---Server: Sends the quest, if there is one.
---
---Replies: quests.quest
---@class parley.nitro.c2s.quests.open_quest_tracker

---Hand in the answers of a quiz.
---
---Client: Sent once, after the last question, so that answers can be changed until then.
---
---Server: Marks the answers.
---
---Replies: quests.quiz_results
---@class parley.nitro.c2s.quests.post_quiz_answers
---@field quizCode string as in `quests.quiz_data`
---@field answerIds integer[] one for each question, in its order

---Give the present quest up.
---
---Client: Sent with the cancel button of the quest's details or of the tracker.
---
---Server: Leaves the user without a quest.
---
---Replies: quests.quest_cancelled
---@class parley.nitro.c2s.quests.reject_quest

---Ask whether the room takes part in a competition.
---
---Client: Sent by older clients after entering a room, unless the user wants to hear no more of it.
---
---Server: Tells what the user can do here, as owner or as visitor, if a competition is on.
---
---Replies: quests.competition_entry_submit, quests.competition_voting_info
---@class parley.nitro.c2s.quests.room_competition_init

---Enter the present room in a competition.
---
---Client: Sent by its owner step by step, and again when furniture or settings of the room have changed.
---
---Server: Checks the room and answers with the next step; with the last one it enters the room.
---
---Replies: quests.competition_entry_submit
---@class parley.nitro.c2s.quests.submit_room_to_competition
---@field goalCode string code of the competition
---@field confirmLevel parley.nitro.CompetitionConfirmLevel

---Tells how far the user is with entering a room in a competition.
---
---Server: Sent in answer to `quests.submit_room_to_competition`, and when the owner enters the room.
---
---Client: Older clients show the next step, or what is missing.
---
---Notes: The Nitro client 1.6.6 fails if furniture is missing.
---@class parley.nitro.s2c.quests.competition_entry_submit
---@field goalId integer number of the competition
---@field goalCode string code of the competition
---@field result parley.nitro.CompetitionEntryResult
---@field requiredFurnis string[] class names of furniture that the room must have, with a colour behind * or none
---@field missingFurnis string[] those that it does not have

---Tells which part of a competition's rooms a search has given.
---
---Server: Sent along with a page of the rooms in a competition.
---
---Client: Lets older navigators turn the pages; that of Nitro does nothing.
---@class parley.nitro.s2c.quests.competition_rooms_data
---@field goalId integer number of the competition
---@field pageIndex integer this page, from 0
---@field pageCount integer pages there are

---Tells how long it is until a point in time.
---
---Server: Sent in answer to `subscription.seconds_until`.
---
---Client: Older clients count down in the panel that asked; Nitro does nothing.
---@class parley.nitro.s2c.quests.competition_seconds_until
---@field time string as in the request
---@field secondsUntil integer

---Tells whether a photo was entered in the competition.
---
---Server: Sent in answer to `session.photo_competition`.
---
---Client: Older clients say so, or show the reason; Nitro does nothing.
---@class parley.nitro.s2c.quests.competition_status
---@field ok boolean
---@field errorReason string empty if it worked

---Tells what a panel of the hotel view is to show now.
---
---Server: Sent in answer to `quests.get_current_timing_code`.
---
---Client: Older clients show what goes with the code, if the string is the one they have asked about.
---@class parley.nitro.s2c.quests.competition_timing_code
---@field schedulingStr string as in the request
---@field code string code of the entry whose date has come; empty for none

---Tells whether the user takes part in a competition.
---
---Server: Sent in answer to `quests.get_is_user_part_of_competition`.
---
---Client: Older clients offer to visit the user's entry, or to take part; Nitro does nothing.
---@class parley.nitro.s2c.quests.competition_user_part_of
---@field isPartOf boolean
---@field targetId integer room id of the user's entry

---Tells whether the user may vote for the room in a competition.
---
---Server: Sent when the user enters a room that takes part, and after `room.vote_for_room`.
---
---Client: Older clients show the button for voting and the votes left; Nitro does nothing.
---
---Replies: room.vote_for_room
---@class parley.nitro.s2c.quests.competition_voting_info
---@field goalId integer number of the competition
---@field goalCode string code of the competition
---@field resultCode parley.nitro.CompetitionVotingResult
---@field votesRemaining integer votes the user has left

---Gives the user's present quest.
---
---Server: Sent when a quest was accepted, when a step of it is done, and on request.
---
---Client: Shows it in the tracker; Nitro reads the packets about quests, but shows none.
---@class parley.nitro.s2c.quests.quest
---@field quest parley.nitro.Quest

---Tells that the user's quest was taken back.
---
---Server: Sent when the user has canceled it, or when its time is over.
---
---Client: Closes the tracker, and says so if it has expired.
---@class parley.nitro.s2c.quests.quest_cancelled
---@field expired boolean its time was over; false if the user gave it up

---Tells that the user has finished a quest.
---
---Server: Sent when its last step is done; the reward comes in packets of its own.
---
---Client: Shows the success, in a window if it shall.
---@class parley.nitro.s2c.quests.quest_completed
---@field quest parley.nitro.Quest
---@field showDialog boolean a window shall open

---Gives a quest of the day.
---
---Server: Sent in answer to `quests.get_daily_quest`.
---
---Client: Shows the quest, and how many more there are.
---@class parley.nitro.s2c.quests.quest_daily
---@field hasQuest boolean false if all quests of the day are done
---@field quest? parley.nitro.Quest
---@field easyQuestCount? integer easy quests there are to choose from
---@field hardQuestCount? integer hard quests there are to choose from

---Asks everybody in the room a question.
---
---Server: Sent to the room when its owner or staff has started a vote.
---
---Client: Shows the question with a button for yes and one for no, until the time is over.
---
---Notes: Nitro answers every kind of question with 1 or 0; it does not show the choices.
---
---Replies: games.poll_answer
---@class parley.nitro.s2c.quests.question
---@field pollType string e.g. MATCHING_POLL; common servers write the question, the client does not look at it
---@field pollId integer common servers write 0 for a room's vote
---@field questionId integer mostly the same as `questionIdAgain`; the client does not use this one
---@field duration integer milliseconds for answering, 0 for no limit; from 1 to 999 the client takes 4000
---@field questionIdAgain integer number to answer with, and that `quests.question_finished` names
---@field questionNumber integer place among the questions of the poll
---@field questionType parley.nitro.PollQuestionType
---@field questionContent string the question
---@field selectionMin? integer how many choices have to be picked
---@field selections? parley.nitro.QuestionChoice[]

---Tells how a user in the room has answered a question.
---
---Server: Sent to the room after each answer.
---
---Client: Shows the answer above the user, and the counts so far.
---@class parley.nitro.s2c.quests.question_answered
---@field userId integer
---@field answer string 1 for yes, 0 for no
---@field answerCounts parley.nitro.VoteCount[] all answers so far

---Tells how the room has answered a question.
---
---Server: Sent to the room when the time for the question is over.
---
---Client: Shows the counts of yes and no for four seconds, then takes the question away.
---@class parley.nitro.s2c.quests.question_finished
---@field questionId integer compared with the second number in `quests.question`
---@field answerCounts parley.nitro.VoteCount[]

---Lists the quests the user can do.
---
---Server: Sent in answer to `quests.get_quests`, and after a quest has ended.
---
---Client: Fills the window with quests.
---@class parley.nitro.s2c.quests.quests
---@field quests parley.nitro.Quest[]
---@field openWindow boolean the window shall open

---Gives the questions of a quiz.
---
---Server: Sent in answer to `quests.get_quiz_questions`.
---
---Client: Asks them; the texts are the client's own.
---
---Replies: quests.post_quiz_answers
---@class parley.nitro.s2c.quests.quiz_data
---@field quizCode string as in the request
---@field questionIds integer[] in the order they are asked

---Tells which answers of a quiz were wrong.
---
---Server: Sent in answer to `quests.post_quiz_answers`.
---
---Client: Older clients explain the mistakes, or congratulate the user if there are none.
---@class parley.nitro.s2c.quests.quiz_results
---@field quizCode string as in the request
---@field questionIdsForWrongAnswers integer[] empty if all were right

---Lists the quests of the season.
---
---Server: Sent in answer to `quests.get_seasonal_quests_only`.
---
---Client: Fills the season's calendar of quests.
---@class parley.nitro.s2c.quests.seasonal_quests
---@field quests parley.nitro.Quest[]

---@class parley.nitro.client.quests
local client = {}

---Begin a quest while in a room.
---@param fields parley.nitro.c2s.quests.accept_quest
---@return boolean? sent
---@return string? message
---@return string? code
function client.accept_quest(fields) end

---Begin a quest while outside of any room.
---@param fields parley.nitro.c2s.quests.activate_quest
---@return boolean? sent
---@return string? message
---@return string? code
function client.activate_quest(fields) end

---Stop the present quest.
---@param fields parley.nitro.c2s.quests.cancel_quest
---@return boolean? sent
---@return string? message
---@return string? code
function client.cancel_quest(fields) end

---Ask what a panel of the hotel view is to show now.
---@param fields parley.nitro.c2s.quests.get_current_timing_code
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_current_timing_code(fields) end

---Ask for a quest of the day.
---@param fields parley.nitro.c2s.quests.get_daily_quest
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_daily_quest(fields) end

---Ask whether one takes part in a room competition.
---@param fields parley.nitro.c2s.quests.get_is_user_part_of_competition
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_is_user_part_of_competition(fields) end

---Ask for all quests.
---@param fields parley.nitro.c2s.quests.get_quests
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_quests(fields) end

---Ask for the questions of a quiz.
---@param fields parley.nitro.c2s.quests.get_quiz_questions
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_quiz_questions(fields) end

---Ask for the quests of the season.
---@param fields parley.nitro.c2s.quests.get_seasonal_quests_only
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_seasonal_quests_only(fields) end

---Ask which categories an event can have.
---@param fields parley.nitro.c2s.quests.get_user_event_cats
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_user_event_cats(fields) end

---Ask for the next quest, to be shown in the tracker.
---@param fields parley.nitro.c2s.quests.open_quest_tracker
---@return boolean? sent
---@return string? message
---@return string? code
function client.open_quest_tracker(fields) end

---Hand in the answers of a quiz.
---@param fields parley.nitro.c2s.quests.post_quiz_answers
---@return boolean? sent
---@return string? message
---@return string? code
function client.post_quiz_answers(fields) end

---Give the present quest up.
---@param fields parley.nitro.c2s.quests.reject_quest
---@return boolean? sent
---@return string? message
---@return string? code
function client.reject_quest(fields) end

---Ask whether the room takes part in a competition.
---@param fields parley.nitro.c2s.quests.room_competition_init
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_competition_init(fields) end

---Enter the present room in a competition.
---@param fields parley.nitro.c2s.quests.submit_room_to_competition
---@return boolean? sent
---@return string? message
---@return string? code
function client.submit_room_to_competition(fields) end
