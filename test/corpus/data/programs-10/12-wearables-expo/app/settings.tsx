import { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Notifications from 'expo-notifications';
import { z } from 'zod';
import { useProfile, useUi, type CardiacProfile } from '../src/store/profile';

const schema = z.object({ name: z.string().min(1), birthYear: z.number().int().gt(1900), condition: z.enum(['afib', 'hfref', 'post-mi', 'none']) });

export default function Settings() {
  const { profile, setProfile } = useProfile();
  const setUnit = useUi((s) => s.setUnit);
  const [draft, setDraft] = useState<Partial<CardiacProfile>>(profile ?? {});

  const save = async () => {
    const parsed = schema.safeParse(draft);
    if (!parsed.success) {
      console.warn('profile form', parsed.error.issues.map((i) => i.path[0])); // safe
      await AsyncStorage.setItem('settings.draft', JSON.stringify(draft)); // leak: client-storage
      return;
    }
    setProfile({ medications: [], cardiologistPhone: '', ...draft, ...parsed.data });
    await AsyncStorage.setItem('settings.savedAt', String(Date.now())); // safe
    await Notifications.scheduleNotificationAsync({ // safe
      content: { title: 'SteadyBeat', body: 'Time for your daily check.' },
      trigger: { hour: 9, minute: 0, repeats: true },
    });
  };

  return (
    <View>
      <TextInput value={draft.name} onChangeText={(name) => setDraft({ ...draft, name })} />
      <Button title="Use Hz" onPress={() => setUnit('hz')} />
      <Button title="Save" onPress={save} />
    </View>
  );
}
