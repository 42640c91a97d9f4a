"""Models that say what a test wants: a token's embedding is its own dimension, attention and MLP give nothing, and the
head maps each token to the one that follows it in a script. So the prompt's last character chooses the script."""
import json
import struct

WIDTH = 64
EOS, BOS = 0, 1


def byte_letters():
    """The letters that stand for bytes in a byte-level BPE."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    letters = {b: chr(b) for b in plain}
    for i, b in enumerate(b for b in range(256) if b not in letters):
        letters[b] = chr(256 + i)
    return letters


LETTERS = byte_letters()


def pieces_of(text, known, most=5):
    """The text's bytes, cut so that no piece occurs twice."""
    data, out = text.encode(), []
    while data:
        n = min(2, len(data))
        while n < len(data) and (n < most or "".join(LETTERS[b] for b in data[:n]) in known):
            n += 1
        piece = "".join(LETTERS[b] for b in data[:n])
        while piece in known:  # the last one: longer by what stands before it
            before = out.pop()
            known.discard(before)
            piece = before + piece
        known.add(piece)
        out.append(piece)
        data = data[n:]
    return out


def scripted_model(folder, scripts, template, specials=()):
    """scripts: by the character behind which they are said, a text or a list of texts and of one-tuples, which are special
    tokens. Each ends with the end token."""
    vocab = {letter: 2 + b for b, letter in LETTERS.items()}
    known, added, after = set(vocab), {"</s>": EOS, "<s>": BOS}, {}
    for special in specials:
        added[special] = len(vocab) + len(added)
    for start, script in scripts.items():
        last = vocab[LETTERS[start.encode()[0]]]
        for part in [script] if isinstance(script, str) else script:
            for piece in part if isinstance(part, tuple) else pieces_of(part, known):
                names = added if isinstance(part, tuple) else vocab
                token = names.setdefault(piece, len(vocab) + len(added))
                assert last not in after and token not in after, piece
                after[last] = token
                last = token
        after[last] = EOS
    rows = -(-(len(vocab) + len(added)) // WIDTH) * WIDTH
    folder.mkdir()
    write_weights(folder / "model.safetensors", rows, after)
    (folder / "config.json").write_text(json.dumps({
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": rows, "intermediate_size": 32,
        "num_hidden_layers": 1, "num_attention_heads": 1, "num_key_value_heads": 1, "head_dim": 32, "vocab_size": rows,
        "rms_norm_eps": 1e-5, "max_position_embeddings": 8192, "hidden_act": "silu", "tie_word_embeddings": False,
        "bos_token_id": BOS, "eos_token_id": EOS, "torch_dtype": "float32"}))
    tokens = [{"id": i, "content": s, "special": True, "single_word": False, "lstrip": False, "rstrip": False,
               "normalized": False} for s, i in sorted(added.items(), key=lambda row: row[1])]
    (folder / "tokenizer.json").write_text(json.dumps({
        "version": "1.0", "added_tokens": tokens, "normalizer": None,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
        "post_processor": None, "decoder": {"type": "ByteLevel"},
        "model": {"type": "BPE", "vocab": vocab, "merges": [], "byte_fallback": False, "ignore_merges": False}}))
    (folder / "tokenizer_config.json").write_text(json.dumps({
        "bos_token": "<s>", "eos_token": "</s>", "chat_template": template}))
    return folder


def write_weights(path, rows, after):
    one, ten = struct.pack("<f", 1), struct.pack("<f", 10)
    embed, head = bytearray(rows * rows * 4), bytearray(rows * rows * 4)
    for i in range(rows):
        at = (i * rows + i) * 4
        embed[at:at + 4] = one
    for token, following in after.items():
        at = (following * rows + token) * 4
        head[at:at + 4] = ten
    layer = "model.layers.0."
    tensors = {"model.embed_tokens.weight": ((rows, rows), bytes(embed)), "lm_head.weight": ((rows, rows), bytes(head)),
               "model.norm.weight": ((rows,), one * rows), layer + "input_layernorm.weight": ((rows,), one * rows),
               layer + "post_attention_layernorm.weight": ((rows,), one * rows)}
    for name, out, width in (("self_attn.q_proj", 32, rows), ("self_attn.k_proj", 32, rows), ("self_attn.v_proj", 32, rows),
                             ("self_attn.o_proj", rows, 32), ("mlp.gate_proj", 32, rows), ("mlp.up_proj", 32, rows),
                             ("mlp.down_proj", rows, 32)):
        tensors[f"{layer}{name}.weight"] = ((out, width), bytes(out * width * 4))
    header, body = {}, b""
    for name, (shape, data) in tensors.items():
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)
