/* Params: what a generation request asks for, read from its JSON by one table of fields (params.c). A field that is
 * contradictory or of the wrong kind is an error about it (err_field); what is not built is ERR_UNSUPPORTED; fields
 * that cannot change the answer are accepted, unknown ones go to `ignored`. One owner. */
#ifndef TENON_SERVER_PARAMS_H
#define TENON_SERVER_PARAMS_H

#include "base/json.h"
#include "engine/sample.h"
#include "engine/stop.h"
#include "server/ignored.h"
#include "server/server.h"
#include "text/calls/calls.h"
#include "text/grammar/grammar.h"

/* Which fields a route knows. */
typedef enum ParamsKind {
    PARAMS_NATIVE = 1, /* /completion */
    PARAMS_INFILL = 2,
    PARAMS_TEXT = 4, /* /v1/completions */
    PARAMS_CHAT = 8, /* /v1/chat/completions */
} ParamsKind;

typedef enum ToolChoice { TOOLS_AUTO, TOOLS_NONE, TOOLS_REQUIRED } ToolChoice;

typedef struct Params {
    ParamsKind kind;
    SampleOpts sample; /* its arrays are the Params' */
    SpeculateOpts speculate;
    bool drafts; /* there is a draft model */
    int slots, n_predict, n, id_slot, ping_interval, n_keep, n_discard, n_indent;
    int recall_from; /* token at which the question begins; -1: not said */
    int n_top; /* how many alternatives to list beside the token; sample.n_probs is at least 1 if any are wanted */
    double t_max_predict_ms;
    bool stream, include_usage, usage_always, cache_prompt, return_tokens, return_progress, timings_per_token;
    bool echo, verbose;
    bool logprobs; /* of chat */
    bool add_generation_prompt, continue_final;
    bool seeded;
    bool has_add_generation_prompt;
    Ignored ignored;
    Grammar *grammar; /* NULL: none was asked for */
    bool lazy;        /* it begins at a trigger */
    const json_t *preserved; /* special tokens that are shown, in body; or NULL */
    bool grammar_thinks; /* it is about the whole answer, with its thoughts; else about what follows them */
    Str *stop;
    int n_stop;
    int32_t *stop_id;
    int n_stop_id;
    LogitBias *bias;
    Str *breaker;
    json_t *body;            /* the request: strings are borrowed from it */
    json_t *response_fields; /* in body, or NULL */
    const json_t *tools;     /* the same */
    ToolChoice tool_choice;
    Str tool; /* the one that must be called; {NULL, 0}: any */
    bool parallel_calls, parse_calls;
    ThoughtsPlace place;  /* of thoughts */
    int thought_budget;   /* tokens; -1: no end */
} Params;

/* body's reference is taken, also on failure. */
bool params_read(Params *p, ParamsKind kind, json_t *body, const ServerOpts *defaults, const Tok *tok, int slots,
                 Err *err);
void params_deinit(Params *p);

/* generation_settings; brief: without what can be long. */
json_t *params_json(const Params *p, uint32_t seed, bool brief);

#endif
