package org.kabinet.access.policy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seller decides what is asked of everybody, a customer what is asked of its own people besides. Nobody shuts themselves out by it. */
@Component
class ChangePolicy {
    private static final PolicyFields NOTHING = new PolicyFields(
            SecondFactorRule.NOBODY, EntryPolicy.SHORTEST, false, false, false, false, 0, 0, 0, 0, List.of());

    private final PolicyRepository policies;
    private final PolicyKeepers keepers;
    private final LiveEvents live;

    ChangePolicy(PolicyRepository policies, PolicyKeepers keepers, LiveEvents live) {
        this.policies = policies;
        this.keepers = keepers;
        this.live = live;
    }

    @Transactional
    public PolicyRepository.Written of(@Nullable UUID organisation, PolicyFields rules, long seenVersion) {
        boolean bound = keepers.mustKeep(organisation);
        FieldErrors errors = new FieldErrors();
        checkNetworks(rules, bound, errors);
        errors.require(rules.idleMinutes() == 0 || rules.idleMinutes() >= 5, "/idleMinutes", "TOO_SHORT", 5);
        errors.require(rules.passwordDays() == 0 || rules.passwordDays() >= 7, "/passwordDays", "TOO_SHORT", 7);
        if (organisation != null) {
            errors.require(rules.secondFactor() != SecondFactorRule.STAFF, "/secondFactor", "NO_STAFF_HERE");
            checkStricter(rules, policies.of(null).orElseThrow().rules(), errors);
        }
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        if (!policies.write(organisation, rules, seenVersion)) {
            throw new ProblemException(PlatformProblem.CHANGED_MEANWHILE);
        }
        live.publish(
                LiveEvent.ACCESS_CHANGED,
                organisation,
                organisation == null ? Audience.all() : new Audience(organisation, null, null, false));
        return new PolicyRepository.Written(rules, seenVersion + 1);
    }

    /** As they are written down; a customer who has decided nothing asks for nothing. */
    @Transactional(readOnly = true)
    public PolicyRepository.Written now(@Nullable UUID organisation) {
        keepers.mustKeep(organisation);
        return policies.of(organisation).orElse(new PolicyRepository.Written(NOTHING, 0));
    }

    private static void checkNetworks(PolicyFields rules, boolean bound, FieldErrors errors) {
        List<String> written = rules.networks();
        IntStream.range(0, written.size())
                .forEach(i -> errors.require(
                        Network.of(written.get(i)).isPresent(), "/networks", "NETWORK_WRONG", written.get(i)));
        String own = Origins.current().address();
        errors.require(!bound || Networks.of(written).admit(own), "/networks", "NETWORK_SHUTS_OUT", own);
    }

    private static void checkStricter(PolicyFields rules, PolicyFields sellers, FieldErrors errors) {
        errors.require(
                rules.minimumLength() >= sellers.minimumLength() || rules.minimumLength() == EntryPolicy.SHORTEST,
                "/minimumLength",
                "WEAKER_THAN_SELLER",
                sellers.minimumLength());
        errors.require(
                rules.formerRefused() >= sellers.formerRefused() || rules.formerRefused() == 0,
                "/formerRefused",
                "WEAKER_THAN_SELLER",
                sellers.formerRefused());
        noLonger(rules.sessionHours(), sellers.sessionHours(), "/sessionHours", errors);
        noLonger(rules.idleMinutes(), sellers.idleMinutes(), "/idleMinutes", errors);
        noLonger(rules.passwordDays(), sellers.passwordDays(), "/passwordDays", errors);
    }

    private static void noLonger(int own, int sellers, String pointer, FieldErrors errors) {
        errors.require(sellers == 0 || own <= sellers, pointer, "LONGER_THAN_SELLER", sellers);
    }
}
