package vn.kehoach.plan.content.line;

import java.util.List;

/**
 * One name or several, as the content writes them: a text or a list of texts.
 *
 * @param written as they stand there
 * @param alone whether it is one text that is no list
 */
public record Names(List<String> written, boolean alone) {

    /** No name. */
    public static final Names NONE = new Names(List.of(), false);

    /** These names, one of them as a text. */
    public static Names of(List<String> names) {
        return names.isEmpty() ? NONE : new Names(List.copyOf(names), names.size() == 1);
    }

    /** These names as a list, however many. */
    public static Names list(List<String> names) {
        return new Names(List.copyOf(names), false);
    }

    /** The names without blanks around them. */
    public List<String> all() {
        return written.stream().map(String::strip).toList();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return written.isEmpty();
    }
}
