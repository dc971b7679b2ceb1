import { model, Schema, type Types } from 'mongoose';

export interface IIncident {
  resident: Types.ObjectId;
  kind: 'fall' | 'medication_error' | 'elopement';
  narrative: string;
  reportedBy: string;
  at: Date;
}

export const Incident = model<IIncident>('Incident', new Schema<IIncident>({
  resident: { type: Schema.Types.ObjectId, ref: 'Resident' },
  kind: String,
  narrative: String,
  reportedBy: String,
  at: Date,
}));
