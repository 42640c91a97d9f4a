/* The HloDevice of PJRT plugins: shared libraries with one entry, GetPjrtApi. Runs on the first device of a plugin's
 * client, or on the first ones together, and waits for everything that it starts.
 *
 * An HloBuffer is the plugin's own buffers, one for each device, so that arguments and results go through without a
 * copy. A library is never unloaded: its threads and global state do not survive that. One thread. */
#include "backend/hlo/pjrt.h"

#include "backend/hlo/native_calls.h"
#include "base/json.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_DEVICES = 64 };

struct Device {
    const PjrtApi *api;
    PjrtClient *client;
    PjrtDevice *const *devices;
    size_t n_devices, used; /* the first `used` of them run everything */
    PjrtBuffer **list;      /* of a run: arguments and results by device */
    size_t cap_list;
    Str platform, version; /* the client's */
    char *spec, *path;     /* how messages name it; its file */
    char *text;            /* its description */
    struct stat plugin;    /* its file */
};

struct HloBuffer {
    PjrtBuffer *on[1]; /* for each device that is used: all, or a part */
};

struct HloProgram {
    PjrtLoaded *loaded;
    size_t n_results;
    int64_t temp_bytes;
};

static const struct {
    int type;
    size_t size;
} types[] = {
    [HLO_PRED] = {PJRT_PRED, 1}, [HLO_S32] = {PJRT_S32, 4},   [HLO_S64] = {PJRT_S64, 8}, [HLO_U8] = {PJRT_U8, 1},
    [HLO_F16] = {PJRT_F16, 2},   [HLO_BF16] = {PJRT_BF16, 2}, [HLO_F32] = {PJRT_F32, 4}, [HLO_S8] = {PJRT_S8, 1},
    [HLO_S4] = {PJRT_S4, 1},     [HLO_U4] = {PJRT_U4, 1},     [HLO_F4] = {PJRT_F4E2M1FN, 1},
};

/* The first line of a plugin's text, which may have many lines and any length. */
static Str first_line(const char *p, size_t n) {
    enum { LONGEST = 300 };
    size_t len = 0;
    while (len < n && len < LONGEST && p[len] && p[len] != '\n') len++;
    return (Str){p, len};
}

static bool call_ok(const Device *d, PjrtError *e, const char *what, Err *err) {
    if (!e) return true;
    Pjrt_Error_GetCode code = {.struct_size = sizeof code, .error = e};
    Pjrt_Error_Message text = {.struct_size = sizeof text, .error = e};
    Pjrt_Error_Destroy last = {.struct_size = sizeof last, .error = e};
    PjrtError *second = d->api->Error_GetCode(&code);
    if (second) d->api->Error_Destroy(&(Pjrt_Error_Destroy){.struct_size = sizeof last, .error = second});
    d->api->Error_Message(&text);
    ErrCode kind = code.code == PJRT_RESOURCE_EXHAUSTED ? ERR_MEMORY
                   : code.code == PJRT_UNIMPLEMENTED    ? ERR_UNSUPPORTED
                                                        : ERR_BACKEND;
    Str line = first_line(text.message, text.message_size), more = {0};
    if (line.n && line.p[line.n - 1] == ':' && line.n < text.message_size) /* a title: what it is follows */
        more = first_line(line.p + line.n + 1, text.message_size - line.n - 1);
    err_set(err, kind, "pjrt:%s: %s: %.*s%s%.*s", d->spec, what, STR_ARG(line), more.n ? " " : "", STR_ARG(more));
    d->api->Error_Destroy(&last);
    return false;
}

/* CALL(d, err, name, &args, .field = value ...): PJRT_name with these arguments; false: the plugin's error is in err.
 * Results are then in args. */
#define CALL(d, err, name, args, ...)                                                   \
    (*(args) = (Pjrt_##name){.struct_size = sizeof(Pjrt_##name), __VA_ARGS__}, \
     call_ok((d), (d)->api->name(args), #name, (err)))

/* Waits for an event and destroys it; NULL has happened already. */
static bool await(const Device *d, PjrtEvent *e, Err *err) {
    if (!e) return true;
    Pjrt_Event_Await wait;
    Pjrt_Event_Destroy drop;
    bool ok = CALL(d, err, Event_Await, &wait, .event = e);
    CALL(d, NULL, Event_Destroy, &drop, .event = e);
    return ok;
}

static void drop_buffer(Device *d, HloBuffer *b) {
    Pjrt_Buffer_Destroy a;
    for (size_t i = 0; b && i < d->used; i++)
        if (b->on[i]) CALL(d, NULL, Buffer_Destroy, &a, .buffer = b->on[i]);
    free(b);
}

/* Opening. */

static bool has_functions(const PjrtApi *api, const char *path, Err *err) {
#define NEED(fn) {#fn, offsetof(PjrtApi, fn)},
#define SKIP(slot, n)
    static const struct {
        const char *name;
        size_t at;
    } needed[] = {NEED(Error_Destroy) NEED(Error_Message) PJRT_TABLE(NEED, SKIP)};
#undef NEED
#undef SKIP
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        void *fn = NULL;
        if (needed[i].at + sizeof fn <= api->struct_size) memcpy(&fn, (const char *)api + needed[i].at, sizeof fn);
        if (!fn)
            return err_set(err, ERR_UNSUPPORTED, "%s: PJRT API %d.%d without PJRT_%s, which is needed", path,
                           api->pjrt_api_version.major_version, api->pjrt_api_version.minor_version, needed[i].name);
    }
    return true;
}

static const PjrtApi *load(const char *path, Err *err) {
    struct stat st;
    if (stat(path, &st) != 0) return err_set(err, ERR_IO, "%s: %s", path, strerror(errno)), NULL;
    if (!S_ISREG(st.st_mode)) return err_set(err, ERR_IO, "%s: not a file", path), NULL;
    setenv("TF_CPP_MIN_LOG_LEVEL", "3", 0); /* XLA's own log repeats our errors, in many lines */
    void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!lib) {
        const char *why = dlerror();
        bool named = strncmp(why, path, strlen(path)) == 0;
        return err_set(err, ERR_FORMAT, "%s%s%s", named ? "" : path, named ? "" : ": ", why), NULL;
    }
    const PjrtApi *(*get)(void);
    *(void **)&get = dlsym(lib, "GetPjrtApi"); /* as POSIX writes it */
    if (!get) return err_set(err, ERR_FORMAT, "%s: not a PJRT plugin: it has no GetPjrtApi", path), NULL;
    const PjrtApi *api = get();
    if (!api || api->struct_size < offsetof(PjrtApi, Error_Destroy))
        return err_set(err, ERR_FORMAT, "%s: not a PJRT plugin: its GetPjrtApi gives no table", path), NULL;
    if (api->pjrt_api_version.major_version != PJRT_MAJOR)
        return err_set(err, ERR_UNSUPPORTED, "%s: PJRT API %d.%d; this program speaks %d.%d: the major versions differ",
                       path, api->pjrt_api_version.major_version, api->pjrt_api_version.minor_version, PJRT_MAJOR,
                       PJRT_MINOR),
               NULL;
    return has_functions(api, path, err) ? api : NULL;
}

/* Once for each plugin of the process, as the API asks; the list is never freed, as the plugins are never unloaded. */
static bool initialize(const Device *d, Err *err) {
    static struct Done {
        const PjrtApi *api;
        struct Done *next;
    } *done;
    for (struct Done *i = done; i; i = i->next)
        if (i->api == d->api) return true;
    Pjrt_Plugin_Initialize a;
    if (!CALL(d, err, Plugin_Initialize, &a, )) return false;
    struct Done *first = mem_new(1, sizeof *first);
    *first = (struct Done){d->api, done};
    done = first;
    return true;
}

static bool device_text(const Device *d, PjrtDevice *device, Str *kind, Str *text, Err *err) {
    Pjrt_Device_GetDescription desc;
    Pjrt_DeviceDescription_Kind k;
    Pjrt_DeviceDescription_ToString t;
    if (!CALL(d, err, Device_GetDescription, &desc, .device = device) ||
        !CALL(d, err, DeviceDescription_Kind, &k, .device_description = desc.device_description) ||
        !CALL(d, err, DeviceDescription_ToString, &t, .device_description = desc.device_description))
        return false;
    *kind = first_line(k.device_kind, k.device_kind_size);
    *text = first_line(t.to_string, t.to_string_size);
    return true;
}

/* Of a CPU: as many devices as are asked for, else those that it comes with. */
static bool create_client(Device *d, int devices, Err *err) {
    static const char name[] = "cpu_device_count";
    Pjrt_NamedValue count = {.struct_size = sizeof count, .name = name, .name_size = sizeof name - 1,
                             .type = PJRT_NAMED_INT64, .int64_value = devices, .value_size = 1};
    Pjrt_Client_Create client;
    Pjrt_Client_AddressableDevices list;
    if (!CALL(d, err, Client_Create, &client, .create_options = devices ? &count : NULL, .num_options = devices > 0))
        return false;
    d->client = client.client;
    if (!CALL(d, err, Client_AddressableDevices, &list, .client = d->client)) return false;
    d->devices = list.addressable_devices;
    d->n_devices = list.num_addressable_devices;
    return d->n_devices || err_set(err, ERR_BACKEND, "pjrt:%s: it has no devices", d->spec);
}

static void destroy_client(Device *d) {
    Pjrt_Client_Destroy a;
    if (d->client) CALL(d, NULL, Client_Destroy, &a, .client = d->client);
    d->client = NULL;
}

static bool open_client(Device *d, int devices, Err *err) {
    Pjrt_Client_PlatformName name;
    Pjrt_Client_PlatformVersion version;
    Str kind, text;
    if (!initialize(d, err) || !create_client(d, devices, err)) return false;
    if (!CALL(d, err, Client_PlatformName, &name, .client = d->client) ||
        !CALL(d, err, Client_PlatformVersion, &version, .client = d->client))
        return false;
    d->used = 1;
    d->platform = first_line(name.platform_name, name.platform_name_size);
    d->version = first_line(version.platform_version, version.platform_version_size);
    if (!device_text(d, d->devices[0], &kind, &text, err)) return false;
    Buf b = {0};
    buf_printf(&b, "%.*s, %.*s, %zu devices (%.*s), PJRT API %d.%d, %s", STR_ARG(d->platform), STR_ARG(d->version),
               d->n_devices, STR_ARG(kind), d->api->pjrt_api_version.major_version,
               d->api->pjrt_api_version.minor_version, d->path);
    d->text = mem_strdup(b.data, b.len);
    for (char *c = d->text; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7f) *c = '?';
    buf_deinit(&b);
    return true;
}

static void pjrt_close(Device *d) {
    if (!d) return;
    destroy_client(d);
    free(d->list);
    free(d->text);
    free(d->path);
    free(d->spec);
    free(d);
}

static Device *pjrt_open(const char *spec, int threads, Err *err) {
    char number[16], *path = pjrt_path(spec, err);
    snprintf(number, sizeof number, "%d", threads);
    if (threads) setenv("NPROC", number, 1); /* XLA's CPU compiler takes at least these */
    const PjrtApi *api = path ? load(path, err) : NULL;
    Device *d = NULL;
    if (api) {
        d = mem_new(1, sizeof *d);
        d->api = api;
        d->spec = mem_strdup(spec, strlen(spec));
        d->path = path;
        path = NULL;
        if (!open_client(d, 0, err)) {
            pjrt_close(d);
            d = NULL;
        }
    }
    if (d) stat(d->path, &d->plugin);
    free(path);
    return d;
}

static bool pjrt_on_host(const Device *d) { return str_eq(d->platform, S("cpu")); }

static bool pjrt_share(Device *d, int devices, Err *err) {
    if (d->n_devices < (size_t)devices && pjrt_on_host(d)) {
        destroy_client(d);
        free(d->text);
        d->text = NULL;
        if (!open_client(d, devices, err)) return false;
    }
    if (d->n_devices < (size_t)devices || devices > MOST_DEVICES)
        return err_set(err, ERR_ARGUMENT, "pjrt:%s: it has %zu devices, not %d", d->spec, d->n_devices, devices);
    d->used = (size_t)devices;
    return true;
}

static const char *pjrt_describe(const Device *d) { return d->text; }

/* Programs. */

static void drop_program(Device *d, HloProgram *p) {
    Pjrt_LoadedExecutable_Destroy a;
    if (!p) return;
    CALL(d, NULL, LoadedExecutable_Destroy, &a, .executable = p->loaded);
    free(p);
}

/* What the compiler says about the program: the number of results must be known, the memory may be. */
static bool read_executable(Device *d, HloProgram *p, Err *err) {
    Pjrt_LoadedExecutable_GetExecutable get;
    Pjrt_Executable_NumOutputs outputs;
    Pjrt_Executable_GetCompiledMemoryStats stats;
    Pjrt_Executable_Destroy drop;
    if (!CALL(d, err, LoadedExecutable_GetExecutable, &get, .loaded_executable = p->loaded)) return false;
    bool ok = CALL(d, err, Executable_NumOutputs, &outputs, .executable = get.executable);
    p->n_results = ok ? outputs.num_outputs : 0;
    size_t stats_end = offsetof(PjrtApi, Executable_GetCompiledMemoryStats) + sizeof(void *);
    if (d->api->struct_size >= stats_end && d->api->Executable_GetCompiledMemoryStats &&
        CALL(d, NULL, Executable_GetCompiledMemoryStats, &stats, .executable = get.executable))
        p->temp_bytes = stats.temp_size_in_bytes < 0 ? -1 : stats.temp_size_in_bytes;
    CALL(d, NULL, Executable_Destroy, &drop, .executable = get.executable);
    return ok;
}

/* CompileOptionsProto: executable_build_options { num_replicas: 1 num_partitions: N use_spmd_partitioning: N > 1 }.
 * Without it XLA aborts. */
typedef struct Options {
    char bytes[8];
    size_t n;
} Options;

static Options build_options(const Device *d) {
    check(d->used < 128); /* one byte of a varint */
    if (d->used == 1) return (Options){{0x1a, 0x04, 0x20, 0x01, 0x28, 0x01}, 6};
    return (Options){{0x1a, 0x06, 0x20, 0x01, 0x28, (char)d->used, 0x30, 0x01}, 8};
}

static HloProgram *loaded_program(Device *d, PjrtLoaded *loaded, Err *err) {
    HloProgram *p = mem_new(1, sizeof *p);
    p->loaded = loaded;
    p->temp_bytes = -1;
    if (read_executable(d, p, err)) return p;
    drop_program(d, p);
    return NULL;
}

static HloProgram *pjrt_compile(Device *d, Str text, Err *err) {
    Pjrt_Program program = {.struct_size = sizeof program, .code = (char *)text.p, .code_size = text.n,
                            .format = "mlir", .format_size = 4};
    Options options = build_options(d);
    Pjrt_Client_Compile a;
    if (!CALL(d, err, Client_Compile, &a, .client = d->client, .program = &program, .compile_options = options.bytes,
              .compile_options_size = options.n))
        return NULL;
    return loaded_program(d, a.executable, err);
}

/* Once for each plugin of the process: a name can be registered once. */
static bool pjrt_native(Device *d, Err *err) {
    static struct Done {
        const PjrtApi *api;
        struct Done *next;
    } *done;
    enum { MOST = 100 }; /* a list that bites its tail ends too */
    PjrtExtension *ext = d->api->extension_start;
    for (struct Done *i = done; i; i = i->next)
        if (i->api == d->api) return true;
    if (!pjrt_on_host(d))
        return err_set(err, ERR_UNSUPPORTED, "pjrt:%s: the native kernels run on the host, not on %.*s", d->spec,
                       STR_ARG(d->platform));
    for (int n = 0; n < MOST && ext && ext->type != PJRT_EXTENSION_FFI; n++) ext = ext->next;
    if (!ext || ext->type != PJRT_EXTENSION_FFI || ext->struct_size < sizeof(PjrtFfi) ||
        !((PjrtFfi *)ext)->register_handler)
        return err_set(err, ERR_UNSUPPORTED, "pjrt:%s: the plugin takes no kernels (it has no FFI)", d->spec);
    for (int i = 0; i < n_native_calls; i++) {
        PjrtFfiRegister a = {.struct_size = offsetof(PjrtFfiRegister, traits) + sizeof a.traits,
                             .target_name = native_calls[i].name,
                             .target_name_size = strlen(native_calls[i].name),
                             .platform_name = "Host",
                             .platform_name_size = 4};
        memcpy(&a.handler, &native_calls[i].handler, sizeof a.handler);
        if (!call_ok(d, ((PjrtFfi *)ext)->register_handler(&a), "FFI_Register_Handler", err)) return false;
    }
    struct Done *first = mem_new(1, sizeof *first);
    *first = (struct Done){d->api, done};
    done = first;
    return true;
}

/* A program of another build may load and compute wrongly, so the plugin's file is part of it. */
static void pjrt_identity(const Device *d, Buf *out) {
    buf_printf(out, "pjrt %d.%d %.*s %.*s %zu devices\n", d->api->pjrt_api_version.major_version,
               d->api->pjrt_api_version.minor_version, STR_ARG(d->platform), STR_ARG(d->version), d->n_devices);
    buf_printf(out, "plugin %lld bytes of %lld.%09ld\n", (long long)d->plugin.st_size,
               (long long)d->plugin.st_mtim.tv_sec, d->plugin.st_mtim.tv_nsec);
    Options options = build_options(d);
    for (size_t i = 0; i < options.n; i++) buf_printf(out, "%02x", (unsigned char)options.bytes[i]);
    buf_putc(out, '\n');
}

static bool pjrt_save(Device *d, HloProgram *p, Buf *out, Err *err) {
    Pjrt_LoadedExecutable_GetExecutable get;
    Pjrt_Executable_Serialize bytes;
    Pjrt_Executable_Destroy drop;
    if (!CALL(d, err, LoadedExecutable_GetExecutable, &get, .loaded_executable = p->loaded)) return false;
    bool ok = CALL(d, err, Executable_Serialize, &bytes, .executable = get.executable);
    if (ok) buf_put(out, bytes.serialized_bytes, bytes.serialized_bytes_size);
    if (ok && bytes.serialized_executable_deleter) bytes.serialized_executable_deleter(bytes.serialized_executable);
    CALL(d, NULL, Executable_Destroy, &drop, .executable = get.executable);
    return ok;
}

static HloProgram *pjrt_restore(Device *d, Str bytes, Err *err) {
    Pjrt_Executable_DeserializeAndLoad a;
    if (!CALL(d, err, Executable_DeserializeAndLoad, &a, .client = d->client, .serialized_executable = bytes.p,
              .serialized_executable_size = bytes.n))
        return NULL;
    return loaded_program(d, a.loaded_executable, err);
}

static int64_t pjrt_temp_bytes(Device *d, HloProgram *p) {
    (void)d;
    return p->temp_bytes;
}

static void drop_results(Device *d, HloBuffer **results, int n) {
    for (int i = 0; i < n; i++) {
        drop_buffer(d, results[i]);
        results[i] = NULL;
    }
}

/* Arguments and results as the plugin wants them: by device, then by number. */
static void list_buffers(Device *d, HloBuffer *const *args, size_t n_args, size_t n_results) {
    size_t all = d->used * (n_args + n_results);
    if (all > d->cap_list) {
        free(d->list);
        d->list = mem_new(d->cap_list = all, sizeof *d->list);
    }
    for (size_t k = 0; k < d->used; k++)
        for (size_t i = 0; i < n_args; i++) d->list[k * n_args + i] = args[i]->on[k];
    memset(d->list + d->used * n_args, 0, d->used * n_results * sizeof *d->list);
}

static HloBuffer *new_buffer(const Device *d) {
    return mem_new(1, sizeof(HloBuffer) + (d->used - 1) * sizeof(PjrtBuffer *));
}

static bool pjrt_run(Device *d, HloProgram *p, HloBuffer *const *args, int n_args, HloBuffer **results, int n_results,
                     Err *err) {
    if ((size_t)n_results != p->n_results)
        return err_set(err, ERR_ARGUMENT, "pjrt:%s: the program gives %zu results, not %d", d->spec, p->n_results,
                       n_results);
    size_t in_n = (size_t)n_args, out_n = (size_t)n_results;
    memset(results, 0, out_n * sizeof *results);
    list_buffers(d, args, in_n, out_n);
    Pjrt_ExecuteOptions options = {.struct_size = sizeof options};
    PjrtBuffer *const *in[MOST_DEVICES];
    PjrtBuffer **out[MOST_DEVICES];
    PjrtEvent *complete[MOST_DEVICES] = {0};
    for (size_t k = 0; k < d->used; k++) {
        in[k] = d->list + k * in_n;
        out[k] = d->list + d->used * in_n + k * out_n;
    }
    Pjrt_LoadedExecutable_Execute a;
    bool ok = CALL(d, err, LoadedExecutable_Execute, &a, .executable = p->loaded, .options = &options,
                   .argument_lists = in, .num_devices = d->used, .num_args = in_n, .output_lists = out,
                   .device_complete_events = complete);
    for (size_t k = 0; k < d->used; k++) ok = await(d, complete[k], ok ? err : NULL) && ok;
    for (size_t i = 0; i < out_n; i++) {
        results[i] = new_buffer(d);
        for (size_t k = 0; k < d->used; k++) results[i]->on[k] = out[k][i];
    }
    if (!ok) drop_results(d, results, n_results);
    return ok;
}

/* Buffers. */

static size_t count_bytes(const int64_t *dim, size_t rank, size_t size) {
    for (size_t i = 0; i < rank; i++)
        if (dim[i] < 0 || __builtin_mul_overflow(size, (size_t)dim[i], &size)) return SIZE_MAX;
    return size;
}

/* Returns when the data is on the device, so that what goes wrong there is an error of this upload. */
static bool upload(Device *d, size_t device, const HloShape *s, const void *data, int semantics, PjrtBuffer **out,
                   Err *err) {
    Pjrt_Client_BufferFromHostBuffer a;
    Pjrt_Buffer_ReadyEvent ready;
    Pjrt_Event_Destroy drop;
    if (!CALL(d, err, Client_BufferFromHostBuffer, &a, .client = d->client, .data = data, .type = types[s->type].type,
              .dims = s->dim, .num_dims = (size_t)s->rank, .host_buffer_semantics = semantics,
              .device = d->devices[device]))
        return false;
    *out = a.buffer;
    /* When the host's bytes are free again need not be asked: once the buffer is ready, nothing but it reads them. */
    if (a.done_with_host_buffer) CALL(d, NULL, Event_Destroy, &drop, .event = a.done_with_host_buffer);
    return CALL(d, err, Buffer_ReadyEvent, &ready, .buffer = a.buffer) && await(d, ready.event, err);
}

/* Zero copy is an offer: a plugin copies what it cannot use in place (XLA's CPU: what is not aligned to 64 bytes). */
static bool offer(Device *d, size_t device, const HloShape *s, const void *data, bool keep, PjrtBuffer **out,
                  Err *err) {
    Err why = {0};
    bool ok = upload(d, device, s, data, keep ? PJRT_ZERO_COPY : PJRT_ONLY_DURING_CALL, out, &why);
    if (!ok && !*out && keep && why.code == ERR_UNSUPPORTED)
        ok = upload(d, device, s, data, PJRT_ONLY_DURING_CALL, out, &why);
    if (!ok && err) *err = why;
    return ok;
}

/* The part of a device: copied together, unless it lies in one piece. */
static bool upload_part(Device *d, size_t device, const HloShape *s, const HloSource *from, PjrtBuffer **out,
                        Err *err) {
    size_t outer = 1, inner = types[s->type].size;
    HloShape part = *s;
    part.dim[s->split - 1] /= (int64_t)d->used;
    for (int i = 0; i < s->rank; i++) {
        if (i < s->split - 1) outer *= (size_t)s->dim[i];
        if (i >= s->split - 1) inner *= (size_t)part.dim[i];
    }
    const char *first = (const char *)from->data + device * inner;
    if (outer == 1) return offer(d, device, &part, first, from->keep, out, err);
    char *room = mem_pool(outer * inner, "a part of a weight for a device", err);
    if (!room) return false;
    for (size_t i = 0; i < outer; i++) memcpy(room + i * inner, first + i * inner * d->used, inner);
    bool ok = offer(d, device, &part, room, false, out, err);
    mem_pool_free(room);
    return ok;
}

/* Where else the bytes lie does not matter to it: a plugin runs in this process. */
static HloBuffer *pjrt_upload(Device *d, const HloShape *s, const HloSource *from, Err *err) {
    check(s->rank >= 0 && s->rank <= HLO_MAX_RANK && count_bytes(s->dim, (size_t)s->rank, 4) != SIZE_MAX);
    HloBuffer *b = new_buffer(d);
    bool ok = true, divided = s->split && d->used > 1;
    for (size_t i = 0; i < d->used && ok; i++)
        ok = divided ? upload_part(d, i, s, from, &b->on[i], err)
                     : offer(d, i, s, from->data, from->keep, &b->on[i], err);
    if (ok) return b;
    drop_buffer(d, b);
    return NULL;
}

/* Of a buffer that every device has whole. */
static bool pjrt_download(Device *d, HloBuffer *b, void *dst, size_t bytes, Err *err) {
    PjrtBuffer *src = b->on[0];
    Pjrt_Buffer_ElementType type;
    Pjrt_Buffer_Dimensions dims;
    Pjrt_Buffer_ToHostBuffer a;
    if (!CALL(d, err, Buffer_ElementType, &type, .buffer = src) ||
        !CALL(d, err, Buffer_Dimensions, &dims, .buffer = src))
        return false;
    size_t size = 0, rank = dims.num_dims;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].type == type.type) size = types[i].size;
    if (!size || rank > HLO_MAX_RANK)
        return err_set(err, ERR_UNSUPPORTED, "pjrt:%s: a result of PJRT type %d and rank %zu", d->spec, type.type,
                       rank);
    size_t held = count_bytes(dims.dims, rank, size);
    if (held != bytes)
        return err_set(err, ERR_BACKEND, "pjrt:%s: a result has %zu bytes, not %zu", d->spec, held, bytes);
    /* A device may keep another order in memory; the host's is row-major. */
    int64_t minor_to_major[HLO_MAX_RANK];
    for (size_t i = 0; i < rank; i++) minor_to_major[i] = (int64_t)(rank - 1 - i);
    Pjrt_Buffer_MemoryLayout layout = {
        .struct_size = sizeof layout,
        .tiled = {.struct_size = sizeof layout.tiled, .minor_to_major = minor_to_major, .minor_to_major_size = rank}};
    return CALL(d, err, Buffer_ToHostBuffer, &a, .src = src, .host_layout = &layout, .dst = dst, .dst_size = bytes) &&
           await(d, a.event, err);
}

const HloDevice hlo_pjrt = {
    .name = "pjrt",
    .open = pjrt_open,
    .share = pjrt_share,
    .describe = pjrt_describe,
    .on_host = pjrt_on_host,
    .compile = pjrt_compile,
    .native = pjrt_native,
    .identity = pjrt_identity,
    .save = pjrt_save,
    .restore = pjrt_restore,
    .temp_bytes = pjrt_temp_bytes,
    .upload = pjrt_upload,
    .run = pjrt_run,
    .download = pjrt_download,
    .drop_buffer = drop_buffer,
    .drop_program = drop_program,
    .close = pjrt_close,
};

/* The report. */

static void put_extensions(Buf *out, const PjrtExtension *e) {
    static const char *const names[] = {
        "gpu_custom_call", "profiler", "custom_partitioner", "stream", "layouts", "ffi", "memory_descriptions",
        "triton", "raw_buffer", "phase_compile", "example", "unknown", "cross_host_transfers", "executable_metadata",
        "callback", "host_allocator", "tpu_topology", "tpu_executable", "megascale", "shardings", "abi_version",
        "collectives", "multi_slice", "host_memory_allocator", "xla_transform"};
    enum { MOST = 100 }; /* a list that bites its tail ends too */
    for (int n = 0; e && n < MOST; n++, e = e->next) {
        buf_put_str(out, n ? S(",\"") : S("\""));
        if (e->type >= 0 && (size_t)e->type < sizeof names / sizeof *names)
            buf_put_str(out, str_of(names[e->type]));
        else
            buf_printf(out, "type %d", e->type);
        buf_putc(out, '"');
    }
}

bool pjrt_report(const char *path, Buf *json, Err *err) {
    Device *d = pjrt_open(path, 0, err);
    if (!d) return false;
    bool ok = true;
    buf_put_str(json, S("{\"platform\":"));
    js_quote(json, d->platform);
    buf_put_str(json, S(",\"version\":"));
    js_quote(json, d->version);
    buf_printf(json, ",\"api\":\"%d.%d\",\"devices\":[", d->api->pjrt_api_version.major_version,
               d->api->pjrt_api_version.minor_version);
    for (size_t i = 0; i < d->n_devices && ok; i++) {
        Str kind = {0}, text = {0};
        ok = device_text(d, d->devices[i], &kind, &text, err);
        buf_put_str(json, i ? S(",{\"name\":") : S("{\"name\":"));
        js_quote(json, text);
        buf_put_str(json, S(",\"kind\":"));
        js_quote(json, kind);
        buf_putc(json, '}');
    }
    buf_put_str(json, S("],\"extensions\":["));
    put_extensions(json, d->api->extension_start);
    buf_put_str(json, S("]}"));
    pjrt_close(d);
    return ok;
}
