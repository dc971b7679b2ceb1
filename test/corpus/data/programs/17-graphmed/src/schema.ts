export const typeDefs = `#graphql
  type Patient {
    id: ID!
    fullName: String!
    birthDate: String!
    allergies: [Allergy!]!
  }
  type Allergy {
    substance: String!
    severity: String!
  }
  type Formulary {
    ndc: String!
    brand: String!
  }
  type Query {
    patient(id: ID!): Patient
    searchPatients(term: String!): [Patient!]!
    formulary: [Formulary!]!
  }
  type Mutation {
    addAllergy(patientId: ID!, substance: String!, severity: String!): Patient
  }
`;
