package org.kabinet.access.sso;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.key.OneTimeKey;
import org.kabinet.access.provider.Providers;
import org.kabinet.access.session.SessionView;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coming in by an identity provider; open to everybody, and slow for whoever comes too often. */
@RestController
@RequestMapping("/api/v1/session/sso")
@Tag(name = "Session")
class SsoController {
    private static final int TRIES = 300;

    private final SsoDesk desk;
    private final BeginSso beginSso;
    private final EnterBySso enterBySso;
    private final AddressLimit tries;

    SsoController(SsoDesk desk, BeginSso beginSso, EnterBySso enterBySso, Clock clock) {
        this.desk = desk;
        this.beginSso = beginSso;
        this.enterBySso = enterBySso;
        this.tries = new AddressLimit(clock, TRIES, Duration.ofMinutes(10));
    }

    /** @param provider nothing if people with such addresses come in by password */
    record SignOnOffer(Providers.@Nullable Offered provider) {}

    record SignOnWish(
            @NotNull UUID provider,

            @Nullable @Size(max = 200) @Schema(description = "What was typed as login, for the provider to fill in")
            String login) {}

    record SignOnAddress(String address) {}

    record SignOnReturn(
            @NotBlank @Size(max = 200) String state,

            @Nullable @Size(max = 4000) @Schema(description = "Absent if the provider sent the person back without one")
            String code,

            @Nullable @Size(max = 500) @Schema(description = "Who answers, if the provider says so")
            String issuer) {
        /** Without the code. */
        @Override
        public String toString() {
            return "SignOnReturn";
        }
    }

    @GetMapping
    @Operation(
            operationId = "signOnOffer",
            summary = "The identity provider of people with addresses in a mail domain; open to everybody",
            description = "It is the domain alone that counts: who has an address there plays no part.")
    SignOnOffer offer(@RequestParam(defaultValue = "") String domain, HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        return new SignOnOffer(desk.offered(domain).orElse(null));
    }

    @PostMapping
    @Operation(
            operationId = "beginSignOn",
            summary = "Get the address at which an identity provider asks who one is; open to everybody")
    SignOnAddress begin(@Valid @RequestBody SignOnWish wish, HttpServletRequest request, HttpServletResponse response) {
        tries.take(request.getRemoteAddr());
        return new SignOnAddress(
                beginSso.at(wish.provider(), wish.login(), request, response).toString());
    }

    @PostMapping("/return")
    @Operation(
            operationId = "enterBySignOn",
            summary =
                    "Open a browser session with what an identity provider sent somebody back with; open to everybody",
            description =
                    "Good once, in the browser that was sent there. A second factor is asked for unless the provider"
                            + " says that it was shown there.")
    SessionView enter(@Valid @RequestBody SignOnReturn back, HttpServletRequest request) {
        tries.take(request.getRemoteAddr());
        return enterBySso.with(new EnterBySso.Back(new OneTimeKey(back.state()), back.code(), back.issuer()), request);
    }
}
