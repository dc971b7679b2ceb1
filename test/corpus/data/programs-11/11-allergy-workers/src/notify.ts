import { Toucan } from 'toucan-js';
import type { Env, PollenCount, SkinTest } from './env';

export const discord = (env: Env, content: string) =>
  fetch(env.DISCORD_HOOK, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ content }) });

export async function severe(env: Env, t: SkinTest) {
  const flag = t.asthma ? ' with asthma' : '';
  await discord(env, `Severe reaction: ${t.patient_name}${flag}, ${t.allergen} wheal ${t.wheal_mm} mm`); // leak: messag|chat
}

export async function seasonOpen(env: Env, counts: PollenCount[]) {
  const lines = counts.map((c) => `${c.species}: ${c.grains}/m3`);
  await discord(env, `Pollen in ${counts[0]?.region}\n${lines.join('\n')}`); // safe
}

export function sentry(env: Env, request: Request, ctx: ExecutionContext) {
  return new Toucan({ dsn: env.SENTRY_DSN, request, context: ctx, requestDataOptions: { allowedHeaders: ['user-agent'] } });
}
