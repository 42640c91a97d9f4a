/* The tables of builtins.def, and calls of what is in them (see builtin.h). */
#include "text/template/builtin.h"

#include <string.h>

#define FILTER(name, fn, params)
#define TEST(name, fn, params)
#define FUNCTION(name, fn, params)
#define METHOD(kind, name, fn, params)
#define MEMBER(kind, name, fn)
#define NO_METHOD(kind, name)
#define UNSAFE_METHOD(kind, name)

static const Builtin filters[] = {
#undef FILTER
#define FILTER(name, fn, params) {name, fn, params},
#include "text/template/builtins.def"
#undef FILTER
#define FILTER(name, fn, params)
};

static const Builtin tests[] = {
#undef TEST
#define TEST(name, fn, params) {name, fn, params},
#include "text/template/builtins.def"
#undef TEST
#define TEST(name, fn, params)
};

static const Builtin functions[] = {
#undef FUNCTION
#define FUNCTION(name, fn, params) {name, fn, params},
#include "text/template/builtins.def"
#undef FUNCTION
#define FUNCTION(name, fn, params)
};

static const struct {
    ValueKind kind;
    bool unsafe, member;
    Builtin builtin;
} methods[] = {
#undef METHOD
#undef MEMBER
#undef NO_METHOD
#undef UNSAFE_METHOD
#define METHOD(kind, name, fn, params) {kind, false, false, {name, fn, params}},
#define MEMBER(kind, name, fn) {kind, false, true, {name, fn, ""}},
#define NO_METHOD(kind, name) {kind, false, false, {name, NULL, ""}},
#define UNSAFE_METHOD(kind, name) {kind, true, false, {name, NULL, ""}},
#include "text/template/builtins.def"
};

static const Builtin *find(const Builtin *table, size_t n, Str name) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_of(table[i].name))) return &table[i];
    return NULL;
}

const Builtin *builtin_filter(Str name) { return find(filters, sizeof filters / sizeof *filters, name); }
const Builtin *builtin_test(Str name) { return find(tests, sizeof tests / sizeof *tests, name); }
const Builtin *builtin_function(Str name) { return find(functions, sizeof functions / sizeof *functions, name); }

Value builtin_method(Render *r, Value self, Str name) {
    ValueKind kind = self.kind == V_BIG ? V_INT : (ValueKind)self.kind;
    if (kind == V_FUNCTION && self.function->fn != fn_dict) return (Value){0}; /* the only function that is a type */
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        if (methods[i].kind != kind || !str_eq(name, str_of(methods[i].builtin.name))) continue;
        if (methods[i].unsafe)
            return value_undefined(r, (Str){0}, "a template must not change lists and dicts");
        if (!methods[i].builtin.fn || self.kind == V_BIG) {
            render_fail(r, ERR_UNSUPPORTED, "'%s' of %s is not supported", methods[i].builtin.name,
                        value_type(self));
            break;
        }
        if (methods[i].member) return builtin_call(r, &methods[i].builtin, self, &(Args){0});
        Method *m = render_new(r, sizeof *m);
        *m = (Method){&methods[i].builtin, self};
        return (Value){.kind = V_METHOD, .method = m};
    }
    return (Value){0};
}

static bool take_keyword(Args *args, Str name, Value *out, bool *used) {
    for (int k = 0; k < args->n_kw; k++)
        if (str_eq(args->key[k], name)) {
            *out = args->kw[k];
            return *used = true;
        }
    return *used = false;
}

static bool bind(Render *r, const Builtin *b, Args *args) {
    int i = 0, used = 0;
    for (const char *w = b->params; *w; i++) {
        size_t n = strcspn(w, " ");
        bool required = w[n - 1] == '!', keyword;
        Str name = {w, n - required};
        w += n + (w[n] == ' ');
        args->bound[i] = (Value){0};
        if (take_keyword(args, name, &args->bound[i], &keyword) && i < args->n)
            return render_fail(r, ERR_FORMAT, "%s: argument '%.*s' is given twice", b->name, STR_ARG(name));
        used += keyword;
        if (i < args->n) args->bound[i] = args->pos[i];
        if (required && args->bound[i].kind == V_MISSING)
            return render_fail(r, ERR_FORMAT, "%s: argument '%.*s' is missing", b->name, STR_ARG(name));
    }
    if (args->n > i) return render_fail(r, ERR_FORMAT, "%s: %d arguments, at most %d", b->name, args->n, i);
    if (used < args->n_kw) return render_fail(r, ERR_FORMAT, "%s: an argument of unknown name", b->name);
    return true;
}

Value builtin_call(Render *r, const Builtin *b, Value self, Args *args) {
    if (!render_work(r, 1) || (*b->params != '*' && !bind(r, b, args))) return value_none();
    Value v = b->fn(r, self, args);
    if (self.kind != V_STR)
        v.untrusted = v.untrusted || self.untrusted;
    else if ((v.kind == V_INT || v.kind == V_FLOAT || v.kind == V_BIG) && render_work_bytes(r, self.text->n))
        v.untrusted = v.untrusted || text_untrusted(self.text);
    return v;
}

/* args without the first `skip` by position. */
static Value apply(Render *r, const Builtin *b, const char *what, Value name, Value self, const Args *args, int skip) {
    if (!b) {
        const Text *t = value_str(r, name);
        render_fail(r, ERR_UNSUPPORTED, "%s '%.*s' is not supported", what, STR_ARG(text_str(t)));
        return value_none();
    }
    Args rest = {args->pos + skip, args->n - skip, args->key, args->kw, args->n_kw, {{0}}};
    return builtin_call(r, b, self, &rest);
}

Value builtin_apply_filter(Render *r, Value name, Value self, const Args *args, int skip) {
    const Builtin *b = name.kind == V_STR ? builtin_filter(text_str(name.text)) : NULL;
    return apply(r, b, "filter", name, self, args, skip);
}

bool builtin_apply_test(Render *r, Value name, Value self, const Args *args, int skip) {
    const Builtin *b = name.kind == V_STR ? builtin_test(text_str(name.text)) : NULL;
    return value_truth(apply(r, b, "test", name, self, args, skip));
}

bool arg_int(Render *r, const Args *args, int i, int64_t *out) {
    Value v = args->bound[i];
    if (v.kind == V_MISSING) return true;
    if (!value_is_int(v)) return render_fail(r, ERR_FORMAT, "an integer is needed, not '%s'", value_type(v));
    *out = value_as_int(v);
    return true;
}

bool arg_text(Render *r, const Args *args, int i, const Text **out) {
    Value v = args->bound[i];
    if (v.kind == V_MISSING) return true;
    if (v.kind != V_STR) return render_fail(r, ERR_FORMAT, "a string is needed, not '%s'", value_type(v));
    *out = v.text;
    return true;
}
