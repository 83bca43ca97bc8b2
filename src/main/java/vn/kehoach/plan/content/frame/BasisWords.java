package vn.kehoach.plan.content.frame;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.VietnamTime;

/** A document that a plan rests on, as a page or the document says it. */
final class BasisWords {

    private BasisWords() {}

    /** The sentence of the plan, with the number, the date and the issuer that it does not say itself. */
    static String of(BasisLine basis) {
        String text = basis.words();
        Predicate<String> unsaid = Predicate.not(text::contains);
        return Stream.of(
                        Optional.of(text),
                        basis.number().filter(unsaid),
                        basis.date()
                                .filter(date -> !saysDay(text, date))
                                .map(date -> "ngày "
                                        + VietnamTime.deadline(date)
                                                .map(VietnamTime::moment)
                                                .orElse(date)),
                        basis.issuer()
                                .filter(unsaid)
                                .filter(Predicate.not(String::isBlank))
                                .map(issuer -> "của " + issuer))
                .flatMap(Optional::stream)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" "));
    }

    /** "08/11/2019", "8-11-2019", "08 tháng 11 năm 2019". */
    private static boolean saysDay(String text, String date) {
        return VietnamTime.deadline(date)
                .map(VietnamTime::dayOf)
                .map(BasisWords::spellings)
                .filter(day -> day.matcher(text).find())
                .isPresent();
    }

    private static Pattern spellings(LocalDate day) {
        return Pattern.compile("(?<!\\d)0?%d\\s*(?:[/.-]|tháng)\\s*0?%d\\s*(?:[/.-]|năm)\\s*%d(?!\\d)"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }
}
