package org.kabinet.access.policy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.TypedLogin;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges a password that somebody wants to have, wherever one is set. All that is wrong with it is told at once. */
@Component
public class NewPasswords {
    private static final int LONGEST = 200;

    private final PolicyRepository policies;
    private final KnownPasswords known;
    private final PasswordEncoder encoder;
    private final Seller seller;
    private final TransactionTemplate transaction;

    NewPasswords(
            PolicyRepository policies,
            KnownPasswords known,
            PasswordEncoder encoder,
            Seller seller,
            PlatformTransactionManager transactions) {
        this.policies = policies;
        this.known = known;
        this.encoder = encoder;
        this.seller = seller;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the password of somebody new is in order. */
    public void check(EntryPolicy policy, String password, String login, String pointer, FieldErrors errors) {
        errors.optionalText(password, LONGEST, pointer);
        errors.require(
                password.codePointCount(0, password.length()) >= policy.minimumLength(),
                pointer,
                "PASSWORD_SHORT",
                policy.minimumLength());
        errors.require(
                !policy.letters() || password.chars().anyMatch(Character::isLetter), pointer, "PASSWORD_LETTERS");
        errors.require(!policy.digits() || password.chars().anyMatch(Character::isDigit), pointer, "PASSWORD_DIGITS");
        errors.require(
                !policy.specials()
                        || password.chars().anyMatch(sign -> !Character.isLetterOrDigit(sign) && sign != ' '),
                pointer,
                "PASSWORD_SPECIALS");
        errors.require(!likeLogin(password, login), pointer, "PASSWORD_LIKE_LOGIN");
        errors.require(!policy.knownRefused() || !known.contains(password), pointer, "PASSWORD_KNOWN");
        errors.require(!policy.knownRefused() || !ownWords(login).makeUp(password), pointer, "PASSWORD_OWN_WORDS");
    }

    /** As above, for somebody who has had passwords before. */
    public void check(
            EntryPolicy policy, String password, String login, UUID person, String pointer, FieldErrors errors) {
        check(policy, password, login, pointer, errors);
        int refused = policy.formerRefused();
        String code = refused == 1 ? "PASSWORD_PRESENT" : "PASSWORD_FORMER";
        errors.require(refused == 0 || !isFormer(person, password, refused), pointer, code, refused);
    }

    private boolean isFormer(UUID person, String password, int refused) {
        var hashes = Actors.callAs(
                Actor.system(), () -> transaction.execute(status -> policies.lastPasswords(person, refused)));
        return hashes.stream().anyMatch(hash -> encoder.matches(password, hash));
    }

    private OwnWords ownWords(String login) {
        SellerView now = seller.view();
        return new OwnWords(List.of(now.name(), now.legalName(), login));
    }

    private static boolean likeLogin(String password, @Nullable String login) {
        if (login == null || login.isBlank()) {
            return false;
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String own = login.strip().toLowerCase(Locale.ROOT);
        return plain.equals(own.replaceFirst("@.*$", ""))
                || new TypedLogin(plain).readings().contains(own);
    }
}
