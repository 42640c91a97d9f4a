# Tenon. `make` builds build/release/tenon; `make help` lists the rest. A new .c file needs no edit here.
# Each variant has its own directory: build/release build/debug build/asan build/ubsan build/tsan build/stress build/fuzz
# build/aarch64.
V ?= release
B := build/$(V)

PKGS := jansson libpcre2-8 libutf8proc
SERVER_PKGS := libssl libcrypto # linked into the program only
WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Werror
# Contraction of a*b+c is off: a build must not round differently from one compiler or call site to the next.
BASE := -std=c11 -D_GNU_SOURCE -Isrc -Iinclude -ffp-contract=off -fno-math-errno -fvisibility=hidden -pthread -MMD -MP -g
OPT_release := -O3
OPT_debug := -O0
OPT_asan := -O1 -fsanitize=address -fno-omit-frame-pointer
OPT_ubsan := -O1 -fsanitize=undefined,float-cast-overflow -fno-sanitize-recover=all
OPT_tsan := -O1 -fsanitize=thread
OPT_stress := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -DTENON_STRESS
OPT_aarch64 := -O3
OPT_fuzz := -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fsanitize=fuzzer-no-link
ifeq ($(V),fuzz)
CC := clang
endif
PKG_CONFIG := pkg-config
INSTALL := apt-get install -y gcc make pkg-config libjansson-dev libpcre2-dev libutf8proc-dev libssl-dev
# Programs of another machine, for qemu-aarch64; scripts/aarch64 brings the libraries (the server needs many more).
ifeq ($(V),aarch64)
CC := aarch64-linux-gnu-gcc
AR := aarch64-linux-gnu-ar
ARM64 := $(CURDIR)/$(B)/root
ARM64_LIB := $(ARM64)/usr/lib/aarch64-linux-gnu
PKG_CONFIG := PKG_CONFIG_SYSROOT_DIR=$(ARM64) PKG_CONFIG_LIBDIR=$(ARM64_LIB)/pkgconfig pkg-config
PKGS += cmocka
SERVER_PKGS :=
INSTALL := scripts/aarch64
LDFLAGS += -Wl,-rpath,$(ARM64_LIB)
endif

PKG_OK := $(shell $(PKG_CONFIG) --exists $(PKGS) $(SERVER_PKGS) 2>/dev/null && echo yes)
ifneq ($(PKG_OK),yes)
ifeq ($(filter help clean layers,$(MAKECMDGOALS)),)
$(error missing libraries: $(PKGS) $(SERVER_PKGS); install them with: $(INSTALL))
endif
endif
CFLAGS_ALL := $(BASE) $(OPT_$(V)) $(WARN) $(shell $(PKG_CONFIG) --cflags $(PKGS) 2>/dev/null) $(CFLAGS)
LIBS := $(shell $(PKG_CONFIG) --libs $(PKGS) 2>/dev/null) -lm -ldl -pthread
SERVER_LIBS := $(shell $(PKG_CONFIG) --libs $(SERVER_PKGS) 2>/dev/null)

LIB_SRC := $(filter-out src/cli/% src/server/%,$(shell find src -name '*.c' | LC_ALL=C sort))
CLI_SRC := $(sort $(wildcard src/cli/*.c))
SERVER_SRC := $(sort $(wildcard src/server/*.c))
LIB_OBJ := $(LIB_SRC:%.c=$(B)/%.o)
CLI_OBJ := $(CLI_SRC:%.c=$(B)/%.o)
SERVER_OBJ := $(SERVER_SRC:%.c=$(B)/%.o)
# tests/<room>/test_*.c is a program each; other .c files of tests/support are linked into all of them.
TEST_SRC := $(sort $(wildcard tests/*/test_*.c))
ifeq ($(V),aarch64) # what runs the kernels, and is quick enough where an instruction takes twenty
TEST_SRC := $(patsubst %,tests/%.c,backend/test_cpu_kernels backend/test_cpu_attend engine/test_api models/test_types \
    ops/test_ops)
endif
TEST_BIN := $(TEST_SRC:tests/%.c=$(B)/tests/%)
SUPPORT_OBJ := $(patsubst %.c,$(B)/%.o,$(sort $(wildcard tests/support/*.c)))
FUZZ_SRC := $(sort $(wildcard tests/fuzz/fuzz_*.c))

# What is installed: the version is tenon.h's, and while it begins with 0 a new minor version is a new soname.
VERSION := $(shell sed -n 's/^.define TN_VERSION "\(.*\)"/\1/p' include/tenon.h)
SONAME := libtenon.so.$(word 1,$(subst ., ,$(VERSION))).$(word 2,$(subst ., ,$(VERSION)))
PREFIX ?= /usr/local
BINDIR := $(PREFIX)/bin
LIBDIR := $(PREFIX)/lib
INCLUDEDIR := $(PREFIX)/include
DATADIR := $(PREFIX)/share
LIBEXECDIR := $(PREFIX)/libexec/tenon
DOCS := tenon.1 tenon.bash tenon.zsh tenon.fish

all: $(B)/tenon $(B)/lib/libtenon.a $(B)/lib/$(SONAME)

$(B)/tenon: $(CLI_OBJ) $(SERVER_OBJ) $(B)/libtenon.a
	$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $(CLI_OBJ) $(SERVER_OBJ) $(B)/libtenon.a $(SERVER_LIBS) $(LIBS)

$(B)/libtenon.a: $(LIB_OBJ)
	rm -f $@ && $(AR) rcs $@ $(LIB_OBJ)

# The libraries for programs: tn_ is all that they define. (libtenon.a above is the build's own, for tests of the inside.)
$(LIB_OBJ): CFLAGS_ALL += -fPIC
$(B)/lib/libtenon.a: $(LIB_OBJ)
	@mkdir -p $(@D)
	$(LD) -r -o $(B)/lib/tenon.o $(LIB_OBJ)
	objcopy --localize-hidden $(B)/lib/tenon.o
	rm -f $@ && $(AR) rcs $@ $(B)/lib/tenon.o
$(B)/lib/$(SONAME): $(LIB_OBJ) src/libtenon.map
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,--version-script=src/libtenon.map -o $@ $(LIB_OBJ) $(LIBS)

# Made from the table behind --help.
$(B)/doc/tenon.%: $(B)/tenon
	@mkdir -p $(@D)
	$(B)/tenon docs $(if $(filter 1,$*),man,$*) >$@.new && mv $@.new $@

# make install DESTDIR=/stage PREFIX=/usr
define TENON_PC
prefix=$(PREFIX)
libdir=$${prefix}/lib
includedir=$${prefix}/include

Name: tenon
Description: LLM inference: sessions, tokenizer, chat templates, sampling
Version: $(VERSION)
Requires.private: $(PKGS)
Libs: -L$${libdir} -ltenon
Libs.private: -lm -ldl -pthread
Cflags: -I$${includedir}
endef
export TENON_PC
INSTALLED := $(BINDIR)/tenon $(INCLUDEDIR)/tenon.h $(LIBDIR)/libtenon.a $(LIBDIR)/libtenon.so.$(VERSION) \
    $(LIBDIR)/$(SONAME) $(LIBDIR)/libtenon.so $(LIBDIR)/pkgconfig/tenon.pc $(DATADIR)/man/man1/tenon.1 \
    $(DATADIR)/bash-completion/completions/tenon $(DATADIR)/zsh/site-functions/_tenon \
    $(DATADIR)/fish/vendor_completions.d/tenon.fish $(DATADIR)/doc/tenon/LICENSE \
    $(LIBEXECDIR)/iree_worker.py $(patsubst examples/%,$(DATADIR)/doc/tenon/examples/%,$(wildcard examples/*.c))
install: all $(DOCS:%=$(B)/doc/%)
	install -d $(sort $(dir $(INSTALLED:%=$(DESTDIR)%)))
	install -m 755 $(B)/tenon $(DESTDIR)$(BINDIR)/tenon
	install -m 644 include/tenon.h $(DESTDIR)$(INCLUDEDIR)/
	install -m 644 $(B)/lib/libtenon.a $(DESTDIR)$(LIBDIR)/
	install -m 755 $(B)/lib/$(SONAME) $(DESTDIR)$(LIBDIR)/libtenon.so.$(VERSION)
	ln -sf libtenon.so.$(VERSION) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libtenon.so
	printf '%s\n' "$$TENON_PC" >$(DESTDIR)$(LIBDIR)/pkgconfig/tenon.pc
	install -m 644 $(B)/doc/tenon.1 $(DESTDIR)$(DATADIR)/man/man1/tenon.1
	install -m 644 $(B)/doc/tenon.bash $(DESTDIR)$(DATADIR)/bash-completion/completions/tenon
	install -m 644 $(B)/doc/tenon.zsh $(DESTDIR)$(DATADIR)/zsh/site-functions/_tenon
	install -m 644 $(B)/doc/tenon.fish $(DESTDIR)$(DATADIR)/fish/vendor_completions.d/tenon.fish
	install -m 644 LICENSE $(DESTDIR)$(DATADIR)/doc/tenon/LICENSE
	install -m 644 examples/*.c $(DESTDIR)$(DATADIR)/doc/tenon/examples/
	install -m 755 tools/iree_worker.py $(DESTDIR)$(LIBEXECDIR)/
uninstall:
	rm -f $(INSTALLED:%=$(DESTDIR)%)

# Kernels are compiled for their instruction set and chosen at run time. All their functions of vectors are inlined:
# how vectors would be passed in calls (psabi) does not matter.
$(B)/src/backend/cpu/kernels_generic.o $(B)/src/backend/cpu/attend_generic.o \
    $(B)/src/backend/cpu/recur_generic.o: CFLAGS_ALL += -Wno-psabi
ARCH := $(firstword $(subst -, ,$(shell $(CC) -dumpmachine)))
FLAGS_avx2 := -mavx2 -mfma -mf16c
FLAGS_avxvnni := $(FLAGS_avx2) -mavxvnni
FLAGS_avx512 := $(FLAGS_avx2) -mavx512f -mavx512bw -mavx512dq -mavx512vl -mavx512vnni
FLAGS_amx := $(FLAGS_avx512) -mamx-tile -mamx-int8
FLAGS_neon := -march=armv8.2-a+dotprod
FLAGS_neon_i8mm := -march=armv8.2-a+dotprod+i8mm
ifeq ($(V)$(filter aarch64,$(ARCH)),aarch64)
$(error V=aarch64, but $(CC) compiles for '$(ARCH)')
endif
ISAS := $(if $(filter x86_64,$(ARCH)),avx2 avxvnni avx512 amx)$(if $(filter aarch64,$(ARCH)),neon neon_i8mm)
$(foreach isa,$(ISAS),$(eval $(patsubst %,$(B)/src/backend/cpu/%_$(isa).o,kernels attend recur): CFLAGS_ALL += $(FLAGS_$(isa))))

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -c -o $@ $<

$(B)/tests/%: $(B)/tests/%.o $(SUPPORT_OBJ) $(B)/libtenon.a
	$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $(filter %.o,$^) $(B)/libtenon.a -lcmocka $(LIBS)
# These read requests as the server does.
$(B)/tests/fuzz/test_replay $(B)/tests/server/test_histories: $(SERVER_OBJ)
$(B)/tests/fuzz/test_replay $(B)/tests/server/test_histories build/fuzz/fuzz/fuzz_request: LIBS += $(SERVER_LIBS)
build/fuzz/fuzz/fuzz_request: $(SERVER_OBJ)
build/fuzz/fuzz/fuzz_http: $(B)/src/server/http1.o

# A PJRT plugin for test_pjrt, which loads it from its own directory.
$(B)/tests/backend/fake_plugin.so: tests/backend/fake_plugin.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(LDFLAGS) -fPIC -shared -o $@ $<
$(B)/tests/backend/test_pjrt: $(B)/tests/backend/fake_plugin.so

# fuzz_X.c defines LLVMFuzzerTestOneInput: linked with libFuzzer it searches, with support/replay it replays a corpus.
build/fuzz/fuzz/%: build/fuzz/tests/fuzz/%.o build/fuzz/libtenon.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -fsanitize=fuzzer -o $@ $(filter %.o,$^) build/fuzz/libtenon.a $(LIBS)

tests: $(TEST_BIN)
ifneq ($(V),aarch64)
tests: $(B)/tenon $(B)/lib/$(SONAME) $(B)/tests/backend/real_plugin $(B)/tests/backend/real_engine
endif

# The suite that needs no network, no Python and no plugin.
check: layers tests
	@tools/check $(B) $(TEST_SRC)

# Drafts against plain decoding, so many random blocks per kind of state and engine.
BLOCKS ?= 10000
blocks: $(B)/tests/engine/test_blocks
	TENON_BLOCKS=$(BLOCKS) $<

layers:
	@tools/layers

asan ubsan tsan:
	$(MAKE) V=$@ check
stress:
	$(MAKE) V=stress check
# The compiled engine's own tests with every golden on IREE, whose programs take seconds each to compile: most of an hour,
# in pieces. make -k goes on behind one that fails; TURN="flock FILE nice" is put before each; TENON_PROGRAMS=DIR keeps
# programs for the next time.
IREE_MODELS := $(patsubst tests/golden/models/%/logits_0.f32,%,$(wildcard tests/golden/models/*/logits_0.f32))
IREE_TESTS := every_bucket more_identities old_states_do_not_leak ties_go_to_the_lower_id top_k_is_that_of_ref \
    drafts_change_no_token bf16_weights packed_types packed_experts packed_mlx
ON_IREE = TENON_ALL=1 TENON_LIBEXEC=tools TENON_BACKEND=iree:local-task
check-iree: $(addprefix iree-model-,$(IREE_MODELS)) $(addprefix iree-test-,$(IREE_TESTS)) iree-selftest iree-kills
$(addprefix iree-model-,$(IREE_MODELS)): iree-model-%: $(B)/tests/backend/real_engine
	$(ON_IREE) TENON_MODEL=$* $(TURN) $< goldens
	$(ON_IREE) TENON_MODEL=$* $(TURN) $< identities
$(addprefix iree-test-,$(IREE_TESTS)): iree-test-%: $(B)/tests/backend/real_engine
	$(ON_IREE) $(TURN) $< $*
iree-selftest: $(B)/tenon
	PJRT_NAMES_AND_LIBRARY_PATHS= $(TURN) $< devices --selftest
iree-kills: $(B)/tenon
	$(TURN) bench/stress_worker --backend iree:local-task
check-aarch64:
	@scripts/aarch64
	$(MAKE) V=aarch64 check
debug:
	$(MAKE) V=debug
fuzz-build:
	$(MAKE) V=fuzz $(FUZZ_SRC:tests/fuzz/%.c=build/fuzz/fuzz/%)
# make fuzz SECONDS=600: every target in turn; new inputs go to build/fuzz/corpus, findings to build/fuzz/crash-*.
SECONDS ?= 600
fuzz: fuzz-build
	@tools/fuzz $(SECONDS)
lint: layers
	@tools/lint

clean:
	rm -rf build

help:
	@echo 'make              build/release/tenon'
	@echo 'make check        unit, ops, goldens, identities, crash corpus, layers (needs libcmocka-dev)'
	@echo 'make asan ubsan tsan stress   the same suite under a sanitizer, or with tiny buffers and failing pools'
	@echo 'make check-aarch64             the kernels of aarch64 under qemu-user (brings a cross compiler on Debian)'
	@echo 'make check-iree   every golden and identity, the self-test and 200 kills on IREE (tests/requirements.txt)'
	@echo 'make fuzz SECONDS=600         libFuzzer on every target (needs clang)'
	@echo 'make blocks BLOCKS=10000       drafts against plain decoding, by memcmp of logits and states'
	@echo 'make lint         warnings of gcc and clang as errors, layer and size budgets, shellcheck'
	@echo 'make install DESTDIR= PREFIX=/usr/local   program, libtenon, tenon.h, man page, completions; make uninstall'
	@echo 'make clean        remove build/'

.PHONY: all install uninstall tests check blocks layers asan ubsan tsan stress check-aarch64 check-iree debug fuzz-build \
    fuzz lint clean help
.SECONDARY:
-include $(shell find $(B) -name '*.d' 2>/dev/null)
