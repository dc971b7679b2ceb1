import * as Sentry from '@sentry/node';
import { ServerClient } from 'postmark';
import { Schema, model } from 'mongoose';
import { writeFile } from 'node:fs/promises';
import { log } from './logger.js';
import { ageBand, pseudonym, seal } from './privacy.js';

export interface OrthoCase {
  id: string;
  fullName: string;
  dob: string;
  email: string;
  diagnosis: string;
  malocclusionClass: 'I' | 'II' | 'III';
  alignerStage: number;
  notes: string;
}

const CaseModel = model<OrthoCase>('Case', new Schema({ id: String, fullName: String, dob: String, email: String, diagnosis: String, malocclusionClass: String, alignerStage: Number, notes: String }) as any);
const postmark = new ServerClient(process.env.POSTMARK_TOKEN ?? '');

export class CasesService {
  async find(id: string) {
    const c = await CaseModel.findOne({ id }).lean<OrthoCase>(); // safe
    log.info({ caseId: id, found: Boolean(c) }, 'case read'); // safe
    return c;
  }

  async advance(c: OrthoCase, stage: number) {
    await CaseModel.updateOne({ id: c.id }, { alignerStage: stage }); // safe
    log.info({ ref: pseudonym(c.id), stage }, 'stage changed'); // safe
    await postmark.sendEmail({ From: 'hello@alignwise.example', To: c.email, Subject: 'New message', TextBody: 'Sign in to read your message.' }); // safe
    try {
      await this.archive(c);
    } catch (e) {
      Sentry.captureException(e, { tags: { case: pseudonym(c.id), band: ageBand(c.dob) } }); // safe
      log.error({ err: e, caseId: c.id }, 'archive failed'); // safe
    }
  }

  async archive(c: OrthoCase) {
    await writeFile(`/var/lib/alignwise/${c.id}.sealed`, seal(JSON.stringify(c))); // safe
    log.debug({ bytes: JSON.stringify(c).length }, 'archived'); // safe
  }

  async labOrder(c: OrthoCase) {
    const res = await fetch('https://lab.alignerfab.example/orders', { method: 'POST', body: JSON.stringify({ ref: pseudonym(c.id), stage: c.alignerStage, trays: 2 }) }); // safe
    log.info({ status: res.status }, 'lab order'); // safe
  }

  async monthly() {
    const rows = await CaseModel.aggregate<{ _id: string; n: number }>([{ $group: { _id: '$malocclusionClass', n: { $sum: 1 } } }]); // safe
    log.info({ rows }, 'cases per class'); // safe
    return rows;
  }
}
