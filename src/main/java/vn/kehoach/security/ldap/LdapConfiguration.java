package vn.kehoach.security.ldap;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import vn.kehoach.security.account.WhenSet;

/** Made only where the settings name a directory. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenSet.Ldap.class)
class LdapConfiguration {

    @Bean
    LdapDirectory directory(LdapSettings settings) {
        DefaultSpringSecurityContextSource source = source(settings);
        return new LdapDirectory(source, search(settings, source), settings.userAttribute());
    }

    /** Connections are not kept: one that the directory has closed meanwhile would look as if it were down. */
    private static DefaultSpringSecurityContextSource source(LdapSettings settings) {
        DefaultSpringSecurityContextSource source =
                new DefaultSpringSecurityContextSource(settings.url(), settings.base());
        String timeout = String.valueOf(settings.timeout().toMillis());
        source.setBaseEnvironmentProperties(
                Map.of("com.sun.jndi.ldap.connect.timeout", timeout, "com.sun.jndi.ldap.read.timeout", timeout));
        source.setPooled(false);
        source.setAnonymousReadOnly(settings.managerDn().isBlank());
        source.setUserDn(settings.managerDn());
        source.setPassword(settings.managerPassword());
        if (settings.startTls()) {
            source.setAuthenticationStrategy(new DefaultTlsDirContextAuthenticationStrategy());
        }
        source.afterPropertiesSet();
        return source;
    }

    private static FilterBasedLdapUserSearch search(LdapSettings settings, DefaultSpringSecurityContextSource source) {
        FilterBasedLdapUserSearch search =
                new FilterBasedLdapUserSearch(settings.userSearchBase(), settings.userFilter(), source);
        search.setReturningAttributes(new String[] {settings.userAttribute()});
        search.setSearchTimeLimit(Math.toIntExact(settings.timeout().toMillis()));
        return search;
    }
}
