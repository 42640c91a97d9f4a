/* Template: chat templates, in a subset of Jinja2, as transformers configures it (trim_blocks, lstrip_blocks,
 * loopcontrols). A template is untrusted: source size, parse depth, call depth, steps and output are bounded. The
 * oracle is jinja2's ImmutableSandboxedEnvironment with transformers' globals: the output equals it byte for byte. */
#ifndef TENON_TEXT_TEMPLATE_H
#define TENON_TEXT_TEMPLATE_H

#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "base/str.h"
#include "text/tok.h"

typedef struct Template Template;

/* Parse; `name` stands in errors. The source may be freed afterwards. Immutable, any thread. */
Template *template_open(const char *name, Str source, Err *err);
void template_close(Template *t);

typedef struct TemplateSpans {
    TokSpan *span; /* freed with free() */
    int n;
} TemplateSpans;

/* Render with the variables of `vars` (an object). `now` is Unix time for strftime_now (local time zone UTC).
 * Strings inside vars["messages"], vars["tools"] and vars["documents"] are untrusted: the bytes of the output
 * that come from them are listed in *untrusted (NULL: not wanted). On error nothing is appended to out. */
bool template_render(const Template *t, const json_t *vars, int64_t now, Buf *out, TemplateSpans *untrusted, Err *err);

#endif
