import { NestFactory } from '@nestjs/core';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module';
import { AllExceptionsFilter } from './common/exceptions.filter';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.useGlobalFilters(new AllExceptionsFilter());
  const port = process.env.PORT ?? 3000;
  await app.listen(port);
  Logger.log(`visits-service on ${port}`, 'Bootstrap'); // safe
  Logger.log(`node ${process.version}, env ${process.env.NODE_ENV}`, 'Bootstrap'); // safe
}
bootstrap();
