import React, { useState } from 'react';
import { Alert, Button, Switch, Text, View } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Notifications from 'expo-notifications';
import { useDiary, usePrefs } from '../store/diary.store';
import { telemetry } from '../lib/telemetry';

const CAREGIVER_PUSH = 'https://exp.host/--/api/v2/push/send';

async function pushToCaregivers(tokens: string[], title: string, body: string) {
  const messages = tokens.map((to) => ({ to, title, body, sound: 'default' }));
  const res = await fetch(CAREGIVER_PUSH, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(messages) }); // leak: messaging
  console.log('expo push', res.status, tokens.length); // safe
}

export function Settings({ caregiverTokens }: { caregiverTokens: string[] }) {
  const { child, events, flush } = useDiary();
  const prefs = usePrefs();
  const [dark, setDark] = useState(false);

  const toggleDark = async (value: boolean) => {
    setDark(value);
    await AsyncStorage.setItem('@aura/dark', value ? '1' : '0'); // safe
    telemetry.setting('darkMode', value); // safe
  };

  const shareLast = async () => {
    const last = events[0];
    if (!child || !last) return;
    await pushToCaregivers(caregiverTokens, `Seizure: ${child.firstName}`, `${last.kind}, ${last.durationSec} s${last.trigger ? `, after ${last.trigger}` : ''}`);
    Alert.alert('Sent', 'Caregivers were informed.'); // safe
  };

  const registerPush = async () => {
    const { status } = await Notifications.requestPermissionsAsync();
    console.log('push permission', status); // safe
    telemetry.setting('haptics', prefs.haptics); // safe
  };

  return (
    <View>
      <Text>Settings</Text>
      <Switch value={dark} onValueChange={toggleDark} />
      <Button title="Enable notifications" onPress={registerPush} />
      <Button title="Sync now" onPress={() => flush()} />
      <Button title="Tell caregivers" onPress={shareLast} />
    </View>
  );
}
