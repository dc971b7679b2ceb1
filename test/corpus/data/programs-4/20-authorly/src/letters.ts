import { CohereClient } from 'cohere-ai';
import { say } from './log.js';
import type { AuthRequest, Member, Plan } from './types.js';

const cohere = new CohereClient({ token: process.env.COHERE });

function initialsOnly(text: string, m: Member) {
  return text.replaceAll(m.firstName, m.firstName[0] + '.').replaceAll(m.lastName, m.lastName[0] + '.');
}

export async function draft(request: AuthRequest, member: Member, plan: Plan) {
  const message = [
    `Write a letter of medical necessity to ${plan.name} for ${member.firstName} ${member.lastName} (${member.memberNumber}).`,
    `Procedure ${request.cpt}, diagnoses ${request.icd10.join(', ')}.`,
    initialsOnly(request.clinicalNotes, member),
  ].join('\n');
  const started = Date.now();
  const answer = await cohere.chat({ model: 'command-r-plus', message }); // leak: ai
  say.info({ request: String(request._id), ms: Date.now() - started, model: 'command-r-plus' }, 'letter drafted'); // safe
  say.trace({ letter: answer.text }, 'letter text'); // leak: log
  return answer.text;
}

export async function summariseCriteria(plan: Plan) {
  const answer = await cohere.chat({ model: 'command-r', message: `Shorten these coverage criteria:\n${plan.criteria.join('\n')}` }); // safe
  say.info({ plan: plan.name, criteria: plan.criteria.length }, 'criteria shortened'); // safe
  return answer.text;
}
