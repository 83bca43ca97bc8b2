package vn.kehoach.assignment.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;

/**
 * Who decides on a later deadline: the office of the lead body and its leaders; of the office's own work the leaders alone,
 * where there are any.
 */
@Component
public class ExtensionDeciders {

    private final Organisation organisation;

    /** Reads the leaders of the body from the register. */
    public ExtensionDeciders(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Whether the office decides: nobody grants themselves more time while somebody else can. */
    public boolean office(AssignmentView work) {
        return !isOfTheOffice(work) || leaders(work).isEmpty();
    }

    /** What a body owes its office does. */
    private boolean isOfTheOffice(AssignmentView work) {
        return work.unit().equals(work.office())
                || organisation.bodyOf(work.office()).code().equals(work.unit());
    }

    /** The leaders of the lead body who have an account. */
    public List<PersonView> leaders(AssignmentView work) {
        return organisation.leadersOf(organisation.bodyOf(work.office()).code()).stream()
                .filter(PersonView::account)
                .toList();
    }
}
