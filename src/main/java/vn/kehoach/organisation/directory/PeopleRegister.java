package vn.kehoach.organisation.directory;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Looks people up, for whoever chooses consultees and signatories. */
@Service
@Transactional(readOnly = true)
public class PeopleRegister {

    private final People people;

    PeopleRegister(People people) {
        this.people = people;
    }

    /** People with an account whose name or user id holds the words, without regard to case and marks. */
    public PageOf<PersonView> search(String words, PageRequest page) {
        List<PersonView> found = people.search(words, page.offset(), page.size());
        return new PageOf<>(found, page.page(), page.size(), people.count(words));
    }
}
