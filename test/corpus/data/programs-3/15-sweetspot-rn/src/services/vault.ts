import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';
import type { Profile } from '../types';

export async function keepProfile(profile: Profile): Promise<void> {
  await Keychain.setGenericPassword('profile', JSON.stringify(profile), { service: 'sweetspot.profile' }); // safe
}

export async function keepUnits(units: 'mgdl' | 'mmol'): Promise<void> {
  await AsyncStorage.setItem('units', units); // safe
}

export async function cacheProfileForWidget(profile: Profile, lastMgdl: number): Promise<void> {
  await AsyncStorage.setItem('widget', JSON.stringify({ name: profile.name, type: profile.diabetesType, lastMgdl })); // leak: client_storage
}
