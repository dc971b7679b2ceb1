import React, { useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import * as amplitude from '@amplitude/analytics-react-native';
import { postPain } from '../api';
import { save } from '../storage';

export default function PainDiary({ navigation, route }) {
  const { surgery } = route.params;
  const [level, setLevel] = useState(3);
  const [meds, setMeds] = useState('');
  const [comment, setComment] = useState('');

  const submit = async () => {
    const entry = { level, meds, comment, surgery, at: new Date().toISOString() };
    amplitude.track('pain_entry_saved');
    amplitude.track('pain_entry', { painLevel: level, medication: meds, surgery }); // leak: analytics
    await save('lastPain', entry);
    try {
      await postPain(entry);
      navigation.navigate('Plan'); // safe
    } catch (e) {
      console.warn('pain diary offline', e.message); // safe
      console.warn(`queued: pain ${level} after ${surgery}, took ${meds}`); // leak: log
    }
  };

  return (
    <View>
      <Text>Pain after {surgery}</Text>{/* safe */}
      <Text>{level}</Text>{/* safe */}
      <Button title="+" onPress={() => setLevel(level + 1)} />
      <TextInput value={meds} onChangeText={setMeds} placeholder="Medication" />
      <TextInput value={comment} onChangeText={setComment} placeholder="How do you feel?" />
      <Button title="Save" onPress={submit} />
    </View>
  );
}
