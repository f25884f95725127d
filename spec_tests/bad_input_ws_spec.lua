-- SPDX-License-Identifier: MIT
--
-- Bad upgrades and WebSocket frames: each ends its own connection with a
-- clear error, and nothing else.

local hostile = require "support.hostile"
local raw = require "support.raw"

local be, frame, upgrade = raw.be, raw.frame, raw.upgrade

-- The close frame of a server with a number and a reason.
local function close_frame(code, text)
  return frame(0x88, be(code, 2) .. text, true)
end

describe("a WebSocket server", function()
  local function refuses(name, case)
    it("refuses " .. name, function()
      hostile.scene({transport = "ws"}, function(scene)
        scene:attack(raw, case)
      end)
    end)
  end

  local function refuses_upgrade(name, bytes, code, message, status)
    refuses("an upgrade " .. name, {
      bytes = bytes, code = code, message = message,
      says = ("HTTP/1.1 %d "):format(status),
    })
  end

  refuses_upgrade("that is another protocol", "SSH-2.0-x\r\n\r\n", "EHTTP",
                  "bad request line", 400)
  refuses_upgrade("that begins TLS", "\22\3\1\2\0\1\0\1\252\3\3", "EHTTP",
                  "this is not HTTP", 400)
  refuses_upgrade("that is a policy request", "<policy-file-request/>\0",
                  "EHTTP", "this is not HTTP", 400)
  refuses_upgrade("by another method", upgrade(nil, "POST / HTTP/1.1"),
                  "EUPGRADE",
                  "refused with 405: a WebSocket handshake is a GET request",
                  405)
  refuses_upgrade("that is an ordinary request", upgrade {Upgrade = false},
                  "EUPGRADE", "refused with 400: not a WebSocket handshake " ..
                  "request: missing upgrade", 400)
  refuses_upgrade("of another version",
                  upgrade {["Sec-WebSocket-Version"] = "8"}, "EUPGRADE",
                  "refused with 426: only WebSocket version 13 is spoken here",
                  426)
  refuses_upgrade("with a bad key", upgrade {["Sec-WebSocket-Key"] = "abc"},
                  "EUPGRADE", "refused with 400: Sec-WebSocket-Key is not " ..
                  "16 bytes in base64", 400)
  refuses_upgrade("without a host", upgrade {Host = false}, "EUPGRADE",
                  "refused with 400: not exactly one Host header", 400)
  refuses_upgrade("with a body", upgrade {Host = "h\r\nContent-Length: 4"},
                  "EUPGRADE",
                  "refused with 400: a WebSocket handshake has no body", 400)
  refuses_upgrade("with a folded header", upgrade {Host = "h\r\n x"}, "EHTTP",
                  "a folded header", 400)
  refuses_upgrade("with a zero byte", upgrade {Host = "h\0"}, "EHTTP",
                  "control character 0x00 in an HTTP head", 400)
  refuses_upgrade("of endless length",
                  "GET / HTTP/1.1\r\nX: " .. ("a"):rep(70000), "ELIMIT",
                  "the HTTP head is over the limit of 65536 bytes", 431)
  refuses_upgrade("with countless headers",
                  "GET / HTTP/1.1\r\n" .. ("a: b\r\n"):rep(500) .. "\r\n",
                  "ELIMIT", "more than 128 headers", 431)

  local function refuses_frame(name, bytes, code, message, number, text)
    refuses("a frame " .. name, {
      bytes = upgrade() .. bytes, code = code, message = message,
      says = close_frame(number, text or message),
    })
  end

  refuses_frame("without a mask", "\130\1x", "EWS",
                "the client sent a frame without a mask", 1002)
  refuses_frame("with reserved bits", frame(0xc2, "x"), "EWS",
                "a frame with reserved bits set", 1002)
  refuses_frame("with a reserved data opcode", frame(0x83, "x"), "EWS",
                "a frame with a reserved opcode", 1002)
  refuses_frame("with a reserved control opcode", frame(0x8b, "x"), "EWS",
                "a frame with a reserved opcode", 1002)
  refuses_frame("that continues nothing", frame(0x80, "x"), "EWS",
                "a continuation without a message", 1002)
  refuses_frame("within another message", frame(2, "x") .. frame(0x82, "x"),
                "EWS", "a message begins within another", 1002)
  refuses_frame("of control in fragments", frame(9, "x"), "EWS",
                "a control frame in fragments", 1002)
  refuses_frame("of control that is long", frame(0x89, ("x"):rep(126)), "EWS",
                "a control frame over 125 bytes", 1002)
  refuses_frame("of negative length",
                "\130\255" .. ("\255"):rep(8) .. "\0\0\0\0", "EWS",
                "a frame with a negative length", 1002)
  refuses_frame("of huge length",
                "\130\255\0\0\0\0\127\255\255\255\0\0\0\0", "ELIMIT",
                "a message is too long", 1009)
  refuses_frame("with a padded length", "\130\254\0\1\0\0\0\0x", "EWS",
                "a frame's length takes too many bytes", 1002)
  refuses_frame("of text that is not UTF-8", frame(0x81, "\255\254"), "EUTF8",
                "a text message is not UTF-8", 1007)
  refuses_frame("that closes with half a code", frame(0x88, "x"), "EWS",
                "a close frame with half a code", 1002)
  refuses_frame("that closes with a private code", frame(0x88, be(1005, 2)),
                "EWS", "a close code that is not allowed", 1002)
  refuses_frame("that closes with broken text",
                frame(0x88, be(1000, 2) .. "\255"), "EUTF8",
                "the text of a close frame is not UTF-8", 1007)
  refuses_frame("of a message in countless fragments",
                frame(2, "") .. frame(0, ""):rep(4200), "ELIMIT",
                "a message has too many fragments", 1008)
  refuses_frame("with a packet of one byte", frame(0x82, "\0\0\0\1x"), "EFRAME",
                "a packet of 1 byte has no room for its number", 1002, "")
  refuses_frame("with a packet of negative length",
                frame(0x82, "\255\255\255\255"), "EFRAME",
                "a packet of 4294967295 bytes is over the limit of 16777216",
                1002, "")
end)

describe("a WebSocket client", function()
  -- The answer to a key of the client's.
  local function accept(request, lines)
    local core = require "parley.core"
    local key = request:match("Sec%-WebSocket%-Key: (%S+)")
    local sum = core.crypto.sha1(key .. "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n" ..
           "Connection: Upgrade\r\nSec-WebSocket-Accept: " ..
           core.crypto.base64(sum) .. "\r\n" .. (lines or "") .. "\r\n"
  end

  -- `answer(request)` is what the bad server says.
  local function refuses(name, answer, code, message)
    it("refuses " .. name, function()
      hostile.scene({}, function(scene)
        local port, close = raw.listen(function(peer)
          local request = peer:wait(function(got)
            return got:find("\r\n\r\n", 1, true)
          end)
          if request then peer:send(answer(request)) end
          peer:wait_end()
        end)
        scene._handles = scene._handles + 1
        scene:victim({url = "ws://127.0.0.1:" .. port},
                     {code = code, message = message})
        scene._handles = scene._handles - 1
        close()
      end)
    end)
  end

  local function says(text)
    return function() return text end
  end

  refuses("an answer that is not HTTP", says "\1\2\3\4", "EHTTP",
          "this is not HTTP")
  refuses("a page", says "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
          "EUPGRADE", "200 hi")
  refuses("an answer with another key",
          says("HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade" ..
               "\r\nSec-WebSocket-Accept: abc\r\n\r\n"),
          "EUPGRADE", "bad WebSocket answer: ...")
  refuses("a sub-protocol it has not offered", function(request)
    return accept(request, "Sec-WebSocket-Protocol: chat\r\n")
  end, "EUPGRADE", "bad WebSocket answer: a sub-protocol that was not offered")
  refuses("an extension it has not offered", function(request)
    return accept(request, "Sec-WebSocket-Extensions: permessage-deflate\r\n")
  end, "EUPGRADE", "bad WebSocket answer: ...")
  refuses("a masked frame", function(request)
    return accept(request) .. frame(0x82, "x")
  end, "EWS", "the server sent a masked frame")
  refuses("a reserved opcode", function(request)
    return accept(request) .. frame(0x83, "x", true)
  end, "EWS", "a frame with a reserved opcode")
  refuses("a close before the login is done", function(request)
    return accept(request) .. frame(0x88, be(1008, 2) .. "go away", true)
  end, "EAUTH", "closed during login: login, waiting for authentication.ok " ..
          "(code 1008 go away)")
end)
