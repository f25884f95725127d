-- SPDX-License-Identifier: MIT
--
-- Bad numbers and blocks in the key exchange, sent by bad clients to a server
-- and by bad servers to a client.

local core = require "parley.core"
local hostile = require "support.hostile"
local raw = require "support.raw"

local TIMES = 20 -- each needs primes or powers of its own

local nitro = assert(core.protocol "nitro")

local function id(name, dir)
  return nitro:ids():id(assert(nitro:packet(name, dir)))
end

local ASK = raw.packet(id("handshake.init_diffie", "c2s"), "")
local COMPLETE = id("handshake.complete_diffie", "c2s")

local function client_number(text)
  return raw.packet(COMPLETE, raw.text(text))
end

local function server_params(prime, generator)
  return raw.packet(id("handshake.init_diffie", "s2c"),
                    raw.text(prime) .. raw.text(generator))
end

local function server_number(text)
  return raw.packet(id("handshake.complete_diffie", "s2c"),
                    raw.text(text) .. "\0")
end

local function key()
  local file = assert(io.open("spec_tests/vectors/nitro_crypto.json", "rb"))
  local text = file:read("*a")
  file:close()
  return {n = text:match('"n":%s*"(%x+)"'), e = "3",
          d = text:match('"d":%s*"(%x+)"')}
end

local KEY = key()
local PUBLIC = {n = KEY.n, e = KEY.e}

-- Encrypted with the public key, padding 5a (type 2) or ff (type 1).
local TO_SERVER = {
  -- 00 01 ff.. 00 "12345"
  type_1 = "1731d8f4ddcf9ff7f4984d0299bcdcef9d60cde9295293ab812230a49c1f9c09" ..
    "75a91d4ea6de5cc6351c237a0a4ac19494463a059a8e81906d090b284fc6dd05" ..
    "81fca8960c6797b82db309c0f1c0b63668f66c7c82134ae85d64f00c0d16254f" ..
    "57d9d735a060bac81e8f15cd62a5a86b85bc60f5a221ca4321776e353ed068a3",
  -- 00 02 5a..
  no_end = "0bafbee9d4de6ecbe3726bd5ddf20ba4092949124166efe34099f400781d1bec" ..
    "c89fca2d0ee8e02e6a218f9e259bcd617f2f9aadd8d121fd6c91979fdf4e78c6" ..
    "9114230de3ca30fa02bb30be6f806977ab5995c4f66b67ececbd3565d3234bc7" ..
    "2c4a453086cc417506f5d3ed29810cc01a057fd949ed92fbba62db5e13aeff81",
  -- 01 02 5a.. 00 "12345"
  first = "622c88dd95031ab1f1f1535ebafa316eeb46db74f85e5b289cf0b77b8727dacb" ..
    "148330d38ae246639f527d0dd72521af632bce765572c2d052db39b948c9b24b" ..
    "0c1cd510cc64789488c3d28add89dd306982dd1e087f13d8eaa8e9a772e11c61" ..
    "564e3de0cd9162d49265a30943ae904a8d1dd41e69e7c1a06fa80f6a1c8633b7",
  -- 00 02 5a 5a 5a 00 "1111.."
  short = "174ece9840553f1d4ad0450aaf7a59a72331e4b765c2e07f04b57748dffcc649" ..
    "202a5fe4847cf32a4ed93f05a22a44ff60bfb4f37f5e641b62588959cbe4567b" ..
    "208529fc33ed85c99f3ae87b4f8f3f331faf0eb568ff2f124bd635dc2bd5fb72" ..
    "7a51a5e0b9dac61aaf23256220fd92ff33bc37a18b687be8675ea6366842cd59",
  -- 00 02 5a.. 00 "hello"
  words = "45496447f789b0e9f6e14af4b6eb9fbe6a57852099b424fd7d8e875da0c824a7" ..
    "64ac2a1dd01dfe616663f0ace5588f499488b2b9fb5d0811256cc9f97e19ff08" ..
    "2ac7450bb866174a69b77eb9e9bee70256475d9aff088f3da90f6d9267222fc6" ..
    "7695ab73c26eb309f01c71468bb3b61b48e68ef60ad3835673fdf04cd0c3036b",
}

-- Made with the private key.
local TO_CLIENT = {
  -- 00 02 5a.. 00 "12345"
  type_2 = "1a899ac117337551faf7b2d1d3439fbc23a58ffef361d649f7bc49d86d182ca5" ..
    "df6a893b8693fb4821c24a5c7061210fd0148c189af96740b4ca68e102054311" ..
    "be0917b31f2721742d5ac8afbed90f1d608a764533331721327d891e659b9d97" ..
    "a78c61ffb8bd9b1aaaf8ce9437ff5724922a9c0c6da234a4bfe5af92044aa97e",
  -- 00 01 ff..
  no_end = "5743f37185fbbccf8b749d92b3d7190770a37b279bf97e1486bab53cea3cc4f5" ..
    "0fd6cf6510297e2596ba71a6f8913ea1aa75a894d5887b236413df2e67654dc7" ..
    "c8e8e152fb67772f2eedb95ddc633db75120c391d72a4600d351c037ea73f49a" ..
    "5dae8f4f3f3336e2bc3b682b7465115c5383ad21bf41a44cb2c35c95c867e4ce",
  -- 00 01 ff.. 5a ff.. 00 "12345"
  padding = "4d7745d02448464b756f6baf6db1b8ce2219b9746622717db0a5cff9a66a1b52" ..
    "3a2ffb8129da809ae176b76ef3f84dd6b9729c7201cd70ba8bb5992cb93e65f7" ..
    "55131f3043787c8b94d9285f3cf9ea6015541318bfb562875e760104046415d7" ..
    "9bc5e1514906fce5487c49dd44b843acc9fe7a98a494100bcfa42a0fe72a3ee0",
  -- 00 01 ff.. 00 "hello"
  words = "25d70c2836339576de24ab0dddea5420c9ae5bac0568ceedb5cf43c8bd2ac747" ..
    "2e325b2c8d64867beec64c5575533ef21e2b68dfb5a4552c64c4a30667ef6055" ..
    "6276b643a78bf199dd7b2647d1a33f160082926b5188bae6cd8f7f35f1de919b" ..
    "be29ab3e65e471c2f2ce3b1bf780ee591d2a8a5f05081620761121d89a70cd69",
}

-- The two texts in the first packet of |got|, or nothing yet.
local function two_texts(got)
  if #got < 8 then return nil end
  local n = got:byte(7) * 256 + got:byte(8)
  if #got < 10 + n then return nil end
  local m = got:byte(9 + n) * 256 + got:byte(10 + n)
  if #got < 10 + n + m then return nil end
  return got:sub(9, 8 + n), got:sub(11 + n, 10 + n + m)
end

describe("a server's key exchange", function()
  -- `number(prime)` is what the bad client says for its public number.
  local function refuses(name, number, message, options)
    it("refuses " .. name, function()
      local listen = options or {plain_numbers = true}
      listen.transport, listen.crypto = "tcp", "stream"
      hostile.scene(listen, function(scene)
        local function once()
          local peer = raw.connect(scene.port, ASK)
          local prime = two_texts(peer:wait(two_texts))
          peer:send(client_number(number(prime)))
          peer:wait_end()
        end
        once()
        local code, text = scene:fault()
        hostile.check(code, text, "ECRYPTO", message)
        scene:well()
        scene:many(TIMES, once)
      end)
    end)
  end

  local function says(text)
    return function() return text end
  end

  refuses("the number 0", says "0", "the peer's public number is 0")
  refuses("the number 1", says "1", "the peer's public number is 1")
  refuses("the prime less 1", function(prime) -- odd, so nothing is borrowed
    return prime:sub(1, -2) .. tonumber(prime:sub(-1)) - 1
  end, "the peer's public number is the prime less 1")
  refuses("the prime", function(prime) return prime end,
          "the peer's public number is not below the prime")
  refuses("a number above the prime", function(prime) return prime .. "0" end,
          "the peer's public number is not below the prime")
  refuses("a negative number", says "-2",
          "the peer's public number is not a decimal number")
  refuses("no number", says "", "the peer's public number has 0 digits, ...")
  refuses("a number without end", says(("9"):rep(60000)),
          "the peer's public number has 60000 digits, ...")

  local function refuses_block(name, text, message)
    refuses("a block " .. name, says(text), message, {key = KEY})
  end

  refuses_block("of type 1", TO_SERVER.type_1,
                "an RSA block of type 1 where type 2 is expected")
  refuses_block("without an end of its padding", TO_SERVER.no_end,
                "an RSA block has no end of its padding")
  refuses_block("of a wrong first byte", TO_SERVER.first,
                "an RSA block does not begin with 00: wrong key?")
  refuses_block("with short padding", TO_SERVER.short,
                "an RSA block has 3 bytes of padding, fewer than 8")
  refuses_block("with words in it", TO_SERVER.words,
                "the peer's public number is not a decimal number")
  refuses_block("not below the modulus", KEY.n,
                "an RSA block is not below the modulus")
  refuses_block("of half the length", TO_SERVER.type_1:sub(1, 128),
                "128 digits are not RSA blocks of 256 digits")
  refuses_block("that is not hexadecimal", ("zz"):rep(128),
                "an RSA block is not hexadecimal text")
  refuses_block("of no length", "", "0 digits are not RSA blocks of ...")

  local function refuses_bytes(name, listen, bytes, code, message)
    it("refuses " .. name, function()
      hostile.scene(listen, function(scene)
        scene:attack(raw, {bytes = bytes, code = code, message = message},
                     TIMES)
      end)
    end)
  end

  local plain = {transport = "tcp", crypto = "stream", plain_numbers = true}
  refuses_bytes("to be asked again and again", plain, ASK:rep(6), "EPROTO",
                "the key exchange was asked for 5 times")
  refuses_bytes("a cut number", plain,
                ASK .. raw.packet(COMPLETE, "\0\9cut"), "EPROTO",
                "handshake.complete_diffie: ...")
  refuses_bytes("a ticket in its place", plain, ASK .. raw.packet(
                id("security.sso_ticket", "c2s"), raw.text("good") .. "\0\0\0\1"),
                "EPHASE", "the ticket came before the key exchange")
  refuses_bytes("it where none is wanted", {transport = "tcp"}, ASK, "EPROTO",
                "the client asks for a key exchange, which this server does " ..
                "not do")
end)

describe("a client's key exchange", function()
  -- A server that says `params`, then `number` to the client's own.
  local function bad_server(params, number)
    return raw.listen(function(peer)
      if not peer:wait(function(got)
        return got:find(ASK, 1, true)
      end) then return end
      peer:send(params)
      if number and peer:wait(function(got)
        return got:find(raw.be(COMPLETE, 2), 1, true)
      end) then
        peer:send(number)
      end
      peer:wait_end()
    end)
  end

  local function refuses(name, params, number, message, options)
    it("refuses " .. name, function()
      hostile.scene({}, function(scene)
        local port, close = bad_server(params, number)
        scene._handles = scene._handles + 1
        local given = options or {plain_numbers = true}
        given.url, given.crypto = "tcp://127.0.0.1:" .. port, "stream"
        scene:victim(given, {code = "ECRYPTO", message = message}, TIMES)
        scene._handles = scene._handles - 1
        close()
      end)
    end)
  end

  local function refuses_params(name, prime, generator, message)
    refuses(name, server_params(prime, generator), nil, message)
  end

  refuses_params("a generator above the prime", "23", "29",
                 "the generator is greater than the prime")
  refuses_params("a generator that is the prime", "23", "23",
                 "the generator equals the prime")
  refuses_params("the generator 0", "23", "0", "the generator is 0 or 1")
  refuses_params("the generator 1", "23", "1", "the generator is 0 or 1")
  refuses_params("an even prime", "24", "5",
                 "the prime is even or not greater than 2")
  refuses_params("the prime 1", "1", "0",
                 "the prime is even or not greater than 2")
  refuses_params("a prime in words", "twelve", "5",
                 "the prime is not a decimal number")
  refuses_params("an empty generator", "23", "",
                 "the generator has 0 digits, ...")

  local params = server_params("100003", "2")
  refuses("the number 0", params, server_number "0",
          "the peer's public number is 0")
  refuses("the number 1", params, server_number "1",
          "the peer's public number is 1")
  refuses("the prime less 1", params, server_number "100002",
          "the peer's public number is the prime less 1")
  refuses("the prime", params, server_number "100003",
          "the peer's public number is not below the prime")

  local function refuses_block(name, text, message)
    refuses("a block " .. name, server_params(text, text), nil, message,
            {key = PUBLIC})
  end

  refuses_block("of type 2", TO_CLIENT.type_2,
                "an RSA block of type 2 where type 1 is expected")
  refuses_block("without an end of its padding", TO_CLIENT.no_end,
                "an RSA block has no end of its padding")
  refuses_block("with other padding", TO_CLIENT.padding,
                "an RSA block's padding is not all FF")
  refuses_block("with words in it", TO_CLIENT.words,
                "the prime is not a decimal number")
  refuses_block("of another key", TO_SERVER.first,
                "an RSA block does not begin with 00: wrong key?")
  refuses_block("of half the length", TO_CLIENT.type_2:sub(1, 128),
                "128 digits are not RSA blocks of 256 digits")

  -- 3 generates all numbers below 257, which has two bytes: nearly always
  -- the shared number has one.
  it("drops leading zero bytes of the shared number", function()
    local PRIME, PRIVATE = 257, 5
    hostile.scene({}, function(scene)
      local seen = {}
      local port, close = raw.listen(function(peer)
        peer:wait(function(got) return got:find(ASK, 1, true) end)
        peer:send(server_params("257", "3"))
        local head = raw.be(COMPLETE, 2)
        local got = peer:wait(function(got)
          return got:find(head .. "..%d+$")
        end)
        local theirs = tonumber(got:match(head .. "..(%d+)$"))
        local shared, before = 1, #got
        for _ = 1, PRIVATE do shared = shared * theirs % PRIME end
        peer:send(server_number(tostring(3 ^ PRIVATE % PRIME):match("^%d+")))
        got = peer:wait(function(now) return #now > before end)
        local bytes = raw.be(shared, shared > 255 and 2 or 1)
        seen[#seen + 1] = core.crypto.rc4(bytes):apply(got:sub(before + 1))
        peer:half_close()
        peer:wait_end()
      end)
      scene._handles = scene._handles + 1
      for _ = 1, 8 do
        local bot = scene:client {url = "tcp://127.0.0.1:" .. port,
                                  crypto = "stream", plain_numbers = true}
        local _, _, code = bot:connect(5)
        assert.equal("EAUTH", code) -- the server left before the login
      end
      local machine = raw.be(id("security.machine_id", "c2s"), 2)
      assert.equal(8, #seen)
      for _, plain in ipairs(seen) do
        assert.equal(machine .. raw.be(64, 2), plain:sub(5, 8))
      end
      scene._handles = scene._handles - 1
      close()
    end)
  end)
end)
