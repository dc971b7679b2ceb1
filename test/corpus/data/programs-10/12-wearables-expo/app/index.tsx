import { useCallback, useEffect, useState } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import * as SMS from 'expo-sms';
import { router } from 'expo-router';
import analytics from '@react-native-firebase/analytics';
import { heartRates, initHealth, oxygen } from '../src/health/healthkit';
import { uploadHeart } from '../src/api/sync';
import { useProfile, useUi } from '../src/store/profile';

export default function Home() {
  const profile = useProfile((s) => s.profile);
  const unit = useUi((s) => s.unit);
  const [bpm, setBpm] = useState<number | null>(null);
  const [spo2, setSpo2] = useState<number | null>(null);

  const refresh = useCallback(async () => {
    const started = Date.now();
    try {
      await initHealth();
      const since = new Date(Date.now() - 3_600_000);
      const [hr, ox] = await Promise.all([heartRates(since), oxygen(since)]);
      setBpm(hr[0]?.value ?? null);
      setSpo2(ox[0]?.value ?? null);
      console.log(`${profile?.name}: hr=${hr[0]?.value} spo2=${ox[0]?.value}`); // leak: log
      await uploadHeart(hr);
      analytics().logEvent('refresh', { ms: Date.now() - started, unit });
    } catch (e) {
      console.warn('refresh failed', (e as Error).name); // safe
    }
  }, [profile, unit]);

  useEffect(() => {
    refresh();
    analytics().logScreenView({ screen_name: 'home' });
  }, [refresh]);

  const textFamily = async () => {
    if (!(await SMS.isAvailableAsync())) {
      analytics().logEvent('sms_unavailable');
      return;
    }
    await SMS.sendSMSAsync([], 'Please call me when you can.'); // safe
  };

  const second = () => {
    Linking.openURL(`https://secondopinion.example/start?condition=${profile?.condition}&name=${profile?.name}&hr=${bpm}`); // leak: url
  };

  return (
    <View>
      <Text>{bpm ?? '–'} {unit}</Text>
      <Text>{spo2 ?? '–'} %</Text>
      <Button title="Refresh" onPress={refresh} />
      <Button title="Text family" onPress={textFamily} />
      <Button title="Second opinion" onPress={second} />
      <Button title="Call cardiologist" onPress={() => Linking.openURL('tel:112')} /> {/* safe */}
      <Button title="Settings" onPress={() => router.push('/settings?tab=units')} /> {/* safe */}
    </View>
  );
}
