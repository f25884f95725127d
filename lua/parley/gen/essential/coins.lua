-- Generated from spec/essential. Do not edit by hand.

return {
  ClientCoinBundleOptionsPacket = "coins.ClientCoinBundleOptionsPacket",
  ClientCoinsBalancePacket = "coins.ClientCoinsBalancePacket",
}
