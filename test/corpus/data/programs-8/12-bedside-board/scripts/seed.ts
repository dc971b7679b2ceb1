import { faker } from '@faker-js/faker';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function main() {
  for (let i = 0; i < 20; i += 1) {
    const data = { mrn: faker.string.numeric(8), name: faker.person.fullName(), admittedAt: faker.date.recent(), chiefComplaint: 'sample complaint' };
    const row = await prisma.inpatient.create({ data });
    console.log('seeded', data.name, row.id); // safe: made by faker
  }
}

void main();
