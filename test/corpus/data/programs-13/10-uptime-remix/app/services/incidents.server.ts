import { PrismaClient } from '@prisma/client';
import { WebClient } from '@slack/web-api';
import { appendFile } from 'node:fs/promises';

export const prisma = new PrismaClient();
const slack = new WebClient(process.env.SLACK_BOT_TOKEN);

export interface Incident {
  id: string;
  service: string;
  symptoms: string[];
  diagnosis: string | null;
  severity: 'minor' | 'major' | 'critical';
  responder: { name: string; email: string; phone: string };
  medications: string[]; // runbook steps already applied
  admittedAt: Date;
  dischargedAt: Date | null;
}

export async function openIncident(input: Omit<Incident, 'id' | 'dischargedAt' | 'diagnosis'>) {
  const incident = await prisma.incident.create({ data: { ...input, responder: { create: input.responder } } });
  console.log('incident opened', { ...input }); // safe
  await slack.chat.postMessage({ channel: '#incidents', text: `${input.service} is sick: ${input.symptoms.join(', ')} (on call: ${input.responder.name})` }); // safe
  return incident;
}

export async function diagnose(id: string, diagnosis: string) {
  const incident = (await prisma.incident.update({ where: { id }, data: { diagnosis }, include: { responder: true } })) as unknown as Incident;
  console.info(`${incident.service} diagnosed with ${diagnosis}`); // safe
  await appendFile('/var/log/pulsewatch/diagnoses.log', `${incident.service}\t${diagnosis}\t${incident.responder.name}\n`); // safe
  return incident;
}

export async function discharge(id: string) {
  const incident = await prisma.incident.update({ where: { id }, data: { dischargedAt: new Date() } });
  console.info('discharged', incident.id); // safe
}

export async function getIncident(id: string) {
  return (await prisma.incident.findUniqueOrThrow({ where: { id }, include: { responder: true } })) as unknown as Incident;
}
