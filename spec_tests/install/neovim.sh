#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A bot in Neovim's loop: examples/neovim against the demo hotel, while the
# editor goes on answering.

. spec_tests/tools/kit.sh

socket=$W/editor.socket
editor=
hotel=

stop() {
  [ -n "$editor" ] && kill "$editor" 2>/dev/null
  [ -n "$hotel" ] && kill "$hotel" 2>/dev/null
}

# ask EXPRESSION: what the editor answers, which it prints for a terminal.
ask() { nvim --server "$socket" --remote-expr "$1" 2>&1 | tr -d '\r'; }

lines() { ask 'join(getbufline("hotel", 1, "$"), "\n")'; }

# shows TEXT: whether the editor's buffer has a line that begins so.
shows() { lines | grep -q "^$1"; }

# expect_line TEXT: within half a minute.
expect_line() {
  check "a line $1" until_is shows "$1" || { lines; ask 'execute("messages")'; }
}

if ! command -v nvim >/dev/null 2>&1; then
  check 'nvim is installed' false
  finish
fi
if [ ! -f "$U/lib/lua/5.1/parley/core.so" ]; then
  check 'the module for LuaJIT is among those of LUAS' false
  finish
fi
trap stop EXIT

# The other side: a hotel with a guest who says what this script tells it, by
# way of a file that appears.
cat >"$W/hotel.lua" <<'END_LUA'
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
"$U/bin/parley" run "$W/hotel.lua" "$W" >"$W/hotel.log" 2>&1 &
hotel=$!
check 'the hotel opens' until_is test -f "$W/port"
port=$(cat "$W/port")

paths="$U/share/lua/5.1/?.lua;$U/share/lua/5.1/?/init.lua"
HOTEL_TICKET=editor-ticket LUA_PATH= nvim --clean --headless \
  --listen "$socket" \
  --cmd "lua package.path = '$paths;' .. package.path" \
  --cmd "lua package.cpath = '$U/lib/lua/5.1/?.so;' .. package.cpath" \
  -c "luafile $U/share/parley/examples/neovim/hotel.lua" \
  -c "HotelJoin ws://127.0.0.1:$port/ 42" >"$W/editor.log" 2>&1 &
editor=$!

expect_line '. Guest is here'
expect_line '. Vim is here'

# The bot waits for words; meanwhile the editor answers and edits.
same 'the editor answers' "$(ask '6 * 7')" 42
ask 'setbufline(bufadd("notes"), 1, "edited meanwhile")' >/dev/null
ask 'execute("lua require([[parley]]).spawn(function() require([[parley]]).sleep(0.05) vim.g.slept = 1 end)")' >/dev/null
slept() { [ "$(ask 'get(g:, "slept")')" = 1 ]; }
check 'a task that sleeps wakes' until_is slept

echo 'hello editor' >"$W/say.new"
mv "$W/say.new" "$W/say"
expect_line '<Guest> hello editor'

ask 'execute("HotelSay Hello from the editor")' >/dev/null
check 'the guest hears it' until_is grep -qx 'Hello from the editor' "$W/heard"
expect_line '<Vim> Hello from the editor'

# The end: the hotel goes, and is missed; the editor leaves in order.
kill "$hotel"
hotel=
expect_line '. disconnected: '
same 'the editor goes on' "$(ask '6 * 7')" 42
nvim --server "$socket" --remote-send ':qa!<CR>' >/dev/null 2>&1
check 'the editor ends in order' wait "$editor"
editor=
finish
