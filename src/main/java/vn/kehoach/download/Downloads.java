package vn.kehoach.download;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.SecretKey;

/**
 * The way out of every file. Between two portions a download holds neither a connection of the database nor a thread, and
 * it has no time limit as long as its reader takes something now and then.
 */
@Component
public class Downloads {

    private static final String WAIT_SECONDS = "10";
    private static final String RUNS_NOTHING = "sandbox; default-src 'none'";
    /** In a sandbox a browser shows no PDF. */
    private static final String SHOWS_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Places places;
    private final DownloadRecord record;

    Downloads(Places places, DownloadRecord record) {
        this.places = places;
        this.record = record;
    }

    /**
     * Sends a file, or the part of it that is asked for; returns before the last byte is sent.
     *
     * @param person who gets it
     * @param entry what the record says of it
     * @param file makes it ready once the person has a place; what it has opened is closed in the end
     * @throws Refused where the person has too many open, or the part is not there
     */
    public void send(
            String person,
            AuditEntry entry,
            Supplier<FileToSend> file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Places.Place place = placeFor(person, response);
        try {
            FileToSend made = file.get();
            try {
                send(person, entry, made, place, request, response);
            } catch (IOException | RuntimeException e) {
                made.content().close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private Places.Place placeFor(String person, HttpServletResponse response) {
        try {
            return places.take(person);
        } catch (Refused refused) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
            throw refused;
        }
    }

    private void send(
            String person,
            AuditEntry entry,
            FileToSend file,
            Places.Place place,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (isKnown(file, request)) {
            file.tag().ifPresent(tag -> response.setHeader(HttpHeaders.ETAG, tag));
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            end(file, place);
            return;
        }
        Optional<Part> asked = asked(file, request);
        Part part = asked.orElseGet(() -> Part.whole(file.size()));
        requireThere(part, file, response);
        describe(file, part, asked.isPresent(), response);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            end(file, place);
            return;
        }
        record.write(entry);
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        Sending sending =
                new Sending(file, part, async, place, person + " " + SecretKey.leftOut(request.getRequestURI()));
        async.addListener(sending);
        response.getOutputStream().setWriteListener(sending);
    }

    private static void end(FileToSend file, Places.Place place) throws IOException {
        file.content().close();
        place.close();
    }

    private static boolean isKnown(FileToSend file, HttpServletRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && file.tag()
                        .filter(tag -> Stream.of(known.split(","))
                                .map(each -> each.strip().replaceFirst("^W/", ""))
                                .anyMatch(each -> each.equals(tag) || each.equals("*")))
                        .isPresent();
    }

    /** A part is for whoever has the rest of the same content; of a file that is made anew each time there are none. */
    private static Optional<Part> asked(FileToSend file, HttpServletRequest request) {
        String rest = request.getHeader(HttpHeaders.IF_RANGE);
        return file.tag()
                .filter(tag -> rest == null || rest.strip().equals(tag))
                .flatMap(tag -> Part.asked(request.getHeader(HttpHeaders.RANGE), file.size()));
    }

    private static void requireThere(Part part, FileToSend file, HttpServletResponse response) {
        if (!part.isThere()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            throw new Refused(
                    Refused.Reason.NO_SUCH_PART, "Tệp chỉ có " + file.size() + " byte, không có đoạn được yêu cầu");
        }
    }

    private static void describe(FileToSend file, Part part, boolean asked, HttpServletResponse response) {
        response.setStatus(asked ? HttpStatus.PARTIAL_CONTENT.value() : HttpStatus.OK.value());
        // A file is bytes: the container would name the character set of the pages.
        response.setCharacterEncoding(null);
        response.setContentType(file.type().toString());
        response.setContentLengthLong(part.length());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", file.inPlace() ? SHOWS_PDF : RUNS_NOTHING);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, file.tag().isPresent() ? "bytes" : "none");
        file.tag().ifPresent(tag -> response.setHeader(HttpHeaders.ETAG, tag));
        if (asked) {
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + part.from() + "-" + (part.end() - 1) + "/" + file.size());
        }
    }
}
