/* Fuzz target: what a worker answers. The bytes are all that it ever sends, to a hello and then one call after the
 * other; whatever they are, each call ends, with its result or an error, and a worker that broke the protocol is
 * given up. */
#include "backend/hlo/emit.h"
#include "backend/hlo/worker.h"

#include "base/mem.h"

#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int fuzz_worker(const uint8_t *data, size_t size);

static void ask(Device *d) {
    const HloDevice *hlo = &hlo_worker;
    static const float numbers[600];
    const HloSource from = hlo_memory(numbers);
    Err err = {0};
    if (!worker_hello(d, NULL, &err)) return;
    check(hlo->describe(d));
    HloProgram *p = hlo->compile(d, S("text"), &err);
    HloBuffer *small = hlo->upload(d, &SHAPE(HLO_F32, 2, 3), &from, &err);
    HloBuffer *large = hlo->upload(d, &SHAPE(HLO_F32, 600), &from, &err);
    for (int i = 0; i < 3 && p && large; i++) { /* the small one goes along, is uploaded, stands */
        HloBuffer *args[] = {small, large}, *results[3];
        float got[6];
        bool ok = hlo->run(d, p, args, 2, results, 3, &err);
        for (int k = 0; k < 3; k++) {
            check(ok == (results[k] != NULL));
            if (ok) hlo->download(d, results[k], got, sizeof got, &err);
            hlo->drop_buffer(d, results[k]);
        }
        if (!hlo->alive(d)) check(!hlo->run(d, p, args, 2, results, 3, &err));
    }
    check(hlo->alive(d) || err.msg[0]);
    hlo->drop_buffer(d, small);
    hlo->drop_buffer(d, large);
    hlo->drop_program(d, p);
}

int fuzz_worker(const uint8_t *data, size_t size) {
    enum { MOST = 1 << 16 }; /* what fits the socket */
    int pair[2];
    if (size > MOST || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return 0;
    check(send(pair[1], data, size, 0) == (ssize_t)size);
    shutdown(pair[1], SHUT_WR);
    Device *d = worker_on_socket("fuzzed", pair[0]);
    ask(d);
    hlo_worker.close(d);
    close(pair[1]);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_worker(data, size); }
#endif
