-- SPDX-License-Identifier: MIT
--
-- What a guild chat's server knows: users, guilds, channels and what was said,
-- and who may see what. It knows of no connections.

local core = require "parley.core"
local store = require "parley.guildchat.store"

local M = {}

--- The guild of direct messages.
M.DIRECT = -1

---@class parley.guildchat.world
local World = {}
World.__index = World

-- ---- values ---------------------------------------------------------------

-- White space as JavaScript's Number() cuts it off.
local function trim(text)
  return (text:gsub("^%s+", ""):gsub("%s+$", ""))
end

--- The number that a client means: numbers may come as text; nothing (0, "",
--- null, what is no number) gives nil.
---@return number?
function M.number(value)
  if type(value) == "string" then
    local text = trim(value)
    if text:find("^[%+%-]?%d+%.?%d*$") or text:find("^0[xX]%x+$") then
      value = tonumber(text)
    end
  end
  if type(value) ~= "number" or value == 0 or value ~= value then return nil end
  return value
end

-- A copy of a record without the members that are not told.
local function told(record, hidden)
  local copy = {}
  for name, value in pairs(record) do
    if not hidden[name] then copy[name] = value end
  end
  return copy
end

local NOT_OF_USERS = {pass = true, email = true, handleLastUpdated = true}
local NOT_OF_SELF = {pass = true}
local NOT_OF_CHANNELS = {participants = true}

-- ---- making ---------------------------------------------------------------

local function by_id(list)
  local index = {}
  for _, record in ipairs(list or {}) do index[record.id] = record end
  return index
end

-- What the records of each list must have.
local LISTS = {
  {name = "users", {"id", "number"}, {"handle", "string"}, {"pass", "string"}},
  {name = "guilds", {"id", "number"}},
  {name = "memberships", {"guild", "number"}, {"user", "number"}},
  {name = "channels", {"id", "number"}, {"guild", "number"}},
  {name = "messages", optional = true, {"id", "number"},
   {"channel", "number"}},
}

local function check_list(list, rule)
  if list == nil and rule.optional then return true end
  if type(list) ~= "table" then
    return nil, ("the world has no list '%s'"):format(rule.name)
  end
  for i, record in ipairs(list) do
    for _, field in ipairs(rule) do
      if type(record) ~= "table" or type(record[field[1]]) ~= field[2] then
        return nil, ("%s[%d]: '%s' expected, a %s"):format(
          rule.name, i, field[1], field[2])
      end
    end
  end
  return true
end

local function check(data)
  for _, rule in ipairs(LISTS) do
    local ok, message = check_list(data[rule.name], rule)
    if not ok then return nil, message end
  end
  return true
end

--- Makes a world of tables: users, guilds, memberships, channels, messages.
---@param data table
---@param keep? table what keeps messages (parley.guildchat.store); in memory
--- if nil
---@return parley.guildchat.world?
---@return string? message
function M.new(data, keep)
  local ok, message = check(data)
  if not ok then return nil, message end
  local self = setmetatable({
    _users = by_id(data.users), _guilds = data.guilds,
    _guild_of = by_id(data.guilds), _channels = data.channels,
    _channel_of = by_id(data.channels), _members = {},
    _user_list = data.users, _store = keep or store.memory(),
  }, World)
  for _, membership in ipairs(data.memberships) do
    local members = self._members[membership.guild] or {}
    self._members[membership.guild] = members
    members[membership.user] = true
  end
  if self._store:is_empty() then
    for _, said in ipairs(data.messages or {}) do self._store:add(said) end
  end
  return self
end

--- Reads a world from a JSON file.
---@param path string
---@param keep? table
function M.load(path, keep)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text = file:read("*a")
  file:close()
  local data, fault = core.json_decode(text)
  if type(data) ~= "table" then
    return nil, ("%s: %s"):format(path, fault or "an object expected")
  end
  return M.new(data, keep)
end

-- ---- users ----------------------------------------------------------------

--- The user with that id and password as only that user sees it, or nil.
function World:log_in(id, password)
  local number = M.number(id)
  local user = number and self._users[number]
  if not user or user.pass ~= password then return nil end
  local own = told(user, NOT_OF_SELF)
  return own
end

--- A user as everybody sees it.
function World:user(id)
  return self._users[id] and told(self._users[id], NOT_OF_USERS)
end

local function is_in(list, value)
  for _, each in ipairs(list or {}) do
    if each == value then return true end
  end
  return false
end

-- ---- what a user may see --------------------------------------------------

function World:is_member(guild, user)
  local members = self._members[guild]
  return members ~= nil and members[user] == true
end

--- True if the user may see a channel: a member of its guild, and of a direct
--- one a participant.
function World:may_see(channel, user)
  local record = self._channel_of[channel]
  if not record or not self:is_member(record.guild, user) then return false end
  return record.guild ~= M.DIRECT or is_in(record.participants, user)
end

--- The guilds that a user is in.
function World:guilds(user)
  local list = core.array {}
  for _, guild in ipairs(self._guilds) do
    if self:is_member(guild.id, user) then list[#list + 1] = guild end
  end
  return list
end

--- {guild, channels} as the user sees them, or nil.
function World:guild(id, user)
  local guild = self._guild_of[id]
  if not guild or not self:is_member(id, user) then return nil end
  local channels = core.array {}
  for _, channel in ipairs(self._channels) do
    if channel.guild == id and self:may_see(channel.id, user) then
      channels[#channels + 1] = told(channel, NOT_OF_CHANNELS)
    end
  end
  return {guild = guild, channels = channels}
end

--- {messages, users} of a channel, the newest first, or nil.
function World:channel(id, user)
  if not self:may_see(id, user) then return nil end
  local record = self._channel_of[id]
  local users = core.array {}
  for _, each in ipairs(self._user_list) do
    local there
    if record.guild == M.DIRECT then
      there = is_in(record.participants, each.id)
    else
      there = self:is_member(record.guild, each.id)
    end
    if there then users[#users + 1] = self:user(each.id) end
  end
  return {messages = self._store:history(id), users = users}
end

--- True if the channel is in that guild and the user may see it.
function World:is_active_choice(guild, channel, user)
  local record = self._channel_of[channel]
  return record ~= nil and record.guild == guild and
         self:may_see(channel, user)
end

-- ---- saying ---------------------------------------------------------------

local function as_file(given)
  return {userId = given.userId, fileName = given.fileName,
          width = given.width, height = given.height}
end

--- What a user says in a channel, as it is told to all; nil for what says
--- nothing.
---@param time string "2023-06-11T08:00:01+00:00"
function World:post(channel, user, post, time)
  local content = post.content
  local files = core.array {}
  for i, file in ipairs(post.attachments or {}) do files[i] = as_file(file) end
  if type(content) ~= "string" or content == "" and #files == 0 then
    return nil
  end
  local said = {id = self._store:next_id(), created = time, channel = channel,
                content = content, author = user, attachments = files}
  self._store:add(said)
  return said
end

return M
