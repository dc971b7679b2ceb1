export function maskPhone(_phone: string): string {
  return '+•••';
}

export function initials(): string {
  return 'X.Y.';
}
