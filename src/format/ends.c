/* See ends.h. */
#include "format/ends.h"

void model_end_ids(const Model *m, Ids *out) {
    static const char *const keys[] = {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id",
                                       "tokenizer.ggml.eom_token_id"};
    const Meta *list = m->kind == MODEL_HF ? model_meta(m, MODEL_END_IDS) : NULL;
    for (int64_t i = 0; list && i < list->len; i++) ids_put(out, (int32_t)list->ints[i]);
    for (size_t i = 0; m->kind == MODEL_GGUF && i < sizeof keys / sizeof *keys; i++) {
        int64_t id = -1;
        if (model_int(m, keys[i], 0, INT32_MAX, &id, NULL) && id >= 0) ids_put(out, (int32_t)id);
    }
}
