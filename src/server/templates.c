/* Which template chats are rendered with: the user's, by name or in Jinja, the model's, or ChatML. Opened once, before
 * the first request. */
#include "server/tools.h"

#include "base/file.h"
#include "base/log.h"

#include <string.h>

enum { MAX_TEMPLATE = 4 << 20 };

static const struct Named {
    const char *name, *source;
} named[] = {
#define NAMED(name, source) {name, source},
#include "server/templates.def"
#undef NAMED
};

enum { N_NAMED = sizeof named / sizeof *named };

static void use_named(Server *s, const struct Named *n) {
    s->template_bos = true;
    buf_put_str(&s->template_source, str_of(n->source));
}

/* What --chat-template gives: Jinja, or the name of one that is built in. */
static bool read_given(Server *s, const char *given, Err *err) {
    if (given[strspn(given, "abcdefghijklmnopqrstuvwxyz0123456789.-_")]) {
        buf_put_str(&s->template_source, str_of(given));
        return true;
    }
    Buf names = {0};
    for (int i = 0; i < N_NAMED; i++) {
        if (strcmp(named[i].name, given) == 0) {
            use_named(s, &named[i]);
            buf_deinit(&names);
            return true;
        }
        buf_printf(&names, "%s%s", i ? ", " : "", named[i].name);
    }
    err_set(err, ERR_ARGUMENT, "--chat-template: there is no template '%s' here; give Jinja, or one of %s", given,
            buf_cstr(&names));
    buf_deinit(&names);
    return false;
}

static bool read_own(Server *s) {
    Str own = tok_chat_template(s->tok);
    if (own.p) buf_put_str(&s->template_source, own);
    else use_named(s, &named[0]);
    if (!own.p) log_at(LOG_WARN, "the model has no chat template: chats use ChatML; --chat-template gives another");
    return true;
}

/* With a template that is no good everything but chats works, unless it is the user's. */
bool templates_open(Server *s, Err *err) {
    const ServerOpts *o = s->opts;
    bool given = o->chat_template || o->chat_template_file;
    if (!s->tok) {
        err_set(&s->template_err, ERR_UNSUPPORTED, "the model has no tokenizer, and so no chats");
        return true;
    }
    bool ok = o->chat_template_file ? file_read(o->chat_template_file, MAX_TEMPLATE, &s->template_source, err)
              : o->chat_template    ? read_given(s, o->chat_template, err)
                                    : read_own(s);
    if (!ok) return false;
    const char *name = o->chat_template_file ? o->chat_template_file : given ? "--chat-template" : "chat template";
    s->template = template_open(name, buf_view(&s->template_source), &s->template_err);
    tools_open(s);
    if (s->template) return true;
    if (given) {
        *err = s->template_err;
        return false;
    }
    s->template_err.code = ERR_UNSUPPORTED;
    log_at(LOG_WARN, "no chats: %s", s->template_err.msg);
    return true;
}
