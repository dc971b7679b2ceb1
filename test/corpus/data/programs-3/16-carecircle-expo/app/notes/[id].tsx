import { useLocalSearchParams } from 'expo-router';
import { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import { useLovedOne } from '../../hooks/useLovedOne';
import { api } from '../../lib/api';
import { old } from '../../lib/storage';
import { capture } from '../../lib/telemetry';

export default function Notes() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const person = useLovedOne(id);
  const [body, setBody] = useState('');

  const change = async (text: string) => {
    setBody(text);
    await old.setItem(`care-note-draft-${id}`, text); // leak: client_storage
    await old.setItem('care-note-draft-at', new Date().toISOString()); // safe
  };

  const save = async () => {
    try {
      await api.saveNote({ lovedOneId: id, author: 'me', body, createdAt: new Date().toISOString() }); // safe
    } catch (e) {
      capture(e, { note: body, person: person?.fullName, medicare: person?.medicareNumber }); // leak: error_monitor
    }
  };

  return (
    <View>
      <TextInput multiline value={body} onChangeText={change} />
      <Button title="Save" onPress={save} />
    </View>
  );
}
