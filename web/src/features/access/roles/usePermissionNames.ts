import { useQuery } from '@tanstack/react-query';
import { useMay } from '../session';
import { permissions } from './collections';

/** What permissions are called, by their codes; known to whoever gives roles. */
export function usePermissionNames(): Readonly<Record<string, string>> {
  const enabled = useMay('access.role.keep', 'access.person.keep', 'access.person.invite');
  const read = useQuery({ ...permissions({ organisationId: null }), enabled });
  return Object.fromEntries((read.data ?? []).map((one) => [one.code, one.name]));
}
