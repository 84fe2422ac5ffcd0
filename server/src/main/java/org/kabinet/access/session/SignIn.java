package org.kabinet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets a person in who knows their login and password. */
@Component
class SignIn {
    private final PasswordProof proof;
    private final Entrance entrance;

    SignIn(PasswordProof proof, Entrance entrance) {
        this.proof = proof;
        this.entrance = entrance;
    }

    SessionView with(String login, String password, HttpServletRequest request) {
        return entrance.afterOneFactor(request, proof.of(login, password), login);
    }
}
