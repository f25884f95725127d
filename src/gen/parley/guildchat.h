/* Generated from spec/guildchat. Do not edit by hand. */
#ifndef PARLEY_GUILDCHAT_H
#define PARLEY_GUILDCHAT_H

#include "parley/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The compiled-in schema; parley_protocol("guildchat") gives it too. */
extern PARLEY_API const parley_schema parley_guildchat_schema;

/* Names of the client's packets, for parley_schema_find. */
#define PARLEY_GUILDCHAT_C2S_CHANNEL "channel"
#define PARLEY_GUILDCHAT_C2S_GUILD "guild"
#define PARLEY_GUILDCHAT_C2S_LISTGUILDS "listguilds"
#define PARLEY_GUILDCHAT_C2S_POST "post"
#define PARLEY_GUILDCHAT_C2S_SETACTIVECHANNEL "setactivechannel"
#define PARLEY_GUILDCHAT_C2S_TYPING "typing"
#define PARLEY_GUILDCHAT_C2S_UNSETACTIVECHANNEL "unsetactivechannel"
#define PARLEY_GUILDCHAT_C2S_UPLOAD "upload"

/* Names of the server's packets, for parley_schema_find. */
#define PARLEY_GUILDCHAT_S2C_CHANNEL "channel"
#define PARLEY_GUILDCHAT_S2C_GUILD "guild"
#define PARLEY_GUILDCHAT_S2C_HELLO "hello"
#define PARLEY_GUILDCHAT_S2C_LISTGUILDS "listguilds"
#define PARLEY_GUILDCHAT_S2C_MESSAGE "message"
#define PARLEY_GUILDCHAT_S2C_TYPING "typing"
#define PARLEY_GUILDCHAT_S2C_UPLOADSTATUS "uploadstatus"

/* UploadResult: What became of an upload. */
#define PARLEY_GUILDCHAT_UPLOAD_RESULT_SUCCESS "success"
#define PARLEY_GUILDCHAT_UPLOAD_RESULT_FAILURE "failure"

#ifdef __cplusplus
}
#endif
#endif
