import { useState } from 'react';
import { Button, Linking, ScrollView, Text, TextInput } from 'react-native';
import { router } from 'expo-router';
import * as SMS from 'expo-sms';
import * as FileSystem from 'expo-file-system';
import { useMutation } from '@tanstack/react-query';
import { api, type SessionResult } from '../lib/api';
import { report, screen, track } from '../lib/track';
import { useSession } from '../store/session';
import { useKneeSensor } from '../hooks/useKneeSensor';

export default function SessionScreen() {
  const { me, plan, queue } = useSession();
  const sensor = useKneeSensor();
  const [painBefore, setBefore] = useState(0);
  const [painAfter, setAfter] = useState(0);
  const [remarks, setRemarks] = useState('');
  screen('session');

  const save = useMutation({
    mutationFn: api.saveSession,
    onSuccess: (_res, vars) => {
      track('session_result', { user: me?.email, diagnosis: plan?.diagnosis, painAfter: vars.painAfter }); // leak: analytics
      router.push('/done'); // safe
    },
    onError: (e, vars) => {
      queue(vars);
      report(e, 'session', { ...vars, diagnosis: plan?.diagnosis, patient: `${me?.firstName} ${me?.lastName}` }); // leak: error-monitor
      report(e, 'session', { online: false }); // safe
    },
  });

  const result = (): SessionResult => ({ planId: plan!.id, kneeFlexion: sensor.best, painBefore, painAfter, remarks });

  async function tellTherapist() {
    const r = result();
    const { isAvailable } = { isAvailable: await SMS.isAvailableAsync() };
    console.info('sms available', isAvailable); // safe
    await SMS.sendSMSAsync([plan!.therapist.phone], `${me!.firstName} ${me!.lastName}: flexion ${r.kneeFlexion}, pain ${r.painBefore} -> ${r.painAfter}. ${remarks}`); // leak: messag|sms
  }

  async function exportDiary() {
    const uri = `${FileSystem.cacheDirectory}diary.json`;
    await FileSystem.writeAsStringAsync(uri, JSON.stringify({ me, plan, last: result() })); // leak: file
    console.info('diary exported to', uri); // safe
  }

  const orderBrace = () =>
    Linking.openURL(`https://braces.example/order?name=${me?.lastName}&diagnosis=${encodeURIComponent(plan?.diagnosis ?? '')}&side=${plan?.side}`); // leak: url

  return (
    <ScrollView>
      <Text>{plan?.diagnosis}</Text> {/* safe */}
      <Text>Angle {sensor.angle}°</Text>
      <TextInput keyboardType="numeric" onChangeText={(t) => setBefore(Number(t))} />
      <TextInput keyboardType="numeric" onChangeText={(t) => setAfter(Number(t))} />
      <TextInput multiline value={remarks} onChangeText={setRemarks} />
      <Button title="Connect sensor" onPress={sensor.connect} />
      <Button title="Save" onPress={() => save.mutate(result())} />
      <Button title="Text therapist" onPress={tellTherapist} />
      <Button title="Export" onPress={exportDiary} />
      <Button title="Order brace" onPress={orderBrace} />
      <Button title="Manual" onPress={() => Linking.openURL('https://stride-rehab.example/manual?lang=en')} /> {/* safe */}
    </ScrollView>
  );
}
