/* SPDX-License-Identifier: MIT
 *
 * The pipe and its small stages: frame, policy, cipher, transform.
 */
#include "parley/crypto.h"
#include "stage/stage.h"
#include "test.h"

/* What a session would be: writes down everything it is told as text. */
struct top {
  parley_pipe pipe;
  parley_buf log;
  parley_stage *cipher;
  parley_err answer; /* of the next recv */
  void (*on_recv)(struct top *top, parley_slice in);
};

static parley_err top_recv(void *ud, parley_slice in, parley_diag *diag) {
  struct top *top = ud;
  (void)diag;
  CHECK_ERR(
    parley_buf_printf(&top->log, "[%.*s]", (int)in.size, (const char *)in.data),
    PARLEY_OK);
  if (top->on_recv != NULL) top->on_recv(top, in);
  return top->answer;
}

static parley_err top_open(void *ud, parley_diag *diag) {
  struct top *top = ud;
  (void)diag;
  CHECK_ERR(parley_buf_puts(&top->log, "open "), PARLEY_OK);
  return PARLEY_OK;
}

static void top_note(void *ud, const parley_stage_note *note) {
  struct top *top = ud;
  if (note->kind == PARLEY_NOTE_POLICY)
    CHECK_ERR(parley_buf_puts(&top->log, "policy "), PARLEY_OK);
}

static const parley_pipe_top top_ops = {top_recv, top_open, top_note};

static void start(struct top *top, const parley_alloc *alloc,
                  const parley_limits *limits) {
  memset(top, 0, sizeof *top);
  parley_buf_init(&top->log, NULL);
  parley__pipe_init(&top->pipe, PARLEY_CLIENT, alloc, limits, NULL, &top_ops,
                    top);
}

static void stop(struct top *top) {
  parley__pipe_clear(&top->pipe);
  parley_buf_clear(&top->log);
}

static void push(struct top *top, parley_stage *stage) {
  CHECK(stage != NULL);
  if (stage != NULL) parley__pipe_push(&top->pipe, stage);
}

static const char *log_of(struct top *top) {
  CHECK_ERR(parley_buf_putc(&top->log, '\0'), PARLEY_OK);
  top->log.size--;
  return (const char *)top->log.data;
}

static parley_err feed(struct top *top, const void *data, size_t size) {
  parley_slice in;
  in.data = data;
  in.size = size;
  return parley__pipe_feed(&top->pipe, in, NULL);
}

static parley_err send_text(struct top *top, const char *text,
                            parley_diag *diag) {
  return parley__pipe_send(&top->pipe, parley_slice_of(text), diag);
}

/* ---- pipe ------------------------------------------------------------ */

static void an_empty_pipe_passes_everything(void) {
  struct top top;
  start(&top, NULL, NULL);
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, "hi", 2), PARLEY_OK);
  CHECK_ERR(feed(&top, "", 0), PARLEY_OK);
  CHECK_ERR(send_text(&top, "ho", NULL), PARLEY_OK);
  CHECK_STR(log_of(&top), "open [hi]");
  CHECK_HEX(parley_buf_slice(&top.pipe.out), "686f");
  CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, "hi", 2), PARLEY_ECLOSED);
  stop(&top);
}

static void an_error_leaves_the_pipe_dead(void) {
  struct top top;
  parley_diag diag;
  start(&top, NULL, NULL);
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  top.answer = PARLEY_EPROTO;
  CHECK_ERR(feed(&top, "hi", 2), PARLEY_EPROTO);
  top.answer = PARLEY_OK;
  CHECK_ERR(feed(&top, "hi", 2), PARLEY_ECLOSED);
  CHECK_ERR(send_text(&top, "x", &diag), PARLEY_ECLOSED);
  CHECK_STR(diag.text, "the connection has ended");
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_ECLOSED);
  CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_ECLOSED);
  CHECK_ERR(parley__pipe_close(&top.pipe, 0, parley_slice_of(""), NULL),
            PARLEY_ECLOSED);
  stop(&top);
}

static void refuse_reentry(struct top *top, parley_slice in) {
  (void)in;
  CHECK_ERR(feed(top, "x", 1), PARLEY_EUSAGE);
  CHECK_ERR(parley__pipe_end(&top->pipe, NULL), PARLEY_EUSAGE);
}

static void feed_within_feed_is_refused(void) {
  struct top top;
  start(&top, NULL, NULL);
  top.on_recv = refuse_reentry;
  CHECK_ERR(feed(&top, "hi", 2), PARLEY_OK);
  CHECK_STR(log_of(&top), "[hi]");
  stop(&top);
}

static void nothing_is_sent_after_close(void) {
  struct top top;
  start(&top, NULL, NULL);
  CHECK_ERR(parley__pipe_close(&top.pipe, 0, parley_slice_of(""), NULL),
            PARLEY_OK);
  CHECK_ERR(parley__pipe_close(&top.pipe, 0, parley_slice_of(""), NULL),
            PARLEY_OK);
  CHECK_ERR(send_text(&top, "x", NULL), PARLEY_ECLOSED);
  CHECK_ERR(feed(&top, "still", 5), PARLEY_OK);
  CHECK_STR(log_of(&top), "[still]");
  stop(&top);
}

/* ---- frame ----------------------------------------------------------- */

#define FRAMES "\0\0\0\2ab\0\0\0\0\0\0\0\5cdefg\0\0\0\3hij"
enum { FRAMES_SIZE = sizeof FRAMES - 1 };

static void frames_split_at_every_byte(void) {
  size_t first, step;
  for (first = 0; first <= FRAMES_SIZE; first++) {
    for (step = 1; step <= FRAMES_SIZE; step++) {
      struct top top;
      size_t at = first;
      start(&top, NULL, NULL);
      push(&top, parley__frame_new(&top.pipe, NULL));
      CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
      CHECK_ERR(feed(&top, FRAMES, first), PARLEY_OK);
      while (at < FRAMES_SIZE) {
        size_t n = FRAMES_SIZE - at < step ? FRAMES_SIZE - at : step;
        CHECK_ERR(feed(&top, &FRAMES[at], n), PARLEY_OK);
        at += n;
      }
      CHECK_STR(log_of(&top), "open [ab][cdefg][hij]");
      CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_OK);
      stop(&top);
    }
  }
}

static void a_cut_frame_is_truncated(void) {
  size_t cut;
  for (cut = 0; cut <= FRAMES_SIZE; cut++) {
    bool whole =
      cut == 0 || cut == 6 || cut == 10 || cut == 19 || cut == FRAMES_SIZE;
    struct top top;
    start(&top, NULL, NULL);
    push(&top, parley__frame_new(&top.pipe, NULL));
    CHECK_ERR(feed(&top, FRAMES, cut), PARLEY_OK);
    CHECK_ERR(parley__pipe_end(&top.pipe, NULL),
              whole ? PARLEY_OK : PARLEY_ETRUNCATED);
    stop(&top);
  }
}

static void bad_frame_lengths_are_refused(void) {
  static const struct {
    const char *bytes;
    const char *text;
  } cases[] = {{"\0\0\0\1", "a packet of 1 byte has no room for its number"},
               {"\0\0\0\x65", "a packet of 101 bytes is over the limit of 100"},
               {"\xff\xff\xff\xff",
                "a packet of 4294967295 bytes is over the limit of "
                "100"}};
  parley_limits limits;
  size_t i;
  memset(&limits, 0, sizeof limits);
  limits.message = 100;
  for (i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct top top;
    parley_diag diag;
    parley_slice in;
    in.data = (const uint8_t *)cases[i].bytes;
    in.size = 4;
    start(&top, NULL, &limits);
    push(&top, parley__frame_new(&top.pipe, NULL));
    CHECK_ERR(parley__pipe_feed(&top.pipe, in, &diag), PARLEY_EFRAME);
    CHECK_STR(diag.text, cases[i].text);
    CHECK_ERR(feed(&top, "\0\0\0\2ab", 6), PARLEY_ECLOSED);
    stop(&top);
  }
}

static void frames_are_sent_with_their_length(void) {
  struct top top;
  parley_limits limits;
  parley_diag diag;
  memset(&limits, 0, sizeof limits);
  limits.message = 4;
  start(&top, NULL, &limits);
  push(&top, parley__frame_new(&top.pipe, NULL));
  CHECK_ERR(send_text(&top, "ab", &diag), PARLEY_EPHASE);
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(send_text(&top, "a", &diag), PARLEY_EUSAGE);
  CHECK_ERR(send_text(&top, "abcde", &diag), PARLEY_ELIMIT);
  CHECK_STR(diag.text, "a message of 5 bytes is over the limit of 4");
  CHECK_ERR(send_text(&top, "abcd", &diag), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&top.pipe.out), "00000004 61626364");
  stop(&top);
}

static void stop_now(struct top *top, parley_slice in) {
  if (in.data[0] == 'c') parley__pipe_stop(&top->pipe);
}

static void a_stopped_pipe_hands_up_no_more(void) {
  struct top top;
  start(&top, NULL, NULL);
  push(&top, parley__frame_new(&top.pipe, NULL));
  top.on_recv = stop_now;
  CHECK_ERR(feed(&top, FRAMES, FRAMES_SIZE), PARLEY_ECLOSED);
  CHECK_STR(log_of(&top), "[ab][cdefg]");
  stop(&top);
}

static void echo(struct top *top, parley_slice in) {
  CHECK_ERR(parley__pipe_send(&top->pipe, in, NULL), PARLEY_OK);
}

static void sending_within_receiving_works(void) {
  struct top top;
  start(&top, NULL, NULL);
  push(&top, parley__cipher_new(&top.pipe, NULL));
  push(&top, parley__frame_new(&top.pipe, NULL));
  top.on_recv = echo;
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, FRAMES, FRAMES_SIZE), PARLEY_OK);
  CHECK_HEX(parley_buf_slice(&top.pipe.out),
            "000000026162 000000056364656667 0000000368696a");
  stop(&top);
}

/* ---- policy ---------------------------------------------------------- */

static void policy_requests_are_answered(void) {
  static const char request[] = "<policy-file-request/>";
  size_t cut;
  for (cut = 1; cut < sizeof request; cut++) {
    struct top top;
    start(&top, NULL, NULL);
    push(&top, parley__policy_new(&top.pipe, "<p/>", NULL));
    CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
    CHECK_ERR(feed(&top, request, cut), PARLEY_OK);
    CHECK_INT(top.pipe.out.size, cut < sizeof request - 1 ? 0 : 5);
    CHECK_ERR(feed(&top, request + cut, sizeof request - cut), PARLEY_OK);
    CHECK_STR(log_of(&top), "open policy ");
    CHECK_HEX(parley_buf_slice(&top.pipe.out), "3c702f3e 00");
    CHECK_ERR(feed(&top, "more", 4), PARLEY_OK);
    CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_OK);
    stop(&top);
  }
}

static void the_usual_policy_allows_all(void) {
  struct top top;
  start(&top, NULL, NULL);
  push(&top, parley__policy_new(&top.pipe, NULL, NULL));
  CHECK_ERR(feed(&top, "<policy-file-request/>\0", 23), PARLEY_OK);
  CHECK(strstr((const char *)top.pipe.out.data, "domain=\"*\"") != NULL);
  CHECK_INT(top.pipe.out.data[top.pipe.out.size - 1], 0);
  stop(&top);
}

static void other_bytes_pass_the_policy_stage(void) {
  struct top top;
  start(&top, NULL, NULL);
  push(&top, parley__policy_new(&top.pipe, NULL, NULL));
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, "a<", 2), PARLEY_OK);
  CHECK_ERR(feed(&top, "<b", 2), PARLEY_OK);
  CHECK_ERR(send_text(&top, "c", NULL), PARLEY_OK);
  CHECK_STR(log_of(&top), "open [a<][<b]");
  CHECK_HEX(parley_buf_slice(&top.pipe.out), "63");
  stop(&top);
  start(&top, NULL, NULL);
  push(&top, parley__policy_new(&top.pipe, NULL, NULL));
  CHECK_ERR(feed(&top, "<pol", 4), PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_ETRUNCATED);
  stop(&top);
  start(&top, NULL, NULL);
  push(&top, parley__policy_new(&top.pipe, NULL, NULL));
  CHECK_ERR(feed(&top, "<html>", 6), PARLEY_EPROTO);
  stop(&top);
}

/* ---- cipher ---------------------------------------------------------- */

static void switch_on(struct top *top, parley_slice in) {
  if (in.data[0] != 'a') return;
  CHECK_ERR(parley__cipher_start_recv(top->cipher, parley_slice_of("Key")),
            PARLEY_OK);
}

/* RC4 begins behind the packet that switched it on, wherever the reads are
 * cut. The key stream of "Key" is eb9f7781b734ca72a719... */
static void the_cipher_starts_between_two_packets(void) {
  uint8_t wire[64];
  size_t cut, size = 6 + 17;
  parley_rc4 rc4;
  memcpy(wire, "\0\0\0\2ab\0\0\0\3cde\0\0\0\6fghijk", size);
  CHECK_ERR(parley_rc4_init(&rc4, parley_slice_of("Key")), PARLEY_OK);
  parley_rc4_apply(&rc4, wire + 6, wire + 6, size - 6);
  CHECK_INT(wire[6], 0xeb);
  for (cut = 0; cut <= size; cut++) {
    struct top top;
    start(&top, NULL, NULL);
    top.cipher = parley__cipher_new(&top.pipe, NULL);
    push(&top, top.cipher);
    push(&top, parley__frame_new(&top.pipe, NULL));
    top.on_recv = switch_on;
    CHECK_ERR(feed(&top, wire, cut), PARLEY_OK);
    CHECK_ERR(feed(&top, wire + cut, size - cut), PARLEY_OK);
    CHECK_STR(log_of(&top), "[ab][cde][fghijk]");
    CHECK_ERR(parley__cipher_start_recv(top.cipher, parley_slice_of("Key")),
              PARLEY_EUSAGE);
    stop(&top);
  }
}

static void sending_is_encrypted_from_its_start_on(void) {
  struct top top;
  start(&top, NULL, NULL);
  top.cipher = parley__cipher_new(&top.pipe, NULL);
  push(&top, top.cipher);
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(send_text(&top, "plain", NULL), PARLEY_OK);
  CHECK_ERR(parley__cipher_start_send(top.cipher, parley_slice_of("")),
            PARLEY_EUSAGE);
  CHECK_ERR(parley__cipher_start_send(top.cipher, parley_slice_of("Key")),
            PARLEY_OK);
  CHECK_ERR(send_text(&top, "Plain", NULL), PARLEY_OK);
  CHECK_ERR(send_text(&top, "text", NULL), PARLEY_OK);
  /* the published RC4 vector of "Key" and "Plaintext" */
  CHECK_HEX(parley_buf_slice(&top.pipe.out), "706c61696e bbf316e8d940af0ad3");
  CHECK_ERR(feed(&top, "plain", 5), PARLEY_OK);
  CHECK_STR(log_of(&top), "open [plain]");
  stop(&top);
}

/* ---- transform ------------------------------------------------------- */

/* Adds one to every byte; greets with "HELLO" and is ready after "OLLEH". */
struct shifter {
  bool greeted;
  bool freed;
  parley_err fail;
};

static parley_err shift(parley_slice in, int by, parley_buf *out) {
  size_t i;
  for (i = 0; i < in.size; i++) {
    parley_err err = parley_buf_putc(out, (in.data[i] + by) & 0xFF);
    if (err != PARLEY_OK) return err;
  }
  return PARLEY_OK;
}

static parley_err shifter_open(void *ud, parley_buf *down, bool *ready) {
  (void)ud;
  *ready = false;
  return parley_buf_puts(down, "HELLO");
}

static parley_err shifter_recv(void *ud, parley_slice in, parley_buf *up,
                               parley_buf *down, bool *ready) {
  struct shifter *self = ud;
  parley_err err;
  if (self->fail != PARLEY_OK) return self->fail;
  if (!self->greeted && in.size >= 5 && memcmp(in.data, "OLLEH", 5) == 0) {
    self->greeted = true;
    *ready = true;
    in.data += 5;
    in.size -= 5;
    err = parley_buf_puts(down, "THANKS");
    if (err != PARLEY_OK) return err;
  }
  return shift(in, -1, up);
}

static parley_err shifter_send(void *ud, parley_slice plain, parley_buf *down) {
  struct shifter *self = ud;
  if (self->fail != PARLEY_OK) return self->fail;
  return shift(plain, 1, down);
}

static void shifter_free(void *ud) {
  struct shifter *self = ud;
  CHECK(!self->freed);
  self->freed = true;
}

static parley_transform shifter(struct shifter *self) {
  parley_transform transform;
  memset(self, 0, sizeof *self);
  memset(&transform, 0, sizeof transform);
  transform.ud = self;
  transform.open = shifter_open;
  transform.recv = shifter_recv;
  transform.send = shifter_send;
  transform.free = shifter_free;
  return transform;
}

static void a_transform_shakes_hands_and_works(void) {
  struct top top;
  struct shifter self;
  parley_transform transform = shifter(&self);
  start(&top, NULL, NULL);
  push(&top, parley__transform_new(&top.pipe, &transform, NULL));
  push(&top, parley__frame_new(&top.pipe, NULL));
  top.on_recv = echo;
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_STR(log_of(&top), "");
  CHECK_ERR(send_text(&top, "ab", NULL), PARLEY_EPHASE);
  /* bytes before it is ready are kept and handed up then */
  CHECK_ERR(feed(&top, "\1\1\1\3", 4), PARLEY_OK);
  CHECK_STR(log_of(&top), "");
  CHECK_ERR(feed(&top, "OLLEHbc", 7), PARLEY_OK);
  CHECK_STR(log_of(&top), "open [ab]");
  CHECK_ERR(feed(&top, "\1\1\1\3de", 6), PARLEY_OK);
  CHECK_STR(log_of(&top), "open [ab][cd]");
  CHECK_HEX(parley_buf_slice(&top.pipe.out),
            "48454c4c4f 5448414e4b53 01010103 6263 01010103 6465");
  CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_OK);
  CHECK(!self.freed);
  stop(&top);
  CHECK(self.freed);
}

static const char *shifter_text(void *ud) {
  struct shifter *self = ud;
  return self->greeted ? NULL : "no greeting";
}

static void a_transform_may_say_what_is_wrong(void) {
  struct top top;
  struct shifter self;
  parley_diag diag;
  parley_transform transform = shifter(&self);
  transform.text = shifter_text;
  start(&top, NULL, NULL);
  push(&top, parley__transform_new(&top.pipe, &transform, NULL));
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  self.fail = PARLEY_ETRANSFORM;
  CHECK_ERR(parley__pipe_feed(&top.pipe, parley_slice_of("x"), &diag),
            PARLEY_ETRANSFORM);
  CHECK_STR(diag.text, "the transform stage failed to receive: no greeting");
  stop(&top);
}

static void a_transform_that_fails_ends_the_pipe(void) {
  struct top top;
  struct shifter self;
  parley_diag diag;
  parley_transform transform = shifter(&self);
  start(&top, NULL, NULL);
  push(&top, parley__transform_new(&top.pipe, &transform, NULL));
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, "OLLEH", 5), PARLEY_OK);
  self.fail = PARLEY_EUSAGE;
  CHECK_ERR(send_text(&top, "x", &diag), PARLEY_EUSAGE);
  CHECK_STR(diag.text, "the transform stage failed to send: wrong use of the "
                       "interface");
  self.fail = PARLEY_OK;
  CHECK_ERR(send_text(&top, "x", &diag), PARLEY_ECLOSED);
  stop(&top);
  transform = shifter(&self);
  start(&top, NULL, NULL);
  push(&top, parley__transform_new(&top.pipe, &transform, NULL));
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(parley__pipe_end(&top.pipe, &diag), PARLEY_ECLOSED);
  stop(&top);
  start(&top, NULL, NULL);
  transform.recv = NULL;
  CHECK(parley__transform_new(&top.pipe, &transform, &diag) == NULL);
  CHECK_ERR(diag.code, PARLEY_EUSAGE);
  stop(&top);
}

static void a_transform_that_is_never_ready_is_bounded(void) {
  struct top top;
  struct shifter self;
  parley_limits limits;
  parley_transform transform = shifter(&self);
  memset(&limits, 0, sizeof limits);
  limits.message = 8;
  start(&top, NULL, &limits);
  push(&top, parley__transform_new(&top.pipe, &transform, NULL));
  CHECK_ERR(parley__pipe_open(&top.pipe, NULL), PARLEY_OK);
  CHECK_ERR(feed(&top, "12345678", 8), PARLEY_OK);
  CHECK_ERR(feed(&top, "9", 1), PARLEY_ELIMIT);
  stop(&top);
}

/* ---- memory ---------------------------------------------------------- */

static bool run_all(struct top *top, struct shifter *self) {
  parley_transform transform = shifter(self);
  parley_stage *stage;
  stage = parley__policy_new(&top->pipe, NULL, NULL);
  if (stage == NULL) return false;
  parley__pipe_push(&top->pipe, stage);
  stage = top->cipher = parley__cipher_new(&top->pipe, NULL);
  if (stage == NULL) return false;
  parley__pipe_push(&top->pipe, stage);
  stage = parley__transform_new(&top->pipe, &transform, NULL);
  if (stage == NULL) return false;
  parley__pipe_push(&top->pipe, stage);
  stage = parley__frame_new(&top->pipe, NULL);
  if (stage == NULL) return false;
  parley__pipe_push(&top->pipe, stage);
  if (parley__pipe_open(&top->pipe, NULL) != PARLEY_OK) return false;
  if (feed(top, "OLLEH", 5) != PARLEY_OK) return false;
  CHECK_ERR(parley__cipher_start_send(top->cipher, parley_slice_of("k")),
            PARLEY_OK);
  CHECK_ERR(parley__cipher_start_recv(top->cipher, parley_slice_of("Key")),
            PARLEY_OK);
  if (feed(top, "\xea\x9e\x76\x82\xd5", 5) != PARLEY_OK) return false;
  return send_text(top,
                   "a packet longer than one small block of memory, so "
                   "that buffers grow",
                   NULL) == PARLEY_OK;
}

static bool with_memory(const parley_alloc *alloc) {
  struct top top;
  struct shifter self;
  bool ok;
  start(&top, alloc, NULL);
  ok = run_all(&top, &self);
  if (ok) {
    CHECK_STR(log_of(&top), "open ");
    CHECK_ERR(parley__pipe_end(&top.pipe, NULL), PARLEY_ETRUNCATED);
  }
  stop(&top);
  return ok;
}

static void stages_survive_failing_memory(void) {
  test_every_alloc(with_memory);
}

const struct test suite_stage[] = {
  {"an_empty_pipe_passes_everything", an_empty_pipe_passes_everything},
  {"an_error_leaves_the_pipe_dead", an_error_leaves_the_pipe_dead},
  {"feed_within_feed_is_refused", feed_within_feed_is_refused},
  {"nothing_is_sent_after_close", nothing_is_sent_after_close},
  {"frames_split_at_every_byte", frames_split_at_every_byte},
  {"a_cut_frame_is_truncated", a_cut_frame_is_truncated},
  {"bad_frame_lengths_are_refused", bad_frame_lengths_are_refused},
  {"frames_are_sent_with_their_length", frames_are_sent_with_their_length},
  {"a_stopped_pipe_hands_up_no_more", a_stopped_pipe_hands_up_no_more},
  {"sending_within_receiving_works", sending_within_receiving_works},
  {"policy_requests_are_answered", policy_requests_are_answered},
  {"the_usual_policy_allows_all", the_usual_policy_allows_all},
  {"other_bytes_pass_the_policy_stage", other_bytes_pass_the_policy_stage},
  {"the_cipher_starts_between_two_packets",
   the_cipher_starts_between_two_packets},
  {"sending_is_encrypted_from_its_start_on",
   sending_is_encrypted_from_its_start_on},
  {"a_transform_shakes_hands_and_works", a_transform_shakes_hands_and_works},
  {"a_transform_may_say_what_is_wrong", a_transform_may_say_what_is_wrong},
  {"a_transform_that_fails_ends_the_pipe",
   a_transform_that_fails_ends_the_pipe},
  {"a_transform_that_is_never_ready_is_bounded",
   a_transform_that_is_never_ready_is_bounded},
  {"stages_survive_failing_memory", stages_survive_failing_memory},
  {NULL, NULL},
};
