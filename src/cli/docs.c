/* tenon docs: the manual page and the completions of shells, made from the rows of opts.def, so that they cannot
 * become stale. `make install` puts them where man and the shells look. */
#include "cli/command.h"
#include "cli/opts_table.h"
#include "tenon.h"

#include <string.h>

static bool has(const OptRow *row, int cmd) { return row->cmds & 1u << cmd; }

/* What can be completed after an option: one of some words, a file, or nothing that we know. */
static bool is_words(const OptRow *row) { return row->arg && strchr(row->arg, '|'); }

static bool is_file(const OptRow *row) {
    static const char *const names[] = {"FILE", "DIR", "PATH", "MODEL", "OUT"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (row->arg && strstr(row->arg, names[i])) return true;
    return false;
}

/* a|b|c as "a b c". */
static void put_words(Buf *out, const char *words) {
    for (; *words; words++) buf_putc(out, *words == '|' ? ' ' : *words);
}

static bool takes_file(int cmd) { return strstr(cmd_rows[cmd].operands, "MODEL"); }

/* The words of an operand that is one of some: "man|bash|zsh|fish". */
static const char *operand_words(int cmd) {
    const char *operands = cmd_rows[cmd].operands;
    return takes_file(cmd) || !strchr(operands, '|') ? "" : operands;
}

/* "-c sep --ctx sep" for each option of a command, and its help. */
static void put_names(Buf *out, int cmd, const char *sep) {
    for (int i = 0; i < OPT_COUNT; i++) {
        const OptRow *row = &opt_rows[i];
        if (!has(row, cmd)) continue;
        if (row->short_name) buf_printf(out, "-%c%s", row->short_name, sep);
        if (row->long_name) buf_printf(out, "--%s%s", row->long_name, sep);
    }
    buf_printf(out, "-h%s--help", sep);
}

/* ---- man ---- */

/* Text of a manual page, in lines; what roff would interpret is escaped. */
static void put_roff(Buf *out, const char *text) {
    bool begins = out->len && out->data[out->len - 1] == '\n';
    for (size_t column = 0; *text; text++, column++) {
        if (begins && (*text == '.' || *text == '\'')) buf_put_str(out, S("\\&"));
        begins = *text == ' ' && column > 60;
        if (begins) column = 0;
        if (*text == '\\') buf_put_str(out, S("\\e"));
        else if (*text == '-') buf_put_str(out, S("\\-"));
        else buf_putc(out, begins ? '\n' : *text);
    }
}

static void put_man_option(Buf *out, const OptRow *row) {
    buf_put_str(out, S(".TP\n"));
    if (row->short_name) buf_printf(out, "\\fB\\-%c\\fR%s", row->short_name, row->long_name ? ", " : "");
    if (row->long_name) {
        buf_put_str(out, S("\\fB\\-\\-"));
        put_roff(out, row->long_name);
        buf_put_str(out, S("\\fR"));
    }
    if (row->arg) {
        buf_put_str(out, S(" \\fI"));
        put_roff(out, row->arg);
        buf_put_str(out, S("\\fR"));
    }
    buf_putc(out, '\n');
    put_roff(out, row->help);
    if (row->fallback) {
        buf_put_str(out, S(" (default: "));
        put_roff(out, row->fallback);
        buf_putc(out, ')');
    }
    buf_put_str(out, S(".\n"));
}

static void put_man(Buf *out) {
    buf_put_str(out, S(".TH TENON 1 \"\" \"tenon " TN_VERSION "\" \"User Commands\"\n.SH NAME\n"
                       "tenon \\- run, serve and look into large language models\n.SH SYNOPSIS\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        buf_printf(out, "%s\\fBtenon %s\\fR ", cmd ? ".br\n" : "", cmd_rows[cmd].name);
        put_roff(out, cmd_rows[cmd].operands);
        buf_put_str(out, S(" [options]\n"));
    }
    buf_put_str(out, S(".SH DESCRIPTION\n"));
    put_roff(out, model_text);
    buf_put_str(out, S("\n.SH COMMANDS\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        buf_printf(out, ".SS tenon %s\nIn short: %s.\n.PP\n", cmd_rows[cmd].name, cmd_rows[cmd].summary);
        put_roff(out, cmd_rows[cmd].text);
        buf_putc(out, '\n');
        for (int i = 0; i < OPT_COUNT; i++)
            if (has(&opt_rows[i], cmd)) put_man_option(out, &opt_rows[i]);
    }
    buf_put_str(out, S(".SH EXIT STATUS\n0: success.\n1: failure, with one line on standard error.\n"
                       "2: bad usage.\n130: interrupted.\n"
                       ".SH ENVIRONMENT\n.TP\n.B HF_HUB_CACHE, HF_HOME\nwhere the local Hugging Face cache is.\n"
                       ".TP\n.B PJRT_NAMES_AND_LIBRARY_PATHS\nplugins of graph compilers: NAME:PATH,NAME:PATH.\n"
                       ".TP\n.B NO_COLOR\nif it is not empty, a terminal gets no colours.\n"));
}

/* ---- bash ---- */

static void put_bash_values(Buf *out, int cmd) {
    for (int i = 0; i < OPT_COUNT; i++) {
        const OptRow *row = &opt_rows[i];
        if (!has(row, cmd) || row->type == FLAG) continue;
        buf_put_str(out, S("    "));
        if (row->short_name) buf_printf(out, "%s/-%c", cmd_rows[cmd].name, row->short_name);
        if (row->long_name)
            buf_printf(out, "%s%s/--%s", row->short_name ? "|" : "", cmd_rows[cmd].name, row->long_name);
        buf_put_str(out, S(") "));
        if (is_words(row)) {
            buf_put_str(out, S("words='"));
            put_words(out, row->arg);
            buf_putc(out, '\'');
        } else {
            buf_put_str(out, is_file(row) ? S("files=yes") : S("words="));
        }
        buf_put_str(out, S(" ;;\n"));
    }
}

static void put_bash(Buf *out) {
    buf_put_str(out, S("# bash completion of tenon; 'tenon docs bash' wrote it.\n"
                       "_tenon() {\n"
                       "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words files=\n"
                       "    [ \"$cur\" != = ] || cur=\n"
                       "    [ \"$prev\" != = ] || prev=${COMP_WORDS[COMP_CWORD-2]}\n"
                       "    COMPREPLY=()\n"
                       "    case ${COMP_WORDS[1]}/$prev in\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) put_bash_values(out, cmd);
    buf_put_str(out, S("    *) case $COMP_CWORD/${COMP_WORDS[1]}/$cur in\n       1/*) words='"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) buf_printf(out, "%s ", cmd_rows[cmd].name);
    buf_put_str(out, S("help --help --version' ;;\n       2/help/*) words='"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) buf_printf(out, cmd ? " %s" : "%s", cmd_rows[cmd].name);
    buf_put_str(out, S("' ;;\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        buf_printf(out, "       */%s/-*) words='", cmd_rows[cmd].name);
        put_names(out, cmd, " ");
        buf_put_str(out, S("' ;;\n"));
        if (*operand_words(cmd)) {
            buf_printf(out, "       */%s/*) words='", cmd_rows[cmd].name);
            put_words(out, operand_words(cmd));
            buf_put_str(out, S("' ;;\n"));
        }
    }
    buf_put_str(out, S("       *) files=yes ;;\n       esac ;;\n    esac\n"
                       "    if [ -n \"$files\" ]; then\n"
                       "        compopt -o filenames 2>/dev/null\n"
                       "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
                       "    else\n"
                       "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
                       "    fi\n"
                       "}\n"
                       "complete -F _tenon tenon\n"));
}

/* ---- zsh, fish ---- */

/* Between single quotes of a shell; the characters of `special` get a backslash. */
static void put_quoted(Buf *out, const char *text, const char *special, const char *quote) {
    for (; *text; text++) {
        if (*text == '\'') buf_put_str(out, str_of(quote));
        else if (strchr(special, *text)) buf_printf(out, "\\%c", *text);
        else buf_putc(out, *text);
    }
}

static void put_zsh_option(Buf *out, const OptRow *row, const char *name, const char *glue) {
    buf_printf(out, " \\\n            '%s%s[", name, row->type == FLAG ? "" : glue);
    put_quoted(out, row->help, "[]:\\", "'\\''");
    buf_putc(out, ']');
    if (row->type != FLAG) {
        buf_put_str(out, S(":value:"));
        if (is_words(row)) {
            buf_putc(out, '(');
            put_words(out, row->arg);
            buf_putc(out, ')');
        } else if (is_file(row)) {
            buf_put_str(out, S("_files"));
        }
    }
    buf_putc(out, '\'');
}

static void put_zsh(Buf *out) {
    buf_put_str(out, S("#compdef tenon\n# 'tenon docs zsh' wrote it.\n"
                       "_tenon() {\n    local -a commands\n    commands=(\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        buf_printf(out, "        '%s:", cmd_rows[cmd].name);
        put_quoted(out, cmd_rows[cmd].summary, "\\:", "'\\''");
        buf_put_str(out, S("'\n"));
    }
    buf_put_str(out, S("    )\n    if (( CURRENT == 2 )); then\n"
                       "        _describe command commands\n        return\n    fi\n"
                       "    shift words\n    (( CURRENT-- ))\n    case $words[1] in\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        buf_printf(out, "    %s)\n        _arguments", cmd_rows[cmd].name);
        for (int i = 0; i < OPT_COUNT; i++) {
            const OptRow *row = &opt_rows[i];
            Buf name = {0};
            if (has(row, cmd) && row->short_name) {
                buf_printf(&name, "-%c", row->short_name);
                put_zsh_option(out, row, buf_cstr(&name), "+");
            }
            name.len = 0;
            if (has(row, cmd) && row->long_name) {
                buf_printf(&name, "--%s", row->long_name);
                put_zsh_option(out, row, buf_cstr(&name), "=");
            }
            buf_deinit(&name);
        }
        buf_put_str(out, S(" \\\n            '(-)--help[this text]'"));
        if (*operand_words(cmd)) {
            buf_put_str(out, S(" \\\n            '1:what:("));
            put_words(out, operand_words(cmd));
            buf_put_str(out, S(")'"));
        } else if (takes_file(cmd)) {
            buf_put_str(out, S(" \\\n            '1:model:_files'"));
        }
        buf_put_str(out, S("\n        ;;\n"));
    }
    buf_put_str(out, S("    esac\n}\n_tenon \"$@\"\n"));
}

static void put_fish(Buf *out) {
    buf_put_str(out, S("# fish completion of tenon; 'tenon docs fish' wrote it.\ncomplete -c tenon -f\n"));
    for (int cmd = 0; cmd < CMD_COUNT; cmd++) {
        const char *name = cmd_rows[cmd].name;
        buf_printf(out, "complete -c tenon -n __fish_use_subcommand -a %s -d '", name);
        put_quoted(out, cmd_rows[cmd].summary, "\\", "\\'");
        buf_put_str(out, S("'\n"));
        if (takes_file(cmd)) buf_printf(out, "complete -c tenon -n '__fish_seen_subcommand_from %s' -F\n", name);
        if (*operand_words(cmd)) {
            buf_printf(out, "complete -c tenon -n '__fish_seen_subcommand_from %s' -a '", name);
            put_words(out, operand_words(cmd));
            buf_put_str(out, S("'\n"));
        }
        for (int i = 0; i < OPT_COUNT; i++) {
            const OptRow *row = &opt_rows[i];
            if (!has(row, cmd)) continue;
            buf_printf(out, "complete -c tenon -n '__fish_seen_subcommand_from %s'", name);
            if (row->short_name) buf_printf(out, " -s %c", row->short_name);
            if (row->long_name) buf_printf(out, " -l %s", row->long_name);
            if (is_words(row)) {
                buf_put_str(out, S(" -x -a '"));
                put_words(out, row->arg);
                buf_putc(out, '\'');
            } else if (row->type != FLAG) {
                buf_put_str(out, is_file(row) ? S(" -r -F") : S(" -x"));
            }
            buf_put_str(out, S(" -d '"));
            put_quoted(out, row->help, "\\", "\\'");
            buf_put_str(out, S("'\n"));
        }
    }
}

bool cmd_docs(const Opts *o, Err *err) {
    static const struct {
        const char *name;
        void (*put)(Buf *out);
    } kinds[] = {{"man", put_man}, {"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(o->model, kinds[i].name) != 0) continue;
        Buf out = {0};
        kinds[i].put(&out);
        bool ok = out_put(buf_view(&out), err);
        buf_deinit(&out);
        return ok;
    }
    check(!"an operand that opts_parse let through");
}
