import { faker } from '@faker-js/faker';
import { Queue } from 'bullmq';
import IORedis from 'ioredis';
import type { Subject } from './subjects.js';

const queue = new Queue('screening', { connection: new IORedis(process.env.REDIS_URL!) });

function fake(i: number): Subject {
  return {
    subjectNo: `T-${i}`,
    siteId: 'DEMO',
    initials: faker.string.alpha(2),
    fullName: faker.person.fullName(),
    dateOfBirth: faker.date.birthdate().toISOString().slice(0, 10),
    phone: faker.phone.number(),
    medicalHistory: [],
    concomitantMeds: [],
  };
}

export async function seed(n: number) {
  for (let i = 0; i < n; i++) await queue.add('screen', { subject: fake(i), criteria: { minAge: 18, maxAge: 75, excluded: [] } });
  console.log(`queued ${n} demo subjects`); // safe
}
