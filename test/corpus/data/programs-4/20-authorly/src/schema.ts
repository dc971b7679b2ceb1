import gql from 'graphql-tag';

export const typeDefs = gql`
  type Member {
    id: ID!
    firstName: String!
    lastName: String!
    memberNumber: String!
  }

  type AuthRequest {
    id: ID!
    member: Member!
    cpt: String!
    icd10: [String!]!
    state: String!
  }

  type Plan {
    id: ID!
    name: String!
    criteria: [String!]!
  }

  type Query {
    request(id: ID!): AuthRequest
    plan(id: ID!): Plan
    queue(team: String!): [AuthRequest!]!
  }

  type Mutation {
    draftLetter(id: ID!): String!
    submit(id: ID!): AuthRequest!
    askForHelp(id: ID!, question: String!): Boolean!
  }
`;
