/* Render: one run of a template: its arena, its limits, its sticky error. One thread.
 *
 * Only the first failure is recorded; after it render_work is false, every loop ends and every result is ignored, so
 * that evaluation needs no error checks of its own. Anything that grows with data is paid for first: with
 * render_work for time, with render_array for memory. Objects of constant size are only counted; the next
 * render_work sees them. */
#ifndef TENON_TEXT_TEMPLATE_RENDER_H
#define TENON_TEXT_TEMPLATE_RENDER_H

#include "base/err.h"
#include "base/mem.h"
#include "base/str.h"

#include <stdint.h>

enum {
    RENDER_MAX_STEPS = 5 * 1000 * 1000, /* a node, an item or a piece of RENDER_STEP_BYTES each */
    RENDER_STEP_BYTES = 32,
    RENDER_MAX_BYTES = 256 << 20, /* of the arena */
    RENDER_MAX_OUTPUT = 32 << 20,
    RENDER_MAX_DEPTH = 500,  /* nodes, macro calls and values inside each other; bounds the C stack */
};

typedef struct Render {
    const char *name; /* of the template, for errors */
    Err *err;
    Arena arena;
    size_t bytes, steps;
    int depth, line;
    bool failed;
    const char *ones; /* n_ones bytes of 1: the marks of wholly untrusted text */
    size_t n_ones;
    int64_t now;
    struct Scope *scope; /* the innermost variables */
    struct TextBuf *out; /* where statements print */
} Render;

/* Record "<name>: line <n>: <message>"; the first failure wins. Returns false. */
__attribute__((format(printf, 3, 4))) bool render_fail(Render *r, ErrCode code, const char *fmt, ...);

/* Pay for work; false once the render has failed. */
bool render_work(Render *r, size_t steps);
bool render_work_bytes(Render *r, size_t bytes);

void *render_new(Render *r, size_t bytes);             /* small, of constant size */
void *render_array(Render *r, size_t n, size_t size);  /* NULL and a failure if it exceeds the limit */
bool render_enter(Render *r);                          /* one level deeper; every call is followed by render_leave */
void render_leave(Render *r);

#endif
