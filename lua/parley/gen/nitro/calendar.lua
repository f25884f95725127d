-- Generated from spec/nitro. Do not edit by hand.

return {
  get_seasonal_daily_offer = "calendar.get_seasonal_daily_offer",
  open_door = "calendar.open_door",
  open_door_staff = "calendar.open_door_staff",
}
