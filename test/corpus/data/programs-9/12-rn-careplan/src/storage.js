import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';

export const save = (key, value) => AsyncStorage.setItem(key, JSON.stringify(value)); // leak: client-storage

export const load = async (key) => {
  const s = await AsyncStorage.getItem(key); // safe
  return s ? JSON.parse(s) : null;
};

export const saveTheme = (theme) => AsyncStorage.setItem('theme', theme); // safe

export const saveSecret = (user, profile) => Keychain.setGenericPassword(user, JSON.stringify(profile)); // safe

export const clear = () => AsyncStorage.clear(); // safe
