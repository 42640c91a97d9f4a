#!/usr/bin/env python3
"""Write tests/golden/template/files.json: which chat template, and which special tokens in it, the files of a directory
give a chat. Oracle: AutoTokenizer.from_pretrained(...).apply_chat_template of transformers 5.23.

tokenizer.json is the one of tests/cli/cli_files.py; a case has the other files. Rows without a tokenizer's template use
chat_template.json, which AutoTokenizer leaves to processors: their oracle is the file that AutoProcessor reads."""
import json
import os
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
from transformers import AutoTokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../tests/cli"))
import cli_files  # noqa: E402

OUT = os.path.join(HERE, "../../tests/golden/template/files.json")
MESSAGES = [{"role": "user", "content": "hi"}]
TOOLS = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
ALL = "".join("{{ %s }}|" % n for n in (
    "bos_token", "eos_token", "unk_token", "pad_token", "cls_token", "sep_token", "mask_token", "image_token",
    "audio_token", "additional_special_tokens", "extra_special_tokens", "add_bos_token", "pad_token is defined"))
TOKEN = {"__type": "AddedToken", "content": "<s>", "lstrip": False, "normalized": False, "rstrip": False,
         "single_word": False}
ADDED = {str(cli_files.BOS): {"content": "<s>", "lstrip": False, "normalized": False, "rstrip": False, "single_word": False,
                "special": True}}


def config(template=ALL, **more):
    return {"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": "<s>", "eos_token": "</s>",
            **({"chat_template": template} if template is not None else {}), **more}


NAMED = [{"name": "default", "template": "D"}, {"name": "tool_use", "template": "T"}, {"name": "rag", "template": "R"}]
CASES = {
    "bos and eos": {"tokenizer_config.json": config()},
    "all": {"tokenizer_config.json": config(unk_token="<s>", pad_token="</s>", cls_token="a", sep_token="b",
                                            mask_token="c")},
    "objects": {"tokenizer_config.json": config(pad_token=TOKEN, unk_token=TOKEN)},
    "null": {"tokenizer_config.json": config(pad_token=None, bos_token=None)},
    "of a model that sees": {"tokenizer_config.json": config(image_token="<s>", add_bos_token=True)},
    "named": {"tokenizer_config.json": config(extra_special_tokens={"image_token": "a", "audio_token": "b"})},
    "listed": {"tokenizer_config.json": config(additional_special_tokens=["a", "b"])},
    "map": {"tokenizer_config.json": config(pad_token="a"),
            "special_tokens_map.json": {"pad_token": "b", "unk_token": {"content": "c", "lstrip": False,
                                        "normalized": False, "rstrip": False, "single_word": False}}},
    "map without a say": {"tokenizer_config.json": config(pad_token="a", added_tokens_decoder=ADDED),
                          "special_tokens_map.json": {"pad_token": "b", "unk_token": "c"}},
    "list": {"tokenizer_config.json": config(NAMED)},
    "list without tools": {"tokenizer_config.json": config(NAMED[::2])},
    "jinja": {"tokenizer_config.json": config("C"), "chat_template.jinja": "J"},
    "jinja over a list": {"tokenizer_config.json": config(NAMED), "chat_template.jinja": "J"},
    "folder": {"tokenizer_config.json": config("C"), "additional_chat_templates/tool_use.jinja": "F",
               "additional_chat_templates/rag.jinja": "R", "chat_template.jinja": "J"},
    "folder with a default": {"tokenizer_config.json": config("C"), "additional_chat_templates/default.jinja": "F",
                              "chat_template.jinja": "J"},
    "folder alone": {"tokenizer_config.json": config("C"), "additional_chat_templates/tool_use.jinja": "F"},
    "both": {"tokenizer_config.json": config("C"), "chat_template.json": {"chat_template": "P"}},
    "both and jinja": {"tokenizer_config.json": config("C"), "chat_template.json": {"chat_template": "P"},
                       "chat_template.jinja": "J"},
}
PROCESSOR = {
    "json alone": ({"tokenizer_config.json": config(None), "chat_template.json": {"chat_template": "P"}}, "P", "P"),
    "json with names": ({"tokenizer_config.json": config(None), "chat_template.json": {
        "chat_template": {"default": "P", "tool_use": "Q"}}}, "P", "Q"),
    "json without a config": ({"chat_template.json": {"chat_template": "P{{ bos_token }}"}}, "P", "P"),
}


def render(folder, tools):
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
        return tokenizer.apply_chat_template(MESSAGES, tools=tools, tokenize=False, add_generation_prompt=True)
    except ValueError:
        return None


def write(folder, files):
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    tokenizer = {**cli_files.tokenizer_json(False), "decoder": byte_level}  # which transformers wants whole
    for name, content in {"tokenizer.json": tokenizer, **files}.items():
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
            f.write(content if isinstance(content, str) else json.dumps(content))


def main():
    rows = []
    for name, files in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            write(folder, files)
            rows.append({"name": name, "files": files, "plain": render(folder, None), "tools": render(folder, TOOLS)})
    for name, (files, plain, tools) in PROCESSOR.items():
        rows.append({"name": name, "files": files, "plain": plain, "tools": tools})
    with open(OUT, "w", encoding="utf-8") as f:
        json.dump(rows, f, indent=1, ensure_ascii=False)
        f.write("\n")


if __name__ == "__main__":
    main()
