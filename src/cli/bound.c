/* See bound.h. */
#include "cli/bound.h"

#include "base/file.h"
#include "base/json.h"
#include "cli/command.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FILE = 1 << 16 };

static bool find_head(void *user, uint64_t model, RecallHead *out, Err *err) {
    Calibration c;
    bool there;
    if (!calibration_read(user, model, &c, &there, err)) return false;
    if (there) *out = c.head;
    return true;
}

bool bound_opts(const Opts *o, LoadOpts *to, Err *err) {
    const OptValue *v = o->opt;
    const Ids *b = &v[OPT_kv_bound].list;
    if (!v[OPT_kv_bound].set) {
        const char *other = v[OPT_restore].set ? "restore" : v[OPT_spill_dir].set ? "spill-dir" : "recall";
        if (!v[OPT_restore].set && !v[OPT_spill_dir].set && !v[OPT_recall].set) return true;
        return err_set(err, ERR_ARGUMENT, "--%s says nothing without --kv-bound", other);
    }
    if (b->len != 4)
        return err_set(err, ERR_ARGUMENT,
                       "--kv-bound: four numbers are needed (sinks, window, pages, tokens of a page), not %zu", b->len);
    int pages = b->data[2], page = b->data[3];
    if (b->data[1] < 1) return err_set(err, ERR_ARGUMENT, "--kv-bound: a window of %d tokens", (int)b->data[1]);
    if (pages > RETRIEVE_PAGES)
        return err_set(err, ERR_LIMIT, "--kv-bound: %d pages; %d at most", pages, RETRIEVE_PAGES);
    bool none = (int64_t)pages * page == 0;
    to->restore = v[OPT_restore].set ? (Restore)v[OPT_restore].i : none ? RESTORE_NONE : RESTORE_RECOMPUTE;
    if (none && to->restore != RESTORE_NONE)
        return err_set(err, ERR_ARGUMENT, "--restore: with %d pages of %d tokens there is nothing to restore", pages,
                       page);
    if (v[OPT_spill_dir].set && to->restore != RESTORE_SPILL)
        return err_set(err, ERR_ARGUMENT, "--spill-dir says nothing without --restore spill");
    if ((int64_t)pages * page > 1 << 20)
        return err_set(err, ERR_LIMIT, "--kv-bound: more than %d tokens in pages", 1 << 20);
    to->engine.bound = (Bound){.sinks = b->data[0], .window = b->data[1], .restored = pages * page};
    to->engine.bound.spill_dir = v[OPT_spill_dir].s;
    to->page = page;
    if (to->restore == RESTORE_NONE) return true;
    to->find_head = find_head;
    to->user = (void *)(uintptr_t)v[OPT_recall].s;
    return true;
}

bool bound_ready(const tn_engine *e, Err *err) {
    if (!e->opts.bound.window || e->restore == RESTORE_NONE || e->head.n_head) return true;
    return err_set(err, ERR_STATE,
                   "%s: not calibrated for recall: 'tenon recall MODEL --calibrate' finds what to search by; --restore "
                   "none goes without", e->model->path);
}

/* ---- files ---- */

static bool own_place(uint64_t model, bool make, Buf *out, Err *err) {
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && *data) buf_printf(out, "%s/tenon", data);
    else if (home && *home) buf_printf(out, "%s/.local/share/tenon", home);
    else return err_set(err, ERR_ARGUMENT, "there is no HOME: --recall must name the file of calibration");
    for (char *at = out->data + 1; make && (at = strchr(at, '/')); at++) { /* directories above it */
        *at = '\0';
        mkdir(out->data, 0777);
        *at = '/';
    }
    if (make && mkdir(buf_cstr(out), 0777) < 0 && errno != EEXIST)
        return err_set(err, ERR_IO, "%s: %s", buf_cstr(out), strerror(errno));
    buf_printf(out, "/recall-%016" PRIx64 ".json", model);
    buf_cstr(out);
    return true;
}

static bool read_int(const json_t *o, const char *key, int least, int most, int *out) {
    const json_t *v = json_object_get(o, key);
    bool ok = json_is_integer(v) && json_integer_value(v) >= least && json_integer_value(v) <= most;
    if (ok) *out = (int)json_integer_value(v);
    return ok;
}

static bool parse(const json_t *v, const char *path, uint64_t model, Calibration *c, Err *err) {
    const char *hash = json_string_value(json_object_get(v, "model"));
    double sink = json_number_value(json_object_get(v, "sink"));
    bool ok = hash && json_is_number(json_object_get(v, "sink")) && sink >= 0 && sink < 100 &&
              read_int(v, "layer", 0, 4096, &c->head.layer) && read_int(v, "first_head", 0, 65536, &c->head.first) &&
              read_int(v, "heads", 1, 65536, &c->head.n_head) && read_int(v, "hits", 0, INT32_MAX, &c->hits) &&
              read_int(v, "samples", 0, INT32_MAX, &c->samples) && read_int(v, "length", 0, INT32_MAX, &c->length) &&
              read_int(v, "window", 0, INT32_MAX, &c->window);
    c->head.sink = sink;
    if (!ok) return err_set(err, ERR_FORMAT, "%s: not a calibration for recall", path);
    char *end;
    c->model = strtoull(hash, &end, 16);
    if (*end || c->model != model)
        return err_set(err, ERR_FORMAT, "%s: the calibration of another model (%s; this one is %016" PRIx64 ")", path,
                       hash, model);
    return true;
}

bool calibration_read(const char *path, uint64_t model, Calibration *out, bool *there, Err *err) {
    Buf own = {0}, text = {0};
    *out = (Calibration){0};
    *there = false;
    if (!path && (!own_place(model, false, &own, NULL) || !file_exists(buf_cstr(&own)))) {
        buf_deinit(&own);
        return true;
    }
    const char *from = path ? path : buf_cstr(&own);
    json_t *v = file_read(from, MAX_FILE, &text, err) ? js_parse(buf_view(&text), from, JS_EXACT, err) : NULL;
    *there = v && parse(v, from, model, out, err);
    json_decref(v);
    buf_deinit(&own);
    buf_deinit(&text);
    return *there;
}

bool calibration_write(const char *path, const Calibration *c, Buf *where, Err *err) {
    Buf text = {0};
    if (path) buf_put_str(where, str_of(path));
    else if (!own_place(c->model, true, where, err)) return false;
    buf_printf(&text,
               "{\"model\":\"%016" PRIx64 "\",\"layer\":%d,\"first_head\":%d,\"heads\":%d,\"sink\":%.9g,\"hits\":%d,"
               "\"samples\":%d,\"length\":%d,\"window\":%d}\n",
               c->model, c->head.layer, c->head.first, c->head.n_head, c->head.sink, c->hits, c->samples, c->length,
               c->window);
    bool ok = file_write(buf_cstr(where), text.data, text.len, err);
    buf_deinit(&text);
    return ok;
}

/* ---- what a run says ---- */

void put_kv(Buf *out, const tn_engine *e, const RequestStats *s) {
    const Bound *b = &e->opts.bound;
    const BoundCounts *c = &s->counts;
    int all = s->n_prompt + s->n_generated, hot = b->sinks + b->window + s->recall.restored;
    buf_printf(out,
               "{\"hot_tokens\":%d,\"hot_bytes\":%zu,\"evicted\":%d,\"restored\":%d,\"recomputed\":%d,"
               "\"read_bytes\":%" PRIu64 ",\"cold_bytes\":%zu,\"index_bytes\":%zu,\"recall_ms\":",
               hot < all ? hot : all, c->hot_bytes, s->n_evicted, s->recall.restored, s->recall.recomputed, c->read,
               c->cold_bytes, s->index_bytes);
    put_number(out, s->recall.ms);
    buf_printf(out, ",\"recall_from\":%d,\"spans\":[", s->recall_from);
    for (int i = 0; i < s->recall.n_span; i++)
        buf_printf(out, i ? ",[%d,%d]" : "[%d,%d]", s->recall.span[i].first,
                   s->recall.span[i].first + s->recall.span[i].n);
    buf_put_str(out, S("]}"));
}
