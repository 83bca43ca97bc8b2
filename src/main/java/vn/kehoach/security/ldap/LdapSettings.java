package vn.kehoach.security.ldap;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory of the organisation, {@code kehoach.ldap.*}; without an address there is none.
 *
 * @param url one address, or several of which the first that answers is asked
 * @param base the entry below which everything lies
 * @param userSearchBase where below it people are looked for
 * @param userFilter who may log in; {@code {0}} is the name that was typed
 * @param userAttribute what holds the user id of our register
 * @param managerDn who looks people up; empty where everybody may
 * @param managerPassword that account's password
 * @param startTls whether an address of {@code ldap://} is encrypted before a password is sent
 * @param timeout how long it may take to connect, and to answer
 */
@ConfigurationProperties("kehoach.ldap")
record LdapSettings(
        @DefaultValue List<String> url,
        @DefaultValue("") String base,
        @DefaultValue("") String userSearchBase,
        @DefaultValue("(uid={0})") String userFilter,
        @DefaultValue("uid") String userAttribute,
        @DefaultValue("") String managerDn,
        @DefaultValue("") String managerPassword,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("3s") Duration timeout) {

    private static final Set<String> THIS_HOST = Set.of("localhost", "127.0.0.1", "[::1]");

    LdapSettings {
        url = url.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        if (!url.isEmpty()) {
            url.forEach(one -> checkAddress(one, startTls));
            check(userFilter.contains("{0}"), "user-filter phải có {0}, là tên người gõ vào");
            check(managerDn.isBlank() == managerPassword.isBlank(), "manager-dn và manager-password đi cùng nhau");
            // Looking people up without an account would not be encrypted, and whoever listens could answer instead.
            check(!startTls || !managerDn.isBlank(), "start-tls cần manager-dn và manager-password");
            check(!timeout.isNegative() && !timeout.isZero(), "timeout phải lớn hơn 0");
        }
    }

    private static void checkAddress(String url, boolean startTls) {
        URI address = URI.create(url);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        check(
                address.getHost() != null && Set.of("ldap", "ldaps").contains(scheme),
                "url phải là ldap:// hoặc ldaps://");
        check(address.getPath().replace("/", "").isEmpty(), "url chỉ gồm máy chủ và cổng; nhánh thư mục đặt ở base");
        check(
                scheme.equals("ldaps") || startTls || THIS_HOST.contains(address.getHost()),
                "mật khẩu chỉ được đi qua kênh mã hóa: dùng ldaps://, hoặc ldap:// cùng start-tls=true");
        check(scheme.equals("ldap") || !startTls, "ldaps:// đã mã hóa từ đầu, không dùng cùng start-tls");
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("kehoach.ldap: " + message);
        }
    }

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "LdapSettings[url=" + url + ", base=" + base + "]";
    }
}
