package vn.kehoach.security.ldap;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.LdapUserSearch;
import vn.kehoach.security.account.Directory;
import vn.kehoach.security.account.DirectoryDown;

/** Looks a person up by the name that was typed, then tries to enter the directory as that person. */
class LdapDirectory implements Directory {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);

    /** Who is called anything else is not in our register; the directory is not even asked. */
    private static final Pattern NAME = Pattern.compile("\\p{Alnum}[-._@\\p{Alnum}]{0,254}");

    private final LdapUserSearch people;
    private final BindAuthenticator passwords;
    private final String attribute;

    LdapDirectory(BaseLdapPathContextSource source, LdapUserSearch people, String attribute) {
        this.people = people;
        this.attribute = attribute;
        this.passwords = new BindAuthenticator(source);
        this.passwords.setUserSearch(people);
    }

    /** An empty password would be a login as nobody, which directories answer with yes. */
    @Override
    public Optional<String> idOf(String name, String password) {
        return password.isEmpty()
                ? Optional.empty()
                : find(
                        name,
                        () -> passwords.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
    }

    @Override
    public Optional<String> idOf(String name) {
        return find(name, () -> people.searchForUser(name));
    }

    private Optional<String> find(String name, Supplier<DirContextOperations> question) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(question.get().getStringAttribute(attribute));
        } catch (AuthenticationException notKnown) {
            return Optional.empty();
        } catch (IncorrectResultSizeDataAccessException several) {
            LOG.warn("Danh bạ có nhiều người cùng tên đăng nhập {}", name);
            return Optional.empty();
        } catch (NamingException down) {
            LOG.error("Không hỏi được danh bạ của cơ quan: {}", down.getMessage());
            throw new DirectoryDown();
        }
    }
}
