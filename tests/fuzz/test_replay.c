/* Every file of tests/fuzz/corpus/<target> through its target, without libFuzzer: seeds, and each finding ever made.
 * A target is compiled in by its #include and listed in `targets`. */
#define TENON_REPLAY
#include "fuzz_calls.c"
#include "fuzz_gguf.c"
#include "fuzz_grammar.c"
#include "fuzz_http.c"
#include "fuzz_request.c"
#include "fuzz_safetensors.c"
#include "fuzz_template.c"
#include "fuzz_tokenizer.c"
#include "fuzz_worker.c"

#include "base/file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Target {
    const char *name;
    int (*run)(const uint8_t *, size_t);
} Target;

static Target targets[] = {
    {"calls", fuzz_calls},
    {"gguf", fuzz_gguf},
    {"grammar", fuzz_grammar},
    {"http", fuzz_http},
    {"request", fuzz_request},
    {"safetensors", fuzz_safetensors},
    {"template", fuzz_template},
    {"tokenizer", fuzz_tokenizer},
    {"worker", fuzz_worker},
};

static void the_corpus_is_survived(void **state) {
    const Target *target = *state;
    char path[512];
    snprintf(path, sizeof path, "tests/fuzz/corpus/%s", target->name);
    DIR *dir = opendir(path);
    if (!dir) fail_msg("%s: cannot be read", path);
    int n = 0;
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "tests/fuzz/corpus/%s/%s", target->name, e->d_name);
        Buf bytes = {0};
        Err err = {0};
        if (!file_read(path, 1 << 24, &bytes, &err)) fail_msg("%s", err.msg);
        uint8_t *exact = malloc(bytes.len ? bytes.len : 1); /* a sanitizer sees each byte too many */
        if (bytes.len) memcpy(exact, bytes.data, bytes.len);
        target->run(exact, bytes.len);
        free(exact);
        buf_deinit(&bytes);
        n++;
    }
    closedir(dir);
    print_message("%s: %d inputs\n", target->name, n);
    assert_true(n > 0);
}

int main(void) {
    enum { N = sizeof targets / sizeof *targets };
    struct CMUnitTest tests[N];
    for (int i = 0; i < N; i++)
        tests[i] = (struct CMUnitTest){targets[i].name, the_corpus_is_survived, NULL, NULL, &targets[i]};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
