// A WebSocket server that does nothing but tell everybody what one of them says: the floor for bench/session.ts.
// It knows only what that needs: texts of fewer than 126 bytes, each in one frame (RFC 6455).
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';

const sockets = new Set<Duplex>();
const server = createServer();
server.on('upgrade', ({headers}, socket) => {
  const accept = createHash('sha1')
    .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  sockets.add(socket);
  socket.on('data', (frame: Buffer) => {
    const size = (frame[1] ?? 0) & 127;
    const mask = frame.subarray(2, 6);
    const text = frame.subarray(6, 6 + size).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    for (const other of sockets) other.write(Buffer.concat([Buffer.from([0x81, size]), text]));
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => sockets.delete(socket));
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
