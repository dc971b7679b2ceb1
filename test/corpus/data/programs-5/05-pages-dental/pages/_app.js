import { useEffect } from 'react';
import { useRouter } from 'next/router';
import ReactGA from 'react-ga4';

export default function App({ Component, pageProps }) {
  const router = useRouter();

  useEffect(() => {
    ReactGA.initialize(process.env.NEXT_PUBLIC_GA_ID);
  }, []);

  useEffect(() => {
    ReactGA.send({ hitType: 'pageview', page: router.pathname }); // safe
  }, [router.pathname]);

  return <Component {...pageProps} />;
}
