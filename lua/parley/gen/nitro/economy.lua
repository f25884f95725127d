-- Generated from spec/nitro. Do not edit by hand.

return {
  community_goal_earned_prizes = "economy.community_goal_earned_prizes",
  community_goal_hall_of_fame = "economy.community_goal_hall_of_fame",
  community_goal_progress = "economy.community_goal_progress",
  community_goal_vote_composer = "economy.community_goal_vote_composer",
  concurrent_users_goal_progress = "economy.concurrent_users_goal_progress",
  concurrent_users_reward = "economy.concurrent_users_reward",
  craft = "economy.craft",
  craft_secret = "economy.craft_secret",
  craftable_products = "economy.craftable_products",
  crafting_recipe = "economy.crafting_recipe",
  crafting_recipes_available = "economy.crafting_recipes_available",
  recycler_items = "economy.recycler_items",
  recycler_prizes = "economy.recycler_prizes",
  recycler_status = "economy.recycler_status",
  redeem_community_goal_prize = "economy.redeem_community_goal_prize",
}
