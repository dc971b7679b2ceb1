export const API = 'https://api.sugarlane.health/v2';
export const POSTHOG_KEY = process.env.EXPO_PUBLIC_POSTHOG_KEY ?? '';
