-- SPDX-License-Identifier: MIT
--
-- parley: chat and game protocols, packet by packet. What is asked for is
-- loaded when it is asked for.

--- Bytes in JSON values: an attachment of Socket.IO.
---@class parley.binary
---@field bytes fun(self: parley.binary): string

--- The library: everything is loaded when it is first asked for.
---@class parley
---@field client fun(options: parley.client.options): parley.nitro.client for
--- the other protocols say which class it is: `---@type`
---@field server fun(options: parley.server.options): parley.server
---@field protocol fun(name: string): parley.schema?, string?, string?
---@field enums fun(schema: parley.schema): table the enums of a schema, by name
---@field run fun(main: function, ...): ... runs everything until main ends
---@field spawn fun(fn: function, ...): parley.Task starts a task
---@field sleep fun(seconds: number) lets a task wait
---@field pcall fun(fn: function, ...): boolean, ... pcall that may wait
---@field on_error fun(fn?: function) hook for errors of tasks
---@field now fun(): number seconds of the loop's clock
---@field step fun(timeout_ms: integer) one round of the loop
---@field loop fun(): userdata the loop everything runs on
---@field null any JSON's null
---@field array fun(list?: table): table marks a list, which may be empty
---@field binary fun(bytes: string): parley.binary marks bytes in JSON values
---@field socketio parley.socketio clients and servers of Socket.IO
---@field core table the C module
local M = {}

local FROM = {
  client = {"parley.client", "new"},
  server = {"parley.server", "new"},
  protocol = {"parley.protocol", "get"},
  enums = {"parley.enum", "of"},
  run = {"parley.task", "run"},
  spawn = {"parley.task", "spawn"},
  sleep = {"parley.task", "sleep"},
  pcall = {"parley.task", "pcall"},
  now = {"parley.task", "now"},
  step = {"parley.task", "step"},
  loop = {"parley.task", "loop"},
  on_error = {"parley.task", "on_error"},
}

--- The version, "major.minor.patch".
---@return string
function M.version()
  return require("parley.core").version()
end

return setmetatable(M, {
  __name = "parley",
  __index = function(self, key)
    local value
    if FROM[key] then
      value = require(FROM[key][1])[FROM[key][2]]
    elseif key == "core" then
      value = require "parley.core"
    elseif key == "null" or key == "array" or key == "binary" then
      value = require("parley.core")[key]
    elseif key == "socketio" then
      value = require "parley.socketio"
    end
    self[key] = value
    return value
  end,
})
