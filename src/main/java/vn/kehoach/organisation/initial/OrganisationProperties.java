package vn.kehoach.organisation.initial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings of the register.
 *
 * @param file the YAML file that is imported at every start, for instance {@code file:/etc/kehoach/organisation.yaml};
 *     null where there is none
 */
@ConfigurationProperties("kehoach.organisation")
record OrganisationProperties(Resource file) {}
