import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Claim } from './claims/claim.entity';
import { ClaimsController } from './claims/claims.controller';
import { ClaimsService } from './claims/claims.service';
import { EligibilityClient } from './claims/eligibility.client';

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true }, entities: [Claim] }),
    TypeOrmModule.forFeature([Claim]),
  ],
  controllers: [ClaimsController],
  providers: [ClaimsService, EligibilityClient],
})
export class AppModule {}
