import * as FileSystem from 'expo-file-system';
import { Linking } from 'react-native';
import type { Profile, Reading } from './types';

export async function exportCsv(profile: Profile, readings: Reading[]): Promise<string> {
  const path = `${FileSystem.documentDirectory}diary.csv`;
  const rows = readings.map((r) => `${profile.fullName},${r.takenAt},${r.mgdl},${r.note ?? ''}`);
  await FileSystem.writeAsStringAsync(path, ['name,taken,mgdl,note', ...rows].join('\n')); // leak: file
  console.log('exported', readings.length, 'rows'); // safe
  return path;
}

export async function shareWithCoach(profile: Profile, last: Reading): Promise<void> {
  await Linking.openURL(`https://sugarlane.health/share?name=${encodeURIComponent(profile.fullName)}&mgdl=${last.mgdl}&note=${encodeURIComponent(last.note ?? '')}`); // leak: url
}

export async function openHelp(): Promise<void> {
  await Linking.openURL('https://sugarlane.health/help?topic=sensor'); // safe
}
