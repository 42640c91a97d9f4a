/* From command-line options to an engine, a tokenizer and the tokens of a prompt. */
#ifndef TENON_CLI_LOAD_H
#define TENON_CLI_LOAD_H

#include "base/json.h"
#include "cli/opts.h"
#include "engine/engine.h"
#include "text/tok.h"

/* MODEL: a path, the name of a model in the local Hugging Face cache, or ollama:NAME. */
Model *load_model(const char *name, ModelParts parts, Err *err);

/* Whether there is one at all, good or bad. */
bool load_has_tokenizer(const Model *m);

/* A model with its engine. tok is NULL if the model has no working tokenizer, which only --ids allows. */
typedef struct Loaded {
    tn_engine *engine;
    Tok *tok;
    double load_ms;
    tn_engine *draft; /* NULL: there is no draft model */
} Loaded;

/* The engine options of the command line, for one slot. */
WeightType load_weights(const Opts *o); /* what --weights and --int4 say */
LoadOpts load_opts(const Opts *o);

bool load_open(Loaded *l, const Opts *o, int wanted, Err *err);
/* The same with other engine options; text: the model must have a tokenizer. */
bool load_open_as(Loaded *l, const char *model, const LoadOpts *opts, bool text, Err *err);
void load_close(Loaded *l);

/* The bytes of -p or -f: valid UTF-8. */
bool load_text(const Opts *o, Buf *out, Err *err);

bool load_check_utf8(const char *what, Str text, Err *err);

/* JSON that a user names: a file, a pipe or "-". NULL on error; the caller's. */
json_t *load_json(const char *path, size_t limit, Err *err);

#endif
