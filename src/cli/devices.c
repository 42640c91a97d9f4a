/* tenon devices: the compiler plugins on this machine. Each is tried in a process of its own, so that one that
 * aborts or hangs is just a line of the list. */
#include "backend/hlo/pjrt.h"
#include "base/json.h"
#include "cli/command.h"

enum { TIMEOUT_MS = 20000, SELFTEST_MS = 600000 };

/* The text comes from a plugin: nothing in it may control the terminal. */
static void put_clean(Buf *out, Str s) {
    for (size_t i = 0; i < s.n; i++) buf_putc(out, (unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f ? '?' : s.p[i]);
}

/* The value of a key as text: a string, or the strings (or names) of an array. */
static void put_line(Buf *out, const json_t *report, const char *key) {
    const json_t *v = json_object_get(report, key), *item;
    size_t i;
    buf_printf(out, "    %-12s", key);
    if (json_is_string(v)) put_clean(out, js_str(v));
    json_array_foreach(v, i, item) {
        buf_put_str(out, i ? S(", ") : S(""));
        put_clean(out, js_str(json_is_object(item) ? json_object_get(item, "name") : item));
        if (json_is_object(item)) {
            buf_put_str(out, S(" ("));
            put_clean(out, js_str(json_object_get(item, "kind")));
            buf_putc(out, ')');
        }
    }
    buf_putc(out, '\n');
}

/* A line for each shape whose ids are wrong, or one for all. */
static void put_selftest(Buf *out, const json_t *shapes) {
    size_t i, wrong = 0;
    json_t *shape;
    json_array_foreach(shapes, i, shape) {
        Str why = js_str(json_object_get(shape, "wrong"));
        if (!why.n) continue;
        wrong++;
        buf_printf(out, "    %-12sB=%lld T=%lld: %.*s\n", "self-test",
                   (long long)json_integer_value(json_object_get(shape, "B")),
                   (long long)json_integer_value(json_object_get(shape, "T")), STR_ARG(why));
    }
    if (shapes && !wrong) buf_printf(out, "    %-12spassed: the ids of ref in %zu shapes\n", "self-test", i);
}

static void put_text(Buf *out, const PjrtPlugin *p, const json_t *report, const char *error) {
    static const char *const keys[] = {"platform", "version", "api", "devices", "extensions"};
    buf_printf(out, "pjrt:%s", p->name ? p->name : p->path);
    if (p->name) buf_printf(out, "  %s", p->path);
    buf_putc(out, '\n');
    if (!report) {
        buf_printf(out, "    %-12s", "error");
        put_clean(out, str_of(error));
        buf_putc(out, '\n');
    }
    for (size_t i = 0; report && i < sizeof keys / sizeof *keys; i++) put_line(out, report, keys[i]);
    put_selftest(out, json_object_get(report, "selftest"));
}

/* {"name":...,"path":..., and the report's members or "error":...} */
static void put_json(Buf *out, const PjrtPlugin *p, Str report, const char *error) {
    buf_put_str(out, S("{\"name\":"));
    if (p->name)
        js_quote(out, str_of(p->name));
    else
        buf_put_str(out, S("null"));
    buf_put_str(out, S(",\"path\":"));
    js_quote(out, str_of(p->path));
    buf_putc(out, ',');
    if (report.n) {
        buf_put_str(out, str_from(report, 1)); /* it begins with a brace */
    } else {
        buf_put_str(out, S("\"error\":"));
        js_quote(out, str_of(error));
        buf_putc(out, '}');
    }
}

/* False: its self-test went wrong. */
static bool put_plugin(Buf *out, const PjrtPlugin *p, bool as_json, bool selftest) {
    Buf report = {0};
    Err why = {0};
    bool ok = pjrt_probe(p->path, selftest, selftest ? SELFTEST_MS : TIMEOUT_MS, &report, &why);
    json_t *v = ok ? js_parse(buf_view(&report), p->path, 0, &why) : NULL;
    if (as_json)
        put_json(out, p, v ? buf_view(&report) : (Str){0}, why.msg);
    else
        put_text(out, p, v, why.msg);
    ok = v && (!selftest || json_is_true(json_object_get(v, "passed")));
    json_decref(v);
    buf_deinit(&report);
    return ok || !selftest;
}

bool cmd_devices(const Opts *o, Err *err) {
    bool as_json = o->opt[OPT_json].set, selftest = o->opt[OPT_selftest].set;
    const char *failed = NULL;
    PjrtPlugins all;
    Buf out = {0};
    bool ok = pjrt_plugins_find(&all, err);
    if (as_json) buf_put_str(&out, S("{\"plugins\":["));
    for (int i = 0; ok && i < all.n; i++) {
        if (as_json && i) buf_putc(&out, ',');
        if (!put_plugin(&out, &all.plugin[i], as_json, selftest)) failed = all.plugin[i].path;
    }
    if (as_json) buf_put_str(&out, S("]}\n"));
    if (!as_json && all.n == 0) buf_printf(&out, "no PJRT plugin was found: %s\n", pjrt_advice);
    ok = ok && out_put(buf_view(&out), err);
    if (ok && failed) ok = err_set(err, ERR_BACKEND, "%s: its self-test failed", failed);
    buf_deinit(&out);
    pjrt_plugins_deinit(&all);
    return ok;
}
