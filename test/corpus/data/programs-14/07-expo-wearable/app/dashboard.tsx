import React, { useEffect } from 'react';
import { Button, FlatList, Text, View } from 'react-native';
import { useQuery } from '@tanstack/react-query';
import * as FileSystem from 'expo-file-system';
import * as Sharing from 'expo-sharing';
import { track } from '@amplitude/analytics-react-native';
import { useProfile } from '@/store/profile';
import { readGlucose, readHeartRates, Reading } from '@/services/health';
import { syncReadings } from '@/services/api';

const WEEK = 7 * 24 * 3600 * 1000;

async function loadWeek(): Promise<Reading[]> {
  const since = new Date(Date.now() - WEEK);
  const [hr, glucose] = await Promise.all([readHeartRates(since), readGlucose(since)]);
  return [...hr, ...glucose];
}

export default function Dashboard() {
  const { profile, units } = useProfile();
  const { data = [], isFetching } = useQuery({ queryKey: ['week'], queryFn: loadWeek });

  useEffect(() => {
    track('dashboard_viewed', { units }); // safe
    if (profile && data.length) syncReadings(profile, data);
  }, [profile, data, units]);

  const exportCsv = async () => {
    if (!profile) return;
    const header = `# ${profile.fullName}, ${profile.birthDate}, ${profile.conditions.join('/')}`;
    const csv = [header, ...data.map((r) => `${r.takenAt},${r.kind},${r.value}`)].join('\n');
    const file = `${FileSystem.cacheDirectory}week.csv`;
    await FileSystem.writeAsStringAsync(file, csv); // leak: file
    track('export_done', { rows: data.length }); // safe
    await Sharing.shareAsync(file);
  };

  return (
    <View>
      <Text>Hello {profile?.fullName}</Text> {/* safe */}
      <Text>{isFetching ? 'Refreshing…' : `${data.length} readings`}</Text>
      <FlatList data={data} keyExtractor={(r) => r.id} renderItem={({ item }) => <Text>{item.kind}: {item.value}</Text>} />
      <Button title="Export" onPress={exportCsv} />
    </View>
  );
}
