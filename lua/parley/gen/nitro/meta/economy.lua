---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask which prizes of community goals wait for the user.
---
---Client: Sent by clients that let prizes be taken; Nitro does not.
---
---Server: Lists what the user has won.
---
---Replies: economy.community_goal_earned_prizes
---@class parley.nitro.c2s.economy.community_goal_earned_prizes

---Ask for the best users of a community goal.
---
---Client: Sent when the hotel view has a hall of fame in one of its places.
---
---Server: Answers with the winners of that goal; some servers know one only and ignore the code.
---
---Replies: economy.community_goal_hall_of_fame
---@class parley.nitro.c2s.economy.community_goal_hall_of_fame
---@field goalCode string code of the goal; empty if the client has none set

---Ask how far the hotel has come with its common goal.
---
---Client: Sent when a hotel view with such a goal is shown; that of Nitro has none.
---
---Server: Answers with the state of the goal and the user's share in it.
---
---Replies: economy.community_goal_progress
---@class parley.nitro.c2s.economy.community_goal_progress

---Vote in a community goal where one takes sides.
---
---Client: Sent with one of two buttons in the hotel view of other clients; Nitro has no such buttons.
---
---Server: Counts the vote for that side.
---
---Replies: economy.community_goal_vote_event
---@class parley.nitro.c2s.economy.community_goal_vote_composer
---@field voteOption integer number of the side, 1 or 2

---Ask how many users are online of those that a goal demands.
---
---Client: Sent every few seconds by hotel views that show this goal, until it is reached; never by Nitro.
---
---Server: Counts the users and looks whether this one has been rewarded.
---
---Replies: economy.concurrent_users_goal_progress
---@class parley.nitro.c2s.economy.concurrent_users_goal_progress

---Take the reward for reaching the number of users online.
---
---Client: Sent with a button that hotel views show in the state `reached`; Nitro never sends it.
---
---Server: Gives the reward, a badge as a rule, once to each user.
---
---Notes: Clients ask for `economy.concurrent_users_goal_progress` right afterwards, to see the new state.
---@class parley.nitro.c2s.economy.concurrent_users_reward

---Make a product by its recipe.
---
---Client: Sent when the button is clicked twice, by the owner of the crafting table who has all ingredients.
---
---Server: Takes the ingredients from the inventory, whichever pieces it likes, and puts the product into it.
---
---Replies: economy.crafting_result, user.furniture_add, user.furniture_remove
---@class parley.nitro.c2s.economy.craft
---@field itemId integer the crafting table in the room
---@field recipeName string as in s2c `economy.craftable_products`

---Try to make something of the given items, without a known recipe.
---
---Client: Sent by clients that have a place to mix things; Nitro makes known products only.
---
---Server: Uses the items up if a recipe takes exactly these, and hands the product over.
---
---Replies: economy.crafting_result, user.furniture_add, user.furniture_remove
---@class parley.nitro.c2s.economy.craft_secret
---@field itemId integer the crafting table in the room
---@field ingredientIds integer[] item ids of what shall be used up, as in `user.furniture`

---Ask what a recipe takes.
---
---Client: Sent when a product of the crafting window is chosen for the first time.
---
---Server: Answers with the ingredients of that recipe.
---
---Notes: The name is that of the other request, 1173; this one is about a recipe.
---
---Replies: economy.crafting_recipe
---@class parley.nitro.c2s.economy.craftable_products
---@field recipeName string as in s2c `economy.craftable_products`

---Ask what can be made at a crafting table.
---
---Client: Sent when the user opens a crafting table in the room.
---
---Server: Lists the products that the user knows how to make there.
---
---Notes: The name is that of the other request, 633; this one is about all products.
---
---Replies: economy.craftable_products
---@class parley.nitro.c2s.economy.crafting_recipe
---@field itemId integer the crafting table, a floor item in the room

---Ask whether the given items fit a recipe that the user does not know.
---
---Client: Sent by clients each time the mix of ingredients changes; Nitro never sends it.
---
---Server: Compares the mix with the recipes of the table; it may stay silent if the user knows that recipe.
---
---Replies: economy.crafting_recipes_available
---@class parley.nitro.c2s.economy.crafting_recipes_available
---@field itemId integer the crafting table in the room
---@field ingredientIds integer[] item ids of the mix, as in `user.furniture`

---Give items away for a box with a random prize.
---
---Client: Sent when all places of the recycler are filled and its button is clicked; Nitro has no recycler.
---
---Server: Destroys the items and puts a box into the inventory. It refuses all of them if there are fewer than it wants (often 5 or 8), or if one of them can not be recycled.
---
---Replies: economy.recycler_finished, user.furniture_remove, user.furniture_add
---@class parley.nitro.c2s.economy.recycler_items
---@field itemIds integer[] ids as in `user.furniture`

---Ask what can be won by recycling.
---
---Client: Sent when a catalog page shows the prizes of the recycler; Nitro has no such page.
---
---Server: Answers with the prizes by their rarity.
---
---Replies: economy.recycler_prizes
---@class parley.nitro.c2s.economy.recycler_prizes

---Ask whether the recycler is open.
---
---Client: Sent when the recycler's page of the catalog opens, in clients that have one.
---
---Server: Answers with its state and the time to wait.
---
---Replies: economy.recycler_status
---@class parley.nitro.c2s.economy.recycler_status

---Take a prize that was won in a community goal.
---
---Client: Sent for an entry of `economy.community_goal_earned_prizes`; Nitro has no button for it.
---
---Server: Gives the prize if it was won and not taken before.
---@class parley.nitro.c2s.economy.redeem_community_goal_prize
---@field communityGoalId integer

---Lists the prizes that the user has won in community goals.
---
---Server: Sent to a client that asked what there is to redeem.
---
---Client: Clients let the user take them; Nitro does not.
---@class parley.nitro.s2c.economy.community_goal_earned_prizes
---@field prizes parley.nitro.CommunityGoalPrize[]

---Lists the best users of a community goal.
---
---Server: Sent when a hotel view asks for it.
---
---Client: Shows their avatars side by side, in the order of the list.
---@class parley.nitro.s2c.economy.community_goal_hall_of_fame
---@field goalCode string
---@field entries parley.nitro.HallOfFameEntry[] best first

---Gives the state of the goal that the whole hotel works for.
---
---Server: Sent when a client shows the goal.
---
---Client: Clients draw it in the hotel view; Nitro does nothing.
---@class parley.nitro.s2c.economy.community_goal_progress
---@field hasGoalExpired boolean the time for it is over
---@field personalContributionScore integer points that the user has added
---@field personalContributionRank integer place of the user among all
---@field communityTotalScore integer points of all users together
---@field communityHighestAchievedLevel integer level reached so far
---@field scoreRemainingUntilNextLevel integer points to the next level
---@field percentCompletionTowardsNextLevel integer
---@field goalCode string code that texts and pictures are found by
---@field timeRemainingInSeconds integer
---@field rewardUserLimits integer[] how many users get each of the prizes, best prize first

---Tells whether the vote in a community goal was taken.
---
---Server: Sent to the one who voted.
---
---Client: Clients hide the buttons if it was; Nitro does nothing.
---@class parley.nitro.s2c.economy.community_goal_vote_event
---@field acknowledged boolean the vote counts

---Tells how many users are online of those that the goal demands.
---
---Server: Sent on request, each time anew.
---
---Client: Clients show the numbers and, once reached, a button for the reward; Nitro does nothing.
---@class parley.nitro.s2c.economy.concurrent_users_goal_progress
---@field state parley.nitro.ConcurrentUsersGoalState
---@field userCount integer users online
---@field userCountGoal integer users it takes

---Lists what the user can make at a crafting table, and of what.
---
---Server: Sent when a crafting table is opened; asked for by c2s `economy.crafting_recipe`.
---
---Client: Fills the crafting window, and closes it if both lists are empty.
---@class parley.nitro.s2c.economy.craftable_products
---@field recipes parley.nitro.CraftableProduct[]
---@field ingredients string[] class names of all furniture that can be used at this table

---Lists what a recipe takes.
---
---Server: Sent to a user who looks at a recipe; asked for by c2s `economy.craftable_products`.
---
---Client: Shows the ingredients beside those that the user has. Which recipe it is has to be remembered.
---@class parley.nitro.s2c.economy.crafting_recipe
---@field ingredients parley.nitro.CraftingIngredient[]

---Tells how close a mix of items is to unknown recipes.
---
---Server: Sent after a request with the items of the mix.
---
---Client: Clients show the number and switch the button on if something can be made; Nitro does nothing.
---@class parley.nitro.s2c.economy.crafting_recipes_available
---@field count integer unknown recipes that these items belong to
---@field hasRecipes boolean one of them takes exactly these items

---Tells whether a product was made.
---
---Server: Sent after a try to craft, with a recipe or without.
---
---Client: Ends the waiting, and shows a message if there is a product.
---@class parley.nitro.s2c.economy.crafting_result
---@field success boolean
---@field result? parley.nitro.CraftableProduct

---Tells how recycling has ended.
---
---Server: Sent after `economy.recycler_items`.
---
---Client: Clients show that the box is ready, or that the recycler is closed; Nitro does nothing.
---@class parley.nitro.s2c.economy.recycler_finished
---@field recyclerFinishedStatus parley.nitro.RecyclerResult
---@field prizeId integer mostly 0

---Lists what can be won by recycling.
---
---Server: Sent when a client wants to show the prizes.
---
---Client: Clients show the prizes by level, with their chances; Nitro can not read it.
---@class parley.nitro.s2c.economy.recycler_prizes
---@field levels parley.nitro.RecyclerPrizeLevel[]

---Tells whether things can be recycled now.
---
---Server: Sent after the request of the same name.
---
---Client: Clients show the recycler, that it is closed, or the time to wait; Nitro does nothing.
---@class parley.nitro.s2c.economy.recycler_status
---@field recyclerStatus parley.nitro.RecyclerStatus
---@field recyclerTimeoutSeconds integer seconds to wait, if `waiting`

---@class parley.nitro.client.economy
local client = {}

---Ask which prizes of community goals wait for the user.
---@param fields parley.nitro.c2s.economy.community_goal_earned_prizes
---@return boolean? sent
---@return string? message
---@return string? code
function client.community_goal_earned_prizes(fields) end

---Ask for the best users of a community goal.
---@param fields parley.nitro.c2s.economy.community_goal_hall_of_fame
---@return boolean? sent
---@return string? message
---@return string? code
function client.community_goal_hall_of_fame(fields) end

---Ask how far the hotel has come with its common goal.
---@param fields parley.nitro.c2s.economy.community_goal_progress
---@return boolean? sent
---@return string? message
---@return string? code
function client.community_goal_progress(fields) end

---Vote in a community goal where one takes sides.
---@param fields parley.nitro.c2s.economy.community_goal_vote_composer
---@return boolean? sent
---@return string? message
---@return string? code
function client.community_goal_vote_composer(fields) end

---Ask how many users are online of those that a goal demands.
---@param fields parley.nitro.c2s.economy.concurrent_users_goal_progress
---@return boolean? sent
---@return string? message
---@return string? code
function client.concurrent_users_goal_progress(fields) end

---Take the reward for reaching the number of users online.
---@param fields parley.nitro.c2s.economy.concurrent_users_reward
---@return boolean? sent
---@return string? message
---@return string? code
function client.concurrent_users_reward(fields) end

---Make a product by its recipe.
---@param fields parley.nitro.c2s.economy.craft
---@return boolean? sent
---@return string? message
---@return string? code
function client.craft(fields) end

---Try to make something of the given items, without a known recipe.
---@param fields parley.nitro.c2s.economy.craft_secret
---@return boolean? sent
---@return string? message
---@return string? code
function client.craft_secret(fields) end

---Ask what a recipe takes.
---@param fields parley.nitro.c2s.economy.craftable_products
---@return boolean? sent
---@return string? message
---@return string? code
function client.craftable_products(fields) end

---Ask what can be made at a crafting table.
---@param fields parley.nitro.c2s.economy.crafting_recipe
---@return boolean? sent
---@return string? message
---@return string? code
function client.crafting_recipe(fields) end

---Ask whether the given items fit a recipe that the user does not know.
---@param fields parley.nitro.c2s.economy.crafting_recipes_available
---@return boolean? sent
---@return string? message
---@return string? code
function client.crafting_recipes_available(fields) end

---Give items away for a box with a random prize.
---@param fields parley.nitro.c2s.economy.recycler_items
---@return boolean? sent
---@return string? message
---@return string? code
function client.recycler_items(fields) end

---Ask what can be won by recycling.
---@param fields parley.nitro.c2s.economy.recycler_prizes
---@return boolean? sent
---@return string? message
---@return string? code
function client.recycler_prizes(fields) end

---Ask whether the recycler is open.
---@param fields parley.nitro.c2s.economy.recycler_status
---@return boolean? sent
---@return string? message
---@return string? code
function client.recycler_status(fields) end

---Take a prize that was won in a community goal.
---@param fields parley.nitro.c2s.economy.redeem_community_goal_prize
---@return boolean? sent
---@return string? message
---@return string? code
function client.redeem_community_goal_prize(fields) end
