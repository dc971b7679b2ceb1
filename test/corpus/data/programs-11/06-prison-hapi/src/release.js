import log from 'loglevel';
import { knex, inmateHealth } from './db.js';
import { airbrake } from './plugins/audit.js';

const say = {
  ok: (...a) => log.info('[release]', ...a),
  bad: (...a) => log.error('[release]', ...a),
};

function* continuity(person) {
  yield `Name: ${person.given} ${person.surname}`;
  if (person.opioid_substitution) yield `Substitution: ${person.opioid_substitution}`;
  if (person.hiv_status === 'pos') yield 'Antiretroviral therapy continues';
  yield* (person.medications ?? '').split(',').map((m) => `Medication: ${m.trim()}`);
}

export async function planRelease(bookingNo, community) {
  const person = await inmateHealth(bookingNo);
  const letter = [...continuity(person)].join('\n');
  say.ok('letter of', letter.length, 'chars for', community.name); // safe
  const res = await fetch(`https://${community.host}/handover`, { method: 'POST', body: letter });
  if (!res.ok) {
    say.bad('handover refused', res.status); // safe
    say.bad('retry by phone:', letter); // leak: log
    airbrake.notify({ error: new Error(`handover ${res.status}`), params: { clinic: community.name } }); // safe
  }
  await knex('release').insert({ inmate_id: person.id, clinic: community.id, sent: res.ok }); // safe
}

export async function dueThisWeek() {
  const rows = await knex('inmate as i').join('health_file as h', 'h.inmate_id', 'i.id').whereRaw('i.release_at < sysdate + 7').select({ who: 'i.surname', hiv: 'h.hiv_status', ost: 'h.opioid_substitution' });
  say.ok(rows.length, 'releases this week'); // safe
  const groups = rows.reduce((acc, { who, ost }) => ((acc[ost ?? 'none'] ??= []).push(who), acc), {});
  say.ok('substitution', JSON.stringify(groups)); // leak: log
  return rows;
}
