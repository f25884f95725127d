/* SPDX-License-Identifier: MIT */
/** @file
 *
 * Which parts the library has: those that `make NET=0 TLS=0 YAML=0` leaves out
 * are 0 in the header that is installed. parley_has asks the same of the
 * library that runs.
 */
#ifndef PARLEY_CONFIG_H
#define PARLEY_CONFIG_H

/** net.h: sockets and timers, on libuv. */
#ifndef PARLEY_HAVE_NET
#define PARLEY_HAVE_NET 1
#endif

/** TLS, RSA and key exchange, AES-GCM, HMAC, HKDF and P-256, on OpenSSL.
 * Without it the functions are there and return PARLEY_EUSAGE, and so does
 * parley_session_new for options that ask for any of it. */
#ifndef PARLEY_HAVE_TLS
#define PARLEY_HAVE_TLS 1
#endif

/** spec.h: schemas from spec files, on libyaml. */
#ifndef PARLEY_HAVE_YAML
#define PARLEY_HAVE_YAML 1
#endif

#endif
