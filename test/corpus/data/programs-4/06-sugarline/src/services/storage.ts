import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';

export const disk = {
  async put<T>(key: string, value: T) {
    await AsyncStorage.setItem(`sl/${key}`, JSON.stringify(value));
  },
  async get<T>(key: string): Promise<T | null> {
    const raw = await AsyncStorage.getItem(`sl/${key}`);
    return raw ? (JSON.parse(raw) as T) : null;
  },
};

export const vault = {
  async put(key: string, value: string) {
    await Keychain.setGenericPassword(key, value, { service: `sl.${key}`, accessible: Keychain.ACCESSIBLE.WHEN_UNLOCKED_THIS_DEVICE_ONLY });
  },
  async get(key: string) {
    const entry = await Keychain.getGenericPassword({ service: `sl.${key}` });
    return entry ? entry.password : null;
  },
};
