---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Accept a friend's invitation into a game.
---
---Client: Sent from the question that `games.gameinvite` opens in older clients; Nitro never sends it.
---
---Server: Brings the user into the friend's game.
---
---Replies: games.loadgame, games.game_center_joining_failed
---@class parley.nitro.c2s.games.acceptgameinvite
---@field gameTypeId integer as in `games.gameinvite`
---@field inviterId integer user id of the friend

---Ask whether the game center can be used.
---
---Client: Sent by older clients before a game begins; Nitro never sends it.
---
---Server: Answers with its state.
---
---Replies: games.game_center_directory_status
---@class parley.nitro.c2s.games.game2checkgamedirectorystatusmessage

---Leave a running game.
---
---Client: Sent when the user quits the game.
---
---Server: Takes the user out of it.
---
---Replies: games.game_center_user_left_game
---@class parley.nitro.c2s.games.game2exitgamemessage
---@field exitToRoomBeforeGame? boolean go back to the room one was in before

---Say something to the other players of a game.
---
---Client: Sent from the chat input of a running game; Nitro has no such game.
---
---Server: Passes it on to the players.
---@class parley.nitro.c2s.games.game2gamechatmessage
---@field chatLine string

---Ask how often one may still play a game.
---
---Client: Sent when a game is picked in the game center.
---
---Server: Answers with the games that are left.
---
---Replies: games.game_center_status
---@class parley.nitro.c2s.games.game2getaccountgamestatusmessage
---@field gameTypeId integer

---Ask which of one's friends are best at a game in some week.
---
---Client: Sent when that list is opened, turned, or another week is chosen; Nitro never sends it.
---
---Server: Answers with a part of the list.
---
---Replies: games.weekly_game2_friends_leaderboard
---@class parley.nitro.c2s.games.game2getweeklyfriendsleaderboard
---@field gameTypeId integer
---@field offset integer weeks back, 0 for this one
---@field startRank integer place of the first entry wanted, -1 to let the server choose
---@field scrollDirection parley.nitro.ScrollDirection
---@field viewSize integer entries that the client shows at once, e.g. 8
---@field windowSize integer entries that the server shall send, e.g. 50

---Ask who is best at a game in some week.
---
---Client: Sent when the list of the best is opened, turned, or another week is chosen; Nitro never sends it.
---
---Server: Answers with a part of the list.
---
---Replies: games.weekly_game2_leaderboard
---@class parley.nitro.c2s.games.game2getweeklyleaderboard
---@field gameTypeId integer
---@field offset integer weeks back, 0 for this one
---@field startRank integer place of the first entry wanted, -1 to let the server choose
---@field scrollDirection parley.nitro.ScrollDirection
---@field viewSize integer entries that the client shows at once, e.g. 8
---@field windowSize integer entries that the server shall send, e.g. 50

---Tell how far the game's stage is loaded.
---
---Client: Sent by a game client while it loads; Nitro has no such game.
---
---Server: Begins the game once everybody is ready.
---@class parley.nitro.c2s.games.game2loadstagereadymessage
---@field percentage integer what is loaded; older clients only ever send 100

---Ask for another round with the same players.
---
---Client: Sent with a button at the end of a game; Nitro never sends it.
---
---Server: Begins the next round when enough players want it.
---
---Replies: games.game_center_joining_failed, games.game_center_starting_game_failed
---@class parley.nitro.c2s.games.game2playagainmessage

---Ask for the whole state of a running game.
---
---Client: Sent by a game client that has lost track; Nitro has no such game.
---
---Server: Sends everything about the game.
---@class parley.nitro.c2s.games.game2requestfullstatusupdatemessage
---@field reason parley.nitro.FullStatusReason

---Ask what can be won with a game this week.
---
---Client: Sent by game centers that show rewards; Nitro never sends it.
---
---Server: Answers with the rewards.
---
---Notes: The name misleads, it initialises nothing.
---
---Replies: games.weekly_game_reward
---@class parley.nitro.c2s.games.games_init
---@field gameTypeId integer

---Ask which games the game center has.
---
---Client: Sent when the game center opens.
---
---Server: Answers with the games.
---
---Replies: games.game_center_game_list
---@class parley.nitro.c2s.games.games_list

---Tell that a game was closed.
---
---Client: Sent when the game's window is gone; Nitro sends `games.game2exitgamemessage` instead.
---
---Server: Notes that the user is not playing any more.
---@class parley.nitro.c2s.games.gameunloadedmessage
---@field gameTypeId integer

---Ask which achievements the games of the game center have.
---
---Client: Sent by a game center that lists achievements; Nitro shows none and does not ask.
---
---Server: Lists the achievements of each game.
---
---Replies: games.gameachievements
---@class parley.nitro.c2s.games.getgameachievementsmessage

---Ask whether a game can be played.
---
---Client: Sent when a game is picked in the game center, together with `games.game2getaccountgamestatusmessage`.
---
---Server: Answers whether the game is being worked on.
---
---Replies: games.gamestatusmessage
---@class parley.nitro.c2s.games.getgamestatusmessage
---@field gameTypeId integer

---Ask for one's achievements in one game of the game center.
---
---Client: Sent by the game center of older clients; Nitro has the packet but never sends it.
---
---Server: Answers with the user's state in this game's achievements.
---
---Replies: games.game_center_achievements
---@class parley.nitro.c2s.games.getusergameachievementsmessage
---@field gameTypeId integer

---Ask who has won last week's reward of a game.
---
---Client: Sent by the panel with the list of the best; Nitro never sends it.
---
---Server: Lists the winners.
---
---Replies: games.weekly_game_reward_winners
---@class parley.nitro.c2s.games.getweeklygamerewardwinners
---@field gameTypeId integer

---Wait for a game to play.
---
---Client: Sent with the play button of the game center.
---
---Server: Puts the user into the queue, or starts the game at once.
---
---Replies: games.joinedqueuemessage, games.joiningqueuefailed, games.loadgame, games.load_game_url
---@class parley.nitro.c2s.games.joinqueuemessage
---@field gameTypeId integer

---Stop waiting for a game.
---
---Client: Sent by game centers that can wait; Nitro never sends it.
---
---Server: Takes the user out of the queue.
---
---Replies: games.leftqueue
---@class parley.nitro.c2s.games.leavequeuemessage
---@field gameTypeId integer

---Answer a question of a poll, or the question that a room is asked.
---
---Client: Sent for each question of a poll, and when the user votes on `quests.question`.
---
---Server: Stores the answer; a vote is counted and shown to the room.
---
---Notes: Some servers read only the first of several answers.
---
---Replies: quests.question_answered
---@class parley.nitro.c2s.games.poll_answer
---@field pollId integer
---@field questionId integer
---@field answers string[] values of the choices or an own text; 1 for yes and 0 for no in a room's vote

---Decline to take part in a poll.
---
---Client: Sent when the user refuses the offer; older clients send nothing for "later".
---
---Server: Does not offer this poll to the user again.
---@class parley.nitro.c2s.games.poll_reject
---@field pollId integer

---Take part in a poll.
---
---Client: Sent when the user agrees to what `games.poll_offer` asks.
---
---Server: Answers with the questions.
---
---Replies: games.poll_contents, games.poll_error
---@class parley.nitro.c2s.games.poll_start
---@field pollId integer

---Vote in the poll that a room holds.
---
---Client: Sent by clients that show the choices of `games.poll_start_room`; Nitro's own pages do not.
---
---Server: Counts the vote.
---
---Replies: games.poll_room_result
---@class parley.nitro.c2s.games.poll_vote_counter
---@field choiceIndex integer which choice, as the room's poll lists them

---Gives the user's achievements in a game of the game center.
---
---Server: Answers `games.getusergameachievementsmessage`.
---
---Client: Takes note of it only; the Nitro client reads nothing of the body, whatever the server writes.
---@class parley.nitro.s2c.games.game_center_achievements

---Tells whether the game center can be used.
---
---Server: Sent in answer to `games.game2checkgamedirectorystatusmessage`.
---
---Client: Opens the game center or says why not; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_directory_status
---@field status parley.nitro.GameDirectoryStatus
---@field blockLength integer seconds that the user is kept out, 0 if not
---@field gamesPlayed integer games the user has played so far
---@field freeGamesLeft integer -1 for no limit

---Lists the games of the game center.
---
---Server: Sent when the client opens the game center; some servers send it after login.
---
---Client: Shows an entry for each game, in its colours.
---@class parley.nitro.s2c.games.game_center_game_list
---@field games parley.nitro.GameCenterGame[]

---Tells the user's place in the queue for an arena.
---
---Server: Sent while the user waits, whenever the place changes.
---
---Client: Shows the place; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_in_arena_queue
---@field position integer

---Tells why the user could not join a game.
---
---Server: Sent in answer to a join, an invitation or `games.game2playagainmessage`.
---
---Client: Shows the reason; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_joining_failed
---@field reason parley.nitro.GameJoinError

---Tells why a game did not begin.
---
---Server: Sent to those who wanted to play.
---
---Client: Shows the reason; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_starting_game_failed
---@field reason parley.nitro.GameStartError

---Tells how often the user may still play a game.
---
---Server: Sent when a game is picked in the game center, and after a match.
---
---Client: Enables the play button and shows the number of games left.
---
---Notes: Nitro's game center stays hidden until this has come, so servers send it unasked with the list of games.
---@class parley.nitro.s2c.games.game_center_status
---@field gameTypeId integer
---@field freeGamesLeft integer -1 for no limit
---@field gamesPlayedTotal integer

---Stops the countdown before a game.
---
---Server: Sent to the players when there are not enough of them any more.
---
---Client: Takes the countdown off the screen; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_stop_counter

---Tells that a player has left the game.
---
---Server: Sent to the other players.
---
---Client: Takes the player off the screen; Nitro does nothing.
---@class parley.nitro.s2c.games.game_center_user_left_game
---@field userId integer

---Lists the achievements that the games of the game center have.
---
---Server: Answers `games.getgameachievementsmessage`.
---
---Client: Keeps them by game.
---@class parley.nitro.s2c.games.gameachievements
---@field games parley.nitro.GameAchievementList[]

---Tells that a friend invites the user into a game.
---
---Server: Sent when the friend has asked for it.
---
---Client: Asks whether to accept; Nitro does nothing.
---
---Replies: games.acceptgameinvite
---@class parley.nitro.s2c.games.gameinvite
---@field gameTypeId integer
---@field inviterId integer user id of the friend

---Tells whether a game can be played.
---
---Server: Sent in answer to `games.getgamestatusmessage`.
---
---Client: Keeps it; while in maintenance, the game counts as offline.
---@class parley.nitro.s2c.games.gamestatusmessage
---@field gameTypeId integer
---@field status parley.nitro.GameStatus

---Confirms that the user waits for a game.
---
---Server: Sent in answer to `games.joinqueuemessage`.
---
---Client: Older clients offer to stop waiting; Nitro does nothing.
---@class parley.nitro.s2c.games.joinedqueuemessage
---@field gameTypeId integer

---Tells why the user can not wait for a game.
---
---Server: Sent in answer to `games.joinqueuemessage`.
---
---Client: Shows the reason; Nitro does nothing.
---@class parley.nitro.s2c.games.joiningqueuefailed
---@field gameTypeId integer
---@field reason parley.nitro.QueueJoinError

---Tells that the user does not wait for a game any more.
---
---Server: Sent in answer to `games.leavequeuemessage`.
---
---Client: Older clients offer to play again; Nitro does nothing.
---@class parley.nitro.s2c.games.leftqueue
---@field gameTypeId integer

---Tells the client to open a game that is a web page.
---
---Server: Sent when the game can begin.
---
---Client: Shows the page in the game center, unless the game type is 2.
---@class parley.nitro.s2c.games.load_game_url
---@field gameTypeId integer
---@field gameClientId string which instance it is
---@field url string address of the page; it may hold a ticket

---Tells the client to load a game.
---
---Server: Sent when the game can begin.
---
---Client: Opens the game with these settings; Nitro cannot, they are for Flash.
---@class parley.nitro.s2c.games.loadgame
---@field gameTypeId integer
---@field gameClientId string which instance it is
---@field url string address of the game; it may hold a ticket
---@field quality string of the drawing, as Flash has it, e.g. high
---@field scaleMode string how it fits its window, as Flash has it, e.g. noScale
---@field frameRate integer pictures a second
---@field minMajorVersion integer oldest Flash that can play it
---@field minMinorVersion integer
---@field params parley.nitro.GameParameter[] for the game

---Tells whether the user takes part in a game of the room.
---
---Server: Sent when the user joins or leaves a team of the room's games.
---
---Client: Hides menus and names at the units, and the arrow above a chosen one, while the game lasts.
---@class parley.nitro.s2c.games.playing_game
---@field isPlaying boolean

---Gives the questions of a poll.
---
---Server: Sent in answer to `games.poll_start`.
---
---Client: Asks one question after the other; the Nitro client reads it, but has no dialog for it.
---
---Replies: games.poll_answer
---@class parley.nitro.s2c.games.poll_contents
---@field pollId integer
---@field startMessage string shown before the first question
---@field endMessage string thanks, after the last one
---@field questions parley.nitro.s2c.games.poll_contents.questions[]
---@field npsPoll boolean a further question depends on the answer (net promoter score)

---@class parley.nitro.s2c.games.poll_contents.questions
---@field question parley.nitro.PollQuestion
---@field children parley.nitro.PollQuestion[] further questions, one of which is asked depending on the answer

---Tells that a poll can not be taken.
---
---Server: Sent in answer to `games.poll_start` when the poll is over or was answered already.
---
---Client: Older clients say so in a window.
---
---Notes: The Nitro client 1.6.6 fails on it.
---@class parley.nitro.s2c.games.poll_error

---Asks the user to take part in a poll.
---
---Server: Sent when the user enters a room that has one, or at another time of the server's choice.
---
---Client: Shows the offer; the Nitro client reads it, but has no window for it.
---
---Replies: games.poll_start, games.poll_reject
---@class parley.nitro.s2c.games.poll_offer
---@field pollId integer
---@field type string kind of poll; common servers leave it empty or write the title
---@field headline string
---@field summary string

---Tells how the room has voted.
---
---Server: Sent to the room when its poll ends.
---
---Client: Hands the votes to the page in the same way.
---@class parley.nitro.s2c.games.poll_room_result
---@field question string
---@field choices parley.nitro.s2c.games.poll_room_result.choices[]
---@field totalVotes integer

---@class parley.nitro.s2c.games.poll_room_result.choices
---@field text string
---@field votes integer

---Begins a poll in the room.
---
---Server: Sent to the room when its owner has started one, by servers that use what Nitro adds to the protocol.
---
---Client: Hands question and choices to the page, which shows nothing in Nitro as published.
---
---Replies: games.poll_vote_counter
---@class parley.nitro.s2c.games.poll_start_room
---@field question string
---@field choices string[]

---Tells the client to close a game.
---
---Server: Sent when the game has ended or its server goes down.
---
---Client: Older clients close the game; Nitro does nothing.
---
---Replies: games.gameunloadedmessage
---@class parley.nitro.s2c.games.unloadgame
---@field gameTypeId integer
---@field gameClientId string which instance, as `games.loadgame` had it

---Gives a week's list of friends who are best at playing against each other.
---
---Server: Sent to clients that compare the user with friends; Nitro has no request for it.
---
---Client: Older clients list these friends; Nitro does nothing.
---
---Notes: Entries may follow, as in `games.weekly_game2_leaderboard`.
---@class parley.nitro.s2c.games.weekly_competitive_friends_leaderboard: parley.nitro.Leaderboard

---Gives a week's list of the best at playing against each other.
---
---Server: Sent to clients that have such a list; Nitro has no request for it.
---
---Client: Older clients list the best; Nitro does nothing.
---
---Notes: Servers write entries behind it, as in `games.weekly_game2_leaderboard`.
---@class parley.nitro.s2c.games.weekly_competitive_leaderboard: parley.nitro.Leaderboard

---Gives a week's list of the user's friends who are best at a game.
---
---Server: Sent in answer to `games.game2getweeklyfriendsleaderboard`.
---
---Client: Older clients show it; Nitro does nothing.
---
---Notes: As in `games.weekly_game2_leaderboard`, servers write entries behind these fields.
---@class parley.nitro.s2c.games.weekly_game2_friends_leaderboard: parley.nitro.Leaderboard

---Gives a week's list of the best at a game.
---
---Server: Sent in answer to `games.game2getweeklyleaderboard`.
---
---Client: Nitro reads which week it is and does nothing with it.
---
---Notes: Servers that keep such lists write more behind these fields, which Nitro does not read: a list of entries (user id, score, rank, name, figure, gender), how many users there are, and the game type.
---@class parley.nitro.s2c.games.weekly_game2_leaderboard: parley.nitro.Leaderboard

---Tells what can be won with a game this week.
---
---Server: Sent in answer to `games.games_init`.
---
---Client: Older clients show the rewards and the time left; Nitro does nothing.
---@class parley.nitro.s2c.games.weekly_game_reward
---@field gameTypeId integer
---@field products parley.nitro.CatalogProduct[]
---@field minutesUntilNextWeek integer minutes until the winners are found
---@field rewardingOn boolean rewards are given this week

---Lists who has won last week's reward of a game.
---
---Server: Sent in answer to `games.getweeklygamerewardwinners`.
---
---Client: Shows the winners; Nitro does nothing.
---@class parley.nitro.s2c.games.weekly_game_reward_winners
---@field gameTypeId integer
---@field winners parley.nitro.GameWinner[]

---@class parley.nitro.client.games
local client = {}

---Accept a friend's invitation into a game.
---@param fields parley.nitro.c2s.games.acceptgameinvite
---@return boolean? sent
---@return string? message
---@return string? code
function client.acceptgameinvite(fields) end

---Ask whether the game center can be used.
---@param fields parley.nitro.c2s.games.game2checkgamedirectorystatusmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2checkgamedirectorystatusmessage(fields) end

---Leave a running game.
---@param fields parley.nitro.c2s.games.game2exitgamemessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2exitgamemessage(fields) end

---Say something to the other players of a game.
---@param fields parley.nitro.c2s.games.game2gamechatmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2gamechatmessage(fields) end

---Ask how often one may still play a game.
---@param fields parley.nitro.c2s.games.game2getaccountgamestatusmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2getaccountgamestatusmessage(fields) end

---Ask which of one's friends are best at a game in some week.
---@param fields parley.nitro.c2s.games.game2getweeklyfriendsleaderboard
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2getweeklyfriendsleaderboard(fields) end

---Ask who is best at a game in some week.
---@param fields parley.nitro.c2s.games.game2getweeklyleaderboard
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2getweeklyleaderboard(fields) end

---Tell how far the game's stage is loaded.
---@param fields parley.nitro.c2s.games.game2loadstagereadymessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2loadstagereadymessage(fields) end

---Ask for another round with the same players.
---@param fields parley.nitro.c2s.games.game2playagainmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2playagainmessage(fields) end

---Ask for the whole state of a running game.
---@param fields parley.nitro.c2s.games.game2requestfullstatusupdatemessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.game2requestfullstatusupdatemessage(fields) end

---Ask what can be won with a game this week.
---@param fields parley.nitro.c2s.games.games_init
---@return boolean? sent
---@return string? message
---@return string? code
function client.games_init(fields) end

---Ask which games the game center has.
---@param fields parley.nitro.c2s.games.games_list
---@return boolean? sent
---@return string? message
---@return string? code
function client.games_list(fields) end

---Tell that a game was closed.
---@param fields parley.nitro.c2s.games.gameunloadedmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.gameunloadedmessage(fields) end

---Ask which achievements the games of the game center have.
---@param fields parley.nitro.c2s.games.getgameachievementsmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.getgameachievementsmessage(fields) end

---Ask whether a game can be played.
---@param fields parley.nitro.c2s.games.getgamestatusmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.getgamestatusmessage(fields) end

---Ask for one's achievements in one game of the game center.
---@param fields parley.nitro.c2s.games.getusergameachievementsmessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.getusergameachievementsmessage(fields) end

---Ask who has won last week's reward of a game.
---@param fields parley.nitro.c2s.games.getweeklygamerewardwinners
---@return boolean? sent
---@return string? message
---@return string? code
function client.getweeklygamerewardwinners(fields) end

---Wait for a game to play.
---@param fields parley.nitro.c2s.games.joinqueuemessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.joinqueuemessage(fields) end

---Stop waiting for a game.
---@param fields parley.nitro.c2s.games.leavequeuemessage
---@return boolean? sent
---@return string? message
---@return string? code
function client.leavequeuemessage(fields) end

---Answer a question of a poll, or the question that a room is asked.
---@param fields parley.nitro.c2s.games.poll_answer
---@return boolean? sent
---@return string? message
---@return string? code
function client.poll_answer(fields) end

---Decline to take part in a poll.
---@param fields parley.nitro.c2s.games.poll_reject
---@return boolean? sent
---@return string? message
---@return string? code
function client.poll_reject(fields) end

---Take part in a poll.
---@param fields parley.nitro.c2s.games.poll_start
---@return boolean? sent
---@return string? message
---@return string? code
function client.poll_start(fields) end

---Vote in the poll that a room holds.
---@param fields parley.nitro.c2s.games.poll_vote_counter
---@return boolean? sent
---@return string? message
---@return string? code
function client.poll_vote_counter(fields) end
