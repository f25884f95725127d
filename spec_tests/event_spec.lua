-- SPDX-License-Identifier: MIT
--
-- Events and their attachments as Lua tables, and JSON without a schema.

local core = require "parley.core"
local log = require "parley.log"
local vectors = require "support.vectors"

-- Whether this Lua tells integers from other numbers.
local INTEGERS = math.type ~= nil -- luacheck: ignore 143

local schema = assert(vectors.load [[
protocol: t
wire: json
version: 1
realm: T
types:
  Post:
    - content: string
    - files: {type: list<string>, optional: true}
c2s:
  post: {args: [{post: Post}]}
  number: {args: [{n: i64}, {word: {type: string, optional: true}}]}
  either: {args: [{id: "one_of<i64,string>"}]}
  user: {args: [{author: "one_of<i64,Post>"}]}
  upload: {args: [{file: binary}, {more: {type: list<binary>, optional: true}}]}
  free: {args: [{value: any}]}
  blob: {args: [{blob: "one_of<string,binary>"}]}
]])

local function packet(name) return assert(schema:packet(name, "c2s")) end

-- The error that `fn` raises, without the place in the source.
local function refusal(fn, ...)
  local ok, message = pcall(fn, ...)
  assert.is_false(ok)
  return (message:gsub("^[^:]+:%d+: ", ""))
end

local function encode_refusal(name, fields)
  return refusal(packet(name).encode, packet(name), fields)
end

local HOLDER = '{"_placeholder":true,"num":%d}'

describe("an event", function()
  it("is an array of its name and arguments", function()
    local text, attachments =
      packet "post":encode {post = {content = "<&>\n", files = {"a"}}}
    assert.equal([=[["post",{"content":"<&>\n","files":["a"]}]]=], text)
    assert.same({}, attachments)
    local fields, rest = packet "post":decode(text)
    assert.same({post = {content = "<&>\n", files = {"a"}}}, fields)
    assert.equal("", rest)
    assert.equal(text, (schema:encode("c2s", "post", fields)))
    assert.same(fields, (schema:decode("c2s", "post", text)))
  end)

  it("names the argument in errors", function()
    assert.equal("post.content: missing, string expected",
                 encode_refusal("post", {post = {}}))
    assert.equal("post.files[2]: string expected, got integer",
                 encode_refusal("post", {post = {content = "",
                                                 files = {"a", 5}}}))
    assert.equal("pots: no such field, did you mean 'post'?",
                 encode_refusal("post", {post = {content = ""}, pots = 1}))
    local value, _, code, path, offset =
      packet "post":decode '["post",{"content":"","files":["a",5]}]'
    assert.same({nil, "ETYPE", "post.files[2]", 35},
                {value, code, path, offset})
    value, _, code = packet "post":decode '["number",1]'
    assert.same({nil, "EPROTO"}, {value, code})
  end)

  it("leaves out what is missing at its end", function()
    assert.equal('["number",1]', (packet "number":encode {n = 1}))
    assert.same({}, (packet "number":decode '["number"]'))
    assert.same({n = 1}, (packet "number":decode '["number",1,null,5]'))
    assert.same({n = 1, ["$unknown"] = {5, core.null}},
                (packet "number":decode('["number",1,null,5,null]',
                                        {unknown = true})))
  end)

  it("takes 64-bit numbers on every Lua", function()
    local text = '["number",-9007199254740993]'
    local fields = packet "number":decode(text)
    assert.equal("-9007199254740993",
                 INTEGERS and ("%d"):format(fields.n) or fields.n)
    assert.equal(text, (packet "number":encode(fields)))
    assert.equal(text, (packet "number":encode {n = "-9007199254740993"}))
    assert.same({n = 10}, (packet "number":decode '["number"," 0x0a "]'))
  end)

  it("tells an id from a text, and a record from an id", function()
    assert.same({id = 7}, (packet "either":decode '["either",7]'))
    assert.same({id = "7"}, (packet "either":decode '["either","7"]'))
    assert.equal('["either",7]', (packet "either":encode {id = 7}))
    assert.equal('["either","7"]', (packet "either":encode {id = "7"}))
    for _, author in ipairs {5, {content = "x"}} do
      local text = packet "user":encode {author = author}
      assert.same({author = author}, (packet "user":decode(text)))
    end
  end)

  it("has attachments", function()
    local fields = {file = "\0\255", more = {"", core.binary "x"}}
    local text, attachments = packet "upload":encode(fields)
    assert.equal('["upload",' .. HOLDER:format(0) .. ",[" .. HOLDER:format(1)
                 .. "," .. HOLDER:format(2) .. "]]", text)
    assert.same({"\0\255", "", "x"}, attachments)
    assert.same({file = "\0\255", more = {"", "x"}},
                (packet "upload":decode(text, {attachments = attachments})))
    local value, message, code, path = packet "upload":decode(text)
    assert.same({nil, "ECOUNT", "file"}, {value, code, path})
    assert.equal("a placeholder for number 0 of 0 attachments", message)
    assert.equal("attachments: a list of strings expected",
                 refusal(packet "upload".decode, packet "upload", text,
                         {attachments = {5}}))
  end)

  it("has bytes in free-form values", function()
    local text, attachments =
      packet "free":encode {value = {a = {core.binary "\1", core.null}}}
    assert.equal('["free",{"a":[' .. HOLDER:format(0) .. ",null]}]", text)
    assert.same({"\1"}, attachments)
    local fields = packet "free":decode(text, {attachments = attachments})
    assert.equal("\1", fields.value.a[1]:bytes())
    assert.equal(text, (packet "free":encode(fields)))
    -- Without attachments it is a table as any other.
    fields = packet "free":decode(text)
    assert.same({_placeholder = true, num = 0}, fields.value.a[1])
  end)

  it("tells bytes from a text where both can be", function()
    for _, blob in ipairs {"x", core.binary "x"} do
      local text, attachments = packet "blob":encode {blob = blob}
      assert.equal(blob, packet "blob":decode(
        text, {attachments = attachments}).blob)
    end
  end)

  it("keeps halves of surrogate pairs", function()
    local text = '["free",["\\ud800","\\udc00x"]]'
    local fields = packet "free":decode(text)
    assert.same({"\237\160\128", "\237\176\128x"}, fields.value)
    assert.equal(text, (packet "free":encode(fields)))
  end)

  it("goes through JSON, too", function()
    local json = '{"file":{"$bytes":"00ff"}}'
    local text, attachments = packet "upload":encode_json(json)
    assert.same({"\0\255"}, attachments)
    assert.equal(json, (packet "upload":json(text,
                                             {attachments = attachments})))
  end)
end)

describe("core.binary", function()
  it("is its bytes", function()
    local b = core.binary "a\0b"
    assert.equal("a\0b", b:bytes())
    assert.equal("a\0b", tostring(b))
    assert.equal(3, #b)
    assert.is_true(b == core.binary "a\0b")
    assert.is_false(b == core.binary "a\0c")
    assert.is_true(rawequal(b, core.binary(b)))
    assert.equal(0, #core.binary "")
    assert.equal("", core.binary "":bytes())
  end)

  it("is made of strings", function()
    assert.has_error(function() core.binary(5) end)
    assert.has_error(function() core.binary() end)
    assert.has_error(function() core.binary "x".bytes("x") end)
  end)

  it("is shown as a string in logs", function()
    assert.equal([["a\x00"]], log.value(core.binary "a\0"))
  end)
end)

describe("core.json_decode", function()
  it("reads any value", function()
    assert.equal(core.null, core.json_decode " null ")
    assert.is_true(core.json_decode "true")
    assert.is_false(core.json_decode "false")
    assert.equal("é", core.json_decode '"\\u00e9"')
    assert.equal(1.5, core.json_decode "1.5")
    assert.same({a = {1, core.null, "x"}, b = core.null},
                core.json_decode '{"a":[1,null,"x"],"b":null}')
    assert.same({a = 2}, core.json_decode '{"a":1,"a":2}')
    assert.same({["a\0"] = 1}, core.json_decode '{"a\\u0000":1}')
    assert.equal(math.huge, core.json_decode "1e999")
  end)

  it("says what is wrong where", function()
    for text, want in pairs {
      [""] = 0, ["[1,]"] = 3, ["{a:1}"] = 1, ["[1] 2"] = 4, ['"\255"'] = 1,
      ["\239\187\191[]"] = 0, ["'a'"] = 0, ["01"] = 1,
    } do
      local value, message, code, offset = core.json_decode(text)
      assert.same({nil, "EJSON", want}, {value, code, offset}, text)
      assert.is_string(message)
    end
    local value, _, code = core.json_decode(("["):rep(1000))
    assert.same({nil, "ELIMIT"}, {value, code})
    assert.has_error(function() core.json_decode(nil) end)
    assert.has_error(function() core.json_decode("1", "x") end)
  end)

  it("knows 64-bit numbers", function()
    local value = core.json_decode "9223372036854775807"
    if INTEGERS then
      assert.equal(9223372036854775807, value) -- luacheck: ignore 143
      assert.equal("9223372036854775807", core.json_encode(value))
    else
      assert.equal("9223372036854775807", value)
    end
    assert.equal(9007199254740992, core.json_decode "9007199254740992")
  end)

  it("puts attachments in their places", function()
    local value = core.json_decode("[" .. HOLDER:format(1) .. ","
      .. HOLDER:format(0) .. "]", {"a", core.binary "b"})
    assert.equal("b", value[1]:bytes())
    assert.equal("a", tostring(value[2]))
    local failed, _, code = core.json_decode(HOLDER:format(2), {"a"})
    assert.same({nil, "ECOUNT"}, {failed, code})
    assert.same({_placeholder = true, num = 0},
                core.json_decode(HOLDER:format(0)))
    assert.equal("a", core.json_decode(HOLDER:format(0), {"a"}):bytes())
  end)

  it("does not mind any depth that is allowed", function()
    local text = ("["):rep(64) .. ("]"):rep(64)
    assert.equal(text, core.json_encode(core.json_decode(text)))
    text = ('{"a":'):rep(64) .. "null" .. ("}"):rep(64)
    assert.equal(text, core.json_encode(core.json_decode(text)))
  end)
end)

describe("core.json_encode", function()
  it("writes as JavaScript does", function()
    assert.equal("null", core.json_encode(nil))
    assert.equal("null", core.json_encode(core.null))
    assert.equal("false", core.json_encode(false))
    assert.equal("5", core.json_encode(5))
    assert.equal("5", core.json_encode(5.0))
    assert.equal("0.1", core.json_encode(0.1))
    assert.equal("1e+21", core.json_encode(1e21))
    assert.equal("1e-7", core.json_encode(1e-7))
    assert.equal("5e-324", core.json_encode(5e-324))
    assert.equal('"\\u0000\\u001f\\t\\"\\\\/<"',
                 core.json_encode "\0\31\t\"\\/<")
    assert.equal('"\\ud800"', core.json_encode "\237\160\128")
    assert.equal('{"a":null,"b":[1,[],{}]}',
                 core.json_encode {b = {1, core.array(), {}}, a = core.null})
    assert.equal('{"a\\u0000":1}', core.json_encode {["a\0"] = 1})
  end)

  it("keeps arrays that were read", function()
    for _, text in ipairs {"[]", '{"a":[],"b":{}}', "[[],{}]"} do
      assert.equal(text, core.json_encode(core.json_decode(text)))
    end
    local list = core.json_decode "[1]"
    table.remove(list)
    assert.equal("[]", core.json_encode(list))
  end)

  it("hands out attachments", function()
    local list = {"first"}
    assert.equal("[" .. HOLDER:format(1) .. "," .. HOLDER:format(2) .. "]",
                 core.json_encode({core.binary "a", core.binary ""}, list))
    assert.same({"first", "a", ""}, list)
    assert.equal("[2]: an attachment can not stand in a text",
                 refusal(core.json_encode, {1, core.binary "a"}))
    assert.equal("[2]: any expected, got function",
                 refusal(core.json_encode, {core.binary "x", print}, list))
    assert.same({"first", "a", ""}, list)
  end)

  it("refuses what JSON can not hold", function()
    local cycle = {}
    cycle.a = cycle
    local mixed = "any expected, got a table that is neither a list nor has "
                  .. "names alone"
    assert.equal("a[1]: any expected, got function",
                 refusal(core.json_encode, {a = {print}}))
    assert.equal("a: any expected, got thread",
                 refusal(core.json_encode, {a = coroutine.create(function() end)}))
    assert.equal(mixed, refusal(core.json_encode, {1, 2, x = 3}))
    assert.equal("a: " .. mixed, refusal(core.json_encode, {a = {1, [3] = 3}}))
    assert.equal(mixed, refusal(core.json_encode, {[true] = 1}))
    assert.equal("a: JSON has no NaN and no infinity",
                 refusal(core.json_encode, {a = 0 / 0}))
    assert.equal("JSON has no NaN and no infinity",
                 refusal(core.json_encode, math.huge))
    assert.equal("[1]: a string that is not UTF-8; mark it as bytes",
                 refusal(core.json_encode, {"\255"}))
    assert.matches("nested deeper than 64$",
                   refusal(core.json_encode, cycle))
    assert.has_error(function() core.json_encode() end)
    assert.has_error(function() core.json_encode({}, 5) end)
  end)
end)

describe("batch lines of events", function()
  local function answer(method, way, line)
    return schema[method](schema, nil, line, way)
  end

  it("are the same through tables", function()
    local lines = {
      {"batch_decode", '{"dir":"c2s","frames":["452-[\\"upload\\",' ..
       '{\\"_placeholder\\":true,\\"num\\":1},[]]",{"$bytes":"00"},' ..
       '{"$bytes":"ff"}]}'},
      {"batch_decode", '{"dir":"c2s","frames":["451-[\\"free\\",[null,' ..
       '{\\"_placeholder\\":true,\\"num\\":0},\\"\\\\ud800\\"]]",' ..
       '{"$bytes":""}]}'},
      {"batch_decode", '{"dir":"c2s","frames":["42[\\"post\\",{}]"]}'},
      {"batch_decode", '{"dir":"c2s","frames":["42[\\"else\\",1]"]}'},
      {"batch_encode", '{"dir":"c2s","name":"free","args":[{"b":[],"a":{},' ..
       '"c":{"$bytes":"00"}}],"ack":5,"nsp":"/x"}'},
      {"batch_encode", '{"dir":"c2s","name":"upload","args":["text"]}'},
      {"batch_encode", '{"dir":"c2s","name":"post","args":[]}'},
    }
    for _, line in ipairs(lines) do
      local want = answer(line[1], "json", line[2])
      assert.equal(want, answer(line[1], "tree", line[2]))
      if not line[2]:find('"b":[]', 1, true) then
        assert.equal(want, answer(line[1], "lua", line[2]))
      else -- a table knows no order
        assert.matches('"a\\":{},\\"b\\":%[%],\\"c\\":{\\"_placeholder',
                       answer(line[1], "lua", line[2]))
      end
    end
  end)
end)
