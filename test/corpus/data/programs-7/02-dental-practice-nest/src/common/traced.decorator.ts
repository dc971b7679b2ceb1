import { Logger } from '@nestjs/common';

export function Traced(label: string): MethodDecorator {
  const logger = new Logger(label);
  return (_target, key, descriptor: TypedPropertyDescriptor<any>) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      const start = Date.now();
      try {
        return await original.apply(this, args);
      } finally {
        logger.debug(`${String(key)} took ${Date.now() - start}ms with ${args.length} args`); // safe
      }
    };
    return descriptor;
  };
}
