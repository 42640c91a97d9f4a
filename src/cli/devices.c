/* tenon devices: the compilers on this machine: plugins, and IREE's drivers. Each is tried in a process of its own, so
 * that one that aborts or hangs is just a line of the list. */
#include "backend/hlo/compiled.h"
#include "backend/hlo/pjrt.h"
#include "base/json.h"
#include "cli/command.h"

#include <stdlib.h>
#include <string.h>

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

/* A driver of IREE, which is a worker: in a process of its own anyway. False: its self-test went wrong. */
static bool put_driver(Buf *out, const char *spec, bool as_json, bool selftest) {
    Err why = {0};
    Buf shapes = {0};
    bool passed = true;
    Device *d = hlo_iree.open(spec, 0, &why);
    bool ok = d && (!selftest || compiled_selftest(&hlo_iree, spec, &shapes, &passed, &why));
    json_t *v = ok && selftest ? js_parse(buf_view(&shapes), spec, 0, &why) : NULL;
    buf_printf(out, as_json ? "{\"name\":\"iree:%s\"," : "iree:%s\n", spec);
    if (as_json) {
        buf_put_str(out, ok ? S("\"version\":") : S("\"error\":"));
        js_quote(out, str_of(ok ? hlo_iree.describe(d) : why.msg));
        if (v) buf_printf(out, ",\"selftest\":%s,\"passed\":%s", buf_cstr(&shapes), passed ? "true" : "false");
        buf_putc(out, '}');
    } else {
        buf_printf(out, "    %-12s", ok ? "version" : "error");
        put_clean(out, str_of(ok ? hlo_iree.describe(d) : why.msg));
        buf_putc(out, '\n');
        put_selftest(out, v);
    }
    json_decref(v);
    buf_deinit(&shapes);
    hlo_iree.close(d);
    return (ok && passed) || !selftest;
}

/* The drivers that IREE has here; none if it is not installed, which is no failure. */
static void put_iree(Buf *out, bool as_json, bool selftest, Buf *failed) {
    Err why = {0};
    Device *d = hlo_iree.open("", 0, &why); /* asks what there is */
    if (!d && !as_json) {
        buf_put_str(out, S("iree: none: "));
        put_clean(out, str_of(why.msg));
        buf_putc(out, '\n');
    }
    char *all = d ? mem_strdup(hlo_iree.describe(d), strlen(hlo_iree.describe(d))) : NULL, *rest = all;
    hlo_iree.close(d);
    for (char *spec, *first = rest; rest && (spec = strsep(&rest, "\n"));) {
        if (as_json && spec != first) buf_putc(out, ',');
        if (!put_driver(out, spec, as_json, selftest) && !failed->len) buf_printf(failed, "iree:%s", spec);
    }
    free(all);
}

bool cmd_devices(const Opts *o, Err *err) {
    bool as_json = o->opt[OPT_json].set, selftest = o->opt[OPT_selftest].set;
    PjrtPlugins all;
    Buf out = {0}, failed = {0};
    bool ok = pjrt_plugins_find(&all, err);
    if (as_json) buf_put_str(&out, S("{\"plugins\":["));
    for (int i = 0; ok && i < all.n; i++) {
        if (as_json && i) buf_putc(&out, ',');
        if (!put_plugin(&out, &all.plugin[i], as_json, selftest)) {
            failed.len = 0;
            buf_put_str(&failed, str_of(all.plugin[i].path));
        }
    }
    if (!as_json && all.n == 0) buf_printf(&out, "no PJRT plugin was found: %s\n", pjrt_advice);
    if (as_json) buf_put_str(&out, S("],\"iree\":["));
    if (ok) put_iree(&out, as_json, selftest, &failed);
    if (as_json) buf_put_str(&out, S("]}\n"));
    ok = ok && out_put(buf_view(&out), err);
    if (ok && failed.len) ok = err_set(err, ERR_BACKEND, "%s: its self-test failed", buf_cstr(&failed));
    buf_deinit(&out);
    buf_deinit(&failed);
    pjrt_plugins_deinit(&all);
    return ok;
}
