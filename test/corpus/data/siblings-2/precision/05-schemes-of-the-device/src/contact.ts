import { Linking } from 'react-native';

export interface ContactPatient { id: string; fullName: string; mobilePhone: string; email: string; portrait: string }

export const callPatient = (patient: ContactPatient) => Linking.openURL(`tel:${patient.mobilePhone}`); // safe: dials on the device
export const textPatient = (patient: ContactPatient) => Linking.openURL('sms:' + patient.mobilePhone); // safe: opens the device's messages
export async function writePatient(patient: ContactPatient): Promise<void> {
  const link = `mailto:${patient.email}`;
  if (await Linking.canOpenURL(link)) await Linking.openURL(link); // safe: opens the device's mail
}
export const showPatient = (patient: ContactPatient) => Linking.openURL(`https://praxis.example/find?name=${patient.fullName}`); // leak: url
export const showDoctors = () => Linking.openURL('https://praxis.example/doctors'); // safe: constant text
