---@meta
-- Generated from spec/essential. Do not edit by hand.

---Mods whose makers are partners.
---
---Notes: The member on the wire is called like the field.
---@class parley.essential.s2c.partner.ServerPartneredModsPopulatePacket
---@field mods parley.essential.PartneredMod[]
