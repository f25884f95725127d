-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local shared = require "parley.cli.shared"

local M = {}

M.help = [[
usage: parley encode [-p PROTOCOL] [options] DIR PACKET [JSON]
       parley encode [-p PROTOCOL] [options] --batch

Encodes fields, given as a JSON object, and prints the payload (without length
and number) in hex, or the text where packets are JSON, and below it the
attachments of an event in hex. DIR is c2s or s2c, PACKET a number, name or
header.

  -p, --protocol NAME  or a spec's root file; default: nitro
  --revision NAME      numbers of another revision
  --version N          version of the protocol, where packets are JSON
  --batch              a JSON object a line in, one a line out
  --through WAY        batch: tree (default), lua or json

Exit: 0, 1 when the fields do not fit, 2 for wrong arguments.]]

M.options = {
  ["-p"] = "--protocol", ["--protocol"] = "value", ["--revision"] = "value",
  ["--version"] = "value",
  ["--batch"] = "flag", ["--through"] = "value",
}

local WAYS = {tree = true, lua = true, json = true}

local function single(opts, words)
  args.count(words, 2, 3, "direction or packet")
  local schema = shared.schema(opts)
  local dir = shared.direction(words[1])
  local packet, message = shared.packet(schema, shared.ids(schema, opts), dir,
                                        words[2])
  if not packet then return shared.fail(message) end
  local bytes, text, code, path = packet:encode_json(words[3] or "{}")
  if not bytes then
    return shared.fail(("%s: %s%s"):format(
      code, path and path ~= "" and path .. ": " or "", text))
  end
  print(schema:info().wire == "json" and bytes or shared.to_hex(bytes))
  local attachments = text or {} -- of an event
  for _, attachment in ipairs(attachments) do
    print(shared.to_hex(attachment))
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
    return schema:batch_encode(numbers, line, way, version)
  end)
end

return M
