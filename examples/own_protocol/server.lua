-- SPDX-License-Identifier: MIT
--
-- A server of noughts and crosses, over WebSocket and over TCP.
--
--   parley run examples/own_protocol/server.lua [WS_PORT [TCP_PORT]]
--
-- Without ports it takes free ones, and prints them.
local parley = require "parley"

local here = arg[0]:match("^.*/") or ""
local schema = assert(parley.protocol(here .. "protocol.yaml"))
local enums = parley.enums(schema)
local Mark, Outcome = enums.Mark, enums.Outcome
local JoinError, MoveError = enums.JoinError, enums.MoveError

local LINES = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7},
               {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

local server = parley.server {protocol = schema}
local accounts = {} -- by name: {token, player = {name, wins}, peer}
local asking        -- the peer that waits for a game
local players = {}  -- by peer: an account
local games = {}    -- by peer: {board, turn, peers by mark, marks by peer}

-- ---- the lobby --------------------------------------------------------------

local function tell_players()
  local list = {}
  for _, account in pairs(players) do list[#list + 1] = account.player end
  table.sort(list, function(a, b) return a.name < b.name end)
  for peer in pairs(players) do peer.lobby.players {players = list} end
end

-- The account of a name, or nil and why it is not let in.
local function account_of(name, token)
  if name == "" or #name > 20 then return nil, JoinError.bad_name end
  local account = accounts[name]
  if not account then
    account = {token = token, player = {name = name, wins = 0}}
    accounts[name] = account
  end
  if account.token ~= token then return nil, JoinError.wrong_token end
  if account.peer then return nil, JoinError.already_here end
  return account
end

server:on("lobby.join", function(peer, join)
  if players[peer] then return end
  local account, reason = account_of(join.name, join.token)
  if not account then
    peer.lobby.refused {reason = reason}
    return
  end
  account.peer, players[peer] = peer, account
  peer.lobby.welcome {you = account.player}
  tell_players()
end)

local function begin(first, second, wish)
  local cross, nought = first, second
  if wish == Mark.nought then cross, nought = second, first end
  local game = {
    board = {}, turn = Mark.cross,
    peers = {[Mark.cross] = cross, [Mark.nought] = nought},
    marks = {[cross] = Mark.cross, [nought] = Mark.nought},
  }
  for cell = 1, 9 do game.board[cell] = Mark.none end
  games[first], games[second] = game, game
  for peer, mark in pairs(game.marks) do
    local opponent = peer == cross and nought or cross
    peer.game.begin {opponent = players[opponent].player, mark = mark}
  end
end

server:on("lobby.play", function(peer, ask)
  if not players[peer] or games[peer] or asking and asking.peer == peer then
    return
  end
  if asking then
    local first = asking
    asking = nil
    begin(first.peer, peer, first.wish)
  else
    asking = {peer = peer, wish = ask.wish} -- no wish: nil
  end
end)

-- ---- the game ---------------------------------------------------------------

-- The line that is full of one mark, or nil.
local function full_line(board)
  for _, line in ipairs(LINES) do
    local mark = board[line[1] + 1]
    if mark ~= Mark.none and mark == board[line[2] + 1] and
       mark == board[line[3] + 1] then
      return line
    end
  end
  return nil
end

local function is_full(board)
  for cell = 1, 9 do
    if board[cell] == Mark.none then return false end
  end
  return true
end

local function print_board(board)
  local signs = {[Mark.none] = ".", [Mark.cross] = "X", [Mark.nought] = "O"}
  for row = 0, 2 do
    print(("server | %s%s%s"):format(signs[board[3 * row + 1]],
      signs[board[3 * row + 2]], signs[board[3 * row + 3]]))
  end
end

local function finish(game, over)
  over.board = game.board
  for peer in pairs(game.marks) do
    games[peer] = nil
    if players[peer] then peer.game.over(over) end
  end
  print_board(game.board)
end

-- Why a move is not possible, or nil.
local function problem(game, peer, cell)
  if not game then return {reason = MoveError.no_game} end
  if game.turn ~= game.marks[peer] then
    return {reason = MoveError.not_your_turn}
  end
  if cell > 8 then return {reason = MoveError.no_such_cell} end
  if game.board[cell + 1] ~= Mark.none then
    return {reason = MoveError.taken, owner = game.board[cell + 1]}
  end
  return nil
end

server:on("game.move", function(peer, move)
  local game = games[peer]
  local refused = problem(game, peer, move.cell)
  if refused then
    peer.game.refused(refused)
    return
  end
  local mark = game.turn
  game.board[move.cell + 1] = mark
  local line = full_line(game.board)
  local is_over = line or is_full(game.board)
  game.turn = is_over and Mark.none or
              mark == Mark.cross and Mark.nought or Mark.cross
  for other in pairs(game.marks) do
    other.game.moved {mark = mark, cell = move.cell, turn = game.turn}
  end
  if line then
    players[peer].player.wins = players[peer].player.wins + 1
    print(("server | %s wins"):format(players[peer].player.name))
    finish(game, {outcome = Outcome.won, winner = mark, line = line})
  elseif is_over then
    print("server | nobody wins")
    finish(game, {outcome = Outcome.drawn})
  end
end)

server:on("game.say", function(peer, said)
  local game = games[peer]
  for other in pairs(game and game.marks or {}) do
    if other ~= peer then
      other.game.said {author = players[peer].player.name, text = said.text}
    end
  end
end)

-- ---- the end of a connection ------------------------------------------------

server:on("close", function(peer)
  local account, game = players[peer], games[peer]
  players[peer] = nil
  if asking and asking.peer == peer then asking = nil end
  if not account then return end
  account.peer = nil
  if game then
    print(("server | %s has left"):format(account.player.name))
    finish(game, {outcome = Outcome.left, name = account.player.name})
  end
  tell_players()
end)

-- What a peer sends wrong costs it the connection.
server:on("bad_packet", function(peer) peer:close(1002, "not a packet") end)

parley.run(function()
  local ports = {ws = tonumber(arg[1] or 0), tcp = tonumber(arg[2] or 0)}
  local ws = assert(server:listen {transport = "ws", port = ports.ws})
  local tcp = assert(server:listen {transport = "tcp", port = ports.tcp})
  print(("server | ws://127.0.0.1:%d tcp://127.0.0.1:%d"):format(ws.port,
                                                                tcp.port))
  parley.sleep(math.huge)
end)
