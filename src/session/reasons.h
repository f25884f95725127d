/* SPDX-License-Identifier: MIT */
#ifndef PARLEY_SESSION_REASONS_H
#define PARLEY_SESSION_REASONS_H

/* What the number in a disconnect packet means. Static. */
const char *parley__reason_words(int number);

#endif
