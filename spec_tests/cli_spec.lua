-- SPDX-License-Identifier: MIT
--
-- The command, run as a process: build/bin/parley, or $PARLEY_BIN, on the Lua
-- that runs these tests.

local BIN = os.getenv("PARLEY_BIN") or "build/bin/parley"
local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")

local function quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

-- Runs a shell line; gives the exit code, stdout and stderr.
local function shell(line)
  local err = os.tmpname()
  local pipe = assert(io.popen(("{ %s\n} 2>%s; echo \"exit $?\""):format(line,
                                                                    err)))
  local out = pipe:read("*a")
  pipe:close()
  local file = assert(io.open(err))
  local text = file:read("*a")
  file:close()
  os.remove(err)
  local code = out:match("exit (%d+)\n$")
  return tonumber(code), (out:gsub("exit %d+\n$", "")), text
end

local function command(...)
  local words = {"PARLEY_LUA=" .. LUA, quote(BIN)}
  for _, word in ipairs {...} do words[#words + 1] = quote(word) end
  return table.concat(words, " ")
end

local function parley(...)
  return shell(command(...))
end

local function with_input(input, ...)
  return shell("printf %s " .. quote(input) .. " | " .. command(...))
end

local function write(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return path
end

describe("parley", function()
  it("lists exactly the commands it has", function()
    local code, out = parley("--help")
    assert.equal(0, code)
    local names = {}
    for name in out:gmatch("\n  (%l+) ") do names[#names + 1] = name end
    assert.same({"run", "demo", "packets", "packet", "decode", "encode",
                 "spec"}, names)
    for _, name in ipairs(names) do
      local status, page, err = parley(name, "--help")
      assert.equal(0, status)
      assert.matches("^usage: parley " .. name, page)
      assert.matches("Exit: 0", page)
      assert.equal("", err)
    end
    assert.matches("^parley %d+%.%d+%.%d+\n$", (select(2, parley("--version"))))
  end)

  it("exits with 2 for wrong arguments", function()
    for _, words in ipairs {
      {}, {"dance"}, {"--hepl"}, {"packets", "--bach"}, {"packets", "a", "b"},
      {"packet"}, {"decode", "c2s"}, {"decode", "up", "1", "00"},
      {"decode", "s2c", "1446", "0g"}, {"decode", "-p", "chess", "--batch"},
      {"decode", "--batch", "--through", "magic"}, {"decode", "-p"},
      {"encode", "--revision", "none", "--batch"}, {"spec"}, {"spec", "check"},
      {"run"}, {"demo", "extra"},
    } do
      local code, out, err = parley(unpack(words))
      assert.equal(2, code, table.concat(words, " "))
      assert.equal("", out)
      assert.matches("^parley: ", err)
      assert.is_nil(err:find("traceback", 1, true))
    end
  end)
end)

describe("parley packets", function()
  it("lists and filters", function()
    local code, out = parley("packets", "unit_walk")
    assert.equal(0, code)
    assert.matches("^c2s  3320  room_entities.walk +Walk to a tile.\n$", out)
    assert.matches("authentication.ok", (select(2, parley("packets", "2491"))))
    assert.equal("c2s\t3320\tUNIT_WALK\troom_entities.walk\tRoom Entities\t"
      .. "session\tnitro-1.6.6\tWalk to a tile.\n",
      (select(2, parley("packets", "--long", "unit_walk"))))
    local err
    code, out, err = parley("packets", "--dir", "s2c", "room_entities.walk")
    assert.same({1, ""}, {code, out})
    assert.matches("no packet fits", err)
  end)
end)

describe("parley packet", function()
  it("shows a page", function()
    local code, out = parley("packet", "room_entities.status")
    assert.equal(0, code)
    for _, text in ipairs {"s2c room_entities.status", "number 1640",
                           "statuses: list of UnitStatus",
                           "\n    headDirection: Direction", "north: 0",
                           "Server: ", "Status: 6 test vectors",
                           "statuses# = 1", "z = \"0.5\""} do
      assert.is_truthy(out:find(text, 1, true), text)
    end
  end)

  it("shows both directions, and conditions", function()
    local _, out = parley("packet", "UNIT_CHAT")
    assert.matches("c2s room_entities.say", out)
    assert.matches("s2c room_entities.chat", out)
    _, out = parley("packet", "UNIT")
    assert.matches("\n    if type is user:\n", out)
    assert.matches("\n    else if type is pet:\n      subType: i32", out)
    local code, _, err = parley("packet", "room_entities.wlak")
    assert.equal(1, code)
    assert.matches("did you mean 'room_entities.walk'", err)
  end)
end)

describe("parley packet with a spec of one's own", function()
  -- The page of a.x in a spec with this wire, types and fields.
  local function page_of(wire, types, fields)
    local path = write(("protocol: x\nwire: %s\nrealm: T\n%sc2s:\n  a.x:\n"
      .. "    id: 1\n    header: X\n    summary: X.\n    fields: [%s]\n")
      :format(wire, types, fields))
    os.rename(path, path .. ".yaml")
    local code, out, err = parley("packet", "-p", path .. ".yaml", "a.x")
    os.remove(path .. ".yaml")
    assert.same({0, ""}, {code, err})
    return out
  end

  it("shows names on the JSON wire, and the text of the example", function()
    local out = page_of("json", "", "{n: {type: i32, wire: a}}")
    assert.matches('\n  n: i32 %("a" on the wire%)\n', out)
    assert.is_truthy(out:find('\nExample:\n  {"a":1}\n', 1, true), out)
  end)

  it("has no example of an attachment", function()
    local out = page_of("json", "", "{n: binary}")
    assert.matches("\n  n: binary\n", out)
    assert.is_nil(out:find("Example:", 1, true))
  end)

  it("ends values of JSON that may be null", function()
    local out = page_of("json", "types:\n  Node:\n    - n: i32\n"
      .. "    - child: Node?\n", "{node: Node}")
    assert.matches("child: Node %(nullable, as in node%)", out)
    assert.is_truthy(out:find('\n  {"node":{"n":1}}\n', 1, true), out)
  end)

  it("has no example of a value without an end", function()
    local out = page_of("binary", "types:\n  Node:\n    - has: bool\n"
      .. "    - child: {type: Node, when: has}\n", "{node: Node}")
    assert.matches("child: Node %(as in node%)", out)
    assert.is_nil(out:find("Example:", 1, true))
  end)

  it("shows texts that look like the byte map", function()
    local out = page_of("binary", "",
      "{k: string}, {v: {type: i32, when: {k: '\"}, x'}}}")
    assert.is_truthy(out:find([[k = "\"}, x"]], 1, true), out)
  end)
end)

describe("parley decode", function()
  it("decodes one payload", function()
    local code, out = parley("decode", "c2s", "3320", "00000003 00000004")
    assert.equal(0, code)
    assert.equal("c2s room_entities.walk (3320, UNIT_WALK)\n  x=3\n  y=4\n", out)
    assert.equal('{"x":3,"y":4}\n', (select(2, parley("decode", "--json", "c2s",
      "room_entities.walk", "0000000300000004"))))
    assert.matches("unread: ff %(1 bytes%)",
      (select(2, parley("decode", "c2s", "UNIT_WALK", "0000000300000004ff"))))
  end)

  it("tells where it fails", function()
    local code, out, err = parley("decode", "c2s", "3320", "0000000300")
    assert.equal(1, code)
    assert.equal("", out)
    assert.matches("^parley: ETRUNCATED: y: .*%(byte 4%)\n$", err)
  end)

  it("is quiet about secrets unless asked", function()
    local hex = "0003616263" .. "00000000"
    assert.matches("ticket=%*%*%*",
                   (select(2, parley("decode", "c2s", "2419", hex))))
    assert.matches('ticket="abc"',
      (select(2, parley("decode", "--secrets", "c2s", "2419", hex))))
  end)

  it("answers a line a line", function()
    for _, way in ipairs {"tree", "lua", "json"} do
      local code, out, err = with_input(
        '{"dir":"c2s","id":3320,"hex":"0000000300000004","tag":7}\n\n' ..
        'nonsense\n{"dir":"s2c","id":65000,"hex":"00"}\n' ..
        '{"dir":"c2s","name":"room_entities.walk","hex":"00"}',
        "decode", "--batch", "-p", "nitro", "--through", way)
      assert.equal(0, code)
      assert.equal("", err)
      local lines = {}
      for line in out:gmatch("[^\n]+") do lines[#lines + 1] = line end
      assert.equal(4, #lines)
      assert.is_truthy(lines[1]:find('"fields":{"x":3,"y":4}', 1, true))
      assert.is_truthy(lines[1]:find('"tag":7', 1, true))
      assert.is_truthy(lines[2]:find('"EUSAGE"', 1, true))
      assert.is_truthy(lines[3]:find('"name":null', 1, true))
      assert.is_truthy(lines[4]:find('"ETRUNCATED"', 1, true))
    end
  end)
end)

describe("parley encode", function()
  it("encodes one object", function()
    local code, out = parley("encode", "c2s", "UNIT_WALK", '{"x":3,"y":4}')
    assert.same({0, "0000000300000004\n"}, {code, out})
    assert.equal("\n", (select(2, parley("encode", "c2s", "user.get_info"))))
    local err
    code, out, err = parley("encode", "c2s", "UNIT_WALK", '{"x":3}')
    assert.same({1, ""}, {code, out})
    assert.matches("^parley: EMISSING: y: ", err)
  end)

  it("answers every line once, whatever bytes are in it", function()
    local code, out = shell([[printf 'a\000b\n \n\377\n{"dir":"c2s",]] ..
      [["id":3320,"hex":"0000000100000002"}' | ]] ..
      command("decode", "--batch"))
    assert.equal(0, code)
    local lines = {}
    for line in out:gmatch("[^\n]+") do lines[#lines + 1] = line end
    assert.equal(3, #lines)
    assert.truthy(lines[1]:find('"code":"EUSAGE"', 1, true))
    assert.truthy(lines[2]:find('"code":"EUSAGE"', 1, true))
    assert.truthy(lines[3]:find('"fields":{"x":1,"y":2}', 1, true))
  end)

  it("answers a line a line", function()
    for _, way in ipairs {"tree", "lua", "json"} do
      local code, out = with_input(
        '{"dir":"c2s","name":"room_entities.walk","fields":{"x":3,"y":4}}\n' ..
        '{"dir":"c2s","id":3320,"fields":{"x":3,"z":4}}\n',
        "encode", "--batch", "-p", "nitro", "--through", way)
      assert.equal(0, code)
      assert.matches('^{"id":3320,"name":"room_entities.walk",' ..
                     '"hex":"0000000300000004"}\n{"error":', out)
    end
  end)
end)

describe("events on the command line", function()
  local UPLOAD = '["upload",{"_placeholder":true,"num":0}]'

  it("are decoded, with attachments in hex", function()
    local code, out, err = parley("decode", "-p", "guildchat", "c2s", "post",
                                  '["post",{"content":"hi"}]')
    assert.same({0, '  post={content="hi"}', ""},
                {code, out:match("c2s post\n(.*)\n$"), err})
    code, out = parley("decode", "-p", "guildchat", "--json", "c2s", "upload",
                       UPLOAD, "ca fe")
    assert.same({0, '{"file":{"$bytes":"cafe"}}\n'}, {code, out})
    code, out = parley("decode", "-p", "guildchat", "--json", "c2s", "guild",
                       "5b226775696c64222c31305d")
    assert.same({0, '{"guildId":10}\n'}, {code, out})
    code, out, err = parley("decode", "-p", "guildchat", "c2s", "upload",
                            UPLOAD)
    assert.same({1, ""}, {code, out})
    assert.matches("^parley: ECOUNT: file: ", err)
    code = parley("decode", "-p", "guildchat", "c2s", "upload", UPLOAD, "x")
    assert.equal(2, code)
  end)

  it("are encoded, with attachments in hex", function()
    local code, out = parley("encode", "-p", "guildchat", "c2s", "upload",
                             '{"file":{"$bytes":"cafe"}}')
    assert.same({0, UPLOAD .. "\ncafe\n"}, {code, out})
    code, out = parley("encode", "-p", "guildchat", "c2s", "listguilds")
    assert.same({0, '["listguilds"]\n'}, {code, out})
  end)

  it("are answered a line a line", function()
    for _, way in ipairs {"tree", "lua", "json"} do
      local code, out, err = with_input(
        '{"dir":"c2s","frames":["42[\\"guild\\",10]"]}\n' ..
        '{"dir":"c2s","frames":["451-[\\"upload\\",' ..
        '{\\"_placeholder\\":true,\\"num\\":0}]",{"$bytes":"00"}],"tag":1}\n' ..
        '{"dir":"s2c","frames":["2"]}\n',
        "decode", "--batch", "-p", "guildchat", "--through", way)
      assert.same({0, ""}, {code, err})
      assert.equal('{"name":"guild","args":[10]}\n' ..
        '{"tag":1,"name":"upload","args":[{"$bytes":"00"}]}\n',
        out:match("^(.*\n){\"error\":{\"code\":\"EPROTO\""))
      code, out = with_input(
        '{"dir":"c2s","name":"guild","args":["10"],"ack":3}\n' ..
        '{"dir":"c2s","name":"guilt","args":[]}\n',
        "encode", "--batch", "-p", "guildchat", "--through", way)
      assert.equal(0, code)
      assert.matches('^{"frames":%["423%[\\"guild\\",\\"10\\"%]"%]}\n' ..
        '{"error":{"code":"ENOENT".*did you mean \'guild\'', out)
    end
  end)
end)

describe("parley spec check", function()
  it("is content with the spec, root or not", function()
    local code, out, err = parley("spec", "check", "spec/nitro/protocol.yaml",
      "spec/nitro/room.yaml", "spec/nitro/types/room.yaml")
    assert.equal("", err)
    assert.equal(0, code)
    assert.matches("spec/nitro/room.yaml: ok %(.*%d+ packets%)", out)
  end)

  it("prints every mistake with its place", function()
    local path = write("protocol: x\nwire: binary\nc2s:\n  a.b:\n    id: 1\n" ..
                       "    fields:\n      - f: nothing\n      - g: i33\n")
    local code, out, err = parley("spec", "check", path)
    os.remove(path)
    assert.same({1, ""}, {code, out})
    assert.is_truthy(err:find(path .. ":7:", 1, true), err)
    assert.is_truthy(err:find(path .. ":8:", 1, true), err)
    assert.equal(1, (parley("spec", "check", "/no/such/file.yaml")))
  end)
end)

describe("parley run", function()
  -- Runs a program.
  local function run(text, ...)
    local path = write(text)
    local code, out, err = parley("run", path, ...)
    os.remove(path)
    return code, out, err
  end

  it("gives the program its arguments", function()
    local code, out = run("print(arg[1], #arg, ...)", "--a", "b")
    assert.same({0, "--a\t2\t--a\tb\n"}, {code, out})
  end)

  it("prints a program's error once, with a traceback", function()
    local code, out, err = run("local parley = require 'parley'\n" ..
      "parley.run(function() parley.sleep(0) error('broken') end)")
    assert.same({1, ""}, {code, out})
    assert.matches("^parley: .*broken\nstack traceback:", err)
    assert.equal(1, select(2, err:gsub("stack traceback", "")))
    code, out, err = run("syntax error")
    assert.same({1, ""}, {code, out})
    assert.matches("^parley: ", err)
    assert.equal(1, (parley("run", "/no/such/file.lua")))
  end)

  local SERVER = [[
    local parley = require "parley"
    local server = parley.server {protocol = "nitro"}
    server:on("login", function() return true end)
    parley.run(function()
      local port = assert(server:listen()).port
      local bot = parley.client {protocol = "nitro", ticket = "x",
                                 url = "ws://127.0.0.1:" .. port}
      bot:on("close", function() print("closed") %s end)
      assert(bot:connect(5))
      print("ready")
      io.stdout:flush()
      bot:join()
      parley.sleep(60)
    end)
    print("not reached")]]

  -- Starts a program, sends it signals when it is ready, and gives its code.
  local function signal(text, ...)
    local path, log = write(text), os.tmpname()
    local lines = {("PARLEY_LUA=%s %s run %s >%s 2>&1 & pid=$!"):format(
      LUA, quote(BIN), path, log),
      ("i=0; until grep -q ready %s || [ $i -gt 100 ]; do sleep 0.05; " ..
       "i=$((i + 1)); done; start=$(date +%%s%%N)"):format(log)}
    for i, name in ipairs {...} do
      lines[#lines + 1] = (i > 1 and "sleep 0.2; " or "") ..
                          "kill -" .. name .. " $pid"
    end
    lines[#lines + 1] = "wait $pid; code=$?"
    lines[#lines + 1] = "echo $(( ($(date +%s%N) - start) / 1000000 ))"
    lines[#lines + 1] = "cat " .. log .. "; (exit $code)"
    local code, out = shell(table.concat(lines, "\n"))
    os.remove(path)
    os.remove(log)
    return code, tonumber(out:match("^%d+")), out
  end

  it("closes and exits with 130 and 143 on signals", function()
    for name, expected in pairs {INT = 130, TERM = 143} do
      local code, ms, out = signal(SERVER:format(""), name)
      assert.equal(expected, code)
      assert.is_true(ms < 2000, ms .. " ms")
      assert.matches("ready\nclosed\n$", out)
    end
  end)

  it("does not wait longer than 2 s for a handler", function()
    local code, ms = signal(SERVER:format("parley.sleep(60)"), "TERM")
    assert.equal(143, code)
    assert.is_true(ms < 2000, ms .. " ms")
  end)

  it("ends at once on a second signal", function()
    local code, ms = signal(
      SERVER:format("while true do end"), "INT", "TERM")
    assert.equal(143, code)
    assert.is_true(ms < 1500, ms .. " ms")
  end)
end)
