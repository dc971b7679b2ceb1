import { EventEmitter } from 'node:events';
import { asClass, asValue, createContainer } from 'awilix';
import { MongoClient } from 'mongodb';
import { Kafka } from 'kafkajs';
import { WinstonLog } from './logging/Log.js';
import { AdmissionService } from './services/AdmissionService.js';
import { Relay } from './services/Relay.js';
import type { Admission } from './domain/admission.js';

const log = new WinstonLog();
const mongo = new MongoClient(process.env.MONGO_URL!, { tls: true });
const kafka = new Kafka({ brokers: (process.env.BROKERS ?? '').split(','), ssl: true });
const events = new EventEmitter();
const producer = kafka.producer();

export const container = createContainer();
container.register({
  log: asValue(log),
  events: asValue(events),
  producer: asValue(producer),
  admissions: asValue(mongo.db('core').collection<Admission>('admissions')),
  admissionService: asClass(AdmissionService).singleton(),
  relay: asClass(Relay).singleton(),
});
log.info('container ready', { registrations: Object.keys(container.registrations).length }); // safe
