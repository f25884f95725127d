-- Generated from spec/nitro. Do not edit by hand.

return {
  disconnect = "client.disconnect",
  latency_test = "client.latency_test",
  pong = "client.pong",
}
