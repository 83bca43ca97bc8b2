package vn.kehoach.document.template;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.word.PaperWord;
import vn.kehoach.document.word.TemplateCheck;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** What administrators do with the templates of the layouts. */
@Service
@Transactional
public class Templates {

    private static final int LONGEST = 2000;

    private final StoredTemplates stored;
    private final PaperWord word;
    private final AuditTrail trail;
    private final Clock clock;

    Templates(StoredTemplates stored, PaperWord word, AuditTrail trail, Clock clock) {
        this.stored = stored;
        this.word = word;
        this.trail = trail;
        this.clock = clock;
    }

    /** The number of the last change of any template. */
    @Transactional(readOnly = true)
    public long edition() {
        return stored.edition();
    }

    /** What became of the template of a layout, the newest first. */
    @Transactional(readOnly = true)
    public List<TemplateLine> history(Layout layout, Caller caller) {
        requireAdmin(caller);
        return stored.history(layout);
    }

    /** The template in use. */
    @Transactional(readOnly = true)
    public byte[] inUse(Layout layout, Caller caller) {
        requireAdmin(caller);
        return word.template(layout, clock.instant());
    }

    /** An earlier template. */
    @Transactional(readOnly = true)
    public byte[] earlier(Layout layout, long id, Caller caller) {
        requireAdmin(caller);
        return stored.file(layout, id).orElseThrow(() -> Refused.notFound("Không có mẫu này"));
    }

    /** One of the examples in the template in use, whatever layout its own is. */
    @Transactional(readOnly = true)
    public byte[] example(Layout layout, int number, Caller caller) {
        requireAdmin(caller);
        List<Paper> examples = TemplateExamples.all();
        if (number < 0 || number >= examples.size()) {
            throw Refused.notFound("Không có kế hoạch mẫu này");
        }
        return PaperWord.written(examples.get(number), word.template(layout, clock.instant()));
    }

    /** Takes a template into use; refused with every reason where it cannot be one. */
    public void replace(Layout layout, String name, byte[] file, String reason, Caller caller) {
        requireAdmin(caller);
        String why = reason(reason);
        List<String> errors = TemplateCheck.errors(name, file, TemplateExamples.all());
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors.stream()
                    .map(each -> new FieldError("file", "Mẫu", each))
                    .toList());
        }
        add(layout, Optional.of(name), file, why, caller);
    }

    /**
     * Goes back to an earlier template.
     *
     * @param id 0 for the one that comes with the program
     */
    public void goBack(Layout layout, long id, String reason, Caller caller) {
        requireAdmin(caller);
        String why = reason(reason);
        byte[] file = id == 0 ? null : earlier(layout, id, caller);
        add(layout, stored.name(layout, id), file, why, caller);
    }

    private void add(Layout layout, Optional<String> name, byte[] file, String why, Caller caller) {
        stored.add(layout, name, file, why, caller.userId(), clock.instant());
        trail.record(AuditEntry.of("paper-template-set", "paper-template", layout.name())
                .with("name", name.orElse("Mẫu đi kèm phần mềm"))
                .with("reason", why));
    }

    private static String reason(String reason) {
        String why = reason.replace("\0", "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refused.invalid("reason", "Lý do", "phải ghi, không quá " + LONGEST + " ký tự");
        }
        return why;
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.admin()) {
            throw Refused.forbidden("Chỉ quản trị viên xem và thay mẫu văn bản");
        }
    }
}
