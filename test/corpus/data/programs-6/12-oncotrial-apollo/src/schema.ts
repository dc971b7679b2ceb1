export const typeDefs = `#graphql
  type Participant {
    id: ID!
    initials: String!
    legalName: String!
    dob: String!
    tumour: Tumour!
    events: [AdverseEvent!]!
  }
  type Tumour { site: String! stage: String! marker: String }
  type AdverseEvent { id: ID! grade: Int! term: String! narrative: String }
  type Site { code: String! city: String! coordinator: String! seats: Int! }
  type Query {
    participant(id: ID!): Participant
    sites: [Site!]!
  }
  type Mutation {
    enrol(site: String!, legalName: String!, dob: String!, tumourSite: String!, stage: String!): Participant!
    reportEvent(participant: ID!, grade: Int!, term: String!, narrative: String): AdverseEvent!
  }
`;
