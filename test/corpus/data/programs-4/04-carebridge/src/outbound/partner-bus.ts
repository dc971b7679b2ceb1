import { Injectable, OnModuleInit } from '@nestjs/common';
import { Kafka, Producer } from 'kafkajs';

@Injectable()
export class PartnerBus implements OnModuleInit {
  private producer: Producer;

  async onModuleInit() {
    const kafka = new Kafka({
      clientId: 'carebridge',
      brokers: ['pkc-4r87.eu-west-1.aws.confluent.cloud:9092'],
      ssl: true,
      sasl: { mechanism: 'plain', username: process.env.CC_KEY!, password: process.env.CC_SECRET! },
    });
    this.producer = kafka.producer();
    await this.producer.connect();
  }

  async send(topic: string, key: string, value: unknown) {
    await this.producer.send({ topic, messages: [{ key, value: JSON.stringify(value) }] });
  }
}
