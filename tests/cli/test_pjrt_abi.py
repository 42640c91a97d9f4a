"""src/backend/hlo/pjrt_abi.h against the header that a packaged plugin ships: every struct, field, slot and number."""
import re
import shutil
import subprocess

import pytest
from cli_tenon import ROOT
from test_devices import plugin

OURS = ROOT / "src/backend/hlo/pjrt_abi.h"
# Ours that are no PJRT_..., or carry another name: name of the header.
STRUCTS = {"Api_Version": "PJRT_Api_Version", "Program": "PJRT_Program", "NamedValue": "PJRT_NamedValue", "ExecuteOptions": "PJRT_ExecuteOptions",
           "Buffer_MemoryLayout": "PJRT_Buffer_MemoryLayout",
           "Buffer_MemoryLayout_Tiled": "PJRT_Buffer_MemoryLayout_Tiled"}
CONSTANTS = {"PJRT_MAJOR": "PJRT_API_MAJOR", "PJRT_MINOR": "PJRT_API_MINOR",
             "PJRT_RESOURCE_EXHAUSTED": "PJRT_Error_Code_RESOURCE_EXHAUSTED",
             "PJRT_UNIMPLEMENTED": "PJRT_Error_Code_UNIMPLEMENTED",
             "PJRT_NAMED_INT64": "PJRT_NamedValue_kInt64",
             "PJRT_ONLY_DURING_CALL": "PJRT_HostBufferSemantics_kImmutableOnlyDuringCall",
             "PJRT_ZERO_COPY": "PJRT_HostBufferSemantics_kImmutableZeroCopy"}


def same_struct(ours, theirs, fields):
    yield f"_Static_assert(sizeof({ours}) == sizeof({theirs}), \"size of {theirs}\");"
    for f in fields:
        yield (f"_Static_assert(offsetof({ours}, {f}) == offsetof({theirs}, {f}) && sizeof((({ours} *)0)->{f}) == "
               f"sizeof((({theirs} *)0)->{f}), \"{theirs}.{f}\");")


def assertions():
    text = OURS.read_text()
    structs = re.findall(r"^PJRT_ARGS\((\w+),(.*?)\);$", text, re.M | re.S)
    assert len(structs) > 30
    for name, body in structs:
        fields = re.findall(r"(\w+);", body)
        yield from same_struct(f"Pjrt_{name}", STRUCTS.get(name, f"PJRT_{name}_Args"),
                               ["struct_size", "extension_start", *fields])
    yield from same_struct("PjrtExtension", "PJRT_Extension_Base", ["struct_size", "type", "next"])
    # The table may be longer in the header, and its functions have their long names there.
    yield from (f"_Static_assert(offsetof(PjrtApi, {f}) == offsetof(PJRT_Api, {f}), \"{f}\");"
                for f in ("struct_size", "extension_start", "pjrt_api_version"))
    table = text[text.index("#define PJRT_TABLE"):]
    functions = {"Error_Destroy", "Error_Message", *re.findall(r"\bFN\((\w+)\)", table),
                 *re.findall(r"PJRT_FN\((\w+_\w+)\)", table)}
    assert {"Client_Compile", "Executable_GetCompiledMemoryStats"} <= functions and len(functions) > 25
    yield from (f"_Static_assert(offsetof(PjrtApi, {f}) == offsetof(PJRT_Api, PJRT_{f}), \"{f}\");" for f in functions)
    constants = re.findall(r"\b(PJRT_[A-Z0-9_]+) = \d+", text)
    assert len(constants) == 18
    yield from (f"_Static_assert({c} == {CONSTANTS.get(c, c.replace('PJRT_', 'PJRT_Buffer_Type_'))}, \"{c}\");"
                for c in constants)


def test_every_struct_is_where_the_header_has_it(tmp_path):
    header = plugin("xla_plugins.xla_cpu_pjrt").parent / "include"
    cc = shutil.which("gcc") or shutil.which("clang")
    if not cc:
        pytest.skip("no C compiler")
    source = tmp_path / "abi.c"
    source.write_text('#include "backend/hlo/pjrt_abi.h"\n#include "pjrt_c_api.h"\n' + "\n".join(assertions()) + "\n")
    p = subprocess.run([cc, "-std=c11", "-fsyntax-only", f"-I{ROOT}/src", f"-isystem{header}", source],
                       capture_output=True, text=True)
    assert p.returncode == 0, p.stderr
