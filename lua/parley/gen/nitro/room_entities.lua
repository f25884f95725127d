-- Generated from spec/nitro. Do not edit by hand.

return {
  action = "room_entities.action",
  dance = "room_entities.dance",
  drop_hand_item = "room_entities.drop_hand_item",
  give_hand_item = "room_entities.give_hand_item",
  give_hand_item_pet = "room_entities.give_hand_item_pet",
  hold_sign = "room_entities.hold_sign",
  look_at = "room_entities.look_at",
  respect_pet = "room_entities.respect_pet",
  say = "room_entities.say",
  set_chat_style = "room_entities.set_chat_style",
  set_posture = "room_entities.set_posture",
  shout = "room_entities.shout",
  typing_start = "room_entities.typing_start",
  typing_stop = "room_entities.typing_stop",
  walk = "room_entities.walk",
  whisper = "room_entities.whisper",
}
