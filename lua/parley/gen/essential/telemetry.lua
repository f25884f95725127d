-- Generated from spec/essential. Do not edit by hand.

return {
  ClientTelemetryPacket = "telemetry.ClientTelemetryPacket",
}
