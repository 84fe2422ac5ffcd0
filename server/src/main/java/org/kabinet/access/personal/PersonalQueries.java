package org.kabinet.access.personal;

import static org.jooq.impl.DSL.field;
import static org.kabinet.jooq.access.Tables.AGREEMENT;
import static org.kabinet.jooq.access.Tables.API_TOKEN;
import static org.kabinet.jooq.access.Tables.BULK_INVITATION;
import static org.kabinet.jooq.access.Tables.BULK_LINE;
import static org.kabinet.jooq.access.Tables.CONSENT;
import static org.kabinet.jooq.access.Tables.INVITATION;
import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.REGISTRATION;
import static org.kabinet.jooq.access.Tables.ROLE_GRANT;
import static org.kabinet.jooq.access.Tables.SSO_IDENTITY;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;
import static org.kabinet.jooq.access.Tables.TEAM;
import static org.kabinet.jooq.access.Tables.TEAM_MEMBER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.kabinet.platform.personal.PersonalData;
import org.kabinet.platform.personal.PersonalRecords;
import org.springframework.stereotype.Repository;

/** Who somebody is, what they may do and agreed to, and who asked them in. */
@Repository
class PersonalQueries implements PersonalData {
    private static final String MODULE = "access";

    private final DSLContext sql;

    PersonalQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> login(UUID person) {
        return sql.select(PERSON.LOGIN).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(PERSON.LOGIN);
    }

    @Override
    public List<PersonalRecords> of(UUID person, String login) {
        return List.of(
                PersonalRecords.of(MODULE, "person", person(person)),
                PersonalRecords.of(MODULE, "role", roles(person)),
                PersonalRecords.of(MODULE, "team", teams(person)),
                PersonalRecords.of(MODULE, "substitution", substitutions(person)),
                PersonalRecords.of(MODULE, "consent", consents(person)),
                PersonalRecords.of(MODULE, "token", tokens(person)),
                PersonalRecords.of(MODULE, "account", accounts(person)),
                PersonalRecords.of(MODULE, "invitation", invitations(person, login)),
                PersonalRecords.of(MODULE, "registration", registrations(login)),
                PersonalRecords.of(MODULE, "list", lists(login)));
    }

    private Result<?> person(UUID person) {
        return sql.select(
                        PERSON.NAME,
                        PERSON.LOGIN,
                        PERSON.PHONE,
                        PERSON.LANGUAGE,
                        PERSON.STATUS,
                        PERSON.CREATED_AT,
                        PERSON.LAST_SIGN_IN_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetch();
    }

    private Result<?> roles(UUID person) {
        return sql.select(ROLE_GRANT.ROLE, ROLE_GRANT.ORGANISATION_ID, ROLE_GRANT.GRANTED_AT)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person))
                .orderBy(ROLE_GRANT.GRANTED_AT, ROLE_GRANT.ID)
                .fetch();
    }

    private Result<?> teams(UUID person) {
        return sql.select(TEAM.NAME, TEAM.ORGANISATION_ID)
                .from(TEAM_MEMBER)
                .join(TEAM)
                .on(TEAM.ID.eq(TEAM_MEMBER.TEAM_ID))
                .where(TEAM_MEMBER.PERSON_ID.eq(person))
                .orderBy(TEAM.NAME, TEAM.ID)
                .fetch();
    }

    /** When the person was away or stood in; who the other one was is told to neither's archive. */
    private Result<?> substitutions(UUID person) {
        return sql.select(
                        SUBSTITUTION.FIRST_DAY,
                        SUBSTITUTION.LAST_DAY,
                        field(SUBSTITUTION.ABSENT_ID.eq(person)).as("away"),
                        SUBSTITUTION.CREATED_AT)
                .from(SUBSTITUTION)
                .where(SUBSTITUTION.ABSENT_ID.eq(person).or(SUBSTITUTION.SUBSTITUTE_ID.eq(person)))
                .orderBy(SUBSTITUTION.BEGINS_AT, SUBSTITUTION.ID)
                .fetch();
    }

    private Result<?> consents(UUID person) {
        return sql.select(
                        CONSENT.KIND,
                        CONSENT.VERSION,
                        CONSENT.GIVEN_AT,
                        CONSENT.ADDRESS,
                        CONSENT.WITHDRAWN_AT,
                        AGREEMENT.TEXT,
                        AGREEMENT.LINK)
                .from(CONSENT)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(CONSENT.AGREEMENT_ID))
                .where(CONSENT.PERSON_ID.eq(person))
                .orderBy(CONSENT.GIVEN_AT)
                .fetch();
    }

    private Result<?> tokens(UUID person) {
        return sql.select(
                        API_TOKEN.NAME,
                        API_TOKEN.CREATED_AT,
                        API_TOKEN.EXPIRES_AT,
                        API_TOKEN.REVOKED_AT,
                        API_TOKEN.LAST_USED_AT,
                        API_TOKEN.LAST_USED_FROM)
                .from(API_TOKEN)
                .where(API_TOKEN.PERSON_ID.eq(person))
                .orderBy(API_TOKEN.CREATED_AT, API_TOKEN.ID)
                .fetch();
    }

    private Result<?> accounts(UUID person) {
        return sql.select(SSO_IDENTITY.ISSUER, SSO_IDENTITY.SUBJECT, SSO_IDENTITY.LINKED_AT)
                .from(SSO_IDENTITY)
                .where(SSO_IDENTITY.PERSON_ID.eq(person))
                .orderBy(SSO_IDENTITY.LINKED_AT, SSO_IDENTITY.ID)
                .fetch();
    }

    private Result<?> invitations(UUID person, String login) {
        return sql.select(
                        INVITATION.EMAIL,
                        INVITATION.NAME,
                        INVITATION.INVITED_BY_NAME,
                        INVITATION.CREATED_AT,
                        INVITATION.ACCEPTED_AT)
                .from(INVITATION)
                .where(INVITATION.EMAIL.eq(login).or(INVITATION.ACCEPTED_BY.eq(person)))
                .orderBy(INVITATION.CREATED_AT)
                .fetch();
    }

    private Result<?> registrations(String login) {
        return sql.select(
                        REGISTRATION.EMAIL,
                        REGISTRATION.NAME,
                        REGISTRATION.INN,
                        REGISTRATION.CREATED_AT,
                        REGISTRATION.STATE)
                .from(REGISTRATION)
                .where(REGISTRATION.EMAIL.eq(login))
                .orderBy(REGISTRATION.CREATED_AT)
                .fetch();
    }

    private Result<?> lists(String login) {
        return sql.select(BULK_INVITATION.FILE_NAME, BULK_INVITATION.CREATED_AT, BULK_LINE.EMAIL, BULK_LINE.NAME)
                .from(BULK_LINE)
                .join(BULK_INVITATION)
                .on(BULK_INVITATION.ID.eq(BULK_LINE.BULK_ID))
                .where(BULK_LINE.EMAIL.eq(login))
                .orderBy(BULK_INVITATION.CREATED_AT)
                .fetch();
    }
}
