package vn.kehoach.assignment.obligation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.FieldError;

/**
 * How many a plan asks of one unit.
 *
 * @param unit what is counted
 */
public record Quota(Optional<Integer> least, Optional<Integer> most, Optional<String> unit) {

    /** Nothing is asked by number. */
    public static final Quota NONE = new Quota(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@code kế hoạch yêu cầu tối thiểu 22}; empty where the plan asks for no number. */
    public String words() {
        return Stream.of(least.map(few -> "tối thiểu %02d".formatted(few)), most.map(many -> "tối đa %02d"
                        .formatted(many)))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), this::asked));
    }

    private String asked(String numbers) {
        return numbers.isEmpty()
                ? ""
                : "kế hoạch yêu cầu " + numbers + unit.map(each -> " " + each).orElse("");
    }

    /** What is wrong with that number; empty where it fits. */
    public Optional<FieldError> refusal(String field, String label, int number) {
        boolean fits = least.filter(few -> number < few).isEmpty()
                && most.filter(many -> number > many).isEmpty();
        return fits ? Optional.empty() : Optional.of(new FieldError(field, label, words()));
    }
}
