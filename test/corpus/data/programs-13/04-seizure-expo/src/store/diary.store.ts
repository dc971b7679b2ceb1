import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { fetchChild, fetchEvents, supabase, type ChildProfile, type SeizureEvent } from '../lib/supabase';
import { telemetry } from '../lib/telemetry';

interface DiaryState {
  child: ChildProfile | null;
  events: SeizureEvent[];
  unsynced: SeizureEvent[];
  load: (childId: string) => Promise<void>;
  add: (e: SeizureEvent) => Promise<void>;
  flush: () => Promise<void>;
}

const PENDING = '@aura/pending';

export const useDiary = create<DiaryState>((set, get) => ({
  child: null,
  events: [],
  unsynced: [],

  async load(childId) {
    const [child, events] = await Promise.all([fetchChild(childId), fetchEvents(childId)]);
    set({ child, events });
    await AsyncStorage.setItem('@aura/lastOpened', new Date().toISOString()); // safe
    await SecureStore.setItemAsync('aura.child', JSON.stringify(child)); // safe
  },

  async add(e) {
    set((s) => ({ events: [e, ...s.events] }));
    const { error } = await supabase.from('seizure_events').insert(e); // safe
    if (error) {
      const unsynced = [...get().unsynced, e];
      set({ unsynced });
      await AsyncStorage.setItem(PENDING, JSON.stringify(unsynced)); // leak: client-storage
      console.warn('event kept offline', error.code, unsynced.length); // safe
      return;
    }
    telemetry.event('seizure_logged', { kind: e.kind, trigger: e.trigger, rescue: e.rescueMedication, child: get().child?.firstName });
  },

  async flush() {
    for (const e of get().unsynced) {
      const { error } = await supabase.from('seizure_events').upsert(e); // safe
      if (error) console.log(`could not sync ${JSON.stringify(e)}: ${error.message}`); // leak: log
    }
    set({ unsynced: [] });
    await AsyncStorage.removeItem(PENDING);
    console.log('flush done'); // safe
  },
}));

export const usePrefs = create(
  persist<{ haptics: boolean; language: string }>(() => ({ haptics: true, language: 'en' }), { name: 'prefs', storage: createJSONStorage(() => AsyncStorage) }), // safe
);
