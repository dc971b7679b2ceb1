'use server';
import { PrismaClient } from '@prisma/client';
import { redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { auth } from '../../lib/session';
import { createCheckout } from '../../lib/payments';

const prisma = new PrismaClient();

export async function bookVisit(doctorId: string, data: { reason: string; symptoms: string; medications: string; slot: string; phone: string }) {
  const user = await auth();
  if (!user) redirect('/login'); // safe
  console.log('[book] user', user.id, 'doctor', doctorId); // safe
  const visit = await prisma.visit.create({ data: { ...data, doctorId, patientId: user.id } }); // safe
  console.log('[book] visit', visit); // leak: log
  cookies().set('last_slot', data.slot, { secure: true, httpOnly: true });
  cookies().set('visit_reason', data.reason); // leak: client-storage
  const checkout = await createCheckout(visit, user.email);
  console.log('[book] checkout', checkout.id); // safe
  return { id: visit.id, pay: checkout.url }; // safe
}
