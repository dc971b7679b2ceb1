import { model, Schema, type HydratedDocument } from 'mongoose';

export interface Member {
  email: string;
  name: string;
  pushToken?: string;
  plan: 'free' | 'plus' | 'coach';
  stripeId?: string;
  coachId?: string;
  weightKg: number;
  goalWeightKg: number;
  injuries: string[];
  medications: string[];
  restingHeartRate?: number;
  eatingDisorderHistory: boolean;
}

const schema = new Schema<Member>(
  {
    email: { type: String, unique: true },
    name: String,
    pushToken: String,
    plan: { type: String, default: 'free' },
    stripeId: String,
    coachId: String,
    weightKg: Number,
    goalWeightKg: Number,
    injuries: [String],
    medications: [String],
    restingHeartRate: Number,
    eatingDisorderHistory: Boolean,
  },
  { timestamps: true },
);

export type MemberDoc = HydratedDocument<Member>;
export const MemberModel = model<Member>('Member', schema);
