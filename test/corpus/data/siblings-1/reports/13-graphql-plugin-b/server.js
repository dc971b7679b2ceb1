import { ApolloServer } from '@apollo/server';
import { logPlugin } from './log-plugin.js';

const typeDefs = `#graphql
  type Patient { id: ID! fullName: String! diagnosis: String }
  type Query { patients: [Patient!]! }
  type Mutation { addPatient(fullName: String!, ssn: String!, diagnosis: String): Patient! }
`;
const patients = [];
const resolvers = {
  Query: { patients: () => patients },
  Mutation: {
    addPatient(_parent, { fullName, ssn, diagnosis }) {
      const patient = { id: crypto.randomUUID(), fullName, ssn, diagnosis };
      patients.push(patient);
      return patient;
    },
  },
};
export const server = new ApolloServer({ typeDefs, resolvers, plugins: [logPlugin] });
