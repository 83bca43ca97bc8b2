package vn.kehoach.process.extension;

import vn.kehoach.assignment.deadline.ExtensionDeciders;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.engine.Actor;

/** What {@code subProcess_extension} asks for, in whichever model it stands. */
public final class ExtensionBeans {

    private ExtensionBeans() {}

    public static Object[] on(ExtensionService extensions, WorkService work, Organisation organisation, Actor actor) {
        return new Object[] {
            new PrepareDecideExtensionListener(work, new ExtensionDeciders(organisation), organisation),
            new RecordExtensionDecisionDelegate(extensions, actor)
        };
    }
}
