-- Generated from spec/nitro. Do not edit by hand.

return {
  bonus_rare_info = "subscription.bonus_rare_info",
  promo_articles = "subscription.promo_articles",
  seconds_until = "subscription.seconds_until",
  start_campaign = "subscription.start_campaign",
}
