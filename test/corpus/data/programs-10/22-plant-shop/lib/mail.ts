import { Resend } from 'resend';
import type { PlantCase } from './plants';

const resend = new Resend(process.env.RESEND);

export async function sendCarePlan(email: string, plant: PlantCase) {
  const { error } = await resend.emails.send({ // safe
    from: 'doctor@leafmend.example',
    to: email,
    subject: `Care plan for your ${plant.species}`,
    text: `Your plant suffers from ${plant.diagnosis?.disease}. Give ${plant.treatment?.doseMl} ml ${plant.treatment?.product}.`,
  });
  if (error) console.error('care plan mail', email, error.name); // safe
}

export async function orderShipped(email: string, order: { id: string; items: string[] }) {
  await resend.emails.send({ from: 'shop@leafmend.example', to: email, subject: `Order ${order.id} shipped`, text: order.items.join('\n') }); // safe
  console.log('shipped', order); // safe
}
