import { env } from '$env/dynamic/private';

export async function notifyNurse(resident: { name: string; primaryDiagnosis: string }, bp: string) {
  await fetch(env.SLACK_WEBHOOK ?? 'https://hooks.slack.com/services/T0/B0/none', { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `${resident.name} (${resident.primaryDiagnosis}) BP ${bp}` }),
  });
}

export async function notifyShiftGap(openShifts: number) {
  await fetch('https://hooks.slack.com/services/T0/B0/scheduling', { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `${openShifts} shifts still open for tomorrow` }),
  });
}
