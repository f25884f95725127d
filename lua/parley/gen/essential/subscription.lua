-- Generated from spec/essential. Do not edit by hand.

return {
  SubscriptionUpdatePacket = "subscription.SubscriptionUpdatePacket",
}
