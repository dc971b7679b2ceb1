'use client';
import posthog from 'posthog-js';
import { useCallback, useEffect, useRef } from 'react';

let ready = false;

export function initAnalytics() {
  if (ready || typeof window === 'undefined') return;
  posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY!, { api_host: 'https://eu.posthog.com', autocapture: false, disable_session_recording: true });
  ready = true;
}

type Props = Record<string, unknown>;

export function useTrack(screen: string) {
  const mounted = useRef(Date.now());

  useEffect(() => {
    initAnalytics();
    posthog.capture('screen_view', { screen }); // safe
    return () => {
      posthog.capture('screen_leave', { screen, seconds: Math.round((Date.now() - mounted.current) / 1000) }); // safe
    };
  }, [screen]);

  return useCallback((event: string, props: Props = {}) => {
    posthog.capture(event, { screen, ...props }); // leak: analytics
  }, [screen]);
}

export function trackButton(label: 'continue' | 'back' | 'upload') {
  posthog.capture('button', { label }); // safe
}

export function trackFlag(flag: string, variant: boolean) {
  posthog.capture('$feature_flag_called', { flag, variant }); // safe
}

export function identifyPatient(p: { id: string; name: string; email: string }) {
  initAnalytics();
  const { id, ...traits } = p;
  posthog.identify(id, traits); // leak: analytics
}
