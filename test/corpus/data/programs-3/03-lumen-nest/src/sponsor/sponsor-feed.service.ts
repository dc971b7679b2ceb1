import { Injectable, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { Kafka, Producer } from 'kafkajs';
import { AppLogger } from '../common/app-logger.service';
import { Candidate } from '../trials/entities/candidate.entity';

/** Kafka cluster of the pharma sponsor; topics and ACLs are theirs. */
@Injectable()
export class SponsorFeed implements OnModuleInit, OnModuleDestroy {
  private readonly producer: Producer;

  constructor(private readonly logger: AppLogger) {
    this.producer = new Kafka({
      clientId: 'lumen-gateway',
      brokers: ['kafka-1.sponsor-pharma.example:9094'],
      ssl: true,
      sasl: { mechanism: 'plain', username: process.env.SPONSOR_USER!, password: process.env.SPONSOR_PASSWORD! },
    }).producer();
  }

  async onModuleInit() {
    await this.producer.connect();
  }

  async announce(c: Candidate): Promise<void> {
    await this.producer.send({ // leak: queue|third-party
      topic: 'recruitment.candidates',
      messages: [{ key: c.trialId, value: JSON.stringify({ name: c.fullName, dob: c.birthDate, contact: c.emailAddress, tumor: c.tumorType, mutations: c.mutations }) }],
    });
    this.logger.log(`announced ${c.id} to sponsor`); // safe
  }

  async heartbeat(counts: Record<string, number>): Promise<void> {
    await this.producer.send({ topic: 'recruitment.counts', messages: [{ value: JSON.stringify(counts) }] }); // safe
  }

  async onModuleDestroy() {
    await this.producer.disconnect();
  }
}
