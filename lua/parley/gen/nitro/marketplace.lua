-- Generated from spec/nitro. Do not edit by hand.

return {
  buy_offer = "marketplace.buy_offer",
  buy_tokens = "marketplace.buy_tokens",
  cancel_sale = "marketplace.cancel_sale",
  get_can_sell = "marketplace.get_can_sell",
  get_config = "marketplace.get_config",
  get_item_stats = "marketplace.get_item_stats",
  get_own_items = "marketplace.get_own_items",
  redeem_credits = "marketplace.redeem_credits",
  search_offers = "marketplace.search_offers",
  sell_item = "marketplace.sell_item",
}
