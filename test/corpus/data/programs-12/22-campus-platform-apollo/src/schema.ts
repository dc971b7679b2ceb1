export const typeDefs = `#graphql
  type Student { id: ID!, name: String!, email: String!, major: String!, gpa: Float }
  type Course { id: ID!, title: String!, seats: Int!, waitlist: [Student!]! }
  type CounselingVisit { id: ID!, student: Student!, concern: String!, riskLevel: Int!, note: String! }
  type Query { student(id: ID!): Student, course(id: ID!): Course, visit(id: ID!): CounselingVisit }
  type Mutation {
    enroll(courseId: ID!, studentId: ID!): Course
    openTicket(studentId: ID!, subject: String!, text: String!): ID
    closeVisit(id: ID!, note: String!, riskLevel: Int!): CounselingVisit
  }
`;
