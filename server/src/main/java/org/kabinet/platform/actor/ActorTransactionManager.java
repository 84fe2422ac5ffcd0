package org.kabinet.platform.actor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells PostgreSQL at the beginning of each transaction who acts and from where, so that row level security decides which rows
 * there are, and the log knows whom it records.
 * Without an actor the transaction keeps the role of the pool, which sees the frameworks' tables and no business.
 */
public final class ActorTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private static final String ACT = "select set_config('role', ?, true), set_config('kabinet.person', ?, true),"
            + " set_config('kabinet.organisations', ?, true), set_config('kabinet.branches', ?, true),"
            + " set_config('kabinet.price_lists', ?, true), set_config('kabinet.person_name', ?, true),"
            + " set_config('kabinet.caused_by', ?, true), set_config('kabinet.address', ?, true),"
            + " set_config('kabinet.request', ?, true), set_config('kabinet.permissions', ?, true),"
            + " set_config('kabinet.limited', ?, true), set_config('kabinet.legal_entities', ?, true),"
            + " set_config('kabinet.through', ?, true),"
            + " set_config('kabinet.stand_ins', ?, true),"
            + " set_config('kabinet.narrowed', ?, true), set_config('kabinet.owners', ?, true)";

    public ActorTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Permit.mustHold();
        super.doBegin(transaction, definition);
    }

    /** What was begun while the permit held is not finished without it. */
    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        if (!status.isReadOnly()) {
            Permit.mustHold();
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Actors.bound();
        if (actor.isPresent()) {
            act(connection, actor.get());
        }
    }

    private static void act(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACT)) {
            statement.setString(1, actor.kind().databaseRole());
            statement.setString(2, literal(actor.personId()));
            statement.setString(3, literal(actor.organisations()));
            statement.setString(4, literal(actor.branches()));
            statement.setString(5, literal(actor.priceLists()));
            statement.setString(6, actor.personName());
            statement.setString(7, literal(actor.causedBy()));
            statement.setString(8, Origins.current().address());
            statement.setString(9, Origins.current().request());
            statement.setString(10, codes(actor.rights().permissions()));
            statement.setString(11, literal(actor.limits().limited()));
            statement.setString(12, literal(actor.limits().visible()));
            statement.setString(13, through(Origins.current().token()));
            statement.setString(14, StandIn.told(actor.standsIn()));
            statement.setString(15, literal(actor.records().places()));
            statement.setString(16, actor.records().told());
            statement.execute();
        }
    }

    private static String through(Origin.@Nullable Token token) {
        return token == null ? "" : token.name();
    }

    private static String codes(Set<Permission> permissions) {
        return permissions.stream().map(Permission::code).collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String literal(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
