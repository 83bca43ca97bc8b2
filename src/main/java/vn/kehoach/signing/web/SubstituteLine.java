package vn.kehoach.signing.web;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.signing.SubstituteTable;

/** One substitution as the page shows it. */
record SubstituteLine(
        String id,
        String absent,
        String substitute,
        String period,
        String scope,
        String reason,
        String end,
        boolean mayRevoke,
        boolean mayDecline) {

    static SubstituteLine of(SubstituteTable.Row row, Caller caller, UnaryOperator<String> nameOf, String scope) {
        boolean open = row.revoked().revokedAt() == null;
        return new SubstituteLine(
                row.id(),
                nameOf.apply(row.absent()),
                nameOf.apply(row.substitute()),
                VietnamTime.day(LocalDate.parse(row.from())) + " – " + VietnamTime.day(LocalDate.parse(row.until())),
                scope,
                row.reason(),
                end(row, nameOf),
                open && (caller.admin() || row.absent().equals(caller.userId())),
                open && row.substitute().equals(caller.userId()));
    }

    private static String end(SubstituteTable.Row row, UnaryOperator<String> nameOf) {
        if (row.revoked().revokedAt() == null) {
            return "";
        }
        String verb = row.substitute().equals(row.revoked().revokedBy()) ? " từ chối" : " thu hồi";
        return nameOf.apply(row.revoked().revokedBy()) + verb;
    }
}
