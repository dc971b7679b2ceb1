import * as Sentry from '@sentry/vue';
import { useJournal, type JournalEntry } from '~/stores/journal';

declare function gtag(...args: unknown[]): void;

type EventName = 'page_view' | 'entry_saved' | 'tour_done' | 'theme_changed';

export function useAnalytics() {
  const journal = useJournal();
  const send = (name: EventName, params: Record<string, unknown>) => gtag('event', name, params); // leak: analytics

  function pageView(path: string) {
    gtag('event', 'page_view', { page_path: path.split('?')[0] }); // safe
  }

  function entrySaved(entry: JournalEntry) {
    send('entry_saved', { urge: entry.urge, feelings: entry.feelings.join('|'), diagnosis: journal.profile?.diagnosis });
  }

  function themeChanged(theme: string) {
    gtag('event', 'theme_changed', { theme }); // safe
  }

  function tourDone(steps: number) {
    gtag('event', 'tour_done', { steps }); // safe
  }

  return { pageView, entrySaved, themeChanged, tourDone };
}

export function useErrorContext() {
  const journal = useJournal();
  Sentry.setTag('tour', String(journal.tourSeen)); // safe
  watch(
    () => journal.profile,
    (profile) => {
      if (!profile) return Sentry.setUser(null); // safe
      Sentry.setUser({ email: profile.email, username: profile.firstName, diagnosis: profile.diagnosis }); // leak: error-monitor
    },
    { immediate: true },
  );
}
