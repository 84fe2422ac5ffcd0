import type { PasskeyQuestion, PasskeyTerms } from '@/shared/http/api';

/** Whether this browser can ask a device for keys at all: only where nobody can listen. */
export const canAskDevice = (): boolean => window.isSecureContext && 'PublicKeyCredential' in window;

/** Keys work at the one address for which they were made. */
export const isHere = (origin: string): boolean => origin === window.location.origin;

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const timeout = 300_000;

/** Has a device make a key that knows whose it is; nothing if the person has thought better of it. */
export async function makeKey(terms: PasskeyTerms) {
  const made = await asked(
    navigator.credentials.create({
      publicKey: {
        challenge: toBytes(terms.challenge),
        rp: { id: terms.rpId, name: terms.portalName },
        user: { id: toBytes(terms.userId), name: terms.userName, displayName: terms.userName },
        pubKeyCredParams: terms.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: terms.known.map((id) => ({ type: 'public-key', id: toBytes(id) })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        timeout,
      },
    }),
  );
  if (made === undefined) return undefined;
  const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
  return { clientData: toText(clientDataJSON), attestation: toText(attestationObject) };
}

/** Has a device sign with whichever key its owner chooses. */
export async function sign(question: PasskeyQuestion) {
  const signed = await asked(
    navigator.credentials.get({
      publicKey: {
        challenge: toBytes(question.challenge),
        rpId: question.rpId,
        userVerification: 'required',
        timeout,
      },
    }),
  );
  if (signed === undefined) return undefined;
  const response = signed.response as AuthenticatorAssertionResponse;
  return {
    id: toText(signed.rawId),
    clientData: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: response.userHandle === null ? null : toText(response.userHandle),
  };
}

/** The browser says why as little as it can, so that pages learn nothing about the devices: it came to nothing. */
async function asked(asking: Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    return ((await asking) as PublicKeyCredential | null) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
