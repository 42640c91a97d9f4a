"""What each GGUF key does, by libllama: tests/golden/gguf_keys/MODEL.json, which tests/cli/test_gguf_keys.py replays.

    .oracle/bin/pip install llama-cpp-python==0.3.36     (it builds libllama; no GPU is used)
    .oracle/bin/python tools/golden/gguf_keys.py         every model
    .oracle/bin/python tools/golden/gguf_keys.py NAME... these

For each model that libllama runs, every key that its loader knows (src/llama-arch.cpp) is changed alone, removed alone,
or given by another name or type (cases() below). libllama computes in f32: the weights are given in f32, keys and values
are kept so, no flash attention. It agrees with transformers to 1e-4 on the models as they are, which is asserted.

A file is {"ids", "at", "base", "cases": [[{key: value or null}, result]]}. `at` are places in the logits, [position,
token]; `base` and each result are the logits there, or for a result "base" (nothing moves), or "refused". A key that
begins with a dot has the architecture's name before it. A value is [type, value], the types as VALUES in
tests/cli/cli_files.py spells them; null removes the key.
"""

import json
import os
import pickle
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf as gguf_package
import llama_cpp as libllama
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/cli"))
from cli_files import gguf, typed_value  # noqa: E402
from cli_gguf_keys import MODELS, change, read_model  # noqa: E402

OUT = ROOT / "tests/golden/gguf_keys"
CONTEXT, IDS, ROWS, COLUMNS = 512, 32, (31, 17), 4
SAME = 1e-4  # logits of the same model by libllama, twice: 0; a key that matters moves one by far more


def f32(tensors, data):
    """The tensors in f32."""
    out, body = [], b""
    for name, dims, kind, offset in tensors:
        kind = gguf_package.GGMLQuantizationType(kind)
        elems, size = gguf_package.GGML_QUANT_SIZES[kind]
        rows = np.frombuffer(data, np.uint8, int(np.prod(dims)) // elems * size, offset).reshape(-1, dims[0] // elems * size)
        value = gguf_package.quants.dequantize(rows, kind).astype("<f4").tobytes()
        out.append((name, dims, 0, len(body)))
        body += value + b"\0" * (-len(value) % 32)
    return out, body


def logits(path, ids):
    """[position, token], or None where libllama refuses, or answers with no numbers."""
    params = libllama.llama_model_default_params()
    params.n_gpu_layers = 0
    model = libllama.llama_model_load_from_file(str(path).encode(), params)
    if not model:
        return None
    params = libllama.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch = CONTEXT, CONTEXT, CONTEXT
    params.n_threads = params.n_threads_batch = 1
    params.type_k = params.type_v = params.flash_attn_type = 0
    params.swa_full = True
    context = libllama.llama_init_from_model(model, params)
    if not context:
        return None
    batch = libllama.llama_batch_init(len(ids), 0, 1)
    batch.n_tokens = len(ids)
    for i, token in enumerate(ids):
        batch.token[i], batch.pos[i], batch.n_seq_id[i], batch.logits[i] = token, i, 1, 1
        batch.seq_id[i][0] = 0
    if libllama.llama_decode(context, batch):
        return None
    vocab = libllama.llama_vocab_n_tokens(libllama.llama_model_get_vocab(model))
    row = lambda i: np.ctypeslib.as_array(libllama.llama_get_logits_ith(context, i), (vocab,))
    out = np.stack([row(i) for i in range(len(ids))])
    return out if np.isfinite(out).all() else None


def run(meta, tensors, data, ids):
    """libllama in a process of its own: where it does not like a file it may abort."""
    with tempfile.NamedTemporaryFile(suffix=".gguf") as f:
        f.write(gguf(meta, tensors, data))
        f.flush()
        source, sink = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(source)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1), os.dup2(null, 2)
            with os.fdopen(sink, "wb") as out:
                pickle.dump(logits(f.name, ids), out)
            os._exit(0)
        os.close(sink)
        with os.fdopen(source, "rb") as result:
            answer = result.read()
        os.waitpid(child, 0)
    return pickle.loads(answer) if answer else None


u32, f, b, s, arr = (lambda v: ["u32", v]), (lambda v: ["f32", v]), (lambda v: ["bool", v]), (lambda v: ["str", v]), \
    (lambda kind, v: ["arr", [kind, v]])


def scaling(kind, factor=None, **more):
    """A change of rope scaling as a whole."""
    out = {"rope.scaling.type": kind and s(kind), "rope.scaling.factor": factor if factor is None else f(factor)}
    return out | {f"rope.scaling.{k}": v for k, v in more.items()}


def cases(meta, arch):
    """{key of the architecture: value}, for a model with these metadata."""
    layers = int.from_bytes(meta[f"{arch}.block_count"][1], "little")
    own = [k.removeprefix(arch + ".") for k in meta if k.startswith(arch + ".")]
    for key in own:
        yield {key: None}
    new = {
        "context_length": [u32(64)], "embedding_length_out": [u32(4)], "vocab_size": [u32(1), u32(4096)],
        "attention.causal": [b(True), b(False)], "pooling_type": [u32(1)],
        "attention.key_length": [u32(4)], "attention.value_length": [u32(4)],
        "attention.key_length_swa": [u32(4)], "attention.value_length_swa": [u32(4)],
        "attention.head_count": [u32(1)], "attention.head_count_kv": [u32(1)],
        "attention.layer_norm_epsilon": [f(0.3)], "attention.layer_norm_rms_epsilon": [f(0.3)],
        "attention.group_norm_epsilon": [f(0.3)],
        "attention.sliding_window": [u32(0), u32(5), u32(4096)],
        "attention.sliding_window_pattern": [u32(0), u32(1), u32(2), u32(3), arr("bool", [i % 2 == 0 for i in range(layers)]),
                                             arr("u32", [i % 2 for i in range(layers)])],
        "attention.scale": [f(0.31)], "attention.output_scale": [f(0.31)], "attention.value_scale": [f(0.31)],
        "attention.clamp_kqv": [f(0.4)], "attention.max_alibi_bias": [f(8.0)],
        "attention.temperature_scale": [f(0.5)], "attention.temperature_length": [u32(8)],
        "attention.rope_pattern": [arr("u32", [0] * layers)], "attention.shared_kv_layers": [u32(1)],
        "attention.q_lora_rank": [u32(4)], "attention.kv_lora_rank": [u32(4)],
        "attention.recurrent_layers": [arr("bool", [True] * layers)], "attention.head_dim": [u32(4)],
        "attn_logit_softcapping": [f(2.0)], "final_logit_softcapping": [f(2.0)], "router_logit_softcapping": [f(2.0)],
        "logit_scale": [f(0.0), f(0.3)], "residual_scale": [f(0.0), f(0.3)], "embedding_scale": [f(0.0), f(0.3)],
        "expert_weights_scale": [f(2.0)], "expert_weights_norm": [b(False), b(True)],
        "expert_gating_func": [u32(1), u32(2), u32(3)], "expert_used_count": [u32(1), u32(3)], "expert_count": [u32(4)],
        "expert_group_count": [u32(2)], "expert_group_used_count": [u32(1)], "expert_group_scale": [f(2.0)],
        "expert_shared_count": [u32(1)], "expert_feed_forward_length": [u32(4)],
        "expert_shared_feed_forward_length": [u32(4)], "expert_chunk_feed_forward_length": [u32(4)],
        "experts_per_group": [u32(2)], "moe_every_n_layers": [u32(2)], "interleave_moe_layer_step": [u32(2)],
        "leading_dense_block_count": [u32(1)], "nextn_predict_layers": [u32(0), u32(1)], "n_deepstack_layers": [u32(1)],
        "full_attention_interval": [u32(2)], "num_loops": [u32(2)], "token_shift_count": [u32(2)],
        "rescale_every_n_layers": [u32(1)], "decoder_block_count": [u32(1)],
        "feed_forward_length": [u32(4)], "use_parallel_residual": [b(False), b(True)], "swin_norm": [b(True)],
        "tensor_data_layout": [s("Meta AI original pth")], "hidden_activation": [s("relu")],
        "swiglu_clamp_exp": [f(1.0), arr("f32", [1.0] * layers)], "swiglu_clamp_shexp": [arr("f32", [1.0] * layers)],
        "rope.dimension_count": [u32(4)], "rope.dimension_count_swa": [u32(4)],
        "rope.dimension_sections": [arr("i32", [1, 1, 0, 0])],
        "rope.freq_base": [f(77.0)], "rope.freq_base_swa": [f(77.0)],
        "rope.scaling.attn_factor": [f(1.3)], "rope.scaling.alpha": [f(3.0)], "rope.scaling.finetuned": [b(False), b(True)],
        "rope.scaling.original_context_length": [u32(16)], "rope.scaling.yarn_log_multiplier": [f(0.7)],
        "rope.scaling.yarn_ext_factor": [f(0.5)], "rope.scaling.yarn_attn_factor": [f(1.7)],
        "rope.scaling.yarn_beta_fast": [f(9.0)], "rope.scaling.yarn_beta_slow": [f(3.0)],
        "ssm.conv_kernel": [u32(3)], "ssm.inner_size": [u32(4)], "ssm.state_size": [u32(4)],
        "ssm.time_step_rank": [u32(4)], "ssm.group_count": [u32(1)], "ssm.dt_b_c_rms": [b(True)],
    }
    for key, values in new.items():
        for v in values:
            yield {key: v}
    # One number for each layer, all the same; and what libllama wants as an array of another kind.
    for key in ("attention.head_count", "attention.head_count_kv", "feed_forward_length", "expert_feed_forward_length",
                "expert_used_count"):
        if f"{arch}.{key}" in meta and meta[f"{arch}.{key}"][0] == 4:
            value = int.from_bytes(meta[f"{arch}.{key}"][1], "little")
            for kind in ("u32", "i32"):
                yield {key: arr(kind, [value] * layers)}
            yield {key: arr("u32", [value] * (layers - 1))}
            yield {key: arr("u32", [value] * (layers - 1) + [value + 1])}
    for factor in (None, 0.0, 1.0, 4.0):
        for kind in (None, "none", "linear", "yarn", "longrope"):
            more = dict(original_context_length=u32(16)) if kind == "yarn" else {}
            yield scaling(kind, factor, **more)
            if factor == 4.0 and kind:
                yield scaling(kind, factor, attn_factor=f(1.3), **more)
    yield scaling("yarn", 4.0, original_context_length=None) | {"context_length": u32(64)}
    for key, value in (("yarn_ext_factor", 0.5), ("yarn_attn_factor", 1.7), ("yarn_beta_fast", 9.0), ("yarn_beta_slow", 3.0),
                       ("yarn_log_multiplier", 0.7), ("attn_factor", 1.3), ("attn_factor", 0.0)):
        yield scaling("yarn", 4.0, original_context_length=u32(16), **{key: f(value)})
    for kind in ("llama3", "su", "dynamic", "xyz"):
        yield scaling(kind, 4.0)
    # Other names.
    yield scaling(None) | {"rope.scale_linear": f(4.0)}
    yield scaling(None) | {"rope.scale_linear": f(0.0)}
    yield scaling("linear", 2.0) | {"rope.scale_linear": f(4.0)}
    yield scaling("linear", 0.0) | {"rope.scale_linear": f(4.0)}
    yield scaling("yarn", None, original_context_length=u32(16)) | {"rope.scale_linear": f(4.0)}
    yield scaling("none", None) | {"rope.scale_linear": f(4.0)}


BARE = {"rope.freq_base": f(77.0), "attention.scale": f(0.31), "attn_logit_softcapping": f(2.0), "logit_scale": f(0.3),
        "final_logit_softcapping": f(2.0), "attention.clamp_kqv": f(0.4), "embedding_scale": f(0.3),
        "residual_scale": f(0.3), "attention.sliding_window": u32(5), "rope.scaling.factor": f(4.0),
        "attention.causal": b(False), "rope_theta": f(77.0), "hidden_act": s("relu"), "rope_scaling.factor": f(4.0),
        "tie_word_embeddings": b(False), "layer_types": arr("str", ["sliding_attention"])}


def make(name):
    meta, tensors, data, arch = read_model(name)
    tensors, data = f32(tensors, data)
    vocab = int.from_bytes(meta[f"{arch}.vocab_size"][1], "little")
    ids = [3 + 7 * i % (vocab - 3) for i in range(IDS)]
    base = run(meta, tensors, data, ids)
    assert base is not None, name
    at = [[row, (5 + 23 * i + row) % vocab] for row in ROWS for i in range(COLUMNS)]
    values = lambda result: [round(float(result[row, column]), 5) for row, column in at]
    out = []
    wanted = [{f".{k}": v for k, v in changes.items()} for changes in cases(meta, arch)]
    wanted += [{key: value} for key, value in BARE.items()]
    for changes in wanted:
        changed = change(meta, arch, changes)
        if changed == meta or changes in [done for done, _ in out]:
            continue
        result = run(changed, tensors, data, ids)
        same = result is not None and np.abs(result - base).max() < SAME
        out.append([changes, "refused" if result is None else "base" if same else values(result)])
    lines = ",\n".join(json.dumps(case) for case in out)
    head = f'"ids": {json.dumps(ids)}, "at": {json.dumps(at)}, "base": {json.dumps(values(base))}'
    OUT.mkdir(exist_ok=True)
    (OUT / f"{name}.json").write_text(f'{{{head}, "cases": [\n{lines}\n]}}\n')
    count = lambda what: sum(case[1] == what for case in out)
    print(f"{name}: {len(out)} cases, {count('base')} without effect, {count('refused')} refused")


def main():
    libllama.llama_backend_init()
    for name in sys.argv[1:] or MODELS:
        make(name)


if __name__ == "__main__":
    main()
