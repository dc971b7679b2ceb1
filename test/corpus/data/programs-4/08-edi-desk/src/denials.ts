import OpenAI from 'openai';
import { Client as HubSpot } from '@hubspot/api-client';
import { claims } from './repo.js';
import { log } from './log.js';
import type { Denial } from './types.js';

const openai = new OpenAI();
const hubspot = new HubSpot({ accessToken: process.env.HUBSPOT });

export async function draftAppeal(denial: Denial) {
  const claim = await claims.get(denial.claimId);
  const facts = `${claim.subscriber.firstName} ${claim.subscriber.lastName}, member ${claim.subscriber.memberId}, ICD ${claim.diagnoses.join(' ')}`;
  const completion = await openai.chat.completions.create({ // leak: ai
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You write appeal letters to health plans.' },
      { role: 'user', content: `Denied with ${denial.carc}. ${facts}` },
    ],
  });
  const letter = completion.choices[0].message.content ?? '';
  log.info({ claimId: denial.claimId, tokens: completion.usage?.total_tokens }, 'appeal drafted'); // safe
  await claims.saveAppeal(denial.claimId, letter);
  return letter;
}

export async function explainDenial(denial: Denial) {
  const completion = await openai.chat.completions.create({ // safe
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `What does CARC ${denial.carc} with RARC ${denial.rarc ?? 'none'} mean?` }],
  });
  return completion.choices[0].message.content;
}

export async function openTicket(denial: Denial) {
  const claim = await claims.get(denial.claimId);
  await hubspot.crm.tickets.basicApi.create({ // leak: third_party
    properties: {
      subject: `Denial ${denial.carc}: ${claim.subscriber.lastName}, ${claim.subscriber.firstName}`,
      content: `Diagnoses ${claim.diagnoses.join(', ')}; $${denial.amount}`,
      hs_pipeline_stage: '1',
    },
    associations: [],
  });
  await hubspot.crm.tickets.basicApi.create({ // safe
    properties: { subject: `Denial ${denial.carc}`, content: `Claim reference ${denial.claimId}`, hs_pipeline_stage: '1' },
    associations: [],
  });
}
