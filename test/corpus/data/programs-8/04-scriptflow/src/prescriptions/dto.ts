import { IsInt, IsString, Length } from 'class-validator';

export class TransferRequestDto {
  @IsString() customerName!: string;
  @IsString() dob!: string;
  @IsString() medication!: string;
  @IsString() @Length(7, 7) pharmacyNcpdp!: string;
}

export class PageDto {
  @IsInt() page = 1;
  @IsInt() size = 50;
}
