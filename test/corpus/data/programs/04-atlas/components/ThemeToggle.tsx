'use client';
import posthog from 'posthog-js';

export function ThemeToggle() {
  const set = (theme: 'light' | 'dark') => {
    localStorage.setItem('theme', theme); // safe
    posthog.capture('theme_changed', { theme }); // safe
    document.documentElement.dataset.theme = theme;
  };
  return <button onClick={() => set('dark')}>Dark</button>;
}
