export const typeDefs = `#graphql
  type Patient {
    id: ID!
    name: String!
    dateOfBirth: String!
    email: String!
    partnerName: String
    cycles: [Cycle!]!
  }

  type Cycle {
    id: ID!
    startedOn: String!
    protocol: String!
    amh: Float
    estradiol: Float
    outcome: String
  }

  type Query {
    me: Patient
    patient(id: ID!): Patient
  }

  type Mutation {
    recordHormones(cycleId: ID!, amh: Float, estradiol: Float): Cycle!
    askNurse(question: String!): Boolean!
    closeCycle(cycleId: ID!, outcome: String!): Cycle!
  }
`;
