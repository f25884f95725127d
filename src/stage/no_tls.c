/* SPDX-License-Identifier: MIT
 *
 * What stands in for tls.c in a library built with TLS=0.
 */
#include "stage/stage.h"

#if !PARLEY_HAVE_TLS
parley_stage *parley__tls_new(parley_pipe *pipe,
                              const parley_tls_options *options,
                              parley_diag *diag) {
  (void)pipe;
  (void)options;
  parley_fail(diag, PARLEY_EUSAGE, 0, "this library was built without TLS");
  return NULL;
}
#endif
