import { Queue } from 'bullmq';

export interface ReportJob {
  accessionNumber: string;
  mrn: string;
  patientName: string;
  modality: 'CT' | 'MR' | 'XR' | 'US';
  findings: string;
  impression: string;
  radiologistId: string;
}

export const connection = { host: process.env.REDIS_HOST, port: 6380, password: process.env.REDIS_PASSWORD, tls: {} };
export const reports = new Queue<ReportJob>('reports', { connection, defaultJobOptions: { attempts: 3, removeOnComplete: true } });
