import type { Claim } from './types/claim.js';

const base = process.env.CLAIMS_API ?? 'https://claims.clearpath-billing.example';

export const pendingClaims = async (): Promise<Claim[]> => (await fetch(`${base}/claims?status=pending`)).json();
export const claimByControl = async (n: string): Promise<Claim | null> => (await fetch(`${base}/claims/${n}`)).json();
export const markSent = (n: string) => fetch(`${base}/claims/${n}/sent`, { method: 'POST' });
