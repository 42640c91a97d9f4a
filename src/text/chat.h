/* What transformers does around a chat template, so that a template finds the variables that it was written for. */
#ifndef TENON_TEXT_CHAT_H
#define TENON_TEXT_CHAT_H

#include "base/json.h"
#include "text/template/template.h"
#include "text/tok.h"

/* The variables of apply_chat_template: messages (checked, its reference is taken), tools and documents (null),
 * and the special tokens of tok, which may be NULL. NULL on error. The caller owns the result. */
json_t *chat_vars(json_t *messages, const char *what, const Tok *tok, Err *err);

/* tok's template for a chat with these variables; {NULL, 0} if it has none. */
Str chat_template_of(const Tok *tok, const json_t *vars);

/* Render tok's own template with vars, and the time of now. On error nothing is appended. untrusted: see template.h. */
bool chat_render(const Tok *tok, const json_t *vars, Buf *out, TemplateSpans *untrusted, Err *err);

/* The same as ids: what a message says never becomes a special token. */
bool chat_encode(const Tok *tok, const json_t *vars, Ids *out, Err *err);

/* The time for strftime_now. */
int64_t chat_now(void);

#endif
