package vn.kehoach.organisation.initial;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Imports the file of a real installation before the program is ready; a file with a mistake stops the start. */
@Component
class OrganisationAtStart implements InitializingBean {

    private final OrganisationProperties properties;
    private final OrganisationImport organisation;

    OrganisationAtStart(OrganisationProperties properties, OrganisationImport organisation) {
        this.properties = properties;
        this.organisation = organisation;
    }

    @Override
    public void afterPropertiesSet() {
        if (properties.file() != null) {
            organisation.run(properties.file(), InitialPasswords.AS_GIVEN);
        }
    }
}
