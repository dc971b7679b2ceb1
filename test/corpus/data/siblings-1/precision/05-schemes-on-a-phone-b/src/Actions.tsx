import { Image, Linking, Pressable, Text } from 'react-native';

interface HomePatient { patientId: string; fullName: string; phoneNumber: string; emergencyEmail: string; portrait: string }

export function Actions({ patient }: { patient: HomePatient }) {
  const dial = () => Linking.openURL(`tel:${patient.phoneNumber}`); // safe: dials on the device
  const text = () => Linking.openURL(`sms:${patient.phoneNumber}`); // safe: opens the composer
  const write = () => Linking.openURL(`mailto:${patient.emergencyEmail}`); // safe
  const book = () => Linking.openURL(`https://taxi.example.com/book?for=${encodeURIComponent(patient.fullName)}`); // leak: url
  const help = () => Linking.openURL('https://help.example.com/visits'); // safe
  return (
    <>
      <Image source={{ uri: `data:image/png;base64,${patient.portrait}` }} />
      <Pressable onPress={dial} onLongPress={text}><Text>{patient.fullName}</Text></Pressable>
      <Pressable onPress={write} onLongPress={help}><Text>Write</Text></Pressable>
      <Pressable onPress={book}><Text>Taxi</Text></Pressable>
    </>
  );
}
