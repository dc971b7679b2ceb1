import { model, Schema } from 'mongoose';

export interface Stay {
  guest: { name: string; email: string; phone: string; dob: string };
  room: string;
  admission: Date;
  discharge: Date;
  wishes: string;
  bill: { item: string; cents: number }[];
}

export const StayModel = model<Stay>('Stay', new Schema<Stay>({ guest: Object, room: String, admission: Date, discharge: Date, wishes: String, bill: [Object] }));
