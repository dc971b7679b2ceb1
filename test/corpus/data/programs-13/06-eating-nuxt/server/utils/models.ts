import mongoose, { Schema, type InferSchemaType } from 'mongoose';
import { consola } from 'consola';

const log = consola.withTag('db');

const clientSchema = new Schema({
  firstName: { type: String, required: true },
  lastName: { type: String, required: true },
  email: { type: String, required: true },
  diagnosis: { type: String, enum: ['anorexia', 'bulimia', 'arfid', 'bed', 'osfed'] },
  targetWeightKg: Number,
  therapistId: { type: Schema.Types.ObjectId, ref: 'Therapist' },
});

const mealSchema = new Schema({
  clientId: { type: Schema.Types.ObjectId, ref: 'Client', required: true },
  eatenAt: { type: Date, default: Date.now },
  description: String,
  urge: { type: String, enum: ['none', 'restrict', 'binge', 'purge'] },
  feelings: [String],
});

const therapistSchema = new Schema({ name: String, email: String, licence: String });

export type ClientDoc = InferSchemaType<typeof clientSchema> & { _id: mongoose.Types.ObjectId };
export type MealDoc = InferSchemaType<typeof mealSchema>;

mealSchema.post('save', (doc) => {
  log.info('meal saved', doc._id.toString()); // safe
});

clientSchema.post('save', (doc) => {
  log.info(`client ${doc.firstName} ${doc.lastName} -> ${doc.diagnosis}`); // leak: log
});

export const Client = mongoose.model('Client', clientSchema);
export const Meal = mongoose.model('Meal', mealSchema);
export const Therapist = mongoose.model('Therapist', therapistSchema);

export async function connect() {
  await mongoose.connect(process.env.MONGO_URL!, { tls: true });
  log.success('connected', mongoose.connection.name); // safe
}

export async function therapistFor(client: ClientDoc) {
  const t = await Therapist.findById(client.therapistId).lean();
  log.debug('therapist', t?.name, t?.licence); // safe
  return t;
}
