/* See compat.h. --ctx-size is llama-server's: with -np, and without --kv-unified, the slots divide it. -c and --ctx
 * are our own: the context of each slot. */
#include "cli/compat.h"

#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "engine/speculate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern char **environ;

typedef enum FlagValue { NO, YES, ONOFF } FlagValue;

static const struct Flag {
    const char *flag;
    FlagValue value;
    const char *ours, *variable;
} flags[] = {
#define FLAG(flag, value, ours, variable) {flag, value, ours, variable},
#include "cli/compat.def"
#undef FLAG
};

enum { N_FLAGS = sizeof flags / sizeof *flags };

typedef struct Found {
    const char *model, *ctx_size, *kv[2]; /* of the flags; kv: keys, values */
    int64_t parallel; /* 0: not said */
    bool unified;     /* the context of all is the context of each */
} Found;

static void add(Args *a, const char *s) {
    if (a->n == a->cap) a->arg = mem_grow(a->arg, (size_t)(a->cap = 2 * a->cap + 16), sizeof *a->arg);
    a->arg[a->n++] = mem_strdup(s, strlen(s));
}

void args_deinit(Args *a) {
    for (int i = 0; i < a->n; i++) free(a->arg[i]);
    free(a->arg);
    *a = (Args){0};
}

static bool is_off(const char *s) {
    return strcmp(s, "0") == 0 || strcmp(s, "off") == 0 || strcmp(s, "false") == 0 || strcmp(s, "disabled") == 0;
}

static bool is_switch(const char *s) {
    return is_off(s) || strcmp(s, "1") == 0 || strcmp(s, "on") == 0 || strcmp(s, "true") == 0 ||
           strcmp(s, "auto") == 0 || strcmp(s, "enabled") == 0;
}

/* llama-server's list of types as one of our words: what is none of them is refused as it stands. */
static const char *speculate_word(const char *types) {
    bool ngram = false, draft = false;
    for (const char *p = types; *p;) {
        size_t n = strcspn(p, ",");
        int mode = speculate_of((Str){p, n});
        if (mode != SPECULATE_NGRAM && mode != SPECULATE_DRAFT) return types;
        ngram |= mode == SPECULATE_NGRAM;
        draft |= mode == SPECULATE_DRAFT;
        p += n + (p[n] == ',');
    }
    return ngram && draft ? "auto" : ngram ? "ngram" : draft ? "draft" : types;
}

/* One flag with its value. `name` is what the user wrote. */
static void take(const struct Flag *f, const char *name, const char *value, Found *found, Args *out) {
    if (strcmp(f->flag, "-kvu") == 0 || strcmp(f->flag, "--kv-unified") == 0) found->unified = true;
    if (!f->ours) {
        fprintf(stderr, "tenon: warning: %s has no effect here\n", name);
    } else if (!*f->ours) {
        found->model = value;
    } else if (f->value == NO) {
        if (f->ours[1]) add(out, f->ours);
    } else {
        if (strcmp(f->ours, "--kv") == 0)
            found->kv[strstr(f->flag, "v") != NULL && strcmp(f->flag, "--cache-type-k") != 0] = value;
        if (strcmp(f->ours, "--parallel") == 0 && !str_i64(str_of(value), 1, 256, &found->parallel))
            found->parallel = 0;
        if (strcmp(f->ours, "--parallel") == 0 && strcmp(value, "-1") == 0) return; /* auto */
        add(out, f->ours);
        add(out, strcmp(f->ours, "--speculate") == 0 ? speculate_word(value) : value);
    }
}

static bool take_variables(Found *found, Args *out, Err *err) {
    for (char **e = environ; *e; e++) {
        size_t n = strcspn(*e, "=");
        const char *value = *e + n + ((*e)[n] == '=');
        bool ours = strncmp(*e, "LLAMA_ARG_", 10) == 0 || (n == 13 && strncmp(*e, "LLAMA_API_KEY", 13) == 0);
        if (!ours || !*value) continue;
        if (n == 18 && strncmp(*e, "LLAMA_ARG_CTX_SIZE", n) == 0) {
            found->ctx_size = value;
            continue;
        }
        const struct Flag *f = NULL;
        for (int i = 0; i < N_FLAGS; i++)
            if (flags[i].variable && strlen(flags[i].variable) == n && strncmp(flags[i].variable, *e, n) == 0)
                f = &flags[i];
        if (!f) return err_set(err, ERR_ARGUMENT, "the variable %.*s is not supported", (int)n, *e);
        bool off = f->value == NO && is_off(value);
        char name[64];
        snprintf(name, sizeof name, "--no-%s", f->flag + 2);
        if (off && f->ours && strcmp(f->ours, "-") == 0) add(out, name);
        if (off) continue;
        snprintf(name, sizeof name, "%.*s", (int)n, *e);
        take(f, name, value, found, out);
    }
    return true;
}

static bool take_flags(int argc, char **argv, Found *found, Args *out, Err *err) {
    for (int i = 0; i < argc; i++) {
        const char *arg = argv[i];
        if (strcmp(arg, "--") == 0) {
            for (; i < argc; i++) add(out, argv[i]);
            return true;
        }
        size_t n = arg[0] == '-' && arg[1] == '-' ? strcspn(arg, "=") : strlen(arg);
        const char *value = arg[n] ? arg + n + 1 : NULL;
        bool total = n == 10 && strncmp(arg, "--ctx-size", n) == 0;
        const struct Flag *f = NULL;
        for (int k = 0; k < N_FLAGS; k++)
            if (strlen(flags[k].flag) == n && strncmp(flags[k].flag, arg, n) == 0) f = &flags[k];
        if (!f && !total) {
            add(out, arg);
            continue;
        }
        char name[64];
        snprintf(name, sizeof name, "%.*s", (int)n, arg);
        bool needs = total || f->value == YES;
        if (needs && !value && i + 1 == argc) return err_set(err, ERR_ARGUMENT, "%s needs a value", name);
        if (needs && !value) value = argv[++i];
        if (!needs && f->value == ONOFF && !value && i + 1 < argc && is_switch(argv[i + 1])) value = argv[++i];
        if (total) found->ctx_size = value;
        else take(f, name, value, found, out);
    }
    return true;
}

bool compat_args(int argc, char **argv, Args *out, Err *err) {
    Found found = {0};
    bool ok = take_variables(&found, out, err);
    out->model = found.model;
    found.model = NULL;
    if (!ok || !take_flags(argc, argv, &found, out, err)) return false;
    if (found.kv[0] && found.kv[1] && strcmp(found.kv[0], found.kv[1]) != 0)
        return err_set(err, ERR_ARGUMENT, "keys and values have one type here: %s and %s were asked for", found.kv[0],
                       found.kv[1]);
    int64_t total = 0;
    if (found.ctx_size && !str_i64(str_of(found.ctx_size), 0, 1 << 30, &total))
        return err_set(err, ERR_ARGUMENT, "--ctx-size: '%.40s' is not a whole number from 0 to %d", found.ctx_size,
                       1 << 30);
    if (total) {
        bool divided = found.parallel && !found.unified;
        char each[24];
        snprintf(each, sizeof each, "%lld", (long long)(divided ? total / found.parallel : total));
        add(out, "--ctx");
        add(out, each);
    }
    if (found.model) add(out, found.model);
    return true;
}
