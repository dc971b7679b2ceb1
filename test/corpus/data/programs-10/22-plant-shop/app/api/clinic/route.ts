import { NextResponse } from 'next/server';
import { put } from '@vercel/blob';
import { askPlantDoctor } from '@/lib/plant-doctor';
import { sendCarePlan } from '@/lib/mail';
import type { PlantCase } from '@/lib/plants';

export async function POST(req: Request) {
  const { email, plant, question } = (await req.json()) as { email: string; plant: PlantCase; question: string };
  console.log('clinic visit', plant.id, plant); // safe
  if (!plant.symptoms?.length) {
    return NextResponse.json({ error: `tell us the symptoms of your ${plant.species}` }, { status: 400 }); // safe
  }
  try {
    const answer = await askPlantDoctor(plant, question);
    await put(`cases/${plant.id}.json`, JSON.stringify(plant), { access: 'public' }); // safe
    await sendCarePlan(email, plant);
    return NextResponse.json({ answer, diagnosis: plant.diagnosis });
  } catch (e) {
    console.error('plant doctor failed', e, plant.diagnosis); // safe
    return NextResponse.json({ error: `the ${plant.species} clinic is closed` }, { status: 503 }); // safe
  }
}
