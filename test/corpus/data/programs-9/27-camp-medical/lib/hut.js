import WebSocket from 'ws';
import twilio from 'twilio';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const socket = new WebSocket('ws://hut.summertrails.example:8090');

export function pushToHut(kid, form) {
  socket.send(JSON.stringify({ name: kid.firstName, cabin: kid.cabin, allergies: form.allergies, medications: form.medications })); // leak: plaintext
  console.log('hut told about cabin', kid.cabin); // safe
}

export async function textParent(kid, form, what) {
  const body = `${kid.firstName} visited the nurse: ${what}. Known conditions: ${form.conditions.join(', ')}`;
  await sms.messages.create({ to: kid.parentPhone, from: process.env.SMS_FROM, body }); // leak: messag|mail|sms|chat
  console.log('parent texted'); // safe
}

export async function textLeaders(phones, activity) {
  for (const to of phones) await sms.messages.create({ to, from: process.env.SMS_FROM, body: `${activity.title} starts in 10 minutes` }); // safe
}
