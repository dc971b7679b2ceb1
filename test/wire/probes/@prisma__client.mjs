import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { failed } from '../provoked.mjs';
import { startPostgres } from '../stores.mjs';

// The client is generated into the installed package, from a schema of one table. Neither needs Prisma's own programs.
const schema = join(mkdtempSync(join(import.meta.dirname, '../node_modules/.wire-')), 'schema.prisma');
writeFileSync(
  schema,
  `generator client {
  provider = "prisma-client-js"
}
datasource db {
  provider = "postgresql"
}
model Patient {
  id   Int     @id @default(autoincrement())
  name String?
  ssn  String? @unique
  age  Int?
  @@map("patients")
}
`,
);
execFileSync('npx', ['prisma', 'generate', `--schema=${schema}`], {
  cwd: join(import.meta.dirname, '..'),
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' },
  stdio: 'ignore',
});
const { PrismaClient } = await import('@prisma/client');
const connectionString = await startPostgres();
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }), log: [{ emit: 'event', level: 'query' }, 'query'] });
const quiet = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
const pretty = new PrismaClient({ adapter: new PrismaPg({ connectionString }), errorFormat: 'pretty' });
const minimal = new PrismaClient({ adapter: new PrismaPg({ connectionString }), errorFormat: 'minimal' });

export const calls = {
  'create, value taken': async (mark) => {
    const ssn = mark('data.ssn');
    await quiet.patient.create({ data: { ssn } });
    return failed(quiet.patient.create({ data: { ssn, name: mark('data.name') } }));
  },
  'create, wrong kind of a value': (mark) => failed(quiet.patient.create({ data: { name: mark('data.name'), age: mark('data.age') } })),
  'create, unknown key': (mark) => failed(quiet.patient.create({ data: { name: mark('data.name'), nobody: 1 } })),
  'create, wrong kind of a value, errorFormat pretty': (mark) =>
    failed(pretty.patient.create({ data: { name: mark('data.name'), age: mark('data.age') } })),
  'create, wrong kind of a value, errorFormat minimal': (mark) =>
    failed(minimal.patient.create({ data: { name: mark('data.name'), age: mark('data.age') } })),
  'findMany, unknown key': (mark) => failed(quiet.patient.findMany({ where: { name: mark('where.name'), nobody: 1 } })),
  '$queryRawUnsafe, refused': (mark) => failed(quiet.$queryRawUnsafe(`SELECT * FROM nobody WHERE name = '${mark('arg[0]')}'`)),
  '$queryRaw, refused': (mark) => failed(quiet.$queryRaw`SELECT * FROM nobody WHERE name = ${mark('value')}`),
  "create, log: ['query']": async (mark) => void (await prisma.patient.create({ data: { name: mark('data.name') } })),
  "$queryRawUnsafe, log: ['query']": async (mark) => void (await prisma.$queryRawUnsafe(`SELECT 1 WHERE 'a' = '${mark('arg[0]')}'`)),
  "create, $on('query') printed": async (mark) => {
    prisma.$on('query', ({ query, params }) => console.log(query, params));
    await prisma.patient.create({ data: { name: mark('data.name') } });
  },
};
