import { initializeApp } from 'firebase/app';
import { getAnalytics, logEvent } from 'firebase/analytics';

const app = initializeApp({ appId: '1:998:web:4f', projectId: 'fieldnurse', measurementId: 'G-0FN' });
const analytics = getAnalytics(app);

export function count(event: string, params: Record<string, string | number | boolean> = {}) {
  logEvent(analytics, event, params);
}
