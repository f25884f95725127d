-- Generated from spec/guildchat. Do not edit by hand.

local strict = require("parley.enum").strict

return strict("parley.guildchat enums", {
  -- What became of an upload.
  UploadResult = strict("UploadResult", {
    success = "success", -- the file is kept
    failure = "failure", -- it is not; no reason is given
  }),
})
