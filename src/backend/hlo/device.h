/* HloDevice: what a graph compiler offers: StableHLO text in, buffers in and out. It knows text and buffers, no models.
 *
 * One thread calls at a time. A Device outlives its programs and buffers. Nothing here keeps host memory beyond the
 * call, except an upload with `keep`, which borrows the caller's bytes until the buffer is dropped. */
#ifndef TENON_BACKEND_HLO_DEVICE_H
#define TENON_BACKEND_HLO_DEVICE_H

#include "base/buf.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Those behind F32 are for weights alone, and not every compiler has them. An element of 4 bits (F4: E2M1) takes a byte
 * on the host, and half of one on the device. */
typedef enum HloType {
    HLO_PRED, HLO_S32, HLO_S64, HLO_U8, HLO_F16, HLO_BF16, HLO_F32, HLO_S8, HLO_S4, HLO_U4, HLO_F4
} HloType;

enum { HLO_MAX_RANK = 6 };

typedef struct HloShape {
    HloType type;
    int rank;
    int64_t dim[HLO_MAX_RANK]; /* row-major on the host */
    int split; /* of an argument or a result on several devices: 1 + the dimension that they divide; 0: none */
} HloShape;

/* The bytes of an upload. A device in this process reads `data` and need not look further; one in another process can
 * map the descriptor, or is sent the bytes where there is none. */
typedef struct HloSource {
    const void *data;
    bool keep;       /* they stay as they are until the buffer is dropped, which may borrow them */
    int fd;          /* the caller's: a file, or memory object, in which they lie too, open as long; -1: none */
    uint64_t offset; /* where in it */
} HloSource;

static inline HloSource hlo_memory(const void *data) { return (HloSource){.data = data, .fd = -1}; }

typedef struct Device Device;
typedef struct HloProgram HloProgram;
typedef struct HloBuffer HloBuffer;

typedef struct HloDevice {
    const char *name;
    /* spec: what follows the colon of --backend, for PJRT a path or a short name. threads: of what it runs on the
     * host's cores; 0: as it likes. */
    Device *(*open)(const char *spec, int threads, Err *);
    /* Once, before anything is made on it: it is so many devices from now on, 2 or more. A program is for all of them
     * together, and a buffer lies on each: whole, or its part. NULL: it cannot. */
    bool (*share)(Device *, int devices, Err *);
    /* One line: platform, version, devices, API version. Borrowed until close. */
    const char *(*describe)(const Device *);
    bool (*on_host)(const Device *); /* its memory is the host's */
    HloProgram *(*compile)(Device *, Str text, Err *);
    /* Makes the native kernels callable from programs (native_calls.h); NULL: it cannot. */
    bool (*native)(Device *, Err *);
    /* For the cache of compiled programs. What a program depends on besides its text, the machine and its
     * variables: the compiler's build and what it is told. The bytes of a program, and a program of such bytes,
     * which are from a program of the same key; NULL: it cannot. */
    void (*identity)(const Device *, Buf *out);
    bool (*save)(Device *, HloProgram *, Buf *out, Err *);
    HloProgram *(*restore)(Device *, Str bytes, Err *);
    /* Bytes of temporaries that one run needs; -1 if the compiler does not tell. */
    int64_t (*temp_bytes)(Device *, HloProgram *);
    HloBuffer *(*upload)(Device *, const HloShape *, const HloSource *, Err *);
    /* results[n_results] are new buffers of the caller's. An argument that the text aliases to a result
     * (tf.aliasing_output) is consumed: it may only be dropped. On failure no result is made, and consumed arguments
     * are gone. */
    bool (*run)(Device *, HloProgram *, HloBuffer *const *args, int n_args, HloBuffer **results, int n_results, Err *);
    bool (*download)(Device *, HloBuffer *, void *dst, size_t bytes, Err *);
    void (*drop_buffer)(Device *, HloBuffer *);   /* NULL is fine */
    void (*drop_program)(Device *, HloProgram *); /* NULL is fine */
    void (*close)(Device *);                      /* NULL is fine */
    /* Of a device that may end by itself, such as one in another process; NULL: it cannot. Once it has ended every call
     * fails, and what was made on it may only be dropped. restart begins anew, with nothing on it. */
    bool (*alive)(const Device *);
    bool (*restart)(Device *, Err *);
} HloDevice;

#define DEVICE(name, spec, text) extern const HloDevice hlo_##name;
#include "backend/hlo/devices.def"
#undef DEVICE

#endif
