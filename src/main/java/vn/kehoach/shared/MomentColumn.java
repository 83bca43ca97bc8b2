package vn.kehoach.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of type timestamptz, as the read models show it. */
public final class MomentColumn {

    private MomentColumn() {}

    /** The moment in that column; empty where it is null. */
    public static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The moment in that column as {@link VietnamTime#iso} writes it; null, as JSON has it, where there is none. */
    public static @Nullable String iso(ResultSet row, String column) throws SQLException {
        return moment(row, column).map(VietnamTime::iso).orElse(null);
    }
}
