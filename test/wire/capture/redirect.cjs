'use strict';
// Preloaded into the process of a probe: every connection to another machine goes to the capture server instead, and no
// name is ever looked up. Host names stay in the TLS greeting and in the Host header, which is where they are read.
const dns = require('node:dns');
const net = require('node:net');
const process = require('node:process');

const port = Number(process.env.WIRE_PORT);
const loopback = /^(?:localhost|127\.|::1$|\[::1\]$)/;

function lookup(_name, options, callback) {
  const [settings, done] = typeof options === 'function' ? [{}, options] : [options ?? {}, callback];
  const found = { address: '127.0.0.1', family: 4 };
  process.nextTick(() => (settings.all ? done(null, [found]) : done(null, found.address, found.family)));
}

dns.lookup = lookup;
dns.promises.lookup = async (_name, settings) =>
  settings?.all ? [{ address: '127.0.0.1', family: 4 }] : { address: '127.0.0.1', family: 4 };
for (const name of ['resolve4', 'resolve']) {
  dns[name] = (_name, options, callback) => process.nextTick(callback ?? options, null, ['127.0.0.1']);
  dns.promises[name] = async () => ['127.0.0.1'];
}
for (const name of ['resolve6', 'resolveTxt', 'resolveSrv']) {
  const none = Object.assign(new Error('no such record'), { code: 'ENODATA' });
  dns[name] = (_name, options, callback) => process.nextTick(callback ?? options, none);
  dns.promises[name] = async () => Promise.reject(none);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const settings = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (typeof settings === 'object' && settings !== null && settings.port && Number(settings.port) !== port) {
    const [, ...rest] = Array.isArray(given[0]) ? given[0] : given;
    const isOwn = loopback.test(String(settings.host ?? 'localhost')) && !isResolved(settings);
    if (!isOwn) return connect.call(this, { ...settings, host: '127.0.0.1', port, lookup }, ...rest.filter(Boolean));
  }
  return connect.apply(this, given);
};

/** Clients that look a name up themselves (gRPC) connect to the address that they were told, at a port of the real service. */
function isResolved(settings) {
  return settings.host === '127.0.0.1' && [80, 443].includes(Number(settings.port));
}
