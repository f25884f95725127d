-- Generated from spec/nitro. Do not edit by hand.

return {
  client_toolbar_toggle = "session.client_toolbar_toggle",
  desktop_view = "session.desktop_view",
  event_tracker = "session.event_tracker",
  interstitial_shown = "session.interstitial_shown",
  peer_users_classification = "session.peer_users_classification",
  photo_competition = "session.photo_competition",
  publish_photo = "session.publish_photo",
  purchase_photo = "session.purchase_photo",
  render_room = "session.render_room",
  render_room_thumbnail = "session.render_room_thumbnail",
  request_camera_configuration = "session.request_camera_configuration",
  tracking_lag_warning_report = "session.tracking_lag_warning_report",
  tracking_performance_log = "session.tracking_performance_log",
}
