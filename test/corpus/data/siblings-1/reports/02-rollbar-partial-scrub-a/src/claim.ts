import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR });

interface MedicalClaim {
  claimId: string;
  memberName: string;
  ssn: string;
  dateOfBirth: string;
  diagnosisCodes: string[];
}

const HIDDEN = [/"ssn":"[^"]*"/g, /"claimId":"[^"]*"/g];
function cleaned(json: string): string {
  return HIDDEN.reduce((text, pattern) => text.replace(pattern, '"hidden":""'), json);
}

export async function submitClaim(claim: MedicalClaim): Promise<boolean> {
  const json = JSON.stringify(claim);
  const response = await fetch('/api/claims', { method: 'POST', body: json });
  if (response.ok) return true;
  rollbar.error('claim refused', { status: response.status, id: claim.claimId }); // safe
  rollbar.error('claim refused', { sent: cleaned(json) }); // leak: error_monitor
  rollbar.error('claim refused', { bytes: json.length }); // safe
  return false;
}
