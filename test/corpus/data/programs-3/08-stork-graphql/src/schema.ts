export const typeDefs = /* GraphQL */ `
  type Mother {
    id: ID!
    name: String!
    birthday: String!
    dueDate: String
    bloodGroup: String
    hivStatus: String
    visits: [AntenatalVisit!]!
  }
  type AntenatalVisit {
    id: ID!
    week: Int!
    weightKg: Float
    bloodPressure: String
    findings: String
    midwife: Midwife!
  }
  type Midwife {
    id: ID!
    name: String!
    registration: String!
  }
  type Query {
    mother(id: ID!): Mother
    motherByPhone(phone: String!): Mother
    midwives: [Midwife!]!
  }
  type Mutation {
    recordVisit(motherId: ID!, week: Int!, weightKg: Float, bloodPressure: String, findings: String): AntenatalVisit!
    shareWithClass(motherId: ID!): Boolean!
  }
`;
