import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllExceptionsFilter } from './common/all-exceptions.filter';
import { Patient } from './patients/patient.entity';
import { VideoService } from './video/video.service';
import { LetterService } from './visits/letter.service';
import { Visit } from './visits/visit.entity';
import { VisitsController } from './visits/visits.controller';
import { VisitsService } from './visits/visits.service';

@Module({
  imports: [
    ConfigModule.forRoot(),
    HttpModule,
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, ssl: true, entities: [Patient, Visit] }),
    TypeOrmModule.forFeature([Patient, Visit]),
  ],
  controllers: [VisitsController],
  providers: [VisitsService, LetterService, VideoService, { provide: APP_FILTER, useClass: AllExceptionsFilter }],
})
export class AppModule {}
