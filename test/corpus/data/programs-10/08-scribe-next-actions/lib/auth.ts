import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { prisma } from './prisma';

export async function currentClinician() {
  const sid = cookies().get('sid')?.value;
  if (!sid) redirect('/login?next=/encounters'); // safe
  const clinician = await prisma.clinician.findUnique({ where: { id: sid } });
  if (!clinician) {
    console.warn('session without clinician'); // safe
    redirect('/login'); // safe
  }
  return clinician;
}
