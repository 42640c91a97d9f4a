/* The part of XLA's FFI (C API, version 0.3) that a handler of custom calls needs: a layout of memory, nothing else.
 * Names are the API's own with Ffi for XLA_FFI. Every struct begins with its size and a list of extensions. Source:
 * xla/ffi/api/c_api.h, xla/pjrt/c/pjrt_c_api_ffi_extension.h. */
#ifndef TENON_BACKEND_HLO_FFI_ABI_H
#define TENON_BACKEND_HLO_FFI_ABI_H

#include "backend/hlo/pjrt_abi.h"

enum { FFI_MAJOR = 0, FFI_MINOR = 3, FFI_METADATA = 1, FFI_EXECUTE = 3, FFI_INVALID_ARGUMENT = 3, FFI_SCALAR = 3 };
enum { FFI_S32 = 4, FFI_S64 = 5, FFI_U8 = 6, FFI_F16 = 10, FFI_F32 = 11 };
enum { PJRT_EXTENSION_FFI = 5 };

typedef struct FfiError FfiError;

typedef struct FfiBase {
    size_t struct_size;
    int type;
    struct FfiBase *next;
} FfiBase;

typedef struct FfiVersion {
    size_t struct_size;
    FfiBase *extension_start;
    int major_version, minor_version;
} FfiVersion;

typedef struct FfiMetadata {
    size_t struct_size;
    FfiVersion api_version;
    uint32_t traits;
} FfiMetadata;

/* Before the first call a handler is asked for what it was written for. */
typedef struct FfiMetadataExtension {
    FfiBase base;
    FfiMetadata *metadata;
} FfiMetadataExtension;

typedef struct FfiBuffer {
    size_t struct_size;
    FfiBase *extension_start;
    int dtype;
    void *data;
    int64_t rank, *dims;
} FfiBuffer;

typedef struct FfiSpan {
    const char *ptr;
    size_t len;
} FfiSpan;

typedef struct FfiScalar {
    int dtype;
    void *value;
} FfiScalar;

typedef struct FfiList { /* arguments, results */
    size_t struct_size;
    FfiBase *extension_start;
    int64_t size;
    int *types;
    FfiBuffer **at;
} FfiList;

typedef struct FfiAttrs {
    size_t struct_size;
    FfiBase *extension_start;
    int64_t size;
    int *types;
    FfiSpan **names;
    void **attrs;
} FfiAttrs;

typedef struct FfiErrorCreate {
    size_t struct_size;
    FfiBase *extension_start;
    const char *message;
    int errc;
} FfiErrorCreate;

typedef struct FfiApi {
    size_t struct_size;
    FfiBase *extension_start;
    FfiVersion api_version;
    void *internal_api;
    FfiError *(*Error_Create)(FfiErrorCreate *);
} FfiApi;

typedef struct FfiFrame {
    size_t struct_size;
    FfiBase *extension_start;
    const FfiApi *api;
    void *ctx;
    int stage;
    FfiList args, rets;
    FfiAttrs attrs;
    void *future;
} FfiFrame;

typedef FfiError *FfiHandler(FfiFrame *);

/* Unlike other structs it has no list of extensions. */
typedef struct PjrtFfiRegister {
    size_t struct_size;
    const char *target_name;
    size_t target_name_size;
    void *handler;
    const char *platform_name;
    size_t platform_name_size;
    int traits;
} PjrtFfiRegister;

typedef struct PjrtFfi {
    PjrtExtension base;
    void *type_register, *user_data_add;
    PjrtError *(*register_handler)(PjrtFfiRegister *);
} PjrtFfi;

#endif
