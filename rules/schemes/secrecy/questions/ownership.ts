import { choice, share } from '../../../question';

export const directForeignShare = share('secrecy/direct-foreign-share', { per: 'case' });

export const indirectForeignShare = share('secrecy/indirect-foreign-share', { per: 'case' });

export const listingStatus = choice('secrecy/listing-status', ['not-listed', 'neeq', 'listed'], {
  per: 'case',
});
