/* What ends a generation, as a model's files say, tokenizer or not. */
#ifndef TENON_FORMAT_ENDS_H
#define TENON_FORMAT_ENDS_H

#include "base/buf.h"
#include "format/model.h"

/* For a Hugging Face directory: an array of integers, if it is known; generation_config.json comes before
 * config.json. */
#define MODEL_END_IDS "end_token_ids"

/* Appends the ids of these tokens. A tokenizer knows more of them by their text. */
void model_end_ids(const Model *m, Ids *out);

#endif
