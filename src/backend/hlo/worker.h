/* Worker: the HloDevice in a child process, which may be written in any language, for any compiler. The protocol:
 * docs/worker.md, of which this header has the numbers. Rows of devices.def that are workers share all but `open`. */
#ifndef TENON_BACKEND_HLO_WORKER_H
#define TENON_BACKEND_HLO_WORKER_H

#include "backend/hlo/device.h"

enum { WORKER_VERSION = 1 };

typedef enum FrameKind {
    FRAME_HELLO = 1, FRAME_COMPILE, FRAME_UPLOAD, FRAME_RUN, FRAME_DOWNLOAD, FRAME_DROP, /* requests */
    FRAME_OK = 128, FRAME_ERROR                                                          /* replies */
} FrameKind;

typedef struct FrameHead { /* little-endian; then words of 8 bytes, then bytes */
    uint32_t kind, words;
    uint64_t bytes;
} FrameHead;

typedef enum WorkerError { /* the word of FRAME_ERROR */
    WORKER_FAILED, WORKER_MEMORY, WORKER_UNSUPPORTED,
    WORKER_ABSENT /* to a hello: what the worker needs is not installed for this interpreter */
} WorkerError;

typedef enum CompileFrom { COMPILE_TEXT, COMPILE_SAVED } CompileFrom;
typedef enum UploadFrom { UPLOAD_BYTES, UPLOAD_FILE, UPLOAD_MEMORY } UploadFrom;

/* A worker that is started as argv (a path first, NULL last; copied) and told `spec`. name: of messages. threads:
 * 0: as it likes. *absent (may be NULL): it failed with WORKER_ABSENT. */
Device *worker_open(const char *name, char *const argv[], const char *spec, int threads, bool *absent, Err *err);

/* A worker at the other end of this socket, which becomes the device's; for tests. Its hello is still to come. */
Device *worker_on_socket(const char *name, int socket);
bool worker_hello(Device *d, bool *absent, Err *err);

/* How the rows of devices.def that are workers are opened (workers.c). */
Device *worker_open_worker(const char *spec, int threads, Err *err);
Device *worker_open_iree(const char *spec, int threads, Err *err);

#endif
