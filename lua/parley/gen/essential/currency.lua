-- Generated from spec/essential. Do not edit by hand.

return {
  ClientCurrencyOptionsPacket = "currency.ClientCurrencyOptionsPacket",
}
