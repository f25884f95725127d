---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Call off the breeding in a nest.
---
---Client: Sent when the dialog about the offspring is closed without an answer.
---
---Server: Lets both pets go again.
---@class parley.nitro.c2s.pet.cancel_breeding
---@field itemId integer the breeding nest

---Turn a dead plant into compost.
---
---Client: Sent from the menu of a monster plant; Nitro offers it to the owner of the room, for living plants too.
---
---Server: Replaces the plant by a piece of furniture if it is dead and the sender's own.
---
---Replies: room_entities.removed, furniture.floor_item_added
---@class parley.nitro.c2s.pet.compost
---@field petId integer

---Go on with the breeding in a nest.
---
---Client: Sent with the name for the offspring from the dialog that `pet.confirm_breeding_request` opened.
---
---Server: Checks the name and lets the new pet be born.
---
---Replies: pet.confirm_breeding_result, pet.nest_breeding_success
---@class parley.nitro.c2s.pet.confirm_breeding
---@field itemId integer the breeding nest
---@field name string name of the offspring
---@field petOneId integer
---@field petTwoId integer

---Tells what the other owner says about breeding two pets.
---
---Server: Sent when that owner has asked, agreed or called it off.
---
---Client: Shows the question or its end; Nitro 1.6.6 does not register the packet.
---
---Replies: room.breed_pets
---@class parley.nitro.s2c.pet.breeding
---@field state parley.nitro.PetBreedingState
---@field ownPetId integer this user's pet
---@field otherPetId integer

---Tells what has come of breeding two plants.
---
---Server: Sent to both owners when it is done.
---
---Client: Shows the two seeds; the client takes the one of its own user as the result.
---@class parley.nitro.s2c.pet.breeding_result
---@field resultData parley.nitro.BreedingResult what this user gets
---@field otherResultData parley.nitro.BreedingResult what the other owner gets

---Asks for a name before two pets in a nest are bred.
---
---Server: Sent to the owner when both pets are in the nest.
---
---Client: Shows both pets, what may come of it, and a field for the name.
---
---Notes: The Nitro client 1.6.6 has the class but does not register it, and would fail on it.
---
---Replies: pet.confirm_breeding, pet.cancel_breeding
---@class parley.nitro.s2c.pet.confirm_breeding_request
---@field itemId integer the breeding nest
---@field petOne parley.nitro.BreedingPet
---@field petTwo parley.nitro.BreedingPet
---@field rarityCategories parley.nitro.BreedingRarityCategory[]
---@field resultPetTypeId integer kind of animal that will be born

---Tells whether the breeding in a nest can go on.
---
---Server: Sent in answer to `pet.confirm_breeding`.
---
---Client: Closes the dialog or shows the error; Nitro 1.6.6 does not register the packet.
---@class parley.nitro.s2c.pet.confirm_breeding_result
---@field itemId integer the breeding nest
---@field result integer 0 if all is well, else what is wrong, above all with the name

---Tells that a pet in the room has gained experience.
---
---Server: Sent to the room when the pet has obeyed or was scratched.
---
---Client: Lets the number rise above the pet.
---@class parley.nitro.s2c.pet.experience
---@field petId integer
---@field roomIndex integer index of the unit in its room
---@field gainedExperience integer

---Tells that a pet in the room looks different.
---
---Server: Sent to the room when a pet was dyed, saddled, mounted or has grown.
---
---Client: Redraws the pet.
---@class parley.nitro.s2c.pet.figure_update
---@field roomIndex integer index of the unit in its room
---@field petId integer
---@field figureData parley.nitro.PetFigure
---@field hasSaddle boolean
---@field isRiding boolean somebody rides it

---Tells why a pet does not go into the breeding nest.
---
---Server: Sent to the owner who has sent it there.
---
---Client: Shows the reason; Nitro 1.6.6 does not register the packet.
---@class parley.nitro.s2c.pet.go_to_breeding_nest_failure
---@field reason parley.nitro.BreedingNestFailure

---Gives everything about a pet in the room.
---
---Server: Sent in answer to `room.request_pet_info`, and when one of these things changes.
---
---Client: Fills the pet's info panel.
---@class parley.nitro.s2c.pet.info
---@field petId integer
---@field name string
---@field level integer
---@field maximumLevel integer
---@field experience integer
---@field levelExperienceGoal integer experience at which the next level is reached
---@field energy integer
---@field maximumEnergy integer
---@field happiness integer
---@field maximumHappiness integer
---@field respect integer points it has got
---@field ownerId integer user id of the owner
---@field age integer days
---@field ownerName string
---@field rarityLevel integer of a monster plant, -1 for other pets
---@field hasSaddle boolean
---@field isRiding boolean this user rides it
---@field skillThresholds integer[] levels at which a horse learns its tricks
---@field publiclyRideable integer 1 if anybody may ride it, else 0
---@field canBreed boolean
---@field canHarvest boolean a monster plant that is fully grown
---@field canRevive boolean a monster plant that has died
---@field rarityGroup integer by older clients a part of the plant's rarity; the client does not use it
---@field maximumTimeToLive integer seconds a monster plant lives after watering
---@field remainingTimeToLive integer seconds until it dies
---@field remainingGrowTime integer seconds until it is fully grown
---@field publiclyBreedable boolean others may breed with it

---Tells that a pet of the user has reached a level.
---
---Server: Sent to the owner when the pet has gained enough experience.
---
---Client: Shows a bubble with the pet's picture, name and level.
---@class parley.nitro.s2c.pet.level_notification
---@field petId integer
---@field petName string
---@field level integer the new level
---@field figureData parley.nitro.PetFigure

---Tells that a pet in the room has reached a level.
---
---Server: Sent to the room when its experience is enough.
---
---Client: Shows the level above the pet.
---@class parley.nitro.s2c.pet.level_update
---@field roomIndex integer index of the unit in its room
---@field petId integer
---@field level integer the new level

---Tells that two pets in a nest have got an offspring.
---
---Server: Sent to the owner once the new pet is there.
---
---Client: Congratulates the user; Nitro 1.6.6 does not register the packet.
---@class parley.nitro.s2c.pet.nest_breeding_success
---@field petId integer the offspring
---@field rarityCategory integer place of its kind in the list of `pet.confirm_breeding_request`

---Asks for a name for the pet in a box.
---
---Server: Sent when the owner clicks the box.
---
---Client: Opens a dialog with a picture of the pet.
---
---Replies: room.open_pet_package
---@class parley.nitro.s2c.pet.open_package_requested
---@field itemId integer the box
---@field figure? string looks of the pet, type, palette and colour with blanks between

---Tells whether the name for a pet from a box was accepted.
---
---Server: Sent in answer to `room.open_pet_package`.
---
---Client: Closes the dialog, or shows what is wrong with the name.
---@class parley.nitro.s2c.pet.open_package_result
---@field itemId integer the box
---@field nameValidationStatus parley.nitro.ApproveNameResult
---@field nameValidationInfo string detail of the status, e.g. the forbidden word

---Tells why a pet could not be set down.
---
---Server: Sent in answer to `room.place_pet`.
---
---Client: Says in a window what keeps the pet out.
---@class parley.nitro.s2c.pet.placing_error
---@field errorCode parley.nitro.PetPlacingError

---Tells that the user has got a pet.
---
---Server: Sent when a pet was bought or came out of a present.
---
---Client: Shows the pet in a bubble that leads to the inventory.
---@class parley.nitro.s2c.pet.received
---@field boughtAsGift boolean it was bought as a present
---@field pet parley.nitro.PetData

---Tells that the user's account is too young to scratch pets.
---
---Server: Sent in answer to `room_entities.respect_pet` by servers that ask for an age.
---
---Client: Gives the scratch back to those that are left today.
---@class parley.nitro.s2c.pet.scratch_failed
---@field currentAge integer days since the account was made
---@field requiredAge integer days it takes

---Tells what can be done with a plant in the room.
---
---Server: Sent to the room when a monster plant has grown, died, or changed its permission.
---
---Client: Offers the matching entries in the plant's menu.
---@class parley.nitro.s2c.pet.status
---@field roomIndex integer index of the unit in its room
---@field petId integer
---@field canBreed boolean
---@field canHarvest boolean it is fully grown
---@field canRevive boolean it has died
---@field hasBreedingPermission boolean others may breed with it

---Lists the commands of a pet.
---
---Server: Sent in answer to `room.get_pet_commands`, and when the pet has learned something.
---
---Client: Shows a button for each command, those not learned yet without effect.
---@class parley.nitro.s2c.pet.training_panel
---@field petId integer
---@field commands integer[] numbers of all commands for this animal
---@field enabledCommands integer[] those it knows

---@class parley.nitro.client.pet
local client = {}

---Call off the breeding in a nest.
---@param fields parley.nitro.c2s.pet.cancel_breeding
---@return boolean? sent
---@return string? message
---@return string? code
function client.cancel_breeding(fields) end

---Turn a dead plant into compost.
---@param fields parley.nitro.c2s.pet.compost
---@return boolean? sent
---@return string? message
---@return string? code
function client.compost(fields) end

---Go on with the breeding in a nest.
---@param fields parley.nitro.c2s.pet.confirm_breeding
---@return boolean? sent
---@return string? message
---@return string? code
function client.confirm_breeding(fields) end
