package vn.kehoach.organisation.account;

import java.util.Collection;
import java.util.Map;
import vn.kehoach.organisation.register.UnitView;

/** Where the accounts live with which people log in; what is asked twice is done once. */
public interface AccountDirectory {

    /** The administrators' role. */
    String ADMINISTRATOR = Caller.ADMINISTRATOR;

    /** Every role with its name; a role is a group of that id. */
    Map<String, String> ROLES =
            Map.of(Caller.STAFF, "Cán bộ", Caller.LEADER, "Lãnh đạo", ADMINISTRATOR, "Quản trị viên");

    /** Makes the groups of the roles and of these units, and corrects their names. */
    void provideGroups(Collection<UnitView> units);

    /** Makes the account or brings it up to date; afterwards it is in its groups and in no others of ours. */
    void provision(Account account);

    /** Takes the account away; nobody can log in with it any more. */
    void close(String id);
}
