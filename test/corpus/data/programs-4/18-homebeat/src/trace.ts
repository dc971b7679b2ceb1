import tracer from 'dd-trace';

tracer.init({ service: 'homebeat' });

export function tag(key: string, value: string | number) {
  tracer.scope().active()?.setTag(key, value);
}

export default tracer;
