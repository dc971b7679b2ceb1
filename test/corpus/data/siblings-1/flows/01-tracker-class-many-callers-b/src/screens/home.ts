import { Tracker } from '../tracker';

export const home = {
  opened: () => Tracker.send('home_opened'),
  closed: () => Tracker.send('home_closed'),
  scrolled: () => Tracker.send('home_scrolled'),
  shared: () => Tracker.send('home_shared'),
  printed: () => Tracker.send('home_printed'),
  pinned: () => Tracker.send('home_pinned'),
  muted: () => Tracker.send('home_muted'),
  paused: () => Tracker.send('home_paused'),
  resumed: () => Tracker.send('home_resumed'),
  skipped: () => Tracker.send('home_skipped'),
  rated: () => Tracker.send('home_rated'),
  zoomed: () => Tracker.send('home_zoomed'),
};

export const plan = {
  opened: () => Tracker.send('plan_opened'),
  closed: () => Tracker.send('plan_closed'),
  scrolled: () => Tracker.send('plan_scrolled'),
  shared: () => Tracker.send('plan_shared'),
  printed: () => Tracker.send('plan_printed'),
  pinned: () => Tracker.send('plan_pinned'),
  muted: () => Tracker.send('plan_muted'),
  paused: () => Tracker.send('plan_paused'),
  resumed: () => Tracker.send('plan_resumed'),
  skipped: () => Tracker.send('plan_skipped'),
  rated: () => Tracker.send('plan_rated'),
  zoomed: () => Tracker.send('plan_zoomed'),
};

export const player = {
  opened: () => Tracker.send('player_opened'),
  closed: () => Tracker.send('player_closed'),
  scrolled: () => Tracker.send('player_scrolled'),
  shared: () => Tracker.send('player_shared'),
  printed: () => Tracker.send('player_printed'),
  pinned: () => Tracker.send('player_pinned'),
  muted: () => Tracker.send('player_muted'),
  paused: () => Tracker.send('player_paused'),
  resumed: () => Tracker.send('player_resumed'),
  skipped: () => Tracker.send('player_skipped'),
  rated: () => Tracker.send('player_rated'),
  zoomed: () => Tracker.send('player_zoomed'),
  sorted: () => Tracker.send('player_sorted'),
  reset: () => Tracker.send('player_reset'),
};
