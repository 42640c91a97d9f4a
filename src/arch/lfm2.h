/* What LFM2 and its sibling with experts share. */
#ifndef TENON_ARCH_LFM2_H
#define TENON_ARCH_LFM2_H

#include "arch/blocks.h"
#include "arch/layers.h"
#include "arch/window.h"

NormFn lfm2_norm;
Val lfm2_layer(Build *b, Val x);
bool lfm2_derive_layers(Model *m, const char *arch, Err *err);
extern const BiasRow lfm2_biases[];

#define LFM2_NAMES \
    {"model.embedding_norm.weight", "token_embd_norm.weight", NULL}, \
    {"model.layers.%.operator_norm.weight", "blk.%.attn_norm.weight", NULL}, \
    {"model.layers.%.ffn_norm.weight", "blk.%.ffn_norm.weight", NULL}, \
    {"model.layers.%.conv.conv.weight", "blk.%.shortconv.conv.weight", names_squeeze}, \
    {"model.layers.%.conv.conv.bias", "blk.%.shortconv.conv.bias", NULL}, \
    {"model.layers.%.conv.in_proj.weight", "blk.%.shortconv.in_proj.weight", NULL}, \
    {"model.layers.%.conv.in_proj.bias", "blk.%.shortconv.in_proj.bias", NULL}, \
    {"model.layers.%.conv.out_proj.weight", "blk.%.shortconv.out_proj.weight", NULL}, \
    {"model.layers.%.conv.out_proj.bias", "blk.%.shortconv.out_proj.bias", NULL}, \
    {"model.layers.%.self_attn.out_proj.weight", "blk.%.attn_output.weight", NULL}, \
    {"model.layers.%.self_attn.q_layernorm.weight", "blk.%.attn_q_norm.weight", NULL}, \
    {"model.layers.%.self_attn.k_layernorm.weight", "blk.%.attn_k_norm.weight", NULL}, \
    {"model.layers.%.feed_forward.w1.weight", "blk.%.ffn_gate.weight", NULL}, \
    {"model.layers.%.feed_forward.w3.weight", "blk.%.ffn_up.weight", NULL}, \
    {"model.layers.%.feed_forward.w2.weight", "blk.%.ffn_down.weight", NULL}

#define LFM2_KEYS \
    {"norm_eps", "attention.layer_norm_rms_epsilon"}, {"rms_norm_eps", NULL}, {"conv_L_cache", "shortconv.l_cache"}, \
    {"tie_embedding", "tie_word_embeddings"}, {"hidden_act", NULL}, {"layer_types", NULL}

#define LFM2_DEFAULTS \
    {"attention.head_count", 32}, {"attention.layer_norm_rms_epsilon", 1e-5}, {"context_length", 128000}, \
    {"rope.freq_base", 1e6}, {"shortconv.l_cache", 3}

#endif
