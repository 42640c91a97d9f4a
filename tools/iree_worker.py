#!/usr/bin/env python3
"""Runs Tenon's programs on IREE: a worker as docs/worker.md describes it, for `--backend iree:DRIVER`.

Needs iree-base-compiler, iree-base-runtime and numpy; TENON_IREE_FLAGS adds options of iree-compile. A list of arguments
costs IREE's Python a microsecond for each, so a program keeps its own: weights stay where they are; a result that is
written over an argument, as states are, is that argument again; small arguments are written into buffers that stay.
"""
import collections
import ctypes
import gc
import importlib.metadata
import math
import mmap
import os
import re
import socket
import struct
import subprocess
import sys
import types

VERSION, IREE = 1, "3.13.0"
HELLO, DROP, OK, ERROR = 1, 6, 128, 129
(FAILED, MEMORY, UNSUPPORTED, ABSENT), (BYTES, FILE, SHARED) = range(4), range(3)
MAX_WORDS, MAX_BYTES, MAX_RANK, ALIGNED = 1 << 17, 1 << 30, 6, 64
CPU = ["--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu",
       "--iree-llvmcpu-target-cpu=host"]
FLAGS = {"local-task": CPU, "local-sync": CPU, "cuda": ["--iree-hal-target-device=cuda"],
         "vulkan": ["--iree-hal-target-device=vulkan"], "hip": ["--iree-hal-target-device=hip"]}
TYPES = [("BOOL_8", 1), ("SINT_32", 4), ("SINT_64", 8), ("UINT_8", 1), ("FLOAT_16", 2), ("BFLOAT_16", 2), ("FLOAT_32", 4)]


class Refused(Exception):
    """An error reply."""

    def __init__(self, text, code=FAILED):
        super().__init__(text)
        self.code = code


def take(sock, n):
    data = sock.recv(n, socket.MSG_WAITALL)
    if len(data) < n:
        sys.exit(0)  # whoever started us has ended
    return data


def receive(sock):
    head, fds, _, _ = socket.recv_fds(sock, 16, 4)
    kind, n_words, n_bytes = struct.unpack("<IIQ", head + take(sock, 16 - len(head)))
    if not HELLO <= kind <= DROP or n_words > MAX_WORDS or n_bytes > MAX_BYTES:
        sys.exit(f"a frame of kind {kind} with {n_words} words and {n_bytes} bytes")
    return kind, struct.unpack(f"<{n_words}Q", take(sock, 8 * n_words)), take(sock, n_bytes), fds


def send(sock, kind, words, *parts):
    head = struct.pack(f"<IIQ{len(words)}Q", kind, len(words), sum(map(len, parts)), *words)
    sock.sendall(b"".join((head, *parts)))


def load_iree():
    for package in ("iree-base-compiler", "iree-base-runtime"):
        try:
            version = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            version = "no version"
        if version.rpartition(".")[0] != IREE.rpartition(".")[0]:
            raise Refused(f"{sys.executable} has {version} of {package}; this needs {IREE}: pip install "
                          f"iree-base-compiler=={IREE} iree-base-runtime=={IREE}, or set TENON_PYTHON", ABSENT)
    return importlib.import_module("numpy"), importlib.import_module("iree.runtime")


def one_line(said):
    """Without the places in IREE's sources, and short enough for a line."""
    return re.sub(r"c/runtime/\S+:\d+: ", "", (str(said).strip() or repr(said)).split("\n")[0])[:300]


def compile_text(text, flags):
    """In a process of its own, which ends with this one: a compiler that crashes costs one program, not the states."""
    folder, _, _ = sys.modules["iree.runtime"].__file__.rpartition("/runtime/")
    command = [f"{folder}/compiler/_mlir_libs/iree-compile", "-", "-o", "-", "--iree-input-type=stablehlo", *flags]
    pr_set_pdeathsig, sigkill = 1, 9
    p = subprocess.run(command, input=text, capture_output=True,
                       preexec_fn=lambda: ctypes.CDLL(None).prctl(pr_set_pdeathsig, sigkill))
    if p.returncode:
        said = re.sub(r"(?s).*?(?=error: )", "", p.stderr.decode(errors="replace"), count=1)
        raise Refused(f"iree-compile: {one_line(said)}, status {p.returncode}")
    return p.stdout


class Program(types.SimpleNamespace):
    """context, function; over: of a result that is written over an argument, which; args: Buffers, None where none is
    bound; list: the same for a call, made when it is needed; small: of an argument that came along, its bytes."""


# A view, and what it must outlive: IREE's own buffer is what keeps the pages that were imported.
Buffer = collections.namedtuple("Buffer", "view memory")


class Worker:
    device, held = None, {}  # by handle: Buffers and Programs

    def hello(self, words, data, fds):
        self.np, self.rt = load_iree()
        spec = data.decode()
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
        found = self.held.get(handle)
        if not isinstance(found, kind):
            raise Refused(f"handle {handle} is no {'program' if kind is Program else 'buffer'} that is here")
        return found

    def compile(self, words, data, fds):
        handle, saved = words
        program = data if saved else compile_text(data, self.flags)
        module = self.rt.VmModule.copy_buffer(self.instance, program)
        if "main" not in module.function_names:
            raise Refused("the program has no function 'main'")
        main = module.lookup_function("main")
        over = re.findall(r"%input(\d+): [^{}%]*\{iree\.abi\.output = (\d+)", main.reflection["iree.abi.declaration"])
        self.held[handle] = Program(context=self.rt.VmContext(self.instance, [self.hal, module]), function=main, args=[],
                                      list=None, small={}, over={int(result): int(arg) for arg, result in over})
        return ((1 << 64) - 1,), b"" if saved else program  # what it needs while it runs is not known

    def shape(self, words):
        """Of type, rank, dimensions: the element type, the dimensions, bytes, how many words that were."""
        if words[0] >= len(TYPES) or words[1] > MAX_RANK or len(words) < 2 + words[1]:
            raise Refused("a shape that is none")
        (name, size), dims = TYPES[words[0]], list(words[2:2 + words[1]])
        return getattr(self.rt.HalElementType, name), dims, size * math.prod(dims), 2 + words[1]

    def view(self, data, shape, borrow=False):
        at, raw = self.device.allocator, self.np.frombuffer(data, self.np.uint8)
        buffer = at.import_host_allocation(data, self.memory, self.usage) if borrow and self.on_host else \
            at.allocate_buffer_copy(self.memory, self.usage, self.device, raw)
        return Buffer(self.rt.HalBufferView(buffer, shape[1], shape[0]), buffer)

    def upload(self, words, data, fds):
        (handle, how, offset), shape = words[:3], self.shape(words[3:])
        size = shape[2]
        if how == BYTES and len(data) == size > 0:
            self.held[handle] = self.view(data, shape)
        elif how in (FILE, SHARED) and len(fds) == 1 and 0 < offset + size <= os.fstat(fds[0]).st_size:
            skip = offset % mmap.ALLOCATIONGRANULARITY
            # A file's pages are shared until they are written to, which IREE may do with an argument.
            flags = mmap.MAP_PRIVATE if how == FILE else mmap.MAP_SHARED
            pages = mmap.mmap(fds[0], skip + size, flags, mmap.PROT_READ | mmap.PROT_WRITE, offset=offset - skip)
            self.held[handle] = self.view(memoryview(pages)[skip:], shape, skip % ALIGNED == 0)
        else:
            raise Refused("an upload whose bytes are missing")
        return (), b""

    def put_small(self, p, at, shape, data):
        """An argument that came along: written into the buffer that is bound there, if that is as large."""
        if len(data) != shape[2]:
            raise Refused("an argument whose bytes are missing")
        if self.on_host and at in p.small and p.small[at][0] == shape:
            p.small[at][1][:] = self.np.frombuffer(data, self.np.uint8)
        else:
            p.args[at], p.list = self.view(data, shape), None
            p.small[at] = shape, self.host(p.args[at].view) if self.on_host else None

    def put_args(self, p, words, data):
        args, held, end, i, at = p.args, self.held, len(words), 0, 0
        while i < end:
            place, handle = words[i:i + 2]
            i += 2
            if not handle:
                shape = self.shape(words[i:])
                self.put_small(p, place, shape, data[at:at + shape[2]])
                i, at = i + shape[3], at + shape[2]
            elif handle not in held or args[place] is not held[handle]:
                args[place], p.list = self.get(handle, Buffer), None
                p.small.pop(place, None)
        if at != len(data) or (p.list is None and None in args):
            raise Refused("a run whose arguments are not whole")

    def run(self, words, data, fds):
        handle, first, n_results, n_args, limit = words[:5]
        p = self.get(handle, Program)
        if max(n_args, n_results) > MAX_WORDS:
            raise Refused("a run of too many arguments or results")
        if len(p.args) != n_args:
            p.args, p.list, p.small = [None] * n_args, None, {}
        try:
            self.put_args(p, words[5:], data)
            if p.list is None:
                p.list = self.rt.VmVariantList(n_args)
                for buffer in p.args:
                    p.list.push_ref(buffer.view)
            out = self.rt.VmVariantList(n_results)
            p.context.invoke(p.function, p.list, out)
            if out.size != n_results:
                raise Refused(f"the program gives {out.size} results, not {n_results}")
        except Exception:
            p.args = []  # what was there may be consumed; all of it will be named again
            raise
        sizes, parts = [], []
        for i, over in p.over.items():
            self.held[first + i] = p.args[over]
        for i in (i for i in range(n_results) if i not in p.over):
            view = out.get_as_object(i, self.rt.HalBufferView)
            self.held[first + i] = Buffer(view, None)
            if view.byte_length <= limit:
                parts.append(self.host(view).tobytes())
                sizes += (i, view.byte_length)
        return sizes, *parts

    def host(self, view):
        if self.on_host:
            return view.map().asarray([view.byte_length], self.np.dtype(self.np.uint8))
        return self.rt.DeviceArray(self.device, view, implicit_host_transfer=True).to_host()

    def download(self, words, data, fds):
        view = self.get(words[0], Buffer).view
        if view.byte_length != words[1]:
            raise Refused(f"a result has {view.byte_length} bytes, not {words[1]}")
        return (), self.host(view).tobytes()


def main():
    sock, worker = socket.socket(fileno=0), Worker()
    answer = {1: worker.hello, 2: worker.compile, 3: worker.upload, 4: worker.run, 5: worker.download}
    while True:
        kind, words, data, fds = receive(sock)
        try:
            if kind == DROP:
                for handle in words:
                    worker.held.pop(handle, None)
            elif kind != HELLO and worker.device is None:
                raise Refused("a hello that names a driver comes first")
            else:
                send(sock, OK, *answer[kind](words, data, fds))
        except Exception as e:
            short = isinstance(e, MemoryError) or "RESOURCE_EXHAUSTED" in str(e)
            send(sock, ERROR, (getattr(e, "code", MEMORY if short else FAILED),), one_line(e).encode())
        finally:
            for fd in fds:
                os.close(fd)


if __name__ == "__main__":
    main()
