-- Generated from spec/essential. Do not edit by hand.

-- Namespace of the client's packets to the module that lists them.
return {
  chat = "parley.gen.essential.chat",
  checkout = "parley.gen.essential.checkout",
  coins = "parley.gen.essential.coins",
  connection = "parley.gen.essential.connection",
  cosmetic = "parley.gen.essential.cosmetic",
  currency = "parley.gen.essential.currency",
  ice = "parley.gen.essential.ice",
  knownservers = "parley.gen.essential.knownservers",
  media = "parley.gen.essential.media",
  mod = "parley.gen.essential.mod",
  notices = "parley.gen.essential.notices",
  pingproxy = "parley.gen.essential.pingproxy",
  profile = "parley.gen.essential.profile",
  relationships = "parley.gen.essential.relationships",
  serverdiscovery = "parley.gen.essential.serverdiscovery",
  skin = "parley.gen.essential.skin",
  social = "parley.gen.essential.social",
  subscription = "parley.gen.essential.subscription",
  telemetry = "parley.gen.essential.telemetry",
  upnp = "parley.gen.essential.upnp",
  wardrobe = "parley.gen.essential.wardrobe",
}
