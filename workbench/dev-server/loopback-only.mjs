import http from 'node:http';
import { register } from 'node:module';
import net from 'node:net';
import { isLoopback } from '../loopback.mjs';

/**
 * Preloaded (`node --import`) into HubSpot's dev server. It reports errors and sessions to HubSpot by default and
 * listens on every interface, for pages of any website; here nothing leaves the machine and nothing outside it gets in,
 * not by way of a browser either. An app function that the dev server runs is held to the same.
 */

register('./leave-out.mjs', import.meta.url);

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/i;

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectOnLoopback(...args) {
  const host = targetOf(args);
  if (host === undefined || loopback.test(host)) return connect.apply(this, args);
  const error = new Error(
    `The workbench does not let anything out of this machine: connection to ${host} refused`,
  );
  process.nextTick(() =>
    this.destroy(Object.assign(error, { code: 'ECONNREFUSED', syscall: 'connect', address: host })),
  );
  return this;
};

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenOnLoopback(...args) {
  return listen.apply(this, withLoopbackHost(args));
};

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function emitForLocalPages(event, ...args) {
  const refuse = refusals[event];
  if (refuse === undefined || isFromThisMachine(args[0])) return emit.call(this, event, ...args);
  refuse(args[1]);
  return true;
};

const strangers = 'The workbench answers to pages on localhost only.';
const refuseRequest = (response) =>
  response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end(strangers);
const refuseSocket = (socket) =>
  socket.end(
    `HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: ${strangers.length}\r\n\r\n${strangers}`,
  );

/** How each event that brings a request in is answered for a stranger. */
const refusals = {
  request: refuseRequest,
  checkContinue: refuseRequest,
  checkExpectation: refuseRequest,
  upgrade: refuseSocket,
  connect: refuseSocket,
};

/**
 * A website's page can make a browser on this machine send requests here: across origins (the Origin header tells), or
 * under a name of its own that points at 127.0.0.1 (the Host header tells). Node refuses two Host headers by itself.
 */
function isFromThisMachine({ headers: { host = '', origin } }) {
  return isLoopback(`http://${host}`) && (origin === undefined || isLoopback(origin));
}

/** The host a call of `Socket.connect` asks for; undefined for a pipe and for the default, which is localhost. */
function targetOf([first, second]) {
  // net.connect hands over its arguments as one normalized array.
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) return first.path ? undefined : (first.host ?? undefined);
  return typeof second === 'string' ? second : undefined;
}

/** A call of `Server.listen` that names no host gets 127.0.0.1 instead of every interface. */
function withLoopbackHost(args) {
  const [first, second] = args;
  if (first === undefined || typeof first === 'function')
    return [0, '127.0.0.1', ...args.filter((arg) => arg !== undefined)];
  if (typeof first === 'number' || /^\d+$/.test(String(first))) {
    if (typeof second === 'string') return args;
    const rest = args.slice(1).filter((arg) => arg !== undefined && arg !== null);
    return [Number(first), '127.0.0.1', ...rest];
  }
  if (typeof first === 'object' && first !== null && 'port' in first && !first.host && !first.path) {
    return [{ ...first, host: '127.0.0.1' }, ...args.slice(1)];
  }
  return args;
}
