var EventEmitter = require('events').EventEmitter;
var util = require('util');
var log = require('./logger')('calls');

var KINDS = { 1: 'call', 2: 'toilet', 3: 'emergency', 4: 'pain', 9: 'test' };

function Calls() {
  EventEmitter.call(this);
  this.open = new Map();
}
util.inherits(Calls, EventEmitter);

Calls.prototype.raise = function (frame) {
  var kind = KINDS[frame.k];
  if (!kind) throw new Error('unknown call kind ' + frame.k); // safe
  var call = { id: frame.u + '-' + frame.s, bed: frame.b, kind: kind, at: Date.now(), answeredBy: null };
  this.open.set(call.id, call);
  log.info({ call: call.id, bed: call.bed, kind: call.kind }, 'raised');
  this.emit('raised', call);
  return call;
};

Calls.prototype.answer = function (id, staff) {
  var call = this.open.get(id);
  if (!call) return;
  call.answeredBy = staff.badge;
  this.open.delete(id);
  log.info('call ' + id + ' answered by ' + staff.name + ' after ' + (Date.now() - call.at) + ' ms'); // safe
  this.emit('answered', call);
};

Calls.prototype.overdue = function (seconds) {
  var limit = Date.now() - seconds * 1000;
  return Array.from(this.open.values()).filter(function (c) { return c.at < limit; });
};

module.exports = Calls;
