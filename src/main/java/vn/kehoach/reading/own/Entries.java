package vn.kehoach.reading.own;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the issue adds to a file.
 *
 * @param kind the type in capitals, below which the head has ended
 * @param number such as {@code 81-KH/ĐTN}
 */
public record Entries(String kind, String number, LocalDate date, List<Signer> signers) {

    Filled.Missing numberMissing() {
        return new Filled.Missing("số", number);
    }

    Filled.Missing dateMissing() {
        return new Filled.Missing("ngày", "ngày %s tháng %s năm %s".formatted(day(), month(), year()));
    }

    /** Everything, where nothing can be filled in. */
    List<Filled.Missing> all() {
        return Stream.concat(
                        Stream.of(numberMissing(), dateMissing()),
                        signers.stream()
                                .filter(signer -> !signer.name().isBlank())
                                .map(Signer::missing))
                .toList();
    }

    String day() {
        return "%02d".formatted(date.getDayOfMonth());
    }

    /** Months 1 and 2 with a zero, as the rules of layout have it. */
    String month() {
        return (date.getMonthValue() <= 2 ? "%02d" : "%d").formatted(date.getMonthValue());
    }

    String year() {
        return String.valueOf(date.getYear());
    }

    /**
     * Who signs.
     *
     * @param posts the lines below which the name belongs, any of them
     * @param instead whether somebody signs in place of the signatory
     */
    public record Signer(List<String> posts, String name, boolean instead) {

        Filled.Missing missing() {
            return instead
                    ? new Filled.Missing("người ký thay", "KT. …, chức vụ của người ký thay, " + name)
                    : new Filled.Missing("tên người ký", name);
        }
    }
}
