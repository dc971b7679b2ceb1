import AsyncStorage from '@react-native-async-storage/async-storage';
import { useAtom, useAtomValue } from 'jotai';
import { useCallback } from 'react';
import { put } from '../lib/db';
import { hit } from '../lib/segment';
import { meAtom, todayAtom } from '../state/atoms';
import type { DayEntry } from '../model';

export function useDay(date: string) {
  const [today, setToday] = useAtom(todayAtom);
  const me = useAtomValue(meAtom);

  const save = useCallback(
    async (entry: DayEntry) => {
      setToday(entry);
      await put(date, JSON.stringify(entry));
      await AsyncStorage.setItem(`day:${date}`, JSON.stringify(entry)); // leak: client_storage
      await AsyncStorage.setItem('lastSavedAt', String(Date.now())); // safe
      hit('Day Saved', { symptomCount: entry.symptoms.length, hasNote: Boolean(entry.note) });
      if (entry.intercourse) {
        hit('Intimacy Logged', { kind: entry.intercourse, flow: entry.flow, user: me?.email }); // leak: analytics
      }
    },
    [date, me, setToday],
  );

  return { today, save };
}
