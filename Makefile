# parley: see README.md, or run `make help`.

CC = gcc
CFLAGS = -O2 -g
PREFIX = /usr/local
DESTDIR =
# The Luas to build for; those of them that are installed are built.
LUAS = lua5.1 lua5.2 lua5.3 lua5.4 luajit
CLANG = clang-14
FUZZ_SECONDS = 300

# No need to change anything below this line.
# ---------------------------------------------------------------------------

VERSION = 0.1.0
B = build
STD = -std=c99 -D_GNU_SOURCE -Isrc/include -Isrc
WARN = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
  -Wmissing-prototypes
DEPS = libuv yaml-0.1 libwslay zlib openssl
LIBS = $(shell pkg-config --libs $(filter-out libwslay,$(DEPS))) -lwslay -lm
SAN = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined \
  -DPARLEY_BUF_FIRST=4 -DPARLEY_ARENA_BLOCK=64

GEN = $(wildcard src/gen/*.c)
HAVE = $(if $(wildcard src/gen/nitro.c),-DPARLEY_HAVE_NITRO)
SRC = $(wildcard src/base/*.c src/schema/*.c src/spec/*.c src/codec/*.c \
  src/crypto/*.c src/stage/*.c src/session/*.c src/net/*.c)
ALL_SRC = $(SRC) $(GEN)
LUA_SRC = $(wildcard src/lua/*.c)
TEST_SRC = $(wildcard spec_tests/c/*.c)
OBJ = $(ALL_SRC:%.c=$(B)/obj/%.o)
SAN_OBJ = $(ALL_SRC:%.c=$(B)/san/%.o) $(TEST_SRC:%.c=$(B)/san/%.o)
FOUND = $(foreach l,$(LUAS),$(if $(shell pkg-config --exists $(l) && echo y),$(l)))

.PHONY: all lib lua bin test test-all check check-lua fuzz fuzz-replay bench \
  install demo setup regen check-gen layers lint clean help

all: lib lua bin

help:
	@echo 'make            build the library, the Lua modules and build/bin/parley'
	@echo 'make demo       set up, build, and watch two bots in the demo hotel'
	@echo 'make test       set up and run every test and check'
	@echo 'make check      the C tests, with sanitizers'
	@echo 'make check-lua  the Lua tests on every Lua'
	@echo 'make fuzz       fuzz every border for FUZZ_SECONDS ($(FUZZ_SECONDS)) and print the coverage'
	@echo 'make bench      benchmarks; fails when a limit is missed'
	@echo 'make regen      write the generated files anew; check-gen compares them'
	@echo 'make layers     check the includes; lint: luacheck, format'
	@echo 'make install    PREFIX=$(PREFIX) DESTDIR='
	@echo 'make clean      remove build/'

# ---- library ---------------------------------------------------------------

lib: $(B)/libparley.a $(B)/libparley.so $(B)/parley.pc

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(HAVE) $(WARN) $(CFLAGS) -fPIC -fvisibility=hidden -MMD -c -o $@ $<

$(B)/libparley.a: $(OBJ)
	@rm -f $@
	ar rcs $@ $(OBJ)

$(B)/libparley.so: $(OBJ)
	$(CC) $(CFLAGS) -shared -Wl,-soname,libparley.so.0 -o $@ $(OBJ) $(LIBS)

$(B)/parley.pc: Makefile
	@mkdir -p $(@D)
	@printf '%s\n' 'prefix=$(PREFIX)' 'libdir=$${prefix}/lib' \
	  'includedir=$${prefix}/include' '' 'Name: parley' \
	  'Description: chat and game protocols packet by packet' \
	  'Version: $(VERSION)' 'Requires.private: $(DEPS)' \
	  'Libs: -L$${libdir} -lparley' 'Cflags: -I$${includedir}' > $@

# ---- binding ---------------------------------------------------------------

lua: $(FOUND:%=$(B)/%/parley/core.so)

# $(1): the Lua
define BINDING
$(B)/obj/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$$(CC) $$(STD) $$(WARN) $$(CFLAGS) $$(shell pkg-config --cflags $(1)) \
	  -fPIC -fvisibility=hidden -MMD -c -o $$@ $$<

$(B)/$(1)/parley/core.so: $(LUA_SRC:%.c=$(B)/obj/$(1)/%.o) $(OBJ)
	@mkdir -p $$(@D)
	$$(CC) $$(CFLAGS) -shared -o $$@ $$^ $$(LIBS)
endef
$(foreach l,$(LUAS),$(eval $(call BINDING,$(l))))

bin: $(B)/bin/parley

$(B)/bin/parley: lua/parley/launcher.sh
	@mkdir -p $(@D)
	@cp $< $@ && chmod +x $@

# ---- C tests ---------------------------------------------------------------

$(B)/san/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(HAVE) -Ispec_tests/c $(WARN) $(SAN) -MMD -c -o $@ $<

$(B)/check: $(SAN_OBJ)
	$(CC) $(SAN) -o $@ $(SAN_OBJ) $(LIBS) -ljansson

check: $(B)/check
	$(B)/check

-include $(shell find $(B) -name '*.d' 2>/dev/null)

clean:
	rm -rf $(B)
