package vn.kehoach.organisation.account;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.shared.Refused;

/**
 * Who asks, with the posts that give them a say.
 *
 * @param userId the account
 * @param units codes of the units in which the person has a post, and of the body where that unit is its office
 * @param roles groups without those of units: staff, leader, camunda-admin
 */
public record Caller(String userId, Set<String> units, Set<String> roles) {

    /** The role of administrators. */
    public static final String ADMINISTRATOR = "camunda-admin";

    /** The role of staff of offices and boards. */
    public static final String STAFF = "staff";

    /** The role of leaders of bodies and units. */
    public static final String LEADER = "leader";

    /** Administrators watch over everything. */
    public boolean admin() {
        return roles.contains(ADMINISTRATOR);
    }

    /** Staff of offices and boards. */
    public boolean staff() {
        return roles.contains(STAFF);
    }

    /** Leaders. */
    public boolean leader() {
        return roles.contains(LEADER);
    }

    /** The keys under which something may have been opened to this person: the account and the groups of their units. */
    public Set<String> readerKeys() {
        Set<String> keys = units.stream().map(code -> "unit-" + code).collect(Collectors.toCollection(HashSet::new));
        keys.add(userId);
        return keys;
    }

    /** Refuses whoever is no administrator. */
    public void requireAdmin() {
        if (!admin()) {
            throw Refused.forbidden("Chỉ quản trị viên được làm việc này");
        }
    }

    /** Refuses whoever is neither staff nor administrator. */
    public void requireStaff() {
        if (!staff() && !admin()) {
            throw Refused.forbidden("Chỉ cán bộ văn phòng, ban chuyên đề được xem");
        }
    }
}
