package vn.kehoach.security.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LdapSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kehoach.ldap.url=ldap://danhba.example | kênh mã hóa",
                "kehoach.ldap.url=ldap://127.0.0.1,ldap://danhba.example | kênh mã hóa",
                "kehoach.ldap.url=ldap://danhba.example;kehoach.ldap.start-tls=true | start-tls cần manager-dn",
                "kehoach.ldap.url=ldaps://danhba.example;kehoach.ldap.start-tls=true | không dùng cùng start-tls",
                "kehoach.ldap.url=https://danhba.example | phải là ldap:// hoặc ldaps://",
                "kehoach.ldap.url=ldaps://danhba.example/dc=donvi | đặt ở base",
                "kehoach.ldap.url=ldaps://danhba.example;kehoach.ldap.user-filter=(uid=ai-do) | phải có {0}",
                "kehoach.ldap.url=ldaps://danhba.example;kehoach.ldap.manager-dn=cn=ai-do | đi cùng nhau",
                "kehoach.ldap.url=ldaps://danhba.example;kehoach.ldap.timeout=0s | timeout"
            })
    void settings_that_would_let_a_password_be_read_or_nobody_in_stop_the_start(String settings, String reason) {
        assertThatThrownBy(() -> bind(settings)).rootCause().hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kehoach.ldap.url=ldaps://danhba.example:636",
                "kehoach.ldap.url=ldaps://mot.example, ldaps://hai.example",
                "kehoach.ldap.url=ldap://127.0.0.1:389/",
                "kehoach.ldap.url=ldap://danhba.example;kehoach.ldap.start-tls=true;kehoach.ldap.manager-dn=cn=a;kehoach.ldap.manager-password=b",
                "kehoach.ldap.url="
            })
    void what_is_encrypted_stays_on_this_host_or_is_off_is_taken(String settings) {
        assertThat(bind(settings).userFilter()).isEqualTo("(uid={0})");
    }

    @Test
    void the_password_of_whoever_looks_people_up_is_in_no_log() {
        LdapSettings settings = bind(
                "kehoach.ldap.url=ldaps://a.example;kehoach.ldap.manager-dn=cn=a;kehoach.ldap.manager-password=bi-mat");

        assertThat(settings.toString()).doesNotContain("bi-mat");
    }

    private static LdapSettings bind(String settings) {
        Map<String, String> map = new HashMap<>();
        for (String setting : settings.split(";")) {
            map.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return new Binder(new MapConfigurationPropertySource(map)).bindOrCreate("kehoach.ldap", LdapSettings.class);
    }
}
