import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { PostHog } from 'posthog-node';
import { MoreThan, Repository } from 'typeorm';
import { Donor } from './donor.entity';
import { Donation } from './donation.entity';
import { RegisterDonorDto } from './register-donor.dto';

const posthog = new PostHog(process.env.POSTHOG_KEY!, { host: 'https://eu.posthog.com' });

@Injectable()
export class DonorsService {
  private readonly log = new Logger('donors');

  constructor(
    @InjectRepository(Donor) private readonly repo: Repository<Donor>,
    @InjectRepository(Donation) private readonly donations: Repository<Donation>,
    private readonly events: EventEmitter2,
  ) {}

  byId(id: string) {
    return this.repo.findOne({ where: { id }, relations: { donations: true } });
  }

  findByIdentity(lastName: string, birthDate: string) {
    return this.repo.findOneBy({ lastName, birthDate });
  }

  available(site: string, aboRh: string) {
    return this.repo.find({ where: { aboRh, donations: { siteCode: site } } });
  }

  async register(dto: RegisterDonorDto) {
    const donor = await this.repo.save(this.repo.create(dto)); // safe
    posthog.capture({ distinctId: 'backend', event: 'donor_registered', properties: { channel: 'desk' } }); // safe
    return donor;
  }

  async defer(id: string, reason: string, until: string) {
    await this.repo.update(id, { deferralReason: reason, deferredUntil: until }); // safe
    const donor = await this.repo.findOneByOrFail({ id });
    posthog.capture({ // leak: analytics
      distinctId: donor.email,
      event: 'donor_deferred',
      properties: { reason: donor.deferralReason, group: donor.aboRh },
    });
    this.events.emit('donor.deferred', { donorId: id });
  }

  async recordScreening(bagBarcode: string, screening: NonNullable<Donation['screening']>) {
    const donation = await this.donations.findOneOrFail({ where: { bagBarcode }, relations: { donor: true } });
    donation.screening = screening;
    const reactive = Object.entries(screening).filter(([, v]) => v === 'pos').map(([k]) => k);
    donation.stage = reactive.length ? 'discarded' : 'released';
    await this.donations.save(donation);
    this.log.log(`screening stored for bag ${donation.id}`); // safe
    if (reactive.length) {
      this.log.warn(`reactive ${reactive.join('/')} for ${donation.donor.lastName}, born ${donation.donor.birthDate}`); // leak: log
      this.events.emit('screening.reactive', { donation, reactive });
    }
  }

  async releasedSince(day: Date) {
    const n = await this.donations.countBy({ stage: 'released' });
    const fresh = await this.repo.countBy({ createdAt: MoreThan(day) });
    this.log.log(`released=${n} newDonors=${fresh}`); // safe
    return { n, fresh };
  }
}
