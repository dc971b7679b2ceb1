import axios from 'axios';
import http from 'node:http';
import WebSocket from 'ws';

interface FetalTrace { motherName: string; patientName: string; heartRate: number[]; gestationWeek: number; device: string }

export class Uplink {
  readonly #plain = axios.create({ baseURL: 'http://monitor.hospital.example' });
  readonly #live = new WebSocket('ws://monitor.hospital.example/live');
  readonly #safe = new WebSocket('wss://monitor.hospital.example/live');

  async send(trace: FetalTrace): Promise<void> {
    await this.#plain.post('/traces', trace); // leak: plaintext
    await this.#plain.post('/alive', { device: trace.device }); // safe
    this.#live.send(JSON.stringify({ who: trace.patientName, rate: trace.heartRate.at(-1) })); // leak: plaintext
    this.#live.send('ping'); // safe
    this.#safe.send(JSON.stringify(trace)); // safe
    const request = http.request('http://archive.hospital.example/traces', { method: 'PUT' });
    request.end(`${trace.motherName};${trace.gestationWeek}`); // leak: plaintext
    await fetch('https://monitor.hospital.example/traces', { method: 'POST', body: JSON.stringify(trace) }); // safe
  }
}
