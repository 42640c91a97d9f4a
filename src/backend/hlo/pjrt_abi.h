/* The part of the PJRT C API (OpenXLA, version 0.81 and later) that pjrt.c uses: a layout of memory, nothing else.
 *
 * Names are the API's own with Pjrt for PJRT, so that its documentation can be searched; fields stand in ABI order and
 * keep their names. Rules of the API: a caller sets struct_size, fields are only ever appended, and a major version
 * changes when that is broken. Whole structs are declared, also fields that stay zero: a plugin refuses a struct that
 * is smaller than the one it was first built with. tests/cli/test_pjrt_abi.py compares it with a real header. */
#ifndef TENON_BACKEND_HLO_PJRT_ABI_H
#define TENON_BACKEND_HLO_PJRT_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PJRT_MAJOR = 0, PJRT_MINOR = 81 }; /* what this file was written from */

typedef struct PjrtError PjrtError;
typedef struct PjrtEvent PjrtEvent;
typedef struct PjrtClient PjrtClient;
typedef struct PjrtDevice PjrtDevice;
typedef struct PjrtDeviceDescription PjrtDeviceDescription;
typedef struct PjrtExecutable PjrtExecutable; /* what the compiler knows of a program */
typedef struct PjrtLoaded PjrtLoaded;         /* a program on its devices (PJRT_LoadedExecutable) */
typedef struct PjrtBuffer PjrtBuffer;
typedef struct PjrtSerialized PjrtSerialized; /* who owns the bytes of a program */

enum { PJRT_RESOURCE_EXHAUSTED = 8, PJRT_UNIMPLEMENTED = 12 }; /* error codes */
enum {
    PJRT_PRED = 1, PJRT_S8 = 2, PJRT_S32 = 4, PJRT_S64 = 5, PJRT_U8 = 6, PJRT_F16 = 10, PJRT_F32 = 11, PJRT_BF16 = 13,
    PJRT_S4 = 21, PJRT_U4 = 22, PJRT_F4E2M1FN = 29
};
enum { PJRT_NAMED_INT64 = 1 }; /* the value of an option */
enum { PJRT_ONLY_DURING_CALL = 0, PJRT_ZERO_COPY = 2 }; /* how long a host buffer stays as it is */

/* Extensions hang off the API table as a list. */
typedef struct PjrtExtension {
    size_t struct_size;
    int type;
    struct PjrtExtension *next;
} PjrtExtension;

/* The argument of the function PJRT_name, or another struct that begins as those do. */
#define PJRT_ARGS(name, ...)                \
    typedef struct Pjrt_##name {            \
        size_t struct_size;                 \
        PjrtExtension *extension_start;     \
        __VA_ARGS__                         \
    } Pjrt_##name

PJRT_ARGS(Api_Version, int major_version; int minor_version;);
PJRT_ARGS(Error_Destroy, PjrtError *error;);
PJRT_ARGS(Error_Message, const PjrtError *error; const char *message; size_t message_size;);
PJRT_ARGS(Error_GetCode, const PjrtError *error; int code;);
PJRT_ARGS(Plugin_Initialize, );
PJRT_ARGS(Event_Destroy, PjrtEvent *event;);
PJRT_ARGS(Event_Await, PjrtEvent *event;);
/* value: a union; numbers of options are of type 1. value_size: of a number 1. */
PJRT_ARGS(NamedValue, const char *name; size_t name_size; int type; int64_t int64_value; size_t value_size;);
PJRT_ARGS(Client_Create, const Pjrt_NamedValue *create_options; size_t num_options; void *kv_get_callback;
          void *kv_get_user_arg; void *kv_put_callback; void *kv_put_user_arg; PjrtClient *client;
          void *kv_try_get_callback; void *kv_try_get_user_arg;);
PJRT_ARGS(Client_Destroy, PjrtClient *client;);
PJRT_ARGS(Client_PlatformName, PjrtClient *client; const char *platform_name; size_t platform_name_size;);
PJRT_ARGS(Client_PlatformVersion, PjrtClient *client; const char *platform_version; size_t platform_version_size;);
PJRT_ARGS(Client_AddressableDevices, PjrtClient *client; PjrtDevice *const *addressable_devices;
          size_t num_addressable_devices;);
PJRT_ARGS(Device_GetDescription, PjrtDevice *device; PjrtDeviceDescription *device_description;);
PJRT_ARGS(DeviceDescription_Kind, PjrtDeviceDescription *device_description; const char *device_kind;
          size_t device_kind_size;);
PJRT_ARGS(DeviceDescription_ToString, PjrtDeviceDescription *device_description; const char *to_string;
          size_t to_string_size;);
PJRT_ARGS(Program, char *code; size_t code_size; const char *format; size_t format_size;);
PJRT_ARGS(Client_Compile, PjrtClient *client; const Pjrt_Program *program; const char *compile_options;
          size_t compile_options_size; PjrtLoaded *executable;);
/* minor_to_major stands in a union of two kinds of layout; this is the larger one, tiled (type 0). */
PJRT_ARGS(Buffer_MemoryLayout_Tiled, const int64_t *minor_to_major; size_t minor_to_major_size;
          const int64_t *tile_dims; const size_t *tile_dim_sizes; size_t num_tiles;);
PJRT_ARGS(Buffer_MemoryLayout, Pjrt_Buffer_MemoryLayout_Tiled tiled; int type;);
PJRT_ARGS(Client_BufferFromHostBuffer, PjrtClient *client; const void *data; int type; const int64_t *dims;
          size_t num_dims; const int64_t *byte_strides; size_t num_byte_strides; int host_buffer_semantics;
          PjrtDevice *device; void *memory; Pjrt_Buffer_MemoryLayout *device_layout;
          PjrtEvent *done_with_host_buffer; PjrtBuffer *buffer;);
PJRT_ARGS(Buffer_Destroy, PjrtBuffer *buffer;);
PJRT_ARGS(Buffer_ElementType, PjrtBuffer *buffer; int type;);
PJRT_ARGS(Buffer_Dimensions, PjrtBuffer *buffer; const int64_t *dims; size_t num_dims;);
PJRT_ARGS(Buffer_ToHostBuffer, PjrtBuffer *src; Pjrt_Buffer_MemoryLayout *host_layout; void *dst; size_t dst_size;
          PjrtEvent *event;);
PJRT_ARGS(Buffer_ReadyEvent, PjrtBuffer *buffer; PjrtEvent *event;);
PJRT_ARGS(LoadedExecutable_Destroy, PjrtLoaded *executable;);
PJRT_ARGS(LoadedExecutable_GetExecutable, PjrtLoaded *loaded_executable; PjrtExecutable *executable;);
PJRT_ARGS(ExecuteOptions, void *send_callbacks; void *recv_callbacks; size_t num_send_ops; size_t num_recv_ops;
          int launch_id; const int64_t *non_donatable_input_indices; size_t num_non_donatable_input_indices;
          void *context; const char *call_location; size_t num_tasks; int *task_ids; int64_t *incarnation_ids;);
PJRT_ARGS(LoadedExecutable_Execute, PjrtLoaded *executable; Pjrt_ExecuteOptions *options;
          PjrtBuffer *const *const *argument_lists; size_t num_devices; size_t num_args;
          PjrtBuffer **const *output_lists; PjrtEvent **device_complete_events; PjrtDevice *execute_device;);
PJRT_ARGS(Executable_Destroy, PjrtExecutable *executable;);
PJRT_ARGS(Executable_NumOutputs, PjrtExecutable *executable; size_t num_outputs;);
PJRT_ARGS(Executable_Serialize, const PjrtExecutable *executable; const char *serialized_bytes;
          size_t serialized_bytes_size; PjrtSerialized *serialized_executable;
          void (*serialized_executable_deleter)(PjrtSerialized *exec););
PJRT_ARGS(Executable_DeserializeAndLoad, PjrtClient *client; const char *serialized_executable;
          size_t serialized_executable_size; PjrtLoaded *loaded_executable;
          const char *overridden_serialized_compile_options; size_t overridden_serialized_compile_options_size;);
PJRT_ARGS(Executable_GetCompiledMemoryStats, PjrtExecutable *executable; int64_t generated_code_size_in_bytes;
          int64_t argument_size_in_bytes; int64_t output_size_in_bytes; int64_t alias_size_in_bytes;
          int64_t temp_size_in_bytes; int64_t host_generated_code_size_in_bytes; int64_t host_argument_size_in_bytes;
          int64_t host_output_size_in_bytes; int64_t host_alias_size_in_bytes; int64_t host_temp_size_in_bytes;
          int64_t peak_memory_in_bytes;);

/* The functions that are needed, in the order of the table; SKIP(slot, n): n others from that slot on. */
#define PJRT_TABLE(FN, SKIP)                                                                                       \
    FN(Error_GetCode) FN(Plugin_Initialize) SKIP(4, 1) FN(Event_Destroy) SKIP(6, 2) FN(Event_Await) SKIP(9, 1)     \
    FN(Client_Create) FN(Client_Destroy) FN(Client_PlatformName) SKIP(13, 1) FN(Client_PlatformVersion)            \
    SKIP(15, 1) FN(Client_AddressableDevices) SKIP(17, 3) FN(Client_Compile) SKIP(21, 1)                           \
    FN(Client_BufferFromHostBuffer) SKIP(23, 3) FN(DeviceDescription_Kind) SKIP(27, 1)                             \
    FN(DeviceDescription_ToString) FN(Device_GetDescription) SKIP(30, 10) FN(Executable_Destroy) SKIP(41, 3)       \
    FN(Executable_NumOutputs) SKIP(45, 4) FN(Executable_Serialize) FN(LoadedExecutable_Destroy)                    \
    FN(LoadedExecutable_GetExecutable) SKIP(52, 3) FN(LoadedExecutable_Execute)                                    \
    FN(Executable_DeserializeAndLoad) SKIP(57, 1) FN(Buffer_Destroy) FN(Buffer_ElementType)                        \
    FN(Buffer_Dimensions) SKIP(61, 9) FN(Buffer_ToHostBuffer) SKIP(71, 1) FN(Buffer_ReadyEvent)

#define PJRT_FN(name) PjrtError *(*name)(Pjrt_##name *);
#define PJRT_SKIP(slot, n) void *slot_##slot[n];
/* What GetPjrtApi returns. A function exists if struct_size reaches behind it and it is not NULL. */
typedef struct PjrtApi {
    size_t struct_size;
    PjrtExtension *extension_start;
    Pjrt_Api_Version pjrt_api_version;
    void (*Error_Destroy)(Pjrt_Error_Destroy *);
    void (*Error_Message)(Pjrt_Error_Message *);
    PJRT_TABLE(PJRT_FN, PJRT_SKIP)
    PJRT_SKIP(73, 23)
    PJRT_FN(Executable_GetCompiledMemoryStats) /* not in older plugins */
} PjrtApi;

#endif
