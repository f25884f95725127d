-- Generated from spec/nitro. Do not edit by hand.

return {
  furniture_aliases = "furniture.furniture_aliases",
}
