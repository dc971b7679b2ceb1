import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import * as FileSystem from 'expo-file-system';
import type { HeartReading, WearerProfile } from '../health/readings';

export async function rememberProfile(p: WearerProfile) {
  await SecureStore.setItemAsync('profile', JSON.stringify(p)); // safe
  await AsyncStorage.setItem('onboarded', 'true'); // safe
}

export async function cacheForOffline(p: WearerProfile, readings: HeartReading[]) {
  const payload = JSON.stringify({ owner: p.fullName, born: p.birthDate, conditions: p.conditions, readings });
  await AsyncStorage.setItem('offline', payload); // leak: client_storage
}

export async function exportCsv(p: WearerProfile, readings: HeartReading[]): Promise<string> {
  const uri = `${FileSystem.cacheDirectory}export.csv`;
  const rows = readings.map((r) => [p.fullName, p.birthDate, r.takenAt, r.bpm].join(','));
  await FileSystem.writeAsStringAsync(uri, ['name,dob,at,bpm', ...rows].join('\n')); // leak: file
  return uri;
}
