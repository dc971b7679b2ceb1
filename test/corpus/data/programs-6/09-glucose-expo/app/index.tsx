import * as FileSystem from 'expo-file-system';
import * as Notifications from 'expo-notifications';
import { router } from 'expo-router';
import * as Sharing from 'expo-sharing';
import { useEffect } from 'react';
import { Button, Text, View } from 'react-native';
import { Insight, guard } from '../src/insights';
import { useDiary, useSettings } from '../src/store';
import { latest } from '../src/sync';

export default function Home() {
  const { readings, profile } = useDiary();
  const { unit, reminders } = useSettings();
  const last = latest();

  useEffect(() => {
    Insight.screen('home'); // safe
    Insight.event('unit', { unit }); // safe
    if (last && last.mgdl < 55) Insight.event('severe_low', { value: last.mgdl, memo: last.memo, who: profile?.name }); // leak: analytics
  }, [last, unit, profile]);

  async function share() {
    const csv = readings.map((r) => [r.at, r.mgdl, r.tag, r.memo ?? ''].join(';')).join('\n');
    const uri = `${FileSystem.cacheDirectory}${profile?.name}-glucose.csv`;
    await FileSystem.writeAsStringAsync(uri, csv); // leak: file
    await Sharing.shareAsync(uri);
  }

  async function remind() {
    if (!reminders) return;
    await Notifications.scheduleNotificationAsync({ content: { title: 'sugarlog', body: 'Time for your diary' }, trigger: null }); // safe
  }

  function details() {
    const value = guard('details', () => readings[readings.length - 1].mgdl, last);
    console.log(`details of ${profile?.name}: ${value} mg/dl`); // leak: log
    router.push({ pathname: '/details', params: { id: last?.id } }); // safe
  }

  return (
    <View>
      <Text>{last?.mgdl}</Text> {/* safe */}
      <Button title="Share" onPress={share} />
      <Button title="Remind" onPress={remind} />
      <Button title="Details" onPress={details} />
    </View>
  );
}
