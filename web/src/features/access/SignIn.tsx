import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import type { Seller, Session } from '@/shared/http/api';
import { request } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { loginInField } from '@/shared/login';
import { ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { Front } from './Front';
import { CodeStep, codeNeeded, setUpNeeded } from './factor/CodeStep';
import { AskLink } from './link/AskLink';
import { useLinks } from './link/useLinks';
import { words as linkWords } from './link/words';
import { PasskeyButton } from './passkey/PasskeyButton';
import { LateAgedPassword, passwordOver } from './policy/LateAgedPassword';
import { useTerms } from './registration/useTerms';
import { words as registrationWords } from './registration/words';
import { enter, enterAgain, leave, useSessionState } from './session';
import { SsoButton, useSignOn } from './sso/SsoButton';
import { useOffer } from './sso/useOffer';
import { words as ssoWords } from './sso/words';
import { useDirect } from './useDirect';
import { words } from './words';

/** Stands in place of whatever was asked for, so that the address survives signing in. */
export function SignIn() {
  const m = useMessages(words);
  const { session } = useSessionState();
  const seller = useSeller();
  return (
    <Front title={m.signIn} seller={seller?.name ?? session?.seller.name}>
      <SignInForm />
      <ToRegister />
    </Front>
  );
}

/** The way for whoever has no access yet, if the seller has opened it. */
function ToRegister() {
  const { toRegister } = useMessages(registrationWords);
  const terms = useTerms();
  if (!terms?.companies && !terms?.individuals) return null;
  return (
    <a className="link" href="/register">
      {toRegister}
    </a>
  );
}

/** Few come this way, and they once. */
const SetUpFirst = lazy(() => import('./factor/SetUpFirst').then((it) => ({ default: it.SetUpFirst })));

/** Login and password; when the session has merely ended, only the password of the same person. */
export function SignInForm() {
  const m = useMessages(words);
  const { session, expired } = useSessionState();
  const [login, setLogin] = useState(loginInField(session?.person.login ?? ''));
  const [password, setPassword] = useState('');
  const { byLetter, byLetterOrText } = useMessages(linkWords);
  const links = useLinks();
  const [asking, setByLetter] = useState(false);
  const { withPassword } = useMessages(ssoWords);
  const [remembered] = useState(login !== '');
  const provider = useOffer(login);
  const signOn = useSignOn(provider, login);
  const [insists, setInsists] = useState(false);
  const onlyWay = provider?.onlyWay === true && !insists;
  const entered = expired ? enterAgain : enter;
  const { run, running, problem, setProblem } = useDirect<Session>(entered);
  if (problem?.type === codeNeeded)
    return <CodeStep login={login} onEntered={entered} onAgain={() => setProblem(undefined)} />;
  if (problem?.type === setUpNeeded) {
    return (
      <Suspense fallback={<Skeleton lines={3} />}>
        <SetUpFirst login={login} onEntered={entered} onAgain={() => setProblem(undefined)} />
      </Suspense>
    );
  }
  if (problem?.type === passwordOver) {
    return (
      <Suspense fallback={<Skeleton lines={3} />}>
        <LateAgedPassword login={login} onEntered={entered} onAgain={() => setProblem(undefined)} />
      </Suspense>
    );
  }
  if (asking) return <AskLink login={login} phones={links.phones} onBack={() => setByLetter(false)} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (onlyWay) {
      signOn.begin();
      return;
    }
    const errors = [
      ...(login.trim() === '' ? [{ pointer: '/login', code: 'required', message: m.needLogin }] : []),
      ...(password === '' ? [{ pointer: '/password', code: 'required', message: m.needPassword }] : []),
    ];
    if (errors.length > 0) setProblem({ type: 'about:blank', title: errors[0]?.message ?? '', status: 422, errors });
    else void run({ method: 'POST', path: '/session', body: { login: login.trim(), password } });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <TextInput
        label={links.phones ? m.loginOrPhone : m.login}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        autoFocus={!remembered}
        readOnly={expired}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        {...fieldProps(problem, '/login')}
      />
      <SsoButton {...signOn} />
      {onlyWay ? (
        <button type="button" className="link" onClick={() => setInsists(true)}>
          {withPassword}
        </button>
      ) : (
        <>
          <PasswordInput
            label={m.password}
            name="password"
            autoComplete="current-password"
            autoFocus={remembered || insists}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            {...fieldProps(problem, '/password')}
          />
          <Button type="submit" {...(provider ? {} : { variant: 'filled' })} loading={running}>
            {m.enter}
          </Button>
          <PasskeyButton onEntered={entered} />
          {links.possible && !expired && (
            <button type="button" className="link" onClick={() => setByLetter(true)}>
              {links.phones ? byLetterOrText : byLetter}
            </button>
          )}
        </>
      )}
      {expired && (
        <button type="button" className="link" onClick={leave}>
          {m.other}
        </button>
      )}
    </form>
  );
}

function useSeller(): Seller | undefined {
  const [seller, setSeller] = useState<Seller>();
  useEffect(() => {
    const stop = new AbortController();
    request<Seller>({ path: '/seller', signal: stop.signal }).then(setSeller, () => undefined);
    return () => stop.abort();
  }, []);
  return seller;
}
