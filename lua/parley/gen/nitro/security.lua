-- Generated from spec/nitro. Do not edit by hand.

return {
  machine_id = "security.machine_id",
  sso_ticket = "security.sso_ticket",
}
