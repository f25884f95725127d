-- SPDX-License-Identifier: MIT
--
-- Connecting again: when, and after which time.

local M = {}

-- Reasons of the nitro protocol's disconnect packet.
local by_reason = {
  [0] = "closed", [1] = "banned", [2] = "kicked", [4] = "kicked",
  [10] = "banned", [11] = "kicked", [12] = "closed", [13] = "kicked",
  [17] = "auth", [18] = "kicked", [19] = "closed", [20] = "auth",
  [22] = "auth", [23] = "auth", [24] = "auth", [25] = "auth", [26] = "auth",
  [27] = "auth", [28] = "config", [29] = "config", [122] = "config",
  [1000] = "closed", [1001] = "closed", [1008] = "kicked",
}

local by_error = {
  EAUTH = "auth", ECERT = "config", EUSAGE = "config", ECRYPTO = "config",
  ETRANSFORM = "config", EUPGRADE = "config", ESPEC = "config",
}

--- The class of an end: "network", "closed" (in order, by the server),
--- "kicked", "banned", "auth" or "config" (it can not work as it is set up).
---@param code string|number|nil error name, close code or reason
---@param reason? number reason that came with an error
function M.class(code, reason)
  if type(code) == "number" then return by_reason[code] or "network" end
  if reason and reason > 0 and by_reason[reason] and code == "EAUTH" and
     reason < 1000 then
    return by_reason[reason]
  end
  return by_error[code] or "network"
end

local default_reasons = {
  network = true, closed = true, kicked = false, banned = false, auth = false,
  config = false,
}

M.rules = {
  max = {type = "number", min = 1},
  base = {type = "number", min = 0},
  cap = {type = "number", min = 0},
  jitter = {type = "number", min = 0, max = 1},
  reasons = {type = "table", fields = {
    network = "boolean", closed = "boolean", kicked = "boolean",
    banned = "boolean", auth = "boolean", config = "boolean",
  }},
}

---@class parley.Reconnect
local Reconnect = {__name = "parley.Reconnect"}
Reconnect.__index = Reconnect

--- Makes a policy; `random` gives numbers from 0 to 1.
---@param options table|true
---@return parley.Reconnect
function M.new(options, random)
  if options == true then options = {} end
  local reasons = {}
  for name, value in pairs(default_reasons) do reasons[name] = value end
  for name, value in pairs(options.reasons or {}) do reasons[name] = value end
  return setmetatable({
    _max = options.max or math.huge, _base = options.base or 1,
    _cap = options.cap or 60, _jitter = options.jitter or 0.5,
    _reasons = reasons, _random = random or math.random, _tries = 0,
  }, Reconnect)
end

--- Seconds to wait before the next try, or nil: give up. The delay doubles
--- from `base` to `cap`; up to its part `jitter` is left away at random.
---@param class string
---@param at_once? boolean the other side asked for it: the first is at once
function Reconnect:next(class, at_once)
  if not self._reasons[class] or self._tries >= self._max then return nil end
  if at_once and self._tries == 0 then
    self._tries = 1
    return 0, 1
  end
  local delay = self._cap
  if self._tries < 30 then
    delay = math.min(self._cap, self._base * 2 ^ self._tries)
  end
  self._tries = self._tries + 1
  return delay * (1 - self._jitter * self._random()), self._tries
end

--- A login has succeeded: the next end begins anew.
function Reconnect:reset()
  self._tries = 0
end

return M
