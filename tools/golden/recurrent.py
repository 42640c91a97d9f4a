"""Recurrent and hybrid architectures: tiny configurations. models.py makes the goldens; convert.py the GGUFs."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import torch
from families import rope, size
from transformers import (BambaConfig, BambaForCausalLM, FalconH1Config, FalconH1ForCausalLM, FalconMambaConfig,
                          FalconMambaForCausalLM, GPT2Config, GPT2LMHeadModel, GPTNeoXConfig, GPTNeoXForCausalLM,
                          GraniteMoeHybridConfig, GraniteMoeHybridForCausalLM, Lfm2Config, Lfm2ForCausalLM,
                          Lfm2MoeConfig, Lfm2MoeForCausalLM, MambaConfig, MambaForCausalLM, NemotronHConfig, NemotronHForCausalLM,
                          RecurrentGemmaConfig, RecurrentGemmaForCausalLM)

FULL, LINEAR, CONV = "full_attention", "linear_attention", "conv"


def recurrent(model, config, defaults, style="new", drop=(), edit=None):
    """`defaults`: what each key is taken back to, which must show in the logits. `edit` changes config.json."""
    return dict(model=model, config=config, style=style, drop=drop, edit=edit, defaults=defaults, convert=True, dtype=torch.bfloat16,
                prompts=(1, 7, 45, 300), margin=2e-3, near=1e-4, distinct=6, thin=True)


def old_names(key):
    """Layer types as files on the Hub spell them, and the converter reads them."""
    names = {FULL: "attention", LINEAR: "mamba"}
    return lambda config: config.update({key: [names.get(t, t) for t in config[key]]})


GRANITE = dict(embedding_multiplier=2.5, logits_scaling=1.75, residual_multiplier=0.6, attention_multiplier=0.21)
MAMBA2 = dict(mamba_n_heads=6, mamba_n_groups=2, mamba_d_state=13, mamba_d_conv=3, mamba_expand=2, mamba_chunk_size=16)

def nemotron_h(letters, **more):
    """The time step is not clamped: a GGUF knows nothing of it."""
    kinds = dict(zip("M-*E", (LINEAR, "mlp", FULL, "moe")))
    return NemotronHConfig(vocab_size=104, hidden_size=36, layers_block_type=[kinds[c] for c in letters],
                           num_attention_heads=4, num_key_value_heads=2, head_dim=10, max_position_embeddings=512,
                           ssm_state_size=13, mamba_num_heads=4, mamba_head_dim=16, n_groups=2, conv_kernel=3,
                           chunk_size=16, layer_norm_epsilon=1e-2, time_step_min=1e-50, pad_token_id=None, **more)


def pattern(config):
    """Layers as letters, and only what the kind of model has: by that the converter knows models with experts."""
    letters = {LINEAR: "M", "mlp": "-", FULL: "*", "moe": "E"}
    kinds = config.pop("layers_block_type")
    config["hybrid_override_pattern"] = "".join(letters[k] for k in kinds)
    config["num_hidden_layers"] = len(kinds)
    config.pop("layer_types", None)
    if "moe" not in kinds:
        for key in ("num_experts_per_tok", "n_routed_experts", "n_group", "topk_group"):
            config.pop(key, None)


def pythia(config):
    """Rope as files on the Hub spell it."""
    parameters = config.pop("rope_parameters")
    config.update(rotary_pct=parameters["partial_rotary_factor"], rotary_emb_base=int(parameters["rope_theta"]))


RECURRENT = {
    "lfm2": recurrent(
        Lfm2ForCausalLM, style="hub",
        config=Lfm2Config(**size(103, 48, 90, 4, 6, 2), norm_eps=1e-2, conv_L_cache=4, conv_bias=False,
                          block_multiple_of=7, block_ffn_dim_multiplier=1.3, pad_token_id=None,
                          rope_parameters=rope(4000.0), layer_types=[CONV, FULL, CONV, FULL]),
        defaults=dict(norm_eps=1e-6, rope_parameters=rope(10001.0))),
    "lfm2-moe": recurrent(
        Lfm2MoeForCausalLM, style="hub",
        config=Lfm2MoeConfig(**size(107, 40, 51, 4, 4, 2), norm_eps=1e-2, conv_L_cache=3, num_dense_layers=1,
                             num_experts=6, num_experts_per_tok=2, moe_intermediate_size=19, pad_token_id=None,
                             rope_parameters=rope(6000.0), layer_types=[CONV, CONV, FULL, CONV]),
        defaults=dict(norm_eps=1e-6, rope_parameters=rope(10001.0), norm_topk_prob=False)),
    # experts beside an MLP, no positions
    "granite-hybrid": recurrent(
        GraniteMoeHybridForCausalLM, edit=old_names("layer_types"),
        config=GraniteMoeHybridConfig(**size(104, 48, 21, 4, 4, 2), **GRANITE, **MAMBA2, rms_norm_eps=1e-2,
                                      num_local_experts=5, num_experts_per_tok=2, shared_intermediate_size=27,
                                      layer_types=[LINEAR, LINEAR, FULL, LINEAR], pad_token_id=None),
        defaults=dict(rms_norm_eps=1e-6, embedding_multiplier=1.0, logits_scaling=1.0, residual_multiplier=1.0,
                      attention_multiplier=1.0)),
    "mamba": recurrent(
        MambaForCausalLM, config=MambaConfig(vocab_size=104, hidden_size=33, state_size=11, num_hidden_layers=3,
                                             layer_norm_epsilon=1e-2, conv_kernel=3, time_step_rank=5),
        defaults=dict(layer_norm_epsilon=1e-6)),
    "falcon-mamba": recurrent(  # a GGUF has one epsilon for all norms
        FalconMambaForCausalLM,
        config=FalconMambaConfig(vocab_size=104, hidden_size=35, state_size=13, num_hidden_layers=3,
                                 layer_norm_epsilon=1e-2, mixer_rms_eps=1e-2, tie_word_embeddings=False),
        defaults=dict(layer_norm_epsilon=1e-6, mixer_rms_eps=1e-6)),
    # whole heads rotate, since the converter turns the wrong half of one that rotates by half (bamba-half)
    "bamba": recurrent(
        BambaForCausalLM,
        config=BambaConfig(**size(104, 36, 43, 4, 6, 2), **MAMBA2, rms_norm_eps=1e-2, attn_layer_indices=[2],
                           pad_token_id=None, rope_parameters=rope(900.0, partial_rotary_factor=1.0)),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0, partial_rotary_factor=1.0))),
    "falcon-h1": recurrent(
        FalconH1ForCausalLM,
        config=FalconH1Config(
            **size(101, 36, 43, 3, 4, 2), **MAMBA2 | dict(mamba_d_ssm=48), head_dim=10, rms_norm_eps=1e-2,
            mamba_rms_norm=True, mamba_norm_before_gate=False, mamba_d_head=8, lm_head_multiplier=0.7,
            embedding_multiplier=2.2, mlp_multipliers=[0.8, 1.3], key_multiplier=0.6, attention_out_multiplier=0.9,
            attention_in_multiplier=1.2, ssm_multipliers=[0.7, 1.1, 0.9, 1.3, 0.8], ssm_in_multiplier=1.4,
            ssm_out_multiplier=0.85, pad_token_id=None, rope_parameters=rope(3000.0)),
        defaults=dict(rms_norm_eps=1e-6, rope_parameters=rope(10001.0), lm_head_multiplier=1.0, key_multiplier=1.0,
                      embedding_multiplier=1.0, mlp_multipliers=[1.0, 1.0], attention_out_multiplier=1.0,
                      attention_in_multiplier=1.0, ssm_multipliers=[1.0] * 5, ssm_in_multiplier=1.0,
                      ssm_out_multiplier=1.0)),
    "nemotron-h": recurrent(
        NemotronHForCausalLM, edit=pattern, config=nemotron_h("M-M*-", intermediate_size=43),
        defaults=dict(layer_norm_epsilon=1e-6)),
    "nemotron-h-moe": recurrent(
        NemotronHForCausalLM, edit=pattern,
        config=nemotron_h("MEM*E", n_routed_experts=6, num_experts_per_tok=2, moe_intermediate_size=19,
                          moe_shared_expert_intermediate_size=23, moe_latent_size=17, routed_scaling_factor=1.7),
        defaults=dict(layer_norm_epsilon=1e-6, routed_scaling_factor=1.0, norm_topk_prob=False)),
    "nemotron-h-groups": recurrent(
        NemotronHForCausalLM, edit=pattern,
        config=nemotron_h("EM*E", n_routed_experts=8, num_experts_per_tok=3, moe_intermediate_size=15, n_group=4,
                          moe_shared_expert_intermediate_size=17, topk_group=2, routed_scaling_factor=1.7),
        defaults=dict(layer_norm_epsilon=1e-6, topk_group=4)),
    # llama.cpp has no such models: no GGUF
    "recurrent-gemma": recurrent(
        RecurrentGemmaForCausalLM, edit=lambda c: c.update(rope_theta=c.pop("rope_parameters")["rope_theta"]),
        config=RecurrentGemmaConfig(vocab_size=103, hidden_size=40, intermediate_size=94, num_hidden_layers=4,
                                    num_attention_heads=2, num_key_value_heads=1, lru_width=54, conv1d_width=3,
                                    attention_window_size=19, rms_norm_eps=1e-2, logits_soft_cap=7.0,
                                    pad_token_id=None, rope_parameters=rope(900.0, partial_rotary_factor=0.5)),
        defaults=dict(rms_norm_eps=1e-6, attention_window_size=2048, logits_soft_cap=30.0,
                      rope_parameters=rope(10001.0, partial_rotary_factor=0.5))) | dict(convert="tenon"),
    # its GGUF has the other gelu, and the usual base
    "gpt-neox": recurrent(
        GPTNeoXForCausalLM, edit=pythia,
        config=GPTNeoXConfig(vocab_size=101, hidden_size=48, num_hidden_layers=3, num_attention_heads=4,
                             intermediate_size=59, hidden_act="gelu_new", max_position_embeddings=512,
                             layer_norm_eps=1e-2, rope_parameters=rope(10000.0, partial_rotary_factor=0.5)),
        defaults=dict(layer_norm_eps=1e-6, rope_parameters=rope(300.0, partial_rotary_factor=0.5),
                      use_parallel_residual=False)),
    "gpt2": recurrent(
        GPT2LMHeadModel,
        config=GPT2Config(vocab_size=103, n_positions=352, n_embd=44, n_layer=3, n_head=4, layer_norm_epsilon=1e-2,
                          tie_word_embeddings=False),
        edit=lambda config: config.update(n_ctx=352), defaults=dict(layer_norm_epsilon=1e-6)),
}
