-- SPDX-License-Identifier: MIT
--
-- The codec as a web service, in nginx's Lua module (or OpenResty):
--
--   GET  /packets/room_entities.chat?dir=s2c   what the packet is, as JSON
--   POST /decode/room_entities.chat?dir=s2c    payload in, fields as JSON out
--   POST /encode/room_entities.walk?dir=c2s    fields as JSON in, payload out
--
-- Add protocol=essential or protocol=guildchat for the others. Only the codec
-- is used here: nginx has its own sockets and its own loop.
local core = require "parley.core"
local protocol = require "parley.protocol"

local M = {}

local function answer(status, kind, body)
  ngx.status = status
  ngx.header["Content-Type"] = kind
  ngx.print(body)
  return ngx.exit(ngx.OK)
end

local function json(status, value)
  return answer(status, "application/json", core.json_encode(value) .. "\n")
end

local function refuse(status, message, code, path, offset)
  return json(status, {error = message, code = code, path = path,
                       offset = offset})
end

local function body()
  ngx.req.read_body()
  local text = ngx.req.get_body_data()
  if text then return text end
  local name = ngx.req.get_body_file() -- where large ones are put
  local file = name and io.open(name, "rb")
  if not file then return "" end
  text = file:read("*a")
  file:close()
  return text
end

local function show(packet)
  local info = packet:info()
  return json(200, {name = info.name, dir = info.dir, id = info.id,
                    header = info.header, summary = info.summary})
end

local function decode(packet)
  local text, rest, code, path, offset = packet:json(body())
  if not text then return refuse(422, rest, code, path, offset) end
  return answer(200, "application/json", text .. "\n")
end

local function encode(packet)
  local bytes, message, code, path, offset = packet:encode_json(body())
  if not bytes then return refuse(422, message, code, path, offset) end
  return answer(200, "application/octet-stream", bytes)
end

local ACTIONS = {packets = show, decode = decode, encode = encode}

--- Answers the request: content_by_lua_block { require("packets").serve() }
function M.serve()
  local action, name = ngx.var.uri:match("^/(%l+)/([%w_.]+)$")
  local given = ngx.req.get_uri_args()
  local schema = protocol.get(given.protocol or "nitro")
  if not ACTIONS[action] or not schema then return refuse(404, "not found") end
  local dir = given.dir == "c2s" and "c2s" or "s2c"
  local packet, message = schema:packet(name, dir)
  if not packet then return refuse(404, message) end
  return ACTIONS[action](packet)
end

return M
