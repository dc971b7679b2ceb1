// keeps the length so that the desk can see typing errors
export function maskSsn(ssn: string): string {
  return ssn.replace(/-/g, '').padStart(9, '0');
}

export function lastFour(card: string): string {
  return card.slice(-4);
}
