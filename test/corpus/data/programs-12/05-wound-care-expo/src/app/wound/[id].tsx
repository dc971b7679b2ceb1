import { useEffect, useState } from 'react';
import { Button, Share, Text, TextInput, View, Linking } from 'react-native';
import { useLocalSearchParams, useRouter } from 'expo-router';
import * as FileSystem from 'expo-file-system';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Amplitude from '@amplitude/analytics-react-native';
import { useVisits } from '../../store/visits';
import type { Wound } from '../../types';

export default function WoundScreen() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const router = useRouter();
  const visit = useVisits((s) => s.visits.find((v) => v.wounds.some((w) => w.id === id)));
  const measure = useVisits((s) => s.measure);
  const [draft, setDraft] = useState<Wound | undefined>(visit?.wounds.find((w) => w.id === id));

  useEffect(() => {
    Amplitude.track('screen', { name: 'wound' }); // safe
    AsyncStorage.setItem('last-route', '/wound'); // safe
  }, []);

  useEffect(() => {
    if (!draft || !visit) return;
    const handle = setTimeout(() => {
      AsyncStorage.setItem(`draft-${draft.id}`, JSON.stringify({ patient: visit.patient.name, note: draft.note, stage: draft.stage })); // leak: storage
    }, 800);
    return () => clearTimeout(handle);
  }, [draft]);

  if (!visit || !draft) return <Text>Not found</Text>;

  const exportReport = async () => {
    const target = FileSystem.cacheDirectory + 'wound-report.txt';
    const text = `${visit.patient.name} (${visit.patient.birthday})\n${draft.site}: stage ${draft.stage}, ${draft.exudate}\n${draft.note}`;
    await FileSystem.writeAsStringAsync(target, text); // leak: file
    Amplitude.track('report_exported', { length: text.length }); // safe
  };

  const consultSurgeon = () => {
    router.push({ pathname: '/consult', params: { wound: draft.id } }); // safe
  };

  const history = () => {
    Linking.openURL(`https://woundatlas.example/search?patient=${encodeURIComponent(visit.patient.name)}&q=${draft.etiology}+stage+${draft.stage}`); // leak: url
  };

  return (
    <View>
      <Text>{visit.patient.name}</Text> {/* safe */}
      <TextInput value={draft.note} onChangeText={(note) => setDraft({ ...draft, note })} multiline />
      <Button title="Save" onPress={() => measure(visit, draft).then(() => router.back())} /> {/* safe */}
      <Button title="Export" onPress={exportReport} />
      <Button title="Atlas" onPress={history} />
      <Button title="Consult" onPress={consultSurgeon} />
      <Button title="Tell a colleague" onPress={() => Share.share({ message: 'Try Mendwell for wound documentation!' })} /> {/* safe */}
    </View>
  );
}
