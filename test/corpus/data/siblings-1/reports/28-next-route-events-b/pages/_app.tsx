import { AnalyticsBrowser } from '@segment/analytics-next';
import type { AppProps } from 'next/app';
import { useRouter } from 'next/router';
import { useEffect } from 'react';

const analytics = AnalyticsBrowser.load({ writeKey: process.env.NEXT_PUBLIC_SEGMENT ?? '' });

export default function App({ Component, pageProps }: AppProps) {
  const router = useRouter();
  useEffect(() => {
    const onDone = (url: string) => {
      void analytics.page('portal', { route: router.pathname }); // safe: the pattern of the route
      void analytics.page('portal', { url, search: window.location.search }); // leak: analytics
    };
    router.events.on('routeChangeComplete', onDone);
    return () => router.events.off('routeChangeComplete', onDone);
  }, [router]);
  return <Component {...pageProps} />;
}
