/* Global functions: jinja2's range and dict, and what transformers adds. */
#include "text/template/builtin.h"

#include "base/locale.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { MAX_RANGE = 100000 }; /* jinja2's sandbox has the same limit */

Value fn_range(Render *r, Value self, const Args *args) {
    (void)self;
    int64_t start = 0, stop = 0, step = 1;
    bool only_stop = args->bound[1].kind == V_MISSING;
    if (!arg_int(r, args, 0, only_stop ? &stop : &start) || !arg_int(r, args, 1, &stop) || !arg_int(r, args, 2, &step))
        return value_none();
    if (step == 0) {
        render_fail(r, ERR_FORMAT, "range: the step is zero");
        return value_none();
    }
    uint64_t span = 0, stride = step > 0 ? (uint64_t)step : 0 - (uint64_t)step;
    if (step > 0 ? stop > start : stop < start)
        span = step > 0 ? (uint64_t)stop - (uint64_t)start : (uint64_t)start - (uint64_t)stop;
    uint64_t n = span ? (span - 1) / stride + 1 : 0;
    if (n > MAX_RANGE) {
        render_fail(r, ERR_LIMIT, "range: more than %d numbers", MAX_RANGE);
        return value_none();
    }
    Range *range = render_new(r, sizeof *range);
    *range = (Range){start, stop, step, (size_t)n};
    return (Value){.kind = V_RANGE, .range = range};
}

Value fn_raise_exception(Render *r, Value self, const Args *args) {
    (void)self;
    const Text *message = value_str(r, args->bound[0]);
    if (r->failed) return value_none();
    r->failed = true;
    err_set(r->err, ERR_ARGUMENT, "%s: %.*s", r->name, STR_ARG(text_str(message)));
    return value_none();
}

/* A dict from an optional mapping or list of pairs, and from keywords. */
static Value make_dict(Render *r, const Args *args) {
    Value v = dict_new(r);
    List items = {0};
    if (args->n > 1) render_fail(r, ERR_FORMAT, "dict: %d arguments, at most 1", args->n);
    Value from = args->n ? args->pos[0] : v;
    if (!value_items(r, from, &items)) return v;
    for (size_t i = 0; i < items.n && render_work(r, 1); i++) {
        List pair = {0};
        if (from.kind == V_DICT)
            dict_set(r, v.dict, from.dict->key[i], from.dict->value[i]);
        else if (value_items(r, items.item[i], &pair) && pair.n == 2)
            dict_set(r, v.dict, pair.item[0], pair.item[1]);
        else
            render_fail(r, ERR_FORMAT, "dict: item %zu is not a pair", i);
    }
    for (int k = 0; k < args->n_kw; k++)
        dict_set(r, v.dict, value_text(text_new(r, args->key[k], false)), args->kw[k]);
    return v;
}

Value fn_dict(Render *r, Value self, const Args *args) {
    (void)self;
    return make_dict(r, args);
}

Value fn_namespace(Render *r, Value self, const Args *args) {
    (void)self;
    Value v = make_dict(r, args);
    for (size_t i = 0; i < v.dict->n; i++) {
        Value key = v.dict->key[i];
        if (key.kind == V_STR && str_starts(text_str(key.text), S("_")))
            render_fail(r, ERR_FORMAT, "a namespace cannot have attribute '%.*s'", STR_ARG(text_str(key.text)));
    }
    v.kind = V_NAMESPACE;
    return v;
}

static Value method_of(Render *r, const Builtin *b, Value self) {
    Method *m = render_new(r, sizeof *m);
    *m = (Method){b, self};
    return (Value){.kind = V_METHOD, .method = m};
}

/* self: a list of the separator, which gets longer with the first call. */
static Value joiner_call(Render *r, Value self, const Args *args) {
    (void)args;
    if (self.list->n > 1) return self.list->item[0];
    list_add(r, self, value_none());
    return value_text(text_new(r, S(""), false));
}

Value fn_joiner(Render *r, Value self, const Args *args) {
    static const Builtin call = {"joiner", joiner_call, ""};
    (void)self;
    Value state = list_new(r, V_LIST), sep = args->bound[0];
    list_add(r, state, sep.kind == V_MISSING ? value_text(text_new(r, S(", "), false)) : sep);
    return method_of(r, &call, state);
}

/* Defined, as in jinja2, but useless in a chat. */
Value fn_lipsum(Render *r, Value self, const Args *args) {
    (void)args;
    render_fail(r, ERR_UNSUPPORTED, "lipsum is not supported");
    return self;
}

Value fn_self(Render *r, Value self, const Args *args) {
    (void)args;
    render_fail(r, ERR_UNSUPPORTED, "self is not supported");
    return self;
}

static void set_named(Render *r, Value object, Str name, Value v) {
    dict_set(r, object.dict, value_text(text_new(r, name, false)), v);
}

/* self: a namespace whose `current` is item `_at` of `items`. */
static Value cycler_move(Render *r, Value self, bool back) {
    Value *items = dict_find_str(r, self.dict, S("items")), *at = dict_find_str(r, self.dict, S("_at"));
    Value *current = dict_find_str(r, self.dict, S("current"));
    if (!items || !at || !current) return value_none();
    Value old = *current;
    *at = value_int(back ? 0 : (at->i + 1) % (int64_t)items->list->n);
    *current = items->list->item[at->i];
    return back ? value_none() : old;
}

static Value cycler_next(Render *r, Value self, const Args *args) {
    (void)args;
    return cycler_move(r, self, false);
}

static Value cycler_reset(Render *r, Value self, const Args *args) {
    (void)args;
    return cycler_move(r, self, true);
}

Value fn_cycler(Render *r, Value self, const Args *args) {
    static const Builtin next = {"next", cycler_next, ""}, reset = {"reset", cycler_reset, ""};
    (void)self;
    Value items = list_new(r, V_TUPLE), v = dict_new(r);
    if (!args->n || args->n_kw) {
        render_fail(r, ERR_FORMAT, "no items for cycling given");
        return value_none();
    }
    v.kind = V_NAMESPACE;
    for (int i = 0; i < args->n; i++) list_add(r, items, args->pos[i]);
    set_named(r, v, S("items"), items);
    set_named(r, v, S("_at"), value_int(0));
    set_named(r, v, S("current"), args->pos[0]);
    set_named(r, v, S("next"), method_of(r, &next, v));
    set_named(r, v, S("reset"), method_of(r, &reset, v));
    return v;
}

/* strftime of the C library, one directive at a time, as Python does it for a time without zone. */
Value fn_strftime_now(Render *r, Value self, const Args *args) {
    (void)self;
    const Text *format = NULL;
    time_t now = (time_t)r->now;
    struct tm tm;
    TextBuf b = {.r = r};
    if (!arg_text(r, args, 0, &format) || !render_work_bytes(r, format->n)) return value_none();
    if (!gmtime_r(&now, &tm)) {
        render_fail(r, ERR_ARGUMENT, "the clock %lld is out of range", (long long)r->now);
        return value_none();
    }
    for (size_t i = 0; i < format->n && !r->failed;) {
        size_t begin = i++;
        char directive[8] = "%", text[128];
        if (format->p[begin] != '%' || i == format->n) {
            text_put_part(&b, format, begin, i);
            continue;
        }
        size_t n = 1;
        while (i + 1 < format->n && n < 4 && format->p[i] && strchr("-_^#0123456789EO", format->p[i]))
            directive[n++] = format->p[i++];
        char c = directive[n] = format->p[i++];
        bool untrusted = format->mark && format->mark[begin];
        if (c == 'f')
            text_put_as(&b, S("000000"), untrusted);
        else if (c && strchr("aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyY%", c))
            text_put_as(&b, (Str){text, c_strftime(text, sizeof text, directive, &tm)}, untrusted);
        else if (c != 'z' && c != 'Z')
            render_fail(r, ERR_UNSUPPORTED, "strftime_now: a directive that is not supported");
    }
    return value_text(text_done(&b));
}
