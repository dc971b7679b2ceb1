import { model, Schema, Types } from 'mongoose';

export interface Checkin {
  memberId: Types.ObjectId;
  weightKg: number;
  sleepHours: number;
  stress: number;
  painLocations: string[];
  comment: string;
  at: Date;
}

export const CheckinModel = model<Checkin>(
  'Checkin',
  new Schema<Checkin>({
    memberId: { type: Schema.Types.ObjectId, ref: 'Member', index: true },
    weightKg: Number,
    sleepHours: Number,
    stress: Number,
    painLocations: [String],
    comment: String,
    at: { type: Date, default: Date.now },
  }),
);
