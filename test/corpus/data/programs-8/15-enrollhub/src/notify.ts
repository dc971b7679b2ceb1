import nodemailer from 'nodemailer';
import type { Broker, Enrollee, Plan } from './types';

const mailer = nodemailer.createTransport({ host: 'smtp.sendgrid.net', port: 587, requireTLS: true, auth: { user: 'apikey', pass: process.env.SENDGRID_KEY } });

const render = (template: string, vars: Record<string, string>) => template.replace(/\{(\w+)\}/g, (_, k: string) => vars[k] ?? '');

const WELCOME = 'Dear {first} {last}, your coverage for {deps} starts soon.';
const NEWS = 'Hello {name}, the {tier} plan {plan} has a new premium.';

export async function welcome(e: Enrollee): Promise<void> {
  const deps = e.dependents.map((d) => `${d.first_name} (${d.disability ?? 'none'})`).join(', ');
  const text = render(WELCOME, { first: e.first_name, last: e.last_name, deps });
  await mailer.sendMail({ from: 'hello@enrollhub.example', to: 'print@mailhouse.example', subject: 'Welcome letter', text }); // leak: messaging
}

export async function tellBroker(broker: Broker, plan: Plan): Promise<void> {
  const text = render(NEWS, { name: broker.name, tier: plan.tier, plan: plan.name });
  await mailer.sendMail({ from: 'hello@enrollhub.example', to: broker.email, subject: plan.name, text }); // safe: a broker and a plan
  console.info('told broker', broker.email, broker.license_state); // safe: a business partner
}
