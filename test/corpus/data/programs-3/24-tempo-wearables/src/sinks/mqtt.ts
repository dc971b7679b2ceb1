import mqtt from 'mqtt';
import type { Enrollee, Measurement } from '../types/measurement.js';

const wall = mqtt.connect('mqtt://broker.tempo-cardio.example:1883');
const secure = mqtt.connect('mqtts://broker.tempo-cardio.example:8883');

export function toWardWall(e: Enrollee, m: Measurement) {
  wall.publish('ward/wall', JSON.stringify({ name: e.name, nyha: e.heartFailureClass, [m.kind]: m.value })); // leak: transport
}

export function tick(count: number) {
  wall.publish('ward/count', String(count)); // safe
  secure.publish('ops/heartbeat', new Date().toISOString());
}
