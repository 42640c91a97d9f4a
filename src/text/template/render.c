/* See render.h. */
#include "text/template/render.h"

#include "base/locale.h"

#include <stdarg.h>
#include <stdio.h>

bool render_fail(Render *r, ErrCode code, const char *fmt, ...) {
    if (r->failed) return false;
    r->failed = true;
    char msg[400];
    va_list ap;
    va_start(ap, fmt);
    c_vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    return err_set(r->err, code, "%s: line %d: %s", r->name, r->line, msg);
}

bool render_work(Render *r, size_t steps) {
    if (r->failed) return false;
    if (steps > RENDER_MAX_STEPS - r->steps)
        return render_fail(r, ERR_LIMIT, "more than %d steps", RENDER_MAX_STEPS);
    if (r->bytes > RENDER_MAX_BYTES)
        return render_fail(r, ERR_LIMIT, "more than %d bytes of memory", RENDER_MAX_BYTES);
    r->steps += steps;
    return true;
}

bool render_work_bytes(Render *r, size_t bytes) { return render_work(r, 1 + bytes / RENDER_STEP_BYTES); }

void *render_new(Render *r, size_t bytes) {
    r->bytes += bytes;
    return arena_new(&r->arena, 1, bytes);
}

void *render_array(Render *r, size_t n, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(n, size, &bytes) || r->bytes > RENDER_MAX_BYTES ||
        bytes > RENDER_MAX_BYTES - r->bytes) {
        render_fail(r, ERR_LIMIT, "more than %d bytes of memory", RENDER_MAX_BYTES);
        return NULL;
    }
    if (!render_work_bytes(r, bytes)) return NULL;
    return render_new(r, bytes);
}

bool render_enter(Render *r) {
    r->depth++;
    if (r->depth <= RENDER_MAX_DEPTH) return !r->failed;
    return render_fail(r, ERR_LIMIT, "nested deeper than %d levels", RENDER_MAX_DEPTH);
}

void render_leave(Render *r) { r->depth--; }
