"""A GGUF of a Hugging Face directory, made by llama.cpp's own converter, in f32 and without a tokenizer.

    LLAMA_CPP=DIR .oracle/bin/python tools/golden/convert.py MODEL OUT.gguf

DIR holds convert_hf_to_gguf.py (vendor/llama.cpp in the source distribution of llama-cpp-python). It brings a gguf of
its own, which is why this is a program and no module.
"""

import json
import logging
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import torch  # noqa: E402

LLAMA_CPP = Path(os.environ["LLAMA_CPP"])
sys.dont_write_bytecode = True
sys.path[1:1] = [str(LLAMA_CPP / "gguf-py"), str(LLAMA_CPP)]
import gguf  # noqa: E402
from conversion import ModelType, get_model_architecture, get_model_class  # noqa: E402

EXP = torch.exp


def no_vocabulary(self):
    self.gguf_writer.add_tokenizer_model("none")
    for name in ("bos", "eos"):
        token = self.hparams.get(f"{name}_token_id")
        if isinstance(token, int):
            getattr(self.gguf_writer, f"add_{name}_token_id")(token)


def exact_exp(t):
    """Of A_log: by f64, so that its bits are no matter of a library."""
    return EXP(t.to(torch.float64)).to(torch.float32)


def main():
    model, out = Path(sys.argv[1]), Path(sys.argv[2])
    logging.disable(logging.WARNING)
    torch.set_num_threads(1)
    hparams = json.loads((model / "config.json").read_text())  # as it is, not as transformers reads it
    converter = get_model_class(get_model_architecture(hparams, ModelType.TEXT))
    converter.set_vocab = no_vocabulary
    torch.exp = exact_exp
    with torch.inference_mode():
        writer = converter(model, gguf.LlamaFileType.ALL_F32, out, model_name=model.name, hparams=dict(hparams))
        if "vocab_size" in hparams:
            add, writer.gguf_writer.add_vocab_size = writer.gguf_writer.add_vocab_size, lambda n: None
            add(hparams["vocab_size"])
        writer.write()


if __name__ == "__main__":
    main()
