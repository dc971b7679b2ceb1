import { model, Schema } from 'mongoose';

export interface Workout {
  slug: string;
  title: string;
  minutes: number;
  equipment: string[];
  level: 1 | 2 | 3;
}

export const WorkoutModel = model<Workout>(
  'Workout',
  new Schema<Workout>({ slug: { type: String, unique: true }, title: String, minutes: Number, equipment: [String], level: Number }),
);
