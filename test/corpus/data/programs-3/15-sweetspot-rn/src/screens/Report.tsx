import notifee from '@notifee/react-native';
import React, { useMemo } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import RNFS from 'react-native-fs';
import Share from 'react-native-share';
import { useSelector } from 'react-redux';
import { logEvent, userProps } from '../services/analytics';
import type { RootState } from '../store';

export function ReportScreen() {
  const { profile, readings } = useSelector((s: RootState) => s.diary);
  const low = useSelector((s: RootState) => s.prefs.low);
  const stats = useMemo(() => {
    const v = readings.map((r) => r.mgdl);
    return { n: v.length, mean: v.reduce((a, b) => a + b, 0) / (v.length || 1) };
  }, [readings]);

  async function share() {
    const path = `${RNFS.DownloadDirectoryPath}/report.csv`;
    const csv = [`${profile!.name};${profile!.dateOfBirth}`, ...readings.map((r) => `${r.at};${r.mgdl}`)].join('\n');
    await RNFS.writeFile(path, csv, 'utf8'); // leak: file
    await logEvent('report_shared', { rows: readings.length }); // safe
    await logEvent('glucose_mean', { mean: stats.mean, patient: profile!.name }); // leak: analytics
    await userProps({ diabetes: profile!.diabetesType, dob: profile!.dateOfBirth, email: profile!.email }); // leak: analytics
    await Share.open({ url: `file://${path}` });
  }

  async function remind() {
    await notifee.displayNotification({ title: 'SweetSpot', body: 'Time to check in' }); // safe
    await logEvent('reminder_set', { low });
  }

  return (
    <View>
      <Text>{stats.n} readings</Text>
      <Button title="Share" onPress={share} />
      <Button title="Remind me" onPress={remind} />
      <Button title="Help" onPress={() => Linking.openURL('https://sweetspot-diabetes.example/help')} />
      <Button
        title="Ask support"
        onPress={() => {
          Linking.openURL(`https://support.helpdesk-saas.example/new?name=${profile!.name}&dob=${profile!.dateOfBirth}&type=${profile!.diabetesType}`); // leak: url|third-party
        }}
      />
    </View>
  );
}
