import { auth } from '@clerk/nextjs/server';

export interface MemberRecord {
  accountId: string;
  preferredName: string;
  birthDate: string;
  activeDiagnoses: string[];
  phq9Score: number;
  therapist: { name: string; email: string };
}

export async function currentMember(): Promise<MemberRecord> {
  const { userId } = auth();
  if (!userId) throw new Error('not signed in'); // safe
  const res = await fetch(`${process.env.CARE_API}/members/${userId}`, { headers: { authorization: `Bearer ${process.env.CARE_TOKEN}` }, cache: 'no-store' });
  return res.json();
}
