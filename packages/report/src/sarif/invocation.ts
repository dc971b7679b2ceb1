import type { Location, ScanResult, Skipped } from '@phitrace/core';
import type { Invocation, Notification } from 'sarif';
import { describeNote } from '../sentences/note.js';
import { toPhysical } from './locations.js';
import { toMessage } from './messages.js';
import { toNotificationReference, type NotificationId } from './notifications.js';
import { toUri } from './uri.js';

/** How the scan went: everything that was not looked at in full has a notification. */
export function toInvocation(result: ScanResult): Invocation {
  const { coverage, engines, notes, configuration } = result;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      ...coverage.skipped.map(toSkippedNotification),
      ...coverage.cuts.map(({ location, bound }) => toCutNotification(location, bound)),
      ...Object.entries(coverage.unknownSyntax).map(([kind, number]) =>
        toNotification('unknown-syntax', 'warning', `Unknown syntax ${kind}, seen ${number} times.`),
      ),
      ...Object.entries(engines)
        .filter(([, state]) => state !== 'run')
        .map(([name, state]) => toNotification('engine-not-run', 'warning', `The engine ${name} did not run: ${state}.`)),
      ...notes.map((note) => toNotification('scan-remark', 'note', describeNote(note))),
    ],
    toolConfigurationNotifications:
      configuration.path === undefined ? [toNotification('no-configuration', 'note', 'No configuration, so no BAA counts as signed.')] : [],
  };
}

function toNotification(id: NotificationId, level: Notification.level, text: string): Notification {
  return { descriptor: toNotificationReference(id), level, message: toMessage(text) };
}

function toSkippedNotification({ path, reason, detail }: Skipped): Notification {
  const notification = toNotification(
    'skipped-file',
    'warning',
    `${path} was not analysed, or only in part: ${reason}${detail ? ` (${detail})` : ''}.`,
  );
  return { ...notification, locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' } } }] };
}

function toCutNotification(location: Location, bound: string): Notification {
  return {
    ...toNotification('cut-flow', 'warning', `A flow to this call was cut: ${bound}.`),
    locations: [{ physicalLocation: toPhysical(location) }],
  };
}
