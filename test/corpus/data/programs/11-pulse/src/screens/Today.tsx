import React, { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import analytics from '@react-native-firebase/analytics';
import crashlytics from '@react-native-firebase/crashlytics';
import * as Notifications from 'expo-notifications';
import { latestReadings, type HeartReading, type WearerProfile } from '../health/readings';
import { cacheForOffline, exportCsv } from '../lib/storage';
import { log } from '../lib/log';

export function Today({ profile }: { profile: WearerProfile }) {
  const [readings, setReadings] = useState<HeartReading[]>([]);

  useEffect(() => {
    crashlytics().setAttributes({ conditions: profile.conditions.join('|'), name: profile.fullName }); // leak: error_monitor
    analytics().logScreenView({ screen_name: 'Today' }); // safe
    latestReadings(new Date(Date.now() - 864e5)).then(async (r) => {
      setReadings(r);
      await cacheForOffline(profile, r);
      const odd = r.filter((x) => x.arrhythmiaSuspected);
      if (odd.length > 0) {
        log(`${profile.fullName} has suspected arrhythmia at ${odd[0].takenAt}`); // leak: log|error_monitor
        await analytics().logEvent('arrhythmia_suspected', { name: profile.fullName, bpm: odd[0].bpm, blood_type: profile.bloodType }); // leak: analytics
        await Notifications.scheduleNotificationAsync({ content: { title: 'Pulse', body: 'Open the app for a new insight' }, trigger: null }); // safe
      }
    });
  }, [profile]);

  return (
    <View>
      <Text>{readings.at(-1)?.bpm ?? '--'} bpm</Text>
      <Button
        title="Export"
        onPress={async () => {
          await exportCsv(profile, readings);
          await analytics().logEvent('export_tapped', { rows: readings.length }); // safe
        }}
      />
    </View>
  );
}
