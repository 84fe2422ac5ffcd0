import { useSession } from '@/features/access/public';
import { PageHead } from '@/shared/ui/states';

export function HomePage() {
  const { person } = useSession();
  return <PageHead title={person.name} />;
}
