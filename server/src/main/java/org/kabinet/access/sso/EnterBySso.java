package org.kabinet.access.sso;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.oidc.Identity;
import org.kabinet.access.oidc.OidcException;
import org.kabinet.access.oidc.OidcFault;
import org.kabinet.access.oidc.OpenIdConnect;
import org.kabinet.access.oidc.Question;
import org.kabinet.access.provider.CallbackAddress;
import org.kabinet.access.provider.ConnectedProvider;
import org.kabinet.access.session.Entrance;
import org.kabinet.access.session.Home;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets in whom their provider vouches for, by the same door as everybody. */
@Component
class EnterBySso {
    private static final Logger log = LoggerFactory.getLogger(EnterBySso.class);

    private final SsoDesk desk;
    private final OpenIdConnect connect;
    private final CallbackAddress callback;
    private final Entrance entrance;

    EnterBySso(SsoDesk desk, OpenIdConnect connect, CallbackAddress callback, Entrance entrance) {
        this.desk = desk;
        this.connect = connect;
        this.callback = callback;
        this.entrance = entrance;
    }

    /** What somebody came back with. */
    record Back(
            OneTimeKey state,
            @Nullable String code,
            @Nullable String issuer) {}

    SessionView with(Back back, HttpServletRequest request) {
        OneTimeKey browser = BrowserKey.of(request).orElseThrow(() -> new ProblemException(AccessProblem.SSO_OVER));
        ConnectedProvider provider = desk.sentTo(back.state(), browser);
        if (back.code() == null || back.code().isBlank()) {
            throw new ProblemException(AccessProblem.SSO_DECLINED, provider.name());
        }
        var question = new Question(browser.value(), back.state().value());
        var answer = new OpenIdConnect.Answer(back.code(), back.issuer());
        Identity identity = identity(provider, question, answer);
        IdentityRepository.Holder holder = desk.holder(provider, identity);
        return entrance.vouchedFor(
                request, holder.personId(), holder.login(), new Home(provider.organisation()), identity.byTwoFactors());
    }

    private Identity identity(ConnectedProvider provider, Question question, OpenIdConnect.Answer answer) {
        try {
            return connect.identity(provider.client(), question, callback.of(provider.organisation()), answer);
        } catch (OidcException e) {
            log.warn("Identity provider {}: {}", provider.id(), e.getMessage());
            boolean doubtful = e.fault() == OidcFault.TOKEN_REFUSED || e.fault() == OidcFault.CODE_REFUSED;
            throw desk.notBelieved(provider, doubtful ? AccessProblem.SSO_REFUSED : AccessProblem.SSO_SILENT);
        }
    }
}
