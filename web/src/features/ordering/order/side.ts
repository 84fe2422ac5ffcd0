import { useSession } from '@/features/access/public';

/** On which side of the trade the reader stands. */
export type Side = 'CUSTOMER' | 'SELLER';

export function useSide(): Side {
  const { cabinet } = useSession();
  return cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL' ? 'CUSTOMER' : 'SELLER';
}
