import { initializeApp } from 'firebase/app';
import { getAnalytics } from 'firebase/analytics';
import { getFirestore } from 'firebase/firestore';

const app = initializeApp({ apiKey: import.meta.env.VITE_FB_KEY, projectId: 'cyclewise-prod', appId: import.meta.env.VITE_FB_APP });
export const analytics = getAnalytics(app);
export const db = getFirestore(app);
