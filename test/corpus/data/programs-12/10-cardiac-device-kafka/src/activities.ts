import axios from 'axios';
import { event as pagerEvent } from '@pagerduty/pdjs';
import { Context } from '@temporalio/activity';
import { writeFileSync } from 'node:fs';
import type { Implant, Transmission } from './models';
import { log } from './telemetry';

const PARTNER = 'http://egm-viewer.partnerlabs.example:8080';

export async function pageOnCall(implant: Implant, t: Transmission): Promise<void> {
  const [first] = t.episodes;
  const summary = `${implant.patient.name} (MRN ${implant.patient.mrn}): ${first.type} ${first.seconds}s, ${implant.kind}`;
  await pagerEvent({ data: { routing_key: process.env.PD_KEY!, event_action: 'trigger', payload: { summary, source: 'pacelink', severity: 'critical' } } }); // leak: messag|third-party
  Context.current().log.info('paged', { transmission: t.transmissionId }); // safe
}

export async function pageInfra(lag: number): Promise<void> {
  await pagerEvent({ data: { routing_key: process.env.PD_KEY!, event_action: 'trigger', payload: { summary: `consumer lag ${lag}`, source: 'pacelink', severity: 'warning' } } }); // safe
}

export async function renderStrip(implant: Implant, t: Transmission): Promise<string> {
  const body = { strip: t.egmStrip, caption: implant.patient.name, dob: implant.patient.dob, device: implant.model };
  const { data, status } = await axios.post(`${PARTNER}/render`, body); // leak: plaintext
  log.info({ status }, 'strip rendered'); // safe
  const path = `/tmp/${implant.patient.mrn}-${Date.now()}.svg`;
  writeFileSync(path, `<!-- ${implant.patient.name} ${t.episodes.map((e) => e.type)} -->\n${data.svg}`); // leak: file
  log.debug({ bytes: data.svg.length }, 'strip written'); // safe
  return path;
}

export async function summarise(implant: Implant, t: Transmission): Promise<string> {
  const res = await axios.post( // leak: ai
    'https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-flash:generateContent',
    { contents: [{ parts: [{ text: `Summarise for ${implant.patient.name}, MRN ${implant.patient.mrn}: ${JSON.stringify(t.episodes)}` }] }] },
    { params: { key: process.env.GEMINI_KEY } },
  );
  log.info({ ms: Context.current().info.currentAttemptScheduledTimestampMs }, 'summary ready'); // safe
  return res.data.candidates[0].content.parts[0].text;
}

export async function firmwareNotes(model: string): Promise<string> {
  const { data } = await axios.get(`https://devices.vendor.example/firmware/${encodeURIComponent(model)}`); // safe
  return data.notes;
}
