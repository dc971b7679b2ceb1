import 'newrelic';
import { NestFactory } from '@nestjs/core';
import { Logger, Module, ValidationPipe } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BullModule } from '@nestjs/bullmq';
import { MailerModule } from '@nestjs-modules/mailer';
import { Employer, Examination, Worker } from './entities';
import { ExaminationController } from './examination/examination.controller';
import { ExaminationService } from './examination/examination.service';
import { ExaminationSubscriber } from './examination/examination.subscriber';
import { PlainLanguageService } from './examination/plain-language.service';
import { CertificateProcessor } from './certificate/certificate.processor';

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Employer, Worker, Examination], ssl: true, logging: ['error'] }),
    TypeOrmModule.forFeature([Employer, Worker, Examination]),
    BullModule.forRoot({ connection: { url: process.env.REDIS_URL } }),
    BullModule.registerQueue({ name: 'certificates' }),
    MailerModule.forRoot({ transport: process.env.SMTP_URL }),
  ],
  controllers: [ExaminationController],
  providers: [ExaminationService, ExaminationSubscriber, PlainLanguageService, CertificateProcessor],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { bufferLogs: true });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, validationError: { target: false, value: false } }));
  await app.listen(process.env.PORT ?? 3333);
  Logger.log(`up on ${await app.getUrl()}`, 'Bootstrap'); // safe
}
void bootstrap();
