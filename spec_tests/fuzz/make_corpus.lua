-- SPDX-License-Identifier: MIT
--
-- Writes the corpora of fuzz_decode, fuzz_envelope, fuzz_essential, fuzz_event
-- and fuzz_spec anew, from the vectors, the bad specs and the examples of
-- spec/README.md. A file's name is the hash of its content. From the project's
-- root:
--
--   LUA_PATH='lua/?.lua;lua/?/init.lua;;' LUA_CPATH='build/lua5.4/?.so;;' \
--     lua5.4 spec_tests/fuzz/make_corpus.lua

package.path = "spec_tests/support/?.lua;" .. package.path
local vectors = require "vectors"
local core = require "parley.core"

local FOLDER = "spec_tests/fuzz/corpus/"

-- FNV-1a in two halves of 32 bits, on any Lua.
local function hash(text)
  local function fnv(seed)
    local h = seed
    for i = 1, #text do
      local low = h % 256
      local byte, x, bit = text:byte(i), 0, 1
      local a, b = low, byte
      while bit < 256 do
        if a % 2 ~= b % 2 then x = x + bit end
        a, b, bit = (a - a % 2) / 2, (b - b % 2) / 2, bit * 2
      end
      h = h - low + x
      h = (h * 403 + h % 256 * 16777216) % 4294967296
    end
    return h
  end
  return ("%08x%08x"):format(fnv(2166136261), fnv(40389))
end

local function write(kind, text)
  local file = assert(io.open(FOLDER .. kind .. "/" .. hash(text), "wb"))
  file:write(text)
  file:close()
end

-- What fuzz_decode does with an input, its first byte.
local NITRO, OWN, ENCODE, BATCH, BATCH_ENCODE = 0, 1, 2, 6, 14

local function decode(what, packet, bits, payload)
  write("decode", string.char(what, math.floor(packet / 256), packet % 256,
    bits) .. payload)
end

local index, place = {}, 0
for _, packet in ipairs(core.protocol("nitro"):packets()) do
  local dir, name = tostring(packet):match("(%w+) (%S+)$")
  index[dir .. name] = place
  place = place + 1
end

-- The longest of the short vectors of every ninth packet.
local best, order = {}, {}
for _, dir in ipairs { "c2s", "s2c" } do
  for _, vector in ipairs(vectors.lines("spec_tests/vectors/nitro_" .. dir ..
      ".jsonl")) do
    local key = dir .. vector.name
    local bytes = vectors.unhex(vector.hex)
    if index[key] and #bytes <= 300 then
      if not best[key] then order[#order + 1] = key end
      if not best[key] or #bytes > #best[key] then best[key] = bytes end
    end
  end
end
for i = 1, #order, 9 do
  decode(NITRO, index[order[i]], i % 256, best[order[i]])
end

-- The fuzzer's own schema: kinds, blocks, counts, a tree, a rest.
local function own(packet, hex) decode(OWN, packet, 0xa5, vectors.unhex(hex)) end
own(0, "80ff8000ffff80000000ffffffff80000000000000003f8000003ff8000000000000"
  .. "010002c3bc0003cafe0000000005")
own(0, "00000000000000000000000000000000000000000000" ..
  "ffc00001" .. "7ff8000000000001" .. "00" .. "0001ff" .. "0000" .. "0000002a")
own(1, "01000161" .. "00000007" .. "3f000000" .. "0102" .. "01")
own(1, "030000" .. "00026869" .. "05" .. "7ff0000000000000" ..
  "00000000000000ff" .. "00" .. "000a" .. "000178")
own(1, "09000162" .. "0000000100017a" .. "0000000000000000" ..
  "0000000000000001" .. "01" .. "0001")
own(2, "0004" .. "00000002" .. "01" .. "01000161" .. "020000" .. "0003" ..
  "cafe" .. "02" .. "0000000101" .. "00000000" .. "00016100026263")
own(3, "0102" .. "0700" .. "0500" .. "0100")
own(4, "01" .. "7ff8000000000000" .. "deadbeef")

decode(OWN + ENCODE, 0, 0, '{"a":-1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":"-7",' ..
  '"h":1.5,"i":"NaN","j":true,"k":"\\u00fc\\ud83d\\ude00",' ..
  '"l":{"$bytes":"00ff"},"m":1e3}')
decode(OWN + ENCODE, 1, 0, '{"kind":2,"word":"bc","x":"y","y":1,"w":0.1,' ..
  '"box":{"p":1,"q":false},"s":10,"t":""}')
decode(OWN + ENCODE, 2, 0, '{"kind":true,"rows":[{"i":1,"s":"a"}],"z":[{},{}],' ..
  '"blob":{"$bytes":"01"},"tiny":[[1],[]],"tail":["x"]}')
decode(OWN + BATCH, 0, 0, '{"tag": [1, "a\\"b"], "dir":"c2s","id":5,' ..
  '"hex":"0040000000000000000102","only":["b"]}')
decode(OWN + BATCH, 0, 0, '{"dir":"c2s","name":"a.node","hex":"0102"}')
decode(OWN + BATCH, 0, 0, '{"dir":"c2s","id":77,"hex":"00ff"}')
decode(OWN + BATCH_ENCODE, 0, 0, '{"dir":"c2s","name":"a.node",' ..
  '"fields":{"id":7,"kids":[],"deep":{"id":1,"kids":[]}},"restHex":"00"}')
decode(OWN + BATCH_ENCODE, 0, 0, '{"dir":"c2s","name":"a.nod","fields":{}}')

-- Messages of essential: each class once, as an envelope whose number is the
-- packet's, as its fields, and both in lines of the batch form.
local KEEP_UNKNOWN, FIELDS, LINES, FIELD_LINES, OWN_JSON = 1, 2, 6, 14, 16
local VERSION = 5 -- one is added

local essential = core.protocol "essential"

local function number(n, size)
  local bytes = ""
  for _ = 1, size do
    bytes = string.char(n % 256) .. bytes
    n = math.floor(n / 256)
  end
  return bytes
end

local function envelope(what, class, id, text, version)
  write("envelope", string.char(what, version or VERSION) .. number(class, 4)
    .. number(#id, 4) .. id .. number(#text, 4) .. text)
end

local classes, count = {}, 0
for _, packet in ipairs(essential:packets()) do
  local dir, name = tostring(packet):match "(%w+) (%S+)$"
  classes[dir .. name] = count
  count = count + 1
end

for i, line in ipairs(vectors.lines "spec_tests/vectors/essential.jsonl") do
  local class = classes[line.dir .. line.class]
  local packet = essential:packet(line.class, line.dir)
  envelope(i % 2, class or count, line.uniqueId, line.wire_json)
  if packet and i % 3 == 0 then
    write("envelope", string.char(FIELDS, VERSION) .. number(class, 2)
      .. packet:json(line.wire_json))
  end
  if packet and type(line.register_hex) == "string" and i % 5 == 0 then
    write("envelope", string.char(LINES, VERSION) ..
      ('{"dir":"%s","hex":"%s"}\n{"tag":1,"dir":"%s","hex":"%s"}'):format(
      line.dir, line.register_hex, line.dir, line.hex))
    write("envelope", string.char(FIELD_LINES, VERSION) ..
      ('{"dir":"%s","name":"%s","fields":%s,"uniqueId":"%s"}\n{"tag":[],' ..
      '"dir":"c2s","name":"a.B","free":true,"typeId":7,"fields":{}}'):format(
      line.dir, line.class, packet:json(line.wire_json), line.uniqueId))
  end
end
envelope(KEEP_UNKNOWN, count, "1-2-3-4-5", "{a:'\\ud800',b=[1.5e3;-0,null]," ..
  "\"a\":{\"\":9223372036854775808}}//x")
envelope(KEEP_UNKNOWN, classes["s2crelationships.ServerUuidNameMapPacket"], "",
  '{"a":{"1-2-3-4-5":"\\u003c"},"x":{"y":[true,NULL]}}', 10)

-- The fuzzer's own schema: kinds, enums, sets, versions, a tree.
local function own_json(class, text)
  envelope(OWN_JSON + class % 2, class, "", text, class * 2)
end
own_json(0, '{"a":-1,"b":"65535","c":4294967295,"d":1e30,"e":0.1,"f":1e-5,' ..
  '"g":"TRUE","h":[-128,255],"i":"EUR","j":1700000000000,"k":"\\u003c"}')
own_json(1, '{x:ON,"s":"NO","z":1,"n":["ON","?",null,"ON"],"o":{"ON":"YES",' ..
  '"OFF":null},"p":["ON","MAYBE"]}')
own_json(2, '{"a":["x",1,"1"],"b":["1-1-1-1-1","00000001-1-1-1-1"],"c":[1,1.0]' ..
  ',"d":[1.5,1.5],"e":[[1],[1]],"f":[{},{},null],"g":{"1":["a"]},"h":{"":' ..
  '{"7":[null,{"$bytes":"00"}]}}}')
own_json(3, '{"a":"5","b":{"kids":[]}}')
own_json(4, '{"id":1,"kids":[{"by":{"1-2-3-4-5":{"id":2}}},null],"q":[]}')
own_json(5, '{"b":[1,{"c":null}],"$unknown":{"b":-0}}')
write("envelope", string.char(OWN_JSON + FIELDS, VERSION) .. number(2, 2)
  .. '{"a":["x","y"],"g":{"1":["a"],"-2":[]},"$unknown":{"q":[null]}}')
write("envelope", string.char(OWN_JSON + FIELDS, VERSION) .. number(4, 2)
  .. '{"id":1,"by":{"0000000A-0002-0003-0004-000000000005":{"kids":[]}}}')

-- The shorter bad specs; README's examples as good ones; revisions.
local names = io.popen("LC_ALL=C ls spec_tests/badspec/*.yaml")
for name in names:lines() do
  local text = vectors.read(name)
  if #text < 1200 then write("spec", text) end
end
names:close()
local readme = vectors.read("spec/README.md")
for fields in readme:gmatch("```yaml\n(.-)```\n```hex") do
  write("spec", "protocol: t\nwire: binary\nrealm: T\nc2s:\n  a.b:\n" ..
    "    fields:\n" .. fields:gsub("([^\n]*\n)", "      %1"))
end
write("spec", "protocol: t\nwire: binary\nphases: [a, b]\nfiles: [x/y.yaml]\n" ..
  "%% x/y.yaml\nrealm: T\nphase: a\nenums:\n  E: {type: u8, open: false, " ..
  "values: {one: 1, two: 2 -- two}}\ntypes:\n  R:\n    - kids: list<R>\n" ..
  "s2c:\n  a.b: {id: 1, header: H, summary: S, replies: [a.c], fields: R}\n" ..
  "c2s:\n  a.c:\n    id: 1\n    fields:\n      - e: E\n" ..
  "      - when: {e: one}\n        fields: [{x: f32}]\n" ..
  "      - {optional: tail, fields: [{y: {type: E, default: two}}]}\n")
write("spec", "protocol: j\nwire: json\nrealm: J\ns2c:\n  a.b:\n    fields:\n" ..
  "      - m: {type: 'map<string,i32>', wire: a, also: [b], since: 7}\n" ..
  "      - o: one_of<i32,string>\n      - u: uuid?\n      - s: set<i64>\n")
write("spec", "revision: other\nc2s: {security.sso_ticket: 102, " ..
  "client.pong: 476}\ns2c: {client.ping: 3712}\n")
write("spec", "revision: other\nc2s: {security.sso_tickte: 102, 7: x}\n")

-- ---- sessions of essential -------------------------------------------------

-- A message for fuzz_essential: what time passes, and its length in front.
local function told(bytes, what)
  return string.char(what or 0, math.floor(#bytes / 256), #bytes % 256) .. bytes
end

do
  local SERVER, OLD = 1, 2
  local parts = { c2s = {}, s2c = {} }
  for _, line in ipairs(vectors.lines("spec_tests/vectors/essential.jsonl")) do
    local list = parts[line.dir]
    if type(line.register_hex) == "string" then
      list[#list + 1] = told(vectors.unhex(line.register_hex))
    end
    list[#list + 1] = told(vectors.unhex(line.hex), #list % 3 * 20)
  end
  for dir, list in pairs(parts) do
    local flags = dir == "c2s" and SERVER or 0
    for first = 1, #list, 8 do
      write("essential", string.char(flags) ..
        table.concat(list, "", first, math.min(#list, first + 7)))
    end
  end
  local login = vectors.lines("spec_tests/vectors/essential.jsonl")[8]
  assert(login.class == "connection.ClientConnectionLoginPacket")
  write("essential", string.char(SERVER + OLD) ..
    told(vectors.unhex(login.register_hex)) .. told(vectors.unhex(login.hex)))
  for _, line in ipairs(vectors.lines("spec_tests/vectors/essential_invalid.jsonl")) do
    write("essential", string.char(0) .. told(vectors.unhex(line.hex)) ..
      told("text", 1) .. told("", 254))
  end
end

-- Events: what is done, the event, the number of attachments, then the text.
do
  local ANY_JSON, ANSWER, ANSWER_ENCODE = 1, 2, 4
  local HOLDER = '{"_placeholder":true,"num":%d}'
  local events = { "none", "kinds", "node", "either", "free", "files" }
  local texts = {
    kinds = { '"1",9007199254740993,1.5,-0,true,"on"', '" 0x1f",-1,1e21',
              "1,null,2,1e-7,null,\"off\",3" },
    node = { '{"id":"a","kids":[{"id":1}],"b":{"-1":{"id":2,"c":null}}}' },
    either = { "5", '" 7"', '{"id":1},"\\ud800"', HOLDER:format(0) ..
               ",[null,{}]" },
    free = { '{"a":1,"a":[null,"\\ud83d\\ude00"],"b":' .. HOLDER:format(1) ..
             "},[]", "1e999", "-9223372036854775808,18446744073709551615" },
    files = { HOLDER:format(0) .. ",[" .. HOLDER:format(1) .. ',{"num":1e0,' ..
              '"\\u005fplaceholder":true}],"w"', HOLDER:format(9) },
    none = { "", "1,[2]" },
  }
  for at, name in ipairs(events) do
    for _, text in ipairs(texts[name]) do
      local event = ('["%s"%s%s]'):format(name, text == "" and "" or ",", text)
      -- From 128 on with what no field has; 132 is 0 again among six events.
      write("event", string.char(0, at - 1, 2) .. event)
      write("event", string.char(0, at - 1 + 132, 2) .. event)
      write("event", string.char(ANY_JSON, 0, 2) .. event)
      local quoted = event:gsub('[\\"]', "\\%0")
      write("event", string.char(ANSWER, 0, 0) .. '{"dir":"c2s","frames":["' ..
        (text:find("_placeholder", 1, true) and "452-" or "42") .. quoted ..
        '"' .. (text:find("_placeholder", 1, true) and
        ',{"$bytes":"00"},{"$bytes":""}' or "") .. "]}")
      write("event", string.char(ANSWER + ANSWER_ENCODE, 0, 0) ..
        ('{"dir":"c2s","name":"%s","args":[%s],"ack":1}\n'):format(name, text) ..
        ('{"dir":"c2s","name":null,"ack":0,"nsp":"/a","args":[%s]}'):format(text))
    end
  end
  write("event", string.char(ANSWER, 0, 0) .. '{"dir":"s2c","frames":["40{}"]}\n' ..
    '{"dir":"s2c","frames":["41"]}\n{"dir":"s2c","frames":["44/a,\\"x\\""]}\n' ..
    '{"dir":"s2c","frames":["2"]}')
end
