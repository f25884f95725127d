-- Generated from spec/nitro. Do not edit by hand.

return {
  get_faq_category = "other.get_faq_category",
  get_faq_text = "other.get_faq_text",
  get_interstitial = "other.get_interstitial",
  reset_phone_number_state = "other.reset_phone_number_state",
  search_faqs = "other.search_faqs",
  set_phone_number_verification_status = "other.set_phone_number_verification_status",
  try_phone_number = "other.try_phone_number",
  verify_code = "other.verify_code",
}
