/* SPDX-License-Identifier: MIT */
#ifndef PARLEY_CODEC_SOCKETIO_H
#define PARLEY_CODEC_SOCKETIO_H

#include "parley/siopacket.h"

/* parley_sio_read with another number of attachments. */
parley_err parley__sio_read(parley_slice text, const parley_limits *limits,
                            uint32_t max_attachments, parley_sio_packet *out,
                            parley_diag *diag);
/* parley_sio_write that says what is wrong. */
parley_err parley__sio_write(const parley_sio_packet *packet, parley_buf *out,
                             parley_diag *diag);

#endif
