/* Hugging Face -> canonical names and values: keys of both config.json forms, rope rows, ties, unknown tensors. */
#include "../support/temp_dir.h"
#include "arch/rope.h"
#include "format/containers.h"
#include "format/names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* As transformers 5.23 writes it, and as most files on the Hub are. */
static const char new_form[] =
    "{\"model_type\":\"llama\",\"num_hidden_layers\":2,\"hidden_size\":48,\"num_attention_heads\":6,"
    "\"num_key_value_heads\":2,\"head_dim\":8,\"rms_norm_eps\":1e-06,\"tie_word_embeddings\":true,\"hidden_act\":"
    "\"silu\",\"rope_parameters\":{\"factor\":8.0,\"high_freq_factor\":4.0,\"low_freq_factor\":1.0,"
    "\"original_max_position_embeddings\":64,\"rope_theta\":500000.0,\"rope_type\":\"llama3\"}}";
static const char old_form[] =
    "{\"model_type\":\"llama\",\"num_hidden_layers\":2,\"hidden_size\":48,\"num_attention_heads\":6,"
    "\"num_key_value_heads\":2,\"head_dim\":8,\"rms_norm_eps\":1e-06,\"tie_word_embeddings\":true,\"hidden_act\":"
    "\"silu\",\"rope_theta\":500000,\"rope_scaling\":{\"factor\":8.0,\"high_freq_factor\":4.0,\"low_freq_factor\":1.0,"
    "\"original_max_position_embeddings\":64,\"type\":\"llama3\"}}";

static Model *with_config(const char *config) {
    Model *m = model_new(MODEL_HF, "test");
    Err err = {0};
    if (!hf_config_parse(m, str_of(config), &err)) fail_msg("%s", err.msg);
    return m;
}

static void add(Model *m, const char *name, int rank, int64_t rows, int64_t columns, const float *data) {
    Tensor t = {.name = str_of(name), .rank = rank, .dim = {rows, columns}, .data = data};
    assert_true(tensor_measure(&t, NULL));
    assert_true(model_add_tensor(m, t, NULL));
}

static const BiasRow all_biases[] = {{0}};

static void adapts(Model *m, const NameRow *names, const KeyRow *keys) {
    Err err = {0};
    const HfRows rows = {.arch = "llama", .names = names, .keys = keys, .biases = all_biases, .permuted = true};
    if (!rope_adapt(m, &(Arch){.name = "llama"}, &err)) fail_msg("%s", err.msg);
    if (!names_adapt(m, &rows, &err)) fail_msg("%s", err.msg);
    assert_true(str_eq(m->arch, S("llama")));
}

static double number(const Model *m, const char *key) {
    double f = -1;
    assert_true(model_float(m, key, -1e300, 1e300, &f, NULL));
    return f;
}

static void both_forms_of_config_give_the_same_keys(void **state) {
    (void)state;
    const char *const forms[] = {new_form, old_form};
    for (int i = 0; i < 2; i++) {
        Model *m = with_config(forms[i]);
        adapts(m, NULL, NULL);
        assert_true(number(m, "llama.block_count") == 2 && number(m, "llama.embedding_length") == 48);
        assert_true(number(m, "llama.attention.head_count") == 6 && number(m, "llama.attention.head_count_kv") == 2);
        assert_true(number(m, "llama.attention.key_length") == 8);
        assert_true(number(m, "llama.attention.layer_norm_rms_epsilon") == 1e-6);
        assert_true(number(m, "llama.rope.freq_base") == 500000 && number(m, "llama.rope.scaling.factor") == 8);
        assert_true(number(m, "llama.rope.scaling.original_context_length") == 64);
        assert_true(number(m, "llama.rope.scaling.low_freq_factor") == 1);
        assert_true(number(m, "llama.rope.scaling.high_freq_factor") == 4);
        assert_true(str_eq(model_meta(m, "rope.scaling.type")->s, S("llama3")));
        assert_true(model_meta(m, "llama.tie_word_embeddings")->b);
        assert_true(str_eq(model_meta(m, "llama.hidden_act")->s, S("silu")));
        model_close(m);
    }
}

static void absent_and_default_values_become_canonical(void **state) {
    (void)state;
    const char *const forms[] = {
        "{\"num_attention_heads\":6,\"num_key_value_heads\":null,\"rope_parameters\":{\"rope_type\":\"default\"}}",
        "{\"num_attention_heads\":6,\"rope_scaling\":{\"type\":\"default\"}}",
    };
    for (int i = 0; i < 2; i++) {
        Model *m = with_config(forms[i]);
        adapts(m, NULL, NULL);
        assert_int_equal(model_meta(m, "attention.head_count_kv")->i, 6);
        assert_null(model_meta(m, "rope.scaling.type"));
        model_close(m);
    }
    Model *m = with_config("{\"num_attention_heads\":6,\"rope_scaling\":null}");
    adapts(m, NULL, NULL);
    assert_null(model_meta(m, "rope.scaling.type"));
    assert_null(model_meta(m, "attention.key_length"));
    model_close(m);
}

static void tensors_get_canonical_names(void **state) {
    (void)state;
    static const float data[64] = {1, 2, 3};
    Model *m = with_config(old_form);
    add(m, "model.embed_tokens.weight", 2, 4, 2, data);
    add(m, "model.norm.weight", 1, 2, 1, data);
    add(m, "lm_head.weight", 2, 4, 2, data);
    add(m, "model.layers.0.mlp.up_proj.weight", 2, 4, 2, data);
    add(m, "model.layers.12.mlp.down_proj.bias", 1, 2, 1, data);
    add(m, "model.layers.12.self_attn.rotary_emb.inv_freq", 1, 2, 1, data);
    adapts(m, NULL, NULL);
    assert_int_equal(m->n_tensor, 5); /* inv_freq is no weight; a head in the file stays, tied or not */
    assert_ptr_equal(model_tensor(m, S("token_embd.weight"))->data, data);
    assert_non_null(model_tensor(m, S("output_norm.weight")));
    assert_non_null(model_tensor(m, S("blk.0.ffn_up.weight")));
    assert_int_equal(model_tensor(m, S("blk.12.ffn_down.bias"))->dim[0], 2);
    assert_non_null(model_tensor(m, S("output.weight")));
    model_close(m);
}

/* Where a config.json says it twice, the value that transformers takes. */
static void rope_settings_as_transformers_reads_them(void **state) {
    (void)state;
    Model *m = with_config("{\"num_attention_heads\":2,\"rope_theta\":1,\"max_position_embeddings\":512,"
                           "\"original_max_position_embeddings\":64,"
                           "\"rope_parameters\":{\"rope_type\":\"linear\",\"factor\":2,\"rope_theta\":3,"
                           "\"beta_fast\":9},"
                           "\"rope_scaling\":{\"rope_theta\":7,\"type\":\"yarn\",\"factor\":5,"
                           "\"original_max_position_embeddings\":32}}");
    adapts(m, NULL, NULL);
    assert_true(model_meta(m, "rope.freq_base")->i == 7);
    assert_true(model_meta(m, "rope.scaling.factor")->i == 5);
    assert_true(str_eq(model_meta(m, "rope.scaling.type")->s, S("yarn")));
    assert_int_equal(model_meta(m, "rope.scaling.original_context_length")->i, 64);
    assert_null(model_meta(m, "rope.scaling.yarn_beta_fast"));
    model_close(m);
}

/* A config.json has no key that reads as one of GGUF's. */
static void keys_of_others_do_not_count(void **state) {
    (void)state;
    Model *m = with_config("{\"attention\":{\"scale\":0.5},\"llama\":{\"block_count\":3},\"logit_scale\":2,"
                           "\"rope_parameters.rope_theta\":7,\"layer_norm_eps\":0.1}");
    adapts(m, NULL, NULL);
    const char *const keys[] = {"attention.scale", "block_count", "logit_scale", "rope.freq_base",
                                "attention.layer_norm_epsilon"};
    for (int i = 0; i < 5; i++) assert_null(model_meta(m, keys[i]));
    model_close(m);
}

/* Two heads of four rows: 0 1 | 2 3 becomes 0 2 1 3. */
static void rope_rows_become_pairs(void **state) {
    (void)state;
    float q[8][2], want[8];
    static const int order[8] = {0, 2, 1, 3, 4, 6, 5, 7};
    for (int i = 0; i < 8; i++) {
        q[i][0] = (float)i;
        q[i][1] = (float)(10 + i);
        want[i] = (float)(10 + order[i]);
    }
    Model *m = with_config("{\"num_attention_heads\":2,\"num_key_value_heads\":1}");
    add(m, "model.layers.0.self_attn.q_proj.weight", 2, 8, 2, &q[0][0]);
    add(m, "model.layers.0.self_attn.q_proj.bias", 1, 8, 1, &q[0][0]);
    add(m, "model.layers.0.self_attn.k_proj.weight", 2, 4, 2, &q[0][0]);
    add(m, "model.layers.0.self_attn.v_proj.weight", 2, 4, 2, &q[0][0]);
    adapts(m, NULL, NULL);
    const float *got = model_tensor(m, S("blk.0.attn_q.weight"))->data;
    for (int i = 0; i < 8; i++) assert_true(got[2 * i + 1] == want[i]);
    got = model_tensor(m, S("blk.0.attn_k.weight"))->data;
    for (int i = 0; i < 4; i++) assert_true(got[2 * i + 1] == want[i]);
    static const float bias[8] = {0, 1, 10, 11, 2, 3, 12, 13}; /* of the values 0 10 1 11 | 2 12 3 13 */
    assert_memory_equal(model_tensor(m, S("blk.0.attn_q.bias"))->data, bias, sizeof bias);
    assert_ptr_equal(model_tensor(m, S("blk.0.attn_v.weight"))->data, q);
    model_close(m);
}

static void own_rows_come_first(void **state) {
    (void)state;
    static const NameRow names[] = {
        {"model.layers.%.self_attn.q_proj.weight", "blk.%.attn_q.weight", NULL},
        {"model.layers.%.self_attn.q_norm.weight", "blk.%.attn_q_norm.weight", NULL},
        {"model.norm.weight", NULL, NULL},
        {NULL, NULL, NULL},
    };
    static const KeyRow keys[] = {{"n_embd", "embedding_length"}, {"head_dim", NULL}, {NULL, NULL}};
    static const float data[8] = {0};
    Model *m = with_config("{\"num_attention_heads\":2,\"n_embd\":7,\"hidden_size\":9,\"head_dim\":3}");
    add(m, "model.layers.0.self_attn.q_proj.weight", 2, 4, 2, data);
    add(m, "model.layers.0.self_attn.q_norm.weight", 1, 4, 1, data);
    add(m, "model.norm.weight", 1, 4, 1, data);
    adapts(m, names, keys);
    assert_int_equal(m->n_tensor, 2);
    assert_ptr_equal(model_tensor(m, S("blk.0.attn_q.weight"))->data, data);
    assert_non_null(model_tensor(m, S("blk.0.attn_q_norm.weight")));
    assert_int_equal(model_meta(m, "embedding_length")->i, 7);
    assert_null(model_meta(m, "attention.key_length"));
    model_close(m);
}

/* Parts come in any order of names; their numbers count: 10 is behind 9. */
static void stacks_become_one_tensor(void **state) {
    (void)state;
    static const NameRow names[] = {{"l.%.experts.#.w", "blk.%.exps.weight", NULL}, {NULL, NULL, NULL}};
    float data[11][2], other[3] = {0};
    Model *m = with_config("{}");
    for (int i = 10; i >= 0; i--) {
        char name[32];
        snprintf(name, sizeof name, "l.3.experts.%d.w", i);
        data[i][0] = (float)i;
        data[i][1] = (float)-i;
        add(m, name, 2, 1, 2, data[i]);
    }
    add(m, "l.4.experts.0.w", 1, 2, 1, data[7]);
    adapts(m, names, NULL);
    assert_int_equal(m->n_tensor, 2);
    const Tensor *t = model_tensor(m, S("blk.3.exps.weight"));
    assert_int_equal(t->rank, 3);
    assert_true(t->dim[0] == 11 && t->dim[1] == 1 && t->dim[2] == 2 && t->bytes == sizeof data);
    assert_memory_equal(t->data, data, sizeof data);
    t = model_tensor(m, S("blk.4.exps.weight"));
    assert_true(t->rank == 2 && t->dim[0] == 1 && t->dim[1] == 2);
    model_close(m);

    Err err = {0};
    m = with_config("{}");
    add(m, "l.0.experts.1.w", 1, 2, 1, data[1]);
    assert_false(names_adapt(m, &(HfRows){.arch = "llama", .names = names, .permuted = true}, &err));
    assert_string_equal(err.msg, "tensor 'l.0.experts.1.w': the one before it in its stack is missing");
    model_close(m);
    m = with_config("{}");
    add(m, "l.0.experts.0.w", 1, 2, 1, data[0]);
    add(m, "l.0.experts.1.w", 1, 3, 1, other);
    assert_false(names_adapt(m, &(HfRows){.arch = "llama", .names = names, .permuted = true}, &err));
    assert_string_equal(err.msg, "tensor 'l.0.experts.1.w' is not like the first of its stack");
    model_close(m);
}

/* A key that is not there has the default, null has not; the window's layers are named or counted. */
static void what_config_json_leaves_out(void **state) {
    (void)state;
    static const DefaultRow defaults[] = {{"attention.sliding_window", 64}, {"logit_scale", 0.5}, {NULL, 0}};
    static const KeyRow keys[] = {{"sliding_window", "attention.sliding_window"},
                                  {"layer_types", "attention.sliding_window_pattern"},
                                  {"sliding_window_pattern", "attention.sliding_window_pattern"},
                                  {NULL, NULL}};
    const HfRows every = {.arch = "x", .defaults = defaults, .keys = (const KeyRow[]){keys[0], {NULL, NULL}}};
    const HfRows rows = {.arch = "x", .defaults = defaults, .keys = keys};
    const struct {
        const char *config;
        double window;
    } cases[] = {{"{}", 64}, {"{\"sliding_window\":null}", -1}, {"{\"sliding_window\":9}", 9}};
    for (int i = 0; i < 3; i++) {
        Model *m = with_config(cases[i].config);
        assert_true(names_adapt(m, &every, NULL));
        assert_true(number(m, "x.attention.sliding_window") == cases[i].window);
        assert_true(number(m, "x.logit_scale") == 0.5);
        model_close(m);
    }
    Model *m = with_config("{\"num_hidden_layers\":2,\"sliding_window_pattern\":7,"
                           "\"layer_types\":[\"full_attention\",\"sliding_attention\"]}");
    assert_true(names_adapt(m, &rows, NULL));
    const Meta *pattern = model_meta(m, "x.attention.sliding_window_pattern");
    assert_true(pattern && pattern->elem == META_BOOL && pattern->len == 2 && !pattern->ints[0] && pattern->ints[1]);
    model_close(m);
    const struct {
        const char *config, *message;
    } wrong[] = {
        {"{\"num_hidden_layers\":1,\"layer_types\":[\"chunked_attention\"]}",
         "layer type 'chunked_attention' is not supported"},
        {"{\"num_hidden_layers\":2,\"layer_types\":[\"full_attention\"]}", "config.json: 1 layer_types of 2 layers"},
        {"{\"sliding_window\":0}", "config.json: a sliding_window of 0 is not supported"},
        {"{\"sliding_window\":null}", "config.json: layers have a window, and there is no sliding_window"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Err err = {0};
        m = with_config(wrong[i].config);
        assert_false(names_adapt(m, &rows, &err));
        assert_string_equal(err.msg, wrong[i].message);
        model_close(m);
    }
}

/* Biases are there if config.json switches them on, or its architecture has them; a linear layer has none otherwise. */
static void biases_that_are_switched_off(void **state) {
    (void)state;
    static const float data[4] = {0};
    static const BiasRow always[] = {{".v_proj.", NULL, true}, {".mlp.", "x", true}, {0}};
    const struct {
        const char *config;
        const BiasRow *rows;
        bool attention, mlp;
    } cases[] = {{"{}", biases_llama, false, false},
                 {"{\"attention_bias\":true}", biases_llama, true, false},
                 {"{\"attention_bias\":false,\"mlp_bias\":true}", biases_llama, false, true},
                 {"{\"attention_bias\":true,\"mlp_bias\":true}", biases_attention, true, false},
                 {"{\"attention_bias\":true,\"mlp_bias\":true}", NULL, false, false},
                 {"{\"attention_bias\":false}", always, true, true},
                 {"{\"x\":false}", always, true, false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Model *m = with_config(cases[i].config);
        add(m, "model.layers.0.self_attn.v_proj.bias", 1, 4, 1, data);
        add(m, "model.layers.0.mlp.up_proj.bias", 1, 4, 1, data);
        assert_true(names_adapt(m, &(HfRows){.arch = "x", .biases = cases[i].rows}, NULL));
        assert_true(!model_tensor(m, S("blk.0.attn_v.bias")) == !cases[i].attention);
        assert_true(!model_tensor(m, S("blk.0.ffn_up.bias")) == !cases[i].mlp);
        model_close(m);
    }
}

static void values_become_canonical(void **state) {
    (void)state;
    static const NameRow names[] = {
        {"a", "a", names_neg_exp}, {"a", "b", names_add_one}, {"conv", "conv", names_squeeze}, {NULL, NULL, NULL}};
    static const float data[6] = {0, 1, -2};
    Model *m = with_config("{}");
    add(m, "a", 1, 3, 1, data);
    Tensor t = {.name = S("conv"), .rank = 3, .dim = {2, 1, 3}, .data = data};
    assert_true(tensor_measure(&t, NULL) && model_add_tensor(m, t, NULL));
    adapts(m, names, NULL);
    const float *a = model_tensor(m, S("a"))->data;
    assert_true(a[0] == -1 && a[1] == -2.71828183f && a[2] == -0.135335283f);
    const float *b = model_tensor(m, S("b"))->data; /* a second tensor of the same one */
    assert_true(b[0] == 1 && b[1] == 2 && b[2] == -1);
    const Tensor *conv = model_tensor(m, S("conv"));
    assert_true(conv->rank == 2 && conv->dim[0] == 2 && conv->dim[1] == 3 && conv->dim[2] == 1 && conv->data == data);
    model_close(m);
}

static void refused(const char *config, const char *tensor, int64_t rows, const char *message) {
    static const float data[64] = {0};
    Model *m = with_config(config);
    Err err = {0};
    add(m, tensor, 1, rows, 1, data);
    assert_false(names_adapt(m, &(HfRows){.arch = "llama", .biases = all_biases, .permuted = true}, &err));
    assert_string_equal(err.msg, message);
    model_close(m);
}

static void what_does_not_fit_is_refused(void **state) {
    (void)state;
    refused("{}", "model.layers.0.foo", 1, "tensor 'model.layers.0.foo' is not known to architecture 'llama'");
    refused("{}", "model.layers.01.mlp.up_proj.weight", 1,
            "tensor 'model.layers.01.mlp.up_proj.weight' is not known to architecture 'llama'");
    refused("{}", "model.layers.x.mlp.up_proj.weight", 1,
            "tensor 'model.layers.x.mlp.up_proj.weight' is not known to architecture 'llama'");
    refused("{}", "model.layers..mlp.up_proj.weight", 1,
            "tensor 'model.layers..mlp.up_proj.weight' is not known to architecture 'llama'");
    refused("{}", "model.layers.0.self_attn.q_proj.bias", 8,
            "tensor 'model.layers.0.self_attn.q_proj.bias': metadata 'attention.head_count' is missing");
    refused("{\"num_attention_heads\":3}", "model.layers.0.self_attn.q_proj.bias", 8,
            "tensor 'model.layers.0.self_attn.q_proj.bias': 8 rows are not 3 heads of an even size");
    refused("{\"num_attention_heads\":8}", "model.layers.0.self_attn.q_proj.bias", 8,
            "tensor 'model.layers.0.self_attn.q_proj.bias': 8 rows are not 8 heads of an even size");
    refused("{\"num_attention_heads\":0}", "model.layers.0.self_attn.q_proj.bias", 8,
            "tensor 'model.layers.0.self_attn.q_proj.bias': "
            "metadata 'llama.attention.head_count': 0 is not between 1 and 2147483647");
    refused("{\"tie_word_embeddings\":false}", "model.embed_tokens.weight", 1,
            "tensor 'lm_head.weight' is missing: config.json does not tie the embeddings");
    refused("{\"tie_word_embeddings\":1}", "model.embed_tokens.weight", 1,
            "metadata 'llama.tie_word_embeddings' is an integer, not a boolean");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_forms_of_config_give_the_same_keys),
        cmocka_unit_test(absent_and_default_values_become_canonical),
        cmocka_unit_test(tensors_get_canonical_names),
        cmocka_unit_test(rope_settings_as_transformers_reads_them),
        cmocka_unit_test(keys_of_others_do_not_count),
        cmocka_unit_test(rope_rows_become_pairs),
        cmocka_unit_test(own_rows_come_first),
        cmocka_unit_test(stacks_become_one_tensor),
        cmocka_unit_test(what_config_json_leaves_out),
        cmocka_unit_test(biases_that_are_switched_off),
        cmocka_unit_test(values_become_canonical),
        cmocka_unit_test(what_does_not_fit_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
