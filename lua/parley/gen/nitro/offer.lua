-- Generated from spec/nitro. Do not edit by hand.

return {
  get_next_targeted = "offer.get_next_targeted",
  get_targeted = "offer.get_targeted",
  purchase_targeted = "offer.purchase_targeted",
  set_targeted_state = "offer.set_targeted_state",
  targeted_viewed = "offer.targeted_viewed",
}
