#!/usr/bin/env python3
"""Runs Tenon's programs on IREE: a worker as docs/worker.md describes it, for `--backend iree:DRIVER`.

Needs iree-base-compiler and iree-base-runtime; TENON_IREE_FLAGS adds options of iree-compile. A list of arguments
costs IREE's Python a microsecond for each, so a program keeps its own: weights stay where they are; a result that is
written over an argument, as states are, is that argument again; small arguments are written into buffers that stay.
"""
import collections
import ctypes
import gc
import importlib.metadata
import itertools
import math
import mmap
import os
import re
import socket
import struct
import subprocess
import sys
import types

IREE = "3.13.0"
VERSION, HELLO, DROP, OK, ERROR = 1, 1, 6, 128, 129
(FAILED, MEMORY, UNSUPPORTED, ABSENT), (BYTES, FILE, SHARED) = range(4), range(3)
MAX_WORDS, MAX_BYTES, ALIGNED, UNKNOWN = 1 << 17, 1 << 30, 64, (1 << 64) - 1
CPU = ["--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu",
       "--iree-llvmcpu-target-cpu=host"]
FLAGS = {"local-task": CPU, "local-sync": CPU,
         **{name: [f"--iree-hal-target-device={name}"] for name in ("cuda", "vulkan", "hip")}}
TYPES = list(zip("BOOL_8 SINT_32 SINT_64 UINT_8 FLOAT_16 BFLOAT_16 FLOAT_32".split(), (1, 4, 8, 1, 2, 2, 4)))
# A view, and what it must outlive: IREE's own buffer is what keeps the pages that were imported.
Buffer = collections.namedtuple("Buffer", "view memory")


class Refused(Exception):
    """An error reply: a line, and its code if that is not FAILED."""


def take(sock, n):
    data = sock.recv(n, socket.MSG_WAITALL) if n else b""
    if len(data) < n:
        sys.exit(0)  # whoever started us has ended
    return data


def receive(sock):
    head, fds, _, _ = socket.recv_fds(sock, 16, 4)
    kind, n_words, n_bytes = struct.unpack("<IIQ", head + take(sock, 16 - len(head)))
    if not HELLO <= kind <= DROP or n_words > MAX_WORDS or n_bytes > MAX_BYTES:
        sys.exit(f"a frame of kind {kind} with {n_words} words and {n_bytes} bytes")
    rest = take(sock, 8 * n_words + n_bytes)
    return kind, struct.unpack_from(f"<{n_words}Q", rest), rest[8 * n_words:], fds


def send(sock, kind, words, *parts):
    head = struct.pack(f"<IIQ{len(words)}Q", kind, len(words), sum(map(len, parts)), *words)
    sock.sendall(b"".join((head, *parts)))


def load_iree():
    for package in ("iree-base-compiler", "iree-base-runtime"):
        version = ([d.version for d in importlib.metadata.distributions(name=package)] or ["no version"])[0]
        if version.rpartition(".")[0] != IREE.rpartition(".")[0]:
            raise Refused(f"{sys.executable} has {version} of {package}; this needs {IREE}: pip install "
                          f"iree-base-compiler=={IREE} iree-base-runtime=={IREE}, or set TENON_PYTHON", ABSENT)
    return importlib.import_module("iree.runtime")


def one_line(said):
    """Without the places in IREE's sources, and short enough for a line."""
    return re.sub(r"c/runtime/\S+:\d+: ", "", (str(said).strip() or repr(said)).split("\n")[0])[:300]


def compile_text(text, flags):
    """In a process of its own, which ends with this one: a compiler that crashes costs one program, not the states."""
    folder, _, _ = sys.modules["iree.runtime"].__file__.rpartition("/runtime/")
    command = [f"{folder}/compiler/_mlir_libs/iree-compile", "-", "-o", "-", "--iree-input-type=stablehlo", *flags]
    p = subprocess.run(command, input=text, capture_output=True,
                       preexec_fn=lambda: ctypes.CDLL(None).prctl(1, 9))  # PR_SET_PDEATHSIG, SIGKILL
    if p.returncode:
        said = re.sub(r"(?s).*?(?=error: )", "", p.stderr.decode(errors="replace"), count=1)
        raise Refused(f"iree-compile: {one_line(said)}, status {p.returncode}")
    return p.stdout


class Program(types.SimpleNamespace):
    """context, function; over: of an argument that a result is written over, which; args: Buffers, None where none is
    bound; list: the same for a call; small: of an argument that came along, its shape and bytes; new: other results."""


class Worker:
    device, held = None, {}  # by handle: Buffers and Programs

    def hello(self, words, data, fds):
        self.rt, spec = load_iree(), data.decode()
        if not spec:
            return (VERSION, 0), "\n".join(filter(self.has, FLAGS)).encode()
        driver = re.split("[:?]", spec)[0]
        if driver not in FLAGS:
            raise Refused(f"there is no driver '{driver}', but {', '.join(FLAGS)}", UNSUPPORTED)
        if words[1]:
            self.rt.flags.parse_flags(f"--task_topology_max_group_count={words[1]}")
        self.device = self.rt.get_driver(spec).create_device_by_uri(spec)
        self.flags = FLAGS[driver] + ["--iree-opt-level=O3", *os.environ.get("TENON_IREE_FLAGS", "").split()]
        self.on_host = driver.startswith("local")
        kind, usage = self.rt.MemoryType, self.rt.BufferUsage
        self.memory = kind.DEVICE_LOCAL | (kind.HOST_VISIBLE if self.on_host else 0)
        self.usage = usage.DEFAULT | (usage.MAPPING if self.on_host else 0)
        self.instance = self.rt.VmInstance()
        self.hal = self.rt.create_hal_module(self.instance, self.device)
        gc.disable()
        return (VERSION, int(self.on_host)), f"IREE {IREE}, {driver}, {' '.join(self.flags)}".encode()

    def has(self, driver):
        try:
            return self.rt.get_driver(driver).query_available_devices()
        except Exception:  # its library is not on this machine
            return False

    def get(self, handle, kind):
        if isinstance(self.held.get(handle), kind):
            return self.held[handle]
        raise Refused(f"handle {handle} is no {kind.__name__.lower()} that is here")

    def compile(self, words, data, fds):
        handle, saved = words
        program = data if saved else compile_text(data, self.flags)
        module = self.rt.VmModule.copy_buffer(self.instance, program)
        if "main" not in module.function_names:
            raise Refused("the program has no function 'main'")
        main = module.lookup_function("main")
        over = re.findall(r"%input(\d+): [^{}%]*\{iree\.abi\.output = (\d+)", main.reflection["iree.abi.declaration"])
        p = self.held[handle] = Program(
            context=self.rt.VmContext(self.instance, [self.hal, module]), function=main, args=[], list=None, small={},
            over={int(arg): int(result) for arg, result in over})
        return (UNKNOWN, *itertools.chain(*p.over.items())), b"" if saved else program

    def shape(self, words):
        """The next of an iterator's words: type, rank, dimensions. Of that the element type, the dimensions, bytes."""
        (name, size), rank = TYPES[next(words)], next(words)
        dims = list(itertools.islice(words, rank))
        if len(dims) < rank:
            raise Refused("a shape that is none")
        return getattr(self.rt.HalElementType, name), dims, size * math.prod(dims)

    def view(self, data, shape, borrow=False):
        at = self.device.allocator
        buffer = at.import_host_allocation(data, self.memory, self.usage) if borrow and self.on_host else \
            at.allocate_buffer_copy(self.memory, self.usage, self.device, data)
        return Buffer(self.rt.HalBufferView(buffer, shape[1], shape[0]), buffer)

    def upload(self, words, data, fds):
        (handle, how, offset), shape = words[:3], self.shape(iter(words[3:]))
        skip, size = offset % mmap.ALLOCATIONGRANULARITY, shape[2]
        if how == BYTES and len(data) == size > 0:
            self.held[handle] = self.view(data, shape)
        elif how in (FILE, SHARED) and len(fds) == 1 and 0 < offset + size <= os.fstat(fds[0]).st_size:
            # A file's pages are shared until they are written to, which IREE may do with an argument.
            flags = mmap.MAP_PRIVATE if how == FILE else mmap.MAP_SHARED
            pages = mmap.mmap(fds[0], skip + size, flags, offset=offset - skip)
            self.held[handle] = self.view(memoryview(pages)[skip:], shape, skip % ALIGNED == 0)
        else:
            raise Refused("an upload whose bytes are missing")
        return (), b""

    def put_args(self, p, args, words, data):
        """Those that came along are written into memory that is bound in their place."""
        at = 0
        for place, handle in zip(words, words, strict=True):
            if not handle:
                shape = self.shape(words)
                here, at = data[at:at + shape[2]], at + shape[2]
                if len(here) != shape[2]:
                    raise Refused("an argument whose bytes are missing")
                if place not in p.small or p.small[place][0] != shape or not self.on_host:
                    p.small[place] = shape, mmap.mmap(-1, len(here))
                    room = p.small[place][1] if self.on_host else here
                    args[place], p.list = self.view(room, shape, borrow=True), None
                p.small[place][1][:] = here
            elif args[place] is not self.held.get(handle):
                args[place], p.list = self.get(handle, Buffer), None
                p.small.pop(place, None)
        if at != len(data) or (not p.list and None in args):
            raise Refused("a run whose arguments are not whole")

    def run(self, words, data, fds):
        handle, first, n_results, n_args, limit = words[:5]
        p = self.get(handle, Program)
        if max(n_args, n_results) > MAX_WORDS:
            raise Refused("a run of too many arguments or results")
        if not p.args or len(p.args) != n_args:
            p.args, p.list, p.small = [None] * n_args, None, {}
            p.new = sorted(set(range(n_results)) - set(p.over.values()))
        args, p.args = p.args, []  # until it went well: they may be consumed, and all of them will be named again
        self.put_args(p, args, iter(words[5:]), data)
        if not p.list:
            p.list = self.rt.VmVariantList(n_args)
            for buffer in args:
                p.list.push_ref(buffer.view)
        out = self.rt.VmVariantList(n_results)
        p.context.invoke(p.function, p.list, out)
        if out.size != n_results:
            raise Refused(f"the program gives {out.size} results, not {n_results}")
        for at in p.over.keys() & p.small.keys():  # others keep their handles
            self.held[first + p.over[at]] = args[at]
            del p.small[at]
        p.args, sizes, parts = args, [], []
        for i in p.new:
            view = out.get_as_object(i, self.rt.HalBufferView)
            self.held[first + i] = Buffer(view, None)
            if view.byte_length <= limit:
                parts.append(self.host(view))
                sizes += i, view.byte_length
        return sizes, *parts

    def host(self, view):
        return memoryview(view.map()) if self.on_host else \
            self.rt.DeviceArray(self.device, view, implicit_host_transfer=True).to_host().tobytes()

    def download(self, words, data, fds):
        data = self.host(self.get(words[0], Buffer).view)
        if len(data) != words[1]:
            raise Refused(f"a result has {len(data)} bytes, not {words[1]}")
        return (), data


def main():
    sock, worker = socket.socket(fileno=0), Worker()
    answer = {1: worker.hello, 2: worker.compile, 3: worker.upload, 4: worker.run, 5: worker.download}
    while True:
        kind, words, data, fds = receive(sock)
        if kind == DROP:
            for handle in words:
                worker.held.pop(handle, None)
            continue
        try:
            if kind != HELLO and worker.device is None:
                raise Refused("a hello that names a driver comes first")
            send(sock, OK, *answer[kind](words, data, fds))
        except Exception as e:
            short = isinstance(e, MemoryError) or "RESOURCE_EXHAUSTED" in str(e)
            said, code = (*e.args, FAILED)[:2] if isinstance(e, Refused) else (e, MEMORY if short else FAILED)
            send(sock, ERROR, (code,), one_line(said).encode())
        for fd in fds:
            os.close(fd)


if __name__ == "__main__":
    main()
