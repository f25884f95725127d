-- Generated from spec/nitro. Do not edit by hand.

return {
  cancel_breeding = "pet.cancel_breeding",
  compost = "pet.compost",
  confirm_breeding = "pet.confirm_breeding",
}
