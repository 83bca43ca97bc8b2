package vn.kehoach.organisation.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.organisation.register.Units;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Refused;

/**
 * Who is in which unit and role: the register says it, and the groups of the accounts follow. What an administrator changes
 * at an account is changed here in the same transaction, or refused.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Memberships {

    private static final String UNIT = UnitView.groupId("");
    private static final String ACCOUNT = "account";

    private static final String GIVE_ROLE =
            "update person set roles = array_append(roles, :value) where id = :person and not :value = any(roles)";
    private static final String TAKE_ROLE = "update person set roles = array_remove(roles, :value) where id = :person";
    private static final String GIVE_POST = "insert into post (person, unit, title, leader)"
            + " values (:person, :value, 'Thành viên', false) on conflict (person, unit) do nothing";
    private static final String TAKE_POST = "delete from post where person = :person and unit = :value";
    private static final String OPEN_OR_CLOSE = "update person set account = :value where id = :person";
    private static final String FORGET = "delete from membership_by_hand where person = :person and \"group\" = :value";

    private final JdbcClient jdbc;
    private final People people;
    private final Units units;
    private final RecentRegister recent;
    private final AuditTrail trail;
    private final Clock clock;

    Memberships(JdbcClient jdbc, People people, Units units, RecentRegister recent, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.units = units;
        this.recent = recent;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes somebody into a unit or a role, or refuses. */
    public void give(String person, String group, String by) {
        if (!isOurs(group) || isOutside(person, group)) {
            return;
        }
        requirePerson(person);
        if (group.startsWith(UNIT)) {
            givePost(person, unit(group));
        } else {
            set(GIVE_ROLE, person, group);
        }
        changed("membership-given", person, group, true, by);
    }

    /** Takes somebody out of a unit or a role. */
    public void take(String person, String group, String by) {
        if (!isOurs(group) || people.find(person).isEmpty()) {
            return;
        }
        if (group.startsWith(UNIT)) {
            set(TAKE_POST, person, unit(group));
        } else {
            set(TAKE_ROLE, person, group);
        }
        changed("membership-taken", person, group, false, by);
    }

    /** Nobody can log in by that account any more; the person stays in the register. */
    public void closeAccount(String person, String by) {
        if (people.find(person).isPresent()) {
            set(OPEN_OR_CLOSE, person, false);
            changed("account-closed", person, ACCOUNT, false, by);
        }
    }

    /** Somebody of the register has an account again. Answers the groups that the register gives it. */
    public Set<String> openAccount(String person, String by) {
        Optional<PersonView> known = people.find(person);
        if (known.isPresent()) {
            set(OPEN_OR_CLOSE, person, true);
            changed("account-opened", person, ACCOUNT, true, by);
        }
        return known.map(PersonView::groups).orElse(Set.of());
    }

    /** A group of a role or a unit is not an administrator's to take away. */
    public void requireNotOurs(String group) {
        if (isOurs(group)) {
            throw Refused.conflict(
                    "Nhóm “" + group + "” là của một vai trò hay đơn vị trong sổ tổ chức nên không xóa được");
        }
    }

    /** What an import has just written is corrected by what was changed by hand since. */
    public PersonView afterImport(String person, Set<String> inFile, boolean accountInFile) {
        for (ByHand each : byHand(person)) {
            boolean said = each.group().equals(ACCOUNT) ? accountInFile : inFile.contains(each.group());
            if (said == each.given()) {
                set(FORGET, person, each.group());
            } else {
                correct(person, each);
            }
        }
        return people.find(person).orElseThrow();
    }

    private record ByHand(String group, boolean given) {}

    private List<ByHand> byHand(String person) {
        return jdbc.sql("select \"group\", given from membership_by_hand where person = :person")
                .param("person", person)
                .query(ByHand.class)
                .list();
    }

    /** People whose memberships or accounts were changed by hand. */
    public Set<String> changedByHand() {
        return new TreeSet<>(jdbc.sql("select distinct person from membership_by_hand")
                .query(String.class)
                .list());
    }

    private void correct(String person, ByHand each) {
        if (each.group().equals(ACCOUNT)) {
            set(OPEN_OR_CLOSE, person, each.given());
        } else if (each.group().startsWith(UNIT)) {
            correctPost(person, unit(each.group()), each.given());
        } else {
            set(each.given() ? GIVE_ROLE : TAKE_ROLE, person, each.group());
        }
    }

    private void correctPost(String person, String unit, boolean given) {
        if (given) {
            givePost(person, unit);
        } else {
            set(TAKE_POST, person, unit);
        }
    }

    private void givePost(String person, String unit) {
        if (units.find(unit).isEmpty()) {
            throw Refused.invalid("groupId", "Nhóm", "sổ tổ chức không có đơn vị nào mang mã “" + unit + "”");
        }
        set(GIVE_POST, person, unit);
    }

    @AnyCount(because = "what holds already, and whoever has left the register, needs no change")
    private void set(String statement, String person, Object value) {
        jdbc.sql(statement).param("person", person).param("value", value).update();
    }

    private void changed(String kind, String person, String group, boolean given, String by) {
        jdbc.sql("insert into membership_by_hand (person, \"group\", given, made_by, made_at)"
                        + " values (:person, :group, :given, :by, :at) on conflict (person, \"group\") do update"
                        + " set given = excluded.given, made_by = excluded.made_by, made_at = excluded.made_at")
                .param("person", person)
                .param("group", group)
                .param("given", given)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(AuditEntry.of(kind, "person", person).with("group", group));
        recent.forgetAfterCommit();
    }

    private static boolean isOurs(String group) {
        return AccountDirectory.ROLES.containsKey(group) || group.startsWith(UNIT);
    }

    /** The first administrator of an installation stands in no register. */
    private boolean isOutside(String person, String group) {
        return AccountDirectory.ADMINISTRATOR.equals(group)
                && people.find(person).isEmpty();
    }

    private void requirePerson(String person) {
        if (people.find(person).isEmpty()) {
            throw Refused.invalid(
                    "userId",
                    "Người dùng",
                    "“" + person
                            + "” chưa có trong sổ tổ chức nên chưa vào được đơn vị hay vai trò nào; hãy thêm vào tệp"
                            + " tổ chức trước");
        }
    }

    private static String unit(String group) {
        return group.substring(UNIT.length());
    }
}
