import { Schema, model } from 'mongoose';

const treatmentSchema = new Schema({
  product: String,
  doseMl: Number,
  startedAt: { type: Date, default: Date.now },
  outcome: { type: String, enum: ['recovering', 'lost', 'cured'] },
});

const plantSchema = new Schema({
  owner: { type: Schema.Types.ObjectId, ref: 'Gardener' },
  nickname: String,
  species: String,
  pottedOn: Date,
  symptoms: [String],
  diagnosis: String,
  severity: Number,
  treatments: [treatmentSchema],
});

const gardenerSchema = new Schema({ displayName: String, email: String, climateZone: String, plan: String });

export const Plant = model('Plant', plantSchema);
export const Gardener = model('Gardener', gardenerSchema);
export type PlantDoc = { id: string; nickname: string; species: string; symptoms: string[]; diagnosis?: string; severity?: number };
