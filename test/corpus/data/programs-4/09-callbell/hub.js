var mqtt = require('mqtt');
var fs = require('fs');
var conf = require('./lib/conf').load();
var log = require('./lib/logger')('hub');
var beds = require('./lib/beds');
var Calls = require('./lib/calls');
var Pager = require('./lib/pager');
var cloud = require('./lib/cloud')(conf.cloud);
var displays = require('./lib/displays')(conf.wsPort);

var calls = new Calls();
var pager = new Pager(conf.pager);
var client = mqtt.connect(conf.mqtt, { clientId: conf.hub, clean: false });

client.on('connect', function () {
  log.info({ hub: conf.hub, broker: conf.mqtt }, 'connected');
  client.subscribe(['bed/+/call', 'bed/+/occupant', 'staff/+/answer']);
});

client.on('message', function (topic, payload) {
  var parts = topic.split('/');
  var msg;
  try {
    msg = JSON.parse(payload.toString());
  } catch (e) {
    log.warn({ topic: topic, bytes: payload.length }, 'bad frame'); // safe
    return;
  }
  if (parts[2] === 'call') calls.raise(msg);
  if (parts[2] === 'answer') calls.answer(msg.id, msg.staff);
  if (parts[2] === 'occupant') {
    if (msg.patient) beds.assign(parts[1], msg.patient, done);
    else beds.clear(parts[1], done);
  }
});

function done(err) {
  if (err) log.error({ errno: err.errno }, 'db');
}

calls.on('raised', function (call) {
  displays.show({ bed: call.bed, kind: call.kind });
  cloud.stat({ hub: conf.hub, event: 'raised', kind: call.kind }); // safe
  beds.get(call.bed, function (err, occupant) {
    if (err || !occupant) return;
    if (call.kind === 'emergency') {
      pager.push('crash-team', 'EMERGENCY ' + call.bed, occupant.patientName + ' (' + occupant.mrn + ') ' + occupant.alerts.join(', ')); // leak: messaging
    }
    if (call.kind === 'pain') {
      log.warn('pain call: ' + occupant.patientName + ', isolation ' + occupant.isolation); // leak: log
    }
  });
});

calls.on('answered', function (call) {
  var wait = Date.now() - call.at;
  cloud.stat({ hub: conf.hub, event: 'answered', wait: wait }); // safe
  beds.get(call.bed, function (err, occupant) {
    if (err || !occupant) return;
    cloud.stat({ event: 'history', mrn: occupant.mrn, name: occupant.patientName, kind: call.kind, wait: wait }); // leak: transport
    fs.appendFile('/var/spool/callbell/history.csv', [occupant.mrn, occupant.patientName, call.kind, wait].join(';') + '\n', done); // leak: file
  });
});

setInterval(function () {
  calls.overdue(conf.escalateAfter).forEach(function (call) {
    pager.push('charge-nurse', 'Overdue ' + call.kind, 'Bed ' + call.bed + ' waits since ' + new Date(call.at).toISOString());
    beds.get(call.bed, function (err, occupant) {
      if (occupant && occupant.isolation) {
        pager.push('infection-control', 'Isolation bed', occupant.patientName + ' in ' + call.bed + ': ' + occupant.isolation); // leak: messaging
      }
    });
  });
}, 30000);
