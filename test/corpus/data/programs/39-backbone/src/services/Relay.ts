import { EventEmitter } from 'node:events';
import type { Producer } from 'kafkajs';
import type { Log } from '../logging/Log.js';
import { label, type AdmissionEvent } from '../domain/admission.js';

type Listener = (e: AdmissionEvent) => Promise<void> | void;

export class Relay {
  private readonly listeners: Listener[] = [];

  constructor(private readonly deps: { log: Log; events: EventEmitter; producer: Producer }) {
    deps.events.on('admission', (e: AdmissionEvent) => this.dispatch(e));
    this.listeners.push(this.toKafka, this.toMattermost, this.toBedSensor);
  }

  private async dispatch(event: AdmissionEvent) {
    for (const listener of this.listeners) {
      try {
        await listener(event);
      } catch (error) {
        this.deps.log.fail('relay', error, { type: event.type, id: event.admission._id }); // safe
        this.deps.log.fail(`relay of ${label(event.admission)}`, error); // leak: log
      }
    }
  }

  private toKafka: Listener = async (e) => {
    await this.deps.producer.send({ topic: 'admissions', messages: [{ key: e.admission._id, value: JSON.stringify({ type: e.type, ward: e.admission.ward }) }] }); // safe
  };

  private toMattermost: Listener = async (e) => {
    const text = `${e.type}: ${label(e.admission)} with ${e.admission.diagnosis.text}`;
    await fetch('https://community.mattermost.com/hooks/x1', { method: 'POST', body: JSON.stringify({ text }) }); // leak: messaging
  };

  private toBedSensor: Listener = async ({ admission }) => {
    await fetch(`http://sensors.backbone.example.com/assign/${admission.patient.mrn}`, { method: 'PUT', body: JSON.stringify({ name: label(admission) }) }); // leak: plaintext|url
  };
}
