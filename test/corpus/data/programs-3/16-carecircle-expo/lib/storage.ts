import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { MMKV } from 'react-native-mmkv';

const fast = new MMKV({ id: 'carecircle' });

/** Small values that have to survive a restart. */
export const kv = {
  get: <T>(key: string): T | null => {
    const raw = fast.getString(key);
    return raw ? (JSON.parse(raw) as T) : null;
  },
  set: (key: string, value: unknown) => fast.set(key, JSON.stringify(value)),
};

export const keychain = {
  get: (key: string) => SecureStore.getItemAsync(key),
  set: (key: string, value: string) => SecureStore.setItemAsync(key, value),
};

export const old = AsyncStorage;
