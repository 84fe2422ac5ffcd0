package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets a person in who knows their login and password. */
@Component
class SignIn {
    private final PasswordProof proof;
    private final PasswordAge ages;
    private final Entrance entrance;

    SignIn(PasswordProof proof, PasswordAge ages, Entrance entrance) {
        this.proof = proof;
        this.ages = ages;
        this.entrance = entrance;
    }

    SessionView with(String login, String password, HttpServletRequest request) {
        PasswordProof.Known known = proof.of(login, password);
        return entrance.afterOneFactor(request, known.personId(), known.login(), ages.isOver(known.personId()));
    }
}
