package vn.kehoach.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.initial.InitialPasswords;
import vn.kehoach.organisation.initial.OrganisationImport;
import vn.kehoach.platform.InDemo;

/** The organisation that a newcomer plays with; everybody's password is their user id. */
@Component
@Conditional(InDemo.class)
class DemoOrganisation implements InitializingBean {

    private final OrganisationImport organisation;

    DemoOrganisation(OrganisationImport organisation) {
        this.organisation = organisation;
    }

    @Override
    public void afterPropertiesSet() {
        organisation.run(new ClassPathResource("organisation/demo.yaml"), InitialPasswords.USER_ID);
    }
}
