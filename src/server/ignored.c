/* See ignored.h. */
#include "server/ignored.h"

#include "base/log.h"

#include <ctype.h>
#include <string.h>

enum { LETTERS = 6, MAX_NAME = 64, MAX_NAMES = 1000 };

/* Fields of other servers: they are meant for those, however near they are to ours. */
static bool is_foreign(const char *name) {
    static const char *const foreign[] = {
#define FOREIGN(name) #name,
#include "server/foreign.def"
#undef FOREIGN
    };
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (strcmp(foreign[i], name) == 0) return true;
    return false;
}

/* One character more, less or other, or two that changed places. */
static bool is_one_edit(const char *a, const char *b) {
    while (*a && *a == *b) a++, b++;
    if (!*a && !*b) return false;
    if ((*a && strcmp(a + 1, b) == 0) || (*b && strcmp(a, b + 1) == 0)) return true;
    if (!*a || !*b) return false;
    return strcmp(a + 1, b + 1) == 0 || (a[1] && a[0] == b[1] && a[1] == b[0] && strcmp(a + 2, b + 2) == 0);
}

static bool has_doubled(const char *name, const char *known) {
    size_t same = 0;
    while (known[same] && name[same] == known[same]) same++;
    return same && isalpha((unsigned char)name[same]) && name[same] == name[same - 1] &&
           strcmp(name + same + 1, known + same) == 0;
}

/* The known name that was meant: short names are near each other, so only a letter typed twice tells. */
static const char *meant(const char *name, Names known) {
    size_t letters = 0;
    for (const char *c = name; *c; c++) letters += isalpha((unsigned char)*c) != 0;
    const char *at = (const char *)known.first;
    for (size_t i = 0; i < known.n; i++, at += known.stride) {
        const char *other = *(const char *const *)(const void *)at;
        if (has_doubled(name, other) || (letters >= LETTERS && is_one_edit(name, other))) return other;
    }
    return NULL;
}

static void put_name(Buf *out, const char *name) {
    for (size_t i = 0; name[i] && i < MAX_NAME; i++)
        buf_putc(out, isalnum((unsigned char)name[i]) || strchr("_.-[]", name[i]) ? name[i] : '?');
}

bool ignored_add(Ignored *ig, const char *in, const char *name, Names known, Err *err) {
    const char *other = is_foreign(name) ? NULL : meant(name, known);
    if (other || ig->strict) {
        err_set(err, ERR_ARGUMENT, "unknown %s '%.100s'%s%s%s", in ? "value" : "field", name,
                other ? "; did you mean '" : "", other ? other : "", other ? "'?" : "");
        return in ? err_field(err, in) : err_about(err, name);
    }
    if (++ig->n && ig->names.len > MAX_NAMES) return true; /* of the rest, their number tells */
    if (ig->names.len) buf_put_str(&ig->names, S(", "));
    if (in) buf_printf(&ig->names, "%s.", in);
    put_name(&ig->names, name);
    if (ig->names.len > MAX_NAMES) buf_put_str(&ig->names, S(", ..."));
    return true;
}

void ignored_tell(const Ignored *ig, Exchange *x) {
    if (!ig->n) return;
    exchange_add_header(x, "x-tenon-ignored", buf_view(&ig->names));
    log_at(LOG_WARN, "%s: %d unknown field%s ignored: %.*s", x->path, ig->n, ig->n > 1 ? "s" : "",
           STR_ARG(buf_view(&ig->names)));
}

void ignored_deinit(Ignored *ig) { buf_deinit(&ig->names); }
