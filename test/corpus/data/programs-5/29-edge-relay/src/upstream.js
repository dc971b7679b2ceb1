const mqtt = require('mqtt');
const { InfluxDB, Point } = require('@influxdata/influxdb-client');
const WebSocket = require('ws');
const config = require('./config');

const client = mqtt.connect(config.mqttUrl, { ca: config.ca, rejectUnauthorized: true, clientId: config.boxId });
const wall = new WebSocket(config.wallUrl);
const influx = new InfluxDB({ url: 'https://eu-central-1-1.aws.cloud2.influxdata.com', token: process.env.INFLUX_TOKEN });
const points = influx.getWriteApi('edge', 'boxes');

function publishVitals(bed, vitals) {
  client.publish(`station/beds/${bed}`, JSON.stringify(vitals), { qos: 1 }); // safe
}

function showOnWall(bed, patient, vitals) {
  wall.send(JSON.stringify({ bed, name: `${patient.lastName} ${patient.firstName}`, hr: vitals.heartRate })); // leak: transport
}

function showClock() {
  wall.send(JSON.stringify({ clock: new Date().toISOString() })); // safe
}

function recordBox(test) {
  points.writePoint(new Point('selftest').tag('firmware', test.firmware).floatField('battery', test.battery)); // safe
}

function recordAlarm(patient, alarm) {
  points.writePoint(new Point('alarm').tag('mrn', patient.mrn).tag('name', patient.lastName).stringField('code', alarm.code)); // leak: third_party
}

module.exports = { publishVitals, showOnWall, showClock, recordBox, recordAlarm };
