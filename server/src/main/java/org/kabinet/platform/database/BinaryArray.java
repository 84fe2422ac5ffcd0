package org.kabinet.platform.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * An array in PostgreSQL's binary form, written when it is made, by whoever makes it: one dimension that begins at 1, as {@code array_recv} reads it.
 * The driver sends it as it is where the type is enabled for the connection, and as text elsewhere.
 */
final class BinaryArray extends PGobject implements PGBinaryObject {
    /** What the driver does not send in binary form unless it is told to. */
    static final String ENABLED = String.valueOf(Oid.UUID_ARRAY);

    private static final long serialVersionUID = 1L;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final int ID = 2 * Long.BYTES;
    private static final int ABSENT = -1;

    private final byte[] encoded;
    private final transient Object[] values;

    private BinaryArray(String type, ByteBuffer encoded, Object... values) {
        this.encoded = encoded.array();
        this.values = values;
        setType(type);
    }

    static BinaryArray of(@Nullable UUID... ids) {
        int length = HEADER + ids.length * (Integer.BYTES + ID);
        for (UUID id : ids) {
            length -= id == null ? ID : 0;
        }
        ByteBuffer buffer = begun(length, Oid.UUID, ids.length);
        for (UUID id : ids) {
            if (id == null) {
                buffer.putInt(ABSENT);
            } else {
                buffer.putInt(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            }
        }
        return new BinaryArray("_uuid", buffer, (Object[]) ids);
    }

    static BinaryArray of(@Nullable String... texts) {
        byte[][] utf8 = new byte[texts.length][];
        int length = HEADER + texts.length * Integer.BYTES;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                utf8[i] = texts[i].getBytes(StandardCharsets.UTF_8);
                length += utf8[i].length;
            }
        }
        ByteBuffer buffer = begun(length, Oid.TEXT, texts.length);
        for (byte[] text : utf8) {
            if (text == null) {
                buffer.putInt(ABSENT);
            } else {
                buffer.putInt(text.length).put(text);
            }
        }
        return new BinaryArray("_text", buffer, (Object[]) texts);
    }

    private static ByteBuffer begun(int length, int element, int count) {
        return ByteBuffer.allocate(length)
                .putInt(1)
                .putInt(1)
                .putInt(element)
                .putInt(count)
                .putInt(1);
    }

    @Override
    public int lengthInBytes() {
        return encoded.length;
    }

    @Override
    public void toBytes(byte[] bytes, int offset) {
        System.arraycopy(encoded, 0, bytes, offset, encoded.length);
    }

    @Override
    public String getValue() {
        return Arrays.stream(values).map(BinaryArray::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(@Nullable Object value) {
        return value == null
                ? "NULL"
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new UnsupportedOperationException("only ever a parameter");
    }
}
