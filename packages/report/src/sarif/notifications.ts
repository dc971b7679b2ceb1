import type { ReportingDescriptor } from 'sarif';

/** What the tool can say about a scan besides its results. */
export type NotificationId =
  'skipped-file' | 'cut-flow' | 'unknown-syntax' | 'unknown-setting' | 'engine-not-run' | 'no-configuration' | 'scan-remark';

const texts: Readonly<Record<NotificationId, readonly [short: string, full: string, help: string]>> = {
  'skipped-file': [
    'A file was not analysed, or only in part.',
    'The file could not be read or parsed, or a limit left it out. Leaks in it are not reported.',
    'Repair the file, raise the limit in the configuration, or exclude the file there so that the decision is on record.',
  ],
  'cut-flow': [
    'A flow was cut by a bound.',
    'The search for what reaches this call ended at a limit, so the call counts as unknown, not as clean.',
    'Raise the limit in the configuration, or look at the call with `phitrace trace`.',
  ],
  'unknown-syntax': [
    'The code holds syntax that the analyzer does not know.',
    'Values that pass through this syntax are not followed.',
    'Update phitrace, or report the syntax to its maintainers.',
  ],
  'unknown-setting': [
    'The value of a setting could not be told.',
    'It comes from outside: a variable without default, the environment, another stack. It counts as unknown, not as good.',
    'Give the variable a default or a file of values that the scan can read, or look at the setting.',
  ],
  'engine-not-run': [
    'An engine did not run.',
    'A part of the scan was skipped or is not installed, so what it would find is not reported.',
    'Run `phitrace doctor` to see what is missing.',
  ],
  'no-configuration': [
    'The project has no configuration.',
    'Without a configuration no Business Associate Agreement counts as signed.',
    'Run `phitrace init` and declare the agreements that the organisation has.',
  ],
  'scan-remark': [
    'A remark on the scan.',
    'Something that is no finding but worth knowing, such as a suppression without effect.',
    'Follow what the remark says.',
  ],
};

/** The notifications in the order in which `driver.notifications` lists them. */
export const notificationDescriptors: readonly ReportingDescriptor[] = Object.entries(texts).map(([id, [short, full, help]]) => ({
  id,
  name: id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(''),
  shortDescription: { text: short },
  fullDescription: { text: full },
  help: { text: help },
}));

/** The reference of a notification to its description. */
export function toNotificationReference(id: NotificationId): { id: string; index: number } {
  return { id, index: notificationDescriptors.findIndex((descriptor) => descriptor.id === id) };
}
