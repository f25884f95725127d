-- SPDX-License-Identifier: MIT
--
-- Friends, requests and blocked players; who may ask; who is online.

local M = {handlers = {}}

local function manager() return require "parley.manager" end

function M.setup(self)
  self.relationships = {} -- list of {sender, target, type, state, since}
end

-- ---- looking --------------------------------------------------------------

local function between(relation, a, b)
  return relation.sender == a and relation.target == b or
         relation.sender == b and relation.target == a
end

-- The friendship (or request for it) of two players.
local function friendship(self, a, b)
  for i, relation in ipairs(self.relationships) do
    if relation.type == "FRIENDS" and between(relation, a, b) then
      return relation, i
    end
  end
  return nil
end

-- Whether |a| blocks |b|.
local function block(self, a, b)
  for i, relation in ipairs(self.relationships) do
    if relation.type == "BLOCKED" and relation.sender == a and
       relation.target == b then
      return relation, i
    end
  end
  return nil
end

--- True if the two are friends.
function M.are_friends(self, a, b)
  local relation = friendship(self, a, b)
  return relation ~= nil and relation.state == "VERIFIED"
end

local function have_common_friend(self, a, b)
  for uuid in pairs(self.players) do
    if M.are_friends(self, a, uuid) and M.are_friends(self, b, uuid) then
      return true
    end
  end
  return false
end

local function relation_fields(relation)
  return {senderUUID = relation.sender, targetUUID = relation.target,
          type = relation.type, state = relation.state,
          since = relation.since}
end

local function populate(relation)
  return "relationships.ServerRelationshipPopulatePacket",
    {relationships = {relation_fields(relation)}}
end

local function failed(reason)
  return "relationships.ServerRelationshipCreateFailedResponsePacket",
    {reason = reason}
end

-- Tells the other player, with the name of who it is about.
local function tell(self, target, player, name, fields)
  self:push(target, "relationships.ServerUuidNameMapPacket",
            {mappedUuids = {[player.uuid] = player.name}})
  self:push(target, name, fields)
end

-- ---- making ---------------------------------------------------------------

-- Why |player| can not ask |target| to be a friend; nil if it can.
local function refusal(self, player, target)
  local relation = friendship(self, player.uuid, target.uuid)
  if block(self, player.uuid, target.uuid) then return "SENDER_BLOCKED_TARGET" end
  if block(self, target.uuid, player.uuid) then return "TARGET_BLOCKED_SENDER" end
  if relation and relation.state == "VERIFIED" then
    return "VERIFIED_RELATIONSHIP_ALREADY_EXISTS"
  end
  if relation and relation.sender == player.uuid then
    return "EXISTING_REQUEST_IS_PENDING"
  end
  if relation then return nil end -- accepts what the other asked for
  if target.privacy == "NO_ONE" then return "TARGET_PRIVACY_SETTING_NO_ONE" end
  if target.privacy == "FRIEND_OF_FRIENDS" and
     not have_common_friend(self, player.uuid, target.uuid) then
    return "TARGET_PRIVACY_SETTING_FRIEND_OF_FRIENDS"
  end
  return nil
end

local function befriend(self, player, target)
  local reason = refusal(self, player, target)
  if reason then return failed(reason) end
  local relation = friendship(self, player.uuid, target.uuid)
  if relation then
    relation.state, relation.since = "VERIFIED", self:now()
  else
    relation = {sender = player.uuid, target = target.uuid, type = "FRIENDS",
                state = "PENDING", since = self:now()}
    table.insert(self.relationships, relation)
  end
  tell(self, target, player, populate(relation))
  return populate(relation)
end

local function block_player(self, player, target)
  if block(self, player.uuid, target.uuid) then
    return failed("VERIFIED_RELATIONSHIP_ALREADY_EXISTS")
  end
  local old, place = friendship(self, player.uuid, target.uuid)
  if old then
    table.remove(self.relationships, place)
    self:push(target, "relationships.ServerRelationshipDeletePacket",
              {relationship = relation_fields(old)})
  end
  local relation = {sender = player.uuid, target = target.uuid,
                    type = "BLOCKED", state = "VERIFIED", since = self:now()}
  table.insert(self.relationships, relation)
  return populate(relation)
end

M.handlers["relationships.ClientRelationshipCreatePacket"] =
  function(self, player, fields)
    local target = self.players[fields.uuid]
    if not target or target == player then return failed("TARGET_NOT_EXIST") end
    if fields.type == "FRIENDS" then return befriend(self, player, target) end
    if fields.type == "BLOCKED" then
      return block_player(self, player, target)
    end
    return manager().fail("INVALID_RELATIONSHIP_TYPE")
  end

M.handlers["relationships.RelationshipDeletePacket"] =
  function(self, player, fields)
    local relation, place
    if fields.type == "BLOCKED" then
      relation, place = block(self, player.uuid, fields.uuid)
      if not relation then return failed("NO_BLOCKED_RELATIONSHIP_TO_CONVERT") end
    else
      relation, place = friendship(self, player.uuid, fields.uuid)
      if not relation then return failed("NO_PENDING_REQUEST_TO_VERIFY") end
    end
    table.remove(self.relationships, place)
    if relation.type == "FRIENDS" then
      self:push(self.players[fields.uuid],
                "relationships.ServerRelationshipDeletePacket",
                {relationship = relation_fields(relation)})
    end
    return manager().ok()
  end

M.handlers["relationships.privacy.FriendRequestPrivacySettingPacket"] =
  function(_, player, fields)
    if not fields.setting then return manager().fail("UNKNOWN_SETTING") end
    player.privacy = fields.setting
    return manager().ok()
  end

-- ---- presence -------------------------------------------------------------

local function status(self, player)
  return "profile.ServerProfileStatusPacket", {
    uuid = player.uuid,
    status = self:is_online(player) and "ONLINE" or "OFFLINE",
    lastOnlineTimestamp = player.last_online,
  }
end

local function activity(player)
  return "profile.ServerProfileActivityPacket", {
    uuid = player.uuid, type = player.activity, metadata = player.activity_data,
  }
end

local function is_interested(self, other, player)
  return other ~= player and (other.subscriptions[player.uuid] or
                              M.are_friends(self, other.uuid, player.uuid))
end

local function tell_interested(self, player, name, fields)
  for _, other in pairs(self.players) do
    if is_interested(self, other, player) then self:push(other, name, fields) end
  end
end

M.handlers["profile.ClientProfileActivityPacket"] =
  function(self, player, fields)
    player.activity, player.activity_data = fields.type, fields.metadata
    tell_interested(self, player, activity(player))
    return manager().ok()
  end

M.handlers["subscription.SubscriptionUpdatePacket"] =
  function(self, player, fields, _, peer)
    if fields.unsubscribeFromAll then player.subscriptions = {} end
    for _, uuid in ipairs(fields.uuids or {}) do
      local other = self.players[uuid]
      player.subscriptions[uuid] = other and fields.newSubscription or nil
      if other and fields.newSubscription then
        peer:send(status(self, other))
        peer:send(activity(other))
      end
    end
    return manager().ok()
  end

function M.enter(self, player, peer, first)
  local list, names = {}, {}
  for _, relation in ipairs(self.relationships) do
    local mine = relation.sender == player.uuid
    if mine or relation.target == player.uuid and relation.type == "FRIENDS" then
      list[#list + 1] = relation_fields(relation)
      local uuid = mine and relation.target or relation.sender
      names[uuid] = self.players[uuid].name
    end
  end
  peer:send("relationships.privacy.FriendRequestPrivacySettingPacket",
            {setting = player.privacy})
  if #list > 0 then
    peer:send("relationships.ServerUuidNameMapPacket", {mappedUuids = names})
    peer:send("relationships.ServerRelationshipPopulatePacket",
              {relationships = list})
  end
  for uuid in pairs(names) do
    if is_interested(self, player, self.players[uuid]) then
      peer:send(status(self, self.players[uuid]))
    end
  end
  if first then tell_interested(self, player, status(self, player)) end
end

function M.leave(self, player)
  tell_interested(self, player, status(self, player))
end

return M
