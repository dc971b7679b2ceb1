import { useEffect, useState } from 'react';
import { Button, FlatList, Text, TextInput, View } from 'react-native';
import * as amplitude from '@amplitude/analytics-react-native';
import * as Notifications from 'expo-notifications';
import { listPrescriptions, requestRefill } from './api';
import { cachePrescriptions, exportList } from './offline';
import type { Prescription } from './types';

export default function RefillScreen() {
  const [items, setItems] = useState<Prescription[]>([]);
  const [note, setNote] = useState('');

  useEffect(() => {
    listPrescriptions().then(async (list) => {
      setItems(list);
      await cachePrescriptions(list);
      amplitude.track('refill_list_opened', { count: list.length }); // safe
    });
  }, []);

  async function refill(rx: Prescription) {
    amplitude.track('refill_requested', { patient: rx.patientName, drug: rx.drugName, indication: rx.indication }); // leak: analytics
    try {
      await requestRefill(rx, note);
      await Notifications.scheduleNotificationAsync({ // safe
        content: { title: 'Pocket', body: 'One of your requests has an update. Open the app to see it.' },
        trigger: { seconds: 3600 },
      });
    } catch (err) {
      console.warn('refill', err, JSON.stringify(rx), note); // leak: log
    }
  }

  async function share() {
    const path = await exportList(items);
    await fetch('https://hooks.zapier.com/hooks/catch/41802/refills/', { // leak: third-party
      method: 'POST',
      body: JSON.stringify({ path, patients: items.map((rx) => ({ name: rx.patientName, drug: rx.drugName })) }),
    });
  }

  return (
    <View>
      <TextInput value={note} onChangeText={setNote} placeholder="Note for the pharmacist" />
      <FlatList
        data={items}
        keyExtractor={(rx) => rx.rxNumber}
        renderItem={({ item }) => (
          <View>
            <Text>{item.drugName}</Text>
            <Button title="Refill" onPress={() => refill(item)} />
          </View>
        )}
      />
      <Button title="Share" onPress={share} />
    </View>
  );
}
