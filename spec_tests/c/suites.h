/* SPDX-License-Identifier: MIT
 *
 * The C test suites, one a line: X(name) stands for suite_<name> of
 * test_<name>.c.
 */
#ifndef PARLEY_SUITES_H
#define PARLEY_SUITES_H

#define SUITES(X)                                                              \
  X(base)                                                                      \
  X(schema)                                                                    \
  X(spec)                                                                      \
  X(readme)                                                                    \
  X(layout)                                                                    \
  X(codec)                                                                     \
  X(blocks)                                                                    \
  X(sinks)                                                                     \
  X(select)                                                                    \
  X(batch)                                                                     \
  X(json)                                                                      \
  X(json_packet)                                                               \
  X(event)                                                                     \
  X(event_batch)                                                               \
  X(envelope)                                                                  \
  X(aead)                                                                      \
  X(crypto)                                                                    \
  X(kex)                                                                       \
  X(stage)                                                                     \
  X(tls)                                                                       \
  X(http)                                                                      \
  X(deflate)                                                                   \
  X(upgrade)                                                                   \
  X(ws)                                                                        \
  X(net)                                                                       \
  X(tap)                                                                       \
  X(session)                                                                   \
  X(essential)                                                                 \
  X(engine)                                                                    \
  X(engine_client)                                                             \
  X(engine_rules)                                                              \
  X(plain)                                                                     \
  X(session_rules)                                                             \
  X(web)                                                                       \
  X(web_socket)                                                                \
  X(web_net)                                                                   \
  X(loop)                                                                      \
  X(siopacket)                                                                 \
  X(socketio)

#endif
