-- SPDX-License-Identifier: MIT
--
-- What keeps the messages of a guild chat: the memory, or SQLite where the
-- host has a binding for it (LuaSQL's luasql.sqlite3, or lsqlite3).

local core = require "parley.core"

local M = {}

-- ---- memory ---------------------------------------------------------------

---@class parley.guildchat.store
local Memory = {}
Memory.__index = Memory

--- Messages in memory.
function M.memory()
  return setmetatable({_channels = {}, _last = 0}, Memory)
end

function Memory:is_empty()
  return self._last == 0
end

--- A number that no message has.
function Memory:next_id()
  return self._last + 1
end

--- Keeps a message.
function Memory:add(said)
  local list = self._channels[said.channel] or {}
  self._channels[said.channel] = list
  list[#list + 1] = said
  if said.id > self._last then self._last = said.id end
end

--- The messages of a channel, the newest first.
function Memory:history(channel)
  local list, out = self._channels[channel] or {}, core.array {}
  for i = #list, 1, -1 do out[#out + 1] = list[i] end
  return out
end

function Memory.close() end

-- ---- SQLite ---------------------------------------------------------------

local TABLE = "CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, " ..
              "channel INTEGER NOT NULL, said TEXT NOT NULL)"

-- A binding as two functions: run(sql), and rows(sql) with an iterator over
-- first columns.
local function open_luasql(path)
  local ok, luasql = pcall(require, "luasql.sqlite3")
  if not ok then return nil end
  local env = luasql.sqlite3()
  local db = assert(env:connect(path))
  return {
    run = function(sql) assert(db:execute(sql)) end,
    rows = function(sql)
      local cursor = assert(db:execute(sql))
      return function()
        local value = cursor:fetch()
        if value == nil then cursor:close() end
        return value
      end
    end,
    close = function() db:close(); env:close() end,
  }
end

local function open_lsqlite3(path)
  local ok, sqlite3 = pcall(require, "lsqlite3")
  if not ok then return nil end
  local db = assert(sqlite3.open(path))
  return {
    run = function(sql)
      if db:exec(sql) ~= sqlite3.OK then error(db:errmsg(), 0) end
    end,
    rows = function(sql) return db:urows(sql) end,
    close = function() db:close() end,
  }
end

---@class parley.guildchat.sqlite: parley.guildchat.store
local Sqlite = {}
Sqlite.__index = Sqlite

--- Messages in a file of SQLite.
---@param path string
---@return parley.guildchat.store?
---@return string? message
function M.sqlite(path)
  local ok, db = pcall(function()
    return open_luasql(path) or open_lsqlite3(path)
  end)
  if not ok then return nil, tostring(db) end
  if not db then
    return nil, "no binding of SQLite: install luasql-sqlite3 " ..
                "(Debian: lua-sql-sqlite3) or lsqlite3"
  end
  local made, message = pcall(db.run, TABLE)
  if not made then return nil, tostring(message) end
  return setmetatable({_db = db}, Sqlite)
end

-- The greatest id, 0 if there is none.
local function last(self)
  local greatest = 0
  for id in self._db.rows("SELECT max(id) FROM message") do
    greatest = tonumber(id) or greatest
  end
  return greatest
end

function Sqlite:is_empty()
  return last(self) == 0
end

function Sqlite:next_id()
  return math.floor(last(self)) + 1
end

local function quote(text)
  return "'" .. text:gsub("'", "''") .. "'"
end

function Sqlite:add(said)
  self._db.run(("INSERT OR REPLACE INTO message VALUES (%d, %d, %s)"):format(
    said.id, said.channel, quote(core.json_encode(said))))
end

function Sqlite:history(channel)
  local out = core.array {}
  local sql = ("SELECT said FROM message WHERE channel = %d ORDER BY id DESC")
    :format(channel)
  for text in self._db.rows(sql) do
    local said = core.json_decode(text)
    if said then out[#out + 1] = said end
  end
  return out
end

function Sqlite:close()
  self._db.close()
end

return M
