/* SPDX-License-Identifier: MIT */
/** @file
 * parley: packets of chat and game protocols, in C. This header includes
 * everything that the library has.
 */
#ifndef PARLEY_PARLEY_H
#define PARLEY_PARLEY_H

#include "base.h"
#include "config.h"
#include "codec.h"
#include "crypto.h"
#include "engine.h"
#include "envelope.h"
#if PARLEY_HAVE_NET
#include "net.h"
#endif
#include "schema.h"
#include "session.h"
#include "siopacket.h"
#include "socketio.h"
#if PARLEY_HAVE_YAML
#include "spec.h"
#endif
#include "stage.h"
#include "version.h"

#endif
