/* The PJRT device and the search for plugins, against a fake plugin (fake_plugin.c) that fails where it is told to:
 * each failure is one line, and nothing is left alive. Real plugins: real_plugin.c. */
#include "backend/hlo/pjrt.h"
#include "base/file.h"
#include "../support/temp_dir.h"

#include <dlfcn.h>
#include <libgen.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static const HloDevice *const H = &hlo_pjrt;
static const HloShape f32x4 = {.type = HLO_F32, .rank = 1, .dim = {4}};
static const float four[] = {1, 2, 3, 4};
static const HloSource from = {.data = four, .fd = -1}, kept = {.data = four, .keep = true, .fd = -1};

static char fake[PATH_MAX + 32]; /* it lies beside this program */
static int (*fake_live)(void), (*fake_inits)(void), (*fake_calls)(void);

static int find_fake(void **state) {
    (void)state;
    char self[PATH_MAX] = "";
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return 1;
    snprintf(fake, sizeof fake, "%s/fake_plugin.so", dirname(self));
    void *lib = dlopen(fake, RTLD_NOW | RTLD_LOCAL);
    if (!lib) return print_error("%s\n", dlerror()), 1;
    *(void **)&fake_live = dlsym(lib, "fake_live");
    *(void **)&fake_inits = dlsym(lib, "fake_inits");
    *(void **)&fake_calls = dlsym(lib, "fake_calls");
    return !fake_live || !fake_inits || !fake_calls;
}

/* The environment of each test: no fault, no plugin but what the test names. */
static int clean(void **state) {
    (void)state;
    unsetenv("FAKE_PLUGIN");
    unsetenv("FAKE_FAIL");
    unsetenv("PJRT_NAMES_AND_LIBRARY_PATHS");
    unsetenv("VIRTUAL_ENV");
    setenv("FAKE_MESSAGE", "the reason\nand a trace", 1);
    setenv("FAKE_CODE", "13", 1);
    return 0;
}

static void expect(const Err *err, ErrCode code, const char *what) {
    if (!strstr(err->msg, what)) fail_msg("'%s' does not say '%s'", err->msg, what);
    assert_null(strchr(err->msg, '\n'));
    assert_null(strstr(err->msg, "trace"));
    assert_int_equal(err->code, code);
}

static void expect_no_open(const char *path, ErrCode code, const char *what) {
    Err err = {0};
    assert_null(H->open(path, 0, &err));
    expect(&err, code, what);
    assert_int_equal(fake_live(), 0);
}

static Device *open_fake(void) {
    Err err = {0};
    Device *d = H->open(fake, 0, &err);
    if (!d) fail_msg("%s", err.msg);
    return d;
}

/* Everything once. False: the first error. */
static bool use(Err *err) {
    Device *d = H->open(fake, 0, err);
    HloProgram *p = d ? H->compile(d, S("2"), err) : NULL;
    HloBuffer *in[2] = {NULL}, *out[2] = {NULL};
    float back[4];
    in[0] = p ? H->upload(d, &f32x4, &kept, err) : NULL;
    in[1] = in[0] ? H->upload(d, &f32x4, &from, err) : NULL;
    bool ok = in[1] && H->run(d, p, in, 2, out, 2, err) && H->download(d, out[1], back, sizeof back, err);
    if (ok) assert_memory_equal(back, four, sizeof four);
    for (int i = 0; d && i < 2; i++) {
        H->drop_buffer(d, out[i]);
        H->drop_buffer(d, in[i]);
    }
    if (d) H->drop_program(d, p);
    H->close(d);
    return ok;
}

static void every_call_may_fail(void **state) {
    (void)state;
    static const char *const calls[] = {
        "Plugin_Initialize", "Client_Create", "Client_PlatformName", "Client_PlatformVersion",
        "Client_AddressableDevices", "Device_GetDescription", "DeviceDescription_Kind", "DeviceDescription_ToString",
        "Client_Compile", "LoadedExecutable_GetExecutable", "Executable_NumOutputs", "Client_BufferFromHostBuffer",
        "Buffer_ReadyEvent", "Event_Await", "LoadedExecutable_Execute", "Buffer_ElementType", "Buffer_Dimensions",
        "Buffer_ToHostBuffer"};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        Err err = {0};
        char want[100];
        setenv("FAKE_FAIL", calls[i], 1);
        assert_false(use(&err));
        snprintf(want, sizeof want, "fake_plugin.so: %s: the reason", calls[i]);
        expect(&err, ERR_BACKEND, want);
        assert_int_equal(fake_live(), 0);
    }
    unsetenv("FAKE_FAIL");
    Err err = {0};
    if (!use(&err)) fail_msg("%s", err.msg);
    assert_true(use(NULL));
    assert_int_equal(fake_live(), 0);
    assert_int_equal(fake_inits(), 1);
}

/* What is used of it on one device, or on two, with a program that was kept. */
static bool use_on(int devices, Err *err) {
    Device *d = H->open(fake, 0, err);
    Buf bytes = {0};
    bool ok = d && (devices == 1 || H->share(d, devices, err));
    HloProgram *made = ok ? H->compile(d, S("2"), err) : NULL;
    HloProgram *p = made && H->save(d, made, &bytes, err) ? H->restore(d, buf_view(&bytes), err) : NULL;
    HloShape columns = {.type = HLO_F32, .rank = 2, .dim = {2, 2}, .split = 2};
    HloBuffer *in[2] = {NULL}, *out[2] = {NULL};
    float back[4] = {0};
    size_t mine = sizeof back / (size_t)devices;
    in[0] = p ? H->upload(d, &f32x4, &kept, err) : NULL;
    in[1] = in[0] ? H->upload(d, &columns, &from, err) : NULL;
    ok = in[1] && H->run(d, p, in, 2, out, 2, err) && H->download(d, out[1], back, mine, err);
    if (ok) assert_memory_equal(back, devices == 1 ? four : ((float[]){1, 3}), mine); /* the first one's column */
    ok = ok && H->download(d, out[0], back, sizeof back, err);
    if (ok) assert_memory_equal(back, four, sizeof back);
    for (int i = 0; d && i < 2; i++) {
        H->drop_buffer(d, out[i]);
        H->drop_buffer(d, in[i]);
    }
    if (d) H->drop_program(d, p);
    if (d) H->drop_program(d, made);
    H->close(d);
    buf_deinit(&bytes);
    return ok;
}

/* Whichever call fails, of one that matters the error is told, and everything is given back. */
static void the_nth_call_fails(void **state) {
    (void)state;
    for (int devices = 1; devices <= 2; devices++) {
        unsetenv("FAKE_FAIL");
        Err err = {0};
        if (!use_on(devices, &err)) fail_msg("%s", err.msg);
        assert_int_equal(fake_live(), 0);
        int calls = fake_calls(), told = 0;
        assert_true(calls > 40);
        for (int n = 1; n <= calls; n++) {
            char number[16];
            snprintf(number, sizeof number, "%d", n);
            setenv("FAKE_FAIL", number, 1);
            err = (Err){0};
            bool ok = use_on(devices, &err);
            if (!ok) expect(&err, ERR_BACKEND, ": the reason");
            assert_int_equal(fake_live(), 0);
            told += !ok;
        }
        assert_true(2 * told > calls); /* the others destroy something, or ask for what need not be known */
    }
}

static void shares(void **state) {
    (void)state;
    Device *d = open_fake();
    Err err = {0};
    assert_false(H->share(d, 3, &err)); /* no CPU: it has as many as it has */
    expect(&err, ERR_ARGUMENT, "it has 2 devices, not 3");
    H->close(d);
    assert_int_equal(fake_live(), 0);
}

static void a_failed_run_gives_no_result(void **state) {
    (void)state;
    Device *d = open_fake();
    Err err = {0};
    HloProgram *p = H->compile(d, S("1"), &err);
    HloBuffer *in = H->upload(d, &f32x4, &from, &err), *out = in;
    setenv("FAKE_FAIL", "Event_Await", 1); /* the run itself fails, after its results were made */
    assert_false(H->run(d, p, &in, 1, &out, 1, &err));
    assert_null(out);
    unsetenv("FAKE_FAIL");
    HloBuffer *two[2] = {in, in};
    assert_false(H->run(d, p, &in, 1, two, 2, &err));
    expect(&err, ERR_ARGUMENT, "the program gives 1 results, not 2");
    float back[4];
    assert_false(H->download(d, in, back, 12, &err));
    expect(&err, ERR_BACKEND, "a result has 16 bytes, not 12");
    setenv("FAKE_PLUGIN", "odd-type", 1);
    assert_false(H->download(d, in, back, sizeof back, &err));
    expect(&err, ERR_UNSUPPORTED, "type 99");
    H->drop_buffer(d, in);
    H->drop_program(d, p);
    H->close(d);
    assert_int_equal(fake_live(), 0);
}

static void messages(void **state) {
    (void)state;
    static const struct {
        const char *code, *text, *want;
        ErrCode is;
    } rows[] = {
        {"8", "no room", "Client_Compile: no room", ERR_MEMORY},
        {"12", "not built", "Client_Compile: not built", ERR_UNSUPPORTED},
        {"3", "", "Client_Compile: ", ERR_BACKEND},
        {"3", "E1: Title:\nwhat it is\ntrace", "Client_Compile: E1: Title: what it is", ERR_BACKEND},
        {"3", "Title:", "Client_Compile: Title:", ERR_BACKEND},
        {"3", "red \x1b[31m\ntrace", "Client_Compile: red ?[31m", ERR_BACKEND},
    };
    Device *d = open_fake();
    setenv("FAKE_FAIL", "Client_Compile", 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Err err = {0};
        setenv("FAKE_CODE", rows[i].code, 1);
        setenv("FAKE_MESSAGE", rows[i].text, 1);
        assert_null(H->compile(d, S("1"), &err));
        expect(&err, rows[i].is, rows[i].want);
    }
    H->close(d);
    assert_int_equal(fake_live(), 0);
}

static void borrows_or_copies(void **state) {
    (void)state;
    Device *d = open_fake();
    for (int i = 0; i < 3; i++) { /* a copy; borrowed; borrowing is refused */
        float data[] = {1, 2, 3, 4}, back[4];
        Err err = {0};
        setenv("FAKE_PLUGIN", i == 2 ? "no-zero-copy" : "", 1);
        setenv("FAKE_CODE", "12", 1);
        HloBuffer *b = H->upload(d, &f32x4, &(HloSource){.data = data, .keep = i > 0, .fd = -1}, &err);
        assert_non_null(b);
        data[0] = 9;
        assert_true(H->download(d, b, back, sizeof back, &err));
        assert_float_equal(back[0], i == 1 ? 9 : 1, 0);
        H->drop_buffer(d, b);
    }
    H->close(d);
    assert_int_equal(fake_live(), 0);
}

static void memory_of_a_program(void **state) {
    (void)state;
    for (int i = 0; i < 4; i++) { /* told; not in the table; refused; less than nothing */
        if (i == 1) setenv("FAKE_PLUGIN", "no-stats", 1);
        if (i == 3) setenv("FAKE_PLUGIN", "odd-memory", 1);
        if (i == 2) setenv("FAKE_FAIL", "Executable_GetCompiledMemoryStats", 1);
        Device *d = open_fake();
        HloProgram *p = H->compile(d, S("1"), NULL);
        assert_non_null(p);
        assert_int_equal(H->temp_bytes(d, p), i == 0 ? 1234 : -1);
        H->drop_program(d, p);
        H->close(d);
        unsetenv("FAKE_PLUGIN");
        unsetenv("FAKE_FAIL");
    }
    assert_int_equal(fake_live(), 0);
}

static void describes_itself(void **state) {
    (void)state;
    Device *d = open_fake();
    const char *text = "fake, fake ?[31m1.0, 2 devices (toy), PJRT API 0.81, /";
    assert_memory_equal(H->describe(d), text, strlen(text));
    assert_null(strstr(H->describe(d), "built today"));
    H->drop_buffer(d, NULL);
    H->drop_program(d, NULL);
    H->close(d);
    H->close(NULL);
}

static void libraries_that_are_no_plugin(void **state) {
    (void)state;
    TempDir dir = temp_dir_open();
    char fifo[100];
    Dl_info cmocka;
    expect_no_open("/no/such/plugin.so", ERR_IO, "/no/such/plugin.so: No such file");
    expect_no_open(dir.path, ERR_IO, "not a file");
    snprintf(fifo, sizeof fifo, "%s", temp_dir_path(&dir, "fifo"));
    assert_int_equal(mkfifo(fifo, 0600), 0);
    expect_no_open(fifo, ERR_IO, "fifo: not a file");
    expect_no_open(temp_dir_put(&dir, "text", S("not a library, but long enough to be read as if it were one. "
                                                "................................................")),
                   ERR_FORMAT, "invalid ELF header");
    expect_no_open(temp_dir_put(&dir, "empty", S("")), ERR_FORMAT, "file too short");
    Buf elf = {0};
    Err err = {0};
    assert_true(file_read(fake, 1 << 28, &elf, &err));
    elf.data[18] = (char)0xf3; /* e_machine: RISC-V */
    expect_no_open(temp_dir_put(&dir, "arch", buf_view(&elf)), ERR_FORMAT, "arch: ");
    buf_deinit(&elf);
    assert_true(dladdr((void *)_cmocka_run_group_tests, &cmocka));
    char *real = realpath(cmocka.dli_fname, NULL);
    expect_no_open(real, ERR_FORMAT, "not a PJRT plugin: it has no GetPjrtApi");
    free(real);
    temp_dir_close(&dir);
}

static void plugins_that_do_not_fit(void **state) {
    (void)state;
    static const struct {
        const char *fault, *want;
        ErrCode code;
    } rows[] = {
        {"major", "PJRT API 1.81; this program speaks 0.81: the major versions differ", ERR_UNSUPPORTED},
        {"no-table", "GetPjrtApi gives no table", ERR_FORMAT},
        {"old", "PJRT API 0.81 without PJRT_LoadedExecutable_Execute", ERR_UNSUPPORTED},
        {"hole", "without PJRT_Client_Compile", ERR_UNSUPPORTED},
        {"no-devices", "it has no devices", ERR_BACKEND},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        setenv("FAKE_PLUGIN", rows[i].fault, 1);
        expect_no_open(fake, rows[i].code, rows[i].want);
    }
}

static void short_names(void **state) {
    (void)state;
    char list[2 * sizeof fake];
    TempDir dir = temp_dir_open();
    setenv("HOME", dir.path, 1);
    setenv("PATH", dir.path, 1);
    expect_no_open("toy", ERR_ARGUMENT, "there is no PJRT plugin 'toy'");
    snprintf(list, sizeof list, "other:/no/such.so,toy:%s,toy:/no/second.so", fake);
    setenv("PJRT_NAMES_AND_LIBRARY_PATHS", list, 1);
    Err err = {0};
    Device *d = H->open("toy", 0, &err);
    if (!d) fail_msg("%s", err.msg);
    H->close(d);
    expect_no_open("other", ERR_IO, "/no/such.so");
    expect_no_open("", ERR_ARGUMENT, "found: other, toy");
    PjrtPlugins all;
    assert_true(pjrt_plugins_find(&all, &err));
    assert_true(all.n >= 3);
    assert_string_equal(all.plugin[0].name, "other");
    assert_string_equal(all.plugin[1].name, "toy");
    assert_null(all.plugin[2].name);
    assert_string_equal(all.plugin[2].path, "/no/second.so");
    pjrt_plugins_deinit(&all);
    static const char *const bad[] = {"toy", "toy:", ":/x.so", "toy:/x.so,,b:/y.so", ","};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        setenv("PJRT_NAMES_AND_LIBRARY_PATHS", bad[i], 1);
        expect_no_open("toy", ERR_ARGUMENT, "is not NAME:PATH");
    }
    temp_dir_close(&dir);
}

static void expect_probe(const char *path, int timeout_ms, ErrCode code, const char *what) {
    Buf json = {0};
    Err err = {0};
    assert_false(pjrt_probe(path, false, timeout_ms, &json, &err));
    expect(&err, code, what);
    assert_int_equal(json.len, 0);
}

static void probes_survive_everything(void **state) {
    (void)state;
    enum { SOON = 300, LATE = 600000 };
    setenv("FAKE_PLUGIN", "abort", 1);
    expect_probe(fake, LATE, ERR_BACKEND, "it ended the process with signal 6 (Aborted)");
    setenv("FAKE_PLUGIN", "exit", 1);
    expect_probe(fake, LATE, ERR_BACKEND, "it ended the process with status 7");
    setenv("FAKE_PLUGIN", "hang", 1);
    expect_probe(fake, SOON, ERR_LIMIT, "no answer within 0.3 s");
    setenv("FAKE_PLUGIN", "major", 1);
    expect_probe(fake, LATE, ERR_BACKEND, "the major versions differ");
    expect_probe("/no/such.so", LATE, ERR_BACKEND, "/no/such.so: No such file");
    setenv("FAKE_PLUGIN", "loop", 1); /* extensions without end */
    Buf json = {0};
    Err err = {0};
    if (!pjrt_probe(fake, false, LATE, &json, &err)) fail_msg("%s", err.msg);
    const char *want = "{\"platform\":\"fake\",\"version\":\"fake \\u001b[31m1.0\",\"api\":\"0.81\",\"devices\":"
                       "[{\"name\":\"Fake(\\\"0\\\")\",\"kind\":\"toy\"},"
                       "{\"name\":\"Fake(\\\"0\\\")\",\"kind\":\"toy\"}],"
                       "\"extensions\":[\"ffi\",\"type 99\",";
    buf_cstr(&json);
    if (strncmp(json.data, want, strlen(want)) != 0) fail_msg("%s", json.data);
    buf_deinit(&json);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(every_call_may_fail, clean),
        cmocka_unit_test_setup(the_nth_call_fails, clean),
        cmocka_unit_test_setup(shares, clean),
        cmocka_unit_test_setup(a_failed_run_gives_no_result, clean),
        cmocka_unit_test_setup(messages, clean),
        cmocka_unit_test_setup(borrows_or_copies, clean),
        cmocka_unit_test_setup(memory_of_a_program, clean),
        cmocka_unit_test_setup(describes_itself, clean),
        cmocka_unit_test_setup(libraries_that_are_no_plugin, clean),
        cmocka_unit_test_setup(plugins_that_do_not_fit, clean),
        cmocka_unit_test_setup(short_names, clean),
        cmocka_unit_test_setup(probes_survive_everything, clean),
    };
    return cmocka_run_group_tests(tests, find_fake, NULL);
}
