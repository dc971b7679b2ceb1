import mqtt, { type MqttClient } from 'mqtt';
import EventEmitter from 'eventemitter3';
import tracer from 'dd-trace';
import { root } from '../logging';
import { carriesOccupant, type Frame } from '../frames';

interface Events { frame: [Frame]; gap: [number, number] }

export class MqttFeed extends EventEmitter<Events> {
  private client?: MqttClient;
  private lastSeq = 0;

  constructor(private readonly broker: string, private readonly topic: string) {
    super();
  }

  start(): void {
    this.client = mqtt.connect(this.broker, { protocol: 'mqtts', rejectUnauthorized: true });
    this.client.on('connect', () => root.info(`subscribed to ${this.topic}`)); // safe
    this.client.on('message', (_topic, payload) => this.receive(payload));
    this.client.on('error', (e) => root.error(e.name)); // safe
    this.client.subscribe(this.topic);
  }

  private receive(payload: Buffer): void {
    tracer.trace('feed.receive', (span) => {
      span?.setTag('bytes', payload.length); // safe
      const frame = JSON.parse(payload.toString('utf8')) as Frame;
      if (frame.seq > this.lastSeq + 1) this.emit('gap', this.lastSeq, frame.seq);
      this.lastSeq = frame.seq;
      if (carriesOccupant(frame)) {
        span?.setTag('bed', frame.bed); // safe
        span?.setTag('occupant', frame.occupant.patientName); // leak: trace|error_monitor|log
      }
      this.emit('frame', frame);
    });
  }

  answer(frame: Frame): void {
    this.client?.publish('relay/ack', JSON.stringify({ seq: frame.seq })); // safe
  }
}
