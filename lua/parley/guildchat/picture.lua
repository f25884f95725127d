-- SPDX-License-Identifier: MIT
--
-- What may be uploaded to a guild chat, told by how its bytes begin.

local M = {}

--- The largest picture, in bytes.
M.MAX = 3 * 1024 * 1024

local SIGNATURES = {
  {"\137PNG\r\n\26\n", ".png"},
  {"\255\216\255", ".jpg"},
  {"GIF87a", ".gif"},
  {"GIF89a", ".gif"},
}

--- The ending that goes with the content, or nil and what is wrong.
---@param bytes string
---@return string? ending ".png", ".jpg" or ".gif"
---@return string? message
function M.check(bytes)
  if type(bytes) ~= "string" then
    return nil, "a picture's bytes expected, got " .. type(bytes)
  end
  if #bytes > M.MAX then
    return nil, ("the picture has %d bytes, at most %d may be uploaded")
      :format(#bytes, M.MAX)
  end
  for _, entry in ipairs(SIGNATURES) do
    if bytes:sub(1, #entry[1]) == entry[1] then return entry[2] end
  end
  return nil, "not a PNG, JPEG or GIF"
end

return M
