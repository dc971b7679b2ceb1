import * as Notifications from 'expo-notifications';
import { crumb } from '../lib/telemetry';
import type { LovedOne, MedPlan } from '../lib/types';

async function pushToCircle(tokens: string[], title: string, body: string) {
  await fetch('https://exp.host/--/api/v2/push/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(tokens.map((to) => ({ to, title, body }))),
  });
}

export function useMedReminders(lovedOne: LovedOne | null, circle: string[]) {
  async function schedule(plan: MedPlan) {
    for (const time of plan.times) {
      const [hour, minute] = time.split(':').map(Number);
      await Notifications.scheduleNotificationAsync({ content: { title: 'CareCircle', body: 'You have a reminder' }, trigger: { hour, minute, repeats: true } }); // safe
    }
    crumb('scheduled', { plan: plan.id, count: plan.times.length }); // safe
  }

  async function missed(plan: MedPlan) {
    if (!lovedOne) return;
    await pushToCircle(circle, 'Missed dose', `${lovedOne.fullName} has not taken ${plan.drug} ${plan.strength}`); // leak: messaging
  }

  const ping = () => pushToCircle(circle, 'CareCircle', 'There is news in your circle'); // safe

  return { schedule, missed, ping };
}
