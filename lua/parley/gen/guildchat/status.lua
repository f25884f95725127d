-- Generated from spec/guildchat and spec_tests/vectors. Do not edit by hand.

-- Packet to the lines that the tests have of it.
return {
  ["c2s.channel"] = { vectors = 6 },
  ["c2s.guild"] = { vectors = 10 },
  ["c2s.listguilds"] = { vectors = 2 },
  ["c2s.post"] = { vectors = 8 },
  ["c2s.setactivechannel"] = { vectors = 5 },
  ["c2s.typing"] = { vectors = 2 },
  ["c2s.unsetactivechannel"] = { vectors = 1 },
  ["c2s.upload"] = { vectors = 3 },
  ["s2c.channel"] = { vectors = 3 },
  ["s2c.guild"] = { vectors = 2 },
  ["s2c.hello"] = { vectors = 3 },
  ["s2c.listguilds"] = { vectors = 2 },
  ["s2c.message"] = { vectors = 8 },
  ["s2c.typing"] = { vectors = 1 },
  ["s2c.uploadstatus"] = { vectors = 3 },
}
