import { Kafka, type Consumer, type Producer } from 'kafkajs';
import { singleton } from 'tsyringe';
import { log } from './log.js';
import type { LabEvent, Of } from './events.js';

type Listener<K extends LabEvent['kind']> = (event: Of<K>) => Promise<void> | void;

@singleton()
export class Bus {
  private readonly kafka = new Kafka({ clientId: 'labbus', brokers: (process.env.BROKERS ?? '').split(','), ssl: true });
  private readonly producer: Producer = this.kafka.producer();
  private readonly consumer: Consumer = this.kafka.consumer({ groupId: 'labbus' });
  private readonly listeners = new Map<string, Listener<never>[]>();

  on<K extends LabEvent['kind']>(kind: K, fn: Listener<K>): this {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), fn as Listener<never>]);
    return this;
  }

  async publish(event: LabEvent): Promise<void> {
    await this.producer.send({ topic: event.kind, messages: [{ value: JSON.stringify(event) }] }); // safe
    log.debug({ topic: event.kind }, 'published'); // safe
  }

  async run(): Promise<void> {
    await this.producer.connect();
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: ['specimen', 'result', 'analyzer'] });
    await this.consumer.run({
      eachMessage: async ({ topic, partition, message }) => {
        log.debug({ topic, partition, offset: message.offset, bytes: message.value?.length }, 'message'); // safe
        if (topic === 'result') log.trace(message.value?.toString()); // leak: log
        const event = JSON.parse(String(message.value)) as LabEvent;
        for (const fn of this.listeners.get(event.kind) ?? []) await (fn as (e: LabEvent) => Promise<void>)(event);
      },
    });
  }
}
