package vn.kehoach.dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.VietnamTime;

/** A document that a plan rests on, as a page says it. */
final class BasisWords {

    private BasisWords() {}

    /** The sentence of the plan, with the number, the date and the issuer that it does not say itself. */
    static String of(JsonNode basis) {
        String text = basis.path("text").asText("");
        Predicate<String> unsaid = Predicate.not(text::contains);
        return Stream.of(
                        Optional.of(text),
                        said(basis, "number").filter(unsaid),
                        said(basis, "date")
                                .filter(date -> !saysDay(text, date))
                                .map(date -> "ngày " + Reading.date(basis.path("date"))),
                        said(basis, "issuer").filter(unsaid).map(issuer -> "của " + issuer))
                .flatMap(Optional::stream)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> said(JsonNode basis, String field) {
        return Optional.of(basis.path(field).asText("")).filter(Predicate.not(String::isBlank));
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
