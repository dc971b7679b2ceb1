import { Preferences } from '@capacitor/preferences';
import { SecureStoragePlugin } from 'capacitor-secure-storage-plugin';

export async function keep(key: string, value: unknown) {
  await Preferences.set({ key: `kf.${key}`, value: JSON.stringify(value) });
}

export async function recall<T>(key: string): Promise<T | null> {
  const { value } = await Preferences.get({ key: `kf.${key}` });
  return value ? (JSON.parse(value) as T) : null;
}

export async function lockAway(key: string, value: unknown) {
  await SecureStoragePlugin.set({ key: `kf.${key}`, value: JSON.stringify(value) });
}
