"""Small model files made on the spot: a GGUF writer, and a byte-level tokenizer over a golden model."""
import json
import shutil
import struct

from cli_tenon import MODELS

U32, F32, STRING, ARRAY, BOOL, I32, U64 = 4, 6, 8, 9, 7, 5, 10

CHATML = ("{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>'"
          " + '\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}")


def gguf_string(s):
    b = s if isinstance(s, bytes) else s.encode()
    return struct.pack("<Q", len(b)) + b


def gguf_value(v):
    """(type, bytes) of a Python value; a tuple is (type, raw bytes) already."""
    if isinstance(v, tuple):
        return v
    if isinstance(v, bool):
        return BOOL, struct.pack("<B", v)
    if isinstance(v, int):
        return U32, struct.pack("<I", v)
    if isinstance(v, float):
        return F32, struct.pack("<f", v)
    if isinstance(v, (str, bytes)):
        return STRING, gguf_string(v)
    kind = gguf_value(v[0])[0] if v else STRING
    return ARRAY, struct.pack("<IQ", kind, len(v)) + b"".join(gguf_value(x)[1] for x in v)


VALUES = {"u8": (0, "<B"), "i8": (1, "<b"), "u16": (2, "<H"), "i16": (3, "<h"), "u32": (4, "<I"), "i32": (5, "<i"),
          "f32": (6, "<f"), "bool": (7, "<B"), "u64": (10, "<Q"), "i64": (11, "<q"), "f64": (12, "<d")}


def typed_value(v):
    """(type, bytes) of [name of the type, value]; an array is ["arr", [name of its elements, values]]."""
    name, value = v
    if name == "str":
        return STRING, gguf_string(value)
    if name == "arr":
        items = [typed_value([value[0], x]) for x in value[1]]
        kind = STRING if value[0] == "str" else VALUES[value[0]][0]
        return ARRAY, struct.pack("<IQ", kind, len(items)) + b"".join(raw for _, raw in items)
    kind, form = VALUES[name]
    return kind, struct.pack(form, value)


def gguf(meta, tensors=(), data=b"", version=3):
    """tensors: (name, dims fastest first, type, offset into data)."""
    out = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(meta))
    for key, value in meta.items():
        kind, raw = gguf_value(value)
        out += gguf_string(key) + struct.pack("<I", kind) + raw
    for name, dims, kind, offset in tensors:
        out += gguf_string(name) + struct.pack("<I", len(dims))
        out += b"".join(struct.pack("<Q", d) for d in dims) + struct.pack("<IQ", kind, offset)
    return out + b"\0" * (-len(out) % 32) + data


def read_gguf(file):
    """What gguf() takes, of a file: (meta, tensors, data); the values stay as they are there, (type, raw bytes)."""
    at = 8

    def take(form):
        nonlocal at
        values = struct.unpack_from("<" + form, file, at)
        at += struct.calcsize("<" + form)
        return values[0] if len(values) == 1 else values

    def string():
        nonlocal at
        n = take("Q")
        at += n
        return file[at - n:at]

    def skip(kind):
        nonlocal at
        if kind == STRING:
            string()
        elif kind == ARRAY:
            kind, n = take("IQ")
            for _ in range(n):
                skip(kind)
        else:
            at += {0: 1, 1: 1, 2: 2, 3: 2, 7: 1, 10: 8, 11: 8, 12: 8}.get(kind, 4)

    n_tensors, n_keys = take("QQ")
    meta = {}
    for _ in range(n_keys):
        key, kind, begin = string().decode(), take("I"), at
        skip(kind)
        meta[key] = (kind, file[begin:at])
    tensors = []
    for _ in range(n_tensors):
        name, rank = string().decode(), take("I")
        dims = [take("Q") for _ in range(rank)]
        tensors.append((name, dims, *take("IQ")))
    return meta, tensors, file[at + -at % 32:]


# Printable ASCII, newline (Ċ) and space (Ġ) as GPT-2 writes them, three merges, four special tokens: ids 0 to 103.
PIECES = [chr(c) for c in range(0x21, 0x7F)] + ["\u010a", "\u0120", "th", "the", "\u0120the"]
MERGES = ["t h", "th e", "\u0120 the"]
SPECIAL = ["<s>", "</s>", "<|im_start|>", "<|im_end|>"]
BOS, EOS, IM_START, IM_END = range(len(PIECES), len(PIECES) + len(SPECIAL))


def ids_of(text):
    """The ids of a text without merges or special tokens."""
    return [PIECES.index({" ": "\u0120", "\n": "\u010a"}.get(c, c)) for c in text]


def tokenizer_json(add_bos=True):
    added = [{"id": len(PIECES) + i, "content": s, "special": True, "single_word": False, "lstrip": False,
              "rstrip": False, "normalized": False} for i, s in enumerate(SPECIAL)]
    post = {"type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
            "pair": [], "special_tokens": {"<s>": {"id": "<s>", "ids": [BOS], "tokens": ["<s>"]}}}
    return {"version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": None,
            "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
            "post_processor": post if add_bos else None, "decoder": {"type": "ByteLevel"},
            "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                      "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False,
                      "vocab": {p: i for i, p in enumerate(PIECES)}, "merges": MERGES}}


def write_tokenizer(folder, add_bos=True, template=CHATML):
    folder.mkdir(exist_ok=True)
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer_json(add_bos)))
    config = {"bos_token": "<s>", "eos_token": "</s>"}
    if template:
        config["chat_template"] = template
    (folder / "tokenizer_config.json").write_text(json.dumps(config))
    return folder


def tokenizer_gguf(path, **more):
    """A GGUF that holds the same tokenizer and no tensor."""
    path.write_bytes(gguf({
        "general.architecture": "llama", "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": PIECES + SPECIAL, "tokenizer.ggml.token_type": [1] * len(PIECES) + [3] * len(SPECIAL),
        "tokenizer.ggml.merges": MERGES, "tokenizer.ggml.bos_token_id": BOS, "tokenizer.ggml.eos_token_id": EOS,
        "tokenizer.ggml.add_bos_token": True, "tokenizer.chat_template": CHATML, **more}))
    return path


def model_with_tokenizer(folder, name="llama-plain", **kw):
    """A golden model's Hugging Face directory, with the tokenizer above."""
    shutil.copytree(MODELS / name, folder, ignore=shutil.ignore_patterns("*.gguf", "*.f32", "golden.json"))
    return write_tokenizer(folder, **kw)


def model_with_turns(folder, name="llama-plain"):
    """The same, where token 99 is <|turn|>."""
    model_with_tokenizer(folder, name)
    for file in ("tokenizer.json", "tokenizer_config.json"):
        (folder / file).write_text((folder / file).read_text().replace("<s>", "<|turn|>"))
    return folder


def model_with_golden_tokenizer(folder, name, rows, config, generation=None):
    """llama-plain with `rows` tokens, all of its first ones' values, and the tokenizer of tests/golden/tokenizer/name."""
    source = MODELS / "llama-plain"
    folder.mkdir()
    data = (source / "model.safetensors").read_bytes()
    n = struct.unpack_from("<Q", data)[0]
    head, out, body = json.loads(data[8:8 + n]), {}, b""
    for key, t in head.items():
        if key == "__metadata__":
            continue
        begin, end = t["data_offsets"]
        values = data[8 + n + begin:8 + n + end]
        if key in ("model.embed_tokens.weight", "lm_head.weight"):
            row = len(values) // t["shape"][0]
            values = (values * (rows // t["shape"][0] + 1))[:rows * row]
            t["shape"][0] = rows
        out[key] = {**t, "data_offsets": [len(body), len(body) + len(values)]}
        body += values
    header = json.dumps(out).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + body)
    model = json.loads((source / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**model, "vocab_size": rows}))
    for file in ("tokenizer.json", "tokenizer.model", "tekken.json", "tokenizer_config.json"):
        if (MODELS.parent / "tokenizer" / name / file).exists():
            shutil.copy(MODELS.parent / "tokenizer" / name / file, folder)
    if config is not None:
        (folder / "tokenizer_config.json").write_text(json.dumps(config))
    if generation:
        (folder / "generation_config.json").write_text(json.dumps(generation))
    return folder
