/* GGUF files in parts: joined from the first, refused with one message for each way in which parts can disagree. */
#include "../support/gguf_writer.h"
#include "../support/temp_dir.h"
#include "format/model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { PARTS = 3 };

static const char *const names[PARTS] = {"m-00001-of-00003.gguf", "m-00002-of-00003.gguf", "m-00003-of-00003.gguf"};

/* A part as llama.cpp's gguf-split writes it: later ones name no architecture. */
static void put_part(const TempDir *dir, const char *file, uint32_t no, uint32_t count, uint32_t tensors,
                     const char *tensor) {
    GgufWriter w = {0};
    Buf bytes = {0};
    float data[2] = {(float)no, 7};
    if (no == 0) gw_str(&w, "general.architecture", "llama");
    if (no == 0) gw_u32(&w, "llama.block_count", 3);
    uint16_t no16 = (uint16_t)no, count16 = (uint16_t)count;
    gw_raw(&w, S("split.no"), 2, &no16, 2);
    gw_raw(&w, S("split.count"), 2, &count16, 2);
    gw_raw(&w, S("split.tensors.count"), 5, &tensors, 4);
    if (tensor) gw_tensor(&w, tensor, DT_F32, 1, (int64_t[]){2}, data);
    gw_end(&w, &bytes);
    corpus_keep("gguf", file, buf_view(&bytes));
    temp_dir_put(dir, file, buf_view(&bytes));
    buf_deinit(&bytes);
}

static void put_all(const TempDir *dir) {
    put_part(dir, names[0], 0, 3, 2, NULL);
    put_part(dir, names[1], 1, 3, 2, "a");
    put_part(dir, names[2], 2, 3, 2, "b");
}

static void parts_are_joined(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    Err err = {0};
    put_all(&dir);
    Model *m = model_open(temp_dir_path(&dir, names[0]), MODEL_ALL, &err);
    if (!m) fail_msg("%s", err.msg);
    assert_true(m->n_tensor == 2 && m->n_map == 3 && model_meta(m, "block_count")->i == 3);
    float first;
    memcpy(&first, model_tensor(m, S("b"))->data, sizeof first);
    assert_true(first == 2);
    model_close(m);
    unlink(temp_dir_path(&dir, names[2])); /* metadata are in the first part alone */
    m = model_open(temp_dir_path(&dir, names[0]), MODEL_METADATA, &err);
    assert_true(m && m->n_tensor == 0);
    model_close(m);
    put_part(&dir, "whole.gguf", 0, 1, 1, "a"); /* a split into one */
    m = model_open(temp_dir_path(&dir, "whole.gguf"), MODEL_ALL, &err);
    assert_true(m && m->n_tensor == 1);
    model_close(m);
    temp_dir_close(&dir);
}

/* Opening `file` fails; "@" in the message stands for the directory and a slash. */
static void open_fails(const TempDir *dir, const char *file, const char *message) {
    Err err = {0};
    Buf want = {0};
    for (const char *p = message; *p; p++) {
        if (*p == '@') buf_printf(&want, "%s/", dir->path);
        else buf_putc(&want, *p);
    }
    if (model_open(temp_dir_path(dir, file), MODEL_ALL, &err)) fail_msg("%s: accepted", message);
    assert_string_equal(err.msg, buf_cstr(&want));
    buf_deinit(&want);
}

static void parts_that_do_not_fit_are_refused(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    put_all(&dir);
    open_fails(&dir, names[1],
               "@m-00002-of-00003.gguf: it is part 2 of 3: open the first, '...-00001-of-00003.gguf'");
    unlink(temp_dir_path(&dir, names[1]));
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: No such file or directory");
    put_part(&dir, names[1], 2, 3, 2, "a");
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: it says that it is part 3 of 3");
    put_part(&dir, names[1], 1, 4, 2, "a");
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: it says that it is part 2 of 4");
    put_part(&dir, names[1], 1, 3, 5, "a");
    open_fails(
        &dir, names[0],
        "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: it says that the parts have 5 tensors, the first says 2");
    put_part(&dir, names[1], 1, 3, 2, "b");
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: @m-00003-of-00003.gguf: duplicate tensor 'b'");
    put_part(&dir, names[1], 1, 3, 2, NULL);
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: its 3 parts have 1 tensors, not 2");
    temp_dir_put(&dir, names[1], S(""));
    open_fails(&dir, names[0], "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: the file is empty");
    temp_dir_put(&dir, names[1], S("GGUF"));
    open_fails(&dir, names[0],
               "@m-00001-of-00003.gguf: @m-00002-of-00003.gguf: gguf: needs 4 bytes at 0x4, file ends at 0x4");
    put_part(&dir, "other.gguf", 0, 3, 2, NULL);
    open_fails(&dir, "other.gguf",
               "@other.gguf: it is part 1 of 3, but its name does not end in '-00001-of-00003.gguf'");
    put_part(&dir, "m-00001-of-00003.gguf", 0, 65535, 2, NULL);
    open_fails(&dir, names[0],
               "@m-00001-of-00003.gguf: it is part 1 of 65535, but its name does not end in '-00001-of-65535.gguf'");
    temp_dir_close(&dir);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(parts_are_joined),
                                       cmocka_unit_test(parts_that_do_not_fit_are_refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
