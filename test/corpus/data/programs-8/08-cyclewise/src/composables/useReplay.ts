import LogRocket from 'logrocket';
import { watch } from 'vue';
import { useCycleStore } from '../stores/cycle';

export function useReplay(): void {
  const store = useCycleStore();
  LogRocket.init('cw/prod', { dom: { inputSanitizer: true, textSanitizer: true }, network: { isEnabled: false } });
  watch(() => store.profile, (profile) => {
    if (!profile) return;
    LogRocket.identify(profile.uid, { name: profile.displayName, email: profile.email }); // leak: analytics|error_monitor
  });
  watch(() => store.screen, (screen) => LogRocket.track('screen', { screen })); // safe: name of a screen
  watch(() => store.current, (cycle) => {
    if (cycle) LogRocket.log('cycle', cycle.follicles, cycle.pregnancyTest); // leak: analytics|error_monitor|log
  });
}
