import 'react-native-url-polyfill/auto';
import * as SecureStore from 'expo-secure-store';
import { createClient } from '@supabase/supabase-js';

const ExpoSecureStoreAdapter = {
  getItem: (key: string) => SecureStore.getItemAsync(key),
  setItem: (key: string, value: string) => SecureStore.setItemAsync(key, value), // safe
  removeItem: (key: string) => SecureStore.deleteItemAsync(key),
};

export const supabase = createClient(process.env.EXPO_PUBLIC_SUPABASE_URL!, process.env.EXPO_PUBLIC_SUPABASE_KEY!, {
  auth: { storage: ExpoSecureStoreAdapter, autoRefreshToken: true, persistSession: true },
});

export interface ChildProfile {
  id: string;
  firstName: string;
  dateOfBirth: string;
  epilepsyType: string;
  medications: { drug: string; doseMg: number }[];
  neurologistName: string;
}

export interface SeizureEvent {
  id: string;
  childId: string;
  startedAt: string;
  durationSec: number;
  kind: 'focal' | 'generalised' | 'absence';
  trigger?: string;
  rescueMedication: boolean;
  freeText?: string;
}

export async function fetchChild(id: string): Promise<ChildProfile | null> {
  const { data, error } = await supabase.from('children').select('*').eq('id', id).maybeSingle();
  if (error) console.warn('children query failed', error.code); // safe
  return data;
}

export async function fetchEvents(childId: string): Promise<SeizureEvent[]> {
  const { data, error, count } = await supabase.from('seizure_events').select('*', { count: 'exact' }).eq('child_id', childId);
  if (error) throw new Error(`events query failed: ${error.code}`); // safe
  console.debug('events loaded', count); // safe
  return data ?? [];
}
