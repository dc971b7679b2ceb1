import crashlytics from '@react-native-firebase/crashlytics';

export const crash = {
  note: (line: string) => crashlytics().log(line),
  attr: (k: string, v: string) => crashlytics().setAttribute(k, v),
  report: (e: Error) => crashlytics().recordError(e),
};
