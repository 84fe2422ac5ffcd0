package org.kabinet.integrations.commerceml.exchange;

import java.time.Clock;
import java.util.Optional;
import org.kabinet.integrations.account.ExchangeAccount;
import org.kabinet.integrations.account.ExchangeSignIn;
import org.kabinet.integrations.journal.ExchangeJournal;
import org.kabinet.integrations.journal.ExchangeSession;
import org.springframework.stereotype.Component;

/**
 * {@code mode=checkauth}: login and password for a cookie. 1C asks twice in a row and goes on with either answer, so every
 * answer opens a conversation of its own.
 */
@Component
class CheckAuth {

    static final String COOKIE = "KABINET1C";

    private final ExchangeSignIn signIn;
    private final ExchangeJournal journal;
    private final DoorLimits limits;
    private final Clock clock;

    CheckAuth(ExchangeSignIn signIn, ExchangeJournal journal, DoorLimits limits, Clock clock) {
        this.signIn = signIn;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    Answer answer(Call call) {
        ExchangeAccount account = limits.recognising(call.address(), () -> signedIn(call));
        limits.ofAccount(account.id());
        String token = Tokens.make();
        journal.open(account.id(), kind(call), Tokens.hash(token));
        return Answer.success(
                account.ordersEncoding().charset(),
                COOKIE,
                token,
                "sessid=" + Tokens.sessid(token),
                "timestamp=" + clock.instant().getEpochSecond());
    }

    private ExchangeAccount signedIn(Call call) {
        Call.Credentials credentials = call.credentials().orElseThrow(() -> Refused.because("no-credentials"));
        return signIn.with(credentials.login(), credentials.password())
                .orElseThrow(() -> Refused.because("wrong-credentials"));
    }

    /** The conversation the cookie belongs to. */
    Conversation continued(Call call) {
        Conversation conversation = limits.recognising(call.address(), () -> conversation(call));
        limits.ofAccount(conversation.account().id());
        return conversation;
    }

    private Conversation conversation(Call call) {
        String token = call.cookie(COOKIE).orElseThrow(() -> Refused.because("no-session"));
        ExchangeSession session =
                journal.continued(Tokens.hash(token)).orElseThrow(() -> Refused.because("no-session"));
        Optional<String> sessid = call.sessid();
        if (sessid.isPresent() && !sessid.get().equals(Tokens.sessid(token))) {
            throw Refused.because("foreign-session");
        }
        if (session.kind() != kind(call) || session.accountId() == null) {
            throw Refused.because("no-session");
        }
        return new Conversation(
                session, signIn.again(session.accountId()).orElseThrow(() -> Refused.because("wrong-credentials")));
    }

    private static ExchangeSession.Kind kind(Call call) {
        return switch (call.type()) {
            case "catalog" -> ExchangeSession.Kind.CATALOG;
            case "sale" -> ExchangeSession.Kind.SALE;
            default -> throw Refused.because("unknown-type");
        };
    }
}
