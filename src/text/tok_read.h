/* How the readers of tokenizer files fill a Tok. Part of tok_impl.h, which includes it.
 *
 * The order is: tok_set_size, tok_put for every id, pairs_init and tok_put_merge in order of rank (or scores),
 * normalizer, pre-tokeniser, decoder, roles. Then tok.c builds what encoding needs. */
#ifndef TENON_TEXT_TOK_READ_H
#define TENON_TEXT_TOK_READ_H

struct json_t;

bool tok_set_size(Tok *t, int64_t ids, int64_t entries, Err *err);
bool tok_put(Tok *t, int64_t id, Str piece, unsigned flags, Err *err); /* the piece is borrowed */
bool tok_put_merge(Tok *t, int32_t rank, Str left, Str right, Err *err);
bool tok_put_score(Tok *t, int32_t id, double score, Err *err);
void tok_put_name(Tok *t, TokName name); /* borrowed; without a text and an id it takes the name away */
void tok_set_eog(Tok *t, int32_t id);
void tok_set_bytes(Tok *t, int32_t id, Str bytes);        /* what a piece stands for; copied */
int32_t tok_find_fim(const Tok *t, TokFim which);         /* by its text */

bool tok_read_gguf(Tok *t, const Model *m, Err *err);
bool tok_read_hf(Tok *t, const char *dir, Err *err);
/* tokenizer.model; config is tokenizer_config.json, or NULL, added its added_tokens_decoder, or NULL. */
bool tok_read_spm(Tok *t, Str file, const struct json_t *config, struct json_t *added, Err *err);
bool tok_read_tekken(Tok *t, const struct json_t *root, Err *err);
bool tok_read_json(Tok *t, Str text, const char *what, Err *err); /* tokenizer.json alone */

/* A Tok from tokenizer.json, or the other files, in memory: tests and fuzzing. */
Tok *tok_open_json(Str text, Err *err);
Tok *tok_open_spm(Str file, Err *err);
Tok *tok_open_tekken(const struct json_t *root, Err *err);

#endif
