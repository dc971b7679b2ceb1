import { IsEnum, IsNumber, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class CreateExaminationDto {
  @IsUUID() workerId!: string;
  @IsEnum(['hearing', 'lung', 'driving', 'height']) kind!: 'hearing' | 'lung' | 'driving' | 'height';
  @IsObject() audiogram!: Record<string, number>;
  @IsOptional() @IsNumber() fev1?: number;
  @IsOptional() @IsString() drugScreen?: string;
  @IsString() @MaxLength(5000) findings!: string;
}

export class DecideDto {
  @IsEnum(['fit', 'fit-with-limits', 'unfit']) verdict!: 'fit' | 'fit-with-limits' | 'unfit';
}
