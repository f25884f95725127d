-- Generated from spec/nitro. Do not edit by hand.

return {
  accept_quest = "quests.accept_quest",
  activate_quest = "quests.activate_quest",
  cancel_quest = "quests.cancel_quest",
  get_current_timing_code = "quests.get_current_timing_code",
  get_daily_quest = "quests.get_daily_quest",
  get_is_user_part_of_competition = "quests.get_is_user_part_of_competition",
  get_quests = "quests.get_quests",
  get_quiz_questions = "quests.get_quiz_questions",
  get_seasonal_quests_only = "quests.get_seasonal_quests_only",
  get_user_event_cats = "quests.get_user_event_cats",
  open_quest_tracker = "quests.open_quest_tracker",
  post_quiz_answers = "quests.post_quiz_answers",
  reject_quest = "quests.reject_quest",
  room_competition_init = "quests.room_competition_init",
  submit_room_to_competition = "quests.submit_room_to_competition",
}
