import React, { useState } from 'react';
import { Button, Text, View } from 'react-native';
import RNFS from 'react-native-fs';
import Share from 'react-native-share';
import { useSelector } from 'react-redux';
import { Analytics } from '../services/analytics';
import type { GlucoseReading, Profile } from '../types';

interface Root {
  diary: { profile: Profile | null; readings: GlucoseReading[] };
}

export default function ExportScreen() {
  const { profile, readings } = useSelector((s: Root) => s.diary);
  const [busy, setBusy] = useState(false);

  async function exportCsv() {
    setBusy(true);
    Analytics.screen('Export');
    const lines = [`${profile?.fullName};type ${profile?.diabetesType}`, ...readings.map((r) => `${r.takenAt};${r.mgdl};${r.trend}`)];
    const path = `${RNFS.ExternalDirectoryPath}/diary.csv`;
    await RNFS.writeFile(path, lines.join('\n'), 'utf8'); // leak: file
    if (__DEV__) console.log('exported', readings.length, 'rows'); // safe
    await Share.open({ url: `file://${path}`, type: 'text/csv' });
    setBusy(false);
  }

  return (
    <View>
      <Text>{readings.length} readings</Text>
      <Button title={busy ? 'Please wait' : 'Export as CSV'} disabled={busy} onPress={exportCsv} />
    </View>
  );
}
