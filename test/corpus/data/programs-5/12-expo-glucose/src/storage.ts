import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import type { Profile, Reading, Settings } from './types';

export async function cacheProfile(profile: Profile): Promise<void> {
  await SecureStore.setItemAsync('profile', JSON.stringify(profile)); // safe
}

export async function cacheReadings(profile: Profile, readings: Reading[]): Promise<void> {
  await AsyncStorage.setItem(`readings:${profile.patientId}`, JSON.stringify({ name: profile.fullName, readings })); // leak: client_storage
}

export async function saveSettings(settings: Settings): Promise<void> {
  await AsyncStorage.setItem('settings', JSON.stringify(settings)); // safe
}

export async function token(value: string): Promise<void> {
  await SecureStore.setItemAsync('token', value);
}
