/* What the files of a Hugging Face directory say about its chats: chat templates, and the special tokens that
 * templates know by name. Precedence is transformers'. */
#ifndef TENON_TEXT_HF_CHAT_H
#define TENON_TEXT_HF_CHAT_H

#include "base/json.h"
#include "text/tok_impl.h"

/* *root stays NULL if there is no such file. */
bool hf_read_beside(const char *dir, const char *name, json_t **root, Err *err);

/* The text of a special token: a string, or an object with a content; {NULL, 0} if it is neither. */
Str hf_token_text(const json_t *v);

/* Adds the names that tokenizer_config.json or special_tokens_map.json gives to tokens. */
bool hf_read_names(Tok *t, const json_t *config, Err *err);

/* config is tokenizer_config.json, or NULL. */
bool hf_read_templates(Tok *t, const char *dir, const json_t *config, Err *err);

#endif
