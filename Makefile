# parley: see README.md, or run `make help`.

CC = gcc
CFLAGS = -O3 -g
# Where everything is built, without blanks in it; nothing is written elsewhere.
BUILD = build
# 0 leaves a part and the library it needs out: sockets and timers (libuv); TLS,
# RSA, key exchange and AES-GCM (OpenSSL); spec files (libyaml). The Lua modules
# and the command need all three.
NET = 1
TLS = 1
YAML = 1
# Where `make install` puts it, below DESTDIR for who makes packages.
PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
LIBDIR = $(PREFIX)/lib
INCLUDEDIR = $(PREFIX)/include
DATADIR = $(PREFIX)/share
MANDIR = $(DATADIR)/man
DESTDIR =
# The Luas to build for; those of them that are installed are built.
LUAS = lua5.1 lua5.2 lua5.3 lua5.4 luajit
CLANG = clang-14
LLVM_SUFFIX = -14
FUZZ_SECONDS = 300
# Jobs of `make test` and `make demo`.
JOBS := $(shell nproc 2>/dev/null || echo 1)

# V=1 shows the commands.
V =

# No need to change anything below this line.
# ---------------------------------------------------------------------------

# For a text between single quotes of the shell.
Q = $(subst ','\'',$(1))
# Shows "CC file" in place of the command: $(call SAY,CC,file).
SAY = $(if $(V),,@printf '  %-5s %s\n' '$(1)' '$(2)'; )
VERSION = 0.1.0
SOVERSION = 0
B = $(BUILD)
PARTS = NET TLS YAML
OFF := $(strip $(foreach part,$(PARTS),$(if $(filter 0,$($(part))),$(part))))
ifneq ($(words $(B)),1)
$(error BUILD='$(B)' must be one word)
endif
ifneq ($(filter-out 0 1,$(foreach part,$(PARTS),$(or $($(part)),nothing))),)
$(error NET, TLS and YAML are 0 or 1)
endif
STD = -std=c99 -D_GNU_SOURCE $(OFF:%=-DPARLEY_HAVE_%=0) -Isrc/include -Isrc/gen \
  -Isrc
WARN = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
  -Wmissing-prototypes
# What pkg-config knows of what is needed; it does not know wslay.
PKGS := $(if $(filter NET,$(OFF)),,libuv) $(if $(filter YAML,$(OFF)),,yaml-0.1) \
  zlib $(if $(filter TLS,$(OFF)),,openssl)
LIBS := $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lwslay -lm
SAN = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined \
  -DPARLEY_BUF_FIRST=4 -DPARLEY_ARENA_BLOCK=64
COVER = -O1 -g -fsanitize=fuzzer-no-link,address,undefined \
  -fno-sanitize-recover=undefined -fprofile-instr-generate -fcoverage-mapping

MODULES = base schema $(if $(filter YAML,$(OFF)),,spec) codec crypto stage \
  session $(if $(filter NET,$(OFF)),,net)
SRC := $(filter-out $(if $(filter TLS,$(OFF)),src/stage/tls.c \
  src/crypto/aead.c src/crypto/digest.c src/crypto/kex.c src/crypto/rsa.c),$(wildcard \
  $(MODULES:%=src/%/*.c)))
GEN := $(wildcard src/gen/*.c)
ALL_SRC = $(SRC) $(GEN)
LUA_SRC := $(wildcard src/lua/*.c)
TEST_SRC := $(wildcard spec_tests/c/*.c)
FUZZERS := $(patsubst spec_tests/fuzz/fuzz_%.c,%,\
  $(wildcard spec_tests/fuzz/fuzz_*.c))
# Of the benchmarks in C some are Lua modules, the others programs.
BENCH_MODULES := $(patsubst spec_tests/bench/%.c,%,\
  $(shell grep -l luaopen_ spec_tests/bench/*.c 2>/dev/null))
BENCH_PROGRAMS := $(filter-out $(BENCH_MODULES),\
  $(patsubst spec_tests/bench/%.c,%,$(wildcard spec_tests/bench/*.c)))
OBJ = $(ALL_SRC:%.c=$(B)/obj/%.o)
SAN_OBJ = $(ALL_SRC:%.c=$(B)/san/%.o)
COVER_OBJ = $(ALL_SRC:%.c=$(B)/cover/%.o)
FOUND := $(foreach l,$(LUAS),$(shell pkg-config --exists $(l) 2>/dev/null && echo $(l)))
# lua5.1 to lua5.4, and luajit where there is no other.
NEWEST = $(lastword $(sort $(filter lua5.%,$(FOUND))) \
  $(if $(filter lua5.%,$(FOUND)),,$(FOUND)))
# Runs a Lua on the checkout: $(call LUA_ON,lua5.4,its core's folder).
LUA_ON = LUA_PATH='lua/?.lua;lua/?/init.lua;;' LUA_CPATH='$(2)/?.so;;' \
  LUA_INIT= $(1)
FORMATTED = $(filter-out src/gen/%,$(shell find \
  src spec_tests examples -name '*.[ch]' 2>/dev/null))

.PHONY: all lib lua bin examples help check check-lua $(LUAS:%=check-%) peers \
  test test-all demo setup fuzz fuzz-build fuzz-replay fuzz-coverage \
  $(FUZZERS:%=fuzz-run-%) $(FUZZERS:%=fuzz-replay-%) bench bench-build \
  regen check-gen site check-site layers lint format rockspec valgrind \
  install uninstall test-install dist clean conformance deps test-fresh not-all
.DELETE_ON_ERROR:

all: lib $(if $(OFF),,lua bin)

help:
	@echo 'make            build the library, the Lua modules and build/bin/parley'
	@echo 'make demo       set up, build, and watch two bots in the demo hotel'
	@echo 'make test       set up and run every test and check'
	@echo 'make check      the C tests, with sanitizers (valgrind: with valgrind)'
	@echo 'make check-lua  the Lua tests on every Lua; check-lua5.4: on one'
	@echo 'make peers      Socket.IO against the packages of npm, in both roles'
	@echo 'make examples   build the C examples against an installed tree and run them'
	@echo 'make fuzz       fuzz every border for FUZZ_SECONDS ($(FUZZ_SECONDS)), print the coverage'
	@echo 'make fuzz-replay  run the fuzzers over their corpus'
	@echo 'make bench      benchmarks; fails when a limit is missed'
	@echo 'make regen      write the generated files anew; check-gen compares them'
	@echo 'make site       the packet catalog as pages for a browser, in build/site'
	@echo 'make reference  pages of every function of Lua and C, in build/reference'
	@echo 'make layers     check who includes whom'
	@echo 'make lint       luacheck, clang-format and the rockspec; format: reformat'
	@echo 'make conformance  ENGINEIO= SOCKETIO=: the public suites of both, from these folders'
	@echo 'make test-fresh  the commands of the README in a fresh Debian (root, network)'
	@echo 'make setup      install what building and testing need'
	@echo 'make install    PREFIX=$(PREFIX) DESTDIR=, or uninstall; test-install tests it'
	@echo '                NET=0, TLS=0, YAML=0: the C library without that part'
	@echo 'make dist       a source archive, a rockspec and a rock of this version'
	@echo 'make clean      remove build/'

# ---- library ---------------------------------------------------------------

lib: $(B)/libparley.a $(B)/libparley.so

# Says at once what is not there.
NEEDS_LUA = $(filter all lua bin install test-install,$(or $(MAKECMDGOALS),all))
deps:
	@CC='$(call Q,$(CC))' CFLAGS='$(call Q,$(CFLAGS))' sh .ci/deps.sh $(PKGS) \
	  wslay $(if $(FOUND)$(OFF),,$(if $(NEEDS_LUA),lua))

# What is built with other settings than before is built anew. ccache changes
# nothing.
$(B)/settings/%: FORCE
	@mkdir -p $(@D)
	@echo '$(call Q,$(SETTINGS))' | cmp -s - $@ || echo '$(call Q,$(SETTINGS))' > $@

$(B)/settings/obj: SETTINGS = $(filter-out ccache,$(CC)) $(STD) $(CFLAGS) $(LDFLAGS)
$(B)/settings/san: SETTINGS = $(filter-out ccache,$(CC)) $(STD) $(SAN)
$(B)/settings/cover: SETTINGS = $(CLANG) $(STD) $(COVER)
$(B)/settings/source: SETTINGS = $(SOURCE)

FORCE:

# Only this file knows whether there are compiled-in schemas.
$(B)/%/src/schema/protocol.o: HAVE = $(addprefix -DPARLEY_HAVE_,$(shell \
  echo $(basename $(notdir $(GEN))) | tr a-z A-Z))

$(B)/obj/%.o: %.c $(B)/settings/obj | deps
	@mkdir -p $(@D)
	$(call SAY,CC,$<)$(CC) $(STD) $(HAVE) $(WARN) $(CFLAGS) -fPIC -fvisibility=hidden -MMD -MP \
	  -c -o $@ $<

$(B)/libparley.a: $(OBJ)
	@rm -f $@
	$(call SAY,AR,$@)ar rcs $@ $(OBJ)

$(B)/libparley.so: $(OBJ)
	$(call SAY,LD,$@)$(CC) $(CFLAGS) -shared -Wl,-soname,libparley.so.$(SOVERSION) -o $@ \
	  $(OBJ) $(LDFLAGS) $(LIBS)
	@ln -sf libparley.so $(B)/libparley.so.$(SOVERSION)

# ---- binding ---------------------------------------------------------------

lua: $(if $(OFF),not-all,deps $(FOUND:%=$(B)/%/parley/core.so))

not-all:
	@echo 'the Lua modules and the command need NET, TLS and YAML' >&2; exit 1

CORE_MAP = -Wl,--version-script=src/lua/core.map

# The rules for the Lua $(1): the objects of the binding are its own, those of
# the library are shared.
define BINDING
FLAGS_$(1) := $$(shell pkg-config --cflags $(1) 2>/dev/null)

$(B)/obj/$(1)/%.o: %.c $(B)/settings/obj | deps
	@mkdir -p $$(@D)
	$$(call SAY,CC,$$@)$$(CC) $$(STD) $$(WARN) $$(CFLAGS) $$(FLAGS_$(1)) -fPIC \
	  -fvisibility=hidden -MMD -MP -c -o $$@ $$<

$(B)/$(1)/parley/core.so: $(LUA_SRC:%.c=$(B)/obj/$(1)/%.o) $(OBJ) \
  src/lua/core.map
	@mkdir -p $$(@D)
	$$(call SAY,LD,$$@)$$(CC) $$(CFLAGS) -shared $$(CORE_MAP) -o $$@ \
	  $$(filter %.o,$$^) $$(LDFLAGS) $$(LIBS)

$(B)/$(1)/%.so: spec_tests/bench/%.c
	@mkdir -p $$(@D)
	$$(call SAY,CC,$$@)$$(CC) $$(STD) $$(WARN) $$(CFLAGS) $$(FLAGS_$(1)) -fPIC -shared -o $$@ $$<

check-$(1): $(B)/$(1)/parley/core.so bin lib
	@sh spec_tests/tools/check_lua.sh $(1)
endef
$(foreach l,$(LUAS),$(eval $(call BINDING,$(l))))

bin: $(if $(OFF),not-all,$(B)/bin/parley)

# It finds the Lua modules by a line in a file beside its folder: from there if
# that is how the checkout stands, so that it can be moved.
SOURCE = $(if $(filter build,$(B)),..,$(CURDIR))

$(B)/bin/parley: lua/parley/launcher.sh $(B)/settings/source
	@mkdir -p $(@D)
	@cp $< $@ && chmod +x $@

# ---- generated files -------------------------------------------------------

BOOT = $(B)/bootstrap
BOOT_OBJ = $(patsubst %/protocol.o,$(BOOT)/protocol.o,$(SRC:%.c=$(B)/obj/%.o))

# The module without compiled-in schemas, which writes them.
$(BOOT)/protocol.o: src/schema/protocol.c $(B)/settings/obj | deps
	@mkdir -p $(@D)
	$(call SAY,CC,$@)$(CC) $(STD) $(WARN) $(CFLAGS) -fPIC -fvisibility=hidden -MMD -MP \
	  -c -o $@ $<

$(BOOT)/parley/core.so: $(LUA_SRC:%.c=$(B)/obj/$(NEWEST)/%.o) $(BOOT_OBJ)
	@mkdir -p $(@D)
	$(call SAY,LD,$@)$(CC) $(CFLAGS) -shared -o $@ $^ $(LDFLAGS) $(LIBS)

# The protocols that are compiled in, by their folders in spec/.
PROTOCOLS = nitro essential guildchat

# Writes all generated files below $(1).
EMIT = rm -rf $(1) && mkdir -p $(1)/src/gen/parley \
  $(PROTOCOLS:%=$(1)/lua/parley/gen/%/meta) \
  $(PROTOCOLS:%=$(1)/spec/catalog/%) && \
  $(call LUA_ON,$(NEWEST),$(BOOT)) lua/parley/emit/init.lua $(1) \
  $(PROTOCOLS:%=spec/%)

regen: $(BOOT)/parley/core.so
	@$(call EMIT,$(B)/regen)
	@sh spec_tests/tools/regen.sh $(B)/regen

check-gen: $(BOOT)/parley/core.so $(B)/$(NEWEST)/parley/core.so
	@$(call EMIT,$(B)/check-gen)
	@sh spec_tests/tools/regen.sh --check $(B)/check-gen
	@$(call LUA_ON,$(NEWEST),$(B)/$(NEWEST)) spec_tests/tools/same_schema.lua

# The packet catalog as pages for a browser.
site: $(BOOT)/parley/core.so
	@rm -rf $(B)/site && mkdir -p $(PROTOCOLS:%=$(B)/site/%)
	@$(call LUA_ON,$(NEWEST),$(BOOT)) lua/parley/emit/init.lua --site $(B)/site \
	  $(PROTOCOLS:%=spec/%)
	@echo 'open $(B)/site/index.html'

# Looks at them in Chromium.
check-site: site
	@sh spec_tests/site/check.sh $(NEWEST) $(B)/site

# ---- tests -----------------------------------------------------------------

$(B)/san/%.o: %.c $(B)/settings/san | deps
	@mkdir -p $(@D)
	$(call SAY,CC,$@)$(CC) $(STD) $(HAVE) -Ispec_tests/c $(WARN) $(SAN) -MMD -MP -c -o $@ $<

$(B)/check: $(SAN_OBJ) $(TEST_SRC:%.c=$(B)/san/%.o)
	$(call SAY,LD,$@)$(CC) $(SAN) -o $@ $^ $(LDFLAGS) $(LIBS) -ljansson

check: $(B)/check
	$(B)/check

# The same tests without sanitizers, under valgrind.
$(B)/check-plain: $(OBJ) $(TEST_SRC)
	$(call SAY,LD,$@)$(CC) $(STD) -Ispec_tests/c $(CFLAGS) -o $@ $(TEST_SRC) $(OBJ) \
	  $(LDFLAGS) $(LIBS) -ljansson

valgrind: $(B)/check-plain
	valgrind -q --leak-check=full --error-exitcode=1 $(B)/check-plain

check-lua: $(FOUND:%=$(B)/%/parley/core.so) bin lib
	@sh spec_tests/tools/check_lua.sh $(LUAS)

# Socket.IO against the packages of npm, which are installed into $(B)/peers.
peers: lua bin
	@PARLEY_LUA=$(NEWEST) sh spec_tests/peers/run.sh

setup:
	@sh .ci/setup.sh test

# Detection of Luas and tools happens in a make of its own, after the set-up.
test:
	@sh .ci/setup.sh test
	@$(MAKE) --no-print-directory test-all

test-all:
	@MAKE='$(MAKE)' JOBS=$(JOBS) LUAS='$(LUAS)' sh spec_tests/tools/test_all.sh

demo:
	@sh .ci/setup.sh run
	@$(MAKE) --no-print-directory -s -j$(JOBS) all
	@$(B)/bin/parley demo

# The public test suites of Engine.IO and Socket.IO: folders of ENGINEIO and
# SOCKETIO.
conformance: $(B)/$(NEWEST)/parley/core.so
	@ENGINEIO='$(ENGINEIO)' SOCKETIO='$(SOCKETIO)' \
	  sh spec_tests/conformance/run.sh $(NEWEST)

layers:
	@$(call LUA_ON,$(NEWEST),$(B)) spec_tests/tools/layers.lua

lint: rockspec
	@luacheck -q lua examples spec_tests
	@sh spec_tests/tools/format.sh clang-format$(LLVM_SUFFIX) $(FORMATTED)

format:
	@clang-format$(LLVM_SUFFIX) -i $(FORMATTED)

rockspec:
	@$(call LUA_ON,$(NEWEST),$(B)) spec_tests/tools/rockspec.lua

# ---- fuzzers ---------------------------------------------------------------

$(B)/cover/%.o: %.c $(B)/settings/cover
	@mkdir -p $(@D)
	$(call SAY,CLANG,$@)$(CLANG) $(STD) $(HAVE) $(WARN) $(COVER) -MMD -MP -c -o $@ $<

$(FUZZERS:%=$(B)/fuzz/%): $(B)/fuzz/%: $(B)/cover/spec_tests/fuzz/fuzz_%.o \
  $(COVER_OBJ)
	@mkdir -p $(@D)
	$(call SAY,LD,$@)$(CLANG) -fsanitize=fuzzer,address,undefined -fprofile-instr-generate \
	  -o $@ $^ $(LDFLAGS) $(LIBS)

$(FUZZERS:%=$(B)/replay/%): $(B)/replay/%: $(B)/san/spec_tests/fuzz/fuzz_%.o \
  $(B)/san/spec_tests/fuzz/replay.o $(SAN_OBJ)
	@mkdir -p $(@D)
	$(call SAY,LD,$@)$(CC) $(SAN) -o $@ $^ $(LDFLAGS) $(LIBS)

fuzz-build: $(FUZZERS:%=$(B)/fuzz/%)

# New inputs go to build/fuzz/corpus; with -j several run at once.
$(FUZZERS:%=fuzz-run-%): fuzz-run-%: $(B)/fuzz/%
	@mkdir -p $(B)/fuzz/corpus/$* spec_tests/fuzz/corpus/$*
	@echo 'fuzzing $* for $(FUZZ_SECONDS) s'
	@LLVM_PROFILE_FILE=$(B)/fuzz/$*.profraw $(B)/fuzz/$* \
	  -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 \
	  -print_final_stats=1 -artifact_prefix=$(B)/fuzz/$*- \
	  $(B)/fuzz/corpus/$* spec_tests/fuzz/corpus/$* > $(B)/fuzz/$*.log 2>&1 \
	  || { tail -40 $(B)/fuzz/$*.log; exit 1; }
	@grep -E 'number_of_executed|new_units' $(B)/fuzz/$*.log | \
	  sed 's/^/$*: /'

fuzz: $(FUZZERS:%=fuzz-run-%)
	@$(MAKE) --no-print-directory fuzz-coverage

fuzz-coverage:
	@sh spec_tests/tools/coverage.sh $(B) '$(LLVM_SUFFIX)' $(FUZZERS)

$(FUZZERS:%=fuzz-replay-%): fuzz-replay-%: $(B)/replay/%
	@$(B)/replay/$* spec_tests/fuzz/corpus/$*

fuzz-replay: $(FUZZERS:%=fuzz-replay-%)

# ---- benchmarks ------------------------------------------------------------

$(B)/bench/%: spec_tests/bench/%.c $(B)/libparley.a
	@mkdir -p $(@D)
	$(call SAY,CC,$@)$(CC) $(STD) $(WARN) $(CFLAGS) -o $@ $< $(B)/libparley.a \
	  $(LDFLAGS) $(LIBS)

bench-build: all $(foreach l,$(FOUND),$(BENCH_MODULES:%=$(B)/$(l)/%.so)) \
  $(BENCH_PROGRAMS:%=$(B)/bench/%)

bench: bench-build
	@LUAS='$(LUAS)' B='$(B)' CC='$(CC)' CFLAGS='$(CFLAGS)' \
	  sh spec_tests/bench/run.sh

# ---- installation ----------------------------------------------------------

# LuaJIT reads the folders of Lua 5.1 and loads modules built for it, so one
# module serves both: 5.1's, or LuaJIT's where there is no 5.1.
INSTALLED = $(filter-out $(if $(filter lua5.1,$(FOUND)),luajit),$(FOUND))
LUA_DIR = $(if $(filter luajit,$(1)),5.1,$(1:lua%=%))
DIRS = PREFIX BINDIR LIBDIR INCLUDEDIR DATADIR MANDIR DESTDIR

# Give it the settings that `make` was given. What was installed before and is
# no more goes; `uninstall` removes what was installed and nothing else.
install: all
	@$(foreach d,$(DIRS),$(d)='$(call Q,$($(d)))') OFF='$(OFF)' PKGS='$(PKGS)' \
	  BUILD='$(B)' VERSION='$(VERSION)' SOVERSION='$(SOVERSION)' \
	  sh spec_tests/tools/install.sh install \
	  $(if $(OFF),,$(foreach l,$(INSTALLED),$(l):$(call LUA_DIR,$(l))))

uninstall:
	@$(foreach d,$(DIRS),$(d)='$(call Q,$($(d)))') \
	  sh spec_tests/tools/install.sh uninstall

# Installations, and hosts of all kinds built against them; `examples`: these
# alone.
test-install examples:
	@MAKE='$(MAKE)' B='$(B)' CC='$(call Q,$(CC))' CFLAGS='$(call Q,$(CFLAGS))' \
	  JOBS=$(JOBS) LUAS='$(LUAS)' sh spec_tests/tools/check_install.sh $(filter examples,$@)

# The reference of every public function, in $(B)/reference.
.PHONY: reference check-reference
reference check-reference:
	@sh spec_tests/tools/reference.sh $(NEWEST) $(B)

-include $(shell find $(addprefix $(B)/,obj san cover bootstrap) -name '*.d' \
  2>/dev/null)

# The README's two commands on a fresh Debian.
test-fresh:
	@sh spec_tests/tools/fresh.sh

# A release: the sources, the rockspec of this version, and the rock of both.
dist: rockspec
	@sh spec_tests/tools/dist.sh $(VERSION)

# Objects in src/ and the folder parley/ are what `luarocks make` leaves.
clean:
	rm -rf $(B) parley
	find src -name '*.o' -exec rm -f {} +
