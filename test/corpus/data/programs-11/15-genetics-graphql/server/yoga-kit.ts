import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga as create } from 'graphql-yoga';

export const createGraphQLError = (message: string, extensions: { code: string }) => new GraphQLError(message, { extensions });

export function createYoga<C extends object>(opts: { schema: GraphQLSchema; plugins: object[] }) {
  return create<C>({ ...opts, maskedErrors: { maskError: (e) => e as Error }, logging: false } as any);
}

export const useErrorHandler = (handler: (p: { errors: readonly GraphQLError[]; operation?: string }) => void) => ({
  onExecutionResult({ result, operationName }: any) {
    if (result?.errors?.length) handler({ errors: result.errors, operation: operationName });
  },
});
