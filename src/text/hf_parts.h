/* The parts of a tokenizer.json around its model: normalizer, pre_tokenizer, post_processor and decoder. A
 * declaration that is not implemented here is an error that names it. */
#ifndef TENON_TEXT_HF_PARTS_H
#define TENON_TEXT_HF_PARTS_H

#include "base/json.h"
#include "text/tok_impl.h"

bool hf_read_parts(Tok *t, const json_t *root, Err *err);

/* For both readers of JSON. */
bool hf_is_type(const json_t *v, const char *type);
const json_t *hf_get(const json_t *object, const char *key); /* NULL for null too */
Str hf_copied(Tok *t, const json_t *string);
bool hf_base64(Str s, Buf *out);
bool hf_unsupported(const json_t *part, const char *what, Err *err);

#endif
