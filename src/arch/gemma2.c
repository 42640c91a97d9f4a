/* Gemma 2: norms before and behind each half, soft caps on scores and logits, a window in every other layer. */
#include "arch/blocks.h"
#include "arch/gemma.h"

/* Numbers that all of these models have and a GGUF may leave out. */
static void config(Build *b) {
    gemma_config(b, 46);
    if (b->m->kind != MODEL_GGUF) return;
    if (!model_meta(b->m, "attention.sliding_window")) b->c.window = 4096;
    if (!model_meta(b->m, "attn_logit_softcapping")) b->c.attn.softcap = 50;
    if (!model_meta(b->m, "final_logit_softcapping")) b->c.logit_softcap = 30;
    block_need(b, b->c.window, "attention.sliding_window");
}

static bool derive(Model *m, Err *err) { return gemma_derive(m, "gemma2", err); }

static const KeyRow keys[] = {
    {"hidden_activation", "hidden_act"},
    {"hidden_act", NULL}, /* older files name a wrong one; transformers does not read it either */
    {"attn_logit_softcapping", "attn_logit_softcapping"},
    {"final_logit_softcapping", "final_logit_softcapping"},
    {"sliding_window", "attention.sliding_window"},
    {"layer_types", "attention.sliding_window_pattern"},
    {0},
};

static const DefaultRow defaults[] = {
    {"attention.head_count", 8}, {"attention.head_count_kv", 4}, {"attention.key_length", 256},
    {"attention.layer_norm_rms_epsilon", 1e-6}, {"context_length", 8192}, {"attention.sliding_window", 4096},
    {"attn_logit_softcapping", 50}, {"final_logit_softcapping", 30}, {0}};

static const char *const reads[] = {"attention.sliding_window", "attention.scale", "attn_logit_softcapping",
                                    "final_logit_softcapping", "rope.freq_base_swa", NULL};

const Arch arch_gemma2 = {.name = "gemma2", .act = act_gelu_tanh, .window_period = 2, .norms = NORMS_AROUND,
                          .norm = block_rmsnorm, .config = config, .layer = block_layer, .names = names_gemma,
                          .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
                          .reads = reads};
