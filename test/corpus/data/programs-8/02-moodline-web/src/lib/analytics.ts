import posthog from 'posthog-js';

export function boot(): void {
  posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY!, { api_host: '/ingest', autocapture: false, disable_session_recording: true });
}

export function event(name: string, props: Record<string, string | number | boolean> = {}): void {
  posthog.capture(name, props);
}

export function pageLoaded(route: string, ms: number): void {
  posthog.capture('page_loaded', { route, ms }); // safe: route pattern and time
}
