-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local log = require "parley.log"
local reflect = require "parley.reflect"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley decode [-p PROTOCOL] [options] DIR PACKET HEX [ATTACHMENT]...
       parley decode [-p PROTOCOL] [options] --batch

Decodes a payload (without length and number). DIR is c2s or s2c, PACKET a
number, name or header. Where packets are JSON, PACKET is a class and HEX the
text itself or its bytes in hex; an event (guildchat) is an array, and may have
attachments, in hex. Fields that the spec calls secret are shown
as ***.

  -p, --protocol NAME  or a spec's root file; default: nitro
  --revision NAME      numbers of another revision
  --version N          version of the protocol, where packets are JSON
  --secrets            show secret fields
  --json               print the fields as JSON, secret ones too
  --trace              print the byte map as JSON, secret fields too
  --batch              a JSON object a line in, one a line out
  --through WAY        batch: tree (default), lua or json

Exit: 0, 1 when the payload does not decode, 2 for wrong arguments.]]

M.options = {
  ["-p"] = "--protocol", ["--protocol"] = "value", ["--revision"] = "value",
  ["--version"] = "value",
  ["--secrets"] = "flag", ["--json"] = "flag", ["--trace"] = "flag",
  ["--batch"] = "flag", ["--through"] = "value",
}

local WAYS = {tree = true, lua = true, json = true}

-- Calls `visit` with the names of the fields, in wire order.
local function each_name(nodes, visit)
  for _, node in ipairs(nodes) do
    if node.name then visit(node.name) end
    each_name(node.fields or {}, visit)
    each_name(node.otherwise or {}, visit)
  end
end

-- Fields a line each, in wire order; a name of several blocks once.
local function show(schema, packet, fields, secrets)
  local shown = {}
  each_name(packet:layout(), function(name)
    if fields[name] == nil or shown[name] then return end
    shown[name] = true
    local only = {[name] = fields[name]}
    local text = secrets and log.value(only)
                 or log.fields(schema, packet, only)
    print("  " .. text:sub(2, -2))
  end)
end

local function failed(message, code, path, offset)
  return shared.fail(("%s: %s%s (byte %d)"):format(
    code, path and path ~= "" and path .. ": " or "", message, offset or 0))
end

local function single(opts, words)
  local schema = shared.schema(opts)
  args.count(words, 3, reflect.has_events(schema) and math.huge or 3,
             "direction, packet or payload")
  local ids = shared.ids(schema, opts)
  local dir = shared.direction(words[1])
  local packet, message = shared.packet(schema, ids, dir, words[2])
  if not packet then return shared.fail(message) end
  local json_wire = schema:info().wire == "json"
  local bytes = json_wire and words[3]:find("^%s*[{%[]") and words[3] or
                shared.from_hex(words[3])
  local options = {version = shared.version(schema, opts), attachments = {}}
  for i = 4, #words do
    options.attachments[i - 3] = shared.from_hex(words[i])
  end
  if opts.json or opts.trace then
    local method = opts.json and packet.json or packet.trace
    local json, rest, code, path, offset = method(packet, bytes, options)
    if not json then return failed(rest, code, path, offset) end
    print(json)
    return 0
  end
  local fields, rest, code, path, offset = packet:decode(bytes, options)
  if not fields then return failed(rest, code, path, offset) end
  local info = packet:info()
  if json_wire then
    print(("%s %s"):format(dir, info.name))
  else
    local facts = {tostring(ids:id(packet)), info.header}
    print(("%s %s (%s)"):format(dir, info.name, table.concat(facts, ", ")))
  end
  show(schema, packet, fields, opts.secrets)
  if rest ~= "" then
    print(("  unread: %s (%d bytes)"):format(shared.to_hex(rest), #rest))
  end
  return 0
end

function M.run(opts, words)
  if not opts.batch then return single(opts, words) end
  local way = opts.through or "tree"
  if not WAYS[way] then
    args.usage("--through: tree, lua or json expected, got '%s'", way)
  end
  args.count(words, 0, 0)
  local schema = shared.schema(opts)
  local numbers = shared.numbers(schema, opts)
  local version = shared.version(schema, opts)
  return shared.batch(function(line)
    return schema:batch_decode(numbers, line, way, version)
  end)
end

return M
