-- SPDX-License-Identifier: MIT
--
-- Worlds that are open to others, invitations, direct connections, pictures,
-- notices, and game servers.

local M = {handlers = {}}

local function manager() return require "parley.manager" end

local SERVERS = {
  {id = "example", names = {en_us = "Example"}, addresses = {"mc.example.org"},
   versions = {47, 765}, recommended = "1.20.4"},
}

function M.setup(self)
  self.worlds = {}     -- open ones, by the UUID of the host
  self._joins = {}     -- who asked to be let in, by the host's unique id
  self._media_count = 0
end

-- ---- relaying -------------------------------------------------------------

-- Hands a packet on to the player it names, with the sender in that place.
local function relay(class, field)
  M.handlers[class] = function(self, player, fields)
    local target = self.players[fields[field]]
    if not target then return nil end
    local copy = {}
    for name, value in pairs(fields) do copy[name] = value end
    copy[field] = player.uuid
    self:push(target, class, copy)
    return nil
  end
end

relay("ice.IceSessionPacket", "user")
relay("ice.IceCandidatePacket", "user")
relay("social.SocialInviteToServerPacket", "uuid")
relay("social.SocialInviteToServerCancelPacket", "uuid")

M.handlers["social.SocialDiscordRequestJoinServerPacket"] =
  function(self, player, fields)
    local host = self.players[fields.targetUUID]
    if not host or not self:is_online(host) then
      return manager().fail("ESSENTIAL_USER_NOT_FOUND")
    end
    local unique_id = assert(require("parley.core").crypto.uuid())
    self._joins[unique_id] = player
    for peer in pairs(host.peers) do
      peer:reply({unique_id = unique_id},
        "social.SocialDiscordRequestJoinServerPacket",
        {targetUUID = player.uuid, secret = fields.secret})
    end
    return manager().ok()
  end

M.handlers["social.ClientSocialDiscordRequestJoinServerResponsePacket"] =
  function(self, _, fields, packet)
    local guest = self._joins[packet.unique_id]
    self._joins[packet.unique_id] = nil
    if guest and fields.address then
      self:push(guest, "multiplayer.ServerMultiplayerJoinServerPacket",
                {address = fields.address})
    end
    return nil
  end

-- ---- worlds ---------------------------------------------------------------

local function world_fields(world)
  local invites = {}
  for uuid in pairs(world.invites) do invites[#invites + 1] = uuid end
  table.sort(invites)
  return {
    hostUUID = world.host, ip = world.ip, port = world.port,
    privacy = world.privacy, invites = invites, createdAt = world.created_at,
    protocolVersion = world.protocol, worldName = world.name,
  }
end

local function may_see(self, world, uuid)
  local friends = require("parley.manager.relationships").are_friends
  return world.invites[uuid] or
         world.privacy == "FRIENDS" and friends(self, world.host, uuid)
end

local function tell_world(self, world)
  for uuid, player in pairs(self.players) do
    if uuid ~= world.host and may_see(self, world, uuid) then
      self:push(player, "upnp.ServerUPnPSessionPopulatePacket",
                {sessions = {world_fields(world)}})
    end
  end
end

local function close_world(self, world)
  self.worlds[world.host] = nil
  for uuid, player in pairs(self.players) do
    if uuid ~= world.host and may_see(self, world, uuid) then
      self:push(player, "upnp.ServerUPnPSessionRemovePacket",
                {hostUUIDs = {world.host}})
    end
  end
end

local UPNP = "upnp.ClientUPnPSession"

M.handlers[UPNP .. "CreatePacket"] = function(self, player, fields)
  local world = {
    host = player.uuid, ip = fields.ip, port = fields.port,
    privacy = fields.privacy or "INVITE_ONLY", invites = {},
    created_at = self:now(), protocol = fields.protocolVersion,
    name = fields.worldName,
  }
  self.worlds[player.uuid] = world
  tell_world(self, world)
  return manager().ok()
end

-- A handler for the player's own open world.
local function with_world(change)
  return function(self, player, fields)
    local world = self.worlds[player.uuid]
    if not world then return manager().fail("SESSION_NOT_FOUND") end
    change(self, world, fields, player)
    return manager().ok()
  end
end

M.handlers[UPNP .. "ClosePacket"] = with_world(close_world)

M.handlers[UPNP .. "UpdatePacket"] = with_world(function(self, world, fields)
  world.ip, world.port = fields.ip or world.ip, fields.port or world.port
  world.privacy = fields.privacy or world.privacy
  tell_world(self, world)
end)

M.handlers[UPNP .. "PingProxyUpdatePacket"] =
  with_world(function(_, world, fields) world.status = fields.rawJson end)

M.handlers[UPNP .. "InvitesAddPacket"] =
  with_world(function(self, world, fields)
    for _, uuid in ipairs(fields.uuids or {}) do
      local guest = self.players[uuid]
      if guest and not world.invites[uuid] then
        world.invites[uuid] = true
        self:push(guest, "upnp.ServerUPnPSessionPopulatePacket",
                  {sessions = {world_fields(world)}})
        self:push(guest, "upnp.ServerUPnPSessionInviteAddPacket",
                  {hostUUID = world.host})
      end
    end
  end)

M.handlers[UPNP .. "InvitesRemovePacket"] =
  with_world(function(self, world, fields)
    for _, uuid in ipairs(fields.uuids or {}) do
      if world.invites[uuid] then
        world.invites[uuid] = nil
        if not may_see(self, world, uuid) then
          self:push(self.players[uuid], "upnp.ServerUPnPSessionRemovePacket",
                    {hostUUIDs = {world.host}})
        end
      end
    end
  end)

-- ---- pictures -------------------------------------------------------------

local function media_fields(media)
  return {
    id = media.id, title = media.title, description = media.description,
    variants = {original = {url = "https://media.example.org/" .. media.id}},
    metadata = media.metadata, createdAt = media.created_at,
  }
end

local function media_packet(list)
  local medias = {}
  for i, media in ipairs(list) do medias[i] = media_fields(media) end
  return "media.ServerMediaPopulatePacket", {medias = medias}
end

local function find_media(player, id)
  for i, media in ipairs(player.medias) do
    if media.id == id then return media, i end
  end
  return nil
end

M.handlers["media.ClientMediaGetUploadUrlPacket"] = function(self, player)
  self._media_count = self._media_count + 1
  local id = ("media-%d"):format(self._media_count)
  player.uploads[id] = true
  return "media.ServerMediaUploadUrlPacket",
    {mediaId = id, uploadUrl = "https://upload.example.org/" .. id}
end

M.handlers["media.ClientMediaCreatePacket"] = function(self, player, fields)
  if not player.uploads[fields.mediaId] then
    return manager().fail("MEDIA_NOT_UPLOADED")
  end
  player.uploads[fields.mediaId] = nil
  local media = {id = fields.mediaId, title = fields.title,
                 description = fields.description, metadata = fields.metadata,
                 created_at = self:now()}
  table.insert(player.medias, media)
  return media_packet({media})
end

M.handlers["media.ClientMediaRequestPacket"] = function(_, player, fields)
  if not fields.mediaIds then return media_packet(player.medias) end
  local list = {}
  for _, id in ipairs(fields.mediaIds) do
    list[#list + 1] = find_media(player, id)
  end
  return media_packet(list)
end

M.handlers["media.ClientMediaUpdatePacket"] = function(_, player, fields)
  local media = find_media(player, fields.mediaId)
  if not media then return manager().fail("MEDIA_NOT_FOUND") end
  media.title = fields.title or media.title
  media.description = fields.description or media.description
  if fields.favorite ~= nil then media.metadata.favorite = fields.favorite end
  return media_packet({media})
end

M.handlers["media.ClientMediaDeleteRequestPacket"] =
  function(_, player, fields)
    local media, place = find_media(player, fields.mediaId)
    if not media then return manager().fail("MEDIA_NOT_FOUND") end
    table.remove(player.medias, place)
    return manager().ok()
  end

-- ---- notices --------------------------------------------------------------

-- Gives a player a notice.
local function add_notice(self, player, id, kind, metadata)
  local notice = {id = id, type = kind, metadata = metadata, dismissible = true,
                  activeAfter = self:now()}
  table.insert(player.notices, notice)
  return notice
end

local function is_wanted(notice, fields)
  for _, id in ipairs(fields.ids or {}) do
    if id == notice.id then return true end
  end
  for _, kind in ipairs(fields.types or {}) do
    if kind == notice.type then return true end
  end
  for i, key in ipairs(fields.metadataKeys or {}) do
    local value = (fields.metadataValues or {})[i]
    if notice.metadata[key] ~= nil and
       (value == nil or value == notice.metadata[key]) then
      return true
    end
  end
  return false
end

M.handlers["notices.ClientNoticeRequestPacket"] = function(_, player, fields)
  local list = {}
  for _, notice in ipairs(player.notices) do
    if is_wanted(notice, fields) then list[#list + 1] = notice end
  end
  return "notices.ServerNoticePopulatePacket", {notices = list}
end

local function dismiss(player, id)
  for i, notice in ipairs(player.notices) do
    if notice.id == id then
      table.remove(player.notices, i)
      return true
    end
  end
  return false
end

M.handlers["notices.ClientNoticeDismissPacket"] = function(_, player, fields)
  if dismiss(player, fields.id) then return manager().ok() end
  return manager().fail("NOTICE_NOT_FOUND")
end

M.handlers["notices.ClientNoticeBulkDismissPacket"] =
  function(_, player, fields)
    local done, errors = {}, {}
    for _, id in ipairs(fields.noticeIds or {}) do
      if dismiss(player, id) then
        done[#done + 1] = id
      else
        errors[#errors + 1] = {noticeId = id, reason = "NOTICE_NOT_FOUND"}
      end
    end
    return "notices.ServerNoticeBulkDismissPacket",
      {noticeIds = done, errors = errors}
  end

-- ---- game servers ---------------------------------------------------------

M.handlers["serverdiscovery.ClientServerDiscoveryRequestPopulatePacket"] =
  function()
    local list = {}
    for i, server in ipairs(SERVERS) do
      list[i] = {id = server.id, displayNames = server.names,
                 addresses = server.addresses,
                 protocolVersions = server.versions}
    end
    return "serverdiscovery.ServerServerDiscoveryPopulatePacket",
      {servers = list}
  end

M.handlers["serverdiscovery.ClientServerDiscoveryRequestPacket"] = function()
  local list = {}
  for i, server in ipairs(SERVERS) do
    list[i] = {id = server.id, names = server.names,
               addresses = server.addresses,
               protocolVersions = server.versions,
               recommendedVersion = server.recommended}
  end
  return "serverdiscovery.ServerServerDiscoveryResponsePacket",
    {recommended = list, featured = {}}
end

M.handlers["knownservers.ClientKnownServersRequestPacket"] = function()
  local list = {}
  for i, server in ipairs(SERVERS) do
    list[i] = {id = server.id, names = server.names,
               addresses = server.addresses}
  end
  return "knownservers.ServerKnownServersResponsePacket",
    {knownServers = list}
end

M.handlers["pingproxy.ClientPingProxyPacket"] = function(self, _, fields)
  for _, world in pairs(self.worlds) do
    if world.ip == fields.hostname and world.status then
      return "pingproxy.ServerPingProxyResponsePacket",
        {rawJson = world.status, latency = 1, region = "local"}
    end
  end
  for _, server in ipairs(SERVERS) do
    if server.addresses[1] == fields.hostname then
      return "pingproxy.ServerPingProxyResponsePacket", {
        rawJson = ('{"version":{"protocol":%d},"players":{"online":0}}'):format(
          fields.protocolVersion),
        latency = 20, region = "local",
      }
    end
  end
  return manager().fail("HOST_NOT_REACHABLE")
end

-- ---- hosts, mods, telemetry -----------------------------------------------

local function trusted_packet(player)
  local list = {}
  for i, host in ipairs(player.trusted) do list[i] = host end
  return "profile.trustedhosts.ServerProfileTrustedHostsPopulatePacket",
    {trustedHosts = list}
end

local TRUSTED = "profile.trustedhosts.ClientProfileTrustedHosts"

M.handlers[TRUSTED .. "CreatePacket"] = function(self, player, fields)
  self._hosts = (self._hosts or 0) + 1
  table.insert(player.trusted, {
    id = ("host-%d"):format(self._hosts), name = fields.name,
    domains = fields.domains, profileId = player.uuid,
  })
  self:push(player, trusted_packet(player))
  return nil
end

M.handlers[TRUSTED .. "DeletePacket"] = function(self, player, fields)
  for i, host in ipairs(player.trusted) do
    if host.id == fields.id then
      table.remove(player.trusted, i)
      self:push(player,
        "profile.trustedhosts.ServerProfileTrustedHostsRemovePacket",
        {ids = {fields.id}})
      break
    end
  end
  return nil
end

M.handlers["mod.ClientModsAnnouncePacket"] = function(_, player, fields)
  player.mods = fields
  return nil
end

M.handlers["telemetry.ClientTelemetryPacket"] = function(_, player, fields)
  player.telemetry[fields.key] = (player.telemetry[fields.key] or 0) + 1
  return manager().ok()
end

M.handlers["connection.ClientConnectionDisconnectPacket"] =
  function(_, _, _, _, peer)
    peer:close(1000)
    return nil
  end

-- ---- entering -------------------------------------------------------------

function M.add_player(self, player)
  add_notice(self, player, "welcome", "DISMISSIBLE_TOAST",
             {title = "Welcome", message = "Hello, " .. player.name .. "!"})
end

function M.enter(self, player, peer)
  peer:send(trusted_packet(player))
  local sessions = {}
  for uuid, world in pairs(self.worlds) do
    if uuid ~= player.uuid and may_see(self, world, player.uuid) then
      sessions[#sessions + 1] = world_fields(world)
    end
  end
  if #sessions > 0 then
    peer:send("upnp.ServerUPnPSessionPopulatePacket", {sessions = sessions})
  end
end

function M.leave(self, player)
  if self.worlds[player.uuid] then
    close_world(self, self.worlds[player.uuid])
  end
end

return M
