import { SampleOrganization } from '@app/people-api';
import { SampleRetailer } from './sample-retailer';
import { SampleWriter } from './writer';

export { SampleRetailer } from './sample-retailer';

/** What brings the sample organisation in, for whoever sets an instance up. */
export const sampleOrganization = [SampleWriter, { provide: SampleOrganization, useClass: SampleRetailer }];
