---@meta
-- Generated from spec/nitro. Do not edit by hand.

---Ask whether the user may make another room.
---
---Client: Sent when the user opens the room creator.
---
---Server: Compares the user's rooms with the limit of the account.
---
---Replies: navigator.can_create_room
---@class parley.nitro.c2s.navigator.can_create_room

---Ask how full the categories of rooms are.
---
---Client: Sent by a client with the older navigator before it shows the categories.
---
---Server: Adds up the users and places of all rooms by category.
---
---Replies: navigator.category_visitor_counts
---@class parley.nitro.c2s.navigator.categories_with_user_count

---Set whether a result list shows lines or pictures.
---
---Client: Sent when the user clicks the view switch of a list.
---
---Server: Stores the choice for this user and list; later results carry it as their mode.
---@class parley.nitro.c2s.navigator.category_mode
---@field category string search code of the list
---@field listMode parley.nitro.NavigatorListMode

---Ask for a page of the rooms in a room competition.
---
---Client: Sent when the user leafs through the rooms of a competition.
---
---Server: Sends that page of the competition's rooms.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.competition_room_search
---@field goalId integer number of the competition
---@field pageIndex integer page of the list, from 0

---Ask for the room number behind a room's public id.
---
---Client: Sent when a link into the hotel names a room by its public id.
---
---Server: Looks the id up and answers with the number used in all other packets.
---
---Replies: navigator.converted_room_id
---@class parley.nitro.c2s.navigator.convert_global_room_id
---@field globalId string the public id, as it stands in web links

---Make a new room.
---
---Client: Sent when the user confirms the room creator.
---
---Server: Checks name, model and limit, makes the room and answers with its number. Refusals have no reply.
---
---Replies: navigator.room_created, navigator.can_create_room
---@class parley.nitro.c2s.navigator.create_room
---@field roomName string
---@field description string may be empty
---@field modelName string name of the floor plan, e.g. model_a
---@field categoryId integer one of the categories of `navigator.flat_cats`
---@field maxUserCount integer most users that may be in the room
---@field tradeMode parley.nitro.TradeMode who may trade in the room

---Mark a room as a favourite.
---
---Client: Sent when the user clicks the star of a room.
---
---Server: Adds the room, unless the list is full, and confirms it.
---
---Replies: navigator.favourite_changed
---@class parley.nitro.c2s.navigator.favourite_add
---@field roomId integer

---Take a room off the user's favourites.
---
---Client: Sent when the user clears the star of a room.
---
---Server: Forgets the favourite and confirms it.
---
---Replies: navigator.favourite_changed
---@class parley.nitro.c2s.navigator.favourite_remove
---@field roomId integer

---Ask to be taken to one participant's room in a room competition.
---
---Client: Sent when the user clicks a participant on the page of a competition.
---
---Server: Looks up the room that this participant has entered and forwards the user to it.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.forward_to_a_competition_room
---@field goalCode string code of the competition
---@field userId integer the participant

---Ask to be taken to an own room that can be entered in a competition.
---
---Client: Sent when the user takes part in a room competition but stands in no room of their own.
---
---Server: Picks one of the user's own rooms that meets the terms and forwards the user there.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.forward_to_a_submittable_room

---Ask to be taken to any room of a room competition.
---
---Client: Sent from the page of a competition when the user wants to look around.
---
---Server: Picks one of the rooms entered in the competition and forwards the user there.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.forward_to_random_competition_room
---@field goalCode string code of the competition

---Ask to be taken to any room that is being promoted.
---
---Client: Sent by a button of the hotel view in older clients; Nitro never sends it.
---
---Server: Picks one of the promoted rooms and forwards the user there.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.forward_to_random_promoted_room
---@field category string which promoted rooms to choose from

---Ask to be taken to a room of some kind that the server chooses.
---
---Client: Sent for a link into the hotel that names a kind of room instead of a number.
---
---Server: Chooses a fitting room and forwards the user to it.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.forward_to_some_room
---@field target string kind of room, e.g. random_friending_room or predefined_noob_lobby

---Ask for the categories of rooms.
---
---Client: Sent when the client starts, for the room creator and the room settings.
---
---Server: Sends the categories that the rank of this user allows.
---
---Replies: navigator.flat_cats
---@class parley.nitro.c2s.navigator.get_flat_cats

---Ask for the details of one room.
---
---Client: Sent on a forward to a room, just after entering one, and when the info of a room is opened.
---
---Server: Answers with the room's details and echoes both flags; they tell the client what it asked for.
---
---Notes: The flags travel as 32-bit numbers here and come back as booleans.
---
---Replies: navigator.room_info
---@class parley.nitro.c2s.navigator.get_room_info
---@field roomId integer
---@field enterRoom integer 1 if the user is just entering the room, else 0
---@field forwardRoom integer 1 if the client means to go to the room when it has the answer, else 0

---Go on into a room whose doorbell was answered.
---
---Client: Sent by the client as soon as it hears that the visitor waiting at the door may come in.
---
---Server: Lets the user in, as if they had just asked to enter an open room.
---
---Notes: The server's sign to send it is `room.doorbell_accepted` with an empty name.
---
---Replies: room.entered, room.model_name
---@class parley.nitro.c2s.navigator.go_to_flat
---@field roomId integer

---Ask for home rooms of groups in the hotel.
---
---Client: Sent by a client with the older navigator from its tab of group rooms.
---
---Server: Sends the most visited home rooms of any group.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.guild_base_search
---@field adIndex integer which advert to show below the list

---Ask for everything the navigator window needs.
---
---Client: Sent once, before the navigator is first opened.
---
---Server: Sends the tabs, featured rooms, collapsed lists, saved searches and window layout, each in its packet.
---
---Replies: navigator.metadata, navigator.lifted, navigator.collapsed, navigator.saved_searches, navigator.event_categories, navigator.settings
---@class parley.nitro.c2s.navigator.init

---Ask for the rooms marked as favourites.
---
---Client: Sent by a client with the older navigator when the favourites are opened.
---
---Server: Sends the details of each favourite; their numbers alone come in `navigator.favourites`.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_favourite_rooms_search

---Ask for the rooms the user visits most.
---
---Client: Sent by a client with the older navigator when that list is opened.
---
---Server: Counts the user's past visits and sends the rooms with most of them first.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_frequent_room_history_search

---Ask for the rooms owned by the user's friends.
---
---Client: Sent by a client with the older navigator when the tab of friends' rooms is opened.
---
---Server: Collects the rooms that friends own, whether they are in them or not.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_friends_room_search

---Ask for the home rooms of the user's groups.
---
---Client: Sent by a client with the older navigator when the user opens the list of their groups' rooms.
---
---Server: Collects the home room of each group the user belongs to and sends the list.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_guild_bases_search

---Ask for rooms that the hotel suggests to this user.
---
---Client: Sent when the list of suggestions is opened.
---
---Server: Picks rooms the user may like, by the hotel's own rules.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_recommended_rooms

---Ask for the rooms the user visited last.
---
---Client: Sent by a client with the older navigator when the user opens the history.
---
---Server: Sends the rooms of the user's recent visits, the latest first.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_room_history_search

---Ask for the rooms of others in which the user has rights.
---
---Client: Sent by a client with the older navigator, from the list of rooms with rights.
---
---Server: Finds the rooms whose owners gave this user rights.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_room_rights_search

---Ask for the user's own rooms.
---
---Client: Sent wherever the user has to choose one of their rooms, and by the older navigator.
---
---Server: Sends every room the user owns.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.my_rooms_search

---Ask for the hotel's official rooms.
---
---Client: Sent by a client with the older navigator when its official tab is opened.
---
---Server: Servers of this revision have no packet for the list and ignore the request; see `navigator.lifted`.
---@class parley.nitro.c2s.navigator.official_rooms
---@field adIndex? integer which advert to show below the list

---Ask for the rooms with most users in them.
---
---Client: Sent by a client with the older navigator when the popular rooms are opened.
---
---Server: Sends the fullest rooms, of one category or of the whole hotel.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.popular_rooms_search
---@field searchParam string category number as text; -1 or empty for all
---@field adIndex integer which advert to show below the list

---Search rooms by a text.
---
---Client: Sent by a client with the older navigator when a text is typed or a tag is clicked.
---
---Server: Searches names, owners, tags and groups, or the one named by the prefix.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.room_text_search
---@field searchParam string the text; may begin with owner, roomname, tag or group and a colon

---Ask for the rooms in which friends of the user are now.
---
---Client: Sent by a client with the older navigator when the user looks for friends.
---
---Server: Gathers the rooms of all friends who are online and in a room.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.rooms_where_my_friends_are

---Ask for the rooms with most votes.
---
---Client: Sent by a client with the older navigator when the best rated rooms are opened.
---
---Server: Sends the rooms in the order of their score.
---
---Replies: navigator.guest_room_search_result
---@class parley.nitro.c2s.navigator.rooms_with_highest_score_search
---@field adIndex integer which advert to show below the list

---Search for rooms in one tab of the navigator.
---
---Client: Sent when a tab is opened, when the user types into the search box, and to load a list again.
---
---Server: Runs the search of that tab, narrowed by the filter, and sends the lists of rooms found.
---
---Notes: A filter may begin with owner, roomname, tag or group and a colon, as in owner:Ann.
---
---Replies: navigator.search_result
---@class parley.nitro.c2s.navigator.search
---@field code string the tab or list to search, e.g. hotel_view or popular
---@field filter string what the user typed; empty for everything

---Tell that the user collapsed a result list.
---
---Client: Sent when the user clicks the heading of an open list.
---
---Server: Notes the list as collapsed; `navigator.collapsed` names it at the next login.
---@class parley.nitro.c2s.navigator.search_close
---@field code string search code of the list

---Delete a saved search.
---
---Client: Sent when the user removes an entry from the panel of saved searches.
---
---Server: Deletes the entry and sends the searches that remain.
---
---Replies: navigator.saved_searches
---@class parley.nitro.c2s.navigator.search_delete
---@field searchId integer the `id` of the saved search

---Tell that the user opened a collapsed result list.
---
---Client: Sent when the user clicks the heading of a list that was closed.
---
---Server: Remembers it, so that later results come with this list open.
---@class parley.nitro.c2s.navigator.search_open
---@field code string search code of the list

---Save a search to use it again.
---
---Client: Sent when the user clicks the save button beside the search box.
---
---Server: Adds the search to the user's list and sends the whole list.
---
---Replies: navigator.saved_searches
---@class parley.nitro.c2s.navigator.search_save
---@field code string the tab that is searched
---@field filter string text of the search; may be empty

---Store place and look of the navigator window.
---
---Client: Sent when the user has moved or resized the window or changed its panels.
---
---Server: Keeps the values and gives them back in `navigator.settings` at the next login.
---@class parley.nitro.c2s.navigator.settings_save
---@field windowX integer left edge in pixels
---@field windowY integer top edge in pixels
---@field windowWidth integer pixels
---@field windowHeight integer pixels
---@field leftSideOpen boolean whether the panel of saved searches is open
---@field resultsMode integer how results are shown; 0 is the usual look

---Ask to be taken to the room in which a user is.
---
---Client: Sent for a link or a button that visits somebody by name.
---
---Server: Finds the user's present room and forwards the sender to it, if the user can be followed.
---
---Replies: room.forward
---@class parley.nitro.c2s.navigator.visit_user
---@field username string who to visit

---Says whether the user may make another room.
---
---Server: Sent when the client has asked, and when a new room is refused because of the limit.
---
---Client: Opens the room creator, or tells the user the limit.
---@class parley.nitro.s2c.navigator.can_create_room
---@field resultCode parley.nitro.CanCreateRoomResult
---@field roomLimit integer rooms that the user may own at most

---Tells how many users are in each category of rooms.
---
---Server: Sent in answer to `navigator.categories_with_user_count`.
---
---Client: Shows beside each category how full it is.
---@class parley.nitro.s2c.navigator.category_visitor_counts
---@field categories parley.nitro.CategoryVisitorCount[]

---Names the result lists that the user keeps collapsed.
---
---Server: Sent while the navigator starts.
---
---Client: Shows these lists closed.
---@class parley.nitro.s2c.navigator.collapsed
---@field categories string[] search codes of the lists

---Gives the room number that belongs to a public id.
---
---Server: Sent in answer to `navigator.convert_global_room_id`.
---
---Client: Goes on with the number, as for any other link to a room.
---@class parley.nitro.s2c.navigator.converted_room_id
---@field globalId string the id that was asked for
---@field convertedId integer the room's number

---Lists the categories a room advert can be in.
---
---Server: Sent while the navigator starts, and when the client asks for them.
---
---Client: Offers the visible ones to a user who buys an advert for a room.
---@class parley.nitro.s2c.navigator.event_categories
---@field categories parley.nitro.NavigatorEventCategory[]

---Says that a room became a favourite or is none any more.
---
---Server: Sent when the user's list of favourites has changed.
---
---Client: Adds or removes the room in its set and redraws the star.
---@class parley.nitro.s2c.navigator.favourite_changed
---@field roomId integer
---@field added boolean false if it was removed

---Gives the numbers of all favourite rooms.
---
---Server: Sent once after login.
---
---Client: Keeps the set, to draw the stars and to know when the list is full.
---@class parley.nitro.s2c.navigator.favourites
---@field limit integer most favourites a user may have
---@field favouriteRoomIds integer[]

---Lists the categories a room can be in.
---
---Server: Sent in answer to `navigator.get_flat_cats`.
---
---Client: Fills the choice of categories in the room creator and the room settings.
---@class parley.nitro.s2c.navigator.flat_cats
---@field categories parley.nitro.NavigatorCategory[]

---Gives the rooms found by one of the older searches.
---
---Server: Sent in answer to any search packet other than `navigator.search`.
---
---Client: Shows the rooms as a list and, if there is one, the advert below it.
---@class parley.nitro.s2c.navigator.guest_room_search_result
---@field searchType parley.nitro.RoomSearchType
---@field searchParam string what was searched for; empty if the search takes no text
---@field rooms parley.nitro.RoomInfo[]
---@field hasAd boolean whether an advert follows
---@field ad? parley.nitro.OfficialRoom

---Lists the rooms featured with a picture.
---
---Server: Sent while the navigator starts, and again when the hotel changes the choice.
---
---Client: Shows the pictures above the lists of rooms; a click enters the room.
---@class parley.nitro.s2c.navigator.lifted
---@field rooms parley.nitro.NavigatorLiftedRoom[]

---Names the tabs of the navigator.
---
---Server: Sent first of all when the navigator starts.
---
---Client: Makes a tab of each entry, in this order, and searches the first.
---@class parley.nitro.s2c.navigator.metadata
---@field topLevelContexts parley.nitro.NavigatorTopLevelContext[]

---Says that a room does not exist.
---
---Server: Sent when the user asks for a room that is not there or was deleted.
---
---Client: Gives up the visit and tells the user.
---@class parley.nitro.s2c.navigator.no_such_flat
---@field roomId integer the number that was asked for

---Tells the client to open the room creator.
---
---Server: Sent when something in the hotel leads the user to make a room, such as a welcome offer.
---
---Client: Opens the window in which a new room is named and its model chosen.
---@class parley.nitro.s2c.navigator.open_room_creator

---Says that the new room is there.
---
---Server: Sent when `navigator.create_room` succeeded.
---
---Client: Closes the room creator and enters the room.
---@class parley.nitro.s2c.navigator.room_created
---@field roomId integer
---@field roomName string the name as the server stored it

---Gives the details and settings of a room.
---
---Server: Sent in answer to `navigator.get_room_info`, and to forward a user or refresh a room's details.
---
---Client: Goes to the room, fills the room info panel, or updates its data, as the two flags say.
---@class parley.nitro.s2c.navigator.room_info
---@field enterRoom boolean the user is entering this room
---@field room parley.nitro.RoomInfo
---@field forwardRoom boolean the client should go to this room now
---@field staffPick boolean whether staff chose it for the list of recommended rooms
---@field isGroupMember boolean whether the user belongs to the room's group
---@field allInRoomMuted boolean whether all visitors are silenced
---@field moderation parley.nitro.RoomModerationSettings
---@field canMute boolean whether the user may silence the whole room
---@field chat parley.nitro.RoomChatSettings

---Gives all saved searches of the user.
---
---Server: Sent while the navigator starts and after one was saved or deleted.
---
---Client: Replaces the panel of saved searches.
---@class parley.nitro.s2c.navigator.saved_searches
---@field searches parley.nitro.NavigatorSavedSearch[]

---Gives the lists of rooms that a search found.
---
---Server: Sent in answer to `navigator.search`.
---
---Client: Replaces the lists of the tab; each has a heading, a way to be drawn, and its rooms.
---@class parley.nitro.s2c.navigator.search_result
---@field code string the tab that was searched
---@field filter string the text that was searched for
---@field results parley.nitro.NavigatorSearchResultList[]

---Gives back the stored layout of the navigator window.
---
---Server: Sent while the navigator starts.
---
---Client: Places the window accordingly.
---@class parley.nitro.s2c.navigator.settings
---@field windowX integer left edge in pixels
---@field windowY integer top edge in pixels
---@field windowWidth integer pixels
---@field windowHeight integer pixels
---@field leftPanelHidden boolean whether the panel of saved searches is closed; some servers echo `leftSideOpen`
---@field resultsMode integer how results are shown; 0 is the usual look

---@class parley.nitro.client.navigator
local client = {}

---Ask whether the user may make another room.
---@param fields parley.nitro.c2s.navigator.can_create_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.can_create_room(fields) end

---Ask how full the categories of rooms are.
---@param fields parley.nitro.c2s.navigator.categories_with_user_count
---@return boolean? sent
---@return string? message
---@return string? code
function client.categories_with_user_count(fields) end

---Set whether a result list shows lines or pictures.
---@param fields parley.nitro.c2s.navigator.category_mode
---@return boolean? sent
---@return string? message
---@return string? code
function client.category_mode(fields) end

---Ask for a page of the rooms in a room competition.
---@param fields parley.nitro.c2s.navigator.competition_room_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.competition_room_search(fields) end

---Ask for the room number behind a room's public id.
---@param fields parley.nitro.c2s.navigator.convert_global_room_id
---@return boolean? sent
---@return string? message
---@return string? code
function client.convert_global_room_id(fields) end

---Make a new room.
---@param fields parley.nitro.c2s.navigator.create_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.create_room(fields) end

---Mark a room as a favourite.
---@param fields parley.nitro.c2s.navigator.favourite_add
---@return boolean? sent
---@return string? message
---@return string? code
function client.favourite_add(fields) end

---Take a room off the user's favourites.
---@param fields parley.nitro.c2s.navigator.favourite_remove
---@return boolean? sent
---@return string? message
---@return string? code
function client.favourite_remove(fields) end

---Ask to be taken to one participant's room in a room competition.
---@param fields parley.nitro.c2s.navigator.forward_to_a_competition_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.forward_to_a_competition_room(fields) end

---Ask to be taken to an own room that can be entered in a competition.
---@param fields parley.nitro.c2s.navigator.forward_to_a_submittable_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.forward_to_a_submittable_room(fields) end

---Ask to be taken to any room of a room competition.
---@param fields parley.nitro.c2s.navigator.forward_to_random_competition_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.forward_to_random_competition_room(fields) end

---Ask to be taken to any room that is being promoted.
---@param fields parley.nitro.c2s.navigator.forward_to_random_promoted_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.forward_to_random_promoted_room(fields) end

---Ask to be taken to a room of some kind that the server chooses.
---@param fields parley.nitro.c2s.navigator.forward_to_some_room
---@return boolean? sent
---@return string? message
---@return string? code
function client.forward_to_some_room(fields) end

---Ask for the categories of rooms.
---@param fields parley.nitro.c2s.navigator.get_flat_cats
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_flat_cats(fields) end

---Ask for the details of one room.
---@param fields parley.nitro.c2s.navigator.get_room_info
---@return boolean? sent
---@return string? message
---@return string? code
function client.get_room_info(fields) end

---Go on into a room whose doorbell was answered.
---@param fields parley.nitro.c2s.navigator.go_to_flat
---@return boolean? sent
---@return string? message
---@return string? code
function client.go_to_flat(fields) end

---Ask for home rooms of groups in the hotel.
---@param fields parley.nitro.c2s.navigator.guild_base_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.guild_base_search(fields) end

---Ask for everything the navigator window needs.
---@param fields parley.nitro.c2s.navigator.init
---@return boolean? sent
---@return string? message
---@return string? code
function client.init(fields) end

---Ask for the rooms marked as favourites.
---@param fields parley.nitro.c2s.navigator.my_favourite_rooms_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_favourite_rooms_search(fields) end

---Ask for the rooms the user visits most.
---@param fields parley.nitro.c2s.navigator.my_frequent_room_history_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_frequent_room_history_search(fields) end

---Ask for the rooms owned by the user's friends.
---@param fields parley.nitro.c2s.navigator.my_friends_room_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_friends_room_search(fields) end

---Ask for the home rooms of the user's groups.
---@param fields parley.nitro.c2s.navigator.my_guild_bases_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_guild_bases_search(fields) end

---Ask for rooms that the hotel suggests to this user.
---@param fields parley.nitro.c2s.navigator.my_recommended_rooms
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_recommended_rooms(fields) end

---Ask for the rooms the user visited last.
---@param fields parley.nitro.c2s.navigator.my_room_history_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_room_history_search(fields) end

---Ask for the rooms of others in which the user has rights.
---@param fields parley.nitro.c2s.navigator.my_room_rights_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_room_rights_search(fields) end

---Ask for the user's own rooms.
---@param fields parley.nitro.c2s.navigator.my_rooms_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.my_rooms_search(fields) end

---Ask for the hotel's official rooms.
---@param fields parley.nitro.c2s.navigator.official_rooms
---@return boolean? sent
---@return string? message
---@return string? code
function client.official_rooms(fields) end

---Ask for the rooms with most users in them.
---@param fields parley.nitro.c2s.navigator.popular_rooms_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.popular_rooms_search(fields) end

---Search rooms by a text.
---@param fields parley.nitro.c2s.navigator.room_text_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.room_text_search(fields) end

---Ask for the rooms in which friends of the user are now.
---@param fields parley.nitro.c2s.navigator.rooms_where_my_friends_are
---@return boolean? sent
---@return string? message
---@return string? code
function client.rooms_where_my_friends_are(fields) end

---Ask for the rooms with most votes.
---@param fields parley.nitro.c2s.navigator.rooms_with_highest_score_search
---@return boolean? sent
---@return string? message
---@return string? code
function client.rooms_with_highest_score_search(fields) end

---Search for rooms in one tab of the navigator.
---@param fields parley.nitro.c2s.navigator.search
---@return boolean? sent
---@return string? message
---@return string? code
function client.search(fields) end

---Tell that the user collapsed a result list.
---@param fields parley.nitro.c2s.navigator.search_close
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_close(fields) end

---Delete a saved search.
---@param fields parley.nitro.c2s.navigator.search_delete
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_delete(fields) end

---Tell that the user opened a collapsed result list.
---@param fields parley.nitro.c2s.navigator.search_open
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_open(fields) end

---Save a search to use it again.
---@param fields parley.nitro.c2s.navigator.search_save
---@return boolean? sent
---@return string? message
---@return string? code
function client.search_save(fields) end

---Store place and look of the navigator window.
---@param fields parley.nitro.c2s.navigator.settings_save
---@return boolean? sent
---@return string? message
---@return string? code
function client.settings_save(fields) end

---Ask to be taken to the room in which a user is.
---@param fields parley.nitro.c2s.navigator.visit_user
---@return boolean? sent
---@return string? message
---@return string? code
function client.visit_user(fields) end
