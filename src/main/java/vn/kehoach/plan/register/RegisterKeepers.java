package vn.kehoach.plan.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.shared.Refused;

/** Who reads the registers of a body, and who keeps them. */
@Component
public class RegisterKeepers {

    private final Organisation organisation;

    RegisterKeepers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The bodies whose registers the caller reads whole: one's own for staff; administrators all. */
    public List<UnitView> bodies(Caller caller) {
        if (caller.admin()) {
            return organisation.bodies();
        }
        return !caller.staff()
                ? List.of()
                : caller.units().stream()
                        .sorted()
                        .map(organisation::bodyAbove)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    /** Whether all lines of the body's registers are for the caller. */
    public boolean readsAll(String body, Caller caller) {
        return bodies(caller).stream().anyMatch(each -> each.code().equals(body));
    }

    /** Whether the caller keeps the registers of the body: its office and administrators do. */
    public boolean keeps(String body, Caller caller) {
        return caller.admin()
                || caller.staff()
                        && (caller.units().contains(body) || caller.units().contains(organisation.deskOf(body)));
    }

    /** Refuses whoever does not keep the registers of the body; only bodies have registers. */
    public UnitView requireKeeper(String body, Caller caller) {
        caller.requireStaff();
        UnitView unit = organisation.unitOf(body);
        if (unit.kind() != UnitKind.BODY) {
            throw Refused.invalid("body", "Cơ quan", "“" + body + "” không phải cơ quan ban hành, không có sổ");
        }
        if (!keeps(body, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan và quản trị viên được ghi sổ của cơ quan đó");
        }
        return unit;
    }
}
