/* Generated from spec/guildchat. Do not edit by hand. */
#include "parley/guildchat.h"

#define NONE PARLEY_NONE

static const char strings[4934] =
  "\0"
  "guildchat\0"
  "A chat of guilds and channels, as events of Socket.IO.\0"
  "Connection\0"
  "connection\0"
  "Guilds & Channels\0"
  "guilds\0"
  "Active Channels & Messages\0"
  "messages\0"
  "Files\0"
  "files\0"
  "UploadResult\0"
  "What became of an upload.\0"
  "success\0"
  "the file is kept\0"
  "failure\0"
  "it is not; no reason is given\0"
  "Authentication\0"
  "Who logs in. The `token` of the login is this as JSON text in base64; no "
  "event has it.\0"
  "id\0"
  "the user's id\0"
  "pass\0"
  "the password\0"
  "User\0"
  "What everybody may know of a user.\0"
  "a number from servers; a text on the documents' page, and where the login"
  " had one\0"
  "created\0"
  "time, with an offset or Z\0"
  "handle\0"
  "the short name, of which there is only one\0"
  "displayName\0"
  "the name to show\0"
  "SelfUser\0"
  "A user as only that user may see it.\0"
  "as it was in the login\0"
  "handleLastUpdated\0"
  "email\0"
  "File\0"
  "A picture that a user has uploaded.\0"
  "userId\0"
  "who uploaded it\0"
  "fileName\0"
  "as `uploadedAs` told it\0"
  "width\0"
  "at which it is to be shown, not the picture's own\0"
  "height\0"
  "Guild\0"
  "A group of channels and of users who may see them. The guild -1 is that o"
  "f direct messages.\0"
  "name\0"
  "icon\0"
  "no published server sends it\0"
  "Membership\0"
  "That a user is in a guild. No event has it.\0"
  "guild\0"
  "id of the guild\0"
  "user\0"
  "id of the user\0"
  "Channel\0"
  "Where users talk. In the guild -1, a conversation of a few.\0"
  "id of the guild that has it\0"
  "any text\0"
  "description\0"
  "what it is for; may be empty\0"
  "Message\0"
  "What a user said in a channel.\0"
  "channel\0"
  "id of the channel\0"
  "id of the guild; only servers of version 1 send it\0"
  "content\0"
  "may be empty if there are attachments\0"
  "author\0"
  "the user's id; servers of version 1 send the user\0"
  "attachments\0"
  "self\0"
  "hello\0"
  "Tells the client which user it is.\0"
  "As the first event after the login.\0"
  "May begin to ask and to write.\0"
  "listguilds\0"
  "Asks for the guilds that the user is in.\0"
  "Answers with an event of the same name.\0"
  "guildId\0"
  "Asks for a guild and its channels.\0"
  "Answers with an event of the same name, or not at all where there is no s"
  "uch guild or the user is not in it.\0"
  "A text that JavaScript reads as a number does as well (\"10\", \" 10 \", "
  "\"0x0a\"); 0, an empty text and what is no number are not answered. In pa"
  "rley's server -1, the guild of direct messages, is asked for as any other"
  ".\0"
  "channelId\0"
  "Asks for the messages and users of a channel.\0"
  "Answers with an event of the same name, or not at all where there is no s"
  "uch channel or the user may not see it.\0"
  "In version 1 of the documents the guild's id stands first; the published "
  "server looks at one argument only, as version 2 has it.\0"
  "Lists the guilds that the user is in.\0"
  "When it was asked.\0"
  "The published server leaves all icons out. In parley's the guild -1 is am"
  "ong them.\0"
  "contents\0"
  "channels\0"
  "Shows a guild and its channels.\0"
  "Of the guild -1, parley's server shows a user only the conversations that"
  " the user takes part in.\0"
  "users\0"
  "Shows the messages and users of a channel.\0"
  "The documents say all messages, and not in which order; the published ser"
  "ver gives 50 at most, the newest first, without their attachments. parley"
  "'s server gives all, the newest first. The users are the guild's members,"
  " and of a conversation those who take part in it.\0"
  "activeChannel\0"
  "setactivechannel\0"
  "Chooses the channel that the client writes to and hears from.\0"
  "Sends typing and message of that channel from now on. There is no answer.\0"
  "Not in the published server. The documents tell of no refusal; parley's s"
  "erver forgets what names a channel that is not in that guild or that the "
  "user may not see, and the channel of before stays.\0"
  "unsetactivechannel\0"
  "Leaves the active channel.\0"
  "Sends neither typing nor message any more.\0"
  "Not in the published server.\0"
  "post\0"
  "what is said\0"
  "files uploaded before\0"
  "Says something in the active channel.\0"
  "Sends message to all whose active channel it is, the author included.\0"
  "Not in the published server. parley's server forgets a post without an ac"
  "tive channel, without a text, or with an empty one and no attachments.\0"
  "message\0"
  "typing\0"
  "Tells that the user has started to type in the active channel.\0"
  "Sends typing to the others whose active channel it is.\0"
  "Not in the documents, which have only the event that goes to the client: "
  "an addition of parley, with which its server can be told.\0"
  "who types\0"
  "Tells that a user has started to type in the active channel.\0"
  "To all whose active channel it is but the one who types.\0"
  "Tells that a user said something in the active channel.\0"
  "To all whose active channel it is, the author included.\0"
  "file\0"
  "the bytes of the picture\0"
  "upload\0"
  "Hands over a picture to be kept.\0"
  "Keeps it or not, and answers with uploadstatus.\0"
  "The documents allow 3 MB of PNG, JPEG or GIF. Not in the published server"
  ", whose limit for a message, 1 MB, would end the connection first. parley"
  "'s server takes at most 3145728 bytes and tells the type from how they be"
  "gin.\0"
  "uploadstatus\0"
  "status\0"
  "result\0"
  "uploadedAs\0"
  "name of the file, if it was kept\0"
  "Tells what became of an upload.\0"
  "After each upload.\0"
  "Not in the published server. A failure has no reason. The documents do no"
  "t say what `uploadedAs` is; in parley's server it is the `fileName` of th"
  "e File, made of 16 hex digits of the picture's SHA-256 and its ending.\0";

static const uint32_t keys[35] = {
  365, 382, 522, 556, 606, 704, 722, 769, 792, 825, 881, 986, 991, 1080, 1102,
  1227, 1307, 1384, 1430, 1487, 1499, 1704, 2071, 106, 2509, 2518, 140, 2657,
  2975, 3457, 3749, 4253, 4608, 4615, 4622,
};

static const uint32_t words[5] = {
  1612, 1080, 1307, 3749, 4595,
};

static const parley_field fields[88] = {
  {19, 0, 0, 0, 2, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {10, 0, 1, 1, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 0, 8, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 4, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 0, 16, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 3, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 4, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 5, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 6, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 7, 22, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {10, 0, 0, 8, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 16, 9, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 16, 10, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 11, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 16, 12, 3, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 14, 30, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 11, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 16, 15, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 0, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 2, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 16, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 16, 13, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 17, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 18, 1, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 18, 46, NONE, 65535, 1, 0, NONE, 0, 0, 3, 0},
  {13, 0, 0, 19, 49, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 1, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 3, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 20, 2, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 21, 52, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 21, 56, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {19, 0, 0, 22, 58, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 23, 61, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 4, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 24, 14, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 13, 4, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 25, 65, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 6, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 24, 16, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 26, 69, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 0, 27, 70, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 1, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 28, 18, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {19, 0, 0, 13, 74, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {19, 0, 0, 16, 76, NONE, 65535, 1, 0, NONE, 0, 0, 2, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {6, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, NONE, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 29, 21, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 17, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {13, 0, 16, 19, 81, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, NONE, 3, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 14, 1, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 30, 7, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {25, 0, 0, 31, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {12, 0, 0, 32, 27, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 0, 33, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
  {10, 0, 16, 34, NONE, NONE, 65535, 1, 0, NONE, 0, 0, 0, 0},
};

static const parley_field_info infos[88] = {
  {368, 0, 0, 0, 0, NONE},
  {387, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {440, 0, 0, 0, 0, NONE},
  {530, 0, 0, 0, 0, NONE},
  {563, 0, 0, 0, 0, NONE},
  {618, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {681, 0, 0, 0, 0, NONE},
  {530, 0, 0, 0, 0, NONE},
  {563, 0, 0, 0, 0, NONE},
  {618, 0, 0, 0, 0, NONE},
  {530, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {776, 0, 0, 0, 0, NONE},
  {801, 0, 0, 0, 0, NONE},
  {831, 0, 0, 0, 0, NONE},
  {831, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {530, 0, 0, 2, 0, NONE},
  {996, 0, 0, 0, 0, NONE},
  {1086, 0, 0, 0, 0, NONE},
  {1107, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {1190, 0, 0, 0, 0, NONE},
  {530, 0, 0, 2, 0, NONE},
  {1218, 0, 0, 0, 0, NONE},
  {1239, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {530, 0, 0, 2, 0, NONE},
  {1315, 0, 0, 0, 0, NONE},
  {1086, 0, 0, 0, 1, NONE},
  {1333, 0, 0, 2, 0, NONE},
  {1392, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 1, NONE},
  {1437, 0, 0, 2, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {1086, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {1086, 0, 0, 0, 1, NONE},
  {1315, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {1086, 0, 0, 0, 0, NONE},
  {1315, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {3462, 0, 0, 0, 0, NONE},
  {3475, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4013, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {4258, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, NONE},
  {0, 0, 0, 0, 0, 0},
  {4633, 0, 0, 0, 0, NONE},
};

static const parley_record records[28] = {
  {263, 0, 2, 2, 0, 0, 0, 278},
  {400, 4, 4, 4, 0, 0, 0, 405},
  {635, 10, 6, 6, 0, 0, 0, 644},
  {728, 18, 4, 4, 0, 0, 0, 733},
  {888, 24, 4, 4, 0, 0, 0, 894},
  {1025, 28, 2, 2, 0, 0, 0, 1036},
  {1122, 32, 5, 5, 0, 0, 0, 1130},
  {1268, 37, 9, 7, 0, 0, 0, 1276},
  {0, 50, 1, 1, 0, 0, 0, 0},
  {0, 51, 0, 0, 0, 0, 0, 0},
  {0, 51, 1, 1, 0, 0, 0, 0},
  {0, 54, 2, 2, 0, 0, 0, 0},
  {0, 60, 1, 1, 0, 0, 0, 0},
  {0, 62, 1, 1, 0, 0, 0, 0},
  {0, 63, 2, 2, 0, 0, 1, 0},
  {0, 66, 1, 1, 0, 0, 0, 0},
  {0, 67, 2, 2, 0, 0, 1, 0},
  {0, 71, 1, 1, 0, 0, 0, 0},
  {0, 72, 2, 2, 0, 0, 1, 0},
  {0, 78, 0, 0, 0, 0, 0, 0},
  {0, 78, 1, 1, 0, 0, 0, 0},
  {0, 79, 2, 2, 0, 0, 1, 0},
  {0, 82, 0, 0, 0, 0, 0, 0},
  {0, 82, 1, 1, 0, 0, 0, 0},
  {0, 83, 1, 1, 0, 0, 0, 0},
  {0, 84, 1, 1, 0, 0, 0, 0},
  {0, 85, 1, 1, 0, 0, 0, 0},
  {0, 86, 2, 2, 0, 0, 1, 0},
};

static const parley_enum enums[1] = {
  {161, 174, 0, 2, 10, 0, 0, 0},
};

static const parley_enum_value enum_values[2] = {
  {200, 208, 0, 200, 0},
  {225, 233, 0, 225, 0},
};

static const parley_realm realms[4] = {
  {66, 77},
  {88, 106},
  {113, 140},
  {149, 155},
};

static const parley_packet packets[15] = {
  {1504, 0, 8, 0, NONE, 1510, 1545, 1581, 0, 0, 0, 0, 0, 1, 2, 0},
  {1612, 0, 9, 1, NONE, 1623, 0, 1664, 0, 0, 0, 0, 1, 0, 2, 0},
  {1080, 0, 10, 1, NONE, 1712, 0, 1747, 1856, 0, 0, 1, 1, 0, 2, 0},
  {1307, 0, 11, 1, NONE, 2081, 0, 2127, 2240, 0, 0, 2, 1, 0, 2, 0},
  {1612, 0, 12, 1, NONE, 2369, 2407, 0, 2426, 0, 0, 0, 0, 1, 2, 0},
  {1080, 0, 13, 1, NONE, 2527, 2407, 0, 2559, 0, 0, 0, 0, 1, 2, 0},
  {1307, 0, 15, 1, NONE, 2663, 2407, 0, 2706, 0, 0, 0, 0, 1, 2, 0},
  {2989, 0, 17, 2, NONE, 3006, 0, 3068, 3142, 0, 0, 0, 0, 0, 2, 0},
  {3339, 0, 19, 2, NONE, 3358, 0, 3385, 3428, 0, 0, 0, 0, 0, 2, 0},
  {3457, 0, 20, 2, NONE, 3497, 0, 3535, 3605, 0, 0, 3, 1, 0, 2, 0},
  {3757, 0, 22, 2, NONE, 3764, 0, 3827, 3882, 0, 0, 0, 0, 0, 2, 0},
  {3757, 0, 23, 2, NONE, 4023, 4084, 0, 3428, 0, 0, 0, 0, 1, 2, 0},
  {3749, 0, 24, 2, NONE, 4141, 4197, 0, 3428, 0, 0, 0, 0, 1, 2, 0},
  {4283, 0, 25, 3, NONE, 4290, 0, 4323, 4371, 0, 0, 4, 1, 0, 2, 0},
  {4595, 0, 26, 3, NONE, 4666, 4698, 0, 4717, 0, 0, 0, 0, 1, 2, 0},
};

static const uint32_t by_name[15] = {
  3, 2, 1, 9, 7, 10, 8, 13, 6, 5, 0, 4, 12, 11, 14,
};

const parley_schema parley_guildchat_schema = {
  strings, 4934,
  keys, 35,
  words, 5,
  NULL, 0,
  NULL, 0,
  fields, 88,
  infos, 88,
  NULL, 0,
  NULL, 0,
  records, 28,
  enums, 1,
  enum_values, 2,
  realms, 4,
  packets, 15,
  by_name, 15,
  NULL, 0,
  1, 0, 11, 1, 2,
};
