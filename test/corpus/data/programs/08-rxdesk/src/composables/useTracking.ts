import { event } from 'vue-gtag';

export function useTracking(screen: string) {
  return {
    track(action: string, params: Record<string, unknown> = {}) {
      event(action, { screen, ...params });
    },
  };
}
