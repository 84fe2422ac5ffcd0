package org.kabinet.access.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.Cabinet;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * What a browser session remembers: who came in and which cabinet they are in. Rights are looked up anew.
 *
 * @param vouchedAt where an identity provider has vouched for them, if one has: the session reaches no further
 */
record SignedIn(UUID personId, Cabinet cabinet, @Nullable Home vouchedAt) implements Serializable {
    private static final String ATTRIBUTE = "kabinet.signed-in";

    /** Who needs nobody to vouch for them. */
    SignedIn(UUID personId, Cabinet cabinet) {
        this(personId, cabinet, null);
    }

    SignedIn in(Cabinet another) {
        return new SignedIn(personId, another, vouchedAt);
    }

    /** Whether the session is good for somebody who holds these roles. */
    boolean reaches(Grants grants) {
        return vouchedAt == null || vouchedAt.holdsAll(grants);
    }

    static boolean isVouchedAt(Session session, Home home) {
        SignedIn who = session.getAttribute(ATTRIBUTE);
        return who != null && home.equals(who.vouchedAt);
    }

    static Optional<SignedIn> of(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    void rememberIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
        if (vouchedAt != null) {
            session.setAttribute(vouchedAt.mark(), true);
        }
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, personId.toString());
    }
}
