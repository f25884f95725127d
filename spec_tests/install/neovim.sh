#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A bot in Neovim's loop: examples/neovim against the demo hotel, while the
# editor goes on answering. Prints "neovim: N passed, M failed".

work=$(pwd)/build/neovim
usr=$work/usr
socket=$work/editor.socket
editor=
hotel=
passed=0
failed=0

good() { passed=$((passed + 1)); }
bad() {
  failed=$((failed + 1))
  echo "FAILED neovim: $*"
}

finish() {
  trap - EXIT
  [ -n "$editor" ] && kill "$editor" 2>/dev/null
  [ -n "$hotel" ] && kill "$hotel" 2>/dev/null
  echo "neovim: $passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# within COMMAND...: tries until it succeeds, for at most a minute.
within() {
  tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || return 1
    sleep 0.1
  done
}

# ask EXPRESSION: what the editor answers, which it prints for a terminal.
ask() { nvim --server "$socket" --remote-expr "$1" 2>&1 | tr -d '\r'; }

lines() { ask 'join(getbufline("hotel", 1, "$"), "\n")'; }

# shows TEXT: whether the editor's buffer has a line that begins so.
shows() { lines | grep -q "^$1"; }

# expect_line TEXT: within a minute.
expect_line() {
  if within shows "$1"; then good; else
    bad "no line: $1"
    lines
    ask 'execute("messages")'
  fi
}

if ! command -v nvim >/dev/null 2>&1; then
  bad 'nvim is missing'
  finish
fi
rm -rf "$work"
mkdir -p "$work"
${MAKE:-make} --no-print-directory -s install PREFIX="$usr" >"$work/log" 2>&1
trap finish EXIT

# The other side: a hotel with a guest who says what this script tells it, by
# way of a file that appears.
cat >"$work/hotel.lua" <<'END_LUA'
local parley = require "parley"
local dir = arg[1]
local hotel = require("parley.hotel").new {
  tickets = {["editor-ticket"] = {name = "Vim"}, ["guest"] = {name = "Guest"}},
  reusable_tickets = true,
}
local heard = assert(io.open(dir .. "/heard", "w"))

parley.run(function()
  local port = assert(hotel.server:listen()).port
  local guest = parley.client {protocol = "nitro", ticket = "guest",
                               url = "ws://127.0.0.1:" .. port}
  guest:on("room_entities.chat", function(chat)
    heard:write(chat.message, "\n")
    heard:flush()
  end)
  assert(guest:connect(60))
  assert(guest:enter_room(42, "", 60))
  local file = assert(io.open(dir .. "/port.new", "w"))
  file:write(port, "\n")
  file:close()
  assert(os.rename(dir .. "/port.new", dir .. "/port"))
  while true do
    local words = io.open(dir .. "/say")
    if words then
      guest:say((words:read("*l")))
      words:close()
      os.remove(dir .. "/say")
    end
    parley.sleep(0.02)
  end
end)
END_LUA
"$usr/bin/parley" run "$work/hotel.lua" "$work" >"$work/hotel.log" 2>&1 &
hotel=$!
within test -f "$work/port" || { bad 'no hotel'; finish; }
port=$(cat "$work/port")

paths="$usr/share/lua/5.1/?.lua;$usr/share/lua/5.1/?/init.lua"
HOTEL_TICKET=editor-ticket LUA_PATH= nvim --clean --headless \
  --listen "$socket" \
  --cmd "lua package.path = '$paths;' .. package.path" \
  --cmd "lua package.cpath = '$usr/lib/lua/5.1/?.so;' .. package.cpath" \
  -c 'luafile examples/neovim/hotel.lua' \
  -c "HotelJoin ws://127.0.0.1:$port/ 42" >"$work/editor.log" 2>&1 &
editor=$!

expect_line '. Guest is here'
expect_line '. Vim is here'

# The bot waits for words; meanwhile the editor answers and edits.
[ "$(ask '6 * 7')" = 42 ] && good || bad 'the editor does not answer'
ask 'setbufline(bufadd("notes"), 1, "edited meanwhile")' >/dev/null
ask 'execute("lua require([[parley]]).spawn(function() require([[parley]]).sleep(0.05) vim.g.slept = 1 end)")' >/dev/null
slept() { [ "$(ask 'get(g:, "slept")')" = 1 ]; }
within slept && good || bad 'a task that sleeps does not wake'

echo 'hello editor' >"$work/say.new"
mv "$work/say.new" "$work/say"
expect_line '<Guest> hello editor'

ask 'execute("HotelSay Hello from the editor")' >/dev/null
within grep -qx 'Hello from the editor' "$work/heard" && good ||
  bad 'the guest heard nothing'
expect_line '<Vim> Hello from the editor'

# The end: the hotel goes, and is missed; the editor leaves in order.
kill "$hotel"
hotel=
expect_line '. disconnected: '
[ "$(ask '6 * 7')" = 42 ] && good || bad 'the editor has ended, too'
nvim --server "$socket" --remote-send ':qa!<CR>' >/dev/null 2>&1
wait "$editor" && good || bad "the editor's status: $?"
editor=
finish
