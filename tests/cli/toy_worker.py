"""A worker that owes nothing to IREE or its script: it reads the text of programs and computes them with numpy, op by op
(docs/worker.md). TOY_FAULT=WHAT:N misbehaves at the N-th run of the process (0: at the hello); with TOY_ONCE=FILE only
while that file is there, which it removes."""
import mmap
import os
import re
import socket
import struct
import sys
import time

import numpy as np

TYPES = {"i1": np.bool_, "i32": np.int32, "i64": np.int64, "ui8": np.uint8, "f16": np.float16, "f32": np.float32}
CODES = ["i1", "i32", "i64", "ui8", "f16", None, "f32"]
COMPARE = {"GT": np.greater, "LT": np.less, "EQ": np.equal, "LE": np.less_equal, "GE": np.greater_equal,
           "NE": np.not_equal}
PLAIN = {"add": np.add, "subtract": np.subtract, "multiply": np.multiply, "maximum": np.maximum, "abs": np.abs,
         "minimum": np.minimum, "negate": np.negative, "and": np.logical_and, "or": np.logical_or, "sine": np.sin,
         "cosine": np.cos, "log": np.log, "exponential": np.exp, "tanh": np.tanh, "log_plus_one": np.log1p, "select": np.where,
         "rsqrt": lambda x: np.float32(1) / np.sqrt(x), "logistic": lambda x: 1 / (1 + np.exp(-x))}


# ---- programs

def types(text):
    return [(tuple(int(d) for d in t.split("x")[:-1]), t.split("x")[-1]) for t in re.findall(r"tensor<([^>]*)>", text)]


def numbers(attrs, name):
    found = re.search(name + r" = (?:array<i64(?:: )?|\[)([\d, -]*)[>\]]", attrs)
    return tuple(int(n) for n in found.group(1).split(",") if n.strip()) if found else ()


def block(lines):
    """Operations up to the end of a region: (results, op, operands, regions, attributes, result types)."""
    names, ops = [], []
    for line in lines:
        if line.startswith("^bb0"):
            names = re.findall(r"%\d+", line)
        elif line.startswith("}"):
            return names, ops, line
        else:
            head, op, operands, rest = re.fullmatch(r'(?:([^"]*) = )?"([\w.]+)"\(([^)]*)\)(.*)', line).groups()
            regions = []
            if rest.strip() == "({":
                rest = "}, {"
                while rest == "}, {":
                    inside, body, rest = block(lines)
                    regions.append((inside, body))
            ops.append((re.findall(r"%\d+", head or ""), op.split(".")[1], re.findall(r"%\d+", operands), regions, rest,
                        types(rest.rpartition("->")[2])))
    return names, ops, ""


def constant(attrs, shape, kind):
    text = re.search(r"dense<(.*?)> :", attrs).group(1).replace("[", "").replace("]", "").split(",")
    values = [np.uint32(int(t, 16)).view(np.float32) if "0x" in t else np.dtype(kind).type(t == "true" or float(t))
              if kind is np.bool_ else kind(float(t)) for t in map(str.strip, text)]
    return np.full(shape, values[0], kind) if len(values) == 1 else np.array(values, kind).reshape(shape)


def dot(a, b, attrs):
    batch, left, right = (numbers(attrs, n) for n in ("lhs_batching_dimensions", "lhs_contracting_dimensions",
                                                      "rhs_contracting_dimensions"))
    other = numbers(attrs, "rhs_batching_dimensions")
    letters = iter("abcdefghijklmnopqrstuvwxyz")
    x = [next(letters) for _ in a.shape]
    y = [x[batch[other.index(i)]] if i in other else x[left[right.index(i)]] if i in right else next(letters)
         for i in range(b.ndim)]
    out = [x[i] for i in batch] + [c for i, c in enumerate(x) if i not in batch + left]
    return np.einsum(f"{''.join(x)},{''.join(y)}->{''.join(out + [c for c in y if c not in x])}", a, b)


def reduce(args, regions, axis):
    if len(args) == 2:
        what = {"add": np.sum, "maximum": np.max, "minimum": np.min}[regions[0][1][0][1]]
        return [what(args[0], axis=axis).astype(args[0].dtype)]
    best = np.argmax(args[0], axis=axis[0])  # a two-operand reduce is the first of the largest, and its number
    return [np.max(args[0], axis=axis[0]), np.take_along_axis(args[1], np.expand_dims(best, axis[0]), axis[0])
            .squeeze(axis[0])]


def slice_at(x, starts, sizes):
    return tuple(slice(s, s + n) for s, n in ((min(max(int(s), 0), d - n), n) for s, n, d in zip(starts, sizes, x.shape)))


def apply(op, a, regions, attrs, result, known):
    shape, kind = result[0]
    kind = TYPES[kind]
    if op in PLAIN:
        return [PLAIN[op](*a).astype(kind)]
    if op == "constant":
        return [constant(attrs, shape, kind)]
    if op == "divide":
        return [a[0] // a[1] if kind is np.int32 else a[0] / a[1]]
    if op == "convert" or op == "reshape":
        return [a[0].astype(kind).reshape(shape)]
    if op == "compare":
        return [COMPARE[re.search(r"comparison_direction (\w+)", attrs).group(1)](*a)]
    if op == "iota":
        at = int(re.search(r"iota_dimension = (\d+)", attrs).group(1))
        return [np.broadcast_to(np.arange(shape[at], dtype=kind).reshape([-1 if i == at else 1 for i in range(len(shape))]),
                                shape)]
    if op == "broadcast_in_dim":
        to = numbers(attrs, "broadcast_dimensions")
        return [np.broadcast_to(a[0].reshape([a[0].shape[to.index(i)] if i in to else 1 for i in range(len(shape))]), shape)]
    if op == "transpose":
        return [a[0].transpose(numbers(attrs, "permutation"))]
    if op == "concatenate":
        return [np.concatenate(a, int(re.search(r"dimension = (\d+)", attrs).group(1)))]
    if op == "slice":
        bounds = zip(numbers(attrs, "start_indices"), numbers(attrs, "limit_indices"), numbers(attrs, "strides"))
        return [a[0][tuple(slice(*b) for b in bounds)]]
    if op == "dynamic_slice":
        return [a[0][slice_at(a[0], a[1:], shape)]]
    if op == "dynamic_update_slice":
        out = a[0].copy()
        out[slice_at(out, a[2:], a[1].shape)] = a[1]
        return [out]
    if op == "gather":  # of whole rows
        return [a[0][np.clip(a[1][..., 0], 0, a[0].shape[0] - 1)].reshape(shape)]
    if op == "dot_general":
        return [dot(a[0], a[1], attrs).astype(kind)]
    if op == "reduce":
        return reduce(a, regions, numbers(attrs, "dimensions"))
    if op == "while":
        while run_block(regions[0], a, known)[0]:
            a = run_block(regions[1], a, known)
        return a
    if op == "top_k":
        order = np.argsort(-a[0], axis=-1, kind="stable")[..., :shape[-1]]
        return [np.take_along_axis(a[0], order, -1), order.astype(np.int32)]
    raise NotImplementedError(f"no op {op} here")


def run_block(region, args, known):
    names, ops = region
    known = {**known, **dict(zip(names, args))}
    for heads, op, operands, regions, attrs, result in ops:
        values = [known[o] for o in operands]
        if op == "return":
            return values
        known.update(zip(heads, apply(op, values, regions, attrs, result, known)))


def compile_text(text):
    lines = iter([line.strip() for line in text.split("\n") if line.strip()])
    if next(lines, "") != '"builtin.module"() ({':
        raise ValueError("not a module in generic form")
    return block(lines)[1][0][3][0]


# ---- the protocol

def receive(sock, n):
    data = b""
    while len(data) < n:
        more = sock.recv(n - len(data))
        if not more:
            sys.exit(0)
        data += more
    return data


def array_of(words, data):
    kind, shape = TYPES[CODES[words[0]]], words[2:2 + words[1]]
    size = int(np.prod(shape, dtype=np.int64)) * np.dtype(kind).itemsize
    return np.frombuffer(data[:size], kind).reshape(shape), 2 + words[1], size


def fault(sock, runs):
    what, _, at = os.environ.get("TOY_FAULT", "").partition(":")
    once = os.environ.get("TOY_ONCE")
    if not what or int(at) != runs or (once and not os.path.exists(once)):
        return
    if once:
        os.unlink(once)
    if what == "exit":
        sys.exit("toy: this worker has had enough")
    if what == "kill":
        os.kill(os.getpid(), 9)
    if what == "hang":
        time.sleep(1000)
    frames = {"garbage": b"\xa5" * 64, "huge": struct.pack("<IIQ", 128, 0, 1 << 40), "text": b"hello, world\n" * 2,
              "words": struct.pack("<IIQ", 128, 1 << 31, 0), "short": struct.pack("<IIQ", 128, 2, 0) + b"\0" * 3,
              "index": struct.pack("<IIQQQ", 128, 2, 4, 99, 4) + b"1234", "error": struct.pack("<IIQQ", 129, 1, 0, 77)}
    sock.sendall(frames[what])


def main():
    sock, held, bound, runs = socket.socket(fileno=0), {}, {}, 0
    while True:
        head, fds, _, _ = socket.recv_fds(sock, 16, 1)
        if not head:
            return
        kind, n, size = struct.unpack("<IIQ", head + receive(sock, 16 - len(head)))
        w = struct.unpack(f"<{n}Q", receive(sock, 8 * n))
        data, reply, out = receive(sock, size), (), b""
        try:
            if kind == 1:
                fault(sock, 0)
                reply, out = (1, 1), b"numpy " + np.__version__.encode() + b", " + (data or b"no spec")
            elif kind == 2:
                held[w[0]], bound[w[0]], reply, out = compile_text(data.decode()), {}, (0,), b"" if w[1] else data
                reply += tuple(map(int, os.environ.get("TOY_OVER", "").split()))
            elif kind == 3:
                if w[1]:
                    data = mmap.mmap(fds[0], 0, prot=mmap.PROT_READ)[w[2]:]
                held[w[0]] = array_of(w[3:], data)[0]
            elif kind == 4:
                runs += 1
                fault(sock, runs)
                args, at, i = bound[w[0]], 0, 5
                while i < len(w):
                    place, handle = w[i:i + 2]
                    i += 2
                    if handle:
                        args[place] = handle
                    else:
                        args[place], used, used_bytes = array_of(w[i:], data[at:])
                        i, at = i + used, at + used_bytes
                values = [args[k] if isinstance(args[k], np.ndarray) else held[args[k]] for k in range(w[3])]
                results = [np.ascontiguousarray(r) for r in run_block(held[w[0]], values, {})]
                if len(results) != w[2]:
                    raise ValueError(f"{len(results)} results, not {w[2]}")
                for k, r in enumerate(results):
                    held[w[1] + k] = r
                    if r.nbytes <= w[4]:
                        reply, out = reply + (k, r.nbytes), out + r.tobytes()
            elif kind == 5:
                out = held[w[0]].tobytes()
            elif kind == 6:
                for handle in w:
                    held.pop(handle, None)
                    bound.pop(handle, None)
                continue
            sock.sendall(struct.pack(f"<IIQ{len(reply)}Q", 128, len(reply), len(out), *reply) + out)
        except Exception as e:
            text = f"{type(e).__name__}: {e}".encode()[:1000]
            sock.sendall(struct.pack("<IIQQ", 129, 1, len(text), 0) + text)
        finally:
            for fd in fds:
                os.close(fd)


if __name__ == "__main__":
    main()
