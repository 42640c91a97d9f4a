/* Gemma 3, text: Gemma 2 with a norm on each head of q and k instead of the caps; five layers with a window and a
 * rotation of their own, then one that sees all tokens. */
#include "arch/blocks.h"
#include "arch/gemma.h"

static void config(Build *b) { gemma_config(b, 62); }

static bool derive(Model *m, Err *err) { return gemma_derive(m, "gemma3", err); }

/* config.json may have caps on scores, but transformers does not read them. */
static const KeyRow keys[] = {
    {"hidden_activation", "hidden_act"},
    {"hidden_act", NULL},
    {"final_logit_softcapping", "final_logit_softcapping"},
    {"sliding_window", "attention.sliding_window"},
    {"layer_types", "attention.sliding_window_pattern"},
    {"sliding_window_pattern", "attention.sliding_window_pattern"},
    {0},
};

static const DefaultRow defaults[] = {{"attention.sliding_window", 4096},
                                      {"attention.head_count", 8},
                                      {"attention.head_count_kv", 4},
                                      {"attention.key_length", 256},
                                      {"attention.layer_norm_rms_epsilon", 1e-6},
                                      {"context_length", 131072},
                                      {"rope.freq_base", 1e6},
                                      {0}};

static const char *const reads[] = {"attention.sliding_window", "attention.scale", "final_logit_softcapping",
                                    "rope.freq_base_swa", NULL};

const Arch arch_gemma3 = {.name = "gemma3", .hf = "gemma3_text", .act = act_gelu_tanh, .window_period = 6,
                          .rope_by_kind = true, .rope_local_key = "rope_local_base_freq", .rope_local = 10000,
                          .norms = NORMS_AROUND, .norm = block_rmsnorm,
                          .head_norm = block_rmsnorm, .config = config, .layer = block_layer, .names = names_gemma,
                          .keys = keys, .defaults = defaults, .biases = biases_attention, .derive = derive,
                          .reads = reads};
