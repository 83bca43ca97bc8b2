package vn.kehoach.dossier.web.piece;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.kehoach.shared.VietnamNumber;
import vn.kehoach.shared.VietnamTime;

/** Moments, numbers and sizes as the pages write them. */
public final class Reading {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'g'mm");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KILO = 1024;

    private Reading() {}

    /** {@code 17g00 25/02/2020}, or {@code 20/02/2020} for the first or last second of a day; empty for null. */
    public static String moment(String iso) {
        return iso == null ? "" : moment(OffsetDateTime.parse(iso).toInstant());
    }

    /** {@code 17g05 25/02/2020}: a record says the minute of everything. */
    public static String minute(String iso) {
        ZonedDateTime local = OffsetDateTime.parse(iso).atZoneSameInstant(VietnamTime.ZONE);
        return HOUR.format(local) + " " + VietnamTime.day(local.toLocalDate());
    }

    /** The same for what may be a moment; any other text stays as it is. */
    public static String instant(String text) {
        try {
            return minute(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** The same for a moment. */
    public static String moment(Instant moment) {
        return VietnamTime.moment(moment);
    }

    /** A date as plans write it, {@code 2019-11-08} or {@code 2023-01-31T08:00}; what is no date stays as it is. */
    public static String date(Optional<String> written) {
        String text = written.orElse("");
        return VietnamTime.deadline(text).map(Reading::moment).orElse(text);
    }

    /** The day of a moment. */
    public static String day(Instant moment) {
        return VietnamTime.day(VietnamTime.dayOf(moment));
    }

    /** The size of a file. */
    public static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        long kilobytes = Math.round(bytes / (double) KILO);
        return kilobytes < KILO
                ? kilobytes + " KB"
                : VietnamNumber.words(BigDecimal.valueOf(bytes / KILO / (KILO / 10), 1)) + " MB";
    }

    /** What is stored as JSON. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(Optional.ofNullable(text).orElse("{}"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored figures are no JSON", e);
        }
    }
}
