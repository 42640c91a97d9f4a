"""What tools/golden/configs.py and test_config_cases.py share: the directories whose config.json is changed. Needs
nothing but Python."""
import json
import pathlib
import struct

MODELS = pathlib.Path(__file__).resolve().parents[1] / "golden/models"
CASES = MODELS.parent / "config"
IDS = [3 * i % 90 for i in range(40)]

NO_CLASS = {"kimi-k2", "plamo2", "rwkv7"}  # goldens of families that transformers has no class for

# Models that also see: the one whose language model is this golden, and a small part that sees.
SMALL = dict(hidden_size=8, num_hidden_layers=1, num_attention_heads=1, image_size=28, patch_size=14)
WRAPPERS = {
    "gemma3-vision": ("gemma3", "gemma3", SMALL | dict(model_type="siglip_vision_model", intermediate_size=8)),
    "mistral3-vision": ("mistral3", "mistral", SMALL | dict(model_type="pixtral", intermediate_size=8, head_dim=8)),
}


def read_config(name):
    if name not in WRAPPERS:
        return json.loads((MODELS / name / "config.json").read_text())
    kind, golden, vision = WRAPPERS[name]
    text = read_config(golden)
    return {"model_type": kind, "text_config": text, "vision_config": vision,
            "tie_word_embeddings": text["tie_word_embeddings"], "image_token_index": 96}


def changed(config, change):
    """"-key" leaves a key out; slashes lead into objects."""
    out = json.loads(json.dumps(config))
    for path, value in change.items():
        *parents, key = path.removeprefix("-").split("/")
        at = out
        for p in parents:
            at = at[p]
        if path[0] == "-":
            at.pop(key, None)
        else:
            at[key] = value
    return out


def read_tensors(path):
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8:8 + size])
    header.pop("__metadata__", None)
    return header, raw[8 + size:]


def write_tensors(path, header, data):
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def make_directory(name, out):
    """Everything but config.json: links to the golden's weights; of a model that also sees its tensors, renamed."""
    if name not in WRAPPERS:
        for f in (MODELS / name).glob("model*safetensors*"):
            (out / f.name).symlink_to(f)
        return
    header, data = read_tensors(MODELS / WRAPPERS[name][1] / "model.safetensors")
    inside = lambda k: "model.language_model." + k.removeprefix("model.") if k.startswith("model.") else k
    write_tensors(out / "model.safetensors",
                  {"__metadata__": {"format": "pt"}} | {inside(k): v for k, v in header.items()}, data)
