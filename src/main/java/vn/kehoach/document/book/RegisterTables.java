package vn.kehoach.document.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.register.BookLine;
import vn.kehoach.plan.register.LineState;
import vn.kehoach.plan.register.RegisterBook;
import vn.kehoach.plan.register.RegisterKeepers;
import vn.kehoach.plan.register.RegisterKey;
import vn.kehoach.plan.register.Registers;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Draws up registers for print, whole, for those of the body. */
@Service
public class RegisterTables {

    private static final int AT_ONCE = 500;

    /** What begins the line of the copies that stay: {@code Lưu: VP}. */
    private static final Pattern KEPT = Pattern.compile("^Lưu\\s*:?\\s*");

    private final Registers registers;
    private final RegisterKeepers keepers;
    private final RegisterBook book;
    private final Organisation organisation;

    RegisterTables(Registers registers, RegisterKeepers keepers, RegisterBook book, Organisation organisation) {
        this.registers = registers;
        this.keepers = keepers;
        this.book = book;
        this.organisation = organisation;
    }

    /** The register as it stands at this moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RegisterTable of(String body, int year, String type, Caller caller) {
        caller.requireStaff();
        RegisterKey key = registers.readable(body, year, type);
        if (!keepers.readsAll(body, caller)) {
            throw Refused.forbidden("Chỉ cán bộ của cơ quan và quản trị viên được in sổ của cơ quan đó");
        }
        return new RegisterTable(organisation.unitOf(body).name(), kind(key.type()), year, rows(key, caller));
    }

    private static String kind(String type) {
        return DocumentTypes.known()
                .find(type)
                .map(DocumentType::name)
                .map(name -> name + " (" + type + ")")
                .orElse(type);
    }

    private List<List<String>> rows(RegisterKey key, Caller caller) {
        RegisterBook.Asked asked = new RegisterBook.Asked(key.body(), key.year(), key.type(), "");
        List<List<String>> rows = new ArrayList<>();
        PageOf<BookLine> page;
        int number = 0;
        do {
            page = book.find(asked, new PageRequest(number++, AT_ONCE), caller);
            page.items().stream().map(RegisterTables::row).forEach(rows::add);
        } while (rows.size() < page.total() && !page.items().isEmpty());
        return List.copyOf(rows);
    }

    private static List<String> row(BookLine line) {
        List<String> recipients = Arrays.stream(line.out().recipients().split("\n"))
                .map(RecipientLine::bare)
                .filter(text -> !text.isEmpty())
                .toList();
        return List.of(
                line.code(),
                line.day().map(VietnamTime::day).orElse(""),
                title(line),
                line.signer(),
                joined(recipients, false),
                joined(recipients, true),
                line.out().count() > 0 ? String.valueOf(line.out().count()) : "",
                line.remark());
    }

    private static String title(BookLine line) {
        if (line.state() == LineState.RESERVED || line.title().isEmpty()) {
            return line.title();
        }
        String name =
                DocumentTypes.known().find(line.type()).map(DocumentType::name).orElse("");
        String kind = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase() + name.substring(1);
        return kind.isEmpty() || line.title().toLowerCase().startsWith(name)
                ? line.title()
                : kind + ": " + line.title();
    }

    private static String joined(List<String> recipients, boolean kept) {
        return recipients.stream()
                .filter(text -> KEPT.matcher(text).lookingAt() == kept)
                .map(text -> kept ? KEPT.matcher(text).replaceFirst("") : text)
                .collect(Collectors.joining("; "));
    }
}
