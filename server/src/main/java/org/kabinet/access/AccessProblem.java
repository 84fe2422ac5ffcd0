package org.kabinet.access;

import org.kabinet.platform.problem.ProblemType;

/** The ways in which access refuses. */
public enum AccessProblem implements ProblemType {
    WRONG_LOGIN_OR_PASSWORD(401),
    BLOCKED(403),
    NO_ROLE(403),
    NOT_YOUR_CABINET(403),
    WRONG_PASSWORD(422),
    SECOND_FACTOR_NEEDED(401),
    SECOND_FACTOR_REQUIRED(401),
    PASSWORD_OVER(401),
    ENTRY_OVER(410),
    WRONG_CODE(422),
    PASSWORD_NEEDED(422),
    CODE_NEEDED(422),
    SECOND_FACTOR_ON(409),
    SECOND_FACTOR_OFF(409),
    PASSKEY_REFUSED(422),
    PASSKEY_KNOWN(409),
    NO_PASSKEYS_HERE(409),
    NO_LINKS_HERE(409),
    LINK_OVER(410),
    SSO_OVER(410),
    SSO_OFF(409),
    SSO_ONLY(403),
    SSO_BEYOND(403),
    SSO_UNKNOWN(403),
    SSO_UNVERIFIED(403),
    SSO_FOREIGN(403),
    SSO_DECLINED(403),
    SSO_REFUSED(422),
    SSO_SILENT(409),
    SETUP_LINK_SPENT(410),
    INVITATION_ACCEPTED(410),
    INVITATION_EXPIRED(410),
    INVITATION_OVER(410),
    REGISTRATION_CLOSED(403),
    REGISTRATION_OVER(410),
    REGISTRATION_DECIDED(409),
    DETAILS_REFUSED(422),
    SHEET_REFUSED(422),
    NOTHING_TO_SEND(422),
    NEW_DEVICE(422),
    OUTSIDE_NETWORK(403),
    WORKS_ELSEWHERE(403),
    NOT_ONESELF(422),
    PERSON_ACTIVE(409),
    ROLE_IN_USE(409),
    AWAY_ALREADY(409),
    AWAY_OVER(409),
    LEFT_ALREADY(409),
    NOT_LEFT(409),
    LAST_ADMINISTRATOR(422),
    TOKEN_REFUSED(401),
    NOT_FOR_TOKENS(403),
    TOKEN_MADE(409),
    TOO_MANY_TOKENS(409);

    private final int status;

    AccessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
