-- Generated from spec/essential. Do not edit by hand.

return {
  ClientCheckoutClaimCoinsPacket = "checkout.ClientCheckoutClaimCoinsPacket",
  ClientCheckoutCoinBundlePacket = "checkout.ClientCheckoutCoinBundlePacket",
  ClientCheckoutCosmeticsPacket = "checkout.ClientCheckoutCosmeticsPacket",
  ClientCheckoutDynamicCoinBundlePacket = "checkout.ClientCheckoutDynamicCoinBundlePacket",
  ClientCheckoutPartnerCodeRequestDataPacket = "checkout.ClientCheckoutPartnerCodeRequestDataPacket",
  ClientCheckoutStoreBundlePacket = "checkout.ClientCheckoutStoreBundlePacket",
}
