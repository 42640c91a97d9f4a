/* Fuzz target: bytes that begin with '{' as config.json, any others as a safetensors file, of MLX's and MXFP4's codes
 * too, and what comes of either through the adaptation to canonical names. */
#include "format/containers.h"
#include "format/names.h"


int fuzz_safetensors(const uint8_t *data, size_t size);

static bool parse_either(Model *m, const char *config, const uint8_t *data, size_t size, Err *err) {
    if (size && data[0] == '{') return hf_config_parse(m, (Str){(const char *)data, size}, err);
    if (!hf_config_parse(m, str_of(config), err)) return false;
    const Scheme *scheme = hf_scheme(m);
    return safetensors_parse(m, (FileMap){.data = data, .size = size}, scheme, err) &&
           (!scheme || scheme->join(m, err));
}

static void read_as(const char *config, const uint8_t *data, size_t size) {
    Model *m = model_new(MODEL_HF, "fuzz");
    Err err = {0};
    bool ok = parse_either(m, config, data, size, &err);
    if (!ok || !names_adapt(m, &(HfRows){.arch = "llama", .permuted = true}, &err))
        check(err.code != ERR_OK && err.msg[0]);
    unsigned char last = 0;
    for (int i = 0; ok && i < m->n_tensor; i++)
        last ^= ((const unsigned char *)m->tensor[i].data)[m->tensor[i].bytes - 1];
    volatile unsigned char sink = last;
    (void)sink;
    model_close(m);
}

#define CONFIG(quantization) \
    "{\"num_attention_heads\":2,\"num_key_value_heads\":1,\"tie_word_embeddings\":true," quantization "}"

int fuzz_safetensors(const uint8_t *data, size_t size) {
    read_as(CONFIG("\"quantization\":{\"group_size\":32,\"bits\":4,\"a\":{\"bits\":8},\"b\":{\"bits\":3},"
                   "\"c\":{\"mode\":\"mxfp4\",\"bits\":4},\"d\":{\"mode\":\"nvfp4\",\"bits\":4}}"),
            data, size);
    read_as(CONFIG("\"quantization_config\":{\"quant_method\":\"mxfp4\"}"), data, size);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_safetensors(data, size); }
#endif
