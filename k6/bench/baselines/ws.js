// npm `ws` with its defaults: a server that sends what it is told to everybody.
'use strict';
const { WebSocketServer } = require('ws');
const readline = require('node:readline');

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, backlog: 4096 });
server.on('listening', () => say({ port: server.address().port }));
server.on('connection', (socket) => socket.on('error', () => {}));

const say = (value) => process.stdout.write(JSON.stringify(value) + '\n');

readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { payload } = JSON.parse(line);
    if (payload) for (const client of server.clients) client.send(payload);
    say({ done: true, sockets: server.clients.size });
  })
  .on('close', () => process.exit(0));
