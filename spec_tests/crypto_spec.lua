local crypto = require("parley.core").crypto

local hex, unhex = crypto.hex, crypto.unhex

describe("crypto", function()
  it("digests", function()
    assert.equal("a9993e364706816aba3e25717850c26c9cd0d89d",
                 hex(crypto.sha1("abc")))
    assert.equal(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      hex(crypto.sha256("abc")))
    assert.equal( -- RFC 4231, case 2
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      hex(crypto.hmac_sha256("Jefe", "what do ya want for nothing?")))
    assert.equal(20, #crypto.sha1(""))
  end)

  it("writes bytes as text and reads them", function()
    assert.equal("00ff7f", hex("\0\255\127"))
    assert.equal("\0\255\127", unhex("00fF7f"))
    assert.equal("AP9/", crypto.base64("\0\255\127"))
    assert.equal("ab", crypto.unbase64("YWI="))
    assert.equal("", unhex(""))
    assert.equal("", crypto.unbase64(""))
    for _, text in ipairs({ "0", "0g" }) do
      local bytes, message, code = unhex(text)
      assert.is_nil(bytes)
      assert.is_string(message)
      assert.equal("ETYPE", code)
    end
    assert.equal("ETYPE", (select(3, crypto.unbase64("YWI"))))
  end)

  it("gives random bytes", function()
    local a, b = crypto.random(32), crypto.random(32)
    assert.equal(32, #a)
    assert.are_not.equal(a, b)
    assert.equal("", crypto.random(0))
    assert.has_error(function() crypto.random(-1) end)
    assert.has_error(function() crypto.random(1.5) end)
  end)

  it("goes on with RC4 from call to call", function()
    local plain = ("attack at dawn"):rep(20)
    local whole = crypto.rc4("key"):apply(plain)
    local cipher, parts = crypto.rc4("key"), {}
    for i = 1, #plain, 7 do
      parts[#parts + 1] = cipher:apply(plain:sub(i, i + 6))
    end
    assert.equal(whole, table.concat(parts))
    assert.equal(plain, crypto.rc4("key"):apply(whole))
    assert.equal("bbf316e8d940af0ad3",
                 hex(crypto.rc4("Key"):apply("Plaintext")))
    assert.has_error(function() crypto.rc4("") end)
    assert.has_error(function() crypto.rc4(("k"):rep(257)) end)
  end)

  it("derives keys (RFC 5869, cases 1 and 3)", function()
    assert.equal("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5"
                 .. "bf34007208d5b887185865",
                 hex(crypto.hkdf(("\11"):rep(22), unhex(
                   "000102030405060708090a0b0c"), unhex(
                   "f0f1f2f3f4f5f6f7f8f9"), 42)))
    assert.equal("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d"
                 .. "2d9d201395faa4b61a96c8",
                 hex(crypto.hkdf(("\11"):rep(22), nil, "", 42)))
    assert.has_error(function() crypto.hkdf("s", "", "", 8161) end)
  end)

  it("seals and opens with AES-GCM", function()
    local key, nonce = ("k"):rep(32), ("n"):rep(12)
    for _, plain in ipairs({ "", "a", ("text"):rep(1000) }) do
      local sealed = crypto.aes_gcm_seal(key, nonce, plain, "head")
      assert.equal(#plain + 16, #sealed)
      assert.equal(plain, crypto.aes_gcm_open(key, nonce, sealed, "head"))
      local bytes, message, code = crypto.aes_gcm_open(key, nonce, sealed)
      assert.is_nil(bytes)
      assert.is_string(message)
      assert.equal("ECRYPTO", code)
      for _, i in ipairs({ 1, #sealed }) do
        local bad = sealed:sub(1, i - 1)
                    .. string.char((sealed:byte(i) + 1) % 256)
                    .. sealed:sub(i + 1)
        assert.is_nil((crypto.aes_gcm_open(key, nonce, bad, "head")))
      end
    end
    assert.is_nil((crypto.aes_gcm_open(key, nonce, "short")))
    assert.has_error(function() crypto.aes_gcm_seal("short", nonce, "") end)
    assert.has_error(function() crypto.aes_gcm_seal(key, "short", "") end)
  end)

  it("agrees on keys on P-256", function()
    local a, b = crypto.p256_new(), crypto.p256_new()
    assert.equal(91, #a:public())
    local shared = a:shared(b:public())
    assert.equal(32, #shared)
    assert.equal(shared, b:shared(a:public()))
    assert.are_not.equal(shared, a:shared(a:public()))
    for _, bad in ipairs({ "", "x", ("\4"):rep(65), ("x"):rep(2000),
                           a:public() .. "x", a:public():sub(1, -2) }) do
      local bytes, message, code = a:shared(bad)
      assert.is_nil(bytes)
      assert.is_string(message)
      assert.equal("ECRYPTO", code)
    end
  end)

  it("knows the answers of NIST for P-256", function()
    local own = assert(crypto.p256_new(unhex(
      "7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534")))
    assert.equal(
      "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b",
      hex(own:shared(unhex("04"
        .. "700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287"
        .. "db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac"))))
    assert.is_nil((crypto.p256_new("short")))
  end)
end)
