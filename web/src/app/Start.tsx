import { Navigate } from '@tanstack/react-router';
import { entriesOf, useSession } from '@/features/access/public';
import { HomePage } from '@/features/home/HomePage';

/** The front page: a customer's home, or the first screen of a cabinet that has none. */
export function Start() {
  const first = entriesOf(useSession())[0]?.to ?? '/';
  return first === '/' ? <HomePage /> : <Navigate to={first} replace />;
}
