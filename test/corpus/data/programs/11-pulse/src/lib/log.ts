import crashlytics from '@react-native-firebase/crashlytics';

export function log(message: string) {
  if (__DEV__) console.log(message);
  crashlytics().log(message);
}
