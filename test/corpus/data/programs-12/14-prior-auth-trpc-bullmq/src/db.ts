import knexLib from 'knex';

export const knex = knexLib({ client: 'pg', connection: process.env.DATABASE_URL });

export interface AuthRequest {
  id: string;
  member_name: string;
  member_dob: string;
  member_number: string;
  icd10: string;
  cpt: string;
  drug: string | null;
  justification: string;
  status: 'received' | 'review' | 'approved' | 'denied' | 'appeal';
  payer: string;
  created_at: string;
}

export const requests = () => knex<AuthRequest>('auth_requests');

export const byId = (id: string) => requests().where({ id }).first(); // safe

export const setStatus = (id: string, status: AuthRequest['status']) => requests().where({ id }).update({ status }); // safe
