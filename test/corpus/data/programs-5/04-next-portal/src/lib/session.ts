import { getServerSession } from 'next-auth';
import { redirect } from 'next/navigation';
import { prisma } from './prisma';

export async function currentPatient() {
  const session = await getServerSession();
  const userId = (session?.user as { id?: string } | undefined)?.id;
  if (!userId) redirect('/login');
  const patient = await prisma.patient.findUnique({ where: { userId }, include: { prescriptions: true } });
  if (!patient) {
    console.warn('no chart linked', { userId }); // safe
    redirect('/link-chart');
  }
  return patient;
}
