/* The command line, parsed by the table in opts.def. Every failure here is bad usage. */
#include "cli/opts_table.h"

#include "backend/backend.h"
#include "cli/drafts.h"
#include "cli/sampling.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

const CmdRow cmd_rows[] = {
#define CMD(name, operands, least, most, needs, summary, text) {#name, operands, least, most, needs, summary, text},
#define OPT(...)
#include "cli/opts.def"
#undef CMD
#undef OPT
};

#define IN(cmd) (1u << CMD_##cmd)
#define SAMPLES (IN(run) | IN(chat) | IN(serve))      /* commands that generate text */
#define BOUNDS (SAMPLES | IN(score) | IN(recall)) /* commands whose keys and values can be bounded */
#define COMPUTES (SAMPLES | IN(bench) | IN(score) | IN(recall)) /* commands that open an engine */
const OptRow opt_rows[] = {
#define CMD(...)
#define OPT(id, in, short_name, long_name, type, lo, hi, group, arg, fallback, help) \
    {in, short_name, long_name, type, lo, hi, group, arg, fallback, help},
#include "cli/opts.def"
#undef CMD
#undef OPT
};

const char *cmd_name(Cmd cmd) { return cmd_rows[cmd].name; }

int cmd_find(const char *name) {
    for (int i = 0; i < CMD_COUNT; i++)
        if (strcmp(cmd_rows[i].name, name) == 0) return i;
    return -1;
}

/* An option as it is named in messages: "--ids", or "-p" if it has no long name. */
typedef struct OptLabel {
    char text[32];
} OptLabel;

static OptLabel label(const OptRow *row) {
    OptLabel l = {{'-', row->short_name}};
    if (row->long_name) snprintf(l.text, sizeof l.text, "--%s", row->long_name);
    return l;
}

/* A value as it is quoted in messages: cut if it would fill the line. */
typedef struct Quoted {
    char text[64];
} Quoted;

static Quoted quoted(const char *s, size_t n) {
    Quoted q;
    size_t some = n > 40 ? 40 : n;
    while (some < n && some && ((unsigned char)s[some] & 0xc0) == 0x80) some--;
    snprintf(q.text, sizeof q.text, "'%.*s%s'", (int)some, s, some < n ? "..." : "");
    return q;
}

static int find_long(Cmd cmd, Str name) {
    for (int i = 0; i < OPT_COUNT; i++)
        if (opt_rows[i].cmds & 1u << cmd && opt_rows[i].long_name && str_eq(name, str_of(opt_rows[i].long_name)))
            return i;
    return -1;
}

static int find_short(Cmd cmd, char name) {
    for (int i = 0; i < OPT_COUNT; i++)
        if (opt_rows[i].cmds & 1u << cmd && opt_rows[i].short_name == name) return i;
    return -1;
}

/* Which of the words a|b|c is s; -1: none. */
static int choice_find(const char *words, const char *s) {
    size_t n = strlen(s);
    for (int i = 0;; i++) {
        size_t len = strcspn(words, "|");
        if (len == n && memcmp(words, s, n) == 0) return i;
        if (!words[len]) return -1;
        words += len + 1;
    }
}

static bool list_parse(const OptRow *row, const char *s, Ids *out, Err *err) {
    for (;;) {
        size_t len = strcspn(s, ",");
        int64_t n;
        if (!str_i64((Str){s, len}, (int64_t)row->lo, (int64_t)row->hi, &n))
            return err_set(err, ERR_ARGUMENT, "%s: %s is not from %.10g to %.10g (a list looks like 1,2,3)",
                           label(row).text, quoted(s, len).text, row->lo, row->hi);
        ids_put(out, (int32_t)n);
        if (!s[len]) return true;
        s += len + 1;
    }
}

/* YYYY-MM-DD[(T| )hh:mm[:ss][Z|+hh:mm|-hh:mm]]; without a zone the time is UTC, which is what templates print. */
static bool time_parse(const char *s, int64_t *out, Err *err) {
    static const char *const forms[] = {"%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M",
                                        "%Y-%m-%d"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct tm tm = {0};
        const char *rest = strptime(s, forms[i], &tm);
        if (!rest) continue;
        struct tm given = tm;
        int64_t t = timegm(&tm); /* normalises: 30 February becomes another day, and is refused */
        if (tm.tm_mday != given.tm_mday || tm.tm_mon != given.tm_mon) continue;
        int64_t hours = 0, minutes = 0;
        bool zone = strlen(rest) == 6 && strchr("+-", rest[0]) && rest[3] == ':' &&
                    str_i64((Str){rest + 1, 2}, 0, 23, &hours) && str_i64((Str){rest + 4, 2}, 0, 59, &minutes);
        if (*rest && strcmp(rest, "Z") != 0 && !zone) continue;
        *out = t - (rest[0] == '-' ? -60 : 60) * (60 * hours + minutes);
        return true;
    }
    return err_set(err, ERR_ARGUMENT, "--now: %s is not a time such as 2026-11-21T09:30:00Z",
                   quoted(s, strlen(s)).text);
}

static bool set_value(Opts *o, int id, const char *s, Err *err) {
    const OptRow *row = &opt_rows[id];
    OptValue *v = &o->opt[id];
    ids_deinit(&v->list); /* the last of several counts, except for TEXTS */
    *v = (OptValue){.set = true, .s = s, .texts = v->texts, .n_texts = v->n_texts};
    switch (row->type) {
    case TEXTS:
        v->texts = mem_grow(v->texts, (size_t)v->n_texts + 1, sizeof *v->texts);
        v->texts[v->n_texts++] = s;
        return true;
    case FLAG:
    case TEXT: return true;
    case LIST: return list_parse(row, s, &v->list, err);
    case TIME: return time_parse(s, &v->i, err);
    case INT:
        if (str_i64(str_of(s), (int64_t)row->lo, (int64_t)row->hi, &v->i)) return true;
        return err_set(err, ERR_ARGUMENT, "%s: %s is not a whole number from %.10g to %.10g", label(row).text,
                       quoted(s, strlen(s)).text, row->lo, row->hi);
    case FLOAT:
        if (str_f64(str_of(s), row->lo, row->hi, &v->f)) return true;
        return err_set(err, ERR_ARGUMENT, "%s: %s is not a number from %.10g to %.10g", label(row).text,
                       quoted(s, strlen(s)).text, row->lo, row->hi);
    case CHOICE:
        v->i = choice_find(row->arg, s);
        return v->i >= 0 || err_set(err, ERR_ARGUMENT, "%s: %s is none of %s", label(row).text,
                                      quoted(s, strlen(s)).text, row->arg);
    }
    check(!"an option type without a parser");
}

/* One argument that begins with '-'; *i is its index and moves on if the value is the next argument. */
static bool parse_option(Opts *o, int argc, char **argv, int *i, Err *err) {
    const char *arg = argv[*i], *value = NULL;
    int id;
    if (strcmp(arg, "-sys") == 0 && find_long(o->cmd, S("system")) >= 0) arg = "--system"; /* llama.cpp's name */
    if (arg[1] == '-') {
        size_t len = strcspn(arg + 2, "=");
        id = find_long(o->cmd, (Str){arg + 2, len});
        if (id < 0) return err_set(err, ERR_ARGUMENT, "unknown option '--%.*s'", (int)len, arg + 2);
        if (arg[2 + len]) value = arg + 3 + len;
    } else {
        id = find_short(o->cmd, arg[1]);
        if (id < 0) return err_set(err, ERR_ARGUMENT, "unknown option '%s'", arg);
        if (arg[2]) value = arg + 2;
    }
    const OptRow *row = &opt_rows[id];
    if (row->type == FLAG) {
        if (value) return err_set(err, ERR_ARGUMENT, "%s takes no value", label(row).text);
    } else if (!value) {
        if (*i + 1 >= argc) return err_set(err, ERR_ARGUMENT, "%s needs a value: %s", label(row).text, row->arg);
        value = argv[++*i];
    }
    return set_value(o, id, value, err);
}

/* Checks the options of a group: no two of them, and one if the command needs one. */
static bool check_groups(const Opts *o, Err *err) {
    char needs = cmd_rows[o->cmd].needs;
    Buf wanted = {0};
    bool ok = true, given = false;
    for (int i = 0; i < OPT_COUNT; i++) {
        if (!opt_rows[i].group || !(opt_rows[i].cmds & 1u << o->cmd)) continue;
        if (opt_rows[i].group == needs) buf_printf(&wanted, "%s%s", wanted.len ? ", " : "", label(&opt_rows[i]).text);
        if (!o->opt[i].set) continue;
        given = given || opt_rows[i].group == needs;
        for (int k = 0; k < i && ok; k++)
            if (o->opt[k].set && opt_rows[k].group == opt_rows[i].group)
                ok = err_set(err, ERR_ARGUMENT, "%s and %s exclude each other", label(&opt_rows[k]).text,
                             label(&opt_rows[i]).text);
    }
    if (ok && needs && !given) ok = err_set(err, ERR_ARGUMENT, "one of %s is needed", buf_cstr(&wanted));
    buf_deinit(&wanted);
    return ok;
}

static const OptId compiled_only[] = {OPT_graphs, OPT_weights, OPT_int4, OPT_devices, OPT_cache_dir};

/* Rules that the table cannot express. */
static bool check_rest(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    if (v[OPT_chat].set && v[OPT_ids].set) return err_set(err, ERR_ARGUMENT, "--chat and --ids exclude each other");
    if (v[OPT_precise].set && v[OPT_int4].set && strcmp(v[OPT_int4].s, "kernel") == 0)
        return err_set(err, ERR_ARGUMENT, "--precise keeps f32: it excludes --int4 kernel");
    if (v[OPT_devices].i > 1 && v[OPT_int4].set && strcmp(v[OPT_int4].s, "kernel") == 0)
        return err_set(err, ERR_ARGUMENT, "--devices %lld: the kernels of --int4 kernel run on one device",
                       (long long)v[OPT_devices].i);
    if (v[OPT_devices].i > 1 && v[OPT_graphs].set)
        return err_set(err, ERR_ARGUMENT, "--devices %lld: the programs of --graphs are for one device",
                       (long long)v[OPT_devices].i);
    if (v[OPT_precise].set && v[OPT_kv].set && v[OPT_kv].i != 0)
        return err_set(err, ERR_ARGUMENT, "--precise keeps f32: it excludes --kv %s", v[OPT_kv].s);
    EngineOpts named = {0};
    const Backend *backend = v[OPT_backend].set ? backend_find(v[OPT_backend].s, &named, err) : NULL;
    if (v[OPT_backend].set && !backend) return err_prefix(err, "--backend");
    for (size_t i = 0; i < sizeof compiled_only / sizeof *compiled_only; i++)
        if (v[compiled_only[i]].set && !named.device && o->cmd != CMD_export)
            return err_set(err, ERR_ARGUMENT, "%s is for compiled engines: --backend pjrt:PLUGIN, iree:DRIVER",
                           label(&opt_rows[compiled_only[i]]).text);
    if (v[OPT_isa].set && backend && strcmp(backend->name, "cpu") != 0)
        return err_set(err, ERR_ARGUMENT, "--isa is for the engine cpu");
    if (o->cmd == CMD_export && !v[OPT_out].set) return err_set(err, ERR_ARGUMENT, "-o is needed");
    if (o->cmd == CMD_quantize && !v[OPT_out_file].set) return err_set(err, ERR_ARGUMENT, "-o is needed");
    if (o->cmd == CMD_quantize && !v[OPT_type].set) return err_set(err, ERR_ARGUMENT, "--type is needed");
    if (o->cmd == CMD_docs && choice_find(cmd_rows[CMD_docs].operands, o->model) < 0)
        return err_set(err, ERR_ARGUMENT, "'%s' is none of %s", o->model, cmd_rows[CMD_docs].operands);
    if (opt_rows[OPT_temp].cmds & 1u << o->cmd) {
        Arena a = {0};
        SampleOpts sample;
        bool ok = sampling_of(o, NULL, &a, &sample, err);
        arena_deinit(&a);
        if (!ok || !drafts_check(o, err)) return false;
    }
    if (o->cmd != CMD_template) return true;
    if (!o->model && !v[OPT_template].set) return err_set(err, ERR_ARGUMENT, "MODEL or --template is needed");
    if (o->model && v[OPT_template].set) return err_set(err, ERR_ARGUMENT, "MODEL and --template exclude each other");
    return v[OPT_messages].set || err_set(err, ERR_ARGUMENT, "--messages is needed");
}

bool opts_parse(Opts *o, Cmd cmd, int argc, char **argv, Err *err) {
    *o = (Opts){.cmd = cmd};
    int operands = 0;
    bool options = true;
    for (int i = 0; i < argc; i++) {
        const char *arg = argv[i];
        if (options && strcmp(arg, "--") == 0) {
            options = false;
        } else if (options && (strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0)) {
            o->help = true;
            return true;
        } else if (options && arg[0] == '-' && arg[1]) {
            if (!parse_option(o, argc, argv, &i, err)) return false;
        } else if (operands++ < cmd_rows[cmd].most) {
            o->model = arg;
        } else {
            return err_set(err, ERR_ARGUMENT, "unexpected argument '%s'", arg);
        }
    }
    const char *first = cmd_rows[cmd].operands;
    if (operands < cmd_rows[cmd].least)
        return err_set(err, ERR_ARGUMENT, "%.*s is missing", (int)strcspn(first, " "), first);
    return check_groups(o, err) && check_rest(o, err);
}

void opts_deinit(Opts *o) {
    for (int i = 0; i < OPT_COUNT; i++) {
        ids_deinit(&o->opt[i].list);
        free(o->opt[i].texts);
    }
}

enum { HELP_WIDTH = 80, HELP_COLUMN = 26 };

/* text in lines of at most HELP_WIDTH columns, all but the first indented; the first begins at column `at`. */
static void put_wrapped(Buf *out, const char *text, size_t at, size_t indent) {
    while (*text) {
        size_t len = strcspn(text, " ");
        if (at > indent && at + 1 + len > HELP_WIDTH) {
            buf_printf(out, "\n%*s", (int)indent, "");
            at = indent;
        } else if (at > indent) {
            buf_putc(out, ' ');
            at++;
        }
        buf_put(out, text, len);
        at += len;
        text += len + (text[len] == ' ');
    }
    buf_putc(out, '\n');
}

static void put_option(Buf *out, const OptRow *row) {
    size_t start = out->len;
    buf_put_str(out, S("  "));
    if (row->short_name) buf_printf(out, "-%c%s", row->short_name, row->long_name ? ", " : "");
    if (row->long_name) buf_printf(out, "--%s", row->long_name);
    if (row->arg) buf_printf(out, " %s", row->arg);
    size_t used = out->len - start;
    if (used + 2 > HELP_COLUMN) {
        buf_putc(out, '\n');
        used = 0;
    }
    buf_printf(out, "%*s", (int)(HELP_COLUMN - used), "");
    Buf text = {0};
    buf_put_str(&text, str_of(row->help));
    if (row->fallback) buf_printf(&text, " (default: %s)", row->fallback);
    put_wrapped(out, buf_cstr(&text), HELP_COLUMN, HELP_COLUMN);
    buf_deinit(&text);
}

const char model_text[] =
    "MODEL is a .gguf file, a Hugging Face directory (config.json, *.safetensors, tokenizer.json), the name of a model "
    "in the local Hugging Face cache, such as org/name, or ollama:NAME[:TAG] for one in Ollama's local store.";

void opts_help(Buf *out, Cmd cmd) {
    buf_printf(out, "Usage: tenon %s %s%s[options]\n\n", cmd_rows[cmd].name, cmd_rows[cmd].operands,
               cmd_rows[cmd].most ? " " : "");
    buf_printf(out, "tenon %s: %s.\n\n", cmd_rows[cmd].name, cmd_rows[cmd].summary);
    put_wrapped(out, cmd_rows[cmd].text, 0, 0);
    if (strstr(cmd_rows[cmd].operands, "MODEL")) {
        buf_putc(out, '\n');
        put_wrapped(out, model_text, 0, 0);
    }
    buf_put_str(out, S("\nOptions:\n"));
    for (int i = 0; i < OPT_COUNT; i++)
        if (opt_rows[i].cmds & 1u << cmd) put_option(out, &opt_rows[i]);
    buf_printf(out, "  -h, --help%*s\n", HELP_COLUMN - 12 + 9, "this text");
}

void opts_overview(Buf *out) {
    buf_put_str(out, S("Usage: tenon COMMAND [MODEL] [options]\n\nCommands:\n"));
    for (int i = 0; i < CMD_COUNT; i++) buf_printf(out, "  %-10s  %s\n", cmd_rows[i].name, cmd_rows[i].summary);
    buf_put_str(out, S("\n'tenon COMMAND --help' lists a command's options; 'tenon --version' prints the\n"
                       "version.\n\n"));
    put_wrapped(out, model_text, 0, 0);
    buf_put_str(out, S("\nExit status: 0 success; 1 failure, with one line on standard error; 2 bad usage;\n"
                       "130 interrupted.\n"));
}
