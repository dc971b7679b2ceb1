import { initClient } from 'messagebird';
import type { Fill } from '~/types/pharmacy';

export function sendPickup(fill: Fill): Promise<void> {
  const bird = initClient(useRuntimeConfig().birdKey);
  return new Promise((resolve, reject) => {
    bird.messages.create( // leak: messaging
      {
        originator: 'Cornerstone',
        recipients: [fill.customer.mobile],
        body: `${fill.customer.firstName}, your ${fill.medication} ${fill.strength} is ready.`,
      },
      (err) => (err ? reject(new Error('sms failed')) : resolve()),
    );
  });
}
