import * as FileSystem from 'expo-file-system';
import { router, useLocalSearchParams } from 'expo-router';
import * as Sharing from 'expo-sharing';
import { Button, Image, Text, View } from 'react-native';
import { useLovedOne } from '../../hooks/useLovedOne';
import { crumb } from '../../lib/telemetry';

export default function EmergencyCard() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const person = useLovedOne(id);
  if (!person) return <Text>…</Text>;

  const card = `${person.fullName}|${person.birthDate}|${person.conditions.join(',')}|${person.allergies.join(',')}`;
  const qr = `https://api.qrserver.com/v1/create-qr-code/?data=${encodeURIComponent(card)}`; // leak: url|third-party

  async function exportCard() {
    const file = `${FileSystem.cacheDirectory}emergency-card.txt`;
    await FileSystem.writeAsStringAsync(file, card); // leak: file
    crumb('card exported', { bytes: card.length }); // safe
    await Sharing.shareAsync(file);
  }

  return (
    <View>
      <Text>{person.fullName}</Text>
      <Image source={{ uri: qr }} style={{ width: 200, height: 200 }} />
      <Button title="Export" onPress={exportCard} />
      <Button
        title="Notes"
        onPress={() => {
          router.push(`/notes/${person.id}`); // safe
        }}
      />
      <Button
        title="Call doctor"
        onPress={() => {
          router.push({ pathname: '/call', params: { who: person.fullName, conditions: person.conditions.join(',') } });
        }}
      />
    </View>
  );
}
