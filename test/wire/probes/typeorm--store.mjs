import 'reflect-metadata';
import { DataSource, EntitySchema } from 'typeorm';
import { failed } from '../provoked.mjs';
import { startPostgres } from '../stores.mjs';

const Patient = new EntitySchema({
  name: 'Patient',
  tableName: 'patients',
  columns: {
    id: { type: Number, primary: true, generated: true },
    name: { type: String, nullable: true },
    ssn: { type: String, unique: true, nullable: true },
    age: { type: Number, nullable: true },
  },
});
const url = await startPostgres();
const source = await new DataSource({ type: 'postgres', url, entities: [Patient] }).initialize();
const logging = await new DataSource({ type: 'postgres', url, entities: [Patient], logging: true, logger: 'simple-console' }).initialize();
const errorsOnly = await new DataSource({
  type: 'postgres',
  url,
  entities: [Patient],
  logging: ['error'],
  logger: 'simple-console',
}).initialize();

export const calls = {
  'save, value taken': async (mark) => {
    const ssn = mark('ssn');
    await source.getRepository(Patient).save({ ssn });
    return failed(source.getRepository(Patient).save({ ssn, name: mark('name') }));
  },
  'query with a value in the text, refused': (mark) => failed(source.query(`SELECT * FROM nobody WHERE name = '${mark('text')}'`)),
  'save, logging: true': async (mark) => void (await logging.getRepository(Patient).save({ name: mark('name') })),
  "save refused, logging: ['error']": (mark) => failed(errorsOnly.getRepository(Patient).save({ name: mark('name'), age: 'x' })),
  'save, no logging': async (mark) => void (await source.getRepository(Patient).save({ name: mark('name') })),
};
