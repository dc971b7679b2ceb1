import PostHog from 'posthog-react-native';
import { POSTHOG_KEY } from './config';
import type { Profile, Reading } from './types';

export const posthog = new PostHog(POSTHOG_KEY, { host: 'https://eu.i.posthog.com' });

export function identify(profile: Profile): void {
  posthog.identify(profile.patientId, { name: profile.fullName, diabetes: profile.diabetesType, insulin: profile.insulin }); // leak: analytics
}

export function readingAdded(reading: Reading): void {
  posthog.capture('reading_added', { hasNote: Boolean(reading.note) }); // safe
}

export function screen(name: string): void {
  posthog.screen(name); // safe
}
