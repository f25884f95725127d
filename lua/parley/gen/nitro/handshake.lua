-- Generated from spec/nitro. Do not edit by hand.

return {
  client_latency_measure = "handshake.client_latency_measure",
  client_policy = "handshake.client_policy",
  client_variables = "handshake.client_variables",
  complete_diffie = "handshake.complete_diffie",
  init_diffie = "handshake.init_diffie",
  release_version = "handshake.release_version",
}
