// SPDX-License-Identifier: MIT
//
// A server on the socket.io package: node server.js PORT FILE [CERT KEY]
// It does what server.lua does.
"use strict";

const fs = require("fs");
const http = require("http");
const https = require("https");
const { Server } = require("socket.io");

const [port, path, cert, key] = process.argv.slice(2);
const web = cert
  ? https.createServer({ cert: fs.readFileSync(cert), key: fs.readFileSync(key) })
  : http.createServer();
const io = new Server(web, {
  connectionStateRecovery: { maxDisconnectionDuration: 60000 },
  maxHttpBufferSize: 5000000,
  pingInterval: 300,
  pingTimeout: 2000,
});

function serve(socket) {
  socket.on("echo", (...args) => {
    const ack = typeof args[args.length - 1] === "function" ? args.pop() : null;
    if (ack) ack(...args);
    else socket.emit("echoed", ...args);
  });
  socket.on("ask", (question, ack) => {
    socket.timeout(5000).emit("question", question, (fault, answer) => {
      ack(fault ? "no answer" : answer);
    });
  });
  socket.on("silent", () => {});
  socket.on("join", (room, ack) => {
    socket.join(room);
    ack("joined");
  });
  socket.on("tell", (room, text) => socket.nsp.to(room).emit("told", text));
  socket.on("number", (n, ack) => {
    fs.appendFileSync(path, n + "\n");
    ack(n);
  });
  socket.on("kick", () => socket.disconnect(true));
  socket.on("leave", () => socket.disconnect());
  socket.on("cut", () => {
    const nsp = socket.nsp;
    const room = socket.id;
    socket.conn.close();
    setTimeout(() => nsp.to(room).emit("missed", "while away"), 50);
  });
  socket.emit("welcome", { recovered: socket.recovered });
}

io.on("connection", serve);
const secret = io.of("/private");
secret.use((socket, next) => {
  if (socket.handshake.auth.token === "open sesame") return next();
  const fault = new Error("wrong token");
  fault.data = { code: 7 };
  return next(fault);
});
secret.on("connection", serve);
web.listen(Number(port), "127.0.0.1", () => {
  console.log("listening on " + web.address().port);
});
