import { BadRequestException, ConflictException, Injectable, NotFoundException } from '@nestjs/common';

export class AdmitDto {
  patientName!: string;
  dateOfBirth!: string;
  diagnosis!: string;
  bedId!: string;
}

@Injectable()
export class AdmissionsService {
  private readonly beds = new Map<string, AdmitDto | null>();

  admit(dto: AdmitDto): string {
    if (!this.beds.has(dto.bedId)) throw new NotFoundException(`no bed ${dto.bedId}`); // safe: a bed
    const occupant = this.beds.get(dto.bedId);
    if (occupant) {
      throw new ConflictException(`bed is taken by ${occupant.patientName}`); // leak: http-error
    }
    if (Number.isNaN(Date.parse(dto.dateOfBirth))) {
      throw new BadRequestException({ reason: 'date of birth', diagnosis: dto.diagnosis }); // leak: http-error
    }
    this.beds.set(dto.bedId, dto);
    return dto.bedId;
  }

  free(bedId: string): void {
    if (!this.beds.delete(bedId)) throw new BadRequestException('bed was free'); // safe
  }
}
