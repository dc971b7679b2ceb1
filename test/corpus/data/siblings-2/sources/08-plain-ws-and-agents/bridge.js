import axios from 'axios';
import WebSocket from 'ws';
import http from 'node:http';

/**
 * @typedef {object} IcuReading
 * @property {string} patientName
 * @property {number} heartRate
 * @property {string} mrn
 * @property {string} station
 */

const central = axios.create({ baseURL: 'http://central.icu.example/api' });
const live = new WebSocket('ws://wall.icu.example/live');

/** @param {IcuReading} reading */
export async function forward(reading) {
  await central.post('/readings', reading); // leak: plaintext
  await central.post('/stations', { station: reading.station }); // safe: a station's label
  live.send(JSON.stringify({ who: reading.patientName, rate: reading.heartRate })); // leak: plaintext
  live.send(JSON.stringify({ ping: Date.now() })); // safe: a time
}

/** @param {IcuReading} reading */
export function legacy(reading) {
  const request = http.request('http://old.icu.example/feed', { method: 'POST' });
  request.write(`${reading.mrn};${reading.heartRate}`); // leak: plaintext
  request.end();
  const beat = http.request('http://old.icu.example/beat', { method: 'POST' });
  beat.write(reading.station); // safe: a station's label
  beat.end();
}
