import {once} from 'node:events';
import {connect, createServer, type AddressInfo, type Socket} from 'node:net';

/** A network between devices and a server, in which connections break. */
export interface RoughNetwork {
  /** Where devices connect. */
  readonly port: number;
  /** Where the server listens at this moment. */
  target: number;
  /** While it is so, nobody gets through. */
  isDown: boolean;
  /** How many connections there are. */
  readonly connections: number;
  /** While it is so, a connection that wants to be a WebSocket breaks: what a proxy does that does not know them. */
  isOld: boolean;
  /** Breaks a connection, in the order in which they were made; what was under way is lost. */
  cut(index: number): void;
  close(): Promise<void>;
}

/** Opens one. */
export async function openRoughNetwork(target: number): Promise<RoughNetwork> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((device) => {
    if (network.isDown) {
      device.destroy();
      return;
    }
    const upstream = connect(network.target, '127.0.0.1');
    const pair = [device, upstream] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [upstream, device]] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
      from.pipe(to);
    }
    device.on('data', (bytes: Buffer) => {
      if (network.isOld && /^upgrade: websocket/im.test(bytes.toString('latin1'))) device.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const network = {
    port: (server.address() as AddressInfo).port,
    target,
    isDown: false,
    isOld: false,
    get connections() {
      return pairs.size;
    },
    cut(index: number) {
      for (const socket of [...pairs][index] ?? []) socket.destroy();
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await closed;
    },
  };
  return network;
}
