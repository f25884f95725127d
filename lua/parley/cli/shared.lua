-- SPDX-License-Identifier: MIT
--
-- What several commands need.

local args = require "parley.cli.args"
local core = require "parley.core"
local protocol = require "parley.protocol"
local reflect = require "parley.reflect"

local M = {}

--- The schema that the option --protocol names.
function M.schema(opts)
  local schema, message = protocol.get(opts.protocol or "nitro")
  if not schema then args.usage("%s", message) end
  return schema
end

--- The numbers that --revision names.
function M.ids(schema, opts)
  local ids, message = protocol.ids(schema, opts.revision)
  if not ids then args.usage("%s", message) end
  return ids
end

--- The version of the protocol that --version names; nil for the default.
function M.version(schema, opts)
  if not opts.version then return nil end
  local version = tonumber(opts.version)
  if schema:info().wire ~= "json" then
    args.usage("--version is for protocols whose packets are JSON")
  end
  if not version or version < 1 or version ~= math.floor(version) or
     version > 4294967295 then
    args.usage("--version: a number from 1 expected, got '%s'", opts.version)
  end
  return version
end

--- What keeps the numbers from one batch line to the next.
function M.numbers(schema, opts)
  if schema:info().wire ~= "json" then return M.ids(schema, opts) end
  if opts.revision then
    args.usage("--revision is for protocols with fixed numbers")
  end
  if reflect.has_events(schema) then return nil end
  return schema:registries()
end

function M.direction(word)
  if word ~= "c2s" and word ~= "s2c" then
    args.usage("c2s or s2c expected, got '%s'", word)
  end
  return word
end

--- A packet by number or name; nil, message.
function M.packet(schema, ids, dir, word)
  local number = tonumber(word)
  if number then
    local packet = number >= 0 and number <= 65535 and
                   number == math.floor(number) and ids:packet(dir, number)
    if packet then return packet end
    return nil, ("no %s packet has the number %s"):format(dir, word)
  end
  return schema:packet(word, dir)
end

function M.to_hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

function M.from_hex(text)
  text = text:gsub("%s", "")
  if #text % 2 == 1 or text:find("%X") then
    args.usage("hex digits expected, two a byte")
  end
  return (text:gsub("..", function(pair)
    return string.char(tonumber(pair, 16))
  end))
end

local LONGEST_LINE = 64 * 1024 * 1024
local TOO_LONG = '{"error":{"code":"EUSAGE","path":"","offset":0,' ..
                 '"message":"the line is longer than 64 MiB"}}'

--- Answers lines from stdin until it ends.
---@param answer fun(line: string): string
function M.batch(answer)
  for line in core.read_line, LONGEST_LINE do
    if not line or line:find("[^ \t\r]") then
      io.stdout:write(line and answer(line) or TOO_LONG, "\n")
      io.stdout:flush()
    end
  end
  return 0
end

--- Prints the mistakes of a spec, a line each.
function M.mistakes(text)
  io.stderr:write((text:gsub("\n+$", "")), "\n")
end

function M.fail(message)
  io.stderr:write("parley: ", message, "\n")
  return 1
end

return M
