package vn.kehoach.process.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of an installation.
 *
 * @param user the id; {@code quantri} where it is not set
 * @param password the first password; null where it is not set, and used only while there is no administrator
 */
@ConfigurationProperties("kehoach.admin")
record AdministratorProperties(@DefaultValue("quantri") String user, String password) {

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "AdministratorProperties[user=" + user + "]";
    }
}
