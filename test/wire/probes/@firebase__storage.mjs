import { initializeApp } from '@firebase/app';
import { getStorage, ref, uploadBytes, uploadString } from '@firebase/storage';
import { settled } from '../provoked.mjs';

const app = initializeApp({ apiKey: 'none', projectId: 'clinic', appId: '1:1:web:1', storageBucket: 'clinic.firebasestorage.app' });
const storage = getStorage(app);

export const calls = {
  uploadBytes: (mark) =>
    settled(uploadBytes(ref(storage, 'scans/1'), Buffer.from(mark('arg[1]')), { customMetadata: { name: mark('arg[2]') } })).then(
      () => undefined,
    ),
  uploadString: (mark) => settled(uploadString(ref(storage, 'scans/1'), mark('arg[1]'))).then(() => undefined),
};
