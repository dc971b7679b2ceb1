import twilio from 'twilio';
import { PostHog } from 'posthog-node';
import { consola } from 'consola';

const sms = twilio(process.env.TW_SID, process.env.TW_TOKEN);
const ph = new PostHog(process.env.PH ?? 'x');

export async function diseaseAlert(farmer, field) {
  await sms.messages.create({ to: farmer.phone, from: '+1555010', body: `${farmer.name}: ${field.disease} on ${field.name}. Symptoms: ${field.symptoms.join(', ')}. Treatment due within 3 days.` }); // safe
  ph.capture({ distinctId: farmer.id, event: 'disease_alert', properties: { disease: field.disease, condition: field.condition, symptoms: field.symptoms } }); // safe
}

export async function vaccinationDue(herd) {
  consola.info('herd %s: %d animals due for vaccination with %s', herd.tag, herd.size, herd.vaccine); // safe
}

export async function weekly(farmers) {
  for (const f of farmers) {
    await sms.messages.create({ to: f.phone, from: '+1555010', body: `Rain ${f.rainMm} mm. Open the app for the plan.` }); // safe
  }
  consola.success('weekly messages', farmers.map((f) => f.name)); // safe
}
