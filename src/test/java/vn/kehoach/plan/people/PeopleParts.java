package vn.kehoach.plan.people;

import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.Plans;

/** Makes what this room keeps to itself, on tables in memory, for tests that need several rooms. */
public final class PeopleParts {

    private final InMemoryVersions versions = new InMemoryVersions();
    private final InMemoryPartners partners = new InMemoryPartners();
    private final PlanReaders readers = new PlanReaders(new InMemoryReaders());
    private final PlanDrafters drafters = new PlanDrafters(versions);

    public InMemoryVersions versions() {
        return versions;
    }

    public PlanReaders readers() {
        return readers;
    }

    public PlanDrafters drafters() {
        return drafters;
    }

    public PlanWriters writers(Plans plans, Organisation organisation) {
        return new PlanWriters(plans, readers, organisation);
    }

    public JointBodies joint(Organisation organisation) {
        return new JointBodies(organisation, readers, partners);
    }

    public IssuingOffices offices(Organisation organisation) {
        return new IssuingOffices(organisation, partners);
    }
}
