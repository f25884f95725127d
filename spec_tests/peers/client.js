// SPDX-License-Identifier: MIT
//
// A client on the socket.io-client package:
//   node client.js URL TRANSPORT features [CA]
//   node client.js URL TRANSPORT storm COUNT
// It does what client.lua does (a server that recovers adds an offset to the
// arguments of an event), and prints "FEATURE ok N" or "FEATURE failed".
"use strict";

const fs = require("fs");
const { io } = require("socket.io-client");

const [url, transport, mode, extra] = process.argv.slice(2);
const transports = {
  polling: ["polling"],
  websocket: ["websocket"],
  upgrade: ["polling", "websocket"],
}[transport];
const base = {
  transports,
  forceNew: true,
  reconnectionDelay: 20,
  reconnectionDelayMax: 100,
};
if (mode === "features" && extra) base.ca = fs.readFileSync(extra);

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const once = (socket, name) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no " + name)), 8000);
    socket.once(name, (...args) => {
      clearTimeout(timer);
      resolve(args);
    });
  });
let checks = 0;
function same(a, b) {
  checks++;
  if (JSON.stringify(a) !== JSON.stringify(b)) {
    throw new Error(JSON.stringify(a) + " is not " + JSON.stringify(b));
  }
}

const features = {
  async event(s) {
    for (const value of [1, "Grüße 😀 \u2028", null, true, [], {}, [1, { a: [null] }]]) {
      s.emit("echo", value, "x");
      same((await once(s, "echoed")).slice(0, 2), [value, "x"]);
    }
  },
  async ack(s) {
    for (let i = 0; i < 20; i++) same(await s.timeout(5000).emitWithAck("echo", i), i);
    let late = null;
    await s.timeout(100).emitWithAck("silent").catch((e) => (late = e));
    same(late !== null, true);
  },
  async server_ack(s) {
    s.on("question", (n, answer) => answer(n * 2));
    same(await s.timeout(5000).emitWithAck("ask", 21), 42);
  },
  async binary(s) {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);
    for (const each of [bytes, Buffer.alloc(0), Buffer.alloc(200000, 7)]) {
      s.emit("echo", { deep: [each] }, each);
      const [deep, flat] = await once(s, "echoed");
      same(Buffer.from(deep.deep[0]).equals(each), true);
      same(Buffer.from(flat).equals(each), true);
    }
    const back = await s.timeout(5000).emitWithAck("echo", bytes);
    same(Buffer.from(back).equals(bytes), true);
  },
  async large(s) {
    const text = "ü€😀".repeat(20000);
    same((await s.timeout(8000).emitWithAck("echo", text)) === text, true);
  },
  async order(s) {
    const got = [];
    s.on("echoed", (n) => got.push(n));
    for (let i = 0; i < 500; i++) s.emit("echo", i);
    while (got.length < 500) await wait(5);
    for (let i = 0; i < 500; i++) same(got[i], i);
    s.off("echoed");
  },
  async namespace(s) {
    const other = s.io.socket("/private", { auth: { token: "open sesame" } });
    const welcome = once(other, "welcome");
    await once(other, "connect");
    await welcome;
    same(await other.timeout(5000).emitWithAck("echo", 5), 5);
    other.disconnect();
    same(await s.timeout(5000).emitWithAck("echo", 6), 6);
  },
  async refused(s) {
    const other = io(url + "/private", { ...base, auth: { token: "wrong" } });
    const [fault] = await once(other, "connect_error");
    same([fault.message, fault.data], ["wrong token", { code: 7 }]);
    other.disconnect();
  },
  async rooms(s) {
    same(await s.timeout(5000).emitWithAck("join", "hall"), "joined");
    s.emit("tell", "attic", "nobody");
    s.emit("tell", "hall", "hear, hear");
    same((await once(s, "told"))[0], "hear, hear");
  },
  async heartbeat(s) {
    await wait(1000);
    same([s.connected, await s.timeout(5000).emitWithAck("echo", 1)], [true, 1]);
  },
  async recovery(s) {
    s.emit("tell", s.id, "noted");
    await once(s, "told");
    const id = s.id;
    const missed = once(s, "missed");
    s.emit("cut");
    await once(s, "disconnect");
    await once(s, "connect");
    same([s.recovered, s.id === id], [true, true]);
    same((await missed)[0], "while away");
  },
  async dismissed(s) {
    const other = io(url, base);
    await once(other, "connect");
    other.emit("kick");
    same((await once(other, "disconnect"))[0], "io server disconnect");
    other.disconnect();
  },
};

async function run() {
  const s = io(url, base);
  const welcome = once(s, "welcome");
  await once(s, "connect");
  await welcome;
  if (transport === "upgrade" && s.io.engine.transport.name !== "websocket") {
    await once(s.io.engine, "upgrade");
  }
  for (const name of Object.keys(features)) {
    checks = 0;
    try {
      await features[name](s);
      console.log(name, "ok", checks);
    } catch (fault) {
      console.log(name, "failed", fault.message);
    }
  }
  s.disconnect();
  setTimeout(() => process.exit(0), 200);
}

// Numbers, each until it is acknowledged, while the server dies again and
// again; prints those that were.
async function storm(count) {
  const s = io(url, { ...base, timeout: 2000 });
  for (let n = 1; n <= count; n++) {
    for (;;) {
      const ok = await s
        .timeout(1000)
        .emitWithAck("number", n)
        .then((m) => m === n)
        .catch(() => false);
      if (ok) break;
    }
    fs.writeSync(1, n + "\n");
  }
  process.exit(0);
}

if (mode === "storm") storm(Number(extra));
else run().catch((fault) => { console.log("connect failed", fault.message); process.exit(1); });
