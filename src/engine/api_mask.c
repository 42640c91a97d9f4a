/* Masks behind tenon.h: a grammar, a vocabulary and a place of their own each. */
#include "base/json.h"
#include "engine/api.h"
#include "engine/constraint.h"

#include <stdlib.h>
#include <string.h>

struct tn_mask {
    Grammar *grammar;
    Vocab *vocab;
    int size;
    Constraint at;
};

static Grammar *compile(const Tok *tok, tn_mask_kind kind, Str source, Err *err) {
    if (utf8_bad(source) >= 0) {
        err_set(err, ERR_ARGUMENT, "mask: invalid UTF-8 at offset %td", utf8_bad(source));
        return NULL;
    }
    if (kind == TN_MASK_GBNF) return grammar_gbnf(source, tok, err);
    if (kind == TN_MASK_REGEX) return grammar_regex(source, err);
    if (kind != TN_MASK_JSON_SCHEMA) err_set(err, ERR_ARGUMENT, "mask: there is no kind %d", (int)kind);
    json_t *schema = kind == TN_MASK_JSON_SCHEMA ? js_parse(source, "schema", JS_EXACT, err) : NULL;
    Grammar *g = schema ? grammar_schema(schema, err) : NULL;
    json_decref(schema);
    return g;
}

tn_mask *tn_mask_open(const tn_tokenizer *t, int vocab, tn_mask_kind kind, const char *source, tn_error *error) {
    Err err = {0};
    const Tok *tok = api_tok(t);
    bool ok = (tok && source && vocab > 0) || err_set(&err, ERR_ARGUMENT, "a mask needs a tokenizer and a source");
    Grammar *g = ok ? compile(tok, kind, str_of(source), &err) : NULL;
    if (!g) {
        api_fail(error, &err);
        return NULL;
    }
    tn_mask *m = mem_new(1, sizeof *m);
    *m = (tn_mask){.grammar = g, .vocab = vocab_new(tok, vocab, NULL), .size = vocab};
    constraint_begin(&m->at, g, m->vocab);
    return m;
}

const Mask *api_mask(tn_mask *m, int *vocab) {
    if (m) *vocab = m->size;
    return m ? &m->at.mask : NULL;
}

static bool told(const tn_mask *m, tn_error *error) {
    const Err *err = matcher_error(m->at.matcher);
    return !err || api_fail(error, err);
}

bool tn_mask_allow(tn_mask *m, uint32_t *allowed, tn_error *error) {
    if (!m || !allowed) return api_refuse(error, ERR_ARGUMENT, "allow: NULL");
    memset(allowed, 0, (size_t)(m->size + 31) / 32 * sizeof *allowed);
    matcher_allow(m->at.matcher, allowed);
    return told(m, error);
}

bool tn_mask_accept(tn_mask *m, int32_t id, tn_error *error) {
    if (!m) return api_refuse(error, ERR_ARGUMENT, "accept: NULL");
    matcher_accept(m->at.matcher, id);
    return told(m, error);
}

bool tn_mask_done(const tn_mask *m) { return m && matcher_done(m->at.matcher); }
bool tn_mask_whole(const tn_mask *m) { return m && matcher_accepts(m->at.matcher); }

void tn_mask_reset(tn_mask *m) {
    if (!m) return;
    matcher_free(m->at.matcher);
    constraint_begin(&m->at, m->grammar, m->vocab);
}

void tn_mask_close(tn_mask *m) {
    if (!m) return;
    constraint_end(&m->at);
    grammar_free(m->grammar);
    vocab_free(m->vocab);
    free(m);
}
