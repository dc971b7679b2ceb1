import { z } from 'zod';

/** Registries of packages beside npm. */
export const Registry = z.enum(['pypi']);

export type Registry = z.infer<typeof Registry>;
