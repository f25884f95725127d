/* SPDX-License-Identifier: MIT */
#include "session/reasons.h"

#include <stddef.h>

/* Sorted by number. */
static const struct {
  int number;
  const char *words;
} reasons[] = {
  {-3, "maintenance"},
  {-2, "maintenance"},
  {0, "logged out"},
  {1, "just banned"},
  {2, "logged in from somewhere else"},
  {3, "connection lost to the peer"},
  {4, "change of avatar identity"},
  {5, "furniture removed by a tool"},
  {10, "still banned"},
  {11, "the user is logged in already"},
  {12, "the hotel is closed"},
  {13, "the address is logged in already"},
  {16, "the peer's connection is missing"},
  {17, "no permission to log in"},
  {18, "duplicate connection"},
  {19, "the hotel is closing"},
  {20, "incorrect password"},
  {22, "invalid login ticket"},
  {23, "version check failed: address"},
  {24, "version check failed: property"},
  {25, "version check failed: machine id"},
  {26, "no messenger session"},
  {27, "user not found"},
  {28, "the encryption is not set up"},
  {29, "development encryption is not allowed"},
  {100, "duplicate connection id"},
  {101, "an old session in the proxy"},
  {102, "the public key is not a number"},
  {103, "the public key is too short"},
  {104, "read failed"},
  {105, "read of the first byte failed"},
  {106, "read of a length failed"},
  {107, "read of a body failed"},
  {108, "read of a policy request failed"},
  {109, "input/output failed"},
  {110, "wrong encryption"},
  {111, "the proxy failed"},
  {112, "idle for too long"},
  {113, "no pong in time"},
  {114, "idle without login"},
  {115, "idle without a user id"},
  {116, "write to a closed channel"},
  {117, "write failed"},
  {118, "write failed"},
  {119, "write failed"},
  {122, "the client's version does not fit"},
};

const char *parley__reason_words(int number) {
  size_t i;
  for (i = 0; i < sizeof reasons / sizeof *reasons; i++)
    if (reasons[i].number == number) return reasons[i].words;
  return "unknown reason";
}
