"""The architectures of issue 6: tiny configurations, and what a GGUF of each says and holds (as llama.cpp's converter
writes it, where that has a word for it). models.py makes the goldens.

Windows and factors are such that they show within 45 tokens; dimensions are odd where the architecture allows it.
`drop` names keys that are taken out of config.json again, because transformers knows them by default.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import numpy as np
import torch
from transformers import (Cohere2Config, Cohere2ForCausalLM, DeepseekV2Config, DeepseekV2ForCausalLM, DeepseekV3Config,
                          DeepseekV3ForCausalLM, Gemma2Config, Gemma2ForCausalLM, Gemma3ForCausalLM, Gemma3TextConfig, Glm4Config, Glm4ForCausalLM,
                          GptOssConfig, GptOssForCausalLM, GraniteConfig, GraniteForCausalLM, KimiLinearConfig,
                          KimiLinearForCausalLM, MistralConfig, MistralForCausalLM, MixtralConfig, MixtralForCausalLM,
                          Olmo2Config, Olmo2ForCausalLM, Olmo3Config, Olmo3ForCausalLM, OlmoeConfig, OlmoeForCausalLM,
                          Phi3Config, Phi3ForCausalLM, Qwen2Config, Qwen2ForCausalLM, Qwen2MoeConfig,
                          Qwen2MoeForCausalLM, Qwen3_5ForCausalLM, Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig,
                          Qwen3_5TextConfig, Qwen3MoeConfig, Qwen3MoeForCausalLM, Qwen3NextConfig,
                          Qwen3NextForCausalLM, SmolLM3Config, SmolLM3ForCausalLM, StableLmConfig, StableLmForCausalLM,
                          Starcoder2Config, Starcoder2ForCausalLM)

INTERLEAVED = ("llama", "granite", "smollm3")


def rope(theta, **more):
    return dict(rope_type="default", rope_theta=theta) | more


def size(vocab, width, ffn, layers, heads, kv):
    return dict(vocab_size=vocab, hidden_size=width, intermediate_size=ffn, num_hidden_layers=layers,
                num_attention_heads=heads, num_key_value_heads=kv, max_position_embeddings=512)


def family(model, config, arch=None, style="new", drop=(), defaults=None, keys=None):
    if defaults is None:
        defaults = dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0))
    return dict(model=model, config=config, arch=arch or config.model_type, style=style, drop=drop, defaults=defaults,
                keys=keys or (lambda w, c: None), dtype=torch.bfloat16, prompts=(1, 7, 45, 300), margin=2e-3,
                near=1e-4, distinct=6, thin=True)


LONG = dict(short_factor=[1.0, 1.3, 2.1], long_factor=[1.5, 4.0, 9.0])


def phi3(original, prompts):
    """Prompts are all shorter, or all longer, than the original context: transformers then has the short factors at
    every step, or the long ones."""
    length = max(512, 8 * original)
    config = Phi3Config(**size(107, 48, 55, 3, 6, 2) | dict(max_position_embeddings=length), rms_norm_eps=1e-2,
                        original_max_position_embeddings=original, sliding_window=33, pad_token_id=None,
                        rope_parameters=rope(9000.0, rope_type="longrope", partial_rotary_factor=0.75, **LONG))
    factors = lambda name: np.array(LONG[name], np.float32)
    return family(
        Phi3ForCausalLM, config, style="hub",
        defaults=dict(rms_norm_eps=1e-6, sliding_window=None, rope_parameters=rope(9000.0, partial_rotary_factor=0.75),
                      original_max_position_embeddings=64 if original > 64 else 352),
        keys=lambda w, c: (w.add_sliding_window(33), w.add_rope_scaling_orig_ctx_len(original),
                           w.add_rope_dimension_count(6),
                           w.add_rope_scaling_attn_factors((1 + np.log(length / original) / np.log(original)) ** 0.5),
                           w.add_tensor("rope_factors_long.weight", factors("long_factor")),
                           w.add_tensor("rope_factors_short.weight", factors("short_factor")))
    ) | dict(prompts=prompts)


def gpt_oss(width, layers):
    return family(
        GptOssForCausalLM, arch="gpt-oss",
        config=GptOssConfig(**size(125, width, width, layers, 4, 2), head_dim=12, rms_norm_eps=1e-2,
                            num_local_experts=5, num_experts_per_tok=2, sliding_window=13, swiglu_limit=1.5, swiglu_alpha=1.4,
                            rope_parameters=rope(1000.0, rope_type="yarn", factor=8.0, beta_fast=20.0, beta_slow=2.0,
                                                 truncate=False, original_max_position_embeddings=64)),
        defaults=dict(rms_norm_eps=1e-6, sliding_window=128, swiglu_limit=7.0, swiglu_alpha=1.702,
                      rope_parameters=rope(1000.0)),
        keys=lambda w, c: (w.add_expert_count(5), w.add_expert_used_count(2), w.add_expert_feed_forward_length(width),
                           w.add_sliding_window(13), w.add_float32("gpt-oss.swiglu_clamp_exp", 1.5),
                           w.add_float32("gpt-oss.swiglu_alpha", 1.4), w.add_rope_scaling_factor(8.0),
                           w.add_rope_scaling_type(gguf.RopeScalingType.YARN), w.add_rope_scaling_orig_ctx_len(64),
                           w.add_float32("gpt-oss.rope.scaling.yarn_beta_fast", 20.0),
                           w.add_float32("gpt-oss.rope.scaling.yarn_beta_slow", 2.0)))


def delta_net(model, config, arch, heads, **more):
    """Qwen3-Next and Qwen3.5. heads: key heads, value heads, their sizes."""
    k, v, kd, vd = heads
    config = config(rms_norm_eps=1e-2, linear_num_key_heads=k, linear_num_value_heads=v, linear_key_head_dim=kd,
                    linear_value_head_dim=vd, linear_conv_kernel_dim=3, pad_token_id=None,
                    rope_parameters=rope(700.0, partial_rotary_factor=0.5), **more)

    def keys(w, c):
        w.add_rope_dimension_count(c.head_dim // 2)
        w.add_ssm_conv_kernel(3)
        w.add_ssm_inner_size(v * vd)
        w.add_ssm_state_size(kd)
        w.add_ssm_time_step_rank(v)
        w.add_ssm_group_count(k)
        w.add_array(f"{arch}.attention.recurrent_layers", [t == "linear_attention" for t in c.layer_types])
        if hasattr(c, "num_experts"):
            w.add_expert_count(c.num_experts)
            w.add_expert_used_count(c.num_experts_per_tok)
            w.add_expert_feed_forward_length(c.moe_intermediate_size)
            w.add_expert_shared_feed_forward_length(c.shared_expert_intermediate_size)
        if arch != "qwen3next":
            w.add_rope_dimension_sections([2, 1, 0, 0])

    return family(model, config, arch, keys=keys, defaults=dict(
        rms_norm_eps=1e-6, rope_parameters=rope(10001.0, partial_rotary_factor=0.5)))


def tiled(c, t, dim, keys=False):
    """Value heads, behind the keys or not, from groups of a key head to tiles over all key heads, as llama.cpp's
    converter has them."""
    head, tail = np.split(t, [2 * c.linear_num_key_heads * c.linear_key_head_dim if keys else 0], axis=dim)
    at, k = dim % t.ndim, c.linear_num_key_heads
    parts = tail.reshape(*t.shape[:at], k, c.linear_num_value_heads // k, -1, *t.shape[at + 1:])
    return np.concatenate([head, parts.swapaxes(at, at + 1).reshape(tail.shape)], axis=dim)


def latent(model, config, arch, more_keys, groups=(1, 1), used=2, **more):
    """DeepSeek and Kimi Linear: latent attention; a choice of experts that a bias moves, in the best groups of them."""
    config = config(rms_norm_eps=1e-2, qk_nope_head_dim=10, qk_rope_head_dim=6, v_head_dim=11,
                    moe_intermediate_size=15, num_experts_per_tok=used, n_shared_experts=2, routed_scaling_factor=1.7,
                    n_group=groups[0], topk_group=groups[1], pad_token_id=None,
                    **dict(norm_topk_prob=True, kv_lora_rank=13) | more)

    def keys(w, c):
        w.add_kv_lora_rank(c.kv_lora_rank)
        w.add_key_length_mla(c.qk_nope_head_dim + c.qk_rope_head_dim)
        w.add_value_length_mla(c.v_head_dim)
        w.add_rope_dimension_count(c.qk_rope_head_dim)
        w.add_expert_count(c.n_routed_experts if arch == "deepseek2" else c.num_local_experts)
        w.add_expert_used_count(c.num_experts_per_tok)
        w.add_expert_feed_forward_length(c.moe_intermediate_size)
        w.add_expert_shared_count(c.n_shared_experts)
        w.add_expert_weights_scale(c.routed_scaling_factor)
        w.add_expert_weights_norm(c.norm_topk_prob)
        w.add_expert_gating_func(gguf.ExpertGatingFuncType.SIGMOID if c.norm_topk_prob else
                                 gguf.ExpertGatingFuncType.SOFTMAX)
        if groups[0] > 1:
            w.add_expert_group_count(groups[0])
            w.add_expert_group_used_count(groups[1])
        w.add_leading_dense_block_count(1)
        if c.q_lora_rank:
            w.add_q_lora_rank(c.q_lora_rank)
        more_keys(w, c)

    return family(model, config, arch, keys=keys, defaults=dict(rms_norm_eps=1e-6, routed_scaling_factor=1.0))


def latent_values(arch, c, name, t):
    if ".kv_b_proj." in name:
        kv = t.reshape(c.num_attention_heads, -1, t.shape[1])
        return [(name.replace("kv_b", "k_b"), kv[:, :c.qk_nope_head_dim].swapaxes(1, 2)),
                (name.replace("kv_b", "v_b"), kv[:, c.qk_nope_head_dim:])]
    if name.endswith("e_score_correction_bias"):
        return [(name.replace("_bias", ".bias"), t)]
    if name.endswith("conv1d.weight"):  # one for q, k and v
        stem = name.removesuffix("conv1d.weight")
        return [(f"{stem}{part}_conv1d.weight", np.split(t.reshape(1, -1, 1, t.shape[-1]), 3, axis=1)[i])
                for i, part in enumerate("qkv")]
    if name.endswith("A_log"):
        return [(name.replace("forget_gate.", ""), -np.exp(t.astype(np.float64)).astype(np.float32))]
    if "forget_gate" in name:
        return [(name.replace("forget_gate.", "").replace(".dt_bias", ".dt_proj.bias"), t)]
    return None


def delta_values(arch, c, name, t):
    if name.endswith("norm.weight") and ".linear_attn." not in name:
        return [(name, t + 1)]
    part = name.partition(".linear_attn.")[2]
    if part == "in_proj_qkvz.weight":
        k, value = c.linear_num_key_heads, c.linear_num_value_heads // c.linear_num_key_heads * c.linear_value_head_dim
        sizes = np.cumsum([c.linear_key_head_dim, c.linear_key_head_dim, value])
        q, k, v, z = (p.reshape(-1, t.shape[1]) for p in np.split(t.reshape(k, -1, t.shape[1]), sizes, axis=1))
        stem = name.removesuffix("in_proj_qkvz.weight")
        return [(stem + "in_proj_qkv.weight", np.concatenate([q, k, v])), (stem + "in_proj_z.weight", z)]
    if part.endswith("A_log"):
        t = -np.exp(t.astype(np.float64)).astype(np.float32)
    if part == "conv1d.weight":
        t = t.squeeze(1)
    if arch != "qwen3next" and part and part != "norm.weight":
        t = tiled(c, t, -1 if part == "out_proj.weight" else 0, part in ("in_proj_qkv.weight", "conv1d.weight"))
    return [(name.replace(".dt_bias", ".dt_proj.bias"), t)] if part else None


FAMILIES = {
    "qwen2": family(
        Qwen2ForCausalLM, style="hub", drop=("layer_types",),
        config=Qwen2Config(**size(101, 48, 53, 4, 6, 2), rms_norm_eps=1e-2, rope_parameters=rope(5000.0),
                           use_sliding_window=True, sliding_window=24, max_window_layers=2),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), layer_types=["full_attention"] * 4),
        keys=lambda w, c: (w.add_sliding_window(24), w.add_sliding_window_pattern([False, False, True, True]))),
    "mistral": family(
        MistralForCausalLM, arch="llama", style="hub",
        config=MistralConfig(**size(103, 44, 59, 3, 4, 1), head_dim=12, rms_norm_eps=1e-2, sliding_window=20,
                             rope_parameters=rope(7000.0)),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), sliding_window=None),
        keys=lambda w, c: w.add_sliding_window(c.sliding_window)),
    "gemma2": family(
        Gemma2ForCausalLM, style="hub", drop=("layer_types", "tie_word_embeddings"),
        config=Gemma2Config(**size(99, 40, 51, 4, 4, 2), head_dim=12, rms_norm_eps=1e-2, query_pre_attn_scalar=20,
                            sliding_window=16, attn_logit_softcapping=3.0, final_logit_softcapping=9.0,
                            rope_parameters=rope(6000.0), hidden_activation="gelu_pytorch_tanh"),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), query_pre_attn_scalar=256, sliding_window=4096,
                      attn_logit_softcapping=50.0, final_logit_softcapping=30.0),
        keys=lambda w, c: (w.add_sliding_window(16), w.add_attn_logit_softcapping(3.0),
                           w.add_final_logit_softcapping(9.0), w.add_attention_scale(20**-0.5))),
    "gemma3": family(
        Gemma3ForCausalLM, arch="gemma3",
        config=Gemma3TextConfig(**size(97, 36, 47, 7, 4, 2), head_dim=10, rms_norm_eps=1e-2, query_pre_attn_scalar=30,
                                sliding_window=14, rope_parameters=dict(
                                    full_attention=dict(rope_type="linear", factor=4.0, rope_theta=50000.0),
                                    sliding_attention=rope(3000.0))),
        defaults=dict(rms_norm_eps=1e-6, query_pre_attn_scalar=256, sliding_window=4096,
                      rope_parameters=dict(full_attention=rope(50000.0), sliding_attention=rope(10000.0))),
        keys=lambda w, c: (w.add_sliding_window(14), w.add_attention_scale(30**-0.5), w.add_rope_freq_base(50000.0),
                           w.add_float32("gemma3.rope.freq_base_swa", 3000.0), w.add_rope_scaling_factor(4.0),
                           w.add_rope_scaling_type(gguf.RopeScalingType.LINEAR))),
    "phi3": phi3(352, (1, 7, 45, 300)),
    "phi3-long": phi3(24, (25, 45, 300)),
    "smollm3": family(
        SmolLM3ForCausalLM, style="hub", drop=("layer_types", "no_rope_layers", "tie_word_embeddings"),
        config=SmolLM3Config(**size(105, 48, 57, 5, 6, 2), rms_norm_eps=1e-2, rope_parameters=rope(4000.0),
                             pad_token_id=None),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), no_rope_layers=[1] * 5)),
    "olmo2": family(
        Olmo2ForCausalLM, style="hub",
        config=Olmo2Config(**size(109, 56, 61, 3, 4, 2), rms_norm_eps=1e-2, rope_parameters=rope(8000.0),
                           pad_token_id=None)),
    "olmo3": family(
        Olmo3ForCausalLM, arch="olmo2", style="new",
        config=Olmo3Config(**size(109, 48, 61, 5, 4, 2), rms_norm_eps=1e-2, pad_token_id=None, sliding_window=19,
                           rope_parameters=dict(sliding_attention=rope(800.0), full_attention=rope(
                               800.0, rope_type="yarn", factor=4.0, original_max_position_embeddings=96))),
        defaults=dict(rms_norm_eps=1e-6, sliding_window=4096, rope_parameters=dict(
            sliding_attention=rope(800.0), full_attention=rope(800.0))),
        keys=lambda w, c: (w.add_sliding_window(19), w.add_rope_freq_base(800.0), w.add_rope_scaling_factor(4.0),
                           w.add_rope_scaling_type(gguf.RopeScalingType.YARN), w.add_rope_scaling_orig_ctx_len(96))),
    "granite": family(
        GraniteForCausalLM, style="hub",
        config=GraniteConfig(**size(111, 40, 63, 3, 4, 2), rms_norm_eps=1e-2, rope_parameters=rope(3500.0),
                             attention_bias=True, mlp_bias=True, embedding_multiplier=2.5, logits_scaling=1.75,
                             residual_multiplier=0.6, attention_multiplier=0.21),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), embedding_multiplier=1.0, logits_scaling=1.0,
                      residual_multiplier=1.0, attention_multiplier=10**-0.5),
        keys=lambda w, c: (w.add_embedding_scale(2.5), w.add_logit_scale(1.75), w.add_residual_scale(0.6),
                           w.add_attention_scale(0.21))),
    "cohere2": family(
        Cohere2ForCausalLM, style="hub", drop=("layer_types", "tie_word_embeddings"),
        config=Cohere2Config(**size(113, 48, 53, 5, 4, 2), layer_norm_eps=1e-2, sliding_window=18, logit_scale=0.4,
                             rope_parameters=rope(2500.0)),
        defaults=dict(layer_norm_eps=1e-6, rope_parameters=rope(10001.0), sliding_window=4096, logit_scale=0.0625),
        keys=lambda w, c: (w.add_sliding_window(18), w.add_logit_scale(0.4), w.add_rope_dimension_count(12))),
    "starcoder2": family(
        Starcoder2ForCausalLM, style="hub", drop=("tie_word_embeddings",),
        config=Starcoder2Config(**size(115, 48, 71, 3, 4, 2), norm_epsilon=1e-2, sliding_window=26,
                                rope_parameters=rope(1500.0)),
        defaults=dict(norm_epsilon=1e-6, rope_parameters=rope(10001.0), sliding_window=None),
        keys=lambda w, c: w.add_sliding_window(26)),
    "stablelm": family(
        StableLmForCausalLM, style="hub",
        config=StableLmConfig(**size(93, 64, 49, 3, 4, 2), layer_norm_eps=1e-2, use_qkv_bias=True, qk_layernorm=True,
                              rope_parameters=rope(300.0, partial_rotary_factor=0.25)),
        defaults=dict(layer_norm_eps=1e-6, rope_parameters=rope(10001.0, partial_rotary_factor=0.25)),
        keys=lambda w, c: (w.add_rope_dimension_count(4), w.add_parallel_residual(False))),
    "stablelm-parallel": family(
        StableLmForCausalLM,
        config=StableLmConfig(**size(95, 48, 53, 3, 4, 4), layer_norm_eps=1e-2, use_parallel_residual=True,
                              rope_parameters=rope(500.0, partial_rotary_factor=0.5)),
        defaults=dict(layer_norm_eps=1e-6, rope_parameters=rope(10001.0, partial_rotary_factor=0.5)),
        keys=lambda w, c: (w.add_rope_dimension_count(6), w.add_parallel_residual(True))),
    "mixtral": family(
        MixtralForCausalLM, arch="llama", style="hub",
        config=MixtralConfig(**size(117, 40, 27, 3, 4, 2), rms_norm_eps=1e-2, num_local_experts=5,
                             num_experts_per_tok=2, rope_parameters=rope(20000.0)),
        keys=lambda w, c: (w.add_expert_count(5), w.add_expert_used_count(2))),
    "qwen2-moe": family(
        Qwen2MoeForCausalLM, arch="qwen2moe",
        config=Qwen2MoeConfig(**size(119, 40, 43, 3, 4, 2), rms_norm_eps=1e-2, num_experts=6, num_experts_per_tok=3,
                              moe_intermediate_size=17, shared_expert_intermediate_size=23, mlp_only_layers=[1],
                              rope_parameters=rope(15000.0)),
        keys=lambda w, c: (w.add_expert_count(6), w.add_expert_used_count(3), w.add_expert_feed_forward_length(17),
                           w.add_expert_shared_feed_forward_length(23))),
    "qwen3-moe": family(
        Qwen3MoeForCausalLM, arch="qwen3moe", style="hub",
        config=Qwen3MoeConfig(**size(121, 36, 45, 4, 4, 2), head_dim=14, rms_norm_eps=1e-2, num_experts=6,
                              num_experts_per_tok=2, moe_intermediate_size=19, norm_topk_prob=True, mlp_only_layers=[2],
                              rope_parameters=rope(2000.0, rope_type="yarn", factor=4.0,
                                                   original_max_position_embeddings=96)),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(2000.0), norm_topk_prob=False),
        keys=lambda w, c: (w.add_expert_count(6), w.add_expert_used_count(2), w.add_expert_feed_forward_length(19),
                           w.add_rope_scaling_type(gguf.RopeScalingType.YARN), w.add_rope_scaling_factor(4.0),
                           w.add_rope_scaling_orig_ctx_len(96))),
    "glm4": family(
        Glm4ForCausalLM, style="hub",
        config=Glm4Config(**size(101, 44, 47, 3, 4, 2), head_dim=12, rms_norm_eps=1e-2, attention_bias=True,
                          pad_token_id=None, rope_parameters=rope(600.0, partial_rotary_factor=0.5)),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0, partial_rotary_factor=0.5)),
        keys=lambda w, c: w.add_rope_dimension_count(6)),
    "qwen3-5": delta_net(Qwen3_5ForCausalLM, Qwen3_5TextConfig, "qwen35", (2, 6, 10, 14), **size(103, 40, 45, 4, 4, 2),
                         head_dim=16, layer_types=["linear_attention", "full_attention", *["linear_attention"] * 2]),
    "qwen3-5-moe": delta_net(
        Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig, "qwen35moe", (3, 6, 12, 8), **size(105, 36, 45, 4, 4, 1),
        head_dim=16, num_experts=6, num_experts_per_tok=2, moe_intermediate_size=17, shared_expert_intermediate_size=23),
    "deepseek-v3": latent(
        DeepseekV3ForCausalLM, DeepseekV3Config, "deepseek2", lambda w, c: (
            w.add_rope_freq_base(900.0), w.add_rope_scaling_type(gguf.RopeScalingType.YARN),
            w.add_rope_scaling_factor(4.0), w.add_rope_scaling_orig_ctx_len(96), w.add_rope_scaling_yarn_log_mul(0.08)),
        **size(111, 40, 45, 3, 4, 4), q_lora_rank=9, n_routed_experts=6, first_k_dense_replace=1,
        rope_parameters=rope(900.0, rope_type="yarn", factor=4.0, original_max_position_embeddings=96, mscale=0.8,
                             mscale_all_dim=0.8)),
    # groups of experts; the file is called by the other name of the same architecture
    "kimi-k2": latent(
        DeepseekV3ForCausalLM, DeepseekV3Config, "deepseek2", lambda w, c: w.add_rope_freq_base(800.0), (4, 2), 3,
        **size(109, 36, 45, 3, 4, 4), q_lora_rank=None, n_routed_experts=12, first_k_dense_replace=1,
        rope_parameters=rope(800.0)) | dict(called="kimi_k2"),
    "deepseek-v2": latent(
        DeepseekV2ForCausalLM, DeepseekV2Config, "deepseek2", lambda w, c: w.add_rope_freq_base(700.0), (5, 2), 3,
        **size(107, 40, 45, 3, 4, 4), q_lora_rank=9, n_routed_experts=15, first_k_dense_replace=1,
        topk_method="group_limited_greedy", norm_topk_prob=False, kv_lora_rank=14, rope_parameters=rope(700.0)),
    "kimi-linear": latent(
        KimiLinearForCausalLM, KimiLinearConfig, "kimi-linear", lambda w, c: (
            w.add_ssm_conv_kernel(3), w.add_kda_head_dim(10)),
        **size(113, 36, 45, 4, 4, 4), num_local_experts=6, linear_head_dim=10, linear_num_heads=4,
        linear_conv_kernel_dim=3, layer_types=["linear_attention", "full_attention", *["linear_attention"] * 2],
        mlp_layer_types=["dense", "sparse", "sparse", "sparse"]),
    "qwen3-next": delta_net(
        Qwen3NextForCausalLM, Qwen3NextConfig, "qwen3next", (2, 4, 9, 11), **size(107, 36, 45, 4, 4, 2),
        head_dim=16, num_experts=6, num_experts_per_tok=3, moe_intermediate_size=15, shared_expert_intermediate_size=19,
        norm_topk_prob=True),
    "olmoe": family(
        OlmoeForCausalLM, style="hub",
        config=OlmoeConfig(**size(123, 40, 21, 3, 4, 2), rms_norm_eps=1e-2, num_experts=6, num_experts_per_tok=3,
                           clip_qkv=1.1, rope_parameters=rope(12000.0), pad_token_id=None),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), clip_qkv=None, norm_topk_prob=True),
        keys=lambda w, c: (w.add_expert_count(6), w.add_expert_used_count(3), w.add_clamp_kqv(1.1))),
    "gpt-oss": gpt_oss(32, 4),
    # experts as they are released; both their inputs have more than one group of 32
    "gpt-oss-mxfp4": gpt_oss(64, 3) | dict(mxfp4=True),
}


def common_keys(w, arch, config):
    head_dim = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    w.add_context_length(config.max_position_embeddings)
    w.add_feed_forward_length(config.intermediate_size)
    w.add_head_count(config.num_attention_heads)
    rank = getattr(config, "kv_lora_rank", None)  # of a latent that all heads share
    kv = config.num_key_value_heads if not rank else [int(t == "full_attention") for t in config.layer_types] if hasattr(
        config, "linear_num_heads") else 1
    w.add_head_count_kv(kv)
    w.add_key_length(rank + config.qk_rope_head_dim if rank else head_dim)
    w.add_value_length(rank or head_dim)
    if arch in ("cohere2", "starcoder2", "stablelm"):
        w.add_layer_norm_eps(getattr(config, "layer_norm_eps", None) or config.norm_epsilon)
    else:
        w.add_layer_norm_rms_eps(config.rms_norm_eps)
    if "rope_theta" in (getattr(config, "rope_parameters", None) or {}) and not rank:
        w.add_rope_freq_base(config.rope_parameters["rope_theta"])


def split_values(arch, config, name, t):
    """What one tensor becomes, as (name, values), its name still as Hugging Face has it."""
    own = None
    if arch in ("qwen3next", "qwen35", "qwen35moe"):
        own = delta_values(arch, config, name, t)
    if arch in ("deepseek2", "kimi-linear"):
        own = latent_values(arch, config, name, t)
    if own:
        return own
    if arch.startswith("gemma") and name.endswith("norm.weight"):
        return [(name, t + 1)]
    if name.endswith("shared_expert_gate.weight"):
        return [(name, t[0])]
    if name.endswith("self_attn.sinks"):
        return [(name + ".weight", t)]
    if arch == "gpt-oss" and ".experts." in name:
        name = name.replace("_proj_bias", "_proj.bias") if name.endswith("_bias") else name + ".weight"
        t = t.swapaxes(1, 2) if t.ndim == 3 else t
        if "gate_up_proj" not in name:
            return [(name, t)]
        return [(name.replace("gate_up", "gate"), t[:, ::2]), (name.replace("gate_up", "up"), t[:, 1::2])]
    return None


def join_heads(state):
    """StableLM's norms of single heads as one tensor."""
    out = {}
    for name, t in state.items():
        if ".norms." not in name:
            out[name] = t
        elif name.endswith(".norms.0.weight"):
            stem = name.removesuffix(".norms.0.weight")
            parts = sum(k.startswith(stem + ".norms.") for k in state)
            out[stem + ".weight"] = torch.stack([state[f"{stem}.norms.{i}.weight"] for i in range(parts)])
    return out
