import AsyncStorage from '@react-native-async-storage/async-storage';
import * as FileSystem from 'expo-file-system';
import * as SecureStore from 'expo-secure-store';
import type { Prescription } from './types';

export async function cachePrescriptions(list: Prescription[]) {
  await AsyncStorage.setItem('prescriptions', JSON.stringify(list)); // leak: client_storage
  await AsyncStorage.setItem('prescriptions_synced_at', String(Date.now())); // safe
}

export async function rememberTheme(theme: 'light' | 'dark') {
  await AsyncStorage.setItem('theme', theme); // safe
}

export async function pinPrescription(rx: Prescription) {
  await SecureStore.setItemAsync('pinned', JSON.stringify(rx)); // safe
}

export async function exportList(list: Prescription[]) {
  const path = `${FileSystem.documentDirectory}medications.csv`;
  const rows = list.map((rx) => [rx.patientName, rx.drugName, rx.dosage, rx.indication].join(','));
  await FileSystem.writeAsStringAsync(path, rows.join('\n')); // leak: file
  return path;
}
