export interface Client {
  id: string;
  preferredName: string;
  legalName: string;
  email: string;
  diagnosisCode: string | null;
  riskLevel: 'none' | 'watch' | 'acute';
  therapistId: string;
}

export interface Session {
  id: string;
  clientId: string;
  startedAt: string;
  minutes: number;
  progressNote: string;
  moodScore: number;
}

export type SessionMeta = Pick<Session, 'id' | 'minutes'>;
