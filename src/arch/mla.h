/* Multi-head latent attention (DeepSeek-V2, arXiv 2405.04434): all heads share one vector per token, the latent, from
 * which keys and values are made; the cache holds it and the part of the key that rotates. */
#ifndef TENON_ARCH_MLA_H
#define TENON_ARCH_MLA_H

#include "arch/blocks.h"

/* Keys and values are never made: queries go into the latent space (attn_k_b), results come out of it (attn_v_b). */
Val mla_attention(Build *b, Val x);

/* mix, then what block_shared_mlp does, with a norm before each. */
Val mla_layer(Build *b, Val x, Val (*mix)(Build *, Val));

/* For Arch.config: the scale of scores, and the router's scores, weights and factor, which are the metadata's. */
void mla_config(Build *b);

/* For a config.json: sizes of keys, values and latent under GGUF's keys, and how experts are chosen; heads of keys per
 * layer, if recurrent is not NULL 0 in those. */
bool mla_derive(Model *m, const char *arch, const int64_t *recurrent, Err *err);

/* Of kv_b_proj [heads (nope + value), latent]: keys [heads, latent, nope], values [heads, value, latent]. Keys that are
 * quantised become f32. */
typedef struct MlaHeads {
    int64_t heads, nope, value;
} MlaHeads;
bool mla_part(Arena *a, const MlaHeads *h, const Tensor *src, Tensor *dst, bool keys, Err *err);
NameTransform mla_keys, mla_values; /* the same, with the metadata's sizes */

/* Rows of the names of latent attention. */
#define MLA_NAMES                                                                               \
    {"model.layers.%.self_attn.q_a_proj.weight", "blk.%.attn_q_a.weight", NULL},                \
    {"model.layers.%.self_attn.q_a_proj.bias", "blk.%.attn_q_a.bias", NULL},                    \
    {"model.layers.%.self_attn.q_a_layernorm.weight", "blk.%.attn_q_a_norm.weight", NULL},      \
    {"model.layers.%.self_attn.q_b_proj.weight", "blk.%.attn_q_b.weight", NULL},                \
    {"model.layers.%.self_attn.kv_a_proj_with_mqa.weight", "blk.%.attn_kv_a_mqa.weight", NULL}, \
    {"model.layers.%.self_attn.kv_a_proj_with_mqa.bias", "blk.%.attn_kv_a_mqa.bias", NULL},     \
    {"model.layers.%.self_attn.kv_a_layernorm.weight", "blk.%.attn_kv_a_norm.weight", NULL},    \
    {"model.layers.%.self_attn.kv_b_proj.weight", "blk.%.attn_k_b.weight", mla_keys},           \
    {"model.layers.%.self_attn.kv_b_proj.weight", "blk.%.attn_v_b.weight", mla_values},         \
    {"model.layers.%.self_attn.o_proj.bias", "blk.%.attn_output.bias", NULL}

#endif
