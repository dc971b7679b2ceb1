import mongoose from 'mongoose';
import { startMongo } from '../stores.mjs';

await mongoose.connect(await startMongo());
const Patient = mongoose.model('Patient', new mongoose.Schema({ name: String, note: String }));

export const calls = {
  "create, set('debug', true)": async (mark) => {
    mongoose.set('debug', true);
    await Patient.create({ name: mark('name') });
    await Patient.find({ name: mark('find.name') });
    mongoose.set('debug', false);
  },
  'create, no debug': async (mark) => void (await Patient.create({ name: mark('name') })),
};
