import { Tracker } from '../tracker';

export const badges = {
  opened: () => Tracker.send('badges_opened'),
  closed: () => Tracker.send('badges_closed'),
  scrolled: () => Tracker.send('badges_scrolled'),
  shared: () => Tracker.send('badges_shared'),
  printed: () => Tracker.send('badges_printed'),
  pinned: () => Tracker.send('badges_pinned'),
  muted: () => Tracker.send('badges_muted'),
  paused: () => Tracker.send('badges_paused'),
  resumed: () => Tracker.send('badges_resumed'),
  skipped: () => Tracker.send('badges_skipped'),
};

export const settings = {
  opened: () => Tracker.send('settings_opened'),
  closed: () => Tracker.send('settings_closed'),
  scrolled: () => Tracker.send('settings_scrolled'),
  shared: () => Tracker.send('settings_shared'),
  printed: () => Tracker.send('settings_printed'),
  pinned: () => Tracker.send('settings_pinned'),
  muted: () => Tracker.send('settings_muted'),
  paused: () => Tracker.send('settings_paused'),
  resumed: () => Tracker.send('settings_resumed'),
  skipped: () => Tracker.send('settings_skipped'),
  rated: () => Tracker.send('settings_rated'),
  zoomed: () => Tracker.send('settings_zoomed'),
};

export const help = {
  opened: () => Tracker.send('help_opened'),
  closed: () => Tracker.send('help_closed'),
  scrolled: () => Tracker.send('help_scrolled'),
  shared: () => Tracker.send('help_shared'),
  printed: () => Tracker.send('help_printed'),
  pinned: () => Tracker.send('help_pinned'),
  muted: () => Tracker.send('help_muted'),
  paused: () => Tracker.send('help_paused'),
  resumed: () => Tracker.send('help_resumed'),
  skipped: () => Tracker.send('help_skipped'),
};
