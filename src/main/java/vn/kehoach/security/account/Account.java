package vn.kehoach.security.account;

import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.kehoach.organisation.account.Caller;

/**
 * Somebody who may log in, as the engine's tables know them.
 *
 * @param id the user id
 * @param groups ids of the groups
 * @param tenants ids of the tenants
 * @param mark changes with the password, and does not tell it
 */
public record Account(String id, List<String> groups, List<String> tenants, String mark) {

    private static final String UNIT = "unit-";
    private static final Map<String, String> ROLES =
            Map.of(Caller.ADMINISTRATOR, "ROLE_ADMIN", Caller.STAFF, "ROLE_STAFF", Caller.LEADER, "ROLE_LEADER");

    /** What the rest of the program sees of a login: the user id and the roles. */
    public Authentication login() {
        return UsernamePasswordAuthenticationToken.authenticated(id, null, authorities());
    }

    private List<GrantedAuthority> authorities() {
        return groups.stream()
                .map(group -> group.startsWith(UNIT) ? "ROLE_UNIT" : ROLES.getOrDefault(group, ""))
                .filter(role -> !role.isEmpty())
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
