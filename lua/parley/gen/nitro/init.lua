-- Generated from spec/nitro. Do not edit by hand.

-- Namespace of the client's packets to the module that lists them.
return {
  client = "parley.gen.nitro.client",
  furniture = "parley.gen.nitro.furniture",
  handshake = "parley.gen.nitro.handshake",
  navigator = "parley.gen.nitro.navigator",
  room = "parley.gen.nitro.room",
  room_entities = "parley.gen.nitro.room_entities",
  security = "parley.gen.nitro.security",
  session = "parley.gen.nitro.session",
  user = "parley.gen.nitro.user",
}
