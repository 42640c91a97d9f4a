/* A PJRT plugin for tests: buffers are host memory, a program copies argument i to result i, and its text is the number
 * of results. On two devices a program does that on each. FAKE_PLUGIN in the environment says what is wrong with it,
 * FAKE_FAIL which call fails ("Client_Compile"), or the how manieth of any kind ("17"); with FAKE_CODE and
 * FAKE_MESSAGE. What is to be destroyed is, also where that fails. fake_live counts what is not yet destroyed,
 * fake_inits the initialisations, fake_calls the calls. */
#include "backend/hlo/pjrt_abi.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))
EXPORT const PjrtApi *GetPjrtApi(void);
EXPORT int fake_live(void);
EXPORT int fake_inits(void);
EXPORT int fake_calls(void);

struct PjrtError {
    char text[200];
};
struct PjrtEvent {
    int unused;
};
struct PjrtClient {
    PjrtDevice *device[2];
};
struct PjrtLoaded {
    size_t n_results, devices;
};
struct PjrtBuffer {
    int type;
    size_t rank, size;
    int64_t dim[6];
    const char *data; /* own or borrowed */
    char *own;
};

static int live, inits, calls;

int fake_live(void) { return live; }
int fake_inits(void) { return inits; }
int fake_calls(void) { return calls; }

static const char *variable(const char *name) {
    const char *v = getenv(name);
    return v ? v : "";
}

static bool is(const char *fault) { return strcmp(variable("FAKE_PLUGIN"), fault) == 0; }
static bool fails(const char *call) {
    char *end;
    const char *which = variable("FAKE_FAIL");
    calls++;
    return strcmp(which, call) == 0 || (*which && strtol(which, &end, 10) == calls && !*end);
}

static void *make(size_t size) {
    live++;
    return calloc(1, size);
}

static void destroy(void *p) {
    live -= p != NULL;
    free(p);
}

static PjrtError *error(void) {
    PjrtError *e = make(sizeof *e);
    snprintf(e->text, sizeof e->text, "%s", variable("FAKE_MESSAGE"));
    return e;
}

/* The first line of every call. */
#define CALL(name)                                                  \
    do {                                                            \
        if (a->struct_size != sizeof *a) abort();                   \
        if (fails(#name)) return error();                           \
    } while (0)

static void Error_Destroy(Pjrt_Error_Destroy *a) { destroy(a->error); }

static void Error_Message(Pjrt_Error_Message *a) {
    a->message = a->error->text;
    a->message_size = strlen(a->error->text);
}

static PjrtError *Error_GetCode(Pjrt_Error_GetCode *a) {
    a->code = atoi(variable("FAKE_CODE"));
    return NULL;
}

static PjrtError *Plugin_Initialize(Pjrt_Plugin_Initialize *a) {
    CALL(Plugin_Initialize);
    while (is("stuck")) pause();
    inits++;
    return NULL;
}

static PjrtError *Event_Destroy(Pjrt_Event_Destroy *a) {
    destroy(a->event);
    CALL(Event_Destroy);
    return NULL;
}

static PjrtError *Event_Await(Pjrt_Event_Await *a) {
    CALL(Event_Await);
    return NULL;
}

static PjrtError *Client_Create(Pjrt_Client_Create *a) {
    CALL(Client_Create);
    if (is("abort")) abort();
    if (is("exit")) exit(7);
    if (is("hang")) pause();
    a->client = make(sizeof *a->client);
    return NULL;
}

static PjrtError *Client_Destroy(Pjrt_Client_Destroy *a) {
    destroy(a->client);
    CALL(Client_Destroy);
    return NULL;
}

static PjrtError *Client_PlatformName(Pjrt_Client_PlatformName *a) {
    CALL(Client_PlatformName);
    a->platform_name = "fake";
    a->platform_name_size = 4;
    return NULL;
}

static PjrtError *Client_PlatformVersion(Pjrt_Client_PlatformVersion *a) {
    CALL(Client_PlatformVersion);
    a->platform_version = "fake \x1b[31m1.0\nbuilt today";
    a->platform_version_size = strlen(a->platform_version);
    return NULL;
}

static PjrtError *Client_AddressableDevices(Pjrt_Client_AddressableDevices *a) {
    CALL(Client_AddressableDevices);
    a->addressable_devices = a->client->device;
    a->num_addressable_devices = is("no-devices") ? 0 : 2;
    return NULL;
}

static PjrtError *Device_GetDescription(Pjrt_Device_GetDescription *a) {
    CALL(Device_GetDescription);
    a->device_description = NULL;
    return NULL;
}

static PjrtError *DeviceDescription_Kind(Pjrt_DeviceDescription_Kind *a) {
    CALL(DeviceDescription_Kind);
    a->device_kind = "toy";
    a->device_kind_size = 3;
    return NULL;
}

static PjrtError *DeviceDescription_ToString(Pjrt_DeviceDescription_ToString *a) {
    CALL(DeviceDescription_ToString);
    a->to_string = "Fake(\"0\")";
    a->to_string_size = 9;
    return NULL;
}

static PjrtError *Client_Compile(Pjrt_Client_Compile *a) {
    CALL(Client_Compile);
    bool one = a->compile_options_size == 6 && memcmp(a->compile_options, "\x1a\x04\x20\x01\x28\x01", 6) == 0;
    if (!one && memcmp(a->compile_options, "\x1a\x06\x20\x01\x28\x02\x30\x01", 8) != 0) abort();
    if (a->program->format_size != 4 || memcmp(a->program->format, "mlir", 4) != 0) abort();
    a->executable = make(sizeof *a->executable);
    a->executable->devices = one ? 1 : 2;
    a->executable->n_results = a->program->code_size ? (size_t)(a->program->code[0] - '0') : 0;
    return NULL;
}

static PjrtBuffer *new_buffer(int type, const int64_t *dim, size_t rank) {
    PjrtBuffer *b = make(sizeof *b);
    b->type = type;
    b->rank = rank;
    b->size = type == PJRT_S32 || type == PJRT_F32 ? 4 : type == PJRT_F16 || type == PJRT_BF16 ? 2 : 1;
    for (size_t i = 0; i < rank; i++) b->size *= (size_t)(b->dim[i] = dim[i]);
    return b;
}

static void fill(PjrtBuffer *b, const void *data) {
    b->data = b->own = malloc(b->size);
    memcpy(b->own, data, b->size);
}

static PjrtError *Client_BufferFromHostBuffer(Pjrt_Client_BufferFromHostBuffer *a) {
    CALL(Client_BufferFromHostBuffer);
    if (is("no-zero-copy") && a->host_buffer_semantics == PJRT_ZERO_COPY) return error();
    a->buffer = new_buffer(a->type, a->dims, a->num_dims);
    if (a->host_buffer_semantics == PJRT_ZERO_COPY)
        a->buffer->data = a->data;
    else
        fill(a->buffer, a->data);
    a->done_with_host_buffer = make(sizeof(PjrtEvent));
    return NULL;
}

static PjrtError *Buffer_Destroy(Pjrt_Buffer_Destroy *a) {
    free(a->buffer->own);
    destroy(a->buffer);
    CALL(Buffer_Destroy);
    return NULL;
}

static PjrtError *Buffer_ElementType(Pjrt_Buffer_ElementType *a) {
    CALL(Buffer_ElementType);
    a->type = is("odd-type") ? 99 : a->buffer->type;
    return NULL;
}

static PjrtError *Buffer_Dimensions(Pjrt_Buffer_Dimensions *a) {
    CALL(Buffer_Dimensions);
    a->dims = a->buffer->dim;
    a->num_dims = a->buffer->rank;
    return NULL;
}

static PjrtError *Buffer_ToHostBuffer(Pjrt_Buffer_ToHostBuffer *a) {
    CALL(Buffer_ToHostBuffer);
    if (a->host_layout->tiled.minor_to_major_size != a->src->rank || a->host_layout->type != 0) abort();
    memcpy(a->dst, a->src->data, a->dst_size);
    a->event = make(sizeof *a->event);
    return NULL;
}

static PjrtError *Buffer_ReadyEvent(Pjrt_Buffer_ReadyEvent *a) {
    CALL(Buffer_ReadyEvent);
    a->event = make(sizeof *a->event);
    return NULL;
}

static PjrtError *LoadedExecutable_Destroy(Pjrt_LoadedExecutable_Destroy *a) {
    destroy(a->executable);
    CALL(LoadedExecutable_Destroy);
    return NULL;
}

/* An executable is another handle of the same thing. */
static PjrtError *LoadedExecutable_GetExecutable(Pjrt_LoadedExecutable_GetExecutable *a) {
    CALL(LoadedExecutable_GetExecutable);
    struct PjrtLoaded *copy = make(sizeof *copy);
    *copy = *a->loaded_executable;
    a->executable = (PjrtExecutable *)copy;
    return NULL;
}

static PjrtError *Executable_Destroy(Pjrt_Executable_Destroy *a) {
    destroy(a->executable);
    CALL(Executable_Destroy);
    return NULL;
}

static PjrtError *Executable_NumOutputs(Pjrt_Executable_NumOutputs *a) {
    CALL(Executable_NumOutputs);
    a->num_outputs = ((struct PjrtLoaded *)a->executable)->n_results;
    return NULL;
}

/* The bytes of a program are its number of results. */
static void drop_bytes(PjrtSerialized *bytes) { destroy(bytes); }

static PjrtError *Executable_Serialize(Pjrt_Executable_Serialize *a) {
    CALL(Executable_Serialize);
    struct PjrtLoaded *copy = make(sizeof *copy);
    *copy = *(const struct PjrtLoaded *)a->executable;
    a->serialized_executable = (PjrtSerialized *)copy;
    a->serialized_bytes = (const char *)copy;
    a->serialized_bytes_size = sizeof *copy;
    a->serialized_executable_deleter = drop_bytes;
    return NULL;
}

static PjrtError *Executable_DeserializeAndLoad(Pjrt_Executable_DeserializeAndLoad *a) {
    CALL(Executable_DeserializeAndLoad);
    if (a->serialized_executable_size != sizeof *a->loaded_executable) return error();
    a->loaded_executable = make(sizeof *a->loaded_executable);
    memcpy(a->loaded_executable, a->serialized_executable, sizeof *a->loaded_executable);
    return NULL;
}

static PjrtError *Executable_GetCompiledMemoryStats(Pjrt_Executable_GetCompiledMemoryStats *a) {
    CALL(Executable_GetCompiledMemoryStats);
    a->temp_size_in_bytes = is("odd-memory") ? -1234 : 1234;
    return NULL;
}

static PjrtError *LoadedExecutable_Execute(Pjrt_LoadedExecutable_Execute *a) {
    CALL(LoadedExecutable_Execute);
    if (a->num_devices != a->executable->devices || a->options->struct_size != sizeof *a->options) abort();
    if (a->num_args < a->executable->n_results) return error();
    for (size_t k = 0; k < a->num_devices; k++) {
        for (size_t i = 0; i < a->executable->n_results; i++) {
            const PjrtBuffer *in = a->argument_lists[k][i];
            PjrtBuffer *out = a->output_lists[k][i] = new_buffer(in->type, in->dim, in->rank);
            fill(out, in->data);
        }
        a->device_complete_events[k] = make(sizeof(PjrtEvent));
    }
    return NULL;
}

const PjrtApi *GetPjrtApi(void) {
    static PjrtExtension loop = {sizeof loop, 99, NULL}, ffi = {sizeof ffi, 5, &loop};
    /* A table of its own for a plugin that refuses to be initialised: initialising is done once for each table. */
    static PjrtApi tables[2];
    PjrtApi *api = &tables[strcmp(variable("FAKE_FAIL"), "Plugin_Initialize") == 0];
    calls = 0;
    if (is("no-table")) return NULL;
    if (is("loop")) loop.next = &ffi;
#define FN(name) .name = name,
#define SKIP(slot, n)
    *api = (PjrtApi){.struct_size = sizeof *api,
                     .extension_start = &ffi,
                     .pjrt_api_version = {.struct_size = sizeof api->pjrt_api_version, .minor_version = 81},
                     .Error_Destroy = Error_Destroy,
                     .Error_Message = Error_Message,
                     PJRT_TABLE(FN, SKIP).Executable_GetCompiledMemoryStats = Executable_GetCompiledMemoryStats};
    if (is("major")) api->pjrt_api_version.major_version = 1;
    if (is("old")) api->struct_size = offsetof(PjrtApi, LoadedExecutable_Execute);
    if (is("no-stats")) api->struct_size = offsetof(PjrtApi, Executable_GetCompiledMemoryStats);
    if (is("hole")) api->Client_Compile = NULL;
    return api;
}
