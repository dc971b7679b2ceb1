import type { Phq9 } from '~/schemas';

export function score({ answers }: Phq9) {
  const total = answers.reduce((a, b) => a + b, 0);
  return { total, item9: answers[8], band: total >= 20 ? 'severe' : total >= 10 ? 'moderate' : 'mild' };
}
