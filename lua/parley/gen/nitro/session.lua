-- Generated from spec/nitro. Do not edit by hand.

return {
  client_toolbar_toggle = "session.client_toolbar_toggle",
  desktop_view = "session.desktop_view",
  event_tracker = "session.event_tracker",
  peer_users_classification = "session.peer_users_classification",
  render_room = "session.render_room",
  tracking_lag_warning_report = "session.tracking_lag_warning_report",
  tracking_performance_log = "session.tracking_performance_log",
}
