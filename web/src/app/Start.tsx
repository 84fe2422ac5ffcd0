import { Navigate } from '@tanstack/react-router';
import { useSession } from '@/features/access/public';
import { HomePage } from '@/features/home/HomePage';
import { entries } from './navigation';

/** The front page: a customer's home, or the first screen of a cabinet that has none. */
export function Start() {
  const first = entries(useSession())[0]?.to ?? '/';
  return first === '/' ? <HomePage /> : <Navigate to={first} replace />;
}
