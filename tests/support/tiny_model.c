/* See tiny_model.h. */
#include "tiny_model.h"

#include "base/mem.h"
#include "gguf_writer.h"
#include "random_blocks.h"

#include <stdlib.h>

enum { WIDTH = 256, HEADS = 2, KV_HEADS = 1, EXPERTS = 4 };

static uint64_t seed;

static uint32_t rnd(uint32_t n) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % n;
}

static void put_tensor(GgufWriter *w, const char *name, DType t, int64_t rows, float spread) {
    size_t bytes = (size_t)(rows ? rows : 1) * dtype_row_bytes(rows ? t : DT_F32, WIDTH);
    void *data = mem_new(bytes, 1);
    random_blocks(rows ? t : DT_F32, data, bytes, rows ? 0 : 1, spread, rnd);
    gw_tensor(w, name, rows ? t : DT_F32, rows ? 2 : 1, rows ? (int64_t[]){rows, WIDTH} : (int64_t[]){WIDTH}, data);
    free(data);
}

static void put_mlp(GgufWriter *w, DType t) {
    put_tensor(w, "blk.0.ffn_gate.weight", t, WIDTH, 0.125f);
    put_tensor(w, "blk.0.ffn_up.weight", t, WIDTH, 0.125f);
    put_tensor(w, "blk.0.ffn_down.weight", t, WIDTH, 0.125f);
}

static void put_experts(GgufWriter *w, DType t) {
    static const char *const names[] = {"blk.0.ffn_gate_exps.weight", "blk.0.ffn_up_exps.weight",
                                        "blk.0.ffn_down_exps.weight"};
    size_t bytes = EXPERTS * WIDTH * dtype_row_bytes(t, WIDTH);
    void *data = mem_new(bytes, 1);
    put_tensor(w, "blk.0.ffn_gate_inp.weight", DT_F32, EXPERTS, 1);
    for (int i = 0; i < 3; i++) {
        random_blocks(t, data, bytes, 0, 0.125f, rnd);
        gw_tensor(w, names[i], t, 3, (int64_t[]){EXPERTS, WIDTH, WIDTH}, data);
    }
    free(data);
}

void tiny_model_put(const TempDir *dir, DType t, bool experts) {
    GgufWriter w = {0};
    Buf file = {0};
    seed = 1000 + (uint64_t)dtype_info(t)->gguf_id;
    gw_str(&w, "general.architecture", "llama");
    gw_u32(&w, "llama.vocab_size", TINY_VOCAB);
    gw_u32(&w, "llama.embedding_length", WIDTH);
    gw_u32(&w, "llama.block_count", 1);
    gw_u32(&w, "llama.context_length", 64);
    gw_u32(&w, "llama.feed_forward_length", WIDTH);
    gw_u32(&w, "llama.attention.head_count", HEADS);
    gw_u32(&w, "llama.attention.head_count_kv", KV_HEADS);
    if (experts) gw_u32(&w, "llama.expert_count", EXPERTS);
    if (experts) gw_u32(&w, "llama.expert_used_count", 2);
    gw_f32(&w, "llama.attention.layer_norm_rms_epsilon", 1e-5f);
    gw_f32(&w, "llama.rope.freq_base", 10000);
    gw_u32(&w, "llama.rope.dimension_count", WIDTH / HEADS);
    put_tensor(&w, "token_embd.weight", t, TINY_VOCAB, 1);
    put_tensor(&w, "blk.0.attn_norm.weight", t, 0, 0.5f);
    put_tensor(&w, "blk.0.attn_q.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.attn_k.weight", t, WIDTH / 2, 0.125f);
    put_tensor(&w, "blk.0.attn_v.weight", t, WIDTH / 2, 0.125f);
    put_tensor(&w, "blk.0.attn_output.weight", t, WIDTH, 0.125f);
    put_tensor(&w, "blk.0.ffn_norm.weight", t, 0, 0.5f);
    if (experts) put_experts(&w, t);
    else put_mlp(&w, t);
    put_tensor(&w, "output_norm.weight", t, 0, 0.5f);
    gw_end(&w, &file);
    temp_dir_put(dir, "model.gguf", buf_view(&file));
    buf_deinit(&file);
}
