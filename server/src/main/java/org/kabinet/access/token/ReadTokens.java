package org.kabinet.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.role.PermissionView;
import org.kabinet.access.role.PermissionWords;
import org.kabinet.organisations.LegalEntityView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens that somebody keeps, and what they need to know to make one. */
@Component
class ReadTokens {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final TokenQueries queries;
    private final Organisations organisations;
    private final PermissionWords words;
    private final Clock clock;

    ReadTokens(TokenQueries queries, Organisations organisations, PermissionWords words, Clock clock) {
        this.queries = queries;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    /** Those of one customer; of none in particular, those of where the actor acts. */
    @Transactional(readOnly = true)
    public List<TokenView> list(@Nullable UUID organisationId) {
        Actor actor = organisationId == null ? TokenKeepers.mustBeOne() : TokenKeepers.mustKeepThoseOf(organisationId);
        Instant now = clock.instant();
        var listed = queries.list(whose(actor, organisationId), now, now.minus(REMEMBERED));
        Set<UUID> limited = listed.stream()
                .filter(it -> !it.legalEntities().isEmpty())
                .flatMap(it -> Stream.ofNullable(it.token().organisationId()))
                .collect(Collectors.toSet());
        Map<UUID, String> names = limited.isEmpty() ? Map.of() : names(limited);
        return listed.stream().map(it -> named(it, names)).toList();
    }

    private static @Nullable Collection<UUID> whose(Actor actor, @Nullable UUID organisationId) {
        if (organisationId != null) {
            return Set.of(organisationId);
        }
        return actor.kind() == ActorKind.ALL ? null : actor.organisationsWith(Permission.TOKEN_KEEP);
    }

    private Map<UUID, String> names(Set<UUID> owners) {
        return organisations.legalEntitiesOf(owners).stream()
                .collect(Collectors.toMap(LegalEntityView::id, LegalEntityView::name));
    }

    private static TokenView named(TokenQueries.Listed listed, Map<UUID, String> names) {
        TokenView token = listed.token();
        if (token.legalEntities() == null) {
            return token;
        }
        List<String> entities = listed.legalEntities().stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .sorted()
                .toList();
        return token.withLegalEntities(entities);
    }

    /** Where the actor may make tokens, and what they may put into them. */
    @Transactional(readOnly = true)
    public TokenTerms terms(Locale locale) {
        Actor actor = TokenKeepers.mustBeOne();
        List<TokenTerms.Place> places = actor.kind() == ActorKind.ALL
                ? List.of(new TokenTerms.Place(null, "", List.of(), permissions(actor, null, locale)))
                : companies(actor, locale);
        return new TokenTerms(places, ApiToken.LONGEST_DAYS);
    }

    private List<TokenTerms.Place> companies(Actor actor, Locale locale) {
        Set<UUID> kept = actor.organisationsWith(Permission.TOKEN_KEEP);
        Map<UUID, List<LegalEntityView>> entities = organisations.legalEntitiesOf(kept).stream()
                .filter(LegalEntityView::active)
                .collect(Collectors.groupingBy(LegalEntityView::organisationId));
        return organisations.organisations(kept).values().stream()
                .map(one -> new TokenTerms.Place(
                        one.id(),
                        one.name(),
                        entities.getOrDefault(one.id(), List.of()).stream()
                                .map(it -> new TokenTerms.Entity(it.id(), it.name()))
                                .toList(),
                        permissions(actor, one.id(), locale)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private List<PermissionView> permissions(Actor actor, @Nullable UUID organisationId, Locale locale) {
        return words.views(
                it -> TokenKeepers.means(it, organisationId), TokenKeepers.giveable(actor, organisationId), locale);
    }
}
