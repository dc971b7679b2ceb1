import { useEffect, useRef, useState } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import { useRouter } from 'expo-router';
import * as FileSystem from 'expo-file-system';
import * as Sentry from '@sentry/react-native';
import { readWearer, useVitals } from '../src/lib/store';
import { Uploader } from '../src/sync/uploader';
import { connect } from '../src/sync/sensor';
import { start, tap } from '../src/lib/track';
import type { Wearer } from '../src/lib/types';

export default function Home() {
  const router = useRouter();
  const [wearer, setWearer] = useState<Wearer | null>(null);
  const [pending, setPending] = useState(0);
  const { readings, add } = useVitals();
  const uploader = useRef<Uploader>();

  useEffect(() => {
    start();
    readWearer().then((w) => {
      setWearer(w);
      Sentry.setUser(w && { id: w.id, username: `${w.givenName} ${w.familyName}` }); // leak: error_monitor
    });
  }, []);

  useEffect(() => {
    if (!wearer) return;
    const up = (uploader.current = new Uploader(wearer, async () => 'token'));
    up.on((_s, n) => setPending(n));
    const ws = connect('192.168.4.1', wearer, (r) => {
      add(r);
      up.push(r);
      if (__DEV__) console.log('reading', r.bpm, wearer.givenName); // leak: log
    });
    return () => ws.close();
  }, [wearer]);

  async function exportReadings() {
    tap('export');
    const path = FileSystem.documentDirectory + 'readings.csv';
    const rows = readings.map((r) => [wearer?.familyName, wearer?.birthDate, r.at, r.bpm].join(','));
    await FileSystem.writeAsStringAsync(path, rows.join('\n')); // leak: file
    console.log('exported', rows.length); // safe
  }

  return (
    <View>
      <Text>{wearer?.givenName}</Text>
      <Text>{pending} pending</Text>
      <Button title="Export" onPress={exportReadings} />
      <Button title="History" onPress={() => router.push(`/history/${wearer?.id}`)} />
      <Button title="Help" onPress={() => Linking.openURL('https://pulsekeeper.example/help')} />
    </View>
  );
}
