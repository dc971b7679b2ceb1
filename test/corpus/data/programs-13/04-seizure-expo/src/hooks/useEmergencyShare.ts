import { useCallback, useState } from 'react';
import { Linking, Share } from 'react-native';
import * as FileSystem from 'expo-file-system';
import { format } from 'date-fns';
import { useDiary } from '../store/diary.store';
import { telemetry } from '../lib/telemetry';
import type { SeizureEvent } from '../lib/supabase';

const toCsv = (events: SeizureEvent[]) =>
  ['start,duration,kind,trigger,notes', ...events.map((e) => [e.startedAt, e.durationSec, e.kind, e.trigger ?? '', JSON.stringify(e.freeText ?? '')].join(','))].join('\n');

export function useEmergencyShare() {
  const child = useDiary((s) => s.child);
  const events = useDiary((s) => s.events);
  const [busy, setBusy] = useState(false);

  const exportCsv = useCallback(async () => {
    setBusy(true);
    const path = `${FileSystem.documentDirectory}diary-${format(new Date(), 'yyyyMMdd')}.csv`;
    try {
      await FileSystem.writeAsStringAsync(path, `# ${child?.firstName} ${child?.dateOfBirth}\n${toCsv(events)}`); // leak: file
      console.log('csv rows', events.length); // safe
      return path;
    } catch (err) {
      telemetry.problem('exportCsv', err); // safe
      return null;
    } finally {
      setBusy(false);
    }
  }, [child, events]);

  const openSchoolForm = useCallback(async () => {
    if (!child) return;
    const meds = child.medications.map((m) => `${m.drug} ${m.doseMg}mg`).join('; ');
    await Linking.openURL(`https://forms.schoolcare.example/plan?child=${encodeURIComponent(child.firstName)}&meds=${encodeURIComponent(meds)}`); // leak: url
  }, [child]);

  const openHelp = useCallback(async (topic: 'getting-started' | 'exporting') => {
    telemetry.screen(`help/${topic}`); // safe
    await Linking.openURL(`https://help.aura.example/${topic}`); // safe
  }, []);

  const inviteFriend = useCallback(() => Share.share({ message: 'Try Aura, the seizure diary: https://aura.example' }), []); // safe

  return { busy, exportCsv, openSchoolForm, openHelp, inviteFriend };
}
