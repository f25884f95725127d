---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Lists the games of the game center.
---
---Server: Sent when the client opens the game center; some servers send it after login.
---
---Client: Shows an entry for each game, in its colours.
---@class parley.nitro.s2c.games.game_center_game_list
---@field games parley.nitro.GameCenterGame[]

---Tells how often the user may still play a game.
---
---Server: Sent when a game is picked in the game center, and after a match.
---
---Client: Enables the play button and shows the number of games left.
---@class parley.nitro.s2c.games.game_center_status
---@field gameTypeId integer
---@field freeGamesLeft integer -1 for no limit
---@field gamesPlayedTotal integer
