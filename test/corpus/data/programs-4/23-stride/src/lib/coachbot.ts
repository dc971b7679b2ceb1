import OpenAI from 'openai';
import { log } from './log';
import type { MemberDoc } from '../models/member';
import type { Checkin } from '../models/checkin';
import type { Workout } from '../models/workout';

const openai = new OpenAI();

async function complete(system: string, user: string) {
  const res = await openai.chat.completions.create({
    model: 'gpt-4o-mini-2024-07-18',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  });
  log.info('completion', res.usage?.total_tokens, res.choices[0].finish_reason);
  return res.choices[0].message.content ?? '';
}

export async function weeklyPlan(member: MemberDoc, last: Checkin[]) {
  const history = last.map((c) => `${c.at.toISOString().slice(0, 10)} ${c.weightKg} kg, pain: ${c.painLocations.join('/')}, "${c.comment}"`).join('\n');
  return complete( // leak: ai
    'You plan a training week.',
    `${member.name}, takes ${member.medications.join(', ')}, injuries ${member.injuries.join(', ')}.\n${history}`,
  );
}

export async function workoutBlurb(w: Workout) {
  return complete('You write for an app store.', `${w.title}, ${w.minutes} minutes, level ${w.level}, needs ${w.equipment.join(', ')}`); // safe
}
