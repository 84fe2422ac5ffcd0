/**
 * Passkeys: keys on the devices of people, which come in by a fingerprint, a face or the PIN of the device (WebAuthn). Since the device
 * has made sure of its owner, a passkey is as good as password and second factor together.
 */
@NullMarked
package org.kabinet.access.passkey;

import org.jspecify.annotations.NullMarked;
