import { Schema, model, Types } from 'mongoose';

export interface IClient { _id: Types.ObjectId; preferredName: string; legalName: string; dob: string; phone: string; riskLevel: 'low' | 'medium' | 'high' }
export interface ISession { _id: Types.ObjectId; client: Types.ObjectId; therapistId: string; startedAt: Date; minutes: number; psychotherapyNote: string; phq9: number; substances: string[] }
export interface ITherapist { _id: Types.ObjectId; name: string; license: string; email: string }

export const Client = model<IClient>('Client', new Schema<IClient>({ preferredName: String, legalName: String, dob: String, phone: String, riskLevel: String }));
export const Session = model<ISession>('Session', new Schema<ISession>({ client: { type: Schema.Types.ObjectId, ref: 'Client' }, therapistId: String, startedAt: Date, minutes: Number, psychotherapyNote: String, phq9: Number, substances: [String] }));
export const Therapist = model<ITherapist>('Therapist', new Schema<ITherapist>({ name: String, license: String, email: String }));
