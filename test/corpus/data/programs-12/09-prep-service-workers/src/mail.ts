import type { Env } from './env';

const BODIES = {
  result: 'Hello {{name}}, your {{test}} result is {{value}}. Please book a visit.',
  portal: 'You have a new message. Sign in to read it.',
  renewal: 'Your order needs attention. Sign in to continue.',
} as const;

export interface Mail {
  subject: string;
  text: string;
}

export function template(key: keyof typeof BODIES, vars: Record<string, string>): Mail {
  const text = Object.entries(vars).reduce((t, [k, v]) => t.replaceAll(`{{${k}}}`, v), BODIES[key] as string);
  return { subject: 'News from PrEPDirect', text };
}

export async function sendMail(env: Env, to: string, m: Mail) {
  const form = new FormData();
  form.set('from', 'care@prepdirect.example');
  form.set('to', to);
  form.set('subject', m.subject);
  form.set('text', m.text);
  const res = await fetch('https://api.mailgun.net/v3/prepdirect.example/messages', {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('api:' + env.MAILGUN_KEY)}` },
    body: form,
  });
  if (!res.ok) console.error('mailgun', res.status); // safe
}
