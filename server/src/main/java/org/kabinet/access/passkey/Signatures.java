package org.kabinet.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Checks what devices sign. Which make a device is does not matter and is not asked for; that it has made sure of its owner does.
 */
@Component
class Signatures {
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final List<PublicKeyCredentialParameters> ACCEPTED = ALGORITHMS.stream()
            .map(COSEAlgorithmIdentifier::create)
            .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
            .toList();

    private final Portal portal;
    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    Signatures(Portal portal) {
        this.portal = portal;
    }

    /** A new key as it is to be kept. */
    record NewKey(byte[] credentialId, byte[] publicKey, PasskeyRepository.Fresh fresh) {}

    /**
     * What a device signed.
     *
     * @param handle under what the device remembers whose key it is, if it says so
     */
    record Signed(byte[] id, byte[] clientData, byte[] authenticatorData, byte[] signature, byte @Nullable [] handle) {}

    RegistrationData readNew(byte[] attestation, byte[] clientData) {
        return refusing(() -> manager.parse(new RegistrationRequest(attestation, clientData)));
    }

    NewKey checkNew(RegistrationData data, byte[] challenge) {
        return refusing(() -> {
            manager.verify(data, new RegistrationParameters(portal.property(challenge), ACCEPTED, true, true));
            AttestationObject attestation = Objects.requireNonNull(data.getAttestationObject());
            var said = attestation.getAuthenticatorData();
            AttestedCredentialData key = Objects.requireNonNull(said.getAttestedCredentialData());
            return new NewKey(
                    key.getCredentialId(),
                    keys.convert(key),
                    new PasskeyRepository.Fresh(said.getSignCount(), said.isFlagBE()));
        });
    }

    AuthenticationData read(Signed signed) {
        return refusing(() -> manager.parse(new AuthenticationRequest(
                signed.id, signed.handle, signed.authenticatorData, signed.clientData, signed.signature)));
    }

    /** The count of the device after this signature; one that does not go on from the kept one is that of a copy. */
    long check(AuthenticationData data, byte[] challenge, PasskeyRepository.Kept kept) {
        return refusing(() -> {
            var known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    kept.backupEligible(),
                    false,
                    kept.signCount(),
                    keys.convert(kept.publicKey()),
                    null,
                    null,
                    null,
                    null);
            manager.verify(data, new AuthenticationParameters(portal.property(challenge), known, null, true, true));
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        });
    }

    static byte[] challengeOf(@Nullable CollectedClientData data) {
        return refusing(() -> Objects.requireNonNull(data).getChallenge().getValue());
    }

    /** Whatever is wrong with it, and wherever in the library it is noticed, a stranger learns no more than that it is refused. */
    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
    }
}
