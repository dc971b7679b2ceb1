import { model, Schema, type HydratedDocument } from 'mongoose';

export interface IResident {
  room: string;
  firstName: string;
  lastName: string;
  ssnLast4: string;
  dietaryOrders: string[];
  fallRisk: 'low' | 'medium' | 'high';
  dnr: boolean;
  emergencyContact: { name: string; phone: string; relation: string };
  carePlan: { problem: string; goal: string; interventions: string[] }[];
}

const residentSchema = new Schema<IResident>({
  room: { type: String, required: true, index: true },
  firstName: String,
  lastName: String,
  ssnLast4: String,
  dietaryOrders: [String],
  fallRisk: { type: String, enum: ['low', 'medium', 'high'] },
  dnr: Boolean,
  emergencyContact: { name: String, phone: String, relation: String },
  carePlan: [{ problem: String, goal: String, interventions: [String] }],
});

export type ResidentDoc = HydratedDocument<IResident>;
export const Resident = model<IResident>('Resident', residentSchema);

console.info('schema paths', Object.keys(residentSchema.paths)); // safe: names of fields
