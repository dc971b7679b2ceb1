import * as amplitude from '@amplitude/analytics-browser';

interface TrialCandidate {
  candidateId: string;
  fullName: string;
  birthDate: string;
  tumorStage: string;
}

export function cacheKeyOf(candidate: TrialCandidate): string {
  return [candidate.fullName, candidate.birthDate].join(':');
}

export function rememberMatch(candidate: TrialCandidate, trialIds: string[]): void {
  const key = cacheKeyOf(candidate);
  localStorage.setItem(key, trialIds.join()); // leak: client_storage
  localStorage.setItem(candidate.candidateId, String(trialIds.length)); // safe: opaque id and a count
  const entityId = candidate.fullName;
  amplitude.setUserId(entityId); // leak: analytics
  amplitude.setUserId(undefined); // safe
  amplitude.track('matched', { trials: trialIds.length }); // safe
}
