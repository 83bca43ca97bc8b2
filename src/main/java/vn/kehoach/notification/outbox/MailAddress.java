package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Where a mail goes: a name and an address. */
public record MailAddress(String name, String address) {

    static final String COLUMNS = "o.to_name, o.to_address";

    static MailAddress of(ResultSet row) throws SQLException {
        return new MailAddress(row.getString("to_name"), row.getString("to_address"));
    }
}
