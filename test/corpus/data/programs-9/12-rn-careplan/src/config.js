export const API_URL = __DEV__ ? 'http://localhost:4000' : 'https://api.stepbystep.example'; // safe
export const SENTRY_DSN = process.env.SENTRY_DSN;
export const EXERCISE_SECONDS = 30;
