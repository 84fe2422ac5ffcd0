package org.kabinet.platform.database;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Hands an array to the driver as it is to be sent; jOOQ would write it out as text. Only ever a parameter. */
final class ArrayBinding<T> extends AbstractBinding<Object, T[]> {
    private static final long serialVersionUID = 1L;

    private final Class<T[]> type;
    private final BinaryArray sent;

    private ArrayBinding(Class<T[]> type, BinaryArray sent) {
        this.type = type;
        this.sent = sent;
    }

    static <T> Field<T[]> field(Class<T[]> type, T[] array, BinaryArray sent) {
        return DSL.val(array, SQLDataType.OTHER.asConvertedDataType(new ArrayBinding<>(type, sent)));
    }

    @Override
    public Converter<Object, T[]> converter() {
        return Converter.to(Object.class, type, array -> array);
    }

    @Override
    public void set(BindingSetStatementContext<T[]> context) throws SQLException {
        context.statement().setObject(context.index(), sent);
    }

    @Override
    public void register(BindingRegisterContext<T[]> context) throws SQLException {
        throw parameterOnly();
    }

    @Override
    public void set(BindingSetSQLOutputContext<T[]> context) throws SQLException {
        throw parameterOnly();
    }

    @Override
    public void get(BindingGetResultSetContext<T[]> context) throws SQLException {
        throw parameterOnly();
    }

    @Override
    public void get(BindingGetStatementContext<T[]> context) throws SQLException {
        throw parameterOnly();
    }

    @Override
    public void get(BindingGetSQLInputContext<T[]> context) throws SQLException {
        throw parameterOnly();
    }

    private static SQLException parameterOnly() {
        return new SQLFeatureNotSupportedException("only ever a parameter");
    }
}
