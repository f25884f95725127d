/* SPDX-License-Identifier: MIT */
/** @file
 * parley: packets of chat and game protocols, in C. This header includes
 * everything.
 */
#ifndef PARLEY_PARLEY_H
#define PARLEY_PARLEY_H

#include "base.h"
#include "codec.h"
#include "crypto.h"
#include "engine.h"
#include "envelope.h"
#include "net.h"
#include "schema.h"
#include "session.h"
#include "siopacket.h"
#include "socketio.h"
#include "spec.h"
#include "stage.h"
#include "version.h"

#endif
